/** Made-up images and steps of the classic builder, walked without a Dockerfile: which images one of its rules takes. */
import type { ClassicStep } from "../../src/builder/classic/step.ts";
import { type Ground, type HistoryStage, type Lookup, type Walked, walkHistory } from "../../src/builder/history.ts";
import type { ContainerConfig, HistoryEntry, ImageConfig, RecordedImage } from "../../src/image/config.ts";

export const CREATED = "2026-11-20T10:00:00.000000001Z";

export interface Made extends Partial<Omit<RecordedImage, "config" | "id" | "parent">> {
  readonly config?: Partial<ImageConfig>;
}

/** An image that has one layer per line, named by the line. */
export function imageOf(
  id: string,
  parent: string | undefined,
  lines: readonly string[],
  { config, ...more }: Made = {},
): RecordedImage {
  const history = lines.map((created_by): HistoryEntry => ({ created: CREATED, created_by }));
  return {
    id,
    parent,
    names: [],
    ...more,
    config: {
      architecture: "amd64",
      os: "linux",
      created: CREATED,
      config: {},
      history,
      rootfs: { type: "layers", diff_ids: [...lines] },
      ...config,
    },
  };
}

export interface Wish {
  /** Defined when other lines are possible, too; then none is certain. */
  readonly open?: (text: string) => boolean;
  readonly hazy?: boolean;
  readonly sameArray?: ClassicStep["sameArray"];
}

/** `RUN line` in its exec form, or the container config it is committed with; `undefined`: the engine fails before it probes. */
export function stepOf(index: number, config: ContainerConfig | string | undefined, wish: Wish = {}): ClassicStep {
  const { open, hazy = false, sameArray = "yes" } = wish;
  const own = typeof config === "string" ? { Cmd: config.split(" ") } : config;
  const texts = open === undefined ? [(own?.Cmd ?? []).join(" ")] : [];
  const probe = own === undefined ? undefined : { config: own, texts, hazy };
  const by = { texts, ...(open === undefined ? {} : { open }) };
  return { index, by, sameArray, evaluated: { probe } } as unknown as ClassicStep;
}

export interface WalkedStage {
  readonly from: Ground;
  readonly steps: readonly ClassicStep[];
}

/** Steps that miss leave images as the engine commits them. */
export function walk(stages: readonly WalkedStage[], lookups: () => readonly Lookup<ClassicStep>[]): Walked {
  const stage = ({ index }: HistoryStage): WalkedStage => stages[index]!;
  return walkHistory<HistoryStage, ClassicStep>(
    stages.map((_, index) => ({ index })),
    {
      start: (one) => ({ grounds: [stage(one).from] }),
      steps: (one) => stage(one).steps,
      lookups,
      neverHits: () => undefined,
      builds: ({ index, evaluated, by }, ground) => {
        const before = typeof ground === "string" ? [] : ground.config.rootfs.diff_ids;
        const parent = typeof ground === "string" ? "" : ground.id;
        const containerConfig = evaluated.probe?.config ?? {};
        return imageOf(`built ${index}`, parent, [...before, by.texts[0] ?? ""], {
          containerConfig,
          builtLocally: true,
        });
      },
    },
  );
}

/** Verdicts by stage: `hit hit, miss`. */
export function verdictsOf(stages: readonly WalkedStage[], { outcomes }: Walked): string {
  return stages.map(({ steps }) => steps.map(({ index }) => outcomes.get(index)!.verdict).join(" ")).join(", ");
}
