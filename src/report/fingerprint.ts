/** One digest over everything that can change the result of a build. */
import { createHash } from "node:crypto";

export interface FingerprintPart {
  readonly stage: number;
  readonly key: string;
}

/**
 * Hex sha256 over the keys of all needed steps in order, with the platform, the target and the builder they hold for. Every
 * part is framed by its length, so that no two lists run together. `""` when a step's key is not known: a digest that
 * leaves an input out would be equal for two different builds.
 */
export function fingerprint(steps: readonly FingerprintPart[], settings: readonly string[]): string {
  if (steps.length === 0 || steps.some((step) => step.key === "")) return "";
  const hash = createHash("sha256");
  const add = (text: string) => hash.update(`${Buffer.byteLength(text)}:${text}`);
  add("docker-cache-forecast fingerprint 1");
  for (const setting of settings) add(setting);
  for (const { stage, key } of steps) {
    add(String(stage));
    add(key);
  }
  return hash.digest("hex");
}
