/** What the keys of file and exec ops share. */
import type { Selector } from "../../context/contenthash-selector.ts";
import type { Digest } from "./digest.ts";
import { type GoValue, unlessEmpty } from "./go-json.ts";
import type { KeyProfile } from "./profiles.ts";

/** How one input of an op is matched. */
export interface InputRule {
  /** Selector of the link from the input's own record, `""` for none. */
  readonly selector: Digest | "";
  /** Paths whose content links, too; empty: all of it; `undefined`: only the definition counts. */
  readonly content: readonly Selector[] | undefined;
}

/** Input and output numbers: gogo wrote 0, vtproto leaves it out. */
export function indexJson(index: number, profile: KeyProfile): GoValue | undefined {
  return profile.vtProto ? unlessEmpty(index) : index;
}
