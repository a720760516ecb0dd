/**
 * What @actions/cache only prints. It answers every failure like an absent entry and writes `::warning::` or `::error::`
 * beside: an annotation that this action did not word, and a failure nobody can tell from a first run.
 */
import { AsyncLocalStorage } from "node:async_hooks";

export type Said = readonly string[];

const calls = new AsyncLocalStorage<string[]>();
let listening = false;

/** Runs one call of the client; its warnings and errors come back as text instead of being annotations. */
export async function withoutCommands<T>(call: () => Promise<T>): Promise<{ readonly answer: T; readonly said: Said }> {
  listen();
  const said: string[] = [];
  const answer = await calls.run(said, call);
  return { answer, said };
}

/** @actions/core writes each command with one call. */
function listen(): void {
  if (listening) return;
  listening = true;
  const write = process.stdout.write;
  process.stdout.write = function (this: NodeJS.WriteStream, ...args: unknown[]): boolean {
    const said = calls.getStore();
    const command =
      said === undefined || typeof args[0] !== "string" ? null : /^::(?:warning|error)::(.*)/.exec(args[0]);
    if (command === null) return Reflect.apply(write, this, args);
    said?.push(unescaped(command[1] ?? ""));
    return true;
  } as typeof write;
}

/** One line of what `escapeData` of @actions/core made. */
function unescaped(text: string): string {
  return text
    .replaceAll(/%0[AD]/g, " ")
    .replaceAll("%25", "%")
    .trim();
}
