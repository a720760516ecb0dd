import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { blobId } from "../../src/context/blob-id.ts";
import { nodeTree } from "../../src/context/node-tree.ts";
import { cleanFiles } from "../../src/source/git-clean.ts";

interface Checkout {
  readonly root: string;
  git(...args: string[]): string;
  put(path: string, text: string): void;
  /** Paths that need not be read, each of them with the id of what is really on disk. */
  clean(directory?: string): Promise<readonly string[]>;
  /** Paths that are known again by id and size. */
  known(directory?: string): Promise<readonly string[]>;
}

/** A committed checkout, made a second ago: git trusts nothing younger than its index. */
async function withCheckout(files: Readonly<Record<string, string>>, use: (checkout: Checkout) => Promise<void>) {
  const root = mkdtempSync(join(tmpdir(), "checkout-"));
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.test", "-C", root, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  const put = (path: string, text: string): void => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const vouched = async (directory: string, exact: boolean, check: (path: string, id: string) => void) => {
    const files = await cleanFiles(directory, exact);
    const tree = nodeTree(directory, { clean: () => files });
    return below(tree, "").filter((path) => {
      const id = tree.cleanBlobId?.(tree.entry(path)!);
      if (id !== undefined) check(path, id);
      return id !== undefined;
    });
  };
  const known = (directory = root) =>
    vouched(directory, false, (path, id) => {
      const bytes = readFileSync(join(directory, path));
      if (bytes.length === Number(git("cat-file", "-s", id))) assert.equal(blobId(bytes.length, [bytes]), id, path);
    });
  const clean = async (directory = root): Promise<readonly string[]> => {
    const found = await vouched(directory, true, (path, id) => {
      const real = execFileSync("git", ["hash-object", "--no-filters", join(directory, path)], { encoding: "utf8" });
      assert.equal(id, real.trim(), `${path} is not what git says it is`);
    });
    const also = await known(directory);
    assert.deepEqual(
      found.filter((path) => !also.includes(path)),
      [],
      "what is exact is known again",
    );
    return found;
  };
  try {
    git("init", "-q");
    for (const [path, text] of Object.entries(files)) put(path, text);
    git("add", "-A");
    git("commit", "-qm", "first");
    await use({ root, git, put, clean, known });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function below(tree: ReturnType<typeof nodeTree>, path: string): string[] {
  return tree.names(path).flatMap((name) => {
    const child = path === "" ? name : `${path}/${name}`;
    if (child === ".git") return [];
    const type = tree.entry(child)?.type;
    return type === "dir" ? below(tree, child) : type === "file" ? [child] : [];
  });
}

const FILES = { "a.txt": "one\n", "dir/b.txt": "two\n" };

test("files of a fresh checkout need no reading, those of a subdirectory under their own names", () =>
  withCheckout(FILES, async ({ root, clean }) => {
    assert.deepEqual(await clean(), ["a.txt", "dir/b.txt"]);
    assert.deepEqual(await clean(join(root, "dir")), ["b.txt"]);
  }));

test("an edit of the same size under the old time stamps", () =>
  withCheckout(FILES, async ({ root, put, clean }) => {
    const { atime, mtime } = statSync(join(root, "a.txt"));
    put("a.txt", "ONE\n");
    utimesSync(join(root, "a.txt"), atime, mtime);
    assert.deepEqual(await clean(), ["dir/b.txt"]);
  }));

test("an edit of the same size in the very moment of the commit", async () => {
  for (let round = 0; round < 20; round++) {
    await withCheckout(FILES, async ({ put, git, clean }) => {
      put("a.txt", "ABC\n");
      git("add", "a.txt");
      put("a.txt", "abc\n");
      assert.deepEqual(await clean(), ["dir/b.txt"]);
    });
  }
});

test("another file moved into its place with the same size and time", () =>
  withCheckout({ ...FILES, other: "uno\n" }, async ({ root, clean }) => {
    const { atime, mtime } = statSync(join(root, "a.txt"));
    utimesSync(join(root, "other"), atime, mtime);
    renameSync(join(root, "other"), join(root, "a.txt"));
    assert.deepEqual(await clean(), ["dir/b.txt"]);
  }));

test("edits that the index is told not to look for", () =>
  withCheckout(FILES, async ({ git, put, clean }) => {
    git("update-index", "--assume-unchanged", "a.txt");
    git("update-index", "--skip-worktree", "dir/b.txt");
    put("a.txt", "ONE\n");
    put("dir/b.txt", "TWO\n");
    assert.deepEqual(await clean(), []);
  }));

test("settings of the repository that make git look less", async () => {
  for (const [name, value] of [
    ["core.trustctime", "false"],
    ["core.checkStat", "minimal"],
    ["core.ignoreStat", "true"],
    ["core.fsmonitor", "true"],
  ] as const) {
    await withCheckout(FILES, async ({ root, git, put, clean }) => {
      git("config", name, value);
      const { atime, mtime } = statSync(join(root, "a.txt"));
      put("a.txt", "ONE\n");
      utimesSync(join(root, "a.txt"), atime, mtime);
      assert.ok(!(await clean()).includes("a.txt"), name);
    });
  }
});

test("a staged edit is no committed content, an unstaged one neither", () =>
  withCheckout(FILES, async ({ git, put, clean }) => {
    put("a.txt", "ONE\n");
    git("add", "a.txt");
    assert.deepEqual(await clean(), ["dir/b.txt"]);
    put("dir/b.txt", "more\n");
    assert.deepEqual(await clean(), []);
  }));

test("files that filters, encodings and line ends change on their way to the disk", () =>
  withCheckout(
    { "f.bin": "real\n", "i.txt": "$Id$\n", "u.txt": "x\n", "crlf.txt": "a\nb\n", "auto.txt": "a\nb\n", plain: "p\n" },
    async ({ root, git, put, clean }) => {
      git("config", "filter.upper.clean", "tr A-Z a-z");
      git("config", "filter.upper.smudge", "tr a-z A-Z");
      put(
        ".gitattributes",
        "f.bin filter=upper\ni.txt ident\nu.txt working-tree-encoding=UTF-16LE\ncrlf.txt eol=crlf\nauto.txt text=auto\n",
      );
      git("add", "-A");
      git("commit", "-qm", "attributes");
      for (const path of ["f.bin", "i.txt", "crlf.txt"]) rmSync(join(root, path));
      git("checkout", "--", "f.bin", "i.txt", "crlf.txt");
      assert.equal(readFileSync(join(root, "f.bin"), "utf8"), "REAL\n");
      // Git calls the converted text unchanged once it has added it.
      put("auto.txt", "a\r\nb\r\n");
      git("add", "auto.txt");
      assert.equal(git("status", "--porcelain", "auto.txt"), "");
      assert.deepEqual(await clean(), [".gitattributes", "plain"]);
    },
  ));

test("attributes that are not committed count, too", () =>
  withCheckout(FILES, async ({ root, put, clean }) => {
    put(".gitattributes", "a.txt filter=upper\n");
    assert.deepEqual(await clean(), ["dir/b.txt"]);
    appendFileSync(join(root, ".git/info/attributes"), "b.txt ident\n");
    assert.deepEqual(await clean(), []);
  }));

test("what core.autocrlf converted is known again only in its own size", () =>
  withCheckout(FILES, async ({ git, put, clean, known }) => {
    git("config", "core.autocrlf", "input");
    put("a.txt", "one\r\n");
    git("add", "a.txt");
    assert.equal(git("status", "--porcelain"), "");
    assert.deepEqual(await clean(), ["dir/b.txt"]);
    assert.deepEqual(await known(), ["a.txt", "dir/b.txt"]);
  }));

test("a sparse checkout vouches for what is there", () =>
  withCheckout(FILES, async ({ git, put, clean }) => {
    git("sparse-checkout", "set", "--no-cone", "/a.txt");
    put("dir/b.txt", "TWO\n");
    assert.deepEqual(await clean(), ["a.txt"]);
  }));

test("links, folders that became links, submodules and untracked files have no name", () =>
  withCheckout({ ...FILES, "gone/c.txt": "three\n", "real/c.txt": "four!\n" }, async ({ root, git, put, clean }) => {
    symlinkSync("a.txt", join(root, "link"));
    git("add", "link");
    git("commit", "-qm", "link");
    rmSync(join(root, "gone"), { recursive: true });
    symlinkSync("real", join(root, "gone"));
    put("untracked", "x\n");
    execFileSync("git", ["init", "-q", join(root, "sub")]);
    put("sub/file", "x\n");
    assert.deepEqual(await clean(), ["a.txt", "dir/b.txt", "real/c.txt"]);
  }));

test("intent to add is no content", () =>
  withCheckout(FILES, async ({ git, put, clean }) => {
    put("new", "");
    git("add", "-N", "new");
    assert.deepEqual(await clean(), ["a.txt", "dir/b.txt"]);
  }));

test("a repository of SHA-256 ids, a commit that is missing, no checkout: nothing is vouched for", async () => {
  const root = mkdtempSync(join(tmpdir(), "no-checkout-"));
  try {
    writeFileSync(join(root, "a.txt"), "one\n");
    assert.equal(await cleanFiles(root, true), undefined);
    execFileSync("git", ["init", "-q", "--object-format=sha256", root]);
    assert.equal(await cleanFiles(root, false), undefined);
    const git = ["-c", "user.name=t", "-c", "user.email=t@example.test", "-C", root];
    execFileSync("git", [...git, "add", "-A"]);
    execFileSync("git", [...git, "commit", "-qm", "first"]);
    for (const exact of [true, false]) assert.equal(await cleanFiles(root, exact), undefined);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test("a staged file is known before it is committed, in a worktree of its own as well", () =>
  withCheckout(FILES, async ({ root, git, put, clean, known }) => {
    put("dir/c.txt", "three\n");
    git("add", "dir/c.txt");
    assert.deepEqual(await clean(), ["a.txt", "dir/b.txt"]);
    assert.deepEqual(await known(), ["a.txt", "dir/b.txt", "dir/c.txt"]);
    const other = join(root, "other");
    git("worktree", "add", "-q", other);
    assert.deepEqual(await clean(other), ["a.txt", "dir/b.txt"]);
  }));

test("a checkout that was copied somewhere else is read", () =>
  withCheckout(FILES, async ({ root, known }) => {
    const copy = `${root}-copy`;
    execFileSync("cp", ["-a", root, copy]);
    try {
      assert.deepEqual(await known(copy), []);
    } finally {
      rmSync(copy, { recursive: true });
    }
  }));

test("a file that was examined before git was asked", () =>
  withCheckout(FILES, async ({ root, put }) => {
    let files: Awaited<ReturnType<typeof cleanFiles>>;
    const tree = nodeTree(root, { clean: () => files });
    const [a, b] = [tree.entry("a.txt")!, tree.entry("dir/b.txt")!];
    put("dir/b.txt", "TWO\n");
    files = await cleanFiles(root, true);
    assert.notEqual(tree.cleanBlobId?.(a), undefined);
    assert.equal(tree.cleanBlobId?.(b), undefined);
  }));

test("a checkout whose own files cannot be looked at", () =>
  withCheckout(FILES, async ({ root, known }) => {
    for (const damage of [
      () => writeFileSync(join(root, ".git/index"), "DIRC"),
      () => renameSync(join(root, ".git/index"), join(root, ".git/other")),
      () => mkdirSync(join(root, ".git/index")),
      () => renameSync(join(root, ".git"), join(root, "elsewhere")),
      () => writeFileSync(join(root, ".git"), "gitdir: nowhere\n"),
      () => writeFileSync(join(root, ".git"), "something else"),
      () => rmSync(join(root, ".git")),
      () => symlinkSync(".git", join(root, ".git")),
    ]) {
      damage();
      assert.deepEqual(await known(), []);
    }
    assert.equal(await cleanFiles(join(root, "nowhere"), true), undefined);
  }));

test("what is as young as the index is known by its content alone", () =>
  withCheckout(FILES, async ({ root, known, clean }) => {
    const [file, index] = [join(root, "a.txt"), join(root, ".git/index")];
    const hour = 3600;
    const now = Date.now() / 1000;
    // The entry says that the file as it now is holds the committed blob, which only a change in no time could bring about.
    const forge = (mtime: number, written: number): void => {
      utimesSync(file, mtime, mtime);
      const { ctimeMs, mtimeMs, ino } = statSync(file);
      const bytes = readFileSync(index);
      [ctimeMs, mtimeMs].forEach((time, at) => {
        bytes.writeUInt32BE(Math.floor(time / 1000), 12 + 8 * at);
        bytes.writeUInt32BE(Math.round((time % 1000) * 1e6), 16 + 8 * at);
      });
      bytes.writeUInt32BE(ino % 2 ** 32, 12 + 20);
      bytes.fill(0, bytes.length - 20);
      writeFileSync(index, bytes);
      utimesSync(index, written, written);
    };
    writeFileSync(file, "ONE\n");
    // By its time of change, by its time of modification, by both.
    for (const [mtime, written] of [
      [now - 2 * hour, now - hour],
      [now + 2 * hour, now + hour],
      [now, now - hour],
    ] as const) {
      forge(Math.floor(mtime), Math.floor(written));
      assert.deepEqual(await known(), ["dir/b.txt"]);
      assert.deepEqual(await clean(), ["dir/b.txt"]);
    }
    writeFileSync(file, "one\n");
    forge(Math.floor(now), Math.floor(now - hour));
    assert.deepEqual(await clean(), ["a.txt", "dir/b.txt"]);
  }));

test("an index on another file system has other clocks", { skip: noSharedMemory() }, () =>
  withCheckout(FILES, async ({ root, known }) => {
    const outside = [mkdtempSync(join(tmpdir(), "git-")), mkdtempSync("/dev/shm/git-")];
    try {
      for (const [at, folder] of outside.entries()) {
        if (at === 0) execFileSync("cp", ["-a", join(root, ".git"), join(folder, "git")]);
        else execFileSync("cp", ["-a", join(outside[0]!, "git"), join(folder, "git")]);
        rmSync(join(root, ".git"), { recursive: true });
        writeFileSync(join(root, ".git"), `gitdir: ${join(folder, "git")}\n`);
        assert.deepEqual(await known(), at === 0 ? ["a.txt", "dir/b.txt"] : []);
      }
    } finally {
      for (const folder of outside) rmSync(folder, { recursive: true });
    }
  }),
);

function noSharedMemory(): string | false {
  const device = (path: string) => statSync(path, { throwIfNoEntry: false })?.dev;
  const other = device("/dev/shm");
  return other === undefined || other === device(tmpdir()) ? "there is no second file system" : false;
}

test("the id that a report compares is that of the bytes on disk", () =>
  withCheckout(FILES, async ({ root, git, put }) => {
    git("config", "core.autocrlf", "input");
    put("a.txt", "one\r\n");
    git("add", "a.txt");
    for (const exact of [true, false]) {
      const files = await cleanFiles(root, exact);
      const tree = nodeTree(root, { clean: () => files });
      assert.equal(tree.blobId?.("a.txt"), blobId(5, [Buffer.from("one\r\n")]));
      assert.equal(tree.blobId?.("dir/b.txt"), blobId(4, [Buffer.from("two\n")]));
    }
  }));
