/** The main path: what will the build reuse, before it runs. */

import { keysOf, platformsOf } from "./build.ts";
import { contextTree } from "./build-files.ts";
import { readBuilds } from "./builds.ts";
import { toForecastError } from "./errors.ts";
import type { Inputs, RunContext } from "./inputs.ts";
import { forecastBuild } from "./one-build.ts";
import { type Pending, savePending } from "./pending.ts";
import { commentRequest, publish } from "./publish.ts";
import { plain } from "./report/escape.ts";
import type { Report } from "./report/model.ts";
import { Directories } from "./source/directories.ts";
import { askAhead } from "./store/ahead.ts";
import { openStore } from "./store/open.ts";
import { Surroundings } from "./surroundings.ts";

export interface Outcome {
  readonly reports: readonly Report[];
  /** Folder with what post needs; empty when there is nothing. */
  readonly folder: string;
  /** Conditions the user set with fail-on or expect-cached that do not hold. */
  readonly failures: readonly string[];
}

/** Throws ForecastError only for inputs that make no sense; everything else is a warning and `unknown`. */
export async function forecast(inputs: Inputs, context: RunContext): Promise<Outcome> {
  const surroundings = new Surroundings(inputs, context);
  try {
    const builds = await readBuilds(inputs, context, surroundings.run);
    const each = builds.specs.flatMap((spec) =>
      platformsOf(spec, surroundings).map((platform) => ({ spec, platform, inputs, context })),
    );
    const store = askAhead(openStore(inputs, context), each.map(keysOf));
    const directories = new Directories(inputs.mode !== "forecast");
    // Git looks at the checkout while the records come.
    for (const spec of builds.specs) contextTree(spec, context.workspace, directories).catch(() => {});
    const reports: Report[] = [];
    const pending: Pending[] = [];
    const shared = { context, surroundings, directories, store, specs: builds.specs, earlier: reports };
    for (const build of each) {
      const one = await forecastBuild({ ...build, ...shared });
      reports.push(one.report);
      if (one.pending !== undefined) pending.push(one.pending);
    }
    const warnings = [...builds.warnings, ...surroundings.warnings];
    // A full disk costs the next record, not this report.
    const comment = await commentRequest(reports, inputs, context);
    const saving = inputs.mode === "forecast" ? Promise.resolve("") : savePending(pending, comment, context);
    const folder = await saving.catch((error: unknown) => {
      warnings.push(`This build will not be recorded: ${toForecastError(error).message}`);
      return "";
    });
    await publish(reports, warnings, comment, inputs, context);
    const failures = reports.flatMap((report) =>
      report.gate.failures.map((failure) => plain(`${report.name}: ${failure.rule}: ${failure.detail}`)),
    );
    return { reports, folder, failures };
  } finally {
    await surroundings.close();
  }
}
