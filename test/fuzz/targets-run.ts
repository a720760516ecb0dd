/** The run itself: event payload, inputs, the comment that stands on the pull request, texts for people. */
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actionInputs, commandLineInputs, INPUT_NAMES, runContext } from "../../src/inputs.ts";
import {
  cellCode,
  codeSpan,
  fenced,
  html,
  mermaidLabel,
  oneLine,
  plain,
  prose,
  urlPath,
} from "../../src/report/escape.ts";
import { parseGate } from "../../src/report/gate.ts";
import { isStale, MAX_COMMENT, mergeSections, parseSections, renderBody, section } from "../../src/report/sections.ts";
import { refused, type Target } from "./target.ts";

let eventFile: string | undefined;

function owner(run: string) {
  return { workflow: "ci", job: "build", build: "app", platform: "", run, attempt: 1, sha: "1".repeat(40) };
}

function body(): string {
  const one = section(owner("1"), false, "### app\n", "more\n");
  const two = section({ ...owner("2"), build: "web" }, true, "### web\n", "");
  return renderBody([one, two], "https://example.test/run");
}

export const RUN_TARGETS: readonly Target[] = [
  {
    name: "event",
    dictionary: [
      '"pull_request"',
      '"number"',
      '"head"',
      '"sha"',
      '"repo"',
      '"full_name"',
      '"repository"',
      '"default_branch"',
    ],
    seeds: () => [
      Buffer.from(
        `{"pull_request":{"number":5,"head":{"sha":"${"a".repeat(40)}","repo":{"full_name":"x/y"}}},"repository":{"default_branch":"main"}}`,
      ),
    ],
    run(input) {
      eventFile ??= join(mkdtempSync(join(tmpdir(), "fuzz-event-")), "event.json");
      writeFileSync(eventFile, input);
      const env = { GITHUB_EVENT_PATH: eventFile, GITHUB_EVENT_NAME: "pull_request", GITHUB_REPOSITORY: "octo/app" };
      within(env, () => {
        const { pullRequest, headSha, defaultBranch } = runContext();
        if (pullRequest !== undefined) assert.ok(Number.isSafeInteger(pullRequest.number));
        assert.match(headSha, /^(?:[0-9a-f]{40,64})?$/);
        assert.equal(typeof defaultBranch, "string");
      });
    },
  },
  {
    name: "inputs",
    dictionary: [...INPUT_NAMES.map((name) => `\n${name}=`), "true", "false", "a=b", "type=gha", "--layers", "always"],
    seeds: () => [
      Buffer.from(
        "builder=classic\nbuild-args=A=1\ntimeout=5\nextra-args=--layers --format docker\nfail-on=miss\nlabels=a=b\n",
      ),
    ],
    run(input) {
      const pairs = input
        .toString("utf8")
        .replaceAll("\0", "")
        .split("\n")
        .map((line) => [line.slice(0, Math.max(0, line.indexOf("="))), line.slice(line.indexOf("=") + 1)] as const);
      const env = Object.fromEntries(
        pairs.filter(([name]) => /^[a-z-]+$/.test(name)).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      );
      within(env, () => {
        const inputs = refused(actionInputs, ["input"]);
        if (inputs !== undefined) refused(() => parseGate(inputs.failOn, inputs.expectCached), ["input", "limit"]);
      });
      refused(() => commandLineInputs(pairs.map(([name, value]) => `--${name}=${value}`)), ["input"]);
      refused(() => commandLineInputs(input.toString("utf8").split("\n")), ["input"]);
    },
  },
  {
    name: "comment",
    dictionary: [
      "<!-- docker-cache-forecast -->",
      "<!-- docker-cache-forecast:more -->",
      "<!-- docker-cache-forecast:end -->",
      "<!--",
      "-->",
    ],
    seeds: () => [Buffer.from(body())],
    run(input) {
      const found = parseSections(input.toString("utf8"));
      const own = section(owner("3"), false, "### app\n", "x\n");
      const wish = { group: own.group, run: own.run, attempt: own.attempt, put: [own], remove: [] };
      isStale(found, wish);
      const text = renderBody(mergeSections(found, wish), undefined);
      assert.ok(text.length <= MAX_COMMENT, `${text.length} characters`);
      // What was written is found again, where nothing had to be left out.
      if (text.length < MAX_COMMENT / 2) assert.ok(parseSections(text).some(({ key }) => key === own.key));
    },
  },
  {
    name: "escape",
    dictionary: [
      "\x1b[2J",
      "\x9b",
      "\u202e",
      "\u2066",
      "::error::",
      "@a/b",
      "#1",
      "https://x",
      "<script>",
      "](",
      "```",
      "|",
      "&lt;",
      "\r",
    ],
    seeds: () =>
      ["a | b `c` <d> @e #1", "::error::x\r\n%0A", "\x1b]8;;http://x\x07y", "😀\ud800é"].map((one) => Buffer.from(one)),
    run(input) {
      const text = input.toString("utf8");
      const line = oneLine(text);
      assert.doesNotMatch(line, CONTROL);
      assert.doesNotMatch(plain(text), CONTROL);
      assert.doesNotMatch(html(text), /<|>|@\w/);
      assert.doesNotMatch(cellCode(text), /(?<!\\)\||\n/);
      for (const one of [codeSpan(text), prose(text), mermaidLabel(text), urlPath(text)])
        assert.doesNotMatch(one, /[\r\n]/);
      fenced(text.split("\n"), "diff");
    },
  },
];

/** Terminal controls, and characters that turn the direction of text. */
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

function within(env: Readonly<Record<string, string>>, work: () => void): void {
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    work();
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
