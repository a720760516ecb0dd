/** Compose files of the shapes that repositories have, written for the comparison with docker compose config. */
export interface ComposeCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Files given with --file. */
  readonly named?: readonly string[];
  readonly profiles?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export const COMPOSE_CASES: readonly ComposeCase[] = [
  {
    name: "every key of build",
    env: { GIVEN: "g" },
    files: {
      "compose.yaml": `
services:
  api:
    image: api:1
    build:
      context: ./services/../services/api/
      dockerfile: docker/Dockerfile
      target: final
      args: { A: 1, B: true, C: "x y", GIVEN: , MISSING: , F: 1.5 }
      labels: { l: m, n: 2 }
      additional_contexts: { src: ./src, image: docker-image://alpine:3.22 }
      cache_from: [type=gha, "registry.example.test/x:cache"]
      cache_to: [type=gha]
      extra_hosts: ["h:1.2.3.4", "six=::1"]
      network: host
      no_cache: true
      pull: true
      platforms: [linux/amd64, linux/arm64]
      tags: [api:extra]
  web:
    build: ./web
  none:
    image: nginx
`,
    },
  },
  {
    name: "lists of names, with and without values",
    env: { LEVEL: "debug", EMPTY: "" },
    files: {
      "compose.yaml": `
services:
  a:
    build:
      context: .
      args: [LEVEL, EMPTY, UNSET, "X=1", "Y=a=b", "Z="]
      labels: ["k=v", "flag"]
      additional_contexts: ["base=./base/"]
`,
    },
  },
  {
    name: "interpolation in all its forms",
    env: { SET: "s", EMPTY: "" },
    files: {
      ".env": "FROM_FILE=file # comment\nQUOTED='a b' \nexport EXPORTED=e\nDOUBLE=\"x${SET}\"\nSET=not-this\n",
      "compose.yaml": `
services:
  a:
    image: img:\${SET}
    build:
      context: "\${FROM_FILE}"
      target: \${NOPE:-fallback}
      args:
        A: $SET
        B: \${EMPTY:-e}
        C: \${EMPTY-e}
        D: \${SET:+other}
        E: \${NOPE+other}
        F: $$literal
        G: \${QUOTED}
        H: \${EXPORTED}
        I: \${NOPE:-\${SET}-nested}
        J: \${EMPTY:+other}
        K: \${DOUBLE}
`,
    },
  },
  {
    name: "an override beside the file",
    files: {
      "docker-compose.yml": `
services:
  a:
    image: a
    build:
      context: a
      args: { A: "1", B: "1" }
      cache_from: [one]
      labels: { x: "1" }
  b: { build: b }
`,
      "docker-compose.override.yml": `
services:
  a:
    build:
      args: { B: "2", C: "3" }
      target: dev
      cache_from: [two]
      labels: { y: "2" }
  b:
    build: { dockerfile: Other }
  c: { build: { context: c } }
`,
    },
  },
  {
    name: "several files given, the first one's folder is the project's",
    named: ["deploy/base.yml", "deploy/more.yml"],
    files: {
      "deploy/base.yml": "services:\n  a:\n    build: { context: ../a, dockerfile: D }\n  b:\n    build: b\n",
      "deploy/more.yml": "services:\n  a:\n    build: { args: [X=1] }\n",
    },
  },
  {
    name: "extends in the same file and in another folder",
    files: {
      "compose.yaml": `
services:
  base:
    image: base
    build: { context: base, args: { A: "1", B: "1" } }
  app:
    extends: base
    image: app
    build: { args: { B: "2" }, target: t }
  far:
    extends: { file: common/services.yml, service: tool }
    build: { args: { OWN: "1" } }
`,
      "common/services.yml": "services:\n  tool:\n    build: { context: ./tool, args: { T: '1' } }\n",
    },
  },
  {
    name: "profiles",
    profiles: ["dev"],
    files: {
      "compose.yaml":
        "services:\n  a: { build: a }\n  b: { build: b, profiles: [dev] }\n  c: { build: c, profiles: [test] }\n",
    },
  },
  {
    name: "anchors and merge keys",
    files: {
      "compose.yaml": `
x-build: &build
  context: .
  args: &args { A: "1", B: "1" }
services:
  a:
    build: *build
  b:
    build:
      <<: *build
      target: b
      args:
        <<: *args
        B: "2"
`,
    },
  },
  {
    name: "a Dockerfile in the file",
    files: {
      "compose.yaml": `
services:
  a:
    build:
      context: .
      dockerfile_inline: |
        FROM scratch
        COPY . /$\${KEPT}
`,
    },
  },
  {
    name: "included files",
    files: {
      "compose.yaml": "include:\n  - parts/db.yml\n  - path: parts/web.yml\nservices:\n  a: { build: a }\n",
      "parts/db.yml": "services:\n  db: { build: ./db }\n",
      "parts/web.yml": "services:\n  web: { build: { context: web, dockerfile: W } }\n",
    },
  },
  {
    name: "a platform of the service, a remote context, an absolute Dockerfile",
    files: {
      "compose.yaml": `
services:
  a:
    platform: linux/arm64
    build: { context: ., platforms: [linux/amd64, linux/arm64] }
  b:
    build: { context: "https://github.com/octo/app.git#main", dockerfile: sub/Dockerfile }
`,
    },
  },
];
