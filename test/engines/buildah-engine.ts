/**
 * Buildah for tests: Debian's on this machine (1.28), or the one in the tree that docker26.sh (1.39) or docker28.sh (1.43) makes.
 * Each engine has a store of its own that goes away with it. Answers say in one line why there is none; with CI=true there must
 * be one, but for 1.43, whose release of Debian is still being made.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { RecordedImage } from "../../src/image/config.ts";
import { storedImages } from "../../src/source/buildah.ts";
import { engineTree, mayBeAbsent, mustBeThere, type NoEngine } from "./engine.ts";

export type BuildahKind = "1.28" | "1.39" | "1.43";

export interface StepLine {
  /** From 0. */
  readonly stage: number;
  readonly text: string;
  readonly cached: boolean;
}

export interface BuildAnswer {
  readonly code: number;
  readonly steps: readonly StepLine[];
  readonly stderr: string;
}

export interface BuildahEngine {
  readonly kind: BuildahKind;
  readonly version: string;
  /** Folder for contexts that the engine can see; the same path on this side. */
  readonly folder: string;
  /** Runs `buildah ARGS`; paths under `folder` are given as they are on this side. */
  run(...args: readonly string[]): { readonly code: number; readonly stdout: string; readonly stderr: string };
  build(context: string, ...flags: readonly string[]): BuildAnswer;
  /** The store in its order. */
  images(): Promise<readonly RecordedImage[]>;
  /** Forgets everything but the base image `localhost/base`. */
  reset(): void;
  close(): void;
}

const TREES: Partial<Record<BuildahKind, string>> = {
  "1.39": engineTree("docker26-containerd"),
  "1.43": engineTree("docker28-containerd"),
};
/**
 * In a mount name space of its own, so that nothing stays mounted; the tree has to be its root mount, or layers cannot be
 * unpacked («remount /: invalid argument»).
 */
const IN_TREE = [
  ...["unshare", "--mount", "--propagation", "private", "bash", "-c"],
  [
    'mount --rbind "$0" "$0" && cd "$0" && mkdir -p oldroot',
    "for d in proc sys dev; do mount --rbind /$d $d; done",
    "pivot_root . oldroot && umount -l /oldroot && cd /",
    'exec buildah "$@"',
  ].join("; "),
];
/** How RUN works without privileges that tests may lack; decides no history line. */
export const RUN_FLAGS: readonly string[] = [
  "--isolation",
  "chroot",
  "--network",
  "host",
  "--ulimit",
  "nofile=1024:4096",
  "--ulimit",
  "nproc=4096:8192",
];
const OUTPUT_LIMIT = 64 << 20;
const BUILD_LIMIT_MS = 900_000;

export function startBuildah(kind: BuildahKind): BuildahEngine | NoEngine {
  const absent = kind === "1.43" ? mayBeAbsent : mustBeThere;
  if (process.getuid?.() !== 0) return absent(`buildah ${kind} needs root`);
  const root = TREES[kind] ?? "";
  const inTree = root !== "";
  if (!existsSync(path.join(root, "/usr/bin/buildah"))) return absent(`buildah ${kind} is not installed here`);
  const memory = existsSync("/dev/shm") ? "/dev/shm" : os.tmpdir();
  const shared = inTree ? path.join(root, "shared") : memory;
  mkdirSync(shared, { recursive: true });
  const folder = mkdtempSync(path.join(shared, "buildah-"));
  // Layers are copied for every step: in memory where that is possible.
  const mounted = inTree && spawnSync("mount", ["-t", "tmpfs", "tmpfs", folder]).status === 0;
  const engine = new Buildah(kind, root, folder, mounted);
  if (!engine.version.startsWith(kind)) {
    engine.close();
    return absent(`buildah here is ${engine.version}, not ${kind}`);
  }
  const problem = engine.prepare();
  if (problem === undefined) return engine;
  engine.close();
  return absent(`buildah ${kind} cannot make images here: ${problem}`);
}

class Buildah implements BuildahEngine {
  readonly kind: BuildahKind;
  readonly version: string;
  readonly folder: string;
  readonly #root: string;
  readonly #mounted: boolean;

