/** `--cache-from` rule by rule: moby/moby image/cache/cache.go ImageCache.GetCache, isValidParent, restoreCachedImage, v26.1.4. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cacheFromLookups } from "../../../src/builder/classic/cache-from.ts";
import { ImageStore } from "../../../src/builder/classic/image-store.ts";
import { classicRules } from "../../../src/builder/classic/rules.ts";
import type { ClassicStep } from "../../../src/builder/classic/step.ts";
import type { Ground, StepOutcome } from "../../../src/builder/history.ts";
import type { HistoryEntry, RecordedImage } from "../../../src/image/config.ts";
import { LINUX_AMD64 } from "../../../src/image/platform.ts";
import { CREATED, imageOf, stepOf, verdictsOf, type WalkedStage, walk } from "../../helpers/classic-walk.ts";

const BASE = imageOf("base", "", ["base"], { builtLocally: false });

interface Asked {
  readonly sources: readonly RecordedImage[];
  readonly steps: readonly ClassicStep[];
  readonly from?: Ground;
  /** The store, besides base and sources. */
  readonly images?: readonly RecordedImage[];
  readonly store?: "graphdriver" | "containerd";
}

function ask({ sources, steps, from = BASE, images = [], store = "graphdriver" }: Asked) {
  const all = [BASE, ...sources, ...images];
  const rules = classicRules("26.1.5", store);
  const cache = { store: new ImageStore(all), rules, platform: LINUX_AMD64, live: true };
  const stages = [{ from, steps }];
  const walked = walk(stages, () => cacheFromLookups(cache, sources));
  const outcome = (index: number): StepOutcome => walked.outcomes.get(index)!;
  return { verdicts: verdictsOf(stages, walked), outcome, end: walked.end(0)! };
}

const stepsOf = (...lines: readonly string[]): readonly ClassicStep[] => lines.map((line, at) => stepOf(at, line));
/** A loaded or pulled image: no parent link. */
const source = (id: string, ...lines: readonly string[]): RecordedImage =>
  imageOf(id, "", ["base", ...lines], { builtLocally: false });

const winners = (found: ReturnType<typeof ask>, steps: readonly ClassicStep[]): readonly string[] =>
  steps.map(({ index }) =>
    found
      .outcome(index)
      .winners.map(({ id }) => id)
      .join(),
  );

test("a source is followed line by line, to its end and no further", () => {
  assert.equal(ask({ sources: [source("s", "a", "b")], steps: stepsOf("a", "b") }).verdicts, "hit hit");
  assert.equal(ask({ sources: [source("s", "a", "b")], steps: stepsOf("a", "x", "b") }).verdicts, "hit miss miss");
  assert.equal(ask({ sources: [source("s", "a")], steps: stepsOf("a", "b") }).verdicts, "hit miss");
});

test("once an image has been restored from one source, no other one is asked for the rest of the stage", () => {
  const one = source("one", "a", "b", "c");
  const two = source("two", "a", "x", "y");
  assert.equal(ask({ sources: [one, two], steps: stepsOf("a", "x") }).verdicts, "hit miss");
  assert.equal(ask({ sources: [two, one], steps: stepsOf("a", "x") }).verdicts, "hit hit");
});

test("a source that ends with the step is taken as it is, and the others are still asked", () => {
  const steps = stepsOf("a", "b");
  const found = ask({ sources: [source("short", "a"), source("long", "a", "b")], steps });
  assert.equal(found.verdicts, "hit hit");
  assert.deepEqual(winners(found, steps), ["short", "long"]);
  assert.equal(found.outcome(1).grounds[0], found.outcome(0).winners[0]);
});

test("a match of the local cache counts when a source was built on it, the newest match only", () => {
  const local = (id: string, created = CREATED): RecordedImage =>
    imageOf(id, "base", ["base", "a"], { containerConfig: { Cmd: ["a"] }, builtLocally: true, config: { created } });
  const steps = stepsOf("a");
  const built = { ...source("s", "a", "b"), parent: "mine" };
  const first = (images: readonly RecordedImage[], from: RecordedImage = built): string | undefined =>
    winners(ask({ sources: [from], steps, images }), steps)[0];
  assert.equal(first([local("mine")]), "mine");
  assert.equal(first([local("mine")], source("s", "a", "b")), "s");
  assert.equal(first([local("mine"), local("other", "2026-11-21T00:00:00Z")]), "s");
  assert.equal(first([local("mine"), local("other", "2026-11-19T00:00:00Z")]), "mine");
});

