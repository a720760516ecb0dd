/**
 * Which image of a store serves a step of Buildah, rule by rule: containers/buildah imagebuildah/stage_executor.go
 * intermediateImageExists, historyAndDiffIDsMatch, historyEntriesEqual (v1.28.2 to v1.44.0).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cacheKey } from "../../src/builder/buildah/cache-key.ts";
import { localLookup, MANIFEST_TYPES, OR, REBUILT, remoteLookup, type Store } from "../../src/builder/buildah/match.ts";
import { buildahRules } from "../../src/builder/buildah/rules.ts";
import type { BuildahStep } from "../../src/builder/buildah/step.ts";
import type { Answer, Ground } from "../../src/builder/history.ts";
import type { HistoryEntry, ImageConfig, RecordedImage } from "../../src/image/config.ts";
import { LINUX_AMD64 } from "../../src/image/platform.ts";

const NOON = "2026-11-20T12:00:00Z";
const LINE = "/bin/sh -c make";
const BASE_ENTRY: HistoryEntry = { created: NOON, created_by: "base" };
const LABEL: HistoryEntry = { created: NOON, created_by: "LABEL a=1", empty_layer: true };
const RUN: HistoryEntry = { created: NOON, created_by: LINE };

function image(
  history: readonly HistoryEntry[],
  diff_ids: readonly string[],
  more: Partial<ImageConfig> = {},
  mediaType: string | undefined = MANIFEST_TYPES.oci,
): RecordedImage {
  const rootfs = { type: "layers", diff_ids };
  const config = { architecture: "amd64", os: "linux", created: NOON, config: {}, rootfs, history, ...more };
  return { id: "image", parent: undefined, names: [], ...(mediaType === undefined ? {} : { mediaType }), config };
}

const BASE = image([BASE_ENTRY], ["1"]);
const CHILD = image([BASE_ENTRY, RUN], ["1", "2"]);

const OLD: Store = {
  images: [],
  rules: buildahRules("1.39.3"),
  mediaType: MANIFEST_TYPES.oci,
  platform: LINUX_AMD64,
  notBefore: undefined,
};
const NEW: Store = { ...OLD, rules: buildahRules("1.41.0") };

function step(addsLayer = true, by: BuildahStep["by"] = { texts: [LINE] }, remote = true): BuildahStep {
  return { index: 0, by, addsLayer, remote } as unknown as BuildahStep;
}

function serves(candidate: RecordedImage, store: Store = OLD, ground: Ground = BASE, asked = step()): Answer {
  const answer = localLookup(store).isChild(candidate, ground, asked);
  assert.equal(remoteLookup(store, [], undefined).isChild(candidate, ground, asked), answer);
  return answer;
}

test("one entry more, with its layer, everything before equal, the line of the step", () => {
  assert.equal(serves(CHILD), "yes");
  assert.equal(serves(CHILD, OLD, BASE, step(true, { texts: ["other"] })), "no");
  assert.equal(serves(image([{ ...BASE_ENTRY, comment: "other" }, RUN], ["1", "2"])), "no");
  assert.equal(serves(image([BASE_ENTRY, RUN], ["other", "2"])), "no");
});

test("the history has exactly one entry more", () => {
  assert.equal(serves(image([BASE_ENTRY], ["1", "2"]), OLD, BASE, step(true, { texts: ["base"] })), "no");
  assert.equal(serves(image([BASE_ENTRY, LABEL, RUN], ["1", "2"])), "no");
});

test("a step that makes a layer has one more, one that makes none has not", () => {
  const label = step(false, { texts: ["LABEL a=1"] });
  assert.equal(serves(image([BASE_ENTRY, LABEL], ["1"]), OLD, BASE, label), "yes");
  assert.equal(serves(image([BASE_ENTRY, LABEL], ["1", "2"]), OLD, BASE, label), "no");
  assert.equal(serves(image([BASE_ENTRY, RUN], ["1"])), "no");
  assert.equal(serves(image([BASE_ENTRY, RUN], ["1", "2", "3"])), "no");
});

test("nothing is found on an image whose history and layers contradict one another", () => {
  const odd = image([BASE_ENTRY], ["1", "2"]);
  assert.equal(serves(image([BASE_ENTRY, RUN], ["1", "2"]), OLD, odd), "no");
  assert.equal(serves(image([BASE_ENTRY, RUN], ["1", "2", "3"]), OLD, odd), "no");
});

test("FROM scratch: the first entry alone; an image without history is nobody's", () => {
  assert.equal(serves(image([RUN], ["1"]), OLD, "scratch"), "yes");
  assert.equal(serves(CHILD, OLD, "scratch"), "no");
  assert.equal(serves(image([], []), OLD, "scratch", step(false, { texts: [], open: () => true })), "no");
});

test("on an image that cannot be seen everything may serve, and nothing can be listed", () => {
  assert.equal(serves(CHILD, OLD, "unknown"), "maybe");
  assert.equal(localLookup(OLD).candidates("unknown", step(), []), undefined);
  assert.equal(remoteLookup(OLD, ["r"], () => CHILD).candidates("unknown", step(), []), undefined);
});

test("an OCI build takes no docker image; an image whose type nobody tells may be one", () => {
  const of = (type: string | undefined): RecordedImage => {
    const { mediaType: _, ...rest } = CHILD;
    return type === undefined ? rest : { ...rest, mediaType: type };
  };
  assert.equal(serves(of(MANIFEST_TYPES.docker)), "no");
  assert.equal(serves(of(MANIFEST_TYPES.docker), { ...OLD, mediaType: MANIFEST_TYPES.docker }), "yes");
  assert.equal(serves(of(undefined)), "maybe");
  assert.equal(serves(of(undefined), OLD, BASE, step(true, { texts: ["other"] })), "no");
});

test("a line that is only possible makes no hit, one that is not possible a miss", () => {
  assert.equal(serves(CHILD, OLD, BASE, step(true, { texts: [], open: (text) => text === LINE })), "maybe");
  assert.equal(serves(CHILD, OLD, BASE, step(true, { texts: [], open: () => false })), "no");
});

test("--cache-ttl: what was created before is too old, what tells no time, too", () => {
  const at = BigInt(Date.parse(NOON)) * 1_000_000n;
  assert.equal(serves(CHILD, { ...OLD, notBefore: at }), "yes");
  assert.equal(serves(CHILD, { ...OLD, notBefore: at - 1n }), "yes");
  assert.equal(serves(CHILD, { ...OLD, notBefore: at + 1n }), "no");
  const { created: _, ...config } = CHILD.config;
  assert.equal(serves({ ...CHILD, config }), "yes");
  assert.equal(serves({ ...CHILD, config }, { ...OLD, notBefore: 0n }), "no");
});

test("since 1.41 an image for another architecture or system does not serve", () => {
  for (const more of [{ architecture: "arm64" }, { os: "freebsd" }]) {
    const other = image([BASE_ENTRY, RUN], ["1", "2"], more);
    assert.equal(serves(other, OLD), "yes");
    assert.equal(serves(other, NEW), "no");
    // A machine that nobody tells of may be the one.
    assert.equal(serves(other, { ...NEW, platform: undefined }), "maybe");
  }
  assert.equal(serves(CHILD, NEW), "yes");
});

/** What this build leaves with --timestamp: the line and the time are known, whether the layer is equal is not. */
const rebuilt = (more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  ...RUN,
  comment: REBUILT,
  empty_layer: false,
  ...more,
});
const NEXT: HistoryEntry = { created: NOON, created_by: "/bin/sh -c next" };
const next = step(true, { texts: ["/bin/sh -c next"] });

