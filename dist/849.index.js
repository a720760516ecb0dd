export const id = 849;

export const ids = [ 849 ];

export const modules = {
42611: ((t, e, n) => {
n.d(e, {
EN: () => expressionEnd,
F9: () => evaluateCondition,
Tv: () => u,
p_: () => evaluateText
});
var s = n(80574), i = n(74566), o = n(51973), r = n(96882);
const known = t => ({
known: !0,
text: t
});
class NotKnown extends Error {}
const a = [ "github", "env", "vars", "job", "jobs", "steps", "runner", "secrets", "strategy", "matrix", "needs", "inputs" ], l = 65536, c = 1048576, u = 1e3, d = 200;
function evaluateText(t, e) {
if (!t.includes("${{")) return known(t);
if (t.length > l) return {
known: !1,
needs: "a shorter expression"
};
let n = "", s = 0;
for (let i = 0; ;i++) {
const o = t.indexOf("${{", s);
if (-1 === o) return known(n + t.slice(s));
const r = expressionEnd(t, o + 3);
if (-1 === r || i >= u) return {
known: !1,
needs: "a valid expression"
};
const a = evaluateExpression(t.slice(o + 3, r), e);
if (!a.known) return a;
n += t.slice(s, o) + a.text, s = r + 2;
}
}
function evaluateCondition(t, e) {
const n = t.trim().replace(/^\$\{\{(.*)\}\}$/s, "$1");
if ("" === n.trim()) return !0;
const s = evaluateExpression(n.includes("${{") ? "" : n, e, w);
return s.known ? ![ "", "false", "0", "null" ].includes(s.text.toLowerCase()) : void 0;
}
function evaluateExpression(t, e, n = []) {
try {
const i = [ ...h, ...m, ...n ], o = new s.iX(new s.JG(t).lex().tokens, a, i).parse(), r = new Map(i.map(t => [ t.name.toLowerCase(), t ])), l = new Watched("", {
value: {},
open: !0
});
for (const t of a) l.add(t, new Watched(t, e.get(t) ?? {
value: {},
open: !0
}));
const c = new s.oi(o, l, r).evaluate();
return known(c.coerceString());
} catch (e) {
const n = t.trim().slice(0, d), s = function rootOf(t) {
let e = t;
for (let t = 0; t < 20 && e instanceof Error && void 0 !== e.cause; t++) e = e.cause;
return e;
}(e) instanceof NotKnown;
return {
known: !1,
needs: s ? `\${{ ${n} }}` : `a valid expression (${n})`
};
}
}
class Watched extends s.p.bT {
#t;
#e;
#n;
constructor(t, e) {
super(), this.#t = t, this.#e = e.open, this.#n = e.missing ?? new Set;
const n = e.value;
if ("object" == typeof n && null !== n && !Array.isArray(n)) for (const [s, i] of Object.entries(n)) this.add(s, toData("" === t ? s : `${t}.${s}`, i, e.open));
}
get(t) {
const e = super.get(t);
if (void 0 === e && (this.#e || this.#n.has(t))) throw new NotKnown(`${this.#t}.${t}`);
return e;
}
values() {
if (this.#e || this.#n.size > 0) throw new NotKnown(`${this.#t}.*`);
return super.values();
}
pairs() {
if (this.#e || this.#n.size > 0) throw new NotKnown(`${this.#t}.*`);
return super.pairs();
}
}
function toData(t, e, n) {
return null === e ? new s.p.Uv : "string" == typeof e ? new s.p.uQ(e) : "number" == typeof e ? new s.p.Q9(e) : "boolean" == typeof e ? new s.p.bo(e) : Array.isArray(e) ? new s.p.O3(...e.map(e => toData(t, e, n))) : new Watched(t, {
value: e,
open: n
});
}
function expressionEnd(t, e) {
let n = !1;
for (let s = e; s < t.length; s++) if ("'" === t[s]) n = !n; else if (!n && "}" === t[s] && "}" === t[s + 1]) return s;
return -1;
}
const h = [ (p = "hashFiles", f = 255, {
name: p,
minArgs: 0,
maxArgs: f,
call: () => {
throw new NotKnown(`${p}()`);
}
}) ];
var p, f;
const withinLimit = (t, e) => ({
...t,
call: (...n) => {
if (e(n) > c) throw new Error("the text grows without end");
const i = t.call(...n);
if (i.kind === s.p.b8.String && i.coerceString().length > c) throw new Error("the text grows without end");
return i;
}
}), m = [ withinLimit(i.G, ([t, ...e]) => {
const n = e.reduce((t, e) => Math.max(t, e.coerceString().length), 0);
return (t?.coerceString().split("{").length ?? 0) * n;
}), withinLimit(o.f, ([t, e]) => t?.kind === s.p.b8.Array ? t.values().length * (e?.coerceString().length ?? 1) : 0), withinLimit(r.C, () => 0) ], status = (t, e) => ({
name: t,
minArgs: 0,
maxArgs: 255,
call: () => new s.p.bo(e)
}), w = [ status("success", !0), status("always", !0), status("failure", !1), status("cancelled", !1) ];
}),
2849: ((t, e, n) => {
n.d(e, {
A2: () => w,
Ql: () => g,
FJ: () => v,
Dn: () => metadataTarget,
bh: () => notKnown,
vw: () => scriptBuilderCommands,
GX: () => stepBuilds
});
var s = n(13999), i = n(97375);
function builderCommands({words: t}) {
const e = known(t[0])?.split("/").at(-1) ?? "", {verbs: n, rest: s} = function split(t) {
const e = [];
let n = 0;
for (;n < t.length && e.length < 2; n++) {
const s = known(t[n]);
if (void 0 === s) break;
if (s.startsWith("-")) {
if (e.length > 0 && !r.has(e[0])) break;
!s.includes("=") && l.has(s) && n++;
} else {
if (1 === e.length && !a.has(e[0])) break;
e.push(s);
}
}
return {
verbs: e,
rest: t.slice(n)
};
}(t.slice(1)), i = [ e, ...n ].join(" "), c = t.slice(0, t.length - s.length).map(({text: t}) => t).join(" "), u = o.find(([t]) => t.test(i));
return void 0 === u ? [] : u[1](s, c);
}
const prune = (t, e) => [ {
kind: "prune",
name: value(t, "builder") ?? void 0,
shown: e
} ], builder_commands_images = t => (e, n) => [ {
kind: "images",
of: t,
shown: n
} ], o = [ [ /^docker (?:buildx|builder) create$/, function create(t) {
const e = value(t, "name"), n = value(t, "driver"), s = t.some(({text: t}) => "--use" === t || "--use=true" === t);
return [ {
kind: "create",
name: null === e ? void 0 : e ?? "",
driver: n ?? "",
use: s
} ];
} ], [ /^docker (?:buildx|builder) use$/, t => [ {
kind: "use",
name: plain(t, [])[0] ?? void 0
} ] ], [ /^docker (?:buildx|builder) (?:rm|remove)$/, function remove(t) {
if (t.some(({text: t}) => t.startsWith("--all-inactive"))) return [ {
kind: "remove",
names: void 0
} ];
const e = plain(t, [ "timeout", "builder" ]), n = 0 === e.length ? [ value(t, "builder") ] : e, s = n.flatMap(t => t ?? []);
return [ {
kind: "remove",
names: s.length === n.length ? s : void 0
} ];
} ], [ /^docker (?:buildx|builder) prune$/, prune ], [ /^docker system prune$/, (t, e) => [ ...prune(t, e), ...builder_commands_images("classic")(t, e) ] ], [ /^docker (?:rmi|image (?:rm|remove|prune))$/, builder_commands_images("classic") ], [ /^buildah (?:rmi|prune)$/, builder_commands_images("buildah") ], [ /^podman (?:rmi|image (?:rm|prune)|system (?:prune|reset))$/, builder_commands_images("buildah") ] ];
const r = new Set([ "buildx", "builder" ]), a = new Set([ "buildx", "builder", "image", "system" ]), l = new Set([ "--builder", "--config", "-c", "--context", "-H", "--host", "-l", "--log-level", "--root", "--runroot" ].concat([ "--storage-driver", "--storage-opt", "--tlscacert", "--tlscert", "--tlskey", "--url", "--connection" ]));
function value(t, e) {
const n = t.findIndex(({text: t}) => t === `--${e}` || t.startsWith(`--${e}=`)), s = t[n];
if (void 0 !== s) return s.text === `--${e}` ? known(t[n + 1]) ?? null : "" === s.needs ? s.text.slice(e.length + 3) : null;
}
function plain(t, e) {
return t.flatMap((n, s) => {
const i = t[s - 1]?.text ?? "";
return n.text.startsWith("-") || e.includes(i.replace(/^--/, "")) ? [] : [ known(n) ?? null ];
});
}
function known(t) {
return void 0 === t || "" !== t.needs ? void 0 : t.text;
}
var c = n(22475), u = n(42611);
const d = 262144;
function commands(t, e) {
return new ShellReader(t.slice(0, d), e).read();
}
const h = new Set([ "\n", ";", "&", "|", "(", ")" ]), p = new Set([ "if", "then", "else", "elif", "do", "while", "until", "!", "{", "time", "exec", "sudo", "command" ]), f = {
"(": ")",
"{": "}"
};
class ShellReader {
at=0;
line=1;
words=[];
startLine=1;
found=[];
heredocs=[];
assigned=new Map;
script;
variable;
constructor(t, e) {
this.script = t.replaceAll("\r\n", "\n"), this.variable = e;
}
read() {
for (;this.at < this.script.length; ) this.step();
return this.endCommand(), this.found;
}
step() {
const t = this.script[this.at] ?? "";
if ("\n" === t) this.endCommand(), this.at++, this.line++, this.skipHeredocs(); else if (" " === t || "\t" === t) this.at++; else if ("\\" === t && "\n" === this.script[this.at + 1]) this.at += 2, 
this.line++; else if ("#" === t) for (;this.at < this.script.length && "\n" !== this.script[this.at]; ) this.at++; else if ("<" === t || ">" === t) this.redirect(); else if (h.has(t)) this.at++, 
this.endCommand(); else {
0 === this.words.length && (this.startLine = this.line);
const t = this.word();
("<" === this.script[this.at] || ">" === this.script[this.at]) && /^\d+$/.test(t.text) || this.words.push(t);
}
}
redirect() {
const t = /^<<(-?)(?!<)/.exec(this.script.slice(this.at, this.at + 3));
for (;"<" === this.script[this.at] || ">" === this.script[this.at] || "&" === this.script[this.at]; ) this.at++;
for (null !== t && "-" === this.script[this.at] && this.at++; " " === this.script[this.at] || "\t" === this.script[this.at]; ) this.at++;
const e = this.word();
null !== t && "" === e.needs && this.heredocs.push({
name: e.text,
chomp: "-" === t[1]
});
}
skipHeredocs() {
for (const {name: t, chomp: e} of this.heredocs.splice(0)) for (;this.at < this.script.length; ) {
const n = this.script.indexOf("\n", this.at), s = this.script.slice(this.at, -1 === n ? void 0 : n);
if (this.at = -1 === n ? this.script.length : n + 1, this.line++, (e ? s.replace(/^\t+/, "") : s) === t) break;
}
}
endCommand() {
const t = this.words;
for (this.words = []; void 0 !== t[0] && p.has(t[0].text); ) t.shift();
const e = new Map;
for (let n = t[0]; void 0 !== n; n = t[0]) {
const s = assignment(n);
if (void 0 === s) break;
e.set(s.name, s.value), t.shift();
}
if (t.length > 0) if ("export" === t[0]?.text) for (const e of t.slice(1)) this.remember(assignment(e)); else this.found.push({
assignments: e,
words: t,
line: this.startLine
}); else for (const [t, n] of e) this.remember({
name: t,
value: n
});
}
remember(t) {
void 0 !== t && this.assigned.set(t.name, t.value);
}
word() {
const t = new Builder;
for (;this.at < this.script.length; ) {
const e = this.script[this.at] ?? "";
if (" " === e || "\t" === e || h.has(e) || "<" === e || ">" === e) break;
"'" === e ? this.singleQuoted(t) : '"' === e ? this.doubleQuoted(t) : "\\" === e ? this.escaped(t) : "$" === e || "`" === e ? this.expansion(t) : (t.add(e), 
this.at++);
}
return t.word();
}
singleQuoted(t) {
const e = this.script.indexOf("'", this.at + 1), n = this.script.slice(this.at + 1, -1 === e ? void 0 : e);
t.add(n), this.countLines(n), this.at = -1 === e ? this.script.length : e + 1;
}
doubleQuoted(t) {
for (this.at++; this.at < this.script.length && '"' !== this.script[this.at]; ) {
const e = this.script[this.at] ?? "", n = this.script[this.at + 1] ?? "";
"\\" === e && [ '"', "\\", "$", "`", "\n" ].includes(n) ? this.escaped(t) : "$" === e || "`" === e ? this.expansion(t) : (t.add(e), 
this.countLines(e), this.at++);
}
this.at++;
}
escaped(t) {
const e = this.script[this.at + 1] ?? "";
"\n" === e ? this.line++ : t.add(e), this.at += 2;
}
expansion(t) {
const e = this.script.slice(this.at, this.at + 300), n = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?-)([^}$`"'\\]*))?\})/.exec(e);
if (null !== n) {
this.at += n[0].length;
const e = n[1] ?? n[2] ?? "", s = this.assigned.get(e), i = void 0 === s ? this.variable(e) : "" === s.needs ? s.text : void 0, o = void 0 === i || "" === i && ":-" === n[3];
return void (void 0 !== n[3] && o && void 0 === s ? t.add(n[4] ?? "") : void 0 === i ? t.unknown(s?.needs || `$${e}`) : t.add(i));
}
if (!(e.startsWith("$(") || e.startsWith("`") || e.startsWith("${"))) return t.add("$"), 
void this.at++;
const s = this.substitutionEnd(), i = this.script.slice(this.at, s);
t.unknown(i.length > 60 ? `${i.slice(0, 60)}\u2026` : i), this.countLines(i), this.at = s;
}
substitutionEnd() {
if ("`" !== this.script[this.at]) return this.closing(this.at + 1, 0);
const t = this.script.indexOf("`", this.at + 1);
return -1 === t ? this.script.length : t + 1;
}
closing(t, e) {
const n = this.script[t] ?? "", s = f[n] ?? n;
if (e > 100) return this.script.length;
for (let i = t + 1; i < this.script.length; i++) {
const t = this.script[i] ?? "";
if (t === s) return i + 1;
"\\" === t && "'" !== n ? i++ : ("'" === n || "(" !== t && "{" !== t || '"' === n && "$" !== this.script[i - 1]) && ('"' !== t && "'" !== t || '"' === n || "'" === n) || (i = this.closing(i, e + 1) - 1);
}
return this.script.length;
}
countLines(t) {
for (const e of t) "\n" === e && this.line++;
}
}
class Builder {
text="";
needs="";
add(t) {
this.text.length + t.length > 32768 ? this.unknown("a shorter text") : "" === this.needs && (this.text += t);
}
unknown(t) {
"" === this.needs && (this.needs = t);
}
word() {
return {
text: this.text,
needs: this.needs
};
}
}
function assignment(t) {
const e = /^([A-Za-z_]\w*)=(.*)$/s.exec(t.text);
return null === e ? void 0 : {
name: e[1] ?? "",
value: {
text: e[2] ?? "",
needs: t.needs
}
};
}
var m = n(84414);
const w = "{{defaultContext}}";
class With {
unknowns=[];
inputs;
contexts;
constructor(t, e) {
this.inputs = (0, m.ZZ)(t, "with"), this.contexts = e;
}
text(t, e = {}) {
const n = (0, m.e1)((0, m.ZZ)(this.inputs, t));
if (void 0 === n) return "";
const s = (0, u.p_)(n, this.contexts);
return s.known ? s.text.trim() : (!0 !== e.harmless && this.missing(t, s.needs, e.input ?? t), 
"");
}
flag(t) {
return "true" === this.text(t).toLowerCase();
}
lines(t, e = {}) {
return this.entries(t, splitEntries((0, m.e1)((0, m.ZZ)(this.inputs, t)) ?? "", !0 === e.comma), e);
}
entries(t, e, n) {
return e.flatMap(e => {
const s = (0, u.p_)(e, this.contexts);
return s.known ? splitEntries(s.text, !0 === n.comma) : (!0 !== n.harmless && this.missing(t, s.needs, n.input ?? t), 
[]);
});
}
linesBut(t, e, n) {
const s = [], i = splitEntries((0, m.e1)((0, m.ZZ)(this.inputs, t)) ?? "", !0 === n.comma).filter(t => {
const n = e(t);
return void 0 !== n && s.push(n), void 0 === n;
});
return {
lines: this.entries(t, i, n),
answers: s
};
}
args(t) {
const e = new Map;
for (const n of splitEntries((0, m.e1)((0, m.ZZ)(this.inputs, t)) ?? "", !1)) {
const s = (0, u.p_)(n, this.contexts);
if (s.known) {
for (const t of splitEntries(s.text, !1)) {
const n = t.indexOf("=");
e.set(-1 === n ? t : t.slice(0, n), -1 === n ? void 0 : t.slice(n + 1));
}
continue;
}
const i = n.indexOf("=");
i > 0 && !n.slice(0, i).includes("${{") && e.set(n.slice(0, i), void 0), this.missing(`${t} ${i > 0 ? n.slice(0, i) : ""}`.trim(), s.needs, t);
}
return e;
}
overrides(t) {
const e = [], n = [];
for (const s of splitEntries((0, m.e1)((0, m.ZZ)(this.inputs, t)) ?? "", !1)) {
const t = (0, u.p_)(s, this.contexts);
if (t.known) {
e.push(...splitEntries(t.text, !1));
continue;
}
const i = unknownOverride(s, t.needs);
void 0 !== i && (void 0 !== i.arg && n.push(i.arg), this.unknowns.push(i.message));
}
return {
known: e,
args: n
};
}
missing(t, e, n) {
this.unknowns.push(notKnown(t, e, n));
}
}
const g = new Set([ "tags", "labels", "output", "cache-to", "attest", "annotations", "secrets", "ssh" ]), v = {
args: "build-args",
contexts: "build-contexts",
dockerfile: "file",
platform: "platforms"
};
function splitEntries(t, e) {
return t.split(/\r?\n/).flatMap(t => e && !t.includes("${{") ? t.split(",") : [ t ]).map(t => t.trim()).filter(t => "" !== t);
}
function pair(t) {
const e = t.indexOf("=");
return -1 === e ? [ t, "" ] : [ t.slice(0, e), t.slice(e + 1) ];
}
const pairs = t => new Map(t.map(pair));
function stepBuilds(t, e) {
const n = ((0, m.e1)((0, m.ZZ)(t, "uses")) ?? "").toLowerCase().split("@")[0] ?? "";
if (n.startsWith("docker/b") && !k.has((0, m.e1)((0, m.ZZ)((0, m.ZZ)(t, "with"), "call")) ?? "")) return [];
if ("docker/build-push-action" === n) return [ buildPush(t, e) ];
if ("docker/bake-action" === n) return [ bakeAction(t, e) ];
if ("redhat-actions/buildah-build" === n) return function buildahBuild(t, e) {
const n = new With(t, e.contexts), o = [ ...n.lines("containerfiles", {
input: "file"
}), ...n.lines("dockerfiles", {
input: "file"
}) ];
if (0 === o.length) return [];
const r = (0, i.A)(n.lines("extra-args").join("\n")), a = n.text("context") || ".", l = n.text("layers"), c = {
builder: "buildah",
context: a,
file: o[0],
name: o[0] ?? a,
buildArgs: environmentArgs(n.args("build-args"), e.env),
platforms: n.lines("platforms", {
comma: !0
}),
labels: pairs(n.lines("labels")),
tags: n.lines("tags", {
harmless: !0
}),
origin: e.origin,
buildah: {
...s.D,
layers: "true" === l,
format: "true" === n.text("oci") ? "oci" : "docker",
...r.buildah
},
...r.spec,
unknowns: n.unknowns
};
return [ {
kind: "build",
spec: (0, s.m)(c)
} ];
}(t, e);
const o = (0, m.e1)((0, m.ZZ)(t, "run"));
return void 0 === o ? [] : function runScript(t, e) {
const n = inlineExpressions(t, e.contexts), variable = t => e.env.get(t), s = [];
let i = e.directory;
for (const t of commands(n.text, variable)) {
const [o, r] = t.words;
"cd" === o?.text && "" === r?.needs && (i = (0, c.ux)(i, r.text));
const a = (0, c.Oe)(t, variable);
if (void 0 === a || onlyChecks(a.words)) continue;
const l = a.words.map(t => rename(t, n.unknown)), u = {
...a,
words: l
}, d = new Map([ ...e.env, ...[ ...t.assignments ].filter(([, t]) => "" === t.needs).map(([t, e]) => [ t, e.text ]) ]);
if ("build" === a.tool) {
const t = (0, c.Lx)(u, i, e.origin);
s.push({
kind: "build",
spec: {
...t,
buildArgs: environmentOnly(t, l, d)
}
});
} else "bake" === a.tool ? s.push({
kind: "bake",
request: bakeCommand(l, {
...e,
directory: i,
env: d
})
}) : s.push({
kind: "compose",
request: composeCommand(t.words, l, {
...e,
directory: i,
env: d
})
});
}
return s;
}(o, e);
}
function buildPush(t, e) {
const n = new With(t, e.contexts), i = ownCommit(n.text("context"), e.contexts) || w, o = n.text("file"), r = {
builder: "buildkit",
context: i,
file: "" === o ? void 0 : o,
target: n.text("target") || void 0,
buildArgs: environmentArgs(n.args("build-args"), e.env),
platforms: n.lines("platforms", {
comma: !0
}),
labels: pairs(n.lines("labels", {
harmless: !0
})),
tags: n.lines("tags", {
harmless: !0,
comma: !0
}),
cacheFrom: n.lines("cache-from"),
cacheTo: n.lines("cache-to", {
harmless: !0
}),
noCache: n.flag("no-cache"),
noCacheFilter: n.lines("no-cache-filters", {
comma: !0
}),
pull: n.flag("pull"),
network: n.text("network") || void 0,
addHosts: n.lines("add-hosts", {
comma: !0
}),
ulimits: n.lines("ulimit"),
shmSize: n.text("shm-size") || void 0,
cgroupParent: n.text("cgroup-parent") || void 0,
buildContexts: pairs(n.lines("build-contexts")),
origin: e.origin
};
return {
kind: "build",
spec: (0, s.m)({
...r,
name: o || r.target || "Dockerfile",
unknowns: n.unknowns
})
};
}
function ownCommit(t, e) {
const [, n, s = "", i] = /^https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([^:]+)(?::(.*))?$/.exec(t) ?? [];
if (void 0 === n) return t;
const o = (0, m.$H)(e.get("github")?.value), is = (t, e) => (0, m.e1)(o[t])?.toLowerCase() === e.toLowerCase();
return is("repository", n) && (is("sha", s) || is("ref", s) || is("ref_name", s)) && t.startsWith(`${(0, 
m.e1)(o.server_url) || "https://github.com"}/`) ? i ? `${w}:${i}` : w : t;
}
function environmentArgs(t, e) {
return new Map([ ...t ].map(([t, n]) => [ t, n ?? e.get(t) ]));
}
const x = [ "DOCKER_META_IMAGES", "DOCKER_META_VERSION" ];
function metadataTarget(t, e) {
const n = ((0, m.e1)((0, m.ZZ)(t, "uses")) ?? "").toLowerCase(), s = (0, m.e1)((0, 
m.ZZ)(t, "id"));
if (void 0 === s || !/^(?:docker\/metadata-action|crazy-max\/ghaction-docker-meta)@/.test(n)) return;
const i = new With(t, e), o = i.text("bake-target") || "docker-metadata-action";
return i.unknowns.length > 0 ? void 0 : [ s, o ];
}
function without(t, e) {
const n = new Set([ ...e ].map(([t]) => t));
return new Set([ ...t ?? [] ].filter(t => !n.has(t)));
}
function bakeAction(t, e) {
const n = new With(t, e.contexts), s = n.text("workdir", {
input: "files"
}) || ".", i = ownCommit(n.text("source", {
input: "files"
}), e.contexts), o = /^\{\{ *defaultContext *\}\}(?::(.*))?$/.exec(i), r = n.overrides("set"), a = n.lines("vars", {
input: "files"
}).map(pair), l = /@v[1-5](?:\.|$)/.test((0, m.e1)((0, m.ZZ)(t, "uses")) ?? ""), u = "" !== i && null === o && !(0, 
c.Vx)(i), d = n.linesBut("files", t => function metadataFile(t, {metadata: e}) {
const n = /^(?:cwd:\/\/)?\$\{\{ *steps\.([\w-]+)\.outputs\.bake-file(-tags|-labels|-annotations)? *\}\}$/.exec(t), s = e?.get(n?.[1] ?? "");
if (void 0 === s) return;
return {
target: s,
args: void 0 === n?.[2] || "-tags" === n[2] ? x : []
};
}(t, e), {
comma: !0
});
"" === i || null !== o || u || n.unknowns.push(notKnown("source", "the files of another repository or commit", "files"));
return {
kind: "bake",
request: {
directory: u ? (0, c.ux)(s, i) : o?.[1] ?? s,
committed: !u && !l,
files: d.lines,
madeTargets: d.answers.map(({target: t}) => t),
targets: n.lines("targets", {
comma: !0
}),
overrides: r.known,
unknownArgs: [ ...r.args, ...d.answers.flatMap(({args: t}) => t.map(t => [ "*", t ])) ],
noCache: n.flag("no-cache"),
pull: n.flag("pull"),
env: new Map([ ...e.env, ...a ]),
unknownEnv: without(e.unknownEnv, a),
origin: e.origin,
unknowns: n.unknowns
}
};
}
function scriptBuilderCommands(t, e) {
return commands(inlineExpressions(t, e.contexts).text, t => e.env.get(t)).flatMap(builderCommands);
}
const k = new Set([ "", "build" ]);
function onlyChecks(t) {
return t.some(({text: e}, n) => {
if ("--check" === e || "--print" === e) return !0;
const s = e.startsWith("--call=") ? e.slice(7) : "--call" === e ? t[n + 1]?.text : "";
return !k.has(s ?? "");
});
}
function environmentOnly(t, e, n) {
const s = new Set(e.filter(t => "" === t.needs).map(t => t.text.replace(/^--build-arg=/, "")));
return new Map([ ...t.buildArgs ].map(([t, e]) => [ t, e ?? (s.has(t) ? n.get(t) : void 0) ]));
}
function inlineExpressions(t, e) {
const n = new Map, instead = t => {
const s = (0, u.p_)(t, e);
if (s.known) return s.text;
const i = `__EXPRESSION_${n.size}__`;
return n.set(i, s.needs), `\${${i}}`;
};
let s = "", i = 0;
for (let e = 0; e < u.Tv; e++) {
const e = t.indexOf("${{", i), n = -1 === e ? -1 : (0, u.EN)(t, e + 3);
if (-1 === n) break;
s += t.slice(i, e) + instead(t.slice(e, n + 2)), i = n + 2;
}
return {
text: s + t.slice(i),
unknown: n
};
}
function rename(t, e) {
const n = /^\$(__EXPRESSION_\d+__)$/.exec(t.needs)?.[1];
return void 0 === n ? t : {
text: t.text,
needs: e.get(n) ?? t.needs
};
}
function flags(t, e) {
const n = new Map, s = [], i = [];
for (let o = 0; o < t.length; o++) {
const r = t[o];
if (void 0 === r) continue;
const a = /^--?([A-Za-z-]+)(?:=(.*))?$/s.exec(r.text);
if (null === a) {
"" === r.needs ? s.push(r.text) : i.push(notKnown("A build target", r.needs, "targets"));
continue;
}
const l = a[1] ?? "", c = (void 0 === a[2] ? void 0 : {
text: a[2],
needs: r.needs
}) ?? (e.includes(l) ? t[++o] : void 0) ?? {
text: "",
needs: ""
};
n.set(l, [ ...n.get(l) ?? [], c ]);
}
const known = (t, e) => (n.get(t) ?? []).filter(t => "" === t.needs !== e);
return {
values: t => known(t, !1).map(t => t.text),
has: t => n.has(t) && "false" !== n.get(t)?.[0]?.text,
rest: s,
unknownValues: t => known(t, !0),
unknowns: i
};
}
const notKnown = (t, e, n) => `${t} uses ${e || "something unreadable"}, which is not known before the build; set the input ${n}.`;
function unknownOverride(t, e) {
const [, n = "", s = "", i = ""] = /^([^.=]+)\.([\w-]+)(?:\.([^=]+?))?\+?=/.exec(t) ?? [], o = !`${n}${i}`.includes("${{");
if (g.has(s) && o) return;
const r = "" === s ? "A --set" : `--set ${s} ${o ? i : ""}`.trim();
return {
arg: "args" === s && o ? [ n, i ] : void 0,
message: notKnown(r, e, "args" !== s || o ? v[s] ?? (s || "files") : "targets")
};
}
function bakeCommand(t, e) {
const n = flags(t, [ "f", "file", "set", "builder", "progress", "metadata-file", "provenance", "sbom", "allow", "call", "list", "var" ]), s = n.unknownValues("set").flatMap(t => unknownOverride(t.text, t.needs) ?? []), i = [ ...n.unknownValues("f"), ...n.unknownValues("file") ], o = n.values("var").map(pair);
return {
directory: e.directory,
committed: !1,
files: [ ...n.values("f"), ...n.values("file") ],
targets: n.rest,
overrides: n.values("set"),
unknownArgs: s.flatMap(({arg: t}) => void 0 === t ? [] : [ t ]),
noCache: n.has("no-cache"),
pull: n.has("pull"),
env: new Map([ ...e.env, ...o ]),
unknownEnv: without(e.unknownEnv, o),
origin: e.origin,
unknowns: [ ...n.unknowns, ...s.map(({message: t}) => t), ...[ ...i, ...n.unknownValues("var") ].map(t => notKnown("A bake file or variable", t.needs, "files")) ]
};
}
function composeCommand(t, e, n) {
const s = flags(t.slice(0, t.length - e.length), [ "f", "file", "p", "project-name", "profile", "env-file", "project-directory", "ansi", "progress", "context" ]), i = flags(e, [ "build-arg", "m", "memory", "ssh", "builder", "progress" ]), o = new Map;
for (const t of i.values("build-arg")) {
const e = t.indexOf("=");
o.set(-1 === e ? t : t.slice(0, e), -1 === e ? n.env.get(t) : t.slice(e + 1));
}
const r = [ ...i.unknowns ];
for (const t of i.unknownValues("build-arg")) {
const e = t.text.split("=")[0] ?? "";
o.set(e, void 0), r.push(notKnown(`--build-arg ${e}`, t.needs, "build-args"));
}
for (const t of [ "f", "file", "profile", "env-file", "project-directory" ]) for (const e of s.unknownValues(t)) r.push(notKnown(`--${"f" === t ? "file" : t}`, e.needs, "files"));
return {
directory: s.values("project-directory")[0] ?? n.directory,
files: [ ...s.values("f"), ...s.values("file") ],
services: i.rest,
profiles: s.values("profile").flatMap(t => t.split(",")),
envFile: s.values("env-file")[0],
buildArgs: o,
noCache: i.has("no-cache"),
pull: i.has("pull"),
env: n.env,
unknownEnv: n.unknownEnv ?? new Set,
origin: n.origin,
unknowns: r
};
}
}),
84414: ((t, e, n) => {
n.d(e, {
$H: () => asMap,
DD: () => asList,
ZZ: () => field,
e1: () => asText,
hN: () => parseYaml
});
var s = n(38815), i = n(452);
const o = 262144, r = 15e4, a = 500, l = 100;
function parseYaml(t, e, n = !1) {
if (Buffer.byteLength(t) > o) throw new i.u("limit", `${e} has more than ${o} bytes; it is not read. Set the inputs instead.`);
try {
const o = function compose(t, e, n) {
const o = new s.Dk({
merge: n,
uniqueKeys: !1,
prettyErrors: !1,
logLevel: "error"
}), [a, l] = o.compose(function* tokens(t, e) {
const n = new s.iX;
let o = 0;
for (const a of (new s.JG).lex(t)) {
if (++o > r) throw new i.u("limit", `${e} has more than ${r} brackets, commas, words and the like; it is not read. Set the inputs instead.`);
for (const t of n.next(a)) if (yield t, "error" === t.type) return;
}
yield* n.end();
}(t, e), !0, t.length);
if (void 0 === a || void 0 !== l) throw new i.u("workflow", `${e} holds several YAML documents; only files of one are read.`);
return a;
}(t, e, n), c = o.errors[0];
if (void 0 !== c) throw c;
!function checkNodes(t, e, n) {
const o = [ [ t, 0 ] ];
for (let t = o.pop(); void 0 !== t; t = o.pop()) {
const [r, a] = t;
if (a > l) throw tooDeep(e);
if ((0, s.tO)(r) && o.push([ r.key, a ], [ r.value, a ]), !(0, s.P3)(r)) continue;
for (const t of r.items) o.push([ t, a + 1 ]);
if (!(0, s.jh)(r)) continue;
const c = new Set;
for (const {key: t} of r.items) if ((0, s.jn)(t) && (!n || "<<" !== t.value)) {
if (c.has(t.value)) throw new i.u("workflow", `${e} is not YAML that can be read (Map keys must be unique).`);
c.add(t.value);
}
}
}(o.contents, e, n);
const u = o.toJS({
maxAliasCount: a
});
return function checkDepth(t, e) {
const n = [ [ t, 0 ] ];
for (let t = n.pop(); void 0 !== t; t = n.pop()) {
const [s, i] = t;
if (i > l) throw tooDeep(e);
if ("object" == typeof s && null !== s) for (const t of Object.values(s)) n.push([ t, i + 1 ]);
}
}(u, e), u;
} catch (t) {
if (t instanceof i.u) throw t;
if (t instanceof RangeError) throw tooDeep(e);
if (/call stack/.test(t.message)) throw new i.u("limit", `${e} is nested deeper than ${l}; it is not read.`, {
cause: t
});
const n = t.linePos?.[0], s = void 0 === n ? void 0 : {
file: e,
line: n.line,
column: n.col
};
throw new i.u("workflow", `${e} is not YAML that can be read (${t.message}).`, {
location: s,
cause: t
});
}
}
function tooDeep(t) {
return new i.u("limit", `${t} is nested deeper than ${l}; it is not read.`);
}
function asMap(t) {
return "object" != typeof t || null === t || Array.isArray(t) ? {} : t;
}
function field(t, e) {
const n = asMap(t);
return Object.hasOwn(n, e) ? n[e] : void 0;
}
function asList(t) {
return Array.isArray(t) ? t : [];
}
function asText(t) {
return "string" == typeof t ? t : "number" == typeof t || "boolean" == typeof t ? String(t) : void 0;
}
})
};