/** RFC 3339 instants with nanoseconds, compared as instants and not as text: builders write the same moment in several spellings. */

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,18}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/** Nanoseconds since 1970, or `undefined` for text that is no RFC 3339 time. */
export function instant(text: string): bigint | undefined {
  const found = SHAPE.exec(text);
  if (found === null) return undefined;
  const part = (at: number): number => Number(found[at] ?? "0");
  const days = daysSince1970(part(1), part(2), part(3));
  const offset = (part(9) * 60 + part(10)) * 60 * (found[8] === "-" ? -1 : 1);
  const seconds = days * 86400 + part(4) * 3600 + part(5) * 60 + part(6) - offset;
  const fraction = (found[7] ?? "").padEnd(9, "0").slice(0, 9);
  return BigInt(seconds) * 1_000_000_000n + BigInt(fraction);
}

/** Whole seconds only: what `docker history` gives; such times cannot prove that two entries are the same. */
export function isWholeSeconds(text: string): boolean {
  const at = instant(text);
  return at !== undefined && at % 1_000_000_000n === 0n;
}

/** Days of the proleptic Gregorian calendar; no Date, which clamps and reads the clock's zone. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
