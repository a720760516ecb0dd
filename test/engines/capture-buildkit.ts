/**
 * Asks a real BuildKit about every scenario and writes its answers to test/corpus/buildkit-scenarios: the exported
 * cache of the first build and, for the second build on a fresh builder with that cache, which vertices were cached.
 * Usage: node test/engines/capture-buildkit.ts [docker26-containerd|docker28-containerd] [scenario …]
 * BUILDKIT_NAME keeps engines apart.
 */
import fs from "node:fs";
import path from "node:path";
import { atLeast, parseVersion } from "../../src/dockerfile/version.ts";
import { type BuildkitEngine, type EmbeddedKind, readCache, startBuildkit } from "./buildkit/engine.ts";
import {
  BASES,
  FILES,
  SCENARIOS,
  type Scenario,
  type ScenarioFile,
  type ScenarioOptions,
} from "./buildkit/scenarios.ts";

const OUT = path.join(import.meta.dirname, "../corpus/buildkit-scenarios");
const OLDEST: EmbeddedKind = "docker26-containerd";
const [first = "", ...others] = process.argv.slice(2);
const isKind = first === OLDEST || first === "docker28-containerd";
const KIND: EmbeddedKind = isKind ? first : OLDEST;
const wanted = isKind || first === "" ? others : [first, ...others];
const CONFIG_KEYS = ["Env", "WorkingDir", "User", "Shell", "OnBuild"];

type Files = Readonly<Record<string, ScenarioFile>>;

function filesOf(scenario: Scenario, changed: boolean): Files {
  const lines = changed ? (scenario.changedDockerfile ?? scenario.dockerfile) : scenario.dockerfile;
  const files = { ...FILES, ...scenario.files, ...(changed ? scenario.changedFiles : {}) };
  return { ...files, Dockerfile: `${lines.join("\n")}\n` };
}

function write(folder: string, files: Files): void {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, file] of Object.entries(files)) {
    const at = path.join(folder, name);
    fs.mkdirSync(path.dirname(at), { recursive: true });
    if (typeof file === "string") fs.writeFileSync(at, file);
    else fs.symlinkSync(file.link, at);
  }
}

/** Secrets by content become files beside the context. */
function order(options: ScenarioOptions, engine: BuildkitEngine): ScenarioOptions {
  const secrets = Object.entries(options.secrets ?? {}).map(([id, content]) => {
    fs.writeFileSync(path.join(engine.folder, `secret-${id}`), content);
    return [id, `secret-${id}`] as const;
  });
  return { ...options, secrets: Object.fromEntries(secrets) };
}

function images(engine: BuildkitEngine): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(BASES).map((name) => {
      const [found] = JSON.parse(engine.docker("image", "inspect", name));
      const config = Object.fromEntries(
        CONFIG_KEYS.map((key) => [key, found.Config?.[key]]).filter(([, value]) => value),
      );
      return [name, { digest: found.Id, diffIds: found.RootFS.Layers, config }];
    }),
  );
}

async function capture(engine: BuildkitEngine, scenario: Scenario, mode: "max" | "min"): Promise<void> {
  const before = { files: filesOf(scenario, false), options: scenario.options ?? {} };
  const after = { files: filesOf(scenario, true), options: scenario.changedOptions ?? before.options };
  const build = async (side: typeof before, cache: { cacheTo?: string; cacheFrom?: string }) => {
    await engine.prune();
    write(path.join(engine.folder, "context"), side.files);
    const result = await engine.build({ context: "context", ...order(side.options, engine), ...cache });
    if (!result.ok) throw new Error(`${scenario.id} failed: ${result.output.slice(-2000)}`);
    return result.vertices;
  };
  fs.rmSync(path.join(engine.folder, "cache"), { recursive: true, force: true });
  await build(before, { cacheTo: `type=local,dest=${engine.inside}/cache,mode=${mode}` });
  const cache = readCache(path.join(engine.folder, "cache"));
  const vertices = (await build(after, { cacheFrom: `type=local,src=${engine.inside}/cache` }))
    .filter(({ name }) => /\d+\/\d+\] /.test(name))
    .map(({ name, cached }) => ({ name, cached: cached === true }));
  const captured = {
    id: scenario.id,
    mode,
    engine: engine.version,
    images: images(engine),
    before,
    after,
    cache,
    vertices,
  };
  const text = KIND === OLDEST ? JSON.stringify(captured, null, 1) : JSON.stringify(captured);
  const suffix = KIND === OLDEST ? "" : `-${engine.version}`;
  fs.writeFileSync(path.join(OUT, `${scenario.id}-${mode}${suffix}.json`), `${text}\n`);
  console.log(`${scenario.id} ${mode}: ${vertices.length} vertices`);
}

const engine = startBuildkit(process.env.BUILDKIT_NAME ?? "capture", KIND);
if ("skip" in engine) throw new Error(engine.skip);
try {
  for (const [name, options] of Object.entries(BASES)) engine.baseImage(name, ...options);
  fs.mkdirSync(OUT, { recursive: true });
  for (const scenario of SCENARIOS) {
    if (wanted.length > 0 && !wanted.includes(scenario.id)) continue;
    if (scenario.since !== undefined && !atLeast(parseVersion(engine.version)!, ...scenario.since)) continue;
    for (const mode of scenario.modes) await capture(engine, scenario, mode);
  }
} finally {
  engine.stop();
}
