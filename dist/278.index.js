export const id = 278;

export const ids = [ 278 ];

export const modules = {
1278: ((s, e, t) => {
t.d(e, {
forecast: () => forecast
});
var o = t(53399), a = t(99921), r = t(84962), n = t(452), c = t(28594), i = t(47144), p = t(80056), f = t(72527), l = t(50757), d = t(16924), u = t(46457), w = t(68075);
async function forecast(s, e) {
const t = new w.E(s, e);
try {
const w = await (0, r.A)(s, e, t.run), m = w.specs.flatMap(a => (0, o.Wt)(a, t).map(t => ({
spec: a,
platform: t,
inputs: s,
context: e
}))), g = (0, d.x)((0, u.C)(s, e), m.map(o.YD)), h = new l.y("forecast" !== s.mode);
for (const s of w.specs) (0, a.Mv)(s, e.workspace, h).catch(() => {});
const x = [], v = [], y = {
context: e,
surroundings: t,
directories: h,
store: g,
specs: w.specs,
earlier: x
};
for (const s of m) {
const e = await (0, c.U)({
...s,
...y
});
x.push(e.report), void 0 !== e.pending && v.push(e.pending);
}
const $ = [ ...w.warnings, ...t.warnings ], b = await (0, p.bu)(x, s, e), M = "forecast" === s.mode ? Promise.resolve("") : (0, 
i.f)(v, b, e), k = await M.catch(s => ($.push(`This build will not be recorded: ${(0, 
n.H)(s).message}`), ""));
await (0, p.mk)(x, $, b, s, e);
const j = x.flatMap(s => s.gate.failures.map(e => (0, f.pj)(`${s.name}: ${e.rule}: ${e.detail}`)));
return {
reports: x,
folder: k,
failures: j
};
} finally {
await t.close();
}
}
})
};