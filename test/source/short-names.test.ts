/** Aliases and searched registries out of the files that Buildah and Podman read. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, beforeEach, test } from "node:test";
import { readShortNames } from "../../src/source/short-names.ts";

const folder = mkdtempSync(path.join(tmpdir(), "short-names-"));
after(() => rmSync(folder, { recursive: true }));
let root = "";
let count = 0;
beforeEach(() => {
  root = path.join(folder, String(count++));
  mkdirSync(root);
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

async function read(env: Readonly<Record<string, string>> = {}, isRoot = false): Promise<unknown> {
  const found = await readShortNames({ env: new Map(Object.entries({ HOME: "/home/u", ...env })), isRoot, root });
  return found === undefined ? undefined : [Object.fromEntries(found.aliases), found.search];
}

const alias = (name: string, value: string): string => `[aliases]\n"${name}" = "${value}"\n`;

test("the main file, drop-in files by name, the user's, and what the user chose go over one another", async () => {
  write(
    "etc/containers/registries.conf",
    `unqualified-search-registries = ["a.test", 'b.test']\n${alias("n", "a.test/n")}`,
  );
  assert.deepEqual(await read(), [{ n: "a.test/n" }, ["a.test", "b.test"]]);
  write("etc/containers/registries.conf.d/20.conf", alias("n", "twenty.test/n"));
  write("etc/containers/registries.conf.d/10.conf", `${alias("n", "ten.test/n")}"m" = "ten.test/m"\n`);
  write("etc/containers/registries.conf.d/30.txt", alias("n", "text.test/n"));
  write("etc/containers/registries.conf.d/deeper/40.conf", alias("n", "deep.test/n"));
  assert.deepEqual(await read(), [{ n: "twenty.test/n", m: "ten.test/m" }, ["a.test", "b.test"]]);
  write("home/u/.config/containers/registries.conf.d/0.conf", `unqualified-search-registries = []\n${alias("n", "")}`);
  assert.deepEqual(await read(), [{ n: "", m: "ten.test/m" }, []]);
  write("home/u/.cache/containers/short-name-aliases.conf", alias("m", "chosen.test/m"));
  write("var/cache/containers/short-name-aliases.conf", alias("m", "root.test/m"));
  assert.deepEqual(await read(), [{ n: "", m: "chosen.test/m" }, []]);
  assert.deepEqual(await read({}, true), [{ n: "", m: "root.test/m" }, []]);
  assert.deepEqual(await read({ XDG_CACHE_HOME: "/elsewhere" }), [{ n: "", m: "ten.test/m" }, []]);
  // A main file of the user's own takes the place of the system's files.
  write("home/u/.config/containers/registries.conf", alias("own", "own.test/n"));
  assert.deepEqual(await read(), [{ own: "own.test/n", n: "", m: "chosen.test/m" }, []]);
});

test("no files are no aliases; what cannot be read leaves all of it unknown", async () => {
  assert.deepEqual(await read(), [{}, []]);
  for (const text of [
    "[aliases\n",
    "[aliases]\nn = 1\n",
    "aliases = 1\n",
    "unqualified-search-registries = 'a'\n",
    "[registries.search]\nregistries = ['docker.io']\n",
    `#${"x".repeat(1024 * 1024)}\n`,
  ]) {
    write("etc/containers/registries.conf", text);
    assert.equal(await read(), undefined, text.slice(0, 60));
  }
  write("etc/containers/registries.conf", "");
  assert.deepEqual(await read(), [{}, []]);
  assert.equal(await read({ CONTAINERS_REGISTRIES_CONF: "/x" }), undefined);
  write("usr/share/containers/registries.conf", "");
  assert.equal(await read(), undefined);
});

test("a folder that cannot be read, and a link in a circle", async () => {
  write("etc/containers/registries.conf.d/1.conf", alias("n", "a.test/n"));
  symlinkSync("2.conf", path.join(root, "etc/containers/registries.conf.d/2.conf"));
  assert.equal(await read(), undefined);
});
