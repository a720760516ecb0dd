export const id = 371;

export const ids = [ 371 ];

export const modules = {
56371: ((e, t, n) => {
n.d(t, {
composeSpecs: () => composeSpecs,
h: () => composeTargets,
printedComposeSpecs: () => printedComposeSpecs
});
var r = n(76760), o = n(13999), s = n(452), i = n(22475), c = n(2849);
const a = "\x01", l = new RegExp(`${a}(\\w*)${a}`);
const f = [ "tags", "cacheTo" ], u = {
cacheFrom: "cache-from"
}, d = new Set([ "buildArgs", "labels", "origin", "unknowns", "name" ]);
function withoutMarks(e) {
const t = [], note = (e, n) => {
const r = l.exec(e)?.[1];
return void 0 !== r && t.push((0, c.bh)("The compose file", `$${r}`, n)), void 0 !== r;
}, n = [ ...e.buildArgs ].map(([e, t]) => [ e, void 0 !== t && note(t, "build-args") ? void 0 : t ]), r = {
...e,
buildArgs: new Map(n)
};
for (const t of f) r[t] = e[t].filter(e => !l.test(e));
r.labels = new Map([ ...e.labels ].filter(e => !l.test(e.join("=")))), r.cacheFrom = e.cacheFrom.filter(e => !note(e, u.cacheFrom));
for (const [e, t] of Object.entries(r)) d.has(e) || note(JSON.stringify(flat(t)).replaceAll("\\u0001", a), "files");
return 0 === t.length ? r : {
...r,
unknowns: [ ...e.unknowns, ...new Set(t) ]
};
}
function flat(e) {
return e instanceof Map ? [ ...e ] : e ?? "";
}
var p = n(29266), h = n(84414);
const m = [ "compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml" ], Z = /^[a-zA-Z0-9._-]+$/;
function composeSpecs(e, t) {
const n = function marked(e, t = new Set) {
return new Map([ ...e, ...[ ...t ].map(e => [ e, `${a}${e}${a}` ]) ]);
}(e.env, e.unknownEnv);
return selected(new Project({
...e,
env: n
}, t).services(), e).flatMap(([t, r]) => serviceSpec(t, r, {
...e,
env: n
}, ".")).map(withoutMarks);
}
function composeTargets(e, t, n) {
const r = new Map(e.map(({path: e, text: t}) => [ e, t ])), o = {
...t,
directory: ".",
files: [ ...r.keys() ],
services: [],
profiles: [ "*" ],
envFile: (0, i.ux)(t.directory, ".env"),
buildArgs: new Map
}, s = new Project(o, e => r.get(e) ?? n(e), ".");
return s.services().flatMap(([e, t]) => {
const n = (0, h.ZZ)(t, "build");
if (null == n) return [];
const r = function bakeAttributes(e, t, n) {
const text = e => (0, h.e1)((0, h.ZZ)(t, e)) || null, texts = e => (0, h.DD)(e).flatMap(e => (0, 
h.e1)(e) ?? []), r = (0, h.ZZ)(t, "x-bake"), more = e => {
const t = (0, h.ZZ)(r, e);
return "string" == typeof t ? t.split(/\s+/).filter(e => "" !== e) : texts(t);
}, o = namedMap((0, h.ZZ)(e, "environment")), s = Object.entries(namedMap((0, h.ZZ)(t, "args"))).flatMap(([e, t]) => {
const r = (0, h.e1)(t) ?? (0, h.e1)(o[e]) ?? n.get(e);
return void 0 === r ? [] : [ [ e, r ] ];
}), i = {
...(0, h.$H)((0, h.ZZ)(r, "contexts")),
...namedMap((0, h.ZZ)(t, "additional_contexts"))
}, c = [ ...texts((0, h.ZZ)(t, "tags")), ...more("tags") ], a = (0, h.e1)((0, h.ZZ)(e, "image"));
return {
context: text("context"),
dockerfile: text("dockerfile"),
"dockerfile-inline": text("dockerfile_inline"),
target: text("target"),
args: (0, p.A7)(s),
contexts: (0, p.A7)(Object.entries(i).map(([e, t]) => [ e, linked((0, h.e1)(t) ?? "") ])),
labels: (0, p.A7)(Object.entries(namedMap((0, h.ZZ)(t, "labels"))).map(([e, t]) => [ e, (0, 
h.e1)(t) ?? "" ])),
tags: 0 === c.length && void 0 !== a ? [ a ] : c,
"cache-from": [ ...texts((0, h.ZZ)(t, "cache_from")), ...more("cache-from") ],
"cache-to": [ ...texts((0, h.ZZ)(t, "cache_to")), ...more("cache-to") ],
platforms: [ ...texts((0, h.ZZ)(t, "platforms")), ...more("platforms") ],
network: text("network"),
"no-cache": flagOf((0, h.ZZ)(r, "no-cache") ?? (0, h.ZZ)(t, "no_cache")),
pull: flagOf((0, h.ZZ)(r, "pull") ?? (0, h.ZZ)(t, "pull")),
"no-cache-filter": more("no-cache-filter"),
"shm-size": text("shm_size"),
"extra-hosts": (0, p.A7)(hosts((0, h.ZZ)(t, "extra_hosts")).map(e => {
const t = e.indexOf(":");
return [ e.slice(0, t), e.slice(t + 1) ];
}))
};
}(t, buildMap(n), s.env);
return [ {
name: e.replaceAll(".", "_"),
attributes: r
} ];
});
}
const flagOf = e => "boolean" == typeof e ? e : null, linked = e => e.startsWith("service:") ? `target:${e.slice(8).replaceAll(".", "_")}` : e;
function printedComposeSpecs(e, t, n) {
const r = (0, h.hN)(e.replaceAll("$$", "$"), "docker compose config");
return selected(Object.entries((0, h.$H)((0, h.ZZ)(r, "services"))), t).flatMap(([e, r]) => serviceSpec(e, r, t, t.directory, n));
}
function selected(e, t) {
return 0 === t.services.length ? e : e.filter(([e]) => t.services.includes(e));
}
class Project {
directory;
base;
request;
read;
env;
files=0;
constructor(e, t, n) {
this.request = e, this.read = t;
const r = e.files[0];
this.directory = r?.includes("/") ? (0, i.ux)(e.directory, r.slice(0, r.lastIndexOf("/"))) : e.directory, 
this.base = n ?? this.directory;
const o = t((0, i.ux)(e.directory, e.envFile ?? ".env"));
this.env = new Map([ ...dotenv(o ?? "", e.env), ...e.env ]);
}
services() {
let e = {};
for (const t of this.paths()) e = merge(e, this.load(t, this.base), "");
const t = (0, h.$H)((0, h.ZZ)(e, "services")), n = Object.keys(t).find(e => !Z.test(e));
if (void 0 !== n) throw new s.u("workflow", `Compose refuses the service name ${JSON.stringify(n.slice(0, 100))}.`);
return Object.entries(t).filter(([e, t]) => this.active(e, t)).map(([e]) => [ e, this.extended(t, e, 0) ]);
}
paths() {
if (this.request.files.length > 0) return this.request.files.map(e => (0, i.ux)(this.request.directory, e));
const e = this.env.get("COMPOSE_FILE");
if (void 0 !== e) return e.split(":").map(e => (0, i.ux)(this.request.directory, e));
const t = m.map(e => (0, i.ux)(this.request.directory, e)).find(e => void 0 !== this.read(e));
if (void 0 === t) throw new s.u("workflow", `There is no compose file in ${this.request.directory}. Set the input files.`);
const n = t.replace(/\.(ya?ml)$/, ".override.$1");
return void 0 === this.read(n) ? [ t ] : [ t, n ];
}
load(e, t) {
const n = this.read(e);
if (void 0 === n || ++this.files > 100) throw new s.u("workflow", `The compose file ${e} is not in the workspace. Check it out, or set the input files.`);
if (/!(?:reset|override)\b/.test(n)) throw new s.u("workflow", `${e} uses !reset or !override, which are not read here. Install docker compose, or set the inputs instead.`);
const r = function placed(e, t) {
const n = (0, h.ZZ)(e, "services");
if ("." === t || void 0 === n) return e;
const local = e => "string" != typeof e || (0, i.Vx)(e) ? e ?? null : (0, i.ux)(t, e), place = e => {
const t = (0, h.ZZ)(e, "build");
if ("string" == typeof t) return {
...(0, h.$H)(e),
build: local(t)
};
if (!isMap(t)) return e;
const n = Object.entries(namedMap((0, h.ZZ)(t, "additional_contexts"))).map(([e, t]) => [ e, local(t) ]);
return {
...(0, h.$H)(e),
build: {
...t,
...void 0 === (0, h.ZZ)(t, "context") ? {} : {
context: local((0, h.ZZ)(t, "context"))
},
...0 === n.length ? {} : {
additional_contexts: Object.fromEntries(n)
}
}
};
}, r = Object.entries((0, h.$H)(n)).map(([e, t]) => [ e, place(t) ]);
return {
...(0, h.$H)(e),
services: Object.fromEntries(r)
};
}(interpolate((0, h.hN)(n, e, !0), this.env), t), o = folderOf(e);
let c = {};
for (const e of (0, h.DD)((0, h.ZZ)(r, "include"))) for (const t of void 0 !== (0, 
h.e1)(e) ? [ e ] : listOf((0, h.ZZ)(e, "path"))) {
const n = (0, i.ux)(o, (0, h.e1)(t) ?? ""), r = (0, h.e1)((0, h.ZZ)(e, "project_directory"));
c = merge(c, this.load(n, void 0 === r ? folderOf(n) : (0, i.ux)(o, r)), "");
}
return merge(c, r, "");
}
active(e, t) {
const n = (0, h.DD)((0, h.ZZ)(t, "profiles")).map(h.e1), r = [ ...this.request.profiles, ...this.env.get("COMPOSE_PROFILES")?.split(",") ?? [] ];
return 0 === n.length || this.request.services.includes(e) || r.includes("*") || n.some(e => r.includes(e ?? ""));
}
extended(e, t, n) {
const r = (0, h.ZZ)(e, t), o = (0, h.ZZ)(r, "extends");
if (void 0 === o || void 0 === r) return r;
if (n >= 50) throw new s.u("workflow", `The service ${t} extends itself. Remove the circle from the compose file.`);
const c = (0, h.e1)((0, h.ZZ)(o, "file")), a = (0, h.e1)(o) ?? (0, h.e1)((0, h.ZZ)(o, "service")) ?? "", l = (0, 
i.ux)(this.directory, c ?? ""), f = void 0 === c ? e : (0, h.$H)((0, h.ZZ)(this.load(l, folderOf(l)), "services"));
return merge(this.extended(f, a, n + 1), Object.fromEntries(Object.entries((0, h.$H)(r)).filter(([e]) => "extends" !== e)), "service");
}
}
const folderOf = e => e.includes("/") ? e.slice(0, e.lastIndexOf("/")) : ".";
const listOf = e => void 0 === e ? [] : Array.isArray(e) ? e : [ e ];
function merge(e, t, n) {
if (null == t) return e;
if (w.has(n)) return {
...namedMap(e),
...namedMap(t)
};
if ("build" === n && typeof e != typeof t) return merge(buildMap(e), buildMap(t), "");
if (Array.isArray(e) && Array.isArray(t)) return [ ...e, ...t ];
if (isMap(e) && isMap(t)) {
const n = Object.assign(Object.create(null), e);
for (const [e, r] of Object.entries(t)) n[e] = merge(n[e], r, e);
return n;
}
return t;
}
const w = new Set([ "args", "labels", "additional_contexts" ]), isMap = e => "object" == typeof e && null !== e && !Array.isArray(e), buildMap = e => "string" == typeof e ? {
context: e
} : (0, h.$H)(e);
function namedMap(e) {
return Array.isArray(e) ? Object.fromEntries(e.map(e => {
const t = (0, h.e1)(e) ?? "", n = t.indexOf("=");
return -1 === n ? [ t, null ] : [ t.slice(0, n), t.slice(n + 1) ];
})) : {
...(0, h.$H)(e)
};
}
function serviceSpec(e, t, n, s, c = "") {
const a = (0, h.ZZ)(t, "build");
if (null == a) return [];
const l = buildMap(a), place = e => function relativePath(e, t) {
if ((0, i.Vx)(e)) return e;
const n = r.posix.normalize(e).replace(/(?<=.)\/$/, "");
return "" !== t && r.posix.isAbsolute(n) ? r.posix.relative(t, n) || "." : n;
}((0, i.ux)(s, e), c), f = place((0, h.e1)((0, h.ZZ)(l, "context")) ?? "."), u = (0, 
h.e1)((0, h.ZZ)(l, "dockerfile_inline")), d = (0, h.e1)((0, h.ZZ)(l, "dockerfile")) ?? (void 0 === u ? "Dockerfile" : void 0), p = new Map;
for (const [e, t] of Object.entries(namedMap((0, h.ZZ)(l, "args")))) {
const r = (0, h.e1)(t) ?? n.env.get(e);
void 0 !== r && p.set(e, r);
}
for (const [e, t] of n.buildArgs) p.set(e, t);
const m = new Map;
for (const [e, t] of Object.entries(namedMap((0, h.ZZ)(l, "additional_contexts")))) {
const n = (0, h.e1)(t) ?? "";
m.set(e, n.startsWith("service:") ? `target:${n.slice(8)}` : place(n));
}
const Z = (0, h.DD)((0, h.ZZ)(l, "platforms")).flatMap(e => (0, h.e1)(e) ?? []), w = (0, 
h.e1)((0, h.ZZ)(t, "platform"));
return [ (0, o.m)({
name: e,
builder: "buildkit",
context: f,
file: void 0 === d || (0, i.Vx)(f) ? d : (0, i.ux)(f, d),
inline: u,
target: (0, h.e1)((0, h.ZZ)(l, "target")),
buildArgs: p,
platforms: void 0 === w ? Z : [ w ],
labels: new Map(Object.entries(namedMap((0, h.ZZ)(l, "labels"))).map(([e, t]) => [ e, (0, 
h.e1)(t) ?? "" ])),
tags: [ (0, h.e1)((0, h.ZZ)(t, "image")), ...(0, h.DD)((0, h.ZZ)(l, "tags")).map(h.e1) ].filter(e => void 0 !== e),
cacheFrom: (0, h.DD)((0, h.ZZ)(l, "cache_from")).flatMap(e => (0, h.e1)(e) ?? []),
cacheTo: (0, h.DD)((0, h.ZZ)(l, "cache_to")).flatMap(e => (0, h.e1)(e) ?? []),
noCache: !0 === (0, h.ZZ)(l, "no_cache") || n.noCache,
pull: !0 === (0, h.ZZ)(l, "pull") || n.pull,
network: (0, h.e1)((0, h.ZZ)(l, "network")),
addHosts: hosts((0, h.ZZ)(l, "extra_hosts")),
shmSize: (0, h.e1)((0, h.ZZ)(l, "shm_size")),
buildContexts: m,
dependsOn: [ ...m.values() ].filter(e => e.startsWith("target:")).map(e => e.slice(7)),
origin: `${n.origin} service ${e}`,
unknowns: n.unknowns
}) ];
}
function hosts(e) {
return Array.isArray(e) ? e.flatMap(e => (0, h.e1)(e)?.replace("=", ":") ?? []) : Object.entries((0, 
h.$H)(e)).flatMap(([e, t]) => listOf(t).map(t => `${e}:${(0, h.e1)(t) ?? ""}`));
}
function interpolate(e, t) {
if ("string" == typeof e) return interpolateText(e, t, 0);
if (Array.isArray(e)) return e.map(e => interpolate(e, t));
if (!isMap(e)) return e;
const n = Object.create(null);
for (const [r, o] of Object.entries(e)) n[r] = interpolate(o, t);
return n;
}
function interpolateText(e, t, n) {
let r = "";
for (let o = 0; o < e.length; ) {
const i = e.indexOf("$", o);
if (-1 === i || n > 20) return r + e.slice(o);
r += e.slice(o, i);
const c = /^\$([A-Za-z_]\w*)/.exec(e.slice(i, i + 256))?.[1];
if ("$" === e[i + 1]) r += "$", o = i + 2; else if (void 0 !== c) r += t.get(c) ?? "", 
o = i + 1 + c.length; else if ("{" === e[i + 1]) {
const s = closing(e, i + 1);
r += braced(e.slice(i + 2, s), t, n), o = s + 1;
} else r += "$", o = i + 1;
if (r.length > 65536) throw new s.u("limit", "A text of the compose file grows without end. Set the inputs instead.");
}
return r;
}
function braced(e, t, n) {
const r = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s.exec(e), o = t.get(r?.[1] ?? ""), s = r?.[2] ?? "", i = s.startsWith(":") ? void 0 !== o && "" !== o : void 0 !== o, other = () => interpolateText(r?.[3] ?? "", t, n + 1);
return s.endsWith("-") ? i ? o ?? "" : other() : s.endsWith("+") ? i ? other() : "" : o ?? "";
}
function closing(e, t) {
let n = 0;
for (let r = t; r < e.length; r++) if ("{" === e[r]) n++; else if ("}" === e[r] && 0 === --n) return r;
return e.length;
}
function dotenv(e, t) {
const n = new Map, r = new Map(t);
for (const o of e.slice(0, 1048576).split(/\r?\n/)) {
const e = o.indexOf("="), s = o.slice(0, Math.max(0, e)).trim().replace(/^export\s+/, "");
if (!/^[A-Za-z_][\w.]*$/.test(s)) continue;
const {text: i, literal: c} = dotenvValue(o.slice(e + 1).trim()), a = c ? i : interpolateText(i, r, 0);
n.set(s, a), t.has(s) || r.set(s, a);
}
return n;
}
function dotenvValue(e) {
const t = e[0] ?? "";
let n = "'" === t || '"' === t ? e.indexOf(t, 1) : -1;
for (;-1 !== n && "\\" === e[n - 1]; ) n = e.indexOf(t, n + 1);
if (-1 !== n) return {
text: e.slice(1, n),
literal: "'" === t
};
const r = e.search(/\s#/);
return {
text: -1 === r ? e : e.slice(0, r).trimEnd(),
literal: !1
};
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
i.set(this.error, this);
}
static of(e) {
const t = s.get(e) ?? new Unknown(e);
return s.set(e, t), t;
}
}
const s = new Map, i = new WeakMap;
function knownOr(e) {
try {
return e();
} catch (e) {
const t = "object" == typeof e && null !== e ? i.get(e) : void 0;
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
const c = 4e6;
function bounded(e) {
if (e > c) throw new r.u("limit", "The bake file's texts and lists grow without end. Set the inputs instead.");
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