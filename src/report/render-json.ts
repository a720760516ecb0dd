/** The JSON report, described by docs/report.schema.json. Pure. */
import { REPORT_SCHEMA, type Report } from "./model.ts";

/** What stands in the file: all builds of one run. */
export interface JsonReport {
  readonly schema: typeof REPORT_SCHEMA;
  readonly builds: readonly Report[];
}

/** JSON text with a final newline. */
export function renderJson(reports: readonly Report[]): string {
  const report: JsonReport = { schema: REPORT_SCHEMA, builds: reports };
  return `${JSON.stringify(report, wellFormed, 2)}\n`;
}

/** Lone surrogates would be written as escapes that strict readers refuse. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}
