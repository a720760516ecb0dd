/** The walk shared by the history builders, over made-up stores: which image wins, what a miss and a doubt do to later steps. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  choose,
  type Ground,
  type HistoryRules,
  type HistoryStage,
  type HistoryStep,
  type Lookup,
  type StageStart,
  type Walked,
  walkHistory,
  writes,
} from "../../src/builder/history.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import type { Cause } from "../../src/verdict.ts";

interface Step extends HistoryStep {
  readonly text: string;
  readonly open?: (text: string) => boolean;
}

interface Stage extends HistoryStage {
  readonly from: Ground | number;
  readonly steps: readonly Step[];
  readonly doubt?: Cause;
}

const DOUBT: Cause = { code: "unsupported", detail: "not known" };

function image(id: string, parent: string, text: string, second = 1): RecordedImage {
  const created = `2026-01-01T00:00:${String(second).padStart(2, "0")}Z`;
  return {
    id,
    parent,
    names: [],
    config: {
      architecture: "amd64",
      os: "linux",
      created,
      config: {},
      rootfs: { type: "layers", diff_ids: [] },
      history: [{ created, created_by: text }],
    },
  };
}

const BASE = image("base", "", "base");

/** Children by parent link, compared by text; every step leaves an image that later stages find. */
class Rules implements HistoryRules<Stage, Step> {
  private made = 0;
  private readonly store: readonly RecordedImage[];
  private readonly wins: "first" | "newest";
  private readonly visible: boolean;

  constructor(store: readonly RecordedImage[], wins: "first" | "newest" = "newest", visible = true) {
    this.store = store;
    this.wins = wins;
    this.visible = visible;
  }

  start({ from, doubt }: Stage, walked: Walked): StageStart {
    const grounds = typeof from === "number" ? walked.end(from)! : [from];
    return doubt === undefined ? { grounds } : { grounds, doubt };
  }

  steps(stage: Stage): Iterable<Step> {
    return stage.steps;
  }

  lookups(): readonly Lookup<Step>[] {
    return [
      {
        wins: this.wins,
        candidates: (ground, _step, built) =>
          this.visible && typeof ground === "object"
            ? [...this.store, ...built].filter((one) => one.parent === ground.id)
            : undefined,
        isChild: (candidate, _ground, step) =>
          writes(
            {
              texts: step.open === undefined ? [step.text] : [],
              ...(step.open === undefined ? {} : { open: step.open }),
            },
            candidate.config.history.at(-1)!.created_by!,
          ),
      },
    ];
  }

  neverHits(_step: Step, _ground: Ground): Cause | undefined {
    return undefined;
  }

  builds(step: Step, ground: Ground): RecordedImage | undefined {
    if (typeof ground !== "object") return undefined;
    return image(`built${++this.made}`, ground.id, step.text, 59);
  }
}

/** `AB|BC`: two stages FROM the base; a lower-case letter is a step whose text is not known. */
function stagesOf(text: string, from: (at: number) => Stage["from"] = () => BASE): readonly Stage[] {
  let index = 0;
  return text.split("|").map((letters, at) => ({
    index: at,
    from: from(at),
    steps: [...letters].map((letter): Step => {
      const step = { index: index++, text: letter };
      return letter === letter.toUpperCase() ? step : { ...step, open: () => true, doubt: DOUBT };
    }),
  }));
}

function verdicts(stages: readonly Stage[], rules: Rules): string {
  const walked = walkHistory(stages, rules);
  const one = (step: Step): string => walked.outcomes.get(step.index)!.verdict[0]!;
  return stages.map((stage) => stage.steps.map(one).join("")).join("|");
}

/** The images of one build of `letters` on the base. */
function chain(letters: string, mark = "", second = 1): readonly RecordedImage[] {
  return [...letters].map((letter, at) =>
    image(
      `${mark}${letters.slice(0, at + 1)}`,
      at === 0 ? "base" : `${mark}${letters.slice(0, at)}`,
      letter,
      second + at,
    ),
  );
}

test("a chain of children is followed, a miss ends the looking, FROM starts it again", () => {
  assert.equal(verdicts(stagesOf("ABC"), new Rules(chain("ABC"))), "hhh");
  assert.equal(verdicts(stagesOf("AXC"), new Rules(chain("ABC"))), "hmm");
  assert.equal(verdicts(stagesOf("AXC|ABC"), new Rules(chain("ABC"))), "hmm|hhh");
});

test("the newest child wins although it is a dead end; the first one wins where order decides", () => {
  const store = [...chain("ABC"), ...chain("A", "again", 30)];
  assert.equal(verdicts(stagesOf("ABC"), new Rules(store)), "hmm");
  assert.equal(verdicts(stagesOf("ABC"), new Rules(store, "first")), "hhh");
});

