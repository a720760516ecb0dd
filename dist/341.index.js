export const id = 341;

export const ids = [ 341 ];

export const modules = {
90726: ((e, t, n) => {
n.d(t, {
Z: () => layerEvidence,
i: () => stepsAsBuilt
});
var i = n(56649);
function stepsAsBuilt(e, t) {
const n = e.steps.filter(e => "not-needed" !== e.verdict), i = new Map, r = t?.config.history ?? [], s = n.at(-1)?.stage, o = n.filter(e => e.stage === s && "config-only" !== e.verdict), d = r.length - o.length;
if (d >= 0) for (const [e, t] of o.entries()) i.set(t, d + e);
return n.map(e => {
const n = i.get(e), s = void 0 === n ? e.createdBy : r[n].created_by, o = void 0 === n ? e.layer : {
...e.layer,
...layerEvidence(t, n)
}, {stage: d, stageName: a, keyword: c, key: u, facts: l} = e;
return {
stage: d,
stageName: a,
keyword: c,
key: u,
facts: l,
...void 0 === s ? {} : {
createdBy: s
},
...void 0 === o ? {} : {
layer: o
}
};
});
}
function layerEvidence(e, t) {
const n = e.config.history[t], r = (0, i.gO)(e.config, t), s = (0, i.zb)(e.config.history.slice(0, t)), o = e.layerSizes?.[s], d = e.compressedSizes?.[s], a = void 0 !== r && "" !== r;
return {
...a ? {
diffId: r
} : {},
...a && void 0 !== o ? {
size: o
} : {},
...a && void 0 !== d ? {
compressedSize: d
} : {},
...void 0 === n?.created ? {} : {
created: n.created
}
};
}
}),
82826: ((e, t, n) => {
n.d(t, {
W: () => configOf,
t: () => imageBase
});
var i = n(88758);
function otherImage(e) {
const t = {
...e.config,
history: [ {
created_by: "",
comment: "the image this name points at now",
created: ""
} ],
rootfs: {
type: "layers",
diff_ids: [ "" ]
}
};
return {
id: `moved:${e.id}`,
parent: void 0,
names: [],
config: t,
builtLocally: !1
};
}
function imageBase(e, t, n) {
void 0 !== n && n !== e.options.platform && (0, i.xH)(n);
const r = e.image(t, n);
if (void 0 === r) {
return {
reference: t,
start: {
grounds: [ "unknown" ],
doubt: {
code: "no-record",
detail: `What image ${t} is now cannot be found out, so nothing can be said about the steps on top of it.`
}
},
config: void 0,
os: void 0,
digest: ""
};
}
const {image: s} = r;
return {
reference: t,
start: mayHaveMoved(e, t, r) ? {
grounds: [ s, otherImage(s) ],
doubt: movedCause(t, s.id)
} : {
grounds: [ s ]
},
config: s.config.config,
os: s.config.os,
digest: s.id
};
}
function mayHaveMoved(e, t, n) {
return !t.includes("@sha256:") && !function isImageId(e) {
return /^(?:sha256:)?[0-9a-f]{64}$/.test(e);
}(t) && ("recorded" === n.source || "engine" === n.source && e.options.pull);
}
function movedCause(e, t) {
return {
code: "base-moved",
detail: `${e} may point at another image than in the recorded build: it could not be looked up.`,
image: e,
oldDigest: t,
newDigest: ""
};
}
function configOf(e) {
const t = 1 === e.length ? e[0] : "unknown";
return "string" == typeof t ? void 0 : t.config.config;
}
}),
63986: ((e, t, n) => {
n.d(t, {
Mp: () => fromForecast,
Ug: () => stepKey,
q6: () => carriedCause,
tD: () => notNeeded,
vI: () => shortened
});
var i = n(77598);
function keyOf(e) {
return (0, i.hash)("sha256", JSON.stringify(e), "hex");
}
function plainStep(e, t, n, i) {
return {
index: e,
stage: t.index,
stageName: t.name ?? String(t.index),
text: n.logical,
keyword: n.keyword,
range: n.range,
origin: "file",
verdict: "not-needed",
causes: [],
root: void 0,
createdBy: void 0,
addsLayer: void 0,
key: keyOf([ n.logical ]),
facts: i,
layer: void 0,
notes: []
};
}
function notNeeded(e, t) {
return [ e.from, ...e.instructions ].map((n, i) => {
const r = n.logical;
return plainStep(t + i, e, n, {
text: r,
expanded: r,
args: {},
env: {},
settings: {}
});
});
}
function fromForecast(e, t, n, i, r, s) {
const o = {
text: t.from.logical,
expanded: `FROM ${n?.reference ?? t.baseWord}`,
args: s,
env: {},
settings: {},
...void 0 !== n && i ? {
base: {
reference: n.reference,
digest: n.digest
}
} : {}
};
return {
...plainStep(e, t, t.from, o),
verdict: "config-only",
addsLayer: !1,
key: keyOf([ o.expanded, n?.digest ?? "" ]),
notes: void 0 === r ? [] : [ r ]
};
}
function stepKey(e, {expanded: t, sources: n = []}, i) {
return keyOf([ e, t, ...i, ...n.map(({digest: e}) => e ?? "?") ]);
}
function carriedCause(e, t) {
let n;
for (const {steps: i} of e) n ??= stepAt(i, t);
return {
code: "parent",
detail: `Not reused because of ${void 0 === n ? "an earlier step" : `\xab${shortened(n.instruction.logical)}\xbb`}.`,
step: t
};
}
function stepAt(e, t) {
let [n, i] = [ 0, e.length ];
for (;n < i; ) {
const r = n + i >> 1;
e[r].index < t ? n = r + 1 : i = r;
}
return e[n]?.index === t ? e[n] : void 0;
}
const r = 80;
function shortened(e) {
return e.length > r ? `${e.slice(0, r - 1)}\u2026` : e;
}
}),
50119: ((e, t, n) => {
n.d(t, {
D3: () => writes,
S6: () => walkHistory,
rc: () => decided
});
var i = n(56649);
function writes(e, t) {
return e.texts.includes(t) ? "yes" : !0 === e.open?.(t) ? "maybe" : "no";
}
function walkHistory(e, t) {
const n = new HistoryWalk(t);
for (const t of e) n.stage(t);
return n;
}
class HistoryWalk {
outcomes=new Map;
ends=new Map;
built=[];
builtIds=new Set;
entered=[];
roots=new Map;
rules;
constructor(e) {
this.rules = e;
}
end(e) {
return this.ends.get(e);
}
stage(e) {
const t = this.rules.start(e, this), n = this.rules.lookups(e);
let i = t.grounds.map(e => ({
ground: e,
busted: !1,
lookups: n
})), r = void 0 === t.doubt ? void 0 : {
kind: "doubt",
cause: t.doubt
};
for (const t of this.rules.steps(e, this)) {
const e = [], s = i.map(n => this.tryFrom(n, t, e)), o = this.judge(t, i, s, r);
this.outcomes.set(t.index, o), this.noteEntered(o, s), void 0 !== o.reason && (r = carriedBy(t, o.reason));
for (const t of e) this.noteRoot(t.ground, r);
i = e.length > 32 ? [ {
ground: "unknown",
busted: !1,
lookups: n
} ] : distinct(e);
}
this.ends.set(e.index, i.map(e => e.ground));
}
tryFrom(e, t, n) {
const i = this.rules.neverHits(t, e.ground);
if (e.busted || void 0 !== i) return n.push(this.missed(e, t)), {
winners: [],
misses: !0,
cause: i
};
if ("unknown" === e.ground) return n.push(e, this.missed(e, t)), {
winners: [],
misses: !0,
mayHit: !0
};
const r = this.lookUp(e, t);
let s, o;
const d = [], a = [];
for (const {winner: i, lookup: c} of r.winners) {
const r = c.enter?.(i, e.ground, t, this.entered) ?? {
image: i
};
if ("code" in r) {
s = r;
continue;
}
o ??= r.doubt, d.push(i), r.image !== i && a.push(r.image);
const u = c.narrow?.(i, e.ground) ?? e.lookups;
n.push({
ground: r.image,
busted: !1,
lookups: u
});
}
r.blind && n.push({
ground: "unknown",
busted: !1,
lookups: e.lookups
});
const c = r.misses || void 0 !== s || void 0 !== o;
return c && n.push(this.missed(e, t)), {
winners: d,
misses: c,
mayHit: r.blind,
cause: s,
doubt: o,
entered: a
};
}
lookUp(e, t) {
const n = [];
let i = !1;
for (const r of e.lookups) {
const s = r.candidates(e.ground, t, this.built);
if (void 0 === s) {
i = !0;
continue;
}
const o = choose(s, r, n => r.isChild(n, e.ground, t)), d = o.possible.filter(e => r.accepts?.(e) ?? !0);
for (const e of d) n.push({
winner: e,
lookup: r
});
if (o.sure && d.length === o.possible.length) return {
winners: n,
misses: i,
blind: i
};
}
return {
winners: n,
misses: !0,
blind: i
};
}
missed(e, t) {
const n = this.rules.builds(t, e.ground);
return void 0 !== n && (this.built.push(n), this.builtIds.add(n.id)), {
ground: n ?? "unknown",
busted: !0,
lookups: e.lookups
};
}
judge(e, t, n, i) {
const r = [ ...new Set(n.flatMap(e => e.winners)) ], s = t.map(e => e.ground), o = r.length > 0 || n.some(e => !0 === e.mayHit);
if (!n.some(e => e.misses)) return {
verdict: "hit",
winners: r,
reason: void 0,
grounds: s
};
const d = n.find(e => void 0 !== e.cause)?.cause, a = o ? "unknown" : "miss", c = "miss" === a && t.some(e => !e.busted);
if (void 0 !== i && !c) return {
verdict: a,
winners: r,
reason: i,
grounds: s
};
if (void 0 !== d) return {
verdict: a,
winners: r,
reason: {
kind: "miss" === a ? "never" : "doubt",
cause: d
},
grounds: s
};
const u = n.find(e => void 0 !== e.doubt)?.doubt;
if (void 0 !== u) return {
verdict: a,
winners: r,
reason: {
kind: "doubt",
cause: u
},
grounds: s
};
const l = this.rootOf(t);
return void 0 !== l ? {
verdict: a,
winners: r,
reason: {
kind: "carried",
step: l
},
grounds: s
} : o && void 0 !== e.doubt ? {
verdict: a,
winners: r,
reason: {
kind: "doubt",
cause: e.doubt
},
grounds: s
} : {
verdict: a,
winners: r,
reason: {
kind: "no-match"
},
grounds: s
};
}
noteEntered(e, t) {
const n = t.flatMap(e => e.entered ?? []), i = "hit" === e.verdict && 1 === e.winners.length && 1 === n.length;
for (const e of n) this.entered.push({
image: e,
sure: i
});
}
rootOf(e) {
for (const {ground: t, busted: n} of e) {
const e = n || "string" == typeof t ? void 0 : this.roots.get(t.id);
if (void 0 !== e) return e;
}
}
noteRoot(e, t) {
"string" != typeof e && "carried" === t?.kind && this.builtIds.has(e.id) && !this.roots.has(e.id) && this.roots.set(e.id, t.step);
}
}
function carriedBy(e, t) {
return "carried" === t.kind ? t : {
kind: "carried",
step: e.index
};
}
function choose(e, t, n) {
const r = e.map(e => ({
image: e,
answer: n(e)
})).filter(e => "no" !== e.answer), s = r.some(e => "yes" === e.answer);
if ("first" === t.wins) {
const e = r.findIndex(e => "yes" === e.answer);
return {
possible: (e < 0 ? r : r.slice(0, e + 1)).map(e => e.image),
sure: s
};
}
const time = e => (0, i.CT)(e.config) ?? 0n, o = r.filter(e => "yes" === e.answer).map(e => time(e.image)).reduce((e, t) => void 0 === e || t > e ? t : e, void 0);
return {
possible: r.filter(e => void 0 === o || time(e.image) >= o).map(e => e.image),
sure: s
};
}
function decided(e, {afterBuild: t = !1, since: n}, r = () => !0) {
if (!t) return e;
const settle = (t, r) => {
const s = (e.candidates(t, r, []) ?? []).filter(n => "no" !== e.isChild(n, t, r)), o = s.filter(({config: e}) => void 0 !== n && ((0, 
i.CT)(e) ?? 0n) >= n), d = o.length > 0 ? o : s;
return 1 === new Set(d.map(({config: e}) => e.history.at(-1)?.created_by)).size ? new Set(d) : void 0;
};
let s;
return {
...e,
isChild: (t, n, i) => {
const o = e.isChild(t, n, i);
return "maybe" === o && r(i) ? (s?.ground === n && s.step === i || (s = {
ground: n,
step: i,
settled: settle(n, i)
}), void 0 === s.settled ? o : s.settled.has(t) ? "yes" : "no") : o;
}
};
}
function distinct(e) {
const t = new Map;
for (const n of e) {
const e = "string" == typeof n.ground ? n.ground : n.ground.id;
t.set(`${n.busted}|${e}`, n);
}
return [ ...t.values() ];
}
}),
30924: ((e, t, n) => {
n.d(t, {
Sl: () => d,
TH: () => onlyCapability,
q2: () => buildahPolicy,
vW: () => dockerPolicy
});
var i = n(37018), r = n(86469), s = n(86264);
const o = "security.capability";
function dockerPolicy(e, t) {
const n = (0, i.l2)(e, t), r = function negatedTexts({patterns: e}) {
return new s.F(e.filter(({negated: e}) => e).map(({text: e}) => `${e}/`));
}(n);
return {
root: i.NP,
decide(e, s, o) {
const d = "moby-20" === t ? {
matched: n.matches(e),
own: i.NP
} : n.matchesUsingParentResults(e, o), a = s && d.matched && r.some(`${e}/`);
return {
send: !d.matched,
descend: a,
state: d.own
};
},
sent: e => function ownedByRoot(e, t) {
return 0 === e.uid && 0 === e.gid && e.xattrs === t ? e : {
...e,
uid: 0,
gid: 0,
xattrs: t
};
}(e, onlyCapability(e.xattrs))
};
}
function onlyCapability(e) {
const t = e.get(o);
if (void 0 === t) return r.dr;
const n = "\x03" === t[3] ? `${t.slice(0, 3)}\x02${t.slice(4, 20)}` : t;
return new Map([ [ o, n ] ]);
}
const d = {
root: null,
decide: () => ({
send: !0,
descend: !0,
state: null
}),
sent: e => e
};
function buildahPolicy(e, t) {
const n = (0, i.l2)(e, "containers"), r = n.patterns.filter(({negated: e}) => e).map(({text: e}) => `${e}/`.replace(/^\/+/, "")), o = new s.F(r);
return {
root: null,
decide(e, i) {
if (e === t) return {
send: !0,
descend: !0,
state: null
};
const r = !n.matches(e);
return {
send: r,
descend: i && !r && (`${t}/`.startsWith(`${e}/`) || o.some(e)),
state: null
};
},
sent: e => e
};
}
}),
83262: ((e, t, n) => {
n.d(t, {
V: () => sentTree
});
var i = n(452), r = n(37018), s = n(86469), o = n(23863), d = n(43455), a = n(30924), c = n(35057), u = n(32779);
const l = ".dockerignore";
function sentTree(e, t, n) {
switch (n.client) {
case "tar":
{
const i = new FilteredTree(e, a.Sl, (0, c.eW)(e) ? e : void 0);
return new UnpackedTree(i, removedByDaemon(i, t, n.daemonDialect, n.dockerfile), []);
}

case "buildah":
return new FilteredTree(e, (0, a.q2)(t, n.start ?? ""));

case "docker-cli":
{
const i = new FilteredTree(e, (0, a.vW)(function withBuildFiles(e, t) {
const n = [ ...e ];
for (const e of [ l, t.dockerfile ]) void 0 !== e && (0, r.l2)(n, t.dialect).matches(e) && n.push(`!${e}`);
return n;
}(t, n), n.dialect)), s = removedByDaemon(i, t, n.daemonDialect, n.dockerfile);
return new UnpackedTree(i, s, !0 === n.rewrittenIgnore ? [ l ] : []);
}
}
}
function removedByDaemon(e, t, n, i) {
const s = [], o = tryFollow(e, l);
if (void 0 === o || void 0 === e.entry(o)) return s;
const d = (0, r.l2)(t, n);
for (const t of void 0 === i ? [ l ] : [ l, i ]) {
const i = ("moby-20" === n ? d.matches(t) : d.matchesOrParentMatches(t)) ? tryFollow(e, t) : void 0;
void 0 !== i && s.push(i);
}
return s;
}
function tryFollow(e, t) {
try {
return (0, d.P)(e, t);
} catch (e) {
if (e instanceof i.u && e.code.startsWith("source-")) return;
throw e;
}
}
class FilteredTree extends o.u {
#e;
#t;
#n=new Map;
constructor(e, t, n) {
super(e, "is not sent"), this.#e = t, this.#t = n;
}
entry(e) {
if ("" !== e && !this.#i(e)) return;
const t = this.tree.entry(e);
return void 0 === t ? void 0 : this.#e.sent(t);
}
names(e) {
const t = this.#r(e, 0);
if (void 0 === t) throw (0, s.O$)(e, "is not a directory that is sent");
for (const n of t.open) this.#s(t, e, n, 0);
return t.names ??= 0 === t.left.size ? t.all : t.all.filter(e => !t.left.has(e)), 
t.names;
}
entries(e) {
const {length: t} = this.names(e), {left: n} = this.#r(e, 0), i = (0, u.Mc)(this.tree, e), r = t === i.length ? i : i.filter(e => !n.has(nameOf(e.path))), {sent: s} = this.#e;
return r.every(e => s(e) === e) ? r : r.map(s);
}
get archive() {
return this;
}
implied(e) {
return void 0 !== this.#t ? this.#t.implied(e) : "" !== e && this.#i(e) && this.#o(e).implied.has(nameOf(e));
}
tarsum(e) {
return this.#t?.tarsum(e);
}
#i(e) {
const t = this.#o(e);
if (void 0 === t) return !1;
const n = nameOf(e);
return t.open.has(n) && this.#s(t, parentOf(e), n, 0), !t.left.has(n) && void 0 !== this.tree.entry(e);
}
#o(e) {
return this.#r(parentOf(e), 0);
}
#r(e, t) {
const n = this.#n.get(e);
if (void 0 !== n || this.#n.has(e)) return n;
const i = this.#d(e, t), r = void 0 === i ? void 0 : this.#a(e, i);
return this.#n.set(e, r), r;
}
#d(e, t) {
if (t > 1e3) throw new i.u("limit", "directories are nested deeper than 1000: flatten them");
if ("dir" !== this.tree.entry(e)?.type) return;
if ("" === e) return this.#e.root;
const n = parentOf(e), r = this.#n.get(n)?.state ?? this.#d(n, t + 1);
if (void 0 === r) return;
const s = this.#e.decide(e, !0, r);
return s.send || s.descend ? s.state : void 0;
}
#a(e, t) {
const n = (0, u.Mc)(this.tree, e), i = this.tree.names(e), r = i.length === n.length ? i : n.map(e => nameOf(e.path)), s = new Set, o = new Set;
for (const [e, {path: i, type: d}] of n.entries()) {
const n = r[e], a = "socket" === d ? h : this.#e.decide(i, "dir" === d, t);
a.send || ("dir" === d && a.descend ? o.add(n) : s.add(n));
}
return {
state: t,
all: r,
left: s,
open: o,
implied: new Set,
names: void 0
};
}
#s(e, t, n, i) {
e.open.delete(n), this.#c(childOf(t, n), i + 1) ? e.left.add(n) : e.implied.add(n);
}
#c(e, t) {
const n = this.#r(e, t);
if (void 0 === n) return !0;
const {all: i, left: r, open: s} = n;
for (const o of s) {
if (i.length > r.size + s.size) return !1;
this.#s(n, e, o, t);
}
return i.length === r.size;
}
}
const h = {
send: !1,
descend: !1
};
class UnpackedTree {
archive;
#u;
#l;
constructor(e, t, n) {
if (t.includes("")) throw new i.u("build-refused", "the daemon would remove the whole context: check .dockerignore's links");
this.archive = e, this.#u = t, this.#l = n;
}
entry(e) {
return this.#h(e) ? void 0 : this.archive.entry(e);
}
names(e) {
if (this.#h(e)) throw (0, s.O$)(e, "was removed by the daemon");
const t = this.archive.names(e);
return this.#u.some(t => parentOf(t) === e) ? t.filter(t => !this.#u.includes(childOf(e, t))) : t;
}
entries(e) {
if (this.#h(e)) throw (0, s.O$)(e, "was removed by the daemon");
const t = (0, u.Mc)(this.archive, e);
return this.#u.some(t => parentOf(t) === e) ? t.filter(e => !this.#u.includes(e.path)) : t;
}
digest(e, t) {
return this.#l.includes(e) ? void 0 : this.archive.digest(e, t);
}
digests(e) {
if (0 === this.#l.length) return this.archive.digests?.(e) ?? [];
const t = [ ...e ];
return (this.archive.digests?.(t) ?? []).map((e, n) => this.#l.includes(t[n].entry.path) ? void 0 : e);
}
blobId(e) {
return this.#l.includes(e) ? void 0 : this.archive.blobId?.(e);
}
cleanBlobId(e) {
return this.#l.includes(e.path) ? void 0 : this.archive.cleanBlobId?.(e);
}
chunks(e) {
return this.#l.includes(e) ? void 0 : this.archive.chunks?.(e);
}
read(e, t) {
return this.#l.includes(e) ? void 0 : this.archive.read(e, t);
}
implied(e) {
return this.archive.implied(e);
}
tarsum(e) {
return this.archive.tarsum(e);
}
#h(e) {
return this.#u.some(t => e === t || e.startsWith(`${t}/`));
}
}
function parentOf(e) {
const t = e.lastIndexOf("/");
return t < 0 ? "" : e.slice(0, t);
}
function childOf(e, t) {
return "" === e ? t : `${e}/${t}`;
}
function nameOf(e) {
return e.slice(e.lastIndexOf("/") + 1);
}
}),
35057: ((e, t, n) => {
n.d(t, {
eW: () => isTarTree,
yr: () => impliedDirectory
});
var i = n(4573), r = n(77598), s = n(452), o = n(47510), d = n(86469), a = (n(3302), 
n(40641));
function isTarTree(e) {
return e instanceof UnpackedTar;
}
const c = new Map([ [ "0", "file" ], [ "7", "file" ], [ "2", "symlink" ], [ "3", "char" ], [ "4", "block" ], [ "5", "dir" ], [ "6", "fifo" ] ]);
class UnpackedTar {
#f;
#m=new Map;
#g=new Map;
#p=new Map;
constructor(e) {
this.#f = e, this.#m.set("", impliedNode(""));
}
unpack(e) {
const {header: t} = e;
if ("g" === t.typeflag) return;
const n = (0, o.uH)(t.name);
if (".." === n || n.startsWith("../")) throw new s.u("source-outside", `the tar has ${JSON.stringify(t.name)}, outside of it: remove it`);
const i = "." === n ? "" : n.replace(/^\//, "");
if (this.#g.has(i) || this.#g.set(i, e), "" === i) return;
this.#v(i);
const r = this.#m.get(i), d = "5" === t.typeflag;
void 0 === r || void 0 !== r.children && d || this.#y(i), this.#m.set(i, this.#w(i, e, d ? r?.children : void 0)), 
this.#m.get(parentOf(i)).children.add(nameOf(i));
}
entry(e) {
return this.#m.get(e)?.entry;
}
names(e) {
const t = this.#p.get(e);
if (void 0 !== t) return t;
const n = this.#m.get(e)?.children;
if (void 0 === n) throw (0, d.O$)(e, "is not a directory");
const i = [ ...n ].sort(o.Tz);
return this.#p.set(e, i), i;
}
digest(e, t) {
const {offset: n, length: i} = this.#k(e);
return this.#b(e, n, i, t);
}
chunks(e) {
const {offset: t, length: n} = this.#k(e);
return this.#O(e, t, n);
}
read(e, t) {
const {offset: n, length: r} = this.#k(e);
if (r > t) throw (0, d.g$)(e, r, t);
const s = i.Buffer.alloc(r);
if (this.#f.read(s, n) !== r) throw (0, d.O$)(e, "changed while it was read");
return s;
}
tarsum(e) {
const t = this.#g.get(e);
if (void 0 !== t) return this.#b(e, t.offset, t.length, [ (0, a.H)(t.header) ])[0];
}
implied(e) {
return "" !== e && this.#m.has(e) && !this.#g.has(e);
}
#b(e, t, n, i) {
const s = i.map(e => (0, r.createHash)("sha256").update(e));
for (const i of this.#O(e, t, n)) for (const e of s) e.update(i);
return s.map(e => e.digest("hex"));
}
* #O(e, t, n) {
const r = i.Buffer.allocUnsafe(Math.min(n, 1048576));
for (let i = 0; i < n; i += r.length) {
const s = r.subarray(0, Math.min(r.length, n - i));
if (this.#f.read(s, t + i) !== s.length) throw (0, d.O$)(e, "changed while it was read");
yield s;
}
}
#k(e) {
const t = this.#m.get(e);
if ("file" !== t?.entry.type) throw (0, d.O$)(e, "is not a regular file");
return t;
}
#w(e, t, n) {
const {header: i, offset: r, length: s} = t;
if ("1" === i.typeflag) return this.#$(e, i);
const o = function memberEntry(e, {header: t, length: n, mtimeMs: i}) {
const r = c.get(t.typeflag);
if (void 0 === r) throw (0, d.O$)(e, `is of a kind (${JSON.stringify(t.typeflag)}) docker refuses`);
const s = "char" === r || "block" === r;
return {
path: e,
type: r,
mode: 4095 & t.mode,
size: "file" === r ? n : 0,
uid: t.uid,
gid: t.gid,
linkname: "symlink" === r ? t.linkname : "",
inode: "",
devmajor: s ? t.devmajor : 0,
devminor: s ? t.devminor : 0,
mtimeMs: i,
xattrs: t.xattrs
};
}(e, t);
return {
entry: o,
offset: r,
length: s,
children: "dir" === o.type ? n ?? new Set : void 0
};
}
#$(e, t) {
const n = (0, o.uH)(`/${t.linkname}`).slice(1), i = this.#m.get(n);
if (void 0 === i || void 0 !== i.children || n === e) throw (0, d.O$)(e, `is a hard link to ${JSON.stringify(t.linkname)}, which the tar does not have before it`);
const r = "" === i.entry.inode ? `tar:${n}` : i.entry.inode;
return i.entry = {
...i.entry,
inode: r
}, {
...i,
entry: {
...i.entry,
path: e
}
};
}
#v(e) {
const t = parentOf(e), n = this.#m.get(t);
if (void 0 === n?.children) {
if (void 0 !== n) throw (0, d.O$)(e, "lies below something in the tar that is no directory");
this.#v(t), this.#m.set(t, impliedNode(t)), this.#m.get(parentOf(t)).children.add(nameOf(t));
}
}
#y(e) {
for (const t of this.#m.get(e)?.children ?? []) this.#y(`${e}/${t}`);
this.#m.delete(e);
}
}
function impliedDirectory(e) {
return {
path: e,
type: "dir",
mode: 493,
size: 0,
uid: 0,
gid: 0,
linkname: "",
inode: "",
devmajor: 0,
devminor: 0,
mtimeMs: 0,
xattrs: new Map
};
}
function impliedNode(e) {
return {
entry: impliedDirectory(e),
offset: 0,
length: 0,
children: new Set
};
}
function parentOf(e) {
const t = e.lastIndexOf("/");
return t < 0 ? "" : e.slice(0, t);
}
function nameOf(e) {
return e.slice(e.lastIndexOf("/") + 1);
}
}),
40641: ((e, t, n) => {
n.d(t, {
H: () => tarsumPrefix,
w: () => fileHeader
});
var i = n(4573), r = n(37012), s = n(47510);
function tarsumPrefix(e) {
const t = (0, r.ZJ)(`name${e.name}mode${e.mode}uid${e.uid}gid${e.gid}size${e.size}typeflag${e.typeflag}linkname${e.linkname}uname${e.uname}gname${e.gname}devmajor${e.devmajor}devminor${e.devminor}`);
if (0 === e.xattrs.size) return t;
const n = [ ...e.xattrs ].sort(([e], [t]) => (0, s.Tz)(e, t));
return i.Buffer.concat([ t, ...n.flatMap(([e, t]) => [ (0, r.ZJ)(e), i.Buffer.from(t, "latin1") ]) ]);
}
const o = {
file: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6",
socket: ""
}, d = {
file: 32768,
symlink: 40960,
char: 8192,
block: 24576,
dir: 16384,
fifo: 4096,
socket: 0
};
function fileHeader(e, t) {
return {
name: "dir" === e.type ? `${e.path}/` : e.path,
mode: t ? e.mode | d[e.type] : e.mode,
uid: e.uid,
gid: e.gid,
size: e.size,
typeflag: o[e.type],
linkname: e.linkname,
uname: "",
gname: "",
devmajor: e.devmajor,
devminor: e.devminor,
xattrs: e.xattrs
};
}
}),
56649: ((e, t, n) => {
n.d(t, {
CT: () => createdAt,
MB: () => entryName,
aK: () => layersBeginWith,
gO: () => diffIdAt,
t$: () => beginsWith,
zb: () => layerCount
});
var i = n(95524);
function sameEntry(e, t) {
return (e.created_by ?? "") === (t.created_by ?? "") && (e.author ?? "") === (t.author ?? "") && (e.comment ?? "") === (t.comment ?? "") && (e.empty_layer ?? !1) === (t.empty_layer ?? !1) && function sameCreated(e, t) {
if (e === t) return !0;
if (void 0 === e || void 0 === t) return !1;
const n = (0, i.uR)(e);
return void 0 !== n && n === (0, i.uR)(t);
}(e.created, t.created);
}
function entryName(e) {
let t = r.get(e);
if (void 0 === t) {
const {created: n, created_by: s = "", author: o = "", comment: d = "", empty_layer: a = !1} = e, c = void 0 === n ? void 0 : (0, 
i.uR)(n);
t = JSON.stringify([ s, o, d, a, void 0 === c ? n ?? null : `${c}` ]), void 0 !== n && void 0 === c && (t += " no time"), 
r.set(e, t);
}
return t;
}
const r = new WeakMap;
function beginsWith(e, t) {
return t.length <= e.length && t.every((t, n) => sameEntry(t, e[n]));
}
function layersBeginWith(e, t) {
return t.length <= e.length && t.every((t, n) => t === e[n]);
}
function layerCount(e) {
return e.reduce((e, t) => e + (!0 === t.empty_layer ? 0 : 1), 0);
}
function diffIdAt(e, t) {
const n = e.history[t];
if (void 0 !== n) return !0 === n.empty_layer ? "" : e.rootfs.diff_ids[layerCount(e.history.slice(0, t))];
}
function createdAt(e) {
return void 0 === e.created ? void 0 : (0, i.uR)(e.created);
}
})
};