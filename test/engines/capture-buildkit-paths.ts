/**
 * Asks a real BuildKit what it makes of sources that look like addresses, and keeps the cache that it exports for those it
 * copies:
 *
 *   node test/engines/capture-buildkit-paths.ts [docker26-containerd|docker28-containerd]
 *
 * writes test/corpus/buildkit-paths/VERSION.json. BUILDKIT_NAME keeps engines apart. As root, with no network.
 */
import fs from "node:fs";
import path from "node:path";
import { type EmbeddedKind, readCache, startBuildkit } from "./buildkit/engine.ts";
import { PATH_CASES, PATH_FILES } from "./buildkit/path-cases.ts";

const OUT = path.join(import.meta.dirname, "../corpus/buildkit-paths");
const kind = (process.argv[2] ?? "docker26-containerd") as EmbeddedKind;
const engine = startBuildkit(process.env.BUILDKIT_NAME ?? "capture-paths", kind);
if ("skip" in engine) throw new Error(engine.skip);
try {
  const context = path.join(engine.folder, "context");
  for (const name of PATH_FILES) {
    fs.mkdirSync(path.dirname(path.join(context, name)), { recursive: true });
    fs.writeFileSync(path.join(context, name), name, { mode: 0o644 });
  }
  const cases: unknown[] = [];
  for (const line of PATH_CASES) {
    fs.writeFileSync(path.join(context, "Dockerfile"), `FROM scratch\n${line}\n`, { mode: 0o644 });
    fs.rmSync(path.join(engine.folder, "cache"), { recursive: true, force: true });
    await engine.prune();
    const cacheTo = `type=local,dest=${engine.inside}/cache,mode=max`;
    const built = await engine.build({ context: "context", cacheTo });
    const refused = /ERROR: (?:failed to build: )?failed to solve: (.*)/.exec(built.output)?.[1] ?? built.output;
    const answer = built.ok
      ? { cache: readCache(path.join(engine.folder, "cache")) }
      : { refused: refused.slice(0, 200) };
    cases.push({ line, ...answer });
    console.log(JSON.stringify(cases.at(-1)));
  }
  fs.mkdirSync(OUT, { recursive: true });
  const text = cases.map((each) => JSON.stringify(each)).join(",\n");
  const head = `"version":${JSON.stringify(engine.version)},\n"files":${JSON.stringify(PATH_FILES)}`;
  fs.writeFileSync(path.join(OUT, `${engine.version}.json`), `{${head},\n"cases":[\n${text}\n]}\n`);
} finally {
  engine.stop();
}
