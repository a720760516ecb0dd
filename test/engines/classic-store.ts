/** The image store of a private engine read from its data folder: what the API keeps to itself (origin marks, container configs). */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ContainerConfig, ImageConfig } from "../../src/image/config.ts";
import type { SnapshotImage } from "../helpers/classic-corpus.ts";

/** One image as the engine's API lists it. */
export interface ListedImage {
  readonly Id: string;
  readonly ParentId?: string;
  readonly RepoTags?: readonly string[] | null;
}

interface Descriptor {
  readonly digest: string;
}

const CONFIG_LABEL = /containerd\.io\/gc\.ref\.content\.moby\/container\.config=(sha256:[0-9a-f]{64})/;

/** `folder`: the engine's own folder with `data` and `exec` in it. Sorted by length of history, then time. */
export function snapshot(
  folder: string,
  store: "graphdriver" | "containerd",
  listed: readonly ListedImage[],
  marksOrigin: boolean,
): readonly SnapshotImage[] {
  const internal = store === "containerd" ? containerConfigs(folder) : new Map<string, string>();
  const images = listed.map((image): SnapshotImage & { readonly config_digest?: string } => {
    const common = {
      id: image.Id,
      parent: image.ParentId ?? "",
      tags: (image.RepoTags ?? []).filter((tag) => tag !== "<none>:<none>"),
    };
    if (store === "graphdriver") {
      const built = existsSync(path.join(imagedb(folder, "metadata", image.Id), "builtLocally"));
      const config = readJson<ImageConfig>(imagedb(folder, "content", image.Id));
      return { ...common, config, ...(marksOrigin ? { built_locally: built } : {}) };
    }
    const { config: described } = readJson<{ readonly config: Descriptor }>(blob(folder, image.Id));
    const stored = internal.get(described.digest);
    return {
      ...common,
      config: readJson<ImageConfig>(blob(folder, described.digest)),
      config_digest: described.digest,
      built_locally: stored !== undefined,
      ...(stored === undefined ? {} : { internal_container_config: readJson<ContainerConfig>(blob(folder, stored)) }),
    };
  });
  const key = ({ config, id }: SnapshotImage): string =>
    `${String(config.history.length).padStart(4, "0")} ${config.created ?? ""} ${id}`;
  return images.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function imagedb(folder: string, kind: "content" | "metadata", id: string): string {
  const drivers = path.join(folder, "data/image");
  const driver = readdirSync(drivers).find((name) => existsSync(path.join(drivers, name, "imagedb")))!;
  return path.join(drivers, driver, "imagedb", kind, id.replace(":", "/"));
}

function blob(folder: string, digest: string): string {
  return path.join(folder, "data/containerd/daemon/io.containerd.content.v1.content/blobs", digest.replace(":", "/"));
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

/** Config digest → digest of the container config that the builder stored with it. */
function containerConfigs(folder: string): ReadonlyMap<string, string> {
  const socket = path.join(folder, "exec/containerd/containerd.sock");
  const listing = execFileSync("ctr", ["-a", socket, "-n", "moby", "content", "ls"], { encoding: "utf8" });
  const found = new Map<string, string>();
  for (const line of listing.split("\n")) {
    const stored = CONFIG_LABEL.exec(line)?.[1];
    if (stored !== undefined) found.set(line.split(/\s/, 1)[0]!, stored);
  }
  return found;
}
