/** The image that a name without a registry stands for; expected answers from test/engines/buildah-names.engine.ts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordedImage } from "../../src/image/config.ts";
import { localImage } from "../../src/image/short-name.ts";

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

function answer(images: readonly RecordedImage[], name: string, fits = true, pull = false): string {
  const found = localImage(images, name, () => fits, pull);
  return typeof found === "string" ? found : found.id;
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
  for (const name of ["only", "app:3", "localhost/app", "docker.io/app", "docker.io/library/app", "Not a name", ""]) {
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

test("with a pull a registry may have the name, one that nobody has under localhost as ever", () => {
  assert.equal(answer(STORE, "app", true, true), "open");
  assert.equal(answer(STORE, "only", true, true), "other");
});
