/**
 * Captures the classic builder's corpus: runs the `ops` of every case.json on a real engine.
 *
 *   node test/engines/capture-classic.ts d20|d26|d26g|d28|d28g [--check] [case …]
 *
 * Writes expected-KEY.json, or with --check compares all of it that does not change from run to run. As root.
 */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, request } from "node:http";
import os from "node:os";
import path from "node:path";
import {
  type BuildOp,
  type BuildResult,
  type CaseFile,
  type CaseOptions,
  CLASSIC_CORPUS,
  classicCases,
  type EngineKey,
  type Expected,
  type Op,
  readCase,
  readExpected,
} from "../helpers/classic-corpus.ts";
import { classicBuild, docker } from "./classic-build.ts";
import { type ListedImage, snapshot } from "./classic-store.ts";
import { type Client, clients, type EngineKind, type StartedEngine, startEngine } from "./engine.ts";

const KINDS: Readonly<Record<EngineKey, EngineKind>> = {
  d20: "docker20",
  d26: "docker26-containerd",
  d26g: "docker26-graphdriver",
  d28: "docker28-containerd",
  d28g: "docker28-graphdriver",
};
const SERVER_PORT = 18765;

class Capture {
  private readonly engine: StartedEngine;
  private readonly key: EngineKey;
  private readonly folder: string;
  private readonly config: string;
  private readonly store: Expected["store"];

  constructor(engine: StartedEngine, key: EngineKey, folder: string) {
    this.engine = engine;
    this.key = key;
    this.folder = folder;
    this.store = engine.kind.endsWith("-containerd") ? "containerd" : "graphdriver";
    this.config = path.join(folder, "config");
    mkdirSync(this.config);
  }

  async run(found: CaseFile): Promise<Expected> {
    const before = new Set((await this.list()).map((image) => image.Id));
    this.materialize(found);
    this.engine.baseImage("base:1", ...found.base_import_changes.flatMap((change) => ["-c", change]));
    const { Version } = await this.api<{ readonly Version: string }>("/version");
    const expected: { -readonly [K in keyof Expected]?: Expected[K] } = {
      engine: Version,
      store: this.store,
    };
    for (const op of found.ops) {
      if (op.op === "snapshot") {
        const own = (await this.list()).filter((image) => !before.has(image.Id));
        expected.images = snapshot(this.engine.folder, this.store, own, this.key !== "d20");
      } else {
        const result = await this.apply(op);
        if (op.op === "build" && op.record !== undefined) expected[op.record] = result!;
      }
    }
    await this.clean(before);
    return expected as Expected;
  }

  private async apply(op: Exclude<Op, { readonly op: "snapshot" }>): Promise<BuildResult | undefined> {
    switch (op.op) {
      case "build":
        return await this.build(op);
      case "reimport":
        this.engine.baseImage("base:1", ...op.changes.flatMap((change) => ["-c", change]));
        return undefined;
      case "tag":
        return await this.docker(["tag", op.src, op.dst]);
      case "rmi":
        return await this.docker(["rmi", "-f", op.tag]);
      case "prune":
        return await this.docker(["image", "prune", "-f"]);
      case "purge":
      case "purge-chain":
      case "purge-all":
        return await this.purge(op.tag, op.op);
    }
  }

  /** Saves the tag (or its whole chain, or that and the base), removes it and loads it back. */
  private async purge(tag: string, kind: "purge" | "purge-chain" | "purge-all"): Promise<undefined> {
    const names = [tag];
    if (kind !== "purge") {
      const base = (await this.inspect("base:1")).Id;
      for (let parent = (await this.inspect(tag)).Parent; parent !== "" && parent !== base; ) {
        names.push(parent);
        parent = (await this.inspect(parent)).Parent;
      }
      if (kind === "purge-all") names.push("base:1");
    }
    const archive = path.join(this.folder, "saved.tar");
    await this.docker(["save", "-o", archive, ...names]);
    for (const name of names) await this.docker(["rmi", "-f", name]);
    await this.docker(["image", "prune", "-f"]);
    await this.docker(["load", "-i", archive]);
    rmSync(archive);
    return undefined;
  }

