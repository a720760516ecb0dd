/**
 * Records which content digests real BuildKits export for random contexts:
 *
 *   node test/engines/capture-buildkit-content.ts 0.13.2|0.8.3|VERSION [COUNT] [BINARIES]
 *
 * writes test/golden/buildkit-content/VERSION.json. 0.13 is Docker 26.1's, 0.8 Docker 20.10's (it exports inline only);
 * others come from daemons whose programs lie in BINARIES. As root, with no network.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { documentsOfFile, imagesOfArchive } from "../../src/source/archive.ts";
import type { ContentCapture } from "../helpers/buildkit-content.ts";
import { contextOf } from "./buildkit/check.ts";
import { computeSent, exportCache } from "./buildkit/content-case.ts";
import { type ContextCase, copyDockerfile, writeContext } from "./buildkit/contexts.ts";
import { startBuildkit, startStandalone } from "./buildkit/engine.ts";
import { startEngine } from "./engine.ts";

const NAME = "capture-content";
const SEED = 8_000_000;
const GOLDEN = path.join(import.meta.dirname, "../golden/buildkit-content");
const [version = "0.13.2", count = "60", binaries = "."] = process.argv.slice(2);

/** Digests of all exported records, or what the client said of a failure. */
type Ask = (name: string, about: ContextCase) => Promise<ReadonlySet<string> | string>;

async function asker(): Promise<{ ask: Ask; stop: () => void }> {
  if (version.startsWith("0.8.")) return docker20();
  const engine = version.startsWith("0.13.") ? startBuildkit(NAME) : await startStandalone(version, binaries);
  if ("skip" in engine) throw new Error(engine.skip);
  const ask: Ask = async (name, about) => {
    const exported = await exportCache(engine, name, about, copyDockerfile(about, "context"));
    return "error" in exported ? exported.error : exported.records;
  };
  return { ask, stop: () => engine.stop() };
}

function docker20(): { ask: Ask; stop: () => void } {
  const engine = startEngine("docker20", NAME);
  if ("skip" in engine) throw new Error(engine.skip);
  const env = { ...process.env, DOCKER_HOST: engine.host, DOCKER_BUILDKIT: "1" };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${NAME}-`));
  const docker = (...args: string[]): void => {
    execFileSync("/usr/bin/docker", args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  };
  const ask: Ask = async (_name, about) => {
    const context = path.join(folder, "context");
    writeContext(context, about);
    fs.writeFileSync(path.join(folder, "Dockerfile"), copyDockerfile(about, "context"));
    docker("builder", "prune", "-af");
    try {
      const flags = ["--build-arg", "BUILDKIT_INLINE_CACHE=1", "-t", NAME, "-f", path.join(folder, "Dockerfile")];
      docker("build", ...flags, context);
    } catch (error) {
      return (error as { stderr: string }).stderr;
    }
    docker("save", "-o", path.join(folder, "image.tar"), NAME);
    const [image] = await imagesOfArchive(documentsOfFile(path.join(folder, "image.tar"), NAME), NAME);
    const cache = (image!.config as unknown as Record<string, string>)["moby.buildkit.cache.v0"]!;
    const records = JSON.parse(Buffer.from(cache, "base64").toString("utf8")) as { digest: string }[];
    return new Set(records.map(({ digest }) => digest));
  };
  return {
    ask,
    stop: () => {
      fs.rmSync(folder, { recursive: true, force: true });
      engine.stop();
    },
  };
}

const { ask, stop } = await asker();
fs.mkdirSync(GOLDEN, { recursive: true });
const captured: ContentCapture[] = [];
for (let index = 0; index < Number(count); index++) {
  const about = contextOf(SEED + index, version, "context", { odd: 0.15, links: 0.25, special: 0.15 });
  const answer = await ask(`capture-${index}`, about);
  if (typeof answer === "string") {
    // Files in the way of each other fail the copy, not the digest.
    const refused = /calculate checksum/.test(answer);
    if (refused) captured.push({ ...about, records: [] });
  } else captured.push({ ...about, records: [...answer].sort() });
  const ours = computeSent(about, version);
  const agrees =
    typeof answer === "string" ? "error" in ours : "keys" in ours && ours.keys.every((key) => answer.has(key));
  // After every case: a slow machine may end the run before its time.
  const lines = captured.map((each) => JSON.stringify(each)).join(",\n");
  fs.writeFileSync(path.join(GOLDEN, `${version}.json`), `{"version":"${version}","cases":[\n${lines}\n]}\n`);
  console.log(`${index} ${agrees ? "same" : `other: ${JSON.stringify(about.copies)}`}`);
}
stop();
