import { createRequire as e } from "module";

var t, r, o, i, s, n, a, c, l = {
42613: (t => {
t.exports = e(import.meta.url)("assert");
}),
20181: (t => {
t.exports = e(import.meta.url)("buffer");
}),
35317: (t => {
t.exports = e(import.meta.url)("child_process");
}),
49140: (t => {
t.exports = e(import.meta.url)("constants");
}),
76982: (t => {
t.exports = e(import.meta.url)("crypto");
}),
24434: (t => {
t.exports = e(import.meta.url)("events");
}),
79896: (t => {
t.exports = e(import.meta.url)("fs");
}),
58611: (t => {
t.exports = e(import.meta.url)("http");
}),
65692: (t => {
t.exports = e(import.meta.url)("https");
}),
69278: (t => {
t.exports = e(import.meta.url)("net");
}),
34589: (t => {
t.exports = e(import.meta.url)("node:assert");
}),
16698: (t => {
t.exports = e(import.meta.url)("node:async_hooks");
}),
4573: (t => {
t.exports = e(import.meta.url)("node:buffer");
}),
31421: (t => {
t.exports = e(import.meta.url)("node:child_process");
}),
37540: (t => {
t.exports = e(import.meta.url)("node:console");
}),
77598: (t => {
t.exports = e(import.meta.url)("node:crypto");
}),
53053: (t => {
t.exports = e(import.meta.url)("node:diagnostics_channel");
}),
40610: (t => {
t.exports = e(import.meta.url)("node:dns");
}),
78474: (t => {
t.exports = e(import.meta.url)("node:events");
}),
73024: (t => {
t.exports = e(import.meta.url)("node:fs");
}),
51455: (t => {
t.exports = e(import.meta.url)("node:fs/promises");
}),
37067: (t => {
t.exports = e(import.meta.url)("node:http");
}),
32467: (t => {
t.exports = e(import.meta.url)("node:http2");
}),
44708: (t => {
t.exports = e(import.meta.url)("node:https");
}),
98995: (t => {
t.exports = e(import.meta.url)("node:module");
}),
77030: (t => {
t.exports = e(import.meta.url)("node:net");
}),
48161: (t => {
t.exports = e(import.meta.url)("node:os");
}),
76760: (t => {
t.exports = e(import.meta.url)("node:path");
}),
643: (t => {
t.exports = e(import.meta.url)("node:perf_hooks");
}),
1708: (t => {
t.exports = e(import.meta.url)("node:process");
}),
41792: (t => {
t.exports = e(import.meta.url)("node:querystring");
}),
57075: (t => {
t.exports = e(import.meta.url)("node:stream");
}),
58500: (t => {
t.exports = e(import.meta.url)("node:timers/promises");
}),
41692: (t => {
t.exports = e(import.meta.url)("node:tls");
}),
73136: (t => {
t.exports = e(import.meta.url)("node:url");
}),
57975: (t => {
t.exports = e(import.meta.url)("node:util");
}),
73429: (t => {
t.exports = e(import.meta.url)("node:util/types");
}),
78877: (t => {
t.exports = e(import.meta.url)("node:v8");
}),
75919: (t => {
t.exports = e(import.meta.url)("node:worker_threads");
}),
38522: (t => {
t.exports = e(import.meta.url)("node:zlib");
}),
70857: (t => {
t.exports = e(import.meta.url)("os");
}),
16928: (t => {
t.exports = e(import.meta.url)("path");
}),
932: (t => {
t.exports = e(import.meta.url)("process");
}),
83480: (t => {
t.exports = e(import.meta.url)("querystring");
}),
2203: (t => {
t.exports = e(import.meta.url)("stream");
}),
13193: (t => {
t.exports = e(import.meta.url)("string_decoder");
}),
53557: (t => {
t.exports = e(import.meta.url)("timers");
}),
64756: (t => {
t.exports = e(import.meta.url)("tls");
}),
52018: (t => {
t.exports = e(import.meta.url)("tty");
}),
87016: (t => {
t.exports = e(import.meta.url)("url");
}),
39023: (t => {
t.exports = e(import.meta.url)("util");
}),
43106: (t => {
t.exports = e(import.meta.url)("zlib");
}),
13999: ((e, t, r) => {
r.d(t, {
D: () => o,
m: () => buildSpec
});
const o = {
layers: !0,
format: "oci",
env: new Map,
annotations: [],
timestamp: void 0,
sourceDateEpoch: void 0,
rewriteTimestamp: !1,
cacheTtl: void 0,
inheritLabels: !0,
inheritAnnotations: !0,
unsetLabels: [],
unsetAnnotations: [],
omitHistory: !1,
skipUnusedStages: !0
};
function buildSpec(e) {
return {
name: e.file ?? "Dockerfile",
builder: "auto",
program: "",
context: ".",
file: void 0,
inline: void 0,
target: void 0,
buildArgs: new Map,
platforms: [],
labels: new Map,
tags: [],
cacheFrom: [],
cacheTo: [],
noCache: !1,
noCacheFilter: [],
pull: !1,
network: void 0,
addHosts: [],
ulimits: [],
shmSize: void 0,
cgroupParent: void 0,
buildContexts: new Map,
squash: !1,
ignoreFile: void 0,
buildah: o,
dependsOn: [],
origin: "",
unknowns: [],
legUnknown: !1,
emptyBuilder: !1,
buildxBuilder: void 0,
takenAway: [],
...e
};
}
}),
97375: ((e, t, r) => {
r.d(t, {
A: () => buildahArguments
});
const on = e => "false" !== e && "0" !== e, o = {
layers: (e, t) => {
e.buildah.layers = on(t);
},
"no-cache": (e, t) => {
e.spec.noCache = on(t);
},
squash: (e, t) => {
e.spec.squash = on(t);
},
pull: (e, t) => {
e.spec.pull = on(t) && "missing" !== t && "never" !== t;
},
"omit-history": (e, t) => {
e.buildah.omitHistory = on(t);
},
"rewrite-timestamp": (e, t) => {
e.buildah.rewriteTimestamp = on(t);
},
"inherit-labels": (e, t) => {
e.buildah.inheritLabels = on(t);
},
"inherit-annotations": (e, t) => {
e.buildah.inheritAnnotations = on(t);
},
"skip-unused-stages": (e, t) => {
e.buildah.skipUnusedStages = on(t);
}
}, i = {
format: (e, t) => {
e.buildah.format = "docker" === t ? "docker" : "oci";
},
timestamp: (e, t) => {
e.buildah.timestamp = Number(t);
},
"source-date-epoch": (e, t) => {
e.buildah.sourceDateEpoch = Number(t);
},
"cache-ttl": (e, t) => {
e.buildah.cacheTtl = function goSeconds(e) {
const t = {
h: 3600,
m: 60,
s: 1,
ms: .001,
us: 1e-6,
"\xb5s": 1e-6,
ns: 1e-9
};
if (e.length > 200) return Number.NaN;
const r = [ ...e.matchAll(/(\d+(?:\.\d+)?)(h|ms|us|\xb5s|ns|m|s)/g) ];
return "0" === e ? 0 : 0 === r.length || r.map(e => e[0]).join("") !== e ? Number.NaN : r.reduce((e, r) => e + Number(r[1]) * (t[r[2] ?? ""] ?? Number.NaN), 0);
}(t), 0 === e.buildah.cacheTtl && (e.spec.noCache = !0);
},
annotation: (e, t) => {
e.buildah.annotations = [ ...e.buildah.annotations ?? [], t ];
},
unsetlabel: (e, t) => {
e.buildah.unsetLabels = [ ...e.buildah.unsetLabels ?? [], t ];
},
unsetannotation: (e, t) => {
e.buildah.unsetAnnotations = [ ...e.buildah.unsetAnnotations ?? [], t ];
},
env: (e, t) => {
const [r, o] = pair(t);
e.buildah.env = new Map([ ...e.buildah.env ?? [], [ r, o ] ]);
},
label: (e, t) => {
const [r, o] = pair(t);
e.spec.labels = new Map([ ...e.spec.labels ?? [], [ r, o ?? "" ] ]);
},
"build-arg": (e, t) => {
e.spec.buildArgs = new Map([ ...e.spec.buildArgs ?? [], pair(t) ]);
},
"build-context": (e, t) => {
const [r, o] = pair(t);
e.spec.buildContexts = new Map([ ...e.spec.buildContexts ?? [], [ r, o ?? "" ] ]);
},
"cache-from": (e, t) => {
e.spec.cacheFrom = [ ...e.spec.cacheFrom ?? [], t ];
},
"cache-to": (e, t) => {
e.spec.cacheTo = [ ...e.spec.cacheTo ?? [], t ];
},
target: (e, t) => {
e.spec.target = t;
},
platform: (e, t) => {
e.spec.platforms = t.split(",");
},
file: (e, t) => {
e.spec.file = t;
},
ignorefile: (e, t) => {
e.spec.ignoreFile = t;
},
tag: (e, t) => {
e.spec.tags = [ ...e.spec.tags ?? [], t ];
},
network: (e, t) => {
e.spec.network = t;
},
"add-host": (e, t) => {
e.spec.addHosts = [ ...e.spec.addHosts ?? [], t ];
}
}, s = {
f: "file",
t: "tag"
};
function buildahArguments(e) {
const t = {
buildah: {},
spec: {}
}, r = e.split(/\s+/).filter(e => "" !== e);
for (let e = 0; e < r.length; e++) {
const [s, n] = flagName(r[e] ?? "");
void 0 !== s && (Object.hasOwn(o, s) ? o[s]?.(t, n ?? "true") : Object.hasOwn(i, s) && i[s]?.(t, n ?? r[++e] ?? ""));
}
return t;
}
function flagName(e) {
const t = /^--([a-z-]+)(?:=(.*))?$/s.exec(e);
if (null !== t) return [ t[1], t[2] ];
const r = /^-([a-z])=?(.*)$/s.exec(e);
return null === r ? [ void 0, void 0 ] : [ s[r[1] ?? ""], "" === r[2] ? void 0 : r[2] ];
}
function pair(e) {
const t = e.indexOf("=");
return -1 === t ? [ e, void 0 ] : [ e.slice(0, t), e.slice(t + 1) ];
}
}),
452: ((e, t, r) => {
r.d(t, {
H: () => toForecastError,
u: () => ForecastError
});
class ForecastError extends Error {
code;
location;
constructor(e, t, r = {}) {
super(t, void 0 === r.cause ? void 0 : {
cause: r.cause
}), this.name = "ForecastError", this.code = e, this.location = r.location;
}
toString() {
const e = this.location;
if (void 0 === e) return this.message;
const t = void 0 === e.column ? "" : `:${e.column}`, r = void 0 === e.text ? "" : `\n  ${e.text}\n  ${" ".repeat(Math.max(0, (e.column ?? 1) - 1))}^`;
return `${e.file}:${e.line}${t}: ${this.message}${r}`;
}
}
const o = new Set([ "ENOSPC", "EDQUOT", "EROFS", "EIO", "EFBIG" ]);
function toForecastError(e, t = "internal") {
if (e instanceof ForecastError) return e;
const r = e instanceof Error ? e.message : String(e), i = e?.code;
return "string" == typeof i && o.has(i) ? new ForecastError("disk", `The runner's disk cannot be written (${r.slice(0, 200)}). Free some space there.`, {
cause: e
}) : new ForecastError(t, r, {
cause: e
});
}
}),
75691: ((e, t, r) => {
r.a(e, async (e, t) => {
try {
var o = r(452), i = r(50646);
async function main() {
const e = (0, i.pO)(), [t, ...o] = process.argv.slice(2);
if ("help" === t || [ t, ...o ].some(e => "--help" === e || "-h" === e)) return void process.stdout.write((await r.e(68).then(r.bind(r, 27068))).usage());
if ("demo" === t) return await (await Promise.all([ r.e(934), r.e(56), r.e(683), r.e(636) ]).then(r.bind(r, 14636))).demo(e);
if ("forecast" === t || "record" === t) {
const r = (0, i.dA)(o);
return await run(() => ({
...r,
mode: t
}), e);
}
if (void 0 !== t) return process.stderr.write(`${t} is no command; --help says which there are.\n`), 
void (process.exitCode = 2);
if ("" === (0, i.fP)("main")) return await run(i.eh, e);
const s = (0, i.fP)("folder");
"" !== s && await (await Promise.all([ r.e(934), r.e(56), r.e(683), r.e(205) ]).then(r.bind(r, 76205))).recordPending(s, (0, 
i.eh)(), e);
}
async function run(e, t) {
try {
await runOnce(e(), t);
} finally {
t.github && await leave("main", "true");
}
}
async function runOnce(e, t) {
if ("record" === e.mode) return await (await Promise.all([ r.e(934), r.e(56), r.e(683), r.e(205) ]).then(r.bind(r, 76205))).recordNow(e, t);
const {forecast: o} = await Promise.all([ r.e(934), r.e(56), r.e(683), r.e(278) ]).then(r.bind(r, 1278)), i = await o(e, t);
t.github && "auto" === e.mode && await leave("folder", i.folder), i.failures.length > 0 && await fail(i.failures.join("\n"), t);
}
async function leave(e, t) {
const {saveState: o} = await Promise.all([ r.e(955), r.e(838), r.e(36) ]).then(r.bind(r, 33838));
o(e, t);
}
async function fail(e, t) {
if (t.github) {
const {setFailed: t} = await Promise.all([ r.e(955), r.e(838), r.e(36) ]).then(r.bind(r, 33838));
t(e);
} else process.stderr.write(`${e}\n`), process.exitCode = 1;
}
async function giveUp(e) {
const t = (0, o.H)(e), s = (0, i.pO)(), {warn: n} = await r.e(56).then(r.bind(r, 80056));
await n([ "internal" === t.code ? `${t.message} (please report this)` : t.toString() ], s), 
s.github || "input" !== t.code || (process.exitCode = 2);
}
process.on("uncaughtException", e => {
process.removeAllListeners("uncaughtException"), giveUp(e).finally(() => process.exit());
}), await main().catch(giveUp), await new Promise(e => process.stdout.write("", () => e())), 
process.exit(), t();
} catch (s) {
t(s);
}
}, 1);
}),
50646: ((e, t, r) => {
r.d(t, {
G0: () => c,
OZ: () => isHosted,
dA: () => commandLineInputs,
eh: () => actionInputs,
fP: () => savedState,
pO: () => runContext
});
var o = r(73024), i = r(57975), s = r(13999), n = r(97375), a = r(452);
function actionInputs() {
return readInputs(e => (process.env[`INPUT_${e.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim());
}
function commandLineInputs(e) {
const t = function parseFlags(e, t) {
const r = Object.fromEntries(t.map(e => [ e, {
type: "string",
multiple: !0
} ]));
try {
return (0, i.parseArgs)({
args: [ ...e ],
options: r,
allowPositionals: !1
}).values;
} catch (e) {
throw new a.u("input", `${e.message}. --help lists the flags.`, {
cause: e
});
}
}(e, c);
return readInputs(e => (t[e] ?? []).join("\n"));
}
const c = [ "mode", "builder", "context", "file", "target", "targets", "files", "build-args", "build-contexts", "platforms", "labels", "tags", "cache-from", "cache-to", "no-cache", "no-cache-filters", "pull", "network", "add-hosts", "ulimit", "shm-size", "cgroup-parent", "ignore-file", "squash", "extra-args", "store", "builder-version", "cli-version", "image-configs", "against", "metadata", "docker-host", "registry", "workflow", "matrix", "variables", "record-name", "record-args", "comment", "summary", "annotations", "advice", "fail-on", "expect-cached", "sarif-file", "timeout", "github-token", "records" ];
function readInputs(e) {
const t = Number(e("timeout") || "30");
if (!Number.isFinite(t) || t <= 0) throw bad("timeout", "a number of seconds above 0");
return {
mode: choice(e, "mode", [ "auto", "forecast", "record" ]),
builder: choice(e, "builder", [ "auto", "classic", "buildkit", "buildah" ]),
spec: readSpec(e),
targets: list(e("targets")),
files: lines(e("files")),
store: choice(e, "store", [ "auto", "graphdriver", "containerd" ]),
builderVersion: e("builder-version"),
cliVersion: e("cli-version"),
imageConfigs: lines(e("image-configs")),
against: choice(e, "against", [ "auto", "record", "cache" ]),
metadata: e("metadata"),
dockerHost: e("docker-host"),
registry: flag(e, "registry", !0),
workflow: flag(e, "workflow", !0),
matrix: e("matrix"),
variables: e("variables"),
recordName: e("record-name"),
recordArgs: flag(e, "record-args", !0),
comment: choice(e, "comment", [ "auto", "always", "never", "on-miss" ]),
summary: flag(e, "summary", !0),
annotations: flag(e, "annotations", !0),
advice: flag(e, "advice", !0),
failOn: e("fail-on"),
expectCached: e("expect-cached"),
sarifFile: e("sarif-file"),
timeoutMs: 1e3 * t,
token: e("github-token"),
records: e("records")
};
}
function readSpec(e) {
const t = {};
if ("" !== e("context") && (t.context = e("context")), "" !== e("file") && (t.file = e("file")), 
"" !== e("target") && (t.target = e("target")), "" !== e("build-args") && (t.buildArgs = function buildArgs(e) {
const t = new Map;
for (const r of e) {
const e = r.indexOf("=");
-1 === e ? t.set(r, process.env[r]) : t.set(r.slice(0, e), r.slice(e + 1));
}
return t;
}(lines(e("build-args")))), "" !== e("build-contexts") && (t.buildContexts = pairs("build-contexts", lines(e("build-contexts")))), 
"" !== e("platforms") && (t.platforms = list(e("platforms"))), "" !== e("labels") && (t.labels = pairs("labels", lines(e("labels")))), 
"" !== e("tags") && (t.tags = list(e("tags"))), "" !== e("cache-from") && (t.cacheFrom = lines(e("cache-from"))), 
"" !== e("cache-to") && (t.cacheTo = lines(e("cache-to"))), "" !== e("no-cache") && (t.noCache = flag(e, "no-cache", !1)), 
"" !== e("no-cache-filters") && (t.noCacheFilter = list(e("no-cache-filters"))), 
"" !== e("pull") && (t.pull = flag(e, "pull", !1)), "" !== e("network") && (t.network = e("network")), 
"" !== e("add-hosts") && (t.addHosts = list(e("add-hosts"))), "" !== e("ulimit") && (t.ulimits = lines(e("ulimit"))), 
"" !== e("shm-size") && (t.shmSize = e("shm-size")), "" !== e("cgroup-parent") && (t.cgroupParent = e("cgroup-parent")), 
"" !== e("ignore-file") && (t.ignoreFile = e("ignore-file")), "" !== e("squash") && (t.squash = flag(e, "squash", !1)), 
"" !== e("extra-args")) {
const r = (0, n.A)(e("extra-args"));
t.buildah = {
...s.D,
...r.buildah
}, Object.assign(t, r.spec);
}
return t;
}
function pairs(e, t) {
return new Map(t.map(t => {
const r = t.indexOf("=");
if (r < 1 && "build-contexts" === e) throw bad(e, "name=value lines");
return -1 === r ? [ t, "" ] : [ t.slice(0, r), t.slice(r + 1) ];
}));
}
function lines(e) {
return e.split(/\r?\n/).map(e => e.trim()).filter(e => "" !== e);
}
function list(e) {
return lines(e).flatMap(e => e.split(",")).map(e => e.trim()).filter(e => "" !== e);
}
function choice(e, t, r) {
const o = "" === e(t) ? r[0] : e(t);
if (r.includes(o)) return o;
throw bad(t, `one of ${r.join(", ")}`);
}
function flag(e, t, r) {
const o = e(t).toLowerCase();
if ("" === o) return r;
if ("true" === o) return !0;
if ("false" === o) return !1;
throw bad(t, "true or false");
}
function bad(e, t) {
return new a.u("input", `The input ${e} must be ${t}.`);
}
const l = 16777216;
function runContext() {
const e = new Map;
for (const [t, r] of Object.entries(process.env)) void 0 !== r && e.set(t, r);
const get = t => e.get(t) ?? "", t = function readEvent(e) {
try {
if ("" === e || (0, o.statSync)(e).size > l) return;
return JSON.parse((0, o.readFileSync)(e, "utf8"));
} catch {
return;
}
}(get("GITHUB_EVENT_PATH")), r = field(field(t, "repository"), "default_branch"), i = field(t, "pull_request"), s = field(i, "number"), n = field(i, "head"), a = field(n, "sha"), c = field(field(n, "repo"), "full_name"), u = get("GITHUB_EVENT_NAME").startsWith("pull_request") && Number.isSafeInteger(s);
return {
github: "true" === get("GITHUB_ACTIONS"),
workspace: get("GITHUB_WORKSPACE") || process.cwd(),
temp: get("RUNNER_TEMP") || get("TMPDIR") || "/tmp",
repository: get("GITHUB_REPOSITORY"),
serverUrl: get("GITHUB_SERVER_URL") || "https://github.com",
apiUrl: get("GITHUB_API_URL") || "https://api.github.com",
ref: get("GITHUB_REF"),
sha: get("GITHUB_SHA"),
headSha: u && "string" == typeof a && /^[0-9a-f]{40,64}$/.test(a) ? a : get("GITHUB_SHA"),
eventName: get("GITHUB_EVENT_NAME"),
runId: get("GITHUB_RUN_ID"),
runAttempt: get("GITHUB_RUN_ATTEMPT"),
workflow: get("GITHUB_WORKFLOW"),
workflowRef: get("GITHUB_WORKFLOW_REF"),
job: get("GITHUB_JOB"),
pullRequest: u ? {
number: s,
fork: c !== get("GITHUB_REPOSITORY")
} : void 0,
defaultBranch: "string" == typeof r ? r : "",
event: t ?? null,
env: e
};
}
function isHosted({env: e}) {
return "github-hosted" === e.get("RUNNER_ENVIRONMENT");
}
function savedState(e) {
return process.env[`STATE_${e}`] ?? "";
}
function field(e, t) {
if ("object" == typeof e && null !== e && Object.hasOwn(e, t)) return e[t];
}
})
}, u = {};

function __nccwpck_require__(e) {
var t = u[e];
if (void 0 !== t) return t.exports;
var r = u[e] = {
exports: {}
}, o = !0;
try {
l[e].call(r.exports, r, r.exports, __nccwpck_require__), o = !1;
} finally {
o && delete u[e];
}
return r.exports;
}

__nccwpck_require__.m = l, __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/", 
t = "function" == typeof Symbol ? Symbol("webpack queues") : "__webpack_queues__", 
r = "function" == typeof Symbol ? Symbol("webpack exports") : "__webpack_exports__", 
o = "function" == typeof Symbol ? Symbol("webpack error") : "__webpack_error__", 
i = e => {
e && e.d < 1 && (e.d = 1, e.forEach(e => e.r--), e.forEach(e => e.r-- ? e.r++ : e()));
}, __nccwpck_require__.a = (e, s, n) => {
var a;
n && ((a = []).d = -1);
var c, l, u, p = new Set, m = e.exports, d = new Promise((e, t) => {
u = t, l = e;
});
d[r] = m, d[t] = e => (a && e(a), p.forEach(e), d.catch(e => {})), e.exports = d, 
s(e => {
var s;
c = (e => e.map(e => {
if (null !== e && "object" == typeof e) {
if (e[t]) return e;
if (e.then) {
var s = [];
s.d = 0, e.then(e => {
n[r] = e, i(s);
}, e => {
n[o] = e, i(s);
});
var n = {};
return n[t] = e => e(s), n;
}
}
var a = {};
return a[t] = e => {}, a[r] = e, a;
}))(e);
var getResult = () => c.map(e => {
if (e[o]) throw e[o];
return e[r];
}), n = new Promise(e => {
(s = () => e(getResult)).r = 0;
var fnQueue = e => e !== a && !p.has(e) && (p.add(e), e && !e.d && (s.r++, e.push(s)));
c.map(e => e[t](fnQueue));
});
return s.r ? n : getResult();
}, e => (e ? u(d[o] = e) : l(m), i(a))), a && a.d < 0 && (a.d = 0);
}, n = Object.getPrototypeOf ? e => Object.getPrototypeOf(e) : e => e.__proto__, 
__nccwpck_require__.t = function(e, t) {
if (1 & t && (e = this(e)), 8 & t) return e;
if ("object" == typeof e && e) {
if (4 & t && e.__esModule) return e;
if (16 & t && "function" == typeof e.then) return e;
}
var r = Object.create(null);
__nccwpck_require__.r(r);
var o = {};
s = s || [ null, n({}), n([]), n(n) ];
for (var i = 2 & t && e; "object" == typeof i && !~s.indexOf(i); i = n(i)) Object.getOwnPropertyNames(i).forEach(t => o[t] = () => e[t]);
return o.default = () => e, __nccwpck_require__.d(r, o), r;
}, __nccwpck_require__.d = (e, t) => {
for (var r in t) __nccwpck_require__.o(t, r) && !__nccwpck_require__.o(e, r) && Object.defineProperty(e, r, {
enumerable: !0,
get: t[r]
});
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, r) => (__nccwpck_require__.f[r](e, t), 
t), [])), __nccwpck_require__.u = e => e + ".index.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), 
__nccwpck_require__.r = e => {
"undefined" != typeof Symbol && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, {
value: "Module"
}), Object.defineProperty(e, "__esModule", {
value: !0
});
}, a = {
792: 0
}, c = e => {
var t, r, {ids: o, modules: i, runtime: s} = e, n = 0;
for (t in i) __nccwpck_require__.o(i, t) && (__nccwpck_require__.m[t] = i[t]);
for (s && s(__nccwpck_require__); n < o.length; n++) r = o[n], __nccwpck_require__.o(a, r) && a[r] && a[r][0](), 
a[o[n]] = 0;
}, __nccwpck_require__.f.j = (e, t) => {
var r = __nccwpck_require__.o(a, e) ? a[e] : void 0;
if (0 !== r) if (r) t.push(r[1]); else {
var o = import("./" + __nccwpck_require__.u(e)).then(c, t => {
throw 0 !== a[e] && (a[e] = void 0), t;
});
o = Promise.race([ o, new Promise(t => r = a[e] = [ t ]) ]), t.push(r[1] = o);
}
};

var p = __nccwpck_require__(75691);

p = await p;