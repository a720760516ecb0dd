export const id = 20;

export const ids = [ 20, 36, 655 ];

export const modules = {
36: (e => {
e.exports = {};
}),
6387: ((e, t, n) => {
n.d(t, {
publishSummary: () => publishSummary
});
var r = n(3838), o = n(452), u = n(2527), s = n(5916), i = n(3267), l = n(7992), a = n(8861);
const c = 1047552;
function renderSummary(e, t, n = c) {
if (0 === e.length) return "";
for (const r of i.A_) {
const o = atLevel(e, t, r);
if (Buffer.byteLength(o) <= n) return o;
}
return function shortest(e, t) {
const n = [ "## Docker cache forecast", "" ], r = 100;
let o = Buffer.byteLength(n.join("\n")) + r, u = 0;
for (const r of e) {
const e = `- ${(0, i.Ux)(r)}`;
if (o += Buffer.byteLength(e) + 1, o > t) break;
n.push(e), u++;
}
const s = e.length - u;
s > 0 && n.push("", `*${(0, a.hS)(s, "more build")} did not fit into this summary.*`);
return `${n.join("\n")}\n`;
}(e, n);
}
function atLevel(e, t, n) {
const r = [ "## Docker cache forecast" ];
e.length > 1 && r.push(function overview(e) {
const t = e.filter(e => "yes" === e.willRebuild).length, n = e.filter(e => "no" === e.willRebuild).length, r = e.length - t - n, o = [ t > 0 ? `${(0, 
a.hS)(t, "build")} ${1 === t ? "has" : "have"} something to rebuild` : "", r > 0 ? `${(0, 
a.hS)(r, "build")} cannot be known` : "", n > 0 ? `${(0, a.hS)(n, "build")} ${1 === n ? "is" : "are"} reused whole` : "" ].filter(e => "" !== e), i = e.map(e => {
const t = "" === e.platform ? "" : (0, u.CS)(e.platform);
return `| ${(0, u.GA)(e.name)} | ${t} | ${f[(0, s.L4)(e)]} | ${(0, l.UZ)((0, s.Pl)(e))} |`;
});
return [ `**${o.join(" \xb7 ")}**`, "", "| Build | Platform | | Forecast |", "| --- | --- | --- | --- |", ...i ].join("\n");
}(e));
for (const o of e) {
r.push(`### ${(0, i.Ux)(o)}`);
const u = e.length > 1 && "reused" === (0, s.L4)(o) && 0 === o.gate.failures.length;
r.push(...(0, i.zm)(o, t, u && n < 3 ? 3 : n)), n < 3 && !u && r.push((0, i.P3)(o)), 
r.push((0, i.qr)(o));
}
return `${r.filter(e => "" !== e).join("\n\n")}\n`;
}
const f = {
reused: "\u2705 reused",
rebuilt: "\ud83d\udd28 rebuilt",
unknown: "\u2754 unknown",
"no-record": "\ud83c\udf31 first build"
};
async function publishSummary(e, t) {
const n = renderSummary(e, t);
if ("" !== n) try {
return void await r.summary.addRaw(n).write();
} catch (e) {
return `The job summary was not written: ${(0, o.H)(e).message}`;
} finally {
r.summary.emptyBuffer();
}
}
})
};