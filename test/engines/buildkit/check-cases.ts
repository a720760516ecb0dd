/** Dockerfiles for build checks with error=true: each rule broken and kept, and random mixtures. */

export interface CheckCase {
  readonly dockerfile: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly ignore?: string;
  readonly target?: string;
}

/** Changes of BusyBox's image: a variable and a working directory. */
export const CHECK_BASE = ["ENV FROM_BASE=1", "WORKDIR /base"];
/** The image that is built on that one. */
export const CHECK_SHELL = 'FROM checks-base:1\nSHELL ["/bin/sh","-ec"]\n';

const ON = "# check=error=true\n";
const SINGLE: readonly string[] = [
  "FROM scratch\nCOPY a.txt /",
  "from scratch\ncopy a.txt /",
  "FROM scratch\ncopy a.txt /",
  "From scratch\nCOPY a.txt /\nCOPY b.txt /",
  "ARG X=1\nfrom scratch\ncopy a.txt /",
  "arg X=1\nFROM scratch\nCOPY a.txt /",
  "FROM scratch AS Build\nCOPY a.txt /",
  "FROM scratch as build\nCOPY a.txt /",
  "from scratch AS build\ncopy a.txt /",
  "FROM scratch AS a\nFROM scratch AS a\nCOPY a.txt /",
  "FROM scratch AS context\nCOPY a.txt /",
  "FROM scratch AS Scratch\nCOPY a.txt /",
  "FROM scratch AS unused\nMAINTAINER x\nFROM scratch\nCOPY a.txt /",
  "FROM scratch AS unused\nCMD true\nFROM scratch\nCOPY a.txt /",
  "FROM scratch\nONBUILD MAINTAINER x\nCOPY a.txt /",
  "FROM scratch\nCOPY a.txt \\\n\n  /",
  "FROM scratch\nCOPY a.txt \\\n# told\n  /",
  "FROM scratch\nENV A b",
  "FROM scratch\nENV A b=c",
  "FROM scratch\nENV A=b",
  "FROM scratch\nENV A=b C=d",
  'FROM scratch\nENV "A"=b',
  "FROM scratch\nENV A=b=c",
  "FROM scratch\nLABEL a b",
  'FROM scratch\nLABEL "a b"=c',
  "FROM scratch\nLABEL a=b",
  "FROM scratch\nCMD true",
  'FROM scratch\nCMD ["true"]',
  'FROM scratch\nSHELL ["/sh"]\nCMD true',
  'FROM scratch\nCMD true\nSHELL ["/sh"]',
  "FROM checks-shell:1\nCMD true",
  "FROM checks-base:1\nENTRYPOINT true",
  "FROM checks-shell:1 AS a\nFROM a\nENTRYPOINT true",
  'FROM scratch AS a\nSHELL ["/sh"]\nFROM a\nENTRYPOINT true',
  'FROM scratch\nCMD ["a"]\nCMD ["b"]',
  'FROM scratch AS a\nCMD ["a"]\nFROM a\nCMD ["b"]',
  'FROM scratch\nENTRYPOINT ["a"]\nCMD ["b"]',
  "FROM scratch\nHEALTHCHECK NONE\nHEALTHCHECK CMD true",
  "FROM scratch\nWORKDIR a",
  "FROM scratch\nWORKDIR /a\nWORKDIR b",
  "FROM scratch\nWORKDIR a\nWORKDIR /b",
  "FROM scratch AS a\nWORKDIR /a\nFROM a\nWORKDIR b",
  "FROM checks-base:1\nWORKDIR b",
  'FROM scratch\nWORKDIR "/a b"',
  "FROM scratch\nENV D=/x\nWORKDIR $D",
  "FROM scratch\nENV D=x\nWORKDIR ${D}",
  "FROM scratch\nENV A=$NONE",
  "FROM scratch\nENV A=${NONE:-x}",
  "FROM scratch\nENV A=${NONE:+x}",
  "FROM scratch\nENV A=${NONE#x}",
  "FROM scratch\nENV A='$NONE'",
  "FROM scratch\nENV A=\\$NONE",
  "FROM scratch\nENV A=1 B=$A",
  "FROM scratch\nENV A=1\nENV B=$A",
  "FROM scratch\nENV B=$A\nENV A=1",
  "FROM scratch\nARG A\nENV B=$A",
  "FROM scratch\nARG A=1 B=$A",
  "FROM scratch\nARG B=$A",
  "FROM scratch\nARG A=1\nENV B=${A}",
  "ARG A=1\nFROM scratch\nENV B=$A",
  "ARG A=1\nFROM scratch\nARG A\nENV B=$A",
  "FROM scratch\nENV B=$PATH",
  "FROM checks-base:1\nENV B=$FROM_BASE",
  "FROM checks-base:1\nENV B=$FROM_BASE\nENV FROM_BASE=2",
  "FROM checks-base:1\nENV B=$NOT_FROM_BASE",
  "FROM scratch AS a\nARG A\nFROM a\nENV B=$A",
  "FROM scratch AS a\nENV A=1\nFROM a\nENV B=$A",
  "FROM scratch AS a\nENV A=1\nFROM scratch\nENV B=$A",
  "FROM scratch\nCOPY $NONE/a.txt /",
  "FROM scratch\nCOPY --chown=$NONE a.txt /",
  "FROM scratch\nUSER $NONE",
  "FROM scratch\nUSER $TARGETARCH",
  "FROM scratch\nARG TARGETARCH\nUSER $TARGETARCH",
  "FROM scratch\nEXPOSE $NONE",
  "FROM scratch\nVOLUME /$NONE",
  "FROM scratch\nCOPY <<EOF /x\n$NONE\nEOF",
  'FROM scratch\nCOPY <<"EOF" /x\n$NONE\nEOF',
  "FROM checks-base:1\nRUN echo $NONE",
  "FROM scratch\nONBUILD ENV A=$NONE",
  "FROM scratch\nSTOPSIGNAL $NONE",
  "FROM scratch$NONE\nCOPY a.txt /",
  "ARG A\nFROM scratch$A\nCOPY a.txt /",
  "FROM --platform=$TARGETPLATFORM scratch\nCOPY a.txt /",
  "FROM --platform=${TARGETPLATFORM} scratch\nCOPY a.txt /",
  "FROM --platform=$BUILDPLATFORM scratch\nCOPY a.txt /",
  "FROM --platform=$TARGETOS/$TARGETARCH scratch\nCOPY a.txt /",
  "FROM --platform=linux/amd64 scratch\nCOPY a.txt /",
  "FROM --platform=linux/amd64 scratch AS amd64\nCOPY a.txt /",
  "FROM --platform=linux/amd64 scratch AS on-linux\nCOPY a.txt /",
  "FROM --platform=linux/x86_64 scratch AS x86_64\nCOPY a.txt /",
  "ARG A\nFROM app:$A\nCOPY a.txt /",
  "ARG A=scratch\nFROM $A\nCOPY a.txt /",
  "ARG A\nFROM ${A:-scratch}\nCOPY a.txt /",
  "FROM scratch\nENV API_KEY=1",
  "FROM scratch\nENV PUBLIC_KEY=1",
  "FROM scratch\nENV MONKEY=1",
  "FROM scratch\nARG GITHUB_TOKEN",
  "ARG GITHUB_TOKEN\nFROM scratch\nCOPY a.txt /",
  "FROM scratch AS unused\nARG PASSWORD\nFROM scratch\nCOPY a.txt /",
  "FROM scratch\nEXPOSE 80/TCP",
  "FROM scratch\nEXPOSE 80/tcp 81",
  "FROM scratch\nEXPOSE 8080:80",
  "FROM scratch\nEXPOSE 127.0.0.1:8080:80",
  "# about\nFROM scratch AS a\nCOPY a.txt /",
  "# about a\nARG a=1\nFROM scratch\nCOPY a.txt /",
];

