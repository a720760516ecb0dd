export const id = 934;

export const ids = [ 934 ];

export const modules = {
77934: ((e, t, n) => {
let s;
n.d(t, {
BuJ: () => getDotPath,
E2x: () => finite,
FsL: () => pipe,
IeY: () => custom,
Ikc: () => object,
KIO: () => picklist,
L5J: () => unknown,
NTK: () => rawTransform,
Ru6: () => maxLength,
Wwf: () => minValue,
Y2b: () => safeInteger,
YOg: () => array,
YjP: () => string,
_H3: () => looseObject,
aig: () => number,
cl6: () => nullish,
euz: () => literal,
g1P: () => record,
lqM: () => optional,
mee: () => nullable,
ndf: () => integer,
pdi: () => transform,
xLC: () => safeParse,
yGV: () => regex,
yqP: () => exactOptional,
z6Y: () => check,
zMY: () => boolean
});
const a = {
lang: void 0,
message: void 0,
abortEarly: void 0,
abortPipeEarly: void 0
};
function getGlobalConfig(e) {
return e || s ? {
lang: e?.lang ?? s?.lang,
message: e?.message,
abortEarly: e?.abortEarly ?? s?.abortEarly,
abortPipeEarly: e?.abortPipeEarly ?? s?.abortPipeEarly
} : a;
}
let r, i, u;
function getGlobalMessage(e) {
return r?.get(e);
}
function getSchemaMessage(e) {
return i?.get(e);
}
function getSpecificMessage(e, t) {
return u?.get(e)?.get(t);
}
function _stringify(e) {
const t = typeof e;
return "string" === t ? `"${e}"` : "number" === t || "bigint" === t || "boolean" === t ? `${e}` : "object" === t || "function" === t ? (e && Object.getPrototypeOf(e)?.constructor?.name) ?? "null" : t;
}
function _addIssue(e, t, n, s, a) {
const r = a && "input" in a ? a.input : n.value, i = a?.expected ?? e.expects ?? null, u = a?.received ?? _stringify(r), o = {
kind: e.kind,
type: e.type,
input: r,
expected: i,
received: u,
message: `Invalid ${t}: ${i ? `Expected ${i} but r` : "R"}eceived ${u}`,
requirement: e.requirement,
path: a?.path,
issues: a?.issues,
lang: s.lang,
abortEarly: s.abortEarly,
abortPipeEarly: s.abortPipeEarly
}, l = "schema" === e.kind, c = a?.message ?? e.message ?? getSpecificMessage(e.reference, o.lang) ?? (l ? getSchemaMessage(o.lang) : null) ?? s.message ?? getGlobalMessage(o.lang);
void 0 !== c && (o.message = "function" == typeof c ? c(o) : c), l && (n.typed = !1), 
n.issues ? n.issues.push(o) : n.issues = [ o ];
}
function _isSameValueZero(e, t) {
return e === t || Number.isNaN(e) && Number.isNaN(t);
}
function _isValidObjectKey(e, t) {
return Object.prototype.hasOwnProperty.call(e, t) && "__proto__" !== t && "prototype" !== t && "constructor" !== t;
}
function _joinExpects(e, t) {
const n = [ ...new Set(e) ];
return n.length > 1 ? `(${n.join(` ${t} `)})` : n[0] ?? "never";
}
function _standardSchema(e) {
return e["~standard"] = {
version: 1,
vendor: "valibot",
validate: t => e["~run"]({
value: t
}, getGlobalConfig())
}, e;
}
function getDotPath(e) {
if (e.path) {
let t = "";
for (const n of e.path) {
if ("string" != typeof n.key && "number" != typeof n.key) return null;
t += t ? `.${n.key}` : n.key;
}
return t;
}
return null;
}
Error;
function check(e, t) {
return {
kind: "validation",
type: "check",
reference: check,
async: !1,
expects: null,
requirement: e,
message: t,
"~run"(e, t) {
return e.typed && !this.requirement(e.value) && _addIssue(this, "input", e, t), 
e;
}
};
}
function finite(e) {
return {
kind: "validation",
type: "finite",
reference: finite,
async: !1,
expects: null,
requirement: Number.isFinite,
message: e,
"~run"(e, t) {
return e.typed && !this.requirement(e.value) && _addIssue(this, "finite", e, t), 
e;
}
};
}
function integer(e) {
return {
kind: "validation",
type: "integer",
reference: integer,
async: !1,
expects: null,
requirement: Number.isInteger,
message: e,
"~run"(e, t) {
return e.typed && !this.requirement(e.value) && _addIssue(this, "integer", e, t), 
e;
}
};
}
function maxLength(e, t) {
return {
kind: "validation",
type: "max_length",
reference: maxLength,
async: !1,
expects: `<=${e}`,
requirement: e,
message: t,
"~run"(e, t) {
return e.typed && e.value.length > this.requirement && _addIssue(this, "length", e, t, {
received: `${e.value.length}`
}), e;
}
};
}
function minValue(e, t) {
return {
kind: "validation",
type: "min_value",
reference: minValue,
async: !1,
expects: `>=${e instanceof Date ? e.toJSON() : _stringify(e)}`,
requirement: e,
message: t,
"~run"(e, t) {
return !e.typed || e.value >= this.requirement || _addIssue(this, "value", e, t, {
received: e.value instanceof Date ? e.value.toJSON() : _stringify(e.value)
}), e;
}
};
}
function rawTransform(e) {
return {
kind: "transformation",
type: "raw_transform",
reference: rawTransform,
async: !1,
"~run"(t, n) {
const s = e({
dataset: t,
config: n,
addIssue: e => _addIssue(this, e?.label ?? "input", t, n, e),
NEVER: null
});
return t.issues ? t.typed = !1 : t.value = s, t;
}
};
}
function regex(e, t) {
return {
kind: "validation",
type: "regex",
reference: regex,
async: !1,
expects: `${e}`,
requirement: e,
message: t,
"~run"(e, t) {
return e.typed && !this.requirement.test(e.value) && _addIssue(this, "format", e, t), 
e;
}
};
}
function safeInteger(e) {
return {
kind: "validation",
type: "safe_integer",
reference: safeInteger,
async: !1,
expects: null,
requirement: Number.isSafeInteger,
message: e,
"~run"(e, t) {
return e.typed && !this.requirement(e.value) && _addIssue(this, "safe integer", e, t), 
e;
}
};
}
function transform(e) {
return {
kind: "transformation",
type: "transform",
reference: transform,
async: !1,
operation: e,
"~run"(e) {
return e.value = this.operation(e.value), e;
}
};
}
function getFallback(e, t, n) {
return "function" == typeof e.fallback ? e.fallback(t, n) : e.fallback;
}
function getDefault(e, t, n) {
return "function" == typeof e.default ? e.default(t, n) : e.default;
}
function array(e, t) {
return _standardSchema({
kind: "schema",
type: "array",
reference: array,
expects: "Array",
async: !1,
item: e,
message: t,
"~run"(e, t) {
const n = e.value;
if (Array.isArray(n)) {
e.typed = !0, e.value = [];
for (let s = 0; s < n.length; s++) {
const a = n[s], r = this.item["~run"]({
value: a
}, t);
if (r.issues) {
const i = {
type: "array",
origin: "value",
input: n,
key: s,
value: a
};
for (const t of r.issues) t.path ? t.path.unshift(i) : t.path = [ i ], e.issues?.push(t);
if (e.issues || (e.issues = r.issues), t.abortEarly) {
e.typed = !1;
break;
}
}
r.typed || (e.typed = !1), e.value.push(r.value);
}
} else _addIssue(this, "type", e, t);
return e;
}
});
}
function boolean(e) {
return _standardSchema({
kind: "schema",
type: "boolean",
reference: boolean,
expects: "boolean",
async: !1,
message: e,
"~run"(e, t) {
return "boolean" == typeof e.value ? e.typed = !0 : _addIssue(this, "type", e, t), 
e;
}
});
}
function custom(e, t) {
return _standardSchema({
kind: "schema",
type: "custom",
reference: custom,
expects: "unknown",
async: !1,
check: e,
message: t,
"~run"(e, t) {
return this.check(e.value) ? e.typed = !0 : _addIssue(this, "type", e, t), e;
}
});
}
function exactOptional(e, t) {
return _standardSchema({
kind: "schema",
type: "exact_optional",
reference: exactOptional,
expects: e.expects,
async: !1,
wrapped: e,
default: t,
"~run"(e, t) {
return this.wrapped["~run"](e, t);
}
});
}
function literal(e, t) {
return _standardSchema({
kind: "schema",
type: "literal",
reference: literal,
expects: _stringify(e),
async: !1,
literal: e,
message: t,
"~run"(e, t) {
return _isSameValueZero(e.value, this.literal) ? e.typed = !0 : _addIssue(this, "type", e, t), 
e;
}
});
}
function looseObject(e, t) {
return _standardSchema({
kind: "schema",
type: "loose_object",
reference: looseObject,
expects: "Object",
async: !1,
entries: e,
message: t,
"~run"(e, t) {
const n = e.value;
if (n && "object" == typeof n) {
e.typed = !0, e.value = {};
for (const s in this.entries) {
const a = this.entries[s];
if (s in n || ("exact_optional" === a.type || "optional" === a.type || "nullish" === a.type) && void 0 !== a.default) {
const r = s in n ? n[s] : getDefault(a), i = a["~run"]({
value: r
}, t);
if (i.issues) {
const a = {
type: "object",
origin: "value",
input: n,
key: s,
value: r
};
for (const t of i.issues) t.path ? t.path.unshift(a) : t.path = [ a ], e.issues?.push(t);
if (e.issues || (e.issues = i.issues), t.abortEarly) {
e.typed = !1;
break;
}
}
i.typed || (e.typed = !1), e.value[s] = i.value;
} else if (void 0 !== a.fallback) e.value[s] = getFallback(a); else if ("exact_optional" !== a.type && "optional" !== a.type && "nullish" !== a.type && (_addIssue(this, "key", e, t, {
input: void 0,
expected: `"${s}"`,
path: [ {
type: "object",
origin: "key",
input: n,
key: s,
value: n[s]
} ]
}), t.abortEarly)) break;
}
if (!e.issues || !t.abortEarly) for (const t in n) _isValidObjectKey(n, t) && !Object.prototype.hasOwnProperty.call(this.entries, t) && (e.value[t] = n[t]);
} else _addIssue(this, "type", e, t);
return e;
}
});
}
function nullable(e, t) {
return _standardSchema({
kind: "schema",
type: "nullable",
reference: nullable,
expects: `(${e.expects} | null)`,
async: !1,
wrapped: e,
default: t,
"~run"(e, t) {
return null === e.value && (void 0 !== this.default && (e.value = getDefault(this, e, t)), 
null === e.value) ? (e.typed = !0, e) : this.wrapped["~run"](e, t);
}
});
}
function nullish(e, t) {
return _standardSchema({
kind: "schema",
type: "nullish",
reference: nullish,
expects: `(${e.expects} | null | undefined)`,
async: !1,
wrapped: e,
default: t,
"~run"(e, t) {
return null !== e.value && void 0 !== e.value || (void 0 !== this.default && (e.value = getDefault(this, e, t)), 
null !== e.value && void 0 !== e.value) ? this.wrapped["~run"](e, t) : (e.typed = !0, 
e);
}
});
}
function number(e) {
return _standardSchema({
kind: "schema",
type: "number",
reference: number,
expects: "number",
async: !1,
message: e,
"~run"(e, t) {
return "number" != typeof e.value || isNaN(e.value) ? _addIssue(this, "type", e, t) : e.typed = !0, 
e;
}
});
}
function object(e, t) {
return _standardSchema({
kind: "schema",
type: "object",
reference: object,
expects: "Object",
async: !1,
entries: e,
message: t,
"~run"(e, t) {
const n = e.value;
if (n && "object" == typeof n) {
e.typed = !0, e.value = {};
for (const s in this.entries) {
const a = this.entries[s];
if (s in n || ("exact_optional" === a.type || "optional" === a.type || "nullish" === a.type) && void 0 !== a.default) {
const r = s in n ? n[s] : getDefault(a), i = a["~run"]({
value: r
}, t);
if (i.issues) {
const a = {
type: "object",
origin: "value",
input: n,
key: s,
value: r
};
for (const t of i.issues) t.path ? t.path.unshift(a) : t.path = [ a ], e.issues?.push(t);
if (e.issues || (e.issues = i.issues), t.abortEarly) {
e.typed = !1;
break;
}
}
i.typed || (e.typed = !1), e.value[s] = i.value;
} else if (void 0 !== a.fallback) e.value[s] = getFallback(a); else if ("exact_optional" !== a.type && "optional" !== a.type && "nullish" !== a.type && (_addIssue(this, "key", e, t, {
input: void 0,
expected: `"${s}"`,
path: [ {
type: "object",
origin: "key",
input: n,
key: s,
value: n[s]
} ]
}), t.abortEarly)) break;
}
} else _addIssue(this, "type", e, t);
return e;
}
});
}
function optional(e, t) {
return _standardSchema({
kind: "schema",
type: "optional",
reference: optional,
expects: `(${e.expects} | undefined)`,
async: !1,
wrapped: e,
default: t,
"~run"(e, t) {
return void 0 === e.value && (void 0 !== this.default && (e.value = getDefault(this, e, t)), 
void 0 === e.value) ? (e.typed = !0, e) : this.wrapped["~run"](e, t);
}
});
}
function picklist(e, t) {
return _standardSchema({
kind: "schema",
type: "picklist",
reference: picklist,
expects: _joinExpects(e.map(_stringify), "|"),
async: !1,
options: e,
message: t,
"~run"(e, t) {
return this.options.includes(e.value) ? e.typed = !0 : _addIssue(this, "type", e, t), 
e;
}
});
}
function record(e, t, n) {
return _standardSchema({
kind: "schema",
type: "record",
reference: record,
expects: "Object",
async: !1,
key: e,
value: t,
message: n,
"~run"(e, t) {
const n = e.value;
if (n && "object" == typeof n) {
e.typed = !0, e.value = {};
for (const s in n) if (_isValidObjectKey(n, s)) {
const a = n[s], r = this.key["~run"]({
value: s
}, t);
if (r.issues) {
const i = {
type: "object",
origin: "key",
input: n,
key: s,
value: a
};
for (const t of r.issues) t.path = [ i ], e.issues?.push(t);
if (e.issues || (e.issues = r.issues), t.abortEarly) {
e.typed = !1;
break;
}
}
const i = this.value["~run"]({
value: a
}, t);
if (i.issues) {
const r = {
type: "object",
origin: "value",
input: n,
key: s,
value: a
};
for (const t of i.issues) t.path ? t.path.unshift(r) : t.path = [ r ], e.issues?.push(t);
if (e.issues || (e.issues = i.issues), t.abortEarly) {
e.typed = !1;
break;
}
}
r.typed && i.typed || (e.typed = !1), r.typed && (e.value[r.value] = i.value);
}
} else _addIssue(this, "type", e, t);
return e;
}
});
}
function string(e) {
return _standardSchema({
kind: "schema",
type: "string",
reference: string,
expects: "string",
async: !1,
message: e,
"~run"(e, t) {
return "string" == typeof e.value ? e.typed = !0 : _addIssue(this, "type", e, t), 
e;
}
});
}
function unknown() {
return _standardSchema({
kind: "schema",
type: "unknown",
reference: unknown,
expects: "unknown",
async: !1,
"~run": e => (e.typed = !0, e)
});
}
function pipe(...e) {
return _standardSchema({
...e[0],
pipe: e,
"~run"(t, n) {
for (const s of e) if ("metadata" !== s.kind) {
if (t.issues && ("schema" === s.kind || "transformation" === s.kind)) {
t.typed = !1;
break;
}
t.issues && (n.abortEarly || n.abortPipeEarly) || (t = s["~run"](t, n));
}
return t;
}
});
}
function safeParse(e, t, n) {
const s = e["~run"]({
value: t
}, getGlobalConfig(n));
return {
typed: s.typed,
success: !s.issues,
output: s.value,
issues: s.issues
};
}
})
};