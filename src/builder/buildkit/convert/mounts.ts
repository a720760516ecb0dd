/** `RUN --mount=…` as written → its fields (moby/buildkit frontend/dockerfile/instructions/commands_runmount.go parseMount). */
import { ForecastError } from "../../../errors.ts";
import type { MountType } from "../ops.ts";

export interface MountFlag {
  readonly type: MountType;
  readonly from: string;
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
  /** Bytes of a tmpfs. */
  readonly size: number;
  readonly id: string;
  readonly sharing: string;
  readonly required: boolean;
  /** Name of the environment variable of a secret; `undefined` without `env`. */
  readonly env: string | undefined;
  readonly mode: number | undefined;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

type Fields = { -readonly [K in keyof MountFlag]: MountFlag[K] };

const TYPES: ReadonlySet<string> = new Set(["bind", "cache", "tmpfs", "secret", "ssh"]);
const SHARING: ReadonlySet<string> = new Set(["shared", "private", "locked"]);

/** `from=` of a mount before any expansion, `""` for none: it may name a stage. */
export function mountFrom(value: string): string {
  let from = "";
  for (const field of csvFields(value)) {
    const [key, text] = keyValue(field);
    if (key === "from" && text !== undefined) from = text;
  }
  return from;
}

/** `expand` fills in variables of one value. Throws "dockerfile-syntax" where the builder refuses the mount. */
export function parseMount(value: string, expand: (word: string) => string): MountFlag {
  const mount: Fields = {
    type: "bind",
    from: "",
    source: "",
    target: "",
    readOnly: true,
    size: 0,
    id: "",
    sharing: "",
    required: false,
    env: undefined,
    mode: undefined,
    uid: undefined,
    gid: undefined,
  };
  let readOnlyGiven = false;
  for (const field of csvFields(value)) {
    const [key, text] = keyValue(field);
    if (text === undefined) {
      readOnlyGiven = bareField(mount, key, field) || readOnlyGiven;
    } else {
      readOnlyGiven = valueField(mount, key, expand(text), field) || readOnlyGiven;
    }
  }
  if (!readOnlyGiven) mount.readOnly = mount.type !== "cache" && mount.type !== "tmpfs";
  return mount;
}

/** True when the field decides about read-only. */
function bareField(mount: Fields, key: string, field: string): boolean {
  if (key === "readonly" || key === "ro" || key === "readwrite" || key === "rw") {
    mount.readOnly = key.startsWith("reado") || key === "ro";
    return true;
  }
  if (key !== "required") throw bad(field, "needs a value");
  mount.required = true;
  return false;
}

function valueField(mount: Fields, key: string, value: string, field: string): boolean {
  switch (key) {
    case "type":
      if (!TYPES.has(value.toLowerCase())) throw bad(field, "is no type of mount");
      mount.type = value.toLowerCase() as MountType;
      return false;
    case "from":
      mount.from = value;
      return false;
    case "source":
    case "src":
      mount.source = value;
      return false;
    case "target":
    case "dst":
    case "destination":
      mount.target = value;
      return false;
    case "readonly":
    case "ro":
      mount.readOnly = parseBool(value, field);
      return true;
    case "readwrite":
    case "rw":
      mount.readOnly = !parseBool(value, field);
      return true;
    case "required":
      mount.required = parseBool(value, field);
      return false;
    default:
      detailField(mount, key, value, field);
      return false;
  }
}

function detailField(mount: Fields, key: string, value: string, field: string): void {
  switch (key) {
    case "size":
      mount.size = parseSize(value, field);
      return;
    case "id":
      mount.id = value;
      return;
    case "sharing":
      if (!SHARING.has(value.toLowerCase())) throw bad(field, "is no way of sharing");
      mount.sharing = value.toLowerCase();
      return;
    case "mode":
      mount.mode = parseNumber(value, 8, field);
      return;
    case "uid":
      mount.uid = parseNumber(value, 10, field);
      return;
    case "gid":
      mount.gid = parseNumber(value, 10, field);
      return;
    case "env":
      mount.env = value;
      return;
    default:
      throw bad(field, "is no option of a mount");
  }
}

function keyValue(field: string): readonly [key: string, value: string | undefined] {
  const equals = field.indexOf("=");
  if (equals === -1) return [field.toLowerCase(), undefined];
  return [field.slice(0, equals).toLowerCase(), field.slice(equals + 1)];
}

/** One line of CSV as Go's encoding/csv reads it. Throws "dockerfile-syntax" for broken quotes. */
export function csvFields(line: string): readonly string[] {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    let field = "";
    if (line[at] === '"') {
      const end = quotedEnd(line, at);
      field = line.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      if (at < line.length && line[at] !== ",") throw bad(line, "has text behind a quoted field");
    } else {
      const comma = line.indexOf(",", at);
      field = line.slice(at, comma === -1 ? undefined : comma);
      at = comma === -1 ? line.length : comma;
      if (field.includes('"')) throw bad(line, "has a quote inside a field");
    }
    fields.push(field);
    if (at >= line.length) return fields;
    at++;
  }
}

function quotedEnd(line: string, start: number): number {
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] !== '"') continue;
    if (line[at + 1] !== '"') return at;
    at++;
  }
  throw bad(line, "has a quote that does not end");
}

/** Go strconv.ParseBool. */
export function parseBool(value: string, field: string): boolean {
  if (["1", "t", "T", "true", "TRUE", "True"].includes(value)) return true;
  if (["0", "f", "F", "false", "FALSE", "False"].includes(value)) return false;
  throw bad(field, "is neither true nor false");
}

function parseNumber(value: string, radix: 8 | 10, field: string): number {
  const valid = radix === 8 ? /^[0-7]{1,11}$/ : /^\d{1,10}$/;
  if (!valid.test(value)) throw bad(field, "is no number");
  return Number.parseInt(value, radix);
}

/** docker/go-units RAMInBytes: `64m`, `1.5 GiB`; powers of 1024. */
export function parseSize(value: string, field: string): number {
  const match = /^(\d+(?:\.\d+)?) ?([kmgtp]?)(?:i?b)?$/i.exec(value.trim());
  if (match === null) throw bad(field, "is no size");
  const power = ["", "k", "m", "g", "t", "p"].indexOf(match[2]!.toLowerCase());
  return Math.trunc(Number(match[1]) * 1024 ** power);
}

function bad(field: string, what: string): ForecastError {
  return new ForecastError("dockerfile-syntax", `In a mount ${JSON.stringify(field)} ${what}. Correct the RUN flag.`);
}
