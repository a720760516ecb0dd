export const id = 189;

export const ids = [ 189 ];

export const modules = {
99921: ((e, t, n) => {
n.d(t, {
CR: () => readBuildFiles,
JL: () => isGit,
Mv: () => contextTree,
uf: () => namedContexts
});
var r = n(73024), s = n(76760), i = n(452);
const o = 4194304, a = 4194304, c = /^\{\{defaultContext\}\}(?::(.*))?$/;
async function contextTree(e, t, n) {
const {kind: r, directory: s} = contextPlace(e.context, t);
if (void 0 !== s) {
if (isDirectory(s)) return await ("git" === r ? n.committed(s) : n.onDisk(s));
throw new i.u("context-missing", `The build context ${e.context} is not a directory here. Check out the repository before this step, or set the input context.`);
}
}
const isGit = ({context: e}) => c.test(e);
function contextPlace(e, t) {
const n = c.exec(e);
return null !== n ? {
kind: "git",
directory: (0, s.resolve)(t, n[1] ?? "")
} : "-" === e ? {
kind: "none",
directory: void 0
} : /^(https?|git|ssh):\/\/|^git@|^github\.com\//.test(e) ? {
kind: "git",
directory: void 0
} : {
kind: "directory",
directory: (0, s.resolve)(t, e)
};
}
function readBuildFiles(e, t, n) {
const a = contextPlace(e.context, t), c = a.directory;
if (void 0 === c && void 0 === e.inline && !(0, s.isAbsolute)(e.file ?? "")) throw new i.u("dockerfile-missing", `The build context ${e.context.slice(0, 200)} is not on this disk, and neither is its Dockerfile. Check it out and set the input context.`);
const u = function dockerfilePath(e, t, n) {
const i = n ?? t;
if (void 0 === e.file || "" === e.file) {
const t = ("buildah" === e.builder ? [ "Containerfile", "Dockerfile" ] : [ "Dockerfile", "dockerfile" ]).map(e => (0, 
s.join)(i, e)).find(e => (0, r.existsSync)(e));
return t ?? (0, s.join)(i, "Dockerfile");
}
const o = (0, s.resolve)(t, e.file);
return (0, r.existsSync)(o) || (0, s.isAbsolute)(e.file) ? o : (0, r.existsSync)((0, 
s.join)(i, e.file)) ? (0, s.join)(i, e.file) : o;
}(e, t, c), d = e.inline ?? readText(u, o, "dockerfile-missing");
return {
dockerfile: {
path: shown(u, t),
text: d
},
dockerfileInContext: void 0 === e.inline && void 0 !== c ? inside(c, u) : void 0,
context: n,
contextKind: void 0 === c ? "git" === a.kind ? "git" : "none" : a.kind,
ignoreFiles: "git" === a.kind ? {} : ignoreFiles(e, t, c, u)
};
}
function ignoreFiles(e, t, n, r) {
const i = {}, take = (e, n) => {
isFile(n) && (i[e] = {
path: shown(n, t),
text: readText(n, a, "ignore-syntax")
});
};
return void 0 !== n && (take("dockerignore", (0, s.join)(n, ".dockerignore")), take("containerignore", (0, 
s.join)(n, ".containerignore"))), void 0 === e.inline && (take("dockerfileDockerignore", `${r}.dockerignore`), 
take("dockerfileContainerignore", `${r}.containerignore`)), void 0 !== e.ignoreFile && take("explicit", (0, 
s.resolve)(t, e.ignoreFile)), i;
}
async function namedContexts(e, t, n) {
const r = new Map;
for (const [s, i] of e.buildContexts) r.set(s, await namedContext(i, t, n));
return r;
}
async function namedContext(e, t, n) {
const r = /^docker-image:\/\/(.+)$/.exec(e);
if (void 0 !== r?.[1]) return {
kind: "image",
reference: r[1]
};
const i = /^target:(.+)$/.exec(e);
if (void 0 !== i?.[1]) return {
kind: "target",
target: i[1],
rebuilt: void 0
};
if (/^[a-z][a-z0-9+.-]*:/i.test(e)) return {
kind: "remote",
url: e
};
const o = (0, s.resolve)(t, e);
if (!isDirectory(o)) return {
kind: "remote",
url: e
};
const c = (0, s.join)(o, ".dockerignore");
return {
kind: "directory",
tree: await n.onDisk(o),
ignore: isFile(c) ? {
path: shown(c, t),
text: readText(c, a, "ignore-syntax")
} : void 0
};
}
function readText(e, t, n) {
let s;
try {
const n = (0, r.statSync)(e).size;
if (n > t) throw new i.u("limit", `${e} has ${n} bytes, more than ${t}; it is not read.`);
s = (0, r.readFileSync)(e);
} catch (t) {
if (t instanceof i.u) throw t;
throw new i.u(n, `${e} cannot be read (${t.code ?? t}). Set the input file.`, {
cause: t
});
}
return s.toString("utf8");
}
function inside(e, t) {
const n = (0, s.relative)(e, t);
return n.startsWith("..") || (0, s.isAbsolute)(n) ? void 0 : n.split(s.sep).join("/");
}
function shown(e, t) {
return inside(t, e) ?? (void 0 === inside((0, s.dirname)(t), e) ? e : `../${(0, 
s.basename)(e)}`);
}
const isDirectory = e => (0, r.statSync)(e, {
throwIfNoEntry: !1
})?.isDirectory() ?? !1, isFile = e => (0, r.statSync)(e, {
throwIfNoEntry: !1
})?.isFile() ?? !1;
}),
94588: ((e, t, n) => {
n.d(t, {
F: () => references,
n: () => collectRecords
});
var r = n(78267), s = n(68424), i = n(50646), o = n(47881);
async function collectRecords(e, t, n, r, s) {
const {inputs: a, surroundings: c, spec: u, platform: d} = e, l = await c.imageFiles();
if ("buildkit" === t) {
const t = await c.caches(u), n = t.configs.length > 0 || t.unread.length > 0, s = await async function useRecord({inputs: e, context: t, surroundings: n, spec: r}, s) {
if ("auto" !== e.against) return "record" === e.against;
if (!s) return !0;
if ((0, i.OZ)(t) || r.emptyBuilder) return !1;
const a = await n.buildkit();
return void 0 === a || !(0, o.Sf)(a);
}(e, n) ? (r?.cacheConfigs ?? []).map(e => ({
...e,
store: !0
})) : [];
return {
records: {
images: l,
cacheImages: new Map,
cacheConfigs: [ ...t.configs, ...s ],
last: r
},
unread: t.unread
};
}
const f = await references(t, n), h = "record" === a.against ? void 0 : await c.storeImages({
builder: t,
program: u.program,
wanted: [ ...f, ...n.options.cacheFrom, ...u.tags ],
known: r?.images ?? [],
platform: d
}), p = void 0 !== h && ("cache" === a.against || !(0, i.OZ)(e.context) || function sharesAny(e, t) {
const n = new Set(e.map(e => e.id));
return (t?.images ?? []).some(e => "" !== e.parent && n.has(e.id));
}(h, r)), m = p ? h : r?.images ?? [];
void 0 === h || p || void 0 === r || s.push("The engine of this runner holds none of the recorded images; the forecast says what changed since the recorded build.");
return {
records: {
images: distinctImages([ ...l, ...m ]),
live: p,
cacheImages: cacheImages(n, [ ...m, ...l ]),
cacheConfigs: [],
last: r
},
unread: []
};
}
async function references(e, t) {
const n = new Set, image = e => {
n.add(e);
}, s = await (0, r.z)(e);
try {
s.forecast({
...t,
context: void 0,
image: image
}, {
images: [],
cacheImages: new Map,
cacheConfigs: [],
last: void 0
});
} catch {}
return [ ...n ];
}
function cacheImages(e, t) {
const n = new Map;
for (const r of e.options.cacheFrom) {
const e = t.find(e => e.id === r || e.names.some(e => (0, s.kP)(e, r)));
void 0 !== e && n.set(r, e);
}
return n;
}
function distinctImages(e) {
return [ ...new Map(e.map(e => [ e.id, e ])).values() ];
}
}),
5959: ((e, t, n) => {
n.d(t, {
DH: () => askEngineAhead,
N1: () => askGitAhead,
hE: () => baseRequest
});
var r = n(99921), s = n(99528), i = n(28565), o = n(47881), a = n(28408);
async function baseRequest(e, t, n, i = []) {
const {spec: o, context: a, platform: c} = e, u = await async function readFiles(e, t) {
const {spec: n, context: s, surroundings: i, directories: o} = e, a = (0, r.Mv)(n, s.workspace, o), c = await ((0, 
r.JL)(n) ? i.attempt(() => a) : a);
return (0, r.CR)({
...n,
builder: t
}, s.workspace, c);
}(e, t), d = await (0, r.uf)(o, a.workspace, e.directories);
return "forecast" === e.inputs.mode && void 0 === n || await e.directories.named(), 
{
...u,
options: options(e, await withTargets(d, e, t, [ ...i, o.name ]), c),
knownDigests: new s.N(n?.knownDigests, "forecast" !== e.inputs.mode),
engine: await engineFacts(e, t, n),
image: () => {},
remote: () => {},
now: Date.now()
};
}
async function withTargets(e, t, n, r) {
if ("buildkit" !== n) return e;
const s = new Map;
for (const [o, a] of e) {
const e = "target" !== a.kind || r.includes(a.target) ? void 0 : t.specs.find(e => e.name === a.target), c = void 0 !== e && 0 === (0, 
i.hg)(n, e.unknowns).length ? await baseRequest({
...t,
spec: e
}, n, void 0, r) : void 0;
s.set(o, void 0 === c ? a : {
...a,
request: c
});
}
return s;
}
function options({spec: e, earlier: t}, n, r) {
const s = new Map(t.map(e => [ e.name, c[e.willRebuild] ])), i = [ ...n ].map(([e, t]) => [ e, "target" === t.kind ? {
...t,
rebuilt: s.get(t.target)
} : t ]);
return {
buildArgs: e.buildArgs,
target: e.target,
labels: e.labels,
platform: r,
noCache: e.noCache,
noCacheFilter: e.noCacheFilter,
cacheFrom: e.cacheFrom.flatMap(e => e.includes("=") ? [ e ] : e.split(",")),
pull: e.pull,
network: e.network,
addHosts: e.addHosts,
ulimits: e.ulimits,
shmSize: e.shmSize,
cgroupParent: e.cgroupParent,
namedContexts: new Map(i),
squash: e.squash,
buildah: e.buildah
};
}
async function engineFacts({inputs: e, surroundings: t, spec: n}, r, s) {
const i = await async function askedFacts(e, t, n, r) {
const s = "" !== n.builderVersion;
if ("classic" === e) {
const [e, r] = await Promise.all([ s && "auto" !== n.store ? t.unaskedEngine() : t.engineFacts(), t.clientFacts() ]);
return {
...e,
...r
};
}
if ("buildah" === e) {
const e = s ? void 0 : (await t.buildah(r))?.facts, n = e?.platform ?? t.host;
return {
...void 0 === e ? {} : {
version: e.version
},
...void 0 === n ? {} : {
platform: n
}
};
}
return s ? {} : await buildkitFacts(t);
}(r, t, e, n.program);
return {
...s?.engine,
...i,
..."" === e.builderVersion ? {} : {
version: e.builderVersion
},
..."" === e.cliVersion ? {} : {
cliVersion: e.cliVersion
},
..."auto" === e.store ? {} : {
store: e.store
}
};
}
function askEngineAhead({inputs: e, surroundings: t}, n) {
"buildkit" === n && "" === e.builderVersion && buildkitFacts(t).catch(() => {});
}
function askGitAhead({spec: e, context: t, directories: n}) {
(0, r.Mv)(e, t.workspace, n).then(() => n.named()).catch(() => {});
}
async function buildkitFacts(e) {
const t = await e.buildkit(), n = void 0 === t || "docker" === t.driver && void 0 === t.version ? await e.engineFacts() : {}, r = void 0 === n.version ? void 0 : (0, 
a.F)(n.version), s = void 0 === t ? r : (0, o.$)(t, n.version), i = t?.platforms[0] ?? n.platform;
return {
...void 0 === s ? {} : {
version: s
},
...void 0 === i ? {} : {
platform: i
}
};
}
const c = {
yes: !0,
no: !1,
unknown: void 0
};
}),
53399: ((e, t, n) => {
n.d(t, {
Wt: () => platformsOf,
YD: () => keysOf,
Yk: () => legOf
});
var r = n(84945);
function platformsOf({platforms: e}, {host: t}) {
return 0 === e.length ? [ void 0 ] : [ ...new Set(e.map(e => "local" === e.toLowerCase() ? t : e)) ];
}
function keysOf({spec: e, inputs: t, platform: n, context: s}) {
const i = [ e.name, e.context, e.file ?? "", e.target ?? "", n ?? "" ], o = "" === t.recordName ? i : [ t.recordName, e.name, e.target ?? "", n ?? "" ];
return (0, r.IH)({
identity: o,
buildArgs: e.buildArgs,
matrix: legOf(e, t, s)
});
}
function legOf(e, t, {env: n}) {
return "" !== t.matrix && "null" !== t.matrix ? t.matrix : e.legUnknown ? `${n.get("RUNNER_OS") ?? ""} ${n.get("RUNNER_ARCH") ?? ""}` : "";
}
}),
78267: ((e, t, n) => {
n.d(t, {
W: () => sentContext,
z: () => builderOf
});
const r = {
classic: async () => (await Promise.all([ n.e(679), n.e(923) ]).then(n.bind(n, 79923))).classic,
buildkit: async () => (await Promise.resolve().then(n.bind(n, 28611))).buildkit,
buildah: async () => (await Promise.all([ n.e(679), n.e(472) ]).then(n.bind(n, 27472))).buildah
};
async function builderOf(e) {
return await r[e]();
}
function sentContext(e, t) {
const {context: n, contextKind: r} = t;
return void 0 === n || "git" === r || "tar" === r ? n : e.sent(t, n);
}
}),
28611: ((e, t, n) => {
n.r(t), n.d(t, {
buildkit: () => Me,
synthesize: () => synthesize
});
var r = n(452), s = n(47510), i = n(73825);
function followedPaths(e, t) {
const n = new Set([ ...t ].map(e => (0, s.fj)("/", e)));
if (0 === n.size || n.has("/")) return;
const r = new Resolver(e);
for (const e of [ ...n ].map(e => e.slice(1)).sort(s.Tz)) r.add(e);
return function withoutChildren(e) {
const t = [];
for (const n of e) {
if ("." === n) return;
0 !== t.length && n.startsWith(`${t.at(-1)}/`) || t.push(n);
}
return t;
}([ ...r.resolved ].sort(s.Tz));
}
class Resolver {
resolved=new Set;
#e;
constructor(e) {
this.#e = e;
}
add(e) {
const t = [ e ];
for (let e = t.pop(); void 0 !== e; e = t.pop()) t.push(...this.#t(e).reverse());
}
#t(e) {
const t = (0, s.uH)(`./${e}`).split("/");
let n = ".";
for (let e = 0; e < t.length; e++) {
n = (0, s.fj)(n, t[e]);
const r = this.#n(n), i = t.slice(e + 1).join("/");
if (0 !== r.length || "" === i) return this.resolved.has(n) ? [] : (this.resolved.add(n), 
r.map(e => (0, s.fj)(e, i)));
}
return [];
}
#n(e) {
const t = e.slice(e.lastIndexOf("/") + 1);
if (!(0, i.ev)(t)) return this.#r(e);
const n = "." === (0, s.y_)(e) ? "" : (0, s.y_)(e);
return "dir" !== this.#e.entry(n)?.type ? [] : this.#e.names(n).filter(e => matchesSource(t, e)).flatMap(e => this.#r((0, 
s.fj)(n, e)));
}
#r(e) {
const t = this.#e.entry(e);
if ("symlink" !== t?.type) return [];
const n = (0, s.uH)(t.linkname);
return [ n.startsWith("/") ? n : (0, s.fj)("/", (0, s.y_)(e), n) ];
}
}
function matchesSource(e, t) {
try {
return (0, i.YW)(e, t);
} catch (e) {
if (e instanceof r.u && "ignore-syntax" === e.code) return !1;
throw e;
}
}
var o = n(82883);
const a = {
include: void 0,
exclude: void 0,
wanted: !0,
open: !0,
whole: !1
};
class Patterns {
matcher;
#s;
constructor(e, t) {
this.matcher = (0, o.l2)(e, "moby");
const n = this.matcher.patterns.filter(t).map(({text: e}) => e.replace(/\/\*\*$/, "").replace(/\/\*$/, ""));
this.#s = n.some(e => /[*[\]?^\\]/.test(e)) ? void 0 : n.map(e => `${e}/`);
}
reachesInto(e) {
return void 0 === this.#s || this.#s.some(t => t.startsWith(`${e}/`));
}
}
function currentFilter(e, t) {
const n = void 0 === e ? void 0 : new Patterns(e, e => !e.negated), r = 0 === t.length ? void 0 : new Patterns(t, e => e.negated);
return {
decide(e, t, s) {
const i = n?.matcher.matchesUsingParentResults(e, s.include), o = r?.matcher.matchesUsingParentResults(e, s.exclude), a = !1 === i?.matched, c = !0 === o?.matched;
return {
include: i?.own,
exclude: o?.own,
wanted: s.open && !a && !c,
open: s.open && t && !(a && !n.reachesInto(e)) && !(c && !r.reachesInto(e)),
whole: !1
};
}
};
}
function oldFilter(e, t) {
const n = 0 === t.length ? void 0 : (0, o.l2)(t, "moby-20"), r = (n?.patterns ?? []).filter(({negated: e}) => e).map(({text: e}) => `${e}/`);
return {
decide(t, s, i) {
const o = i.whole || void 0 === e ? "whole" : function prefixMatch(e, t) {
const n = t.split("/").length;
let r;
for (const s of e) {
const e = s.split("/"), i = e.length > n;
if (matchesSource(i ? e.slice(0, n).join("/") : s, t)) {
if (!i) return "whole";
r = "part";
}
}
return r;
}(e, t), a = !(!0 === n?.matches(t)) || s && r.some(e => e.startsWith(`${t}/`)), c = i.open && void 0 !== o && a;
return {
include: void 0,
exclude: void 0,
wanted: c,
open: c && s,
whole: "whole" === o && s
};
}
};
}
var c = n(86469), u = n(23863), d = n(32779);
function contextPatterns(e, t) {
const n = e.dockerfileDockerignore, r = void 0 === n || t && "" === n.text ? e.dockerignore : n;
return {
file: r,
patterns: void 0 === r ? [] : (0, o.wo)(r.text, "moby")
};
}
function buildkitSent(e, t) {
const n = followedPaths(e, t.sources), r = "old" === t.client ? oldFilter : currentFilter, s = l.get(e) ?? new Map;
l.set(e, s);
const i = JSON.stringify([ r.name, n ?? "all", t.exclude ]), o = s.get(i) ?? new SentTree(e, r(n, t.exclude));
return s.set(i, o), o;
}
function ownedByRoot(e) {
return 0 === e.uid && 0 === e.gid ? e : {
...e,
uid: 0,
gid: 0
};
}
const l = new WeakMap;
class SentTree extends u.u {
#i;
#o=new Map;
#a=new Map([ [ "", a ] ]);
#c=new Map;
#u=new Map;
constructor(e, t) {
super(e, "is not sent to the builder"), this.#i = t;
}
entry(e) {
const t = this.tree.entry(e);
return void 0 !== t && this.#d(t, 0) ? ownedByRoot(t) : void 0;
}
names(e) {
let t = this.#u.get(e);
return void 0 === t && (t = this.entries(e).map(t => t.path.slice("" === e ? 0 : e.length + 1)), 
this.#u.set(e, t)), t;
}
entries(e) {
let t = this.#o.get(e);
if (void 0 === t) {
if ("dir" !== this.entry(e)?.type) throw (0, c.O$)(e, "is not sent to the builder");
const n = (0, d.M)(this.tree, e), r = n.filter(e => this.#d(e, 0)).map(ownedByRoot);
t = r.length === n.length && r.every((e, t) => e === n[t]) ? n : r, this.#o.set(e, t);
}
return t;
}
#d(e, t) {
const n = this.#l(e.path, "dir" === e.type);
return n.wanted || "dir" === e.type && n.open && this.#f(e.path, t);
}
#f(e, t) {
let n = this.#c.get(e);
if (void 0 === n) {
if (t > 2048) throw new r.u("limit", "directories are nested deeper than 2048: flatten them");
n = (0, d.M)(this.tree, e).some(e => this.#d(e, t + 1)), this.#c.set(e, n);
}
return n;
}
#l(e, t) {
const n = this.#a.get(e);
if (void 0 !== n) return n;
const r = e.lastIndexOf("/"), s = this.#l(r < 0 ? "" : e.slice(0, r), !0), i = this.#i.decide(e, t, s);
return t && this.#a.set(e, i), i;
}
}
var f = n(88758), h = n(15922), p = n(68424), m = n(7190);
function frontendImage(e) {
const t = e.options.buildArgs.get("BUILDKIT_SYNTAX");
if (void 0 !== t && "" !== t) return t.trim().split(/\s/)[0];
const n = function directives(e) {
const t = [];
for (const n of e.dockerfile.text.split("\n")) {
if (!n.startsWith("#") && !n.startsWith("\ufeff#")) break;
t.push(n);
}
return (0, m.qg)(`${t.join("\n")}\nFROM scratch\n`, e.dockerfile.path, (0, m.OP)()).directives;
}(e).find(({name: e}) => "syntax" === e)?.value.trim();
return void 0 === n || "" === n ? void 0 : n.split(/\s/)[0];
}
const g = [ "0.8.3", "0.9.3", "0.10.6", "0.11.6", "0.12.5", "0.13.2", "0.14.1", "0.15.1", "0.15.2", "0.16.0", "0.17.3", "0.19.0", "0.20.2", "0.22.0", "0.24.0", "0.25.2", "0.26.3", "0.28.1", "0.30.0", "0.32.2" ], w = [ 0, 8, 0 ];
function keyProfile(e) {
const t = (0, h.ot)(e);
if (void 0 !== t && (0, h.jZ)(t, ...w)) return {
version: e,
rootSelector: (0, h.jZ)(t, 0, 13),
clearCacheOptions: (0, h.jZ)(t, 0, 13),
specialMountsOnInput: !(0, h.jZ)(t, 0, 16),
vtProto: (0, h.jZ)(t, 0, 17),
mergeOp: (0, h.jZ)(t, 0, 10),
uniqueSelectors: !(0, h.jZ)(t, 0, 9),
slashCovers: (0, h.jZ)(t, 0, 13),
oldClient: !(0, h.jZ)(t, 0, 10),
gitPeelsTags: (0, h.jZ)(t, 0, 13),
gitRefInKey: (0, h.jZ)(t, 0, 17),
gitMetadata: (0, h.jZ)(t, 0, 26),
sharedIds: (0, h.jZ)(t, 0, 25),
shortControlEscapes: (0, h.jZ)(t, 0, 15)
};
}
function frontendProfile(e, t = e) {
const n = (0, h.ot)(e);
if (void 0 !== n && (0, h.jZ)(n, ...w)) return {
version: t,
machineOptions: (0, h.jZ)(n, 0, 10),
removeMountStubs: (0, h.jZ)(n, 0, 11),
destinationKeepsDot: (0, h.jZ)(n, 0, 14),
symbolicChmod: (0, h.jZ)(n, 0, 17),
workdirEpoch: (0, h.jZ)(n, 0, 22),
epochFromArg: (0, h.jZ)(n, 0, 30),
specialMountsEmptyInput: (0, h.jZ)(n, 0, 15, 2),
requiredPaths: (0, h.jZ)(n, 0, 26),
shebangAfterChomp: (0, h.jZ)(n, 0, 27),
chmodOfUrls: (0, h.jZ)(n, 0, 9),
expandsChmod: (0, h.jZ)(n, 0, 16),
addGit: (0, h.jZ)(n, 0, 11),
gitChecksums: (0, h.jZ)(n, 0, 22),
gitQueries: (0, h.jZ)(n, 0, 24)
};
}
const v = 6, y = 2;
function candidates(e) {
const t = function daemonVersions(e) {
const t = (0, h.ot)(e);
if (void 0 === t || t.every(e => 0 === e)) return g.toReversed();
const n = (0, h.$)(e), r = (0, h.ot)(g.at(-1)), s = (0, h.jZ)(n, r[0] + 1) ? g.at(-1) : function versionText(e) {
return e.join(".");
}(n);
return void 0 === keyProfile(s) ? [] : [ s ];
}(e.engine.version);
if (0 === t.length) return none(`The cache keys of BuildKit ${e.engine.version ?? ""} are not known: update BuildKit.`, !1);
const n = frontendImage(e);
if (void 0 === n) {
const e = t.flatMap(e => profileOf(e, e, e));
return {
profiles: e,
externalFrontend: !1,
certain: 1 === e.length,
missing: void 0
};
}
const r = function frontendVersions(e, t) {
const n = (0, p.WF)(e);
if ("docker.io" !== n?.domain || !/^docker\/dockerfile(-upstream)?$/.test(n.path)) return [];
const r = t ?? n.tag ?? "latest", s = r.includes("labs") ? "-labs" : "", i = /^v?1\.(\d{1,3})(?:\.(\d{1,3}))?/.exec(r);
if (null !== i) {
const e = Number(i[1]);
if (e < y) return [];
return [ {
buildkit: `0.${e + v}.${i[2] ?? newestPatch(e + v)}`,
version: `1.${e}.${i[2] ?? newestPatch(e + v)}${s}`
} ];
}
return /^(?:1|latest|labs|1-labs|master|stable)$/.test(r) ? g.toReversed().map(e => {
const [, t, n] = (0, h.ot)(e);
return {
buildkit: e,
version: `1.${t - v}.${n}${s}`
};
}) : [];
}(n, e.engine.frontendVersion);
if (0 === r.length) return none(`The Dockerfile frontend ${n} is not known here.`, !0);
const s = t.flatMap(e => r.flatMap(t => profileOf(e, t.buildkit, t.version)));
return {
profiles: s,
externalFrontend: !0,
certain: 1 === s.length,
missing: void 0
};
}
function none(e, t) {
return {
profiles: [],
externalFrontend: t,
certain: !0,
missing: e
};
}
function profileOf(e, t, n) {
const r = keyProfile(e), s = frontendProfile(t, n);
return void 0 === r || void 0 === s ? [] : [ {
keys: r,
frontend: s
} ];
}
function newestPatch(e) {
const t = g.map(e => (0, h.ot)(e)).filter(t => t[1] === e);
return t.at(-1)?.[2] ?? 0;
}
function rulesText(e) {
const t = e[0], n = e.at(-1);
return void 0 === t || void 0 === n ? "BuildKit" : t === n ? profileText(t) : `${profileText(n)} to ${profileText(t)}`;
}
function profileText({keys: e, frontend: t}) {
const n = t.version === e.version ? "" : ` with Dockerfile ${t.version}`;
return `BuildKit ${e.version}${n}`;
}
var b = n(4573), k = n(37012);
const x = 255, $ = 2e4;
function keyPath(e) {
const t = (0, s.fj)("/", e);
return "/" === t ? "" : t;
}
function followLinks(e, t, n, i) {
const o = look(e, t);
return void 0 === o.entry || n && "symlink" === o.entry.type ? "lexical" === i ? function followLexically(e, t, n) {
const r = {
links: 0,
components: 0
};
let i = t;
for (let t = 0; t <= x; t++) {
r.links = 0;
const t = followParents(e, keyPath(i), r);
if (!n || "symlink" !== t.entry?.type) return t;
const o = t.entry.linkname;
i = o.startsWith("/") ? o : (0, s.fj)((0, s.y_)(i), o);
}
throw tooManyLinks(t);
}(e, t, n) : function followComponents(e, t, n, s) {
const i = t.split("/").reverse();
let o = "", a = look(e, ""), c = 0;
for (let r = 0; i.length > 0; r++) {
if (r > $) throw tooManyLinks(t);
const s = keyPath(`${o}/${i.pop()}`);
if (a = look(e, s), "symlink" !== a.entry?.type || !n && 0 === i.length) o = s; else {
if (++c > x) throw tooManyLinks(t);
i.push(...a.entry.linkname.split("/").reverse()), a.entry.linkname.startsWith("/") && (o = "");
}
}
if ("early" === s && c > 0 && "" === o) throw new r.u("build-refused", `${t} leads to the root, which BuildKit 0.14 mistakes: update BuildKit`);
return a;
}(e, t, n, i) : o;
}
function look(e, t) {
const n = t.slice(1);
return {
path: n,
entry: e.entry(n)
};
}
function followParents(e, t, n) {
const r = look(e, t);
if (void 0 !== r.entry || "" === t) return r;
if (++n.components > $ / 4) throw tooManyLinks(t);
const s = t.lastIndexOf("/"), i = t.slice(0, s), o = t.slice(s), a = followParents(e, i, n);
if ("symlink" === a.entry?.type) {
if (++n.links > x) throw tooManyLinks(t);
const r = cleanLink(i, a.entry.linkname);
return "/" === r ? {
path: "",
entry: void 0
} : followParents(e, r + o, n);
}
return look(e, `${"" === a.path ? "" : `/${a.path}`}${o}`);
}
function cleanLink(e, t) {
const n = (0, s.uH)(e), r = (0, s.uH)(t);
return r.startsWith("/") ? r : (0, s.fj)("/", (0, s.fj)((0, s.y_)("." === n || "/" === n ? "" : n), r));
}
function tooManyLinks(e) {
return new r.u("build-refused", `${JSON.stringify(e)} goes through too many symlinks: remove the loop`);
}
var O = n(77598);
const S = sha256(b.Buffer.alloc(0)), C = {
file: "0",
socket: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6"
};
function sha256(e) {
return `sha256:${(0, O.hash)("sha256", e, "hex")}`;
}
const P = new WeakMap;
class ContentRecords {
tree;
#h;
#p=new Map;
#a=new Map;
constructor(e, t) {
this.tree = e, this.#h = t;
}
record(e) {
const t = this.#m(e);
return "dir" !== t.type || this.#a.has(e) || this.prepare((0, d.I)(this.tree, e)), 
this.#g(t, 0);
}
prepare(e) {
if (void 0 === this.tree.digests) return;
const t = e[Symbol.iterator]();
for (let e = !1; !e; ) {
const n = [];
this.tree.digests(this.#w(t, n)).forEach((e, t) => {
void 0 !== e && this.#p.set(n[t], `sha256:${e}`);
}), e = n.length < 32768;
}
}
* #w(e, t) {
for (;t.length < 32768; ) {
const {done: n, value: r} = e.next();
if (!0 === n) return;
"file" !== r?.type || 0 === r.size || this.#p.has(r.path) || (t.push(r.path), yield {
entry: r,
prefix: this.#v(r)
});
}
}
header(e) {
return this.#p.get(e) ?? this.#y(this.#m(e));
}
#y(e) {
const {path: t} = e;
let n = this.#p.get(t);
return void 0 === n && (n = "" === t && "client" === this.#h.root ? this.#b() : this.#k(e), 
this.#p.set(t, n)), n;
}
#g(e, t) {
if ("dir" !== e.type) return this.#y(e);
const {path: n} = e;
let s = this.#a.get(n);
if (void 0 === s) {
if (t > 2048) throw new r.u("limit", "directories are nested deeper than 2048: flatten them");
const i = [ b.Buffer.from(`\0${this.#y(e)}`) ];
for (const e of (0, d.M)(this.tree, n)) this.#x(i, "", e, t);
s = sha256(b.Buffer.concat(i)), this.#a.set(n, s);
}
return s;
}
#x(e, t, n, r) {
const s = `${t}\0${nameOf(n)}`;
if (e.push((0, k.ZJ)(s), b.Buffer.from(this.#g(n, r + 1))), "dir" === n.type) for (const t of (0, 
d.M)(this.tree, n.path)) 56575 === nameOf(t).charCodeAt(0) && this.#x(e, s, t, r + 1);
}
#b() {
return this.tree.names("").length > 0 ? S : sha256(this.#v({
...this.#m(""),
type: "dir",
mode: 493,
uid: 0,
gid: 0,
xattrs: new Map
}));
}
#k(e) {
const {path: t} = e, n = this.#v(e);
if ("file" !== e.type || 0 === e.size) return sha256(n);
const s = this.tree.digest(t, [ n ]);
if (void 0 === s) throw new r.u("source-unreadable", `the content of ${JSON.stringify(t)} is not known here: build once`);
return `sha256:${s[0]}`;
}
#m(e) {
const t = this.tree.entry(e);
if (void 0 === t) throw new r.u("source-missing", `${JSON.stringify(e)} is gone: keep files in place during the forecast`);
return t;
}
#v(e) {
const {owners: t, devices: n, root: r} = this.#h, i = ("char" === e.type || "block" === e.type) && (n || "client" === r), o = [ `namemode${e.mode}`, `uid${t ? e.uid : 0}gid${t ? e.gid : 0}`, `size${"file" === e.type ? e.size : 0}typeflag${C[e.type]}`, `linkname${"symlink" === e.type ? e.linkname : ""}unamegname`, `devmajor${i ? e.devmajor : 0}devminor${i ? e.devminor : 0}` ], a = (0, 
k.ZJ)(o.join(""));
return 0 === e.xattrs.size ? a : b.Buffer.concat([ a, ...(c = e.xattrs, [ ...c ].filter(([e]) => "security.capability" === e || !/^(?:security|system)\./.test(e)).sort(([e], [t]) => (0, 
s.Tz)(e, t)).flatMap(([e, t]) => [ b.Buffer.from(e, "utf8"), b.Buffer.from(t, "latin1") ])) ]);
var c;
}
}
function nameOf({path: e}) {
return e.slice(e.lastIndexOf("/") + 1);
}
function pick(e, t, n) {
const o = keyPath(t.path), {prefix: a, start: c} = function startingPoint(e, t, n, o) {
const a = {
path: "",
entry: e.entry("")
};
let c = t, u = a;
n.wildcard ? (c = "flat" === o.patterns ? "" : function plainPrefix(e) {
const t = e.split("/"), n = t.findIndex(i.ev);
return keyPath((0, s.fj)(...t.slice(0, n < 0 ? t.length : n)));
}(t), "" !== c && (u = function resolvePrefix(e, t, n) {
if ("lexical" !== n.links) return followLinks(e, t, !0, n.links);
let s = followLinks(e, t, !1, "lexical");
const i = `/${s.path}`;
for (let n = 0; "symlink" === s.entry?.type; n++) {
if (n > 255) throw new r.u("build-refused", `${t} is a symlink loop: remove it`);
const o = cleanLink(i, s.entry.linkname).slice(1);
s = {
path: o,
entry: "" === o ? void 0 : e.entry(o)
};
}
return s;
}(e, c, o))) : "" !== c && (u = followLinks(e, c, !1, o.links));
return {
prefix: c,
start: void 0 === u.entry ? void 0 : u
};
}(e, o, t, n), u = new Picker(o, t);
if (void 0 !== c) {
const n = new Renamer(a, "" === c.path ? "" : `/${c.path}`);
for (const {treePath: r, header: s} of function* following(e, t, n) {
if (yield* walk(e, t), !n) return;
for (let n = t; "" !== n; ) {
const t = n.lastIndexOf("/"), r = t < 0 ? "" : n.slice(0, t), s = e.names(r);
for (const i of s.slice(s.indexOf(n.slice(t + 1)) + 1)) yield* walk(e, "" === r ? i : `${r}/${i}`);
n = r;
}
}(e, c.path, t.wildcard && a.includes("\\"))) u.visit(n.name(r), r, s);
}
for (const e of t.requiredPaths ?? []) if (!u.picked.some(t => t.path.startsWith(e))) throw new r.u("source-missing", `${JSON.stringify(e)} is not there: add it or change the instruction`);
return {
prefix: a,
picked: u.picked
};
}
class Renamer {
#$;
#O;
constructor(e, t) {
this.#$ = e, this.#O = t;
}
name(e) {
const t = "" === e ? "" : `/${e}`;
return t.startsWith(this.#O) ? this.#$ + t.slice(this.#O.length) : t;
}
}
class Picker {
picked=[];
#S;
#C;
#P;
#I;
#M=[];
#T="";
constructor(e, t) {
this.#S = e, this.#C = t.wildcard, this.#P = 0 === t.include.length ? void 0 : (0, 
o.l2)(t.include, "moby"), this.#I = 0 === t.exclude.length ? void 0 : (0, o.l2)(t.exclude, "moby");
}
visit(e, t, n) {
for (;this.#M.length > 0 && !e.startsWith(`${this.#M.at(-1).directory.path}/`); ) this.#M.pop();
if ("" === e && "" === this.#S) return;
const r = this.#A(e);
if (void 0 === r) return;
const s = this.#M.at(-1)?.directory, i = {
path: e,
treePath: t,
header: n,
top: void 0 === s,
...this.#E(r, s)
};
i.included && this.#j(i), n && this.#M.push({
directory: i,
picked: i.included
});
}
#A(e) {
if (!this.#C) return e.slice(this.#S.length + 1);
if ("" === this.#T || !e.startsWith(`${this.#T}/`)) {
if (!(0, i.YW)(this.#S, e)) return;
this.#T = e;
}
return e.slice(this.#T.length + 1);
}
#E(e, t) {
const n = this.#P?.matchesUsingParentResults(e, t?.include);
if (!1 === n?.matched) return {
include: n.own,
exclude: void 0,
included: !1
};
const r = this.#I?.matchesUsingParentResults(e, t?.exclude);
return {
include: n?.own,
exclude: r?.own,
included: !0 !== r?.matched
};
}
#j(e) {
for (const e of this.#M) e.picked || this.picked.push(e.directory), e.picked = !0;
this.picked.push(e);
}
}
function* walk(e, t) {
for (const {path: n, type: r} of (0, d.I)(e, t)) yield {
treePath: n,
header: "dir" === r
};
}
const I = {
path: "/",
wildcard: !1,
followLinks: !1,
include: [],
exclude: []
};
function contentDigest(e, t, n) {
const o = function contentRecords(e, t) {
const n = `${t.root} ${t.owners} ${t.devices}`;
let r = P.get(e);
void 0 === r && (r = new Map, P.set(e, r));
let s = r.get(n);
return void 0 === s && (s = new ContentRecords(e, t), r.set(n, s)), s;
}(e, n), a = new Set, c = (0 === t.length ? [ I ] : t).map(e => {
const t = function isPlain(e) {
return !e.wildcard && 0 === e.include.length && 0 === e.exclude.length;
}(e) ? function plain(e, t, n) {
const r = lookUp(e, keyPath(t.path), t.followLinks, n);
return {
digest: e.record(r),
paths: [ r ]
};
}(o, e, n) : function filtered(e, t, n) {
const o = t.include.length > 0 || t.exclude.length > 0;
if (o && ("records" === n.patterns || "flat" === n.patterns)) throw new r.u("build-refused", "BuildKit before 0.10 cannot leave files out of a copy: update BuildKit");
if ("records" === n.patterns) return function wholeMatches(e, t, n) {
const r = keyPath(t.path), {tree: o} = e, a = [], c = [ "" ];
for (let e = c.pop(); void 0 !== e; e = c.pop()) if ((0, i.YW)(r, "" === e ? "" : `/${e}`)) a.push(e); else if ("dir" === o.entry(e)?.type) {
const t = o.names(e);
for (let n = t.length - 1; n >= 0; n--) c.push("" === e ? t[n] : (0, s.fj)(e, t[n]));
}
const u = a.map(r => {
const s = t.followLinks && "symlink" === o.entry(r)?.type;
return {
path: `/${r}`,
digest: e.record(s ? lookUp(e, `/${r}`, !0, n) : r)
};
});
return {
digest: listDigest(u, r, n, ""),
paths: a
};
}(e, t, n);
const {prefix: a, picked: c} = pick(e.tree, t, n);
e.prepare(c.map(t => e.tree.entry(t.treePath)));
const u = c.map(r => ({
path: r.path,
digest: pickedDigest(e, r, t, n)
})), d = c.filter(e => o || e.top).map(e => e.treePath);
return {
digest: listDigest(u, t.path, n, a),
paths: d
};
}(o, e, n);
for (const e of t.paths) a.add(e);
return t.digest;
});
return {
digest: sha256(b.Buffer.from(c.join("\0"))),
paths: [ ...a ].sort(s.Tz)
};
}
function lookUp(e, t, n, s) {
const i = followLinks(e.tree, t, n, s.links);
if (void 0 !== i.entry) return i.path;
throw new r.u("source-missing", `${JSON.stringify(t)} is not there: add it, or see whether an ignore file leaves it out`);
}
function pickedDigest(e, t, n, r) {
const s = n.followLinks && (t.top || r.followsNestedLinks), i = !t.header && "symlink" === e.tree.entry(t.treePath)?.type;
return s && i ? e.record(lookUp(e, t.path, !0, r)) : e.header(t.treePath);
}
function listDigest(e, t, n, r) {
const [i] = e;
if (void 0 === i) return S;
if (1 === e.length && (0, s.E3)(keyPath(t)) === (0, s.E3)(i.path)) return i.digest;
const o = [];
for (const t of e) {
if ("paths" !== n.patterns) {
o.push(`${0 === o.length ? "" : "\0"}${(0, s.E3)(t.path)}${t.digest}`);
continue;
}
const e = t.path.startsWith(r) ? t.path.slice(r.length) : t.path;
o.push(`${"" === e ? "\0" : e.replaceAll("/", "\0")}${t.digest}`);
}
return sha256((0, k.ZJ)(o.join("")));
}
function contentProfile(e, t) {
return {
patterns: patternHash(e),
links: (0, h.jZ)(e, 0, 15) ? "components" : (0, h.jZ)(e, 0, 14) ? "early" : "lexical",
followsNestedLinks: !(0, h.jZ)(e, 0, 25),
owners: (0, h.jZ)(e, 0, 11),
devices: !(0, h.jZ)(e, 0, 13),
root: t
};
}
function patternHash(e) {
return (0, h.jZ)(e, 0, 26) ? "paths" : (0, h.jZ)(e, 0, 10) ? "basenames" : (0, h.jZ)(e, 0, 9) ? "flat" : "records";
}
var M = n(99528);
const T = -1;
function digestOf(e) {
return `sha256:${(0, O.hash)("sha256", "string" == typeof e ? (0, k.ZJ)(e) : e, "hex")}`;
}
function recordDigest(e, t) {
return digestOf(`${e}@${t}`);
}
function digestOfList(e) {
return digestOf(e.join("\0"));
}
function chainId(e) {
return e.reduce((e, t) => digestOf(`${e} ${t}`));
}
var A = n(43455);
class Untraceable extends Error {}
const E = {
uid: 0,
gid: 0
};
class OverlayTree {
#R;
#N;
#L=new Map;
#F=new Map;
constructor(e, t) {
this.#R = e, this.#N = t;
}
entry(e) {
return this.#L.get(e)?.entry ?? this.#R.entry(e);
}
names(e) {
const t = "dir" === this.#R.entry(e)?.type ? this.#R.names(e) : [], n = this.#F.get(e);
return void 0 === n ? t : [ ...new Set([ ...t, ...n ]) ].sort(s.Tz);
}
digest(e, t) {
const n = this.#L.get(e);
if (void 0 === n) return this.#R.digest(e, t);
const {source: r} = n;
return void 0 !== r ? r instanceof Uint8Array ? t.map(e => (0, O.createHash)("sha256").update(e).update(r).digest("hex")) : r.tree.digest(r.path, t) : void 0;
}
read(e, t) {
const n = this.#L.get(e);
if (void 0 === n) return this.#R.read(e, t);
const {source: r} = n;
return void 0 === r || r instanceof Uint8Array ? r : r.tree.read(r.path, t);
}
source(e) {
const t = this.#L.get(e);
return void 0 === t ? bytesOf(this.#R, e) : t.source;
}
makeDirectories(e, t, n) {
let r = "";
for (const i of (0, s.uH)(e).split("/")) {
if ("" === i || "." === i) continue;
r = "" === r ? i : `${r}/${i}`;
const e = this.entry(r);
if (void 0 === e) this.#B(r, {
entry: directory(r, t, n),
source: void 0
}); else if ("dir" !== e.type) throw new Untraceable;
}
}
writeFile(e, t, n, {uid: r, gid: i}) {
const o = (0, s.uH)(e).slice(1);
if (void 0 !== this.entry(o)) throw new Untraceable;
this.#z((0, s.y_)(`/${o}`).slice(1));
const a = {
...directory(o, t, {
uid: r,
gid: i
}),
type: "file",
size: n.length
};
this.#B(o, {
entry: a,
source: n
});
}
copyFrom(e, t, n, i) {
const o = i.owner ?? E, a = n.endsWith("/") || n.endsWith("/."), c = (0, s.uH)(n);
this.makeDirectories(a ? c : (0, s.y_)(c), 493, o);
const u = function resolve(e, t, n) {
const i = (0, s.uH)(t).slice(1), o = e.entry(i);
if (void 0 !== o && ("symlink" !== o.type || !n)) return i;
try {
const t = (0, A.P)(e, i);
if (void 0 !== e.entry(t)) return t;
} catch (e) {
if (!(e instanceof r.u)) throw e;
}
throw new Untraceable;
}(e, t, i.follow), d = "dir" === e.entry(u).type, l = this.entry(c.slice(1));
if (void 0 !== l && "dir" !== l.type && "file" !== l.type) throw new Untraceable;
let f = c.slice(1);
"dir" !== l?.type || d && i.contents || (f = (0, s.fj)(f, (0, s.E3)(t)));
const h = d && i.contents && void 0 === l ? f : (0, s.y_)(`/${f}`).slice(1);
this.makeDirectories(h, 493, o), this.#D(e, u, f, !1, i, 0);
}
#D(e, t, n, r, s, i) {
const o = e.entry(t);
if (void 0 === o || i > 200) throw new Untraceable;
const a = this.entry(n), c = function withInfo(e, t, {owner: n, mode: r}) {
const s = void 0 === r || "symlink" === e.type ? e.mode : r;
return {
...e,
path: t,
inode: "",
mode: s,
uid: n?.uid ?? e.uid,
gid: n?.gid ?? e.gid
};
}(o, n, s);
if ("dir" !== o.type) {
if ("dir" === a?.type || "file" !== o.type && "symlink" !== o.type) throw new Untraceable;
this.#B(n, {
entry: c,
source: "file" === o.type ? bytesOf(e, t) : void 0
});
} else {
if (void 0 !== a && "dir" !== a.type) throw new Untraceable;
(void 0 === a || r) && this.#B(n, {
entry: c,
source: void 0
});
for (const r of e.names(t)) {
const child = e => "" === e ? r : `${e}/${r}`;
this.#D(e, child(t), child(n), !0, s, i + 1);
}
}
}
#B(e, t) {
if (--this.#N.left < 0) throw new Untraceable;
if (this.#L.set(e, t), "" === e) return;
const n = (0, s.y_)(`/${e}`).slice(1), r = this.#F.get(n) ?? new Set;
r.add(e.slice("" === n ? 0 : n.length + 1)), this.#F.set(n, r);
}
#z(e) {
if ("" !== e && "dir" !== this.entry(e)?.type) throw new Untraceable;
}
}
function bytesOf(e, t) {
return e instanceof OverlayTree ? e.source(t) : {
tree: e,
path: t
};
}
function directory(e, t, {uid: n, gid: r}) {
return {
path: e,
type: "dir",
mode: t,
size: 0,
uid: n,
gid: r,
linkname: "",
inode: "",
devmajor: 0,
devminor: 0,
mtimeMs: 0,
xattrs: new Map
};
}
function plainSelector(e) {
return {
path: e,
wildcard: !1,
followLinks: !0,
include: [],
exclude: []
};
}
function hasWildcard(e) {
for (let t = 0; t < e.length; t++) if ("\\" === e[t]) t++; else if ("*" === e[t] || "?" === e[t] || "[" === e[t]) return !0;
return !1;
}
function dedupeSelectors(e, t) {
const n = e.filter(e => !isFiltered(e)), r = e.filter(isFiltered), i = t.uniqueSelectors ? new Map(r.map(e => [ JSON.stringify(e), e ])).values() : r, o = [ !1, !0 ].flatMap(e => dedupePaths(n.filter(t => t.followLinks === e).map(({path: e}) => e), t).map(t => ({
...plainSelector(t),
followLinks: e
})));
return [ ...o, ...i ].sort((e, t) => (0, s.Tz)(e.path, t.path));
}
function isFiltered(e) {
return e.wildcard || e.include.length > 0 || e.exclude.length > 0;
}
function dedupePaths(e, t) {
if (e.length <= 1) return e;
const n = [ ...new Set(e) ];
return n.filter(e => !n.some(n => ((e, n) => e !== n && e.startsWith(t.slashCovers && n.endsWith("/") ? n : `${n}/`))(e, n))).sort(s.Tz);
}
const j = 18, R = 384, N = 4e4;
function tracer(e) {
const t = new Map, n = {
left: N
}, files = r => "local" === r.kind ? e(r) : (t.has(r) || t.set(r, function tracedFiles(e, t, n) {
const r = [];
let s = e;
for (;"file" === s?.kind; ) r.unshift(s), s = rootInput(s);
const i = void 0 === s ? (0, c.KJ)([]) : function sourceFiles(e, t) {
switch (e.kind) {
case "local":
return t(e);

case "image":
return void 0 === e.unknown ? e.tree : void 0;

case "http":
if (void 0 === e.body) return;
return (0, c.KJ)([ {
path: e.filename,
mode: R,
content: e.body
} ]);

default:
return;
}
}(s, t);
if (void 0 === i || 0 === r.length) return i;
const o = new OverlayTree(i, n);
try {
for (const e of r) apply(o, e, t);
} catch (e) {
if (e instanceof Untraceable) return;
throw e;
}
return o;
}(r, files, n)), t.get(r));
return files;
}
function rootInput(e) {
const t = e.actions[0]?.input ?? -1;
return -1 === t ? void 0 : e.inputs[t];
}
function apply(e, t, n) {
if (void 0 !== t.unknown) throw new Untraceable;
for (const r of t.actions) {
const s = ownerIds(r.owner);
if ("copy" === r.action) copy(e, r, t, s, n); else {
if (0 !== (r.mode & j)) throw new Untraceable;
"mkdir" === r.action ? e.makeDirectories(r.path, r.mode, s ?? L) : e.writeFile(r.path, r.mode, r.data, s ?? L);
}
}
}
const L = {
uid: 0,
gid: 0
};
function ownerIds(e) {
if (void 0 === e) return;
const t = e.group ?? e.user;
if (!("id" in e.user) || !("id" in t)) throw new Untraceable;
return {
uid: e.user.id,
gid: t.id
};
}
function copy(e, t, n, r, s) {
const i = n.inputs[t.secondaryInput], o = t.includePatterns.length + t.excludePatterns.length > 0 || "" !== t.modeText || t.unpack || function isWild(e) {
return "copy" === e.action && e.wildcard && hasWildcard(e.source);
}(t), a = void 0 === i || o ? void 0 : s(i);
if (void 0 === a) throw new Untraceable;
e.copyFrom(a, t.source, t.destination, {
owner: r,
mode: -1 === t.mode ? void 0 : t.mode,
contents: t.copyContents,
follow: t.followSymlink
});
}
function contentCache() {
return {
keys: new Map
};
}
function contents(e, t, n, s, i) {
const o = (0, h.ot)(n.version), a = new Map, local = i => {
const o = a.get(i) ?? function sendable(e) {
try {
return e();
} catch (e) {
if (e instanceof r.u) return {
tree: void 0,
root: "client",
refused: e
};
throw e;
}
}(() => function localContent(e, t, n, r) {
const s = n.localPaths.get(e) ?? new Set, i = function ownerOf(e, t, {linked: n}) {
const r = [ ...n.keys() ].filter(t => e.startsWith(t)).sort((e, t) => t.length - e.length)[0], s = void 0 === r ? void 0 : n.get(r);
return void 0 === s ? {
request: t,
name: e
} : {
request: s.request,
name: e.slice(r.length)
};
}(e, t, n), o = i.request.options.namedContexts.get(i.name), sent = (e, t) => buildkitSent(e, {
sources: s,
exclude: t,
client: r.oldClient ? "old" : "current"
});
if ("" !== i.name) return "directory" !== o?.kind ? {
tree: void 0,
root: "client"
} : {
tree: sent(o.tree, ignorePatterns(o.ignore)),
root: "client"
};
if (void 0 === i.request.context) return {
tree: void 0,
root: "client"
};
if ("directory" !== i.request.contextKind) return {
tree: i.request.context,
root: "snapshot"
};
const {patterns: a} = contextPatterns(i.request.ignoreFiles, r.externalFrontend);
return {
tree: sent(i.request.context, a),
root: "client"
};
}(i, e, t, {
externalFrontend: s,
oldClient: n.oldClient
}));
return a.set(i, o), o;
}, c = tracer(e => "local" === e.kind ? local(e.name).tree : void 0), u = new Map;
return {
local: local,
keys(n, s) {
const a = u.get(n) ?? new Map;
u.set(n, a);
const d = JSON.stringify(s), l = a.get(d);
if (void 0 !== l) return l;
const {tree: f, root: h, refused: p} = "local" === (m = n).kind ? local(m.name) : {
tree: c(m),
root: "snapshot"
};
var m;
if (void 0 !== p) return {
refused: p
};
const g = contentProfile(o, h), w = "local" === n.kind ? `${function localName(e, t) {
return JSON.stringify([ e.name, ...t.localPaths.get(e.name) ?? [] ]);
}(n, t)} ${JSON.stringify(g)} ${d}` : "", v = i.keys.get(w) ?? function contentKey(e, t, n, s = new M.N) {
if (void 0 === e) return "unknown";
try {
const {digest: r, paths: i} = s.of(e, JSON.stringify(n), e => contentDigest(e, t, n), F);
return {
digest: recordDigest(r, T),
paths: i
};
} catch (e) {
if (!(e instanceof r.u)) throw e;
return {
refused: e
};
}
}(f, s, g, e.knownDigests);
return "" !== w && i.keys.set(w, v), a.set(d, v), v;
}
};
}
const F = {
list: ({digest: e}) => [ e ],
replace: (e, [t = ""]) => ({
...e,
digest: t
})
};
function ignorePatterns(e) {
return void 0 === e ? [] : (0, o.wo)(e.text, "moby");
}
var B = n(39039), z = n(17986);
function expandGlobal(e, t, n, s) {
try {
const {text: r, unknown: s} = (0, z.WP)(e, t, n);
return s.length > 0 ? void 0 : r;
} catch (e) {
if (s.globalErrorIsEmpty && e instanceof r.u && "word-expansion" === e.code) return "";
throw e;
}
}
function without(e, t) {
const {values: n, unknown: r} = (0, z.R5)(e, t, void 0);
return {
values: n,
unknown: new Set([ ...r ].filter(e => e !== t))
};
}
function declareArgs(e, t, n, r, s, i) {
const o = (0, z.fr)(e), a = o.length > 1 ? new Pairs(t) : void 0;
return o.map(e => {
const o = i.lazy ? e.name : (0, z.WP)(t, e.name, s).text, c = i.lazy && r.has(o) ? void 0 : e.value, u = function decide(e, t, n, r) {
if (r.has(e)) return {
name: e,
hasValue: !0,
value: r.get(e)
};
if (void 0 !== t) return {
name: e,
hasValue: !0,
value: t.unknown.length > 0 ? void 0 : t.text
};
const s = n.values.get(e);
return {
name: e,
hasValue: void 0 !== s || n.unknown.has(e),
value: s
};
}(o, void 0 === c ? void 0 : (0, z.WP)(a ?? t, c, s), n.inherited, r);
return i.lazy && u.hasValue && a?.set(o, u.value), u;
});
}
class Pairs {
values;
unknown;
constructor({values: e, unknown: t}) {
this.values = new Map(e), this.unknown = new Set(t);
}
set(e, t) {
this.unknown.delete(e), void 0 === t ? this.unknown.add(e) : this.values.set(e, t);
}
}
var D = n(97368), W = n(97447), _ = n(61022);
const U = 8388608;
class Graph {
vertices=[];
#W=new Map;
#_=0;
add(e) {
const t = function definition(e) {
return JSON.stringify(e, (e, t) => "inputs" === e ? t.map(e => e.index) : "tree" !== e && "body" !== e && "unknown" !== e ? t instanceof Uint8Array ? digestOf(t) : t : void 0);
}(e);
if (this.#_ += t.length, this.#_ > U) throw (0, _.Gm)("ops of more than 8388608 characters");
const n = digestOf(t), r = this.#W.get(n);
if (void 0 !== r) return r;
const s = {
...e,
index: this.vertices.length
};
return this.vertices.push(s), this.#W.set(n, s), s;
}
}
function stageExpander(e, t) {
const n = new Set;
return Object.assign(r => {
const s = (0, B.fT)(r, t => e.env.get(t), t.words);
for (const e of s.used) n.add(e);
return s.text;
}, {
used: n
});
}
function expandBody(e, t, n, r) {
const s = (0, B.CZ)(n.profile.frontend.version, "\\"), i = (0, B.fT)(e, e => t.env.get(e), s, {
skipProcessQuotes: !0
});
for (const e of i.used) r.add(e);
return i.text;
}
function unknownOf(e, t) {
if (void 0 !== e.baseUnknown) return e.baseUnknown;
for (const n of t) if (e.env.unknown.has(n)) return unknownArg(n);
}
function unknownArg(e) {
return {
code: "arg",
name: e,
detail: `The build arg ${e} is taken from the environment and its value is not known.`
};
}
function localVertex(e, t) {
const n = t.scope + e;
return t.graph.add({
kind: "local",
name: n,
inputs: [],
ignoreCache: !1,
unknown: void 0
});
}
function noteLocalPath(e, t, n) {
const r = n.scope + e, i = n.localPaths.get(r) ?? new Set;
i.add((0, s.fj)("/", t)), n.localPaths.set(r, i);
}
function stepFacts(e, t, n) {
const r = Object.create(null), s = Object.create(null);
for (const e of n.used ?? []) {
const n = t.env.get(e);
void 0 !== n && (t.argNames.has(e) ? r[e] = n : s[e] = n);
}
return {
text: oneLine(e),
expanded: n.expanded ?? oneLine(e),
args: {
...r
},
env: {
...s
},
settings: n.settings ?? {},
...void 0 === n.sources ? {} : {
sources: n.sources
},
...void 0 === n.base ? {} : {
base: n.base
}
};
}
function oneLine(e) {
return e.logical.trim();
}
function flagValue(e, t) {
return e.flags.find(e => e.name === t)?.value;
}
function flagValues(e, t) {
return e.flags.filter(e => e.name === t).map(({value: e}) => e ?? "");
}
function boolFlag(e, t) {
const n = e.flags.find(e => e.name === t);
return void 0 === n ? void 0 : "true" === (n.value ?? "true").toLowerCase();
}
class Environment {
#U;
unknown;
constructor(e) {
this.#U = new Map(e?.entries()), this.unknown = new Set(e?.unknown);
}
set(e, t, n) {
this.#U.delete(e), this.#U.set(e, t), n ? this.unknown.delete(e) : this.unknown.add(e);
}
get(e) {
return this.#U.get(e);
}
entries() {
return this.#U.entries();
}
scope() {
return {
values: this.#U,
unknown: this.unknown
};
}
list() {
return [ ...this.#U ].map(([e, t]) => `${e}=${t}`);
}
}
const q = {
env: [],
workdir: "",
user: "",
shell: void 0,
onbuild: []
};
function withEnv(e, t, n) {
const r = `${t}=${n}`, s = e.findIndex(e => e.startsWith(t) && envName(e) === t);
return -1 === s ? [ ...e, r ] : e.with(s, r);
}
function envName(e) {
const t = e.indexOf("=");
return -1 === t ? e : e.slice(0, t);
}
function envValue(e) {
const t = e.indexOf("=");
return -1 === t ? "" : e.slice(t + 1);
}
const G = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", H = "scratch", J = {
...q,
env: [ G ],
workdir: "/"
};
function plainBase(e, t) {
return {
vertex: e,
config: t,
unknown: void 0,
image: void 0,
local: void 0
};
}
function resolveBase(e, t, n) {
if (e === H) return plainBase(void 0, J);
const r = namedContext((0, p.Ew)((0, p.F2)(e)), n);
return void 0 !== r ? contextBase(r.name, r.context, t, n) : imageBase(e, t, n);
}
function namedContext(e, t) {
const n = shortName(e);
for (const [e, r] of t.request.options.namedContexts) {
const s = e.indexOf("::");
if (shortName(-1 === s ? e : e.slice(0, s)) === n && (-1 === s || e.slice(s + 2) === (0, 
f.VQ)(t.platform))) return {
name: e,
context: r
};
}
}
function shortName(e) {
const t = (0, p.WF)(e);
return void 0 === t ? e : (0, p.hG)(t).replace(/:latest$/, "");
}
function contextBase(e, t, n, r) {
switch (t.kind) {
case "image":
return t.reference === H ? plainBase(void 0, J) : imageBase(t.reference, n, r);

case "directory":
return {
...plainBase(localVertex(e, r), J),
local: e
};

case "remote":
return unknownBase(e, "remote", `What ${t.url} serves as context ${e} is not known.`, r);

case "target":
return void 0 !== t.request ? r.linked(t.target, t.request) : unknownBase(e, "unsupported", `Context ${e} is built by another target, ${t.target}.`, r);
}
}
function imageBase(e, t, n) {
const {options: r} = n.request, s = t ?? (void 0 === r.platform ? void 0 : n.platform), i = n.request.image(e, void 0 === s ? void 0 : (0, 
f.VQ)(s));
if (void 0 === i) {
return {
...unknownBase(e, "base", `The image ${e} could not be resolved.`, n),
image: {
reference: e,
digest: ""
}
};
}
const o = function resolvedDigest(e, {image: t}) {
return (0, p.F2)(e).digest ?? t.indexDigest ?? t.manifestDigest ?? "";
}(e, i);
return {
vertex: imageVertex(e, o, i, t ?? n.platform, n),
config: configOf(i),
unknown: void 0,
image: {
reference: e,
digest: o
},
local: void 0
};
}
function mayHaveMoved(e, {source: t}, n) {
return void 0 === (0, p.F2)(e).digest && ("recorded" === t || "engine" === t && n.request.options.pull);
}
function movedUnknown(e) {
return {
code: "base",
name: e,
detail: `${e} may point at another image than in the recorded build: it could not be looked up.`
};
}
function unknownBase(e, t, n, r) {
const s = {
code: t,
detail: n,
name: e
};
return {
...plainBase(r.graph.add({
kind: "image",
inputs: [],
ignoreCache: !1,
unknown: s,
reference: e,
platform: r.platform,
digests: [],
diffIds: [],
tree: void 0
}), q),
unknown: s
};
}
function imageVertex(e, t, n, r, s) {
const {config: i, indexDigest: o, manifestDigest: a} = n.image, c = i.rootfs.diff_ids;
if (0 === c.length && i.history.every(e => !0 === e.empty_layer)) return;
const u = [ t, o, a ].filter(e => void 0 !== e && "" !== e);
return s.graph.add({
kind: "image",
inputs: [],
ignoreCache: !1,
unknown: mayHaveMoved(e, n, s) ? movedUnknown(e) : void 0,
reference: `${(0, p.Ew)({
...(0, p.F2)(e),
digest: void 0
})}@${t}`,
platform: r,
digests: [ ...new Set(u) ],
diffIds: c,
tree: n.tree
});
}
function configOf({image: e}) {
const {Env: t, WorkingDir: n, User: r, Shell: s, OnBuild: i} = e.config.config;
return {
env: t ?? [],
workdir: n ?? "",
user: r ?? "",
shell: null == s || 0 === s.length ? void 0 : s,
onbuild: i ?? []
};
}
var V = n(86594), Z = n(53490);
function normalizePath(e, t, n) {
const r = "" === e ? "/" : e.startsWith("/") ? e : (0, s.fj)("/", e), i = "" === t ? r : t, o = i.startsWith("/") ? i : (0, 
s.fj)(r, i);
return n ? withSlash(t, o) : o;
}
function llbPath(e, t, n) {
const r = (0, s.uH)(t), i = r.startsWith("/") ? r : (0, s.fj)("/", e, r);
return n ? withSlash(t, i) : i;
}
function withSlash(e, t) {
return e.endsWith("/") ? t.endsWith("/") ? t : `${t}/` : e.endsWith("/.") ? "/" === t ? "/." : `${t}/.` : t;
}
const K = "-1";
function mkfile(e, t, n, r) {
return r.graph.add({
kind: "file",
inputs: [],
ignoreCache: !1,
unknown: void 0,
actions: [ {
action: "mkfile",
input: -1,
secondaryInput: -1,
output: 0,
owner: void 0,
ownerInput: -1,
timestamp: K,
path: llbPath("/", e, !1),
mode: 511 & t,
data: (0, k.ZJ)(n)
} ]
});
}
function parseOwner(e) {
if ("" === e) return;
const t = e.indexOf(":");
return -1 === t ? {
user: userOption(e),
group: void 0
} : {
user: userOption(e.slice(0, t)),
group: userOption(e.slice(t + 1))
};
}
function userOption(e) {
if ("root" === e || "" === e) return {
id: 0
};
return /^[+-]?\d+$/.test(e) && Math.abs(Number(e)) <= 2147483647 ? {
id: Number(e)
} : {
name: e
};
}
const Y = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function resolveGit(e, t, n, s) {
const {keys: i, frontend: o} = s.profile, {keepGitDir: a, checksum: c} = n;
if ("" !== t.query && !o.gitQueries) return;
const u = Y.test(c);
if (!i.gitMetadata && u && !a) return {
commit: c,
ref: ""
};
if (Y.test(t.ref)) return {
commit: t.ref,
ref: i.gitMetadata ? t.ref : ""
};
if (t.fetchByCommit && u) return {
commit: c,
ref: fetchedRef(t.ref, c)
};
const d = function listedCommit(e, {keepGitDir: t, checksum: n}, s, i) {
const {refs: o, head: a} = s ?? {}, c = "" === e ? a : e;
if (void 0 === o || void 0 === c) return;
if (!i.gitPeelsTags) {
const e = o.find(({name: e}) => !e.endsWith("^{}"));
return void 0 === e ? void 0 : {
commit: e.commit,
ref: ""
};
}
const at = e => o.findLast(t => t.name === e)?.commit, full = e => e + (c.startsWith(e) ? c.slice(e.length) : c), [u, d, l] = [ full("refs/"), full("refs/heads/"), full("refs/tags/") ], f = [ u, d ].find(e => e !== l && void 0 !== at(e)), h = f ?? l, p = at(h);
if (void 0 === p) return;
const m = (void 0 === f ? at(`${l}^{}`) : void 0) ?? p;
if ("" !== n && ![ p, m ].some(e => e.startsWith(n))) throw new r.u("build-refused", `The commit ${n} is not what ${h} is now. Correct the checksum.`);
return {
commit: i.gitMetadata && t ? p : m,
ref: h
};
}(t.ref, n, s.request.remote(e), i);
return d ?? (u && !a ? {
commit: c,
ref: ""
} : void 0);
}
function fetchedRef(e, t) {
return "" === e ? t : e.startsWith("refs/") ? e : `refs/heads/${e}`;
}
function isHttp(e) {
return e.startsWith("http://") || e.startsWith("https://");
}
function gitVertex(e, t, n, r) {
const s = t.keepGitDir ?? n.keepGitDir ?? !1, i = resolveGit(e, t, {
keepGitDir: s,
checksum: t.checksum || n.checksum
}, r);
return r.graph.add({
kind: "git",
inputs: [],
ignoreCache: !1,
unknown: void 0 === i ? unknownRemote(e) : void 0,
url: e,
commit: i?.commit ?? "",
ref: i?.ref ?? "",
keepGitDir: s,
subdir: t.subdir,
skipSubmodules: t.skipSubmodules,
mtime: t.mtime
});
}
function unknownRemote(e) {
return {
code: "remote",
name: e,
detail: `What ${e} holds now is not known.`
};
}
function urlFilename(e) {
const t = "__unnamed__";
if (!URL.canParse(e)) return t;
const n = /^https?:\/\/[^/?#]*([^?#]*)/.exec(e)?.[1] ?? "";
let r;
try {
r = decodeURIComponent(n);
} catch {
return t;
}
const i = (0, s.E3)(r);
return "." === i || "/" === i ? t : i;
}
const Q = new Set([ "bind", "cache", "tmpfs", "secret", "ssh" ]), X = new Set([ "shared", "private", "locked" ]);
function parseMount(e, t) {
const n = {
type: "bind",
from: "",
source: "",
target: "",
readOnly: !0,
size: 0,
id: "",
sharing: "",
required: !1,
env: void 0,
mode: void 0,
uid: void 0,
gid: void 0
};
let r = !1;
for (const s of csvFields(e)) {
const [e, i] = keyValue(s);
r = void 0 === i ? bareField(n, e, s) || r : valueField(n, e, t(i), s) || r;
}
return r || (n.readOnly = "cache" !== n.type && "tmpfs" !== n.type), n;
}
function bareField(e, t, n) {
if ("readonly" === t || "ro" === t || "readwrite" === t || "rw" === t) return e.readOnly = t.startsWith("reado") || "ro" === t, 
!0;
if ("required" !== t) throw bad(n, "needs a value");
return e.required = !0, !1;
}
function valueField(e, t, n, r) {
switch (t) {
case "type":
if (!Q.has(n.toLowerCase())) throw bad(r, "is no type of mount");
return e.type = n.toLowerCase(), !1;

case "from":
return e.from = n, !1;

case "source":
case "src":
return e.source = n, !1;

case "target":
case "dst":
case "destination":
return e.target = n, !1;

case "readonly":
case "ro":
return e.readOnly = parseBool(n, r), !0;

case "readwrite":
case "rw":
return e.readOnly = !parseBool(n, r), !0;

case "required":
return e.required = parseBool(n, r), !1;

default:
return function detailField(e, t, n, r) {
switch (t) {
case "size":
return void (e.size = parseSize(n, r));

case "id":
return void (e.id = n);

case "sharing":
if (!X.has(n.toLowerCase())) throw bad(r, "is no way of sharing");
return void (e.sharing = n.toLowerCase());

case "mode":
return void (e.mode = parseNumber(n, 8, r));

case "uid":
return void (e.uid = parseNumber(n, 10, r));

case "gid":
return void (e.gid = parseNumber(n, 10, r));

case "env":
return void (e.env = n);

default:
throw bad(r, "is no option of a mount");
}
}(e, t, n, r), !1;
}
}
function keyValue(e) {
const t = e.indexOf("=");
return -1 === t ? [ e.toLowerCase(), void 0 ] : [ e.slice(0, t).toLowerCase(), e.slice(t + 1) ];
}
function csvFields(e) {
const t = [];
let n = 0;
for (;;) {
let r = "";
if ('"' === e[n]) {
const t = quotedEnd(e, n);
if (r = e.slice(n + 1, t).replaceAll('""', '"'), n = t + 1, n < e.length && "," !== e[n]) throw bad(e, "has text behind a quoted field");
} else {
const t = e.indexOf(",", n);
if (r = e.slice(n, -1 === t ? void 0 : t), n = -1 === t ? e.length : t, r.includes('"')) throw bad(e, "has a quote inside a field");
}
if (t.push(r), n >= e.length) return t;
n++;
}
}
function quotedEnd(e, t) {
for (let n = t + 1; n < e.length; n++) if ('"' === e[n]) {
if ('"' !== e[n + 1]) return n;
n++;
}
throw bad(e, "has a quote that does not end");
}
function parseBool(e, t) {
if ([ "1", "t", "T", "true", "TRUE", "True" ].includes(e)) return !0;
if ([ "0", "f", "F", "false", "FALSE", "False" ].includes(e)) return !1;
throw bad(t, "is neither true nor false");
}
function parseNumber(e, t, n) {
if (!(8 === t ? /^[0-7]{1,11}$/ : /^\d{1,10}$/).test(e)) throw bad(n, "is no number");
return Number.parseInt(e, t);
}
function parseSize(e, t) {
const n = /^(\d+(?:\.\d+)?) ?([kmgtp]?)(?:i?b)?$/i.exec(e.trim());
if (null === n) throw bad(t, "is no size");
const r = [ "", "k", "m", "g", "t", "p" ].indexOf(n[2].toLowerCase());
return Math.trunc(Number(n[1]) * 1024 ** r);
}
function bad(e, t) {
return new r.u("dockerfile-syntax", `In a mount ${JSON.stringify(e)} ${t}. Correct the RUN flag.`);
}
const ee = new Map([ [ "", 0 ], [ "shared", 0 ], [ "private", 1 ], [ "locked", 2 ] ]), te = "scratch";
function secretMount(e) {
const t = "" !== e.source ? e.source : "" !== e.id ? e.id : (0, s.E3)(e.target);
return {
type: "secret",
target: "" !== e.target ? e.target : `/run/secrets/${(0, s.E3)(t)}`,
options: {
id: t,
...ownership(e, 256),
optional: !e.required
}
};
}
function sshMount(e, t) {
return {
type: "ssh",
target: "" === e.target ? `/run/buildkit/ssh_agent.${t}` : e.target,
options: {
id: e.id,
...ownership(e, 384),
optional: !e.required
}
};
}
function ownership(e, t) {
return {
uid: e.uid ?? 0,
gid: e.gid ?? 0,
mode: e.mode ?? t
};
}
function filesystemMount(e, t, n, i) {
const o = (0, s.uH)(e.target).startsWith("/") ? e.target : (0, s.fj)("/", n.dir, e.target);
if ("/" === o) throw new r.u("build-refused", `${oneLine(t)} mounts on /. Mount on another directory.`);
let a = function mountSource(e, t, n) {
const r = "" === e.from && "cache" === e.type ? te : e.from, s = "" === r ? void 0 : (0, 
D.U9)(n.set, r, "mount", t.index);
let i;
if ("" === r) noteLocalPath("", e.source, n), i = localVertex("", n); else if (void 0 !== s) i = stageFiles(s.index, t, n).vertex; else {
const t = resolveBase(r, void 0, n);
void 0 !== t.local && noteLocalPath(t.local, e.source, n), i = t.vertex;
}
return "tmpfs" === e.type ? void 0 : i;
}(e, n, i);
const c = [];
let u = (0, s.fj)("/", e.source);
"/" === u && (u = ""), "" !== u || void 0 === e.uid && void 0 === e.gid && void 0 === e.mode || (a = function mkdir(e, t, n, r, s, i) {
const o = void 0 === e ? -1 : 0;
return i.graph.add({
kind: "file",
inputs: void 0 === e ? [] : [ e ],
ignoreCache: !1,
unknown: void 0,
actions: [ {
action: "mkdir",
input: o,
secondaryInput: -1,
output: 0,
owner: {
user: {
id: r
},
group: {
id: s
}
},
ownerInput: o,
timestamp: K,
path: t,
mode: 511 & n,
makeParents: !1
} ]
});
}(a, "/cache", e.mode ?? 493, e.uid ?? 0, e.gid ?? 0, i), c.push(a), u = "/cache");
return {
mount: {
type: e.type,
target: o,
source: a,
selector: u,
readOnly: e.readOnly,
noOutput: "bind" === e.type && !e.readOnly,
..."cache" === e.type ? {
cache: cacheOf(e, i)
} : {},
..."tmpfs" === e.type ? {
size: e.size
} : {}
},
made: c
};
}
function cacheOf(e, t) {
return {
id: `${t.request.options.buildArgs.get("BUILDKIT_CACHE_MOUNT_NS") ?? ""}/${"" === e.id ? (0, 
s.uH)(e.target) : e.id}`,
sharing: ee.get(e.sharing) ?? 0
};
}
function stageFiles(e, t, n) {
const s = n.states.get(e);
if (void 0 !== s && e !== t.index) return s;
const i = n.set.stages[e]?.name ?? String(e);
throw new r.u("build-refused", `Stage ${t.name} uses stage ${i}, which is not built before it. Move stage ${i} up.`);
}
function sourceFacts(e, t) {
if ("bind" !== e.type) return;
const n = [ (0, s.fj)("/", e.source) ];
if ("" === e.from) return {
from: "context",
paths: n
};
const r = (0, D.U9)(t.set, e.from, "mount");
return {
from: void 0 === r ? `image:${e.from}` : `stage:${r.name ?? r.index}`,
paths: n
};
}
const ne = new Map([ [ "default", 0 ], [ "sandbox", 0 ], [ "host", 1 ], [ "none", 2 ] ]), re = [ "/bin/sh", "-c" ], se = "/dev/pipes/";
function convertRun(e, t, n) {
const r = stageExpander(t, n), i = function runScript(e, t, n) {
if (e.json) {
if (0 === e.args.length) throw refused(e, "has no command");
return {
args: e.args,
mount: void 0,
sources: []
};
}
const r = t.config.shell ?? re, s = e.args[0] ?? "", [i] = e.heredocs;
if (void 0 === i) return {
args: [ ...r, s ],
mount: void 0,
sources: []
};
const o = e.heredocs.map(heredocFacts), a = function soleHeredoc(e, t) {
return (0, Z.hd)(e, t.words);
}(s, n);
if (void 0 === a) {
const t = e.heredocs.map(t => `\n${rawBody(t, e, n)}${t.name}`).join("");
return {
args: [ ...r, s + t ],
mount: void 0,
sources: o
};
}
const c = rawBody(i, e, n), u = (n.profile.frontend.shebangAfterChomp ? i.content : c).startsWith("#!");
if (!u) return {
args: [ ...r, i.content ],
mount: void 0,
sources: o
};
const d = mkfile(i.name, 493, i.content, n), l = {
type: "bind",
target: se,
source: d,
selector: "/",
readOnly: !0,
noOutput: !1
};
return {
args: [ ...r, se + i.name ],
mount: l,
sources: o
};
}(e, t, n), o = function planMounts(e, t, n, r) {
const s = [], i = [], o = [], a = [], c = [], u = [];
for (const d of flagValues(e, "mount")) {
const l = parseMount(d, r);
if ("secret" === l.type) {
const e = secretMount(l);
void 0 !== l.env && a.push({
id: e.options.id,
name: l.env,
optional: !l.required
}), void 0 !== l.env && "" === l.target || i.push(e);
} else if ("ssh" === l.type) o.push(sshMount(l, o.length)); else {
const {mount: r, made: i} = filesystemMount(l, e, t, n);
s.push(r), u.push(...i);
const o = sourceFacts(l, n);
void 0 !== o && c.push(o);
}
}
return {
mounts: s,
secrets: i,
ssh: o,
secretEnv: a,
sources: c,
extra: u
};
}(e, t, n, r), a = function shmMount({request: {options: e}, profile: t}) {
if (!t.frontend.machineOptions) return [];
const n = void 0 === e.shmSize ? 0 : parseSize(e.shmSize, e.shmSize);
return n <= 0 ? [] : [ {
type: "tmpfs",
target: "/dev/shm",
source: void 0,
selector: "",
readOnly: !1,
noOutput: !1,
size: n
} ];
}(n), c = [ ...void 0 === i.mount ? [] : [ i.mount ], ...o.mounts, ...a ], u = function environment(e, t) {
const n = new Environment(e.env), [r] = t;
void 0 !== r && void 0 === n.get("SSH_AUTH_SOCK") && n.set("SSH_AUTH_SOCK", r.target, !0);
return n;
}(t, o.ssh), d = function layOut(e, t, n, r) {
const {machineOptions: i} = r.profile.frontend, o = [], a = [];
let c = 0, u = 0;
const d = {
type: "bind",
target: "/",
source: e,
selector: "",
readOnly: !1,
noOutput: !1
};
for (const e of [ d, ...t ].sort((e, t) => (0, s.Tz)(e.target, t.target))) {
const t = e.noOutput || e.readOnly || "cache" === e.type || "tmpfs" === e.type ? -1 : c++;
e === d && (u = t), a.push({
type: e.type,
input: void 0 === e.source ? -1 : inputIndex(o, e.source),
target: e.target,
selector: e.selector,
readOnly: e.readOnly,
output: t,
...void 0 === e.cache ? {} : {
cache: e.cache
},
...void 0 !== e.size && i ? {
size: e.size
} : {}
});
}
const l = r.profile.frontend.specialMountsEmptyInput ? -1 : 0;
for (const {type: e, target: t, options: r} of n) a.push({
type: e,
input: l,
target: t,
selector: "",
readOnly: !1,
output: 0,
special: r
});
return {
inputs: o,
mounts: a,
rootOutput: u
};
}(t.vertex, c, [ ...o.secrets, ...o.ssh ], n), l = unknownOf(t, [ ...r.used, ...t.env.unknown ]) ?? function deviceUnknown(e) {
const t = flagValue(e, "device");
return void 0 === t ? void 0 : {
code: "unsupported",
name: t,
detail: "RUN --device depends on the builder's devices."
};
}(e), f = n.graph.add({
kind: "exec",
inputs: d.inputs,
ignoreCache: t.ignoreCache,
unknown: l,
args: i.args,
env: u.list(),
cwd: t.dir,
user: t.user,
...machine(n),
removeMountStubs: n.profile.frontend.removeMountStubs,
mounts: d.mounts,
network: network(e, n.request.options),
security: "insecure" === flagValue(e, "security") ? 1 : 0,
secretEnv: o.secretEnv,
devices: [],
platform: t.platform,
rootOutput: d.rootOutput
}), h = `RUN ${function historyArgs(e, t) {
const n = new Map;
for (const {name: r, value: s} of e.buildArgs) n.set(r, t.get(r) ?? s ?? "");
return 0 === n.size ? "" : `|${n.size} ${[ ...n ].map(([e, t]) => `${e}=${t} `).join("")}`;
}(t, u)}${i.args.join(" ")} # buildkit`;
return t.vertex = f, {
instruction: e,
vertex: f,
others: void 0 === i.mount?.source ? o.extra : [ i.mount.source, ...o.extra ],
facts: runFacts(e, t, f, [ ...i.sources, ...o.sources ], r.used),
createdBy: h
};
}
function rawBody(e, t, n) {
if (!e.chomp) return e.content;
const r = n.textOf(t);
return void 0 === r ? e.content : r.slice(e.range.start, e.range.end);
}
function heredocFacts(e) {
return {
from: "heredoc",
paths: [ e.name ],
digest: digestOf(e.content)
};
}
function refused(e, t) {
return new r.u("build-refused", `${oneLine(e)} ${t}. Correct the instruction.`);
}
function inputIndex(e, t) {
const n = e.indexOf(t);
return -1 === n ? e.push(t) - 1 : n;
}
function machine(e) {
const {options: t} = e.request, n = t.addHosts.map(e => e.split(/[:=]/, 1)[0].toLowerCase());
return e.profile.frontend.machineOptions ? {
extraHosts: n,
hostname: t.buildArgs.get("BUILDKIT_SANDBOX_HOSTNAME") ?? "",
ulimits: ulimitList(t.ulimits),
cgroupParent: t.cgroupParent ?? ""
} : {
extraHosts: n,
hostname: "",
ulimits: [],
cgroupParent: ""
};
}
function ulimitList(e) {
return [ ...new Map(e.map(parseUlimit).map(e => [ e.name, e ])).values() ].sort((e, t) => (0, 
s.Tz)(e.name, t.name));
}
function parseUlimit(e) {
const t = /^([a-z]+)=(-?\d{1,15})(?::(-?\d{1,15}))?$/.exec(e);
if (null === t) throw new r.u("input", `--ulimit ${JSON.stringify(e)} is not of the form name=soft:hard. Correct it.`);
const n = Number(t[2]);
return {
name: t[1],
soft: n,
hard: void 0 === t[3] ? n : Number(t[3])
};
}
function network(e, t) {
const n = ne.get(t.network ?? "default") ?? 0, r = flagValue(e, "network");
if (void 0 === r || "default" === r) return n;
const s = ne.get(r);
if (void 0 === s) throw refused(e, `asks for the network ${r}, which does not exist`);
return s;
}
function runFacts(e, t, n, r, s) {
const {os: i, architecture: o, variant: a} = n.platform, c = {
workdir: n.cwd,
user: n.user,
platform: [ i, o, a ].filter(e => "" !== e).join("/"),
network: [ "default", "host", "none" ][n.network]
};
e.json || void 0 === t.config.shell || (c.shell = t.config.shell.join(" ")), 0 !== n.security && (c.security = "insecure"), 
"" !== n.hostname && (c.hostname = n.hostname), n.extraHosts.length > 0 && (c.hosts = n.extraHosts.join(" ")), 
"" !== n.cgroupParent && (c["cgroup-parent"] = n.cgroupParent), n.ulimits.length > 0 && (c.ulimits = n.ulimits.map(({name: e, soft: t, hard: n}) => `${e}=${t}:${n}`).join(" "));
const u = n.mounts.find(({target: e}) => "/dev/shm" === e);
void 0 !== u?.size && (c["shm-size"] = String(u.size));
const d = [ ...t.env.entries() ].map(([e]) => e);
return stepFacts(e, t, {
used: [ ...d, ...s ],
settings: c,
...0 === r.length ? {} : {
sources: r
}
});
}
function convertCopy(e, t, n) {
const i = stageExpander(t, n), o = new Set, a = function copyWords(e, t, n, r, s) {
const {frontend: i} = n.profile, o = e.args.slice(0, -1), a = [], c = [];
for (const i of o) {
const o = 0 === e.heredocs.length ? void 0 : (0, Z.hd)(i, n.words);
void 0 === o ? a.push(r(i)) : c.push(body(e.heredocs, o.name, t, n, s));
}
const u = flagValue(e, "chmod") ?? "";
return {
instruction: e,
isAdd: "add" === e.keyword,
sources: a,
heredocs: c,
destination: r(e.args.at(-1) ?? ""),
chown: r(flagValue(e, "chown") ?? ""),
chmod: i.expandsChmod ? r(u) : u,
checksum: r(flagValue(e, "checksum") ?? ""),
link: boolFlag(e, "link") ?? !1,
parents: boolFlag(e, "parents") ?? !1,
exclude: flagValues(e, "exclude"),
keepGitDir: boolFlag(e, "keep-git-dir"),
unpack: boolFlag(e, "unpack"),
from: "copy" === e.keyword ? flagValue(e, "from") ?? "" : ""
};
}(e, t, n, i, o);
for (const e of i.used) o.add(e);
const c = function copyOrigin(e, t, n) {
if ("" === e.from) {
for (const t of e.sources) isHttp(t) || noteLocalPath("", t, n);
return {
vertex: localVertex("", n),
facts: "context",
local: "",
digest: void 0
};
}
const r = (0, D.U9)(n.set, e.from, "copy", t.index);
if (void 0 !== r) {
const s = stageFiles(r.index, t, n);
if (void 0 !== s.local) for (const t of e.sources) noteLocalPath(s.local, t, n);
return {
vertex: s.vertex,
facts: `stage:${s.name}`,
local: void 0,
digest: void 0
};
}
const s = resolveBase(e.from, void 0, n);
if (void 0 !== s.local) for (const t of e.sources) noteLocalPath(s.local, t, n);
const i = void 0 === s.local ? `image:${e.from}` : `context:${s.local}`;
return {
vertex: s.vertex,
facts: i,
local: s.local,
digest: s.image?.digest
};
}(a, t, n), u = [ ...a.sources.map(e => function wordSource(e, t, n, i) {
const o = {
files: !1,
include: [],
required: [],
unpack: !1,
chmod: !0
}, {addGit: a, gitChecksums: c, gitQueries: u, chmodOfUrls: d} = i.profile.frontend, l = a ? (0, 
V.R)(e, u) : void 0;
if (void 0 !== l) {
if (!t.isAdd) throw copy_refused(t.instruction, "copies a Git repository. Use ADD");
if ((l.keepGitDir ?? t.keepGitDir) !== (t.keepGitDir ?? l.keepGitDir)) throw copy_refused(t.instruction, "says twice whether to keep .git, and not the same");
if ("" !== t.checksum && !c) throw copy_refused(t.instruction, "checks a Git repository. Leave out --checksum");
if ("" !== l.checksum && "" !== t.checksum && l.checksum !== t.checksum) throw copy_refused(t.instruction, "names two checksums");
return {
...o,
vertex: gitVertex(e, l, t, i),
path: "/"
};
}
if (isHttp(e)) {
if (!t.isAdd) throw copy_refused(t.instruction, "copies a URL. Use ADD");
const n = function httpVertex(e, t, n) {
if ("" !== t && !/^sha256:[0-9a-f]{64}$/.test(t)) throw new r.u("build-refused", `The checksum ${JSON.stringify(t)} of ${e} is none. Correct it.`);
const s = n.request.remote(e), i = void 0 === s?.sha256 ? void 0 : `sha256:${s.sha256}`, o = "" === t ? i : t;
return n.graph.add({
kind: "http",
inputs: [],
ignoreCache: !1,
unknown: void 0 === o ? unknownRemote(e) : void 0,
url: e,
filename: urlFilename(e),
checksum: o ?? "",
lastModified: "" === t ? s?.lastModified ?? "" : "",
body: i === o ? s?.body : void 0
});
}(e, t.checksum, i), a = (0, s.fj)("/", n.filename);
return {
...o,
vertex: n,
path: a,
unpack: t.unpack ?? !1,
chmod: d
};
}
return {
...fileSource(e, t, i),
vertex: n.vertex
};
}(e, a, c, n)), ...bodies(a, n) ], d = a.link && "" === a.chmod && n.profile.keys.mergeOp, l = function fileVertex(e, t, n, r, s, i) {
const o = [], a = void 0 === n ? -1 : inputIndex(o, n), c = t.map(({vertex: e}) => void 0 === e ? -1 : inputIndex(o, e)), u = function copyDestination(e, t, n) {
const r = e.startsWith("/");
if (n.profile.frontend.destinationKeepsDot) {
const n = r ? normalizePath("/", e, !0) : normalizePath(t.dir, "." === e || "" === e ? "./" : e, !0);
return llbPath(t.dir, n, !0);
}
const s = "" === e ? t.dir : normalizePath(r ? "/" : t.dir, e, !1);
return llbPath(t.dir, "." === e || "" === e || e.endsWith("/") ? `${s}/` : s, !0);
}(e.destination, r, s), {mode: d, modeText: l} = function copyMode(e, t) {
return "" === e.chmod ? {
mode: -1,
modeText: ""
} : /^[0-7]{1,10}$/.test(e.chmod) ? {
mode: Number.parseInt(e.chmod, 8),
modeText: ""
} : t.profile.frontend.symbolicChmod ? {
mode: 0,
modeText: e.chmod
} : {
mode: -1,
modeText: ""
};
}(e, s), f = t.map((n, r) => {
const s = r === t.length - 1;
return {
action: "copy",
input: 0 === r ? a : o.length + r - 1,
secondaryInput: c[r],
output: s ? 0 : -1,
owner: parseOwner(e.chown),
ownerInput: a,
timestamp: K,
source: llbPath("/", n.path, !1),
destination: u,
mode: n.chmod ? d : -1,
modeText: n.chmod ? l : "",
followSymlink: n.files,
copyContents: n.files,
unpack: n.unpack,
wildcard: n.files,
includePatterns: n.include,
excludePatterns: e.exclude,
requiredPaths: n.required
};
});
return s.graph.add({
kind: "file",
inputs: o,
ignoreCache: r.ignoreCache,
unknown: unknownOf(r, i),
actions: f
});
}(a, u, d ? void 0 : t.vertex, t, n, o), f = u.map(e => e.vertex).filter(e => void 0 !== e && function isOwn(e) {
return "http" === e.kind || "git" === e.kind || "file" === e.kind && 0 === e.inputs.length;
}(e));
if (d && void 0 !== t.vertex) {
const e = n.graph.add({
kind: "merge",
inputs: [ t.vertex, l ],
ignoreCache: t.ignoreCache,
unknown: void 0
});
f.push(e), t.vertex = e;
} else t.vertex = l;
return {
instruction: e,
vertex: l,
others: f,
facts: copyFacts(a, t, c, o),
createdBy: copy_history(a)
};
}
function body(e, t, n, r, s) {
const i = e.findLast(e => e.name === t), o = i?.content ?? "";
return {
name: t,
content: !0 === i?.expand ? expandBody(o, n, r, s) : o
};
}
function fileSource(e, t, n) {
const r = t.unpack ?? t.isAdd;
if (!t.parents) return {
path: normalizePath("/", e, !1),
files: !0,
include: [],
required: [],
unpack: r,
chmod: !0
};
const i = e.indexOf("/./"), o = -1 === i ? "/" : e.slice(0, i), a = normalizePath("/", -1 === i ? e : e.slice(i + 3), !1), c = n.profile.frontend.requiredPaths && !hasWildcard(o) && !hasWildcard(a);
return {
path: normalizePath("/", o, !1),
files: !0,
include: [ a.replace(/^\//, "") ],
required: c ? [ normalizePath("/", (0, s.fj)(o, a), !1) ] : [],
unpack: r,
chmod: !0
};
}
function bodies(e, t) {
return e.heredocs.map(({name: e, content: n}) => ({
vertex: mkfile(e, 420, n, t),
path: (0, s.fj)("/", e),
files: !1,
include: [],
required: [],
unpack: !1,
chmod: !0
}));
}
function copy_refused(e, t) {
return new r.u("build-refused", `${oneLine(e)} ${t}.`);
}
function copy_history(e) {
const t = [ e.parents ? "--parents " : "", "" === e.chown ? "" : `--chown=${e.chown} `, "" === e.chmod ? "" : `--chmod=${e.chmod} ` ], n = [ ...e.sources, ...e.heredocs.map(({name: e}) => `<<${e}`) ];
return `${e.isAdd ? "ADD" : "COPY"} ${t.join("")}${[ ...n, e.destination ].join(" ")} # buildkit`;
}
function copyFacts(e, t, n, r) {
const i = e.sources.filter(e => !isHttp(e) && void 0 === (0, V.R)(e, !1)), o = [];
i.length > 0 && o.push({
from: n.facts,
paths: i.map(e => (0, s.fj)("/", e)),
...0 === e.exclude.length ? {} : {
exclude: e.exclude
},
...void 0 === n.digest || "" === n.digest ? {} : {
digest: n.digest
}
});
for (const t of e.sources) i.includes(t) || o.push({
from: "url",
paths: [ t ]
});
for (const {name: t, content: n} of e.heredocs) o.push({
from: "heredoc",
paths: [ t ],
digest: digestOf(n)
});
const a = e.instruction.flags.map(({text: e}) => `${e} `).join(""), c = [ ...e.sources, ...e.heredocs.map(({name: e}) => `<<${e}`), e.destination ].join(" ");
return stepFacts(e.instruction, t, {
expanded: `${e.instruction.word.toUpperCase()} ${a}${c}`,
used: r,
settings: {
workdir: t.dir
},
sources: o
});
}
const ie = new Set([ "BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE" ]);
function triggerText(e) {
return e.logical.replace(/^\s*ONBUILD\s*/i, "") + e.heredocs.map(({content: e, name: t}) => `\n${e}${t}`).join("");
}
function applyEnv(e, t, n) {
const r = [];
for (let t = 0; t + 1 < e.args.length; t += 2) {
const s = n(e.args[t]), i = n(e.args[t + 1]);
r.push([ s, i, !0 ]);
}
const s = [ ...n.used ].some(e => t.env.unknown.has(e));
for (const [e, n] of r) t.env.set(e, n, !s), t.argNames.delete(e), t.config = {
...t.config,
env: withEnv(t.config.env, e, n)
};
return `ENV ${r.map(([e, t]) => `${e}=${t}`).join(" ")}`;
}
function applyArg(e, t, n) {
const {argRules: r, request: s, globals: i, words: o} = n, {buildArgs: a} = s.options, c = (0, 
z.fr)(e);
return `ARG ${declareArgs(e, t.env.scope(), i, a, o, r).map(({name: e, hasValue: n, value: s}, i) => {
const o = s ?? "";
t.buildArgs.push({
name: e,
value: n ? o : void 0
}), n && !ie.has(e) && (t.env.set(e, o, void 0 !== s), t.argNames.add(e));
const a = r.lazy ? n ? o : void 0 : c[i].value;
return void 0 === a ? e : `${e}=${a}`;
}).join(" ")}`;
}
var oe;
class StageWalk {
request;
profile;
graph;
scope;
set;
escape;
words;
argRules;
globals;
platform;
states=new Map;
localPaths;
steps=[];
#q;
#G;
#H;
#J=new Map;
#V=new Map;
#Z=new Map;
#K=new Map;
#Y=new Map;
constructor(e, t, n, r, s, i = {
graph: new Graph,
localPaths: new Map,
linked: new Map,
scope: ""
}) {
const {version: o} = t.frontend;
this.graph = i.graph, this.localPaths = i.localPaths, this.#H = i.linked, this.scope = i.scope, 
this.#G = r, this.request = e, this.profile = t, this.platform = n, this.#q = s, 
this.escape = s.escape, this.set = (0, D._$)(s, D.k2), this.words = (0, B.CZ)(o, s.escape), 
this.argRules = function buildkitArgs(e) {
const t = (0, h.$)(e);
return {
lazy: (0, h.jZ)(t, 0, 14),
bareGlobalHides: !(0, h.jZ)(t, 0, 17),
globalErrorIsEmpty: !(0, h.jZ)(t, 0, 14),
targetStage: (0, h.jZ)(t, 0, 17),
osVersion: (0, h.jZ)(t, 0, 19)
};
}(o);
const a = e.options.target, c = {
buildPlatform: r,
targetPlatform: n,
target: void 0 === a || "" === a ? this.set.stages.at(-1)?.name ?? "" : a
}, {buildArgs: u} = e.options, d = function platformArgs(e, t, n) {
const {buildPlatform: r, targetPlatform: s} = e, i = n.osVersion ? f.O0 : f.Bq, o = [ [ "BUILDPLATFORM", (0, 
f.Bq)(r) ], [ "BUILDOS", r.os ], [ "BUILDARCH", r.architecture ], [ "BUILDVARIANT", r.variant ], [ "TARGETPLATFORM", i(s) ], [ "TARGETOS", s.os ], [ "TARGETARCH", s.architecture ], [ "TARGETVARIANT", s.variant ] ];
return n.osVersion && o.push([ "BUILDOSVERSION", r.osVersion ?? "" ], [ "TARGETOSVERSION", s.osVersion ?? "" ]), 
n.targetStage && o.push([ "TARGETSTAGE", "" === e.target ? "default" : e.target ]), 
o.reduce((e, [n, r]) => (0, z.R5)(e, n, t.has(n) ? t.get(n) : r), z.pk);
}(c, u, this.argRules);
this.globals = function globalScope(e, t, n, r, s) {
let i = t, o = t;
for (const {name: t, value: a} of e.flatMap(z.fr)) {
if (n.has(t)) i = (0, z.R5)(i, t, n.get(t)); else {
if (void 0 === a) {
if (s.bareGlobalHides) {
i = (0, z.R5)(i, t, ""), o = without(o, t);
continue;
}
continue;
}
i = (0, z.R5)(i, t, expandGlobal(i, a, r, s));
}
o = (0, z.R5)(o, t, i.values.get(t));
}
return {
from: i,
inherited: o
};
}(this.set.globalArgs, d, u, this.words, this.argRules);
}
run() {
const e = (0, D.Ae)(this.set, this.request.options.target), t = new Set;
this.#Q(e, t, 0);
for (const e of this.set.stages) t.has(e.index) ? this.#X(e) : this.#ee(e);
const n = this.states.get(e.index);
return void 0 !== n.local && noteLocalPath(n.local, "/", this), {
graph: this.graph,
set: this.set,
target: e,
needed: t,
result: n.vertex,
steps: this.steps,
states: this.states,
uses: this.#Y,
bases: new Map(this.set.stages.map(e => [ e.index, this.#te(e) ])),
localPaths: this.localPaths,
linked: this.#H
};
}
linked(e, t) {
const n = this.#J.get(e);
if (void 0 !== n) return n;
const r = this.#ne(e, t);
return this.#J.set(e, r), r;
}
#ne(e, t) {
const {image: n, remote: s} = this.request, i = {
...t,
image: n,
remote: s
};
if (frontendImage(i) !== frontendImage(this.request)) {
return unknownBase(e, "unsupported", `The Dockerfile of target ${e} is read by another frontend than this one.`, this);
}
const o = `${this.scope}\0${e}\0`;
if (this.#H.size >= 20) throw new r.u("limit", "More than 20 targets are built on one another. Use fewer.");
const a = this.graph.vertices.length, c = (0, m.OP)(this.profile.frontend.version), u = (0, 
m.qg)(i.dockerfile.text, i.dockerfile.path, c), d = {
graph: this.graph,
localPaths: this.localPaths,
linked: this.#H,
scope: o
};
this.#H.set(o, {
name: e,
request: i,
first: a,
end: a
});
const l = new oe(i, this.profile, this.platform, this.#G, u, d), {result: f, target: h} = l.run();
this.#H.set(o, {
name: e,
request: i,
first: a,
end: this.graph.vertices.length
});
const p = l.states.get(h.index), g = h.instructions.filter(({keyword: e}) => "onbuild" === e).map(triggerText), w = plainBase(f, {
...p.config,
onbuild: g
}), v = void 0 === p.local ? void 0 : o.slice(this.scope.length) + p.local;
return {
...w,
unknown: p.baseUnknown,
local: v
};
}
textOf(e) {
return this.#K.get(e) ?? this.#q.text;
}
#Q(e, t, n) {
if (t.has(e.index)) return;
if (n > 1e3) throw new r.u("limit", "Stages use each other too deeply. Use fewer stages.");
t.add(e.index);
const s = this.#R(e);
"instructions" in s && this.#Q(s, t, n + 1);
const i = this.#re(e) ? [] : [ ...this.#se(e), ...e.instructions ], o = new Set(i.flatMap(t => this.#ie(t, e.index)));
this.#Y.set(e.index, [ ...o ]);
for (const e of o) this.#Q(this.set.stages[e], t, n + 1);
}
#ie(e, t) {
if ("copy" === e.keyword) {
const n = flagValue(e, "from"), r = void 0 === n || "" === n ? void 0 : (0, D.U9)(this.set, n, "copy", t);
return void 0 === r ? [] : [ r.index ];
}
return "run" !== e.keyword ? [] : flagValues(e, "mount").flatMap(e => {
const n = function mountFrom(e) {
let t = "";
for (const n of csvFields(e)) {
const [e, r] = keyValue(n);
"from" === e && void 0 !== r && (t = r);
}
return t;
}(e), r = "" === n ? void 0 : (0, D.U9)(this.set, n, "mount", t);
return void 0 === r ? [] : [ r.index ];
});
}
#re(e) {
return void 0 !== e.name && void 0 !== namedContext(e.name, this);
}
#R(e) {
const t = this.#V.get(e.index);
if (void 0 !== t) return t;
const n = this.#oe(e);
return this.#V.set(e.index, n), n;
}
#oe(e) {
const t = this.#ae(e), n = void 0 === e.name ? void 0 : namedContext(e.name, this);
if (void 0 !== n) return contextBase(n.name, n.context, t, this);
const s = this.#ce(e.baseWord);
if (void 0 === s) return this.#ue(e);
if ("" === s) throw new r.u("build-refused", `${oneLine(e.from)} names no image once its variables are filled in. Pass the build arg or give the ARG a default.`);
return (0, D.U9)(this.set, s, "from", e.index) ?? resolveBase(s, t, this);
}
#te(e) {
const t = this.#ce(e.baseWord) ?? e.baseWord;
return (0, D.U9)(this.set, t, "from", e.index)?.index ?? t;
}
#ue(e) {
const t = {
kind: "remote",
url: e.baseWord
};
return contextBase(e.baseWord, t, void 0, this);
}
#ae(e) {
if (void 0 === e.platformWord) return;
const t = this.#ce(e.platformWord);
return void 0 === t || "" === t ? void 0 : (0, f.FL)((0, f.xH)(t));
}
#ce(e) {
const t = (0, z.WP)(this.globals.from, e, this.words);
return t.unknown.length > 0 ? void 0 : t.text;
}
#se(e) {
const t = this.#Z.get(e.index);
if (void 0 !== t) return t;
const n = this.#R(e), r = "instructions" in n ? n.instructions.filter(({keyword: e}) => "onbuild" === e).map(triggerText) : n.config.onbuild, s = (0, 
m.OP)(this.profile.frontend.version), i = r.map(e => {
const t = (0, m.uc)(e, this.#q.path, s);
return this.#K.set(t, e), t;
});
return this.#Z.set(e.index, i), i;
}
#X(e) {
const t = this.#de(e);
if (this.states.set(e.index, t), this.#le(e, t), this.#re(e)) for (const t of e.instructions) this.#fe(e, t, "file", void 0); else {
for (const n of this.#se(e)) this.#he(n, e, t, "onbuild");
for (const n of e.instructions) this.#he(n, e, t, "file");
}
}
#de(e) {
const t = this.#R(e), n = "instructions" in t ? this.states.get(t.index) : void 0, r = "instructions" in t ? void 0 : t, s = n?.config ?? r.config, i = s.env.some(e => "PATH" === envName(e)) ? s.env : [ ...s.env, G ], o = new Environment(n?.env);
for (const e of i) o.set(envName(e), envValue(e), !isUnknown(n, envName(e)));
const {noCache: a, noCacheFilter: c} = this.request.options, u = c.some(t => t.toLowerCase() === (e.name ?? "").toLowerCase()), d = {
index: e.index,
name: e.name ?? String(e.index),
vertex: void 0 === n ? r.vertex : n.vertex,
env: o,
config: {
...s,
env: i,
onbuild: []
},
dir: n?.dir ?? "/",
user: n?.user ?? "",
platform: n?.platform ?? this.#pe(e, r),
ignoreCache: a || u,
baseUnknown: void 0 === n ? r.unknown : n.baseUnknown,
buildArgs: [ ...n?.buildArgs ?? [] ],
argNames: new Set(n?.argNames),
local: r?.local
};
return "" !== s.workdir && this.#me(s.workdir, d), "" !== s.user && (d.user = s.user), 
d;
}
#pe(e, t) {
return void 0 === t?.vertex ? this.platform : this.#ae(e) ?? this.platform;
}
#me(e, t) {
const n = (0, W.c)(normalizePath(t.config.workdir, e, !1));
return t.config = {
...t.config,
workdir: n
}, t.dir = n.startsWith("/") ? n : (0, s.fj)(t.dir, n), n;
}
#le(e, t) {
const n = this.#R(e), r = "instructions" in n ? void 0 : n, s = stepFacts(e.from, t, {
...void 0 === r?.image ? {} : {
base: r.image
}
});
this.steps.push({
stage: e.index,
stageName: t.name,
instruction: e.from,
origin: "file",
vertex: "image" === r?.vertex?.kind ? r.vertex : void 0,
others: [],
facts: s,
createdBy: void 0
});
}
#he(e, t, n, r) {
if (this.steps.length >= _.rh) throw (0, _.Gm)(`more than ${_.rh} steps`);
const s = {
stage: t.index,
stageName: n.name,
origin: r
};
switch (e.keyword) {
case "run":
return void this.steps.push({
...s,
...convertRun(e, n, this)
});

case "copy":
case "add":
return void this.steps.push({
...s,
...convertCopy(e, n, this)
});

case "workdir":
return void this.steps.push({
...s,
...this.#ge(e, n)
});

default:
{
const {used: t, createdBy: r} = function applyMetadata(e, t, n) {
const r = stageExpander(t, n);
switch (e.keyword) {
case "env":
return {
used: r.used,
createdBy: applyEnv(e, t, r)
};

case "arg":
return {
used: r.used,
createdBy: applyArg(e, t, n)
};

case "user":
return t.user = r(e.args[0]), t.config = {
...t.config,
user: t.user
}, {
used: r.used,
createdBy: `USER ${t.user}`
};

case "shell":
return t.config = {
...t.config,
shell: e.args
}, {
used: r.used,
createdBy: `SHELL [${e.args.join(" ")}]`
};

case "onbuild":
return t.config = {
...t.config,
onbuild: [ ...t.config.onbuild, triggerText(e) ]
}, {
used: r.used,
createdBy: void 0
};

default:
return {
used: r.used,
createdBy: void 0
};
}
}(e, n, this), i = stepFacts(e, n, {
used: t
});
this.steps.push({
...s,
instruction: e,
vertex: void 0,
others: [],
facts: i,
createdBy: r
});
}
}
}
#ge(e, t) {
const n = stageExpander(t, this), r = this.#me(n(e.args[0] ?? ""), t), s = stepFacts(e, t, {
expanded: `WORKDIR ${r}`,
used: n.used,
settings: {
user: t.config.user
}
}), i = `WORKDIR ${r}`;
if ("/" === r) return {
instruction: e,
vertex: void 0,
others: [],
facts: s,
createdBy: i
};
const o = t.vertex, a = void 0 === o ? -1 : 0, c = this.#we(), u = this.graph.add({
kind: "file",
inputs: void 0 === o ? [] : [ o ],
ignoreCache: !1,
unknown: unknownOf(t, n.used) ?? c.unknown,
actions: [ {
action: "mkdir",
input: a,
secondaryInput: -1,
output: 0,
owner: parseOwner(t.config.user),
ownerInput: a,
timestamp: c.timestamp,
path: llbPath(t.dir, t.dir, !1),
mode: 493,
makeParents: !0
} ]
});
return t.vertex = u, {
instruction: e,
vertex: u,
others: [],
facts: s,
createdBy: i
};
}
#we() {
const {frontend: e} = this.profile, t = "SOURCE_DATE_EPOCH", {buildArgs: n} = this.request.options;
if (!e.workdirEpoch) return {
timestamp: K,
unknown: void 0
};
if (n.has(t) && void 0 === n.get(t)) return {
timestamp: "0",
unknown: unknownArg(t)
};
const r = n.get(t) ?? (e.epochFromArg ? this.globals.from.values.get(t) : void 0);
if (void 0 === r || "" === r) return {
timestamp: K,
unknown: void 0
};
if (/^[+-]?\d{1,12}$/.test(r)) return {
timestamp: String(1000000000n * BigInt(r.replace(/^\+/, ""))),
unknown: void 0
};
return {
timestamp: "0",
unknown: {
code: "unsupported",
name: t,
detail: `The time that ${t}=${r} stands for is not known.`
}
};
}
#ee(e) {
this.#fe(e, e.from, "file", void 0);
for (const t of e.instructions) this.#fe(e, t, "file", void 0);
}
#fe(e, t, n, r) {
const s = oneLine(t);
this.steps.push({
stage: e.index,
stageName: e.name ?? String(e.index),
instruction: t,
origin: n,
vertex: r,
others: [],
facts: {
text: s,
expanded: s,
args: {},
env: {},
settings: {}
},
createdBy: void 0
});
}
}
function isUnknown(e, t) {
return e?.env.unknown.has(t) ?? !1;
}
oe = StageWalk;
class GoStruct {
fields;
constructor(e) {
this.fields = e.filter(e => void 0 !== e[1]);
}
}
function unlessEmpty(e) {
if (void 0 !== e && "" !== e && 0 !== e && 0n !== e && !1 !== e) return (Array.isArray(e) || e instanceof Uint8Array) && 0 === e.length ? void 0 : e;
}
function goJson(e, t) {
return "string" == typeof e ? go_json_text(e, t) : "number" == typeof e || "bigint" == typeof e || "boolean" == typeof e ? String(e) : e instanceof Uint8Array ? `"${b.Buffer.from(e).toString("base64")}"` : e instanceof GoStruct ? `{${e.fields.map(([e, n]) => `${go_json_text(e, t)}:${goJson(n, t)}`).join(",")}}` : `[${e.map(e => goJson(e, t)).join(",")}]`;
}
const ae = new Map([ [ "\\", "\\\\" ], [ '"', '\\"' ], [ "\n", "\\n" ], [ "\r", "\\r" ], [ "\t", "\\t" ] ]), ce = /[\p{Cc}\p{Cs}"\\<>&\u2028\u2029]/gu;
function go_json_text(e, t) {
return `"${e.replace(ce, e => {
const n = ae.get(e);
if (void 0 !== n) return n;
if (t.shortControlEscapes && "\b" === e) return "\\b";
if (t.shortControlEscapes && "\f" === e) return "\\f";
const r = e.charCodeAt(0);
return r >= 127 && r <= 159 ? e : r >= 55296 && r <= 57343 ? "\\ufffd" : `\\u${r.toString(16).padStart(4, "0")}`;
})}"`;
}
function indexJson(e, t) {
return t.vtProto ? unlessEmpty(e) : e;
}
function execKey(e, t) {
const {os: n, architecture: r, variant: s} = e.platform, i = function onlyPlainRoot(e) {
const [t] = e;
return 1 === e.length && "/" === t.target && !t.readOnly && "bind" === t.type;
}(e.mounts) ? [] : e.mounts.map(e => function mountJson(e, t) {
return new GoStruct([ [ "input", indexJson(e.input, t) ], [ "dest", unlessEmpty(e.target) ], [ "output", indexJson(e.output, t) ], [ "readonly", unlessEmpty(e.readOnly) ], [ "mountType", unlessEmpty(ue[e.type]) ], [ "TmpfsOpt", void 0 === e.size ? void 0 : new GoStruct([ [ "size", unlessEmpty(e.size) ] ]) ], [ "cacheOpt", cacheOption(e, t) ], [ "secretOpt", "secret" === e.type ? specialJson(e) : void 0 ], [ "SSHOpt", "ssh" === e.type ? specialJson(e) : void 0 ] ]);
}(e, t)), o = new GoStruct([ [ "meta", metaJson(e) ], [ "mounts", unlessEmpty(i) ], [ "network", unlessEmpty(e.network) ], [ "security", unlessEmpty(e.security) ], [ "secretenv", unlessEmpty(e.secretEnv.map(secretEnvJson)) ], [ "cdiDevices", unlessEmpty(e.devices.map(deviceJson)) ] ]);
return new GoStruct([ [ "Type", "buildkit.exec.v0" ], [ "Exec", o ], [ "OS", n ], [ "Arch", r ], [ "Variant", unlessEmpty(s) ] ]);
}
function metaJson(e) {
const t = e.ulimits.map(({name: e, soft: t, hard: n}) => new GoStruct([ [ "Name", unlessEmpty(e) ], [ "Soft", unlessEmpty(t) ], [ "Hard", unlessEmpty(n) ] ]));
return new GoStruct([ [ "args", unlessEmpty(e.args) ], [ "env", unlessEmpty(e.env) ], [ "cwd", unlessEmpty(e.cwd) ], [ "user", unlessEmpty(e.user) ], [ "extraHosts", unlessEmpty(e.extraHosts.map(e => new GoStruct([ [ "Host", unlessEmpty(e) ] ]))) ], [ "hostname", unlessEmpty(e.hostname) ], [ "ulimit", unlessEmpty(t) ], [ "cgroupParent", unlessEmpty(e.cgroupParent) ], [ "removeMountStubsRecursive", unlessEmpty(e.removeMountStubs) ] ]);
}
function secretEnvJson(e) {
return new GoStruct([ [ "ID", unlessEmpty(e.id) ], [ "name", unlessEmpty(e.name) ], [ "optional", unlessEmpty(e.optional) ] ]);
}
function deviceJson(e) {
return new GoStruct([ [ "name", unlessEmpty(e.name) ], [ "optional", unlessEmpty(e.optional) ] ]);
}
const ue = {
bind: 0,
secret: 1,
ssh: 2,
cache: 3,
tmpfs: 4
};
function cacheOption(e, t) {
if (void 0 === e.cache) return;
const {id: n, sharing: r} = e.cache, s = n.indexOf("/"), i = 0 === r && (n === e.target || -1 !== s && n.slice(s + 1) === e.target);
return t.clearCacheOptions && !i ? new GoStruct([]) : new GoStruct([ [ "ID", unlessEmpty(n) ], [ "sharing", unlessEmpty(r) ] ]);
}
function specialJson(e) {
const {id: t, uid: n, gid: r, mode: s, optional: i} = e.special;
return new GoStruct([ [ "ID", unlessEmpty(t) ], [ "uid", unlessEmpty(n) ], [ "gid", unlessEmpty(r) ], [ "mode", unlessEmpty(s) ], [ "optional", unlessEmpty(i) ] ]);
}
function contentCounts(e, t) {
if (!t.rootSelector) return e.every(e => -1 === e.output || e.readOnly && "/" !== e.target);
const n = e.at(-1);
return void 0 !== n && "/" !== n.target && (-1 === n.output || n.readOnly || "/" === (0, 
s.fj)("/", n.selector));
}
function contentSelectors(e, t) {
const n = dedupePaths(e, t);
return t.rootSelector && n.includes("/") ? [] : n.map(plainSelector);
}
function fileKey(e, t, n) {
const r = e.actions.map(r => b.Buffer.from(n(function actionJson(e, t, n) {
const r = function ownerJson(e, t, n) {
return void 0 === e ? void 0 : new GoStruct([ [ "user", userJson(e.user, t, n) ], [ "group", void 0 === e.group ? void 0 : userJson(e.group, t, n) ] ]);
}(e.owner, e.ownerInput, n), i = BigInt(e.timestamp);
if ("mkdir" === e.action) return new GoStruct([ [ "path", unlessEmpty(e.path) ], [ "mode", unlessEmpty(e.mode) ], [ "makeParents", unlessEmpty(e.makeParents) ], [ "owner", r ], [ "timestamp", unlessEmpty(i) ] ]);
if ("mkfile" === e.action) return new GoStruct([ [ "path", unlessEmpty(e.path) ], [ "mode", unlessEmpty(e.mode) ], [ "data", unlessEmpty(e.data) ], [ "owner", r ], [ "timestamp", unlessEmpty(i) ] ]);
return function copyJson(e, t, n, r) {
const i = -1 !== e.secondaryInput && e.secondaryInput < t.inputs.length;
return new GoStruct([ [ "src", unlessEmpty(i ? (0, s.E3)(e.source) : e.source) ], [ "dest", unlessEmpty(e.destination) ], [ "owner", n ], [ "mode", unlessEmpty(e.mode) ], [ "followSymlink", unlessEmpty(e.followSymlink) ], [ "dirCopyContents", unlessEmpty(e.copyContents) ], [ "attemptUnpackDockerCompatibility", unlessEmpty(e.unpack) ], [ "createDestPath", !0 ], [ "allowWildcard", unlessEmpty(e.wildcard) ], [ "allowEmptyWildcard", unlessEmpty(e.wildcard) ], [ "timestamp", unlessEmpty(r) ], [ "include_patterns", unlessEmpty(e.includePatterns) ], [ "exclude_patterns", unlessEmpty(e.excludePatterns) ], [ "modeStr", unlessEmpty(e.modeText) ], [ "required_paths", unlessEmpty(e.requiredPaths) ] ]);
}(e, t, r, i);
}(r, e, t)), "utf8")), i = e.actions.map(e => [ e.input, e.secondaryInput, e.output ]);
return new GoStruct([ [ "Type", "buildkit.file.v0" ], [ "Actions", r ], [ "indexes", isUsualLayout(i) ? void 0 : i ] ]);
}
function isUsualLayout(e) {
const t = e.length - 1;
return e.every(([n, r, s], i) => n === (0 === i ? 0 : e.length + i - 1) && ((-1 === r || 1 === r) && s === (i === t ? 0 : -1)));
}
function userJson(e, t, n) {
if ("name" in e) {
const r = new GoStruct([ [ "name", unlessEmpty(e.name) ], [ "input", indexJson(t, n) ] ]);
return new GoStruct([ [ "User", new GoStruct([ [ "byName", r ] ]) ] ]);
}
const r = e.id >>> 0;
return new GoStruct([ [ "User", new GoStruct([ [ n.vtProto ? "byId" : "byID", unlessEmpty(r) ] ]) ] ]);
}
function isNamed(e) {
return void 0 !== e && "name" in e;
}
function copySelector(e) {
return {
path: e.source,
wildcard: e.wildcard && hasWildcard(e.source),
followLinks: e.followSymlink,
include: e.includePatterns,
exclude: e.excludePatterns
};
}
function recordDigests(e, t) {
const n = "exec" === e.kind ? e.rootOutput : 0;
return function cacheMapDigests(e, t) {
const json = e => goJson(e, t);
switch (e.kind) {
case "local":
return [];

case "image":
return function imageKeys(e, t) {
const {os: n, architecture: r, variant: s} = e.platform, i = e.digests.map(e => digestOf(t(new GoStruct([ [ "Digest", e ], [ "OS", n ], [ "Arch", r ], [ "Variant", unlessEmpty(s) ] ]))));
return 0 === e.diffIds.length ? i : [ ...i, chainId(e.diffIds) ];
}(e, json).map(sourceDigest);

case "http":
return [ sourceDigest(digestOf(json(httpKey(e)))) ];

case "git":
return [ sourceDigest(gitKey(e, t)) ];

case "file":
return [ digestOf(json(fileKey(e, t, json))) ];

case "exec":
return [ digestOf(json(execKey(e, t))) ];

case "merge":
return [ digestOf(json(mergeKey(e, t))) ];
}
}(e, t).map(e => recordDigest(e, n));
}
function inputRules(e, t) {
return "file" === e.kind ? function fileRules(e, t) {
const n = new Map, r = new Set, add = (e, t) => {
const r = n.get(e);
void 0 === r ? n.set(e, [ t ]) : r.push(t);
};
for (const t of e.actions) -1 !== t.input && r.add(t.input), t.ownerInput >= 0 && (isNamed(t.owner?.user) && add(t.ownerInput, plainSelector("/etc/passwd")), 
isNamed(t.owner?.group) && add(t.ownerInput, plainSelector("/etc/group"))), "copy" === t.action && -1 !== t.secondaryInput && t.secondaryInput < e.inputs.length && add(t.secondaryInput, copySelector(t));
return e.inputs.map((e, i) => {
const o = r.has(i) ? void 0 : n.get(i);
if (void 0 === o) return {
selector: "",
content: void 0
};
const a = o.map(({path: e}) => e).sort((e, t) => (0, s.Tz)(t, e));
return {
selector: digestOfList(t.uniqueSelectors ? [ ...new Set(a) ] : a),
content: dedupeSelectors(o, t)
};
});
}(e, t) : "exec" === e.kind ? function execRules(e, t) {
return e.inputs.map((n, r) => {
const i = e.mounts.filter(e => function mountsInput(e, t, n) {
const r = "secret" === e.type || "ssh" === e.type;
return e.input === t && (!r || n.specialMountsOnInput);
}(e, r, t)), o = i.map(e => "" !== e.selector || t.rootSelector ? (0, s.fj)("/", e.selector) : "").filter(e => "" !== e);
return {
selector: 0 === o.length ? "" : digestOfList(o),
content: contentCounts(i, t) ? contentSelectors(o, t) : void 0
};
});
}(e, t) : e.inputs.map(() => ({
selector: "",
content: void 0
}));
}
function sourceDigest(e) {
return digestOf(`buildkit.source.v0:${e}`);
}
function httpKey(e) {
return new GoStruct([ [ "Filename", e.filename ], [ "Perm", 0 ], [ "UID", 0 ], [ "GID", 0 ], [ "Checksum", e.checksum ], [ "LastModTime", unlessEmpty(e.lastModified) ] ]);
}
function gitKey(e, t) {
let n = e.commit;
return e.keepGitDir && (n += ".git", t.gitRefInKey && "" !== e.ref && (n += `#${e.ref}`)), 
"" !== e.subdir && (n += `:${e.subdir}`), e.skipSubmodules && (n += "(skip-submodules)"), 
"" !== e.mtime && "checkout" !== e.mtime && (n += `(mtime=${e.mtime})`), n;
}
function mergeKey(e, t) {
const n = e.inputs.map((e, n) => new GoStruct([ [ "input", indexJson(n, t) ] ]));
return new GoStruct([ [ "Type", "buildkit.merge.v0" ], [ "Merge", new GoStruct([ [ "inputs", unlessEmpty(n) ] ]) ] ]);
}
const de = 1e5, le = -1, fe = "unknown:";
const he = [];
function recordGraph(e) {
const t = [], n = new Map;
e.forEach(({config: e, name: s, store: i}, o) => {
const a = !0 === i ? le : o;
!function checkConfig(e, t) {
const {records: n, layers: s} = e;
if (n.length > de) throw new r.u("limit", `The cache ${t} holds ${n.length} records: export it anew`);
for (const e of n) {
for (const r of e.inputs) for (const {link: e} of r) checkIndex(e, n.length, "record", t);
for (const {layer: n} of e.results) checkIndex(n, s.length, "layer", t);
for (const n of e.chains) for (const e of n.layers) checkIndex(e, s.length, "layer", t);
}
for (const {parent: e} of s) -1 !== e && checkIndex(e, s.length, "layer", t);
const links = (e, t) => {
for (const r of n[e].inputs) for (const {link: e} of r) t(e);
};
refuseLoops(n.length, links, t);
const parents = (e, t) => {
const {parent: n} = s[e];
-1 !== n && t(n);
};
refuseLoops(s.length, parents, t);
}(e, s);
const c = t.length;
for (const r of e.records) push(n, r.digest, t.length), t.push({
record: r,
config: e,
source: a,
offset: c
});
});
const s = function linkIndex(e) {
const t = new Uint32Array(e.length + 2), each = t => e.forEach(({record: e, offset: n}, r) => {
for (const s of e.inputs) for (const {link: e} of s) t(n + e, r);
});
each(e => {
t[e + 2]++;
});
for (let e = 1; e < t.length; e++) t[e] += t[e - 1];
const n = new Uint32Array(t.at(-1));
return each((e, r) => {
n[t[e + 1]++] = r;
}), remembered(r => {
const s = new Map;
for (const i of new Set(n.subarray(t[r], t[r + 1]))) {
const {record: t, offset: n} = e[i];
t.inputs.forEach((e, o) => {
for (const {link: a, selector: c} of e) n + a === r && push(s, linkKey(o, c, t.digest), i);
});
}
return s;
});
}(t), withDigest = e => n.get(e) ?? he, i = remembered(e => new Set(function* linkKinds(e, t) {
for (const n of e) for (const [e, r] of t[n].record.inputs.entries()) for (const {selector: t} of r) yield `${e} ${t}`;
}(withDigest(e), t)));
let o;
return {
size: t.length,
hasSteps: t.some(({record: e}) => e.inputs.length > 0),
several: e.filter(({store: e}) => !0 !== e).length > 1,
node: remembered(e => function node({config: e, record: t, source: n}) {
const isOpen = t => e.records[t].digest.startsWith(fe);
return {
digest: t.digest,
source: n,
result: newestResult(e, t),
contentLinked: t.inputs.map(t => t.some(({link: t, selector: n}) => "" === n && 0 === e.records[t].inputs.length)),
contentOpen: t.inputs.map(e => e.some(({link: e}) => isOpen(e)))
};
}(t[e])),
shape: t => (o ??= function shapesOf(e) {
const t = new Map, n = [];
for (const {config: r} of e) {
const e = n.length;
n.length += r.records.length;
for (const s of inputsFirst(r.records)) {
const {digest: i, inputs: o} = r.records[s], a = o.map(t => {
const r = t.map(({link: t, selector: r}) => `${n[e + t]} ${r}`);
return [ ...new Set(r) ].sort().join(",");
}), c = [ i, ...a ].join(";"), u = t.get(c) ?? t.size;
t.set(c, u), n[e + s] = u;
}
}
return n;
}(e), o[t]),
roots: remembered(e => withDigest(e).filter(e => 0 === t[e].record.inputs.length)),
withDigest: withDigest,
hasLink: (e, t, n) => i(e).has(`${t} ${n}`),
linked: (e, t, n, r) => s(e).get(linkKey(t, n, r)) ?? he
};
}
function remembered(e) {
const t = new Map;
return n => {
const r = t.get(n) ?? e(n);
return t.set(n, r), r;
};
}
function inputsFirst(e) {
const t = [], n = new Set;
for (let r = 0; r < e.length; r++) {
const s = n.has(r) ? [] : [ r ];
for (let r = s.at(-1); void 0 !== r; r = s.at(-1)) {
const i = n.has(r) ? [] : e[r].inputs.flat().filter(({link: e}) => !n.has(e));
n.add(r), i.length > 0 ? s.push(...i.map(({link: e}) => e)) : (s.pop(), t.push(r));
}
}
return t;
}
function linkKey(e, t, n) {
return `${e} ${t} ${n}`;
}
function push(e, t, n) {
const r = e.get(t);
void 0 === r ? e.set(t, [ n ]) : r.at(-1) !== n && r.push(n);
}
function newestResult(e, t) {
const n = [];
for (const {layer: r, createdAt: s} of t.results) n.push({
createdAt: s,
layer: e.layers[r]
});
for (const {layers: r, createdAt: s} of t.chains) {
const t = r.at(-1);
void 0 !== t && n.push({
createdAt: s,
layer: e.layers[t]
});
}
return newest(n);
}
function newest(e) {
let t;
for (const n of e) (void 0 === t || n.createdAt >= t.createdAt) && (t = n);
return t;
}
function checkIndex(e, t, n, r) {
if (!(Number.isInteger(e) && e >= 0 && e < t)) throw malformed(r, `names ${n} ${e} of ${t}`);
}
function malformed(e, t) {
return new r.u("cache-malformed", `The cache ${e} ${t}, so the builder ignores it: export it anew`);
}
function refuseLoops(e, t, n) {
const r = new Int32Array(e);
for (let n = 0; n < e; n++) t(n, e => {
r[e]++;
});
const s = [];
r.forEach((e, t) => {
0 === e && s.push(t);
});
let i = 0;
for (let e = s.pop(); void 0 !== e; e = s.pop()) i++, t(e, e => {
0 === --r[e] && s.push(e);
});
if (i < e) throw malformed(n, "links in a loop");
}
const pe = new Set;
function matchOne(e, t, n, r, s) {
const i = recordDigests(e, s), o = e.inputs.some(({index: e, kind: n}) => "local" === n || !0 === t[e].bound), a = {
vertex: e,
digests: i,
inputs: [],
...o ? {
bound: o
} : {}
};
if ("local" === e.kind) return {
...a,
sure: pe,
possible: pe,
doubt: "none"
};
const c = inputRules(e, s).map((s, o) => function matchInput(e, t, n, r, s, i) {
const linked = (t, n) => {
const i = new Set;
for (const o of t) for (const t of r) for (const r of s.linked(o, e, n, t)) i.add(r);
return i;
}, o = linked(n.sure, t.selector), a = void 0 === t.content ? void 0 : i(n.vertex, t.content), c = void 0 !== a && "unknown" !== a && "digest" in a, u = c ? linked(s.roots(a.digest), "") : pe, d = new Set([ ...o, ...u ]), l = r.flatMap(e => s.withDigest(e));
if ("any" === n.possible) for (const e of l) d.add(e); else for (const e of linked(n.possible, t.selector)) d.add(e);
const f = new Set;
for (const t of l) {
const {contentLinked: n, contentOpen: r} = s.node(t);
("unknown" === a ? n[e] : c && r[e]) && f.add(t);
}
for (const e of f) d.add(e);
return {
rule: t,
byDefinition: o,
byContent: u,
possible: d,
content: a,
recordedUnknown: c && f.size > 0
};
}(o, s, t[e.inputs[o].index], i, n, r));
if (e.ignoreCache) return {
...a,
inputs: c,
sure: pe,
possible: pe,
doubt: "none"
};
const u = c.some(({content: e}) => void 0 !== e && "unknown" !== e && "refused" in e);
if (void 0 !== e.unknown || u) return {
...a,
inputs: c,
sure: pe,
possible: "any",
doubt: "unknown"
};
if (0 === e.inputs.length) {
const e = new Set(i.flatMap(e => n.roots(e)));
return {
...a,
sure: e,
possible: e,
doubt: "none"
};
}
const d = intersection(c.map(e => function union(e, t) {
return 0 === t.size ? e : new Set([ ...e, ...t ]);
}(e.byDefinition, e.byContent))), l = intersection(c.map(e => e.possible));
return function isAstray(e, t, n, r, s) {
const sources = e => new Set([ ...e ].map(e => s.node(e).source)), i = sources(e);
return 0 !== i.size && !i.has(le) && t.inputs.some((e, t) => {
const {bound: s, sure: o} = r[e.index];
return !(!0 !== s || n[t].byContent.size > 0) && [ ...sources(o) ].some(e => e !== le && !i.has(e));
});
}(d, e, c, t, n) ? {
...a,
inputs: c,
sure: pe,
possible: l,
doubt: "unknown",
astray: !0
} : d.size > 0 || 0 === l.size ? {
...a,
inputs: c,
sure: d,
possible: l,
doubt: "none"
} : {
...a,
inputs: c,
sure: d,
possible: l,
doubt: doubtOf(e, c, t)
};
}
function storedOf(e, t, {sharedIds: n}) {
const r = [ ...e ].map(e => ({
index: e,
...t.node(e)
})), s = r.filter(({result: e}) => void 0 !== e);
if (0 === s.length) return "no";
const i = r.filter(({result: e, source: t}) => void 0 === e && t !== le);
return s.every(({index: e, source: r, contentLinked: s}) => r !== le && (n || 0 === s.length) && i.some(n => n.source !== r && t.shape(n.index) === t.shape(e))) ? "maybe" : "yes";
}
function doubtOf(e, t, n) {
return e.inputs.some((e, r) => "unknown" === n[e.index].doubt || "local" === e.kind && "unknown" === t[r].content) || t.some(({recordedUnknown: e}) => e) ? "unknown" : "content";
}
function intersection(e) {
const [t = pe, ...n] = e;
return 0 === n.length ? t : new Set([ ...t ].filter(e => n.every(t => t.has(e))));
}
const me = 0, ge = 1, we = 2;
function outcomes(e, t, n = !1) {
const r = new Map;
if (void 0 === e) return r;
const s = function ancestors(e) {
const t = new Set([ e.index ]), n = [ e ];
for (let e = n.pop(); void 0 !== e; e = n.pop()) for (const r of e.inputs) t.has(r.index) || (t.add(r.index), 
n.push(r));
return t;
}(e), i = new Map([ [ e.index, we ] ]);
for (const e of [ ...s ].sort((e, t) => t - e)) {
const s = t[e], o = outcomeOf(s, i.get(e) ?? me);
r.set(e, o), s.vertex.inputs.forEach((e, t) => {
var r, a;
r = e, a = inputNeed(s, t, o, n), (i.get(r.index) ?? me) < a && i.set(r.index, a);
});
}
return r;
}
function outcomeOf(e, t) {
return e.sure.size > 0 ? "yes" === e.stored || t === me ? "reused" : "maybe" === e.stored ? "unknown" : t === we ? "not-stored" : "content" : "none" === e.doubt ? "unmatched" : "content" === e.doubt ? "content" : "unknown";
}
function inputNeed(e, t, n, r) {
if ("unmatched" === n || "not-stored" === n) return we;
if ("unknown" === n) return ge;
const {byDefinition: s, rule: i} = e.inputs[t], o = [ ...e.sure ].some(e => s.has(e));
return void 0 === i.content || o ? r && void 0 !== i.content && e.inputs.length > 1 ? ge : "reused" === n ? me : ge : we;
}
function evaluate(e, t, n, {graph: r, cache: s, externalFrontend: i, build: o}) {
const a = function convert(e, t, n, r) {
const s = (0, m.qg)(e.dockerfile.text, e.dockerfile.path, (0, m.OP)(t.frontend.version));
return new StageWalk(e, t, n, r, s).run();
}(e, t, n, o), c = contents(e, a, t.keys, i, s), u = function matchAll(e, t, n, r) {
const s = [];
for (const i of e) {
const e = matchOne(i, s, t, n, r);
s.push({
...e,
stored: storedOf(e.sure, t, r)
});
}
return s;
}(a.graph.vertices, r, c.keys, t.keys);
return {
profile: t,
conversion: a,
contents: c,
matches: u,
outcomes: outcomes(a.result, u, r.several)
};
}
function support({matches: e}, t) {
const n = new Set;
for (const {vertex: r, digests: s, inputs: i} of e) if (void 0 === r.unknown && [ "file", "exec", "merge" ].includes(r.kind)) for (const e of s) 0 !== t.withDigest(e).length && (0 === i.length && n.add(e), 
i.forEach(({rule: r}, s) => {
t.hasLink(e, s, r.selector) && n.add(`${e} ${s} ${r.selector}`);
}));
return n;
}
var ve = n(39710), ye = n(37764);
function explainVertex(e, t, n) {
const r = n.evaluation.matches[e.index], s = n.evaluation.outcomes.get(e.index);
if (e.ignoreCache) return own(t, {
code: "no-cache",
detail: "--no-cache rebuilds this step."
});
if ("not-stored" === s) return own(t, be);
if ("content" === s && r.sure.size > 0) return own(t, be);
const i = e.unknown ?? function unknownImage(e) {
return e.inputs.find(({kind: e, unknown: t}) => isSource(e) && void 0 !== t)?.unknown;
}(e);
if (void 0 !== i) return own(t, function unknownCause({code: e, detail: t, name: n}) {
switch (e) {
case "arg":
return {
code: e,
detail: t,
names: [ {
name: n,
oldValue: void 0,
newValue: void 0
} ]
};

case "base":
return {
code: "base-moved",
detail: t,
image: n,
oldDigest: "",
newDigest: ""
};

case "remote":
return {
code: e,
detail: t,
url: n
};

case "unsupported":
return {
code: e,
detail: t
};
}
}(i));
const o = function refusalOf(e) {
for (const [t, {content: n}] of e.inputs.entries()) if (void 0 !== n) {
if ("unknown" === n) {
if ("local" !== e.vertex.inputs[t].kind) continue;
return {
code: "unsupported",
detail: "The build context cannot be seen here."
};
}
if ("refused" in n) return {
code: "unsupported",
detail: n.refused.message
};
}
return;
}(r);
if (void 0 !== o) return own(t, o);
if ("unknown" === s && r.inputs.some(({recordedUnknown: e}) => e)) return own(t, $e);
if (!0 === r.astray) return own(t, ke);
if ("unknown" === s && "maybe" === r.stored) return own(t, xe);
const a = function blockingInput(e, t) {
const {outcomes: n, matches: r} = t.evaluation;
for (const [t, {byContent: s, byDefinition: i}] of e.inputs.entries()) {
const o = e.vertex.inputs[t];
if (isSource(o.kind) || s.size + i.size > 0) continue;
const a = n.get(o.index);
if (!(void 0 === a || "reused" === a && r[o.index].sure.size > 0) && "not-stored" !== a) return t;
}
return;
}(r, n);
return void 0 !== a ? function fromInput(e, t, n) {
const r = t.vertex.inputs[e], s = function rootStep(e, t) {
const n = [ e ], r = new Set;
let s;
for (let e = n.shift(); void 0 !== e; e = n.shift()) {
r.add(e);
const i = t.stepOf.get(e.index);
if (s ??= i, void 0 !== i && t.decides(i, e)) return t.found.get(i)?.root ?? i;
const o = e.inputs.filter(e => !r.has(e) && isTroubled(e, t));
n.push(...o);
}
return s;
}(r, n), i = void 0 === s ? function linkedTarget({index: e}, {evaluation: t}) {
const n = [ ...t.conversion.linked.values() ];
return n.findLast(({first: t, end: n}) => t <= e && e < n)?.name;
}(r, n) : void 0;
if (void 0 !== i) return function fromTarget(e, t, n, r) {
const s = "content" === r.evaluation.outcomes.get(n.vertex.index), i = s ? `Reused only if target ${e}, which is rebuilt, comes out with the same files.` : `Not reused because target ${e}, which it takes files from, is rebuilt.`;
return {
causes: [ {
code: "stage",
detail: i,
stage: e,
step: t,
target: e
} ],
root: t
};
}(i, n.stepOf.get(t.vertex.index) ?? 0, t, n);
const o = void 0 === s ? "an earlier step" : `\xab${function shortened(e) {
return e.length > Oe ? `${e.slice(0, Oe - 1)}\u2026` : e;
}(n.question(s).facts.text)}\xbb`, a = t.inputs[e].rule, c = s ?? n.stepOf.get(t.vertex.index) ?? 0, u = "content" === n.evaluation.outcomes.get(t.vertex.index);
if (void 0 === a.content) {
return {
causes: [ {
code: "parent",
detail: u ? `Reused only if the step before it is, which depends on ${o}.` : `Not reused because of ${o}.`,
step: c
} ],
root: c
};
}
const d = void 0 === s ? "" : n.question(s).stageName;
return {
causes: [ {
code: "stage",
detail: u ? `Reused only if stage ${d} comes out with the same files: ${o} is rebuilt.` : `It takes files from stage ${d}, which is rebuilt because of ${o}.`,
stage: d,
step: c
} ],
root: c
};
}(a, r, n) : {
causes: ownCauses(e, t, n),
root: t
};
}
const be = {
code: "not-exported",
detail: "Its key is in the cache, but not its result, and it is needed (mode=min, inline cache, or a layer that is gone)."
}, ke = {
code: "unsupported",
detail: "Only one of several caches holds this step, others hold what it builds on, and BuildKit then finds it or not, as it comes."
}, xe = {
code: "not-exported",
detail: "Several caches know this step, one of them without its result (mode=min, inline cache), and BuildKit then finds the result or not, as it comes."
}, $e = {
code: "unsupported",
detail: "The files that this step took when it was recorded are not known, so nothing can be compared."
};
function own(e, t) {
return {
causes: [ t ],
root: e
};
}
function isSource(e) {
return "image" === e || "http" === e || "git" === e || "local" === e;
}
function isTroubled(e, t) {
const n = t.evaluation.outcomes.get(e.index);
return !isSource(e.kind) && void 0 !== n && "reused" !== n;
}
const Oe = 80;
function ownCauses(e, t, n) {
const {request: r, last: s, evaluation: i} = n;
if (void 0 === s && n.graph.size > 0) return [ causeInCache(i.matches[e.index], n) ];
const o = e.inputs.find(t => "image" === t.kind && 0 === i.matches[t.index].sure.size && function isRoot(e, t) {
return "exec" === e.kind || "merge" === e.kind || e.inputs[0] === t;
}(e, t)), a = void 0 === o ? void 0 : n.stepOf.get(o.index);
return void 0 === a ? (0, ye.W)(n.question(t), s, r.context) : (0, ye.s)(n.question(t), n.question(a), s, r.context);
}
function causeInCache({vertex: e, digests: t, inputs: n}, {graph: r, evaluation: s}) {
if (t.every(e => 0 === r.withDigest(e).length)) {
return {
code: "no-record",
detail: "The cache does not hold this instruction with the arguments and variables that it has now."
};
}
for (const [t, {rule: r, byContent: i, byDefinition: o, content: a}] of n.entries()) {
if (i.size + o.size > 0) continue;
const n = e.inputs[t];
if ("image" === n.kind && 0 === s.matches[n.index].sure.size) {
return {
code: "base-moved",
detail: `The cache holds this step on another image than ${n.reference} is now.`,
image: n.reference,
oldDigest: "",
newDigest: ""
};
}
if (void 0 !== r.content && "unknown" !== a) {
return {
code: "content",
detail: "The cache holds this step with other files; which ones differ is known once a build was recorded.",
files: [],
total: 0
};
}
}
return {
code: "no-record",
detail: "The cache holds this instruction only on top of other steps."
};
}
function ownKey(e, t) {
return void 0 !== e.unknown ? [ "unknown", e.unknown.code, e.unknown.name, ...t ] : "local" === e.kind ? [ "local", e.name ] : "image" === e.kind ? t.slice(-1) : t;
}
function inputKey({rule: e, content: t}, n) {
return void 0 === t || "unknown" === t ? `${e.selector} ${n}` : "digest" in t ? t.digest : `refused ${t.refused.message}`;
}
const Se = {
reused: "hit",
unmatched: "miss",
"not-stored": "miss",
content: "depends",
unknown: "unknown"
}, Ce = new Set([ "run", "copy", "add", "workdir" ]);
function configKey(e, {expanded: t}) {
return digestOf(JSON.stringify([ e, t ]));
}
function forecastSteps(e, t, n, r) {
const {conversion: s, matches: i, outcomes: o} = n, {steps: a} = s, c = function stepKeys(e) {
const t = [];
for (const n of e) {
const e = n.inputs.map((e, r) => inputKey(e, t[n.vertex.inputs[r].index]));
t.push(digestOf(JSON.stringify([ ...ownKey(n.vertex, n.digests), ...e ])));
}
return t;
}(i), u = a.map(e => function withDigests(e, {matches: t}) {
const {facts: n, vertex: r} = e;
if (void 0 === n.sources || void 0 === r) return n;
const s = t[r.index].inputs, i = n.sources.map(e => {
if (void 0 !== e.digest) return e;
const t = r.inputs.findIndex(t => function isInput(e, t) {
return "url" === t.from ? ("http" === e.kind || "git" === e.kind) && e.url === t.paths[0] : "local" === e.kind && t.from === ("" === e.name ? "context" : `context:${e.name}`);
}(t, e)), n = s[t]?.content;
return void 0 === n || "unknown" === n || "refused" in n ? e : {
...e,
digest: n.digest
};
});
return {
...n,
sources: i
};
}(e, n)), d = new Map;
a.forEach((e, t) => {
for (const n of [ e.vertex, ...e.others ]) void 0 === n || d.has(n.index) || d.set(n.index, t);
});
const l = function stepQuestions(e, t, n, r) {
const s = r.contents.local("").tree, i = new Map;
e.forEach(({stage: e}, n) => {
const r = i.get(e) ?? [];
r.push(t[n].text), i.set(e, r);
});
const o = new Map;
return e.map((e, r) => {
const a = o.get(e.stage) ?? 0;
return o.set(e.stage, a + 1), {
stage: e.stage,
stageName: e.stageName,
ordinal: a,
keyword: e.instruction.keyword,
facts: t[r],
stageTexts: i.get(e.stage),
engine: n.engine,
...void 0 === s ? {} : {
sent: s
}
};
});
}(a, u, e, n), f = {
request: e,
last: t,
evaluation: n,
graph: r,
stepOf: d,
question: e => l[e],
decides: (e, t) => a[e].vertex === t,
found: new Map
};
return a.map((e, i) => {
const a = verdictOf(e, s.needed, o), d = function explainedOf(e, t, n, r) {
return "miss" !== n && "depends" !== n && "unknown" !== n ? void 0 : explainVertex(e.vertex, t, r);
}(e, i, a, f);
return void 0 !== d && f.found.set(i, d), {
index: i,
stage: e.stage,
stageName: e.stageName,
text: u[i].text,
keyword: e.instruction.keyword,
range: "file" === e.origin ? e.instruction.range : void 0,
origin: e.origin,
verdict: a,
causes: d?.causes ?? [],
root: d?.root,
createdBy: e.createdBy,
addsLayer: addsLayer(e, a),
key: void 0 === e.vertex ? configKey(e.instruction.keyword, u[i]) : c[e.vertex.index],
facts: u[i],
layer: layerOf(e, l[i], t, n, r),
notes: notesOf(e, a, n)
};
});
}
function verdictOf(e, t, n) {
if (!t.has(e.stage)) return "not-needed";
if (void 0 === e.vertex || "from" === e.instruction.keyword) return "config-only";
const r = n.get(e.vertex.index);
return void 0 === r ? "not-needed" : Se[r];
}
function addsLayer(e, t) {
return "not-needed" === t ? Ce.has(e.instruction.keyword) : void 0 !== e.vertex && "from" !== e.instruction.keyword;
}
function layerOf(e, t, n, {matches: r}, s) {
const i = void 0 === n ? void 0 : (0, ve.M)(n, {
...t,
text: t.facts.text,
stageTexts: t.stageTexts
}).old?.layer, o = newest((void 0 === e.vertex || "from" === e.instruction.keyword ? [] : [ ...r[e.vertex.index].sure ]).flatMap(e => s.node(e).result ?? []));
if (void 0 === o) return i;
const {diffId: a, size: c} = o.layer;
return {
...void 0 !== i?.diffId && i.diffId === a ? i : void 0 === i?.seconds ? {} : {
seconds: i.seconds
},
...void 0 === i?.size ? {} : {
size: i.size
},
...void 0 === a ? {} : {
diffId: a
},
...void 0 === c ? {} : {
compressedSize: c
},
created: o.createdAt
};
}
function notesOf(e, t, {outcomes: n}) {
if ("hit" !== t) return [];
const r = e.others.find(({kind: e}) => "merge" === e), s = void 0 === r ? "reused" : n.get(r.index);
return "reused" === s ? [] : "content" === s || "unknown" === s ? [ "The layer is reused; it is only put on top of its parent anew where that comes out otherwise." ] : [ "The layer is reused; it is only put on top of a rebuilt parent anew." ];
}
function verdicts({conversion: e, outcomes: t}) {
return e.steps.map(n => verdictOf(n, e.needed, t));
}
function agree(e, t, n, s, i) {
const o = function evaluateAll(e, t, n, s) {
const i = [];
let o;
for (const a of t) try {
i.push(evaluate(e, a, n, s));
} catch (e) {
if (!(e instanceof r.u)) throw e;
o ??= e;
}
if (0 === i.length && void 0 !== o) throw o;
return i;
}(e, 0 === n.profiles.length ? [ newestProfile() ] : n.profiles, s, i), a = o[0], c = forecastSteps(e, t.last, a, i.graph);
if (void 0 !== n.missing) return allUnknown(a, c, n.missing, []);
if (n.certain) return {
evaluation: a,
steps: c,
profiles: [ a.profile ],
warnings: []
};
const u = function explaining(e, t, n, s, i) {
const {graph: o} = i, a = e.map(e => {
const a = new Set(support(e, o));
for (const o of function lastSupport({profile: e}, t, {last: n}, s, i) {
if (void 0 === n || n.dockerfile.text === t.dockerfile.text) return new Set;
try {
return support(evaluate({
...t,
dockerfile: n.dockerfile
}, e, s, i), i.graph);
} catch (e) {
if (e instanceof r.u) return new Set;
throw e;
}
}(e, t, n, s, i)) a.add(o);
return a;
});
return o.hasSteps && a.every(e => 0 === e.size) ? [] : e.filter((e, t) => !a.some(e => e.size > a[t].size && function contains(e, t) {
return [ ...t ].every(t => e.has(t));
}(e, a[t])));
}(o, e, t, s, i);
if (0 === u.length) {
return allUnknown(a, c, "None of the known versions of BuildKit writes records like those of the last build.", n.profiles);
}
return function combined(e, t, n, r) {
const s = e[0], i = forecastSteps(t, n.last, s, r.graph), o = e.map(({profile: e}) => e), a = e.slice(1).map(verdicts), c = `The version of BuildKit is not known, and it decides this step (${rulesText(o)}).`, u = i.map(e => a.every(t => t[e.index] === e.verdict) ? e : unknownStep(e, c)), d = u.some((e, t) => e !== i[t]), l = "The version of BuildKit is not known; what the versions that may hold decide differently is unknown.";
return {
evaluation: s,
steps: u,
profiles: o,
warnings: d ? [ l ] : []
};
}(u, e, t, i);
}
function newestProfile() {
const e = g.at(-1);
return {
keys: keyProfile(e),
frontend: frontendProfile(e)
};
}
const Pe = new Set([ "hit", "miss", "depends", "unknown" ]);
function unknownStep(e, t) {
const n = {
code: "unsupported",
detail: t
};
return {
...e,
verdict: "unknown",
causes: [ n ],
root: e.index
};
}
function allUnknown(e, t, n, r) {
return {
evaluation: e,
steps: t.map(e => Pe.has(e.verdict) ? unknownStep(e, n) : e),
profiles: r,
warnings: [ n ]
};
}
function builderPlatform(e) {
const {platform: t} = e.engine;
return void 0 === t || "" === t ? f._n : (0, f.FL)((0, f.Y8)(t));
}
function targetPlatforms(e, t) {
const n = e.options.platform;
if (void 0 === n || "" === n) return [ t ];
const r = new Map;
for (const e of n.split(",")) {
const n = (0, f.FL)((0, f.Y8)(e.trim(), t));
r.set((0, f.Bq)(n), n);
}
return [ ...r.values() ];
}
const Ie = [ "miss", "unknown", "depends", "hit", "config-only", "not-needed" ];
function mergePlatforms(e, t) {
return e[0].map((n, r) => {
const s = e.map(e => e[r] ?? n), i = s.map(e => Ie.indexOf(e.verdict)), o = s[i.indexOf(Math.min(...i))], a = [ ...new Set(s.map(e => e.key)) ], c = s.some(e => e.verdict !== o.verdict), u = new Set(s.flatMap(e => e.notes));
return c && u.add(t.map((e, t) => `${e}: ${s[t].verdict}`).join(", ")), {
...o,
key: a.join(" "),
notes: [ ...u ]
};
});
}
function synthesize(e, t) {
const {profiles: n, externalFrontend: r} = candidates(e), [s] = n;
if (void 0 === s) return;
const i = builderPlatform(e), o = {
graph: recordGraph([]),
cache: contentCache(),
externalFrontend: r,
build: i
}, a = new Writer;
for (const n of targetPlatforms(e, i)) a.write(evaluate(e, s, n, o), t);
return a.config();
}
class Writer {
#ve=new Map;
#u=new Map;
write(e, t) {
const {matches: n, conversion: r} = e, s = new Map;
r.steps.forEach((e, t) => {
for (const n of [ e.vertex, ...e.others ]) void 0 !== n && s.set(n.index, t);
});
const i = new Map;
for (const r of n) e.outcomes.has(r.vertex.index) && i.set(r.vertex.index, this.#ye(r, i, s, e, t));
}
#ye(e, t, n, s, i) {
const {vertex: o, digests: a} = e;
if ("local" === o.kind || void 0 !== o.unknown) return [];
if (0 === o.inputs.length && "file" !== o.kind && "exec" !== o.kind) return a.map(e => this.#be({
digest: e,
inputs: [],
layer: void 0,
createdAt: ""
}));
const c = e.inputs.map((e, a) => {
const c = o.inputs[a], u = (t.get(c.index) ?? []).map(t => ({
record: t,
selector: e.rule.selector
})), d = function contentRecord({rule: e, content: t}, n, s, i, o) {
if (void 0 === t || void 0 === e.content) return;
if ("unknown" !== t) return "digest" in t ? t.digest : void 0;
const a = s.get(n.index), c = void 0 === a ? void 0 : o.files?.(a), u = function openContent(e) {
return fe + e;
}(digestOf(JSON.stringify([ n.index, e.content ])));
if (void 0 === c) return u;
const d = (0, h.ot)(i.profile.keys.version);
try {
return recordDigest(contentDigest(c, e.content, contentProfile(d, "snapshot")).digest, T);
} catch (e) {
if (e instanceof r.u) return u;
throw e;
}
}(e, c, n, s, i);
if (void 0 === d) return u;
const l = this.#be({
digest: d,
inputs: [],
layer: void 0,
createdAt: ""
});
return [ ...u, {
record: l,
selector: ""
} ];
});
if (c.some(e => 0 === e.length)) return [];
const u = 0 === c.length ? void 0 : function synthesize_layerOf(e, t, n) {
const r = void 0 === t ? void 0 : n.layer?.(t);
return {
blob: r?.diffId ?? e,
parent: -1,
...void 0 === r?.diffId ? {} : {
diffId: r.diffId
},
...void 0 === r?.compressedSize ? {} : {
size: r.compressedSize
}
};
}(a[0], n.get(o.index), i);
return a.map(e => this.#be({
digest: e,
inputs: c,
layer: u,
createdAt: i.createdAt
}));
}
#be(e) {
const t = e.inputs.map(e => e.map(({record: e, selector: t}) => `${this.#u.get(e)} ${t}`).sort()), n = digestOf(JSON.stringify([ e.digest, t ])), r = this.#ve.get(n);
return void 0 !== r ? r : (this.#ve.set(n, e), this.#u.set(e, n), e);
}
config() {
const e = [ ...this.#ve.entries() ].sort(([e, t], [n, r]) => (0, s.Tz)(t.digest, r.digest) || (0, 
s.Tz)(e, n)), t = new Map(e.map(([, e], t) => [ e, t ])), n = [], r = e.map(([, e]) => {
const r = void 0 === e.layer ? [] : [ {
layer: n.push(e.layer) - 1,
createdAt: e.createdAt
} ], i = e.inputs.map(e => e.map(({record: e, selector: n}) => ({
link: t.get(e),
selector: n
})).sort((e, t) => e.link - t.link || (0, s.Tz)(e.selector, t.selector)));
return {
digest: e.digest,
inputs: i,
results: r,
chains: []
};
});
return {
layers: n,
records: r
};
}
}
const Me = {
name: "buildkit",
forecast: function forecast(e, t) {
const n = function usableCaches(e) {
const t = [], n = [], s = graphOf(e);
if (!(s instanceof r.u)) return {
graph: s,
warnings: n
};
for (const s of e) {
const e = graphOf([ s ]);
e instanceof r.u ? n.push(e.message) : t.push(s);
}
return {
graph: recordGraph(t),
warnings: n
};
}(t.cacheConfigs), s = candidates(function withLastEngine(e, {last: t}) {
const n = e.engine.version ?? t?.engine.version, r = e.engine.frontendVersion ?? t?.engine.frontendVersion;
return {
...e,
engine: {
...e.engine,
...void 0 === n ? {} : {
version: n
},
...void 0 === r ? {} : {
frontendVersion: r
}
}
};
}(e, t)), i = builderPlatform(e), o = targetPlatforms(e, i), a = {
graph: n.graph,
cache: contentCache(),
externalFrontend: s.externalFrontend,
build: i
}, c = o.map(n => agree(e, t, s, n, a)), [u] = c, d = o.map(f.Bq), l = c.map(({steps: e}) => e);
return {
builder: "buildkit",
rules: rulesText(u.profiles),
dockerfile: e.dockerfile.path,
target: e.options.target,
platform: d.join(","),
stages: stageForecasts(u.evaluation.conversion),
steps: 1 === l.length ? l[0] : mergePlatforms(l, d),
warnings: [ ...new Set([ ...n.warnings, ...c.flatMap(({warnings: e}) => e) ]) ]
};
},
sent: ({ignoreFiles: e}, t) => buildkitSent(t, {
sources: [],
exclude: contextPatterns(e, !1).patterns
})
};
function graphOf(e) {
try {
return recordGraph(e);
} catch (e) {
if (e instanceof r.u) return e;
throw e;
}
}
function stageForecasts({set: e, needed: t, uses: n, bases: r}) {
return e.stages.map(e => {
const s = r.get(e.index);
return {
index: e.index,
name: e.name ?? String(e.index),
from: "number" == typeof s ? s : void 0,
uses: n.get(e.index) ?? [],
base: "string" == typeof s ? s : void 0,
needed: t.has(e.index)
};
});
}
}),
61022: ((e, t, n) => {
n.d(t, {
Gm: () => tooMuch,
VA: () => checkTried,
dn: () => StepLimits,
rh: () => s
});
var r = n(452);
const s = 2e3, i = 8388608, o = 25e4, a = 2e4;
function checkTried(e) {
let t = 0;
for (const n of e) t += n.steps.length;
if (!(t <= a)) throw new r.u("limit", "The Dockerfile is too long to be tried with each version that the engine may have. Set the input builder-version.");
}
class StepLimits {
steps=0;
characters=0;
held=0;
ports(e) {
if (this.held += e, this.held > o) throw tooMuch("configs that hold more than 250000 ports");
}
count(e) {
this.steps++;
for (const t of e) this.characters += t.length;
if (this.steps > s) throw tooMuch(`more than ${s} steps`);
if (this.characters > i) throw tooMuch("a history of more than 8388608 characters");
}
}
function tooMuch(e) {
return new r.u("limit", `The Dockerfile makes ${e}. Make it shorter.`);
}
}),
84962: ((e, t, n) => {
n.d(t, {
A: () => readBuilds
});
var r = n(73024), s = n(76760), i = n(13999), o = n(452), a = n(50646), c = n(22475);
const u = 2097152, d = {
limit: 16777216,
timeoutMs: 2e4
};
async function readBuilds(e, t, n, a = () => {}) {
const d = [], f = function workspaceReader(e) {
const t = (0, r.realpathSync)(e);
return e => {
const n = (0, s.resolve)(t, e);
try {
if (!(0, r.lstatSync)(n).isFile() && !(0, r.lstatSync)(n).isSymbolicLink()) return;
const e = (0, r.realpathSync)(n), i = (0, s.relative)(t, e);
if (i.startsWith("..") || (0, s.isAbsolute)(i) || (0, r.statSync)(e).size > u) return;
return (0, r.readFileSync)(e, "utf8");
} catch {
return;
}
};
}(t.workspace), read = e => a(e) ?? f(e), h = await async function foundBuilds(e, t, n, r) {
if (e.files.length > 0 || e.targets.length > 0) {
const r = await makesBuilder(e, t, n);
return {
...l,
builds: [ explicitFiles(e, t) ],
emptyBuilder: r
};
}
if (!e.workflow || "" === t.workflowRef) return l;
if (void 0 !== e.spec.context && void 0 !== e.spec.file) return {
...l,
emptyBuilder: void 0 !== e.spec.cacheFrom && await makesBuilder(e, t, n)
};
try {
const s = await workflowBuilds(e, t, n);
return r.push(...s.messages), s;
} catch (t) {
const n = (0, o.H)(t, "workflow");
if ("input" === n.code) throw n;
return void 0 === e.spec.context && void 0 === e.spec.file && r.push(n.message), 
l;
}
}(e, t, read, d), p = [];
for (const e of h.builds) {
const r = "build" === e.kind ? [ e.spec ] : "bake" === e.kind ? await bakeBuilds(e.request, read, t, n, d) : await composeBuilds(e.request, read, t, n, d);
p.push(...r.map(t => ({
...t,
emptyBuilder: e.emptyBuilder ?? h.emptyBuilder
})));
}
const m = p.filter(t => function isMeant(e, t) {
const same = (e, t) => void 0 === e || normalized(e) === normalized(t ?? ""), n = e.file ?? (0, 
c.ux)(e.context, "Dockerfile");
return same(t.spec.context, e.context) && same(t.spec.file, n) && same(t.spec.target, e.target);
}(t, e));
return {
specs: inOrder(distinct((m.length > 0 ? m : [ (0, i.m)({
emptyBuilder: h.emptyBuilder
}) ]).map(t => ({
...named(withInputs(t, e), read),
legUnknown: h.legUnknown
})))),
warnings: d
};
}
const l = {
builds: [],
legUnknown: !1,
emptyBuilder: !1
};
async function workflowBuilds(e, t, r) {
const {readWorkflow: s} = await Promise.all([ n.e(815), n.e(574), n.e(228), n.e(68) ]).then(n.bind(n, 82068));
return s({
workflowRef: t.workflowRef,
job: t.job,
read: r,
env: t.env,
github: githubContext(t),
matrix: json("matrix", e.matrix),
given: givenContexts(e)
});
}
async function makesBuilder(e, t, n) {
if (!e.workflow || "" === t.workflowRef || (0, a.OZ)(t)) return !1;
try {
return (await workflowBuilds(e, t, n)).emptyBuilder;
} catch (e) {
const t = (0, o.H)(e, "workflow");
if ("input" === t.code) throw t;
return !1;
}
}
function explicitFiles(e, t) {
const n = e.files.length > 0 && e.files.every(e => /\.ya?ml$/.test(e)), r = {
directory: ".",
files: e.files,
noCache: e.spec.noCache ?? !1,
pull: e.spec.pull ?? !1,
env: t.env,
origin: "inputs",
unknowns: []
};
return n ? {
kind: "compose",
request: {
...r,
services: e.targets,
profiles: [],
envFile: void 0,
buildArgs: e.spec.buildArgs ?? new Map
}
} : {
kind: "bake",
request: {
...r,
committed: !1,
targets: e.targets,
overrides: [],
unknownArgs: []
}
};
}
async function bakeBuilds(e, t, r, i, a) {
const {bakeSpecs: u, printedBakeSpecs: d} = await Promise.all([ n.e(815), n.e(574), n.e(228), n.e(800) ]).then(n.bind(n, 55800)), l = [ "buildx", "bake", "--print", ...e.files.flatMap(e => [ "--file", e ]), ...e.overrides.flatMap(e => [ "--set", e ]), ...e.targets ], f = await runIn((0, 
s.resolve)(r.workspace, e.directory), "docker", l, e.env, i);
if (void 0 !== f) return d(f, e);
const {DEFAULT_BAKE_FILES: h, resolveBake: p} = await Promise.all([ n.e(815), n.e(574), n.e(228), n.e(817), n.e(675) ]).then(n.bind(n, 32675)), m = (e.files.length > 0 ? e.files : h).flatMap(n => {
const r = (0, c.ux)(e.directory, n), s = t(r);
return void 0 === s ? [] : [ {
path: r,
text: s
} ];
});
if (0 === m.length) throw new o.u("workflow", `No bake file is in ${e.directory}. Check the repository out before this step, or set the input files.`);
return a.push(...e.unknowns), u(p(m, e, t), e);
}
async function composeBuilds(e, t, r, i, o) {
const {composeSpecs: a, printedComposeSpecs: c} = await Promise.all([ n.e(815), n.e(817), n.e(414) ]).then(n.bind(n, 86817)), u = [ "compose", ...e.files.flatMap(e => [ "--file", e ]), ...e.profiles.flatMap(e => [ "--profile", e ]), "config" ], d = await runIn((0, 
s.resolve)(r.workspace, e.directory), "docker", u, e.env, i);
return o.push(...e.unknowns), void 0 === d ? a(e, t) : c(d, e, r.workspace);
}
async function runIn(e, t, n, r, s) {
const i = await s(t, n, {
...d,
cwd: e,
env: r
}).catch(() => {});
return 0 === i?.code ? i.stdout : void 0;
}
const normalized = e => e.replace(/^(\.\/)+/, "").replace(/(?<!\/)\/+$/, "") || ".";
function withInputs(e, t) {
const n = t.spec, r = "auto" === t.builder ? e.builder : t.builder, s = n.file ?? e.name, i = new Map([ ...e.buildArgs, ...n.buildArgs ?? [] ]);
return {
...e,
...n,
name: s,
builder: r,
buildArgs: i,
unknowns: e.unknowns.filter(e => !function answered(e, t) {
const n = /set the input ([a-z-]+)\.$/.exec(e)?.[1] ?? "", r = n.replace(/-([a-z])/g, (e, t) => t.toUpperCase()).replace(/^noCacheFilters$/, "noCacheFilter").replace(/^ulimit$/, "ulimits");
return Object.hasOwn(t, r);
}(e, n))
};
}
function named(e, t) {
return "buildah" === e.builder && void 0 === e.file && "Dockerfile" === e.name && void 0 !== t((0, 
c.ux)(e.context, "Containerfile")) ? {
...e,
name: "Containerfile"
} : e;
}
function distinct(e) {
const t = new Map;
for (const n of e) {
const e = [ n.builder, n.context, n.file, n.inline, n.target, [ ...n.platforms ].sort(), [ ...n.buildArgs ].sort(), [ ...n.buildContexts ].sort() ], r = JSON.stringify(e);
t.has(r) || t.set(r, n);
}
return [ ...t.values() ];
}
function inOrder(e) {
const t = new Map(e.map(e => [ e.name, e ])), n = new Set, visit = (e, r) => {
if (!n.has(e) && !r.includes(e.name)) {
for (const n of e.dependsOn) {
const s = t.get(n);
void 0 !== s && visit(s, [ ...r, e.name ]);
}
n.add(e);
}
};
for (const t of e) visit(t, []);
return [ ...n ];
}
function givenContexts(e) {
const t = json("variables", e.variables);
return new Map("object" != typeof t || null === t || Array.isArray(t) ? [] : Object.entries(t));
}
function json(e, t) {
if ("" !== t && "null" !== t) try {
return JSON.parse(t);
} catch (t) {
throw new o.u("input", `The input ${e} is not JSON; write it as \${{ toJSON(\u2026) }}.`, {
cause: t
});
}
}
function githubContext(e) {
const get = t => e.env.get(t) ?? "";
return {
actor: get("GITHUB_ACTOR"),
api_url: get("GITHUB_API_URL"),
base_ref: get("GITHUB_BASE_REF"),
event: e.event,
event_name: get("GITHUB_EVENT_NAME"),
head_ref: get("GITHUB_HEAD_REF"),
job: get("GITHUB_JOB"),
ref: get("GITHUB_REF"),
ref_name: get("GITHUB_REF_NAME"),
ref_type: get("GITHUB_REF_TYPE"),
repository: get("GITHUB_REPOSITORY"),
repository_owner: get("GITHUB_REPOSITORY_OWNER"),
run_attempt: get("GITHUB_RUN_ATTEMPT"),
run_id: get("GITHUB_RUN_ID"),
run_number: get("GITHUB_RUN_NUMBER"),
server_url: get("GITHUB_SERVER_URL"),
sha: get("GITHUB_SHA"),
triggering_actor: get("GITHUB_TRIGGERING_ACTOR"),
workflow: get("GITHUB_WORKFLOW"),
workflow_ref: get("GITHUB_WORKFLOW_REF"),
workflow_sha: get("GITHUB_WORKFLOW_SHA"),
workspace: get("GITHUB_WORKSPACE")
};
}
}),
29400: ((e, t, n) => {
n.d(t, {
X9: () => otherLineEndings,
o6: () => blobHash,
zA: () => blobId
});
var r = n(4573), s = n(77598);
function blobHash(e) {
return {
algorithm: "sha1",
prefix: r.Buffer.from(`blob ${e}\0`)
};
}
function blobId(e, t) {
const n = (0, s.createHash)("sha1").update(blobHash(e).prefix);
for (const e of t) n.update(e);
return n.digest("hex");
}
const i = 8e3;
function otherLineEndings(e) {
if (e.subarray(0, i).includes(0)) return [];
const t = r.Buffer.from(e).toString("latin1").replaceAll("\r\n", "\n");
return [ t, t.replaceAll("\n", "\r\n") ].map(e => blobId(e.length, [ r.Buffer.from(e, "latin1") ]));
}
}),
37012: ((e, t, n) => {
n.d(t, {
CO: () => sequenceLength,
ZJ: () => toBytes,
oL: () => fromPart,
uK: () => fromBytes
});
var r = n(4573);
const s = 56320, i = "\ufffd";
function fromBytes(e) {
const t = r.Buffer.from(e.buffer, e.byteOffset, e.length);
return fromPart(t, 0, t.length);
}
function fromPart(e, t, n) {
const r = e.toString("utf8", t, n);
return r.includes(i) ? function decodeEscaping(e) {
let t = "", n = 0;
for (;n < e.length; ) {
const r = sequenceLength(e, n);
t += 0 === r ? String.fromCharCode(s + e[n]) : e.toString("utf8", n, n + r), n += 0 === r ? 1 : r;
}
return t;
}(e.subarray(t, n)) : r;
}
function sequenceLength(e, t) {
const n = e[t];
if (n < 128) return 1;
if (n < 194 || n > 244) return 0;
const r = e[t + 1] ?? 0;
let s = 128, i = 191;
if (224 === n ? s = 160 : 237 === n ? i = 159 : 240 === n ? s = 144 : 244 === n && (i = 143), 
r < s || r > i) return 0;
const o = n < 224 ? 2 : n < 240 ? 3 : 4;
for (let n = 2; n < o; n++) if (128 != (192 & (e[t + n] ?? 0))) return 0;
return o;
}
function toBytes(e) {
if (e.isWellFormed()) return r.Buffer.from(e, "utf8");
const t = [];
let n = 0;
for (let i = 0; i < e.length; i++) {
const o = e.charCodeAt(i);
o < 55296 || o > 57343 || (o < s && isLowSurrogate(e.charCodeAt(i + 1)) ? i++ : o >= 56448 && o <= 56575 && (t.push(r.Buffer.from(e.slice(n, i), "utf8"), r.Buffer.of(o - s)), 
n = i + 1));
}
return t.push(r.Buffer.from(e.slice(n), "utf8")), r.Buffer.concat(t);
}
function isLowSurrogate(e) {
return e >= 56320 && e <= 57343;
}
}),
47510: ((e, t, n) => {
n.d(t, {
E3: () => base,
Tz: () => byteOrder,
fj: () => join,
uH: () => clean,
y_: () => dir
});
var r = n(4573), s = n(37012);
const i = 47;
function clean(e) {
if ("" === e) return ".";
const t = e.charCodeAt(0) === i, n = [];
for (const r of e.split("/")) "" !== r && "." !== r && (".." === r && n.length > 0 && ".." !== n[n.length - 1] ? n.pop() : ".." === r && t || n.push(r));
const r = n.join("/");
return t ? `/${r}` : "" === r ? "." : r;
}
function join(...e) {
const t = e.filter(e => "" !== e);
return 0 === t.length ? "" : clean(t.join("/"));
}
function dir(e) {
return clean(e.slice(0, e.lastIndexOf("/") + 1));
}
function base(e) {
if ("" === e) return ".";
let t = e.length;
for (;t > 0 && e.charCodeAt(t - 1) === i; ) t--;
return 0 === t ? "/" : e.slice(e.lastIndexOf("/", t - 1) + 1, t);
}
function byteOrder(e, t) {
const n = Math.min(e.length, t.length);
for (let r = 0; r < n; r++) {
const n = e.charCodeAt(r), s = t.charCodeAt(r);
if (n !== s) return isSurrogate(n) || isSurrogate(s) ? encodedOrder(e, t, r) : n - s;
}
return e.length - t.length;
}
function isSurrogate(e) {
return e >= 55296 && e <= 57343;
}
function encodedOrder(e, t, n) {
const i = n > 0 ? e.charCodeAt(n - 1) : 0, o = i >= 55296 && i <= 56319 ? n - 1 : n;
return r.Buffer.compare((0, s.ZJ)(e.slice(o)), (0, s.ZJ)(t.slice(o)));
}
}),
10178: ((e, t, n) => {
n.d(t, {
B5: () => recordFiles,
pu: () => recordedTree,
tc: () => compareTrees
});
var r = n(452), s = n(29400), i = n(47510), o = n(86469), a = n(32779);
const c = 2e5, u = 1e3, d = 16, l = 16777216;
function recordFiles(e) {
const t = f.get(e) ?? function listFiles(e) {
const t = [];
for (const n of (0, a.I)(e, "")) if ("" !== n.path && "socket" !== n.type) {
if (t.length >= c) break;
t.push(recordedFile(e, n, n.type));
}
return t;
}(e);
return f.set(e, t), t;
}
const f = new WeakMap;
function recordedFile(e, t, n) {
return {
path: t.path,
type: n,
mode: t.mode,
size: t.size,
digest: "file" === n ? shortId(e, t) ?? "" : "",
..."" === t.linkname ? void 0 : {
linkname: t.linkname
}
};
}
function shortId(e, {path: t, size: n}) {
return readable(() => {
const r = e.blobId?.(t), i = void 0 === r ? e.chunks?.(t) : void 0;
return (void 0 === i ? r : (0, s.zA)(n, i))?.slice(0, d);
});
}
function readable(e) {
try {
return e();
} catch (e) {
if (e instanceof r.u && ("source-unreadable" === e.code || "limit" === e.code)) return;
throw e;
}
}
function recordedTree(e) {
try {
return (0, o.KJ)(e.map(({path: e, type: t, mode: n, size: r, linkname: s}) => ({
path: e,
type: t,
mode: n,
size: r,
linkname: s ?? ""
})));
} catch (e) {
if (!(e instanceof r.u)) throw e;
throw new r.u("record-malformed", "the recorded file list is no directory tree: delete the record, the next build makes a new one", {
cause: e
});
}
}
function compareTrees(e, t, n, r) {
const s = new Map(e.map(e => [ e.path, e ])), o = new Set([ ...n ].filter(e => s.has(e))), a = new Set([ ...r ].filter(e => "" !== e && void 0 !== t.entry(e))), c = function caseRenames(e, t) {
const n = new Map;
for (const r of e) t.has(r) || n.set(r.toLowerCase(), r);
const r = new Map;
for (const s of t) {
const t = e.has(s) ? void 0 : n.get(s.toLowerCase());
void 0 !== t && (r.set(s, t), n.delete(s.toLowerCase()));
}
return r;
}(o, a), d = new Set(c.values()), l = [];
let f = 0;
for (const e of [ ...new Set([ ...o, ...a ]) ].sort(i.Tz)) {
if (d.has(e)) continue;
const n = compareFile(e, s.get(c.get(e) ?? e), o, a, t, c.get(e));
void 0 !== n && (f++, l.length < u && l.push(n));
}
return {
files: l,
total: f
};
}
function compareFile(e, t, n, r, i, o) {
const a = r.has(e) ? i.entry(e) : void 0;
if (void 0 === a) return {
path: e,
changes: [ "removed" ],
..."file" === t?.type ? {
oldSize: t.size
} : void 0
};
if (void 0 === t || void 0 === o && !n.has(e)) return {
path: e,
changes: [ "added" ],
..."file" === a.type ? {
newSize: a.size
} : void 0
};
const c = function changesOf(e, t, n) {
if (e.type !== t.type) return [ "type" ];
const r = [];
if ("symlink" === e.type) return (e.linkname ?? "") !== t.linkname && r.push("link"), 
r;
const i = "file" === e.type ? function contentChange(e, t, n) {
if (e.size === t.size && "" !== e.digest && n.cleanBlobId?.(t)?.slice(0, d) === e.digest) return;
const r = "" === e.digest ? void 0 : shortId(n, t);
if (void 0 === r) return e.size === t.size ? void 0 : "bytes";
if (r === e.digest) return;
const i = readable(() => n.read(t.path, l)) ?? new Uint8Array;
return (0, s.X9)(i).some(t => t.startsWith(e.digest)) ? "line-endings" : "bytes";
}(e, t, n) : void 0;
void 0 !== i && r.push(i);
e.mode !== t.mode && r.push("mode");
return r;
}(t, a, i);
return void 0 !== o && c.unshift("case"), 0 !== c.length ? {
path: e,
changes: c,
...c.includes("mode") ? {
oldMode: octal(t.mode),
newMode: octal(a.mode)
} : void 0,
...c.includes("bytes") ? {
oldSize: t.size,
newSize: a.size
} : void 0,
...c.includes("link") ? {
oldTarget: t.linkname ?? "",
newTarget: a.linkname
} : void 0,
...void 0 === o ? void 0 : {
oldPath: o
}
} : void 0;
}
function octal(e) {
return e.toString(8).padStart(4, "0");
}
}),
73825: ((e, t, n) => {
n.d(t, {
YW: () => match,
ev: () => hasWildcards,
qr: () => badPattern
});
var r = n(452), s = n(37012);
const i = 42, o = 63, a = 91, c = 92, u = 4096;
function badPattern(e, t = "an open [class] or a backslash at the end") {
return new r.u("ignore-syntax", `syntax error in pattern ${JSON.stringify(e)} (${t}): correct it`);
}
function hasWildcards(e) {
for (let t = 0; t < e.length; t++) {
const n = e.charCodeAt(t);
if (n === c) t++; else if (n === i || n === o || n === a) return !0;
}
return !1;
}
function match(e, t) {
return new Globber(e, t).run();
}
class Globber {
#ke;
#xe;
#$e;
constructor(e, t) {
if (this.#ke = e, this.#xe = (0, s.ZJ)(e), this.#$e = (0, s.ZJ)(t), this.#xe.length > u || this.#$e.length > u) throw new r.u("limit", "a pattern or path is longer than 4096 bytes: shorten it");
}
run() {
let e = 0, t = 0;
for (;t < this.#xe.length; ) {
const n = this.#Oe(t);
if (t = n.end, n.star && n.start === n.end) return this.#$e.indexOf(47, e) < 0;
const r = this.#Se(n, e, t >= this.#xe.length);
if (r < 0) return this.#Ce(t), !1;
e = r;
}
return e === this.#$e.length;
}
#Se(e, t, n) {
const r = this.#Pe(e, t);
if (r >= 0 && (r === this.#$e.length || !n)) return r;
if (!e.star) return -1;
for (let r = t; r < this.#$e.length && 47 !== this.#$e[r]; r++) {
const t = this.#Pe(e, r + 1);
if (t >= 0 && (t === this.#$e.length || !n)) return t;
}
return -1;
}
#Ce(e) {
for (let t = e; t < this.#xe.length; ) {
const e = this.#Oe(t);
this.#Pe(e, this.#$e.length), t = e.end;
}
}
#Oe(e) {
const t = this.#xe;
let n = e;
for (;n < t.length && t[n] === i; ) n++;
let r = !1, s = n;
for (;s < t.length; s++) {
const e = t[s];
if (e === c) s + 1 < t.length && s++; else if (e === a) r = !0; else if (93 === e) r = !1; else if (e === i && !r) break;
}
return {
star: n > e,
start: n,
end: s
};
}
#Pe(e, t) {
const n = this.#xe, r = this.#$e;
let s = !1, i = t;
for (let t = e.start; t < e.end; ) {
!s && i >= r.length && (s = !0);
const u = n[t];
if (u === a) {
const n = s ? 0 : this.#Ie(r, i);
s || (i += this.#Me(r, i));
const o = this.#Te(t + 1, e.end, n);
o.matches || (s = !0), t = o.next;
} else if (u === o) s || (47 === r[i] && (s = !0), i += this.#Me(r, i)), t++; else {
if (u === c && ++t >= e.end) throw badPattern(this.#ke);
s || (n[t] !== r[i] && (s = !0), i++), t++;
}
}
return s ? -1 : i;
}
#Te(e, t, n) {
const r = this.#xe;
let s = e;
const i = s < t && 94 === r[s];
i && s++;
let o = !1;
for (let e = 0; ;e++) {
if (s < t && 93 === r[s] && e > 0) return {
matches: o !== i,
next: s + 1
};
const a = this.#Ae(s, t);
s = a.next;
let c = a;
45 === r[s] && (c = this.#Ae(s + 1, t), s = c.next), a.rune <= n && n <= c.rune && (o = !0);
}
}
#Ae(e, t) {
const n = this.#xe;
let r = e;
if (r >= t || 45 === n[r] || 93 === n[r]) throw badPattern(this.#ke);
if (n[r] === c && ++r >= t) throw badPattern(this.#ke);
const i = (0, s.CO)(n, r), o = r + Math.max(1, i);
if (0 === i || o >= t) throw badPattern(this.#ke);
return {
rune: this.#Ie(n, r),
next: o
};
}
#Me(e, t) {
return Math.max(1, (0, s.CO)(e, t));
}
#Ie(e, t) {
switch ((0, s.CO)(e, t)) {
case 1:
return e[t];

case 2:
return (31 & e[t]) << 6 | 63 & e[t + 1];

case 3:
return (15 & e[t]) << 12 | (63 & e[t + 1]) << 6 | 63 & e[t + 2];

case 4:
return (7 & e[t]) << 18 | (63 & e[t + 1]) << 12 | (63 & e[t + 2]) << 6 | 63 & e[t + 3];

default:
return 65533;
}
}
}
}),
82883: ((e, t, n) => {
n.d(t, {
wo: () => parseIgnore,
l2: () => patternMatcher
});
var r = n(452), s = n(47510), i = n(73825);
class RegexpSyntaxError extends Error {}
const o = 1e3, a = 1114111;
function hasRune(e, t) {
let n = !1;
for (let r = 0; r < e.ranges.length && !n; r += 2) n = e.ranges[r] <= t && t <= e.ranges[r + 1];
return n || (n = e.nested.some(e => hasRune(e, t))), n || void 0 === e.property || (n = e.property.test(String.fromCodePoint(t))), 
n !== e.negated;
}
function setOf(e, t = !1) {
return {
ranges: e,
nested: [],
negated: t
};
}
const c = setOf([ 48, 57 ]), u = setOf([ 9, 10, 12, 13, 32, 32 ]), d = setOf([ 48, 57, 65, 90, 95, 95, 97, 122 ]), l = setOf([ 10, 10 ], !0), f = new Map([ [ "d", c ], [ "s", u ], [ "w", d ] ]), h = new Map([ [ "alnum", setOf([ 48, 57, 65, 90, 97, 122 ]) ], [ "alpha", setOf([ 65, 90, 97, 122 ]) ], [ "ascii", setOf([ 0, 127 ]) ], [ "blank", setOf([ 9, 9, 32, 32 ]) ], [ "cntrl", setOf([ 0, 31, 127, 127 ]) ], [ "digit", c ], [ "graph", setOf([ 33, 126 ]) ], [ "lower", setOf([ 97, 122 ]) ], [ "print", setOf([ 32, 126 ]) ], [ "punct", setOf([ 33, 47, 58, 64, 91, 96, 123, 126 ]) ], [ "space", setOf([ 9, 13, 32, 32 ]) ], [ "upper", setOf([ 65, 90 ]) ], [ "word", d ], [ "xdigit", setOf([ 48, 57, 65, 70, 97, 102 ]) ] ]), p = new Map([ [ "A", "start" ], [ "z", "end" ], [ "b", "word" ], [ "B", "not-word" ] ]), m = new Map([ [ "a", 7 ], [ "f", 12 ], [ "n", 10 ], [ "r", 13 ], [ "t", 9 ], [ "v", 11 ] ]);
class Parser {
#Ee;
#je=0;
#Re=0;
constructor(e) {
this.#Ee = [ ...e ];
}
parse() {
const e = this.#Ne();
if (this.#je < this.#Ee.length) throw new RegexpSyntaxError("unexpected )");
return checkRepeats(e, o), e;
}
#Ne() {
const e = [ this.#Le() ];
for (;this.#j("|"); ) e.push(this.#Le());
return 1 === e.length ? e[0] : {
kind: "choice",
parts: e
};
}
#Le() {
const e = [];
let t = !1;
for (;;) {
const n = this.#Fe();
if (void 0 === n || "|" === n || ")" === n) return {
kind: "sequence",
parts: e
};
const r = this.#Be();
if (void 0 === r) {
this.#ze(e), t = !1;
continue;
}
if (t) throw new RegexpSyntaxError("invalid nested repetition operator");
const s = e.pop();
if (void 0 === s) throw new RegexpSyntaxError("missing argument to repetition operator");
e.push({
kind: "repeat",
part: s,
...r
}), t = !0;
}
}
#Be() {
if (this.#j("*")) return {
min: 0,
max: Number.POSITIVE_INFINITY
};
if (this.#j("+")) return {
min: 1,
max: Number.POSITIVE_INFINITY
};
if (this.#j("?")) return {
min: 0,
max: 1
};
const e = this.#je, t = this.#De();
return void 0 === t && (this.#je = e), t;
}
#De() {
if (!this.#j("{")) return;
const e = this.#We();
if (void 0 === e) return;
let t = e;
if (this.#j(",") && (t = "}" === this.#Fe() ? Number.POSITIVE_INFINITY : this.#We()), 
void 0 !== t && this.#j("}")) {
if (e > o || t !== Number.POSITIVE_INFINITY && (t > o || e > t)) throw new RegexpSyntaxError("invalid repeat count");
return {
min: e,
max: t
};
}
}
#We() {
let e = "";
for (;/^[0-9]$/.test(this.#Fe() ?? ""); ) e += this.#_e();
if (!("" === e || e.length > 1 && e.startsWith("0"))) return e.length >= 8 ? 1001 : Number(e);
}
#ze(e) {
const t = this.#_e();
"(" === t ? e.push(this.#Ue()) : "[" === t ? e.push({
kind: "set",
set: this.#qe()
}) : "." === t ? e.push({
kind: "set",
set: l
}) : "^" === t ? e.push({
kind: "assert",
where: "start"
}) : "$" === t ? e.push({
kind: "assert",
where: "end"
}) : "\\" === t ? this.#Ge(e) : e.push(literal(t));
}
#Ue() {
if (++this.#Re > 1e3) throw new RegexpSyntaxError("expression nests too deeply");
const e = this.#Ne();
if (!this.#j(")")) throw new RegexpSyntaxError("missing closing )");
return this.#Re--, e;
}
#Ge(e) {
const t = this.#Fe() ?? "", n = p.get(t);
if (void 0 !== n) this.#je++, e.push({
kind: "assert",
where: n
}); else if ("Q" === t) this.#He(e); else {
const t = this.#Je();
e.push(void 0 === t ? literal(String.fromCodePoint(this.#Ve())) : {
kind: "set",
set: t
});
}
}
#He(e) {
for (this.#je++; this.#je < this.#Ee.length; ) {
if ("\\" === this.#Fe() && "E" === this.#Ee[this.#je + 1]) return void (this.#je += 2);
e.push(literal(this.#_e()));
}
}
#Je() {
const e = this.#Fe() ?? "", t = f.get(e.toLowerCase());
if (void 0 !== t) return this.#je++, e === e.toLowerCase() ? t : {
...t,
negated: !0
};
if ("p" !== e && "P" !== e) return;
this.#je++;
let n = this.#_e();
if ("{" === n) {
for (n = ""; "}" !== this.#Fe(); ) n += this.#_e();
this.#je++;
}
return function unicodeSet(e, t) {
const n = e.replace(/^\^/, ""), r = n === e ? t : !t;
if ("Any" === n) return setOf([ 0, a ], r);
if (!/^[A-Za-z_]{1,40}$/.test(n)) throw new RegexpSyntaxError("invalid character class range");
for (const e of [ `General_Category=${n}`, `Script=${n}` ]) try {
return {
ranges: [],
nested: [],
property: new RegExp(`^\\p{${e}}$`, "u"),
negated: r
};
} catch {}
throw new RegexpSyntaxError("invalid character class range");
}(n, "P" === e);
}
#Ve() {
const e = this.#_e("trailing backslash at end of expression");
if (/^[1-7]$/.test(e) && !/^[0-7]$/.test(this.#Fe() ?? "")) throw invalidEscape();
if (/^[0-7]$/.test(e)) {
let t = e;
for (;t.length < 3 && /^[0-7]$/.test(this.#Fe() ?? ""); ) t += this.#_e();
return Number.parseInt(t, 8);
}
if ("x" === e) return this.#Ze();
const t = m.get(e);
if (void 0 !== t) return t;
const n = e.codePointAt(0);
if (n < 128 && !/^[0-9A-Za-z]$/.test(e)) return n;
throw invalidEscape();
}
#Ze() {
let e = "";
if (this.#j("{")) {
for (;"}" !== this.#Fe(); ) e += this.#_e();
this.#je++;
} else e = this.#_e() + this.#_e();
const t = /^[0-9A-Fa-f]{1,8}$/.test(e) ? Number.parseInt(e, 16) : Number.NaN;
if (!(t <= a)) throw invalidEscape();
return t;
}
#qe() {
const e = this.#j("^"), t = [], n = [];
for (let e = !0; e || "]" !== this.#Fe(); e = !1) {
const e = this.#Ke();
if (void 0 !== e) {
n.push(e);
continue;
}
if ("\\" === this.#Fe()) {
this.#je++;
const e = this.#Je();
if (void 0 !== e) {
n.push(e);
continue;
}
this.#je--;
}
const r = this.#Ye();
let s = r;
if ("-" === this.#Fe() && void 0 !== this.#Ee[this.#je + 1] && "]" !== this.#Ee[this.#je + 1] && (this.#je++, 
s = this.#Ye(), s < r)) throw new RegexpSyntaxError("invalid character class range");
t.push(r, s);
}
return this.#je++, {
ranges: t,
nested: n,
negated: e
};
}
#Ke() {
if ("[" === this.#Fe() && ":" === this.#Ee[this.#je + 1]) for (let e = this.#je + 2; e + 1 < this.#Ee.length; e++) {
if (":" !== this.#Ee[e] || "]" !== this.#Ee[e + 1]) continue;
const t = this.#Ee.slice(this.#je + 2, e).join(""), n = h.get(t.replace(/^\^/, ""));
if (void 0 === n) throw new RegexpSyntaxError("invalid character class range");
return this.#je = e + 2, t.startsWith("^") ? {
...n,
negated: !0
} : n;
}
}
#Ye() {
const e = this.#_e("missing closing ]");
return "\\" === e ? this.#Ve() : e.codePointAt(0);
}
#Fe() {
return this.#Ee[this.#je];
}
#_e(e = "invalid escape sequence") {
const t = this.#Ee[this.#je];
if (void 0 === t) throw new RegexpSyntaxError(e);
return this.#je++, t;
}
#j(e) {
return this.#Ee[this.#je] === e && (this.#je++, !0);
}
}
function literal(e) {
const t = e.codePointAt(0);
return {
kind: "set",
set: setOf([ t, t ])
};
}
function invalidEscape() {
return new RegexpSyntaxError("invalid escape sequence");
}
function checkRepeats(e, t) {
if ("repeat" === e.kind) {
const n = 1 !== e.max && (e.min > 1 || e.max !== Number.POSITIVE_INFINITY), r = e.max === Number.POSITIVE_INFINITY ? e.min : e.max;
if (n && r > t) throw new RegexpSyntaxError("invalid repeat count");
checkRepeats(e.part, n && r > 0 ? Math.floor(t / r) : t);
} else if ("sequence" === e.kind || "choice" === e.kind) for (const n of e.parts) checkRepeats(n, t);
}
class GoRegexp {
#Qe;
#Xe;
#et;
#tt;
#nt=new Map;
#rt;
constructor(e) {
const t = function parseRegexp(e) {
return new Parser(e).parse();
}(e), n = new Compiler;
this.#Xe = n.compile(t), this.#Qe = n.program, this.#et = !startsAnchored(t), this.#tt = this.#Qe.some(e => "assert" === e.op && e.where.endsWith("word"));
}
test(e) {
if (this.#tt) return this.#st(e);
const t = this.#it(this.#de(), e);
return t.matched || t.matchedAtEnd;
}
behind(e) {
if (this.#tt) return t => this.#st(e + t);
const t = this.#it(this.#de(), e);
return !!t.matched || !this.#ot(t) && (e => {
const n = this.#it(t, e);
return n.matched || n.matchedAtEnd;
});
}
#de() {
return this.#rt ??= this.#at([ this.#Xe ], !0), this.#rt;
}
#ot(e) {
return 0 === e.at.length && !this.#et;
}
#it(e, t) {
let n = e;
for (let e = 0; e < t.length; e++) {
if (n.matched || this.#ot(n)) return n;
let r = t.charCodeAt(e);
r < 128 ? n = n.ascii[r] ?? this.#ct(n, r) : (r = runeAt(t, e), r > 65535 && e++, 
n = n.wide.get(r) ?? this.#ct(n, r));
}
return n;
}
#ct(e, t) {
this.#nt.size > 500 && (this.#nt = new Map, this.#rt = void 0, e.ascii.fill(void 0), 
e.wide.clear());
const n = this.#Se(e.at, t);
this.#et && n.push(this.#Xe);
const r = this.#at(n, !1);
return t < 128 ? e.ascii[t] = r : e.wide.size < 500 && e.wide.set(t, r), r;
}
#Se(e, t) {
const n = [];
for (const r of e) {
const e = this.#Qe[r];
"set" === e.op && hasRune(e.set, t) && n.push(e.next);
}
return n;
}
#at(e, t) {
const n = this.#ut(e, {
atStart: t,
atEnd: !1,
word: void 0
}), r = `${t ? "^" : ""}${n.join(",")}`, s = this.#nt.get(r);
if (void 0 !== s) return s;
const i = this.#ut(e, {
atStart: t,
atEnd: !0,
word: void 0
}), o = {
at: n,
matched: this.#dt(n),
matchedAtEnd: this.#dt(i),
ascii: new Array(128).fill(void 0),
wide: new Map
};
return this.#nt.set(r, o), o;
}
#dt(e) {
return e.some(e => "match" === this.#Qe[e].op);
}
#ut(e, t) {
const n = new Set, r = [ ...e ];
for (let e = r.pop(); void 0 !== e; e = r.pop()) {
if (n.has(e)) continue;
n.add(e);
const s = this.#Qe[e];
"fork" === s.op ? r.push(s.next, s.other) : "assert" === s.op && holds(s.where, t) && r.push(s.next);
}
return [ ...n ].filter(e => "fork" !== this.#Qe[e].op).sort((e, t) => e - t);
}
#st(e) {
const t = [ ...e ].map(e => runeAt(e, 0));
let n = [ this.#Xe ];
for (let e = 0; e <= t.length; e++) {
const r = e > 0 && hasRune(d, t[e - 1]), s = e < t.length && hasRune(d, t[e]), i = this.#ut(n, {
atStart: 0 === e,
atEnd: e === t.length,
word: r !== s
});
if (this.#dt(i)) return !0;
if (e === t.length) return !1;
n = this.#Se(i, t[e]), this.#et && n.push(this.#Xe);
}
return !1;
}
}
function holds(e, t) {
return "start" === e ? t.atStart : "end" === e ? t.atEnd : "word" === e ? !0 === t.word : !1 === t.word;
}
function runeAt(e, t) {
const n = e.codePointAt(t);
return n >= 55296 && n <= 57343 ? 65533 : n;
}
function startsAnchored(e) {
if ("assert" === e.kind) return "start" === e.where;
if ("sequence" === e.kind) {
const [t] = e.parts;
return void 0 !== t && startsAnchored(t);
}
return "choice" === e.kind && e.parts.every(startsAnchored);
}
class Compiler {
program=[];
compile(e) {
const t = this.#be({
op: "match"
});
return this.#G(e, t);
}
#G(e, t) {
switch (e.kind) {
case "set":
return this.#be({
op: "set",
set: e.set,
next: t
});

case "assert":
return this.#be({
op: "assert",
where: e.where,
next: t
});

case "sequence":
return e.parts.reduceRight((e, t) => this.#G(t, e), t);

case "choice":
return e.parts.map(e => this.#G(e, t)).reduce((e, t) => this.#be({
op: "fork",
next: e,
other: t
}));

case "repeat":
return this.#Be(e.part, e.min, e.max, t);
}
}
#Be(e, t, n, r) {
let s = r;
if (n === Number.POSITIVE_INFINITY) {
const t = {
op: "fork",
next: r,
other: r
};
s = this.#be(t), t.other = this.#G(e, s);
} else for (let i = t; i < n; i++) s = this.#be({
op: "fork",
next: r,
other: this.#G(e, s)
});
for (let n = 0; n < t; n++) s = this.#G(e, s);
return s;
}
#be(e) {
if (this.program.length >= 2e4) throw new RegexpSyntaxError("expression too large");
return this.program.push(e) - 1;
}
}
const g = 1e4, w = 65536;
function parseIgnore(e, t) {
const n = "containers" === t ? function containersLines(e) {
return e.split("\n").filter(e => !e.startsWith("#")).map(trimSlashes).filter(e => "" !== e);
}(e) : function mobyLines(e) {
const t = [];
return e.split("\n").forEach((e, n) => {
if (e.length > w) throw new r.u("limit", `line ${n + 1} of the ignore file is too long for Docker: split it`);
const i = 0 === n && e.startsWith("\ufeff") ? e.slice(1) : e;
if (i.startsWith("#")) return;
const o = trimSpace(i);
if ("" === o) return;
const a = o.startsWith("!");
let c = a ? trimSpace(o.slice(1)) : o;
"" !== c && (c = (0, s.uH)(c), c.length > 1 && c.startsWith("/") && (c = c.slice(1))), 
t.push(a ? `!${c}` : c);
}), t;
}(e);
if (n.length > g) throw new r.u("limit", `the ignore file has more than ${g} patterns: merge some of them`);
return n;
}
function trimSlashes(e) {
let t = 0, n = e.length;
for (;t < n && "/" === e[t]; ) t++;
for (;n > t && "/" === e[n - 1]; ) n--;
return e.slice(t, n);
}
function trimSpace(e) {
let t = 0, n = e.length;
for (;t < n && isSpace(e.charCodeAt(t)); ) t++;
for (;n > t && isSpace(e.charCodeAt(n - 1)); ) n--;
return e.slice(t, n);
}
function isSpace(e) {
return e < 128 ? 32 === e || e >= 9 && e <= 13 : 133 === e || 160 === e || 5760 === e || 12288 === e || (e >= 8192 && e <= 8202 || 8232 === e || 8233 === e || 8239 === e || 8287 === e);
}
function patternMatcher(e, t) {
const n = [];
for (const o of e) {
const e = trimSpace(o);
if ("" === e) continue;
let a = (0, s.uH)(e);
const c = a.startsWith("!");
if ("!" === a) throw new r.u("ignore-syntax", 'illegal exclusion pattern: "!": write what it shall include, or remove it');
c && (a = a.slice(1), "containers" === t && (a = (0, s.uH)(a).replace(/^\//, ""))), 
(0, i.YW)(a, "."), n.push(new CompiledPattern(a, c, t));
}
return new Matcher(n, t);
}
class Matcher {
dialect;
patterns;
negates;
#lt;
#ft;
constructor(e, t) {
this.dialect = t, this.patterns = e, this.negates = e.some(e => e.negated), this.#lt = new Uint8Array(e.length);
}
matches(e) {
const t = this.#ht(e);
return "containers" === this.dialect ? this.#pt(t, e, this.#lt) : (t.nearest ??= this.#mt(e, (e, t) => {
const n = t[e.depth - 1];
return void 0 !== n && e.match(n);
}), this.#pt(t, e, t.nearest));
}
matchesOrParentMatches(e) {
const t = this.#ht(e);
return this.#pt(t, e, this.#gt(t, e));
}
matchesUsingParentResults(e, t) {
const n = this.#ht(e), r = void 0 !== t && t.length > 0, s = r ? t : this.#lt, i = r ? this.#lt : this.#gt(n, e), o = e.slice(n.directory.length);
let a, c = !1;
for (let t = 0; t < this.patterns.length; t++) {
const r = n.tests[t];
if (0 === s[t]) {
if (void 0 === r && 0 === i[t]) continue;
if (this.patterns[t].negated !== c) continue;
if (!0 !== r?.(o, e) && 0 === i[t]) continue;
}
a ??= new Uint8Array(this.patterns.length), a[t] = 1, c = !this.patterns[t].negated;
}
return {
matched: c,
own: a ?? this.#lt
};
}
#pt(e, t, n) {
const r = t.slice(e.directory.length);
let s = !1;
for (let i = 0; i < this.patterns.length; i++) {
const o = e.tests[i];
if (void 0 === o && 0 === n[i]) continue;
const {negated: a} = this.patterns[i];
"moby" === this.dialect && a !== s || (!0 !== o?.(r, t) && 1 !== n[i] || (s = !a));
}
return s;
}
#ht(e) {
const t = e.lastIndexOf("/") + 1, n = this.#ft;
if (void 0 !== n && n.directory.length === t && e.startsWith(n.directory)) return n;
const r = e.slice(0, t), s = this.patterns.map(e => e.testIn(r));
return this.#ft = {
directory: r,
tests: s,
nearest: void 0,
any: void 0
}, this.#ft;
}
#gt(e, t) {
return e.any ??= this.#mt(t, (e, t) => t.some(t => e.match(t))), e.any;
}
#mt(e, t) {
const n = function parentPaths(e) {
const t = [];
for (let n = e.indexOf("/"); n >= 0; n = e.indexOf("/", n + 1)) t.push(e.slice(0, n));
return t;
}(e);
return Uint8Array.from(this.patterns, e => !e.isBroken && t(e, n) ? 1 : 0);
}
}
const ALWAYS = () => !0;
class CompiledPattern {
text;
negated;
depth;
#wt;
#vt="unknown";
#yt="";
#bt;
#kt;
constructor(e, t, n) {
this.text = e, this.negated = t, this.depth = e.split("/").length, this.#wt = n;
}
match(e) {
if (this.#xt(), void 0 !== this.#kt) throw this.#kt;
switch (this.#vt) {
case "exact":
return e === this.#yt;

case "prefix":
return e.startsWith(this.#yt);

case "suffix":
return e.endsWith(this.#yt) || this.#yt.startsWith("/") && e === this.#yt.slice(1);

default:
return this.#bt.test(e);
}
}
get isBroken() {
return this.#xt(), void 0 !== this.#kt;
}
testIn(e) {
if (this.isBroken) return (e, t) => this.match(t);
const t = this.#yt;
switch (this.#vt) {
case "exact":
{
const n = behind(t, e);
return void 0 === n ? void 0 : e => e === n;
}

case "prefix":
{
if (e.startsWith(t)) return ALWAYS;
const n = behind(t, e);
return void 0 === n ? void 0 : e => e.startsWith(n);
}

case "suffix":
{
const e = t.slice(1);
return t.startsWith("/") && !e.includes("/") ? t => t === e : (e, t) => this.match(t);
}

default:
{
const t = this.#bt.behind(e);
if (!1 === t) return;
return !0 === t ? ALWAYS : t;
}
}
}
#xt() {
if ("unknown" !== this.#vt) return;
const {kind: e, source: t} = function translate(e, t) {
const n = [ ...e.startsWith("\ufeff") ? e.slice(1) : e ];
let r = "exact", s = "^";
for (let e = 0, i = !0; e < n.length; e++, i = !1) {
const o = n[e];
if ("*" === o && "*" === n[e + 1]) {
e++, "/" === n[e + 1] && e++;
const t = e + 1 >= n.length;
s += t ? ".*" : "(.*/)?", r = t && "exact" === r ? "prefix" : "regexp", i && (r = "suffix");
} else "*" === o || "?" === o ? (s += "*" === o ? "[^/]*" : "[^/]", r = "regexp") : v[t].includes(o) ? s += `\\${o}` : "\\" === o ? (s += `\\${n[++e] ?? ""}`, 
r = "regexp") : (s += o, "[" !== o && "]" !== o || (r = "regexp"));
}
"moby" !== t && (r = "regexp");
return {
kind: r,
source: `${s}${"containers" === t ? "(/.*)?$" : "$"}`
};
}(this.text, this.#wt);
if (this.#vt = e, this.#yt = "prefix" === e ? this.text.slice(0, -2) : "suffix" === e ? this.text.slice(2) : this.text, 
"regexp" === e) try {
this.#bt = new GoRegexp(t);
} catch (e) {
if (!(e instanceof RegexpSyntaxError)) throw e;
this.#kt = (0, i.qr)(this.text, e.message);
}
}
}
function behind(e, t) {
if (!e.startsWith(t)) return;
const n = e.slice(t.length);
return n.includes("/") ? void 0 : n;
}
const v = {
moby: ".+()$",
"moby-20": ".$",
containers: ".$"
};
}),
99528: ((e, t, n) => {
n.d(t, {
N: () => KnownDigests
});
var r = n(4573), s = n(77598), i = n(452), o = n(86469), a = n(32779);
class KnownDigests {
#$t;
#w;
#Ot=new Map;
constructor(e = {}, t = !0) {
this.#$t = e, this.#w = t || Object.keys(e).length > 0;
}
get pairs() {
const e = [ ...this.#Ot, ...Object.entries(this.#$t).filter(([e]) => !this.#Ot.has(e)) ];
return Object.fromEntries(e.slice(0, 200));
}
of(e, t, n, r) {
const s = this.#w && void 0 !== e.cleanBlobId ? function quietly(e) {
try {
return e();
} catch (e) {
if (e instanceof i.u) return;
throw e;
}
}(() => n(function namedTree(e) {
const t = c.get(e);
if (void 0 !== t) return t;
const n = isSent(e) ? new NamedSentTree(e) : new NamedTree(e);
return c.set(e, n), n;
}(e))) : void 0;
if (void 0 === s) return n(e);
const o = r.list(s)?.map(e => this.#$e(t, e));
if (void 0 === o) return n(e);
const a = o.map(e => this.#St(e));
if (!a.includes(void 0)) return r.replace(s, a);
const u = n(e), d = r.list(u);
return d?.length === o.length && o.forEach((e, t) => {
this.#Ot.set(e, d[t]);
}), u;
}
#$e(e, t) {
return (0, s.createHash)("sha256").update(`${e}\0${t}`).digest("hex");
}
#St(e) {
const t = this.#Ot.get(e) ?? (Object.hasOwn(this.#$t, e) ? this.#$t[e] : void 0);
return void 0 !== t && this.#Ot.set(e, t), t;
}
}
const c = new WeakMap, isSent = e => "implied" in e;
class NamedTree {
tree;
#N=r.Buffer.allocUnsafe(1024);
constructor(e) {
this.tree = e;
}
entry(e) {
return this.tree.entry(e);
}
names(e) {
return this.tree.names(e);
}
entries(e) {
return (0, a.M)(this.tree, e);
}
digest(e, t) {
const n = this.#m(e);
return t.map(e => this.#Ct(n, e));
}
digests(e) {
return Array.from(e, ({entry: e, prefix: t}) => this.#Ct(e, t));
}
chunks(e) {
return [ r.Buffer.from(this.#Pt(this.#m(e)), "latin1") ];
}
read(e) {
throw (0, o.O$)(e, "is known by its name only");
}
#m(e) {
const t = this.tree.entry(e);
if (void 0 === t) throw (0, o.O$)(e, "does not exist");
return t;
}
#Ct(e, t) {
const n = this.#Pt(e), i = t.length + n.length;
return i > this.#N.length && (this.#N = r.Buffer.allocUnsafe(2 * i)), this.#N.set(t), 
this.#N.write(n, t.length, "latin1"), (0, s.hash)("sha256", this.#N.subarray(0, i), "hex");
}
#Pt(e) {
const t = this.tree.cleanBlobId?.(e);
if (void 0 === t) throw (0, o.O$)(e.path, "has no name in Git");
return `\0blob ${e.size} ${t}`;
}
}
class NamedSentTree extends NamedTree {
get archive() {
return this;
}
implied(e) {
return this.tree.implied(e);
}
tarsum(e) {
return this.tree.tarsum(e);
}
}
}),
86469: ((e, t, n) => {
n.d(t, {
KJ: () => memoryTree,
O$: () => unreadable,
dr: () => a,
g$: () => tooLarge
});
var r = n(4573), s = n(77598), i = n(452), o = n(47510);
const a = new Map;
function memoryTree(e) {
const t = new Map;
for (const n of e) {
if (t.has(n.path)) throw misuse(n.path, "is listed twice");
if (!isCleanPath(n.path)) throw misuse(n.path, "is not a clean relative path");
t.set(n.path, node(n));
}
for (const e of [ ...t.keys() ]) linkToParents(t, e);
t.has("") || t.set("", node({
path: "",
type: "dir"
}));
for (const {children: e} of t.values()) e?.sort(o.Tz);
return new MemoryTree(t);
}
function isCleanPath(e) {
return "" === e || e.split("/").every(e => "" !== e && "." !== e && ".." !== e);
}
function misuse(e, t) {
return new i.u("internal", `${JSON.stringify(e)} ${t}: please report this`);
}
function linkToParents(e, t) {
for (let n = t; "" !== n; ) {
const t = n.lastIndexOf("/"), r = t < 0 ? "" : n.slice(0, t);
let s = e.get(r);
const i = void 0 !== s;
if (void 0 === s && (s = node({
path: r,
type: "dir"
}), e.set(r, s)), void 0 === s.children) throw misuse(n, "lies below something that is no directory");
if (s.children.push(n.slice(t + 1)), i) return;
n = r;
}
}
function node(e) {
const t = e.type ?? (e.linkname ? "symlink" : "" === e.path ? "dir" : "file"), n = "string" == typeof e.content ? r.Buffer.from(e.content, "utf8") : e.content, s = e.mode ?? ("dir" === t ? 493 : "symlink" === t ? 511 : 420);
return {
entry: {
path: e.path,
type: t,
mode: s,
size: "file" === t ? e.size ?? n?.length ?? 0 : 0,
uid: e.uid ?? 0,
gid: e.gid ?? 0,
linkname: e.linkname ?? "",
inode: e.inode ?? "",
devmajor: e.devmajor ?? 0,
devminor: e.devminor ?? 0,
mtimeMs: e.mtimeMs ?? 0,
xattrs: e.xattrs ?? a
},
content: "file" === t ? n : void 0,
children: "dir" === t ? [] : void 0
};
}
class MemoryTree {
#It;
constructor(e) {
this.#It = e;
}
entry(e) {
return this.#It.get(e)?.entry;
}
names(e) {
const t = this.#It.get(e);
if (void 0 === t?.children) throw unreadable(e, "is not a directory");
return t.children;
}
digest(e, t) {
const n = this.#Mt(e).content;
if (void 0 !== n) return t.map(e => (0, s.hash)("sha256", r.Buffer.concat([ e, n ]), "hex"));
}
chunks(e) {
const {content: t} = this.#Mt(e);
return void 0 === t ? void 0 : [ t ];
}
read(e, t) {
const {content: n} = this.#Mt(e);
if (void 0 !== n && n.length > t) throw tooLarge(e, n.length, t);
return n;
}
#Mt(e) {
const t = this.#It.get(e);
if ("file" !== t?.entry.type) throw unreadable(e, "is not a regular file");
return t;
}
}
function unreadable(e, t, n) {
const r = "" === e ? "the build context" : JSON.stringify(e);
return new i.u("source-unreadable", `${r} ${t}: make it readable for this user or leave it out with .dockerignore`, {
cause: n
});
}
function tooLarge(e, t, n) {
return new i.u("limit", `${JSON.stringify(e)} has ${t} bytes, more than ${n}: make it smaller`);
}
}),
23863: ((e, t, n) => {
n.d(t, {
u: () => PartialTree
});
var r = n(86469);
class PartialTree {
tree;
#Tt;
constructor(e, t) {
this.tree = e, this.#Tt = t;
}
digest(e, t) {
return this.#At(e), this.tree.digest(e, t);
}
digests(e) {
return this.tree.digests?.(e) ?? [];
}
blobId(e) {
return this.#At(e), this.tree.blobId?.(e);
}
cleanBlobId(e) {
return this.tree.cleanBlobId?.(e);
}
chunks(e) {
return this.#At(e), this.tree.chunks?.(e);
}
read(e, t) {
return this.#At(e), this.tree.read(e, t);
}
#At(e) {
if (void 0 === this.entry(e)) throw (0, r.O$)(e, this.#Tt);
}
}
}),
43455: ((e, t, n) => {
n.d(t, {
P: () => followInScope
});
var r = n(452), s = n(47510);
const i = 255;
function followInScope(e, t) {
let n = (0, s.uH)(t);
if (".." === n || n.startsWith("../")) throw new r.u("source-outside", `${JSON.stringify(t)} lies outside the build context: move it inside`);
if ("." === n) return "";
let o = "";
for (let r = 1; "" !== n; r++) {
if (r > i) throw unresolvable(t, "has too many components or a symlink loop");
const a = n.indexOf("/"), c = a < 0 ? n : n.slice(0, a);
if (n = a < 0 ? "" : n.slice(a + 1), "" === c) continue;
const u = (0, s.uH)(`/${o}/${c}`).slice(1), d = "" === u ? void 0 : e.entry(u);
if (void 0 === d && isBelowFile(e, u)) throw unresolvable(t, "leads below something that is no directory");
"symlink" === d?.type ? (d.linkname.startsWith("/") && (o = ""), n = `${d.linkname}/${n}`) : o = u;
}
return o;
}
function unresolvable(e, t) {
return new r.u("source-missing", `${JSON.stringify(e)} ${t}: correct the path or the link`);
}
function isBelowFile(e, t) {
const n = t.lastIndexOf("/");
if (n < 0) return !1;
const r = e.entry(t.slice(0, n));
return void 0 !== r && "dir" !== r.type;
}
}),
3302: ((e, t, n) => {
n.d(t, {
F: () => tarMembers
});
var r = n(4573), s = n(452), i = n(37012);
const o = 512, a = 1e6, c = 4096, u = 1 << 20, d = "123456", l = "SCHILY.xattr.", f = new Map;
function* tarMembers(e) {
let t = {
records: new Map
}, n = 0;
const i = r.Buffer.alloc(o);
for (let r = 0; r + o <= e.size; ) {
if (e.read(i, r), r += o, i.every(e => 0 === e)) return;
if (++n > a) throw new s.u("limit", `the tar has more than ${a} members: split it`);
const u = plainHeader(i);
if ("xgLK".includes(u.typeflag)) {
const n = specialData(e, r, u.size);
"x" === u.typeflag ? t = {
...t,
records: paxRecords(n)
} : "L" === u.typeflag ? t = {
...t,
name: textOf(n)
} : "K" === u.typeflag && (t = {
...t,
linkname: textOf(n)
}), r += padded(u.size);
continue;
}
const d = complete(u, t, r, mtime(i, t));
if (d.header.name.length > c) throw new s.u("limit", `the tar has a name of more than ${c} bytes: shorten it`);
if (d.offset + d.length > e.size) throw malformed("ends in the middle of a member");
yield d, t = {
records: new Map
}, r += padded(d.length);
}
}
function malformed(e) {
return new s.u("image-malformed", `the tar ${e}: make it again`);
}
function padded(e) {
return Math.ceil(e / o) * o;
}
function specialData(e, t, n) {
if (n > u) throw new s.u("limit", "a tar header is larger than 1 MiB: shorten the file names");
const i = r.Buffer.alloc(n);
if (e.read(i, t) !== n) throw malformed("ends in the middle of a header");
return i;
}
function textOf(e) {
const t = e.indexOf(0);
return (0, i.uK)(t < 0 ? e : e.subarray(0, t));
}
function plainHeader(e) {
if (!function checksumHolds(e) {
let t = 0, n = 0;
for (let r = 0; r < o; r++) {
const s = r >= 148 && r < 156 ? 32 : e[r];
t += s, n += s < 128 ? s : s - 256;
}
const r = numeric(e.subarray(148, 156));
return r === t || r === n;
}(e)) throw malformed("has a header whose checksum is wrong");
const t = e.toString("latin1", 257, 265), n = t.startsWith("ustar\0") || "ustar  \0" === t, r = textOf(e.subarray(0, 100)), s = t.startsWith("ustar\0") ? textOf(e.subarray(345, 500)) : "";
return {
name: "" === s ? r : `${s}/${r}`,
mode: numeric(e.subarray(100, 108)),
uid: numeric(e.subarray(108, 116)),
gid: numeric(e.subarray(116, 124)),
size: numeric(e.subarray(124, 136)),
typeflag: e.toString("latin1", 156, 157),
linkname: textOf(e.subarray(157, 257)),
uname: "",
gname: "",
devmajor: n ? numeric(e.subarray(329, 337)) : 0,
devminor: n ? numeric(e.subarray(337, 345)) : 0,
xattrs: f
};
}
function numeric(e) {
if (128 & e[0]) {
let t = 127 & e[0];
if (64 & e[0]) throw malformed("has a negative number");
for (let n = 1; n < e.length; n++) t = 256 * t + e[n];
if (!Number.isSafeInteger(t)) throw malformed("has a number that is too large");
return t;
}
let t = "";
for (const n of e.toString("latin1")) " " !== n && "\0" !== n && (t += n);
if (!/^[0-7]*$/.test(t)) throw malformed("has a number that is none");
return "" === t ? 0 : Number.parseInt(t, 8);
}
function paxRecords(e) {
const t = new Map;
for (let n = 0; n < e.length; ) {
const r = e.indexOf(32, n), s = r < 0 ? "" : e.toString("latin1", n, r), i = n + (/^[0-9]{1,7}$/.test(s) ? Number(s) : 0), o = e.indexOf(61, r + 1);
if (r < 0 || i <= r || i > e.length || o < 0 || o >= i || 10 !== e[i - 1]) throw malformed("has a malformed pax header");
t.set(e.toString("latin1", r + 1, o), e.toString("latin1", o + 1, i - 1)), n = i;
}
return t;
}
function complete(e, t, n, r) {
const {records: i} = t;
if ("S" === e.typeflag || [ ...i.keys() ].some(e => e.startsWith("GNU.sparse."))) throw new s.u("source-unreadable", "the tar has sparse members: write it without --sparse");
const o = paxText(i, "path") ?? t.name ?? e.name, a = "\0" === e.typeflag ? "0" : e.typeflag, c = "\0" === e.typeflag && o.endsWith("/") ? "5" : a, u = {
...e,
name: o,
linkname: paxText(i, "linkpath") ?? t.linkname ?? e.linkname,
uid: paxNumber(i, "uid") ?? e.uid,
gid: paxNumber(i, "gid") ?? e.gid,
size: paxNumber(i, "size") ?? e.size,
typeflag: c,
xattrs: xattrsOf(i)
};
return {
header: u,
mtimeMs: r,
offset: n,
length: d.includes(c) ? 0 : u.size
};
}
function paxText(e, t) {
const n = e.get(t);
return n ? (0, i.uK)(r.Buffer.from(n, "latin1")) : void 0;
}
function paxNumber(e, t) {
const n = e.get(t);
if (!n) return;
const r = /^[0-9]{1,16}$/.test(n) ? Number(n) : Number.NaN;
if (!Number.isSafeInteger(r)) throw malformed("has a malformed pax number");
return r;
}
function xattrsOf(e) {
const t = [ ...e ].filter(([e]) => e.startsWith(l));
return 0 === t.length ? f : new Map(t.map(([e, t]) => [ (0, i.uK)(r.Buffer.from(e.slice(l.length), "latin1")), t ]));
}
function mtime(e, t) {
const n = t.records.get("mtime");
return void 0 !== n && /^-?[0-9]+(\.[0-9]*)?$/.test(n) ? 1e3 * Number(n) : 1e3 * numeric(e.subarray(136, 148));
}
}),
32779: ((e, t, n) => {
function entriesOf(e, t) {
if (void 0 !== e.entries) return e.entries(t);
const n = [];
for (const r of e.names(t)) {
const s = e.entry("" === t ? r : `${t}/${r}`);
void 0 !== s && n.push(s);
}
return n;
}
function* walkTree(e, t, n = () => !0) {
const r = e.entry(t), s = void 0 === r ? [] : [ r ];
for (let t = s.pop(); void 0 !== t; t = s.pop()) {
if (yield t, "dir" !== t.type || !n(t)) continue;
const r = entriesOf(e, t.path);
for (let e = r.length - 1; e >= 0; e--) s.push(r[e]);
}
}
n.d(t, {
I: () => walkTree,
M: () => entriesOf
});
}),
86594: ((e, t, n) => {
n.d(t, {
R: () => parseGitUrl
});
var r = n(47510), s = n(452);
const i = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:/, o = new Set([ "http", "https", "ssh", "git" ]), a = new Set([ "1", "t", "T", "TRUE", "true", "True" ]), c = new Set([ "0", "f", "F", "FALSE", "false", "False" ]), u = new Set([ "submodules", "keep-git-dir", "fetch-by-commit" ]), d = new Set([ "ref", "tag", "branch", "subdir", "checksum", "commit", "mtime", ...u ]);
function parseGitUrl(e, t = !0) {
const [n, s = ""] = splitOnce(e, "#"), [a, c = ""] = splitOnce(n, "?"), l = /^([a-zA-Z0-9]+):\/\//.exec(e)?.[1]?.toLowerCase();
if (void 0 === l ? !i.test(e) : !o.has(l)) return;
if (("http" === l || "https" === l) && !a.endsWith(".git")) return;
const f = function queryValues(e) {
const t = new Map;
for (const [n, r] of new URLSearchParams(e)) {
if (!d.has(n)) throw refused(`unexpected query ${JSON.stringify(n)}`);
if (t.has(n)) throw refused(`query ${JSON.stringify(n)} has multiple values`);
if ("" === r && !u.has(n)) throw refused(`query ${JSON.stringify(n)} has no value`);
t.set(n, r);
}
return t;
}(t ? c : ""), [h = "", p = ""] = splitOnce(s, ":");
return {
remote: a,
query: c,
ref: refOf(h, f),
subdir: (0, r.fj)("/", one(p, f.get("subdir"), "subdir")).slice(1),
...fromQuery(f)
};
}
function refOf(e, t) {
const n = t.get("tag"), r = t.get("branch");
if (void 0 !== n && void 0 !== r) throw refused("branch conflicts with tag");
const s = one(e, t.get("ref"), "ref");
return one(s, void 0 !== n ? withPrefix("refs/tags/", n) : void 0 === r ? void 0 : withPrefix("refs/heads/", r), "ref");
}
function one(e, t, n) {
if (void 0 === t) return e;
if ("" !== e && e !== t) throw refused(`${n} conflicts: ${JSON.stringify(e)} vs ${JSON.stringify(t)}`);
return t;
}
function fromQuery(e) {
const t = e.get("mtime") ?? "";
if (![ "", "checkout", "commit" ].includes(t)) throw refused(`invalid mtime value: ${JSON.stringify(t)}`);
return {
keepGitDir: flag("keep-git-dir", e),
skipSubmodules: !1 === flag("submodules", e),
checksum: e.get("commit") ?? e.get("checksum") ?? "",
mtime: t,
fetchByCommit: !0 === flag("fetch-by-commit", e)
};
}
function flag(e, t) {
const n = t.get(e);
if (void 0 !== n) {
if ("" === n || a.has(n)) return !0;
if (c.has(n)) return !1;
throw refused(`invalid ${e} value: ${JSON.stringify(n)}`);
}
}
function withPrefix(e, t) {
return t.startsWith(e) ? t : e + t;
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return -1 === n ? [ e ] : [ e.slice(0, n), e.slice(n + t.length) ];
}
function refused(e) {
return new s.u("build-refused", `The builder refuses this Git URL: ${e}. Correct it.`);
}
}),
91812: ((e, t, n) => {
n.d(t, {
D$: () => isLetter,
Dw: () => trimStart,
Pd: () => trimSpace,
fi: () => splitSeparators,
xC: () => isSpace,
yp: () => isDigit
});
const r = new Set("\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"), s = /^\p{L}$/u, i = /^\p{Nd}$/u;
function isSpace(e) {
return r.has(e);
}
function isLetter(e) {
return s.test(e);
}
function isDigit(e) {
return i.test(e);
}
function trimStart(e) {
let t = 0;
for (;t < e.length && r.has(e[t]); ) t++;
return 0 === t ? e : e.slice(t);
}
function trimSpace(e) {
let t = e.length;
for (;t > 0 && r.has(e[t - 1]); ) t--;
return trimStart(t === e.length ? e : e.slice(0, t));
}
function isSeparator(e) {
return " " === e || "\t" === e || "\r" === e || "\v" === e || "\f" === e;
}
function splitSeparators(e, t) {
const n = [];
let r = 0, s = 0;
for (;s < e.length && (0 === t || n.length < t - 1); ) if (isSeparator(e[s])) {
for (n.push(e.slice(r, s)); s < e.length && isSeparator(e[s]); ) s++;
r = s;
} else s++;
return n.push(e.slice(r)), n;
}
}),
53490: ((e, t, n) => {
n.d(t, {
I8: () => chomp,
SE: () => heredocWords,
hd: () => heredocWord,
mZ: () => heredocSource
});
var r = n(452), s = n(39039);
const none = () => {};
function heredocWords(e, t) {
if (!e.includes("<<")) return [];
const n = function splitLine(e, t) {
const n = {
rawQuotes: !0,
rawEscapes: !0,
skipUnset: !0
};
try {
return (0, s.fT)(e, none, {
...t,
escape: "\\"
}, n).words;
} catch (e) {
if (e instanceof r.u && "word-expansion" === e.code) return [];
throw e;
}
}(e, t);
return n.map(e => heredocWord(e, t)).filter(e => void 0 !== e);
}
function heredocWord(e, t) {
const n = t.heredocBlank ? /^(\d*)<<(-?)[\t\n\f\r ]*(?![\t\n\f\r ])([^<]*)$/.exec(e) : /^(\d*)<<(-?)([^<]*)$/.exec(e);
if (null === n || "" === n[3]) return;
const r = {
...t,
escape: "\\"
}, i = (0, s.fT)(n[3], none, r, {
skipUnset: !0
}).words;
if (1 !== i.length) return;
const o = (0, s.fT)(n[3], none, r, {
skipUnset: !0,
rawQuotes: !0
}).words, a = i[0];
return {
name: a,
fd: Number(n[1]),
expand: countQuotes(a) === countQuotes(o[0] ?? ""),
chomp: "-" === n[2]
};
}
function countQuotes(e) {
return e.replace(/[^'"]/g, "").length;
}
function heredocSource(e, t) {
try {
return heredocWord(e, t);
} catch (e) {
if (e instanceof r.u && "word-expansion" === e.code) return;
throw e;
}
}
function chomp(e) {
return e.replace(/(^|\n)\t+/g, "$1");
}
}),
7190: ((e, t, n) => {
n.d(t, {
x: () => buildahParser,
OP: () => buildkitParser,
cZ: () => classicParser,
qg: () => parse,
uc: () => parseTrigger
});
var r = n(452), s = n(91812);
function jsonArguments(e, t) {
const n = (0, s.Dw)(e);
if (!n.startsWith("[")) return;
const r = function arrayEnd(e) {
let t = 0, n = !1;
for (let r = 0; r < e.length; r++) {
const s = e[r];
if (n) "\\" === s ? r++ : '"' === s && (n = !1); else if ('"' === s) n = !0; else if ("[" === s || "{" === s) {
if (++t > 1e4) return -1;
} else if (("]" === s || "}" === s) && 0 === --t) return r + 1;
}
return -1;
}(n);
if (r < 0) return;
if ("shell-form" === t && /[^ \t\r\n]/.test(n.slice(r))) return;
let i;
try {
i = JSON.parse(n.slice(0, r));
} catch {
return;
}
return Array.isArray(i) && !function holdsInfinity(e) {
const t = [ e ];
for (;t.length > 0; ) {
const e = t.pop();
if ("number" == typeof e && !Number.isFinite(e)) return !0;
"object" == typeof e && null !== e && t.push(...Object.values(e));
}
return !1;
}(i) ? i.every(e => "string" == typeof e) ? {
strings: i.map(e => e.toWellFormed())
} : "not-strings" : void 0;
}
const i = {
args: [],
json: !1
}, o = {
error: "when using JSON array syntax, arrays must be comprised of strings only"
};
function splitArguments(e, t, n, r) {
if ("" === t) return i;
switch (e) {
case "run":
case "cmd":
case "entrypoint":
case "shell":
return maybeJson(t, r, [ t ]);

case "add":
case "copy":
case "volume":
return maybeJson(t, r, (0, s.fi)(t, 0));

case "env":
case "label":
return function nameValues(e, t, n) {
const r = quotedWords(t, n);
if (0 === r.length) return i;
if (!r[0].includes("=")) {
const n = (0, s.fi)(t, 2);
return n.length < 2 ? {
error: `${e} must have two arguments`
} : {
args: n,
json: !1
};
}
const o = [];
for (const e of r) {
const t = e.indexOf("=");
if (t < 0) return {
error: `can't find = in ${JSON.stringify(e)}, it must be of the form name=value`
};
o.push(e.slice(0, t), e.slice(t + 1));
}
return {
args: o,
json: !1
};
}(e.toUpperCase(), t, n);

case "arg":
return {
args: quotedWords(t, n),
json: !1
};

case "expose":
case "from":
return {
args: (0, s.fi)(t, 0),
json: !1
};

case "healthcheck":
return function healthcheck(e, t) {
let n = 0;
for (;n < e.length && !(0, s.xC)(e[n]); ) n++;
let r = n;
for (;r < e.length && (0, s.xC)(e[r]); ) r++;
const i = e.slice(0, n), o = e.slice(r);
if ("" === o) return {
args: [ i ],
json: !1
};
const a = maybeJson(o, t, [ o ]);
return "error" in a ? a : {
args: [ i, ...a.args ],
json: a.json
};
}(t, r);

case "maintainer":
case "onbuild":
case "stopsignal":
case "user":
case "workdir":
return {
args: [ t ],
json: !1
};
}
}
function maybeJson(e, t, n) {
const r = jsonArguments(e, t.afterJson);
return "not-strings" === r ? o : void 0 === r ? {
args: n,
json: !1
} : {
args: r.strings,
json: !0
};
}
function quotedWords(e, t) {
const n = [];
let r = "", i = "", o = !1;
for (let a = 0; a < e.length; a++) {
const c = e[a];
if ("" === i && (0, s.xC)(c)) o && n.push(r), r = "", o = !1; else {
if (c === t && "'" !== i) {
if (a + 1 === e.length) break;
r += c + e[++a];
} else "" === i ? "'" !== c && '"' !== c || (i = c) : c === i && (i = ""), r += c;
o = !0;
}
}
return o && n.push(r), n;
}
var a = n(53490);
const c = /^[a-z][a-z0-9-_.]*$/, u = new Set([ "maintainer", "stopsignal", "user", "workdir" ]), d = new Set([ "arg", "env", "label", "expose", "volume", "healthcheck", "onbuild", "shell" ]);
function complaint(e, t) {
return function countComplaint({keyword: e, args: t, json: n}) {
const r = e.toUpperCase();
if (u.has(e) && 1 !== t.length) return `${r} requires exactly one argument`;
if (d.has(e) && 0 === t.length) return `${r} requires at least one argument`;
if (("copy" === e || "add" === e) && t.length < 2) return `${r} requires at least two arguments, but only one was provided. Destination could not be determined`;
return "shell" !== e || n ? void 0 : "SHELL requires the arguments to be in JSON form";
}(e) ?? function flagComplaint(e, t) {
const n = t.flags.get(e.keyword);
if (void 0 === n) return;
if ("healthcheck" === e.keyword && "NONE" === e.args[0]?.toUpperCase()) return;
const r = new Set;
for (const s of e.flags) {
if ("expanded" === t.flagCheck && s.text.includes("$")) continue;
const e = n.get(s.name);
if (void 0 === e) return `unknown flag: --${s.name}`;
if (r.has(s.name) && "strings" !== e && "checked" === t.flagCheck) return `duplicate flag specified: --${s.name}`;
r.add(s.name);
const i = valueComplaint(s, e);
if (void 0 !== i) return i;
}
return;
}(e, t) ?? function ownComplaint(e, t) {
const {keyword: n, args: r} = e;
switch (n) {
case "from":
return function fromComplaint(e, t) {
return 1 === e.length ? void 0 : 3 !== e.length || "as" !== e[1].toLowerCase() ? "FROM requires either one or three arguments" : "any" === t.stageNames || c.test(e[2].toLowerCase()) ? void 0 : `invalid name for build stage: ${JSON.stringify(e[2])}, name can't start with a number or contain symbols`;
}(r, t);

case "env":
case "label":
if (!t.strictWords) return;
return r.some((e, t) => t % 2 == 0 && "" === e) ? `${n.toUpperCase()} names can not be blank` : void 0;

case "arg":
return t.strictWords && r.some(e => e.startsWith("=")) ? "ARG names can not be blank" : void 0;

case "volume":
return r.some(e => "" === (0, s.Pd)(e)) ? "VOLUME specified can not be an empty string" : void 0;

case "healthcheck":
return function healthcheckComplaint(e) {
const t = e[0].toUpperCase();
return "NONE" === t ? e.length > 1 ? "HEALTHCHECK NONE takes no arguments" : void 0 : "CMD" !== t ? `unknown type ${JSON.stringify(t)} in HEALTHCHECK (try CMD)` : 1 === e.length ? "missing command after HEALTHCHECK CMD" : void 0;
}(r);

case "copy":
case "add":
if (!t.strictWords || void 0 === t.heredocs || void 0 === (0, a.mZ)(r.at(-1), t.heredocs.words)) return;
return `${n.toUpperCase()} cannot accept a heredoc as a destination`;

default:
return;
}
}(e, t);
}
function valueComplaint(e, t) {
if ("bool" !== t) return void 0 === e.value ? `missing a value on flag: --${e.name}` : void 0;
if (void 0 === e.value) return;
if ("" === e.value) return `missing a value on flag: --${e.name}`;
const n = e.value.toLowerCase();
return "true" !== n && "false" !== n ? `expecting boolean value for flag --${e.name}, not: ${e.value}` : void 0;
}
class DirectiveReader {
rules;
seen=new Set;
done=!1;
mark;
constructor(e, t = "#") {
this.rules = e, this.mark = t;
}
read(e) {
if (this.done) return;
const t = this.match(e);
if (void 0 !== t) return this.seen.has(t.name) ? {
error: `only one ${t.name} parser directive can be used`
} : (this.seen.add(t.name), t);
this.done = !0;
}
match(e) {
if (!e.startsWith(this.mark)) return;
const t = skipBlanks(e.slice(this.mark.length), this.rules.directiveBlanks), n = "tab-space" === this.rules.directiveBlanks ? "tab-space" : "ascii", r = /^[a-zA-Z][a-zA-Z0-9]*/.exec(t)?.[0];
if (void 0 === r) return;
const s = this.rules.directives.find(e => e === r.toLowerCase()), i = skipBlanks(t.slice(r.length), n);
if (void 0 === s || !i.startsWith("=")) return;
const o = skipBlanks(i.slice(1), n);
return "" !== o ? "first" === this.rules.escapeDirective ? {
name: s,
value: Array.from(o.toLowerCase())[0]
} : {
name: s,
value: trimEndAscii(o)
} : void 0;
}
}
function isBlank(e, t) {
return " " === e || "\t" === e || "tab-space" !== t && ("unicode" === t ? (0, s.xC)(e) : "\n" === e || "\f" === e || "\r" === e);
}
function skipBlanks(e, t) {
let n = 0;
for (;n < e.length && isBlank(e[n], t); ) n++;
return e.slice(n);
}
function trimEndAscii(e) {
let t = e.length;
for (;t > 1 && isBlank(e[t - 1], "ascii"); ) t--;
return e.slice(0, t);
}
function splitCommand(e, t) {
const [n, r] = (0, s.fi)((0, s.Pd)(e), 2);
if (void 0 === r) return {
word: n,
flags: [],
rest: ""
};
if (!function trimmedStartsWithFlag(e) {
let t = 0;
for (;t < e.length && (0, s.xC)(e[t]); ) t++;
return e.startsWith("--", t);
}(r)) return {
word: n,
flags: [],
rest: (0, s.Pd)(r)
};
const {texts: i, rest: o} = function takeFlags(e, t) {
const n = Array.from((new TextEncoder).encode(e), e => String.fromCharCode(e)), r = [];
let i = 0;
for (;;) {
for (;i < n.length && (0, s.xC)(n[i]); ) i++;
if ("-" !== n[i] || "-" !== n[i + 1]) return {
texts: r,
rest: decode(n.slice(i))
};
const e = takeFlag(n, i, t);
if (i = e.next, "--" === e.text) return {
texts: r,
rest: decode(n.slice(i))
};
r.push(e.text);
}
}(r, t);
return {
word: n,
flags: i.map(toFlag),
rest: (0, s.Pd)(o)
};
}
function toFlag(e) {
const t = e.indexOf("=");
return t < 0 ? {
name: e.slice(2),
value: void 0,
text: e
} : {
name: e.slice(2, t),
value: e.slice(t + 1),
text: e
};
}
function takeFlag(e, t, n) {
let r = "", i = "", o = t;
for (;o < e.length; o++) {
const t = e[o];
if ("" === i && (0, s.xC)(t)) break;
("" === i ? '"' === t || "'" === t : t === i) ? i = "" === i ? t : "" : t !== n ? r += t : o + 1 < e.length && (r += e[++o]);
}
return {
text: r,
next: o
};
}
function decode(e) {
return (new TextDecoder).decode(Uint8Array.from(e, e => e.charCodeAt(0)));
}
class Lines {
text;
path;
all;
constructor(e, t, n) {
this.text = e, this.path = t;
const r = [];
for (let t = 65279 === e.charCodeAt(0) ? 1 : 0; t < e.length; ) {
const s = e.indexOf("\n", t), i = s < 0 ? e.length : s;
let o = i;
for (;o > t && "\r" === e[o - 1] && ("all" === n || o === i); ) o--;
const a = s < 0 ? e.length : s + 1;
r.push({
number: r.length + 1,
start: t,
end: o,
next: a
}), t = a;
}
this.all = r;
}
content(e) {
return this.text.slice(e.start, e.end);
}
withoutLineEnd(e) {
let t = e.next;
for (;t > e.start && ("\r" === this.text[t - 1] || "\n" === this.text[t - 1]); ) t--;
return this.text.slice(e.start, t);
}
range(e, t, n, r) {
return {
start: t,
end: r,
startLine: e.number,
startColumn: t - this.lineStart(e) + 1,
endLine: n.number,
endColumn: r - this.lineStart(n) + 1
};
}
location(e) {
if (void 0 === e) return {
file: this.path,
line: 1
};
const t = this.content(e);
return {
file: this.path,
line: e.number,
column: t.length - t.trimStart().length + 1,
text: t
};
}
lineStart(e) {
return 1 === e.number ? 0 : e.start;
}
}
var l = n(15922), f = n(39039);
const h = 65535, p = 2097151;
function buildkitParser(e) {
const t = (0, l.$)(e);
return {
directives: (0, l.jZ)(t, 0, 14) ? [ "syntax", "escape", "check" ] : [ "syntax", "escape" ],
escapeDirective: "exact",
directiveBlanks: (0, l.jZ)(t, 0, 27) ? "unicode" : "ascii",
carriageReturns: (0, l.jZ)(t, 0, 9) ? "all" : "one",
escapedContinuation: !0,
commentIsEmptyLine: !1,
directiveIsComment: !(0, l.jZ)(t, 0, 17),
heredocs: (0, l.jZ)(t, 0, 9) ? {
words: (0, f.CZ)(e),
body: "ended"
} : void 0,
flagEscape: (0, l.jZ)(t, 0, 21) ? "directive" : "backslash",
afterJson: (0, l.jZ)(t, 0, 15) ? "shell-form" : "ignored",
maxLineBytes: h,
longLine: "refused",
flags: buildkitFlags(t, /-labs/.test(e ?? "")),
flagCheck: "checked",
stageNames: "lower",
duplicateStages: "allowed",
noStage: "dockerfile contains no stages to build",
strictWords: !0
};
}
function classicParser(e) {
return {
...buildkitParser(e),
duplicateStages: "refused",
noStage: "no build stage in current context"
};
}
function buildahParser(e) {
const t = (0, l.ot)(e) ?? l.RX;
return {
directives: [ "escape" ],
escapeDirective: "first",
directiveBlanks: "tab-space",
carriageReturns: "one",
escapedContinuation: !1,
commentIsEmptyLine: !0,
directiveIsComment: !0,
heredocs: (0, l.jZ)(t, 1, 33) ? {
words: (0, f.CZ)(buildahBuildkit(t)),
body: "led"
} : void 0,
flagEscape: "backslash",
afterJson: "ignored",
maxLineBytes: (0, l.jZ)(t, 1, 33) ? p : h,
longLine: (0, l.jZ)(t, 1, 33) ? "refused" : "ends-file",
flags: buildahFlags(t),
flagCheck: "expanded",
stageNames: "any",
duplicateStages: "allowed",
noStage: "no FROM statement found",
strictWords: !1
};
}
function buildahBuildkit(e) {
return (0, l.jZ)(e, 1, 44) ? "0.30.0" : (0, l.jZ)(e, 1, 42) ? "0.25.1" : (0, l.jZ)(e, 1, 41) ? "0.23.2" : (0, 
l.jZ)(e, 1, 40) ? "0.21.0" : (0, l.jZ)(e, 1, 39) ? "0.19.0" : (0, l.jZ)(e, 1, 38) ? "0.17.1" : (0, 
l.jZ)(e, 1, 34) ? "0.12.5" : "0.10.6";
}
function when(e, ...t) {
return e ? t : [];
}
function buildkitFlags(e, t) {
const since = (n, r = n) => (0, l.jZ)(e, 0, t ? r : n), n = [ [ "chown", "string" ], [ "chmod", "string" ], ...when(since(10), [ "link", "bool" ]), ...when(since(25, 13), [ "exclude", "strings" ]) ];
return flagTable({
add: [ ...n, ...when(since(11), [ "keep-git-dir", "bool" ], [ "checksum", "string" ]), ...when(since(23), [ "unpack", "bool" ]) ],
copy: [ ...n, [ "from", "string" ], ...when(since(26, 13), [ "parents", "bool" ]) ],
from: [ [ "platform", "string" ] ],
run: [ [ "mount", "strings" ], ...when(since(9, 8), [ "network", "string" ]), ...when(since(26, 8), [ "security", "string" ]), ...when(since(20), [ "device", "strings" ]) ],
healthcheck: [ ...[ "interval", "timeout", "start-period", "retries" ].map(e => [ e, "string" ]), ...when(since(12), [ "start-interval", "string" ]) ],
...Object.fromEntries([ "env", "label", "maintainer", "onbuild", "workdir", "cmd", "entrypoint", "expose", "user", "volume", "shell" ].map(e => [ e, [] ]))
});
}
function buildahFlags(e) {
const t = [ [ "chown", "string" ], [ "chmod", "string" ], ...when((0, l.jZ)(e, 1, 37), [ "link", "bool" ], [ "exclude", "strings" ]) ];
return flagTable({
add: [ ...t, ...when((0, l.jZ)(e, 1, 33), [ "checksum", "string" ]), ...when((0, 
l.jZ)(e, 1, 37), [ "keep-git-dir", "bool" ]) ],
copy: [ ...t, [ "from", "string" ], ...when((0, l.jZ)(e, 1, 37), [ "parents", "bool" ]) ],
from: [ [ "platform", "string" ], ...when((0, l.jZ)(e, 1, 44), [ "after", "string" ]) ],
run: [ [ "mount", "strings" ], ...when((0, l.jZ)(e, 1, 30), [ "network", "string" ]) ],
healthcheck: [ [ "interval", "string" ], [ "timeout", "string" ], [ "start-period", "string" ], [ "retries", "string" ], ...when((0, 
l.jZ)(e, 1, 36), [ "start-interval", "string" ]) ]
});
}
function flagTable(e) {
return new Map(Object.entries(e).map(([e, t]) => [ e, new Map(t) ]));
}
const m = 1048576, g = new Map([ [ "arg", 1 ], [ "env", 2 ], [ "expose", 1 ], [ "label", 2 ], [ "volume", 1 ] ]), w = new Set([ "add", "arg", "cmd", "copy", "entrypoint", "env", "expose", "from", "healthcheck", "label", "maintainer", "onbuild", "run", "shell", "stopsignal", "user", "volume", "workdir" ]);
function parse(e, t, n) {
const r = new Reader(e, t, n).read();
return function checkStages(e, t) {
const n = new Set;
let r = !1;
for (const s of e.instructions) if ("from" === s.keyword) {
r = !0;
const i = s.args[2]?.toLowerCase();
if (void 0 !== i && "refused" === t.duplicateStages && n.has(i)) throw refuse(e, s, `duplicate name ${i}`);
void 0 !== i && n.add(i);
} else if (!r && "arg" !== s.keyword) throw refuse(e, s, t.noStage);
if (!r) throw refuse(e, e.instructions[0], t.noStage);
}(r, n), r;
}
function parseTrigger(e, t, n) {
const {instructions: s} = new Reader(e, t, n).read();
if (1 !== s.length || "from" === s[0].keyword) throw new r.u("dockerfile-syntax", `The ONBUILD trigger ${JSON.stringify(e)} is not one instruction. Rebuild the base image with a single instruction per trigger.`);
return s[0];
}
class Reader {
path;
rules;
lines;
directiveReader;
directives=[];
instructions=[];
warnings=[];
comments=[];
escape="\\";
at=0;
names=0;
constructor(e, t, n) {
if (e.length > m) throw new r.u("limit", `${t} is longer than 1048576 characters. Make it smaller.`);
this.path = t, this.rules = n, this.lines = new Lines(e, t, n.carriageReturns), 
this.directiveReader = new DirectiveReader(n);
}
read() {
for (let e = this.next(); void 0 !== e; e = this.next()) {
const t = this.logicalLine(e);
void 0 !== t && this.addInstruction(t);
}
return 0 === this.instructions.length && this.fail("file with no instructions", void 0), 
{
path: this.path,
text: this.lines.text,
directives: this.directives,
escape: this.escape,
instructions: this.instructions,
warnings: this.warnings
};
}
next() {
const e = this.lines.all[this.at];
if (void 0 !== e) return this.tooLong(e) ? ("refused" === this.rules.longLine && this.fail(`a line is longer than ${this.rules.maxLineBytes} bytes`, e), 
void (this.at = this.lines.all.length)) : (this.at++, e);
}
tooLong(e) {
const {maxLineBytes: t} = this.rules;
if (3 * (e.next - e.start) <= t) return !1;
const n = this.lines.text.slice(e.start, e.next).replace(/\n$/, "");
return (new TextEncoder).encode(n).length > t;
}
logicalLine(e) {
const t = this.lines.content(e), n = (0, s.Dw)(t), r = e.start + t.length - n.length;
if (n.startsWith("#")) return void this.commentLine(e, t, n, r);
this.directiveReader.read(n);
const i = this.withoutContinuation(n);
if (void 0 === i) return "" === n ? void 0 : {
first: e,
start: r,
last: e,
text: n,
hasEmptyLine: !1
};
const o = {
first: e,
start: r,
last: e,
text: i,
hasEmptyLine: !1
};
for (let e = this.next(); void 0 !== e && (o.last = e, this.join(o, e)); e = this.next()) ;
return o;
}
join(e, t) {
const n = this.lines.content(t), r = (0, s.Dw)(n);
if (r.startsWith("#")) return this.rules.commentIsEmptyLine && (e.hasEmptyLine = !0), 
!0;
if ("" === r) return e.hasEmptyLine = !0, !0;
const i = this.withoutContinuation(n);
return e.text += i ?? n, void 0 !== i;
}
withoutContinuation(e) {
let t = e.length;
for (;t > 0 && (" " === e[t - 1] || "\t" === e[t - 1]); ) t--;
if (0 !== t && e[t - 1] === this.escape && !(this.rules.escapedContinuation && t > 1 && e[t - 2] === this.escape)) return e.slice(0, t - 1);
}
commentLine(e, t, n, r) {
const i = (0, s.Pd)(t.slice(1));
"" === i ? this.comments = [] : this.comments.push(i);
const o = this.directiveReader.read(n);
void 0 !== o && ("error" in o && this.fail(o.error, e), this.directives.push({
...o,
range: this.lines.range(e, r, e, e.end)
}), this.rules.directiveIsComment || this.comments.pop(), "escape" === o.name && ("\\" !== o.value && "`" !== o.value && this.fail(`invalid escape token '${o.value}' does not match \` or \\`, e), 
this.escape = o.value));
}
addInstruction(e) {
if (this.instructions.length >= 1e3) throw this.tooMany("1000 instructions");
if (e.hasEmptyLine) {
const t = this.range(e);
this.warnings.push({
message: `Empty continuation line found in: ${e.text}`,
range: t
});
}
const t = this.instruction(e.text, e, !1);
if (this.names += t.args.length / (g.get(t.keyword) ?? Number.POSITIVE_INFINITY), 
this.names > 500) throw this.tooMany("500 variables, labels, ports and volumes");
const n = this.heredocs(t, e), r = this.range(e), s = void 0 === t.sub ? void 0 : {
...t.sub,
range: r,
heredocs: n
}, i = {
...t,
range: r,
heredocs: n,
sub: s,
comments: this.comments
};
this.comments = [];
const o = complaint(i, this.rules);
void 0 !== o && this.fail(o, e.first), this.instructions.push(i);
}
tooMany(e) {
return new r.u("limit", `${this.path} has more than ${e}. Make it shorter.`);
}
range(e) {
return this.lines.range(e.first, e.start, e.last, Math.max(e.start, e.last.end));
}
instruction(e, t, n) {
const {word: r, flags: i, rest: o} = splitCommand(e, "directive" === this.rules.flagEscape ? this.escape : "\\"), a = r.toLowerCase();
if (!function isKeyword(e) {
return w.has(e);
}(a)) return this.fail(`unknown instruction: ${r}`, t.first);
const c = {
keyword: a,
word: r,
range: this.range(t),
logical: e,
rest: o,
flags: i,
heredocs: [],
comments: []
};
if ("onbuild" === a) {
if (n && this.fail("chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed", t.first), 
"" === o) return {
...c,
args: [],
json: !1,
sub: void 0
};
const e = this.instruction(o, t, !0);
return {
...c,
args: [ e.word, ...e.args ],
json: !1,
sub: e
};
}
!n || "maintainer" !== a && "from" !== a || this.fail(`${a.toUpperCase()} isn't allowed as an ONBUILD trigger`, t.first);
const u = splitArguments(a, o, this.escape, this.rules);
if ("error" in u) return this.fail(u.error, t.first);
const d = "healthcheck" === a ? function healthCommand(e, t, n) {
const r = t[0];
if (void 0 === r || "CMD" !== r.toUpperCase()) return;
let i = r.length;
for (;i < e.rest.length && (0, s.xC)(e.rest[i]); ) i++;
const o = e.rest.slice(i);
return {
...e,
keyword: "cmd",
word: r,
logical: e.rest,
rest: o,
flags: [],
args: t.slice(1),
json: n,
sub: void 0
};
}(c, u.args, u.json) : void 0;
return {
...c,
...u,
sub: d
};
}
heredocs(e, t) {
if (void 0 === this.rules.heredocs) return [];
const n = "onbuild" === e.keyword ? e.sub : e;
if (void 0 === n || n.json || !/^(add|copy|run)$/.test(n.keyword)) return [];
const s = this.heredocWords(t, this.rules.heredocs.words);
if (s.length > 500) throw new r.u("limit", `${this.path}: more than 500 heredocs in one instruction. Split it.`);
return s.map(e => this.heredoc(e, t));
}
heredocWords(e, t) {
try {
return (0, a.SE)(e.text, t);
} catch (t) {
throw t instanceof r.u && "word-expansion" === t.code && this.fail(t.message, e.first), 
t;
}
}
heredoc(e, t) {
const n = "led" === this.rules.heredocs?.body, {text: r} = this.lines, s = this.lines.all[this.at];
let i = "";
for (let o = this.next(); void 0 !== o; o = this.next()) {
const c = this.lines.content(o), u = this.lines.withoutLineEnd(o);
if ((e.chomp ? u.replace(/^\t+/, "") : u) === e.name) {
t.last = o;
const n = s ?? o, r = this.lines.range(n, n.start, o, o.start);
return {
...e,
content: e.chomp ? (0, a.I8)(i) : i,
raw: i,
range: r
};
}
i += n ? `\n${c}` : r.slice(o.start, o.next);
}
return this.fail(`unterminated heredoc: no line is ${JSON.stringify(e.name)}`, t.first);
}
fail(e, t) {
throw new r.u("dockerfile-syntax", `${e}. The builder refuses this Dockerfile: correct the line.`, {
location: this.lines.location(t)
});
}
}
function refuse({path: e, text: t}, {range: n}, s) {
const i = t.slice(n.start - n.startColumn + 1, n.end).split("\n", 1)[0], o = {
file: e,
line: n.startLine,
column: n.startColumn,
text: i
};
return new r.u("dockerfile-syntax", `${s}. The builder refuses this Dockerfile: correct the stage.`, {
location: o
});
}
}),
15922: ((e, t, n) => {
n.d(t, {
$: () => buildkitVersion,
RX: () => r,
jZ: () => atLeast,
ot: () => parseVersion
});
const r = [ Number.MAX_SAFE_INTEGER, 0, 0 ];
function parseVersion(e) {
const t = /^\s*v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(e ?? "");
if (null !== t) return [ Number(t[1]), Number(t[2] ?? 0), Number(t[3] ?? 0) ];
}
function atLeast(e, t, n = 0, r = 0) {
return e[0] !== t ? e[0] > t : e[1] !== n ? e[1] > n : e[2] >= r;
}
const s = [ [ [ 29, 5, 0 ], [ 0, 30, 0 ] ], [ [ 29, 4, 0 ], [ 0, 29, 0 ] ], [ [ 29, 3, 0 ], [ 0, 28, 0 ] ], [ [ 29, 2, 0 ], [ 0, 27, 0 ] ], [ [ 29, 1, 0 ], [ 0, 26, 2 ] ], [ [ 29, 0, 0 ], [ 0, 25, 2 ] ], [ [ 28, 5, 0 ], [ 0, 25, 0 ] ], [ [ 28, 4, 0 ], [ 0, 24, 0 ] ], [ [ 28, 3, 0 ], [ 0, 23, 1 ] ], [ [ 28, 2, 0 ], [ 0, 22, 0 ] ], [ [ 28, 1, 0 ], [ 0, 21, 0 ] ], [ [ 28, 0, 0 ], [ 0, 20, 0 ] ], [ [ 27, 5, 0 ], [ 0, 18, 2 ] ], [ [ 27, 4, 0 ], [ 0, 17, 3 ] ], [ [ 27, 3, 0 ], [ 0, 16, 0 ] ], [ [ 27, 2, 0 ], [ 0, 15, 2 ] ], [ [ 27, 1, 0 ], [ 0, 15, 0 ] ], [ [ 27, 0, 0 ], [ 0, 14, 1 ] ], [ [ 26, 0, 0 ], [ 0, 13, 1 ] ], [ [ 25, 0, 0 ], [ 0, 12, 5 ] ], [ [ 24, 0, 0 ], [ 0, 11, 6 ] ], [ [ 23, 0, 0 ], [ 0, 10, 6 ] ], [ [ 20, 10, 0 ], [ 0, 8, 3 ] ] ], i = [ 0, 8, 0 ], o = 17, a = 6;
function buildkitVersion(e) {
const t = parseVersion(e);
if (void 0 === t) return r;
const [n, c, u] = t;
return 0 === n ? t : n >= o ? function engineBuildkit(e) {
for (const [t, n] of s) if (atLeast(e, ...t)) return n;
return i;
}(t) : n > 1 || !/^\s*v?1\.\d/.test(e ?? "") ? r : c < 2 ? i : [ 0, c + a, u ];
}
}),
39039: ((e, t, n) => {
n.d(t, {
Pc: () => buildahWords,
CZ: () => buildkitWords,
gz: () => classicWords,
fT: () => expand
});
var r = n(452), s = n(15922);
class WordError extends Error {}
var i = n(91812);
const o = 1 << 20, literal = e => ({
star: !1,
matches: t => t === e
}), except = (e, t) => ({
star: e,
matches: e => e !== t
});
function matchEnds(e, t, n) {
const s = t.length;
if ((e.length + 1) * (s + 1) > 16777216) throw new r.u("limit", "A pattern of a substitution and its value are too long to work on. Shorten one of them.");
let i = Int32Array.from({
length: s + 1
}, (e, t) => t);
for (let r = e.length - 1; r >= 0; r--) {
const o = e[r], a = new Int32Array(s + 1).fill(-1);
for (let e = s; e >= 0; e--) {
const r = e < s && o.matches(t[e]);
if (!o.star) {
a[e] = r ? i[e + 1] : -1;
continue;
}
const c = r ? a[e + 1] : -1, u = i[e];
a[e] = (n ? c >= 0 : u < 0) ? c : u;
}
i = a;
}
return i;
}
function replaceAll(e, t, n) {
const s = matchEnds(e, t, !0), i = function parseTemplate(e) {
const t = [];
let n = e;
for (;;) {
const e = n.indexOf("$");
if (e < 0) return [ ...t, n ];
if (t.push(n.slice(0, e)), n = n.slice(e + 1), n.startsWith("$")) {
t.push("$"), n = n.slice(1);
continue;
}
const r = takeReference(n);
void 0 === r ? t.push("$") : ("0" === r.name && t.push(null), n = r.rest);
}
}(n);
let a = "", c = 0, u = 0;
for (;u <= t.length; ) {
let e = u;
for (;e <= t.length && s[e] < 0; ) e++;
if (e > t.length) break;
const n = s[e];
if (a += t.slice(c, e).join(""), (n > c || 0 === e) && (a += fill(i, t.slice(e, n).join(""))), 
a.length > o) throw new r.u("limit", "A replacement makes more than 1048576 characters. Make it shorter.");
c = n, u = Math.max(u + 1, n);
}
return a + t.slice(c).join("");
}
function takeReference(e) {
const t = e.startsWith("{"), n = t ? e.slice(1) : e;
let r = 0;
for (const e of n) {
if (!(0, i.D$)(e) && !(0, i.yp)(e) && "_" !== e) break;
r += e.length;
}
if (!(0 === r || t && "}" !== n[r])) return {
name: n.slice(0, r),
rest: n.slice(t ? r + 1 : r)
};
}
function fill(e, t) {
return e.map(e => e ?? t).join("");
}
class WordList {
words=[];
inWord=!1;
buffer;
constructor(e) {
this.buffer = e;
}
addChar(e) {
(0, i.xC)(e) ? this.inWord && "" !== this.buffer.text && (this.words.push(this.buffer.text), 
this.buffer.text = "", this.inWord = !1) : this.addRaw(e);
}
addRaw(e) {
this.buffer.text += e, this.inWord = !0;
}
finish() {
return "" !== this.buffer.text && (this.words.push(this.buffer.text), this.buffer.text = "", 
this.inWord = !1), this.words;
}
}
const a = new Set([ "@", "*", "#", "?", "-", "$", "!", "0" ]);
class WordReader {
used=new Set;
unset=new Set;
chars;
env;
rules;
options;
shared={
text: ""
};
at=0;
depth=0;
rawEscapes;
constructor(e, t, n, r) {
this.chars = Array.from(e), "\ufeff" === this.chars[0] && (this.at = 1), this.env = t, 
this.rules = n, this.options = r, this.rawEscapes = !0 === r.rawEscapes;
}
readUntil(e, t) {
if (++this.depth > 200) throw new WordError("more than 200 nested ${\u2026}");
const n = this.rawEscapes;
this.rawEscapes = t, this.rules.sharedWordBuffer && (this.shared.text = "");
const r = new WordList(this.rules.sharedWordBuffer ? this.shared : {
text: ""
});
let s = "";
for (;;) {
const t = this.chars[this.at];
if (void 0 === t) break;
if (t === e) return this.at++, this.leave(n, s, r);
s += this.readOne(t, r);
}
if (void 0 !== e) throw this.rawEscapes = n, new WordError(`unexpected end of statement while looking for matching ${e}`);
return this.leave(n, s, r);
}
leave(e, t, n) {
return this.rawEscapes = e, this.depth--, {
text: t,
words: n.finish()
};
}
readOne(e, t) {
const n = !0 !== this.options.skipProcessQuotes;
if ("$" === e) {
const e = this.dollar();
for (const n of e) t.addChar(n);
return e;
}
if (("'" === e || '"' === e) && n) return this.raw("'" === e ? this.singleQuote() : this.doubleQuote(), t);
if ("<" === e && this.rules.heredocBlank) return this.raw(this.possibleHeredoc(), t);
if (this.at++, e !== this.rules.escape) return t.addChar(e), e;
let r = "";
this.rawEscapes && (t.addRaw(e), this.rules.rawEscapesInText && (r = e));
const s = this.chars[this.at++];
return void 0 === s ? r : (t.addRaw(s), r + s);
}
raw(e, t) {
return t.addRaw(e), e;
}
singleQuote() {
const e = this.at++, t = this.chars.indexOf("'", this.at);
if (t < 0) throw new WordError("unexpected end of statement while looking for matching single-quote");
this.at = t + 1;
const n = !0 === this.options.rawQuotes;
return this.chars.slice(n ? e : e + 1, n ? t + 1 : t).join("");
}
doubleQuote() {
const e = !0 === this.options.rawQuotes ? '"' : "";
let t = e;
for (this.at++; ;) {
const n = this.chars[this.at];
if (void 0 === n) throw new WordError("unexpected end of statement while looking for matching double-quote");
if ("$" !== n) {
if (this.at++, '"' === n) return t + e;
t += n === this.rules.escape ? this.quotedEscape(n) : n;
} else t += this.dollar();
}
}
quotedEscape(e) {
const t = this.rawEscapes ? e : "", n = this.chars[this.at];
return void 0 === n ? t : '"' !== n && "$" !== n && n !== e ? t + e : (this.at++, 
t + n);
}
possibleHeredoc() {
const e = this.at++;
if ("<" !== this.chars[this.at]) return "<";
for (this.at++; "\t" === this.chars[this.at] || "\r" === this.chars[this.at] || " " === this.chars[this.at]; ) this.at++;
return this.chars.slice(e, this.at).join("");
}
dollar() {
if (this.at++, "{" !== this.chars[this.at]) {
const e = this.name();
return "" === e ? "$" : this.value(e) ?? (!0 === this.options.skipUnset ? `$${e}` : "");
}
this.at++;
const e = this.chars[this.at];
if (void 0 === e) throw new WordError("syntax error: missing '}'");
if ("{" === e || "}" === e || ":" === e) throw new WordError("syntax error: bad substitution");
return this.braced(this.name());
}
braced(e) {
let t = this.chars[this.at++] ?? "\ufffd";
if ("}" === t) return this.value(e) ?? (!0 === this.options.skipUnset ? `\${${e}}` : "");
if ("/" === t && this.rules.patterns) return this.replacement(e);
const n = ":" === t;
n && (t = this.chars[this.at++] ?? "\ufffd");
const r = n ? `:${t}` : t, s = "#" === t || "%" === t;
if (!this.allowed(t, n)) {
if (!n && !this.rules.plainModifiers) throw new WordError("missing ':' in substitution");
throw new WordError(`unsupported modifier (${r}) in substitution`);
}
const i = this.closing("}", s && this.rules.patterns, "'}'"), o = this.value(e);
return void 0 === o && !0 === this.options.skipUnset ? `\${${e}${r}${i}}` : s ? this.trimmed(t, i, o ?? "") : function chosen(e, t, n, r, s) {
const i = void 0 === s || n && "" === s;
if ("-" === t) return i ? r : s;
if ("+" === t) return i ? "" : r;
if (!i) return s;
const o = void 0 === s ? "is not allowed to be unset" : "is not allowed to be empty";
throw new WordError(`${e}: ${"" === r ? o : r}`);
}(e, t, n, i, o);
}
allowed(e, t) {
return "?" === e || ("-" === e || "+" === e ? t || this.rules.plainModifiers : ("#" === e || "%" === e) && (this.rules.patterns && (!t || this.rules.colonPatterns)));
}
closing(e, t, n) {
try {
return this.readUntil(e, t).text;
} catch (e) {
if (e instanceof WordError && this.at >= this.chars.length) throw new WordError(`syntax error: missing ${n}`, {
cause: e
});
throw e;
}
}
trimmed(e, t, n) {
let r = Array.from(t);
if (0 === r.length && !this.rules.emptyPattern) throw new WordError("empty pattern in substitution");
const s = r[0] === e;
s && (r = r.slice(1));
const i = "%" === e, o = compiled(i ? function reversePattern(e) {
const t = new Array(e.length).fill("\0"), n = e.length - 1;
for (let r = 0; r <= n; ) {
const s = n - r;
"\\" === e[r] && r !== n ? (t[s - 1] = "\\", t[s] = e[r + 1], r += 2) : (t[s] = e[r], 
r++);
}
return t;
}(r) : r), a = Array.from(n), c = function trimPrefix(e, t, n) {
const r = matchEnds(e, t, n)[0];
return r < 0 ? t : t.slice(r);
}(o, i ? a.reverse() : a, s);
return (i ? [ ...c ].reverse() : c).join("");
}
replacement(e) {
const t = "/" === this.chars[this.at];
t && this.at++;
const n = this.closing("/", !0, "'/' in ${}"), r = this.closing("}", !0, "'}'"), s = this.value(e);
if (void 0 === s && !0 === this.options.skipUnset) return `\${${e}/${n}/${r}}`;
const i = compiled(Array.from(n)), o = Array.from(s ?? "");
return t ? replaceAll(i, o, r) : function replaceFirst(e, t, n) {
const r = matchEnds(e, t, !0), s = r.findIndex(e => e >= 0);
return s < 0 ? t.join("") : t.slice(0, s).join("") + n + t.slice(r[s]).join("");
}(i, o, r);
}
name() {
const e = this.chars[this.at];
if (void 0 === e) return "";
const t = this.at;
if ((0, i.yp)(e)) for (;this.at < this.chars.length && (0, i.yp)(this.chars[this.at]); ) this.at++; else if (a.has(e)) this.at++; else for (;this.at < this.chars.length && isNameChar(this.chars[this.at]); ) this.at++;
return this.chars.slice(t, this.at).join("");
}
value(e) {
const t = this.env(e);
return (void 0 === t ? this.unset : this.used).add(e), t;
}
}
function isNameChar(e) {
return (0, i.D$)(e) || (0, i.yp)(e) || "_" === e;
}
function compiled(e) {
const t = function compilePattern(e) {
const t = [];
for (let n = 0; n < e.length; n++) {
const r = e[n];
if ("*" === r) t.push(except(!0, "\n")); else if ("?" === r) t.push(except(!1, "\n")); else if ("\\" !== r) t.push(literal(r)); else {
const r = e[n + 1];
if ("}" === r || "/" === r) continue;
if ("*" !== r && "?" !== r && "\\" !== r) return {
invalid: `\\${r ?? "\uffff"}`
};
t.push(literal(r)), n++;
}
}
return {
tokens: t
};
}(e);
if ("invalid" in t) throw new WordError(`invalid pattern (${e.join("")}) in substitution: invalid escape '${t.invalid}'`);
return t.tokens;
}
function compilePathPattern(e) {
const t = [];
for (let n = 0; n < e.length; n++) {
const r = e[n];
if ("*" === r || "?" === r) t.push({
star: "*" === r,
matches: e => "/" !== e
}); else if ("[" === r) {
const r = parseClass(e, n + 1);
if (void 0 === r) return;
t.push(r.token), n = r.last;
} else {
const s = "\\" === r ? e[++n] : r;
if (void 0 === s) return;
t.push({
star: !1,
matches: e => e === s
});
}
}
return t;
}
function parseClass(e, t) {
const n = "^" === e[t], r = [];
let s = n ? t + 1 : t;
for (;"]" !== e[s] || 0 === r.length; ) {
const t = classChar(e, s);
if (void 0 === t) return;
s = t.next;
let n = t;
if ("-" === e[s]) {
const t = classChar(e, s + 1);
if (void 0 === t) return;
n = t, s = t.next;
}
r.push([ t.code, n.code ]);
}
return {
token: {
star: !1,
matches: e => {
const t = e.codePointAt(0);
return r.some(([e, n]) => e <= t && t <= n) !== n;
}
},
last: s
};
}
function classChar(e, t) {
const n = e[t];
if (void 0 === n || "-" === n || "]" === n) return;
if ("\\" !== n) return {
code: n.codePointAt(0),
next: t + 1
};
const r = e[t + 1];
return void 0 === r ? void 0 : {
code: r.codePointAt(0),
next: t + 2
};
}
class words_imagebuilder_WordReader {
used=new Set;
unset=new Set;
chars;
env;
rules;
at=0;
depth=0;
constructor(e, t, n) {
this.chars = Array.from(e), "\ufeff" === this.chars[0] && (this.at = 1), this.env = t, 
this.rules = n;
}
readUntil(e) {
if (++this.depth > 200) throw new WordError("more than 200 nested substitutions");
let t = "", n = "", r = !1;
const s = [], addRaw = e => {
n += e, r = !0;
}, addChar = e => {
(0, i.xC)(e) ? r && "" !== n && (s.push(n), n = "", r = !1) : addRaw(e);
};
for (let r = this.chars[this.at]; void 0 !== r; r = this.chars[this.at]) {
if (e.includes(r)) return this.at++, this.depth--, {
text: t,
words: "" === n ? s : [ ...s, n ],
stop: r
};
if ("$" === r) {
const e = this.dollar();
for (const t of e) addChar(t);
t += e;
} else if ("'" === r || '"' === r) {
const e = "'" === r ? this.singleQuote() : this.doubleQuote();
addRaw(e), t += e;
} else {
const e = r === this.rules.escape;
this.at += e ? 2 : 1;
const n = e ? this.chars[this.at - 1] : r;
if (void 0 === n) break;
e ? addRaw(n) : addChar(n), t += n;
}
}
if (e.length > 0) throw new WordError(`unexpected end of statement while looking for matching ${e.join("")}`);
return this.depth--, {
text: t,
words: "" === n ? s : [ ...s, n ],
stop: void 0
};
}
singleQuote() {
const e = this.chars.indexOf("'", this.at + 1);
if (e < 0) throw new WordError("unexpected end of statement while looking for matching single-quote");
const t = this.chars.slice(this.at + 1, e).join("");
return this.at = e + 1, t;
}
doubleQuote() {
let e = "";
for (this.at++; ;) {
const t = this.chars[this.at];
if (void 0 === t) throw new WordError("unexpected end of statement while looking for matching double-quote");
if ("$" === t) {
e += this.dollar();
continue;
}
if (this.at++, '"' === t) return e;
const n = this.chars[this.at];
t !== this.rules.escape ? e += t : '"' === n || "$" === n || n === this.rules.escape ? (e += n, 
this.at++) : void 0 !== n && (e += t);
}
}
dollar() {
if (this.at++, "{" !== this.chars[this.at]) {
const e = this.name();
return "" === e ? "$" : this.value(e);
}
this.at++;
const e = this.name(), t = this.chars[this.at++];
if ("}" === t) return this.value(e);
if (":" === t) return this.chosen(e);
if (("#" === t || "%" === t) && this.rules.patterns) return this.trimmed(e, t);
if ("/" === t && this.rules.patterns) return this.replaced(e);
throw new WordError("missing ':' in substitution");
}
chosen(e) {
const t = this.chars[this.at++], n = this.readUntil([ "}" ]).text, r = this.value(e);
if ("+" === t) return "" === r ? "" : n;
if ("-" === t) return "" === r ? n : r;
if ("?" !== t || !this.rules.required) throw new WordError(`unsupported modifier (${t}) in substitution`);
if ("" === r && "" === n) throw new WordError(`${e} is not allowed to be unset`);
return "" === r ? n : r;
}
trimmed(e, t) {
const n = this.chars[this.at] === t;
n && this.at++;
const r = this.readUntil([ "}" ]).text, s = this.value(e);
if ("" === r) throw new WordError(`${e}${t}: nothing to remove`);
const i = compilePathPattern(Array.from(r)), o = Array.from(s);
return void 0 === i || 0 === o.length ? s : "#" === t ? function withoutPrefix(e, t, n) {
const r = n ? t.length - 1 : lastStart(t), s = matchEnds(e, t.slice(0, Math.max(0, r)), n)[0];
return t.slice(s < 0 || r < 0 ? 0 : s).join("");
}(i, o, n) : function withoutSuffix(e, t, n) {
const r = matchEnds(e, t, !0), s = t.length, i = Array.from({
length: n ? lastStart(t) + 1 : s
}, (e, t) => t), o = i.filter(e => r[e] === s), a = n ? o[0] : o.at(-1);
return t.slice(0, a ?? s).join("");
}(i, o, n);
}
replaced(e) {
const t = this.chars[this.at];
"/" !== t && "#" !== t && "%" !== t || this.at++;
const {text: n, stop: r} = this.readUntil([ "/", "}" ]);
if ("" === n) throw new WordError(`${e}/: no pattern to replace`);
const s = "/" === r ? this.readUntil([ "}" ]).text : "", i = this.value(e), o = compilePathPattern(Array.from(n));
return void 0 === o ? i : function replace(e, t, n, r) {
const s = matchEnds(e, t, !0), i = [];
let o = 0;
for (;o < t.length && ("#" !== r || 0 === o); ) {
const e = s[o];
if (e <= o || "%" === r && e !== t.length) i.push(t[o++]); else if (i.push(n), o = e, 
"/" !== r) break;
}
return i.concat(t.slice(o)).join("");
}(o, Array.from(i), s, t);
}
name() {
const e = this.at, t = this.chars[e];
if (void 0 !== t && (0, i.yp)(t)) this.at++; else for (;this.at < this.chars.length && words_imagebuilder_isNameChar(this.chars[this.at]); ) this.at++;
return this.chars.slice(e, this.at).join("");
}
value(e) {
const t = this.env(e);
return (void 0 === t ? this.unset : this.used).add(e), t ?? "";
}
}
function words_imagebuilder_isNameChar(e) {
return (0, i.D$)(e) || (0, i.yp)(e) || "_" === e;
}
function lastStart(e) {
return e.at(-1) < "\x80" ? e.length - 2 : e.length - 1;
}
const c = 131072, u = /^[\w.,:;/@%+=-]+$/, d = new Set;
function expand(e, t, n, s = {}) {
if (u.test(e)) return {
text: e,
words: [ e ],
used: d,
unset: d
};
let i = 0;
const bounded = n => {
const s = t(n);
if (i += s?.length ?? 0, i > c) throw function tooLong(e) {
return new r.u("limit", `The values in ${JSON.stringify(e.slice(0, 100))} have more than ${c} characters together. Make them shorter.`);
}(e);
return s;
};
try {
return "buildkit" === n.engine ? function expandLikeBuildkit(e, t, n, r) {
const s = new WordReader(e, t, n, r), {text: i, words: o} = s.readUntil(void 0, !0 === r.rawEscapes);
return {
text: i,
words: o,
used: s.used,
unset: s.unset
};
}(e, bounded, n, s) : function expandLikeImagebuilder(e, t, n) {
const r = new words_imagebuilder_WordReader(e, t, n), {text: s, words: i} = r.readUntil([]);
return {
text: s,
words: i,
used: r.used,
unset: r.unset
};
}(e, bounded, n);
} catch (t) {
if (!(t instanceof WordError)) throw t;
throw new r.u("word-expansion", `The builder cannot expand ${JSON.stringify(e)}: ${t.message}. Correct the word or pass the build arg it needs.`, {
cause: t
});
}
}
function buildkitWords(e, t = "\\") {
const n = (0, s.$)(e);
return {
engine: "buildkit",
escape: t,
plainModifiers: (0, s.jZ)(n, 0, 12),
patterns: (0, s.jZ)(n, 0, 13),
emptyPattern: (0, s.jZ)(n, 0, 14),
colonPatterns: !(0, s.jZ)(n, 0, 16),
heredocBlank: (0, s.jZ)(n, 0, 22),
sharedWordBuffer: (0, s.jZ)(n, 0, 15),
rawEscapesInText: (0, s.jZ)(n, 0, 10)
};
}
function classicWords(e, t = "\\") {
return buildkitWords(e, t);
}
function buildahWords(e) {
const t = (0, s.ot)(e) ?? s.RX;
return {
engine: "imagebuilder",
escape: "\\",
required: (0, s.jZ)(t, 1, 30),
patterns: (0, s.jZ)(t, 1, 37)
};
}
}),
28565: ((e, t, n) => {
function doubtMisses(e, t) {
if (0 === t.length) return e;
const n = {
code: "no-record",
detail: `The cache ${t.join(", ")} could not be read; it may hold this step.`
}, r = new Set([ "no-cache", "unsupported" ]), s = e.steps.map(e => "miss" !== e.verdict || e.causes.some(e => r.has(e.code)) ? e : {
...e,
verdict: "unknown",
causes: e.root === e.index ? [ ...e.causes, n ] : e.causes
});
return {
...e,
steps: s
};
}
n.d(t, {
Aw: () => doubtUnresolved,
Ci: () => distrustUnresolved,
h0: () => doubtMisses,
hg: () => unresolvedFor
});
const r = new Set([ "build-args" ]), s = new Set([ "labels", "targets" ]);
function unresolvedFor(e, t) {
return "buildkit" === e ? t.filter(e => "labels" !== inputOf(e)) : t;
}
function doubtUnresolved(e, t) {
const n = t.filter(e => "cache-from" === inputOf(e)), i = t.filter(e => {
const t = inputOf(e);
return "cache-from" !== t && !r.has(t) && !s.has(t);
}), o = 0 === n.length ? e : doubtMisses(e, [ "of cache-from" ]);
if (0 === i.length) return o;
const a = i.map(e => ({
code: "unsupported",
detail: e
})), counted = e => ![ "config-only", "not-needed" ].includes(e.verdict), c = o.steps.find(counted)?.index, u = o.steps.map(e => counted(e) ? {
...e,
verdict: "unknown",
causes: a,
root: c
} : e);
return {
...o,
steps: u
};
}
const distrustUnresolved = e => e.filter(e => s.has(inputOf(e)));
function inputOf(e) {
return /set the input ([a-z-]+)\.$/.exec(e)?.[1] ?? "";
}
}),
37764: ((e, t, n) => {
n.d(t, {
W: () => explain,
s: () => explainOnBase
});
var r = n(39710), s = n(10178), i = n(82883), o = n(452), a = n(47510), c = n(73825);
const u = 3e5, d = 40;
function selectedPaths(e, t, n) {
const r = new Set;
for (const s of t) for (const t of startsOf(e, s)) addBelow(e, t, n, r);
return r;
}
function rooted(e) {
const t = (0, a.uH)(`/${e}`).slice(1);
return "." === t ? "" : t;
}
function startsOf(e, t) {
const n = rooted(t);
if ("" === n || !(0, c.ev)(n)) return withTargets(e, n);
let r = [ "" ];
for (const t of n.split("/")) if (r = r.flatMap(n => childrenLike(e, n, t)), 0 === r.length) break;
return r.flatMap(t => withTargets(e, t));
}
function childrenLike(e, t, n) {
if ("dir" !== e.entry(t)?.type) return [];
if (!(0, c.ev)(n)) {
const r = join(t, n);
return void 0 === e.entry(r) ? [] : [ r ];
}
return "**" === n ? function descendants(e, t) {
const n = [ t ];
for (let t = 0; t < n.length && n.length < u; t++) {
const r = n[t];
if ("dir" === e.entry(r)?.type) for (const t of e.names(r)) n.push(join(r, t));
}
return n;
}(e, t) : e.names(t).filter(e => (0, c.YW)(n, e)).map(e => join(t, e));
}
function join(e, t) {
return "" === e ? t : `${e}/${t}`;
}
function withTargets(e, t) {
const n = [ t ];
let r = t;
for (let t = 0; t < d; t++) {
const t = followOne(e, r);
if (void 0 === t || n.includes(t)) break;
n.push(t), r = t;
}
return n;
}
function followOne(e, t) {
const n = t.split("/");
for (let t = 1; t <= n.length; t++) {
const r = n.slice(0, t).join("/"), s = e.entry(r);
if (void 0 === s) return;
if ("symlink" !== s.type) continue;
const i = n.slice(0, t - 1).join("/");
return rooted([ s.linkname.startsWith("/") ? s.linkname : `${i}/${s.linkname}`, ...n.slice(t) ].join("/"));
}
}
function addBelow(e, t, n, r) {
const s = 0 === n.length ? void 0 : (0, i.l2)(n, "moby"), o = [ t ];
for (let n = o.pop(); void 0 !== n && r.size < u; n = o.pop()) {
const i = e.entry(n);
if (void 0 === i) continue;
const a = n === t ? "" : n.slice("" === t ? 0 : t.length + 1);
if (void 0 !== s && ("" !== n && s.matchesOrParentMatches(n) || "" !== a && s.matchesOrParentMatches(a)) || "" === n || r.add(n), 
"dir" === i.type) for (const t of e.names(n)) o.push(join(n, t));
}
}
const l = 500;
function contentCauses(e, t, n, r, a, c) {
const u = (t.sources ?? []).filter(e => "context" === e.from), d = e.map(e => ({
source: e,
before: sameSource(e, u)
})).filter(({source: e, before: t}) => void 0 === e.digest || e.digest !== t?.digest);
if (0 === d.length) return [];
const l = d.some(({source: e, before: t}) => void 0 !== e.digest && void 0 !== t?.digest && (n || samePaths(e, t))), h = d.map(({source: e, before: t}) => function wordsOf(e, t, n) {
if (void 0 === t) return {
before: [],
now: []
};
if (n) return {
before: t.paths,
now: e.paths
};
const r = e.paths.filter(e => t.paths.includes(e));
return {
before: r,
now: r
};
}(e, t, n)), p = function compared(e, t, n, r) {
if (void 0 === t || 0 === e.files.length) return;
try {
const i = n.flatMap(e => e.before), o = n.flatMap(e => e.now), a = selectedPaths((0, 
s.pu)(e.files), i, r);
return function withoutDirectories(e) {
const t = new Set;
for (const {path: n, changes: r} of e.files) if (isMove(r)) for (let e = n.lastIndexOf("/"); e > 0; e = n.lastIndexOf("/", e - 1)) t.add(`${r[0]} ${n.slice(0, e)}`);
const n = e.files.filter(({path: e, changes: n}) => !isMove(n) || !t.has(`${n[0]} ${e}`));
return {
files: n,
total: e.total - (e.files.length - n.length)
};
}((0, s.tc)(e.files, t, a, selectedPaths(t, o, r)));
} catch (e) {
if (e instanceof o.u) return;
throw e;
}
}(r, a, h, d.flatMap(({source: e}) => e.exclude ?? []));
return void 0 === p || 0 === p.total ? l ? [ unseen(void 0 !== p) ] : [] : function split(e, t, n, r) {
const s = function ignoredThen(e) {
if (void 0 === e.ignore) return () => !1;
const t = "buildah" === e.builder ? "containers" : "moby";
try {
const n = (0, i.l2)((0, i.wo)(e.ignore.text, t), t);
return e => n.matchesOrParentMatches(e);
} catch (e) {
if (e instanceof o.u) return () => !1;
throw e;
}
}(t), a = e.files.filter(e => e.changes.includes("added") ? s(e.path) : e.changes.includes("removed") && isThere(r, e.path) && !isThere(n, e.path)), c = e.files.filter(e => !a.includes(e)), u = e.total - e.files.length, d = [];
a.length > 0 && d.push(function ignoreCause(e, t, n, r) {
const s = [ `${n.dockerfile.path}.dockerignore`, ...f ], i = n.ignore?.path ?? s.find(e => isThere(r, e)) ?? ".dockerignore", o = e.length + t;
return {
code: "context-config",
detail: `${i} changed which files are sent: ${summary(e, o)}.`,
path: i,
files: bounded(e),
total: o
};
}(a, 0 === c.length ? u : 0, t, r));
c.length > 0 && d.push(function filesCause(e, t) {
return {
code: "content",
detail: `${summary(e, t)}.${hint(e)}`,
files: bounded(e),
total: t
};
}(c, c.length + u));
return d;
}(p, r, a, c);
}
function sameSource(e, t) {
const n = t.find(t => samePaths(t, e));
if (void 0 !== n) return n;
const shared = t => t.paths.filter(t => e.paths.includes(t)).length;
return t.toSorted((e, t) => shared(t) - shared(e))[0];
}
function samePaths(e, t) {
return e.paths.length === t.paths.length && e.paths.every((e, n) => e === t.paths[n]);
}
function isMove(e) {
return 1 === e.length && ("added" === e[0] || "removed" === e[0]);
}
function unseen(e) {
return {
code: "content",
detail: e ? "The files that it copies changed in a way that the file list does not show, such as their owner or attributes." : "The files that it copies changed; which ones is not known, because no list of files was recorded.",
files: [],
total: 0
};
}
function isThere(e, t) {
return void 0 !== e?.entry(t);
}
const f = [ ".dockerignore", ".containerignore" ];
const h = [ "bytes", "type", "link", "added", "removed", "case", "owner", "line-endings", "mode" ];
function bounded(e) {
const rank = e => Math.min(...e.changes.map(e => h.indexOf(e)));
return e.toSorted((e, t) => rank(e) - rank(t)).slice(0, l);
}
const p = {
added: "added",
removed: "removed",
bytes: "changed content",
mode: "changed mode",
owner: "changed owner",
link: "changed link target",
type: "changed type",
"line-endings": "changed only line endings",
case: "renamed in upper and lower case"
};
function summary(e, t) {
if (1 === t && 1 === e.length) return `${e[0].path} ${e[0].changes.map(e => p[e]).join(", ")}`;
const n = new Map;
for (const t of e) for (const e of t.changes) n.set(e, (n.get(e) ?? 0) + 1);
return `${t} files differ: ${h.flatMap(e => n.has(e) ? [ `${n.get(e)} ${p[e]}` ] : []).join(", ")}`;
}
function hint(e) {
const t = new Set(e.flatMap(e => e.changes));
return 1 !== t.size ? "" : t.has("mode") ? " Modes without edits come from the umask of the checkout or from git's core.fileMode." : t.has("line-endings") ? " Line endings without edits come from git's core.autocrlf or .gitattributes." : "";
}
var m = n(49291), g = n(3345);
function explain(e, t, n) {
if (void 0 === t) return [ {
code: "no-record",
detail: "No earlier build of this target is recorded, so there is nothing to reuse."
} ];
if (0 === t.steps.length) return [ {
code: "no-record",
detail: "The recorded build holds no steps, so there is nothing to compare with."
} ];
const {causes: r, old: s} = compare(e, t, n);
if (void 0 === s || r.length > 0) return r;
const i = function unseenArgs(e, t) {
if (!isWithoutValues(e, t)) return [];
const n = Object.keys(e.args).filter(e => Object.hasOwn(t.args, e)).sort().map(e => ({
name: e,
oldValue: void 0,
newValue: void 0
}));
if (0 === n.length) return [];
return [ {
code: "arg",
detail: `Build arguments may have changed: ${n.map(({name: e}) => e).join(", ")}. Their values are not recorded.`,
names: n
} ];
}(s, e.facts);
return i.length > 0 ? i : [ unchanged(e, t) ];
}
function explainOnBase(e, t, n, r) {
const s = void 0 === n ? [] : [ ...otherPlatform(e, n), ...explain(t, n, void 0).filter(isAboutBase) ];
if (void 0 === n || 0 === s.length) return explain(e, n, r);
const i = compare(e, n, r).causes.filter(e => !(isInstruction(e) && "" === e.newText));
return [ ...s, ...i ];
}
function otherPlatform({platform: e = ""}, t) {
return "" === e || "" === t.platform || e === t.platform ? [] : [ {
code: "platform",
detail: `The build is for ${e}, the recorded one was for ${t.platform}.`
} ];
}
function isAboutBase(e) {
return w.has(e.code) && !(isInstruction(e) && "" === e.oldText);
}
const w = new Set([ "base-moved", "instruction", "arg", "platform" ]);
function isInstruction(e) {
return "instruction" === e.code;
}
function compare(e, t, n) {
const {facts: s} = e, i = (0, r.M)(t, {
stage: e.stage,
stageName: e.stageName,
ordinal: e.ordinal,
keyword: e.keyword,
text: s.text,
stageTexts: e.stageTexts
});
if (void 0 === i.old) return {
causes: [ newStep(e, i.stageKnown) ],
old: void 0
};
const o = i.old.facts;
return {
causes: [ ...baseCauses(o, s), ...instructionCauses(i, s), ...valueCauses(o, s), ...settingCauses(o, s), ...sourceCauses(o, s, e, t, n) ],
old: o
};
}
function newStep(e, t) {
return {
code: "instruction",
detail: t ? "This instruction is new since the recorded build." : `Stage ${e.stageName} is new since the recorded build.`,
oldText: "",
newText: shown(e.facts.text, e.facts)
};
}
function baseCauses(e, t) {
return void 0 === e.base || void 0 === t.base || e.base.reference !== t.base.reference || e.base.digest === t.base.digest ? [] : [ moved(t.base.reference, e.base.digest, t.base.digest) ];
}
function moved(e, t, n) {
return {
code: "base-moved",
detail: "" === t || "" === n ? `${e} may be another image now: one of its digests is not known.` : `${e} points to another image now.`,
image: e,
oldDigest: t,
newDigest: n
};
}
function instructionCauses(e, t) {
const n = e.old.facts, r = [];
if (n.text !== t.text) r.push({
code: "instruction",
detail: "The instruction was changed.",
oldText: shown(n.text, n, t),
newText: shown(t.text, n, t)
}); else if (e.removed.length > 0) {
const t = e.removed.map(e => shown(e.facts.text, e.facts));
r.push({
code: "instruction",
detail: 1 === t.length ? "The instruction before it was removed." : `${t.length} instructions before it were removed.`,
oldText: t.join("\n"),
newText: ""
});
}
const s = changedArgs(n, t).length + (0, g.tS)(n.env, t.env).length > 0;
return n.text !== t.text || n.expanded === t.expanded || s || function isUnexpanded(e) {
return e.expanded === e.text && e.text.includes("$");
}(n) || r.push({
code: "instruction",
detail: "The instruction reads the same but comes out different after its variables are filled in.",
oldText: shown(n.expanded, n, t),
newText: shown(t.expanded, n, t)
}), r;
}
function shown(e, ...t) {
return (0, m.cT)(e, ...t.flatMap(e => [ e.args, e.env ]));
}
function isWithoutValues(e, t) {
const n = Object.values(e.args);
return n.length > 0 && n.every(e => "" === e) && Object.values(t.args).some(e => "" !== e);
}
function changedArgs(e, t) {
const n = (0, g.tS)(e.args, t.args);
return isWithoutValues(e, t) ? n.filter(({oldValue: e, newValue: t}) => void 0 === e || void 0 === t) : n;
}
function valueCauses(e, t) {
const n = [], r = (0, g.ph)(changedArgs(e, t));
var s, i;
r.length > 0 && n.push({
code: "arg",
detail: `Build ${s = r.length, i = "argument", 1 === s ? i : `${i}s`} changed: ${(0, 
g.Tb)(r)}.`,
names: r
});
const o = (0, g.ph)((0, g.tS)(e.env, t.env));
return o.length > 0 && n.push({
code: "env",
detail: `Environment changed: ${(0, g.Tb)(o)}.`,
names: o
}), n;
}
const v = new Set([ "platform", "os", "arch", "architecture", "variant" ]);
function settingCauses(e, t) {
const n = [];
for (const {name: r, oldValue: s, newValue: i} of (0, g.tS)(e.settings, t.settings)) {
if (v.has(r.toLowerCase())) {
const e = `The ${r} changed from ${s ?? "unset"} to ${i ?? "unset"}.`;
n.push({
code: "platform",
detail: e
});
continue;
}
n.push({
code: "instruction",
detail: `An earlier setting that this step depends on changed: ${r}.`,
oldText: void 0 === s ? "" : `${r}=${s}`,
newText: void 0 === i ? "" : `${r}=${i}`
});
}
return n;
}
function sourceCauses(e, t, n, r, s) {
const i = e.sources ?? [], o = [], a = [];
return (t.sources ?? []).forEach((e, t) => {
const n = i[t];
void 0 !== e.digest && e.digest === n?.digest || ("context" === e.from ? a.push(e) : void 0 !== n && n.from === e.from && o.push(...function otherSource(e, t) {
if (void 0 === e.digest || void 0 === t.digest) return [];
const [n, r] = function splitOnce(e) {
const t = e.indexOf(":");
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1) ];
}(t.from);
if ("image" === n) return [ moved(r, e.digest, t.digest) ];
if ("url" === n) {
const e = t.paths[0] ?? r;
return [ {
code: "remote",
detail: `What ${e} serves has changed.`,
url: e
} ];
}
if ("heredoc" === n) return [ {
code: "instruction",
detail: "The text of its here-document was changed.",
oldText: "",
newText: ""
} ];
if ("context" === n) return [ {
code: "content",
detail: `Files of the build context ${r} changed.`,
files: [],
total: 0
} ];
return [];
}(n, e)));
}), a.length > 0 && o.unshift(...contentCauses(a, e, e.text === t.text, r, n.sent, s)), 
o;
}
function unchanged(e, t) {
const n = y.filter(n => {
const [r, s] = [ t.engine[n], e.engine?.[n] ];
return void 0 !== r && void 0 !== s && r !== s;
});
if (n.length > 0) {
const r = n.map(e => t.engine[e]).join(" "), s = n.map(t => e.engine?.[t]).join(" ");
return {
code: "builder-upgraded",
detail: `Nothing in the project changed, but the builder did: ${r} then, ${s} now.`,
oldVersion: r,
newVersion: s
};
}
return {
code: "no-record",
detail: "Nothing that decides this step changed, but its result is not among the records that can be read here."
};
}
const y = [ "version", "frontendVersion", "store" ];
}),
39710: ((e, t, n) => {
n.d(t, {
M: () => align
});
const r = 1e3;
function align(e, t) {
const n = function recordedStage(e, t, n) {
if (!/^[0-9]{1,6}$/.test(n)) {
const t = e.steps.filter(e => e.stageName.toLowerCase() === n.toLowerCase());
if (t.length > 0) return t;
}
return e.steps.filter(e => e.stage === t);
}(e, t.stage, t.stageName);
if (0 === n.length) return {
old: void 0,
removed: [],
stageKnown: !1
};
const i = t.stageTexts;
return void 0 !== i && i[t.ordinal] === t.text && n.length + i.length <= r ? function alignAll(e, t, n) {
const {oldTexts: r, rows: i} = function tableOf(e, t) {
const n = s.get(t);
if (void 0 !== n && n.old.length === e.length && n.old.every((t, n) => t === e[n])) return n.table;
const r = e.map(e => e.facts.text), i = {
oldTexts: r,
rows: commonLengths(r, t)
};
return s.set(t, {
old: e,
table: i
}), i;
}(e, t);
let o = 0, a = 0, c = 0, u = 0;
for (;o < e.length && a < t.length; ) if (r[o] === t[a]) {
if (a === n.ordinal) return {
old: e[o],
removed: e.slice(c, o),
stageKnown: !0
};
if (a > n.ordinal) break;
o++, a++, c = o, u = a;
} else i[o + 1][a] >= i[o][a + 1] ? o++ : a++;
return function insideGap(e, t, n, r, s) {
const i = t.ordinal - s, o = e.slice(n, r), a = o[i];
if (void 0 !== a && a.keyword === t.keyword) return {
old: a,
removed: [],
stageKnown: !0
};
const c = o.filter(e => e.keyword === t.keyword);
return 1 === c.length && o.length <= 2 ? {
old: c[0],
removed: [],
stageKnown: !0
} : {
old: void 0,
removed: [],
stageKnown: !0
};
}(e, n, c, function gapEnd(e, t, n, r) {
return n < e.length && r < t.length && e[n] === t[r] ? n : e.length;
}(r, t, o, a), u);
}(n, i, t) : function alignAlone(e, t) {
const n = t.ordinal;
if (e[n]?.facts.text === t.text) return {
old: e[n],
removed: [],
stageKnown: !0
};
const r = e.findIndex((e, r) => r > n && e.facts.text === t.text);
if (r > n) return {
old: e[r],
removed: e.slice(n, r),
stageKnown: !0
};
const s = e.findLastIndex((e, r) => r < n && e.facts.text === t.text);
if (s >= 0) return {
old: e[s],
removed: [],
stageKnown: !0
};
const i = e[n];
return void 0 !== i && i.keyword === t.keyword ? {
old: i,
removed: [],
stageKnown: !0
} : {
old: void 0,
removed: [],
stageKnown: !0
};
}(n, t);
}
function commonLengths(e, t) {
const n = Array.from({
length: e.length + 1
}, () => new Uint16Array(t.length + 1));
for (let r = e.length - 1; r >= 0; r--) {
const s = n[r], i = n[r + 1];
for (let n = t.length - 1; n >= 0; n--) s[n] = e[r] === t[n] ? i[n + 1] + 1 : Math.max(i[n], s[n + 1]);
}
return n;
}
const s = new WeakMap;
}),
49291: ((e, t, n) => {
n.d(t, {
JJ: () => shownValue,
cT: () => withoutSecrets,
v5: () => s
});
const r = new Set([ "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token" ]), s = "***", i = 4;
function isSensitive(e) {
const t = e.toLowerCase().split(/[^a-z0-9]/);
return t.some(e => r.has(e)) && !t.includes("public");
}
function shownValue(e, t) {
return void 0 !== t && "" !== t && isSensitive(e) ? s : t;
}
function withoutSecrets(e, ...t) {
let n = e;
for (const e of t) for (const [t, r] of Object.entries(e)) r.length >= i && isSensitive(t) && (n = n.replaceAll(r, s));
return n;
}
}),
3345: ((e, t, n) => {
n.d(t, {
Tb: () => changesText,
ph: () => shownChanges,
tS: () => changedNames
});
var r = n(49291);
function changedNames(e, t) {
const n = [ ...new Set([ ...Object.keys(e), ...Object.keys(t) ]) ].sort(), r = [];
for (const s of n) {
const n = own(e, s), i = own(t, s);
n !== i && r.push({
name: s,
oldValue: n,
newValue: i
});
}
return r;
}
function shownChanges(e) {
return e.map(({name: e, oldValue: t, newValue: n}) => ({
name: e,
oldValue: (0, r.JJ)(e, t),
newValue: (0, r.JJ)(e, n)
}));
}
function changesText(e, t = 3) {
const n = e.slice(0, t).map(e => `${e.name} (${function arrow({oldValue: e, newValue: t}) {
return void 0 === e ? void 0 === t ? "changed" : `new: ${short(t)}` : void 0 === t ? `no longer set, was ${short(e)}` : e === r.v5 && t === r.v5 ? "changed, value hidden" : `${short(e)} \u2192 ${short(t)}`;
}(e)})`), s = e.length - n.length;
return n.join(", ") + (s > 0 ? ` and ${s} more` : "");
}
const s = 60;
function short(e) {
return "" === e ? '""' : e.length > s ? `${e.slice(0, s)}\u2026` : e;
}
function own(e, t) {
return Object.hasOwn(e, t) ? e[t] : void 0;
}
}),
83919: ((e, t, n) => {
n.d(t, {
Ac: () => decodeImageConfig,
GW: () => i,
O5: () => checkImageConfig,
Qm: () => malformed,
iA: () => checkContainerConfig,
qF: () => parseJson,
sf: () => a
});
var r = n(77934), s = n(452);
const i = 8388608, o = 2e4, a = 1e3, c = r.FsL(r.YjP(), r.Ru6(4194304)), u = r.FsL(r.aig(), r.E2x()), listOf = (e, t) => r.FsL(r.YOg(r.L5J()), r.Ru6(t), r.YOg(e)), d = listOf(c, o), l = listOf(c, a), f = r.FsL(r.g1P(c, r.mee(r._H3({}))), r.pdi(e => Object.fromEntries(Object.keys(e).map(e => [ e, {} ])))), optional = e => r.yqP(e), nullable = e => r.yqP(r.mee(e)), h = r.Ikc({
Test: optional(d),
Interval: optional(u),
Timeout: optional(u),
StartPeriod: optional(u),
StartInterval: optional(u),
Retries: optional(u)
}), p = r.Ikc({
User: optional(c),
AttachStdin: optional(r.zMY()),
AttachStdout: optional(r.zMY()),
AttachStderr: optional(r.zMY()),
ExposedPorts: nullable(f),
Tty: optional(r.zMY()),
OpenStdin: optional(r.zMY()),
StdinOnce: optional(r.zMY()),
Env: nullable(l),
Cmd: nullable(d),
Healthcheck: nullable(h),
ArgsEscaped: optional(r.zMY()),
Volumes: nullable(f),
WorkingDir: optional(c),
Entrypoint: nullable(d),
NetworkDisabled: optional(r.zMY()),
OnBuild: nullable(l),
Labels: nullable(r.g1P(c, c)),
StopSignal: optional(c),
StopTimeout: nullable(u),
Shell: nullable(d)
}), m = r.Ikc({
created: optional(c),
author: optional(c),
architecture: r.yqP(c, ""),
os: r.yqP(c, ""),
variant: optional(c),
"os.version": optional(c),
"os.features": optional(d),
config: r.yqP(p, {}),
container_config: optional(p),
rootfs: r.Ikc({
type: r.yqP(c, "layers"),
diff_ids: r.yqP(listOf(c, 4e3), [])
}),
history: r.yqP(listOf(r.Ikc({
created: optional(c),
created_by: optional(c),
author: optional(c),
comment: optional(c),
empty_layer: optional(r.zMY())
}), 4e3), []),
"moby.buildkit.cache.v0": optional(c)
}), g = new Set([ "ExposedPorts", "Env", "Cmd", "Healthcheck", "Volumes", "Entrypoint", "OnBuild", "Labels", "StopTimeout", "Shell" ]);
function decodeImageConfig(e, t) {
return checkImageConfig(parseJson(e, i, t), t);
}
function checkImageConfig(e, t) {
return check(m, e, t);
}
function checkContainerConfig(e, t) {
return check(p, e, t);
}
function parseJson(e, t, n) {
if (e.length > t) throw new s.u("limit", `${n} has ${e.length} bytes, more than ${t}; it is ignored.`);
try {
return JSON.parse(new TextDecoder("utf-8", {
ignoreBOM: !1
}).decode(e));
} catch (e) {
throw malformed(n, "it is not JSON", e);
}
}
function malformed(e, t, n) {
return new s.u("image-malformed", `${e} cannot be read (${t}). Export the image again.`, {
cause: n
});
}
function check(e, t, n) {
const s = r.xLC(e, withoutNulls(t, 0), {
abortEarly: !0
});
if (s.success) return s.output;
const i = s.issues[0];
throw malformed(n, `${r.BuJ(i) ?? "it"}: ${i.message.slice(0, 200)}`);
}
function withoutNulls(e, t) {
if (t > 3 || "object" != typeof e || null === e) return e;
if (Array.isArray(e)) return e.length > o ? e : e.map(e => withoutNulls(e, t + 1));
const n = Object.create(null);
for (const [r, s] of Object.entries(e)) (null !== s || g.has(r)) && (n[r] = w.has(r) ? s : withoutNulls(s, t + 1));
return n;
}
const w = new Set([ "ExposedPorts", "Volumes", "Labels" ]);
}),
95524: ((e, t, n) => {
n.d(t, {
PZ: () => isWholeSeconds,
nE: () => isoSeconds,
uR: () => instant
});
const r = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,18}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
function instant(e) {
const t = r.exec(e);
if (null === t) return;
const part = e => Number(t[e] ?? "0"), n = function daysSince1970(e, t, n) {
const r = t <= 2 ? e - 1 : e, s = Math.floor(r / 400), i = r - 400 * s, o = Math.floor((153 * (t + (t > 2 ? -3 : 9)) + 2) / 5) + n - 1, a = 365 * i + Math.floor(i / 4) - Math.floor(i / 100) + o;
return 146097 * s + a - 719468;
}(part(1), part(2), part(3)), s = 60 * (60 * part(9) + part(10)) * ("-" === t[8] ? -1 : 1), i = 86400 * n + 3600 * part(4) + 60 * part(5) + part(6) - s, o = (t[7] ?? "").padEnd(9, "0").slice(0, 9);
return 1000000000n * BigInt(i) + BigInt(o);
}
function isWholeSeconds(e) {
const t = instant(e);
return void 0 !== t && t % 1000000000n == 0n;
}
function isoSeconds(e) {
const t = Math.floor(e / 86400), n = e - 86400 * t, two = e => String(e).padStart(2, "0"), r = `${two(Math.floor(n / 3600))}:${two(Math.floor(n / 60) % 60)}:${two(n % 60)}`;
return `${function calendarDay(e) {
const t = e + 719468, n = Math.floor(t / 146097), r = t - 146097 * n, s = Math.floor((r - Math.floor(r / 1460) + Math.floor(r / 36524) - Math.floor(r / 146096)) / 365), i = r - (365 * s + Math.floor(s / 4) - Math.floor(s / 100)), o = Math.floor((5 * i + 2) / 153), a = i - Math.floor((153 * o + 2) / 5) + 1, c = o < 10 ? o + 3 : o - 9;
return `${String(s + 400 * n + (c <= 2 ? 1 : 0)).padStart(4, "0")}-${String(c).padStart(2, "0")}-${String(a).padStart(2, "0")}`;
}(t)}T${r}Z`;
}
}),
88758: ((e, t, n) => {
n.d(t, {
Bq: () => formatPlatform,
Dr: () => platformOfConfig,
FI: () => acceptable,
FL: () => normalizePlatform,
O0: () => formatPlatformAll,
VQ: () => d,
Y8: () => parsePlatform,
_n: () => u,
cK: () => matches,
qb: () => normal,
xH: () => platformOfWord
});
var r = n(452);
const s = new Set("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(" ")), i = new Set("386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm".split(" ")), o = /^[A-Za-z0-9_.-]+$/, a = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/, c = 256, u = {
os: "linux",
architecture: "amd64",
variant: ""
};
function parsePlatform(e, t = u) {
const n = e.split("/"), r = a.exec(n[0]);
if (e.length > c || n.length > 3 || null === r || !n.slice(1).every(e => o.test(e))) throw notAPlatform(e);
const d = {
os: normalizeOs(r[1]),
...osOptions(r[2] ?? "", r[3] ?? "", e)
};
if (1 === n.length) return function onePart(e, t, n) {
if (s.has(t.os)) {
const e = "arm" === n.architecture && "v7" !== n.variant ? n.variant : "";
return {
...t,
architecture: n.architecture,
variant: e
};
}
const [r, o] = normalizeArchitecture(e, "");
if (!i.has(r)) throw notAPlatform(e);
return {
...t,
os: n.os,
architecture: r,
variant: "arm" === r && "v7" === o ? "" : o
};
}(e, d, t);
const [l, f] = normalizeArchitecture(n[1], n[2] ?? "");
return 2 === n.length ? {
...d,
architecture: l,
variant: "arm" === l && "v7" === f ? "" : f
} : {
...d,
architecture: l,
variant: "arm64" === l && "" === f ? "v8" : f
};
}
function platformOfWord(e) {
try {
return parsePlatform(e);
} catch (e) {
if (!(e instanceof r.u)) throw e;
throw new r.u("build-refused", `FROM: the builder refuses its --platform. ${e.message}`);
}
}
function osOptions(e, t, n) {
const r = t.split("+").filter(e => "" !== e);
return {
..."" === e ? {} : {
osVersion: decode(e, n)
},
...0 === r.length ? {} : {
osFeatures: r.map(e => decode(e, n))
}
};
}
function notAPlatform(e) {
const t = JSON.stringify(e.slice(0, c));
return new r.u("input", `${t} is not a platform. Write it as os/architecture or os/architecture/variant.`);
}
function decode(e, t) {
try {
return decodeURIComponent(e);
} catch {
throw notAPlatform(t);
}
}
function normalizeOs(e) {
const t = e.toLowerCase();
return "macos" === t ? "darwin" : t;
}
function normalizeArchitecture(e, t) {
const n = e.toLowerCase(), r = t.toLowerCase();
switch (n) {
case "i386":
return [ "386", "" ];

case "x86_64":
case "x86-64":
case "amd64":
return [ "amd64", "v1" === r ? "" : r ];

case "aarch64":
case "arm64":
return "8" === r || "v8" === r || "v8.0" === r ? [ "arm64", "" ] : [ "arm64", "9" === r || "9.0" === r || "v9.0" === r ? "v9" : r ];

case "armhf":
return [ "arm", "v7" ];

case "armel":
return [ "arm", "v6" ];

case "arm":
return "" === r || "7" === r ? [ "arm", "v7" ] : [ "arm", "5" === r || "6" === r || "8" === r ? `v${r}` : r ];

default:
return [ n, r ];
}
}
function normalizePlatform(e) {
const {osVersion: t, osFeatures: n} = e;
return {
...normal(e.os, e.architecture, e.variant),
...void 0 === t ? {} : {
osVersion: t
},
...void 0 === n ? {} : {
osFeatures: n.toSorted()
}
};
}
function normal(e, t, n) {
const [r, s] = normalizeArchitecture(t, n);
return {
os: "" === e ? "linux" : normalizeOs(e),
architecture: r,
variant: s
};
}
function formatPlatform(e) {
return "" === e.os ? "unknown" : [ e.os, e.architecture, e.variant ].filter(e => "" !== e).join("/");
}
const d = formatPlatform;
function formatPlatformAll(e) {
const {os: t, architecture: n, variant: r, osVersion: s = "", osFeatures: i = []} = e;
if ("" === t || "" === s && 0 === i.length) return formatPlatform(e);
const o = i.toSorted().map(e => `+${encodeURIComponent(e)}`);
return [ `${t}(${encodeURIComponent(s)}${o.join("")})`, n, r ].filter(e => "" !== e).join("/");
}
function matches(e, t, n = !1) {
return acceptable(e, n).some(e => same(e, t));
}
function acceptable(e, t = !1) {
const n = normalizePlatform(e);
return t ? [ n ] : platformVector(n);
}
function platformVector(e) {
const {architecture: t, variant: n} = e, r = /^v?(\d{1,4})$/.exec(n), lower = (t, n) => Array.from({
length: Math.max(0, t - n)
}, (n, r) => ({
...e,
variant: "v" + (t - 1 - r)
}));
if ("amd64" === t) {
const t = null === r ? [] : lower(Number(r[1]), 1);
return [ e, ...t, {
...e,
architecture: "386",
variant: ""
} ];
}
return "arm" === t ? [ e, ...null === r ? [] : lower(Number(r[1]), 5) ] : "arm64" === t ? function arm64Vector(e) {
const t = "" === e.variant ? "v8" : e.variant, n = /^v([89])(?:\.(\d))?$/.exec(t), r = Number(n?.[2] ?? 0);
if (null === n || "9" === n[1] && r > 7) return [];
const versions = (t, n) => Array.from({
length: n + 1
}, (r, s) => {
const i = n - s;
return {
...e,
variant: 0 === i ? `v${t}` : `v${t}.${i}`
};
});
return [ ..."8" === n[1] ? versions(8, r) : [ ...versions(9, r), ...versions(8, Math.min(9, r + 5)) ], ...platformVector({
...e,
architecture: "arm",
variant: "v8"
}) ];
}(e) : [ e ];
}
function same(e, t) {
const n = normalizePlatform(e), r = normalizePlatform(t);
return n.os === r.os && n.architecture === r.architecture && n.variant === r.variant && (r.osFeatures ?? []).every(e => n.osFeatures?.includes(e));
}
function platformOfConfig(e) {
return {
os: e.os,
architecture: e.architecture,
variant: e.variant ?? "",
osVersion: e["os.version"] ?? "",
osFeatures: e["os.features"] ?? []
};
}
}),
68424: ((e, t, n) => {
n.d(t, {
Bc: () => isDigest,
Ew: () => canonicalName,
F2: () => parseReference,
WF: () => tryParseReference,
hG: () => familiarName,
kP: () => sameReference
});
var r = n(452);
const s = 1024, i = 255, o = "docker.io", a = "index.docker.io", c = "library/", u = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*", d = new RegExp(`^${u}(?:/${u})*$`), l = /^\w[\w.-]{0,127}$/, f = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?", h = new RegExp(`^(?:${f}(?:\\.${f})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`), p = [ /^sha256:[a-f0-9]{64}$/, /^sha384:[a-f0-9]{96}$/, /^sha512:[a-f0-9]{128}$/ ], m = /^[a-f0-9]{64}$/;
function isDigest(e) {
return p.some(t => t.test(e));
}
function parseReference(e) {
if ("" === e || e.length > s || m.test(e)) throw bad(e);
const {domain: t, rest: n} = function splitDomain(e) {
const t = e.indexOf("/"), n = -1 === t ? "" : e.slice(0, t), r = "localhost" === n || /[.:]/.test(n) || n.toLowerCase() !== n, s = r && n !== a ? n : o, i = r ? e.slice(t + 1) : e, u = s === o && !i.includes("/");
return {
domain: s,
rest: u ? c + i : i
};
}(e), r = n.indexOf("@"), u = -1 === r ? n : n.slice(0, r), f = -1 === r ? void 0 : n.slice(r + 1), p = u.indexOf(":"), g = -1 === p ? u : u.slice(0, p), w = -1 === p ? void 0 : u.slice(p + 1);
if (!(h.test(t) && g.length <= i && d.test(g) && (void 0 === w || l.test(w)) && (void 0 === f || isDigest(f)))) throw bad(e);
return {
domain: t,
path: g,
tag: w,
digest: f
};
}
function tryParseReference(e) {
try {
return parseReference(e);
} catch {
return;
}
}
function canonicalName(e) {
const t = e.tag ?? (void 0 === e.digest ? "latest" : void 0);
return withSuffix(`${e.domain}/${e.path}`, t, e.digest);
}
function familiarName(e) {
return withSuffix(function familiarPath({domain: e, path: t}) {
if (e !== o) return `${e}/${t}`;
const n = t.startsWith(c) ? t.slice(c.length) : t;
return n.includes("/") ? t : n;
}(e), e.tag, e.digest);
}
function sameReference(e, t) {
if (e === t) return !0;
const [n, r] = [ tryParseReference(e), tryParseReference(t) ];
return void 0 !== n && void 0 !== r && canonicalName(n) === canonicalName(r);
}
function withSuffix(e, t, n) {
return e + (void 0 === t ? "" : `:${t}`) + (void 0 === n ? "" : `@${n}`);
}
function bad(e) {
const t = e.length > 200 ? `${e.slice(0, 200)}\u2026` : e;
return new r.u("reference", `${JSON.stringify(t)} is not an image reference. Write it as name, name:tag or name@sha256:\u2026 in lower case.`);
}
}),
28594: ((e, t, n) => {
n.d(t, {
L: () => decide,
U: () => forecastBuild
});
var r = n(53399), s = n(94588), i = n(5959), o = n(78267), a = n(32779), c = n(28565), u = n(452), d = n(28611), l = n(10178), f = n(1857);
const h = "0.1.0";
function draftRecord(e) {
const {request: t, forecast: n, last: r, context: s, inputs: i} = e, o = function basesOf({forecast: e, request: t}) {
const n = Object.create(null), r = new Map;
for (const s of e.steps) {
const e = s.facts.base;
if (void 0 === e) continue;
n[e.reference] = e.digest;
const i = t.image(e.reference, t.options.platform);
if (void 0 === i) continue;
const o = [ ...new Set([ e.reference, ...i.image.names ]) ];
r.set(i.image.id, {
...i.image,
names: o
});
}
return {
digests: n,
images: [ ...r.values() ]
};
}(e), a = function ignoreFile(e) {
const {explicit: t, dockerfileDockerignore: n, containerignore: r, dockerignore: s} = e.ignoreFiles;
return t ?? n ?? r ?? s;
}(t);
return {
schema: f.e,
writer: h,
builder: e.builder.name,
engine: engineOf(t),
platform: n.platform,
target: n.target ?? "",
ref: void 0 === s.pullRequest ? s.ref : `refs/pull/${s.pullRequest.number}/merge`,
sha: s.sha,
runId: s.runId,
created: new Date(t.now).toISOString(),
dockerfile: t.dockerfile,
...void 0 === a ? {} : {
ignore: a
},
steps: n.steps.map(e => function recordedStep(e, t) {
return {
stage: e.stage,
stageName: e.stageName,
keyword: e.keyword,
key: e.key,
...void 0 === e.createdBy ? {} : {
createdBy: e.createdBy
},
facts: t ? e.facts : withoutValues(e.facts),
...void 0 === e.layer ? {} : {
layer: e.layer
}
};
}(e, i.recordArgs)),
files: files(e),
knownDigests: t.knownDigests?.pairs ?? {},
images: o.images,
cacheConfigs: ownCache(e),
bases: o.digests,
runs: r?.runs ?? []
};
}
function engineOf(e) {
const {version: t, store: n, cliVersion: r, frontendVersion: s, platform: i} = e.engine;
return {
...void 0 === t ? {} : {
version: t
},
...void 0 === n ? {} : {
store: n
},
...void 0 === r ? {} : {
cliVersion: r
},
...void 0 === s ? {} : {
frontendVersion: s
},
...void 0 === i ? {} : {
platform: i
}
};
}
function withoutValues(e) {
return {
...e,
args: Object.fromEntries(Object.keys(e.args).map(e => [ e, "" ])),
expanded: e.text
};
}
function files(e) {
try {
const t = (0, o.W)(e.builder, e.request);
return void 0 === t ? [] : (0, l.B5)(t);
} catch (t) {
return e.surroundings.warnings.add((0, u.H)(t).message), [];
}
}
function ownCache({builder: e, request: t}) {
if ("buildkit" !== e.name) return [];
const n = (0, d.synthesize)(t, {
createdAt: new Date(t.now).toISOString()
});
return void 0 === n ? [] : [ {
name: "the recorded build",
config: n
} ];
}
var p = n(20965);
function cacheAdvice(e) {
return [ ...modeMin(e), ...neverRead(e), ...sharedScope(e), ...seedDefault(e) ];
}
function entryOf(e) {
const t = new Map;
for (const n of e.split(",")) {
const e = n.indexOf("=");
e > 0 && t.set(n.slice(0, e).trim().toLowerCase(), n.slice(e + 1).trim());
}
return e.includes("=") || t.set("ref", e.trim()), {
type: t.get("type") ?? "registry",
options: t,
text: e
};
}
function placeOf({type: e, options: t}) {
switch (e) {
case "gha":
return `gha ${t.get("scope") ?? "buildkit"}`;

case "registry":
return t.has("ref") ? `registry ${t.get("ref")}` : void 0;

case "local":
return t.has("dest") || t.has("src") ? `local ${t.get("dest") ?? t.get("src")}` : void 0;

default:
return;
}
}
function modeMin({forecast: e, spec: t}) {
if (void 0 === t || "buildkit" !== e.builder || 0 === t.cacheTo.length) return [];
const n = t.cacheTo.map(entryOf);
if (n.some(e => "max" === e.options.get("mode"))) return [];
const r = e.steps.filter(e => e.causes.some(e => "not-exported" === e.code)), s = [ ...new Set(r.map(e => e.stageName)) ];
if (0 === s.length) return [];
const i = n.every(e => "inline" === e.type), o = n[0];
return [ {
code: "cache-mode-min",
title: i ? "Export the cache with mode=max to a registry or gha; inline cannot hold all stages." : "Add mode=max to cache-to.",
detail: `${"inline" === o.type ? "An inline cache" : "mode=min"} keeps only the steps of the final image. Steps of ${s.map(e => `stage ${e}`).join(", ")} are rebuilt every time.`,
...i ? {} : {
lines: [ `cache-to: ${withMax(o)}` ]
}
} ];
}
function withMax(e) {
return [ ...e.text.split(",").filter(e => !e.trim().toLowerCase().startsWith("mode=")), "mode=max" ].join(",");
}
function neverRead({spec: e, others: t, run: n}) {
if (void 0 === e) return [];
const r = new Set([ e, ...t ?? [] ].flatMap(e => e.cacheFrom.map(entryOf).map(placeOf)));
return e.cacheTo.flatMap(t => {
const s = placeOf(entryOf(t));
if (void 0 === s || r.has(s)) return [];
const i = void 0 !== n && function namedAfter(e, t) {
return t.sha.length >= m && e.includes(t.sha.slice(0, m)) ? "commit" : t.id.length >= m && e.includes(t.id) ? "run" : void 0;
}(s, n);
if (i) {
return [ {
code: "cache-never-read",
title: "Use a cache name that stays the same between commits.",
detail: `${t} is named after this ${i}, so no later build looks there, and it fills the cache's quota.`
} ];
}
if (e.cacheFrom.length > 0) return [];
return [ {
code: "cache-never-read",
title: "Add cache-from with the same place as cache-to.",
detail: `The build exports its cache to ${t} but imports none, so on a fresh runner nothing is reused.`,
...fromLine(t)
} ];
});
}
function fromLine(e) {
if ("local" === entryOf(e).type) return {};
return {
lines: [ `cache-from: ${e.split(",").filter(e => !/^\s*(?:mode|compression|compression-level|force-compression|oci-mediatypes|image-manifest|ignore-error|timeout)=/i.test(e)).join(",")}` ]
};
}
const m = 7;
function sharedScope({spec: e, others: t}) {
return void 0 === e || void 0 === t ? [] : e.cacheTo.map(entryOf).flatMap(n => {
if ("gha" !== n.type) return [];
const r = t.filter(t => function isAnother(e, t) {
return e.name !== t.name || e.platforms.join() !== t.platforms.join();
}(t, e) && t.cacheTo.map(entryOf).some(e => placeOf(e) === placeOf(n)));
if (0 === r.length) return [];
const s = r.map(e => e.name).join(", "), i = n.options.get("scope") ?? "buildkit";
return [ {
code: "cache-scope-shared",
title: `Give ${e.name} a cache scope of its own.`,
detail: `${s} exports to the same scope ${i}, and whichever build ends last replaces the other's cache.`,
lines: [ `cache-to: ${withScope(n, e.name)}`, `cache-from: type=gha,scope=${scopeName(e.name)}` ]
} ];
});
}
function scopeName(e) {
return e.replace(/[^\w.-]+/g, "-");
}
function withScope(e, t) {
return [ ...e.text.split(",").filter(e => !e.trim().toLowerCase().startsWith("scope=")), `scope=${scopeName(t)}` ].join(",");
}
const g = 3;
function seedDefault({last: e, forecast: t}) {
if (void 0 === e || e.runs.length < g || !t.steps.some(p.he)) return [];
return [ e.ref, ...e.runs.map(e => e.ref) ].every(e => e.startsWith("refs/pull/")) ? [ {
code: "seed-default-branch",
title: "Run this workflow on pushes to the default branch, too.",
detail: "Every recorded build is a pull request's, and GitHub lets no other pull request read those records.",
lines: [ "on:", "  push:", "    branches: [main]" ]
} ] : [];
}
var w = n(47510), v = n(88861);
function contextAdvice(e) {
return [ ...needlessFiles(e), ...gitDirectory(e), ...unusedDirectories(e) ];
}
const y = [ ".github", ".gitlab", ".circleci", ".vscode", ".idea", ".devcontainer" ], b = 255, k = /^(?:\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines\.ya?ml|Jenkinsfile|\.pre-commit-config\.yaml|CODEOWNERS|CONTRIBUTING(?:\.\w+)?|CODE_OF_CONDUCT(?:\.\w+)?|SECURITY\.md|renovate\.json5?|\.DS_Store|Thumbs\.db|.*\.swp|(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml|(?:[\w.-]+\.)?Dockerfile(?:\.[\w.-]+)?|\.dockerignore)$/, x = /^(?:README|CHANGELOG|CHANGES|HISTORY|AUTHORS|NOTES)(?:\.(?:md|rst|txt|adoc))?$/i, $ = [ "package.json", "pyproject.toml", "setup.py", "setup.cfg", "MANIFEST.in", "Makefile", "CMakeLists.txt", "meson.build", "build.gradle", "build.gradle.kts", "pom.xml", "composer.json", "mix.exs", "mkdocs.yml", "book.toml" ], O = 262144;
function needlessFiles({forecast: e, sent: t}) {
return void 0 === t ? [] : (0, p.Et)(e.steps).flatMap(n => {
const r = e.steps[n.step], s = function changedFiles(e) {
if ("miss" !== e.verdict) return;
const t = e.causes.filter(e => "content" === e.code);
return t.length !== e.causes.length || t.some(e => e.total !== e.files.length) ? void 0 : t.flatMap(e => e.files.flatMap(e => [ e.path, ...void 0 === e.oldPath ? [] : [ e.oldPath ] ]));
}(n);
if (void 0 === s || 0 === s.length) return [];
const i = texts(e.steps);
return s.every(e => function isNeedless(e, t, n, r) {
const s = e.slice(e.lastIndexOf("/") + 1), i = e.split("/", 1)[0];
return !function isNamed(e, t) {
const n = (t.facts.sources ?? []).flatMap(e => e.paths.map(e => (0, w.uH)(`/${e}`).slice(1)));
return n.includes(e);
}(e, t) && !n.includes(s) && (y.includes(i) ? !n.includes(i) : !!(s.length <= b && k.test(s)) || !!x.test(s) && (void 0 === r.entry("Cargo.toml") && $.every(e => !readText(r, e).toLowerCase().includes(s.toLowerCase()))));
}(e, r, i, t)) ? [ ignoreAdvice(n, r, ignoreLines(s)) ] : [];
});
}
function texts(e) {
return e.map(e => `${e.text}\n${e.facts.expanded}`).join("\n");
}
function readText(e, t) {
try {
if ("file" !== e.entry(t)?.type) return "";
const n = e.read(t, O);
return void 0 === n ? "" : (new TextDecoder).decode(n);
} catch (e) {
if (e instanceof u.u) return "";
throw e;
}
}
function ignoreLines(e) {
const t = e.map(e => {
const t = e.split("/", 1)[0];
return y.includes(t) ? t : escaped(e);
});
return [ ...new Set(t) ];
}
function escaped(e) {
const t = e.replace(/[*?[\]\\]/g, "\\$&");
return /^[#!]/.test(t) ? `\\${t}` : t;
}
function ignoreAdvice(e, t, n) {
const {seconds: r, bytes: s, steps: i} = e.cost;
return {
code: "ignore-files",
title: 1 === n.length ? `Leave ${n[0]} out of the context.` : "Leave these files out of the context.",
detail: `Nothing else made ${t.text} and what follows new (${1 === i ? "1 step" : `${i} steps`}), and nothing in the Dockerfile or the project's manifests names ${1 === n.length ? "it" : "them"}.`,
step: e.step,
lines: n,
file: ".dockerignore",
saves: {
...void 0 === r ? {} : {
seconds: r.value
},
...void 0 === s ? {} : {
bytes: s.value
}
}
};
}
const S = /\bgit\b|setuptools[_-]scm|hatch-vcs|versioneer|\bpbr\b|vergen|nbgv|nerdbank|buildvcs/i;
function gitDirectory({forecast: e, sent: t}) {
if ("dir" !== t?.entry(".git")?.type) return [];
const n = e.steps.find(e => "not-needed" !== e.verdict && takesAll(e));
if (void 0 === n || S.test(withoutUrls(texts(e.steps)))) return [];
const r = $.filter(e => "package.json" !== e).map(e => readText(t, e));
return S.test(withoutUrls([ ...r, scriptsOf(t) ].join("\n"))) ? [] : [ {
code: "git-directory",
title: "Leave .git out of the context.",
detail: `${n.text} takes it along, so every commit makes this step new even when no source file changed.`,
step: n.index,
lines: [ ".git" ],
file: ".dockerignore"
} ];
}
function takesAll(e) {
return ("copy" === e.keyword || "add" === e.keyword) && (e.facts.sources ?? []).some(e => "context" === e.from && e.paths.some(e => "/" === (0, 
w.uH)(`/${e}`)) && 0 === (e.exclude ?? []).length);
}
function withoutUrls(e) {
return e.replace(/\b(?:git\+)?(?:https?|ssh|git):\/\/\S+|\bgit@\S+/gi, "");
}
function scriptsOf(e) {
const t = packageJson(e)?.scripts;
return "object" == typeof t && null !== t ? Object.values(t).join("\n") : "";
}
function packageJson(e) {
try {
const t = JSON.parse(readText(e, "package.json"));
return "object" != typeof t || null === t || Array.isArray(t) ? void 0 : {
...t
};
} catch {
return;
}
}
const C = 5e7;
function unusedDirectories({forecast: e, last: t}) {
if ("classic" !== e.builder || void 0 === t) return [];
const n = e.steps.flatMap(e => (e.facts.sources ?? []).filter(e => "context" === e.from).flatMap(e => e.paths));
if (n.some(e => "/" === (0, w.uH)(`/${e}`) || /[*?[\\$]/.test(e))) return [];
const r = new Set(n.map(e => (0, w.uH)(`/${e}`).split("/")[1])), s = new Map;
for (const e of t.files) {
const t = e.path.indexOf("/");
t > 0 && s.set(e.path.slice(0, t), (s.get(e.path.slice(0, t)) ?? 0) + e.size);
}
const i = [ ...s ].filter(([e, t]) => t >= C && !r.has(e)).sort((e, t) => t[1] - e[1]);
if (0 === i.length) return [];
const o = i.reduce((e, [, t]) => e + t, 0);
return [ {
code: "context-size",
title: "Do not send directories that no step copies.",
detail: `${(0, v.pV)(o)} of the context go to the daemon in every build, and no COPY or ADD takes them.`,
lines: i.map(([e]) => escaped(e)),
file: ".dockerignore"
} ];
}
var P = n(97489);
function orderAdvice(e) {
return (0, p.Et)(e.forecast.steps).flatMap(t => [ ...lateArgument(t, e.forecast), ...lateLabel(t, e.forecast), ...lockfileFirst(t, e) ]);
}
const I = /(?:^|_)(?:sha|commit|revision|rev|timestamp|date|build_?(?:date|time|number|num|id))(?:_|$)/i, M = /^(?:[0-9a-f]{7,64}|[0-9]{4}-[0-9]{2}-[0-9]{2}T?[0-9:.Z+-]*|1[0-9]{9}|1[0-9]{12})$/i;
function isVolatile({name: e, newValue: t}) {
return I.test(e) || void 0 !== t && /[0-9]/.test(t) && M.test(t);
}
function mentions(e, t) {
return new RegExp(`(?:^|[^A-Za-z0-9_])${t}(?:$|[^A-Za-z0-9_])`).test(e);
}
const T = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/;
function savesOf(e) {
const {seconds: t, bytes: n} = (0, P.h)(e);
return {
...void 0 === t ? {} : {
seconds: t.value
},
...void 0 === n ? {} : {
bytes: n.value
}
};
}
function lateArgument(e, {steps: t}) {
const [n, ...r] = e.causes;
if ("arg" !== n?.code || r.length > 0 || 1 !== n.names.length || "miss" !== e.verdict) return [];
const [s] = n.names;
if (void 0 === s || !T.test(s.name) || !isVolatile(s)) return [];
const i = t[e.step], o = t.filter(e => e.stage === i.stage), a = o.findLast(e => "arg" === e.keyword && e.index <= i.index && mentions(e.text, s.name)), c = o.filter(e => e.index > (a?.index ?? i.index) && "arg" !== e.keyword && mentions(e.text, s.name))[0];
if (void 0 === a || void 0 === c || c.index <= i.index) return [];
const u = o.filter(e => e.index >= i.index && e.index < c.index && "miss" === e.verdict);
if (0 === u.length || u.some(e => !isOnlyFollower(e, i))) return [];
const d = "" + (void 0 === a.range ? "" : ` from line ${a.range.startLine}`), l = void 0 === c.range ? "the instruction that uses it" : `line ${c.range.startLine}`;
return [ {
code: "late-argument",
title: `Move ARG ${s.name}${d} to just before ${l}.`,
detail: `Its value changes with every commit, and ${l} is the first to mention it; until then it only makes ${1 === u.length ? "1 step" : `${u.length} steps`} new each time.`,
step: a.index,
saves: savesOf(u)
} ];
}
function isOnlyFollower(e, t) {
return e.index === t.index || e.causes.every(e => "parent" === e.code);
}
function lateLabel(e, {steps: t}) {
const n = t[e.step];
if ("label" !== n.keyword || "file" !== n.origin || "miss" !== e.verdict || 0 === e.followers.length) return [];
if (!e.causes.every(e => "arg" === e.code && e.names.some(isVolatile))) return [];
const r = e.followers.map(e => t[e]).filter(e => e.stage === n.stage);
return 0 === r.length || r.some(e => !isOnlyFollower(e, n)) ? [] : [ {
code: "late-label",
title: `Move ${void 0 === n.range ? "this LABEL" : `the LABEL of line ${n.range.startLine}`} to the end of its stage.`,
detail: `Its value changes with every commit and makes the ${1 === r.length ? "step" : `${r.length} steps`} below new, none of which depends on a label.`,
step: n.index,
saves: savesOf(r)
} ];
}
const A = String.raw`(?:\s+--?[a-z][a-z-]*(?:[= ][\w./:@][\w./:@-]*)?)*`;
function installer(e, t, n, r = []) {
return {
command: new RegExp(`^${e}${A}\\s*$`),
files: t,
also: r,
selfContained: n
};
}
const E = [ installer("npm (?:ci|clean-install)", [ "package.json", "package-lock.json" ], nodeAlone, [ ".npmrc" ]), installer("yarn install", [ "package.json", "yarn.lock" ], e => nodeAlone(e) && readText(e, "yarn.lock").includes("yarn lockfile v1"), [ ".npmrc", ".yarnrc" ]), installer("pnpm (?:i|install)", [ "package.json", "pnpm-lock.yaml" ], e => nodeAlone(e) && void 0 === e.entry("pnpm-workspace.yaml"), [ ".npmrc" ]), installer("pip3? install(?: --[a-z-]+)* -r requirements\\.txt", [ "requirements.txt" ], e => !/^[ \t]*(?:-e|-r|-c|--editable|--requirement|--constraint|\.|file:)|@\s*file:/m.test(readText(e, "requirements.txt"))), installer("go mod download", [ "go.mod", "go.sum" ], e => !/=>\s*\.{1,2}\//.test(readText(e, "go.mod")) && void 0 === e.entry("go.work")), installer("bundle install", [ "Gemfile", "Gemfile.lock" ], e => !/\bpath\b|\bgemspec\b|eval_gemfile|File\.|ruby file:/.test(readText(e, "Gemfile"))) ], j = [ "preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare", "dependencies" ];
function nodeAlone(e) {
const t = packageJson(e);
if (void 0 === t || "workspaces" in t || "pnpm" in t) return !1;
return !("object" == typeof t.scripts && null !== t.scripts ? Object.keys(t.scripts) : []).some(e => j.includes(e)) && !/"(?:file|link|portal|workspace|patch):/.test(JSON.stringify(t));
}
function lockfileFirst(e, {forecast: t, sent: n}) {
const r = t.steps[e.step];
if (void 0 === n || "miss" !== e.verdict || !function isPlainCopyAll(e) {
return takesAll(e) && /^COPY\s+\.\/?\s+\.\/?\s*$/i.test(e.text);
}(r)) return [];
if (!e.causes.every(e => "content" === e.code && e.files.length === e.total)) return [];
const s = t.steps.find(e => e.stage === r.stage && e.index > r.index && "arg" !== e.keyword);
if ("run" !== s?.keyword || "miss" !== s.verdict || !isOnlyFollower(s, r)) return [];
const i = s.facts.expanded.replace(/^RUN\s+/i, "").replace(/^(?:--[a-z]+(?:=\S+)?\s+)*/, "").trim(), o = E.find(e => e.command.test(i));
if (void 0 === o || !o.files.every(e => "file" === n.entry(e)?.type) || !o.selfContained(n)) return [];
const a = e.causes.flatMap(e => "content" === e.code ? e.files.map(e => e.path) : []), c = (o.also ?? []).filter(e => "file" === n.entry(e)?.type), u = [ ...o.files, ...c ];
return a.some(e => u.includes(e)) ? [] : [ {
code: "lockfile-first",
title: "Install dependencies before the sources are copied.",
detail: `${s.text} only reads ${o.files.join(" and ")}, which did not change, yet runs again because it stands below ${r.text}.`,
step: r.index,
lines: [ `COPY ${u.join(" ")} ./`, s.text, r.text ],
file: t.dockerfile,
saves: savesOf([ s ])
} ];
}
const R = 5;
var N = n(42239), L = n(40071);
const F = 64;
class Asked {
known=new Map;
wanted=new Map;
fetcher;
constructor(e) {
this.fetcher = e;
}
get pending() {
return this.wanted.size;
}
answer=(...e) => {
const t = JSON.stringify(e);
return this.known.has(t) || this.wanted.set(t, e), this.known.get(t);
};
async fetch() {
const e = [ ...this.wanted ];
this.wanted = new Map, await Promise.all(e.map(async ([e, t]) => this.known.set(e, await this.fetcher(...t))));
}
}
var B = n(84945);
async function forecastBuild(e) {
const t = performance.now(), {spec: n, inputs: a, surroundings: d} = e, l = (0, 
N.Xi)(a.failOn, a.expectCached), f = async function restore(e) {
let t = !0;
const n = await e.surroundings.attempt(async () => {
const n = await e.store.restore((0, r.YD)(e));
return t = !1, n;
});
return {
restored: n,
failed: t
};
}(e);
(0, i.DH)(e, chooseBuilder(e, void 0)), "forecast" !== a.mode && (0, i.N1)(e);
const {restored: h, failed: p} = await f, m = chooseBuilder(e, h), g = await (0, 
o.z)(m), w = h?.record.builder === m ? h.record : void 0, v = (0, c.hg)(m, n.unknowns), y = [ ...v ];
let b, k, x;
try {
const t = await (0, i.hE)(e, m, w), r = await (0, s.n)(e, m, t, w, y), o = await decide(e, m, t, r.records);
x = o.request;
const {images: u, cacheConfigs: d} = r.records, l = p && 0 === u.length && 0 === d.length ? [ ...r.unread, "of this action" ] : r.unread;
if (b = (0, c.Aw)((0, c.h0)(o.forecast, l), v), "forecast" !== a.mode) {
const t = draftRecord({
...e,
builder: g,
request: x,
forecast: b,
last: w
});
k = {
name: n.name,
platform: e.platform,
restoredKey: h?.key,
forecast: b,
draft: t
};
}
} catch (t) {
const n = (0, u.H)(t);
if ("input" === n.code) throw n;
d.warnings.add(n.toString()), b = function noForecast({spec: e, platform: t}, n, r) {
return {
builder: n,
rules: "",
dockerfile: e.file ?? "Dockerfile",
target: e.target,
platform: t ?? "",
stages: [],
steps: [],
warnings: [ r.toString() ]
};
}(e, m, n);
}
const $ = {
...b,
warnings: [ ...b.warnings, ...y ]
}, O = void 0 === x ? void 0 : function sentOf(e, t) {
try {
return (0, o.W)(e, t);
} catch {
return;
}
}(g, x);
return {
report: (0, L.eh)({
name: n.name,
forecast: $,
last: w,
gate: l,
advice: a.advice ? adviceOn(adviceInput(e, b, w, O)) : [],
distrust: [ ...(0, c.Ci)(v), ...distrust(e, w, h?.key) ],
ownSeconds: (performance.now() - t) / 1e3,
...void 0 === O ? {} : {
context: contextSize(O)
}
}),
pending: k
};
}
function adviceInput(e, t, n, r) {
const {spec: s, specs: i, context: o} = e, a = i.filter(e => e !== s);
return {
forecast: t,
last: n,
sent: r,
spec: s,
others: a,
run: {
sha: o.sha,
id: o.runId
}
};
}
function adviceOn(e) {
try {
return function advise(e) {
return [ ...contextAdvice(e), ...orderAdvice(e), ...cacheAdvice(e) ].slice(0, R);
}(e);
} catch (e) {
if ("internal" === (0, u.H)(e).code) throw e;
return [];
}
}
function contextSize(e) {
let t = 0, n = 0;
try {
for (const {path: r, type: s, size: i} of (0, a.I)(e, "")) "" !== r && "socket" !== s && t++, 
n += i;
} catch (e) {
if ("internal" === (0, u.H)(e).code) throw e;
}
return {
files: t,
bytes: n
};
}
async function decide(e, t, n, r) {
const s = {
builder: t,
local: r.images,
live: !0 === r.live,
last: r.last,
platform: e.platform,
pull: n.options.pull
}, i = await (0, o.z)(t);
let a = n;
const c = await async function inRounds(e, t) {
const n = new Asked((e, n) => t.image(e, n)), r = new Asked(e => t.remote(e)), s = new Asked(e => t.cacheImage(e)), i = {
image: n.answer,
remote: r.answer,
cacheImage: s.answer
};
for (let t = 0; ;t++) {
const o = e(i);
if (0 === n.pending + r.pending + s.pending || t >= F) return o;
await Promise.all([ n.fetch(), r.fetch(), s.fetch() ]);
}
}(({image: e, remote: t, cacheImage: s}) => (a = {
...n,
image: e,
remote: t
}, i.forecast(a, {
...r,
buildahCache: s
})), e.surroundings.fetchers(s));
return {
forecast: c,
request: a
};
}
const isOwn = (e, t) => !0 === t?.startsWith((0, r.YD)(e).prefixes[0]);
function chooseBuilder({spec: e, context: t}, n) {
return "auto" !== e.builder ? e.builder : "0" === t.env.get("DOCKER_BUILDKIT") ? "classic" : n?.record.builder ?? "buildkit";
}
function distrust(e, t, n) {
const {spec: s, context: i} = e, o = [];
return void 0 !== t && (0, B.r0)(t.ref) && void 0 === i.pullRequest && o.push(`The record was written by the pull request run ${t.ref}, so it only advises here.`), 
void 0 !== t && s.legUnknown ? o.push("The record may be that of another leg of the job's matrix; set the input matrix.") : void 0 === t || "" === (0, 
r.Yk)(s, e.inputs, i) || isOwn(e, n) || o.push("The record is that of another leg of the job's matrix or of other build arguments."), 
o;
}
}),
47144: ((e, t, n) => {
n.d(t, {
f: () => savePending,
u: () => loadPending
});
var r = n(51455), s = n(76760), i = n(452), o = n(78843), a = n(35097);
const c = "pending.json";
async function savePending(e, t, n) {
const i = (0, s.join)(n.temp, "docker-cache-forecast", `${n.runId || "local"}-${process.pid}`);
await (0, r.mkdir)(i, {
recursive: !0
});
const u = [ ...new Set(e.map(e => e.draft.files)) ], d = e.map(({draft: e, ...t}) => ({
...t,
draft: (0, o.Ym)({
...e,
files: []
}),
files: u.indexOf(e.files)
})), l = JSON.stringify({
lists: u.map(a.tp),
builds: d,
comment: t
});
return await (0, r.writeFile)((0, s.join)(i, c), l, {
mode: 384
}), i;
}
function filesOf(e) {
const t = (0, a.oz)(e);
if ("string" == typeof t) throw new i.u("record-malformed", `The forecast's own list of files: ${t}.`);
return t;
}
async function loadPending(e) {
const t = await async function read(e) {
try {
return JSON.parse(await (0, r.readFile)(e, "utf8"));
} catch (e) {
throw new i.u("record-malformed", "What the forecast left for after the build cannot be read, so this build is not recorded.", {
cause: e
});
}
}((0, s.join)(e, c)), n = t.lists.map(filesOf);
return {
builds: t.builds.map(({files: e, draft: t, ...r}) => ({
...r,
draft: {
...(0, o.eT)(Buffer.from(t), r.name),
files: n[e] ?? []
}
})),
comment: t.comment
};
}
}),
17986: ((e, t, n) => {
n.d(t, {
R5: () => withArg,
WP: () => expandIn,
ee: () => c,
fr: () => argItems,
mb: () => classicArgs,
pk: () => i,
qm: () => withArgs,
s9: () => argItem
});
var r = n(15922), s = n(39039);
const i = {
values: new Map,
unknown: new Set
}, o = "?";
function expandIn(e, t, n) {
const r = (0, s.fT)(t, t => e.unknown.has(t) ? o : e.values.get(t), n);
return {
...r,
unknown: [ ...r.used ].filter(t => e.unknown.has(t))
};
}
function withArg(e, t, n) {
return withArgs(e, [ [ t, n ] ]);
}
function withArgs(e, t) {
const n = new Map(e.values), r = new Set(e.unknown);
for (const [e, s] of t) n.delete(e), r.delete(e), void 0 === s ? r.add(e) : n.set(e, s);
return {
values: n,
unknown: r
};
}
function argItems(e) {
return e.args.map(argItem);
}
function argItem(e) {
const t = e.indexOf("=");
return t < 0 ? {
name: e,
value: void 0
} : {
name: e.slice(0, t),
value: e.slice(t + 1)
};
}
const a = [ "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY" ];
function bothCases(e) {
return new Set(e.flatMap(e => [ e, e.toLowerCase() ]));
}
function classicArgs(e) {
const t = (0, r.ot)(e) ?? r.RX;
return {
predefined: bothCases((0, r.jZ)(t, 23) ? [ ...a, "ALL_PROXY" ] : a)
};
}
const c = bothCases(a);
}),
97368: ((e, t, n) => {
n.d(t, {
Ae: () => targetStage,
At: () => o,
Gq: () => reachable,
U9: () => findStage,
_$: () => stages,
k2: () => i,
tI: () => buildahStages
});
var r = n(15922), s = n(452);
const i = {
lowerNames: !0,
foldCase: [ "copy", "mount", "target" ],
byNumber: new Map([ [ "copy", "first" ] ]),
targetFirst: !1,
numberMustExist: !0,
laterStages: !0,
skipsUnused: !0
}, o = {
lowerNames: !0,
foldCase: [ "from", "copy", "mount", "target" ],
byNumber: new Map([ [ "copy", "last" ] ]),
targetFirst: !0,
numberMustExist: !0,
laterStages: !1,
skipsUnused: !1
};
function buildahStages(e) {
const t = (0, r.ot)(e) ?? r.RX;
return {
lowerNames: !1,
foldCase: [],
byNumber: new Map([ [ "from", "unnamed" ], [ "copy", "last" ], [ "mount", "last" ], [ "target", (0, 
r.jZ)(t, 1, 36) ? "last" : "unnamed" ] ]),
targetFirst: !(0, r.jZ)(t, 1, 44),
numberMustExist: !1,
laterStages: !1,
skipsUnused: !0
};
}
function stages(e, t = i) {
const n = [], r = [];
for (const s of e.instructions) {
const e = r.at(-1);
"from" === s.keyword ? r.push(stage(s, r.length, t)) : void 0 === e ? n.push(s) : e.instructions.push(s);
}
return {
globalArgs: n,
stages: r,
rules: t
};
}
function stage(e, t, n) {
const r = e.args[2];
return {
index: t,
name: n.lowerNames ? r?.toLowerCase() : r,
from: e,
baseWord: e.args[0],
platformWord: e.flags.find(e => "platform" === e.name)?.value,
instructions: []
};
}
function findStage(e, t, n, r) {
const s = e.rules.byNumber.get(n), i = void 0 === r || e.rules.laterStages && "from" !== n ? e.stages.length : r, o = e.stages.slice(0, i);
if ("first" === s && isNumber(t)) return byNumber(o, t, e.rules);
const a = e.rules.foldCase.includes(n), c = a ? t.toLowerCase() : t, called = ({name: e}) => void 0 !== e && (a ? e.toLowerCase() : e) === c, u = "target" === n && e.rules.targetFirst ? o.find(called) : o.findLast(called);
if (void 0 !== u || void 0 === s || !isNumber(t)) return u;
const d = byNumber(o, t, e.rules);
return "unnamed" !== s || void 0 === d?.name && t === String(d?.index) ? d : void 0;
}
function isNumber(e) {
return /^[+-]?\d{1,9}$/.test(e);
}
function byNumber(e, t, n) {
const r = e[Number(t)];
if (void 0 === r && n.numberMustExist) throw new s.u("dockerfile-syntax", `There is no stage ${t} here. Name one of the ${e.length} stages that can be used, counted from 0.`);
return r;
}
function targetStage(e, t) {
if (void 0 === t || "" === t) return e.stages.at(-1);
const n = findStage(e, t, "target");
if (void 0 !== n) return n;
const r = e.stages.map(({name: e, index: t}) => e ?? String(t)).join(", ");
throw new s.u("target-missing", `--target ${t} names no stage. The stages are: ${r}.`);
}
function reachable(e, t, n) {
if (!e.rules.skipsUnused) return e.stages.slice(0, t.index + 1).map(({index: e}) => e);
const r = new Set([ t.index ]), s = [ t ];
for (let t = s.pop(); void 0 !== t; t = s.pop()) for (const i of n(t)) {
const t = e.stages[i];
void 0 === t || r.has(i) || (r.add(i), s.push(t));
}
return [ ...r ].sort((e, t) => e - t);
}
}),
97447: ((e, t, n) => {
n.d(t, {
c: () => boundedWorkdir
});
var r = n(452);
const s = 4096;
function boundedWorkdir(e) {
if (e.length <= s) return e;
throw new r.u("limit", `A WORKDIR comes out longer than ${s} characters, and no system has such a directory. Make it shorter.`);
}
}),
1857: ((e, t, n) => {
n.d(t, {
e: () => r
});
const r = 2;
}),
48955: ((e, t, n) => {
n.d(t, {
U6: () => documentsOfFile,
eZ: () => namesOf,
k1: () => documentsOfStream,
oX: () => imagesOfArchive
});
var r = n(73024), s = n(57075), i = n(3302), o = n(452), a = n(83919), c = n(68424), u = n(31732), d = n(9573), l = n(11756);
const f = /^(?:manifest\.json|index\.json|[0-9a-f]{64}\.json|blobs\/sha256\/[0-9a-f]{64})$/, h = 123, p = 91;
function documentsOfFile(e, t) {
const n = (0, r.openSync)(e, "r");
try {
const e = {
size: (0, r.fstatSync)(n).size,
read: (e, t) => (0, r.readSync)(n, e, 0, e.length, t)
}, s = collector(t);
for (const {header: n, offset: r, length: o} of (0, i.F)(e)) {
const i = s.key(n.name, o, "0" === n.typeflag);
if (void 0 === i) continue;
const c = Buffer.alloc(1);
if (e.read(c, r), !startsJson(c[0])) continue;
const u = Buffer.alloc(o);
if (e.read(u, r) !== o) throw (0, a.Qm)(t, "it ends too early");
s.add(i, u);
}
return s.all;
} catch (e) {
throw (0, o.H)(e, "image-malformed");
} finally {
(0, r.closeSync)(n);
}
}
async function documentsOfStream(e, t, r) {
const {extract: i} = await n.e(118).then(n.t.bind(n, 56118, 19)), c = i(), u = collector(r);
let d = 0;
e.on("data", n => {
d += n.length, d > t && e.destroy(new o.u("limit", `${r} is larger than ${t} bytes; it is not read.`));
});
const l = new Promise((t, n) => {
(0, s.pipeline)(e, c, e => e ? n(e) : t());
});
l.catch(() => {});
try {
for await (const e of c) {
const t = u.key(e.header.name, e.header.size ?? 0, "file" === e.header.type), n = [];
for await (const r of e) void 0 !== t && (n.length > 0 || startsJson(r[0])) && n.push(r);
void 0 !== t && n.length > 0 && u.add(t, Buffer.concat(n));
}
await l;
} catch (e) {
throw e instanceof o.u ? e : (0, a.Qm)(r, e.message, e);
}
if (0 === u.all.size) throw (0, a.Qm)(r, "it holds no image");
return u.all;
}
function startsJson(e) {
return e === h || e === p;
}
function collector(e) {
const t = new Map;
let n = 0, r = 0;
return {
all: t,
key(t, r, s) {
if (++n > d.HS) throw new o.u("limit", `${e} has more than ${d.HS} entries; it is not read.`);
const i = t.replace(/^(?:\.\/)+/, "");
return s && r > 0 && r <= a.GW && f.test(i) ? i : void 0;
},
add(n, s) {
if (r += s.length, r > d.dB) throw new o.u("limit", `${e} holds more than ${d.dB} bytes of JSON; not read.`);
t.set(n, s);
}
};
}
async function imagesOfArchive(e, t) {
const n = e.get("manifest.json"), r = function indexEntries(e, t) {
const n = e.get("index.json");
if (void 0 === n) return [];
const r = (0, l.MK)(n, t);
if ("index" !== r.kind) throw (0, a.Qm)(t, "index.json is no index");
return r.manifests.slice(0, d.mC);
}(e, t);
if (void 0 === n) return await async function imagesOfIndex(e, t, n) {
if (0 === t.length) throw (0, a.Qm)(n, "it holds no image");
const r = [];
for (const s of t) r.push(...await (0, u.H)(contentOf(e, s, n), namesOf(s)));
return r;
}(e, r, t);
const s = (0, a.qF)(n, d.ZJ, t);
if (!Array.isArray(s)) throw (0, a.Qm)(t, "manifest.json is no list");
if (s.length > d.mC) throw new o.u("limit", `${t} has more than ${d.mC} images.`);
const i = await async function manifestsByConfig(e, t, n) {
const r = new Map;
for (const s of t) {
const t = contentOf(e, s, n), i = !0 === t.has?.(s.digest) ? await (0, u.H)(t, []) : [];
for (const e of i) r.set(e.id, e);
}
return r;
}(e, r, t);
return s.map(n => function listedImage(e, t, n, r) {
const s = (0, l.Gv)(e) ? e.Config : void 0, i = "string" == typeof s ? t.get(s.replace(/^(?:\.\/)+/, "")) : void 0;
if (!(0, l.Gv)(e) || "string" != typeof s || void 0 === i) throw (0, a.Qm)(r, "manifest.json names a config that is not in it");
const o = /([0-9a-f]{64})(?:\.json)?$/.exec(s)?.[1], d = void 0 === o ? (0, u.ol)(i) : `sha256:${o}`, f = (0, 
a.Ac)((0, u.zr)(i, d, r), r), h = Array.isArray(e.RepoTags) ? e.RepoTags.filter(e => "string" == typeof e) : [], p = n.get(d);
return {
...p,
id: d,
parent: "string" == typeof e.Parent && (0, c.Bc)(e.Parent) ? e.Parent : void 0,
names: h,
config: f,
...void 0 === f.container_config ? {} : {
containerConfig: f.container_config
}
};
}(n, e, i, t));
}
function namesOf(e) {
const t = e.annotations.get("io.containerd.image.name"), n = e.annotations.get("org.opencontainers.image.ref.name");
return void 0 !== t ? [ t ] : void 0 !== n ? [ n ] : [];
}
function contentOf(e, t, n) {
return {
name: n,
root: t,
has: t => e.has(blobKey(t)),
read: async ({digest: t}, r) => {
const s = e.get(blobKey(t));
if (void 0 === s) throw (0, a.Qm)(n, "a blob is missing");
if (s.length > r) throw new o.u("limit", `${n}: a document is too large; it is ignored.`);
return (0, u.zr)(s, t, n);
}
};
}
function blobKey(e) {
return `blobs/${e.replace(":", "/")}`;
}
}),
47881: ((e, t, n) => {
n.d(t, {
JZ: () => afterBuild,
vi: () => builderFacts,
$: () => buildkitVersion,
Gz: () => decodeMetadata,
Sf: () => isMadeForJob
});
var r = n(452), s = n(28408), i = n(9573), o = n(11756), a = n(44338), c = n(68424);
const u = "https://mobyproject.org/buildkit@v1#metadata", d = 2e4;
function decodeProvenance(e) {
const t = (0, o.Gv)(e) && (0, o.Gv)(e.predicate) ? e.predicate : e;
if (!(0, o.Gv)(t)) return;
const n = function partsOf(e) {
if ((0, o.Gv)(e.buildDefinition)) {
const t = e.buildDefinition.internalParameters, n = (0, o.Gv)(e.runDetails) ? e.runDetails.metadata : void 0;
return {
config: (0, o.Gv)(t) ? t.buildConfig : void 0,
metadata: (0, o.Gv)(n) ? n.buildkit_metadata ?? n[u] : void 0,
materials: e.buildDefinition.resolvedDependencies
};
}
return void 0 === e.buildType && void 0 === e.materials ? void 0 : {
config: e.buildConfig,
metadata: (0, o.Gv)(e.metadata) ? e.metadata[u] : void 0,
materials: e.materials
};
}(t);
if (void 0 === n) return;
const {config: r, metadata: s, materials: i} = n, a = (0, o.Gv)(r) && (0, o.Gv)(r.digestMapping) ? Object.entries(r.digestMapping) : [], l = (0, 
o.Gv)(s) && (0, o.Gv)(s.source) ? s.source : {}, f = (0, o.Gv)(l.locations) ? l.locations : {}, h = (0, 
o.Gv)(s) && (0, o.Gv)(s.layers) ? s.layers : {}, p = new Map;
for (const [e, t] of a.slice(0, d)) (0, c.Bc)(e) && "string" == typeof t && p.set(e, {
lines: linesOf(own(f, t)),
layer: layerOf(own(h, `${t}:0`))
});
return {
steps: p,
images: imagesOf(i)
};
}
function own(e, t) {
return Object.hasOwn(e, t) ? e[t] : void 0;
}
function linesOf(e) {
const t = new Set;
for (const n of list((0, o.Gv)(e) ? e.locations : void 0)) {
let e;
for (const t of list((0, o.Gv)(n) ? n.ranges : void 0)) {
const n = (0, o.Gv)(t) && (0, o.Gv)(t.start) ? t.start.line : void 0;
Number.isSafeInteger(n) && (e = Math.min(n, e ?? Number.POSITIVE_INFINITY));
}
void 0 !== e && t.add(e);
}
return [ ...t ].sort((e, t) => e - t);
}
function layerOf(e) {
const t = list(list(e)[0]).at(-1);
if ((0, o.Gv)(t) && "string" == typeof t.digest && (0, c.Bc)(t.digest)) return "number" == typeof t.size ? {
digest: t.digest,
size: t.size
} : void 0;
}
function imagesOf(e) {
const t = new Map;
for (const n of list(e).slice(0, d)) {
if (!(0, o.Gv)(n) || "string" != typeof n.uri || !(0, o.Gv)(n.digest)) continue;
const {sha256: e} = n.digest, r = /^pkg:docker\/([^@?#]{1,512})(?:@([^?#]{1,256}))?/.exec(n.uri);
if (null === r || "string" != typeof e || !(0, c.Bc)(`sha256:${e}`)) continue;
const [s, i] = [ decode(r[1] ?? ""), decode(r[2] ?? "") ];
if (void 0 === s || void 0 === i) continue;
const a = (0, c.Bc)(i) ? "@" : ":";
t.set("" === i ? s : `${s}${a}${i}`, `sha256:${e}`);
}
return t;
}
function decode(e) {
try {
return decodeURIComponent(e);
} catch {
return;
}
}
function list(e) {
return Array.isArray(e) ? e : [];
}
const l = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
async function builderFacts(e, t) {
const n = [ "buildx", "inspect", ...void 0 !== t && l.test(t) ? [ t ] : [] ], r = await e("docker", n, {
limit: i.LD
});
if (0 !== r.code) throw refused("buildx inspect", r.stderr);
return function decodeBuilder(e) {
const value = t => t.exec(e)?.[1]?.trim() ?? "", t = [ ...e.matchAll(/^Build[kK]it(?: version)?:[ \t]*v?(\S+)[ \t]*$/gm) ].map(e => e[1] ?? "");
return {
name: value(/^Name:[ \t]*(.+)$/m),
driver: value(/^Driver:[ \t]*(.+)$/m),
version: t.map(e => /^(\d+\.\d+\.\d+)/.exec(e)?.[1]).find(e => void 0 !== e && "0.0.0" !== e),
platforms: value(/^Platforms:[ \t]*(.+)$/m).split(",").map(e => e.trim().replace(/\*$/, "")).filter(e => "" !== e)
};
}(r.stdout);
}
function isMadeForJob({name: e, driver: t}) {
return "docker" !== t && /^builder-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e);
}
function buildkitVersion(e, t) {
return void 0 !== e.version || "docker" !== e.driver || void 0 === t ? e.version : (0, 
s.F)(t);
}
function decodeMetadata(e) {
const t = tryParse(e);
if (e.length > i.Dt || !(0, o.Gv)(t)) throw new r.u("input", "The input metadata is not JSON. Pass the build step's output metadata.");
const n = new Map;
for (const [e, r] of Object.entries(t)) {
const t = /^buildx\.build\.provenance(?:\/(.+))?$/.exec(e), s = null === t ? void 0 : decodeProvenance(r);
void 0 !== s && n.set(t?.[1] ?? "", s);
}
const digest = e => "string" == typeof t[e] ? t[e] : void 0;
return {
ref: parseRef(t["buildx.build.ref"]),
provenance: n,
digest: digest("containerimage.digest"),
configDigest: digest("containerimage.config.digest")
};
}
function parseRef(e) {
const t = "string" == typeof e ? e.split("/") : [], [n, r, s] = t;
if (3 === t.length && void 0 !== n && void 0 !== r && void 0 !== s) return t.every(e => l.test(e)) ? {
builder: n,
node: r,
id: s
} : void 0;
}
async function afterBuild(e, t) {
const n = t?.ref, r = void 0 === n ? [] : [ "--builder", n.builder ], s = void 0 === n ? [] : [ n.id ], o = [ "buildx", "history", "logs", ...r, "--progress", "rawjson", ...s ], c = await e("docker", o, {
limit: i.Ni
});
if (0 !== c.code) throw refused("buildx history logs", c.stderr);
const u = (0, a.Wi)(`${c.stdout}\n${c.stderr}`);
if (0 === u.length) throw refused("buildx history logs", c.stderr);
const d = [ ...t?.provenance.values() ?? [] ], l = d.some(({steps: e}) => e.size > 0) ? d : [ ...d, ...await attached(e, r, s) ];
return {
steps: builtSteps(u, l),
images: mergedImages(l)
};
}
async function attached(e, t, n) {
const r = [ "buildx", "history", "inspect", "attachment", ...t, "--type", "provenance", ...n ], s = await e("docker", r, {
limit: i.Dt
}).catch(() => {}), o = 0 === s?.code ? decodeProvenance(tryParse(s.stdout)) : void 0;
return void 0 === o ? [] : [ o ];
}
function builtSteps(e, t) {
const n = new Set(e.filter(({hasInputs: e}) => e).map(({name: e}) => e));
return e.flatMap(({step: e, digest: r, name: s, hasInputs: i, ...o}) => {
if (void 0 === e || !i && n.has(s)) return [];
const a = t.map(({steps: e}) => e.get(r)).find(e => void 0 !== e);
return [ {
...e,
...o,
lines: a?.lines ?? [],
...void 0 === a?.layer ? {} : {
layer: a.layer
}
} ];
});
}
function mergedImages(e) {
return new Map(e.flatMap(({images: e}) => [ ...e ]));
}
function tryParse(e) {
try {
return JSON.parse(e);
} catch {
return;
}
}
function refused(e, t) {
const n = t.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
return new r.u("engine", `docker ${e} gives no answer${"" === n ? "" : ` (${n})`}. Set up buildx 0.20 or later to compare the forecast with the build.`);
}
}),
99530: ((e, t, n) => {
n.d(t, {
e0: () => decodeInlineCache,
hw: () => decodeGhaIndex,
nX: () => decodeCacheConfig
});
var r = n(77934), s = n(452), i = n(83919), o = n(9573), a = n(11756);
const c = 1e5, u = r.FsL(r.YjP(), r.Ru6(4096)), d = r.cl6(r.FsL(r.aig(), r.Y2b()), 0), list = (e, t) => r.cl6(r.FsL(r.YOg(r.L5J()), r.Ru6(t), r.YOg(e)), []), l = r.Ikc({
mediaType: r.cl6(u),
diffID: r.cl6(u),
size: r.cl6(r.FsL(r.aig(), r.E2x())),
createdAt: r.cl6(u)
}), f = r.Ikc({
blob: r.cl6(u, ""),
parent: d,
annotations: r.cl6(l)
}), h = r.Ikc({
digest: r.cl6(u, ""),
layers: list(r.Ikc({
layer: d,
createdAt: r.cl6(u, "")
}), c),
chains: list(r.Ikc({
layers: list(d, c),
createdAt: r.cl6(u, "")
}), c),
inputs: list(list(r.Ikc({
link: d,
selector: r.cl6(u, "")
}), 1e6), 1e4)
}), p = list(h, 1e5), m = r.Ikc({
layers: list(f, c),
records: p
});
function decodeCacheConfig(e, t, n) {
const r = parse(m, json(e, o.r, n), n);
return checked(r.layers, r.records, function factsOf(e) {
return new Map(e.map(e => {
const t = e.annotations.get("containerd.io/uncompressed"), n = e.annotations.get("buildkit/createdat");
return [ e.digest, {
..."" === e.mediaType ? {} : {
mediaType: e.mediaType
},
...void 0 === t ? {} : {
diffId: t
},
...void 0 === e.size ? {} : {
size: e.size
},
...realTime(n) ? {
createdAt: n
} : {}
} ];
}));
}(t), n);
}
function decodeGhaIndex(e, t, n) {
const r = parse(m, json(e, t, n), n), s = new Map;
for (const {blob: e, annotations: t} of r.layers) {
if (null == t) throw malformed(n, "a layer has no annotations");
if (!t.diffID) throw malformed(n, "a layer has no diffID");
s.set(e, {
diffId: t.diffID,
...t.mediaType ? {
mediaType: t.mediaType
} : {},
..."number" == typeof t.size ? {
size: t.size
} : {},
...realTime(t.createdAt) ? {
createdAt: t.createdAt
} : {}
});
}
return checked(r.layers, r.records, s, n);
}
function decodeInlineCache(e, t, n) {
const r = e["moby.buildkit.cache.v0"];
if (void 0 === r || "" === r) return;
const s = e.rootfs.diff_ids;
if (0 === s.length || void 0 !== t && t.length !== s.length) return;
const o = e.history.filter(e => !0 !== e.empty_layer).map(e => e.created), a = new Map;
return checked(s.map((e, n) => {
const r = t?.[n], s = r?.digest ?? e;
return a.set(s, {
diffId: e,
...r?.mediaType ? {
mediaType: r.mediaType
} : {},
...void 0 === r?.size ? {} : {
size: r.size
},
...void 0 === o[n] ? {} : {
createdAt: o[n]
}
}), {
blob: s,
parent: n - 1,
annotations: void 0
};
}), parse(p, json(function base64(e, t) {
const n = e.replace(/[\r\n]/g, "");
if (n.length % 4 != 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(n)) throw malformed(t, "its base64 is broken");
return Buffer.from(n, "base64");
}(r, n), i.GW, n), n), a, n);
}
function checked(e, t, n, r) {
const s = e.map(({blob: e, parent: t}) => ({
blob: e,
parent: t ?? 0,
...n.get(e) ?? {}
}));
!function refuseLoops(e, t) {
const n = new Uint8Array(e.length);
for (let r = 0; r < e.length; r++) {
const s = [], enter = r => {
const i = e[r];
if (void 0 === i) throw malformed(t, "a link points at no record");
if (1 === n[r]) throw malformed(t, "records form a loop");
if (2 !== n[r]) {
if (i.inputs.some(e => 0 === e.length)) throw malformed(t, "an input has no link");
n[r] = 1, s.push({
at: r,
next: i.inputs.flatMap(e => e.map(({link: e}) => e ?? 0)).values()
});
}
};
for (enter(r); s.length > 0; ) {
const e = s[s.length - 1], t = e.next.next();
!0 !== t.done ? enter(t.value) : (n[e.at] = 2, s.pop());
}
}
}(t, r);
const i = function completeChains(e, t, n) {
const r = new Map;
return s => {
const i = [];
let o, a = s;
for (;void 0 === o; ) {
const s = e[a];
if (void 0 === s) throw malformed(n, "a layer does not exist");
const c = r.get(a);
if (void 0 !== c) o = c; else if (t.has(s.blob)) {
if (i.length > e.length) throw malformed(n, "layers form a loop");
} else o = !1;
if (i.push(a), void 0 !== o) break;
-1 === s.parent ? o = !0 : a = s.parent;
}
for (const e of i) r.set(e, o);
return o;
};
}(s, n, r);
return {
layers: s.map((e, t) => function usable(e, t, n) {
return e.parent >= -1 && e.parent < n && e.parent !== t;
}(e, t, s.length) ? e : {
...e,
parent: -1
}),
records: t.map(e => function resultsAtHand(e, t, n, r, s) {
const i = e.chains.map(e => ({
layers: e.layers.map(e => e ?? 0),
createdAt: e.createdAt ?? ""
})).filter(e => {
if (e.layers.some(e => e < 0 || e >= n.length)) throw malformed(s, "a layer does not exist");
return e.layers.every(e => r.has(n[e]?.blob ?? ""));
});
return {
digest: e.digest ?? "",
inputs: e.inputs.map(e => e.map(({link: e, selector: t}) => ({
link: e ?? 0,
selector: t ?? ""
}))),
results: e.layers.map(({layer: e, createdAt: t}) => ({
layer: e ?? 0,
createdAt: t ?? ""
})).filter(({layer: e}) => t(e)),
chains: i
};
}(e, i, s, n, r))
};
}
function json(e, t, n) {
if (e.length > t) throw new s.u("limit", `The cache of ${n} has ${e.length} bytes, more than ${t}, which BuildKit does not import; it is ignored.`);
try {
return JSON.parse((new TextDecoder).decode(e));
} catch (e) {
throw malformed(n, "it is not JSON", e);
}
}
function parse(e, t, n) {
if (e === m && !(0, a.Gv)(t)) throw malformed(n, "it is no object");
const s = r.xLC(e, t, {
abortEarly: !0
});
if (s.success) return s.output;
const i = s.issues[0];
throw malformed(n, `${r.BuJ(i) ?? "it"}: ${i.message.slice(0, 200)}`);
}
function realTime(e) {
return null != e && "" !== e && !e.startsWith("0001-01-01");
}
function malformed(e, t, n) {
return new s.u("cache-malformed", `The cache of ${e} cannot be used (${t}); it is ignored. Export it again with --cache-to.`, {
cause: n
});
}
}),
31732: ((e, t, n) => {
n.d(t, {
AM: () => readImage,
H: () => readImages,
Qs: () => readCaches,
nb: () => descriptorOf,
ol: () => digestOf,
zr: () => verified
});
var r = n(77598), s = n(83919), i = n(88758), o = n(99530), a = n(9573), c = n(11756);
function verified(e, t, n) {
const i = t.indexOf(":");
if ((0, r.createHash)(t.slice(0, i)).update(e).digest("hex") === t.slice(i + 1)) return e;
throw (0, s.Qm)(n, `its content is not what ${t.slice(0, i + 13)}\u2026 names`);
}
function digestOf(e) {
return `sha256:${(0, r.createHash)("sha256").update(e).digest("hex")}`;
}
function descriptorOf(e, t = "", n) {
return {
digest: e,
mediaType: t,
size: n,
annotations: new Map,
platform: void 0
};
}
async function readImage(e, t, n) {
const r = await readManifest(e, e.root);
if ("manifest" === r.kind) return await imageOf(e, r, {
manifestDigest: e.root.digest
}, n);
const i = (0, c.h$)(r.manifests, t, e.name), o = await readManifest(e, i);
if ("manifest" !== o.kind) throw (0, s.Qm)(e.name, "an index lies inside an index");
const a = {
indexDigest: e.root.digest,
manifestDigest: i.digest
};
return await imageOf(e, o, a, n);
}
async function readImages(e, t) {
const n = await readManifest(e, e.root);
if ("manifest" === n.kind) return [ await imageOf(e, n, {
manifestDigest: e.root.digest
}, t) ];
const r = [];
for (const s of n.manifests.slice(0, a.Wq)) {
if (s.mediaType === c.FC || s.annotations.has("vnd.docker.reference.type")) continue;
if (!1 === e.has?.(s.digest)) continue;
const n = await readManifest(e, s);
if ("manifest" !== n.kind || n.config.mediaType === c.FC) continue;
const i = {
indexDigest: e.root.digest,
manifestDigest: s.digest
};
r.push(await imageOf(e, n, i, t));
}
return r;
}
async function imageOf(e, t, n, r) {
const i = await e.read(t.config, s.GW), o = (0, s.Ac)(i, e.name), a = t.layers.map(e => e.size);
return {
id: t.config.digest,
parent: void 0,
...n,
..."" === t.mediaType ? {} : {
mediaType: t.mediaType
},
names: r,
config: o,
...void 0 === o.container_config ? {} : {
containerConfig: o.container_config
},
...a.every(e => void 0 !== e) ? {
compressedSizes: a
} : {}
};
}
async function readCaches(e) {
const t = await readManifest(e, e.root, a.r), n = "index" === t.kind ? t.manifests : t.layers, r = "index" === t.kind ? function lastCache(e) {
return e.findLast(e => e.mediaType === c.FC);
}(t.manifests) : t.config;
if (r?.mediaType === c.FC) {
const t = await e.read(r, a.r);
return [ {
name: e.name,
config: (0, o.nX)(t, n, e.name)
} ];
}
if ("manifest" === t.kind) return sourceOf(e.name, await inlineOf(e, t));
const s = [];
for (const n of t.manifests.slice(0, a.Wq)) {
if (n.annotations.has("vnd.docker.reference.type")) continue;
const t = await readManifest(e, n);
if ("manifest" !== t.kind) continue;
const r = void 0 === n.platform ? e.name : `${e.name} ${(0, i.Bq)(n.platform)}`;
s.push(...sourceOf(r, await inlineOf(e, t)));
}
return s;
}
function sourceOf(e, t) {
return void 0 === t ? [] : [ {
name: `${e} (inline)`,
config: t
} ];
}
async function inlineOf(e, t) {
if (0 === t.layers.length) return;
const n = (0, s.Ac)(await e.read(t.config, s.GW), e.name);
return (0, o.e0)(n, t.layers, e.name);
}
async function readManifest(e, t, n = a.ZJ) {
return (0, c.MK)(await e.read(t, n), e.name);
}
}),
99279: ((e, t, n) => {
n.d(t, {
Pe: () => dockerConfigFolder,
TO: () => readDockerConfig,
d8: () => dockerCredentials
});
var r = n(51455), s = n(76760), i = n(452), o = n(9573), a = n(11756);
const c = "https://index.docker.io/v1/", u = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function dockerConfigFolder(e) {
const t = e.get("HOME") ?? e.get("USERPROFILE") ?? "/";
return e.get("DOCKER_CONFIG") || (0, s.join)(t, ".docker");
}
async function readDockerConfig(e) {
const t = (0, s.join)(e, "config.json"), n = await (0, r.stat)(t).catch(() => {});
if (void 0 === n) return decodeDockerConfig("{}");
if (!n.isFile() || n.size > o.LD) throw unreadable("it is no small file");
return decodeDockerConfig(await (0, r.readFile)(t, "utf8"));
}
function decodeDockerConfig(e) {
let t;
try {
t = JSON.parse(e);
} catch (e) {
throw unreadable("it is not JSON", e);
}
if (!(0, a.Gv)(t)) throw unreadable("it is not an object");
const n = new Map;
for (const [e, r] of entries(t.auths)) {
const t = decodeAuth(r);
void 0 !== t && n.set(e, t);
}
return {
auths: n,
helpers: textEntries(t.credHelpers),
store: nonEmpty(t.credsStore),
currentContext: nonEmpty(t.currentContext),
proxies: new Map(entries(t.proxies).map(([e, t]) => [ e, textEntries(t) ]))
};
}
function dockerCredentials(e, t) {
return async n => {
const r = "docker.io" === n ? c : n, s = e.helpers.get(r) ?? e.helpers.get(n) ?? e.store;
if (void 0 !== s && u.test(s)) {
const e = await async function askHelper(e, t, n) {
try {
const r = await n(`docker-credential-${e}`, [ "get" ], {
input: t,
limit: o.KA
});
if (0 !== r.code) return;
const s = JSON.parse(r.stdout);
if (!(0, a.Gv)(s) || "string" != typeof s.Secret || "string" != typeof s.Username) return;
return "<token>" === s.Username ? {
username: "",
password: "",
identityToken: s.Secret
} : {
username: s.Username,
password: s.Secret
};
} catch {
return;
}
}(s, r, t);
if (void 0 !== e) return e;
}
return e.auths.get(r) ?? function byHost(e, t) {
for (const [n, r] of e) if (hostOf(n) === t) return r;
return;
}(e.auths, hostOf(r));
};
}
function hostOf(e) {
const t = e.replace(/^https?:\/\//, ""), n = t.indexOf("/");
return -1 === n ? t : t.slice(0, n);
}
function decodeAuth(e) {
if (!(0, a.Gv)(e)) return;
const t = nonEmpty(e.identitytoken);
if ("string" == typeof e.auth && "" !== e.auth) {
const n = Buffer.from(e.auth, "base64").toString("utf8").replaceAll("\0", ""), r = n.indexOf(":");
if (r < 1) return;
const s = {
username: n.slice(0, r),
password: n.slice(r + 1)
};
return void 0 === t ? s : {
...s,
identityToken: t
};
}
if (void 0 !== t) return {
username: "",
password: "",
identityToken: t
};
const [n, r] = [ nonEmpty(e.username), nonEmpty(e.password) ];
return void 0 === n || void 0 === r ? void 0 : {
username: n,
password: r
};
}
function entries(e) {
return (0, a.Gv)(e) ? Object.entries(e) : [];
}
function textEntries(e) {
return new Map(entries(e).filter(e => "string" == typeof e[1]));
}
function nonEmpty(e) {
return "string" == typeof e && "" !== e ? e : void 0;
}
function unreadable(e, t) {
return new i.u("engine", `The docker configuration cannot be read (${e}). Check its config.json.`, {
cause: t
});
}
}),
50757: ((e, t, n) => {
n.d(t, {
y: () => Directories
});
var r = n(73024), s = n.t(r, 2), i = n(4573), o = n(77598), a = n.t(o, 2), c = n(76760), u = n(78877), d = n(29400), l = n(37012), f = n(47510), h = n(75919);
const p = 16 << 20;
function* hashFiles(e) {
const t = [];
let n = new Draft;
for (const r of e) n.add(r), n.files < 1024 && n.bytes < 8388608 || (t.push(n.close()), 
askForHelp(t.at(-1)), n = new Draft, t.length > 12 && (yield* finish(t.shift())));
t.push(n.close());
for (const e of t) work(e, s, a);
for (const e of t) yield* finish(e);
}
function finish(e) {
return work(e, s, a), function waitFor({control: e}) {
for (let t = 2; t < e.length; t++) {
let n = Atomics.load(e, 1);
for (;Atomics.load(e, t) === v; ) {
if ("timed-out" !== Atomics.wait(e, t, v, 5e3)) continue;
const r = Atomics.load(e, 1);
r === n && (x = !0, Atomics.compareExchange(e, t, v, b)), n = r;
}
Atomics.compareExchange(e, t, w, b);
}
}(e), function digestsOf({control: e, pieces: t, hashes: n, digests: r, files: s}) {
const i = Buffer.from(r.buffer);
return s.map(([r, s]) => {
const o = [];
for (let a = r; a < s; a++) {
if (e[2 + a] !== y) return;
for (let e = t[m * a + 3]; e < t[m * a + 4]; e++) o.push(i.toString("hex", 32 * e, 32 * e + (1 === n[g * e] ? 20 : 32)));
}
return o;
});
}(e);
}
const m = 5, g = 3, w = 0, v = 1, y = 2, b = 3;
class Draft {
bytes=0;
#Et=[];
#jt=[];
#Rt=[];
#Nt=Buffer.allocUnsafe(65536);
#Lt=0;
get files() {
return this.#Rt.length;
}
add({at: e, size: t, hashes: n}) {
const r = this.#Lt;
this.#Ft(e);
const s = this.#Lt, i = this.#Et.length / m;
let o = this.#jt.length / g;
t < p && this.#Et.push(t, r, s, o, o + n.length);
for (const {algorithm: e, prefix: i} of n) t >= p && this.#Et.push(t, r, s, o, o + 1), 
o++, this.#jt.push("sha1" === e ? 1 : 0, this.#Lt, this.#Lt + i.length), this.#Bt(i.length), 
this.#Nt.set(i, this.#Lt), this.#Lt += i.length;
this.#Rt.push([ i, this.#Et.length / m ]), this.bytes += t;
}
close() {
const e = sharedCopy(this.#Et), t = sharedCopy(this.#jt), n = new Uint8Array(new SharedArrayBuffer(this.#Lt));
return n.set(this.#Nt.subarray(0, this.#Lt)), {
control: new Int32Array(new SharedArrayBuffer(4 * (2 + e.length / m))),
pieces: e,
hashes: t,
bytes: n,
digests: new Uint8Array(new SharedArrayBuffer(32 * t.length / g)),
files: this.#Rt
};
}
#Ft(e) {
this.#Bt(3 * e.length), e.isWellFormed() ? this.#Lt += this.#Nt.write(e, this.#Lt) : this.#Lt += (0, 
l.ZJ)(e).copy(this.#Nt, this.#Lt);
}
#Bt(e) {
if (this.#Lt + e <= this.#Nt.length) return;
const t = Buffer.allocUnsafe(2 * (this.#Lt + e));
this.#Nt.copy(t, 0, 0, this.#Lt), this.#Nt = t;
}
}
function sharedCopy(e) {
const t = new Float64Array(new SharedArrayBuffer(8 * e.length));
return t.set(e), t;
}
function work(e, t, {createHash: n, hash: r}) {
const {control: s, pieces: i, hashes: o, bytes: a, digests: c} = e, {constants: u, openSync: d, readSync: l, closeSync: f} = t, h = 1 << 20, p = 65536, m = Buffer.allocUnsafe(1114113), g = u.O_RDONLY | (u.O_NOFOLLOW ?? 0) | (u.O_NONBLOCK ?? 0), algorithm = e => 1 === o[3 * e] ? "sha1" : "sha256", prefix = e => a.subarray(o[3 * e + 1], o[3 * e + 2]), small = (e, t, n, s) => {
let i, o = 0;
do {
i = l(e, m, p + o, t + 1 - o, null), o += i;
} while (i > 0 && o < t);
if (o !== t) return !1;
for (let e = n; e < s; e++) {
const n = prefix(e);
m.set(n, p - n.length), c.set(r(algorithm(e), m.subarray(p - n.length, p + t), "buffer"), 32 * e);
}
return !0;
}, large = (e, t, r, i) => {
const o = [];
for (let e = r; e < i; e++) o.push(n(algorithm(e)).update(Buffer.from(prefix(e))));
let a = 0;
for (let n = -1; 0 !== n && a <= t; a += n) {
n = l(e, m, 0, h, null);
for (const e of o) e.update(m.subarray(0, n));
Atomics.add(s, 1, 1);
}
if (a !== t) return !1;
for (let e = r; e < i; e++) c.set(o[e - r].digest(), 32 * e);
return !0;
}, w = s.length - 2;
for (let e = Atomics.add(s, 0, 1); e < w; e = Atomics.add(s, 0, 1)) {
if (0 !== Atomics.compareExchange(s, 2 + e, 0, 1)) continue;
const [t = 0, n, r, o = 0, c = 0] = i.subarray(5 * e, 5 * e + 5);
let u = !1;
try {
const e = d(Buffer.from(a.subarray(n, r)), g);
try {
let n = t <= h;
for (let e = o; e < c; e++) prefix(e).length > p && (n = !1);
u = (n ? small : large)(e, t, o, c);
} finally {
f(e);
}
} catch {}
Atomics.store(s, 2 + e, u ? 2 : 3), Atomics.add(s, 1, 1), Atomics.notify(s, 2 + e);
}
}
let k, x = !1;
function warmUp() {
if (!x) try {
k ??= function startHelper() {
const e = `\n    const fs = require("node:fs");\n    const crypto = require("node:crypto");\n    require("node:worker_threads").parentPort.on("message", (round) => (${work.toString()})(round, fs, crypto));`, t = {
maxYoungGenerationSizeMb: 4,
maxOldGenerationSizeMb: 64
}, n = new h.Worker(e, {
eval: !0,
execArgv: [],
env: {},
stdout: !0,
stderr: !0,
resourceLimits: t
});
return n.unref(), n.on("error", () => {
x = !0;
}), n;
}();
} catch {
x = !0;
}
}
function askForHelp({files: e, ...t}) {
warmUp(), x || k?.postMessage(t);
}
var $ = n(86469);
function nodeTree(e, t = {}) {
return new NodeTree(c.resolve(e), t);
}
const O = 1 << 20, S = 65536, C = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0) | (r.constants.O_NOCTTY ?? 0);
class NodeTree {
#zt;
#Dt;
#Wt=new Map;
#a=new Map;
#_t=0;
#Ut=new Map;
#qt=new Map;
#Gt;
constructor(e, t) {
this.#zt = e, this.#Dt = t;
}
entry(e) {
const t = this.#Wt.get(e);
if (void 0 !== t || this.#Wt.has(e)) return t;
const n = e.lastIndexOf("/"), r = "" === e ? void 0 : this.#a.get(n < 0 ? "" : e.slice(0, n));
if (void 0 !== r) return function find(e, t) {
return e.byName ??= new Map(e.names.map((t, n) => [ t, e.entries[n] ])), e.byName.get(t);
}(r, e.slice(n + 1));
if (e.length > 4096) return;
const s = "" === e || this.#Ht(e) ? this.#Jt(e) : void 0;
return this.#Wt.set(e, s), s;
}
names(e) {
return this.#Vt(e).names;
}
entries(e) {
return this.#Vt(e).entries;
}
#Vt(e) {
const t = this.#a.get(e);
if (void 0 !== t) return t;
if ("dir" !== this.entry(e)?.type) throw (0, $.O$)(e, "is not a directory");
const n = [], r = {
names: this.#Zt(e).filter(t => {
const r = "" === e ? t : [ e, t ].join("/"), s = this.#Wt.has(r) ? this.#Wt.get(r) : r.length > 4096 ? void 0 : this.#Jt(r);
return void 0 !== s && n.push(s), void 0 !== s;
}),
entries: n,
byName: void 0
};
this.#a.set(e, r);
for (const e of n) this.#Wt.delete(e.path);
const s = this.#_t;
this.#_t += n.length;
return s < 1e3 && this.#_t >= 1e3 && void 0 === this.#Dt.clean?.() && warmUp(), 
function spareMemory(e, t) {
e < 5e3 && t >= 5e3 && (0, u.setFlagsFromString)("--semi-space-growth-factor=1"), 
e < 25e3 && t >= 25e3 && (0, u.setFlagsFromString)("--heap-growing-percent=20");
}(s, this.#_t), r;
}
digest(e, t) {
return this.#Kt(e, (n, r) => r <= O && t.every(e => e.length <= S) ? this.#Yt(e, n, r, t) : this.#Qt(e, n, r, t));
}
digests(e) {
const t = [], n = [];
let r = 0;
for (const s of hashFiles(this.#Xt(e, t, n))) {
const {index: e, path: i, key: o} = n[r];
n[r++] = void 0;
const [a, c] = s ?? [];
t[e] = a, void 0 !== a && this.#en(i, o, a), void 0 !== c && this.#qt.set(i, c);
}
return t;
}
#en(e, t, n) {
this.#_t <= 3e4 ? this.#Ut.set(e, {
key: t,
digest: n
}) : this.#Ut.clear();
}
* #Xt(e, t, n) {
for (const {entry: r, prefix: s} of e) {
const {path: e, size: o} = r, a = this.#_t <= 3e4, c = a ? i.Buffer.from(s.buffer, s.byteOffset, s.length).toString("latin1") : "", u = this.#Ut.get(e), l = t.push(a && u?.key === c ? u.digest : void 0) - 1;
if (void 0 !== t[l]) continue;
const f = [ {
algorithm: "sha256",
prefix: s
} ];
!0 !== this.#Dt.blobIds || this.#qt.has(e) || void 0 !== this.#tn(r) || f.push((0, 
d.o6)(o)), n.push({
index: l,
path: e,
key: c
}), yield {
at: `${this.#zt}/${e}`,
size: o,
hashes: f
};
}
}
blobId(e) {
const t = this.entry(e), n = (void 0 === t ? void 0 : this.#tn(t)) ?? this.#qt.get(e);
if (void 0 !== n) return n;
const {descriptor: s, size: i} = this.#nn(e);
r.closeSync(s);
const [o] = [ ...hashFiles([ {
at: `${this.#zt}/${e}`,
size: i,
hashes: [ (0, d.o6)(i) ]
} ]) ];
if (void 0 === o) throw changed(e);
const a = o[0];
return this.#qt.set(e, a), a;
}
cleanBlobId(e) {
return this.#Dt.clean?.()?.id(e);
}
#tn(e) {
const t = this.#Dt.clean?.();
return !0 === t?.exact ? t.id(e) : void 0;
}
* chunks(e) {
const {descriptor: t, size: n} = this.#nn(e), s = i.Buffer.allocUnsafe(Math.min(O, n + 1));
try {
let i = 0;
for (;;) {
const o = r.readSync(t, s, 0, s.length, null);
if (0 === o) break;
if (i += o, i > n) throw changed(e);
yield s.subarray(0, o);
}
if (i !== n) throw changed(e);
} catch (t) {
throw readFailure(e, t);
} finally {
r.closeSync(t);
}
}
read(e, t) {
return this.#Kt(e, (n, r) => {
if (r > t) throw (0, $.g$)(e, r, t);
const s = i.Buffer.allocUnsafe(r + 1);
if (fill(n, s, 0, r + 1) !== r) throw changed(e);
return s.subarray(0, r);
});
}
#Ht(e) {
const t = e.lastIndexOf("/"), n = e.slice(t + 1);
return 0 !== t && "" !== n && "." !== n && ".." !== n && !n.includes("\0") && "dir" === this.entry(t < 0 ? "" : e.slice(0, t))?.type;
}
#Jt(e) {
const t = this.#rn(e);
try {
const n = "" === e ? r.statSync(t) : r.lstatSync(t, {
throwIfNoEntry: !1
});
if (void 0 === n) return;
return n.isFile() && this.#Dt.clean?.()?.saw(e, n), this.#sn(e, t, n);
} catch (t) {
if (function isMissing(e) {
return [ "ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP" ].includes(errorCode(e));
}(t) && "" !== e) return;
throw (0, $.O$)(e, `cannot be examined (${errorCode(t)})`, t);
}
}
#sn(e, t, n) {
const s = function entryType(e) {
switch (e & r.constants.S_IFMT) {
case r.constants.S_IFDIR:
return "dir";

case r.constants.S_IFLNK:
return "symlink";

case r.constants.S_IFIFO:
return "fifo";

case r.constants.S_IFCHR:
return "char";

case r.constants.S_IFBLK:
return "block";

case r.constants.S_IFSOCK:
return "socket";

default:
return "file";
}
}(n.mode), i = "char" === s || "block" === s;
return {
path: e,
type: s,
mode: 4095 & n.mode,
size: "file" === s ? small(n.size) : 0,
uid: small(n.uid),
gid: small(n.gid),
linkname: "symlink" === s ? (0, l.uK)(r.readlinkSync(t, {
encoding: "buffer"
})) : "",
inode: "dir" !== s && n.nlink > 1 ? exactInode(t) : "",
devmajor: i ? major(n.rdev) : 0,
devminor: i ? minor(n.rdev) : 0,
mtimeMs: n.mtimeMs,
xattrs: this.#Dt.xattrs?.(t) ?? $.dr
};
}
#Zt(e) {
const t = this.#rn(e);
try {
const e = r.readdirSync(t, {
encoding: "utf8"
});
return (e.some(e => e.includes("\ufffd")) ? r.readdirSync(t, {
encoding: "buffer"
}).map(l.uK) : e).sort(f.Tz);
} catch (t) {
throw (0, $.O$)(e, `cannot be listed (${errorCode(t)})`, t);
}
}
#rn(e) {
return "" === e ? this.#zt : e.isWellFormed() ? `${this.#zt}/${e}` : i.Buffer.concat([ i.Buffer.from(`${this.#zt}/`), (0, 
l.ZJ)(e) ]);
}
#nn(e) {
const t = this.entry(e);
if (void 0 === t) throw (0, $.O$)(e, "does not exist");
if ("file" !== t.type) throw (0, $.O$)(e, `is a ${t.type}, not a regular file`);
try {
return {
descriptor: r.openSync(this.#rn(e), C),
size: t.size
};
} catch (t) {
throw (0, $.O$)(e, `cannot be opened (${errorCode(t)})`, t);
}
}
#Kt(e, t) {
const {descriptor: n, size: s} = this.#nn(e);
try {
return t(n, s);
} catch (t) {
throw readFailure(e, t);
} finally {
r.closeSync(n);
}
}
#Yt(e, t, n, r) {
const s = this.#N();
if (fill(t, s, S, n + 1) !== n) throw changed(e);
return r.map(e => (s.set(e, S - e.length), (0, o.hash)("sha256", s.subarray(S - e.length, S + n), "hex")));
}
#Qt(e, t, n, s) {
const i = this.#N(), a = s.map(e => (0, o.createHash)("sha256").update(e));
let c = 0;
for (;;) {
const s = r.readSync(t, i, 0, O, null);
if (0 === s) break;
if (c += s, c > n) throw changed(e);
const o = i.subarray(0, s);
for (const e of a) e.update(o);
}
if (c !== n) throw changed(e);
return a.map(e => e.digest("hex"));
}
#N() {
return this.#Gt ??= i.Buffer.allocUnsafe(1114113), this.#Gt;
}
}
function fill(e, t, n, s) {
let i = 0;
for (;i < s; ) {
const o = r.readSync(e, t, n + i, s - i, null);
if (0 === o) break;
i += o;
}
return i;
}
function readFailure(e, t) {
return t instanceof Error && "syscall" in t ? (0, $.O$)(e, `cannot be read (${errorCode(t)})`, t) : t;
}
function changed(e) {
return (0, $.O$)(e, "changed while it was read");
}
function errorCode(e) {
const t = e?.code;
return "string" == typeof t ? t : String(e);
}
function small(e) {
return e <= 2147483647 ? 0 | e : e;
}
function exactInode(e) {
const t = r.lstatSync(e, {
bigint: !0
});
return `${t.dev}:${t.ino}`;
}
function major(e) {
const t = BigInt(e);
return Number(t >> 8n & 0xfffn | t >> 32n & 0xfffff000n);
}
function minor(e) {
const t = BigInt(e);
return Number(0xffn & t | t >> 12n & 0xffffff00n);
}
var P = n(51455), I = n(452);
const M = 20;
class GitIndex {
#in;
#s;
#on;
#an;
#_e=0;
constructor(e) {
if (e.length < 32 || "DIRC" !== e.toString("latin1", 0, 4)) throw unreadableIndex("it is none");
const t = e.readUInt32BE(4), n = e.readUInt32BE(8);
if (t < 2 || t > 4) throw unreadableIndex(`its version is ${t}`);
if (n > (e.length - 12) / 62) throw unreadableIndex("it is cut off");
this.#in = e, this.#s = new Uint32Array(n), this.#an = new Uint32Array(n + 1);
const r = new Paths(e.length);
let s = 12;
for (let i = 0; i < n; i++) this.#s[i] = s, this.#an[i] = r.length, s = 4 === t ? r.addSuffix(e, this.#cn(s)) : r.addWhole(e, this.#cn(s), s);
this.#an[n] = r.length, this.#on = r.bytes, function checkEnd(e, t) {
const n = e.length - M;
let r = t;
for (;r + 8 <= n; ) {
const t = e.toString("latin1", r, r + 4);
if (!/^[A-Z]/.test(t)) throw unreadableIndex(`it needs ${JSON.stringify(t)}`);
r += 8 + e.readUInt32BE(r + 4);
}
if (r !== n) throw unreadableIndex("it is cut off");
const s = e.toString("hex", n);
if (s !== "0".repeat(40) && s !== (0, o.hash)("sha1", e.subarray(0, n), "hex")) throw unreadableIndex("its checksum is another");
}(e, s);
}
get length() {
return this.#s.length;
}
path(e) {
return (0, l.oL)(this.#on, this.#an[e], this.#an[e + 1] - 1);
}
oid(e) {
const t = this.#s[e] + 40;
return this.#in.toString("hex", t, t + M);
}
size(e) {
return this.#in.readUInt32BE(this.#s[e] + 36);
}
find(e) {
for (const t of [ this.#_e, this.#_e + 1 ]) if (!(t >= this.length || this.path(t) !== e)) return this.#_e = t + 1, 
t;
const t = (0, l.ZJ)(e), n = this.#un(t);
return n === this.length || 0 !== this.#dn(n).compare(t) ? -1 : (this.#_e = n + 1, 
n);
}
below(e) {
if ("" === e) return [ 0, this.length ];
const t = (0, l.ZJ)(`${e}/`), n = i.Buffer.from(t);
return n[n.length - 1]++, [ this.#un(t), this.#un(n) ];
}
listing(e, t) {
return this.#on.subarray(this.#an[e], this.#an[t]);
}
isPlain(e) {
const t = this.#s[e], n = this.#in.readUInt32BE(t + 24), r = this.#in.readUInt16BE(t + 60), s = 16384 & r ? this.#in.readUInt16BE(t + 62) : 0;
return !(33188 !== n && 33261 !== n || 45056 & r || 24576 & s);
}
looksUnchanged(e, t) {
const n = this.#in, r = this.#s[e], number = e => n.readUInt32BE(r + 4 * e), milliseconds = e => 1e3 * number(e) + number(e + 1) / 1e6;
return t.mtimeMs === milliseconds(2) && t.ctimeMs === milliseconds(0) && t.size === number(9) && t.ino % 2 ** 32 === number(5) && t.uid === number(7) && t.gid === number(8) && (0 !== t.size || "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391" === this.oid(e));
}
#cn(e) {
if (e + 62 > this.#in.length) throw unreadableIndex("it is cut off");
return e + 62 + (16384 & this.#in.readUInt16BE(e + 60) ? 2 : 0);
}
#un(e) {
let t = 0, n = this.length;
for (;t < n; ) {
const r = t + n >> 1;
this.#dn(r).compare(e) < 0 ? t = r + 1 : n = r;
}
return t;
}
#dn(e) {
return this.#on.subarray(this.#an[e], this.#an[e + 1] - 1);
}
}
class Paths {
length=0;
#in;
#Xe=0;
#ln=0;
constructor(e) {
this.#in = i.Buffer.allocUnsafe(e);
}
get bytes() {
return this.#in.subarray(0, this.length);
}
addWhole(e, t, n) {
const r = 4095 & e.readUInt16BE(n + 60), s = r < 4095 ? t + r : e.indexOf(0, t);
if (s < 0 || s >= e.length || 0 !== e[s]) throw unreadableIndex("it is cut off");
return this.#be(0, e, t, s), n + (s - n + 8 & -8);
}
addSuffix(e, t) {
let n = 127 & e[t];
for (;128 & (e[t++] ?? 0); ) n = 128 * (n + 1) + (127 & (e[t] ?? 0));
const r = e.indexOf(0, t), s = this.#ln - n;
if (r < 0 || s < 0) throw unreadableIndex("a path of it is cut off");
return this.#be(s, e, t, r), r + 1;
}
#be(e, t, n, r) {
const s = this.length, i = e + r - n;
this.#Bt(s + i + 1);
const o = this.#in;
let a = 0;
for (let r = 0; r < i; r++) {
const i = r < e ? o[this.#Xe + r] : t[n + r - e];
0 === a && r <= this.#ln && s > 0 && (a = i - o[this.#Xe + r]), o[s + r] = i;
}
if (o[s + i] = 0, a < 0 || 0 === a && i < this.#ln) throw unreadableIndex("its paths are out of order");
this.#Xe = s, this.#ln = i, this.length = s + i + 1;
}
#Bt(e) {
if (e > T) throw unreadableIndex(`its paths have more than ${T} bytes`);
if (e <= this.#in.length) return;
const t = i.Buffer.allocUnsafe(2 * e);
this.#in.copy(t, 0, 0, this.length), this.#in = t;
}
}
const T = 134217728;
function unreadableIndex(e) {
return new I.u("context-missing", `Git's index of the checkout cannot be read: ${e}. Files are read instead.`);
}
var A = n(31421);
const E = new Set([ "filter", "working-tree-encoding", "ident", "text", "eol", "crlf" ]), j = new Set([ ...[ ...E ].map(e => `${e}=unset`), "text=auto", "text=set", "eol=lf" ]);
function* blobsOf(e) {
for (let t = 0; t < e.length; ) {
const n = e.indexOf(0, t), r = e.indexOf(9, t);
if (-1 === n || -1 === r || r > n) throw missing("git's listing is cut off");
const [s = "", , i = "", o = ""] = e.toString("latin1", t, r).split(/ +/), a = "-" === o ? 0 : Number(o);
if (!Number.isSafeInteger(a) || a < 0) throw missing("git's listing has no sizes");
yield {
mode: s,
oid: i,
size: a,
path: (0, l.oL)(e, r + 1, n)
}, t = n + 1;
}
}
async function dirty(e) {
return splitNul(await git(e, [ ...await withoutFilters(e), "diff-index", "-z", "--name-only", "--relative", "--ignore-submodules=all", "HEAD", "--", "." ]));
}
async function withoutFilters(e) {
const t = splitNul(await git(e, [ "config", "-z", "--name-only", "--get-regexp", "^filter\\..*\\.(clean|process|required)$" ]).catch(() => Buffer.alloc(0)));
if (t.some(e => e.includes("="))) throw missing("git has a filter of an odd name");
return t.flatMap(e => [ "-c", `${e}=${e.endsWith(".required") ? "false" : ""}` ]);
}
async function git_files_hidden(e) {
const t = await git(e, [ "ls-files", "-z", "-f", "-v" ]);
return splitNul(t, e => t[e] === R || t[e] >= N).map(e => e.slice(2));
}
const R = "S".charCodeAt(0), N = "a".charCodeAt(0);
async function converted(e, t) {
const n = (await git(e, [ "config", "--get", "core.autocrlf" ]).catch(() => Buffer.alloc(0))).toString().trim();
if ("" !== n && "false" !== n) return t.map(e => e.path);
const r = (0, l.ZJ)(t.map(e => `${e.path}\0`).join(""));
return convertedPaths(await git(e, [ "check-attr", "-z", "--all", "--stdin" ], r));
}
function convertedPaths(e) {
const t = new Set;
let n = 0;
const next = () => {
const t = e.indexOf(0, n);
return t < 0 ? e.length : t;
};
for (;n < e.length; ) {
const [r, s] = [ n, next() ];
n = s + 1;
const [i, o] = [ n, next() ];
n = o + 1;
const [a, c] = [ n, next() ];
n = c + 1;
const u = e.toString("latin1", i, o);
E.has(u) && !j.has(`${u}=${e.toString("latin1", a, c)}`) && t.add((0, l.oL)(e, r, s));
}
return [ ...t ];
}
function splitNul(e, t = () => !0) {
const n = [];
for (let r = 0; r < e.length; ) {
const s = e.indexOf(0, r), i = -1 === s ? e.length : s;
t(r) && n.push((0, l.oL)(e, r, i)), r = i + 1;
}
return n;
}
const L = [ "", "ssh.", "git.", "http.", "https.", "file.", "ext." ].flatMap(e => [ "-c", `protocol.${e}allow=never` ]);
function git(e, t, n) {
return new Promise((r, s) => {
const i = [ "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", ...L, "-c", "core.trustctime=true", "-c", "core.checkStat=default", "-c", "core.ignoreStat=false", "-c", "core.fileMode=true", "--no-pager", "--no-replace-objects", "-C", e, ...t ], o = (0, 
A.execFile)("git", i, {
encoding: "buffer",
maxBuffer: 536870912,
timeout: 3e4
}, (e, n) => {
null === e ? r(n) : s(missing(`git ${t.find((e, n) => "-c" !== e && "-c" !== t[n - 1])} failed (${e.message.split("\n")[0]})`));
});
o.stdin?.on("error", () => {}), o.stdin?.end(n);
});
}
function missing(e) {
return new I.u("context-missing", `The commit's files cannot be read: ${e}. Set the input context to a directory instead.`);
}
const F = 268435456;
async function cleanFiles(e, t) {
try {
return await async function lookUp(e, t) {
const n = function findCheckout(e) {
for (let t = e; ;t = (0, c.dirname)(t)) {
const e = (0, c.join)(t, ".git"), n = (0, r.statSync)(e, {
throwIfNoEntry: !1
});
if (!0 === n?.isDirectory()) return {
root: t,
gitDirectory: e
};
if (!0 === n?.isFile() && n.size < 65536) {
const n = /^gitdir: ([^\n\0]+)\n*$/.exec((0, r.readFileSync)(e, "utf8"))?.[1];
return void 0 === n ? void 0 : {
root: t,
gitDirectory: (0, c.resolve)(t, n)
};
}
if ((0, c.dirname)(t) === t) return;
}
}(e);
if (void 0 === n) return;
const {root: s, gitDirectory: i} = n, o = (0, c.join)(i, "index"), {size: a, mtimeMs: u, dev: d} = await (0, 
P.stat)(o).catch(() => {
throw missing("it has no index");
});
if (a > F) throw missing(`its index has ${a} bytes`);
if (d !== (await (0, P.stat)(e)).dev) return;
const l = new GitIndex(await (0, P.readFile)(o)), f = (0, c.relative)(s, e).replaceAll(c.sep, "/"), [h, p] = l.below(f), m = new Uint8Array(p - h), g = new Clean(e, "" === f ? "" : `${f}/`, l, m, h, u, t), [w, v] = await Promise.all([ git(s, [ "check-attr", "-z", "--all", "--stdin" ], l.listing(h, p)), t ? git(s, [ "ls-tree", "-r", "-z", "-l", "--full-tree", "HEAD", ..."" === f ? [] : [ `${f}/` ] ]) : void 0 ]);
for (const e of convertedPaths(w)) g.veto(e);
void 0 !== v && g.confirm(v);
return g;
}(await (0, P.realpath)(e), t);
} catch (e) {
if (e instanceof I.u ? "context-missing" === e.code : isSystemError(e)) return;
throw e;
}
}
const isSystemError = e => e instanceof Error && "syscall" in e;
class Clean {
exact;
#Vt;
#$;
#fn;
#nt;
#rt;
#hn;
constructor(e, t, n, r, s, i, o) {
this.#Vt = e, this.#$ = t, this.#fn = n, this.#nt = r, this.#rt = s, this.#hn = i, 
this.exact = o;
}
veto(e) {
const t = this.#St(e);
t >= 0 && (this.#nt[t] |= 1);
}
confirm(e) {
for (const {path: t, oid: n, size: r} of blobsOf(e)) {
const e = this.#St(t);
e >= 0 && this.#fn.size(this.#rt + e) === r && this.#fn.oid(this.#rt + e) === n && (this.#nt[e] |= 16);
}
}
saw(e, t) {
const n = this.#St(this.#$ + e);
n >= 0 && this.#pn(n, t);
}
id({path: e, type: t, size: n}) {
if ("file" !== t) return;
const r = this.#St(this.#$ + e);
if (r < 0) return;
14 & this.#nt[r] || this.#mn(r, e), 8 == (9 & this.#nt[r]) && this.#gn(r, e, n);
const s = this.exact ? 18 : 2, i = this.#rt + r;
return (this.#nt[r] & (1 | s)) === s && this.#fn.size(i) === n ? this.#fn.oid(i) : void 0;
}
#mn(e, t) {
try {
this.#pn(e, (0, r.lstatSync)(this.#rn(t)));
} catch {
this.#nt[e] |= 4;
}
}
#gn(e, t, n) {
const r = [ (0, d.o6)(n) ], [s] = n > 1048576 ? [] : hashFiles([ {
at: `${this.#Vt}/${t}`,
size: n,
hashes: r
} ]);
this.#nt[e] ^= 8 | (s?.[0] === this.#fn.oid(this.#rt + e) ? 2 : 4);
}
#rn(e) {
return i.Buffer.concat([ i.Buffer.from(`${this.#Vt}/`), (0, l.ZJ)(e) ]);
}
#pn(e, t) {
const n = this.#rt + e, r = 32768 == (61440 & t.mode) && this.#fn.isPlain(n) && this.#fn.looksUnchanged(n, t), s = t.mtimeMs >= this.#hn || t.ctimeMs >= this.#hn;
this.#nt[e] |= r ? s ? 8 : 2 : 4;
}
#St(e) {
const t = this.#fn.find(e) - this.#rt;
return t < this.#nt.length ? Math.max(t, -1) : -1;
}
}
const B = 268435456;
async function collect(e, t, n, r, s) {
const i = await async function listCommit(e, t) {
return [ ...blobsOf(await git(e, [ "ls-tree", "-r", "-z", "-l", t ])) ];
}(e, t), o = await async function differing(e, t) {
const n = await Promise.all([ dirty(e), git_files_hidden(e), converted(e, t) ]);
return new Set(n.flat());
}(e, i), a = [];
for (const t of i) {
const i = n + t.path;
if ("160000" !== t.mode) ("120000" === t.mode || o.has(t.path)) && a.push(t); else {
if (s >= 8) throw missing(`${i} is nested too deep`);
await submodule((0, c.join)(e, t.path), t.oid, i, r, s);
}
}
const u = await async function readBlobs(e, t) {
const n = t.reduce((e, t) => e + t.size, 0);
if (n > B) throw new I.u("limit", `${t.length} committed files differ from those on disk and hold ${n} bytes, more than 268435456. Forecast before changing them.`);
if (0 === t.length) return new Map;
const r = t.map(e => `${e.oid}\n`).join("");
return function parseBatch(e) {
const t = new Map;
for (let n = 0; n < e.length; ) {
const r = e.indexOf(10, n), [s = "", i, o = "0"] = e.toString("latin1", n, r).split(" ");
if ("blob" !== i) throw missing(`git has no content for ${s} (use a full checkout of the commit)`);
const a = r + 1 + Number(o);
if (!(a > r && a < e.length)) throw missing("git's answer is cut off");
t.set(s, e.subarray(r + 1, a)), n = a + 1;
}
return t;
}(await git(e, [ "cat-file", "--batch" ], Buffer.from(r)));
}(e, a);
for (const e of i) {
if ("160000" === e.mode) continue;
const t = n + e.path, s = u.get(e.oid);
"120000" === e.mode ? r.entries.push({
path: t,
type: "symlink",
linkname: (0, l.uK)(s ?? Buffer.alloc(0))
}) : (r.ids.set(t, e.oid), r.entries.push({
path: t,
type: "file",
mode: "100755" === e.mode ? 493 : 420,
size: e.size
}), void 0 !== s && o.has(e.path) && r.converted.set(t, s));
}
}
async function submodule(e, t, n, r, s) {
if ((await git(e, [ "rev-parse", "HEAD" ]).catch(() => Buffer.alloc(0))).toString().trim() !== t) throw missing(`the submodule ${n} is not checked out at its commit (set submodules: true in actions/checkout)`);
await collect(e, t, `${n}/`, r, s + 1);
}
class CommittedTree {
committed;
disk;
ids;
converted;
stored;
constructor(e, {entries: t, ids: n, converted: r}) {
this.committed = (0, $.KJ)(t), this.disk = e, this.ids = n, this.converted = r, 
this.stored = (0, $.KJ)([ ...r ].map(([e, t]) => ({
path: e,
content: t
})));
}
entry(e) {
return this.committed.entry(e);
}
names(e) {
return this.committed.names(e);
}
digest(e, t) {
return this.bytesOf(e)?.digest(e, t);
}
chunks(e) {
return this.bytesOf(e)?.chunks?.(e);
}
digests(e) {
const t = [ ...e ];
return (this.disk.digests?.(t) ?? []).map((e, n) => this.bytesOf(t[n].entry.path) === this.disk ? e : void 0);
}
blobId(e) {
return this.ids.get(e);
}
cleanBlobId({path: e}) {
return void 0 === this.bytesOf(e) ? void 0 : this.ids.get(e);
}
read(e, t) {
return this.bytesOf(e)?.read(e, t);
}
bytesOf(e) {
return this.converted.has(e) ? this.stored : this.disk.entry(e)?.size === this.committed.entry(e)?.size ? this.disk : void 0;
}
}
class Directories {
#wn;
#vn=[];
#yn=Promise.resolve();
#bn=new Map;
#kn=new Map;
constructor(e) {
this.#wn = e;
}
onDisk(e) {
return once(this.#bn, e, async () => {
let t;
return this.#vn.push(async () => {
t = await cleanFiles(e, this.#wn);
}), nodeTree(e, {
blobIds: this.#wn,
clean: () => t
});
});
}
async named() {
const e = this.#vn.splice(0).map(e => e());
this.#yn = Promise.all([ this.#yn, ...e ]), await this.#yn;
}
committed(e) {
return once(this.#kn, e, () => async function gitTree(e) {
const t = {
entries: [],
ids: new Map,
converted: new Map
};
return await collect(e, "HEAD", "", t, 0), new CommittedTree(nodeTree(e), t);
}(e));
}
}
function once(e, t, n) {
const s = (0, r.realpathSync)(t), i = e.get(s) ?? n();
return e.set(s, i), i.catch(() => {}), i;
}
}),
28408: ((e, t, n) => {
n.d(t, {
F: () => embeddedBuildkit
});
const r = [ [ "20.10.1", "0.8.1" ], [ "20.10.4", "0.8.2" ], [ "20.10.7", "0.8.3" ], [ "23.0.0", "0.10.6" ], [ "24.0.0", "0.11.6" ], [ "25.0.0", "0.12.4" ], [ "25.0.2", "0.12.5" ], [ "26.0.0", "0.13.1" ], [ "26.1.1", "0.13.2" ], [ "27.0.1", "0.14.1" ], [ "27.1.0", "0.15.0" ], [ "27.1.2", "0.15.1" ], [ "27.2.0", "0.15.2" ], [ "27.3.0", "0.16.0" ], [ "27.4.0", "0.17.3" ], [ "27.5.0", "0.18.2" ], [ "28.0.0", "0.20.0" ], [ "28.0.2", "0.20.1" ], [ "28.0.3", "0.20.2" ], [ "28.1.0", "0.21.0" ], [ "28.2.0", "0.22.0" ], [ "28.3.0", "0.23.1" ], [ "28.3.1", "0.23.2" ], [ "28.4.0", "0.24.0" ], [ "28.5.0", "0.25.0" ], [ "28.5.1", "0.25.1" ], [ "28.5.2", "0.25.2" ], [ "29.0.0", "0.25.2" ], [ "29.1.0", "0.26.2" ], [ "29.1.4", "0.26.3" ], [ "29.2.0", "0.27.0" ], [ "29.2.1", "0.27.1" ], [ "29.3.0", "0.28.0" ], [ "29.3.1", "0.28.1" ], [ "29.4.0", "0.29.0" ], [ "29.5.0", "0.30.0" ], [ "29.6.0", "0.31.0" ], [ "29.6.1", "0.31.1" ], [ "29.6.2", "0.31.2" ], [ "29.7.0", "0.32.0" ], [ "29.7.2", "0.32.2" ] ], s = [ 29, 8, 0 ];
function embeddedBuildkit(e) {
const t = numbers(e);
if (!(void 0 === t || compare(t, s) >= 0)) return r.findLast(([e]) => compare(numbers(e), t) <= 0)?.[1];
}
function numbers(e) {
const t = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})/.exec(e);
return null === t ? void 0 : t.slice(1, 4).map(Number);
}
function compare(e, t) {
for (let n = 0; n < 3; n++) if (e[n] !== t[n]) return e[n] - t[n];
return 0;
}
}),
76646: ((e, t, n) => {
n.d(t, {
n: () => engineHost
});
var r = n(77598), s = n(51455), i = n(76760), o = n(452), a = n(99279), c = n(9573), u = n(11756);
const d = "unix:///var/run/docker.sock";
async function engineHost(e, t, n) {
const s = e || t.get("DOCKER_HOST") || "";
if ("" !== s) return await fromUrl(s, function certificates(e, t) {
const n = e.get("DOCKER_TLS_VERIFY") ?? "", r = "" !== n || "" !== (e.get("DOCKER_TLS") ?? "");
return r ? e.get("DOCKER_CERT_PATH") || t : void 0;
}(t, n));
const o = t.get("DOCKER_CONTEXT") || (await (0, a.TO)(n)).currentContext || "default";
return "default" === o ? await fromUrl(d, void 0) : await async function fromContext(e, t) {
const n = (0, r.createHash)("sha256").update(e).digest("hex"), s = await small((0, 
i.join)(t, "contexts", "meta", n, "meta.json"));
if (void 0 === s) throw bad(`context ${e}`, "there is no such context");
let o;
try {
o = JSON.parse(s);
} catch {
throw bad(`context ${e}`, "its metadata is not JSON");
}
const a = (0, u.Gv)(o) ? o.Endpoints : void 0, c = (0, u.Gv)(a) ? a.docker : void 0, d = (0, 
u.Gv)(c) ? c.Host : void 0;
if ("string" != typeof d || "" === d) throw bad(`context ${e}`, "it names no host");
const l = (0, i.join)(t, "contexts", "tls", n, "docker");
return await fromUrl(d, void 0 === await small((0, i.join)(l, "key.pem")) ? void 0 : l);
}(o, n);
}
async function fromUrl(e, t) {
for (const t of [ "unix://", "npipe://" ]) if (e.startsWith(t) && e.length > t.length) return {
kind: "socket",
path: e.slice(t.length)
};
if (e.startsWith("ssh://") && URL.canParse(e)) return {
kind: "ssh",
url: e
};
const n = e.includes("://") ? e.replace(/^tcp:/, "http:") : `http://${e}`;
if (!URL.canParse(n) || !/^https?:/.test(n)) throw bad(e, "it is not unix://, tcp:// or ssh://");
const r = new URL(n), s = void 0 !== t || "https:" === r.protocol;
if ("" === r.hostname) throw bad(e, "it names no host");
return {
kind: "tcp",
host: r.hostname,
port: "" === r.port ? s ? 2376 : 2375 : Number(r.port),
tls: void 0 === t ? void 0 : await readCertificates(t)
};
}
async function readCertificates(e) {
const read = async t => {
const n = await small((0, i.join)(e, t));
if (void 0 === n) throw bad(t, "it is missing in the certificate folder");
return n;
};
return {
ca: await read("ca.pem"),
cert: await read("cert.pem"),
key: await read("key.pem")
};
}
async function small(e) {
const t = await (0, s.stat)(e).catch(() => {});
if (void 0 !== t && t.isFile() && !(t.size > c.LD)) return await (0, s.readFile)(e, "utf8").catch(() => {});
}
function bad(e, t) {
return new o.u("engine", `The docker host ${e} cannot be used (${t}). Set the input docker-host.`);
}
}),
44821: ((e, t, n) => {
n.d(t, {
Am: () => roughHistory,
Bq: () => decodeInspect,
FU: () => decodeHistory,
pe: () => builtEntry,
qM: () => layerSizes,
zv: () => recordOf
});
var r = n(452), s = n(83919), i = n(68424), o = n(11756);
const a = 4e3, c = 1e3, u = 864e10;
function decodeInspect(e, t) {
if (!(0, o.Gv)(e)) throw (0, s.Qm)(t, "it is not an object");
const n = text(e.Id);
if (!(0, i.Bc)(n)) throw (0, s.Qm)(t, "it has no image id");
const r = (0, o.Gv)(e.RootFS) ? e.RootFS : {}, a = (0, s.O5)({
...present("created", text(e.Created)),
...present("author", text(e.Author)),
architecture: text(e.Architecture),
os: text(e.Os),
...present("variant", text(e.Variant)),
...present("os.version", text(e.OsVersion)),
config: e.Config ?? {},
rootfs: {
type: text(r.Type) || "layers",
diff_ids: r.Layers ?? []
},
history: []
}, t), c = (0, o.Gv)(e.ContainerConfig) ? (0, s.iA)(e.ContainerConfig, t) : void 0;
return {
id: n,
parent: (0, i.Bc)(text(e.Parent)) ? text(e.Parent) : "",
names: texts(e.RepoTags).filter(e => !e.startsWith("<none>")),
digests: texts(e.RepoDigests).map(e => e.slice(e.indexOf("@") + 1)).filter(i.Bc),
comment: text(e.Comment),
config: a,
containerConfig: (u = e.GraphDriver, (0, o.Gv)(u) && (0, o.Gv)(u.Data) || !isEmpty(c) ? c : void 0),
size: count(e.Size),
loaded: !1
};
var u;
}
function decodeHistory(e, t) {
if (!Array.isArray(e)) throw (0, s.Qm)(t, "its history is no list");
if (e.length > a) throw new r.u("limit", `${t} has a history of ${e.length} entries; it is ignored.`);
return e.map(e => {
if (!(0, o.Gv)(e)) throw (0, s.Qm)(t, "a history entry is no object");
return {
id: (0, i.Bc)(text(e.Id)) ? text(e.Id) : "",
created: Math.min(count(e.Created), u),
createdBy: text(e.CreatedBy),
comment: text(e.Comment),
size: count(e.Size)
};
}).reverse();
}
function builtEntry(e, t, n) {
const r = e.config.rootfs.diff_ids.length === t.config.rootfs.diff_ids.length;
return {
...present("created", e.config.created ?? ""),
...present("created_by", n),
...present("author", e.config.author ?? ""),
...present("comment", e.comment),
...r ? {
empty_layer: !0
} : {}
};
}
const d = /^(?:\/bin\/sh -c (?!#\(nop\))|(?:\/bin\/sh -c #\(nop\) *)?(?:RUN|COPY|ADD|WORKDIR) )/;
function roughHistory(e, t) {
const n = e.filter(e => e.size > 0).length;
if (n > t || e.length < t) return [];
let r = t - n;
const s = e.map(e => {
const t = e.size > 0 || r > 0 && d.test(e.createdBy);
return t && 0 === e.size && r--, {
created: new Date(1e3 * e.created).toISOString().replace(".000Z", "Z"),
...present("created_by", e.createdBy),
...present("comment", e.comment),
...t ? {} : {
empty_layer: !0
}
};
});
return 0 === r ? s : [];
}
function layerSizes(e, t) {
if (!(0 === t.length || e.length < t.length)) return t.flatMap((t, n) => !0 === t.empty_layer ? [] : [ e[n]?.size ?? 0 ]);
}
function recordOf(e, t, n) {
const r = e.digests[0], s = e.containerConfig ?? (function isRestored(e, t) {
const n = t.at(-1)?.created_by ?? "";
return "" !== e.parent && "" !== n && (e.config.config.Cmd ?? []).join(" ") === n;
}(e, t) ? {} : void 0);
return {
id: e.id,
parent: e.parent,
...void 0 === r ? {} : {
indexDigest: r
},
names: e.names,
config: {
...e.config,
history: t
},
...void 0 === s ? {} : {
containerConfig: s
},
...e.loaded ? {
builtLocally: !1
} : {},
...void 0 === n ? {} : {
layerSizes: n
}
};
}
function isEmpty(e) {
return void 0 === e || Object.values(e).every(e => null === e || "" === e || !1 === e);
}
function present(e, t) {
return "" === t ? {} : {
[e]: t
};
}
function text(e) {
return "string" == typeof e ? e : "";
}
function texts(e) {
return Array.isArray(e) ? e.filter(e => "string" == typeof e).slice(0, c) : [];
}
function count(e) {
return "number" == typeof e && Number.isSafeInteger(e) && e >= 0 ? e : 0;
}
}),
9573: ((e, t, n) => {
n.d(t, {
Dt: () => m,
HS: () => d,
KA: () => c,
Kx: () => h,
LD: () => f,
Ni: () => p,
Wq: () => s,
XO: () => o,
ZJ: () => r,
dB: () => u,
j4: () => a,
mC: () => l,
r: () => i
});
const r = 4194304, s = 500, i = 1048576, o = 33554432, a = 1e3, c = 262144, u = 67108864, d = 2e5, l = 2e3, f = 1048576, h = 67108864, p = 67108864, m = 33554432;
}),
11756: ((e, t, n) => {
n.d(t, {
FC: () => c,
Gv: () => isObject,
MK: () => decodeManifest,
_P: () => u,
h$: () => manifestFor
});
var r = n(452), s = n(83919), i = n(88758), o = n(68424), a = n(9573);
const c = "application/vnd.buildkit.cacheconfig.v0", u = [ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json", "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ];
function decodeManifest(e, t) {
const n = (0, s.qF)(e, a.ZJ, t);
if (!isObject(n)) throw (0, s.Qm)(t, "it is not an object");
const r = "string" == typeof n.mediaType ? n.mediaType : "";
if (void 0 !== n.config || void 0 !== n.layers) {
if (void 0 !== n.manifests) throw (0, s.Qm)(t, "it is both a manifest and an index");
return {
kind: "manifest",
mediaType: r,
config: descriptor(n.config, t),
layers: descriptors(n.layers, t)
};
}
if (1 === n.schemaVersion || void 0 !== n.fsLayers) throw (0, s.Qm)(t, "it has the old schema 1, which has no image config");
return {
kind: "index",
mediaType: r,
manifests: descriptors(n.manifests, t)
};
}
function manifestFor(e, t, n) {
const r = e.filter(e => e.mediaType !== c && !e.annotations.has("vnd.docker.reference.type")), o = function best(e, t) {
for (const n of (0, i.FI)(t)) {
const t = e.find(({platform: e}) => void 0 !== e && (0, i.cK)(n, e, !0));
if (void 0 !== t) return t;
}
return;
}(r, t) ?? function onlyUnlabelled(e) {
return 1 === e.length && void 0 === e[0]?.platform ? e[0] : void 0;
}(r);
if (void 0 !== o) return o;
throw (0, s.Qm)(n, `it has no image for ${(0, i.Bq)(t)}`);
}
function descriptors(e, t) {
if (null == e) return [];
if (!Array.isArray(e)) throw (0, s.Qm)(t, "a list is not a list");
if (e.length > 10 * a.Wq) throw new r.u("limit", `${t} has ${e.length} entries, more than ${10 * a.Wq}; ignored.`);
return e.map(e => descriptor(e, t));
}
function descriptor(e, t) {
if (!isObject(e)) throw (0, s.Qm)(t, "a descriptor is missing");
const {digest: n, size: r} = e;
if ("string" != typeof n || !(0, o.Bc)(n)) throw (0, s.Qm)(t, "a descriptor has no valid digest");
if (void 0 !== r && !(Number.isSafeInteger(r) && r >= 0)) throw (0, s.Qm)(t, "a descriptor has no valid size");
return {
digest: n,
mediaType: "string" == typeof e.mediaType ? e.mediaType : "",
size: r,
annotations: textMap(e.annotations),
platform: platform(e.platform)
};
}
function platform(e) {
if (!isObject(e) || "string" != typeof e.os || "string" != typeof e.architecture) return;
const t = e["os.features"];
return {
os: e.os,
architecture: e.architecture,
variant: "string" == typeof e.variant ? e.variant : "",
osVersion: "string" == typeof e["os.version"] ? e["os.version"] : "",
osFeatures: Array.isArray(t) ? t.filter(e => "string" == typeof e).slice(0, 64) : []
};
}
function textMap(e) {
return isObject(e) ? new Map(Object.entries(e).filter(e => "string" == typeof e[1])) : new Map;
}
function isObject(e) {
return "object" == typeof e && null !== e && !Array.isArray(e);
}
}),
44338: ((e, t, n) => {
n.d(t, {
T5: () => jsonObjects,
Wi: () => decodeProgress
});
var r = n(95524), s = n(68424), i = n(11756);
const o = 2e4, a = /^\[(?:([^\s[\]]+\/[^\s[\]]+) )?(?:([^\s[\]/]+) )? *(\d{1,6})\/(\d{1,6})\] /, c = 1024, u = 1e4, d = 1e9;
function decodeProgress(e) {
const t = new Map;
for (const n of jsonObjects(e)) if ((0, i.Gv)(n) && Array.isArray(n.vertexes)) for (const e of n.vertexes) (0, 
i.Gv)(e) && merge(t, e);
return [ ...t ].map(([e, t]) => function finish(e, {name: t, reuse: n, failed: r, canceled: s, hasInputs: i, intervals: o}) {
const a = [ ...o ].map(([e, t]) => ({
start: e,
end: t
})).sort((e, t) => compare(e.start, t.start)), c = a.map(({end: e}) => e).filter(e => "" !== e).sort(compare).at(-1), u = "none" !== n;
return {
digest: e,
name: t,
cached: u,
failed: r,
canceled: s,
...void 0 === a[0] ? {} : {
started: a[0].start
},
...void 0 === c ? {} : {
completed: c
},
seconds: u ? 0 : busySeconds(a),
hasInputs: i,
step: stepName(t)
};
}(e, t));
}
function stepName(e) {
const t = a.exec(e.slice(0, c));
if (null === t) return;
const [n, r = "", s = "", i, o] = t;
return {
platform: r,
stage: s,
ordinal: Number(i),
total: Number(o),
text: e.slice(n.length)
};
}
function isCanceled(e) {
return e.endsWith("context canceled");
}
function merge(e, t) {
const {digest: n, name: i, started: a, completed: c} = t;
if ("string" != typeof n || !(0, s.Bc)(n)) return;
let u = e.get(n);
if (void 0 === u) {
if (e.size >= o) return;
u = {
name: "",
reuse: "none",
failed: !1,
canceled: !1,
hasInputs: !1,
intervals: new Map
}, e.set(n, u);
}
"string" == typeof i && "" !== i && (u.name = i), Array.isArray(t.inputs) && t.inputs.length > 0 && (u.hasInputs = !0);
const d = "string" == typeof t.error ? t.error : "", l = !0 === t.cached;
if ("string" == typeof c && (u.failed = "" !== d && !isCanceled(d)), (l || "string" == typeof a) && (u.canceled = isCanceled(d) && !l), 
(l || "string" == typeof a) && (u.reuse = function reuse(e, t, n, r) {
return "" !== r ? t && isCanceled(r) ? "implied" : "none" : "loaded" === e ? e : t ? n ? "implied" : "loaded" : "none";
}(u.reuse, l, a === c, d)), "string" != typeof a || void 0 === (0, r.uR)(a)) return;
const f = "string" == typeof c && void 0 !== (0, r.uR)(c) ? c : "";
"" === f && u.intervals.has(a) || u.intervals.set(a, f);
}
function busySeconds(e) {
let t = 0n, n = 0n;
for (const {start: s, end: i} of e) {
const e = (0, r.uR)(s) ?? 0n, o = (0, r.uR)(i) ?? e, a = e > n ? e : n;
o > a && (t += o - a), o > n && (n = o);
}
return Number(t) / d;
}
function compare(e, t) {
const [n, s] = [ (0, r.uR)(e) ?? 0n, (0, r.uR)(t) ?? 0n ];
return n < s ? -1 : n > s ? 1 : 0;
}
function* jsonObjects(e) {
let t = 0;
for (let n = e.indexOf("{"); -1 !== n; ) {
const r = objectEnd(e, n);
if (-1 === r) return;
const s = tryParse(e.slice(n, r));
if (void 0 !== s) yield s; else if (++t > u) return;
n = e.indexOf("{", r);
}
}
function objectEnd(e, t) {
let n = 0, r = !1;
for (let s = t; s < e.length; s++) {
const t = e.charCodeAt(s);
if (r) 92 === t ? s++ : 34 === t && (r = !1); else if (34 === t) r = !0; else if (123 === t) n++; else if (125 === t && 0 === --n) return s + 1;
}
return -1;
}
function tryParse(e) {
try {
return JSON.parse(e);
} catch {
return;
}
}
}),
16924: ((e, t, n) => {
n.d(t, {
Z: () => turns,
x: () => askAhead
});
const r = 6;
function askAhead(e, t) {
const name = ({prefixes: e}) => e[0], n = turns(r), s = new Map;
for (const r of t) {
if (s.has(name(r))) continue;
const t = n(() => e.restore(r));
t.catch(() => {}), s.set(name(r), t);
}
return {
restore: t => s.get(name(t)) ?? e.restore(t),
save: (t, n, r) => e.save(t, n, r)
};
}
function turns(e) {
const t = [];
let n = 0;
return async r => {
n < e ? n++ : await new Promise(e => t.push(e));
try {
return await r();
} finally {
const e = t.shift();
void 0 === e ? n-- : e();
}
};
}
}),
78843: ((e, t, n) => {
n.d(t, {
Ym: () => encodeRecord,
eT: () => decodeRecord,
xR: () => c
});
var r = n(77934), s = n(452), i = n(83919), o = n(1857), a = n(35097);
const c = 50331648, u = 2e5, d = r.FsL(r.YjP(), r.Ru6(1048576)), l = r.FsL(r.aig(), r.E2x()), f = r.FsL(r.aig(), r.ndf(), r.Wwf(-1)), h = r.FsL(r.aig(), r.ndf(), r.Wwf(0)), p = r.FsL(r.YOg(d), r.Ru6(2e4)), m = r.FsL(r.YOg(d), r.Ru6(i.sf)), nullable = e => r.yqP(r.mee(e)), g = r.g1P(d, d), w = r.FsL(l, r.Wwf(0)), v = r.Ikc({
created: r.yqP(d),
created_by: r.yqP(d),
author: r.yqP(d),
comment: r.yqP(d),
empty_layer: r.yqP(r.zMY())
}), y = r.Ikc({
Test: r.yqP(p),
Interval: r.yqP(l),
Timeout: r.yqP(l),
StartPeriod: r.yqP(l),
StartInterval: r.yqP(l),
Retries: r.yqP(l)
}), b = r.g1P(d, r.Ikc({})), k = r.Ikc({
User: r.yqP(d),
AttachStdin: r.yqP(r.zMY()),
AttachStdout: r.yqP(r.zMY()),
AttachStderr: r.yqP(r.zMY()),
ExposedPorts: nullable(b),
Tty: r.yqP(r.zMY()),
OpenStdin: r.yqP(r.zMY()),
StdinOnce: r.yqP(r.zMY()),
Env: nullable(m),
Cmd: nullable(p),
Healthcheck: nullable(y),
ArgsEscaped: r.yqP(r.zMY()),
Volumes: nullable(b),
WorkingDir: r.yqP(d),
Entrypoint: nullable(p),
NetworkDisabled: r.yqP(r.zMY()),
OnBuild: nullable(m),
Labels: nullable(g),
StopSignal: r.yqP(d),
StopTimeout: nullable(l),
Shell: nullable(p)
}), x = r.Ikc({
created: r.yqP(d),
author: r.yqP(d),
architecture: d,
os: d,
variant: r.yqP(d),
"os.version": r.yqP(d),
"os.features": r.yqP(p),
config: k,
container_config: r.yqP(k),
rootfs: r.Ikc({
type: d,
diff_ids: r.FsL(r.YOg(d), r.Ru6(4e3))
}),
history: r.FsL(r.YOg(v), r.Ru6(4e3)),
"moby.buildkit.cache.v0": r.yqP(d)
}), $ = r.Ikc({
id: d,
parent: r.lqM(d),
manifestDigest: r.yqP(d),
indexDigest: r.yqP(d),
mediaType: r.yqP(d),
names: p,
config: x,
containerConfig: r.yqP(k),
builtLocally: r.yqP(r.zMY()),
layerSizes: r.yqP(r.YOg(h)),
compressedSizes: r.yqP(r.YOg(h))
}), O = r.Ikc({
diffId: r.yqP(d),
size: r.yqP(h),
compressedSize: r.yqP(h),
seconds: r.yqP(w),
created: r.yqP(d)
}), S = r.Ikc({
text: d,
expanded: d,
args: g,
env: g,
settings: g,
base: r.yqP(r.Ikc({
reference: d,
digest: d
})),
sources: r.yqP(r.FsL(r.YOg(r.Ikc({
from: d,
paths: p,
exclude: r.yqP(p),
digest: r.yqP(d)
})), r.Ru6(2e4)))
}), C = r.Ikc({
stage: h,
stageName: d,
keyword: d,
key: d,
createdBy: r.yqP(d),
facts: S,
layer: r.yqP(O)
}), P = r.NTK(({dataset: e, addIssue: t, NEVER: n}) => {
const r = (0, a.oz)(e.value);
return "string" != typeof r ? r : (t({
message: r
}), n);
}), I = r.FsL(r.L5J(), P), M = r.FsL(r.g1P(r.FsL(r.YjP(), r.yGV(/^[0-9a-f]{64}$/)), r.FsL(r.YjP(), r.yGV(/^(?:[a-z0-9]{1,8}:)?[0-9a-f]{64}$/))), r.z6Y(e => Object.keys(e).length <= 1e3)), T = r.Ikc({
layers: r.FsL(r.YOg(r.Ikc({
blob: d,
parent: f,
mediaType: r.yqP(d),
diffId: r.yqP(d),
size: r.yqP(h),
createdAt: r.yqP(d)
})), r.Ru6(u)),
records: r.FsL(r.YOg(r.Ikc({
digest: d,
inputs: r.YOg(r.YOg(r.Ikc({
link: h,
selector: d
}))),
results: r.YOg(r.Ikc({
layer: h,
createdAt: d
})),
chains: r.YOg(r.Ikc({
layers: r.YOg(h),
createdAt: d
}))
})), r.Ru6(u))
}), A = r.Ikc({
at: d,
sha: d,
ref: d,
runId: d,
hits: h,
misses: h,
unknowns: h,
checked: h,
falseHits: h,
falseMisses: h,
seconds: r.yqP(w)
}), E = r.KIO([ "hit", "miss", "depends", "unknown", "not-needed", "config-only" ]), j = r.Ikc({
schema: r.euz(o.e),
writer: d,
builder: r.KIO([ "classic", "buildkit", "buildah" ]),
engine: r.Ikc({
version: r.yqP(d),
store: r.yqP(r.KIO([ "graphdriver", "containerd" ])),
cliVersion: r.yqP(d),
frontendVersion: r.yqP(d),
platform: r.yqP(d)
}),
platform: d,
target: d,
ref: d,
sha: d,
runId: d,
created: d,
dockerfile: r.Ikc({
path: d,
text: d
}),
ignore: r.yqP(r.Ikc({
path: d,
text: d
})),
steps: r.FsL(r.YOg(C), r.Ru6(5e3)),
files: I,
knownDigests: r.yqP(M),
umask: r.yqP(d),
images: r.FsL(r.YOg($), r.Ru6(2e4)),
cacheConfigs: r.FsL(r.YOg(r.Ikc({
name: d,
config: T
})), r.Ru6(16)),
bases: g,
actual: r.yqP(r.YOg(r.Ikc({
forecast: E,
reused: r.lqM(r.zMY())
}))),
runs: r.FsL(r.YOg(A), r.Ru6(50))
});
function encodeRecord({files: e, ...t}) {
const n = R.get(e) ?? JSON.stringify((0, a.tp)(e));
return R.set(e, n), `${JSON.stringify(t).slice(0, -1)},"files":${n}}`;
}
const R = new WeakMap;
function decodeRecord(e, t) {
if (e.length > c) throw new s.u("limit", `The record of ${t} has ${e.length} bytes, more than ${c}; it is ignored. Delete that cache entry.`);
let n;
try {
n = JSON.parse(new TextDecoder("utf-8", {
fatal: !0
}).decode(e));
} catch (e) {
throw malformed(t, "it is not JSON", e);
}
const i = "object" == typeof n && null !== n ? n.schema : void 0;
if (i !== o.e) throw new s.u("record-schema", `The record of ${t} has schema ${"number" == typeof i ? i : "none"}, this version reads ${o.e}; it is ignored and the next build writes a new one.`);
const a = r.xLC(j, n, {
abortEarly: !0
});
if (!a.success) {
const e = a.issues[0];
throw malformed(t, `${r.BuJ(e) ?? "it"}: ${e.message.slice(0, 200)}`);
}
return function checkReferences(e, t) {
for (const {config: n} of e.cacheConfigs) {
const e = n.layers.length, r = n.records.length, s = n.layers.some((t, n) => t.parent >= e || t.parent === n) || n.records.some(t => t.inputs.some(e => e.some(e => e.link >= r)) || t.results.some(t => t.layer >= e) || t.chains.some(t => t.layers.some(t => t >= e)));
if (s) throw malformed(t, "a cache record points at nothing");
}
}(a.output, t), a.output;
}
function malformed(e, t, n) {
return new s.u("record-malformed", `The record of ${e} cannot be used (${t}); it is ignored and the next build writes a new one.`, {
cause: n
});
}
}),
35097: ((e, t, n) => {
n.d(t, {
oz: () => fromColumns,
tp: () => toColumns
});
const r = 3e5, s = 1048576, i = {
f: "file",
d: "dir",
l: "symlink",
p: "fifo",
c: "char",
b: "block"
}, o = new Map(Object.entries(i).map(([e, t]) => [ t, e ]));
function toColumns(e) {
const t = {};
return e.forEach(({linkname: e}, n) => {
void 0 !== e && (t[n] = e);
}), {
paths: e.map(({path: e}) => e),
types: e.map(({type: e}) => o.get(e)).join(""),
modes: e.map(({mode: e}) => e),
sizes: e.map(({size: e}) => e),
digests: e.map(({digest: e}) => e),
links: t
};
}
function fromColumns(e) {
if ("object" != typeof e || null === e) return "the list of files is none";
const {paths: t, types: n, modes: s, sizes: o, digests: a, links: c} = e;
if (!Array.isArray(t) || t.length > r) return `there is no list of at most ${r} paths`;
const {length: u} = t;
for (const e of [ s, o, a ]) if (!Array.isArray(e) || e.length !== u) return "a column of the files has another length";
if ("string" != typeof n || n.length !== u) return "the files' types have another length";
if ("object" != typeof c || null === c) return "the files' links are none";
const d = [];
for (let e = 0; e < u; e++) {
const r = {
path: t[e],
type: i[n[e]],
...numbersOf(s, o, e),
digest: a[e]
};
if (!isFile(r)) return `file ${e} has a property that it cannot have`;
d.push(r);
}
for (const [e, t] of Object.entries(c)) {
const n = d[Number(e)];
if (void 0 === n || !isPath(t)) return "a link belongs to no file";
d[Number(e)] = {
...n,
linkname: t
};
}
return d;
}
function numbersOf(e, t, n) {
return {
mode: e[n],
size: t[n]
};
}
function isFile(e) {
const {path: t, type: n, mode: r, size: s, digest: i} = e;
return isPath(t) && void 0 !== n && isWhole(r) && r <= 4095 && isWhole(s) && "string" == typeof i && /^[0-9a-f]{0,64}$/.test(i);
}
function isPath(e) {
return "string" == typeof e && e.length <= s;
}
function isWhole(e) {
return Number.isSafeInteger(e) && e >= 0;
}
}),
84945: ((e, t, n) => {
n.d(t, {
Hy: () => recordKey,
IH: () => recordKeys,
TN: () => isRecorded,
r0: () => isPullRequest,
r7: () => runKey
});
var r = n(77598);
const s = "dcf1";
function recordKeys(e) {
const t = short(e.identity, 16), n = [ ...e.buildArgs ].map(([e, t]) => `${e}=${t ?? ""}`).sort(), r = short([ e.matrix, ...n ], 8);
return {
slot: t,
prefixes: [ `${s}-${t}-${r}-`, `${s}-${t}-` ]
};
}
function recordKey(e, t) {
return e.prefixes[0] + short([ stableText(t) ], 16);
}
function runKey(e, {runId: t}) {
return `${e}-${short([ t ], 8)}`;
}
function isRecorded(e, t, n) {
if (void 0 === e) return !1;
return (isPullRequest(n.ref) ? [ n.ref, "" ] : [ n.ref ]).some(r => {
const s = recordKey(t, {
...n,
ref: r
});
return e === s || e.startsWith(`${s}-`);
});
}
function isPullRequest(e) {
return e.startsWith("refs/pull/");
}
function stableText(e) {
const {ref: t, sha: n, runId: r, created: s, runs: o, actual: a, writer: c, knownDigests: u, steps: d, cacheConfigs: l, ...f} = e, h = o.reduce((e, t) => e + t.falseHits, 0), p = "buildkit" !== e.builder ? {
steps: d,
cacheConfigs: l
} : function withoutTimes(e, t) {
const drop = (e, t) => {
if (!i.has(e)) return "layer" === e && Object.keys(t).every(e => i.has(e)) ? void 0 : t;
};
return {
steps: JSON.stringify(e, drop),
cacheConfigs: JSON.stringify(t, drop)
};
}(d, l);
return JSON.stringify({
...f,
...p,
falseHits: h,
...isPullRequest(t) ? {
pullRequest: !0
} : {}
});
}
const i = new Set([ "created", "createdAt" ]);
function short(e, t) {
const n = e.map(e => `${e.length}:${e}`).join("");
return (0, r.createHash)("sha256").update(n).digest("hex").slice(0, t);
}
}),
46457: ((e, t, n) => {
n.d(t, {
C: () => openStore
});
var r = n(76760), s = n(48161), i = n(452);
const o = new (n(16698).AsyncLocalStorage);
let a = !1;
async function withoutCommands(e) {
!function listen() {
if (a) return;
a = !0;
const e = process.stdout.write;
process.stdout.write = function(...t) {
const n = o.getStore(), r = void 0 === n || "string" != typeof t[0] ? null : /^::(?:warning|error)::(.*)/.exec(t[0]);
return null === r ? Reflect.apply(e, this, t) : (n?.push(function unescaped(e) {
return e.replaceAll(/%0[AD]/g, " ").replaceAll("%25", "%").trim();
}(r[1] ?? "")), !0);
};
}();
const t = [];
return {
answer: await o.run(t, e),
said: t
};
}
var c = n(84945), u = n(51455), d = n(58500);
const l = 12e4, f = 1e3, h = 50;
async function alone(e, t, n) {
const o = `${e}.lock`, a = `${(0, s.hostname)()} ${process.pid}\n`;
await (0, u.mkdir)((0, r.dirname)(o), {
recursive: !0
});
const c = performance.now() + t;
for (;!await take(o, a); ) {
if (performance.now() >= c) throw new i.u("timeout", "Another job of this machine held the record's folder all the time, so there is no record to compare with or to save.");
await isLeft(o) ? await (0, u.rename)(o, `${o}.left`).catch(() => {}) : await (0, 
d.setTimeout)(h);
}
try {
return await n();
} finally {
await (0, u.rm)(o, {
force: !0
});
}
}
async function take(e, t) {
const n = await (0, u.open)(e, "wx", 384).catch(e => {
if ("EEXIST" !== e.code) throw e;
});
if (void 0 === n) return !1;
try {
return await n.writeFile(t).finally(() => n.close()), !0;
} catch (t) {
throw await (0, u.rm)(e, {
force: !0
}), t;
}
}
async function isLeft(e) {
const t = await (0, u.stat)(e).catch(() => {});
if (void 0 === t) return !1;
const n = Math.abs(Date.now() - t.mtimeMs);
if (n > l) return !0;
const r = await (0, u.readFile)(e, "utf8").catch(() => {});
if (void 0 === r) return !1;
if (!r.endsWith("\n")) return n > f;
const [i, o] = r.split(" ");
return i === (0, s.hostname)() && !function isAlive(e) {
if (!Number.isSafeInteger(e) || e <= 0) return !0;
try {
return process.kill(e, 0), !0;
} catch (e) {
return "EPERM" === e.code;
}
}(Number(o));
}
var p = n(78843);
const m = "record.json";
async function readRecord(e, t) {
const n = (0, r.join)(e, m), s = await (0, u.lstat)(n).catch(() => {});
if (void 0 !== s) {
if (!s.isFile()) throw new i.u("record-malformed", `The record of ${t} is not a regular file; it is ignored.`);
if (s.size > p.xR) throw new i.u("limit", `The record of ${t} has ${s.size} bytes, more than ${p.xR}; it is ignored.`);
return (0, p.eT)(await (0, u.readFile)(n), t);
}
}
async function writeRecord(e, t) {
await (0, u.mkdir)(e, {
recursive: !0
});
const n = (0, r.join)(e, `.${m}.partial`), s = await (0, u.open)(n, "w", 384);
try {
await s.writeFile((0, p.Ym)(t)), await s.sync();
} finally {
await s.close();
}
await (0, u.rename)(n, (0, r.join)(e, m));
}
async function emptyFolder(e) {
await (0, u.rm)(e, {
recursive: !0,
force: !0
}), await (0, u.mkdir)(e, {
recursive: !0
});
}
const folderText = e => `~/.docker-cache-forecast/${e.slot}`, folderPath = e => (0, 
r.join)((0, s.homedir)(), ".docker-cache-forecast", e.slot);
function actionsStore(e) {
return {
async restore(t) {
const n = await loadClient(), r = folderPath(t);
return await alone(r, e, async () => {
await emptyFolder(r);
const [s, ...o] = t.prefixes, {answer: a, said: c} = await within(e, withoutCommands(() => n.restoreCache([ folderText(t) ], s, [ ...o ])));
if (void 0 === a && c.length > 0) throw failed("did not give the record of the last build", c);
if (void 0 === a) return;
const u = await readRecord(r, a);
if (void 0 === u) throw new i.u("record-malformed", `The cache entry ${a} holds no record; it is ignored.`);
return {
record: u,
key: a
};
});
},
async save(t, n, r) {
if ((0, c.TN)(r, t, n)) return "unchanged";
const s = (0, c.Hy)(t, n), i = await loadClient(), o = folderPath(t);
return await alone(o, e, async () => (await emptyFolder(o), await writeRecord(o, n), 
await within(e, async function upload(e, t, n, r) {
const save = async n => {
const {answer: r, said: s} = await withoutCommands(() => e.saveCache([ t ], n));
if (-1 !== r) return "saved";
if (0 === s.length || s.some(t => t.includes(e.CACHE_WRITE_DENIED_PREFIX))) return "skipped";
throw failed("did not take the record of this build", s);
}, s = await save(n);
if ("saved" === s) return s;
const {answer: i} = await withoutCommands(() => e.restoreCache([ t ], n, [], {
lookupOnly: !0
}));
return void 0 === i ? await save((0, c.r7)(n, r)) : "skipped";
}(i, folderText(t), s, n))));
}
};
}
function failed(e, t) {
return new i.u("cache-service", `The Actions cache ${e} (${t[0]?.slice(0, g)}). The next run tries again.`);
}
const g = 200;
async function loadClient() {
const e = await Promise.all([ n.e(955), n.e(838), n.e(142), n.e(123) ]).then(n.bind(n, 60142));
if (e.isFeatureAvailable()) return e;
throw new i.u("cache-service", "The Actions cache is not available to this job, so there is no record to compare with. On a self-hosted server, enable its cache service.");
}
async function within(e, t) {
let n;
const r = new Promise((t, r) => {
n = setTimeout(() => {
const t = Math.round(e / 1e3);
r(new i.u("timeout", `The Actions cache did not answer within ${t} s. Raise the input timeout if it is just slow.`));
}, e);
});
try {
return await Promise.race([ t, r ]);
} catch (e) {
throw (0, i.H)(e, "cache-service");
} finally {
clearTimeout(n);
}
}
async function newest(e, t) {
let n;
for (const s of [ ...t ].sort()) {
const t = (await (0, u.stat)((0, r.join)(e, s))).mtimeMs;
(void 0 === n || t > n.time) && (n = {
name: s,
time: t
});
}
return n?.name;
}
function openStore(e, t) {
return "" !== e.records ? function directoryStore(e) {
return {
async restore(t) {
const n = await (0, u.readdir)(e).catch(() => []);
for (const s of t.prefixes) {
const t = await newest(e, n.filter(e => e.startsWith(s)));
if (void 0 === t) continue;
const i = await readRecord((0, r.join)(e, t), t);
if (void 0 !== i) return {
record: i,
key: t
};
}
},
async save(t, n, s) {
if ((0, c.TN)(s, t, n)) return "unchanged";
const i = (0, c.Hy)(t, n);
return await writeRecord((0, r.join)(e, i), n), "saved";
}
};
}((0, r.resolve)(t.workspace, e.records)) : actionsStore(Math.min(e.timeoutMs, 15e3));
}
}),
15109: ((e, t, n) => {
n.d(t, {
E: () => Surroundings
});
var r = n(452), s = n(88758), i = n(68424);
const o = "localhost";
function localImage(e, t, n, r) {
const s = function underLocalhost(e) {
const [t, n] = [ (0, i.WF)(e), (0, i.WF)(`${o}/${e}`) ];
return void 0 === t || void 0 === n || void 0 !== n.digest || "docker.io" !== t.domain || /^(?:index\.)?docker\.io\//.test(e) ? void 0 : n;
}(t);
if (void 0 === s) return "other";
const a = (0, i.Ew)(s), c = e.flatMap(e => e.names.flatMap(t => {
const n = (0, i.WF)(t);
return void 0 === n ? [] : [ {
image: e,
reference: n
} ];
})), u = c.find(({reference: e}) => (0, i.Ew)(e) === a)?.image;
if (void 0 === u) return "other";
const d = c.some(({reference: e}) => e.domain !== o && function mayStandFor(e, t) {
const n = new Set(t.path.split("/"));
return e.path.split("/").some(e => n.has(e));
}(e, s));
return d || r || !n(u) ? "open" : u;
}
var a = n(51455), c = n(76760), u = n(15922), d = n(83919), l = n(9573), f = n(11756);
async function buildahFacts(e) {
const t = await answerOf(e, "podman" === e.command ? [ "info", "--format", "json" ] : [ "info" ]), n = member(t, "host"), r = member(t, "store"), s = buildah_text(r, "graphRoot") ?? buildah_text(r, "GraphRoot"), i = buildah_text(r, "graphDriverName") ?? buildah_text(r, "GraphDriverName"), [o, a] = [ buildah_text(n, "os"), buildah_text(n, "arch") ];
return {
version: await versionOf(e, t),
platform: void 0 === o || void 0 === a ? void 0 : `${o}/${a}`,
store: void 0 === s || void 0 === i ? void 0 : {
root: s,
driver: i
}
};
}
async function versionOf(e, t) {
const n = buildah_text(member(t, "version"), "Version");
if (void 0 !== n) return n;
const {stdout: s} = await command(e, [ "--version" ]), i = /(\d+\.\d+(?:\.\d+)?\S*)/.exec(s.slice(0, 1e3))?.[1];
if (void 0 === i || void 0 === (0, u.ot)(i)) throw new r.u("engine", `${e.command} does not tell its version. Set the input builder-version.`);
return i;
}
async function buildahImages(e, t) {
const n = t.store;
return void 0 !== n && await async function isReadable({root: e, driver: t}) {
return void 0 !== await (0, a.readFile)(c.join(e, `${t}-images`, "images.json")).catch(() => {});
}(n) ? async function storedImages(e, t) {
const n = c.join(e, `${t}-images`), s = await readJson(c.join(n, "images.json"), l.Kx);
if (!Array.isArray(s)) throw (0, d.Qm)(n, "images.json is no list");
if (s.length > l.mC) throw new r.u("limit", `The store has more than ${l.mC} images. Remove those you do not need.`);
const i = await async function layerSizes(e) {
const t = await readJson(e, l.Kx).catch(() => {}), n = new Map;
for (const e of Array.isArray(t) ? t : []) {
const [t, r] = [ buildah_text(e, "diff-digest"), member(e, "diff-size") ];
void 0 !== t && "number" == typeof r && n.set(t, r);
}
return n;
}(c.join(e, `${t}-layers`, "layers.json")), o = [];
for (const e of s) {
const t = await storedImage(n, e, i);
void 0 !== t && o.push(t);
}
return o;
}(n.root, n.driver) : async function inspectedImages(e) {
const {stdout: t} = await command(e, [ "images", "-a", "-q", "--no-trunc" ]), n = [ ...new Set(t.split("\n").map(e => e.trim().replace(/^sha256:/, ""))) ].filter(e => h.test(e));
if (n.length > l.mC) throw new r.u("limit", `The store has more than ${l.mC} images. Remove those you do not need.`);
const s = [];
for (const t of n) s.push(await inspectedImage(e, t));
const created = e => e.config.created ?? "";
return s.sort((e, t) => created(e) < created(t) ? -1 : created(e) > created(t) ? 1 : 0);
}(e);
}
const h = /^[0-9a-f]{64}$/;
async function storedImage(e, t, n) {
const r = buildah_text(t, "id");
if (void 0 === r || !h.test(r)) throw (0, d.Qm)(e, "an image has no id");
const s = c.join(e, r), i = await readJson(c.join(s, bigDataName("manifest")), l.ZJ).catch(() => {}), o = buildah_text(member(i, "config"), "digest");
if (void 0 === o) return;
const a = await readWithin(c.join(s, bigDataName(o)), d.GW).catch(() => {});
return void 0 !== a ? imageOf(r, texts(t, "names"), i, buildah_text(t, "digest"), (0, 
d.Ac)(a, r), n) : void 0;
}
const p = "application/vnd.oci.image.manifest.v1+json";
function imageOf(e, t, n, r, s, i) {
const o = s.rootfs.diff_ids.map(e => i.get(e));
return {
id: e,
parent: void 0,
names: t,
mediaType: buildah_text(n, "mediaType") ?? p,
...void 0 === r ? {} : {
manifestDigest: r
},
...o.includes(void 0) ? {} : {
layerSizes: o
},
config: s
};
}
function bigDataName(e) {
return /^[.0-9a-z]+$/.test(e) ? e : `=${Buffer.from(e).toString("base64")}`;
}
async function inspectedImage(e, t) {
if ("podman" === e.command) return async function podmanImage(e, t) {
const n = await answerOf(e, [ "image", "inspect", t ]), r = Array.isArray(n) ? n[0] : void 0, s = buildah_text(r, "Created"), i = {
...void 0 === s ? {} : {
created: s
},
architecture: buildah_text(r, "Architecture") ?? "",
os: buildah_text(r, "Os") ?? "",
config: member(r, "Config") ?? {},
rootfs: {
type: "layers",
diff_ids: texts(member(r, "RootFS"), "Layers")
},
history: member(r, "History") ?? []
}, o = {
mediaType: buildah_text(r, "ManifestType")
}, a = buildah_text(r, "Digest");
return imageOf(t, texts(r, "RepoTags"), o, a, (0, d.O5)(i, t), new Map);
}(e, t);
const n = await answerOf(e, [ "inspect", "--type", "image", t ]), r = (0, d.qF)(Buffer.from(buildah_text(n, "Config") ?? ""), d.GW, t), s = (0, 
d.qF)(Buffer.from(buildah_text(n, "Manifest") ?? ""), l.ZJ, t), i = buildah_text(n, "FromImage");
return imageOf(t, void 0 === i || "" === i ? [] : [ i ], s, buildah_text(n, "FromImageDigest"), (0, 
d.O5)(r, t), new Map);
}
async function command(e, t) {
const n = [ ...e.flags ?? [], ...t ], s = await e.run(e.command, n, {
limit: l.Kx
});
if (0 === s.code) return s;
const i = s.stderr.trim().split("\n").at(-1) ?? "";
throw new r.u("engine", `${e.command} ${t[0]} failed: ${i.slice(0, 300)}. Run it as the user who builds.`);
}
async function answerOf(e, t) {
const {stdout: n} = await command(e, t);
return (0, d.qF)(Buffer.from(n), l.Kx, `${e.command} ${t[0]}`);
}
async function readJson(e, t) {
return (0, d.qF)(await readWithin(e, t), t, e);
}
async function readWithin(e, t) {
const {size: n} = await (0, a.stat)(e);
if (n > t) throw new r.u("limit", `${e} has ${n} bytes, more than ${t}; it is ignored.`);
return (0, a.readFile)(e);
}
function member(e, t) {
return (0, f.Gv)(e) && Object.hasOwn(e, t) ? e[t] : void 0;
}
function buildah_text(e, t) {
const n = member(e, t);
return "string" == typeof n ? n : void 0;
}
function texts(e, t) {
const n = member(e, t);
return Array.isArray(n) ? n.filter(e => "string" == typeof e) : [];
}
var m = n(47881), g = n(99530), w = n(31732);
function bare(e, t) {
const n = e.indexOf(",", t), r = -1 === n ? e.length : n, s = e.slice(t, r);
return s.includes('"') ? void 0 : {
value: s,
end: r
};
}
function quoted(e, t) {
let n = "";
for (let r = t + 1; ;) {
const t = e.indexOf('"', r);
if (-1 === t) return;
n += e.slice(r, t);
const s = e[t + 1];
if (void 0 === s || "," === s) return {
value: n,
end: t + 1
};
if ('"' !== s) return;
n += '"', r = t + 2;
}
}
var v = n(77598), y = n(58500);
const b = new Set([ 429, 502, 503, 504 ]), k = new Set([ 301, 302, 303, 307, 308 ]);
async function httpRequest(e, t) {
const n = performance.now() + t.timeoutMs;
for (let s = 1; ;s++) {
const i = await attemptOnce(e, t, n);
if (i instanceof r.u) {
if (s >= 3 || i.code !== t.code) throw i;
} else {
if (!b.has(i.status) && i.status < 500) return i;
if (s >= 3 || !b.has(i.status)) throw failed(e, t, `answered ${i.status}`);
}
const o = (i instanceof r.u ? void 0 : retryAfter(i.headers)) ?? 250 * 2 ** (s - 1);
if (o > 5e3 || performance.now() + o >= n) {
if (i instanceof r.u) throw i;
throw failed(e, t, `answered ${i.status} and asks to wait ${Math.ceil(o / 1e3)} s`);
}
await (0, y.setTimeout)(o);
}
}
async function attemptOnce(e, t, n) {
const s = Math.ceil(n - performance.now());
if (s <= 0) throw late(e, t);
const i = AbortSignal.timeout(s);
try {
return await async function followRedirects(e, t, n) {
let s = e;
for (let r = 0; r <= 5; r++) {
const r = await fetch(s, {
method: t.method ?? "GET",
headers: {
"user-agent": "docker-cache-forecast",
...t.headers,
...void 0 !== t.authorization && s.host === e.host && s.protocol === e.protocol ? {
authorization: t.authorization
} : {}
},
...void 0 === t.body ? {} : {
body: t.body
},
redirect: "manual",
signal: n
}), i = k.has(r.status) ? r.headers.get("location") : null;
if (null === i) return await readAnswer(r, s, t);
await (r.body?.cancel()), s = redirectTarget(s, i, t);
}
throw new r.u(t.code, `${e.host} redirects in circles. ${t.advice}`);
}(e, t, i);
} catch (n) {
if (i.aborted) throw late(e, t, n);
if (n instanceof r.u) throw n;
return failed(e, t, function reason(e) {
const t = e instanceof Error && e.cause instanceof Error ? e.cause : e, n = t?.code;
return "string" == typeof n ? `could not be reached (${n})` : `could not be reached (${t instanceof Error ? t.message.slice(0, 200) : "network error"})`;
}(n), n);
}
}
function redirectTarget(e, t, n) {
const s = URL.canParse(t, e.href) ? new URL(t, e) : void 0, i = "https:" === s?.protocol || "http:" === s?.protocol && "http:" === e.protocol;
if (void 0 !== s && i && ("POST" !== n.method || s.host === e.host)) return s;
throw new r.u(n.code, `${e.host} redirects to an address that is not followed. ${n.advice}`);
}
async function readAnswer(e, t, n) {
if (Number(e.headers.get("content-length") ?? "0") > n.limit) throw await (e.body?.cancel()), 
tooLarge(t, n);
const r = [];
let s = 0;
if (null !== e.body) for await (const i of e.body) {
if (s += i.length, s > n.limit) throw tooLarge(t, n);
r.push(i);
}
return {
status: e.status,
headers: e.headers,
body: Buffer.concat(r)
};
}
function retryAfter(e) {
const t = e.get("retry-after");
if (null === t) return;
if (/^\d{1,6}$/.test(t)) return 1e3 * Number(t);
const n = Date.parse(t);
return Number.isNaN(n) ? void 0 : Math.max(0, n - Date.now());
}
function failed(e, t, n, s) {
return new r.u(t.code, `${e.host} ${n}. ${t.advice}`, {
cause: s
});
}
function late(e, t, n) {
const s = Math.round(t.timeoutMs / 100) / 10;
return new r.u("timeout", `${e.host} did not answer within ${s} s. ${t.advice}`, {
cause: n
});
}
function tooLarge(e, t) {
return new r.u("limit", `${e.host} sends more than ${t.limit} bytes where a small document is expected. ${t.advice}`);
}
const x = (0, v.createHash)("sha256").update("|go-actionscache-1.0").digest("hex"), $ = "The forecast goes on without the type=gha cache.";
async function readGhaCaches(e, t, n, s) {
const i = n || s.resultsUrl;
if ("1" === t || "" === i || !URL.canParse(i)) throw new r.u("cache-service", `This server has no Actions cache service of version 2, so the type=gha cache cannot be read. ${$}`);
const o = function tokenScopes(e) {
const t = e.length > 65536 ? void 0 : e.split(".")[1], n = decodeJson(void 0 === t ? "" : Buffer.from(t, "base64url").toString("utf8")), s = (0, 
f.Gv)(n) && "string" == typeof n.ac ? decodeJson(n.ac) : void 0;
if (!Array.isArray(s)) throw new r.u("cache-service", `The job's token names no cache scopes. ${$}`);
return s.filter(f.Gv).filter(({Scope: e, Permission: t}) => "string" == typeof e && "number" == typeof t).map(({Scope: e, Permission: t}) => ({
ref: e,
readable: !!(1 & t),
writable: !!(2 & t)
}));
}(s.token).slice(0, 16), a = await Promise.all(o.map(async ({ref: t}) => {
const n = `gha scope ${e}, ${t}`, r = await async function readEntry(e, t, n, r) {
for (let s = 1; ;s++) {
const i = await downloadUrl(e, t, n, r);
if (void 0 === i) return;
const o = await httpRequest(i, {
limit: l.XO,
timeoutMs: r.timeoutMs,
code: "cache-service",
advice: $
});
if (200 === o.status) return o.body;
if (!(403 === o.status || 401 === o.status) || s > 1) throw refused(n, o);
}
}(new URL(i), function indexKey(e, t) {
return `index-${e}-1-${(0, v.createHash)("sha256").update(t).digest("hex").slice(0, 8)}`;
}(e, t), n, s);
return void 0 === r ? [] : [ {
name: n,
config: (0, g.hw)(r, l.XO, n)
} ];
})), c = a.flat(), u = await async function evictedLayers(e, t, n) {
const s = [ ...new Set(e.flatMap(({config: e}) => e.layers.map(({blob: e}) => e))) ];
if (s.length > l.j4) throw new r.u("limit", `The type=gha cache has more than ${l.j4} layers. ${$}`);
const i = new Set, work = async () => {
for (let e = s.pop(); void 0 !== e; e = s.pop()) void 0 === await downloadUrl(t, `buildkit-blob-1-${e}`, e, n) && i.add(e);
};
return await Promise.all(Array.from({
length: 16
}, work)), i;
}(c, new URL(i), s);
return 0 === u.size ? c : c.map(({name: e, config: t}) => ({
name: e,
config: withoutLayers(t, u)
}));
}
function withoutLayers({layers: e, records: t}, n) {
return {
layers: e,
records: t.map(t => ({
...t,
results: t.results.filter(({layer: t}) => (t => {
const r = new Set;
for (let s = t; !r.has(s); ) {
const t = e[s];
if (void 0 === t) return !0;
if (n.has(t.blob)) return !1;
r.add(s), s = t.parent;
}
return !0;
})(t)),
chains: t.chains.filter(t => t.layers.every(t => !n.has(e[t].blob)))
}))
};
}
async function downloadUrl(e, t, n, s) {
const i = new URL(e.href.endsWith("/") ? e.href : `${e.href}/`), o = await httpRequest(new URL("twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL", i), {
method: "POST",
headers: {
"content-type": "application/json"
},
authorization: `Bearer ${s.token}`,
body: JSON.stringify({
key: t,
restore_keys: [ t ],
version: x
}),
limit: l.KA,
timeoutMs: s.timeoutMs,
code: "cache-service",
advice: $
});
if (200 !== o.status) throw refused(n, o);
const a = decodeJson((new TextDecoder).decode(o.body));
if (!(0, f.Gv)(a)) throw new r.u("cache-service", `The cache service sends no JSON. ${$}`);
if (!0 !== a.ok) return;
const {signed_download_url: c, matched_key: u} = a;
if ("string" != typeof c || !URL.canParse(c) || !/^https?:/.test(c)) throw new r.u("cache-service", `The cache service sends no address for ${n}. ${$}`);
return "string" == typeof u && (u === t || u.startsWith(`${t}#`)) ? new URL(c) : void 0;
}
function refused(e, t) {
return new r.u("cache-service", `The cache service answered ${t.status} for ${e}. ${$}`);
}
function decodeJson(e) {
try {
return JSON.parse(e);
} catch {
return;
}
}
async function isLayout(e) {
return !0 === (await (0, a.lstat)((0, c.join)(e, "index.json")).catch(() => {}))?.isFile();
}
async function layoutEntries(e) {
const t = `layout ${e}`, n = (0, f.MK)(await readFileWithin((0, c.join)(e, "index.json"), l.ZJ, t), t);
if ("index" !== n.kind) throw (0, d.Qm)(t, "index.json is no index");
return n.manifests;
}
function layoutContent(e, t) {
const n = `layout ${e}`;
return {
name: n,
root: t,
read: async ({digest: t}, r) => {
if (!(0, i.Bc)(t)) throw (0, d.Qm)(n, "a digest is invalid");
const [s = "", o = ""] = t.split(":"), a = await readFileWithin((0, c.join)(e, "blobs", s, o), r, n);
return (0, w.zr)(a, t, n);
}
};
}
async function readFileWithin(e, t, n) {
const s = await (0, a.lstat)(e).catch(() => {});
if (void 0 === s) throw new r.u("absent", `${n}: a file of it is not there.`);
if (!s.isFile()) throw (0, d.Qm)(n, "a file of it is no regular file");
if (s.size > t) throw new r.u("limit", `${n}: a file of ${s.size} bytes is more than ${t}; it is ignored.`);
const i = await (0, a.open)(e, "r").catch(e => {
throw (0, d.Qm)(n, "a file of it cannot be opened", e);
});
try {
const e = Buffer.alloc(s.size), {bytesRead: t} = await i.read(e, 0, s.size, 0);
return e.subarray(0, t);
} catch (e) {
throw (0, d.Qm)(n, "a file of it cannot be read", e);
} finally {
await i.close();
}
}
function parseCacheEntry(e) {
if ("" === e) return [];
const t = function csvFields(e) {
const t = e.replace(/\r?\n$/, "");
if ("" === t) return;
const n = [];
for (let e = 0; e <= t.length; ) {
const r = '"' === t[e] ? quoted(t, e) : bare(t, e);
if (void 0 === r) return;
if (n.push(r.value), r.end >= t.length) return n;
e = r.end + 1;
}
return n;
}(e);
if (void 0 === t) throw bad(e, "its quotes do not match");
if (!e.includes("=")) return t.map(e => ({
type: "registry",
attributes: new Map([ [ "ref", e ] ])
}));
const n = new Map;
for (const r of t) {
const t = r.indexOf("=");
if (-1 === t) throw bad(e, `${JSON.stringify(r)} is no key=value`);
n.set(r.slice(0, t).toLowerCase(), r.slice(t + 1));
}
const r = n.get("type") ?? "";
if (n.delete("type"), "" === r) throw bad(e, "it has no type");
return [ {
type: r,
attributes: n
} ];
}
async function readCacheFrom(e, t) {
const n = e.map(async e => {
try {
const n = parseCacheEntry(e);
return {
text: e,
configs: (await Promise.all(n.map(e => async function cache_from_readEntry(e, t) {
const get = t => e.attributes.get(t) ?? "";
if ("registry" === e.type) return await async function readRegistry(e, t, n) {
if ("" === e) throw bad("type=registry", "it has no ref");
try {
if (void 0 !== n.registry) return await (0, w.Qs)(await n.registry(e, t));
} catch (t) {
const r = await readEngine(e, n);
if (r.length > 0) return r;
throw t;
}
return await readEngine(e, n);
}(get("ref"), function isTrue(e) {
return [ "1", "t", "T", "TRUE", "true", "True" ].includes(e);
}(get("registry.insecure")), t);
if ("local" === e.type) return await async function readLocal(e, t) {
const n = e.get("src") ?? "";
if ("" === n) throw bad("type=local", "it has no src");
const s = {
tag: e.get("tag") ?? "latest",
digest: e.get("digest") || void 0
}, i = await async function openLayout(e, t) {
if (void 0 !== t.digest) return layoutContent(e, (0, w.nb)(t.digest));
const n = await layoutEntries(e), s = n.find(e => e.annotations.get("io.containerd.image.name") === t.tag) ?? n.find(e => e.annotations.get("org.opencontainers.image.ref.name") === t.tag);
if (void 0 !== s) return layoutContent(e, s);
throw new r.u("absent", `layout ${e}: nothing in it is tagged ${JSON.stringify(t.tag.slice(0, 128))}.`);
}((0, c.resolve)(t, n), s);
return await (0, w.Qs)({
...i,
name: `local ${n}`
});
}(e.attributes, t.base);
if ("gha" === e.type) {
if (void 0 === t.gha) throw new r.u("cache-service", "type=gha caches can only be read inside a GitHub Actions job.");
return await readGhaCaches(get("scope") || "buildkit", get("version"), get("url_v2"), t.gha);
}
throw new r.u("input", `Caches of type=${e.type.slice(0, 40)} are not read; steps that only it holds are forecast without it. Use type=registry, gha or local.`);
}(e, t)))).flat()
};
} catch (t) {
return {
text: e,
error: (0, r.H)(t, "cache-malformed")
};
}
}), s = await Promise.all(n);
return {
configs: s.flatMap(e => e.configs ?? []),
warnings: s.flatMap(e => void 0 === e.error ? [] : [ e.error.message ]),
unread: s.flatMap(({text: e, error: t}) => void 0 === t || "absent" === t.code ? [] : [ e ])
};
}
async function readEngine(e, t) {
const n = await (t.engineImage?.(e).catch(() => {}));
if (void 0 === n) return [];
const r = `engine ${e} (inline)`, s = (0, g.e0)(n.config, void 0, r);
return void 0 === s ? [] : [ {
name: r,
config: s
} ];
}
function bad(e, t) {
return new r.u("input", `The cache-from entry ${JSON.stringify(e.slice(0, 200))} cannot be read (${t}). Write it as for buildx.`);
}
const O = [ "httpProxy", "httpsProxy", "noProxy", "ftpProxy", "allProxy" ], S = {
httpProxy: "HTTP_PROXY",
httpsProxy: "HTTPS_PROXY",
noProxy: "NO_PROXY",
ftpProxy: "FTP_PROXY",
allProxy: "ALL_PROXY"
};
function proxyArgs(e, t) {
const n = e.proxies.get(t) ?? e.proxies.get("default"), r = new Map;
for (const e of O) {
const t = n?.get(e);
void 0 !== t && "" !== t && (r.set(S[e], t), r.set(S[e].toLowerCase(), t));
}
return r;
}
var C = n(99279), P = n(76646), I = n(73024), M = n(57075), T = n(38522), A = n(48955), E = n(44821);
async function expand(e, t) {
const n = (0, c.resolve)(t, e);
if (void 0 !== await (0, a.stat)(n).catch(() => {})) return [ n ];
if (!/[*?[{]/.test(e)) return [];
const r = [];
for await (const n of (0, a.glob)(e, {
cwd: t
})) if (r.push((0, c.resolve)(t, n)) >= 2e3) break;
return r.sort();
}
async function readPath(e, t) {
const n = await (0, a.stat)(e);
if (n.isFile()) return await readImageFile(e);
if (!n.isDirectory()) throw (0, d.Qm)(t, "it is neither a file nor a folder");
if (await isLayout(e)) return await readLayout(e);
const r = [], s = (await (0, a.readdir)(e, {
withFileTypes: !0
})).slice(0, 2e3);
for (const t of s.sort((e, t) => e.name < t.name ? -1 : 1)) {
const n = (0, c.join)(e, t.name);
t.isFile() ? r.push(...await readImageFile(n)) : t.isDirectory() && await isLayout(n) && r.push(...await readLayout(n));
}
return r;
}
async function readLayout(e) {
const t = [];
for (const n of (await layoutEntries(e)).slice(0, l.mC)) t.push(...await (0, w.H)(layoutContent(e, n), (0, 
A.eZ)(n)));
return t;
}
async function readImageFile(e) {
const t = await async function firstBytes(e) {
const t = await (0, a.open)(e, "r").catch(t => {
throw (0, d.Qm)(e, "it cannot be opened", t);
});
try {
const e = Buffer.alloc(512), {bytesRead: n} = await t.read(e, 0, e.length, 0);
return e.subarray(0, n);
} finally {
await t.close();
}
}(e);
if (31 === t[0] && 139 === t[1]) {
const t = (0, T.createGunzip)();
return (0, M.pipeline)((0, I.createReadStream)(e), t, () => {}), await (0, A.oX)(await (0, 
A.k1)(t, 17179869184, e), e);
}
if ("ustar" === Buffer.from(t.subarray(257, 262)).toString("latin1")) return await (0, 
A.oX)((0, A.U6)(e, e), e);
return function imagesOfJson(e, t) {
const n = Array.isArray(e) ? e : [ e ];
if (n.length > l.mC) throw new r.u("limit", `${t} has more than ${l.mC} images; it is not read.`);
const s = n.filter(e => (0, f.Gv)(e) && "RootFS" in e);
if (s.length === n.length && n.length > 0) return s.map(e => function inspectedRecord(e) {
return (0, E.zv)(e, [], void 0);
}((0, E.Bq)(e, t)));
return n.map(e => function configRecord(e, t) {
const n = (0, d.O5)(e, t);
if (0 === n.rootfs.diff_ids.length && 0 === n.history.length) throw (0, d.Qm)(t, "it is no image config");
const {parent: r, id: s} = (0, f.Gv)(e) ? e : {}, isId = e => "string" == typeof e && (0, 
i.Bc)(e);
return {
id: isId(s) ? s : (0, w.ol)(Buffer.from(encoded(e, t)).subarray(0, d.GW)),
parent: isId(r) ? r : void 0,
names: [],
config: n,
...void 0 === n.container_config ? {} : {
containerConfig: n.container_config
}
};
}(e, t));
}((0, d.qF)(await readFileWithin(e, l.Kx, e), l.Kx, e), e);
}
function encoded(e, t) {
try {
return JSON.stringify(e);
} catch (e) {
throw (0, d.Qm)(t, "it is nested too deep", e);
}
}
function keyOf(e, t, n) {
try {
const r = (0, i.WF)(e), o = void 0 === r ? e : (0, i.Ew)(r), [a] = (0, s.FI)((0, 
s.Y8)(t ?? n));
return void 0 === a ? void 0 : `${o} ${(0, s.Bq)(a)}`;
} catch {
return;
}
}
async function resolveOne(e, t, n, o) {
const a = (0, s.Y8)(t), c = recordedImage(e, a, n, !0), u = {
engine: async () => {
const t = await (n.engine?.image(e, a, n.recorded));
return void 0 === t ? void 0 : {
image: t,
source: "engine"
};
},
registry: async () => void 0 === c ? await async function askRegistry(e, t, n) {
if (void 0 === n.registry || void 0 === (0, i.WF)(e)) return;
const s = await (0, w.AM)(await n.registry(e), t, [ e ]);
if (0 === s.config.rootfs.diff_ids.length && "" === s.config.os) throw new r.u("image-malformed", `${e} is no image. Check the reference.`);
return {
image: s,
source: "registry"
};
}(e, a, n) : {
image: c,
source: "registry"
}
}, d = n.pull ? [ u.registry, u.engine ] : [ u.engine, u.registry ];
for (const e of d) try {
const t = await e();
if (void 0 !== t) return t;
} catch (e) {
o.add((0, r.H)(e, "registry").message);
}
const l = recordedImage(e, a, n, !1);
return void 0 === l ? void 0 : {
image: l,
source: "recorded"
};
}
function recordedImage(e, t, n, r) {
const o = (0, i.WF)(e)?.digest ?? ((0, i.Bc)(e) ? e : void 0);
if (r && void 0 === o) return;
const a = o ?? function recordedDigest(e, t) {
return Object.hasOwn(t, e) ? t[e] : Object.entries(t).find(([t]) => (0, i.kP)(t, e))?.[1];
}(e, n.bases);
return n.recorded.find(n => !!(0, s.cK)(t, (0, s.Dr)(n.config)) && (!(void 0 === a || ![ n.indexDigest, n.manifestDigest, n.id ].includes(a)) || void 0 === a && n.names.some(t => (0, 
i.kP)(t, e))));
}
function registryClient(e) {
const t = new Map;
return async (n, s = !1) => {
const o = (0, i.F2)(n), a = s ? [ ...e.insecure ?? [], o.domain ] : e.insecure, c = {
options: {
...e,
...void 0 === a ? {} : {
insecure: a
}
},
tokens: t
}, u = `registry ${(0, i.hG)(o)}`, {root: d, bytes: h} = await async function fetchRoot(e, t, n) {
const r = t.digest ?? t.tag ?? "latest", s = await get(e, t, `manifests/${r}`, l.ZJ, n), i = s.headers.get("docker-content-digest"), o = t.digest ?? (0, 
w.ol)(s.body);
if ((0, w.zr)(s.body, o, n), i?.startsWith("sha256:") && o.startsWith("sha256:") && i !== o) throw registry_failed(n, "it sends another manifest than it names");
const a = (s.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
return {
root: (0, w.nb)(o, a, s.body.length),
bytes: s.body
};
}(c, o, u);
return {
name: u,
root: d,
read: async (e, t) => e.digest === d.digest && h.length <= t ? h : await async function fetchBlob(e, t, n, s, i) {
if (void 0 !== n.size && n.size > s) throw new r.u("limit", `${i}: a document of ${n.size} bytes is more than ${s}; it is ignored.`);
const o = f._P.includes(n.mediaType), a = await get(e, t, `${o ? "manifests" : "blobs"}/${n.digest}`, s, i);
return (0, w.zr)(a.body, n.digest, i);
}(c, o, e, t, u)
};
};
}
async function get(e, t, n, s, o) {
const a = function endpoint(e, t) {
if ("docker.io" === e) return new URL("https://registry-1.docker.io/");
const n = new URL(`https://${e}/`), r = t.includes(e) || function isLoopback(e) {
return "localhost" === e || "[::1]" === e || /^127(?:\.\d{1,3}){3}$/.test(e);
}(n.hostname) && "" !== n.port && "443" !== n.port;
return r ? new URL(`http://${e}/`) : n;
}(t.domain, e.options.insecure ?? []), c = new URL(`v2/${t.path}/${n}`, a), u = `repository:${t.path}:pull`, d = `${t.domain} ${u}`, h = {
headers: {
accept: [ ...f._P, "application/octet-stream" ].join(", ")
},
limit: s,
timeoutMs: e.options.timeoutMs,
code: "registry",
advice: `Check the reference ${(0, i.hG)(t)} and the login of this job.`
};
let p = await httpRequest(c, {
...h,
authorization: e.tokens.get(d)
});
if (401 === p.status) {
const n = await async function authorize(e, t, n, r, s) {
const i = function parseChallenge(e) {
const t = e.slice(0, 8192).trim(), n = t.indexOf(" "), r = (-1 === n ? t : t.slice(0, n)).toLowerCase(), s = new Map;
for (const e of t.slice(r.length).matchAll(/([A-Za-z]{1,32})=(?:"([^"]*)"|([^\s",]+))/g)) s.set((e[1] ?? "").toLowerCase(), e[2] ?? e[3] ?? "");
return {
scheme: r,
values: s
};
}(n.headers.get("www-authenticate") ?? ""), o = await e.options.credentials(t.domain), a = `registry ${t.domain}`;
if ("basic" === i.scheme) {
if (void 0 === o) throw registry_failed(a, explain(401));
return basic(o);
}
const c = i.values.get("realm") ?? "";
if ("bearer" !== i.scheme || !URL.canParse(c)) throw registry_failed(a, "its 401 names no way to log in");
const u = new URL(c);
if ("https:" !== u.protocol && ("http:" !== u.protocol || "http:" !== s.protocol)) throw registry_failed(a, "its token service is not reached over https");
const d = i.values.get("service") ?? "", h = await async function askToken(e, t, n, r, s) {
const i = {
limit: l.KA,
timeoutMs: s.timeoutMs,
code: "registry",
advice: "Check the login of this job."
};
if (void 0 !== r?.identityToken) {
const s = new URLSearchParams({
grant_type: "refresh_token",
service: t,
scope: n,
client_id: "docker-cache-forecast",
refresh_token: r.identityToken
}), o = {
"content-type": "application/x-www-form-urlencoded"
};
return await httpRequest(e, {
...i,
method: "POST",
headers: o,
body: s.toString()
});
}
"" !== t && e.searchParams.set("service", t);
for (const t of n.split(" ")) "" !== t && e.searchParams.append("scope", t);
return await httpRequest(e, {
...i,
authorization: void 0 === r ? void 0 : basic(r)
});
}(u, d, i.values.get("scope") ?? r, o, e.options);
return `Bearer ${function tokenOf(e, t) {
if (200 !== e.status) throw registry_failed(t, explain(e.status));
let n;
try {
n = JSON.parse((new TextDecoder).decode(e.body));
} catch (e) {
throw registry_failed(t, "its token service sends no JSON", e);
}
const r = (0, f.Gv)(n) ? n.token ?? n.access_token : void 0;
if ("string" != typeof r || !/^[\x21-\x7e]{1,65536}$/.test(r)) throw registry_failed(t, "its token service sends no token");
return r;
}(h, a)}`;
}(e, t, p, u, a);
e.tokens.set(d, n), p = await httpRequest(c, {
...h,
authorization: n
});
}
if (200 === p.status) return p;
if (404 === p.status) throw new r.u("absent", `${o}: the registry has no such thing (404).`);
throw registry_failed(o, explain(p.status));
}
function explain(e) {
return 401 === e || 403 === e ? `access is denied (${e}); log in before this step` : `the registry answered ${e}`;
}
function basic({username: e, password: t}) {
return `Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`;
}
function registry_failed(e, t, n) {
return new r.u("registry", `${e}: ${t}. Check the reference and the login of this job.`, {
cause: n
});
}
var j = n(86594);
const R = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
async function readRemote(e, t) {
const n = (0, j.R)(e);
if (void 0 !== n) return {
url: e,
...await listing(n, t)
};
if (!URL.canParse(e)) throw remote_failed(e, "is no URL");
const r = new URL(e), s = await httpRequest(r, {
limit: 67108864,
timeoutMs: t.timeoutMs,
code: "registry",
advice: "Steps that add it are unknown."
});
if (s.status >= 400) throw remote_failed(r.host, `answered ${s.status}`);
const i = s.headers.get("last-modified"), o = function dispositionName(e) {
const t = /;\s*filename=(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(e ?? ""), n = (t?.[1]?.replace(/\\(.)/g, "$1") ?? t?.[2])?.split("/").at(-1);
return "" === n ? void 0 : n;
}(s.headers.get("content-disposition"));
return {
url: e,
body: s.body,
sha256: (0, v.createHash)("sha256").update(s.body).digest("hex"),
...null === i ? {} : {
lastModified: i
},
...void 0 === o ? {} : {
filename: o
}
};
}
async function listing({remote: e, ref: t}, n) {
if (e.startsWith("-")) throw remote_failed(hostOf(e), "is no Git remote");
const r = "" === t ? [ "--symref", "--", e, "HEAD" ] : [ "--", e, t, `${t}^{}` ], s = {
limit: 8388608,
timeoutMs: n.timeoutMs
}, i = await n.run("git", [ "ls-remote", ...r ], s);
if (0 !== i.code) throw remote_failed(hostOf(e), `gave no refs (git exited with ${i.code})`);
const o = i.stdout.split("\n").flatMap(e => {
const [t = "", n = ""] = e.split("\t");
return R.test(t) ? [ {
name: n,
commit: t
} ] : [];
});
if (0 === o.length) throw remote_failed(hostOf(e), `has no ref ${"" === t ? "HEAD" : t}`);
if ("" !== t) return {
refs: o
};
const a = /^ref: refs\/heads\/(\S+)/m.exec(i.stdout)?.[1];
if (void 0 === a) throw remote_failed(hostOf(e), "tells no default branch");
return {
refs: o.map(({commit: e}) => ({
name: `refs/heads/${a}`,
commit: e
})),
head: a
};
}
function hostOf(e) {
return URL.canParse(e) ? new URL(e).host : /@([\w.-]+):/.exec(e)?.[1] ?? "the git server";
}
function remote_failed(e, t) {
return new r.u("registry", `${e} ${t}. Steps that add it are unknown.`);
}
function commandRunner(e) {
return async (t, s, i) => {
const {exec: o} = await n.e(955).then(n.bind(n, 41955)), [a, c] = [ collector(i.limit), collector(i.limit) ], u = o(t, [ ...s ], {
silent: !0,
ignoreReturnCode: !0,
env: Object.fromEntries(i.env ?? e),
...void 0 === i.cwd ? {} : {
cwd: i.cwd
},
...void 0 === i.input ? {} : {
input: Buffer.from(i.input)
},
listeners: {
stdout: a.add,
stderr: c.add
}
}), d = await async function within(e, t, n) {
let s;
const i = new Promise((t, i) => {
s = setTimeout(() => i(new r.u("timeout", `${e} did not answer within ${n / 1e3} s.`)), n);
});
try {
return await Promise.race([ t, i ]);
} catch (e) {
throw (0, r.H)(e, "engine");
} finally {
clearTimeout(s);
}
}(t, u, i.timeoutMs ?? 2e4);
if (a.full() || c.full()) throw new r.u("limit", `${t} printed more than ${i.limit} bytes; its answer is ignored.`);
return {
code: d,
stdout: a.text(),
stderr: c.text()
};
};
}
function collector(e) {
const t = [];
let n = 0;
return {
add: r => {
n += r.length, n <= e && t.push(r);
},
full: () => n > e,
text: () => Buffer.concat(t).toString("utf8")
};
}
const N = {
x64: "linux/amd64",
arm64: "linux/arm64",
ppc64: "linux/ppc64le",
s390x: "linux/s390x",
riscv64: "linux/riscv64"
};
class Surroundings {
warnings=new Set;
run;
host=N[process.arch];
inputs;
context;
deadline;
buildahs=new Map;
builder;
opened;
facts;
registryOpened;
files;
constructor(e, t) {
this.inputs = e, this.context = t, this.run = commandRunner(t.env), this.deadline = performance.now() + e.timeoutMs;
}
get timeLeft() {
return Math.max(0, Math.ceil(this.deadline - performance.now()));
}
async attempt(e, t = []) {
if (0 !== this.timeLeft) try {
return await async function surroundings_within(e, t) {
let n;
const s = new Promise((e, s) => {
n = setTimeout(() => s(new r.u("timeout", "Looking things up took longer than the input timeout allows; what is missing is unknown. Raise timeout if that is too short.")), t);
});
try {
return await Promise.race([ e, s ]);
} finally {
clearTimeout(n);
}
}(e(), this.timeLeft);
} catch (e) {
const n = (0, r.H)(e);
return void (t.includes(n.code) || this.warnings.add(n.message));
} else this.warnings.add("Looking things up took longer than the input timeout allows; what is missing is unknown. Raise timeout if that is too short.");
}
engine() {
return this.opened ??= this.attempt(async () => {
const {openEngine: e} = await n.e(996).then(n.bind(n, 44996));
return await e({
host: this.inputs.dockerHost,
env: this.context.env,
timeoutMs: Math.min(this.timeLeft, 1e4)
});
}, "" === this.inputs.dockerHost ? [ "engine" ] : []), this.opened;
}
async unaskedEngine() {
const {env: e} = this.context, t = await (0, P.n)(this.inputs.dockerHost, e, (0, 
C.Pe)(e)).catch(() => {});
return "socket" === t?.kind && void 0 !== this.host ? {
platform: this.host
} : {};
}
engineFacts() {
return this.facts ??= (async () => {
const e = await this.engine();
return void 0 === e ? {} : await this.attempt(() => e.facts()) ?? {};
})(), this.facts;
}
async engineImages(e, t, n) {
const r = await this.engine();
if (void 0 === r) return;
const i = await this.attempt(() => r.images({
wanted: e,
known: t,
maxStreamBytes: 67108864,
streamTimeoutMs: Math.min(this.timeLeft, 1e4),
platform: void 0 === n ? void 0 : (0, s.Y8)(n)
}));
for (const e of i?.warnings ?? []) this.warnings.add(e);
return i?.images;
}
buildah(e) {
const t = "podman" === e || "buildah" === e ? [ e ] : [ "buildah", "podman" ], n = t.join(), r = this.buildahs.get(n);
if (void 0 !== r) return r;
const s = (async () => {
for (const e of t) {
const t = {
run: this.run,
command: e
}, n = await this.attempt(() => buildahFacts(t), [ "engine" ]);
if (void 0 !== n) return {
...t,
facts: n
};
}
})();
return this.buildahs.set(n, s), s;
}
async storeImages(e) {
if ("classic" === e.builder) return await this.engineImages(e.wanted, e.known, e.platform);
const t = await this.buildah(e.program);
return void 0 === t ? void 0 : await this.attempt(() => buildahImages(t, t.facts));
}
registry() {
return this.registryOpened ??= (async () => {
const e = await (0, C.TO)((0, C.Pe)(this.context.env));
return registryClient({
credentials: (0, C.d8)(e, this.run),
timeoutMs: Math.min(this.timeLeft, 1e4)
});
})(), this.registryOpened;
}
imageFiles() {
return this.files ??= (async () => {
if (0 === this.inputs.imageConfigs.length) return [];
const e = await async function readImageFiles(e, t) {
const n = [], s = [];
for (const i of e) {
const e = await expand(i, t);
0 === e.length && s.push(`No file matches ${i} (input image-configs); check its path.`);
for (const t of e) try {
n.push(...await readPath(t, i));
} catch (e) {
s.push((0, r.H)(e, "image-malformed").message);
}
}
return n.length > l.mC && s.push(`Only the first ${l.mC} images of image-configs are used.`), 
{
images: n.slice(0, l.mC),
warnings: s
};
}(this.inputs.imageConfigs, this.context.workspace);
for (const t of e.warnings) this.warnings.add(t);
return e.images;
})(), this.files;
}
async caches(e) {
if (0 === e.cacheFrom.length) return {
configs: [],
warnings: [],
unread: []
};
const t = await this.engine(), get = e => this.context.env.get(e) ?? "", n = await this.attempt(async () => readCacheFrom(e.cacheFrom, {
registry: this.inputs.registry ? await this.registry() : void 0,
gha: this.context.github ? {
resultsUrl: get("ACTIONS_RESULTS_URL"),
token: get("ACTIONS_RUNTIME_TOKEN"),
timeoutMs: Math.min(this.timeLeft, 1e4)
} : void 0,
engineImage: void 0 === t ? void 0 : e => t.image(e, void 0),
base: this.context.workspace
}));
for (const e of n?.warnings ?? []) this.warnings.add(e);
return n ?? {
configs: [],
warnings: [],
unread: e.cacheFrom
};
}
buildkit() {
return this.builder ??= this.attempt(() => (0, m.vi)(this.run, this.context.env.get("BUILDX_BUILDER")), [ "engine" ]), 
this.builder;
}
async clientFacts() {
const e = this.inputs.dockerHost || this.context.env.get("DOCKER_HOST") || "unix:///var/run/docker.sock", [t, n] = await Promise.all([ "" === this.inputs.cliVersion ? this.attempt(() => async function clientVersion(e) {
try {
const t = [ "version", "--format", "{{.Client.Version}}" ], {stdout: n} = await e("docker", t, {
limit: l.KA
});
return /^v?(\d+\.\d+\.\d+)/.exec(n.trim())?.[1];
} catch {
return;
}
}(this.run)) : void 0, this.attempt(() => (0, C.TO)((0, C.Pe)(this.context.env))) ]);
return {
...void 0 === t ? {} : {
cliVersion: t
},
...void 0 === n ? {} : {
proxies: proxyArgs(n, e)
}
};
}
async baseEngine(e) {
if ("buildah" === e) return;
const t = "buildkit" === e ? (await this.buildkit())?.driver : void 0;
return void 0 === t || "docker" === t ? await this.engine() : void 0;
}
fetchers(e) {
const {builder: t, local: n, live: r, last: o, platform: a, pull: c} = e;
return {
image: async (e, u) => {
const d = u ?? a ?? "linux/amd64", fits = e => (0, s.cK)((0, s.Y8)(d), (0, s.Dr)(e.config)), l = "buildah" === t && r ? localImage(n, e, fits, c) : "other";
if ("open" === l) return;
if ("other" !== l) return {
image: l,
source: "engine"
};
const f = n.find(t => (t.id === e || t.names.some(t => (0, i.kP)(t, e))) && fits(t));
if (void 0 !== f && !c) return {
image: f,
source: "engine"
};
const h = await this.attempt(async () => async function resolveImages(e, t) {
const n = new Set, r = new Map;
for (const {reference: s, platform: i} of e) {
if ("scratch" === s.toLowerCase()) continue;
const e = keyOf(s, i, t.defaultPlatform);
void 0 === e || r.has(e) || r.set(e, resolveOne(s, i ?? t.defaultPlatform, t, n));
}
const s = new Map;
for (const [e, t] of r) s.set(e, await t);
return {
image: (e, n) => {
const r = keyOf(e, n, t.defaultPlatform);
return void 0 === r ? void 0 : s.get(r);
},
warnings: [ ...n ]
};
}([ {
reference: e,
platform: u
} ], {
engine: await this.baseEngine(t),
registry: this.inputs.registry ? await this.registry() : void 0,
recorded: o?.images ?? [],
bases: o?.bases ?? {},
pull: c,
defaultPlatform: a ?? "linux/amd64"
})), p = h?.image(e, u);
if ("recorded" !== p?.source) for (const e of h?.warnings ?? []) this.warnings.add(e);
return p;
},
remote: async e => this.inputs.registry ? await this.attempt(() => readRemote(e, {
run: this.run,
timeoutMs: Math.min(this.timeLeft, 1e4)
})) : void 0,
cacheImage: async e => {
const t = await this.registry();
return await this.attempt(async () => (0, w.AM)(await t(e), s._n, [ e ]), [ "absent" ]);
}
};
}
async close() {
(await this.opened)?.close();
}
}
}),
22475: ((e, t, n) => {
n.d(t, {
Lx: () => commandSpec,
Oe: () => buildCommand,
Vx: () => isRemote,
ux: () => within
});
var r = n(13999), s = n(97375);
function buildCommand(e, t) {
const n = e.words.map(e => "" === e.needs ? e.text : "\0"), r = n[0]?.split("/").at(-1) ?? "", s = function recognise(e, t) {
for (const [[n, ...r], s] of i) {
if (n !== e) continue;
let i = 0;
if (r.every(e => {
for (;i < t.length && t[i]?.startsWith("-"); ) i += t[i]?.includes("=") || o.has(flagName(t[i] ?? "")) ? 1 : 2;
return t[i++] === e;
})) return {
...s,
skip: i
};
}
return;
}(r, n.slice(1));
if (void 0 === s) return;
const a = e.assignments.get("DOCKER_BUILDKIT")?.text ?? t("DOCKER_BUILDKIT"), c = "auto" === s.builder && "0" === a ? "classic" : "auto" === s.builder ? "buildkit" : s.builder;
return {
tool: s.tool,
builder: "build" === s.tool && "docker" === r && s.buildx ? "buildkit" : c,
program: r,
words: e.words.slice(1 + s.skip),
line: e.line
};
}
const i = [ [ [ "docker", "buildx", "build" ], {
tool: "build",
builder: "buildkit",
buildx: !0
} ], [ [ "docker", "buildx", "b" ], {
tool: "build",
builder: "buildkit",
buildx: !0
} ], [ [ "docker", "buildx", "bake" ], {
tool: "bake",
builder: "buildkit",
buildx: !0
} ], [ [ "docker", "buildx", "f" ], {
tool: "bake",
builder: "buildkit",
buildx: !0
} ], [ [ "docker", "compose", "build" ], {
tool: "compose",
builder: "buildkit",
buildx: !0
} ], [ [ "docker", "image", "build" ], {
tool: "build",
builder: "auto",
buildx: !1
} ], [ [ "docker", "builder", "build" ], {
tool: "build",
builder: "auto",
buildx: !1
} ], [ [ "docker", "build" ], {
tool: "build",
builder: "auto",
buildx: !1
} ], [ [ "docker-compose", "build" ], {
tool: "compose",
builder: "buildkit",
buildx: !0
} ], [ [ "podman", "build" ], {
tool: "build",
builder: "buildah",
buildx: !1
} ], [ [ "podman", "image", "build" ], {
tool: "build",
builder: "buildah",
buildx: !1
} ], [ [ "buildah", "build" ], {
tool: "build",
builder: "buildah",
buildx: !1
} ], [ [ "buildah", "bud" ], {
tool: "build",
builder: "buildah",
buildx: !1
} ], [ [ "buildah", "build-using-dockerfile" ], {
tool: "build",
builder: "buildah",
buildx: !1
} ] ];
const o = new Set([ "all-platforms", "check", "compress", "debug", "D", "disable-content-trust", "disable-compression", "force-rm", "http-proxy", "identity-label", "inherit-annotations", "inherit-labels", "layers", "load", "no-cache", "no-hostname", "no-hosts", "omit-history", "print", "pull", "pull-always", "pull-never", "push", "q", "quiet", "rewrite-timestamp", "rm", "skip-unused-stages", "squash", "squash-all", "stdin", "stream", "tls", "tlsverify", "with-dependencies", "dry-run", "save-stages", "build-arg-file-only", "cache-to-only" ]);
function appended(e, t) {
return [ ...e, t ];
}
const a = {
f: (e, t) => take(e, "file", t, e => e),
file: (e, t) => take(e, "file", t, e => e),
t: (e, t) => add(e, "tags", t),
tag: (e, t) => add(e, "tags", t),
target: (e, t) => take(e, "target", t, e => e),
"cache-from": (e, t) => add(e, "cacheFrom", t),
"cache-to": (e, t) => add(e, "cacheTo", t),
"no-cache-filter": (e, t) => take(e, "noCacheFilter", t, t => [ ...e.noCacheFilter, ...t.split(",") ]),
platform: (e, t) => take(e, "platforms", t, t => [ ...e.platforms, ...t.split(",") ]),
network: (e, t) => take(e, "network", t, e => e),
"add-host": (e, t) => add(e, "addHosts", t),
ulimit: (e, t) => add(e, "ulimits", t),
"shm-size": (e, t) => take(e, "shmSize", t, e => e),
"cgroup-parent": (e, t) => take(e, "cgroupParent", t, e => e),
ignorefile: (e, t) => take(e, "ignoreFile", t, e => e),
"build-arg": (e, t) => {
const n = t.text.indexOf("="), r = -1 === n ? t.text : t.text.slice(0, n), s = "" === t.needs && -1 !== n ? t.text.slice(n + 1) : void 0;
e.buildArgs = new Map([ ...e.buildArgs, [ r, s ] ]), "" !== t.needs && unknown(e, `--build-arg ${r}`, t.needs, "build-args");
},
label: (e, t) => {
const n = t.text.indexOf("=");
"" !== t.needs ? unknown(e, "--label", t.needs, "labels") : e.labels = new Map([ ...e.labels, -1 === n ? [ t.text, "" ] : [ t.text.slice(0, n), t.text.slice(n + 1) ] ]);
},
"build-context": (e, t) => {
const n = t.text.indexOf("=");
"" !== t.needs || n < 1 ? unknown(e, "--build-context", t.needs, "build-contexts") : e.buildContexts = new Map([ ...e.buildContexts, [ t.text.slice(0, n), t.text.slice(n + 1) ] ]);
}
};
function take(e, t, n, r) {
"" !== n.needs ? unknown(e, String(t), n.needs, inputOf(t)) : e[t] = r(n.text);
}
function add(e, t, n) {
"" === n.needs ? e[t] = appended(e[t], n.text) : "tags" !== t && "cacheTo" !== t && unknown(e, t, n.needs, inputOf(t));
}
const c = {
cacheFrom: "cache-from",
noCacheFilter: "no-cache-filters",
addHosts: "add-hosts",
ulimits: "ulimit",
shmSize: "shm-size",
cgroupParent: "cgroup-parent",
ignoreFile: "ignore-file"
}, inputOf = e => c[e] ?? e;
function unknown(e, t, n, r) {
e.unknowns = appended(e.unknowns, `${t} uses ${n || "something unreadable"}, which is not known before the build; set the input ${r}.`);
}
function commandSpec(e, t, n) {
const i = {
...(0, r.m)({
builder: e.builder,
program: e.program,
origin: n
})
};
let c;
const u = [];
for (let t = 0; t < e.words.length; t++) {
const n = e.words[t];
if (void 0 === n || !n.text.startsWith("-") || "-" === n.text) {
c = n;
continue;
}
const r = flagName(n.text), s = inlineValue(n);
if (o.has(r)) {
applySwitch(i, r, s?.text ?? "true"), u.push(n.text);
continue;
}
const d = s ?? e.words[++t] ?? {
text: "",
needs: ""
};
Object.hasOwn(a, r) ? a[r]?.(i, d) : "" === d.needs && u.push(`--${r}=${d.text}`);
}
if ("buildah" === e.builder) {
const t = (0, s.A)(u.join("\n")), n = t.buildah.layers ?? "podman" === e.program;
i.buildah = {
...r.D,
...t.buildah,
layers: n
};
}
return c?.needs && unknown(i, "The build context", c.needs, "context"), i.context = within(t, c?.text ?? "."), 
void 0 !== i.file && "-" !== i.file && (i.file = within(t, i.file)), i.name = i.file ?? i.context, 
i;
}
function applySwitch(e, t, n) {
const r = "false" !== n && "0" !== n;
"no-cache" === t ? e.noCache = r : "pull" === t || "pull-always" === t ? e.pull = r && "missing" !== n && "never" !== n : "squash" !== t && "squash-all" !== t || (e.squash = r);
}
function flagName(e) {
const t = /^--([^=]+)/.exec(e);
return null !== t ? t[1] ?? "" : e.slice(1, 2);
}
function inlineValue(e) {
if (e.text.startsWith("--")) {
const t = e.text.indexOf("=");
return -1 === t ? void 0 : {
text: e.text.slice(t + 1),
needs: e.needs
};
}
const t = e.text.slice(2).replace(/^=/, "");
return "" === t ? void 0 : {
text: t,
needs: e.needs
};
}
function within(e, t) {
return "" === e || "." === e || "-" === t || t.startsWith("/") || /^[a-z][a-z+.-]*:\/\//i.test(t) ? t : "." === t ? e : `${e.replace(/(?<!\/)\/+$/, "")}/${t}`;
}
const isRemote = e => /^[a-z][a-z0-9+.-]*:|^git@/i.test(e);
})
};