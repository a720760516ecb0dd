/** Random builds on a real Buildah, each forecast before it runs: what was right, wrong, unknown. */
import { chmodSync, linkSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stepsAsBuilt } from "../../src/builder/as-built.ts";
import { buildah } from "../../src/builder/buildah/index.ts";
import { nodeTree } from "../../src/context/node-tree.ts";
import { ForecastError } from "../../src/errors.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import type { BuildRecord } from "../../src/record-file.ts";
import type { Records } from "../../src/request.ts";
import type { Forecast, StepForecast } from "../../src/verdict.ts";
import { buildahRequest, findImage } from "../helpers/buildah-corpus.ts";
import { recordOf, recordsOf } from "../helpers/buildah-record.ts";
import type { BuildAnswer, BuildahEngine, StepLine } from "./buildah-engine.ts";
import { type BuildahProject, dockerfileOf, mutated, randomProject } from "./buildah-random.ts";
import { Random } from "./classic-random.ts";

export interface Score {
  builds: number;
  failed: number;
  steps: number;
  hits: number;
  unknown: number;
  digests: number;
  readonly falseHits: string[];
  readonly falseMisses: string[];
  readonly wrong: string[];
}

export function newScore(): Score {
  return { builds: 0, failed: 0, steps: 0, hits: 0, unknown: 0, digests: 0, falseHits: [], falseMisses: [], wrong: [] };
}

/** `count` builds: projects of `perProject` builds each, the later ones after changes. */
export async function liveRun(engine: BuildahEngine, seed: number, count: number, perProject = 4): Promise<Score> {
  const score = newScore();
  for (let number = 0; score.builds < count; number++) {
    const random = new Random(seed + number);
    engine.reset();
    let project = randomProject(random, engine.kind);
    let last: BuildRecord | undefined;
    for (let at = 0; at < perProject && score.builds < count; at++) {
      last = await oneBuild(engine, project, `seed ${seed + number} build ${at}`, last, score);
      project = mutated(project, random, engine.kind);
    }
  }
  return score;
}

async function oneBuild(
  engine: BuildahEngine,
  project: BuildahProject,
  name: string,
  last: BuildRecord | undefined,
  score: Score,
): Promise<BuildRecord | undefined> {
  const context = path.join(engine.folder, "context");
  writeContext(context, project);
  const before = await engine.images();
  const since = BigInt(Date.now()) * 1_000_000n;
  const predicted = attempt(() => forecastOf(engine, context, project, before, last));
  const answer = engine.build(context, "-t", "localhost/app", ...project.flags);
  score.builds++;
  if (answer.code !== 0) score.failed++;
  if (predicted instanceof ForecastError) {
    if (answer.code === 0) score.wrong.push(`${name}: refused «${predicted.message}», the engine built it`);
    return last;
  }
  compare(predicted, answer, name, score);
  if (answer.code !== 0) return last;
  const after = await engine.images();
  const built = findImage(after, "localhost/app");
  const seen = attempt(() => forecastOf(engine, context, project, after, undefined, { afterBuild: true, since }));
  if (seen instanceof ForecastError) return last;
  const chain = after.filter((image) => built !== undefined && isBelow(image, built));
  const alone = attempt(() => forecastOf(engine, context, project, chain, undefined));
  if (!(alone instanceof ForecastError)) checkDigests(alone, built, name, project, score);
  return recordOf(engine.version, stepsAsBuilt(seen, project.flags.includes("--squash") ? undefined : built));
}

function attempt<T>(work: () => T): T | ForecastError {
  try {
    return work();
  } catch (error) {
    if (error instanceof ForecastError) return error;
    throw error;
  }
}

function forecastOf(
  engine: BuildahEngine,
  context: string,
  project: BuildahProject,
  images: readonly RecordedImage[],
  last: BuildRecord | undefined,
  after: Pick<Records, "afterBuild" | "since"> = {},
): Forecast {
  const request = buildahRequest(nodeTree(context), project.flags, engine.version, images, Date.now());
  return buildah.forecast(request, { ...recordsOf(images, last), ...after });
}

function compare(forecast: Forecast, answer: BuildAnswer, name: string, score: Score): void {
  const printed: ReadonlyMap<number, readonly StepLine[]> = Map.groupBy(answer.steps, ({ stage }) => stage);
  const mine = Map.groupBy(forecast.steps, ({ stage }) => stage);
  for (const [stage, lines] of printed) {
    const steps: readonly StepForecast[] = mine.get(stage) ?? [];
    if (answer.code === 0 ? steps.length !== lines.length : steps.length < lines.length) {
      score.wrong.push(`${name}: stage ${stage} has ${steps.length} steps, the engine ran ${lines.length}`);
      continue;
    }
    for (const [at, line] of lines.entries()) if (at > 0) compareStep(steps[at]!, line, name, score);
  }
}

function compareStep(step: StepForecast, line: StepLine, name: string, score: Score): void {
  score.steps++;
  if (line.cached) score.hits++;
  if (step.verdict === "unknown") score.unknown++;
  else if (step.verdict === "hit" && !line.cached) score.falseHits.push(`${name}: ${step.text}`);
  else if (step.verdict !== "hit" && line.cached) score.falseMisses.push(`${name}: ${step.verdict} ${step.text}`);
}

/** The built image stands on it. Without the rest of the store the engine's choice between equal images cannot matter. */
function isBelow(image: RecordedImage, built: RecordedImage): boolean {
  const { history } = image.config;
  return JSON.stringify(built.config.history.slice(0, history.length)) === JSON.stringify(history);
}

/** After a build, every step of the final stage that reads the context must be found again by its digest. */
function checkDigests(
  seen: Forecast,
  built: RecordedImage | undefined,
  name: string,
  project: BuildahProject,
  score: Score,
): void {
  if (built === undefined || ["--squash", "--no-cache"].some((flag) => project.flags.includes(flag))) return;
  const needed = seen.steps.filter(({ verdict }) => verdict !== "not-needed");
  const final = needed.at(-1)!.stage;
  for (const step of needed) {
    const copies = step.keyword === "copy" || step.keyword === "add";
    if (step.stage !== final || !copies || step.facts.sources?.some(({ from }) => from.startsWith("stage:"))) continue;
    if (step.root !== undefined && step.root !== step.index) continue;
    score.digests++;
    if (step.verdict !== "hit") score.wrong.push(`${name}: the line of ${step.text} is not what the engine wrote`);
  }
}

/** Times stand still, so that a bind mount's checksum does not change between two writings of one context. */
const MTIME = 1_700_000_000;

function writeContext(folder: string, project: BuildahProject): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const made = new Set<string>();
  for (const file of project.files) {
    const at = path.join(folder, file.path);
    mkdirSync(path.dirname(at), { recursive: true, mode: 0o755 });
    made.add(path.dirname(at));
    if (file.link !== undefined) symlinkSync(file.link, at);
    else if (file.hard !== undefined) linkSync(path.join(folder, file.hard), at);
    else writeFileSync(at, file.content ?? "");
    if (file.mode !== undefined) chmodSync(at, file.mode);
    if (file.link === undefined) utimesSync(at, MTIME, MTIME);
  }
  writeFileSync(path.join(folder, "Dockerfile"), dockerfileOf(project));
  if (project.ignore !== undefined) writeFileSync(path.join(folder, project.ignore.name), project.ignore.text);
  for (const each of made) utimesSync(each, MTIME, MTIME);
}
