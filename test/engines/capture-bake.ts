/** Writes what docker buildx bake --print answers to the bake cases: node test/engines/capture-bake.ts */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BAKE_CASES } from "./bake-cases.ts";
import { printed } from "./buildx.ts";

const answers = BAKE_CASES.map((one) => {
  const answer = printed(one);
  if ("error" in answer) throw new Error(`${one.name}: ${answer.error}`);
  return [one.name, JSON.parse(answer.text)];
});
const path = join(import.meta.dirname, "../corpus/bake/printed.json");
writeFileSync(path, `${JSON.stringify(Object.fromEntries(answers), null, 1)}\n`);
