/** Command-line arguments of buildah build / podman build that decide cache keys, as in redhat-actions/buildah-build's extra-args. */
import type { BuildSpec } from "./build-spec.ts";
import type { BuildahOptions } from "./request.ts";

type Mutable<T> = { -readonly [K in keyof T]?: T[K] };

export interface BuildahArguments {
  readonly buildah: Mutable<BuildahOptions>;
  readonly spec: Mutable<BuildSpec>;
}

type Apply = (out: BuildahArguments, value: string) => void;

const on = (value: string): boolean => value !== "false" && value !== "0";

/** Flags without a following word when written without `=`. */
const SWITCHES: Readonly<Record<string, Apply>> = {
  layers: (out, value) => {
    out.buildah.layers = on(value);
  },
  "no-cache": (out, value) => {
    out.spec.noCache = on(value);
  },
  squash: (out, value) => {
    out.spec.squash = on(value);
  },
  pull: (out, value) => {
    out.spec.pull = on(value) && value !== "missing" && value !== "never";
  },
  "omit-history": (out, value) => {
    out.buildah.omitHistory = on(value);
  },
  "rewrite-timestamp": (out, value) => {
    out.buildah.rewriteTimestamp = on(value);
  },
  "inherit-labels": (out, value) => {
    out.buildah.inheritLabels = on(value);
  },
  "inherit-annotations": (out, value) => {
    out.buildah.inheritAnnotations = on(value);
  },
  "skip-unused-stages": (out, value) => {
    out.buildah.skipUnusedStages = on(value);
  },
};

const VALUES: Readonly<Record<string, Apply>> = {
  format: (out, value) => {
    out.buildah.format = value === "docker" ? "docker" : "oci";
  },
  timestamp: (out, value) => {
    out.buildah.timestamp = Number(value);
  },
  "source-date-epoch": (out, value) => {
    out.buildah.sourceDateEpoch = Number(value);
  },
  "cache-ttl": (out, value) => {
    out.buildah.cacheTtl = goSeconds(value);
    if (out.buildah.cacheTtl === 0) out.spec.noCache = true;
  },
  annotation: (out, value) => {
    out.buildah.annotations = [...(out.buildah.annotations ?? []), value];
  },
  unsetlabel: (out, value) => {
    out.buildah.unsetLabels = [...(out.buildah.unsetLabels ?? []), value];
  },
  unsetannotation: (out, value) => {
    out.buildah.unsetAnnotations = [...(out.buildah.unsetAnnotations ?? []), value];
  },
  env: (out, value) => {
    const [name, text] = pair(value);
    out.buildah.env = new Map([...(out.buildah.env ?? []), [name, text]]);
  },
  label: (out, value) => {
    const [name, text] = pair(value);
    out.spec.labels = new Map([...(out.spec.labels ?? []), [name, text ?? ""]]);
  },
  "build-arg": (out, value) => {
    out.spec.buildArgs = new Map([...(out.spec.buildArgs ?? []), pair(value)]);
  },
  "build-context": (out, value) => {
    const [name, text] = pair(value);
    out.spec.buildContexts = new Map([...(out.spec.buildContexts ?? []), [name, text ?? ""]]);
  },
  "cache-from": (out, value) => {
    out.spec.cacheFrom = [...(out.spec.cacheFrom ?? []), value];
  },
  "cache-to": (out, value) => {
    out.spec.cacheTo = [...(out.spec.cacheTo ?? []), value];
  },
  target: (out, value) => {
    out.spec.target = value;
  },
  platform: (out, value) => {
    out.spec.platforms = value.split(",");
  },
  file: (out, value) => {
    out.spec.file = value;
  },
  ignorefile: (out, value) => {
    out.spec.ignoreFile = value;
  },
  tag: (out, value) => {
    out.spec.tags = [...(out.spec.tags ?? []), value];
  },
  network: (out, value) => {
    out.spec.network = value;
  },
  "add-host": (out, value) => {
    out.spec.addHosts = [...(out.spec.addHosts ?? []), value];
  },
};

const SHORT: Readonly<Record<string, string>> = { f: "file", t: "tag" };

/** One argument per line, or words separated by blanks; unknown flags decide no key and are passed over. */
export function buildahArguments(text: string): BuildahArguments {
  const out: BuildahArguments = { buildah: {}, spec: {} };
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (let index = 0; index < words.length; index++) {
    const [name, inline] = flagName(words[index] ?? "");
    if (name === undefined) continue;
    if (Object.hasOwn(SWITCHES, name)) SWITCHES[name]?.(out, inline ?? "true");
    else if (Object.hasOwn(VALUES, name)) VALUES[name]?.(out, inline ?? words[++index] ?? "");
  }
  return out;
}

function flagName(word: string): [string | undefined, string | undefined] {
  const long = /^--([a-z-]+)(?:=(.*))?$/s.exec(word);
  if (long !== null) return [long[1], long[2]];
  const short = /^-([a-z])=?(.*)$/s.exec(word);
  return short === null ? [undefined, undefined] : [SHORT[short[1] ?? ""], short[2] === "" ? undefined : short[2]];
}

function pair(text: string): [string, string | undefined] {
  const at = text.indexOf("=");
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Go duration (`1h30m`, `24h`, `0s`) in seconds; NaN for anything else. */
function goSeconds(text: string): number {
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };
  if (text.length > 200) return Number.NaN;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|us|µs|ns|m|s)/g)];
  if (text === "0") return 0;
  if (parts.length === 0 || parts.map((part) => part[0]).join("") !== text) return Number.NaN;
  return parts.reduce((sum, part) => sum + Number(part[1]) * (units[part[2] ?? ""] ?? Number.NaN), 0);
}
