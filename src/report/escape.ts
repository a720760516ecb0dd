/**
 * Every text that somebody else wrote (Dockerfile lines, file names, arg values, image names, branch names, messages of
 * builders) passes through one of these functions before it is shown. Nothing else in this folder writes such text.
 */

/**
 * Characters that are never shown as they are: C0 and C1 controls, soft hyphen, bidirectional and zero-width controls,
 * line and paragraph separators, interlinear marks, tag characters, lone surrogates, unassigned specials.
 */
function isHidden(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  if (code === 0xad || code === 0x34f || code === 0x61c || code === 0x180e || code === 0xfeff) return true;
  if (code >= 0x115f && code <= 0x1160) return true;
  if (code >= 0x200b && code <= 0x200f) return true;
  if (code >= 0x2028 && code <= 0x202e) return true;
  if (code >= 0x2060 && code <= 0x206f) return true;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  if (code >= 0xfff0 && code <= 0xfffb) return true;
  return code === 0x3164 || code === 0xffa0 || (code >= 0xe0000 && code <= 0xe0fff);
}

function visible(code: number): string {
  if (code === 0x09) return " ";
  if (code === 0x0a) return "\\n";
  if (code === 0x0d) return "\\r";
  const hex = code.toString(16);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

/** One line without hidden characters: they are written as `\n` or `\u202e`, so that names stay tellable apart. */
export function oneLine(text: string): string {
  let clean = "";
  for (const char of text) {
    const code = char.codePointAt(0)!;
    clean += isHidden(code) ? visible(code) : char;
  }
  return clean;
}

/** At most `most` characters, `…` included; never half a surrogate pair. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  const high = text.charCodeAt(end - 1);
  return `${text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end)}…`;
}

const ZERO_WIDTH_SPACE = "\u200b";

/** Breaks HTML comments apart, so that no text can forge the hidden markers by which a comment's sections are found. */
function withoutMarkers(text: string): string {
  return text.replaceAll("<!--", `<${ZERO_WIDTH_SPACE}!--`).replaceAll("-->", `--${ZERO_WIDTH_SPACE}>`);
}

/** A Markdown code span for paragraphs and list items; nothing inside is Markdown, HTML, a mention or a link. */
export function codeSpan(text: string): string {
  const clean = withoutMarkers(oneLine(text));
  if (clean.trim() === "") return clean === "" ? "*(empty)*" : "*(blank)*";
  const fence = "`".repeat(longestRun(clean, "`") + 1);
  const pad = clean.startsWith("`") || clean.endsWith("`") || (clean.startsWith(" ") && clean.endsWith(" ")) ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}

/** A code span inside a GFM table cell: a pipe would end the cell even there. */
export function cellCode(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}

function longestRun(text: string, char: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === char ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

/**
 * Prose inside Markdown. Punctuation that Markdown reads is escaped, `<`, `>`, `&` as entities; and because GitHub looks for
 * mentions, issue references and addresses in the finished page, those are broken by a zero-width space.
 */
export function prose(text: string): string {
  return oneLine(text)
    .replace(/[@#]/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/(gh|www|https?|ftp)(?=[-.:])/gi, `$1${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=\/)/g, `:${ZERO_WIDTH_SPACE}`)
    .replace(/[&<>]/g, (char) => (char === "&" ? "&amp;" : char === "<" ? "&lt;" : "&gt;"))
    .replace(/[!#$%()*+\-.:=?@[\\\]^_`{|}~]/g, "\\$&");
}

/** Text inside a raw HTML block, where Markdown does not hold: `<summary>`, `<td>`. */
export function html(text: string): string {
  return oneLine(text)
    .replace(/[&<>"']/g, (char) => HTML_ENTITIES[char]!)
    .replace(/[@#]/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=\/)/g, `:${ZERO_WIDTH_SPACE}`);
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A fenced block; the fence is longer than any run of backticks inside. */
export function fenced(lines: readonly string[], language: string): string {
  const clean = lines.map((line) => withoutMarkers(oneLine(line)));
  const fence = "`".repeat(Math.max(3, ...clean.map((line) => longestRun(line, "`") + 1)));
  return [`${fence}${language}`, ...clean, fence].join("\n");
}

/** Label text inside Mermaid quotes: only characters that Mermaid takes literally. */
export function mermaidLabel(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N} ._/-]/gu, (char) => `#${char.codePointAt(0)!};`);
}

/** Plain text for annotations and terminals: one line, and nothing the runner would take for a workflow command. */
export function plain(text: string): string {
  return oneLine(text)
    .replace(/:(?=:)/g, `:${ZERO_WIDTH_SPACE}`)
    .replaceAll("##[", `#${ZERO_WIDTH_SPACE}#[`);
}

/** A path as part of a URL: every segment percent-encoded, and what `encodeURIComponent` leaves but Markdown reads. */
export function urlPath(path: string): string {
  return path
    .split("/")
    .map((segment) => encodeURIComponent(segment.toWellFormed()).replace(/[!'()*~_]/g, percent))
    .join("/");
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