test("on a step rebuilt with a fixed time a recorded image may serve, for certain never", () => {
  const recorded = image([BASE_ENTRY, RUN, NEXT], ["1", "recorded", "3"]);
  const on = (...entries: readonly HistoryEntry[]): Answer =>
    serves(
      recorded,
      OLD,
      image(
        entries,
        entries.map((_, at) => (at === 0 ? "1" : `built ${at}`)),
      ),
      next,
    );
  assert.equal(on(BASE_ENTRY, rebuilt()), "maybe");
  assert.equal(on(BASE_ENTRY, rebuilt({ created_by: `other${OR}${LINE}` })), "maybe");
  assert.equal(on(BASE_ENTRY, rebuilt({ created_by: `other${OR}more` })), "no");
  assert.equal(on(BASE_ENTRY, rebuilt({ created: "2026-11-20T12:00:01Z" })), "no");
  assert.equal(on(BASE_ENTRY, rebuilt({ created: "2026-11-20T13:00:00+01:00" })), "maybe");
  const { created_by: _, ...anyLine } = rebuilt();
  assert.equal(on(BASE_ENTRY, anyLine), "maybe");
  assert.equal(on({ ...BASE_ENTRY, comment: "other" }, rebuilt()), "no");
  assert.equal(serves(recorded, OLD, image([BASE_ENTRY, rebuilt()], ["other", "built"]), next), "no");
});

