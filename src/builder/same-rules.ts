/**
 * Sets of rules differ in a few fields, and one build asks for fewer: two sets that are equal in all that was asked have one answer, which is
 * then worked out once.
 */
import { isDeepStrictEqual } from "node:util";
import type { Dockerfile } from "../dockerfile/instruction.ts";
import { type ParserRules, parse } from "../dockerfile/parser.ts";
import { ForecastError } from "../errors.ts";
import type { BuildRequest } from "../request.ts";
import type { Forecast } from "../verdict.ts";
import { checkTried } from "./step-limits.ts";

export class Answers<Rules extends object, Answer> {
  private readonly known: { readonly read: Read; readonly answer: Answer }[] = [];
  private readonly ask: (rules: Rules) => Answer;
  private readonly shown: ReadonlySet<string>;

  /** `ask` is pure, and is done with the rules when it returns. `shown`: fields that only people are told. */
  constructor(ask: (rules: Rules) => Answer, shown: readonly (keyof Rules & string)[] = []) {
    this.ask = ask;
    this.shown = new Set(shown);
  }

  of(rules: Rules): Answer {
    const same = this.known.find(({ read }) => isSame(rules, read));
    if (same !== undefined) return same.answer;
    const read: Read = new Map();
    const answer = this.ask(watched(rules, read, this.shown));
    this.known.push({ read, answer });
    return answer;
  }
}

/** By field: its value, or what was read of it where it is a plain object. */
type Read = Map<string | symbol, { readonly value: unknown; readonly within: Read | undefined }>;

function watched<Rules extends object>(rules: Rules, read: Read, shown: ReadonlySet<string>): Rules {
  const inner = new Map<string | symbol, object>();
  return new Proxy(rules, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (shown.has(String(name))) return value;
      if (!isPlain(value)) {
        read.set(name, { value, within: undefined });
        return value;
      }
      let own = inner.get(name);
      if (own === undefined) {
        const within: Read = new Map();
        read.set(name, { value, within });
        own = watched(value, within, new Set());
        inner.set(name, own);
      }
      return own;
    },
  });
}

function isSame(rules: object, read: Read): boolean {
  return [...read].every(([name, { value, within }]) => {
    const own: unknown = Reflect.get(rules, name);
    if (own === value) return true;
    return within !== undefined && isPlain(own) ? isSame(own, within) : isDeepStrictEqual(own, value);
  });
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A refusal is an answer, too. */
export function attempt<Answer>(ask: () => Answer): Answer | ForecastError {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ForecastError) return error;
    throw error;
  }
}

/**
 * The forecasts by all sets of rules that may be in force, one per set that does not refuse, and the first refusal. `ask`
 * is only asked where something differs that it reads; names and versions are what people are told. Throws `limit`: what
 * is too much for one set is not worked out for every other.
 */
export function tryAll<Rules extends { readonly name: string }>(
  candidates: Iterable<Rules>,
  ask: (rules: Rules) => Forecast,
): { readonly tried: readonly Forecast[]; readonly refusal: ForecastError | undefined } {
  const tried: Forecast[] = [];
  const worked = new Set<Forecast>();
  const shown = ["name", "version"] as (keyof Rules & string)[];
  const answers = new Answers<Rules, Forecast | ForecastError>((rules) => attempt(() => ask(rules)), shown);
  let refusal: ForecastError | undefined;
  for (const rules of candidates) {
    const answer = answers.of(rules);
    if (answer instanceof ForecastError) {
      if (answer.code === "limit") throw answer;
      refusal ??= answer;
    } else {
      if (!worked.has(answer)) checkTried([...worked.add(answer)]);
      tried.push(answer.rules === rules.name ? answer : { ...answer, rules: rules.name });
    }
  }
  return { tried, refusal };
}

/**
 * The very same answer for all rules that make the same of the question, so that what follows is worked out once, too.
 * `nameOf`: what tells answers apart.
 */
export function unifying<Rules extends object, Answer>(
  ask: (rules: Rules) => Answer,
  nameOf: (answer: Answer) => unknown = (answer) => answer,
): (rules: Rules) => Answer {
  const known: { readonly name: unknown; readonly answer: Answer }[] = [];
  const answers = new Answers((rules: Rules) => {
    const answer = ask(rules);
    const name = nameOf(answer);
    const same = known.find((one) => isDeepStrictEqual(one.name, name));
    if (same === undefined) known.push({ name, answer });
    return same === undefined ? answer : same.answer;
  });
  return (rules) => answers.of(rules);
}

/** What a parser makes of the file: one function for all rules that make the same of it. */
export type Parsed = () => Dockerfile;

export function parsing({ dockerfile }: Pick<BuildRequest, "dockerfile">): (rules: ParserRules) => Parsed {
  const made = unifying((rules: ParserRules) => attempt(() => parse(dockerfile.text, dockerfile.path, rules)));
  const known = new Map<Dockerfile | ForecastError, Parsed>();
  return (rules) => {
    const answer = made(rules);
    const parsed =
      known.get(answer) ??
      ((): Dockerfile => {
        if (answer instanceof ForecastError) throw answer;
        return answer;
      });
    known.set(answer, parsed);
    return parsed;
  };
}
