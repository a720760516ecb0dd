export const id = 817;

export const ids = [ 817 ];

export const modules = {
6817: ((e, t, r) => {
r.d(t, {
composeSpecs: () => composeSpecs,
printedComposeSpecs: () => printedComposeSpecs
});
var s = r(3999), n = r(452), i = r(2475), o = r(4414);
const c = [ "compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml" ];
function composeSpecs(e, t) {
const r = new Project(e, t);
return selected(r.services(), e).flatMap(([t, s]) => serviceSpec(t, s, e, r.directory));
}
function printedComposeSpecs(e, t) {
return selected(Object.entries((0, o.$H)((0, o.ZZ)((0, o.hN)(e, "docker compose config"), "services"))), t).flatMap(([e, r]) => serviceSpec(e, r, t, t.directory));
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
const s = t((0, i.ux)(e.directory, e.envFile ?? ".env"));
this.env = new Map([ ...dotenv(s ?? ""), ...e.env ]);
}
services() {
let e = {};
for (const t of this.paths()) e = merge(e, this.load(t), "");
const t = (0, o.$H)((0, o.ZZ)(e, "services"));
return Object.entries(t).filter(([e, t]) => this.active(e, t)).map(([e]) => [ e, this.extended(t, e, 0) ]);
}
paths() {
if (this.request.files.length > 0) return this.request.files.map(e => (0, i.ux)(this.request.directory, e));
const e = this.env.get("COMPOSE_FILE");
if (void 0 !== e) return e.split(":").map(e => (0, i.ux)(this.request.directory, e));
const t = c.map(e => (0, i.ux)(this.request.directory, e)).find(e => void 0 !== this.read(e));
if (void 0 === t) throw new n.u("workflow", `There is no compose file in ${this.request.directory}. Set the input files.`);
const r = t.replace(/\.(ya?ml)$/, ".override.$1");
return void 0 === this.read(r) ? [ t ] : [ t, r ];
}
load(e) {
const t = this.read(e);
if (void 0 === t || ++this.files > 100) throw new n.u("workflow", `The compose file ${e} is not in the workspace. Check it out, or set the input files.`);
const r = interpolate((0, o.hN)(t, e, !0), this.env), s = e.includes("/") ? e.slice(0, e.lastIndexOf("/")) : ".";
let c = {};
for (const e of (0, o.DD)((0, o.ZZ)(r, "include"))) for (const t of void 0 !== (0, 
o.e1)(e) ? [ e ] : listOf((0, o.ZZ)(e, "path"))) c = merge(c, this.load((0, i.ux)(s, (0, 
o.e1)(t) ?? "")), "");
return merge(c, r, "");
}
active(e, t) {
const r = (0, o.DD)((0, o.ZZ)(t, "profiles")).map(o.e1), s = [ ...this.request.profiles, ...this.env.get("COMPOSE_PROFILES")?.split(",") ?? [] ];
return 0 === r.length || this.request.services.includes(e) || s.includes("*") || r.some(e => s.includes(e ?? ""));
}
extended(e, t, r) {
const s = (0, o.ZZ)(e, t), c = (0, o.ZZ)(s, "extends");
if (void 0 === c || void 0 === s) return s;
if (r >= 50) throw new n.u("workflow", `The service ${t} extends itself. Remove the circle from the compose file.`);
const a = (0, o.e1)((0, o.ZZ)(c, "file")), l = (0, o.e1)(c) ?? (0, o.e1)((0, o.ZZ)(c, "service")) ?? "", f = void 0 === a ? e : (0, 
o.$H)((0, o.ZZ)(this.load((0, i.ux)(this.directory, a)), "services"));
return merge(this.extended(f, l, r + 1), Object.fromEntries(Object.entries((0, o.$H)(s)).filter(([e]) => "extends" !== e)), "service");
}
}
const listOf = e => void 0 === e ? [] : Array.isArray(e) ? e : [ e ];
function merge(e, t, r) {
if (null == t) return e;
if (a.has(r)) return {
...namedMap(e),
...namedMap(t)
};
if ("build" === r && typeof e != typeof t) return merge(buildMap(e), buildMap(t), "");
if (Array.isArray(e) && Array.isArray(t)) return [ ...e, ...t ];
if (isMap(e) && isMap(t)) {
const r = Object.assign(Object.create(null), e);
for (const [e, s] of Object.entries(t)) r[e] = merge(r[e], s, e);
return r;
}
return t;
}
const a = new Set([ "args", "labels", "additional_contexts" ]), isMap = e => "object" == typeof e && null !== e && !Array.isArray(e), buildMap = e => "string" == typeof e ? {
context: e
} : (0, o.$H)(e);
function namedMap(e) {
return Array.isArray(e) ? Object.fromEntries(e.map(e => {
const t = (0, o.e1)(e) ?? "", r = t.indexOf("=");
return -1 === r ? [ t, null ] : [ t.slice(0, r), t.slice(r + 1) ];
})) : {
...(0, o.$H)(e)
};
}
function serviceSpec(e, t, r, n) {
const c = (0, o.ZZ)(t, "build");
if (null == c) return [];
const a = buildMap(c), l = (0, i.ux)(n, (0, o.e1)((0, o.ZZ)(a, "context")) ?? "."), f = (0, 
o.e1)((0, o.ZZ)(a, "dockerfile")), u = new Map;
for (const [e, t] of Object.entries(namedMap((0, o.ZZ)(a, "args")))) {
const s = (0, o.e1)(t) ?? r.env.get(e);
void 0 !== s && u.set(e, s);
}
for (const [e, t] of r.buildArgs) u.set(e, t);
const d = new Map;
for (const [e, t] of Object.entries(namedMap((0, o.ZZ)(a, "additional_contexts")))) {
const r = (0, o.e1)(t) ?? "";
d.set(e, r.startsWith("service:") ? `target:${r.slice(8)}` : (0, i.ux)(n, r));
}
const p = (0, o.DD)((0, o.ZZ)(a, "platforms")).flatMap(e => (0, o.e1)(e) ?? []), h = (0, 
o.e1)((0, o.ZZ)(t, "platform"));
return [ (0, s.m)({
name: e,
builder: "buildkit",
context: l,
file: void 0 === f ? void 0 : (0, i.ux)(l, f),
inline: (0, o.e1)((0, o.ZZ)(a, "dockerfile_inline")),
target: (0, o.e1)((0, o.ZZ)(a, "target")),
buildArgs: u,
platforms: void 0 === h ? p : [ h ],
labels: new Map(Object.entries(namedMap((0, o.ZZ)(a, "labels"))).map(([e, t]) => [ e, (0, 
o.e1)(t) ?? "" ])),
tags: [ (0, o.e1)((0, o.ZZ)(t, "image")), ...(0, o.DD)((0, o.ZZ)(a, "tags")).map(o.e1) ].filter(e => void 0 !== e),
cacheFrom: (0, o.DD)((0, o.ZZ)(a, "cache_from")).flatMap(e => (0, o.e1)(e) ?? []),
cacheTo: (0, o.DD)((0, o.ZZ)(a, "cache_to")).flatMap(e => (0, o.e1)(e) ?? []),
noCache: !0 === (0, o.ZZ)(a, "no_cache") || r.noCache,
pull: !0 === (0, o.ZZ)(a, "pull") || r.pull,
network: (0, o.e1)((0, o.ZZ)(a, "network")),
addHosts: hosts((0, o.ZZ)(a, "extra_hosts")),
shmSize: (0, o.e1)((0, o.ZZ)(a, "shm_size")),
buildContexts: d,
dependsOn: [ ...d.values() ].filter(e => e.startsWith("target:")).map(e => e.slice(7)),
origin: `${r.origin} service ${e}`,
unknowns: r.unknowns
}) ];
}
function hosts(e) {
return Array.isArray(e) ? e.flatMap(e => (0, o.e1)(e)?.replace("=", ":") ?? []) : Object.entries((0, 
o.$H)(e)).flatMap(([e, t]) => listOf(t).map(t => `${e}:${(0, o.e1)(t) ?? ""}`));
}
function interpolate(e, t) {
if ("string" == typeof e) return interpolateText(e, t, 0);
if (Array.isArray(e)) return e.map(e => interpolate(e, t));
if (!isMap(e)) return e;
const r = Object.create(null);
for (const [s, n] of Object.entries(e)) r[s] = interpolate(n, t);
return r;
}
function interpolateText(e, t, r) {
let s = "";
for (let n = 0; n < e.length; ) {
const i = e.indexOf("$", n);
if (-1 === i || r > 20) return s + e.slice(n);
s += e.slice(n, i);
const o = /^\$([A-Za-z_]\w*)/.exec(e.slice(i, i + 256))?.[1];
if ("$" === e[i + 1]) s += "$", n = i + 2; else if (void 0 !== o) s += t.get(o) ?? "", 
n = i + 1 + o.length; else if ("{" === e[i + 1]) {
const o = closing(e, i + 1);
s += braced(e.slice(i + 2, o), t, r), n = o + 1;
} else s += "$", n = i + 1;
}
return s;
}
function braced(e, t, r) {
const s = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s.exec(e), n = t.get(s?.[1] ?? ""), i = s?.[2] ?? "", o = i.startsWith(":") ? void 0 !== n && "" !== n : void 0 !== n, other = () => interpolateText(s?.[3] ?? "", t, r + 1);
return i.endsWith("-") ? o ? n ?? "" : other() : i.endsWith("+") ? o ? other() : "" : n ?? "";
}
function closing(e, t) {
let r = 0;
for (let s = t; s < e.length; s++) if ("{" === e[s]) r++; else if ("}" === e[s] && 0 === --r) return s;
return e.length;
}
function dotenv(e) {
const t = new Map;
for (const r of e.slice(0, 1 << 20).split(/\r?\n/)) {
const e = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*?)\s*$/.exec(r);
if (void 0 === e?.[1]) continue;
const s = e[2] ?? "", n = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(s);
t.set(e[1], null === n ? s.replace(/\s+#.*$/, "") : n[2] ?? "");
}
return t;
}
}),
4414: ((e, t, r) => {
r.d(t, {
$H: () => asMap,
DD: () => asList,
ZZ: () => field,
e1: () => asText,
hN: () => parseYaml
});
var s = r(8815), n = r(452);
const i = 2097152, o = 500, c = 100;
function parseYaml(e, t, r = !1) {
if (Buffer.byteLength(e) > i) throw new n.u("limit", `${t} has more than ${i} bytes; it is not read. Set the inputs instead.`);
try {
const i = (0, s.Tp)(e, {
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
const [s, i] = e;
if (i > c) throw new n.u("limit", `${t} is nested deeper than ${c}; it is not read.`);
if ("object" == typeof s && null !== s) for (const e of Object.values(s)) r.push([ e, i + 1 ]);
}
}(l, t), l;
} catch (e) {
if (e instanceof n.u) throw e;
const r = e.linePos?.[0], s = void 0 === r ? void 0 : {
file: t,
line: r.line,
column: r.col
};
throw new n.u("workflow", `${t} is not YAML that can be read (${e.message}).`, {
location: s,
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