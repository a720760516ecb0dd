/**
 * Records what the classic builder of real docker engines makes of the synthetic contexts of
 * test/helpers/context-cases.ts: `node test/engines/capture-context.ts`, as root, with no network.
 * An argument picks engines by a part of their name, `daemon 26.1.5, CLI 28.2.2`.
 */
import fs from "node:fs";
import { RANDOM_SEED, randomCases, WRITTEN_CASES } from "../helpers/context-cases.ts";
import { type CopyAnswers, copyAnswers, type Engine, prune, startEngines } from "./classic-copies.ts";

const GOLDEN = "test/golden/context";
/** Random contexts for a daemon with the CLI of its own time, and for the other mixtures. */
const RANDOM_COUNT = 60;
const MIXED_COUNT = 5;

interface Golden {
  readonly daemonVersion: string;
  readonly cliVersion: string;
  readonly answers: Record<string, CopyAnswers>;
}

function isMixed({ daemonVersion, cliVersion }: Engine): boolean {
  return daemonVersion.startsWith("20.") !== cliVersion.startsWith("20.");
}

/** Contexts that the file has already are not asked again: delete it to record all anew. */
function capture(engine: Engine): void {
  const { daemonVersion, cliVersion } = engine;
  const file = `${GOLDEN}/copy-daemon-${daemonVersion}-cli-${cliVersion}.json`;
  const golden: Golden = fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, "utf8"))
    : { daemonVersion, cliVersion, answers: {} };
  for (const given of [...WRITTEN_CASES, ...randomCases(RANDOM_SEED, isMixed(engine) ? MIXED_COUNT : RANDOM_COUNT)]) {
    if (given.name in golden.answers) continue;
    golden.answers[given.name] = copyAnswers(engine, given);
    fs.writeFileSync(file, `${JSON.stringify(golden, undefined, 1)}\n`);
  }
  prune(engine);
  console.log(`${file}: ${Object.keys(golden.answers).length} contexts`);
}

fs.mkdirSync(GOLDEN, { recursive: true });
const wanted = process.argv[2] ?? "";
for (const engine of startEngines().filter(({ name }) => name.includes(wanted))) capture(engine);