const ANY = stepOf(0, "guess", { open: () => true });

test("a source without history matches nothing, whatever the step may write", () => {
  const empty = imageOf("empty", "", []);
  assert.equal(ask({ sources: [empty], steps: [ANY], from: "scratch" }).verdicts, "miss");
  assert.equal(ask({ sources: [source("s", "a")], steps: [ANY], from: "scratch" }).verdicts, "unknown");
});

test("a source that is no longer than the current image matches nothing, whatever the step may write", () => {
  const from = imageOf("current", "", ["base", "a"]);
  assert.equal(ask({ sources: [source("s", "a")], steps: [ANY], from }).verdicts, "miss");
  assert.equal(ask({ sources: [source("s")], steps: [ANY], from }).verdicts, "miss");
  assert.equal(ask({ sources: [source("s", "a", "b")], steps: [ANY], from }).verdicts, "unknown");
});

test("an image without history and layers is what every source begins with; with one of them the source has to begin so", () => {
  const sources = [imageOf("s", "", ["a", "b"])];
  const on = (history: readonly HistoryEntry[], ...diff_ids: readonly string[]): string => {
    const steps = stepsOf(history.length === 0 ? "a" : "b");
    const from = imageOf("current", "", [], { config: { history, rootfs: { type: "layers", diff_ids } } });
    return ask({ sources, steps, from }).verdicts;
  };
  assert.equal(on([]), "hit");
  assert.equal(on([], "other layer"), "miss");
  assert.equal(on([{ created_by: "other", empty_layer: true }]), "miss");
  assert.equal(on([{ created: CREATED, created_by: "a" }]), "hit");
});

test("a restored image has the source's entry and layer on top, the step's config and the entry's time", () => {
  const later = "2026-11-20T11:00:00Z";
  const history: readonly HistoryEntry[] = [
    { created: CREATED, created_by: "base" },
    { created: later, created_by: "a" },
    { created_by: "e", empty_layer: true },
    { created: CREATED, created_by: "last" },
  ];
  const rootfs = { type: "layers", diff_ids: ["base", "layer a", "last"] };
  const made = imageOf("s", "", [], {
    config: { history, rootfs, architecture: "arm", variant: "v6", os: "other", author: "me" },
  });
  const steps = stepsOf("a", "e");
  const found = ask({ sources: [made], steps });
  const first = found.outcome(1).grounds[0] as RecordedImage;
  assert.deepEqual(first.config.rootfs.diff_ids, ["base", "layer a"]);
  assert.deepEqual(first.config.history, history.slice(0, 2));
  assert.deepEqual(
    [first.config.created, first.config.architecture, first.config.os, first.config.author, first.config.config],
    [later, "arm", "other", "me", { Cmd: ["a"] }],
  );
  assert.equal(first.config.variant, undefined);
  const second = found.end[0] as RecordedImage;
  assert.deepEqual([second.config.rootfs.diff_ids, second.config.created], [["base", "layer a"], undefined]);
  assert.notEqual(first.id, second.id);
});

test("FROM scratch: the first restored image has the source's first layer alone", () => {
  const found = ask({ sources: [imageOf("s", "", ["a", "b"])], steps: stepsOf("a"), from: "scratch" });
  assert.deepEqual((found.end[0] as RecordedImage).config.rootfs.diff_ids, ["a"]);
});

