import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ImageStore } from "../../../src/builder/classic/image-store.ts";
import type { HistoryEntry, RecordedImage } from "../../../src/image/config.ts";
import { beginsWith, layersBeginWith } from "../../../src/image/history.ts";

const ENTRIES: readonly HistoryEntry[] = [
  { created: "2026-11-20T10:00:00Z", created_by: "a" },
  // The same instant in another spelling, another instant, no instant at all.
  { created: "2026-11-20T11:00:00.000+01:00", created_by: "a" },
  { created: "2026-11-20T10:00:00.5Z", created_by: "a" },
  { created: "never", created_by: "a" },
  { created: "2026-11-20T10:00:00Z", created_by: "b", empty_layer: true },
  { created_by: "b", empty_layer: true },
  { created: "2026-11-20T10:00:00Z", created_by: "b", comment: "c" },
];
const LAYERS = ["x", "y"];

/** An image whose history mostly tells of its layers. */
const images = fc
  .array(
    fc.record({
      entries: fc.array(fc.nat(ENTRIES.length - 1), { minLength: 1, maxLength: 5 }),
      layers: fc.array(fc.constantFrom(...LAYERS), { minLength: 5, maxLength: 5 }),
      more: fc.integer({ min: -1, max: 1 }).map((at) => (at === 1 ? 0 : at)),
      user: fc.constantFrom("", "root"),
      parent: fc.constantFrom(undefined, undefined, undefined, ""),
    }),
    { maxLength: 12 },
  )
  .map((wishes) =>
    wishes.map(({ entries, layers, more, user, parent }, at): RecordedImage => {
      const history = entries.map((entry) => ENTRIES[entry]!);
      const count = history.filter((entry) => entry.empty_layer !== true).length + more;
      return {
        id: `image ${at}`,
        parent,
        names: [],
        config: {
          architecture: "amd64",
          os: "linux",
          config: { User: user },
          history,
          rootfs: { type: "layers", diff_ids: layers.slice(0, Math.max(0, count)) },
        },
      };
    }),
  );

/** Every image without a parent link that goes on from the ground, cut behind the next entry: one by one, nothing remembered. */
function plainly(all: readonly RecordedImage[], ground: RecordedImage | "scratch"): readonly unknown[] {
  const history = ground === "scratch" ? [] : ground.config.history;
  const layers = ground === "scratch" ? [] : ground.config.rootfs.diff_ids;
  return all
    .filter(({ parent }) => parent === undefined)
    .filter(({ config }) => config.history.length > history.length && beginsWith(config.history, history))
    .filter(({ config }) => layersBeginWith(config.rootfs.diff_ids, layers))
    .map((image) => told(image, history.length + 1));
}

/** What a child says of itself; entries as instants, since two spellings of one are the same entry. */
function told({ config }: RecordedImage, length: number): unknown {
  const whole = config.history.length === length;
  const entries = config.history.slice(0, length);
  const count = entries.filter((entry) => entry.empty_layer !== true).length;
  const instant = (created: string | undefined): unknown => {
    const at = Date.parse(created ?? "");
    return Number.isNaN(at) ? created : at;
  };
  return JSON.stringify([
    entries.map(({ created, ...rest }) => [rest, instant(created)]),
    whole ? config.rootfs.diff_ids : config.rootfs.diff_ids.slice(0, count),
    config.config,
  ]);
}

test("children that only history tells of are those that a look at every image finds, from any ground in any order", () => {
  let found = 0;
  fc.assert(
    fc.property(images, fc.array(fc.nat(30), { maxLength: 8 }), (all, picks) => {
      const store = new ImageStore(all);
      let grounds: readonly (RecordedImage | "scratch")[] = ["scratch", ...all];
      for (const pick of [0, ...picks]) {
        const ground = grounds[pick % grounds.length]!;
        const children = store.impliedChildren(ground);
        const length = (ground === "scratch" ? 0 : ground.config.history.length) + 1;
        const expected = new Set(plainly(all, ground));
        assert.deepEqual(new Set(children.map((child) => told(child, length))), expected);
        // Asked again, the same; a child is a ground like any other.
        assert.deepEqual(store.impliedChildren(ground), children);
        found += children.length;
        grounds = [...grounds, ...children];
      }
    }),
    { numRuns: 1500 },
  );
  assert.ok(found > 1000, `only ${found} children`);
});

