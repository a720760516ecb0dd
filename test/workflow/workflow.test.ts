/** Workflows of the shapes that public repositories have, written for this test: what builds are seen in them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { BuildSpec } from "../../src/build-spec.ts";
import { ForecastError } from "../../src/errors.ts";
import { bakeSpecs } from "../../src/workflow/bake.ts";
import { resolveBake } from "../../src/workflow/bake-file.ts";
import { composeSpecs } from "../../src/workflow/compose.ts";
import type { ContextValue } from "../../src/workflow/expression.ts";
import type { FoundBuild } from "../../src/workflow/step.ts";
import { readWorkflow, type WorkflowBuilds } from "../../src/workflow/workflow.ts";
import { parseYaml } from "../../src/workflow/yaml.ts";

interface Scene {
  readonly workflow: string;
  readonly job?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly matrix?: ContextValue;
  readonly given?: Readonly<Record<string, ContextValue>>;
}

function read(scene: Scene): WorkflowBuilds {
  const files: Readonly<Record<string, string>> = { ".github/workflows/ci.yml": scene.workflow, ...scene.files };
  return readWorkflow({
    workflowRef: "octo/app/.github/workflows/ci.yml@refs/heads/main",
    job: scene.job ?? "build",
    read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    env: new Map(Object.entries(scene.env ?? {})),
    github: {
      sha: "abc123",
      ref: "refs/heads/main",
      ref_name: "main",
      repository: "octo/app",
      server_url: "https://github.com",
      repository_owner: "octo",
      event_name: "push",
    },
    matrix: scene.matrix,
    given: new Map(Object.entries(scene.given ?? {})),
  });
}

const job = (steps: string, extra = ""): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${extra}    steps:\n${steps.replace(/^/gm, "      ")}\n`;

/** Only what a case names. */
type Expected = {
  readonly [K in keyof BuildSpec]?: BuildSpec[K] extends ReadonlyMap<string, infer V>
    ? Readonly<Record<string, V>>
    : BuildSpec[K];
};

function shown(found: FoundBuild, keys: readonly string[]): Readonly<Record<string, unknown>> {
  assert.equal(found.kind, "build");
  if (found.kind !== "build") return {};
  const spec = found.spec as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    keys.map((key) => [key, spec[key] instanceof Map ? Object.fromEntries(spec[key]) : spec[key]]),
  );
}

interface Case extends Scene {
  readonly name: string;
  readonly builds: readonly Expected[];
  /** Texts that must stand in unknowns or messages, one each. */
  readonly says?: readonly RegExp[];
}

const PUSH = "docker/build-push-action@v6";

