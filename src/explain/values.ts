/** Differences of named values: build args, environment, settings. */
import { MASK, shownValue } from "./secret.ts";

export interface NamedChange {
  readonly name: string;
  readonly oldValue: string | undefined;
  readonly newValue: string | undefined;
}

type Values = Readonly<Record<string, string>>;

/** Names that are new, gone or different, in name order. Values are the real ones. */
export function changedNames(old: Values, now: Values): readonly NamedChange[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  const changes: NamedChange[] = [];
  for (const name of names) {
    const oldValue = own(old, name);
    const newValue = own(now, name);
    if (oldValue !== newValue) changes.push({ name, oldValue, newValue });
  }
  return changes;
}

/** The same changes as people may see them: values of sensitive names masked. */
export function shownChanges(changes: readonly NamedChange[]): readonly NamedChange[] {
  return changes.map(({ name, oldValue, newValue }) => ({
    name,
    oldValue: shownValue(name, oldValue),
    newValue: shownValue(name, newValue),
  }));
}

/** `A (1 → 2), B (new)`; at most `most` names. */
export function changesText(changes: readonly NamedChange[], most = 3): string {
  const shown = changes.slice(0, most).map((change) => `${change.name} (${arrow(change)})`);
  const more = changes.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function arrow({ oldValue, newValue }: NamedChange): string {
  if (oldValue === undefined) return newValue === undefined ? "changed" : `new: ${short(newValue)}`;
  if (newValue === undefined) return `no longer set, was ${short(oldValue)}`;
  if (oldValue === MASK && newValue === MASK) return "changed, value hidden";
  return `${short(oldValue)} → ${short(newValue)}`;
}

const LONGEST_VALUE = 60;

function short(value: string): string {
  if (value === "") return '""';
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

function own(values: Values, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
