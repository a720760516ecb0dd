export const id = 683;

export const ids = [ 683 ];

export const modules = {
99921: ((e, t, n) => {
n.d(t, {
CR: () => readBuildFiles,
JL: () => isGit,
Mv: () => contextTree,
uf: () => namedContexts
});
var s = n(73024), r = n(76760), i = n(452);
const o = 4194304, a = 4194304, c = /^\{\{defaultContext\}\}(?::(.*))?$/;
async function contextTree(e, t, n) {
const {kind: s, directory: r} = contextPlace(e.context, t);
if (void 0 !== r) {
if (isDirectory(r)) return await ("git" === s ? n.committed(r) : n.onDisk(r));
throw new i.u("context-missing", `The build context ${e.context} is not a directory here. Check out the repository before this step, or set the input context.`);
}
}
const isGit = ({context: e}) => c.test(e);
function contextPlace(e, t) {
const n = c.exec(e);
return null !== n ? {
kind: "git",
directory: (0, r.resolve)(t, n[1] ?? "")
} : "-" === e ? {
kind: "none",
directory: void 0
} : /^(https?|git|ssh):\/\/|^git@|^github\.com\//.test(e) ? {
kind: "git",
directory: void 0
} : {
kind: "directory",
directory: (0, r.resolve)(t, e)
};
}
function readBuildFiles(e, t, n) {
const a = contextPlace(e.context, t), c = a.directory;
if (void 0 === c && void 0 === e.inline && !(0, r.isAbsolute)(e.file ?? "")) throw new i.u("dockerfile-missing", `The build context ${e.context.slice(0, 200)} is not on this disk, and neither is its Dockerfile. Check it out and set the input context.`);
const d = function dockerfilePath(e, t, n) {
const i = n ?? t;
if (void 0 === e.file || "" === e.file) {
const t = ("buildah" === e.builder ? [ "Containerfile", "Dockerfile" ] : [ "Dockerfile", "dockerfile" ]).map(e => (0, 
r.join)(i, e)).find(e => (0, s.existsSync)(e));
return t ?? (0, r.join)(i, "Dockerfile");
}
const o = (0, r.resolve)(t, e.file);
return (0, s.existsSync)(o) || (0, r.isAbsolute)(e.file) ? o : (0, s.existsSync)((0, 
r.join)(i, e.file)) ? (0, r.join)(i, e.file) : o;
}(e, t, c), u = e.inline ?? readText(d, o, "dockerfile-missing");
return {
dockerfile: {
path: shown(d, t),
text: u
},
dockerfileInContext: void 0 === e.inline && void 0 !== c ? inside(c, d) : void 0,
context: n,
contextKind: void 0 === c ? "git" === a.kind ? "git" : "none" : a.kind,
ignoreFiles: "git" === a.kind ? {} : ignoreFiles(e, t, c, d)
};
}
function ignoreFiles(e, t, n, s) {
const i = {}, take = (e, n) => {
isFile(n) && (i[e] = {
path: shown(n, t),
text: readText(n, a, "ignore-syntax")
});
};
return void 0 !== n && (take("dockerignore", (0, r.join)(n, ".dockerignore")), take("containerignore", (0, 
r.join)(n, ".containerignore"))), void 0 === e.inline && (take("dockerfileDockerignore", `${s}.dockerignore`), 
take("dockerfileContainerignore", `${s}.containerignore`)), void 0 !== e.ignoreFile && take("explicit", (0, 
r.resolve)(t, e.ignoreFile)), i;
}
async function namedContexts(e, t, n) {
const s = new Map;
for (const [r, i] of e.buildContexts) s.set(r, await namedContext(i, t, n));
return s;
}
async function namedContext(e, t, n) {
const s = /^docker-image:\/\/(.+)$/.exec(e);
if (void 0 !== s?.[1]) return {
kind: "image",
reference: s[1]
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
const o = (0, r.resolve)(t, e);
if (!isDirectory(o)) return {
kind: "remote",
url: e
};
const c = (0, r.join)(o, ".dockerignore");
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
let r;
try {
const n = (0, s.statSync)(e).size;
if (n > t) throw new i.u("limit", `${e} has ${n} bytes, more than ${t}; it is not read.`);
r = (0, s.readFileSync)(e);
} catch (t) {
if (t instanceof i.u) throw t;
throw new i.u(n, `${e} cannot be read (${t.code ?? t}). Set the input file.`, {
cause: t
});
}
return r.toString("utf8");
}
function inside(e, t) {
const n = (0, r.relative)(e, t);
return n.startsWith("..") || (0, r.isAbsolute)(n) ? void 0 : n.split(r.sep).join("/");
}
function shown(e, t) {
return inside(t, e) ?? (void 0 === inside((0, r.dirname)(t), e) ? e : `../${(0, 
r.basename)(e)}`);
}
const isDirectory = e => (0, s.statSync)(e, {
throwIfNoEntry: !1
})?.isDirectory() ?? !1, isFile = e => (0, s.statSync)(e, {
throwIfNoEntry: !1
})?.isFile() ?? !1;
}),
94588: ((e, t, n) => {
n.d(t, {
F: () => references,
n: () => collectRecords
});
var s = n(57975), r = n(78267), i = n(68424), o = n(50646), a = n(47881);
async function collectRecords(e, t, n, r, i) {
const {inputs: c, surroundings: d, spec: u, platform: l} = e, h = await d.imageFiles();
if ("buildkit" === t) {
const t = await d.caches(u), n = t.configs.length > 0 || t.unread.length > 0, c = await async function standingOf(e, t, n) {
const {inputs: r, context: i, surroundings: c, spec: d} = e;
if ("auto" !== r.against) return {
kind: "record" === r.against ? "store" : "none"
};
const u = {
kind: t ? "none" : "changes"
};
if ((0, o.OZ)(i) || d.emptyBuilder) return u;
const l = await c.buildkit(d.buildxBuilder);
if (void 0 !== l && (0, a.Sf)(l)) return u;
const h = takenFrom(e, "buildkit");
if (void 0 !== h) return h;
if (void 0 === n) return {
kind: "store"
};
const [f, p] = [ n.builtWith, l && await c.identity(l) ], m = void 0 !== l || void 0 === d.buildxBuilder;
if (m && (0, s.isDeepStrictEqual)(f, p)) return {
kind: "store"
};
const g = void 0 === p || "docker" === p.driver && "" === p.instance;
return m && g && "" === i.job ? {
kind: "store"
} : {
kind: "open",
why: otherBuilder(f, p)
};
}(e, n, r);
"changes" === c.kind && e.spec.emptyBuilder && !(0, o.OZ)(e.context) && void 0 !== r && i.push("The job makes its builder anew and imports no cache, so that everything is built; the forecast says what changed since the recorded build.");
const l = "none" === c.kind ? [] : (r?.cacheConfigs ?? []).map(e => ({
...e,
store: !0
}));
return {
records: {
images: h,
cacheImages: new Map,
cacheConfigs: [ ...t.configs, ...l ],
last: r
},
unread: t.unread,
standing: c
};
}
const f = await references(t, n), p = "record" === c.against ? void 0 : await d.storeImages({
builder: t,
program: u.program,
wanted: [ ...f, ...n.options.cacheFrom, ...u.tags ],
known: r?.images ?? [],
platform: l
}), m = void 0 !== p && ("cache" === c.against || !(0, o.OZ)(e.context) || function sharesAny(e, t) {
const n = new Set(e.map(e => e.id));
return (t?.images ?? []).some(e => "" !== e.parent && n.has(e.id));
}(p, r)), g = m ? p : r?.images ?? [];
void 0 === p || m || void 0 === r || i.push("The engine of this runner holds none of the recorded images; the forecast says what changed since the recorded build.");
const w = {
images: distinctImages([ ...h, ...g ]),
live: m,
cacheImages: cacheImages(n, [ ...g, ...h ]),
cacheConfigs: [],
last: r
}, v = takenFrom(e, t);
return {
records: w,
unread: [],
standing: "record" !== c.against && void 0 !== v ? v : {
kind: "store"
}
};
}
function otherBuilder(e, t) {
if (void 0 === e) return "No builder was seen to build what is recorded, so what this one holds is not known.";
const n = void 0 === t ? "none" : t.name === e.name ? "another one of that name" : t.name;
return `The record is the builder ${e.name}'s, and this job finds ${n}, so what this step will find is not known.`;
}
function takenFrom({spec: e}, t) {
const n = [ ...new Set(e.takenAway.flatMap(e => e.builder === t ? [ e.command ] : [])) ];
if (0 !== n.length) return {
kind: "open",
why: `The job runs ${n.join(", ")}, which may take away what this step was found in.`
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
for (const s of e.options.cacheFrom) {
const e = t.find(e => e.id === s || e.names.some(e => (0, i.kP)(e, s)));
void 0 !== e && n.set(s, e);
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
var s = n(99921), r = n(99528), i = n(28565), o = n(47881), a = n(28408);
async function baseRequest(e, t, n, i = []) {
const {spec: o, context: a, platform: c} = e, d = await async function readFiles(e, t) {
const {spec: n, context: r, surroundings: i, directories: o} = e, a = (0, s.Mv)(n, r.workspace, o), c = await ((0, 
s.JL)(n) ? i.attempt(() => a) : a);
return (0, s.CR)({
...n,
builder: t
}, r.workspace, c);
}(e, t), u = await (0, s.uf)(o, a.workspace, e.directories);
return "forecast" === e.inputs.mode && void 0 === n || await e.directories.named(), 
{
...d,
options: options(e, await withTargets(u, e, t, [ ...i, o.name ]), c),
knownDigests: new r.N(n?.knownDigests, "forecast" !== e.inputs.mode),
engine: await engineFacts(e, t, n),
image: () => {},
remote: () => {},
now: Date.now()
};
}
async function withTargets(e, t, n, s) {
if ("buildkit" !== n) return e;
const r = new Map;
for (const [o, a] of e) {
const e = "target" !== a.kind || s.includes(a.target) ? void 0 : t.specs.find(e => e.name === a.target), c = void 0 !== e && 0 === (0, 
i.hg)(n, e.unknowns).length ? await baseRequest({
...t,
spec: e
}, n, void 0, s) : void 0;
r.set(o, void 0 === c ? a : {
...a,
request: c
});
}
return r;
}
function options({spec: e, earlier: t}, n, s) {
const r = new Map(t.map(e => [ e.name, c[e.willRebuild] ])), i = [ ...n ].map(([e, t]) => [ e, "target" === t.kind ? {
...t,
rebuilt: r.get(t.target)
} : t ]);
return {
buildArgs: e.buildArgs,
target: e.target,
labels: e.labels,
platform: s,
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
async function engineFacts({inputs: e, surroundings: t, spec: n}, s, r) {
const i = await async function askedFacts(e, t, n, s) {
const r = "" !== n.builderVersion;
if ("classic" === e) {
const [e, s] = await Promise.all([ r && "auto" !== n.store ? t.unaskedEngine() : t.engineFacts(), t.clientFacts() ]);
return {
...e,
...s
};
}
if ("buildah" === e) {
const e = r ? void 0 : (await t.buildah(s.program))?.facts, n = e?.platform ?? t.host;
return {
...void 0 === e ? {} : {
version: e.version
},
...void 0 === n ? {} : {
platform: n
}
};
}
return r ? {} : await buildkitFacts(t, s);
}(s, t, e, n);
return {
...r?.engine,
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
function askEngineAhead({inputs: e, surroundings: t, spec: n}, s) {
if ("buildkit" !== s) return;
("" === e.builderVersion ? buildkitFacts(t, n) : t.buildkit(n.buildxBuilder)).catch(() => {});
}
function askGitAhead({spec: e, context: t, directories: n}) {
(0, s.Mv)(e, t.workspace, n).then(() => n.named()).catch(() => {});
}
async function buildkitFacts(e, {buildxBuilder: t}) {
const n = await e.buildkit(t);
if (void 0 === n && void 0 !== t) return {};
const s = void 0 === n || "docker" === n.driver && void 0 === n.version ? await e.engineFacts() : {}, r = void 0 === s.version ? void 0 : (0, 
a.F)(s.version), i = void 0 === n ? r : (0, o.$)(n, s.version), c = n?.platforms[0] ?? s.platform;
return {
...void 0 === i ? {} : {
version: i
},
...void 0 === c ? {} : {
platform: c
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
var s = n(84945);
function platformsOf({platforms: e}, {host: t}) {
return 0 === e.length ? [ void 0 ] : [ ...new Set(e.map(e => "local" === e.toLowerCase() ? t : e)) ];
}
function keysOf({spec: e, inputs: t, platform: n, context: r}) {
const i = [ e.name, e.context, e.file ?? "", e.target ?? "", n ?? "" ], o = "" === t.recordName ? i : [ t.recordName, e.name, e.target ?? "", n ?? "" ];
return (0, s.IH)({
identity: o,
buildArgs: e.buildArgs,
matrix: legOf(e, t, r)
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
const s = {
classic: async () => (await Promise.all([ n.e(341), n.e(923) ]).then(n.bind(n, 79923))).classic,
buildkit: async () => (await Promise.resolve().then(n.bind(n, 61071))).buildkit,
buildah: async () => (await Promise.all([ n.e(341), n.e(472) ]).then(n.bind(n, 27472))).buildah
};
async function builderOf(e) {
return await s[e]();
}
function sentContext(e, t) {
const {context: n, contextKind: s} = t;
return void 0 === n || "git" === s || "tar" === s ? n : e.sent(t, n);
}
}),
61071: ((e, t, n) => {
n.r(t), n.d(t, {
buildkit: () => _e,
synthesize: () => synthesize
});
var s = n(452), r = n(47510), i = n(73825), o = n(85180);
function followedPaths(e, t) {
const n = new Set([ ...t ].map(e => (0, r.fj)("/", e)));
if (0 === n.size || n.has("/")) return;
const s = new Resolver(e);
for (const e of [ ...n ].map(e => e.slice(1)).sort(r.Tz)) s.add(e);
return function withoutChildren(e) {
const t = [];
for (const n of e) {
if ("." === n) return;
0 !== t.length && n.startsWith(`${t.at(-1)}/`) || t.push(n);
}
return t;
}([ ...s.resolved ].sort(r.Tz));
}
class Resolver {
resolved=new Set;
#e;
#t=new o.U;
constructor(e) {
this.#e = e;
}
add(e) {
const t = [ e ];
for (let e = t.pop(); void 0 !== e; e = t.pop()) t.push(...this.#n(e).reverse());
}
#n(e) {
const t = (0, r.uH)(`./${e}`).split("/");
let n = ".";
for (let e = 0; e < t.length; e++) {
n = (0, r.fj)(n, t[e]);
const s = this.#s(n), i = t.slice(e + 1).join("/");
if (0 !== s.length || "" === i) return this.resolved.has(n) ? [] : (this.resolved.add(n), 
s.map(e => (0, r.fj)(e, i)));
}
return [];
}
#s(e) {
const t = e.slice(e.lastIndexOf("/") + 1);
if (!(0, i.ev)(t)) return this.#r(e);
const n = "." === (0, r.y_)(e) ? "" : (0, r.y_)(e);
if ("dir" !== this.#e.entry(n)?.type) return [];
const s = this.#e.names(n);
return this.#t.count(s.length), s.filter(e => matchesSource(t, e)).flatMap(e => this.#r((0, 
r.fj)(n, e)));
}
#r(e) {
const t = this.#e.entry(e);
if ("symlink" !== t?.type) return [];
const n = (0, r.uH)(t.linkname);
return [ n.startsWith("/") ? n : (0, r.fj)("/", (0, r.y_)(e), n) ];
}
}
function matchesSource(e, t) {
try {
return (0, i.YW)(e, t);
} catch (e) {
if (e instanceof s.u && "ignore-syntax" === e.code) return !1;
throw e;
}
}
var a = n(37018), c = n(86264);
const d = {
include: void 0,
exclude: void 0,
wanted: !0,
open: !0,
whole: !1
};
class Patterns {
matcher;
#i;
constructor(e, t) {
this.matcher = (0, a.l2)(e, "moby");
const n = this.matcher.patterns.filter(t).map(({text: e}) => e.replace(/\/\*\*$/, "").replace(/\/\*$/, "")), s = n.some(e => /[*[\]?^\\]/.test(e));
this.#i = s ? void 0 : new c.F(n.map(e => `${e}/`));
}
reachesInto(e) {
return void 0 === this.#i || this.#i.some(`${e}/`);
}
}
function currentFilter(e, t) {
const n = void 0 === e ? void 0 : new Patterns(e, e => !e.negated), s = 0 === t.length ? void 0 : new Patterns(t, e => e.negated);
return {
decide(e, t, r) {
const i = n?.matcher.matchesUsingParentResults(e, r.include), o = s?.matcher.matchesUsingParentResults(e, r.exclude), a = !1 === i?.matched, c = !0 === o?.matched;
return {
include: i?.own,
exclude: o?.own,
wanted: r.open && !a && !c,
open: r.open && t && !(a && !n.reachesInto(e)) && !(c && !s.reachesInto(e)),
whole: !1
};
}
};
}
function oldFilter(e, t) {
const n = 0 === t.length ? void 0 : (0, a.l2)(t, "moby-20"), s = (n?.patterns ?? []).filter(e => e.negated), r = void 0 === e ? void 0 : new Prefixes(e), i = new c.F(s.map(({text: e}) => `${e}/`));
return {
decide(e, t, s) {
const o = s.whole || void 0 === r ? "whole" : r.match(e), a = !(!0 === n?.matches(e)) || t && i.some(`${e}/`), c = s.open && void 0 !== o && a;
return {
include: void 0,
exclude: void 0,
wanted: c,
open: c && t,
whole: "whole" === o && t
};
}
};
}
class Prefixes {
#o;
#i;
#a;
#t=new o.U;
constructor(e) {
const t = e.filter(e => !/[*?[\\]/.test(e));
this.#o = new Set(t), this.#i = new c.F(t), this.#a = e.filter(e => !this.#o.has(e)).map(e => e.split("/"));
}
match(e) {
if (this.#o.has(e)) return "whole";
let t = this.#i.some(`${e}/`) ? "part" : void 0;
this.#t.count(this.#a.length);
const n = 0 === this.#a.length ? 0 : e.split("/").length;
for (const s of this.#a) {
const r = s.length > n;
if ((!r || "part" !== t) && matchesSource((r ? s.slice(0, n) : s).join("/"), e)) {
if (!r) return "whole";
t = "part";
}
}
return t;
}
}
var u = n(86469), l = n(23863), h = n(32779);
function contextPatterns(e, t) {
const n = e.dockerfileDockerignore, s = void 0 === n || t && "" === n.text ? e.dockerignore : n;
return {
file: s,
patterns: void 0 === s ? [] : (0, a.wo)(s.text, "moby")
};
}
function buildkitSent(e, t) {
const n = followedPaths(e, t.sources), s = "old" === t.client ? oldFilter : currentFilter, r = f.get(e) ?? new Map;
f.set(e, r);
const i = JSON.stringify([ s.name, n ?? "all", t.exclude ]), o = r.get(i) ?? new SentTree(e, s(n, t.exclude));
return r.set(i, o), o;
}
function ownedByRoot(e) {
return 0 === e.uid && 0 === e.gid ? e : {
...e,
uid: 0,
gid: 0
};
}
const f = new WeakMap;
class SentTree extends l.u {
#c;
#d=new Map;
#u=new Map([ [ "", d ] ]);
#l=new Map;
#h=new Map;
constructor(e, t) {
super(e, "is not sent to the builder"), this.#c = t;
}
entry(e) {
const t = this.tree.entry(e);
return void 0 !== t && this.#f(t, 0) ? ownedByRoot(t) : void 0;
}
names(e) {
let t = this.#h.get(e);
return void 0 === t && (t = this.entries(e).map(t => t.path.slice("" === e ? 0 : e.length + 1)), 
this.#h.set(e, t)), t;
}
entries(e) {
let t = this.#d.get(e);
if (void 0 === t) {
if ("dir" !== this.entry(e)?.type) throw (0, u.O$)(e, "is not sent to the builder");
const n = (0, h.Mc)(this.tree, e), s = n.filter(e => this.#f(e, 0)).map(ownedByRoot);
t = s.length === n.length && s.every((e, t) => e === n[t]) ? n : s, this.#d.set(e, t);
}
return t;
}
#f(e, t) {
const n = this.#p(e.path, "dir" === e.type);
return n.wanted || "dir" === e.type && n.open && this.#m(e.path, t);
}
#m(e, t) {
let n = this.#l.get(e);
if (void 0 === n) {
if (t > 2048) throw new s.u("limit", "directories are nested deeper than 2048: flatten them");
n = (0, h.Mc)(this.tree, e).some(e => this.#f(e, t + 1)), this.#l.set(e, n);
}
return n;
}
#p(e, t) {
const n = this.#u.get(e);
if (void 0 !== n) return n;
const s = e.lastIndexOf("/"), r = this.#p(s < 0 ? "" : e.slice(0, s), !0), i = this.#c.decide(e, t, r);
return t && this.#u.set(e, i), i;
}
}
var p = n(7190), m = n(28565), g = n(88758), w = n(87795), v = n(15922), y = n(68424);
function frontendImage(e) {
const t = e.options.buildArgs.get("BUILDKIT_SYNTAX");
if (void 0 !== t && "" !== t) return t.trim().split(/\s/)[0];
const n = function directives(e) {
const t = [];
for (const n of e.dockerfile.text.split("\n")) {
if (!n.startsWith("#") && !n.startsWith("\ufeff#")) break;
t.push(n);
}
return (0, p.qg)(`${t.join("\n")}\nFROM scratch\n`, e.dockerfile.path, (0, p.OP)()).directives;
}(e).find(({name: e}) => "syntax" === e)?.value.trim();
return void 0 === n || "" === n ? void 0 : n.split(/\s/)[0];
}
function contentRules(e) {
return {
patterns: patternHash(e),
links: (0, v.jZ)(e, 0, 15) ? "components" : (0, v.jZ)(e, 0, 14) ? "early" : "lexical",
followsNestedLinks: !(0, v.jZ)(e, 0, 25),
owners: (0, v.jZ)(e, 0, 11),
devices: !(0, v.jZ)(e, 0, 13)
};
}
function patternHash(e) {
return (0, v.jZ)(e, 0, 26) ? "paths" : (0, v.jZ)(e, 0, 10) ? "basenames" : (0, v.jZ)(e, 0, 9) ? "flat" : "records";
}
var b = n(39039), k = n(17986);
function buildkitArgs(e) {
const t = (0, v.$)(e);
return {
lazy: (0, v.jZ)(t, 0, 14),
bareGlobalHides: !(0, v.jZ)(t, 0, 17),
globalErrorIsEmpty: !(0, v.jZ)(t, 0, 14),
targetStage: (0, v.jZ)(t, 0, 17),
osVersion: (0, v.jZ)(t, 0, 19)
};
}
function globalScope(e, t, n, s, r) {
let i = t, o = t;
for (const {name: t, value: a} of e.flatMap(k.fr)) {
if (n.has(t)) i = (0, k.R5)(i, t, n.get(t)); else {
if (void 0 === a) {
if (r.bareGlobalHides) {
i = (0, k.R5)(i, t, ""), o = without(o, t);
continue;
}
continue;
}
i = (0, k.R5)(i, t, expandGlobal(i, a, s, r));
}
o = (0, k.R5)(o, t, i.values.get(t));
}
return {
from: i,
inherited: o
};
}
function expandGlobal(e, t, n, r) {
try {
const {text: s, unknown: r} = (0, k.WP)(e, t, n);
return r.length > 0 ? void 0 : s;
} catch (e) {
if (r.globalErrorIsEmpty && e instanceof s.u && "word-expansion" === e.code) return "";
throw e;
}
}
function without(e, t) {
const {values: n, unknown: s} = (0, k.R5)(e, t, void 0);
return {
values: n,
unknown: new Set([ ...s ].filter(e => e !== t))
};
}
function declareArgs(e, t, n, s, r, i) {
const o = (0, k.fr)(e), a = o.length > 1 ? new Pairs(t) : void 0;
return o.map(e => {
const o = i.lazy ? e.name : (0, k.WP)(t, e.name, r).text, c = i.lazy && s.has(o) ? void 0 : e.value, d = function decide(e, t, n, s) {
if (s.has(e)) return {
name: e,
hasValue: !0,
value: s.get(e)
};
if (void 0 !== t) return {
name: e,
hasValue: !0,
value: t.unknown.length > 0 ? void 0 : t.text
};
const r = n.values.get(e);
return {
name: e,
hasValue: void 0 !== r || n.unknown.has(e),
value: r
};
}(o, void 0 === c ? void 0 : (0, k.WP)(a ?? t, c, r), n.inherited, s);
return i.lazy && d.hasValue && a?.set(o, d.value), d;
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
const x = [ "0.8.3", "0.9.3", "0.10.6", "0.11.6", "0.12.5", "0.13.2", "0.14.1", "0.15.1", "0.15.2", "0.16.0", "0.17.3", "0.19.0", "0.20.2", "0.22.0", "0.24.0", "0.25.2", "0.26.3", "0.28.1", "0.30.0", "0.32.2" ], $ = [ 0, 8, 0 ];
function keyProfile(e) {
const t = (0, v.ot)(e);
if (void 0 !== t && (0, v.jZ)(t, ...$)) return {
version: e,
rootSelector: (0, v.jZ)(t, 0, 13),
clearCacheOptions: (0, v.jZ)(t, 0, 13),
specialMountsOnInput: !(0, v.jZ)(t, 0, 15, 2),
vtProto: (0, v.jZ)(t, 0, 17),
mergeOp: (0, v.jZ)(t, 0, 10),
uniqueSelectors: !(0, v.jZ)(t, 0, 9),
slashCovers: (0, v.jZ)(t, 0, 13),
oldClient: !(0, v.jZ)(t, 0, 10),
gitPeelsTags: (0, v.jZ)(t, 0, 13),
gitRefInKey: (0, v.jZ)(t, 0, 17),
gitMetadata: (0, v.jZ)(t, 0, 26),
sharedIds: (0, v.jZ)(t, 0, 25),
shortControlEscapes: (0, v.jZ)(t, 0, 15),
content: contentRules(t)
};
}
function frontendProfile(e, t = e) {
const n = (0, v.ot)(e);
if (void 0 !== n && (0, v.jZ)(n, ...$)) return {
version: t,
parser: (0, p.OP)(t),
words: {
"\\": (0, b.CZ)(t, "\\"),
"`": (0, b.CZ)(t, "`")
},
args: buildkitArgs(t),
machineOptions: (0, v.jZ)(n, 0, 10),
removeMountStubs: (0, v.jZ)(n, 0, 11),
destinationKeepsDot: (0, v.jZ)(n, 0, 14),
symbolicChmod: (0, v.jZ)(n, 0, 17),
workdirEpoch: (0, v.jZ)(n, 0, 22),
epochFromArg: (0, v.jZ)(n, 0, 30),
specialMountsEmptyInput: (0, v.jZ)(n, 0, 15, 2),
requiredPaths: (0, v.jZ)(n, 0, 26),
shebangAfterChomp: (0, v.jZ)(n, 0, 27),
chmodOfUrls: (0, v.jZ)(n, 0, 9),
expandsChmod: (0, v.jZ)(n, 0, 16),
addGit: (0, v.jZ)(n, 0, 11),
gitWithoutScheme: (0, v.jZ)(n, 0, 13) && !(0, v.jZ)(n, 0, 14),
gitChecksums: (0, v.jZ)(n, 0, 22),
gitQueries: (0, v.jZ)(n, 0, 24)
};
}
const S = 6, O = 2;
function candidates(e) {
const t = function daemonVersions(e) {
const t = (0, v.ot)(e);
if (void 0 === t || t.every(e => 0 === e)) return x.toReversed();
const n = (0, v.$)(e), s = (0, v.ot)(x.at(-1)), r = (0, v.jZ)(n, s[0] + 1) ? x.at(-1) : function versionText(e) {
return e.join(".");
}(n);
return void 0 === keyProfile(r) ? [] : [ r ];
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
const s = function frontendVersions(e, t) {
const n = (0, y.WF)(e);
if ("docker.io" !== n?.domain || !/^docker\/dockerfile(-upstream)?$/.test(n.path)) return [];
const s = t ?? n.tag ?? "latest", r = s.includes("labs") ? "-labs" : "", i = /^v?1\.(\d{1,3})(?:\.(\d{1,3}))?/.exec(s);
if (null !== i) {
const e = Number(i[1]);
if (e < O) return [];
return [ {
buildkit: `0.${e + S}.${i[2] ?? newestPatch(e + S)}`,
version: `1.${e}.${i[2] ?? newestPatch(e + S)}${r}`
} ];
}
return /^(?:1|latest|labs|1-labs|master|stable)$/.test(s) ? x.toReversed().map(e => {
const [, t, n] = (0, v.ot)(e);
return {
buildkit: e,
version: `1.${t - S}.${n}${r}`
};
}) : [];
}(n, e.engine.frontendVersion);
if (0 === s.length) return none(`The Dockerfile frontend ${n} is not known here.`, !0);
const r = t.flatMap(e => s.flatMap(t => profileOf(e, t.buildkit, t.version)));
return {
profiles: r,
externalFrontend: !0,
certain: 1 === r.length,
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
const s = keyProfile(e), r = frontendProfile(t, n);
return void 0 === s || void 0 === r ? [] : [ {
keys: s,
frontend: r
} ];
}
function newestPatch(e) {
const t = x.map(e => (0, v.ot)(e)).filter(t => t[1] === e);
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
var C = n(97368), I = n(97447), M = n(61022), A = n(77598), P = n(37012);
const T = -1;
function digestOf(e) {
return `sha256:${(0, A.hash)("sha256", "string" == typeof e ? (0, P.ZJ)(e) : e, "hex")}`;
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
const E = 8388608;
class Graph {
vertices=[];
definitions=[];
#g=new Map;
#w=0;
add(e) {
const t = function definition(e) {
return JSON.stringify(e, (e, t) => "inputs" === e ? t.map(e => e.index) : "tree" !== e && "body" !== e && "unknown" !== e ? t instanceof Uint8Array ? digestOf(t) : t : void 0);
}(e);
if (this.#w += t.length, this.#w > E) throw (0, M.Gm)("ops of more than 8388608 characters");
const n = digestOf(t), s = this.#g.get(n);
if (void 0 !== s) return s;
const r = {
...e,
index: this.vertices.length
};
return this.vertices.push(r), this.definitions.push(n), this.#g.set(n, r), r;
}
}
function stageExpander(e, t) {
const n = new Set;
return Object.assign(s => {
const r = (0, b.fT)(s, t => e.env.get(t), t.words);
for (const e of r.used) n.add(e);
return r.text;
}, {
used: n
});
}
function expandBody(e, t, n, s) {
const r = n.profile.frontend.words["\\"], i = (0, b.fT)(e, e => t.env.get(e), r, {
skipProcessQuotes: !0
});
for (const e of i.used) s.add(e);
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
const s = n.scope + e, i = n.localPaths.get(s) ?? new Set;
i.add((0, r.fj)("/", t)), n.localPaths.set(s, i);
}
function stepFacts(e, t, n) {
const s = Object.create(null), r = Object.create(null);
for (const e of n.used ?? []) {
const n = t.env.get(e);
void 0 !== n && (t.argNames.has(e) ? s[e] = n : r[e] = n);
}
return {
text: oneLine(e),
expanded: n.expanded ?? oneLine(e),
args: {
...s
},
env: {
...r
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
#v;
unknown;
constructor(e) {
this.#v = new Map(e?.entries()), this.unknown = new Set(e?.unknown);
}
set(e, t, n) {
this.#v.delete(e), this.#v.set(e, t), n ? this.unknown.delete(e) : this.unknown.add(e);
}
get(e) {
return this.#v.get(e);
}
entries() {
return this.#v.entries();
}
scope() {
return {
values: this.#v,
unknown: this.unknown
};
}
list() {
return [ ...this.#v ].map(([e, t]) => `${e}=${t}`);
}
}
const R = {
env: [],
workdir: "",
user: "",
shell: void 0,
onbuild: []
};
function withEnv(e, t, n) {
const s = `${t}=${n}`, r = e.findIndex(e => e.startsWith(t) && envName(e) === t);
return -1 === r ? [ ...e, s ] : e.with(r, s);
}
function envName(e) {
const t = e.indexOf("=");
return -1 === t ? e : e.slice(0, t);
}
function envValue(e) {
const t = e.indexOf("=");
return -1 === t ? "" : e.slice(t + 1);
}
const j = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", N = "scratch", F = {
...R,
env: [ j ],
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
if (e === N) return plainBase(void 0, F);
const s = namedContext((0, y.Ew)((0, y.F2)(e)), n);
return void 0 !== s ? contextBase(s.name, s.context, t, n) : imageBase(e, t, n);
}
function namedContext(e, t) {
const n = shortName(e);
for (const [e, s] of t.request.options.namedContexts) {
const r = e.indexOf("::");
if (shortName(-1 === r ? e : e.slice(0, r)) === n && (-1 === r || e.slice(r + 2) === (0, 
g.VQ)(t.platform))) return {
name: e,
context: s
};
}
}
function shortName(e) {
const t = (0, y.WF)(e);
return void 0 === t ? e : (0, y.hG)(t).replace(/:latest$/, "");
}
function contextBase(e, t, n, s) {
switch (t.kind) {
case "image":
return t.reference === N ? plainBase(void 0, F) : imageBase(t.reference, n, s);

case "directory":
return {
...plainBase(localVertex(e, s), F),
local: e
};

case "remote":
return unknownBase(e, "remote", `What ${t.url} serves as context ${e} is not known.`, s);

case "target":
return void 0 !== t.request ? s.linked(t.target, t.request) : unknownBase(e, "unsupported", `Context ${e} is built by another target, ${t.target}.`, s);
}
}
function imageBase(e, t, n) {
const {options: s} = n.request, r = t ?? (void 0 === s.platform ? void 0 : n.platform), i = n.request.image(e, void 0 === r ? void 0 : (0, 
g.VQ)(r));
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
return (0, y.F2)(e).digest ?? t.indexDigest ?? t.manifestDigest ?? "";
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
return void 0 === (0, y.F2)(e).digest && ("recorded" === t || "engine" === t && n.request.options.pull);
}
function movedUnknown(e) {
return {
code: "base",
name: e,
detail: `${e} may point at another image than in the recorded build: it could not be looked up.`
};
}
function unknownBase(e, t, n, s) {
const r = {
code: t,
detail: n,
name: e
};
return {
...plainBase(s.graph.add({
kind: "image",
inputs: [],
ignoreCache: !1,
unknown: r,
reference: e,
platform: s.platform,
digests: [],
diffIds: [],
tree: void 0
}), R),
unknown: r
};
}
function imageVertex(e, t, n, s, r) {
const {config: i, indexDigest: o, manifestDigest: a} = n.image, c = i.rootfs.diff_ids;
if (0 === c.length && i.history.every(e => !0 === e.empty_layer)) return;
const d = [ t, o, a ].filter(e => void 0 !== e && "" !== e);
return r.graph.add({
kind: "image",
inputs: [],
ignoreCache: !1,
unknown: mayHaveMoved(e, n, r) ? movedUnknown(e) : void 0,
reference: `${(0, y.Ew)({
...(0, y.F2)(e),
digest: void 0
})}@${t}`,
platform: s,
digests: [ ...new Set(d) ],
diffIds: c,
tree: n.tree
});
}
function configOf({image: e}) {
const {Env: t, WorkingDir: n, User: s, Shell: r, OnBuild: i} = e.config.config;
return {
env: t ?? [],
workdir: n ?? "",
user: s ?? "",
shell: null == r || 0 === r.length ? void 0 : r,
onbuild: i ?? []
};
}
var L = n(86594), B = n(53490);
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
const n = e.filter(e => !isFiltered(e)), s = e.filter(isFiltered), i = t.uniqueSelectors ? new Map(s.map(e => [ JSON.stringify(e), e ])).values() : s, o = [ !1, !0 ].flatMap(e => dedupePaths(n.filter(t => t.followLinks === e).map(({path: e}) => e), t).map(t => ({
...plainSelector(t),
followLinks: e
})));
return [ ...o, ...i ].sort((e, t) => (0, r.Tz)(e.path, t.path));
}
function isFiltered(e) {
return e.wildcard || e.include.length > 0 || e.exclude.length > 0;
}
function dedupePaths(e, t) {
if (e.length <= 1) return e;
const n = [ ...new Set(e) ];
return n.filter(e => !n.some(n => ((e, n) => e !== n && e.startsWith(t.slashCovers && n.endsWith("/") ? n : `${n}/`))(e, n))).sort(r.Tz);
}
function normalizePath(e, t, n) {
const s = "" === e ? "/" : e.startsWith("/") ? e : (0, r.fj)("/", e), i = "" === t ? s : t, o = i.startsWith("/") ? i : (0, 
r.fj)(s, i);
return n ? withSlash(t, o) : o;
}
function llbPath(e, t, n) {
const s = (0, r.uH)(t), i = s.startsWith("/") ? s : (0, r.fj)("/", e, s);
return n ? withSlash(t, i) : i;
}
function withSlash(e, t) {
return e.endsWith("/") ? t.endsWith("/") ? t : `${t}/` : e.endsWith("/.") ? "/" === t ? "/." : `${t}/.` : t;
}
const z = "-1";
function mkfile(e, t, n, s) {
return s.graph.add({
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
timestamp: z,
path: llbPath("/", e, !1),
mode: 511 & t,
data: (0, P.ZJ)(n)
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
const D = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function resolveGit(e, t, n, r) {
const {keys: i, frontend: o} = r.profile, {keepGitDir: a, checksum: c} = n;
if ("" !== t.query && !o.gitQueries) return;
const d = D.test(c);
if (!i.gitMetadata && d && !a) return {
commit: c,
ref: ""
};
if (D.test(t.ref)) return {
commit: t.ref,
ref: i.gitMetadata ? t.ref : ""
};
if (t.fetchByCommit && d) return {
commit: c,
ref: fetchedRef(t.ref, c)
};
const u = function listedCommit(e, {keepGitDir: t, checksum: n}, r, i) {
const {refs: o, head: a} = r ?? {}, c = "" === e ? a : e;
if (void 0 === o || void 0 === c) return;
if (!i.gitPeelsTags) {
const e = o.find(({name: e}) => !e.endsWith("^{}"));
return void 0 === e ? void 0 : {
commit: e.commit,
ref: ""
};
}
const at = e => o.findLast(t => t.name === e)?.commit, full = e => e + (c.startsWith(e) ? c.slice(e.length) : c), [d, u, l] = [ full("refs/"), full("refs/heads/"), full("refs/tags/") ], h = [ d, u ].find(e => e !== l && void 0 !== at(e)), f = h ?? l, p = at(f);
if (void 0 === p) return;
const m = (void 0 === h ? at(`${l}^{}`) : void 0) ?? p;
if ("" !== n && ![ p, m ].some(e => e.startsWith(n))) throw new s.u("build-refused", `The commit ${n} is not what ${f} is now. Correct the checksum.`);
return {
commit: i.gitMetadata && t ? p : m,
ref: f
};
}(t.ref, n, r.request.remote(e), i);
return u ?? (d && !a ? {
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
function gitVertex(e, t, n, s) {
const r = t.keepGitDir ?? n.keepGitDir ?? !1, i = resolveGit(e, t, {
keepGitDir: r,
checksum: t.checksum || n.checksum
}, s);
return s.graph.add({
kind: "git",
inputs: [],
ignoreCache: !1,
unknown: void 0 === i ? unknownRemote(e) : void 0,
url: e,
commit: i?.commit ?? "",
ref: i?.ref ?? "",
keepGitDir: r,
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
let s;
try {
s = decodeURIComponent(n);
} catch {
return t;
}
const i = (0, r.E3)(s);
return "." === i || "/" === i ? t : i;
}
const W = new Set([ "bind", "cache", "tmpfs", "secret", "ssh" ]), _ = new Set([ "shared", "private", "locked" ]);
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
let s = !1;
for (const r of csvFields(e)) {
const [e, i] = keyValue(r);
s = void 0 === i ? bareField(n, e, r) || s : valueField(n, e, t(i), r) || s;
}
return s || (n.readOnly = "cache" !== n.type && "tmpfs" !== n.type), n;
}
function bareField(e, t, n) {
if ("readonly" === t || "ro" === t || "readwrite" === t || "rw" === t) return e.readOnly = t.startsWith("reado") || "ro" === t, 
!0;
if ("required" !== t) throw bad(n, "needs a value");
return e.required = !0, !1;
}
function valueField(e, t, n, s) {
switch (t) {
case "type":
if (!W.has(n.toLowerCase())) throw bad(s, "is no type of mount");
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
return e.readOnly = parseBool(n, s), !0;

case "readwrite":
case "rw":
return e.readOnly = !parseBool(n, s), !0;

case "required":
return e.required = parseBool(n, s), !1;

default:
return function detailField(e, t, n, s) {
switch (t) {
case "size":
return void (e.size = parseSize(n, s));

case "id":
return void (e.id = n);

case "sharing":
if (!_.has(n.toLowerCase())) throw bad(s, "is no way of sharing");
return void (e.sharing = n.toLowerCase());

case "mode":
return void (e.mode = parseNumber(n, 8, s));

case "uid":
return void (e.uid = parseNumber(n, 10, s));

case "gid":
return void (e.gid = parseNumber(n, 10, s));

case "env":
return void (e.env = n);

default:
throw bad(s, "is no option of a mount");
}
}(e, t, n, s), !1;
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
let s = "";
if ('"' === e[n]) {
const t = quotedEnd(e, n);
if (s = e.slice(n + 1, t).replaceAll('""', '"'), n = t + 1, n < e.length && "," !== e[n]) throw bad(e, "has text behind a quoted field");
} else {
const t = e.indexOf(",", n);
if (s = e.slice(n, -1 === t ? void 0 : t), n = -1 === t ? e.length : t, s.includes('"')) throw bad(e, "has a quote inside a field");
}
if (t.push(s), n >= e.length) return t;
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
const s = [ "", "k", "m", "g", "t", "p" ].indexOf(n[2].toLowerCase());
return Math.trunc(Number(n[1]) * 1024 ** s);
}
function bad(e, t) {
return new s.u("dockerfile-syntax", `In a mount ${JSON.stringify(e)} ${t}. Correct the RUN flag.`);
}
const U = new Map([ [ "", 0 ], [ "shared", 0 ], [ "private", 1 ], [ "locked", 2 ] ]), q = "scratch";
function secretMount(e) {
const t = "" !== e.source ? e.source : "" !== e.id ? e.id : (0, r.E3)(e.target);
return {
type: "secret",
target: "" !== e.target ? e.target : `/run/secrets/${(0, r.E3)(t)}`,
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
const o = (0, r.uH)(e.target).startsWith("/"), a = o ? e.target : (0, r.fj)("/", n.dir, e.target);
if ("/" === a && (o || void 0 === n.baseUnknown)) throw new s.u("build-refused", `${oneLine(t)} mounts on /. Mount on another directory.`);
let c = function mountSource(e, t, n) {
const s = "" === e.from && "cache" === e.type ? q : e.from, r = "" === s ? void 0 : (0, 
C.U9)(n.set, s, "mount", t.index);
let i;
if ("" === s) noteLocalPath("", e.source, n), i = localVertex("", n); else if (void 0 !== r) i = stageFiles(r.index, t, n).vertex; else {
const t = resolveBase(s, void 0, n);
void 0 !== t.local && noteLocalPath(t.local, e.source, n), i = t.vertex;
}
return "tmpfs" === e.type ? void 0 : i;
}(e, n, i);
const d = [];
let u = (0, r.fj)("/", e.source);
"/" === u && (u = ""), "" !== u || void 0 === e.uid && void 0 === e.gid && void 0 === e.mode || (c = function mkdir(e, t, n, s, r, i) {
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
id: s
},
group: {
id: r
}
},
ownerInput: o,
timestamp: z,
path: t,
mode: 511 & n,
makeParents: !1
} ]
});
}(c, "/cache", e.mode ?? 493, e.uid ?? 0, e.gid ?? 0, i), d.push(c), u = "/cache");
return {
mount: {
type: e.type,
target: a,
source: c,
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
made: d
};
}
function cacheOf(e, t) {
return {
id: `${t.request.options.buildArgs.get("BUILDKIT_CACHE_MOUNT_NS") ?? ""}/${"" === e.id ? (0, 
r.uH)(e.target) : e.id}`,
sharing: U.get(e.sharing) ?? 0
};
}
function stageFiles(e, t, n) {
const r = n.states.get(e);
if (void 0 !== r && e !== t.index) return r;
const i = n.set.stages[e]?.name ?? String(e);
throw new s.u("build-refused", `Stage ${t.name} uses stage ${i}, which is not built before it. Move stage ${i} up.`);
}
function sourceFacts(e, t) {
if ("bind" !== e.type) return;
const n = [ (0, r.fj)("/", e.source) ];
if ("" === e.from) return {
from: "context",
paths: n
};
const s = (0, C.U9)(t.set, e.from, "mount");
return {
from: void 0 === s ? `image:${e.from}` : `stage:${s.name ?? s.index}`,
paths: n
};
}
const G = new Map([ [ "default", 0 ], [ "sandbox", 0 ], [ "host", 1 ], [ "none", 2 ] ]), H = [ "/bin/sh", "-c" ], J = "/dev/pipes/";
function convertRun(e, t, n) {
const s = stageExpander(t, n), i = function runScript(e, t, n) {
if (e.json) {
if (0 === e.args.length) throw refused(e, "has no command");
return {
args: e.args,
mount: void 0,
sources: []
};
}
const s = t.config.shell ?? H, r = e.args[0] ?? "", [i] = e.heredocs;
if (void 0 === i) return {
args: [ ...s, r ],
mount: void 0,
sources: []
};
const o = e.heredocs.map(heredocFacts), a = function soleHeredoc(e, t) {
return (0, B.hd)(e, t.words);
}(r, n);
if (void 0 === a) {
const t = e.heredocs.map(t => `\n${rawBody(t, e, n)}${t.name}`).join("");
return {
args: [ ...s, r + t ],
mount: void 0,
sources: o
};
}
const c = rawBody(i, e, n), d = (n.profile.frontend.shebangAfterChomp ? i.content : c).startsWith("#!");
if (!d) return {
args: [ ...s, i.content ],
mount: void 0,
sources: o
};
const u = mkfile(i.name, 493, i.content, n), l = {
type: "bind",
target: J,
source: u,
selector: "/",
readOnly: !0,
noOutput: !1
};
return {
args: [ ...s, J + i.name ],
mount: l,
sources: o
};
}(e, t, n), o = function planMounts(e, t, n, s) {
const r = [], i = [], o = [], a = [], c = [], d = [];
for (const u of flagValues(e, "mount")) {
const l = parseMount(u, s);
if ("secret" === l.type) {
const e = secretMount(l);
void 0 !== l.env && a.push({
id: e.options.id,
name: l.env,
optional: !l.required
}), void 0 !== l.env && "" === l.target || i.push(e);
} else if ("ssh" === l.type) o.push(sshMount(l, o.length)); else {
const {mount: s, made: i} = filesystemMount(l, e, t, n);
r.push(s), d.push(...i);
const o = sourceFacts(l, n);
void 0 !== o && c.push(o);
}
}
return {
mounts: r,
secrets: i,
ssh: o,
secretEnv: a,
sources: c,
extra: d
};
}(e, t, n, s), a = function shmMount({request: {options: e}, profile: t}) {
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
}(n), c = [ ...void 0 === i.mount ? [] : [ i.mount ], ...o.mounts, ...a ], d = function environment(e, t) {
const n = new Environment(e.env), [s] = t;
void 0 !== s && void 0 === n.get("SSH_AUTH_SOCK") && n.set("SSH_AUTH_SOCK", s.target, !0);
return n;
}(t, o.ssh), u = function layOut(e, t, n, s) {
const {machineOptions: i} = s.profile.frontend, o = [], a = [];
let c = 0, d = 0;
const u = {
type: "bind",
target: "/",
source: e,
selector: "",
readOnly: !1,
noOutput: !1
};
for (const e of [ u, ...t ].sort((e, t) => (0, r.Tz)(e.target, t.target))) {
const t = e.noOutput || e.readOnly || "cache" === e.type || "tmpfs" === e.type ? -1 : c++;
e === u && (d = t), a.push({
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
const l = s.profile.frontend.specialMountsEmptyInput ? -1 : 0;
for (const {type: e, target: t, options: s} of n) a.push({
type: e,
input: l,
target: t,
selector: "",
readOnly: !1,
output: 0,
special: s
});
return {
inputs: o,
mounts: a,
rootOutput: d
};
}(t.vertex, c, [ ...o.secrets, ...o.ssh ], n), l = unknownOf(t, [ ...s.used, ...t.env.unknown ]) ?? function deviceUnknown(e) {
const t = flagValue(e, "device");
return void 0 === t ? void 0 : {
code: "unsupported",
name: t,
detail: "RUN --device depends on the builder's devices."
};
}(e), h = n.graph.add({
kind: "exec",
inputs: u.inputs,
ignoreCache: t.ignoreCache,
unknown: l,
args: i.args,
env: d.list(),
cwd: t.dir,
user: t.user,
...machine(n),
removeMountStubs: n.profile.frontend.removeMountStubs,
mounts: u.mounts,
network: network(e, n.request.options),
security: "insecure" === flagValue(e, "security") ? 1 : 0,
secretEnv: o.secretEnv,
devices: [],
platform: t.platform,
rootOutput: u.rootOutput
}), f = `RUN ${function historyArgs(e, t) {
const n = new Map;
for (const {name: s, value: r} of e.buildArgs) n.set(s, t.get(s) ?? r ?? "");
return 0 === n.size ? "" : `|${n.size} ${[ ...n ].map(([e, t]) => `${e}=${t} `).join("")}`;
}(t, d)}${i.args.join(" ")} # buildkit`;
return t.vertex = h, {
instruction: e,
vertex: h,
others: void 0 === i.mount?.source ? o.extra : [ i.mount.source, ...o.extra ],
facts: runFacts(e, t, h, [ ...i.sources, ...o.sources ], s.used),
createdBy: f
};
}
function rawBody(e, t, n) {
if (!e.chomp) return e.content;
const s = n.textOf(t);
return void 0 === s ? e.content : s.slice(e.range.start, e.range.end);
}
function heredocFacts(e) {
return {
from: "heredoc",
paths: [ e.name ],
digest: digestOf(e.content)
};
}
function refused(e, t) {
return new s.u("build-refused", `${oneLine(e)} ${t}. Correct the instruction.`);
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
r.Tz)(e.name, t.name));
}
function parseUlimit(e) {
const t = /^([a-z]+)=(-?\d{1,15})(?::(-?\d{1,15}))?$/.exec(e);
if (null === t) throw new s.u("input", `--ulimit ${JSON.stringify(e)} is not of the form name=soft:hard. Correct it.`);
const n = Number(t[2]);
return {
name: t[1],
soft: n,
hard: void 0 === t[3] ? n : Number(t[3])
};
}
function network(e, t) {
const n = G.get(t.network ?? "default") ?? 0, s = flagValue(e, "network");
if (void 0 === s || "default" === s) return n;
const r = G.get(s);
if (void 0 === r) throw refused(e, `asks for the network ${s}, which does not exist`);
return r;
}
function runFacts(e, t, n, s, r) {
const {os: i, architecture: o, variant: a} = n.platform, c = {
workdir: n.cwd,
user: n.user,
platform: [ i, o, a ].filter(e => "" !== e).join("/"),
network: [ "default", "host", "none" ][n.network]
};
e.json || void 0 === t.config.shell || (c.shell = t.config.shell.join(" ")), 0 !== n.security && (c.security = "insecure"), 
"" !== n.hostname && (c.hostname = n.hostname), n.extraHosts.length > 0 && (c.hosts = n.extraHosts.join(" ")), 
"" !== n.cgroupParent && (c["cgroup-parent"] = n.cgroupParent), n.ulimits.length > 0 && (c.ulimits = n.ulimits.map(({name: e, soft: t, hard: n}) => `${e}=${t}:${n}`).join(" "));
const d = n.mounts.find(({target: e}) => "/dev/shm" === e);
void 0 !== d?.size && (c["shm-size"] = String(d.size));
const u = [ ...t.env.entries() ].map(([e]) => e);
return stepFacts(e, t, {
used: [ ...u, ...r ],
settings: c,
...0 === s.length ? {} : {
sources: s
}
});
}
function convertCopy(e, t, n) {
const i = stageExpander(t, n), o = new Set, a = function copyWords(e, t, n, s, r) {
const {frontend: i} = n.profile, o = e.args.slice(0, -1), a = [], c = [];
for (const i of o) {
const o = 0 === e.heredocs.length ? void 0 : (0, B.hd)(i, n.words);
void 0 === o ? a.push(s(i)) : c.push(body(e.heredocs, o.name, t, n, r));
}
const d = flagValue(e, "chmod") ?? "";
return {
instruction: e,
isAdd: "add" === e.keyword,
sources: a,
heredocs: c,
destination: s(e.args.at(-1) ?? ""),
chown: s(flagValue(e, "chown") ?? ""),
chmod: i.expandsChmod ? s(d) : d,
checksum: s(flagValue(e, "checksum") ?? ""),
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
const s = (0, C.U9)(n.set, e.from, "copy", t.index);
if (void 0 !== s) {
const r = stageFiles(s.index, t, n);
if (void 0 !== r.local) for (const t of e.sources) noteLocalPath(r.local, t, n);
return {
vertex: r.vertex,
facts: `stage:${r.name}`,
local: void 0,
digest: void 0
};
}
const r = resolveBase(e.from, void 0, n);
if (void 0 !== r.local) for (const t of e.sources) noteLocalPath(r.local, t, n);
const i = void 0 === r.local ? `image:${e.from}` : `context:${r.local}`;
return {
vertex: r.vertex,
facts: i,
local: r.local,
digest: r.image?.digest
};
}(a, t, n), d = [ ...a.sources.map(e => function wordSource(e, t, n, i) {
const o = {
files: !1,
include: [],
required: [],
unpack: !1,
chmod: !0
}, {addGit: a, gitChecksums: c, gitQueries: d, gitWithoutScheme: u, chmodOfUrls: l} = i.profile.frontend, h = u ? (0, 
L.G)(e) : e, f = a ? (0, L.R)(h, d) : void 0;
if (void 0 !== f) {
if (!t.isAdd) throw copy_refused(t.instruction, "copies a Git repository. Use ADD");
if ((f.keepGitDir ?? t.keepGitDir) !== (t.keepGitDir ?? f.keepGitDir)) throw copy_refused(t.instruction, "says twice whether to keep .git, and not the same");
if ("" !== t.checksum && !c) throw copy_refused(t.instruction, "checks a Git repository. Leave out --checksum");
if ("" !== f.checksum && "" !== t.checksum && f.checksum !== t.checksum) throw copy_refused(t.instruction, "names two checksums");
return {
...o,
vertex: gitVertex(h, f, t, i),
path: "/"
};
}
if (isHttp(e)) {
if (!t.isAdd) throw copy_refused(t.instruction, "copies a URL. Use ADD");
const n = function httpVertex(e, t, n) {
if ("" !== t && !/^sha256:[0-9a-f]{64}$/.test(t)) throw new s.u("build-refused", `The checksum ${JSON.stringify(t)} of ${e} is none. Correct it.`);
const r = n.request.remote(e), i = void 0 === r?.sha256 ? void 0 : `sha256:${r.sha256}`, o = "" === t ? i : t;
return n.graph.add({
kind: "http",
inputs: [],
ignoreCache: !1,
unknown: void 0 === o ? unknownRemote(e) : void 0,
url: e,
filename: urlFilename(e),
checksum: o ?? "",
lastModified: "" === t ? r?.lastModified ?? "" : "",
body: i === o ? r?.body : void 0
});
}(e, t.checksum, i), a = (0, r.fj)("/", n.filename);
return {
...o,
vertex: n,
path: a,
unpack: t.unpack ?? !1,
chmod: l
};
}
return {
...fileSource(e, t, i),
vertex: n.vertex
};
}(e, a, c, n)), ...bodies(a, n) ], u = a.link && "" === a.chmod && n.profile.keys.mergeOp, l = function fileVertex(e, t, n, s, r, i) {
const o = [], a = void 0 === n ? -1 : inputIndex(o, n), c = t.map(({vertex: e}) => void 0 === e ? -1 : inputIndex(o, e)), d = function copyDestination(e, t, n) {
const s = e.startsWith("/");
if (n.profile.frontend.destinationKeepsDot) {
const n = s ? normalizePath("/", e, !0) : normalizePath(t.dir, "." === e || "" === e ? "./" : e, !0);
return llbPath(t.dir, n, !0);
}
const r = "" === e ? t.dir : normalizePath(s ? "/" : t.dir, e, !1);
return llbPath(t.dir, "." === e || "" === e || e.endsWith("/") ? `${r}/` : r, !0);
}(e.destination, s, r), {mode: u, modeText: l} = function copyMode(e, t) {
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
}(e, r), h = t.map((n, s) => {
const r = s === t.length - 1;
return {
action: "copy",
input: 0 === s ? a : o.length + s - 1,
secondaryInput: c[s],
output: r ? 0 : -1,
owner: parseOwner(e.chown),
ownerInput: a,
timestamp: z,
source: llbPath("/", n.path, !1),
destination: d,
mode: n.chmod ? u : -1,
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
return r.graph.add({
kind: "file",
inputs: o,
ignoreCache: s.ignoreCache,
unknown: unknownOf(s, i),
actions: h
});
}(a, d, u ? void 0 : t.vertex, t, n, o), h = d.map(e => e.vertex).filter(e => void 0 !== e && function isOwn(e) {
return "http" === e.kind || "git" === e.kind || "file" === e.kind && 0 === e.inputs.length;
}(e));
if (u && void 0 !== t.vertex) {
const e = n.graph.add({
kind: "merge",
inputs: [ t.vertex, l ],
ignoreCache: t.ignoreCache,
unknown: void 0
});
h.push(e), t.vertex = e;
} else t.vertex = l;
return {
instruction: e,
vertex: l,
others: h,
facts: copyFacts(a, t, c, o),
createdBy: copy_history(a)
};
}
function body(e, t, n, s, r) {
const i = e.findLast(e => e.name === t), o = i?.content ?? "";
return {
name: t,
content: !0 === i?.expand ? expandBody(o, n, s, r) : o
};
}
function fileSource(e, t, n) {
const s = t.unpack ?? t.isAdd;
if (!t.parents) return {
path: normalizePath("/", e, !1),
files: !0,
include: [],
required: [],
unpack: s,
chmod: !0
};
const i = e.indexOf("/./"), o = -1 === i ? "/" : e.slice(0, i), a = normalizePath("/", -1 === i ? e : e.slice(i + 3), !1), c = n.profile.frontend.requiredPaths && !hasWildcard(o) && !hasWildcard(a);
return {
path: normalizePath("/", o, !1),
files: !0,
include: [ a.replace(/^\//, "") ],
required: c ? [ normalizePath("/", (0, r.fj)(o, a), !1) ] : [],
unpack: s,
chmod: !0
};
}
function bodies(e, t) {
return e.heredocs.map(({name: e, content: n}) => ({
vertex: mkfile(e, 420, n, t),
path: (0, r.fj)("/", e),
files: !1,
include: [],
required: [],
unpack: !1,
chmod: !0
}));
}
function copy_refused(e, t) {
return new s.u("build-refused", `${oneLine(e)} ${t}.`);
}
function copy_history(e) {
const t = [ e.parents ? "--parents " : "", "" === e.chown ? "" : `--chown=${e.chown} `, "" === e.chmod ? "" : `--chmod=${e.chmod} ` ], n = [ ...e.sources, ...e.heredocs.map(({name: e}) => `<<${e}`) ];
return `${e.isAdd ? "ADD" : "COPY"} ${t.join("")}${[ ...n, e.destination ].join(" ")} # buildkit`;
}
function copyFacts(e, t, n, s) {
const i = e.sources.filter(e => !isHttp(e) && void 0 === (0, L.R)(e, !1)), o = [];
i.length > 0 && o.push({
from: n.facts,
paths: i.map(e => (0, r.fj)("/", e)),
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
used: s,
settings: {
workdir: t.dir
},
sources: o
});
}
const K = new Set([ "BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE" ]);
function triggerText(e) {
return e.logical.replace(/^\s*ONBUILD\s*/i, "") + e.heredocs.map(({content: e, name: t}) => `\n${e}${t}`).join("");
}
function applyEnv(e, t, n) {
const s = [];
for (let t = 0; t + 1 < e.args.length; t += 2) {
const r = n(e.args[t]), i = n(e.args[t + 1]);
s.push([ r, i, !0 ]);
}
const r = [ ...n.used ].some(e => t.env.unknown.has(e));
for (const [e, n] of s) t.env.set(e, n, !r), t.argNames.delete(e), t.config = {
...t.config,
env: withEnv(t.config.env, e, n)
};
return `ENV ${s.map(([e, t]) => `${e}=${t}`).join(" ")}`;
}
function applyArg(e, t, n) {
const {argRules: s, request: r, globals: i, words: o} = n, {buildArgs: a} = r.options, c = (0, 
k.fr)(e);
return `ARG ${declareArgs(e, t.env.scope(), i, a, o, s).map(({name: e, hasValue: n, value: r}, i) => {
const o = r ?? "";
t.buildArgs.push({
name: e,
value: n ? o : void 0
}), n && !K.has(e) && (t.env.set(e, o, void 0 !== r), t.argNames.add(e));
const a = s.lazy ? n ? o : void 0 : c[i].value;
return void 0 === a ? e : `${e}=${a}`;
}).join(" ")}`;
}
var V;
function convert(e, t, n, s) {
const r = (0, p.qg)(e.dockerfile.text, e.dockerfile.path, t.frontend.parser);
return new StageWalk(e, t, n, s, r).run();
}
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
#y;
#b;
#k;
#x=new Map;
#$=new Map;
#S=new Map;
#O=new Map;
#C=new Map;
constructor(e, t, n, s, r, i = {
graph: new Graph,
localPaths: new Map,
linked: new Map,
scope: ""
}) {
const {frontend: o} = t;
this.graph = i.graph, this.localPaths = i.localPaths, this.#k = i.linked, this.scope = i.scope, 
this.#b = s, this.request = e, this.profile = t, this.platform = n, this.#y = r, 
this.escape = r.escape, this.set = (0, C._$)(r, C.k2), this.words = o.words["`" === r.escape ? "`" : "\\"], 
this.argRules = o.args;
const a = e.options.target, c = {
buildPlatform: s,
targetPlatform: n,
target: void 0 === a || "" === a ? this.set.stages.at(-1)?.name ?? "" : a
}, {buildArgs: d} = e.options, u = function platformArgs(e, t, n) {
const {buildPlatform: s, targetPlatform: r} = e, i = n.osVersion ? g.O0 : g.Bq, o = [ [ "BUILDPLATFORM", (0, 
g.Bq)(s) ], [ "BUILDOS", s.os ], [ "BUILDARCH", s.architecture ], [ "BUILDVARIANT", s.variant ], [ "TARGETPLATFORM", i(r) ], [ "TARGETOS", r.os ], [ "TARGETARCH", r.architecture ], [ "TARGETVARIANT", r.variant ] ];
return n.osVersion && o.push([ "BUILDOSVERSION", s.osVersion ?? "" ], [ "TARGETOSVERSION", r.osVersion ?? "" ]), 
n.targetStage && o.push([ "TARGETSTAGE", "" === e.target ? "default" : e.target ]), 
o.reduce((e, [n, s]) => (0, k.R5)(e, n, t.has(n) ? t.get(n) : s), k.pk);
}(c, d, this.argRules);
this.globals = globalScope(this.set.globalArgs, u, d, this.words, this.argRules);
}
run() {
const e = (0, C.Ae)(this.set, this.request.options.target), t = new Set;
this.#I(e, t, 0);
for (const e of this.set.stages) t.has(e.index) ? this.#M(e) : this.#A(e);
const n = this.states.get(e.index);
return void 0 !== n.local && noteLocalPath(n.local, "/", this), {
graph: this.graph,
set: this.set,
target: e,
needed: t,
result: n.vertex,
steps: this.steps,
states: this.states,
uses: this.#C,
bases: new Map(this.set.stages.map(e => [ e.index, this.#P(e) ])),
localPaths: this.localPaths,
linked: this.#k
};
}
linked(e, t) {
const n = this.#x.get(e);
if (void 0 !== n) return n;
const s = this.#T(e, t);
return this.#x.set(e, s), s;
}
#T(e, t) {
const {image: n, remote: r} = this.request, i = {
...t,
image: n,
remote: r
};
if (frontendImage(i) !== frontendImage(this.request)) {
return unknownBase(e, "unsupported", `The Dockerfile of target ${e} is read by another frontend than this one.`, this);
}
const o = `${this.scope}\0${e}\0`;
if (this.#k.size >= 20) throw new s.u("limit", "More than 20 targets are built on one another. Use fewer.");
const a = this.graph.vertices.length, c = (0, p.qg)(i.dockerfile.text, i.dockerfile.path, this.profile.frontend.parser), d = {
graph: this.graph,
localPaths: this.localPaths,
linked: this.#k,
scope: o
};
this.#k.set(o, {
name: e,
request: i,
first: a,
end: a
});
const u = new V(i, this.profile, this.platform, this.#b, c, d), {result: l, target: h} = u.run();
this.#k.set(o, {
name: e,
request: i,
first: a,
end: this.graph.vertices.length
});
const f = u.states.get(h.index), m = h.instructions.filter(({keyword: e}) => "onbuild" === e).map(triggerText), g = plainBase(l, {
...f.config,
onbuild: m
}), w = void 0 === f.local ? void 0 : o.slice(this.scope.length) + f.local;
return {
...g,
unknown: f.baseUnknown,
local: w
};
}
textOf(e) {
return this.#O.get(e) ?? this.#y.text;
}
#I(e, t, n) {
if (t.has(e.index)) return;
if (n > 1e3) throw new s.u("limit", "Stages use each other too deeply. Use fewer stages.");
t.add(e.index);
const r = this.#E(e);
"instructions" in r && this.#I(r, t, n + 1);
const i = this.#R(e) ? [] : [ ...this.#j(e), ...e.instructions ], o = new Set(i.flatMap(t => this.#N(t, e.index)));
this.#C.set(e.index, [ ...o ]);
for (const e of o) this.#I(this.set.stages[e], t, n + 1);
}
#N(e, t) {
if ("copy" === e.keyword) {
const n = flagValue(e, "from"), s = void 0 === n || "" === n ? void 0 : (0, C.U9)(this.set, n, "copy", t);
return void 0 === s ? [] : [ s.index ];
}
return "run" !== e.keyword ? [] : flagValues(e, "mount").flatMap(e => {
const n = function mountFrom(e) {
let t = "";
for (const n of csvFields(e)) {
const [e, s] = keyValue(n);
"from" === e && void 0 !== s && (t = s);
}
return t;
}(e), s = "" === n ? void 0 : (0, C.U9)(this.set, n, "mount", t);
return void 0 === s ? [] : [ s.index ];
});
}
#R(e) {
return void 0 !== e.name && void 0 !== namedContext(e.name, this);
}
#E(e) {
const t = this.#$.get(e.index);
if (void 0 !== t) return t;
const n = this.#F(e);
return this.#$.set(e.index, n), n;
}
#F(e) {
const t = this.#L(e), n = void 0 === e.name ? void 0 : namedContext(e.name, this);
if (void 0 !== n) return contextBase(n.name, n.context, t, this);
const r = this.#B(e.baseWord);
if (void 0 === r) return this.#z(e);
if ("" === r) throw new s.u("build-refused", `${oneLine(e.from)} names no image once its variables are filled in. Pass the build arg or give the ARG a default.`);
return (0, C.U9)(this.set, r, "from", e.index) ?? resolveBase(r, t, this);
}
#P(e) {
const t = this.#B(e.baseWord) ?? e.baseWord;
return (0, C.U9)(this.set, t, "from", e.index)?.index ?? t;
}
#z(e) {
const t = {
kind: "remote",
url: e.baseWord
};
return contextBase(e.baseWord, t, void 0, this);
}
#L(e) {
if (void 0 === e.platformWord) return;
const t = this.#B(e.platformWord);
return void 0 === t || "" === t ? void 0 : (0, g.FL)((0, g.xH)(t));
}
#B(e) {
const t = (0, k.WP)(this.globals.from, e, this.words);
return t.unknown.length > 0 ? void 0 : t.text;
}
#j(e) {
const t = this.#S.get(e.index);
if (void 0 !== t) return t;
const n = this.#E(e), s = "instructions" in n ? n.instructions.filter(({keyword: e}) => "onbuild" === e).map(triggerText) : n.config.onbuild, r = this.profile.frontend.parser, i = s.map(e => {
const t = (0, p.uc)(e, this.#y.path, r);
return this.#O.set(t, e), t;
});
return this.#S.set(e.index, i), i;
}
#M(e) {
const t = this.#D(e);
if (this.states.set(e.index, t), this.#W(e, t), this.#R(e)) for (const t of e.instructions) this.#_(e, t, "file", void 0); else {
for (const n of this.#j(e)) this.#U(n, e, t, "onbuild");
for (const n of e.instructions) this.#U(n, e, t, "file");
}
}
#D(e) {
const t = this.#E(e), n = "instructions" in t ? this.states.get(t.index) : void 0, s = "instructions" in t ? void 0 : t, r = n?.config ?? s.config, i = r.env.some(e => "PATH" === envName(e)) ? r.env : [ ...r.env, j ], o = new Environment(n?.env);
for (const e of i) o.set(envName(e), envValue(e), !isUnknown(n, envName(e)));
const {noCache: a, noCacheFilter: c} = this.request.options, d = c.some(t => t.toLowerCase() === (e.name ?? "").toLowerCase()), u = {
index: e.index,
name: e.name ?? String(e.index),
vertex: void 0 === n ? s.vertex : n.vertex,
env: o,
config: {
...r,
env: i,
onbuild: []
},
dir: n?.dir ?? "/",
user: n?.user ?? "",
platform: n?.platform ?? this.#q(e, s),
ignoreCache: a || d,
baseUnknown: void 0 === n ? s.unknown : n.baseUnknown,
buildArgs: [ ...n?.buildArgs ?? [] ],
argNames: new Set(n?.argNames),
local: s?.local
};
return "" !== r.workdir && this.#G(r.workdir, u), "" !== r.user && (u.user = r.user), 
u;
}
#q(e, t) {
return void 0 === t?.vertex ? this.platform : this.#L(e) ?? this.platform;
}
#G(e, t) {
const n = (0, I.c)(normalizePath(t.config.workdir, e, !1));
return t.config = {
...t.config,
workdir: n
}, t.dir = n.startsWith("/") ? n : (0, r.fj)(t.dir, n), n;
}
#W(e, t) {
const n = this.#E(e), s = "instructions" in n ? void 0 : n, r = (0, k.WP)(this.globals.from, e.baseWord, this.words), i = {
...stepFacts(e.from, t, {
...r.unknown.length > 0 ? {} : {
expanded: `FROM ${r.text}`
},
...void 0 === s?.image ? {} : {
base: s.image
}
}),
args: (0, k.ir)(r, e => r.unknown.includes(e) ? void 0 : this.globals.from.values.get(e))
};
this.steps.push({
stage: e.index,
stageName: t.name,
instruction: e.from,
origin: "file",
vertex: "image" === s?.vertex?.kind ? s.vertex : void 0,
others: [],
facts: i,
createdBy: void 0
});
}
#U(e, t, n, s) {
if (this.steps.length >= M.rh) throw (0, M.Gm)(`more than ${M.rh} steps`);
const r = {
stage: t.index,
stageName: n.name,
origin: s
};
switch (e.keyword) {
case "run":
return void this.steps.push({
...r,
...convertRun(e, n, this)
});

case "copy":
case "add":
return void this.steps.push({
...r,
...convertCopy(e, n, this)
});

case "workdir":
return void this.steps.push({
...r,
...this.#H(e, n)
});

default:
{
const {used: t, createdBy: s} = function applyMetadata(e, t, n) {
const s = stageExpander(t, n);
switch (e.keyword) {
case "env":
return {
used: s.used,
createdBy: applyEnv(e, t, s)
};

case "arg":
return {
used: s.used,
createdBy: applyArg(e, t, n)
};

case "user":
return t.user = s(e.args[0]), t.config = {
...t.config,
user: t.user
}, {
used: s.used,
createdBy: `USER ${t.user}`
};

case "shell":
return t.config = {
...t.config,
shell: e.args
}, {
used: s.used,
createdBy: `SHELL [${e.args.join(" ")}]`
};

case "onbuild":
return t.config = {
...t.config,
onbuild: [ ...t.config.onbuild, triggerText(e) ]
}, {
used: s.used,
createdBy: void 0
};

default:
return {
used: s.used,
createdBy: void 0
};
}
}(e, n, this), i = stepFacts(e, n, {
used: t
});
this.steps.push({
...r,
instruction: e,
vertex: void 0,
others: [],
facts: i,
createdBy: s
});
}
}
}
#H(e, t) {
const n = stageExpander(t, this), s = this.#G(n(e.args[0] ?? ""), t), r = stepFacts(e, t, {
expanded: `WORKDIR ${s}`,
used: n.used,
settings: {
user: t.config.user
}
}), i = `WORKDIR ${s}`;
if ("/" === s) return {
instruction: e,
vertex: void 0,
others: [],
facts: r,
createdBy: i
};
const o = t.vertex, a = void 0 === o ? -1 : 0, c = this.#J(), d = this.graph.add({
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
return t.vertex = d, {
instruction: e,
vertex: d,
others: [],
facts: r,
createdBy: i
};
}
#J() {
const {frontend: e} = this.profile, t = "SOURCE_DATE_EPOCH", {buildArgs: n} = this.request.options;
if (!e.workdirEpoch) return {
timestamp: z,
unknown: void 0
};
if (n.has(t) && void 0 === n.get(t)) return {
timestamp: "0",
unknown: unknownArg(t)
};
const s = n.get(t) ?? (e.epochFromArg ? this.globals.from.values.get(t) : void 0);
if (void 0 === s || "" === s) return {
timestamp: z,
unknown: void 0
};
if (/^[+-]?\d{1,12}$/.test(s)) return {
timestamp: String(1000000000n * BigInt(s.replace(/^\+/, ""))),
unknown: void 0
};
return {
timestamp: "0",
unknown: {
code: "unsupported",
name: t,
detail: `The time that ${t}=${s} stands for is not known.`
}
};
}
#A(e) {
this.#_(e, e.from, "file", void 0);
for (const t of e.instructions) this.#_(e, t, "file", void 0);
}
#_(e, t, n, s) {
const r = oneLine(t);
this.steps.push({
stage: e.index,
stageName: e.name ?? String(e.index),
instruction: t,
origin: n,
vertex: s,
others: [],
facts: {
text: r,
expanded: r,
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
V = StageWalk;
var Z = n(4573);
const Y = 255, Q = 2e4;
function keyPath(e) {
const t = (0, r.fj)("/", e);
return "/" === t ? "" : t;
}
function followLinks(e, t, n, i) {
const o = look(e, t);
return void 0 === o.entry || n && "symlink" === o.entry.type ? "lexical" === i ? function followLexically(e, t, n) {
const s = {
links: 0,
components: 0
};
let i = t;
for (let t = 0; t <= Y; t++) {
s.links = 0;
const t = followParents(e, keyPath(i), s);
if (!n || "symlink" !== t.entry?.type) return t;
const o = t.entry.linkname;
i = o.startsWith("/") ? o : (0, r.fj)((0, r.y_)(i), o);
}
throw tooManyLinks(t);
}(e, t, n) : function followComponents(e, t, n, r) {
const i = t.split("/").reverse();
let o = "", a = look(e, ""), c = 0;
for (let s = 0; i.length > 0; s++) {
if (s > Q) throw tooManyLinks(t);
const r = keyPath(`${o}/${i.pop()}`);
if (a = look(e, r), "symlink" !== a.entry?.type || !n && 0 === i.length) o = r; else {
if (++c > Y) throw tooManyLinks(t);
i.push(...a.entry.linkname.split("/").reverse()), a.entry.linkname.startsWith("/") && (o = "");
}
}
if ("early" === r && c > 0 && "" === o) throw new s.u("build-refused", `${t} leads to the root, which BuildKit 0.14 mistakes: update BuildKit`);
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
const s = look(e, t);
if (void 0 !== s.entry || "" === t) return s;
if (++n.components > Q / 4) throw tooManyLinks(t);
const r = t.lastIndexOf("/"), i = t.slice(0, r), o = t.slice(r), a = followParents(e, i, n);
if ("symlink" === a.entry?.type) {
if (++n.links > Y) throw tooManyLinks(t);
const s = cleanLink(i, a.entry.linkname);
return "/" === s ? {
path: "",
entry: void 0
} : followParents(e, s + o, n);
}
return look(e, `${"" === a.path ? "" : `/${a.path}`}${o}`);
}
function cleanLink(e, t) {
const n = (0, r.uH)(e), s = (0, r.uH)(t);
return s.startsWith("/") ? s : (0, r.fj)("/", (0, r.fj)((0, r.y_)("." === n || "/" === n ? "" : n), s));
}
function tooManyLinks(e) {
return new s.u("build-refused", `${JSON.stringify(e)} goes through too many symlinks: remove the loop`);
}
const X = sha256(Z.Buffer.alloc(0)), ee = {
file: "0",
socket: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6"
};
function sha256(e) {
return `sha256:${(0, A.hash)("sha256", e, "hex")}`;
}
const te = new WeakMap;
class ContentRecords {
tree;
#K;
#V=new Map;
#u=new Map;
constructor(e, t) {
this.tree = e, this.#K = t;
}
record(e) {
const t = this.#Z(e);
return "dir" !== t.type || this.#u.has(e) || this.prepare((0, h.DR)(this.tree, e)), 
this.#Y(t, 0);
}
prepare(e) {
if (void 0 === this.tree.digests) return;
const t = e[Symbol.iterator]();
for (let e = !1; !e; ) {
const n = [];
this.tree.digests(this.#Q(t, n)).forEach((e, t) => {
void 0 !== e && this.#V.set(n[t], `sha256:${e}`);
}), e = n.length < 32768;
}
}
* #Q(e, t) {
for (;t.length < 32768; ) {
const {done: n, value: s} = e.next();
if (!0 === n) return;
"file" !== s?.type || 0 === s.size || this.#V.has(s.path) || (t.push(s.path), yield {
entry: s,
prefix: this.#X(s)
});
}
}
header(e) {
return this.#V.get(e) ?? this.#ee(this.#Z(e));
}
#ee(e) {
const {path: t} = e;
let n = this.#V.get(t);
return void 0 === n && (n = "" === t && "client" === this.#K.root ? this.#te() : this.#ne(e), 
this.#V.set(t, n)), n;
}
#Y(e, t) {
if ("dir" !== e.type) return this.#ee(e);
const {path: n} = e;
let r = this.#u.get(n);
if (void 0 === r) {
if (t > 2048) throw new s.u("limit", "directories are nested deeper than 2048: flatten them");
const i = [ Z.Buffer.from(`\0${this.#ee(e)}`) ];
for (const e of (0, h.Mc)(this.tree, n)) this.#se(i, "", e, t);
r = sha256(Z.Buffer.concat(i)), this.#u.set(n, r);
}
return r;
}
#se(e, t, n, s) {
const r = `${t}\0${nameOf(n)}`;
if (e.push((0, P.ZJ)(r), Z.Buffer.from(this.#Y(n, s + 1))), "dir" === n.type) for (const t of (0, 
h.Mc)(this.tree, n.path)) 56575 === nameOf(t).charCodeAt(0) && this.#se(e, r, t, s + 1);
}
#te() {
return this.tree.names("").length > 0 ? X : sha256(this.#X({
...this.#Z(""),
type: "dir",
mode: 493,
uid: 0,
gid: 0,
xattrs: new Map
}));
}
#ne(e) {
const {path: t} = e, n = this.#X(e);
if ("file" !== e.type || 0 === e.size) return sha256(n);
const r = this.tree.digest(t, [ n ]);
if (void 0 === r) throw new s.u("source-unreadable", `the content of ${JSON.stringify(t)} is not known here: build once`);
return `sha256:${r[0]}`;
}
#Z(e) {
const t = this.tree.entry(e);
if (void 0 === t) throw new s.u("source-missing", `${JSON.stringify(e)} is gone: keep files in place during the forecast`);
return t;
}
#X(e) {
const {owners: t, devices: n, root: s} = this.#K, i = ("char" === e.type || "block" === e.type) && (n || "client" === s), o = [ `namemode${e.mode}`, `uid${t ? e.uid : 0}gid${t ? e.gid : 0}`, `size${"file" === e.type ? e.size : 0}typeflag${ee[e.type]}`, `linkname${"symlink" === e.type ? e.linkname : ""}unamegname`, `devmajor${i ? e.devmajor : 0}devminor${i ? e.devminor : 0}` ], a = (0, 
P.ZJ)(o.join(""));
return 0 === e.xattrs.size ? a : Z.Buffer.concat([ a, ...(c = e.xattrs, [ ...c ].filter(([e]) => "security.capability" === e || !/^(?:security|system)\./.test(e)).sort(([e], [t]) => (0, 
r.Tz)(e, t)).flatMap(([e, t]) => [ Z.Buffer.from(e, "utf8"), Z.Buffer.from(t, "latin1") ])) ]);
var c;
}
}
function nameOf({path: e}) {
return e.slice(e.lastIndexOf("/") + 1);
}
function pick(e, t, n, o) {
const a = keyPath(t.path), {prefix: c, start: d} = function startingPoint(e, t, n, o) {
const a = {
path: "",
entry: e.entry("")
};
let c = t, d = a;
n.wildcard ? (c = "flat" === o.patterns ? "" : function plainPrefix(e) {
const t = e.split("/"), n = t.findIndex(i.ev);
return keyPath((0, r.fj)(...t.slice(0, n < 0 ? t.length : n)));
}(t), "" !== c && (d = function resolvePrefix(e, t, n) {
if ("lexical" !== n.links) return followLinks(e, t, !0, n.links);
let r = followLinks(e, t, !1, "lexical");
const i = `/${r.path}`;
for (let n = 0; "symlink" === r.entry?.type; n++) {
if (n > 255) throw new s.u("build-refused", `${t} is a symlink loop: remove it`);
const o = cleanLink(i, r.entry.linkname).slice(1);
r = {
path: o,
entry: "" === o ? void 0 : e.entry(o)
};
}
return r;
}(e, c, o))) : "" !== c && (d = followLinks(e, c, !1, o.links));
return {
prefix: c,
start: void 0 === d.entry ? void 0 : d
};
}(e, a, t, n), u = new Picker(a, t);
if (void 0 !== d) {
const n = new Renamer(c, "" === d.path ? "" : `/${d.path}`);
for (const {treePath: s, header: r} of function* following(e, t, n) {
if (yield* walk(e, t), !n) return;
for (let n = t; "" !== n; ) {
const t = n.lastIndexOf("/"), s = t < 0 ? "" : n.slice(0, t), r = e.names(s);
for (const i of r.slice(r.indexOf(n.slice(t + 1)) + 1)) yield* walk(e, "" === s ? i : `${s}/${i}`);
n = s;
}
}(e, d.path, t.wildcard && c.includes("\\"))) o.count(), u.visit(n.name(s), s, r);
}
for (const e of t.requiredPaths ?? []) if (!u.picked.some(t => t.path.startsWith(e))) throw new s.u("source-missing", `${JSON.stringify(e)} is not there: add it or change the instruction`);
return {
prefix: c,
picked: u.picked
};
}
class Renamer {
#re;
#ie;
constructor(e, t) {
this.#re = e, this.#ie = t;
}
name(e) {
const t = "" === e ? "" : `/${e}`;
return t.startsWith(this.#ie) ? this.#re + t.slice(this.#ie.length) : t;
}
}
class Picker {
picked=[];
#oe;
#ae;
#ce;
#de;
#ue=[];
#le="";
constructor(e, t) {
this.#oe = e, this.#ae = t.wildcard, this.#ce = 0 === t.include.length ? void 0 : (0, 
a.l2)(t.include, "moby"), this.#de = 0 === t.exclude.length ? void 0 : (0, a.l2)(t.exclude, "moby");
}
visit(e, t, n) {
for (;this.#ue.length > 0 && !e.startsWith(`${this.#ue.at(-1).directory.path}/`); ) this.#ue.pop();
if ("" === e && "" === this.#oe) return;
const s = this.#he(e);
if (void 0 === s) return;
const r = this.#ue.at(-1)?.directory, i = {
path: e,
treePath: t,
header: n,
top: void 0 === r,
...this.#fe(s, r)
};
i.included && this.#pe(i), n && this.#ue.push({
directory: i,
picked: i.included
});
}
#he(e) {
if (!this.#ae) return e.slice(this.#oe.length + 1);
if ("" === this.#le || !e.startsWith(`${this.#le}/`)) {
if (!(0, i.YW)(this.#oe, e)) return;
this.#le = e;
}
return e.slice(this.#le.length + 1);
}
#fe(e, t) {
const n = this.#ce?.matchesUsingParentResults(e, t?.include);
if (!1 === n?.matched) return {
include: n.own,
exclude: void 0,
included: !1
};
const s = this.#de?.matchesUsingParentResults(e, t?.exclude);
return {
include: n?.own,
exclude: s?.own,
included: !0 !== s?.matched
};
}
#pe(e) {
for (const e of this.#ue) e.picked || this.picked.push(e.directory), e.picked = !0;
this.picked.push(e);
}
}
function* walk(e, t) {
for (const {path: n, type: s} of (0, h.Ir)(e, t)) yield {
treePath: n,
header: "dir" === s
};
}
const ne = {
path: "/",
wildcard: !1,
followLinks: !1,
include: [],
exclude: []
};
function contentDigest(e, t, n, a = new o.U) {
const c = function contentRecords(e, t) {
const n = `${t.root} ${t.owners} ${t.devices}`;
let s = te.get(e);
void 0 === s && (s = new Map, te.set(e, s));
let r = s.get(n);
return void 0 === r && (r = new ContentRecords(e, t), s.set(n, r)), r;
}(e, n), d = new Set, u = (0 === t.length ? [ ne ] : t).map(e => {
const t = function isPlain(e) {
return !e.wildcard && 0 === e.include.length && 0 === e.exclude.length;
}(e) ? function plain(e, t, n) {
const s = lookUp(e, keyPath(t.path), t.followLinks, n);
return {
digest: e.record(s),
paths: [ s ]
};
}(c, e, n) : function filtered(e, t, n, o) {
const a = t.include.length > 0 || t.exclude.length > 0;
if (a && ("records" === n.patterns || "flat" === n.patterns)) throw new s.u("build-refused", "BuildKit before 0.10 cannot leave files out of a copy: update BuildKit");
if ("records" === n.patterns) return function wholeMatches(e, t, n, s) {
const o = keyPath(t.path), {tree: a} = e, c = [], d = [ "" ];
for (let e = d.pop(); void 0 !== e; e = d.pop()) if (s.count(), (0, i.YW)(o, "" === e ? "" : `/${e}`)) c.push(e); else if ("dir" === a.entry(e)?.type) {
const t = a.names(e);
for (let n = t.length - 1; n >= 0; n--) d.push("" === e ? t[n] : (0, r.fj)(e, t[n]));
}
const u = c.map(s => {
const r = t.followLinks && "symlink" === a.entry(s)?.type;
return {
path: `/${s}`,
digest: e.record(r ? lookUp(e, `/${s}`, !0, n) : s)
};
});
return {
digest: listDigest(u, o, n, ""),
paths: c
};
}(e, t, n, o);
const {prefix: c, picked: d} = pick(e.tree, t, n, o);
e.prepare(d.map(t => e.tree.entry(t.treePath)));
const u = d.map(s => ({
path: s.path,
digest: pickedDigest(e, s, t, n)
})), l = d.filter(e => a || e.top).map(e => e.treePath);
return {
digest: listDigest(u, t.path, n, c),
paths: l
};
}(c, e, n, a);
for (const e of t.paths) d.add(e);
return t.digest;
});
return {
digest: sha256(Z.Buffer.from(u.join("\0"))),
paths: [ ...d ].sort(r.Tz)
};
}
function lookUp(e, t, n, r) {
const i = followLinks(e.tree, t, n, r.links);
if (void 0 !== i.entry) return i.path;
throw new s.u("source-missing", `${JSON.stringify(t)} is not there: add it, or see whether an ignore file leaves it out`);
}
function pickedDigest(e, t, n, s) {
const r = n.followLinks && (t.top || s.followsNestedLinks), i = !t.header && "symlink" === e.tree.entry(t.treePath)?.type;
return r && i ? e.record(lookUp(e, t.path, !0, s)) : e.header(t.treePath);
}
function listDigest(e, t, n, s) {
const [i] = e;
if (void 0 === i) return X;
if (1 === e.length && (0, r.E3)(keyPath(t)) === (0, r.E3)(i.path)) return i.digest;
const o = [];
for (const t of e) {
if ("paths" !== n.patterns) {
o.push(`${0 === o.length ? "" : "\0"}${(0, r.E3)(t.path)}${t.digest}`);
continue;
}
const e = t.path.startsWith(s) ? t.path.slice(s.length) : t.path;
o.push(`${"" === e ? "\0" : e.replaceAll("/", "\0")}${t.digest}`);
}
return sha256((0, P.ZJ)(o.join("")));
}
var se = n(99528), re = n(43455);
class Untraceable extends Error {}
const ie = {
uid: 0,
gid: 0
};
class OverlayTree {
#E;
#me;
#ge=new Map;
#we=new Map;
constructor(e, t) {
this.#E = e, this.#me = t;
}
entry(e) {
return this.#ge.get(e)?.entry ?? this.#E.entry(e);
}
names(e) {
const t = "dir" === this.#E.entry(e)?.type ? this.#E.names(e) : [], n = this.#we.get(e);
return void 0 === n ? t : [ ...new Set([ ...t, ...n ]) ].sort(r.Tz);
}
digest(e, t) {
const n = this.#ge.get(e);
if (void 0 === n) return this.#E.digest(e, t);
const {source: s} = n;
return void 0 !== s ? s instanceof Uint8Array ? t.map(e => (0, A.createHash)("sha256").update(e).update(s).digest("hex")) : s.tree.digest(s.path, t) : void 0;
}
read(e, t) {
const n = this.#ge.get(e);
if (void 0 === n) return this.#E.read(e, t);
const {source: s} = n;
return void 0 === s || s instanceof Uint8Array ? s : s.tree.read(s.path, t);
}
source(e) {
const t = this.#ge.get(e);
return void 0 === t ? bytesOf(this.#E, e) : t.source;
}
makeDirectories(e, t, n) {
let s = "";
for (const i of (0, r.uH)(e).split("/")) {
if ("" === i || "." === i) continue;
s = "" === s ? i : `${s}/${i}`;
const e = this.entry(s);
if (void 0 === e) this.#ve(s, {
entry: directory(s, t, n),
source: void 0
}); else if ("dir" !== e.type) throw new Untraceable;
}
}
writeFile(e, t, n, {uid: s, gid: i}) {
const o = (0, r.uH)(e).slice(1);
if (void 0 !== this.entry(o)) throw new Untraceable;
this.#ye((0, r.y_)(`/${o}`).slice(1));
const a = {
...directory(o, t, {
uid: s,
gid: i
}),
type: "file",
size: n.length
};
this.#ve(o, {
entry: a,
source: n
});
}
copyFrom(e, t, n, i) {
const o = i.owner ?? ie, a = n.endsWith("/") || n.endsWith("/."), c = (0, r.uH)(n);
this.makeDirectories(a ? c : (0, r.y_)(c), 493, o);
const d = function resolve(e, t, n) {
const i = (0, r.uH)(t).slice(1), o = e.entry(i);
if (void 0 !== o && ("symlink" !== o.type || !n)) return i;
try {
const t = (0, re.P)(e, i);
if (void 0 !== e.entry(t)) return t;
} catch (e) {
if (!(e instanceof s.u)) throw e;
}
throw new Untraceable;
}(e, t, i.follow), u = "dir" === e.entry(d).type, l = this.entry(c.slice(1));
if (void 0 !== l && "dir" !== l.type && "file" !== l.type) throw new Untraceable;
let h = c.slice(1);
"dir" !== l?.type || u && i.contents || (h = (0, r.fj)(h, (0, r.E3)(t)));
const f = u && i.contents && void 0 === l ? h : (0, r.y_)(`/${h}`).slice(1);
this.makeDirectories(f, 493, o), this.#be(e, d, h, !1, i, 0);
}
#be(e, t, n, s, r, i) {
const o = e.entry(t);
if (void 0 === o || i > 200) throw new Untraceable;
const a = this.entry(n), c = function withInfo(e, t, {owner: n, mode: s}) {
const r = void 0 === s || "symlink" === e.type ? e.mode : s;
return {
...e,
path: t,
inode: "",
mode: r,
uid: n?.uid ?? e.uid,
gid: n?.gid ?? e.gid
};
}(o, n, r);
if ("dir" !== o.type) {
if ("dir" === a?.type || "file" !== o.type && "symlink" !== o.type) throw new Untraceable;
this.#ve(n, {
entry: c,
source: "file" === o.type ? bytesOf(e, t) : void 0
});
} else {
if (void 0 !== a && "dir" !== a.type) throw new Untraceable;
(void 0 === a || s) && this.#ve(n, {
entry: c,
source: void 0
});
for (const s of e.names(t)) {
const child = e => "" === e ? s : `${e}/${s}`;
this.#be(e, child(t), child(n), !0, r, i + 1);
}
}
}
#ve(e, t) {
if (--this.#me.left < 0) throw new Untraceable;
if (this.#ge.set(e, t), "" === e) return;
const n = (0, r.y_)(`/${e}`).slice(1), s = this.#we.get(n) ?? new Set;
s.add(e.slice("" === n ? 0 : n.length + 1)), this.#we.set(n, s);
}
#ye(e) {
if ("" !== e && "dir" !== this.entry(e)?.type) throw new Untraceable;
}
}
function bytesOf(e, t) {
return e instanceof OverlayTree ? e.source(t) : {
tree: e,
path: t
};
}
function directory(e, t, {uid: n, gid: s}) {
return {
path: e,
type: "dir",
mode: t,
size: 0,
uid: n,
gid: s,
linkname: "",
inode: "",
devmajor: 0,
devminor: 0,
mtimeMs: 0,
xattrs: new Map
};
}
const oe = 18, ae = 384, ce = 4e4;
function tracer(e) {
const t = new Map, n = {
left: ce
}, files = s => "local" === s.kind ? e(s) : (t.has(s) || t.set(s, function tracedFiles(e, t, n) {
const s = [];
let r = e;
for (;"file" === r?.kind; ) s.unshift(r), r = rootInput(r);
const i = void 0 === r ? (0, u.KJ)([]) : function sourceFiles(e, t) {
switch (e.kind) {
case "local":
return t(e);

case "image":
return void 0 === e.unknown ? e.tree : void 0;

case "http":
if (void 0 === e.body) return;
return (0, u.KJ)([ {
path: e.filename,
mode: ae,
content: e.body
} ]);

default:
return;
}
}(r, t);
if (void 0 === i || 0 === s.length) return i;
const o = new OverlayTree(i, n);
try {
for (const e of s) apply(o, e, t);
} catch (e) {
if (e instanceof Untraceable) return;
throw e;
}
return o;
}(s, files, n)), t.get(s));
return files;
}
function rootInput(e) {
const t = e.actions[0]?.input ?? -1;
return -1 === t ? void 0 : e.inputs[t];
}
function apply(e, t, n) {
if (void 0 !== t.unknown) throw new Untraceable;
for (const s of t.actions) {
const r = ownerIds(s.owner);
if ("copy" === s.action) copy(e, s, t, r, n); else {
if (0 !== (s.mode & oe)) throw new Untraceable;
"mkdir" === s.action ? e.makeDirectories(s.path, s.mode, r ?? de) : e.writeFile(s.path, s.mode, s.data, r ?? de);
}
}
}
const de = {
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
function copy(e, t, n, s, r) {
const i = n.inputs[t.secondaryInput], o = t.includePatterns.length + t.excludePatterns.length > 0 || "" !== t.modeText || t.unpack || function isWild(e) {
return "copy" === e.action && e.wildcard && hasWildcard(e.source);
}(t), a = void 0 === i || o ? void 0 : r(i);
if (void 0 === a) throw new Untraceable;
e.copyFrom(a, t.source, t.destination, {
owner: s,
mode: -1 === t.mode ? void 0 : t.mode,
contents: t.copyContents,
follow: t.followSymlink
});
}
function contentCache() {
return {
keys: new Map,
locals: new Map,
names: new Map,
limit: new o.U
};
}
function contents(e, t, n, r, i) {
const o = new Map, a = new Map, nameOf = e => {
const n = a.get(e) ?? function numberOf(e, t) {
const n = t.get(e) ?? t.size;
return t.set(e, n), n;
}(function localName(e, t) {
return JSON.stringify([ e, ...t.localPaths.get(e) ?? [] ]);
}(e, t), i.names);
return a.set(e, n), n;
}, local = a => {
const {oldClient: c} = n, d = t.linked.size > 0 ? void 0 : `${nameOf(a)} ${c}`, u = o.get(a) ?? (void 0 === d ? void 0 : i.locals.get(d)) ?? function sendable(e) {
try {
return e();
} catch (e) {
if (e instanceof s.u) return {
tree: void 0,
root: "client",
refused: e
};
throw e;
}
}(() => function localContent(e, t, n, s) {
const r = n.localPaths.get(e) ?? new Set, i = function ownerOf(e, t, {linked: n}) {
const s = [ ...n.keys() ].filter(t => e.startsWith(t)).sort((e, t) => t.length - e.length)[0], r = void 0 === s ? void 0 : n.get(s);
return void 0 === r ? {
request: t,
name: e
} : {
request: r.request,
name: e.slice(s.length)
};
}(e, t, n), o = i.request.options.namedContexts.get(i.name), sent = (e, t) => buildkitSent(e, {
sources: r,
exclude: t,
client: s.oldClient ? "old" : "current"
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
const {patterns: a} = contextPatterns(i.request.ignoreFiles, s.externalFrontend);
return {
tree: sent(i.request.context, a),
root: "client"
};
}(a, e, t, {
externalFrontend: r,
oldClient: c
}));
return o.set(a, u), void 0 !== d && i.locals.set(d, u), u;
}, c = tracer(e => "local" === e.kind ? local(e.name).tree : void 0), d = new Map;
return {
local: local,
keys(t, r) {
const o = d.get(t) ?? new Map;
d.set(t, o);
const a = JSON.stringify(r), u = o.get(a);
if (void 0 !== u) return u;
const {tree: l, root: h, refused: f} = "local" === (p = t).kind ? local(p.name) : {
tree: c(p),
root: "snapshot"
};
var p;
if (void 0 !== f) return {
refused: f
};
const m = {
...n.content,
root: h
}, g = "local" === t.kind ? `${nameOf(t.name)} ${JSON.stringify(m)} ${a}` : "", w = i.keys.get(g) ?? function contentKey(e, t, n, r, i = new se.N) {
if (void 0 === e) return "unknown";
try {
const {digest: s, paths: o} = i.of(e, JSON.stringify(n), e => contentDigest(e, t, n, r), ue);
return {
digest: recordDigest(s, T),
paths: o
};
} catch (e) {
if (!(e instanceof s.u)) throw e;
return {
refused: e
};
}
}(l, r, m, i.limit, e.knownDigests);
return "" !== g && i.keys.set(g, w), o.set(a, w), w;
}
};
}
const ue = {
list: ({digest: e}) => [ e ],
replace: (e, [t = ""]) => ({
...e,
digest: t
})
};
function ignorePatterns(e) {
return void 0 === e ? [] : (0, a.wo)(e.text, "moby");
}
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
return "string" == typeof e ? go_json_text(e, t) : "number" == typeof e || "bigint" == typeof e || "boolean" == typeof e ? String(e) : e instanceof Uint8Array ? `"${Z.Buffer.from(e).toString("base64")}"` : e instanceof GoStruct ? `{${e.fields.map(([e, n]) => `${go_json_text(e, t)}:${goJson(n, t)}`).join(",")}}` : `[${e.map(e => goJson(e, t)).join(",")}]`;
}
const le = new Map([ [ "\\", "\\\\" ], [ '"', '\\"' ], [ "\n", "\\n" ], [ "\r", "\\r" ], [ "\t", "\\t" ] ]), he = /[\p{Cc}\p{Cs}"\\<>&\u2028\u2029]/gu;
function go_json_text(e, t) {
return `"${e.replace(he, e => {
const n = le.get(e);
if (void 0 !== n) return n;
if (t.shortControlEscapes && "\b" === e) return "\\b";
if (t.shortControlEscapes && "\f" === e) return "\\f";
const s = e.charCodeAt(0);
return s >= 127 && s <= 159 ? e : s >= 55296 && s <= 57343 ? "\\ufffd" : `\\u${s.toString(16).padStart(4, "0")}`;
})}"`;
}
function indexJson(e, t) {
return t.vtProto ? unlessEmpty(e) : e;
}
function execKey(e, t) {
const {os: n, architecture: s, variant: r} = e.platform, i = function onlyPlainRoot(e) {
const [t] = e;
return 1 === e.length && "/" === t.target && !t.readOnly && "bind" === t.type;
}(e.mounts) ? [] : e.mounts.map(e => function mountJson(e, t) {
return new GoStruct([ [ "input", indexJson(e.input, t) ], [ "dest", unlessEmpty(e.target) ], [ "output", indexJson(e.output, t) ], [ "readonly", unlessEmpty(e.readOnly) ], [ "mountType", unlessEmpty(fe[e.type]) ], [ "TmpfsOpt", void 0 === e.size ? void 0 : new GoStruct([ [ "size", unlessEmpty(e.size) ] ]) ], [ "cacheOpt", cacheOption(e, t) ], [ "secretOpt", "secret" === e.type ? specialJson(e) : void 0 ], [ "SSHOpt", "ssh" === e.type ? specialJson(e) : void 0 ] ]);
}(e, t)), o = new GoStruct([ [ "meta", metaJson(e) ], [ "mounts", unlessEmpty(i) ], [ "network", unlessEmpty(e.network) ], [ "security", unlessEmpty(e.security) ], [ "secretenv", unlessEmpty(e.secretEnv.map(secretEnvJson)) ], [ "cdiDevices", unlessEmpty(e.devices.map(deviceJson)) ] ]);
return new GoStruct([ [ "Type", "buildkit.exec.v0" ], [ "Exec", o ], [ "OS", n ], [ "Arch", s ], [ "Variant", unlessEmpty(r) ] ]);
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
const fe = {
bind: 0,
secret: 1,
ssh: 2,
cache: 3,
tmpfs: 4
};
function cacheOption(e, t) {
if (void 0 === e.cache) return;
const {id: n, sharing: s} = e.cache, r = n.indexOf("/"), i = 0 === s && (n === e.target || -1 !== r && n.slice(r + 1) === e.target);
return t.clearCacheOptions && !i ? new GoStruct([]) : new GoStruct([ [ "ID", unlessEmpty(n) ], [ "sharing", unlessEmpty(s) ] ]);
}
function specialJson(e) {
const {id: t, uid: n, gid: s, mode: r, optional: i} = e.special;
return new GoStruct([ [ "ID", unlessEmpty(t) ], [ "uid", unlessEmpty(n) ], [ "gid", unlessEmpty(s) ], [ "mode", unlessEmpty(r) ], [ "optional", unlessEmpty(i) ] ]);
}
function contentCounts(e, t) {
if (!t.rootSelector) return e.every(e => -1 === e.output || e.readOnly && "/" !== e.target);
const n = e.at(-1);
return void 0 !== n && "/" !== n.target && (-1 === n.output || n.readOnly || "/" === (0, 
r.fj)("/", n.selector));
}
function contentSelectors(e, t) {
const n = dedupePaths(e, t);
return t.rootSelector && n.includes("/") ? [] : n.map(plainSelector);
}
function fileKey(e, t, n) {
const s = e.actions.map(s => Z.Buffer.from(n(function actionJson(e, t, n) {
const s = function ownerJson(e, t, n) {
return void 0 === e ? void 0 : new GoStruct([ [ "user", userJson(e.user, t, n) ], [ "group", void 0 === e.group ? void 0 : userJson(e.group, t, n) ] ]);
}(e.owner, e.ownerInput, n), i = BigInt(e.timestamp);
if ("mkdir" === e.action) return new GoStruct([ [ "path", unlessEmpty(e.path) ], [ "mode", unlessEmpty(e.mode) ], [ "makeParents", unlessEmpty(e.makeParents) ], [ "owner", s ], [ "timestamp", unlessEmpty(i) ] ]);
if ("mkfile" === e.action) return new GoStruct([ [ "path", unlessEmpty(e.path) ], [ "mode", unlessEmpty(e.mode) ], [ "data", unlessEmpty(e.data) ], [ "owner", s ], [ "timestamp", unlessEmpty(i) ] ]);
return function copyJson(e, t, n, s) {
const i = -1 !== e.secondaryInput && e.secondaryInput < t.inputs.length;
return new GoStruct([ [ "src", unlessEmpty(i ? (0, r.E3)(e.source) : e.source) ], [ "dest", unlessEmpty(e.destination) ], [ "owner", n ], [ "mode", unlessEmpty(e.mode) ], [ "followSymlink", unlessEmpty(e.followSymlink) ], [ "dirCopyContents", unlessEmpty(e.copyContents) ], [ "attemptUnpackDockerCompatibility", unlessEmpty(e.unpack) ], [ "createDestPath", !0 ], [ "allowWildcard", unlessEmpty(e.wildcard) ], [ "allowEmptyWildcard", unlessEmpty(e.wildcard) ], [ "timestamp", unlessEmpty(s) ], [ "include_patterns", unlessEmpty(e.includePatterns) ], [ "exclude_patterns", unlessEmpty(e.excludePatterns) ], [ "modeStr", unlessEmpty(e.modeText) ], [ "required_paths", unlessEmpty(e.requiredPaths) ] ]);
}(e, t, s, i);
}(s, e, t)), "utf8")), i = e.actions.map(e => [ e.input, e.secondaryInput, e.output ]);
return new GoStruct([ [ "Type", "buildkit.file.v0" ], [ "Actions", s ], [ "indexes", isUsualLayout(i) ? void 0 : i ] ]);
}
function isUsualLayout(e) {
const t = e.length - 1;
return e.every(([n, s, r], i) => n === (0 === i ? 0 : e.length + i - 1) && ((-1 === s || 1 === s) && r === (i === t ? 0 : -1)));
}
function userJson(e, t, n) {
if ("name" in e) {
const s = new GoStruct([ [ "name", unlessEmpty(e.name) ], [ "input", indexJson(t, n) ] ]);
return new GoStruct([ [ "User", new GoStruct([ [ "byName", s ] ]) ] ]);
}
const s = e.id >>> 0;
return new GoStruct([ [ "User", new GoStruct([ [ n.vtProto ? "byId" : "byID", unlessEmpty(s) ] ]) ] ]);
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
const {os: n, architecture: s, variant: r} = e.platform, i = e.digests.map(e => digestOf(t(new GoStruct([ [ "Digest", e ], [ "OS", n ], [ "Arch", s ], [ "Variant", unlessEmpty(r) ] ]))));
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
const n = new Map, s = new Set, add = (e, t) => {
const s = n.get(e);
void 0 === s ? n.set(e, [ t ]) : s.push(t);
};
for (const t of e.actions) -1 !== t.input && s.add(t.input), t.ownerInput >= 0 && (isNamed(t.owner?.user) && add(t.ownerInput, plainSelector("/etc/passwd")), 
isNamed(t.owner?.group) && add(t.ownerInput, plainSelector("/etc/group"))), "copy" === t.action && -1 !== t.secondaryInput && t.secondaryInput < e.inputs.length && add(t.secondaryInput, copySelector(t));
return e.inputs.map((e, i) => {
const o = s.has(i) ? void 0 : n.get(i);
if (void 0 === o) return {
selector: "",
content: void 0
};
const a = o.map(({path: e}) => e).sort((e, t) => (0, r.Tz)(t, e));
return {
selector: digestOfList(t.uniqueSelectors ? [ ...new Set(a) ] : a),
content: dedupeSelectors(o, t)
};
});
}(e, t) : "exec" === e.kind ? function execRules(e, t) {
return e.inputs.map((n, s) => {
const i = e.mounts.filter(e => function mountsInput(e, t, n) {
const s = "secret" === e.type || "ssh" === e.type;
return e.input === t && (!s || n.specialMountsOnInput);
}(e, s, t)), o = i.map(e => "" !== e.selector || t.rootSelector ? (0, r.fj)("/", e.selector) : "").filter(e => "" !== e);
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
const pe = 1e5, me = -1, ge = "unknown:";
const we = [];
function recordGraph(e) {
const t = [], n = new Map;
e.forEach(({config: e, name: r, store: i}, o) => {
const a = !0 === i ? me : o;
!function checkConfig(e, t) {
const {records: n, layers: r} = e;
if (n.length > pe) throw new s.u("limit", `The cache ${t} holds ${n.length} records: export it anew`);
for (const e of n) {
for (const s of e.inputs) for (const {link: e} of s) checkIndex(e, n.length, "record", t);
for (const {layer: n} of e.results) checkIndex(n, r.length, "layer", t);
for (const n of e.chains) for (const e of n.layers) checkIndex(e, r.length, "layer", t);
}
for (const {parent: e} of r) -1 !== e && checkIndex(e, r.length, "layer", t);
const links = (e, t) => {
for (const s of n[e].inputs) for (const {link: e} of s) t(e);
};
refuseLoops(n.length, links, t);
const parents = (e, t) => {
const {parent: n} = r[e];
-1 !== n && t(n);
};
refuseLoops(r.length, parents, t);
}(e, r);
const c = t.length;
for (const s of e.records) push(n, s.digest, t.length), t.push({
record: s,
config: e,
source: a,
offset: c
});
});
const r = function linkIndex(e) {
const t = new Uint32Array(e.length + 2), each = t => e.forEach(({record: e, offset: n}, s) => {
for (const r of e.inputs) for (const {link: e} of r) t(n + e, s);
});
each(e => {
t[e + 2]++;
});
for (let e = 1; e < t.length; e++) t[e] += t[e - 1];
const n = new Uint32Array(t.at(-1));
return each((e, s) => {
n[t[e + 1]++] = s;
}), remembered(s => {
const r = new Map;
for (const i of new Set(n.subarray(t[s], t[s + 1]))) {
const {record: t, offset: n} = e[i];
t.inputs.forEach((e, o) => {
for (const {link: a, selector: c} of e) n + a === s && push(r, linkKey(o, c, t.digest), i);
});
}
return r;
});
}(t), withDigest = e => n.get(e) ?? we, i = remembered(e => new Set(function* linkKinds(e, t) {
for (const n of e) for (const [e, s] of t[n].record.inputs.entries()) for (const {selector: t} of s) yield `${e} ${t}`;
}(withDigest(e), t)));
let o;
return {
size: t.length,
hasSteps: t.some(({record: e}) => e.inputs.length > 0),
several: e.filter(({store: e}) => !0 !== e).length > 1,
node: remembered(e => function node({config: e, record: t, source: n}) {
const isOpen = t => e.records[t].digest.startsWith(ge);
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
for (const {config: s} of e) {
const e = n.length;
n.length += s.records.length;
for (const r of inputsFirst(s.records)) {
const {digest: i, inputs: o} = s.records[r], a = o.map(t => {
const s = t.map(({link: t, selector: s}) => `${n[e + t]} ${s}`);
return [ ...new Set(s) ].sort().join(",");
}), c = [ i, ...a ].join(";"), d = t.get(c) ?? t.size;
t.set(c, d), n[e + r] = d;
}
}
return n;
}(e), o[t]),
roots: remembered(e => withDigest(e).filter(e => 0 === t[e].record.inputs.length)),
withDigest: withDigest,
hasLink: (e, t, n) => i(e).has(`${t} ${n}`),
linked: (e, t, n, s) => r(e).get(linkKey(t, n, s)) ?? we
};
}
function remembered(e) {
const t = new Map;
return n => {
const s = t.get(n) ?? e(n);
return t.set(n, s), s;
};
}
function inputsFirst(e) {
const t = [], n = new Set;
for (let s = 0; s < e.length; s++) {
const r = n.has(s) ? [] : [ s ];
for (let s = r.at(-1); void 0 !== s; s = r.at(-1)) {
const i = n.has(s) ? [] : e[s].inputs.flat().filter(({link: e}) => !n.has(e));
n.add(s), i.length > 0 ? r.push(...i.map(({link: e}) => e)) : (r.pop(), t.push(s));
}
}
return t;
}
function linkKey(e, t, n) {
return `${e} ${t} ${n}`;
}
function push(e, t, n) {
const s = e.get(t);
void 0 === s ? e.set(t, [ n ]) : s.at(-1) !== n && s.push(n);
}
function newestResult(e, t) {
const n = [];
for (const {layer: s, createdAt: r} of t.results) n.push({
createdAt: r,
layer: e.layers[s]
});
for (const {layers: s, createdAt: r} of t.chains) {
const t = s.at(-1);
void 0 !== t && n.push({
createdAt: r,
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
function checkIndex(e, t, n, s) {
if (!(Number.isInteger(e) && e >= 0 && e < t)) throw malformed(s, `names ${n} ${e} of ${t}`);
}
function malformed(e, t) {
return new s.u("cache-malformed", `The cache ${e} ${t}, so the builder ignores it: export it anew`);
}
function refuseLoops(e, t, n) {
const s = new Int32Array(e);
for (let n = 0; n < e; n++) t(n, e => {
s[e]++;
});
const r = [];
s.forEach((e, t) => {
0 === e && r.push(t);
});
let i = 0;
for (let e = r.pop(); void 0 !== e; e = r.pop()) i++, t(e, e => {
0 === --s[e] && r.push(e);
});
if (i < e) throw malformed(n, "links in a loop");
}
const ve = new Set;
function matchOne(e, t, n, s, r) {
const i = recordDigests(e, r), o = e.inputs.some(({index: e, kind: n}) => "local" === n || !0 === t[e].bound), a = {
vertex: e,
digests: i,
inputs: [],
...o ? {
bound: o
} : {}
};
if ("local" === e.kind) return {
...a,
sure: ve,
possible: ve,
doubt: "none"
};
const c = inputRules(e, r).map((r, o) => function matchInput(e, t, n, s, r, i) {
const linked = (t, n) => {
const i = new Set;
for (const o of t) for (const t of s) for (const s of r.linked(o, e, n, t)) i.add(s);
return i;
}, o = linked(n.sure, t.selector), a = void 0 === t.content ? void 0 : i(n.vertex, t.content), c = void 0 !== a && "unknown" !== a && "digest" in a, d = c ? linked(r.roots(a.digest), "") : ve, u = new Set([ ...o, ...d ]), l = s.flatMap(e => r.withDigest(e));
if ("any" === n.possible) for (const e of l) u.add(e); else for (const e of linked(n.possible, t.selector)) u.add(e);
const h = new Set;
for (const t of l) {
const {contentLinked: n, contentOpen: s} = r.node(t);
("unknown" === a ? n[e] : c && s[e]) && h.add(t);
}
for (const e of h) u.add(e);
return {
rule: t,
byDefinition: o,
byContent: d,
possible: u,
content: a,
recordedUnknown: c && h.size > 0
};
}(o, r, t[e.inputs[o].index], i, n, s));
if (e.ignoreCache) return {
...a,
inputs: c,
sure: ve,
possible: ve,
doubt: "none"
};
const d = c.some(({content: e}) => void 0 !== e && "unknown" !== e && "refused" in e);
if (void 0 !== e.unknown || d) return {
...a,
inputs: c,
sure: ve,
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
const u = intersection(c.map(e => function union(e, t) {
return 0 === t.size ? e : new Set([ ...e, ...t ]);
}(e.byDefinition, e.byContent))), l = intersection(c.map(e => e.possible));
return function isAstray(e, t, n, s, r) {
const sources = e => new Set([ ...e ].map(e => r.node(e).source)), i = sources(e);
return 0 !== i.size && !i.has(me) && t.inputs.some((e, t) => {
const {bound: r, sure: o} = s[e.index];
return !(!0 !== r || n[t].byContent.size > 0) && [ ...sources(o) ].some(e => e !== me && !i.has(e));
});
}(u, e, c, t, n) ? {
...a,
inputs: c,
sure: ve,
possible: l,
doubt: "unknown",
astray: !0
} : u.size > 0 || 0 === l.size ? {
...a,
inputs: c,
sure: u,
possible: l,
doubt: "none"
} : {
...a,
inputs: c,
sure: u,
possible: l,
doubt: doubtOf(e, c, t)
};
}
function storedOf(e, t, {sharedIds: n}) {
const s = [ ...e ].map(e => ({
index: e,
...t.node(e)
})), r = s.filter(({result: e}) => void 0 !== e);
if (0 === r.length) return "no";
const i = s.filter(({result: e, source: t}) => void 0 === e && t !== me);
return r.every(({index: e, source: s, contentLinked: r}) => s !== me && (n || 0 === r.length) && i.some(n => n.source !== s && t.shape(n.index) === t.shape(e))) ? "maybe" : "yes";
}
function doubtOf(e, t, n) {
return e.inputs.some((e, s) => "unknown" === n[e.index].doubt || "local" === e.kind && "unknown" === t[s].content) || t.some(({recordedUnknown: e}) => e) ? "unknown" : "content";
}
function intersection(e) {
const [t = ve, ...n] = e;
return 0 === n.length ? t : new Set([ ...t ].filter(e => n.every(t => t.has(e))));
}
const ye = 0, be = 1, ke = 2;
function outcomes(e, t, n = !1) {
const s = new Map;
if (void 0 === e) return s;
const r = function ancestors(e) {
const t = new Set([ e.index ]), n = [ e ];
for (let e = n.pop(); void 0 !== e; e = n.pop()) for (const s of e.inputs) t.has(s.index) || (t.add(s.index), 
n.push(s));
return t;
}(e), i = new Map([ [ e.index, ke ] ]);
for (const e of [ ...r ].sort((e, t) => t - e)) {
const r = t[e], o = outcomeOf(r, i.get(e) ?? ye);
s.set(e, o), r.vertex.inputs.forEach((e, t) => {
var s, a;
s = e, a = inputNeed(r, t, o, n), (i.get(s.index) ?? ye) < a && i.set(s.index, a);
});
}
return s;
}
function outcomeOf(e, t) {
return e.sure.size > 0 ? "yes" === e.stored || t === ye ? "reused" : "maybe" === e.stored ? "unknown" : t === ke ? "not-stored" : "content" : "none" === e.doubt ? "unmatched" : "content" === e.doubt ? "content" : "unknown";
}
function inputNeed(e, t, n, s) {
if ("unmatched" === n || "not-stored" === n) return ke;
if ("unknown" === n) return be;
const {byDefinition: r, rule: i} = e.inputs[t], o = [ ...e.sure ].some(e => r.has(e));
return void 0 === i.content || o ? s && void 0 !== i.content && e.inputs.length > 1 ? be : "reused" === n ? ye : be : ke;
}
function evaluate(e, t, n, s) {
return {
...matched(e, convert(e, t, n, s.build), t.keys, s),
profile: t
};
}
function matched(e, t, n, {graph: s, cache: r, externalFrontend: i}) {
const o = contents(e, t, n, i, r), a = function matchAll(e, t, n, s) {
const r = [];
for (const i of e) {
const e = matchOne(i, r, t, n, s);
r.push({
...e,
stored: storedOf(e.sure, t, s)
});
}
return r;
}(t.graph.vertices, s, o.keys, n);
return {
conversion: t,
contents: o,
matches: a,
outcomes: outcomes(t.result, a, s.several)
};
}
function support({matches: e}, t) {
const n = new Set;
for (const {vertex: s, digests: r, inputs: i} of e) if (void 0 === s.unknown && [ "file", "exec", "merge" ].includes(s.kind)) for (const e of r) 0 !== t.withDigest(e).length && (0 === i.length && n.add(e), 
i.forEach(({rule: s}, r) => {
t.hasLink(e, r, s.selector) && n.add(`${e} ${r} ${s.selector}`);
}));
return n;
}
var xe = n(39710), $e = n(37764);
function explainVertex(e, t, n) {
const s = n.evaluation.matches[e.index], r = n.evaluation.outcomes.get(e.index);
if (e.ignoreCache) return own(t, {
code: "no-cache",
detail: "--no-cache rebuilds this step."
});
if ("not-stored" === r) return own(t, Se);
if ("content" === r && s.sure.size > 0) return own(t, Se);
const i = e.unknown ?? function unknownImage(e) {
return e.inputs.find(({kind: e, unknown: t}) => isSource(e) && void 0 !== t)?.unknown;
}(e), o = void 0 === n.last && 0 === n.graph.size;
if (void 0 !== i && !o) return own(t, unknownCause(i));
const a = function refusalOf(e) {
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
}(s);
if (void 0 !== a) return own(t, a);
if ("unknown" === r && s.inputs.some(({recordedUnknown: e}) => e)) return own(t, Ie);
if (!0 === s.astray) return own(t, Oe);
if ("unknown" === r && "maybe" === s.stored) return own(t, Ce);
const c = function blockingInput(e, t) {
const {outcomes: n, matches: s} = t.evaluation;
for (const [t, {byContent: r, byDefinition: i}] of e.inputs.entries()) {
const o = e.vertex.inputs[t];
if (isSource(o.kind) || r.size + i.size > 0) continue;
const a = n.get(o.index);
if (!(void 0 === a || "reused" === a && s[o.index].sure.size > 0) && "not-stored" !== a) return t;
}
return;
}(s, n);
return void 0 !== c ? function fromInput(e, t, n) {
const s = t.vertex.inputs[e], {step: r, image: i} = function rootOf(e, t) {
const n = [ e ], s = new Set;
let r;
for (let e = n.shift(); void 0 !== e; e = n.shift()) {
s.add(e);
const i = t.stepOf.get(e.index);
if (r ??= i, void 0 !== i && t.decides(i, e)) return {
step: t.found.get(i)?.root ?? i
};
const [o] = otherImages(e, t);
if (void 0 !== o) return {
image: o
};
const a = e.inputs.filter(e => !s.has(e) && isTroubled(e, t));
n.push(...a);
}
return {
step: r
};
}(s, n), o = n.stepOf.get(t.vertex.index);
if (void 0 !== i && void 0 !== o) return {
causes: onOtherImage(i, o, n),
root: o
};
const a = void 0 === r ? function linkedTarget({index: e}, {evaluation: t}) {
const n = [ ...t.conversion.linked.values() ];
return n.findLast(({first: t, end: n}) => t <= e && e < n)?.name;
}(s, n) : void 0;
if (void 0 !== a) return function fromTarget(e, t, n, s) {
const r = "content" === s.evaluation.outcomes.get(n.vertex.index), i = r ? `Reused only if target ${e}, which is rebuilt, comes out with the same files.` : `Not reused because target ${e}, which it takes files from, is rebuilt.`;
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
}(a, n.stepOf.get(t.vertex.index) ?? 0, t, n);
const c = void 0 === r ? "an earlier step" : `\xab${function shortened(e) {
return e.length > Me ? `${e.slice(0, Me - 1)}\u2026` : e;
}(n.question(r).facts.text)}\xbb`, d = t.inputs[e].rule, u = r ?? n.stepOf.get(t.vertex.index) ?? 0, l = "content" === n.evaluation.outcomes.get(t.vertex.index);
if (void 0 === d.content) {
return {
causes: [ {
code: "parent",
detail: l ? `Reused only if the step before it is, which depends on ${c}.` : `Not reused because of ${c}.`,
step: u
} ],
root: u
};
}
const h = void 0 === r ? "" : n.question(r).stageName;
return {
causes: [ {
code: "stage",
detail: l ? `Reused only if stage ${h} comes out with the same files: ${c} is rebuilt.` : `It takes files from stage ${h}, which is rebuilt because of ${c}.`,
stage: h,
step: u
} ],
root: u
};
}(c, s, n) : {
causes: ownCauses(e, t, n),
root: t
};
}
const Se = {
code: "not-exported",
detail: "Its key is in the cache, but not its result, and it is needed (mode=min, inline cache, or a layer that is gone)."
}, Oe = {
code: "unsupported",
detail: "Only one of several caches holds this step, others hold what it builds on, and BuildKit then finds it or not, as it comes."
}, Ce = {
code: "not-exported",
detail: "Several caches know this step, one of them without its result (mode=min, inline cache), and BuildKit then finds the result or not, as it comes."
}, Ie = {
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
function unknownCause({code: e, detail: t, name: n}) {
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
}
function onOtherImage(e, t, n) {
return void 0 !== e.unknown ? [ unknownCause(e.unknown) ] : void 0 === n.last && n.graph.size > 0 ? [ otherThan(e) ] : onImages([ e ], t, n);
}
function isTroubled(e, t) {
const n = t.evaluation.outcomes.get(e.index);
return !isSource(e.kind) && void 0 !== n && "reused" !== n;
}
const Me = 80;
function ownCauses(e, t, n) {
const {last: s, evaluation: r} = n;
return void 0 === s && n.graph.size > 0 ? [ causeInCache(r.matches[e.index], n) ] : onImages(otherImages(e, n), t, n);
}
function otherImages(e, {evaluation: t}) {
return e.inputs.filter(e => "image" === e.kind && 0 === t.matches[e.index].sure.size);
}
function onImages(e, t, {request: n, last: s, stepOf: r, question: i}) {
const o = e.map(({index: e}) => r.get(e)).filter(e => void 0 !== e);
return 0 === o.length ? (0, $e.W)(i(t), s, n.context) : (0, $e.s)(i(t), o.map(i), s, n.context);
}
function causeInCache({vertex: e, digests: t, inputs: n}, {graph: s, evaluation: r}) {
if (t.every(e => 0 === s.withDigest(e).length)) {
return {
code: "no-record",
detail: "The cache does not hold this instruction with the arguments and variables that it has now."
};
}
for (const [t, {rule: s, byContent: i, byDefinition: o, content: a}] of n.entries()) {
if (i.size + o.size > 0) continue;
const n = e.inputs[t];
if ("image" === n.kind && 0 === r.matches[n.index].sure.size) return otherThan(n);
if (void 0 !== s.content && "unknown" !== a) {
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
function otherThan({reference: e}) {
return {
code: "base-moved",
detail: `The cache holds this step on another image than ${e} is now.`,
image: e,
oldDigest: "",
newDigest: ""
};
}
function ownKey(e, t) {
return void 0 !== e.unknown ? [ "unknown", e.unknown.code, e.unknown.name, ...t ] : "local" === e.kind ? [ "local", e.name ] : "image" === e.kind ? t.slice(-1) : t;
}
function inputKey({rule: e, content: t}, n) {
return void 0 === t || "unknown" === t ? `${e.selector} ${n}` : "digest" in t ? t.digest : `refused ${t.refused.message}`;
}
const Ae = {
reused: "hit",
unmatched: "miss",
"not-stored": "miss",
content: "depends",
unknown: "unknown"
}, Pe = new Set([ "run", "copy", "add", "workdir" ]);
function configKey(e, {expanded: t}) {
return digestOf(JSON.stringify([ e, t ]));
}
function forecastSteps(e, t, n, s) {
const {conversion: r, matches: i, outcomes: o} = n, {steps: a} = r, c = function stepKeys(e) {
const t = [];
for (const n of e) {
const e = n.inputs.map((e, s) => inputKey(e, t[n.vertex.inputs[s].index]));
t.push(digestOf(JSON.stringify([ ...ownKey(n.vertex, n.digests), ...e ])));
}
return t;
}(i), d = a.map(e => function withDigests(e, {matches: t}) {
const {facts: n, vertex: s} = e;
if (void 0 === n.sources || void 0 === s) return n;
const r = t[s.index].inputs, i = n.sources.map(e => {
if (void 0 !== e.digest) return e;
const t = s.inputs.findIndex(t => function isInput(e, t) {
return "url" === t.from ? ("http" === e.kind || "git" === e.kind) && e.url === t.paths[0] : "local" === e.kind && t.from === ("" === e.name ? "context" : `context:${e.name}`);
}(t, e)), n = r[t]?.content;
return void 0 === n || "unknown" === n || "refused" in n ? e : {
...e,
digest: n.digest
};
});
return {
...n,
sources: i
};
}(e, n)), u = new Map;
a.forEach((e, t) => {
for (const n of [ e.vertex, ...e.others ]) void 0 === n || u.has(n.index) || u.set(n.index, t);
});
const l = function stepQuestions(e, t, n, s) {
const r = s.contents.local("").tree, i = new Map;
e.forEach(({stage: e}, n) => {
const s = i.get(e) ?? [];
s.push(t[n].text), i.set(e, s);
});
const o = new Map;
return e.map((e, s) => {
const a = o.get(e.stage) ?? 0;
return o.set(e.stage, a + 1), {
stage: e.stage,
stageName: e.stageName,
ordinal: a,
keyword: e.instruction.keyword,
facts: t[s],
stageTexts: i.get(e.stage),
engine: n.engine,
...void 0 === r ? {} : {
sent: r
}
};
});
}(a, d, e, n), h = {
request: e,
last: t,
evaluation: n,
graph: s,
stepOf: u,
question: e => l[e],
decides: (e, t) => a[e].vertex === t,
found: new Map
};
return a.map((e, i) => {
const a = verdictOf(e, r.needed, o), u = function explainedOf(e, t, n, s) {
return "miss" !== n && "depends" !== n && "unknown" !== n ? void 0 : explainVertex(e.vertex, t, s);
}(e, i, a, h);
return void 0 !== u && h.found.set(i, u), {
index: i,
stage: e.stage,
stageName: e.stageName,
text: d[i].text,
keyword: e.instruction.keyword,
range: "file" === e.origin ? e.instruction.range : void 0,
origin: e.origin,
verdict: a,
causes: u?.causes ?? [],
root: u?.root,
createdBy: e.createdBy,
addsLayer: addsLayer(e, a),
key: void 0 === e.vertex ? configKey(e.instruction.keyword, d[i]) : c[e.vertex.index],
facts: d[i],
layer: layerOf(e, l[i], t, n, s),
notes: notesOf(e, a, n)
};
});
}
function verdictOf(e, t, n) {
if (!t.has(e.stage)) return "not-needed";
if (void 0 === e.vertex || "from" === e.instruction.keyword) return "config-only";
const s = n.get(e.vertex.index);
return void 0 === s ? "not-needed" : Ae[s];
}
function addsLayer(e, t) {
return "not-needed" === t ? Pe.has(e.instruction.keyword) : void 0 !== e.vertex && "from" !== e.instruction.keyword;
}
function layerOf(e, t, n, {matches: s}, r) {
const i = void 0 === n ? void 0 : (0, xe.M)(n, {
...t,
text: t.facts.text,
stageTexts: t.stageTexts
}).old?.layer, o = newest((void 0 === e.vertex || "from" === e.instruction.keyword ? [] : [ ...s[e.vertex.index].sure ]).flatMap(e => r.node(e).result ?? []));
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
const s = e.others.find(({kind: e}) => "merge" === e), r = void 0 === s ? "reused" : n.get(s.index);
return "reused" === r ? [] : "content" === r || "unknown" === r ? [ "The layer is reused; it is only put on top of its parent anew where that comes out otherwise." ] : [ "The layer is reused; it is only put on top of a rebuilt parent anew." ];
}
function agree(e, t, n, r, i) {
const o = function evaluateAll(e, t, n, r) {
const i = evaluating(e, n, r), o = new Map;
let a;
for (const e of t) {
const t = i(e);
if (t instanceof s.u) {
if ("limit" === t.code) throw t;
a ??= t;
} else o.set(t, [ ...o.get(t) ?? [], e ]);
}
if (0 === o.size && void 0 !== a) throw a;
return [ ...o ].map(([e, t]) => triedWith(e, t));
}(e, 0 === n.profiles.length ? [ newestProfile() ] : n.profiles, r, i), a = o[0].evaluation, c = forecastSteps(e, t.last, a, i.graph);
if (void 0 !== n.missing) return allUnknown(a, c, n.missing, []);
if (n.certain) return {
evaluation: a,
steps: c,
profiles: [ a.profile ],
warnings: []
};
const d = function explaining(e, t, n, r, i) {
const {graph: o} = i, a = function lastSupport(e, {last: t}, n, r) {
if (void 0 === t || t.dockerfile.text === e.dockerfile.text) return () => Te;
const i = evaluating({
...e,
dockerfile: t.dockerfile
}, n, r), o = new Map;
return e => {
const t = i(e);
if (t instanceof s.u) return Te;
const n = o.get(t) ?? support(t, r.graph);
return o.set(t, n), n;
};
}(t, n, r, i), c = e.map(({evaluation: e, profiles: t}) => {
const n = support(e, o), s = new Map;
for (const e of t) {
const t = a(e);
s.set(t, [ ...s.get(t) ?? [], e ]);
}
return [ ...s ].map(([t, s]) => ({
tried: triedWith(e, s),
support: new Set([ ...n, ...t ])
}));
}), d = c.flat();
return o.hasSteps && d.every(e => 0 === e.support.size) ? [] : d.filter(e => !d.some(t => t.support.size > e.support.size && function contains(e, t) {
return [ ...t ].every(t => e.has(t));
}(t.support, e.support))).map(e => e.tried);
}(o, e, t, r, i);
if (0 === d.length) {
return allUnknown(a, c, "None of the known versions of BuildKit writes records like those of the last build.", n.profiles);
}
return function combined(e, t, n, s, r) {
const i = e[0].evaluation, o = forecastSteps(n, s.last, i, r.graph), a = new Set(e.flatMap(e => e.profiles)), c = t.filter(e => a.has(e)), d = e.slice(1).map(({evaluation: e}) => function verdicts({conversion: e, outcomes: t}) {
return e.steps.map(n => verdictOf(n, e.needed, t));
}(e)), u = `The version of BuildKit is not known, and it decides this step (${rulesText(c)}).`, l = o.map(e => d.every(t => t[e.index] === e.verdict) ? e : unknownStep(e, u)), h = l.some((e, t) => e !== o[t]), f = "The version of BuildKit is not known; what the versions that may hold decide differently is unknown.";
return {
evaluation: i,
steps: l,
profiles: c,
warnings: h ? [ f ] : []
};
}(d, n.profiles, e, t, i);
}
function newestProfile() {
const e = x.at(-1);
return {
keys: keyProfile(e),
frontend: frontendProfile(e)
};
}
function evaluating(e, t, n) {
const r = (0, w._W)(s => (0, w.CD)(() => (s => convert(e, s, t, n.build))(s)), outlineOf), i = new Map;
return t => {
const o = r(t);
if (o instanceof s.u) return o;
const a = i.get(o) ?? new w.CW(t => (0, w.CD)(() => matched(e, o, t, n)));
return i.set(o, a), a.of(t.keys);
};
}
function outlineOf(e) {
if (e instanceof s.u) return e;
const {graph: t, steps: n, needed: r, result: i, localPaths: o, linked: a} = e;
return JSON.stringify([ t.definitions, t.vertices.map(({unknown: e}) => e ?? null), n.map(({stage: e, vertex: t, others: n}) => [ e, ...[ t, ...n ].map(e => e?.index) ]), [ ...r ], i?.index, [ ...o ].map(([e, t]) => [ e, ...t ]), [ ...a ].map(([e, {first: t, end: n}]) => [ e, t, n ]) ]);
}
function triedWith(e, t) {
return {
evaluation: {
...e,
profile: t[0]
},
profiles: t
};
}
const Te = new Set;
const Ee = new Set([ "hit", "miss", "depends", "unknown" ]);
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
function allUnknown(e, t, n, s) {
return {
evaluation: e,
steps: t.map(e => Ee.has(e.verdict) ? unknownStep(e, n) : e),
profiles: s,
warnings: [ n ]
};
}
const Re = /^((?:[^\s"'\\`]|"[^"\\`$]*"|'[^'\\`]*')*)(\s|$)/, je = {
skipProcessQuotes: !0
}, Ne = {
broken: [],
open: []
}, Fe = /\$\{\w+[^\w}]/;
const Le = new Map([ ...[ "1", "t", "T", "true", "TRUE", "True" ].map(e => [ e, !0 ]), ...[ "0", "f", "F", "false", "FALSE", "False" ].map(e => [ e, !1 ]) ]);
function buildChecks(e) {
const t = void 0 === e.version ? void 0 : (0, v.$)(e.version);
if (void 0 !== t && !(0, v.jZ)(t, 0, 14)) return Ne;
const n = e.buildArgs.has("BUILDKIT_DOCKERFILE_CHECK") ? e.buildArgs.get("BUILDKIT_DOCKERFILE_CHECK") : e.dockerfile.directives.find(({name: e}) => "check" === e)?.value ?? "";
if (void 0 === n) return {
broken: [],
open: [ "BUILDKIT_DOCKERFILE_CHECK" ]
};
const r = function checkOptions(e) {
const t = {
skipAll: !1,
skip: new Set,
experimentalAll: !1,
experimental: new Set,
error: !1
}, n = "" === e.trim() ? [] : e.trim().split(";");
for (const e of [ ...n.slice(0, 2), ...n.length > 2 ? [ n.slice(2).join(";") ] : [] ]) {
const n = e.indexOf("=");
if (-1 === n) return `invalid check option ${JSON.stringify(e)}`;
const s = e.slice(0, n).trim(), r = e.slice(n + 1).trim(), i = new Set(r.split(",").map(e => e.trim()));
if ("skip" === s) "all" === r ? t.skipAll = !0 : t.skip = i; else if ("experimental" === s) "all" === r ? t.experimentalAll = !0 : t.experimental = i; else {
if ("error" !== s) return `invalid check option ${JSON.stringify(s)}`;
{
const n = Le.get(r);
if (void 0 === n) return `failed to parse check option ${JSON.stringify(e)}`;
t.error = n;
}
}
}
return t;
}(n);
if ("string" == typeof r) throw new s.u("build-refused", `The builder refuses its check options: ${r}. Correct them.`);
return r.error ? new Checks(e, r, t).run() : Ne;
}
class Checks {
#ke=new Set;
#xe=new Set;
#$e;
#Se;
#Oe;
#Ce;
#Ie;
constructor(e, t, n) {
this.#$e = e, this.#Se = t, this.#Oe = n, this.#Ce = (0, C._$)(e.dockerfile, C.k2), 
this.#Ie = (0, b.CZ)(e.version, e.dockerfile.escape);
}
run() {
this.#Me(), this.#Ae();
for (const e of this.#Ce.stages) !1 !== this.#$e.conversion?.needed.has(e.index) && this.#M(e);
return {
broken: [ ...this.#ke ].sort(),
open: [ ...this.#xe ].sort()
};
}
#Pe(e, t, n = 14, s = 0) {
const {skipAll: r, skip: i, experimentalAll: o, experimental: a} = this.#Se, c = this.#Oe;
if (void 0 !== c && !(0, v.jZ)(c, 0, n)) return;
const d = o || a.has(e), u = s > 0 && (void 0 === c || !(0, v.jZ)(c, 0, s)), l = r || i.has(e);
if (u && void 0 !== c) {
if (!d) return;
} else if (l && (!u || !d)) return;
(t && void 0 !== c ? this.#ke : this.#xe).add(e);
}
#Me() {
const {dockerfile: e} = this.#$e;
e.warnings.some(({message: e}) => e.startsWith("Empty continuation line")) && this.#Pe("NoEmptyContinuation", !0);
const t = new Set;
for (const {name: e, from: n} of this.#Ce.stages) {
const [, s, r] = n.args;
if (void 0 !== r && r !== r.toLowerCase() && this.#Pe("StageNameCasing", !0), void 0 !== s && isOneCase(n.word)) {
const e = n.word === n.word.toLowerCase() ? s.toLowerCase() : s.toUpperCase();
s !== e && this.#Pe("FromAsCasing", !0);
}
void 0 !== e && ("context" !== e && "scratch" !== e || this.#Pe("ReservedStageName", !0), 
t.has(e) && this.#Pe("DuplicateStageName", !0), t.add(e));
}
for (const {keyword: t, comments: n} of e.instructions) "maintainer" === t && this.#Pe("MaintainerDeprecated", !0), 
("from" === t || "arg" === t) && n.length > 0 && this.#Pe("InvalidDefinitionDescription", !1, 17, Number.MAX_SAFE_INTEGER);
this.#Te();
}
#Te() {
const e = this.#Ce.stages.flatMap(({from: e, instructions: t}) => [ e, ...t ].map(({word: e}) => e)), t = e.filter(isOneCase), n = t.filter(e => e === e.toLowerCase()).length, s = n > t.length - n, r = e.some(e => e !== (s ? e.toLowerCase() : e.toUpperCase())), i = this.#Ce.globalArgs.some(({word: e}) => e !== (s ? "arg" : "ARG")), o = void 0 !== this.#Oe && (0, 
v.jZ)(this.#Oe, 0, 16);
(r || i && !o) && this.#Pe("ConsistentInstructionCasing", r && o);
}
#Ae() {
const {buildArgs: e} = this.#$e, t = buildkitArgs(this.#$e.version), n = new Set([ ...this.#Ce.globalArgs.flatMap(k.fr).map(({name: e}) => e), ...Be ]);
for (const {baseWord: t, platformWord: s, name: r} of this.#Ce.stages) {
for (const e of [ t, s ?? "" ]) {
void 0 !== this.#Ee(e, n) && this.#Pe("UndefinedArgInFrom", !1);
}
void 0 !== s && (/^"?\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})"?$/.test(s) ? this.#Pe("RedundantTargetPlatform", !e.has("TARGETPLATFORM"), 15) : s.includes("TARGETPLATFORM") && this.#Pe("RedundantTargetPlatform", !1, 15), 
!s.includes("$") && isForeign(s, r ?? "") && this.#Pe("FromPlatformFlagConstDisallowed", !/["'\\`]/.test(s), 15));
}
const s = {
values: new Map([ ...Be ].map(e => [ e, "x" ])),
unknown: new Set
};
let r;
try {
r = globalScope(this.#Ce.globalArgs, s, new Map, this.#Ie, t).from.values;
} catch {
return;
}
for (const {baseWord: e} of this.#Ce.stages) {
const t = this.#Re(e, e => r.get(e));
if (void 0 === t) return;
void 0 === (0, y.WF)(t.text) && this.#Pe("InvalidDefaultArgInFrom", ![ ...t.used ].some(e => Be.has(e)), 15);
}
}
#M(e) {
const {conversion: t, namedContexts: n} = this.#$e, s = void 0 !== t && !n, r = (t?.steps ?? []).flatMap(({stage: t, origin: n, instruction: s}) => t === e.index && "onbuild" === n ? [ s ] : []), i = this.#je(e, r), o = new Set;
for (const t of [ ...r, ...e.instructions ]) {
this.#Ne(t, i, s), this.#Fe(t, e, s, o);
for (const e of declares(t)) i.declared.add(e);
}
}
#je(e, t) {
const n = new Set([ "PATH" ]), s = new Set, {conversion: r} = this.#$e, i = r?.states.get(e.index), o = new Set([ ...t, ...e.instructions ].flatMap(declares));
for (const {instructions: t} of this.#Le(e)) for (const e of t.flatMap(declares)) n.add(e);
for (const [e] of i?.env.entries() ?? []) (o.has(e) ? s : n).add(e);
return {
declared: n,
perhaps: s
};
}
#Ne(e, {declared: t, perhaps: n}, s) {
const r = s && !this.#Be(), {keyword: i, flags: o, heredocs: a} = e, c = "arg" === i ? new Set([ ...t, ...declares(e) ]) : t;
for (const t of function expandedWords({keyword: e, args: t}) {
switch (e) {
case "add":
case "copy":
case "env":
case "label":
case "user":
case "workdir":
case "volume":
case "stopsignal":
return t;

case "arg":
return t.flatMap(e => (0, k.s9)(e).value ?? []);

default:
return [];
}
}(e)) {
const e = this.#Ee(t, c);
if (void 0 === e) continue;
const s = e.exact && e.names.some(e => !n.has(e));
this.#Pe("UndefinedVar", r && s && "arg" !== i);
}
const d = "run" === i ? [] : a.flatMap(({expand: e, content: t}) => e ? [ t ] : []);
for (const {value: e = ""} of o) void 0 !== this.#Ee(e, c) && this.#Pe("UndefinedVar", !1);
for (const e of d) void 0 !== this.#Ee(e, c, je) && this.#Pe("UndefinedVar", !1);
}
#Be() {
const {conversion: e} = this.#$e;
return void 0 === e || [ ...e.states.values() ].some(({baseUnknown: e}) => void 0 !== e);
}
#Fe(e, t, n, s) {
const {keyword: r, args: i, json: o, rest: a} = e;
if ("env" === r || "label" === r) {
const [e, t] = Re.exec(a)?.slice(1) ?? [];
!0 === e?.includes("=") || /^[^\s"'\\`]*=/.test(a) || this.#Pe("LegacyKeyValueFormat", n && void 0 !== t);
}
for (const t of "env" === r || "arg" === r ? declares(e) : []) {
if (!ze.test(t)) continue;
const e = void 0 !== this.#Oe || !De.test(t);
De.test(t) && void 0 !== this.#Oe && (0, v.jZ)(this.#Oe, 0, 17) || this.#Pe("SecretsUsedInArgOrEnv", n && e, 15);
}
if ("cmd" !== r && "entrypoint" !== r && "healthcheck" !== r || (s.has(r) && this.#Pe("MultipleInstructionsDisallowed", n), 
s.add(r), "healthcheck" === r || o || this.#ze(e, t, n)), "workdir" === r && this.#H(e, t, n), 
"expose" === r) for (const e of i) this.#De(e, n);
("copy" === r || "add" === r) && this.#$e.ignored.length > 0 && this.#We(e, n);
}
#ze(e, t, n) {
if (t.instructions.slice(0, Math.max(t.instructions.indexOf(e), 0)).some(({keyword: e}) => "shell" === e)) return;
const s = t.instructions.some(({keyword: e}) => "shell" === e), r = this.#Be() ? void 0 : this.#$e.conversion?.states.get(t.index);
!s && (r?.config.shell ?? []).length > 0 && n || this.#Pe("JSONArgsRecommended", n && void 0 !== r && !s);
}
#H(e, t, n) {
const s = t.instructions.find(({keyword: e}) => "workdir" === e) === e;
if (!s && t.instructions.includes(e)) return;
const [r = ""] = e.args, i = this.#_e(r.replace(/^"/, ""), t);
if (i.startsWith("/")) return;
const o = this.#$e.conversion?.bases.get(t.index), a = this.#Le(t).some(({instructions: e}) => e.some(({keyword: e}) => "workdir" === e));
a && n || this.#Pe("WorkdirRelativePath", n && s && !a && void 0 !== o && /^[\w.-]/.test(i));
}
#_e(e, t) {
const [n = "", s, r] = /^\$(?:(\w+)|\{(\w+)\})/.exec(e) ?? [], i = s ?? r, o = this.#$e.conversion?.states.get(t.index)?.env;
if (void 0 === i || void 0 === o || o.unknown.has(i) || this.#Be()) return e;
const a = t.instructions.flatMap(declares).filter(e => e === i).length, c = o.get(i) ?? "";
return a > 1 || "" === c ? e : c + e.slice(n.length);
}
#Le(e) {
const t = [];
for (let n = e; t.length <= this.#Ce.stages.length; ) {
const e = this.#$e.conversion?.bases.get(n.index), s = "number" == typeof e ? this.#Ce.stages[e] : void 0;
if (void 0 === s) break;
t.push(s), n = s;
}
return t;
}
#De(e, t) {
const n = !/[$"'\\`]/.test(e), s = e.split("/")[1] ?? "";
s !== s.toLowerCase() && this.#Pe("ExposeProtoCasing", t && n, 24), e.includes(":") && this.#Pe("ExposeInvalidFormat", t && n, 24), 
n || (this.#Pe("ExposeProtoCasing", !1, 24), this.#Pe("ExposeInvalidFormat", !1, 24));
}
#We({keyword: e, args: t, flags: n, heredocs: s}, i) {
if (n.some(({name: e}) => "from" === e)) return;
const o = (0, a.l2)(this.#$e.ignored, "moby");
for (const n of t.slice(0, -1)) {
if (s.length > 0 && n.startsWith("<<")) continue;
if ("add" === e && /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/.test(n)) continue;
const t = /^[\w./-]+$/.test(n), a = n.replace(/^(?:\.?\/)+/, "").replace(/(?<!\/)\/+$/, "");
if (t && !o.matchesOrParentMatches(n) && ("" === a || !o.matchesOrParentMatches(a))) continue;
const c = i && t && n === (0, r.uH)(n) && !n.startsWith("/");
this.#Pe("CopyIgnoredFile", c && o.matchesOrParentMatches(n), 16, 27);
}
}
#Ee(e, t, n = {}) {
const s = new Set;
for (const r of [ "x", "" ]) {
const i = this.#Re(e, e => t.has(e) ? r : void 0, n);
for (const e of i?.unset ?? []) s.add(e);
}
return 0 === s.size ? void 0 : {
names: [ ...s ],
exact: !Fe.test(e)
};
}
#Re(e, t, n = {}) {
try {
return (0, b.fT)(e, t, n.skipProcessQuotes ? {
...this.#Ie,
escape: "\\"
} : this.#Ie, n);
} catch {
return;
}
}
}
const Be = new Set([ "BUILD", "TARGET" ].flatMap(e => [ "PLATFORM", "OS", "ARCH", "VARIANT", "OSVERSION" ].map(t => e + t)).concat("TARGETSTAGE")), ze = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i, De = /(?:_|^)public(?:_|$)/i;
function isOneCase(e) {
return e === e.toLowerCase() || e === e.toUpperCase();
}
function isForeign(e, t) {
try {
const {os: n, architecture: s} = (0, g.FL)((0, g.xH)(e));
return !t.includes(n) && !t.includes(s);
} catch {
return !1;
}
}
function declares({keyword: e, args: t}) {
return "env" === e ? t.filter((e, t) => t % 2 == 0) : "arg" === e ? t.map(e => (0, 
k.s9)(e).name) : [];
}
function builderPlatform(e) {
const {platform: t} = e.engine;
return void 0 === t || "" === t ? g._n : (0, g.FL)((0, g.Y8)(t));
}
function targetPlatforms(e, t) {
const n = e.options.platform;
if (void 0 === n || "" === n) return [ t ];
const s = new Map;
for (const e of n.split(",")) {
const n = (0, g.FL)((0, g.Y8)(e.trim(), t));
s.set((0, g.Bq)(n), n);
}
return [ ...s.values() ];
}
const We = [ "miss", "unknown", "depends", "hit", "config-only", "not-needed" ];
function mergePlatforms(e, t) {
return e[0].map((n, s) => {
const r = e.map(e => e[s] ?? n), i = r.map(e => We.indexOf(e.verdict)), o = r[i.indexOf(Math.min(...i))], a = [ ...new Set(r.map(e => e.key)) ], c = r.some(e => e.verdict !== o.verdict), d = new Set(r.flatMap(e => e.notes));
return c && d.add(t.map((e, t) => `${e}: ${r[t].verdict}`).join(", ")), {
...o,
key: a.join(" "),
notes: [ ...d ]
};
});
}
function synthesize(e, t) {
const {profiles: n, externalFrontend: s} = candidates(e), [r] = n;
if (void 0 === r) return;
const i = builderPlatform(e), o = {
graph: recordGraph([]),
cache: contentCache(),
externalFrontend: s,
build: i
}, a = new Writer;
for (const n of targetPlatforms(e, i)) a.write(evaluate(e, r, n, o), t);
return a.config();
}
class Writer {
#Ue=new Map;
#h=new Map;
write(e, t) {
const {matches: n, conversion: s} = e, r = new Map;
s.steps.forEach((e, t) => {
for (const n of [ e.vertex, ...e.others ]) void 0 !== n && r.set(n.index, t);
});
const i = new Map;
for (const s of n) e.outcomes.has(s.vertex.index) && i.set(s.vertex.index, this.#qe(s, i, r, e, t));
}
#qe(e, t, n, r, i) {
const {vertex: o, digests: a} = e;
if ("local" === o.kind || void 0 !== o.unknown) return [];
const c = e.inputs.map((e, a) => {
const c = o.inputs[a], d = (t.get(c.index) ?? []).map(t => ({
record: t,
selector: e.rule.selector
})), u = function contentRecord({rule: e, content: t}, n, r, i, o) {
if (void 0 === t || void 0 === e.content) return;
if ("unknown" !== t) return "digest" in t ? t.digest : void 0;
const a = r.get(n.index), c = void 0 === a ? void 0 : o.files?.(a), d = function openContent(e) {
return ge + e;
}(digestOf(JSON.stringify([ n.index, e.content ])));
if (void 0 === c) return d;
const u = {
...i.profile.keys.content,
root: "snapshot"
};
try {
return recordDigest(contentDigest(c, e.content, u).digest, T);
} catch (e) {
if (e instanceof s.u) return d;
throw e;
}
}(e, c, n, r, i);
if (void 0 === u) return d;
const l = this.#Ge({
digest: u,
inputs: [],
layer: void 0,
createdAt: ""
});
return [ ...d, {
record: l,
selector: ""
} ];
});
if (c.some(e => 0 === e.length)) return [];
const d = 0 === c.length ? void 0 : function synthesize_layerOf(e, t, n) {
const s = void 0 === t ? void 0 : n.layer?.(t);
return {
blob: s?.diffId ?? e,
parent: -1,
...void 0 === s?.diffId ? {} : {
diffId: s.diffId
},
...void 0 === s?.compressedSize ? {} : {
size: s.compressedSize
}
};
}(a[0], n.get(o.index), i);
return a.map(e => this.#Ge({
digest: e,
inputs: c,
layer: d,
createdAt: i.createdAt
}));
}
#Ge(e) {
const t = e.inputs.map(e => e.map(({record: e, selector: t}) => `${this.#h.get(e)} ${t}`).sort()), n = digestOf(JSON.stringify([ e.digest, t ])), s = this.#Ue.get(n);
return void 0 !== s ? s : (this.#Ue.set(n, e), this.#h.set(e, n), e);
}
config() {
const e = [ ...this.#Ue.entries() ].sort(([e, t], [n, s]) => (0, r.Tz)(t.digest, s.digest) || (0, 
r.Tz)(e, n)), t = new Map(e.map(([, e], t) => [ e, t ])), n = [], s = e.map(([, e]) => {
const s = void 0 === e.layer ? [] : [ {
layer: n.push(e.layer) - 1,
createdAt: e.createdAt
} ], i = e.inputs.map(e => e.map(({record: e, selector: n}) => ({
link: t.get(e),
selector: n
})).sort((e, t) => e.link - t.link || (0, r.Tz)(e.selector, t.selector)));
return {
digest: e.digest,
inputs: i,
results: s,
chains: []
};
});
return {
layers: n,
records: s
};
}
}
const _e = {
name: "buildkit",
forecast: function forecast(e, t) {
const n = function usableCaches(e) {
const t = [], n = [], r = graphOf(e);
if (!(r instanceof s.u)) return {
graph: r,
warnings: n
};
for (const r of e) {
const e = graphOf([ r ]);
e instanceof s.u ? n.push(e.message) : t.push(r);
}
return {
graph: recordGraph(t),
warnings: n
};
}(t.cacheConfigs), r = candidates(function withLastEngine(e, {last: t}) {
const n = e.engine.version ?? t?.engine.version, s = e.engine.frontendVersion ?? t?.engine.frontendVersion;
return {
...e,
engine: {
...e.engine,
...void 0 === n ? {} : {
version: n
},
...void 0 === s ? {} : {
frontendVersion: s
}
}
};
}(e, t)), i = builderPlatform(e), o = targetPlatforms(e, i), a = {
graph: n.graph,
cache: contentCache(),
externalFrontend: r.externalFrontend,
build: i
}, c = o.map(n => agree(e, t, r, n, a)), [d] = c, u = function checks(e, {evaluation: t, profiles: n}, r) {
const {conversion: i} = t, o = new Set(n.map(({frontend: e}) => e.version)), a = 1 === o.size ? [ ...o ][0] : void 0, check = (e, t) => {
const {buildArgs: n, namedContexts: s} = e.options, {text: i, path: o} = e.dockerfile;
return n.has("BUILDKIT_DOCKERFILE_CHECK") || /check/i.test(i) ? buildChecks({
dockerfile: (0, p.qg)(i, o, (0, p.OP)(a)),
version: a,
buildArgs: n,
ignored: contextPatterns(e.ignoreFiles, r).patterns,
namedContexts: s.size > 0,
conversion: t
}) : {
broken: [],
open: []
};
}, c = [ check(e, i), ...[ ...i.linked.values() ].map(e => check(e.request, void 0)) ], d = [ ...new Set(c.flatMap(e => e.broken)) ];
if (d.length > 0) throw new s.u("build-refused", `The build stops at its checks (error=true) before any step: the Dockerfile breaks ${d.join(", ")}. Correct it, or skip that check.`);
return [ ...new Set(c.flatMap(({open: e}) => e)) ];
}(e, d, r.externalFrontend), l = o.map(g.Bq), h = c.map(({steps: e}) => e), f = {
builder: "buildkit",
rules: rulesText(d.profiles),
dockerfile: e.dockerfile.path,
target: e.options.target,
platform: l.join(","),
stages: stageForecasts(d.evaluation.conversion),
steps: 1 === h.length ? h[0] : mergePlatforms(h, l),
warnings: [ ...new Set([ ...n.warnings, ...c.flatMap(({warnings: e}) => e) ]) ]
};
if (0 === u.length) return f;
const w = `Build checks fail the build (error=true), and whether this one breaks ${u.join(", ")} is not known.`, v = (0, 
m.zm)(f, void 0, {
code: "unsupported",
detail: w
});
return {
...v,
warnings: [ ...v.warnings, w ]
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
if (e instanceof s.u) return e;
throw e;
}
}
function stageForecasts({set: e, needed: t, uses: n, bases: s}) {
return e.stages.map(e => {
const r = s.get(e.index);
return {
index: e.index,
name: e.name ?? String(e.index),
from: "number" == typeof r ? r : void 0,
uses: n.get(e.index) ?? [],
base: "string" == typeof r ? r : void 0,
needed: t.has(e.index)
};
});
}
}),
87795: ((e, t, n) => {
n.d(t, {
CD: () => attempt,
CW: () => Answers,
Jo: () => tryAll,
LK: () => parsing,
_W: () => unifying
});
var s = n(57975), r = n(7190), i = n(452), o = n(61022);
class Answers {
known=[];
ask;
shown;
constructor(e, t = []) {
this.ask = e, this.shown = new Set(t);
}
of(e) {
const t = this.known.find(({read: t}) => isSame(e, t));
if (void 0 !== t) return t.answer;
const n = new Map, s = this.ask(watched(e, n, this.shown));
return this.known.push({
read: n,
answer: s
}), s;
}
}
function watched(e, t, n) {
const s = new Map;
return new Proxy(e, {
get(e, r) {
const i = Reflect.get(e, r);
if (n.has(String(r))) return i;
if (!isPlain(i)) return t.set(r, {
value: i,
within: void 0
}), i;
let o = s.get(r);
if (void 0 === o) {
const e = new Map;
t.set(r, {
value: i,
within: e
}), o = watched(i, e, new Set), s.set(r, o);
}
return o;
}
});
}
function isSame(e, t) {
return [ ...t ].every(([t, {value: n, within: r}]) => {
const i = Reflect.get(e, t);
return i === n || (void 0 !== r && isPlain(i) ? isSame(i, r) : (0, s.isDeepStrictEqual)(i, n));
});
}
function isPlain(e) {
return "object" == typeof e && null !== e && Object.getPrototypeOf(e) === Object.prototype;
}
function attempt(e) {
try {
return e();
} catch (e) {
if (e instanceof i.u) return e;
throw e;
}
}
function tryAll(e, t) {
const n = [], s = new Set, r = new Answers(e => attempt(() => t(e)), [ "name", "version" ]);
let a;
for (const t of e) {
const e = r.of(t);
if (e instanceof i.u) {
if ("limit" === e.code) throw e;
a ??= e;
} else s.has(e) || (0, o.VA)([ ...s.add(e) ]), n.push(e.rules === t.name ? e : {
...e,
rules: t.name
});
}
return {
tried: n,
refusal: a
};
}
function unifying(e, t = e => e) {
const n = [], r = new Answers(r => {
const i = e(r), o = t(i), a = n.find(e => (0, s.isDeepStrictEqual)(e.name, o));
return void 0 === a && n.push({
name: o,
answer: i
}), void 0 === a ? i : a.answer;
});
return e => r.of(e);
}
function parsing({dockerfile: e}) {
const t = unifying(t => attempt(() => (0, r.qg)(e.text, e.path, t))), n = new Map;
return e => {
const s = t(e), r = n.get(s) ?? (() => {
if (s instanceof i.u) throw s;
return s;
});
return n.set(s, r), r;
};
}
}),
61022: ((e, t, n) => {
n.d(t, {
Gm: () => tooMuch,
VA: () => checkTried,
dn: () => StepLimits,
rh: () => r
});
var s = n(452);
const r = 2e3, i = 8388608, o = 25e4, a = 2e4;
function checkTried(e) {
let t = 0;
for (const n of e) t += n.steps.length;
if (!(t <= a)) throw new s.u("limit", "The Dockerfile is too long to be tried with each version that the engine may have. Set the input builder-version.");
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
if (this.steps > r) throw tooMuch(`more than ${r} steps`);
if (this.characters > i) throw tooMuch("a history of more than 8388608 characters");
}
}
function tooMuch(e) {
return new s.u("limit", `The Dockerfile makes ${e}. Make it shorter.`);
}
}),
84962: ((e, t, n) => {
n.d(t, {
A: () => readBuilds
});
var s = n(73024), r = n(76760), i = n(13999), o = n(452), a = n(50646), c = n(22475);
const d = 2097152, u = {
limit: 16777216,
timeoutMs: 2e4
};
async function readBuilds(e, t, n, a = () => {}) {
const u = [], l = function workspaceReader(e) {
const t = (0, s.realpathSync)(e);
return e => {
const n = (0, r.resolve)(t, e);
try {
if (!(0, s.lstatSync)(n).isFile() && !(0, s.lstatSync)(n).isSymbolicLink()) return;
const e = (0, s.realpathSync)(n), i = (0, r.relative)(t, e);
if (i.startsWith("..") || (0, r.isAbsolute)(i) || (0, s.statSync)(e).size > d) return;
return (0, s.readFileSync)(e, "utf8");
} catch {
return;
}
};
}(t.workspace), read = e => a(e) ?? l(e), f = await async function foundBuilds(e, t, n, s) {
if (e.files.length > 0 || e.targets.length > 0) {
const s = await jobStanding(e, t, n);
return {
...h,
builds: [ explicitFiles(e, t) ],
standing: s
};
}
if (!e.workflow || "" === t.workflowRef) return h;
if (void 0 !== e.spec.context && void 0 !== e.spec.file) return {
...h,
standing: await jobStanding(e, t, n)
};
try {
const r = await workflowBuilds(e, t, n);
return s.push(...r.messages), r;
} catch (t) {
const n = (0, o.H)(t, "workflow");
if ("input" === n.code) throw n;
return void 0 === e.spec.context && void 0 === e.spec.file && s.push(n.message), 
h;
}
}(e, t, read, u), p = [];
for (const e of f.builds) {
const s = "build" === e.kind ? [ e.spec ] : "bake" === e.kind ? await bakeBuilds(e.request, read, t, n, u) : await composeBuilds(e.request, read, t, n, u);
p.push(...s.map(t => ({
...t,
...e.standing ?? f.standing
})));
}
const m = p.filter(t => function isMeant(e, t) {
const same = (e, t) => void 0 === e || normalized(e) === normalized(t ?? ""), n = e.file ?? (0, 
c.ux)(e.context, "Dockerfile");
return same(t.spec.context, e.context) && same(t.spec.file, n) && same(t.spec.target, e.target);
}(t, e));
return {
specs: inOrder(distinct((m.length > 0 ? m : [ (0, i.m)(f.standing) ]).map(t => ({
...named(withInputs(t, e), read),
legUnknown: f.legUnknown
})))),
warnings: u
};
}
const l = {
emptyBuilder: !1,
buildxBuilder: void 0,
takenAway: []
}, h = {
builds: [],
legUnknown: !1,
standing: l
};
async function workflowBuilds(e, t, s) {
const {readWorkflow: r} = await Promise.all([ n.e(620), n.e(849), n.e(687) ]).then(n.bind(n, 82068));
return r({
workflowRef: t.workflowRef,
job: t.job,
read: s,
env: t.env,
github: githubContext(t),
matrix: json("matrix", e.matrix),
given: givenContexts(e)
});
}
async function jobStanding(e, t, n) {
if (!e.workflow || "" === t.workflowRef || (0, a.OZ)(t)) return l;
try {
return (await workflowBuilds(e, t, n)).standing;
} catch (e) {
const t = (0, o.H)(e, "workflow");
if ("input" === t.code) throw t;
return l;
}
}
function explicitFiles(e, t) {
const n = e.files.length > 0 && e.files.every(e => /\.ya?ml$/.test(e)), s = {
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
...s,
services: e.targets,
profiles: [],
envFile: void 0,
buildArgs: e.spec.buildArgs ?? new Map
}
} : {
kind: "bake",
request: {
...s,
committed: !1,
targets: e.targets,
overrides: [],
unknownArgs: []
}
};
}
async function bakeBuilds(e, t, s, i, a) {
const {bakeSpecs: d, printedBakeSpecs: u} = await Promise.all([ n.e(620), n.e(849), n.e(800) ]).then(n.bind(n, 55800)), l = [ "buildx", "bake", "--print", ...e.files.flatMap(e => [ "--file", e ]), ...e.overrides.flatMap(e => [ "--set", e ]), ...e.targets ], h = (e.madeTargets ?? []).map(e => ({
path: `${e}.json`,
text: JSON.stringify({
target: {
[e]: {}
}
})
})), f = 0 === e.files.length && h.length > 0, p = (0, r.resolve)(s.workspace, e.directory), m = !f && 0 === (e.unknownEnv?.size ?? 0) ? await runIn(p, "docker", l, e.env, i) : void 0;
if (void 0 !== m) return u(m, e);
const {DEFAULT_BAKE_FILES: g, resolveBake: w} = await Promise.all([ n.e(620), n.e(849), n.e(371), n.e(675) ]).then(n.bind(n, 32675)), v = (e.files.length > 0 || f ? e.files : g).flatMap(n => {
const s = (0, c.ux)(e.directory, n), r = t(s);
return void 0 === r ? [] : [ {
path: s,
text: r
} ];
});
if (0 === v.length && 0 === h.length) throw new o.u("workflow", `No bake file is in ${e.directory}. Check the repository out before this step, or set the input files.`);
return a.push(...e.unknowns), d(w([ ...v, ...h ], e, t), e);
}
async function composeBuilds(e, t, s, i, o) {
const {composeSpecs: a, printedComposeSpecs: c} = await Promise.all([ n.e(620), n.e(849), n.e(371) ]).then(n.bind(n, 56371)), d = [ "compose", ...e.files.flatMap(e => [ "--file", e ]), ...e.profiles.flatMap(e => [ "--profile", e ]), "config" ], u = (0, 
r.resolve)(s.workspace, e.directory), l = 0 === (e.unknownEnv?.size ?? 0) ? await runIn(u, "docker", d, e.env, i) : void 0;
return o.push(...e.unknowns), void 0 === l ? a(e, t) : c(l, e, s.workspace);
}
async function runIn(e, t, n, s, r) {
const i = await r(t, n, {
...u,
cwd: e,
env: s
}).catch(() => {});
return 0 === i?.code ? i.stdout : void 0;
}
const normalized = e => e.replace(/^(\.\/)+/, "").replace(/(?<!\/)\/+$/, "") || ".";
function withInputs(e, t) {
const n = t.spec, s = "auto" === t.builder ? e.builder : t.builder, r = n.file ?? e.name, i = new Map([ ...e.buildArgs, ...n.buildArgs ?? [] ]);
return {
...e,
...n,
name: r,
builder: s,
buildArgs: i,
unknowns: e.unknowns.filter(e => !function answered(e, t) {
const n = /set the input ([a-z-]+)\.$/.exec(e)?.[1] ?? "", s = n.replace(/-([a-z])/g, (e, t) => t.toUpperCase()).replace(/^noCacheFilters$/, "noCacheFilter").replace(/^ulimit$/, "ulimits");
return Object.hasOwn(t, s);
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
const e = [ n.builder, n.context, n.file, n.inline, n.target, [ ...n.platforms ].sort(), [ ...n.buildArgs ].sort(), [ ...n.buildContexts ].sort() ], s = JSON.stringify(e);
t.has(s) || t.set(s, n);
}
return [ ...t.values() ];
}
function inOrder(e) {
const t = new Map(e.map(e => [ e.name, e ])), n = new Set, visit = (e, s) => {
if (!n.has(e) && !s.includes(e.name)) {
for (const n of e.dependsOn) {
const r = t.get(n);
void 0 !== r && visit(r, [ ...s, e.name ]);
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
var s = n(4573), r = n(77598);
function blobHash(e) {
return {
algorithm: "sha1",
prefix: s.Buffer.from(`blob ${e}\0`)
};
}
function blobId(e, t) {
const n = (0, r.createHash)("sha1").update(blobHash(e).prefix);
for (const e of t) n.update(e);
return n.digest("hex");
}
const i = 8e3;
function otherLineEndings(e) {
if (e.subarray(0, i).includes(0)) return [];
const t = s.Buffer.from(e).toString("latin1").replaceAll("\r\n", "\n");
return [ t, t.replaceAll("\n", "\r\n") ].map(e => blobId(e.length, [ s.Buffer.from(e, "latin1") ]));
}
}),
37012: ((e, t, n) => {
n.d(t, {
CO: () => sequenceLength,
ZJ: () => toBytes,
oL: () => fromPart,
uK: () => fromBytes
});
var s = n(4573);
const r = 56320, i = "\ufffd";
function fromBytes(e) {
const t = s.Buffer.from(e.buffer, e.byteOffset, e.length);
return fromPart(t, 0, t.length);
}
function fromPart(e, t, n) {
const s = e.toString("utf8", t, n);
return s.includes(i) ? function decodeEscaping(e) {
let t = "", n = 0;
for (;n < e.length; ) {
const s = sequenceLength(e, n);
t += 0 === s ? String.fromCharCode(r + e[n]) : e.toString("utf8", n, n + s), n += 0 === s ? 1 : s;
}
return t;
}(e.subarray(t, n)) : s;
}
function sequenceLength(e, t) {
const n = e[t];
if (n < 128) return 1;
if (n < 194 || n > 244) return 0;
const s = e[t + 1] ?? 0;
let r = 128, i = 191;
if (224 === n ? r = 160 : 237 === n ? i = 159 : 240 === n ? r = 144 : 244 === n && (i = 143), 
s < r || s > i) return 0;
const o = n < 224 ? 2 : n < 240 ? 3 : 4;
for (let n = 2; n < o; n++) if (128 != (192 & (e[t + n] ?? 0))) return 0;
return o;
}
function toBytes(e) {
if (e.isWellFormed()) return s.Buffer.from(e, "utf8");
const t = [];
let n = 0;
for (let i = 0; i < e.length; i++) {
const o = e.charCodeAt(i);
o < 55296 || o > 57343 || (o < r && isLowSurrogate(e.charCodeAt(i + 1)) ? i++ : o >= 56448 && o <= 56575 && (t.push(s.Buffer.from(e.slice(n, i), "utf8"), s.Buffer.of(o - r)), 
n = i + 1));
}
return t.push(s.Buffer.from(e.slice(n), "utf8")), s.Buffer.concat(t);
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
var s = n(4573), r = n(37012);
const i = 47;
function clean(e) {
if ("" === e) return ".";
const t = e.charCodeAt(0) === i, n = [];
for (const s of e.split("/")) "" !== s && "." !== s && (".." === s && n.length > 0 && ".." !== n[n.length - 1] ? n.pop() : ".." === s && t || n.push(s));
const s = n.join("/");
return t ? `/${s}` : "" === s ? "." : s;
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
for (let s = 0; s < n; s++) {
const n = e.charCodeAt(s), r = t.charCodeAt(s);
if (n !== r) return isSurrogate(n) || isSurrogate(r) ? encodedOrder(e, t, s) : n - r;
}
return e.length - t.length;
}
function isSurrogate(e) {
return e >= 55296 && e <= 57343;
}
function encodedOrder(e, t, n) {
const i = n > 0 ? e.charCodeAt(n - 1) : 0, o = i >= 55296 && i <= 56319 ? n - 1 : n;
return s.Buffer.compare((0, r.ZJ)(e.slice(o)), (0, r.ZJ)(t.slice(o)));
}
}),
10178: ((e, t, n) => {
n.d(t, {
B5: () => recordFiles,
pu: () => recordedTree,
tc: () => compareTrees
});
var s = n(452), r = n(29400), i = n(47510), o = n(86469), a = n(32779);
const c = 2e5, d = 1e3, u = 16, l = 16777216;
function recordFiles(e) {
const t = h.get(e) ?? function listFiles(e) {
const t = [];
for (const n of (0, a.Ir)(e, "")) if ("" !== n.path && "socket" !== n.type) {
if (t.length >= c) break;
t.push(recordedFile(e, n, n.type));
}
return t;
}(e);
return h.set(e, t), t;
}
const h = new WeakMap;
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
const s = e.blobId?.(t), i = void 0 === s ? e.chunks?.(t) : void 0;
return (void 0 === i ? s : (0, r.zA)(n, i))?.slice(0, u);
});
}
function readable(e) {
try {
return e();
} catch (e) {
if (e instanceof s.u && ("source-unreadable" === e.code || "limit" === e.code)) return;
throw e;
}
}
function recordedTree(e) {
const t = f.get(e);
if (void 0 !== t) return t;
try {
const t = (0, o.KJ)(e.map(({path: e, type: t, mode: n, size: s, linkname: r}) => ({
path: e,
type: t,
mode: n,
size: s,
linkname: r ?? ""
})));
return f.set(e, t), t;
} catch (e) {
if (!(e instanceof s.u)) throw e;
throw new s.u("record-malformed", "the recorded file list is no directory tree: delete the record, the next build makes a new one", {
cause: e
});
}
}
const f = new WeakMap, p = new WeakMap;
function compareTrees(e, t, n, s) {
const r = function byPath(e) {
let t = p.get(e);
return void 0 === t && (t = new Map(e.map(e => [ e.path, e ])), p.set(e, t)), t;
}(e), o = new Set([ ...n ].filter(e => r.has(e))), a = new Set([ ...s ].filter(e => "" !== e && void 0 !== t.entry(e))), c = function caseRenames(e, t) {
const n = new Map;
for (const s of e) t.has(s) || n.set(s.toLowerCase(), s);
const s = new Map;
for (const r of t) {
const t = e.has(r) ? void 0 : n.get(r.toLowerCase());
void 0 !== t && (s.set(r, t), n.delete(r.toLowerCase()));
}
return s;
}(o, a), u = new Set(c.values()), l = [];
let h = 0;
for (const e of [ ...new Set([ ...o, ...a ]) ].sort(i.Tz)) {
if (u.has(e)) continue;
const n = l.length < d, s = c.get(e), i = compareFile(e, r.get(s ?? e), o, a, t, s, n);
void 0 !== i && (h++, n && l.push(i));
}
return {
files: l,
total: h
};
}
function compareFile(e, t, n, s, i, o, a) {
const c = s.has(e) ? i.entry(e) : void 0;
if (void 0 === c) return {
path: e,
changes: [ "removed" ],
..."file" === t?.type ? {
oldSize: t.size
} : void 0
};
if (void 0 === t || void 0 === o && !n.has(e)) return {
path: e,
changes: [ "added" ],
..."file" === c.type ? {
newSize: c.size
} : void 0
};
const d = function changesOf(e, t, n, s) {
if (e.type !== t.type) return [ "type" ];
const i = [];
if ("symlink" === e.type) return (e.linkname ?? "") !== t.linkname && i.push("link"), 
i;
const o = "file" === e.type ? function contentChange(e, t, n, s) {
if (e.size === t.size && "" !== e.digest && n.cleanBlobId?.(t)?.slice(0, u) === e.digest) return;
const i = "" === e.digest ? void 0 : shortId(n, t);
if (void 0 === i) return e.size === t.size ? void 0 : "bytes";
if (i === e.digest) return;
if (!s) return "bytes";
const o = readable(() => n.read(t.path, l)) ?? new Uint8Array;
return (0, r.X9)(o).some(t => t.startsWith(e.digest)) ? "line-endings" : "bytes";
}(e, t, n, s) : void 0;
void 0 !== o && i.push(o);
e.mode !== t.mode && i.push("mode");
return i;
}(t, c, i, a);
return void 0 !== o && d.unshift("case"), 0 !== d.length ? {
path: e,
changes: d,
...d.includes("mode") ? {
oldMode: octal(t.mode),
newMode: octal(c.mode)
} : void 0,
...d.includes("bytes") ? {
oldSize: t.size,
newSize: c.size
} : void 0,
...d.includes("link") ? {
oldTarget: t.linkname ?? "",
newTarget: c.linkname
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
var s = n(452), r = n(37012);
const i = 42, o = 63, a = 91, c = 92;
function badPattern(e, t = "an open [class] or a backslash at the end") {
return new s.u("ignore-syntax", `syntax error in pattern ${JSON.stringify(e)} (${t}): correct it`);
}
function hasWildcards(e) {
for (let t = 0; t < e.length; t++) {
const n = e.charCodeAt(t);
if (n === c) t++; else if (n === i || n === o || n === a) return !0;
}
return !1;
}
function match(e, t) {
let n = u.get(e);
return void 0 === n && (u.size >= d && u.clear(), n = new Glob(e), u.set(e, n)), 
n.match(t);
}
const d = 1e3, u = new Map;
class Glob {
#He;
#Je;
#Ke;
#Ve;
#Ze;
constructor(e) {
this.#He = e, this.#Je = (0, r.ZJ)(e), checkLength(this.#Je), this.#Ke = function chunksOf(e) {
const t = [];
for (let n = 0; n < e.length; ) {
const s = scan(e, n);
t.push(s), n = s.end;
}
return t;
}(this.#Je);
const t = !e.includes("\\") && e.isWellFormed() && function isValid(e, t, n) {
try {
return new Globber(e, t, n, new Uint8Array(0)).run(), !0;
} catch (e) {
if (e instanceof s.u && "ignore-syntax" === e.code) return !1;
throw e;
}
}(e, this.#Je, this.#Ke);
this.#Ve = t ? /^[^*?[]*/.exec(e)[0] : "", this.#Ze = t && !e.includes("[") ? e.slice(function afterWildcards(e) {
return Math.max(e.lastIndexOf("*"), e.lastIndexOf("?")) + 1;
}(e)) : "";
}
match(e) {
if (!e.startsWith(this.#Ve) || !e.endsWith(this.#Ze)) return !1;
const t = (0, r.ZJ)(e);
return checkLength(t), new Globber(this.#He, this.#Je, this.#Ke, t).run();
}
}
function checkLength(e) {
if (!(e.length <= 4096)) throw new s.u("limit", "a pattern or path is longer than 4096 bytes: shorten it");
}
function scan(e, t) {
let n = t;
for (;n < e.length && e[n] === i; ) n++;
let s = !1, r = n;
for (;r < e.length; r++) {
const t = e[r];
if (t === c) r + 1 < e.length && r++; else if (t === a) s = !0; else if (93 === t) s = !1; else if (t === i && !s) break;
}
return {
star: n > t,
start: n,
end: r
};
}
class Globber {
#Ye;
#He;
#Ke;
#Qe;
constructor(e, t, n, s) {
this.#Ye = e, this.#He = t, this.#Ke = n, this.#Qe = s;
}
run() {
const e = this.#Ke;
let t = 0;
for (let n = 0; n < e.length; n++) {
const s = e[n];
if (s.star && s.start === s.end) return this.#Qe.indexOf(47, t) < 0;
const r = this.#Xe(s, t, n === e.length - 1);
if (r < 0) {
for (const t of e.slice(n + 1)) this.#et(t, this.#Qe.length);
return !1;
}
t = r;
}
return t === this.#Qe.length;
}
#Xe(e, t, n) {
const s = this.#et(e, t);
if (s >= 0 && (s === this.#Qe.length || !n)) return s;
if (!e.star) return -1;
for (let s = t; s < this.#Qe.length && 47 !== this.#Qe[s]; s++) {
const t = this.#et(e, s + 1);
if (t >= 0 && (t === this.#Qe.length || !n)) return t;
}
return -1;
}
#et(e, t) {
const n = this.#He, s = this.#Qe;
let r = !1, i = t;
for (let t = e.start; t < e.end; ) {
!r && i >= s.length && (r = !0);
const d = n[t];
if (d === a) {
const n = r ? 0 : this.#tt(s, i);
r || (i += this.#nt(s, i));
const o = this.#st(t + 1, e.end, n);
o.matches || (r = !0), t = o.next;
} else if (d === o) r || (47 === s[i] && (r = !0), i += this.#nt(s, i)), t++; else {
if (d === c && ++t >= e.end) throw badPattern(this.#Ye);
r || (n[t] !== s[i] && (r = !0), i++), t++;
}
}
return r ? -1 : i;
}
#st(e, t, n) {
const s = this.#He;
let r = e;
const i = r < t && 94 === s[r];
i && r++;
let o = !1;
for (let e = 0; ;e++) {
if (r < t && 93 === s[r] && e > 0) return {
matches: o !== i,
next: r + 1
};
const a = this.#rt(r, t);
r = a.next;
let c = a;
45 === s[r] && (c = this.#rt(r + 1, t), r = c.next), a.rune <= n && n <= c.rune && (o = !0);
}
}
#rt(e, t) {
const n = this.#He;
let s = e;
if (s >= t || 45 === n[s] || 93 === n[s]) throw badPattern(this.#Ye);
if (n[s] === c && ++s >= t) throw badPattern(this.#Ye);
const i = (0, r.CO)(n, s), o = s + Math.max(1, i);
if (0 === i || o >= t) throw badPattern(this.#Ye);
return {
rune: this.#tt(n, s),
next: o
};
}
#nt(e, t) {
return Math.max(1, (0, r.CO)(e, t));
}
#tt(e, t) {
switch ((0, r.CO)(e, t)) {
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
37018: ((e, t, n) => {
n.d(t, {
NP: () => C,
wo: () => parseIgnore,
l2: () => patternMatcher
});
var s = n(452), r = n(47510), i = n(73825);
class RegexpSyntaxError extends Error {}
const o = 1e3, a = 1114111;
function parseRegexp(e) {
return new Parser(e).parse();
}
function hasRune(e, t) {
let n = !1;
for (let s = 0; s < e.ranges.length && !n; s += 2) n = e.ranges[s] <= t && t <= e.ranges[s + 1];
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
const c = setOf([ 48, 57 ]), d = setOf([ 9, 10, 12, 13, 32, 32 ]), u = setOf([ 48, 57, 65, 90, 95, 95, 97, 122 ]), l = setOf([ 10, 10 ], !0), h = new Map([ [ "d", c ], [ "s", d ], [ "w", u ] ]), f = new Map([ [ "alnum", setOf([ 48, 57, 65, 90, 97, 122 ]) ], [ "alpha", setOf([ 65, 90, 97, 122 ]) ], [ "ascii", setOf([ 0, 127 ]) ], [ "blank", setOf([ 9, 9, 32, 32 ]) ], [ "cntrl", setOf([ 0, 31, 127, 127 ]) ], [ "digit", c ], [ "graph", setOf([ 33, 126 ]) ], [ "lower", setOf([ 97, 122 ]) ], [ "print", setOf([ 32, 126 ]) ], [ "punct", setOf([ 33, 47, 58, 64, 91, 96, 123, 126 ]) ], [ "space", setOf([ 9, 13, 32, 32 ]) ], [ "upper", setOf([ 65, 90 ]) ], [ "word", u ], [ "xdigit", setOf([ 48, 57, 65, 70, 97, 102 ]) ] ]), p = new Map([ [ "A", "start" ], [ "z", "end" ], [ "b", "word" ], [ "B", "not-word" ] ]), m = new Map([ [ "a", 7 ], [ "f", 12 ], [ "n", 10 ], [ "r", 13 ], [ "t", 9 ], [ "v", 11 ] ]);
class Parser {
#it;
#ot=0;
#at=0;
constructor(e) {
this.#it = [ ...e ];
}
parse() {
const e = this.#ct();
if (this.#ot < this.#it.length) throw new RegexpSyntaxError("unexpected )");
return checkRepeats(e, o), e;
}
#ct() {
const e = [ this.#dt() ];
for (;this.#pe("|"); ) e.push(this.#dt());
return 1 === e.length ? e[0] : {
kind: "choice",
parts: e
};
}
#dt() {
const e = [];
let t = !1;
for (;;) {
const n = this.#ut();
if (void 0 === n || "|" === n || ")" === n) return {
kind: "sequence",
parts: e
};
const s = this.#lt();
if (void 0 === s) {
this.#ht(e), t = !1;
continue;
}
if (t) throw new RegexpSyntaxError("invalid nested repetition operator");
const r = e.pop();
if (void 0 === r) throw new RegexpSyntaxError("missing argument to repetition operator");
e.push({
kind: "repeat",
part: r,
...s
}), t = !0;
}
}
#lt() {
if (this.#pe("*")) return {
min: 0,
max: Number.POSITIVE_INFINITY
};
if (this.#pe("+")) return {
min: 1,
max: Number.POSITIVE_INFINITY
};
if (this.#pe("?")) return {
min: 0,
max: 1
};
const e = this.#ot, t = this.#ft();
return void 0 === t && (this.#ot = e), t;
}
#ft() {
if (!this.#pe("{")) return;
const e = this.#pt();
if (void 0 === e) return;
let t = e;
if (this.#pe(",") && (t = "}" === this.#ut() ? Number.POSITIVE_INFINITY : this.#pt()), 
void 0 !== t && this.#pe("}")) {
if (e > o || t !== Number.POSITIVE_INFINITY && (t > o || e > t)) throw new RegexpSyntaxError("invalid repeat count");
return {
min: e,
max: t
};
}
}
#pt() {
let e = "";
for (;/^[0-9]$/.test(this.#ut() ?? ""); ) e += this.#mt();
if (!("" === e || e.length > 1 && e.startsWith("0"))) return e.length >= 8 ? 1001 : Number(e);
}
#ht(e) {
const t = this.#mt();
"(" === t ? e.push(this.#gt()) : "[" === t ? e.push({
kind: "set",
set: this.#wt()
}) : "." === t ? e.push({
kind: "set",
set: l
}) : "^" === t ? e.push({
kind: "assert",
where: "start"
}) : "$" === t ? e.push({
kind: "assert",
where: "end"
}) : "\\" === t ? this.#vt(e) : e.push(literal(t));
}
#gt() {
if (++this.#at > 1e3) throw new RegexpSyntaxError("expression nests too deeply");
const e = this.#ct();
if (!this.#pe(")")) throw new RegexpSyntaxError("missing closing )");
return this.#at--, e;
}
#vt(e) {
const t = this.#ut() ?? "", n = p.get(t);
if (void 0 !== n) this.#ot++, e.push({
kind: "assert",
where: n
}); else if ("Q" === t) this.#yt(e); else {
const t = this.#bt();
e.push(void 0 === t ? literal(String.fromCodePoint(this.#kt())) : {
kind: "set",
set: t
});
}
}
#yt(e) {
for (this.#ot++; this.#ot < this.#it.length; ) {
if ("\\" === this.#ut() && "E" === this.#it[this.#ot + 1]) return void (this.#ot += 2);
e.push(literal(this.#mt()));
}
}
#bt() {
const e = this.#ut() ?? "", t = h.get(e.toLowerCase());
if (void 0 !== t) return this.#ot++, e === e.toLowerCase() ? t : {
...t,
negated: !0
};
if ("p" !== e && "P" !== e) return;
this.#ot++;
let n = this.#mt();
if ("{" === n) {
for (n = ""; "}" !== this.#ut(); ) n += this.#mt();
this.#ot++;
}
return function unicodeSet(e, t) {
const n = e.replace(/^\^/, ""), s = n === e ? t : !t;
if ("Any" === n) return setOf([ 0, a ], s);
if (!/^[A-Za-z_]{1,40}$/.test(n)) throw new RegexpSyntaxError("invalid character class range");
for (const e of [ `General_Category=${n}`, `Script=${n}` ]) try {
return {
ranges: [],
nested: [],
property: new RegExp(`^\\p{${e}}$`, "u"),
negated: s
};
} catch {}
throw new RegexpSyntaxError("invalid character class range");
}(n, "P" === e);
}
#kt() {
const e = this.#mt("trailing backslash at end of expression");
if (/^[1-7]$/.test(e) && !/^[0-7]$/.test(this.#ut() ?? "")) throw invalidEscape();
if (/^[0-7]$/.test(e)) {
let t = e;
for (;t.length < 3 && /^[0-7]$/.test(this.#ut() ?? ""); ) t += this.#mt();
return Number.parseInt(t, 8);
}
if ("x" === e) return this.#xt();
const t = m.get(e);
if (void 0 !== t) return t;
const n = e.codePointAt(0);
if (n < 128 && !/^[0-9A-Za-z]$/.test(e)) return n;
throw invalidEscape();
}
#xt() {
let e = "";
if (this.#pe("{")) {
for (;"}" !== this.#ut(); ) e += this.#mt();
this.#ot++;
} else e = this.#mt() + this.#mt();
const t = /^[0-9A-Fa-f]{1,8}$/.test(e) ? Number.parseInt(e, 16) : Number.NaN;
if (!(t <= a)) throw invalidEscape();
return t;
}
#wt() {
const e = this.#pe("^"), t = [], n = [];
for (let e = !0; e || "]" !== this.#ut(); e = !1) {
const e = this.#$t();
if (void 0 !== e) {
n.push(e);
continue;
}
if ("\\" === this.#ut()) {
this.#ot++;
const e = this.#bt();
if (void 0 !== e) {
n.push(e);
continue;
}
this.#ot--;
}
const s = this.#St();
let r = s;
if ("-" === this.#ut() && void 0 !== this.#it[this.#ot + 1] && "]" !== this.#it[this.#ot + 1] && (this.#ot++, 
r = this.#St(), r < s)) throw new RegexpSyntaxError("invalid character class range");
t.push(s, r);
}
return this.#ot++, {
ranges: t,
nested: n,
negated: e
};
}
#$t() {
if ("[" === this.#ut() && ":" === this.#it[this.#ot + 1]) for (let e = this.#ot + 2; e + 1 < this.#it.length; e++) {
if (":" !== this.#it[e] || "]" !== this.#it[e + 1]) continue;
const t = this.#it.slice(this.#ot + 2, e).join(""), n = f.get(t.replace(/^\^/, ""));
if (void 0 === n) throw new RegexpSyntaxError("invalid character class range");
return this.#ot = e + 2, t.startsWith("^") ? {
...n,
negated: !0
} : n;
}
}
#St() {
const e = this.#mt("missing closing ]");
return "\\" === e ? this.#kt() : e.codePointAt(0);
}
#ut() {
return this.#it[this.#ot];
}
#mt(e = "invalid escape sequence") {
const t = this.#it[this.#ot];
if (void 0 === t) throw new RegexpSyntaxError(e);
return this.#ot++, t;
}
#pe(e) {
return this.#it[this.#ot] === e && (this.#ot++, !0);
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
const n = 1 !== e.max && (e.min > 1 || e.max !== Number.POSITIVE_INFINITY), s = e.max === Number.POSITIVE_INFINITY ? e.min : e.max;
if (n && s > t) throw new RegexpSyntaxError("invalid repeat count");
checkRepeats(e.part, n && s > 0 ? Math.floor(t / s) : t);
} else if ("sequence" === e.kind || "choice" === e.kind) for (const n of e.parts) checkRepeats(n, t);
}
class GoRegexp {
#Ot;
#Ct;
#It;
#Ie;
#Mt=new Map;
#At;
#ge=0;
constructor(e) {
const t = parseRegexp(e), n = new Compiler;
this.#Ct = n.compile(t), this.#Ot = n.program, this.#It = !startsAnchored(t), this.#Ie = this.#Ot.some(e => "assert" === e.op && e.where.endsWith("word"));
}
get size() {
return this.#Ot.length;
}
get placed() {
return this.#ge;
}
test(e) {
if (this.#Ie) return this.#Pt(e);
const t = this.#Tt(this.#D(), e);
return t.matched || t.matchedAtEnd;
}
behind(e) {
if (this.#Ie) return t => this.#Pt(e + t);
const t = this.#Tt(this.#D(), e);
return !!t.matched || !this.#Et(t) && (e => {
const n = this.#Tt(t, e);
return n.matched || n.matchedAtEnd;
});
}
#D() {
return this.#At ??= this.#Rt([ this.#Ct ], !0), this.#At;
}
#Et(e) {
return 0 === e.at.length && !this.#It;
}
#Tt(e, t) {
let n = e;
for (let e = 0; e < t.length; e++) {
if (n.matched || this.#Et(n)) return n;
let s = t.charCodeAt(e);
s < 128 ? n = n.ascii[s] ?? this.#jt(n, s) : (s = runeAt(t, e), s > 65535 && e++, 
n = n.wide.get(s) ?? this.#jt(n, s));
}
return n;
}
#jt(e, t) {
this.#Mt.size > 500 && (this.#Mt = new Map, this.#At = void 0, e.ascii.fill(void 0), 
e.wide.clear());
const n = this.#Xe(e.at, t);
this.#It && n.push(this.#Ct);
const s = this.#Rt(n, !1);
return t < 128 ? e.ascii[t] = s : e.wide.size < 500 && e.wide.set(t, s), s;
}
#Xe(e, t) {
const n = [];
for (const s of e) {
const e = this.#Ot[s];
"set" === e.op && hasRune(e.set, t) && n.push(e.next);
}
return n;
}
#Rt(e, t) {
const n = this.#Nt(e, {
atStart: t,
atEnd: !1,
word: void 0
}), s = `${t ? "^" : ""}${n.join(",")}`, r = this.#Mt.get(s);
if (void 0 !== r) return r;
const i = this.#Nt(e, {
atStart: t,
atEnd: !0,
word: void 0
}), o = {
at: n,
matched: this.#Ft(n),
matchedAtEnd: this.#Ft(i),
ascii: new Array(128).fill(void 0),
wide: new Map
};
return this.#Mt.set(s, o), o;
}
#Ft(e) {
return e.some(e => "match" === this.#Ot[e].op);
}
#Nt(e, t) {
const n = new Set, s = [ ...e ];
for (let e = s.pop(); void 0 !== e; e = s.pop()) {
if (n.has(e)) continue;
n.add(e), this.#ge++;
const r = this.#Ot[e];
"fork" === r.op ? s.push(r.next, r.other) : "assert" === r.op && holds(r.where, t) && s.push(r.next);
}
return [ ...n ].filter(e => "fork" !== this.#Ot[e].op).sort((e, t) => e - t);
}
#Pt(e) {
const t = [ ...e ].map(e => runeAt(e, 0));
let n = [ this.#Ct ];
for (let e = 0; e <= t.length; e++) {
const s = e > 0 && hasRune(u, t[e - 1]), r = e < t.length && hasRune(u, t[e]), i = this.#Nt(n, {
atStart: 0 === e,
atEnd: e === t.length,
word: s !== r
});
if (this.#Ft(i)) return !0;
if (e === t.length) return !1;
n = this.#Xe(i, t[e]), this.#It && n.push(this.#Ct);
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
const t = this.#Ge({
op: "match"
});
return this.#b(e, t);
}
#b(e, t) {
switch (e.kind) {
case "set":
return this.#Ge({
op: "set",
set: e.set,
next: t
});

case "assert":
return this.#Ge({
op: "assert",
where: e.where,
next: t
});

case "sequence":
return e.parts.reduceRight((e, t) => this.#b(t, e), t);

case "choice":
return e.parts.map(e => this.#b(e, t)).reduce((e, t) => this.#Ge({
op: "fork",
next: e,
other: t
}));

case "repeat":
return this.#lt(e.part, e.min, e.max, t);
}
}
#lt(e, t, n, s) {
let r = s;
if (n === Number.POSITIVE_INFINITY) {
const t = {
op: "fork",
next: s,
other: s
};
r = this.#Ge(t), t.other = this.#b(e, r);
} else for (let i = t; i < n; i++) r = this.#Ge({
op: "fork",
next: s,
other: this.#b(e, r)
});
for (let n = 0; n < t; n++) r = this.#b(e, r);
return r;
}
#Ge(e) {
if (this.program.length >= 2e4) throw new RegexpSyntaxError("expression too large");
return this.program.push(e) - 1;
}
}
const g = {
ranges: [ 0, 1114111 ],
nested: [],
negated: !1
};
function linearRegexp(e) {
const t = parseRegexp(e);
if ("sequence" !== t.kind) return;
const {parts: n} = t, [s] = n, r = n.at(-1);
if ("assert" !== s?.kind || "start" !== s.where || "assert" !== r?.kind || "end" !== r.where) return;
const i = [];
return n.slice(1, -1).every((e, t) => append(i, e, t === n.length - 3)) ? i : void 0;
}
function only(e) {
const t = e.codePointAt(0);
return {
ranges: [ t, t ],
nested: [],
negated: !1
};
}
function literalOf(e) {
return "one" === e.kind ? onlyRune(e.set) : void 0;
}
function onlyRune({ranges: e, nested: t, negated: n, property: s}) {
return 2 === e.length && e[0] === e[1] && 0 === t.length && !n && void 0 === s ? e[0] : void 0;
}
function append(e, t, n) {
const s = unwrapped(t);
return !(e.length > 5e3) && ("sequence" === s.kind ? s.parts.every((t, r) => append(e, t, n && r === s.parts.length - 1)) : "set" === s.kind ? (e.push({
kind: "one",
set: s.set
}), !0) : "repeat" === s.kind && function appendRepeat(e, {part: t, min: n, max: s}, r) {
const i = unwrapped(t);
if ("set" === i.kind) {
const {set: t} = i;
if (s !== n && s !== Number.POSITIVE_INFINITY) return !1;
for (let s = 0; s < n; s++) e.push({
kind: "one",
set: t
});
const r = e.at(-1), o = "star" === r?.kind && r.set === t;
return s === n || o || e.push({
kind: "star",
set: t
}), !0;
}
if ("sequence" !== i.kind || 2 !== i.parts.length || 0 !== n || 1 !== s) return !1;
const [o, a] = i.parts.map(unwrapped), c = starSet(o);
if (void 0 !== c && "set" === a.kind) return e.push({
kind: "dirs",
set: c,
end: a.set
}), !0;
const d = starSet(a);
return !(void 0 === d || "set" !== o.kind || !r) && (e.push({
kind: "tail",
first: o.set,
set: d
}), !0);
}(e, s, n));
}
function starSet(e) {
if ("repeat" !== e.kind || 0 !== e.min || e.max !== Number.POSITIVE_INFINITY) return;
const t = unwrapped(e.part);
return "set" === t.kind ? t.set : void 0;
}
function unwrapped(e) {
let t = e;
for (;"sequence" === t.kind && 1 === t.parts.length; ) t = t.parts[0];
return t;
}
function literalPath(e) {
const [t] = e, n = "dirs" === t?.kind && isAny(t.set) && onlyRune(t.end) === w;
let s = e.length, r = !1, i = !0;
const o = e[s - 1];
"tail" === o?.kind && isAny(o.set) && onlyRune(o.first) === w && (s--, r = !0);
const a = e[s - 1];
"star" === a?.kind && isAny(a.set) && literalOf(e[s - 2] ?? a) === w && (s -= 2, 
r = !0, i = !1);
const c = e.slice(n ? 1 : 0, s).map(literalOf);
if (0 === c.length || c.some(e => void 0 === e || function isSpecial(e) {
return e === v || 65533 === e || e >= 55296 && e <= 57343;
}(e))) return;
const d = c.map(e => String.fromCodePoint(e)).join("");
return d.split("/").includes("") ? void 0 : {
text: d,
floats: n,
itself: i,
below: r
};
}
const w = 47, v = 10, y = [];
function isAny({ranges: e, nested: t, negated: n, property: s}) {
if (t.length > 0 || void 0 !== s || 2 !== e.length) return !1;
const [r, i] = e;
return n ? r === v && i === v : 0 === r && 1114111 === i;
}
class LiteralIndex {
#Lt=new Map;
#Bt=new Map;
#l=new Map;
#zt=new Map;
add(e, {text: t, floats: n, itself: s, below: r}) {
if (n) {
const n = t.slice(t.lastIndexOf("/") + 1);
s && push(this.#Bt, n, {
id: e,
text: t
}), r && push(this.#zt, n, {
id: e,
text: t
});
} else s && push(this.#Lt, t, e), r && push(this.#l, t, e);
}
here(e, t) {
return found(e, this.#Lt.get(e), this.#Bt.get(t));
}
below(e, t) {
return found(e, this.#l.get(e), this.#zt.get(t));
}
}
function found(e, t, n) {
if (void 0 === n) return t ?? y;
const s = n.filter(({text: t}) => e === t || e.endsWith(`/${t}`)).map(({id: e}) => e);
return void 0 === t ? s : union(t, s);
}
function push(e, t, n) {
const s = e.get(t);
void 0 === s ? e.set(t, [ n ]) : s.push(n);
}
function union(e, t) {
if (0 === e.length) return t;
if (0 === t.length) return e;
const n = [];
for (let s = 0, r = 0; s < e.length || r < t.length; ) {
const i = Math.min(e[s] ?? Number.POSITIVE_INFINITY, t[r] ?? Number.POSITIVE_INFINITY);
e[s] === i && s++, t[r] === i && r++, n.push(i);
}
return n;
}
const b = [];
class PatternSet {
start;
#Dt;
#Ie;
#Wt;
#_t;
#Ut;
#qt;
#Gt;
#Ht;
#Jt=new Map;
#Kt=new Map;
#Vt=new Map;
#Zt=new Array(128).fill(void 0);
#Yt=new Map;
#Qt=new Map;
#Xt;
#Mt=new Map;
#en=0;
#tn=0;
constructor(e, t) {
this.#Dt = t;
let n = 0;
for (const t of e.values()) n += t.reduce((e, t) => e + width(t), 1);
this.#Ie = n + 31 >>> 5, t.spend(4 * n), this.#Wt = new Int32Array(this.#Ie), this.#_t = new Int32Array(this.#Ie), 
this.#Ut = new Int32Array(this.#Ie), this.#Xt = new Int32Array(this.#Ie);
const s = new Int32Array(this.#Ie), r = [];
let i = 0, o = 0;
for (const t of e.values()) {
setBit(s, i), o = Math.max(o, longestSkip(t));
for (const e of t) this.#Ge(e, i), i += width(e);
"tail" !== t.at(-1)?.kind && setBit(this.#Ut, i), r.push(++i);
}
this.#qt = [ ...e.keys() ], this.#Gt = r, this.#Ht = o, this.#Xt.set(s), this.#nn(), 
this.start = this.#Rt();
}
get generation() {
return this.#tn;
}
run(e, t) {
let n = e;
for (let e = 0; e < t.length && !n.dead; e++) {
let s = t.charCodeAt(e), r = s < 128 ? this.#Zt[s] : void 0;
void 0 === r && (s = t.codePointAt(e), s > 65535 && e++, r = this.#sn(s)), n = n.next[r.at] ?? this.#jt(n, r);
}
return n;
}
accepted(e) {
return e.accepted ??= e.dead ? b : this.#rn(e.bits), e.accepted;
}
#Ge(e, t) {
switch (e.kind) {
case "one":
return void this.#in(e.set, t, "ones");

case "star":
return this.#in(e.set, t, "loops"), void setBit(this.#Wt, t);

case "dirs":
return setBit(this.#Wt, t), setBit(this.#_t, t), this.#in(e.set, t + 1, "loops"), 
void this.#in(e.end, t + 1, "ones");

case "tail":
setBit(this.#Ut, t), this.#in(e.first, t, "ones"), this.#in(e.set, t + 1, "loops"), 
setBit(this.#Ut, t + 1);
}
}
#in(e, t, n) {
const s = onlyRune(e);
if (void 0 !== s && "ones" === n) {
const e = this.#Jt.get(s);
return void (void 0 === e ? this.#Jt.set(s, [ t ]) : e.push(t));
}
const r = nameOf(e);
let i = this.#Kt.get(r);
void 0 === i && (i = {
set: e,
ones: [],
loops: []
}, this.#Kt.set(r, i)), i[n].push(t);
}
#sn(e) {
const t = this.#Yt.get(e);
if (void 0 !== t) return t;
const n = e >= 55296 && e <= 57343 ? 65533 : e, s = this.#on(n);
return e < 128 ? this.#Zt[e] = s : this.#Yt.set(e, s), s;
}
#on(e) {
this.#Dt.spend(4 * this.#Kt.size);
const t = [ ...this.#Kt.values() ].filter(({set: t}) => hasRune(t, e)), n = this.#Jt.get(e) ?? [], s = `${n.length > 0 ? e : ""}:${t.map(({set: e}) => nameOf(e)).join()}`, r = this.#Vt.get(s);
if (void 0 !== r) return r;
this.#Dt.hold(2 * this.#Ie * (this.#Vt.size + 1), 16e6);
const i = new Int32Array(this.#Ie), o = new Int32Array(this.#Ie);
for (const e of n) setBit(i, e);
for (const e of t) {
for (const t of e.ones) setBit(i, t);
for (const t of e.loops) setBit(o, t);
}
const a = {
at: this.#Vt.size,
one: i,
loop: o
};
return this.#Vt.set(s, a), a;
}
#jt(e, t) {
this.#Dt.spend(this.#Ie);
const {bits: n} = e, {one: s, loop: r} = t, i = this.#Xt, o = this.#Ie;
let a = 0;
for (let e = 0; e < o; e++) {
const t = n[e], o = t & s[e];
i[e] = o << 1 | t & r[e] | a, a = o >>> 31;
}
this.#nn();
const c = this.#Rt();
return e.next[t.at] = c, c;
}
#nn() {
const e = this.#Xt, t = this.#Wt, n = this.#_t, s = this.#Ie, r = this.#Ht;
let i = 0;
for (let o = 0; o < s; o++) {
let s = e[o] | i;
if (i = 0, 0 === s) continue;
const a = t[o], c = n[o];
if (0 !== (s & (a | c))) {
for (let e = 0; e < r; e++) s |= (s & a) << 1 | (s & c) << 2;
i = (s & a) >>> 31 | (s & c) >>> 30;
}
e[o] = s;
}
}
#Rt() {
const e = this.#Xt, t = this.#Ie;
let n = 0, s = 0;
for (let r = 0; r < t; r++) {
const t = e[r];
s |= t, n = Math.imul(n ^ t, 16777619) ^ n >>> 15;
}
let r = this.#Mt.get(n);
const i = r?.find(({bits: t}) => function isSame(e, t) {
for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
return !0;
}(t, e));
if (void 0 !== i) return i;
this.#en += t, this.#en > 4e6 && (this.#Mt = new Map, this.#en = t, this.#tn++, 
r = void 0);
const o = {
bits: e.slice(),
next: [],
dead: 0 === s,
accepted: void 0
};
return void 0 === r ? this.#Mt.set(n, [ o ]) : r.push(o), o;
}
#rn(e) {
this.#Dt.spend(this.#Ie);
const t = [];
let n = 0;
for (let s = 0; s < this.#Ie; s++) for (let r = e[s] & this.#Ut[s]; 0 !== r; r &= r - 1) {
const e = 32 * s + (31 - Math.clz32(r & -r));
n = this.#an(e, n), t.at(-1) !== this.#qt[n] && t.push(this.#qt[n]);
}
const s = t.join(), r = this.#Qt.get(s);
return void 0 !== r ? r : (this.#Qt.size > 1e4 && this.#Qt.clear(), this.#Qt.set(s, t), 
t);
}
#an(e, t) {
let n = t, s = this.#Gt.length - 1;
for (;n < s; ) {
const t = n + s >>> 1;
e < this.#Gt[t] ? s = t : n = t + 1;
}
return n;
}
}
function width(e) {
return "dirs" === e.kind ? 2 : 1;
}
function longestSkip(e) {
let t = 0, n = 0;
for (const {kind: s} of e) n = "star" === s || "dirs" === s ? n + 1 : 0, t = Math.max(t, n);
return t;
}
function setBit(e, t) {
e[t >>> 5] |= 1 << (31 & t);
}
const k = new WeakMap;
function nameOf(e) {
let t = k.get(e);
if (void 0 === t) {
const {ranges: n, nested: s, property: r, negated: i} = e;
t = JSON.stringify([ n, s.map(nameOf), r?.source ?? "", i ]), k.set(e, t);
}
return t;
}
var x = n(85180);
const $ = [];
class PatternTrial {
#cn;
#Dt=new x.B;
#ke=[];
#dn=new LiteralIndex;
#un=[];
#ln=[];
#Ce;
#hn=!1;
#fn=new Map;
#tn=0;
#pn;
#mn;
constructor(e) {
this.#cn = e;
}
get broken() {
return this.#gn(), this.#ke;
}
place(e) {
this.#gn();
const t = this.#wn(e), n = e.slice(t.directory.length), s = this.#rn(t, n), r = 0 === this.#un.length || !e.includes("\n"), i = r ? this.#dn.here(e, n) : $, o = 0 === this.#ln.length ? $ : this.#vn(t, n, e);
if (r && 0 === i.length && 0 === o.length) return {
view: t,
like: s,
hits: () => this.#yn(union(s, t.below))
};
const a = r ? union(i, t.below) : this.#bn(e), c = this.#yn(union(union(s, a), o));
return {
view: t,
like: void 0,
hits: () => c
};
}
above(e) {
return e.above ??= void 0 === e.parent ? $ : this.#yn(union(this.above(e.parent), this.#Fe(e, e.parent))), 
e.above;
}
nearest(e) {
if (void 0 === e.parent) return $;
if (void 0 === e.nearest) {
const t = this.#Fe(e, e.parent).filter(t => this.#cn[t].depth === e.depth);
e.nearest = this.#yn(union(this.nearest(e.parent), t));
}
return e.nearest;
}
#Fe(e, t) {
if (void 0 === e.own) {
const n = this.#pn;
this.#pn = t, e.own = this.place(e.path).hits(), this.#pn = n;
}
return e.own;
}
#gn() {
if (this.#hn) return;
this.#hn = !0;
const e = new Map;
for (const [t, n] of this.#cn.entries()) {
if (n.isBroken) {
this.#ke.push(t);
continue;
}
const {pieces: s} = n;
if (void 0 === s) {
this.#Dt.spend(100 * (n.regexp?.size ?? 0)), this.#ln.push(t);
continue;
}
this.#Dt.spend(s.length);
const r = literalPath(s);
void 0 === r ? e.set(t, s) : (this.#dn.add(t, r), this.#un.push(t));
}
e.size > 0 && (this.#Ce = new PatternSet(e, this.#Dt));
}
#yn(e) {
return this.#Dt.spend(e.length), e;
}
#rn({state: e}, t) {
return void 0 === this.#Ce || void 0 === e ? $ : this.#Ce.accepted(this.#Ce.run(e, t));
}
#bn(e) {
return this.#un.filter(t => this.#kn(this.#cn[t], e));
}
#vn(e, t, n) {
return this.#mn?.view !== e && (this.#mn = {
view: e,
tests: this.#xn(e.directory)
}), this.#mn.tests.filter(({test: e}) => e(t, n)).map(({id: e}) => e);
}
#xn(e) {
const t = [];
for (const n of this.#ln) {
const s = this.#cn[n], {regexp: r} = s;
if (void 0 === r) {
t.push({
id: n,
test: (e, t) => this.#kn(s, t)
});
continue;
}
const i = this.#$n(r, e.length, () => r.behind(e));
if (!1 === i) continue;
const o = !0 === i ? () => !0 : e => this.#$n(r, e.length, () => i(e));
t.push({
id: n,
test: o
});
}
return t;
}
#kn(e, t) {
return this.#Dt.spend(t.length), e.match(t);
}
#$n(e, t, n) {
const s = e.placed, r = n();
return this.#Dt.spend(t + 1 + 40 * (e.placed - s)), r;
}
#wn(e) {
const t = e.lastIndexOf("/") + 1, n = this.#pn;
return void 0 !== n && n.directory.length === t && e.startsWith(n.directory) ? n : (this.#pn = this.#Sn(e.slice(0, t)), 
this.#pn);
}
#Sn(e) {
const t = this.#Ce?.generation ?? 0;
(this.#fn.size >= 2e3 || t !== this.#tn) && (this.#fn = new Map), this.#tn = t;
const n = [];
let s;
for (let t = e; void 0 === s; t = aboveOf(t)) s = this.#fn.get(t), void 0 === s && "" === t ? s = this.#On() : void 0 === s && n.push(t);
for (const e of n.reverse()) s = this.#Cn(s, e);
return s;
}
#On() {
const e = {
directory: "",
parent: void 0,
path: "",
depth: 0,
state: this.#Ce?.start,
below: $,
own: void 0,
above: void 0,
nearest: void 0
};
return this.#fn.set("", e), e;
}
#Cn(e, t) {
const n = t.slice(0, -1), s = t.slice(e.directory.length), r = this.#dn.below(n, s.slice(0, -1)), i = {
directory: t,
parent: e,
path: n,
depth: e.depth + 1,
state: void 0 === e.state ? void 0 : this.#Ce?.run(e.state, s),
below: this.#yn(union(e.below, r)),
own: void 0,
above: void 0,
nearest: void 0
};
return this.#fn.set(t, i), i;
}
}
function aboveOf(e) {
return e.slice(0, e.slice(0, -1).lastIndexOf("/") + 1);
}
class DirectoryAnswers {
#pn;
#Kt;
#g=new Map;
of({view: e, like: t}, n, s) {
if (void 0 === t) return s();
this.#pn === e && this.#Kt === n || this.#g.clear(), this.#pn = e, this.#Kt = n;
let r = this.#g.get(t);
return void 0 === r && (r = s(), this.#g.set(t, r)), r;
}
}
const S = 1e4, O = 65536;
function parseIgnore(e, t) {
const n = "containers" === t ? function containersLines(e) {
return e.split("\n").filter(e => !e.startsWith("#")).map(trimSlashes).filter(e => "" !== e);
}(e) : function mobyLines(e) {
const t = [];
return e.split("\n").forEach((e, n) => {
if (e.length > O) throw new s.u("limit", `line ${n + 1} of the ignore file is too long for Docker: split it`);
const i = 0 === n && e.startsWith("\ufeff") ? e.slice(1) : e;
if (i.startsWith("#")) return;
const o = trimSpace(i);
if ("" === o) return;
const a = o.startsWith("!");
let c = a ? trimSpace(o.slice(1)) : o;
"" !== c && (c = (0, r.uH)(c), c.length > 1 && c.startsWith("/") && (c = c.slice(1))), 
t.push(a ? `!${c}` : c);
}), t;
}(e);
if (n.length > S) throw new s.u("limit", `the ignore file has more than ${S} patterns: merge some of them`);
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
const C = [];
function patternMatcher(e, t) {
const n = [];
for (const o of e) {
const e = trimSpace(o);
if ("" === e) continue;
let a = (0, r.uH)(e);
const c = a.startsWith("!");
if ("!" === a) throw new s.u("ignore-syntax", 'illegal exclusion pattern: "!": write what it shall include, or remove it');
c && (a = a.slice(1), "containers" === t && (a = (0, r.uH)(a).replace(/^\//, ""))), 
(0, i.YW)(a, "."), n.push(new CompiledPattern(a, c, t));
}
return new Matcher(n, t);
}
class Matcher {
dialect;
patterns;
negates;
#In;
#Ft=new DirectoryAnswers;
#Mn=new DirectoryAnswers;
#An=new DirectoryAnswers;
#Pn;
constructor(e, t) {
this.dialect = t, this.patterns = e, this.negates = e.some(e => e.negated), this.#In = new PatternTrial(e), 
this.#Pn = new Uint8Array(e.length);
}
matches(e) {
const t = this.#In.place(e), n = "containers" === this.dialect ? I : this.#In.nearest(t.view);
return this.#Ft.of(t, void 0, () => this.#Tn(union(t.hits(), n)));
}
matchesOrParentMatches(e) {
const t = this.#In.place(e);
return this.#Mn.of(t, void 0, () => this.#Tn(union(t.hits(), this.#In.above(t.view))));
}
matchesUsingParentResults(e, t = C) {
const n = this.#In.place(e);
return this.#An.of(n, t, () => {
const e = t === C ? this.#In.above(n.view) : t;
return this.#n(union(n.hits(), e), t);
});
}
#n(e, t) {
for (const e of t) this.#Pn[e] = 1;
try {
const t = [];
let n = !1;
for (const s of union(e, this.#In.broken)) {
const e = this.patterns[s];
if (0 === this.#Pn[s]) {
if (e.negated !== n) continue;
e.check();
}
t.push(s), n = !e.negated;
}
return {
matched: n,
own: t
};
} finally {
for (const e of t) this.#Pn[e] = 0;
}
}
#Tn(e) {
let t = !1;
for (const n of union(e, this.#In.broken)) {
const e = this.patterns[n];
"moby" === this.dialect && e.negated !== t || (e.check(), t = !e.negated);
}
return t;
}
}
const I = [];
class CompiledPattern {
text;
negated;
depth;
#En;
#Rn;
#jn;
#Nn;
#Fn;
constructor(e, t, n) {
this.text = e, this.negated = t, this.depth = e.split("/").length, this.#En = n;
}
match(e) {
const {kind: t, literal: n, source: s} = this.#Ln();
switch (this.check(), t) {
case "exact":
return e === n;

case "prefix":
return e.startsWith(n);

case "suffix":
return e.endsWith(n) || n.startsWith("/") && e === n.slice(1);

case "regexp":
return this.#Nn ??= new GoRegexp(s), this.#Nn.test(e);
}
}
check() {
if (this.isBroken) throw this.#Fn;
}
get isBroken() {
return this.#Ln(), void 0 !== this.#Fn;
}
get pieces() {
return this.#Ln(), this.#jn;
}
get regexp() {
return this.#Ln(), this.#Nn;
}
#Ln() {
if (void 0 !== this.#Rn) return this.#Rn;
const e = function translate(e, t) {
const n = [ ...e.startsWith("\ufeff") ? e.slice(1) : e ];
let s = "exact", r = "^";
for (let e = 0, i = !0; e < n.length; e++, i = !1) {
const o = n[e];
if ("*" === o && "*" === n[e + 1]) {
e++, "/" === n[e + 1] && e++;
const t = e + 1 >= n.length;
r += t ? ".*" : "(.*/)?", s = t && "exact" === s ? "prefix" : "regexp", i && (s = "suffix");
} else "*" === o || "?" === o ? (r += "*" === o ? "[^/]*" : "[^/]", s = "regexp") : M[t].includes(o) ? r += `\\${o}` : "\\" === o ? (r += `\\${n[++e] ?? ""}`, 
s = "regexp") : (r += o, "[" !== o && "]" !== o || (s = "regexp"));
}
"moby" !== t && (s = "regexp");
let i = e;
"prefix" === s ? i = e.slice(0, -2) : "suffix" === s && (i = e.slice(2));
return {
kind: s,
literal: i,
source: `${r}${"containers" === t ? "(/.*)?$" : "$"}`
};
}(this.text, this.#En);
this.#Rn = e;
const {kind: t, literal: n, source: s} = e;
if ("regexp" !== t) return this.#jn = function linearText(e, t) {
if (!t.isWellFormed() || t.includes("\ufffd") || t.length > 5e3) return;
const n = "suffix" === e && t.startsWith("/") ? t.slice(1) : t, s = [ ...n ].map(e => ({
kind: "one",
set: only(e)
}));
if ("exact" === e) return s;
const r = {
kind: "star",
set: g
};
return "prefix" === e ? [ ...s, r ] : [ n === t ? r : {
kind: "dirs",
set: g,
end: only("/")
}, ...s ];
}(t, n), e;
try {
this.#jn = linearRegexp(s), void 0 === this.#jn && (this.#Nn = new GoRegexp(s));
} catch (e) {
if (!(e instanceof RegexpSyntaxError)) throw e;
this.#Fn = (0, i.qr)(this.text, e.message);
}
return e;
}
}
const M = {
moby: ".+()$",
"moby-20": ".$",
containers: ".$"
};
}),
99528: ((e, t, n) => {
n.d(t, {
N: () => KnownDigests
});
var s = n(4573), r = n(77598), i = n(452), o = n(86469), a = n(32779);
class KnownDigests {
#Bn;
#Q;
#zn=new Map;
constructor(e = {}, t = !0) {
this.#Bn = e, this.#Q = t || Object.keys(e).length > 0;
}
get pairs() {
const e = [ ...this.#zn, ...Object.entries(this.#Bn).filter(([e]) => !this.#zn.has(e)) ];
return Object.fromEntries(e.slice(0, 200));
}
of(e, t, n, s) {
const r = this.#Q && void 0 !== e.cleanBlobId ? function quietly(e) {
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
if (void 0 === r) return n(e);
const o = s.list(r)?.map(e => this.#Qe(t, e));
if (void 0 === o) return n(e);
const a = o.map(e => this.#Dn(e));
if (!a.includes(void 0)) return s.replace(r, a);
const d = n(e), u = s.list(d);
return u?.length === o.length && o.forEach((e, t) => {
this.#zn.set(e, u[t]);
}), d;
}
#Qe(e, t) {
return (0, r.createHash)("sha256").update(`${e}\0${t}`).digest("hex");
}
#Dn(e) {
const t = this.#zn.get(e) ?? (Object.hasOwn(this.#Bn, e) ? this.#Bn[e] : void 0);
return void 0 !== t && this.#zn.set(e, t), t;
}
}
const c = new WeakMap, isSent = e => "implied" in e;
class NamedTree {
tree;
#me=s.Buffer.allocUnsafe(1024);
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
return (0, a.Mc)(this.tree, e);
}
digest(e, t) {
const n = this.#Z(e);
return t.map(e => this.#Wn(n, e));
}
digests(e) {
return Array.from(e, ({entry: e, prefix: t}) => this.#Wn(e, t));
}
chunks(e) {
return [ s.Buffer.from(this.#_n(this.#Z(e)), "latin1") ];
}
read(e) {
throw (0, o.O$)(e, "is known by its name only");
}
#Z(e) {
const t = this.tree.entry(e);
if (void 0 === t) throw (0, o.O$)(e, "does not exist");
return t;
}
#Wn(e, t) {
const n = this.#_n(e), i = t.length + n.length;
return i > this.#me.length && (this.#me = s.Buffer.allocUnsafe(2 * i)), this.#me.set(t), 
this.#me.write(n, t.length, "latin1"), (0, r.hash)("sha256", this.#me.subarray(0, i), "hex");
}
#_n(e) {
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
var s = n(4573), r = n(77598), i = n(452), o = n(47510);
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
const t = n.lastIndexOf("/"), s = t < 0 ? "" : n.slice(0, t);
let r = e.get(s);
const i = void 0 !== r;
if (void 0 === r && (r = node({
path: s,
type: "dir"
}), e.set(s, r)), void 0 === r.children) throw misuse(n, "lies below something that is no directory");
if (r.children.push(n.slice(t + 1)), i) return;
n = s;
}
}
function node(e) {
const t = e.type ?? (e.linkname ? "symlink" : "" === e.path ? "dir" : "file"), n = "string" == typeof e.content ? s.Buffer.from(e.content, "utf8") : e.content, r = e.mode ?? ("dir" === t ? 493 : "symlink" === t ? 511 : 420);
return {
entry: {
path: e.path,
type: t,
mode: r,
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
#Un;
constructor(e) {
this.#Un = e;
}
entry(e) {
return this.#Un.get(e)?.entry;
}
names(e) {
const t = this.#Un.get(e);
if (void 0 === t?.children) throw unreadable(e, "is not a directory");
return t.children;
}
digest(e, t) {
const n = this.#qn(e).content;
if (void 0 !== n) return t.map(e => (0, r.hash)("sha256", s.Buffer.concat([ e, n ]), "hex"));
}
chunks(e) {
const {content: t} = this.#qn(e);
return void 0 === t ? void 0 : [ t ];
}
read(e, t) {
const {content: n} = this.#qn(e);
if (void 0 !== n && n.length > t) throw tooLarge(e, n.length, t);
return n;
}
#qn(e) {
const t = this.#Un.get(e);
if ("file" !== t?.entry.type) throw unreadable(e, "is not a regular file");
return t;
}
}
function unreadable(e, t, n) {
const s = "" === e ? "the build context" : JSON.stringify(e);
return new i.u("source-unreadable", `${s} ${t}: make it readable for this user or leave it out with .dockerignore`, {
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
var s = n(86469);
class PartialTree {
tree;
#Gn;
constructor(e, t) {
this.tree = e, this.#Gn = t;
}
digest(e, t) {
return this.#Hn(e), this.tree.digest(e, t);
}
digests(e) {
return this.tree.digests?.(e) ?? [];
}
blobId(e) {
return this.#Hn(e), this.tree.blobId?.(e);
}
cleanBlobId(e) {
return this.tree.cleanBlobId?.(e);
}
chunks(e) {
return this.#Hn(e), this.tree.chunks?.(e);
}
read(e, t) {
return this.#Hn(e), this.tree.read(e, t);
}
#Hn(e) {
if (void 0 === this.entry(e)) throw (0, s.O$)(e, this.#Gn);
}
}
}),
43455: ((e, t, n) => {
n.d(t, {
P: () => followInScope,
g: () => followEntry
});
var s = n(452), r = n(47510);
const i = 255;
function followInScope(e, t) {
const n = (0, r.uH)(t);
if (".." === n || n.startsWith("../")) throw new s.u("source-outside", `${JSON.stringify(t)} lies outside the build context: move it inside`);
return "." === n ? "" : follow(e, t, "", n, 1);
}
function followEntry(e, {path: t, type: n}) {
const s = t.split("/");
if (s.length > i) throw unresolvable(t, "has too many components or a symlink loop");
return "symlink" === n ? follow(e, t, s.slice(0, -1).join("/"), s.at(-1), s.length) : t;
}
function follow(e, t, n, s, o) {
let a = n, c = s;
for (let n = o; "" !== c; n++) {
if (n > i) throw unresolvable(t, "has too many components or a symlink loop");
const s = c.indexOf("/"), o = s < 0 ? c : c.slice(0, s);
if (c = s < 0 ? "" : c.slice(s + 1), "" === o) continue;
const d = (0, r.uH)(`/${a}/${o}`).slice(1), u = "" === d ? void 0 : e.entry(d);
if (void 0 === u && isBelowFile(e, d)) throw unresolvable(t, "leads below something that is no directory");
"symlink" === u?.type ? (u.linkname.startsWith("/") && (a = ""), c = `${u.linkname}/${c}`) : a = d;
}
return a;
}
function unresolvable(e, t) {
return new s.u("source-missing", `${JSON.stringify(e)} ${t}: correct the path or the link`);
}
function isBelowFile(e, t) {
const n = t.lastIndexOf("/");
if (n < 0) return !1;
const s = e.entry(t.slice(0, n));
return void 0 !== s && "dir" !== s.type;
}
}),
3302: ((e, t, n) => {
n.d(t, {
F: () => tarMembers
});
var s = n(4573), r = n(452), i = n(37012);
const o = 512, a = 1e6, c = 4096, d = 1 << 20, u = "123456", l = "SCHILY.xattr.", h = new Map;
function* tarMembers(e) {
let t = {
records: new Map
}, n = 0;
const i = s.Buffer.alloc(o);
for (let s = 0; s + o <= e.size; ) {
if (e.read(i, s), s += o, i.every(e => 0 === e)) return;
if (++n > a) throw new r.u("limit", `the tar has more than ${a} members: split it`);
const d = plainHeader(i);
if ("xgLK".includes(d.typeflag)) {
const n = specialData(e, s, d.size);
"x" === d.typeflag ? t = {
...t,
records: paxRecords(n)
} : "L" === d.typeflag ? t = {
...t,
name: textOf(n)
} : "K" === d.typeflag && (t = {
...t,
linkname: textOf(n)
}), s += padded(d.size);
continue;
}
const u = complete(d, t, s, mtime(i, t));
if (u.header.name.length > c) throw new r.u("limit", `the tar has a name of more than ${c} bytes: shorten it`);
if (u.offset + u.length > e.size) throw malformed("ends in the middle of a member");
yield u, t = {
records: new Map
}, s += padded(u.length);
}
}
function malformed(e) {
return new r.u("image-malformed", `the tar ${e}: make it again`);
}
function padded(e) {
return Math.ceil(e / o) * o;
}
function specialData(e, t, n) {
if (n > d) throw new r.u("limit", "a tar header is larger than 1 MiB: shorten the file names");
const i = s.Buffer.alloc(n);
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
for (let s = 0; s < o; s++) {
const r = s >= 148 && s < 156 ? 32 : e[s];
t += r, n += r < 128 ? r : r - 256;
}
const s = numeric(e.subarray(148, 156));
return s === t || s === n;
}(e)) throw malformed("has a header whose checksum is wrong");
const t = e.toString("latin1", 257, 265), n = t.startsWith("ustar\0") || "ustar  \0" === t, s = textOf(e.subarray(0, 100)), r = t.startsWith("ustar\0") ? textOf(e.subarray(345, 500)) : "";
return {
name: "" === r ? s : `${r}/${s}`,
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
xattrs: h
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
const s = e.indexOf(32, n), r = s < 0 ? "" : e.toString("latin1", n, s), i = n + (/^[0-9]{1,7}$/.test(r) ? Number(r) : 0), o = e.indexOf(61, s + 1);
if (s < 0 || i <= s || i > e.length || o < 0 || o >= i || 10 !== e[i - 1]) throw malformed("has a malformed pax header");
t.set(e.toString("latin1", s + 1, o), e.toString("latin1", o + 1, i - 1)), n = i;
}
return t;
}
function complete(e, t, n, s) {
const {records: i} = t;
if ("S" === e.typeflag || [ ...i.keys() ].some(e => e.startsWith("GNU.sparse."))) throw new r.u("source-unreadable", "the tar has sparse members: write it without --sparse");
const o = paxText(i, "path") ?? t.name ?? e.name, a = "\0" === e.typeflag ? "0" : e.typeflag, c = "\0" === e.typeflag && o.endsWith("/") ? "5" : a, d = {
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
header: d,
mtimeMs: s,
offset: n,
length: u.includes(c) ? 0 : d.size
};
}
function paxText(e, t) {
const n = e.get(t);
return n ? (0, i.uK)(s.Buffer.from(n, "latin1")) : void 0;
}
function paxNumber(e, t) {
const n = e.get(t);
if (!n) return;
const s = /^[0-9]{1,16}$/.test(n) ? Number(n) : Number.NaN;
if (!Number.isSafeInteger(s)) throw malformed("has a malformed pax number");
return s;
}
function xattrsOf(e) {
const t = [ ...e ].filter(([e]) => e.startsWith(l));
return 0 === t.length ? h : new Map(t.map(([e, t]) => [ (0, i.uK)(s.Buffer.from(e.slice(l.length), "latin1")), t ]));
}
function mtime(e, t) {
const n = t.records.get("mtime");
return void 0 !== n && /^-?[0-9]+(\.[0-9]*)?$/.test(n) ? 1e3 * Number(n) : 1e3 * numeric(e.subarray(136, 148));
}
}),
86264: ((e, t, n) => {
n.d(t, {
F: () => TextStarts
});
class TextStarts {
#Jn;
constructor(e) {
this.#Jn = [ ...e ].sort();
}
some(e) {
let t = 0, n = this.#Jn.length;
for (;t < n; ) {
const s = t + n >>> 1;
this.#Jn[s] < e ? t = s + 1 : n = s;
}
return !0 === this.#Jn[t]?.startsWith(e);
}
}
}),
32779: ((e, t, n) => {
function entriesOf(e, t) {
if (void 0 !== e.entries) return e.entries(t);
const n = [];
for (const s of e.names(t)) {
const r = e.entry("" === t ? s : `${t}/${s}`);
void 0 !== r && n.push(r);
}
return n;
}
function* walkTree(e, t, n = () => !0) {
const s = e.entry(t), r = void 0 === s ? [] : [ s ];
for (let t = r.pop(); void 0 !== t; t = r.pop()) {
if (yield t, "dir" !== t.type || !n(t)) continue;
const s = entriesOf(e, t.path);
for (let e = s.length - 1; e >= 0; e--) r.push(s[e]);
}
}
function* filesBelow(e, t) {
const n = e.entry(t);
void 0 !== n && "dir" !== n.type && (yield n);
const s = "dir" === n?.type ? [ n ] : [];
for (let t = s.pop(); void 0 !== t; t = s.pop()) {
const n = entriesOf(e, t.path);
for (const e of n) "dir" !== e.type && (yield e);
for (let e = n.length - 1; e >= 0; e--) "dir" === n[e].type && s.push(n[e]);
}
}
n.d(t, {
DR: () => filesBelow,
Ir: () => walkTree,
Mc: () => entriesOf
});
}),
85180: ((e, t, n) => {
n.d(t, {
B: () => WorkLimit,
U: () => EntryLimit
});
var s = n(452);
const r = 1e8;
class WorkLimit {
#Kn=r;
spend(e) {
if (this.#Kn -= e, this.#Kn < 0) throw tooMuch();
}
hold(e, t) {
if (e > t) throw tooMuch();
}
}
const i = 2e6;
class EntryLimit {
#Kn=i;
count(e = 1) {
if (this.#Kn -= e, !(this.#Kn >= 0)) throw new s.u("limit", "the steps look at more than 2000000 files in all: leave some out by .dockerignore, or copy narrower paths");
}
}
function tooMuch() {
return new s.u("limit", "trying these patterns on these paths takes more than 100000000 steps: merge patterns of the ignore file, or write fewer wildcards");
}
}),
86594: ((e, t, n) => {
n.d(t, {
G: () => withScheme,
R: () => parseGitUrl
});
var s = n(47510), r = n(452);
const i = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:/, o = new Set([ "http", "https", "ssh", "git" ]), a = new Set([ "1", "t", "T", "TRUE", "true", "True" ]), c = new Set([ "0", "f", "F", "FALSE", "false", "False" ]), d = new Set([ "submodules", "keep-git-dir", "fetch-by-commit" ]), u = new Set([ "ref", "tag", "branch", "subdir", "checksum", "commit", "mtime", ...d ]);
function parseGitUrl(e, t = !0) {
const [n, r = ""] = splitOnce(e, "#"), [a, c = ""] = splitOnce(n, "?"), l = /^([a-zA-Z0-9]+):\/\//.exec(e)?.[1]?.toLowerCase();
if (void 0 === l ? !i.test(e) : !o.has(l)) return;
if (("http" === l || "https" === l) && !a.endsWith(".git")) return;
const h = function queryValues(e) {
const t = new Map;
for (const [n, s] of new URLSearchParams(e)) {
if (!u.has(n)) throw refused(`unexpected query ${JSON.stringify(n)}`);
if (t.has(n)) throw refused(`query ${JSON.stringify(n)} has multiple values`);
if ("" === s && !d.has(n)) throw refused(`query ${JSON.stringify(n)} has no value`);
t.set(n, s);
}
return t;
}(t ? c : ""), [f = "", p = ""] = splitOnce(r, ":");
return {
remote: a,
query: c,
ref: refOf(f, h),
subdir: (0, s.fj)("/", one(p, h.get("subdir"), "subdir")).slice(1),
...fromQuery(h)
};
}
function withScheme(e) {
return !(/^(?:\.{1,2}|github\.com)\//.test(e) || /^[a-zA-Z0-9]+:\/\//.test(e) || i.test(e)) && /^[\w.~-]*\/[^?#]*(?<=\.git)(?:[?#]|$)/.test(e) ? `https://${e}` : e;
}
function refOf(e, t) {
const n = t.get("tag"), s = t.get("branch");
if (void 0 !== n && void 0 !== s) throw refused("branch conflicts with tag");
const r = one(e, t.get("ref"), "ref");
return one(r, void 0 !== n ? withPrefix("refs/tags/", n) : void 0 === s ? void 0 : withPrefix("refs/heads/", s), "ref");
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
return new r.u("build-refused", `The builder refuses this Git URL: ${e}. Correct it.`);
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
const s = new Set("\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"), r = /^\p{L}$/u, i = /^\p{Nd}$/u;
function isSpace(e) {
return s.has(e);
}
function isLetter(e) {
return r.test(e);
}
function isDigit(e) {
return i.test(e);
}
function trimStart(e) {
let t = 0;
for (;t < e.length && s.has(e[t]); ) t++;
return 0 === t ? e : e.slice(t);
}
function trimSpace(e) {
let t = e.length;
for (;t > 0 && s.has(e[t - 1]); ) t--;
return trimStart(t === e.length ? e : e.slice(0, t));
}
function isSeparator(e) {
return " " === e || "\t" === e || "\r" === e || "\v" === e || "\f" === e;
}
function splitSeparators(e, t) {
const n = [];
let s = 0, r = 0;
for (;r < e.length && (0 === t || n.length < t - 1); ) if (isSeparator(e[r])) {
for (n.push(e.slice(s, r)); r < e.length && isSeparator(e[r]); ) r++;
s = r;
} else r++;
return n.push(e.slice(s)), n;
}
}),
53490: ((e, t, n) => {
n.d(t, {
I8: () => chomp,
SE: () => heredocWords,
hd: () => heredocWord,
mZ: () => heredocSource
});
var s = n(452), r = n(39039);
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
return (0, r.fT)(e, none, {
...t,
escape: "\\"
}, n).words;
} catch (e) {
if (e instanceof s.u && "word-expansion" === e.code) return [];
throw e;
}
}(e, t);
return n.map(e => heredocWord(e, t)).filter(e => void 0 !== e);
}
function heredocWord(e, t) {
const n = t.heredocBlank ? /^(\d*)<<(-?)[\t\n\f\r ]*(?![\t\n\f\r ])([^<]*)$/.exec(e) : /^(\d*)<<(-?)([^<]*)$/.exec(e);
if (null === n || "" === n[3]) return;
const s = {
...t,
escape: "\\"
}, i = (0, r.fT)(n[3], none, s, {
skipUnset: !0
}).words;
if (1 !== i.length) return;
const o = (0, r.fT)(n[3], none, s, {
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
if (e instanceof s.u && "word-expansion" === e.code) return;
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
var s = n(452), r = n(91812);
function jsonArguments(e, t) {
const n = (0, r.Dw)(e);
if (!n.startsWith("[")) return;
const s = function arrayEnd(e) {
let t = 0, n = !1;
for (let s = 0; s < e.length; s++) {
const r = e[s];
if (n) "\\" === r ? s++ : '"' === r && (n = !1); else if ('"' === r) n = !0; else if ("[" === r || "{" === r) {
if (++t > 1e4) return -1;
} else if (("]" === r || "}" === r) && 0 === --t) return s + 1;
}
return -1;
}(n);
if (s < 0) return;
if ("shell-form" === t && /[^ \t\r\n]/.test(n.slice(s))) return;
let i;
try {
i = JSON.parse(n.slice(0, s));
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
function splitArguments(e, t, n, s) {
if ("" === t) return i;
switch (e) {
case "run":
case "cmd":
case "entrypoint":
case "shell":
return maybeJson(t, s, [ t ]);

case "add":
case "copy":
case "volume":
return maybeJson(t, s, (0, r.fi)(t, 0));

case "env":
case "label":
return function nameValues(e, t, n) {
const s = quotedWords(t, n);
if (0 === s.length) return i;
if (!s[0].includes("=")) {
const n = (0, r.fi)(t, 2);
return n.length < 2 ? {
error: `${e} must have two arguments`
} : {
args: n,
json: !1
};
}
const o = [];
for (const e of s) {
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
args: (0, r.fi)(t, 0),
json: !1
};

case "healthcheck":
return function healthcheck(e, t) {
let n = 0;
for (;n < e.length && !(0, r.xC)(e[n]); ) n++;
let s = n;
for (;s < e.length && (0, r.xC)(e[s]); ) s++;
const i = e.slice(0, n), o = e.slice(s);
if ("" === o) return {
args: [ i ],
json: !1
};
const a = maybeJson(o, t, [ o ]);
return "error" in a ? a : {
args: [ i, ...a.args ],
json: a.json
};
}(t, s);

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
const s = jsonArguments(e, t.afterJson);
return "not-strings" === s ? o : void 0 === s ? {
args: n,
json: !1
} : {
args: s.strings,
json: !0
};
}
function quotedWords(e, t) {
const n = [];
let s = "", i = "", o = !1;
for (let a = 0; a < e.length; a++) {
const c = e[a];
if ("" === i && (0, r.xC)(c)) o && n.push(s), s = "", o = !1; else {
if (c === t && "'" !== i) {
if (a + 1 === e.length) break;
s += c + e[++a];
} else "" === i ? "'" !== c && '"' !== c || (i = c) : c === i && (i = ""), s += c;
o = !0;
}
}
return o && n.push(s), n;
}
var a = n(53490);
const c = /^[a-z][a-z0-9-_.]*$/, d = new Set([ "maintainer", "stopsignal", "user", "workdir" ]), u = new Set([ "arg", "env", "label", "expose", "volume", "healthcheck", "onbuild", "shell" ]);
function complaint(e, t) {
return function countComplaint({keyword: e, args: t, json: n}) {
const s = e.toUpperCase();
if (d.has(e) && 1 !== t.length) return `${s} requires exactly one argument`;
if (u.has(e) && 0 === t.length) return `${s} requires at least one argument`;
if (("copy" === e || "add" === e) && t.length < 2) return `${s} requires at least two arguments, but only one was provided. Destination could not be determined`;
return "shell" !== e || n ? void 0 : "SHELL requires the arguments to be in JSON form";
}(e) ?? function flagComplaint(e, t) {
const n = t.flags.get(e.keyword);
if (void 0 === n) return;
if ("healthcheck" === e.keyword && "NONE" === e.args[0]?.toUpperCase()) return;
const s = new Set;
for (const r of e.flags) {
if ("expanded" === t.flagCheck && r.text.includes("$")) continue;
const e = n.get(r.name);
if (void 0 === e) return `unknown flag: --${r.name}`;
if (s.has(r.name) && "strings" !== e && "checked" === t.flagCheck) return `duplicate flag specified: --${r.name}`;
s.add(r.name);
const i = valueComplaint(r, e);
if (void 0 !== i) return i;
}
return;
}(e, t) ?? function ownComplaint(e, t) {
const {keyword: n, args: s} = e;
switch (n) {
case "from":
return function fromComplaint(e, t) {
return 1 === e.length ? void 0 : 3 !== e.length || "as" !== e[1].toLowerCase() ? "FROM requires either one or three arguments" : "any" === t.stageNames || c.test(e[2].toLowerCase()) ? void 0 : `invalid name for build stage: ${JSON.stringify(e[2])}, name can't start with a number or contain symbols`;
}(s, t);

case "env":
case "label":
if (!t.strictWords) return;
return s.some((e, t) => t % 2 == 0 && "" === e) ? `${n.toUpperCase()} names can not be blank` : void 0;

case "arg":
return t.strictWords && s.some(e => e.startsWith("=")) ? "ARG names can not be blank" : void 0;

case "volume":
return s.some(e => "" === (0, r.Pd)(e)) ? "VOLUME specified can not be an empty string" : void 0;

case "healthcheck":
return function healthcheckComplaint(e) {
const t = e[0].toUpperCase();
return "NONE" === t ? e.length > 1 ? "HEALTHCHECK NONE takes no arguments" : void 0 : "CMD" !== t ? `unknown type ${JSON.stringify(t)} in HEALTHCHECK (try CMD)` : 1 === e.length ? "missing command after HEALTHCHECK CMD" : void 0;
}(s);

case "copy":
case "add":
if (!t.strictWords || void 0 === t.heredocs || void 0 === (0, a.mZ)(s.at(-1), t.heredocs.words)) return;
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
const t = skipBlanks(e.slice(this.mark.length), this.rules.directiveBlanks), n = "tab-space" === this.rules.directiveBlanks ? "tab-space" : "ascii", s = /^[a-zA-Z][a-zA-Z0-9]*/.exec(t)?.[0];
if (void 0 === s) return;
const r = this.rules.directives.find(e => e === s.toLowerCase()), i = skipBlanks(t.slice(s.length), n);
if (void 0 === r || !i.startsWith("=")) return;
const o = skipBlanks(i.slice(1), n);
return "" !== o ? "first" === this.rules.escapeDirective ? {
name: r,
value: Array.from(o.toLowerCase())[0]
} : {
name: r,
value: trimEndAscii(o)
} : void 0;
}
}
function isBlank(e, t) {
return " " === e || "\t" === e || "tab-space" !== t && ("unicode" === t ? (0, r.xC)(e) : "\n" === e || "\f" === e || "\r" === e);
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
const [n, s] = (0, r.fi)((0, r.Pd)(e), 2);
if (void 0 === s) return {
word: n,
flags: [],
rest: ""
};
if (!function trimmedStartsWithFlag(e) {
let t = 0;
for (;t < e.length && (0, r.xC)(e[t]); ) t++;
return e.startsWith("--", t);
}(s)) return {
word: n,
flags: [],
rest: (0, r.Pd)(s)
};
const {texts: i, rest: o} = function takeFlags(e, t) {
const n = Array.from((new TextEncoder).encode(e), e => String.fromCharCode(e)), s = [];
let i = 0;
for (;;) {
for (;i < n.length && (0, r.xC)(n[i]); ) i++;
if ("-" !== n[i] || "-" !== n[i + 1]) return {
texts: s,
rest: decode(n.slice(i))
};
const e = takeFlag(n, i, t);
if (i = e.next, "--" === e.text) return {
texts: s,
rest: decode(n.slice(i))
};
s.push(e.text);
}
}(s, t);
return {
word: n,
flags: i.map(toFlag),
rest: (0, r.Pd)(o)
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
let s = "", i = "", o = t;
for (;o < e.length; o++) {
const t = e[o];
if ("" === i && (0, r.xC)(t)) break;
("" === i ? '"' === t || "'" === t : t === i) ? i = "" === i ? t : "" : t !== n ? s += t : o + 1 < e.length && (s += e[++o]);
}
return {
text: s,
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
const s = [];
for (let t = 65279 === e.charCodeAt(0) ? 1 : 0; t < e.length; ) {
const r = e.indexOf("\n", t), i = r < 0 ? e.length : r;
let o = i;
for (;o > t && "\r" === e[o - 1] && ("all" === n || o === i); ) o--;
const a = r < 0 ? e.length : r + 1;
s.push({
number: s.length + 1,
start: t,
end: o,
next: a
}), t = a;
}
this.all = s;
}
content(e) {
return this.text.slice(e.start, e.end);
}
withoutLineEnd(e) {
let t = e.next;
for (;t > e.start && ("\r" === this.text[t - 1] || "\n" === this.text[t - 1]); ) t--;
return this.text.slice(e.start, t);
}
range(e, t, n, s) {
return {
start: t,
end: s,
startLine: e.number,
startColumn: t - this.lineStart(e) + 1,
endLine: n.number,
endColumn: s - this.lineStart(n) + 1
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
var l = n(15922), h = n(39039);
const f = 65535, p = 2097151;
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
words: (0, h.CZ)(e),
body: "ended"
} : void 0,
flagEscape: (0, l.jZ)(t, 0, 21) ? "directive" : "backslash",
afterJson: (0, l.jZ)(t, 0, 15) ? "shell-form" : "ignored",
maxLineBytes: f,
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
words: (0, h.CZ)(buildahBuildkit(t)),
body: "led"
} : void 0,
flagEscape: "backslash",
afterJson: "ignored",
maxLineBytes: (0, l.jZ)(t, 1, 33) ? p : f,
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
const since = (n, s = n) => (0, l.jZ)(e, 0, t ? s : n), n = [ [ "chown", "string" ], [ "chmod", "string" ], ...when(since(10), [ "link", "bool" ]), ...when(since(25, 13), [ "exclude", "strings" ]) ];
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
const s = new Reader(e, t, n).read();
return function checkStages(e, t) {
const n = new Set;
let s = !1;
for (const r of e.instructions) if ("from" === r.keyword) {
s = !0;
const i = r.args[2]?.toLowerCase();
if (void 0 !== i && "refused" === t.duplicateStages && n.has(i)) throw refuse(e, r, `duplicate name ${i}`);
void 0 !== i && n.add(i);
} else if (!s && "arg" !== r.keyword) throw refuse(e, r, t.noStage);
if (!s) throw refuse(e, e.instructions[0], t.noStage);
}(s, n), s;
}
function parseTrigger(e, t, n) {
const {instructions: r} = new Reader(e, t, n).read();
if (1 !== r.length || "from" === r[0].keyword) throw new s.u("dockerfile-syntax", `The ONBUILD trigger ${JSON.stringify(e)} is not one instruction. Rebuild the base image with a single instruction per trigger.`);
return r[0];
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
if (e.length > m) throw new s.u("limit", `${t} is longer than 1048576 characters. Make it smaller.`);
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
const t = this.lines.content(e), n = (0, r.Dw)(t), s = e.start + t.length - n.length;
if (n.startsWith("#")) return void this.commentLine(e, t, n, s);
this.directiveReader.read(n);
const i = this.withoutContinuation(n);
if (void 0 === i) return "" === n ? void 0 : {
first: e,
start: s,
last: e,
text: n,
hasEmptyLine: !1
};
const o = {
first: e,
start: s,
last: e,
text: i,
hasEmptyLine: !1
};
for (let e = this.next(); void 0 !== e && (o.last = e, this.join(o, e)); e = this.next()) ;
return o;
}
join(e, t) {
const n = this.lines.content(t), s = (0, r.Dw)(n);
if (s.startsWith("#")) return this.rules.commentIsEmptyLine && (e.hasEmptyLine = !0), 
!0;
if ("" === s) return e.hasEmptyLine = !0, !0;
const i = this.withoutContinuation(n);
return e.text += i ?? n, void 0 !== i;
}
withoutContinuation(e) {
let t = e.length;
for (;t > 0 && (" " === e[t - 1] || "\t" === e[t - 1]); ) t--;
if (0 !== t && e[t - 1] === this.escape && !(this.rules.escapedContinuation && t > 1 && e[t - 2] === this.escape)) return e.slice(0, t - 1);
}
commentLine(e, t, n, s) {
const i = (0, r.Pd)(t.slice(1));
"" === i ? this.comments = [] : this.comments.push(i);
const o = this.directiveReader.read(n);
void 0 !== o && ("error" in o && this.fail(o.error, e), this.directives.push({
...o,
range: this.lines.range(e, s, e, e.end)
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
const n = this.heredocs(t, e), s = this.range(e), r = void 0 === t.sub ? void 0 : {
...t.sub,
range: s,
heredocs: n
}, i = {
...t,
range: s,
heredocs: n,
sub: r,
comments: this.comments
};
this.comments = [];
const o = complaint(i, this.rules);
void 0 !== o && this.fail(o, e.first), this.instructions.push(i);
}
tooMany(e) {
return new s.u("limit", `${this.path} has more than ${e}. Make it shorter.`);
}
range(e) {
return this.lines.range(e.first, e.start, e.last, Math.max(e.start, e.last.end));
}
instruction(e, t, n) {
const {word: s, flags: i, rest: o} = splitCommand(e, "directive" === this.rules.flagEscape ? this.escape : "\\"), a = s.toLowerCase();
if (!function isKeyword(e) {
return w.has(e);
}(a)) return this.fail(`unknown instruction: ${s}`, t.first);
const c = {
keyword: a,
word: s,
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
const d = splitArguments(a, o, this.escape, this.rules);
if ("error" in d) return this.fail(d.error, t.first);
const u = "healthcheck" === a ? function healthCommand(e, t, n) {
const s = t[0];
if (void 0 === s || "CMD" !== s.toUpperCase()) return;
let i = s.length;
for (;i < e.rest.length && (0, r.xC)(e.rest[i]); ) i++;
const o = e.rest.slice(i);
return {
...e,
keyword: "cmd",
word: s,
logical: e.rest,
rest: o,
flags: [],
args: t.slice(1),
json: n,
sub: void 0
};
}(c, d.args, d.json) : void 0;
return {
...c,
...d,
sub: u
};
}
heredocs(e, t) {
if (void 0 === this.rules.heredocs) return [];
const n = "onbuild" === e.keyword ? e.sub : e;
if (void 0 === n || n.json || !/^(add|copy|run)$/.test(n.keyword)) return [];
const r = this.heredocWords(t, this.rules.heredocs.words);
if (r.length > 500) throw new s.u("limit", `${this.path}: more than 500 heredocs in one instruction. Split it.`);
return r.map(e => this.heredoc(e, t));
}
heredocWords(e, t) {
try {
return (0, a.SE)(e.text, t);
} catch (t) {
throw t instanceof s.u && "word-expansion" === t.code && this.fail(t.message, e.first), 
t;
}
}
heredoc(e, t) {
const n = "led" === this.rules.heredocs?.body, {text: s} = this.lines, r = this.lines.all[this.at];
let i = "";
for (let o = this.next(); void 0 !== o; o = this.next()) {
const c = this.lines.content(o), d = this.lines.withoutLineEnd(o);
if ((e.chomp ? d.replace(/^\t+/, "") : d) === e.name) {
t.last = o;
const n = r ?? o, s = this.lines.range(n, n.start, o, o.start);
return {
...e,
content: e.chomp ? (0, a.I8)(i) : i,
raw: i,
range: s
};
}
i += n ? `\n${c}` : s.slice(o.start, o.next);
}
return this.fail(`unterminated heredoc: no line is ${JSON.stringify(e.name)}`, t.first);
}
fail(e, t) {
throw new s.u("dockerfile-syntax", `${e}. The builder refuses this Dockerfile: correct the line.`, {
location: this.lines.location(t)
});
}
}
function refuse({path: e, text: t}, {range: n}, r) {
const i = t.slice(n.start - n.startColumn + 1, n.end).split("\n", 1)[0], o = {
file: e,
line: n.startLine,
column: n.startColumn,
text: i
};
return new s.u("dockerfile-syntax", `${r}. The builder refuses this Dockerfile: correct the stage.`, {
location: o
});
}
}),
15922: ((e, t, n) => {
n.d(t, {
$: () => buildkitVersion,
RX: () => s,
jZ: () => atLeast,
ot: () => parseVersion
});
const s = [ Number.MAX_SAFE_INTEGER, 0, 0 ];
function parseVersion(e) {
const t = /^\s*v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(e ?? "");
if (null !== t) return [ Number(t[1]), Number(t[2] ?? 0), Number(t[3] ?? 0) ];
}
function atLeast(e, t, n = 0, s = 0) {
return e[0] !== t ? e[0] > t : e[1] !== n ? e[1] > n : e[2] >= s;
}
const r = [ [ [ 29, 5, 0 ], [ 0, 30, 0 ] ], [ [ 29, 4, 0 ], [ 0, 29, 0 ] ], [ [ 29, 3, 0 ], [ 0, 28, 0 ] ], [ [ 29, 2, 0 ], [ 0, 27, 0 ] ], [ [ 29, 1, 0 ], [ 0, 26, 2 ] ], [ [ 29, 0, 0 ], [ 0, 25, 2 ] ], [ [ 28, 5, 0 ], [ 0, 25, 0 ] ], [ [ 28, 4, 0 ], [ 0, 24, 0 ] ], [ [ 28, 3, 0 ], [ 0, 23, 1 ] ], [ [ 28, 2, 0 ], [ 0, 22, 0 ] ], [ [ 28, 1, 0 ], [ 0, 21, 0 ] ], [ [ 28, 0, 0 ], [ 0, 20, 0 ] ], [ [ 27, 5, 0 ], [ 0, 18, 2 ] ], [ [ 27, 4, 0 ], [ 0, 17, 3 ] ], [ [ 27, 3, 0 ], [ 0, 16, 0 ] ], [ [ 27, 2, 0 ], [ 0, 15, 2 ] ], [ [ 27, 1, 0 ], [ 0, 15, 0 ] ], [ [ 27, 0, 0 ], [ 0, 14, 1 ] ], [ [ 26, 0, 0 ], [ 0, 13, 1 ] ], [ [ 25, 0, 0 ], [ 0, 12, 5 ] ], [ [ 24, 0, 0 ], [ 0, 11, 6 ] ], [ [ 23, 0, 0 ], [ 0, 10, 6 ] ], [ [ 20, 10, 0 ], [ 0, 8, 3 ] ] ], i = [ 0, 8, 0 ], o = 17, a = 6;
function buildkitVersion(e) {
const t = parseVersion(e);
if (void 0 === t) return s;
const [n, c, d] = t;
return 0 === n ? t : n >= o ? function engineBuildkit(e) {
for (const [t, n] of r) if (atLeast(e, ...t)) return n;
return i;
}(t) : n > 1 || !/^\s*v?1\.\d/.test(e ?? "") ? s : c < 2 ? i : [ 0, c + a, d ];
}
}),
39039: ((e, t, n) => {
n.d(t, {
Pc: () => buildahWords,
CZ: () => buildkitWords,
gz: () => classicWords,
fT: () => expand
});
var s = n(452), r = n(15922);
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
const r = t.length;
if ((e.length + 1) * (r + 1) > 16777216) throw new s.u("limit", "A pattern of a substitution and its value are too long to work on. Shorten one of them.");
let i = Int32Array.from({
length: r + 1
}, (e, t) => t);
for (let s = e.length - 1; s >= 0; s--) {
const o = e[s], a = new Int32Array(r + 1).fill(-1);
for (let e = r; e >= 0; e--) {
const s = e < r && o.matches(t[e]);
if (!o.star) {
a[e] = s ? i[e + 1] : -1;
continue;
}
const c = s ? a[e + 1] : -1, d = i[e];
a[e] = (n ? c >= 0 : d < 0) ? c : d;
}
i = a;
}
return i;
}
function replaceAll(e, t, n) {
const r = matchEnds(e, t, !0), i = function parseTemplate(e) {
const t = [];
let n = e;
for (;;) {
const e = n.indexOf("$");
if (e < 0) return [ ...t, n ];
if (t.push(n.slice(0, e)), n = n.slice(e + 1), n.startsWith("$")) {
t.push("$"), n = n.slice(1);
continue;
}
const s = takeReference(n);
void 0 === s ? t.push("$") : ("0" === s.name && t.push(null), n = s.rest);
}
}(n);
let a = "", c = 0, d = 0;
for (;d <= t.length; ) {
let e = d;
for (;e <= t.length && r[e] < 0; ) e++;
if (e > t.length) break;
const n = r[e];
if (a += t.slice(c, e).join(""), (n > c || 0 === e) && (a += fill(i, t.slice(e, n).join(""))), 
a.length > o) throw new s.u("limit", "A replacement makes more than 1048576 characters. Make it shorter.");
c = n, d = Math.max(d + 1, n);
}
return a + t.slice(c).join("");
}
function takeReference(e) {
const t = e.startsWith("{"), n = t ? e.slice(1) : e;
let s = 0;
for (const e of n) {
if (!(0, i.D$)(e) && !(0, i.yp)(e) && "_" !== e) break;
s += e.length;
}
if (!(0 === s || t && "}" !== n[s])) return {
name: n.slice(0, s),
rest: n.slice(t ? s + 1 : s)
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
constructor(e, t, n, s) {
this.chars = Array.from(e), "\ufeff" === this.chars[0] && (this.at = 1), this.env = t, 
this.rules = n, this.options = s, this.rawEscapes = !0 === s.rawEscapes;
}
readUntil(e, t) {
if (++this.depth > 200) throw new WordError("more than 200 nested ${\u2026}");
const n = this.rawEscapes;
this.rawEscapes = t, this.rules.sharedWordBuffer && (this.shared.text = "");
const s = new WordList(this.rules.sharedWordBuffer ? this.shared : {
text: ""
});
let r = "";
for (;;) {
const t = this.chars[this.at];
if (void 0 === t) break;
if (t === e) return this.at++, this.leave(n, r, s);
r += this.readOne(t, s);
}
if (void 0 !== e) throw this.rawEscapes = n, new WordError(`unexpected end of statement while looking for matching ${e}`);
return this.leave(n, r, s);
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
let s = "";
this.rawEscapes && (t.addRaw(e), this.rules.rawEscapesInText && (s = e));
const r = this.chars[this.at++];
return void 0 === r ? s : (t.addRaw(r), s + r);
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
const s = n ? `:${t}` : t, r = "#" === t || "%" === t;
if (!this.allowed(t, n)) {
if (!n && !this.rules.plainModifiers) throw new WordError("missing ':' in substitution");
throw new WordError(`unsupported modifier (${s}) in substitution`);
}
const i = this.closing("}", r && this.rules.patterns, "'}'"), o = this.value(e);
return void 0 === o && !0 === this.options.skipUnset ? `\${${e}${s}${i}}` : r ? this.trimmed(t, i, o ?? "") : function chosen(e, t, n, s, r) {
const i = void 0 === r || n && "" === r;
if ("-" === t) return i ? s : r;
if ("+" === t) return i ? "" : s;
if (!i) return r;
const o = void 0 === r ? "is not allowed to be unset" : "is not allowed to be empty";
throw new WordError(`${e}: ${"" === s ? o : s}`);
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
let s = Array.from(t);
if (0 === s.length && !this.rules.emptyPattern) throw new WordError("empty pattern in substitution");
const r = s[0] === e;
r && (s = s.slice(1));
const i = "%" === e, o = compiled(i ? function reversePattern(e) {
const t = new Array(e.length).fill("\0"), n = e.length - 1;
for (let s = 0; s <= n; ) {
const r = n - s;
"\\" === e[s] && s !== n ? (t[r - 1] = "\\", t[r] = e[s + 1], s += 2) : (t[r] = e[s], 
s++);
}
return t;
}(s) : s), a = Array.from(n), c = function trimPrefix(e, t, n) {
const s = matchEnds(e, t, n)[0];
return s < 0 ? t : t.slice(s);
}(o, i ? a.reverse() : a, r);
return (i ? [ ...c ].reverse() : c).join("");
}
replacement(e) {
const t = "/" === this.chars[this.at];
t && this.at++;
const n = this.closing("/", !0, "'/' in ${}"), s = this.closing("}", !0, "'}'"), r = this.value(e);
if (void 0 === r && !0 === this.options.skipUnset) return `\${${e}/${n}/${s}}`;
const i = compiled(Array.from(n)), o = Array.from(r ?? "");
return t ? replaceAll(i, o, s) : function replaceFirst(e, t, n) {
const s = matchEnds(e, t, !0), r = s.findIndex(e => e >= 0);
return r < 0 ? t.join("") : t.slice(0, r).join("") + n + t.slice(s[r]).join("");
}(i, o, s);
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
const s = e[n];
if ("*" === s) t.push(except(!0, "\n")); else if ("?" === s) t.push(except(!1, "\n")); else if ("\\" !== s) t.push(literal(s)); else {
const s = e[n + 1];
if ("}" === s || "/" === s) continue;
if ("*" !== s && "?" !== s && "\\" !== s) return {
invalid: `\\${s ?? "\uffff"}`
};
t.push(literal(s)), n++;
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
const s = e[n];
if ("*" === s || "?" === s) t.push({
star: "*" === s,
matches: e => "/" !== e
}); else if ("[" === s) {
const s = parseClass(e, n + 1);
if (void 0 === s) return;
t.push(s.token), n = s.last;
} else {
const r = "\\" === s ? e[++n] : s;
if (void 0 === r) return;
t.push({
star: !1,
matches: e => e === r
});
}
}
return t;
}
function parseClass(e, t) {
const n = "^" === e[t], s = [];
let r = n ? t + 1 : t;
for (;"]" !== e[r] || 0 === s.length; ) {
const t = classChar(e, r);
if (void 0 === t) return;
r = t.next;
let n = t;
if ("-" === e[r]) {
const t = classChar(e, r + 1);
if (void 0 === t) return;
n = t, r = t.next;
}
s.push([ t.code, n.code ]);
}
return {
token: {
star: !1,
matches: e => {
const t = e.codePointAt(0);
return s.some(([e, n]) => e <= t && t <= n) !== n;
}
},
last: r
};
}
function classChar(e, t) {
const n = e[t];
if (void 0 === n || "-" === n || "]" === n) return;
if ("\\" !== n) return {
code: n.codePointAt(0),
next: t + 1
};
const s = e[t + 1];
return void 0 === s ? void 0 : {
code: s.codePointAt(0),
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
let t = "", n = "", s = !1;
const r = [], addRaw = e => {
n += e, s = !0;
}, addChar = e => {
(0, i.xC)(e) ? s && "" !== n && (r.push(n), n = "", s = !1) : addRaw(e);
};
for (let s = this.chars[this.at]; void 0 !== s; s = this.chars[this.at]) {
if (e.includes(s)) return this.at++, this.depth--, {
text: t,
words: "" === n ? r : [ ...r, n ],
stop: s
};
if ("$" === s) {
const e = this.dollar();
for (const t of e) addChar(t);
t += e;
} else if ("'" === s || '"' === s) {
const e = "'" === s ? this.singleQuote() : this.doubleQuote();
addRaw(e), t += e;
} else {
const e = s === this.rules.escape;
this.at += e ? 2 : 1;
const n = e ? this.chars[this.at - 1] : s;
if (void 0 === n) break;
e ? addRaw(n) : addChar(n), t += n;
}
}
if (e.length > 0) throw new WordError(`unexpected end of statement while looking for matching ${e.join("")}`);
return this.depth--, {
text: t,
words: "" === n ? r : [ ...r, n ],
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
const t = this.chars[this.at++], n = this.readUntil([ "}" ]).text, s = this.value(e);
if ("+" === t) return "" === s ? "" : n;
if ("-" === t) return "" === s ? n : s;
if ("?" !== t || !this.rules.required) throw new WordError(`unsupported modifier (${t}) in substitution`);
if ("" === s && "" === n) throw new WordError(`${e} is not allowed to be unset`);
return "" === s ? n : s;
}
trimmed(e, t) {
const n = this.chars[this.at] === t;
n && this.at++;
const s = this.readUntil([ "}" ]).text, r = this.value(e);
if ("" === s) throw new WordError(`${e}${t}: nothing to remove`);
const i = compilePathPattern(Array.from(s)), o = Array.from(r);
return void 0 === i || 0 === o.length ? r : "#" === t ? function withoutPrefix(e, t, n) {
const s = n ? t.length - 1 : lastStart(t), r = matchEnds(e, t.slice(0, Math.max(0, s)), n)[0];
return t.slice(r < 0 || s < 0 ? 0 : r).join("");
}(i, o, n) : function withoutSuffix(e, t, n) {
const s = matchEnds(e, t, !0), r = t.length, i = Array.from({
length: n ? lastStart(t) + 1 : r
}, (e, t) => t), o = i.filter(e => s[e] === r), a = n ? o[0] : o.at(-1);
return t.slice(0, a ?? r).join("");
}(i, o, n);
}
replaced(e) {
const t = this.chars[this.at];
"/" !== t && "#" !== t && "%" !== t || this.at++;
const {text: n, stop: s} = this.readUntil([ "/", "}" ]);
if ("" === n) throw new WordError(`${e}/: no pattern to replace`);
const r = "/" === s ? this.readUntil([ "}" ]).text : "", i = this.value(e), o = compilePathPattern(Array.from(n));
return void 0 === o ? i : function replace(e, t, n, s) {
const r = matchEnds(e, t, !0), i = [];
let o = 0;
for (;o < t.length && ("#" !== s || 0 === o); ) {
const e = r[o];
if (e <= o || "%" === s && e !== t.length) i.push(t[o++]); else if (i.push(n), o = e, 
"/" !== s) break;
}
return i.concat(t.slice(o)).join("");
}(o, Array.from(i), r, t);
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
const c = 131072, d = /^[\w.,:;/@%+=-]+$/, u = new Set;
function expand(e, t, n, r = {}) {
if (d.test(e)) return {
text: e,
words: [ e ],
used: u,
unset: u
};
let i = 0;
const bounded = n => {
const r = t(n);
if (i += r?.length ?? 0, i > c) throw function tooLong(e) {
return new s.u("limit", `The values in ${JSON.stringify(e.slice(0, 100))} have more than ${c} characters together. Make them shorter.`);
}(e);
return r;
};
try {
return "buildkit" === n.engine ? function expandLikeBuildkit(e, t, n, s) {
const r = new WordReader(e, t, n, s), {text: i, words: o} = r.readUntil(void 0, !0 === s.rawEscapes);
return {
text: i,
words: o,
used: r.used,
unset: r.unset
};
}(e, bounded, n, r) : function expandLikeImagebuilder(e, t, n) {
const s = new words_imagebuilder_WordReader(e, t, n), {text: r, words: i} = s.readUntil([]);
return {
text: r,
words: i,
used: s.used,
unset: s.unset
};
}(e, bounded, n);
} catch (t) {
if (!(t instanceof WordError)) throw t;
throw new s.u("word-expansion", `The builder cannot expand ${JSON.stringify(e)}: ${t.message}. Correct the word or pass the build arg it needs.`, {
cause: t
});
}
}
function buildkitWords(e, t = "\\") {
const n = (0, r.$)(e);
return {
engine: "buildkit",
escape: t,
plainModifiers: (0, r.jZ)(n, 0, 12),
patterns: (0, r.jZ)(n, 0, 13),
emptyPattern: (0, r.jZ)(n, 0, 14),
colonPatterns: !(0, r.jZ)(n, 0, 16),
heredocBlank: (0, r.jZ)(n, 0, 22),
sharedWordBuffer: (0, r.jZ)(n, 0, 15),
rawEscapesInText: (0, r.jZ)(n, 0, 10)
};
}
function classicWords(e, t = "\\") {
return buildkitWords(e, t);
}
function buildahWords(e) {
const t = (0, r.ot)(e) ?? r.RX;
return {
engine: "imagebuilder",
escape: "\\",
required: (0, r.jZ)(t, 1, 30),
patterns: (0, r.jZ)(t, 1, 37)
};
}
}),
28565: ((e, t, n) => {
function doubtMisses(e, t) {
if (0 === t.length) return e;
const n = {
code: "no-record",
detail: `The cache ${t.join(", ")} could not be read; it may hold this step.`
}, s = new Set([ "no-cache", "unsupported" ]), r = e.steps.map(e => "miss" !== e.verdict || e.causes.some(e => s.has(e.code)) ? e : {
...e,
verdict: "unknown",
causes: e.root === e.index ? [ ...e.causes, n ] : e.causes
});
return {
...e,
steps: r
};
}
function doubtHits(e, t, n) {
const s = e.steps.map((e, s) => {
const r = t?.steps[s]?.verdict;
return ("hit" === e.verdict || "depends" === e.verdict) && r !== e.verdict ? {
...e,
verdict: "unknown",
causes: [ n ],
root: e.index
} : e;
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
hg: () => unresolvedFor,
zm: () => doubtHits
});
const s = new Set([ "build-args" ]), r = new Set([ "labels", "targets" ]);
function unresolvedFor(e, t) {
return "buildkit" === e ? t.filter(e => "labels" !== inputOf(e)) : t;
}
function doubtUnresolved(e, t) {
const n = t.filter(e => "cache-from" === inputOf(e)), i = t.filter(e => {
const t = inputOf(e);
return "cache-from" !== t && !s.has(t) && !r.has(t);
}), o = 0 === n.length ? e : doubtMisses(e, [ "of cache-from" ]);
if (0 === i.length) return o;
const a = i.map(e => ({
code: "unsupported",
detail: e
})), counted = e => ![ "config-only", "not-needed" ].includes(e.verdict), c = o.steps.find(counted)?.index, d = o.steps.map(e => counted(e) ? {
...e,
verdict: "unknown",
causes: a,
root: c
} : e);
return {
...o,
steps: d
};
}
const distrustUnresolved = e => e.filter(e => r.has(inputOf(e)));
function inputOf(e) {
return /set the input ([a-z-]+)\.$/.exec(e)?.[1] ?? "";
}
}),
37764: ((e, t, n) => {
n.d(t, {
W: () => explain,
s: () => explainOnBase
});
var s = n(39710), r = n(10178), i = n(37018), o = n(452), a = n(47510), c = n(73825);
const d = 3e5, u = 40;
function selectedPaths(e, t, n) {
const s = new Set;
for (const r of t) for (const t of startsOf(e, r)) addBelow(e, t, n, s);
return s;
}
function rooted(e) {
const t = (0, a.uH)(`/${e}`).slice(1);
return "." === t ? "" : t;
}
function startsOf(e, t) {
const n = rooted(t);
if ("" === n || !(0, c.ev)(n)) return withTargets(e, n);
let s = [ "" ];
for (const t of n.split("/")) if (s = s.flatMap(n => childrenLike(e, n, t)), 0 === s.length) break;
return s.flatMap(t => withTargets(e, t));
}
function childrenLike(e, t, n) {
if ("dir" !== e.entry(t)?.type) return [];
if (!(0, c.ev)(n)) {
const s = join(t, n);
return void 0 === e.entry(s) ? [] : [ s ];
}
return "**" === n ? function descendants(e, t) {
const n = [ t ];
for (let t = 0; t < n.length && n.length < d; t++) {
const s = n[t];
if ("dir" === e.entry(s)?.type) for (const t of e.names(s)) n.push(join(s, t));
}
return n;
}(e, t) : e.names(t).filter(e => (0, c.YW)(n, e)).map(e => join(t, e));
}
function join(e, t) {
return "" === e ? t : `${e}/${t}`;
}
function withTargets(e, t) {
const n = [ t ];
let s = t;
for (let t = 0; t < u; t++) {
const t = followOne(e, s);
if (void 0 === t || n.includes(t)) break;
n.push(t), s = t;
}
return n;
}
function followOne(e, t) {
const n = t.split("/");
for (let t = 1; t <= n.length; t++) {
const s = n.slice(0, t).join("/"), r = e.entry(s);
if (void 0 === r) return;
if ("symlink" !== r.type) continue;
const i = n.slice(0, t - 1).join("/");
return rooted([ r.linkname.startsWith("/") ? r.linkname : `${i}/${r.linkname}`, ...n.slice(t) ].join("/"));
}
}
function addBelow(e, t, n, s) {
const r = 0 === n.length ? void 0 : (0, i.l2)(n, "moby"), o = [ t ];
for (let n = o.pop(); void 0 !== n && s.size < d; n = o.pop()) {
const i = e.entry(n);
if (void 0 === i) continue;
const a = n === t ? "" : n.slice("" === t ? 0 : t.length + 1);
if (void 0 !== r && ("" !== n && r.matchesOrParentMatches(n) || "" !== a && r.matchesOrParentMatches(a)) || "" === n || s.add(n), 
"dir" === i.type) for (const t of e.names(n)) o.push(join(n, t));
}
}
const l = 500;
function contentCauses(e, t, n, s, a, c) {
const d = (t.sources ?? []).filter(e => "context" === e.from), u = e.map(e => ({
source: e,
before: sameSource(e, d)
})).filter(({source: e, before: t}) => void 0 === e.digest || e.digest !== t?.digest);
if (0 === u.length) return [];
const l = u.some(({source: e, before: t}) => void 0 !== e.digest && void 0 !== t?.digest && (n || samePaths(e, t))), m = u.map(({source: e, before: t}) => function wordsOf(e, t, n) {
if (void 0 === t) return {
before: [],
now: []
};
if (n) return {
before: t.paths,
now: e.paths
};
const s = e.paths.filter(e => t.paths.includes(e));
return {
before: s,
now: s
};
}(e, t, n)), g = function compared(e, t, n, s) {
if (void 0 === t || 0 === e.files.length) return;
try {
const i = n.flatMap(e => e.before), o = n.flatMap(e => e.now);
return function remembered(e, t, n, s) {
const r = f.get(t), i = r?.files === e ? r.found : new Map;
f.set(t, {
files: e,
found: i
});
const o = i.get(n) ?? s();
n.length <= h && i.set(n, o);
return o;
}(e.files, t, JSON.stringify([ i, o, s ]), () => {
const n = selectedPaths((0, r.pu)(e.files), i, s);
return function withoutDirectories(e) {
const t = new Set;
for (const {path: n, changes: s} of e.files) if (isMove(s)) for (let e = n.lastIndexOf("/"); e > 0; e = n.lastIndexOf("/", e - 1)) t.add(`${s[0]} ${n.slice(0, e)}`);
const n = e.files.filter(({path: e, changes: n}) => !isMove(n) || !t.has(`${n[0]} ${e}`));
return {
files: n,
total: e.total - (e.files.length - n.length)
};
}((0, r.tc)(e.files, t, n, selectedPaths(t, o, s)));
});
} catch (e) {
if (e instanceof o.u) return;
throw e;
}
}(s, a, m, u.flatMap(({source: e}) => e.exclude ?? []));
return void 0 === g || 0 === g.total ? l ? [ unseen(void 0 !== g) ] : [] : function split(e, t, n, s) {
const r = function ignoredThen(e) {
if (void 0 === e.ignore) return () => !1;
const t = "buildah" === e.builder ? "containers" : "moby";
try {
const n = (0, i.l2)((0, i.wo)(e.ignore.text, t), t);
return e => n.matchesOrParentMatches(e);
} catch (e) {
if (e instanceof o.u) return () => !1;
throw e;
}
}(t), a = e.files.filter(e => e.changes.includes("added") ? r(e.path) : e.changes.includes("removed") && isThere(s, e.path) && !isThere(n, e.path)), c = e.files.filter(e => !a.includes(e)), d = e.total - e.files.length, u = [];
a.length > 0 && u.push(function ignoreCause(e, t, n, s) {
const r = [ `${n.dockerfile.path}.dockerignore`, ...p ], i = n.ignore?.path ?? r.find(e => isThere(s, e)) ?? ".dockerignore", o = e.length + t;
return {
code: "context-config",
detail: `${i} changed which files are sent: ${summary(e, o)}.`,
path: i,
files: bounded(e),
total: o
};
}(a, 0 === c.length ? d : 0, t, s));
c.length > 0 && u.push(function filesCause(e, t) {
return {
code: "content",
detail: `${summary(e, t)}.${hint(e)}`,
files: bounded(e),
total: t
};
}(c, c.length + d));
return u;
}(g, s, a, c);
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
const h = 1e4, f = new WeakMap;
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
const p = [ ".dockerignore", ".containerignore" ];
const m = [ "bytes", "type", "link", "added", "removed", "case", "owner", "line-endings", "mode" ];
function bounded(e) {
const rank = e => Math.min(...e.changes.map(e => m.indexOf(e)));
return e.toSorted((e, t) => rank(e) - rank(t)).slice(0, l);
}
const g = {
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
if (1 === t && 1 === e.length) return `${e[0].path} ${e[0].changes.map(e => g[e]).join(", ")}`;
const n = new Map;
for (const t of e) for (const e of t.changes) n.set(e, (n.get(e) ?? 0) + 1);
return `${t} files differ: ${m.flatMap(e => n.has(e) ? [ `${n.get(e)} ${g[e]}` ] : []).join(", ")}`;
}
function hint(e) {
const t = new Set(e.flatMap(e => e.changes));
return 1 !== t.size ? "" : t.has("mode") ? " Modes without edits come from the umask of the checkout or from git's core.fileMode." : t.has("line-endings") ? " Line endings without edits come from git's core.autocrlf or .gitattributes." : "";
}
var w = n(49291), v = n(3345);
function explain(e, t, n) {
if (void 0 === t) return [ {
code: "no-record",
detail: "No earlier build of this target is recorded, so there is nothing to reuse."
} ];
if (0 === t.steps.length) return [ {
code: "no-record",
detail: "The recorded build holds no steps, so there is nothing to compare with."
} ];
const {causes: s, old: r} = compare(e, t, n);
if (void 0 === r || s.length > 0) return s;
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
}(r, e.facts);
return i.length > 0 ? i : [ unchanged(e, t) ];
}
function explainOnBase(e, t, n, s) {
const r = t.flatMap(e => explain(e, n, void 0).filter(isAboutBase)), i = void 0 === n ? [] : [ ...otherPlatform(e, n), ...r ];
if (void 0 === n || 0 === i.length) return explain(e, n, s);
const o = compare(e, n, s).causes.filter(e => !(isInstruction(e) && "" === e.newText));
return [ ...i, ...o ];
}
function otherPlatform({platform: e = ""}, t) {
return "" === e || "" === t.platform || e === t.platform ? [] : [ {
code: "platform",
detail: `The build is for ${e}, the recorded one was for ${t.platform}.`
} ];
}
function isAboutBase(e) {
return y.has(e.code) && !(isInstruction(e) && "" === e.oldText);
}
const y = new Set([ "base-moved", "instruction", "arg", "platform" ]);
function isInstruction(e) {
return "instruction" === e.code;
}
function compare(e, t, n) {
const {facts: r} = e, i = (0, s.M)(t, {
stage: e.stage,
stageName: e.stageName,
ordinal: e.ordinal,
keyword: e.keyword,
text: r.text,
stageTexts: e.stageTexts
});
if (void 0 === i.old) return {
causes: [ newStep(e, i.stageKnown) ],
old: void 0
};
const o = i.old.facts;
return {
causes: [ ...baseCauses(o, r), ...instructionCauses(i, r), ...valueCauses(o, r), ...settingCauses(o, r), ...sourceCauses(o, r, e, t, n) ],
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
const n = e.old.facts, s = [];
if (n.text !== t.text) s.push({
code: "instruction",
detail: "The instruction was changed.",
oldText: shown(n.text, n, t),
newText: shown(t.text, n, t)
}); else if (e.removed.length > 0) {
const t = e.removed.map(e => shown(e.facts.text, e.facts));
s.push({
code: "instruction",
detail: 1 === t.length ? "The instruction before it was removed." : `${t.length} instructions before it were removed.`,
oldText: t.join("\n"),
newText: ""
});
}
const r = changedArgs(n, t).length + (0, v.tS)(n.env, t.env).length > 0, [i, o] = function filledIn(e, t) {
if (void 0 !== e.base && void 0 !== t.base && e.base.reference !== t.base.reference) return [ `FROM ${e.base.reference}`, `FROM ${t.base.reference}` ];
return function isUnexpanded(e) {
return e.expanded === e.text && e.text.includes("$");
}(e) ? [ "", "" ] : [ e.expanded, t.expanded ];
}(n, t);
return n.text !== t.text || i === o || r || s.push({
code: "instruction",
detail: "The instruction reads the same but comes out different after its variables are filled in.",
oldText: shown(i, n, t),
newText: shown(o, n, t)
}), s;
}
function shown(e, ...t) {
return (0, w.cT)(e, ...t.flatMap(e => [ e.args, e.env ]));
}
function isWithoutValues(e, t) {
const n = Object.values(e.args);
return n.length > 0 && n.every(e => "" === e) && Object.values(t.args).some(e => "" !== e);
}
function changedArgs(e, t) {
const n = (0, v.tS)(e.args, t.args);
return isWithoutValues(e, t) ? n.filter(({oldValue: e, newValue: t}) => void 0 === e || void 0 === t) : n;
}
function valueCauses(e, t) {
const n = [], s = (0, v.ph)(changedArgs(e, t));
var r, i;
s.length > 0 && n.push({
code: "arg",
detail: `Build ${r = s.length, i = "argument", 1 === r ? i : `${i}s`} changed: ${(0, 
v.Tb)(s)}.`,
names: s
});
const o = (0, v.ph)((0, v.tS)(e.env, t.env));
return o.length > 0 && n.push({
code: "env",
detail: `Environment changed: ${(0, v.Tb)(o)}.`,
names: o
}), n;
}
const b = new Set([ "platform", "os", "arch", "architecture", "variant" ]);
function settingCauses(e, t) {
const n = [];
for (const {name: s, oldValue: r, newValue: i} of (0, v.tS)(e.settings, t.settings)) {
if (b.has(s.toLowerCase())) {
const e = `The ${s} changed from ${r ?? "unset"} to ${i ?? "unset"}.`;
n.push({
code: "platform",
detail: e
});
continue;
}
n.push({
code: "instruction",
detail: `An earlier setting that this step depends on changed: ${s}.`,
oldText: void 0 === r ? "" : `${s}=${r}`,
newText: void 0 === i ? "" : `${s}=${i}`
});
}
return n;
}
function sourceCauses(e, t, n, s, r) {
const i = e.sources ?? [], o = [], a = [];
return (t.sources ?? []).forEach((e, t) => {
const n = i[t];
void 0 !== e.digest && e.digest === n?.digest || ("context" === e.from ? a.push(e) : void 0 !== n && n.from === e.from && o.push(...function otherSource(e, t) {
if (void 0 === e.digest || void 0 === t.digest) return [];
const [n, s] = function splitOnce(e) {
const t = e.indexOf(":");
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1) ];
}(t.from);
if ("image" === n) return [ moved(s, e.digest, t.digest) ];
if ("url" === n) {
const e = t.paths[0] ?? s;
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
detail: `Files of the build context ${s} changed.`,
files: [],
total: 0
} ];
return [];
}(n, e)));
}), a.length > 0 && o.unshift(...contentCauses(a, e, e.text === t.text, s, n.sent, r)), 
o;
}
function unchanged(e, t) {
const n = k.filter(n => {
const [s, r] = [ t.engine[n], e.engine?.[n] ];
return void 0 !== s && void 0 !== r && s !== r;
});
if (n.length > 0) {
const s = n.map(e => t.engine[e]).join(" "), r = n.map(t => e.engine?.[t]).join(" ");
return {
code: "builder-upgraded",
detail: `Nothing in the project changed, but the builder did: ${s} then, ${r} now.`,
oldVersion: s,
newVersion: r
};
}
return {
code: "no-record",
detail: "Nothing that decides this step changed, but its result is not among the records that can be read here."
};
}
const k = [ "version", "frontendVersion", "store" ];
}),
39710: ((e, t, n) => {
n.d(t, {
M: () => align
});
const s = 1e3;
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
return void 0 !== i && i[t.ordinal] === t.text && n.length + i.length <= s ? function alignAll(e, t, n) {
const {oldTexts: s, rows: i} = function tableOf(e, t) {
const n = r.get(t);
if (void 0 !== n && n.old.length === e.length && n.old.every((t, n) => t === e[n])) return n.table;
const s = e.map(e => e.facts.text), i = {
oldTexts: s,
rows: commonLengths(s, t)
};
return r.set(t, {
old: e,
table: i
}), i;
}(e, t);
let o = 0, a = 0, c = 0, d = 0;
for (;o < e.length && a < t.length; ) if (s[o] === t[a]) {
if (a === n.ordinal) return {
old: e[o],
removed: e.slice(c, o),
stageKnown: !0
};
if (a > n.ordinal) break;
o++, a++, c = o, d = a;
} else i[o + 1][a] >= i[o][a + 1] ? o++ : a++;
return function insideGap(e, t, n, s, r) {
const i = t.ordinal - r, o = e.slice(n, s), a = o[i];
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
}(e, n, c, function gapEnd(e, t, n, s) {
return n < e.length && s < t.length && e[n] === t[s] ? n : e.length;
}(s, t, o, a), d);
}(n, i, t) : function alignAlone(e, t) {
const n = t.ordinal;
if (e[n]?.facts.text === t.text) return {
old: e[n],
removed: [],
stageKnown: !0
};
const s = e.findIndex((e, s) => s > n && e.facts.text === t.text);
if (s > n) return {
old: e[s],
removed: e.slice(n, s),
stageKnown: !0
};
const r = e.findLastIndex((e, s) => s < n && e.facts.text === t.text);
if (r >= 0) return {
old: e[r],
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
for (let s = e.length - 1; s >= 0; s--) {
const r = n[s], i = n[s + 1];
for (let n = t.length - 1; n >= 0; n--) r[n] = e[s] === t[n] ? i[n + 1] + 1 : Math.max(i[n], r[n + 1]);
}
return n;
}
const r = new WeakMap;
}),
49291: ((e, t, n) => {
n.d(t, {
JJ: () => shownValue,
cT: () => withoutSecrets,
v5: () => r
});
const s = new Set([ "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token" ]), r = "***", i = 4;
function isSensitive(e) {
const t = e.toLowerCase().split(/[^a-z0-9]/);
return t.some(e => s.has(e)) && !t.includes("public");
}
function shownValue(e, t) {
return void 0 !== t && "" !== t && isSensitive(e) ? r : t;
}
function withoutSecrets(e, ...t) {
let n = e;
for (const e of t) for (const [t, s] of Object.entries(e)) s.length >= i && isSensitive(t) && (n = n.replaceAll(s, r));
return n;
}
}),
3345: ((e, t, n) => {
n.d(t, {
Tb: () => changesText,
ph: () => shownChanges,
tS: () => changedNames
});
var s = n(49291);
function changedNames(e, t) {
const n = [ ...new Set([ ...Object.keys(e), ...Object.keys(t) ]) ].sort(), s = [];
for (const r of n) {
const n = own(e, r), i = own(t, r);
n !== i && s.push({
name: r,
oldValue: n,
newValue: i
});
}
return s;
}
function shownChanges(e) {
return e.map(({name: e, oldValue: t, newValue: n}) => ({
name: e,
oldValue: (0, s.JJ)(e, t),
newValue: (0, s.JJ)(e, n)
}));
}
function changesText(e, t = 3) {
const n = e.slice(0, t).map(e => `${e.name} (${function arrow({oldValue: e, newValue: t}) {
return void 0 === e ? void 0 === t ? "changed" : `new: ${short(t)}` : void 0 === t ? `no longer set, was ${short(e)}` : e === s.v5 && t === s.v5 ? "changed, value hidden" : `${short(e)} \u2192 ${short(t)}`;
}(e)})`), r = e.length - n.length;
return n.join(", ") + (r > 0 ? ` and ${r} more` : "");
}
const r = 60;
function short(e) {
return "" === e ? '""' : e.length > r ? `${e.slice(0, r)}\u2026` : e;
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
var s = n(77934), r = n(452);
const i = 8388608, o = 2e4, a = 1e3, c = s.FsL(s.YjP(), s.Ru6(4194304)), d = s.FsL(s.aig(), s.E2x()), listOf = (e, t) => s.FsL(s.YOg(s.L5J()), s.Ru6(t), s.YOg(e)), u = listOf(c, o), l = listOf(c, a), h = s.FsL(s.g1P(c, s.mee(s._H3({}))), s.pdi(e => Object.fromEntries(Object.keys(e).map(e => [ e, {} ])))), optional = e => s.yqP(e), nullable = e => s.yqP(s.mee(e)), f = s.Ikc({
Test: optional(u),
Interval: optional(d),
Timeout: optional(d),
StartPeriod: optional(d),
StartInterval: optional(d),
Retries: optional(d)
}), p = s.Ikc({
User: optional(c),
AttachStdin: optional(s.zMY()),
AttachStdout: optional(s.zMY()),
AttachStderr: optional(s.zMY()),
ExposedPorts: nullable(h),
Tty: optional(s.zMY()),
OpenStdin: optional(s.zMY()),
StdinOnce: optional(s.zMY()),
Env: nullable(l),
Cmd: nullable(u),
Healthcheck: nullable(f),
ArgsEscaped: optional(s.zMY()),
Volumes: nullable(h),
WorkingDir: optional(c),
Entrypoint: nullable(u),
NetworkDisabled: optional(s.zMY()),
OnBuild: nullable(l),
Labels: nullable(s.g1P(c, c)),
StopSignal: optional(c),
StopTimeout: nullable(d),
Shell: nullable(u)
}), m = s.Ikc({
created: optional(c),
author: optional(c),
architecture: s.yqP(c, ""),
os: s.yqP(c, ""),
variant: optional(c),
"os.version": optional(c),
"os.features": optional(u),
config: s.yqP(p, {}),
container_config: optional(p),
rootfs: s.Ikc({
type: s.yqP(c, "layers"),
diff_ids: s.yqP(listOf(c, 4e3), [])
}),
history: s.yqP(listOf(s.Ikc({
created: optional(c),
created_by: optional(c),
author: optional(c),
comment: optional(c),
empty_layer: optional(s.zMY())
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
if (e.length > t) throw new r.u("limit", `${n} has ${e.length} bytes, more than ${t}; it is ignored.`);
try {
return JSON.parse(new TextDecoder("utf-8", {
ignoreBOM: !1
}).decode(e));
} catch (e) {
throw malformed(n, "it is not JSON", e);
}
}
function malformed(e, t, n) {
return new r.u("image-malformed", `${e} cannot be read (${t}). Export the image again.`, {
cause: n
});
}
function check(e, t, n) {
const r = s.xLC(e, withoutNulls(t, 0), {
abortEarly: !0
});
if (r.success) return r.output;
const i = r.issues[0];
throw malformed(n, `${s.BuJ(i) ?? "it"}: ${i.message.slice(0, 200)}`);
}
function withoutNulls(e, t) {
if (t > 3 || "object" != typeof e || null === e) return e;
if (Array.isArray(e)) return e.length > o ? e : e.map(e => withoutNulls(e, t + 1));
const n = Object.create(null);
for (const [s, r] of Object.entries(e)) (null !== r || g.has(s)) && (n[s] = w.has(s) ? r : withoutNulls(r, t + 1));
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
const s = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,18}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
function instant(e) {
const t = s.exec(e);
if (null === t) return;
const part = e => Number(t[e] ?? "0"), n = function daysSince1970(e, t, n) {
const s = t <= 2 ? e - 1 : e, r = Math.floor(s / 400), i = s - 400 * r, o = Math.floor((153 * (t + (t > 2 ? -3 : 9)) + 2) / 5) + n - 1, a = 365 * i + Math.floor(i / 4) - Math.floor(i / 100) + o;
return 146097 * r + a - 719468;
}(part(1), part(2), part(3)), r = 60 * (60 * part(9) + part(10)) * ("-" === t[8] ? -1 : 1), i = 86400 * n + 3600 * part(4) + 60 * part(5) + part(6) - r, o = (t[7] ?? "").padEnd(9, "0").slice(0, 9);
return 1000000000n * BigInt(i) + BigInt(o);
}
function isWholeSeconds(e) {
const t = instant(e);
return void 0 !== t && t % 1000000000n == 0n;
}
function isoSeconds(e) {
const t = Math.floor(e / 86400), n = e - 86400 * t, two = e => String(e).padStart(2, "0"), s = `${two(Math.floor(n / 3600))}:${two(Math.floor(n / 60) % 60)}:${two(n % 60)}`;
return `${function calendarDay(e) {
const t = e + 719468, n = Math.floor(t / 146097), s = t - 146097 * n, r = Math.floor((s - Math.floor(s / 1460) + Math.floor(s / 36524) - Math.floor(s / 146096)) / 365), i = s - (365 * r + Math.floor(r / 4) - Math.floor(r / 100)), o = Math.floor((5 * i + 2) / 153), a = i - Math.floor((153 * o + 2) / 5) + 1, c = o < 10 ? o + 3 : o - 9;
return `${String(r + 400 * n + (c <= 2 ? 1 : 0)).padStart(4, "0")}-${String(c).padStart(2, "0")}-${String(a).padStart(2, "0")}`;
}(t)}T${s}Z`;
}
}),
88758: ((e, t, n) => {
n.d(t, {
Bq: () => formatPlatform,
Dr: () => platformOfConfig,
FI: () => acceptable,
FL: () => normalizePlatform,
O0: () => formatPlatformAll,
VQ: () => u,
Y8: () => parsePlatform,
_n: () => d,
cK: () => matches,
qb: () => normal,
xH: () => platformOfWord
});
var s = n(452);
const r = new Set("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(" ")), i = new Set("386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm".split(" ")), o = /^[A-Za-z0-9_.-]+$/, a = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/, c = 256, d = {
os: "linux",
architecture: "amd64",
variant: ""
};
function parsePlatform(e, t = d) {
const n = e.split("/"), s = a.exec(n[0]);
if (e.length > c || n.length > 3 || null === s || !n.slice(1).every(e => o.test(e))) throw notAPlatform(e);
const u = {
os: normalizeOs(s[1]),
...osOptions(s[2] ?? "", s[3] ?? "", e)
};
if (1 === n.length) return function onePart(e, t, n) {
if (r.has(t.os)) {
const e = "arm" === n.architecture && "v7" !== n.variant ? n.variant : "";
return {
...t,
architecture: n.architecture,
variant: e
};
}
const [s, o] = normalizeArchitecture(e, "");
if (!i.has(s)) throw notAPlatform(e);
return {
...t,
os: n.os,
architecture: s,
variant: "arm" === s && "v7" === o ? "" : o
};
}(e, u, t);
const [l, h] = normalizeArchitecture(n[1], n[2] ?? "");
return 2 === n.length ? {
...u,
architecture: l,
variant: "arm" === l && "v7" === h ? "" : h
} : {
...u,
architecture: l,
variant: "arm64" === l && "" === h ? "v8" : h
};
}
function platformOfWord(e) {
try {
return parsePlatform(e);
} catch (e) {
if (!(e instanceof s.u)) throw e;
throw new s.u("build-refused", `FROM: the builder refuses its --platform. ${e.message}`);
}
}
function osOptions(e, t, n) {
const s = t.split("+").filter(e => "" !== e);
return {
..."" === e ? {} : {
osVersion: decode(e, n)
},
...0 === s.length ? {} : {
osFeatures: s.map(e => decode(e, n))
}
};
}
function notAPlatform(e) {
const t = JSON.stringify(e.slice(0, c));
return new s.u("input", `${t} is not a platform. Write it as os/architecture or os/architecture/variant.`);
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
const n = e.toLowerCase(), s = t.toLowerCase();
switch (n) {
case "i386":
return [ "386", "" ];

case "x86_64":
case "x86-64":
case "amd64":
return [ "amd64", "v1" === s ? "" : s ];

case "aarch64":
case "arm64":
return "8" === s || "v8" === s || "v8.0" === s ? [ "arm64", "" ] : [ "arm64", "9" === s || "9.0" === s || "v9.0" === s ? "v9" : s ];

case "armhf":
return [ "arm", "v7" ];

case "armel":
return [ "arm", "v6" ];

case "arm":
return "" === s || "7" === s ? [ "arm", "v7" ] : [ "arm", "5" === s || "6" === s || "8" === s ? `v${s}` : s ];

default:
return [ n, s ];
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
const [s, r] = normalizeArchitecture(t, n);
return {
os: "" === e ? "linux" : normalizeOs(e),
architecture: s,
variant: r
};
}
function formatPlatform(e) {
return "" === e.os ? "unknown" : [ e.os, e.architecture, e.variant ].filter(e => "" !== e).join("/");
}
const u = formatPlatform;
function formatPlatformAll(e) {
const {os: t, architecture: n, variant: s, osVersion: r = "", osFeatures: i = []} = e;
if ("" === t || "" === r && 0 === i.length) return formatPlatform(e);
const o = i.toSorted().map(e => `+${encodeURIComponent(e)}`);
return [ `${t}(${encodeURIComponent(r)}${o.join("")})`, n, s ].filter(e => "" !== e).join("/");
}
function matches(e, t, n = !1) {
return acceptable(e, n).some(e => same(e, t));
}
function acceptable(e, t = !1) {
const n = normalizePlatform(e);
return t ? [ n ] : platformVector(n);
}
function platformVector(e) {
const {architecture: t, variant: n} = e, s = /^v?(\d{1,4})$/.exec(n), lower = (t, n) => Array.from({
length: Math.max(0, t - n)
}, (n, s) => ({
...e,
variant: "v" + (t - 1 - s)
}));
if ("amd64" === t) {
const t = null === s ? [] : lower(Number(s[1]), 1);
return [ e, ...t, {
...e,
architecture: "386",
variant: ""
} ];
}
return "arm" === t ? [ e, ...null === s ? [] : lower(Number(s[1]), 5) ] : "arm64" === t ? function arm64Vector(e) {
const t = "" === e.variant ? "v8" : e.variant, n = /^v([89])(?:\.(\d))?$/.exec(t), s = Number(n?.[2] ?? 0);
if (null === n || "9" === n[1] && s > 7) return [];
const versions = (t, n) => Array.from({
length: n + 1
}, (s, r) => {
const i = n - r;
return {
...e,
variant: 0 === i ? `v${t}` : `v${t}.${i}`
};
});
return [ ..."8" === n[1] ? versions(8, s) : [ ...versions(9, s), ...versions(8, Math.min(9, s + 5)) ], ...platformVector({
...e,
architecture: "arm",
variant: "v8"
}) ];
}(e) : [ e ];
}
function same(e, t) {
const n = normalizePlatform(e), s = normalizePlatform(t);
return n.os === s.os && n.architecture === s.architecture && n.variant === s.variant && (s.osFeatures ?? []).every(e => n.osFeatures?.includes(e));
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
var s = n(452);
const r = 1024, i = 255, o = "docker.io", a = "index.docker.io", c = "library/", d = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*", u = new RegExp(`^${d}(?:/${d})*$`), l = /^\w[\w.-]{0,127}$/, h = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?", f = new RegExp(`^(?:${h}(?:\\.${h})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`), p = [ /^sha256:[a-f0-9]{64}$/, /^sha384:[a-f0-9]{96}$/, /^sha512:[a-f0-9]{128}$/ ], m = /^[a-f0-9]{64}$/;
function isDigest(e) {
return p.some(t => t.test(e));
}
function parseReference(e) {
if ("" === e || e.length > r || m.test(e)) throw bad(e);
const {domain: t, rest: n} = function splitDomain(e) {
const t = e.indexOf("/"), n = -1 === t ? "" : e.slice(0, t), s = "localhost" === n || /[.:]/.test(n) || n.toLowerCase() !== n, r = s && n !== a ? n : o, i = s ? e.slice(t + 1) : e, d = r === o && !i.includes("/");
return {
domain: r,
rest: d ? c + i : i
};
}(e), s = n.indexOf("@"), d = -1 === s ? n : n.slice(0, s), h = -1 === s ? void 0 : n.slice(s + 1), p = d.indexOf(":"), g = -1 === p ? d : d.slice(0, p), w = -1 === p ? void 0 : d.slice(p + 1);
if (!(f.test(t) && g.length <= i && u.test(g) && (void 0 === w || l.test(w)) && (void 0 === h || isDigest(h)))) throw bad(e);
return {
domain: t,
path: g,
tag: w,
digest: h
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
const [n, s] = [ tryParseReference(e), tryParseReference(t) ];
return void 0 !== n && void 0 !== s && canonicalName(n) === canonicalName(s);
}
function withSuffix(e, t, n) {
return e + (void 0 === t ? "" : `:${t}`) + (void 0 === n ? "" : `@${n}`);
}
function bad(e) {
const t = e.length > 200 ? `${e.slice(0, 200)}\u2026` : e;
return new s.u("reference", `${JSON.stringify(t)} is not an image reference. Write it as name, name:tag or name@sha256:\u2026 in lower case.`);
}
}),
28594: ((e, t, n) => {
n.d(t, {
L: () => decide,
U: () => forecastBuild
});
var s = n(53399), r = n(94588), i = n(5959), o = n(78267), a = n(32779), c = n(28565), d = n(452), u = n(50646), l = n(61071), h = n(10178), f = n(1857);
const p = "0.1.0";
function draftRecord(e) {
const {request: t, forecast: n, last: s, context: r, inputs: i} = e, o = function basesOf({forecast: e, request: t}) {
const n = Object.create(null), s = new Map;
for (const r of e.steps) {
const e = r.facts.base;
if (void 0 === e) continue;
n[e.reference] = e.digest;
const i = t.image(e.reference, t.options.platform);
if (void 0 === i) continue;
const o = [ ...new Set([ e.reference, ...i.image.names ]) ];
s.set(i.image.id, {
...i.image,
names: o
});
}
return {
digests: n,
images: [ ...s.values() ]
};
}(e), a = function ignoreFile(e) {
const {explicit: t, dockerfileDockerignore: n, containerignore: s, dockerignore: r} = e.ignoreFiles;
return t ?? n ?? s ?? r;
}(t);
return {
schema: f.e,
writer: p,
builder: e.builder.name,
engine: engineOf(t),
...void 0 === e.builtWith ? {} : {
builtWith: e.builtWith
},
platform: n.platform,
target: n.target ?? "",
ref: void 0 === r.pullRequest ? r.ref : `refs/pull/${r.pullRequest.number}/merge`,
sha: r.sha,
runId: r.runId,
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
runs: s?.runs ?? []
};
}
function engineOf(e) {
const {version: t, store: n, cliVersion: s, frontendVersion: r, platform: i} = e.engine;
return {
...void 0 === t ? {} : {
version: t
},
...void 0 === n ? {} : {
store: n
},
...void 0 === s ? {} : {
cliVersion: s
},
...void 0 === r ? {} : {
frontendVersion: r
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
return void 0 === t ? [] : (0, h.B5)(t);
} catch (t) {
return e.surroundings.warnings.add((0, d.H)(t).message), [];
}
}
function ownCache({builder: e, request: t}) {
if ("buildkit" !== e.name) return [];
const n = (0, l.synthesize)(t, {
createdAt: new Date(t.now).toISOString()
});
return void 0 === n ? [] : [ {
name: "the recorded build",
config: n
} ];
}
var m = n(20965);
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
const s = e.steps.filter(e => e.causes.some(e => "not-exported" === e.code)), r = [ ...new Set(s.map(e => e.stageName)) ];
if (0 === r.length) return [];
const i = n.every(e => "inline" === e.type), o = n[0];
return [ {
code: "cache-mode-min",
title: i ? "Export the cache with mode=max to a registry or gha; inline cannot hold all stages." : "Add mode=max to cache-to.",
detail: `${"inline" === o.type ? "An inline cache" : "mode=min"} keeps only the steps of the final image. Steps of ${r.map(e => `stage ${e}`).join(", ")} are rebuilt every time.`,
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
const s = new Set([ e, ...t ?? [] ].flatMap(e => e.cacheFrom.map(entryOf).map(placeOf)));
return e.cacheTo.flatMap(t => {
const r = placeOf(entryOf(t));
if (void 0 === r || s.has(r)) return [];
const i = void 0 !== n && function namedAfter(e, t) {
return t.sha.length >= g && e.includes(t.sha.slice(0, g)) ? "commit" : t.id.length >= g && e.includes(t.id) ? "run" : void 0;
}(r, n);
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
const g = 7;
function sharedScope({spec: e, others: t}) {
return void 0 === e || void 0 === t ? [] : e.cacheTo.map(entryOf).flatMap(n => {
if ("gha" !== n.type) return [];
const s = t.filter(t => function isAnother(e, t) {
return e.name !== t.name || e.platforms.join() !== t.platforms.join();
}(t, e) && t.cacheTo.map(entryOf).some(e => placeOf(e) === placeOf(n)));
if (0 === s.length) return [];
const r = s.map(e => e.name).join(", "), i = n.options.get("scope") ?? "buildkit";
return [ {
code: "cache-scope-shared",
title: `Give ${e.name} a cache scope of its own.`,
detail: `${r} exports to the same scope ${i}, and whichever build ends last replaces the other's cache.`,
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
const w = 3;
function seedDefault({last: e, forecast: t}) {
if (void 0 === e || e.runs.length < w || !t.steps.some(m.he)) return [];
return [ e.ref, ...e.runs.map(e => e.ref) ].every(e => e.startsWith("refs/pull/")) ? [ {
code: "seed-default-branch",
title: "Run this workflow on pushes to the default branch, too.",
detail: "Every recorded build is a pull request's, and GitHub lets no other pull request read those records.",
lines: [ "on:", "  push:", "    branches: [main]" ]
} ] : [];
}
var v = n(47510), y = n(88861);
function contextAdvice(e) {
return [ ...needlessFiles(e), ...gitDirectory(e), ...unusedDirectories(e) ];
}
const b = [ ".github", ".gitlab", ".circleci", ".vscode", ".idea", ".devcontainer" ], k = 255, x = /^(?:\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines\.ya?ml|Jenkinsfile|\.pre-commit-config\.yaml|CODEOWNERS|CONTRIBUTING(?:\.\w+)?|CODE_OF_CONDUCT(?:\.\w+)?|SECURITY\.md|renovate\.json5?|\.DS_Store|Thumbs\.db|.*\.swp|(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml|(?:[\w.-]+\.)?Dockerfile(?:\.[\w.-]+)?|\.dockerignore)$/, $ = /^(?:README|CHANGELOG|CHANGES|HISTORY|AUTHORS|NOTES)(?:\.(?:md|rst|txt|adoc))?$/i, S = [ "package.json", "pyproject.toml", "setup.py", "setup.cfg", "MANIFEST.in", "Makefile", "CMakeLists.txt", "meson.build", "build.gradle", "build.gradle.kts", "pom.xml", "composer.json", "mix.exs", "mkdocs.yml", "book.toml" ], O = 262144;
function needlessFiles({forecast: e, sent: t}) {
return void 0 === t ? [] : (0, m.Et)(e.steps).flatMap(n => {
const s = e.steps[n.step], r = function changedFiles(e) {
if ("miss" !== e.verdict) return;
const t = e.causes.filter(e => "content" === e.code);
return t.length !== e.causes.length || t.some(e => e.total !== e.files.length) ? void 0 : t.flatMap(e => e.files.flatMap(e => [ e.path, ...void 0 === e.oldPath ? [] : [ e.oldPath ] ]));
}(n);
if (void 0 === r || 0 === r.length) return [];
const i = texts(e.steps);
return r.every(e => function isNeedless(e, t, n, s) {
const r = e.slice(e.lastIndexOf("/") + 1), i = e.split("/", 1)[0];
return !function isNamed(e, t) {
const n = (t.facts.sources ?? []).flatMap(e => e.paths.map(e => (0, v.uH)(`/${e}`).slice(1)));
return n.includes(e);
}(e, t) && !n.includes(r) && (b.includes(i) ? !n.includes(i) : !!(r.length <= k && x.test(r)) || !!$.test(r) && (void 0 === s.entry("Cargo.toml") && S.every(e => !readText(s, e).toLowerCase().includes(r.toLowerCase()))));
}(e, s, i, t)) ? [ ignoreAdvice(n, s, ignoreLines(r)) ] : [];
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
if (e instanceof d.u) return "";
throw e;
}
}
function ignoreLines(e) {
const t = e.map(e => {
const t = e.split("/", 1)[0];
return b.includes(t) ? t : escaped(e);
});
return [ ...new Set(t) ];
}
function escaped(e) {
const t = e.replace(/[*?[\]\\]/g, "\\$&");
return /^[#!]/.test(t) ? `\\${t}` : t;
}
function ignoreAdvice(e, t, n) {
const {seconds: s, bytes: r, steps: i} = e.cost;
return {
code: "ignore-files",
title: 1 === n.length ? `Leave ${n[0]} out of the context.` : "Leave these files out of the context.",
detail: `Nothing else made ${t.text} and what follows new (${1 === i ? "1 step" : `${i} steps`}), and nothing in the Dockerfile or the project's manifests names ${1 === n.length ? "it" : "them"}.`,
step: e.step,
lines: n,
file: ".dockerignore",
saves: {
...void 0 === s ? {} : {
seconds: s.value
},
...void 0 === r ? {} : {
bytes: r.value
}
}
};
}
const C = /\bgit\b|setuptools[_-]scm|hatch-vcs|versioneer|\bpbr\b|vergen|nbgv|nerdbank|buildvcs/i;
function gitDirectory({forecast: e, sent: t}) {
if ("dir" !== t?.entry(".git")?.type) return [];
const n = e.steps.find(e => "not-needed" !== e.verdict && takesAll(e));
if (void 0 === n || C.test(withoutUrls(texts(e.steps)))) return [];
const s = S.filter(e => "package.json" !== e).map(e => readText(t, e));
return C.test(withoutUrls([ ...s, scriptsOf(t) ].join("\n"))) ? [] : [ {
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
v.uH)(`/${e}`)) && 0 === (e.exclude ?? []).length);
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
const I = 5e7;
function unusedDirectories({forecast: e, last: t}) {
if ("classic" !== e.builder || void 0 === t) return [];
const n = e.steps.flatMap(e => (e.facts.sources ?? []).filter(e => "context" === e.from).flatMap(e => e.paths));
if (n.some(e => "/" === (0, v.uH)(`/${e}`) || /[*?[\\$]/.test(e))) return [];
const s = new Set(n.map(e => (0, v.uH)(`/${e}`).split("/")[1])), r = new Map;
for (const e of t.files) {
const t = e.path.indexOf("/");
t > 0 && r.set(e.path.slice(0, t), (r.get(e.path.slice(0, t)) ?? 0) + e.size);
}
const i = [ ...r ].filter(([e, t]) => t >= I && !s.has(e)).sort((e, t) => t[1] - e[1]);
if (0 === i.length) return [];
const o = i.reduce((e, [, t]) => e + t, 0);
return [ {
code: "context-size",
title: "Do not send directories that no step copies.",
detail: `${(0, y.pV)(o)} of the context go to the daemon in every build, and no COPY or ADD takes them.`,
lines: i.map(([e]) => escaped(e)),
file: ".dockerignore"
} ];
}
var M = n(97489);
function orderAdvice(e) {
return (0, m.Et)(e.forecast.steps).flatMap(t => [ ...lateArgument(t, e.forecast), ...lateLabel(t, e.forecast), ...lockfileFirst(t, e) ]);
}
const A = /(?:^|_)(?:sha|commit|revision|rev|timestamp|date|build_?(?:date|time|number|num|id))(?:_|$)/i, P = /^(?:[0-9a-f]{7,64}|[0-9]{4}-[0-9]{2}-[0-9]{2}T?[0-9:.Z+-]*|1[0-9]{9}|1[0-9]{12})$/i;
function isVolatile({name: e, newValue: t}) {
return A.test(e) || void 0 !== t && /[0-9]/.test(t) && P.test(t);
}
function mentions(e, t) {
return new RegExp(`(?:^|[^A-Za-z0-9_])${t}(?:$|[^A-Za-z0-9_])`).test(e);
}
const T = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/;
function savesOf(e) {
const {seconds: t, bytes: n} = (0, M.h)(e);
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
const [n, ...s] = e.causes;
if ("arg" !== n?.code || s.length > 0 || 1 !== n.names.length || "miss" !== e.verdict) return [];
const [r] = n.names;
if (void 0 === r || !T.test(r.name) || !isVolatile(r)) return [];
const i = t[e.step], o = t.filter(e => e.stage === i.stage), a = o.findLast(e => "arg" === e.keyword && e.index <= i.index && mentions(e.text, r.name)), c = o.filter(e => e.index > (a?.index ?? i.index) && "arg" !== e.keyword && mentions(e.text, r.name))[0];
if (void 0 === a || void 0 === c || c.index <= i.index) return [];
const d = o.filter(e => e.index >= i.index && e.index < c.index && "miss" === e.verdict);
if (0 === d.length || d.some(e => !isOnlyFollower(e, i))) return [];
const u = "" + (void 0 === a.range ? "" : ` from line ${a.range.startLine}`), l = void 0 === c.range ? "the instruction that uses it" : `line ${c.range.startLine}`;
return [ {
code: "late-argument",
title: `Move ARG ${r.name}${u} to just before ${l}.`,
detail: `Its value changes with every commit, and ${l} is the first to mention it; until then it only makes ${1 === d.length ? "1 step" : `${d.length} steps`} new each time.`,
step: a.index,
saves: savesOf(d)
} ];
}
function isOnlyFollower(e, t) {
return e.index === t.index || e.causes.every(e => "parent" === e.code);
}
function lateLabel(e, {steps: t}) {
const n = t[e.step];
if ("label" !== n.keyword || "file" !== n.origin || "miss" !== e.verdict || 0 === e.followers.length) return [];
if (!e.causes.every(e => "arg" === e.code && e.names.some(isVolatile))) return [];
const s = e.followers.map(e => t[e]).filter(e => e.stage === n.stage);
return 0 === s.length || s.some(e => !isOnlyFollower(e, n)) ? [] : [ {
code: "late-label",
title: `Move ${void 0 === n.range ? "this LABEL" : `the LABEL of line ${n.range.startLine}`} to the end of its stage.`,
detail: `Its value changes with every commit and makes the ${1 === s.length ? "step" : `${s.length} steps`} below new, none of which depends on a label.`,
step: n.index,
saves: savesOf(s)
} ];
}
const E = String.raw`(?:\s+--?[a-z][a-z-]*(?:[= ][\w./:@][\w./:@-]*)?)*`;
function installer(e, t, n, s = []) {
return {
command: new RegExp(`^${e}${E}\\s*$`),
files: t,
also: s,
selfContained: n
};
}
const R = [ installer("npm (?:ci|clean-install)", [ "package.json", "package-lock.json" ], nodeAlone, [ ".npmrc" ]), installer("yarn install", [ "package.json", "yarn.lock" ], e => nodeAlone(e) && readText(e, "yarn.lock").includes("yarn lockfile v1"), [ ".npmrc", ".yarnrc" ]), installer("pnpm (?:i|install)", [ "package.json", "pnpm-lock.yaml" ], e => nodeAlone(e) && void 0 === e.entry("pnpm-workspace.yaml"), [ ".npmrc" ]), installer("pip3? install(?: --[a-z-]+)* -r requirements\\.txt", [ "requirements.txt" ], e => !/^[ \t]*(?:-e|-r|-c|--editable|--requirement|--constraint|\.|file:)|@\s*file:/m.test(readText(e, "requirements.txt"))), installer("go mod download", [ "go.mod", "go.sum" ], e => !/=>\s*\.{1,2}\//.test(readText(e, "go.mod")) && void 0 === e.entry("go.work")), installer("bundle install", [ "Gemfile", "Gemfile.lock" ], e => !/\bpath\b|\bgemspec\b|eval_gemfile|File\.|ruby file:/.test(readText(e, "Gemfile"))) ], j = [ "preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare", "dependencies" ];
function nodeAlone(e) {
const t = packageJson(e);
if (void 0 === t || "workspaces" in t || "pnpm" in t) return !1;
return !("object" == typeof t.scripts && null !== t.scripts ? Object.keys(t.scripts) : []).some(e => j.includes(e)) && !/"(?:file|link|portal|workspace|patch):/.test(JSON.stringify(t));
}
function lockfileFirst(e, {forecast: t, sent: n}) {
const s = t.steps[e.step];
if (void 0 === n || "miss" !== e.verdict || !function isPlainCopyAll(e) {
return takesAll(e) && /^COPY\s+\.\/?\s+\.\/?\s*$/i.test(e.text);
}(s)) return [];
if (!e.causes.every(e => "content" === e.code && e.files.length === e.total)) return [];
const r = t.steps.find(e => e.stage === s.stage && e.index > s.index && "arg" !== e.keyword);
if ("run" !== r?.keyword || "miss" !== r.verdict || !isOnlyFollower(r, s)) return [];
const i = r.facts.expanded.replace(/^RUN\s+/i, "").replace(/^(?:--[a-z]+(?:=\S+)?\s+)*/, "").trim(), o = R.find(e => e.command.test(i));
if (void 0 === o || !o.files.every(e => "file" === n.entry(e)?.type) || !o.selfContained(n)) return [];
const a = e.causes.flatMap(e => "content" === e.code ? e.files.map(e => e.path) : []), c = (o.also ?? []).filter(e => "file" === n.entry(e)?.type), d = [ ...o.files, ...c ];
return a.some(e => d.includes(e)) ? [] : [ {
code: "lockfile-first",
title: "Install dependencies before the sources are copied.",
detail: `${r.text} only reads ${o.files.join(" and ")}, which did not change, yet runs again because it stands below ${s.text}.`,
step: s.index,
lines: [ `COPY ${d.join(" ")} ./`, r.text, s.text ],
file: t.dockerfile,
saves: savesOf([ r ])
} ];
}
const N = 5;
var F = n(42239), L = n(40071);
const B = 64;
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
var z = n(84945);
async function forecastBuild(e) {
const t = performance.now(), {spec: n, inputs: a, surroundings: u} = e, l = (0, 
F.Xi)(a.failOn, a.expectCached), h = async function restore(e) {
let t = !0;
const n = await e.surroundings.attempt(async () => {
const n = await e.store.restore((0, s.YD)(e));
return t = !1, n;
});
return {
restored: n,
failed: t
};
}(e);
(0, i.DH)(e, chooseBuilder(e, void 0)), "forecast" !== a.mode && (0, i.N1)(e);
const {restored: f, failed: p} = await h, m = chooseBuilder(e, f), g = await (0, 
o.z)(m), w = f?.record.builder === m ? f.record : void 0, v = (0, c.hg)(m, n.unknowns), y = [ ...v ];
let b, k, x;
try {
const t = await (0, i.hE)(e, m, w), s = await (0, r.n)(e, m, t, w, y), o = await async function decideWith(e, t, n, s, r) {
const i = await decide(e, t, n, s);
if ("open" !== r.kind) return i;
const o = s.cacheConfigs.filter(({store: e}) => !0 !== e), a = 0 === o.length ? void 0 : (await decide(e, t, n, {
...s,
cacheConfigs: o
})).forecast;
return {
...i,
forecast: (0, c.zm)(i.forecast, a, {
code: "no-record",
detail: r.why
})
};
}(e, m, t, s.records, s.standing);
x = o.request;
const {images: d, cacheConfigs: u} = s.records, l = p && 0 === d.length && 0 === u.length ? [ ...s.unread, "of this action" ] : s.unread;
if (b = (0, c.Aw)((0, c.h0)(o.forecast, l), v), "forecast" !== a.mode) {
const t = "buildkit" === m ? await currentBuilder(e) : void 0, s = draftRecord({
...e,
builder: g,
request: x,
forecast: b,
last: w,
builtWith: t
});
k = {
name: n.name,
platform: e.platform,
restoredKey: f?.key,
forecast: b,
draft: s
};
}
} catch (t) {
const n = (0, d.H)(t);
if ("input" === n.code) throw n;
u.warnings.add(n.toString()), b = function noForecast({spec: e, platform: t}, n, s) {
return {
builder: n,
rules: "",
dockerfile: e.file ?? "Dockerfile",
target: e.target,
platform: t ?? "",
stages: [],
steps: [],
warnings: [ s.toString() ]
};
}(e, m, n);
}
const $ = {
...b,
warnings: [ ...b.warnings, ...y ]
}, S = void 0 === x ? void 0 : function sentOf(e, t) {
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
advice: a.advice ? adviceOn(adviceInput(e, b, w, S)) : [],
distrust: [ ...(0, c.Ci)(v), ...distrust(e, w, f?.key) ],
ownSeconds: (performance.now() - t) / 1e3,
...void 0 === S ? {} : {
context: contextSize(S)
}
}),
pending: k
};
}
function adviceInput(e, t, n, s) {
const {spec: r, specs: i, context: o} = e, a = i.filter(e => e !== r);
return {
forecast: t,
last: n,
sent: s,
spec: r,
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
return [ ...contextAdvice(e), ...orderAdvice(e), ...cacheAdvice(e) ].slice(0, N);
}(e);
} catch (e) {
if ("internal" === (0, d.H)(e).code) throw e;
return [];
}
}
function contextSize(e) {
let t = 0, n = 0;
try {
for (const {path: s, type: r, size: i} of (0, a.Ir)(e, "")) "" !== s && "socket" !== r && t++, 
n += i;
} catch (e) {
if ("internal" === (0, d.H)(e).code) throw e;
}
return {
files: t,
bytes: n
};
}
async function decide(e, t, n, s) {
const r = {
builder: t,
local: s.images,
live: !0 === s.live,
last: s.last,
platform: e.platform,
buildxBuilder: e.spec.buildxBuilder,
pull: n.options.pull
}, i = await (0, o.z)(t);
let a = n;
const c = await async function inRounds(e, t) {
const n = new Asked((e, n) => t.image(e, n)), s = new Asked(e => t.remote(e)), r = new Asked(e => t.cacheImage(e)), i = {
image: n.answer,
remote: s.answer,
cacheImage: r.answer
};
for (let t = 0; ;t++) {
const o = e(i);
if (0 === n.pending + s.pending + r.pending || t >= B) return o;
await Promise.all([ n.fetch(), s.fetch(), r.fetch() ]);
}
}(({image: e, remote: t, cacheImage: r}) => (a = {
...n,
image: e,
remote: t
}, i.forecast(a, {
...s,
buildahCache: r
})), e.surroundings.fetchers(r));
return {
forecast: c,
request: a
};
}
async function currentBuilder({surroundings: e, context: t, spec: n}) {
if ((0, u.OZ)(t)) return;
const s = await e.buildkit(n.buildxBuilder);
return void 0 === s ? void 0 : await e.identity(s);
}
const isOwn = (e, t) => !0 === t?.startsWith((0, s.YD)(e).prefixes[0]);
function chooseBuilder({spec: e, context: t}, n) {
return "auto" !== e.builder ? e.builder : "0" === t.env.get("DOCKER_BUILDKIT") ? "classic" : n?.record.builder ?? "buildkit";
}
function distrust(e, t, n) {
const {spec: r, context: i} = e, o = [];
return void 0 !== t && (0, z.r0)(t.ref) && void 0 === i.pullRequest && o.push(`The record was written by the pull request run ${t.ref}, so it only advises here.`), 
void 0 !== t && r.legUnknown ? o.push("The record may be that of another leg of the job's matrix; set the input matrix.") : void 0 === t || "" === (0, 
s.Yk)(r, e.inputs, i) || isOwn(e, n) || o.push("The record is that of another leg of the job's matrix or of other build arguments."), 
o;
}
}),
47144: ((e, t, n) => {
n.d(t, {
f: () => savePending,
u: () => loadPending
});
var s = n(51455), r = n(76760), i = n(452), o = n(78843), a = n(35097);
const c = "pending.json";
async function savePending(e, t, n) {
const i = (0, r.join)(n.temp, "docker-cache-forecast", `${n.runId || "local"}-${process.pid}`);
await (0, s.mkdir)(i, {
recursive: !0
});
const d = [ ...new Set(e.map(e => e.draft.files)) ], u = e.map(({draft: e, ...t}) => ({
...t,
draft: (0, o.Ym)({
...e,
files: []
}),
files: d.indexOf(e.files)
})), l = JSON.stringify({
lists: d.map(a.tp),
builds: u,
comment: t
});
return await (0, s.writeFile)((0, r.join)(i, c), l, {
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
return JSON.parse(await (0, s.readFile)(e, "utf8"));
} catch (e) {
throw new i.u("record-malformed", "What the forecast left for after the build cannot be read, so this build is not recorded.", {
cause: e
});
}
}((0, r.join)(e, c)), n = t.lists.map(filesOf);
return {
builds: t.builds.map(({files: e, draft: t, ...s}) => ({
...s,
draft: {
...(0, o.eT)(Buffer.from(t), s.name),
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
ir: () => valuesUsed,
mb: () => classicArgs,
pk: () => i,
qm: () => withArgs,
s9: () => argItem
});
var s = n(15922), r = n(39039);
const i = {
values: new Map,
unknown: new Set
}, o = "?";
function expandIn(e, t, n) {
const s = (0, r.fT)(t, t => e.unknown.has(t) ? o : e.values.get(t), n);
return {
...s,
unknown: [ ...s.used ].filter(t => e.unknown.has(t))
};
}
function valuesUsed({used: e}, t) {
const n = [ ...e ].map(e => [ e, t(e) ]);
return Object.fromEntries(n.filter(e => void 0 !== e[1]));
}
function withArg(e, t, n) {
return withArgs(e, [ [ t, n ] ]);
}
function withArgs(e, t) {
const n = new Map(e.values), s = new Set(e.unknown);
for (const [e, r] of t) n.delete(e), s.delete(e), void 0 === r ? s.add(e) : n.set(e, r);
return {
values: n,
unknown: s
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
const t = (0, s.ot)(e) ?? s.RX;
return {
predefined: bothCases((0, s.jZ)(t, 23) ? [ ...a, "ALL_PROXY" ] : a)
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
var s = n(15922), r = n(452);
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
const t = (0, s.ot)(e) ?? s.RX;
return {
lowerNames: !1,
foldCase: [],
byNumber: new Map([ [ "from", "unnamed" ], [ "copy", "last" ], [ "mount", "last" ], [ "target", (0, 
s.jZ)(t, 1, 36) ? "last" : "unnamed" ] ]),
targetFirst: !(0, s.jZ)(t, 1, 44),
numberMustExist: !1,
laterStages: !1,
skipsUnused: !0
};
}
function stages(e, t = i) {
const n = [], s = [];
for (const r of e.instructions) {
const e = s.at(-1);
"from" === r.keyword ? s.push(stage(r, s.length, t)) : void 0 === e ? n.push(r) : e.instructions.push(r);
}
return {
globalArgs: n,
stages: s,
rules: t
};
}
function stage(e, t, n) {
const s = e.args[2];
return {
index: t,
name: n.lowerNames ? s?.toLowerCase() : s,
from: e,
baseWord: e.args[0],
platformWord: e.flags.find(e => "platform" === e.name)?.value,
instructions: []
};
}
function findStage(e, t, n, s) {
const r = e.rules.byNumber.get(n), i = void 0 === s || e.rules.laterStages && "from" !== n ? e.stages.length : s, o = e.stages.slice(0, i);
if ("first" === r && isNumber(t)) return byNumber(o, t, e.rules);
const a = e.rules.foldCase.includes(n), c = a ? t.toLowerCase() : t, called = ({name: e}) => void 0 !== e && (a ? e.toLowerCase() : e) === c, d = "target" === n && e.rules.targetFirst ? o.find(called) : o.findLast(called);
if (void 0 !== d || void 0 === r || !isNumber(t)) return d;
const u = byNumber(o, t, e.rules);
return "unnamed" !== r || void 0 === u?.name && t === String(u?.index) ? u : void 0;
}
function isNumber(e) {
return /^[+-]?\d{1,9}$/.test(e);
}
function byNumber(e, t, n) {
const s = e[Number(t)];
if (void 0 === s && n.numberMustExist) throw new r.u("dockerfile-syntax", `There is no stage ${t} here. Name one of the ${e.length} stages that can be used, counted from 0.`);
return s;
}
function targetStage(e, t) {
if (void 0 === t || "" === t) return e.stages.at(-1);
const n = findStage(e, t, "target");
if (void 0 !== n) return n;
const s = e.stages.map(({name: e, index: t}) => e ?? String(t)).join(", ");
throw new r.u("target-missing", `--target ${t} names no stage. The stages are: ${s}.`);
}
function reachable(e, t, n) {
if (!e.rules.skipsUnused) return e.stages.slice(0, t.index + 1).map(({index: e}) => e);
const s = new Set([ t.index ]), r = [ t ];
for (let t = r.pop(); void 0 !== t; t = r.pop()) for (const i of n(t)) {
const t = e.stages[i];
void 0 === t || s.has(i) || (s.add(i), r.push(t));
}
return [ ...s ].sort((e, t) => e - t);
}
}),
97447: ((e, t, n) => {
n.d(t, {
c: () => boundedWorkdir
});
var s = n(452);
const r = 4096;
function boundedWorkdir(e) {
if (e.length <= r) return e;
throw new s.u("limit", `A WORKDIR comes out longer than ${r} characters, and no system has such a directory. Make it shorter.`);
}
}),
1857: ((e, t, n) => {
n.d(t, {
e: () => s
});
const s = 2;
}),
48955: ((e, t, n) => {
n.d(t, {
U6: () => documentsOfFile,
eZ: () => namesOf,
k1: () => documentsOfStream,
oX: () => imagesOfArchive
});
var s = n(73024), r = n(57075), i = n(3302), o = n(452), a = n(83919), c = n(68424), d = n(31732), u = n(9573), l = n(11756);
const h = /^(?:manifest\.json|index\.json|[0-9a-f]{64}\.json|blobs\/sha256\/[0-9a-f]{64})$/, f = 123, p = 91;
function documentsOfFile(e, t) {
const n = (0, s.openSync)(e, "r");
try {
const e = {
size: (0, s.fstatSync)(n).size,
read: (e, t) => (0, s.readSync)(n, e, 0, e.length, t)
}, r = collector(t);
for (const {header: n, offset: s, length: o} of (0, i.F)(e)) {
const i = r.key(n.name, o, "0" === n.typeflag);
if (void 0 === i) continue;
const c = Buffer.alloc(1);
if (e.read(c, s), !startsJson(c[0])) continue;
const d = Buffer.alloc(o);
if (e.read(d, s) !== o) throw (0, a.Qm)(t, "it ends too early");
r.add(i, d);
}
return r.all;
} catch (e) {
throw (0, o.H)(e, "image-malformed");
} finally {
(0, s.closeSync)(n);
}
}
async function documentsOfStream(e, t, s) {
const {extract: i} = await n.e(118).then(n.t.bind(n, 56118, 19)), c = i(), d = collector(s);
let u = 0;
e.on("data", n => {
u += n.length, u > t && e.destroy(new o.u("limit", `${s} is larger than ${t} bytes; it is not read.`));
});
const l = new Promise((t, n) => {
(0, r.pipeline)(e, c, e => e ? n(e) : t());
});
l.catch(() => {});
try {
for await (const e of c) {
const t = d.key(e.header.name, e.header.size ?? 0, "file" === e.header.type), n = [];
for await (const s of e) void 0 !== t && (n.length > 0 || startsJson(s[0])) && n.push(s);
void 0 !== t && n.length > 0 && d.add(t, Buffer.concat(n));
}
await l;
} catch (e) {
throw e instanceof o.u ? e : (0, a.Qm)(s, e.message, e);
}
if (0 === d.all.size) throw (0, a.Qm)(s, "it holds no image");
return d.all;
}
function startsJson(e) {
return e === f || e === p;
}
function collector(e) {
const t = new Map;
let n = 0, s = 0;
return {
all: t,
key(t, s, r) {
if (++n > u.HS) throw new o.u("limit", `${e} has more than ${u.HS} entries; it is not read.`);
const i = t.replace(/^(?:\.\/)+/, "");
return r && s > 0 && s <= a.GW && h.test(i) ? i : void 0;
},
add(n, r) {
if (s += r.length, s > u.dB) throw new o.u("limit", `${e} holds more than ${u.dB} bytes of JSON; not read.`);
t.set(n, r);
}
};
}
async function imagesOfArchive(e, t) {
const n = e.get("manifest.json"), s = function indexEntries(e, t) {
const n = e.get("index.json");
if (void 0 === n) return [];
const s = (0, l.MK)(n, t);
if ("index" !== s.kind) throw (0, a.Qm)(t, "index.json is no index");
return s.manifests.slice(0, u.mC);
}(e, t);
if (void 0 === n) return await async function imagesOfIndex(e, t, n) {
if (0 === t.length) throw (0, a.Qm)(n, "it holds no image");
const s = [];
for (const r of t) s.push(...await (0, d.H)(contentOf(e, r, n), namesOf(r)));
return s;
}(e, s, t);
const r = (0, a.qF)(n, u.ZJ, t);
if (!Array.isArray(r)) throw (0, a.Qm)(t, "manifest.json is no list");
if (r.length > u.mC) throw new o.u("limit", `${t} has more than ${u.mC} images.`);
const i = await async function manifestsByConfig(e, t, n) {
const s = new Map;
for (const r of t) {
const t = contentOf(e, r, n), i = !0 === t.has?.(r.digest) ? await (0, d.H)(t, []) : [];
for (const e of i) s.set(e.id, e);
}
return s;
}(e, s, t);
return r.map(n => function listedImage(e, t, n, s) {
const r = (0, l.Gv)(e) ? e.Config : void 0, i = "string" == typeof r ? t.get(r.replace(/^(?:\.\/)+/, "")) : void 0;
if (!(0, l.Gv)(e) || "string" != typeof r || void 0 === i) throw (0, a.Qm)(s, "manifest.json names a config that is not in it");
const o = /([0-9a-f]{64})(?:\.json)?$/.exec(r)?.[1], u = void 0 === o ? (0, d.ol)(i) : `sha256:${o}`, h = (0, 
a.Ac)((0, d.zr)(i, u, s), s), f = Array.isArray(e.RepoTags) ? e.RepoTags.filter(e => "string" == typeof e) : [], p = n.get(u);
return {
...p,
id: u,
parent: "string" == typeof e.Parent && (0, c.Bc)(e.Parent) ? e.Parent : void 0,
names: f,
config: h,
...void 0 === h.container_config ? {} : {
containerConfig: h.container_config
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
read: async ({digest: t}, s) => {
const r = e.get(blobKey(t));
if (void 0 === r) throw (0, a.Qm)(n, "a blob is missing");
if (r.length > s) throw new o.u("limit", `${n}: a document is too large; it is ignored.`);
return (0, d.zr)(r, t, n);
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
var s = n(452), r = n(28408), i = n(9573), o = n(11756), a = n(44338), c = n(68424);
const d = "https://mobyproject.org/buildkit@v1#metadata", u = 2e4;
function decodeProvenance(e) {
const t = (0, o.Gv)(e) && (0, o.Gv)(e.predicate) ? e.predicate : e;
if (!(0, o.Gv)(t)) return;
const n = function partsOf(e) {
if ((0, o.Gv)(e.buildDefinition)) {
const t = e.buildDefinition.internalParameters, n = (0, o.Gv)(e.runDetails) ? e.runDetails.metadata : void 0;
return {
config: (0, o.Gv)(t) ? t.buildConfig : void 0,
metadata: (0, o.Gv)(n) ? n.buildkit_metadata ?? n[d] : void 0,
materials: e.buildDefinition.resolvedDependencies
};
}
return void 0 === e.buildType && void 0 === e.materials ? void 0 : {
config: e.buildConfig,
metadata: (0, o.Gv)(e.metadata) ? e.metadata[d] : void 0,
materials: e.materials
};
}(t);
if (void 0 === n) return;
const {config: s, metadata: r, materials: i} = n, a = (0, o.Gv)(s) && (0, o.Gv)(s.digestMapping) ? Object.entries(s.digestMapping) : [], l = (0, 
o.Gv)(r) && (0, o.Gv)(r.source) ? r.source : {}, h = (0, o.Gv)(l.locations) ? l.locations : {}, f = (0, 
o.Gv)(r) && (0, o.Gv)(r.layers) ? r.layers : {}, p = new Map;
for (const [e, t] of a.slice(0, u)) (0, c.Bc)(e) && "string" == typeof t && p.set(e, {
lines: linesOf(own(h, t)),
layer: layerOf(own(f, `${t}:0`))
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
for (const n of list(e).slice(0, u)) {
if (!(0, o.Gv)(n) || "string" != typeof n.uri || !(0, o.Gv)(n.digest)) continue;
const {sha256: e} = n.digest, s = /^pkg:docker\/([^@?#]{1,512})(?:@([^?#]{1,256}))?/.exec(n.uri);
if (null === s || "string" != typeof e || !(0, c.Bc)(`sha256:${e}`)) continue;
const [r, i] = [ decode(s[1] ?? ""), decode(s[2] ?? "") ];
if (void 0 === r || void 0 === i) continue;
const a = (0, c.Bc)(i) ? "@" : ":";
t.set("" === i ? r : `${r}${a}${i}`, `sha256:${e}`);
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
const n = [ "buildx", "inspect", ...void 0 !== t && l.test(t) ? [ t ] : [] ], s = await e("docker", n, {
limit: i.LD
});
if (0 !== s.code) throw refused("buildx inspect", s.stderr);
return function decodeBuilder(e) {
const value = t => t.exec(e)?.[1]?.trim() ?? "", t = [ ...e.matchAll(/^[ \t]*org\.mobyproject\.buildkit\.worker\.hostname:[ \t]*(\S+)/gm) ], n = /^Last Activity:[ \t]*(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\S* ([+-]\d\d)(\d\d)/m.exec(e), s = null === n ? Number.NaN : Date.parse(`${n[1]}T${n[2]}${n[3]}:${n[4]}`), r = [ ...e.matchAll(/^Build[kK]it(?: version)?:[ \t]*v?(\S+)[ \t]*$/gm) ].map(e => e[1] ?? "");
return {
name: value(/^Name:[ \t]*(.+)$/m),
driver: value(/^Driver:[ \t]*(.+)$/m),
version: r.map(e => /^(\d+\.\d+\.\d+)/.exec(e)?.[1]).find(e => void 0 !== e && "0.0.0" !== e),
platforms: value(/^Platforms:[ \t]*(.+)$/m).split(",").map(e => e.trim().replace(/\*$/, "")).filter(e => "" !== e),
instance: t.map(([, e = ""]) => e).join(" "),
lastActivity: Number.isNaN(s) ? void 0 : s
};
}(s.stdout);
}
function isMadeForJob({name: e, driver: t}) {
return "docker" !== t && /^builder-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e);
}
function buildkitVersion(e, t) {
return void 0 !== e.version || "docker" !== e.driver || void 0 === t ? e.version : (0, 
r.F)(t);
}
function decodeMetadata(e) {
const t = tryParse(e);
if (e.length > i.Dt || !(0, o.Gv)(t)) throw new s.u("input", "The input metadata is not JSON. Pass the build step's output metadata.");
const n = new Map;
for (const [e, s] of Object.entries(t)) {
const t = /^buildx\.build\.provenance(?:\/(.+))?$/.exec(e), r = null === t ? void 0 : decodeProvenance(s);
void 0 !== r && n.set(t?.[1] ?? "", r);
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
const t = "string" == typeof e ? e.split("/") : [], [n, s, r] = t;
if (3 === t.length && void 0 !== n && void 0 !== s && void 0 !== r) return t.every(e => l.test(e)) ? {
builder: n,
node: s,
id: r
} : void 0;
}
async function afterBuild(e, t) {
const n = t?.ref, s = void 0 === n ? [] : [ "--builder", n.builder ], r = void 0 === n ? [] : [ n.id ], o = [ "buildx", "history", "logs", ...s, "--progress", "rawjson", ...r ], c = await e("docker", o, {
limit: i.Ni
});
if (0 !== c.code) throw refused("buildx history logs", c.stderr);
const d = (0, a.Wi)(`${c.stdout}\n${c.stderr}`);
if (0 === d.length) throw refused("buildx history logs", c.stderr);
const u = [ ...t?.provenance.values() ?? [] ], l = u.some(({steps: e}) => e.size > 0) ? u : [ ...u, ...await attached(e, s, r) ];
return {
steps: builtSteps(d, l),
images: mergedImages(l)
};
}
async function attached(e, t, n) {
const s = [ "buildx", "history", "inspect", "attachment", ...t, "--type", "provenance", ...n ], r = await e("docker", s, {
limit: i.Dt
}).catch(() => {}), o = 0 === r?.code ? decodeProvenance(tryParse(r.stdout)) : void 0;
return void 0 === o ? [] : [ o ];
}
function builtSteps(e, t) {
const n = new Set(e.filter(({hasInputs: e}) => e).map(({name: e}) => e));
return e.flatMap(({step: e, digest: s, name: r, hasInputs: i, ...o}) => {
if (void 0 === e || !i && n.has(r)) return [];
const a = t.map(({steps: e}) => e.get(s)).find(e => void 0 !== e);
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
return new s.u("engine", `docker ${e} gives no answer${"" === n ? "" : ` (${n})`}. Set up buildx 0.20 or later to compare the forecast with the build.`);
}
}),
99530: ((e, t, n) => {
n.d(t, {
e0: () => decodeInlineCache,
hw: () => decodeGhaIndex,
nX: () => decodeCacheConfig
});
var s = n(77934), r = n(452), i = n(83919), o = n(9573), a = n(11756);
const c = 1e5, d = s.FsL(s.YjP(), s.Ru6(4096)), u = s.cl6(s.FsL(s.aig(), s.Y2b()), 0), list = (e, t) => s.cl6(s.FsL(s.IeY(Array.isArray, "no list"), s.Ru6(t), s.YOg(e)), []), l = s.Ikc({
mediaType: s.cl6(d),
diffID: s.cl6(d),
size: s.cl6(s.FsL(s.aig(), s.E2x())),
createdAt: s.cl6(d)
}), h = s.Ikc({
blob: s.cl6(d, ""),
parent: u,
annotations: s.cl6(l)
}), f = s.Ikc({
digest: s.cl6(d, ""),
layers: list(s.Ikc({
layer: u,
createdAt: s.cl6(d, "")
}), c),
chains: list(s.Ikc({
layers: list(u, c),
createdAt: s.cl6(d, "")
}), c),
inputs: list(list(s.Ikc({
link: u,
selector: s.cl6(d, "")
}), 1e6), 1e4)
}), p = list(f, 1e5), m = s.Ikc({
layers: list(h, c),
records: p
});
function decodeCacheConfig(e, t, n) {
const s = parse(m, json(e, o.r, n), n);
return checked(s.layers, s.records, function factsOf(e) {
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
const s = parse(m, json(e, t, n), n), r = new Map;
for (const {blob: e, annotations: t} of s.layers) {
if (null == t) throw malformed(n, "a layer has no annotations");
if (!t.diffID) throw malformed(n, "a layer has no diffID");
r.set(e, {
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
return checked(s.layers, s.records, r, n);
}
function decodeInlineCache(e, t, n) {
const s = e["moby.buildkit.cache.v0"];
if (void 0 === s || "" === s) return;
const r = e.rootfs.diff_ids;
if (0 === r.length || void 0 !== t && t.length !== r.length) return;
const o = e.history.filter(e => !0 !== e.empty_layer).map(e => e.created), a = new Map;
return checked(r.map((e, n) => {
const s = t?.[n], r = s?.digest ?? e;
return a.set(r, {
diffId: e,
...s?.mediaType ? {
mediaType: s.mediaType
} : {},
...void 0 === s?.size ? {} : {
size: s.size
},
...void 0 === o[n] ? {} : {
createdAt: o[n]
}
}), {
blob: r,
parent: n - 1,
annotations: void 0
};
}), parse(p, json(function base64(e, t) {
const n = e.replace(/[\r\n]/g, "");
if (n.length % 4 != 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(n)) throw malformed(t, "its base64 is broken");
return Buffer.from(n, "base64");
}(s, n), i.GW, n), n), a, n);
}
function checked(e, t, n, s) {
const r = e.map(({blob: e, parent: t}) => ({
blob: e,
parent: t ?? 0,
...n.get(e) ?? {}
}));
!function refuseLoops(e, t) {
const {starts: n, targets: s} = function linksOf(e, t) {
const n = new Uint32Array(e.length + 1), s = [];
for (const [r, {inputs: i}] of e.entries()) {
for (const n of i) {
if (0 === n.length) throw malformed(t, "an input has no link");
for (const {link: r} of n) {
if (void 0 === e[r]) throw malformed(t, "a link points at no record");
s.push(r);
}
}
n[r + 1] = s.length;
}
return {
starts: n,
targets: s
};
}(e, t), r = new Uint8Array(e.length), i = n.slice(), o = [];
for (let a = 0; a < e.length; a++) if (2 !== r[a]) for (o.push(a), r[a] = 1; o.length > 0; ) {
const e = o[o.length - 1];
if (i[e] === n[e + 1]) {
r[e] = 2, o.pop();
continue;
}
const a = s[i[e]++];
if (1 === r[a]) throw malformed(t, "records form a loop");
2 !== r[a] && (r[a] = 1, o.push(a));
}
}(t, s);
const i = function completeChains(e, t, n) {
const s = new Map;
return r => {
const i = [];
let o, a = r;
for (;void 0 === o; ) {
const r = e[a];
if (void 0 === r) throw malformed(n, "a layer does not exist");
const c = s.get(a);
if (void 0 !== c) o = c; else if (t.has(r.blob)) {
if (i.length > e.length) throw malformed(n, "layers form a loop");
} else o = !1;
if (i.push(a), void 0 !== o) break;
-1 === r.parent ? o = !0 : a = r.parent;
}
for (const e of i) s.set(e, o);
return o;
};
}(r, n, s);
return {
layers: r.map((e, t) => function usable(e, t, n) {
return e.parent >= -1 && e.parent < n && e.parent !== t;
}(e, t, r.length) ? e : {
...e,
parent: -1
}),
records: t.map(e => function resultsAtHand(e, t, n, s, r) {
const i = e.chains.filter(e => {
if (e.layers.some(e => e < 0 || e >= n.length)) throw malformed(r, "a layer does not exist");
return e.layers.every(e => s.has(n[e]?.blob ?? ""));
}), o = e.layers.filter(({layer: e}) => t(e));
return {
digest: e.digest,
inputs: e.inputs,
results: o,
chains: i
};
}(e, i, r, n, s))
};
}
function json(e, t, n) {
if (e.length > t) throw new r.u("limit", `The cache of ${n} has ${e.length} bytes, more than ${t}, which BuildKit does not import; it is ignored.`);
try {
return JSON.parse((new TextDecoder).decode(e));
} catch (e) {
throw malformed(n, "it is not JSON", e);
}
}
function parse(e, t, n) {
if (e === m && !(0, a.Gv)(t)) throw malformed(n, "it is no object");
const r = s.xLC(e, t, {
abortEarly: !0
});
if (r.success) return r.output;
const i = r.issues[0];
throw malformed(n, `${s.BuJ(i) ?? "it"}: ${i.message.slice(0, 200)}`);
}
function realTime(e) {
return null != e && "" !== e && !e.startsWith("0001-01-01");
}
function malformed(e, t, n) {
return new r.u("cache-malformed", `The cache of ${e} cannot be used (${t}); it is ignored. Export it again with --cache-to.`, {
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
var s = n(77598), r = n(83919), i = n(88758), o = n(99530), a = n(9573), c = n(11756);
function verified(e, t, n) {
const i = t.indexOf(":");
if ((0, s.createHash)(t.slice(0, i)).update(e).digest("hex") === t.slice(i + 1)) return e;
throw (0, r.Qm)(n, `its content is not what ${t.slice(0, i + 13)}\u2026 names`);
}
function digestOf(e) {
return `sha256:${(0, s.createHash)("sha256").update(e).digest("hex")}`;
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
const s = await readManifest(e, e.root);
if ("manifest" === s.kind) return await imageOf(e, s, {
manifestDigest: e.root.digest
}, n);
const i = (0, c.h$)(s.manifests, t, e.name), o = await readManifest(e, i);
if ("manifest" !== o.kind) throw (0, r.Qm)(e.name, "an index lies inside an index");
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
const s = [];
for (const r of n.manifests.slice(0, a.Wq)) {
if (r.mediaType === c.FC || r.annotations.has("vnd.docker.reference.type")) continue;
if (!1 === e.has?.(r.digest)) continue;
const n = await readManifest(e, r);
if ("manifest" !== n.kind || n.config.mediaType === c.FC) continue;
const i = {
indexDigest: e.root.digest,
manifestDigest: r.digest
};
s.push(await imageOf(e, n, i, t));
}
return s;
}
async function imageOf(e, t, n, s) {
const i = await e.read(t.config, r.GW), o = (0, r.Ac)(i, e.name), a = t.layers.map(e => e.size);
return {
id: t.config.digest,
parent: void 0,
...n,
..."" === t.mediaType ? {} : {
mediaType: t.mediaType
},
names: s,
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
const t = await readManifest(e, e.root, a.r), n = "index" === t.kind ? t.manifests : t.layers, s = "index" === t.kind ? function lastCache(e) {
return e.findLast(e => e.mediaType === c.FC);
}(t.manifests) : t.config;
if (s?.mediaType === c.FC) {
const t = await e.read(s, a.r);
return [ {
name: e.name,
config: (0, o.nX)(t, n, e.name)
} ];
}
if ("manifest" === t.kind) return sourceOf(e.name, await inlineOf(e, t));
const r = [];
for (const n of t.manifests.slice(0, a.Wq)) {
if (n.annotations.has("vnd.docker.reference.type")) continue;
const t = await readManifest(e, n);
if ("manifest" !== t.kind) continue;
const s = void 0 === n.platform ? e.name : `${e.name} ${(0, i.Bq)(n.platform)}`;
r.push(...sourceOf(s, await inlineOf(e, t)));
}
return r;
}
function sourceOf(e, t) {
return void 0 === t ? [] : [ {
name: `${e} (inline)`,
config: t
} ];
}
async function inlineOf(e, t) {
if (0 === t.layers.length) return;
const n = (0, r.Ac)(await e.read(t.config, r.GW), e.name);
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
var s = n(51455), r = n(76760), i = n(452), o = n(9573), a = n(11756);
const c = "https://index.docker.io/v1/", d = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function dockerConfigFolder(e) {
const t = e.get("HOME") ?? e.get("USERPROFILE") ?? "/";
return e.get("DOCKER_CONFIG") || (0, r.join)(t, ".docker");
}
async function readDockerConfig(e) {
const t = (0, r.join)(e, "config.json"), n = await (0, s.stat)(t).catch(() => {});
if (void 0 === n) return decodeDockerConfig("{}");
if (!n.isFile() || n.size > o.LD) throw unreadable("it is no small file");
return decodeDockerConfig(await (0, s.readFile)(t, "utf8"));
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
for (const [e, s] of entries(t.auths)) {
const t = decodeAuth(s);
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
const s = "docker.io" === n ? c : n, r = e.helpers.get(s) ?? e.helpers.get(n) ?? e.store;
if (void 0 !== r && d.test(r)) {
const e = await async function askHelper(e, t, n) {
try {
const s = await n(`docker-credential-${e}`, [ "get" ], {
input: t,
limit: o.KA
});
if (0 !== s.code) return;
const r = JSON.parse(s.stdout);
if (!(0, a.Gv)(r) || "string" != typeof r.Secret || "string" != typeof r.Username) return;
return "<token>" === r.Username ? {
username: "",
password: "",
identityToken: r.Secret
} : {
username: r.Username,
password: r.Secret
};
} catch {
return;
}
}(r, s, t);
if (void 0 !== e) return e;
}
return e.auths.get(s) ?? function byHost(e, t) {
for (const [n, s] of e) if (hostOf(n) === t) return s;
return;
}(e.auths, hostOf(s));
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
const n = Buffer.from(e.auth, "base64").toString("utf8").replaceAll("\0", ""), s = n.indexOf(":");
if (s < 1) return;
const r = {
username: n.slice(0, s),
password: n.slice(s + 1)
};
return void 0 === t ? r : {
...r,
identityToken: t
};
}
if (void 0 !== t) return {
username: "",
password: "",
identityToken: t
};
const [n, s] = [ nonEmpty(e.username), nonEmpty(e.password) ];
return void 0 === n || void 0 === s ? void 0 : {
username: n,
password: s
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
var s = n(73024), r = n.t(s, 2), i = n(4573), o = n(77598), a = n.t(o, 2), c = n(76760), d = n(78877), u = n(29400), l = n(37012), h = n(47510), f = n(75919);
const p = 16 << 20;
function* hashFiles(e) {
const t = [];
let n = new Draft;
for (const s of e) if (n.add(s), !(n.files < 1024 && n.bytes < 8388608 || (t.push(n.close()), 
askForHelp(t.at(-1)), n = new Draft, t.length <= 12))) {
for (const e of t) work(e, 0, tools());
yield* finish(t.shift());
}
t.push(n.close());
for (const e of [ p, 0 ]) for (const n of t) work(n, e, tools());
for (const e of t) yield* finish(e);
}
function finish(e) {
return work(e, 0, tools()), function waitFor({control: e}) {
for (let t = 2; t < e.length; t++) {
let n = Atomics.load(e, 1);
for (;Atomics.load(e, t) === v; ) {
if ("timed-out" !== Atomics.wait(e, t, v, 5e3)) continue;
const s = Atomics.load(e, 1);
s === n && (O = !0, Atomics.compareExchange(e, t, v, b)), n = s;
}
Atomics.compareExchange(e, t, w, b);
}
}(e), function digestsOf({control: e, pieces: t, hashes: n, digests: s, files: r}) {
const i = Buffer.from(s.buffer);
return r.map(([s, r]) => {
const o = [];
for (let a = s; a < r; a++) {
if (e[2 + a] !== y) return;
for (let e = t[m * a + 3]; e < t[m * a + 4]; e++) o.push(i.toString("latin1", 64 * e, 64 * e + (1 === n[g * e] ? 40 : 64)));
}
return o;
});
}(e);
}
const m = 5, g = 3, w = 0, v = 1, y = 2, b = 3;
class Draft {
bytes=0;
#jn=[];
#Vn=[];
#Zn=[];
#Me=Buffer.allocUnsafe(65536);
#Yn=0;
get files() {
return this.#Zn.length;
}
add({at: e, size: t, hashes: n}) {
const s = this.#Yn;
this.#Qn(e);
const r = this.#Yn, i = this.#jn.length / m;
let o = this.#Vn.length / g;
t < p && this.#jn.push(t, s, r, o, o + n.length);
for (const {algorithm: e, prefix: i} of n) t >= p && this.#jn.push(t, s, r, o, o + 1), 
o++, this.#Vn.push("sha1" === e ? 1 : 0, this.#Yn, this.#Yn + i.length), this.#Xn(i.length), 
this.#Me.set(i, this.#Yn), this.#Yn += i.length;
this.#Zn.push([ i, this.#jn.length / m ]), this.bytes += t;
}
close() {
const e = sharedCopy(this.#jn), t = sharedCopy(this.#Vn), n = new Uint8Array(new SharedArrayBuffer(this.#Yn));
return n.set(this.#Me.subarray(0, this.#Yn)), {
control: new Int32Array(new SharedArrayBuffer(4 * (2 + e.length / m))),
pieces: e,
hashes: t,
bytes: n,
digests: new Uint8Array(new SharedArrayBuffer(64 * t.length / g)),
files: this.#Zn
};
}
#Qn(e) {
this.#Xn(3 * e.length), e.isWellFormed() ? this.#Yn += this.#Me.write(e, this.#Yn) : this.#Yn += (0, 
l.ZJ)(e).copy(this.#Me, this.#Yn);
}
#Xn(e) {
if (this.#Yn + e <= this.#Me.length) return;
const t = Buffer.allocUnsafe(2 * (this.#Yn + e));
this.#Me.copy(t, 0, 0, this.#Yn), this.#Me = t;
}
}
function sharedCopy(e) {
const t = new Float64Array(new SharedArrayBuffer(8 * e.length));
return t.set(e), t;
}
const k = 65536, x = 1 << 20;
let $, S;
function tools() {
return $ ??= Buffer.allocUnsafe(k + x + 1), {
files: r,
crypto: a,
buffer: $
};
}
function work(e, t, {files: n, crypto: s, buffer: r}) {
const {control: i, pieces: o, hashes: a} = e, c = Buffer.from(e.bytes.buffer), d = Buffer.from(e.digests.buffer), {constants: u, openSync: l, readSync: h, closeSync: f} = n, {createHash: p, hash: m} = s, g = 1 << 20, w = 65536, v = u.O_RDONLY | (u.O_NOFOLLOW ?? 0) | (u.O_NONBLOCK ?? 0), algorithm = e => 1 === a[3 * e] ? "sha1" : "sha256", prefix = e => c.subarray(a[3 * e + 1], a[3 * e + 2]), small = (e, t, n, s) => {
let i, o = 0;
do {
i = h(e, r, w + o, t + 1 - o, null), o += i;
} while (i > 0 && o < t);
if (o !== t) return !1;
for (let e = n; e < s; e++) {
const n = prefix(e);
r.set(n, w - n.length), d.write(m(algorithm(e), r.subarray(w - n.length, w + t), "hex"), 64 * e, "latin1");
}
return !0;
}, large = (e, t, n, s) => {
const o = [];
for (let e = n; e < s; e++) o.push(p(algorithm(e)).update(Buffer.from(prefix(e))));
let a = 0;
for (let n = -1; 0 !== n && a <= t; a += n) {
n = h(e, r, 0, g, null);
for (const e of o) e.update(r.subarray(0, n));
Atomics.add(i, 1, 1);
}
if (a !== t) return !1;
for (let e = n; e < s; e++) d.write(o[e - n].digest("hex"), 64 * e, "latin1");
return !0;
}, y = i.length - 2;
let b = 0;
const next = () => t > 0 ? b++ : Atomics.add(i, 0, 1);
for (let e = next(); e < y; e = next()) {
const n = o[5 * e];
if (n < t || 0 !== Atomics.compareExchange(i, 2 + e, 0, 1)) continue;
const s = o[5 * e + 3], r = o[5 * e + 4];
let a = !1;
try {
const t = l(c.subarray(o[5 * e + 1], o[5 * e + 2]), v);
try {
let e = n <= g;
for (let t = s; t < r; t++) prefix(t).length > w && (e = !1);
a = (e ? small : large)(t, n, s, r);
} finally {
f(t);
}
} catch {}
Atomics.store(i, 2 + e, a ? 2 : 3), Atomics.add(i, 1, 1), Atomics.notify(i, 2 + e);
}
}
let O = !1;
function warmUp() {
if (!O) try {
S ??= function startHelper() {
const e = `\n    const buffer = Buffer.allocUnsafe(${k + x + 1});\n    const tools = { files: require("node:fs"), crypto: require("node:crypto"), buffer };\n    require("node:worker_threads").parentPort.on("message", (round) => (${work.toString()})(round, 0, tools));`, t = {
maxYoungGenerationSizeMb: 4,
maxOldGenerationSizeMb: 64
}, n = new f.Worker(e, {
eval: !0,
execArgv: [],
env: {},
stdout: !0,
stderr: !0,
resourceLimits: t
});
return n.unref(), n.on("error", () => {
O = !0;
}), n;
}();
} catch {
O = !0;
}
}
function askForHelp({files: e, ...t}) {
warmUp(), O || S?.postMessage(t);
}
var C = n(86469);
function nodeTree(e, t = {}) {
return new NodeTree(c.resolve(e), t);
}
const I = 1 << 20, M = 65536, A = s.constants.O_RDONLY | (s.constants.O_NOFOLLOW ?? 0) | (s.constants.O_NONBLOCK ?? 0) | (s.constants.O_NOCTTY ?? 0);
class NodeTree {
#On;
#Se;
#es=new Map;
#u=new Map;
#ts=0;
#ns=new Map;
#ss=new Map;
#rs;
constructor(e, t) {
this.#On = e, this.#Se = t;
}
entry(e) {
const t = this.#es.get(e);
if (void 0 !== t || this.#es.has(e)) return t;
const n = e.lastIndexOf("/"), s = "" === e ? void 0 : this.#u.get(n < 0 ? "" : e.slice(0, n));
if (void 0 !== s) return function find(e, t) {
return e.byName ??= new Map(e.names.map((t, n) => [ t, e.entries[n] ])), e.byName.get(t);
}(s, e.slice(n + 1));
if (e.length > 4096) return;
const r = "" === e || this.#is(e) ? this.#os(e) : void 0;
return this.#es.set(e, r), r;
}
names(e) {
return this.#Sn(e).names;
}
entries(e) {
return this.#Sn(e).entries;
}
#Sn(e) {
const t = this.#u.get(e);
if (void 0 !== t) return t;
if ("dir" !== this.entry(e)?.type) throw (0, C.O$)(e, "is not a directory");
const n = [], s = {
names: this.#as(e).filter(t => {
const s = "" === e ? t : [ e, t ].join("/"), r = this.#es.has(s) ? this.#es.get(s) : s.length > 4096 ? void 0 : this.#os(s);
return void 0 !== r && n.push(r), void 0 !== r;
}),
entries: n,
byName: void 0
};
this.#u.set(e, s);
for (const e of n) this.#es.delete(e.path);
const r = this.#ts;
this.#ts += n.length;
return r < 1e3 && this.#ts >= 1e3 && void 0 === this.#Se.clean?.() && warmUp(), 
function spareMemory(e, t) {
e < 5e3 && t >= 5e3 && (0, d.setFlagsFromString)("--semi-space-growth-factor=1"), 
e < 25e3 && t >= 25e3 && (0, d.setFlagsFromString)("--heap-growing-percent=20");
}(r, this.#ts), s;
}
digest(e, t) {
return this.#cs(e, (n, s) => s <= I && t.every(e => e.length <= M) ? this.#ds(e, n, s, t) : this.#us(e, n, s, t));
}
digests(e) {
const t = [], n = [];
let s = 0;
for (const r of hashFiles(this.#ls(e, t, n))) {
const {index: e, path: i, prefix: o} = n[s];
n[s++] = void 0;
const [a, c] = r ?? [];
t[e] = a, void 0 !== a && this.#hs(i, o, a), void 0 !== c && this.#ss.set(i, c);
}
return t;
}
#hs(e, t, n) {
this.#ts <= 3e4 ? this.#ns.set(e, {
prefix: t,
digest: n
}) : this.#ns.clear();
}
* #ls(e, t, n) {
for (const {entry: s, prefix: r} of e) {
const {path: e, size: o} = s, a = this.#ns.get(e), c = void 0 !== a && 0 === i.Buffer.compare(a.prefix, r), d = t.push(c ? a.digest : void 0) - 1;
if (void 0 !== t[d]) continue;
const l = [ {
algorithm: "sha256",
prefix: r
} ];
!0 !== this.#Se.blobIds || this.#ss.has(e) || void 0 !== this.#fs(s) || l.push((0, 
u.o6)(o)), n.push({
index: d,
path: e,
prefix: r
}), yield {
at: `${this.#On}/${e}`,
size: o,
hashes: l
};
}
}
blobId(e) {
const t = this.entry(e), n = (void 0 === t ? void 0 : this.#fs(t)) ?? this.#ss.get(e);
if (void 0 !== n) return n;
const {descriptor: r, size: i} = this.#xe(e);
s.closeSync(r);
const [o] = [ ...hashFiles([ {
at: `${this.#On}/${e}`,
size: i,
hashes: [ (0, u.o6)(i) ]
} ]) ];
if (void 0 === o) throw changed(e);
const a = o[0];
return this.#ss.set(e, a), a;
}
cleanBlobId(e) {
return this.#Se.clean?.()?.id(e);
}
#fs(e) {
const t = this.#Se.clean?.();
return !0 === t?.exact ? t.id(e) : void 0;
}
* chunks(e) {
const {descriptor: t, size: n} = this.#xe(e), r = i.Buffer.allocUnsafe(Math.min(I, n + 1));
try {
let i = 0;
for (;;) {
const o = s.readSync(t, r, 0, r.length, null);
if (0 === o) break;
if (i += o, i > n) throw changed(e);
yield r.subarray(0, o);
}
if (i !== n) throw changed(e);
} catch (t) {
throw readFailure(e, t);
} finally {
s.closeSync(t);
}
}
read(e, t) {
return this.#cs(e, (n, s) => {
if (s > t) throw (0, C.g$)(e, s, t);
const r = i.Buffer.allocUnsafe(s + 1);
if (fill(n, r, 0, s + 1) !== s) throw changed(e);
return r.subarray(0, s);
});
}
#is(e) {
const t = e.lastIndexOf("/"), n = e.slice(t + 1);
return 0 !== t && "" !== n && "." !== n && ".." !== n && !n.includes("\0") && "dir" === this.entry(t < 0 ? "" : e.slice(0, t))?.type;
}
#os(e) {
const t = this.#ps(e);
try {
const n = "" === e ? s.statSync(t) : s.lstatSync(t, {
throwIfNoEntry: !1
});
if (void 0 === n) return;
return n.isFile() && this.#Se.clean?.()?.saw(e, n), this.#ms(e, t, n);
} catch (t) {
if (function isMissing(e) {
return [ "ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP" ].includes(errorCode(e));
}(t) && "" !== e) return;
throw (0, C.O$)(e, `cannot be examined (${errorCode(t)})`, t);
}
}
#ms(e, t, n) {
const r = function entryType(e) {
switch (e & s.constants.S_IFMT) {
case s.constants.S_IFDIR:
return "dir";

case s.constants.S_IFLNK:
return "symlink";

case s.constants.S_IFIFO:
return "fifo";

case s.constants.S_IFCHR:
return "char";

case s.constants.S_IFBLK:
return "block";

case s.constants.S_IFSOCK:
return "socket";

default:
return "file";
}
}(n.mode), i = "char" === r || "block" === r;
return {
path: e,
type: r,
mode: 4095 & n.mode,
size: "file" === r ? small(n.size) : 0,
uid: small(n.uid),
gid: small(n.gid),
linkname: "symlink" === r ? (0, l.uK)(s.readlinkSync(t, {
encoding: "buffer"
})) : "",
inode: "dir" !== r && n.nlink > 1 ? exactInode(t) : "",
devmajor: i ? major(n.rdev) : 0,
devminor: i ? minor(n.rdev) : 0,
mtimeMs: n.mtimeMs,
xattrs: this.#Se.xattrs?.(t) ?? C.dr
};
}
#as(e) {
const t = this.#ps(e);
try {
const e = s.readdirSync(t, {
encoding: "utf8"
});
return (e.some(e => e.includes("\ufffd")) ? s.readdirSync(t, {
encoding: "buffer"
}).map(l.uK) : e).sort(h.Tz);
} catch (t) {
throw (0, C.O$)(e, `cannot be listed (${errorCode(t)})`, t);
}
}
#ps(e) {
return "" === e ? this.#On : e.isWellFormed() ? `${this.#On}/${e}` : i.Buffer.concat([ i.Buffer.from(`${this.#On}/`), (0, 
l.ZJ)(e) ]);
}
#xe(e) {
const t = this.entry(e);
if (void 0 === t) throw (0, C.O$)(e, "does not exist");
if ("file" !== t.type) throw (0, C.O$)(e, `is a ${t.type}, not a regular file`);
try {
return {
descriptor: s.openSync(this.#ps(e), A),
size: t.size
};
} catch (t) {
throw (0, C.O$)(e, `cannot be opened (${errorCode(t)})`, t);
}
}
#cs(e, t) {
const {descriptor: n, size: r} = this.#xe(e);
try {
return t(n, r);
} catch (t) {
throw readFailure(e, t);
} finally {
s.closeSync(n);
}
}
#ds(e, t, n, s) {
const r = this.#me();
if (fill(t, r, M, n + 1) !== n) throw changed(e);
return s.map(e => (r.set(e, M - e.length), (0, o.hash)("sha256", r.subarray(M - e.length, M + n), "hex")));
}
#us(e, t, n, r) {
const i = this.#me(), a = r.map(e => (0, o.createHash)("sha256").update(e));
let c = 0;
for (;;) {
const r = s.readSync(t, i, 0, I, null);
if (0 === r) break;
if (c += r, c > n) throw changed(e);
const o = i.subarray(0, r);
for (const e of a) e.update(o);
}
if (c !== n) throw changed(e);
return a.map(e => e.digest("hex"));
}
#me() {
return this.#rs ??= i.Buffer.allocUnsafe(1114113), this.#rs;
}
}
function fill(e, t, n, r) {
let i = 0;
for (;i < r; ) {
const o = s.readSync(e, t, n + i, r - i, null);
if (0 === o) break;
i += o;
}
return i;
}
function readFailure(e, t) {
return t instanceof Error && "syscall" in t ? (0, C.O$)(e, `cannot be read (${errorCode(t)})`, t) : t;
}
function changed(e) {
return (0, C.O$)(e, "changed while it was read");
}
function errorCode(e) {
const t = e?.code;
return "string" == typeof t ? t : String(e);
}
function small(e) {
return e <= 2147483647 ? 0 | e : e;
}
function exactInode(e) {
const t = s.lstatSync(e, {
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
var P = n(51455), T = n(452);
const E = 20;
class GitIndex {
#Je;
#i;
#gs;
#ws;
#mt=0;
constructor(e) {
if (e.length < 32 || "DIRC" !== e.toString("latin1", 0, 4)) throw unreadableIndex("it is none");
const t = e.readUInt32BE(4), n = e.readUInt32BE(8);
if (t < 2 || t > 4) throw unreadableIndex(`its version is ${t}`);
if (n > (e.length - 12) / 62) throw unreadableIndex("it is cut off");
this.#Je = e, this.#i = new Uint32Array(n), this.#ws = new Uint32Array(n + 1);
const s = new Paths(e.length);
let r = 12;
for (let i = 0; i < n; i++) this.#i[i] = r, this.#ws[i] = s.length, r = 4 === t ? s.addSuffix(e, this.#vs(r)) : s.addWhole(e, this.#vs(r), r);
this.#ws[n] = s.length, this.#gs = s.bytes, function checkEnd(e, t) {
const n = e.length - E;
let s = t;
for (;s + 8 <= n; ) {
const t = e.toString("latin1", s, s + 4);
if (!/^[A-Z]/.test(t)) throw unreadableIndex(`it needs ${JSON.stringify(t)}`);
s += 8 + e.readUInt32BE(s + 4);
}
if (s !== n) throw unreadableIndex("it is cut off");
const r = e.toString("hex", n);
if (r !== "0".repeat(40) && r !== (0, o.hash)("sha1", e.subarray(0, n), "hex")) throw unreadableIndex("its checksum is another");
}(e, r);
}
get length() {
return this.#i.length;
}
path(e) {
return (0, l.oL)(this.#gs, this.#ws[e], this.#ws[e + 1] - 1);
}
oid(e) {
const t = this.#i[e] + 40;
return this.#Je.toString("hex", t, t + E);
}
size(e) {
return this.#Je.readUInt32BE(this.#i[e] + 36);
}
find(e) {
for (const t of [ this.#mt, this.#mt + 1 ]) if (!(t >= this.length) && this.#ys(t, e)) return this.#mt = t + 1, 
t;
const t = (0, l.ZJ)(e), n = this.#bs(t);
return n === this.length || 0 !== this.#ks(n).compare(t) ? -1 : (this.#mt = n + 1, 
n);
}
below(e) {
if ("" === e) return [ 0, this.length ];
const t = (0, l.ZJ)(`${e}/`), n = i.Buffer.from(t);
return n[n.length - 1]++, [ this.#bs(t), this.#bs(n) ];
}
listing(e, t) {
return this.#gs.subarray(this.#ws[e], this.#ws[t]);
}
isPlain(e) {
const t = this.#i[e], n = this.#Je.readUInt32BE(t + 24), s = this.#Je.readUInt16BE(t + 60), r = 16384 & s ? this.#Je.readUInt16BE(t + 62) : 0;
return !(33188 !== n && 33261 !== n || 45056 & s || 24576 & r);
}
looksUnchanged(e, t) {
const n = this.#Je, s = this.#i[e], number = e => n.readUInt32BE(s + 4 * e), milliseconds = e => 1e3 * number(e) + number(e + 1) / 1e6;
return t.mtimeMs === milliseconds(2) && t.ctimeMs === milliseconds(0) && t.size === number(9) && t.ino % 2 ** 32 === number(5) && t.uid === number(7) && t.gid === number(8) && (0 !== t.size || "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391" === this.oid(e));
}
#ys(e, t) {
const n = this.#ws[e], s = this.#ws[e + 1] - 1 - n;
if (s !== t.length) return s > t.length && this.path(e) === t;
for (let r = 0; r < s; r++) {
const s = this.#gs[n + r];
if (s !== t.charCodeAt(r)) return s >= 128 && this.path(e) === t;
}
return !0;
}
#vs(e) {
if (e + 62 > this.#Je.length) throw unreadableIndex("it is cut off");
return e + 62 + (16384 & this.#Je.readUInt16BE(e + 60) ? 2 : 0);
}
#bs(e) {
let t = 0, n = this.length;
for (;t < n; ) {
const s = t + n >> 1;
this.#ks(s).compare(e) < 0 ? t = s + 1 : n = s;
}
return t;
}
#ks(e) {
return this.#gs.subarray(this.#ws[e], this.#ws[e + 1] - 1);
}
}
class Paths {
length=0;
#Je;
#Ct=0;
#xs=0;
constructor(e) {
this.#Je = i.Buffer.allocUnsafe(e);
}
get bytes() {
return this.#Je.subarray(0, this.length);
}
addWhole(e, t, n) {
const s = 4095 & e.readUInt16BE(n + 60), r = s < 4095 ? t + s : e.indexOf(0, t);
if (r < 0 || r >= e.length || 0 !== e[r]) throw unreadableIndex("it is cut off");
return this.#Ge(0, e, t, r), n + (r - n + 8 & -8);
}
addSuffix(e, t) {
let n = 127 & e[t];
for (;128 & (e[t++] ?? 0); ) n = 128 * (n + 1) + (127 & (e[t] ?? 0));
const s = e.indexOf(0, t), r = this.#xs - n;
if (s < 0 || r < 0) throw unreadableIndex("a path of it is cut off");
return this.#Ge(r, e, t, s), s + 1;
}
#Ge(e, t, n, s) {
const r = this.length, i = e + s - n;
this.#Xn(r + i + 1);
const o = this.#Je;
let a = 0;
for (let s = 0; s < i; s++) {
const i = s < e ? o[this.#Ct + s] : t[n + s - e];
0 === a && s <= this.#xs && r > 0 && (a = i - o[this.#Ct + s]), o[r + s] = i;
}
if (o[r + i] = 0, a < 0 || 0 === a && i < this.#xs) throw unreadableIndex("its paths are out of order");
this.#Ct = r, this.#xs = i, this.length = r + i + 1;
}
#Xn(e) {
if (e > R) throw unreadableIndex(`its paths have more than ${R} bytes`);
if (e <= this.#Je.length) return;
const t = i.Buffer.allocUnsafe(2 * e);
this.#Je.copy(t, 0, 0, this.length), this.#Je = t;
}
}
const R = 134217728;
function unreadableIndex(e) {
return new T.u("context-missing", `Git's index of the checkout cannot be read: ${e}. Files are read instead.`);
}
var j = n(31421);
const N = new Set([ "filter", "working-tree-encoding", "ident", "text", "eol", "crlf" ]), F = new Set([ ...[ ...N ].map(e => `${e}=unset`), "text=auto", "text=set", "eol=lf" ]);
function* blobsOf(e) {
for (let t = 0; t < e.length; ) {
const n = e.indexOf(0, t), s = e.indexOf(9, t);
if (-1 === n || -1 === s || s > n) throw missing("git's listing is cut off");
const [r = "", , i = "", o = ""] = e.toString("latin1", t, s).split(/ +/), a = "-" === o ? 0 : Number(o);
if (!Number.isSafeInteger(a) || a < 0) throw missing("git's listing has no sizes");
yield {
mode: r,
oid: i,
size: a,
path: (0, l.oL)(e, s + 1, n)
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
return splitNul(t, e => t[e] === L || t[e] >= B).map(e => e.slice(2));
}
const L = "S".charCodeAt(0), B = "a".charCodeAt(0);
async function converted(e, t) {
const n = (await git(e, [ "config", "--get", "core.autocrlf" ]).catch(() => Buffer.alloc(0))).toString().trim();
if ("" !== n && "false" !== n) return t.map(e => e.path);
const s = (0, l.ZJ)(t.map(e => `${e.path}\0`).join(""));
return convertedPaths(await git(e, [ "check-attr", "-z", "--all", "--stdin" ], s));
}
function convertedPaths(e) {
const t = new Set;
let n = 0;
const next = () => {
const t = e.indexOf(0, n);
return t < 0 ? e.length : t;
};
for (;n < e.length; ) {
const [s, r] = [ n, next() ];
n = r + 1;
const [i, o] = [ n, next() ];
n = o + 1;
const [a, c] = [ n, next() ];
n = c + 1;
const d = e.toString("latin1", i, o);
N.has(d) && !F.has(`${d}=${e.toString("latin1", a, c)}`) && t.add((0, l.oL)(e, s, r));
}
return [ ...t ];
}
function splitNul(e, t = () => !0) {
const n = [];
for (let s = 0; s < e.length; ) {
const r = e.indexOf(0, s), i = -1 === r ? e.length : r;
t(s) && n.push((0, l.oL)(e, s, i)), s = i + 1;
}
return n;
}
const z = [ "", "ssh.", "git.", "http.", "https.", "file.", "ext." ].flatMap(e => [ "-c", `protocol.${e}allow=never` ]);
function git(e, t, n) {
return new Promise((s, r) => {
const i = [ "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", ...z, "-c", "core.trustctime=true", "-c", "core.checkStat=default", "-c", "core.ignoreStat=false", "-c", "core.fileMode=true", "--no-pager", "--no-replace-objects", "-C", e, ...t ], o = (0, 
j.execFile)("git", i, {
encoding: "buffer",
maxBuffer: 536870912,
timeout: 3e4
}, (e, n) => {
null === e ? s(n) : r(missing(`git ${t.find((e, n) => "-c" !== e && "-c" !== t[n - 1])} failed (${e.message.split("\n")[0]})`));
});
o.stdin?.on("error", () => {}), o.stdin?.end(n);
});
}
function missing(e) {
return new T.u("context-missing", `The commit's files cannot be read: ${e}. Set the input context to a directory instead.`);
}
const D = 268435456;
async function cleanFiles(e, t) {
try {
return await async function lookUp(e, t) {
const n = function findCheckout(e) {
for (let t = e; ;t = (0, c.dirname)(t)) {
const e = (0, c.join)(t, ".git"), n = (0, s.statSync)(e, {
throwIfNoEntry: !1
});
if (!0 === n?.isDirectory()) return {
root: t,
gitDirectory: e
};
if (!0 === n?.isFile() && n.size < 65536) {
const n = /^gitdir: ([^\n\0]+)\n*$/.exec((0, s.readFileSync)(e, "utf8"))?.[1];
return void 0 === n ? void 0 : {
root: t,
gitDirectory: (0, c.resolve)(t, n)
};
}
if ((0, c.dirname)(t) === t) return;
}
}(e);
if (void 0 === n) return;
const {root: r, gitDirectory: i} = n, o = (0, c.join)(i, "index"), {size: a, mtimeMs: d, dev: u} = await (0, 
P.stat)(o).catch(() => {
throw missing("it has no index");
});
if (a > D) throw missing(`its index has ${a} bytes`);
if (u !== (await (0, P.stat)(e)).dev) return;
const l = new GitIndex(await (0, P.readFile)(o)), h = (0, c.relative)(r, e).replaceAll(c.sep, "/"), [f, p] = l.below(h), m = new Uint8Array(p - f), g = new Clean(e, "" === h ? "" : `${h}/`, l, m, f, d, t), [w, v] = await Promise.all([ git(r, [ "check-attr", "-z", "--all", "--stdin" ], l.listing(f, p)), t ? git(r, [ "ls-tree", "-r", "-z", "-l", "--full-tree", "HEAD", ..."" === h ? [] : [ `${h}/` ] ]) : void 0 ]);
for (const e of convertedPaths(w)) g.veto(e);
void 0 !== v && g.confirm(v);
return g;
}(await (0, P.realpath)(e), t);
} catch (e) {
if (e instanceof T.u ? "context-missing" === e.code : isSystemError(e)) return;
throw e;
}
}
const isSystemError = e => e instanceof Error && "syscall" in e;
class Clean {
exact;
#Sn;
#re;
#dn;
#Mt;
#At;
#$s;
constructor(e, t, n, s, r, i, o) {
this.#Sn = e, this.#re = t, this.#dn = n, this.#Mt = s, this.#At = r, this.#$s = i, 
this.exact = o;
}
veto(e) {
const t = this.#Dn(e);
t >= 0 && (this.#Mt[t] |= 1);
}
confirm(e) {
for (const {path: t, oid: n, size: s} of blobsOf(e)) {
const e = this.#Dn(t);
e >= 0 && this.#dn.size(this.#At + e) === s && this.#dn.oid(this.#At + e) === n && (this.#Mt[e] |= 16);
}
}
saw(e, t) {
const n = this.#Dn(this.#re + e);
n >= 0 && this.#Ss(n, t);
}
id({path: e, type: t, size: n}) {
if ("file" !== t) return;
const s = this.#Dn(this.#re + e);
if (s < 0) return;
14 & this.#Mt[s] || this.#Os(s, e), 8 == (9 & this.#Mt[s]) && this.#Cs(s, e, n);
const r = this.exact ? 18 : 2, i = this.#At + s;
return (this.#Mt[s] & (1 | r)) === r && this.#dn.size(i) === n ? this.#dn.oid(i) : void 0;
}
#Os(e, t) {
try {
this.#Ss(e, (0, s.lstatSync)(this.#ps(t)));
} catch {
this.#Mt[e] |= 4;
}
}
#Cs(e, t, n) {
const s = [ (0, u.o6)(n) ], [r] = n > 1048576 ? [] : hashFiles([ {
at: `${this.#Sn}/${t}`,
size: n,
hashes: s
} ]);
this.#Mt[e] ^= 8 | (r?.[0] === this.#dn.oid(this.#At + e) ? 2 : 4);
}
#ps(e) {
return i.Buffer.concat([ i.Buffer.from(`${this.#Sn}/`), (0, l.ZJ)(e) ]);
}
#Ss(e, t) {
const n = this.#At + e, s = 32768 == (61440 & t.mode) && this.#dn.isPlain(n) && this.#dn.looksUnchanged(n, t), r = t.mtimeMs >= this.#$s || t.ctimeMs >= this.#$s;
this.#Mt[e] |= s ? r ? 8 : 2 : 4;
}
#Dn(e) {
const t = this.#dn.find(e) - this.#At;
return t < this.#Mt.length ? Math.max(t, -1) : -1;
}
}
const W = 268435456;
async function collect(e, t, n, s, r) {
const i = await async function listCommit(e, t) {
return [ ...blobsOf(await git(e, [ "ls-tree", "-r", "-z", "-l", t ])) ];
}(e, t), o = await async function differing(e, t) {
const n = await Promise.all([ dirty(e), git_files_hidden(e), converted(e, t) ]);
return new Set(n.flat());
}(e, i), a = [];
for (const t of i) {
const i = n + t.path;
if ("160000" !== t.mode) ("120000" === t.mode || o.has(t.path)) && a.push(t); else {
if (r >= 8) throw missing(`${i} is nested too deep`);
await submodule((0, c.join)(e, t.path), t.oid, i, s, r);
}
}
const d = await async function readBlobs(e, t) {
const n = t.reduce((e, t) => e + t.size, 0);
if (n > W) throw new T.u("limit", `${t.length} committed files differ from those on disk and hold ${n} bytes, more than 268435456. Forecast before changing them.`);
if (0 === t.length) return new Map;
const s = t.map(e => `${e.oid}\n`).join("");
return function parseBatch(e) {
const t = new Map;
for (let n = 0; n < e.length; ) {
const s = e.indexOf(10, n), [r = "", i, o = "0"] = e.toString("latin1", n, s).split(" ");
if ("blob" !== i) throw missing(`git has no content for ${r} (use a full checkout of the commit)`);
const a = s + 1 + Number(o);
if (!(a > s && a < e.length)) throw missing("git's answer is cut off");
t.set(r, e.subarray(s + 1, a)), n = a + 1;
}
return t;
}(await git(e, [ "cat-file", "--batch" ], Buffer.from(s)));
}(e, a);
for (const e of i) {
if ("160000" === e.mode) continue;
const t = n + e.path, r = d.get(e.oid);
"120000" === e.mode ? s.entries.push({
path: t,
type: "symlink",
linkname: (0, l.uK)(r ?? Buffer.alloc(0))
}) : (s.ids.set(t, e.oid), s.entries.push({
path: t,
type: "file",
mode: "100755" === e.mode ? 493 : 420,
size: e.size
}), void 0 !== r && o.has(e.path) && s.converted.set(t, r));
}
}
async function submodule(e, t, n, s, r) {
if ((await git(e, [ "rev-parse", "HEAD" ]).catch(() => Buffer.alloc(0))).toString().trim() !== t) throw missing(`the submodule ${n} is not checked out at its commit (set submodules: true in actions/checkout)`);
await collect(e, t, `${n}/`, s, r + 1);
}
class CommittedTree {
committed;
disk;
ids;
converted;
stored;
constructor(e, {entries: t, ids: n, converted: s}) {
this.committed = (0, C.KJ)(t), this.disk = e, this.ids = n, this.converted = s, 
this.stored = (0, C.KJ)([ ...s ].map(([e, t]) => ({
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
#Is;
#Ms=[];
#Kt=Promise.resolve();
#As=new Map;
#Ps=new Map;
constructor(e) {
this.#Is = e;
}
onDisk(e) {
return once(this.#As, e, async () => {
let t;
return this.#Ms.push(async () => {
t = await cleanFiles(e, this.#Is);
}), nodeTree(e, {
blobIds: this.#Is,
clean: () => t
});
});
}
async named() {
const e = this.#Ms.splice(0).map(e => e());
this.#Kt = Promise.all([ this.#Kt, ...e ]), await this.#Kt;
}
committed(e) {
return once(this.#Ps, e, () => async function gitTree(e) {
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
const r = (0, s.realpathSync)(t), i = e.get(r) ?? n();
return e.set(r, i), i.catch(() => {}), i;
}
}),
28408: ((e, t, n) => {
n.d(t, {
F: () => embeddedBuildkit
});
const s = [ [ "20.10.1", "0.8.1" ], [ "20.10.4", "0.8.2" ], [ "20.10.7", "0.8.3" ], [ "23.0.0", "0.10.6" ], [ "24.0.0", "0.11.6" ], [ "25.0.0", "0.12.4" ], [ "25.0.2", "0.12.5" ], [ "26.0.0", "0.13.1" ], [ "26.1.1", "0.13.2" ], [ "27.0.1", "0.14.1" ], [ "27.1.0", "0.15.0" ], [ "27.1.2", "0.15.1" ], [ "27.2.0", "0.15.2" ], [ "27.3.0", "0.16.0" ], [ "27.4.0", "0.17.3" ], [ "27.5.0", "0.18.2" ], [ "28.0.0", "0.20.0" ], [ "28.0.2", "0.20.1" ], [ "28.0.3", "0.20.2" ], [ "28.1.0", "0.21.0" ], [ "28.2.0", "0.22.0" ], [ "28.3.0", "0.23.1" ], [ "28.3.1", "0.23.2" ], [ "28.4.0", "0.24.0" ], [ "28.5.0", "0.25.0" ], [ "28.5.1", "0.25.1" ], [ "28.5.2", "0.25.2" ], [ "29.0.0", "0.25.2" ], [ "29.1.0", "0.26.2" ], [ "29.1.4", "0.26.3" ], [ "29.2.0", "0.27.0" ], [ "29.2.1", "0.27.1" ], [ "29.3.0", "0.28.0" ], [ "29.3.1", "0.28.1" ], [ "29.4.0", "0.29.0" ], [ "29.5.0", "0.30.0" ], [ "29.6.0", "0.31.0" ], [ "29.6.1", "0.31.1" ], [ "29.6.2", "0.31.2" ], [ "29.7.0", "0.32.0" ], [ "29.7.2", "0.32.2" ] ], r = [ 29, 8, 0 ];
function embeddedBuildkit(e) {
const t = numbers(e);
if (!(void 0 === t || compare(t, r) >= 0)) return s.findLast(([e]) => compare(numbers(e), t) <= 0)?.[1];
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
var s = n(77598), r = n(51455), i = n(76760), o = n(452), a = n(99279), c = n(9573), d = n(11756);
const u = "unix:///var/run/docker.sock";
async function engineHost(e, t, n) {
const r = e || t.get("DOCKER_HOST") || "";
if ("" !== r) return await fromUrl(r, function certificates(e, t) {
const n = e.get("DOCKER_TLS_VERIFY") ?? "", s = "" !== n || "" !== (e.get("DOCKER_TLS") ?? "");
return s ? e.get("DOCKER_CERT_PATH") || t : void 0;
}(t, n));
const o = t.get("DOCKER_CONTEXT") || (await (0, a.TO)(n)).currentContext || "default";
return "default" === o ? await fromUrl(u, void 0) : await async function fromContext(e, t) {
const n = (0, s.createHash)("sha256").update(e).digest("hex"), r = await small((0, 
i.join)(t, "contexts", "meta", n, "meta.json"));
if (void 0 === r) throw bad(`context ${e}`, "there is no such context");
let o;
try {
o = JSON.parse(r);
} catch {
throw bad(`context ${e}`, "its metadata is not JSON");
}
const a = (0, d.Gv)(o) ? o.Endpoints : void 0, c = (0, d.Gv)(a) ? a.docker : void 0, u = (0, 
d.Gv)(c) ? c.Host : void 0;
if ("string" != typeof u || "" === u) throw bad(`context ${e}`, "it names no host");
const l = (0, i.join)(t, "contexts", "tls", n, "docker");
return await fromUrl(u, void 0 === await small((0, i.join)(l, "key.pem")) ? void 0 : l);
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
const s = new URL(n), r = void 0 !== t || "https:" === s.protocol;
if ("" === s.hostname) throw bad(e, "it names no host");
return {
kind: "tcp",
host: s.hostname,
port: "" === s.port ? r ? 2376 : 2375 : Number(s.port),
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
const t = await (0, r.stat)(e).catch(() => {});
if (void 0 !== t && t.isFile() && !(t.size > c.LD)) return await (0, r.readFile)(e, "utf8").catch(() => {});
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
var s = n(452), r = n(83919), i = n(68424), o = n(11756);
const a = 4e3, c = 1e3, d = 864e10;
function decodeInspect(e, t) {
if (!(0, o.Gv)(e)) throw (0, r.Qm)(t, "it is not an object");
const n = text(e.Id);
if (!(0, i.Bc)(n)) throw (0, r.Qm)(t, "it has no image id");
const s = (0, o.Gv)(e.RootFS) ? e.RootFS : {}, a = (0, r.O5)({
...present("created", text(e.Created)),
...present("author", text(e.Author)),
architecture: text(e.Architecture),
os: text(e.Os),
...present("variant", text(e.Variant)),
...present("os.version", text(e.OsVersion)),
config: e.Config ?? {},
rootfs: {
type: text(s.Type) || "layers",
diff_ids: s.Layers ?? []
},
history: []
}, t), c = (0, o.Gv)(e.ContainerConfig) ? (0, r.iA)(e.ContainerConfig, t) : void 0;
return {
id: n,
parent: (0, i.Bc)(text(e.Parent)) ? text(e.Parent) : "",
names: texts(e.RepoTags).filter(e => !e.startsWith("<none>")),
digests: texts(e.RepoDigests).map(e => e.slice(e.indexOf("@") + 1)).filter(i.Bc),
comment: text(e.Comment),
config: a,
containerConfig: (d = e.GraphDriver, (0, o.Gv)(d) && (0, o.Gv)(d.Data) || !isEmpty(c) ? c : void 0),
size: count(e.Size),
loaded: !1
};
var d;
}
function decodeHistory(e, t) {
if (!Array.isArray(e)) throw (0, r.Qm)(t, "its history is no list");
if (e.length > a) throw new s.u("limit", `${t} has a history of ${e.length} entries; it is ignored.`);
return e.map(e => {
if (!(0, o.Gv)(e)) throw (0, r.Qm)(t, "a history entry is no object");
return {
id: (0, i.Bc)(text(e.Id)) ? text(e.Id) : "",
created: Math.min(count(e.Created), d),
createdBy: text(e.CreatedBy),
comment: text(e.Comment),
size: count(e.Size)
};
}).reverse();
}
function builtEntry(e, t, n) {
const s = e.config.rootfs.diff_ids.length === t.config.rootfs.diff_ids.length;
return {
...present("created", e.config.created ?? ""),
...present("created_by", n),
...present("author", e.config.author ?? ""),
...present("comment", e.comment),
...s ? {
empty_layer: !0
} : {}
};
}
const u = /^(?:\/bin\/sh -c (?!#\(nop\))|(?:\/bin\/sh -c #\(nop\) *)?(?:RUN|COPY|ADD|WORKDIR) )/;
function roughHistory(e, t) {
const n = e.filter(e => e.size > 0).length;
if (n > t || e.length < t) return [];
let s = t - n;
const r = e.map(e => {
const t = e.size > 0 || s > 0 && u.test(e.createdBy);
return t && 0 === e.size && s--, {
created: new Date(1e3 * e.created).toISOString().replace(".000Z", "Z"),
...present("created_by", e.createdBy),
...present("comment", e.comment),
...t ? {} : {
empty_layer: !0
}
};
});
return 0 === s ? r : [];
}
function layerSizes(e, t) {
if (!(0 === t.length || e.length < t.length)) return t.flatMap((t, n) => !0 === t.empty_layer ? [] : [ e[n]?.size ?? 0 ]);
}
function recordOf(e, t, n) {
const s = e.digests[0], r = e.containerConfig ?? (function isRestored(e, t) {
const n = t.at(-1)?.created_by ?? "";
return "" !== e.parent && "" !== n && (e.config.config.Cmd ?? []).join(" ") === n;
}(e, t) ? {} : void 0);
return {
id: e.id,
parent: e.parent,
...void 0 === s ? {} : {
indexDigest: s
},
names: e.names,
config: {
...e.config,
history: t
},
...void 0 === r ? {} : {
containerConfig: r
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
HS: () => u,
KA: () => c,
Kx: () => f,
LD: () => h,
Ni: () => p,
Wq: () => r,
XO: () => o,
ZJ: () => s,
dB: () => d,
j4: () => a,
mC: () => l,
r: () => i
});
const s = 4194304, r = 500, i = 1048576, o = 33554432, a = 1e3, c = 262144, d = 67108864, u = 2e5, l = 2e3, h = 1048576, f = 67108864, p = 67108864, m = 33554432;
}),
11756: ((e, t, n) => {
n.d(t, {
FC: () => c,
Gv: () => isObject,
MK: () => decodeManifest,
_P: () => d,
h$: () => manifestFor
});
var s = n(452), r = n(83919), i = n(88758), o = n(68424), a = n(9573);
const c = "application/vnd.buildkit.cacheconfig.v0", d = [ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json", "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ];
function decodeManifest(e, t) {
const n = (0, r.qF)(e, a.ZJ, t);
if (!isObject(n)) throw (0, r.Qm)(t, "it is not an object");
const s = "string" == typeof n.mediaType ? n.mediaType : "";
if (void 0 !== n.config || void 0 !== n.layers) {
if (void 0 !== n.manifests) throw (0, r.Qm)(t, "it is both a manifest and an index");
return {
kind: "manifest",
mediaType: s,
config: descriptor(n.config, t),
layers: descriptors(n.layers, t)
};
}
if (1 === n.schemaVersion || void 0 !== n.fsLayers) throw (0, r.Qm)(t, "it has the old schema 1, which has no image config");
return {
kind: "index",
mediaType: s,
manifests: descriptors(n.manifests, t)
};
}
function manifestFor(e, t, n) {
const s = e.filter(e => e.mediaType !== c && !e.annotations.has("vnd.docker.reference.type")), o = function best(e, t) {
for (const n of (0, i.FI)(t)) {
const t = e.find(({platform: e}) => void 0 !== e && (0, i.cK)(n, e, !0));
if (void 0 !== t) return t;
}
return;
}(s, t) ?? function onlyUnlabelled(e) {
return 1 === e.length && void 0 === e[0]?.platform ? e[0] : void 0;
}(s);
if (void 0 !== o) return o;
throw (0, r.Qm)(n, `it has no image for ${(0, i.Bq)(t)}`);
}
function descriptors(e, t) {
if (null == e) return [];
if (!Array.isArray(e)) throw (0, r.Qm)(t, "a list is not a list");
if (e.length > 10 * a.Wq) throw new s.u("limit", `${t} has ${e.length} entries, more than ${10 * a.Wq}; ignored.`);
return e.map(e => descriptor(e, t));
}
function descriptor(e, t) {
if (!isObject(e)) throw (0, r.Qm)(t, "a descriptor is missing");
const {digest: n, size: s} = e;
if ("string" != typeof n || !(0, o.Bc)(n)) throw (0, r.Qm)(t, "a descriptor has no valid digest");
if (void 0 !== s && !(Number.isSafeInteger(s) && s >= 0)) throw (0, r.Qm)(t, "a descriptor has no valid size");
return {
digest: n,
mediaType: "string" == typeof e.mediaType ? e.mediaType : "",
size: s,
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
var s = n(95524), r = n(68424), i = n(11756);
const o = 2e4, a = /^\[(?:([^\s[\]]+\/[^\s[\]]+) )?(?:([^\s[\]/]+) )? *(\d{1,6})\/(\d{1,6})\] /, c = 1024, d = 1e4, u = 1e9;
function decodeProgress(e) {
const t = new Map;
for (const n of jsonObjects(e)) if ((0, i.Gv)(n) && Array.isArray(n.vertexes)) for (const e of n.vertexes) (0, 
i.Gv)(e) && merge(t, e);
return [ ...t ].map(([e, t]) => function finish(e, {name: t, reuse: n, failed: s, canceled: r, hasInputs: i, intervals: o}) {
const a = [ ...o ].map(([e, t]) => ({
start: e,
end: t
})).sort((e, t) => compare(e.start, t.start)), c = a.map(({end: e}) => e).filter(e => "" !== e).sort(compare).at(-1), d = "none" !== n;
return {
digest: e,
name: t,
cached: d,
failed: s,
canceled: r,
...void 0 === a[0] ? {} : {
started: a[0].start
},
...void 0 === c ? {} : {
completed: c
},
seconds: d ? 0 : busySeconds(a),
hasInputs: i,
step: stepName(t)
};
}(e, t));
}
function stepName(e) {
const t = a.exec(e.slice(0, c));
if (null === t) return;
const [n, s = "", r = "", i, o] = t;
return {
platform: s,
stage: r,
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
if ("string" != typeof n || !(0, r.Bc)(n)) return;
let d = e.get(n);
if (void 0 === d) {
if (e.size >= o) return;
d = {
name: "",
reuse: "none",
failed: !1,
canceled: !1,
hasInputs: !1,
intervals: new Map
}, e.set(n, d);
}
"string" == typeof i && "" !== i && (d.name = i), Array.isArray(t.inputs) && t.inputs.length > 0 && (d.hasInputs = !0);
const u = "string" == typeof t.error ? t.error : "", l = !0 === t.cached;
if ("string" == typeof c && (d.failed = "" !== u && !isCanceled(u)), (l || "string" == typeof a) && (d.canceled = isCanceled(u) && !l), 
(l || "string" == typeof a) && (d.reuse = function reuse(e, t, n, s) {
return "" !== s ? t && isCanceled(s) ? "implied" : "none" : "loaded" === e ? e : t ? n ? "implied" : "loaded" : "none";
}(d.reuse, l, a === c, u)), "string" != typeof a || void 0 === (0, s.uR)(a)) return;
const h = "string" == typeof c && void 0 !== (0, s.uR)(c) ? c : "";
"" === h && d.intervals.has(a) || d.intervals.set(a, h);
}
function busySeconds(e) {
let t = 0n, n = 0n;
for (const {start: r, end: i} of e) {
const e = (0, s.uR)(r) ?? 0n, o = (0, s.uR)(i) ?? e, a = e > n ? e : n;
o > a && (t += o - a), o > n && (n = o);
}
return Number(t) / u;
}
function compare(e, t) {
const [n, r] = [ (0, s.uR)(e) ?? 0n, (0, s.uR)(t) ?? 0n ];
return n < r ? -1 : n > r ? 1 : 0;
}
function* jsonObjects(e) {
let t = 0;
for (let n = e.indexOf("{"); -1 !== n; ) {
const s = objectEnd(e, n);
if (-1 === s) return;
const r = tryParse(e.slice(n, s));
if (void 0 !== r) yield r; else if (++t > d) return;
n = e.indexOf("{", s);
}
}
function objectEnd(e, t) {
let n = 0, s = !1;
for (let r = t; r < e.length; r++) {
const t = e.charCodeAt(r);
if (s) 92 === t ? r++ : 34 === t && (s = !1); else if (34 === t) s = !0; else if (123 === t) n++; else if (125 === t && 0 === --n) return r + 1;
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
const s = 6;
function askAhead(e, t) {
const name = ({prefixes: e}) => e[0], n = turns(s), r = new Map;
for (const s of t) {
if (r.has(name(s))) continue;
const t = n(() => e.restore(s));
t.catch(() => {}), r.set(name(s), t);
}
return {
restore: t => r.get(name(t)) ?? e.restore(t),
save: (t, n, s) => e.save(t, n, s)
};
}
function turns(e) {
const t = [];
let n = 0;
return async s => {
n < e ? n++ : await new Promise(e => t.push(e));
try {
return await s();
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
var s = n(77934), r = n(452), i = n(83919), o = n(1857), a = n(35097);
const c = 50331648, d = 2e5, u = s.FsL(s.YjP(), s.Ru6(1048576)), l = s.FsL(s.aig(), s.E2x()), h = s.FsL(s.aig(), s.ndf(), s.Wwf(-1)), f = s.FsL(s.aig(), s.ndf(), s.Wwf(0)), p = s.FsL(s.YOg(u), s.Ru6(2e4)), m = s.FsL(s.YOg(u), s.Ru6(i.sf)), nullable = e => s.yqP(s.mee(e)), g = s.g1P(u, u), w = s.FsL(l, s.Wwf(0)), v = s.Ikc({
created: s.yqP(u),
created_by: s.yqP(u),
author: s.yqP(u),
comment: s.yqP(u),
empty_layer: s.yqP(s.zMY())
}), y = s.Ikc({
Test: s.yqP(p),
Interval: s.yqP(l),
Timeout: s.yqP(l),
StartPeriod: s.yqP(l),
StartInterval: s.yqP(l),
Retries: s.yqP(l)
}), b = s.g1P(u, s.Ikc({})), k = s.Ikc({
User: s.yqP(u),
AttachStdin: s.yqP(s.zMY()),
AttachStdout: s.yqP(s.zMY()),
AttachStderr: s.yqP(s.zMY()),
ExposedPorts: nullable(b),
Tty: s.yqP(s.zMY()),
OpenStdin: s.yqP(s.zMY()),
StdinOnce: s.yqP(s.zMY()),
Env: nullable(m),
Cmd: nullable(p),
Healthcheck: nullable(y),
ArgsEscaped: s.yqP(s.zMY()),
Volumes: nullable(b),
WorkingDir: s.yqP(u),
Entrypoint: nullable(p),
NetworkDisabled: s.yqP(s.zMY()),
OnBuild: nullable(m),
Labels: nullable(g),
StopSignal: s.yqP(u),
StopTimeout: nullable(l),
Shell: nullable(p)
}), x = s.Ikc({
created: s.yqP(u),
author: s.yqP(u),
architecture: u,
os: u,
variant: s.yqP(u),
"os.version": s.yqP(u),
"os.features": s.yqP(p),
config: k,
container_config: s.yqP(k),
rootfs: s.Ikc({
type: u,
diff_ids: s.FsL(s.YOg(u), s.Ru6(4e3))
}),
history: s.FsL(s.YOg(v), s.Ru6(4e3)),
"moby.buildkit.cache.v0": s.yqP(u)
}), $ = s.Ikc({
id: u,
parent: s.lqM(u),
manifestDigest: s.yqP(u),
indexDigest: s.yqP(u),
mediaType: s.yqP(u),
names: p,
config: x,
containerConfig: s.yqP(k),
builtLocally: s.yqP(s.zMY()),
layerSizes: s.yqP(s.YOg(f)),
compressedSizes: s.yqP(s.YOg(f))
}), S = s.Ikc({
diffId: s.yqP(u),
size: s.yqP(f),
compressedSize: s.yqP(f),
seconds: s.yqP(w),
created: s.yqP(u)
}), O = s.Ikc({
text: u,
expanded: u,
args: g,
env: g,
settings: g,
base: s.yqP(s.Ikc({
reference: u,
digest: u
})),
sources: s.yqP(s.FsL(s.YOg(s.Ikc({
from: u,
paths: p,
exclude: s.yqP(p),
digest: s.yqP(u)
})), s.Ru6(2e4)))
}), C = s.Ikc({
stage: f,
stageName: u,
keyword: u,
key: u,
createdBy: s.yqP(u),
facts: O,
layer: s.yqP(S)
}), I = s.NTK(({dataset: e, addIssue: t, NEVER: n}) => {
const s = (0, a.oz)(e.value);
return "string" != typeof s ? s : (t({
message: s
}), n);
}), M = s.FsL(s.L5J(), I), A = s.FsL(s.g1P(s.FsL(s.YjP(), s.yGV(/^[0-9a-f]{64}$/)), s.FsL(s.YjP(), s.yGV(/^(?:[a-z0-9]{1,8}:)?[0-9a-f]{64}$/))), s.z6Y(e => Object.keys(e).length <= 1e3)), P = s.Ikc({
layers: s.FsL(s.YOg(s.Ikc({
blob: u,
parent: h,
mediaType: s.yqP(u),
diffId: s.yqP(u),
size: s.yqP(f),
createdAt: s.yqP(u)
})), s.Ru6(d)),
records: s.FsL(s.YOg(s.Ikc({
digest: u,
inputs: s.YOg(s.YOg(s.Ikc({
link: f,
selector: u
}))),
results: s.YOg(s.Ikc({
layer: f,
createdAt: u
})),
chains: s.YOg(s.Ikc({
layers: s.YOg(f),
createdAt: u
}))
})), s.Ru6(d))
}), T = s.Ikc({
at: u,
sha: u,
ref: u,
runId: u,
hits: f,
misses: f,
unknowns: f,
checked: f,
falseHits: f,
falseMisses: f,
seconds: s.yqP(w)
}), E = s.KIO([ "hit", "miss", "depends", "unknown", "not-needed", "config-only" ]), R = s.Ikc({
schema: s.euz(o.e),
writer: u,
builder: s.KIO([ "classic", "buildkit", "buildah" ]),
engine: s.Ikc({
version: s.yqP(u),
store: s.yqP(s.KIO([ "graphdriver", "containerd" ])),
cliVersion: s.yqP(u),
frontendVersion: s.yqP(u),
platform: s.yqP(u)
}),
builtWith: s.yqP(s.Ikc({
name: u,
driver: u,
instance: u
})),
platform: u,
target: u,
ref: u,
sha: u,
runId: u,
created: u,
dockerfile: s.Ikc({
path: u,
text: u
}),
ignore: s.yqP(s.Ikc({
path: u,
text: u
})),
steps: s.FsL(s.YOg(C), s.Ru6(5e3)),
files: M,
knownDigests: s.yqP(A),
umask: s.yqP(u),
images: s.FsL(s.YOg($), s.Ru6(2e4)),
cacheConfigs: s.FsL(s.YOg(s.Ikc({
name: u,
config: P
})), s.Ru6(16)),
bases: g,
actual: s.yqP(s.YOg(s.Ikc({
forecast: E,
reused: s.lqM(s.zMY())
}))),
runs: s.FsL(s.YOg(T), s.Ru6(50))
});
function encodeRecord({files: e, ...t}) {
const n = j.get(e) ?? JSON.stringify((0, a.tp)(e));
return j.set(e, n), `${JSON.stringify(t).slice(0, -1)},"files":${n}}`;
}
const j = new WeakMap;
function decodeRecord(e, t) {
if (e.length > c) throw new r.u("limit", `The record of ${t} has ${e.length} bytes, more than ${c}; it is ignored. Delete that cache entry.`);
let n;
try {
n = JSON.parse(new TextDecoder("utf-8", {
fatal: !0
}).decode(e));
} catch (e) {
throw malformed(t, "it is not JSON", e);
}
const i = "object" == typeof n && null !== n ? n.schema : void 0;
if (i !== o.e) throw new r.u("record-schema", `The record of ${t} has schema ${"number" == typeof i ? i : "none"}, this version reads ${o.e}; it is ignored and the next build writes a new one.`);
const a = s.xLC(R, n, {
abortEarly: !0
});
if (!a.success) {
const e = a.issues[0];
throw malformed(t, `${s.BuJ(e) ?? "it"}: ${e.message.slice(0, 200)}`);
}
return function checkReferences(e, t) {
for (const {config: n} of e.cacheConfigs) {
const e = n.layers.length, s = n.records.length, r = n.layers.some((t, n) => t.parent >= e || t.parent === n) || n.records.some(t => t.inputs.some(e => e.some(e => e.link >= s)) || t.results.some(t => t.layer >= e) || t.chains.some(t => t.layers.some(t => t >= e)));
if (r) throw malformed(t, "a cache record points at nothing");
}
}(a.output, t), a.output;
}
function malformed(e, t, n) {
return new r.u("record-malformed", `The record of ${e} cannot be used (${t}); it is ignored and the next build writes a new one.`, {
cause: n
});
}
}),
35097: ((e, t, n) => {
n.d(t, {
oz: () => fromColumns,
tp: () => toColumns
});
const s = 3e5, r = 1048576, i = {
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
const {paths: t, types: n, modes: r, sizes: o, digests: a, links: c} = e;
if (!Array.isArray(t) || t.length > s) return `there is no list of at most ${s} paths`;
const {length: d} = t;
for (const e of [ r, o, a ]) if (!Array.isArray(e) || e.length !== d) return "a column of the files has another length";
if ("string" != typeof n || n.length !== d) return "the files' types have another length";
if ("object" != typeof c || null === c) return "the files' links are none";
const u = [];
for (let e = 0; e < d; e++) {
const s = {
path: t[e],
type: i[n[e]],
...numbersOf(r, o, e),
digest: a[e]
};
if (!isFile(s)) return `file ${e} has a property that it cannot have`;
u.push(s);
}
for (const [e, t] of Object.entries(c)) {
const n = u[Number(e)];
if (void 0 === n || !isPath(t)) return "a link belongs to no file";
u[Number(e)] = {
...n,
linkname: t
};
}
return u;
}
function numbersOf(e, t, n) {
return {
mode: e[n],
size: t[n]
};
}
function isFile(e) {
const {path: t, type: n, mode: s, size: r, digest: i} = e;
return isPath(t) && void 0 !== n && isWhole(s) && s <= 4095 && isWhole(r) && "string" == typeof i && /^[0-9a-f]{0,64}$/.test(i);
}
function isPath(e) {
return "string" == typeof e && e.length <= r;
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
var s = n(77598);
const r = "dcf1";
function recordKeys(e) {
const t = short(e.identity, 16), n = [ ...e.buildArgs ].map(([e, t]) => `${e}=${t ?? ""}`).sort(), s = short([ e.matrix, ...n ], 8);
return {
slot: t,
prefixes: [ `${r}-${t}-${s}-`, `${r}-${t}-` ]
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
return (isPullRequest(n.ref) ? [ n.ref, "" ] : [ n.ref ]).some(s => {
const r = recordKey(t, {
...n,
ref: s
});
return e === r || e.startsWith(`${r}-`);
});
}
function isPullRequest(e) {
return e.startsWith("refs/pull/");
}
function stableText(e) {
const {ref: t, sha: n, runId: s, created: r, runs: o, actual: a, writer: c, knownDigests: d, steps: u, cacheConfigs: l, ...h} = e, f = o.reduce((e, t) => e + t.falseHits, 0), p = "buildkit" !== e.builder ? {
steps: u,
cacheConfigs: l
} : function withoutTimes(e, t) {
const drop = (e, t) => {
if (!i.has(e)) return "layer" === e && Object.keys(t).every(e => i.has(e)) ? void 0 : t;
};
return {
steps: JSON.stringify(e, drop),
cacheConfigs: JSON.stringify(t, drop)
};
}(u, l);
return JSON.stringify({
...h,
...p,
falseHits: f,
...isPullRequest(t) ? {
pullRequest: !0
} : {}
});
}
const i = new Set([ "created", "createdAt" ]);
function short(e, t) {
const n = e.map(e => `${e.length}:${e}`).join("");
return (0, s.createHash)("sha256").update(n).digest("hex").slice(0, t);
}
}),
46457: ((e, t, n) => {
n.d(t, {
C: () => openStore
});
var s = n(76760), r = n(452), i = n(48161);
const o = new (n(16698).AsyncLocalStorage);
let a = !1;
async function withoutCommands(e) {
!function listen() {
if (a) return;
a = !0;
const e = process.stdout.write;
process.stdout.write = function(...t) {
const n = o.getStore(), s = void 0 === n || "string" != typeof t[0] ? null : /^::(?:warning|error)::(.*)/.exec(t[0]);
return null === s ? Reflect.apply(e, this, t) : (n?.push(function unescaped(e) {
return e.replaceAll(/%0[AD]/g, " ").replaceAll("%25", "%").trim();
}(s[1] ?? "")), !0);
};
}();
const t = [];
return {
answer: await o.run(t, e),
said: t
};
}
var c = n(84945), d = n(51455), u = n(58500);
const l = 12e4, h = 1e3, f = 50;
async function alone(e, t, n) {
const o = `${e}.lock`, a = `${(0, i.hostname)()} ${process.pid}\n`;
await (0, d.mkdir)((0, s.dirname)(o), {
recursive: !0
});
const c = performance.now() + t;
for (;!await take(o, a); ) {
if (performance.now() >= c) throw new r.u("timeout", "Another job of this machine held the record's folder all the time, so there is no record to compare with or to save.");
await isLeft(o) ? await (0, d.rename)(o, `${o}.left`).catch(() => {}) : await (0, 
u.setTimeout)(f);
}
try {
return await n();
} finally {
await (0, d.rm)(o, {
force: !0
});
}
}
async function take(e, t) {
const n = await (0, d.open)(e, "wx", 384).catch(e => {
if ("EEXIST" !== e.code) throw e;
});
if (void 0 === n) return !1;
try {
return await n.writeFile(t).finally(() => n.close()), !0;
} catch (t) {
throw await (0, d.rm)(e, {
force: !0
}), t;
}
}
async function isLeft(e) {
const t = await (0, d.stat)(e).catch(() => {});
if (void 0 === t) return !1;
const n = Math.abs(Date.now() - t.mtimeMs);
if (n > l) return !0;
const s = await (0, d.readFile)(e, "utf8").catch(() => {});
if (void 0 === s) return !1;
if (!s.endsWith("\n")) return n > h;
const [r, o] = s.split(" ");
return r === (0, i.hostname)() && !function isAlive(e) {
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
const n = (0, s.join)(e, m), i = await (0, d.lstat)(n).catch(() => {});
if (void 0 !== i) {
if (!i.isFile()) throw new r.u("record-malformed", `The record of ${t} is not a regular file; it is ignored.`);
if (i.size > p.xR) throw new r.u("limit", `The record of ${t} has ${i.size} bytes, more than ${p.xR}; it is ignored.`);
return (0, p.eT)(await (0, d.readFile)(n), t);
}
}
async function writeRecord(e, t) {
await (0, d.mkdir)(e, {
recursive: !0
});
const n = (0, s.join)(e, `.${m}.partial`), r = await (0, d.open)(n, "w", 384);
try {
await r.writeFile((0, p.Ym)(t)), await r.sync();
} finally {
await r.close();
}
await (0, d.rename)(n, (0, s.join)(e, m));
}
async function emptyFolder(e) {
await (0, d.rm)(e, {
recursive: !0,
force: !0
}), await (0, d.mkdir)(e, {
recursive: !0
});
}
const folderText = e => `~/.docker-cache-forecast/${e.slot}`, folderPath = e => (0, 
s.join)((0, i.homedir)(), ".docker-cache-forecast", e.slot);
function actionsStore(e) {
return {
async restore(t) {
const n = await loadClient(), s = folderPath(t);
return await alone(s, e, async () => {
await emptyFolder(s);
const [i, ...o] = t.prefixes, {answer: a, said: c} = await within(e, withoutCommands(() => n.restoreCache([ folderText(t) ], i, [ ...o ])));
if (void 0 === a && c.length > 0) throw failed("did not give the record of the last build", c);
if (void 0 === a) return;
const d = await readRecord(s, a);
if (void 0 === d) throw new r.u("record-malformed", `The cache entry ${a} holds no record; it is ignored.`);
return {
record: d,
key: a
};
});
},
async save(t, n, s) {
if ((0, c.TN)(s, t, n)) return "unchanged";
const r = (0, c.Hy)(t, n), i = await loadClient(), o = folderPath(t);
return await alone(o, e, async () => (await emptyFolder(o), await writeRecord(o, n), 
await within(e, async function upload(e, t, n, s) {
const save = async n => {
const {answer: s, said: r} = await withoutCommands(() => e.saveCache([ t ], n));
if (-1 !== s) return "saved";
if (0 === r.length || r.some(t => t.includes(e.CACHE_WRITE_DENIED_PREFIX))) return "skipped";
throw failed("did not take the record of this build", r);
}, r = await save(n);
if ("saved" === r) return r;
const {answer: i} = await withoutCommands(() => e.restoreCache([ t ], n, [], {
lookupOnly: !0
}));
return void 0 === i ? await save((0, c.r7)(n, s)) : "skipped";
}(i, folderText(t), r, n))));
}
};
}
function failed(e, t) {
return new r.u("cache-service", `The Actions cache ${e} (${t[0]?.slice(0, g)}). The next run tries again.`);
}
const g = 200;
async function loadClient() {
const e = await Promise.all([ n.e(955), n.e(838), n.e(142), n.e(123) ]).then(n.bind(n, 60142));
if (e.isFeatureAvailable()) return e;
throw new r.u("cache-service", "The Actions cache is not available to this job, so there is no record to compare with. On a self-hosted server, enable its cache service.");
}
async function within(e, t) {
let n;
const s = new Promise((t, s) => {
n = setTimeout(() => {
const t = Math.round(e / 1e3);
s(new r.u("timeout", `The Actions cache did not answer within ${t} s. Raise the input timeout if it is just slow.`));
}, e);
});
try {
return await Promise.race([ t, s ]);
} catch (e) {
throw (0, r.H)(e, "cache-service");
} finally {
clearTimeout(n);
}
}
async function newest(e, t) {
let n;
for (const r of [ ...t ].sort()) {
const t = (await (0, d.stat)((0, s.join)(e, r))).mtimeMs;
(void 0 === n || t > n.time) && (n = {
name: r,
time: t
});
}
return n?.name;
}
function openStore(e, t) {
return "" !== e.records ? function directoryStore(e) {
return {
async restore(t) {
const n = await (0, d.readdir)(e).catch(() => []);
for (const r of t.prefixes) {
const t = await newest(e, n.filter(e => e.startsWith(r)));
if (void 0 === t) continue;
const i = await readRecord((0, s.join)(e, t), t);
if (void 0 !== i) return {
record: i,
key: t
};
}
},
async save(t, n, r) {
if ((0, c.TN)(r, t, n)) return "unchanged";
const i = (0, c.Hy)(t, n);
return await writeRecord((0, s.join)(e, i), n), "saved";
}
};
}((0, s.resolve)(t.workspace, e.records)) : t.github ? actionsStore(Math.min(e.timeoutMs, 15e3)) : w;
}
const w = {
restore: refuse,
save: refuse
};
async function refuse() {
throw new r.u("input", "No record is kept: name a directory with --records to forecast against the last build that `record` saw.");
}
}),
68075: ((e, t, n) => {
n.d(t, {
E: () => Surroundings
});
var s = n(452), r = n(88758), i = n(68424);
const o = "localhost";
function localImage(e, t, n, s, r) {
const a = function underLocalhost(e) {
const [t, n] = [ (0, i.WF)(e), (0, i.WF)(`${o}/${e}`) ];
return void 0 === t || void 0 === n || void 0 !== n.digest || "docker.io" !== t.domain || /^(?:index\.)?docker\.io\//.test(e) ? void 0 : n;
}(t);
if (void 0 === a) return "other";
const c = e.flatMap(e => e.names.flatMap(t => {
const n = (0, i.WF)(t);
return void 0 === n ? [] : [ {
image: e,
reference: n
} ];
})), find = e => {
const t = (0, i.Ew)(e);
return c.find(e => (0, i.Ew)(e.reference) === t)?.image;
}, d = (0, i.WF)(t);
if (void 0 === r) {
const e = find(a), t = c.some(({reference: t}) => t.domain !== o && function mayStandFor(e, t) {
const n = new Set(t.path.split("/"));
return e.path.split("/").some(e => n.has(e));
}(t, a) && (void 0 !== e || (0, i.Ew)(t) !== (0, i.Ew)(d)));
return void 0 === e ? t || s || void 0 === find(d) ? "open" : "other" : t || s || !n(e) ? "open" : e;
}
const u = function aliasOf({path: e, tag: t}, {aliases: n}) {
const s = n.get(e);
if (void 0 === s || "" === s) return;
const r = (0, i.WF)(s), a = void 0 !== r && void 0 === r.tag && void 0 === r.digest, [c = "", ...d] = s.split("/"), u = d.length > 0 && (c === o || /[.:]/.test(c));
return a && u ? {
...r,
tag: t
} : null;
}(a, r);
if (null === u) return "open";
if (void 0 !== u && s) return {
reference: (0, i.Ew)(u)
};
for (const e of [ ...void 0 === u ? [] : [ u ], a, ...searched(t, r), d ]) {
const t = find(e);
if (void 0 !== t) return s || !n(t) ? "open" : t;
}
const l = c.filter(({reference: e}) => function isLike(e, {path: t, tag: n}) {
return (e.tag ?? "latest") === (n ?? "latest") && `/${e.domain}/${e.path}`.endsWith(`/${t}`);
}(e, a)).map(({image: e}) => e), [h, ...f] = new Set([ ...l, ...e.filter(({id: e}) => e.startsWith(t)) ]);
if (void 0 !== h) return f.length > 0 || s || !n(h) || !l.includes(h) ? "open" : h;
if (void 0 !== u) return {
reference: (0, i.Ew)(u)
};
const [p, ...m] = searched(t, r);
return void 0 !== p && 0 === m.length ? {
reference: (0, i.Ew)(p)
} : "open";
}
function searched(e, {search: t}) {
return t.flatMap(t => (0, i.WF)(`${t}/${e}`) ?? []);
}
var a = n(51455), c = n(76760), d = n(15922), u = n(83919), l = n(9573), h = n(11756);
async function buildahFacts(e) {
const t = await answerOf(e, "podman" === e.command ? [ "info", "--format", "json" ] : [ "info" ]), n = member(t, "host"), s = member(t, "store"), r = buildah_text(s, "graphRoot") ?? buildah_text(s, "GraphRoot"), i = buildah_text(s, "graphDriverName") ?? buildah_text(s, "GraphDriverName"), [o, a] = [ buildah_text(n, "os"), buildah_text(n, "arch") ];
return {
version: await versionOf(e, t),
platform: void 0 === o || void 0 === a ? void 0 : `${o}/${a}`,
store: void 0 === r || void 0 === i ? void 0 : {
root: r,
driver: i
}
};
}
async function versionOf(e, t) {
const n = buildah_text(member(t, "version"), "Version");
if (void 0 !== n) return n;
const {stdout: r} = await command(e, [ "--version" ]), i = /(\d+\.\d+(?:\.\d+)?\S*)/.exec(r.slice(0, 1e3))?.[1];
if (void 0 === i || void 0 === (0, d.ot)(i)) throw new s.u("engine", `${e.command} does not tell its version. Set the input builder-version.`);
return i;
}
async function buildahImages(e, t) {
const n = t.store;
return void 0 !== n && await async function isReadable({root: e, driver: t}) {
return void 0 !== await (0, a.readFile)(c.join(e, `${t}-images`, "images.json")).catch(() => {});
}(n) ? async function storedImages(e, t) {
const n = c.join(e, `${t}-images`), r = await readJson(c.join(n, "images.json"), l.Kx);
if (!Array.isArray(r)) throw (0, u.Qm)(n, "images.json is no list");
if (r.length > l.mC) throw new s.u("limit", `The store has more than ${l.mC} images. Remove those you do not need.`);
const i = await async function layerSizes(e) {
const t = await readJson(e, l.Kx).catch(() => {}), n = new Map;
for (const e of Array.isArray(t) ? t : []) {
const [t, s] = [ buildah_text(e, "diff-digest"), member(e, "diff-size") ];
void 0 !== t && "number" == typeof s && n.set(t, s);
}
return n;
}(c.join(e, `${t}-layers`, "layers.json")), o = [];
for (const e of r) {
const t = await storedImage(n, e, i);
void 0 !== t && o.push(t);
}
return o;
}(n.root, n.driver) : async function inspectedImages(e) {
const {stdout: t} = await command(e, [ "images", "-a", "-q", "--no-trunc" ]), n = [ ...new Set(t.split("\n").map(e => e.trim().replace(/^sha256:/, ""))) ].filter(e => f.test(e));
if (n.length > l.mC) throw new s.u("limit", `The store has more than ${l.mC} images. Remove those you do not need.`);
const r = [];
for (const t of n) r.push(await inspectedImage(e, t));
const created = e => e.config.created ?? "";
return r.sort((e, t) => created(e) < created(t) ? -1 : created(e) > created(t) ? 1 : 0);
}(e);
}
const f = /^[0-9a-f]{64}$/;
async function storedImage(e, t, n) {
const s = buildah_text(t, "id");
if (void 0 === s || !f.test(s)) throw (0, u.Qm)(e, "an image has no id");
const r = c.join(e, s), i = await readJson(c.join(r, bigDataName("manifest")), l.ZJ).catch(() => {}), o = buildah_text(member(i, "config"), "digest");
if (void 0 === o) return;
const a = await readWithin(c.join(r, bigDataName(o)), u.GW).catch(() => {});
return void 0 !== a ? imageOf(s, texts(t, "names"), i, buildah_text(t, "digest"), (0, 
u.Ac)(a, s), n) : void 0;
}
const p = "application/vnd.oci.image.manifest.v1+json";
function imageOf(e, t, n, s, r, i) {
const o = r.rootfs.diff_ids.map(e => i.get(e));
return {
id: e,
parent: void 0,
names: t,
mediaType: buildah_text(n, "mediaType") ?? p,
...void 0 === s ? {} : {
manifestDigest: s
},
...o.includes(void 0) ? {} : {
layerSizes: o
},
config: r
};
}
function bigDataName(e) {
return /^[.0-9a-z]+$/.test(e) ? e : `=${Buffer.from(e).toString("base64")}`;
}
async function inspectedImage(e, t) {
if ("podman" === e.command) return async function podmanImage(e, t) {
const n = await answerOf(e, [ "image", "inspect", t ]), s = Array.isArray(n) ? n[0] : void 0, r = buildah_text(s, "Created"), i = {
...void 0 === r ? {} : {
created: r
},
architecture: buildah_text(s, "Architecture") ?? "",
os: buildah_text(s, "Os") ?? "",
config: member(s, "Config") ?? {},
rootfs: {
type: "layers",
diff_ids: texts(member(s, "RootFS"), "Layers")
},
history: member(s, "History") ?? []
}, o = {
mediaType: buildah_text(s, "ManifestType")
}, a = buildah_text(s, "Digest");
return imageOf(t, texts(s, "RepoTags"), o, a, (0, u.O5)(i, t), new Map);
}(e, t);
const n = await answerOf(e, [ "inspect", "--type", "image", t ]), s = (0, u.qF)(Buffer.from(buildah_text(n, "Config") ?? ""), u.GW, t), r = (0, 
u.qF)(Buffer.from(buildah_text(n, "Manifest") ?? ""), l.ZJ, t), i = buildah_text(n, "FromImage");
return imageOf(t, void 0 === i || "" === i ? [] : [ i ], r, buildah_text(n, "FromImageDigest"), (0, 
u.O5)(s, t), new Map);
}
async function command(e, t) {
const n = [ ...e.flags ?? [], ...t ], r = await e.run(e.command, n, {
limit: l.Kx
});
if (0 === r.code) return r;
const i = r.stderr.trim().split("\n").at(-1) ?? "";
throw new s.u("engine", `${e.command} ${t[0]} failed: ${i.slice(0, 300)}. Run it as the user who builds.`);
}
async function answerOf(e, t) {
const {stdout: n} = await command(e, t);
return (0, u.qF)(Buffer.from(n), l.Kx, `${e.command} ${t[0]}`);
}
async function readJson(e, t) {
return (0, u.qF)(await readWithin(e, t), t, e);
}
async function readWithin(e, t) {
const {size: n} = await (0, a.stat)(e);
if (n > t) throw new s.u("limit", `${e} has ${n} bytes, more than ${t}; it is ignored.`);
return (0, a.readFile)(e);
}
function member(e, t) {
return (0, h.Gv)(e) && Object.hasOwn(e, t) ? e[t] : void 0;
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
const n = e.indexOf(",", t), s = -1 === n ? e.length : n, r = e.slice(t, s);
return r.includes('"') ? void 0 : {
value: r,
end: s
};
}
function quoted(e, t) {
let n = "";
for (let s = t + 1; ;) {
const t = e.indexOf('"', s);
if (-1 === t) return;
n += e.slice(s, t);
const r = e[t + 1];
if (void 0 === r || "," === r) return {
value: n,
end: t + 1
};
if ('"' !== r) return;
n += '"', s = t + 2;
}
}
var v = n(77598), y = n(58500);
const b = new Set([ 429, 502, 503, 504 ]), k = new Set([ 301, 302, 303, 307, 308 ]);
async function httpRequest(e, t) {
const n = performance.now() + t.timeoutMs;
for (let r = 1; ;r++) {
const i = await attemptOnce(e, t, n);
if (i instanceof s.u) {
if (r >= 3 || i.code !== t.code) throw i;
} else {
if (!b.has(i.status) && i.status < 500) return i;
if (r >= 3 || !b.has(i.status)) throw failed(e, t, `answered ${i.status}`);
}
const o = (i instanceof s.u ? void 0 : retryAfter(i.headers)) ?? 250 * 2 ** (r - 1);
if (o > 5e3 || performance.now() + o >= n) {
if (i instanceof s.u) throw i;
throw failed(e, t, `answered ${i.status} and asks to wait ${Math.ceil(o / 1e3)} s`);
}
await (0, y.setTimeout)(o);
}
}
async function attemptOnce(e, t, n) {
const r = Math.ceil(n - performance.now());
if (r <= 0) throw late(e, t);
const i = AbortSignal.timeout(r);
try {
return await async function followRedirects(e, t, n) {
let r = e;
for (let s = 0; s <= 5; s++) {
const s = await fetch(r, {
method: t.method ?? "GET",
headers: {
"user-agent": "docker-cache-forecast",
...t.headers,
...void 0 !== t.authorization && r.host === e.host && r.protocol === e.protocol ? {
authorization: t.authorization
} : {}
},
...void 0 === t.body ? {} : {
body: t.body
},
redirect: "manual",
signal: n
}), i = k.has(s.status) ? s.headers.get("location") : null;
if (null === i) return await readAnswer(s, r, t);
await (s.body?.cancel()), r = redirectTarget(r, i, t);
}
throw new s.u(t.code, `${e.host} redirects in circles. ${t.advice}`);
}(e, t, i);
} catch (n) {
if (i.aborted) throw late(e, t, n);
if (n instanceof s.u) throw n;
return failed(e, t, function reason(e) {
const t = e instanceof Error && e.cause instanceof Error ? e.cause : e, n = t?.code;
return "string" == typeof n ? `could not be reached (${n})` : `could not be reached (${t instanceof Error ? t.message.slice(0, 200) : "network error"})`;
}(n), n);
}
}
function redirectTarget(e, t, n) {
const r = URL.canParse(t, e.href) ? new URL(t, e) : void 0, i = "https:" === r?.protocol || "http:" === r?.protocol && "http:" === e.protocol;
if (void 0 !== r && i && ("POST" !== n.method || r.host === e.host)) return r;
throw new s.u(n.code, `${e.host} redirects to an address that is not followed. ${n.advice}`);
}
async function readAnswer(e, t, n) {
if (Number(e.headers.get("content-length") ?? "0") > n.limit) throw await (e.body?.cancel()), 
tooLarge(t, n);
const s = [];
let r = 0;
if (null !== e.body) for await (const i of e.body) {
if (r += i.length, r > n.limit) throw tooLarge(t, n);
s.push(i);
}
return {
status: e.status,
headers: e.headers,
body: Buffer.concat(s)
};
}
function retryAfter(e) {
const t = e.get("retry-after");
if (null === t) return;
if (/^\d{1,6}$/.test(t)) return 1e3 * Number(t);
const n = Date.parse(t);
return Number.isNaN(n) ? void 0 : Math.max(0, n - Date.now());
}
function failed(e, t, n, r) {
return new s.u(t.code, `${e.host} ${n}. ${t.advice}`, {
cause: r
});
}
function late(e, t, n) {
const r = Math.round(t.timeoutMs / 100) / 10;
return new s.u("timeout", `${e.host} did not answer within ${r} s. ${t.advice}`, {
cause: n
});
}
function tooLarge(e, t) {
return new s.u("limit", `${e.host} sends more than ${t.limit} bytes where a small document is expected. ${t.advice}`);
}
const x = (0, v.createHash)("sha256").update("|go-actionscache-1.0").digest("hex"), $ = "The forecast goes on without the type=gha cache.";
async function readGhaCaches(e, t, n, r) {
const i = n || r.resultsUrl;
if ("1" === t || "" === i || !URL.canParse(i)) throw new s.u("cache-service", `This server has no Actions cache service of version 2, so the type=gha cache cannot be read. ${$}`);
const o = function tokenScopes(e) {
const t = e.length > 65536 ? void 0 : e.split(".")[1], n = decodeJson(void 0 === t ? "" : Buffer.from(t, "base64url").toString("utf8")), r = (0, 
h.Gv)(n) && "string" == typeof n.ac ? decodeJson(n.ac) : void 0;
if (!Array.isArray(r)) throw new s.u("cache-service", `The job's token names no cache scopes. ${$}`);
return r.filter(h.Gv).filter(({Scope: e, Permission: t}) => "string" == typeof e && "number" == typeof t).map(({Scope: e, Permission: t}) => ({
ref: e,
readable: !!(1 & t),
writable: !!(2 & t)
}));
}(r.token).slice(0, 16), a = await Promise.all(o.map(async ({ref: t}) => {
const n = `gha scope ${e}, ${t}`, s = await async function readEntry(e, t, n, s) {
for (let r = 1; ;r++) {
const i = await downloadUrl(e, t, n, s);
if (void 0 === i) return;
const o = await httpRequest(i, {
limit: l.XO,
timeoutMs: s.timeoutMs,
code: "cache-service",
advice: $
});
if (200 === o.status) return o.body;
if (!(403 === o.status || 401 === o.status) || r > 1) throw refused(n, o);
}
}(new URL(i), function indexKey(e, t) {
return `index-${e}-1-${(0, v.createHash)("sha256").update(t).digest("hex").slice(0, 8)}`;
}(e, t), n, r);
return void 0 === s ? [] : [ {
name: n,
config: (0, g.hw)(s, l.XO, n)
} ];
})), c = a.flat(), d = await async function evictedLayers(e, t, n) {
const r = [ ...new Set(e.flatMap(({config: e}) => e.layers.map(({blob: e}) => e))) ];
if (r.length > l.j4) throw new s.u("limit", `The type=gha cache has more than ${l.j4} layers. ${$}`);
const i = new Set, work = async () => {
for (let e = r.pop(); void 0 !== e; e = r.pop()) void 0 === await downloadUrl(t, `buildkit-blob-1-${e}`, e, n) && i.add(e);
};
return await Promise.all(Array.from({
length: 16
}, work)), i;
}(c, new URL(i), r);
return 0 === d.size ? c : c.map(({name: e, config: t}) => ({
name: e,
config: withoutLayers(t, d)
}));
}
function withoutLayers({layers: e, records: t}, n) {
return {
layers: e,
records: t.map(t => ({
...t,
results: t.results.filter(({layer: t}) => (t => {
const s = new Set;
for (let r = t; !s.has(r); ) {
const t = e[r];
if (void 0 === t) return !0;
if (n.has(t.blob)) return !1;
s.add(r), r = t.parent;
}
return !0;
})(t)),
chains: t.chains.filter(t => t.layers.every(t => !n.has(e[t].blob)))
}))
};
}
async function downloadUrl(e, t, n, r) {
const i = new URL(e.href.endsWith("/") ? e.href : `${e.href}/`), o = await httpRequest(new URL("twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL", i), {
method: "POST",
headers: {
"content-type": "application/json"
},
authorization: `Bearer ${r.token}`,
body: JSON.stringify({
key: t,
restore_keys: [ t ],
version: x
}),
limit: l.KA,
timeoutMs: r.timeoutMs,
code: "cache-service",
advice: $
});
if (200 !== o.status) throw refused(n, o);
const a = decodeJson((new TextDecoder).decode(o.body));
if (!(0, h.Gv)(a)) throw new s.u("cache-service", `The cache service sends no JSON. ${$}`);
if (!0 !== a.ok) return;
const {signed_download_url: c, matched_key: d} = a;
if ("string" != typeof c || !URL.canParse(c) || !/^https?:/.test(c)) throw new s.u("cache-service", `The cache service sends no address for ${n}. ${$}`);
return "string" == typeof d && (d === t || d.startsWith(`${t}#`)) ? new URL(c) : void 0;
}
function refused(e, t) {
return new s.u("cache-service", `The cache service answered ${t.status} for ${e}. ${$}`);
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
const t = `layout ${e}`, n = (0, h.MK)(await readFileWithin((0, c.join)(e, "index.json"), l.ZJ, t), t);
if ("index" !== n.kind) throw (0, u.Qm)(t, "index.json is no index");
return n.manifests;
}
function layoutContent(e, t) {
const n = `layout ${e}`;
return {
name: n,
root: t,
read: async ({digest: t}, s) => {
if (!(0, i.Bc)(t)) throw (0, u.Qm)(n, "a digest is invalid");
const [r = "", o = ""] = t.split(":"), a = await readFileWithin((0, c.join)(e, "blobs", r, o), s, n);
return (0, w.zr)(a, t, n);
}
};
}
async function readFileWithin(e, t, n) {
const r = await (0, a.lstat)(e).catch(() => {});
if (void 0 === r) throw new s.u("absent", `${n}: a file of it is not there.`);
if (!r.isFile()) throw (0, u.Qm)(n, "a file of it is no regular file");
if (r.size > t) throw new s.u("limit", `${n}: a file of ${r.size} bytes is more than ${t}; it is ignored.`);
const i = await (0, a.open)(e, "r").catch(e => {
throw (0, u.Qm)(n, "a file of it cannot be opened", e);
});
try {
const e = Buffer.alloc(r.size), {bytesRead: t} = await i.read(e, 0, r.size, 0);
return e.subarray(0, t);
} catch (e) {
throw (0, u.Qm)(n, "a file of it cannot be read", e);
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
const s = '"' === t[e] ? quoted(t, e) : bare(t, e);
if (void 0 === s) return;
if (n.push(s.value), s.end >= t.length) return n;
e = s.end + 1;
}
return n;
}(e);
if (void 0 === t) throw bad(e, "its quotes do not match");
if (!e.includes("=")) return t.map(e => ({
type: "registry",
attributes: new Map([ [ "ref", e ] ])
}));
const n = new Map;
for (const s of t) {
const t = s.indexOf("=");
if (-1 === t) throw bad(e, `${JSON.stringify(s)} is no key=value`);
n.set(s.slice(0, t).toLowerCase(), s.slice(t + 1));
}
const s = n.get("type") ?? "";
if (n.delete("type"), "" === s) throw bad(e, "it has no type");
return [ {
type: s,
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
const s = await readEngine(e, n);
if (s.length > 0) return s;
throw t;
}
return await readEngine(e, n);
}(get("ref"), function isTrue(e) {
return [ "1", "t", "T", "TRUE", "true", "True" ].includes(e);
}(get("registry.insecure")), t);
if ("local" === e.type) return await async function readLocal(e, t) {
const n = e.get("src") ?? "";
if ("" === n) throw bad("type=local", "it has no src");
const r = {
tag: e.get("tag") ?? "latest",
digest: e.get("digest") || void 0
}, i = await async function openLayout(e, t) {
if (void 0 !== t.digest) return layoutContent(e, (0, w.nb)(t.digest));
const n = await layoutEntries(e), r = n.find(e => e.annotations.get("io.containerd.image.name") === t.tag) ?? n.find(e => e.annotations.get("org.opencontainers.image.ref.name") === t.tag);
if (void 0 !== r) return layoutContent(e, r);
throw new s.u("absent", `layout ${e}: nothing in it is tagged ${JSON.stringify(t.tag.slice(0, 128))}.`);
}((0, c.resolve)(t, n), r);
return await (0, w.Qs)({
...i,
name: `local ${n}`
});
}(e.attributes, t.base);
if ("gha" === e.type) {
if (void 0 === t.gha) throw new s.u("cache-service", "type=gha caches can only be read inside a GitHub Actions job.");
return await readGhaCaches(get("scope") || "buildkit", get("version"), get("url_v2"), t.gha);
}
throw new s.u("input", `Caches of type=${e.type.slice(0, 40)} are not read; steps that only it holds are forecast without it. Use type=registry, gha or local.`);
}(e, t)))).flat()
};
} catch (t) {
return {
text: e,
error: (0, s.H)(t, "cache-malformed")
};
}
}), r = await Promise.all(n);
return {
configs: r.flatMap(e => e.configs ?? []),
warnings: r.flatMap(e => void 0 === e.error ? [] : [ e.error.message ]),
unread: r.flatMap(({text: e, error: t}) => void 0 === t || "absent" === t.code ? [] : [ e ])
};
}
async function readEngine(e, t) {
const n = await (t.engineImage?.(e).catch(() => {}));
if (void 0 === n) return [];
const s = `engine ${e} (inline)`, r = (0, g.e0)(n.config, void 0, s);
return void 0 === r ? [] : [ {
name: s,
config: r
} ];
}
function bad(e, t) {
return new s.u("input", `The cache-from entry ${JSON.stringify(e.slice(0, 200))} cannot be read (${t}). Write it as for buildx.`);
}
const S = [ "httpProxy", "httpsProxy", "noProxy", "ftpProxy", "allProxy" ], O = {
httpProxy: "HTTP_PROXY",
httpsProxy: "HTTPS_PROXY",
noProxy: "NO_PROXY",
ftpProxy: "FTP_PROXY",
allProxy: "ALL_PROXY"
};
function proxyArgs(e, t) {
const n = e.proxies.get(t) ?? e.proxies.get("default"), s = new Map;
for (const e of S) {
const t = n?.get(e);
void 0 !== t && "" !== t && (s.set(O[e], t), s.set(O[e].toLowerCase(), t));
}
return s;
}
var C = n(99279), I = n(76646), M = n(73024), A = n(57075), P = n(38522), T = n(48955), E = n(44821);
async function expand(e, t) {
const n = (0, c.resolve)(t, e);
if (void 0 !== await (0, a.stat)(n).catch(() => {})) return [ n ];
if (!/[*?[{]/.test(e)) return [];
const s = [];
for await (const n of (0, a.glob)(e, {
cwd: t
})) if (s.push((0, c.resolve)(t, n)) >= 2e3) break;
return s.sort();
}
async function readPath(e, t) {
const n = await (0, a.stat)(e);
if (n.isFile()) return await readImageFile(e);
if (!n.isDirectory()) throw (0, u.Qm)(t, "it is neither a file nor a folder");
if (await isLayout(e)) return await readLayout(e);
const s = [], r = (await (0, a.readdir)(e, {
withFileTypes: !0
})).slice(0, 2e3);
for (const t of r.sort((e, t) => e.name < t.name ? -1 : 1)) {
const n = (0, c.join)(e, t.name);
t.isFile() ? s.push(...await readImageFile(n)) : t.isDirectory() && await isLayout(n) && s.push(...await readLayout(n));
}
return s;
}
async function readLayout(e) {
const t = [];
for (const n of (await layoutEntries(e)).slice(0, l.mC)) t.push(...await (0, w.H)(layoutContent(e, n), (0, 
T.eZ)(n)));
return t;
}
async function readImageFile(e) {
const t = await async function firstBytes(e) {
const t = await (0, a.open)(e, "r").catch(t => {
throw (0, u.Qm)(e, "it cannot be opened", t);
});
try {
const e = Buffer.alloc(512), {bytesRead: n} = await t.read(e, 0, e.length, 0);
return e.subarray(0, n);
} finally {
await t.close();
}
}(e);
if (31 === t[0] && 139 === t[1]) {
const t = (0, P.createGunzip)();
return (0, A.pipeline)((0, M.createReadStream)(e), t, () => {}), await (0, T.oX)(await (0, 
T.k1)(t, 17179869184, e), e);
}
if ("ustar" === Buffer.from(t.subarray(257, 262)).toString("latin1")) return await (0, 
T.oX)((0, T.U6)(e, e), e);
return function imagesOfJson(e, t) {
const n = Array.isArray(e) ? e : [ e ];
if (n.length > l.mC) throw new s.u("limit", `${t} has more than ${l.mC} images; it is not read.`);
const r = n.filter(e => (0, h.Gv)(e) && "RootFS" in e);
if (r.length === n.length && n.length > 0) return r.map(e => function inspectedRecord(e) {
return (0, E.zv)(e, [], void 0);
}((0, E.Bq)(e, t)));
return n.map(e => function configRecord(e, t) {
const n = (0, u.O5)(e, t);
if (0 === n.rootfs.diff_ids.length && 0 === n.history.length) throw (0, u.Qm)(t, "it is no image config");
const {parent: s, id: r} = (0, h.Gv)(e) ? e : {}, isId = e => "string" == typeof e && (0, 
i.Bc)(e);
return {
id: isId(r) ? r : (0, w.ol)(Buffer.from(encoded(e, t)).subarray(0, u.GW)),
parent: isId(s) ? s : void 0,
names: [],
config: n,
...void 0 === n.container_config ? {} : {
containerConfig: n.container_config
}
};
}(e, t));
}((0, u.qF)(await readFileWithin(e, l.Kx, e), l.Kx, e), e);
}
function encoded(e, t) {
try {
return JSON.stringify(e);
} catch (e) {
throw (0, u.Qm)(t, "it is nested too deep", e);
}
}
function keyOf(e, t, n) {
try {
const s = (0, i.WF)(e), o = void 0 === s ? e : (0, i.Ew)(s), [a] = (0, r.FI)((0, 
r.Y8)(t ?? n));
return void 0 === a ? void 0 : `${o} ${(0, r.Bq)(a)}`;
} catch {
return;
}
}
async function resolveOne(e, t, n, o) {
const a = (0, r.Y8)(t), c = recordedImage(e, a, n, !0), d = {
engine: async () => {
const t = await (n.engine?.image(e, a, n.recorded));
return void 0 === t ? void 0 : {
image: t,
source: "engine"
};
},
registry: async () => void 0 === c ? await async function askRegistry(e, t, n) {
if (void 0 === n.registry || void 0 === (0, i.WF)(e)) return;
const r = await (0, w.AM)(await n.registry(e), t, [ e ]);
if (0 === r.config.rootfs.diff_ids.length && "" === r.config.os) throw new s.u("image-malformed", `${e} is no image. Check the reference.`);
return {
image: r,
source: "registry"
};
}(e, a, n) : {
image: c,
source: "registry"
}
}, u = n.pull ? [ d.registry, d.engine ] : [ d.engine, d.registry ];
for (const e of u) try {
const t = await e();
if (void 0 !== t) return t;
} catch (e) {
o.add((0, s.H)(e, "registry").message);
}
const l = recordedImage(e, a, n, !1);
return void 0 === l ? void 0 : {
image: l,
source: "recorded"
};
}
function recordedImage(e, t, n, s) {
const o = (0, i.WF)(e)?.digest ?? ((0, i.Bc)(e) ? e : void 0);
if (s && void 0 === o) return;
const a = o ?? function recordedDigest(e, t) {
return Object.hasOwn(t, e) ? t[e] : Object.entries(t).find(([t]) => (0, i.kP)(t, e))?.[1];
}(e, n.bases);
return n.recorded.find(n => !!(0, r.cK)(t, (0, r.Dr)(n.config)) && (!(void 0 === a || ![ n.indexDigest, n.manifestDigest, n.id ].includes(a)) || void 0 === a && n.names.some(t => (0, 
i.kP)(t, e))));
}
function registryClient(e) {
const t = new Map;
return async (n, r = !1) => {
const o = (0, i.F2)(n), a = r ? [ ...e.insecure ?? [], o.domain ] : e.insecure, c = {
options: {
...e,
...void 0 === a ? {} : {
insecure: a
}
},
tokens: t
}, d = `registry ${(0, i.hG)(o)}`, {root: u, bytes: f} = await async function fetchRoot(e, t, n) {
const s = t.digest ?? t.tag ?? "latest", r = await get(e, t, `manifests/${s}`, l.ZJ, n), i = r.headers.get("docker-content-digest"), o = t.digest ?? (0, 
w.ol)(r.body);
if ((0, w.zr)(r.body, o, n), i?.startsWith("sha256:") && o.startsWith("sha256:") && i !== o) throw registry_failed(n, "it sends another manifest than it names");
const a = (r.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
return {
root: (0, w.nb)(o, a, r.body.length),
bytes: r.body
};
}(c, o, d);
return {
name: d,
root: u,
read: async (e, t) => e.digest === u.digest && f.length <= t ? f : await async function fetchBlob(e, t, n, r, i) {
if (void 0 !== n.size && n.size > r) throw new s.u("limit", `${i}: a document of ${n.size} bytes is more than ${r}; it is ignored.`);
const o = h._P.includes(n.mediaType), a = await get(e, t, `${o ? "manifests" : "blobs"}/${n.digest}`, r, i);
return (0, w.zr)(a.body, n.digest, i);
}(c, o, e, t, d)
};
};
}
async function get(e, t, n, r, o) {
const a = function endpoint(e, t) {
if ("docker.io" === e) return new URL("https://registry-1.docker.io/");
const n = new URL(`https://${e}/`), s = t.includes(e) || function isLoopback(e) {
return "localhost" === e || "[::1]" === e || /^127(?:\.\d{1,3}){3}$/.test(e);
}(n.hostname) && "" !== n.port && "443" !== n.port;
return s ? new URL(`http://${e}/`) : n;
}(t.domain, e.options.insecure ?? []), c = new URL(`v2/${t.path}/${n}`, a), d = `repository:${t.path}:pull`, u = `${t.domain} ${d}`, f = {
headers: {
accept: [ ...h._P, "application/octet-stream" ].join(", ")
},
limit: r,
timeoutMs: e.options.timeoutMs,
code: "registry",
advice: `Check the reference ${(0, i.hG)(t)} and the login of this job.`
};
let p = await httpRequest(c, {
...f,
authorization: e.tokens.get(u)
});
if (401 === p.status) {
const n = await async function authorize(e, t, n, s, r) {
const i = function parseChallenge(e) {
const t = e.slice(0, 8192).trim(), n = t.indexOf(" "), s = (-1 === n ? t : t.slice(0, n)).toLowerCase(), r = new Map;
for (const e of t.slice(s.length).matchAll(/([A-Za-z]{1,32})=(?:"([^"]*)"|([^\s",]+))/g)) r.set((e[1] ?? "").toLowerCase(), e[2] ?? e[3] ?? "");
return {
scheme: s,
values: r
};
}(n.headers.get("www-authenticate") ?? ""), o = await e.options.credentials(t.domain), a = `registry ${t.domain}`;
if ("basic" === i.scheme) {
if (void 0 === o) throw registry_failed(a, explain(401));
return basic(o);
}
const c = i.values.get("realm") ?? "";
if ("bearer" !== i.scheme || !URL.canParse(c)) throw registry_failed(a, "its 401 names no way to log in");
const d = new URL(c);
if ("https:" !== d.protocol && ("http:" !== d.protocol || "http:" !== r.protocol)) throw registry_failed(a, "its token service is not reached over https");
const u = i.values.get("service") ?? "", f = await async function askToken(e, t, n, s, r) {
const i = {
limit: l.KA,
timeoutMs: r.timeoutMs,
code: "registry",
advice: "Check the login of this job."
};
if (void 0 !== s?.identityToken) {
const r = new URLSearchParams({
grant_type: "refresh_token",
service: t,
scope: n,
client_id: "docker-cache-forecast",
refresh_token: s.identityToken
}), o = {
"content-type": "application/x-www-form-urlencoded"
};
return await httpRequest(e, {
...i,
method: "POST",
headers: o,
body: r.toString()
});
}
"" !== t && e.searchParams.set("service", t);
for (const t of n.split(" ")) "" !== t && e.searchParams.append("scope", t);
return await httpRequest(e, {
...i,
authorization: void 0 === s ? void 0 : basic(s)
});
}(d, u, i.values.get("scope") ?? s, o, e.options);
return `Bearer ${function tokenOf(e, t) {
if (200 !== e.status) throw registry_failed(t, explain(e.status));
let n;
try {
n = JSON.parse((new TextDecoder).decode(e.body));
} catch (e) {
throw registry_failed(t, "its token service sends no JSON", e);
}
const s = (0, h.Gv)(n) ? n.token ?? n.access_token : void 0;
if ("string" != typeof s || !/^[\x21-\x7e]{1,65536}$/.test(s)) throw registry_failed(t, "its token service sends no token");
return s;
}(f, a)}`;
}(e, t, p, d, a);
e.tokens.set(u, n), p = await httpRequest(c, {
...f,
authorization: n
});
}
if (200 === p.status) return p;
if (404 === p.status) throw new s.u("absent", `${o}: the registry has no such thing (404).`);
throw registry_failed(o, explain(p.status));
}
function explain(e) {
return 401 === e || 403 === e ? `access is denied (${e}); log in before this step` : `the registry answered ${e}`;
}
function basic({username: e, password: t}) {
return `Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`;
}
function registry_failed(e, t, n) {
return new s.u("registry", `${e}: ${t}. Check the reference and the login of this job.`, {
cause: n
});
}
var R = n(86594);
const j = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
async function readRemote(e, t) {
const n = (0, R.R)(e);
if (void 0 !== n) return {
url: e,
...await listing(n, t)
};
if (!URL.canParse(e)) throw remote_failed(e, "is no URL");
const s = new URL(e), r = await httpRequest(s, {
limit: 67108864,
timeoutMs: t.timeoutMs,
code: "registry",
advice: "Steps that add it are unknown."
});
if (r.status >= 400) throw remote_failed(s.host, `answered ${r.status}`);
const i = r.headers.get("last-modified"), o = function dispositionName(e) {
const t = /;\s*filename=(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(e ?? ""), n = (t?.[1]?.replace(/\\(.)/g, "$1") ?? t?.[2])?.split("/").at(-1);
return "" === n ? void 0 : n;
}(r.headers.get("content-disposition"));
return {
url: e,
body: r.body,
sha256: (0, v.createHash)("sha256").update(r.body).digest("hex"),
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
const s = "" === t ? [ "--symref", "--", e, "HEAD" ] : [ "--", e, t, `${t}^{}` ], r = {
limit: 8388608,
timeoutMs: n.timeoutMs
}, i = await n.run("git", [ "ls-remote", ...s ], r);
if (0 !== i.code) throw remote_failed(hostOf(e), `gave no refs (git exited with ${i.code})`);
const o = i.stdout.split("\n").flatMap(e => {
const [t = "", n = ""] = e.split("\t");
return j.test(t) ? [ {
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
return new s.u("registry", `${e} ${t}. Steps that add it are unknown.`);
}
function commandRunner(e) {
return async (t, r, i) => {
const {exec: o} = await n.e(955).then(n.bind(n, 41955)), [a, c] = [ collector(i.limit), collector(i.limit) ], d = o(t, [ ...r ], {
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
}), u = await async function within(e, t, n) {
let r;
const i = new Promise((t, i) => {
r = setTimeout(() => i(new s.u("timeout", `${e} did not answer within ${n / 1e3} s.`)), n);
});
try {
return await Promise.race([ t, i ]);
} catch (e) {
throw (0, s.H)(e, "engine");
} finally {
clearTimeout(r);
}
}(t, d, i.timeoutMs ?? 2e4);
if (a.full() || c.full()) throw new s.u("limit", `${t} printed more than ${i.limit} bytes; its answer is ignored.`);
return {
code: u,
stdout: a.text(),
stderr: c.text()
};
};
}
function collector(e) {
const t = [];
let n = 0;
return {
add: s => {
n += s.length, n <= e && t.push(s);
},
full: () => n > e,
text: () => Buffer.concat(t).toString("utf8")
};
}
var N = n(48161);
const F = 1048576, L = [ "CONTAINERS_REGISTRIES_CONF", "REGISTRIES_CONFIG_PATH", "CONTAINERS_REGISTRIES_CONF_DIR" ], B = [ "/usr/share/containers/registries.conf", "/usr/share/containers/registries.conf.d" ];
async function settingsIn(e) {
const t = (await (0, a.readdir)(e, {
withFileTypes: !0
}).catch(absentIs([]))).flatMap(e => e.isDirectory() || !e.name.endsWith(".conf") ? [] : [ e.name ]);
if (t.length > 200) throw new Error("too many settings");
return t.sort((e, t) => Buffer.compare(Buffer.from(e), Buffer.from(t))).map(t => c.join(e, t));
}
async function readSettings(e) {
const t = await async function short_names_readWithin(e) {
const t = await (0, a.stat)(e).then(e => e.size, absentIs(void 0));
if (void 0 === t) return;
if (t > F) throw new Error("too large");
return await (0, a.readFile)(e, "utf8");
}(e);
if (void 0 === t) return {
aliases: [],
search: void 0
};
const {parse: s} = await n.e(292).then(n.bind(n, 3292)), r = s(t), {aliases: i = {}, "unqualified-search-registries": o, registries: c} = r;
if (!(0, h.Gv)(i) || void 0 !== c && !Array.isArray(c)) throw new Error("another format");
if (void 0 !== o && !function isTexts(e) {
return Array.isArray(e) && e.every(e => "string" == typeof e);
}(o)) throw new Error("another format");
const d = Object.entries(i);
if (!d.every(e => "string" == typeof e[1])) throw new Error("another format");
return {
aliases: d,
search: o
};
}
async function exists(e) {
return await (0, a.stat)(e).then(() => !0, absentIs(!1));
}
function absentIs(e) {
return t => {
if ("ENOENT" === t.code || "ENOTDIR" === t.code) return e;
throw t;
};
}
const z = {
x64: "linux/amd64",
arm64: "linux/arm64",
ppc64: "linux/ppc64le",
s390x: "linux/s390x",
riscv64: "linux/riscv64"
};
class Surroundings {
warnings=new Set;
run;
host=z[process.arch];
inputs;
context;
deadline;
buildahs=new Map;
builders=new Map;
shortNamesRead;
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
const r = new Promise((e, r) => {
n = setTimeout(() => r(new s.u("timeout", "Looking things up took longer than the input timeout allows; what is missing is unknown. Raise timeout if that is too short.")), t);
});
try {
return await Promise.race([ e, r ]);
} finally {
clearTimeout(n);
}
}(e(), this.timeLeft);
} catch (e) {
const n = (0, s.H)(e);
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
const {env: e} = this.context, t = await (0, I.n)(this.inputs.dockerHost, e, (0, 
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
const s = await this.engine();
if (void 0 === s) return;
const i = await this.attempt(() => s.images({
wanted: e,
known: t,
maxStreamBytes: 67108864,
streamTimeoutMs: Math.min(this.timeLeft, 1e4),
platform: void 0 === n ? void 0 : (0, r.Y8)(n)
}));
for (const e of i?.warnings ?? []) this.warnings.add(e);
return i?.images;
}
buildah(e) {
const t = "podman" === e || "buildah" === e ? [ e ] : [ "buildah", "podman" ], n = t.join(), s = this.buildahs.get(n);
if (void 0 !== s) return s;
const r = (async () => {
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
return this.buildahs.set(n, r), r;
}
async storeImages(e) {
if ("classic" === e.builder) return await this.engineImages(e.wanted, e.known, e.platform);
const t = await this.buildah(e.program);
return void 0 === t ? void 0 : await this.attempt(() => buildahImages(t, t.facts));
}
shortNames() {
return this.shortNamesRead ??= async function readShortNames({env: e, isRoot: t, root: n = ""}) {
if (L.some(t => "" !== (e.get(t) ?? ""))) return;
const s = e.get("HOME") || (0, N.homedir)(), at = (...e) => n + c.join(...e);
try {
for (const e of B) if (await exists(at(e))) return;
const n = at(s, ".config/containers"), r = await exists(c.join(n, "registries.conf")), i = r ? c.join(n, "registries.conf") : at("/etc/containers/registries.conf"), o = [ ...r ? [] : [ at("/etc/containers/registries.conf.d") ], c.join(n, "registries.conf.d") ], a = [ i, ...(await Promise.all(o.map(settingsIn))).flat() ], d = at(t ? "/var/cache" : e.get("XDG_CACHE_HOME") || c.join(s, ".cache")), u = new Map;
let l = [];
for (const e of [ ...a, c.join(d, "containers/short-name-aliases.conf") ]) {
const t = await readSettings(e);
for (const [e, n] of t.aliases) u.set(e, n);
l = t.search ?? l;
}
return {
aliases: u,
search: l
};
} catch {
return;
}
}({
env: this.context.env,
isRoot: 0 === process.getuid?.()
}), this.shortNamesRead;
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
const n = [], r = [];
for (const i of e) {
const e = await expand(i, t);
0 === e.length && r.push(`No file matches ${i} (input image-configs); check its path.`);
for (const t of e) try {
n.push(...await readPath(t, i));
} catch (e) {
r.push((0, s.H)(e, "image-malformed").message);
}
}
return n.length > l.mC && r.push(`Only the first ${l.mC} images of image-configs are used.`), 
{
images: n.slice(0, l.mC),
warnings: r
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
buildkit(e) {
const t = e ?? this.context.env.get("BUILDX_BUILDER"), n = this.builders.get(t);
if (void 0 !== n) return n;
const s = this.attempt(() => (0, m.vi)(this.run, t), [ "engine" ]);
return this.builders.set(t, s), s;
}
async identity(e) {
const {name: t, driver: n} = e, s = "docker" === n ? await this.engine() : void 0;
return {
name: t,
driver: n,
instance: (void 0 === s ? e.instance : await this.attempt(() => s.id(), [ "engine" ]) ?? "") || (this.context.env.get("RUNNER_NAME") ?? "")
};
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
async baseEngine(e, t) {
if ("buildah" === e) return;
const n = "buildkit" === e ? (await this.buildkit(t))?.driver : void 0;
return void 0 === n || "docker" === n ? await this.engine() : void 0;
}
fetchers(e) {
const {builder: t, local: n, live: s, last: o, platform: a, buildxBuilder: c, pull: d} = e;
return {
image: async (e, u) => {
const l = u ?? a ?? "linux/amd64", fits = e => (0, r.cK)((0, r.Y8)(l), (0, r.Dr)(e.config)), h = "buildah" === t && s ? await this.shortNames() : void 0, f = "buildah" === t && s ? localImage(n, e, fits, d, h) : "other";
if ("open" === f) return;
if ("object" == typeof f && "config" in f) return {
image: f,
source: "engine"
};
const p = "other" === f ? e : f.reference, m = n.find(e => (e.id === p || e.names.some(e => (0, 
i.kP)(e, p))) && fits(e));
if (void 0 !== m && !d) return {
image: m,
source: "engine"
};
const g = await this.attempt(async () => async function resolveImages(e, t) {
const n = new Set, s = new Map;
for (const {reference: r, platform: i} of e) {
if ("scratch" === r.toLowerCase()) continue;
const e = keyOf(r, i, t.defaultPlatform);
void 0 === e || s.has(e) || s.set(e, resolveOne(r, i ?? t.defaultPlatform, t, n));
}
const r = new Map;
for (const [e, t] of s) r.set(e, await t);
return {
image: (e, n) => {
const s = keyOf(e, n, t.defaultPlatform);
return void 0 === s ? void 0 : r.get(s);
},
warnings: [ ...n ]
};
}([ {
reference: p,
platform: u
} ], {
engine: await this.baseEngine(t, c),
registry: this.inputs.registry ? await this.registry() : void 0,
recorded: o?.images ?? [],
bases: o?.bases ?? {},
pull: d,
defaultPlatform: a ?? "linux/amd64"
})), w = g?.image(p, u);
if ("recorded" !== w?.source) for (const e of g?.warnings ?? []) this.warnings.add(e);
return w;
},
remote: async e => this.inputs.registry ? await this.attempt(() => readRemote(e, {
run: this.run,
timeoutMs: Math.min(this.timeLeft, 1e4)
})) : void 0,
cacheImage: async e => {
const t = await this.registry();
return await this.attempt(async () => (0, w.AM)(await t(e), r._n, [ e ]), [ "absent" ]);
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
var s = n(13999), r = n(97375);
function buildCommand(e, t) {
const n = e.words.map(e => "" === e.needs ? e.text : "\0"), s = n[0]?.split("/").at(-1) ?? "", r = function recognise(e, t) {
for (const [[n, ...s], r] of i) {
if (n !== e) continue;
let i = 0;
if (s.every(e => {
for (;i < t.length && t[i]?.startsWith("-"); ) i += t[i]?.includes("=") || o.has(flagName(t[i] ?? "")) ? 1 : 2;
return t[i++] === e;
})) return {
...r,
skip: i
};
}
return;
}(s, n.slice(1));
if (void 0 === r) return;
const a = e.assignments.get("DOCKER_BUILDKIT")?.text ?? t("DOCKER_BUILDKIT"), c = "auto" === r.builder && "0" === a ? "classic" : "auto" === r.builder ? "buildkit" : r.builder;
return {
tool: r.tool,
builder: "build" === r.tool && "docker" === s && r.buildx ? "buildkit" : c,
program: s,
words: e.words.slice(1 + r.skip),
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
const n = t.text.indexOf("="), s = -1 === n ? t.text : t.text.slice(0, n), r = "" === t.needs && -1 !== n ? t.text.slice(n + 1) : void 0;
e.buildArgs = new Map([ ...e.buildArgs, [ s, r ] ]), "" !== t.needs && unknown(e, `--build-arg ${s}`, t.needs, "build-args");
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
function take(e, t, n, s) {
"" !== n.needs ? unknown(e, String(t), n.needs, inputOf(t)) : e[t] = s(n.text);
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
function unknown(e, t, n, s) {
e.unknowns = appended(e.unknowns, `${t} uses ${n || "something unreadable"}, which is not known before the build; set the input ${s}.`);
}
function commandSpec(e, t, n) {
const i = {
...(0, s.m)({
builder: e.builder,
program: e.program,
origin: n
})
};
let c;
const d = [];
for (let t = 0; t < e.words.length; t++) {
const n = e.words[t];
if (void 0 === n || !n.text.startsWith("-") || "-" === n.text) {
c = n;
continue;
}
const s = flagName(n.text), r = inlineValue(n);
if (o.has(s)) {
applySwitch(i, s, r?.text ?? "true"), d.push(n.text);
continue;
}
const u = r ?? e.words[++t] ?? {
text: "",
needs: ""
};
Object.hasOwn(a, s) ? a[s]?.(i, u) : "" === u.needs && d.push(`--${s}=${u.text}`);
}
if ("buildah" === e.builder) {
const t = (0, r.A)(d.join("\n")), n = t.buildah.layers ?? "podman" === e.program;
i.buildah = {
...s.D,
...t.buildah,
layers: n
};
}
return c?.needs && unknown(i, "The build context", c.needs, "context"), i.context = within(t, c?.text ?? "."), 
void 0 !== i.file && "-" !== i.file && (i.file = within(t, i.file)), i.name = i.file ?? i.context, 
i;
}
function applySwitch(e, t, n) {
const s = "false" !== n && "0" !== n;
"no-cache" === t ? e.noCache = s : "pull" === t || "pull-always" === t ? e.pull = s && "missing" !== n && "never" !== n : "squash" !== t && "squash-all" !== t || (e.squash = s);
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