const CASES: readonly Case[] = [
  {
    name: "the smallest one: the commit is the context",
    workflow: job(`- uses: ${PUSH}`),
    builds: [{ builder: "buildkit", context: "{{defaultContext}}", file: undefined }],
  },
  {
    name: "a directory, a Dockerfile and a target",
    workflow: job(
      `- uses: ${PUSH}\n  with:\n    context: ./app\n    file: ./app/docker/Dockerfile.prod\n    target: runtime`,
    ),
    builds: [{ context: "./app", file: "./app/docker/Dockerfile.prod", target: "runtime" }],
  },
  {
    name: "build args with commas, quotes and expressions",
    workflow: job(
      `- uses: ${PUSH}\n  with:\n    context: .\n    build-args: |\n      A=1,2\n      B=x=y\n      SHA=\${{ github.sha }}`,
    ),
    builds: [{ buildArgs: { A: "1,2", B: "x=y", SHA: "abc123" } }],
  },
  {
    name: "a secret in a build arg stays unknown and is named",
    workflow: job(`- uses: ${PUSH}\n  with:\n    context: .\n    build-args: TOKEN=\${{ secrets.NPM }}`),
    builds: [{ buildArgs: { TOKEN: undefined } }],
    says: [/TOKEN.*secrets\.NPM.*set the input build-args/],
  },
  {
    name: "metadata-action's tags and labels decide no key",
    workflow: job(
      `- id: meta\n  uses: docker/metadata-action@v5\n- uses: ${PUSH}\n  with:\n    context: .\n    tags: \${{ steps.meta.outputs.tags }}\n    labels: \${{ steps.meta.outputs.labels }}`,
    ),
    builds: [{ tags: [], labels: {} }],
  },
  {
    name: "gha cache with a scope from the matrix",
    workflow: job(
      `- uses: ${PUSH}\n  with:\n    context: .\n    platforms: \${{ matrix.platform }}\n    cache-from: type=gha,scope=\${{ matrix.platform }}\n    cache-to: type=gha,mode=max,scope=\${{ matrix.platform }}`,
      "    strategy:\n      matrix:\n        platform: [linux/amd64, linux/arm64]\n",
    ),
    matrix: { platform: "linux/arm64" },
    builds: [
      {
        platforms: ["linux/arm64"],
        cacheFrom: ["type=gha,scope=linux/arm64"],
        cacheTo: ["type=gha,mode=max,scope=linux/arm64"],
      },
    ],
  },
  {
    name: "the same without the matrix input says what to set",
    workflow: job(
      `- uses: ${PUSH}\n  with:\n    context: .\n    file: Dockerfile.\${{ matrix.v }}`,
      "    strategy:\n      matrix:\n        v: [a, b]\n",
    ),
    builds: [{ context: "." }],
    says: [/file uses.*matrix\.v/, /set the input matrix/],
  },
  {
    name: "a matrix with one leg needs no help",
    workflow: job(
      `- uses: ${PUSH}\n  with:\n    context: .\n    target: \${{ matrix.v }}`,
      "    strategy:\n      matrix:\n        v: [a]\n",
    ),
    builds: [{ target: "a" }],
  },
  {
    name: "several platforms",
    workflow: job(`- uses: ${PUSH}\n  with:\n    context: .\n    platforms: linux/amd64,linux/arm64`),
    builds: [{ platforms: ["linux/amd64", "linux/arm64"] }],
  },
  {
    name: "env of workflow, job and step, inner over outer",
    workflow: `on: push\nenv:\n  A: one\n  B: b\njobs:\n  build:\n    runs-on: x\n    env:\n      A: two\n    steps:\n      - uses: ${PUSH}\n        env:\n          C: \${{ env.A }}-c\n        with:\n          context: \${{ env.A }}\n          target: \${{ env.C }}\n          network: \${{ env.B }}\n`,
    builds: [{ context: "two", target: "two-c", network: "b" }],
  },
  {
    name: "env that an earlier step wrote is in the process",
    workflow: job(`- uses: ${PUSH}\n  with:\n    context: .\n    target: \${{ env.FROM_STEP }}`),
    env: { FROM_STEP: "dev" },
    builds: [{ target: "dev" }],
  },
  {
    name: "vars that were given",
    workflow: job(`- uses: ${PUSH}\n  with:\n    context: .\n    target: \${{ vars.STAGE }}`),
    given: { vars: { STAGE: "prod" } },
    builds: [{ target: "prod" }],
  },
  {
    name: "a skipped step builds nothing",
    workflow: job(
      `- uses: ${PUSH}\n  if: github.event_name == 'release'\n  with:\n    context: a\n- uses: ${PUSH}\n  if: github.ref == 'refs/heads/main'\n  with:\n    context: b`,
    ),
    builds: [{ context: "b" }],
  },
  {
    name: "no-cache, pull, contexts, network, hosts",
    workflow: job(
      `- uses: ${PUSH}\n  with:\n    context: .\n    no-cache: true\n    no-cache-filters: a,b\n    pull: true\n    add-hosts: x:1.2.3.4\n    build-contexts: |\n      base=docker-image://alpine\n      src=../src\n    shm-size: 1g\n    ulimit: nofile=1024:1024`,
    ),
    builds: [
      {
        noCache: true,
        noCacheFilter: ["a", "b"],
        pull: true,
        addHosts: ["x:1.2.3.4"],
        buildContexts: { base: "docker-image://alpine", src: "../src" },
        shmSize: "1g",
        ulimits: ["nofile=1024:1024"],
      },
    ],
  },
  {
    name: "docker build in a script",
    workflow: job(`- run: docker build -t app:$GITHUB_SHA --build-arg V=1 -f docker/Dockerfile .`),
    env: { GITHUB_SHA: "f00" },
    builds: [
      { builder: "buildkit", context: ".", file: "docker/Dockerfile", tags: ["app:f00"], buildArgs: { V: "1" } },
    ],
  },
  {
    name: "the classic builder by environment",
    workflow: job(`- run: DOCKER_BUILDKIT=0 docker build --cache-from app:latest -t app .`),
    builds: [{ builder: "classic", cacheFrom: ["app:latest"] }],
  },
  {
    name: "the classic builder by the job's env",
    workflow: job(`- run: docker image build .`, "    env:\n      DOCKER_BUILDKIT: 0\n"),
    builds: [{ builder: "classic", context: "." }],
  },
  {
    name: "buildx build with everything",
    workflow: job(
      `- run: |\n    docker buildx build \\\n      --platform linux/amd64,linux/arm64 \\\n      --cache-from=type=registry,ref=r/app:cache --cache-to type=inline \\\n      --build-context base=target:x --no-cache-filter deps --target final \\\n      --push --progress plain --tag a --tag b ./svc`,
    ),
    builds: [
      {
        context: "./svc",
        platforms: ["linux/amd64", "linux/arm64"],
        cacheFrom: ["type=registry,ref=r/app:cache"],
        noCacheFilter: ["deps"],
        target: "final",
        tags: ["a", "b"],
      },
    ],
  },
  {
    name: "working directories",
    workflow: job(
      `- run: docker build .\n  working-directory: services/api\n- run: cd web && docker build -f Dockerfile.web .`,
    ),
    builds: [{ context: "services/api" }, { context: "web", file: "web/Dockerfile.web" }],
  },
  {
    name: "defaults.run.working-directory",
    workflow: `on: push\ndefaults:\n  run:\n    working-directory: svc\njobs:\n  build:\n    runs-on: x\n    steps:\n      - run: docker build .\n`,
    builds: [{ context: "svc" }],
  },
  {
    name: "a substitution in a build arg",
    workflow: job(`- run: docker build --build-arg COMMIT=$(git rev-parse HEAD) .`),
    builds: [{ buildArgs: { COMMIT: undefined } }],
    says: [/COMMIT uses \$\(git rev-parse HEAD\).*set the input build-args/],
  },
  {
    name: "an expression pasted into a script",
    workflow: job(`- run: docker build --build-arg SHA=\${{ github.sha }} --build-arg T=\${{ secrets.T }} .`),
    builds: [{ buildArgs: { SHA: "abc123", T: undefined } }],
    says: [/secrets\.T/],
  },
  {
    name: "podman and buildah",
    workflow: job(
      `- run: podman build -t a --format docker .\n- run: buildah bud --layers --timestamp 0 -t b -f Containerfile dir\n- run: buildah build -t c .`,
    ),
    builds: [
      { builder: "buildah", context: "." },
      { builder: "buildah", context: "dir", file: "Containerfile" },
      { builder: "buildah" },
    ],
  },
  {
    name: "redhat-actions/buildah-build",
    workflow: job(
      `- uses: redhat-actions/buildah-build@v2\n  with:\n    image: app\n    tags: latest\n    containerfiles: ./Containerfile\n    layers: true\n    build-args: |\n      A=1\n    labels: x=y`,
    ),
    builds: [{ builder: "buildah", file: "./Containerfile", buildArgs: { A: "1" }, labels: { x: "y" } }],
  },
  {
    name: "a composite action of the repository",
    workflow: job(`- uses: ./.github/actions/image\n  with:\n    dir: svc`),
    files: {
      ".github/actions/image/action.yml": `inputs:\n  dir:\n    default: .\n  stage:\n    default: prod\nruns:\n  using: composite\n  steps:\n    - uses: ${PUSH}\n      with:\n        context: \${{ inputs.dir }}\n        target: \${{ inputs.stage }}\n`,
    },
    builds: [{ context: "svc", target: "prod" }],
  },
  {
    name: "a reusable workflow of the repository",
    job: "image",
    workflow: `on: push\njobs:\n  call:\n    uses: ./.github/workflows/image.yml\n    with:\n      dir: app\n`,
    files: {
      ".github/workflows/image.yml": `on:\n  workflow_call:\n    inputs:\n      dir: { type: string, required: true }\n      stage: { type: string, default: final }\njobs:\n  image:\n    runs-on: x\n    steps:\n      - uses: ${PUSH}\n        with:\n          context: \${{ inputs.dir }}\n          target: \${{ inputs.stage }}\n`,
    },
    builds: [{ context: "app", target: "final" }],
  },
  {
    name: "a reusable workflow of another repository says so",
    job: "image",
    workflow: `on: push\njobs:\n  call:\n    uses: other/repo/.github/workflows/x.yml@v1\n`,
    builds: [],
    says: [/other\/repo.*not in this workspace/, /set the inputs/],
  },
  {
    name: "a pinned action with a comment",
    workflow: job(
      `- uses: docker/build-push-action@0123456789012345678901234567890123456789 # v6\n  with: { context: . }`,
    ),
    builds: [{ context: "." }],
  },
  {
    name: "a matrix that changes no input: told all the same, for the records' sake",
    workflow: job(
      `- uses: ${PUSH}\n  with:\n    context: .`,
      "    strategy:\n      matrix:\n        runner: [ubuntu-24.04, ubuntu-24.04-arm]\n",
    ),
    builds: [{ context: "." }],
    says: [/set the input matrix.*each leg has a record of its own/],
  },
  {
    name: "a reusable workflow called once per leg",
    job: "image",
    workflow: `on: push\njobs:\n  call:\n    strategy:\n      matrix:\n        dir: [a, b]\n    uses: ./.github/workflows/image.yml\n    with:\n      dir: \${{ matrix.dir }}\n`,
    files: {
      ".github/workflows/image.yml": `on:\n  workflow_call:\n    inputs:\n      dir: { type: string }\njobs:\n  image:\n    runs-on: x\n    steps:\n      - uses: ${PUSH}\n        with:\n          context: \${{ inputs.dir }}\n`,
    },
    builds: [{ context: "{{defaultContext}}" }],
    says: [/context uses \$\{\{ inputs\.dir.*set the input context/, /calling job.*toJSON\(inputs\)/],
  },
  {
    name: "a directory of the commit",
    workflow: job(`- uses: ${PUSH}\n  with:\n    context: "{{defaultContext}}:services/api"\n    target: prod`),
    builds: [{ context: "{{defaultContext}}:services/api", target: "prod" }],
  },
  {
    name: "this commit's own Git URL, and another repository's",
    workflow: job(
      `- uses: ${PUSH}\n  with:\n    context: \${{ github.server_url }}/\${{ github.repository }}.git#\${{ github.ref_name }}:svc\n- uses: ${PUSH}\n  with:\n    context: https://github.com/octo/app.git#\${{ github.sha }}\n- uses: ${PUSH}\n  with:\n    context: https://github.com/octo/other.git#main\n- uses: ${PUSH}\n  with:\n    context: https://github.com/octo/app.git#v1`,
    ),
    builds: [
      { context: "{{defaultContext}}:svc" },
      { context: "{{defaultContext}}" },
      { context: "https://github.com/octo/other.git#main" },
      { context: "https://github.com/octo/app.git#v1" },
    ],
  },
  {
    name: "a fromJSON matrix is as unknown as any",
    workflow: job(
      `- uses: ${PUSH}\n  with:\n    context: images/\${{ matrix.image }}`,
      "    strategy:\n      matrix:\n        image: ${{ fromJSON(needs.list.outputs.images) }}\n",
    ),
    builds: [{}],
    says: [/context uses.*matrix\.image.*set the input context/, /set the input matrix/],
  },
  {
    name: "inputs of a dispatched run",
    workflow: job(`- uses: ${PUSH}\n  with:\n    context: .\n    target: \${{ inputs.stage || 'dev' }}`),
    given: { inputs: { stage: "release" } },
    builds: [{ target: "release" }],
  },
  {
    name: "vars that were not given name themselves",
    workflow: job(`- uses: ${PUSH}\n  with:\n    context: .\n    file: \${{ vars.FILE }}`),
    builds: [{ context: "." }],
    says: [/file uses \$\{\{ vars\.FILE.*set the input file/],
  },
  {
    name: "checks and prints build nothing",
    workflow: job(
      `- uses: ${PUSH}\n  with:\n    context: .\n    call: check\n- run: |\n    docker build --check .\n    docker buildx build --call outline .\n    docker buildx build --call=build -t x svc\n    docker buildx bake --print\n- uses: docker/bake-action@v7\n  with:\n    call: check`,
    ),
    builds: [{ context: "svc" }],
  },
  { name: "a job without any build", workflow: job(`- run: npm test`), builds: [] },
];

describe("builds of real-world workflow shapes", () => {
  for (const one of CASES) {
    test(one.name, () => {
      const { builds, messages } = read(one);
      assert.deepEqual(
        builds.map((build, at) => shown(build, Object.keys(one.builds[at] ?? {}))),
        one.builds,
      );
      const said = [
        ...messages,
        ...builds.flatMap((build) => (build.kind === "build" ? build.spec.unknowns : build.request.unknowns)),
      ];
      for (const pattern of one.says ?? [])
        assert.ok(
          said.some((text) => pattern.test(text)),
          `${pattern} in ${JSON.stringify(said)}`,
        );
      if (one.says === undefined) assert.deepEqual(said, []);
    });
  }
});

test("bake and compose steps are found with their files and overrides", () => {
  const { builds } = read({
    workflow: job(
      `- uses: docker/bake-action@v5\n  with:\n    files: |\n      a.hcl\n      b.hcl\n    targets: x,y\n    set: |\n      *.args.V=1\n- run: docker buildx bake -f c.json --set x.tags=t z\n- run: docker compose -f dc.yml --profile dev build --build-arg A=1 api`,
    ),
  });
  const requests = builds.map((build) => (build.kind === "build" ? undefined : build.request));
  assert.deepEqual(
    builds.map(({ kind }) => kind),
    ["bake", "bake", "compose"],
  );
  assert.partialDeepStrictEqual(requests, [
    { files: ["a.hcl", "b.hcl"], targets: ["x", "y"], overrides: ["*.args.V=1"], committed: false },
    { files: ["c.json"], targets: ["z"], overrides: ["x.tags=t"] },
    { files: ["dc.yml"], services: ["api"], profiles: ["dev"] },
  ]);
});

test("bake and compose values that nobody knows are named, never taken as empty", () => {
  const { builds } = read({
    workflow: job(
      `- uses: docker/bake-action@v6\n  with:\n    source: .\n    set: |\n      *.args.SHA=\${{ steps.x.outputs.sha }}\n      *.tags=\${{ steps.x.outputs.tags }}\n      app.platform=\${{ steps.x.outputs.p }}\n      app.args.KNOWN=\${{ github.sha }}\n- run: docker buildx bake --var V=1 --set "*.args.D=$(date)" --set x.target=t -f "$UNKNOWN_FILE" app\n- run: docker compose -f "$OTHER" build --build-arg D=$(date) api`,
    ),
  });
  const requests = builds.map((build) => (build.kind === "build" ? undefined : build.request));
  assert.partialDeepStrictEqual(requests[0], {
    overrides: ["app.args.KNOWN=abc123"],
    unknownArgs: [["*", "SHA"]],
    unknowns: [
      "--set args SHA uses ${{ steps.x.outputs.sha }}, which is not known before the build; set the input build-args.",
      "--set platform uses ${{ steps.x.outputs.p }}, which is not known before the build; set the input platforms.",
    ],
  });
  assert.partialDeepStrictEqual(requests[1], {
    overrides: ["x.target=t"],
    unknownArgs: [["*", "D"]],
    files: [],
    targets: ["app"],
  });
  assert.equal(requests[1]?.env.get("V"), "1");
  assert.match(
    requests[1]?.unknowns.join("\n") ?? "",
    /args D uses \$\(date\).*build-args\.\nA bake file.*\$UNKNOWN_FILE.*files\./,
  );
  assert.partialDeepStrictEqual(requests[2], { files: [], services: ["api"] });
  assert.match(requests[2]?.unknowns.join("\n") ?? "", /--build-arg D uses \$\(date\).*\n--file uses \$OTHER/);
});

test("where a bake definition comes from", () => {
  const { builds } = read({
    workflow: job(
      [
        "source: .\n    workdir: sub",
        "vars: |\n      TAG=v1\n      EMPTY=",
        'source: "{{defaultContext}}:deploy"',
        "source: https://github.com/octo/app.git#${{ github.sha }}:deploy",
        "source: https://github.com/octo/other.git",
      ]
        .map((given) => `- uses: docker/bake-action@v7\n  with:\n    ${given}`)
        .join("\n"),
    ),
  });
  const requests = builds.map((build) => (build.kind === "bake" ? build.request : undefined));
  assert.deepEqual(
    requests.map((one) => [one?.directory, one?.committed, one?.unknowns.length]),
    [
      ["sub", false, 0],
      [".", true, 0],
      ["deploy", true, 0],
      ["deploy", true, 0],
      [".", true, 1],
    ],
  );
  assert.deepEqual(
    [...(requests[1]?.env ?? [])],
    [
      ["TAG", "v1"],
      ["EMPTY", ""],
    ],
  );
  assert.match(requests[4]?.unknowns[0] ?? "", /source uses the files of another repository.*set the input files\.$/);
});

test("an argument that --set gives an unknown value is not known for its targets", () => {
  const { builds } = read({
    workflow: job(
      `- uses: docker/bake-action@v6\n  with:\n    source: .\n    set: app.args.SHA=\${{ steps.x.outputs.sha }}`,
    ),
  });
  const build = builds[0];
  assert.equal(build?.kind, "bake");
  if (build?.kind !== "bake") return;
  const [app, other] = bakeSpecs(
    { app: { args: { SHA: "default" } }, other: { args: { SHA: "default" } } },
    build.request,
  );
  assert.deepEqual([...(app?.buildArgs ?? [])], [["SHA", undefined]]);
  assert.deepEqual([...(other?.buildArgs ?? [])], [["SHA", "default"]]);
});

test("of a bake file made by docker/metadata-action only its build arguments are not known", () => {
  const steps = (given: string, files: string) =>
    `- id: meta\n  uses: docker/metadata-action@v5\n  with:\n    images: me/app\n${given}- uses: docker/bake-action@v6\n  with:\n    source: .\n    files: |\n${files}`;
  const request = (given: string, files: string) => {
    const [build] = read({ workflow: job(steps(given, files)) }).builds;
    assert.equal(build?.kind, "bake");
    return build?.kind === "bake" ? build.request : assert.fail();
  };
  const both = request("", "      a.hcl\n      cwd://${{ steps.meta.outputs.bake-file }}");
  assert.deepEqual([both.files, both.madeTargets, both.unknowns], [["a.hcl"], ["docker-metadata-action"], []]);
  assert.deepEqual(both.unknownArgs, [
    ["*", "DOCKER_META_IMAGES"],
    ["*", "DOCKER_META_VERSION"],
  ]);
  const labels = request("    bake-target: base\n", "      ${{ steps.meta.outputs.bake-file-labels }}");
  assert.deepEqual([labels.files, labels.madeTargets, labels.unknownArgs], [[], ["base"], []]);
  for (const [given, file] of [
    ["", "${{ steps.other.outputs.bake-file }}"],
    ["", "${{ steps.meta.outputs.json }}"],
    ["", "x-${{ steps.meta.outputs.bake-file }}"],
    ["    bake-target: ${{ steps.x.outputs.y }}\n", "${{ steps.meta.outputs.bake-file }}"],
  ] as const) {
    const other = request(given, `      a.hcl\n      ${file}`);
    assert.match(other.unknowns.join(), /input files\.$/);
    assert.deepEqual(other.madeTargets, []);
  }
});

const REFUSED: readonly (readonly [string, Scene])[] = [
  ["no file", { workflow: "", files: {} }],
  ["not YAML", { workflow: "jobs: [\n  - :" }],
  [
    "an alias bomb",
    {
      workflow: `a: &a [x,x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
        .split("")
        .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${"abcdefghi"[at]}`).join(",")}]`)
        .join("\n")}\njobs: {}\n`,
    },
  ],
  ["nesting without end", { workflow: `jobs: ${"[".repeat(5000)}` }],
];
for (const [name, scene] of REFUSED.slice(1)) {
  test(`${name} is refused with a code`, () => {
    assert.throws(
      () => read(scene),
      (error) => error instanceof ForecastError && ["workflow", "limit"].includes(error.code),
    );
  });
}

test("a workflow that is not checked out says which inputs to set", () => {
  assert.throws(
    () =>
      readWorkflow({
        workflowRef: "o/r/.github/workflows/x.yml@main",
        job: "b",
        read: () => undefined,
        env: new Map(),
        github: {},
        matrix: undefined,
        given: new Map(),
      }),
    (error) => error instanceof ForecastError && error.code === "workflow" && /set the inputs/.test(error.message),
  );
});

test("keys like __proto__ are names like any other", () => {
  const { builds } = read({
    workflow: job(
      `- uses: ${PUSH}\n  env:\n    __proto__: x\n  with:\n    context: .\n    __proto__: y\n    constructor: z`,
    ),
  });
  assert.equal(builds.length, 1);
  assert.equal(({} as Record<string, unknown>).x, undefined);
});

test("equal keys in a map are refused, as GitHub refuses them, however many keys there are", () => {
  const refused = (error: unknown): boolean => error instanceof ForecastError && /must be unique/.test(error.message);
  assert.throws(() => parseYaml("a: 1\nb: { c: 1, c: 2 }\n", "x"), refused);
  assert.throws(() => parseYaml("a: 1\n'a': 2\n", "x"), refused);
  assert.deepEqual(parseYaml("1: a\n'1': b\n<<: c\n", "x"), { 1: "b", "<<": "c" });
  const started = process.threadCpuUsage();
  parseYaml(Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join("\n"), "x");
  assert.ok(process.threadCpuUsage(started).user < 1_000_000);
});

test("a file's text gets into no warning of the parser", async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error): number => warnings.push(warning);
  process.on("warning", listen);
  parseYaml('? { "::error::x": [a] }\n: b\n', "x");
  await new Promise((done) => setImmediate(done));
  process.off("warning", listen);
  assert.deepEqual(warnings, []);
});

