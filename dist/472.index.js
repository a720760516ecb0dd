export const id = 472;

export const ids = [ 472 ];

export const modules = {
27472: ((e, t, n) => {
n.r(t), n.d(t, {
buildah: () => ve
});
var r = n(25722), s = n(83262), o = n(452), i = n(87795), a = n(7190), u = n(39039), d = n(88758), c = n(17986), f = n(15922);
function buildahArgs(e) {
const t = (0, f.ot)(e) ?? f.RX;
return {
fixedPlatformArgs: (0, f.jZ)(t, 1, 37),
platformArgsInHeading: (0, f.jZ)(t, 1, 42),
platformArgsInFrom: (0, f.jZ)(t, 1, 30),
inheritsStageArgs: (0, f.jZ)(t, 1, 41)
};
}
function startScope(e, t, n, r) {
let s = [ ...e.buildArgs ].reduce((e, [t, n]) => (0, c.R5)(e, t, n), c.pk);
const o = new Set(c.ee);
if (n && r.platformArgsInHeading) for (const [t, n] of e.platformArgs) o.add(t), 
e.buildArgs.has(t) || (s = (0, c.R5)(s, t, n));
return {
values: s,
allowed: o,
heading: t
};
}
function declareArg(e, t, n, r) {
const {name: s, value: o} = (0, c.s9)(t), i = new Set(e.allowed).add(s), set = t => ({
...e,
values: t,
allowed: i
}), a = n.platformArgs.get(s), u = n.buildArgs.has(s);
if (void 0 !== a && (r.fixedPlatformArgs || void 0 === o)) return set(u ? e.values : (0, 
c.R5)(e.values, s, a));
const d = e.heading.values.has(s) || e.heading.unknown.has(s);
return set(void 0 === o ? d && !u ? (0, c.R5)(e.values, s, e.heading.values.get(s)) : e.values : u ? e.values : (0, 
c.R5)(e.values, s, o));
}
function visibleArgs({values: e, allowed: t}) {
return {
values: new Map([ ...e.values ].filter(([e]) => t.has(e))),
unknown: new Set([ ...e.unknown ].filter(e => t.has(e)))
};
}
function fromScope(e, t, n) {
let r = e;
if (!n.platformArgsInFrom) return r;
for (const [e, n] of t.platformArgs) r = (0, c.R5)(r, e, n);
for (const [n, s] of t.buildArgs) (e.values.has(n) || e.unknown.has(n)) && (r = (0, 
c.R5)(r, n, s));
return r;
}
var l = n(97368), h = n(50119), g = n(4573), m = n(77598), p = n(38522), v = n(37012), w = n(47510);
const b = 512, y = g.Buffer.alloc(1024), x = 100, k = 155, $ = 47, S = new Set("path linkpath size uid gid uname gname mtime atime ctime".split(" ").concat([ "GNU.sparse.name" ]));
function tarPadding(e) {
return y.subarray(0, (b - e % b) % b);
}
function goTarHeader(e) {
const t = planFormat(e), n = rawFields(e);
if ("ustar" === t.format) {
const t = splitName(n.name);
return block(e, {
...n,
name: t?.name ?? n.name,
prefix: t?.prefix ?? O
}, "ustar");
}
if ("gnu" === t.format) {
const t = [ longBlock(n.name, "L"), longBlock(n.linkname, "K") ];
return g.Buffer.concat([ ...t, block(e, n, "gnu") ]);
}
const r = {
name: toAscii(n.name),
linkname: toAscii(n.linkname),
uname: toAscii(n.uname),
gname: toAscii(n.gname),
prefix: O
};
return g.Buffer.concat([ paxBlocks(n.name, t.records), block(e, r, "pax") ]);
}
const O = g.Buffer.alloc(0);
function rawFields(e) {
return {
name: (0, v.ZJ)(e.name),
linkname: (0, v.ZJ)(e.linkname),
uname: (0, v.ZJ)(e.uname),
gname: (0, v.ZJ)(e.gname),
prefix: O
};
}
function planFormat(e) {
const t = new Set([ "ustar", "pax", "gnu" ]), n = new Map, r = rawFields(e);
if (checkText(r.name, x, "path", t, n), checkText(r.linkname, x, "linkpath", t, n), 
checkText(r.uname, 32, "uname", t, n), checkText(r.gname, 32, "gname", t, n), function keepRecords(e, t, n) {
const r = [ [ "path", t.name ], [ "linkpath", t.linkname ], [ "uname", t.uname ], [ "gname", t.gname ], [ "uid", g.Buffer.from(String(e.uid)) ], [ "gid", g.Buffer.from(String(e.gid)) ], [ "size", g.Buffer.from(String(e.size)) ] ];
for (const [t, s] of r) {
const r = e.records.get(t);
void 0 !== r && 0 === g.Buffer.compare(s, r) && n.set(t, s);
}
}(e, r, n), checkNumber(e.mode, 8, void 0, t, n), checkNumber(e.uid, 8, "uid", t, n), 
checkNumber(e.gid, 8, "gid", t, n), checkNumber(e.size, 12, "size", t, n), checkNumber(e.devmajor, 8, void 0, t, n), 
checkNumber(e.devminor, 8, void 0, t, n), (e.mtime < 0 || !fitsOctal(e.mtime, 12)) && checkNumber(e.mtime, 12, "mtime", t, n), 
e.records.size > 0) {
t.delete("ustar"), t.delete("gnu");
for (const [t, r] of e.records) n.has(t) || S.has(t) || t.startsWith("GNU.sparse.") || n.set(t, r);
}
const s = function boundTo(e) {
return void 0 === e.format ? [ "ustar", "pax", "gnu" ] : "pax" === e.format && 0 === e.records.size ? [ "ustar", "pax" ] : [ e.format ];
}(e), i = [ "ustar", "pax", "gnu" ].find(e => t.has(e) && s.includes(e));
if (void 0 === i) throw new o.u("build-refused", `the builder cannot write ${JSON.stringify(e.name)} as ${e.format ?? "tar"}: shorten or rename it`);
return {
format: i,
records: n
};
}
function checkText(e, t, n, r, s) {
const o = "path" === n, i = e.length > t;
(e.includes(0) || i && !o && "linkpath" !== n) && r.delete("gnu"), !i && isAscii(e) || (o && void 0 !== splitName(e) || r.delete("ustar"), 
e.includes(0) && r.delete("pax"), s.set(n, e));
}
function checkNumber(e, t, n, r, s) {
e >= 0 && fitsOctal(e, t) || (r.delete("ustar"), void 0 === n ? r.delete("pax") : s.set(n, g.Buffer.from(String(e))));
}
function fitsOctal(e, t) {
return e.toString(8).length <= t - 1;
}
function isAscii(e) {
return e.every(e => e > 0 && e < 128);
}
function toAscii(e) {
return isAscii(e) ? e : g.Buffer.from(e.filter(e => e > 0 && e < 128));
}
function splitName(e) {
if (e.length <= x || !isAscii(e)) return;
let t = e.length;
t > 156 ? t = 156 : e[t - 1] === $ && t--;
const n = e.subarray(0, t).lastIndexOf($), r = e.length - n - 1;
return n <= 0 || r > x || 0 === r || n > k ? void 0 : {
prefix: e.subarray(0, n),
name: e.subarray(n + 1)
};
}
function paxBlocks(e, t) {
if (0 === t.size) return O;
const n = [ ...t.keys() ].sort((e, t) => g.Buffer.compare((0, v.ZJ)(e), (0, v.ZJ)(t))), r = g.Buffer.concat(n.map(e => function paxRecord(e, t) {
const n = g.Buffer.concat([ g.Buffer.from(" "), (0, v.ZJ)(e), g.Buffer.from("="), t, g.Buffer.from("\n") ]);
let r = n.length + String(n.length).length;
for (;String(r).length + n.length !== r; ) r = String(r).length + n.length;
return g.Buffer.concat([ g.Buffer.from(String(r)), n ]);
}(e, t.get(e))));
return special(function paxName(e) {
const t = e.lastIndexOf($) + 1, n = e.toString("latin1");
return g.Buffer.from((0, w.uH)(`${n.slice(0, t)}PaxHeaders.0/${n.slice(t)}`), "latin1");
}(e), "x", r, "pax");
}
function longBlock(e, t) {
return e.length <= x ? O : special(g.Buffer.from("././@LongLink"), t, g.Buffer.concat([ e, g.Buffer.of(0) ]), "gnu");
}
function special(e, t, n, r) {
let s = toAscii(e).subarray(0, x);
for (;s.length > 0 && s[s.length - 1] === $; ) s = s.subarray(0, -1);
const o = {
name: "",
typeflag: t,
mode: 0,
uid: 0,
gid: 0,
size: n.length,
linkname: "",
uname: "",
gname: "",
devmajor: -1,
devminor: -1,
mtime: 0,
records: new Map,
format: void 0
}, i = {
name: s,
linkname: O,
uname: O,
gname: O,
prefix: O
};
return g.Buffer.concat([ block(o, i, r), n, tarPadding(n.length) ]);
}
function block(e, t, n) {
const r = g.Buffer.alloc(b), number = (e, t, s) => {
r.set("gnu" === n ? function gnuNumber(e, t) {
if (e >= 0 && fitsOctal(e, t)) return octal(e, t);
const n = g.Buffer.alloc(t);
let r = BigInt.asUintN(8 * t, BigInt(e));
for (let e = t - 1; e >= 0; e--) n[e] = Number(0xffn & r), r >>= 8n;
return n[0] = 128 | n[0], n;
}(s, t) : octal(s, t), e);
};
setText(r, 0, x, t.name), number(100, 8, e.mode), number(108, 8, e.uid), number(116, 8, e.gid), 
number(124, 12, e.size), number(136, 12, e.mtime), r.write(e.typeflag, 156, "latin1"), 
setText(r, 157, x, t.linkname), r.write("gnu" === n ? "ustar  \0" : "ustar\x0000", 257, "latin1"), 
setText(r, 265, 32, t.uname), setText(r, 297, 32, t.gname), e.devmajor >= 0 && (number(329, 8, e.devmajor), 
number(337, 8, e.devminor)), "gnu" !== n && setText(r, 345, k, t.prefix), r.fill(32, 148, 156);
const s = r.reduce((e, t) => e + t, 0);
return r.write(`${s.toString(8).padStart(6, "0")}\0 `, 148, "latin1"), r;
}
function setText(e, t, n, r) {
if (e.set(r.subarray(0, n), t), r.length <= n || r[n - 1] !== $) return;
let s = n - 1;
for (;s > 0 && r[s - 1] === $; ) s--;
e[t + s] = 0;
}
function octal(e, t) {
const n = e >= 0 && fitsOctal(e, t) ? e.toString(8) : "0";
return g.Buffer.from(`${n.padStart(t - 1, "0")}\0`, "latin1");
}
const A = 256 << 20, B = 2e5, T = [ g.Buffer.from("BZh", "latin1"), g.Buffer.from("\xfd7zXZ\0", "latin1"), g.Buffer.from("(\xb5/\xfd", "latin1"), g.Buffer.from("\x02!L\x18", "latin1"), g.Buffer.from("]\0\0", "latin1") ];
function readArchive(e, t) {
const n = e.entry(t)?.size ?? 0;
if (n < b && !function looksCompressed(e, t) {
const n = e.read(t, b);
return void 0 !== n && 31 === n[0] && 139 === n[1];
}(e, t)) return {
kind: "plain"
};
if (n > A) return {
kind: "unknown",
why: "it is too large to look for an archive in it"
};
const r = e.read(t, A);
if (void 0 === r) return {
kind: "unknown",
why: "its content is not known here"
};
const s = g.Buffer.from(r.buffer, r.byteOffset, r.length);
if (T.some(e => s.subarray(0, e.length).equals(e))) return {
kind: "unknown",
why: "its compression cannot be undone here"
};
const o = function decompressed(e) {
if (31 !== e[0] || 139 !== e[1]) return e;
try {
return (0, p.gunzipSync)(e, {
maxOutputLength: A
});
} catch (e) {
return "ERR_BUFFER_TOO_LARGE" === e.code ? "too-large" : void 0;
}
}(s);
return void 0 === o ? {
kind: "plain"
} : "too-large" === o ? {
kind: "unknown",
why: "it is too large when decompressed"
} : function readMembers(e) {
const t = [];
try {
for (const n of function* members(e) {
let t, n, r = new Map, s = !1;
for (let o = 0; o + b <= e.length; ) {
const i = e.subarray(o, o + b);
if (i.every(e => 0 === e)) return;
const a = readBlock(i);
if (o += b, "xgLKS".includes(a.header.typeflag)) {
if ("g" === a.header.typeflag || "S" === a.header.typeflag) throw new Odd("has global headers or sparse files");
const i = e.subarray(o, o + a.header.size);
"x" === a.header.typeflag ? (s = !0, r = new Map([ ...r, ...readRecords(i) ])) : "L" === a.header.typeflag ? t = buildah_digest_archive_text(i) : n = buildah_digest_archive_text(i), 
o += padded(a.header.size);
continue;
}
const u = complete(a, r, s, t, n), d = e.subarray(o, o + u.size);
if (d.length !== u.size) throw new Odd("ends in the middle of a member");
yield {
kind: "member",
header: u,
data: d
}, o += padded(u.size), r = new Map, s = !1, t = void 0, n = void 0;
}
}(e)) if (t.push(n), t.length > B) return {
kind: "unknown",
why: "it has too many members"
};
} catch (e) {
if (!(e instanceof Odd)) throw e;
return 0 === t.length && e.noTar ? {
kind: "plain"
} : {
kind: "unknown",
why: `the archive ${e.message}`
};
}
return 0 === t.length ? {
kind: "plain"
} : {
kind: "archive",
items: t
};
}(o);
}
class Odd extends Error {
noTar;
constructor(e, t = !1) {
super(e), this.noTar = t;
}
}
const M = "123456";
function padded(e) {
return Math.ceil(e / b) * b;
}
function readBlock(e) {
if (!function checksumHolds(e) {
let t = 0;
for (let n = 0; n < b; n++) t += n >= 148 && n < 156 ? 32 : e[n];
const n = trimmed(e.subarray(148, 156));
return /^[0-7]+$/.test(n) && Number.parseInt(n, 8) === t;
}(e)) throw new Odd("has a header whose checksum is wrong", !0);
const t = e.toString("latin1", 257, 265), n = "ustar\x0000" === t ? "ustar" : "ustar  \0" === t ? "gnu" : void 0, r = void 0 !== n, s = "ustar" === n ? buildah_digest_archive_text(e.subarray(345, 500)) : "", o = buildah_digest_archive_text(e.subarray(0, 100));
return {
header: {
name: "" === s ? o : `${s}/${o}`,
typeflag: 0 === e[156] ? "0" : e.toString("latin1", 156, 157),
mode: number(e.subarray(100, 108)),
uid: number(e.subarray(108, 116)),
gid: number(e.subarray(116, 124)),
size: number(e.subarray(124, 136)),
linkname: buildah_digest_archive_text(e.subarray(157, 257)),
uname: r ? buildah_digest_archive_text(e.subarray(265, 297)) : "",
gname: r ? buildah_digest_archive_text(e.subarray(297, 329)) : "",
devmajor: r ? number(e.subarray(329, 337)) : 0,
devminor: r ? number(e.subarray(337, 345)) : 0,
mtime: 0,
records: new Map,
format: void 0
},
format: n
};
}
function complete(e, t, n, r, s) {
if ([ ...t.keys() ].some(e => e.startsWith("GNU.sparse."))) throw new Odd("has sparse files");
const own = e => {
const n = t.get(e);
return void 0 === n || 0 === n.length ? void 0 : (0, v.uK)(n);
}, o = own("path") ?? r ?? e.header.name, i = "0" === e.header.typeflag && o.endsWith("/") ? "5" : e.header.typeflag, a = M.includes(i) ? 0 : decimal(own("size"), e.header.size);
return {
...e.header,
name: o,
typeflag: i,
size: a,
linkname: own("linkpath") ?? s ?? e.header.linkname,
uname: own("uname") ?? e.header.uname,
gname: own("gname") ?? e.header.gname,
uid: decimal(own("uid"), e.header.uid),
gid: decimal(own("gid"), e.header.gid),
records: t,
format: n ? "pax" : e.format
};
}
function decimal(e, t) {
if (void 0 === e) return t;
const n = /^\d{1,16}$/.test(e) ? Number(e) : Number.NaN;
if (!Number.isSafeInteger(n)) throw new Odd("has a malformed number");
return n;
}
function readRecords(e) {
const t = new Map;
for (let n = 0; n < e.length; ) {
const r = e.indexOf(32, n), s = r < 0 ? "" : e.toString("latin1", n, r), o = n + (/^\d{1,7}$/.test(s) ? Number(s) : 0), i = e.indexOf(61, r + 1);
if (r < 0 || o <= r || o > e.length || i < 0 || i >= o) throw new Odd("has a malformed PAX header");
t.set(e.toString("utf8", r + 1, i), e.subarray(i + 1, o - 1)), n = o;
}
return t;
}
function buildah_digest_archive_text(e) {
const t = e.indexOf(0);
return (0, v.uK)(t < 0 ? e : e.subarray(0, t));
}
function trimmed(e) {
return e.toString("latin1").replace(/^[ \0]+|(?<![ \0])[ \0]+$/g, "");
}
function number(e) {
if (128 & e[0]) {
let t = BigInt(127 & e[0]);
for (const n of e.subarray(1)) t = t << 8n | BigInt(n);
const n = 64 & e[0] ? t - (1n << BigInt(8 * e.length - 1)) : t;
if (!Number.isSafeInteger(Number(n))) throw new Odd("has a number that is too large");
return Number(n);
}
const t = trimmed(e);
if ("" === t) return 0;
if (!/^[0-7]+$/.test(t)) throw new Odd("has a number that is none", !0);
return Number.parseInt(t, 8);
}
var N = n(73825);
const R = 2e5;
function resolveInRoot(e, t, n = !0) {
const r = parts(t);
let s = [], i = 0;
for (let a = r.shift(); void 0 !== a; a = r.shift()) {
if (".." === a) {
s = s.slice(0, -1);
continue;
}
const u = [ ...s, a ].join("/"), d = r.length > 0 || n ? e.entry(u) : void 0;
if ("symlink" === d?.type) {
if (++i > 255) throw new o.u("build-refused", `${JSON.stringify(t)} leads round in circles: correct its links`);
d.linkname.startsWith("/") && (s = []), r.unshift(...parts(d.linkname));
} else s.push(a);
}
return `/${s.join("/")}`;
}
function parts(e) {
return e.split("/").filter(e => "" !== e && "." !== e);
}
function targetAt(e, t) {
return e.entry(resolveInRoot(e, t).slice(1));
}
function globInRoot(e, t, n) {
if (!n) return buildah_digest_glob_glob(e, t);
let r = [ "/" ];
for (const n of parts(t)) {
const t = r.flatMap(t => "**" === n ? directories(e, t).map(e => (0, w.fj)(t, e)) : [ (0, 
w.fj)(t, n) ]);
r = [ ...new Set(t) ];
}
return r.flatMap(t => buildah_digest_glob_glob(e, t));
}
function hasMeta(e) {
return /[*?[\\]/.test(e);
}
function buildah_digest_glob_glob(e, t) {
if (!hasMeta(t)) return void 0 === function entryAt(e, t) {
return e.entry(resolveInRoot(e, t, !1).slice(1));
}(e, t) ? [] : [ t ];
const n = t.lastIndexOf("/"), r = n <= 0 ? "/" : t.slice(0, n), s = t.slice(n + 1), o = [];
for (const t of hasMeta(r) ? buildah_digest_glob_glob(e, r) : [ r ]) {
const n = resolveInRoot(e, t).slice(1);
if ("dir" !== e.entry(n)?.type) continue;
const r = [ ...e.names(n) ].sort(w.Tz);
for (const e of r) (0, N.YW)(s, e) && o.push((0, w.fj)(t, e));
}
return o;
}
function directories(e, t) {
const n = resolveInRoot(e, t, !1).slice(1);
if ("dir" !== e.entry(n)?.type) return [];
const r = [], s = [ "." ];
for (let t = s.pop(); void 0 !== t; t = s.pop()) {
if (r.push(t), r.length > R) throw new o.u("limit", "** stands for more than 200000 directories: name them");
const i = (0, w.uH)((0, w.fj)(n, t)), a = [ ...e.names("." === i ? "" : i) ].sort(w.Tz).reverse();
for (const r of a) {
const o = (0, w.fj)(n, t, r);
"dir" === e.entry(o)?.type && s.push((0, w.fj)(t, r));
}
}
return r;
}
var _ = n(86469), W = n(86264);
const j = 1 << 30, L = {
file: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6"
};
function* itemEntries(e, t, n) {
const r = new ItemWalk(e), s = e.globsTwice ? globInRoot(e.tree, t, !1) : [ t ];
if (0 === s.length) throw new o.u("build-refused", `this version of Buildah cannot copy ${t.slice(1)}: rename the file`);
for (const e of s) yield* r.item(e, n);
}
class ItemWalk {
#e;
#t=new Map;
#n;
constructor(e) {
this.#e = e;
}
* item(e, t) {
const {tree: n, matcher: r, parents: s} = this.#e, i = resolveInRoot(n, e).slice(1), a = n.entry(i);
if (void 0 === a) throw new o.u("build-refused", `${e.slice(1)} is a link that leads nowhere: correct the link`);
if (void 0 !== s && (yield* this.#r(e, "dir" === a.type)), "dir" === a.type) return void (yield* this.#s(i, i, 0));
if (r.matches(i)) return;
const u = "file" === a.type ? t?.(n, e) : void 0;
if (void 0 !== u) return void (yield* u);
const d = void 0 === s ? e.slice(e.lastIndexOf("/") + 1) : e.slice(1);
yield* this.#o(a, d, "");
}
* #r(e, t) {
const n = e.slice(1).split("/"), r = t ? n.length : n.length - 1;
for (let e = 1; e <= r; e++) {
const t = n.slice(0, e).join("/"), r = this.#e.tree.entry(resolveInRoot(this.#e.tree, `/${t}`).slice(1));
void 0 !== r && "" !== t && (yield* this.#o(r, t, ""));
}
}
* #s(e, t, n) {
const {tree: r, matcher: s, parents: i} = this.#e;
if (n > 1e3) throw new o.u("limit", "directories are nested deeper than 1000: flatten them");
for (const o of [ ...r.names(t) ].sort(w.Tz)) {
const a = "" === t ? o : `${t}/${o}`, u = r.entry(a);
if (void 0 === u || "socket" === u.type) continue;
const d = "dir" === u.type;
if (s.matches(a)) {
d && this.#i(a) && (yield* this.#s(e, a, n + 1));
continue;
}
const c = void 0 === i && "" !== e ? a.slice(e.length + 1) : a;
yield* this.#o(u, c, u.linkname), d && (yield* this.#s(e, a, n + 1));
}
}
#i(e) {
if (void 0 === this.#n) {
const e = this.#e.matcher.patterns.filter(e => e.negated);
this.#n = new W.F(e.map(({text: e}) => `${e.replace(/^\/+|(?<!\/)\/+$/g, "")}/`));
}
return this.#n.some(e);
}
* #o(e, t, n) {
const {chown: r, tree: s} = this.#e, o = this.#a(e, t);
if (void 0 === o) return;
const i = "file" === e.type && "" !== e.inode ? this.#t.get(e.inode) : void 0;
"file" === e.type && "" !== e.inode && void 0 === i && this.#t.set(e.inode, o);
const a = {
name: o,
typeflag: void 0 === i ? L[e.type] : "1",
mode: this.#e.chmod ?? e.mode & ~(this.#e.keepsSetuid ? 0 : 3072),
uid: r?.uid ?? e.uid,
gid: r?.gid ?? e.gid,
size: "file" === e.type && void 0 === i ? e.size : 0,
linkname: i ?? n,
uname: "",
gname: "",
devmajor: e.devmajor,
devminor: e.devminor,
mtime: 0,
records: xattrRecords(e),
format: void 0
};
yield {
kind: "entry",
header: a,
uid: e.uid,
gid: e.gid,
keepsOwner: void 0 === r,
data: () => fileData(s, e.path)
};
}
#a(e, t) {
const {parents: n, directorySlash: r} = this.#e, s = "dir" === e.type && r ? `${t}/` : t;
if (void 0 === n) return s;
const {pivot: o} = n;
if ("" !== o && !r && "dir" === e.type && (o === t || o.startsWith(`${t}/`))) return;
const i = s.startsWith(o) ? s.slice(o.length) : s, a = i.startsWith("/") ? i.slice(1) : i;
return "" === a ? void 0 : a;
}
}
function xattrRecords(e) {
const t = new Map;
for (const [n, r] of e.xattrs) {
("security.capability" === n || "security.ima" === n || /^user\.[^/]*$/.test(n)) && t.set(`SCHILY.xattr.${n}`, Uint8Array.from(r, e => e.charCodeAt(0)));
}
return t;
}
function fileData(e, t) {
const n = e.chunks?.(t);
if (void 0 !== n) return n;
const r = e.read(t, j);
if (void 0 === r) throw (0, _.O$)(t, "has a content that is not known here");
return [ r ];
}
function streamDigests(e, t) {
let n = [ {
hash: (0, m.createHash)("sha256"),
variants: t.map((e, t) => t)
} ];
for (const r of e) {
const e = t.map(e => encoded(r, e));
n = n.flatMap(t => split(t, e));
for (const t of n) t.hash.update(e[t.variants[0]]);
if (0 === r.header.size) continue;
const s = "member" === r.kind ? [ r.data ] : r.data();
for (const e of s) for (const t of n) t.hash.update(e);
const o = tarPadding(r.header.size);
for (const e of n) e.hash.update(o);
}
const r = [];
for (const {hash: e, variants: t} of n) {
const n = e.update(y).digest("hex");
for (const e of t) r[e] = n;
}
return r;
}
function split(e, t) {
const n = new Map;
for (const r of e.variants) {
const e = t[r].toString("latin1"), s = n.get(e);
void 0 === s ? n.set(e, [ r ]) : s.push(r);
}
return 1 === n.size ? [ e ] : [ ...n.values() ].map(t => ({
hash: e.hash.copy(),
variants: t
}));
}
function encoded(e, t) {
const n = "member" === e.kind ? e.header : function owned(e, t) {
if (void 0 === t) return e.header;
const {uid: n, gid: r} = t.ids(e.uid, e.gid), s = e.keepsOwner ? {
uid: n,
gid: r
} : {}, o = 0 === n ? t.self : t.users.get(n) ?? "";
return {
...e.header,
...s,
uname: o,
gname: t.groups.get(r) ?? ""
};
}(e, t.view);
if (void 0 === t.rename) return goTarHeader(n);
const r = function needsPax(e) {
const t = planFormat(e);
return "pax" === t.format && t.records.size > 0;
}(n);
return goTarHeader({
...n,
name: t.rename,
format: n.format ?? (r ? "pax" : "ustar"),
records: r && 0 === n.records.size ? new Map([ [ "path", new Uint8Array ] ]) : n.records
});
}
class NotKnown extends Error {}
function summaries(e) {
const t = [];
if (e.heredocs.length > 0) {
const n = e.heredocs.map(({name: e}) => e), r = e.views.map(e => ({
...e,
ids: OWN_IDS
}));
t.push({
...e,
tree: heredocTree(e.heredocs),
sources: n,
views: r,
excludes: [],
keepsOwners: !1
});
}
e.sources.length > 0 && t.push(e);
const n = new Set;
for (const r of [ !1, !0 ]) {
const s = t.map(e => add(e, r)), o = e.rules.ownerNames ? e.views.length : 1;
for (let e = 0; e < o; e++) n.add(summary(s.flatMap(t => t.map(({kind: t, digests: n}) => `${t}:${n[e]}`))));
}
return [ ...n ];
}
function summary(e) {
return e.length < 2 ? e[0] ?? "" : `multi:${(0, m.createHash)("sha256").update(e.join(",")).digest("hex")}`;
}
function heredocTree(e) {
const t = new Map(e.map(({name: e, content: t}) => [ e, t ]));
return (0, _.KJ)([ ...t ].map(([e, t]) => ({
path: e,
content: g.Buffer.from(t)
})));
}
function add(e, t) {
const n = e.sources.map(t => function spec(e, t) {
const n = function inContext(e) {
const t = (0, w.uH)(e.replace(/^\/+/, ""));
if (".." === t || t.startsWith("../")) throw new o.u("source-outside", `${e} lies outside the build context: move it inside`);
return "." === t ? "/" : `/${t}`;
}(t), r = globInRoot(e.tree, n, e.rules.doubleStar);
if (0 === r.length && !/[*?[]/.test(n)) throw missing(t);
return 0 === r.length ? void 0 : {
source: t,
pattern: n,
matches: r
};
}(e, t)).filter(e => void 0 !== e);
if (0 === n.length) throw missing(e.sources.join(" "));
const s = function destinationOf(e, t) {
const {destination: n} = e, r = 1 === e.sources.length, s = r ? targetAt(e.tree, t.matches[0]) : void 0, o = "file" === s?.type, i = o && e.unpacks && void 0 !== archiveAt(e.tree, t.matches[0]), a = !r || n.endsWith("/") || n === e.workdir || "dir" === s?.type || i;
return {
takesName: o && !a,
isNewDirectory: a && !o
};
}(e, n[0]), i = t && s.takesName ? function renameTarget(e) {
const t = (0, w.E3)(e);
return "/" === t || "." === t ? void 0 : t;
}(e.destination) : void 0, a = e.rules.ownerNames ? e.views.map(t => ({
view: withOwnNames(e.tree, t),
rename: i
})) : [ {
view: void 0,
rename: i
} ], u = (0, r.l2)(e.excludes, "containers");
return n.flatMap(t => function copySpec(e, t, n, r, s) {
const i = [];
let a = 0;
for (const u of t.matches) {
const d = u.slice(1), c = "dir" === targetAt(e.tree, u)?.type, f = "" !== d && n.matches(d);
if (f && (!c || !reIncludesBelow(n, d))) continue;
("" === d || !f && s) && a++;
const l = [ ...itemEntries(itemOptions(e, t, n), u, e.unpacks ? archiveAt : void 0) ];
if (r.some(({rename: e}) => void 0 !== e) && l.length > 1) throw new o.u("build-refused", `${t.source} has several files for one name: end the target with /`);
a += l.length, i.push({
kind: c ? "dir" : "file",
digests: streamDigests(l, r)
});
}
if (0 === a) throw new o.u("build-refused", `everything that ${t.source} matches is excluded by the ignore file: the build fails unless one file is left in`);
return i;
}(e, t, u, a, s.isNewDirectory));
}
function missing(e) {
return new o.u("source-missing", `${e} matches nothing in the build context: correct the source`);
}
function archiveAt(e, t) {
const n = readArchive(e, resolveInRoot(e, t).slice(1));
if ("unknown" === n.kind) throw new NotKnown(n.why);
return "archive" === n.kind ? n.items : void 0;
}
function itemOptions(e, t, n) {
return {
tree: e.tree,
matcher: n,
chown: e.chown ?? (e.keepsOwners ? void 0 : {
uid: 0,
gid: 0
}),
chmod: e.chmod,
keepsSetuid: e.keepsOwners,
directorySlash: e.rules.directorySlash,
globsTwice: e.rules.globsTwice,
parents: e.parents ? {
pivot: pivotOf(t.source)
} : void 0
};
}
function pivotOf(e) {
const t = `/${e.replace(/^\/+/, "")}`.indexOf("/./");
return t < 0 ? "" : (0, w.uH)(`/${e.replace(/^\/+/, "").slice(0, t)}`).slice(1);
}
function reIncludesBelow(e, t) {
return e.patterns.some(e => e.negated && e.text.replace(/^\/+/, "").startsWith(`${t}/`));
}
const OWN_IDS = (e, t) => ({
uid: e,
gid: t
});
function withOwnNames(e, t) {
const n = accountNames(e, "/etc/passwd"), r = accountNames(e, "/etc/group");
return 0 === n.size && 0 === r.size ? t : {
...t,
users: new Map([ ...t.users, ...n ]),
groups: new Map([ ...t.groups, ...r ])
};
}
const I = 1 << 20;
function accountNames(e, t) {
const n = new Map, r = resolveInRoot(e, t).slice(1), s = e.entry(r);
if ("file" !== s?.type) return n;
const o = e.read(r, I);
if (void 0 === o) throw new NotKnown(`the content of ${t} in the build context is not known here`);
for (const e of g.Buffer.from(o).toString("utf8").split("\n")) {
const [t, , r] = e.split(":");
void 0 !== t && void 0 !== r && /^\d{1,10}$/.test(r) && !n.has(Number(r)) && n.set(Number(r), t);
}
return n;
}
var q = n(99528), z = n(97447);
function stageState(e, t, n) {
const r = new Map((t?.Env ?? []).map(pair)), s = {
values: !n || r.has("PATH") ? new Map : new Map([ [ "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" ] ]),
unknown: new Set
};
return {
args: e,
baseEnv: n ? r : void 0,
env: s,
workdir: n ? t?.WorkingDir || "/" : void 0,
declared: new Set,
onbuild: []
};
}
function pair(e) {
const t = e.indexOf("=");
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1) ];
}
function changedWorkdir(e, t) {
if (!t.startsWith("/") && void 0 === e) return;
const n = t.startsWith("/") ? t : (0, w.fj)("/", e ?? "", t);
return (0, z.c)("/" === n ? n : n.replace(/\/$/, ""));
}
function absolute(e, t) {
const slashed = e => e.endsWith("/") || e.endsWith("/."), n = "." === e ? slashed(t) ? t : `${t}/` : e;
if (n.startsWith("/")) return n;
const r = (0, w.uH)(`/${t}/${n}`);
return slashed(n) ? `${r}/` : r;
}
class Words {
#u;
#d;
#c=new Set;
#f=new Set;
constructor(e, t) {
this.#d = e, this.#u = t;
}
text(e, t = this.#u, n = {}) {
return this.#l(e, t, e => this.#h(e) ?? this.#g(e), n);
}
withArgs(e) {
return this.#l(e, this.#u, e => this.#g(e), {});
}
#l(e, t, n, r) {
const s = (0, u.fT)(e, n, t, r);
for (const e of s.used) this.#c.add(e);
for (const e of s.unset) this.#f.add(e);
return s.text;
}
#h(e) {
const {env: t, baseEnv: n} = this.#d;
return t.values.get(e) ?? (t.unknown.has(e) ? "?" : n?.get(e));
}
#g(e) {
const {values: t, allowed: n} = this.#d.args;
if (n.has(e)) return t.values.get(e) ?? (t.unknown.has(e) ? "?" : void 0);
}
used() {
const e = Object.create(null), t = Object.create(null);
for (const n of this.#c) {
const r = this.#h(n);
void 0 !== r ? t[n] = r : e[n] = this.#g(n) ?? "";
}
return {
args: e,
env: t,
unknown: [ ...this.#c, ...this.#f ].filter(e => this.#m(e))
};
}
#m(e) {
const {env: t, baseEnv: n, args: r} = this.#d;
return !t.values.has(e) && (!!t.unknown.has(e) || (void 0 === n || !n.has(e) && r.allowed.has(e) && r.values.unknown.has(e)));
}
}
function copyParts(e, t, n) {
const r = function copyFlags(e, t, n) {
const r = new Map, s = [];
for (const o of e.flags) {
const i = t.text(o.text), a = i.indexOf("="), u = (a < 0 ? i : i.slice(0, a)).replace(/^--/, ""), d = a < 0 ? void 0 : i.slice(a + 1);
if (!isKnown(u, e, n)) throw unsupported(e, `--${u}`, n);
"exclude" === u && s.push(d ?? ""), r.set(u, d);
}
const o = r.get("chmod");
if (void 0 !== o && !/^[0-7]{1,6}$/.test(o)) throw unsupported(e, `--chmod=${o}`, n);
return {
from: r.get("from"),
chown: r.get("chown"),
chmod: void 0 === o ? void 0 : Number.parseInt(o, 8),
link: r.has("link") && !0 === P.get(r.get("link")),
parents: r.has("parents") && !0 === P.get(r.get("parents")),
excludes: s
};
}(e, t, n), s = e.args.map(e => e.startsWith("<<") ? e : t.text(e)), o = e.flags.map(e => t.text(e.text)), i = [ e.word, ...o, ...s ].join(" ");
return {
flags: r,
sources: s.slice(0, -1),
destination: s.at(-1) ?? "",
expanded: i
};
}
const P = new Map([ [ void 0, !0 ], [ "true", !0 ], [ "false", !1 ] ]);
function isKnown(e, {keyword: t}, n) {
return "chown" === e || "chmod" === e || ("from" === e ? "copy" === t : "checksum" === e || "keep-git-dir" === e ? "add" === t : "exclude" === e ? "no" !== n.excludes : "parents" === e ? n.parents && "copy" === t : "link" === e && n.link);
}
function unsupported({word: e}, t, n) {
return new o.u("build-refused", `Buildah ${n.name} fails at ${e} ${t}: remove the flag or upgrade.`);
}
function copyDigest(e, t, n, r) {
const {flags: s} = n, o = n.sources.filter(t => !(e.heredocs.length > 0 && t.startsWith("<<"))), i = o.filter(isRemote);
if (i.length > 0) return function remoteDigest(e, t, n) {
const r = [ {
from: "url",
paths: n
} ];
if ("copy" === e.keyword) return {
summaries: [],
refused: "COPY cannot take a URL: use ADD.",
sources: r
};
const s = t[0];
return {
summaries: [],
doubt: {
code: "remote",
detail: `What ${s} serves, and when it was last changed, is part of this step's line: it is downloaded in every build.`,
url: s
},
sources: r
};
}(e, i, o);
const a = function heredocSources(e, t, n) {
const {heredocWords: r} = n;
return void 0 === r ? [] : e.heredocs.map(e => {
const n = {
rawQuotes: !0,
rawEscapes: !0
}, s = {
...r,
escape: "\\"
}, o = e.expand ? t.text(e.content, s, n) : e.content;
return {
name: e.name.slice(e.name.lastIndexOf("/") + 1),
content: `${o.replace(/^\n/, "")}\n`
};
});
}(e, t, r), u = function copyOrigin({flags: {from: e}, expanded: t}, n, r, s) {
if (void 0 !== e && "" !== e) return s.origin(e, n, t);
const o = s.request.context;
if (void 0 !== o) return {
kind: "tree",
name: "context",
tree: o,
excludes: s.ignored
};
if (0 === n.length && r.length > 0) return {
kind: "tree",
name: "heredoc",
tree: C,
excludes: []
};
return {
kind: "opaque",
name: "context",
id: void 0,
recorded: [],
cause: {
code: "unsupported",
detail: "The build context cannot be seen here."
}
};
}(n, o, a, r), noted = e => [ ...a.map(({name: e}) => ({
from: "heredoc",
paths: [ e ]
})), ...0 === o.length ? [] : [ {
from: u.name,
paths: o,
...0 === s.excludes.length ? {} : {
exclude: s.excludes
},
...void 0 === e ? {} : {
digest: e
}
} ] ];
if ("opaque" === u.kind) {
const e = 1 === u.recorded.length ? {} : {
doubt: u.cause
};
return {
summaries: u.recorded,
...e,
sources: noted(u.id)
};
}
if (void 0 === r.workdir && !n.destination.startsWith("/")) {
return {
summaries: [],
doubt: {
code: "no-record",
detail: "The working directory of the base image is not known here, and it decides what this step copies to."
},
sources: noted()
};
}
return function ofTree(e, t, n, r) {
const {flags: s} = t, o = function chownIds(e) {
if (void 0 === e) return {
ids: [ void 0 ],
exact: !0
};
const [t = "", n] = e.split(":"), number = e => /^\d{1,10}$/.test(e) ? Number(e) : void 0, r = number(t), s = void 0 === n ? r : number(n);
return void 0 !== r && void 0 !== s ? {
ids: [ {
uid: r,
gid: s
} ],
exact: !0
} : void 0 !== r ? {
ids: E.map(e => ({
uid: r,
gid: e
})),
exact: !1
} : void 0 !== s && void 0 !== n ? {
ids: E.map(e => ({
uid: e,
gid: s
})),
exact: !1
} : "root" !== t || void 0 !== n && "root" !== n ? {
ids: E.map(e => ({
uid: e,
gid: e
})),
exact: !1
} : {
ids: [ {
uid: 0,
gid: 0
} ],
exact: !1
};
}(s.chown), i = new Set;
for (const s of o.ids) {
const o = digest(e, t, n, s);
if ("refused" === o.kind) return {
summaries: [],
refused: o.why,
sources: r()
};
if ("unknown" === o.kind) {
return {
summaries: [],
doubt: {
code: "unsupported",
detail: `The sources cannot be hashed here: ${o.why}.`
},
sources: r()
};
}
for (const e of o.summaries) i.add(e);
}
const a = [ ...i ], u = r(a.join(" "));
if (o.exact) return {
summaries: a,
sources: u
};
const d = `Who --chown=${s.chown} is stands in the image's etc/passwd and etc/group, which cannot be read here.`;
return {
summaries: a,
doubt: {
code: "unsupported",
detail: d
},
sources: u
};
}(e, n, {
...r,
sources: o,
heredocs: a,
origin: u
}, noted);
}
function isRemote(e) {
return /^(?:https?:\/\/|git:\/\/|git@|github\.com\/)/.test(e);
}
const C = {
entry: () => {},
names: () => [],
digest: () => {},
read: () => {}
};
function digest(e, t, n, r) {
const {flags: s} = t, i = n.workdir ?? "/";
try {
const a = {
sources: n.sources,
heredocs: n.heredocs,
destination: absolute(t.destination, i),
workdir: i,
excludes: [ ...n.origin.excludes, ...excludePatterns(s.excludes, n) ],
chown: r,
chmod: s.chmod,
unpacks: "add" === e.keyword,
parents: s.parents,
keepsOwners: void 0 !== s.from,
rules: n.rules.copy
};
return (n.request.knownDigests ?? new q.N).of(n.origin.tree, JSON.stringify(a), e => function buildahDigest(e) {
try {
return {
kind: "known",
summaries: summaries(e)
};
} catch (e) {
if (e instanceof NotKnown) return {
kind: "unknown",
why: e.message
};
const t = [ "build-refused", "source-missing", "source-outside", "ignore-syntax" ];
if (!(e instanceof o.u && t.includes(e.code))) throw e;
return {
kind: "refused",
why: e.message
};
}
}({
...a,
tree: e,
views: n.views
}), D);
} catch (e) {
if (!(e instanceof o.u)) throw e;
return {
kind: "unknown",
why: e.message
};
}
}
const D = {
list: e => "known" === e.kind ? e.summaries : void 0,
replace: (e, t) => ({
kind: "known",
summaries: t
})
};
function excludePatterns(e, t) {
if ("from-source" !== t.rules.excludes) return e;
const n = t.sources.flatMap(t => e.map(e => function belowSource(e, t) {
return t.startsWith("!") ? `!${(0, w.fj)(e, t.slice(1))}` : (0, w.fj)(e, t);
}(t, e)));
return [ ...e, ...n ];
}
const E = [ 0, 1e3, 1001, 33, 65534, 999, 100, 101, 82, 70, 10001 ];
var F = n(56649), U = n(95524);
function historyText(e, t) {
return `${[ e.created_by ?? "", e.author ?? "", e.comment ?? "", t ].join("\n")}\n${!0 === e.empty_layer}\n`;
}
const H = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,18}))?(Z|[+-]\d\d:\d\d)$/;
function goTime(e) {
if (void 0 === e) return "<nil>";
const t = H.exec(e);
if (null === t) return;
const n = (t[3] ?? "").slice(0, 9).replace(/0+$/, "");
return "Z" === t[4] ? `${t[1]} ${t[2]}${"" === n ? "" : `.${n}`} +0000 UTC` : void 0;
}
const Z = {
oci: "application/vnd.oci.image.manifest.v1+json",
docker: "application/vnd.docker.distribution.manifest.v2+json"
};
function remoteLookup(e, t, n) {
return {
wins: e.rules.wins,
candidates: (e, r) => {
if (!r.remote) return [];
if ("unknown" === e || void 0 === n || void 0 !== r.by.open) return;
const s = r.by.texts.map(t => function cacheKey(e, t, n) {
if ("unknown" === e) return;
const r = "scratch" === e ? void 0 : e;
if (void 0 !== r && void 0 === r.mediaType) return;
const s = (0, m.createHash)("sha256");
for (const e of r?.config.rootfs.diff_ids ?? []) s.update(`${e}\n`);
s.update(`${n}${t}\n${r?.mediaType ?? ""}\n`);
for (const e of r?.config.history ?? []) {
const t = goTime(e.created);
if (void 0 === t) return;
s.update(historyText(e, t));
}
return s.digest("hex");
}(e, t, r.addsLayer));
return s.includes(void 0) ? void 0 : s.flatMap(e => t.flatMap(t => n(`${t}:${e}`) ?? []));
},
isChild: (t, n, r) => isChild(e, t, n, r)
};
}
function isChild(e, t, n, r) {
if ("unknown" === n) return "maybe";
if (void 0 !== t.mediaType && t.mediaType !== e.mediaType) return "no";
if (!function isYoungEnough(e, t) {
if (void 0 === e.notBefore) return !0;
const n = (0, F.CT)(t.config);
return void 0 !== n && n >= e.notBefore;
}(e, t) || !function fitsPlatform({rules: e, platform: t}, {config: n}) {
return !e.comparesPlatform || void 0 === t || n.architecture === t.architecture && n.os === t.os;
}(e, t)) return "no";
const s = function extendsHistory({config: e}, t, n) {
const r = "scratch" === t ? [] : t.config.history, s = "scratch" === t ? [] : t.config.rootfs.diff_ids, o = (0, 
F.zb)(r), i = e.history.length === r.length + 1 && s.length === o && e.rootfs.diff_ids.length === o + (n ? 1 : 0);
if (!i) return "no";
const a = r.findIndex(({comment: e}) => e === J), u = a < 0 ? r : r.slice(0, a), d = a < 0 ? s : s.slice(0, (0, 
F.zb)(u));
if (!(0, F.aK)(e.rootfs.diff_ids, d) || !(0, F.t$)(e.history, u)) return "no";
const c = r.slice(u.length).every((t, n) => function mayEqual(e, t) {
const n = e.created_by?.split(K), r = void 0 === n || n.includes(t.created_by ?? ""), s = [ e, t ].map(({created: e}) => void 0 === e ? void 0 : (0, 
U.uR)(e));
return r && s[0] === s[1] && (e.empty_layer ?? !1) === (t.empty_layer ?? !1);
}(t, e.history[u.length + n]));
return a < 0 ? "yes" : c ? "maybe" : "no";
}(t, n, r.addsLayer);
if ("no" === s) return "no";
const o = (0, h.D3)(r.by, t.config.history.at(-1)?.created_by ?? ""), i = "yes" === s && void 0 !== t.mediaType && function platformIsKnown({rules: e, platform: t}) {
return !e.comparesPlatform || void 0 !== t;
}(e);
return "yes" !== o || i ? o : "maybe";
}
const K = "\0", J = "rebuilt with a fixed time";
const V = new Map;
function mountChecksum(e, t, n) {
const r = (0, w.uH)(t.replace(/^\/+/, ""));
if (".." === r || r.startsWith("../")) return {
kind: "unknown",
why: `${t} lies outside the context`
};
const s = "." === r ? "" : r;
if (void 0 === e.entry(s)) return {
kind: "refused",
why: `${t} is not in the build context, so the builder fails at its mount`
};
const o = new Owners(e.entry(""), n.mapsOwner), i = [ {
view: o.view,
rename: void 0
} ], [a] = streamDigests(function* walk(e, t, n, r) {
const s = [ {
path: t,
name: ".",
depth: 0
} ];
for (let t = s.pop(); void 0 !== t; t = s.pop()) {
const o = e.entry(t.path);
if (void 0 !== o && (yield item(e, o, t.name, n, r), !("dir" !== o.type || t.depth > 1e3))) for (const n of [ ...e.names(t.path) ].sort(w.Tz).reverse()) {
const e = "" === t.path ? n : `${t.path}/${n}`;
s.push({
path: e,
name: "." === t.name ? n : `${t.name}/${n}`,
depth: t.depth + 1
});
}
}
}(e, s, o, n), i);
return {
kind: "known",
digests: [ a ],
exact: o.exact
};
}
class Owners {
exact=!0;
#p;
constructor(e, t) {
this.#p = t ? {
uid: e?.uid ?? 0,
gid: e?.gid ?? 0
} : {
uid: 0,
gid: 0
};
}
view={
ids: (e, t) => ({
uid: e,
gid: t
}),
self: "root",
users: new Map,
groups: new Map([ [ 0, "root" ] ])
};
idsOf(e) {
const t = e.uid === this.#p.uid ? 0 : e.uid, n = e.gid === this.#p.gid ? 0 : e.gid;
return 0 === t && 0 === n || (this.exact = !1), {
uid: t,
gid: n
};
}
}
const G = {
file: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6",
socket: "0"
};
function item(e, t, n, r, s) {
const o = r.idsOf(t);
return {
kind: "entry",
header: {
name: n,
typeflag: G[t.type],
mode: t.mode,
...o,
size: "file" === t.type ? t.size : 0,
linkname: t.linkname,
uname: "",
gname: "",
devmajor: t.devmajor,
devminor: t.devminor,
mtime: s.withTimes ? Math.floor(t.mtimeMs / 1e3 + .5) : 0,
records: V,
format: void 0
},
...o,
keepsOwner: !0,
data: () => fileData(e, t.path)
};
}
function parseMount(e) {
const t = new Map;
for (const n of e.split(",")) {
const e = n.split("=");
2 === e.length && t.set("src" === e[0] ? "source" : e[0], e[1]);
}
return {
type: t.get("type") ?? "",
source: t.get("source") ?? "",
from: t.get("from") ?? ""
};
}
function mountTexts(e) {
return e.flags.filter(({name: e}) => "mount" === e).map(({value: e}) => e ?? "");
}
function mountedStages(e, t, n, r, s) {
return mountTexts(e).flatMap(e => {
const {from: o} = parseMount(s(e));
return "" === o || r.options.namedContexts.has(o) ? [] : (0, l.U9)(t, o, "mount", n) ?? [];
});
}
function mountPart(e, t, n) {
const r = mountTexts(e).map(parseMount).filter(({type: e}) => "bind" === e).map(e => function bind(e, t, n) {
const {rules: r, request: s, set: o, asking: i} = n, a = (r.expandsMountSource ? t.withArgs(e.source) : e.source) || ".";
if ("" === e.from) return context(a, "context", s.context, n);
const u = (0, l.U9)(o, e.from, "mount", i);
if (void 0 !== u) return function ofStage(e, t, n) {
const r = e.name ?? String(e.index), s = [ {
from: `stage:${r}`,
paths: [ t ]
} ];
if (!n.digestsStageMounts) return {
text: "",
sources: s
};
return {
text: "",
doubt: {
code: "unsupported",
detail: `The digest of stage ${r}'s image is part of this step's line, and it is not known here.`
},
sources: s
};
}(u, a, r);
const d = s.options.namedContexts.get(e.from);
if ("directory" === d?.kind) return context(a, `context:${e.from}`, d.tree, n);
const c = "image" === d?.kind ? d.reference : e.from;
return function ofImage(e, t, {request: n, rules: r}) {
const s = n.image(e, n.options.platform), o = s?.image.manifestDigest, i = [ {
from: `image:${e}`,
paths: [ t ],
...void 0 === o ? {} : {
digest: o
}
} ];
if ("no" === r.bindMounts) return {
text: "",
sources: i
};
if (void 0 !== o && "recorded" !== s?.source) return {
text: `:${o}`,
sources: i
};
const a = `The manifest digest of ${e} is part of this step's line, and it is not known here.`;
return {
text: "",
doubt: {
code: "no-record",
detail: a
},
sources: i
};
}(c, a, n);
}(e, t, n)), s = r.find(e => void 0 !== e.doubt)?.doubt, o = r.find(e => void 0 !== e.refused)?.refused;
return {
text: r.map(({text: e}) => e).join(""),
...void 0 === s ? {} : {
doubt: s
},
...void 0 === o ? {} : {
refused: o
},
sources: r.flatMap(({sources: e}) => e)
};
}
function context(e, t, n, {rules: r, request: s}) {
const noted = n => [ {
from: t,
paths: [ e ],
...void 0 === n ? {} : {
digest: n
}
} ];
if (void 0 === n) {
const e = "The build context cannot be seen here, and its content is part of this step's line.";
return "no" === r.bindMounts ? {
text: "",
sources: noted()
} : {
text: "",
doubt: {
code: "unsupported",
detail: e
},
sources: noted()
};
}
const o = mountChecksum(n, e, {
withTimes: !1,
mapsOwner: !0
}), i = "known" === o.kind ? o.digests[0] : void 0;
if ("no" === r.bindMounts) return {
text: "",
sources: noted(i)
};
const a = "with-times" === r.bindMounts ? mountChecksum(n, e, {
withTimes: !0,
mapsOwner: !0
}) : o;
if ("refused" === a.kind) return {
text: "",
refused: a.why,
sources: noted()
};
if ("unknown" === a.kind) return {
text: "",
doubt: {
code: "unsupported",
detail: a.why
},
sources: noted()
};
const u = `:sha256:${a.digests[0]}`, d = s.context?.entry("");
if (a.exact && 0 === d?.uid && 0 === d.gid) return {
text: u,
sources: noted(i)
};
return {
text: u,
doubt: {
code: "unsupported",
detail: "Names of the files' owners on the build machine are part of this step's line."
},
sources: noted(i)
};
}
var Y = n(39710), Q = n(37764), X = n(90726), ee = n(63986);
function copyOrigins(e, t, n, s, o) {
return (i, a, u) => {
const {set: d, request: c, rules: f} = e, h = new Words(t.state, e.words).withArgs(i), g = (0, 
l.U9)(d, h, "copy", t.stage.index), m = c.options.namedContexts.get(h) ?? c.options.namedContexts.get(g?.name ?? "");
if ("directory" === m?.kind) {
const e = f.contextIgnoreFiles ? m.ignore?.text : void 0, t = void 0 === e ? [] : (0, 
r.wo)(e, "containers");
return {
kind: "tree",
name: `context:${h}`,
tree: m.tree,
excludes: t
};
}
const p = {
input: e,
instruction: n,
sources: a,
expanded: u
};
return void 0 === m && void 0 !== g ? function origins_ofStage(e, t, n, r) {
const s = t.name ?? String(t.index), o = r.end(t.index) ?? [ "unknown" ], i = function identity(e) {
return "unknown" === e ? void 0 : "scratch" === e ? "scratch" : isBuilt(e) || e.id.startsWith("moved:") ? void 0 : e.id;
}(1 === o.length ? o[0] : "unknown"), a = void 0 === i ? [] : recordedDigests(e, `stage:${s}`, i), u = function stageCause(e, t, n) {
const r = t?.steps.find(e => "hit" !== n.outcomes.get(e.index)?.verdict);
if (void 0 === r) {
return {
code: "unsupported",
detail: `What stage ${e} holds cannot be read here, and no record tells the digest of what is copied from it.`
};
}
const s = `Stage ${e} is not reused as it is, so what is copied from it may have changed.`;
return {
code: "stage",
detail: s,
stage: e,
step: r.index
};
}(s, n.get(t.index), r);
return {
kind: "opaque",
name: `stage:${s}`,
id: i,
recorded: a,
cause: u
};
}(p, g, s, o) : function origins_ofImage(e, t) {
const {request: n} = e.input, r = n.image(t, n.options.platform);
if (void 0 !== r?.tree && "recorded" !== r.source) return {
kind: "tree",
name: `image:${t}`,
tree: r.tree,
excludes: []
};
const s = {
code: "unsupported",
detail: `The files of image ${t} cannot be read here, so the digest of what is copied from it is not known.`
}, o = void 0 !== r && "recorded" !== r.source ? r.image.id : void 0, i = void 0 === o ? [] : recordedDigests(e, `image:${t}`, o);
return {
kind: "opaque",
name: `image:${t}`,
id: o,
recorded: i,
cause: s
};
}(p, "image" === m?.kind ? m.reference : h);
};
}
function isBuilt({id: e}) {
return e.startsWith("built:");
}
const te = / #\(nop\) (?:COPY|ADD) (?:--link )?((?:file|dir|multi):[0-9a-f]{64}) in /;
function recordedDigests({input: e, instruction: t, sources: n, expanded: r}, s, o) {
const i = (e.records.last?.steps ?? []).filter(({keyword: e, facts: i, createdBy: a}) => {
if (void 0 === a || e !== t.keyword) return !1;
const [u, ...d] = i.sources ?? [];
return 0 === d.length && u?.from === s && u.digest === o && i.expanded === r && u.paths.length === n.length && u.paths.every((e, t) => e === n[t]);
}).flatMap(({createdBy: e}) => te.exec(e ?? "")?.[1] ?? []);
return [ ...new Set(i) ];
}
var ne = n(3345);
function optionSettings({request: e, rules: t}, n, r) {
const {buildah: s} = e.options, o = Object.create(null);
"run" === n.instruction.keyword && !t.envStep && s.env.size > 0 && (o["--env"] = [ ...s.env ].map(([e, t]) => `${e}=${t ?? ""}`).join(" "));
const i = "fields" === t.suffix || "more-fields" === t.suffix;
return r && s.annotations.length > 0 && (o["--annotation"] = s.annotations.join(",")), 
r && !i && e.options.labels.size > 0 && "none" === t.labels && (o["--label"] = [ ...e.options.labels ].map(([e, t]) => `${e}=${t}`).join(" ")), 
n.addsLayer && void 0 !== s.timestamp && (o["--timestamp"] = String(s.timestamp)), 
o;
}
function staleNotes(e, t, n) {
if ("hit" !== t.verdict || void 0 === n?.createdBy || n.createdBy !== t.createdBy) return [];
return [ ...changedOptions(n.facts, t.facts), ...changedWords(n.facts, t.facts), ...changedSources(n.facts.sources ?? [], t.facts.sources ?? []) ].map(t => `Stale: ${t}, but Buildah ${e.name} reuses the old result. Build with --no-cache to renew it.`);
}
function changedOptions(e, t) {
return (0, ne.tS)(e.settings, t.settings).map(({name: e}) => `${e} changed`);
}
function changedWords(e, t) {
return e.text !== t.text || e.expanded === t.expanded ? [] : [ "the instruction's variables have other values" ];
}
function changedSources(e, t) {
return t.flatMap((t, n) => {
const r = e[n];
return void 0 === r || r.from !== t.from || r.digest === t.digest || void 0 === r.digest || void 0 === t.digest ? [] : "heredoc" === t.from ? [ "the text of its here-document changed" ] : [ `what it mounts from ${t.from} changed` ];
});
}
function reportForecast(e) {
const {input: t, walk: n} = e, r = [];
for (const t of n.opened.values()) r.push(...stageSteps(e, t));
for (const e of t.set.stages) n.opened.has(e.index) || r.push(...(0, ee.tD)(e, r.length));
return {
builder: "buildah",
rules: t.rules.name,
dockerfile: t.dockerfile.path,
target: t.request.options.target,
platform: platformText(e),
stages: t.set.stages.map(t => function stageForecast({walk: e, input: t}, n) {
const r = t.set.stages[n], s = e.opened.get(n), o = (s?.steps ?? []).flatMap(e => e.evaluated.sources ?? []), named = e => t.set.stages.findLast(t => `stage:${t.name ?? t.index}` === e)?.index, i = o.map(({from: e}) => named(e)).filter(e => void 0 !== e);
return {
index: n,
name: r.name ?? String(n),
from: s?.fromStage,
uses: [ ...new Set(i) ],
base: void 0 === s?.fromStage ? s?.base?.reference ?? r.baseWord : void 0,
needed: void 0 !== s
};
}(e, t.index)),
steps: r,
warnings: warnings(e)
};
}
function platformText({input: e}) {
return void 0 === e.store.platform ? "" : (0, d.Bq)(e.store.platform);
}
function stageSteps(e, t) {
const {stage: n, base: r, fromStep: s, fromStage: o, refused: i, fromArgs: a} = t, u = void 0 === o && "scratch" !== r?.reference, d = (0, 
ee.Mp)(s, n, r, u, i, a), c = [ d ], f = [ d.text, ...t.steps.map(e => e.instruction.logical) ];
let l = d.key;
for (const [n, r] of t.steps.entries()) {
l = (0, ee.Ug)(l, r.evaluated, r.by.texts);
const s = {
stage: t.stage.index,
stageName: d.stageName,
ordinal: n + 1,
keyword: r.instruction.keyword,
facts: factsOf(e, t, r),
...void 0 === e.sent ? {} : {
sent: e.sent
},
stageTexts: f,
engine: {
...e.input.request.engine,
version: e.input.rules.version
},
platform: platformText(e)
};
c.push(stepForecast(e, r, s, l, d));
}
return c;
}
function factsOf(e, t, n) {
const {evaluated: r, instruction: s} = n, o = t.stage.index === e.input.target.index && t.steps.at(-1) === n;
return {
text: s.logical,
expanded: r.expanded,
args: r.used.args,
env: r.used.env,
settings: optionSettings(e.input, n, o),
...void 0 === r.sources ? {} : {
sources: r.sources
}
};
}
function stepForecast(e, t, n, r, s) {
const o = e.walked.outcomes.get(t.index), {instruction: i} = t, {reason: a} = o, u = function recorded({input: e}, t) {
const {last: n} = e.records;
if (void 0 === n) return;
const {stage: r, stageName: s, ordinal: o, keyword: i, stageTexts: a, facts: u} = t;
return (0, Y.M)(n, {
stage: r,
stageName: s,
ordinal: o,
keyword: i,
stageTexts: a,
text: u.text
}).old;
}(e, n), d = function textOf(e, t) {
if (void 0 === e.by.open && 1 === e.by.texts.length) return e.by.texts[0];
const n = "hit" === t.verdict && 1 === t.winners.length ? t.winners[0] : void 0;
return void 0 === n || isBuilt(n) ? void 0 : n.config.history.at(-1)?.created_by;
}(t, o);
return {
index: t.index,
stage: n.stage,
stageName: n.stageName,
text: i.logical,
keyword: i.keyword,
range: "file" === t.origin ? i.range : void 0,
origin: t.origin,
verdict: o.verdict,
causes: causesOf(e, o, n, s),
root: void 0 === a ? void 0 : "carried" === a.kind ? a.step : t.index,
createdBy: d,
addsLayer: t.addsLayer,
key: r,
facts: n.facts,
layer: layerOf(t, o, u),
notes: staleNotes(e.input.rules, {
verdict: o.verdict,
createdBy: d,
facts: n.facts
}, u)
};
}
function causesOf(e, t, n, r) {
const {reason: s} = t;
if (void 0 === s) return [];
if ("never" === s.kind || "doubt" === s.kind) return [ s.cause ];
if ("carried" === s.kind) return [ (0, ee.q6)(e.walk.opened.values(), s.step) ];
if ("unknown" === t.verdict) return [ doubtfulCause(e, t) ];
const {last: o} = e.input.records, {context: i} = e.input.request;
return n.ordinal > 1 ? (0, Q.W)(n, o, i) : (0, Q.s)(n, [ {
...n,
ordinal: 0,
keyword: "from",
facts: r.facts
} ], o, i);
}
function doubtfulCause({input: e}, t) {
return t.winners.length > 1 ? {
code: "unsupported",
detail: "Several recorded images fit equally well, and which one Buildah takes is not defined."
} : 0 === t.winners.length && e.request.options.cacheFrom.length > 0 ? {
code: "no-record",
detail: "The repository of --cache-from cannot be asked, and it may hold this step."
} : {
code: "no-record",
detail: "The recorded images do not tell enough to be sure of this step."
};
}
function layerOf(e, t, n) {
const r = "hit" === t.verdict && 1 === t.winners.length ? t.winners[0] : void 0;
if (void 0 === r) return e.addsLayer ? n?.layer : void 0;
const s = n?.layer?.seconds;
return {
...(0, X.Z)(r, r.config.history.length - 1),
...void 0 === s ? {} : {
seconds: s
}
};
}
function warnings({input: e, walk: t, walked: n}) {
const r = [ ...t.opened.values() ].flatMap(({steps: e}) => e).find(e => void 0 !== e.evaluated.refused && n.outcomes.has(e.index));
return [ ...e.dockerfile.warnings.map(e => `Line ${e.range.startLine}: ${e.message}`), ...void 0 === r ? [] : [ `Buildah fails this build at \xab${(0, 
ee.vI)(r.instruction.logical)}\xbb.` ] ];
}
const re = 65534, se = {
self: "root",
users: new Map([ [ 0, "root" ], [ re, "nobody" ] ]),
groups: new Map([ [ 0, "root" ], [ re, "nogroup" ] ])
}, oe = {
self: "root",
users: new Map([ [ 0, "root" ] ]),
groups: new Map
};
function ownerViews(e) {
const t = e?.entry(""), n = [ (e, t) => ({
uid: e,
gid: t
}) ];
return void 0 === t || 0 === t.uid && 0 === t.gid || n.unshift((e, n) => ({
uid: e === t.uid ? 0 : re,
gid: n === t.gid ? 0 : re
})), n.flatMap(e => [ se, oe ].map(t => ({
...t,
ids: e
})));
}
const ie = [ [ 5, 8, "1.43.0" ], [ 5, 7, "1.42.0" ], [ 5, 6, "1.41.4" ], [ 5, 5, "1.40.0" ], [ 5, 4, "1.39.0" ], [ 5, 3, "1.38.0" ], [ 5, 2, "1.37.0" ], [ 5, 1, "1.36.0" ], [ 5, 0, "1.35.0" ], [ 4, 8, "1.33.2" ], [ 4, 7, "1.32.0" ], [ 4, 6, "1.31.2" ], [ 4, 5, "1.30.0" ], [ 4, 4, "1.29.0" ], [ 4, 3, "1.28.0" ], [ 4, 2, "1.27.0" ], [ 4, 1, "1.26.1" ], [ 4, 0, "1.24.1" ], [ 3, 4, "1.23.0" ] ];
function buildahVersion(e) {
const t = (0, f.ot)(e);
return void 0 !== t && function isPodman(e) {
return e[0] >= 2;
}(t) ? (0, f.jZ)(t, 5, 9) ? void 0 : ie.find(([e, n]) => (0, f.jZ)(t, e, n))?.[2] : void 0 === t ? void 0 : e;
}
const ae = [ "1.23.1", "1.24.1", "1.25.0", "1.27.0", "1.28.2", "1.29.0", "1.30.0", "1.32.0", "1.33.7", "1.35.0", "1.36.0", "1.37.0", "1.38.0", "1.39.3", "1.40.0", "1.41.0", "1.42.0", "1.44.0" ];
function buildahRules(e) {
const t = buildahVersion(e), n = (0, f.ot)(t) ?? f.RX, since = e => (0, f.jZ)(n, 1, e);
return {
name: t === e || void 0 === t ? e ?? "newest" : `${t} (Podman ${e})`,
version: t ?? "",
copy: {
ownerNames: !since(42),
directorySlash: since(42),
doubleStar: since(38),
globsTwice: !since(38)
},
wins: since(41) ? "newest" : "first",
comparesPlatform: since(41),
labels: since(30) ? "one-in-target" : since(29) ? "one-in-file" : since(24) ? "each-in-file" : "none",
envStep: since(29),
argLine: since(24) ? "names" : "values",
hidesProxies: since(25),
runHeredocs: since(40) ? "always" : since(35) ? "without-args" : "no",
bindMounts: since(42) ? "without-times" : since(39) ? "with-times" : "no",
expandsMountSource: since(40),
digestsStageMounts: since(44),
mountsOfExecuted: since(36) ? "copies-as-found" : since(29) ? "copies-count" : "looked-up",
suffix: since(42) ? "more-fields" : since(41) ? "fields" : since(40) ? "inherit-labels" : "none",
runNetwork: since(30),
excludes: since(44) ? "from-source" : since(38) ? "from-context" : "no",
parents: since(40),
link: since(41),
remoteCache: since(29) ? "all" : since(27) ? "not-for-arg" : "no",
skipsUnused: since(27),
contextIgnoreFiles: since(33)
};
}
var ue = n(82826), de = n(61022);
const ce = "/bin/sh -c #(nop) ";
function plainLine(e, t) {
return `${ce}${e.logical}${t}`;
}
function runArgs(e, t) {
const n = valuesPart(e, n => !(n => t.hidesProxies && c.ee.has(n) && !e.declared.has(n))(n), "names" === t.argLine);
return "" === n.text ? n : {
...n,
text: `|${n.text.split(" ").length} ${n.text} `
};
}
function valuesPart(e, t, n) {
const {values: r, unknown: s} = visibleArgs(e.args), o = Object.create(null), i = [];
for (const a of [ ...r.keys(), ...s ]) {
const s = n ? e.env.values.get(a) : void 0, u = n && (void 0 !== s || e.env.unknown.has(a));
if (!u && !t(a)) continue;
const d = u ? s : r.get(a);
void 0 === d ? i.push(a) : o[a] = d;
}
return {
text: Object.entries(o).map(([e, t]) => `${e}=${t}`).sort(w.Tz).join(" "),
args: o,
unknown: i
};
}
function suffixOf(e, t, n, r) {
if ("none" === t.suffix) return "";
const s = e.inheritLabels ? "" : "|inheritLabels=false";
if ("inherit-labels" === t.suffix) return s;
const o = e.unsetLabels.map(e => `|unsetLabel=${e}`).join(""), i = r ? e.unsetAnnotations.map(e => `|unsetAnnotation=${e}`).join("") : "", a = r && !e.inheritAnnotations ? "|inheritAnnotations=false" : "", u = r ? e.annotations.join(",") : "";
return ("fields" === t.suffix ? [ s, i, a, u ] : [ o, s, i, a, timestamps(e), u ]).join("copy" === n || "add" === n ? " " : "");
}
function timestamps({timestamp: e, sourceDateEpoch: t, rewriteTimestamp: n}) {
const r = n ? t : void 0;
return void 0 !== e && (void 0 === r || e < r) ? `|force-mtime=${e}` : void 0 === r ? "" : `|clamp-mtime=${r}`;
}
function addsLayer({keyword: e}) {
return "add" === e || "copy" === e || "run" === e;
}
function evaluate(e, t, n) {
const r = new Words(t, n.words);
try {
switch (e.keyword) {
case "arg":
return function evaluateArg(e, t, n, r) {
let s = t.args;
const o = [];
for (const t of e.args) {
const e = n.text(t);
o.push(e), s = declareArg(s, e, r.given, r.argRules);
const {unknown: i} = n.used(), a = e.split("=", 1)[0], u = r.given.buildArgs.has(a);
i.length > 0 && !u && (s = {
...s,
values: (0, c.R5)(s.values, a, void 0)
});
}
const i = new Set(t.declared);
for (const t of e.logical.split(/\s+/)) "ARG" !== t && i.add(t);
const a = {
...t,
args: s,
declared: i
}, u = function argLine(e, t, n) {
if ("values" === t.argLine) {
const t = valuesPart(e, () => !0, !1);
return {
...t,
text: `${ce}ARG ${t.text}${n}`
};
}
const {values: r, unknown: s} = visibleArgs(e.args), o = [ ...r.keys(), ...s ].sort(w.Tz);
return {
text: `${ce}ARG ${o.join(" ")}${n}`,
args: {},
unknown: [ ...s ]
};
}(a, r.rules, r.suffix);
return {
...lineOf(u, "/bin/sh -c #(nop) ARG "),
state: a,
expanded: `${e.word} ${o.join(" ")}`,
used: {
args: u.args,
env: {},
unknown: u.unknown
}
};
}(e, t, r, n);

case "run":
return function evaluateRun(e, t, n, r) {
const {rules: s, suffix: i, mounts: a} = r;
!function checkRunFlags({flags: e}, t) {
const n = e.find(({name: e}) => "mount" !== e && !("network" === e && t.runNetwork));
if (void 0 === n) return;
throw new o.u("build-refused", `Buildah ${t.name} fails at RUN ${n.text}: remove the flag.`);
}(e, s);
const u = runArgs(t, s), d = mountPart(e, n, a), c = e.heredocs.map(({raw: e}) => e), f = function runLine(e, t, n) {
const r = "always" === n.runHeredocs || "without-args" === n.runHeredocs && "" === t.args ? t.heredocs.map(e => `\n${e.trim()}`).join("") : "", s = e.logical.slice(4);
return `${t.args}/bin/sh -c ${s}${r}${t.mounts}${t.suffix}`;
}(e, {
args: u.text,
heredocs: c,
mounts: d.text,
suffix: i
}, s), l = [ ...e.heredocs.map(({name: e, content: t}) => ({
from: "heredoc",
paths: [ e ],
digest: (0, m.hash)("sha256", t, "hex")
})), ...d.sources ], h = {
state: t,
expanded: e.logical,
used: {
args: u.args,
env: n.used().env,
unknown: u.unknown
},
...0 === l.length ? {} : {
sources: l
},
...void 0 === d.refused ? {} : {
refused: d.refused
}
};
if (0 === u.unknown.length && void 0 === d.doubt) return {
by: {
texts: [ f ]
},
...h
};
const g = `/bin/sh -c ${e.logical.slice(4)}`;
return {
by: {
texts: [],
open: e => e.includes(g) && (e.startsWith("|") || e.startsWith("/"))
},
doubt: d.doubt ?? hiddenArgs(u.unknown),
...h
};
}(e, t, r, n);

case "copy":
case "add":
return function evaluateCopy(e, t, n, r) {
const s = copyParts(e, n, r.rules), o = copyDigest(e, n, s, {
...r.copy,
workdir: t.workdir
}), {before: i, behind: a} = function copyLine(e, t, n) {
const r = "add" === e.keyword ? "ADD" : "COPY", s = e.args.at(-1) ?? "";
return {
before: `${ce}${r}${t ? " --link" : ""} `,
behind: ` in ${s} ${n}`
};
}(e, s.flags.link, r.suffix), u = n.used(), d = u.unknown.length > 0, c = {
state: t,
expanded: s.expanded,
used: u,
sources: o.sources,
...void 0 === o.refused || d ? {} : {
refused: o.refused
}
}, f = d ? [] : o.summaries.map(e => `${i}${e}${a}`), l = d ? hiddenArgs(u.unknown) : o.doubt;
if (void 0 === l) return {
by: {
texts: f
},
...c
};
return {
by: {
texts: f,
open: e => e.startsWith(i) && e.endsWith(a) && fe.test(e.slice(i.length, -a.length))
},
doubt: l,
...c
};
}(e, t, r, n);

default:
return function evaluateOther(e, t, n, r) {
const s = e.args.map(t => le.has(e.keyword) ? n.text(t) : t), {unknown: o} = n.used();
return {
by: {
texts: [ plainLine(e, r.suffix) ]
},
state: configured(e, s, t, o.length > 0),
expanded: le.has(e.keyword) ? `${e.word} ${s.join(" ")}`.trim() : e.logical,
used: n.used()
};
}(e, t, r, n);
}
} catch (n) {
if (!(n instanceof o.u)) throw n;
return {
by: {
texts: []
},
refused: n.message,
state: t,
expanded: e.logical,
used: r.used()
};
}
}
function lineOf(e, t, n = "") {
return 0 === e.unknown.length ? {
by: {
texts: [ e.text ]
}
} : {
by: {
texts: [],
open: e => e.startsWith(t) && e.endsWith(n)
},
doubt: hiddenArgs(e.unknown)
};
}
function hiddenArgs(e) {
return {
code: "arg",
detail: `The value of ${e.join(", ")} comes from the environment of the build and is not known here.`,
names: e.map(e => ({
name: e,
oldValue: void 0,
newValue: void 0
}))
};
}
const fe = /^(?:(?:file|dir|multi):)?[0-9a-f]{64}$/;
const le = new Set([ "env", "label", "workdir", "expose", "volume", "user", "stopsignal" ]);
function configured(e, t, n, r) {
switch (e.keyword) {
case "env":
{
const e = [];
for (let n = 0; n + 1 < t.length; n += 2) e.push([ t[n], r ? void 0 : t[n + 1] ]);
return {
...n,
env: (0, c.qm)(n.env, e)
};
}

case "workdir":
return {
...n,
workdir: r ? void 0 : changedWorkdir(n.workdir, t[0] ?? "")
};

case "onbuild":
return {
...n,
onbuild: [ ...n.onbuild, e.sub?.logical ?? e.rest ]
};

default:
return n;
}
}
function labelSteps(e, t, n, r) {
const s = [ ...e.labels ].filter(([e]) => "" !== e).map(([e, t]) => quoted(e, t));
if (0 === s.length || "none" === t.labels) return [];
if ("one-in-target" !== t.labels && !r) return [];
return ("each-in-file" === t.labels ? s : [ s.join(" ") ]).map(e => (0, a.uc)(`LABEL ${e}`, "--label", n));
}
function envSteps(e, t, n) {
const r = [ ...e.buildah.env ].map(([e, t]) => quoted(e, t ?? ""));
return 0 !== r.length && t.envStep ? [ (0, a.uc)(`ENV ${r.join(" ")}`, "--env", n) ] : [];
}
function quoted(e, t) {
return `${goQuote(e)}=${goQuote(t)}`;
}
const he = new Map([ [ '"', '\\"' ], [ "\\", "\\\\" ], [ "\x07", "\\a" ], [ "\b", "\\b" ], [ "\f", "\\f" ], [ "\n", "\\n" ], [ "\r", "\\r" ], [ "\t", "\\t" ], [ "\v", "\\v" ] ]);
function goQuote(e) {
return `"${Array.from(e, quotedRune).join("")}"`;
}
function quotedRune(e) {
const t = he.get(e);
if (void 0 !== t) return t;
if (" " === e || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(e)) return e;
const n = e.codePointAt(0);
return n < 128 ? `\\x${n.toString(16).padStart(2, "0")}` : n > 65535 ? `\\U${n.toString(16).padStart(8, "0")}` : `\\u${n.toString(16).padStart(4, "0")}`;
}
const ge = {
code: "no-cache",
detail: "Buildah looks for reusable steps only with --layers (podman build does so by itself)."
};
class StageWalk {
opened=new Map;
input;
limits=new de.dn;
index=0;
made=0;
constructor(e) {
this.input = e;
}
start(e, t) {
const n = this.index++, r = this.input.set.stages[e.index], s = {
stage: r,
fromStep: n,
steps: [],
...this.open(r, t)
};
return this.opened.set(e.index, s), s.base?.start ?? {
grounds: [ "unknown" ]
};
}
* steps(e, t) {
const n = this.opened.get(e.index), r = this.plan(n);
for (const [s, {instruction: o, origin: i}] of r.entries()) {
const a = s === r.length - 1 && e.index === this.input.target.index;
yield this.step(n, o, i, a, t);
}
}
lookups() {
const {request: e, records: t, rules: n, store: r} = this.input, s = (0, h.rc)(function localLookup(e) {
return {
wins: e.rules.wins,
candidates: (t, n, r) => "unknown" === t ? void 0 : [ ...e.images, ...r ],
isChild: (t, n, r) => isChild(e, t, n, r)
};
}(r), t, t => !(e.options.squash && t.ends));
return 0 === e.options.cacheFrom.length || "no" === n.remoteCache ? [ s ] : [ s, remoteLookup(r, e.options.cacheFrom, t.buildahCache) ];
}
neverHits(e) {
const {options: t} = this.input.request, n = e.evaluated.refused;
return void 0 !== n ? {
code: "unsupported",
detail: n
} : t.noCache || 0 === t.buildah.cacheTtl ? {
code: "no-cache",
detail: "The build runs with --no-cache."
} : t.buildah.layers ? e.never : ge;
}
builds(e, t) {
const {options: n} = this.input.request;
if ("unknown" === t) return;
const r = String(++this.made).padStart(9, "0"), s = "scratch" === t ? void 0 : t.config, o = s?.rootfs.diff_ids ?? [], i = this.builtEntry(e, r);
return {
id: `built:${r}`,
parent: void 0,
names: [],
mediaType: this.input.store.mediaType,
config: {
architecture: s?.architecture ?? this.input.store.platform?.architecture ?? "",
os: s?.os ?? this.input.store.platform?.os ?? "linux",
config: {},
created: `9999-12-31T23:59:59.${r}Z`,
history: n.buildah.omitHistory ? [] : [ ...s?.history ?? [], i ],
rootfs: {
type: "layers",
diff_ids: e.addsLayer ? [ ...o, `built:${r}` ] : o
}
}
};
}
builtEntry(e, t) {
const {timestamp: n, sourceDateEpoch: r} = this.input.request.options.buildah, s = n ?? r, o = void 0 === e.by.open ? {
created_by: e.by.texts.join(K)
} : {}, i = !e.addsLayer;
if (void 0 !== s) return {
...o,
created: (0, U.nE)(s),
comment: J,
empty_layer: i
};
return {
created: `built:${t}`,
created_by: e.by.texts[0] ?? `built:${t}`,
empty_layer: i
};
}
open(e, t) {
const n = {
base: void 0,
fromStage: void 0,
refused: void 0,
fromArgs: {},
triggers: []
}, r = this.stageArgs(e), s = stageState(r, void 0, !1);
try {
const o = fromScope(this.input.heading, this.input.given, this.input.argRules), i = (0, 
c.WP)(o, e.baseWord, this.input.words);
n.fromArgs = (0, c.ir)(i, e => o.values.get(e));
const a = void 0 === e.platformWord ? void 0 : (0, c.WP)(o, e.platformWord, this.input.words), u = [ ...i.unknown, ...a?.unknown ?? [] ];
if (u.length > 0) return {
...n,
base: doubtfulBase(e, hiddenArgs(u)),
state: s
};
const d = this.input.request.options.namedContexts.get(i.text), f = void 0 === d ? (0, 
l.U9)(this.input.set, i.text, "from", e.index) : void 0;
if (void 0 !== f) return {
...n,
...this.fromStage(f, t, r)
};
if ("scratch" === i.text) {
const t = {
...doubtfulBase(e, void 0),
start: {
grounds: [ "scratch" ]
}
};
return {
...n,
base: t,
state: stageState(r, void 0, !0)
};
}
const h = "image" === d?.kind ? d.reference : i.text, g = (0, ue.t)(this.input.request, h, a?.text || this.input.request.options.platform), m = stageState(r, g.config, "" !== g.digest);
return {
...n,
base: g,
triggers: g.config?.OnBuild ?? [],
state: m
};
} catch (e) {
if (!(e instanceof o.u)) throw e;
return {
...n,
refused: e.message,
state: s
};
}
}
fromStage(e, t, n) {
const r = this.opened.get(e.index), s = t.end(e.index) ?? [ "unknown" ], o = {
reference: e.name ?? String(e.index),
start: {
grounds: s
},
config: r?.base?.config,
os: r?.base?.os,
digest: ""
}, i = stageState(n, void 0, !1), a = r?.state, u = void 0 === a ? i : {
...i,
baseEnv: mergedEnv(a),
workdir: a.workdir
}, d = "docker" === this.input.request.options.buildah.format ? a?.onbuild ?? [] : [];
return {
base: o,
fromStage: e.index,
refused: r?.refused,
triggers: d,
state: u
};
}
stageArgs(e) {
const {given: t, heading: n, argRules: r} = this.input, s = startScope(t, n, !1, r);
return r.inheritsStageArgs ? this.inheritedArgs(e).reduce((e, n) => declareArg(e, n, t, r), s) : s;
}
inheritedArgs(e) {
const t = [];
for (let n = this.writtenFrom(e); void 0 !== n; n = this.writtenFrom(n)) {
const e = n.instructions.filter(({keyword: e}) => "arg" === e).flatMap(({args: e}) => e);
t.unshift(...e);
}
return t;
}
writtenFrom(e) {
return this.input.set.stages.slice(0, e.index).findLast(({name: t, index: n}) => e.baseWord === t || e.baseWord === String(n));
}
plan(e) {
const {request: t, rules: n, parser: r, set: s, target: o} = this.input, i = e.stage.index === o.index, option = e => ({
instruction: e,
origin: "option"
});
return [ ...e.triggers.map(e => ({
instruction: trigger(e, r),
origin: "onbuild"
})), ...envSteps(t.options, n, r).map(option), ...e.stage.instructions.map(e => ({
instruction: e,
origin: "file"
})), ...i ? labelSteps(t.options, n, r, o.index === s.stages.length - 1).map(option) : [] ];
}
step(e, t, n, r, s) {
if (t instanceof o.u) return this.refusedTrigger(e, t);
const i = evaluate(t, e.state, this.evaluation(e, t, r, s));
this.limits.count([ ...i.by.texts, i.expanded ]);
const a = this.mountsOfExecuted(e, t, s), u = {
index: this.index++,
instruction: t,
origin: n,
evaluated: {
...i,
...void 0 === e.refused ? {} : {
refused: e.refused
}
},
by: "maybe" === a ? onlyPossible(i) : i.by,
...void 0 === i.doubt ? {} : {
doubt: i.doubt
},
addsLayer: addsLayer(t),
never: void 0 === a || "maybe" === a ? void 0 : a,
ends: r,
remote: "arg" !== t.keyword || "all" === this.input.rules.remoteCache
};
return e.state = i.state, e.steps.push(u), u;
}
evaluation(e, t, n, r) {
const {rules: s, request: o, set: i} = this.input, a = e.stage.index;
return {
...this.input,
suffix: suffixOf(o.options.buildah, s, t.keyword, n),
copy: {
...this.input.copy,
origin: copyOrigins(this.input, e, t, this.opened, r)
},
mounts: {
set: i,
asking: a,
request: o,
rules: s
}
};
}
mountsOfExecuted(e, t, n) {
const {rules: r, set: s, request: o, words: i} = this.input;
if ("looked-up" === r.mountsOfExecuted || "run" !== t.keyword) return;
if (!t.flags.some(({name: e}) => "mount" === e)) return;
const a = new Words(e.state, i), u = mountedStages(t, s, e.stage.index, o, e => a.withArgs(e));
let d = !1;
for (const e of u) {
const t = this.opened.get(e.index)?.steps.at(-1), r = void 0 !== t && this.isExecuted(t, n);
if (!0 === r) return executedCause(e, t, n);
d ||= void 0 === r;
}
return d ? "maybe" : void 0;
}
isExecuted(e, t) {
if (!e.addsLayer) return !0;
if ("run" !== e.instruction.keyword && "copies-count" === this.input.rules.mountsOfExecuted) return !0;
const n = t.outcomes.get(e.index)?.verdict;
return "unknown" === n ? void 0 : "hit" !== n;
}
refusedTrigger(e, t) {
this.limits.count([]);
const n = {
by: {
texts: []
},
refused: t.message,
state: e.state,
expanded: "",
used: {
args: {},
env: {},
unknown: []
}
}, r = {
...e.stage.from,
logical: "ONBUILD trigger"
}, {by: s} = n, o = {
...{
index: this.index++,
instruction: r,
origin: "onbuild",
evaluated: n,
by: s
},
addsLayer: !1,
never: void 0,
ends: !1,
remote: !1
};
return e.steps.push(o), o;
}
}
function onlyPossible({by: e}) {
return {
texts: [],
open: t => e.texts.includes(t) || !0 === e.open?.(t)
};
}
function executedCause(e, t, n) {
const r = e.name ?? String(e.index);
return "hit" !== n.outcomes.get(t.index)?.verdict ? {
code: "stage",
detail: `Stage ${r}, which it mounts, is rebuilt.`,
stage: r,
step: t.index
} : {
code: "unsupported",
detail: `Buildah never reuses a RUN that mounts from stage ${r}, because that stage ends in ${t.instruction.word}: end it with a RUN.`
};
}
function doubtfulBase(e, t) {
const n = void 0 === t ? {
grounds: [ "unknown" ]
} : {
grounds: [ "unknown" ],
doubt: t
};
return {
reference: e.baseWord,
start: n,
config: void 0,
os: void 0,
digest: ""
};
}
function mergedEnv(e) {
if (!(void 0 === e.baseEnv || e.env.unknown.size > 0)) return new Map([ ...e.baseEnv, ...e.env.values ]);
}
function trigger(e, t) {
try {
return (0, a.uc)(e, "ONBUILD", t);
} catch (e) {
if (e instanceof o.u) return e;
throw e;
}
}
function assumption(e, t) {
const n = buildahRules(e), r = {
...(0, a.x)(n.version),
flags: new Map
};
return {
...n,
parser: r,
parsed: t(r),
stages: (0, l.tI)(n.version),
words: (0, u.Pc)(n.version),
argRules: buildahArgs(n.version)
};
}
function forecastBy(e, t, n) {
const {parser: s, words: i, argRules: a} = n, u = n.parsed(), f = (0, l._$)(u, n.stages), g = (0, 
l.Ae)(f, e.options.target), m = function platformOf(e, t) {
const n = e.engine.platform ?? t.last?.engine.platform ?? t.last?.platform, r = e.options.platform ?? n;
return void 0 === r || "" === r ? void 0 : (0, d.Y8)(r);
}(e, t), p = function platformArgs(e, t) {
const n = void 0 === e.engine.platform ? t : (0, d.Y8)(e.engine.platform);
return new Map([ ...named("TARGET", t), ...named("BUILD", n) ]);
}(e, m ?? (0, d.Y8)(me)), v = {
buildArgs: e.options.buildArgs,
platformArgs: p
}, w = function headingScope(e, t, n, r) {
let s = startScope(t, c.pk, !0, n);
for (const o of e.globalArgs) for (const e of o.args) {
const o = (0, c.WP)(visibleArgs(s), e, r);
s = declareArg(s, o.unknown.length > 0 ? o.text.split("=", 1)[0] : o.text, t, n);
}
return visibleArgs(s);
}(f, v, a, i), b = function ignoredPatterns(e) {
const {ignoreFiles: t} = e, n = t.explicit ?? t.dockerfileDockerignore ?? t.dockerfileContainerignore ?? t.containerignore ?? t.dockerignore;
return void 0 === n ? [] : (0, r.wo)(n.text, "containers");
}(e), y = {
request: e,
records: t,
rules: n,
parser: s,
words: i,
argRules: a,
dockerfile: u,
set: f,
target: g,
given: v,
heading: w,
store: storeOf(e, t, n, m),
copy: {
request: e,
rules: n,
heredocWords: s.heredocs?.words,
views: ownerViews(e.context),
ignored: b
}
}, x = new StageWalk(y), k = function neededStages(e) {
const {set: t, target: n, rules: r, request: s} = e;
if (!r.skipsUnused || !s.options.buildah.skipUnusedStages) return t.stages.slice(0, n.index + 1).map(({index: e}) => e);
return (0, l.Gq)(t, n, t => function usedStages(e, t) {
const {set: n, request: r} = e, s = fromScope(e.heading, e.given, e.argRules), text = t => {
try {
return (0, c.WP)(s, t, e.words).text;
} catch (e) {
if (e instanceof o.u) return t;
throw e;
}
}, i = [ (0, l.U9)(n, text(t.baseWord), "from", t.index)?.index ];
for (const e of t.instructions) {
const s = e.flags.findLast(({name: e}) => "from" === e)?.value;
void 0 !== s && i.push((0, l.U9)(n, text(s), "copy", t.index)?.index);
for (const s of mountedStages(e, n, t.index, r, e => e)) i.push(s.index);
}
return i.filter(e => void 0 !== e);
}(e, t));
}(y).map(e => ({
index: e
}));
return reportForecast({
input: y,
walk: x,
walked: (0, h.S6)(k, x),
sent: sentBy(e, b)
});
}
function storeOf(e, t, n, r) {
const {cacheTtl: s, format: o} = e.options.buildah, i = void 0 !== s && Number.isFinite(s);
return {
images: t.images,
rules: n,
mediaType: Z[o],
platform: r,
notBefore: i ? 1000000n * BigInt(Math.floor(e.now - 1e3 * s)) : void 0
};
}
function sentBy(e, t) {
if (void 0 !== e.context) try {
return (0, s.V)(e.context, t, {
client: "buildah"
});
} catch (e) {
if (e instanceof o.u) return;
throw e;
}
}
const me = "linux/amd64";
function named(e, {os: t, architecture: n, variant: r}) {
return [ [ `${e}PLATFORM`, "" === r ? `${t}/${n}` : `${t}/${n}/${r}` ], [ `${e}OS`, t ], [ `${e}ARCH`, n ], [ `${e}VARIANT`, r ] ];
}
function withUpgrades(e, t, n) {
const r = n.last?.engine.version, s = t.engine.version;
if (void 0 === r || void 0 === s || function sameRules(e, t) {
const [n, r] = [ e, t ].map(e => ({
...buildahRules(e),
name: "",
version: ""
}));
return JSON.stringify(n) === JSON.stringify(r);
}(r, s)) return e;
if (!e.steps.some(isRootMiss)) return e;
const a = function forecastAgain(e, t, n) {
try {
return forecastBy(e, t, assumption(n, (0, i.LK)(e)));
} catch (e) {
if (e instanceof o.u) return;
throw e;
}
}(t, n, r);
if (void 0 === a || a.steps.length !== e.steps.length) return e;
const u = e.steps.map((e, t) => isRootMiss(e) && "hit" === a.steps[t].verdict ? {
...e,
causes: [ upgraded(r, s) ]
} : e);
return {
...e,
steps: u
};
}
function isRootMiss({verdict: e, root: t, index: n}) {
return "miss" === e && t === n;
}
function upgraded(e, t) {
return {
code: "builder-upgraded",
detail: `Buildah ${t} writes another history line for this step than ${e} did, so what that version made is not found.`,
oldVersion: e,
newVersion: t
};
}
const pe = "io.buildah.version";
function versionsOf(e, t) {
const n = e.engine.version ?? t.last?.engine.version ?? function labelled(e) {
let t, n = -1n;
for (const {config: r} of e.images) {
const e = r.config.Labels?.[pe], s = (0, F.CT)(r) ?? 0n;
void 0 === e || s < n || (n = s, t = e);
}
return t;
}(t);
return void 0 === n || void 0 === buildahVersion(n) ? ae : [ n ];
}
function agreed(e, t) {
if (1 === e.length) return e[0];
const n = new Set(t.images.flatMap(({config: e}) => e.history.map(e => e.created_by ?? ""))), r = e.map(({steps: e}) => e.filter(e => void 0 !== e.createdBy && n.has(e.createdBy)).length), s = Math.max(...r);
return function merged(e) {
const t = e[0];
if (1 === e.length) return t;
const n = e.every(e => e.steps.length === t.steps.length), r = t.steps.map((t, r) => n ? function mergedStep(e) {
const t = e[0], n = e.every(e => e.createdBy === t.createdBy), r = {
...t,
createdBy: n ? t.createdBy : void 0
};
return e.every(e => e.verdict === t.verdict) ? r : doubtful(r);
}(e.map(e => e.steps[r])) : doubtful(t)), s = `${t.rules} to ${e.at(-1).rules}`, o = `The version of Buildah is not known; what ${s} would decide differently is unknown. Set the input builder-version.`;
return {
...t,
rules: s,
steps: r,
warnings: [ ...t.warnings, o ]
};
}(e.filter((e, t) => r[t] === s));
}
function doubtful(e) {
if ("config-only" === e.verdict) return e;
return {
...e,
verdict: "unknown",
causes: [ {
code: "unsupported",
detail: "The version of Buildah is not known, and it decides this step."
} ],
root: e.index
};
}
const ve = {
name: "buildah",
forecast: function forecast(e, t) {
const n = (0, i.LK)(e), r = versionsOf(e, t).map(e => assumption(e, n)), {tried: s, refusal: a} = (0, 
i.Jo)(r, n => forecastBy(e, t, n));
if (s.length > 0) return withUpgrades(agreed(s, t), e, t);
throw a ?? new o.u("internal", "No rules of Buildah were tried. Please report this.");
},
sent: function sent({ignoreFiles: e}, t) {
const n = e.explicit ?? e.dockerfileDockerignore ?? e.dockerfileContainerignore ?? e.containerignore ?? e.dockerignore;
return (0, s.V)(t, void 0 === n ? [] : (0, r.wo)(n.text, "containers"), {
client: "buildah"
});
}
};
})
};