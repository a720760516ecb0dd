export const id = 800;

export const ids = [ 800 ];

export const modules = {
5800: ((e, t, n) => {
n.d(t, {
bakeSpecs: () => bakeSpecs,
printedBakeSpecs: () => printedBakeSpecs
});
var a = n(3999), i = n(452), r = n(2475), s = n(228), o = n(4414);
const c = 2e3;
function printedBakeSpecs(e, t) {
let n;
try {
n = JSON.parse(e);
} catch (e) {
throw new i.u("workflow", "docker buildx bake --print printed something that is not JSON. Set the inputs instead.", {
cause: e
});
}
return bakeSpecs((0, o.$H)((0, o.ZZ)(n, "target")), t);
}
function bakeSpecs(e, t) {
const n = Object.keys(e);
if (n.length > c) throw new i.u("limit", `The bake file has ${n.length} targets, more than ${c}. Name some in the input targets.`);
return n.map(n => function targetSpec(e, t, n) {
const text = e => (0, o.e1)((0, o.ZZ)(t, e)) || void 0, i = (0, r.ux)(n.directory, text("context") ?? "."), c = n.committed ? function committedContext(e) {
return "." === e ? s.A : /^[a-z][a-z0-9+.-]*:/i.test(e) || e.startsWith("/") ? e : `${s.A}:${e}`;
}(i) : i, l = text("dockerfile"), u = new Map(Object.entries((0, o.$H)((0, o.ZZ)(t, "contexts"))).map(([e, t]) => [ e, namedContext((0, 
o.e1)(t) ?? "", n.directory) ])), p = new Map;
for (const [e, n] of Object.entries((0, o.$H)((0, o.ZZ)(t, "args")))) null !== n && p.set(e, (0, 
o.e1)(n));
return (0, a.m)({
name: e,
builder: "buildkit",
context: c,
file: void 0 === l ? void 0 : (0, r.ux)(i, l),
inline: text("dockerfile-inline"),
target: text("target"),
buildArgs: p,
platforms: texts((0, o.ZZ)(t, "platforms")),
labels: new Map(Object.entries((0, o.$H)((0, o.ZZ)(t, "labels"))).map(([e, t]) => [ e, (0, 
o.e1)(t) ?? "" ])),
tags: texts((0, o.ZZ)(t, "tags")),
cacheFrom: caches((0, o.ZZ)(t, "cache-from")),
cacheTo: caches((0, o.ZZ)(t, "cache-to")),
noCache: !0 === (0, o.ZZ)(t, "no-cache") || n.noCache,
noCacheFilter: texts((0, o.ZZ)(t, "no-cache-filter")),
pull: !0 === (0, o.ZZ)(t, "pull") || n.pull,
network: text("network"),
addHosts: Object.entries((0, o.$H)((0, o.ZZ)(t, "extra-hosts"))).map(([e, t]) => `${e}:${(0, 
o.e1)(t) ?? ""}`),
ulimits: texts((0, o.ZZ)(t, "ulimits")),
shmSize: text("shm-size"),
buildContexts: u,
dependsOn: [ ...u.values() ].filter(e => e.startsWith("target:")).map(e => e.slice(7)),
origin: `${n.origin} target ${e}`,
unknowns: n.unknowns
});
}(n, e[n], t));
}
function namedContext(e, t) {
return /^[a-z][a-z0-9+.-]*:/i.test(e) ? e : (0, r.ux)(t, e);
}
const texts = e => (0, o.DD)(e).flatMap(e => (0, o.e1)(e) ?? []);
function caches(e) {
return (0, o.DD)(e).flatMap(e => {
const t = (0, o.e1)(e);
if (void 0 !== t) return t;
const n = Object.entries((0, o.$H)(e)).map(([e, t]) => `${e}=${(0, o.e1)(t) ?? ""}`);
return 0 === n.length ? [] : n.join(",");
});
}
})
};