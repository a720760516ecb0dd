/**
 * Sentences with parts that others wrote, before they become Markdown, terminal text or an annotation. Plain strings in
 * them are ours; everything from outside is marked, so that each rendering escapes it its own way.
 */
import { cellCode, codeSpan, cut, html, plain, prose } from "./escape.ts";

export type Piece =
  | string
  /** Shown as code: file names, instructions, values. */
  | { readonly code: string }
  /** Shown as a sentence: details that builders write. */
  | { readonly foreign: string }
  /** `Dockerfile:14`, linked where pages can link. `href` is built by `Links`. */
  | { readonly place: string; readonly href: string | undefined };

export type RichText = readonly Piece[];

/** Longest piece of foreign text in running text; whole texts stand in the folded parts. */
const LONGEST_CODE = 120;
const LONGEST_FOREIGN = 600;

function render(
  text: RichText,
  code: (text: string) => string,
  foreign: (text: string) => string,
  at: (place: string, href: string | undefined) => string,
  longest = LONGEST_CODE,
): string {
  return text
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("code" in piece) return code(cut(piece.code, longest));
      if ("place" in piece) return at(piece.place, piece.href);
      return foreign(cut(piece.foreign, LONGEST_FOREIGN));
    })
    .join("");
}

function markdownPlace(text: string, href: string | undefined): string {
  return href === undefined ? `**${prose(text)}**` : `**[${prose(text)}](${href})**`;
}

/** For paragraphs and list items. */
export function markdown(text: RichText): string {
  return render(text, codeSpan, prose, markdownPlace);
}

/** For cells of a GFM table. */
export function markdownCell(text: RichText, longest = 80): string {
  return render(text, cellCode, prose, markdownPlace, longest);
}

/** For `<summary>` and other raw HTML. */
export function inlineHtml(text: RichText): string {
  return render(text, (code) => `<code>${html(code)}</code>`, html, html);
}

/** For terminals and annotations. */
export function plainText(text: RichText, longest = LONGEST_CODE): string {
  return render(text, plain, plain, plain, longest);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly RichText[]): RichText {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? " and " : ", ", ...item];
  });
}