test("children of one age leave open which one is taken", () => {
  const store = [...chain("ABC"), ...chain("A", "twin", 1)];
  assert.equal(verdicts(stagesOf("ABC"), new Rules(store)), "huu");
  assert.deepEqual(walkHistory(stagesOf("ABC"), new Rules(store)).outcomes.get(1)!.reason, { kind: "no-match" });
});

test("the newest child wins wherever the store lists it", () => {
  const store = [...chain("A", "again", 30), ...chain("ABC")];
  assert.equal(verdicts(stagesOf("ABC"), new Rules(store)), "hmm");
});

test("more images than can be followed are one that nobody knows", () => {
  const twins = (count: number): readonly RecordedImage[] =>
    Array.from({ length: count }, (_, at) => chain("A", `twin${at}`)[0]!);
  assert.equal(verdicts(stagesOf("AX"), new Rules(twins(32))), "hm");
  assert.equal(verdicts(stagesOf("AXY"), new Rules(twins(33))), "huu");
});

test("on an image that nobody knows a step is unknown, whatever the store holds", () => {
  class Blank extends Rules {
    override lookups(): readonly Lookup<Step>[] {
      return [];
    }
  }
  const stages = stagesOf("A", () => "unknown");
  for (const rules of [new Rules(chain("A")), new Blank([])]) {
    const outcome = walkHistory(stages, rules).outcomes.get(0)!;
    assert.deepEqual([outcome.verdict, outcome.winners], ["unknown", []]);
  }
});

test("a later stage finds what an earlier stage of the same build has just made", () => {
  assert.equal(verdicts(stagesOf("XY|XZ"), new Rules([])), "mm|hm");
});

test("a stage built FROM a rebuilt stage misses because of the step that was rebuilt first", () => {
  const stages = stagesOf("AX|C", (at) => (at === 0 ? BASE : 0));
  const walked = walkHistory(stages, new Rules(chain("ABC")));
  assert.deepEqual(walked.outcomes.get(2)!.reason, { kind: "carried", step: 1 });
  assert.equal(walked.outcomes.get(2)!.verdict, "miss");
});

test("a step that is not known hides what follows, but not what misses in any case", () => {
  const rules = (): Rules => new Rules(chain("ABC"));
  assert.equal(verdicts(stagesOf("Abc"), rules()), "huu");
  assert.equal(verdicts(stagesOf("AbC"), rules()), "huu");
  assert.equal(verdicts(stagesOf("AbX"), rules()), "hum");
  const walked = walkHistory(stagesOf("AbX"), rules());
  assert.deepEqual(walked.outcomes.get(1)!.reason, { kind: "doubt", cause: DOUBT });
  assert.deepEqual(walked.outcomes.get(2)!.reason, { kind: "no-match" });
});

test("a step that is not known misses for certain where nothing could be it", () => {
  assert.equal(verdicts(stagesOf("a"), new Rules([])), "m");
  assert.deepEqual(walkHistory(stagesOf("a"), new Rules([])).outcomes.get(0)!.reason, { kind: "no-match" });
});

test("a store that cannot be seen makes every step unknown", () => {
  assert.equal(verdicts(stagesOf("AB"), new Rules(chain("AB"), "newest", false)), "uu");
});

test("a base that may have moved makes hits unknown and leaves misses misses", () => {
  const moved = image("moved", "", "moved");
  const stage = (steps: readonly Step[]): Stage => ({ index: 0, from: BASE, steps, doubt: DOUBT });
  class Moved extends Rules {
    override start(): StageStart {
      return { grounds: [BASE, moved], doubt: DOUBT };
    }
  }
  const steps = stagesOf("AX")[0]!.steps;
  const walked = walkHistory([stage(steps)], new Moved(chain("AB")));
  assert.equal(walked.outcomes.get(0)!.verdict, "unknown");
  assert.equal(walked.outcomes.get(1)!.verdict, "miss");
});

test("an image that the engine fails to take is a miss with that cause", () => {
  class Failing extends Rules {
    override lookups(): readonly Lookup<Step>[] {
      return super.lookups().map((lookup) => ({ ...lookup, enter: () => DOUBT }));
    }
  }
  const walked = walkHistory(stagesOf("AB"), new Failing(chain("AB")));
  assert.deepEqual(walked.outcomes.get(0)!.reason, { kind: "never", cause: DOUBT });
  assert.equal(walked.outcomes.get(1)!.verdict, "miss");
});

