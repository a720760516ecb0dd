export const id = 438;

export const ids = [ 438 ];

export const modules = {
30438: ((e, t, r) => {
r.d(t, {
oi: () => evaluator_Evaluator,
JG: () => lexer_Lexer,
iX: () => parser_Parser,
p: () => i
});
var s, n, i = {};
r.r(i), r.d(i, {
O3: () => array_Array,
bo: () => BooleanData,
bT: () => Dictionary,
b8: () => s,
Uv: () => Null,
Q9: () => NumberData,
uQ: () => StringData
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
!function(e) {
e[e.String = 0] = "String", e[e.Array = 1] = "Array", e[e.Dictionary = 2] = "Dictionary", 
e[e.Boolean = 3] = "Boolean", e[e.Number = 4] = "Number", e[e.CaseSensitiveDictionary = 5] = "CaseSensitiveDictionary", 
e[e.Null = 6] = "Null";
}(s || (s = {}));
class Dictionary {
constructor(...e) {
this.keys = [], this.v = [], this.indexMap = {}, this.kind = s.Dictionary, this.primitive = !1;
for (const t of e) this.add(t.key, t.value);
}
coerceString() {
return kindStr(this.kind);
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
class array_Array {
constructor(...e) {
this.v = [], this.kind = s.Array, this.primitive = !1;
for (const t of e) this.add(t);
}
coerceString() {
return kindStr(this.kind);
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
class BooleanData {
constructor(e) {
this.value = e, this.kind = s.Boolean, this.primitive = !0;
}
coerceString() {
return this.value ? "true" : "false";
}
number() {
return this.value ? 1 : 0;
}
}
class Null {
constructor() {
this.kind = s.Null, this.primitive = !0;
}
coerceString() {
return "";
}
number() {
return 0;
}
}
class NumberData {
constructor(e) {
this.value = e, this.kind = s.Number, this.primitive = !0;
}
coerceString() {
return 0 === this.value ? "0" : (+this.value.toFixed(15)).toString();
}
number() {
return this.value;
}
}
class StringData {
constructor(e) {
this.value = e, this.kind = s.String, this.primitive = !0;
}
coerceString() {
return this.value;
}
number() {
return Number(this.value);
}
}
function replacer(e, t) {
if (t instanceof Null) return null;
if (t instanceof BooleanData) return t.value;
if (t instanceof NumberData) return t.number();
if (t instanceof StringData) return t.coerceString();
if (t instanceof array_Array) return t.values();
if (t instanceof Dictionary) {
const e = t.pairs(), r = {};
for (const t of e) r[t.key] = t.value;
return r;
}
return t;
}
function reviver(e, t) {
return null === t ? new Null : "string" == typeof t ? new StringData(t) : "number" == typeof t ? new NumberData(t) : "boolean" == typeof t ? new BooleanData(t) : Array.isArray(t) ? new array_Array(...t) : "object" == typeof t ? new Dictionary(...Object.keys(t).map(e => ({
key: e,
value: t[e]
}))) : t;
}
class FilteredArray extends array_Array {}
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
if (this.input.length > a) throw new Error("ErrorExceededMaxLength");
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
const e = this.input.substring(this.start, this.offset), t = new StringData(e).number();
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
const r = this.input.substring(this.start, this.offset);
if (this.previous() != n.DOT) switch (r) {
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
function falsy(e) {
switch (e.kind) {
case s.Null:
return !0;

case s.Boolean:
return !e.value;

case s.Number:
{
const t = e.value;
return 0 === t || isNaN(t);
}

case s.String:
return 0 === e.value.length;
}
return !1;
}
function truthy(e) {
return !falsy(e);
}
function coerceTypes(e, t) {
let r = e, n = t;
if (e.kind === t.kind) return [ r, n ];
switch (e.kind) {
case s.Number:
if (t.kind === s.String) return n = new NumberData(t.number()), [ r, n ];
break;

case s.String:
if (t.kind === s.Number) return r = new NumberData(e.number()), [ r, n ];
break;

case s.Null:
case s.Boolean:
return r = new NumberData(e.number()), coerceTypes(r, n);
}
switch (t.kind) {
case s.Null:
case s.Boolean:
return n = new NumberData(t.number()), coerceTypes(r, n);
}
return [ r, n ];
}
function equals(e, t) {
const [r, n] = coerceTypes(e, t);
if (r.kind != n.kind) return !1;
switch (r.kind) {
case s.Null:
return !0;

case s.Number:
{
const e = r.value, t = n.value;
return !isNaN(e) && !isNaN(t) && e == t;
}

case s.String:
{
const e = r.value, t = n.value;
return toUpperSpecial(e) === toUpperSpecial(t);
}

case s.Boolean:
return r.value == n.value;

case s.Dictionary:
case s.Array:
return r === n;
}
return !1;
}
function greaterThan(e, t) {
const [r, n] = coerceTypes(e, t);
if (r.kind != n.kind) return !1;
switch (r.kind) {
case s.Number:
{
const e = r.value, t = n.value;
return !isNaN(e) && !isNaN(t) && e > t;
}

case s.String:
{
let e = r.value, t = n.value;
return e = toUpperSpecial(e), t = toUpperSpecial(t), e > t;
}

case s.Boolean:
{
const e = r.value, t = n.value;
return e && !t;
}
}
return !1;
}
function lessThan(e, t) {
const [r, n] = coerceTypes(e, t);
if (r.kind != n.kind) return !1;
switch (r.kind) {
case s.Number:
{
const e = r.value, t = n.value;
return !isNaN(e) && !isNaN(t) && e < t;
}

case s.String:
{
let e = r.value, t = n.value;
return e = toUpperSpecial(e), t = toUpperSpecial(t), e < t;
}

case s.Boolean:
{
const e = r.value, t = n.value;
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
const c = {
case: {
name: "case",
description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
minArgs: 3,
maxArgs: Number.MAX_SAFE_INTEGER,
call: (...e) => {
for (let t = 0; t < e.length - 1; t += 2) {
const r = e[t];
if (r.kind !== s.Boolean) throw new Error("case predicate must evaluate to a boolean value");
if (r.value) return e[t + 1];
}
return e[e.length - 1];
}
},
contains: {
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
return new BooleanData(e.toLowerCase().includes(t.toLowerCase()));
}
} else if (t.kind === s.Array) {
const e = t;
if (0 === e.values().length) return new BooleanData(!1);
for (const t of e.values()) if (equals(r, t)) return new BooleanData(!0);
}
return new BooleanData(!1);
}
},
endswith: {
name: "endsWith",
description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0];
if (!t.primitive) return new BooleanData(!1);
const r = e[1];
if (!r.primitive) return new BooleanData(!1);
const s = toUpperSpecial(t.coerceString()), n = toUpperSpecial(r.coerceString());
return new BooleanData(s.endsWith(n));
}
},
format: {
name: "format",
description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
minArgs: 1,
maxArgs: 255,
call: (...e) => {
const t = e[0].coerceString(), r = [];
let s = 0;
for (;s < t.length; ) {
const n = t.indexOf("{", s), i = t.indexOf("}", s);
if (n >= 0 && (i < 0 || i > n)) {
if ("{" === safeCharAt(t, n + 1)) {
r.push(t.substr(s, n - s + 1)), s = n + 2;
continue;
}
if (i > n + 1) {
const a = readArgIndex(t, n + 1);
if (a.success) {
if (1 + a.result > e.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${t}`);
n > s && r.push(t.substr(s, n - s)), r.push(`${e[1 + a.result].coerceString()}`), 
s = i + 1;
continue;
}
}
throw new Error(`The following format string is invalid: ${t}`);
}
if (!(i >= 0)) {
r.push(t.substr(s));
break;
}
if ("}" !== safeCharAt(t, i + 1)) throw new Error(`The following format string is invalid: ${t}`);
r.push(t.substr(s, i - s + 1)), s = i + 2;
}
return new StringData(r.join(""));
}
},
fromjson: {
name: "fromJson",
description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
minArgs: 1,
maxArgs: 1,
call: (...e) => {
const t = e[0].coerceString();
if ("" === t.trim()) throw new Error("empty input");
try {
return JSON.parse(t, reviver);
} catch (e) {
throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", {
cause: e
});
}
}
},
join: {
name: "join",
description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
minArgs: 1,
maxArgs: 2,
call: (...e) => {
if (e[0].primitive) return new StringData(e[0].coerceString());
if (e[0].kind === s.Array) {
let t = ",";
return e.length > 1 && e[1].primitive && (t = e[1].coerceString()), new StringData(e[0].values().map(e => e.coerceString()).join(t));
}
return new StringData("");
}
},
startswith: {
name: "startsWith",
description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
minArgs: 2,
maxArgs: 2,
call: (...e) => {
const t = e[0];
if (!t.primitive) return new BooleanData(!1);
const r = e[1];
if (!r.primitive) return new BooleanData(!1);
const s = toUpperSpecial(t.coerceString()), n = toUpperSpecial(r.coerceString());
return new BooleanData(s.startsWith(n));
}
},
tojson: {
name: "toJson",
description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
minArgs: 1,
maxArgs: 1,
call: (...e) => new StringData(JSON.stringify(e[0], replacer, "  "))
}
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
if (e.operator.type === n.BANG) return new BooleanData(falsy(t));
throw new Error(`unknown unary operator: ${e.operator.lexeme}`);
}
visitBinary(e) {
const t = this.eval(e.left), r = this.eval(e.right);
switch (e.operator.type) {
case n.EQUAL_EQUAL:
return new BooleanData(equals(t, r));

case n.BANG_EQUAL:
return new BooleanData(!equals(t, r));

case n.GREATER:
return new BooleanData(greaterThan(t, r));

case n.GREATER_EQUAL:
return new BooleanData(equals(t, r) || greaterThan(t, r));

case n.LESS:
return new BooleanData(lessThan(t, r));

case n.LESS_EQUAL:
return new BooleanData(equals(t, r) || lessThan(t, r));
}
throw new Error(`unknown binary operator: ${e.operator.lexeme}`);
}
visitLogical(e) {
let t;
for (const r of e.args) if (t = this.eval(r), e.operator.type === n.AND && falsy(t) || e.operator.type === n.OR && truthy(t)) break;
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
let n;
switch (r.kind) {
case s.Array:
{
const e = r;
n = e instanceof FilteredArray ? function filteredArrayAccess(e, t) {
const r = new FilteredArray;
for (const n of e.values()) switch (n.kind) {
case s.Dictionary:
{
const e = n;
if (t.star) for (const t of e.values()) r.add(t); else if (void 0 !== t.str) {
const s = e.get(t.str);
void 0 !== s && r.add(s);
}
break;
}

case s.Array:
{
const e = n;
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
return new Null;
}(e, t);
break;
}

case s.Dictionary:
n = function objectAccess(e, t) {
if (t.star) {
return new FilteredArray(...e.values());
}
if (void 0 !== t.str) {
const r = e.get(t.str);
if (void 0 !== r) return r;
}
return new Null;
}(r, t);
break;

default:
n = t.star ? new FilteredArray : new Null;
}
return n;
}
visitFunctionCall(e) {
const t = e.args.map(e => this.eval(e)), r = e.functionName.lexeme.toLowerCase();
return (this.functions?.get(r) || c[r]).call(...t);
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
const t = this.previous(), r = this.comparison();
e = new Binary(e, t, r);
}
return e;
}
comparison() {
let e = this.unary();
for (;this.match(n.GREATER, n.GREATER_EQUAL, n.LESS, n.LESS_EQUAL); ) {
const t = this.previous(), r = this.unary();
e = new Binary(e, t, r);
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
let r = !0;
for (;r; ) switch (!0) {
case this.match(n.LEFT_BRACKET):
{
let r;
r = this.match(n.STAR) ? new Star : this.expression(), this.consume(n.RIGHT_BRACKET, o.ErrorUnexpectedSymbol), 
this.incrDepth(), t++, e = new IndexAccess(e, r);
break;
}

case this.match(n.DOT):
if (this.incrDepth(), t++, this.match(n.IDENTIFIER)) {
const t = this.previous();
e = new IndexAccess(e, new Literal(new StringData(t.lexeme), t));
} else {
if (!this.match(n.STAR)) throw this.buildError(o.ErrorUnexpectedSymbol, this.peek());
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
if (!this.check(n.IDENTIFIER)) return this.primary();
const e = this.next();
if (!this.match(n.LEFT_PAREN)) {
if (!this.extContexts.has(e.lexeme.toLowerCase())) throw this.buildError(o.ErrorUnrecognizedContext, e);
return new ContextAccess(e);
}
const t = [];
for (;!this.match(n.RIGHT_PAREN); ) {
const e = this.expression();
t.push(e), this.check(n.RIGHT_PAREN) || this.consume(n.COMMA, o.ErrorUnexpectedSymbol);
}
return function validateFunction(e, t, r) {
const s = t.lexeme.toLowerCase();
let n;
if (n = c[s], n || (n = e.extensionFunctions.get(s), n)) {
if (r < n.minArgs) throw new ExpressionError(o.ErrorTooFewParameters, t);
if (r > n.maxArgs) throw new ExpressionError(o.ErrorTooManyParameters, t);
if ("case" === s && r % 2 == 0) throw new ExpressionError(o.ErrorEvenParameters, t);
} else if (!e.allowUnknownKeywords) throw new ExpressionError(o.ErrorUnrecognizedFunction, t);
}(this.context, e, t.length), new FunctionCall(e, t);
}
primary() {
switch (!0) {
case this.match(n.FALSE):
return new Literal(new BooleanData(!1), this.previous());

case this.match(n.TRUE):
return new Literal(new BooleanData(!0), this.previous());

case this.match(n.NULL):
return new Literal(new Null, this.previous());

case this.match(n.NUMBER):
return new Literal(new NumberData(this.previous().value), this.previous());

case this.match(n.STRING):
return new Literal(new StringData(this.previous().value), this.previous());

case this.match(n.LEFT_PAREN):
{
const e = this.expression();
if (this.atEnd()) throw this.buildError(o.ErrorUnexpectedEndOfExpression, this.previous());
return this.consume(n.RIGHT_PAREN, o.ErrorUnexpectedSymbol), new Grouping(e);
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
if (this.depth++, this.depth > 50) throw this.buildError(o.ErrorExceededMaxDepth, this.peek());
}
decrDepth() {
this.depth--;
}
buildError(e, t) {
return new ExpressionError(e, t);
}
}
})
};