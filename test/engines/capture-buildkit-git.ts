/**
 * Asks a real BuildKit under which records it finds Git sources of ADD, and notes what `git` lists of the remote:
 *
 *   node test/engines/capture-buildkit-git.ts [docker26-containerd|docker28-containerd]
 *
 * writes test/corpus/buildkit-git/VERSION.json. BUILDKIT_NAME keeps engines apart. As root, with no network.
 */
import { execFile } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { ForecastError } from "../../src/errors.ts";
import { readRemote } from "../../src/source/remote.ts";
import type { Run } from "../../src/source/run.ts";
import { type EmbeddedKind, readCache, startBuildkit } from "./buildkit/engine.ts";
import { GIT_CASES, GIT_URL, serveGit } from "./buildkit/git-cases.ts";

const OUT = path.join(import.meta.dirname, "../corpus/buildkit-git");
const kind = (process.argv[2] ?? "docker26-containerd") as EmbeddedKind;

/** Standard output of `git`, by its arguments. */
const listings: Record<string, string> = {};
const run: Run = async (command, args) => {
  const { stdout, stderr } = await promisify(execFile)(command, [...args]);
  listings[args.join(" ")] = stdout;
  return { code: 0, stdout, stderr };
};

const engine = startBuildkit(process.env.BUILDKIT_NAME ?? "capture-git", kind);
if ("skip" in engine) throw new Error(engine.skip);
const server = await serveGit();
try {
  const cases: unknown[] = [];
  for (const [flags, suffix] of GIT_CASES) {
    const add = server.filled(`ADD ${flags} ${GIT_URL}${suffix} /g/`.replaceAll(/ +/g, " "));
    const url = server.filled(GIT_URL + suffix);
    await readRemote(url, { run, timeoutMs: 10_000 }).catch((error: unknown) => {
      if (!(error instanceof ForecastError)) throw error;
    });
    fs.mkdirSync(path.join(engine.folder, "context"), { recursive: true });
    fs.writeFileSync(path.join(engine.folder, "context/Dockerfile"), `FROM scratch\n${add}\n`);
    fs.rmSync(path.join(engine.folder, "cache"), { recursive: true, force: true });
    await engine.prune();
    const built = await engine.build({
      context: "context",
      cacheTo: `type=local,dest=${engine.inside}/cache,mode=max`,
    });
    if (built.ok) {
      const { records } = readCache(path.join(engine.folder, "cache"));
      const roots = records.filter(({ inputs }) => inputs === undefined).map(({ digest }) => digest);
      cases.push({ add, url, roots });
    } else {
      const refused = /ERROR: (?:failed to build: )?failed to solve: (.*)/.exec(built.output)?.[1] ?? built.output;
      cases.push({ add, url, refused: refused.slice(0, 200) });
    }
    console.log(JSON.stringify(cases.at(-1)));
  }
  fs.mkdirSync(OUT, { recursive: true });
  const text = cases.map((each) => JSON.stringify(each)).join(",\n");
  const head = `"version":${JSON.stringify(engine.version)},\n"listings":${JSON.stringify(listings, null, 1)}`;
  fs.writeFileSync(path.join(OUT, `${engine.version}.json`), `{${head},\n"cases":[\n${text}\n]}\n`);
} finally {
  server.stop();
  engine.stop();
}
