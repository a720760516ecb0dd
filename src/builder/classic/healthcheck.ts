/** HEALTHCHECK → its config and how Go prints that struct. parseHealthcheck and dispatchHealthcheck, moby/moby v20.10.24 to v29.7.2. */
import type { Instruction } from "../../dockerfile/instruction.ts";
import { ForecastError } from "../../errors.ts";
import type { HealthConfig } from "../../image/config.ts";
import { durationText, parseDuration, quote, quoteList, quoteRune } from "./go-format.ts";
import type { HealthVerb } from "./rules.ts";

/** container.MinimumDuration. */
const SHORTEST = 1_000_000n;
const MAX_RETRIES = 2 ** 31 - 1;

export interface Health {
  readonly config: HealthConfig;
  /** `&{["CMD" "a"] "0s" "0s" "0s" '\x00'}`. */
  readonly text: (verb: HealthVerb) => string;
}

const NAMES = ["Test", "Interval", "Timeout", "StartPeriod", "StartInterval"];

/** Throws `build-refused` for a duration or a count that the engine refuses. */
export function healthcheck(instruction: Instruction, withStartInterval: boolean): Health {
  const command = instruction.sub;
  if (command === undefined) return health({ Test: ["NONE"] }, [0n, 0n, 0n, 0n], 0, withStartInterval);
  const Test = command.json ? ["CMD", ...command.args] : ["CMD-SHELL", ...command.args];
  const times = ["interval", "timeout", "start-period", "start-interval"].map((name) => duration(instruction, name));
  return health({ Test }, times, retries(instruction), withStartInterval);
}

function health(test: HealthConfig, times: readonly bigint[], count: number, withStartInterval: boolean): Health {
  const [Interval, Timeout, StartPeriod, StartInterval] = times.map(Number);
  const shown = withStartInterval ? times : times.slice(0, 3);
  const config = { ...test, Interval, Timeout, StartPeriod, StartInterval, Retries: count } as HealthConfig;
  const words = test.Test ?? [];
  const texts = shown.map(durationText);
  const text = (verb: HealthVerb): string => {
    if (verb === "%q") return `&{${[quoteList(words), ...texts.map(quote), quoteRune(count)].join(" ")}}`;
    const parts = [`[${words.join(" ")}]`, ...texts];
    const named = parts.map((part, at) => `${NAMES[at]}:${part}`);
    return verb === "%v" ? `&{${[...parts, count].join(" ")}}` : `&{${[...named, `Retries:${count}`].join(" ")}}`;
  };
  return { config, text };
}

function duration(instruction: Instruction, name: string): bigint {
  const text = flag(instruction, name);
  if (text === "") return 0n;
  const value = parseDuration(text);
  if (value !== 0n && value < SHORTEST) {
    throw new ForecastError(
      "build-refused",
      `--${name}=${text} is shorter than 1ms, so the engine refuses the build. Make it longer.`,
    );
  }
  return value;
}

function retries(instruction: Instruction): number {
  const text = flag(instruction, "retries");
  if (text === "") return 0;
  if (!/^\+?\d{1,10}$/.test(text) || Number(text) > MAX_RETRIES) {
    throw new ForecastError(
      "build-refused",
      `--retries=${text.slice(0, 40)} is no count, so the engine refuses the build. Write a whole number.`,
    );
  }
  return Number(text);
}

function flag(instruction: Instruction, name: string): string {
  return instruction.flags.findLast((one) => one.name === name)?.value ?? "";
}
