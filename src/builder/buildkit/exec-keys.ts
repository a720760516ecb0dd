/** Keys of exec ops (moby/buildkit solver/llbsolver/ops/exec.go CacheMap, getMountDeps; v0.8.3–v0.32.2). */
import { join } from "../../context/clean.ts";
import type { Selector } from "../../context/contenthash-selector.ts";
import { digestOfList } from "./digest.ts";
import { GoStruct, unlessEmpty } from "./go-json.ts";
import { type InputRule, indexJson } from "./input-rule.ts";
import type { ExecVertex, Mount } from "./ops.ts";
import type { KeyProfile } from "./profiles.ts";
import { dedupePaths, plainSelector } from "./selectors.ts";

export function execKey(vertex: ExecVertex, profile: KeyProfile): GoStruct {
  const { os, architecture, variant } = vertex.platform;
  const mounts = onlyPlainRoot(vertex.mounts) ? [] : vertex.mounts.map((mount) => mountJson(mount, profile));
  const exec = new GoStruct([
    ["meta", metaJson(vertex)],
    ["mounts", unlessEmpty(mounts)],
    ["network", unlessEmpty(vertex.network)],
    ["security", unlessEmpty(vertex.security)],
    ["secretenv", unlessEmpty(vertex.secretEnv.map(secretEnvJson))],
    ["cdiDevices", unlessEmpty(vertex.devices.map(deviceJson))],
  ]);
  return new GoStruct([
    ["Type", "buildkit.exec.v0"],
    ["Exec", exec],
    ["OS", os],
    ["Arch", architecture],
    ["Variant", unlessEmpty(variant)],
  ]);
}

function onlyPlainRoot(mounts: readonly Mount[]): boolean {
  const [root] = mounts;
  return mounts.length === 1 && root!.target === "/" && !root!.readOnly && root!.type === "bind";
}

function metaJson(vertex: ExecVertex): GoStruct {
  const ulimits = vertex.ulimits.map(
    ({ name, soft, hard }) =>
      new GoStruct([
        ["Name", unlessEmpty(name)],
        ["Soft", unlessEmpty(soft)],
        ["Hard", unlessEmpty(hard)],
      ]),
  );
  return new GoStruct([
    ["args", unlessEmpty(vertex.args)],
    ["env", unlessEmpty(vertex.env)],
    ["cwd", unlessEmpty(vertex.cwd)],
    ["user", unlessEmpty(vertex.user)],
    // The address is left out on purpose, the proxies too.
    ["extraHosts", unlessEmpty(vertex.extraHosts.map((host) => new GoStruct([["Host", unlessEmpty(host)]])))],
    ["hostname", unlessEmpty(vertex.hostname)],
    ["ulimit", unlessEmpty(ulimits)],
    ["cgroupParent", unlessEmpty(vertex.cgroupParent)],
    ["removeMountStubsRecursive", unlessEmpty(vertex.removeMountStubs)],
  ]);
}

function secretEnvJson(secret: ExecVertex["secretEnv"][number]): GoStruct {
  return new GoStruct([
    ["ID", unlessEmpty(secret.id)],
    ["name", unlessEmpty(secret.name)],
    ["optional", unlessEmpty(secret.optional)],
  ]);
}

function deviceJson(device: ExecVertex["devices"][number]): GoStruct {
  return new GoStruct([
    ["name", unlessEmpty(device.name)],
    ["optional", unlessEmpty(device.optional)],
  ]);
}

const MOUNT_TYPES = { bind: 0, secret: 1, ssh: 2, cache: 3, tmpfs: 4 } as const;

function mountJson(mount: Mount, profile: KeyProfile): GoStruct {
  return new GoStruct([
    ["input", indexJson(mount.input, profile)],
    ["dest", unlessEmpty(mount.target)],
    ["output", indexJson(mount.output, profile)],
    ["readonly", unlessEmpty(mount.readOnly)],
    ["mountType", unlessEmpty(MOUNT_TYPES[mount.type])],
    ["TmpfsOpt", mount.size === undefined ? undefined : new GoStruct([["size", unlessEmpty(mount.size)]])],
    ["cacheOpt", cacheOption(mount, profile)],
    ["secretOpt", mount.type === "secret" ? specialJson(mount) : undefined],
    ["SSHOpt", mount.type === "ssh" ? specialJson(mount) : undefined],
  ]);
}

/** exec.go checkShouldClearCacheOpts. */
function cacheOption(mount: Mount, profile: KeyProfile): GoStruct | undefined {
  if (mount.cache === undefined) return undefined;
  const { id, sharing } = mount.cache;
  const slash = id.indexOf("/");
  const usual = sharing === 0 && (id === mount.target || (slash !== -1 && id.slice(slash + 1) === mount.target));
  if (profile.clearCacheOptions && !usual) return new GoStruct([]);
  return new GoStruct([
    ["ID", unlessEmpty(id)],
    ["sharing", unlessEmpty(sharing)],
  ]);
}

function specialJson(mount: Mount): GoStruct {
  const { id, uid, gid, mode, optional } = mount.special!;
  return new GoStruct([
    ["ID", unlessEmpty(id)],
    ["uid", unlessEmpty(uid)],
    ["gid", unlessEmpty(gid)],
    ["mode", unlessEmpty(mode)],
    ["optional", unlessEmpty(optional)],
  ]);
}

export function execRules(vertex: ExecVertex, profile: KeyProfile): readonly InputRule[] {
  return vertex.inputs.map((_, index) => {
    const mounts = vertex.mounts.filter((mount) => mountsInput(mount, index, profile));
    const selectors = mounts
      .map((mount) => (mount.selector === "" && !profile.rootSelector ? "" : join("/", mount.selector)))
      .filter((selector) => selector !== "");
    return {
      selector: selectors.length === 0 ? "" : digestOfList(selectors),
      content: contentCounts(mounts, profile) ? contentSelectors(selectors, profile) : undefined,
    };
  });
}

function mountsInput(mount: Mount, input: number, profile: KeyProfile): boolean {
  const special = mount.type === "secret" || mount.type === "ssh";
  return mount.input === input && (!special || profile.specialMountsOnInput);
}

function contentCounts(mounts: readonly Mount[], profile: KeyProfile): boolean {
  if (!profile.rootSelector) {
    return mounts.every((mount) => mount.output === -1 || (mount.readOnly && mount.target !== "/"));
  }
  // The last mount of an input decides.
  const last = mounts.at(-1);
  if (last === undefined || last.target === "/") return false;
  return last.output === -1 || last.readOnly || join("/", last.selector) === "/";
}

function contentSelectors(selectors: readonly string[], profile: KeyProfile): readonly Selector[] {
  const paths = dedupePaths(selectors, profile);
  return profile.rootSelector && paths.includes("/") ? [] : paths.map(plainSelector);
}