  private async build(op: BuildOp): Promise<BuildResult> {
    const { options } = op;
    const cwd = path.join(this.folder, "case", op.ctx);
    writeFileSync(
      path.join(this.config, "config.json"),
      JSON.stringify(options.cli_proxies === undefined ? {} : { proxies: { default: options.cli_proxies } }),
    );
    const owner = options.stdin_tar;
    const stdin = owner === undefined ? undefined : ownedTar(cwd, owner.uid, owner.gid);
    const server = serve(options.http ?? {});
    try {
      const { output, ...result } = await classicBuild({
        host: this.engine.host,
        client: clientOf(op.client),
        cwd,
        context: stdin === undefined ? "." : "-",
        flags: ["-t", op.tag, ...flags(options)],
        config: this.config,
        ...(stdin === undefined ? {} : { stdin }),
      });
      return result.rc === 0 ? { ...result, ...(await this.built(op.tag)) } : result;
    } finally {
      server.close();
    }
  }

  private async built(tag: string): Promise<Pick<BuildResult, "created_by" | "empty_layer">> {
    const listed = (await this.list()).filter((image) => image.RepoTags?.includes(tag));
    const [image] = snapshot(this.engine.folder, this.store, listed, false);
    return {
      created_by: image!.config.history.map((entry) => entry.created_by ?? ""),
      empty_layer: image!.config.history.map((entry) => entry.empty_layer ?? false),
    };
  }

  private materialize(found: CaseFile): void {
    const root = path.join(this.folder, "case");
    rmSync(root, { recursive: true, force: true });
    for (const name of Object.keys(found.contexts)) {
      const target = path.join(root, name);
      mkdirSync(target, { recursive: true });
      chmodSync(target, 0o755);
      let context = found.contexts[name]!;
      if (context.same_as !== undefined) context = found.contexts[context.same_as]!;
      const source = path.join(CLASSIC_CORPUS, found.id, context.dir ?? context.tar!);
      if (context.tar !== undefined) execFileSync("tar", ["-xpf", source, "-C", target]);
      else copyPlain(source, target);
    }
    const outside = path.join(CLASSIC_CORPUS, found.id, "Dockerfile.outside");
    if (existsSync(outside)) cpSync(outside, path.join(root, "Dockerfile.outside"));
  }

  private async clean(before: ReadonlySet<string>): Promise<void> {
    for (const image of await this.list()) {
      if (before.has(image.Id)) continue;
      for (const tag of image.RepoTags ?? []) if (tag !== "<none>:<none>") await this.docker(["rmi", "-f", tag]);
    }
    await this.docker(["image", "prune", "-f"]);
  }

  private async docker(args: readonly string[]): Promise<undefined> {
    await docker({ host: this.engine.host, client: clients()[0]!, cwd: this.folder, config: this.config }, args);
    return undefined;
  }

  private async list(): Promise<readonly ListedImage[]> {
    return await this.api("/images/json?all=1");
  }

  private async inspect(name: string): Promise<{ readonly Id: string; readonly Parent: string }> {
    return await this.api(`/images/${name}/json`);
  }

  private api<T>(url: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const asked = request({ socketPath: this.engine.host.slice("unix://".length), path: url }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.once("end", () => resolve(JSON.parse(Buffer.concat(parts).toString("utf8")) as T));
      });
      asked.once("error", reject);
      asked.end();
    });
  }
}

