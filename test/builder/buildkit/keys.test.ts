/** Rule by rule: the keys of one step are the ones that the engine exported for it, with the links that it wrote. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { candidates } from "../../../src/builder/buildkit/candidates.ts";
import { contentCache } from "../../../src/builder/buildkit/content.ts";
import { evaluate } from "../../../src/builder/buildkit/evaluate.ts";
import { builderPlatform, targetPlatforms } from "../../../src/builder/buildkit/platforms.ts";
import { recordGraph } from "../../../src/builder/buildkit/records.ts";
import { hasWildcard } from "../../../src/builder/buildkit/selectors.ts";
import { corpusCase } from "../../helpers/buildkit-corpus.ts";
import { corpusCache, corpusRequest } from "../../helpers/buildkit-request.ts";

/** Captured case, and the rule that its step needs. */
const rules: Readonly<Record<string, string>> = {
  "run-html-chars": "<, > and & are escaped in the command",
  "run-exec-form": "the exec form is the array itself",
  "run-shell-exec": "SHELL goes in front of a shell form",
  "run-continuation-comment": "comments inside a continuation are left out",
  "run-continuation-indent": "leading blanks of a continued line stay",
  "run-heredoc": "a lone here-document is the command",
  "run-heredoc-shebang": "a here-document with #! is a mounted file",
  "run-heredoc-crlf": "carriage returns of a here-document stay",
  "run-hostname": "the sandbox's host name",
  "run-add-host-name": "names of --add-host, without addresses",
  "run-ulimit": "--ulimit",
  "run-shm-size": "--shm-size is a mount of its own",
  "run-network-flag": "--network of one RUN",
  "run-user": "USER of later commands",
  "env-order": "environment in the order of declaration",
  "arg-env-override": "ENV over ARG",
  "arg-global-redeclared": "a global ARG declared again",
  "arg-platform": "automatic platform ARGs",
  "arg-proxy-declared": "a declared proxy ARG is environment",
  "arg-proxy-predefined": "an undeclared one is not",
  "from-env": "environment of the base image",
  "from-user-workdir": "user and directory of the base image",
  "from-onbuild": "triggers of the base image",
  "from-scratch": "nothing below the first step",
  "workdir-user": "WORKDIR belongs to USER",
  "copy-dest-relative": "destinations are joined to WORKDIR",
  "copy-multi-order": "several sources in one op",
  "chown-num": "--chown by number",
  "chown-name": "--chown by name",
  chmod: "--chmod",
  "add-tar": "ADD unpacks",
  "add-url-lastmod": "Last-Modified is in a download's key",
  "add-url-checksum": "with --checksum it is not",
  "link-content": "--link copies on scratch and merges",
  "heredoc-copy-expand": "here-documents expand unless quoted",
  "wild-deep": "wildcards in the middle of a path",
  "mnt-bind-ctx": "bind mounts of the context",
  "mnt-bind-rw": "writable bind mounts keep nothing",
  "mnt-cache-id": "cache mounts with an id of their own",
  "mnt-cache-id-default": "cache mounts without",
  "mnt-cache-uid": "cache mounts with an owner",
  "mnt-secret-id": "secrets by id",
  "mnt-ssh": "ssh agents",
  "mnt-tmpfs-size": "tmpfs with a size",
  "mnt-order": "mounts are sorted by target",
  "ms-from-image": "copies from another image",
  "ms-copy-chain": "copies of copies",
  "opt-platform-copy": "a platform of its own",
  "opt-context-dir": "a named directory",
};

for (const [id, rule] of Object.entries(rules)) {
  test(`${rule} (${id})`, () => {
    const each = corpusCase(id);
    const graph = recordGraph([{ name: id, config: corpusCache(each.expected.before) }]);
    const request = corpusRequest(each, "before");
    const build = builderPlatform(request);
    const { profiles, externalFrontend } = candidates(request);
    const around = { graph, cache: contentCache(), externalFrontend, build };
    let ops = 0;
    for (const platform of targetPlatforms(request, build)) {
      const { matches, outcomes } = evaluate(request, profiles[0]!, platform, around);
      for (const { vertex, digests, inputs } of matches) {
        if (!outcomes.has(vertex.index) || !["file", "exec", "merge"].includes(vertex.kind)) continue;
        ops++;
        assert.equal(digests.length, 1);
        assert.ok(graph.withDigest(digests[0]!).length > 0, `no record of the ${vertex.kind} op`);
        inputs.forEach(({ rule: input }, at) => {
          // A directory of the client has no key of its own.
          if (vertex.inputs[at]!.kind !== "local")
            assert.ok(graph.hasLink(digests[0]!, at, input.selector), `input ${at}`);
        });
      }
    }
    assert.ok(ops > 0);
  });
}

/** Which inputs of the last command count by their content. */
function byContent(version: string, text: string): readonly boolean[] {
  const base = corpusRequest(corpusCase("cfg-label"), "before", { version, platform: "linux/amd64" });
  const request = { ...base, dockerfile: { path: "Dockerfile", text } };
  const { profiles, externalFrontend } = candidates(request);
  const build = builderPlatform(request);
  const around = { graph: recordGraph([]), cache: contentCache(), externalFrontend, build };
  const { matches } = evaluate(request, profiles[0]!, build, around);
  const { inputs } = matches.findLast(({ vertex }) => vertex.kind === "exec")!;
  return inputs.map(({ rule }) => rule.content !== undefined);
}

// solver/llbsolver/ops/exec.go getMountDeps, v0.12.5 NoContentBasedHash.
test("before 0.13 what a step stands on counts by its definition alone, also where it is mounted beside", () => {
  const counts = (from: string): readonly boolean[] =>
    byContent("0.12.5", `FROM base:1 AS a\nRUN echo a\nFROM base:1\nRUN --mount=from=${from},target=/x echo b\n`);
  assert.deepEqual(counts("a"), [false, true]);
  assert.deepEqual(counts("base:1"), [false]);
});

// The same at v0.15.1 and v0.15.2; client/llb/exec.go Marshal of the frontends.
test("a secret makes the files below count until 0.15.2, and never where the frontend gives it no input", () => {
  for (const type of ["secret", "ssh"]) {
    const counts = (version: string, frontend: string): readonly boolean[] =>
      byContent(version, `# syntax=docker/dockerfile:${frontend}\nFROM base:1\nRUN --mount=type=${type},id=x echo b\n`);
    assert.deepEqual(counts("0.13.2", "1.7.0"), [true], type);
    assert.deepEqual(counts("0.15.1", "1.9.0"), [true], type);
    assert.deepEqual(counts("0.15.1", "1.10.0"), [false], type);
    for (const version of ["0.15.2", "0.16.0", "0.25.2"]) assert.deepEqual(counts(version, "1.9.0"), [false], type);
  }
});

// solver/llbsolver/ops/file.go containsWildcards, v0.25.2.
test("what of a path is a wildcard", () => {
  for (const path of ["/*.txt", "/a?", "/[ab]", "/\\\\*"]) assert.equal(hasWildcard(path), true, path);
  for (const path of ["/a.txt", "/\\*", "/\\?", "/\\[ab]"]) assert.equal(hasWildcard(path), false, path);
});
