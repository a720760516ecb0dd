export const id = 414;

export const ids = [ 414 ];

export const modules = {
84414: ((e, t, o) => {
o.d(t, {
$H: () => asMap,
DD: () => asList,
ZZ: () => field,
e1: () => asText,
hN: () => parseYaml
});
var n = o(38815), s = o(452);
const r = 262144, i = 15e4, a = 500, c = 100;
function parseYaml(e, t, o = !1) {
if (Buffer.byteLength(e) > r) throw new s.u("limit", `${t} has more than ${r} bytes; it is not read. Set the inputs instead.`);
try {
const r = function compose(e, t, o) {
const r = new n.Dk({
merge: o,
uniqueKeys: !1,
prettyErrors: !1,
logLevel: "error"
}), [a, c] = r.compose(function* tokens(e, t) {
const o = new n.iX;
let r = 0;
for (const a of (new n.JG).lex(e)) {
if (++r > i) throw new s.u("limit", `${t} has more than ${i} brackets, commas, words and the like; it is not read. Set the inputs instead.`);
for (const e of o.next(a)) if (yield e, "error" === e.type) return;
}
yield* o.end();
}(e, t), !0, e.length);
if (void 0 === a || void 0 !== c) throw new s.u("workflow", `${t} holds several YAML documents; only files of one are read.`);
return a;
}(e, t, o), f = r.errors[0];
if (void 0 !== f) throw f;
!function checkNodes(e, t, o) {
const r = [ [ e, 0 ] ];
for (let e = r.pop(); void 0 !== e; e = r.pop()) {
const [i, a] = e;
if (a > c) throw tooDeep(t);
if ((0, n.tO)(i) && r.push([ i.key, a ], [ i.value, a ]), !(0, n.P3)(i)) continue;
for (const e of i.items) r.push([ e, a + 1 ]);
if (!(0, n.jh)(i)) continue;
const f = new Set;
for (const {key: e} of i.items) if ((0, n.jn)(e) && (!o || "<<" !== e.value)) {
if (f.has(e.value)) throw new s.u("workflow", `${t} is not YAML that can be read (Map keys must be unique).`);
f.add(e.value);
}
}
}(r.contents, t, o);
const u = r.toJS({
maxAliasCount: a
});
return function checkDepth(e, t) {
const o = [ [ e, 0 ] ];
for (let e = o.pop(); void 0 !== e; e = o.pop()) {
const [n, s] = e;
if (s > c) throw tooDeep(t);
if ("object" == typeof n && null !== n) for (const e of Object.values(n)) o.push([ e, s + 1 ]);
}
}(u, t), u;
} catch (e) {
if (e instanceof s.u) throw e;
if (e instanceof RangeError) throw tooDeep(t);
if (/call stack/.test(e.message)) throw new s.u("limit", `${t} is nested deeper than ${c}; it is not read.`, {
cause: e
});
const o = e.linePos?.[0], n = void 0 === o ? void 0 : {
file: t,
line: o.line,
column: o.col
};
throw new s.u("workflow", `${t} is not YAML that can be read (${e.message}).`, {
location: n,
cause: e
});
}
}
function tooDeep(e) {
return new s.u("limit", `${e} is nested deeper than ${c}; it is not read.`);
}
function asMap(e) {
return "object" != typeof e || null === e || Array.isArray(e) ? {} : e;
}
function field(e, t) {
const o = asMap(e);
return Object.hasOwn(o, t) ? o[t] : void 0;
}
function asList(e) {
return Array.isArray(e) ? e : [];
}
function asText(e) {
return "string" == typeof e ? e : "number" == typeof e || "boolean" == typeof e ? String(e) : void 0;
}
})
};