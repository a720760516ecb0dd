/** Whatever others write stays text: checked on the page that Markdown makes of it, for arbitrary and for nasty strings. */
import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import {
  cellCode,
  codeSpan,
  cut,
  fenced,
  html,
  mermaidLabel,
  oneLine,
  plain,
  prose,
  urlPath,
} from "../../src/report/escape.ts";

const markdown = new MarkdownIt({ html: true, linkify: true });

const NASTY = [
  "<!-- docker-cache-forecast:section -->",
  "<img src=x onerror=alert(1)>",
  "@octocat",
  "#12",
  "GH-7",
  "owner/repo#1",
  "https://evil.example/x",
  "www.evil.example",
  "mail@evil.example",
  "[x](javascript:alert(1))",
  "![x](http://a/b.png)",
  "`",
  "``",
  "```",
  "~~~",
  "|",
  "\\|",
  "\\",
  "**b**",
  "_i_",
  "::error::x",
  "##[error]x",
  "\u202egpj.exe",
  "\u200b",
  "\ud800",
  "\n",
  "\r\n\r\n# h",
  "- item",
  "> quote",
  "&lt;",
  "&#64;",
  "\t",
  " ",
  "1. one",
  "$x^2$",
  ":tada:",
  "<details>",
  "]]>",
];

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 8 })), { maxLength: 8 })
    .map((parts) => parts.join("")),
);

interface Page {
  readonly tags: readonly string[];
  /** Text of the page with entities decoded. */
  readonly text: string;
  /** The same without what stands in code. */
  readonly outside: string;
}

function page(source: string): Page {
  const out = markdown.render(source);
  const decode = (text: string) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
  return {
    tags: [...out.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map((match) => match[1]!),
    text: decode(out.replace(/<[^>]*>/g, "")),
    outside: decode(out.replace(/<code[^>]*>[^<]*<\/code>/g, "").replace(/<[^>]*>/g, "")),
  };
}

const INVISIBLE = /\u200b/g;

test("a code span shows its text and nothing else", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { tags, text: shown } = page(`before ${codeSpan(text)} after`);
      ok(
        tags.every((tag) => ["p", "code", "em"].includes(tag)),
        tags.join(),
      );
      const clean = oneLine(text);
      if (clean.trim() === "") return;
      equal(shown.replace(INVISIBLE, "").trim(), `before ${clean.replace(INVISIBLE, "")} after`);
    }),
    { numRuns: 600 },
  );
});

test("a cell stays one cell and shows its text", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const out = markdown.render(`| a | b |\n| --- | --- |\n| ${cellCode(text)} | last |\n`);
      equal([...out.matchAll(/<td/g)].length, 2, out);
      ok(out.includes("<td>last</td>"), out);
      const { tags } = page(`| a | b |\n| --- | --- |\n| ${cellCode(text)} | last |\n`);
      ok(
        tags.every((tag) => ["table", "thead", "tbody", "tr", "th", "td", "code", "em"].includes(tag)),
        tags.join(),
      );
    }),
    { numRuns: 600 },
  );
});

test("prose shows its text, makes no tag, mention, reference or address", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const source = `x ${prose(text)} y`;
      const { tags, text: shown, outside } = page(source);
      ok(
        tags.every((tag) => tag === "p"),
        `${tags.join()}: ${source}`,
      );
      equal(shown.replace(INVISIBLE, "").trimEnd(), `x ${oneLine(text).replace(INVISIBLE, "")} y`.trimEnd());
      ok(!/(?:^|[^A-Za-z0-9_`])@[A-Za-z0-9]/.test(outside), outside);
      ok(!/#[0-9]|\bGH-[0-9]|:\/\/|www\./i.test(outside), outside);
    }),
    { numRuns: 600 },
  );
});

test("text in HTML makes no tag, mention or reference", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const out = html(text);
      ok(!/[<>"']/.test(out));
      ok(!/@[A-Za-z0-9]|#[0-9](?![0-9]*;)/.test(out), out);
    }),
  );
});

test("a fenced block ends where it should", () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 5 }), (lines) => {
      const out = markdown.render(`${fenced(lines, "")}\n\nafter\n`);
      equal([...out.matchAll(/<pre>/g)].length, 1);
      ok(out.endsWith("<p>after</p>\n"), out);
    }),
  );
});

test("no text forges a hidden marker", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const out of [codeSpan(text), cellCode(text), prose(text), html(text), fenced([text], "")]) {
        ok(!out.includes("<!--"), out);
      }
    }),
  );
});

test("plain text is one line that the runner does not take for a command", () => {
  for (const text of ["a:::b", "::::error::x", "###[x", "##[[x"]) ok(!/::|##\[/.test(plain(text)), text);
  fc.assert(
    fc.property(texts, (text) => {
      const out = plain(text);
      ok(!/[\n\r]|::|##\[/.test(out), out);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
      ok(!/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(out), out);
    }),
  );
});

test("paths in addresses keep their segments and nothing that Markdown reads", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const out = urlPath(text);
      ok(/^[A-Za-z0-9%./-]*$/.test(out), out);
      equal(out.split("/").length, text.split("/").length);
    }),
  );
});

test("a label of the graph cannot leave its quotes", () => {
  fc.assert(fc.property(texts, (text) => ok(!/["[\](){}<>\n;]/.test(mermaidLabel(text).replace(/#[0-9]+;/g, "")))));
});

test("cut keeps whole characters", () => {
  equal(cut("abc", 3), "abc");
  equal(cut("abcd", 3), "ab…");
  equal(cut("a\u{1f600}b", 3), "a…");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, most) =>
      ok(cut(text, most).isWellFormed()),
    ),
  );
});
