export const id = 584;

export const ids = [ 584 ];

export const modules = {
22584: ((e, t, s) => {
s.d(t, {
renderSarif: () => renderSarif
});
var n = s(77598), r = s(72527), o = s(5916), i = s(27992);
const a = {
"no-record": "No recorded build holds a result for this step.",
"base-moved": "The base image's tag points to another image than in the recorded build.",
instruction: "The instruction itself changed.",
arg: "A build argument that this step depends on changed.",
env: "An environment variable that this step depends on changed.",
content: "Files that this step copies changed.",
"context-config": "A change of the ignore file changed what is sent to the builder.",
parent: "An earlier step is rebuilt.",
stage: "A stage that this step copies from is rebuilt.",
"not-exported": "The step's key is known, but its result was not exported to the cache.",
"no-cache": "The build runs without cache for this step.",
remote: "The step's content lies on the network.",
platform: "The step is built for another platform than in the recorded build.",
"builder-upgraded": "The builder was upgraded and computes its cache keys differently.",
unsupported: "The builder never reuses this step, or the forecast does not model it."
}, c = "https://json.schemastore.org/sarif-2.1.0.json";
function renderSarif(e) {
const t = Object.keys(a), s = {
$schema: c,
version: "2.1.0",
runs: [ {
tool: {
driver: {
name: "Docker Cache Forecast",
rules: t.map(e => ({
id: `cache/${e}`,
shortDescription: {
text: a[e]
},
defaultConfiguration: {
level: "note"
}
}))
}
},
columnKind: "utf16CodeUnits",
results: e.flatMap(e => e.culprits.flatMap(s => function result(e, t, s) {
const a = e.steps[t.step], c = t.causes[0].code;
if (void 0 === a.line || e.dockerfile.startsWith("/")) return [];
const d = `${(0, i.wh)((0, o.F7)(e, t, {}))}.`, l = e.gate.failures.some(e => e.steps.includes(t.step)), h = [ e.name, e.platform, e.dockerfile, a.text, c ].join("\0");
return [ {
ruleId: `cache/${c}`,
ruleIndex: s.indexOf(c),
level: l ? "warning" : "note",
message: {
text: d.toWellFormed()
},
locations: [ {
physicalLocation: {
artifactLocation: {
uri: (0, r.Lx)(e.dockerfile.replace(/^(?:\.\/)+/, ""))
},
region: {
startLine: a.line,
endLine: a.endLine ?? a.line
}
}
} ],
partialFingerprints: {
"dockerCacheForecast/v1": (0, n.createHash)("sha256").update(h.toWellFormed()).digest("hex")
}
} ];
}(e, s, t)))
} ]
};
return `${JSON.stringify(s, null, 2)}\n`;
}
})
};