export const id = 628;

export const ids = [ 628 ];

export const modules = {
75628: ((t, e, s) => {
s.d(e, {
readWorkflow: () => readWorkflow
});
var n = s(452), i = s(42611), o = s(30228), r = s(84414);
function readWorkflow(t) {
const e = function workflowPath(t) {
const e = t.split("@")[0]?.split("/").slice(2).join("/") ?? "";
if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e)) throw new n.u("workflow", `The running workflow's file is not known (${t || "empty"}). Set the inputs context, file and builder.`);
return e;
}(t.workflowRef), s = t.read(e);
if (void 0 === s) throw new n.u("workflow", `${e} is not in the workspace, so the build's inputs cannot be read from it. Check the repository out (with that file in a sparse checkout), or set the inputs context, file and builder.`);
return new Reader(t).workflow((0, r.hN)(s, e), e);
}
class Reader {
facts;
builds=[];
messages=[];
steps=0;
legUnknown=!1;
calledByMatrix=!1;
constructor(t) {
this.facts = t;
}
workflow(t, e) {
const s = this.findJob(t, e, this.inputs(void 0), 0);
return void 0 === s ? (this.messages.push(`The job ${this.facts.job} is not in ${e} or a local workflow it calls; set the inputs context, file and builder.`), 
this.result()) : (this.job(s.root, s.path, s.inputs), this.result());
}
result() {
return {
builds: this.builds,
messages: this.messages,
legUnknown: this.legUnknown
};
}
findJob(t, e, s, n) {
const i = (0, r.$H)((0, r.ZZ)(t, "jobs"));
if (Object.hasOwn(i, this.facts.job) && void 0 === (0, r.ZZ)(i[this.facts.job], "uses")) return {
root: t,
path: e,
inputs: s
};
if (!(n >= 10)) for (const o of Object.values(i)) {
const i = (0, r.e1)((0, r.ZZ)(o, "uses"));
if (void 0 === i) continue;
const a = localPath(i), c = void 0 === a ? void 0 : this.facts.read(a);
if (void 0 === a || void 0 === c) {
this.messages.push(`${e} calls ${i}, which is not in this workspace; if the build is there, set the inputs context, file and builder.`);
continue;
}
const l = (0, r.hN)(c, a), u = this.scope(t, o, e, s), h = this.findJob(l, a, this.callInputs(l, o, u.contexts), n + 1);
if (void 0 !== h) return this.noteMatrix(o), this.calledByMatrix = this.legUnknown, 
h;
}
}
callInputs(t, e, s) {
return this.declaredInputs((0, r.ZZ)((0, r.ZZ)((0, r.ZZ)(t, "on"), "workflow_call"), "inputs"), (0, 
r.ZZ)(e, "with"), s);
}
declaredInputs(t, e, s) {
const n = Object.create(null), o = new Set;
for (const a of new Set([ ...Object.keys((0, r.$H)(t)), ...Object.keys((0, r.$H)(e)) ])) {
const c = (0, r.ZZ)(e, a) ?? (0, r.ZZ)((0, r.ZZ)((0, r.$H)(t), a), "default"), l = (0, 
i.p_)((0, r.e1)(c) ?? "", s);
l.known ? n[a] = "boolean" == typeof c || "number" == typeof c ? c : l.text : o.add(a);
}
return {
value: n,
open: !1,
missing: o
};
}
inputs(t) {
const e = t ?? this.facts.given.get("inputs");
return void 0 === e ? {
value: {},
open: !0
} : {
value: e,
open: !1
};
}
job(t, e, s) {
const n = (0, r.ZZ)((0, r.ZZ)(t, "jobs"), this.facts.job), i = this.scope(t, n, e, s);
if (this.noteMatrix(n), this.stepList((0, r.DD)((0, r.ZZ)(n, "steps")), i, 0), !this.legUnknown || 0 === this.builds.length) return;
const o = this.builds.some(t => function unknownsOf(t) {
return "build" === t.kind ? t.spec.unknowns : t.request.unknowns;
}(t).some(t => t.includes("matrix."))) ? "its values are known" : "each leg has a record of its own", [a, c] = this.calledByMatrix ? [ "calling job", "inputs" ] : [ "job", "matrix" ];
this.messages.push(`The ${a} has a matrix; set the input matrix to \${{ toJSON(${c}) }} so that ${o}.`);
}
noteMatrix(t) {
const e = (0, r.ZZ)((0, r.ZZ)(t, "strategy"), "matrix");
void 0 !== e && void 0 === this.facts.matrix && void 0 === singleMatrix(e) && (this.legUnknown = !0);
}
scope(t, e, s, n) {
const i = void 0 !== (0, r.ZZ)((0, r.ZZ)(e, "strategy"), "matrix"), o = singleMatrix((0, 
r.ZZ)((0, r.ZZ)(e, "strategy"), "matrix")), a = void 0 !== this.facts.matrix ? {
value: this.facts.matrix,
open: !1
} : void 0 !== o ? {
value: o,
open: !1
} : {
value: {},
open: i
}, c = new Map([ [ "github", {
value: this.facts.github,
open: !1,
missing: new Set([ "token" ])
} ], [ "matrix", a ], [ "inputs", n ], [ "secrets", {
value: {},
open: !0
} ] ]);
for (const [t, e] of this.facts.given) c.has(t) || c.set(t, {
value: e,
open: "vars" !== t
});
let l = {
values: new Map,
missing: new Set
};
l = this.extend(l, (0, r.ZZ)(t, "env"), c), l = this.extend(l, (0, r.ZZ)(e, "env"), c);
const u = new Map([ ...l.values, ...this.facts.env ]), h = new Set([ ...l.missing ].filter(t => !u.has(t))), d = this.textOf((0, 
r.ZZ)((0, r.ZZ)((0, r.ZZ)(e, "defaults"), "run"), "working-directory"), c) ?? this.textOf((0, 
r.ZZ)((0, r.ZZ)((0, r.ZZ)(t, "defaults"), "run"), "working-directory"), c) ?? ".";
return {
contexts: withEnv(c, {
values: u,
missing: h
}),
env: {
values: u,
missing: h
},
directory: d,
path: s
};
}
textOf(t, e) {
const s = (0, r.e1)(t);
if (void 0 === s) return;
const n = (0, i.p_)(s, e);
return n.known ? n.text : void 0;
}
extend(t, e, s) {
const n = new Map(t.values), o = new Set(t.missing);
for (const [a, c] of Object.entries((0, r.$H)(e))) {
const e = (0, i.p_)((0, r.e1)(c) ?? "", withEnv(s, t));
e.known ? (n.set(a, e.text), o.delete(a)) : (n.delete(a), o.add(a));
}
return {
values: n,
missing: o
};
}
stepList(t, e, s) {
for (const [n, a] of t.entries()) {
if (++this.steps > 2e3) return;
const t = this.extend(e.env, (0, r.ZZ)(a, "env"), e.contexts), c = withEnv(e.contexts, t);
if (!1 === (0, i.F9)((0, r.e1)((0, r.ZZ)(a, "if")) ?? "", c)) continue;
const l = localPath((0, r.e1)((0, r.ZZ)(a, "uses")) ?? "");
if (void 0 !== l && s < 10) {
this.composite(l, a, {
...e,
env: t,
contexts: c
}, s);
continue;
}
const u = this.textOf((0, r.ZZ)(a, "working-directory"), c) ?? e.directory, h = (0, 
r.e1)((0, r.ZZ)(a, "name")) ?? (0, r.e1)((0, r.ZZ)(a, "id")) ?? `step ${n + 1}`, d = `${e.path} (${h})`;
this.builds.push(...(0, o.G)(a, {
origin: d,
contexts: c,
env: t.values,
directory: u
}));
}
}
composite(t, e, s, n) {
const i = [ `${t}/action.yml`, `${t}/action.yaml` ].map(clean).find(t => void 0 !== this.facts.read(t)), o = void 0 === i ? void 0 : this.facts.read(i);
if (void 0 === i || void 0 === o) return;
const a = (0, r.hN)(o, i);
if ("composite" !== (0, r.e1)((0, r.ZZ)((0, r.ZZ)(a, "runs"), "using"))) return;
const c = this.declaredInputs((0, r.ZZ)(a, "inputs"), (0, r.ZZ)(e, "with"), s.contexts), l = new Map([ ...s.contexts, [ "inputs", c ] ]);
this.stepList((0, r.DD)((0, r.ZZ)((0, r.ZZ)(a, "runs"), "steps")), {
...s,
contexts: l,
path: i,
directory: "."
}, n + 1);
}
}
function withEnv(t, e) {
const s = Object.create(null);
for (const [t, n] of e.values) s[t] = n;
return new Map([ ...t, [ "env", {
value: s,
open: !1,
missing: e.missing
} ] ]);
}
function localPath(t) {
return t.startsWith("./") ? clean(t.slice(2)) : void 0;
}
function clean(t) {
const e = t.split("/").filter(t => "" !== t && "." !== t);
return e.includes("..") ? "" : e.join("/");
}
function singleMatrix(t) {
const e = Object.create(null), s = Object.entries((0, r.$H)(t));
if (0 !== s.length) {
for (const [t, n] of s) {
const s = (0, r.DD)(n), i = s[0];
if ("include" === t || "exclude" === t || 1 !== s.length || void 0 === (0, r.e1)(i)) return;
if ("string" == typeof i && i.includes("${{")) return;
e[t] = i;
}
return e;
}
}
})
};