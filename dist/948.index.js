export const id = 948;

export const ids = [ 948 ];

export const modules = {
7948: ((e, t, n) => {
n.d(t, {
commentWishes: () => commentWishes
});
var o = n(5916), r = n(83267), s = n(13136);
const i = 24e3, c = 8e3;
function isInteresting(e) {
const t = (0, o.L4)(e);
return "rebuilt" === t || "unknown" === t || e.gate.failures.length > 0;
}
function wanted(e, t) {
return "always" === t ? "put" : "on-miss" === t ? e.counts.misses > 0 ? "put" : "remove" : isInteresting(e) ? "put" : "update";
}
function commentWishes(e, t, n, o) {
return e.map(e => ({
section: commentSection(e, t, o),
want: wanted(e, n)
}));
}
function commentSection(e, t, n) {
const u = {
...n,
build: e.name,
platform: e.platform
};
return isInteresting(e) ? (0, s.uW)(u, !1, function head(e, t) {
const n = `### ${(0, r.Ux)(e)}`;
for (const s of [ 4, 2, 1, 0 ]) {
const i = [ n, ...(0, r.X2)(e), (0, r.gX)(e, t, s), ...(0, o.XZ)(e) ].filter(e => "" !== e).join("\n\n");
if (i.length <= c) return i;
}
return n;
}(e, t), function more(e, t) {
for (const n of [ 1, 2 ]) {
const o = (0, r.zm)(e, t, n, "without-head");
if (0 === o.length) return "";
const s = [ (0, r.zH)([ "All steps, files and advice" ], o.join("\n\n")), (0, r.qr)(e) ].join("\n\n");
if (s.length <= i) return s;
}
return (0, r.qr)(e);
}(e, t)) : (0, s.uW)(u, !0, `#### ${(0, r.Ux)(e)}`, "");
}
}),
13136: ((e, t, n) => {
n.d(t, {
JO: () => s,
MJ: () => parseSections,
QO: () => isStale,
X0: () => mergeSections,
lc: () => renderBody,
uW: () => section
});
var o = n(77598);
const r = 65536, s = "\x3c!-- docker-cache-forecast --\x3e", i = "\x3c!-- docker-cache-forecast:more --\x3e", c = "\x3c!-- docker-cache-forecast:end --\x3e";
function digest(...e) {
const t = (0, o.createHash)("sha256");
for (const n of e) t.update(`${Buffer.byteLength(n)}:${n}`);
return t.digest("hex").slice(0, 16);
}
const u = 120;
function section(e, t, n, o) {
const r = [ e.workflow, e.job, e.build, e.platform ], s = Buffer.from(r.join("\0")).subarray(0, u).toString("base64url");
return {
key: digest(...r),
group: digest(e.workflow),
sort: s,
run: /^[0-9]{1,20}$/.test(e.run) ? e.run : "0",
attempt: e.attempt,
sha: /^[0-9a-f]{0,64}$/.test(e.sha) ? e.sha : "",
revision: digest(n, o),
quiet: t,
head: n,
more: o
};
}
function opening(e) {
const {key: t, group: n, sort: o, run: r, attempt: s, sha: i, revision: c} = e;
return `\x3c!-- docker-cache-forecast:section key=${t} group=${n} sort=${o} run=${r} attempt=${s} sha=${i} revision=${c} state=${e.quiet ? "quiet" : "open"} --\x3e`;
}
const a = /^<!-- docker-cache-forecast:section key=([0-9a-f]{16}) group=([0-9a-f]{16}) sort=([\w-]{0,200}) run=([0-9]{1,20}) attempt=([0-9]{1,6}) sha=([0-9a-f]{0,64}) revision=([0-9a-f]{16}) state=(quiet|open) -->$/, f = 500;
function parseSections(e) {
const t = [];
let n;
for (const o of e.split(/\r?\n/)) {
const e = a.exec(o);
if (null !== e) n = {
fields: e,
head: [],
more: [],
inMore: !1
}; else {
if (void 0 === n) continue;
if (o === c) {
if (t.push(fromFields(n.fields, n.head, n.more)), n = void 0, t.length >= f) break;
} else o === i ? n.inMore = !0 : (n.inMore ? n.more : n.head).push(o);
}
}
return t;
}
function fromFields(e, t, n) {
const [, o, r, s, i, c, u, a, f] = e;
return {
key: o,
group: r,
sort: s,
run: i,
attempt: Number(c),
sha: u,
revision: a,
quiet: "quiet" === f,
head: t.join("\n").trim(),
more: n.join("\n").trim()
};
}
function compareRuns(e, t) {
const n = BigInt(e.run) - BigInt(t.run);
return 0n !== n ? n > 0n ? 1 : -1 : e.attempt - t.attempt;
}
function isStale(e, t) {
return e.some(e => e.group === t.group && compareRuns(e, t) > 0);
}
function mergeSections(e, t) {
const n = new Map;
for (const o of e) {
if (o.group === t.group && BigInt(o.run) < BigInt(t.run)) continue;
const e = n.get(o.key);
(void 0 === e || compareRuns(o, e) > 0) && n.set(o.key, o);
}
for (const e of t.remove) n.delete(e);
for (const e of t.put) n.set(e.key, e);
return [ ...n.values() ].sort((e, t) => e.sort < t.sort ? -1 : e.sort > t.sort ? 1 : e.key < t.key ? -1 : 1);
}
function renderBody(e, t, n = r) {
const o = body(e, t, !1);
if (o.length <= n) return o;
const s = [ ...e ].sort((e, t) => t.more.length - e.more.length || (e.key < t.key ? -1 : 1)), c = new Set;
let u = body(e, t, !0).length;
for (const {key: e, more: t} of s) {
if (u <= n) break;
"" !== t && (u -= i.length + t.length + 3), c.add(e);
}
let a = e.map(e => c.has(e.key) ? {
...e,
more: ""
} : e);
const f = body(a, t, !0);
if (f.length <= n) return f;
a = a.map(e => ({
...e,
head: e.head.split("\n", 1)[0]
}));
let m = body(a, t, !0);
for (;m.length > n && a.length > 0; ) {
const o = Math.max(1, Math.ceil((m.length - n) / 400));
a = a.slice(0, -o), m = body(a, t, !0, e.length - a.length);
}
return m;
}
function body(e, t, n, o = 0) {
const r = void 0 === t ? "the job summary" : `[the job summary](${t})`, u = [ s, "## Docker cache forecast", "" ];
for (const t of e) u.push(opening(t), t.head, ""), "" !== t.more && u.push(i, t.more, ""), 
u.push(c, "");
const a = o > 0 ? `${o} more builds and all details are in ${r}.` : `Details are in ${r}.`;
return n ? u.push(`*This comment would be too long: ${a.charAt(0).toLowerCase()}${a.slice(1)}*`) : void 0 !== t && u.push(`<sub>The whole report is in ${r}.</sub>`), 
u.join("\n").trimEnd();
}
})
};