/** What a stage starts from. */
import type { Unknown, Vertex } from "../ops.ts";
import type { StageConfig } from "./state.ts";

export interface Base {
  /** Files; `undefined` is scratch. */
  readonly vertex: Vertex | undefined;
  readonly config: StageConfig;
  readonly unknown: Unknown | undefined;
  /** Image reference as written and what it resolved to, `""` when not known. */
  readonly image: { readonly reference: string; readonly digest: string } | undefined;
  /** Name of the local directory whose paths are to be noted. */
  readonly local: string | undefined;
}
