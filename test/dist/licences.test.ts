/** What the bundle is made of: exact versions, licences that may be passed on, and their texts beside the bundle. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(resolve(ROOT, path), "utf8");
const manifest = JSON.parse(read("package.json")) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const lock = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly dev?: boolean;
        readonly link?: boolean;
        readonly integrity?: string;
      }
    >
  >;
};
const ALLOWED = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"]);
const packages = Object.entries(lock.packages).filter(([path, one]) => path.startsWith("node_modules/") && !one.link);

test("every version is exact, and every package is pinned by its digest", () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    assert.match(version, /^(\d+\.\d+\.\d+|npm:@?[\w/-]+@\d+\.\d+\.\d+|file:src\/[a-z-]+)$/, name);
  }
  for (const [path, one] of packages) assert.match(one.integrity ?? "", /^sha512-/, path);
});

test("every licence of what may be bundled is one that may be passed on", () => {
  const shipped = packages.filter(([, one]) => one.dev !== true);
  assert.ok(shipped.length > 50);
  for (const [path, { license = "" }] of shipped) {
    for (const each of license.replace(/[()]/g, "").split(" AND ")) assert.ok(ALLOWED.has(each), `${path}: ${license}`);
  }
});

test("the licences of all direct dependencies stand beside the bundle", () => {
  const names = new Set(read("dist/licenses.txt").split("\n"));
  // Bundled under the name that it has in its own package.json.
  const bundled = (name: string): string => /^npm:(.+)@/.exec(manifest.dependencies?.[name] ?? "")?.[1] ?? name;
  for (const name of Object.keys(manifest.dependencies ?? {})) assert.ok(names.has(bundled(name)), name);
});
