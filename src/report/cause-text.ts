/** Causes in words: one clause each, without its own full stop, that completes "is rebuilt because …". */
import type { Cause, FileChange, FileEvidence } from "../verdict.ts";
import { oneLine } from "./escape.ts";
import { listed, type RichText } from "./rich-text.ts";
import { counted, grouped, shortDigest } from "./units.ts";

/** How other steps are called in a clause: "line 14", "the first label option". */
export type StepName = (index: number) => RichText;

/** What a cause says, in a few words with its evidence. */
export function causeText(cause: Cause, stepName: StepName): RichText {
  switch (cause.code) {
    case "content":
      return cause.files.length === 0 ? [{ foreign: sentence(cause.detail) }] : filesText(cause.files, cause.total);
    case "context-config":
      return [{ code: cause.path }, " changed what is sent: ", ...filesText(cause.files, cause.total)];
    case "instruction":
      return instructionText(cause.oldText, cause.newText, cause.detail);
    case "arg":
      return ["build argument ", ...namesText(cause.names)];
    case "env":
      return ["environment variable ", ...namesText(cause.names)];
    case "base-moved":
      return movedText(cause.image, cause.oldDigest, cause.newDigest);
    case "parent":
      return ["it builds on ", ...stepName(cause.step)];
    case "stage":
      if (cause.target !== undefined) return ["target ", { code: cause.target }, " is rebuilt"];
      return ["it copies from stage ", { code: cause.stage }, ", rebuilt from ", ...stepName(cause.step)];
    case "builder-upgraded":
      return ["the builder was upgraded: ", { code: cause.oldVersion }, " → ", { code: cause.newVersion }];
    default:
      return [{ foreign: sentence(cause.detail) }];
  }
}

/** A detail as a clause: no full stop, small first letter unless the word is a name or all capitals. */
function sentence(detail: string): string {
  const clause = detail.trim().replace(/\.$/, "");
  return /^[A-Z][a-z ]/.test(clause) ? clause[0]!.toLowerCase() + clause.slice(1) : clause;
}

function movedText(image: string, oldDigest: string, newDigest: string): RichText {
  if (oldDigest === "" || newDigest === "") return ["base image ", { code: image }, " may have changed"];
  const digests: RichText = [{ code: shortDigest(oldDigest) }, " → ", { code: shortDigest(newDigest) }];
  return ["base image ", { code: image }, " changed ", ...digests];
}

/** Names shown in one clause. */
const MOST_NAMES = 3;

type Named = Extract<Cause, { code: "arg" | "env" }>["names"];

function namesText(names: Named): RichText {
  const shown = names.slice(0, MOST_NAMES).map(({ name, oldValue, newValue }): RichText => {
    if (oldValue === undefined && newValue === undefined) return [{ code: name }, " may have changed"];
    if (oldValue === undefined) return [{ code: name }, " is new (", { code: shortValue(newValue!) }, ")"];
    if (newValue === undefined) return [{ code: name }, " is gone (was ", { code: shortValue(oldValue) }, ")"];
    if (oldValue === newValue) return [{ code: name }, " changed (value hidden)"];
    return [{ code: name }, " changed ", { code: shortValue(oldValue) }, " → ", { code: shortValue(newValue) }];
  });
  return andMore(shown, names.length);
}

/** Commit ids and digests as people write them: one long word would push the table's last columns out of sight. */
function shortValue(value: string): string {
  return /^[0-9a-f]{20,}$/i.test(value) ? `${value.slice(0, 12)}…` : value;
}

function andMore(shown: readonly RichText[], total: number): RichText {
  const more = total - shown.length;
  return more > 0 ? listed([...shown, [`${grouped(more)} more`]]) : listed(shown);
}

function instructionText(oldText: string, newText: string, detail: string): RichText {
  if (oldText === newText) return [{ foreign: sentence(detail) }];
  if (oldText === "") return ["the instruction is new"];
  if (newText === "") return ["an instruction before it was removed: ", { code: oldText }];
  const { before, now } = differingPart(oldText, newText);
  if (before === "") return ["the instruction now has ", { code: now }];
  if (now === "") return ["the instruction no longer has ", { code: before }];
  return ["the instruction changed ", { code: before }, " → ", { code: now }];
}

