export const id = 13;

export const ids = [ 13 ];

export const modules = {
7013: ((e, t, n) => {
n.r(t), n.d(t, {
classic: () => de
});
var o = n(452), s = n(82883), i = n(83262), r = n(15922);
const a = [ {
name: "CLI \u2265 24.0",
typeBits: !1,
dialect: "moby"
}, {
name: "CLI 23.0",
typeBits: !0,
dialect: "moby"
}, {
name: "CLI \u2264 20.10",
typeBits: !0,
dialect: "moby-20"
} ];
function clientRules(e) {
const t = (0, r.ot)(e) ?? r.RX;
return (0, r.jZ)(t, 24) ? a[0] : (0, r.jZ)(t, 23) ? a[1] : a[2];
}
function receivedContext(e, t, n) {
const {context: o, contextKind: r} = e;
if (void 0 === o || "git" === r || "none" === r) return;
const a = e.ignoreFiles.dockerignore, c = e.dockerfileInContext;
if ("tar" === r) {
const e = void 0 === a ? [] : (0, s.wo)(a.text, n);
return (0, i.V)(o, e, {
client: "tar",
daemonDialect: n,
...void 0 === c ? {} : {
dockerfile: c
}
});
}
const d = void 0 === a ? [] : (0, s.wo)(a.text, t.dialect);
return (0, i.V)(o, d, {
client: "docker-cli",
dialect: t.dialect,
daemonDialect: n,
...void 0 === c ? {
rewrittenIgnore: !0
} : {
dockerfile: c
}
});
}
var c = n(17986);
function classicRules(e, t) {
const n = (0, r.ot)(e) ?? r.RX, o = function isFixed(e) {
return 23 === e[0] ? (0, r.jZ)(e, 23, 0, 10) : 24 === e[0] ? (0, r.jZ)(e, 24, 0, 9) : (0, 
r.jZ)(e, 25, 0, 2);
}(n), s = function cacheKind(e, t) {
return "graphdriver" === t || (0, r.jZ)(e, 26) ? "parent-links" : (0, r.jZ)(e, 25) ? "labels" : "history-only";
}(n, t);
return {
name: `${e ?? "newest"} ${t}`,
version: e ?? "",
store: t,
cache: s,
compare: o ? "new" : "old",
platformCheck: platformCheck(n, o, s),
builtLocallyOnly: o || "labels" === s,
scratch: scratchRule(o, t, s),
missingSourceFails: "history-only" === s,
restoresOnce: "containerd" === t && (0, r.jZ)(n, 28),
chownBlank: (0, r.jZ)(n, 25),
cleansWorkdir: (0, r.jZ)(n, 26, 1),
predefinedArgs: (0, c.mb)(e).predefined,
healthStartInterval: (0, r.jZ)(n, 25),
healthVerbs: healthVerbs(e ?? "", n),
daemonTypeBits: !(0, r.jZ)(n, 24),
daemonOwnerNames: !(0, r.jZ)(n, 23)
};
}
function healthVerbs(e, t) {
return (0, r.jZ)(t, 29, 5) ? [ "%+v" ] : /\+dfsg\d/.test(e) && (0, r.jZ)(t, 27, 5, 1) ? /^v?28\.5\.2\+dfsg4/.test(e) ? [ "%v" ] : [ "%q", "%v", "%+v" ] : [ "%q" ];
}
function platformCheck(e, t, n) {
return t ? "history-only" === n || (0, r.jZ)(e, 25, 0, 3) ? "only" : "strict" : "none";
}
function scratchRule(e, t, n) {
return "history-only" === n ? "never" : "graphdriver" !== t || e ? "built" : "all";
}
const d = [ "29.5.0", "28.5.2", "28.5.2+dfsg4", "28.0.4", "27.1.2", "27.0.3", "26.1.5", "26.0.2", "25.0.5", "24.0.9", "24.0.7", "23.0.10", "23.0.6", "20.10.24" ];
function assumptions(e, t) {
const n = t.last?.engine, o = e.engine.version ?? n?.version, s = e.engine.store ?? n?.store, i = e.engine.cliVersion ?? n?.cliVersion, r = void 0 === o ? d : [ o ], c = void 0 === i ? a : [ clientRules(i) ];
return r.flatMap(e => function storesOf(e) {
return void 0 === e ? [ "graphdriver", "containerd" ] : [ e ];
}(s).flatMap(t => c.map(n => ({
rules: classicRules(e, t),
client: n
}))));
}
function best(e, t) {
if (1 === e.length) return e[0];
const n = new Set([ ...t.images, ...t.cacheImages.values() ].flatMap(({config: e}) => e.history.map(e => e.created_by ?? ""))), o = e.map(({steps: e}) => e.filter(e => void 0 !== e.createdBy && n.has(e.createdBy)).length), s = Math.max(...o);
return function agreed(e) {
const t = e[0], n = e.slice(1).filter(e => e.steps.length === t.steps.length), o = [ ...new Set(e.map(e => e.rules)) ];
if (1 === o.length && n.every(e => function sameVerdicts(e, t) {
return e.steps.every((e, n) => e.verdict === t.steps[n].verdict && e.createdBy === t.steps[n].createdBy);
}(t, e))) return t;
const s = t.steps.map((e, t) => function merged(e, t, n) {
const {createdBy: o, ...s} = e, i = t.every(e => e.createdBy === o), r = {
createdBy: i ? o : void 0
};
if (t.every(t => t.verdict === e.verdict)) return {
...s,
...r
};
const a = {
code: "unsupported",
detail: `The version of the engine or the docker client is not known, and ${n.length > 1 ? "they decide" : "it decides"} this step.`
};
return {
...s,
...r,
verdict: "unknown",
causes: [ a ],
root: e.root ?? e.index
};
}(e, n.map(e => e.steps[t]), o));
return {
...t,
steps: s,
rules: o.length <= 2 ? o.join(" or ") : `${o.at(-1)} to ${o[0]}`,
warnings: [ ...t.warnings, "The versions of docker engine and client are not known; what they would decide differently is unknown." ]
};
}(e.filter((e, t) => o[t] === s));
}
var u = n(77598), l = n(37012), f = n(47510), h = n(73825), g = n(86469), p = n(43455), m = n(30924), v = n(40641), y = n(32779);
function rootOwnerNames(e, t) {
return 0 === e && 0 === t ? {
uname: "root",
gname: "root"
} : void 0;
}
function stageSources(e, t) {
return new Resolver(e, new StageSums(e, t));
}
const w = 1e4;
function joined(e, t) {
const n = (0, u.createHash)("sha256");
for (let e = 0; e < t.length; e += w) n.update((0, l.ZJ)((0 === e ? "" : ",") + t.slice(e, e + w).join(",")));
return `${e}:${n.digest("hex")}`;
}
class ContextSums {
#e;
#t;
#n=new Map;
#o;
constructor(e, t) {
this.#e = e, this.#t = t.typeBits;
}
sum(e, t, n) {
const o = this.#n.get(e);
if (void 0 !== o || this.#n.has(e)) return o;
const s = n ?? this.#e.archive.entry(e);
if (void 0 === s || "dir" === s.type && this.#e.implied(e)) return t;
const i = this.#e.tarsum(e);
if ("" === e && void 0 === i) return t;
const r = i ?? contentSum(this.#e, s, this.#s(s));
return this.#n.set(e, r), r;
}
prepare(e) {
readAll(this.#e, e, e => void 0 === this.#e.tarsum(e.path) ? this.#s(e) : void 0, this.#n);
}
#s(e) {
const t = (0, v.w)(e, this.#t);
if ("" === e.inode) return t;
const n = this.#i(e);
return n === e.path ? t : {
...t,
typeflag: "1",
linkname: n,
size: 0
};
}
#i(e) {
return this.#o ??= function firstLinks(e) {
const t = new Map;
for (const {path: n, inode: o} of (0, y.I)(e.archive, "")) "" === o || t.has(o) || t.set(o, n);
return t;
}(this.#e), this.#o.get(e.inode) ?? e.path;
}
}
class StageSums {
#e;
#r;
#n=new Map;
constructor(e, t) {
this.#e = e, this.#r = t;
}
sum(e, t, n) {
const o = this.#n.get(e);
if (void 0 !== o || this.#n.has(e)) return o;
const s = n ?? this.#e.entry(e);
if (void 0 === s) return e;
const i = this.#a(s);
return this.#n.set(e, i), i;
}
prepare(e) {
readAll(this.#e, e, e => this.#s(e), this.#n);
}
#a(e) {
const t = this.#s(e);
return void 0 === t ? void 0 : contentSum(this.#e, e, t);
}
#s(e) {
const t = void 0 === this.#r.ownerNames ? {
uname: "",
gname: ""
} : this.#r.ownerNames(e.uid, e.gid);
if (void 0 === t) return;
const n = "" === e.path ? "." : e.path;
return {
...(0, v.w)({
...e,
path: n,
xattrs: (0, m.TH)(e.xattrs)
}, this.#r.typeBits),
...t
};
}
}
function readAll(e, t, n, o) {
if (void 0 === e.digests) return;
const s = [];
e.digests(function* wanted() {
for (const e of t) {
const t = "file" !== e.type || o.has(e.path) ? void 0 : n(e);
void 0 !== t && "1" !== t.typeflag && (s.push(e.path), yield {
entry: e,
prefix: (0, v.H)(t)
});
}
}()).forEach((e, t) => {
void 0 !== e && o.set(s[t], e);
});
}
function contentSum(e, t, n) {
const o = (0, v.H)(n);
return "file" !== t.type || "1" === n.typeflag ? function sha256(e) {
return (0, u.hash)("sha256", e, "hex");
}(o) : e.digest(t.path, [ o ])?.[0];
}
class Resolver {
#e;
#c;
constructor(e, t) {
this.#e = e, this.#c = t;
}
resolve(e) {
const t = function stripped(e) {
const t = e.startsWith("/") ? e.slice(1) : e;
return t.startsWith("./") ? t.slice(2) : t;
}(e);
return (0, h.ev)(t) ? function matching(e, t) {
const n = [], o = function plainParts(e) {
return /[[\\]/.test(e) ? void 0 : e.split("/");
}(t);
for (const {path: s} of (0, y.I)(e, "", e => function mayHold(e, t) {
if (void 0 === e || "" === t) return !0;
const n = t.split("/");
return n.length < e.length && matches(e[n.length - 1], n[n.length - 1]);
}(o, e.path))) "" !== s && matches(t, s) && n.push(s);
return n;
}(this.#e, t).map(e => this.#d(e)) : [ this.#d(t) ];
}
#d(e) {
const t = (0, p.P)(this.#e, e), n = this.#e.entry(t);
if (void 0 === n) throw new o.u("source-missing", `${JSON.stringify(e)} is not in the build context or is excluded by .dockerignore: correct the path or the pattern`);
if ("dir" === n.type) return this.#u(e, t);
const s = this.#c.sum(t, e);
return {
path: e,
hash: void 0 === s ? void 0 : `file:${s}`,
files: [ t ],
unknown: void 0 === s ? [ t ] : []
};
}
#u(e, t) {
const n = [], o = [], s = [];
this.#c.prepare((0, y.I)(this.#e, t));
for (const e of (0, y.I)(this.#e, t)) {
if ("" === e.path) continue;
const t = "symlink" === e.type || e.path.length > b, i = t ? this.#l(e.path) : e.path;
if (void 0 === i) continue;
const r = this.#c.sum(i, e.path, t ? void 0 : e);
o.push(i), void 0 === r ? s.push(i) : n.push(r);
}
return n.sort(f.Tz), {
path: e,
hash: s.length > 0 ? void 0 : joined("dir", n),
files: o,
unknown: s
};
}
#l(e) {
try {
return (0, p.P)(this.#e, e);
} catch (e) {
if (e instanceof o.u && e.code.startsWith("source-")) return;
throw e;
}
}
}
const b = 500;
function matches(e, t) {
try {
return (0, h.YW)(e, t);
} catch (e) {
if (e instanceof o.u && "ignore-syntax" === e.code) return !1;
throw e;
}
}
var k = n(7190), x = n(39039), S = n(88758), $ = n(97368), O = n(50119);
function declare(e, t, n) {
return {
...e,
declared: new Map(e.declared).set(t, n)
};
}
function lookUp(e, t, n) {
const o = e.given.get(n);
if (void 0 !== o) return {
value: o,
hidden: !1
};
const s = e.hidden.has(n), i = t.get(n) ?? e.global.get(n);
return void 0 !== i ? {
value: i,
hidden: s
} : s ? {
value: "",
hidden: s
} : void 0;
}
function build_args_all(e, t) {
const n = new Map;
for (const o of [ ...t.keys(), ...e.predefined ]) {
const s = lookUp(e, t, o);
void 0 !== s && n.set(o, s);
}
return n;
}
function globalArgs(e) {
return build_args_all(e, e.global);
}
var T = n(95524), L = n(99528);
function knownSources(e, t, n) {
const o = new Map, sourcesOf = e => {
const n = o.get(e) ?? function contextSources(e, t) {
return new Resolver(e, new ContextSums(e, t));
}(e, {
typeBits: t
});
return o.set(e, n), n;
};
return {
resolve: o => n.of(e, `classic ${t}`, e => sourcesOf(e).resolve(o), C)
};
}
const C = {
list: e => e.map(({hash: e = ""}) => e),
replace: (e, t) => e.map((e, n) => ({
...e,
hash: t[n]
}))
}, I = /^https?:\/\//, j = new Set([ "source-missing", "source-outside", "source-unreadable", "build-refused", "ignore-syntax" ]);
function combined(e, t, n) {
const s = e.map(e => e.path);
if (e.length > 1 && !t.destination.endsWith("/")) return refused(`${t.keyword.toUpperCase()} of several sources needs a destination that ends with a slash, so the engine fails the build here.`, n(s));
const i = e.flatMap(e => e.unknown), r = function sourceHash(e) {
const t = [];
for (const n of e) {
if (void 0 === n.hash) return;
t.push(n.hash);
}
if (0 === t.length) throw new o.u("source-missing", "no source files were specified: correct the wildcard or .dockerignore");
return 1 === t.length ? t[0] : joined("multi", t);
}(e);
return void 0 !== r ? {
kind: "known",
digest: r,
sources: n(s, r)
} : i.includes(".dockerignore") ? {
kind: "never",
cause: {
code: "unsupported",
detail: "Never reused: the Dockerfile lies outside the context, so the CLI writes a random name into the .dockerignore that is copied here. Let .dockerignore list itself."
},
sources: n(s)
} : {
kind: "unknown",
cause: {
code: "unsupported",
detail: "The build context as the builder gets it cannot be seen here, so the digest of these files is not known."
},
sources: n(s)
};
}
function answering(e, t) {
try {
return t();
} catch (t) {
if (!(t instanceof o.u)) throw t;
return j.has(t.code) ? {
kind: "refused",
why: t.message,
sources: e
} : {
kind: "unknown",
cause: {
code: "unsupported",
detail: t.message
},
sources: e
};
}
}
function refused(e, t) {
return {
kind: "refused",
why: e,
sources: t
};
}
function download(e, t, n, s) {
const i = n.remote(e);
if (void 0 === i?.body) return {
code: "remote",
detail: `What ${e} serves is only known to the network.`,
url: e
};
const r = lastComponent(function pathOf(e) {
try {
return decodeURIComponent(new URL(e).pathname);
} catch {
return "";
}
}(e)) || lastComponent(i.filename ?? "");
if ("" === r && t.endsWith("/")) throw new o.u("build-refused", `The engine cannot tell a file name from ${e}. Name the file in the destination.`);
const a = function urlInfo(e, t, n) {
const s = "" === e ? "__unnamed__" : e;
if ("." === s || ".." === s) throw new o.u("build-refused", "ADD cannot store a download without a file name: name it in the URL");
const i = new StageSums((0, g.KJ)([ {
path: s,
mode: 384,
content: t
} ]), n).sum(s, s);
return {
path: s,
hash: i,
files: [ s ],
unknown: void 0 === i ? [ s ] : []
};
}(r, i.body, s);
return void 0 === a.hash ? {
code: "remote",
detail: `How the daemon owns a download of ${e} is not known.`,
url: e
} : a;
}
function lastComponent(e) {
return e.endsWith("/") ? "" : e.slice(e.lastIndexOf("/") + 1);
}
function unseenContext() {
return {
code: "unsupported",
detail: "The build context as the builder gets it cannot be seen here, so the digest of these files is not known."
};
}
var M = n(35057);
class UnknownFiles extends Error {}
function apply(e, t, n) {
const {keyword: o} = t.instruction;
("copy" === o ? function copiesTraceably(e, t, n) {
const {copied: o, sources: s, state: i} = t.evaluated, r = s?.[0]?.digest;
if (void 0 === o || void 0 !== o.from || void 0 === r) return !1;
const a = function ownerOf(e) {
if ("" === e) return [ 0, 0 ];
const t = /^(\d{1,9})(?::(\d{1,9}))?$/.exec(e);
return null === t ? void 0 : [ Number(t[1]), Number(t[2] ?? t[1]) ];
}(o.chown);
return void 0 !== a && e.copy(o, i.config.WorkingDir ?? "", a, r, n);
}(e, t, n) : "run" !== o && "add" !== o) || e.forget();
}
class TracedTree {
files=new Map;
parents=new Set;
hashed=new Set;
context;
base;
assumed=!1;
constructor(e, t) {
this.context = e, this.base = t;
}
get tree() {
return this;
}
exact() {
return !this.assumed;
}
isNew(e) {
const t = [ ...this.hashed ].map(e => this.files.get(e).digest);
return !(0 === t.length || !t.every(e => e.startsWith("file:"))) && !e.some(({config: e}) => e.history.some(e => t.some(t => !0 === e.created_by?.includes(t))));
}
forget() {
this.files.clear(), this.parents.clear(), this.base = void 0;
}
copy(e, t, n, o, s) {
const i = e.destination.startsWith("/") ? e.destination : `/${t}/${e.destination}`, r = i.endsWith("/") || i.endsWith("/."), a = (0, 
f.uH)(i).slice(1);
for (const t of e.sources.flatMap(e => s.sources.resolve(e))) {
const e = (0, p.P)(this.context, t.path), s = "dir" === this.context.entry(e)?.type;
for (const i of s ? t.files : [ e ]) {
const c = this.context.entry(i);
if (void 0 === c || c.xattrs.size > 0 || this.files.size >= 2e5) return !1;
if ("dir" === c.type) continue;
if ("file" !== c.type || s && "" !== e && !i.startsWith(`${e}/`)) return !1;
const d = s ? i.slice("" === e ? 0 : e.length + 1) : (0, f.E3)(t.path);
this.add(s || r ? stage_files_joined(a, d) : a, i, c, n, o);
}
}
return !0;
}
add(e, t, n, [o, s], i) {
this.files.set(e, {
entry: {
...n,
path: e,
uid: o,
gid: s,
inode: ""
},
source: t,
digest: i
});
for (let t = e.lastIndexOf("/"); t > 0; t = e.lastIndexOf("/", t - 1)) this.parents.add(e.slice(0, t));
}
entry(e) {
const t = this.files.get(e);
if (void 0 !== t) return void 0 === this.base && (this.assumed = !0), t.entry;
if ("object" == typeof this.base && void 0 !== this.base.entry(e)) return this.base.entry(e);
if ("" === e || this.parents.has(e)) return void 0 === this.base && "" !== e && (this.assumed = !0), 
(0, M.yr)(e);
if (void 0 === this.base) throw new UnknownFiles;
}
names(e) {
const t = this.parents.has(e) || "" === e && this.files.size > 0;
if ("object" != typeof this.base || t) throw new UnknownFiles;
return this.base.names(e);
}
digest(e, t) {
const n = this.files.get(e);
return void 0 === n ? "object" == typeof this.base ? this.base.digest(e, t) : void 0 : (this.hashed.add(e), 
this.context.digest(n.source, t));
}
read(e, t) {
const n = this.files.get(e);
return void 0 === n ? "object" == typeof this.base ? this.base.read(e, t) : void 0 : this.context.read(n.source, t);
}
}
function stage_files_joined(e, t) {
return "" === e ? t : `${e}/${t}`;
}
const N = / #\(nop\) COPY (?:--chown=\S+? ?)?((?:(?:file|dir|multi):)[0-9a-f]{64}) in /;
function copyDigests(e) {
const t = new Map;
return {
answer(n, s, i, r) {
if (void 0 === n.from) return function contextDigest(e, t, n, o) {
const facts = (e, t) => [ {
from: "context",
paths: e,
...void 0 === t ? {} : {
digest: t
}
} ];
return answering(facts(e.sources), () => {
const s = [];
let i;
for (const r of e.sources) {
if (I.test(r)) {
if ("copy" === e.keyword) return refused("COPY cannot take a URL: use ADD.", facts(e.sources));
const t = download(r, e.destination, n, o);
"code" in t ? i = t : s.push(t);
continue;
}
if ("none" === n.contextKind) return refused("There is no build context.", facts(e.sources));
if (void 0 !== t.refused) return refused(t.refused, facts(e.sources));
if (void 0 === t.sources) return {
kind: "unknown",
cause: unseenContext(),
sources: facts(e.sources)
};
for (const e of t.sources.resolve(r)) s.push(e);
}
return void 0 !== i ? {
kind: "unknown",
cause: i,
sources: facts(e.sources)
} : combined(s, e, facts);
});
}(n, e.side, e.request, e.headers);
const a = {
question: n,
from: n.from
}, facts = e => (t, o) => [ {
from: e,
paths: n.sources,
...void 0 === o ? {} : {
digest: o
}
} ];
try {
const o = (0, $.U9)(e.set, n.from, "copy", s);
return void 0 === o ? function ofImage(e, {question: t, from: n}, o) {
const s = e.request.image(n, e.request.options.platform), i = {
reference: n,
digest: s?.image.id ?? ""
}, facts = () => [ {
from: `image:${n}`,
paths: t.sources
} ], r = facts();
if (void 0 !== s?.tree) {
const n = o.get(s.image.id) ?? stageSources(s.tree, e.headers);
o.set(s.image.id, n);
return {
...answering(r, () => combined(t.sources.flatMap(e => n.resolve(e)), t, facts)),
image: i
};
}
const a = "recorded" === s?.source && !n.includes("@sha256:");
if (void 0 !== s && !a && e.records.last?.bases[n] === s.image.id) {
const o = recordedDigest(e.records.last.steps, t, `image:${n}`);
if (void 0 !== o) return {
kind: "known",
digest: o,
sources: r,
image: i
};
}
return {
kind: "unknown",
cause: {
code: "unsupported",
detail: `The files of image ${n} cannot be read here, so the digest of what is copied from it is not known.`
},
sources: r,
image: i
};
}(e, a, t) : function ofStage(e, t, n, o, s, i) {
const r = i(t.sources), a = `stage:${n.name ?? n.index}`, c = function reusedDigest(e, t, n, o, s) {
const {last: i} = e.records, r = o.end(n.index), a = 1 === r?.length ? r[0] : void 0;
if (void 0 === i || void 0 === a || "string" == typeof a) return;
const c = n.name ?? String(n.index), d = i.steps.findLast(e => e.stageName === c && "from" !== e.keyword);
return void 0 !== d && function isStepOf(e, t) {
const n = t.config.history.at(-1), o = void 0 === e.layer?.created ? void 0 : (0, 
T.uR)(e.layer.created);
return void 0 !== n?.created && void 0 !== o && (n.created_by === e.createdBy && (0, 
T.uR)(n.created) === o);
}(d, a) ? recordedDigest(i.steps, t, s) : void 0;
}(e, t, n, o, a);
if (void 0 !== c) return {
kind: "known",
digest: c,
sources: i(t.sources, c)
};
const d = function stageCause(e, t, n) {
const o = e.name ?? String(e.index), s = t?.steps.find(e => "hit" !== n.outcomes.get(e.index)?.verdict);
if (void 0 === s) {
return {
code: "unsupported",
detail: `What stage ${o} holds cannot be read here, and no record tells the digest of what is copied from it.`
};
}
return {
code: "stage",
detail: `Stage ${o} is not reused as it is, so what is copied from it may have changed.`,
stage: o,
step: s.index
};
}(n, s[n.index], o);
try {
const o = function stageFiles(e, t, n) {
const o = [];
for (let n = e[t]; void 0 !== n; n = void 0 === n.fromStage ? void 0 : e[n.fromStage]) o.unshift(n);
const s = o[0]?.base;
if (void 0 === s || void 0 === n.side.tree) throw new UnknownFiles;
const i = "scratch" === s.start.grounds[0], r = i ? void 0 : n.request.image(s.reference, n.request.options.platform)?.tree, a = new TracedTree(n.side.tree, i ? "empty" : r);
for (const e of o) for (const t of e.steps) apply(a, t, n.side);
return a;
}(s, n.index, e), a = answering(r, () => combined(t.sources.flatMap(t => stageSources(o.tree, e.headers).resolve(t)), t, i));
return "known" !== a.kind || o.exact() ? o.exact() ? a : {
kind: "unknown",
cause: d,
sources: r
} : o.isNew(e.records.images) ? a : {
kind: "unknown",
cause: d,
sources: a.sources,
likely: a.digest
};
} catch (e) {
if (!(e instanceof UnknownFiles)) throw e;
return {
kind: "unknown",
cause: d,
sources: r
};
}
}(e, n, o, i, r, facts(`stage:${o.name ?? o.index}`));
} catch (e) {
if (!(e instanceof o.u) || "dockerfile-syntax" !== e.code) throw e;
return {
kind: "refused",
why: e.message,
sources: facts(`stage:${n.from}`)(n.sources)
};
}
}
};
}
function recordedDigest(e, t, n) {
const o = e.findLast(({facts: {sources: e}, createdBy: o}) => void 0 !== o && 1 === e?.length && e[0].from === n && e[0].paths.length === t.sources.length && e[0].paths.every((e, n) => e === t.sources[n]));
return N.exec(o?.createdBy ?? "")?.[1];
}
var B = n(56649);
function imageStore(e) {
const t = W.get(e) ?? new ImageStore(e);
return W.set(e, t), t;
}
const W = new WeakMap;
class ImageStore {
images;
byId;
byParent;
byEnd;
cut=new Map;
implied=new Map;
through=new Map;
constructor(e) {
this.images = e, this.byId = new Map(e.map(e => [ e.id, e ])), this.byParent = Map.groupBy(e, e => e.parent);
}
get(e) {
return this.byId.get(e);
}
endingLike(e) {
return this.byEnd ??= Map.groupBy(this.images, ({config: e}) => endName(e.history)), 
this.byEnd.get(endName(e)) ?? [];
}
childrenOf(e) {
return this.byParent.get(e) ?? [];
}
impliedChildren(e) {
const t = "scratch" === e ? [] : e.config.history, n = "scratch" === e ? [] : e.config.rootfs.diff_ids, o = function chainName(e, t) {
let n = "", o = 0;
for (const s of e) n = linkName(n, (0, B.MB)(s), layerName(s, t, o)), !0 !== s.empty_layer && o++;
return o === t.length ? n : `${n} ${t.join(" ")}`;
}(t, n), s = this.implied.get(o);
if (void 0 !== s) return s;
const i = (this.through.get(o) ?? this.allThrough(t, n)).filter(({config: e}) => e.history.length > t.length), r = (0, 
B.zb)(t) === n.length, a = [];
for (const e of function goingOnAlike(e, t, n) {
const o = new Map;
let s;
for (const i of e) {
const e = i.config.history[t], r = (0, B.MB)(e), a = layerName(e, i.config.rootfs.diff_ids, n);
if (s?.entry !== r || s.layer !== a) {
const e = `${a} ${r}`;
s = o.get(e) ?? {
entry: r,
layer: a,
images: []
}, o.set(e, s);
}
s.images.push(i);
}
return o.values();
}(i, t.length, n.length)) {
this.through.set(linkName(o, e.entry, e.layer), e.images);
const n = new Map;
for (const o of e.images) {
const e = childName(o, t.length + 1) + (r ? "" : o.config.rootfs.diff_ids.join(" "));
n.has(e) || n.set(e, this.upTo(o, t.length + 1));
}
a.push(...n.values());
}
return this.implied.set(o, a), a;
}
allThrough(e, t) {
return (this.byParent.get(void 0) ?? []).filter(({config: n}) => (0, B.t$)(n.history, e) && (0, 
B.aK)(n.rootfs.diff_ids, t));
}
upTo(e, t) {
if (e.config.history.length === t) return e;
const n = `${e.id}#${t}`, o = this.cut.get(n);
if (void 0 !== o) return o;
const s = e.config.history.slice(0, t), i = s.filter(e => !0 !== e.empty_layer).length, r = s.at(-1)?.created, {container_config: a, ...c} = e.config, d = {
id: n,
parent: void 0,
names: [],
config: {
...c,
...void 0 === r ? {} : {
created: r
},
history: s,
rootfs: {
...e.config.rootfs,
diff_ids: e.config.rootfs.diff_ids.slice(0, i)
}
}
};
return this.cut.set(n, d), d;
}
ancestorsOf(e) {
const t = [], n = new Set;
let o = e.parent ?? "";
for (;"" !== o && !n.has(o) && t.length < 1e4; ) t.push(o), n.add(o), o = this.byId.get(o)?.parent ?? "";
return t;
}
builtHere(e) {
return void 0 !== e.builtLocally ? e.builtLocally : void 0 === e.parent || ("" !== e.parent || this.childrenOf(e.id).length > 0 || void 0);
}
}
function endName(e) {
return `${e.length} ${e.at(-1)?.created_by ?? ""}`;
}
function layerName(e, t, n) {
return !0 === e.empty_layer ? "" : t[n] ?? "none";
}
function linkName(e, t, n) {
return (0, u.hash)("sha256", `${e} ${n} ${t}`, "hex");
}
function childName(e, t) {
if (e.config.history.length === t) return e.id;
let n = E.get(e);
if (void 0 === n) {
const {history: t, rootfs: o, container_config: s, created: i, ...r} = e.config;
n = JSON.stringify([ r, e.config.rootfs.type, e.builtLocally ?? null ]), E.set(e, n);
}
return n;
}
const E = new WeakMap;
var A = n(91812);
const R = new Map([ [ "\x07", "\\a" ], [ "\b", "\\b" ], [ "\f", "\\f" ], [ "\n", "\\n" ], [ "\r", "\\r" ], [ "\t", "\\t" ], [ "\v", "\\v" ] ]), _ = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
function quote(e) {
return quoteWith(e, '"');
}
function quoteList(e) {
return `[${e.map(quote).join(" ")}]`;
}
function quoteRune(e) {
const t = e >= 0 && e <= 1114111 && !(e >= 55296 && e <= 57343);
return quoteWith(String.fromCodePoint(t ? e : 65533), "'");
}
function quoteWith(e, t) {
let n = t;
for (const o of e) n += o === t || "\\" === o ? `\\${o}` : R.get(o) ?? plain(o);
return n + t;
}
function plain(e) {
if (_.test(e)) return e;
const t = e.codePointAt(0), hex = (e, t) => e.toString(16).padStart(t, "0");
return t >= 56448 && t <= 56575 ? `\\x${hex(t - 56320, 2)}` : t < 32 || 127 === t ? `\\x${hex(t, 2)}` : t < 65536 ? `\\u${hex(t, 4)}` : `\\U${hex(t, 8)}`;
}
const D = 1000n, P = 1000000n, U = 1000000000n, q = new Map([ [ "ns", 1n ], [ "us", D ], [ "\xb5s", D ], [ "\u03bcs", D ], [ "ms", P ], [ "s", U ], [ "m", 60n * U ], [ "h", 3600n * U ] ]);
function durationText(e) {
if (0n === e) return "0s";
if (e < 0n) return `-${durationText(-e)}`;
if (e < D) return `${e}ns`;
if (e < P) return `${decimal(e, 3)}\xb5s`;
if (e < U) return `${decimal(e, 6)}ms`;
const t = e / (3600n * U), n = e / (60n * U) % 60n, o = `${decimal(e % (60n * U), 9)}s`;
return t > 0n ? `${t}h${n}m${o}` : n > 0n ? `${n}m${o}` : o;
}
function decimal(e, t) {
const n = e.toString().padStart(t + 1, "0"), o = n.slice(-t).replace(/0+$/, "");
return n.slice(0, -t) + ("" === o ? "" : `.${o}`);
}
function notDuration(e) {
return new o.u("build-refused", `${e.slice(0, 80)} is no duration, so the engine refuses the build. Write it like 30s or 1m30s.`);
}
const H = 1000000n, F = 2 ** 31 - 1, K = [ "Test", "Interval", "Timeout", "StartPeriod", "StartInterval" ];
function healthcheck(e, t) {
const n = e.sub;
if (void 0 === n) return health({
Test: [ "NONE" ]
}, [ 0n, 0n, 0n, 0n ], 0, t);
const s = n.json ? [ "CMD", ...n.args ] : [ "CMD-SHELL", ...n.args ], i = [ "interval", "timeout", "start-period", "start-interval" ].map(t => function duration(e, t) {
const n = flag(e, t);
if ("" === n) return 0n;
const s = function parseDuration(e) {
const t = e.replace(/^[-+]/, "");
if ("0" === t) return 0n;
const n = /(\d*)(?:\.(\d*))?(ns|us|\xb5s|\u03bcs|ms|s|m|h)/y;
let o = 0n, s = 0;
for (;s < t.length; ) {
n.lastIndex = s;
const i = n.exec(t);
if (null === i || "" == `${i[1]}${i[2] ?? ""}` || i[0].length > 64) throw notDuration(e);
const r = q.get(i[3]), a = i[2] ?? "";
o += BigInt(i[1] || "0") * r, "" !== a && (o += BigInt(a) * r / 10n ** BigInt(a.length)), 
s = n.lastIndex;
}
if ("" === t) throw notDuration(e);
return e.startsWith("-") ? -o : o;
}(n);
if (0n !== s && s < H) throw new o.u("build-refused", `--${t}=${n} is shorter than 1ms, so the engine refuses the build. Make it longer.`);
return s;
}(e, t));
return health({
Test: s
}, i, function retries(e) {
const t = flag(e, "retries");
if ("" === t) return 0;
if (!/^\+?\d{1,10}$/.test(t) || Number(t) > F) throw new o.u("build-refused", `--retries=${t.slice(0, 40)} is no count, so the engine refuses the build. Write a whole number.`);
return Number(t);
}(e), t);
}
function health(e, t, n, o) {
const [s, i, r, a] = t.map(Number), c = o ? t : t.slice(0, 3), d = {
...e,
Interval: s,
Timeout: i,
StartPeriod: r,
StartInterval: a,
Retries: n
}, u = e.Test ?? [], l = c.map(durationText);
return {
config: d,
text: e => {
if ("%q" === e) return `&{${[ quoteList(u), ...l.map(quote), quoteRune(n) ].join(" ")}}`;
const t = [ `[${u.join(" ")}]`, ...l ], o = t.map((e, t) => `${K[t]}:${e}`);
return "%v" === e ? `&{${[ ...t, n ].join(" ")}}` : `&{${[ ...o, `Retries:${n}` ].join(" ")}}`;
}
};
}
function flag(e, t) {
return e.flags.findLast(e => e.name === t)?.value ?? "";
}
const V = new Set([ "tcp", "udp", "sctp" ]);
function portKeys(e) {
const t = e.indexOf("/"), n = t < 0 ? "tcp" : e.slice(t + 1).toLowerCase() || "tcp", o = (t < 0 ? e : e.slice(0, t)).split(":").at(-1), s = o.indexOf("-"), i = portNumber(s < 0 ? o : o.slice(0, s), e), r = s < 0 ? i : portNumber(o.slice(s + 1), e);
if (r < i || r - i >= 65536 || !V.has(n)) throw notPorts(e);
return Array.from({
length: r - i + 1
}, (e, t) => `${i + t}/${n}`);
}
function portNumber(e, t) {
if (!/^\d{1,5}$/.test(e) || Number(e) > 65535) throw notPorts(t);
return Number(e);
}
function notPorts(e) {
return new o.u("build-refused", `EXPOSE ${e.slice(0, 80)} names no port, so the engine fails the build here. Write it like 8080 or 53/udp.`);
}
const z = {
args: {},
env: {},
hidden: []
};
function refusal(e, t, n) {
return {
probe: void 0,
refused: n,
state: t,
expanded: e.logical,
used: z,
merged: !1,
addsLayer: void 0,
notes: []
};
}
function refusing(e, t, n) {
try {
return n();
} catch (n) {
if (n instanceof o.u && ("word-expansion" === n.code || "build-refused" === n.code)) return refusal(e, t, n.message);
throw n;
}
}
function requiresBuildkit(e) {
return `The classic builder does not know --${e} and fails the build here. Build with BuildKit or remove the flag.`;
}
const Z = [ "/bin/sh", "-c" ];
function shellOf(e) {
return void 0 === e.Shell || null === e.Shell || 0 === e.Shell.length ? Z : e.Shell;
}
function marker(e, t) {
return [ ...shellOf(e), "#(nop) ", t ];
}
function singleMarker(e, t) {
return [ ...shellOf(e), `#(nop) ${t}` ];
}
function splitEntry(e) {
const t = e.indexOf("=");
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1) ];
}
function withVariable(e, t, n) {
const o = e.findIndex(e => splitEntry(e)[0] === t), s = `${t}=${n}`;
return o < 0 ? [ ...e, s ] : e.with(o, s);
}
function stageConfig(e) {
const t = e ?? {}, n = t.Env ?? [], o = n.some(e => "PATH" === splitEntry(e)[0]);
return {
...t,
Env: o ? n : [ ...n, "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" ],
OpenStdin: !1,
StdinOnce: !1
};
}
class Words {
environment;
visible;
state;
rules;
names=new Set;
constructor(e, t) {
this.state = e, this.rules = t, this.environment = function environmentOf(e) {
const t = new Map;
for (const n of e.Env ?? []) {
const [e, o] = splitEntry(n);
t.set(e, o);
}
return t;
}(e.config), this.visible = function visibleArgs(e, t) {
return new Map([ ...build_args_all(e, e.declared) ].filter(([e]) => !t.has(e)));
}(e.args, this.environment);
}
text(e) {
return this.expand(e).text;
}
words(e) {
return this.expand(e).words;
}
used() {
const e = Object.create(null), t = Object.create(null);
for (const n of this.names) {
const o = this.environment.get(n);
void 0 !== o ? t[n] = o : e[n] = this.visible.get(n)?.value ?? "";
}
return {
args: e,
env: t,
hidden: [ ...this.names ].filter(e => this.isHidden(e))
};
}
args() {
return this.visible;
}
isHidden(e) {
return this.environment.has(e) ? this.state.hidden.has(e) : !0 === this.visible.get(e)?.hidden;
}
expand(e) {
const t = (0, x.fT)(e, e => this.environment.get(e) ?? this.visible.get(e)?.value, this.rules);
for (const e of t.used) this.names.add(e);
for (const e of t.unset) this.state.args.hidden.has(e) && this.names.add(e);
return t;
}
}
function evaluateRun(e, t, n) {
const o = e.flags.find(e => "--" !== e.text);
if (void 0 !== o) return refusal(e, t, requiresBuildkit(o.name));
const s = function commandOf(e, t) {
return e.json ? e.args : [ ...shellOf(t.config), ...e.args ];
}(e, t), i = new Words(t, n.words).args(), r = [ ...i ].filter(([e]) => function isListed(e, t) {
return e.declared.has(t) || !e.predefined.has(t);
}(t.args, e)), a = r.map(([e, t]) => `${e}=${t.value}`).sort(f.Tz), c = 0 === i.size ? s : [ `|${a.length}`, ...a, ...s ], d = r.filter(([, e]) => e.hidden).map(([e]) => e);
return {
probe: {
config: {
...t.config,
Cmd: c,
...c.length > 0 ? {
Entrypoint: null
} : {}
},
...textsOf(c, s, 0 === i.size && n.proxiesUnknown, d),
hazy: t.hidden.size > 0
},
state: t,
expanded: e.logical,
used: {
args: Object.fromEntries(r.map(([e, t]) => [ e, t.value ])),
env: {},
hidden: d
},
merged: !1,
addsLayer: void 0,
notes: heredocNotes(e)
};
}
function textsOf(e, t, n, o) {
const s = e.join(" "), i = t.join(" ");
if (o.length > 0) {
return {
texts: [],
open: e => e === i || e.startsWith("|") && e.endsWith(` ${i}`),
doubt: hiddenArgs(o)
};
}
if (!n) return {
texts: [ s ]
};
return {
texts: [],
open: e => e === i || e === `|0 ${i}`,
doubt: {
code: "unsupported",
detail: "The docker CLI's proxy settings are not known, and they change the history line of every RUN."
}
};
}
function hiddenArgs(e) {
return {
code: "unsupported",
detail: `The value of ${e.join(", ")} comes from the environment of the build command and is not known here.`
};
}
function heredocNotes(e) {
return 0 === e.heredocs.length ? [] : [ "The classic builder ignores the body of a here-document: it runs and caches the line alone. Build with BuildKit." ];
}
const G = new Set("ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(" ")), X = /^RTM(?:IN\+(\d{1,2})|AX-(\d{1,2}))$/;
function inRange(e, t) {
return Number(e) >= 1 && Number(e) <= t;
}
const Y = new Map([ [ "env", function env(e, t, n) {
let o = t.config.Env ?? [], s = "ENV";
const i = [];
for (const [t, r] of pairs(e, n)) o = withVariable(o, t, r), s += ` ${t}=${r}`, 
i.push(t);
const r = withConfig(t, {
Env: o
}), a = new Set(t.hidden);
for (const e of i) n.used().hidden.length > 0 ? a.add(e) : a.delete(e);
return {
text: s,
state: {
...r,
hidden: a
}
};
} ], [ "label", function label(e, t, n) {
const o = Object.assign(Object.create(null), t.config.Labels);
let s = "LABEL";
for (const [t, i] of pairs(e, n)) o[t] = i, s += ` ${t}=${i}`;
return {
text: s,
state: withConfig(t, {
Labels: o
})
};
} ], [ "maintainer", (e, t) => ({
text: `MAINTAINER ${e.args[0] ?? ""}`,
state: t
}) ], [ "arg", function arg(e, t, n) {
const o = [];
let s = t.args;
for (const {name: t, value: i} of declarations(e, e => n.text(e))) o.push(void 0 === i ? t : `${t}=${i}`), 
s = declare(s, t, i);
return {
text: `ARG ${o.join(" ")}`,
state: {
...t,
args: s
}
};
} ], [ "user", (e, t, n) => simple("USER", "User", e, t, n) ], [ "expose", function expose(e, t, n) {
const o = e.args.toSorted(f.Tz).flatMap(e => n.words(e)), s = Object.assign(Object.create(null), t.config.ExposedPorts);
for (const e of o.flatMap(portKeys)) s[e] = {};
return {
text: `EXPOSE ${o.join(" ")}`,
state: withConfig(t, {
ExposedPorts: s
})
};
} ], [ "volume", function volume(e, t, n) {
const o = e.args.map(e => n.text((0, A.Pd)(e)));
if (o.includes("")) return "A VOLUME comes out empty, so the engine fails the build here. Give it a path.";
const s = Object.assign(Object.create(null), t.config.Volumes);
for (const e of o) s[e] = {};
return {
text: `VOLUME [${o.join(" ")}]`,
state: withConfig(t, {
Volumes: s
})
};
} ], [ "stopsignal", function stopsignal(e, t, n) {
const o = simple("STOPSIGNAL", "StopSignal", e, t, n), s = o.state.config.StopSignal ?? "";
return function isSignal(e) {
if (/^[+-]?\d{1,9}$/.test(e)) return 0 !== Number(e);
const t = e.toUpperCase().replace(/^SIG/, "");
if (G.has(t)) return !0;
const n = X.exec(t);
return null !== n && (void 0 === n[1] ? inRange(n[2], 14) : inRange(n[1], 15));
}(s) ? o : `${"" === s ? "An empty STOPSIGNAL" : s.slice(0, 40)} is no signal, so the engine fails the build here. Write one like SIGTERM.`;
} ], [ "shell", function shell(e, t) {
const n = e.args;
return {
text: `SHELL [${n.join(" ")}]`,
state: withConfig(t, {
Shell: n
})
};
} ], [ "cmd", function cmd(e, t) {
const n = e.json ? e.args : [ ...shellOf(t.config), ...e.args ];
return {
text: `CMD ${quoteList(n)}`,
state: withConfig(t, {
Cmd: n
})
};
} ], [ "entrypoint", function entrypoint(e, t) {
const {args: n, json: o} = e, s = o || 0 === n.length ? n : [ ...shellOf(t.config), ...n ], i = withConfig(t, {
Entrypoint: 0 === s.length ? null : s
});
return {
text: `ENTRYPOINT ${quoteList(s)}`,
state: i
};
} ], [ "healthcheck", function metadata_health(e, t, n, o) {
const s = healthcheck(e, o.classic.healthStartInterval), [i = "", ...r] = o.classic.healthVerbs.map(e => `HEALTHCHECK ${s.text(e)}`);
return {
text: i,
others: r,
state: withConfig(t, {
Healthcheck: s.config
})
};
} ], [ "onbuild", function onbuild(e, t) {
let n = e.logical.replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, "");
for (const t of e.heredocs) n += `\n${t.content}${t.name}`;
const o = [ ...t.config.OnBuild ?? [], n ];
return {
text: `ONBUILD ${n}`,
state: withConfig(t, {
OnBuild: o
})
};
} ], [ "workdir", function workdir(e, t, n, o) {
const s = n.text(e.args[0] ?? "");
if ("" === s) return "WORKDIR comes out empty, so the engine fails the build here. Give it a path.";
const i = s.startsWith("/") ? s : (0, f.fj)("/", t.config.WorkingDir ?? "", s), r = o.classic.cleansWorkdir ? (0, 
f.uH)(i) : i;
return {
text: `WORKDIR ${r}`,
state: withConfig(t, {
WorkingDir: r
}),
single: !0
};
} ] ]);
function evaluated(e, t, n) {
const {text: o, state: s} = e, i = !0 === e.single ? singleMarker : marker, r = o.slice(0, o.indexOf(" ")), a = function probeOf(e, t, n, o, s) {
const i = {
...o.config,
Cmd: e
}, r = n.hidden.size > 0 || o.hidden.size > 0;
if (0 === s.length) return {
config: i,
texts: [ e.join(" ") ],
hazy: r
};
const open = e => e.includes(" #(nop) ") && e.includes(` ${t} `);
return {
config: i,
texts: [],
open: open,
doubt: hiddenArgs(s),
hazy: r
};
}(i(s.config, o), r, t, s, n.hidden), c = (e.others ?? []).map(e => i(s.config, e).join(" "));
return {
probe: 0 === c.length ? a : oneOf(a, c),
state: s,
expanded: o,
used: n,
merged: !0,
addsLayer: !0 === e.single && void 0,
notes: []
};
}
function oneOf(e, t) {
const n = [ ...e.texts, ...t ];
return {
doubt: {
code: "unsupported",
detail: "The engine is a build of a distribution, and its version does not tell how it writes the history line of HEALTHCHECK."
},
open: e => n.includes(e),
...e,
texts: []
};
}
function withConfig(e, t) {
return {
...e,
config: {
...e.config,
...t
}
};
}
function pairs(e, t) {
const n = [];
for (let o = 0; o + 1 < e.args.length; o += 2) n.push([ t.text(e.args[o]), t.text(e.args[o + 1]) ]);
return n;
}
function declarations(e, t) {
return (0, c.fr)(e).map(({name: e, value: n}) => ({
name: t(e),
value: void 0 === n ? void 0 : t(n)
}));
}
function simple(e, t, n, o, s) {
const i = s.text(n.args[0] ?? "");
return {
text: `${e} ${i}`,
state: withConfig(o, {
[t]: i
})
};
}
var J = n(39710), Q = n(37764), ee = n(90726), te = n(63986);
function isRestored(e, t) {
return "" !== t && (e.config.Cmd ?? []).join(" ") === t;
}
const ne = / #\(nop\) /, oe = / #\(nop\) (?:COPY|ADD) /;
function derive(e, t, n) {
if (!ne.test(t)) return {
...e,
Entrypoint: null
};
if (oe.test(t)) return e;
const o = e.Entrypoint ?? n?.Entrypoint ?? null;
return {
...e,
WorkingDir: translated(e.WorkingDir || n?.WorkingDir),
User: e.User || n?.User || "",
Entrypoint: 1 === o?.length && "" === o[0] ? null : o
};
}
function mergedWithParent(e, t) {
const n = isEmpty(e.Entrypoint) ? t.Entrypoint ?? null : e.Entrypoint;
return {
...e,
WorkingDir: translated(e.WorkingDir || t.WorkingDir),
User: e.User || t.User || "",
Entrypoint: 1 === n?.length && "" === n[0] ? null : n,
...e.Healthcheck ? {
Healthcheck: mergedHealth(e.Healthcheck, t.Healthcheck)
} : {}
};
}
function translated(e) {
return void 0 === e || "" === e ? "" : (0, f.uH)(e);
}
function mergedHealth(e, t) {
return null == t ? e : {
Test: isEmpty(e.Test) ? t.Test ?? [] : e.Test,
Interval: e.Interval || t.Interval || 0,
Timeout: e.Timeout || t.Timeout || 0,
StartPeriod: e.StartPeriod || t.StartPeriod || 0,
StartInterval: e.StartInterval || t.StartInterval || 0,
Retries: e.Retries || t.Retries || 0
};
}
function sameConfig(e, t, n) {
const o = e.config;
return !(!(void 0 === e.joined ? sameList(o.Cmd, t.Cmd) : e.joined === (t.Cmd ?? []).join(" ")) || !function sameCommon(e, t) {
return same(e.AttachStdout, t.AttachStdout, !1) && same(e.AttachStderr, t.AttachStderr, !1) && same(e.Tty, t.Tty, !1) && same(e.User, t.User, "") && sameList(e.Env, t.Env) && sameList(e.Entrypoint, t.Entrypoint) && sameKeys(e.ExposedPorts, t.ExposedPorts) && sameKeys(e.Volumes, t.Volumes) && function sameLabels(e, t) {
const n = Object.keys(e);
return n.length === Object.keys(t).length && n.every(n => Object.hasOwn(t, n) && e[n] === t[n]);
}(e.Labels ?? {}, t.Labels ?? {});
}(o, t)) && ("old" === n ? !o.OpenStdin && !t.OpenStdin : function sameRest(e, t) {
return same(e.AttachStdin, t.AttachStdin, !1) && same(e.OpenStdin, t.OpenStdin, !1) && same(e.StdinOnce, t.StdinOnce, !1) && same(e.ArgsEscaped, t.ArgsEscaped, !1) && same(e.NetworkDisabled, t.NetworkDisabled, !1) && same(e.WorkingDir, t.WorkingDir, "") && same(e.StopSignal, t.StopSignal, "") && (e.StopTimeout ?? void 0) === (t.StopTimeout ?? void 0) && sameList(e.Shell, t.Shell) && sameList(e.OnBuild, t.OnBuild) && function sameHealth(e, t) {
return e && t ? same(e.Interval, t.Interval, 0) && same(e.Timeout, t.Timeout, 0) && same(e.StartPeriod, t.StartPeriod, 0) && same(e.StartInterval, t.StartInterval, 0) && same(e.Retries, t.Retries, 0) && sameList(e.Test, t.Test) : !e && !t;
}(e.Healthcheck, t.Healthcheck);
}(o, t));
}
function same(e, t, n) {
return (e ?? n) === (t ?? n);
}
function sameList(e, t) {
const n = e ?? [], o = t ?? [];
return n.length === o.length && n.every((e, t) => e === o[t]);
}
function sameKeys(e, t) {
const n = Object.keys(e ?? {});
return n.length === Object.keys(t ?? {}).length && n.every(e => Object.hasOwn(t ?? {}, e));
}
function isEmpty(e) {
return null == e || 0 === e.length;
}
function localLookup(e) {
return {
wins: "newest",
candidates: (t, n, o) => function candidates(e, t, n) {
if ("unknown" === t) return;
if ("scratch" === t && "never" === e.rules.scratch) return [];
const o = "scratch" === t ? [ "" ] : namesOf(t);
return [ ...o.flatMap(t => e.store.childrenOf(t)), ...e.store.impliedChildren(t), ...n.filter(e => void 0 !== e.parent && o.includes(e.parent)) ];
}(e, t, o),
isChild: (t, n, o) => function isChild(e, t, n, o) {
const s = t.config.history.at(-1)?.created_by;
if (void 0 !== s && "no" === (0, O.D3)(o.by, s)) return "no";
if (void 0 === (0, B.CT)(t.config)) return "no";
const i = function cameFromHere(e, t) {
if (!e.rules.builtLocallyOnly) return "yes";
const n = e.store.builtHere(t);
return void 0 === n ? "maybe" : n ? "yes" : "no";
}(e, t);
if ("no" === i || !platformMatches(e, t)) return "no";
const r = function wasCommittedBy(e, t, n, o) {
const s = o.evaluated.probe;
if (void 0 === s) return "no";
const i = function committedConfig(e, t) {
const n = e.containerConfig ?? e.config.container_config;
if (void 0 !== n) return {
config: n,
joined: void 0
};
const o = e.config.history.at(-1)?.created_by;
return void 0 !== o ? isRestored(e.config, o) ? {
config: {},
joined: void 0
} : {
config: derive(e.config.config, o, t?.config.config),
joined: o
} : void 0;
}(t, "string" == typeof n ? void 0 : n), r = t.config.history.at(-1)?.created_by ?? i?.config.Cmd?.join(" ");
if (void 0 === r || void 0 === i) return "no";
const a = (0, O.D3)(o.by, r);
if ("no" === a) return "no";
if (void 0 !== t.parent && !0 !== s.hazy) {
if (!sameConfig("maybe" === a ? {
config: i.config,
joined: (s.config.Cmd ?? []).join(" ")
} : i, s.config, e.rules.compare)) return "no";
}
return "maybe" === a || !0 === s.hazy ? "maybe" : void 0 === i.joined ? "yes" : o.sameArray;
}(e, t, n, o);
return "yes" === r ? ifPlatformIsKnown(e, i) : r;
}(e, t, n, o)
};
}
function namesOf(e) {
const t = [ e.id, e.manifestDigest, e.indexDigest ].filter(e => void 0 !== e);
return [ ...new Set(t) ];
}
function ifPlatformIsKnown({rules: e, platform: t}, n) {
return "yes" === n && void 0 === t && "none" !== e.platformCheck ? "maybe" : n;
}
function platformMatches(e, t) {
const {platformCheck: n} = e.rules;
if ("none" === n) return !0;
const {os: o, architecture: s, variant: i = ""} = t.config;
return ("" !== o || "" !== s) && (void 0 === e.platform || (0, S.cK)(e.platform, (0, 
S.qb)(o, s, i), "strict" === n));
}
function reportForecast(e) {
const {input: t, walk: n} = e, o = [];
for (const t of n.opened) o.push(...stageSteps(e, t));
const s = t.set.stages.map(t => function stageForecast({walk: e, input: t}, n) {
const o = t.set.stages[n], s = e.opened[n], i = o.name ?? String(n), r = new Set;
for (const t of s?.steps ?? []) for (const n of t.evaluated.sources ?? []) {
const t = e.opened.find(e => n.from === `stage:${e.stage.name ?? e.stage.index}`);
void 0 !== t && r.add(t.stage.index);
}
return {
index: n,
name: i,
from: s?.fromStage,
uses: [ ...r ],
base: void 0 === s?.fromStage ? s?.base?.reference ?? o.baseWord : void 0,
needed: void 0 !== s
};
}(e, t.index));
for (const e of t.set.stages.slice(n.opened.length)) o.push(...(0, te.tD)(e, o.length));
return {
builder: "classic",
rules: t.rules.name,
dockerfile: t.dockerfile.path,
target: t.request.options.target,
platform: void 0 === t.platform ? "" : (0, S.VQ)(t.platform),
stages: s,
steps: o,
warnings: warnings(e)
};
}
function stageSteps(e, t) {
const {stage: n, base: o, fromStep: s, fromStage: i, refused: r} = t, a = (0, te.Mp)(s, n, o, void 0 === i, r), c = [ a ], d = [ a.text, ...t.steps.map(e => e.instruction.logical) ];
let u = a.key;
for (const n of t.steps) u = (0, te.Ug)(u, n.evaluated, n.by.texts), c.push(stepForecast(e, t, n, d, c.length, u, a));
return c;
}
function stepForecast(e, t, n, o, s, i, r) {
const {instruction: a, evaluated: c, by: d} = n, u = e.walked.outcomes.get(n.index), l = function factsOf({instruction: e, evaluated: t, origin: n}) {
const o = shellOf(t.state.config).join(" "), s = "run" === e.keyword && !e.json && "/bin/sh -c" !== o;
return {
text: e.logical,
expanded: t.expanded,
args: t.used.args,
env: t.used.env,
settings: {
...s ? {
shell: o
} : {},
..."onbuild" === n ? {
trigger: "ONBUILD"
} : {}
},
...void 0 === t.image ? {} : {
base: t.image
},
...void 0 === t.sources ? {} : {
sources: t.sources
}
};
}(n), f = {
stage: t.stage.index,
stageName: r.stageName,
ordinal: s,
keyword: a.keyword,
facts: l,
...void 0 === e.sent ? {} : {
sent: e.sent
},
stageTexts: o,
engine: {
...e.input.request.engine,
store: e.input.rules.store,
version: e.input.rules.version
},
platform: void 0 === e.input.platform ? "" : (0, S.VQ)(e.input.platform)
}, h = function causesOf(e, t, n, o, s) {
const {reason: i} = n;
if (void 0 === i) return [];
if ("never" === i.kind || "doubt" === i.kind) return [ i.cause ];
if ("carried" === i.kind) return [ (0, te.q6)(e.walk.opened, i.step) ];
if ("unknown" === n.verdict) return [ doubtfulCause(e.input, n) ];
const r = function platformCause({input: e}, t) {
const n = t.grounds[0];
if ("object" != typeof n || platformMatches(e, n)) return;
const {os: o, architecture: s} = n.config;
return {
code: "platform",
detail: `This engine never reuses images for ${o}/${s} in a build for ${(0, S.VQ)(e.platform)}. Build with --platform ${o}/${s}.`
};
}(e, n) ?? function mergeCause(e, t, n) {
const {rules: o, request: s} = e.input, i = n.grounds[0], r = t.evaluated.probe?.config;
if ("parent-links" !== o.cache || 0 !== s.options.cacheFrom.length || !t.evaluated.merged || void 0 === r || "object" != typeof i) return;
return sameConfig({
config: mergedWithParent(r, i.config.config),
joined: undefined
}, r, o.compare) ? void 0 : {
code: "unsupported",
detail: `The classic builder never reuses this step: ${unstored(t, r)} Everything after it is rebuilt in every build.`
};
}(e, t, n);
if (void 0 !== r) return [ r ];
const {last: a} = e.input.records, {context: c} = e.input.request;
return o.ordinal > 1 ? (0, Q.W)(o, a, c) : (0, Q.s)(o, {
...o,
ordinal: 0,
keyword: "from",
facts: s.facts
}, a, c);
}(e, n, u, f, r), g = function layerOf(e, t, n) {
const o = entryAt(t), s = 1 === t.winners.length ? t.winners[0] : void 0, {last: i} = e.input.records, {stage: r, stageName: a, ordinal: c, keyword: d, stageTexts: u, facts: l} = n, f = {
stage: r,
stageName: a,
ordinal: c,
keyword: d,
stageTexts: u,
text: l.text
}, h = void 0 === i ? void 0 : (0, J.M)(i, f).old?.layer;
return "hit" !== t.verdict || void 0 === s || void 0 === o ? h : {
...(0, ee.Z)(s, o),
...void 0 === h?.seconds ? {} : {
seconds: h.seconds
}
};
}(e, u, f), p = void 0 === u.reason ? void 0 : "carried" === u.reason.kind ? u.reason.step : n.index;
return {
index: n.index,
stage: t.stage.index,
stageName: r.stageName,
text: a.logical,
keyword: a.keyword,
range: "file" === n.origin ? a.range : void 0,
origin: n.origin,
verdict: u.verdict,
causes: h,
root: p,
createdBy: void 0 === c.probe?.open ? d.texts[0] : recordedText(u),
addsLayer: addsLayer(n, u, g),
key: i,
facts: l,
layer: g,
notes: c.notes
};
}
function recordedText(e) {
return "hit" === e.verdict && 1 === e.winners.length ? function lastLine(e) {
const t = entryAt(e);
return void 0 === t ? void 0 : e.winners[0].config.history[t]?.created_by;
}(e) : void 0;
}
function entryAt(e) {
const t = e.grounds[0];
if (0 !== e.winners.length && void 0 !== t && "unknown" !== t) return "scratch" === t ? 0 : t.config.history.length;
}
function doubtfulCause({platform: e, rules: t}, n) {
return n.winners.length > 1 ? {
code: "unsupported",
detail: "Several recorded images fit equally well, and which one the engine takes is not defined."
} : 0 === n.winners.length ? {
code: "no-record",
detail: "The images of the engine's store are not recorded, so nothing can be said."
} : void 0 === e && "none" !== t.platformCheck ? {
code: "unsupported",
detail: "The engine's platform is not known, and it reuses only images that are for it. Set the input platforms, or let the engine be asked."
} : {
code: "unsupported",
detail: "A recorded image may be this step's, but the record does not tell how it was committed."
};
}
function unstored(e, t) {
const n = t.WorkingDir ?? "";
if ("" !== n && (0, f.uH)(n) !== n) return `the engine stores the working directory ${n} as ${(0, 
f.uH)(n)}. Write it that way.`;
return `it empties ${{
user: "a user",
entrypoint: "an entrypoint",
healthcheck: "fields of a health check"
}[e.instruction.keyword] ?? "a value"} that the image below sets, and the engine stores the old value.`;
}
function addsLayer(e, t, n) {
return "hit" === t.verdict && void 0 !== n ? void 0 !== n.diffId : e.evaluated.addsLayer ?? (void 0 === n ? void 0 : void 0 !== n.diffId);
}
function warnings({input: e, walk: t, walked: n}) {
const {request: o, records: s} = e, i = o.options.cacheFrom.filter(e => !s.cacheImages.has(e)), r = t.opened.flatMap(e => e.steps).find(e => function failsBuild(e, t) {
return void 0 !== e.evaluated.refused || "never" === t?.reason?.kind && "unsupported" === t.reason.cause.code && void 0 === e.evaluated.never;
}(e, n.outcomes.get(e.index)));
return [ ...e.dockerfile.warnings.map(e => `Line ${e.range.startLine}: ${e.message}`), ...i.map(e => `The --cache-from image ${e} is not there: the engine skips it, and uses no other cache instead.`), ...void 0 === r ? [] : [ `The engine fails this build at \xab${(0, 
te.vI)(r.instruction.logical)}\xbb.` ] ];
}
var se = n(82826);
const ie = 1000000000n;
function cacheFromLookups(e, t) {
return [ localAncestors(e, t), followedSources(e, t) ];
}
function localAncestors(e, t) {
const n = new Set(t.flatMap(t => e.store.ancestorsOf(t)));
return {
...localLookup(e),
accepts: e => n.has(e.id)
};
}
function followedSources(e, t) {
const isLast = (e, t) => e.config.history.length - 1 === historyOf(t).length;
return {
wins: "first",
candidates: e => "unknown" === e ? void 0 : t,
isChild: followsHistory,
enter: (t, n, o, s) => isLast(t, n) ? {
image: t
} : function restore(e, t) {
const {cache: n, source: o, ground: s} = e, i = historyOf(s).length, r = o.config.history[i], a = (0, 
B.gO)(o.config, i);
if ("" === a && "containerd" === n.rules.store) return {
code: "unsupported",
detail: "The engine would reuse this step from the --cache-from image and fails at it: the containerd image store cannot restore a step without a layer (\xabfailed to restore cached image\xbb). Build without --cache-from or with BuildKit."
};
const c = "string" == typeof s ? void 0 : s.config, d = {
architecture: o.config.architecture,
os: o.config.os,
...void 0 === r.created ? {} : {
created: r.created
},
...void 0 === o.config.author ? {} : {
author: o.config.author
},
config: t.evaluated.probe.config,
history: [ ...historyOf(s), r ],
rootfs: {
type: "layers",
diff_ids: [ ...c?.rootfs.diff_ids ?? [], ..."" === a || void 0 === a ? [] : [ a ] ]
}
}, u = {
id: `restored:${o.id}#${i + 1}`,
parent: "string" == typeof s ? "" : s.id,
names: [],
config: d,
containerConfig: {},
builtLocally: "containerd" === n.rules.store
}, l = n.store.endingLike(d.history).find(e => isTwin(e.config, d)), f = void 0 === l ? u : {
...u,
id: l.id
}, h = n.rules.restoresOnce ? function isThere({cache: e, ground: t, entered: n}, o) {
let s = "no";
const i = "string" == typeof t ? [ "" ] : namesOf(t);
for (const {image: e, sure: t} of n) if (mayBeTwin(e.config, o.config)) {
if (t && e.parent === o.parent && isSameImage(e.config, o.config)) return "yes";
s = "maybe";
}
for (const t of e.store.endingLike(o.config.history)) {
if (!mayBeTwin(t.config, o.config)) continue;
const n = 0 === t.names.length && void 0 !== t.parent && i.includes(t.parent);
if (e.live && n && isSameImage(t.config, o.config)) return "yes";
s = "maybe";
}
return s;
}(e, u) : "no";
if ("no" === h) return {
image: f
};
const g = function restoredBefore(e) {
const t = "yes" === e ? "fails" : "may fail";
return {
code: "unsupported",
detail: `The engine would reuse this step from the --cache-from image and ${t} at it: since Docker 28 the containerd image store cannot restore an image that it already holds from an earlier build or stage (\xabfailed because it already exists, but failed to resolve\xbb). Run docker image prune first, build without --cache-from or with BuildKit.`
};
}(h);
return "yes" === h ? g : {
image: f,
doubt: g
};
}({
cache: e,
source: t,
ground: n,
entered: s
}, o),
narrow: (n, o) => cacheFromLookups(e, isLast(n, o) ? t : [ n ])
};
}
function followsHistory(e, t, n) {
return "unknown" === t ? "maybe" : function isValidParent(e, t) {
if (0 === e.history.length) return !1;
if ("scratch" === t) return !0;
const {history: n, rootfs: o} = t.config;
return 0 === n.length && 0 === o.diff_ids.length || n.length < e.history.length && (0, 
B.t$)(e.history, n) && (0, B.aK)(e.rootfs.diff_ids, o.diff_ids);
}(e.config, t) ? (0, O.D3)(n.by, e.config.history[historyOf(t).length]?.created_by ?? "") : "no";
}
function mayBeTwin(e, t) {
const {history: n} = e, o = n.at(-1)?.created_by ?? "";
return n.length === t.history.length && o === (t.history.at(-1)?.created_by ?? "") && isRestored(e, o) && e.rootfs.diff_ids.length === t.rootfs.diff_ids.length && (0, 
B.aK)(e.rootfs.diff_ids, t.rootfs.diff_ids) && n.every((e, n) => function sameInSeconds(e, t) {
const [n, o] = [ (0, T.uR)(e ?? ""), (0, T.uR)(t ?? "") ];
if (void 0 === n || void 0 === o || n === o) return !0;
return (n % ie === 0n || o % ie === 0n) && n / ie === o / ie;
}(e.created, t.history[n].created));
}
function isSameImage(e, t) {
return isTwin(e, t) && e.architecture === t.architecture && e.os === t.os && (e.author ?? "") === (t.author ?? "") && (0, 
B.CT)(e) === (0, B.CT)(t);
}
function isTwin(e, t) {
return e.history.length === t.history.length && (0, B.t$)(e.history, t.history) && e.rootfs.diff_ids.length === t.rootfs.diff_ids.length && (0, 
B.aK)(e.rootfs.diff_ids, t.rootfs.diff_ids) && sameConfig({
config: e.config,
joined: void 0
}, t.config, "new");
}
function historyOf(e) {
return "string" == typeof e ? [] : e.config.history;
}
function isMatch(e, t, n) {
if (void 0 === e || void 0 === t || void 0 === n) return "no";
if ("scratch" === t) return "no";
if ("unknown" === t) return "maybe";
const {history: o, rootfs: s} = e.config, i = t.config;
return o.length !== i.history.length + 1 || s.diff_ids.length !== i.rootfs.diff_ids.length + 1 ? "no" : (0, 
B.t$)(o, i.history) && (0, B.aK)(s.diff_ids, i.rootfs.diff_ids) ? (0, O.D3)(n.by, o.at(-1)?.created_by ?? "") : "no";
}
const re = new Set([ "exclude", "parents" ]), ae = /^(?:(?:file|dir|multi):)?[0-9a-f]{64}$/;
function copy_probeOf(e, t, n, o, s) {
const i = "known" === t.kind ? t.digest : "unknown" === t.kind ? t.likely ?? "" : "", r = singleMarker(e.config, n + i + o), a = {
...e.config,
Cmd: r
}, c = r.join(" ");
if (0 === s.length && "known" === t.kind) return {
config: a,
texts: [ c ]
};
if ("never" === t.kind) return {
config: a,
texts: []
};
const d = singleMarker(e.config, n).join(" "), u = s.length > 0 ? e => e.includes(" #(nop) ") : e => e.startsWith(d) && e.endsWith(o) && ae.test(e.slice(d.length, -o.length)), l = s.length > 0 || "known" === t.kind ? hiddenArgs(s) : t.cause;
return {
config: a,
texts: "" === i || s.length > 0 ? [] : [ c ],
open: u,
doubt: l
};
}
function silentFlags(e) {
return e.flags.filter(e => re.has(e.name)).map(e => `The classic builder ignores --${e.name}: the files are copied as if it were not there.`);
}
function evaluate(e, t, n) {
return "run" === e.keyword ? evaluateRun(e, t, n) : "copy" === e.keyword || "add" === e.keyword ? function evaluateCopy(e, t, n) {
const flag = t => e.flags.findLast(e => e.name === t)?.value ?? "";
return "" !== flag("chmod") ? refusal(e, t, requiresBuildkit("chmod")) : refusing(e, t, () => {
const o = new Words(t, n.words), s = "add" === e.keyword ? "add" : "copy", i = o.text(flag("chown")), r = function withoutHeredocs(e) {
return 0 === e.heredocs.length ? e.args : e.args.filter(e => !/^\d*<</.test(e));
}(e).map(e => o.text(e)), a = r.at(-1) ?? "", c = flag("from"), d = {
keyword: s,
sources: r.slice(0, -1),
destination: a,
from: "copy" === s && "" !== c ? c : void 0,
chown: i
}, u = n.copyDigest(d), l = [ e.word, ...e.flags.map(e => e.text), ...r ].join(" ");
if ("refused" === u.kind) return {
...refusal(e, t, u.why),
expanded: l,
sources: u.sources
};
const f = o.used(), h = "" !== i && n.classic.chownBlank ? " " : "", g = `${s.toUpperCase()} ${"" === i ? "" : `--chown=${i}${h}`}`;
return {
probe: {
...copy_probeOf(t, u, g, ` in ${a} `, f.hidden),
hazy: t.hidden.size > 0
},
state: t,
expanded: l,
used: f,
sources: u.sources,
copied: d,
...void 0 === u.image ? {} : {
image: u.image
},
merged: !1,
addsLayer: !0,
notes: silentFlags(e),
..."never" === u.kind ? {
never: u.cause
} : {}
};
});
}(e, t, n) : function evaluateMetadata(e, t, n) {
const o = Y.get(e.keyword);
return void 0 === o ? refusal(e, t, `${e.word} cannot stand here.`) : refusing(e, t, () => {
const s = new Words(t, n.words), i = o(e, t, s, n);
return "string" == typeof i ? refusal(e, t, i) : evaluated(i, t, s.used());
});
}(e, t, n);
}
const ce = {
reference: "scratch",
start: {
grounds: [ "scratch" ]
},
config: void 0,
os: void 0,
digest: ""
};
class StageWalk {
opened=[];
input;
cacheImages;
index=0;
made=0;
constructor(e) {
this.input = e, this.cacheImages = e.request.options.cacheFrom.flatMap(t => e.records.cacheImages.get(t) ?? []);
}
start(e, t) {
const n = this.open(this.input.set.stages[e.index], t);
return this.opened.push(n), n.base?.start ?? {
grounds: [ "unknown" ]
};
}
* steps(e, t) {
const n = this.opened[e.index], o = n.state.config.OnBuild ?? [];
o.length > 0 && (n.state = {
...n.state,
config: {
...n.state.config,
OnBuild: null
}
});
for (const e of o) yield this.step(n, this.trigger(e), "onbuild", t);
for (const e of n.stage.instructions) yield this.step(n, e, "file", t);
if (n.stage.index === this.input.target.index) for (const [e, t] of function sortedLabels(e) {
return [ ...e.options.labels ].sort(([e], [t]) => (0, f.Tz)(e, t));
}(this.input.request)) yield this.labelStep(n, e, t);
}
lookups(e) {
const t = this.enginesLookups(e);
return !0 === this.input.records.afterBuild ? t.map(decided) : t;
}
enginesLookups(e) {
const {rules: t, store: n, request: o} = this.input, {live: s = !1} = this.input.records, i = {
store: n,
rules: t,
platform: this.probePlatform(e),
live: s
};
return "history-only" === t.cache ? function historyOnlyLookups(e, t) {
return [ {
wins: "first",
candidates: e => "unknown" === e ? void 0 : t,
isChild: (e, t, n) => isMatch(e, t, n)
}, {
wins: "first",
candidates: (t, n, o) => "unknown" === t ? void 0 : [ ...e.store.images, ...o ].filter(t => platformMatches(e, t)),
isChild: (t, n, o) => ifPlatformIsKnown(e, isMatch(t, n, o))
} ];
}(i, this.cacheImages) : 0 === o.options.cacheFrom.length ? [ localLookup(i) ] : "labels" === t.cache ? function labelLookups(e, t) {
const n = t.flatMap(t => [ t, ...e.store.ancestorsOf(t).flatMap(t => e.store.get(t) ?? []) ]), o = new Set(n.map(e => e.parent ?? ""));
return [ {
...localLookup(e),
accepts: e => o.has(e.id)
}, {
wins: "first",
candidates: e => "unknown" === e ? void 0 : n,
isChild: followsHistory
} ];
}(i, this.cacheImages) : cacheFromLookups(i, this.cacheImages);
}
neverHits(e) {
const t = this.opened.at(-1).refused ?? this.missingSource() ?? e.evaluated.refused;
return void 0 !== t ? {
code: "unsupported",
detail: t
} : this.input.request.options.noCache ? {
code: "no-cache",
detail: "The build runs with --no-cache."
} : e.evaluated.never;
}
builds(e, t) {
if ("unknown" === t) return;
const {evaluated: n, by: o} = e, s = String(++this.made).padStart(9, "0"), i = "scratch" === t ? void 0 : t.config, r = n.probe?.config ?? {}, a = i?.rootfs.diff_ids ?? [];
return {
id: `built:${s}`,
parent: "scratch" === t ? "" : t.id,
names: [],
builtLocally: !0,
containerConfig: n.merged ? mergedWithParent(r, i?.config ?? {}) : r,
config: {
architecture: i?.architecture ?? this.input.platform?.architecture ?? "",
os: i?.os ?? this.input.platform?.os ?? "linux",
...void 0 === i?.variant ? {} : {
variant: i.variant
},
config: n.state.config,
created: `9999-12-31T23:59:59.${s}Z`,
history: [ ...i?.history ?? [], {
created: `built:${s}`,
created_by: o.texts[0] ?? ""
} ],
rootfs: {
type: "layers",
diff_ids: !1 === n.addsLayer ? a : [ ...a, `built:${s}` ]
}
}
};
}
open(e, t) {
const n = this.index++, s = {
args: {
...this.input.globals,
declared: new Map
},
hidden: new Set
}, i = {
stage: e,
fromStep: n,
steps: [],
fromStage: void 0
};
try {
const n = this.globalWord(e.baseWord), o = void 0 === e.platformWord ? void 0 : this.globalWord(e.platformWord), r = n.hidden ?? o?.hidden;
if (void 0 === r && "" === o?.text) throw blank("its --platform");
if (void 0 === r && "" === n.text) throw blank("its image name");
const a = void 0 === r ? (0, $.U9)(this.input.set, n.text, "from", e.index) : void 0;
if (void 0 !== a) return {
...i,
...this.fromStage(a, t, s),
fromStage: a.index
};
const c = void 0 === r ? this.base(n.text, o?.text) : function hiddenBase(e, t) {
const n = {
grounds: [ "unknown" ],
doubt: hiddenArgs([ t ])
};
return {
reference: e.baseWord,
start: n,
config: void 0,
os: void 0,
digest: ""
};
}(e, r);
return {
...i,
base: c,
refused: void 0,
state: {
...s,
config: stageConfig(c.config)
}
};
} catch (e) {
if (!(e instanceof o.u)) throw e;
return {
...i,
base: void 0,
refused: e.message,
state: {
...s,
config: stageConfig(void 0)
}
};
}
}
base(e, t) {
return "scratch" === e ? ce : (0, se.t)(this.input.request, e, t ?? this.input.request.options.platform);
}
fromStage(e, t, n) {
const o = t.end(e.index) ?? [ "unknown" ], s = this.opened[e.index], i = (0, se.W)(o) ?? s?.state.config, r = {
reference: e.name ?? String(e.index),
start: {
grounds: o
},
config: i,
os: s?.base?.os,
digest: ""
}, a = s?.state.hidden ?? n.hidden;
return {
base: r,
refused: s?.refused,
state: {
...n,
hidden: a,
config: stageConfig(i)
}
};
}
globalWord(e) {
const t = globalArgs(this.input.globals), {text: n, used: o, unset: s} = (0, x.fT)(e, e => t.get(e)?.value, this.input.words);
return {
text: n,
hidden: [ ...o, ...s ].find(e => this.input.globals.hidden.has(e))
};
}
trigger(e) {
try {
return (0, k.uc)(e, "ONBUILD", this.input.parser);
} catch (e) {
if (e instanceof o.u) return e;
throw e;
}
}
step(e, t, n, s) {
if (t instanceof o.u) return this.refusedTrigger(e, t);
const i = {
classic: this.input.rules,
words: this.input.words,
copyDigest: t => this.input.copyDigest(t, e.stage.index, s),
proxiesUnknown: void 0 === this.input.request.engine.proxies
};
return this.add(e, t, n, evaluate(t, e.state, i));
}
labelStep(e, t, n) {
const o = {
...e.stage.from,
keyword: "label",
word: "LABEL",
logical: `LABEL ${t}=${n}`,
rest: `${t}=${n}`,
flags: [],
args: [ t, n ],
comments: []
};
return this.add(e, o, "option", function evaluateLabelOption(e, t, n) {
return evaluated({
text: `LABEL ${e}=${t}`,
state: withConfig(n, {
Labels: {
...n.config.Labels,
[e]: t
}
})
}, n, {
args: {},
env: {},
hidden: []
});
}(t, n, e.state));
}
refusedTrigger(e, t) {
const n = {
probe: void 0,
refused: t.message,
state: e.state,
expanded: "",
used: {
args: {},
env: {},
hidden: []
},
merged: !1,
addsLayer: void 0,
notes: []
};
return this.add(e, {
...e.stage.from,
logical: "ONBUILD trigger"
}, "onbuild", n);
}
add(e, t, n, o) {
e.state = o.state;
const {texts: s = [], open: i, doubt: r} = o.probe ?? {}, a = {
index: this.index++,
instruction: t,
origin: n,
evaluated: o,
by: {
texts: s,
...void 0 === i ? {} : {
open: i
}
},
...void 0 === r ? {} : {
doubt: r
},
sameArray: this.sameArray(t, s[0])
};
return e.steps.push(a), a;
}
sameArray(e, t) {
if ("run" !== e.keyword || !e.json || void 0 === t || !t.includes(" ")) return "yes";
const n = (this.input.records.last?.steps ?? []).filter(e => e.createdBy === t);
if (0 === n.length) return "maybe";
const o = JSON.stringify(e.args);
return n.some(({facts: e}) => function execForm(e) {
try {
return JSON.stringify(JSON.parse(e.slice(e.indexOf("["))));
} catch {
return;
}
}(e.text) === o) ? "yes" : "no";
}
probePlatform(e) {
const {platform: t} = this.input, n = this.opened[e.index]?.base?.os;
return void 0 === t || void 0 === n || "" === n ? t : {
...t,
os: n
};
}
missingSource() {
if (!this.input.rules.missingSourceFails) return;
const e = this.input.request.options.cacheFrom.find(e => !this.input.records.cacheImages.has(e));
return void 0 === e ? void 0 : `The engine fails the build because the --cache-from image ${e} does not exist. Pull it first.`;
}
}
function decided(e) {
return {
...e,
isChild: (t, n, o) => "no" === e.isChild(t, n, o) ? "no" : "yes"
};
}
function blank(e) {
return new o.u("build-refused", `FROM: ${e} comes out empty, so the engine fails the build here. Give it a value.`);
}
function forecastBy(e, t, {rules: n, client: s}, i) {
const r = (0, k.cZ)(n.version), a = (0, k.qg)(e.dockerfile.text, e.dockerfile.path, r), c = (0, 
$._$)(a, $.At), d = (0, $.Ae)(c, e.options.target), u = (0, x.gz)(n.version, a.escape), l = function sideOf(e, t, n, s) {
const i = t.daemonOwnerNames ? "moby-20" : "moby", r = `${n.name}, daemon ${i}`, a = s.get(r) ?? function contextSide(e, t, n = new L.N) {
try {
const o = e();
return {
tree: o,
refused: void 0,
sources: void 0 === o ? void 0 : knownSources(o, t, n)
};
} catch (e) {
if (!(e instanceof o.u)) throw e;
return {
tree: void 0,
refused: e.message,
sources: void 0
};
}
}(() => receivedContext(e, n, i), n.typeBits, e.knownDigests);
return s.set(r, a), a;
}(e, n, s, i), f = copyDigests({
request: e,
records: t,
set: c,
side: l,
headers: {
typeBits: n.daemonTypeBits,
...n.daemonOwnerNames ? {
ownerNames: rootOwnerNames
} : {}
}
}), h = {
request: e,
records: t,
rules: n,
parser: r,
words: u,
dockerfile: a,
set: c,
target: d,
store: imageStore(t.images),
globals: globalScope(e, n, (e, t) => (0, x.fT)(e, t, u).text, c.globalArgs),
platform: platformOf(e, t),
copyDigest: (e, t, n) => f.answer(e, t, n, g.opened)
}, g = new StageWalk(h), p = (0, O.S6)((0, $.Gq)(c, d, () => []).map(e => ({
index: e
})), g);
return reportForecast({
input: h,
walk: g,
walked: p,
client: s,
sent: l.tree
});
}
function platformOf(e, t) {
const n = e.engine.platform ?? t.last?.engine.platform ?? t.last?.platform, o = void 0 === n || "" === n ? void 0 : (0, 
S.Y8)(n), {platform: s} = e.options;
return void 0 === s ? o : (0, S.Y8)(s, o);
}
function globalScope(e, t, n, o) {
const s = new Map(e.engine.proxies ?? []), i = new Set;
for (const [t, n] of e.options.buildArgs) void 0 === n ? i.add(t) : s.set(t, n);
for (const e of i) s.delete(e);
let r = {
given: s,
hidden: i,
predefined: t.predefinedArgs,
global: new Map,
declared: new Map
};
for (const e of o) {
const t = globalArgs(r), o = declarations(e, e => n(e, e => t.get(e)?.value));
r = {
...r,
global: new Map([ ...r.global, ...o.map(({name: e, value: t}) => [ e, t ]) ])
};
}
return r;
}
const de = {
name: "classic",
forecast: function forecast(e, t) {
const n = [], s = new Map;
let i;
for (const r of assumptions(e, t)) try {
n.push(forecastBy(e, t, r, s));
} catch (e) {
if (!(e instanceof o.u)) throw e;
i ??= e;
}
if (0 === n.length) throw i ?? function nothingTried() {
return new o.u("internal", "No rules of the classic builder were tried. Please report this.");
}();
return best(n, t);
},
sent: e => receivedContext(e, clientRules(e.engine.cliVersion ?? ""), "moby")
};
})
};