export const id = 817;

export const ids = [ 817 ];

export const modules = {
86817: ((e, t, r) => {
r.d(t, {
composeSpecs: () => composeSpecs,
h: () => composeTargets,
printedComposeSpecs: () => printedComposeSpecs
});
var n = r(76760), i = r(13999), s = r(452), o = r(22475), c = r(29266), a = r(84414);
const l = [ "compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml" ], f = /^[a-zA-Z0-9._-]+$/;
function composeSpecs(e, t) {
return selected(new Project(e, t).services(), e).flatMap(([t, r]) => serviceSpec(t, r, e, "."));
}
function composeTargets(e, t, r) {
const n = new Map(e.map(({path: e, text: t}) => [ e, t ])), i = {
...t,
directory: ".",
files: [ ...n.keys() ],
services: [],
profiles: [ "*" ],
envFile: (0, o.ux)(t.directory, ".env"),
buildArgs: new Map
}, s = new Project(i, e => n.get(e) ?? r(e), ".");
return s.services().flatMap(([e, t]) => {
const r = (0, a.ZZ)(t, "build");
if (null == r) return [];
const n = function bakeAttributes(e, t, r) {
const text = e => (0, a.e1)((0, a.ZZ)(t, e)) || null, texts = e => (0, a.DD)(e).flatMap(e => (0, 
a.e1)(e) ?? []), n = (0, a.ZZ)(t, "x-bake"), more = e => {
const t = (0, a.ZZ)(n, e);
return "string" == typeof t ? t.split(/\s+/).filter(e => "" !== e) : texts(t);
}, i = namedMap((0, a.ZZ)(e, "environment")), s = Object.entries(namedMap((0, a.ZZ)(t, "args"))).flatMap(([e, t]) => {
const n = (0, a.e1)(t) ?? (0, a.e1)(i[e]) ?? r.get(e);
return void 0 === n ? [] : [ [ e, n ] ];
}), o = {
...(0, a.$H)((0, a.ZZ)(n, "contexts")),
...namedMap((0, a.ZZ)(t, "additional_contexts"))
}, l = [ ...texts((0, a.ZZ)(t, "tags")), ...more("tags") ], f = (0, a.e1)((0, a.ZZ)(e, "image"));
return {
context: text("context"),
dockerfile: text("dockerfile"),
"dockerfile-inline": text("dockerfile_inline"),
target: text("target"),
args: (0, c.A7)(s),
contexts: (0, c.A7)(Object.entries(o).map(([e, t]) => [ e, linked((0, a.e1)(t) ?? "") ])),
labels: (0, c.A7)(Object.entries(namedMap((0, a.ZZ)(t, "labels"))).map(([e, t]) => [ e, (0, 
a.e1)(t) ?? "" ])),
tags: 0 === l.length && void 0 !== f ? [ f ] : l,
"cache-from": [ ...texts((0, a.ZZ)(t, "cache_from")), ...more("cache-from") ],
"cache-to": [ ...texts((0, a.ZZ)(t, "cache_to")), ...more("cache-to") ],
platforms: [ ...texts((0, a.ZZ)(t, "platforms")), ...more("platforms") ],
network: text("network"),
"no-cache": flagOf((0, a.ZZ)(n, "no-cache") ?? (0, a.ZZ)(t, "no_cache")),
pull: flagOf((0, a.ZZ)(n, "pull") ?? (0, a.ZZ)(t, "pull")),
"no-cache-filter": more("no-cache-filter"),
"shm-size": text("shm_size"),
"extra-hosts": (0, c.A7)(hosts((0, a.ZZ)(t, "extra_hosts")).map(e => {
const t = e.indexOf(":");
return [ e.slice(0, t), e.slice(t + 1) ];
}))
};
}(t, buildMap(r), s.env);
return [ {
name: e.replaceAll(".", "_"),
attributes: n
} ];
});
}
const flagOf = e => "boolean" == typeof e ? e : null, linked = e => e.startsWith("service:") ? `target:${e.slice(8).replaceAll(".", "_")}` : e;
function printedComposeSpecs(e, t, r) {
const n = (0, a.hN)(e.replaceAll("$$", "$"), "docker compose config");
return selected(Object.entries((0, a.$H)((0, a.ZZ)(n, "services"))), t).flatMap(([e, n]) => serviceSpec(e, n, t, t.directory, r));
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
constructor(e, t, r) {
this.request = e, this.read = t;
const n = e.files[0];
this.directory = n?.includes("/") ? (0, o.ux)(e.directory, n.slice(0, n.lastIndexOf("/"))) : e.directory, 
this.base = r ?? this.directory;
const i = t((0, o.ux)(e.directory, e.envFile ?? ".env"));
this.env = new Map([ ...dotenv(i ?? "", e.env), ...e.env ]);
}
services() {
let e = {};
for (const t of this.paths()) e = merge(e, this.load(t, this.base), "");
const t = (0, a.$H)((0, a.ZZ)(e, "services")), r = Object.keys(t).find(e => !f.test(e));
if (void 0 !== r) throw new s.u("workflow", `Compose refuses the service name ${JSON.stringify(r.slice(0, 100))}.`);
return Object.entries(t).filter(([e, t]) => this.active(e, t)).map(([e]) => [ e, this.extended(t, e, 0) ]);
}
paths() {
if (this.request.files.length > 0) return this.request.files.map(e => (0, o.ux)(this.request.directory, e));
const e = this.env.get("COMPOSE_FILE");
if (void 0 !== e) return e.split(":").map(e => (0, o.ux)(this.request.directory, e));
const t = l.map(e => (0, o.ux)(this.request.directory, e)).find(e => void 0 !== this.read(e));
if (void 0 === t) throw new s.u("workflow", `There is no compose file in ${this.request.directory}. Set the input files.`);
const r = t.replace(/\.(ya?ml)$/, ".override.$1");
return void 0 === this.read(r) ? [ t ] : [ t, r ];
}
load(e, t) {
const r = this.read(e);
if (void 0 === r || ++this.files > 100) throw new s.u("workflow", `The compose file ${e} is not in the workspace. Check it out, or set the input files.`);
if (/!(?:reset|override)\b/.test(r)) throw new s.u("workflow", `${e} uses !reset or !override, which are not read here. Install docker compose, or set the inputs instead.`);
const n = function placed(e, t) {
const r = (0, a.ZZ)(e, "services");
if ("." === t || void 0 === r) return e;
const local = e => "string" != typeof e || (0, o.Vx)(e) ? e ?? null : (0, o.ux)(t, e), place = e => {
const t = (0, a.ZZ)(e, "build");
if ("string" == typeof t) return {
...(0, a.$H)(e),
build: local(t)
};
if (!isMap(t)) return e;
const r = Object.entries(namedMap((0, a.ZZ)(t, "additional_contexts"))).map(([e, t]) => [ e, local(t) ]);
return {
...(0, a.$H)(e),
build: {
...t,
...void 0 === (0, a.ZZ)(t, "context") ? {} : {
context: local((0, a.ZZ)(t, "context"))
},
...0 === r.length ? {} : {
additional_contexts: Object.fromEntries(r)
}
}
};
}, n = Object.entries((0, a.$H)(r)).map(([e, t]) => [ e, place(t) ]);
return {
...(0, a.$H)(e),
services: Object.fromEntries(n)
};
}(interpolate((0, a.hN)(r, e, !0), this.env), t), i = folderOf(e);
let c = {};
for (const e of (0, a.DD)((0, a.ZZ)(n, "include"))) for (const t of void 0 !== (0, 
a.e1)(e) ? [ e ] : listOf((0, a.ZZ)(e, "path"))) {
const r = (0, o.ux)(i, (0, a.e1)(t) ?? ""), n = (0, a.e1)((0, a.ZZ)(e, "project_directory"));
c = merge(c, this.load(r, void 0 === n ? folderOf(r) : (0, o.ux)(i, n)), "");
}
return merge(c, n, "");
}
active(e, t) {
const r = (0, a.DD)((0, a.ZZ)(t, "profiles")).map(a.e1), n = [ ...this.request.profiles, ...this.env.get("COMPOSE_PROFILES")?.split(",") ?? [] ];
return 0 === r.length || this.request.services.includes(e) || n.includes("*") || r.some(e => n.includes(e ?? ""));
}
extended(e, t, r) {
const n = (0, a.ZZ)(e, t), i = (0, a.ZZ)(n, "extends");
if (void 0 === i || void 0 === n) return n;
if (r >= 50) throw new s.u("workflow", `The service ${t} extends itself. Remove the circle from the compose file.`);
const c = (0, a.e1)((0, a.ZZ)(i, "file")), l = (0, a.e1)(i) ?? (0, a.e1)((0, a.ZZ)(i, "service")) ?? "", f = (0, 
o.ux)(this.directory, c ?? ""), u = void 0 === c ? e : (0, a.$H)((0, a.ZZ)(this.load(f, folderOf(f)), "services"));
return merge(this.extended(u, l, r + 1), Object.fromEntries(Object.entries((0, a.$H)(n)).filter(([e]) => "extends" !== e)), "service");
}
}
const folderOf = e => e.includes("/") ? e.slice(0, e.lastIndexOf("/")) : ".";
const listOf = e => void 0 === e ? [] : Array.isArray(e) ? e : [ e ];
function merge(e, t, r) {
if (null == t) return e;
if (u.has(r)) return {
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
const u = new Set([ "args", "labels", "additional_contexts" ]), isMap = e => "object" == typeof e && null !== e && !Array.isArray(e), buildMap = e => "string" == typeof e ? {
context: e
} : (0, a.$H)(e);
function namedMap(e) {
return Array.isArray(e) ? Object.fromEntries(e.map(e => {
const t = (0, a.e1)(e) ?? "", r = t.indexOf("=");
return -1 === r ? [ t, null ] : [ t.slice(0, r), t.slice(r + 1) ];
})) : {
...(0, a.$H)(e)
};
}
function serviceSpec(e, t, r, s, c = "") {
const l = (0, a.ZZ)(t, "build");
if (null == l) return [];
const f = buildMap(l), place = e => function relativePath(e, t) {
if ((0, o.Vx)(e)) return e;
const r = n.posix.normalize(e).replace(/(?<=.)\/$/, "");
return "" !== t && n.posix.isAbsolute(r) ? n.posix.relative(t, r) || "." : r;
}((0, o.ux)(s, e), c), u = place((0, a.e1)((0, a.ZZ)(f, "context")) ?? "."), d = (0, 
a.e1)((0, a.ZZ)(f, "dockerfile_inline")), p = (0, a.e1)((0, a.ZZ)(f, "dockerfile")) ?? (void 0 === d ? "Dockerfile" : void 0), h = new Map;
for (const [e, t] of Object.entries(namedMap((0, a.ZZ)(f, "args")))) {
const n = (0, a.e1)(t) ?? r.env.get(e);
void 0 !== n && h.set(e, n);
}
for (const [e, t] of r.buildArgs) h.set(e, t);
const m = new Map;
for (const [e, t] of Object.entries(namedMap((0, a.ZZ)(f, "additional_contexts")))) {
const r = (0, a.e1)(t) ?? "";
m.set(e, r.startsWith("service:") ? `target:${r.slice(8)}` : place(r));
}
const Z = (0, a.DD)((0, a.ZZ)(f, "platforms")).flatMap(e => (0, a.e1)(e) ?? []), b = (0, 
a.e1)((0, a.ZZ)(t, "platform"));
return [ (0, i.m)({
name: e,
builder: "buildkit",
context: u,
file: void 0 === p || (0, o.Vx)(u) ? p : (0, o.ux)(u, p),
inline: d,
target: (0, a.e1)((0, a.ZZ)(f, "target")),
buildArgs: h,
platforms: void 0 === b ? Z : [ b ],
labels: new Map(Object.entries(namedMap((0, a.ZZ)(f, "labels"))).map(([e, t]) => [ e, (0, 
a.e1)(t) ?? "" ])),
tags: [ (0, a.e1)((0, a.ZZ)(t, "image")), ...(0, a.DD)((0, a.ZZ)(f, "tags")).map(a.e1) ].filter(e => void 0 !== e),
cacheFrom: (0, a.DD)((0, a.ZZ)(f, "cache_from")).flatMap(e => (0, a.e1)(e) ?? []),
cacheTo: (0, a.DD)((0, a.ZZ)(f, "cache_to")).flatMap(e => (0, a.e1)(e) ?? []),
noCache: !0 === (0, a.ZZ)(f, "no_cache") || r.noCache,
pull: !0 === (0, a.ZZ)(f, "pull") || r.pull,
network: (0, a.e1)((0, a.ZZ)(f, "network")),
addHosts: hosts((0, a.ZZ)(f, "extra_hosts")),
shmSize: (0, a.e1)((0, a.ZZ)(f, "shm_size")),
buildContexts: m,
dependsOn: [ ...m.values() ].filter(e => e.startsWith("target:")).map(e => e.slice(7)),
origin: `${r.origin} service ${e}`,
unknowns: r.unknowns
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
const r = Object.create(null);
for (const [n, i] of Object.entries(e)) r[n] = interpolate(i, t);
return r;
}
function interpolateText(e, t, r) {
let n = "";
for (let i = 0; i < e.length; ) {
const o = e.indexOf("$", i);
if (-1 === o || r > 20) return n + e.slice(i);
n += e.slice(i, o);
const c = /^\$([A-Za-z_]\w*)/.exec(e.slice(o, o + 256))?.[1];
if ("$" === e[o + 1]) n += "$", i = o + 2; else if (void 0 !== c) n += t.get(c) ?? "", 
i = o + 1 + c.length; else if ("{" === e[o + 1]) {
const s = closing(e, o + 1);
n += braced(e.slice(o + 2, s), t, r), i = s + 1;
} else n += "$", i = o + 1;
if (n.length > 65536) throw new s.u("limit", "A text of the compose file grows without end. Set the inputs instead.");
}
return n;
}
function braced(e, t, r) {
const n = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s.exec(e), i = t.get(n?.[1] ?? ""), s = n?.[2] ?? "", o = s.startsWith(":") ? void 0 !== i && "" !== i : void 0 !== i, other = () => interpolateText(n?.[3] ?? "", t, r + 1);
return s.endsWith("-") ? o ? i ?? "" : other() : s.endsWith("+") ? o ? other() : "" : i ?? "";
}
function closing(e, t) {
let r = 0;
for (let n = t; n < e.length; n++) if ("{" === e[n]) r++; else if ("}" === e[n] && 0 === --r) return n;
return e.length;
}
function dotenv(e, t) {
const r = new Map, n = new Map(t);
for (const i of e.slice(0, 1048576).split(/\r?\n/)) {
const e = i.indexOf("="), s = i.slice(0, Math.max(0, e)).trim().replace(/^export\s+/, "");
if (!/^[A-Za-z_][\w.]*$/.test(s)) continue;
const {text: o, literal: c} = dotenvValue(i.slice(e + 1).trim()), a = c ? o : interpolateText(o, n, 0);
r.set(s, a), t.has(s) || n.set(s, a);
}
return r;
}
function dotenvValue(e) {
const t = e[0] ?? "";
let r = "'" === t || '"' === t ? e.indexOf(t, 1) : -1;
for (;-1 !== r && "\\" === e[r - 1]; ) r = e.indexOf(t, r + 1);
if (-1 !== r) return {
text: e.slice(1, r),
literal: "'" === t
};
const n = e.search(/\s#/);
return {
text: -1 === n ? e : e.slice(0, n).trimEnd(),
literal: !1
};
}
}),
29266: ((e, t, r) => {
r.d(t, {
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
var n = r(452), i = r(84414);
function beyond(e) {
return new n.u("workflow", `The bake file uses ${e}, which is not read here. Install docker buildx, which evaluates every bake file, or set the inputs instead.`);
}
const s = 4e6;
function bounded(e) {
if (e > s) throw new n.u("limit", "The bake file's texts and lists grow without end. Set the inputs instead.");
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