/** Of the options' own spellings, beside `error=true`. */
const OPTIONS: readonly (readonly [string, string])[] = [
  ["# check=error=false\n", "FROM scratch\nCMD true"],
  ["# check=skip=JSONArgsRecommended;error=true\n", "FROM scratch\nCMD true"],
  ["# check=skip=JSONArgsRecommended, MaintainerDeprecated;error=true\n", "FROM scratch\nMAINTAINER x\nCMD true"],
  ["# check=skip=all;error=true\n", "FROM scratch\nCMD true"],
  ["# check= error = true ; skip = StageNameCasing\n", "FROM scratch AS Build\nCMD true"],
  ["# check=error=yes\n", "FROM scratch\nCOPY a.txt /"],
  ["# check=error\n", "FROM scratch\nCOPY a.txt /"],
  ["# check=errors=true\n", "FROM scratch\nCOPY a.txt /"],
  ["# check=error=T\n", "FROM scratch\nCMD true"],
  ["# check=error=true;experimental=all\n", "# about\nFROM scratch AS a\nCOPY a.txt /"],
  ["# check=error=true;experimental=InvalidDefinitionDescription\n", "# a is it\nFROM scratch AS a\nCOPY a.txt /"],
  ["# check=error=true;experimental=CopyIgnoredFile;skip=all\n", "FROM scratch\nCMD true\nCOPY a.txt /"],
  ["", "FROM scratch\nCMD true"],
  ["# no directive\n# check=error=true\n", "FROM scratch\nCMD true"],
];

