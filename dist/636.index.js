export const id = 636;

export const ids = [ 636, 278 ];

export const modules = {
4636: ((e, o, t) => {
t.r(o), t.d(o, {
DEMO_EDIT: () => d,
copyProject: () => copyProject,
demo: () => demo
});
var r = t(3024), s = t(8161), n = t(6760), c = t(1278), i = t(646);
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
var r = t(9921), s = t(4962), n = t(8594), c = t(7144), i = t(56), a = t(1471), d = t(6376), p = t(5526);
async function forecast(e, o) {
const t = new p.E(e, o);
try {
const p = await (0, s.A)(e, o, t.run), l = (0, d.C)(e, o), f = new a.y;
for (const e of p.specs) (0, r.Mv)(e, o.workspace, f).catch(() => {});
const u = [], m = [];
for (const r of p.specs) for (const s of r.platforms.length > 0 ? r.platforms : [ void 0 ]) {
const c = await (0, n.Ul)({
spec: r,
platform: s,
inputs: e,
context: o,
surroundings: t,
directories: f,
store: l,
specs: p.specs,
earlier: u
});
u.push(c.report), void 0 !== c.pending && m.push(c.pending);
}
const y = [ ...p.warnings, ...t.warnings ];
await (0, i.m)(u, y, e, o);
const w = await (0, c.f)(m, o), g = u.flatMap(e => e.gate.failures.map(o => `${e.name}: ${o.rule}: ${o.detail}`));
return {
reports: u,
folder: w,
failures: g
};
} finally {
await t.close();
}
}
})
};