export const id = 414;

export const ids = [ 414 ];

export const modules = {
84414: ((t, e, o) => {
o.d(e, {
$H: () => asMap,
DD: () => asList,
ZZ: () => field,
e1: () => asText,
hN: () => parseYaml
});
var n = o(38815), r = o(452);
const s = 2097152, i = 500, a = 100;
function parseYaml(t, e, o = !1) {
if (Buffer.byteLength(t) > s) throw new r.u("limit", `${e} has more than ${s} bytes; it is not read. Set the inputs instead.`);
try {
const s = (0, n.Tp)(t, {
merge: o,
uniqueKeys: !0,
prettyErrors: !1,
logLevel: "error"
}), c = s.errors[0];
if (void 0 !== c) throw c;
const u = s.toJS({
maxAliasCount: i
});
return function checkDepth(t, e) {
const o = [ [ t, 0 ] ];
for (let t = o.pop(); void 0 !== t; t = o.pop()) {
const [n, s] = t;
if (s > a) throw new r.u("limit", `${e} is nested deeper than ${a}; it is not read.`);
if ("object" == typeof n && null !== n) for (const t of Object.values(n)) o.push([ t, s + 1 ]);
}
}(u, e), u;
} catch (t) {
if (t instanceof r.u) throw t;
if (/call stack/.test(t.message)) throw new r.u("limit", `${e} is nested deeper than ${a}; it is not read.`, {
cause: t
});
const o = t.linePos?.[0], n = void 0 === o ? void 0 : {
file: e,
line: o.line,
column: o.col
};
throw new r.u("workflow", `${e} is not YAML that can be read (${t.message}).`, {
location: n,
cause: t
});
}
}
function asMap(t) {
return "object" != typeof t || null === t || Array.isArray(t) ? {} : t;
}
function field(t, e) {
const o = asMap(t);
return Object.hasOwn(o, e) ? o[e] : void 0;
}
function asList(t) {
return Array.isArray(t) ? t : [];
}
function asText(t) {
return "string" == typeof t ? t : "number" == typeof t || "boolean" == typeof t ? String(t) : void 0;
}
})
};