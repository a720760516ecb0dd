/** What decides a step, in words people know; comparing two of these names the culprit. */
export interface StepFacts {
  /** Instruction as written, one logical line. */
  readonly text: string;
  /** After word expansion, flags included; equals `text` where nothing expands. */
  readonly expanded: string;
  /** Build args that enter this step's key, by name. Values are left out with `record-args: false`. */
  readonly args: Readonly<Record<string, string>>;
  /** Environment that enters this step's key, by name. */
  readonly env: Readonly<Record<string, string>>;
  /** Other settings that enter the key, by name: user, workdir, network, shell, platform … */
  readonly settings: Readonly<Record<string, string>>;
  /** FROM: reference and what it resolved to. */
  readonly base?: { readonly reference: string; readonly digest: string };
  /** COPY, ADD, bind mounts. */
  readonly sources?: readonly SourceFacts[];
}

export interface SourceFacts {
  /** `context`, `context:NAME`, `stage:NAME`, `image:REF`, `url`, `heredoc`. */
  readonly from: string;
  /** Source words as the builder looks them up. */
  readonly paths: readonly string[];
  readonly exclude?: readonly string[];
  /** Content digest in the builder's own form, when it could be computed. */
  readonly digest?: string;
}
