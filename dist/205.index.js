export const id = 205;

export const ids = [ 205 ];

export const modules = {
6205: ((e, t, n) => {
n.r(t), n.d(t, {
recordNow: () => recordNow,
recordPending: () => recordPending
});
var s = n(4962), r = n(452), o = n(8594), a = n(7144), i = n(56), d = n(71), c = n(1471), u = n(6376), f = n(5526), l = n(4588), p = n(5959), m = n(726), g = n(5524), v = n(8424), h = n(6649);
function judge(e, t, n) {
const s = new Map;
for (const e of t) e.history.forEach((t, r) => {
const o = n(e, r);
s.set(o, [ ...s.get(o) ?? [], t.created ]);
});
return e.history.map((t, r) => {
const o = s.get(n(e, r));
if (void 0 === o) return !1;
const [a, ...i] = [ t.created, ...o ].map(exactTime);
return !(void 0 === a || !i.includes(a)) || !(void 0 !== a && !i.includes(void 0)) && void 0;
});
}
function exactTime(e) {
return void 0 === e || (0, g.PZ)(e) ? void 0 : (0, g.uR)(e);
}
const w = new Set([ "run", "copy", "add", "workdir" ]);
function matchBuiltSteps(e, t, n) {
const s = t.filter(e => "" === e.platform || function platformOf(e) {
const t = e.indexOf("->");
return -1 === t ? e : e.slice(0, t);
}(e.platform) === n).filter(e => !/^(?:FROM|LINK) /.test(e.text)), r = new Map(s.flatMap(e => e.lines.map(t => [ t, e ]))), o = Map.groupBy(s, e => e.stage.toLowerCase());
for (const e of o.values()) e.sort((e, t) => e.ordinal - t.ordinal);
const a = 1 === o.size && o.has(""), i = new Map;
return e.map(e => {
if (!w.has(e.keyword)) return;
const t = i.get(e.stage) ?? 0;
if (i.set(e.stage, t + 1), void 0 !== e.line && r.has(e.line)) return r.get(e.line);
const n = [ e.stageName.toLowerCase(), `stage-${e.stage}` ], s = a ? o.get("") : n.map(e => o.get(e)).find(e => void 0 !== e), d = s?.[t];
return 0 === d?.lines.length && function sameKeyword(e, t) {
return e.text.replace(/^ONBUILD /, "").toLowerCase().startsWith(`${t.keyword} `);
}(d, e) ? d : void 0;
});
}
var y = n(7881);
async function afterBuild(e, t) {
return "buildkit" === t.draft.builder ? await async function afterBuildkit(e, t) {
const {draft: n, forecast: s} = t, {surroundings: r, inputs: o, spec: a} = e, i = "" === o.metadata ? void 0 : (0, 
y.Gz)(o.metadata), d = await r.attempt(() => (0, y.JZ)(r.run, i), [ "engine" ]);
if (void 0 !== d && function belongsTo(e, t) {
const n = matchBuiltSteps(lined(t), e, t.platform), s = t.steps.filter((e, t) => isBuilt(e) && void 0 === n[t]);
return 0 === s.length && n.some(e => void 0 !== e);
}(d.steps, s)) return function fromHistory(e, {forecast: t, draft: n}) {
const s = matchBuiltSteps(lined(t), e, t.platform), r = t.steps.map((e, t) => {
const n = s[t];
return void 0 === n ? {
index: e.index,
reused: void 0
} : {
index: e.index,
reused: n.cached,
...n.cached ? {} : {
seconds: n.seconds
}
};
}), o = new Map(n.steps.map(e => [ e.key, e.layer ])), a = n.steps.map((e, t) => {
const n = s[t], r = {
...o.get(e.key),
...void 0 === n || n.cached ? {} : {
seconds: n.seconds
},
...void 0 === n?.layer ? {} : {
compressedSize: n.layer.size
},
...void 0 === n?.completed || n.cached ? {} : {
created: n.completed
}
};
return 0 === Object.keys(r).length ? e : {
...e,
layer: r
};
}), i = r.flatMap(e => e.seconds ?? []), d = 0 === i.length ? void 0 : i.reduce((e, t) => e + t, 0);
return {
record: {
...n,
steps: a
},
actual: r,
seconds: d
};
}(d.steps, t);
const c = await r.engine(), u = a.tags[0], f = void 0 === c || void 0 === u ? void 0 : await r.attempt(() => c.image(u, void 0));
return void 0 === f ? {
record: n,
actual: void 0,
seconds: void 0
} : function fromImage(e, {forecast: t, draft: n}) {
const s = function reusedLayers(e, t) {
return judge(e, t, (e, t) => (0, h.gO)(e, t) ?? "").map((t, n) => !0 === e.history[n]?.empty_layer ? void 0 : t);
}(e.config, n.images.map(e => e.config)), r = e.config.history.flatMap((e, t) => !0 === e.empty_layer ? [] : [ t ]), o = t.steps.filter(isBuilt).at(-1)?.stage, a = t.steps.filter(e => isBuilt(e) && e.stage === o), i = r.length - a.length, d = new Map(i < 0 ? [] : a.map((e, t) => [ e.index, r[i + t] ?? -1 ])), c = t.steps.map(e => ({
index: e.index,
reused: s[d.get(e.index) ?? -1]
})), u = n.steps.map((n, s) => {
const r = d.get(t.steps[s]?.index ?? -1);
return void 0 === r ? n : {
...n,
layer: {
...n.layer,
...(0, m.Z)(e, r)
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
}(f, t);
}(e, t) : await async function afterHistory(e, t) {
const {draft: n, forecast: s} = t, r = n.builder, a = await (0, p.h)(e, r, n), i = [ ...(0, 
l.F)(r, a), ...a.options.cacheFrom, ...e.spec.tags ], d = await e.surroundings.storeImages({
builder: r,
program: e.spec.program,
wanted: i,
known: n.images,
platform: e.platform
});
if (void 0 === d) return {
record: n,
actual: void 0,
seconds: void 0
};
const c = {
...a,
options: {
...a.options,
cacheFrom: [],
noCache: !1
}
}, u = {
images: d,
cacheImages: new Map,
cacheConfigs: [],
last: n
}, f = (await (0, o.LD)(e, r, c, u)).forecast, h = Date.parse(n.created), w = s.steps.map(e => ({
index: e.index,
reused: reusedBefore(counterpart(f, e), h)
})), y = function builtImage(e, t, n) {
const s = e.find(e => e.names.some(e => t.some(t => (0, v.kP)(e, t))));
if (void 0 !== s) return s;
const r = n.steps.filter(e => "hit" === e.verdict).at(-1), o = e.filter(e => void 0 !== r?.createdBy && e.config.history.at(-1)?.created_by === r.createdBy);
return o.toSorted((e, t) => (e.config.created ?? "").localeCompare(t.config.created ?? "")).at(-1);
}(d, e.spec.tags, f), x = function withSeconds(e, t, n, s) {
const r = t.steps.filter(e => "not-needed" !== e.verdict), o = new Map(s.map(e => [ e.key, e.layer?.seconds ]));
return e.map((t, s) => {
const a = r[s]?.index ?? -1, i = e[s - 1], d = !1 === n.find(e => e.index === a)?.reused && i?.stage === t.stage ? function between(e, t) {
const [n, s] = [ (0, g.uR)(e?.created ?? ""), (0, g.uR)(t?.created ?? "") ];
return void 0 === n || void 0 === s || s < n ? void 0 : Number(s - n) / 1e9;
}(i.layer, t.layer) : o.get(t.key);
return void 0 === d ? t : {
...t,
layer: {
...t.layer,
seconds: d
}
};
});
}((0, m.i)(f, y), f, w, n.steps), k = function buildSeconds(e, t) {
if (!e.some(e => !1 === e.reused)) return;
const n = new Set(e.filter(e => !1 === e.reused).map(e => e.index)), s = t.flatMap((e, t) => n.has(t) ? e.layer?.seconds ?? [] : []);
return 0 === s.length ? void 0 : s.reduce((e, t) => e + t, 0);
}(w, x);
return {
record: {
...n,
engine: {
...n.engine,
...engineOf(a.engine)
},
steps: x,
images: d
},
actual: w,
seconds: k
};
}(e, t);
}
function engineOf(e) {
const {version: t, store: n, cliVersion: s, platform: r} = e;
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
platform: r
}
};
}
function counterpart(e, t) {
const n = e.steps[t.index];
return n?.text === t.text && n.stage === t.stage ? n : void 0;
}
function reusedBefore(e, t) {
const n = "hit" === e?.verdict ? e.layer?.created : void 0, s = void 0 === n ? void 0 : (0, 
g.uR)(n);
return void 0 === s ? void 0 : s / 1000000n < BigInt(t);
}
const isBuilt = e => "not-needed" !== e.verdict && "config-only" !== e.verdict;
function lined(e) {
return e.steps.map(e => ({
keyword: e.keyword,
stageName: e.stageName,
stage: e.stage,
line: "file" === e.origin ? e.range?.startLine : void 0
}));
}
const x = 20;
async function recordPending(e, t, n) {
await recordAll(t, n, await (0, a.u)(e), !0);
}
async function recordNow(e, t) {
await recordAll(e, t, void 0, !1);
}
async function recordAll(e, t, a, d) {
const l = new f.E(e, t);
try {
const f = (0, u.C)(e, t), p = new c.y, {specs: m} = await (0, s.A)(e, t, l.run), g = [];
for (const n of m) for (const s of n.platforms.length > 0 ? n.platforms : [ void 0 ]) {
const r = {
spec: n,
platform: s,
inputs: e,
context: t,
surroundings: l,
directories: p,
store: f,
specs: m,
earlier: g
}, i = a?.find(e => e.name === n.name && e.platform === s) ?? (await (0, o.Ul)(r)).pending;
if (void 0 === i) continue;
const c = await l.attempt(() => recordOne(r, i, f, d));
void 0 !== c && g.push(c);
}
d && await async function publishChecked(e, t, s, o) {
const a = e.filter(e => (e.verification?.checked ?? 0) > 0);
if (0 === a.length) return;
const {renderChecked: d, renderCheckedText: c} = await Promise.all([ n.e(267), n.e(704) ]).then(n.bind(n, 4704));
if (process.stdout.write(c(a)), !s.github || !t.summary) return;
try {
const {summary: e} = await Promise.all([ n.e(955), n.e(838), n.e(36) ]).then(n.bind(n, 3838));
await e.addRaw(d(a, (0, i.h)(s))).write();
} catch (e) {
o.warnings.add(`The job summary was not written: ${(0, r.H)(e).message}`);
}
}(g, e, t, l), await (0, i.warn)([ ...l.warnings ], t);
} finally {
await l.close();
}
}
async function recordOne(e, t, n, s) {
const r = await afterBuild(e, t), a = (0, d.eh)({
name: t.name,
forecast: t.forecast,
last: t.draft,
...s && void 0 !== r.actual ? {
actual: r.actual
} : {},
...void 0 === r.seconds ? {} : {
buildSeconds: r.seconds
}
}), i = function withRuns(e, t, n, s) {
const r = t.verification, o = {
at: e.created,
sha: e.sha,
ref: e.ref,
runId: e.runId,
hits: t.counts.hits,
misses: t.counts.misses,
unknowns: t.counts.unknowns + t.counts.depends,
checked: r?.checked ?? 0,
falseHits: r?.falseHits.length ?? 0,
falseMisses: r?.falseMisses.length ?? 0,
...void 0 === s.seconds ? {} : {
seconds: s.seconds
}
}, a = n.forecast.steps.map(e => ({
forecast: e.verdict,
reused: reusedOf(s.actual, e.index)
}));
return {
...e,
actual: a,
runs: [ ...e.runs, o ].slice(-x)
};
}(r.record, a, t, r), c = await n.save((0, o.YD)(e), i, t.restoredKey);
return process.stdout.write(`${t.name}: ${k[c]}\n`), a;
}
const k = {
saved: "recorded for the next forecast",
unchanged: "nothing changed, the record stays",
skipped: "not recorded: the same record is being saved by another run, or this job may only read the cache"
};
function reusedOf(e, t) {
return e?.find(e => e.index === t)?.reused;
}
})
};