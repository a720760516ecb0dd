/** The image that a name without a registry stands for; expected answers from test/engines/buildah-names.engine.ts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordedImage } from "../../src/image/config.ts";
import { localImage, type ShortNames } from "../../src/image/short-name.ts";

function named(...names: readonly string[]): RecordedImage {
  const config = {
    architecture: "amd64",
    os: "linux",
    config: {},
    history: [],
    rootfs: { type: "layers", diff_ids: [] },
  };
  return { id: names.join(), parent: undefined, names, config };
}

function answer(
  images: readonly RecordedImage[],
  name: string,
  fits = true,
  pull = false,
  settings: ShortNames | undefined = undefined,
): string {
  const found = localImage(images, name, () => fits, pull, settings);
  if (typeof found === "string") return found;
  return "reference" in found ? `asks ${found.reference}` : found.id;
}

const STORE = [
  named("docker.io/library/only:latest"),
  named("localhost/app:latest"),
  named("localhost/app:2"),
  named("localhost/user/tool:latest"),
];

test("under localhost first, with the tag that is asked for", () => {
  assert.equal(answer(STORE, "app"), "localhost/app:latest");
  assert.equal(answer(STORE, "app:2"), "localhost/app:2");
  assert.equal(answer(STORE, "user/tool"), "localhost/user/tool:latest");
});

test("other names are none of it", () => {
  for (const name of ["only", "localhost/app", "docker.io/app", "docker.io/library/app", "Not a name", ""]) {
    assert.equal(answer(STORE, name), "other", name);
  }
  assert.equal(answer(STORE, `app@sha256:${"0".repeat(64)}`), "other");
  assert.equal(answer(STORE, "0".repeat(64)), "other");
});

test("an alias may name another image, and an image for another platform may be passed over", () => {
  for (const alias of ["docker.io/library/app:latest", "quay.io/app/stable:latest", "quay.io/app/app:1"]) {
    assert.equal(answer([...STORE, named(alias)], "app"), "open", alias);
  }
  assert.equal(answer(STORE, "app", false), "open");
});

test("with a pull, or where the store has no such name, what is asked for it is not known", () => {
  assert.equal(answer(STORE, "app", true, true), "open");
  assert.equal(answer(STORE, "only", true, true), "open");
  assert.equal(answer(STORE, "app:3"), "open");
});

test("with the settings known: the alias, localhost, the registries that are searched, docker.io, a name that ends like it", () => {
  const settings: ShortNames = {
    aliases: new Map([
      ["app", "quay.io/other/thing"],
      ["user/tool", ""],
      ["bad", "no-registry"],
    ]),
    search: ["quay.io", "docker.io"],
  };
  const ask = (images: readonly RecordedImage[], name: string, pull = false, fits = true): string =>
    answer(images, name, fits, pull, settings);
  assert.equal(ask([...STORE, named("quay.io/other/thing:latest")], "app"), "quay.io/other/thing:latest");
  assert.equal(ask([...STORE, named("quay.io/other/thing:2")], "app:2"), "quay.io/other/thing:2");
  assert.equal(ask(STORE, "app"), "localhost/app:latest");
  assert.equal(ask(STORE, "app", true), "asks quay.io/other/thing:latest");
  assert.equal(ask(STORE, "app:3"), "asks quay.io/other/thing:3");
  assert.equal(ask(STORE, "user/tool"), "localhost/user/tool:latest");
  assert.equal(ask(STORE, "user/tool", true), "open");
  assert.equal(ask(STORE, "bad"), "open");
  assert.equal(ask(STORE, "app", false, false), "open");
  assert.equal(ask(STORE, "only"), "docker.io/library/only:latest");
  assert.equal(ask([...STORE, named("quay.io/only:latest")], "only"), "quay.io/only:latest");
  assert.equal(ask([named("example.com/a/b/thing:latest")], "b/thing"), "example.com/a/b/thing:latest");
  assert.equal(ask([named("example.com/a/thing:latest"), named("example.com/b/thing:latest")], "thing"), "open");
  assert.equal(ask([named("example.com/a/nothing:latest")], "thing"), "open");
  assert.equal(
    answer([], "thing", true, false, { ...settings, search: ["docker.io"] }),
    "asks docker.io/library/thing:latest",
  );
  assert.equal(answer([], "thing", true, false, { ...settings, search: [] }), "open");
});

test("with the settings unknown an image that ends like the name may be meant", () => {
  assert.equal(answer([named("quay.io/x/thing:latest")], "thing"), "open");
  assert.equal(answer([named("docker.io/library/thing:latest")], "thing"), "other");
});
