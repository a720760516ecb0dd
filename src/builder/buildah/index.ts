/** `buildah build --layers`, `podman build`, redhat-actions/buildah-build. */
import { parseIgnore } from "../../context/ignore.ts";
import { sentTree } from "../../context/sent-tree.ts";
import type { FileTree } from "../../context/tree.ts";
import { ForecastError } from "../../errors.ts";
import type { Builder, BuildRequest, Records } from "../../request.ts";
import type { Forecast } from "../../verdict.ts";
import { parsing, tryAll } from "../same-rules.ts";
import { assumption, forecastBy } from "./forecast.ts";
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
  const parsed = parsing(request);
  const candidates = versionsOf(request, records).map((version) => assumption(version, parsed));
  const { tried, refusal } = tryAll(candidates, (rules) => forecastBy(request, records, rules));
  if (tried.length > 0) return withUpgrades(agreed(tried, records), request, records);
  throw refusal ?? new ForecastError("internal", "No rules of Buildah were tried. Please report this.");
}
