/**
 * Captures what `--cache-to` and `--cache-from` of real Buildahs do with a registry: which tags are pushed, what lies under
 * them, and which steps a fresh store then gets. `node test/engines/capture-buildah.ts` writes test/corpus/buildah/registry.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { RecordedImage } from "../../src/image/config.ts";
import { checkImageConfig } from "../../src/image/decode.ts";
import { type BuildahEngine, type BuildahKind, RUN_FLAGS, type StepLine, startBuildah } from "./buildah-engine.ts";

export interface RegistryCapture {
  readonly engine: string;
  readonly files: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
  /** Steps of the build that filled the cache. */
  readonly first: readonly StepLine[];
  /** Tags in the order they were pushed. */
  readonly pushed: readonly string[];
  /** The image under each tag, as the registry has it. */
  readonly cached: Readonly<Record<string, RecordedImage>>;
  /** Store before either build. */
  readonly store: readonly RecordedImage[];
  /** Steps of the same build in a fresh store with `--cache-from`. */
  readonly second: readonly StepLine[];
}

const OUTPUT = path.join(import.meta.dirname, "../corpus/buildah/registry");

const CASES: Readonly<Record<string, { readonly files: Readonly<Record<string, string>>; readonly flags: string[] }>> =
  {
    plain: {
      files: {
        Dockerfile:
          'FROM localhost/base\nWORKDIR /app\nCOPY a.txt ./\nRUN echo 1 > /one\nENV A=1\nCOPY d /app/d\nRUN echo $A > /two\nCMD ["sh"]\n',
        "a.txt": "a\n",
        "d/b.txt": "b\n",
        ".dockerignore": "Dockerfile\n",
      },
      flags: [],
    },
    args: {
      files: {
        Dockerfile:
          "FROM localhost/base AS build\nCOPY a.txt /a\nARG V=1\nRUN echo $V > /v\nFROM scratch\nLABEL l=1\nCOPY a.txt /b\n",
        "a.txt": "a\n",
      },
      flags: ["--build-arg", "V=2", "--skip-unused-stages=false"],
    },
  };

async function capture(engine: BuildahEngine, name: string, port: number): Promise<RegistryCapture> {
  const { files, flags } = CASES[name]!;
  const repository = `127.0.0.1:${port}/${name}`;
  const context = path.join(engine.folder, "context");
  writeFiles(context, files);
  const cache = (way: "to" | "from"): readonly string[] => [`--cache-${way}`, repository, "--tls-verify=false"];
  engine.reset();
  const store = await engine.images();
  const common = ["--layers", ...RUN_FLAGS, "-t", "localhost/app", ...flags];
  const filled = engine.run("build", ...common, ...cache("to"), context);
  if (filled.code !== 0) throw new Error(filled.stderr);
  const pushed = [...filled.stdout.matchAll(/^--> Pushing cache \S*:([0-9a-f]{64})$/gm)].map((found) => found[1]!);
  const cached: Record<string, RecordedImage> = {};
  for (const key of pushed) cached[key] = await registryImage(repository, key);
  engine.reset();
  const again = engine.build(context, "-t", "localhost/app", ...flags, ...cache("from"));
  if (again.code !== 0) throw new Error(again.stderr);
  engine.reset();
  const first = engine.build(context, "-t", "localhost/app", ...flags).steps;
  return { engine: engine.version, files, flags, first, pushed, cached, store, second: again.steps };
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content, { mode: 0o644 });
  }
}

async function registryImage(repository: string, key: string): Promise<RecordedImage> {
  const [host, name] = repository.split("/");
  const types = "application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json";
  const answer = await fetch(`http://${host}/v2/${name}/manifests/${key}`, { headers: { accept: types } });
  const manifest = (await answer.json()) as {
    readonly config: { readonly digest: string };
    readonly mediaType?: string;
  };
  const blob = await fetch(`http://${host}/v2/${name}/blobs/${manifest.config.digest}`);
  const config = checkImageConfig(await blob.json(), key);
  const mediaType = manifest.mediaType ?? answer.headers.get("content-type") ?? "";
  return { id: manifest.config.digest.slice("sha256:".length), parent: undefined, names: [], mediaType, config };
}

async function withRegistry(work: (port: number) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "registry-"));
  const port = 20_000 + (process.pid % 20_000);
  const settings = `version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: ${folder}\nhttp:\n  addr: 127.0.0.1:${port}\n`;
  writeFileSync(path.join(folder, "config.yml"), settings);
  const registry = spawn("docker-registry", ["serve", path.join(folder, "config.yml")], { stdio: "ignore" });
  try {
    for (let left = 100; left > 0; left--) {
      if ((await fetch(`http://127.0.0.1:${port}/v2/`).catch(() => undefined))?.ok) break;
      await sleep(200);
    }
    await work(port);
  } finally {
    registry.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  mkdirSync(OUTPUT, { recursive: true });
  for (const kind of ["1.28", "1.39"] as const satisfies readonly BuildahKind[]) {
    const engine = startBuildah(kind);
    if ("skip" in engine) throw new Error(engine.skip);
    try {
      for (const name of Object.keys(CASES)) {
        await withRegistry(async (port) => {
          const found = await capture(engine, name, port);
          writeFileSync(path.join(OUTPUT, `${name}-${kind}.json`), `${JSON.stringify(found, undefined, 1)}\n`);
        });
      }
    } finally {
      engine.close();
    }
  }
}
