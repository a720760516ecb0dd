export const id = 817;

export const ids = [ 817 ];

export const modules = {
86817: ((e, t, r) => {
r.d(t, {
composeSpecs: () => composeSpecs,
h: () => composeTargets,
printedComposeSpecs: () => printedComposeSpecs
});
var n = r(13999), s = r(452), i = r(22475), o = r(29266), c = r(84414);
const a = [ "compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml" ];
function composeSpecs(e, t) {
const r = new Project(e, t);
return selected(r.services(), e).flatMap(([t, n]) => serviceSpec(t, n, e, r.directory));
}
function composeTargets(e, t, r) {
const n = new Map(e.map(({path: e, text: t}) => [ e, t ])), s = {
...t,
directory: ".",
files: [ ...n.keys() ],
services: [],
profiles: [ "*" ],
envFile: (0, i.ux)(t.directory, ".env"),
buildArgs: new Map
}, a = new Project(s, e => n.get(e) ?? r(e));
return a.services().flatMap(([e, t]) => {
const r = (0, c.ZZ)(t, "build");
if (null == r) return [];
const n = function bakeAttributes(e, t, r) {
const text = e => (0, c.e1)((0, c.ZZ)(t, e)) || null, texts = e => (0, c.DD)(e).flatMap(e => (0, 
c.e1)(e) ?? []), n = (0, c.ZZ)(t, "x-bake"), more = e => {
const t = (0, c.ZZ)(n, e);
return "string" == typeof t ? t.split(/\s+/).filter(e => "" !== e) : texts(t);
}, s = namedMap((0, c.ZZ)(e, "environment")), i = Object.entries(namedMap((0, c.ZZ)(t, "args"))).flatMap(([e, t]) => {
const n = (0, c.e1)(t) ?? (0, c.e1)(s[e]) ?? r.get(e);
return void 0 === n ? [] : [ [ e, n ] ];
}), a = {
...(0, c.$H)((0, c.ZZ)(n, "contexts")),
...namedMap((0, c.ZZ)(t, "additional_contexts"))
}, l = [ ...texts((0, c.ZZ)(t, "tags")), ...more("tags") ], f = (0, c.e1)((0, c.ZZ)(e, "image"));
return {
context: text("context"),
dockerfile: text("dockerfile"),
"dockerfile-inline": text("dockerfile_inline"),
target: text("target"),
args: (0, o.A7)(i),
contexts: (0, o.A7)(Object.entries(a).map(([e, t]) => [ e, linked((0, c.e1)(t) ?? "") ])),
labels: (0, o.A7)(Object.entries(namedMap((0, c.ZZ)(t, "labels"))).map(([e, t]) => [ e, (0, 
c.e1)(t) ?? "" ])),
tags: 0 === l.length && void 0 !== f ? [ f ] : l,
"cache-from": [ ...texts((0, c.ZZ)(t, "cache_from")), ...more("cache-from") ],
"cache-to": [ ...texts((0, c.ZZ)(t, "cache_to")), ...more("cache-to") ],
platforms: [ ...texts((0, c.ZZ)(t, "platforms")), ...more("platforms") ],
network: text("network"),
"no-cache": flagOf((0, c.ZZ)(n, "no-cache") ?? (0, c.ZZ)(t, "no_cache")),
pull: flagOf((0, c.ZZ)(n, "pull") ?? (0, c.ZZ)(t, "pull")),
"no-cache-filter": more("no-cache-filter"),
"shm-size": text("shm_size"),
"extra-hosts": (0, o.A7)(hosts((0, c.ZZ)(t, "extra_hosts")).map(e => {
const t = e.indexOf(":");
return [ e.slice(0, t), e.slice(t + 1) ];
}))
};
}(t, buildMap(r), a.env);
return [ {
name: e.replaceAll(".", "_"),
attributes: n
} ];
});
}
const flagOf = e => "boolean" == typeof e ? e : null, linked = e => e.startsWith("service:") ? `target:${e.slice(8).replaceAll(".", "_")}` : e;
function printedComposeSpecs(e, t) {
return selected(Object.entries((0, c.$H)((0, c.ZZ)((0, c.hN)(e, "docker compose config"), "services"))), t).flatMap(([e, r]) => serviceSpec(e, r, t, t.directory));
}
function selected(e, t) {
return 0 === t.services.length ? e : e.filter(([e]) => t.services.includes(e));
}
class Project {
directory;
request;
read;
env;
files=0;
constructor(e, t) {
this.request = e, this.read = t;
const r = e.files[0];
this.directory = r?.includes("/") ? (0, i.ux)(e.directory, r.slice(0, r.lastIndexOf("/"))) : e.directory;
const n = t((0, i.ux)(e.directory, e.envFile ?? ".env"));
this.env = new Map([ ...dotenv(n ?? ""), ...e.env ]);
}
services() {
let e = {};
for (const t of this.paths()) e = merge(e, this.load(t), "");
const t = (0, c.$H)((0, c.ZZ)(e, "services"));
return Object.entries(t).filter(([e, t]) => this.active(e, t)).map(([e]) => [ e, this.extended(t, e, 0) ]);
}
paths() {
if (this.request.files.length > 0) return this.request.files.map(e => (0, i.ux)(this.request.directory, e));
const e = this.env.get("COMPOSE_FILE");
if (void 0 !== e) return e.split(":").map(e => (0, i.ux)(this.request.directory, e));
const t = a.map(e => (0, i.ux)(this.request.directory, e)).find(e => void 0 !== this.read(e));
if (void 0 === t) throw new s.u("workflow", `There is no compose file in ${this.request.directory}. Set the input files.`);
const r = t.replace(/\.(ya?ml)$/, ".override.$1");
return void 0 === this.read(r) ? [ t ] : [ t, r ];
}
load(e) {
const t = this.read(e);
if (void 0 === t || ++this.files > 100) throw new s.u("workflow", `The compose file ${e} is not in the workspace. Check it out, or set the input files.`);
const r = interpolate((0, c.hN)(t, e, !0), this.env), n = e.includes("/") ? e.slice(0, e.lastIndexOf("/")) : ".";
let o = {};
for (const e of (0, c.DD)((0, c.ZZ)(r, "include"))) for (const t of void 0 !== (0, 
c.e1)(e) ? [ e ] : listOf((0, c.ZZ)(e, "path"))) o = merge(o, this.load((0, i.ux)(n, (0, 
c.e1)(t) ?? "")), "");
return merge(o, r, "");
}
active(e, t) {
const r = (0, c.DD)((0, c.ZZ)(t, "profiles")).map(c.e1), n = [ ...this.request.profiles, ...this.env.get("COMPOSE_PROFILES")?.split(",") ?? [] ];
return 0 === r.length || this.request.services.includes(e) || n.includes("*") || r.some(e => n.includes(e ?? ""));
}
extended(e, t, r) {
const n = (0, c.ZZ)(e, t), o = (0, c.ZZ)(n, "extends");
if (void 0 === o || void 0 === n) return n;
if (r >= 50) throw new s.u("workflow", `The service ${t} extends itself. Remove the circle from the compose file.`);
const a = (0, c.e1)((0, c.ZZ)(o, "file")), l = (0, c.e1)(o) ?? (0, c.e1)((0, c.ZZ)(o, "service")) ?? "", f = void 0 === a ? e : (0, 
c.$H)((0, c.ZZ)(this.load((0, i.ux)(this.directory, a)), "services"));
return merge(this.extended(f, l, r + 1), Object.fromEntries(Object.entries((0, c.$H)(n)).filter(([e]) => "extends" !== e)), "service");
}
}
const listOf = e => void 0 === e ? [] : Array.isArray(e) ? e : [ e ];
function merge(e, t, r) {
if (null == t) return e;
if (l.has(r)) return {
...namedMap(e),
...namedMap(t)
};
if ("build" === r && typeof e != typeof t) return merge(buildMap(e), buildMap(t), "");
if (Array.isArray(e) && Array.isArray(t)) return [ ...e, ...t ];
if (isMap(e) && isMap(t)) {
const r = Object.assign(Object.create(null), e);
for (const [e, n] of Object.entries(t)) r[e] = merge(r[e], n, e);
return r;
}
return t;
}
const l = new Set([ "args", "labels", "additional_contexts" ]), isMap = e => "object" == typeof e && null !== e && !Array.isArray(e), buildMap = e => "string" == typeof e ? {
context: e
} : (0, c.$H)(e);
function namedMap(e) {
return Array.isArray(e) ? Object.fromEntries(e.map(e => {
const t = (0, c.e1)(e) ?? "", r = t.indexOf("=");
return -1 === r ? [ t, null ] : [ t.slice(0, r), t.slice(r + 1) ];
})) : {
...(0, c.$H)(e)
};
}
function serviceSpec(e, t, r, s) {
const o = (0, c.ZZ)(t, "build");
if (null == o) return [];
const a = buildMap(o), l = (0, i.ux)(s, (0, c.e1)((0, c.ZZ)(a, "context")) ?? "."), f = (0, 
c.e1)((0, c.ZZ)(a, "dockerfile")), u = new Map;
for (const [e, t] of Object.entries(namedMap((0, c.ZZ)(a, "args")))) {
const n = (0, c.e1)(t) ?? r.env.get(e);
void 0 !== n && u.set(e, n);
}
for (const [e, t] of r.buildArgs) u.set(e, t);
const d = new Map;
for (const [e, t] of Object.entries(namedMap((0, c.ZZ)(a, "additional_contexts")))) {
const r = (0, c.e1)(t) ?? "";
d.set(e, r.startsWith("service:") ? `target:${r.slice(8)}` : (0, i.ux)(s, r));
}
const p = (0, c.DD)((0, c.ZZ)(a, "platforms")).flatMap(e => (0, c.e1)(e) ?? []), h = (0, 
c.e1)((0, c.ZZ)(t, "platform"));
return [ (0, n.m)({
name: e,
builder: "buildkit",
context: l,
file: void 0 === f ? void 0 : (0, i.ux)(l, f),
inline: (0, c.e1)((0, c.ZZ)(a, "dockerfile_inline")),
target: (0, c.e1)((0, c.ZZ)(a, "target")),
buildArgs: u,
platforms: void 0 === h ? p : [ h ],
labels: new Map(Object.entries(namedMap((0, c.ZZ)(a, "labels"))).map(([e, t]) => [ e, (0, 
c.e1)(t) ?? "" ])),
tags: [ (0, c.e1)((0, c.ZZ)(t, "image")), ...(0, c.DD)((0, c.ZZ)(a, "tags")).map(c.e1) ].filter(e => void 0 !== e),
cacheFrom: (0, c.DD)((0, c.ZZ)(a, "cache_from")).flatMap(e => (0, c.e1)(e) ?? []),
cacheTo: (0, c.DD)((0, c.ZZ)(a, "cache_to")).flatMap(e => (0, c.e1)(e) ?? []),
noCache: !0 === (0, c.ZZ)(a, "no_cache") || r.noCache,
pull: !0 === (0, c.ZZ)(a, "pull") || r.pull,
network: (0, c.e1)((0, c.ZZ)(a, "network")),
addHosts: hosts((0, c.ZZ)(a, "extra_hosts")),
shmSize: (0, c.e1)((0, c.ZZ)(a, "shm_size")),
buildContexts: d,
dependsOn: [ ...d.values() ].filter(e => e.startsWith("target:")).map(e => e.slice(7)),
origin: `${r.origin} service ${e}`,
unknowns: r.unknowns
}) ];
}
function hosts(e) {
return Array.isArray(e) ? e.flatMap(e => (0, c.e1)(e)?.replace("=", ":") ?? []) : Object.entries((0, 
c.$H)(e)).flatMap(([e, t]) => listOf(t).map(t => `${e}:${(0, c.e1)(t) ?? ""}`));
}
function interpolate(e, t) {
if ("string" == typeof e) return interpolateText(e, t, 0);
if (Array.isArray(e)) return e.map(e => interpolate(e, t));
if (!isMap(e)) return e;
const r = Object.create(null);
for (const [n, s] of Object.entries(e)) r[n] = interpolate(s, t);
return r;
}
function interpolateText(e, t, r) {
let n = "";
for (let s = 0; s < e.length; ) {
const i = e.indexOf("$", s);
if (-1 === i || r > 20) return n + e.slice(s);
n += e.slice(s, i);
const o = /^\$([A-Za-z_]\w*)/.exec(e.slice(i, i + 256))?.[1];
if ("$" === e[i + 1]) n += "$", s = i + 2; else if (void 0 !== o) n += t.get(o) ?? "", 
s = i + 1 + o.length; else if ("{" === e[i + 1]) {
const o = closing(e, i + 1);
n += braced(e.slice(i + 2, o), t, r), s = o + 1;
} else n += "$", s = i + 1;
}
return n;
}
function braced(e, t, r) {
const n = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s.exec(e), s = t.get(n?.[1] ?? ""), i = n?.[2] ?? "", o = i.startsWith(":") ? void 0 !== s && "" !== s : void 0 !== s, other = () => interpolateText(n?.[3] ?? "", t, r + 1);
return i.endsWith("-") ? o ? s ?? "" : other() : i.endsWith("+") ? o ? other() : "" : s ?? "";
}
function closing(e, t) {
let r = 0;
for (let n = t; n < e.length; n++) if ("{" === e[n]) r++; else if ("}" === e[n] && 0 === --r) return n;
return e.length;
}
function dotenv(e) {
const t = new Map;
for (const r of e.slice(0, 1 << 20).split(/\r?\n/)) {
const e = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*?)\s*$/.exec(r);
if (void 0 === e?.[1]) continue;
const n = e[2] ?? "", s = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(n);
t.set(e[1], null === s ? n.replace(/\s+#.*$/, "") : s[2] ?? "");
}
return t;
}
}),
29266: ((e, t, r) => {
r.d(t, {
A7: () => mapOf,
FB: () => same,
Im: () => truth,
Mc: () => entriesOf,
WQ: () => whole,
b6: () => textOf,
c3: () => listOf,
q6: () => parseBool,
rl: () => numberOf,
wQ: () => beyond
});
var n = r(452), s = r(84414);
function beyond(e) {
return new n.u("workflow", `The bake file uses ${e}, which is not read here. Install docker buildx, which evaluates every bake file, or set the inputs instead.`);
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
return Object.entries((0, s.$H)(e)).sort(([e], [t]) => e < t ? -1 : 1);
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
}),
84414: ((e, t, r) => {
r.d(t, {
$H: () => asMap,
DD: () => asList,
ZZ: () => field,
e1: () => asText,
hN: () => parseYaml
});
var n = r(38815), s = r(452);
const i = 2097152, o = 500, c = 100;
function parseYaml(e, t, r = !1) {
if (Buffer.byteLength(e) > i) throw new s.u("limit", `${t} has more than ${i} bytes; it is not read. Set the inputs instead.`);
try {
const i = (0, n.Tp)(e, {
merge: r,
uniqueKeys: !0,
prettyErrors: !1
}), a = i.errors[0];
if (void 0 !== a) throw a;
const l = i.toJS({
maxAliasCount: o
});
return function checkDepth(e, t) {
const r = [ [ e, 0 ] ];
for (let e = r.pop(); void 0 !== e; e = r.pop()) {
const [n, i] = e;
if (i > c) throw new s.u("limit", `${t} is nested deeper than ${c}; it is not read.`);
if ("object" == typeof n && null !== n) for (const e of Object.values(n)) r.push([ e, i + 1 ]);
}
}(l, t), l;
} catch (e) {
if (e instanceof s.u) throw e;
const r = e.linePos?.[0], n = void 0 === r ? void 0 : {
file: t,
line: r.line,
column: r.col
};
throw new s.u("workflow", `${t} is not YAML that can be read (${e.message}).`, {
location: n,
cause: e
});
}
}
function asMap(e) {
return "object" != typeof e || null === e || Array.isArray(e) ? {} : e;
}
function field(e, t) {
const r = asMap(e);
return Object.hasOwn(r, t) ? r[t] : void 0;
}
function asList(e) {
return Array.isArray(e) ? e : [];
}
function asText(e) {
return "string" == typeof e ? e : "number" == typeof e || "boolean" == typeof e ? String(e) : void 0;
}
})
};