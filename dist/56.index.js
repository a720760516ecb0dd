export const id = 56;

export const ids = [ 56 ];

export const modules = {
80056: ((e, t, n) => {
n.d(t, {
Im: () => comment,
bu: () => commentRequest,
hP: () => linksOf,
mk: () => publish,
warn: () => warn
});
var r = n(51455), o = n(76760), s = n(58500), i = n(452), a = n(72527), c = n(64503), d = n(40071);
function wellFormed(e, t) {
return "string" == typeof t ? t.toWellFormed() : t;
}
var u = n(53589), l = n(20965), f = n(5916), h = n(27992), p = n(88861);
const g = {
green: 32,
red: 31,
yellow: 33,
dim: 2,
bold: 1,
cyan: 36
}, m = {
hit: [ "reused", "green" ],
miss: [ "rebuilt", "red" ],
depends: [ "depends", "yellow" ],
unknown: [ "unknown", "yellow" ],
"not-needed": [ "not needed", "dim" ],
"config-only": [ "", "dim" ]
}, $ = {
reused: "green",
rebuilt: "red",
unknown: "yellow",
"no-record": "cyan"
};
function renderTerminal(e, t) {
const paint = (e, n) => t.color ? `\x1b[${g[e]}m${n}\x1b[0m` : n, n = t.width ?? 120;
return e.map(e => function one(e, t, n) {
const r = "" === e.platform ? "" : ` (${(0, a.pj)(e.platform)})`, o = `${(0, a.pj)(e.name)}${r}: ${(0, 
h.wh)((0, f.Pl)(e))}`, s = [ t("bold", t($[(0, f.L4)(e)], o)) ];
if ("no-record" !== (0, f.L4)(e)) for (const [t, ...n] of (0, f.W6)(e).slice(0, 10)) s.push(`  ${(0, 
h.wh)((0, f.F7)(e, t, {}, n))}.`);
for (const t of (0, f.XZ)(e)) s.push(`  ${t.replaceAll("`", "")}`);
const i = (0, f.Tc)(e);
"" !== i && s.push(`  ${i}`);
s.push("", ...function table(e, t, n) {
const r = Math.max(4, ...e.steps.map(e => String(e.line ?? "").length)), o = e.steps.some(e => void 0 !== e.layer?.size), s = e.steps.some(e => void 0 !== e.layer?.seconds);
return function folded(e) {
if (e.steps.length <= v) return e.steps;
const t = [];
let n = [];
const flush = () => {
n.length < w ? t.push(...n) : t.push(`\u2026 ${n.length} steps ${m[n[0].verdict][0]}`), 
n = [];
};
for (const r of e.steps) {
const e = r.root === r.index || r.notes.length > 0 || "from" === r.keyword;
(e || !1 === r.actual?.right || n[0]?.verdict !== r.verdict) && flush(), e || "unknown" === r.verdict ? t.push(r) : n.push(r);
}
return flush(), t;
}(e).map(i => {
if ("string" == typeof i) return t("dim", `${" ".repeat(r)}  ${i}`);
const c = i, [d, l] = m[c.verdict], g = o ? function sizeText(e) {
const t = e.layer?.size;
return void 0 === t || 0 === t ? "" : (0, p.pV)(t);
}(c).padStart(9) : "", $ = s ? function timeText(e) {
const t = e.actual?.seconds ?? e.layer?.seconds;
return void 0 === t || t < .05 ? "" : (0, p.Hd)(t);
}(c).padStart(14) : "", v = String(c.line ?? "").padStart(r), w = Math.max(20, n - r - 12 - g.length - $.length - 4), b = function reason(e, t) {
const n = t.causes.map(t => (0, u.xv)(t, (0, f.Ve)(e))), r = !1 === t.actual?.right ? [ [ `the build ${t.actual.reused ? "reused" : "rebuilt"} it` ] ] : [], o = t.notes.map(e => [ {
foreign: e
} ]);
return (0, h.wh)((0, h.KE)([ ...n, ...r, ...o ]));
}(e, c), y = (0, a.pj)(c.text), x = "" === b ? (0, a.Jj)(y, w) : `${(0, a.Jj)(y, Math.max(20, Math.floor(.5 * w)))}  \u2190 ${b}`;
return `${t("dim", v)}  ${t(l, d.padEnd(10))}${g}${$}  ${(0, a.Jj)(x, w)}`.trimEnd();
});
}(e, t, n), ""), s.push(...function files(e, t, n) {
return e.culprits.flatMap(r => r.causes.flatMap(o => {
if ("content" !== o.code && "context-config" !== o.code) return [];
if (0 === o.files.length || 1 === o.total && 1 === o.files[0].changes.length) return [];
const s = e.steps[r.step], i = o.files.slice(0, b).map(e => (0, a.Jj)(`  ${(0, u.Tb)(e).padEnd(24)} ${(0, 
a.pj)(e.path)}`, n)), c = o.total - i.length;
return c > 0 && i.push(`  \u2026 and ${(0, p.zD)(c)} more`), [ t("bold", `${(0, 
p.hS)(o.total, "changed file")} of line ${s.line ?? "?"}`), ...i, "" ];
}));
}(e, t, n));
for (const {rule: n, detail: r} of e.gate.failures) s.push(t("red", `Not met: ${(0, 
a.pj)(n)}. ${(0, a.pj)(r)}`));
for (const t of e.distrust) s.push(`fully-cached stays false: ${(0, a.pj)(t)}`);
s.push(...function verification(e, t) {
const {verification: n} = e;
if (void 0 === n) return [];
if (0 === n.checked) return [ "The build left nothing by which the forecast could be checked." ];
const r = `Forecast right for ${n.right} of ${(0, p.hS)(n.checked, "checked step")}.`;
return [ t(n.right === n.checked ? "green" : "red", r) ];
}(e, t));
for (const n of e.advice) {
s.push(`${t("cyan", "Advice:")} ${(0, a.pj)(n.title)} ${(0, a.pj)(n.detail)}`);
for (const e of n.lines ?? []) s.push(`    ${(0, a.pj)(e)}`);
}
for (const n of e.warnings) s.push(t("dim", `Not known: ${(0, a.pj)(n)}`));
const c = function footer(e) {
const {record: t, steps: n} = e, r = [];
void 0 !== t && r.push(`compared with ${function recordText({ref: e, sha: t, created: n}) {
return "" === e ? `the build of ${(0, a.pj)(n)}` : `${(0, a.pj)(e)} at ${(0, a.pj)(t.slice(0, 7))}`;
}(t)}`);
"" !== e.rules && r.push(`rules of ${(0, a.pj)(e.rules)}`);
void 0 !== e.ownSeconds && r.push(`${(0, p.Hd)(e.ownSeconds)} for ${(0, p.hS)(n.filter(l.he).length, "step")}`);
return r.join(" \xb7 ");
}(e);
"" !== c && s.push(t("dim", c));
return `${s.join("\n").trimEnd()}\n`;
}(e, paint, n)).join("\n");
}
const v = 60, w = 4;
const b = 20;
async function publish(e, t, s, a, c) {
const u = new Set(t), note = async e => {
try {
const t = await e();
void 0 !== t && u.add(t);
} catch (e) {
u.add((0, i.H)(e).message);
}
}, l = linksOf(c), f = await async function writeReport(e, t) {
const n = (0, o.join)(t.temp, "docker-cache-forecast", `report-${t.runId || "local"}-${process.pid}.json`);
return await (0, r.mkdir)((0, o.dirname)(n), {
recursive: !0
}), await (0, r.writeFile)(n, function renderJson(e) {
const t = {
schema: d.DC,
builds: e
};
return `${JSON.stringify(t, wellFormed, 2)}\n`;
}(e)), n;
}(e, c).catch(e => (u.add(`The JSON report was not written: ${(0, i.H)(e).message}`), 
""));
if (process.stdout.write(renderTerminal(e, {
color: c.github || !0 === process.stdout.isTTY
})), "" !== a.sarifFile && await note(() => async function writeSarif(e, t) {
const {renderSarif: s} = await n.e(584).then(n.bind(n, 22584));
await (0, r.mkdir)((0, o.dirname)(t), {
recursive: !0
}), await (0, r.writeFile)(t, s(e));
}(e, (0, o.resolve)(c.workspace, a.sarifFile))), c.github) {
const {publishOutputs: t} = await Promise.all([ n.e(955), n.e(838), n.e(312) ]).then(n.bind(n, 3568)), r = await comment(s, a, c, "auto" !== a.mode);
void 0 !== r.warning && u.add(r.warning);
const o = r.id;
if (await note(async () => {
t(e, {
reportPath: f,
commentId: o
});
}), a.summary && await note(async () => {
const {publishSummary: t} = await Promise.all([ n.e(955), n.e(838), n.e(267), n.e(20) ]).then(n.bind(n, 26387));
return await t(e, l);
}), a.annotations) {
const {publishAnnotations: t} = await Promise.all([ n.e(955), n.e(838), n.e(642) ]).then(n.bind(n, 75581));
t(e);
}
}
await warn([ ...u ], c);
}
function linksOf(e) {
return (0, c.R)(e.serverUrl, e.repository, e.headSha, e.runId);
}
async function warn(e, t) {
if (0 === e.length) return;
const r = e.flatMap(e => e.split("\n").map(a.pj)).join("\n");
if (t.github) {
const {warning: e} = await Promise.all([ n.e(955), n.e(838), n.e(36) ]).then(n.bind(n, 33838));
e(r, {
title: "Docker cache forecast"
});
} else process.stderr.write(`warning: ${r}\n`);
}
async function commentRequest(e, t, r) {
if (void 0 === pullOf(t, r) || "never" === t.comment) return;
const {commentWishes: o} = await Promise.all([ n.e(267), n.e(948) ]).then(n.bind(n, 7948)), s = linksOf(r), i = {
workflow: r.workflow,
job: `${r.job}${"" === t.matrix || "null" === t.matrix ? "" : ` ${t.matrix}`}`,
run: r.runId,
attempt: Number(r.runAttempt) || 1,
sha: r.headSha
};
return {
wishes: o(e, s, t.comment, i),
runLink: s.run,
sha: r.headSha
};
}
async function comment(e, t, r, o) {
const a = pullOf(t, r);
if (void 0 === e || void 0 === a) return {
state: "skipped"
};
const c = {
now: () => performance.now(),
sleep: e => (0, s.setTimeout)(e),
random: Math.random
};
try {
const {publishComment: t} = await n.e(599).then(n.bind(n, 66599));
return await t(e, a, c, o);
} catch (e) {
return {
state: "failed",
warning: (0, i.H)(e).message
};
}
}
function pullOf(e, t) {
const [n, r] = t.repository.split("/"), {pullRequest: o, apiUrl: s, github: i} = t;
if (!i || void 0 === o || "" === e.token || void 0 === n || void 0 === r) return;
const a = Math.min(e.timeoutMs, 1e4);
return {
apiUrl: s,
token: e.token,
owner: n,
repo: r,
number: o.number,
timeoutMs: a
};
}
}),
53589: ((e, t, n) => {
n.d(t, {
Tb: () => changesText,
dx: () => hintText,
xv: () => causeText
});
var r = n(72527), o = n(27992), s = n(88861);
function causeText(e, t) {
switch (e.code) {
case "content":
return 0 === e.files.length ? [ {
foreign: sentence(e.detail)
} ] : filesText(e.files, e.total);

case "context-config":
return [ {
code: e.path
}, " changed what is sent: ", ...filesText(e.files, e.total) ];

case "instruction":
return function instructionText(e, t, n) {
if (e === t) return [ {
foreign: sentence(n)
} ];
if ("" === e) return [ "the instruction is new" ];
if ("" === t) return [ "an instruction before it was removed: ", {
code: e
} ];
const {before: o, now: s} = function differingPart(e, t) {
const n = (0, r.TN)(e).split(/(?<= )/), o = (0, r.TN)(t).split(/(?<= )/);
let s = 0;
for (;s < n.length && s < o.length && n[s].trim() === o[s].trim(); ) s++;
let i = 0;
const a = Math.min(n.length, o.length) - s;
for (;i < a && n[n.length - 1 - i].trim() === o[o.length - 1 - i].trim(); ) i++;
return {
before: n.slice(s, n.length - i).join("").trim(),
now: o.slice(s, o.length - i).join("").trim()
};
}(e, t);
return "" === o ? [ "the instruction now has ", {
code: s
} ] : "" === s ? [ "the instruction no longer has ", {
code: o
} ] : [ "the instruction changed ", {
code: o
}, " \u2192 ", {
code: s
} ];
}(e.oldText, e.newText, e.detail);

case "arg":
return [ "build argument ", ...namesText(e.names) ];

case "env":
return [ "environment variable ", ...namesText(e.names) ];

case "base-moved":
return function movedText(e, t, n) {
if ("" === t || "" === n) return [ "base image ", {
code: e
}, " may have changed" ];
const r = [ {
code: (0, s.VK)(t)
}, " \u2192 ", {
code: (0, s.VK)(n)
} ];
return [ "base image ", {
code: e
}, " changed ", ...r ];
}(e.image, e.oldDigest, e.newDigest);

case "parent":
return [ "it builds on ", ...t(e.step) ];

case "stage":
return void 0 !== e.target ? [ "target ", {
code: e.target
}, " is rebuilt" ] : [ "it copies from stage ", {
code: e.stage
}, ", rebuilt from ", ...t(e.step) ];

case "builder-upgraded":
return [ "the builder was upgraded: ", {
code: e.oldVersion
}, " \u2192 ", {
code: e.newVersion
} ];

default:
return [ {
foreign: sentence(e.detail)
} ];
}
}
function sentence(e) {
const t = e.trim().replace(/\.$/, "");
return /^[A-Z][a-z ]/.test(t) ? t[0].toLowerCase() + t.slice(1) : t;
}
const i = 3;
function namesText(e) {
return andMore(e.slice(0, i).map(({name: e, oldValue: t, newValue: n}) => void 0 === t && void 0 === n ? [ {
code: e
}, " may have changed" ] : void 0 === t ? [ {
code: e
}, " is new (", {
code: shortValue(n)
}, ")" ] : void 0 === n ? [ {
code: e
}, " is gone (was ", {
code: shortValue(t)
}, ")" ] : t === n ? [ {
code: e
}, " changed (value hidden)" ] : [ {
code: e
}, " changed ", {
code: shortValue(t)
}, " \u2192 ", {
code: shortValue(n)
} ]), e.length);
}
function shortValue(e) {
return /^[0-9a-f]{20,}$/i.test(e) ? `${e.slice(0, 12)}\u2026` : e;
}
function andMore(e, t) {
const n = t - e.length;
return n > 0 ? (0, o.KE)([ ...e, [ `${(0, s.zD)(n)} more` ] ]) : (0, o.KE)(e);
}
const a = 3;
function filesText(e, t) {
const n = new Set(e.flatMap(e => e.changes));
if (e.length < t) return [ `${(0, s.hS)(t, "file")} changed, such as `, {
code: e[0].path
} ];
if (t > a && 1 === n.size) return function sameChange(e, t) {
const n = e[0], r = (0, s.hS)(e.length, "file"), o = [ ", such as ", {
code: n.path
} ], i = new Set(e.map(e => `${e.oldMode ?? "?"} \u2192 ${e.newMode ?? "?"}`));
switch (t) {
case "mode":
return [ `only the mode of ${r} changed`, ...1 === i.size ? [ ` (${[ ...i ][0]})` ] : [], ...o ];

case "line-endings":
return [ `only the line endings of ${r} changed`, ...o ];

case "added":
case "removed":
return [ `${r} were ${t}`, ...o ];

default:
return [ `${r} changed (${c[t]})`, ...o ];
}
}(e, [ ...n ][0]);
return andMore(e.slice(0, a).map(fileText), t);
}
const c = {
added: "added",
removed: "removed",
bytes: "content",
mode: "mode",
owner: "owner",
link: "link target",
type: "file type",
"line-endings": "line endings only",
case: "upper and lower case of the name"
};
function fileText(e) {
const {changes: t} = e, n = 1 === t.length ? t[0] : void 0;
return "added" === n || "removed" === n ? [ {
code: e.path
}, ` was ${n}` ] : "case" === n ? [ {
code: e.oldPath ?? e.path
}, " was renamed to ", {
code: e.path
} ] : "mode" === n ? [ "only the mode of ", {
code: e.path
}, " changed", modes(e) ] : "line-endings" === n ? [ "only the line endings of ", {
code: e.path
}, " changed" ] : "bytes" === n ? [ {
code: e.path
}, " changed" ] : [ {
code: e.path
}, ` changed (${changesText(e)})` ];
}
function modes(e) {
return void 0 === e.oldMode || void 0 === e.newMode ? "" : ` ${e.oldMode} \u2192 ${e.newMode}`;
}
function changesText(e) {
return e.changes.map(t => c[t] + ("mode" === t ? modes(e) : "")).join(", ");
}
function hintText(e) {
if ("content" !== e.code && "context-config" !== e.code) return "";
const t = new Set(e.files.flatMap(e => e.changes));
return 1 !== t.size || e.files.length < e.total ? "" : t.has("mode") ? d : t.has("line-endings") ? u : "";
}
const d = "File modes that nobody edited come from the umask of the checkout or from git's `core.fileMode`: set the modes in a step before the build, or commit them.", u = "Line endings that nobody edited come from git's `core.autocrlf`: pin them with `* text eol=lf` in `.gitattributes`.";
}),
97489: ((e, t, n) => {
function costOf(e) {
const t = e.filter(e => !1 !== e.addsLayer), n = sum(t, e => e.size), r = sum(t, e => e.compressedSize), o = sum(e, e => e.seconds);
return {
steps: e.length,
layers: e.filter(e => !0 === e.addsLayer).length,
...void 0 === n ? {} : {
bytes: n
},
...void 0 === r ? {} : {
compressedBytes: r
},
...void 0 === o ? {} : {
seconds: o
}
};
}
function sum(e, t) {
let n = 0, r = 0;
for (const {layer: o} of e) {
const e = void 0 === o ? void 0 : t(o);
void 0 !== e && Number.isFinite(e) && (n += e, r++);
}
return 0 === r ? void 0 : {
value: n,
known: r,
of: e.length
};
}
n.d(t, {
h: () => costOf
});
}),
20965: ((e, t, n) => {
n.d(t, {
Et: () => culpritsOf,
he: () => isCounted
});
var r = n(97489);
const o = new Set([ "instruction", "arg", "env", "content", "context-config" ]);
function blameOf(e) {
const t = e.some(e => o.has(e.code)), n = e.some(e => "base-moved" === e.code);
return t && n ? "both" : t ? "change" : n ? "base" : "cache";
}
function isCounted(e) {
return "config-only" !== e.verdict && "not-needed" !== e.verdict;
}
function culpritsOf(e) {
const t = new Map;
for (const n of e) {
if (!isCounted(n) || "hit" === n.verdict) continue;
const r = rootOf(n, e), o = t.get(r) ?? [];
r !== n.index && o.push(n.index), t.set(r, o);
}
return [ ...t ].sort(([e], [t]) => e - t).map(([t, n]) => function culprit(e, t, n) {
const o = e.causes.filter(e => "parent" !== e.code && "stage" !== e.code), i = o.length > 0 ? o : e.causes.length > 0 ? e.causes : [ s ], a = [ e, ...t.map(e => n[e]) ].filter(e => "miss" === e.verdict);
return {
step: e.index,
verdict: e.verdict,
causes: i,
blame: blameOf(i),
followers: t,
cost: (0, r.h)(a)
};
}(e[t], n, e));
}
function rootOf(e, t) {
return void 0 !== e.root && void 0 !== t[e.root] ? e.root : e.index;
}
const s = {
code: "unsupported",
detail: "No cause is known for this step."
};
}),
72527: ((e, t, n) => {
function isHidden(e) {
return e < 32 || e >= 127 && e <= 159 || (173 === e || 847 === e || 1564 === e || 6158 === e || 65279 === e || (e >= 4447 && e <= 4448 || (e >= 8203 && e <= 8207 || (e >= 8232 && e <= 8238 || (e >= 8288 && e <= 8303 || (e >= 55296 && e <= 57343 || (e >= 65520 && e <= 65531 || (12644 === e || 65440 === e || e >= 917504 && e <= 921599))))))));
}
function visible(e) {
if (9 === e) return " ";
if (10 === e) return "\\n";
if (13 === e) return "\\r";
const t = e.toString(16);
return e > 65535 ? `\\u{${t}}` : `\\u${t.padStart(4, "0")}`;
}
function oneLine(e) {
let t = "";
for (const n of e) {
const e = n.codePointAt(0);
t += isHidden(e) ? visible(e) : n;
}
return t;
}
function cut(e, t) {
if (e.length <= t) return e;
const n = t - 1, r = e.charCodeAt(n - 1);
return `${e.slice(0, r >= 55296 && r <= 56319 ? n - 1 : n)}\u2026`;
}
n.d(t, {
CS: () => prose,
GA: () => cellCode,
Jj: () => cut,
Lx: () => urlPath,
OF: () => fenced,
SS: () => codeSpan,
TN: () => oneLine,
_b: () => mermaidLabel,
pj: () => plain,
qy: () => html
});
const r = "\u200b";
function withoutMarkers(e) {
return e.replaceAll("\x3c!--", `<${r}!--`).replaceAll("--\x3e", `--${r}>`);
}
function codeSpan(e) {
const t = withoutMarkers(oneLine(e));
if ("" === t.trim()) return "" === t ? "*(empty)*" : "*(blank)*";
const n = "`".repeat(longestRun(t, "`") + 1), r = t.startsWith("`") || t.endsWith("`") || t.startsWith(" ") && t.endsWith(" ") ? " " : "";
return `${n}${r}${t}${r}${n}`;
}
function cellCode(e) {
return codeSpan(e).replaceAll("|", "\\|");
}
function longestRun(e, t) {
let n = 0, r = 0;
for (const o of e) r = o === t ? r + 1 : 0, r > n && (n = r);
return n;
}
function prose(e) {
return oneLine(e).replace(/[@#]/g, `$&${r}`).replace(/(gh|www|https?|ftp)(?=[-.:])/gi, `$1${r}`).replace(/:(?=\/)/g, `:${r}`).replace(/[&<>]/g, e => "&" === e ? "&amp;" : "<" === e ? "&lt;" : "&gt;").replace(/[!#$%()*+\-.:=?@[\\\]^_`{|}~]/g, "\\$&");
}
function html(e) {
return oneLine(e).replace(/[&<>"']/g, e => o[e]).replace(/[@#]/g, `$&${r}`).replace(/:(?=\/)/g, `:${r}`);
}
const o = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
'"': "&quot;",
"'": "&#39;"
};
function fenced(e, t) {
const n = e.map(e => withoutMarkers(oneLine(e))), r = "`".repeat(Math.max(3, ...n.map(e => longestRun(e, "`") + 1)));
return [ `${r}${t}`, ...n, r ].join("\n");
}
function mermaidLabel(e) {
return oneLine(e).replace(/[^\p{L}\p{N} ._/-]/gu, e => `#${e.codePointAt(0)};`);
}
function plain(e) {
return oneLine(e).replace(/:(?=:)/g, `:${r}`).replaceAll("##[", `#${r}#[`);
}
function urlPath(e) {
return e.split("/").map(e => encodeURIComponent(e.toWellFormed()).replace(/[!'()*~_]/g, percent)).join("/");
}
function percent(e) {
return `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
}
}),
42239: ((e, t, n) => {
n.d(t, {
DR: () => evaluateGate,
L2: () => distrustAfterFalseHit,
VC: () => o,
Xi: () => parseGate
});
var r = n(452);
const o = {
failOn: [],
expectCached: []
}, s = [ "miss", "unknown", "depends", "no-record", "base-moved", "instruction", "arg", "env", "content", "context-config", "not-exported", "no-cache", "remote", "platform", "builder-upgraded", "unsupported" ], i = 200;
function parseGate(e, t) {
return {
failOn: words(e, "fail-on").map(e => {
const t = s.find(t => t === e.toLowerCase());
if (void 0 !== t) return t;
throw new r.u("input", `fail-on does not know ${JSON.stringify(e)}; use one or more of ${s.join(", ")}.`);
}),
expectCached: words(t, "expect-cached").map(expected)
};
}
function words(e, t) {
const n = e.split(/[\s,]+/).filter(e => "" !== e);
if (n.length > i) throw new r.u("limit", `${t} has more than ${i} entries; use line ranges instead.`);
return n;
}
function expected(e) {
const t = /^(?:[^\s:]*:)?([0-9]{1,7})(?:-([0-9]{1,7}))?$/.exec(e);
if (null === t) return {
kind: "stage",
name: e
};
const n = Number(t[1]), o = void 0 === t[2] ? n : Number(t[2]);
if (n < 1 || o < n) throw new r.u("input", `expect-cached has the range ${e}; write it as first-last line, such as 3-12.`);
return {
kind: "lines",
from: n,
to: o
};
}
function evaluateGate(e, t, n) {
const r = t.filter(e => "not-needed" !== e.verdict);
return [ ...e.failOn.flatMap(e => function brokenFailOn(e, t) {
const n = t.filter(t => t.verdict === e || t.codes.some(t => t === e));
if (0 === n.length) return [];
const r = `${where(n)} ${1 === n.length ? "is" : "are"} ${JSON.stringify(e)}.`;
return [ {
rule: `fail-on: ${e}`,
detail: r,
steps: n.map(e => e.index)
} ];
}(e, r)), ...e.expectCached.flatMap(e => function brokenExpectation(e, t, n) {
const r = "stage" === e.kind ? e.name : `${e.from}-${e.to}`, o = `expect-cached: ${r}`, s = t.filter(t => function isInside(e, t, n) {
if ("lines" === t.kind) return void 0 !== e.line && e.line >= t.from && e.line <= t.to;
const r = n.find(t => t.index === e.stage);
return void 0 !== r && r.name.toLowerCase() === t.name.toLowerCase();
}(t, e, n));
if (0 === s.length) {
return [ {
rule: o,
detail: `${"stage" === e.kind ? "The Dockerfile has no stage of that name" : "No step stands in those lines"}; correct the input.`,
steps: []
} ];
}
const i = s.filter(e => ![ "hit", "config-only", "not-needed" ].includes(e.verdict));
if (0 === i.length) return [];
const a = `${where(i)} ${1 === i.length ? "is" : "are"} not certain to be reused.`;
return [ {
rule: o,
detail: a,
steps: i.map(e => e.index)
} ];
}(e, t, n)) ];
}
const a = 5;
function where(e) {
const t = [ ...new Set(e.flatMap(e => void 0 === e.line ? [] : [ e.line ])) ];
if (0 === t.length) return 1 === e.length ? "One step" : `${e.length} steps`;
const n = t.slice(0, a).join(", "), r = t.length > a ? ` and ${t.length - a} more` : "";
return `${1 === t.length ? "Line" : "Lines"} ${n}${r}`;
}
const c = 10;
function distrustAfterFalseHit(e) {
const t = e.filter(e => e.checked > 0).slice(-c).findLast(e => e.falseHits > 0);
if (void 0 !== t) return `A step forecast as reused was rebuilt in run ${t.runId}, so the gate is advisory until ${c} checked builds are right.`;
}
}),
5916: ((e, t, n) => {
n.d(t, {
F7: () => culpritText,
L4: () => stateOf,
Pl: () => headline,
Tc: () => blameText,
Ve: () => stepNames,
W6: () => culpritGroups,
XZ: () => hints
});
var r = n(53589), o = n(20965), s = n(64503), i = n(40071), a = n(27992), c = n(88861);
function stateOf(e) {
return function isFirstBuild(e) {
const {culprits: t, counts: n} = e;
return !(void 0 !== e.record || n.hits > 0 || 0 === t.length) && t.every(e => e.causes.every(e => "no-record" === e.code));
}(e) ? "no-record" : "yes" === e.willRebuild ? "rebuilt" : "no" === e.willRebuild ? "reused" : "unknown";
}
function headline(e) {
const {counts: t} = e;
switch (stateOf(e)) {
case "no-record":
return [ "no earlier build recorded yet, so " + (t.misses === t.total ? `${all(t.total)} will be built` : (1 === t.total ? "the only" : "every") + " step counts as built") ];

case "reused":
return 0 === t.total ? [ "nothing to build" ] : [ `${all(t.total)} reused`, ...savedText(e) ];

case "rebuilt":
return [ `${reusedText(e)} \xb7 rebuilds `, ...costText(e.rebuild, (0, c.hS)(t.misses, "step")) ];

case "unknown":
return [ `${reusedText(e)} \xb7 ${openText(e)}` ];
}
}
function all(e) {
return 1 === e ? "the only step" : `all ${e} steps`;
}
function reusedText({counts: e}) {
return `${e.hits} of ${(0, c.hS)(e.total, "step")} reused`;
}
function openText({counts: e}) {
const t = [];
return e.unknowns > 0 && t.push(`${e.unknowns} cannot be known before the build`), 
e.depends > 0 && t.push(`${e.depends} depend${1 === e.depends ? "s" : ""} on what a stage produces`), 
0 === t.length ? "what happens cannot be known" : t.join(", ");
}
function savedText(e) {
const {bytes: t, seconds: n} = e.saved, r = [ ...void 0 === t ? [] : [ sumText(t, c.pV) ] ];
return void 0 !== n && n.value >= 1 && r.push(`about ${sumText(n, c.Hd)}`), 0 === r.length ? [] : [ ` \xb7 saves ${r.join(", ")}` ];
}
function costText(e, t) {
const n = [ [ e.layers > 0 ? (0, c.hS)(e.layers, "layer") : t ] ];
return void 0 !== e.bytes && e.bytes.value > 0 && n.push([ sumText(e.bytes, c.pV) ]), 
void 0 !== e.seconds && e.seconds.value > 0 && n.push([ `about ${sumText(e.seconds, c.Hd)}` ]), 
n.flatMap((e, t) => 0 === t ? e : [ ", ", ...e ]);
}
function sumText(e, t) {
return e.known < e.of ? `at least ${t(e.value)}` : t(e.value);
}
function stepNames(e) {
return t => {
const n = e.steps[t];
return void 0 === n ? [ "an earlier step" ] : void 0 === n.line ? [ {
code: n.keyword.toUpperCase()
} ] : [ `line ${n.line}` ];
};
}
function culpritGroups(e) {
const t = new Map;
for (const n of e.culprits) {
const e = "unknown" === n.verdict && (0, o.he)(n) ? JSON.stringify(n.causes) : `step ${n.step}`, r = t.get(e);
void 0 === r ? t.set(e, [ n ]) : r.push(n);
}
return [ ...t.values() ];
}
function culpritText(e, t, n, d = []) {
const u = e.steps[t.step], l = (0, a.KE)(t.causes.map(t => (0, r.xv)(t, stepNames(e)))), f = {
place: (0, i.ik)(e.dockerfile, u),
href: (0, s.I)(n, e.dockerfile, u.line, u.endLine)
}, h = function followText(e, t) {
const [n, ...r] = e, s = e.flatMap(e => e.followers), i = s.filter(e => "miss" === t.steps[e]?.verdict).length, a = s.length - i, d = [];
r.length > 0 && d.push(`the same goes for ${(0, c.hS)(r.length, "more step")}`);
const [u, l] = (0, o.he)(n) ? [ r.length > 0 ? "other step" : "more step", " too" ] : [ "step", "" ];
i > 0 && d.push(`${(0, c.hS)(i, u)} ${1 === i ? "is" : "are"} rebuilt${l}`);
a > 0 && d.push(`${i > 0 ? `${a} more` : (0, c.hS)(a, u)} may be rebuilt`);
return 0 === d.length ? [] : [ `; ${d.join(", ")}` ];
}([ t, ...d ], e);
return (0, o.he)(t) ? [ f, " ", {
code: u.text
}, ` ${verb(t)} because `, ...l, ...h ] : [ f, ": ", ...l, ...h ];
}
function verb(e) {
return "miss" === e.verdict ? "is rebuilt" : "depends" === e.verdict ? "may be rebuilt" : "cannot be known";
}
function hints(e) {
const t = e.culprits.flatMap(e => e.causes.map(r.dx));
return [ ...new Set(t) ].filter(e => "" !== e);
}
function blameText(e) {
const {byChange: t, byBase: n, byBoth: r, byCache: o} = e.counts, s = [ t > 0 ? `${t} by this change` : "", n > 0 ? `${n} by a changed base image` : "", r > 0 ? `${r} by both` : "", o > 0 ? `${o} for lack of a usable cache` : "" ].filter(e => "" !== e);
return s.length < 2 ? "" : `Rebuilt steps: ${s.join(", ")}.`;
}
}),
64503: ((e, t, n) => {
n.d(t, {
I: () => lineHref,
R: () => githubLinks
});
var r = n(72527);
function githubLinks(e, t, n, o) {
const s = `${e.replace(/(?<!\/)\/+$/, "")}/${(0, r.Lx)(t)}`;
return {
.../^[0-9a-f]{40,64}$/.test(n) ? {
blob: `${s}/blob/${n}`
} : {},
.../^[0-9]+$/.test(o) ? {
run: `${s}/actions/runs/${o}`
} : {}
};
}
function lineHref(e, t, n, o) {
if (void 0 === e.blob || void 0 === n || t.startsWith("/")) return;
const s = t.replace(/^(?:\.\/)+/, "");
if ("" === s || s.split("/").includes("..")) return;
const i = void 0 !== o && o > n ? `#L${n}-L${o}` : `#L${n}`;
return `${e.blob}/${(0, r.Lx)(s)}${i}`;
}
}),
40071: ((e, t, n) => {
n.d(t, {
DC: () => a,
ik: () => place,
eh: () => summarize
});
var r = n(97489), o = n(20965), s = n(77598);
var i = n(42239);
const a = 1, c = 20;
function summarize(e) {
const {forecast: t, last: n} = e, s = function reportSteps(e, t) {
const n = new Map((t ?? []).map(e => [ e.index, e ])), r = new Map;
return e.steps.map(e => (void 0 === e.range || r.has(e.stage) || r.set(e.stage, e.range.startLine), 
{
index: e.index,
stage: e.stage,
stageName: e.stageName,
...given("line", e.range?.startLine ?? r.get(e.stage)),
...given("endLine", e.range?.endLine ?? r.get(e.stage)),
origin: e.origin,
keyword: e.keyword,
text: e.text,
verdict: e.verdict,
causes: e.causes,
...given("root", e.root),
...given("createdBy", e.createdBy),
...given("addsLayer", e.addsLayer),
...given("layer", e.layer),
notes: e.notes,
...given("actual", whatHappened(e, n.get(e.index)))
}));
}(t, e.actual), d = (0, o.Et)(t.steps), u = function countsOf(e, t) {
const number = t => e.filter(e => e.verdict === t).length, blamed = n => t.filter(e => e.blame === n).flatMap(e => [ e.step, ...e.followers ]).filter(t => "miss" === e[t]?.verdict).length;
return {
total: e.filter(o.he).length,
hits: number("hit"),
misses: number("miss"),
depends: number("depends"),
unknowns: number("unknown"),
notNeeded: number("not-needed"),
configOnly: number("config-only"),
byChange: blamed("change"),
byBase: blamed("base"),
byBoth: blamed("both"),
byCache: blamed("cache")
};
}(t.steps, d), l = function rebuilds(e, t) {
return e.misses > 0 ? "yes" : e.unknowns + e.depends > 0 || 0 === t ? "unknown" : "no";
}(u, t.steps.length), f = "no" === l ? function distrusts(e) {
const {forecast: t, last: n} = e, r = [ ...e.distrust ?? [] ];
if (void 0 === n) r.push("No earlier build is recorded, so there is no image of which it is known that it is the same."); else {
const e = (0, i.L2)(n.runs);
void 0 !== e && r.push(e), function sameImage(e, t) {
const n = new Set(e.stages.filter(e => e.needed).map(e => e.index)), keys = e => e.filter(e => n.has(e.stage)).map(e => e.key), r = keys(e.steps), o = keys(t.steps);
return r.length === o.length && r.every((e, t) => "" !== e && e === o[t]);
}(t, n) || r.push("Nothing is rebuilt, but the image's settings or its base changed since the recorded build.");
}
return r;
}(e) : [], h = s.find(e => (0, o.he)(e) && "hit" !== e.verdict);
return {
schema: a,
name: e.name,
builder: t.builder,
rules: t.rules,
dockerfile: t.dockerfile,
...given("target", t.target),
platform: t.platform,
counts: u,
willRebuild: l,
fullyCached: "no" === l && 0 === f.length,
distrust: f,
...given("firstMiss", h && {
step: h.index,
at: place(t.dockerfile, h)
}),
fingerprint: forecastFingerprint(t),
culprits: d,
rebuild: (0, r.h)(t.steps.filter(e => "miss" === e.verdict)),
maybe: (0, r.h)(t.steps.filter(e => "depends" === e.verdict || "unknown" === e.verdict)),
saved: (0, r.h)(t.steps.filter(e => "hit" === e.verdict)),
rebuiltLayers: rebuiltLayers(s),
...given("record", n && {
ref: n.ref,
sha: n.sha,
runId: n.runId,
created: n.created
}),
stages: t.stages,
steps: s,
gate: {
failures: gateFailures(e.gate ?? i.VC, s, t.stages)
},
advice: e.advice ?? [],
...given("verification", e.actual && verify(s)),
trend: (n?.runs ?? []).slice(-c),
...given("buildSeconds", e.buildSeconds),
...given("ownSeconds", e.ownSeconds),
...given("context", e.context),
warnings: t.warnings
};
}
function given(e, t) {
return void 0 === t ? {} : {
[e]: t
};
}
function place(e, t) {
return void 0 === t.line ? e : `${e}:${t.line}`;
}
function whatHappened(e, t) {
if (void 0 === t?.reused || !(0, o.he)(e)) return;
const {reused: n} = t, r = "hit" === e.verdict || "miss" !== e.verdict && void 0;
return {
reused: n,
...given("right", void 0 === r ? void 0 : r === n),
...given("seconds", t.seconds)
};
}
function verify(e) {
const t = e.filter(e => void 0 !== e.actual?.right), n = t.filter(e => !1 === e.actual?.right);
return {
checked: t.length,
right: t.length - n.length,
falseHits: n.filter(e => "hit" === e.verdict).map(e => e.index),
falseMisses: n.filter(e => "miss" === e.verdict).map(e => e.index)
};
}
function rebuiltLayers(e) {
return e.filter(e => "miss" === e.verdict && !1 !== e.addsLayer).map(e => ({
step: e.index,
...given("line", e.line),
text: e.text,
...given("bytes", e.layer?.size),
...given("compressedBytes", e.layer?.compressedSize),
...given("seconds", e.layer?.seconds)
}));
}
function gateFailures(e, t, n) {
const r = t.map(e => ({
index: e.index,
stage: e.stage,
line: e.line,
verdict: e.verdict,
codes: e.causes.map(e => e.code)
}));
return (0, i.DR)(e, r, n);
}
function forecastFingerprint(e) {
const t = e.steps.filter(e => "not-needed" !== e.verdict);
return t.some(e => (e.facts.sources ?? []).some(isUnread)) ? "" : function fingerprint(e, t) {
if (0 === e.length || e.some(e => "" === e.key)) return "";
const n = (0, s.createHash)("sha256"), add = e => n.update(`${Buffer.byteLength(e)}:${e}`);
add("docker-cache-forecast fingerprint 1");
for (const e of t) add(e);
for (const {stage: t, key: n} of e) add(String(t)), add(n);
return n.digest("hex");
}(t, [ e.builder, e.rules, e.platform, e.target ?? "" ]);
}
function isUnread({from: e, digest: t}) {
return void 0 === t && !e.startsWith("stage:");
}
}),
27992: ((e, t, n) => {
n.d(t, {
KE: () => listed,
UZ: () => markdownCell,
l0: () => inlineHtml,
wD: () => markdown,
wh: () => plainText
});
var r = n(72527);
const o = 120, s = 600;
function render(e, t, n, i, a = o) {
return e.map(e => "string" == typeof e ? e : "code" in e ? t((0, r.Jj)(e.code, a)) : "place" in e ? i(e.place, e.href) : n((0, 
r.Jj)(e.foreign, s))).join("");
}
function markdownPlace(e, t) {
return void 0 === t ? `**${(0, r.CS)(e)}**` : `**[${(0, r.CS)(e)}](${t})**`;
}
function markdown(e) {
return render(e, r.SS, r.CS, markdownPlace);
}
function markdownCell(e, t = 80) {
return render(e, r.GA, r.CS, markdownPlace, t);
}
function inlineHtml(e) {
return render(e, e => `<code>${(0, r.qy)(e)}</code>`, r.qy, r.qy);
}
function plainText(e, t = o) {
return render(e, r.pj, r.pj, r.pj, t);
}
function listed(e) {
return e.flatMap((t, n) => 0 === n ? t : [ n === e.length - 1 ? " and " : ", ", ...t ]);
}
}),
88861: ((e, t, n) => {
n.d(t, {
Hd: () => secondsText,
VK: () => shortDigest,
hS: () => counted,
pV: () => bytesText,
zD: () => grouped
});
const r = [ "B", "kB", "MB", "GB", "TB" ];
function bytesText(e) {
let t = e, n = 0;
for (;t >= 999.5 && n < r.length - 1; ) t /= 1e3, n++;
return `${Number(t.toPrecision(3))} ${r[n]}`;
}
function secondsText(e) {
if (e < 9.95) return `${Number(e.toFixed(1))} s`;
const t = Math.round(e);
if (t < 60) return `${t} s`;
const n = Math.floor(t / 3600), r = Math.floor(t % 3600 / 60);
return n > 0 ? 0 === r ? `${n} h` : `${n} h ${r} min` : t % 60 == 0 ? `${r} min` : `${r} min ${t % 60} s`;
}
function grouped(e) {
return String(e).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function counted(e, t) {
return `${grouped(e)} ${t}${1 === e ? "" : "s"}`;
}
function shortDigest(e) {
const t = e.indexOf(":");
return e.slice(t + 1, t + 13);
}
})
};