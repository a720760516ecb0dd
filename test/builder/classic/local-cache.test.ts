/**
 * The engine's plain local cache rule by rule: moby/moby image/cache/cache.go getLocalCachedImage, v20.10.24 (before the fix of
 * CVE-2024-24557) and v26.1.4. What is not known of an image makes no hit and no miss.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ImageStore } from "../../../src/builder/classic/image-store.ts";
import { localLookup } from "../../../src/builder/classic/local-cache.ts";
import { classicRules } from "../../../src/builder/classic/rules.ts";
import type { ClassicStep } from "../../../src/builder/classic/step.ts";
import type { RecordedImage } from "../../../src/image/config.ts";
import { LINUX_AMD64, type Platform } from "../../../src/image/platform.ts";
import { imageOf, type Made, stepOf, verdictsOf, type WalkedStage, walk } from "../../helpers/classic-walk.ts";

const OLD = classicRules("20.10.24", "graphdriver");
const NEW = classicRules("26.1.5", "graphdriver");
const BASE = imageOf("base", "", ["base"], { builtLocally: false });
const LINE = "sh -c make";
const STEP = stepOf(0, LINE);

interface Engine {
  readonly rules?: typeof NEW;
  readonly platform?: Platform | "not told";
}

function verdicts(stages: readonly WalkedStage[], images: readonly RecordedImage[], engine: Engine = {}): string {
  const { rules = NEW, platform: told = LINUX_AMD64 } = engine;
  const platform = told === "not told" ? undefined : told;
  const cache = { store: new ImageStore(images), rules, platform, live: true };
  return verdictsOf(
    stages,
    walk(stages, () => [localLookup(cache)]),
  );
}

function verdict(image: RecordedImage, step: ClassicStep = STEP, engine: Engine = {}): string {
  return verdicts([{ from: BASE, steps: [step] }], [BASE, image], engine);
}

/** What the step leaves when it is built on the base, with `more` changed. */
function child({ config, ...more }: Made = {}, parent: string | undefined = "base"): RecordedImage {
  const containerConfig = { Cmd: LINE.split(" ") };
  return imageOf("child", parent, ["base", LINE], {
    containerConfig,
    ...more,
    ...(config === undefined ? {} : { config }),
  });
}

/** The same where the source does not tell the container config. */
function bare(own: RecordedImage["config"]["config"], parent: string | undefined = "base"): RecordedImage {
  return imageOf("child", parent, ["base", LINE], { config: { config: own } });
}

test("a child that was committed with the step's config is reused, another command is not", () => {
  for (const rules of [OLD, NEW]) {
    assert.equal(verdict(child(), STEP, { rules }), "hit");
    assert.equal(verdict(child({ containerConfig: { Cmd: ["sh", "-c", "other"] } }), STEP, { rules }), "miss");
  }
});

test("an image without a time of creation is never taken", () => {
  const { created: _, ...config } = child().config;
  assert.equal(verdict({ ...child(), config }), "miss");
});

test("since the fix only what was built on this engine serves", () => {
  assert.equal(verdict(child({ builtLocally: true })), "hit");
  assert.equal(verdict(child({ builtLocally: false })), "miss");
  assert.equal(verdict(child({ builtLocally: false }), STEP, { rules: OLD }), "hit");
});

test("FROM scratch: an image without parent was built here, or pulled", () => {
  const made = (more: Made): RecordedImage =>
    imageOf("first", "", [LINE], { containerConfig: { Cmd: LINE.split(" ") }, ...more });
  const from = (image: RecordedImage, engine: Engine = {}): string =>
    verdicts([{ from: "scratch", steps: [STEP] }], [image], engine);
  assert.equal(from(made({ builtLocally: true })), "hit");
  assert.equal(from(made({ builtLocally: false })), "miss");
  assert.equal(from(made({})), "unknown");
  assert.equal(from(made({}), { rules: OLD }), "hit");
});

test("FROM scratch: the config is derived without a parent", () => {
  const first = imageOf("first", "", [LINE], { builtLocally: true, config: { config: {} } });
  assert.equal(verdicts([{ from: "scratch", steps: [STEP] }], [first]), "hit");
});

test("since the fix an image of no platform at all is left out, one of another platform, too", () => {
  const of = (os: string, architecture: string): RecordedImage => child({ config: { os, architecture } });
  assert.equal(verdict(of("", "")), "miss");
  assert.equal(verdict(of("", ""), STEP, { rules: OLD }), "hit");
  assert.equal(verdict(of("linux", "arm64")), "miss");
  assert.equal(verdict(of("linux", "arm64"), STEP, { rules: OLD }), "hit");
  // No OS means Linux (platforms.Normalize), no architecture means none that is built for.
  assert.equal(verdict(of("", "amd64")), "hit");
  assert.equal(verdict(of("linux", "")), "miss");
});

test("where nobody tells the engine's platform, an image may be for another one, one of no platform is still left out", () => {
  const engine: Engine = { platform: "not told" };
  assert.equal(verdict(child(), STEP, engine), "unknown");
  assert.equal(verdict(child({ config: { os: "", architecture: "" } }), STEP, engine), "miss");
  assert.equal(verdict(child(), STEP, { ...engine, rules: OLD }), "hit");
});

