/** README's tables, made from action.yml, and its report, printed by the demo, so that they cannot drift. `npm run docs` writes them. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";

const ROOT = resolve(import.meta.dirname, "../..");

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; default?: string; required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

export function actionFile(): ActionFile {
  return parse(readFileSync(resolve(ROOT, "action.yml"), "utf8")) as ActionFile;
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

export function inputTable(): string {
  const rows = Object.entries(actionFile().inputs).map(
    ([name, input]) => `| \`${name}\` | ${input.default ? `\`${input.default}\`` : ""} | ${cell(input.description)} |`,
  );
  return ["| input | default | |", "| --- | --- | --- |", ...rows].join("\n");
}

export function outputTable(): string {
  const rows = Object.entries(actionFile().outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return ["| output | |", "| --- | --- |", ...rows].join("\n");
}

/** The demo's report of the BuildKit build, without the line about itself. */
export function demoReport(bundle: string): string {
  const printed = execFileSync(process.execPath, [bundle, "demo"], { encoding: "utf8", env: {} });
  const report = /^── buildkit ──\n([\s\S]*?)\n── /m.exec(printed)?.[1] ?? "";
  return `\`\`\`\n${report.replace(/^compared with .*\n/m, "").trimEnd()}\n\`\`\``;
}

/** The README with its generated parts in place. */
export function withTables(readme: string, bundle: string): string {
  return [
    ["report", demoReport(bundle)],
    ["inputs", inputTable()],
    ["outputs", outputTable()],
  ].reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`),
        () => `<!-- ${name} -->\n${table}\n<!-- /${name} -->`,
      ),
    readme,
  );
}

export const README = resolve(ROOT, "README.md");

if (import.meta.main) writeFileSync(README, withTables(readFileSync(README, "utf8"), resolve(ROOT, "dist/index.js")));