test("a rebuilt step has a layer where the recorded one has, every step behind it may be equal, too", () => {
  const steps = [BASE_ENTRY, LABEL, RUN];
  const recorded = image([...steps, NEXT], ["1", "recorded", "3"]);
  const on = (label: Partial<HistoryEntry>, run: Partial<HistoryEntry> = {}): Answer =>
    serves(recorded, OLD, image([BASE_ENTRY, rebuilt({ ...LABEL, ...label }), rebuilt(run)], ["1", "built"]), next);
  assert.equal(on({}), "maybe");
  assert.equal(on({ created_by: "LABEL a=2" }), "no");
  assert.equal(on({}, { created_by: "other" }), "no");
  const swapped = image([BASE_ENTRY, rebuilt(), rebuilt(LABEL)], ["1", "built"]);
  assert.equal(serves(recorded, OLD, swapped, next), "no");
  const layered = image(
    [BASE_ENTRY, { ...LABEL, empty_layer: false }, { ...RUN, empty_layer: true }, NEXT],
    ["1", "r", "3"],
  );
  assert.equal(serves(layered, OLD, image([BASE_ENTRY, rebuilt(LABEL), rebuilt()], ["1", "built"]), next), "no");
});

test("a step rebuilt on scratch", () => {
  assert.equal(serves(image([RUN, NEXT], ["1", "2"]), OLD, image([rebuilt()], ["built"]), next), "maybe");
  assert.equal(serves(image([{}, NEXT], ["1", "2"]), OLD, image([rebuilt()], ["built"]), next), "no");
  const timeless = rebuilt();
  const { created: _, ...entry } = timeless;
  assert.equal(serves(image([{ created_by: LINE }, NEXT], ["1", "2"]), OLD, image([entry], ["built"]), next), "maybe");
  assert.equal(serves(image([RUN, NEXT], ["1", "2"]), OLD, image([entry], ["built"]), next), "no");
});

test("the store lists its own images first, then those of this build", () => {
  const store = { ...OLD, images: [BASE, CHILD] };
  const made = image([BASE_ENTRY, LABEL], ["1"]);
  assert.deepEqual(localLookup(store).candidates(BASE, step(), [made]), [BASE, CHILD, made]);
});

test("--cache-from: the image under the step's tag in each repository, none for a step that asks for none", () => {
  const key = cacheKey(BASE, LINE, true)!;
  const asked: string[] = [];
  const found = (reference: string): RecordedImage | undefined => {
    asked.push(reference);
    return reference.startsWith("b:") ? CHILD : undefined;
  };
  assert.deepEqual(remoteLookup(OLD, ["a", "b"], found).candidates(BASE, step(), []), [CHILD]);
  assert.deepEqual(asked, [`a:${key}`, `b:${key}`]);
  assert.deepEqual(remoteLookup(OLD, ["a", "b"], found).candidates(BASE, step(true, { texts: [LINE] }, false), []), []);
  assert.equal(asked.length, 2);
});

test("--cache-from: what nobody can ask or whose tag nobody can compute is not seen", () => {
  const seen = (ground: Ground, one: BuildahStep, ask = true): unknown =>
    remoteLookup(OLD, ["a"], ask ? () => CHILD : undefined).candidates(ground, one, []);
  assert.deepEqual(seen(BASE, step()), [CHILD]);
  assert.equal(seen(BASE, step(), false), undefined);
  assert.equal(seen(BASE, step(true, { texts: [LINE], open: () => true })), undefined);
  const { mediaType: _, ...untold } = BASE;
  assert.equal(seen(untold, step()), undefined);
});
