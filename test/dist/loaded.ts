/** Loaded in front of the bundle: at the end it writes which files were loaded and what other threads died of. */
import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { Worker } from "node:worker_threads";

const log = process.env.LOADED_LOG;
const note = (line: string): void => {
  if (log !== undefined) appendFileSync(log, `${line}\n`);
};

registerHooks({
  load(url, context, next) {
    if (url.startsWith("file:") && !url.endsWith("/loaded.ts")) note(`file ${url}`);
    return next(url, context);
  },
});

const emit = Worker.prototype.emit;
Worker.prototype.emit = function (this: Worker, event: string | symbol, ...values: unknown[]): boolean {
  note(event === "error" ? `thread error ${String(values[0])}` : `thread ${String(event)}`);
  return Reflect.apply(emit, this, [event, ...values]);
};
