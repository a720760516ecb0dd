/** Build checks with error=true against what a real BuildKit refused (test/engines/capture-buildkit-checks.ts). */
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { buildChecks, type CheckInput, checkOptions } from "../../../src/builder/buildkit/checks.ts";
import { convert } from "../../../src/builder/buildkit/convert/convert.ts";
import { buildkit } from "../../../src/builder/buildkit/index.ts";
import { builderPlatform, targetPlatforms } from "../../../src/builder/buildkit/platforms.ts";
import { frontendProfile, keyProfile } from "../../../src/builder/buildkit/profiles.ts";
import { memoryTree } from "../../../src/context/memory-tree.ts";
import { buildkitParser, parse } from "../../../src/dockerfile/parser.ts";
import { ForecastError } from "../../../src/errors.ts";
import type { ContainerConfig } from "../../../src/image/config.ts";
import type { BuildRequest, Records } from "../../../src/request.ts";
import type { Forecast } from "../../../src/verdict.ts";
import { corpusCase } from "../../helpers/buildkit-corpus.ts";
import { corpusRequest } from "../../helpers/buildkit-request.ts";

const FOLDER = path.join(import.meta.dirname, "../../corpus/buildkit-checks");
const NOTHING: Records = { images: [], cacheImages: new Map(), cacheConfigs: [], last: undefined };
/** Most of the cases that are built of which the forecast may say that it cannot tell. */
const MOST_OPEN = 0.07;

interface Captured {
  readonly version: string;
  readonly bases: Readonly<Record<string, ContainerConfig>>;
  readonly cases: readonly {
    readonly dockerfile: string;
    readonly buildArgs?: Readonly<Record<string, string>>;
    readonly ignore?: string;
    readonly target?: string;
    readonly broken?: readonly string[];
    readonly refused?: string;
    readonly steps: number;
  }[];
}

const corpus = corpusCase("add-url-same");

function request({ version, bases }: Captured, one: Captured["cases"][number]): BuildRequest {
  const image: BuildRequest["image"] = (reference) => {
    const config = bases[reference];
    if (config === undefined) return undefined;
    const id = `sha256:${"1".repeat(64)}`;
    const rootfs = { type: "layers", diff_ids: [id] };
    const whole = { architecture: "amd64", os: "linux", config, rootfs, history: [] };
    return {
      image: { id, manifestDigest: id, parent: undefined, names: [reference], config: whole },
      source: "engine",
    };
  };
  const base = corpusRequest(corpus, "before", { version, platform: "linux/amd64" }, image);
  const files = ["a.txt", "b.txt", "d/c.txt"].map((name) => ({ path: name, content: "1" }));
  return {
    ...base,
    dockerfile: { path: "Dockerfile", text: one.dockerfile },
    context: memoryTree(files),
    ignoreFiles: one.ignore === undefined ? {} : { dockerignore: { path: ".dockerignore", text: one.ignore } },
    options: {
      ...base.options,
      namedContexts: new Map(),
      target: one.target,
      buildArgs: new Map(Object.entries(one.buildArgs ?? {})),
    },
  };
}

function convertible(captured: Captured, dockerfile: string): Omit<CheckInput, "version"> {
  const asked = request(captured, { dockerfile, steps: 0, ignore: "a.txt" });
  const build = builderPlatform(asked);
  const profile = { keys: keyProfile("0.25.2")!, frontend: frontendProfile("0.25.2")! };
  return {
    dockerfile: parse(dockerfile, "Dockerfile", buildkitParser("0.25.2")),
    buildArgs: new Map(),
    ignored: ["a.txt"],
    namedContexts: false,
    conversion: convert(asked, profile, targetPlatforms(asked, build)[0]!, build),
  };
}

for (const name of fs.readdirSync(FOLDER).sort()) {
  const captured = JSON.parse(fs.readFileSync(path.join(FOLDER, name), "utf8")) as Captured;
  test(`BuildKit ${captured.version}: what the checks refuse is refused, before any step`, () => {
    let open = 0;
    const wrong: string[] = [];
    const check = (holds: boolean, why: string): void => {
      if (!holds) wrong.push(why);
    };
    for (const one of captured.cases) {
      let forecast: Forecast | undefined;
      let refused: string | undefined;
      try {
        forecast = buildkit.forecast(request(captured, one), NOTHING);
      } catch (error) {
        assert.ok(error instanceof ForecastError, String(error));
        refused = error.message;
      }
      const told = forecast?.warnings.find((text) => text.startsWith("Build checks"));
      if (told !== undefined && one.broken === undefined) open++;
      const why = `${one.dockerfile}${JSON.stringify(one)}\n${told ?? refused}`;
      if (one.broken !== undefined) {
        assert.equal(one.steps, 0, why);
        check(refused !== undefined || told !== undefined, why);
        const named = /breaks ([\w, ]+)\. Correct/.exec(refused ?? "")?.[1]?.split(", ") ?? [];
        for (const rule of named) check(one.broken.includes(rule), why);
      } else check(refused === undefined || one.refused !== undefined, why);
    }
    assert.deepEqual(wrong, []);
    const built = captured.cases.filter(({ broken, refused }) => broken === undefined && refused === undefined).length;
    assert.ok(open / built <= MOST_OPEN, `${open} of ${built}`);
  });
}

test("a version that is not known leaves open what only some versions check", () => {
  const captured = JSON.parse(fs.readFileSync(path.join(FOLDER, "0.25.2.json"), "utf8")) as Captured;
  const ask = (dockerfile: string, version: string | undefined): readonly string[] => {
    const conversion = convertible(captured, dockerfile);
    const { broken, open } = buildChecks({ ...conversion, version });
    return [...broken, ...open.map((rule) => `${rule}?`)];
  };
  const port = "# check=error=true\nFROM scratch\nEXPOSE 80/TCP\n";
  assert.deepEqual(ask(port, "0.25.2"), ["ExposeProtoCasing"]);
  assert.deepEqual(ask(port, "0.23.0"), []);
  assert.deepEqual(ask(port, undefined), ["ExposeProtoCasing?"]);
  const form = "# check=error=true\nFROM scratch\nCMD true\n";
  assert.deepEqual(ask(form, "0.13.2"), []);
  assert.deepEqual(ask(form, "0.14.0"), ["JSONArgsRecommended"]);
  assert.deepEqual(ask(form, undefined), ["JSONArgsRecommended?"]);
  const ignored = "# check=error=true\nFROM scratch\nCOPY a.txt /\n";
  assert.deepEqual(ask(ignored, "0.25.2"), []);
  assert.deepEqual(ask(ignored, "0.27.0"), ["CopyIgnoredFile"]);
  assert.deepEqual(ask(ignored, undefined), ["CopyIgnoredFile?"]);
});

test("options as the builder reads them", () => {
  const read = (text: string): unknown => {
    const options = checkOptions(text);
    return typeof options === "string" ? options : [options.error, options.skipAll, [...options.skip]];
  };
  assert.deepEqual(read(""), [false, false, []]);
  assert.deepEqual(read("skip=A, B;error=true"), [true, false, ["A", "B"]]);
  assert.deepEqual(read("skip=all ; error = T"), [true, true, []]);
  assert.match(read("error") as string, /invalid check option/);
  assert.match(read("error=yes") as string, /failed to parse/);
  assert.match(read("other=1") as string, /invalid check option/);
});