test("the containerd store fails to restore what has no layer, not what ends the source", () => {
  const entries = (...lines: readonly string[]): RecordedImage => {
    const history = ["base", ...lines].map((created_by) => ({
      created: CREATED,
      created_by,
      ...(created_by === "e" ? { empty_layer: true } : {}),
    }));
    return imageOf("s", "", [], { config: { history, rootfs: { type: "layers", diff_ids: ["base", "a"] } } });
  };
  const inside = ask({ sources: [entries("e", "a")], steps: stepsOf("e"), store: "containerd" });
  const { reason } = inside.outcome(0);
  assert.deepEqual([inside.verdicts, reason?.kind === "never" && reason.cause.code], ["miss", "unsupported"]);
  assert.equal(ask({ sources: [entries("e", "a")], steps: stepsOf("e") }).verdicts, "hit");
  assert.equal(ask({ sources: [entries("e")], steps: stepsOf("e"), store: "containerd" }).verdicts, "hit");
});

// An image's id is the digest of its config: what an earlier build restored is the image that is restored now.
test("a restored image that is in the store already has the children that it has there", () => {
  const twin = imageOf("twin", "base", ["base", "a"], { containerConfig: {}, config: { config: { Cmd: ["a"] } } });
  const below = imageOf("below", "twin", ["base", "a", "b"], { containerConfig: { Cmd: ["b"] } });
  const built = { ...source("s", "a", "b", "c"), parent: "below" };
  const steps = stepsOf("a", "b");
  const second = (config: Partial<RecordedImage["config"]>): string => {
    const images = [{ ...twin, config: { ...twin.config, ...config } }, below];
    const [first, next] = winners(ask({ sources: [built], steps, images }), steps);
    assert.equal(first, "s");
    return next!;
  };
  assert.equal(second({}), "below");
  const [base, a] = twin.config.history;
  const others: Readonly<Record<string, Partial<RecordedImage["config"]>>> = {
    "another time": { history: [base!, { ...a!, created: "2026-11-20T10:00:00.000000002Z" }] },
    "another base": { history: [{ ...base!, comment: "other" }, a!] },
    "one entry more": { history: [base!, a!, { created_by: "more", empty_layer: true }] },
    "one entry less": { history: [base!] },
    "another layer": { rootfs: { type: "layers", diff_ids: ["base", "other"] } },
    "one layer more": { rootfs: { type: "layers", diff_ids: ["base", "a", "more"] } },
    "one layer less": { rootfs: { type: "layers", diff_ids: ["base"] } },
    "another config": { config: { Cmd: ["a"], Env: ["A=1"] } },
  };
  for (const [what, config] of Object.entries(others)) assert.equal(second(config), "s", what);
});

// moby/moby daemon/containerd/image_builder.go createImageOCI, image_tag.go createOrReplaceImage, v28.5.2 (rules.ts restoresOnce).
const TWENTY_EIGHT = classicRules("28.5.2", "containerd");
const SOURCE = source("s", "a", "b");

/** Verdicts of stages that each restore from the source, on an engine whose store holds `images`. */
function restoring(
  stages: readonly WalkedStage[],
  images: readonly RecordedImage[],
  sources: readonly RecordedImage[] = [SOURCE],
  live = true,
): string {
  const store = new ImageStore([BASE, ...sources, ...images]);
  const cache = { store, rules: TWENTY_EIGHT, platform: LINUX_AMD64, live };
  return verdictsOf(
    stages,
    walk(stages, () => cacheFromLookups(cache, sources)),
  );
}

/** What an earlier build restored from the source. */
const THERE = imageOf("there", "base", ["base", "a"], { containerConfig: {}, config: { config: { Cmd: ["a"] } } });
const there = (config: Partial<RecordedImage["config"]>, more: Partial<RecordedImage> = {}): RecordedImage => ({
  ...THERE,
  ...more,
  config: { ...THERE.config, ...config },
});
const ONE_STEP = [{ from: BASE, steps: [stepOf(0, "a")] }];
const entryAt = (created: string | undefined): readonly HistoryEntry[] => [
  THERE.config.history[0]!,
  { created_by: "a", ...(created === undefined ? {} : { created }) },
];

test("28: what the store surely holds is not restored again, what it may hold leaves the step open", () => {
  assert.equal(restoring(ONE_STEP, []), "hit");
  assert.equal(restoring(ONE_STEP, [THERE]), "miss");
  assert.equal(restoring(ONE_STEP, [THERE], [SOURCE], false), "unknown");
  assert.equal(restoring(ONE_STEP, [there({}, { names: ["tagged:1"] })]), "unknown");
  assert.equal(restoring(ONE_STEP, [there({}, { parent: "other" })]), "unknown");
  assert.equal(restoring(ONE_STEP, [there({ history: entryAt(undefined) })]), "unknown");
  const { parent: _, ...untold } = THERE;
  assert.equal(restoring(ONE_STEP, [{ ...untold, parent: undefined }]), "unknown");
});

