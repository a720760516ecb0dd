/** One line of comma-separated values with quotes, as buildx reads its flags (tonistiigi/go-csvvalue Fields, v0.0.1). */

/** `undefined` for what buildx refuses: a quote inside a bare field, an unfinished quoted field, an empty line. */
export function csvFields(text: string): readonly string[] | undefined {
  const line = text.replace(/\r?\n$/, "");
  if (line === "") return undefined;
  const fields: string[] = [];
  for (let at = 0; at <= line.length; ) {
    const field = line[at] === '"' ? quoted(line, at) : bare(line, at);
    if (field === undefined) return undefined;
    fields.push(field.value);
    if (field.end >= line.length) return fields;
    at = field.end + 1;
  }
  return fields;
}

interface Field {
  readonly value: string;
  /** Index of the comma after it, or the line's length. */
  readonly end: number;
}

function bare(line: string, start: number): Field | undefined {
  const comma = line.indexOf(",", start);
  const end = comma === -1 ? line.length : comma;
  const value = line.slice(start, end);
  return value.includes('"') ? undefined : { value, end };
}

function quoted(line: string, start: number): Field | undefined {
  let value = "";
  for (let at = start + 1; ; ) {
    const quote = line.indexOf('"', at);
    if (quote === -1) return undefined;
    value += line.slice(at, quote);
    const next = line[quote + 1];
    if (next === undefined || next === ",") return { value, end: quote + 1 };
    if (next !== '"') return undefined;
    value += '"';
    at = quote + 2;
  }
}
