export const id = 312;

export const ids = [ 312, 36, 655 ];

export const modules = {
36: ((e, t) => {
t.ProxyAgent = void 0;
}),
3568: ((e, t, n) => {
n.d(t, {
publishOutputs: () => publishOutputs
});
var i = n(33838), s = n(77598), r = n(72527);
const o = 200, u = 1e3;
function willRebuild(e) {
return e.some(e => "yes" === e.willRebuild) ? "yes" : e.length > 0 && e.every(e => e.fullyCached) ? "no" : "unknown";
}
function layersOf(e) {
return e.rebuiltLayers.map(t => ({
target: e.name,
platform: e.platform,
...void 0 === t.line ? {} : {
line: t.line
},
text: (0, r.Jj)(t.text, o),
...void 0 === t.bytes ? {} : {
bytes: t.bytes
},
...void 0 === t.seconds ? {} : {
seconds: t.seconds
}
}));
}
function rebuildTargets(e) {
return [ ...new Set(e.filter(e => !e.fullyCached).map(e => e.name)) ];
}
function joined(e) {
if (e.length < 2) return e[0]?.fingerprint ?? "";
if (e.some(e => "" === e.fingerprint)) return "";
const t = (0, s.createHash)("sha256");
for (const n of e) t.update(`${Buffer.byteLength(n.name)}:${n.name}${n.fingerprint}`);
return t.digest("hex");
}
function publishOutputs(e, t) {
for (const [n, s] of function renderOutputs(e, t) {
const sum = t => String(e.reduce((e, n) => e + t(n), 0)), n = e.find(e => void 0 !== e.firstMiss);
return new Map([ [ "fully-cached", String(e.length > 0 && e.every(e => e.fullyCached)) ], [ "will-rebuild", willRebuild(e) ], [ "hits", sum(({counts: e}) => e.hits) ], [ "misses", sum(({counts: e}) => e.misses) ], [ "unknowns", sum(({counts: e}) => e.unknowns + e.depends) ], [ "first-miss", n?.firstMiss?.at ?? "" ], [ "rebuilt-layers", JSON.stringify(e.flatMap(layersOf).slice(0, u)) ], [ "rebuild-targets", JSON.stringify(rebuildTargets(e)) ], [ "fingerprint", joined(e) ], [ "report", t.reportPath ], [ "comment-id", void 0 === t.commentId ? "" : String(t.commentId) ] ]);
}(e, t)) (0, i.uH)(n, s);
}
})
};