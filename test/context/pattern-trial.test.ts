/** Patterns tried together answer as each one tried alone, in the builder's words: what is looked up and what is kept is no rule. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type IgnoreDialect,
  NO_PARENT,
  type ParentMatches,
  type PatternMatcher,
  patternMatcher,
} from "../../src/context/ignore.ts";
import { ForecastError } from "../../src/errors.ts";

const DIALECTS: readonly IgnoreDialect[] = ["moby", "moby-20", "containers"];

/** One pattern alone, where the builder evaluates it. */
class Alone {
  readonly #matcher: PatternMatcher;

  constructor(matcher: PatternMatcher) {
    this.#matcher = matcher;
  }

  matches(path: string): boolean {
    const { dialect } = this.#matcher;
    const all = parents(path);
    return this.#decide(path, (at) => {
      const parent = all[this.#matcher.patterns[at]!.depth - 1];
      return dialect !== "containers" && parent !== undefined && this.#safely(at, parent);
    });
  }

  matchesOrParentMatches(path: string): boolean {
    return this.#decide(path, (at) => parents(path).some((parent) => this.#safely(at, parent)));
  }

  matchesUsingParentResults(path: string, parent: ParentMatches): { matched: boolean; own: ParentMatches } {
    const own: number[] = [];
    let matched = false;
    this.#matcher.patterns.forEach((pattern, at) => {
      const above = parent === NO_PARENT && parents(path).some((each) => this.#safely(at, each));
      if (!parent.includes(at)) {
        if (pattern.negated !== matched) return;
        if (!pattern.match(path) && !above) return;
      }
      own.push(at);
      matched = !pattern.negated;
    });
    return { matched, own };
  }

  #decide(path: string, isCovered: (at: number) => boolean): boolean {
    let matched = false;
    this.#matcher.patterns.forEach((pattern, at) => {
      if (this.#matcher.dialect === "moby" && pattern.negated !== matched) return;
      if (pattern.match(path) || isCovered(at)) matched = !pattern.negated;
    });
    return matched;
  }

  #safely(at: number, path: string): boolean {
    const answer = tried(() => this.#matcher.patterns[at]!.match(path));
    return answer === true;
  }
}

function parents(path: string): readonly string[] {
  return [...path].flatMap((rune, at, runes) => (rune === "/" ? [runes.slice(0, at).join("")] : []));
}

/** The answer, or the code of its refusal. */
function tried<Answer>(ask: () => Answer): Answer | string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ForecastError) return error.message;
    throw error;
  }
}

const word = fc.constantFrom("a", "b", "ab", "é", "a.b", "\u{1f600}", "\ufffd", "a\nb", "\udc80", "n", "");
const piece = fc.constantFrom(
  ...["a", "b", "ab", ".", "/", "/", "*", "**", "**/", "/**", "?", "[ab]", "[^a]", "[a-", "\\a", "\\.", "\\b", "\\d*"],
  ...["+", "(", ")", "(a*)", "{2}", "{", "|", "^", "$", "é", "\u{1f600}", "\ufffd", "\udc80", "n", "\n", "***", "(/a)"],
);
const pattern = fc
  .tuple(fc.boolean(), fc.array(piece, { minLength: 1, maxLength: 6 }))
  .map(([negated, pieces]) => `${negated ? "!" : ""}${pieces.join("")}`);
/** Mostly what people write: these are looked up or tried together. */
const usual = fc
  .tuple(
    fc.constantFrom("", "!"),
    fc.constantFrom("", "**/", "a/", "*/"),
    fc.constantFrom("a", "b", "ab", "a/b", "*.b", "a*", "?", "[ab]*", "n"),
    fc.constantFrom("", "/**", "/*", "/", "**"),
  )
  .map((parts) => parts.join(""));
const path = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join("/"));

