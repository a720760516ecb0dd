export const id = 267;

export const ids = [ 267 ];

export const modules = {
83267: ((e, t, n) => {
n.d(t, {
A_: () => a,
zm: () => buildBody,
gX: () => culpritList,
zH: () => details,
qr: () => footer,
Ux: () => headlineMarkdown,
X2: () => summaryParts,
P3: () => trendBlock,
gP: () => verificationLine
});
var s = n(53589), i = n(72527), o = n(5916), r = n(20965);
const l = 40;
function stageGraph(e) {
const {stages: t} = e, n = t.flatMap(edges);
if (0 === n.length || t.length > l) return "";
const s = new Map(t.map(t => [ t.index, look(e, t) ])), o = [ "graph LR", ...t.map(t => function node(e, t) {
const n = e.steps.filter(e => e.stage === t.index && (0, r.he)(e)), s = n.filter(e => "hit" === e.verdict).length, o = t.needed ? 0 === n.length ? "no steps" : `${s} of ${n.length} reused` : "not needed", l = t.name === String(t.index) ? `stage ${t.name}` : t.name;
return `  s${t.index}["${(0, i._b)(l)}<br>${o}"]`;
}(e, t)), ...n, "  classDef reused fill:#dafbe1,stroke:#1a7f37,color:#1f2328", "  classDef rebuilt fill:#ffebe9,stroke:#cf222e,color:#1f2328", "  classDef open fill:#fff8c5,stroke:#9a6700,color:#1f2328", "  classDef unused fill:#f6f8fa,stroke:#d1d9e0,color:#59636e,stroke-dasharray:4", ...[ "reused", "rebuilt", "open", "unused" ].flatMap(e => {
const n = t.filter(t => s.get(t.index) === e).map(e => `s${e.index}`);
return 0 === n.length ? [] : [ `  class ${n.join(",")} ${e}` ];
}) ];
return [ "```mermaid", ...o, "```" ].join("\n");
}
function look(e, t) {
if (!t.needed) return "unused";
const n = e.steps.filter(e => e.stage === t.index).map(e => e.verdict);
return n.includes("miss") ? "rebuilt" : n.includes("unknown") || n.includes("depends") ? "open" : "reused";
}
function edges(e) {
return [ ...void 0 === e.from ? [] : [ `  s${e.from} --\x3e s${e.index}` ], ...[ ...new Set(e.uses) ].filter(t => t !== e.from).map(t => `  s${t} -.-> s${e.index}`) ];
}
var c = n(95721), u = n(27992), d = n(88861);
const a = [ 0, 1, 2, 3, 4 ], f = {
reused: "\u2705",
rebuilt: "\ud83d\udd28",
unknown: "\u2754",
"no-record": "\ud83c\udf31"
}, h = [ 20, 10, 6, 4, 0 ], p = [ 100, 25, 0, 0, 0 ], $ = [ 1e3, 200, 60, 0, 0 ];
function headlineMarkdown(e) {
return `${f[(0, o.L4)(e)]} ${(0, i.SS)(e.name)}${function platformText(e) {
return "" === e.platform ? "" : ` (${(0, i.CS)(e.platform)})`;
}(e)}: ${(0, u.wD)((0, o.Pl)(e))}`;
}
function summaryParts(e) {
return [ gateBlock(e), verificationLine(e) ].filter(e => "" !== e);
}
function buildBody(e, t, n, s = "all") {
if (4 === n) return [];
const r = [];
return "all" === s && r.push(...summaryParts(e), culpritList(e, t, h[n]), ...(0, 
o.XZ)(e)), r.push(function firstBuildHint(e) {
return "no-record" !== (0, o.L4)(e) ? "" : "This build will be recorded, and the next forecast compares with it. Pull requests read the records of their base and of the default branch, so let this workflow run there too.";
}(e), (0, o.Tc)(e), function distrustLine(e) {
return 0 === e.distrust.length ? "" : `${(0, i.SS)("fully-cached")} stays ${(0, 
i.SS)("false")}: ${e.distrust.map(i.CS).join(" ")}`;
}(e)), n < 3 && r.push(n < 2 ? function graphBlock(e) {
const t = stageGraph(e);
return "" !== t && e.stages.length > g ? details([ "Stages" ], t) : t;
}(e) : "", function tableBlock(e, t, n) {
const s = (0, c.P)(e, t, function rowsAt(e, t) {
return 0 === t ? e.steps.length <= m ? "all" : "folded" : 1 === t ? "folded" : "open";
}(e, n), $[n]);
return "" !== s && "no-record" === (0, o.L4)(e) ? details([ "All steps" ], s) : s;
}(e, t, n), ...function evidence(e, t, n) {
return n >= 2 ? [] : e.culprits.slice(0, h[n]).flatMap(n => n.causes.flatMap(s => function causeEvidence(e, t, n, s) {
const o = e.steps[t.step], r = void 0 === o.line ? o.keyword.toUpperCase() : `line ${o.line}`;
if (("content" === n.code || "context-config" === n.code) && n.files.length > 0) {
if (1 === n.total && void 0 === n.files[0]?.oldSize) return [];
const e = n.files.slice(0, s).map(fileLine), t = n.total - e.length;
return t > 0 && e.push(`\u2026 and ${(0, d.zD)(t)} more`), [ details([ `${(0, d.hS)(n.total, "changed file")} of ${r}` ], (0, 
i.OF)(e, "")) ];
}
if ("instruction" === n.code && n.oldText !== n.newText) return [ details([ `How ${r} changed` ], (0, 
i.OF)(diffLines(n.oldText, n.newText), "diff")) ];
return [];
}(e, n, s, t)));
}(e, p[n], n), function adviceList(e) {
if (0 === e.advice.length) return "";
const t = e.advice.map(adviceItem);
return render_build_alert("TIP", t.flat());
}(e), function warningList(e) {
if (0 === e.warnings.length) return "";
const t = e.warnings.slice(0, 10).map(e => `- ${(0, i.CS)((0, i.Jj)(e, 500))}`), n = e.warnings.length - t.length;
n > 0 && t.push(`- *${n} more*`);
return `**Could not be known**\n\n${t.join("\n")}`;
}(e)), r.filter(e => "" !== e);
}
const g = 8;
const m = 60;
function culpritList(e, t, n) {
if ("no-record" === (0, o.L4)(e)) return "";
const s = (0, o.W6)(e), i = s.slice(0, n).map(([n, ...s]) => `${(0, u.wD)((0, o.F7)(e, n, t, s))}.`), r = s.slice(n).flat().length;
return r > 0 && i.push(`*${(0, d.hS)(r, "more step")} where trouble starts.*`), 
i.length < 2 ? i.join("") : i.map(e => `- ${e}`).join("\n");
}
function gateBlock(e) {
const {failures: t} = e.gate;
return 0 === t.length ? "" : render_build_alert("CAUTION", t.map(({rule: e, detail: t}) => `${(0, 
i.SS)(e)} is not met: ${(0, i.CS)(t)}`));
}
function render_build_alert(e, t) {
return [ `> [!${e}]`, ...t.flatMap((e, t) => 0 === t ? [ `> ${e}` ] : [ ">", `> ${e}` ]) ].join("\n");
}
function verificationLine({verification: e, steps: t, dockerfile: n}) {
if (void 0 === e) return "";
const {checked: s, right: o, falseHits: r, falseMisses: l} = e;
if (0 === s) return "The build left nothing by which the forecast could be checked.";
if (o === s) return `\u2714\ufe0f The build did what was forecast in ${1 === s ? "the one step" : `all ${s} steps`} that could be checked.`;
const lines = e => e.map(e => (0, i.CS)(`${n}:${t[e]?.line ?? "?"}`)).join(", "), c = [];
return r.length > 0 && c.push(`Forecast as reused but rebuilt: ${lines(r)}.`), l.length > 0 && c.push(`Forecast as rebuilt but reused: ${lines(l)}.`), 
render_build_alert("WARNING", [ `The forecast was right for ${o} of ${(0, d.hS)(s, "step")}. ${c.join(" ")}` ]);
}
const v = 2e3, b = 60;
function diffLines(e, t) {
const lines = (e, t) => "" === e ? [] : (0, i.Jj)(e, v).split("\n").slice(0, b).map(e => `${t} ${e}`);
return [ ...lines(e, "-"), ...lines(t, "+") ];
}
const w = 28;
function fileLine(e) {
const t = (0, s.Tb)(e), n = e.changes.includes("bytes") && void 0 !== e.oldSize && void 0 !== e.newSize ? `  (${(0, 
d.pV)(e.oldSize)} \u2192 ${(0, d.pV)(e.newSize)})` : "", i = e.changes.includes("link") ? `  (${e.oldTarget ?? ""} \u2192 ${e.newTarget ?? ""})` : "", o = void 0 === e.oldPath ? "" : `  (was ${e.oldPath})`;
return `${t.padEnd(w)} ${e.path}${n}${i}${o}`;
}
function details(e, t) {
return `<details><summary>${(0, u.l0)(e)}</summary>\n\n${t}\n\n</details>`;
}
function adviceItem(e) {
const t = [ ...void 0 === e.saves?.seconds ? [] : [ `about ${(0, d.Hd)(e.saves.seconds)}` ], ...void 0 === e.saves?.bytes ? [] : [ (0, 
d.pV)(e.saves.bytes) ] ], n = 0 === t.length ? "" : ` Saves ${t.join(", ")}.`, s = `**${(0, 
i.CS)(e.title)}** ${(0, i.CS)(e.detail)}${n}`;
if (void 0 === e.lines || 0 === e.lines.length) return [ s ];
const o = void 0 === e.file ? "" : ` (${(0, i.TN)(e.file)})`;
return [ `${s}${(0, i.CS)(o)}`, (0, i.OF)(e.lines, "").replaceAll("\n", "\n> ") ];
}
function trendBlock(e) {
const t = e.trend.slice(-10);
if (t.length < 2) return "";
const n = t.reduce((e, t) => e + t.checked, 0), s = t.reduce((e, t) => e + t.falseHits + t.falseMisses, 0), o = t.reduce((e, t) => e + t.hits, 0), r = t.reduce((e, t) => e + t.hits + t.misses + t.unknowns, 0), l = 0 === r ? "" : `${Math.round(o / r * 100)} % of steps reused`, c = 0 === n ? "" : `forecast right for ${n - s} of ${(0, 
d.hS)(n, "checked step")}`;
return details([ `Last ${t.length} builds: ${[ l, c ].filter(e => "" !== e).join(", ")}` ], [ "| When | Commit | Steps reused | Forecast right | Build took |", "| --- | --- | ---: | --- | ---: |", ...t.toReversed().map(e => {
const t = 0 === e.checked ? "" : e.falseHits + e.falseMisses === 0 ? "\u2714\ufe0f" : "\u26a0\ufe0f";
return `| ${[ (0, i.CS)(e.at.slice(0, 16).replace("T", " ")), (0, i.SS)(e.sha.slice(0, 7)), `${e.hits} of ${e.hits + e.misses + e.unknowns}`, 0 === e.checked ? "" : `${t} ${e.checked - e.falseHits - e.falseMisses} of ${e.checked}`, void 0 === e.seconds ? "" : (0, 
d.Hd)(e.seconds) ].join(" | ")} |`;
}) ].join("\n"));
}
function footer(e) {
const {record: t} = e, n = [];
if (void 0 !== t) {
const s = t.ref.replace(/^refs\/(?:heads|tags)\//, "").replace(/^refs\/pull\/([0-9]+)\/merge$/, "pull request $1"), o = `compared with the build of ${(0, 
i.qy)(s)} at ${(0, i.qy)(t.sha.slice(0, 7))}, ${(0, i.qy)(t.created.slice(0, 10))}`, r = void 0 === e.verification && e.steps.some(({layer: e}) => void 0 !== e);
n.push(`${o}${r ? ", whose sizes and times are shown" : ""}`);
}
return "" !== e.rules && n.push(`rules of ${(0, i.qy)(e.rules)}`), void 0 !== e.context && n.push(`context ${(0, 
d.hS)(e.context.files, "file")}, ${(0, d.pV)(e.context.bytes)}`), void 0 !== e.buildSeconds && n.push(`build took ${(0, 
d.Hd)(e.buildSeconds)}`), void 0 !== e.ownSeconds && n.push(`forecast took ${(0, 
d.Hd)(e.ownSeconds)}`), 0 === n.length ? "" : `<sub>${n.join(" \xb7 ")}</sub>`;
}
}),
95721: ((e, t, n) => {
n.d(t, {
P: () => stepTable
});
var s = n(53589), i = n(20965), o = n(72527), r = n(5916), l = n(64503), c = n(27992), u = n(88861);
const d = "\xa0", a = "\u2060\u2013\u2060", f = {
hit: `\u2705${d}reused`,
miss: `\ud83d\udd28${d}rebuilt`,
depends: `\ud83d\udd00${d}depends`,
unknown: `\u2754${d}unknown`,
"not-needed": `\u23ed\ufe0f${d}not${d}needed`,
"config-only": "\u2013"
};
function stepTable(e, t, n, s = Number.POSITIVE_INFINITY) {
const o = {
why: e.steps.some(e => e.causes.length > 0 || e.notes.length > 0),
bytes: e.steps.some(e => void 0 !== e.layer?.size || void 0 !== e.layer?.compressedSize),
seconds: e.steps.some(e => void 0 !== e.layer?.seconds),
actual: void 0 !== e.verification
}, r = function tableRows(e, t, n, s) {
const o = [];
let r = [];
const flush = () => {
r.length > 0 && o.push(...function quietRows(e, t, n, s) {
if (1 === t.length) return [ stepRow(e, t[0], n, s) ];
const o = t.filter(i.he), r = t[0], l = t.at(-1), u = void 0 === r.line ? "" : `${r.line}${a}${l.endLine ?? l.line ?? r.line}`, d = f[o[0]?.verdict ?? r.verdict], p = `*${t.length} steps*`, sum = e => {
const n = t.map(e).filter(e => void 0 !== e);
return 0 === n.length ? void 0 : n.reduce((e, t) => e + t, 0);
}, $ = [ u, p, d ];
s.actual && $.push(function actualOfMany(e) {
return e.length > 0 && e.every(e => !0 === e.actual?.right) ? h : "";
}(o));
s.why && $.push((0, c.UZ)(why(e, o[0] ?? r)));
s.bytes && $.push(sizeText(sum(e => e.layer?.size ?? e.layer?.compressedSize)));
s.seconds && $.push(timeText(sum(e => e.layer?.seconds)));
return [ row($) ];
}(e, r, t, s)), r = [];
};
for (const i of e.steps) if ("all" === n || isInteresting(i)) flush(), o.push(stepRow(e, i, t, s)); else if ("folded" === n) {
const e = r[0];
void 0 === e || e.stage === i.stage && kind(e) === kind(i) || flush(), r.push(i);
}
return flush(), o;
}(e, t, n, o);
if (0 === r.length) return "";
const l = r.slice(0, s), u = r.length - l.length;
return [ ...header(o), ...l, ...u > 0 ? [ "", `*${u} more rows are left out.*` ] : [] ].join("\n");
}
function header(e) {
const t = [ "Line", "Step", "Forecast" ], n = [ "---:", "---", "---" ];
return e.actual && (t.push("Build"), n.push("---")), e.why && (t.push("Why"), n.push("---")), 
e.bytes && (t.push("Size"), n.push("---:")), e.seconds && (t.push("Time"), n.push("---:")), 
[ row(t), row(n) ];
}
function row(e) {
return `| ${e.join(" | ")} |`;
}
function isInteresting(e) {
return !1 === e.actual?.right || e.notes.length > 0 || ("config-only" === e.verdict ? e.causes.length > 0 : "hit" !== e.verdict && "not-needed" !== e.verdict && (void 0 === e.root || e.root === e.index || e.causes.some(e => "parent" !== e.code)));
}
function kind(e) {
return "config-only" === e.verdict ? "hit" : e.verdict;
}
function stepRow(e, t, n, s) {
const i = [ lineCell(e, t, n), stepCell(t), verdictCell(t) ];
return s.actual && i.push(function actualText(e) {
if (void 0 === e.actual) return "";
const t = e.actual.reused ? "reused" : "rebuilt";
return void 0 === e.actual.right ? t : e.actual.right ? h : `\u26a0\ufe0f ${t}`;
}(t)), s.why && i.push((0, c.UZ)(why(e, t)) + function noteText(e) {
return e.notes.map(e => ` \u2139\ufe0f ${(0, o.CS)(e)}`).join("");
}(t)), s.bytes && i.push(sizeText(t.layer?.size ?? t.layer?.compressedSize)), s.seconds && i.push(timeText(t.actual?.seconds ?? t.layer?.seconds)), 
row(i);
}
function verdictCell(e) {
if ("config-only" === e.verdict && e.causes.length > 0) return "**changed**";
const t = f[e.verdict];
return (0, i.he)(e) && "hit" !== e.verdict && e.root === e.index ? `**${t}**` : t;
}
function lineCell(e, t, n) {
if (void 0 === t.line || "option" === t.origin) return "";
const s = (0, l.I)(n, e.dockerfile, t.line, t.endLine);
return void 0 === s ? String(t.line) : `[${t.line}](${s})`;
}
function stepCell(e) {
const t = (0, c.UZ)([ {
code: e.text
} ]);
return "from" === e.keyword ? `**${t}**` : "onbuild" === e.origin ? `${t} *(ONBUILD of the base image)*` : "option" === e.origin ? `${t} *(build option)*` : t;
}
const h = `\u2714\ufe0f${d}as${d}forecast`;
function why(e, t) {
const n = (0, r.Ve)(e), i = t.causes.filter(e => "parent" !== e.code), o = t.causes.find(e => "parent" === e.code);
if (0 === i.length) return void 0 === o ? [] : [ "because of ", ...n(o.step) ];
const l = i.map(e => "stage" !== e.code ? (0, s.xv)(e, n) : [ "copies from stage ", {
code: e.stage
}, " (", ...n(e.step), ")" ]), u = void 0 !== o && i.every(e => "stage" !== e.code);
return (0, c.KE)(u ? [ ...l, (0, s.xv)(o, n) ] : l);
}
function unbroken(e) {
return e.replaceAll(" ", d);
}
function sizeText(e) {
return void 0 === e || 0 === e ? "" : unbroken((0, u.pV)(e));
}
function timeText(e) {
return void 0 === e || e < .05 ? "" : unbroken((0, u.Hd)(e));
}
})
};