export const id = 20;

export const ids = [ 20, 36, 655 ];

export const modules = {
36: ((e, n) => {
n.ProxyAgent = void 0;
}),
26387: ((e, n, r) => {
r.d(n, {
publishSummary: () => publishSummary
});
var t = r(33838), o = r(452), u = r(72527), s = r(5916), i = r(83267), a = r(27992), c = r(88861);
const f = 1047552;
function renderSummary(e, n, r = f) {
if (0 === e.length) return "";
for (const t of i.A_) {
const o = atLevel(e, n, t);
if (Buffer.byteLength(o) <= r) return o;
}
return function shortest(e, n) {
const r = [ "## Docker cache forecast", "" ], t = 100;
let o = Buffer.byteLength(r.join("\n")) + t, u = 0;
for (const t of e) {
const e = `- ${(0, i.Ux)(t)}`;
if (o += Buffer.byteLength(e) + 1, o > n) break;
r.push(e), u++;
}
const s = e.length - u;
s > 0 && r.push("", `*${(0, c.hS)(s, "more build")} did not fit into this summary.*`);
return `${r.join("\n")}\n`;
}(e, r);
}
function atLevel(e, n, r) {
const t = [ "## Docker cache forecast" ];
e.length > 1 && t.push(function overview(e) {
const count = n => e.filter(e => (0, s.L4)(e) === n).length, [n, r, t, o] = [ count("rebuilt"), count("unknown"), count("no-record"), count("reused") ], i = [ n > 0 ? `${(0, 
c.hS)(n, "build")} ${1 === n ? "has" : "have"} something to rebuild` : "", r > 0 ? `${(0, 
c.hS)(r, "build")} cannot be known` : "", t > 0 ? `${(0, c.hS)(t, "build")} ${1 === t ? "was" : "were"} never recorded` : "", o > 0 ? `${(0, 
c.hS)(o, "build")} ${1 === o ? "is" : "are"} reused whole` : "" ].filter(e => "" !== e), f = e.map(e => {
const n = "" === e.platform ? "" : (0, u.CS)(e.platform);
return `| ${(0, u.GA)(e.name)} | ${n} | ${l[(0, s.L4)(e)]} | ${(0, a.UZ)((0, s.Pl)(e))} |`;
});
return [ `**${i.join(" \xb7 ")}**`, "", "| Build | Platform | | Forecast |", "| --- | --- | --- | --- |", ...f ].join("\n");
}(e));
for (const o of e) {
t.push(`### ${(0, i.Ux)(o)}`);
const u = e.length > 1 && "reused" === (0, s.L4)(o) && 0 === o.gate.failures.length;
t.push(...(0, i.zm)(o, n, u && r < 3 ? 3 : r)), r < 3 && !u && t.push((0, i.P3)(o)), 
t.push((0, i.qr)(o));
}
return `${t.filter(e => "" !== e).join("\n\n")}\n`;
}
const l = {
reused: "\u2705 reused",
rebuilt: "\ud83d\udd28 rebuilt",
unknown: "\u2754 unknown",
"no-record": "\ud83c\udf31 first build"
};
async function publishSummary(e, n) {
const r = renderSummary(e, n);
if ("" !== r) try {
return void await t.summary.addRaw(r).write();
} catch (e) {
return `The job summary was not written: ${(0, o.H)(e).message}`;
} finally {
t.summary.emptyBuffer();
}
}
})
};