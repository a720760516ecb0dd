export const id = 472;

export const ids = [ 472 ];

export const modules = {
27472: ((e, t, n) => {
n.r(t), n.d(t, {
buildah: () => ye
});
var s = n(37018), r = n(83262), o = n(452), i = n(87795), a = n(7190), u = n(39039), d = n(88758), c = n(17986), f = n(15922);
function buildahArgs(e) {
const t = (0, f.ot)(e) ?? f.RX;
return {
fixedPlatformArgs: (0, f.jZ)(t, 1, 37),
platformArgsInHeading: (0, f.jZ)(t, 1, 42),
platformArgsInFrom: (0, f.jZ)(t, 1, 30),
inheritsStageArgs: (0, f.jZ)(t, 1, 41)
};
}
function startScope(e, t, n, s) {
let r = [ ...e.buildArgs ].reduce((e, [t, n]) => (0, c.R5)(e, t, n), c.pk);
const o = new Set(c.ee);
if (n && s.platformArgsInHeading) for (const [t, n] of e.platformArgs) o.add(t), 
e.buildArgs.has(t) || (r = (0, c.R5)(r, t, n));
return {
values: r,
allowed: o,
heading: t
};
}
function declareArg(e, t, n, s) {
const {name: r, value: o} = (0, c.s9)(t), i = new Set(e.allowed).add(r), set = t => ({
...e,
values: t,
allowed: i
}), a = n.platformArgs.get(r), u = n.buildArgs.has(r);
if (void 0 !== a && (s.fixedPlatformArgs || void 0 === o)) return set(u ? e.values : (0, 
c.R5)(e.values, r, a));
const d = e.heading.values.has(r) || e.heading.unknown.has(r);
return set(void 0 === o ? d && !u ? (0, c.R5)(e.values, r, e.heading.values.get(r)) : e.values : u ? e.values : (0, 
c.R5)(e.values, r, o));
}
function visibleArgs({values: e, allowed: t}) {
return {
values: new Map([ ...e.values ].filter(([e]) => t.has(e))),
unknown: new Set([ ...e.unknown ].filter(e => t.has(e)))
};
}
function fromScope(e, t, n) {
let s = e;
if (!n.platformArgsInFrom) return s;
for (const [e, n] of t.platformArgs) s = (0, c.R5)(s, e, n);
for (const [n, r] of t.buildArgs) (e.values.has(n) || e.unknown.has(n)) && (s = (0, 
c.R5)(s, n, r));
return s;
}
var l = n(97368), h = n(50119), m = n(4573), g = n(77598), p = n(38522), v = n(37012), w = n(47510);
const b = 512, y = m.Buffer.alloc(1024), x = 100, k = 155, $ = 47, S = new Set("path linkpath size uid gid uname gname mtime atime ctime".split(" ").concat([ "GNU.sparse.name" ]));
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
return m.Buffer.concat([ ...t, block(e, n, "gnu") ]);
}
const s = {
name: toAscii(n.name),
linkname: toAscii(n.linkname),
uname: toAscii(n.uname),
gname: toAscii(n.gname),
prefix: O
};
return m.Buffer.concat([ paxBlocks(n.name, t.records), block(e, s, "pax") ]);
}
const O = m.Buffer.alloc(0);
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
const t = new Set([ "ustar", "pax", "gnu" ]), n = new Map, s = rawFields(e);
if (checkText(s.name, x, "path", t, n), checkText(s.linkname, x, "linkpath", t, n), 
checkText(s.uname, 32, "uname", t, n), checkText(s.gname, 32, "gname", t, n), function keepRecords(e, t, n) {
const s = [ [ "path", t.name ], [ "linkpath", t.linkname ], [ "uname", t.uname ], [ "gname", t.gname ], [ "uid", m.Buffer.from(String(e.uid)) ], [ "gid", m.Buffer.from(String(e.gid)) ], [ "size", m.Buffer.from(String(e.size)) ] ];
for (const [t, r] of s) {
const s = e.records.get(t);
void 0 !== s && 0 === m.Buffer.compare(r, s) && n.set(t, r);
}
}(e, s, n), checkNumber(e.mode, 8, void 0, t, n), checkNumber(e.uid, 8, "uid", t, n), 
checkNumber(e.gid, 8, "gid", t, n), checkNumber(e.size, 12, "size", t, n), checkNumber(e.devmajor, 8, void 0, t, n), 
checkNumber(e.devminor, 8, void 0, t, n), (e.mtime < 0 || !fitsOctal(e.mtime, 12)) && checkNumber(e.mtime, 12, "mtime", t, n), 
e.records.size > 0) {
t.delete("ustar"), t.delete("gnu");
for (const [t, s] of e.records) n.has(t) || S.has(t) || t.startsWith("GNU.sparse.") || n.set(t, s);
}
const r = function boundTo(e) {
return void 0 === e.format ? [ "ustar", "pax", "gnu" ] : "pax" === e.format && 0 === e.records.size ? [ "ustar", "pax" ] : [ e.format ];
}(e), i = [ "ustar", "pax", "gnu" ].find(e => t.has(e) && r.includes(e));
if (void 0 === i) throw new o.u("build-refused", `the builder cannot write ${JSON.stringify(e.name)} as ${e.format ?? "tar"}: shorten or rename it`);
return {
format: i,
records: n
};
}
function checkText(e, t, n, s, r) {
const o = "path" === n, i = e.length > t;
(e.includes(0) || i && !o && "linkpath" !== n) && s.delete("gnu"), !i && isAscii(e) || (o && void 0 !== splitName(e) || s.delete("ustar"), 
e.includes(0) && s.delete("pax"), r.set(n, e));
}
function checkNumber(e, t, n, s, r) {
e >= 0 && fitsOctal(e, t) || (s.delete("ustar"), void 0 === n ? s.delete("pax") : r.set(n, m.Buffer.from(String(e))));
}
function fitsOctal(e, t) {
return e.toString(8).length <= t - 1;
}
function isAscii(e) {
return e.every(e => e > 0 && e < 128);
}
function toAscii(e) {
return isAscii(e) ? e : m.Buffer.from(e.filter(e => e > 0 && e < 128));
}
function splitName(e) {
if (e.length <= x || !isAscii(e)) return;
let t = e.length;
t > 156 ? t = 156 : e[t - 1] === $ && t--;
const n = e.subarray(0, t).lastIndexOf($), s = e.length - n - 1;
return n <= 0 || s > x || 0 === s || n > k ? void 0 : {
prefix: e.subarray(0, n),
name: e.subarray(n + 1)
};
}
function paxBlocks(e, t) {
if (0 === t.size) return O;
const n = [ ...t.keys() ].sort((e, t) => m.Buffer.compare((0, v.ZJ)(e), (0, v.ZJ)(t))), s = m.Buffer.concat(n.map(e => function paxRecord(e, t) {
const n = m.Buffer.concat([ m.Buffer.from(" "), (0, v.ZJ)(e), m.Buffer.from("="), t, m.Buffer.from("\n") ]);
let s = n.length + String(n.length).length;
for (;String(s).length + n.length !== s; ) s = String(s).length + n.length;
return m.Buffer.concat([ m.Buffer.from(String(s)), n ]);
}(e, t.get(e))));
return special(function paxName(e) {
const t = e.lastIndexOf($) + 1, n = e.toString("latin1");
return m.Buffer.from((0, w.uH)(`${n.slice(0, t)}PaxHeaders.0/${n.slice(t)}`), "latin1");
}(e), "x", s, "pax");
}
function longBlock(e, t) {
return e.length <= x ? O : special(m.Buffer.from("././@LongLink"), t, m.Buffer.concat([ e, m.Buffer.of(0) ]), "gnu");
}
function special(e, t, n, s) {
let r = toAscii(e).subarray(0, x);
for (;r.length > 0 && r[r.length - 1] === $; ) r = r.subarray(0, -1);
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
name: r,
linkname: O,
uname: O,
gname: O,
prefix: O
};
return m.Buffer.concat([ block(o, i, s), n, tarPadding(n.length) ]);
}
function block(e, t, n) {
const s = m.Buffer.alloc(b), number = (e, t, r) => {
s.set("gnu" === n ? function gnuNumber(e, t) {
if (e >= 0 && fitsOctal(e, t)) return octal(e, t);
const n = m.Buffer.alloc(t);
let s = BigInt.asUintN(8 * t, BigInt(e));
for (let e = t - 1; e >= 0; e--) n[e] = Number(0xffn & s), s >>= 8n;
return n[0] = 128 | n[0], n;
}(r, t) : octal(r, t), e);
};
setText(s, 0, x, t.name), number(100, 8, e.mode), number(108, 8, e.uid), number(116, 8, e.gid), 
number(124, 12, e.size), number(136, 12, e.mtime), s.write(e.typeflag, 156, "latin1"), 
setText(s, 157, x, t.linkname), s.write("gnu" === n ? "ustar  \0" : "ustar\x0000", 257, "latin1"), 
setText(s, 265, 32, t.uname), setText(s, 297, 32, t.gname), e.devmajor >= 0 && (number(329, 8, e.devmajor), 
number(337, 8, e.devminor)), "gnu" !== n && setText(s, 345, k, t.prefix), s.fill(32, 148, 156);
const r = s.reduce((e, t) => e + t, 0);
return s.write(`${r.toString(8).padStart(6, "0")}\0 `, 148, "latin1"), s;
}
function setText(e, t, n, s) {
if (e.set(s.subarray(0, n), t), s.length <= n || s[n - 1] !== $) return;
let r = n - 1;
for (;r > 0 && s[r - 1] === $; ) r--;
e[t + r] = 0;
}
function octal(e, t) {
const n = e >= 0 && fitsOctal(e, t) ? e.toString(8) : "0";
return m.Buffer.from(`${n.padStart(t - 1, "0")}\0`, "latin1");
}
const A = 256 << 20, B = 2e5, T = [ m.Buffer.from("BZh", "latin1"), m.Buffer.from("\xfd7zXZ\0", "latin1"), m.Buffer.from("(\xb5/\xfd", "latin1"), m.Buffer.from("\x02!L\x18", "latin1"), m.Buffer.from("]\0\0", "latin1") ];
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
const s = e.read(t, A);
if (void 0 === s) return {
kind: "unknown",
why: "its content is not known here"
};
const r = m.Buffer.from(s.buffer, s.byteOffset, s.length);
if (T.some(e => r.subarray(0, e.length).equals(e))) return {
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
}(r);
return void 0 === o ? {
kind: "plain"
} : "too-large" === o ? {
kind: "unknown",
why: "it is too large when decompressed"
} : function readMembers(e) {
const t = [];
try {
for (const n of function* members(e) {
let t, n, s = new Map, r = !1;
for (let o = 0; o + b <= e.length; ) {
const i = e.subarray(o, o + b);
if (i.every(e => 0 === e)) return;
const a = readBlock(i);
if (o += b, "xgLKS".includes(a.header.typeflag)) {
if ("g" === a.header.typeflag || "S" === a.header.typeflag) throw new Odd("has global headers or sparse files");
const i = e.subarray(o, o + a.header.size);
"x" === a.header.typeflag ? (r = !0, s = new Map([ ...s, ...readRecords(i) ])) : "L" === a.header.typeflag ? t = buildah_digest_archive_text(i) : n = buildah_digest_archive_text(i), 
o += padded(a.header.size);
continue;
}
const u = complete(a, s, r, t, n), d = e.subarray(o, o + u.size);
if (d.length !== u.size) throw new Odd("ends in the middle of a member");
yield {
kind: "member",
header: u,
data: d
}, o += padded(u.size), s = new Map, r = !1, t = void 0, n = void 0;
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
const t = e.toString("latin1", 257, 265), n = "ustar\x0000" === t ? "ustar" : "ustar  \0" === t ? "gnu" : void 0, s = void 0 !== n, r = "ustar" === n ? buildah_digest_archive_text(e.subarray(345, 500)) : "", o = buildah_digest_archive_text(e.subarray(0, 100));
return {
header: {
name: "" === r ? o : `${r}/${o}`,
typeflag: 0 === e[156] ? "0" : e.toString("latin1", 156, 157),
mode: number(e.subarray(100, 108)),
uid: number(e.subarray(108, 116)),
gid: number(e.subarray(116, 124)),
size: number(e.subarray(124, 136)),
linkname: buildah_digest_archive_text(e.subarray(157, 257)),
uname: s ? buildah_digest_archive_text(e.subarray(265, 297)) : "",
gname: s ? buildah_digest_archive_text(e.subarray(297, 329)) : "",
devmajor: s ? number(e.subarray(329, 337)) : 0,
devminor: s ? number(e.subarray(337, 345)) : 0,
mtime: 0,
records: new Map,
format: void 0
},
format: n
};
}
function complete(e, t, n, s, r) {
if ([ ...t.keys() ].some(e => e.startsWith("GNU.sparse."))) throw new Odd("has sparse files");
const own = e => {
const n = t.get(e);
return void 0 === n || 0 === n.length ? void 0 : (0, v.uK)(n);
}, o = own("path") ?? s ?? e.header.name, i = "0" === e.header.typeflag && o.endsWith("/") ? "5" : e.header.typeflag, a = M.includes(i) ? 0 : decimal(own("size"), e.header.size);
return {
...e.header,
name: o,
typeflag: i,
size: a,
linkname: own("linkpath") ?? r ?? e.header.linkname,
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
const s = e.indexOf(32, n), r = s < 0 ? "" : e.toString("latin1", n, s), o = n + (/^\d{1,7}$/.test(r) ? Number(r) : 0), i = e.indexOf(61, s + 1);
if (s < 0 || o <= s || o > e.length || i < 0 || i >= o) throw new Odd("has a malformed PAX header");
t.set(e.toString("utf8", s + 1, i), e.subarray(i + 1, o - 1)), n = o;
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
const s = parts(t);
let r = [], i = 0;
for (let a = s.shift(); void 0 !== a; a = s.shift()) {
if (".." === a) {
r = r.slice(0, -1);
continue;
}
const u = [ ...r, a ].join("/"), d = s.length > 0 || n ? e.entry(u) : void 0;
if ("symlink" === d?.type) {
if (++i > 255) throw new o.u("build-refused", `${JSON.stringify(t)} leads round in circles: correct its links`);
d.linkname.startsWith("/") && (r = []), s.unshift(...parts(d.linkname));
} else r.push(a);
}
return `/${r.join("/")}`;
}
function parts(e) {
return e.split("/").filter(e => "" !== e && "." !== e);
}
function targetAt(e, t) {
return e.entry(resolveInRoot(e, t).slice(1));
}
function globInRoot(e, t, n) {
if (!n) return buildah_digest_glob_glob(e, t);
let s = [ "/" ];
for (const n of parts(t)) {
const t = s.flatMap(t => "**" === n ? directories(e, t).map(e => (0, w.fj)(t, e)) : [ (0, 
w.fj)(t, n) ]);
s = [ ...new Set(t) ];
}
return s.flatMap(t => buildah_digest_glob_glob(e, t));
}
function hasMeta(e) {
return /[*?[\\]/.test(e);
}
function buildah_digest_glob_glob(e, t) {
if (!hasMeta(t)) return void 0 === function entryAt(e, t) {
return e.entry(resolveInRoot(e, t, !1).slice(1));
}(e, t) ? [] : [ t ];
const n = t.lastIndexOf("/"), s = n <= 0 ? "/" : t.slice(0, n), r = t.slice(n + 1), o = [];
for (const t of hasMeta(s) ? buildah_digest_glob_glob(e, s) : [ s ]) {
const n = resolveInRoot(e, t).slice(1);
if ("dir" !== e.entry(n)?.type) continue;
const s = [ ...e.names(n) ].sort(w.Tz);
for (const e of s) (0, N.YW)(r, e) && o.push((0, w.fj)(t, e));
}
return o;
}
function directories(e, t) {
const n = resolveInRoot(e, t, !1).slice(1);
if ("dir" !== e.entry(n)?.type) return [];
const s = [], r = [ "." ];
for (let t = r.pop(); void 0 !== t; t = r.pop()) {
if (s.push(t), s.length > R) throw new o.u("limit", "** stands for more than 200000 directories: name them");
const i = (0, w.uH)((0, w.fj)(n, t)), a = [ ...e.names("." === i ? "" : i) ].sort(w.Tz).reverse();
for (const s of a) {
const o = (0, w.fj)(n, t, s);
"dir" === e.entry(o)?.type && r.push((0, w.fj)(t, s));
}
}
return s;
}
var W = n(86469), _ = n(86264);
const j = 1 << 30, L = {
file: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6"
};
class ItemWalk {
#e;
#t=new Map;
#n;
constructor(e) {
this.#e = e;
}
* item(e, t) {
const {tree: n, matcher: s, parents: r} = this.#e, i = resolveInRoot(n, e).slice(1), a = n.entry(i);
if (void 0 === a) throw new o.u("build-refused", `${e.slice(1)} is a link that leads nowhere: correct the link`);
if (void 0 !== r && (yield* this.#s(e, "dir" === a.type)), "dir" === a.type) return void (yield* this.#r(i, i, 0));
if (s.matches(i)) return;
const u = "file" === a.type ? t?.(n, e) : void 0;
if (void 0 !== u) return void (yield* u);
const d = void 0 === r ? e.slice(e.lastIndexOf("/") + 1) : e.slice(1);
yield* this.#o(a, d, "");
}
* #s(e, t) {
const n = e.slice(1).split("/"), s = t ? n.length : n.length - 1;
for (let e = 1; e <= s; e++) {
const t = n.slice(0, e).join("/"), s = this.#e.tree.entry(resolveInRoot(this.#e.tree, `/${t}`).slice(1));
void 0 !== s && "" !== t && (yield* this.#o(s, t, ""));
}
}
* #r(e, t, n) {
const {tree: s, matcher: r, parents: i} = this.#e;
if (n > 1e3) throw new o.u("limit", "directories are nested deeper than 1000: flatten them");
for (const o of [ ...s.names(t) ].sort(w.Tz)) {
const a = "" === t ? o : `${t}/${o}`, u = s.entry(a);
if (void 0 === u || "socket" === u.type) continue;
const d = "dir" === u.type;
if (r.matches(a)) {
d && this.#i(a) && (yield* this.#r(e, a, n + 1));
continue;
}
const c = void 0 === i && "" !== e ? a.slice(e.length + 1) : a;
yield* this.#o(u, c, u.linkname), d && (yield* this.#r(e, a, n + 1));
}
}
#i(e) {
if (void 0 === this.#n) {
const e = this.#e.matcher.patterns.filter(e => e.negated);
this.#n = new _.F(e.map(({text: e}) => `${e.replace(/^\/+|(?<!\/)\/+$/g, "")}/`));
}
return this.#n.some(e);
}
* #o(e, t, n) {
const {chown: s, tree: r} = this.#e, o = this.#a(e, t);
if (void 0 === o) return;
const i = "file" === e.type && "" !== e.inode ? this.#t.get(e.inode) : void 0;
"file" === e.type && "" !== e.inode && void 0 === i && this.#t.set(e.inode, o);
const a = {
name: o,
typeflag: void 0 === i ? L[e.type] : "1",
mode: this.#e.chmod ?? e.mode & ~(this.#e.keepsSetuid ? 0 : 3072),
uid: s?.uid ?? e.uid,
gid: s?.gid ?? e.gid,
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
keepsOwner: void 0 === s,
data: () => fileData(r, e.path)
};
}
#a(e, t) {
const {parents: n, directorySlash: s} = this.#e, r = "dir" === e.type && s ? `${t}/` : t;
if (void 0 === n) return r;
const {pivot: o} = n;
if ("" !== o && !s && "dir" === e.type && (o === t || o.startsWith(`${t}/`))) return;
const i = r.startsWith(o) ? r.slice(o.length) : r, a = i.startsWith("/") ? i.slice(1) : i;
return "" === a ? void 0 : a;
}
}
function xattrRecords(e) {
const t = new Map;
for (const [n, s] of e.xattrs) {
("security.capability" === n || "security.ima" === n || /^user\.[^/]*$/.test(n)) && t.set(`SCHILY.xattr.${n}`, Uint8Array.from(s, e => e.charCodeAt(0)));
}
return t;
}
function fileData(e, t) {
const n = e.chunks?.(t);
if (void 0 !== n) return n;
const s = e.read(t, j);
if (void 0 === s) throw (0, W.O$)(t, "has a content that is not known here");
return [ s ];
}
function streamDigests(e, t) {
let n = [ {
hash: (0, g.createHash)("sha256"),
variants: t.map((e, t) => t)
} ];
for (const s of e) {
const e = t.map(e => encoded(s, e));
n = n.flatMap(t => split(t, e));
for (const t of n) t.hash.update(e[t.variants[0]]);
if (0 === s.header.size) continue;
const r = "member" === s.kind ? [ s.data ] : s.data();
for (const e of r) for (const t of n) t.hash.update(e);
const o = tarPadding(s.header.size);
for (const e of n) e.hash.update(o);
}
const s = [];
for (const {hash: e, variants: t} of n) {
const n = e.update(y).digest("hex");
for (const e of t) s[e] = n;
}
return s;
}
function split(e, t) {
const n = new Map;
for (const s of e.variants) {
const e = t[s].toString("latin1"), r = n.get(e);
void 0 === r ? n.set(e, [ s ]) : r.push(s);
}
return 1 === n.size ? [ e ] : [ ...n.values() ].map(t => ({
hash: e.hash.copy(),
variants: t
}));
}
function encoded(e, t) {
const n = "member" === e.kind ? e.header : function owned(e, t) {
if (void 0 === t) return e.header;
const {uid: n, gid: s} = t.ids(e.uid, e.gid), r = e.keepsOwner ? {
uid: n,
gid: s
} : {}, o = 0 === n ? t.self : t.users.get(n) ?? "";
return {
...e.header,
...r,
uname: o,
gname: t.groups.get(s) ?? ""
};
}(e, t.view);
if (void 0 === t.rename) return goTarHeader(n);
const s = function needsPax(e) {
const t = planFormat(e);
return "pax" === t.format && t.records.size > 0;
}(n);
return goTarHeader({
...n,
name: t.rename,
format: n.format ?? (s ? "pax" : "ustar"),
records: s && 0 === n.records.size ? new Map([ [ "path", new Uint8Array ] ]) : n.records
});
}
var I = n(85180);
class NotKnown extends Error {}
function summaries(e) {
const t = [];
if (e.heredocs.length > 0) {
const n = e.heredocs.map(({name: e}) => e), s = e.views.map(e => ({
...e,
ids: OWN_IDS
}));
t.push({
...e,
tree: heredocTree(e.heredocs),
sources: n,
views: s,
excludes: [],
keepsOwners: !1
});
}
e.sources.length > 0 && t.push(e);
const n = new Set;
for (const s of t.some(takesName) ? [ !1, !0 ] : [ !1 ]) {
const r = t.map(e => add(e, s)), o = e.rules.ownerNames ? e.views.length : 1;
for (let e = 0; e < o; e++) n.add(summary(r.flatMap(t => t.map(({kind: t, digests: n}) => `${t}:${n[e]}`))));
}
return [ ...n ];
}
function summary(e) {
return e.length < 2 ? e[0] ?? "" : `multi:${(0, g.createHash)("sha256").update(e.join(",")).digest("hex")}`;
}
function heredocTree(e) {
const t = new Map(e.map(({name: e, content: t}) => [ e, t ]));
return (0, W.KJ)([ ...t ].map(([e, t]) => ({
path: e,
content: m.Buffer.from(t)
})));
}
function add(e, t) {
const n = e.sources.map(t => spec(e, t)).filter(e => void 0 !== e);
if (0 === n.length) throw missing(e.sources.join(" "));
const r = destinationOf(e, n[0]), i = t && r.takesName ? function renameTarget(e) {
const t = (0, w.E3)(e);
return "/" === t || "." === t ? void 0 : t;
}(e.destination) : void 0, a = e.rules.ownerNames ? e.views.map(t => ({
view: withOwnNames(e.tree, t),
rename: i
})) : [ {
view: void 0,
rename: i
} ], u = function rememberedOf({tree: e, views: t, excludes: n}) {
const r = q.get(e) ?? new WeakMap;
q.set(e, r);
const o = r.get(t) ?? new Map;
r.set(t, o);
const i = JSON.stringify(n);
let a = o.get(i);
if (void 0 === a) {
const [e] = o.values();
a = {
matcher: (0, s.l2)(n, "containers"),
items: new Map,
limit: e?.limit ?? new I.U
}, o.set(i, a);
}
return a;
}(e);
return n.flatMap(t => function copySpec(e, t, {matcher: n, items: s, limit: r}, i, a) {
const u = [];
let d = 0;
for (const c of t.matches) {
const f = c.slice(1), l = "dir" === targetAt(e.tree, c)?.type, h = "" !== f && n.matches(f);
if (h && (!l || !reIncludesBelow(n, f))) continue;
("" === f || !h && a) && d++;
const m = itemOptions(e, t, n), g = i[0]?.rename, p = {
...m,
tree: void 0,
matcher: void 0
}, v = JSON.stringify([ p, c, e.unpacks, e.rules.ownerNames, g ]), w = s.get(v) ?? digested(m, c, e.unpacks, i, r);
if (s.set(v, w), void 0 !== g && w.count > 1) throw new o.u("build-refused", `${t.source} has several files for one name: end the target with /`);
d += w.count, u.push({
kind: l ? "dir" : "file",
digests: w.digests
});
}
if (0 === d) throw new o.u("build-refused", `everything that ${t.source} matches is excluded by the ignore file: the build fails unless one file is left in`);
return u;
}(e, t, u, a, r.isNewDirectory));
}
const q = new WeakMap;
function spec(e, t) {
const n = function inContext(e) {
const t = (0, w.uH)(e.replace(/^\/+/, ""));
if (".." === t || t.startsWith("../")) throw new o.u("source-outside", `${e} lies outside the build context: move it inside`);
return "." === t ? "/" : `/${t}`;
}(t), s = globInRoot(e.tree, n, e.rules.doubleStar);
if (0 === s.length && !/[*?[]/.test(n)) throw missing(t);
return 0 === s.length ? void 0 : {
source: t,
pattern: n,
matches: s
};
}
function missing(e) {
return new o.u("source-missing", `${e} matches nothing in the build context: correct the source`);
}
function takesName(e) {
const [t, ...n] = e.sources;
if (void 0 === t || n.length > 0 || e.destination.endsWith("/")) return !1;
const s = spec(e, t);
return void 0 !== s && destinationOf(e, s).takesName;
}
function destinationOf(e, t) {
const {destination: n} = e, s = 1 === e.sources.length, r = s ? targetAt(e.tree, t.matches[0]) : void 0, o = "file" === r?.type, i = o && e.unpacks && void 0 !== archiveAt(e.tree, t.matches[0]), a = !s || n.endsWith("/") || n === e.workdir || "dir" === r?.type || i;
return {
takesName: o && !a,
isNewDirectory: a && !o
};
}
function archiveAt(e, t) {
const n = readArchive(e, resolveInRoot(e, t).slice(1));
if ("unknown" === n.kind) throw new NotKnown(n.why);
return "archive" === n.kind ? n.items : void 0;
}
function digested(e, t, n, s, r) {
const i = [];
for (const s of function* itemEntries(e, t, n) {
const s = new ItemWalk(e), r = e.globsTwice ? globInRoot(e.tree, t, !1) : [ t ];
if (0 === r.length) throw new o.u("build-refused", `this version of Buildah cannot copy ${t.slice(1)}: rename the file`);
for (const e of r) yield* s.item(e, n);
}(e, t, n ? archiveAt : void 0)) r.count(), i.push(s);
return {
count: i.length,
digests: streamDigests(i, s)
};
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
const n = accountNames(e, "/etc/passwd"), s = accountNames(e, "/etc/group");
return 0 === n.size && 0 === s.size ? t : {
...t,
users: new Map([ ...t.users, ...n ]),
groups: new Map([ ...t.groups, ...s ])
};
}
const z = 1 << 20;
function accountNames(e, t) {
const n = new Map, s = resolveInRoot(e, t).slice(1), r = e.entry(s);
if ("file" !== r?.type) return n;
const o = e.read(s, z);
if (void 0 === o) throw new NotKnown(`the content of ${t} in the build context is not known here`);
for (const e of m.Buffer.from(o).toString("utf8").split("\n")) {
const [t, , s] = e.split(":");
void 0 !== t && void 0 !== s && /^\d{1,10}$/.test(s) && !n.has(Number(s)) && n.set(Number(s), t);
}
return n;
}
var P = n(99528), C = n(97447);
function stageState(e, t, n) {
const s = new Map((t?.Env ?? []).map(pair)), r = {
values: !n || s.has("PATH") ? new Map : new Map([ [ "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" ] ]),
unknown: new Set
};
return {
args: e,
baseEnv: n ? s : void 0,
env: r,
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
return (0, C.c)("/" === n ? n : n.replace(/\/$/, ""));
}
function absolute(e, t) {
const slashed = e => e.endsWith("/") || e.endsWith("/."), n = "." === e ? slashed(t) ? t : `${t}/` : e;
if (n.startsWith("/")) return n;
const s = (0, w.uH)(`/${t}/${n}`);
return slashed(n) ? `${s}/` : s;
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
return this.#l(e, t, e => this.#h(e) ?? this.#m(e), n);
}
withArgs(e) {
return this.#l(e, this.#u, e => this.#m(e), {});
}
#l(e, t, n, s) {
const r = (0, u.fT)(e, n, t, s);
for (const e of r.used) this.#c.add(e);
for (const e of r.unset) this.#f.add(e);
return r.text;
}
#h(e) {
const {env: t, baseEnv: n} = this.#d;
return t.values.get(e) ?? (t.unknown.has(e) ? "?" : n?.get(e));
}
#m(e) {
const {values: t, allowed: n} = this.#d.args;
if (n.has(e)) return t.values.get(e) ?? (t.unknown.has(e) ? "?" : void 0);
}
used() {
const e = Object.create(null), t = Object.create(null);
for (const n of this.#c) {
const s = this.#h(n);
void 0 !== s ? t[n] = s : e[n] = this.#m(n) ?? "";
}
return {
args: e,
env: t,
unknown: [ ...this.#c, ...this.#f ].filter(e => this.#g(e))
};
}
#g(e) {
const {env: t, baseEnv: n, args: s} = this.#d;
return !t.values.has(e) && (!!t.unknown.has(e) || (void 0 === n || !n.has(e) && s.allowed.has(e) && s.values.unknown.has(e)));
}
}
function copyParts(e, t, n) {
const s = function copyFlags(e, t, n) {
const s = new Map, r = [];
for (const o of e.flags) {
const i = t.text(o.text), a = i.indexOf("="), u = (a < 0 ? i : i.slice(0, a)).replace(/^--/, ""), d = a < 0 ? void 0 : i.slice(a + 1);
if (!isKnown(u, e, n)) throw unsupported(e, `--${u}`, n);
"exclude" === u && r.push(d ?? ""), s.set(u, d);
}
const o = s.get("chmod");
if (void 0 !== o && !/^[0-7]{1,6}$/.test(o)) throw unsupported(e, `--chmod=${o}`, n);
return {
from: s.get("from"),
chown: s.get("chown"),
chmod: void 0 === o ? void 0 : Number.parseInt(o, 8),
link: s.has("link") && !0 === D.get(s.get("link")),
parents: s.has("parents") && !0 === D.get(s.get("parents")),
excludes: r
};
}(e, t, n), r = e.args.map(e => e.startsWith("<<") ? e : t.text(e)), o = e.flags.map(e => t.text(e.text)), i = [ e.word, ...o, ...r ].join(" ");
return {
flags: s,
sources: r.slice(0, -1),
destination: r.at(-1) ?? "",
expanded: i
};
}
const D = new Map([ [ void 0, !0 ], [ "true", !0 ], [ "false", !1 ] ]);
function isKnown(e, {keyword: t}, n) {
return "chown" === e || "chmod" === e || ("from" === e ? "copy" === t : "checksum" === e || "keep-git-dir" === e ? "add" === t : "exclude" === e ? "no" !== n.excludes : "parents" === e ? n.parents && "copy" === t : "link" === e && n.link);
}
function unsupported({word: e}, t, n) {
return new o.u("build-refused", `Buildah ${n.name} fails at ${e} ${t}: remove the flag or upgrade.`);
}
function copyDigest(e, t, n, s) {
const {flags: r} = n, o = n.sources.filter(t => !(e.heredocs.length > 0 && t.startsWith("<<"))), i = o.filter(isRemote);
if (i.length > 0) return function remoteDigest(e, t, n) {
const s = [ {
from: "url",
paths: n
} ];
if ("copy" === e.keyword) return {
summaries: [],
refused: "COPY cannot take a URL: use ADD.",
sources: s
};
const r = t[0];
return {
summaries: [],
doubt: {
code: "remote",
detail: `What ${r} serves, and when it was last changed, is part of this step's line: it is downloaded in every build.`,
url: r
},
sources: s
};
}(e, i, o);
const a = function heredocSources(e, t, n) {
const {heredocWords: s} = n;
return void 0 === s ? [] : e.heredocs.map(e => {
const n = {
rawQuotes: !0,
rawEscapes: !0
}, r = {
...s,
escape: "\\"
}, o = e.expand ? t.text(e.content, r, n) : e.content;
return {
name: e.name.slice(e.name.lastIndexOf("/") + 1),
content: `${o.replace(/^\n/, "")}\n`
};
});
}(e, t, s), u = function copyOrigin({flags: {from: e}, expanded: t}, n, s, r) {
if (void 0 !== e && "" !== e) return r.origin(e, n, t);
const o = r.request.context;
if (void 0 !== o) return {
kind: "tree",
name: "context",
tree: o,
excludes: r.ignored
};
if (0 === n.length && s.length > 0) return {
kind: "tree",
name: "heredoc",
tree: E,
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
}(n, o, a, s), noted = e => [ ...a.map(({name: e}) => ({
from: "heredoc",
paths: [ e ]
})), ...0 === o.length ? [] : [ {
from: u.name,
paths: o,
...0 === r.excludes.length ? {} : {
exclude: r.excludes
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
if (void 0 === s.workdir && !n.destination.startsWith("/")) {
return {
summaries: [],
doubt: {
code: "no-record",
detail: "The working directory of the base image is not known here, and it decides what this step copies to."
},
sources: noted()
};
}
return function ofTree(e, t, n, s) {
const {flags: r} = t, o = function chownIds(e) {
if (void 0 === e) return {
ids: [ void 0 ],
exact: !0
};
const [t = "", n] = e.split(":"), number = e => /^\d{1,10}$/.test(e) ? Number(e) : void 0, s = number(t), r = void 0 === n ? s : number(n);
return void 0 !== s && void 0 !== r ? {
ids: [ {
uid: s,
gid: r
} ],
exact: !0
} : void 0 !== s ? {
ids: F.map(e => ({
uid: s,
gid: e
})),
exact: !1
} : void 0 !== r && void 0 !== n ? {
ids: F.map(e => ({
uid: e,
gid: r
})),
exact: !1
} : "root" !== t || void 0 !== n && "root" !== n ? {
ids: F.map(e => ({
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
}(r.chown), i = new Set;
for (const r of o.ids) {
const o = digest(e, t, n, r);
if ("refused" === o.kind) return {
summaries: [],
refused: o.why,
sources: s()
};
if ("unknown" === o.kind) {
return {
summaries: [],
doubt: {
code: "unsupported",
detail: `The sources cannot be hashed here: ${o.why}.`
},
sources: s()
};
}
for (const e of o.summaries) i.add(e);
}
const a = [ ...i ], u = s(a.join(" "));
if (o.exact) return {
summaries: a,
sources: u
};
const d = `Who --chown=${r.chown} is stands in the image's etc/passwd and etc/group, which cannot be read here.`;
return {
summaries: a,
doubt: {
code: "unsupported",
detail: d
},
sources: u
};
}(e, n, {
...s,
sources: o,
heredocs: a,
origin: u
}, noted);
}
function isRemote(e) {
return /^(?:https?:\/\/|git:\/\/|git@|github\.com\/)/.test(e);
}
const E = {
entry: () => {},
names: () => [],
digest: () => {},
read: () => {}
};
function digest(e, t, n, s) {
const {flags: r} = t, i = n.workdir ?? "/";
try {
const a = {
sources: n.sources,
heredocs: n.heredocs,
destination: absolute(t.destination, i),
workdir: i,
excludes: [ ...n.origin.excludes, ...excludePatterns(r.excludes, n) ],
chown: s,
chmod: r.chmod,
unpacks: "add" === e.keyword,
parents: r.parents,
keepsOwners: void 0 !== r.from,
rules: n.rules.copy
};
return (n.request.knownDigests ?? new P.N).of(n.origin.tree, JSON.stringify(a), e => function buildahDigest(e) {
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
}), U);
} catch (e) {
if (!(e instanceof o.u)) throw e;
return {
kind: "unknown",
why: e.message
};
}
}
const U = {
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
const F = [ 0, 1e3, 1001, 33, 65534, 999, 100, 101, 82, 70, 10001 ];
var H = n(56649), Z = n(95524);
function historyText(e, t) {
return `${[ e.created_by ?? "", e.author ?? "", e.comment ?? "", t ].join("\n")}\n${!0 === e.empty_layer}\n`;
}
const J = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,18}))?(Z|[+-]\d\d:\d\d)$/;
function goTime(e) {
if (void 0 === e) return "<nil>";
const t = J.exec(e);
if (null === t) return;
const n = (t[3] ?? "").slice(0, 9).replace(/0+$/, "");
return "Z" === t[4] ? `${t[1]} ${t[2]}${"" === n ? "" : `.${n}`} +0000 UTC` : void 0;
}
const K = {
oci: "application/vnd.oci.image.manifest.v1+json",
docker: "application/vnd.docker.distribution.manifest.v2+json"
};
function remoteLookup(e, t, n) {
return {
wins: e.rules.wins,
candidates: (e, s) => {
if (!s.remote) return [];
if ("unknown" === e || void 0 === n || void 0 !== s.by.open) return;
const r = s.by.texts.map(t => function cacheKey(e, t, n) {
if ("unknown" === e) return;
const s = "scratch" === e ? void 0 : e;
if (void 0 !== s && void 0 === s.mediaType) return;
const r = (0, g.createHash)("sha256");
for (const e of s?.config.rootfs.diff_ids ?? []) r.update(`${e}\n`);
r.update(`${n}${t}\n${s?.mediaType ?? ""}\n`);
for (const e of s?.config.history ?? []) {
const t = goTime(e.created);
if (void 0 === t) return;
r.update(historyText(e, t));
}
return r.digest("hex");
}(e, t, s.addsLayer));
return r.includes(void 0) ? void 0 : r.flatMap(e => t.flatMap(t => n(`${t}:${e}`) ?? []));
},
isChild: (t, n, s) => isChild(e, t, n, s)
};
}
function isChild(e, t, n, s) {
if ("unknown" === n) return "maybe";
if (void 0 !== t.mediaType && t.mediaType !== e.mediaType) return "no";
if (!function isYoungEnough(e, t) {
if (void 0 === e.notBefore) return !0;
const n = (0, H.CT)(t.config);
return void 0 !== n && n >= e.notBefore;
}(e, t) || !function fitsPlatform({rules: e, platform: t}, {config: n}) {
return !e.comparesPlatform || void 0 === t || n.architecture === t.architecture && n.os === t.os;
}(e, t)) return "no";
const r = function extendsHistory({config: e}, t, n) {
const s = "scratch" === t ? [] : t.config.history, r = "scratch" === t ? [] : t.config.rootfs.diff_ids, o = (0, 
H.zb)(s), i = e.history.length === s.length + 1 && r.length === o && e.rootfs.diff_ids.length === o + (n ? 1 : 0);
if (!i) return "no";
const a = s.findIndex(({comment: e}) => e === G), u = a < 0 ? s : s.slice(0, a), d = a < 0 ? r : r.slice(0, (0, 
H.zb)(u));
if (!(0, H.aK)(e.rootfs.diff_ids, d) || !(0, H.t$)(e.history, u)) return "no";
const c = s.slice(u.length).every((t, n) => function mayEqual(e, t) {
const n = e.created_by?.split(V), s = void 0 === n || n.includes(t.created_by ?? ""), r = [ e, t ].map(({created: e}) => void 0 === e ? void 0 : (0, 
Z.uR)(e));
return s && r[0] === r[1] && (e.empty_layer ?? !1) === (t.empty_layer ?? !1);
}(t, e.history[u.length + n]));
return a < 0 ? "yes" : c ? "maybe" : "no";
}(t, n, s.addsLayer);
if ("no" === r) return "no";
const o = (0, h.D3)(s.by, t.config.history.at(-1)?.created_by ?? ""), i = "yes" === r && void 0 !== t.mediaType && function platformIsKnown({rules: e, platform: t}) {
return !e.comparesPlatform || void 0 !== t;
}(e);
return "yes" !== o || i ? o : "maybe";
}
const V = "\0", G = "rebuilt with a fixed time";
const Y = new Map;
function mountChecksum(e, t, n) {
const s = Q.get(e) ?? {
checksums: new Map,
limit: new I.U
};
Q.set(e, s);
const r = JSON.stringify([ t, n.withTimes, n.mapsOwner ]), i = s.checksums.get(r) ?? function limited(e) {
try {
return e();
} catch (e) {
if (e instanceof o.u && "limit" === e.code) return {
kind: "unknown",
why: e.message
};
throw e;
}
}(() => function makeChecksum(e, t, n, s) {
const r = (0, w.uH)(t.replace(/^\/+/, ""));
if (".." === r || r.startsWith("../")) return {
kind: "unknown",
why: `${t} lies outside the context`
};
const o = "." === r ? "" : r;
if (void 0 === e.entry(o)) return {
kind: "refused",
why: `${t} is not in the build context, so the builder fails at its mount`
};
const i = new Owners(e.entry(""), n.mapsOwner), a = [ {
view: i.view,
rename: void 0
} ], [u] = streamDigests(function* walk(e, t, n, s, r) {
const o = [ {
path: t,
name: ".",
depth: 0
} ];
for (let t = o.pop(); void 0 !== t; t = o.pop()) {
const i = e.entry(t.path);
if (void 0 !== i && (r.count(), yield item(e, i, t.name, n, s), !("dir" !== i.type || t.depth > 1e3))) for (const n of [ ...e.names(t.path) ].sort(w.Tz).reverse()) {
const e = "" === t.path ? n : `${t.path}/${n}`;
o.push({
path: e,
name: "." === t.name ? n : `${t.name}/${n}`,
depth: t.depth + 1
});
}
}
}(e, o, i, n, s), a);
return {
kind: "known",
digests: [ u ],
exact: i.exact
};
}(e, t, n, s.limit));
return s.checksums.set(r, i), i;
}
const Q = new WeakMap;
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
const X = {
file: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6",
socket: "0"
};
function item(e, t, n, s, r) {
const o = s.idsOf(t);
return {
kind: "entry",
header: {
name: n,
typeflag: X[t.type],
mode: t.mode,
...o,
size: "file" === t.type ? t.size : 0,
linkname: t.linkname,
uname: "",
gname: "",
devmajor: t.devmajor,
devminor: t.devminor,
mtime: r.withTimes ? Math.floor(t.mtimeMs / 1e3 + .5) : 0,
records: Y,
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
function mountedStages(e, t, n, s, r) {
return mountTexts(e).flatMap(e => {
const {from: o} = parseMount(r(e));
return "" === o || s.options.namedContexts.has(o) ? [] : (0, l.U9)(t, o, "mount", n) ?? [];
});
}
function mountPart(e, t, n) {
const s = mountTexts(e).map(parseMount).filter(({type: e}) => "bind" === e).map(e => function bind(e, t, n) {
const {rules: s, request: r, set: o, asking: i} = n, a = (s.expandsMountSource ? t.withArgs(e.source) : e.source) || ".";
if ("" === e.from) return context(a, "context", r.context, n);
const u = (0, l.U9)(o, e.from, "mount", i);
if (void 0 !== u) return function ofStage(e, t, n) {
const s = e.name ?? String(e.index), r = [ {
from: `stage:${s}`,
paths: [ t ]
} ];
if (!n.digestsStageMounts) return {
text: "",
sources: r
};
return {
text: "",
doubt: {
code: "unsupported",
detail: `The digest of stage ${s}'s image is part of this step's line, and it is not known here.`
},
sources: r
};
}(u, a, s);
const d = r.options.namedContexts.get(e.from);
if ("directory" === d?.kind) return context(a, `context:${e.from}`, d.tree, n);
const c = "image" === d?.kind ? d.reference : e.from;
return function ofImage(e, t, {request: n, rules: s}) {
const r = n.image(e, n.options.platform), o = r?.image.manifestDigest, i = [ {
from: `image:${e}`,
paths: [ t ],
...void 0 === o ? {} : {
digest: o
}
} ];
if ("no" === s.bindMounts) return {
text: "",
sources: i
};
if (void 0 !== o && "recorded" !== r?.source) return {
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
}(e, t, n)), r = s.find(e => void 0 !== e.doubt)?.doubt, o = s.find(e => void 0 !== e.refused)?.refused;
return {
text: s.map(({text: e}) => e).join(""),
...void 0 === r ? {} : {
doubt: r
},
...void 0 === o ? {} : {
refused: o
},
sources: s.flatMap(({sources: e}) => e)
};
}
function context(e, t, n, {rules: s, request: r}) {
const noted = n => [ {
from: t,
paths: [ e ],
...void 0 === n ? {} : {
digest: n
}
} ];
if (void 0 === n) {
const e = "The build context cannot be seen here, and its content is part of this step's line.";
return "no" === s.bindMounts ? {
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
if ("no" === s.bindMounts) return {
text: "",
sources: noted(i)
};
const a = "with-times" === s.bindMounts ? mountChecksum(n, e, {
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
const u = `:sha256:${a.digests[0]}`, d = r.context?.entry("");
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
var ee = n(39710), te = n(37764), ne = n(90726), se = n(63986);
function copyOrigins(e, t, n, r, o) {
return (i, a, u) => {
const {set: d, request: c, rules: f} = e, h = new Words(t.state, e.words).withArgs(i), m = (0, 
l.U9)(d, h, "copy", t.stage.index), g = c.options.namedContexts.get(h) ?? c.options.namedContexts.get(m?.name ?? "");
if ("directory" === g?.kind) {
const e = f.contextIgnoreFiles ? g.ignore?.text : void 0, t = void 0 === e ? [] : (0, 
s.wo)(e, "containers");
return {
kind: "tree",
name: `context:${h}`,
tree: g.tree,
excludes: t
};
}
const p = {
input: e,
instruction: n,
sources: a,
expanded: u
};
return void 0 === g && void 0 !== m ? function origins_ofStage(e, t, n, s) {
const r = t.name ?? String(t.index), o = s.end(t.index) ?? [ "unknown" ], i = function identity(e) {
return "unknown" === e ? void 0 : "scratch" === e ? "scratch" : isBuilt(e) || e.id.startsWith("moved:") ? void 0 : e.id;
}(1 === o.length ? o[0] : "unknown"), a = void 0 === i ? [] : recordedDigests(e, `stage:${r}`, i), u = function stageCause(e, t, n) {
const s = t?.steps.find(e => "hit" !== n.outcomes.get(e.index)?.verdict);
if (void 0 === s) {
return {
code: "unsupported",
detail: `What stage ${e} holds cannot be read here, and no record tells the digest of what is copied from it.`
};
}
const r = `Stage ${e} is not reused as it is, so what is copied from it may have changed.`;
return {
code: "stage",
detail: r,
stage: e,
step: s.index
};
}(r, n.get(t.index), s);
return {
kind: "opaque",
name: `stage:${r}`,
id: i,
recorded: a,
cause: u
};
}(p, m, r, o) : function origins_ofImage(e, t) {
const {request: n} = e.input, s = n.image(t, n.options.platform);
if (void 0 !== s?.tree && "recorded" !== s.source) return {
kind: "tree",
name: `image:${t}`,
tree: s.tree,
excludes: []
};
const r = {
code: "unsupported",
detail: `The files of image ${t} cannot be read here, so the digest of what is copied from it is not known.`
}, o = void 0 !== s && "recorded" !== s.source ? s.image.id : void 0, i = void 0 === o ? [] : recordedDigests(e, `image:${t}`, o);
return {
kind: "opaque",
name: `image:${t}`,
id: o,
recorded: i,
cause: r
};
}(p, "image" === g?.kind ? g.reference : h);
};
}
function isBuilt({id: e}) {
return e.startsWith("built:");
}
const re = / #\(nop\) (?:COPY|ADD) (?:--link )?((?:file|dir|multi):[0-9a-f]{64}) in /;
function recordedDigests({input: e, instruction: t, sources: n, expanded: s}, r, o) {
const i = (e.records.last?.steps ?? []).filter(({keyword: e, facts: i, createdBy: a}) => {
if (void 0 === a || e !== t.keyword) return !1;
const [u, ...d] = i.sources ?? [];
return 0 === d.length && u?.from === r && u.digest === o && i.expanded === s && u.paths.length === n.length && u.paths.every((e, t) => e === n[t]);
}).flatMap(({createdBy: e}) => re.exec(e ?? "")?.[1] ?? []);
return [ ...new Set(i) ];
}
var oe = n(3345);
function optionSettings({request: e, rules: t}, n, s) {
const {buildah: r} = e.options, o = Object.create(null);
"run" === n.instruction.keyword && !t.envStep && r.env.size > 0 && (o["--env"] = [ ...r.env ].map(([e, t]) => `${e}=${t ?? ""}`).join(" "));
const i = "fields" === t.suffix || "more-fields" === t.suffix;
return s && r.annotations.length > 0 && (o["--annotation"] = r.annotations.join(",")), 
s && !i && e.options.labels.size > 0 && "none" === t.labels && (o["--label"] = [ ...e.options.labels ].map(([e, t]) => `${e}=${t}`).join(" ")), 
n.addsLayer && void 0 !== r.timestamp && (o["--timestamp"] = String(r.timestamp)), 
o;
}
function staleNotes(e, t, n) {
if ("hit" !== t.verdict || void 0 === n?.createdBy || n.createdBy !== t.createdBy) return [];
return [ ...changedOptions(n.facts, t.facts), ...changedWords(n.facts, t.facts), ...changedSources(n.facts.sources ?? [], t.facts.sources ?? []) ].map(t => `Stale: ${t}, but Buildah ${e.name} reuses the old result. Build with --no-cache to renew it.`);
}
function changedOptions(e, t) {
return (0, oe.tS)(e.settings, t.settings).map(({name: e}) => `${e} changed`);
}
function changedWords(e, t) {
return e.text !== t.text || e.expanded === t.expanded ? [] : [ "the instruction's variables have other values" ];
}
function changedSources(e, t) {
return t.flatMap((t, n) => {
const s = e[n];
return void 0 === s || s.from !== t.from || s.digest === t.digest || void 0 === s.digest || void 0 === t.digest ? [] : "heredoc" === t.from ? [ "the text of its here-document changed" ] : [ `what it mounts from ${t.from} changed` ];
});
}
function reportForecast(e) {
const {input: t, walk: n} = e, s = [];
for (const t of n.opened.values()) s.push(...stageSteps(e, t));
for (const e of t.set.stages) n.opened.has(e.index) || s.push(...(0, se.tD)(e, s.length));
return {
builder: "buildah",
rules: t.rules.name,
dockerfile: t.dockerfile.path,
target: t.request.options.target,
platform: platformText(e),
stages: t.set.stages.map(t => function stageForecast({walk: e, input: t}, n) {
const s = t.set.stages[n], r = e.opened.get(n), o = (r?.steps ?? []).flatMap(e => e.evaluated.sources ?? []), named = e => t.set.stages.findLast(t => `stage:${t.name ?? t.index}` === e)?.index, i = o.map(({from: e}) => named(e)).filter(e => void 0 !== e);
return {
index: n,
name: s.name ?? String(n),
from: r?.fromStage,
uses: [ ...new Set(i) ],
base: void 0 === r?.fromStage ? r?.base?.reference ?? s.baseWord : void 0,
needed: void 0 !== r
};
}(e, t.index)),
steps: s,
warnings: warnings(e)
};
}
function platformText({input: e}) {
return void 0 === e.store.platform ? "" : (0, d.Bq)(e.store.platform);
}
function stageSteps(e, t) {
const {stage: n, base: s, fromStep: r, fromStage: o, refused: i, fromArgs: a} = t, u = void 0 === o && "scratch" !== s?.reference, d = (0, 
se.Mp)(r, n, s, u, i, a), c = [ d ], f = [ d.text, ...t.steps.map(e => e.instruction.logical) ];
let l = d.key;
for (const [n, s] of t.steps.entries()) {
l = (0, se.Ug)(l, s.evaluated, s.by.texts);
const r = {
stage: t.stage.index,
stageName: d.stageName,
ordinal: n + 1,
keyword: s.instruction.keyword,
facts: factsOf(e, t, s),
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
c.push(stepForecast(e, s, r, l, d));
}
return c;
}
function factsOf(e, t, n) {
const {evaluated: s, instruction: r} = n, o = t.stage.index === e.input.target.index && t.steps.at(-1) === n;
return {
text: r.logical,
expanded: s.expanded,
args: s.used.args,
env: s.used.env,
settings: optionSettings(e.input, n, o),
...void 0 === s.sources ? {} : {
sources: s.sources
}
};
}
function stepForecast(e, t, n, s, r) {
const o = e.walked.outcomes.get(t.index), {instruction: i} = t, {reason: a} = o, u = function recorded({input: e}, t) {
const {last: n} = e.records;
if (void 0 === n) return;
const {stage: s, stageName: r, ordinal: o, keyword: i, stageTexts: a, facts: u} = t;
return (0, ee.M)(n, {
stage: s,
stageName: r,
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
causes: causesOf(e, o, n, r),
root: void 0 === a ? void 0 : "carried" === a.kind ? a.step : t.index,
createdBy: d,
addsLayer: t.addsLayer,
key: s,
facts: n.facts,
layer: layerOf(t, o, u),
notes: staleNotes(e.input.rules, {
verdict: o.verdict,
createdBy: d,
facts: n.facts
}, u)
};
}
function causesOf(e, t, n, s) {
const {reason: r} = t;
if (void 0 === r) return [];
if ("never" === r.kind || "doubt" === r.kind) return [ r.cause ];
if ("carried" === r.kind) return [ (0, se.q6)(e.walk.opened.values(), r.step) ];
if ("unknown" === t.verdict) return [ doubtfulCause(e, t) ];
const {last: o} = e.input.records, {context: i} = e.input.request;
return n.ordinal > 1 ? (0, te.W)(n, o, i) : (0, te.s)(n, [ {
...n,
ordinal: 0,
keyword: "from",
facts: s.facts
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
const s = "hit" === t.verdict && 1 === t.winners.length ? t.winners[0] : void 0;
if (void 0 === s) return e.addsLayer ? n?.layer : void 0;
const r = n?.layer?.seconds;
return {
...(0, ne.Z)(s, s.config.history.length - 1),
...void 0 === r ? {} : {
seconds: r
}
};
}
function warnings({input: e, walk: t, walked: n}) {
const s = [ ...t.opened.values() ].flatMap(({steps: e}) => e).find(e => void 0 !== e.evaluated.refused && n.outcomes.has(e.index));
return [ ...e.dockerfile.warnings.map(e => `Line ${e.range.startLine}: ${e.message}`), ...void 0 === s ? [] : [ `Buildah fails this build at \xab${(0, 
se.vI)(s.instruction.logical)}\xbb.` ] ];
}
const ie = 65534, ae = {
self: "root",
users: new Map([ [ 0, "root" ], [ ie, "nobody" ] ]),
groups: new Map([ [ 0, "root" ], [ ie, "nogroup" ] ])
}, ue = {
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
uid: e === t.uid ? 0 : ie,
gid: n === t.gid ? 0 : ie
})), n.flatMap(e => [ ae, ue ].map(t => ({
...t,
ids: e
})));
}
const de = [ [ 5, 8, "1.43.0" ], [ 5, 7, "1.42.0" ], [ 5, 6, "1.41.4" ], [ 5, 5, "1.40.0" ], [ 5, 4, "1.39.0" ], [ 5, 3, "1.38.0" ], [ 5, 2, "1.37.0" ], [ 5, 1, "1.36.0" ], [ 5, 0, "1.35.0" ], [ 4, 8, "1.33.2" ], [ 4, 7, "1.32.0" ], [ 4, 6, "1.31.2" ], [ 4, 5, "1.30.0" ], [ 4, 4, "1.29.0" ], [ 4, 3, "1.28.0" ], [ 4, 2, "1.27.0" ], [ 4, 1, "1.26.1" ], [ 4, 0, "1.24.1" ], [ 3, 4, "1.23.0" ] ];
function buildahVersion(e) {
const t = (0, f.ot)(e);
return void 0 !== t && function isPodman(e) {
return e[0] >= 2;
}(t) ? (0, f.jZ)(t, 5, 9) ? void 0 : de.find(([e, n]) => (0, f.jZ)(t, e, n))?.[2] : void 0 === t ? void 0 : e;
}
const ce = [ "1.23.1", "1.24.1", "1.25.0", "1.27.0", "1.28.2", "1.29.0", "1.30.0", "1.32.0", "1.33.7", "1.35.0", "1.36.0", "1.37.0", "1.38.0", "1.39.3", "1.40.0", "1.41.0", "1.42.0", "1.44.0" ];
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
var fe = n(82826), le = n(61022);
const he = "/bin/sh -c #(nop) ";
function plainLine(e, t) {
return `${he}${e.logical}${t}`;
}
function runArgs(e, t) {
const n = valuesPart(e, n => !(n => t.hidesProxies && c.ee.has(n) && !e.declared.has(n))(n), "names" === t.argLine);
return "" === n.text ? n : {
...n,
text: `|${n.text.split(" ").length} ${n.text} `
};
}
function valuesPart(e, t, n) {
const {values: s, unknown: r} = visibleArgs(e.args), o = Object.create(null), i = [];
for (const a of [ ...s.keys(), ...r ]) {
const r = n ? e.env.values.get(a) : void 0, u = n && (void 0 !== r || e.env.unknown.has(a));
if (!u && !t(a)) continue;
const d = u ? r : s.get(a);
void 0 === d ? i.push(a) : o[a] = d;
}
return {
text: Object.entries(o).map(([e, t]) => `${e}=${t}`).sort(w.Tz).join(" "),
args: o,
unknown: i
};
}
function suffixOf(e, t, n, s) {
if ("none" === t.suffix) return "";
const r = e.inheritLabels ? "" : "|inheritLabels=false";
if ("inherit-labels" === t.suffix) return r;
const o = e.unsetLabels.map(e => `|unsetLabel=${e}`).join(""), i = s ? e.unsetAnnotations.map(e => `|unsetAnnotation=${e}`).join("") : "", a = s && !e.inheritAnnotations ? "|inheritAnnotations=false" : "", u = s ? e.annotations.join(",") : "";
return ("fields" === t.suffix ? [ r, i, a, u ] : [ o, r, i, a, timestamps(e), u ]).join("copy" === n || "add" === n ? " " : "");
}
function timestamps({timestamp: e, sourceDateEpoch: t, rewriteTimestamp: n}) {
const s = n ? t : void 0;
return void 0 !== e && (void 0 === s || e < s) ? `|force-mtime=${e}` : void 0 === s ? "" : `|clamp-mtime=${s}`;
}
function addsLayer({keyword: e}) {
return "add" === e || "copy" === e || "run" === e;
}
function evaluate(e, t, n) {
const s = new Words(t, n.words);
try {
switch (e.keyword) {
case "arg":
return function evaluateArg(e, t, n, s) {
let r = t.args;
const o = [];
for (const t of e.args) {
const e = n.text(t);
o.push(e), r = declareArg(r, e, s.given, s.argRules);
const {unknown: i} = n.used(), a = e.split("=", 1)[0], u = s.given.buildArgs.has(a);
i.length > 0 && !u && (r = {
...r,
values: (0, c.R5)(r.values, a, void 0)
});
}
const i = new Set(t.declared);
for (const t of e.logical.split(/\s+/)) "ARG" !== t && i.add(t);
const a = {
...t,
args: r,
declared: i
}, u = function argLine(e, t, n) {
if ("values" === t.argLine) {
const t = valuesPart(e, () => !0, !1);
return {
...t,
text: `${he}ARG ${t.text}${n}`
};
}
const {values: s, unknown: r} = visibleArgs(e.args), o = [ ...s.keys(), ...r ].sort(w.Tz);
return {
text: `${he}ARG ${o.join(" ")}${n}`,
args: {},
unknown: [ ...r ]
};
}(a, s.rules, s.suffix);
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
}(e, t, s, n);

case "run":
return function evaluateRun(e, t, n, s) {
const {rules: r, suffix: i, mounts: a} = s;
!function checkRunFlags({flags: e}, t) {
const n = e.find(({name: e}) => "mount" !== e && !("network" === e && t.runNetwork));
if (void 0 === n) return;
throw new o.u("build-refused", `Buildah ${t.name} fails at RUN ${n.text}: remove the flag.`);
}(e, r);
const u = runArgs(t, r), d = mountPart(e, n, a), c = e.heredocs.map(({raw: e}) => e), f = function runLine(e, t, n) {
const s = "always" === n.runHeredocs || "without-args" === n.runHeredocs && "" === t.args ? t.heredocs.map(e => `\n${e.trim()}`).join("") : "", r = e.logical.slice(4);
return `${t.args}/bin/sh -c ${r}${s}${t.mounts}${t.suffix}`;
}(e, {
args: u.text,
heredocs: c,
mounts: d.text,
suffix: i
}, r), l = [ ...e.heredocs.map(({name: e, content: t}) => ({
from: "heredoc",
paths: [ e ],
digest: (0, g.hash)("sha256", t, "hex")
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
const m = `/bin/sh -c ${e.logical.slice(4)}`;
return {
by: {
texts: [],
open: e => e.includes(m) && (e.startsWith("|") || e.startsWith("/"))
},
doubt: d.doubt ?? hiddenArgs(u.unknown),
...h
};
}(e, t, s, n);

case "copy":
case "add":
return function evaluateCopy(e, t, n, s) {
const r = copyParts(e, n, s.rules), o = copyDigest(e, n, r, {
...s.copy,
workdir: t.workdir
}), {before: i, behind: a} = function copyLine(e, t, n) {
const s = "add" === e.keyword ? "ADD" : "COPY", r = e.args.at(-1) ?? "";
return {
before: `${he}${s}${t ? " --link" : ""} `,
behind: ` in ${r} ${n}`
};
}(e, r.flags.link, s.suffix), u = n.used(), d = u.unknown.length > 0, c = {
state: t,
expanded: r.expanded,
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
open: e => e.startsWith(i) && e.endsWith(a) && me.test(e.slice(i.length, -a.length))
},
doubt: l,
...c
};
}(e, t, s, n);

default:
return function evaluateOther(e, t, n, s) {
const r = e.args.map(t => ge.has(e.keyword) ? n.text(t) : t), {unknown: o} = n.used();
return {
by: {
texts: [ plainLine(e, s.suffix) ]
},
state: configured(e, r, t, o.length > 0),
expanded: ge.has(e.keyword) ? `${e.word} ${r.join(" ")}`.trim() : e.logical,
used: n.used()
};
}(e, t, s, n);
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
used: s.used()
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
const me = /^(?:(?:file|dir|multi):)?[0-9a-f]{64}$/;
const ge = new Set([ "env", "label", "workdir", "expose", "volume", "user", "stopsignal" ]);
function configured(e, t, n, s) {
switch (e.keyword) {
case "env":
{
const e = [];
for (let n = 0; n + 1 < t.length; n += 2) e.push([ t[n], s ? void 0 : t[n + 1] ]);
return {
...n,
env: (0, c.qm)(n.env, e)
};
}

case "workdir":
return {
...n,
workdir: s ? void 0 : changedWorkdir(n.workdir, t[0] ?? "")
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
function labelSteps(e, t, n, s) {
const r = [ ...e.labels ].filter(([e]) => "" !== e).map(([e, t]) => quoted(e, t));
if (0 === r.length || "none" === t.labels) return [];
if ("one-in-target" !== t.labels && !s) return [];
return ("each-in-file" === t.labels ? r : [ r.join(" ") ]).map(e => (0, a.uc)(`LABEL ${e}`, "--label", n));
}
function envSteps(e, t, n) {
const s = [ ...e.buildah.env ].map(([e, t]) => quoted(e, t ?? ""));
return 0 !== s.length && t.envStep ? [ (0, a.uc)(`ENV ${s.join(" ")}`, "--env", n) ] : [];
}
function quoted(e, t) {
return `${goQuote(e)}=${goQuote(t)}`;
}
const pe = new Map([ [ '"', '\\"' ], [ "\\", "\\\\" ], [ "\x07", "\\a" ], [ "\b", "\\b" ], [ "\f", "\\f" ], [ "\n", "\\n" ], [ "\r", "\\r" ], [ "\t", "\\t" ], [ "\v", "\\v" ] ]);
function goQuote(e) {
return `"${Array.from(e, quotedRune).join("")}"`;
}
function quotedRune(e) {
const t = pe.get(e);
if (void 0 !== t) return t;
if (" " === e || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(e)) return e;
const n = e.codePointAt(0);
return n < 128 ? `\\x${n.toString(16).padStart(2, "0")}` : n > 65535 ? `\\U${n.toString(16).padStart(8, "0")}` : `\\u${n.toString(16).padStart(4, "0")}`;
}
const ve = {
code: "no-cache",
detail: "Buildah looks for reusable steps only with --layers (podman build does so by itself)."
};
class StageWalk {
opened=new Map;
input;
limits=new le.dn;
index=0;
made=0;
constructor(e) {
this.input = e;
}
start(e, t) {
const n = this.index++, s = this.input.set.stages[e.index], r = {
stage: s,
fromStep: n,
steps: [],
...this.open(s, t)
};
return this.opened.set(e.index, r), r.base?.start ?? {
grounds: [ "unknown" ]
};
}
* steps(e, t) {
const n = this.opened.get(e.index), s = this.plan(n);
for (const [r, {instruction: o, origin: i}] of s.entries()) {
const a = r === s.length - 1 && e.index === this.input.target.index;
yield this.step(n, o, i, a, t);
}
}
lookups() {
const {request: e, records: t, rules: n, store: s} = this.input, r = (0, h.rc)(function localLookup(e) {
return {
wins: e.rules.wins,
candidates: (t, n, s) => "unknown" === t ? void 0 : [ ...e.images, ...s ],
isChild: (t, n, s) => isChild(e, t, n, s)
};
}(s), t, t => !(e.options.squash && t.ends));
return 0 === e.options.cacheFrom.length || "no" === n.remoteCache ? [ r ] : [ r, remoteLookup(s, e.options.cacheFrom, t.buildahCache) ];
}
neverHits(e) {
const {options: t} = this.input.request, n = e.evaluated.refused;
return void 0 !== n ? {
code: "unsupported",
detail: n
} : t.noCache || 0 === t.buildah.cacheTtl ? {
code: "no-cache",
detail: "The build runs with --no-cache."
} : t.buildah.layers ? e.never : ve;
}
builds(e, t) {
const {options: n} = this.input.request;
if ("unknown" === t) return;
const s = String(++this.made).padStart(9, "0"), r = "scratch" === t ? void 0 : t.config, o = r?.rootfs.diff_ids ?? [], i = this.builtEntry(e, s);
return {
id: `built:${s}`,
parent: void 0,
names: [],
mediaType: this.input.store.mediaType,
config: {
architecture: r?.architecture ?? this.input.store.platform?.architecture ?? "",
os: r?.os ?? this.input.store.platform?.os ?? "linux",
config: {},
created: `9999-12-31T23:59:59.${s}Z`,
history: n.buildah.omitHistory ? [] : [ ...r?.history ?? [], i ],
rootfs: {
type: "layers",
diff_ids: e.addsLayer ? [ ...o, `built:${s}` ] : o
}
}
};
}
builtEntry(e, t) {
const {timestamp: n, sourceDateEpoch: s} = this.input.request.options.buildah, r = n ?? s, o = void 0 === e.by.open ? {
created_by: e.by.texts.join(V)
} : {}, i = !e.addsLayer;
if (void 0 !== r) return {
...o,
created: (0, Z.nE)(r),
comment: G,
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
}, s = this.stageArgs(e), r = stageState(s, void 0, !1);
try {
const o = fromScope(this.input.heading, this.input.given, this.input.argRules), i = (0, 
c.WP)(o, e.baseWord, this.input.words);
n.fromArgs = (0, c.ir)(i, e => o.values.get(e));
const a = void 0 === e.platformWord ? void 0 : (0, c.WP)(o, e.platformWord, this.input.words), u = [ ...i.unknown, ...a?.unknown ?? [] ];
if (u.length > 0) return {
...n,
base: doubtfulBase(e, hiddenArgs(u)),
state: r
};
const d = this.input.request.options.namedContexts.get(i.text), f = void 0 === d ? (0, 
l.U9)(this.input.set, i.text, "from", e.index) : void 0;
if (void 0 !== f) return {
...n,
...this.fromStage(f, t, s)
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
state: stageState(s, void 0, !0)
};
}
const h = "image" === d?.kind ? d.reference : i.text, m = (0, fe.t)(this.input.request, h, a?.text || this.input.request.options.platform), g = stageState(s, m.config, "" !== m.digest);
return {
...n,
base: m,
triggers: m.config?.OnBuild ?? [],
state: g
};
} catch (e) {
if (!(e instanceof o.u)) throw e;
return {
...n,
refused: e.message,
state: r
};
}
}
fromStage(e, t, n) {
const s = this.opened.get(e.index), r = t.end(e.index) ?? [ "unknown" ], o = {
reference: e.name ?? String(e.index),
start: {
grounds: r
},
config: s?.base?.config,
os: s?.base?.os,
digest: ""
}, i = stageState(n, void 0, !1), a = s?.state, u = void 0 === a ? i : {
...i,
baseEnv: mergedEnv(a),
workdir: a.workdir
}, d = "docker" === this.input.request.options.buildah.format ? a?.onbuild ?? [] : [];
return {
base: o,
fromStage: e.index,
refused: s?.refused,
triggers: d,
state: u
};
}
stageArgs(e) {
const {given: t, heading: n, argRules: s} = this.input, r = startScope(t, n, !1, s);
return s.inheritsStageArgs ? this.inheritedArgs(e).reduce((e, n) => declareArg(e, n, t, s), r) : r;
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
const {request: t, rules: n, parser: s, set: r, target: o} = this.input, i = e.stage.index === o.index, option = e => ({
instruction: e,
origin: "option"
});
return [ ...e.triggers.map(e => ({
instruction: trigger(e, s),
origin: "onbuild"
})), ...envSteps(t.options, n, s).map(option), ...e.stage.instructions.map(e => ({
instruction: e,
origin: "file"
})), ...i ? labelSteps(t.options, n, s, o.index === r.stages.length - 1).map(option) : [] ];
}
step(e, t, n, s, r) {
if (t instanceof o.u) return this.refusedTrigger(e, t);
const i = evaluate(t, e.state, this.evaluation(e, t, s, r));
this.limits.count([ ...i.by.texts, i.expanded ]);
const a = this.mountsOfExecuted(e, t, r), u = {
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
ends: s,
remote: "arg" !== t.keyword || "all" === this.input.rules.remoteCache
};
return e.state = i.state, e.steps.push(u), u;
}
evaluation(e, t, n, s) {
const {rules: r, request: o, set: i} = this.input, a = e.stage.index;
return {
...this.input,
suffix: suffixOf(o.options.buildah, r, t.keyword, n),
copy: {
...this.input.copy,
origin: copyOrigins(this.input, e, t, this.opened, s)
},
mounts: {
set: i,
asking: a,
request: o,
rules: r
}
};
}
mountsOfExecuted(e, t, n) {
const {rules: s, set: r, request: o, words: i} = this.input;
if ("looked-up" === s.mountsOfExecuted || "run" !== t.keyword) return;
if (!t.flags.some(({name: e}) => "mount" === e)) return;
const a = new Words(e.state, i), u = mountedStages(t, r, e.stage.index, o, e => a.withArgs(e));
let d = !1;
for (const e of u) {
const t = this.opened.get(e.index)?.steps.at(-1), s = void 0 !== t && this.isExecuted(t, n);
if (!0 === s) return executedCause(e, t, n);
d ||= void 0 === s;
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
}, s = {
...e.stage.from,
logical: "ONBUILD trigger"
}, {by: r} = n, o = {
...{
index: this.index++,
instruction: s,
origin: "onbuild",
evaluated: n,
by: r
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
const s = e.name ?? String(e.index);
return "hit" !== n.outcomes.get(t.index)?.verdict ? {
code: "stage",
detail: `Stage ${s}, which it mounts, is rebuilt.`,
stage: s,
step: t.index
} : {
code: "unsupported",
detail: `Buildah never reuses a RUN that mounts from stage ${s}, because that stage ends in ${t.instruction.word}: end it with a RUN.`
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
const n = buildahRules(e), s = {
...(0, a.x)(n.version),
flags: new Map
};
return {
...n,
parser: s,
parsed: t(s),
stages: (0, l.tI)(n.version),
words: (0, u.Pc)(n.version),
argRules: buildahArgs(n.version)
};
}
function forecastBy(e, t, n) {
const {parser: r, words: i, argRules: a} = n, u = n.parsed(), f = (0, l._$)(u, n.stages), m = (0, 
l.Ae)(f, e.options.target), g = function platformOf(e, t) {
const n = e.engine.platform ?? t.last?.engine.platform ?? t.last?.platform, s = e.options.platform ?? n;
return void 0 === s || "" === s ? void 0 : (0, d.Y8)(s);
}(e, t), p = function platformArgs(e, t) {
const n = void 0 === e.engine.platform ? t : (0, d.Y8)(e.engine.platform);
return new Map([ ...named("TARGET", t), ...named("BUILD", n) ]);
}(e, g ?? (0, d.Y8)(we)), v = {
buildArgs: e.options.buildArgs,
platformArgs: p
}, w = function headingScope(e, t, n, s) {
let r = startScope(t, c.pk, !0, n);
for (const o of e.globalArgs) for (const e of o.args) {
const o = (0, c.WP)(visibleArgs(r), e, s);
r = declareArg(r, o.unknown.length > 0 ? o.text.split("=", 1)[0] : o.text, t, n);
}
return visibleArgs(r);
}(f, v, a, i), b = function ignoredPatterns(e) {
const {ignoreFiles: t} = e, n = t.explicit ?? t.dockerfileDockerignore ?? t.dockerfileContainerignore ?? t.containerignore ?? t.dockerignore;
return void 0 === n ? [] : (0, s.wo)(n.text, "containers");
}(e), y = {
request: e,
records: t,
rules: n,
parser: r,
words: i,
argRules: a,
dockerfile: u,
set: f,
target: m,
given: v,
heading: w,
store: storeOf(e, t, n, g),
copy: {
request: e,
rules: n,
heredocWords: r.heredocs?.words,
views: ownerViews(e.context),
ignored: b
}
}, x = new StageWalk(y), k = function neededStages(e) {
const {set: t, target: n, rules: s, request: r} = e;
if (!s.skipsUnused || !r.options.buildah.skipUnusedStages) return t.stages.slice(0, n.index + 1).map(({index: e}) => e);
return (0, l.Gq)(t, n, t => function usedStages(e, t) {
const {set: n, request: s} = e, r = fromScope(e.heading, e.given, e.argRules), text = t => {
try {
return (0, c.WP)(r, t, e.words).text;
} catch (e) {
if (e instanceof o.u) return t;
throw e;
}
}, i = [ (0, l.U9)(n, text(t.baseWord), "from", t.index)?.index ];
for (const e of t.instructions) {
const r = e.flags.findLast(({name: e}) => "from" === e)?.value;
void 0 !== r && i.push((0, l.U9)(n, text(r), "copy", t.index)?.index);
for (const r of mountedStages(e, n, t.index, s, e => e)) i.push(r.index);
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
function storeOf(e, t, n, s) {
const {cacheTtl: r, format: o} = e.options.buildah, i = void 0 !== r && Number.isFinite(r);
return {
images: t.images,
rules: n,
mediaType: K[o],
platform: s,
notBefore: i ? 1000000n * BigInt(Math.floor(e.now - 1e3 * r)) : void 0
};
}
function sentBy(e, t) {
if (void 0 !== e.context) try {
return (0, r.V)(e.context, t, {
client: "buildah"
});
} catch (e) {
if (e instanceof o.u) return;
throw e;
}
}
const we = "linux/amd64";
function named(e, {os: t, architecture: n, variant: s}) {
return [ [ `${e}PLATFORM`, "" === s ? `${t}/${n}` : `${t}/${n}/${s}` ], [ `${e}OS`, t ], [ `${e}ARCH`, n ], [ `${e}VARIANT`, s ] ];
}
function withUpgrades(e, t, n) {
const s = n.last?.engine.version, r = t.engine.version;
if (void 0 === s || void 0 === r || function sameRules(e, t) {
const [n, s] = [ e, t ].map(e => ({
...buildahRules(e),
name: "",
version: ""
}));
return JSON.stringify(n) === JSON.stringify(s);
}(s, r)) return e;
if (!e.steps.some(isRootMiss)) return e;
const a = function forecastAgain(e, t, n) {
try {
return forecastBy(e, t, assumption(n, (0, i.LK)(e)));
} catch (e) {
if (e instanceof o.u) return;
throw e;
}
}(t, n, s);
if (void 0 === a || a.steps.length !== e.steps.length) return e;
const u = e.steps.map((e, t) => isRootMiss(e) && "hit" === a.steps[t].verdict ? {
...e,
causes: [ upgraded(s, r) ]
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
const be = "io.buildah.version";
function versionsOf(e, t) {
const n = e.engine.version ?? t.last?.engine.version ?? function labelled(e) {
let t, n = -1n;
for (const {config: s} of e.images) {
const e = s.config.Labels?.[be], r = (0, H.CT)(s) ?? 0n;
void 0 === e || r < n || (n = r, t = e);
}
return t;
}(t);
return void 0 === n || void 0 === buildahVersion(n) ? ce : [ n ];
}
function agreed(e, t) {
if (1 === e.length) return e[0];
const n = new Set(t.images.flatMap(({config: e}) => e.history.map(e => e.created_by ?? ""))), s = e.map(({steps: e}) => e.filter(e => void 0 !== e.createdBy && n.has(e.createdBy)).length), r = Math.max(...s);
return function merged(e) {
const t = e[0];
if (1 === e.length) return t;
const n = e.every(e => e.steps.length === t.steps.length), s = t.steps.map((t, s) => n ? function mergedStep(e) {
const t = e[0], n = e.every(e => e.createdBy === t.createdBy), s = {
...t,
createdBy: n ? t.createdBy : void 0
};
return e.every(e => e.verdict === t.verdict) ? s : doubtful(s);
}(e.map(e => e.steps[s])) : doubtful(t)), r = `${t.rules} to ${e.at(-1).rules}`, o = `The version of Buildah is not known; what ${r} would decide differently is unknown. Set the input builder-version.`;
return {
...t,
rules: r,
steps: s,
warnings: [ ...t.warnings, o ]
};
}(e.filter((e, t) => s[t] === r));
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
const ye = {
name: "buildah",
forecast: function forecast(e, t) {
const n = (0, i.LK)(e), s = versionsOf(e, t).map(e => assumption(e, n)), {tried: r, refusal: a} = (0, 
i.Jo)(s, n => forecastBy(e, t, n));
if (r.length > 0) return withUpgrades(agreed(r, t), e, t);
throw a ?? new o.u("internal", "No rules of Buildah were tried. Please report this.");
},
sent: function sent({ignoreFiles: e}, t) {
const n = e.explicit ?? e.dockerfileDockerignore ?? e.dockerfileContainerignore ?? e.containerignore ?? e.dockerignore;
return (0, r.V)(t, void 0 === n ? [] : (0, s.wo)(n.text, "containers"), {
client: "buildah"
});
}
};
})
};