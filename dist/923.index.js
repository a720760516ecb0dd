export const id = 923;

export const ids = [ 923 ];

export const modules = {
79923: ((e, t, n) => {
n.r(t), n.d(t, {
classic: () => be
});
var s = n(452), o = n(87795), i = n(37018), r = n(83262), a = n(15922);
const c = [ {
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
const t = (0, a.ot)(e) ?? a.RX;
return (0, a.jZ)(t, 24) ? c[0] : (0, a.jZ)(t, 23) ? c[1] : c[2];
}
function receivedContext(e, t, n) {
const {context: s, contextKind: o} = e;
if (void 0 === s || "git" === o || "none" === o) return;
const a = e.ignoreFiles.dockerignore, c = e.dockerfileInContext;
if ("tar" === o) {
const e = void 0 === a ? [] : (0, i.wo)(a.text, n);
return (0, r.V)(s, e, {
client: "tar",
daemonDialect: n,
...void 0 === c ? {} : {
dockerfile: c
}
});
}
const d = void 0 === a ? [] : (0, i.wo)(a.text, t.dialect);
return (0, r.V)(s, d, {
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
var d = n(77598), u = n(37012), l = n(47510), f = n(73825), h = n(86469), g = n(43455), p = n(30924), m = n(40641), v = n(32779), y = n(85180);
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
const n = (0, d.createHash)("sha256");
for (let e = 0; e < t.length; e += w) n.update((0, u.ZJ)((0 === e ? "" : ",") + t.slice(e, e + w).join(",")));
return `${e}:${n.digest("hex")}`;
}
class ContextSums {
#e;
#t;
#n=new Map;
#s;
constructor(e, t) {
this.#e = e, this.#t = t.typeBits;
}
sum(e, t, n) {
const s = this.#n.get(e);
if (void 0 !== s || this.#n.has(e)) return s;
const o = n ?? this.#e.archive.entry(e);
if (void 0 === o || "dir" === o.type && this.#e.implied(e)) return t;
const i = this.#e.tarsum(e);
if ("" === e && void 0 === i) return t;
const r = i ?? contentSum(this.#e, o, this.#o(o));
return this.#n.set(e, r), r;
}
prepare(e) {
readAll(this.#e, e, e => void 0 === this.#e.tarsum(e.path) ? this.#o(e) : void 0, this.#n);
}
#o(e) {
const t = (0, m.w)(e, this.#t);
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
return this.#s ??= function firstLinks(e) {
const t = new Map;
for (const {path: n, inode: s} of (0, v.Ir)(e.archive, "")) "" === s || t.has(s) || t.set(s, n);
return t;
}(this.#e), this.#s.get(e.inode) ?? e.path;
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
const s = this.#n.get(e);
if (void 0 !== s || this.#n.has(e)) return s;
const o = n ?? this.#e.entry(e);
if (void 0 === o) return e;
const i = this.#a(o);
return this.#n.set(e, i), i;
}
prepare(e) {
readAll(this.#e, e, e => this.#o(e), this.#n);
}
#a(e) {
const t = this.#o(e);
return void 0 === t ? void 0 : contentSum(this.#e, e, t);
}
#o(e) {
const t = void 0 === this.#r.ownerNames ? {
uname: "",
gname: ""
} : this.#r.ownerNames(e.uid, e.gid);
if (void 0 === t) return;
const n = "" === e.path ? "." : e.path;
return {
...(0, m.w)({
...e,
path: n,
xattrs: (0, p.TH)(e.xattrs)
}, this.#r.typeBits),
...t
};
}
}
function readAll(e, t, n, s) {
if (void 0 === e.digests) return;
const o = [];
e.digests(function* wanted() {
for (const e of t) {
const t = "file" !== e.type || s.has(e.path) ? void 0 : n(e);
void 0 !== t && "1" !== t.typeflag && (o.push(e.path), yield {
entry: e,
prefix: (0, m.H)(t)
});
}
}()).forEach((e, t) => {
void 0 !== e && s.set(o[t], e);
});
}
function contentSum(e, t, n) {
const s = (0, m.H)(n);
return "file" !== t.type || "1" === n.typeflag ? function sha256(e) {
return (0, d.hash)("sha256", e, "hex");
}(s) : e.digest(t.path, [ s ])?.[0];
}
class Resolver {
#e;
#c;
#d=new y.U;
#n=new Map;
constructor(e, t) {
this.#e = e, this.#c = t;
}
resolve(e) {
const t = function stripped(e) {
const t = e.startsWith("/") ? e.slice(1) : e;
return t.startsWith("./") ? t.slice(2) : t;
}(e), n = this.#n.get(t) ?? this.#u(t);
return this.#n.set(t, n), n;
}
#u(e) {
return (0, f.ev)(e) ? function matching(e, t, n) {
const s = [], o = function plainParts(e) {
return /[[\\]/.test(e) ? void 0 : e.split("/");
}(t);
for (const {path: i} of (0, v.Ir)(e, "", e => function mayHold(e, t) {
if (void 0 === e || "" === t) return !0;
const n = t.split("/");
return n.length < e.length && matches(e[n.length - 1], n[n.length - 1]);
}(o, e.path))) n.count(), "" !== i && matches(t, i) && s.push(i);
return s;
}(this.#e, e, this.#d).map(e => this.#l(e)) : [ this.#l(e) ];
}
#l(e) {
const t = (0, g.P)(this.#e, e), n = this.#e.entry(t);
if (void 0 === n) throw new s.u("source-missing", `${JSON.stringify(e)} is not in the build context or is excluded by .dockerignore: correct the path or the pattern`);
if ("dir" === n.type) return this.#f(e, t);
const o = this.#c.sum(t, e);
return {
path: e,
hash: void 0 === o ? void 0 : `file:${o}`,
files: [ t ],
unknown: void 0 === o ? [ t ] : []
};
}
#f(e, t) {
const n = [], s = [], o = [];
this.#c.prepare((0, v.DR)(this.#e, t));
for (const e of (0, v.Ir)(this.#e, t)) {
if ("" === e.path) continue;
this.#d.count();
const t = "symlink" === e.type || e.path.length > b, i = t ? this.#h(e) : e.path;
if (void 0 === i) continue;
const r = this.#c.sum(i, e.path, t ? void 0 : e);
s.push(i), void 0 === r ? o.push(i) : n.push(r);
}
return n.sort(l.Tz), {
path: e,
hash: o.length > 0 ? void 0 : joined("dir", n),
files: s,
unknown: o
};
}
#h(e) {
try {
return (0, g.g)(this.#e, e);
} catch (e) {
if (e instanceof s.u && e.code.startsWith("source-")) return;
throw e;
}
}
}
const b = 500;
function matches(e, t) {
try {
return (0, f.YW)(e, t);
} catch (e) {
if (e instanceof s.u && "ignore-syntax" === e.code) return !1;
throw e;
}
}
var k = n(7190), x = n(39039), S = n(88758), $ = n(97368), O = n(50119);
class GrowingMap {
shared;
at;
constructor(e, t) {
this.shared = e, this.at = t;
}
static of(e = []) {
return new GrowingMap({
values: new Map,
newest: 0
}, 0).with(e);
}
with(e) {
const t = this.shared.newest === this.at ? this.shared : function copied(e) {
const t = new Map;
for (const n of e.names()) t.set(n, [ {
at: 0,
value: e.get(n)
} ]);
return {
values: t,
newest: 0
};
}(this);
t.newest++;
for (const [n, s] of e) {
const e = t.values.get(n);
void 0 === e ? t.values.set(n, [ {
at: t.newest,
value: s
} ]) : e.push({
at: t.newest,
value: s
});
}
return new GrowingMap(t, t.newest);
}
has(e) {
return void 0 !== this.version(e);
}
get(e) {
return this.version(e)?.value;
}
* names() {
for (const [e, t] of this.shared.values) t[0].at <= this.at && (yield e);
}
version(e) {
return this.shared.values.get(e)?.findLast(({at: e}) => e <= this.at);
}
}
const T = GrowingMap.of();
function declare(e, t, n) {
return {
...e,
declared: e.declared.with([ [ t, n ] ])
};
}
function lookUp(e, t, n) {
const s = e.given.get(n);
if (void 0 !== s) return {
value: s,
hidden: !1
};
const o = e.hidden.has(n), i = t.get(n) ?? e.global.get(n);
return void 0 !== i ? {
value: i,
hidden: o
} : o ? {
value: "",
hidden: o
} : void 0;
}
function build_args_all(e, t) {
const n = new Map;
for (const s of [ ...t.names(), ...e.predefined ]) {
const o = lookUp(e, t, s);
void 0 !== o && n.set(s, o);
}
return n;
}
function globalArgs(e) {
return build_args_all(e, e.global);
}
var L = n(95524), C = n(99528);
function knownSources(e, t, n) {
const s = new Map, sourcesOf = e => {
const n = s.get(e) ?? function contextSources(e, t) {
return new Resolver(e, new ContextSums(e, t));
}(e, {
typeBits: t
});
return s.set(e, n), n;
};
return {
resolve: s => n.of(e, `classic ${t}`, e => sourcesOf(e).resolve(s), M)
};
}
const M = {
list: e => e.map(({hash: e = ""}) => e),
replace: (e, t) => e.map((e, n) => ({
...e,
hash: t[n]
}))
}, I = /^https?:\/\//, j = new Set([ "source-missing", "source-outside", "source-unreadable", "build-refused", "ignore-syntax" ]);
function combined(e, t, n) {
const o = e.map(e => e.path);
if (e.length > 1 && !t.destination.endsWith("/")) return refused(`${t.keyword.toUpperCase()} of several sources needs a destination that ends with a slash, so the engine fails the build here.`, n(o));
const i = e.flatMap(e => e.unknown), r = function sourceHash(e) {
const t = [];
for (const n of e) {
if (void 0 === n.hash) return;
t.push(n.hash);
}
if (0 === t.length) throw new s.u("source-missing", "no source files were specified: correct the wildcard or .dockerignore");
return 1 === t.length ? t[0] : joined("multi", t);
}(e);
return void 0 !== r ? {
kind: "known",
digest: r,
sources: n(o, r)
} : i.includes(".dockerignore") ? {
kind: "never",
cause: {
code: "unsupported",
detail: "Never reused: the Dockerfile lies outside the context, so the CLI writes a random name into the .dockerignore that is copied here. Let .dockerignore list itself."
},
sources: n(o)
} : {
kind: "unknown",
cause: {
code: "unsupported",
detail: "The build context as the builder gets it cannot be seen here, so the digest of these files is not known."
},
sources: n(o)
};
}
function answering(e, t) {
try {
return t();
} catch (t) {
if (!(t instanceof s.u)) throw t;
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
function download(e, t, n, o) {
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
if ("" === r && t.endsWith("/")) throw new s.u("build-refused", `The engine cannot tell a file name from ${e}. Name the file in the destination.`);
const a = function urlInfo(e, t, n) {
const o = "" === e ? "__unnamed__" : e;
if ("." === o || ".." === o) throw new s.u("build-refused", "ADD cannot store a download without a file name: name it in the URL");
const i = new StageSums((0, h.KJ)([ {
path: o,
mode: 384,
content: t
} ]), n).sum(o, o);
return {
path: o,
hash: i,
files: [ o ],
unknown: void 0 === i ? [ o ] : []
};
}(r, i.body, o);
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
var N = n(35057);
class UnknownFiles extends Error {}
function apply(e, t, n) {
const {keyword: s} = t.instruction;
("copy" === s ? function copiesTraceably(e, t, n) {
const {copied: s, sources: o, state: i} = t.evaluated, r = o?.[0]?.digest;
if (void 0 === s || void 0 !== s.from || void 0 === r) return !1;
const a = function ownerOf(e) {
if ("" === e) return [ 0, 0 ];
const t = /^(\d{1,9})(?::(\d{1,9}))?$/.exec(e);
return null === t ? void 0 : [ Number(t[1]), Number(t[2] ?? t[1]) ];
}(s.chown);
return void 0 !== a && e.copy(s, i.config.WorkingDir ?? "", a, r, n);
}(e, t, n) : "run" !== s && "add" !== s) || e.forget();
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
copy(e, t, n, s, o) {
const i = e.destination.startsWith("/") ? e.destination : `/${t}/${e.destination}`, r = i.endsWith("/") || i.endsWith("/."), a = (0, 
l.uH)(i).slice(1);
for (const t of e.sources.flatMap(e => o.sources.resolve(e))) {
const e = (0, g.P)(this.context, t.path), o = "dir" === this.context.entry(e)?.type;
for (const i of o ? t.files : [ e ]) {
const c = this.context.entry(i);
if (void 0 === c || c.xattrs.size > 0 || this.files.size >= 2e5) return !1;
if ("dir" === c.type) continue;
if ("file" !== c.type || o && "" !== e && !i.startsWith(`${e}/`)) return !1;
const d = o ? i.slice("" === e ? 0 : e.length + 1) : (0, l.E3)(t.path);
this.add(o || r ? stage_files_joined(a, d) : a, i, c, n, s);
}
}
return !0;
}
add(e, t, n, [s, o], i) {
this.files.set(e, {
entry: {
...n,
path: e,
uid: s,
gid: o,
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
(0, N.yr)(e);
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
const B = / #\(nop\) COPY (?:--chown=\S+? ?)?((?:(?:file|dir|multi):)[0-9a-f]{64}) in /;
function copyDigests(e) {
const t = new Map;
return {
answer(n, o, i, r) {
if (void 0 === n.from) return function contextDigest(e, t, n, s) {
const facts = (e, t) => [ {
from: "context",
paths: e,
...void 0 === t ? {} : {
digest: t
}
} ];
return answering(facts(e.sources), () => {
const o = [];
let i;
for (const r of e.sources) {
if (I.test(r)) {
if ("copy" === e.keyword) return refused("COPY cannot take a URL: use ADD.", facts(e.sources));
const t = download(r, e.destination, n, s);
"code" in t ? i = t : o.push(t);
continue;
}
if ("none" === n.contextKind) return refused("There is no build context.", facts(e.sources));
if (void 0 !== t.refused) return refused(t.refused, facts(e.sources));
if (void 0 === t.sources) return {
kind: "unknown",
cause: unseenContext(),
sources: facts(e.sources)
};
for (const e of t.sources.resolve(r)) o.push(e);
}
return void 0 !== i ? {
kind: "unknown",
cause: i,
sources: facts(e.sources)
} : combined(o, e, facts);
});
}(n, e.side(), e.request, e.headers());
const a = {
question: n,
from: n.from
}, facts = e => (t, s) => [ {
from: e,
paths: n.sources,
...void 0 === s ? {} : {
digest: s
}
} ];
try {
const s = (0, $.U9)(e.set, n.from, "copy", o);
return void 0 === s ? function ofImage(e, {question: t, from: n}, s) {
const o = e.request.image(n, e.request.options.platform), i = {
reference: n,
digest: o?.image.id ?? ""
}, facts = () => [ {
from: `image:${n}`,
paths: t.sources
} ], r = facts();
if (void 0 !== o?.tree) {
const n = s.get(o.image.id) ?? stageSources(o.tree, e.headers());
s.set(o.image.id, n);
return {
...answering(r, () => combined(t.sources.flatMap(e => n.resolve(e)), t, facts)),
image: i
};
}
const a = "recorded" === o?.source && !n.includes("@sha256:");
if (void 0 !== o && !a && e.records.last?.bases[n] === o.image.id) {
const s = recordedDigest(e.records.last.steps, t, `image:${n}`);
if (void 0 !== s) return {
kind: "known",
digest: s,
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
}(e, a, t) : function ofStage(e, t, n, s, o, i) {
const r = i(t.sources), a = `stage:${n.name ?? n.index}`, c = function reusedDigest(e, t, n, s, o) {
const {last: i} = e.records, r = s.end(n.index), a = 1 === r?.length ? r[0] : void 0;
if (void 0 === i || void 0 === a || "string" == typeof a) return;
const c = n.name ?? String(n.index), d = i.steps.findLast(e => e.stageName === c && "from" !== e.keyword);
return void 0 !== d && function isStepOf(e, t) {
const n = t.config.history.at(-1), s = void 0 === e.layer?.created ? void 0 : (0, 
L.uR)(e.layer.created);
return void 0 !== n?.created && void 0 !== s && (n.created_by === e.createdBy && (0, 
L.uR)(n.created) === s);
}(d, a) ? recordedDigest(i.steps, t, o) : void 0;
}(e, t, n, s, a);
if (void 0 !== c) return {
kind: "known",
digest: c,
sources: i(t.sources, c)
};
const d = function stageCause(e, t, n) {
const s = e.name ?? String(e.index), o = t?.steps.find(e => "hit" !== n.outcomes.get(e.index)?.verdict);
if (void 0 === o) {
return {
code: "unsupported",
detail: `What stage ${s} holds cannot be read here, and no record tells the digest of what is copied from it.`
};
}
return {
code: "stage",
detail: `Stage ${s} is not reused as it is, so what is copied from it may have changed.`,
stage: s,
step: o.index
};
}(n, o[n.index], s);
try {
const s = function stageFiles(e, t, n) {
const s = [];
for (let n = e[t]; void 0 !== n; n = void 0 === n.fromStage ? void 0 : e[n.fromStage]) s.unshift(n);
const o = s[0]?.base;
if (void 0 === o || void 0 === n.side.tree) throw new UnknownFiles;
const i = "scratch" === o.start.grounds[0], r = i ? void 0 : n.request.image(o.reference, n.request.options.platform)?.tree, a = new TracedTree(n.side.tree, i ? "empty" : r);
for (const e of s) for (const t of e.steps) apply(a, t, n.side);
return a;
}(o, n.index, {
request: e.request,
side: e.side()
}), a = answering(r, () => combined(t.sources.flatMap(t => stageSources(s.tree, e.headers()).resolve(t)), t, i));
return "known" !== a.kind || s.exact() ? s.exact() ? a : {
kind: "unknown",
cause: d,
sources: r
} : s.isNew(e.records.images) ? a : {
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
}(e, n, s, i, r, facts(`stage:${s.name ?? s.index}`));
} catch (e) {
if (!(e instanceof s.u) || "dockerfile-syntax" !== e.code) throw e;
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
const s = e.findLast(({facts: {sources: e}, createdBy: s}) => void 0 !== s && 1 === e?.length && e[0].from === n && e[0].paths.length === t.sources.length && e[0].paths.every((e, n) => e === t.sources[n]));
return B.exec(s?.createdBy ?? "")?.[1];
}
var W = n(56649);
function imageStore(e) {
const t = A.get(e) ?? new ImageStore(e);
return A.set(e, t), t;
}
const A = new WeakMap;
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
if (!this.byParent.has(void 0)) return [];
const t = "scratch" === e ? [] : e.config.history, n = "scratch" === e ? [] : e.config.rootfs.diff_ids, s = function chainName(e, t) {
let n = "", s = 0;
for (const o of e) n = linkName(n, (0, W.MB)(o), layerName(o, t, s)), !0 !== o.empty_layer && s++;
return s === t.length ? n : `${n} ${t.join(" ")}`;
}(t, n), o = this.implied.get(s);
if (void 0 !== o) return o;
const i = (this.through.get(s) ?? this.allThrough(t, n)).filter(({config: e}) => e.history.length > t.length), r = (0, 
W.zb)(t) === n.length, a = [];
for (const e of function goingOnAlike(e, t, n) {
const s = new Map;
let o;
for (const i of e) {
const e = i.config.history[t], r = (0, W.MB)(e), a = layerName(e, i.config.rootfs.diff_ids, n);
if (o?.entry !== r || o.layer !== a) {
const e = `${a} ${r}`;
o = s.get(e) ?? {
entry: r,
layer: a,
images: []
}, s.set(e, o);
}
o.images.push(i);
}
return s.values();
}(i, t.length, n.length)) {
this.through.set(linkName(s, e.entry, e.layer), e.images);
const n = new Map;
for (const s of e.images) {
const e = childName(s, t.length + 1) + (r ? "" : s.config.rootfs.diff_ids.join(" "));
n.has(e) || n.set(e, this.upTo(s, t.length + 1));
}
a.push(...n.values());
}
return this.implied.set(s, a), a;
}
allThrough(e, t) {
return (this.byParent.get(void 0) ?? []).filter(({config: n}) => (0, W.t$)(n.history, e) && (0, 
W.aK)(n.rootfs.diff_ids, t));
}
upTo(e, t) {
if (e.config.history.length === t) return e;
const n = `${e.id}#${t}`, s = this.cut.get(n);
if (void 0 !== s) return s;
const o = e.config.history.slice(0, t), i = o.filter(e => !0 !== e.empty_layer).length, r = o.at(-1)?.created, {container_config: a, ...c} = e.config, d = {
id: n,
parent: void 0,
names: [],
config: {
...c,
...void 0 === r ? {} : {
created: r
},
history: o,
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
let s = e.parent ?? "";
for (;"" !== s && !n.has(s) && t.length < 1e4; ) t.push(s), n.add(s), s = this.byId.get(s)?.parent ?? "";
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
return (0, d.hash)("sha256", `${e} ${n} ${t}`, "hex");
}
function childName(e, t) {
if (e.config.history.length === t) return e.id;
let n = E.get(e);
if (void 0 === n) {
const {history: t, rootfs: s, container_config: o, created: i, ...r} = e.config;
n = JSON.stringify([ r, e.config.rootfs.type, e.builtLocally ?? null ]), E.set(e, n);
}
return n;
}
const E = new WeakMap;
var R = n(57975), _ = n(91812), D = n(17986), P = n(97447);
const U = new Map([ [ "\x07", "\\a" ], [ "\b", "\\b" ], [ "\f", "\\f" ], [ "\n", "\\n" ], [ "\r", "\\r" ], [ "\t", "\\t" ], [ "\v", "\\v" ] ]), q = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
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
for (const s of e) n += s === t || "\\" === s ? `\\${s}` : U.get(s) ?? plain(s);
return n + t;
}
function plain(e) {
if (q.test(e)) return e;
const t = e.codePointAt(0), hex = (e, t) => e.toString(16).padStart(t, "0");
return t >= 56448 && t <= 56575 ? `\\x${hex(t - 56320, 2)}` : t < 32 || 127 === t ? `\\x${hex(t, 2)}` : t < 65536 ? `\\u${hex(t, 4)}` : `\\U${hex(t, 8)}`;
}
const H = 1000n, F = 1000000n, K = 1000000000n, z = new Map([ [ "ns", 1n ], [ "us", H ], [ "\xb5s", H ], [ "\u03bcs", H ], [ "ms", F ], [ "s", K ], [ "m", 60n * K ], [ "h", 3600n * K ] ]);
function durationText(e) {
if (0n === e) return "0s";
if (e < 0n) return `-${durationText(-e)}`;
if (e < H) return `${e}ns`;
if (e < F) return `${decimal(e, 3)}\xb5s`;
if (e < K) return `${decimal(e, 6)}ms`;
const t = e / (3600n * K), n = e / (60n * K) % 60n, s = `${decimal(e % (60n * K), 9)}s`;
return t > 0n ? `${t}h${n}m${s}` : n > 0n ? `${n}m${s}` : s;
}
function decimal(e, t) {
const n = e.toString().padStart(t + 1, "0"), s = n.slice(-t).replace(/0+$/, "");
return n.slice(0, -t) + ("" === s ? "" : `.${s}`);
}
function notDuration(e) {
return new s.u("build-refused", `${e.slice(0, 80)} is no duration, so the engine refuses the build. Write it like 30s or 1m30s.`);
}
const V = 1000000n, Z = 2 ** 31 - 1, G = [ "Test", "Interval", "Timeout", "StartPeriod", "StartInterval" ];
function healthcheck(e, t) {
const n = e.sub;
if (void 0 === n) return health({
Test: [ "NONE" ]
}, [ 0n, 0n, 0n, 0n ], 0, t);
const o = n.json ? [ "CMD", ...n.args ] : [ "CMD-SHELL", ...n.args ], i = [ "interval", "timeout", "start-period", "start-interval" ].map(t => function duration(e, t) {
const n = flag(e, t);
if ("" === n) return 0n;
const o = function parseDuration(e) {
const t = e.replace(/^[-+]/, "");
if ("0" === t) return 0n;
const n = /(\d*)(?:\.(\d*))?(ns|us|\xb5s|\u03bcs|ms|s|m|h)/y;
let s = 0n, o = 0;
for (;o < t.length; ) {
n.lastIndex = o;
const i = n.exec(t);
if (null === i || "" == `${i[1]}${i[2] ?? ""}` || i[0].length > 64) throw notDuration(e);
const r = z.get(i[3]), a = i[2] ?? "";
s += BigInt(i[1] || "0") * r, "" !== a && (s += BigInt(a) * r / 10n ** BigInt(a.length)), 
o = n.lastIndex;
}
if ("" === t) throw notDuration(e);
return e.startsWith("-") ? -s : s;
}(n);
if (0n !== o && o < V) throw new s.u("build-refused", `--${t}=${n} is shorter than 1ms, so the engine refuses the build. Make it longer.`);
return o;
}(e, t));
return health({
Test: o
}, i, function retries(e) {
const t = flag(e, "retries");
if ("" === t) return 0;
if (!/^\+?\d{1,10}$/.test(t) || Number(t) > Z) throw new s.u("build-refused", `--retries=${t.slice(0, 40)} is no count, so the engine refuses the build. Write a whole number.`);
return Number(t);
}(e), t);
}
function health(e, t, n, s) {
const [o, i, r, a] = t.map(Number), c = s ? t : t.slice(0, 3), d = {
...e,
Interval: o,
Timeout: i,
StartPeriod: r,
StartInterval: a,
Retries: n
}, u = e.Test ?? [], l = c.map(durationText);
return {
config: d,
text: e => {
if ("%q" === e) return `&{${[ quoteList(u), ...l.map(quote), quoteRune(n) ].join(" ")}}`;
const t = [ `[${u.join(" ")}]`, ...l ], s = t.map((e, t) => `${G[t]}:${e}`);
return "%v" === e ? `&{${[ ...t, n ].join(" ")}}` : `&{${[ ...s, `Retries:${n}` ].join(" ")}}`;
}
};
}
function flag(e, t) {
return e.flags.findLast(e => e.name === t)?.value ?? "";
}
const J = new Set([ "tcp", "udp", "sctp" ]);
function portKeys({first: e, last: t, protocol: n}) {
return Array.from({
length: t - e + 1
}, (t, s) => `${e + s}/${n}`);
}
function portNumber(e, t) {
if (!/^\d{1,5}$/.test(e) || Number(e) > 65535) throw notPorts(t);
return Number(e);
}
function notPorts(e) {
return new s.u("build-refused", `EXPOSE ${e.slice(0, 80)} names no port, so the engine fails the build here. Write it like 8080 or 53/udp.`);
}
const X = {
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
used: X,
merged: !1,
addsLayer: void 0,
notes: []
};
}
function refusing(e, t, n) {
try {
return n();
} catch (n) {
if (n instanceof s.u && ("word-expansion" === n.code || "build-refused" === n.code)) return refusal(e, t, n.message);
throw n;
}
}
function requiresBuildkit(e) {
return `The classic builder does not know --${e} and fails the build here. Build with BuildKit or remove the flag.`;
}
const Y = [ "/bin/sh", "-c" ];
function shellOf(e) {
return void 0 === e.Shell || null === e.Shell || 0 === e.Shell.length ? Y : e.Shell;
}
function marker(e, t) {
return [ ...shellOf(e), "#(nop) ", t ];
}
function singleMarker(e, t) {
return [ ...shellOf(e), `#(nop) ${t}` ];
}
function listed(e) {
let t = ee.get(e);
if (void 0 === t) {
const n = new Map(e.map(splitEntry));
t = {
values: GrowingMap.of(n),
size: n.size
}, ee.set(e, t);
}
return t;
}
const Q = GrowingMap.of(), ee = new WeakMap;
function splitEntry(e) {
const t = e.indexOf("=");
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1) ];
}
function withVariables(e, t) {
const n = [ ...e ];
for (const [e, s] of t) {
const t = n.findIndex(t => t.startsWith(e) && splitEntry(t)[0] === e);
t < 0 ? n.push(`${e}=${s}`) : n[t] = `${e}=${s}`;
}
const s = listed(e);
return s.size === e.length && ee.set(n, {
values: s.values.with(t),
size: n.length
}), n;
}
function stageConfig(e) {
const t = e ?? {}, n = t.Env ?? [], s = n.some(e => "PATH" === splitEntry(e)[0]);
return {
...t,
Env: s ? n : [ ...n, "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" ],
OpenStdin: !1,
StdinOnce: !1
};
}
class Words {
state;
rules;
names=new Set;
constructor(e, t) {
this.state = e, this.rules = t;
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
const s = this.environment.get(n);
void 0 !== s ? t[n] = s : e[n] = this.arg(n)?.value ?? "";
}
return {
args: e,
env: t,
hidden: [ ...this.names ].filter(e => this.isHidden(e))
};
}
args() {
return function visibleArgs(e, t) {
return new Map([ ...build_args_all(e, e.declared) ].filter(([e]) => !t.has(e)));
}(this.state.args, this.environment);
}
get environment() {
return function environmentOf({Env: e}) {
return null == e ? {
size: 0,
values: Q
} : listed(e);
}(this.state.config).values;
}
arg(e) {
return function visibleArg(e, t) {
return function isAllowed(e, t, n) {
return t.has(n) || e.predefined.has(n);
}(e, e.declared, t) ? lookUp(e, e.declared, t) : void 0;
}(this.state.args, e);
}
isHidden(e) {
return this.environment.has(e) ? this.state.hidden.has(e) : !0 === this.arg(e)?.hidden;
}
expand(e) {
const t = (0, x.fT)(e, e => this.environment.get(e) ?? this.arg(e)?.value, this.rules);
for (const e of t.used) this.names.add(e);
for (const e of t.unset) this.state.args.hidden.has(e) && this.names.add(e);
return t;
}
}
function evaluateRun(e, t, n) {
const s = e.flags.find(e => "--" !== e.text);
if (void 0 !== s) return refusal(e, t, requiresBuildkit(s.name));
const o = function commandOf(e, t) {
return e.json ? e.args : [ ...shellOf(t.config), ...e.args ];
}(e, t), i = new Words(t, n.words).args(), r = [ ...i ].filter(([e]) => function isListed(e, t) {
return e.declared.has(t) || !e.predefined.has(t);
}(t.args, e)), a = r.map(([e, t]) => `${e}=${t.value}`).sort(l.Tz), c = 0 === i.size ? o : [ `|${a.length}`, ...a, ...o ], d = r.filter(([, e]) => e.hidden).map(([e]) => e);
return {
probe: {
config: {
...t.config,
Cmd: c,
...c.length > 0 ? {
Entrypoint: null
} : {}
},
...textsOf(c, o, 0 === i.size && n.proxiesUnknown, d),
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
function textsOf(e, t, n, s) {
const o = e.join(" "), i = t.join(" ");
if (s.length > 0) {
return {
texts: [],
open: e => e === i || e.startsWith("|") && e.endsWith(` ${i}`),
doubt: hiddenArgs(s)
};
}
if (!n) return {
texts: [ o ]
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
const te = new Set("ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(" ")), ne = /^RTM(?:IN\+(\d{1,2})|AX-(\d{1,2}))$/;
function inRange(e, t) {
return Number(e) >= 1 && Number(e) <= t;
}
const se = new Map([ [ "env", function env(e, t, n) {
const s = pairs(e, n), o = [ "ENV", ...s.map(([e, t]) => `${e}=${t}`) ].join(" "), i = withConfig(t, {
Env: withVariables(t.config.Env ?? [], s)
}), r = n.used().hidden.length > 0, a = new Set(t.hidden);
for (const [e] of s) r ? a.add(e) : a.delete(e);
return {
text: o,
state: {
...i,
hidden: a
}
};
} ], [ "label", function label(e, t, n) {
const s = pairs(e, n), o = [ "LABEL", ...s.map(([e, t]) => `${e}=${t}`) ].join(" "), i = withMembers(e, t.config.Labels, s, () => s);
return {
text: o,
state: withConfig(t, {
Labels: i
})
};
} ], [ "maintainer", (e, t) => ({
text: `MAINTAINER ${e.args[0] ?? ""}`,
state: t
}) ], [ "arg", function arg(e, t, n) {
const s = [];
let o = t.args;
for (const {name: t, value: i} of declarations(e, e => n.text(e))) s.push(void 0 === i ? t : `${t}=${i}`), 
o = declare(o, t, i);
return {
text: `ARG ${s.join(" ")}`,
state: {
...t,
args: o
}
};
} ], [ "user", (e, t, n) => simple("USER", "User", e, t, n) ], [ "expose", function expose(e, t, n, {limits: s}) {
const o = e.args.toSorted(l.Tz).flatMap(e => n.words(e)), i = t.config.ExposedPorts ?? {};
s.ports(Object.keys(i).length);
const r = o.map(e => {
const t = function portRange(e) {
const t = e.indexOf("/"), n = t < 0 ? "tcp" : e.slice(t + 1).toLowerCase() || "tcp", s = (t < 0 ? e : e.slice(0, t)).split(":").at(-1), o = s.indexOf("-"), i = portNumber(o < 0 ? s : s.slice(0, o), e), r = o < 0 ? i : portNumber(s.slice(o + 1), e);
if (r < i || r - i >= 65536 || !J.has(n)) throw notPorts(e);
return {
first: i,
last: r,
protocol: n
};
}(e);
return s.ports(t.last - t.first + 1), t;
}), a = withMembers(e, t.config.ExposedPorts, o, () => r.flatMap(portKeys).map(e => [ e, {} ]));
return {
text: `EXPOSE ${o.join(" ")}`,
state: withConfig(t, {
ExposedPorts: a
})
};
} ], [ "volume", function volume(e, t, n) {
const s = e.args.map(e => n.text((0, _.Pd)(e)));
if (s.includes("")) return "A VOLUME comes out empty, so the engine fails the build here. Give it a path.";
const o = withMembers(e, t.config.Volumes, s, () => s.map(e => [ e, {} ]));
return {
text: `VOLUME [${s.join(" ")}]`,
state: withConfig(t, {
Volumes: o
})
};
} ], [ "stopsignal", function stopsignal(e, t, n) {
const s = simple("STOPSIGNAL", "StopSignal", e, t, n), o = s.state.config.StopSignal ?? "";
return function isSignal(e) {
if (/^[+-]?\d{1,9}$/.test(e)) return 0 !== Number(e);
const t = e.toUpperCase().replace(/^SIG/, "");
if (te.has(t)) return !0;
const n = ne.exec(t);
return null !== n && (void 0 === n[1] ? inRange(n[2], 14) : inRange(n[1], 15));
}(o) ? s : `${"" === o ? "An empty STOPSIGNAL" : o.slice(0, 40)} is no signal, so the engine fails the build here. Write one like SIGTERM.`;
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
const {args: n, json: s} = e, o = s || 0 === n.length ? n : [ ...shellOf(t.config), ...n ], i = withConfig(t, {
Entrypoint: 0 === o.length ? null : o
});
return {
text: `ENTRYPOINT ${quoteList(o)}`,
state: i
};
} ], [ "healthcheck", function metadata_health(e, t, n, s) {
const o = healthcheck(e, s.classic.healthStartInterval), [i = "", ...r] = s.classic.healthVerbs.map(e => `HEALTHCHECK ${o.text(e)}`);
return {
text: i,
others: r,
state: withConfig(t, {
Healthcheck: o.config
})
};
} ], [ "onbuild", function onbuild(e, t) {
let n = e.logical.replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, "");
for (const t of e.heredocs) n += `\n${t.content}${t.name}`;
const s = [ ...t.config.OnBuild ?? [], n ];
return {
text: `ONBUILD ${n}`,
state: withConfig(t, {
OnBuild: s
})
};
} ], [ "workdir", function metadata_workdir(e, t, n, s) {
const o = n.text(e.args[0] ?? "");
if ("" === o) return "WORKDIR comes out empty, so the engine fails the build here. Give it a path.";
const i = o.startsWith("/") ? o : (0, l.fj)("/", t.config.WorkingDir ?? "", o), r = (0, 
P.c)(s.classic.cleansWorkdir ? (0, l.uH)(i) : i);
return {
text: `WORKDIR ${r}`,
state: withConfig(t, {
WorkingDir: r
}),
single: !0
};
} ] ]);
function evaluated(e, t, n) {
const {text: s, state: o} = e, i = !0 === e.single ? singleMarker : marker, r = s.slice(0, s.indexOf(" ")), a = function probeOf(e, t, n, s, o) {
const i = {
...s.config,
Cmd: e
}, r = n.hidden.size > 0 || s.hidden.size > 0;
if (0 === o.length) return {
config: i,
texts: [ e.join(" ") ],
hazy: r
};
const open = e => e.includes(" #(nop) ") && e.includes(` ${t} `);
return {
config: i,
texts: [],
open: open,
doubt: hiddenArgs(o),
hazy: r
};
}(i(o.config, s), r, t, o, n.hidden), c = (e.others ?? []).map(e => i(o.config, e).join(" "));
return {
probe: 0 === c.length ? a : oneOf(a, c),
state: o,
expanded: s,
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
function withMembers(e, t, n, s) {
const o = oe.get(e);
if (void 0 !== o && o.before === t && (0, R.isDeepStrictEqual)(o.words, n)) return o.after;
const i = Object.assign(Object.create(null), t);
for (const [e, t] of s()) i[e] = t;
return oe.set(e, {
before: t,
words: n,
after: i
}), i;
}
const oe = new WeakMap;
function pairs(e, t) {
const n = [];
for (let s = 0; s + 1 < e.args.length; s += 2) n.push([ t.text(e.args[s]), t.text(e.args[s + 1]) ]);
return n;
}
function declarations(e, t) {
return (0, D.fr)(e).map(({name: e, value: n}) => ({
name: t(e),
value: void 0 === n ? void 0 : t(n)
}));
}
function simple(e, t, n, s, o) {
const i = o.text(n.args[0] ?? "");
return {
text: `${e} ${i}`,
state: withConfig(s, {
[t]: i
})
};
}
var ie = n(39710), re = n(37764), ae = n(90726), ce = n(63986);
function isRestored(e, t) {
return "" !== t && (e.config.Cmd ?? []).join(" ") === t;
}
const de = / #\(nop\) /, ue = / #\(nop\) (?:COPY|ADD) /;
function derive(e, t, n) {
if (!de.test(t)) return {
...e,
Entrypoint: null
};
if (ue.test(t)) return e;
const s = e.Entrypoint ?? n?.Entrypoint ?? null;
return {
...e,
WorkingDir: translated(e.WorkingDir || n?.WorkingDir),
User: e.User || n?.User || "",
Entrypoint: 1 === s?.length && "" === s[0] ? null : s
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
return void 0 === e || "" === e ? "" : (0, l.uH)(e);
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
const s = e.config;
return !(!(void 0 === e.joined ? sameList(s.Cmd, t.Cmd) : e.joined === (t.Cmd ?? []).join(" ")) || !function sameCommon(e, t) {
return same(e.AttachStdout, t.AttachStdout, !1) && same(e.AttachStderr, t.AttachStderr, !1) && same(e.Tty, t.Tty, !1) && same(e.User, t.User, "") && sameList(e.Env, t.Env) && sameList(e.Entrypoint, t.Entrypoint) && sameKeys(e.ExposedPorts, t.ExposedPorts) && sameKeys(e.Volumes, t.Volumes) && function sameLabels(e, t) {
if (e === t) return !0;
const n = Object.keys(e);
return n.length === Object.keys(t).length && n.every(n => Object.hasOwn(t, n) && e[n] === t[n]);
}(e.Labels ?? {}, t.Labels ?? {});
}(s, t)) && ("old" === n ? !s.OpenStdin && !t.OpenStdin : function sameRest(e, t) {
return same(e.AttachStdin, t.AttachStdin, !1) && same(e.OpenStdin, t.OpenStdin, !1) && same(e.StdinOnce, t.StdinOnce, !1) && same(e.ArgsEscaped, t.ArgsEscaped, !1) && same(e.NetworkDisabled, t.NetworkDisabled, !1) && same(e.WorkingDir, t.WorkingDir, "") && same(e.StopSignal, t.StopSignal, "") && (e.StopTimeout ?? void 0) === (t.StopTimeout ?? void 0) && sameList(e.Shell, t.Shell) && sameList(e.OnBuild, t.OnBuild) && function sameHealth(e, t) {
return e && t ? same(e.Interval, t.Interval, 0) && same(e.Timeout, t.Timeout, 0) && same(e.StartPeriod, t.StartPeriod, 0) && same(e.StartInterval, t.StartInterval, 0) && same(e.Retries, t.Retries, 0) && sameList(e.Test, t.Test) : !e && !t;
}(e.Healthcheck, t.Healthcheck);
}(s, t));
}
function same(e, t, n) {
return (e ?? n) === (t ?? n);
}
function sameList(e, t) {
const n = e ?? [], s = t ?? [];
return n === s || n.length === s.length && n.every((e, t) => e === s[t]);
}
function sameKeys(e, t) {
if (e === t) return !0;
const n = Object.keys(e ?? {});
return n.length === Object.keys(t ?? {}).length && n.every(e => Object.hasOwn(t ?? {}, e));
}
function isEmpty(e) {
return null == e || 0 === e.length;
}
function localLookup(e) {
return {
wins: "newest",
candidates: (t, n, s) => function candidates(e, t, {by: n}, s) {
if ("unknown" === t) return;
if ("scratch" === t && "never" === e.rules.scratch) return [];
const o = "scratch" === t ? [ "" ] : namesOf(t);
return [ ...o.flatMap(t => written(e.store.childrenOf(t), n)), ...written(e.store.impliedChildren(t), n), ...s.filter(e => void 0 !== e.parent && o.includes(e.parent)) ];
}(e, t, n, s),
isChild: (t, n, s) => function isChild(e, t, n, s) {
const o = textOf(t);
if (void 0 !== o && "no" === (0, O.D3)(s.by, o)) return "no";
if (void 0 === (0, W.CT)(t.config)) return "no";
const i = function cameFromHere(e, t) {
if (!e.rules.builtLocallyOnly) return "yes";
const n = e.store.builtHere(t);
return void 0 === n ? "maybe" : n ? "yes" : "no";
}(e, t);
if ("no" === i || !platformMatches(e, t)) return "no";
const r = function wasCommittedBy(e, t, n, s) {
const o = s.evaluated.probe;
if (void 0 === o) return "no";
const i = function committedConfig(e, t) {
const n = e.containerConfig ?? e.config.container_config;
if (void 0 !== n) return {
config: n,
joined: void 0
};
const s = e.config.history.at(-1)?.created_by;
return void 0 !== s ? isRestored(e.config, s) ? {
config: {},
joined: void 0
} : {
config: derive(e.config.config, s, t?.config.config),
joined: s
} : void 0;
}(t, "string" == typeof n ? void 0 : n), r = t.config.history.at(-1)?.created_by ?? i?.config.Cmd?.join(" ");
if (void 0 === r || void 0 === i) return "no";
const a = (0, O.D3)(s.by, r);
if ("no" === a) return "no";
if (void 0 !== t.parent && !0 !== o.hazy) {
if (!sameConfig("maybe" === a ? {
config: i.config,
joined: (o.config.Cmd ?? []).join(" ")
} : i, o.config, e.rules.compare)) return "no";
}
return "maybe" === a || !0 === o.hazy ? "maybe" : void 0 === i.joined ? "yes" : s.sameArray;
}(e, t, n, s);
return "yes" === r ? ifPlatformIsKnown(e, i) : r;
}(e, t, n, s)
};
}
function written(e, t) {
if (void 0 !== t.open || e.length <= le) return e;
let n = fe.get(e);
void 0 === n && (n = Map.groupBy(e, textOf), fe.set(e, n));
const s = new Set([ void 0, ...t.texts ].flatMap(e => n.get(e) ?? []));
return s.size <= 1 ? [ ...s ] : e.filter(e => s.has(e));
}
const le = 4, fe = new WeakMap;
function textOf({config: e}) {
return e.history.at(-1)?.created_by;
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
const {os: s, architecture: o, variant: i = ""} = t.config;
return ("" !== s || "" !== o) && (void 0 === e.platform || (0, S.cK)(e.platform, (0, 
S.qb)(s, o, i), "strict" === n));
}
function reportForecast(e) {
const {input: t, walk: n} = e, s = [];
for (const t of n.opened) s.push(...stageSteps(e, t));
const o = t.set.stages.map(t => function stageForecast({walk: e, input: t}, n) {
const s = t.set.stages[n], o = e.opened[n], i = s.name ?? String(n), r = new Set;
for (const t of o?.steps ?? []) for (const n of t.evaluated.sources ?? []) {
const t = e.opened.find(e => n.from === `stage:${e.stage.name ?? e.stage.index}`);
void 0 !== t && r.add(t.stage.index);
}
return {
index: n,
name: i,
from: o?.fromStage,
uses: [ ...r ],
base: void 0 === o?.fromStage ? o?.base?.reference ?? s.baseWord : void 0,
needed: void 0 !== o
};
}(e, t.index));
for (const e of t.set.stages.slice(n.opened.length)) s.push(...(0, ce.tD)(e, s.length));
return {
builder: "classic",
rules: t.rules.name,
dockerfile: t.dockerfile.path,
target: t.request.options.target,
platform: void 0 === t.platform ? "" : (0, S.VQ)(t.platform),
stages: o,
steps: s,
warnings: warnings(e)
};
}
function stageSteps(e, t) {
const {stage: n, base: s, fromStep: o, fromStage: i, refused: r, fromArgs: a} = t, c = (0, 
ce.Mp)(o, n, s, void 0 === i, r, a), d = [ c ], u = [ c.text, ...t.steps.map(e => e.instruction.logical) ];
let l = c.key;
for (const n of t.steps) l = (0, ce.Ug)(l, n.evaluated, n.by.texts), d.push(stepForecast(e, t, n, u, d.length, l, c));
return d;
}
function stepForecast(e, t, n, s, o, i, r) {
const {instruction: a, evaluated: c, by: d} = n, u = e.walked.outcomes.get(n.index), l = function factsOf({instruction: e, evaluated: t, origin: n}) {
const s = shellOf(t.state.config).join(" "), o = "run" === e.keyword && !e.json && "/bin/sh -c" !== s;
return {
text: e.logical,
expanded: t.expanded,
args: t.used.args,
env: t.used.env,
settings: {
...o ? {
shell: s
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
}(n), f = void 0 === l.sources ? void 0 : e.sent(), h = {
stage: t.stage.index,
stageName: r.stageName,
ordinal: o,
keyword: a.keyword,
facts: l,
...void 0 === f ? {} : {
sent: f
},
stageTexts: s,
engine: {
...e.input.request.engine,
store: e.input.rules.store,
version: e.input.rules.version
},
platform: void 0 === e.input.platform ? "" : (0, S.VQ)(e.input.platform)
}, g = function causesOf(e, t, n, s, o) {
const {reason: i} = n;
if (void 0 === i) return [];
if ("never" === i.kind || "doubt" === i.kind) return [ i.cause ];
if ("carried" === i.kind) return [ (0, ce.q6)(e.walk.opened, i.step) ];
if ("unknown" === n.verdict) return [ doubtfulCause(e.input, n) ];
const r = function platformCause({input: e}, t) {
const n = t.grounds[0];
if ("object" != typeof n || platformMatches(e, n)) return;
const {os: s, architecture: o} = n.config;
return {
code: "platform",
detail: `This engine never reuses images for ${s}/${o} in a build for ${(0, S.VQ)(e.platform)}. Build with --platform ${s}/${o}.`
};
}(e, n) ?? function mergeCause(e, t, n) {
const {rules: s, request: o} = e.input, i = n.grounds[0], r = t.evaluated.probe?.config;
if ("parent-links" !== s.cache || 0 !== o.options.cacheFrom.length || !t.evaluated.merged || void 0 === r || "object" != typeof i) return;
return sameConfig({
config: mergedWithParent(r, i.config.config),
joined: undefined
}, r, s.compare) ? void 0 : {
code: "unsupported",
detail: `The classic builder never reuses this step: ${unstored(t, r)} Everything after it is rebuilt in every build.`
};
}(e, t, n);
if (void 0 !== r) return [ r ];
const {last: a} = e.input.records, {context: c} = e.input.request;
return s.ordinal > 1 ? (0, re.W)(s, a, c) : (0, re.s)(s, [ {
...s,
ordinal: 0,
keyword: "from",
facts: o.facts
} ], a, c);
}(e, n, u, h, r), p = function layerOf(e, t, n) {
const s = entryAt(t), o = 1 === t.winners.length ? t.winners[0] : void 0, {last: i} = e.input.records, {stage: r, stageName: a, ordinal: c, keyword: d, stageTexts: u, facts: l} = n, f = {
stage: r,
stageName: a,
ordinal: c,
keyword: d,
stageTexts: u,
text: l.text
}, h = void 0 === i ? void 0 : (0, ie.M)(i, f).old?.layer;
return "hit" !== t.verdict || void 0 === o || void 0 === s ? h : {
...(0, ae.Z)(o, s),
...void 0 === h?.seconds ? {} : {
seconds: h.seconds
}
};
}(e, u, h), m = void 0 === u.reason ? void 0 : "carried" === u.reason.kind ? u.reason.step : n.index;
return {
index: n.index,
stage: t.stage.index,
stageName: r.stageName,
text: a.logical,
keyword: a.keyword,
range: "file" === n.origin ? a.range : void 0,
origin: n.origin,
verdict: u.verdict,
causes: g,
root: m,
createdBy: void 0 === c.probe?.open ? d.texts[0] : recordedText(u),
addsLayer: addsLayer(n, u, p),
key: i,
facts: l,
layer: p,
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
if ("" !== n && (0, l.uH)(n) !== n) return `the engine stores the working directory ${n} as ${(0, 
l.uH)(n)}. Write it that way.`;
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
const {request: s, records: o} = e, i = s.options.cacheFrom.filter(e => !o.cacheImages.has(e)), r = t.opened.flatMap(e => e.steps).find(e => function failsBuild(e, t) {
return void 0 !== e.evaluated.refused || "never" === t?.reason?.kind && "unsupported" === t.reason.cause.code && void 0 === e.evaluated.never;
}(e, n.outcomes.get(e.index)));
return [ ...e.dockerfile.warnings.map(e => `Line ${e.range.startLine}: ${e.message}`), ...i.map(e => `The --cache-from image ${e} is not there: the engine skips it, and uses no other cache instead.`), ...void 0 === r ? [] : [ `The engine fails this build at \xab${(0, 
ce.vI)(r.instruction.logical)}\xbb.` ] ];
}
var he = n(61022), ge = n(82826);
const pe = 1000000000n;
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
enter: (t, n, s, o) => isLast(t, n) ? {
image: t
} : function restore(e, t) {
const {cache: n, source: s, ground: o} = e, i = historyOf(o).length, r = s.config.history[i], a = (0, 
W.gO)(s.config, i);
if ("" === a && "containerd" === n.rules.store) return {
code: "unsupported",
detail: "The engine would reuse this step from the --cache-from image and fails at it: the containerd image store cannot restore a step without a layer (\xabfailed to restore cached image\xbb). Build without --cache-from or with BuildKit."
};
const c = "string" == typeof o ? void 0 : o.config, d = {
architecture: s.config.architecture,
os: s.config.os,
...void 0 === r.created ? {} : {
created: r.created
},
...void 0 === s.config.author ? {} : {
author: s.config.author
},
config: t.evaluated.probe.config,
history: [ ...historyOf(o), r ],
rootfs: {
type: "layers",
diff_ids: [ ...c?.rootfs.diff_ids ?? [], ..."" === a || void 0 === a ? [] : [ a ] ]
}
}, u = {
id: `restored:${s.id}#${i + 1}`,
parent: "string" == typeof o ? "" : o.id,
names: [],
config: d,
containerConfig: {},
builtLocally: "containerd" === n.rules.store
}, l = n.store.endingLike(d.history).find(e => isTwin(e.config, d)), f = void 0 === l ? u : {
...u,
id: l.id
}, h = n.rules.restoresOnce ? function isThere({cache: e, ground: t, entered: n}, s) {
let o = "no";
const i = "string" == typeof t ? [ "" ] : namesOf(t);
for (const {image: e, sure: t} of n) if (mayBeTwin(e.config, s.config)) {
if (t && e.parent === s.parent && isSameImage(e.config, s.config)) return "yes";
o = "maybe";
}
for (const t of e.store.endingLike(s.config.history)) {
if (!mayBeTwin(t.config, s.config)) continue;
const n = 0 === t.names.length && void 0 !== t.parent && i.includes(t.parent);
if (e.live && n && isSameImage(t.config, s.config)) return "yes";
o = "maybe";
}
return o;
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
entered: o
}, s),
narrow: (n, s) => cacheFromLookups(e, isLast(n, s) ? t : [ n ])
};
}
function followsHistory(e, t, n) {
return "unknown" === t ? "maybe" : function isValidParent(e, t) {
if (0 === e.history.length) return !1;
if ("scratch" === t) return !0;
const {history: n, rootfs: s} = t.config;
return 0 === n.length && 0 === s.diff_ids.length || n.length < e.history.length && (0, 
W.t$)(e.history, n) && (0, W.aK)(e.rootfs.diff_ids, s.diff_ids);
}(e.config, t) ? (0, O.D3)(n.by, e.config.history[historyOf(t).length]?.created_by ?? "") : "no";
}
function mayBeTwin(e, t) {
const {history: n} = e, s = n.at(-1)?.created_by ?? "";
return n.length === t.history.length && s === (t.history.at(-1)?.created_by ?? "") && isRestored(e, s) && e.rootfs.diff_ids.length === t.rootfs.diff_ids.length && (0, 
W.aK)(e.rootfs.diff_ids, t.rootfs.diff_ids) && n.every((e, n) => function sameInSeconds(e, t) {
const [n, s] = [ (0, L.uR)(e ?? ""), (0, L.uR)(t ?? "") ];
if (void 0 === n || void 0 === s || n === s) return !0;
return (n % pe === 0n || s % pe === 0n) && n / pe === s / pe;
}(e.created, t.history[n].created));
}
function isSameImage(e, t) {
return isTwin(e, t) && e.architecture === t.architecture && e.os === t.os && (e.author ?? "") === (t.author ?? "") && (0, 
W.CT)(e) === (0, W.CT)(t);
}
function isTwin(e, t) {
return e.history.length === t.history.length && (0, W.t$)(e.history, t.history) && e.rootfs.diff_ids.length === t.rootfs.diff_ids.length && (0, 
W.aK)(e.rootfs.diff_ids, t.rootfs.diff_ids) && sameConfig({
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
const {history: s, rootfs: o} = e.config, i = t.config;
return s.length !== i.history.length + 1 || o.diff_ids.length !== i.rootfs.diff_ids.length + 1 ? "no" : (0, 
W.t$)(s, i.history) && (0, W.aK)(o.diff_ids, i.rootfs.diff_ids) ? (0, O.D3)(n.by, s.at(-1)?.created_by ?? "") : "no";
}
const me = new Set([ "exclude", "parents" ]), ve = /^(?:(?:file|dir|multi):)?[0-9a-f]{64}$/;
function copy_probeOf(e, t, n, s, o) {
const i = "known" === t.kind ? t.digest : "unknown" === t.kind ? t.likely ?? "" : "", r = singleMarker(e.config, n + i + s), a = {
...e.config,
Cmd: r
}, c = r.join(" ");
if (0 === o.length && "known" === t.kind) return {
config: a,
texts: [ c ]
};
if ("never" === t.kind) return {
config: a,
texts: []
};
const d = singleMarker(e.config, n).join(" "), u = o.length > 0 ? e => e.includes(" #(nop) ") : e => e.startsWith(d) && e.endsWith(s) && ve.test(e.slice(d.length, -s.length)), l = o.length > 0 || "known" === t.kind ? hiddenArgs(o) : t.cause;
return {
config: a,
texts: "" === i || o.length > 0 ? [] : [ c ],
open: u,
doubt: l
};
}
function silentFlags(e) {
return e.flags.filter(e => me.has(e.name)).map(e => `The classic builder ignores --${e.name}: the files are copied as if it were not there.`);
}
function evaluate(e, t, n) {
return "run" === e.keyword ? evaluateRun(e, t, n) : "copy" === e.keyword || "add" === e.keyword ? function evaluateCopy(e, t, n) {
const flag = t => e.flags.findLast(e => e.name === t)?.value ?? "";
return "" !== flag("chmod") ? refusal(e, t, requiresBuildkit("chmod")) : refusing(e, t, () => {
const s = new Words(t, n.words), o = "add" === e.keyword ? "add" : "copy", i = s.text(flag("chown")), r = function withoutHeredocs(e) {
return 0 === e.heredocs.length ? e.args : e.args.filter(e => !/^\d*<</.test(e));
}(e).map(e => s.text(e)), a = r.at(-1) ?? "", c = flag("from"), d = {
keyword: o,
sources: r.slice(0, -1),
destination: a,
from: "copy" === o && "" !== c ? c : void 0,
chown: i
}, u = n.copyDigest(d), l = [ e.word, ...e.flags.map(e => e.text), ...r ].join(" ");
if ("refused" === u.kind) return {
...refusal(e, t, u.why),
expanded: l,
sources: u.sources
};
const f = s.used(), h = "" !== i && n.classic.chownBlank ? " " : "", g = `${o.toUpperCase()} ${"" === i ? "" : `--chown=${i}${h}`}`;
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
const s = se.get(e.keyword);
return void 0 === s ? refusal(e, t, `${e.word} cannot stand here.`) : refusing(e, t, () => {
const o = new Words(t, n.words), i = s(e, t, o, n);
return "string" == typeof i ? refusal(e, t, i) : evaluated(i, t, o.used());
});
}(e, t, n);
}
const ye = {
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
limits=new he.dn;
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
const n = this.opened[e.index], s = n.state.config.OnBuild ?? [];
s.length > 0 && (n.state = {
...n.state,
config: {
...n.state.config,
OnBuild: null
}
});
for (const e of s) yield this.step(n, this.trigger(e), "onbuild", t);
for (const e of n.stage.instructions) yield this.step(n, e, "file", t);
if (n.stage.index === this.input.target.index) for (const [e, t] of function sortedLabels(e) {
return [ ...e.options.labels ].sort(([e], [t]) => (0, l.Tz)(e, t));
}(this.input.request)) yield this.labelStep(n, e, t);
}
lookups(e) {
return this.enginesLookups(e).map(e => (0, O.rc)(e, this.input.records));
}
enginesLookups(e) {
const {rules: t, store: n, request: s} = this.input, {live: o = !1} = this.input.records, i = {
store: n,
rules: t,
platform: this.probePlatform(e),
live: o
};
return "history-only" === t.cache ? function historyOnlyLookups(e, t) {
return [ {
wins: "first",
candidates: e => "unknown" === e ? void 0 : t,
isChild: (e, t, n) => isMatch(e, t, n)
}, {
wins: "first",
candidates: (t, n, s) => "unknown" === t ? void 0 : [ ...e.store.images, ...s ].filter(t => platformMatches(e, t)),
isChild: (t, n, s) => ifPlatformIsKnown(e, isMatch(t, n, s))
} ];
}(i, this.cacheImages) : 0 === s.options.cacheFrom.length ? [ localLookup(i) ] : "labels" === t.cache ? function labelLookups(e, t) {
const n = t.flatMap(t => [ t, ...e.store.ancestorsOf(t).flatMap(t => e.store.get(t) ?? []) ]), s = new Set(n.map(e => e.parent ?? ""));
return [ {
...localLookup(e),
accepts: e => s.has(e.id)
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
const {evaluated: n, by: s} = e, o = String(++this.made).padStart(9, "0"), i = "scratch" === t ? void 0 : t.config, r = n.probe?.config ?? {}, a = i?.rootfs.diff_ids ?? [];
return {
id: `built:${o}`,
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
created: `9999-12-31T23:59:59.${o}Z`,
history: [ ...i?.history ?? [], {
created: `built:${o}`,
created_by: s.texts[0] ?? ""
} ],
rootfs: {
type: "layers",
diff_ids: !1 === n.addsLayer ? a : [ ...a, `built:${o}` ]
}
}
};
}
open(e, t) {
const n = this.index++, o = {
args: {
...this.input.globals,
declared: T
},
hidden: new Set
}, i = {
stage: e,
fromStep: n,
steps: [],
fromStage: void 0,
fromArgs: {}
};
try {
const n = this.globalWord(e.baseWord);
i.fromArgs = n.args;
const s = void 0 === e.platformWord ? void 0 : this.globalWord(e.platformWord), r = n.hidden ?? s?.hidden;
if (void 0 === r && "" === s?.text) throw blank("its --platform");
if (void 0 === r && "" === n.text) throw blank("its image name");
const a = void 0 === r ? (0, $.U9)(this.input.set, n.text, "from", e.index) : void 0;
if (void 0 !== a) return {
...i,
...this.fromStage(a, t, o),
fromStage: a.index
};
const c = void 0 === r ? this.base(n.text, s?.text) : function hiddenBase(e, t) {
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
...o,
config: stageConfig(c.config)
}
};
} catch (e) {
if (!(e instanceof s.u)) throw e;
return {
...i,
base: void 0,
refused: e.message,
state: {
...o,
config: stageConfig(void 0)
}
};
}
}
base(e, t) {
return "scratch" === e ? ye : (0, ge.t)(this.input.request, e, t ?? this.input.request.options.platform);
}
fromStage(e, t, n) {
const s = t.end(e.index) ?? [ "unknown" ], o = this.opened[e.index], i = (0, ge.W)(s) ?? o?.state.config, r = {
reference: e.name ?? String(e.index),
start: {
grounds: s
},
config: i,
os: o?.base?.os,
digest: ""
}, a = o?.state.hidden ?? n.hidden;
return {
base: r,
refused: o?.refused,
state: {
...n,
hidden: a,
config: stageConfig(i)
}
};
}
globalWord(e) {
const t = globalArgs(this.input.globals), value = e => t.get(e)?.value, {text: n, used: s, unset: o} = (0, 
x.fT)(e, value, this.input.words);
return {
text: n,
hidden: [ ...s, ...o ].find(e => this.input.globals.hidden.has(e)),
args: (0, D.ir)({
used: s
}, value)
};
}
trigger(e) {
try {
return (0, k.uc)(e, "ONBUILD", this.input.parser);
} catch (e) {
if (e instanceof s.u) return e;
throw e;
}
}
step(e, t, n, o) {
if (t instanceof s.u) return this.refusedTrigger(e, t);
const i = {
classic: this.input.rules,
words: this.input.words,
limits: this.limits,
copyDigest: t => this.input.copyDigest(t, e.stage.index, o),
proxiesUnknown: void 0 === this.input.request.engine.proxies
}, r = evaluate(t, e.state, i), a = "run" !== t.keyword && t.args.some(e => e.includes("$")) && this.isOnUnknown(e);
return this.add(e, t, n, a ? function withoutRefusal({refused: e, ...t}) {
return t;
}(r) : r);
}
isOnUnknown({base: e, fromStage: t}) {
return void 0 !== t ? this.isOnUnknown(this.opened[t]) : !0 === e?.start.grounds.includes("unknown");
}
labelStep(e, t, n) {
const s = {
...e.stage.from,
keyword: "label",
word: "LABEL",
logical: `LABEL ${t}=${n}`,
rest: `${t}=${n}`,
flags: [],
args: [ t, n ],
comments: []
};
return this.add(e, s, "option", function evaluateLabelOption(e, t, n) {
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
add(e, t, n, s) {
e.state = s.state;
const {texts: o = [], open: i, doubt: r} = s.probe ?? {};
this.limits.count(o);
const a = {
index: this.index++,
instruction: t,
origin: n,
evaluated: s,
by: {
texts: o,
...void 0 === i ? {} : {
open: i
}
},
...void 0 === r ? {} : {
doubt: r
},
sameArray: this.sameArray(t, o[0])
};
return e.steps.push(a), a;
}
sameArray(e, t) {
if ("run" !== e.keyword || !e.json || void 0 === t || !t.includes(" ")) return "yes";
const n = (this.input.records.last?.steps ?? []).filter(e => e.createdBy === t);
if (0 === n.length) return "maybe";
const s = JSON.stringify(e.args);
return n.some(({facts: e}) => function execForm(e) {
try {
return JSON.stringify(JSON.parse(e.slice(e.indexOf("["))));
} catch {
return;
}
}(e.text) === s) ? "yes" : "no";
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
function blank(e) {
return new s.u("build-refused", `FROM: ${e} comes out empty, so the engine fails the build here. Give it a value.`);
}
function forecastBy(e, t, n, o) {
const {parser: i, client: r} = n, a = n.parsed(), c = (0, $._$)(a, $.At), d = (0, 
$.Ae)(c, e.options.target), {words: u} = n, side = () => function sideOf(e, t, n, o) {
const i = t.daemonOwnerNames ? "moby-20" : "moby", r = `${n.name}, daemon ${i}`, a = o.get(r) ?? function contextSide(e, t, n = new C.N) {
try {
const s = e();
return {
tree: s,
refused: void 0,
sources: void 0 === s ? void 0 : knownSources(s, t, n)
};
} catch (e) {
if (!(e instanceof s.u)) throw e;
return "limit" === e.code ? {
tree: void 0,
refused: void 0,
sources: void 0
} : {
tree: void 0,
refused: e.message,
sources: void 0
};
}
}(() => receivedContext(e, n, i), n.typeBits, e.knownDigests);
return o.set(r, a), a;
}(e, n, r, o), l = copyDigests({
request: e,
records: t,
set: c,
side: side,
headers: () => ({
typeBits: n.daemonTypeBits,
...n.daemonOwnerNames ? {
ownerNames: rootOwnerNames
} : {}
})
}), f = {
request: e,
records: t,
rules: n,
parser: i,
words: u,
dockerfile: a,
set: c,
target: d,
store: imageStore(t.images),
globals: globalScope(e, n, (e, t) => (0, x.fT)(e, t, u).text, c.globalArgs),
platform: platformOf(e, t),
copyDigest: (e, t, n) => l.answer(e, t, n, h.opened)
}, h = new StageWalk(f), g = (0, O.S6)((0, $.Gq)(c, d, () => []).map(e => ({
index: e
})), h);
return reportForecast({
input: f,
walk: h,
walked: g,
sent: () => side().tree
});
}
function platformOf(e, t) {
const n = e.engine.platform ?? t.last?.engine.platform ?? t.last?.platform, s = void 0 === n || "" === n ? void 0 : (0, 
S.Y8)(n), {platform: o} = e.options;
return void 0 === o ? s : (0, S.Y8)(o, s);
}
function globalScope(e, t, n, s) {
const o = new Map(e.engine.proxies ?? []), i = new Set;
for (const [t, n] of e.options.buildArgs) void 0 === n ? i.add(t) : o.set(t, n);
for (const e of i) o.delete(e);
let r = {
given: o,
hidden: i,
predefined: t.predefinedArgs,
global: T,
declared: T
};
for (const e of s) {
const t = globalArgs(r), s = declarations(e, e => n(e, e => t.get(e)?.value));
r = {
...r,
global: r.global.with(s.map(({name: e, value: t}) => [ e, t ]))
};
}
return r;
}
function classicRules(e, t) {
const n = (0, a.ot)(e) ?? a.RX, s = function isFixed(e) {
return 23 === e[0] ? (0, a.jZ)(e, 23, 0, 10) : 24 === e[0] ? (0, a.jZ)(e, 24, 0, 9) : (0, 
a.jZ)(e, 25, 0, 2);
}(n), o = function cacheKind(e, t) {
return "graphdriver" === t || (0, a.jZ)(e, 26) ? "parent-links" : (0, a.jZ)(e, 25) ? "labels" : "history-only";
}(n, t);
return {
name: `${e ?? "newest"} ${t}`,
version: e ?? "",
store: t,
cache: o,
compare: s ? "new" : "old",
platformCheck: platformCheck(n, s, o),
builtLocallyOnly: s || "labels" === o,
scratch: scratchRule(s, t, o),
missingSourceFails: "history-only" === o,
restoresOnce: "containerd" === t && (0, a.jZ)(n, 28),
chownBlank: (0, a.jZ)(n, 25),
cleansWorkdir: (0, a.jZ)(n, 26, 1),
predefinedArgs: (0, D.mb)(e).predefined,
healthStartInterval: (0, a.jZ)(n, 25),
healthVerbs: healthVerbs(e ?? "", n),
daemonTypeBits: !(0, a.jZ)(n, 24),
daemonOwnerNames: !(0, a.jZ)(n, 23)
};
}
function healthVerbs(e, t) {
return (0, a.jZ)(t, 29, 5) ? [ "%+v" ] : /\+dfsg\d/.test(e) && (0, a.jZ)(t, 27, 5, 1) ? /^v?28\.5\.2\+dfsg4/.test(e) ? [ "%v" ] : [ "%q", "%v", "%+v" ] : [ "%q" ];
}
function platformCheck(e, t, n) {
return t ? "history-only" === n || (0, a.jZ)(e, 25, 0, 3) ? "only" : "strict" : "none";
}
function scratchRule(e, t, n) {
return "history-only" === n ? "never" : "graphdriver" !== t || e ? "built" : "all";
}
const we = [ "29.5.0", "28.5.2", "28.5.2+dfsg4", "28.0.4", "27.1.2", "27.0.3", "26.1.5", "26.0.2", "25.0.5", "24.0.9", "24.0.7", "23.0.10", "23.0.6", "20.10.24" ];
function assumptions(e, t) {
const n = t.last?.engine, i = e.engine.version ?? n?.version, r = e.engine.store ?? n?.store, a = e.engine.cliVersion ?? n?.cliVersion, d = void 0 === i ? we : [ i ], u = (0, 
o.LK)(e), l = void 0 === a ? c : [ clientRules(a) ];
return d.flatMap(e => function storesOf(e) {
return void 0 === e ? [ "graphdriver", "containerd" ] : [ e ];
}(r).flatMap(t => l.map(n => function assumption(e, t, n) {
const i = (0, k.cZ)(e.version), r = n(i), a = (0, o.CD)(r), c = (0, x.gz)(e.version, a instanceof s.u ? void 0 : a.escape);
return {
...e,
parser: i,
parsed: r,
words: c,
client: t
};
}(classicRules(e, t), n, u))));
}
function best(e, t) {
if (1 === e.length) return e[0];
const n = new Set([ ...t.images, ...t.cacheImages.values() ].flatMap(({config: e}) => e.history.map(e => e.created_by ?? ""))), s = e.map(({steps: e}) => e.filter(e => void 0 !== e.createdBy && n.has(e.createdBy)).length), o = Math.max(...s);
return function agreed(e) {
const t = e[0], n = e.slice(1).filter(e => e.steps.length === t.steps.length), s = [ ...new Set(e.map(e => e.rules)) ];
if (1 === s.length && n.every(e => function sameVerdicts(e, t) {
return e.steps.every((e, n) => e.verdict === t.steps[n].verdict && e.createdBy === t.steps[n].createdBy);
}(t, e))) return t;
const o = t.steps.map((e, t) => function merged(e, t, n) {
const {createdBy: s, ...o} = e, i = t.every(e => e.createdBy === s), r = {
createdBy: i ? s : void 0
};
if (t.every(t => t.verdict === e.verdict)) return {
...o,
...r
};
const a = {
code: "unsupported",
detail: `The version of the engine or the docker client is not known, and ${n.length > 1 ? "they decide" : "it decides"} this step.`
};
return {
...o,
...r,
verdict: "unknown",
causes: [ a ],
root: e.root ?? e.index
};
}(e, n.map(e => e.steps[t]), s));
return {
...t,
steps: o,
rules: s.length <= 2 ? s.join(" or ") : `${s.at(-1)} to ${s[0]}`,
warnings: [ ...t.warnings, "The versions of docker engine and client are not known; what they would decide differently is unknown." ]
};
}(e.filter((e, t) => s[t] === o));
}
const be = {
name: "classic",
forecast: function forecast(e, t) {
const n = new Map, {tried: i, refusal: r} = (0, o.Jo)(assumptions(e, t), s => forecastBy(e, t, s, n));
if (0 === i.length) throw r ?? function nothingTried() {
return new s.u("internal", "No rules of the classic builder were tried. Please report this.");
}();
return best(i, t);
},
sent: e => receivedContext(e, clientRules(e.engine.cliVersion ?? ""), "moby")
};
})
};