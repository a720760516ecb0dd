export const id = 800;

export const ids = [ 800 ];

export const modules = {
55800: ((e, t, n) => {
n.d(t, {
P: () => matchesTarget,
bakeSpecs: () => bakeSpecs,
printedBakeSpecs: () => printedBakeSpecs
});
var r = n(76760), i = n(13999), o = n(452), s = n(22475), a = n(29266), c = n(30228), u = n(84414);
const l = 2e3;
function printedBakeSpecs(e, t) {
let n;
try {
n = JSON.parse(e);
} catch (e) {
throw new o.u("workflow", "docker buildx bake --print printed something that is not JSON. Set the inputs instead.", {
cause: e
});
}
return bakeSpecs((0, u.$H)((0, u.ZZ)(n, "target")), t);
}
function bakeSpecs(e, t) {
const n = Object.keys(e);
if (n.length > l) throw new o.u("limit", `The bake file has ${n.length} targets, more than ${l}. Name some in the input targets.`);
return n.map(n => function targetSpec(e, t, n) {
const text = e => (0, u.e1)((0, u.ZZ)(t, e)) || void 0, r = (0, s.ux)(n.directory, localPath(text("context") ?? ".")), o = n.committed ? function committedContext(e) {
return "." === e ? c.A : (0, s.Vx)(e) || e.startsWith("/") ? e : `${c.A}:${e}`;
}(r) : r, a = text("dockerfile"), l = new Map(Object.entries((0, u.$H)((0, u.ZZ)(t, "contexts"))).map(([e, t]) => [ e, namedContext((0, 
u.e1)(t) ?? "", n.directory) ])), f = new Map;
for (const [e, n] of Object.entries((0, u.$H)((0, u.ZZ)(t, "args")))) null !== n && f.set(e, (0, 
u.e1)(n));
for (const [t, r] of n.unknownArgs) matchesTarget(t, e) && f.set(r, void 0);
return (0, i.m)({
name: e,
builder: "buildkit",
context: o,
file: void 0 === a || (0, s.Vx)(r) ? a : (0, s.ux)(r, a),
inline: text("dockerfile-inline"),
target: text("target"),
buildArgs: f,
platforms: texts((0, u.ZZ)(t, "platforms")),
labels: new Map(Object.entries((0, u.$H)((0, u.ZZ)(t, "labels"))).map(([e, t]) => [ e, (0, 
u.e1)(t) ?? "" ])),
tags: texts((0, u.ZZ)(t, "tags")),
cacheFrom: caches((0, u.ZZ)(t, "cache-from")),
cacheTo: caches((0, u.ZZ)(t, "cache-to")),
noCache: !0 === (0, u.ZZ)(t, "no-cache") || n.noCache,
noCacheFilter: texts((0, u.ZZ)(t, "no-cache-filter")),
pull: !0 === (0, u.ZZ)(t, "pull") || n.pull,
network: text("network"),
addHosts: Object.entries((0, u.$H)((0, u.ZZ)(t, "extra-hosts"))).map(([e, t]) => `${e}:${(0, 
u.e1)(t) ?? ""}`),
ulimits: texts((0, u.ZZ)(t, "ulimits")),
shmSize: text("shm-size"),
buildContexts: l,
dependsOn: [ ...l.values() ].filter(e => e.startsWith("target:")).map(e => e.slice(7)),
origin: `${n.origin} target ${e}`,
unknowns: n.unknowns
});
}(n, e[n], t));
}
function localPath(e) {
const t = e.startsWith("cwd://") ? e.slice(6) : e;
return t === e && ((0, s.Vx)(e) || e.startsWith("{{")) ? e : r.posix.normalize(t || ".").replace(/(?<=.)\/$/, "");
}
function namedContext(e, t) {
const n = localPath(e);
return (0, s.Vx)(n) ? n : (0, s.ux)(t, n);
}
const texts = e => (0, u.DD)(e).flatMap(e => (0, u.e1)(e) ?? []);
function caches(e) {
return (0, u.DD)(e).flatMap(e => {
const t = (0, u.e1)(e);
if (void 0 !== t) return t;
const n = Object.entries((0, u.$H)(e)).map(([e, t]) => `${e}=${(0, u.e1)(t) ?? ""}`);
return 0 === n.length ? [] : n.join(",");
});
}
function matchesTarget(e, t) {
if (e === t) return !0;
if (/[?[\]\\]/.test(e)) throw (0, a.wQ)(`the pattern ${e.slice(0, 40)}`);
const n = e.split("*");
if (1 === n.length) return !1;
let r = 0;
for (const [e, i] of n.entries()) {
const o = 0 === e ? t.startsWith(i) ? 0 : -1 : e === n.length - 1 ? t.endsWith(i) ? Math.max(r, t.length - i.length) : -1 : t.indexOf(i, r);
if (o < r) return !1;
r = o + i.length;
}
return r <= t.length;
}
}),
29266: ((e, t, n) => {
n.d(t, {
A7: () => mapOf,
FB: () => same,
Im: () => truth,
Mc: () => entriesOf,
Mm: () => bounded,
WQ: () => whole,
b6: () => textOf,
c3: () => listOf,
q6: () => parseBool,
rl: () => numberOf,
wQ: () => beyond
});
var r = n(452), i = n(84414);
function beyond(e) {
return new r.u("workflow", `The bake file uses ${e}, which is not read here. Install docker buildx, which evaluates every bake file, or set the inputs instead.`);
}
const o = 4e6;
function bounded(e) {
if (e > o) throw new r.u("limit", "The bake file's texts and lists grow without end. Set the inputs instead.");
}
function textOf(e) {
if (null === e) throw beyond("null inside a text");
if ("object" == typeof e) throw beyond("a list or map inside a text");
if ("number" == typeof e) {
const t = String(e);
if (!Number.isFinite(e) || t.includes("e")) throw beyond(`a number like ${t}`);
return t;
}
return String(e);
}
function numberOf(e) {
if ("number" == typeof e) return e;
if ("string" == typeof e && /^-?\d+(?:\.\d+)?$/.test(e) && e.length < 16) return Number(e);
throw beyond(`${JSON.stringify(e)?.slice(0, 40)} as a number`);
}
function whole(e) {
const t = numberOf(e);
if (!Number.isSafeInteger(t)) throw beyond("arithmetic with fractions or huge numbers");
return t;
}
function truth(e) {
if (!0 === e || "true" === e || "1" === e) return !0;
if (!1 === e || "false" === e || "0" === e) return !1;
throw beyond(`${JSON.stringify(e)?.slice(0, 40)} as a condition`);
}
function parseBool(e) {
return !![ "1", "t", "T", "TRUE", "true", "True" ].includes(e) || ![ "0", "f", "F", "FALSE", "false", "False" ].includes(e) && void 0;
}
const listOf = e => {
if (Array.isArray(e)) return e;
throw beyond((null === e ? "null" : typeof e) + " as a list");
};
function entriesOf(e) {
if ("object" != typeof e || null === e || Array.isArray(e)) throw beyond(typeof e + " as a map");
return Object.entries((0, i.$H)(e)).sort(([e], [t]) => e < t ? -1 : 1);
}
function mapOf(e) {
return Object.fromEntries(e);
}
function same(e, t) {
return canonical(e) === canonical(t);
}
function canonical(e) {
return Array.isArray(e) ? `[${e.map(canonical).join(",")}]` : "object" != typeof e || null === e ? JSON.stringify(e) : `{${entriesOf(e).map(([e, t]) => `${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`;
}
})
};