export const id = 675;

export const ids = [ 675 ];

export const modules = {
32675: ((t, e, s) => {
s.d(e, {
DEFAULT_BAKE_FILES: () => b,
resolveBake: () => resolveBake
});
var n = s(452), i = s(55800), r = s(56371);
const a = 2097152;
function parseTemplate(t, e) {
return new HclParser(t, e).template(t.length, !1);
}
class HclParser {
at=0;
depth=0;
joined=!1;
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
const e = o[t];
if (void 0 === e) return this.unary();
let s = this.binary(t + 1);
for (;;) {
this.blank(!1);
const n = e.find(t => this.text.startsWith(t, this.at));
if (void 0 === n || "/" === n && "/" === this.text[this.at + 1]) return s;
this.at += n.length, this.blank(!0), s = {
kind: "binary",
operator: n,
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
const t = this.joining(!0, () => this.expression());
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
this.at++;
const t = this.joining(!0, () => this.expression());
return this.blank(!0), this.expect(")"), t;
}
const e = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
e.lastIndex = this.at;
const s = e.exec(this.text)?.[0];
if (void 0 !== s) {
if (s.length > 15) throw this.error("a number this long is not read");
return this.at += s.length, {
kind: "literal",
value: Number(s)
};
}
return this.named(this.identifier());
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
let n = !1;
for (this.blank(!0); ")" !== this.text[this.at]; this.blank(!0)) if (s.push(this.joining(!0, () => this.expression())), 
this.blank(!0), this.text.startsWith("...", this.at) && (n = !0, this.at += 3, this.blank(!0)), 
"," === this.text[this.at]) this.at++; else if (")" !== this.text[this.at]) throw this.error("expected , or )");
return this.at++, {
kind: "call",
name: e,
args: s,
spread: n
};
}
list() {
return this.joining(!0, () => this.listItems());
}
listItems() {
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
const t = this.joining(!0, () => this.forExpression("}", !0));
return void 0 !== t ? t : this.joining(!1, () => this.objectItems());
}
objectItems() {
const t = [];
for (;"}" !== this.text[this.at]; this.blank(!0)) {
const e = /[A-Za-z_][\w-]*(?=\s*[=:])/y;
e.lastIndex = this.at;
const s = e.exec(this.text)?.[0];
void 0 !== s && (this.at += s.length);
const n = void 0 === s ? this.expression() : {
kind: "literal",
value: s
};
if (this.blank(!0), "=" !== this.text[this.at] && ":" !== this.text[this.at]) throw this.error("expected = or :");
this.at++, this.blank(!0), t.push([ n, this.expression() ]), this.blank(!0), "," === this.text[this.at] && this.at++;
}
return this.at++, {
kind: "object",
items: t
};
}
forExpression(t, e) {
const s = /for\s+([A-Za-z_][\w-]*)(?:\s*,\s*([A-Za-z_][\w-]*))?\s+in\s+/y;
s.lastIndex = this.at;
const n = s.exec(this.text);
if (null === n) return;
this.at = s.lastIndex;
const i = [ n[1], n[2] ].filter(t => void 0 !== t), r = this.expression();
this.blank(!0), this.expect(":"), this.blank(!0);
let a, o, l = this.expression();
if (this.blank(!0), e) {
if (!this.text.startsWith("=>", this.at)) throw this.error("expected =>");
this.at += 2, this.blank(!0), a = l, l = this.expression(), this.blank(!0);
}
return this.text.startsWith("if", this.at) && (this.at += 2, o = this.expression(), 
this.blank(!0)), this.expect(t), {
kind: "for",
names: i,
over: r,
key: a,
value: l,
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
const n = this.text.slice(this.at, this.at + s.index), i = this.at + s.index + s[0].length, r = new HclParser("-" === e[1] ? function dedent(t) {
const e = t.split("\n"), s = e.filter(t => "" !== t.trim()).map(t => t.length - t.trimStart().length), n = 0 === s.length ? 0 : Math.min(...s);
return e.map(t => t.slice(Math.min(n, t.length - t.trimStart().length))).join("\n");
}(n) : n, this.path), a = r.template(r.text.length, !1);
return this.at = i, a;
}
template(t, e) {
const s = [];
let n = "";
const flush = () => {
"" !== n && s.push({
kind: "literal",
value: n
}), n = "";
};
for (;this.at < t && (!e || '"' !== this.text[this.at]); ) {
const t = this.text.slice(this.at, this.at + 2);
if (this.text.startsWith("$${", this.at) || this.text.startsWith("%%{", this.at)) n += this.text.slice(this.at + 1, this.at + 3), 
this.at += 3; else if ("${" === t) {
if (flush(), this.at += 2, "~" === this.text[this.at]) throw this.error("markers that take blanks away are not read");
s.push(this.joining(!0, () => this.expression())), this.blank(!0), this.expect("}");
} else {
if ("%{" === t) throw this.error("template directives are not read");
if (e && "\\" === this.text[this.at]) n += this.escape(); else {
if (e && "\n" === this.text[this.at]) throw this.error("the text does not end");
n += this.text[this.at++];
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
if (" " === e || "\t" === e || (t || this.joined) && "\n" === e) this.at++; else if ("#" === e || "/" === e && "/" === this.text[this.at + 1]) {
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
joining(t, e) {
const s = this.joined;
this.joined = t;
try {
return e();
} finally {
this.joined = s;
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
const e = this.text.slice(0, this.at), s = e.split("\n").length, i = this.at - e.lastIndexOf("\n");
return new n.u("workflow", `${this.path}: ${t}. Install docker buildx, which reads every bake file, or set the inputs instead.`, {
location: {
file: this.path,
line: s,
column: i,
text: this.text.split("\n")[s - 1] ?? ""
}
});
}
}
const o = [ [ "||" ], [ "&&" ], [ "==", "!=" ], [ ">=", "<=", ">", "<" ], [ "+", "-" ], [ "*", "/", "%" ] ];
var l = s(77598), h = s(29266);
const c = 2e3, u = new Set([ "bcrypt", "homedir", "timestamp", "uuidv4" ]), f = new Set([ "formatdate", "formattimestamp", "timeadd" ]), d = new Set([ "concat", "keys", "lookup", "merge", "values" ]);
function standardFunction(t) {
return Object.hasOwn(p, t) ? p[t] : void 0;
}
const texts = t => (0, h.c3)(t).map(h.b6), hcl_functions_length = t => Array.isArray(t) ? t.length : (0, 
h.Mc)(t).length, hash = t => (e = "") => (0, l.createHash)(t).update((0, h.b6)(e)).digest("hex");
const p = {
absolute: (t = 0) => Math.abs((0, h.rl)(t)),
add: (t = 0, e = 0) => exact((0, h.WQ)(t) + (0, h.WQ)(e)),
and: (t = null, e = null) => (0, h.Im)(t) && (0, h.Im)(e),
base64encode: (t = "") => Buffer.from((0, h.b6)(t)).toString("base64"),
ceil: (t = 0) => Math.ceil((0, h.rl)(t)),
chomp: (t = "") => function chomp(t) {
let e = t.length;
for (;"\n" === t[e - 1]; ) e -= "\r" === t[e - 2] ? 2 : 1;
return t.slice(0, e);
}((0, h.b6)(t)),
coalesce: (...t) => t.find(t => null !== t) ?? null,
coalescelist: (...t) => t.find(t => null !== t && hcl_functions_length(t) > 0) ?? null,
compact: (t = null) => (0, h.c3)(t).filter(t => "" !== t && null !== t),
concat: (...t) => t.flatMap(t => (0, h.c3)(t)),
contains: (t = null, e = null) => (0, h.c3)(t).some(t => (0, h.FB)(t, e)),
distinct: (t = null) => function distinct(t) {
if (t.length > c) throw (0, h.wQ)("a list this long");
return t.filter((t, e, s) => s.findIndex(e => (0, h.FB)(e, t)) === e);
}((0, h.c3)(t)),
divide: (t = 0, e = 0) => exact((0, h.WQ)(t) / (0, h.WQ)(e)),
element: (t = null, e = 0) => {
const s = (0, h.c3)(t);
return 0 === s.length || (0, h.WQ)(e) < 0 ? failed("element") : s[(0, h.WQ)(e) % s.length] ?? null;
},
equal: (t = null, e = null) => (0, h.FB)(t, e),
flatten: (t = null) => flatten((0, h.c3)(t), 0),
floor: (t = 0) => Math.floor((0, h.rl)(t)),
format: (t = "", ...e) => formatted((0, h.b6)(t), e),
formatlist: (t = "", ...e) => {
const s = e.some(t => Array.isArray(t)) ? Math.max(0, ...e.map(t => Array.isArray(t) ? t.length : 0)) : 1;
if (e.some(t => Array.isArray(t) && t.length !== s)) throw (0, h.wQ)("formatlist over lists of other lengths");
return (0, h.Mm)(s * (0, h.b6)(t).length), Array.from({
length: s
}, (s, n) => formatted((0, h.b6)(t), e.map(t => Array.isArray(t) ? t[n] ?? null : t)));
},
greaterthan: (t = 0, e = 0) => (0, h.rl)(t) > (0, h.rl)(e),
greaterthanorequalto: (t = 0, e = 0) => (0, h.rl)(t) >= (0, h.rl)(e),
hasindex: (t = null, e = null) => Array.isArray(t) ? "number" == typeof e && Number.isInteger(e) && e >= 0 && e < t.length : (0, 
h.Mc)(t).some(([t]) => t === e),
int: (t = 0) => Math.trunc((0, h.rl)(t)),
join: (t = "", ...e) => {
const s = e.flatMap(texts);
return (0, h.Mm)(s.length * (0, h.b6)(t).length), s.join((0, h.b6)(t));
},
keys: (t = null) => (0, h.Mc)(t).map(([t]) => t),
length: hcl_functions_length,
lessthan: (t = 0, e = 0) => (0, h.rl)(t) < (0, h.rl)(e),
lessthanorequalto: (t = 0, e = 0) => (0, h.rl)(t) <= (0, h.rl)(e),
lookup: (t = null, e = "", s = null) => (0, h.Mc)(t).find(([t]) => t === (0, h.b6)(e))?.[1] ?? s,
lower: (t = "") => (0, h.b6)(t).toLowerCase(),
max: (...t) => 0 === t.length ? failed("max") : Math.max(...t.map(h.rl)),
md5: hash("md5"),
merge: (...t) => (0, h.A7)(t.flatMap(t => null === t ? [] : (0, h.Mc)(t))),
min: (...t) => 0 === t.length ? failed("min") : Math.min(...t.map(h.rl)),
modulo: (t = 0, e = 0) => exact((0, h.WQ)(t) % (0, h.WQ)(e)),
multiply: (t = 0, e = 0) => exact((0, h.WQ)(t) * (0, h.WQ)(e)),
negate: (t = 0) => exact(-(0, h.WQ)(t)),
not: (t = null) => !(0, h.Im)(t),
notequal: (t = null, e = null) => !(0, h.FB)(t, e),
or: (t = null, e = null) => (0, h.Im)(t) || (0, h.Im)(e),
range: (...t) => function range(t) {
const [e, s] = 1 === t.length ? [ 0, t[0] ?? 0 ] : [ t[0] ?? 0, t[1] ?? 0 ], n = t[2] ?? (e <= s ? 1 : -1), i = [];
for (let t = e; 0 !== n && (n > 0 ? t < s : t > s); t += n) if (i.push(t) > c) throw (0, 
h.wQ)("a range this long");
return i;
}(t.map(h.WQ)),
replace: (t = "", e = "", s = "") => {
const n = (0, h.b6)(t).split((0, h.b6)(e));
return (0, h.Mm)(n.length * (0, h.b6)(s).length), n.join((0, h.b6)(s));
},
reverse: (t = "") => [ ...(0, h.b6)(t) ].reverse().join(""),
reverselist: (t = null) => [ ...(0, h.c3)(t) ].reverse(),
sha1: hash("sha1"),
sha256: hash("sha256"),
sha512: hash("sha512"),
signum: (t = 0) => Math.sign((0, h.rl)(t)),
slice: (t = null, e = 0, s = 0) => {
const n = (0, h.c3)(t);
if ((0, h.WQ)(e) < 0 || (0, h.WQ)(s) < (0, h.WQ)(e) || (0, h.WQ)(s) > n.length) throw failed("slice");
return n.slice((0, h.WQ)(e), (0, h.WQ)(s));
},
sort: (t = null) => [ ...texts(t) ].sort(),
split: (t = "", e = "") => (0, h.b6)(e).split((0, h.b6)(t)),
strlen: (t = "") => [ ...(0, h.b6)(t) ].length,
substr: (t = "", e = 0, s = -1) => {
const n = [ ...(0, h.b6)(t) ], i = (0, h.WQ)(e) < 0 ? Math.max(0, n.length + (0, 
h.WQ)(e)) : (0, h.WQ)(e);
return n.slice(i, (0, h.WQ)(s) < 0 ? void 0 : i + (0, h.WQ)(s)).join("");
},
subtract: (t = 0, e = 0) => exact((0, h.WQ)(t) - (0, h.WQ)(e)),
title: (t = "") => (0, h.b6)(t).replace(/(?<![\p{L}\p{N}_])\p{L}/gu, t => t.toUpperCase()),
trim: (t = "", e = "") => function trimmed(t, e) {
let [s, n] = [ 0, t.length ];
for (;s < n && e.includes(t[s] ?? ""); ) s++;
for (;n > s && e.includes(t[n - 1] ?? ""); ) n--;
return t.slice(s, n);
}((0, h.b6)(t), (0, h.b6)(e)),
trimprefix: (t = "", e = "") => (0, h.b6)(t).startsWith((0, h.b6)(e)) ? (0, h.b6)(t).slice((0, 
h.b6)(e).length) : (0, h.b6)(t),
trimspace: (t = "") => (0, h.b6)(t).trim(),
trimsuffix: (t = "", e = "") => "" !== (0, h.b6)(e) && (0, h.b6)(t).endsWith((0, 
h.b6)(e)) ? (0, h.b6)(t).slice(0, -(0, h.b6)(e).length) : (0, h.b6)(t),
upper: (t = "") => (0, h.b6)(t).toUpperCase(),
values: (t = null) => (0, h.Mc)(t).map(([, t]) => t),
zipmap: (t = null, e = null) => {
const s = (0, h.c3)(e);
if (s.length !== hcl_functions_length(t)) throw failed("zipmap");
return (0, h.A7)(texts(t).map((t, e) => [ t, s[e] ?? null ]));
}
};
function failed(t) {
throw (0, h.wQ)(`the function ${t} with arguments it refuses`);
}
function exact(t) {
if (!Number.isSafeInteger(t)) throw (0, h.wQ)("arithmetic with fractions or huge numbers");
return 0 === t ? 0 : t;
}
function flatten(t, e) {
if (e > 60) throw (0, h.wQ)("a list this deep");
return t.flatMap(t => Array.isArray(t) ? flatten(t, e + 1) : [ t ]);
}
function formatted(t, e) {
let s = 0, n = 0;
const i = t.replace(/%([-0]?)(\d{0,3})(.?)/gs, (t, i, r, a) => {
if ("%%" === t) return "%";
if (![ "s", "d", "v", "q" ].includes(a) || s >= e.length) throw (0, h.wQ)(`the format ${t}`);
const o = e[s++] ?? null, l = "d" === a ? String((0, h.WQ)(o)) : (0, h.b6)(o), c = "q" === a ? JSON.stringify(l) : l;
if (n += Math.max(c.length, Number(r)), (0, h.Mm)(n), "0" === i && ("d" !== a || c.startsWith("-"))) throw (0, 
h.wQ)(`the format ${t}`);
return "-" === i ? c.padEnd(Number(r)) : c.padStart(Number(r), "0" === i ? "0" : " ");
});
if (s < e.length) throw failed("format");
return i;
}
var m = s(84414);
const b = [ "compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml", "docker-bake.json", "docker-bake.hcl", "docker-bake.override.json", "docker-bake.override.hcl" ], g = 2e3, x = [ "variable", "group", "target", "function" ];
function resolveBake(t, e, s = () => {}) {
const n = new BakeProject(t, e, s), i = e.targets.map(t => t.replaceAll(".", "_"));
return n.resolve(i.length > 0 ? i : [ "default" ]);
}
class BakeProject {
variables=new Map;
attributes=new Map;
functions=new Map;
groups=new Map;
targets=new Map;
values=new Map;
resolved=new Map;
evaluating=new Set;
request;
hasUnknown=!1;
steps=0;
made=0;
constructor(t, e, s) {
this.request = e;
const i = t.filter(t => /\.ya?ml$/i.test(t.path)), o = t.filter(t => !i.includes(t));
i.length > 0 && this.addServices((0, r.h)(i, e, s));
const l = o.map(t => t.path.endsWith(".json") ? function jsonBody(t) {
let e;
try {
e = JSON.parse(t.text);
} catch (e) {
throw new n.u("workflow", `${t.path} is not JSON (${e.message}).`, {
cause: e
});
}
const several = t => void 0 === t ? [] : Array.isArray(t) ? t : [ t ], s = x.flatMap(s => several((0, 
m.$H)(e)[s]).flatMap(e => Object.entries((0, m.$H)(e)).flatMap(([e, n]) => several(n).map(n => ({
type: s,
labels: [ e ],
body: {
attributes: attributesOf(n, t.path),
blocks: []
}
})))));
return {
attributes: attributesOf(Object.fromEntries(Object.entries((0, m.$H)(e)).filter(([t]) => !x.includes(t))), t.path),
blocks: s
};
}(t) : function parseHcl(t, e) {
if (Buffer.byteLength(t) > a) throw new n.u("limit", `${e} has more than 2097152 bytes; it is not read.`);
return new HclParser(t.replaceAll("\r\n", "\n"), e).file();
}(t.text, t.path));
for (const t of l) this.addNames(t);
const h = new Map;
for (const t of l) this.addTargets(t, h);
for (const [t, e] of h) {
const s = [ ...new Set(e) ];
this.groups.has(t) || 1 === s.length && s[0] === t || this.groups.set(t, s);
}
}
addServices(t) {
for (const {name: e, attributes: s} of t) {
const t = new Map(Object.entries(s).map(([t, e]) => [ t, constant(e) ]));
this.targets.set(e, [ {
attributes: t,
leg: new Map
} ]);
}
this.groups.set("default", [ ...this.targets.keys() ]);
}
addNames(t) {
for (const [e, s] of t.attributes) this.attributes.has(e) || this.attributes.set(e, s);
for (const {type: e, labels: s, body: n} of t.blocks) {
const t = s[0] ?? "";
"variable" === e ? this.variables.set(t, n) : "function" === e ? this.functions.set(t, n) : "group" === e && this.groups.set(t, n.attributes.get("targets") ?? constant([]));
}
}
addTargets(t, e) {
for (const {type: s, labels: i, body: r} of t.blocks) {
if ("target" !== s) continue;
const t = i[0] ?? "", a = r.blocks.map(t => [ t.type, objectOf(t.body) ]), o = new Map([ ...r.attributes, ...a ]), l = o.get("matrix"), c = void 0 === l ? [ new Map ] : combinations(this.evaluate(l, w, 0)), u = c.map(e => {
const s = o.get("name");
return void 0 === s ? t : (0, h.b6)(this.evaluate(s, e, 0));
});
if (new Set(u).size < u.length) throw new n.u("workflow", `Two combinations of the matrix of the bake target ${t} have the same name; buildx refuses that.`);
for (const [e, s] of c.entries()) {
const n = u[e] ?? t;
this.targets.set(n, [ ...this.targets.get(n) ?? [], {
attributes: o,
leg: s
} ]);
}
e.set(t, [ ...e.get(t) ?? [], ...u ]);
}
}
resolve(t) {
const e = new Map;
for (const s of t.flatMap(t => this.members(t, new Map, 0))) this.collect(s, e, []);
return Object.fromEntries(e);
}
members(t, e, s) {
const n = e.get(t);
if (void 0 !== n) return n;
const i = this.groups.get(t);
if (void 0 === i) return [ t ];
if (s > 60 || e.size > g) throw circle([ t ]);
e.set(t, []);
const r = ("kind" in i ? (0, h.c3)(this.evaluate(i, w, 0)).map(h.b6) : i).flatMap(t => {
const n = this.members(t, e, s + 1);
return n.length > 0 ? n : [ t ];
}), a = [ ...new Set(r) ];
return e.set(t, a), a;
}
collect(t, e, s) {
if (s.includes(t)) throw circle([ ...s, t ]);
if (e.has(t)) return;
if (!this.targets.has(t)) throw this.groups.has(t) ? circle([ t, t ]) : new n.u("workflow", `The bake files have no target or group ${t}. Name others in the input targets.`);
const i = this.target(t, []);
for (const n of Object.values((0, m.$H)(i.contexts))) {
const i = /^target:(.+)$/.exec((0, m.e1)(n) ?? "")?.[1];
void 0 !== i && this.collect(i, e, [ ...s, t ]);
}
e.set(t, {
context: ".",
dockerfile: "Dockerfile",
...i
});
}
target(t, e) {
const s = this.resolved.get(t);
if (void 0 !== s) return s;
if (e.includes(t) || e.length > 60) throw circle([ ...e, t ]);
const r = this.targets.get(t);
if (void 0 === r) throw new n.u("workflow", `The bake target ${e.at(-1) ?? t} inherits ${t}, which does not exist.`);
let a = {};
const o = r.flatMap(({attributes: t, leg: e}) => {
const s = t.get("inherits");
return void 0 === s ? [] : (0, h.c3)(this.evaluate(s, e, 0));
});
for (const s of o) a = merged(a, this.target((0, h.b6)(s), [ ...e, t ]));
const l = function normalized(t) {
const e = Object.create(null);
for (const [s, n] of Object.entries(t)) if (n instanceof h.$r) e[s] = n; else if (v.has(s)) {
const t = (0, h.c3)(n).filter(t => "" !== t);
e[s] = t.filter((e, s) => e instanceof h.$r || firstOf(t, e) === s);
} else e[s] = "contexts" === s ? (0, h.A7)((0, h.Mc)(n).filter(([, t]) => "" !== t)) : n;
return e;
}(function overridden(t, e, s) {
const n = Object.assign(Object.create(null), e), r = new Map;
for (const e of s.overrides) {
const a = /^([^.=]+)\.([\w-]+)(?:\.([^=]+?))?(\+?)(?:=(.*))?$/s.exec(e);
if (null === a || !(0, i.P)(a[1] ?? "", t)) continue;
const [, , o = "", l, c] = a, u = {
platform: "platforms",
secrets: "secret"
}[o] ?? o, f = a[5] ?? ("args" === u && void 0 !== l ? s.env.get(l) : void 0);
if (void 0 !== f && (!(n[u] instanceof h.$r) || void 0 === l && "+" !== c)) if (y.has(u) && void 0 !== l) {
const t = void 0 === n[u] ? [] : (0, h.Mc)(n[u]);
n[u] = (0, h.A7)([ ...t, [ l, f ] ]);
} else if (v.has(u)) {
const t = r.get(u) ?? {
values: [],
append: !1
};
t.values.push(f), t.append = "+" === c || "attest" === u || "entitlements" === u, 
r.set(u, t);
} else n[u] = $.has(u) ? flag(u, f) : f;
}
for (const [t, {values: e, append: s}] of r) s && n[t] instanceof h.$r || (n[t] = s && void 0 !== n[t] ? [ ...(0, 
h.c3)(n[t]), ...e ] : e);
return n;
}(t, merged(a, r.map(t => this.ownAttributes(t)).reduce(merged, {})), this.request));
return this.resolved.set(t, l), l;
}
ownAttributes({attributes: t, leg: e}) {
const s = Object.create(null);
for (const [n, i] of t) {
if ("inherits" === n || "matrix" === n || "name" === n) continue;
const t = decoded(n, this.attempt(i, e, 0));
null !== t && (s[n] = t);
}
return s;
}
ownAttribute(t, e) {
const s = this.targets.get(t)?.at(-1);
if (void 0 === s) throw (0, h.wQ)(`the target ${t}`);
const n = `target.${t}.${e}`;
if (this.evaluating.has(n)) throw circle([ n, n ]);
this.evaluating.add(n);
const i = s.attributes.get(e), r = void 0 === i ? null : decoded(e, this.attempt(i, s.leg, 0));
return this.evaluating.delete(n), r;
}
variable(t) {
const e = this.values.get(t);
if (void 0 !== e) return e;
if ("BAKE_CMD_CONTEXT" === t) return "cwd://";
if ("BAKE_LOCAL_PLATFORM" === t) return this.unknown(t);
const s = this.attributes.get(t), n = this.variables.get(t)?.attributes;
if (void 0 === s && void 0 === n) return;
if (this.evaluating.has(t)) throw circle([ t, t ]);
this.evaluating.add(t);
const i = void 0 === s ? n?.get("type") : void 0, r = s ?? n?.get("default") ?? constant(void 0 === i ? "" : null), a = this.attempt(r, w, 0), o = a instanceof h.$r ? a : function converted(t, e) {
if (void 0 === t || null === e) return e;
const s = "name" === t.kind || "call" === t.kind ? t.name : "";
if ("string" === s) return (0, h.b6)(e);
if ("number" === s) return (0, h.rl)(e);
if ("bool" === s) return (0, h.Im)(e);
if ([ "list", "set", "tuple" ].includes(s)) return (0, h.c3)(e);
throw (0, h.wQ)(`the variable type ${s || t.kind}`);
}(i, a);
if (this.evaluating.delete(t), void 0 !== n && !0 === this.request.unknownEnv?.has(t)) return this.unknown(t);
const l = void 0 === n ? void 0 : this.request.env.get(t), c = "template" === r.kind || "call" === r.kind && (t => u.has(t) || f.has(t))(r.name), d = o instanceof h.$r && c ? "" : o, p = d instanceof h.$r && void 0 === i, m = void 0 === l || p ? o : function fromEnvironment(t, e, s, n) {
const i = "name" === s?.kind ? s.name : null === n ? "string" : typeof n;
if ("bool" === i || "boolean" === i) return flag(`the variable ${t}`, e);
if ("number" === i) return (0, h.rl)(e);
if ("object" === i || "call" === s?.kind) throw (0, h.wQ)(`a list or map in the environment for ${t}`);
return e;
}(t, l, i, d);
return this.values.set(t, m), m;
}
attempt(t, e, s) {
return (0, h.pw)(() => this.evaluate(t, e, s));
}
unknown(t) {
return this.hasUnknown = !0, h.$r.of(t);
}
evaluate(t, e, s) {
const n = this.valueOf(t, e, s);
return "string" == typeof n || Array.isArray(n) ? this.made += n.length : "object" == typeof n && null !== n && (this.made += Object.keys(n).length), 
(0, h.Mm)(this.made), n;
}
valueOf(t, e, s) {
if (s > 60 || ++this.steps > 2e5) throw new n.u("limit", "The bake file's expressions are nested too deep or run too long. Set the inputs instead.");
const inner = (t, n = e) => this.evaluate(t, n, s + 1);
switch (t.kind) {
case "literal":
return t.value;

case "template":
return t.parts.map(t => (0, h.b6)(inner(t))).join("");

case "list":
return t.items.map(t => this.attempt(t, e, s + 1));

case "object":
return (0, h.A7)(t.items.map(([t, n]) => [ (0, h.b6)(inner(t)), this.attempt(n, e, s + 1) ]));

case "name":
{
const s = e.get(t.name) ?? this.variable(t.name);
if (void 0 === s) throw (0, h.wQ)(`the name ${t.name}`);
return s;
}

case "index":
return this.index(t, e, s);

case "unary":
return "!" === t.operator ? !(0, h.Im)(inner(t.of)) : function negative(t) {
const e = (0, h.rl)(t);
if (0 === e) throw (0, h.wQ)("minus zero");
return -e;
}(inner(t.of));

case "if":
return (0, h.Im)(inner(t.test)) ? inner(t.yes) : inner(t.no);

case "binary":
return function binary(t, e, s) {
const n = standardFunction(j[t] ?? "");
return void 0 === n ? null : n(e, s);
}(t.operator, inner(t.left), inner(t.right));

case "for":
return this.loop(t, e, s);

case "call":
{
const n = t.args.map(t => this.attempt(t, e, s + 1)), i = n.at(-1);
return this.call(t.name, t.spread && void 0 !== i ? [ ...n.slice(0, -1), ...(0, 
h.c3)(i) ] : n, s);
}
}
}
index(t, e, s) {
const n = this.evaluate(t.key, e, s + 1), i = t.of;
if ("index" === i.kind && "name" === i.of.kind && "target" === i.of.name && !e.has("target")) return this.ownAttribute((0, 
h.b6)(this.evaluate(i.key, e, s + 1)), (0, h.b6)(n));
const r = this.evaluate(i, e, s + 1);
if (r instanceof h.$r) throw r.error;
const a = Array.isArray(r) ? r[(0, h.WQ)(n)] : Object.hasOwn((0, m.$H)(r), (0, h.b6)(n)) ? (0, 
m.$H)(r)[(0, h.b6)(n)] : void 0;
if (void 0 === a) throw (0, h.wQ)(`the key ${(0, h.b6)(n)}`);
return a;
}
loop(t, e, s) {
const n = this.evaluate(t.over, e, s + 1), i = Array.isArray(n) ? n.map((t, e) => [ e, t ]) : (0, 
h.Mc)(n), r = [], a = [];
for (const [n, o] of i) {
const [i, l] = t.names, c = new Map(e);
if (void 0 === l ? c.set(i ?? "", o) : c.set(i ?? "", n).set(l, o), void 0 !== t.test && !(0, 
h.Im)(this.evaluate(t.test, c, s + 1))) continue;
const u = this.attempt(t.value, c, s + 1);
void 0 === t.key ? r.push(u) : a.push([ (0, h.b6)(this.evaluate(t.key, c, s + 1)), u ]);
}
return void 0 === t.key ? r : (0, h.A7)(a);
}
call(t, e, s) {
const n = function unknownCall(t, e, s) {
if (u.has(t)) return h.$r.of(`${t}()`);
if (!s) return;
if (void 0 === standardFunction(t) && !f.has(t)) return;
return (d.has(t) ? e.filter(t => t instanceof h.$r) : e).map(h.e3).find(t => void 0 !== t);
}(t, e, this.hasUnknown);
if (void 0 !== n) throw this.unknown(n.needs).error;
const i = standardFunction(t);
if (void 0 !== i) return i(...e);
const r = this.functions.get(t);
if (void 0 === r) throw (0, h.wQ)(`the function ${t}`);
const a = r.attributes.get("params"), o = "list" === a?.kind ? a.items.map(parameter) : [], l = r.attributes.get("variadic_params");
if (e.length < o.length || void 0 === l && e.length > o.length) throw (0, h.wQ)(`the function ${t} with ${e.length} arguments`);
const c = new Map(o.map((t, s) => [ t, e[s] ?? null ]));
return void 0 !== l && c.set(parameter(l), e.slice(o.length)), this.evaluate(r.attributes.get("result") ?? constant(null), c, s + 1);
}
}
const w = new Map;
function parameter(t) {
return "name" === t.kind ? t.name : "literal" === t.kind ? String(t.value) : "";
}
const k = new Set([ "annotations", "attest", "secret", "ssh", "cache-from", "no-cache-filter", "ulimits", "entitlements" ]), v = new Set([ ...k, "tags", "platforms", "cache-to", "output" ]), y = new Set([ "args", "labels", "contexts", "extra-hosts" ]), $ = new Set([ "pull", "no-cache" ]);
function decoded(t, e) {
if (null === e || e instanceof h.$r) return e;
const text = t => t instanceof h.$r ? t : (0, h.b6)(t);
return y.has(t) ? (0, h.A7)((0, h.Mc)(e).map(([t, e]) => [ t, null === e ? null : text(e) ])) : v.has(t) ? (0, 
h.c3)(e).map(t => (0, h.e3)(t) ?? ("object" == typeof t ? t : (0, h.b6)(t))) : $.has(t) ? (0, 
h.Im)(e) : "object" == typeof e ? e : (0, h.b6)(e);
}
function merged(t, e) {
const s = Object.assign(Object.create(null), t);
for (const [t, n] of Object.entries(e)) {
const e = [ n, y.has(t) || k.has(t) ? s[t] : void 0 ].find(t => t instanceof h.$r);
if (void 0 !== e) s[t] = e; else if (y.has(t)) {
const e = (0, h.Mc)(n).filter(([, t]) => null !== t);
s[t] = (0, h.A7)([ ...void 0 === s[t] ? [] : (0, h.Mc)(s[t]), ...e ]);
} else k.has(t) ? s[t] = [ ...void 0 === s[t] ? [] : (0, h.c3)(s[t]), ...(0, h.c3)(n) ] : s[t] = n;
}
return s;
}
function firstOf(t, e) {
return t.findIndex(t => !(t instanceof h.$r) && (0, h.FB)(t, e));
}
function flag(t, e) {
const s = (0, h.q6)(e);
if (void 0 === s) throw new n.u("workflow", `${e.slice(0, 40)} is no value for ${t}; write true or false.`);
return s;
}
function attributesOf(t, e) {
return new Map(Object.entries((0, m.$H)(t)).map(([t, s]) => [ t, jsonExpression(s, e, 0) ]));
}
function jsonExpression(t, e, s) {
if (s > 60) throw new n.u("limit", `${e} is nested deeper than 60; it is not read.`);
if ("string" == typeof t) return parseTemplate(t, e);
if (Array.isArray(t)) return {
kind: "list",
items: t.map(t => jsonExpression(t, e, s + 1))
};
if ("object" == typeof t && null !== t) {
return {
kind: "object",
items: Object.entries(t).map(([t, n]) => [ parseTemplate(t, e), jsonExpression(n, e, s + 1) ])
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
function constant(t) {
return Array.isArray(t) ? {
kind: "list",
items: t.map(constant)
} : "object" != typeof t || null === t ? {
kind: "literal",
value: t
} : {
kind: "object",
items: (0, h.Mc)(t).map(([t, e]) => [ constant(t), constant(e) ])
};
}
function combinations(t) {
let e = [ new Map ];
for (const [s, i] of (0, h.Mc)(t)) if (e = e.flatMap(t => (0, h.c3)(i).map(e => new Map([ ...t, [ s, e ] ]))), 
e.length > g) throw new n.u("limit", "A bake matrix has more than 2000 combinations; name targets in the input targets.");
return e;
}
const j = {
"&&": "and",
"||": "or",
"==": "equal",
"!=": "notequal",
"+": "add",
"-": "subtract",
"*": "multiply",
"/": "divide",
"%": "modulo",
">": "greaterthan",
"<": "lessthan",
">=": "greaterthanorequalto",
"<=": "lessthanorequalto"
};
function circle(t) {
return new n.u("workflow", `The bake files go round in a circle: ${t.slice(0, 12).join(" \u2192 ")}. Break it.`);
}
}),
55800: ((t, e, s) => {
s.d(e, {
P: () => matchesTarget,
bakeSpecs: () => bakeSpecs,
printedBakeSpecs: () => printedBakeSpecs
});
var n = s(76760), i = s(13999), r = s(452), a = s(22475), o = s(29266), l = s(2849), h = s(84414);
const c = 2e3;
function printedBakeSpecs(t, e) {
let s;
try {
s = JSON.parse(t);
} catch (t) {
throw new r.u("workflow", "docker buildx bake --print printed something that is not JSON. Set the inputs instead.", {
cause: t
});
}
return bakeSpecs((0, h.$H)((0, h.ZZ)(s, "target")), e);
}
function bakeSpecs(t, e) {
const s = Object.keys(t);
if (s.length > c) throw new r.u("limit", `The bake file has ${s.length} targets, more than ${c}. Name some in the input targets.`);
return s.map(s => function targetSpec(t, e, s) {
const {target: n, args: r, unknowns: c} = function knownPart(t) {
const e = Object.create(null), s = [], n = [];
for (const [i, r] of Object.entries(t)) {
const say = (t, e = "") => {
const s = "args" === i && "" === e ? "files" : u[i];
if (void 0 !== s || !f.has(i)) {
if (void 0 === s) throw t.error;
n.push((0, l.bh)(`The bake attribute ${[ i, e ].filter(t => "" !== t).join(" ")}`, t.needs, s));
}
};
if (r instanceof o.$r) say(r); else if (Array.isArray(r)) {
for (const t of r) t instanceof o.$r && say(t);
e[i] = r.filter(t => !(t instanceof o.$r));
} else if ("object" == typeof r && null !== r) {
const t = Object.entries(r);
for (const [e, n] of t) n instanceof o.$r && (say(n, e), "args" === i && s.push(e));
e[i] = Object.fromEntries(t.filter(([, t]) => !(t instanceof o.$r)));
} else e[i] = r;
}
return {
target: e,
args: s,
unknowns: n
};
}((0, h.$H)(e)), text = t => (0, h.e1)((0, h.ZZ)(n, t)) || void 0, d = (0, a.ux)(s.directory, localPath(text("context") ?? ".")), p = s.committed ? function committedContext(t) {
return "." === t ? l.A2 : (0, a.Vx)(t) || t.startsWith("/") ? t : `${l.A2}:${t}`;
}(d) : d, m = text("dockerfile"), b = new Map(Object.entries((0, h.$H)((0, h.ZZ)(n, "contexts"))).map(([t, e]) => [ t, namedContext((0, 
h.e1)(e) ?? "", s.directory) ])), g = new Map;
for (const [t, e] of Object.entries((0, h.$H)((0, h.ZZ)(n, "args")))) null !== e && g.set(t, (0, 
h.e1)(e));
for (const t of r) g.set(t, void 0);
for (const [e, n] of s.unknownArgs) matchesTarget(e, t) && g.set(n, void 0);
return (0, i.m)({
name: t,
builder: "buildkit",
context: p,
file: void 0 === m || (0, a.Vx)(d) ? m : (0, a.ux)(d, m),
inline: text("dockerfile-inline"),
target: text("target"),
buildArgs: g,
platforms: texts((0, h.ZZ)(n, "platforms")),
labels: new Map(Object.entries((0, h.$H)((0, h.ZZ)(n, "labels"))).map(([t, e]) => [ t, (0, 
h.e1)(e) ?? "" ])),
tags: texts((0, h.ZZ)(n, "tags")),
cacheFrom: caches((0, h.ZZ)(n, "cache-from")),
cacheTo: caches((0, h.ZZ)(n, "cache-to")),
noCache: !0 === (0, h.ZZ)(n, "no-cache") || s.noCache,
noCacheFilter: texts((0, h.ZZ)(n, "no-cache-filter")),
pull: !0 === (0, h.ZZ)(n, "pull") || s.pull,
network: text("network"),
addHosts: Object.entries((0, h.$H)((0, h.ZZ)(n, "extra-hosts"))).map(([t, e]) => `${t}:${(0, 
h.e1)(e) ?? ""}`),
ulimits: texts((0, h.ZZ)(n, "ulimits")),
shmSize: text("shm-size"),
buildContexts: b,
dependsOn: [ ...b.values() ].filter(t => t.startsWith("target:")).map(t => t.slice(7)),
origin: `${s.origin} target ${t}`,
unknowns: [ ...s.unknowns, ...c ]
});
}(s, t[s], e));
}
const u = {
...l.FJ,
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
}, f = new Set([ ...l.Ql, "secret", "entitlements", "description" ]);
function localPath(t) {
const e = t.startsWith("cwd://") ? t.slice(6) : t;
return e === t && ((0, a.Vx)(t) || t.startsWith("{{")) ? t : n.posix.normalize(e || ".").replace(/(?<=.)\/$/, "");
}
function namedContext(t, e) {
const s = localPath(t);
return (0, a.Vx)(s) ? s : (0, a.ux)(e, s);
}
const texts = t => (0, h.DD)(t).flatMap(t => (0, h.e1)(t) ?? []);
function caches(t) {
return (0, h.DD)(t).flatMap(t => {
const e = (0, h.e1)(t);
if (void 0 !== e) return e;
const s = Object.entries((0, h.$H)(t)).map(([t, e]) => `${t}=${(0, h.e1)(e) ?? ""}`);
return 0 === s.length ? [] : s.join(",");
});
}
function matchesTarget(t, e) {
if (t === e) return !0;
if (/[?[\]\\]/.test(t)) throw (0, o.wQ)(`the pattern ${t.slice(0, 40)}`);
const s = t.split("*");
if (1 === s.length) return !1;
let n = 0;
for (const [t, i] of s.entries()) {
const r = 0 === t ? e.startsWith(i) ? 0 : -1 : t === s.length - 1 ? e.endsWith(i) ? Math.max(n, e.length - i.length) : -1 : e.indexOf(i, n);
if (r < n) return !1;
n = r + i.length;
}
return n <= e.length;
}
})
};