import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { describe, it } from "node:test";
import fc from "fast-check";
import { goTarHeader, TAR_END, tarPadding } from "../../src/context/go-tar.ts";
import { layerTree } from "../../src/context/layer-tree.ts";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import { bufferSource } from "../../src/context/tar-reader.ts";
import type { FileTree } from "../../src/context/tree.ts";
import { ForecastError } from "../../src/errors.ts";

interface Member {
  readonly name: string;
  readonly typeflag?: string;
  readonly mode?: number;
  readonly content?: string;
  readonly linkname?: string;
  readonly xattrs?: Readonly<Record<string, string>>;
}

function tar(members: readonly Member[]): Buffer {
  const parts = members.flatMap(({ name, typeflag = "0", mode = 0o644, content = "", linkname = "", xattrs = {} }) => {
    const data = Buffer.from(content);
    const header = goTarHeader({
      ...{ name, typeflag, mode, linkname, uid: 0, gid: 0, size: data.length, uname: "", gname: "" },
      ...{ devmajor: 0, devminor: 0, mtime: 0, format: undefined },
      records: new Map(Object.entries(xattrs).map(([key, value]) => [`SCHILY.xattr.${key}`, Buffer.from(value)])),
    });
    return [header, data, tarPadding(data.length)];
  });
  return Buffer.concat([...parts, TAR_END]);
}

function layers(...given: readonly (readonly Member[])[]): FileTree {
  return layerTree(given.map((members) => bufferSource(tar(members))));
}

/** Everything that a tree says, one line per entry. */
function listing(tree: FileTree): string[] {
  const lines: string[] = [];
  const visit = (path: string): void => {
    const entry = tree.entry(path)!;
    const { type, mode, linkname } = entry;
    const digest = type === "file" ? tree.digest(path, [Buffer.alloc(0)])![0] : linkname;
    lines.push(`${path} ${type} ${mode.toString(8)} ${digest}`);
    if (type === "dir") for (const name of tree.names(path)) visit(path === "" ? name : `${path}/${name}`);
  };
  visit("");
  return lines;
}

const NAMES = ["a", "b", "c", "d"] as const;
type State = ReadonlyMap<string, MemoryEntry>;

/** A file system as a set of entries with their parents. */
const states: fc.Arbitrary<State> = fc
  .array(
    fc.record({
      parts: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom("file", "dir", "symlink"),
      mode: fc.constantFrom(0o644, 0o755, 0o600),
      content: fc.constantFrom("", "one", "two"),
    }),
    { maxLength: 12 },
  )
  .map((wishes) => {
    const state = new Map<string, MemoryEntry>();
    for (const { parts, kind, mode, content } of wishes) {
      const path = parts.join("/");
      const parents = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
      if (state.has(path) || parents.some((parent) => state.has(parent) && state.get(parent)!.type !== "dir")) continue;
      for (const parent of parents)
        if (!state.has(parent)) state.set(parent, { path: parent, type: "dir", mode: 0o755 });
      if (kind === "file") state.set(path, { path, type: "file", mode, content });
      else if (kind === "dir") state.set(path, { path, type: "dir", mode });
      else state.set(path, { path, type: "symlink", mode: 0o777, linkname: `to-${content}` });
    }
    return state;
  });

/** The layer that turns one state into another: whiteouts first, then what is new or other. */
function diff(before: State, after: State): Member[] {
  const gone = [...before.keys()].filter((path) => !after.has(path) && parentKept(path, after));
  const written = [...after.values()]
    .filter((entry) => JSON.stringify(before.get(entry.path)) !== JSON.stringify(entry))
    .map(member)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...gone.map((path) => ({ name: path.replace(/[^/]+$/, ".wh.$&") })), ...written];
}

function parentKept(path: string, after: State): boolean {
  const parent = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  return parent === "" || after.get(parent)?.type === "dir";
}

function member({ path, type, mode = 0, content = "", linkname = "" }: MemoryEntry): Member {
  const typeflag = type === "dir" ? "5" : type === "symlink" ? "2" : "0";
  return { name: path, typeflag, mode, content: String(content), linkname };
}

describe("layers", () => {
  it("make the files that the last of a row of states has", () => {
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 4 }), (row) => {
        const given = row.map((state, index) => diff(index === 0 ? new Map() : row[index - 1]!, state));
        assert.deepEqual(listing(layers(...given)), listing(memoryTree(row.at(-1)!.values())));
      }),
    );
  });

  it("an opaque whiteout leaves what its own layer has put into the directory, before or behind it", () => {
    const lower = [{ name: "d/", typeflag: "5", mode: 0o755 }, { name: "d/old" }, { name: "d/sub/", typeflag: "5" }];
    const upper = [{ name: "d/before" }, { name: "d/.wh..wh..opq" }, { name: "d/behind" }];
    assert.deepEqual(layers(lower, upper).names("d"), ["before", "behind"]);
  });

  it("follow symlinks inside the root on the way to a member", () => {
    const lower = [
      { name: "usr/lib/", typeflag: "5" },
      { name: "lib", typeflag: "2", linkname: "/usr/lib" },
    ];
    const tree = layers(lower, [
      { name: "lib/x", content: "x" },
      { name: "../../up", content: "u" },
    ]);
    assert.equal(tree.entry("lib")?.type, "symlink");
    assert.deepEqual(tree.names("usr/lib"), ["x"]);
    assert.deepEqual(tree.names(""), ["lib", "up", "usr"]);
  });

  it("hard links are other names of one file", () => {
    const tree = layers(
      [{ name: "f", content: "data" }],
      [{ name: "g", typeflag: "1", linkname: "f" }, { name: ".wh.f" }],
    );
    assert.deepEqual(tree.names(""), ["g"]);
    assert.equal(tree.digest("g", [Buffer.from("p")])![0], hash("sha256", "pdata"));
    assert.equal(Buffer.from(tree.read("g", 10)!).toString(), "data");
  });

  it("a directory over a directory keeps its files and attributes", () => {
    const lower = [{ name: "d/", typeflag: "5", xattrs: { "user.a": "1" } }, { name: "d/f" }];
    const tree = layers(lower, [{ name: "d/", typeflag: "5", mode: 0o700, xattrs: { "user.b": "2" } }]);
    assert.deepEqual(tree.names("d"), ["f"]);
    assert.equal(tree.entry("d")?.mode, 0o700);
    assert.deepEqual([...tree.entry("d")!.xattrs], Object.entries({ "user.a": "1", "user.b": "2" }));
  });

  it("refuses what is no layer", () => {
    const refused = (given: Buffer): boolean => {
      try {
        layerTree([bufferSource(given)]);
        return false;
      } catch (error) {
        return error instanceof ForecastError && error.code !== "internal";
      }
    };
    assert.ok(refused(tar([{ name: "g", typeflag: "1", linkname: "nothing" }])));
    assert.ok(refused(tar([{ name: "f" }, { name: "f/below" }])));
    assert.ok(refused(Buffer.from("no tar at all".padEnd(1024, "."))));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 512, maxLength: 2048 }), (bytes) => {
        try {
          layerTree([bufferSource(bytes)]);
        } catch (error) {
          assert.ok(error instanceof ForecastError && error.code !== "internal");
        }
      }),
    );
  });
});
