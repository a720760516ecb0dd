export const id = 278;

export const ids = [ 278 ];

export const modules = {
1278: ((t, s, e) => {
e.d(s, {
forecast: () => forecast
});
var o = e(99921), a = e(84962), n = e(61628), r = e(47144), c = e(80056), i = e(71471), p = e(16924), f = e(46376), l = e(55526);
async function forecast(t, s) {
const e = new l.E(t, s);
try {
const l = await (0, a.A)(t, s, e.run), u = l.specs.flatMap(e => (0, n.Wt)(e).map(o => ({
spec: e,
platform: o,
inputs: t,
context: s
}))), d = (0, p.x)((0, f.C)(t, s), u.map(n.YD)), w = new i.y;
for (const t of l.specs) (0, o.Mv)(t, s.workspace, w).catch(() => {});
const m = [], g = [], x = {
context: s,
surroundings: e,
directories: w,
store: d,
specs: l.specs,
earlier: m
};
for (const t of u) {
const s = await (0, n.Ul)({
...t,
...x
});
m.push(s.report), void 0 !== s.pending && g.push(s.pending);
}
const y = [ ...l.warnings, ...e.warnings ];
await (0, c.m)(m, y, t, s);
const h = await (0, r.f)(g, s), v = m.flatMap(t => t.gate.failures.map(s => `${t.name}: ${s.rule}: ${s.detail}`));
return {
reports: m,
folder: h,
failures: v
};
} finally {
await e.close();
}
}
})
};