test("as many tokens as the largest workflows have are read, more are refused before they are parsed", () => {
  const step = "      - uses: actions/checkout@v5\n        with: { fetch-depth: 0, lfs: true }\n";
  const steps = Math.floor((256 * 1024) / step.length);
  assert.throws(() => parseYaml("a: 1\n---\nb: 2\n", "ci.yml"), /several YAML documents/);
  const read = parseYaml(step.repeat(steps), "ci.yml");
  assert.equal(Array.isArray(read) && read.length, steps);
  assert.throws(
    () => parseYaml(`a: [${"1,".repeat(100_000)}]`, "ci.yml"),
    (error) => error instanceof ForecastError && error.code === "limit" && error.message.startsWith("ci.yml"),
  );
});

describe("a builder that the job makes", () => {
  const PUSH = "- uses: docker/build-push-action@v6\n  with: { context: . }";
  const setup = (given = ""): string =>
    `- uses: docker/setup-buildx-action@v3\n  id: made\n${given === "" ? "" : `  with: { ${given} }\n`}`;
  const empty = (steps: string, env: Readonly<Record<string, string>> = {}): boolean | undefined => {
    const { builds } = read({ workflow: job(steps), env });
    assert.equal(builds.length, 1);
    return builds[0]?.standing?.emptyBuilder;
  };

  test("starts empty, unless it is elsewhere, the engine's own, or kept under a fixed name", () => {
    for (const [given, expected] of [
      ["", true],
      ["driver: docker-container", true],
      ["driver: kubernetes", true],
      ["driver: docker", false],
      ["driver: remote, endpoint: tcp://x:1234", false],
      ["driver: cloud, endpoint: a/b", false],
      ["name: mine", true],
      ["name: mine, keep-state: true", false],
      ["name: mine, cleanup: false", false],
      ["keep-state: true", true],
      ["cleanup: false", true],
      ["use: false", false],
      ["driver: '${{ vars.DRIVER }}'", true],
      ["name: '${{ vars.NAME }}', keep-state: true", true],
    ] as const)
      assert.equal(empty(`${setup(given)}${PUSH}`), expected, given);
    assert.equal(empty(PUSH), false);
    assert.equal(empty(`${PUSH}\n${setup()}`), false);
    assert.equal(empty(`${setup().replace("  id:", "  if: false\n  id:")}${PUSH}`), false);
    assert.equal(
      empty(`${setup()}${setup("name: mine, cleanup: false").replace("id: made", "id: other")}${PUSH}`),
      false,
    );
    assert.equal(empty(`${setup()}${setup("driver: docker").replace("id: made", "id: other")}${PUSH}`), true);
  });

  test("is that of the builds that use it", () => {
    const push = (builder: string): string => PUSH.replace("context: .", `context: ., builder: "${builder}"`);
    const made = "${{ steps.made.outputs.name }}";
    assert.equal(empty(`${setup("use: false")}${push(made)}`), true);
    assert.equal(empty(`${setup("use: false, driver: remote")}${push(made)}`), false);
    assert.equal(empty(`${setup()}${push("default")}`), false);
    assert.equal(empty(`${setup("name: mine")}${push("mine")}`), true);
    assert.equal(empty(`${setup()}${PUSH}`, { BUILDX_BUILDER: "own" }), false);
    const run = (flag: string): string => `- run: docker buildx build ${flag} .`;
    assert.equal(empty(`${setup()}${run("")}`), true);
    assert.equal(empty(`${setup()}${run("--builder own")}`), false);
    assert.equal(empty(`${setup("use: false")}${run(`--builder=${made}`)}`), true);
    assert.equal(empty(`${setup("use: false")}${run('--builder "$NAME"')}`), true);
  });

  test("is told of builds that are not seen, too", () => {
    assert.equal(read({ workflow: job(`${setup()}- run: make image`) }).standing.emptyBuilder, true);
    assert.equal(read({ workflow: job("- run: make image") }).standing.emptyBuilder, false);
  });

  test("may be made, chosen and removed by the commands of a script", () => {
    const BUILD = "docker buildx build .";
    for (const [script, expected, name] of [
      [`docker buildx create --use\n${BUILD}`, true, undefined],
      [
        `sudo docker --context other buildx create --driver=docker-container --use --bootstrap\n${BUILD}`,
        true,
        undefined,
      ],
      [`docker buildx create --name "b-$RANDOM" --use; ${BUILD}`, true, undefined],
      [`docker buildx create --use --driver remote tcp://x:1234\n${BUILD}`, false, undefined],
      [`docker buildx create --driver docker-container\n${BUILD}`, false, undefined],
      // There already, or new: who is asked before the build tells.
      [`docker buildx create --name mine --use || docker buildx use mine\n${BUILD}`, false, "mine"],
      [`docker buildx rm mine || true\ndocker buildx create --name mine --use\n${BUILD}`, true, "mine"],
      [`docker buildx create --name mine --use\n${BUILD}\ndocker buildx rm mine`, true, "mine"],
      [`docker buildx create --name mine --use\n${BUILD}\ndocker buildx rm --all-inactive --force`, true, "mine"],
      [`docker buildx create --name mine --use\n${BUILD}\ndocker buildx rm other`, false, "mine"],
      [`docker buildx create --name mine\ndocker buildx build --builder mine .`, false, "mine"],
      [`docker buildx create --use\ndocker buildx use default\n${BUILD}`, false, "default"],
      [`docker buildx use default; docker buildx rm default; ${BUILD}`, false, "default"],
      [`echo docker buildx create --use\n${BUILD}`, false, undefined],
      [`docker buildx create-context --use\n${BUILD}`, false, undefined],
    ] as const) {
      const { builds } = read({ workflow: job(`- run: |\n    ${script.replaceAll("\n", "\n    ")}`) });
      assert.equal(builds.length, 1, script);
      assert.equal(builds[0]?.standing?.emptyBuilder, expected, script);
      assert.equal(builds[0]?.standing?.buildxBuilder, name, script);
    }
    assert.equal(empty(`- run: docker buildx create --use\n${PUSH}`), true);
    assert.equal(empty(`${PUSH}\n- run: docker buildx create --use`), false);
    assert.equal(empty(`- run: docker buildx create --use\n  if: false\n${PUSH}`), false);
  });

  test("may lose what it holds to a command of the job, whenever that runs", () => {
    const taken = (steps: string, env: Readonly<Record<string, string>> = {}): readonly string[] => {
      const { builds } = read({ workflow: job(steps), env });
      assert.equal(builds.length, 1);
      return (builds[0]?.standing?.takenAway ?? []).map(({ builder, command }) => `${builder}: ${command}`);
    };
    for (const command of [
      "docker builder prune",
      "docker buildx prune",
      "docker buildx --builder mine prune",
      "docker system prune",
    ]) {
      const shown = `buildkit: ${command}`;
      const own = (text: string): boolean => text.startsWith("buildkit");
      assert.deepEqual(taken(`- run: sudo ${command} -af\n${PUSH}`).filter(own), [shown]);
      assert.deepEqual(taken(`${PUSH}\n- run: ${command} --force --filter until=24h`).filter(own), [shown]);
    }
    assert.deepEqual(taken(`- run: docker buildx prune --builder other -f\n${PUSH}`), [
      "buildkit: docker buildx prune",
    ]);
    assert.deepEqual(
      taken(`- run: docker buildx prune --builder other\n${PUSH.replace("with: { ", "with: { builder: mine, ")}`),
      [],
    );
    assert.deepEqual(taken(`- run: docker volume prune -f\n- run: docker ps -a\n${PUSH}`), []);
    // Images are looked at before the build: only what runs between the two takes them away.
    const CLASSIC = "- run: DOCKER_BUILDKIT=0 docker build .";
    const OWN = "- uses: octo/forecast@v1\n";
    for (const command of ["docker rmi app", "docker image prune -f", "docker image rm app"]) {
      const [shown = ""] = /^docker (?:rmi|image \w+)/.exec(command) ?? [];
      assert.deepEqual(taken(`- run: ${command}\n${CLASSIC}`), [`classic: ${shown}`]);
      assert.deepEqual(taken(`${CLASSIC}\n- run: ${command}`), []);
      const env = { GITHUB_ACTION_REPOSITORY: "Octo/Forecast" };
      assert.deepEqual(taken(`- run: ${command}\n${OWN}${CLASSIC}`, env), []);
      assert.deepEqual(taken(`${OWN}- run: ${command}\n${CLASSIC}`, env), [`classic: ${shown}`]);
    }
    assert.deepEqual(taken("- run: podman system prune -af\n- run: podman build ."), ["buildah: podman system prune"]);
    assert.deepEqual(taken("- run: buildah rmi --all\n- run: buildah build ."), ["buildah: buildah rmi"]);
  });
});

