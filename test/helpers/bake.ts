/** Bake and compose cases read by this action's own reader, and what buildx and compose print for them, in the same form. */
import { posix } from "node:path";
import { bakeSpecs, printedBakeSpecs } from "../../src/workflow/bake.ts";
import { DEFAULT_BAKE_FILES, resolveBake } from "../../src/workflow/bake-file.ts";
import { composeSpecs, printedComposeSpecs } from "../../src/workflow/compose.ts";
import type { BakeRequest, ComposeRequest } from "../../src/workflow/step.ts";
import type { BakeCase } from "../engines/bake-cases.ts";
import type { ComposeCase } from "../engines/compose-cases.ts";

function request(one: BakeCase): BakeRequest {
  return {
    directory: ".",
    committed: false,
    files: one.named ?? [],
    targets: one.targets ?? [],
    overrides: one.overrides ?? [],
    unknownArgs: [],
    noCache: false,
    pull: false,
    env: new Map(Object.entries(one.env ?? {})),
    origin: "t",
    unknowns: [],
  };
}

type Specs = ReturnType<typeof bakeSpecs>;
const byName = (specs: Specs): unknown => Object.fromEntries(specs.map((spec) => [spec.name, spec]));

/** As src/builds.ts does without buildx. */
export function readHere(one: BakeCase): unknown {
  const asked = request(one);
  const names = asked.files.length > 0 ? asked.files : DEFAULT_BAKE_FILES;
  const files = names.flatMap((path) => (one.files[path] === undefined ? [] : [{ path, text: one.files[path] }]));
  return byName(
    bakeSpecs(
      resolveBake(files, asked, (path) => one.files[path]),
      asked,
    ),
  );
}

export const readPrinted = (text: string, one: BakeCase): unknown => byName(printedBakeSpecs(text, request(one)));

function composeRequest(one: ComposeCase): ComposeRequest {
  return {
    directory: ".",
    files: one.named ?? [],
    services: [],
    profiles: one.profiles ?? [],
    envFile: undefined,
    buildArgs: new Map(),
    noCache: false,
    pull: false,
    env: new Map(Object.entries(one.env ?? {})),
    origin: "t",
    unknowns: [],
  };
}

export const readComposeHere = (one: ComposeCase): unknown =>
  byName(composeSpecs(composeRequest(one), (path) => one.files[posix.normalize(path)]));

export const readPrintedCompose = (text: string, one: ComposeCase): unknown =>
  byName(printedComposeSpecs(text, composeRequest(one), "/workspace"));
