/** SARIF 2.1.0 for code scanning: one result per step where trouble starts. Pure. */
import { createHash } from "node:crypto";
import type { CauseCode } from "../verdict.ts";
import type { Culprit } from "./culprit.ts";
import { urlPath } from "./escape.ts";
import { culpritText } from "./headline.ts";
import type { Report } from "./model.ts";
import { plainText } from "./rich-text.ts";

/** What each cause means, as code scanning shows it beside the rule. */
const RULES: Readonly<Record<CauseCode, string>> = {
  "no-record": "No recorded build holds a result for this step.",
  "base-moved": "The base image's tag points to another image than in the recorded build.",
  instruction: "The instruction itself changed.",
  arg: "A build argument that this step depends on changed.",
  env: "An environment variable that this step depends on changed.",
  content: "Files that this step copies changed.",
  "context-config": "A change of the ignore file changed what is sent to the builder.",
  parent: "An earlier step is rebuilt.",
  stage: "A stage that this step copies from is rebuilt.",
  "not-exported": "The step's key is known, but its result was not exported to the cache.",
  "no-cache": "The build runs without cache for this step.",
  remote: "The step's content lies on the network.",
  platform: "The step is built for another platform than in the recorded build.",
  "builder-upgraded": "The builder was upgraded and computes its cache keys differently.",
  unsupported: "The builder never reuses this step, or the forecast does not model it.",
};

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** SARIF text with a final newline. */
export function renderSarif(reports: readonly Report[]): string {
  const codes = Object.keys(RULES) as CauseCode[];
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Docker Cache Forecast",
            rules: codes.map((id) => ({
              id: `cache/${id}`,
              shortDescription: { text: RULES[id] },
              defaultConfiguration: { level: "note" },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: reports.flatMap((report) => report.culprits.flatMap((culprit) => result(report, culprit, codes))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(report: Report, culprit: Culprit, codes: readonly CauseCode[]): readonly object[] {
  const step = report.steps[culprit.step]!;
  const code = culprit.causes[0]!.code;
  if (step.line === undefined || report.dockerfile.startsWith("/")) return [];
  const text = `${plainText(culpritText(report, culprit, {}))}.`;
  const failed = report.gate.failures.some((failure) => failure.steps.includes(culprit.step));
  const identity = [report.name, report.platform, report.dockerfile, step.text, code].join("\0");
  return [
    {
      ruleId: `cache/${code}`,
      ruleIndex: codes.indexOf(code),
      level: failed ? "warning" : "note",
      message: { text: text.toWellFormed() },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: urlPath(report.dockerfile.replace(/^(?:\.\/)+/, "")) },
            region: { startLine: step.line, endLine: step.endLine ?? step.line },
          },
        },
      ],
      partialFingerprints: {
        "dockerCacheForecast/v1": createHash("sha256").update(identity.toWellFormed()).digest("hex"),
      },
    },
  ];
}
