/** Names without a registry, by real Buildahs: the image that FROM takes is the one that is found for it, or it stays open. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import type { RecordedImage } from "../../src/image/config.ts";
import { localImage } from "../../src/image/short-name.ts";
import { startBuildah } from "./buildah-engine.ts";

const STORE = [
  "localhost/app",
  "localhost/app:2",
  "localhost/user/tool",
  "localhost/busybox",
  "docker.io/library/busybox",
  "docker.io/library/only",
  "localhost/both",
  "docker.io/library/both",
];

const FOUND: Readonly<Record<string, string>> = {
  app: "localhost/app",
  "app:latest": "localhost/app",
  "app:2": "localhost/app:2",
  "user/tool": "localhost/user/tool",
  "localhost/app": "other",
  only: "other",
  "docker.io/both": "other",
  // An alias of Debian's settings names docker.io.
  busybox: "open",
  both: "open",
};

for (const kind of ["1.28", "1.39", "1.43"] as const) {
  test(`short names on buildah ${kind}`, async (t) => {
    const engine = startBuildah(kind);
    if ("skip" in engine) return t.skip(engine.skip);
    try {
      const context = path.join(engine.folder, "names");
      mkdirSync(context, { recursive: true });
      const build = (from: string, line: string, tag: string): void => {
        writeFileSync(path.join(context, "Dockerfile"), `FROM ${from}\n${line}\n`);
        const { code, stderr } = engine.build(context, "-t", tag, "--pull=false");
        assert.equal(code, 0, stderr);
      };
      for (const name of STORE) build("localhost/base", `LABEL made=${name}`, name);
      const images = await engine.images();
      const madeAs = (image: (typeof images)[number]): string =>
        image.config.history
          .findLast(({ created_by }) => created_by?.includes("LABEL made="))!
          .created_by!.split("=")[1]!;
      for (const [name, expected] of Object.entries(FOUND)) {
        const found = localImage(images, name, () => true, false);
        assert.equal(typeof found === "string" ? found : madeAs(found), expected, name);
        if (typeof found === "string") continue;
        build(name, "LABEL built=1", "localhost/answer");
        const after: readonly RecordedImage[] = await engine.images();
        const answer = after.find(({ names }) => names.includes("localhost/answer:latest"))!;
        assert.equal(madeAs(answer), expected, name);
      }
      assert.equal(
        localImage(images, "app", () => false, false),
        "open",
      );
    } finally {
      engine.close();
    }
  });
}
