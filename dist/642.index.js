export const id = 642;

export const ids = [ 642, 36, 655 ];

export const modules = {
36: ((e, t) => {
t.ProxyAgent = void 0;
}),
75581: ((e, t, s) => {
s.d(t, {
publishAnnotations: () => publishAnnotations
});
var n = s(33838), o = s(53589), i = s(72527), r = s(5916), a = s(27992), c = s(88861);
const l = 10, f = 200, d = 1e3;
function firstMisses(e) {
const t = new Set;
return e.steps.filter(e => "miss" === e.verdict && !t.has(e.stage) && (t.add(e.stage), 
!0));
}
function annotate(e, t) {
if (void 0 === t.line || "" === e.dockerfile || e.dockerfile.startsWith("/")) return;
const s = (0, a.KE)(t.causes.map(t => (0, o.xv)(t, (0, r.Ve)(e)))), n = 0 === s.length ? "" : ` because ${(0, 
a.wh)(s)}`, l = e.steps.filter(e => e.stage === t.stage && e.index > t.index).filter(e => "miss" === e.verdict).length, u = 0 === l ? "" : ` ${(0, 
c.hS)(l, "more step")} of this stage ${1 === l ? "follows" : "follow"}.`;
return {
file: e.dockerfile.replace(/^(?:\.\/)+/, ""),
startLine: t.line,
endLine: t.endLine ?? t.line,
title: (0, i.Jj)(`Docker cache: ${(0, i.pj)(t.keyword.toUpperCase())} is rebuilt (${(0, 
i.pj)(e.name)})`, f),
message: (0, i.Jj)(`${(0, i.pj)((0, i.Jj)(t.text, 120))} is rebuilt${n}.${u}`, d)
};
}
function publishAnnotations(e) {
for (const {message: t, ...s} of function renderAnnotations(e, t = l) {
const s = new Map;
for (const t of e) for (const e of firstMisses(t)) {
const n = annotate(t, e);
if (void 0 === n) continue;
const o = `${n.file}\0${n.startLine}\0${n.message}`;
s.has(o) || s.set(o, n);
}
return [ ...s.values() ].slice(0, t);
}(e)) (0, n.lm)(t, s);
}
})
};