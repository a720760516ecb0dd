export const id = 574;

export const ids = [ 574 ];

export const modules = {
48315: ((e, t, r) => {
r.d(t, {
O: () => Array
});
var s = r(21674);
class Array {
constructor(...e) {
this.v = [], this.kind = s.b.Array, this.primitive = !1;
for (const t of e) this.add(t);
}
coerceString() {
return (0, s.m)(this.kind);
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
5438: ((e, t, r) => {
r.d(t, {
b: () => BooleanData
});
var s = r(21674);
class BooleanData {
constructor(e) {
this.value = e, this.kind = s.b.Boolean, this.primitive = !0;
}
coerceString() {
return this.value ? "true" : "false";
}
number() {
return this.value ? 1 : 0;
}
}
}),
78596: ((e, t, r) => {
r.d(t, {
b: () => Dictionary
});
var s = r(21674);
class Dictionary {
constructor(...e) {
this.keys = [], this.v = [], this.indexMap = {}, this.kind = s.b.Dictionary, this.primitive = !1;
for (const t of e) this.add(t.key, t.value);
}
coerceString() {
return (0, s.m)(this.kind);
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
21674: ((e, t, r) => {
var s;
function kindStr(e) {
switch (e) {
case s.Array:
return "Array";

case s.Boolean:
return "Boolean";

case s.Null:
return "Null";

case s.Number:
return "Number";

case s.Dictionary:
return "Object";

case s.String:
return "String";
}
return "unknown";
}
r.d(t, {
b: () => s,
m: () => kindStr
}), function(e) {
e[e.String = 0] = "String", e[e.Array = 1] = "Array", e[e.Dictionary = 2] = "Dictionary", 
e[e.Boolean = 3] = "Boolean", e[e.Number = 4] = "Number", e[e.CaseSensitiveDictionary = 5] = "CaseSensitiveDictionary", 
e[e.Null = 6] = "Null";
}(s || (s = {}));
}),
45958: ((e, t, r) => {
r.d(t, {
O3: () => s.O,
Q9: () => c.Q,
Uv: () => o.U,
b8: () => a.b,
bT: () => i.b,
bo: () => n.b,
uQ: () => u.u
});
var s = r(48315), n = r(5438), i = r(78596), a = r(21674), o = r(7749), c = r(69881), u = (r(9442), 
r(10379), r(53637));
}),
7749: ((e, t, r) => {
r.d(t, {
U: () => Null
});
var s = r(21674);
class Null {
constructor() {
this.kind = s.b.Null, this.primitive = !0;
}
coerceString() {
return "";
}
number() {
return 0;
}
}
}),
69881: ((e, t, r) => {
r.d(t, {
Q: () => NumberData
});
var s = r(21674);
class NumberData {
constructor(e) {
this.value = e, this.kind = s.b.Number, this.primitive = !0;
}
coerceString() {
return 0 === this.value ? "0" : (+this.value.toFixed(15)).toString();
}
number() {
return this.value;
}
}
}),
9442: ((e, t, r) => {
r.d(t, {
$: () => replacer
});
var s = r(48315), n = r(5438), i = r(78596), a = r(7749), o = r(69881), c = r(53637);
function replacer(e, t) {
if (t instanceof a.U) return null;
if (t instanceof n.b) return t.value;
if (t instanceof o.Q) return t.number();
if (t instanceof c.u) return t.coerceString();
if (t instanceof s.O) return t.values();
if (t instanceof i.b) {
const e = t.pairs(), r = {};
for (const t of e) r[t.key] = t.value;
return r;
}
return t;
}
}),
10379: ((e, t, r) => {
r.d(t, {
e: () => reviver
});
var s = r(48315), n = r(5438), i = r(78596), a = r(7749), o = r(69881), c = r(53637);
function reviver(e, t) {
return null === t ? new a.U : "string" == typeof t ? new c.u(t) : "number" == typeof t ? new o.Q(t) : "boolean" == typeof t ? new n.b(t) : Array.isArray(t) ? new s.O(...t) : "object" == typeof t ? new i.b(...Object.keys(t).map(e => ({
key: e,
value: t[e]
}))) : t;
}
}),
53637: ((e, t, r) => {
r.d(t, {
u: () => StringData
});
var s = r(21674);
class StringData {
constructor(e) {
this.value = e, this.kind = s.b.String, this.primitive = !0;
}
coerceString() {
return this.value;
}
number() {
return Number(this.value);
}
}
}),
74566: ((e, t, r) => {
r.d(t, {
G: () => n
});
var s = r(45958);
const n = {
name: "format",
description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
minArgs: 1,
maxArgs: 255,
call: (...e) => {
const t = e[0].coerceString(), r = [];
let n = 0;
for (;n < t.length; ) {
const s = t.indexOf("{", n), i = t.indexOf("}", n);
if (s >= 0 && (i < 0 || i > s)) {
if ("{" === safeCharAt(t, s + 1)) {
r.push(t.substr(n, s - n + 1)), n = s + 2;
continue;
}
if (i > s + 1) {
const a = readArgIndex(t, s + 1);
if (a.success) {
if (1 + a.result > e.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${t}`);
s > n && r.push(t.substr(n, s - n)), r.push(`${e[1 + a.result].coerceString()}`), 
n = i + 1;
continue;
}
}
throw new Error(`The following format string is invalid: ${t}`);
}
if (!(i >= 0)) {
r.push(t.substr(n));
break;
}
if ("}" !== safeCharAt(t, i + 1)) throw new Error(`The following format string is invalid: ${t}`);
r.push(t.substr(n, i - n + 1)), n = i + 2;
}
return new s.uQ(r.join(""));
}
};
function safeCharAt(e, t) {
return e.length > t ? e[t] : "\0";
}
function readArgIndex(e, t) {
let r = 0;
for (;;) {
const s = safeCharAt(e, t + r);
if (!(s >= "0" && s <= "9")) break;
r++;
}
if (r < 1) return {
success: !1
};
const s = t + r - 1, n = parseInt(e.substr(t, r));
return {
success: !isNaN(n),
result: n,
endIndex: s
};
}
}),
51973: ((e, t, r) => {
r.d(t, {
f: () => n
});
var s = r(45958);
const n = {
name: "join",
description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
minArgs: 1,
maxArgs: 2,
call: (...e) => {
if (e[0].primitive) return new s.uQ(e[0].coerceString());
if (e[0].kind === s.b8.Array) {
let t = ",";
return e.length > 1 && e[1].primitive && (t = e[1].coerceString()), new s.uQ(e[0].values().map(e => e.coerceString()).join(t));
}
return new s.uQ("");
}
};
}),
96882: ((e, t, r) => {
r.d(t, {
C: () => i
});
var s = r(45958), n = r(9442);
const i = {
name: "toJson",
description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
minArgs: 1,
maxArgs: 1,
call: (...e) => new s.uQ(JSON.stringify(e[0], n.$, "  "))
};
}),
80574: ((e, t, r) => {
r.d(t, {
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
constructor(e, t, r) {
super(), this.left = e, this.operator = t, this.right = r;
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
var s, n = r(78596), i = r(45958);
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
}(s || (s = {}));
class lexer_Lexer {
constructor(e) {
this.input = e, this.start = 0, this.offset = 0, this.line = 0, this.lastLineOffset = 0, 
this.tokens = [];
}
lex() {
if (this.input.length > a) throw new Error("ErrorExceededMaxLength");
for (;!this.atEnd(); ) {
this.start = this.offset;
const e = this.next();
switch (e) {
case "(":
this.addToken(s.LEFT_PAREN);
break;

case ")":
this.addToken(s.RIGHT_PAREN);
break;

case "[":
this.addToken(s.LEFT_BRACKET);
break;

case "]":
this.addToken(s.RIGHT_BRACKET);
break;

case ",":
this.addToken(s.COMMA);
break;

case ".":
this.previous() != s.IDENTIFIER && this.previous() != s.RIGHT_BRACKET && this.previous() != s.RIGHT_PAREN && this.previous() != s.STAR ? this.consumeNumber() : this.addToken(s.DOT);
break;

case "-":
case "+":
this.consumeNumber();
break;

case "!":
this.addToken(this.match("=") ? s.BANG_EQUAL : s.BANG);
break;

case "=":
if (!this.match("=")) {
this.consumeIdentifier();
break;
}
this.addToken(s.EQUAL_EQUAL);
break;

case "<":
this.addToken(this.match("=") ? s.LESS_EQUAL : s.LESS);
break;

case ">":
this.addToken(this.match("=") ? s.GREATER_EQUAL : s.GREATER);
break;

case "&":
if (!this.match("&")) {
this.consumeIdentifier();
break;
}
this.addToken(s.AND);
break;

case "|":
if (!this.match("|")) {
this.consumeIdentifier();
break;
}
this.addToken(s.OR);
break;

case "*":
this.addToken(s.STAR);
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
type: s.EOF,
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
return 0 == e ? s.EOF : this.tokens[e - 1].type;
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
this.addToken(s.NUMBER, t);
}
consumeString() {
for (;("'" !== this.peek() || "'" === this.peekNext()) && !this.atEnd(); ) "\n" === this.peek() && this.line++, 
"'" === this.peek() && "'" === this.peekNext() && this.next(), this.next();
if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
this.next();
let e = this.input.substring(this.start + 1, this.offset - 1);
e = e.replace("''", "'"), this.addToken(s.STRING, e);
}
consumeIdentifier() {
for (;!this.atEnd() && !isBoundary(this.peek()); ) this.next();
let e, t = s.IDENTIFIER;
const r = this.input.substring(this.start, this.offset);
if (this.previous() != s.DOT) switch (r) {
case "true":
t = s.TRUE;
break;

case "false":
t = s.FALSE;
break;

case "null":
t = s.NULL;
break;

case "NaN":
t = s.NUMBER, e = NaN;
break;

case "Infinity":
t = s.NUMBER, e = 1 / 0;
}
if (!function isLegalIdentifier(e) {
if ("" == e) return !1;
const t = e[0];
if (t >= "a" && t <= "z" || t >= "A" && t <= "Z" || "_" == t) {
for (const t of e.substring(1).split("")) if (!(t >= "a" && t <= "z" || t >= "A" && t <= "Z" || t >= "0" && t <= "9" || "_" == t || "-" == t)) return !1;
return !0;
}
return !1;
}(r)) throw new Error(`Unexpected symbol: '${r}'. Located at position ${this.start + 1} within expression: ${this.input}`);
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
const a = 21e3;
var o;
!function(e) {
e[e.ErrorUnexpectedSymbol = 0] = "ErrorUnexpectedSymbol", e[e.ErrorUnrecognizedNamedValue = 1] = "ErrorUnrecognizedNamedValue", 
e[e.ErrorUnexpectedEndOfExpression = 2] = "ErrorUnexpectedEndOfExpression", e[e.ErrorExceededMaxDepth = 3] = "ErrorExceededMaxDepth", 
e[e.ErrorExceededMaxLength = 4] = "ErrorExceededMaxLength", e[e.ErrorTooFewParameters = 5] = "ErrorTooFewParameters", 
e[e.ErrorTooManyParameters = 6] = "ErrorTooManyParameters", e[e.ErrorEvenParameters = 7] = "ErrorEvenParameters", 
e[e.ErrorUnrecognizedContext = 8] = "ErrorUnrecognizedContext", e[e.ErrorUnrecognizedFunction = 9] = "ErrorUnrecognizedFunction";
}(o || (o = {}));
class ExpressionError extends Error {
constructor(e, t) {
super(`${function errorDescription(e) {
switch (e) {
case o.ErrorUnexpectedEndOfExpression:
return "Unexpected end of expression";

case o.ErrorUnexpectedSymbol:
return "Unexpected symbol";

case o.ErrorUnrecognizedNamedValue:
return "Unrecognized named-value";

case o.ErrorExceededMaxDepth:
return "Exceeded max expression depth 50";

case o.ErrorExceededMaxLength:
return `Exceeded max expression length ${a}`;

case o.ErrorTooFewParameters:
return "Too few parameters supplied";

case o.ErrorTooManyParameters:
return "Too many parameters supplied";

case o.ErrorEvenParameters:
return "Even number of parameters supplied, requires an odd number of parameters";

case o.ErrorUnrecognizedContext:
return "Unrecognized named-value";

case o.ErrorUnrecognizedFunction:
return "Unrecognized function";

default:
return "Unknown error";
}
}(e)}: '${function tokenString(e) {
switch (e.type) {
case s.EOF:
return "EOF";

case s.NUMBER:
return e.lexeme;

case s.STRING:
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
const r = e[t];
if (r.kind !== i.b8.Boolean) throw new Error("case predicate must evaluate to a boolean value");
if (r.value) return e[t + 1];
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
let r = e, s = t;
if (e.kind === t.kind) return [ r, s ];
switch (e.kind) {
case i.b8.Number:
if (t.kind === i.b8.String) return s = new i.Q9(t.number()), [ r, s ];
break;

case i.b8.String:
if (t.kind === i.b8.Number) return r = new i.Q9(e.number()), [ r, s ];
break;

case i.b8.Null:
case i.b8.Boolean:
return r = new i.Q9(e.number()), coerceTypes(r, s);
}
switch (t.kind) {
case i.b8.Null:
case i.b8.Boolean:
return s = new i.Q9(t.number()), coerceTypes(r, s);
}
return [ r, s ];
}
function equals(e, t) {
const [r, s] = coerceTypes(e, t);
if (r.kind != s.kind) return !1;
switch (r.kind) {
case i.b8.Null:
return !0;

case i.b8.Number:
{
const e = r.value, t = s.value;
return !isNaN(e) && !isNaN(t) && e == t;
}

case i.b8.String:
{
const e = r.value, t = s.value;
return toUpperSpecial(e) === toUpperSpecial(t);
}

case i.b8.Boolean:
return r.value == s.value;

case i.b8.Dictionary:
case i.b8.Array:
return r === s;
}
return !1;
}
function greaterThan(e, t) {
const [r, s] = coerceTypes(e, t);
if (r.kind != s.kind) return !1;
switch (r.kind) {
case i.b8.Number:
{
const e = r.value, t = s.value;
return !isNaN(e) && !isNaN(t) && e > t;
}

case i.b8.String:
{
let e = r.value, t = s.value;
return e = toUpperSpecial(e), t = toUpperSpecial(t), e > t;
}

case i.b8.Boolean:
{
const e = r.value, t = s.value;
return e && !t;
}
}
return !1;
}
function lessThan(e, t) {
const [r, s] = coerceTypes(e, t);
if (r.kind != s.kind) return !1;
switch (r.kind) {
case i.b8.Number:
{
const e = r.value, t = s.value;
return !isNaN(e) && !isNaN(t) && e < t;
}

case i.b8.String:
{
let e = r.value, t = s.value;
return e = toUpperSpecial(e), t = toUpperSpecial(t), e < t;
}

case i.b8.Boolean:
{
const e = r.value, t = s.value;
return !e && t;
}
}
return !1;
}
function toUpperSpecial(e) {
const t = [];
let r = 0;
const s = e.length;
let n = e.indexOf("\u0131");
for (;r < s; ) if (r < n) t.push(e.substring(r, n).toUpperCase()), r = n; else {
if (r != n) {
t.push(e.substring(r).toUpperCase());
break;
}
t.push(e.substring(r, r + 1)), r += 1, n = e.indexOf("\u0131", r);
}
return t.join("");
}
const u = {
name: "contains",
description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0], r = e[1];
if (t.primitive) {
const e = t.coerceString();
if (r.primitive) {
const t = r.coerceString();
return new i.bo(e.toLowerCase().includes(t.toLowerCase()));
}
} else if (t.kind === i.b8.Array) {
const e = t;
if (0 === e.values().length) return new i.bo(!1);
for (const t of e.values()) if (equals(r, t)) return new i.bo(!0);
}
return new i.bo(!1);
}
}, h = {
name: "endsWith",
description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0];
if (!t.primitive) return new i.bo(!1);
const r = e[1];
if (!r.primitive) return new i.bo(!1);
const s = toUpperSpecial(t.coerceString()), n = toUpperSpecial(r.coerceString());
return new i.bo(s.endsWith(n));
}
};
var l = r(74566), p = r(10379);
const d = {
name: "fromJson",
description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
minArgs: 1,
maxArgs: 1,
call: (...e) => {
const t = e[0].coerceString();
if ("" === t.trim()) throw new Error("empty input");
try {
return JSON.parse(t, p.e);
} catch (e) {
throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", {
cause: e
});
}
}
};
var f = r(51973);
const E = {
name: "startsWith",
description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0];
if (!t.primitive) return new i.bo(!1);
const r = e[1];
if (!r.primitive) return new i.bo(!1);
const s = toUpperSpecial(t.coerceString()), n = toUpperSpecial(r.coerceString());
return new i.bo(s.startsWith(n));
}
};
var m = r(96882);
const v = {
case: c,
contains: u,
endswith: h,
format: l.G,
fromjson: d,
join: f.f,
startswith: E,
tojson: m.C
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
constructor(e, t, r) {
this.n = e, this.context = t, this.functions = r;
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
if (e.operator.type === s.BANG) return new i.bo(falsy(t));
throw new Error(`unknown unary operator: ${e.operator.lexeme}`);
}
visitBinary(e) {
const t = this.eval(e.left), r = this.eval(e.right);
switch (e.operator.type) {
case s.EQUAL_EQUAL:
return new i.bo(equals(t, r));

case s.BANG_EQUAL:
return new i.bo(!equals(t, r));

case s.GREATER:
return new i.bo(greaterThan(t, r));

case s.GREATER_EQUAL:
return new i.bo(equals(t, r) || greaterThan(t, r));

case s.LESS:
return new i.bo(lessThan(t, r));

case s.LESS_EQUAL:
return new i.bo(equals(t, r) || lessThan(t, r));
}
throw new Error(`unknown binary operator: ${e.operator.lexeme}`);
}
visitLogical(e) {
let t;
for (const r of e.args) if (t = this.eval(r), e.operator.type === s.AND && falsy(t) || e.operator.type === s.OR && truthy(t)) break;
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
let r;
try {
r = this.eval(e.index);
} catch (e) {
throw new Error(`could not evaluate index for index access: ${e.message}`, {
cause: e
});
}
t = new idxHelper(!1, r);
}
const r = this.eval(e.expr);
let s;
switch (r.kind) {
case i.b8.Array:
{
const e = r;
s = e instanceof FilteredArray ? function filteredArrayAccess(e, t) {
const r = new FilteredArray;
for (const s of e.values()) switch (s.kind) {
case i.b8.Dictionary:
{
const e = s;
if (t.star) for (const t of e.values()) r.add(t); else if (void 0 !== t.str) {
const s = e.get(t.str);
void 0 !== s && r.add(s);
}
break;
}

case i.b8.Array:
{
const e = s;
if (t.star) for (const t of e.values()) r.add(t); else void 0 !== t.int && t.int < e.values().length && r.add(e.get(t.int));
break;
}
}
return r;
}(e, t) : function arrayAccess(e, t) {
if (t.star) {
const t = new FilteredArray;
for (const r of e.values()) t.add(r);
return t;
}
if (void 0 !== t.int && t.int < e.values().length) return e.get(t.int);
return new i.Uv;
}(e, t);
break;
}

case i.b8.Dictionary:
s = function objectAccess(e, t) {
if (t.star) {
return new FilteredArray(...e.values());
}
if (void 0 !== t.str) {
const r = e.get(t.str);
if (void 0 !== r) return r;
}
return new i.Uv;
}(r, t);
break;

default:
s = t.star ? new FilteredArray : new i.Uv;
}
return s;
}
visitFunctionCall(e) {
const t = e.args.map(e => this.eval(e)), r = e.functionName.lexeme.toLowerCase();
return (this.functions?.get(r) || v[r]).call(...t);
}
}
class parser_Parser {
constructor(e, t, r) {
this.tokens = e, this.offset = 0, this.depth = 0, this.extContexts = new Map, this.extFuncs = new Map;
for (const e of t) this.extContexts.set(e.toLowerCase(), !0);
for (const {name: e, func: t} of r.map(e => ({
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
if (e = this.expression(), !this.atEnd()) throw this.buildError(o.ErrorUnexpectedSymbol, this.peek());
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
if (this.check(s.OR)) {
this.incrDepth();
try {
const t = new Logical(this.peek(), [ e ]);
for (e = t; this.match(s.OR); ) {
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
if (this.check(s.AND)) {
this.incrDepth();
try {
const t = new Logical(this.peek(), [ e ]);
for (e = t; this.match(s.AND); ) {
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
for (;this.match(s.BANG_EQUAL, s.EQUAL_EQUAL); ) {
const t = this.previous(), r = this.comparison();
e = new Binary(e, t, r);
}
return e;
}
comparison() {
let e = this.unary();
for (;this.match(s.GREATER, s.GREATER_EQUAL, s.LESS, s.LESS_EQUAL); ) {
const t = this.previous(), r = this.unary();
e = new Binary(e, t, r);
}
return e;
}
unary() {
if (this.match(s.BANG)) {
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
let r = !0;
for (;r; ) switch (!0) {
case this.match(s.LEFT_BRACKET):
{
let r;
r = this.match(s.STAR) ? new Star : this.expression(), this.consume(s.RIGHT_BRACKET, o.ErrorUnexpectedSymbol), 
this.incrDepth(), t++, e = new IndexAccess(e, r);
break;
}

case this.match(s.DOT):
if (this.incrDepth(), t++, this.match(s.IDENTIFIER)) {
const t = this.previous();
e = new IndexAccess(e, new Literal(new i.uQ(t.lexeme), t));
} else {
if (!this.match(s.STAR)) throw this.buildError(o.ErrorUnexpectedSymbol, this.peek());
e = new IndexAccess(e, new Star);
}
break;

default:
r = !1;
}
}
for (let e = 0; e < t; e++) this.decrDepth();
return e;
}
call() {
if (!this.check(s.IDENTIFIER)) return this.primary();
const e = this.next();
if (!this.match(s.LEFT_PAREN)) {
if (!this.extContexts.has(e.lexeme.toLowerCase())) throw this.buildError(o.ErrorUnrecognizedContext, e);
return new ContextAccess(e);
}
const t = [];
for (;!this.match(s.RIGHT_PAREN); ) {
const e = this.expression();
t.push(e), this.check(s.RIGHT_PAREN) || this.consume(s.COMMA, o.ErrorUnexpectedSymbol);
}
return function validateFunction(e, t, r) {
const s = t.lexeme.toLowerCase();
let n;
if (n = v[s], n || (n = e.extensionFunctions.get(s), n)) {
if (r < n.minArgs) throw new ExpressionError(o.ErrorTooFewParameters, t);
if (r > n.maxArgs) throw new ExpressionError(o.ErrorTooManyParameters, t);
if ("case" === s && r % 2 == 0) throw new ExpressionError(o.ErrorEvenParameters, t);
} else if (!e.allowUnknownKeywords) throw new ExpressionError(o.ErrorUnrecognizedFunction, t);
}(this.context, e, t.length), new FunctionCall(e, t);
}
primary() {
switch (!0) {
case this.match(s.FALSE):
return new Literal(new i.bo(!1), this.previous());

case this.match(s.TRUE):
return new Literal(new i.bo(!0), this.previous());

case this.match(s.NULL):
return new Literal(new i.Uv, this.previous());

case this.match(s.NUMBER):
return new Literal(new i.Q9(this.previous().value), this.previous());

case this.match(s.STRING):
return new Literal(new i.uQ(this.previous().value), this.previous());

case this.match(s.LEFT_PAREN):
{
const e = this.expression();
if (this.atEnd()) throw this.buildError(o.ErrorUnexpectedEndOfExpression, this.previous());
return this.consume(s.RIGHT_PAREN, o.ErrorUnexpectedSymbol), new Grouping(e);
}

case this.atEnd():
throw this.buildError(o.ErrorUnexpectedEndOfExpression, this.previous());
}
throw this.buildError(o.ErrorUnexpectedSymbol, this.peek());
}
match(...e) {
for (const t of e) if (this.check(t)) return this.next(), !0;
return !1;
}
check(e) {
return !this.atEnd() && this.peek().type == e;
}
atEnd() {
return this.peek().type == s.EOF;
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
if (this.depth++, this.depth > 50) throw this.buildError(o.ErrorExceededMaxDepth, this.peek());
}
decrDepth() {
this.depth--;
}
buildError(e, t) {
return new ExpressionError(e, t);
}
}
r(21674);
n.b;
})
};