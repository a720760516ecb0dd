/**
 * Finds the recorded step that a step of today continues. A stage is matched by its name, else by its index; inside a
 * stage the steps are aligned by longest common subsequence on their text, so that one inserted or removed instruction
 * does not make every later step look changed.
 */
import type { BuildRecord, RecordedStep } from "../record-file.ts";

/** Steps of one stage above which alignment falls back to position: the table is quadratic. */
const MAX_ALIGNED = 1_000;

export interface Aligned {
  /** The step's predecessor; `undefined` when the step is new. */
  readonly old: RecordedStep | undefined;
  /** Recorded steps that stood directly in front of it and are gone. */
  readonly removed: readonly RecordedStep[];
  /** The stage itself is in the record. */
  readonly stageKnown: boolean;
}

export interface StepPosition {
  readonly stage: number;
  readonly stageName: string;
  /** n-th step of its stage, from 0. */
  readonly ordinal: number;
  readonly keyword: string;
  readonly text: string;
  /** Texts of all steps of the stage today, in order, where the caller has them; the alignment is better with them. */
  readonly stageTexts: readonly string[] | undefined;
}

/** Recorded steps of the stage that `stage` was: same name first, else same index. */
function recordedStage(record: BuildRecord, stage: number, stageName: string): readonly RecordedStep[] {
  const isNumber = /^[0-9]{1,6}$/.test(stageName);
  if (!isNumber) {
    const named = record.steps.filter((step) => step.stageName.toLowerCase() === stageName.toLowerCase());
    if (named.length > 0) return named;
  }
  return record.steps.filter((step) => step.stage === stage);
}

/** The recorded step that stood where this one stands. Pure; never throws. */
export function align(record: BuildRecord, position: StepPosition): Aligned {
  const old = recordedStage(record, position.stage, position.stageName);
  if (old.length === 0) return { old: undefined, removed: [], stageKnown: false };
  const texts = position.stageTexts;
  const usable =
    texts !== undefined && texts[position.ordinal] === position.text && old.length + texts.length <= MAX_ALIGNED;
  return usable ? alignAll(old, texts, position) : alignAlone(old, position);
}

/** Without the stage's other steps: the same text nearest to the same place, else the same place with the same keyword. */
function alignAlone(old: readonly RecordedStep[], position: StepPosition): Aligned {
  const here = position.ordinal;
  if (old[here]?.facts.text === position.text) return { old: old[here], removed: [], stageKnown: true };
  const later = old.findIndex((step, index) => index > here && step.facts.text === position.text);
  if (later > here) return { old: old[later], removed: old.slice(here, later), stageKnown: true };
  const earlier = old.findLastIndex((step, index) => index < here && step.facts.text === position.text);
  if (earlier >= 0) return { old: old[earlier], removed: [], stageKnown: true };
  const same = old[here];
  if (same !== undefined && same.keyword === position.keyword) return { old: same, removed: [], stageKnown: true };
  return { old: undefined, removed: [], stageKnown: true };
}

/** Length of the longest common subsequence of old[i…] and new[j…], for all i and j, row by row. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    const below = rows[i + 1]!;
    for (let j = now.length - 1; j >= 0; j--) {
      row[j] = old[i] === now[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  return rows;
}

interface Table {
  readonly oldTexts: readonly string[];
  readonly rows: readonly Uint16Array[];
}

/** All steps of a stage ask with the same list of texts: one table serves them. */
function tableOf(old: readonly RecordedStep[], texts: readonly string[]): Table {
  const known = TABLES.get(texts);
  if (known !== undefined && known.old.length === old.length && known.old.every((step, at) => step === old[at])) {
    return known.table;
  }
  const oldTexts = old.map((step) => step.facts.text);
  const table = { oldTexts, rows: commonLengths(oldTexts, texts) };
  TABLES.set(texts, { old, table });
  return table;
}

const TABLES = new WeakMap<readonly string[], { readonly old: readonly RecordedStep[]; readonly table: Table }>();

function alignAll(old: readonly RecordedStep[], texts: readonly string[], position: StepPosition): Aligned {
  const { oldTexts, rows } = tableOf(old, texts);
  let i = 0;
  let j = 0;
  let gapOld = 0;
  let gapNew = 0;
  while (i < old.length && j < texts.length) {
    if (oldTexts[i] === texts[j]) {
      if (j === position.ordinal) return { old: old[i], removed: old.slice(gapOld, i), stageKnown: true };
      if (j > position.ordinal) break;
      i++;
      j++;
      gapOld = i;
      gapNew = j;
    } else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i++;
    else j++;
  }
  return insideGap(old, position, gapOld, gapEnd(oldTexts, texts, i, j), gapNew);
}

/** First old step after the gap: the next common text at or behind (i, j), or the end. */
function gapEnd(old: readonly string[], texts: readonly string[], i: number, j: number): number {
  return i < old.length && j < texts.length && old[i] === texts[j] ? i : old.length;
}

/** Inside a gap nothing is equal: steps of the same keyword pair up in order, what is left over is new or removed. */
function insideGap(
  old: readonly RecordedStep[],
  position: StepPosition,
  from: number,
  to: number,
  gapNew: number,
): Aligned {
  const rank = position.ordinal - gapNew;
  const candidates = old.slice(from, to);
  const here = candidates[rank];
  if (here !== undefined && here.keyword === position.keyword) return { old: here, removed: [], stageKnown: true };
  const alone = candidates.filter((step) => step.keyword === position.keyword);
  if (alone.length === 1 && candidates.length <= 2) return { old: alone[0], removed: [], stageKnown: true };
  return { old: undefined, removed: [], stageKnown: true };
}
