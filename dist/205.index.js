export const id = 205;

export const ids = [ 205 ];

export const modules = {
90726: ((e, t, n) => {
n.d(t, {
Z: () => layerEvidence,
i: () => stepsAsBuilt
});
var r = n(56649);
function stepsAsBuilt(e, t) {
const n = e.steps.filter(e => "not-needed" !== e.verdict), r = new Map, i = t?.config.history ?? [], o = n.at(-1)?.stage, s = n.filter(e => e.stage === o && "config-only" !== e.verdict), a = i.length - s.length;
if (a >= 0) for (const [e, t] of s.entries()) r.set(t, a + e);
return n.map(e => {
const n = r.get(e), o = void 0 === n ? e.createdBy : i[n].created_by, s = void 0 === n ? e.layer : {
...e.layer,
...layerEvidence(t, n)
}, {stage: a, stageName: d, keyword: c, key: u, facts: l} = e;
return {
stage: a,
stageName: d,
keyword: c,
key: u,
facts: l,
...void 0 === o ? {} : {
createdBy: o
},
...void 0 === s ? {} : {
layer: s
}
};
});
}
function layerEvidence(e, t) {
const n = e.config.history[t], i = (0, r.gO)(e.config, t), o = (0, r.zb)(e.config.history.slice(0, t)), s = e.layerSizes?.[o], a = e.compressedSizes?.[o], d = void 0 !== i && "" !== i;
return {
...d ? {
diffId: i
} : {},
...d && void 0 !== s ? {
size: s
} : {},
...d && void 0 !== a ? {
compressedSize: a
} : {},
...void 0 === n?.created ? {} : {
created: n.created
}
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
var r = n(95524);
function sameEntry(e, t) {
return (e.created_by ?? "") === (t.created_by ?? "") && (e.author ?? "") === (t.author ?? "") && (e.comment ?? "") === (t.comment ?? "") && (e.empty_layer ?? !1) === (t.empty_layer ?? !1) && function sameCreated(e, t) {
if (e === t) return !0;
if (void 0 === e || void 0 === t) return !1;
const n = (0, r.uR)(e);
return void 0 !== n && n === (0, r.uR)(t);
}(e.created, t.created);
}
function entryName(e) {
let t = i.get(e);
if (void 0 === t) {
const {created: n, created_by: o = "", author: s = "", comment: a = "", empty_layer: d = !1} = e, c = void 0 === n ? void 0 : (0, 
r.uR)(n);
t = JSON.stringify([ o, s, a, d, void 0 === c ? n ?? null : `${c}` ]), void 0 !== n && void 0 === c && (t += " no time"), 
i.set(e, t);
}
return t;
}
const i = new WeakMap;
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
return void 0 === e.created ? void 0 : (0, r.uR)(e.created);
}
}),
76205: ((e, t, n) => {
n.r(t), n.d(t, {
recordNow: () => recordNow,
recordPending: () => recordPending
});
var r = n(53399), i = n(84962), o = n(452), s = n(28594), a = n(47144), d = n(80056), c = n(72527), u = n(40071), l = n(50757), f = n(16924), p = n(46457), g = n(68075), m = n(57975), v = n(94588), y = n(5959), h = n(90726), w = n(95524), b = n(68424), x = n(50646), k = n(56649);
function judge(e, t, n) {
const r = new Map;
for (const e of t) e.history.forEach((t, i) => {
const o = n(e, i);
r.set(o, [ ...r.get(o) ?? [], t.created ]);
});
return e.history.map((t, i) => {
const o = r.get(n(e, i));
if (void 0 === o) return !1;
const [s, ...a] = [ t.created, ...o ].map(exactTime);
return !(void 0 === s || !a.includes(s)) || !(void 0 !== s && !a.includes(void 0)) && void 0;
});
}
function exactTime(e) {
return void 0 === e || (0, w.PZ)(e) ? void 0 : (0, w.uR)(e);
}
const B = new Set([ "run", "copy", "add", "workdir" ]);
function matchBuiltSteps(e, t, n) {
const r = t.filter(e => "" === e.platform || function platformOf(e) {
const t = e.indexOf("->");
return -1 === t ? e : e.slice(0, t);
}(e.platform) === n).filter(e => !/^(?:FROM|LINK) /.test(e.text)), i = new Map(r.flatMap(e => e.lines.map(t => [ t, e ]))), o = Map.groupBy(r, e => e.stage.toLowerCase());
for (const e of o.values()) e.sort((e, t) => e.ordinal - t.ordinal);
const s = 1 === o.size && o.has(""), a = new Map;
return e.map(e => {
if (!0 === e.buildsNothing || !B.has(e.keyword)) return;
const t = a.get(e.stage) ?? 0;
if (a.set(e.stage, t + 1), void 0 !== e.line && i.has(e.line)) return i.get(e.line);
const n = [ e.stageName.toLowerCase(), `stage-${e.stage}` ], r = s ? o.get("") : n.map(e => o.get(e)).find(e => void 0 !== e), d = r?.[t];
return 0 === d?.lines.length && function sameKeyword(e, t) {
return e.text.replace(/^ONBUILD /, "").toLowerCase().startsWith(`${t.keyword} `);
}(d, e) ? d : void 0;
});
}
var M = n(47881);
async function afterBuild(e, t, n) {
return "buildkit" === t.draft.builder ? await async function afterBuildkit(e, t, n) {
const {forecast: r} = t, {surroundings: i, inputs: o, spec: s} = e, a = "" === o.metadata ? void 0 : (0, 
M.Gz)(o.metadata), d = await i.attempt(() => (0, M.JZ)(i.run, a), [ "engine" ]), c = void 0 !== d && function belongsTo(e, t) {
const n = matchBuiltSteps(lined(t), e, t.platform), r = t.steps.filter((e, t) => isBuilt(e) && void 0 === n[t]);
return 0 === r.length && n.some(e => void 0 !== e);
}(d.steps, r) ? d.steps : void 0, u = void 0 !== a?.ref || void 0 === s.buildxBuilder, l = await withBuilder(e, t.draft, n, a?.ref, u ? c ?? [] : []), f = {
...t,
draft: l
};
if (void 0 !== c) return function fromHistory(e, {forecast: t, draft: n}) {
const r = matchBuiltSteps(lined(t), e, t.platform), i = t.steps.map((e, t) => {
const n = r[t];
return void 0 === n || n.canceled ? {
index: e.index,
reused: void 0
} : {
index: e.index,
reused: n.cached,
...n.cached ? {} : {
seconds: n.seconds
}
};
}), o = new Map(n.steps.map(e => [ e.key, e.layer ])), s = n.steps.map((e, t) => {
const n = r[t], i = {
...o.get(e.key),
...void 0 === n || n.cached || n.canceled ? {} : {
seconds: n.seconds
},
...void 0 === n?.layer ? {} : {
compressedSize: n.layer.size
},
...void 0 === n?.completed || n.cached || n.canceled ? {} : {
created: n.completed
}
};
return 0 === Object.keys(i).length ? e : {
...e,
layer: i
};
}), a = i.flatMap(e => e.seconds ?? []), d = 0 === a.length ? void 0 : a.reduce((e, t) => e + t, 0);
return {
record: {
...n,
steps: s
},
actual: i,
seconds: d
};
}(c, f);
const p = await i.engine(), g = s.tags[0], m = void 0 === p || void 0 === g ? void 0 : await i.attempt(() => p.image(g, void 0));
return void 0 === m ? {
record: l,
actual: void 0,
seconds: void 0
} : function fromImage(e, {forecast: t, draft: n}) {
const r = function reusedLayers(e, t) {
return judge(e, t, (e, t) => (0, k.gO)(e, t) ?? "").map((t, n) => !0 === e.history[n]?.empty_layer ? void 0 : t);
}(e.config, n.images.map(e => e.config)), i = e.config.history.flatMap((e, t) => !0 === e.empty_layer ? [] : [ t ]), o = t.steps.filter(isBuilt).at(-1)?.stage, s = t.steps.filter(e => isBuilt(e) && e.stage === o), a = i.length - s.length, d = new Map(a < 0 ? [] : s.map((e, t) => [ e.index, i[a + t] ?? -1 ])), c = t.steps.map(e => ({
index: e.index,
reused: r[d.get(e.index) ?? -1]
})), u = n.steps.map((n, r) => {
const i = d.get(t.steps[r]?.index ?? -1);
return void 0 === i ? n : {
...n,
layer: {
...n.layer,
...(0, h.Z)(e, i)
}
};
});
return {
record: {
...n,
steps: u,
images: [ ...n.images, e ]
},
actual: c,
seconds: void 0
};
}(m, f);
}(e, t, n) : await async function afterHistory(e, t, n) {
const {draft: r, forecast: i} = t, o = r.builder, a = await (0, y.hE)(e, o, r), d = [ ...await (0, 
v.F)(o, a), ...a.options.cacheFrom, ...e.spec.tags ], c = await e.surroundings.storeImages({
builder: o,
program: e.spec.program,
wanted: d,
known: r.images,
platform: e.platform
});
if (void 0 === c) return {
record: r,
actual: void 0,
seconds: void 0
};
const u = {
...a,
options: {
...a.options,
cacheFrom: [],
noCache: !1
}
}, l = n && 1 === e.specs.length ? (0, w.uR)(r.created) : void 0, f = {
live: !0,
afterBuild: !0,
...void 0 === l ? {} : {
since: l
}
}, p = {
images: c,
cacheImages: new Map,
cacheConfigs: [],
...f
}, forecastAgain = async t => (await (0, s.L)(e, o, u, {
...p,
last: t
})).forecast, g = await forecastAgain(r), m = (0, h.i)(g, builtImage(c, e.spec.tags, g)), b = g.steps.some(copiesUnread) ? await forecastAgain({
...r,
steps: m
}) : g, x = Date.parse(r.created), k = i.steps.map(e => ({
index: e.index,
reused: reusedBefore(counterpart(b, e), x)
})), B = builtImage(c, e.spec.tags, b), M = function withSeconds(e, t, n, r) {
const i = t.steps.filter(e => "not-needed" !== e.verdict), o = new Map(r.map(e => [ e.key, e.layer?.seconds ]));
return e.map((t, r) => {
const s = i[r]?.index ?? -1, a = e[r - 1], d = !1 === n.find(e => e.index === s)?.reused && a?.stage === t.stage ? function between(e, t) {
const [n, r] = [ (0, w.uR)(e?.created ?? ""), (0, w.uR)(t?.created ?? "") ];
return void 0 === n || void 0 === r || r < n ? void 0 : Number(r - n) / 1e9;
}(a.layer, t.layer) : o.get(t.key);
return void 0 === d ? t : {
...t,
layer: {
...t.layer,
seconds: d
}
};
});
}((0, h.i)(b, B), b, k, r.steps), O = function buildSeconds(e, t) {
if (!e.some(e => !1 === e.reused)) return;
const n = new Set(e.filter(e => !1 === e.reused).map(e => e.index)), r = t.flatMap((e, t) => n.has(t) ? e.layer?.seconds ?? [] : []);
return 0 === r.length ? void 0 : r.reduce((e, t) => e + t, 0);
}(k, M);
return {
record: {
...r,
engine: {
...r.engine,
...engineOf(a.engine)
},
steps: M,
images: c
},
actual: k,
seconds: O
};
}(e, t, n);
}
async function withBuilder({surroundings: e, spec: t, context: n}, r, i, o, s) {
const {builtWith: a, ...d} = r;
if ((0, x.OZ)(n)) return d;
const c = await e.buildkit(o?.builder ?? t.buildxBuilder);
if (void 0 === c) return d;
const u = await e.identity(c);
if (!i) return {
...d,
builtWith: u
};
const l = 1e3 * Math.floor(Date.parse(r.created) / 1e3), f = [ c.lastActivity ?? 0, ...s.map(({completed: e = ""}) => Date.parse(e)) ];
return (void 0 !== o || f.some(e => e >= l)) && (0, m.isDeepStrictEqual)(a, u) ? r : d;
}
function copiesUnread({verdict: e, facts: {sources: t = []}}) {
return "not-needed" !== e && t.some(({from: e, digest: t}) => void 0 === t || e.startsWith("stage:"));
}
function engineOf(e) {
const {version: t, store: n, cliVersion: r, platform: i} = e;
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
...void 0 === i ? {} : {
platform: i
}
};
}
function counterpart(e, t) {
const n = e.steps[t.index];
return n?.text === t.text && n.stage === t.stage ? n : void 0;
}
function reusedBefore(e, t) {
const n = "hit" === e?.verdict ? e.layer?.created : void 0, r = void 0 === n ? void 0 : (0, 
w.uR)(n);
return void 0 === r ? void 0 : r / 1000000n < BigInt(t);
}
function builtImage(e, t, n) {
const r = "buildah" === n.builder ? [ ...t.map(e => `localhost/${e}`), ...t ] : t;
for (const t of r) {
const n = e.find(e => e.names.some(e => (0, b.kP)(e, t)));
if (void 0 !== n) return n;
}
const i = n.steps.findLast(e => "not-needed" !== e.verdict);
if ("hit" !== i?.verdict || void 0 === i.createdBy) return;
return e.filter(e => e.config.history.at(-1)?.created_by === i.createdBy).toSorted((e, t) => (e.config.created ?? "").localeCompare(t.config.created ?? "")).at(-1);
}
const isBuilt = e => "not-needed" !== e.verdict && "config-only" !== e.verdict;
function lined(e) {
return e.steps.map(e => ({
keyword: e.keyword,
stageName: e.stageName,
stage: e.stage,
line: "file" === e.origin ? e.range?.startLine : void 0,
buildsNothing: "config-only" === e.verdict
}));
}
const O = 20, N = 4;
async function recordPending(e, t, n) {
const {builds: r, comment: i} = await (0, a.u)(e);
await recordAll(t, n, r, (0, d.Im)(i, t, n, !0));
}
async function recordNow(e, t) {
await recordAll(e, t, void 0, void 0);
}
async function recordAll(e, t, a, c) {
const u = void 0 !== a, m = new g.E(e, t);
try {
const g = (0, p.C)(e, t), v = new l.y(!0), {specs: y} = await (0, i.A)(e, t, m.run), h = [], w = {
inputs: e,
context: t,
surroundings: m,
directories: v,
store: g,
specs: y,
earlier: h
}, b = (0, f.Z)(N), x = [];
for (const e of y) for (const t of (0, r.Wt)(e, m)) {
const n = {
spec: e,
platform: t,
...w
}, r = a?.find(n => n.name === e.name && n.platform === t) ?? (await (0, s.U)(n)).pending;
if (void 0 === r) continue;
const i = await m.attempt(() => checkOne(n, r, u));
void 0 !== i && (h.push(i.report), x.push(b(() => saveOne(n, i.record, r))));
}
await Promise.all(x), u && await async function publishChecked(e, t, r, i) {
const s = e.filter(e => (e.verification?.checked ?? 0) > 0);
if (0 === s.length) return;
const {renderChecked: a, renderCheckedText: c} = await Promise.all([ n.e(267), n.e(704) ]).then(n.bind(n, 14704));
if (process.stdout.write(c(s)), !r.github || !t.summary) return;
try {
const {summary: e} = await Promise.all([ n.e(955), n.e(838), n.e(36) ]).then(n.bind(n, 33838));
await e.addRaw(a(s, (0, d.hP)(r))).write();
} catch (e) {
i.warnings.add(`The job summary was not written: ${(0, o.H)(e).message}`);
}
}(h, e, t, m);
const k = (await c)?.warning;
void 0 !== k && m.warnings.add(k), await (0, d.warn)([ ...m.warnings ], t);
} finally {
await m.close();
}
}
async function checkOne(e, t, n) {
const r = await afterBuild(e, t, n), i = (0, u.eh)({
name: t.name,
forecast: t.forecast,
last: t.draft,
...n && void 0 !== r.actual ? {
actual: r.actual
} : {},
...void 0 === r.seconds ? {} : {
buildSeconds: r.seconds
}
});
return {
report: i,
record: withRuns(r.record, i, t, r)
};
}
async function saveOne(e, t, {name: n, restoredKey: i}) {
const o = await e.surroundings.attempt(() => e.store.save((0, r.YD)(e), t, i));
void 0 !== o && process.stdout.write(`${(0, c.pj)(n)}: ${C[o]}\n`);
}
const C = {
saved: "recorded for the next forecast",
unchanged: "nothing changed, the record stays",
skipped: "not recorded: the same record is being saved by another run, or this job may only read the cache"
};
function withRuns(e, t, n, r) {
const i = t.verification, o = {
at: e.created,
sha: e.sha,
ref: e.ref,
runId: e.runId,
hits: t.counts.hits,
misses: t.counts.misses,
unknowns: t.counts.unknowns + t.counts.depends,
checked: i?.checked ?? 0,
falseHits: i?.falseHits.length ?? 0,
falseMisses: i?.falseMisses.length ?? 0,
...void 0 === r.seconds ? {} : {
seconds: r.seconds
}
}, s = n.forecast.steps.map(e => ({
forecast: e.verdict,
reused: reusedOf(r.actual, e.index)
}));
return {
...e,
actual: s,
runs: [ ...e.runs, o ].slice(-O)
};
}
function reusedOf(e, t) {
return e?.find(e => e.index === t)?.reused;
}
})
};