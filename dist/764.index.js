export const id = 764;

export const ids = [ 764 ];

export const modules = {
764: ((t, e, s) => {
s.d(e, {
DEFAULT_BAKE_FILES: () => o,
resolveBake: () => resolveBake
});
var i = s(452);
const n = 2097152;
function parseHcl(t, e) {
if (Buffer.byteLength(t) > n) throw new i.u("limit", `${e} has more than 2097152 bytes; it is not read.`);
return new HclParser(t.replaceAll("\r\n", "\n"), e).file();
}
class HclParser {
at=0;
depth=0;
text;
path;
constructor(t, e) {
this.text = t, this.path = e;
}
file() {
const t = this.body();
if (this.at < this.text.length) throw this.error("expected a block or an attribute");
return t;
}
body() {
const t = new Map, e = [];
for (this.blank(!0); this.at < this.text.length && "}" !== this.text[this.at]; this.blank(!0)) {
const s = '"' === this.text[this.at] ? this.quotedLabel() : this.identifier();
this.blank(!1), "=" === this.text[this.at] && "=" !== this.text[this.at + 1] ? (this.at++, 
t.set(s, this.expression())) : e.push(this.block(s));
}
return {
attributes: t,
blocks: e
};
}
block(t) {
const e = [];
for (;"{" !== this.text[this.at]; ) e.push('"' === this.text[this.at] ? this.quotedLabel() : this.identifier()), 
this.blank(!1);
return this.nested(() => {
this.expect("{");
const s = this.body();
return this.expect("}"), {
type: t,
labels: e,
body: s
};
});
}
quotedLabel() {
const t = /"((?:[^"\\\n]|\\.)*)"/y;
t.lastIndex = this.at;
const e = t.exec(this.text);
if (null === e) throw this.error("expected a quoted name");
return this.at = t.lastIndex, (e[1] ?? "").replace(/\\(.)/g, "$1");
}
identifier() {
const t = /[A-Za-z_][\w-]*/y;
t.lastIndex = this.at;
const e = t.exec(this.text);
if (null === e) throw this.error("expected a name");
return this.at = t.lastIndex, e[0];
}
expression() {
return this.nested(() => {
this.blank(!1);
const t = this.binary(0);
if (this.blank(!1), "?" !== this.text[this.at]) return t;
this.at++, this.blank(!0);
const e = this.expression();
return this.blank(!0), this.expect(":"), this.blank(!0), {
kind: "if",
test: t,
yes: e,
no: this.expression()
};
});
}
binary(t) {
const e = r[t];
if (void 0 === e) return this.unary();
let s = this.binary(t + 1);
for (;;) {
this.blank(!1);
const i = e.find(t => this.text.startsWith(t, this.at));
if (void 0 === i || "/" === i && "/" === this.text[this.at + 1]) return s;
this.at += i.length, this.blank(!0), s = {
kind: "binary",
operator: i,
left: s,
right: this.binary(t + 1)
};
}
}
unary() {
const t = this.text[this.at] ?? "";
return "!" !== t && "-" !== t ? this.postfix(this.primary()) : (this.at++, this.blank(!1), 
this.nested(() => ({
kind: "unary",
operator: t,
of: this.unary()
})));
}
postfix(t) {
let e = t;
for (;;) if ("." === this.text[this.at] && "." !== this.text[this.at + 1]) {
this.at++;
const t = /\d+/y;
t.lastIndex = this.at;
const s = t.exec(this.text)?.[0];
void 0 !== s && (this.at += s.length);
e = {
kind: "index",
of: e,
key: {
kind: "literal",
value: s ?? this.identifier()
}
};
} else {
if ("[" !== this.text[this.at]) return e;
{
this.at++, this.blank(!0);
const t = this.expression();
this.blank(!0), this.expect("]"), e = {
kind: "index",
of: e,
key: t
};
}
}
}
primary() {
const t = this.text[this.at] ?? "";
if ('"' === t) return this.quoted();
if ("[" === t) return this.list();
if ("{" === t) return this.object();
if ("<" === t && "<" === this.text[this.at + 1]) return this.heredoc();
if ("(" === t) {
this.at++, this.blank(!0);
const t = this.expression();
return this.blank(!0), this.expect(")"), t;
}
const e = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
e.lastIndex = this.at;
const s = e.exec(this.text)?.[0];
return void 0 !== s ? (this.at += s.length, {
kind: "literal",
value: Number(s)
}) : this.named(this.identifier());
}
named(t) {
if ("true" === t || "false" === t) return {
kind: "literal",
value: "true" === t
};
if ("null" === t) return {
kind: "literal",
value: null
};
let e = t;
for (;this.text.startsWith("::", this.at); ) this.at += 2, e += `::${this.identifier()}`;
if ("(" !== this.text[this.at]) return {
kind: "name",
name: e
};
this.at++;
const s = [];
let i = !1;
for (this.blank(!0); ")" !== this.text[this.at]; this.blank(!0)) if (s.push(this.expression()), 
this.blank(!0), this.text.startsWith("...", this.at) && (i = !0, this.at += 3, this.blank(!0)), 
"," === this.text[this.at]) this.at++; else if (")" !== this.text[this.at]) throw this.error("expected , or )");
return this.at++, {
kind: "call",
name: e,
args: s,
spread: i
};
}
list() {
this.at++, this.blank(!0);
const t = this.forExpression("]", !1);
if (void 0 !== t) return t;
const e = [];
for (;"]" !== this.text[this.at]; this.blank(!0)) if (e.push(this.expression()), 
this.blank(!0), "," === this.text[this.at]) this.at++; else if ("]" !== this.text[this.at]) throw this.error("expected , or ]");
return this.at++, {
kind: "list",
items: e
};
}
object() {
this.at++, this.blank(!0);
const t = this.forExpression("}", !0);
if (void 0 !== t) return t;
const e = [];
for (;"}" !== this.text[this.at]; this.blank(!0)) {
const t = /[A-Za-z_][\w-]*(?=\s*[=:])/y;
t.lastIndex = this.at;
const s = t.exec(this.text)?.[0];
void 0 !== s && (this.at += s.length);
const i = void 0 === s ? this.expression() : {
kind: "literal",
value: s
};
if (this.blank(!0), "=" !== this.text[this.at] && ":" !== this.text[this.at]) throw this.error("expected = or :");
this.at++, this.blank(!0), e.push([ i, this.expression() ]), this.blank(!0), "," === this.text[this.at] && this.at++;
}
return this.at++, {
kind: "object",
items: e
};
}
forExpression(t, e) {
const s = /for\s+([A-Za-z_][\w-]*)(?:\s*,\s*([A-Za-z_][\w-]*))?\s+in\s+/y;
s.lastIndex = this.at;
const i = s.exec(this.text);
if (null === i) return;
this.at = s.lastIndex;
const n = [ i[1], i[2] ].filter(t => void 0 !== t), r = this.expression();
this.blank(!0), this.expect(":"), this.blank(!0);
let a, o, h = this.expression();
if (this.blank(!0), e) {
if (!this.text.startsWith("=>", this.at)) throw this.error("expected =>");
this.at += 2, this.blank(!0), a = h, h = this.expression(), this.blank(!0);
}
return this.text.startsWith("if", this.at) && (this.at += 2, o = this.expression(), 
this.blank(!0)), this.expect(t), {
kind: "for",
names: n,
over: r,
key: a,
value: h,
test: o
};
}
quoted() {
this.at++;
const t = this.template(this.text.length, !0);
if ('"' !== this.text[this.at]) throw this.error('expected "');
return this.at++, t;
}
heredoc() {
const t = /<<(-?)([A-Za-z_]\w*)\n/y;
t.lastIndex = this.at;
const e = t.exec(this.text);
if (null === e) throw this.error("expected a heredoc");
this.at = t.lastIndex;
const s = new RegExp(`^[ \\t]*${e[2]}[ \\t]*$`, "m").exec(this.text.slice(this.at));
if (null === s) throw this.error(`the heredoc ${e[2]} does not end`);
const i = this.text.slice(this.at, this.at + s.index), n = this.at + s.index + s[0].length, r = new HclParser("-" === e[1] ? function dedent(t) {
const e = t.split("\n"), s = e.filter(t => "" !== t.trim()).map(t => t.length - t.trimStart().length), i = 0 === s.length ? 0 : Math.min(...s);
return e.map(t => t.slice(Math.min(i, t.length - t.trimStart().length))).join("\n");
}(i) : i, this.path), a = r.template(r.text.length, !1);
return this.at = n, a;
}
template(t, e) {
const s = [];
let i = "";
const flush = () => {
"" !== i && s.push({
kind: "literal",
value: i
}), i = "";
};
for (;this.at < t && (!e || '"' !== this.text[this.at]); ) {
const t = this.text.slice(this.at, this.at + 2);
if (this.text.startsWith("$${", this.at) || this.text.startsWith("%%{", this.at)) i += this.text.slice(this.at + 1, this.at + 3), 
this.at += 3; else if ("${" === t) flush(), this.at += 2, "~" === this.text[this.at] && this.at++, 
this.blank(!0), s.push(this.expression()), this.blank(!0), "~" === this.text[this.at] && this.at++, 
this.expect("}"); else {
if ("%{" === t) throw this.error("template directives are not read");
if (e && "\\" === this.text[this.at]) i += this.escape(); else {
if (e && "\n" === this.text[this.at]) throw this.error("the text does not end");
i += this.text[this.at++];
}
}
}
return flush(), 0 === s.length ? {
kind: "literal",
value: ""
} : 1 === s.length && void 0 !== s[0] ? s[0] : {
kind: "template",
parts: s
};
}
escape() {
const t = this.text[this.at + 1] ?? "";
if ("u" === t || "U" === t) {
const e = this.text.slice(this.at + 2, this.at + 2 + ("u" === t ? 4 : 8)), s = Number.parseInt(e, 16);
if (!/^[0-9a-f]+$/i.test(e) || s > 1114111) throw this.error("not a character");
return this.at += 2 + e.length, String.fromCodePoint(s);
}
return this.at += 2, {
n: "\n",
r: "\r",
t: "\t"
}[t] ?? t;
}
blank(t) {
for (;;) {
const e = this.text[this.at];
if (" " === e || "\t" === e || t && "\n" === e) this.at++; else if ("#" === e || "/" === e && "/" === this.text[this.at + 1]) {
const t = this.text.indexOf("\n", this.at);
this.at = -1 === t ? this.text.length : t;
} else {
if ("/" !== e || "*" !== this.text[this.at + 1]) return;
{
const t = this.text.indexOf("*/", this.at + 2);
this.at = -1 === t ? this.text.length : t + 2;
}
}
}
}
expect(t) {
if (this.text[this.at] !== t) throw this.error(`expected ${t}`);
this.at++;
}
nested(t) {
if (++this.depth > 100) throw this.error("nested deeper than 100");
try {
return t();
} finally {
this.depth--;
}
}
error(t) {
const e = this.text.slice(0, this.at), s = e.split("\n").length, n = this.at - e.lastIndexOf("\n");
return new i.u("workflow", `${this.path}: ${t}. Install docker buildx, which reads every bake file, or set the inputs instead.`, {
location: {
file: this.path,
line: s,
column: n,
text: this.text.split("\n")[s - 1] ?? ""
}
});
}
}
const r = [ [ "||" ], [ "&&" ], [ "==", "!=" ], [ ">=", "<=", ">", "<" ], [ "+", "-" ], [ "*", "/", "%" ] ];
var a = s(4414);
const o = [ "docker-bake.json", "docker-bake.hcl", "docker-bake.override.json", "docker-bake.override.hcl" ], h = 2e3;
function resolveBake(t, e) {
return new BakeProject(t, e).resolve(e.targets.length > 0 ? e.targets : [ "default" ]);
}
class BakeProject {
variables=new Map;
attributes=new Map;
functions=new Map;
groups=new Map;
targets=new Map;
values=new Map;
evaluating=new Set;
request;
steps=0;
constructor(t, e) {
this.request = e;
for (const e of t) this.read(e.path.endsWith(".json") ? jsonBody(e) : parseHcl(e.text, e.path));
this.expandMatrices();
}
read(t) {
for (const [e, s] of t.attributes) this.attributes.set(e, s);
for (const e of t.blocks) {
const t = e.labels[0] ?? "";
if ("variable" === e.type) {
const s = e.body.attributes.get("default");
void 0 === s && this.variables.has(t) || this.variables.set(t, s ?? {
kind: "literal",
value: null
});
} else if ("function" === e.type) this.functions.set(t, e.body); else if ("group" === e.type) this.groups.set(t, e.body.attributes.get("targets") ?? {
kind: "list",
items: []
}); else if ("target" === e.type) {
const s = this.targets.get(t), i = e.body.blocks.map(t => [ t.type, objectOf(t.body) ]);
this.targets.set(t, {
attributes: new Map([ ...s?.attributes ?? [], ...e.body.attributes, ...i ]),
parts: [ ...s?.parts ?? [], new Map([ ...e.body.attributes, ...i ]) ],
leg: new Map
});
}
}
}
expandMatrices() {
for (const [t, e] of [ ...this.targets ]) {
const s = e.attributes.get("matrix");
if (void 0 === s) continue;
this.targets.delete(t);
const i = combinations(this.evaluate(s, new Map, 0)).map(s => {
const i = e.attributes.get("name"), n = void 0 === i ? `${t}-${[ ...s.values() ].join("-")}` : textOf(this.evaluate(i, s, 0)), {attributes: r, parts: a} = e;
return this.targets.set(n, {
attributes: r,
parts: a,
leg: s
}), n;
});
this.groups.set(t, {
kind: "list",
items: i.map(t => ({
kind: "literal",
value: t
}))
});
}
}
resolve(t) {
const e = new Map;
for (const s of t) this.collect(s, e, []);
return Object.fromEntries(e);
}
collect(t, e, s) {
if (s.includes(t)) throw circle([ ...s, t ]);
const n = this.groups.get(t);
if (void 0 !== n) {
for (const i of list(this.evaluate(n, new Map, 0))) this.collect(textOf(i), e, [ ...s, t ]);
return;
}
if (e.has(t)) return;
if (!this.targets.has(t)) throw new i.u("workflow", `The bake files have no target or group ${t}. Name others in the input targets.`);
const r = this.overridden(t, this.target(t, []));
for (const i of Object.values((0, a.$H)(r.contexts))) {
const n = /^target:(.+)$/.exec((0, a.e1)(i) ?? "")?.[1];
void 0 !== n && this.collect(n, e, [ ...s, t ]);
}
e.set(t, {
context: ".",
dockerfile: "Dockerfile",
...r
});
}
target(t, e) {
if (e.includes(t) || e.length > 60) throw circle([ ...e, t ]);
const s = this.targets.get(t);
if (void 0 === s) throw new i.u("workflow", `The bake target ${e.at(-1) ?? t} inherits ${t}, which does not exist.`);
let n = Object.create(null);
const r = s.attributes.get("inherits");
for (const i of void 0 === r ? [] : list(this.evaluate(r, s.leg, 0))) n = mergeTargets(n, this.target(textOf(i), [ ...e, t ]));
for (const t of s.parts) {
const e = Object.create(null);
for (const [i, n] of t) "inherits" !== i && "matrix" !== i && "name" !== i && (e[i] = this.evaluate(n, s.leg, 0));
n = mergeTargets(n, e);
}
return n;
}
overridden(t, e) {
let s = e;
const i = new Set;
for (const e of this.request.overrides) {
const n = /^([^.=]+)\.([\w-]+)(?:\.([^=]+?))?(\+?)=(.*)$/s.exec(e);
if (null === n || !wildcard(n[1] ?? "", t)) continue;
const [, , r = "", o, h, c = ""] = n, u = "platform" === r ? "platforms" : r;
if (void 0 !== o) s = {
...s,
[u]: {
...(0, a.$H)(s[u]),
[o]: c
}
}; else if (Array.isArray(s[u]) || l.has(u)) {
const t = "+" === h || i.has(u) ? list(s[u] ?? null) : [];
i.add(u), s = {
...s,
[u]: [ ...t, c ]
};
} else s = {
...s,
[u]: "true" === c || "false" !== c && c
};
}
return s;
}
variable(t) {
const e = this.values.get(t);
if (void 0 !== e) return e;
const s = this.variables.get(t), i = s ?? this.attributes.get(t);
if (void 0 === i) return function builtin(t) {
return "BAKE_CMD_CONTEXT" === t ? "." : void 0;
}(t);
if (this.evaluating.has(t)) throw circle([ t ]);
this.evaluating.add(t);
const n = this.evaluate(i, new Map, 0);
this.evaluating.delete(t);
const r = void 0 === s ? void 0 : this.request.env.get(t), a = void 0 === r ? n : function typed(t, e) {
return "boolean" == typeof e ? "true" === t || "1" === t : "number" == typeof e && "" !== t.trim() && Number.isFinite(Number(t)) ? Number(t) : t;
}(r, n);
return this.values.set(t, a), a;
}
evaluate(t, e, s) {
if (s > 60 || ++this.steps > 2e5) throw new i.u("limit", "The bake file's expressions are nested too deep or run too long. Set the inputs instead.");
const inner = (t, i = e) => this.evaluate(t, i, s + 1);
switch (t.kind) {
case "literal":
return t.value;

case "template":
return t.parts.map(t => textOf(inner(t))).join("");

case "list":
return t.items.map(t => inner(t));

case "object":
return Object.fromEntries(t.items.map(([t, e]) => [ textOf(inner(t)), inner(e) ]));

case "name":
{
const s = e.get(t.name) ?? this.variable(t.name);
if (void 0 === s) throw beyond(`the name ${t.name}`);
return s;
}

case "index":
return this.index(t, e, s);

case "unary":
return "!" === t.operator ? !0 !== inner(t.of) : -Number(inner(t.of));

case "if":
return truth(inner(t.test)) ? inner(t.yes) : inner(t.no);

case "binary":
return function binary(t, e, s) {
if ("&&" === t) return truth(e) && truth(s());
if ("||" === t) return truth(e) || truth(s());
if ("==" === t) return same(e, s());
if ("!=" === t) return !same(e, s());
const [i, n] = [ Number(e), Number(s()) ];
return {
"+": i + n,
"-": i - n,
"*": i * n,
"/": i / n,
"%": i % n,
">": i > n,
"<": i < n,
">=": i >= n,
"<=": i <= n
}[t] ?? null;
}(t.operator, inner(t.left), () => inner(t.right));

case "for":
return this.loop(t, e, s);

case "call":
{
const e = t.args.map(t => inner(t)), i = e.at(-1);
return this.call(t.name, t.spread && void 0 !== i ? [ ...e.slice(0, -1), ...list(i) ] : e, s);
}
}
}
index(t, e, s) {
const i = this.evaluate(t.key, e, s + 1);
if ("name" === t.of.kind && "target" === t.of.name && !e.has("target")) return this.target(textOf(i), []);
const n = this.evaluate(t.of, e, s + 1), r = Array.isArray(n) ? n[Number(i)] : Object.hasOwn((0, 
a.$H)(n), textOf(i)) ? (0, a.$H)(n)[textOf(i)] : void 0;
if (void 0 === r) throw beyond(`the key ${textOf(i)}`);
return r;
}
loop(t, e, s) {
const i = this.evaluate(t.over, e, s + 1), n = Array.isArray(i) ? i.map((t, e) => [ e, t ]) : Object.entries((0, 
a.$H)(i)).map(([t, e]) => [ t, e ]), r = [], o = [];
for (const [i, a] of n) {
const [n, h] = t.names, l = new Map(e);
if (void 0 === h ? l.set(n ?? "", a) : l.set(n ?? "", i).set(h, a), void 0 !== t.test && !truth(this.evaluate(t.test, l, s + 1))) continue;
const c = this.evaluate(t.value, l, s + 1);
void 0 === t.key ? r.push(c) : o.push([ textOf(this.evaluate(t.key, l, s + 1)), c ]);
}
return void 0 === t.key ? r : Object.fromEntries(o);
}
call(t, e, s) {
const i = this.functions.get(t);
if (void 0 !== i) {
const t = i.attributes.get("params"), n = "list" === t?.kind ? t.items.map(t => "name" === t.kind ? t.name : "") : [], r = i.attributes.get("variadic_params") ?? i.attributes.get("variadic_param"), a = new Map(n.map((t, s) => [ t, e[s] ?? null ]));
return "name" === r?.kind && a.set(r.name, e.slice(n.length)), this.evaluate(i.attributes.get("result") ?? {
kind: "literal",
value: null
}, a, s + 1);
}
const n = Object.hasOwn(u, t) ? u[t] : void 0;
if (void 0 === n) throw beyond(`the function ${t}`);
return n(...e);
}
}
const l = new Set([ "tags", "platforms", "cache-from", "cache-to", "no-cache-filter", "output", "secret", "ssh", "ulimits", "entitlements", "annotations", "attest" ]), c = new Set([ "args", "labels", "contexts", "extra-hosts" ]);
function mergeTargets(t, e) {
const s = Object.assign(Object.create(null), t);
for (const [t, i] of Object.entries(e)) s[t] = c.has(t) ? {
...(0, a.$H)(s[t]),
...(0, a.$H)(i)
} : i;
return s;
}
function jsonBody(t) {
let e;
try {
e = JSON.parse(t.text);
} catch (e) {
throw new i.u("workflow", `${t.path} is not JSON (${e.message}).`, {
cause: e
});
}
const s = [];
for (const i of [ "variable", "group", "target", "function" ]) for (const [n, r] of Object.entries((0, 
a.$H)((0, a.$H)(e)[i]))) s.push({
type: i,
labels: [ n ],
body: {
attributes: attributesOf(r, t.path),
blocks: []
}
});
return {
attributes: attributesOf(Object.fromEntries(Object.entries((0, a.$H)(e)).filter(([t]) => ![ "variable", "group", "target", "function" ].includes(t))), t.path),
blocks: s
};
}
function attributesOf(t, e) {
return new Map(Object.entries((0, a.$H)(t)).map(([t, s]) => [ t, jsonExpression(s, e, 0) ]));
}
function jsonExpression(t, e, s) {
if (s > 60) throw new i.u("limit", `${e} is nested deeper than 60; it is not read.`);
if ("string" == typeof t) return function parseTemplate(t, e) {
return new HclParser(t, e).template(t.length, !1);
}(t, e);
if (Array.isArray(t)) return {
kind: "list",
items: t.map(t => jsonExpression(t, e, s + 1))
};
if ("object" == typeof t && null !== t) {
return {
kind: "object",
items: Object.entries(t).map(([t, i]) => [ {
kind: "literal",
value: t
}, jsonExpression(i, e, s + 1) ])
};
}
return {
kind: "literal",
value: t
};
}
function objectOf(t) {
return {
kind: "object",
items: [ ...t.attributes ].map(([t, e]) => [ {
kind: "literal",
value: t
}, e ])
};
}
function combinations(t) {
let e = [ new Map ];
for (const [s, n] of Object.entries((0, a.$H)(t))) if (e = e.flatMap(t => (0, a.DD)(n).map(e => new Map([ ...t, [ s, e ] ]))), 
e.length > h) throw new i.u("limit", "A bake matrix has more than 2000 combinations; name targets in the input targets.");
return e;
}
const truth = t => !0 === t || "true" === t, list = t => Array.isArray(t) ? t : null === t ? [] : [ t ];
function textOf(t) {
if (null === t) return "";
if ("object" == typeof t) throw beyond("a list or map inside a text");
return String(t);
}
const same = (t, e) => JSON.stringify(t) === JSON.stringify(e);
function wildcard(t, e) {
const s = t.split("*");
if (1 === s.length) return t === e;
let i = 0;
for (const [t, n] of s.entries()) {
const r = 0 === t ? e.startsWith(n) ? 0 : -1 : t === s.length - 1 ? e.endsWith(n) ? Math.max(i, e.length - n.length) : -1 : e.indexOf(n, i);
if (r < i) return !1;
i = r + n.length;
}
return i <= e.length;
}
const u = {
add: (t = 0, e = 0) => Number(t) + Number(e),
and: (t = null, e = null) => truth(t) && truth(e),
coalesce: (...t) => t.find(t => null !== t) ?? null,
compact: (t = null) => list(t).filter(t => "" !== t && null !== t),
concat: (...t) => t.flatMap(t => list(t)),
contains: (t = null, e = null) => list(t).some(t => same(t, e)),
distinct: (t = null) => list(t).filter((t, e, s) => s.findIndex(e => same(e, t)) === e),
equal: (t = null, e = null) => same(t, e),
flatten: (t = null) => flatten(list(t), 0),
format: (t = "", ...e) => function formatted(t, e) {
let s = 0;
return t.replace(/%([a-z%])/g, (t, i) => {
if ("%" === i) return "%";
if (![ "s", "d", "v", "q" ].includes(i)) throw beyond(`the format ${t}`);
const n = textOf(e[s++] ?? null);
return "q" === i ? JSON.stringify(n) : n;
});
}(textOf(t), e),
join: (t = "", ...e) => e.flatMap(t => list(t)).map(textOf).join(textOf(t)),
keys: (t = null) => Object.keys((0, a.$H)(t)).sort(),
length: (t = null) => "string" == typeof t ? [ ...t ].length : Array.isArray(t) ? t.length : Object.keys((0, 
a.$H)(t)).length,
lower: (t = "") => textOf(t).toLowerCase(),
max: (...t) => Math.max(...t.map(Number)),
merge: (...t) => Object.assign({}, ...t.map(t => (0, a.$H)(t))),
min: (...t) => Math.min(...t.map(Number)),
not: (t = null) => !truth(t),
notequal: (t = null, e = null) => !same(t, e),
or: (t = null, e = null) => truth(t) || truth(e),
range: (...t) => function range(t) {
const [e, s] = 1 === t.length ? [ 0, t[0] ?? 0 ] : [ t[0] ?? 0, t[1] ?? 0 ], i = t[2] ?? (e <= s ? 1 : -1), n = [];
for (let t = e; 0 !== i && (i > 0 ? t < s : t > s); t += i) if (n.push(t) > h) throw beyond("a range this long");
return n;
}(t.map(Number)),
replace: (t = "", e = "", s = "") => textOf(t).replaceAll(textOf(e), textOf(s)),
reverse: (t = "") => Array.isArray(t) ? [ ...t ].reverse() : [ ...textOf(t) ].reverse().join(""),
sort: (t = null) => list(t).map(textOf).sort(),
split: (t = "", e = "") => textOf(e).split(textOf(t)),
strlen: (t = "") => [ ...textOf(t) ].length,
substr: (t = "", e = 0, s = -1) => {
const i = [ ...textOf(t) ], n = Number(e) < 0 ? i.length + Number(e) : Number(e);
return i.slice(n, Number(s) < 0 ? void 0 : n + Number(s)).join("");
},
title: (t = "") => textOf(t).replace(/\b\w/g, t => t.toUpperCase()),
trim: (t = "", e = "") => function trimmed(t, e, s, i) {
let [n, r] = [ 0, t.length ];
for (;s && n < r && e.includes(t[n] ?? ""); ) n++;
for (;i && r > n && e.includes(t[r - 1] ?? ""); ) r--;
return t.slice(n, r);
}(textOf(t), textOf(e), !0, !0),
trimprefix: (t = "", e = "") => textOf(t).startsWith(textOf(e)) ? textOf(t).slice(textOf(e).length) : textOf(t),
trimspace: (t = "") => textOf(t).trim(),
trimsuffix: (t = "", e = "") => "" !== textOf(e) && textOf(t).endsWith(textOf(e)) ? textOf(t).slice(0, -textOf(e).length) : textOf(t),
upper: (t = "") => textOf(t).toUpperCase(),
values: (t = null) => Object.entries((0, a.$H)(t)).sort(([t], [e]) => t < e ? -1 : 1).map(([, t]) => t)
};
function flatten(t, e) {
if (e > 60) throw beyond("a list this deep");
return t.flatMap(t => Array.isArray(t) ? flatten(t, e + 1) : [ t ]);
}
function circle(t) {
return new i.u("workflow", `The bake files go round in a circle: ${t.slice(0, 12).join(" \u2192 ")}. Break it.`);
}
function beyond(t) {
return new i.u("workflow", `The bake file uses ${t}, which is not read here. Install docker buildx, which evaluates every bake file, or set the inputs instead.`);
}
}),
4414: ((t, e, s) => {
s.d(e, {
$H: () => asMap,
DD: () => asList,
ZZ: () => field,
e1: () => asText,
hN: () => parseYaml
});
var i = s(8815), n = s(452);
const r = 2097152, a = 500, o = 100;
function parseYaml(t, e, s = !1) {
if (Buffer.byteLength(t) > r) throw new n.u("limit", `${e} has more than ${r} bytes; it is not read. Set the inputs instead.`);
try {
const r = (0, i.Tp)(t, {
merge: s,
uniqueKeys: !0,
prettyErrors: !1
}), h = r.errors[0];
if (void 0 !== h) throw h;
const l = r.toJS({
maxAliasCount: a
});
return function checkDepth(t, e) {
const s = [ [ t, 0 ] ];
for (let t = s.pop(); void 0 !== t; t = s.pop()) {
const [i, r] = t;
if (r > o) throw new n.u("limit", `${e} is nested deeper than ${o}; it is not read.`);
if ("object" == typeof i && null !== i) for (const t of Object.values(i)) s.push([ t, r + 1 ]);
}
}(l, e), l;
} catch (t) {
if (t instanceof n.u) throw t;
const s = t.linePos?.[0], i = void 0 === s ? void 0 : {
file: e,
line: s.line,
column: s.col
};
throw new n.u("workflow", `${e} is not YAML that can be read (${t.message}).`, {
location: i,
cause: t
});
}
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