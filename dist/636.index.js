export const id = 636;

export const ids = [ 636, 278 ];

export const modules = {
14636: ((e, o, t) => {
t.r(o), t.d(o, {
DEMO_EDIT: () => d,
copyProject: () => copyProject,
demo: () => demo
});
var r = t(73024), n = t(48161), s = t(76760), c = t(1278), i = t(50646);
const a = (0, s.resolve)(import.meta.dirname, "../examples"), d = {
path: "src/greeting.ts",
text: "// One line more than in the recorded build.\n"
};
async function demo(e) {
const o = (0, r.mkdtempSync)((0, s.join)((0, n.tmpdir)(), "docker-cache-forecast-demo-"));
try {
copyProject((0, s.join)(a, "hello"), o), (0, r.appendFileSync)((0, s.join)(o, d.path), d.text), 
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
s.join)(a, "demo", e), "--image-configs", (0, s.join)(a, "demo", e, "base.json"), "--builder-version", p[e] ?? "", "--cli-version", "20.10.24", "--store", "containerd" ]);
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
const t = (0, s.join)(o, e);
(0, r.chmodSync)(t, (0, r.statSync)(t).isDirectory() ? 493 : 420);
}
}
}),
1278: ((e, o, t) => {
t.d(o, {
forecast: () => forecast
});
var r = t(99921), n = t(84962), s = t(61628), c = t(47144), i = t(80056), a = t(71471), d = t(16924), p = t(46376), l = t(55526);
async function forecast(e, o) {
const t = new l.E(e, o);
try {
const l = await (0, n.A)(e, o, t.run), f = l.specs.flatMap(t => (0, s.Wt)(t).map(r => ({
spec: t,
platform: r,
inputs: e,
context: o
}))), u = (0, d.x)((0, p.C)(e, o), f.map(s.YD)), m = new a.y;
for (const e of l.specs) (0, r.Mv)(e, o.workspace, m).catch(() => {});
const y = [], w = [], g = {
context: o,
surroundings: t,
directories: m,
store: u,
specs: l.specs,
earlier: y
};
for (const e of f) {
const o = await (0, s.Ul)({
...e,
...g
});
y.push(o.report), void 0 !== o.pending && w.push(o.pending);
}
const h = [ ...l.warnings, ...t.warnings ];
await (0, i.m)(y, h, e, o);
const j = await (0, c.f)(w, o), v = y.flatMap(e => e.gate.failures.map(o => `${e.name}: ${o.rule}: ${o.detail}`));
return {
reports: y,
folder: j,
failures: v
};
} finally {
await t.close();
}
}
})
};