test("25.0.2 wants the very platform, 25.0.3 takes what also runs on it", () => {
  const image = child({ config: { architecture: "386" } });
  assert.equal(verdict(image, STEP, { rules: classicRules("25.0.2", "graphdriver") }), "miss");
  assert.equal(verdict(image, STEP, { rules: classicRules("25.0.3", "graphdriver") }), "hit");
});

test("a child names its parent by the id or by any digest that the engine knows the image by", () => {
  const base = { ...BASE, manifestDigest: "manifest", indexDigest: "index" };
  for (const parent of ["base", "manifest", "index"]) {
    assert.equal(verdicts([{ from: base, steps: [STEP] }], [base, child({}, parent)]), "hit", parent);
  }
  assert.equal(verdict(child({}, "manifest")), "miss");
});

test("an image that does not tell its parent has to begin with the current one", () => {
  const other = imageOf("child", undefined, ["other base", LINE]);
  assert.equal(verdict(other), "miss");
  assert.equal(verdict(imageOf("child", undefined, ["base", LINE])), "hit");
});

test("what this build made serves the next stage, on the same base only", () => {
  const other = imageOf("other", "", ["other base"], { builtLocally: false });
  const stages = (from: RecordedImage): readonly WalkedStage[] => [
    { from: BASE, steps: [stepOf(0, LINE)] },
    { from, steps: [stepOf(1, LINE)] },
  ];
  assert.equal(verdicts(stages(BASE), [BASE, other]), "miss, hit");
  assert.equal(verdicts(stages(other), [BASE, other]), "miss, miss");
});

test("what this build made from scratch serves no stage on an image", () => {
  const stages: readonly WalkedStage[] = [
    { from: "scratch", steps: [stepOf(0, LINE)] },
    { from: BASE, steps: [stepOf(1, LINE)] },
  ];
  assert.equal(verdicts(stages, [BASE]), "miss, miss");
});

test("a step that the engine fails to probe matches nothing", () => {
  assert.equal(verdict(child(), stepOf(0, undefined, { open: () => true })), "miss");
});

test("a history that tells no line: the recorded command stands for it, without one there is no match", () => {
  const config = { history: [] };
  assert.equal(verdict(child({ config })), "hit");
  const anyLine = stepOf(0, LINE, { open: () => true });
  assert.equal(verdict(child({ config, containerConfig: {} }), anyLine), "miss");
  assert.equal(verdict(imageOf("child", "base", [], { config }), anyLine), "miss");
});

test("an image known by its history alone is compared by the line, not by what later steps made of its config", () => {
  const last = imageOf("last", undefined, ["base", LINE, "sh -c more"], { config: { config: { Env: ["LATER=1"] } } });
  assert.equal(verdict(last), "hit");
  assert.equal(verdict(imageOf("last", undefined, ["base", LINE], { config: { config: { Env: ["A=1"] } } })), "hit");
  assert.equal(verdict(imageOf("last", undefined, ["base", "sh -c other"])), "miss");
});

test("a config that was not recorded is derived from the image's own and its parent's", () => {
  assert.equal(verdict(bare({ Env: [] })), "hit");
  assert.equal(verdict(bare({ Env: ["A=1"] })), "miss");
  // Emptied values are filled from the parent when the step's container is created (corpus case user-empty).
  const line = "/bin/sh -c #(nop)  USER ";
  const step = stepOf(0, { Cmd: ["/bin/sh", "-c", "#(nop) ", "USER "], User: "" });
  const image = imageOf("child", "base", ["base", line], { config: { config: { User: "" } } });
  const on = (user: string): string => {
    const base = { ...BASE, config: { ...BASE.config, config: { User: user } } };
    return verdicts([{ from: base, steps: [step] }], [base, image]);
  };
  assert.equal(on(""), "hit");
  assert.equal(on("app"), "miss");
});

test("without the recorded array, exec forms that write one line are told apart by what else is recorded, or not", () => {
  const doubtful = stepOf(0, LINE, { sameArray: "maybe" });
  assert.equal(verdict(bare({}), doubtful), "unknown");
  assert.equal(verdict(bare({}), stepOf(0, LINE, { sameArray: "no" })), "miss");
  assert.equal(verdict(child(), doubtful), "hit");
});

test("a line that is only possible makes no hit; the rest of the config still decides", () => {
  const step = stepOf(0, "guessed line", { open: (text) => text.startsWith("sh -c ") });
  assert.equal(verdict(child(), step), "unknown");
  assert.equal(verdict(child({ containerConfig: { Cmd: LINE.split(" "), User: "app" } }), step), "miss");
  assert.equal(verdict(child(), stepOf(0, "guessed line", { open: () => false })), "miss");
  assert.equal(verdict(child({ builtLocally: false }), step), "miss");
});

test("a config that is not known in full makes neither a hit nor a miss, another line still misses", () => {
  const hazy = stepOf(0, LINE, { hazy: true });
  assert.equal(verdict(child(), hazy), "unknown");
  assert.equal(verdict(child({ containerConfig: { Cmd: LINE.split(" "), Env: ["A=1"] } }), hazy), "unknown");
  assert.equal(verdict(child(), stepOf(0, "sh -c other", { hazy: true })), "miss");
});