const WITH_ARGS: readonly CheckCase[] = [
  { dockerfile: "FROM scratch\nCMD true", buildArgs: { BUILDKIT_DOCKERFILE_CHECK: "error=true" } },
  { dockerfile: `${ON}FROM scratch\nCMD true`, buildArgs: { BUILDKIT_DOCKERFILE_CHECK: "" } },
  { dockerfile: `${ON}FROM scratch\nCMD true`, buildArgs: { BUILDKIT_DOCKERFILE_CHECK: "skip=all" } },
  { dockerfile: `${ON}FROM scratch\nCOPY a.txt /`, buildArgs: { BUILDKIT_DOCKERFILE_CHECK: "nonsense" } },
  { dockerfile: `${ON}ARG A\nFROM app:$A\nCOPY a.txt /`, buildArgs: { A: "1" } },
  { dockerfile: `${ON}FROM scratch\nARG A\nENV B=$A`, buildArgs: { A: "1" } },
  { dockerfile: `${ON}FROM scratch\nENV B=$A`, buildArgs: { A: "1" } },
  {
    dockerfile: `${ON}FROM --platform=$TARGETPLATFORM scratch\nCOPY a.txt /`,
    buildArgs: { TARGETPLATFORM: "linux/amd64" },
  },
  { dockerfile: `${ON}FROM scratch AS a\nCMD true\nFROM scratch\nCOPY a.txt /`, target: "a" },
];

const EXPERIMENT = "# check=error=true;experimental=CopyIgnoredFile\n";
const IGNORED: readonly CheckCase[] = [
  ["a.txt", "COPY a.txt /"],
  ["a.txt", "COPY . /"],
  ["*.txt", "COPY b.txt /"],
  ["d", "COPY d/c.txt /"],
  ["d/*\n!d/c.txt", "COPY d/c.txt /"],
  ["**", "COPY . /"],
  ["*", "COPY ./ /"],
  ["d", "COPY /d/c.txt /"],
  ["d", "COPY ./d/ /"],
  ["d", "COPY [ad]* /"],
  ["*.txt", "ADD http://127.0.0.1:1/a.txt /"],
].map(([ignore = "", line = ""]) => ({ dockerfile: `${EXPERIMENT}FROM scratch\n${line}`, ignore }));

/** Lines that go together in any order. */
const LINES: readonly string[] = [
  "COPY a.txt /",
  "copy b.txt /",
  "ENV A=1",
  "ENV B=$A",
  "ENV C ${B}",
  "ARG A",
  "ARG TOKEN",
  "LABEL x=$C",
  "WORKDIR /w",
  "WORKDIR v",
  'CMD ["a"]',
  "CMD a",
  'ENTRYPOINT ["b"]',
  "USER ${U:-u}",
  "EXPOSE 80",
  "EXPOSE 81/TCP",
  'SHELL ["/s"]',
  "HEALTHCHECK NONE",
  "VOLUME /v$D",
];

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function mixtures(count: number): readonly CheckCase[] {
  const next = random(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const stage = (from: string): string =>
    [from, ...Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(LINES))].join("\n");
  return Array.from({ length: count }, () => {
    const first = stage(`FROM ${pick(["scratch", "scratch", "checks-base:1", "checks-shell:1"])} AS a`);
    const rest = next() < 0.6 ? `\n${stage(`FROM ${pick(["a", "scratch", "checks-base:1"])}`)}` : "";
    return { dockerfile: `${pick(["", "", "ARG A=0\n"])}${first}${rest}` };
  }).map(({ dockerfile }) => ({ dockerfile: `${ON}${dockerfile}` }));
}

export const CHECK_CASES: readonly CheckCase[] = [
  ...SINGLE.map((text) => ({ dockerfile: `${ON}${text}` })),
  ...OPTIONS.map(([directive, text]) => ({ dockerfile: `${directive}${text}` })),
  ...WITH_ARGS,
  ...IGNORED,
  ...mixtures(120),
].map((one) => ({ ...one, dockerfile: `${one.dockerfile}\n` }));
