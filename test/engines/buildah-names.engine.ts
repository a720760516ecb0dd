/**
 * Names without a registry, by real Buildahs: the image that FROM takes is the one that is found for it, with the tool's
 * settings known and not.
 */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import type { RecordedImage } from "../../src/image/config.ts";
import { localImage, type ShortNames } from "../../src/image/short-name.ts";
import { readShortNames } from "../../src/source/short-names.ts";
import { startBuildah } from "./buildah-engine.ts";
import { engineTree } from "./engine.ts";

const STORE = [
  "localhost/app",
  "localhost/app:2",
  "localhost/user/tool",
  "localhost/busybox",
  "docker.io/library/busybox",
  "docker.io/library/only",
  "localhost/both",
  "docker.io/library/both",
  "localhost/renamed",
  "registry.test/team/other",
  "registry.test/team/other:2",
  "registry.test/searched",
  "docker.io/library/searched",
  "elsewhere.test/deep/down/ending",
  "elsewhere.test/one/twice",
  "elsewhere.test/two/twice",
  "localhost/reset",
  "docker.io/library/reset",
  "localhost/nothing-else",
];

const SETTINGS = `unqualified-search-registries = ["registry.test"]
[aliases]
"renamed" = "registry.test/team/other" # not a part of the name in common
'reset' = ""
"gone" = "registry.test/gone"
[[registry]]
location = "registry.test"
blocked = false
`;

/** Without and with the settings. */
const FOUND: Readonly<Record<string, readonly [string, string]>> = {
  app: ["localhost/app", "localhost/app"],
  "app:latest": ["localhost/app", "localhost/app"],
  "app:2": ["localhost/app:2", "localhost/app:2"],
  "user/tool": ["localhost/user/tool", "localhost/user/tool"],
  "localhost/app": ["other", "other"],
  "docker.io/both": ["other", "other"],
  only: ["other", "docker.io/library/only"],
  // An alias of Debian's settings names docker.io.
  busybox: ["open", "docker.io/library/busybox"],
  both: ["open", "localhost/both"],
  "renamed:2": ["open", "registry.test/team/other:2"],
  searched: ["open", "registry.test/searched"],
  ending: ["open", "elsewhere.test/deep/down/ending"],
  "down/ending": ["open", "elsewhere.test/deep/down/ending"],
  twice: ["open", "open"],
  reset: ["open", "localhost/reset"],
  gone: ["open", "asks registry.test/gone:latest"],
  else: ["open", "asks registry.test/else:latest"],
};

for (const kind of ["1.28", "1.39", "1.43"] as const) {
  test(`short names on buildah ${kind}`, async (t) => {
    const engine = startBuildah(kind);
    if ("skip" in engine) return t.skip(engine.skip);
    const tree = kind === "1.28" ? "" : engineTree(kind === "1.39" ? "docker26-containerd" : "docker28-containerd");
    const before = process.env.HOME;
    try {
      const home = path.join(engine.folder, "home");
      const settings = path.join(home, ".config/containers/registries.conf.d");
      mkdirSync(settings, { recursive: true });
      writeFileSync(path.join(settings, "own.conf"), SETTINGS);
      process.env.HOME = home.slice(tree.length);
      const env = new Map([["HOME", process.env.HOME]]);
      const known = await readShortNames({ env, isRoot: true, root: tree });
      assert.equal(known?.aliases.get("busybox"), "docker.io/library/busybox");
      const context = path.join(engine.folder, "names");
      mkdirSync(context, { recursive: true });
      const build = (from: string, line: string, tag: string): void => {
        writeFileSync(path.join(context, "Dockerfile"), `FROM ${from}\n${line}\n`);
        const { code, stderr } = engine.build(context, "-t", tag, "--pull=false");
        assert.equal(code, 0, stderr);
      };
      for (const name of STORE) build("localhost/base", `LABEL made=${name}`, name);
      const images = await engine.images();
      const madeAs = (image: RecordedImage): string =>
        image.config.history
          .findLast(({ created_by }) => created_by?.includes("LABEL made="))!
          .created_by!.split("=")[1]!;
      const answer = (name: string, given: ShortNames | undefined): string => {
        const found = localImage(images, name, () => true, false, given);
        if (typeof found === "string") return found;
        return "reference" in found ? `asks ${found.reference}` : madeAs(found);
      };
      for (const [name, [blind, sure]] of Object.entries(FOUND)) {
        assert.deepEqual([answer(name, undefined), answer(name, known)], [blind, sure], name);
        if (!STORE.includes(sure)) continue;
        build(name, "LABEL built=1", "localhost/answer");
        const after: readonly RecordedImage[] = await engine.images();
        const built = after.find(({ names }) => names.includes("localhost/answer:latest"))!;
        assert.equal(madeAs(built), sure, name);
      }
      assert.equal(
        localImage(images, "app", () => false, false, known),
        "open",
      );
    } finally {
      process.env.HOME = before;
      engine.close();
    }
  });
}
