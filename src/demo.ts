/**
 * A real forecast on any machine: the example project, one edit since its recorded build, no Docker, no network. The
 * records beside it were written by this action after real builds (test/engines/capture-demo.ts).
 */
import { appendFileSync, chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { forecast } from "./forecast.ts";
import { commandLineInputs, type RunContext } from "./inputs.ts";

/** Seen from dist/, where the bundle lies. */
const EXAMPLES = resolve(import.meta.dirname, "../examples");

export const DEMO_EDIT = { path: "src/greeting.ts", text: "// One line more than in the recorded build.\n" };

export async function demo(context: RunContext): Promise<void> {
  const workspace = mkdtempSync(join(tmpdir(), "docker-cache-forecast-demo-"));
  try {
    copyProject(join(EXAMPLES, "hello"), workspace);
    appendFileSync(join(workspace, DEMO_EDIT.path), DEMO_EDIT.text);
    process.stdout.write(`examples/hello, after one line was added to ${DEMO_EDIT.path}:\n`);
    for (const builder of ["buildkit", "classic"]) {
      process.stdout.write(`\n── ${builder} ──\n`);
      await forecast(demoInputs(builder), { ...context, github: false, workspace });
    }
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

function demoInputs(builder: string) {
  return commandLineInputs([
    ...["--builder", builder, "--against", "record", "--registry", "false", "--workflow", "false"],
    ...["--records", join(EXAMPLES, "demo", builder), "--image-configs", join(EXAMPLES, "demo", builder, "base.json")],
    ...["--builder-version", BUILDERS[builder] ?? "", "--cli-version", "20.10.24"],
    ...["--store", "containerd"],
  ]);
}

/** What the recorded builds ran on. */
const BUILDERS: Readonly<Record<string, string>> = { buildkit: "0.13.2", classic: "26.1.5" };

/** A checkout made with another umask would show as changed modes, which is true but not what the demo is about. */
export function copyProject(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, encoding: "utf8" })) {
    const path = join(to, entry);
    chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
  }
}
