import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codeSpan } from "../../src/report/escape.ts";
import {
  compareRuns,
  isStale,
  MAX_COMMENT,
  mergeSections,
  parseSections,
  renderBody,
  type Section,
  type SectionOwner,
  section,
} from "../../src/report/sections.ts";

const OWNER: SectionOwner = {
  workflow: "ci",
  job: "build",
  build: "app",
  platform: "linux/amd64",
  run: "100",
  attempt: 1,
  sha: "abc",
};

function of(given: Partial<SectionOwner>, head = "### head", more = "more"): Section {
  return section({ ...OWNER, ...given }, false, head, more);
}

function wish(sections: readonly Section[], remove: readonly string[] = []) {
  const { group, run, attempt } = sections[0]!;
  return { group, run, attempt, put: sections, remove };
}

test("what is written can be read back, whatever the names", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), fc.boolean(), (name, text, quiet) => {
      const one = section({ ...OWNER, build: name, job: text }, quiet, `### ${codeSpan(text)}`, codeSpan(name));
      const two = of({ build: "other" });
      deepEqual(parseSections(renderBody([one, two], "https://x")), [one, two]);
    }),
  );
});

test("line ends of another system and text around the sections do no harm", () => {
  const one = of({});
  const body = `intro\n${renderBody([one], undefined)}\noutro`;
  deepEqual(parseSections(body.replaceAll("\n", "\r\n")), [one]);
  deepEqual(parseSections("<!-- docker-cache-forecast:section key=zz -->\nx"), []);
});

test("runs compare by number, not by text, then by attempt", () => {
  ok(compareRuns({ run: "9", attempt: 1 }, { run: "10", attempt: 1 }) < 0);
  ok(compareRuns({ run: "12345678901234567890", attempt: 1 }, { run: "12345678901234567889", attempt: 9 }) > 0);
  ok(compareRuns({ run: "5", attempt: 2 }, { run: "5", attempt: 1 }) > 0);
  equal(compareRuns({ run: "5", attempt: 2 }, { run: "5", attempt: 2 }), 0);
});

test("merging keeps others, replaces its own, drops what an older run of the workflow left", () => {
  const old = of({ job: "gone", run: "99" });
  const sibling = of({ job: "sibling" });
  const release = of({ workflow: "release", run: "7" });
  const mine = of({}, "new");
  const merged = mergeSections([old, sibling, release, of({}, "before")], wish([mine]));
  deepEqual(new Set(merged), new Set([sibling, release, mine]));
  deepEqual(mergeSections(merged, wish([mine])), merged, "merging again changes nothing");
  ok(isStale([of({ run: "101", job: "any" })], wish([mine])));
  ok(!isStale([of({ run: "101", workflow: "other" })], wish([mine])));
  deepEqual(mergeSections([mine, sibling], { ...wish([mine]), put: [], remove: [mine.key] }), [sibling]);
});

test("order of sections hangs on names, not on who came first", () => {
  const sections = ["c", "a", "b"].map((job) => of({ job }));
  const [one, two, three] = sections;
  const ways = [
    [one, two, three],
    [three, two, one],
    [two, three, one],
  ].map((order) => order.reduce<readonly Section[]>((all, each) => mergeSections(all, wish([each!])), []));
  deepEqual(ways[0], ways[1]);
  deepEqual(ways[0], ways[2]);
});

test("the comment fits to the last character: 65,536 stays whole, one more sheds details", () => {
  const sized = (length: number) =>
    renderBody([of({}, "### head", "x".repeat(length))], "https://x", Number.POSITIVE_INFINITY);
  const room = MAX_COMMENT - sized(0).length;
  const pad = sized(1).length - sized(0).length - 1;
  const exact = renderBody([of({}, "### head", "x".repeat(room - pad))], "https://x");
  equal(exact.length, MAX_COMMENT);
  const over = renderBody([of({}, "### head", "x".repeat(room - pad + 1))], "https://x");
  ok(over.length < 1_000);
  ok(over.includes("### head") && over.includes("https://x"));
});

test("shedding: the longest details first, then everything but headlines, then whole sections, and it is said", () => {
  const short = of({ job: "a" }, "### short\n\nculprit", "short details");
  const long = of({ job: "b" }, "### long\n\nculprit", "x".repeat(5_000));
  const body = renderBody([short, long], undefined, 4_000);
  ok(body.includes("short details") && !body.includes("xxx") && body.includes("### long"));
  const many = Array.from({ length: 200 }, (_, index) =>
    of({ job: `job ${index}` }, `### ${index} ${"y".repeat(300)}\n\nculprit`),
  );
  const shortened = renderBody(many, undefined);
  ok(shortened.length <= MAX_COMMENT);
  ok(!shortened.includes("culprit"));
  const left = 200 - parseSections(shortened).length;
  ok(left > 0 && shortened.includes(`${left} more builds`));
});
