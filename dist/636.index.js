export const id = 636;

export const ids = [ 636, 278 ];

export const modules = {
14636: ((e, o, t) => {
t.r(o), t.d(o, {
DEMO_EDIT: () => d,
copyProject: () => copyProject,
demo: () => demo
});
var r = t(73024), s = t(48161), n = t(76760), c = t(1278), i = t(50646);
const a = (0, n.resolve)(import.meta.dirname, "../examples"), d = {
path: "src/greeting.ts",
text: "// One line more than in the recorded build.\n"
};
async function demo(e) {
const o = (0, r.mkdtempSync)((0, n.join)((0, s.tmpdir)(), "docker-cache-forecast-demo-"));
try {
copyProject((0, n.join)(a, "hello"), o), (0, r.appendFileSync)((0, n.join)(o, d.path), d.text), 
process.stdout.write(`examples/hello, after one line was added to ${d.path}:\n`);
for (const t of [ "buildkit", "classic" ]) process.stdout.write(`\n\u2500\u2500 ${t} \u2500\u2500\n`), 
await (0, c.forecast)(demoInputs(t), {
...e,
github: !1,
workspace: o
});
} finally {
(0, r.rmSync)(o, {
recursive: !0,
force: !0
});
}
}
function demoInputs(e) {
return (0, i.dA)([ "--builder", e, "--against", "record", "--registry", "false", "--workflow", "false", "--records", (0, 
n.join)(a, "demo", e), "--image-configs", (0, n.join)(a, "demo", e, "base.json"), "--builder-version", p[e] ?? "", "--cli-version", "20.10.24", "--store", "containerd" ]);
}
const p = {
buildkit: "0.13.2",
classic: "26.1.5"
};
function copyProject(e, o) {
(0, r.cpSync)(e, o, {
recursive: !0
});
for (const e of (0, r.readdirSync)(o, {
recursive: !0,
encoding: "utf8"
})) {
const t = (0, n.join)(o, e);
(0, r.chmodSync)(t, (0, r.statSync)(t).isDirectory() ? 493 : 420);
}
}
}),
1278: ((e, o, t) => {
t.d(o, {
forecast: () => forecast
});
var r = t(53399), s = t(99921), n = t(84962), c = t(452), i = t(28594), a = t(47144), d = t(80056), p = t(72527), l = t(50757), f = t(16924), u = t(46457), m = t(68075);
async function forecast(e, o) {
const t = new m.E(e, o);
try {
const m = await (0, n.A)(e, o, t.run), y = m.specs.flatMap(s => (0, r.Wt)(s, t).map(t => ({
spec: s,
platform: t,
inputs: e,
context: o
}))), w = (0, f.x)((0, u.C)(e, o), y.map(r.YD)), h = new l.y("forecast" !== e.mode);
for (const e of m.specs) (0, s.Mv)(e, o.workspace, h).catch(() => {});
const g = [], j = [], v = {
context: o,
surroundings: t,
directories: h,
store: w,
specs: m.specs,
earlier: g
};
for (const e of y) {
const o = await (0, i.U)({
...e,
...v
});
g.push(o.report), void 0 !== o.pending && j.push(o.pending);
}
const b = [ ...m.warnings, ...t.warnings ], x = await (0, d.bu)(g, e, o), k = "forecast" === e.mode ? Promise.resolve("") : (0, 
a.f)(j, x, o), S = await k.catch(e => (b.push(`This build will not be recorded: ${(0, 
c.H)(e).message}`), ""));
await (0, d.mk)(g, b, x, e, o);
const $ = g.flatMap(e => e.gate.failures.map(o => (0, p.pj)(`${e.name}: ${o.rule}: ${o.detail}`)));
return {
reports: g,
folder: S,
failures: $
};
} finally {
await t.close();
}
}
})
};