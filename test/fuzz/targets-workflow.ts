/** Files of a repository that say how it is built: workflows, bake and compose files, command lines. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildahArguments } from "../../src/buildah-arguments.ts";
import { bakeSpecs, matchesTarget, printedBakeSpecs } from "../../src/workflow/bake.ts";
import { resolveBake } from "../../src/workflow/bake-file.ts";
import { builderCommands } from "../../src/workflow/builder-commands.ts";
import { buildCommand, commandSpec } from "../../src/workflow/command-line.ts";
import { composeSpecs, printedComposeSpecs } from "../../src/workflow/compose.ts";
import { type Context, evaluateCondition, evaluateText } from "../../src/workflow/expression.ts";
import { commands } from "../../src/workflow/shell.ts";
import type { BakeRequest, ComposeRequest } from "../../src/workflow/step.ts";
import { readWorkflow } from "../../src/workflow/workflow.ts";
import { parseYaml } from "../../src/workflow/yaml.ts";
import { BAKE_CASES } from "../engines/bake-cases.ts";
import { COMPOSE_CASES } from "../engines/compose-cases.ts";
import { joined, parts, refused, type Target } from "./target.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples/workflows");
const SECRET = "kept-out-of-every-text";
const BAKE: BakeRequest = {
  ...{ directory: ".", committed: false, files: [], targets: [], overrides: [], unknownArgs: [], noCache: false },
  ...{ pull: false, env: new Map([["TAG", "v9"]]), origin: "fuzz", unknowns: [] },
};
const COMPOSE: ComposeRequest = {
  ...{ directory: ".", files: [], services: [], profiles: [], envFile: undefined, buildArgs: new Map() },
  ...{ noCache: false, pull: false, env: new Map([["LEVEL", "debug"]]), origin: "fuzz", unknowns: [] },
};
const CONTEXTS = new Map<string, Context>([
  ["github", { value: { sha: "abc", event: { number: 5 } }, open: false, missing: new Set(["token"]) }],
  ["matrix", { value: { node: 22, os: ["a", "b"] }, open: false }],
  ["env", { value: { A: "x" }, open: false }],
]);

const WORDS = [
  ...[
    "target ",
    "group ",
    "variable ",
    "function ",
    "inherits",
    "matrix",
    "default",
    "contexts",
    "args",
    "params",
    "result",
  ],
  ...[
    '"$' + '{A}"',
    "upper(",
    "join(",
    "for k in [1,2] : k",
    "for k, v in {a=1} : k => v",
    " if ",
    "...",
    "? a : b",
    "&&",
    "==",
  ],
  ...["<<EOT\n", "\nEOT\n", "<<-E\n", "%{ if true }", "target:x", "[*]", ".*", "null", "//", "/*", "*/"],
];
const YAML_WORDS = [
  ...[
    "services:",
    "build:",
    "context:",
    "dockerfile:",
    "args:",
    "extends:",
    "profiles:",
    "x-bake:",
    "include:",
    "image:",
  ],
  ...[
    "&a ",
    "*a",
    "<<: *a",
    "!!binary ",
    "!!set ",
    "!reset ",
    "!override ",
    "? ",
    "|\n ",
    ">-\n ",
    "---\n",
    "%YAML 1.2",
    "~",
  ],
  ...[
    "on: push",
    "jobs:",
    "steps:",
    "uses: ",
    "run: ",
    "with:",
    "env:",
    "strategy:",
    "matrix:",
    "needs:",
    "if: ",
    "runs-on:",
  ],
  ...[
    "$" + "{{ github.sha }}",
    "$" + "{{ matrix.node }}",
    "$" + "{{ secrets.A }}",
    "$" + "{{ fromJSON('[1]') }}",
    "$" + "{A:-b}",
  ],
  ...[
    "docker/build-push-action@v6",
    "docker/bake-action@v6",
    "./.github/workflows/ci.yml",
    "docker build .",
    "working-directory:",
  ],
];
const EXPRESSIONS = [
  ...[
    "github.",
    "matrix.",
    "secrets.",
    "env.",
    "format('{0}', ",
    "join(",
    "toJSON(",
    "fromJSON(",
    "contains(",
    "hashFiles(",
  ],
  ...["&&", "||", "!", "==", "!=", "<=", "'", "''", ".*", "[0]", "always()", "$" + "{{", "}}"],
];

const WORKFLOW = `on: push
env: { A: x }
jobs:
  build:
    runs-on: ubuntu-latest
    strategy: { matrix: { node: [20, 22], include: [{ node: 24, os: a }] } }
    env: { TAG: "v-\${{ matrix.node }}" }
    steps:
      - uses: actions/checkout@v5
      - id: build
        if: github.ref_name == 'main'
        uses: docker/build-push-action@v6
        with:
          context: .
          build-args: |
            A=\${{ env.A }}
            B=\${{ secrets.B }}
          tags: a:\${{ github.sha }}
      - uses: docker/bake-action@v6
        with: { files: docker-bake.hcl, set: "*.args.A=1" }
      - run: |
          docker build -t a --build-arg B="$TAG" -f sub/Dockerfile sub
          docker compose build web && podman build .
        working-directory: app
  called:
    uses: ./.github/workflows/ci.yml
    with: { x: 1 }
`;

