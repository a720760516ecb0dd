/** Shape of test/golden/dockerfile/<engine>.json, written by test/engines/capture-parser.ts. */

/** An image config, maps as sorted keys, without PATH. */
export interface BuiltConfig {
  readonly env: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly cmd: readonly string[] | null;
  readonly entrypoint: readonly string[] | null;
  readonly shell: readonly string[] | null;
  readonly user: string;
  readonly workdir: string;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly stopsignal: string;
  readonly onbuild: readonly string[];
  readonly healthcheck: readonly string[] | null;
}

export interface ExecutedCommand {
  readonly args: readonly string[];
  readonly env: readonly string[];
  readonly cwd: string;
}

export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

export type CapturedBuild =
  | {
      readonly ok: true;
      /** `created_by` of every entry behind the base's. */
      readonly history: readonly string[];
      readonly config: BuiltConfig;
      readonly author: string;
      /** The classic builder's "Step" lines. */
      readonly steps?: readonly string[];
      /** BuildKit's exec ops and mkfile actions, in its own order. */
      readonly execs?: readonly ExecutedCommand[];
      readonly files?: readonly WrittenFile[];
    }
  | { readonly ok: false; readonly error: string };

export interface CapturedEngine {
  readonly version: string;
  readonly builds: Readonly<Record<string, CapturedBuild>>;
  /** Expanded word by word as written, `null` where the builder refuses it. */
  readonly words: Readonly<Record<string, string | null>>;
}
