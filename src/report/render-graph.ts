/** The stage graph as Mermaid, for Dockerfiles with several stages. Pure. */
import type { StageForecast } from "../verdict.ts";
import { isCounted } from "./culprit.ts";
import { mermaidLabel } from "./escape.ts";
import type { Report } from "./model.ts";

/** Stages above which a graph helps nobody. */
const MOST_STAGES = 40;

type Look = "reused" | "rebuilt" | "open" | "unused";

/** A fenced Mermaid block, or `""` when no stage has to do with another. */
export function stageGraph(report: Report): string {
  const { stages } = report;
  const arrows = stages.flatMap(edges);
  if (arrows.length === 0 || stages.length > MOST_STAGES) return "";
  const looks = new Map(stages.map((stage) => [stage.index, look(report, stage)]));
  const lines = [
    "graph LR",
    ...stages.map((stage) => node(report, stage)),
    ...arrows,
    "  classDef reused fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
    "  classDef rebuilt fill:#ffebe9,stroke:#cf222e,color:#1f2328",
    "  classDef open fill:#fff8c5,stroke:#9a6700,color:#1f2328",
    "  classDef unused fill:#f6f8fa,stroke:#d1d9e0,color:#59636e,stroke-dasharray:4",
    ...(["reused", "rebuilt", "open", "unused"] as const).flatMap((name) => {
      const members = stages.filter((stage) => looks.get(stage.index) === name).map((stage) => `s${stage.index}`);
      return members.length === 0 ? [] : [`  class ${members.join(",")} ${name}`];
    }),
  ];
  return ["```mermaid", ...lines, "```"].join("\n");
}

function look(report: Report, stage: StageForecast): Look {
  if (!stage.needed) return "unused";
  const verdicts = report.steps.filter((step) => step.stage === stage.index).map((step) => step.verdict);
  if (verdicts.includes("miss")) return "rebuilt";
  return verdicts.includes("unknown") || verdicts.includes("depends") ? "open" : "reused";
}

function node(report: Report, stage: StageForecast): string {
  const steps = report.steps.filter((step) => step.stage === stage.index && isCounted(step));
  const hits = steps.filter((step) => step.verdict === "hit").length;
  const state = !stage.needed ? "not needed" : steps.length === 0 ? "no steps" : `${hits} of ${steps.length} reused`;
  const name = stage.name === String(stage.index) ? `stage ${stage.name}` : stage.name;
  return `  s${stage.index}["${mermaidLabel(name)}<br>${state}"]`;
}

/** Solid: built FROM; dotted: files copied or mounted. */
function edges(stage: StageForecast): readonly string[] {
  const from = stage.from === undefined ? [] : [`  s${stage.from} --> s${stage.index}`];
  const uses = [...new Set(stage.uses)].filter((use) => use !== stage.from);
  return [...from, ...uses.map((use) => `  s${use} -.-> s${stage.index}`)];
}