test("images that are alike up to a step have one child in common there", () => {
  const image = (id: string, last: string): RecordedImage => ({
    id,
    parent: undefined,
    names: [],
    config: {
      architecture: "amd64",
      os: "linux",
      config: {},
      history: [...["one", "two", last].map((created_by) => ({ created: "2026-11-20T10:00:00Z", created_by }))],
      rootfs: { type: "layers", diff_ids: ["1", "2", last] },
    },
  });
  const store = new ImageStore([image("a", "x"), image("b", "y"), image("c", "x")]);
  const [one, ...none] = store.impliedChildren("scratch");
  assert.deepEqual(none, []);
  const [two] = store.impliedChildren(one!);
  assert.deepEqual(
    store
      .impliedChildren(two!)
      .map(({ id }) => id)
      .sort(),
    ["a", "b", "c"],
  );
});

function imageAt(id: string, parent: string | undefined, more: Partial<RecordedImage> = {}): RecordedImage {
  const rootfs = { type: "layers", diff_ids: [] };
  return {
    id,
    parent,
    names: [],
    config: { architecture: "amd64", os: "linux", config: {}, history: [], rootfs },
    ...more,
  };
}

test("a child that only history tells of was created when its last entry was, or with the whole image", () => {
  const history = [
    { created: "2026-11-20T10:00:00Z" },
    { created_by: "timeless" },
    { created: "2026-11-20T12:00:00Z" },
  ];
  const config = { ...imageAt("", "").config, created: "2026-11-20T13:00:00Z", history };
  const layers = { rootfs: { type: "layers", diff_ids: ["1", "2", "3"] } };
  const store = new ImageStore([imageAt("whole", undefined, { config: { ...config, ...layers } })]);
  const [one] = store.impliedChildren("scratch");
  assert.deepEqual([one?.config.created, one?.config.rootfs.diff_ids, one?.names], ["2026-11-20T10:00:00Z", ["1"], []]);
  const [two] = store.impliedChildren(one!);
  assert.deepEqual([two?.config.created, two?.config.history], ["2026-11-20T13:00:00Z", history.slice(0, 2)]);
  const [three] = store.impliedChildren(two!);
  assert.deepEqual([three?.id, three?.config.created], ["whole", "2026-11-20T13:00:00Z"]);
});

test("ancestors are listed nearest first, as far as links lead, and a loop of links ends", () => {
  const [a, b, c] = [imageAt("a", "gone"), imageAt("b", "a"), imageAt("c", "b")];
  const store = new ImageStore([a, b, c, imageAt("x", "y"), imageAt("y", "x")]);
  assert.deepEqual(store.ancestorsOf(c), ["b", "a", "gone"]);
  assert.deepEqual(store.ancestorsOf(imageAt("top", "")), []);
  assert.deepEqual(store.ancestorsOf(imageAt("untold", undefined)), []);
  assert.deepEqual(store.ancestorsOf(imageAt("x", "y")), ["y", "x"]);
});

test("built here: as recorded, else what has a place in a chain; an image that stands alone may have been pulled", () => {
  const alone = imageAt("alone", "");
  const parent = imageAt("parent", "");
  const store = new ImageStore([alone, parent, imageAt("child", "parent")]);
  assert.equal(store.builtHere({ ...alone, builtLocally: true }), true);
  assert.equal(store.builtHere({ ...imageAt("child", "parent"), builtLocally: false }), false);
  assert.equal(store.builtHere(imageAt("child", "parent")), true);
  assert.equal(store.builtHere(imageAt("implied", undefined)), true);
  assert.equal(store.builtHere(parent), true);
  assert.equal(store.builtHere(alone), undefined);
});

test("an image with more or other layers than its history tells of has its own children", () => {
  const of = (id: string, lines: readonly string[], diff_ids: readonly string[]): RecordedImage => {
    const history = lines.map((created_by) => ({ created_by }));
    const { config } = imageAt(id, undefined);
    return imageAt(id, undefined, { config: { ...config, history, rootfs: { type: "layers", diff_ids } } });
  };
  const store = new ImageStore([of("one", ["a", "b"], ["x", "z"]), of("two", ["a", "b"], ["x", "y"])]);
  const ids = (ground: RecordedImage | "scratch"): readonly string[] =>
    store.impliedChildren(ground).map(({ id }) => id);
  assert.equal(ids("scratch").length, 1);
  assert.deepEqual(ids(of("sound", ["a"], ["x"])), ["one", "two"]);
  assert.deepEqual(ids(of("odd", ["a"], ["x", "y"])), ["two"]);
  assert.deepEqual(ids(of("odd", ["a"], ["x", "z"])), ["one"]);
  assert.deepEqual(ids(of("odd", ["a"], ["x", "q"])), []);
});
