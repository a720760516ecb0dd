/** STOPSIGNAL words that the engine takes. moby/sys signal/signal.go ParseSignal and signal_linux.go, v0.7.0. */

const NAMES = new Set(
  (
    "ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP " +
    "TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX"
  ).split(" "),
);
const REAL_TIME = /^RTM(?:IN\+(\d{1,2})|AX-(\d{1,2}))$/;

export function isSignal(word: string): boolean {
  if (/^[+-]?\d{1,9}$/.test(word)) return Number(word) !== 0;
  const name = word.toUpperCase().replace(/^SIG/, "");
  if (NAMES.has(name)) return true;
  const found = REAL_TIME.exec(name);
  if (found === null) return false;
  return found[1] === undefined ? inRange(found[2]!, 14) : inRange(found[1], 15);
}

function inRange(digits: string, last: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= last;
}
