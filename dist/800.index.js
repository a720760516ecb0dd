export const id = 800;

export const ids = [ 800 ];

export const modules = {
55800: ((e, t, n) => {
n.d(t, {
P: () => matchesTarget,
bakeSpecs: () => bakeSpecs,
printedBakeSpecs: () => printedBakeSpecs
});
var r = n(76760), o = n(13999), i = n(452), s = n(22475), a = n(29266), c = n(2849), f = n(84414);
const u = 2e3;
function printedBakeSpecs(e, t) {
let n;
try {
n = JSON.parse(e);
} catch (e) {
throw new i.u("workflow", "docker buildx bake --print printed something that is not JSON. Set the inputs instead.", {
cause: e
});
}
return bakeSpecs((0, f.$H)((0, f.ZZ)(n, "target")), t);
}
function bakeSpecs(e, t) {
const n = Object.keys(e);
if (n.length > u) throw new i.u("limit", `The bake file has ${n.length} targets, more than ${u}. Name some in the input targets.`);
return n.map(n => function targetSpec(e, t, n) {
const {target: r, args: i, unknowns: u} = function knownPart(e) {
const t = Object.create(null), n = [], r = [];
for (const [o, i] of Object.entries(e)) {
const say = (e, t = "") => {
const n = "args" === o && "" === t ? "files" : l[o];
if (void 0 !== n || !h.has(o)) {
if (void 0 === n) throw e.error;
r.push((0, c.bh)(`The bake attribute ${[ o, t ].filter(e => "" !== e).join(" ")}`, e.needs, n));
}
};
if (i instanceof a.$r) say(i); else if (Array.isArray(i)) {
for (const e of i) e instanceof a.$r && say(e);
t[o] = i.filter(e => !(e instanceof a.$r));
} else if ("object" == typeof i && null !== i) {
const e = Object.entries(i);
for (const [t, r] of e) r instanceof a.$r && (say(r, t), "args" === o && n.push(t));
t[o] = Object.fromEntries(e.filter(([, e]) => !(e instanceof a.$r)));
} else t[o] = i;
}
return {
target: t,
args: n,
unknowns: r
};
}((0, f.$H)(t)), text = e => (0, f.e1)((0, f.ZZ)(r, e)) || void 0, d = (0, s.ux)(n.directory, localPath(text("context") ?? ".")), p = n.committed ? function committedContext(e) {
return "." === e ? c.A2 : (0, s.Vx)(e) || e.startsWith("/") ? e : `${c.A2}:${e}`;
}(d) : d, m = text("dockerfile"), w = new Map(Object.entries((0, f.$H)((0, f.ZZ)(r, "contexts"))).map(([e, t]) => [ e, namedContext((0, 
f.e1)(t) ?? "", n.directory) ])), b = new Map;
for (const [e, t] of Object.entries((0, f.$H)((0, f.ZZ)(r, "args")))) null !== t && b.set(e, (0, 
f.e1)(t));
for (const e of i) b.set(e, void 0);
for (const [t, r] of n.unknownArgs) matchesTarget(t, e) && b.set(r, void 0);
return (0, o.m)({
name: e,
builder: "buildkit",
context: p,
file: void 0 === m || (0, s.Vx)(d) ? m : (0, s.ux)(d, m),
inline: text("dockerfile-inline"),
target: text("target"),
buildArgs: b,
platforms: texts((0, f.ZZ)(r, "platforms")),
labels: new Map(Object.entries((0, f.$H)((0, f.ZZ)(r, "labels"))).map(([e, t]) => [ e, (0, 
f.e1)(t) ?? "" ])),
tags: texts((0, f.ZZ)(r, "tags")),
cacheFrom: caches((0, f.ZZ)(r, "cache-from")),
cacheTo: caches((0, f.ZZ)(r, "cache-to")),
noCache: !0 === (0, f.ZZ)(r, "no-cache") || n.noCache,
noCacheFilter: texts((0, f.ZZ)(r, "no-cache-filter")),
pull: !0 === (0, f.ZZ)(r, "pull") || n.pull,
network: text("network"),
addHosts: Object.entries((0, f.$H)((0, f.ZZ)(r, "extra-hosts"))).map(([e, t]) => `${e}:${(0, 
f.e1)(t) ?? ""}`),
ulimits: texts((0, f.ZZ)(r, "ulimits")),
shmSize: text("shm-size"),
buildContexts: w,
dependsOn: [ ...w.values() ].filter(e => e.startsWith("target:")).map(e => e.slice(7)),
origin: `${n.origin} target ${e}`,
unknowns: [ ...n.unknowns, ...u ]
});
}(n, e[n], t));
}
const l = {
...c.FJ,
"cache-from": "cache-from",
context: "context",
"dockerfile-inline": "file",
"extra-hosts": "add-hosts",
labels: "labels",
network: "network",
"no-cache": "no-cache",
"no-cache-filter": "no-cache-filters",
platforms: "platforms",
pull: "pull",
"shm-size": "shm-size",
target: "target",
ulimits: "ulimit"
}, h = new Set([ ...c.Ql, "secret", "entitlements", "description" ]);
function localPath(e) {
const t = e.startsWith("cwd://") ? e.slice(6) : e;
return t === e && ((0, s.Vx)(e) || e.startsWith("{{")) ? e : r.posix.normalize(t || ".").replace(/(?<=.)\/$/, "");
}
function namedContext(e, t) {
const n = localPath(e);
return (0, s.Vx)(n) ? n : (0, s.ux)(t, n);
}
const texts = e => (0, f.DD)(e).flatMap(e => (0, f.e1)(e) ?? []);
function caches(e) {
return (0, f.DD)(e).flatMap(e => {
const t = (0, f.e1)(e);
if (void 0 !== t) return t;
const n = Object.entries((0, f.$H)(e)).map(([e, t]) => `${e}=${(0, f.e1)(t) ?? ""}`);
return 0 === n.length ? [] : n.join(",");
});
}
function matchesTarget(e, t) {
if (e === t) return !0;
if (/[?[\]\\]/.test(e)) throw (0, a.wQ)(`the pattern ${e.slice(0, 40)}`);
const n = e.split("*");
if (1 === n.length) return !1;
let r = 0;
for (const [e, o] of n.entries()) {
const i = 0 === e ? t.startsWith(o) ? 0 : -1 : e === n.length - 1 ? t.endsWith(o) ? Math.max(r, t.length - o.length) : -1 : t.indexOf(o, r);
if (i < r) return !1;
r = i + o.length;
}
return r <= t.length;
}
}),
29266: ((e, t, n) => {
n.d(t, {
$r: () => Unknown,
A7: () => mapOf,
FB: () => same,
Im: () => truth,
Mc: () => entriesOf,
Mm: () => bounded,
WQ: () => whole,
b6: () => textOf,
c3: () => listOf,
e3: () => unknownIn,
pw: () => knownOr,
q6: () => parseBool,
rl: () => numberOf,
wQ: () => beyond
});
var r = n(452), o = n(84414);
class Unknown {
needs;
error;
constructor(e) {
this.needs = e, this.error = beyond(e.endsWith("()") ? `the function ${e.slice(0, -2)}` : `the name ${e}`), 
s.set(this.error, this);
}
static of(e) {
const t = i.get(e) ?? new Unknown(e);
return i.set(e, t), t;
}
}
const i = new Map, s = new WeakMap;
function knownOr(e) {
try {
return e();
} catch (e) {
const t = "object" == typeof e && null !== e ? s.get(e) : void 0;
if (void 0 === t) throw e;
return t;
}
}
function unknownIn(e) {
if (e instanceof Unknown) return e;
if ("object" == typeof e && null !== e) for (const t of Array.isArray(e) ? e : Object.values(e)) {
const e = unknownIn(t);
if (void 0 !== e) return e;
}
}
function refuseUnknown(e) {
if (e instanceof Unknown) throw e.error;
}
function beyond(e) {
return new r.u("workflow", `The bake file uses ${e}, which is not read here. Install docker buildx, which evaluates every bake file, or set the inputs instead.`);
}
const a = 4e6;
function bounded(e) {
if (e > a) throw new r.u("limit", "The bake file's texts and lists grow without end. Set the inputs instead.");
}
function textOf(e) {
if (refuseUnknown(e), null === e) throw beyond("null inside a text");
if ("object" == typeof e) throw beyond("a list or map inside a text");
if ("number" == typeof e) {
const t = String(e);
if (!Number.isFinite(e) || t.includes("e")) throw beyond(`a number like ${t}`);
return t;
}
return String(e);
}
function numberOf(e) {
if (refuseUnknown(e), "number" == typeof e) return e;
if ("string" == typeof e && /^-?\d+(?:\.\d+)?$/.test(e) && e.length < 16) return Number(e);
throw beyond(`${JSON.stringify(e)?.slice(0, 40)} as a number`);
}
function whole(e) {
const t = numberOf(e);
if (!Number.isSafeInteger(t)) throw beyond("arithmetic with fractions or huge numbers");
return t;
}
function truth(e) {
if (refuseUnknown(e), !0 === e || "true" === e || "1" === e) return !0;
if (!1 === e || "false" === e || "0" === e) return !1;
throw beyond(`${JSON.stringify(e)?.slice(0, 40)} as a condition`);
}
function parseBool(e) {
return !![ "1", "t", "T", "TRUE", "true", "True" ].includes(e) || ![ "0", "f", "F", "FALSE", "false", "False" ].includes(e) && void 0;
}
const listOf = e => {
if (refuseUnknown(e), Array.isArray(e)) return e;
throw beyond((null === e ? "null" : typeof e) + " as a list");
};
function entriesOf(e) {
if (refuseUnknown(e), "object" != typeof e || null === e || Array.isArray(e)) throw beyond(typeof e + " as a map");
return Object.entries((0, o.$H)(e)).sort(([e], [t]) => e < t ? -1 : 1);
}
function mapOf(e) {
return Object.fromEntries(e);
}
function same(e, t) {
return canonical(e) === canonical(t);
}
function canonical(e) {
return refuseUnknown(e), Array.isArray(e) ? `[${e.map(canonical).join(",")}]` : "object" != typeof e || null === e ? JSON.stringify(e) : `{${entriesOf(e).map(([e, t]) => `${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`;
}
})
};