/** Words at both ends that are equal are left out; the rest is what people look for. */
export function differingPart(oldText: string, newText: string): { readonly before: string; readonly now: string } {
  const old = oneLine(oldText).split(/(?<= )/);
  const now = oneLine(newText).split(/(?<= )/);
  let head = 0;
  while (head < old.length && head < now.length && old[head]!.trim() === now[head]!.trim()) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old[old.length - 1 - tail]!.trim() === now[now.length - 1 - tail]!.trim()) tail++;
  return {
    before: old
      .slice(head, old.length - tail)
      .join("")
      .trim(),
    now: now
      .slice(head, now.length - tail)
      .join("")
      .trim(),
  };
}

/** Files named in one clause; all of them stand in the folded list. */
const MOST_FILES = 3;

function filesText(files: readonly FileEvidence[], total: number): RichText {
  const kinds = new Set(files.flatMap((file) => file.changes));
  if (files.length < total) return [`${counted(total, "file")} changed, such as `, { code: files[0]!.path }];
  if (total > MOST_FILES && kinds.size === 1) return sameChange(files, [...kinds][0]!);
  const shown = files.slice(0, MOST_FILES).map(fileText);
  return andMore(shown, total);
}

/** Many files with one and the same change: the change first, then how many. */
function sameChange(files: readonly FileEvidence[], change: FileChange): RichText {
  const first = files[0]!;
  const what = counted(files.length, "file");
  const example: RichText = [", such as ", { code: first.path }];
  const modes = new Set(files.map((file) => `${file.oldMode ?? "?"} → ${file.newMode ?? "?"}`));
  switch (change) {
    case "mode":
      return [`only the mode of ${what} changed`, ...(modes.size === 1 ? [` (${[...modes][0]})`] : []), ...example];
    case "line-endings":
      return [`only the line endings of ${what} changed`, ...example];
    case "added":
    case "removed":
      return [`${what} were ${change}`, ...example];
    default:
      return [`${what} changed (${CHANGE_WORDS[change]})`, ...example];
  }
}

const CHANGE_WORDS: Readonly<Record<FileChange, string>> = {
  added: "added",
  removed: "removed",
  bytes: "content",
  mode: "mode",
  owner: "owner",
  link: "link target",
  type: "file type",
  "line-endings": "line endings only",
  case: "upper and lower case of the name",
};

/** `src/a.ts` changed · was added · mode 0664 → 0644 … */
export function fileText(file: FileEvidence): RichText {
  const { changes } = file;
  const only = changes.length === 1 ? changes[0] : undefined;
  if (only === "added" || only === "removed") return [{ code: file.path }, ` was ${only}`];
  if (only === "case") return [{ code: file.oldPath ?? file.path }, " was renamed to ", { code: file.path }];
  if (only === "mode") return ["only the mode of ", { code: file.path }, " changed", modes(file)];
  if (only === "line-endings") return ["only the line endings of ", { code: file.path }, " changed"];
  if (only === "bytes") return [{ code: file.path }, " changed"];
  return [{ code: file.path }, ` changed (${changesText(file)})`];
}

function modes(file: FileEvidence): string {
  return file.oldMode === undefined || file.newMode === undefined ? "" : ` ${file.oldMode} → ${file.newMode}`;
}

/** Every change of a file, comma-separated, with modes. */
export function changesText(file: FileEvidence): string {
  return file.changes.map((change) => CHANGE_WORDS[change] + (change === "mode" ? modes(file) : "")).join(", ");
}

/** What usually is behind a change that nobody made on purpose; `""` for others. */
export function hintText(cause: Cause): string {
  if (cause.code !== "content" && cause.code !== "context-config") return "";
  const kinds = new Set(cause.files.flatMap((file) => file.changes));
  if (kinds.size !== 1 || cause.files.length < cause.total) return "";
  if (kinds.has("mode")) return MODE_HINT;
  return kinds.has("line-endings") ? LINE_ENDING_HINT : "";
}

const MODE_HINT =
  "File modes that nobody edited come from the umask of the checkout or from git's `core.fileMode`: set the modes in a step before the build, or commit them.";
const LINE_ENDING_HINT =
  "Line endings that nobody edited come from git's `core.autocrlf`: pin them with `* text eol=lf` in `.gitattributes`.";
