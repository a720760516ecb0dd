export const id = 817;

export const ids = [ 817 ];

export const modules = {
86817: ((e, t, n) => {
n.d(t, {
composeSpecs: () => composeSpecs,
h: () => composeTargets,
printedComposeSpecs: () => printedComposeSpecs
});
var r = n(76760), o = n(13999), i = n(452), s = n(22475), c = n(29266), a = n(84414);
const l = [ "compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml" ], f = /^[a-zA-Z0-9._-]+$/;
function composeSpecs(e, t) {
return selected(new Project(e, t).services(), e).flatMap(([t, n]) => serviceSpec(t, n, e, "."));
}
function composeTargets(e, t, n) {
const r = new Map(e.map(({path: e, text: t}) => [ e, t ])), o = {
...t,
directory: ".",
files: [ ...r.keys() ],
services: [],
profiles: [ "*" ],
envFile: (0, s.ux)(t.directory, ".env"),
buildArgs: new Map
}, i = new Project(o, e => r.get(e) ?? n(e), ".");
return i.services().flatMap(([e, t]) => {
const n = (0, a.ZZ)(t, "build");
if (null == n) return [];
const r = function bakeAttributes(e, t, n) {
const text = e => (0, a.e1)((0, a.ZZ)(t, e)) || null, texts = e => (0, a.DD)(e).flatMap(e => (0, 
a.e1)(e) ?? []), r = (0, a.ZZ)(t, "x-bake"), more = e => {
const t = (0, a.ZZ)(r, e);
return "string" == typeof t ? t.split(/\s+/).filter(e => "" !== e) : texts(t);
}, o = namedMap((0, a.ZZ)(e, "environment")), i = Object.entries(namedMap((0, a.ZZ)(t, "args"))).flatMap(([e, t]) => {
const r = (0, a.e1)(t) ?? (0, a.e1)(o[e]) ?? n.get(e);
return void 0 === r ? [] : [ [ e, r ] ];
}), s = {
...(0, a.$H)((0, a.ZZ)(r, "contexts")),
...namedMap((0, a.ZZ)(t, "additional_contexts"))
}, l = [ ...texts((0, a.ZZ)(t, "tags")), ...more("tags") ], f = (0, a.e1)((0, a.ZZ)(e, "image"));
return {
context: text("context"),
dockerfile: text("dockerfile"),
"dockerfile-inline": text("dockerfile_inline"),
target: text("target"),
args: (0, c.A7)(i),
contexts: (0, c.A7)(Object.entries(s).map(([e, t]) => [ e, linked((0, a.e1)(t) ?? "") ])),
labels: (0, c.A7)(Object.entries(namedMap((0, a.ZZ)(t, "labels"))).map(([e, t]) => [ e, (0, 
a.e1)(t) ?? "" ])),
tags: 0 === l.length && void 0 !== f ? [ f ] : l,
"cache-from": [ ...texts((0, a.ZZ)(t, "cache_from")), ...more("cache-from") ],
"cache-to": [ ...texts((0, a.ZZ)(t, "cache_to")), ...more("cache-to") ],
platforms: [ ...texts((0, a.ZZ)(t, "platforms")), ...more("platforms") ],
network: text("network"),
"no-cache": flagOf((0, a.ZZ)(r, "no-cache") ?? (0, a.ZZ)(t, "no_cache")),
pull: flagOf((0, a.ZZ)(r, "pull") ?? (0, a.ZZ)(t, "pull")),
"no-cache-filter": more("no-cache-filter"),
"shm-size": text("shm_size"),
"extra-hosts": (0, c.A7)(hosts((0, a.ZZ)(t, "extra_hosts")).map(e => {
const t = e.indexOf(":");
return [ e.slice(0, t), e.slice(t + 1) ];
}))
};
}(t, buildMap(n), i.env);
return [ {
name: e.replaceAll(".", "_"),
attributes: r
} ];
});
}
const flagOf = e => "boolean" == typeof e ? e : null, linked = e => e.startsWith("service:") ? `target:${e.slice(8).replaceAll(".", "_")}` : e;
function printedComposeSpecs(e, t, n) {
const r = (0, a.hN)(e.replaceAll("$$", "$"), "docker compose config");
return selected(Object.entries((0, a.$H)((0, a.ZZ)(r, "services"))), t).flatMap(([e, r]) => serviceSpec(e, r, t, t.directory, n));
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
this.directory = r?.includes("/") ? (0, s.ux)(e.directory, r.slice(0, r.lastIndexOf("/"))) : e.directory, 
this.base = n ?? this.directory;
const o = t((0, s.ux)(e.directory, e.envFile ?? ".env"));
this.env = new Map([ ...dotenv(o ?? "", e.env), ...e.env ]);
}
services() {
let e = {};
for (const t of this.paths()) e = merge(e, this.load(t, this.base), "");
const t = (0, a.$H)((0, a.ZZ)(e, "services")), n = Object.keys(t).find(e => !f.test(e));
if (void 0 !== n) throw new i.u("workflow", `Compose refuses the service name ${JSON.stringify(n.slice(0, 100))}.`);
return Object.entries(t).filter(([e, t]) => this.active(e, t)).map(([e]) => [ e, this.extended(t, e, 0) ]);
}
paths() {
if (this.request.files.length > 0) return this.request.files.map(e => (0, s.ux)(this.request.directory, e));
const e = this.env.get("COMPOSE_FILE");
if (void 0 !== e) return e.split(":").map(e => (0, s.ux)(this.request.directory, e));
const t = l.map(e => (0, s.ux)(this.request.directory, e)).find(e => void 0 !== this.read(e));
if (void 0 === t) throw new i.u("workflow", `There is no compose file in ${this.request.directory}. Set the input files.`);
const n = t.replace(/\.(ya?ml)$/, ".override.$1");
return void 0 === this.read(n) ? [ t ] : [ t, n ];
}
load(e, t) {
const n = this.read(e);
if (void 0 === n || ++this.files > 100) throw new i.u("workflow", `The compose file ${e} is not in the workspace. Check it out, or set the input files.`);
if (/!(?:reset|override)\b/.test(n)) throw new i.u("workflow", `${e} uses !reset or !override, which are not read here. Install docker compose, or set the inputs instead.`);
const r = function placed(e, t) {
const n = (0, a.ZZ)(e, "services");
if ("." === t || void 0 === n) return e;
const local = e => "string" != typeof e || (0, s.Vx)(e) ? e ?? null : (0, s.ux)(t, e), place = e => {
const t = (0, a.ZZ)(e, "build");
if ("string" == typeof t) return {
...(0, a.$H)(e),
build: local(t)
};
if (!isMap(t)) return e;
const n = Object.entries(namedMap((0, a.ZZ)(t, "additional_contexts"))).map(([e, t]) => [ e, local(t) ]);
return {
...(0, a.$H)(e),
build: {
...t,
...void 0 === (0, a.ZZ)(t, "context") ? {} : {
context: local((0, a.ZZ)(t, "context"))
},
...0 === n.length ? {} : {
additional_contexts: Object.fromEntries(n)
}
}
};
}, r = Object.entries((0, a.$H)(n)).map(([e, t]) => [ e, place(t) ]);
return {
...(0, a.$H)(e),
services: Object.fromEntries(r)
};
}(interpolate((0, a.hN)(n, e, !0), this.env), t), o = folderOf(e);
let c = {};
for (const e of (0, a.DD)((0, a.ZZ)(r, "include"))) for (const t of void 0 !== (0, 
a.e1)(e) ? [ e ] : listOf((0, a.ZZ)(e, "path"))) {
const n = (0, s.ux)(o, (0, a.e1)(t) ?? ""), r = (0, a.e1)((0, a.ZZ)(e, "project_directory"));
c = merge(c, this.load(n, void 0 === r ? folderOf(n) : (0, s.ux)(o, r)), "");
}
return merge(c, r, "");
}
active(e, t) {
const n = (0, a.DD)((0, a.ZZ)(t, "profiles")).map(a.e1), r = [ ...this.request.profiles, ...this.env.get("COMPOSE_PROFILES")?.split(",") ?? [] ];
return 0 === n.length || this.request.services.includes(e) || r.includes("*") || n.some(e => r.includes(e ?? ""));
}
extended(e, t, n) {
const r = (0, a.ZZ)(e, t), o = (0, a.ZZ)(r, "extends");
if (void 0 === o || void 0 === r) return r;
if (n >= 50) throw new i.u("workflow", `The service ${t} extends itself. Remove the circle from the compose file.`);
const c = (0, a.e1)((0, a.ZZ)(o, "file")), l = (0, a.e1)(o) ?? (0, a.e1)((0, a.ZZ)(o, "service")) ?? "", f = (0, 
s.ux)(this.directory, c ?? ""), u = void 0 === c ? e : (0, a.$H)((0, a.ZZ)(this.load(f, folderOf(f)), "services"));
return merge(this.extended(u, l, n + 1), Object.fromEntries(Object.entries((0, a.$H)(r)).filter(([e]) => "extends" !== e)), "service");
}
}
const folderOf = e => e.includes("/") ? e.slice(0, e.lastIndexOf("/")) : ".";
const listOf = e => void 0 === e ? [] : Array.isArray(e) ? e : [ e ];
function merge(e, t, n) {
if (null == t) return e;
if (u.has(n)) return {
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
const u = new Set([ "args", "labels", "additional_contexts" ]), isMap = e => "object" == typeof e && null !== e && !Array.isArray(e), buildMap = e => "string" == typeof e ? {
context: e
} : (0, a.$H)(e);
function namedMap(e) {
return Array.isArray(e) ? Object.fromEntries(e.map(e => {
const t = (0, a.e1)(e) ?? "", n = t.indexOf("=");
return -1 === n ? [ t, null ] : [ t.slice(0, n), t.slice(n + 1) ];
})) : {
...(0, a.$H)(e)
};
}
function serviceSpec(e, t, n, i, c = "") {
const l = (0, a.ZZ)(t, "build");
if (null == l) return [];
const f = buildMap(l), place = e => function relativePath(e, t) {
if ((0, s.Vx)(e)) return e;
const n = r.posix.normalize(e).replace(/(?<=.)\/$/, "");
return "" !== t && r.posix.isAbsolute(n) ? r.posix.relative(t, n) || "." : n;
}((0, s.ux)(i, e), c), u = place((0, a.e1)((0, a.ZZ)(f, "context")) ?? "."), d = (0, 
a.e1)((0, a.ZZ)(f, "dockerfile_inline")), p = (0, a.e1)((0, a.ZZ)(f, "dockerfile")) ?? (void 0 === d ? "Dockerfile" : void 0), h = new Map;
for (const [e, t] of Object.entries(namedMap((0, a.ZZ)(f, "args")))) {
const r = (0, a.e1)(t) ?? n.env.get(e);
void 0 !== r && h.set(e, r);
}
for (const [e, t] of n.buildArgs) h.set(e, t);
const m = new Map;
for (const [e, t] of Object.entries(namedMap((0, a.ZZ)(f, "additional_contexts")))) {
const n = (0, a.e1)(t) ?? "";
m.set(e, n.startsWith("service:") ? `target:${n.slice(8)}` : place(n));
}
const Z = (0, a.DD)((0, a.ZZ)(f, "platforms")).flatMap(e => (0, a.e1)(e) ?? []), w = (0, 
a.e1)((0, a.ZZ)(t, "platform"));
return [ (0, o.m)({
name: e,
builder: "buildkit",
context: u,
file: void 0 === p || (0, s.Vx)(u) ? p : (0, s.ux)(u, p),
inline: d,
target: (0, a.e1)((0, a.ZZ)(f, "target")),
buildArgs: h,
platforms: void 0 === w ? Z : [ w ],
labels: new Map(Object.entries(namedMap((0, a.ZZ)(f, "labels"))).map(([e, t]) => [ e, (0, 
a.e1)(t) ?? "" ])),
tags: [ (0, a.e1)((0, a.ZZ)(t, "image")), ...(0, a.DD)((0, a.ZZ)(f, "tags")).map(a.e1) ].filter(e => void 0 !== e),
cacheFrom: (0, a.DD)((0, a.ZZ)(f, "cache_from")).flatMap(e => (0, a.e1)(e) ?? []),
cacheTo: (0, a.DD)((0, a.ZZ)(f, "cache_to")).flatMap(e => (0, a.e1)(e) ?? []),
noCache: !0 === (0, a.ZZ)(f, "no_cache") || n.noCache,
pull: !0 === (0, a.ZZ)(f, "pull") || n.pull,
network: (0, a.e1)((0, a.ZZ)(f, "network")),
addHosts: hosts((0, a.ZZ)(f, "extra_hosts")),
shmSize: (0, a.e1)((0, a.ZZ)(f, "shm_size")),
buildContexts: m,
dependsOn: [ ...m.values() ].filter(e => e.startsWith("target:")).map(e => e.slice(7)),
origin: `${n.origin} service ${e}`,
unknowns: n.unknowns
}) ];
}
function hosts(e) {
return Array.isArray(e) ? e.flatMap(e => (0, a.e1)(e)?.replace("=", ":") ?? []) : Object.entries((0, 
a.$H)(e)).flatMap(([e, t]) => listOf(t).map(t => `${e}:${(0, a.e1)(t) ?? ""}`));
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
const s = e.indexOf("$", o);
if (-1 === s || n > 20) return r + e.slice(o);
r += e.slice(o, s);
const c = /^\$([A-Za-z_]\w*)/.exec(e.slice(s, s + 256))?.[1];
if ("$" === e[s + 1]) r += "$", o = s + 2; else if (void 0 !== c) r += t.get(c) ?? "", 
o = s + 1 + c.length; else if ("{" === e[s + 1]) {
const i = closing(e, s + 1);
r += braced(e.slice(s + 2, i), t, n), o = i + 1;
} else r += "$", o = s + 1;
if (r.length > 65536) throw new i.u("limit", "A text of the compose file grows without end. Set the inputs instead.");
}
return r;
}
function braced(e, t, n) {
const r = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s.exec(e), o = t.get(r?.[1] ?? ""), i = r?.[2] ?? "", s = i.startsWith(":") ? void 0 !== o && "" !== o : void 0 !== o, other = () => interpolateText(r?.[3] ?? "", t, n + 1);
return i.endsWith("-") ? s ? o ?? "" : other() : i.endsWith("+") ? s ? other() : "" : o ?? "";
}
function closing(e, t) {
let n = 0;
for (let r = t; r < e.length; r++) if ("{" === e[r]) n++; else if ("}" === e[r] && 0 === --n) return r;
return e.length;
}
function dotenv(e, t) {
const n = new Map, r = new Map(t);
for (const o of e.slice(0, 1048576).split(/\r?\n/)) {
const e = o.indexOf("="), i = o.slice(0, Math.max(0, e)).trim().replace(/^export\s+/, "");
if (!/^[A-Za-z_][\w.]*$/.test(i)) continue;
const {text: s, literal: c} = dotenvValue(o.slice(e + 1).trim()), a = c ? s : interpolateText(s, r, 0);
n.set(i, a), t.has(i) || r.set(i, a);
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