const STEPS = `on: push
defaults: { run: { working-directory: svc } }
jobs:
  build:
    runs-on: x
    steps:
      - uses: docker/metadata-action@v5
        id: meta
        with: { images: octo/app }
      - uses: docker/build-push-action@v6
        env: { C: "\${{ env.A }}-c" }
        with:
          context: "{{defaultContext}}:app"
          file: app/Dockerfile
          target: \${{ env.C }}
          platforms: linux/amd64,linux/arm64
          build-contexts: base=docker-image://node:22
          cache-from: type=gha,scope=a
          cache-to: type=gha,mode=max,scope=a
          secrets: A=b
          no-cache-filters: x
          tags: \${{ steps.meta.outputs.tags }}
          add-hosts: a:127.0.0.1
          ulimit: nofile=1:2
          shm-size: 1g
          call: build
      - uses: docker/bake-action@v5
        with:
          files: |
            a.hcl
            b.hcl
          targets: x,y
          set: |
            *.args.V=1
            *.tags=\${{ steps.x.outputs.sha }}
            app.platform=linux/arm64
      - uses: redhat-actions/buildah-build@v2
        with: { containerfiles: ./Containerfile, build-args: A=1, layers: true, oci: true, platforms: linux/amd64 }
      - uses: ./.github/actions/build
      - run: |
          docker buildx bake --var V=1 --set "*.args.D=$(date)" -f "$UNKNOWN_FILE" app
          docker compose -f dc.yml --profile dev build --build-arg A=1 api
          docker buildx build --call=build --build-context b=../b --ulimit nofile=1 --iidfile x -t x svc
          cd sub && DOCKER_BUILDKIT=0 docker image build --squash --network=host -t "$TAG" - <Dockerfile
          buildah bud --layers --timestamp 0 --env A=1 --annotation a=b --unsetlabel l --cache-ttl 1h -t a .
          podman build --format docker --ignorefile i --omit-history --cache-from r/x .
`;

/** The examples, each of their jobs once as the one that runs. */
function examples(): readonly Buffer[] {
  return readdirSync(EXAMPLES).flatMap((name) => {
    const text = readFileSync(join(EXAMPLES, name), "utf8");
    const jobs = text.slice(text.indexOf("\njobs:")).matchAll(/^ {2}([a-z]+):$/gm);
    return [...jobs].map(([line]) => joined(text.replace("\n  build:\n", "\n  other:\n").replace(line, "  build:")));
  });
}

function fileTarget(name: string, path: string): Target {
  return {
    name,
    dictionary: name === "bake-compose" ? YAML_WORDS : WORDS,
    seeds: () =>
      (name === "bake-compose" ? COMPOSE_CASES : BAKE_CASES).flatMap(({ files }) =>
        Object.entries(files)
          .filter(([each]) => each.split(".").at(-1) === path.split(".").at(-1))
          .map(([, text]) => Buffer.from(text)),
      ),
    run(input) {
      const text = input.toString("utf8");
      refused(() => {
        const targets = resolveBake([{ path, text }], BAKE);
        for (const spec of bakeSpecs(targets, BAKE)) assert.notEqual(spec.name, "");
      }, ["workflow", "limit"]);
      notPolluted();
    },
  };
}

/** What a file says must never become a property of every object. */
function notPolluted(): void {
  assert.deepEqual(Object.keys(Object.prototype), []);
}

