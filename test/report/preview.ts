/**
 * Renders every situation to HTML as GitHub lays it out, and to pictures where a chromium is given:
 * `node test/report/preview.ts <directory> [chromium] [mermaid.min.js]`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import MarkdownIt from "markdown-it";
import { commentText, summaryText } from "./renderings.ts";
import { SITUATIONS } from "./situations.ts";

const require = createRequire(import.meta.url);

function page(markdown: string, css: string, mermaid: string | undefined): string {
  const body = new MarkdownIt({ html: true, linkify: true })
    .render(markdown)
    .replace(/<blockquote>\s*<p>\[!(\w+)\]/g, (_all, kind: string) => alert(kind))
    .replace(/<pre><code class="language-mermaid">([^<]*)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>');
  const script =
    mermaid === undefined
      ? ""
      : `<script src="${pathToFileURL(mermaid)}"></script><script>mermaid.initialize({startOnLoad:true})</script>`;
  return `<!doctype html><meta charset="utf-8"><style>${css}
body{margin:0}.markdown-body{max-width:900px;padding:24px;font-family:sans-serif}</style>
<div class="markdown-body">${body}</div>${script}`;
}

const COLORS: Readonly<Record<string, string>> = { CAUTION: "#cf222e", WARNING: "#9a6700", TIP: "#1a7f37" };

/** GitHub's alerts, which markdown-it does not know. */
function alert(kind: string): string {
  const color = COLORS[kind] ?? "#59636e";
  const title = kind.charAt(0) + kind.slice(1).toLowerCase();
  return `<blockquote style="border-color:${color};color:inherit"><p><b style="color:${color}">${title}</b><br>`;
}

function main(directory: string, chromium: string | undefined, mermaid: string | undefined): void {
  const css = readFileSync(require.resolve("github-markdown-css/github-markdown-light.css"), "utf8");
  mkdirSync(directory, { recursive: true });
  const pages = Object.keys(SITUATIONS).flatMap((name) => [
    [name, summaryText(name)] as const,
    [`${name}-comment`, commentText(name)] as const,
  ]);
  for (const [name, markdown] of pages) {
    const html = join(directory, `${name}.html`);
    writeFileSync(html, page(markdown, css, mermaid));
    if (chromium === undefined) continue;
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"];
    const wait = ["--virtual-time-budget=5000", "--allow-file-access-from-files", "--window-size=960,1200"];
    const shot = `--screenshot=${join(directory, `${name}.png`)}`;
    execFileSync(chromium, [...flags, ...wait, shot, pathToFileURL(html).href], { stdio: "ignore" });
  }
}

main(process.argv[2] ?? "preview", process.argv[3], process.argv[4]);
