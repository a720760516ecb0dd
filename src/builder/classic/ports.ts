/** EXPOSE words → keys of ExposedPorts. docker/go-connections nat/nat.go ParsePortSpecs, v0.5.0. */
import { ForecastError } from "../../errors.ts";

const PROTOCOLS = new Set(["tcp", "udp", "sctp"]);
const LAST_PORT = 65535;
/** More ports than one instruction can sensibly open. */
const MAX_PORTS = LAST_PORT + 1;

export interface Ports {
  readonly first: number;
  readonly last: number;
  readonly protocol: string;
}

/** `8080`, `53/udp`, `8000-8010`, `ip:host:container`. Throws `build-refused`. */
export function portRange(word: string): Ports {
  const slash = word.indexOf("/");
  const protocol = slash < 0 ? "tcp" : word.slice(slash + 1).toLowerCase() || "tcp";
  const ports = (slash < 0 ? word : word.slice(0, slash)).split(":").at(-1)!;
  const dash = ports.indexOf("-");
  const first = portNumber(dash < 0 ? ports : ports.slice(0, dash), word);
  const last = dash < 0 ? first : portNumber(ports.slice(dash + 1), word);
  if (last < first || last - first >= MAX_PORTS || !PROTOCOLS.has(protocol)) throw notPorts(word);
  return { first, last, protocol };
}

export function portKeys({ first, last, protocol }: Ports): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, step) => `${first + step}/${protocol}`);
}

function portNumber(text: string, word: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > LAST_PORT) throw notPorts(word);
  return Number(text);
}

function notPorts(word: string): ForecastError {
  return new ForecastError(
    "build-refused",
    `EXPOSE ${word.slice(0, 80)} names no port, so the engine fails the build here. Write it like 8080 or 53/udp.`,
  );
}