test("what a later step writes to $GITHUB_ENV is not known, neither to expressions nor to bake and compose files", () => {
  const later = `- run: echo "VERSION=$(git describe)" >> "$GITHUB_ENV"\n`;
  const { builds } = read({
    workflow: job(
      `${later}- uses: ${PUSH}\n  with:\n    context: .\n    build-args: |\n      V=\${{ env.VERSION }}\n      O=\${{ env.OTHER }}\n- uses: docker/bake-action@v6\n  with:\n    source: .\n- run: docker compose build`,
    ),
  });
  const [push, bake, compose] = builds;
  assert.ok(push?.kind === "build" && bake?.kind === "bake" && compose?.kind === "compose");
  assert.deepEqual(
    [...push.spec.buildArgs],
    [
      ["V", undefined],
      ["O", undefined],
    ],
  );
  assert.deepEqual([...(bake.request.unknownEnv ?? [])], ["VERSION"]);
  const files = [
    { path: "b.hcl", text: 'variable "VERSION" { default = "dev" }\ntarget "default" { args = { V = VERSION } }' },
  ];
  const [target] = bakeSpecs(resolveBake(files, bake.request), bake.request);
  assert.deepEqual([...(target?.buildArgs ?? [])], [["V", undefined]]);
  const yaml =
    "services:\n  a:\n    image: me/a:$VERSION\n    build:\n      context: .\n      args: { V: 'v$VERSION', W: '1' }\n  b:\n    build: 'dir-$VERSION'\n";
  const [a, b] = composeSpecs(compose.request, (path) => (path === "compose.yaml" ? yaml : undefined));
  assert.deepEqual(
    [...a!.buildArgs],
    [
      ["V", undefined],
      ["W", "1"],
    ],
  );
  assert.deepEqual(a!.tags, []);
  assert.match(a!.unknowns.join(), /\$VERSION.*build-args\.$/);
  assert.match(b!.unknowns.join(), /\$VERSION.*files\.$/);
});

