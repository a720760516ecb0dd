/** What the action is not told must never become a false hit: the captured cases again with facts taken away. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { classic } from "../../../src/builder/classic/index.ts";
import type { BuildRequest } from "../../../src/request.ts";
import type { Forecast } from "../../../src/verdict.ts";
import { buildOp, type Change, checkCase, forecastCase, newTally } from "../../helpers/classic-check.ts";
import { CLASSIC_ENGINES, caseRequest, classicCases, readCase, readExpected } from "../../helpers/classic-corpus.ts";

const BASELESS = "anyone to ask about images";
const WITHOUT: Readonly<Record<string, Change>> = {
  "the CLI's proxy settings": (request) => {
    const { proxies: _, ...engine } = request.engine;
    return { ...request, engine };
  },
  "the build context": (request) => ({ ...request, context: undefined }),
  [BASELESS]: (request) => ({ ...request, image: () => undefined }),
  "a fresh look at the base": (request) => ({
    ...request,
    image: (reference, platform) => {
      const found = request.image(reference, platform);
      return found === undefined ? undefined : { ...found, source: "recorded" };
    },
  }),
  "the daemon's platform": (request) => {
    const { platform: _, ...engine } = request.engine;
    return { ...request, engine };
  },
};

for (const [what, change] of Object.entries(WITHOUT)) {
  test(`without ${what}: no false hit, no false miss`, () => {
    for (const engine of CLASSIC_ENGINES) {
      const tally = newTally();
      // Which ONBUILD triggers a base has is one of the things that are not known without it.
      const names = classicCases().filter((name) => !name.startsWith("onbuild") || what !== BASELESS);
      for (const name of names) checkCase(name, engine, "recorded", tally, change);
      assert.deepEqual([tally.falseHits, tally.wrong], [[], []]);
    }
  });
}

test("without any version: what the recorded digests tell, and no false hit", () => {
  const change: Change = (request) => ({
    ...request,
    engine: request.engine.proxies === undefined ? {} : { proxies: request.engine.proxies },
  });
  for (const engine of CLASSIC_ENGINES) {
    const tally = newTally();
    // The same record under another client cannot be told from the same client: the runner is taken for the recorded one.
    const names = classicCases().filter((name) => name !== "client-20-then-28");
    for (const name of names) checkCase(name, engine, "recorded", tally, change);
    assert.deepEqual(tally.falseHits, []);
    assert.ok(tally.unknown.length < tally.steps / 2, `${tally.unknown.length} of ${tally.steps} unknown`);
  }
});

function forecastWith(name: string, change: Change): Forecast {
  return forecastCase(readCase(name), readExpected(name, "d26g"), "recorded", change);
}

function verdictsOf(forecast: Forecast): string {
  return forecast.steps.map((step) => `${step.keyword}:${step.verdict}`).join(" ");
}

test("unknown proxy settings matter to RUN only", () => {
  const forecast = forecastWith("env-respelled", WITHOUT["the CLI's proxy settings"]!);
  assert.equal(verdictsOf(forecast), "from:config-only env:hit env:hit run:unknown");
  assert.match(forecast.steps.at(-1)!.causes[0]!.detail, /proxy/);
});

test("a build arg whose value is hidden leaves what uses it unknown", () => {
  const forecast = forecastWith("buildarg-value", (request) => ({
    ...request,
    options: { ...request.options, buildArgs: new Map([["V", undefined]]) },
  }));
  const hidden = forecast.steps.find((step) => step.text.includes("late"))!;
  assert.equal(hidden.verdict, "unknown");
  assert.match(hidden.causes[0]!.detail, /\bV\b/);
});

test("--pull makes what rests on an unpinned base unknown", () => {
  const pull: Change = (request: BuildRequest) => ({ ...request, options: { ...request.options, pull: true } });
  const forecast = forecastWith("env-respelled", pull);
  assert.equal(verdictsOf(forecast), "from:config-only env:unknown env:unknown run:unknown");
  assert.equal(forecast.steps[1]!.causes[0]!.code, "base-moved");
});

test("nothing recorded at all: unknown for want of a record", () => {
  const found = readCase("env-respelled");
  const expected = readExpected("env-respelled", "d26g");
  const request = caseRequest(found, buildOp(found, "second"), expected, []);
  const none = { images: [], cacheImages: new Map(), cacheConfigs: [], last: undefined };
  const forecast = classic.forecast(request, none);
  assert.deepEqual(
    forecast.steps.slice(1).map((step) => [step.verdict, step.causes[0]!.code]),
    [
      ["unknown", "no-record"],
      ["unknown", "parent"],
      ["unknown", "parent"],
    ],
  );
});

test("a variable that only the base can set refuses nothing where the base is not known", () => {
  const variables = ["WORKDIR $DIR", "VOLUME $DIR", "STOPSIGNAL $SIGNAL", "ENV A=${B:?needed}", "COPY a b $DIR"];
  const forecast = (line: string, change: Change) =>
    forecastWith("env-respelled", (request) => {
      const text = `FROM base:1 AS first\nFROM first\n${line}\nRUN true\n`;
      return change({ ...request, dockerfile: { ...request.dockerfile, text } });
    });
  for (const line of variables) {
    assert.match(
      verdictsOf(forecast(line, WITHOUT[BASELESS]!)),
      /^from:config-only from:config-only \w+:unknown run:unknown$/,
    );
    assert.match(verdictsOf(forecast(line, (request) => request)), /:miss run:miss$/, line);
  }
  // What the builder never expands it refuses whatever the base is.
  const refused = forecast("RUN --mount=target=$DIR true", WITHOUT[BASELESS]!);
  assert.match(verdictsOf(refused), /run:miss run:miss$/);
});
