/** What one input may cost. */

/** CPU milliseconds of the reading thread. */
export const MAX_MS = 1_000;
/** Bytes of memory that the process may hold. */
export const MAX_RSS = 1_500 * 1024 * 1024;
