/** Entry of main, post and the command line. The only place that ends the run, and the only one that fails it. */
import { toForecastError } from "./errors.ts";
import { actionInputs, commandLineInputs, type Inputs, type RunContext, runContext, savedState } from "./inputs.ts";

async function main(): Promise<void> {
  const context = runContext();
  const [command, ...args] = process.argv.slice(2);
  if (command === "help" || [command, ...args].some((word) => word === "--help" || word === "-h")) {
    process.stdout.write((await import("./usage.ts")).usage());
    return;
  }
  if (command === "demo") return await (await import("./demo.ts")).demo(context);
  if (command === "forecast" || command === "record") {
    const inputs = commandLineInputs(args);
    return await run(() => ({ ...inputs, mode: command }), context);
  }
  if (command !== undefined) {
    process.stderr.write(`${command} is no command; --help says which there are.\n`);
    process.exitCode = 2;
    return;
  }
  if (savedState("main") === "") return await run(actionInputs, context);
  const folder = savedState("folder");
  if (folder !== "") await (await import("./record.ts")).recordPending(folder, actionInputs(), context);
}

async function run(readInputs: () => Inputs, context: RunContext): Promise<void> {
  try {
    await runOnce(readInputs(), context);
  } finally {
    // The runner starts this file again after the job, whatever came of this run.
    if (context.github) await leave("main", "true");
  }
}

async function runOnce(inputs: Inputs, context: RunContext): Promise<void> {
  if (inputs.mode === "record") return await (await import("./record.ts")).recordNow(inputs, context);
  const { forecast } = await import("./forecast.ts");
  const outcome = await forecast(inputs, context);
  if (context.github && inputs.mode === "auto") await leave("folder", outcome.folder);
  if (outcome.failures.length > 0) await fail(outcome.failures.join("\n"), context);
}

/** Leaves a value for post. */
async function leave(name: string, value: string): Promise<void> {
  const { saveState } = await import("@actions/core");
  saveState(name, value);
}

/** Only what the user asked to fail on comes here. */
async function fail(message: string, context: RunContext): Promise<void> {
  if (context.github) {
    const { setFailed } = await import("@actions/core");
    setFailed(message);
  } else {
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  }
}

/** A forecast that went wrong is a warning: the build goes on. */
async function giveUp(error: unknown): Promise<void> {
  const problem = toForecastError(error);
  const context = runContext();
  const { warn } = await import("./publish.ts");
  await warn([problem.code === "internal" ? `${problem.message} (please report this)` : problem.toString()], context);
  // A wrong flag on the command line is for the person who typed it.
  if (!context.github && problem.code === "input") process.exitCode = 2;
}

// What no promise of ours waits for: a library's stray failure must not fail the job.
process.on("uncaughtException", (error) => {
  process.removeAllListeners("uncaughtException");
  giveUp(error).finally(() => process.exit());
});
await main().catch(giveUp);
// Requests that were given up on may still hold the process; everything of ours is done. Standard output is flushed first.
await new Promise<void>((done) => process.stdout.write("", () => done()));
process.exit();
