/** Writes what docker buildx bake --print and docker compose config answer to the cases: node test/engines/capture-bake.ts */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BAKE_CASES } from "./bake-cases.ts";
import { printed, printedCompose } from "./buildx.ts";
import { COMPOSE_CASES } from "./compose-cases.ts";

function capture<Case extends { readonly name: string }>(
  folder: string,
  cases: readonly Case[],
  ask: (one: Case) => { readonly text: string } | { readonly error: string },
): void {
  const answers = cases.map((one) => {
    const answer = ask(one);
    if ("error" in answer) throw new Error(`${one.name}: ${answer.error}`);
    return [one.name, JSON.parse(answer.text)];
  });
  const place = join(import.meta.dirname, "../corpus", folder);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "printed.json"), `${JSON.stringify(Object.fromEntries(answers), null, 1)}\n`);
}

capture("bake", BAKE_CASES, printed);
capture("compose", COMPOSE_CASES, printedCompose);