test("without any such step a variable that nobody sets is empty", () => {
  const { builds } = read({
    workflow: job(`- run: make\n- uses: ${PUSH}\n  with:\n    context: .\n    build-args: V=\${{ env.VERSION }}`),
  });
  assert.ok(builds[0]?.kind === "build");
  assert.deepEqual([...builds[0].spec.buildArgs], [["V", ""]]);
});

test("what was written to $GITHUB_ENV before this action runs is in its environment, what comes behind it is not known", () => {
  const write = `- run: echo "V=2" >> $GITHUB_ENV\n`;
  const own = "- uses: octo/forecast@v1\n";
  const build = `- uses: ${PUSH}\n  with:\n    context: .\n    build-args: |\n      V=\${{ env.V }}\n      W=\${{ env.W }}`;
  const args = (steps: string) => {
    const env = { GITHUB_ACTION_REPOSITORY: "octo/forecast", V: "1" };
    const [found] = read({ workflow: job(steps), env }).builds;
    return found?.kind === "build" ? Object.fromEntries(found.spec.buildArgs) : assert.fail();
  };
  assert.deepEqual(args(write + own + build), { V: "1", W: "" });
  assert.deepEqual(args(own + write + build), { V: undefined, W: undefined });
  assert.deepEqual(args(`${own}- uses: some/slug-action@v4\n${build}`), { V: "1", W: undefined });
});