test("what is never looked up from one of the images that the build may stand on is the cause", () => {
  class Never extends Rules {
    override start(): StageStart {
      return { grounds: [BASE, image("moved", "", "moved")], doubt: DOUBT };
    }
    override neverHits(_step: Step, ground: Ground): Cause | undefined {
      return typeof ground === "object" && ground.id === "moved" ? DOUBT : undefined;
    }
  }
  const { verdict, reason } = walkHistory(stagesOf("X"), new Never(chain("A"))).outcomes.get(0)!;
  assert.deepEqual([verdict, reason], ["miss", { kind: "never", cause: DOUBT }]);
});

test("an image that the engine may fail to take is unknown, and so is what follows", () => {
  class Doubtful extends Rules {
    override lookups(): readonly Lookup<Step>[] {
      return super.lookups().map((lookup) => ({ ...lookup, enter: (winner) => ({ image: winner, doubt: DOUBT }) }));
    }
  }
  const walked = walkHistory(stagesOf("AX"), new Doubtful(chain("AB")));
  assert.deepEqual(
    [walked.outcomes.get(0)!.verdict, walked.outcomes.get(0)!.reason],
    ["unknown", { kind: "doubt", cause: DOUBT }],
  );
  assert.equal(walked.outcomes.get(1)!.verdict, "miss");
});

test("one of two winners fails: the step may still be reused", () => {
  const store = [image("one", "base", "A"), image("two", "base", "A")];
  class Failing extends Rules {
    override lookups(): readonly Lookup<Step>[] {
      return super.lookups().map((lookup) => ({
        ...lookup,
        enter: (winner) => (winner.id === "one" ? DOUBT : { image: winner }),
      }));
    }
  }
  const [{ steps }] = stagesOf("A") as [Stage];
  const walked = walkHistory([{ index: 0, from: BASE, steps }], new Failing(store));
  const { verdict, winners, reason } = walked.outcomes.get(0)!;
  assert.deepEqual([verdict, winners.map(({ id }) => id), reason?.kind], ["unknown", ["two"], "doubt"]);
});

test("a lookup is told which images earlier steps went on from, and whether for certain", () => {
  const store = [...chain("A"), image("one", "base", "B"), image("two", "base", "B")];
  const told: string[] = [];
  class Telling extends Rules {
    override lookups(): readonly Lookup<Step>[] {
      return super.lookups().map((lookup) => ({
        ...lookup,
        enter: (winner, _ground, _step, entered) => {
          told.push(entered.map(({ image: { id }, sure }) => `${id}${sure ? "" : "?"}`).join(" "));
          return { image: { ...winner, id: `${winner.id}'` } };
        },
      }));
    }
  }
  walkHistory(stagesOf("A|B|A"), new Telling(store));
  assert.deepEqual(told, ["", "A'", "A'", "A' one'? two'?"]);
});

test("choosing by time: a doubtful newer image may win, a doubtful older one cannot", () => {
  const old = image("old", "", "a", 1);
  const sure = image("sure", "", "a", 2);
  const young = image("young", "", "a", 3);
  const answers = new Map([
    ["old", "maybe"],
    ["sure", "yes"],
    ["young", "maybe"],
  ] as const);
  const choice = choose([old, sure, young], { wins: "newest" }, (one) => answers.get(one.id as "old")!);
  assert.deepEqual([choice.possible.map((one) => one.id), choice.sure], [["sure", "young"], true]);
  const first = choose([old, sure, young], { wins: "first" }, (one) => answers.get(one.id as "old")!);
  assert.deepEqual(
    first.possible.map((one) => one.id),
    ["old", "sure"],
  );
});

const letters = fc.stringMatching(/^[A-D]{1,8}$/);

test("law: forecasting the build just recorded is all hits", () => {
  fc.assert(
    fc.property(letters, (text) => {
      assert.equal(verdicts(stagesOf(text), new Rules(chain(text))), "h".repeat(text.length));
    }),
  );
});

test("law: changing step k leaves the verdicts before it and nothing hits behind it in that stage", () => {
  fc.assert(
    fc.property(letters, fc.nat(7), (text, at) => {
      const k = at % text.length;
      const changed = `${text.slice(0, k)}Z${text.slice(k + 1)}`;
      const wanted = "h".repeat(k) + "m".repeat(text.length - k);
      assert.equal(verdicts(stagesOf(changed), new Rules(chain(text))), wanted);
    }),
  );
});

test("law: hiding one step's text never turns a miss into a hit or a hit into a miss", () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(7), (recorded, text, at) => {
      const k = at % text.length;
      const hidden = text.slice(0, k) + text[k]!.toLowerCase() + text.slice(k + 1);
      const known = verdicts(stagesOf(text), new Rules(chain(recorded)));
      const doubtful = verdicts(stagesOf(hidden), new Rules(chain(recorded)));
      for (const [step, verdict] of [...doubtful].entries()) {
        assert.ok(verdict === "u" || verdict === known[step], `${known} ${doubtful}`);
      }
    }),
  );
});
