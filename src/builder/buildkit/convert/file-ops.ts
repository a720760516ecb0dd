/** Small file ops that instructions need beside their own (client/llb/fileop.go Mkdir, Mkfile). */
import { toBytes } from "../../../context/bytes.ts";
import type { Owner, UserOption, Vertex } from "../ops.ts";
import type { Converter } from "./context.ts";
import { llbPath } from "./paths.ts";

/** Bits that Mkdir and Mkfile keep of a mode. */
const PERMISSIONS = 0o777;
export const NO_TIMESTAMP = "-1";

/** A file on scratch: a here-document. */
export function mkfile(name: string, mode: number, content: string, converter: Converter): Vertex {
  return converter.graph.add({
    kind: "file",
    inputs: [],
    ignoreCache: false,
    unknown: undefined,
    actions: [
      {
        action: "mkfile",
        input: -1,
        secondaryInput: -1,
        output: 0,
        owner: undefined,
        ownerInput: -1,
        timestamp: NO_TIMESTAMP,
        path: llbPath("/", name, false),
        mode: mode & PERMISSIONS,
        data: toBytes(content),
      },
    ],
  });
}

/** A directory on top of `source`, owned by ids (convert_runmount.go setCacheUIDGID). */
export function mkdir(
  source: Vertex | undefined,
  path: string,
  mode: number,
  uid: number,
  gid: number,
  converter: Converter,
): Vertex {
  const input = source === undefined ? -1 : 0;
  return converter.graph.add({
    kind: "file",
    inputs: source === undefined ? [] : [source],
    ignoreCache: false,
    unknown: undefined,
    actions: [
      {
        action: "mkdir",
        input,
        secondaryInput: -1,
        output: 0,
        owner: { user: { id: uid }, group: { id: gid } },
        ownerInput: input,
        timestamp: NO_TIMESTAMP,
        path,
        mode: mode & PERMISSIONS,
        makeParents: false,
      },
    ],
  });
}

/** `--chown=user:group` and USER (client/llb/fileop.go WithUser); an empty part means id 0. */
export function parseOwner(text: string): Owner | undefined {
  if (text === "") return undefined;
  const colon = text.indexOf(":");
  if (colon === -1) return { user: userOption(text), group: undefined };
  return { user: userOption(text.slice(0, colon)), group: userOption(text.slice(colon + 1)) };
}

function userOption(text: string): UserOption {
  if (text === "root" || text === "") return { id: 0 };
  const isInt32 = /^[+-]?\d+$/.test(text) && Math.abs(Number(text)) <= 0x7fffffff;
  return isInt32 ? { id: Number(text) } : { name: text };
}
