/** What the command line says of itself. */
import { FLAG_NAMES } from "./inputs.ts";

/** Characters a line of the list of flags may have. */
const WIDTH = 100;

export function usage(): string {
  return `Usage: node dist/index.js COMMAND [--flag value]...

  forecast   which steps of the next build come from cache, and why
  record     record the build that just ran; --tags names its image (classic builder and Buildah)
  demo       a forecast of the project in examples/hello

The flags are the inputs that README.md describes; those with several values can be given again. --records
names the directory in which this machine keeps its records.

${listed(FLAG_NAMES.map((name) => `--${name}`))}
`;
}

function listed(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join("\n");
}
