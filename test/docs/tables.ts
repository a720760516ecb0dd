/** README's input and output tables, made from action.yml so that they cannot drift. `npm run docs` writes them. */
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

/** The README with both tables in place. */
export function withTables(readme: string): string {
  return [
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

if (import.meta.main) writeFileSync(README, withTables(readFileSync(README, "utf8")));
