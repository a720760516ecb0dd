export const id = 228;

export const ids = [ 228, 414 ];

export const modules = {
42611: ((t, e, s) => {
s.d(e, {
EN: () => expressionEnd,
F9: () => evaluateCondition,
Tv: () => u,
p_: () => evaluateText
});
var n = s(80574), i = s(74566), o = s(51973), r = s(96882);
const known = t => ({
known: !0,
text: t
});
class NotKnown extends Error {}
const a = [ "github", "env", "vars", "job", "jobs", "steps", "runner", "secrets", "strategy", "matrix", "needs", "inputs" ], c = 65536, l = 1048576, u = 1e3, h = 200;
function evaluateText(t, e) {
if (!t.includes("${{")) return known(t);
if (t.length > c) return {
known: !1,
needs: "a shorter expression"
};
let s = "", n = 0;
for (let i = 0; ;i++) {
const o = t.indexOf("${{", n);
if (-1 === o) return known(s + t.slice(n));
const r = expressionEnd(t, o + 3);
if (-1 === r || i >= u) return {
known: !1,
needs: "a valid expression"
};
const a = evaluateExpression(t.slice(o + 3, r), e);
if (!a.known) return a;
s += t.slice(n, o) + a.text, n = r + 2;
}
}
function evaluateCondition(t, e) {
const s = t.trim().replace(/^\$\{\{(.*)\}\}$/s, "$1");
if ("" === s.trim()) return !0;
const n = evaluateExpression(s.includes("${{") ? "" : s, e, w);
return n.known ? ![ "", "false", "0", "null" ].includes(n.text.toLowerCase()) : void 0;
}
function evaluateExpression(t, e, s = []) {
try {
const i = [ ...d, ...m, ...s ], o = new n.iX(new n.JG(t).lex().tokens, a, i).parse(), r = new Map(i.map(t => [ t.name.toLowerCase(), t ])), c = new Watched("", {
value: {},
open: !0
});
for (const t of a) c.add(t, new Watched(t, e.get(t) ?? {
value: {},
open: !0
}));
const l = new n.oi(o, c, r).evaluate();
return known(l.coerceString());
} catch (e) {
const s = t.trim().slice(0, h), n = function rootOf(t) {
let e = t;
for (let t = 0; t < 20 && e instanceof Error && void 0 !== e.cause; t++) e = e.cause;
return e;
}(e) instanceof NotKnown;
return {
known: !1,
needs: n ? `\${{ ${s} }}` : `a valid expression (${s})`
};
}
}
class Watched extends n.p.bT {
#t;
#e;
#s;
constructor(t, e) {
super(), this.#t = t, this.#e = e.open, this.#s = e.missing ?? new Set;
const s = e.value;
if ("object" == typeof s && null !== s && !Array.isArray(s)) for (const [n, i] of Object.entries(s)) this.add(n, toData("" === t ? n : `${t}.${n}`, i, e.open));
}
get(t) {
const e = super.get(t);
if (void 0 === e && (this.#e || this.#s.has(t))) throw new NotKnown(`${this.#t}.${t}`);
return e;
}
values() {
if (this.#e || this.#s.size > 0) throw new NotKnown(`${this.#t}.*`);
return super.values();
}
pairs() {
if (this.#e || this.#s.size > 0) throw new NotKnown(`${this.#t}.*`);
return super.pairs();
}
}
function toData(t, e, s) {
return null === e ? new n.p.Uv : "string" == typeof e ? new n.p.uQ(e) : "number" == typeof e ? new n.p.Q9(e) : "boolean" == typeof e ? new n.p.bo(e) : Array.isArray(e) ? new n.p.O3(...e.map(e => toData(t, e, s))) : new Watched(t, {
value: e,
open: s
});
}
function expressionEnd(t, e) {
let s = !1;
for (let n = e; n < t.length; n++) if ("'" === t[n]) s = !s; else if (!s && "}" === t[n] && "}" === t[n + 1]) return n;
return -1;
}
const d = [ (p = "hashFiles", f = 255, {
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
call: (...s) => {
if (e(s) > l) throw new Error("the text grows without end");
const i = t.call(...s);
if (i.kind === n.p.b8.String && i.coerceString().length > l) throw new Error("the text grows without end");
return i;
}
}), m = [ withinLimit(i.G, ([t, ...e]) => {
const s = e.reduce((t, e) => Math.max(t, e.coerceString().length), 0);
return (t?.coerceString().split("{").length ?? 0) * s;
}), withinLimit(o.f, ([t, e]) => t?.kind === n.p.b8.Array ? t.values().length * (e?.coerceString().length ?? 1) : 0), withinLimit(r.C, () => 0) ], status = (t, e) => ({
name: t,
minArgs: 0,
maxArgs: 255,
call: () => new n.p.bo(e)
}), w = [ status("success", !0), status("always", !0), status("failure", !1), status("cancelled", !1) ];
}),
30228: ((t, e, s) => {
s.d(e, {
A2: () => d,
Ql: () => p,
FJ: () => f,
bh: () => notKnown,
GX: () => stepBuilds
});
var n = s(13999), i = s(97375), o = s(22475), r = s(42611);
const a = 262144;
const c = new Set([ "\n", ";", "&", "|", "(", ")" ]), l = new Set([ "if", "then", "else", "elif", "do", "while", "until", "!", "{", "time", "exec", "sudo", "command" ]), u = {
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
this.line++; else if ("#" === t) for (;this.at < this.script.length && "\n" !== this.script[this.at]; ) this.at++; else if ("<" === t || ">" === t) this.redirect(); else if (c.has(t)) this.at++, 
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
const s = this.script.indexOf("\n", this.at), n = this.script.slice(this.at, -1 === s ? void 0 : s);
if (this.at = -1 === s ? this.script.length : s + 1, this.line++, (e ? n.replace(/^\t+/, "") : n) === t) break;
}
}
endCommand() {
const t = this.words;
for (this.words = []; void 0 !== t[0] && l.has(t[0].text); ) t.shift();
const e = new Map;
for (let s = t[0]; void 0 !== s; s = t[0]) {
const n = assignment(s);
if (void 0 === n) break;
e.set(n.name, n.value), t.shift();
}
if (t.length > 0) if ("export" === t[0]?.text) for (const e of t.slice(1)) this.remember(assignment(e)); else this.found.push({
assignments: e,
words: t,
line: this.startLine
}); else for (const [t, s] of e) this.remember({
name: t,
value: s
});
}
remember(t) {
void 0 !== t && this.assigned.set(t.name, t.value);
}
word() {
const t = new Builder;
for (;this.at < this.script.length; ) {
const e = this.script[this.at] ?? "";
if (" " === e || "\t" === e || c.has(e) || "<" === e || ">" === e) break;
"'" === e ? this.singleQuoted(t) : '"' === e ? this.doubleQuoted(t) : "\\" === e ? this.escaped(t) : "$" === e || "`" === e ? this.expansion(t) : (t.add(e), 
this.at++);
}
return t.word();
}
singleQuoted(t) {
const e = this.script.indexOf("'", this.at + 1), s = this.script.slice(this.at + 1, -1 === e ? void 0 : e);
t.add(s), this.countLines(s), this.at = -1 === e ? this.script.length : e + 1;
}
doubleQuoted(t) {
for (this.at++; this.at < this.script.length && '"' !== this.script[this.at]; ) {
const e = this.script[this.at] ?? "", s = this.script[this.at + 1] ?? "";
"\\" === e && [ '"', "\\", "$", "`", "\n" ].includes(s) ? this.escaped(t) : "$" === e || "`" === e ? this.expansion(t) : (t.add(e), 
this.countLines(e), this.at++);
}
this.at++;
}
escaped(t) {
const e = this.script[this.at + 1] ?? "";
"\n" === e ? this.line++ : t.add(e), this.at += 2;
}
expansion(t) {
const e = this.script.slice(this.at, this.at + 300), s = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?-)([^}$`"'\\]*))?\})/.exec(e);
if (null !== s) {
this.at += s[0].length;
const e = s[1] ?? s[2] ?? "", n = this.assigned.get(e), i = void 0 === n ? this.variable(e) : "" === n.needs ? n.text : void 0, o = void 0 === i || "" === i && ":-" === s[3];
return void (void 0 !== s[3] && o && void 0 === n ? t.add(s[4] ?? "") : void 0 === i ? t.unknown(n?.needs || `$${e}`) : t.add(i));
}
if (!(e.startsWith("$(") || e.startsWith("`") || e.startsWith("${"))) return t.add("$"), 
void this.at++;
const n = this.substitutionEnd(), i = this.script.slice(this.at, n);
t.unknown(i.length > 60 ? `${i.slice(0, 60)}\u2026` : i), this.countLines(i), this.at = n;
}
substitutionEnd() {
if ("`" !== this.script[this.at]) return this.closing(this.at + 1, 0);
const t = this.script.indexOf("`", this.at + 1);
return -1 === t ? this.script.length : t + 1;
}
closing(t, e) {
const s = this.script[t] ?? "", n = u[s] ?? s;
if (e > 100) return this.script.length;
for (let i = t + 1; i < this.script.length; i++) {
const t = this.script[i] ?? "";
if (t === n) return i + 1;
"\\" === t && "'" !== s ? i++ : ("'" === s || "(" !== t && "{" !== t || '"' === s && "$" !== this.script[i - 1]) && ('"' !== t && "'" !== t || '"' === s || "'" === s) || (i = this.closing(i, e + 1) - 1);
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
var h = s(84414);
const d = "{{defaultContext}}";
class With {
unknowns=[];
inputs;
contexts;
constructor(t, e) {
this.inputs = (0, h.ZZ)(t, "with"), this.contexts = e;
}
text(t, e = {}) {
const s = (0, h.e1)((0, h.ZZ)(this.inputs, t));
if (void 0 === s) return "";
const n = (0, r.p_)(s, this.contexts);
return n.known ? n.text.trim() : (!0 !== e.harmless && this.missing(t, n.needs, e.input ?? t), 
"");
}
flag(t) {
return "true" === this.text(t).toLowerCase();
}
lines(t, e = {}) {
return splitEntries((0, h.e1)((0, h.ZZ)(this.inputs, t)) ?? "", !0 === e.comma).flatMap(s => {
const n = (0, r.p_)(s, this.contexts);
return n.known ? splitEntries(n.text, !0 === e.comma) : (!0 !== e.harmless && this.missing(t, n.needs, e.input ?? t), 
[]);
});
}
args(t) {
const e = new Map;
for (const s of splitEntries((0, h.e1)((0, h.ZZ)(this.inputs, t)) ?? "", !1)) {
const n = (0, r.p_)(s, this.contexts);
if (n.known) {
for (const t of splitEntries(n.text, !1)) {
const s = t.indexOf("=");
e.set(-1 === s ? t : t.slice(0, s), -1 === s ? void 0 : t.slice(s + 1));
}
continue;
}
const i = s.indexOf("=");
i > 0 && !s.slice(0, i).includes("${{") && e.set(s.slice(0, i), void 0), this.missing(`${t} ${i > 0 ? s.slice(0, i) : ""}`.trim(), n.needs, t);
}
return e;
}
overrides(t) {
const e = [], s = [];
for (const n of splitEntries((0, h.e1)((0, h.ZZ)(this.inputs, t)) ?? "", !1)) {
const t = (0, r.p_)(n, this.contexts);
if (t.known) {
e.push(...splitEntries(t.text, !1));
continue;
}
const i = unknownOverride(n, t.needs);
void 0 !== i && (void 0 !== i.arg && s.push(i.arg), this.unknowns.push(i.message));
}
return {
known: e,
args: s
};
}
missing(t, e, s) {
this.unknowns.push(notKnown(t, e, s));
}
}
const p = new Set([ "tags", "labels", "output", "cache-to", "attest", "annotations", "secrets", "ssh" ]), f = {
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
const s = ((0, h.e1)((0, h.ZZ)(t, "uses")) ?? "").toLowerCase().split("@")[0] ?? "";
if (s.startsWith("docker/b") && !m.has((0, h.e1)((0, h.ZZ)((0, h.ZZ)(t, "with"), "call")) ?? "")) return [];
if ("docker/build-push-action" === s) return [ buildPush(t, e) ];
if ("docker/bake-action" === s) return [ bakeAction(t, e) ];
if ("redhat-actions/buildah-build" === s) return function buildahBuild(t, e) {
const s = new With(t, e.contexts), o = [ ...s.lines("containerfiles", {
input: "file"
}), ...s.lines("dockerfiles", {
input: "file"
}) ];
if (0 === o.length) return [];
const r = (0, i.A)(s.lines("extra-args").join("\n")), a = s.text("context") || ".", c = s.text("layers"), l = {
builder: "buildah",
context: a,
file: o[0],
name: o[0] ?? a,
buildArgs: environmentArgs(s.args("build-args"), e.env),
platforms: s.lines("platforms", {
comma: !0
}),
labels: pairs(s.lines("labels")),
tags: s.lines("tags", {
harmless: !0
}),
origin: e.origin,
buildah: {
...n.D,
layers: "true" === c,
format: "true" === s.text("oci") ? "oci" : "docker",
...r.buildah
},
...r.spec,
unknowns: s.unknowns
};
return [ {
kind: "build",
spec: (0, n.m)(l)
} ];
}(t, e);
const c = (0, h.e1)((0, h.ZZ)(t, "run"));
return void 0 === c ? [] : function runScript(t, e) {
const s = function inlineExpressions(t, e) {
const s = new Map, instead = t => {
const n = (0, r.p_)(t, e);
if (n.known) return n.text;
const i = `__EXPRESSION_${s.size}__`;
return s.set(i, n.needs), `\${${i}}`;
};
let n = "", i = 0;
for (let e = 0; e < r.Tv; e++) {
const e = t.indexOf("${{", i), s = -1 === e ? -1 : (0, r.EN)(t, e + 3);
if (-1 === s) break;
n += t.slice(i, e) + instead(t.slice(e, s + 2)), i = s + 2;
}
return {
text: n + t.slice(i),
unknown: s
};
}(t, e.contexts), variable = t => e.env.get(t), n = [];
let i = e.directory;
for (const t of function commands(t, e) {
return new ShellReader(t.slice(0, a), e).read();
}(s.text, variable)) {
const [r, a] = t.words;
"cd" === r?.text && "" === a?.needs && (i = (0, o.ux)(i, a.text));
const c = (0, o.Oe)(t, variable);
if (void 0 === c || onlyChecks(c.words)) continue;
const l = c.words.map(t => rename(t, s.unknown)), u = {
...c,
words: l
}, h = new Map([ ...e.env, ...[ ...t.assignments ].filter(([, t]) => "" === t.needs).map(([t, e]) => [ t, e.text ]) ]);
if ("build" === c.tool) {
const t = (0, o.Lx)(u, i, e.origin);
n.push({
kind: "build",
spec: {
...t,
buildArgs: environmentOnly(t, l, h)
}
});
} else "bake" === c.tool ? n.push({
kind: "bake",
request: bakeCommand(l, {
...e,
directory: i,
env: h
})
}) : n.push({
kind: "compose",
request: composeCommand(t.words, l, {
...e,
directory: i,
env: h
})
});
}
return n;
}(c, e);
}
function buildPush(t, e) {
const s = new With(t, e.contexts), i = ownCommit(s.text("context"), e.contexts) || d, o = s.text("file"), r = {
builder: "buildkit",
context: i,
file: "" === o ? void 0 : o,
target: s.text("target") || void 0,
buildArgs: environmentArgs(s.args("build-args"), e.env),
platforms: s.lines("platforms", {
comma: !0
}),
labels: pairs(s.lines("labels", {
harmless: !0
})),
tags: s.lines("tags", {
harmless: !0,
comma: !0
}),
cacheFrom: s.lines("cache-from"),
cacheTo: s.lines("cache-to", {
harmless: !0
}),
noCache: s.flag("no-cache"),
noCacheFilter: s.lines("no-cache-filters", {
comma: !0
}),
pull: s.flag("pull"),
network: s.text("network") || void 0,
addHosts: s.lines("add-hosts", {
comma: !0
}),
ulimits: s.lines("ulimit"),
shmSize: s.text("shm-size") || void 0,
cgroupParent: s.text("cgroup-parent") || void 0,
buildContexts: pairs(s.lines("build-contexts")),
origin: e.origin
};
return {
kind: "build",
spec: (0, n.m)({
...r,
name: o || r.target || "Dockerfile",
unknowns: s.unknowns
})
};
}
function ownCommit(t, e) {
const [, s, n = "", i] = /^https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([^:]+)(?::(.*))?$/.exec(t) ?? [];
if (void 0 === s) return t;
const o = (0, h.$H)(e.get("github")?.value), is = (t, e) => (0, h.e1)(o[t])?.toLowerCase() === e.toLowerCase();
return is("repository", s) && (is("sha", n) || is("ref", n) || is("ref_name", n)) && t.startsWith(`${(0, 
h.e1)(o.server_url) || "https://github.com"}/`) ? i ? `${d}:${i}` : d : t;
}
function environmentArgs(t, e) {
return new Map([ ...t ].map(([t, s]) => [ t, s ?? e.get(t) ]));
}
function bakeAction(t, e) {
const s = new With(t, e.contexts), n = s.text("workdir", {
input: "files"
}) || ".", i = ownCommit(s.text("source", {
input: "files"
}), e.contexts), r = /^\{\{ *defaultContext *\}\}(?::(.*))?$/.exec(i), a = s.overrides("set"), c = s.lines("vars", {
input: "files"
}).map(pair), l = /@v[1-5](?:\.|$)/.test((0, h.e1)((0, h.ZZ)(t, "uses")) ?? ""), u = "" !== i && null === r && !(0, 
o.Vx)(i);
"" === i || null !== r || u || s.unknowns.push(notKnown("source", "the files of another repository or commit", "files"));
return {
kind: "bake",
request: {
directory: u ? (0, o.ux)(n, i) : r?.[1] ?? n,
committed: !u && !l,
files: s.lines("files", {
comma: !0
}),
targets: s.lines("targets", {
comma: !0
}),
overrides: a.known,
unknownArgs: a.args,
noCache: s.flag("no-cache"),
pull: s.flag("pull"),
env: new Map([ ...e.env, ...c ]),
origin: e.origin,
unknowns: s.unknowns
}
};
}
const m = new Set([ "", "build" ]);
function onlyChecks(t) {
return t.some(({text: e}, s) => {
if ("--check" === e || "--print" === e) return !0;
const n = e.startsWith("--call=") ? e.slice(7) : "--call" === e ? t[s + 1]?.text : "";
return !m.has(n ?? "");
});
}
function environmentOnly(t, e, s) {
const n = new Set(e.filter(t => "" === t.needs).map(t => t.text.replace(/^--build-arg=/, "")));
return new Map([ ...t.buildArgs ].map(([t, e]) => [ t, e ?? (n.has(t) ? s.get(t) : void 0) ]));
}
function rename(t, e) {
const s = /^\$(__EXPRESSION_\d+__)$/.exec(t.needs)?.[1];
return void 0 === s ? t : {
text: t.text,
needs: e.get(s) ?? t.needs
};
}
function flags(t, e) {
const s = new Map, n = [], i = [];
for (let o = 0; o < t.length; o++) {
const r = t[o];
if (void 0 === r) continue;
const a = /^--?([A-Za-z-]+)(?:=(.*))?$/s.exec(r.text);
if (null === a) {
"" === r.needs ? n.push(r.text) : i.push(notKnown("A build target", r.needs, "targets"));
continue;
}
const c = a[1] ?? "", l = (void 0 === a[2] ? void 0 : {
text: a[2],
needs: r.needs
}) ?? (e.includes(c) ? t[++o] : void 0) ?? {
text: "",
needs: ""
};
s.set(c, [ ...s.get(c) ?? [], l ]);
}
const known = (t, e) => (s.get(t) ?? []).filter(t => "" === t.needs !== e);
return {
values: t => known(t, !1).map(t => t.text),
has: t => s.has(t) && "false" !== s.get(t)?.[0]?.text,
rest: n,
unknownValues: t => known(t, !0),
unknowns: i
};
}
const notKnown = (t, e, s) => `${t} uses ${e || "something unreadable"}, which is not known before the build; set the input ${s}.`;
function unknownOverride(t, e) {
const [, s = "", n = "", i = ""] = /^([^.=]+)\.([\w-]+)(?:\.([^=]+?))?\+?=/.exec(t) ?? [], o = !`${s}${i}`.includes("${{");
if (p.has(n) && o) return;
const r = "" === n ? "A --set" : `--set ${n} ${o ? i : ""}`.trim();
return {
arg: "args" === n && o ? [ s, i ] : void 0,
message: notKnown(r, e, "args" !== n || o ? f[n] ?? (n || "files") : "targets")
};
}
function bakeCommand(t, e) {
const s = flags(t, [ "f", "file", "set", "builder", "progress", "metadata-file", "provenance", "sbom", "allow", "call", "list", "var" ]), n = s.unknownValues("set").flatMap(t => unknownOverride(t.text, t.needs) ?? []), i = [ ...s.unknownValues("f"), ...s.unknownValues("file") ], o = s.values("var").map(pair);
return {
directory: e.directory,
committed: !1,
files: [ ...s.values("f"), ...s.values("file") ],
targets: s.rest,
overrides: s.values("set"),
unknownArgs: n.flatMap(({arg: t}) => void 0 === t ? [] : [ t ]),
noCache: s.has("no-cache"),
pull: s.has("pull"),
env: new Map([ ...e.env, ...o ]),
origin: e.origin,
unknowns: [ ...s.unknowns, ...n.map(({message: t}) => t), ...[ ...i, ...s.unknownValues("var") ].map(t => notKnown("A bake file or variable", t.needs, "files")) ]
};
}
function composeCommand(t, e, s) {
const n = flags(t.slice(0, t.length - e.length), [ "f", "file", "p", "project-name", "profile", "env-file", "project-directory", "ansi", "progress", "context" ]), i = flags(e, [ "build-arg", "m", "memory", "ssh", "builder", "progress" ]), o = new Map;
for (const t of i.values("build-arg")) {
const e = t.indexOf("=");
o.set(-1 === e ? t : t.slice(0, e), -1 === e ? s.env.get(t) : t.slice(e + 1));
}
const r = [ ...i.unknowns ];
for (const t of i.unknownValues("build-arg")) {
const e = t.text.split("=")[0] ?? "";
o.set(e, void 0), r.push(notKnown(`--build-arg ${e}`, t.needs, "build-args"));
}
for (const t of [ "f", "file", "profile", "env-file", "project-directory" ]) for (const e of n.unknownValues(t)) r.push(notKnown(`--${"f" === t ? "file" : t}`, e.needs, "files"));
return {
directory: n.values("project-directory")[0] ?? s.directory,
files: [ ...n.values("f"), ...n.values("file") ],
services: i.rest,
profiles: n.values("profile").flatMap(t => t.split(",")),
envFile: n.values("env-file")[0],
buildArgs: o,
noCache: i.has("no-cache"),
pull: i.has("pull"),
env: s.env,
origin: s.origin,
unknowns: r
};
}
}),
84414: ((t, e, s) => {
s.d(e, {
$H: () => asMap,
DD: () => asList,
ZZ: () => field,
e1: () => asText,
hN: () => parseYaml
});
var n = s(38815), i = s(452);
const o = 262144, r = 15e4, a = 500, c = 100;
function parseYaml(t, e, s = !1) {
if (Buffer.byteLength(t) > o) throw new i.u("limit", `${e} has more than ${o} bytes; it is not read. Set the inputs instead.`);
try {
const o = function compose(t, e, s) {
const o = new n.Dk({
merge: s,
uniqueKeys: !1,
prettyErrors: !1,
logLevel: "error"
}), [a, c] = o.compose(function* tokens(t, e) {
const s = new n.iX;
let o = 0;
for (const a of (new n.JG).lex(t)) {
if (++o > r) throw new i.u("limit", `${e} has more than ${r} brackets, commas, words and the like; it is not read. Set the inputs instead.`);
for (const t of s.next(a)) if (yield t, "error" === t.type) return;
}
yield* s.end();
}(t, e), !0, t.length);
if (void 0 === a || void 0 !== c) throw new i.u("workflow", `${e} holds several YAML documents; only files of one are read.`);
return a;
}(t, e, s), l = o.errors[0];
if (void 0 !== l) throw l;
!function checkNodes(t, e, s) {
const o = [ [ t, 0 ] ];
for (let t = o.pop(); void 0 !== t; t = o.pop()) {
const [r, a] = t;
if (a > c) throw tooDeep(e);
if ((0, n.tO)(r) && o.push([ r.key, a ], [ r.value, a ]), !(0, n.P3)(r)) continue;
for (const t of r.items) o.push([ t, a + 1 ]);
if (!(0, n.jh)(r)) continue;
const l = new Set;
for (const {key: t} of r.items) if ((0, n.jn)(t) && (!s || "<<" !== t.value)) {
if (l.has(t.value)) throw new i.u("workflow", `${e} is not YAML that can be read (Map keys must be unique).`);
l.add(t.value);
}
}
}(o.contents, e, s);
const u = o.toJS({
maxAliasCount: a
});
return function checkDepth(t, e) {
const s = [ [ t, 0 ] ];
for (let t = s.pop(); void 0 !== t; t = s.pop()) {
const [n, i] = t;
if (i > c) throw tooDeep(e);
if ("object" == typeof n && null !== n) for (const t of Object.values(n)) s.push([ t, i + 1 ]);
}
}(u, e), u;
} catch (t) {
if (t instanceof i.u) throw t;
if (t instanceof RangeError) throw tooDeep(e);
if (/call stack/.test(t.message)) throw new i.u("limit", `${e} is nested deeper than ${c}; it is not read.`, {
cause: t
});
const s = t.linePos?.[0], n = void 0 === s ? void 0 : {
file: e,
line: s.line,
column: s.col
};
throw new i.u("workflow", `${e} is not YAML that can be read (${t.message}).`, {
location: n,
cause: t
});
}
}
function tooDeep(t) {
return new i.u("limit", `${t} is nested deeper than ${c}; it is not read.`);
}
function asMap(t) {
return "object" != typeof t || null === t || Array.isArray(t) ? {} : t;
}
function field(t, e) {
const s = asMap(t);
return Object.hasOwn(s, e) ? s[e] : void 0;
}
function asList(t) {
return Array.isArray(t) ? t : [];
}
function asText(t) {
return "string" == typeof t ? t : "number" == typeof t || "boolean" == typeof t ? String(t) : void 0;
}
})
};