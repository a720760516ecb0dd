/**
 * Renders every situation to HTML as GitHub lays it out, and to pictures where a chromium is given:
 * `node test/report/preview.ts <directory> [chromium]`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { githubLinks } from "../../src/report/links.ts";
import { summarize } from "../../src/report/model.ts";
import { renderSummary } from "../../src/report/render-summary.ts";
import { SITUATIONS } from "./situations.ts";

const LINKS = githubLinks(
  "https://github.com",
  "example/shop",
  "b91e77aa02c3d4e5f60718293a4b5c6d7e8f90a1",
  "9000000002",
);

function page(markdown: string, css: string): string {
  const body = new MarkdownIt({ html: true, linkify: true }).render(markdown);
  return `<!doctype html><meta charset="utf-8"><style>${css}
body{margin:0}.markdown-body{max-width:900px;padding:24px;font-family:sans-serif}</style><div class="markdown-body">${body}</div>`;
}

function main(directory: string, chromium: string | undefined): void {
  const css = readFileSync(
    createRequire(import.meta.url).resolve("github-markdown-css/github-markdown-light.css"),
    "utf8",
  );
  mkdirSync(directory, { recursive: true });
  for (const [name, make] of Object.entries(SITUATIONS)) {
    const markdown = renderSummary(make().map(summarize), LINKS);
    const html = join(directory, `${name}.html`);
    writeFileSync(join(directory, `${name}.md`), markdown);
    writeFileSync(html, page(markdown, css));
    if (chromium === undefined) continue;
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"];
    const size = "--window-size=960,1100";
    execFileSync(chromium, [...flags, size, `--screenshot=${join(directory, `${name}.png`)}`, `file://${html}`], {
      stdio: "ignore",
    });
  }
}

main(process.argv[2] ?? "preview", process.argv[3]);
