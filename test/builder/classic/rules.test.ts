/** Each rule of the classic builder by name, with the captured cases that show it on the real engines. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { classicRules } from "../../../src/builder/classic/rules.ts";
import { checkCase, newTally } from "../../helpers/classic-check.ts";
import { CLASSIC_ENGINES, classicCases } from "../../helpers/classic-corpus.ts";

const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  "history lines: ENV, LABEL": ["env-forms", "env-respelled", "label-forms", "expand-modifiers", "copy-expand"],
  "history lines: RUN and its |N prefix": [
    "run-forms",
    "buildarg-sorted",
    "arg-multi",
    "proxy-args",
    "proxy-declared",
    "all-proxy",
  ],
  "history lines: CMD, ENTRYPOINT": ["cmd-forms", "entrypoint-cmd", "json-fallback"],
  "history lines: HEALTHCHECK": ["healthcheck-flags", "healthcheck-start-interval", "flags-ignored"],
  "history lines: EXPOSE, USER, VOLUME, STOPSIGNAL, MAINTAINER": [
    "expose-reordered",
    "user-expose-volume-stop",
    "maintainer",
  ],
  "history lines: WORKDIR by version": ["workdir", "workdir-unclean", "workdir-base-missing"],
  "history lines: COPY, ADD, --chown by version": [
    "chown",
    "dest-spelling",
    "add-local-tar",
    "copy-dot-forms",
    "multi-reorder",
  ],
  "history lines: ONBUILD and its triggers": [
    "onbuild-record",
    "onbuild-trigger",
    "onbuild-trigger-hit",
    "onbuild-escape",
  ],
  "history lines: SHELL": ["shell", "shell-from-base"],
  "build args: value, default, global, shadowed": [
    "buildarg-value",
    "buildarg-default-vs-cli",
    "buildarg-unused-change",
    "arg-default-changed",
    "arg-default-overridden",
    "arg-shadowed-by-env",
    "global-arg",
    "target-vars-empty",
    "buildarg-nil",
  ],
  "--label steps": ["label-option", "label-option-added", "label-target"],
  "--target cuts later stages only, unused stages are built": ["target", "unused-stage"],
  "--no-cache never looks": ["no-cache"],
  "the newest child wins, even a dead end": ["newest-child", "newest-child-full"],
  "candidates: parent links, whatever the tags": [
    "retag-dangling",
    "rmi-tag",
    "prune",
    "from-id-vs-tag",
    "dup-instruction",
  ],
  "candidates FROM scratch": ["scratch", "scratch-env-first", "cf-scratch"],
  "only what was built here serves": ["save-load-chain", "save-load-chain-with-base", "cf-loaded-nocf"],
  "the base is the image, not its content": ["base-changed", "base-reimported", "cf-other-base"],
  "the whole container config is compared locally": ["run-exec-vs-split", "env-ambiguous-local"],
  "emptied values are merged away and never hit": [
    "entrypoint-reset",
    "entrypoint-empty-string",
    "entrypoint-reset-base",
    "user-empty",
    "healthcheck-override",
    "healthcheck-none",
  ],
  "a miss ends at FROM, unless the stage is built on it": ["stage-reset", "stage-from-missed", "stage-from-hit"],
  "COPY --from": ["copy-from-stage", "copy-from-stage-changed", "copy-from-stage-content", "copy-from-image"],
  "ADD URL": ["add-url", "add-url-changed"],
  "--cache-from: missing image skipped, local cache off": ["cf-missing", "cf-stale-local"],
  "--cache-from: ancestors of a source": ["cf-local-chain"],
  "--cache-from: history is followed and restored": [
    "cf-loaded",
    "cf-loaded-partial",
    "cf-loaded-extended",
    "cf-shorter",
    "cf-buildargs",
    "cf-multistage",
  ],
  "--cache-from: narrowed to the source that matched": ["cf-two", "cf-two-order"],
  "--cache-from: only the joined line is compared": ["cf-lossy-join", "cf-env-ambiguous"],
  "--cache-from: the containerd store fails to restore a step without a layer": ["cf-loaded-metadata"],
  "--cache-from: the containerd store of 28.0 and later fails to restore what it already holds": [
    "cf-restored-again",
    "cf-restored-pruned",
    "cf-restored-stages",
  ],
  platform: ["from-platform", "from-platform-empty"],
  "what this builder refuses": [
    "copy-chmod",
    "run-mount",
    "copy-link",
    "heredoc",
    "heredoc-copy",
    "expand-plain-dash",
    "expand-strip",
    "wildcard-sets",
  ],
  "who sends the context": [
    "client-20",
    "client-20-then-28",
    "ignore-parent-bug",
    "stdin-tar",
    "stdin-tar-vs-dir",
    "dockerfile-outside",
    "dockerfile-outside-noignore",
    "dockerfile-f",
    "dockerfile-f-ignored",
    "cli-proxies",
  ],
};

for (const [rule, cases] of Object.entries(SHOWN_BY)) {
  test(rule, () => {
    const tally = newTally();
    for (const name of cases) {
      assert.ok(classicCases().includes(name), `there is no case ${name}`);
      for (const engine of CLASSIC_ENGINES) checkCase(name, engine, "recorded", tally);
    }
    assert.deepEqual([tally.falseHits, tally.wrong, tally.unknown], [[], [], []]);
  });
}

// What moby/moby's release tags say (image/cache/compare.go, image/cache/cache.go, daemon/containerd/cache.go).
const COMPARED_BY: readonly (readonly [version: string, compare: "old" | "new", platform: string])[] = [
  ["20.10.24", "old", "none"],
  ["23.0.9", "old", "none"],
  ["23.0.10", "new", "strict"],
  ["24.0.8", "old", "none"],
  ["24.0.9", "new", "strict"],
  ["25.0.1", "old", "none"],
  ["25.0.2", "new", "strict"],
  ["25.0.3", "new", "only"],
  ["26.1.5", "new", "only"],
  ["28.5.2", "new", "only"],
];

for (const [version, compare, platform] of COMPARED_BY) {
  test(`rules of ${version}: ${compare} compare, platform ${platform}`, () => {
    const rules = classicRules(version, "graphdriver");
    assert.deepEqual(
      [rules.compare, rules.platformCheck, rules.builtLocallyOnly],
      [compare, platform, compare === "new"],
    );
  });
}

test("the containerd store has its own cache code in 24.0 and 25.0", () => {
  const kinds = ["24.0.7", "25.0.5", "26.0.0"].map((version) => classicRules(version, "containerd").cache);
  assert.deepEqual(kinds, ["history-only", "labels", "parent-links"]);
  assert.equal(classicRules("24.0.7", "graphdriver").cache, "parent-links");
});