  constructor(kind: BuildahKind, root: string, folder: string, mounted: boolean) {
    this.kind = kind;
    this.#mounted = mounted;
    this.#root = root;
    this.folder = folder;
    this.#writeHelpers();
    const { stdout } = this.#spawn(["--version"]);
    this.version = /(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? "";
  }

  /** One line when the base image cannot be made. */
  prepare(): string | undefined {
    const context = path.join(this.folder, "base");
    mkdirSync(path.join(context, "bin"), { recursive: true });
    const busybox = ["/bin/busybox", "/usr/bin/busybox"].find((at) => existsSync(at));
    if (busybox === undefined) return "busybox-static is not installed";
    cpSync(busybox, path.join(context, "bin/busybox"), { dereference: true });
    for (const name of ["sh", "cat", "echo", "true", "mkdir", "cp", "rm"]) {
      symlinkSync("busybox", path.join(context, "bin", name));
    }
    writeFileSync(path.join(context, "Dockerfile"), "FROM scratch\nCOPY bin /bin\n");
    const base = this.build(context, "-t", "localhost/base");
    if (base.code !== 0) return base.stderr.trim().split("\n").at(-1);
    cpSync(path.join(this.folder, "store"), path.join(this.folder, "clean"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    return undefined;
  }

  run(...args: readonly string[]) {
    const store = [
      ...["--root", this.#inside(path.join(this.folder, "store"))],
      ...["--runroot", this.#inside(path.join(this.folder, "run"))],
      ...["--storage-driver", "vfs"],
    ];
    return this.#spawn([...store, ...args.map((arg) => this.#inside(arg))]);
  }

  build(context: string, ...flags: readonly string[]): BuildAnswer {
    const mode = flags.some((flag) => flag.startsWith("--layers")) ? [] : ["--layers"];
    const { code, stdout, stderr } = this.run("build", ...mode, ...RUN_FLAGS, ...flags, context);
    return { code, stderr, steps: parseSteps(stdout) };
  }

  images(): Promise<readonly RecordedImage[]> {
    return storedImages(path.join(this.folder, "store"), "vfs");
  }

  reset(): void {
    for (const name of ["store", "run"]) rmSync(path.join(this.folder, name), { recursive: true, force: true });
    cpSync(path.join(this.folder, "clean"), path.join(this.folder, "store"), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }

  close(): void {
    if (this.#mounted) spawnSync("umount", [this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The network helper is looked for, though nothing here uses a network of its own. */
  #writeHelpers(): void {
    const helpers = path.join(this.folder, "helpers");
    mkdirSync(helpers);
    for (const name of ["netavark", "aardvark-dns"]) {
      writeFileSync(path.join(helpers, name), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
    }
    const settings = `[engine]\nhelper_binaries_dir = ["${this.#inside(helpers)}"]\n`;
    writeFileSync(path.join(this.folder, "containers.conf"), settings);
  }

  #inside(arg: string): string {
    return this.#root === "" ? arg : arg.replaceAll(this.#root, "");
  }

  #spawn(args: readonly string[]) {
    const [command, ...rest] = this.#root === "" ? ["buildah"] : [...IN_TREE, this.#root];
    const done = spawnSync(command!, [...rest, ...args], {
      encoding: "utf8",
      maxBuffer: OUTPUT_LIMIT,
      timeout: BUILD_LIMIT_MS,
      env: {
        ...process.env,
        TMPDIR: this.#root === "" ? os.tmpdir() : "/var/tmp",
        CONTAINERS_CONF: this.#inside(path.join(this.folder, "containers.conf")),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return { code: done.status ?? -1, stdout: done.stdout ?? "", stderr: done.stderr ?? "" };
  }
}

const STEP = /^(?:\[(\d+)\/\d+\] )?STEP \d+(?:\/\d+)?: (.*)$/;

/** Steps as they are printed; `COMMIT` is none. */
function parseSteps(stdout: string): readonly StepLine[] {
  const steps: { stage: number; text: string; cached: boolean }[] = [];
  for (const line of stdout.split("\n")) {
    const found = STEP.exec(line);
    if (found !== null) steps.push({ stage: Number(found[1] ?? 1) - 1, text: found[2]!, cached: false });
    else if (line.startsWith("--> Using cache ")) steps.at(-1)!.cached = true;
  }
  return steps;
}
