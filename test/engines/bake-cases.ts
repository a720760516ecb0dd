/** Bake files of the shapes that repositories have, written for the comparison with buildx. */
export interface BakeCase {
  readonly name: string;
  /** By path; the defaults are found by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Files given with --file. */
  readonly named?: readonly string[];
  readonly targets?: readonly string[];
  readonly overrides?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export const BAKE_CASES: readonly BakeCase[] = [
  {
    name: "variables, functions, inheritance, matrix, heredoc",
    env: { TAG: "v9" },
    overrides: ["app.args.Z=9", "*.platform=linux/amd64"],
    files: {
      "docker-bake.hcl": `
variable "TAG" { default = "latest" }
variable "DEBUG" { default = false }
variable "VERSIONS" { default = ["1", "2"] }
function "tag" {
  params = [name, suffix]
  result = ["example.test/\${name}:\${TAG}\${suffix}"]
}
group "default" { targets = ["app", "tools"] }
group "tools" { targets = ["m"] }
target "_common" {
  context = "."
  args = { A = "1", B = upper("x-\${TAG}") }
  labels = {
    "org.x" = "y" // comment
  }
}
target "app" {
  inherits = ["_common"]
  dockerfile = "docker/Dockerfile"
  args = { A = DEBUG ? "dbg" : "rel", C = null }
  tags = concat(tag("app", ""), ["x:\${TAG}"])
  contexts = { base = "target:base", src = "./src" }
  cache-from = ["type=gha,scope=app"]
  platforms = ["linux/amd64", "linux/arm64"]
  target = "final"
  dockerfile-inline = <<EOT
FROM scratch
RUN echo \${TAG}
EOT
}
target "base" { context = "base" }
target "m" {
  name = "m-\${v}-\${replace(os, ".", "_")}"
  matrix = { v = VERSIONS, os = ["a.b", "c"] }
  args = { V = v, OS = os, ALL = join(",", [for x in VERSIONS : "v\${x}" if x != "1"]) }
  no-cache-filter = ["deps"]
}
`,
    },
  },
  {
    name: "JSON with an override file and typed variables",
    env: { N: "3", FLAG: "true" },
    files: {
      "docker-bake.json": JSON.stringify({
        variable: { N: { default: 1 }, FLAG: { default: false } },
        group: { default: { targets: ["a", "b"] } },
        target: {
          a: { args: { N: "${N}", S: "${add(N, 2)}" }, tags: ["a:${N}"] },
          b: { inherits: ["a"], context: "b", args: { F: "${FLAG ? 1 : 0}" } },
        },
      }),
      "docker-bake.override.json": JSON.stringify({ target: { a: { args: { O: "1" }, target: "t" } } }),
    },
  },
  {
    name: "operators, conditionals, indexes, other targets",
    files: {
      "docker-bake.hcl": `
variable "LIST" { default = ["a", "b", "c"] }
variable "MAP" { default = { x = "1", y = "2" } }
shared = "s-\${LIST[1]}"
target "default" {
  context = target.base.context
  args = {
    A = LIST[0] == "a" && !false ? MAP.y : MAP["x"]
    B = "\${1 + 2 * 3}"
    C = shared
    D = join("-", sort(keys(MAP)))
    E = length(LIST) > 2 ? "many" : "few"
    F = format("%s/%d", "p", 7)
    G = "$\${not} 100%"
    H = trimsuffix(trimprefix("v1.2-rc", "v"), "-rc")
    I = substr("hello", 1, 3)
    J = coalesce(null, "z")
  }
}
target "base" { context = "dir" }
`,
    },
  },
  {
    name: "variables without a default, with null and from the environment",
    env: { GIVEN: "g", FLAG: "T", COUNT: "2.5", EMPTY: "" },
    files: {
      "docker-bake.hcl": `
variable "GIVEN" {}
variable "NOT_GIVEN" {}
variable "NULL" { default = null }
variable "FLAG" { default = false }
variable "COUNT" { default = 1 }
variable "EMPTY" { default = "full" }
variable "DERIVED" { default = "\${GIVEN}-\${COUNT}" }
target "default" {
  args = {
    A = GIVEN
    B = NOT_GIVEN == "" ? "none" : NOT_GIVEN
    C = NULL
    D = FLAG ? "on" : "off"
    E = COUNT
    F = EMPTY
    G = DERIVED
    H = NULL == null
  }
}
`,
    },
  },
  {
    name: "a second file replaces variables, groups and attributes",
    named: ["a.hcl", "b.hcl"],
    env: { TAG: "from-env" },
    files: {
      "a.hcl": `
variable "TAG" { default = "a" }
variable "OTHER" { default = "a" }
shared = "first"
group "default" { targets = ["x", "y"] }
target "x" {
  args = { A = "1", B = "1" }
  tags = ["x:a"]
  cache-from = ["type=gha"]
  no-cache-filter = ["deps"]
  platforms = ["linux/amd64"]
}
target "y" { target = "y" }
`,
      "b.hcl": `
variable "OTHER" { }
group "default" { targets = ["x"] }
target "x" {
  args = { B = "2", C = "\${TAG}-\${OTHER}-\${shared}", A = null }
  tags = ["x:b"]
  cache-from = ["type=registry,ref=r", "type=gha"]
  no-cache-filter = ["test"]
}
`,
    },
  },
  {
    name: "a global attribute named like a variable",
    files: {
      "docker-bake.hcl": `
V = "attribute"
variable "V" { default = "default" }
target "default" {
  args = { V = V }
}
`,
    },
  },
  {
    name: "inheritance over several levels and a diamond",
    targets: ["bottom"],
    files: {
      "docker-bake.hcl": `
target "top" {
  args = { A = "top", B = "top", C = "top" }
  labels = { l = "top" }
  cache-from = ["top"]
  tags = ["top"]
  target = "top"
}
target "left" {
  inherits = ["top"]
  args = { B = "left" }
  cache-from = ["left"]
  platforms = ["linux/arm64"]
}
target "right" {
  inherits = ["top"]
  args = { C = "right", B = null }
  tags = []
}
target "bottom" {
  inherits = ["left", "right"]
  args = { D = "bottom" }
  context = "./dir/../other/"
}
`,
    },
  },
  {
    name: "overrides of parents, lists, maps and flags",
    targets: ["a", "b"],
    env: { FROM_ENV: "e" },
    overrides: [
      "base.args.P=set",
      "*.platform=linux/amd64",
      "*.platform=linux/arm64",
      "a.labels.org.opencontainers.image.title=t=1",
      "a.no-cache=1",
      "b.pull=t",
      "a.contexts.src=./src",
      "b.context=./elsewhere/",
      "b.dockerfile=Other",
      "b.target=stage",
      "a.cache-from=type=local,src=c",
      "a.tags=one",
      "a.tags=two",
      "a.args.FROM_ENV",
      "b.args.NOT_THERE",
      "*a*.args.STAR=1",
    ],
    files: {
      "docker-bake.hcl": `
target "base" {
  args = { P = "p", Q = "q" }
  tags = ["base"]
  cache-from = ["type=gha"]
}
target "a" { inherits = ["base"] }
target "b" {
  inherits = ["base"]
  args = { P = "own" }
  pull = false
}
`,
    },
  },
  {
    name: "groups in groups, a group named like its target, repeated members",
    targets: ["all"],
    files: {
      "docker-bake.hcl": `
group "all" { targets = ["web", "tools", "web"] }
group "tools" { targets = ["lint", "test"] }
group "web" { targets = ["web"] }
target "web" { target = "web" }
target "lint" { target = "lint" }
target "test" { target = "test" }
`,
    },
  },
  {
    name: "matrices: objects as values, conditions, groups of their legs",
    files: {
      "docker-bake.hcl": `
variable "IMAGES" { default = [{ name = "a", port = 1 }, { name = "b", port = 2 }] }
group "default" { targets = ["app", "one"] }
target "app" {
  name = "\${item.name}-\${replace(tgt, ".", "-")}"
  matrix = {
    item = IMAGES
    tgt = ["dev", "prod.x"]
  }
  context = "apps/\${item.name}"
  target = tgt
  args = { PORT = item.port, DEBUG = tgt == "dev" ? "1" : null }
  tags = tgt == "dev" ? [] : ["\${item.name}:\${tgt}"]
}
target "one" {
  name = "one"
  matrix = { only = ["x"] }
  args = { ONLY = only }
}
`,
    },
  },
  {
    name: "functions with parameters, variadic ones and each other",
    files: {
      "docker-bake.hcl": `
variable "REGISTRY" { default = "r.example.test" }
function "image" {
  params = [name]
  variadic_params = tags
  result = [for t in tags : "\${REGISTRY}/\${name}:\${t}"]
}
function "both" {
  params = [name, sha]
  result = sha == "" ? image(name, "latest") : image(name, "latest", substr(sha, 0, 7))
}
target "default" {
  tags = both("app", "0123456789abcdef")
  args = { N = length(both("x", "")), J = join(";", image("y", "1", "2")) }
}
`,
    },
  },
  {
    name: "JSON with functions, lists of blocks and a matrix",
    files: {
      "docker-bake.json": JSON.stringify({
        variable: { V: { default: "1" } },
        function: { twice: { params: ["x"], result: "${x}${x}" } },
        group: { default: { targets: ["m", "n"] } },
        target: {
          m: {
            name: "m-${v}",
            matrix: { v: ["a", "b"] },
            args: { TWICE: "${twice(v)}", "K${V}": "$${kept}" },
            platforms: ["linux/amd64"],
          },
          n: [{ context: "n" }, { args: { B: true, N: 7, S: '${V == "1"}' } }],
        },
      }),
    },
  },
  {
    name: "compose services as targets",
    env: { LEVEL: "debug", OUTER: "o" },
    files: {
      "compose.yaml": `
x-common: &common
  args: { COMMON: 1 }
services:
  my.api:
    image: api
    environment: { OWN: own }
    build:
      <<: *common
      context: ./api/
      dockerfile: docker/Dockerfile
      target: final
      additional_contexts: { src: ./shared }
      labels: ["a=b"]
      cache_from: [type=gha]
      x-bake:
        platforms: linux/amd64 linux/arm64
        no-cache: true
        cache-from: [type=registry]
        tags: [api:extra]
  web:
    profiles: [never]
    build: web
    image: web:1
  other:
    build:
      context: .
      dockerfile_inline: |
        FROM scratch
      args: [LEVEL, "TEXT=\${LEVEL:-info}", OUTER=x, MISSING]
      tags: [o:1]
    image: o:2
  database:
    image: postgres
`,
    },
  },
  {
    name: "compose services refined by HCL",
    files: {
      "docker-compose.yml": `
services:
  a:
    build:
      context: a
      args: { A: "1", B: "1" }
      cache_from: [from-compose]
  b:
    build: b
`,
      "docker-bake.hcl": `
group "default" { targets = ["a", "c"] }
target "a" {
  args = { B = "2" }
  cache-from = ["from-hcl"]
}
target "c" {
  inherits = ["b"]
  args = { C = "3" }
}
`,
    },
  },
  {
    name: "linked targets of which only one is asked for",
    targets: ["app"],
    overrides: ["*.args.ALL=1"],
    files: {
      "docker-bake.hcl": `
target "app" {
  contexts = { base = "target:base", tools = "target:tools", alpine = "docker-image://alpine:3.22", none = "" }
}
target "base" {
  context = "base"
  contexts = { root = "target:root" }
}
target "root" { context = "root" }
target "tools" { dockerfile-inline = "FROM scratch" }
target "unused" { context = "unused" }
`,
    },
  },
  {
    name: "attest, secrets, outputs and cache entries",
    files: {
      "docker-bake.hcl": `
target "base" {
  attest = ["type=provenance,mode=max"]
  secret = ["id=token,env=TOKEN"]
  cache-from = ["type=gha,scope=a", "type=gha,scope=a", ""]
  cache-to = ["type=gha,scope=a,mode=max"]
  output = ["type=docker"]
  ulimits = ["nofile=1024:1024"]
}
target "default" {
  inherits = ["base"]
  attest = ["type=sbom"]
  cache-from = ["type=registry,ref=x/y:cache"]
  cache-to = ["type=inline"]
  output = []
  ulimits = ["nproc=1"]
  shm-size = "128m"
  pull = true
  no-cache = false
}
`,
    },
  },
  {
    name: "maps in the order of their names, nested loops, conditions in lists",
    files: {
      "docker-bake.hcl": `
variable "M" { default = { zebra = 3, apple = 1, mango = 2 } }
target "default" {
  args = {
    ORDER = join(",", [for k, v in M : "\${k}=\${v}"])
    KEYS = join(",", keys(M))
    VALUES = join(",", values(M))
    PAIRS = join(" ", flatten([for a in ["x", "y"] : [for b in [1, 2] : "\${a}\${b}" if b > 1]]))
    LOOKUP = {for k, v in M : upper(k) => v * 10 if v != 2}["ZEBRA"]
    INDEXED = join(",", [for i, v in ["p", "q"] : "\${i}\${v}"])
    EQUAL = { a = 1, b = 2 } == { b = 2, a = 1 }
  }
}
`,
    },
  },
  {
    name: "expressions over several lines, comments, labels without quotes",
    files: {
      "docker-bake.hcl": `
/* a comment
   over lines */
variable CI { default = true }
target default {
  # one
  args = {
    A = (
      CI
      && 2 > 1
    ) ? "yes" : "no" // two
    "B.C-D" = upper(
      "x",
    )
    (join("", ["E", "F"])) = 1
    G : "colon",
    H = "tab\\t quote\\" dollar$ $\${x} percent% \\u00e9"
  }
  tags = [
    "a",
    // three
    "b"
    ,
  ]
  dockerfile-inline = <<-EOT
      FROM scratch

        COPY . /\${CI}
      RUN "a\\tb"
    EOT
}
`,
    },
  },
  {
    name: "working directory contexts and attributes of other targets",
    targets: ["default", "reads"],
    files: {
      "docker-bake.hcl": `
target "parent" { args = { INHERITED = "1" } }
target "default" {
  inherits = ["parent"]
  context = BAKE_CMD_CONTEXT
  contexts = { here = "cwd://sub/", there = "./there/" }
  args = { N = 1 }
  tags = ["t:1"]
}
target "reads" {
  context = target.default.contexts.there
  args = { N = "n\${target.default.args.N}", TAG = target.default.tags[0] }
}
`,
    },
  },
  {
    name: "every function of the table",
    files: {
      "docker-bake.hcl": `
target "default" {
  args = {
    a01 = absolute(-3)
    a02 = add(1, 2)
    a03 = and(true, "true")
    a04 = base64encode("hé")
    a05 = ceil(1.2)
    a06 = chomp("x\\n\\n")
    a07 = coalesce(null, "c", "d")
    a08 = join(",", coalescelist([], ["l"]))
    a09 = join(",", compact(["a", "", "b"]))
    a10 = join(",", concat(["a"], ["b", "c"]))
    a11 = contains(["a"], "a")
    a12 = join(",", distinct(["a", "b", "a"]))
    a13 = divide(9, 3)
    a14 = element(["a", "b", "c"], 4)
    a15 = floor(1.8)
    a16 = format("%s|%5s|%-5s|%05d|%d|%v|%q|%%", "s", "r", "l", 42, 7, true, "q\\"")
    a17 = join(",", formatlist("%s-%s", "p", ["1", "2"]))
    a18 = greaterthan(2, 1)
    a19 = hasindex(["a"], 1)
    a20 = int(1.9)
    a21 = lessthanorequalto(1, 1)
    a22 = lookup({ a = "1" }, "b", "none")
    a23 = max(1, 5, 3)
    a24 = md5("x")
    a25 = join(",", keys(merge({ a = 1 }, { b = 2 })))
    a26 = modulo(7, 4)
    a27 = multiply(6, 7)
    a28 = negate(4)
    a29 = not(false)
    a30 = or(false, true)
    a31 = join(",", range(1, 6, 2))
    a32 = replace("a.b.c", ".", "-")
    a33 = reverse("abc")
    a34 = join(",", reverselist(["a", "b"]))
    a35 = sha256("x")
    a36 = signum(-9)
    a37 = join(",", slice(["a", "b", "c"], 1, 3))
    a38 = join(",", sort(["c", "B", "a"]))
    a39 = join("|", split(",", "a,b,,c"))
    a40 = strlen("héllo")
    a41 = "\${substr("hello", -3, 2)}\${substr("hello", 1, -1)}"
    a42 = subtract(5, 8)
    a43 = title("some words-of it's_own")
    a44 = trim("xxaxx", "x")
    a45 = trimspace("  a ")
    a46 = "\${trimprefix("v1", "v")}\${trimsuffix("a.tar", ".tar")}"
    a47 = zipmap(["a", "b"], ["1", "2"])["b"]
    a48 = sha1("x")
    a49 = join(",", values({ b = "2", a = "1" }))
    a50 = min(3, 2)
    a51 = equal("1", 1)
    a52 = notequal("a", "b")
    a53 = lower("ÀB")
    a54 = sha512("")
  }
}
`,
    },
  },
];
