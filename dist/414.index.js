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
const i = 262144, r = 8e4, a = 500, c = 100;
function parseYaml(e, t, o = !1) {
if (Buffer.byteLength(e) > i) throw new s.u("limit", `${t} has more than ${i} bytes; it is not read. Set the inputs instead.`);
try {
!function checkTokens(e, t) {
let o = 0;
for (const i of (new n.JG).lex(e)) if (++o > r) throw new s.u("limit", `${t} has more than ${r} brackets, commas, words and the like; it is not read. Set the inputs instead.`);
}(e, t);
const i = (0, n.Tp)(e, {
merge: o,
uniqueKeys: !1,
prettyErrors: !1,
logLevel: "error"
}), u = i.errors[0];
if (void 0 !== u) throw u;
!function checkNodes(e, t, o) {
const i = [ [ e, 0 ] ];
for (let e = i.pop(); void 0 !== e; e = i.pop()) {
const [r, a] = e;
if (a > c) throw tooDeep(t);
if ((0, n.tO)(r) && i.push([ r.key, a ], [ r.value, a ]), !(0, n.P3)(r)) continue;
for (const e of r.items) i.push([ e, a + 1 ]);
if (!(0, n.jh)(r)) continue;
const u = new Set;
for (const {key: e} of r.items) if ((0, n.jn)(e) && (!o || "<<" !== e.value)) {
if (u.has(e.value)) throw new s.u("workflow", `${t} is not YAML that can be read (Map keys must be unique).`);
u.add(e.value);
}
}
}(i.contents, t, o);
const f = i.toJS({
maxAliasCount: a
});
return function checkDepth(e, t) {
const o = [ [ e, 0 ] ];
for (let e = o.pop(); void 0 !== e; e = o.pop()) {
const [n, s] = e;
if (s > c) throw tooDeep(t);
if ("object" == typeof n && null !== n) for (const e of Object.values(n)) o.push([ e, s + 1 ]);
}
}(f, t), f;
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