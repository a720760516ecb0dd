/** `buildah build --layers`, `podman build`, redhat-actions/buildah-build. */
import { parseIgnore } from "../../context/ignore.ts";
import { sentTree } from "../../context/sent-tree.ts";
import type { FileTree } from "../../context/tree.ts";
import { ForecastError } from "../../errors.ts";
import type { Builder, BuildRequest, Records } from "../../request.ts";
import type { Forecast } from "../../verdict.ts";
import { Answers, attempt, parsing } from "../same-rules.ts";
import { checkTried } from "../step-limits.ts";
import { type Assumption, assumption, forecastBy } from "./forecast.ts";
import { withUpgrades } from "./upgrade.ts";
import { agreed, versionsOf } from "./versions.ts";

export const buildah: Builder = { name: "buildah", forecast, sent };

function sent({ ignoreFiles }: BuildRequest, context: FileTree): FileTree {
  const file =
    ignoreFiles.explicit ??
    ignoreFiles.dockerfileDockerignore ??
    ignoreFiles.dockerfileContainerignore ??
    ignoreFiles.containerignore ??
    ignoreFiles.dockerignore;
  return sentTree(context, file === undefined ? [] : parseIgnore(file.text, "containers"), { client: "buildah" });
}

/**
 * Pure. Throws ForecastError for a build that cannot start. Where the version is not known every set of rules is tried
 * against the records, and what those that reproduce them do not agree on is `unknown`.
 */
function forecast(request: BuildRequest, records: Records): Forecast {
  const tried: Forecast[] = [];
  const worked = new Set<Forecast>();
  const answers = new Answers<Assumption, Forecast | ForecastError>(
    (rules) => attempt(() => forecastBy(request, records, rules)),
    ["name", "version"],
  );
  let refusal: ForecastError | undefined;
  const parsed = parsing(request);
  for (const rules of versionsOf(request, records).map((version) => assumption(version, parsed))) {
    const answer = answers.of(rules);
    if (answer instanceof ForecastError) {
      // What is too much for one version is not worked out for every other.
      if (answer.code === "limit") throw answer;
      refusal ??= answer;
    } else {
      if (!worked.has(answer)) checkTried([...worked.add(answer)]);
      tried.push(answer.rules === rules.name ? answer : { ...answer, rules: rules.name });
    }
  }
  if (tried.length > 0) return withUpgrades(agreed(tried, records), request, records);
  throw refusal ?? new ForecastError("internal", "No rules of Buildah were tried. Please report this.");
}
