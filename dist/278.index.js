export const id = 278;

export const ids = [ 278 ];

export const modules = {
1278: ((s, t, o) => {
o.d(t, {
forecast: () => forecast
});
var e = o(9921), r = o(4962), n = o(8594), a = o(7144), c = o(56), i = o(1471), p = o(6376), f = o(5526);
async function forecast(s, t) {
const o = new f.E(s, t);
try {
const f = await (0, r.A)(s, t, o.run), l = (0, p.C)(s, t), d = new i.y;
for (const s of f.specs) (0, e.Mv)(s, t.workspace, d).catch(() => {});
const u = [], w = [];
for (const e of f.specs) for (const r of e.platforms.length > 0 ? e.platforms : [ void 0 ]) {
const a = await (0, n.Ul)({
spec: e,
platform: r,
inputs: s,
context: t,
surroundings: o,
directories: d,
store: l,
specs: f.specs,
earlier: u
});
u.push(a.report), void 0 !== a.pending && w.push(a.pending);
}
const g = [ ...f.warnings, ...o.warnings ];
await (0, c.m)(u, g, s, t);
const m = await (0, a.f)(w, t), h = u.flatMap(s => s.gate.failures.map(t => `${s.name}: ${t.rule}: ${t.detail}`));
return {
reports: u,
folder: m,
failures: h
};
} finally {
await o.close();
}
}
})
};