function flags(options: CaseOptions): readonly string[] {
  const file = options.dockerfile_outside === true ? "../Dockerfile.outside" : options.dockerfile;
  return [
    ...Object.entries(options.build_args ?? {}).flatMap(([name, value]) => [
      "--build-arg",
      value === null ? name : `${name}=${value}`,
    ]),
    ...Object.entries(options.labels ?? {}).flatMap(([name, value]) => ["--label", `${name}=${value}`]),
    ...(options.cache_from ?? []).flatMap((name) => ["--cache-from", name]),
    ...(options.target === undefined ? [] : ["--target", options.target]),
    ...(options.no_cache === true ? ["--no-cache"] : []),
    ...(options.platform === undefined ? [] : ["--platform", options.platform]),
    ...(file === undefined ? [] : ["-f", file]),
  ];
}

/** The case's client by its major version. */
function clientOf(major: string): Client {
  const all = clients();
  const found = all.find((client) => client.version.startsWith(`${major}.`));
  if (found !== undefined) return found;
  throw new Error(`this needs a docker client ${major}.x; there are ${all.map((client) => client.version).join(", ")}`);
}

/** Folders of the corpus carry no modes. */
function copyPlain(source: string, target: string): void {
  cpSync(source, target, { recursive: true });
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name);
      const isFolder = statSync(file).isDirectory();
      chmodSync(file, isFolder ? 0o755 : 0o644);
      if (isFolder) walk(file);
    }
  };
  walk(target);
}

function ownedTar(folder: string, uid: number, gid: number): Uint8Array {
  const owner = [`--owner=:${uid}`, `--group=:${gid}`, "--numeric-owner"];
  return execFileSync("tar", ["--format=ustar", "--sort=name", ...owner, "-C", folder, "-c", ...readdirSync(folder)]);
}

function serve(files: NonNullable<CaseOptions["http"]>): { close(): void } {
  if (Object.keys(files).length === 0) return { close: () => {} };
  const server = createServer((asked, answer) => {
    const [body, modified] = files[asked.url ?? ""] ?? [undefined, null];
    answer.writeHead(body === undefined ? 404 : 200, modified === null ? {} : { "Last-Modified": modified });
    answer.end(body);
  });
  server.listen(SERVER_PORT, "127.0.0.1");
  return {
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Everything but ids, times and digests of this run's own images. */
function stable({ engine, store, images, first, second }: Expected): unknown {
  const result = ({ rc, steps, created_by, empty_layer }: BuildResult) => ({
    rc,
    steps: steps.map(({ text, using_cache }) => ({ text, using_cache })),
    created_by,
    empty_layer,
  });
  const shown = images.map((image) => [
    image.tags,
    image.built_locally,
    image.parent !== "",
    image.config.history.length,
  ]);
  return {
    // Cases captured first have the number alone.
    engine: /^[\d.]+/.exec(engine)![0],
    store,
    images: shown.map((one) => JSON.stringify(one)).sort(),
    first: result(first),
    second: result(second),
  };
}

async function main([key, ...rest]: readonly string[]): Promise<void> {
  if (key === undefined || !Object.hasOwn(KINDS, key))
    throw new Error("usage: capture-classic.ts d20|d26|d26g|d28|d28g [--check] [case …]");
  const engineKey = key as EngineKey;
  const engine = startEngine(KINDS[engineKey], `corpus${engineKey}`);
  if ("skip" in engine) throw new Error(engine.skip);
  const folder = mkdtempSync(path.join(os.tmpdir(), "capture-"));
  const only = rest.filter((word) => word !== "--check");
  const capture = new Capture(engine, engineKey, folder);
  let differing = 0;
  try {
    for (const name of only.length > 0 ? only : classicCases()) {
      const captured = await capture.run(readCase(name));
      if (!rest.includes("--check")) {
        writeFileSync(path.join(CLASSIC_CORPUS, name, `expected-${key}.json`), JSON.stringify(captured));
        continue;
      }
      const [now, then] = [captured, readExpected(name, engineKey)].map((one) => JSON.stringify(stable(one), null, 1));
      if (now === then) continue;
      differing++;
      console.log(`${name} differs\n${now}\n${then}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    engine.stop();
  }
  process.exitCode = differing > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