test("28: an image that differs in anything its name is made of is another one", () => {
  const rest: Readonly<Record<string, Partial<RecordedImage["config"]>>> = {
    architecture: { architecture: "arm64" },
    os: { os: "freebsd" },
    author: { author: "me" },
    time: { created: "2026-11-20T10:00:00.000000002Z" },
    config: { config: { Cmd: ["a"], User: "u" } },
  };
  for (const [what, config] of Object.entries(rest))
    assert.notEqual(restoring(ONE_STEP, [there(config)]), "miss", what);
  const history = THERE.config.history;
  const others: Readonly<Record<string, Partial<RecordedImage["config"]>>> = {
    "not restored, its command is its own": { config: { Cmd: ["sh"] } },
    "another line": { history: [history[0]!, { created: CREATED, created_by: "x" }], config: { Cmd: ["x"] } },
    "one entry less": { history: history.slice(1) },
    "one entry more": { history: [...history, history[1]!] },
    "another layer": { rootfs: { type: "layers", diff_ids: ["base", "x"] } },
    "one layer more": { rootfs: { type: "layers", diff_ids: ["base", "a", "x"] } },
    "another time": { history: entryAt("2026-11-20T10:00:00.000000002Z") },
    "another second": { history: entryAt("2026-11-20T10:00:01Z") },
  };
  for (const [what, config] of Object.entries(others)) assert.equal(restoring(ONE_STEP, [there(config)]), "hit", what);
});

test("28: a time in whole seconds on either side may be any time in that second", () => {
  const at = (created: string): RecordedImage => {
    const history = [...entryAt(created), { created: CREATED, created_by: "b" }];
    return { ...SOURCE, config: { ...SOURCE.config, history } };
  };
  const image = (created: string): RecordedImage => there({ history: entryAt(created), created });
  const [rough, exact, next] = ["2026-11-20T10:00:00Z", "2026-11-20T10:00:00.5Z", "2026-11-20T10:00:01.5Z"] as const;
  assert.equal(restoring(ONE_STEP, [image(rough)], [at(exact)]), "unknown");
  assert.equal(restoring(ONE_STEP, [image(exact)], [at(rough)]), "unknown");
  assert.equal(restoring(ONE_STEP, [image(rough)], [at(next)]), "hit");
  assert.equal(restoring(ONE_STEP, [image(next)], [at(rough)]), "hit");
});

test("28: FROM scratch, too", () => {
  const sources = [imageOf("s", "", ["a", "b"])];
  const image = imageOf("there", "", ["a"], { containerConfig: {}, config: { config: { Cmd: ["a"] } } });
  const steps = [stepOf(0, "a")];
  assert.equal(restoring([{ from: "scratch", steps }], [image], sources), "miss");
  const twice: readonly WalkedStage[] = [
    { from: "scratch", steps },
    { from: "scratch", steps: [stepOf(1, "a")] },
  ];
  assert.equal(restoring(twice, [], sources), "hit, miss");
});

test("28: what an earlier stage restored is there, what it may have restored may be", () => {
  const second: WalkedStage = { from: BASE, steps: [stepOf(1, "a")] };
  assert.equal(restoring([{ from: BASE, steps: [stepOf(0, "a")] }, second], []), "hit, miss");
  const open = (text: string): boolean => text === "a";
  const doubtful = { from: BASE, steps: [stepOf(0, "a", { open })] };
  assert.equal(restoring([doubtful, second], []), "unknown, unknown");
  const other = imageOf("other", "", ["other"], { builtLocally: false });
  const sources = [SOURCE, imageOf("t", "", ["other", "a", "b"], { builtLocally: false })];
  assert.equal(restoring([{ from: other, steps: [stepOf(0, "a")] }, second], [other], sources), "hit, hit");
});
