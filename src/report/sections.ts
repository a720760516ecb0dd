/**
 * The sections of the one pull request comment. Each belongs to one (workflow, job, build, platform) and says between
 * hidden markers which run wrote it, so that parallel jobs can put the comment together without losing each other's
 * part, and an old run cannot overwrite a newer one. Pure.
 */
import { createHash } from "node:crypto";

/** GitHub refuses longer comments; counted in UTF-16 units, which is never fewer than the characters it counts. */
export const MAX_COMMENT = 65_536;

/** First line of the comment; the comment is found by it and by its author. */
export const COMMENT_MARKER = "<!-- docker-cache-forecast -->";
const MORE_MARKER = "<!-- docker-cache-forecast:more -->";
const END_MARKER = "<!-- docker-cache-forecast:end -->";

export interface Section {
  /** Hash of workflow, job, build and platform. */
  readonly key: string;
  /** Hash of the workflow: a newer run of it replaces all that an older one wrote. */
  readonly group: string;
  /** Place among the sections; base64url. */
  readonly sort: string;
  readonly run: string;
  readonly attempt: number;
  readonly sha: string;
  /** Hash of the text as first written: tells a later write of the same run apart, also after shortening. */
  readonly revision: string;
  /** Nothing in it that anybody needs to look at. */
  readonly quiet: boolean;
  /** Markdown always shown. */
  readonly head: string;
  /** Markdown left out when the comment would be too long. */
  readonly more: string;
}

export interface SectionOwner {
  readonly workflow: string;
  readonly job: string;
  readonly build: string;
  readonly platform: string;
  readonly run: string;
  readonly attempt: number;
  readonly sha: string;
}

function digest(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return hash.digest("hex").slice(0, 16);
}

/** Bytes of the sort text that are kept. */
const MAX_SORT = 120;

export function section(owner: SectionOwner, quiet: boolean, head: string, more: string): Section {
  const identity = [owner.workflow, owner.job, owner.build, owner.platform];
  const sort = Buffer.from(identity.join("\0")).subarray(0, MAX_SORT).toString("base64url");
  return {
    key: digest(...identity),
    group: digest(owner.workflow),
    sort,
    run: /^[0-9]{1,20}$/.test(owner.run) ? owner.run : "0",
    attempt: owner.attempt,
    sha: /^[0-9a-f]{0,64}$/.test(owner.sha) ? owner.sha : "",
    revision: digest(head, more),
    quiet,
    head,
    more,
  };
}

function opening(each: Section): string {
  const { key, group, sort, run, attempt, sha, revision } = each;
  const state = each.quiet ? "quiet" : "open";
  return `<!-- docker-cache-forecast:section key=${key} group=${group} sort=${sort} run=${run} attempt=${attempt} sha=${sha} revision=${revision} state=${state} -->`;
}

const OPENING =
  /^<!-- docker-cache-forecast:section key=([0-9a-f]{16}) group=([0-9a-f]{16}) sort=([\w-]{0,200}) run=([0-9]{1,20}) attempt=([0-9]{1,6}) sha=([0-9a-f]{0,64}) revision=([0-9a-f]{16}) state=(quiet|open) -->$/;

/** Sections above which a comment is not ours any more. */
const MAX_SECTIONS = 500;

/** The sections of a comment's body; whatever stands outside of them is dropped. */
export function parseSections(body: string): readonly Section[] {
  const sections: Section[] = [];
  let open:
    | { readonly fields: RegExpExecArray; readonly head: string[]; readonly more: string[]; inMore: boolean }
    | undefined;
  for (const line of body.split(/\r?\n/)) {
    const fields = OPENING.exec(line);
    if (fields !== null) open = { fields, head: [], more: [], inMore: false };
    else if (open === undefined) continue;
    else if (line === END_MARKER) {
      sections.push(fromFields(open.fields, open.head, open.more));
      open = undefined;
      if (sections.length >= MAX_SECTIONS) break;
    } else if (line === MORE_MARKER) open.inMore = true;
    else (open.inMore ? open.more : open.head).push(line);
  }
  return sections;
}

