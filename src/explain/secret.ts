/** Names whose values are never shown, and how texts are freed of such values. */

/**
 * Words that make the name of an ARG or ENV sensitive, as BuildKit's lint rule SecretsUsedInArgOrEnv takes them
 * (moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go, secretsRegexp and secretsAllowRegexp, v0.15 on).
 */
const SENSITIVE = new Set([
  "apikey",
  "auth",
  "credential",
  "credentials",
  "key",
  "password",
  "pword",
  "passwd",
  "secret",
  "token",
]);

export const MASK = "***";

/** Shorter values are not replaced inside texts: they would tear ordinary words apart. */
const SHORTEST_MASKED = 4;

/** True for names such as `NPM_TOKEN`; false for `TOKENIZER` and for anything with `public` in it. */
export function isSensitive(name: string): boolean {
  const words = name.toLowerCase().split(/[^a-z0-9]/);
  return words.some((word) => SENSITIVE.has(word)) && !words.includes("public");
}

/** The value as people may see it. */
export function shownValue(name: string, value: string | undefined): string | undefined {
  return value !== undefined && value !== "" && isSensitive(name) ? MASK : value;
}

/** `text` with every value of a sensitive name replaced. */
export function withoutSecrets(text: string, ...values: readonly Readonly<Record<string, string>>[]): string {
  let clean = text;
  for (const map of values) {
    for (const [name, value] of Object.entries(map)) {
      if (value.length >= SHORTEST_MASKED && isSensitive(name)) clean = clean.replaceAll(value, MASK);
    }
  }
  return clean;
}