export const WORKFLOW_TARGETS: readonly Target[] = [
  fileTarget("bake-hcl", "docker-bake.hcl"),
  fileTarget("bake-json", "docker-bake.json"),
  fileTarget("bake-compose", "compose.yaml"),
  {
    name: "bake-printed",
    dictionary: WORDS,
    seeds: () => [
      Buffer.from(
        '{"group":{},"target":{"x":{"context":".","args":{"A":"1","B":null},"contexts":{"b":"target:y"}},"y":{}}}',
      ),
    ],
    run(input) {
      refused(() => printedBakeSpecs(input.toString("utf8"), BAKE), ["workflow", "limit"]);
      refused(() => printedComposeSpecs(input.toString("utf8"), COMPOSE, "/w"), ["workflow", "limit"]);
      refused(() => matchesTarget(input.toString("utf8").slice(0, 100), "target-name"), ["workflow"]);
    },
  },
  {
    name: "compose",
    dictionary: YAML_WORDS,
    seeds: () =>
      COMPOSE_CASES.map(({ files }) =>
        joined(...[...Object.values(files)].sort((a, b) => b.length - a.length), "A=1\n"),
      ),
    run(input) {
      const [text = "", second, env] = parts(input);
      const files: Readonly<Record<string, string | undefined>> = {
        "compose.yaml": text,
        "compose.override.yaml": second,
        ".env": env,
      };
      const read = (path: string): string | undefined => (Object.hasOwn(files, path) ? files[path] : undefined);
      refused(() => composeSpecs(COMPOSE, read), ["workflow", "limit"]);
      notPolluted();
    },
  },
  {
    name: "yaml",
    dictionary: YAML_WORDS,
    seeds: () =>
      [WORKFLOW, "a: &a [1, *a]\n", "{a: !!set {x}, ? b : c}", "- |\n  x\n- >-\n  y\n"].map((one) => Buffer.from(one)),
    run(input) {
      for (const merge of [false, true])
        refused(() => parseYaml(input.toString("utf8"), "fuzz", merge), ["workflow", "limit"]);
      notPolluted();
    },
  },
  {
    name: "workflow",
    dictionary: YAML_WORDS,
    seeds: () => [
      joined(WORKFLOW),
      joined(WORKFLOW.replace("  build:", "  other:")),
      joined(STEPS, "runs: { using: composite, steps: [{ uses: docker/build-push-action@v6 }] }"),
      ...examples(),
      joined(WORKFLOW, "runs: { using: composite, steps: [{ run: docker build . }] }"),
    ],
    run(input) {
      const [text = "", action] = parts(input);
      const read = (path: string): string | undefined =>
        path === ".github/workflows/ci.yml" ? text : path.endsWith("action.yml") ? action : undefined;
      const facts = {
        workflowRef: "octo/app/.github/workflows/ci.yml@refs/heads/main",
        ...{ job: "build", read, env: new Map([["TOKEN_OF_JOB", SECRET]]), github: { sha: "abc", ref_name: "main" } },
        ...{ matrix: undefined, given: new Map() },
      };
      const found = refused(() => readWorkflow(facts), ["workflow", "limit"]);
      for (const message of found?.messages ?? []) assert.ok(message.length < 4_000, "a message without end");
      notPolluted();
    },
  },
  {
    name: "expression",
    dictionary: EXPRESSIONS,
    seeds: () =>
      [
        "v-$" + "{{ github.sha }}-$" + "{{ matrix.node == 22 && 'new' || 'old' }}",
        "success() && github.ref_name == 'main'",
        "$" + "{{ join(matrix.*, format('{0}', env.A)) }}",
        "$" + "{{ toJSON(fromJSON('{\"a\":[1]}')).a[0] }}",
      ].map((one) => Buffer.from(one)),
    run(input) {
      const text = input.toString("utf8");
      const value = evaluateText(text, CONTEXTS);
      assert.equal(typeof (value.known ? value.text : value.needs), "string");
      evaluateCondition(text, CONTEXTS);
    },
  },
  {
    name: "shell",
    dictionary: [
      "docker build ",
      "docker buildx bake ",
      "docker buildx create --use --name ",
      "docker buildx rm ",
      "docker system prune ",
      "podman build ",
      "--build-arg ",
      "-t ",
      "--set ",
      "$(",
      "`",
      "$A",
      "$" + "{A:-b}",
      "<<E\n",
      "\\\n",
      "export ",
      "if ",
      "then ",
      "&&",
      "|",
    ],
    seeds: () =>
      [
        'docker build -t a --build-arg B="$TAG" --build-arg=C=$(id) -f d/Dockerfile \\\n --target x .',
        "T=v1; export U=$T-u && docker buildx build --cache-from type=gha --platform linux/amd64,linux/arm64 .",
        "cat <<EOF >f\nx\nEOF\nbuildah bud --layers -t a .\npodman build --format docker .",
        "--layers --format=docker --timestamp 0 --cache-ttl 1h30m --env A=1 --label a=b -f Containerfile -t a --build-arg A=1",
        "docker compose -f a.yaml --profile p build web; docker buildx bake --set *.args.A=1 a b",
        "docker --context x buildx create --name=b --driver remote --use; docker buildx rm b && docker builder prune -af",
      ].map((one) => Buffer.from(one)),
    run(input) {
      const variable = (name: string): string | undefined => (name === "A" ? "value" : undefined);
      const text = input.toString("utf8");
      const lines = text.split("\n").length;
      for (const command of commands(text, variable)) {
        assert.ok(command.line >= 1 && command.line <= lines);
        builderCommands(command);
        const build = buildCommand(command, variable);
        if (build?.tool === "build") refused(() => commandSpec(build, ".", "fuzz"));
      }
      refused(() => buildahArguments(text), ["input"]);
    },
  },
];