function fromFields(fields: RegExpExecArray, head: readonly string[], more: readonly string[]): Section {
  const [, key, group, sort, run, attempt, sha, revision, state] = fields;
  return {
    key: key!,
    group: group!,
    sort: sort!,
    run: run!,
    attempt: Number(attempt),
    sha: sha!,
    revision: revision!,
    quiet: state === "quiet",
    head: head.join("\n").trim(),
    more: more.join("\n").trim(),
  };
}

/** Positive when `a` was written by a later run or attempt than `b`. */
export function compareRuns(a: Pick<Section, "run" | "attempt">, b: Pick<Section, "run" | "attempt">): number {
  const difference = BigInt(a.run) - BigInt(b.run);
  return difference !== 0n ? (difference > 0n ? 1 : -1) : a.attempt - b.attempt;
}

/** What one job wants: its sections as they should be, and keys that should be gone. All of one run. */
export interface Wish {
  readonly group: string;
  readonly run: string;
  readonly attempt: number;
  readonly put: readonly Section[];
  readonly remove: readonly string[];
}

/** A newer run of the same workflow has written already: this one has nothing to say any more. */
export function isStale(existing: readonly Section[], wish: Wish): boolean {
  return existing.some((each) => each.group === wish.group && compareRuns(each, wish) > 0);
}

/**
 * The sections that the comment should have: others' kept, duplicates reduced to the newest, what older runs of the same
 * workflow wrote dropped, the wish's own put in. In a stable order.
 */
export function mergeSections(existing: readonly Section[], wish: Wish): readonly Section[] {
  const merged = new Map<string, Section>();
  for (const each of existing) {
    if (each.group === wish.group && BigInt(each.run) < BigInt(wish.run)) continue;
    const other = merged.get(each.key);
    if (other === undefined || compareRuns(each, other) > 0) merged.set(each.key, each);
  }
  for (const key of wish.remove) merged.delete(key);
  for (const each of wish.put) merged.set(each.key, each);
  return [...merged.values()].sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.key < b.key ? -1 : 1));
}

/** The comment's body within `limit`; `summary` is where the whole report stands. */
export function renderBody(sections: readonly Section[], summary: string | undefined, limit = MAX_COMMENT): string {
  const whole = body(sections, summary, false);
  if (whole.length <= limit) return whole;
  const bySize = [...sections].sort((a, b) => b.more.length - a.more.length || (a.key < b.key ? -1 : 1));
  const shed = new Set<string>();
  let length = body(sections, summary, true).length;
  for (const { key, more } of bySize) {
    if (length <= limit) break;
    if (more !== "") length -= MORE_MARKER.length + more.length + 3;
    shed.add(key);
  }
  let kept: readonly Section[] = sections.map((each) => (shed.has(each.key) ? { ...each, more: "" } : each));
  const shorter = body(kept, summary, true);
  if (shorter.length <= limit) return shorter;
  kept = kept.map((each) => ({ ...each, head: each.head.split("\n", 1)[0]! }));
  let shortest = body(kept, summary, true);
  while (shortest.length > limit && kept.length > 0) {
    const surplus = Math.max(1, Math.ceil((shortest.length - limit) / 400));
    kept = kept.slice(0, -surplus);
    shortest = body(kept, summary, true, sections.length - kept.length);
  }
  return shortest;
}

function body(sections: readonly Section[], summary: string | undefined, shortened: boolean, left = 0): string {
  const link = summary === undefined ? "the job summary" : `[the job summary](${summary})`;
  const lines = [COMMENT_MARKER, "## Docker cache forecast", ""];
  for (const each of sections) {
    lines.push(opening(each), each.head, "");
    if (each.more !== "") lines.push(MORE_MARKER, each.more, "");
    lines.push(END_MARKER, "");
  }
  const more = left > 0 ? `${left} more builds and all details are in ${link}.` : `Details are in ${link}.`;
  if (shortened) lines.push(`*This comment would be too long: ${more.charAt(0).toLowerCase()}${more.slice(1)}*`);
  else if (summary !== undefined) lines.push(`<sub>The whole report is in ${link}.</sub>`);
  return lines.join("\n").trimEnd();
}
