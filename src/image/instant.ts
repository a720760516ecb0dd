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

/** RFC 3339 text in UTC of whole seconds since 1970. */
export function isoSeconds(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const two = (value: number): string => String(value).padStart(2, "0");
  const time = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
  return `${calendarDay(days)}T${time}Z`;
}

/** `YYYY-MM-DD` of a day since 1970; the inverse of daysSince1970. */
function calendarDay(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
