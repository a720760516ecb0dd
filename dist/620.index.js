export const id = 620;

export const ids = [ 620 ];

export const modules = {
57349: ((e, t, s) => {
var n = s(41127), r = s(63301), i = s(84454), o = s(92223), a = s(87103), c = s(90334), l = s(13142);
function resolveCollection(e, t, s, n, r, i) {
const o = "block-map" === s.type ? a.resolveBlockMap(e, t, s, n, i) : "block-seq" === s.type ? c.resolveBlockSeq(e, t, s, n, i) : l.resolveFlowCollection(e, t, s, n, i), u = o.constructor;
return "!" === r || r === u.tagName ? (o.tag = u.tagName, o) : (r && (o.tag = r), 
o);
}
t.composeCollection = function composeCollection(e, t, s, a, c) {
const l = a.tag, u = l ? t.directives.tagName(l.source, e => c(l, "TAG_RESOLVE_FAILED", e)) : null;
if ("block-seq" === s.type) {
const {anchor: e, newlineAfterProp: t} = a, s = e && l ? e.offset > l.offset ? e : l : e ?? l;
if (s && (!t || t.offset < s.offset)) {
c(s, "MISSING_CHAR", "Missing newline after block sequence props");
}
}
const h = "block-map" === s.type ? "map" : "block-seq" === s.type ? "seq" : "{" === s.start.source ? "map" : "seq";
if (!l || !u || "!" === u || u === i.YAMLMap.tagName && "map" === h || u === o.YAMLSeq.tagName && "seq" === h) return resolveCollection(e, t, s, c, u);
let f = t.schema.tags.find(e => e.tag === u && e.collection === h);
if (!f) {
const n = t.schema.knownTags[u];
if (n?.collection !== h) return n ? c(l, "BAD_COLLECTION_TYPE", `${n.tag} used for ${h} collection, but expects ${n.collection ?? "scalar"}`, !0) : c(l, "TAG_RESOLVE_FAILED", `Unresolved tag: ${u}`, !0), 
resolveCollection(e, t, s, c, u);
t.schema.tags.push(Object.assign({}, n, {
default: !1
})), f = n;
}
const d = resolveCollection(e, t, s, c, u, f), p = f.resolve?.(d, e => c(l, "TAG_RESOLVE_FAILED", e), t.options) ?? d, m = n.isNode(p) ? p : new r.Scalar(p);
return m.range = d.range, m.tag = u, f?.format && (m.format = f.format), m;
};
}),
23683: ((e, t, s) => {
var n = s(3021), r = s(45937), i = s(17788), o = s(34631);
t.composeDoc = function composeDoc(e, t, {offset: s, start: a, value: c, end: l}, u) {
const h = Object.assign({
_directives: t
}, e), f = new n.Document(void 0, h), d = {
atKey: !1,
atRoot: !0,
directives: f.directives,
options: f.options,
schema: f.schema
}, p = o.resolveProps(a, {
indicator: "doc-start",
next: c ?? l?.[0],
offset: s,
onError: u,
parentIndent: 0,
startOnNewline: !0
});
p.found && (f.directives.docStart = !0, !c || "block-map" !== c.type && "block-seq" !== c.type || p.hasNewline || u(p.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), 
f.contents = c ? r.composeNode(d, c, p, u) : r.composeEmptyNode(d, p.end, a, null, p, u);
const m = f.contents.range[2], g = i.resolveEnd(l, m, !1, u);
return g.comment && (f.comment = g.comment), f.range = [ s, m, g.offset ], f;
};
}),
45937: ((e, t, s) => {
var n = s(4065), r = s(41127), i = s(57349), o = s(5413), a = s(17788), c = s(22599);
const l = {
composeNode: composeNode,
composeEmptyNode: composeEmptyNode
};
function composeNode(e, t, s, c) {
const u = e.atKey, {spaceBefore: h, comment: f, anchor: d, tag: p} = s;
let m, g = !0;
switch (t.type) {
case "alias":
m = function composeAlias({options: e}, {offset: t, source: s, end: r}, i) {
const o = new n.Alias(s.substring(1));
"" === o.source && i(t, "BAD_ALIAS", "Alias cannot be an empty string");
o.source.endsWith(":") && i(t + s.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
const c = t + s.length, l = a.resolveEnd(r, c, e.strict, i);
o.range = [ t, c, l.offset ], l.comment && (o.comment = l.comment);
return o;
}(e, t, c), (d || p) && c(t, "ALIAS_PROPS", "An alias node must not specify any properties");
break;

case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
case "block-scalar":
m = o.composeScalar(e, t, p, c), d && (m.anchor = d.source.substring(1));
break;

case "block-map":
case "block-seq":
case "flow-collection":
try {
m = i.composeCollection(l, e, t, s, c), d && (m.anchor = d.source.substring(1));
} catch (e) {
c(t, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
}
break;

default:
c(t, "UNEXPECTED_TOKEN", "error" === t.type ? t.message : `Unsupported token (type: ${t.type})`), 
g = !1;
}
if (m ?? (m = composeEmptyNode(e, t.offset, void 0, null, s, c)), d && "" === m.anchor && c(d, "BAD_ALIAS", "Anchor cannot be an empty string"), 
u && e.options.stringKeys && (!r.isScalar(m) || "string" != typeof m.value || m.tag && "tag:yaml.org,2002:str" !== m.tag)) {
c(p ?? t, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
}
return h && (m.spaceBefore = !0), f && ("scalar" === t.type && "" === t.source ? m.comment = f : m.commentBefore = f), 
e.options.keepSourceTokens && g && (m.srcToken = t), m;
}
function composeEmptyNode(e, t, s, n, {spaceBefore: r, comment: i, anchor: a, tag: l, end: u}, h) {
const f = {
type: "scalar",
offset: c.emptyScalarPosition(t, s, n),
indent: -1,
source: ""
}, d = o.composeScalar(e, f, l, h);
return a && (d.anchor = a.source.substring(1), "" === d.anchor && h(a, "BAD_ALIAS", "Anchor cannot be an empty string")), 
r && (d.spaceBefore = !0), i && (d.comment = i, d.range[2] = u), d;
}
t.composeEmptyNode = composeEmptyNode, t.composeNode = composeNode;
}),
5413: ((e, t, s) => {
var n = s(41127), r = s(63301), i = s(48913), o = s(76842);
t.composeScalar = function composeScalar(e, t, s, a) {
const {value: c, type: l, comment: u, range: h} = "block-scalar" === t.type ? i.resolveBlockScalar(e, t, a) : o.resolveFlowScalar(t, e.options.strict, a), f = s ? e.directives.tagName(s.source, e => a(s, "TAG_RESOLVE_FAILED", e)) : null;
let d, p;
d = e.options.stringKeys && e.atKey ? e.schema[n.SCALAR] : f ? function findScalarTagByName(e, t, s, r, i) {
if ("!" === s) return e[n.SCALAR];
const o = [];
for (const t of e.tags) if (!t.collection && t.tag === s) {
if (!t.default || !t.test) return t;
o.push(t);
}
for (const e of o) if (e.test?.test(t)) return e;
const a = e.knownTags[s];
if (a && !a.collection) return e.tags.push(Object.assign({}, a, {
default: !1,
test: void 0
})), a;
return i(r, "TAG_RESOLVE_FAILED", `Unresolved tag: ${s}`, "tag:yaml.org,2002:str" !== s), 
e[n.SCALAR];
}(e.schema, c, f, s, a) : "scalar" === t.type ? function findScalarTagByTest({atKey: e, directives: t, schema: s}, r, i, o) {
const a = s.tags.find(t => (!0 === t.default || e && "key" === t.default) && t.test?.test(r)) || s[n.SCALAR];
if (s.compat) {
const e = s.compat.find(e => e.default && e.test?.test(r)) ?? s[n.SCALAR];
if (a.tag !== e.tag) {
o(i, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${t.tagString(a.tag)} or ${t.tagString(e.tag)}`, !0);
}
}
return a;
}(e, c, t, a) : e.schema[n.SCALAR];
try {
const i = d.resolve(c, e => a(s ?? t, "TAG_RESOLVE_FAILED", e), e.options);
p = n.isScalar(i) ? i : new r.Scalar(i);
} catch (e) {
const n = e instanceof Error ? e.message : String(e);
a(s ?? t, "TAG_RESOLVE_FAILED", n), p = new r.Scalar(c);
}
return p.range = h, p.source = c, l && (p.type = l), f && (p.tag = f), d.format && (p.format = d.format), 
u && (p.comment = u), p;
};
}),
89984: ((e, t, s) => {
var n = s(932), r = s(61342), i = s(3021), o = s(91464), a = s(41127), c = s(23683), l = s(17788);
function getErrorPos(e) {
if ("number" == typeof e) return [ e, e + 1 ];
if (Array.isArray(e)) return 2 === e.length ? e : [ e[0], e[1] ];
const {offset: t, source: s} = e;
return [ t, t + ("string" == typeof s ? s.length : 1) ];
}
function parsePrelude(e) {
let t = "", s = !1, n = !1;
for (let r = 0; r < e.length; ++r) {
const i = e[r];
switch (i[0]) {
case "#":
t += ("" === t ? "" : n ? "\n\n" : "\n") + (i.substring(1) || " "), s = !0, n = !1;
break;

case "%":
"#" !== e[r + 1]?.[0] && (r += 1), s = !1;
break;

default:
s || (n = !0), s = !1;
}
}
return {
comment: t,
afterEmptyLine: n
};
}
t.Composer = class Composer {
constructor(e = {}) {
this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], 
this.onError = (e, t, s, n) => {
const r = getErrorPos(e);
n ? this.warnings.push(new o.YAMLWarning(r, t, s)) : this.errors.push(new o.YAMLParseError(r, t, s));
}, this.directives = new r.Directives({
version: e.version || "1.2"
}), this.options = e;
}
decorate(e, t) {
const {comment: s, afterEmptyLine: n} = parsePrelude(this.prelude);
if (s) {
const r = e.contents;
if (t) e.comment = e.comment ? `${e.comment}\n${s}` : s; else if (n || e.directives.docStart || !r) e.commentBefore = s; else if (a.isCollection(r) && !r.flow && r.items.length > 0) {
let e = r.items[0];
a.isPair(e) && (e = e.key);
const t = e.commentBefore;
e.commentBefore = t ? `${s}\n${t}` : s;
} else {
const e = r.commentBefore;
r.commentBefore = e ? `${s}\n${e}` : s;
}
}
if (t) {
for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
} else e.errors = this.errors, e.warnings = this.warnings;
this.prelude = [], this.errors = [], this.warnings = [];
}
streamInfo() {
return {
comment: parsePrelude(this.prelude).comment,
directives: this.directives,
errors: this.errors,
warnings: this.warnings
};
}
* compose(e, t = !1, s = -1) {
for (const t of e) yield* this.next(t);
yield* this.end(t, s);
}
* next(e) {
switch (n.env.LOG_STREAM && console.dir(e, {
depth: null
}), e.type) {
case "directive":
this.directives.add(e.source, (t, s, n) => {
const r = getErrorPos(e);
r[0] += t, this.onError(r, "BAD_DIRECTIVE", s, n);
}), this.prelude.push(e.source), this.atDirectives = !0;
break;

case "document":
{
const t = c.composeDoc(this.options, this.directives, e, this.onError);
this.atDirectives && !t.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), 
this.decorate(t, !1), this.doc && (yield this.doc), this.doc = t, this.atDirectives = !1;
break;
}

case "byte-order-mark":
case "space":
break;

case "comment":
case "newline":
this.prelude.push(e.source);
break;

case "error":
{
const t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, s = new o.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", t);
this.atDirectives || !this.doc ? this.errors.push(s) : this.doc.errors.push(s);
break;
}

case "doc-end":
{
if (!this.doc) {
const t = "Unexpected doc-end without preceding document";
this.errors.push(new o.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", t));
break;
}
this.doc.directives.docEnd = !0;
const t = l.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
if (this.decorate(this.doc, !0), t.comment) {
const e = this.doc.comment;
this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
}
this.doc.range[2] = t.offset;
break;
}

default:
this.errors.push(new o.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
}
}
* end(e = !1, t = -1) {
if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null; else if (e) {
const e = Object.assign({
_directives: this.directives
}, this.options), s = new i.Document(void 0, e);
this.atDirectives && this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line"), 
s.range = [ 0, t, t ], this.decorate(s, !1), yield s;
}
}
};
}),
87103: ((e, t, s) => {
var n = s(57165), r = s(84454), i = s(34631), o = s(9499), a = s(74051), c = s(81187);
const l = "All mapping items must start at the same column";
t.resolveBlockMap = function resolveBlockMap({composeNode: e, composeEmptyNode: t}, s, u, h, f) {
const d = new (f?.nodeClass ?? r.YAMLMap)(s.schema);
s.atRoot && (s.atRoot = !1);
let p = u.offset, m = null;
for (const r of u.items) {
const {start: f, key: g, sep: y, value: b} = r, v = i.resolveProps(f, {
indicator: "explicit-key-ind",
next: g ?? y?.[0],
offset: p,
onError: h,
parentIndent: u.indent,
startOnNewline: !0
}), w = !v.found;
if (w) {
if (g && ("block-seq" === g.type ? h(p, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in g && g.indent !== u.indent && h(p, "BAD_INDENT", l)), 
!v.anchor && !v.tag && !y) {
m = v.end, v.comment && (d.comment ? d.comment += "\n" + v.comment : d.comment = v.comment);
continue;
}
(v.newlineAfterProp || o.containsNewline(g)) && h(g ?? f[f.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
} else v.found?.indent !== u.indent && h(p, "BAD_INDENT", l);
s.atKey = !0;
const S = v.end, k = g ? e(s, g, v, h) : t(s, S, f, null, v, h);
s.schema.compat && a.flowIndentCheck(u.indent, g, h), s.atKey = !1, c.mapIncludes(s, d.items, k) && h(S, "DUPLICATE_KEY", "Map keys must be unique");
const E = i.resolveProps(y ?? [], {
indicator: "map-value-ind",
next: b,
offset: k.range[2],
onError: h,
parentIndent: u.indent,
startOnNewline: !g || "block-scalar" === g.type
});
if (p = E.end, E.found) {
w && ("block-map" !== b?.type || E.hasNewline || h(p, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), 
s.options.strict && v.start < E.found.offset - 1024 && h(k.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
const i = b ? e(s, b, E, h) : t(s, p, y, null, E, h);
s.schema.compat && a.flowIndentCheck(u.indent, b, h), p = i.range[2];
const o = new n.Pair(k, i);
s.options.keepSourceTokens && (o.srcToken = r), d.items.push(o);
} else {
w && h(k.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), 
E.comment && (k.comment ? k.comment += "\n" + E.comment : k.comment = E.comment);
const e = new n.Pair(k);
s.options.keepSourceTokens && (e.srcToken = r), d.items.push(e);
}
}
return m && m < p && h(m, "IMPOSSIBLE", "Map comment with trailing content"), d.range = [ u.offset, p, m ?? p ], 
d;
};
}),
48913: ((e, t, s) => {
var n = s(63301);
t.resolveBlockScalar = function resolveBlockScalar(e, t, s) {
const r = t.offset, i = function parseBlockScalarHeader({offset: e, props: t}, s, n) {
if ("block-scalar-header" !== t[0].type) return n(t[0], "IMPOSSIBLE", "Block scalar header not found"), 
null;
const {source: r} = t[0], i = r[0];
let o = 0, a = "", c = -1;
for (let t = 1; t < r.length; ++t) {
const s = r[t];
if (a || "-" !== s && "+" !== s) {
const n = Number(s);
!o && n ? o = n : -1 === c && (c = e + t);
} else a = s;
}
-1 !== c && n(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${r}`);
let l = !1, u = "", h = r.length;
for (let e = 1; e < t.length; ++e) {
const r = t[e];
switch (r.type) {
case "space":
l = !0;

case "newline":
h += r.source.length;
break;

case "comment":
if (s && !l) {
n(r, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
}
h += r.source.length, u = r.source.substring(1);
break;

case "error":
n(r, "UNEXPECTED_TOKEN", r.message), h += r.source.length;
break;

default:
{
n(r, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${r.type}`);
const e = r.source;
e && "string" == typeof e && (h += e.length);
}
}
}
return {
mode: i,
indent: o,
chomp: a,
comment: u,
length: h
};
}(t, e.options.strict, s);
if (!i) return {
value: "",
type: null,
comment: "",
range: [ r, r, r ]
};
const o = ">" === i.mode ? n.Scalar.BLOCK_FOLDED : n.Scalar.BLOCK_LITERAL, a = t.source ? function splitLines(e) {
const t = e.split(/\n( *)/), s = t[0], n = s.match(/^( *)/), r = [ n?.[1] ? [ n[1], s.slice(n[1].length) ] : [ "", s ] ];
for (let e = 1; e < t.length; e += 2) r.push([ t[e], t[e + 1] ]);
return r;
}(t.source) : [];
let c = a.length;
for (let e = a.length - 1; e >= 0; --e) {
const t = a[e][1];
if ("" !== t && "\r" !== t) break;
c = e;
}
if (0 === c) {
const e = "+" === i.chomp && a.length > 0 ? "\n".repeat(Math.max(1, a.length - 1)) : "";
let s = r + i.length;
return t.source && (s += t.source.length), {
value: e,
type: o,
comment: i.comment,
range: [ r, s, s ]
};
}
let l = t.indent + i.indent, u = t.offset + i.length, h = 0;
for (let t = 0; t < c; ++t) {
const [n, r] = a[t];
if ("" !== r && "\r" !== r) {
if (n.length < l) {
const e = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
s(u + n.length, "MISSING_CHAR", e);
}
if (0 === i.indent && (l = n.length), h = t, 0 === l && !e.atRoot) {
s(u, "BAD_INDENT", "Block scalar values in collections must be indented");
}
break;
}
0 === i.indent && n.length > l && (l = n.length), u += n.length + r.length + 1;
}
for (let e = a.length - 1; e >= c; --e) a[e][0].length > l && (c = e + 1);
let f = "", d = "", p = !1;
for (let e = 0; e < h; ++e) f += a[e][0].slice(l) + "\n";
for (let e = h; e < c; ++e) {
let [t, r] = a[e];
u += t.length + r.length + 1;
const c = "\r" === r[r.length - 1];
if (c && (r = r.slice(0, -1)), r && t.length < l) {
const e = `Block scalar lines must not be less indented than their ${i.indent ? "explicit indentation indicator" : "first line"}`;
s(u - r.length - (c ? 2 : 1), "BAD_INDENT", e), t = "";
}
o === n.Scalar.BLOCK_LITERAL ? (f += d + t.slice(l) + r, d = "\n") : t.length > l || "\t" === r[0] ? (" " === d ? d = "\n" : p || "\n" !== d || (d = "\n\n"), 
f += d + t.slice(l) + r, d = "\n", p = !0) : "" === r ? "\n" === d ? f += "\n" : d = "\n" : (f += d + r, 
d = " ", p = !1);
}
switch (i.chomp) {
case "-":
break;

case "+":
for (let e = c; e < a.length; ++e) f += "\n" + a[e][0].slice(l);
"\n" !== f[f.length - 1] && (f += "\n");
break;

default:
f += "\n";
}
const m = r + i.length + t.source.length;
return {
value: f,
type: o,
comment: i.comment,
range: [ r, m, m ]
};
};
}),
90334: ((e, t, s) => {
var n = s(92223), r = s(34631), i = s(74051);
t.resolveBlockSeq = function resolveBlockSeq({composeNode: e, composeEmptyNode: t}, s, o, a, c) {
const l = new (c?.nodeClass ?? n.YAMLSeq)(s.schema);
s.atRoot && (s.atRoot = !1), s.atKey && (s.atKey = !1);
let u = o.offset, h = null;
for (const {start: n, value: c} of o.items) {
const f = r.resolveProps(n, {
indicator: "seq-item-ind",
next: c,
offset: u,
onError: a,
parentIndent: o.indent,
startOnNewline: !0
});
if (!f.found) {
if (!(f.anchor || f.tag || c)) {
h = f.end, f.comment && (l.comment = f.comment);
continue;
}
"block-seq" === c?.type ? a(f.end, "BAD_INDENT", "All sequence items must start at the same column") : a(u, "MISSING_CHAR", "Sequence item without - indicator");
}
const d = c ? e(s, c, f, a) : t(s, f.end, n, null, f, a);
s.schema.compat && i.flowIndentCheck(o.indent, c, a), u = d.range[2], l.items.push(d);
}
return l.range = [ o.offset, u, h ?? u ], l;
};
}),
17788: ((e, t) => {
t.resolveEnd = function resolveEnd(e, t, s, n) {
let r = "";
if (e) {
let i = !1, o = "";
for (const a of e) {
const {source: e, type: c} = a;
switch (c) {
case "space":
i = !0;
break;

case "comment":
{
s && !i && n(a, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
const t = e.substring(1) || " ";
r ? r += o + t : r = t, o = "";
break;
}

case "newline":
r && (o += e), i = !0;
break;

default:
n(a, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
}
t += e.length;
}
}
return {
comment: r,
offset: t
};
};
}),
13142: ((e, t, s) => {
var n = s(41127), r = s(57165), i = s(84454), o = s(92223), a = s(17788), c = s(34631), l = s(9499), u = s(81187);
const h = "Block collections are not allowed within flow collections", isBlock = e => e && ("block-map" === e.type || "block-seq" === e.type);
t.resolveFlowCollection = function resolveFlowCollection({composeNode: e, composeEmptyNode: t}, s, f, d, p) {
const m = "{" === f.start.source, g = m ? "flow map" : "flow sequence", y = new (p?.nodeClass ?? (m ? i.YAMLMap : o.YAMLSeq))(s.schema);
y.flow = !0;
const b = s.atRoot;
b && (s.atRoot = !1), s.atKey && (s.atKey = !1);
let v = f.offset + f.start.source.length;
for (let o = 0; o < f.items.length; ++o) {
const a = f.items[o], {start: p, key: b, sep: w, value: S} = a, k = c.resolveProps(p, {
flow: g,
indicator: "explicit-key-ind",
next: b ?? w?.[0],
offset: v,
onError: d,
parentIndent: f.indent,
startOnNewline: !1
});
if (!k.found) {
if (!(k.anchor || k.tag || w || S)) {
0 === o && k.comma ? d(k.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`) : o < f.items.length - 1 && d(k.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${g}`), 
k.comment && (y.comment ? y.comment += "\n" + k.comment : y.comment = k.comment), 
v = k.end;
continue;
}
!m && s.options.strict && l.containsNewline(b) && d(b, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
}
if (0 === o) k.comma && d(k.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`); else if (k.comma || d(k.start, "MISSING_CHAR", `Missing , between ${g} items`), 
k.comment) {
let e = "";
e: for (const t of p) switch (t.type) {
case "comma":
case "space":
break;

case "comment":
e = t.source.substring(1);
break e;

default:
break e;
}
if (e) {
let t = y.items[y.items.length - 1];
n.isPair(t) && (t = t.value ?? t.key), t.comment ? t.comment += "\n" + e : t.comment = e, 
k.comment = k.comment.substring(e.length + 1);
}
}
if (m || w || k.found) {
s.atKey = !0;
const n = k.end, o = b ? e(s, b, k, d) : t(s, n, p, null, k, d);
isBlock(b) && d(o.range, "BLOCK_IN_FLOW", h), s.atKey = !1;
const l = c.resolveProps(w ?? [], {
flow: g,
indicator: "map-value-ind",
next: S,
offset: o.range[2],
onError: d,
parentIndent: f.indent,
startOnNewline: !1
});
if (l.found) {
if (!m && !k.found && s.options.strict) {
if (w) for (const e of w) {
if (e === l.found) break;
if ("newline" === e.type) {
d(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
break;
}
}
k.start < l.found.offset - 1024 && d(l.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
}
} else S && ("source" in S && ":" === S.source?.[0] ? d(S, "MISSING_CHAR", `Missing space after : in ${g}`) : d(l.start, "MISSING_CHAR", `Missing , or : between ${g} items`));
const E = S ? e(s, S, l, d) : l.found ? t(s, l.end, w, null, l, d) : null;
E ? isBlock(S) && d(E.range, "BLOCK_IN_FLOW", h) : l.comment && (o.comment ? o.comment += "\n" + l.comment : o.comment = l.comment);
const A = new r.Pair(o, E);
if (s.options.keepSourceTokens && (A.srcToken = a), m) {
const e = y;
u.mapIncludes(s, e.items, o) && d(n, "DUPLICATE_KEY", "Map keys must be unique"), 
e.items.push(A);
} else {
const e = new i.YAMLMap(s.schema);
e.flow = !0, e.items.push(A);
const t = (E ?? o).range;
e.range = [ o.range[0], t[1], t[2] ], y.items.push(e);
}
v = E ? E.range[2] : l.end;
} else {
const n = S ? e(s, S, k, d) : t(s, k.end, w, null, k, d);
y.items.push(n), v = n.range[2], isBlock(S) && d(n.range, "BLOCK_IN_FLOW", h);
}
}
const w = m ? "}" : "]", [S, ...k] = f.end;
let E = v;
if (S?.source === w) E = S.offset + S.source.length; else {
const e = g[0].toUpperCase() + g.substring(1);
d(v, b ? "MISSING_CHAR" : "BAD_INDENT", b ? `${e} must end with a ${w}` : `${e} in block collection must be sufficiently indented and end with a ${w}`), 
S && 1 !== S.source.length && k.unshift(S);
}
if (k.length > 0) {
const e = a.resolveEnd(k, E, s.options.strict, d);
e.comment && (y.comment ? y.comment += "\n" + e.comment : y.comment = e.comment), 
y.range = [ f.offset, E, e.offset ];
} else y.range = [ f.offset, E, E ];
return y;
};
}),
76842: ((e, t, s) => {
var n = s(63301), r = s(17788);
function unfoldLines(e) {
const t = /(.*?)\r?\n/sy;
let s, n, r = t.exec(e);
if (!r) return e;
try {
s = new RegExp("(?<![ \t])[ \t]+$"), n = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
} catch {
s = /[ \t]+$/, n = /^[ \t]+|[ \t]+$/g;
}
let i = r[1].replace(s, ""), o = " ", a = t.lastIndex;
for (;r = t.exec(e); ) {
const e = r[1].replace(n, "");
"" === e ? "\n" === o ? i += o : o = "\n" : (i += o + e, o = " "), a = t.lastIndex;
}
const c = /[ \t]*(.*)/sy;
return c.lastIndex = a, r = c.exec(e), i + o + (r?.[1] ?? "");
}
function foldNewline(e, t) {
let s = "", n = e[t + 1];
for (;!(" " !== n && "\t" !== n && "\n" !== n && "\r" !== n || "\r" === n && "\n" !== e[t + 2]); ) "\n" === n && (s += "\n"), 
n = e[(t += 1) + 1];
return s || (s = " "), {
fold: s,
offset: t
};
}
const i = {
0: "\0",
a: "\x07",
b: "\b",
e: "\x1b",
f: "\f",
n: "\n",
r: "\r",
t: "\t",
v: "\v",
N: "\x85",
_: "\xa0",
L: "\u2028",
P: "\u2029",
" ": " ",
'"': '"',
"/": "/",
"\\": "\\",
"\t": "\t"
};
function parseCharCode(e, t, s, n) {
const r = e.substr(t, s), i = r.length === s && /^[0-9a-fA-F]+$/.test(r) ? parseInt(r, 16) : NaN;
try {
return String.fromCodePoint(i);
} catch {
const r = e.substr(t - 2, s + 2);
return n(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${r}`), r;
}
}
t.resolveFlowScalar = function resolveFlowScalar(e, t, s) {
const {offset: o, type: a, source: c, end: l} = e;
let u, h;
const _onError = (e, t, n) => s(o + e, t, n);
switch (a) {
case "scalar":
u = n.Scalar.PLAIN, h = function plainValue(e, t) {
let s = "";
switch (e[0]) {
case "\t":
s = "a tab character";
break;

case ",":
s = "flow indicator character ,";
break;

case "%":
s = "directive indicator character %";
break;

case "|":
case ">":
s = `block scalar indicator ${e[0]}`;
break;

case "@":
case "`":
s = `reserved character ${e[0]}`;
}
s && t(0, "BAD_SCALAR_START", `Plain value cannot start with ${s}`);
return unfoldLines(e);
}(c, _onError);
break;

case "single-quoted-scalar":
u = n.Scalar.QUOTE_SINGLE, h = function singleQuotedValue(e, t) {
"'" === e[e.length - 1] && 1 !== e.length || t(e.length, "MISSING_CHAR", "Missing closing 'quote");
return unfoldLines(e.slice(1, -1)).replace(/''/g, "'");
}(c, _onError);
break;

case "double-quoted-scalar":
u = n.Scalar.QUOTE_DOUBLE, h = function doubleQuotedValue(e, t) {
let s = "";
for (let n = 1; n < e.length - 1; ++n) {
const r = e[n];
if ("\r" !== r || "\n" !== e[n + 1]) if ("\n" === r) {
const {fold: t, offset: r} = foldNewline(e, n);
s += t, n = r;
} else if ("\\" === r) {
let r = e[++n];
const o = i[r];
if (o) s += o; else if ("\n" === r) for (r = e[n + 1]; " " === r || "\t" === r; ) r = e[1 + ++n]; else if ("\r" === r && "\n" === e[n + 1]) for (r = e[1 + ++n]; " " === r || "\t" === r; ) r = e[1 + ++n]; else if ("x" === r || "u" === r || "U" === r) {
const i = "x" === r ? 2 : "u" === r ? 4 : 8;
s += parseCharCode(e, n + 1, i, t), n += i;
} else {
const r = e.substr(n - 1, 2);
t(n - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${r}`), s += r;
}
} else if (" " === r || "\t" === r) {
const t = n;
let i = e[n + 1];
for (;" " === i || "\t" === i; ) i = e[1 + ++n];
"\n" === i || "\r" === i && "\n" === e[n + 2] || (s += n > t ? e.slice(t, n + 1) : r);
} else s += r;
}
'"' === e[e.length - 1] && 1 !== e.length || t(e.length, "MISSING_CHAR", 'Missing closing "quote');
return s;
}(c, _onError);
break;

default:
return s(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${a}`), 
{
value: "",
type: null,
comment: "",
range: [ o, o + c.length, o + c.length ]
};
}
const f = o + c.length, d = r.resolveEnd(l, f, t, s);
return {
value: h,
type: u,
comment: d.comment,
range: [ o, f, d.offset ]
};
};
}),
34631: ((e, t) => {
t.resolveProps = function resolveProps(e, {flow: t, indicator: s, next: n, offset: r, onError: i, parentIndent: o, startOnNewline: a}) {
let c = !1, l = a, u = a, h = "", f = "", d = !1, p = !1, m = null, g = null, y = null, b = null, v = null, w = null, S = null;
for (const r of e) switch (p && ("space" !== r.type && "newline" !== r.type && "comma" !== r.type && i(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), 
p = !1), m && (l && "comment" !== r.type && "newline" !== r.type && i(m, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), 
m = null), r.type) {
case "space":
t || "doc-start" === s && "flow-collection" === n?.type || !r.source.includes("\t") || (m = r), 
u = !0;
break;

case "comment":
{
u || i(r, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
const e = r.source.substring(1) || " ";
h ? h += f + e : h = e, f = "", l = !1;
break;
}

case "newline":
l ? h ? h += r.source : w && "seq-item-ind" === s || (c = !0) : f += r.source, l = !0, 
d = !0, (g || y) && (b = r), u = !0;
break;

case "anchor":
g && i(r, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), r.source.endsWith(":") && i(r.offset + r.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), 
g = r, S ?? (S = r.offset), l = !1, u = !1, p = !0;
break;

case "tag":
y && i(r, "MULTIPLE_TAGS", "A node can have at most one tag"), y = r, S ?? (S = r.offset), 
l = !1, u = !1, p = !0;
break;

case s:
(g || y) && i(r, "BAD_PROP_ORDER", `Anchors and tags must be after the ${r.source} indicator`), 
w && i(r, "UNEXPECTED_TOKEN", `Unexpected ${r.source} in ${t ?? "collection"}`), 
w = r, l = "seq-item-ind" === s || "explicit-key-ind" === s, u = !1;
break;

case "comma":
if (t) {
v && i(r, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`), v = r, l = !1, u = !1;
break;
}

default:
i(r, "UNEXPECTED_TOKEN", `Unexpected ${r.type} token`), l = !1, u = !1;
}
const k = e[e.length - 1], E = k ? k.offset + k.source.length : r;
return p && n && "space" !== n.type && "newline" !== n.type && "comma" !== n.type && ("scalar" !== n.type || "" !== n.source) && i(n.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), 
m && (l && m.indent <= o || "block-map" === n?.type || "block-seq" === n?.type) && i(m, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), 
{
comma: v,
found: w,
spaceBefore: c,
comment: h,
hasNewline: d,
anchor: g,
tag: y,
newlineAfterProp: b,
end: E,
start: S ?? E
};
};
}),
9499: ((e, t) => {
t.containsNewline = function containsNewline(e) {
if (!e) return null;
switch (e.type) {
case "alias":
case "scalar":
case "double-quoted-scalar":
case "single-quoted-scalar":
if (e.source.includes("\n")) return !0;
if (e.end) for (const t of e.end) if ("newline" === t.type) return !0;
return !1;

case "flow-collection":
for (const t of e.items) {
for (const e of t.start) if ("newline" === e.type) return !0;
if (t.sep) for (const e of t.sep) if ("newline" === e.type) return !0;
if (containsNewline(t.key) || containsNewline(t.value)) return !0;
}
return !1;

default:
return !0;
}
};
}),
22599: ((e, t) => {
t.emptyScalarPosition = function emptyScalarPosition(e, t, s) {
if (t) {
s ?? (s = t.length);
for (let n = s - 1; n >= 0; --n) {
let s = t[n];
switch (s.type) {
case "space":
case "comment":
case "newline":
e -= s.source.length;
continue;
}
for (s = t[++n]; "space" === s?.type; ) e += s.source.length, s = t[++n];
break;
}
}
return e;
};
}),
74051: ((e, t, s) => {
var n = s(9499);
t.flowIndentCheck = function flowIndentCheck(e, t, s) {
if ("flow-collection" === t?.type) {
const r = t.end[0];
if (r.indent === e && ("]" === r.source || "}" === r.source) && n.containsNewline(t)) {
s(r, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
}
}
};
}),
81187: ((e, t, s) => {
var n = s(41127);
t.mapIncludes = function mapIncludes(e, t, s) {
const {uniqueKeys: r} = e.options;
if (!1 === r) return !1;
const i = "function" == typeof r ? r : (e, t) => e === t || n.isScalar(e) && n.isScalar(t) && e.value === t.value;
return t.some(e => i(e.key, s));
};
}),
3021: ((e, t, s) => {
var n = s(4065), r = s(40101), i = s(41127), o = s(57165), a = s(74043), c = s(45840), l = s(6829), u = s(71596), h = s(83661), f = s(42404), d = s(61342);
class Document {
constructor(e, t, s) {
this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], 
Object.defineProperty(this, i.NODE_TYPE, {
value: i.DOC
});
let n = null;
"function" == typeof t || Array.isArray(t) ? n = t : void 0 === s && t && (s = t, 
t = void 0);
const r = Object.assign({
intAsBigInt: !1,
keepSourceTokens: !1,
logLevel: "warn",
prettyErrors: !0,
strict: !0,
stringKeys: !1,
uniqueKeys: !0,
version: "1.2"
}, s);
this.options = r;
let {version: o} = r;
s?._directives ? (this.directives = s._directives.atDocument(), this.directives.yaml.explicit && (o = this.directives.yaml.version)) : this.directives = new d.Directives({
version: o
}), this.setSchema(o, s), this.contents = void 0 === e ? null : this.createNode(e, n, s);
}
clone() {
const e = Object.create(Document.prototype, {
[i.NODE_TYPE]: {
value: i.DOC
}
});
return e.commentBefore = this.commentBefore, e.comment = this.comment, e.errors = this.errors.slice(), 
e.warnings = this.warnings.slice(), e.options = Object.assign({}, this.options), 
this.directives && (e.directives = this.directives.clone()), e.schema = this.schema.clone(), 
e.contents = i.isNode(this.contents) ? this.contents.clone(e.schema) : this.contents, 
this.range && (e.range = this.range.slice()), e;
}
add(e) {
assertCollection(this.contents) && this.contents.add(e);
}
addIn(e, t) {
assertCollection(this.contents) && this.contents.addIn(e, t);
}
createAlias(e, t) {
if (!e.anchor) {
const s = u.anchorNames(this);
e.anchor = !t || s.has(t) ? u.findNewAnchor(t || "a", s) : t;
}
return new n.Alias(e.anchor);
}
createNode(e, t, s) {
let n;
if ("function" == typeof t) e = t.call({
"": e
}, "", e), n = t; else if (Array.isArray(t)) {
const keyToStr = e => "number" == typeof e || e instanceof String || e instanceof Number, e = t.filter(keyToStr).map(String);
e.length > 0 && (t = t.concat(e)), n = t;
} else void 0 === s && t && (s = t, t = void 0);
const {aliasDuplicateObjects: r, anchorPrefix: o, flow: a, keepUndefined: c, onTagObj: l, tag: h} = s ?? {}, {onAnchor: d, setAnchors: p, sourceObjects: m} = u.createNodeAnchors(this, o || "a"), g = {
aliasDuplicateObjects: r ?? !0,
keepUndefined: c ?? !1,
onAnchor: d,
onTagObj: l,
replacer: n,
schema: this.schema,
sourceObjects: m
}, y = f.createNode(e, h, g);
return a && i.isCollection(y) && (y.flow = !0), p(), y;
}
createPair(e, t, s = {}) {
const n = this.createNode(e, null, s), r = this.createNode(t, null, s);
return new o.Pair(n, r);
}
delete(e) {
return !!assertCollection(this.contents) && this.contents.delete(e);
}
deleteIn(e) {
return r.isEmptyPath(e) ? null != this.contents && (this.contents = null, !0) : !!assertCollection(this.contents) && this.contents.deleteIn(e);
}
get(e, t) {
return i.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
}
getIn(e, t) {
return r.isEmptyPath(e) ? !t && i.isScalar(this.contents) ? this.contents.value : this.contents : i.isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
}
has(e) {
return !!i.isCollection(this.contents) && this.contents.has(e);
}
hasIn(e) {
return r.isEmptyPath(e) ? void 0 !== this.contents : !!i.isCollection(this.contents) && this.contents.hasIn(e);
}
set(e, t) {
null == this.contents ? this.contents = r.collectionFromPath(this.schema, [ e ], t) : assertCollection(this.contents) && this.contents.set(e, t);
}
setIn(e, t) {
r.isEmptyPath(e) ? this.contents = t : null == this.contents ? this.contents = r.collectionFromPath(this.schema, Array.from(e), t) : assertCollection(this.contents) && this.contents.setIn(e, t);
}
setSchema(e, t = {}) {
let s;
switch ("number" == typeof e && (e = String(e)), e) {
case "1.1":
this.directives ? this.directives.yaml.version = "1.1" : this.directives = new d.Directives({
version: "1.1"
}), s = {
resolveKnownTags: !1,
schema: "yaml-1.1"
};
break;

case "1.2":
case "next":
this.directives ? this.directives.yaml.version = e : this.directives = new d.Directives({
version: e
}), s = {
resolveKnownTags: !0,
schema: "core"
};
break;

case null:
this.directives && delete this.directives, s = null;
break;

default:
{
const t = JSON.stringify(e);
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
}
}
if (t.schema instanceof Object) this.schema = t.schema; else {
if (!s) throw new Error("With a null YAML version, the { schema: Schema } option is required");
this.schema = new c.Schema(Object.assign(s, t));
}
}
toJS({json: e, jsonArg: t, mapAsMap: s, maxAliasCount: n, onAnchor: r, reviver: i} = {}) {
const o = {
anchors: new Map,
doc: this,
keep: !e,
mapAsMap: !0 === s,
mapKeyWarned: !1,
maxAliasCount: "number" == typeof n ? n : 100
}, c = a.toJS(this.contents, t ?? "", o);
if ("function" == typeof r) for (const {count: e, res: t} of o.anchors.values()) r(t, e);
return "function" == typeof i ? h.applyReviver(i, {
"": c
}, "", c) : c;
}
toJSON(e, t) {
return this.toJS({
json: !0,
jsonArg: e,
mapAsMap: !1,
onAnchor: t
});
}
toString(e = {}) {
if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
const t = JSON.stringify(e.indent);
throw new Error(`"indent" option must be a positive integer, not ${t}`);
}
return l.stringifyDocument(this, e);
}
}
function assertCollection(e) {
if (i.isCollection(e)) return !0;
throw new Error("Expected a YAML collection as document contents");
}
t.Document = Document;
}),
71596: ((e, t, s) => {
var n = s(41127), r = s(10204);
function anchorNames(e) {
const t = new Set;
return r.visit(e, {
Value(e, s) {
s.anchor && t.add(s.anchor);
}
}), t;
}
function findNewAnchor(e, t) {
for (let s = 1; ;++s) {
const n = `${e}${s}`;
if (!t.has(n)) return n;
}
}
t.anchorIsValid = function anchorIsValid(e) {
if (/[\x00-\x19\s,[\]{}]/.test(e)) {
const t = JSON.stringify(e);
throw new Error(`Anchor must not contain whitespace or control characters: ${t}`);
}
return !0;
}, t.anchorNames = anchorNames, t.createNodeAnchors = function createNodeAnchors(e, t) {
const s = [], r = new Map;
let i = null;
return {
onAnchor: n => {
s.push(n), i ?? (i = anchorNames(e));
const r = findNewAnchor(t, i);
return i.add(r), r;
},
setAnchors: () => {
for (const e of s) {
const t = r.get(e);
if ("object" != typeof t || !t.anchor || !n.isScalar(t.node) && !n.isCollection(t.node)) {
const t = new Error("Failed to resolve repeated object (this should not happen)");
throw t.source = e, t;
}
t.node.anchor = t.anchor;
}
},
sourceObjects: r
};
}, t.findNewAnchor = findNewAnchor;
}),
83661: ((e, t) => {
t.applyReviver = function applyReviver(e, t, s, n) {
if (n && "object" == typeof n) if (Array.isArray(n)) for (let t = 0, s = n.length; t < s; ++t) {
const s = n[t], r = applyReviver(e, n, String(t), s);
void 0 === r ? delete n[t] : r !== s && (n[t] = r);
} else if (n instanceof Map) for (const t of Array.from(n.keys())) {
const s = n.get(t), r = applyReviver(e, n, t, s);
void 0 === r ? n.delete(t) : r !== s && n.set(t, r);
} else if (n instanceof Set) for (const t of Array.from(n)) {
const s = applyReviver(e, n, t, t);
void 0 === s ? n.delete(t) : s !== t && (n.delete(t), n.add(s));
} else for (const [t, s] of Object.entries(n)) {
const r = applyReviver(e, n, t, s);
void 0 === r ? delete n[t] : r !== s && (n[t] = r);
}
return e.call(t, s, n);
};
}),
42404: ((e, t, s) => {
var n = s(4065), r = s(41127), i = s(63301);
t.createNode = function createNode(e, t, s) {
if (r.isDocument(e) && (e = e.contents), r.isNode(e)) return e;
if (r.isPair(e)) {
const t = s.schema[r.MAP].createNode?.(s.schema, null, s);
return t.items.push(e), t;
}
(e instanceof String || e instanceof Number || e instanceof Boolean || "undefined" != typeof BigInt && e instanceof BigInt) && (e = e.valueOf());
const {aliasDuplicateObjects: o, onAnchor: a, onTagObj: c, schema: l, sourceObjects: u} = s;
let h;
if (o && e && "object" == typeof e) {
if (h = u.get(e), h) return h.anchor ?? (h.anchor = a(e)), new n.Alias(h.anchor);
h = {
anchor: null,
node: null
}, u.set(e, h);
}
t?.startsWith("!!") && (t = "tag:yaml.org,2002:" + t.slice(2));
let f = function findTagObject(e, t, s) {
if (t) {
const e = s.filter(e => e.tag === t), n = e.find(e => !e.format) ?? e[0];
if (!n) throw new Error(`Tag ${t} not found`);
return n;
}
return s.find(t => t.identify?.(e) && !t.format);
}(e, t, l.tags);
if (!f) {
if (e && "function" == typeof e.toJSON && (e = e.toJSON()), !e || "object" != typeof e) {
const t = new i.Scalar(e);
return h && (h.node = t), t;
}
f = e instanceof Map ? l[r.MAP] : Symbol.iterator in Object(e) ? l[r.SEQ] : l[r.MAP];
}
c && (c(f), delete s.onTagObj);
const d = f?.createNode ? f.createNode(s.schema, e, s) : "function" == typeof f?.nodeClass?.from ? f.nodeClass.from(s.schema, e, s) : new i.Scalar(e);
return t ? d.tag = t : f.default || (d.tag = f.tag), h && (h.node = d), d;
};
}),
61342: ((e, t, s) => {
var n = s(41127), r = s(10204);
const i = {
"!": "%21",
",": "%2C",
"[": "%5B",
"]": "%5D",
"{": "%7B",
"}": "%7D"
}, escapeTagName = e => e.replace(/[!,[\]{}]/g, e => i[e]);
class Directives {
constructor(e, t) {
this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, Directives.defaultYaml, e), 
this.tags = Object.assign({}, Directives.defaultTags, t);
}
clone() {
const e = new Directives(this.yaml, this.tags);
return e.docStart = this.docStart, e;
}
atDocument() {
const e = new Directives(this.yaml, this.tags);
switch (this.yaml.version) {
case "1.1":
this.atNextDocument = !0;
break;

case "1.2":
this.atNextDocument = !1, this.yaml = {
explicit: Directives.defaultYaml.explicit,
version: "1.2"
}, this.tags = Object.assign({}, Directives.defaultTags);
}
return e;
}
add(e, t) {
this.atNextDocument && (this.yaml = {
explicit: Directives.defaultYaml.explicit,
version: "1.1"
}, this.tags = Object.assign({}, Directives.defaultTags), this.atNextDocument = !1);
const s = e.trim().split(/[ \t]+/), n = s.shift();
switch (n) {
case "%TAG":
{
if (2 !== s.length && (t(0, "%TAG directive should contain exactly two parts"), 
s.length < 2)) return !1;
const [e, n] = s;
return this.tags[e] = n, !0;
}

case "%YAML":
{
if (this.yaml.explicit = !0, 1 !== s.length) return t(0, "%YAML directive should contain exactly one part"), 
!1;
const [e] = s;
if ("1.1" === e || "1.2" === e) return this.yaml.version = e, !0;
return t(6, `Unsupported YAML version ${e}`, /^\d+\.\d+$/.test(e)), !1;
}

default:
return t(0, `Unknown directive ${n}`, !0), !1;
}
}
tagName(e, t) {
if ("!" === e) return "!";
if ("!" !== e[0]) return t(`Not a valid tag: ${e}`), null;
if ("<" === e[1]) {
const s = e.slice(2, -1);
return "!" === s || "!!" === s ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), 
null) : (">" !== e[e.length - 1] && t("Verbatim tags must end with a >"), s);
}
const [, s, n] = e.match(/^(.*!)([^!]*)$/s);
n || t(`The ${e} tag has no suffix`);
const r = this.tags[s];
if (r) try {
return r + decodeURIComponent(n);
} catch (e) {
return t(String(e)), null;
}
return "!" === s ? e : (t(`Could not resolve tag: ${e}`), null);
}
tagString(e) {
for (const [t, s] of Object.entries(this.tags)) if (e.startsWith(s)) return t + escapeTagName(e.substring(s.length));
return "!" === e[0] ? e : `!<${e}>`;
}
toString(e) {
const t = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [], s = Object.entries(this.tags);
let i;
if (e && s.length > 0 && n.isNode(e.contents)) {
const t = {};
r.visit(e.contents, (e, s) => {
n.isNode(s) && s.tag && (t[s.tag] = !0);
}), i = Object.keys(t);
} else i = [];
for (const [n, r] of s) "!!" === n && "tag:yaml.org,2002:" === r || e && !i.some(e => e.startsWith(r)) || t.push(`%TAG ${n} ${r}`);
return t.join("\n");
}
}
Directives.defaultYaml = {
explicit: !1,
version: "1.2"
}, Directives.defaultTags = {
"!!": "tag:yaml.org,2002:"
}, t.Directives = Directives;
}),
91464: ((e, t) => {
class YAMLError extends Error {
constructor(e, t, s, n) {
super(), this.name = e, this.code = s, this.message = n, this.pos = t;
}
}
t.YAMLError = YAMLError, t.YAMLParseError = class YAMLParseError extends YAMLError {
constructor(e, t, s) {
super("YAMLParseError", e, t, s);
}
}, t.YAMLWarning = class YAMLWarning extends YAMLError {
constructor(e, t, s) {
super("YAMLWarning", e, t, s);
}
}, t.prettifyError = (e, t) => s => {
if (-1 === s.pos[0]) return;
s.linePos = s.pos.map(e => t.linePos(e));
const {line: n, col: r} = s.linePos[0];
s.message += ` at line ${n}, column ${r}`;
let i = r - 1, o = e.substring(t.lineStarts[n - 1], t.lineStarts[n]).replace(/[\n\r]+$/, "");
if (i >= 60 && o.length > 80) {
const e = Math.min(i - 39, o.length - 79);
o = "\u2026" + o.substring(e), i -= e - 1;
}
if (o.length > 80 && (o = o.substring(0, 79) + "\u2026"), n > 1 && /^ *$/.test(o.substring(0, i))) {
let s = e.substring(t.lineStarts[n - 2], t.lineStarts[n - 1]);
s.length > 80 && (s = s.substring(0, 79) + "\u2026\n"), o = s + o;
}
if (/[^ ]/.test(o)) {
let e = 1;
const t = s.linePos[1];
t?.line === n && t.col > r && (e = Math.max(1, Math.min(t.col - r, 80 - i)));
const a = " ".repeat(i) + "^".repeat(e);
s.message += `:\n\n${o}\n${a}\n`;
}
};
}),
38815: ((e, t, s) => {
var n = s(89984), r = s(3021), i = s(45840), o = s(91464), a = s(4065), c = s(41127), l = s(57165), u = s(63301), h = s(84454), f = s(92223), d = s(3461), p = s(40361), m = s(66628), g = s(3456), y = s(84047), b = s(10204);
t.Dk = n.Composer, r.Document, i.Schema, o.YAMLError, o.YAMLParseError, o.YAMLWarning, 
a.Alias, c.isAlias, t.P3 = c.isCollection, c.isDocument, t.jh = c.isMap, c.isNode, 
t.tO = c.isPair, t.jn = c.isScalar, c.isSeq, l.Pair, u.Scalar, h.YAMLMap, f.YAMLSeq, 
t.JG = p.Lexer, m.LineCounter, t.iX = g.Parser, y.parse, y.parseAllDocuments, y.parseDocument, 
y.stringify, b.visit, b.visitAsync;
}),
57249: ((e, t, s) => {
var n = s(932);
t.debug = function debug(e, ...t) {
"debug" === e && console.log(...t);
}, t.warn = function warn(e, t) {
"debug" !== e && "warn" !== e || ("function" == typeof n.emitWarning ? n.emitWarning(t) : console.warn(t));
};
}),
4065: ((e, t, s) => {
var n = s(71596), r = s(10204), i = s(41127), o = s(66673), a = s(74043);
class Alias extends o.NodeBase {
constructor(e) {
super(i.ALIAS), this.source = e, Object.defineProperty(this, "tag", {
set() {
throw new Error("Alias nodes cannot have tags");
}
});
}
resolve(e, t) {
if (0 === t?.maxAliasCount) throw new ReferenceError("Alias resolution is disabled");
let s, n;
t?.aliasResolveCache ? s = t.aliasResolveCache : (s = [], r.visit(e, {
Node: (e, t) => {
(i.isAlias(t) || i.hasAnchor(t)) && s.push(t);
}
}), t && (t.aliasResolveCache = s));
for (const e of s) {
if (e === this) break;
e.anchor === this.source && (n = e);
}
if (n && t) {
const {anchors: e, doc: s, maxAliasCount: r} = t;
let i = e.get(n);
if (i || (a.toJS(n, null, t), i = e.get(n)), void 0 === i?.res) {
throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
}
if (r >= 0 && (i.count += 1, 0 === i.aliasCount && (i.aliasCount = getAliasCount(s, n, e)), 
i.count * i.aliasCount > r)) {
throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
}
}
return n;
}
toJSON(e, t) {
if (!t) return {
source: this.source
};
const s = this.resolve(t.doc, t);
if (!s) {
const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new ReferenceError(e);
}
return t.anchors.get(s).res;
}
toString(e, t, s) {
const r = `*${this.source}`;
if (e) {
if (n.anchorIsValid(this.source), e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new Error(e);
}
if (e.implicitKey) return `${r} `;
}
return r;
}
}
function getAliasCount(e, t, s) {
if (i.isAlias(t)) {
const n = t.resolve(e), r = s && n && s.get(n);
return r ? r.count * r.aliasCount : 0;
}
if (i.isCollection(t)) {
let n = 0;
for (const r of t.items) {
const t = getAliasCount(e, r, s);
t > n && (n = t);
}
return n;
}
if (i.isPair(t)) {
const n = getAliasCount(e, t.key, s), r = getAliasCount(e, t.value, s);
return Math.max(n, r);
}
return 1;
}
t.Alias = Alias;
}),
40101: ((e, t, s) => {
var n = s(42404), r = s(41127), i = s(66673);
function collectionFromPath(e, t, s) {
let r = s;
for (let e = t.length - 1; e >= 0; --e) {
const s = t[e];
if ("number" == typeof s && Number.isInteger(s) && s >= 0) {
const e = [];
e[s] = r, r = e;
} else r = new Map([ [ s, r ] ]);
}
return n.createNode(r, void 0, {
aliasDuplicateObjects: !1,
keepUndefined: !1,
onAnchor: () => {
throw new Error("This should not happen, please report a bug.");
},
schema: e,
sourceObjects: new Map
});
}
const isEmptyPath = e => null == e || "object" == typeof e && !!e[Symbol.iterator]().next().done;
class Collection extends i.NodeBase {
constructor(e, t) {
super(e), Object.defineProperty(this, "schema", {
value: t,
configurable: !0,
enumerable: !1,
writable: !0
});
}
clone(e) {
const t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
return e && (t.schema = e), t.items = t.items.map(t => r.isNode(t) || r.isPair(t) ? t.clone(e) : t), 
this.range && (t.range = this.range.slice()), t;
}
addIn(e, t) {
if (isEmptyPath(e)) this.add(t); else {
const [s, ...n] = e, i = this.get(s, !0);
if (r.isCollection(i)) i.addIn(n, t); else {
if (void 0 !== i || !this.schema) throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`);
this.set(s, collectionFromPath(this.schema, n, t));
}
}
}
deleteIn(e) {
const [t, ...s] = e;
if (0 === s.length) return this.delete(t);
const n = this.get(t, !0);
if (r.isCollection(n)) return n.deleteIn(s);
throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`);
}
getIn(e, t) {
const [s, ...n] = e, i = this.get(s, !0);
return 0 === n.length ? !t && r.isScalar(i) ? i.value : i : r.isCollection(i) ? i.getIn(n, t) : void 0;
}
hasAllNullValues(e) {
return this.items.every(t => {
if (!r.isPair(t)) return !1;
const s = t.value;
return null == s || e && r.isScalar(s) && null == s.value && !s.commentBefore && !s.comment && !s.tag;
});
}
hasIn(e) {
const [t, ...s] = e;
if (0 === s.length) return this.has(t);
const n = this.get(t, !0);
return !!r.isCollection(n) && n.hasIn(s);
}
setIn(e, t) {
const [s, ...n] = e;
if (0 === n.length) this.set(s, t); else {
const e = this.get(s, !0);
if (r.isCollection(e)) e.setIn(n, t); else {
if (void 0 !== e || !this.schema) throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`);
this.set(s, collectionFromPath(this.schema, n, t));
}
}
}
}
t.Collection = Collection, t.collectionFromPath = collectionFromPath, t.isEmptyPath = isEmptyPath;
}),
66673: ((e, t, s) => {
var n = s(83661), r = s(41127), i = s(74043);
t.NodeBase = class NodeBase {
constructor(e) {
Object.defineProperty(this, r.NODE_TYPE, {
value: e
});
}
clone() {
const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
return this.range && (e.range = this.range.slice()), e;
}
toJS(e, {mapAsMap: t, maxAliasCount: s, onAnchor: o, reviver: a} = {}) {
if (!r.isDocument(e)) throw new TypeError("A document argument is required");
const c = {
anchors: new Map,
doc: e,
keep: !0,
mapAsMap: !0 === t,
mapKeyWarned: !1,
maxAliasCount: "number" == typeof s ? s : 100
}, l = i.toJS(this, "", c);
if ("function" == typeof o) for (const {count: e, res: t} of c.anchors.values()) o(t, e);
return "function" == typeof a ? n.applyReviver(a, {
"": l
}, "", l) : l;
}
};
}),
57165: ((e, t, s) => {
var n = s(42404), r = s(59748), i = s(97104), o = s(41127);
class Pair {
constructor(e, t = null) {
Object.defineProperty(this, o.NODE_TYPE, {
value: o.PAIR
}), this.key = e, this.value = t;
}
clone(e) {
let {key: t, value: s} = this;
return o.isNode(t) && (t = t.clone(e)), o.isNode(s) && (s = s.clone(e)), new Pair(t, s);
}
toJSON(e, t) {
const s = t?.mapAsMap ? new Map : {};
return i.addPairToJSMap(t, s, this);
}
toString(e, t, s) {
return e?.doc ? r.stringifyPair(this, e, t, s) : JSON.stringify(this);
}
}
t.Pair = Pair, t.createPair = function createPair(e, t, s) {
const r = n.createNode(e, void 0, s), i = n.createNode(t, void 0, s);
return new Pair(r, i);
};
}),
63301: ((e, t, s) => {
var n = s(41127), r = s(66673), i = s(74043);
class Scalar extends r.NodeBase {
constructor(e) {
super(n.SCALAR), this.value = e;
}
toJSON(e, t) {
return t?.keep ? this.value : i.toJS(this.value, e, t);
}
toString() {
return String(this.value);
}
}
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", 
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE", t.Scalar = Scalar, 
t.isScalarValue = e => !e || "function" != typeof e && "object" != typeof e;
}),
84454: ((e, t, s) => {
var n = s(61212), r = s(97104), i = s(40101), o = s(41127), a = s(57165), c = s(63301);
function findPair(e, t) {
const s = o.isScalar(t) ? t.value : t;
for (const n of e) if (o.isPair(n)) {
if (n.key === t || n.key === s) return n;
if (o.isScalar(n.key) && n.key.value === s) return n;
}
}
class YAMLMap extends i.Collection {
static get tagName() {
return "tag:yaml.org,2002:map";
}
constructor(e) {
super(o.MAP, e), this.items = [];
}
static from(e, t, s) {
const {keepUndefined: n, replacer: r} = s, i = new this(e), add = (e, o) => {
if ("function" == typeof r) o = r.call(t, e, o); else if (Array.isArray(r) && !r.includes(e)) return;
(void 0 !== o || n) && i.items.push(a.createPair(e, o, s));
};
if (t instanceof Map) for (const [e, s] of t) add(e, s); else if (t && "object" == typeof t) for (const e of Object.keys(t)) add(e, t[e]);
return "function" == typeof e.sortMapEntries && i.items.sort(e.sortMapEntries), 
i;
}
add(e, t) {
let s;
s = o.isPair(e) ? e : e && "object" == typeof e && "key" in e ? new a.Pair(e.key, e.value) : new a.Pair(e, e?.value);
const n = findPair(this.items, s.key), r = this.schema?.sortMapEntries;
if (n) {
if (!t) throw new Error(`Key ${s.key} already set`);
o.isScalar(n.value) && c.isScalarValue(s.value) ? n.value.value = s.value : n.value = s.value;
} else if (r) {
const e = this.items.findIndex(e => r(s, e) < 0);
-1 === e ? this.items.push(s) : this.items.splice(e, 0, s);
} else this.items.push(s);
}
delete(e) {
const t = findPair(this.items, e);
if (!t) return !1;
return this.items.splice(this.items.indexOf(t), 1).length > 0;
}
get(e, t) {
const s = findPair(this.items, e), n = s?.value;
return (!t && o.isScalar(n) ? n.value : n) ?? void 0;
}
has(e) {
return !!findPair(this.items, e);
}
set(e, t) {
this.add(new a.Pair(e, t), !0);
}
toJSON(e, t, s) {
const n = s ? new s : t?.mapAsMap ? new Map : {};
t?.onCreate && t.onCreate(n);
for (const e of this.items) r.addPairToJSMap(t, n, e);
return n;
}
toString(e, t, s) {
if (!e) return JSON.stringify(this);
for (const e of this.items) if (!o.isPair(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
return !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, {
allNullValues: !0
})), n.stringifyCollection(this, e, {
blockItemPrefix: "",
flowChars: {
start: "{",
end: "}"
},
itemIndent: e.indent || "",
onChompKeep: s,
onComment: t
});
}
}
t.YAMLMap = YAMLMap, t.findPair = findPair;
}),
92223: ((e, t, s) => {
var n = s(42404), r = s(61212), i = s(40101), o = s(41127), a = s(63301), c = s(74043);
class YAMLSeq extends i.Collection {
static get tagName() {
return "tag:yaml.org,2002:seq";
}
constructor(e) {
super(o.SEQ, e), this.items = [];
}
add(e) {
this.items.push(e);
}
delete(e) {
const t = asItemIndex(e);
if ("number" != typeof t) return !1;
return this.items.splice(t, 1).length > 0;
}
get(e, t) {
const s = asItemIndex(e);
if ("number" != typeof s) return;
const n = this.items[s];
return !t && o.isScalar(n) ? n.value : n;
}
has(e) {
const t = asItemIndex(e);
return "number" == typeof t && t < this.items.length;
}
set(e, t) {
const s = asItemIndex(e);
if ("number" != typeof s) throw new Error(`Expected a valid index, not ${e}.`);
const n = this.items[s];
o.isScalar(n) && a.isScalarValue(t) ? n.value = t : this.items[s] = t;
}
toJSON(e, t) {
const s = [];
t?.onCreate && t.onCreate(s);
let n = 0;
for (const e of this.items) s.push(c.toJS(e, String(n++), t));
return s;
}
toString(e, t, s) {
return e ? r.stringifyCollection(this, e, {
blockItemPrefix: "- ",
flowChars: {
start: "[",
end: "]"
},
itemIndent: (e.indent || "") + "  ",
onChompKeep: s,
onComment: t
}) : JSON.stringify(this);
}
static from(e, t, s) {
const {replacer: r} = s, i = new this(e);
if (t && Symbol.iterator in Object(t)) {
let e = 0;
for (let o of t) {
if ("function" == typeof r) {
const s = t instanceof Set ? o : String(e++);
o = r.call(t, s, o);
}
i.items.push(n.createNode(o, void 0, s));
}
}
return i;
}
}
function asItemIndex(e) {
let t = o.isScalar(e) ? e.value : e;
return t && "string" == typeof t && (t = Number(t)), "number" == typeof t && Number.isInteger(t) && t >= 0 ? t : null;
}
t.YAMLSeq = YAMLSeq;
}),
97104: ((e, t, s) => {
var n = s(57249), r = s(90452), i = s(2148), o = s(41127), a = s(74043);
t.addPairToJSMap = function addPairToJSMap(e, t, {key: s, value: c}) {
if (o.isNode(s) && s.addToJSMap) s.addToJSMap(e, t, c); else if (r.isMergeKey(e, s)) r.addMergeToJSMap(e, t, c); else {
const r = a.toJS(s, "", e);
if (t instanceof Map) t.set(r, a.toJS(c, r, e)); else if (t instanceof Set) t.add(r); else {
const l = function stringifyKey(e, t, s) {
if (null === t) return "";
if ("object" != typeof t) return String(t);
if (o.isNode(e) && s?.doc) {
const t = i.createStringifyContext(s.doc, {});
t.anchors = new Set;
for (const e of s.anchors.keys()) t.anchors.add(e.anchor);
t.inFlow = !0, t.inStringifyKey = !0;
const r = e.toString(t);
if (!s.mapKeyWarned) {
let e = JSON.stringify(r);
e.length > 40 && (e = e.substring(0, 36) + '..."'), n.warn(s.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`), 
s.mapKeyWarned = !0;
}
return r;
}
return JSON.stringify(t);
}(s, r, e), u = a.toJS(c, l, e);
l in t ? Object.defineProperty(t, l, {
value: u,
writable: !0,
enumerable: !0,
configurable: !0
}) : t[l] = u;
}
}
return t;
};
}),
41127: ((e, t) => {
const s = Symbol.for("yaml.alias"), n = Symbol.for("yaml.document"), r = Symbol.for("yaml.map"), i = Symbol.for("yaml.pair"), o = Symbol.for("yaml.scalar"), a = Symbol.for("yaml.seq"), c = Symbol.for("yaml.node.type"), isScalar = e => !!e && "object" == typeof e && e[c] === o;
function isCollection(e) {
if (e && "object" == typeof e) switch (e[c]) {
case r:
case a:
return !0;
}
return !1;
}
t.ALIAS = s, t.DOC = n, t.MAP = r, t.NODE_TYPE = c, t.PAIR = i, t.SCALAR = o, t.SEQ = a, 
t.hasAnchor = e => (isScalar(e) || isCollection(e)) && !!e.anchor, t.isAlias = e => !!e && "object" == typeof e && e[c] === s, 
t.isCollection = isCollection, t.isDocument = e => !!e && "object" == typeof e && e[c] === n, 
t.isMap = e => !!e && "object" == typeof e && e[c] === r, t.isNode = function isNode(e) {
if (e && "object" == typeof e) switch (e[c]) {
case s:
case r:
case o:
case a:
return !0;
}
return !1;
}, t.isPair = e => !!e && "object" == typeof e && e[c] === i, t.isScalar = isScalar, 
t.isSeq = e => !!e && "object" == typeof e && e[c] === a;
}),
74043: ((e, t, s) => {
var n = s(41127);
t.toJS = function toJS(e, t, s) {
if (Array.isArray(e)) return e.map((e, t) => toJS(e, String(t), s));
if (e && "function" == typeof e.toJSON) {
if (!s || !n.hasAnchor(e)) return e.toJSON(t, s);
const r = {
aliasCount: 0,
count: 1,
res: void 0
};
s.anchors.set(e, r), s.onCreate = e => {
r.res = e, delete s.onCreate;
};
const i = e.toJSON(t, s);
return s.onCreate && s.onCreate(i), i;
}
return "bigint" != typeof e || s?.keep ? e : Number(e);
};
}),
60110: ((e, t, s) => {
var n = s(48913), r = s(76842), i = s(91464), o = s(83069);
function addEndtoBlockProps(e, t) {
if (t) for (const s of t) switch (s.type) {
case "space":
case "comment":
e.push(s);
break;

case "newline":
return e.push(s), !0;
}
return !1;
}
function setFlowScalarValue(e, t, s) {
switch (e.type) {
case "scalar":
case "double-quoted-scalar":
case "single-quoted-scalar":
e.type = s, e.source = t;
break;

case "block-scalar":
{
const n = e.props.slice(1);
let r = t.length;
"block-scalar-header" === e.props[0].type && (r -= e.props[0].source.length);
for (const e of n) e.offset += r;
delete e.props, Object.assign(e, {
type: s,
source: t,
end: n
});
break;
}

case "block-map":
case "block-seq":
{
const n = {
type: "newline",
offset: e.offset + t.length,
indent: e.indent,
source: "\n"
};
delete e.items, Object.assign(e, {
type: s,
source: t,
end: [ n ]
});
break;
}

default:
{
const n = "indent" in e ? e.indent : -1, r = "end" in e && Array.isArray(e.end) ? e.end.filter(e => "space" === e.type || "comment" === e.type || "newline" === e.type) : [];
for (const t of Object.keys(e)) "type" !== t && "offset" !== t && delete e[t];
Object.assign(e, {
type: s,
indent: n,
source: t,
end: r
});
}
}
}
t.createScalarToken = function createScalarToken(e, t) {
const {implicitKey: s = !1, indent: n, inFlow: r = !1, offset: i = -1, type: a = "PLAIN"} = t, c = o.stringifyString({
type: a,
value: e
}, {
implicitKey: s,
indent: n > 0 ? " ".repeat(n) : "",
inFlow: r,
options: {
blockQuote: !0,
lineWidth: -1
}
}), l = t.end ?? [ {
type: "newline",
offset: -1,
indent: n,
source: "\n"
} ];
switch (c[0]) {
case "|":
case ">":
{
const e = c.indexOf("\n"), t = c.substring(0, e), s = c.substring(e + 1) + "\n", r = [ {
type: "block-scalar-header",
offset: i,
indent: n,
source: t
} ];
return addEndtoBlockProps(r, l) || r.push({
type: "newline",
offset: -1,
indent: n,
source: "\n"
}), {
type: "block-scalar",
offset: i,
indent: n,
props: r,
source: s
};
}

case '"':
return {
type: "double-quoted-scalar",
offset: i,
indent: n,
source: c,
end: l
};

case "'":
return {
type: "single-quoted-scalar",
offset: i,
indent: n,
source: c,
end: l
};

default:
return {
type: "scalar",
offset: i,
indent: n,
source: c,
end: l
};
}
}, t.resolveAsScalar = function resolveAsScalar(e, t = !0, s) {
if (e) {
const _onError = (e, t, n) => {
const r = "number" == typeof e ? e : Array.isArray(e) ? e[0] : e.offset;
if (!s) throw new i.YAMLParseError([ r, r + 1 ], t, n);
s(r, t, n);
};
switch (e.type) {
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
return r.resolveFlowScalar(e, t, _onError);

case "block-scalar":
return n.resolveBlockScalar({
options: {
strict: t
}
}, e, _onError);
}
}
return null;
}, t.setScalarValue = function setScalarValue(e, t, s = {}) {
let {afterKey: n = !1, implicitKey: r = !1, inFlow: i = !1, type: a} = s, c = "indent" in e ? e.indent : null;
if (n && "number" == typeof c && (c += 2), !a) switch (e.type) {
case "single-quoted-scalar":
a = "QUOTE_SINGLE";
break;

case "double-quoted-scalar":
a = "QUOTE_DOUBLE";
break;

case "block-scalar":
{
const t = e.props[0];
if ("block-scalar-header" !== t.type) throw new Error("Invalid block scalar header");
a = ">" === t.source[0] ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
break;
}

default:
a = "PLAIN";
}
const l = o.stringifyString({
type: a,
value: t
}, {
implicitKey: r || null === c,
indent: null !== c && c > 0 ? " ".repeat(c) : "",
inFlow: i,
options: {
blockQuote: !0,
lineWidth: -1
}
});
switch (l[0]) {
case "|":
case ">":
!function setBlockScalarValue(e, t) {
const s = t.indexOf("\n"), n = t.substring(0, s), r = t.substring(s + 1) + "\n";
if ("block-scalar" === e.type) {
const t = e.props[0];
if ("block-scalar-header" !== t.type) throw new Error("Invalid block scalar header");
t.source = n, e.source = r;
} else {
const {offset: t} = e, s = "indent" in e ? e.indent : -1, i = [ {
type: "block-scalar-header",
offset: t,
indent: s,
source: n
} ];
addEndtoBlockProps(i, "end" in e ? e.end : void 0) || i.push({
type: "newline",
offset: -1,
indent: s,
source: "\n"
});
for (const t of Object.keys(e)) "type" !== t && "offset" !== t && delete e[t];
Object.assign(e, {
type: "block-scalar",
indent: s,
props: i,
source: r
});
}
}(e, l);
break;

case '"':
setFlowScalarValue(e, l, "double-quoted-scalar");
break;

case "'":
setFlowScalarValue(e, l, "single-quoted-scalar");
break;

default:
setFlowScalarValue(e, l, "scalar");
}
};
}),
91733: ((e, t) => {
function stringifyToken(e) {
switch (e.type) {
case "block-scalar":
{
let t = "";
for (const s of e.props) t += stringifyToken(s);
return t + e.source;
}

case "block-map":
case "block-seq":
{
let t = "";
for (const s of e.items) t += stringifyItem(s);
return t;
}

case "flow-collection":
{
let t = e.start.source;
for (const s of e.items) t += stringifyItem(s);
for (const s of e.end) t += s.source;
return t;
}

case "document":
{
let t = stringifyItem(e);
if (e.end) for (const s of e.end) t += s.source;
return t;
}

default:
{
let t = e.source;
if ("end" in e && e.end) for (const s of e.end) t += s.source;
return t;
}
}
}
function stringifyItem({start: e, key: t, sep: s, value: n}) {
let r = "";
for (const t of e) r += t.source;
if (t && (r += stringifyToken(t)), s) for (const e of s) r += e.source;
return n && (r += stringifyToken(n)), r;
}
t.stringify = e => "type" in e ? stringifyToken(e) : stringifyItem(e);
}),
97715: ((e, t) => {
const s = Symbol("break visit"), n = Symbol("skip children"), r = Symbol("remove item");
function visit(e, t) {
"type" in e && "document" === e.type && (e = {
start: e.start,
value: e.value
}), _visit(Object.freeze([]), e, t);
}
function _visit(e, t, n) {
let i = n(t, e);
if ("symbol" == typeof i) return i;
for (const o of [ "key", "value" ]) {
const a = t[o];
if (a && "items" in a) {
for (let t = 0; t < a.items.length; ++t) {
const i = _visit(Object.freeze(e.concat([ [ o, t ] ])), a.items[t], n);
if ("number" == typeof i) t = i - 1; else {
if (i === s) return s;
i === r && (a.items.splice(t, 1), t -= 1);
}
}
"function" == typeof i && "key" === o && (i = i(t, e));
}
}
return "function" == typeof i ? i(t, e) : i;
}
visit.BREAK = s, visit.SKIP = n, visit.REMOVE = r, visit.itemAtPath = (e, t) => {
let s = e;
for (const [e, n] of t) {
const t = s?.[e];
if (!t || !("items" in t)) return;
s = t.items[n];
}
return s;
}, visit.parentCollection = (e, t) => {
const s = visit.itemAtPath(e, t.slice(0, -1)), n = t[t.length - 1][0], r = s?.[n];
if (r && "items" in r) return r;
throw new Error("Parent collection not found");
}, t.visit = visit;
}),
3461: ((e, t, s) => {
var n = s(60110), r = s(91733), i = s(97715);
t.createScalarToken = n.createScalarToken, t.resolveAsScalar = n.resolveAsScalar, 
t.setScalarValue = n.setScalarValue, t.stringify = r.stringify, t.visit = i.visit, 
t.BOM = "\ufeff", t.DOCUMENT = "\x02", t.FLOW_END = "\x18", t.SCALAR = "\x1f", t.isCollection = e => !!e && "items" in e, 
t.isScalar = e => !!e && ("scalar" === e.type || "single-quoted-scalar" === e.type || "double-quoted-scalar" === e.type || "block-scalar" === e.type), 
t.prettyToken = function prettyToken(e) {
switch (e) {
case "\ufeff":
return "<BOM>";

case "\x02":
return "<DOC>";

case "\x18":
return "<FLOW_END>";

case "\x1f":
return "<SCALAR>";

default:
return JSON.stringify(e);
}
}, t.tokenType = function tokenType(e) {
switch (e) {
case "\ufeff":
return "byte-order-mark";

case "\x02":
return "doc-mode";

case "\x18":
return "flow-error-end";

case "\x1f":
return "scalar";

case "---":
return "doc-start";

case "...":
return "doc-end";

case "":
case "\n":
case "\r\n":
return "newline";

case "-":
return "seq-item-ind";

case "?":
return "explicit-key-ind";

case ":":
return "map-value-ind";

case "{":
return "flow-map-start";

case "}":
return "flow-map-end";

case "[":
return "flow-seq-start";

case "]":
return "flow-seq-end";

case ",":
return "comma";
}
switch (e[0]) {
case " ":
case "\t":
return "space";

case "#":
return "comment";

case "%":
return "directive-line";

case "*":
return "alias";

case "&":
return "anchor";

case "!":
return "tag";

case "'":
return "single-quoted-scalar";

case '"':
return "double-quoted-scalar";

case "|":
case ">":
return "block-scalar-header";
}
return null;
};
}),
40361: ((e, t, s) => {
var n = s(3461);
function isEmpty(e) {
switch (e) {
case void 0:
case " ":
case "\n":
case "\r":
case "\t":
return !0;

default:
return !1;
}
}
const r = new Set("0123456789ABCDEFabcdef"), i = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), o = new Set(",[]{}"), a = new Set(" ,[]{}\n\r\t"), isNotAnchorChar = e => !e || a.has(e);
t.Lexer = class Lexer {
constructor() {
this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", 
this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, 
this.lineEndPos = null, this.next = null, this.pos = 0;
}
* lex(e, t = !1) {
if (e) {
if ("string" != typeof e) throw TypeError("source is not a string");
this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
}
this.atEnd = !t;
let s = this.next ?? "stream";
for (;s && (t || this.hasChars(1)); ) s = yield* this.parseNext(s);
}
atLineEnd() {
let e = this.pos, t = this.buffer[e];
for (;" " === t || "\t" === t; ) t = this.buffer[++e];
return !t || "#" === t || "\n" === t || "\r" === t && "\n" === this.buffer[e + 1];
}
charAt(e) {
return this.buffer[this.pos + e];
}
continueScalar(e) {
let t = this.buffer[e];
if (this.indentNext > 0) {
let s = 0;
for (;" " === t; ) t = this.buffer[++s + e];
if ("\r" === t) {
const t = this.buffer[s + e + 1];
if ("\n" === t || !t && !this.atEnd) return e + s + 1;
}
return "\n" === t || s >= this.indentNext || !t && !this.atEnd ? e + s : -1;
}
if ("-" === t || "." === t) {
const t = this.buffer.substr(e, 3);
if (("---" === t || "..." === t) && isEmpty(this.buffer[e + 3])) return -1;
}
return e;
}
getLine() {
let e = this.lineEndPos;
return ("number" != typeof e || -1 !== e && e < this.pos) && (e = this.buffer.indexOf("\n", this.pos), 
this.lineEndPos = e), -1 === e ? this.atEnd ? this.buffer.substring(this.pos) : null : ("\r" === this.buffer[e - 1] && (e -= 1), 
this.buffer.substring(this.pos, e));
}
hasChars(e) {
return this.pos + e <= this.buffer.length;
}
setNext(e) {
return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, 
this.next = e, null;
}
peek(e) {
return this.buffer.substr(this.pos, e);
}
* parseNext(e) {
switch (e) {
case "stream":
return yield* this.parseStream();

case "line-start":
return yield* this.parseLineStart();

case "block-start":
return yield* this.parseBlockStart();

case "doc":
return yield* this.parseDocument();

case "flow":
return yield* this.parseFlowCollection();

case "quoted-scalar":
return yield* this.parseQuotedScalar();

case "block-scalar":
return yield* this.parseBlockScalar();

case "plain-scalar":
return yield* this.parsePlainScalar();
}
}
* parseStream() {
let e = this.getLine();
if (null === e) return this.setNext("stream");
if (e[0] === n.BOM && (yield* this.pushCount(1), e = e.substring(1)), "%" === e[0]) {
let t = e.length, s = e.indexOf("#");
for (;-1 !== s; ) {
const n = e[s - 1];
if (" " === n || "\t" === n) {
t = s - 1;
break;
}
s = e.indexOf("#", s + 1);
}
for (;;) {
const s = e[t - 1];
if (" " !== s && "\t" !== s) break;
t -= 1;
}
const n = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
return yield* this.pushCount(e.length - n), this.pushNewline(), "stream";
}
if (this.atLineEnd()) {
const t = yield* this.pushSpaces(!0);
return yield* this.pushCount(e.length - t), yield* this.pushNewline(), "stream";
}
return yield n.DOCUMENT, yield* this.parseLineStart();
}
* parseLineStart() {
const e = this.charAt(0);
if (!e && !this.atEnd) return this.setNext("line-start");
if ("-" === e || "." === e) {
if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
const e = this.peek(3);
if (("---" === e || "..." === e) && isEmpty(this.charAt(3))) return yield* this.pushCount(3), 
this.indentValue = 0, this.indentNext = 0, "---" === e ? "doc" : "stream";
}
return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), 
yield* this.parseBlockStart();
}
* parseBlockStart() {
const [e, t] = this.peek(2);
if (!t && !this.atEnd) return this.setNext("block-start");
if (("-" === e || "?" === e || ":" === e) && isEmpty(t)) {
const e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
return this.indentNext = this.indentValue + 1, this.indentValue += e, "block-start";
}
return "doc";
}
* parseDocument() {
yield* this.pushSpaces(!0);
const e = this.getLine();
if (null === e) return this.setNext("doc");
let t = yield* this.pushIndicators();
switch (e[t]) {
case "#":
yield* this.pushCount(e.length - t);

case void 0:
return yield* this.pushNewline(), yield* this.parseLineStart();

case "{":
case "[":
return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";

case "}":
case "]":
return yield* this.pushCount(1), "doc";

case "*":
return yield* this.pushUntil(isNotAnchorChar), "doc";

case '"':
case "'":
return yield* this.parseQuotedScalar();

case "|":
case ">":
return t += (yield* this.parseBlockScalarHeader()), t += (yield* this.pushSpaces(!0)), 
yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();

default:
return yield* this.parsePlainScalar();
}
}
* parseFlowCollection() {
let e, t, s = -1;
do {
e = yield* this.pushNewline(), e > 0 ? (t = yield* this.pushSpaces(!1), this.indentValue = s = t) : t = 0, 
t += (yield* this.pushSpaces(!0));
} while (e + t > 0);
const r = this.getLine();
if (null === r) return this.setNext("flow");
if (-1 !== s && s < this.indentNext && "#" !== r[0] || 0 === s && (r.startsWith("---") || r.startsWith("...")) && isEmpty(r[3])) {
if (!(s === this.indentNext - 1 && 1 === this.flowLevel && ("]" === r[0] || "}" === r[0]))) return this.flowLevel = 0, 
yield n.FLOW_END, yield* this.parseLineStart();
}
let i = 0;
for (;"," === r[i]; ) i += (yield* this.pushCount(1)), i += (yield* this.pushSpaces(!0)), 
this.flowKey = !1;
switch (i += (yield* this.pushIndicators()), r[i]) {
case void 0:
return "flow";

case "#":
return yield* this.pushCount(r.length - i), "flow";

case "{":
case "[":
return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";

case "}":
case "]":
return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";

case "*":
return yield* this.pushUntil(isNotAnchorChar), "flow";

case '"':
case "'":
return this.flowKey = !0, yield* this.parseQuotedScalar();

case ":":
{
const e = this.charAt(1);
if (this.flowKey || isEmpty(e) || "," === e) return this.flowKey = !1, yield* this.pushCount(1), 
yield* this.pushSpaces(!0), "flow";
}

default:
return this.flowKey = !1, yield* this.parsePlainScalar();
}
}
* parseQuotedScalar() {
const e = this.charAt(0);
let t = this.buffer.indexOf(e, this.pos + 1);
if ("'" === e) for (;-1 !== t && "'" === this.buffer[t + 1]; ) t = this.buffer.indexOf("'", t + 2); else for (;-1 !== t; ) {
let e = 0;
for (;"\\" === this.buffer[t - 1 - e]; ) e += 1;
if (e % 2 == 0) break;
t = this.buffer.indexOf('"', t + 1);
}
const s = this.buffer.substring(0, t);
let n = s.indexOf("\n", this.pos);
if (-1 !== n) {
for (;-1 !== n; ) {
const e = this.continueScalar(n + 1);
if (-1 === e) break;
n = s.indexOf("\n", e);
}
-1 !== n && (t = n - ("\r" === s[n - 1] ? 2 : 1));
}
if (-1 === t) {
if (!this.atEnd) return this.setNext("quoted-scalar");
t = this.buffer.length;
}
return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? "flow" : "doc";
}
* parseBlockScalarHeader() {
this.blockScalarIndent = -1, this.blockScalarKeep = !1;
let e = this.pos;
for (;;) {
const t = this.buffer[++e];
if ("+" === t) this.blockScalarKeep = !0; else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1; else if ("-" !== t) break;
}
return yield* this.pushUntil(e => isEmpty(e) || "#" === e);
}
* parseBlockScalar() {
let e, t = this.pos - 1, s = 0;
e: for (let n = this.pos; e = this.buffer[n]; ++n) switch (e) {
case " ":
s += 1;
break;

case "\n":
t = n, s = 0;
break;

case "\r":
{
const e = this.buffer[n + 1];
if (!e && !this.atEnd) return this.setNext("block-scalar");
if ("\n" === e) break;
}

default:
break e;
}
if (!e && !this.atEnd) return this.setNext("block-scalar");
if (s >= this.indentNext) {
-1 === this.blockScalarIndent ? this.indentNext = s : this.indentNext = this.blockScalarIndent + (0 === this.indentNext ? 1 : this.indentNext);
do {
const e = this.continueScalar(t + 1);
if (-1 === e) break;
t = this.buffer.indexOf("\n", e);
} while (-1 !== t);
if (-1 === t) {
if (!this.atEnd) return this.setNext("block-scalar");
t = this.buffer.length;
}
}
let r = t + 1;
for (e = this.buffer[r]; " " === e; ) e = this.buffer[++r];
if ("\t" === e) {
for (;"\t" === e || " " === e || "\r" === e || "\n" === e; ) e = this.buffer[++r];
t = r - 1;
} else if (!this.blockScalarKeep) for (;;) {
let e = t - 1, n = this.buffer[e];
"\r" === n && (n = this.buffer[--e]);
const r = e;
for (;" " === n; ) n = this.buffer[--e];
if (!("\n" === n && e >= this.pos && e + 1 + s > r)) break;
t = e;
}
return yield n.SCALAR, yield* this.pushToIndex(t + 1, !0), yield* this.parseLineStart();
}
* parsePlainScalar() {
const e = this.flowLevel > 0;
let t, s = this.pos - 1, r = this.pos - 1;
for (;t = this.buffer[++r]; ) if (":" === t) {
const t = this.buffer[r + 1];
if (isEmpty(t) || e && o.has(t)) break;
s = r;
} else if (isEmpty(t)) {
let n = this.buffer[r + 1];
if ("\r" === t && ("\n" === n ? (r += 1, t = "\n", n = this.buffer[r + 1]) : s = r), 
"#" === n || e && o.has(n)) break;
if ("\n" === t) {
const e = this.continueScalar(r + 1);
if (-1 === e) break;
r = Math.max(r, e - 2);
}
} else {
if (e && o.has(t)) break;
s = r;
}
return t || this.atEnd ? (yield n.SCALAR, yield* this.pushToIndex(s + 1, !0), e ? "flow" : "doc") : this.setNext("plain-scalar");
}
* pushCount(e) {
return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
}
* pushToIndex(e, t) {
const s = this.buffer.slice(this.pos, e);
return s ? (yield s, this.pos += s.length, s.length) : (t && (yield ""), 0);
}
* pushIndicators() {
let e = 0;
e: for (;;) {
switch (this.charAt(0)) {
case "!":
e += (yield* this.pushTag()), e += (yield* this.pushSpaces(!0));
continue e;

case "&":
e += (yield* this.pushUntil(isNotAnchorChar)), e += (yield* this.pushSpaces(!0));
continue e;

case "-":
case "?":
case ":":
{
const t = this.flowLevel > 0, s = this.charAt(1);
if (isEmpty(s) || t && o.has(s)) {
t ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, 
e += (yield* this.pushCount(1)), e += (yield* this.pushSpaces(!0));
continue e;
}
}
}
break e;
}
return e;
}
* pushTag() {
if ("<" === this.charAt(1)) {
let e = this.pos + 2, t = this.buffer[e];
for (;!isEmpty(t) && ">" !== t; ) t = this.buffer[++e];
return yield* this.pushToIndex(">" === t ? e + 1 : e, !1);
}
{
let e = this.pos + 1, t = this.buffer[e];
for (;t; ) if (i.has(t)) t = this.buffer[++e]; else {
if ("%" !== t || !r.has(this.buffer[e + 1]) || !r.has(this.buffer[e + 2])) break;
t = this.buffer[e += 3];
}
return yield* this.pushToIndex(e, !1);
}
}
* pushNewline() {
const e = this.buffer[this.pos];
return "\n" === e ? yield* this.pushCount(1) : "\r" === e && "\n" === this.charAt(1) ? yield* this.pushCount(2) : 0;
}
* pushSpaces(e) {
let t, s = this.pos - 1;
do {
t = this.buffer[++s];
} while (" " === t || e && "\t" === t);
const n = s - this.pos;
return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = s), n;
}
* pushUntil(e) {
let t = this.pos, s = this.buffer[t];
for (;!e(s); ) s = this.buffer[++t];
return yield* this.pushToIndex(t, !1);
}
};
}),
66628: ((e, t) => {
t.LineCounter = class LineCounter {
constructor() {
this.lineStarts = [], this.addNewLine = e => this.lineStarts.push(e), this.linePos = e => {
let t = 0, s = this.lineStarts.length;
for (;t < s; ) {
const n = t + s >> 1;
this.lineStarts[n] < e ? t = n + 1 : s = n;
}
if (this.lineStarts[t] === e) return {
line: t + 1,
col: 1
};
if (0 === t) return {
line: 0,
col: e
};
return {
line: t,
col: e - this.lineStarts[t - 1] + 1
};
};
}
};
}),
3456: ((e, t, s) => {
var n = s(932), r = s(3461), i = s(40361);
function includesToken(e, t) {
for (let s = 0; s < e.length; ++s) if (e[s].type === t) return !0;
return !1;
}
function findNonEmptyIndex(e) {
for (let t = 0; t < e.length; ++t) switch (e[t].type) {
case "space":
case "comment":
case "newline":
break;

default:
return t;
}
return -1;
}
function isFlowToken(e) {
switch (e?.type) {
case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
case "flow-collection":
return !0;

default:
return !1;
}
}
function getPrevProps(e) {
switch (e.type) {
case "document":
return e.start;

case "block-map":
{
const t = e.items[e.items.length - 1];
return t.sep ?? t.start;
}

case "block-seq":
return e.items[e.items.length - 1].start;

default:
return [];
}
}
function getFirstKeyStartProps(e) {
if (0 === e.length) return [];
let t = e.length;
e: for (;--t >= 0; ) switch (e[t].type) {
case "doc-start":
case "explicit-key-ind":
case "map-value-ind":
case "seq-item-ind":
case "newline":
break e;
}
for (;"space" === e[++t]?.type; ) ;
return e.splice(t, e.length);
}
function arrayPushArray(e, t) {
if (t.length < 1e5) Array.prototype.push.apply(e, t); else for (let s = 0; s < t.length; ++s) e.push(t[s]);
}
function fixFlowSeqItems(e) {
if ("flow-seq-start" === e.start.type) for (const t of e.items) !t.sep || t.value || includesToken(t.start, "explicit-key-ind") || includesToken(t.sep, "map-value-ind") || (t.key && (t.value = t.key), 
delete t.key, isFlowToken(t.value) ? t.value.end ? arrayPushArray(t.value.end, t.sep) : t.value.end = t.sep : arrayPushArray(t.start, t.sep), 
delete t.sep);
}
t.Parser = class Parser {
constructor(e) {
this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, 
this.stack = [], this.source = "", this.type = "", this.lexer = new i.Lexer, this.onNewLine = e;
}
* parse(e, t = !1) {
this.onNewLine && 0 === this.offset && this.onNewLine(0);
for (const s of this.lexer.lex(e, t)) yield* this.next(s);
t || (yield* this.end());
}
* next(e) {
if (this.source = e, n.env.LOG_TOKENS && console.log("|", r.prettyToken(e)), this.atScalar) return this.atScalar = !1, 
yield* this.step(), void (this.offset += e.length);
const t = r.tokenType(e);
if (t) if ("scalar" === t) this.atNewLine = !1, this.atScalar = !0, this.type = "scalar"; else {
switch (this.type = t, yield* this.step(), t) {
case "newline":
this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e.length);
break;

case "space":
this.atNewLine && " " === e[0] && (this.indent += e.length);
break;

case "explicit-key-ind":
case "map-value-ind":
case "seq-item-ind":
this.atNewLine && (this.indent += e.length);
break;

case "doc-mode":
case "flow-error-end":
return;

default:
this.atNewLine = !1;
}
this.offset += e.length;
} else {
const t = `Not a YAML token: ${e}`;
yield* this.pop({
type: "error",
offset: this.offset,
message: t,
source: e
}), this.offset += e.length;
}
}
* end() {
for (;this.stack.length > 0; ) yield* this.pop();
}
get sourceToken() {
return {
type: this.type,
offset: this.offset,
indent: this.indent,
source: this.source
};
}
* step() {
const e = this.peek(1);
if ("doc-end" !== this.type || "doc-end" === e?.type) {
if (!e) return yield* this.stream();
switch (e.type) {
case "document":
return yield* this.document(e);

case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
return yield* this.scalar(e);

case "block-scalar":
return yield* this.blockScalar(e);

case "block-map":
return yield* this.blockMap(e);

case "block-seq":
return yield* this.blockSequence(e);

case "flow-collection":
return yield* this.flowCollection(e);

case "doc-end":
return yield* this.documentEnd(e);
}
yield* this.pop();
} else {
for (;this.stack.length > 0; ) yield* this.pop();
this.stack.push({
type: "doc-end",
offset: this.offset,
source: this.source
});
}
}
peek(e) {
return this.stack[this.stack.length - e];
}
* pop(e) {
const t = e ?? this.stack.pop();
if (t) if (0 === this.stack.length) yield t; else {
const e = this.peek(1);
switch ("block-scalar" === t.type ? t.indent = "indent" in e ? e.indent : 0 : "flow-collection" === t.type && "document" === e.type && (t.indent = 0), 
"flow-collection" === t.type && fixFlowSeqItems(t), e.type) {
case "document":
e.value = t;
break;

case "block-scalar":
e.props.push(t);
break;

case "block-map":
{
const s = e.items[e.items.length - 1];
if (s.value) return e.items.push({
start: [],
key: t,
sep: []
}), void (this.onKeyLine = !0);
if (!s.sep) return Object.assign(s, {
key: t,
sep: []
}), void (this.onKeyLine = !s.explicitKey);
s.value = t;
break;
}

case "block-seq":
{
const s = e.items[e.items.length - 1];
s.value ? e.items.push({
start: [],
value: t
}) : s.value = t;
break;
}

case "flow-collection":
{
const s = e.items[e.items.length - 1];
return void (!s || s.value ? e.items.push({
start: [],
key: t,
sep: []
}) : s.sep ? s.value = t : Object.assign(s, {
key: t,
sep: []
}));
}

default:
yield* this.pop(), yield* this.pop(t);
}
if (!("document" !== e.type && "block-map" !== e.type && "block-seq" !== e.type || "block-map" !== t.type && "block-seq" !== t.type)) {
const s = t.items[t.items.length - 1];
s && !s.sep && !s.value && s.start.length > 0 && -1 === findNonEmptyIndex(s.start) && (0 === t.indent || s.start.every(e => "comment" !== e.type || e.indent < t.indent)) && ("document" === e.type ? e.end = s.start : e.items.push({
start: s.start
}), t.items.splice(-1, 1));
}
} else {
const e = "Tried to pop an empty stack";
yield {
type: "error",
offset: this.offset,
source: "",
message: e
};
}
}
* stream() {
switch (this.type) {
case "directive-line":
return void (yield {
type: "directive",
offset: this.offset,
source: this.source
});

case "byte-order-mark":
case "space":
case "comment":
case "newline":
return void (yield this.sourceToken);

case "doc-mode":
case "doc-start":
{
const e = {
type: "document",
offset: this.offset,
start: []
};
return "doc-start" === this.type && e.start.push(this.sourceToken), void this.stack.push(e);
}
}
yield {
type: "error",
offset: this.offset,
message: `Unexpected ${this.type} token in YAML stream`,
source: this.source
};
}
* document(e) {
if (e.value) return yield* this.lineEnd(e);
switch (this.type) {
case "doc-start":
return void (-1 !== findNonEmptyIndex(e.start) ? (yield* this.pop(), yield* this.step()) : e.start.push(this.sourceToken));

case "anchor":
case "tag":
case "space":
case "comment":
case "newline":
return void e.start.push(this.sourceToken);
}
const t = this.startBlockValue(e);
t ? this.stack.push(t) : yield {
type: "error",
offset: this.offset,
message: `Unexpected ${this.type} token in YAML document`,
source: this.source
};
}
* scalar(e) {
if ("map-value-ind" === this.type) {
const t = getFirstKeyStartProps(getPrevProps(this.peek(2)));
let s;
e.end ? (s = e.end, s.push(this.sourceToken), delete e.end) : s = [ this.sourceToken ];
const n = {
type: "block-map",
offset: e.offset,
indent: e.indent,
items: [ {
start: t,
key: e,
sep: s
} ]
};
this.onKeyLine = !0, this.stack[this.stack.length - 1] = n;
} else yield* this.lineEnd(e);
}
* blockScalar(e) {
switch (this.type) {
case "space":
case "comment":
case "newline":
return void e.props.push(this.sourceToken);

case "scalar":
if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
let e = this.source.indexOf("\n") + 1;
for (;0 !== e; ) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
}
yield* this.pop();
break;

default:
yield* this.pop(), yield* this.step();
}
}
* blockMap(e) {
const t = e.items[e.items.length - 1];
switch (this.type) {
case "newline":
if (this.onKeyLine = !1, t.value) {
const s = "end" in t.value ? t.value.end : void 0, n = Array.isArray(s) ? s[s.length - 1] : void 0;
"comment" === n?.type ? s?.push(this.sourceToken) : e.items.push({
start: [ this.sourceToken ]
});
} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
return;

case "space":
case "comment":
if (t.value) e.items.push({
start: [ this.sourceToken ]
}); else if (t.sep) t.sep.push(this.sourceToken); else {
if (this.atIndentedComment(t.start, e.indent)) {
const s = e.items[e.items.length - 2], n = s?.value?.end;
if (Array.isArray(n)) return arrayPushArray(n, t.start), n.push(this.sourceToken), 
void e.items.pop();
}
t.start.push(this.sourceToken);
}
return;
}
if (this.indent >= e.indent) {
const s = !this.onKeyLine && this.indent === e.indent, n = s && (t.sep || t.explicitKey) && "seq-item-ind" !== this.type;
let r = [];
if (n && t.sep && !t.value) {
const s = [];
for (let n = 0; n < t.sep.length; ++n) {
const r = t.sep[n];
switch (r.type) {
case "newline":
s.push(n);
break;

case "space":
break;

case "comment":
r.indent > e.indent && (s.length = 0);
break;

default:
s.length = 0;
}
}
s.length >= 2 && (r = t.sep.splice(s[1]));
}
switch (this.type) {
case "anchor":
case "tag":
return void (n || t.value ? (r.push(this.sourceToken), e.items.push({
start: r
}), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken));

case "explicit-key-ind":
return t.sep || t.explicitKey ? n || t.value ? (r.push(this.sourceToken), e.items.push({
start: r,
explicitKey: !0
})) : this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: [ this.sourceToken ],
explicitKey: !0
} ]
}) : (t.start.push(this.sourceToken), t.explicitKey = !0), void (this.onKeyLine = !0);

case "map-value-ind":
if (t.explicitKey) if (t.sep) if (t.value) e.items.push({
start: [],
key: null,
sep: [ this.sourceToken ]
}); else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: r,
key: null,
sep: [ this.sourceToken ]
} ]
}); else if (isFlowToken(t.key) && !includesToken(t.sep, "newline")) {
const e = getFirstKeyStartProps(t.start), s = t.key, n = t.sep;
n.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: e,
key: s,
sep: n
} ]
});
} else r.length > 0 ? t.sep = t.sep.concat(r, this.sourceToken) : t.sep.push(this.sourceToken); else if (includesToken(t.start, "newline")) Object.assign(t, {
key: null,
sep: [ this.sourceToken ]
}); else {
const e = getFirstKeyStartProps(t.start);
this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: e,
key: null,
sep: [ this.sourceToken ]
} ]
});
} else t.sep ? t.value || n ? e.items.push({
start: r,
key: null,
sep: [ this.sourceToken ]
}) : includesToken(t.sep, "map-value-ind") ? this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: [],
key: null,
sep: [ this.sourceToken ]
} ]
}) : t.sep.push(this.sourceToken) : Object.assign(t, {
key: null,
sep: [ this.sourceToken ]
});
return void (this.onKeyLine = !0);

case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
{
const s = this.flowScalar(this.type);
return void (n || t.value ? (e.items.push({
start: r,
key: s,
sep: []
}), this.onKeyLine = !0) : t.sep ? this.stack.push(s) : (Object.assign(t, {
key: s,
sep: []
}), this.onKeyLine = !0));
}

default:
{
const n = this.startBlockValue(e);
if (n) {
if ("block-seq" === n.type) {
if (!t.explicitKey && t.sep && !includesToken(t.sep, "newline")) return void (yield* this.pop({
type: "error",
offset: this.offset,
message: "Unexpected block-seq-ind on same line with key",
source: this.source
}));
} else s && e.items.push({
start: r
});
return void this.stack.push(n);
}
}
}
}
yield* this.pop(), yield* this.step();
}
* blockSequence(e) {
const t = e.items[e.items.length - 1];
switch (this.type) {
case "newline":
if (t.value) {
const s = "end" in t.value ? t.value.end : void 0, n = Array.isArray(s) ? s[s.length - 1] : void 0;
"comment" === n?.type ? s?.push(this.sourceToken) : e.items.push({
start: [ this.sourceToken ]
});
} else t.start.push(this.sourceToken);
return;

case "space":
case "comment":
if (t.value) e.items.push({
start: [ this.sourceToken ]
}); else {
if (this.atIndentedComment(t.start, e.indent)) {
const s = e.items[e.items.length - 2], n = s?.value?.end;
if (Array.isArray(n)) return arrayPushArray(n, t.start), n.push(this.sourceToken), 
void e.items.pop();
}
t.start.push(this.sourceToken);
}
return;

case "anchor":
case "tag":
if (t.value || this.indent <= e.indent) break;
return void t.start.push(this.sourceToken);

case "seq-item-ind":
if (this.indent !== e.indent) break;
return void (t.value || includesToken(t.start, "seq-item-ind") ? e.items.push({
start: [ this.sourceToken ]
}) : t.start.push(this.sourceToken));
}
if (this.indent > e.indent) {
const t = this.startBlockValue(e);
if (t) return void this.stack.push(t);
}
yield* this.pop(), yield* this.step();
}
* flowCollection(e) {
const t = e.items[e.items.length - 1];
if ("flow-error-end" === this.type) {
let e;
do {
yield* this.pop(), e = this.peek(1);
} while ("flow-collection" === e?.type);
} else if (0 === e.end.length) {
switch (this.type) {
case "comma":
case "explicit-key-ind":
return void (!t || t.sep ? e.items.push({
start: [ this.sourceToken ]
}) : t.start.push(this.sourceToken));

case "map-value-ind":
return void (!t || t.value ? e.items.push({
start: [],
key: null,
sep: [ this.sourceToken ]
}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
key: null,
sep: [ this.sourceToken ]
}));

case "space":
case "comment":
case "newline":
case "anchor":
case "tag":
return void (!t || t.value ? e.items.push({
start: [ this.sourceToken ]
}) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken));

case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
{
const s = this.flowScalar(this.type);
return void (!t || t.value ? e.items.push({
start: [],
key: s,
sep: []
}) : t.sep ? this.stack.push(s) : Object.assign(t, {
key: s,
sep: []
}));
}

case "flow-map-end":
case "flow-seq-end":
return void e.end.push(this.sourceToken);
}
const s = this.startBlockValue(e);
s ? this.stack.push(s) : (yield* this.pop(), yield* this.step());
} else {
const t = this.peek(2);
if ("block-map" === t.type && ("map-value-ind" === this.type && t.indent === e.indent || "newline" === this.type && !t.items[t.items.length - 1].sep)) yield* this.pop(), 
yield* this.step(); else if ("map-value-ind" === this.type && "flow-collection" !== t.type) {
const s = getFirstKeyStartProps(getPrevProps(t));
fixFlowSeqItems(e);
const n = e.end.splice(1, e.end.length);
n.push(this.sourceToken);
const r = {
type: "block-map",
offset: e.offset,
indent: e.indent,
items: [ {
start: s,
key: e,
sep: n
} ]
};
this.onKeyLine = !0, this.stack[this.stack.length - 1] = r;
} else yield* this.lineEnd(e);
}
}
flowScalar(e) {
if (this.onNewLine) {
let e = this.source.indexOf("\n") + 1;
for (;0 !== e; ) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
}
return {
type: e,
offset: this.offset,
indent: this.indent,
source: this.source
};
}
startBlockValue(e) {
switch (this.type) {
case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
return this.flowScalar(this.type);

case "block-scalar-header":
return {
type: "block-scalar",
offset: this.offset,
indent: this.indent,
props: [ this.sourceToken ],
source: ""
};

case "flow-map-start":
case "flow-seq-start":
return {
type: "flow-collection",
offset: this.offset,
indent: this.indent,
start: this.sourceToken,
items: [],
end: []
};

case "seq-item-ind":
return {
type: "block-seq",
offset: this.offset,
indent: this.indent,
items: [ {
start: [ this.sourceToken ]
} ]
};

case "explicit-key-ind":
{
this.onKeyLine = !0;
const t = getFirstKeyStartProps(getPrevProps(e));
return t.push(this.sourceToken), {
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: t,
explicitKey: !0
} ]
};
}

case "map-value-ind":
{
this.onKeyLine = !0;
const t = getFirstKeyStartProps(getPrevProps(e));
return {
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: t,
key: null,
sep: [ this.sourceToken ]
} ]
};
}
}
return null;
}
atIndentedComment(e, t) {
return "comment" === this.type && (!(this.indent <= t) && e.every(e => "newline" === e.type || "space" === e.type));
}
* documentEnd(e) {
"doc-mode" !== this.type && (e.end ? e.end.push(this.sourceToken) : e.end = [ this.sourceToken ], 
"newline" === this.type && (yield* this.pop()));
}
* lineEnd(e) {
switch (this.type) {
case "comma":
case "doc-start":
case "doc-end":
case "flow-seq-end":
case "flow-map-end":
case "map-value-ind":
yield* this.pop(), yield* this.step();
break;

case "newline":
this.onKeyLine = !1;

default:
e.end ? e.end.push(this.sourceToken) : e.end = [ this.sourceToken ], "newline" === this.type && (yield* this.pop());
}
}
};
}),
84047: ((e, t, s) => {
var n = s(89984), r = s(3021), i = s(91464), o = s(57249), a = s(41127), c = s(66628), l = s(3456);
function parseOptions(e) {
const t = !1 !== e.prettyErrors;
return {
lineCounter: e.lineCounter || t && new c.LineCounter || null,
prettyErrors: t
};
}
function parseDocument(e, t = {}) {
const {lineCounter: s, prettyErrors: r} = parseOptions(t), o = new l.Parser(s?.addNewLine), a = new n.Composer(t);
let c = null;
for (const t of a.compose(o.parse(e), !0, e.length)) if (c) {
if ("silent" !== c.options.logLevel) {
c.errors.push(new i.YAMLParseError(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
break;
}
} else c = t;
return r && s && (c.errors.forEach(i.prettifyError(e, s)), c.warnings.forEach(i.prettifyError(e, s))), 
c;
}
t.parse = function parse(e, t, s) {
let n;
"function" == typeof t ? n = t : void 0 === s && t && "object" == typeof t && (s = t);
const r = parseDocument(e, s);
if (!r) return null;
if (r.warnings.forEach(e => o.warn(r.options.logLevel, e)), r.errors.length > 0) {
if ("silent" !== r.options.logLevel) throw r.errors[0];
r.errors = [];
}
return r.toJS(Object.assign({
reviver: n
}, s));
}, t.parseAllDocuments = function parseAllDocuments(e, t = {}) {
const {lineCounter: s, prettyErrors: r} = parseOptions(t), o = new l.Parser(s?.addNewLine), a = new n.Composer(t), c = Array.from(a.compose(o.parse(e)));
if (r && s) for (const t of c) t.errors.forEach(i.prettifyError(e, s)), t.warnings.forEach(i.prettifyError(e, s));
return c.length > 0 ? c : Object.assign([], {
empty: !0
}, a.streamInfo());
}, t.parseDocument = parseDocument, t.stringify = function stringify(e, t, s) {
let n = null;
if ("function" == typeof t || Array.isArray(t) ? n = t : void 0 === s && t && (s = t), 
"string" == typeof s && (s = s.length), "number" == typeof s) {
const e = Math.round(s);
s = e < 1 ? void 0 : e > 8 ? {
indent: 8
} : {
indent: e
};
}
if (void 0 === e) {
const {keepUndefined: e} = s ?? t ?? {};
if (!e) return;
}
return a.isDocument(e) && !n ? e.toString(s) : new r.Document(e, n, s).toString(s);
};
}),
45840: ((e, t, s) => {
var n = s(41127), r = s(47451), i = s(1706), o = s(66464), a = s(90018);
const sortMapEntriesByKey = (e, t) => e.key < t.key ? -1 : e.key > t.key ? 1 : 0;
class Schema {
constructor({compat: e, customTags: t, merge: s, resolveKnownTags: c, schema: l, sortMapEntries: u, toStringDefaults: h}) {
this.compat = Array.isArray(e) ? a.getTags(e, "compat") : e ? a.getTags(null, e) : null, 
this.name = "string" == typeof l && l || "core", this.knownTags = c ? a.coreKnownTags : {}, 
this.tags = a.getTags(t, this.name, s), this.toStringOptions = h ?? null, Object.defineProperty(this, n.MAP, {
value: r.map
}), Object.defineProperty(this, n.SCALAR, {
value: o.string
}), Object.defineProperty(this, n.SEQ, {
value: i.seq
}), this.sortMapEntries = "function" == typeof u ? u : !0 === u ? sortMapEntriesByKey : null;
}
clone() {
const e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
return e.tags = this.tags.slice(), e;
}
}
t.Schema = Schema;
}),
47451: ((e, t, s) => {
var n = s(41127), r = s(84454);
const i = {
collection: "map",
default: !0,
nodeClass: r.YAMLMap,
tag: "tag:yaml.org,2002:map",
resolve: (e, t) => (n.isMap(e) || t("Expected a mapping for this tag"), e),
createNode: (e, t, s) => r.YAMLMap.from(e, t, s)
};
t.map = i;
}),
73632: ((e, t, s) => {
var n = s(63301);
const r = {
identify: e => null == e,
createNode: () => new n.Scalar(null),
default: !0,
tag: "tag:yaml.org,2002:null",
test: /^(?:~|[Nn]ull|NULL)?$/,
resolve: () => new n.Scalar(null),
stringify: ({source: e}, t) => "string" == typeof e && r.test.test(e) ? e : t.options.nullStr
};
t.nullTag = r;
}),
1706: ((e, t, s) => {
var n = s(41127), r = s(92223);
const i = {
collection: "seq",
default: !0,
nodeClass: r.YAMLSeq,
tag: "tag:yaml.org,2002:seq",
resolve: (e, t) => (n.isSeq(e) || t("Expected a sequence for this tag"), e),
createNode: (e, t, s) => r.YAMLSeq.from(e, t, s)
};
t.seq = i;
}),
66464: ((e, t, s) => {
var n = s(83069);
const r = {
identify: e => "string" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:str",
resolve: e => e,
stringify: (e, t, s, r) => (t = Object.assign({
actualString: !0
}, t), n.stringifyString(e, t, s, r))
};
t.string = r;
}),
73959: ((e, t, s) => {
var n = s(63301);
const r = {
identify: e => "boolean" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:bool",
test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve: e => new n.Scalar("t" === e[0] || "T" === e[0]),
stringify({source: e, value: t}, s) {
if (e && r.test.test(e)) {
if (t === ("t" === e[0] || "T" === e[0])) return e;
}
return t ? s.options.trueStr : s.options.falseStr;
}
};
t.boolTag = r;
}),
38405: ((e, t, s) => {
var n = s(63301), r = s(28689);
const i = {
identify: e => "number" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:float",
test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve: e => "nan" === e.slice(-3).toLowerCase() ? NaN : "-" === e[0] ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
stringify: r.stringifyNumber
}, o = {
identify: e => "number" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:float",
format: "EXP",
test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve: e => parseFloat(e),
stringify(e) {
const t = Number(e.value);
return isFinite(t) ? t.toExponential() : r.stringifyNumber(e);
}
}, a = {
identify: e => "number" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:float",
test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e) {
const t = new n.Scalar(parseFloat(e)), s = e.indexOf(".");
return -1 !== s && "0" === e[e.length - 1] && (t.minFractionDigits = e.length - s - 1), 
t;
},
stringify: r.stringifyNumber
};
t.float = a, t.floatExp = o, t.floatNaN = i;
}),
59874: ((e, t, s) => {
var n = s(28689);
const intIdentify = e => "bigint" == typeof e || Number.isInteger(e), intResolve = (e, t, s, {intAsBigInt: n}) => n ? BigInt(e) : parseInt(e.substring(t), s);
function intStringify(e, t, s) {
const {value: r} = e;
return intIdentify(r) && r >= 0 ? s + r.toString(t) : n.stringifyNumber(e);
}
const r = {
identify: e => intIdentify(e) && e >= 0,
default: !0,
tag: "tag:yaml.org,2002:int",
format: "OCT",
test: /^0o[0-7]+$/,
resolve: (e, t, s) => intResolve(e, 2, 8, s),
stringify: e => intStringify(e, 8, "0o")
}, i = {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
test: /^[-+]?[0-9]+$/,
resolve: (e, t, s) => intResolve(e, 0, 10, s),
stringify: n.stringifyNumber
}, o = {
identify: e => intIdentify(e) && e >= 0,
default: !0,
tag: "tag:yaml.org,2002:int",
format: "HEX",
test: /^0x[0-9a-fA-F]+$/,
resolve: (e, t, s) => intResolve(e, 2, 16, s),
stringify: e => intStringify(e, 16, "0x")
};
t.int = i, t.intHex = o, t.intOct = r;
}),
70896: ((e, t, s) => {
var n = s(47451), r = s(73632), i = s(1706), o = s(66464), a = s(73959), c = s(38405), l = s(59874);
const u = [ n.map, i.seq, o.string, r.nullTag, a.boolTag, l.intOct, l.int, l.intHex, c.floatNaN, c.floatExp, c.float ];
t.schema = u;
}),
33559: ((e, t, s) => {
var n = s(63301), r = s(47451), i = s(1706);
function intIdentify(e) {
return "bigint" == typeof e || Number.isInteger(e);
}
const stringifyJSON = ({value: e}) => JSON.stringify(e), o = [ {
identify: e => "string" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:str",
resolve: e => e,
stringify: stringifyJSON
}, {
identify: e => null == e,
createNode: () => new n.Scalar(null),
default: !0,
tag: "tag:yaml.org,2002:null",
test: /^null$/,
resolve: () => null,
stringify: stringifyJSON
}, {
identify: e => "boolean" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:bool",
test: /^true$|^false$/,
resolve: e => "true" === e,
stringify: stringifyJSON
}, {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
test: /^-?(?:0|[1-9][0-9]*)$/,
resolve: (e, t, {intAsBigInt: s}) => s ? BigInt(e) : parseInt(e, 10),
stringify: ({value: e}) => intIdentify(e) ? e.toString() : JSON.stringify(e)
}, {
identify: e => "number" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:float",
test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve: e => parseFloat(e),
stringify: stringifyJSON
} ], a = {
default: !0,
tag: "",
test: /^/,
resolve: (e, t) => (t(`Unresolved plain scalar ${JSON.stringify(e)}`), e)
}, c = [ r.map, i.seq ].concat(o, a);
t.schema = c;
}),
90018: ((e, t, s) => {
var n = s(47451), r = s(73632), i = s(1706), o = s(66464), a = s(73959), c = s(38405), l = s(59874), u = s(70896), h = s(33559), f = s(56083), d = s(90452), p = s(50303), m = s(18385), g = s(35913), y = s(81528), b = s(46752);
const v = new Map([ [ "core", u.schema ], [ "failsafe", [ n.map, i.seq, o.string ] ], [ "json", h.schema ], [ "yaml11", g.schema ], [ "yaml-1.1", g.schema ] ]), w = {
binary: f.binary,
bool: a.boolTag,
float: c.float,
floatExp: c.floatExp,
floatNaN: c.floatNaN,
floatTime: b.floatTime,
int: l.int,
intHex: l.intHex,
intOct: l.intOct,
intTime: b.intTime,
map: n.map,
merge: d.merge,
null: r.nullTag,
omap: p.omap,
pairs: m.pairs,
seq: i.seq,
set: y.set,
timestamp: b.timestamp
}, S = {
"tag:yaml.org,2002:binary": f.binary,
"tag:yaml.org,2002:merge": d.merge,
"tag:yaml.org,2002:omap": p.omap,
"tag:yaml.org,2002:pairs": m.pairs,
"tag:yaml.org,2002:set": y.set,
"tag:yaml.org,2002:timestamp": b.timestamp
};
t.coreKnownTags = S, t.getTags = function getTags(e, t, s) {
const n = v.get(t);
if (n && !e) return s && !n.includes(d.merge) ? n.concat(d.merge) : n.slice();
let r = n;
if (!r) {
if (!Array.isArray(e)) {
const e = Array.from(v.keys()).filter(e => "yaml11" !== e).map(e => JSON.stringify(e)).join(", ");
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
}
r = [];
}
if (Array.isArray(e)) for (const t of e) r = r.concat(t); else "function" == typeof e && (r = e(r.slice()));
return s && (r = r.concat(d.merge)), r.reduce((e, t) => {
const s = "string" == typeof t ? w[t] : t;
if (!s) {
const e = JSON.stringify(t), s = Object.keys(w).map(e => JSON.stringify(e)).join(", ");
throw new Error(`Unknown custom tag ${e}; use one of ${s}`);
}
return e.includes(s) || e.push(s), e;
}, []);
};
}),
56083: ((e, t, s) => {
var n = s(20181), r = s(63301), i = s(83069);
const o = {
identify: e => e instanceof Uint8Array,
default: !1,
tag: "tag:yaml.org,2002:binary",
resolve(e, t) {
if ("function" == typeof n.Buffer) return n.Buffer.from(e, "base64");
if ("function" == typeof atob) {
const t = atob(e.replace(/[\n\r]/g, "")), s = new Uint8Array(t.length);
for (let e = 0; e < t.length; ++e) s[e] = t.charCodeAt(e);
return s;
}
return t("This environment does not support reading binary tags; either Buffer or atob is required"), 
e;
},
stringify({comment: e, type: t, value: s}, o, a, c) {
if (!s) return "";
const l = s;
let u;
if ("function" == typeof n.Buffer) u = l instanceof n.Buffer ? l.toString("base64") : n.Buffer.from(l.buffer).toString("base64"); else {
if ("function" != typeof btoa) throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
{
let e = "";
for (let t = 0; t < l.length; ++t) e += String.fromCharCode(l[t]);
u = btoa(e);
}
}
if (t ?? (t = r.Scalar.BLOCK_LITERAL), t !== r.Scalar.QUOTE_DOUBLE) {
const e = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth), s = Math.ceil(u.length / e), n = new Array(s);
for (let t = 0, r = 0; t < s; ++t, r += e) n[t] = u.substr(r, e);
u = n.join(t === r.Scalar.BLOCK_LITERAL ? "\n" : " ");
}
return i.stringifyString({
comment: e,
type: t,
value: u
}, o, a, c);
}
};
t.binary = o;
}),
88398: ((e, t, s) => {
var n = s(63301);
function boolStringify({value: e, source: t}, s) {
return t && (e ? r : i).test.test(t) ? t : e ? s.options.trueStr : s.options.falseStr;
}
const r = {
identify: e => !0 === e,
default: !0,
tag: "tag:yaml.org,2002:bool",
test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve: () => new n.Scalar(!0),
stringify: boolStringify
}, i = {
identify: e => !1 === e,
default: !0,
tag: "tag:yaml.org,2002:bool",
test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve: () => new n.Scalar(!1),
stringify: boolStringify
};
t.falseTag = i, t.trueTag = r;
}),
35782: ((e, t, s) => {
var n = s(63301), r = s(28689);
const i = {
identify: e => "number" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:float",
test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve: e => "nan" === e.slice(-3).toLowerCase() ? NaN : "-" === e[0] ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
stringify: r.stringifyNumber
}, o = {
identify: e => "number" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:float",
format: "EXP",
test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve: e => parseFloat(e.replace(/_/g, "")),
stringify(e) {
const t = Number(e.value);
return isFinite(t) ? t.toExponential() : r.stringifyNumber(e);
}
}, a = {
identify: e => "number" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:float",
test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e) {
const t = new n.Scalar(parseFloat(e.replace(/_/g, ""))), s = e.indexOf(".");
if (-1 !== s) {
const n = e.substring(s + 1).replace(/_/g, "");
"0" === n[n.length - 1] && (t.minFractionDigits = n.length);
}
return t;
},
stringify: r.stringifyNumber
};
t.float = a, t.floatExp = o, t.floatNaN = i;
}),
10873: ((e, t, s) => {
var n = s(28689);
const intIdentify = e => "bigint" == typeof e || Number.isInteger(e);
function intResolve(e, t, s, {intAsBigInt: n}) {
const r = e[0];
if ("-" !== r && "+" !== r || (t += 1), e = e.substring(t).replace(/_/g, ""), n) {
switch (s) {
case 2:
e = `0b${e}`;
break;

case 8:
e = `0o${e}`;
break;

case 16:
e = `0x${e}`;
}
const t = BigInt(e);
return "-" === r ? BigInt(-1) * t : t;
}
const i = parseInt(e, s);
return "-" === r ? -1 * i : i;
}
function intStringify(e, t, s) {
const {value: r} = e;
if (intIdentify(r)) {
const e = r.toString(t);
return r < 0 ? "-" + s + e.substr(1) : s + e;
}
return n.stringifyNumber(e);
}
const r = {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
format: "BIN",
test: /^[-+]?0b[0-1_]+$/,
resolve: (e, t, s) => intResolve(e, 2, 2, s),
stringify: e => intStringify(e, 2, "0b")
}, i = {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
format: "OCT",
test: /^[-+]?0[0-7_]+$/,
resolve: (e, t, s) => intResolve(e, 1, 8, s),
stringify: e => intStringify(e, 8, "0")
}, o = {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
test: /^[-+]?[0-9][0-9_]*$/,
resolve: (e, t, s) => intResolve(e, 0, 10, s),
stringify: n.stringifyNumber
}, a = {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
format: "HEX",
test: /^[-+]?0x[0-9a-fA-F_]+$/,
resolve: (e, t, s) => intResolve(e, 2, 16, s),
stringify: e => intStringify(e, 16, "0x")
};
t.int = o, t.intBin = r, t.intHex = a, t.intOct = i;
}),
90452: ((e, t, s) => {
var n = s(41127), r = s(63301);
const i = "<<", o = {
identify: e => e === i || "symbol" == typeof e && e.description === i,
default: "key",
tag: "tag:yaml.org,2002:merge",
test: /^<<$/,
resolve: () => Object.assign(new r.Scalar(Symbol(i)), {
addToJSMap: addMergeToJSMap
}),
stringify: () => i
};
function addMergeToJSMap(e, t, s) {
const r = resolveAliasValue(e, s);
if (n.isSeq(r)) for (const s of r.items) mergeValue(e, t, s); else if (Array.isArray(r)) for (const s of r) mergeValue(e, t, s); else mergeValue(e, t, r);
}
function mergeValue(e, t, s) {
const r = resolveAliasValue(e, s);
if (!n.isMap(r)) throw new Error("Merge sources must be maps or map aliases");
const i = r.toJSON(null, e, Map);
for (const [e, s] of i) t instanceof Map ? t.has(e) || t.set(e, s) : t instanceof Set ? t.add(e) : Object.prototype.hasOwnProperty.call(t, e) || Object.defineProperty(t, e, {
value: s,
writable: !0,
enumerable: !0,
configurable: !0
});
return t;
}
function resolveAliasValue(e, t) {
return e && n.isAlias(t) ? t.resolve(e.doc, e) : t;
}
t.addMergeToJSMap = addMergeToJSMap, t.isMergeKey = (e, t) => (o.identify(t) || n.isScalar(t) && (!t.type || t.type === r.Scalar.PLAIN) && o.identify(t.value)) && e?.doc.schema.tags.some(e => e.tag === o.tag && e.default), 
t.merge = o;
}),
50303: ((e, t, s) => {
var n = s(41127), r = s(74043), i = s(84454), o = s(92223), a = s(18385);
class YAMLOMap extends o.YAMLSeq {
constructor() {
super(), this.add = i.YAMLMap.prototype.add.bind(this), this.delete = i.YAMLMap.prototype.delete.bind(this), 
this.get = i.YAMLMap.prototype.get.bind(this), this.has = i.YAMLMap.prototype.has.bind(this), 
this.set = i.YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap.tag;
}
toJSON(e, t) {
if (!t) return super.toJSON(e);
const s = new Map;
t?.onCreate && t.onCreate(s);
for (const e of this.items) {
let i, o;
if (n.isPair(e) ? (i = r.toJS(e.key, "", t), o = r.toJS(e.value, i, t)) : i = r.toJS(e, "", t), 
s.has(i)) throw new Error("Ordered maps must not include duplicate keys");
s.set(i, o);
}
return s;
}
static from(e, t, s) {
const n = a.createPairs(e, t, s), r = new this;
return r.items = n.items, r;
}
}
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const c = {
collection: "seq",
identify: e => e instanceof Map,
nodeClass: YAMLOMap,
default: !1,
tag: "tag:yaml.org,2002:omap",
resolve(e, t) {
const s = a.resolvePairs(e, t), r = [];
for (const {key: e} of s.items) n.isScalar(e) && (r.includes(e.value) ? t(`Ordered maps must not include duplicate keys: ${e.value}`) : r.push(e.value));
return Object.assign(new YAMLOMap, s);
},
createNode: (e, t, s) => YAMLOMap.from(e, t, s)
};
t.YAMLOMap = YAMLOMap, t.omap = c;
}),
18385: ((e, t, s) => {
var n = s(41127), r = s(57165), i = s(63301), o = s(92223);
function resolvePairs(e, t) {
if (n.isSeq(e)) for (let s = 0; s < e.items.length; ++s) {
let o = e.items[s];
if (!n.isPair(o)) {
if (n.isMap(o)) {
o.items.length > 1 && t("Each pair must have its own sequence indicator");
const e = o.items[0] || new r.Pair(new i.Scalar(null));
if (o.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${o.commentBefore}\n${e.key.commentBefore}` : o.commentBefore), 
o.comment) {
const t = e.value ?? e.key;
t.comment = t.comment ? `${o.comment}\n${t.comment}` : o.comment;
}
o = e;
}
e.items[s] = n.isPair(o) ? o : new r.Pair(o);
}
} else t("Expected a sequence for this tag");
return e;
}
function createPairs(e, t, s) {
const {replacer: n} = s, i = new o.YAMLSeq(e);
i.tag = "tag:yaml.org,2002:pairs";
let a = 0;
if (t && Symbol.iterator in Object(t)) for (let e of t) {
let o, c;
if ("function" == typeof n && (e = n.call(t, String(a++), e)), Array.isArray(e)) {
if (2 !== e.length) throw new TypeError(`Expected [key, value] tuple: ${e}`);
o = e[0], c = e[1];
} else if (e && e instanceof Object) {
const t = Object.keys(e);
if (1 !== t.length) throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);
o = t[0], c = e[o];
} else o = e;
i.items.push(r.createPair(o, c, s));
}
return i;
}
const a = {
collection: "seq",
default: !1,
tag: "tag:yaml.org,2002:pairs",
resolve: resolvePairs,
createNode: createPairs
};
t.createPairs = createPairs, t.pairs = a, t.resolvePairs = resolvePairs;
}),
35913: ((e, t, s) => {
var n = s(47451), r = s(73632), i = s(1706), o = s(66464), a = s(56083), c = s(88398), l = s(35782), u = s(10873), h = s(90452), f = s(50303), d = s(18385), p = s(81528), m = s(46752);
const g = [ n.map, i.seq, o.string, r.nullTag, c.trueTag, c.falseTag, u.intBin, u.intOct, u.int, u.intHex, l.floatNaN, l.floatExp, l.float, a.binary, h.merge, f.omap, d.pairs, p.set, m.intTime, m.floatTime, m.timestamp ];
t.schema = g;
}),
81528: ((e, t, s) => {
var n = s(41127), r = s(57165), i = s(84454);
class YAMLSet extends i.YAMLMap {
constructor(e) {
super(e), this.tag = YAMLSet.tag;
}
add(e) {
let t;
t = n.isPair(e) ? e : e && "object" == typeof e && "key" in e && "value" in e && null === e.value ? new r.Pair(e.key, null) : new r.Pair(e, null);
i.findPair(this.items, t.key) || this.items.push(t);
}
get(e, t) {
const s = i.findPair(this.items, e);
return !t && n.isPair(s) ? n.isScalar(s.key) ? s.key.value : s.key : s;
}
set(e, t) {
if ("boolean" != typeof t) throw new Error("Expected boolean value for set(key, value) in a YAML set, not " + typeof t);
const s = i.findPair(this.items, e);
s && !t ? this.items.splice(this.items.indexOf(s), 1) : !s && t && this.items.push(new r.Pair(e));
}
toJSON(e, t) {
return super.toJSON(e, t, Set);
}
toString(e, t, s) {
if (!e) return JSON.stringify(this);
if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, {
allNullValues: !0
}), t, s);
throw new Error("Set items must all have null values");
}
static from(e, t, s) {
const {replacer: n} = s, i = new this(e);
if (t && Symbol.iterator in Object(t)) for (let e of t) "function" == typeof n && (e = n.call(t, e, e)), 
i.items.push(r.createPair(e, null, s));
return i;
}
}
YAMLSet.tag = "tag:yaml.org,2002:set";
const o = {
collection: "map",
identify: e => e instanceof Set,
nodeClass: YAMLSet,
default: !1,
tag: "tag:yaml.org,2002:set",
createNode: (e, t, s) => YAMLSet.from(e, t, s),
resolve(e, t) {
if (n.isMap(e)) {
if (e.hasAllNullValues(!0)) return Object.assign(new YAMLSet, e);
t("Set items must all have null values");
} else t("Expected a mapping for this tag");
return e;
}
};
t.YAMLSet = YAMLSet, t.set = o;
}),
46752: ((e, t, s) => {
var n = s(28689);
function parseSexagesimal(e, t) {
const s = e[0], n = "-" === s || "+" === s ? e.substring(1) : e, num = e => t ? BigInt(e) : Number(e), r = n.replace(/_/g, "").split(":").reduce((e, t) => e * num(60) + num(t), num(0));
return "-" === s ? num(-1) * r : r;
}
function stringifySexagesimal(e) {
let {value: t} = e, num = e => e;
if ("bigint" == typeof t) num = e => BigInt(e); else if (isNaN(t) || !isFinite(t)) return n.stringifyNumber(e);
let s = "";
t < 0 && (s = "-", t *= num(-1));
const r = num(60), i = [ t % r ];
return t < 60 ? i.unshift(0) : (t = (t - i[0]) / r, i.unshift(t % r), t >= 60 && (t = (t - i[0]) / r, 
i.unshift(t))), s + i.map(e => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const r = {
identify: e => "bigint" == typeof e || Number.isInteger(e),
default: !0,
tag: "tag:yaml.org,2002:int",
format: "TIME",
test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve: (e, t, {intAsBigInt: s}) => parseSexagesimal(e, s),
stringify: stringifySexagesimal
}, i = {
identify: e => "number" == typeof e,
default: !0,
tag: "tag:yaml.org,2002:float",
format: "TIME",
test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve: e => parseSexagesimal(e, !1),
stringify: stringifySexagesimal
}, o = {
identify: e => e instanceof Date,
default: !0,
tag: "tag:yaml.org,2002:timestamp",
test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
resolve(e) {
const t = e.match(o.test);
if (!t) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
const [, s, n, r, i, a, c] = t.map(Number), l = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0;
let u = Date.UTC(s, n - 1, r, i || 0, a || 0, c || 0, l);
const h = t[8];
if (h && "Z" !== h) {
let e = parseSexagesimal(h, !1);
Math.abs(e) < 30 && (e *= 60), u -= 6e4 * e;
}
return new Date(u);
},
stringify: ({value: e}) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
t.floatTime = i, t.intTime = r, t.timestamp = o;
}),
34475: ((e, t) => {
const s = "block", n = "quoted";
function consumeMoreIndentedLines(e, t, s) {
let n = t, r = t + 1, i = e[r];
for (;" " === i || "\t" === i; ) if (t < r + s) i = e[++t]; else {
do {
i = e[++t];
} while (i && "\n" !== i);
n = t, r = t + 1, i = e[r];
}
return n;
}
t.FOLD_BLOCK = s, t.FOLD_FLOW = "flow", t.FOLD_QUOTED = n, t.foldFlowLines = function foldFlowLines(e, t, r = "flow", {indentAtStart: i, lineWidth: o = 80, minContentWidth: a = 20, onFold: c, onOverflow: l} = {}) {
if (!o || o < 0) return e;
o < a && (a = 0);
const u = Math.max(1 + a, 1 + o - t.length);
if (e.length <= u) return e;
const h = [], f = {};
let d, p, m = o - t.length;
"number" == typeof i && (i > o - Math.max(2, a) ? h.push(0) : m = o - i);
let g = !1, y = -1, b = -1, v = -1;
r === s && (y = consumeMoreIndentedLines(e, y, t.length), -1 !== y && (m = y + u));
for (let i; i = e[y += 1]; ) {
if (r === n && "\\" === i) {
switch (b = y, e[y + 1]) {
case "x":
y += 3;
break;

case "u":
y += 5;
break;

case "U":
y += 9;
break;

default:
y += 1;
}
v = y;
}
if ("\n" === i) r === s && (y = consumeMoreIndentedLines(e, y, t.length)), m = y + t.length + u, 
d = void 0; else {
if (" " === i && p && " " !== p && "\n" !== p && "\t" !== p) {
const t = e[y + 1];
t && " " !== t && "\n" !== t && "\t" !== t && (d = y);
}
if (y >= m) if (d) h.push(d), m = d + u, d = void 0; else if (r === n) {
for (;" " === p || "\t" === p; ) p = i, i = e[y += 1], g = !0;
const t = y > v + 1 ? y - 2 : b - 1;
if (f[t]) return e;
h.push(t), f[t] = !0, m = t + u, d = void 0;
} else g = !0;
}
p = i;
}
if (g && l && l(), 0 === h.length) return e;
c && c();
let w = e.slice(0, h[0]);
for (let s = 0; s < h.length; ++s) {
const i = h[s], o = h[s + 1] || e.length;
0 === i ? w = `\n${t}${e.slice(0, o)}` : (r === n && f[i] && (w += `${e[i]}\\`), 
w += `\n${t}${e.slice(i + 1, o)}`);
}
return w;
};
}),
2148: ((e, t, s) => {
var n = s(71596), r = s(41127), i = s(59799), o = s(83069);
t.createStringifyContext = function createStringifyContext(e, t) {
const s = Object.assign({
blockQuote: !0,
commentString: i.stringifyComment,
defaultKeyType: null,
defaultStringType: "PLAIN",
directives: null,
doubleQuotedAsJSON: !1,
doubleQuotedMinMultiLineLength: 40,
falseStr: "false",
flowCollectionPadding: !0,
indentSeq: !0,
lineWidth: 80,
minContentWidth: 20,
nullStr: "null",
simpleKeys: !1,
singleQuote: null,
trailingComma: !1,
trueStr: "true",
verifyAliasOrder: !0
}, e.schema.toStringOptions, t);
let n;
switch (s.collectionStyle) {
case "block":
n = !1;
break;

case "flow":
n = !0;
break;

default:
n = null;
}
return {
anchors: new Set,
doc: e,
flowCollectionPadding: s.flowCollectionPadding ? " " : "",
indent: "",
indentStep: "number" == typeof s.indent ? " ".repeat(s.indent) : "  ",
inFlow: n,
options: s
};
}, t.stringify = function stringify(e, t, s, i) {
if (r.isPair(e)) return e.toString(t, s, i);
if (r.isAlias(e)) {
if (t.doc.directives) return e.toString(t);
if (t.resolvedAliases?.has(e)) throw new TypeError("Cannot stringify circular structure without alias nodes");
t.resolvedAliases ? t.resolvedAliases.add(e) : t.resolvedAliases = new Set([ e ]), 
e = e.resolve(t.doc);
}
let a;
const c = r.isNode(e) ? e : t.doc.createNode(e, {
onTagObj: e => a = e
});
a ?? (a = function getTagObject(e, t) {
if (t.tag) {
const s = e.filter(e => e.tag === t.tag);
if (s.length > 0) return s.find(e => e.format === t.format) ?? s[0];
}
let s, n;
if (r.isScalar(t)) {
n = t.value;
let r = e.filter(e => e.identify?.(n));
if (r.length > 1) {
const e = r.filter(e => e.test);
e.length > 0 && (r = e);
}
s = r.find(e => e.format === t.format) ?? r.find(e => !e.format);
} else n = t, s = e.find(e => e.nodeClass && n instanceof e.nodeClass);
if (!s) throw new Error(`Tag not resolved for ${n?.constructor?.name ?? (null === n ? "null" : typeof n)} value`);
return s;
}(t.doc.schema.tags, c));
const l = function stringifyProps(e, t, {anchors: s, doc: i}) {
if (!i.directives) return "";
const o = [], a = (r.isScalar(e) || r.isCollection(e)) && e.anchor;
a && n.anchorIsValid(a) && (s.add(a), o.push(`&${a}`));
const c = e.tag ?? (t.default ? null : t.tag);
return c && o.push(i.directives.tagString(c)), o.join(" ");
}(c, a, t);
l.length > 0 && (t.indentAtStart = (t.indentAtStart ?? 0) + l.length + 1);
const u = "function" == typeof a.stringify ? a.stringify(c, t, s, i) : r.isScalar(c) ? o.stringifyString(c, t, s, i) : c.toString(t, s, i);
return l ? r.isScalar(c) || "{" === u[0] || "[" === u[0] ? `${l} ${u}` : `${l}\n${t.indent}${u}` : u;
};
}),
61212: ((e, t, s) => {
var n = s(41127), r = s(2148), i = s(59799);
function stringifyBlockCollection({comment: e, items: t}, s, {blockItemPrefix: o, flowChars: a, itemIndent: c, onChompKeep: l, onComment: u}) {
const {indent: h, options: {commentString: f}} = s, d = Object.assign({}, s, {
indent: c,
type: null
});
let p = !1;
const m = [];
for (let e = 0; e < t.length; ++e) {
const a = t[e];
let l = null;
if (n.isNode(a)) !p && a.spaceBefore && m.push(""), addCommentBefore(s, m, a.commentBefore, p), 
a.comment && (l = a.comment); else if (n.isPair(a)) {
const e = n.isNode(a.key) ? a.key : null;
e && (!p && e.spaceBefore && m.push(""), addCommentBefore(s, m, e.commentBefore, p));
}
p = !1;
let u = r.stringify(a, d, () => l = null, () => p = !0);
l && (u += i.lineComment(u, c, f(l))), p && l && (p = !1), m.push(o + u);
}
let g;
if (0 === m.length) g = a.start + a.end; else {
g = m[0];
for (let e = 1; e < m.length; ++e) {
const t = m[e];
g += t ? `\n${h}${t}` : "\n";
}
}
return e ? (g += "\n" + i.indentComment(f(e), h), u && u()) : p && l && l(), g;
}
function stringifyFlowCollection({items: e}, t, {flowChars: s, itemIndent: o}) {
const {indent: a, indentStep: c, flowCollectionPadding: l, options: {commentString: u}} = t;
o += c;
const h = Object.assign({}, t, {
indent: o,
inFlow: !0,
type: null
});
let f = !1, d = 0;
const p = [];
for (let s = 0; s < e.length; ++s) {
const a = e[s];
let c = null;
if (n.isNode(a)) a.spaceBefore && p.push(""), addCommentBefore(t, p, a.commentBefore, !1), 
a.comment && (c = a.comment); else if (n.isPair(a)) {
const e = n.isNode(a.key) ? a.key : null;
e && (e.spaceBefore && p.push(""), addCommentBefore(t, p, e.commentBefore, !1), 
e.comment && (f = !0));
const s = n.isNode(a.value) ? a.value : null;
s ? (s.comment && (c = s.comment), s.commentBefore && (f = !0)) : null == a.value && e?.comment && (c = e.comment);
}
c && (f = !0);
let l = r.stringify(a, h, () => c = null);
f || (f = p.length > d || l.includes("\n")), s < e.length - 1 ? l += "," : t.options.trailingComma && (t.options.lineWidth > 0 && (f || (f = p.reduce((e, t) => e + t.length + 2, 2) + (l.length + 2) > t.options.lineWidth)), 
f && (l += ",")), c && (l += i.lineComment(l, o, u(c))), p.push(l), d = p.length;
}
const {start: m, end: g} = s;
if (0 === p.length) return m + g;
if (!f) {
const e = p.reduce((e, t) => e + t.length + 2, 2);
f = t.options.lineWidth > 0 && e > t.options.lineWidth;
}
if (f) {
let e = m;
for (const t of p) e += t ? `\n${c}${a}${t}` : "\n";
return `${e}\n${a}${g}`;
}
return `${m}${l}${p.join(" ")}${l}${g}`;
}
function addCommentBefore({indent: e, options: {commentString: t}}, s, n, r) {
if (n && r && (n = n.replace(/^\n+/, "")), n) {
const r = i.indentComment(t(n), e);
s.push(r.trimStart());
}
}
t.stringifyCollection = function stringifyCollection(e, t, s) {
return (t.inFlow ?? e.flow ? stringifyFlowCollection : stringifyBlockCollection)(e, t, s);
};
}),
59799: ((e, t) => {
function indentComment(e, t) {
return /^\n+$/.test(e) ? e.substring(1) : t ? e.replace(/^(?! *$)/gm, t) : e;
}
t.indentComment = indentComment, t.lineComment = (e, t, s) => e.endsWith("\n") ? indentComment(s, t) : s.includes("\n") ? "\n" + indentComment(s, t) : (e.endsWith(" ") ? "" : " ") + s, 
t.stringifyComment = e => e.replace(/^(?!$)(?: $)?/gm, "#");
}),
6829: ((e, t, s) => {
var n = s(41127), r = s(2148), i = s(59799);
t.stringifyDocument = function stringifyDocument(e, t) {
const s = [];
let o = !0 === t.directives;
if (!1 !== t.directives && e.directives) {
const t = e.directives.toString(e);
t ? (s.push(t), o = !0) : e.directives.docStart && (o = !0);
}
o && s.push("---");
const a = r.createStringifyContext(e, t), {commentString: c} = a.options;
if (e.commentBefore) {
1 !== s.length && s.unshift("");
const t = c(e.commentBefore);
s.unshift(i.indentComment(t, ""));
}
let l = !1, u = null;
if (e.contents) {
if (n.isNode(e.contents)) {
if (e.contents.spaceBefore && o && s.push(""), e.contents.commentBefore) {
const t = c(e.contents.commentBefore);
s.push(i.indentComment(t, ""));
}
a.forceBlockIndent = !!e.comment, u = e.contents.comment;
}
const t = u ? void 0 : () => l = !0;
let h = r.stringify(e.contents, a, () => u = null, t);
u && (h += i.lineComment(h, "", c(u))), "|" !== h[0] && ">" !== h[0] || "---" !== s[s.length - 1] ? s.push(h) : s[s.length - 1] = `--- ${h}`;
} else s.push(r.stringify(e.contents, a));
if (e.directives?.docEnd) if (e.comment) {
const t = c(e.comment);
t.includes("\n") ? (s.push("..."), s.push(i.indentComment(t, ""))) : s.push(`... ${t}`);
} else s.push("..."); else {
let t = e.comment;
t && l && (t = t.replace(/^\n+/, "")), t && (l && !u || "" === s[s.length - 1] || s.push(""), 
s.push(i.indentComment(c(t), "")));
}
return s.join("\n") + "\n";
};
}),
28689: ((e, t) => {
t.stringifyNumber = function stringifyNumber({format: e, minFractionDigits: t, tag: s, value: n}) {
if ("bigint" == typeof n) return String(n);
const r = "number" == typeof n ? n : Number(n);
if (!isFinite(r)) return isNaN(r) ? ".nan" : r < 0 ? "-.inf" : ".inf";
let i = Object.is(n, -0) ? "-0" : JSON.stringify(n);
if (!e && t && (!s || "tag:yaml.org,2002:float" === s) && /^-?\d/.test(i) && !i.includes("e")) {
let e = i.indexOf(".");
e < 0 && (e = i.length, i += ".");
let s = t - (i.length - e - 1);
for (;s-- > 0; ) i += "0";
}
return i;
};
}),
59748: ((e, t, s) => {
var n = s(41127), r = s(63301), i = s(2148), o = s(59799);
t.stringifyPair = function stringifyPair({key: e, value: t}, s, a, c) {
const {allNullValues: l, doc: u, indent: h, indentStep: f, options: {commentString: d, indentSeq: p, simpleKeys: m}} = s;
let g = n.isNode(e) && e.comment || null;
if (m) {
if (g) throw new Error("With simple keys, key nodes cannot have comments");
if (n.isCollection(e) || !n.isNode(e) && "object" == typeof e) {
throw new Error("With simple keys, collection cannot be used as a key value");
}
}
let y = !m && (!e || g && null == t && !s.inFlow || n.isCollection(e) || (n.isScalar(e) ? e.type === r.Scalar.BLOCK_FOLDED || e.type === r.Scalar.BLOCK_LITERAL : "object" == typeof e));
s = Object.assign({}, s, {
allNullValues: !1,
implicitKey: !y && (m || !l),
indent: h + f
});
let b, v, w, S = !1, k = !1, E = i.stringify(e, s, () => S = !0, () => k = !0);
if (!y && !s.inFlow && E.length > 1024) {
if (m) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
y = !0;
}
if (s.inFlow) {
if (l || null == t) return S && a && a(), "" === E ? "?" : y ? `? ${E}` : E;
} else if (l && !m || null == t && y) return E = `? ${E}`, g && !S ? E += o.lineComment(E, s.indent, d(g)) : k && c && c(), 
E;
S && (g = null), y ? (g && (E += o.lineComment(E, s.indent, d(g))), E = `? ${E}\n${h}:`) : (E = `${E}:`, 
g && (E += o.lineComment(E, s.indent, d(g)))), n.isNode(t) ? (b = !!t.spaceBefore, 
v = t.commentBefore, w = t.comment) : (b = !1, v = null, w = null, t && "object" == typeof t && (t = u.createNode(t))), 
s.implicitKey = !1, y || g || !n.isScalar(t) || (s.indentAtStart = E.length + 1), 
k = !1, p || !(f.length >= 2) || s.inFlow || y || !n.isSeq(t) || t.flow || t.tag || t.anchor || (s.indent = s.indent.substring(2));
let A = !1;
const N = i.stringify(t, s, () => A = !0, () => k = !0);
let x = " ";
if (g || b || v) {
if (x = b ? "\n" : "", v) {
const e = d(v);
x += `\n${o.indentComment(e, s.indent)}`;
}
"" !== N || s.inFlow ? x += `\n${s.indent}` : "\n" === x && w && (x = "\n\n");
} else if (!y && n.isCollection(t)) {
const e = N[0], n = N.indexOf("\n"), r = -1 !== n, i = s.inFlow ?? t.flow ?? 0 === t.items.length;
if (r || !i) {
let t = !1;
if (r && ("&" === e || "!" === e)) {
let s = N.indexOf(" ");
"&" === e && -1 !== s && s < n && "!" === N[s + 1] && (s = N.indexOf(" ", s + 1)), 
(-1 === s || n < s) && (t = !0);
}
t || (x = `\n${s.indent}`);
}
} else "" !== N && "\n" !== N[0] || (x = "");
return E += x + N, s.inFlow ? A && a && a() : w && !A ? E += o.lineComment(E, s.indent, d(w)) : k && c && c(), 
E;
};
}),
83069: ((e, t, s) => {
var n = s(63301), r = s(34475);
const getFoldOptions = (e, t) => ({
indentAtStart: t ? e.indent.length : e.indentAtStart,
lineWidth: e.options.lineWidth,
minContentWidth: e.options.minContentWidth
}), containsDocumentMarker = e => /^(%|---|\.\.\.)/m.test(e);
function doubleQuotedString(e, t) {
const s = JSON.stringify(e);
if (t.options.doubleQuotedAsJSON) return s;
const {implicitKey: n} = t, i = t.options.doubleQuotedMinMultiLineLength, o = t.indent || (containsDocumentMarker(e) ? "  " : "");
let a = "", c = 0;
for (let e = 0, t = s[e]; t; t = s[++e]) if (" " === t && "\\" === s[e + 1] && "n" === s[e + 2] && (a += s.slice(c, e) + "\\ ", 
e += 1, c = e, t = "\\"), "\\" === t) switch (s[e + 1]) {
case "u":
{
a += s.slice(c, e);
const t = s.substr(e + 2, 4);
switch (t) {
case "0000":
a += "\\0";
break;

case "0007":
a += "\\a";
break;

case "000b":
a += "\\v";
break;

case "001b":
a += "\\e";
break;

case "0085":
a += "\\N";
break;

case "00a0":
a += "\\_";
break;

case "2028":
a += "\\L";
break;

case "2029":
a += "\\P";
break;

default:
"00" === t.substr(0, 2) ? a += "\\x" + t.substr(2) : a += s.substr(e, 6);
}
e += 5, c = e + 1;
}
break;

case "n":
if (n || '"' === s[e + 2] || s.length < i) e += 1; else {
for (a += s.slice(c, e) + "\n\n"; "\\" === s[e + 2] && "n" === s[e + 3] && '"' !== s[e + 4]; ) a += "\n", 
e += 2;
a += o, " " === s[e + 2] && (a += "\\"), e += 1, c = e + 1;
}
break;

default:
e += 1;
}
return a = c ? a + s.slice(c) : s, n ? a : r.foldFlowLines(a, o, r.FOLD_QUOTED, getFoldOptions(t, !1));
}
function singleQuotedString(e, t) {
if (!1 === t.options.singleQuote || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, t);
const s = t.indent || (containsDocumentMarker(e) ? "  " : ""), n = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${s}`) + "'";
return t.implicitKey ? n : r.foldFlowLines(n, s, r.FOLD_FLOW, getFoldOptions(t, !1));
}
function quotedString(e, t) {
const {singleQuote: s} = t.options;
let n;
if (!1 === s) n = doubleQuotedString; else {
const t = e.includes('"'), r = e.includes("'");
n = t && !r ? singleQuotedString : r && !t ? doubleQuotedString : s ? singleQuotedString : doubleQuotedString;
}
return n(e, t);
}
let i;
try {
i = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
i = /\n+(?!\n|$)/g;
}
function blockString({comment: e, type: t, value: s}, o, a, c) {
const {blockQuote: l, commentString: u, lineWidth: h} = o.options;
if (!l || /\n[\t ]+$/.test(s)) return quotedString(s, o);
const f = o.indent || (o.forceBlockIndent || containsDocumentMarker(s) ? "  " : ""), d = "literal" === l || "folded" !== l && t !== n.Scalar.BLOCK_FOLDED && (t === n.Scalar.BLOCK_LITERAL || !function lineLengthOverLimit(e, t, s) {
if (!t || t < 0) return !1;
const n = t - s, r = e.length;
if (r <= n) return !1;
for (let t = 0, s = 0; t < r; ++t) if ("\n" === e[t]) {
if (t - s > n) return !0;
if (s = t + 1, r - s <= n) return !1;
}
return !0;
}(s, h, f.length));
if (!s) return d ? "|\n" : ">\n";
let p, m;
for (m = s.length; m > 0; --m) {
const e = s[m - 1];
if ("\n" !== e && "\t" !== e && " " !== e) break;
}
let g = s.substring(m);
const y = g.indexOf("\n");
-1 === y ? p = "-" : s === g || y !== g.length - 1 ? (p = "+", c && c()) : p = "", 
g && (s = s.slice(0, -g.length), "\n" === g[g.length - 1] && (g = g.slice(0, -1)), 
g = g.replace(i, `$&${f}`));
let b, v = !1, w = -1;
for (b = 0; b < s.length; ++b) {
const e = s[b];
if (" " === e) v = !0; else {
if ("\n" !== e) break;
w = b;
}
}
let S = s.substring(0, w < b ? w + 1 : b);
S && (s = s.substring(S.length), S = S.replace(/\n+/g, `$&${f}`));
let k = (v ? f ? "2" : "1" : "") + p;
if (e && (k += " " + u(e.replace(/ ?[\r\n]+/g, " ")), a && a()), !d) {
const e = s.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${f}`);
let i = !1;
const a = getFoldOptions(o, !0);
"folded" !== l && t !== n.Scalar.BLOCK_FOLDED && (a.onOverflow = () => {
i = !0;
});
const c = r.foldFlowLines(`${S}${e}${g}`, f, r.FOLD_BLOCK, a);
if (!i) return `>${k}\n${f}${c}`;
}
return `|${k}\n${f}${S}${s = s.replace(/\n+/g, `$&${f}`)}${g}`;
}
t.stringifyString = function stringifyString(e, t, s, i) {
const {implicitKey: o, inFlow: a} = t, c = "string" == typeof e.value ? e : Object.assign({}, e, {
value: String(e.value)
});
let {type: l} = e;
l !== n.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(c.value) && (l = n.Scalar.QUOTE_DOUBLE);
const _stringify = e => {
switch (e) {
case n.Scalar.BLOCK_FOLDED:
case n.Scalar.BLOCK_LITERAL:
return o || a ? quotedString(c.value, t) : blockString(c, t, s, i);

case n.Scalar.QUOTE_DOUBLE:
return doubleQuotedString(c.value, t);

case n.Scalar.QUOTE_SINGLE:
return singleQuotedString(c.value, t);

case n.Scalar.PLAIN:
return function plainString(e, t, s, i) {
const {type: o, value: a} = e, {actualString: c, implicitKey: l, indent: u, indentStep: h, inFlow: f} = t;
if (l && a.includes("\n") || f && /[[\]{},]/.test(a)) return quotedString(a, t);
if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a)) return l || f || !a.includes("\n") ? quotedString(a, t) : blockString(e, t, s, i);
if (!l && !f && o !== n.Scalar.PLAIN && a.includes("\n")) return blockString(e, t, s, i);
if (containsDocumentMarker(a)) {
if ("" === u) return t.forceBlockIndent = !0, blockString(e, t, s, i);
if (l && u === h) return quotedString(a, t);
}
const d = a.replace(/\n+/g, `$&\n${u}`);
if (c) {
const test = e => e.default && "tag:yaml.org,2002:str" !== e.tag && e.test?.test(d), {compat: e, tags: s} = t.doc.schema;
if (s.some(test) || e?.some(test)) return quotedString(a, t);
}
return l ? d : r.foldFlowLines(d, u, r.FOLD_FLOW, getFoldOptions(t, !1));
}(c, t, s, i);

default:
return null;
}
};
let u = _stringify(l);
if (null === u) {
const {defaultKeyType: e, defaultStringType: s} = t.options, n = o && e || s;
if (u = _stringify(n), null === u) throw new Error(`Unsupported default string type ${n}`);
}
return u;
};
}),
10204: ((e, t, s) => {
var n = s(41127);
const r = Symbol("break visit"), i = Symbol("skip children"), o = Symbol("remove node");
function visit(e, t) {
const s = initVisitor(t);
if (n.isDocument(e)) {
visit_(null, e.contents, s, Object.freeze([ e ])) === o && (e.contents = null);
} else visit_(null, e, s, Object.freeze([]));
}
function visit_(e, t, s, i) {
const a = callVisitor(e, t, s, i);
if (n.isNode(a) || n.isPair(a)) return replaceNode(e, i, a), visit_(e, a, s, i);
if ("symbol" != typeof a) if (n.isCollection(t)) {
i = Object.freeze(i.concat(t));
for (let e = 0; e < t.items.length; ++e) {
const n = visit_(e, t.items[e], s, i);
if ("number" == typeof n) e = n - 1; else {
if (n === r) return r;
n === o && (t.items.splice(e, 1), e -= 1);
}
}
} else if (n.isPair(t)) {
i = Object.freeze(i.concat(t));
const e = visit_("key", t.key, s, i);
if (e === r) return r;
e === o && (t.key = null);
const n = visit_("value", t.value, s, i);
if (n === r) return r;
n === o && (t.value = null);
}
return a;
}
async function visitAsync(e, t) {
const s = initVisitor(t);
if (n.isDocument(e)) {
await visitAsync_(null, e.contents, s, Object.freeze([ e ])) === o && (e.contents = null);
} else await visitAsync_(null, e, s, Object.freeze([]));
}
async function visitAsync_(e, t, s, i) {
const a = await callVisitor(e, t, s, i);
if (n.isNode(a) || n.isPair(a)) return replaceNode(e, i, a), visitAsync_(e, a, s, i);
if ("symbol" != typeof a) if (n.isCollection(t)) {
i = Object.freeze(i.concat(t));
for (let e = 0; e < t.items.length; ++e) {
const n = await visitAsync_(e, t.items[e], s, i);
if ("number" == typeof n) e = n - 1; else {
if (n === r) return r;
n === o && (t.items.splice(e, 1), e -= 1);
}
}
} else if (n.isPair(t)) {
i = Object.freeze(i.concat(t));
const e = await visitAsync_("key", t.key, s, i);
if (e === r) return r;
e === o && (t.key = null);
const n = await visitAsync_("value", t.value, s, i);
if (n === r) return r;
n === o && (t.value = null);
}
return a;
}
function initVisitor(e) {
return "object" == typeof e && (e.Collection || e.Node || e.Value) ? Object.assign({
Alias: e.Node,
Map: e.Node,
Scalar: e.Node,
Seq: e.Node
}, e.Value && {
Map: e.Value,
Scalar: e.Value,
Seq: e.Value
}, e.Collection && {
Map: e.Collection,
Seq: e.Collection
}, e) : e;
}
function callVisitor(e, t, s, r) {
return "function" == typeof s ? s(e, t, r) : n.isMap(t) ? s.Map?.(e, t, r) : n.isSeq(t) ? s.Seq?.(e, t, r) : n.isPair(t) ? s.Pair?.(e, t, r) : n.isScalar(t) ? s.Scalar?.(e, t, r) : n.isAlias(t) ? s.Alias?.(e, t, r) : void 0;
}
function replaceNode(e, t, s) {
const r = t[t.length - 1];
if (n.isCollection(r)) r.items[e] = s; else if (n.isPair(r)) "key" === e ? r.key = s : r.value = s; else {
if (!n.isDocument(r)) {
const e = n.isAlias(r) ? "alias" : "scalar";
throw new Error(`Cannot replace node with ${e} parent`);
}
r.contents = s;
}
}
visit.BREAK = r, visit.SKIP = i, visit.REMOVE = o, visitAsync.BREAK = r, visitAsync.SKIP = i, 
visitAsync.REMOVE = o, t.visit = visit, t.visitAsync = visitAsync;
}),
48315: ((e, t, s) => {
s.d(t, {
O: () => Array
});
var n = s(21674);
class Array {
constructor(...e) {
this.v = [], this.kind = n.b.Array, this.primitive = !1;
for (const t of e) this.add(t);
}
coerceString() {
return (0, n.m)(this.kind);
}
number() {
return NaN;
}
add(e) {
this.v.push(e);
}
get(e) {
return this.v[e];
}
values() {
return this.v;
}
}
}),
5438: ((e, t, s) => {
s.d(t, {
b: () => BooleanData
});
var n = s(21674);
class BooleanData {
constructor(e) {
this.value = e, this.kind = n.b.Boolean, this.primitive = !0;
}
coerceString() {
return this.value ? "true" : "false";
}
number() {
return this.value ? 1 : 0;
}
}
}),
78596: ((e, t, s) => {
s.d(t, {
b: () => Dictionary
});
var n = s(21674);
class Dictionary {
constructor(...e) {
this.keys = [], this.v = [], this.indexMap = {}, this.kind = n.b.Dictionary, this.primitive = !1;
for (const t of e) this.add(t.key, t.value);
}
coerceString() {
return (0, n.m)(this.kind);
}
number() {
return NaN;
}
add(e, t) {
e.toLowerCase() in this.indexMap || (this.keys.push(e), this.v.push(t), this.indexMap[e.toLowerCase()] = this.v.length - 1);
}
get(e) {
const t = this.indexMap[e.toLowerCase()];
if (void 0 !== t) return this.v[t];
}
values() {
return this.v;
}
pairs() {
const e = [];
for (const t of this.keys) e.push({
key: t,
value: this.v[this.indexMap[t.toLowerCase()]]
});
return e;
}
}
}),
21674: ((e, t, s) => {
var n;
function kindStr(e) {
switch (e) {
case n.Array:
return "Array";

case n.Boolean:
return "Boolean";

case n.Null:
return "Null";

case n.Number:
return "Number";

case n.Dictionary:
return "Object";

case n.String:
return "String";
}
return "unknown";
}
s.d(t, {
b: () => n,
m: () => kindStr
}), function(e) {
e[e.String = 0] = "String", e[e.Array = 1] = "Array", e[e.Dictionary = 2] = "Dictionary", 
e[e.Boolean = 3] = "Boolean", e[e.Number = 4] = "Number", e[e.CaseSensitiveDictionary = 5] = "CaseSensitiveDictionary", 
e[e.Null = 6] = "Null";
}(n || (n = {}));
}),
45958: ((e, t, s) => {
s.d(t, {
O3: () => n.O,
Q9: () => c.Q,
Uv: () => a.U,
b8: () => o.b,
bT: () => i.b,
bo: () => r.b,
uQ: () => l.u
});
var n = s(48315), r = s(5438), i = s(78596), o = s(21674), a = s(7749), c = s(69881), l = (s(9442), 
s(10379), s(53637));
}),
7749: ((e, t, s) => {
s.d(t, {
U: () => Null
});
var n = s(21674);
class Null {
constructor() {
this.kind = n.b.Null, this.primitive = !0;
}
coerceString() {
return "";
}
number() {
return 0;
}
}
}),
69881: ((e, t, s) => {
s.d(t, {
Q: () => NumberData
});
var n = s(21674);
class NumberData {
constructor(e) {
this.value = e, this.kind = n.b.Number, this.primitive = !0;
}
coerceString() {
return 0 === this.value ? "0" : (+this.value.toFixed(15)).toString();
}
number() {
return this.value;
}
}
}),
9442: ((e, t, s) => {
s.d(t, {
$: () => replacer
});
var n = s(48315), r = s(5438), i = s(78596), o = s(7749), a = s(69881), c = s(53637);
function replacer(e, t) {
if (t instanceof o.U) return null;
if (t instanceof r.b) return t.value;
if (t instanceof a.Q) return t.number();
if (t instanceof c.u) return t.coerceString();
if (t instanceof n.O) return t.values();
if (t instanceof i.b) {
const e = t.pairs(), s = {};
for (const t of e) s[t.key] = t.value;
return s;
}
return t;
}
}),
10379: ((e, t, s) => {
s.d(t, {
e: () => reviver
});
var n = s(48315), r = s(5438), i = s(78596), o = s(7749), a = s(69881), c = s(53637);
function reviver(e, t) {
return null === t ? new o.U : "string" == typeof t ? new c.u(t) : "number" == typeof t ? new a.Q(t) : "boolean" == typeof t ? new r.b(t) : Array.isArray(t) ? new n.O(...t) : "object" == typeof t ? new i.b(...Object.keys(t).map(e => ({
key: e,
value: t[e]
}))) : t;
}
}),
53637: ((e, t, s) => {
s.d(t, {
u: () => StringData
});
var n = s(21674);
class StringData {
constructor(e) {
this.value = e, this.kind = n.b.String, this.primitive = !0;
}
coerceString() {
return this.value;
}
number() {
return Number(this.value);
}
}
}),
74566: ((e, t, s) => {
s.d(t, {
G: () => r
});
var n = s(45958);
const r = {
name: "format",
description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
minArgs: 1,
maxArgs: 255,
call: (...e) => {
const t = e[0].coerceString(), s = [];
let r = 0;
for (;r < t.length; ) {
const n = t.indexOf("{", r), i = t.indexOf("}", r);
if (n >= 0 && (i < 0 || i > n)) {
if ("{" === safeCharAt(t, n + 1)) {
s.push(t.substr(r, n - r + 1)), r = n + 2;
continue;
}
if (i > n + 1) {
const o = readArgIndex(t, n + 1);
if (o.success) {
if (1 + o.result > e.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${t}`);
n > r && s.push(t.substr(r, n - r)), s.push(`${e[1 + o.result].coerceString()}`), 
r = i + 1;
continue;
}
}
throw new Error(`The following format string is invalid: ${t}`);
}
if (!(i >= 0)) {
s.push(t.substr(r));
break;
}
if ("}" !== safeCharAt(t, i + 1)) throw new Error(`The following format string is invalid: ${t}`);
s.push(t.substr(r, i - r + 1)), r = i + 2;
}
return new n.uQ(s.join(""));
}
};
function safeCharAt(e, t) {
return e.length > t ? e[t] : "\0";
}
function readArgIndex(e, t) {
let s = 0;
for (;;) {
const n = safeCharAt(e, t + s);
if (!(n >= "0" && n <= "9")) break;
s++;
}
if (s < 1) return {
success: !1
};
const n = t + s - 1, r = parseInt(e.substr(t, s));
return {
success: !isNaN(r),
result: r,
endIndex: n
};
}
}),
51973: ((e, t, s) => {
s.d(t, {
f: () => r
});
var n = s(45958);
const r = {
name: "join",
description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
minArgs: 1,
maxArgs: 2,
call: (...e) => {
if (e[0].primitive) return new n.uQ(e[0].coerceString());
if (e[0].kind === n.b8.Array) {
let t = ",";
return e.length > 1 && e[1].primitive && (t = e[1].coerceString()), new n.uQ(e[0].values().map(e => e.coerceString()).join(t));
}
return new n.uQ("");
}
};
}),
96882: ((e, t, s) => {
s.d(t, {
C: () => i
});
var n = s(45958), r = s(9442);
const i = {
name: "toJson",
description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
minArgs: 1,
maxArgs: 1,
call: (...e) => new n.uQ(JSON.stringify(e[0], r.$, "  "))
};
}),
80574: ((e, t, s) => {
s.d(t, {
oi: () => evaluator_Evaluator,
JG: () => lexer_Lexer,
iX: () => parser_Parser,
p: () => i
});
class Expr {}
class Literal extends Expr {
constructor(e, t) {
super(), this.literal = e, this.token = t;
}
accept(e) {
return e.visitLiteral(this);
}
}
class Unary extends Expr {
constructor(e, t) {
super(), this.operator = e, this.expr = t;
}
accept(e) {
return e.visitUnary(this);
}
}
class FunctionCall extends Expr {
constructor(e, t) {
super(), this.functionName = e, this.args = t;
}
accept(e) {
return e.visitFunctionCall(this);
}
}
class Binary extends Expr {
constructor(e, t, s) {
super(), this.left = e, this.operator = t, this.right = s;
}
accept(e) {
return e.visitBinary(this);
}
}
class Logical extends Expr {
constructor(e, t) {
super(), this.operator = e, this.args = t;
}
accept(e) {
return e.visitLogical(this);
}
}
class Grouping extends Expr {
constructor(e) {
super(), this.group = e;
}
accept(e) {
return e.visitGrouping(this);
}
}
class ContextAccess extends Expr {
constructor(e) {
super(), this.name = e;
}
accept(e) {
return e.visitContextAccess(this);
}
}
class IndexAccess extends Expr {
constructor(e, t) {
super(), this.expr = e, this.index = t;
}
accept(e) {
return e.visitIndexAccess(this);
}
}
class Star extends Expr {
accept() {
throw new Error("Method not implemented.");
}
}
var n, r = s(78596), i = s(45958);
class FilteredArray extends i.O3 {}
!function(e) {
e[e.UNKNOWN = 0] = "UNKNOWN", e[e.LEFT_PAREN = 1] = "LEFT_PAREN", e[e.RIGHT_PAREN = 2] = "RIGHT_PAREN", 
e[e.LEFT_BRACKET = 3] = "LEFT_BRACKET", e[e.RIGHT_BRACKET = 4] = "RIGHT_BRACKET", 
e[e.COMMA = 5] = "COMMA", e[e.DOT = 6] = "DOT", e[e.BANG = 7] = "BANG", e[e.BANG_EQUAL = 8] = "BANG_EQUAL", 
e[e.EQUAL_EQUAL = 9] = "EQUAL_EQUAL", e[e.GREATER = 10] = "GREATER", e[e.GREATER_EQUAL = 11] = "GREATER_EQUAL", 
e[e.LESS = 12] = "LESS", e[e.LESS_EQUAL = 13] = "LESS_EQUAL", e[e.AND = 14] = "AND", 
e[e.OR = 15] = "OR", e[e.STAR = 16] = "STAR", e[e.NUMBER = 17] = "NUMBER", e[e.STRING = 18] = "STRING", 
e[e.IDENTIFIER = 19] = "IDENTIFIER", e[e.TRUE = 20] = "TRUE", e[e.FALSE = 21] = "FALSE", 
e[e.NULL = 22] = "NULL", e[e.EOF = 23] = "EOF";
}(n || (n = {}));
class lexer_Lexer {
constructor(e) {
this.input = e, this.start = 0, this.offset = 0, this.line = 0, this.lastLineOffset = 0, 
this.tokens = [];
}
lex() {
if (this.input.length > o) throw new Error("ErrorExceededMaxLength");
for (;!this.atEnd(); ) {
this.start = this.offset;
const e = this.next();
switch (e) {
case "(":
this.addToken(n.LEFT_PAREN);
break;

case ")":
this.addToken(n.RIGHT_PAREN);
break;

case "[":
this.addToken(n.LEFT_BRACKET);
break;

case "]":
this.addToken(n.RIGHT_BRACKET);
break;

case ",":
this.addToken(n.COMMA);
break;

case ".":
this.previous() != n.IDENTIFIER && this.previous() != n.RIGHT_BRACKET && this.previous() != n.RIGHT_PAREN && this.previous() != n.STAR ? this.consumeNumber() : this.addToken(n.DOT);
break;

case "-":
case "+":
this.consumeNumber();
break;

case "!":
this.addToken(this.match("=") ? n.BANG_EQUAL : n.BANG);
break;

case "=":
if (!this.match("=")) {
this.consumeIdentifier();
break;
}
this.addToken(n.EQUAL_EQUAL);
break;

case "<":
this.addToken(this.match("=") ? n.LESS_EQUAL : n.LESS);
break;

case ">":
this.addToken(this.match("=") ? n.GREATER_EQUAL : n.GREATER);
break;

case "&":
if (!this.match("&")) {
this.consumeIdentifier();
break;
}
this.addToken(n.AND);
break;

case "|":
if (!this.match("|")) {
this.consumeIdentifier();
break;
}
this.addToken(n.OR);
break;

case "*":
this.addToken(n.STAR);
break;

case " ":
case "\r":
case "\t":
break;

case "\n":
++this.line, this.lastLineOffset = this.offset;
break;

case "'":
this.consumeString();
break;

default:
if (!0 === isDigit(e)) this.consumeNumber(); else this.consumeIdentifier();
}
}
return this.tokens.push({
type: n.EOF,
lexeme: "",
range: this.range()
}), {
tokens: this.tokens
};
}
pos() {
return {
line: this.line,
column: this.start - this.lastLineOffset
};
}
endPos() {
return {
line: this.line,
column: this.offset - this.lastLineOffset
};
}
range() {
return {
start: this.pos(),
end: this.endPos()
};
}
atEnd() {
return this.offset >= this.input.length;
}
peek() {
return this.atEnd() ? "\0" : this.input[this.offset];
}
peekNext() {
return this.offset + 1 >= this.input.length ? "\0" : this.input[this.offset + 1];
}
previous() {
const e = this.tokens.length;
return 0 == e ? n.EOF : this.tokens[e - 1].type;
}
next() {
return this.input[this.offset++];
}
match(e) {
return !this.atEnd() && (this.input[this.offset] === e && (this.offset++, !0));
}
addToken(e, t) {
this.tokens.push({
type: e,
lexeme: this.input.substring(this.start, this.offset),
range: this.range(),
value: t
});
}
consumeNumber() {
for (;!(this.atEnd() || isBoundary(this.peek()) && "." != this.peek()); ) this.next();
const e = this.input.substring(this.start, this.offset), t = new i.uQ(e).number();
if (isNaN(t)) throw new Error(`Unexpected symbol: '${e}'. Located at position ${this.start + 1} within expression: ${this.input}`);
this.addToken(n.NUMBER, t);
}
consumeString() {
for (;("'" !== this.peek() || "'" === this.peekNext()) && !this.atEnd(); ) "\n" === this.peek() && this.line++, 
"'" === this.peek() && "'" === this.peekNext() && this.next(), this.next();
if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
this.next();
let e = this.input.substring(this.start + 1, this.offset - 1);
e = e.replace("''", "'"), this.addToken(n.STRING, e);
}
consumeIdentifier() {
for (;!this.atEnd() && !isBoundary(this.peek()); ) this.next();
let e, t = n.IDENTIFIER;
const s = this.input.substring(this.start, this.offset);
if (this.previous() != n.DOT) switch (s) {
case "true":
t = n.TRUE;
break;

case "false":
t = n.FALSE;
break;

case "null":
t = n.NULL;
break;

case "NaN":
t = n.NUMBER, e = NaN;
break;

case "Infinity":
t = n.NUMBER, e = 1 / 0;
}
if (!function isLegalIdentifier(e) {
if ("" == e) return !1;
const t = e[0];
if (t >= "a" && t <= "z" || t >= "A" && t <= "Z" || "_" == t) {
for (const t of e.substring(1).split("")) if (!(t >= "a" && t <= "z" || t >= "A" && t <= "Z" || t >= "0" && t <= "9" || "_" == t || "-" == t)) return !1;
return !0;
}
return !1;
}(s)) throw new Error(`Unexpected symbol: '${s}'. Located at position ${this.start + 1} within expression: ${this.input}`);
this.addToken(t, e);
}
}
function isDigit(e) {
return e >= "0" && e <= "9";
}
function isBoundary(e) {
switch (e) {
case "(":
case "[":
case ")":
case "]":
case ",":
case ".":
case "!":
case ">":
case "<":
case "=":
case "&":
case "|":
return !0;
}
return /\s/.test(e);
}
const o = 21e3;
var a;
!function(e) {
e[e.ErrorUnexpectedSymbol = 0] = "ErrorUnexpectedSymbol", e[e.ErrorUnrecognizedNamedValue = 1] = "ErrorUnrecognizedNamedValue", 
e[e.ErrorUnexpectedEndOfExpression = 2] = "ErrorUnexpectedEndOfExpression", e[e.ErrorExceededMaxDepth = 3] = "ErrorExceededMaxDepth", 
e[e.ErrorExceededMaxLength = 4] = "ErrorExceededMaxLength", e[e.ErrorTooFewParameters = 5] = "ErrorTooFewParameters", 
e[e.ErrorTooManyParameters = 6] = "ErrorTooManyParameters", e[e.ErrorEvenParameters = 7] = "ErrorEvenParameters", 
e[e.ErrorUnrecognizedContext = 8] = "ErrorUnrecognizedContext", e[e.ErrorUnrecognizedFunction = 9] = "ErrorUnrecognizedFunction";
}(a || (a = {}));
class ExpressionError extends Error {
constructor(e, t) {
super(`${function errorDescription(e) {
switch (e) {
case a.ErrorUnexpectedEndOfExpression:
return "Unexpected end of expression";

case a.ErrorUnexpectedSymbol:
return "Unexpected symbol";

case a.ErrorUnrecognizedNamedValue:
return "Unrecognized named-value";

case a.ErrorExceededMaxDepth:
return "Exceeded max expression depth 50";

case a.ErrorExceededMaxLength:
return `Exceeded max expression length ${o}`;

case a.ErrorTooFewParameters:
return "Too few parameters supplied";

case a.ErrorTooManyParameters:
return "Too many parameters supplied";

case a.ErrorEvenParameters:
return "Even number of parameters supplied, requires an odd number of parameters";

case a.ErrorUnrecognizedContext:
return "Unrecognized named-value";

case a.ErrorUnrecognizedFunction:
return "Unrecognized function";

default:
return "Unknown error";
}
}(e)}: '${function tokenString(e) {
switch (e.type) {
case n.EOF:
return "EOF";

case n.NUMBER:
return e.lexeme;

case n.STRING:
return e.value.toString();

default:
return e.lexeme;
}
}(t)}'`), this.typ = e, this.tok = t, this.pos = this.tok.range.start;
}
}
class ExpressionEvaluationError extends Error {}
const c = {
name: "case",
description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
minArgs: 3,
maxArgs: Number.MAX_SAFE_INTEGER,
call: (...e) => {
for (let t = 0; t < e.length - 1; t += 2) {
const s = e[t];
if (s.kind !== i.b8.Boolean) throw new Error("case predicate must evaluate to a boolean value");
if (s.value) return e[t + 1];
}
return e[e.length - 1];
}
};
function falsy(e) {
switch (e.kind) {
case i.b8.Null:
return !0;

case i.b8.Boolean:
return !e.value;

case i.b8.Number:
{
const t = e.value;
return 0 === t || isNaN(t);
}

case i.b8.String:
return 0 === e.value.length;
}
return !1;
}
function truthy(e) {
return !falsy(e);
}
function coerceTypes(e, t) {
let s = e, n = t;
if (e.kind === t.kind) return [ s, n ];
switch (e.kind) {
case i.b8.Number:
if (t.kind === i.b8.String) return n = new i.Q9(t.number()), [ s, n ];
break;

case i.b8.String:
if (t.kind === i.b8.Number) return s = new i.Q9(e.number()), [ s, n ];
break;

case i.b8.Null:
case i.b8.Boolean:
return s = new i.Q9(e.number()), coerceTypes(s, n);
}
switch (t.kind) {
case i.b8.Null:
case i.b8.Boolean:
return n = new i.Q9(t.number()), coerceTypes(s, n);
}
return [ s, n ];
}
function equals(e, t) {
const [s, n] = coerceTypes(e, t);
if (s.kind != n.kind) return !1;
switch (s.kind) {
case i.b8.Null:
return !0;

case i.b8.Number:
{
const e = s.value, t = n.value;
return !isNaN(e) && !isNaN(t) && e == t;
}

case i.b8.String:
{
const e = s.value, t = n.value;
return toUpperSpecial(e) === toUpperSpecial(t);
}

case i.b8.Boolean:
return s.value == n.value;

case i.b8.Dictionary:
case i.b8.Array:
return s === n;
}
return !1;
}
function greaterThan(e, t) {
const [s, n] = coerceTypes(e, t);
if (s.kind != n.kind) return !1;
switch (s.kind) {
case i.b8.Number:
{
const e = s.value, t = n.value;
return !isNaN(e) && !isNaN(t) && e > t;
}

case i.b8.String:
{
let e = s.value, t = n.value;
return e = toUpperSpecial(e), t = toUpperSpecial(t), e > t;
}

case i.b8.Boolean:
{
const e = s.value, t = n.value;
return e && !t;
}
}
return !1;
}
function lessThan(e, t) {
const [s, n] = coerceTypes(e, t);
if (s.kind != n.kind) return !1;
switch (s.kind) {
case i.b8.Number:
{
const e = s.value, t = n.value;
return !isNaN(e) && !isNaN(t) && e < t;
}

case i.b8.String:
{
let e = s.value, t = n.value;
return e = toUpperSpecial(e), t = toUpperSpecial(t), e < t;
}

case i.b8.Boolean:
{
const e = s.value, t = n.value;
return !e && t;
}
}
return !1;
}
function toUpperSpecial(e) {
const t = [];
let s = 0;
const n = e.length;
let r = e.indexOf("\u0131");
for (;s < n; ) if (s < r) t.push(e.substring(s, r).toUpperCase()), s = r; else {
if (s != r) {
t.push(e.substring(s).toUpperCase());
break;
}
t.push(e.substring(s, s + 1)), s += 1, r = e.indexOf("\u0131", s);
}
return t.join("");
}
const l = {
name: "contains",
description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0], s = e[1];
if (t.primitive) {
const e = t.coerceString();
if (s.primitive) {
const t = s.coerceString();
return new i.bo(e.toLowerCase().includes(t.toLowerCase()));
}
} else if (t.kind === i.b8.Array) {
const e = t;
if (0 === e.values().length) return new i.bo(!1);
for (const t of e.values()) if (equals(s, t)) return new i.bo(!0);
}
return new i.bo(!1);
}
}, u = {
name: "endsWith",
description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0];
if (!t.primitive) return new i.bo(!1);
const s = e[1];
if (!s.primitive) return new i.bo(!1);
const n = toUpperSpecial(t.coerceString()), r = toUpperSpecial(s.coerceString());
return new i.bo(n.endsWith(r));
}
};
var h = s(74566), f = s(10379);
const d = {
name: "fromJson",
description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
minArgs: 1,
maxArgs: 1,
call: (...e) => {
const t = e[0].coerceString();
if ("" === t.trim()) throw new Error("empty input");
try {
return JSON.parse(t, f.e);
} catch (e) {
throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", {
cause: e
});
}
}
};
var p = s(51973);
const m = {
name: "startsWith",
description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0];
if (!t.primitive) return new i.bo(!1);
const s = e[1];
if (!s.primitive) return new i.bo(!1);
const n = toUpperSpecial(t.coerceString()), r = toUpperSpecial(s.coerceString());
return new i.bo(n.startsWith(r));
}
};
var g = s(96882);
const y = {
case: c,
contains: l,
endswith: u,
format: h.G,
fromjson: d,
join: p.f,
startswith: m,
tojson: g.C
};
class idxHelper {
constructor(e, t) {
if (this.star = e, t && !e) {
t.primitive && (this.str = t.coerceString());
let e = t.number();
!isNaN(e) && isFinite(e) && e >= 0 && (e = Math.floor(e), this.int = e);
}
}
}
class evaluator_Evaluator {
constructor(e, t, s) {
this.n = e, this.context = t, this.functions = s;
}
evaluate() {
return this.eval(this.n);
}
eval(e) {
return e.accept(this);
}
visitLiteral(e) {
return e.literal;
}
visitUnary(e) {
const t = this.eval(e.expr);
if (e.operator.type === n.BANG) return new i.bo(falsy(t));
throw new Error(`unknown unary operator: ${e.operator.lexeme}`);
}
visitBinary(e) {
const t = this.eval(e.left), s = this.eval(e.right);
switch (e.operator.type) {
case n.EQUAL_EQUAL:
return new i.bo(equals(t, s));

case n.BANG_EQUAL:
return new i.bo(!equals(t, s));

case n.GREATER:
return new i.bo(greaterThan(t, s));

case n.GREATER_EQUAL:
return new i.bo(equals(t, s) || greaterThan(t, s));

case n.LESS:
return new i.bo(lessThan(t, s));

case n.LESS_EQUAL:
return new i.bo(equals(t, s) || lessThan(t, s));
}
throw new Error(`unknown binary operator: ${e.operator.lexeme}`);
}
visitLogical(e) {
let t;
for (const s of e.args) if (t = this.eval(s), e.operator.type === n.AND && falsy(t) || e.operator.type === n.OR && truthy(t)) break;
return t;
}
visitGrouping(e) {
return this.eval(e.group);
}
visitContextAccess(e) {
return this.context.get(e.name.lexeme);
}
visitIndexAccess(e) {
let t;
if (e.index instanceof Star) t = new idxHelper(!0, void 0); else {
let s;
try {
s = this.eval(e.index);
} catch (e) {
throw new Error(`could not evaluate index for index access: ${e.message}`, {
cause: e
});
}
t = new idxHelper(!1, s);
}
const s = this.eval(e.expr);
let n;
switch (s.kind) {
case i.b8.Array:
{
const e = s;
n = e instanceof FilteredArray ? function filteredArrayAccess(e, t) {
const s = new FilteredArray;
for (const n of e.values()) switch (n.kind) {
case i.b8.Dictionary:
{
const e = n;
if (t.star) for (const t of e.values()) s.add(t); else if (void 0 !== t.str) {
const n = e.get(t.str);
void 0 !== n && s.add(n);
}
break;
}

case i.b8.Array:
{
const e = n;
if (t.star) for (const t of e.values()) s.add(t); else void 0 !== t.int && t.int < e.values().length && s.add(e.get(t.int));
break;
}
}
return s;
}(e, t) : function arrayAccess(e, t) {
if (t.star) {
const t = new FilteredArray;
for (const s of e.values()) t.add(s);
return t;
}
if (void 0 !== t.int && t.int < e.values().length) return e.get(t.int);
return new i.Uv;
}(e, t);
break;
}

case i.b8.Dictionary:
n = function objectAccess(e, t) {
if (t.star) {
return new FilteredArray(...e.values());
}
if (void 0 !== t.str) {
const s = e.get(t.str);
if (void 0 !== s) return s;
}
return new i.Uv;
}(s, t);
break;

default:
n = t.star ? new FilteredArray : new i.Uv;
}
return n;
}
visitFunctionCall(e) {
const t = e.args.map(e => this.eval(e)), s = e.functionName.lexeme.toLowerCase();
return (this.functions?.get(s) || y[s]).call(...t);
}
}
class parser_Parser {
constructor(e, t, s) {
this.tokens = e, this.offset = 0, this.depth = 0, this.extContexts = new Map, this.extFuncs = new Map;
for (const e of t) this.extContexts.set(e.toLowerCase(), !0);
for (const {name: e, func: t} of s.map(e => ({
name: e.name,
func: e
}))) this.extFuncs.set(e.toLowerCase(), t);
this.context = {
allowUnknownKeywords: !1,
extensionContexts: this.extContexts,
extensionFunctions: this.extFuncs
};
}
parse() {
let e;
if (this.atEnd()) return e;
if (e = this.expression(), !this.atEnd()) throw this.buildError(a.ErrorUnexpectedSymbol, this.peek());
return e;
}
expression() {
this.incrDepth();
try {
return this.logicalOr();
} finally {
this.decrDepth();
}
}
logicalOr() {
let e = this.logicalAnd();
if (this.check(n.OR)) {
this.incrDepth();
try {
const t = new Logical(this.peek(), [ e ]);
for (e = t; this.match(n.OR); ) {
const e = this.logicalAnd();
t.args.push(e);
}
} finally {
this.decrDepth();
}
}
return e;
}
logicalAnd() {
let e = this.equality();
if (this.check(n.AND)) {
this.incrDepth();
try {
const t = new Logical(this.peek(), [ e ]);
for (e = t; this.match(n.AND); ) {
const e = this.equality();
t.args.push(e);
}
} finally {
this.decrDepth();
}
}
return e;
}
equality() {
let e = this.comparison();
for (;this.match(n.BANG_EQUAL, n.EQUAL_EQUAL); ) {
const t = this.previous(), s = this.comparison();
e = new Binary(e, t, s);
}
return e;
}
comparison() {
let e = this.unary();
for (;this.match(n.GREATER, n.GREATER_EQUAL, n.LESS, n.LESS_EQUAL); ) {
const t = this.previous(), s = this.unary();
e = new Binary(e, t, s);
}
return e;
}
unary() {
if (this.match(n.BANG)) {
this.incrDepth();
const e = this.previous(), t = this.unary();
try {
return new Unary(e, t);
} finally {
this.decrDepth();
}
}
return this.index();
}
index() {
let e = this.call(), t = 0;
if (e instanceof Grouping || e instanceof FunctionCall || e instanceof ContextAccess) {
let s = !0;
for (;s; ) switch (!0) {
case this.match(n.LEFT_BRACKET):
{
let s;
s = this.match(n.STAR) ? new Star : this.expression(), this.consume(n.RIGHT_BRACKET, a.ErrorUnexpectedSymbol), 
this.incrDepth(), t++, e = new IndexAccess(e, s);
break;
}

case this.match(n.DOT):
if (this.incrDepth(), t++, this.match(n.IDENTIFIER)) {
const t = this.previous();
e = new IndexAccess(e, new Literal(new i.uQ(t.lexeme), t));
} else {
if (!this.match(n.STAR)) throw this.buildError(a.ErrorUnexpectedSymbol, this.peek());
e = new IndexAccess(e, new Star);
}
break;

default:
s = !1;
}
}
for (let e = 0; e < t; e++) this.decrDepth();
return e;
}
call() {
if (!this.check(n.IDENTIFIER)) return this.primary();
const e = this.next();
if (!this.match(n.LEFT_PAREN)) {
if (!this.extContexts.has(e.lexeme.toLowerCase())) throw this.buildError(a.ErrorUnrecognizedContext, e);
return new ContextAccess(e);
}
const t = [];
for (;!this.match(n.RIGHT_PAREN); ) {
const e = this.expression();
t.push(e), this.check(n.RIGHT_PAREN) || this.consume(n.COMMA, a.ErrorUnexpectedSymbol);
}
return function validateFunction(e, t, s) {
const n = t.lexeme.toLowerCase();
let r;
if (r = y[n], r || (r = e.extensionFunctions.get(n), r)) {
if (s < r.minArgs) throw new ExpressionError(a.ErrorTooFewParameters, t);
if (s > r.maxArgs) throw new ExpressionError(a.ErrorTooManyParameters, t);
if ("case" === n && s % 2 == 0) throw new ExpressionError(a.ErrorEvenParameters, t);
} else if (!e.allowUnknownKeywords) throw new ExpressionError(a.ErrorUnrecognizedFunction, t);
}(this.context, e, t.length), new FunctionCall(e, t);
}
primary() {
switch (!0) {
case this.match(n.FALSE):
return new Literal(new i.bo(!1), this.previous());

case this.match(n.TRUE):
return new Literal(new i.bo(!0), this.previous());

case this.match(n.NULL):
return new Literal(new i.Uv, this.previous());

case this.match(n.NUMBER):
return new Literal(new i.Q9(this.previous().value), this.previous());

case this.match(n.STRING):
return new Literal(new i.uQ(this.previous().value), this.previous());

case this.match(n.LEFT_PAREN):
{
const e = this.expression();
if (this.atEnd()) throw this.buildError(a.ErrorUnexpectedEndOfExpression, this.previous());
return this.consume(n.RIGHT_PAREN, a.ErrorUnexpectedSymbol), new Grouping(e);
}

case this.atEnd():
throw this.buildError(a.ErrorUnexpectedEndOfExpression, this.previous());
}
throw this.buildError(a.ErrorUnexpectedSymbol, this.peek());
}
match(...e) {
for (const t of e) if (this.check(t)) return this.next(), !0;
return !1;
}
check(e) {
return !this.atEnd() && this.peek().type == e;
}
atEnd() {
return this.peek().type == n.EOF;
}
next() {
return this.atEnd() || this.offset++, this.previous();
}
peek() {
return this.tokens[this.offset];
}
previous() {
return this.tokens[this.offset - 1];
}
consume(e, t) {
if (!this.check(e)) throw this.buildError(t, this.peek());
this.next();
}
incrDepth() {
if (this.depth++, this.depth > 50) throw this.buildError(a.ErrorExceededMaxDepth, this.peek());
}
decrDepth() {
this.depth--;
}
buildError(e, t) {
return new ExpressionError(e, t);
}
}
s(21674);
r.b;
})
};