test("patterns tried together answer as each one tried alone", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pattern, usual, usual), { maxLength: 8 }),
      fc.array(path, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...DIALECTS),
      (patterns, paths, dialect) => {
        const made = tried(() => [patternMatcher(patterns, dialect), patternMatcher(patterns, dialect)] as const);
        if (typeof made === "string") return;
        const [together, apart] = [made[0], new Alone(made[1])];
        for (const given of paths) {
          const what = JSON.stringify([patterns, given, dialect]);
          assert.equal(
            tried(() => together.matches(given)),
            tried(() => apart.matches(given)),
            what,
          );
          assert.equal(
            tried(() => together.matchesOrParentMatches(given)),
            tried(() => apart.matchesOrParentMatches(given)),
            what,
          );
          let parent = NO_PARENT;
          for (const each of [...parents(given), given]) {
            const answer = tried(() => together.matchesUsingParentResults(each, parent));
            assert.deepEqual(
              answer,
              tried(() => apart.matchesUsingParentResults(each, parent)),
              what,
            );
            if (typeof answer === "string") break;
            parent = answer.own;
          }
        }
      },
    ),
    { numRuns: 4000 },
  );
});

const KINDS: Readonly<Record<string, (at: number) => string>> = {
  "plain files": (at) => `d${at % 20}/sub${at}/file-${at}.txt`,
  "plain directories": (at) => `d${at % 20}/sub${at}/**`,
  "names anywhere": (at) => `**/file-${at}.txt`,
  "endings anywhere": (at) => `**/*.t${at}`,
  "files of a directory": (at) => `d${at % 20}/sub${at}/*.txt`,
  "several wildcards": (at) => `**/*f*i*l*e*${at}`,
  "several directories": (at) => `**/d${at % 20}/**/f*${at}*`,
  exceptions: (at) => (at % 2 === 0 ? `**/*-${at}.txt` : `!**/*-${at - 1}.txt`),
  classes: (at) => `**/[a-f]*[0-9]-${at}`,
};

/** As many as an ignore file of thousands of lines has, on a large context. */
for (const [kind, make] of Object.entries(KINDS)) {
  for (const dialect of DIALECTS) {
    test(`2,000 patterns for ${kind} on 20,000 paths stay within the steps they may take: ${dialect}`, () => {
      const patterns = Array.from({ length: 2_000 }, (_, at) => make(at));
      const matcher = patternMatcher(patterns, dialect);
      for (let at = 0; at < 20_000; at++) {
        const directory = Math.floor(at / 50);
        matcher.matches(`d${directory % 20}/sub${directory}/file-${at}.txt`);
      }
    });
  }
}

test("patterns that would take for ever end in a refusal, and always in the same place", () => {
  const patterns = Array.from({ length: 2_000 }, (_, at) => `**/*${at % 10}*${(at >> 3) % 10}*${at % 7}*/**/x*|y`);
  const ends = [1, 2].map(() => {
    const matcher = patternMatcher(patterns, "moby");
    for (let at = 0; at < 20_000; at++) {
      const answer = tried(() => matcher.matches(`${at * 7919}/${at * 104_729}/${at}`));
      if (typeof answer === "string") return `${at} ${answer}`;
    }
    return "no end";
  });
  assert.match(ends[0]!, /^\d+ trying these patterns on these paths takes more than \d+ steps/);
  assert.equal(ends[0], ends[1]);
});

test("what is kept overflows and changes nothing", () => {
  const patterns = Array.from({ length: 3_000 }, (_, at) => `**/*${at % 10}*${(at >> 2) % 10}*x${at}*`);
  const together = patternMatcher(patterns, "moby");
  const apart = new Alone(patternMatcher(patterns, "moby"));
  for (let at = 0; at < 1_000; at++) {
    const given = `d${at % 3}/${(at * 7919) % 10_007}x${at}y`;
    const answer = together.matches(given);
    if (at % 50 === 0) assert.equal(answer, apart.matches(given), given);
  }
});
