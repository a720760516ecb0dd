export const id = 278;

export const ids = [ 278 ];

export const modules = {
1278: ((s, t, e) => {
e.d(t, {
forecast: () => forecast
});
var a = e(53399), o = e(99921), n = e(84962), r = e(452), c = e(61628), i = e(47144), p = e(80056), f = e(72527), l = e(71471), u = e(16924), d = e(46457), w = e(55526);
async function forecast(s, t) {
const e = new w.E(s, t);
try {
const w = await (0, n.A)(s, t, e.run), m = w.specs.flatMap(e => (0, a.Wt)(e).map(a => ({
spec: e,
platform: a,
inputs: s,
context: t
}))), g = (0, u.x)((0, d.C)(s, t), m.map(a.YD)), h = new l.y;
for (const s of w.specs) (0, o.Mv)(s, t.workspace, h).catch(() => {});
const x = [], y = [], $ = {
context: t,
surroundings: e,
directories: h,
store: g,
specs: w.specs,
earlier: x
};
for (const s of m) {
const t = await (0, c.U)({
...s,
...$
});
x.push(t.report), void 0 !== t.pending && y.push(t.pending);
}
const b = [ ...w.warnings, ...e.warnings ], v = await (0, p.bu)(x, s, t), M = await (0, 
i.f)(y, v, t).catch(s => (b.push(`This build will not be recorded: ${(0, r.H)(s).message}`), 
""));
await (0, p.mk)(x, b, v, s, t);
const k = x.flatMap(s => s.gate.failures.map(t => (0, f.pj)(`${s.name}: ${t.rule}: ${t.detail}`)));
return {
reports: x,
folder: M,
failures: k
};
} finally {
await e.close();
}
}
})
};