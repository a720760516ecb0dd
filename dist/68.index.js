export const id = 68;

export const ids = [ 68 ];

export const modules = {
82068: ((t, e, s) => {
s.d(e, {
readWorkflow: () => readWorkflow
});
var n = s(452), i = s(42611), o = s(84414);
class JobBuilders {
made=[];
add(t, e) {
if ("docker/setup-buildx-action" !== ((0, o.e1)((0, o.ZZ)(t, "uses")) ?? "").toLowerCase().split("@")[0]) return;
const input = s => function given(t, e, s) {
const n = (0, i.p_)((0, o.e1)((0, o.ZZ)((0, o.ZZ)(t, "with"), e)) ?? "", s);
return n.known ? n.text.trim() : void 0;
}(t, s, e), s = input("driver");
if ("docker" === s) return;
const n = input("name"), r = void 0 === s || ![ "remote", "cloud" ].includes(s), a = void 0 !== n && "" !== n && (isTrue(input("keep-state")) || "false" === input("cleanup")?.toLowerCase()), c = "false" !== input("use")?.toLowerCase();
this.made.push({
name: n,
step: (0, o.e1)((0, o.ZZ)(t, "id")) ?? "",
used: c,
empty: r && !a
});
}
get empty() {
return this.made.findLast(({used: t}) => t)?.empty ?? !1;
}
emptyFor(t, e, s) {
const n = (0, o.e1)((0, o.ZZ)((0, o.ZZ)(t, "with"), "builder")) || function commandBuilder(t) {
const e = [ ...((0, o.e1)((0, o.ZZ)(t, "run")) ?? "").matchAll(/--builder[= ]+(\$\{\{.{0,300}?\}\}|\S+)/g) ], s = [ ...new Set(e.map(([, t = ""]) => t.replace(/^["']|["']$/g, ""))) ];
return s.length > 1 ? "$" : s[0];
}(t) || s.get("BUILDX_BUILDER");
if (void 0 === n || "" === n) return this.empty;
const r = (0, i.p_)(n, e);
if (r.known && !r.text.includes("$")) return "" === r.text ? this.empty : this.made.findLast(({name: t}) => t === r.text || void 0 === t)?.empty ?? !1;
const a = /\bsteps\.([\w-]+)\.outputs\.name\b/.exec(n)?.[1];
return (this.made.find(({step: t}) => t === a) ?? {
empty: this.made.some(({empty: t}) => t)
}).empty;
}
}
const isTrue = t => "true" === t?.toLowerCase();
var r = s(30228);
function readWorkflow(t) {
const e = function workflowPath(t) {
const e = t.split("@")[0]?.split("/").slice(2).join("/") ?? "";
if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e)) throw new n.u("workflow", `The running workflow's file is not known (${t || "empty"}). Set the inputs context, file and builder.`);
return e;
}(t.workflowRef), s = t.read(e);
if (void 0 === s) throw new n.u("workflow", `${e} is not in the workspace, so the build's inputs cannot be read from it. Check the repository out (with that file in a sparse checkout), or set the inputs context, file and builder.`);
return new Reader(t).workflow((0, o.hN)(s, e), e);
}
class Reader {
facts;
builds=[];
messages=[];
builders=new JobBuilders;
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
const {builds: t, messages: e, legUnknown: s, builders: n} = this;
return {
builds: t,
messages: e,
legUnknown: s,
emptyBuilder: n.empty
};
}
findJob(t, e, s, n) {
const i = (0, o.$H)((0, o.ZZ)(t, "jobs"));
if (Object.hasOwn(i, this.facts.job) && void 0 === (0, o.ZZ)(i[this.facts.job], "uses")) return {
root: t,
path: e,
inputs: s
};
if (!(n >= 10)) for (const r of Object.values(i)) {
const i = (0, o.e1)((0, o.ZZ)(r, "uses"));
if (void 0 === i) continue;
const a = localPath(i), c = void 0 === a ? void 0 : this.facts.read(a);
if (void 0 === a || void 0 === c) {
this.messages.push(`${e} calls ${i}, which is not in this workspace; if the build is there, set the inputs context, file and builder.`);
continue;
}
const u = (0, o.hN)(c, a), l = this.scope(t, r, e, s), d = this.findJob(u, a, this.callInputs(u, r, l.contexts), n + 1);
if (void 0 !== d) return this.noteMatrix(r), this.calledByMatrix = this.legUnknown, 
d;
}
}
callInputs(t, e, s) {
return this.declaredInputs((0, o.ZZ)((0, o.ZZ)((0, o.ZZ)(t, "on"), "workflow_call"), "inputs"), (0, 
o.ZZ)(e, "with"), s);
}
declaredInputs(t, e, s) {
const n = Object.create(null), r = new Set;
for (const a of new Set([ ...Object.keys((0, o.$H)(t)), ...Object.keys((0, o.$H)(e)) ])) {
const c = (0, o.ZZ)(e, a) ?? (0, o.ZZ)((0, o.ZZ)((0, o.$H)(t), a), "default"), u = (0, 
i.p_)((0, o.e1)(c) ?? "", s);
u.known ? n[a] = "boolean" == typeof c || "number" == typeof c ? c : u.text : r.add(a);
}
return {
value: n,
open: !1,
missing: r
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
const n = (0, o.ZZ)((0, o.ZZ)(t, "jobs"), this.facts.job), i = this.scope(t, n, e, s);
if (this.noteMatrix(n), this.stepList((0, o.DD)((0, o.ZZ)(n, "steps")), i, 0), !this.legUnknown || 0 === this.builds.length) return;
const r = this.builds.some(t => function unknownsOf(t) {
return "build" === t.kind ? t.spec.unknowns : t.request.unknowns;
}(t).some(t => t.includes("matrix."))) ? "its values are known" : "each leg has a record of its own", [a, c] = this.calledByMatrix ? [ "calling job", "inputs" ] : [ "job", "matrix" ];
this.messages.push(`The ${a} has a matrix; set the input matrix to \${{ toJSON(${c}) }} so that ${r}.`);
}
noteMatrix(t) {
const e = (0, o.ZZ)((0, o.ZZ)(t, "strategy"), "matrix");
void 0 !== e && void 0 === this.facts.matrix && void 0 === singleMatrix(e) && (this.legUnknown = !0);
}
scope(t, e, s, n) {
const i = void 0 !== (0, o.ZZ)((0, o.ZZ)(e, "strategy"), "matrix"), r = singleMatrix((0, 
o.ZZ)((0, o.ZZ)(e, "strategy"), "matrix")), a = void 0 !== this.facts.matrix ? {
value: this.facts.matrix,
open: !1
} : void 0 !== r ? {
value: r,
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
let u = {
values: new Map,
missing: new Set
};
u = this.extend(u, (0, o.ZZ)(t, "env"), c), u = this.extend(u, (0, o.ZZ)(e, "env"), c);
const l = new Map([ ...u.values, ...this.facts.env ]), d = new Set([ ...u.missing ].filter(t => !l.has(t))), h = this.textOf((0, 
o.ZZ)((0, o.ZZ)((0, o.ZZ)(e, "defaults"), "run"), "working-directory"), c) ?? this.textOf((0, 
o.ZZ)((0, o.ZZ)((0, o.ZZ)(t, "defaults"), "run"), "working-directory"), c) ?? ".";
return {
contexts: withEnv(c, {
values: l,
missing: d
}),
env: {
values: l,
missing: d
},
directory: h,
path: s
};
}
textOf(t, e) {
const s = (0, o.e1)(t);
if (void 0 === s) return;
const n = (0, i.p_)(s, e);
return n.known ? n.text : void 0;
}
extend(t, e, s) {
const n = new Map(t.values), r = new Set(t.missing);
for (const [a, c] of Object.entries((0, o.$H)(e))) {
const e = (0, i.p_)((0, o.e1)(c) ?? "", withEnv(s, t));
e.known ? (n.set(a, e.text), r.delete(a)) : (n.delete(a), r.add(a));
}
return {
values: n,
missing: r
};
}
stepList(t, e, s) {
for (const [n, a] of t.entries()) {
if (++this.steps > 2e3) return;
const t = this.extend(e.env, (0, o.ZZ)(a, "env"), e.contexts), c = withEnv(e.contexts, t);
if (!1 === (0, i.F9)((0, o.e1)((0, o.ZZ)(a, "if")) ?? "", c)) continue;
const u = localPath((0, o.e1)((0, o.ZZ)(a, "uses")) ?? "");
if (void 0 !== u && s < 10) {
this.composite(u, a, {
...e,
env: t,
contexts: c
}, s);
continue;
}
const l = this.textOf((0, o.ZZ)(a, "working-directory"), c) ?? e.directory, d = (0, 
o.e1)((0, o.ZZ)(a, "name")) ?? (0, o.e1)((0, o.ZZ)(a, "id")) ?? `step ${n + 1}`, h = `${e.path} (${d})`;
this.builders.add(a, c);
const f = this.builders.emptyFor(a, c, t.values);
for (const e of (0, r.GX)(a, {
origin: h,
contexts: c,
env: t.values,
directory: l
})) this.builds.push({
...e,
emptyBuilder: f
});
}
}
composite(t, e, s, n) {
const i = [ `${t}/action.yml`, `${t}/action.yaml` ].map(clean).find(t => void 0 !== this.facts.read(t)), r = void 0 === i ? void 0 : this.facts.read(i);
if (void 0 === i || void 0 === r) return;
const a = (0, o.hN)(r, i);
if ("composite" !== (0, o.e1)((0, o.ZZ)((0, o.ZZ)(a, "runs"), "using"))) return;
const c = this.declaredInputs((0, o.ZZ)(a, "inputs"), (0, o.ZZ)(e, "with"), s.contexts), u = new Map([ ...s.contexts, [ "inputs", c ] ]);
this.stepList((0, o.DD)((0, o.ZZ)((0, o.ZZ)(a, "runs"), "steps")), {
...s,
contexts: u,
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
const e = Object.create(null), s = Object.entries((0, o.$H)(t));
if (0 !== s.length) {
for (const [t, n] of s) {
const s = (0, o.DD)(n), i = s[0];
if ("include" === t || "exclude" === t || 1 !== s.length || void 0 === (0, o.e1)(i)) return;
if ("string" == typeof i && i.includes("${{")) return;
e[t] = i;
}
return e;
}
}
})
};