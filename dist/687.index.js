export const id = 687;

export const ids = [ 687 ];

export const modules = {
82068: ((t, e, s) => {
s.d(e, {
readWorkflow: () => readWorkflow
});
var n = s(452), i = s(42611), o = s(84414);
class JobBuilders {
made=[];
removed=[];
wiped=[];
images=[];
add(t, e) {
if ("docker/setup-buildx-action" !== ((0, o.e1)((0, o.ZZ)(t, "uses")) ?? "").toLowerCase().split("@")[0]) return;
const input = s => function given(t, e, s) {
const n = (0, i.p_)((0, o.e1)((0, o.ZZ)((0, o.ZZ)(t, "with"), e)) ?? "", s);
return n.known ? n.text.trim() : void 0;
}(t, s, e), s = input("driver");
if ("docker" === s) return;
const n = input("name"), a = void 0 === s || !r.has(s), u = void 0 !== n && "" !== n && (isTrue(input("keep-state")) || "false" === input("cleanup")?.toLowerCase()), d = "false" !== input("use")?.toLowerCase();
this.made.push({
name: n,
step: (0, o.e1)((0, o.ZZ)(t, "id")) ?? "",
used: d,
empty: a && !u
});
}
run(t) {
if ("create" === t.kind) {
const {name: e, driver: s, use: n} = t;
if ("docker" === s) return;
const i = !r.has(s) && (void 0 === e || "" === e || this.isRemoved(e));
this.made.push({
name: e,
step: "",
used: n,
empty: i
});
} else if ("use" === t.kind) {
const {name: e} = t, s = this.made.findLast(t => void 0 === e || t.name === e);
this.made.push({
name: e,
step: "",
used: !0,
empty: s?.empty ?? !1
});
} else "remove" === t.kind ? this.removed.push(t.names) : "prune" === t.kind ? this.wiped.push(t) : this.images = [ ...this.images, {
builder: t.of,
command: t.shown
} ];
}
reachOwnStep() {
this.images = [];
}
get standing() {
const t = this.made.findLast(({used: t}) => t);
return {
emptyBuilder: t?.empty ?? !1,
buildxBuilder: t?.name || void 0,
takenAway: this.images
};
}
standingFor(t, e, s) {
const n = (0, o.e1)((0, o.ZZ)((0, o.ZZ)(t, "with"), "builder")) || function commandBuilder(t) {
const e = [ ...((0, o.e1)((0, o.ZZ)(t, "run")) ?? "").matchAll(/--builder[= ]+(\$\{\{.{0,300}?\}\}|\S+)/g) ], s = [ ...new Set(e.map(([, t = ""]) => t.replace(/^["']|["']$/g, ""))) ];
return s.length > 1 ? "$" : s[0];
}(t) || s.get("BUILDX_BUILDER");
if (void 0 === n || "" === n) return this.standing;
const r = this.images, a = (0, i.p_)(n, e);
if (a.known && !a.text.includes("$")) {
if ("" === a.text) return this.standing;
const t = this.made.findLast(({name: t}) => t === a.text || void 0 === t);
return {
emptyBuilder: t?.empty ?? !1,
buildxBuilder: a.text,
takenAway: r
};
}
const u = /\bsteps\.([\w-]+)\.outputs\.name\b/.exec(n)?.[1], d = this.made.find(({step: t}) => t === u);
return void 0 !== d ? {
emptyBuilder: d.empty,
buildxBuilder: d.name || void 0,
takenAway: r
} : {
emptyBuilder: this.made.some(({empty: t}) => t),
buildxBuilder: void 0,
takenAway: r
};
}
final({emptyBuilder: t, buildxBuilder: e, takenAway: s}) {
const n = this.wiped.filter(({name: t}) => [ void 0, t ].includes(e) || void 0 === t).map(({shown: t}) => ({
builder: "buildkit",
command: t
}));
return {
emptyBuilder: t || void 0 !== e && this.isRemoved(e),
buildxBuilder: e,
takenAway: [ ...s, ...n ]
};
}
isRemoved(t) {
return t !== a && this.removed.some(e => void 0 === e || e.includes(t));
}
}
const r = new Set([ "remote", "cloud" ]), a = "default", isTrue = t => "true" === t?.toLowerCase();
var u = s(2849);
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
passedOwn=!1;
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
const {messages: t, legUnknown: e, builders: s} = this;
return {
builds: this.builds.map(({standing: t = s.standing, ...e}) => ({
...e,
standing: s.final(t)
})),
messages: t,
legUnknown: e,
standing: s.final(s.standing)
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
const a = localPath(i), u = void 0 === a ? void 0 : this.facts.read(a);
if (void 0 === a || void 0 === u) {
this.messages.push(`${e} calls ${i}, which is not in this workspace; if the build is there, set the inputs context, file and builder.`);
continue;
}
const d = (0, o.hN)(u, a), c = this.scope(t, r, e, s), l = this.findJob(d, a, this.callInputs(d, r, c.contexts), n + 1);
if (void 0 !== l) return this.noteMatrix(r), this.calledByMatrix = this.legUnknown, 
l;
}
}
callInputs(t, e, s) {
return this.declaredInputs((0, o.ZZ)((0, o.ZZ)((0, o.ZZ)(t, "on"), "workflow_call"), "inputs"), (0, 
o.ZZ)(e, "with"), s);
}
declaredInputs(t, e, s) {
const n = Object.create(null), r = new Set;
for (const a of new Set([ ...Object.keys((0, o.$H)(t)), ...Object.keys((0, o.$H)(e)) ])) {
const u = (0, o.ZZ)(e, a) ?? (0, o.ZZ)((0, o.ZZ)((0, o.$H)(t), a), "default"), d = (0, 
i.p_)((0, o.e1)(u) ?? "", s);
d.known ? n[a] = "boolean" == typeof u || "number" == typeof u ? u : d.text : r.add(a);
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
}(t).some(t => t.includes("matrix."))) ? "its values are known" : "each leg has a record of its own", [a, u] = this.calledByMatrix ? [ "calling job", "inputs" ] : [ "job", "matrix" ];
this.messages.push(`The ${a} has a matrix; set the input matrix to \${{ toJSON(${u}) }} so that ${r}.`);
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
}, u = new Map([ [ "github", {
value: this.facts.github,
open: !1,
missing: new Set([ "token" ])
} ], [ "matrix", a ], [ "inputs", n ], [ "secrets", {
value: {},
open: !0
} ] ]);
for (const [t, e] of this.facts.given) u.has(t) || u.set(t, {
value: e,
open: "vars" !== t
});
let d = {
values: new Map,
missing: new Set
};
d = this.extend(d, (0, o.ZZ)(t, "env"), u), d = this.extend(d, (0, o.ZZ)(e, "env"), u);
const c = new Map([ ...d.values, ...this.facts.env ]), l = new Set([ ...d.missing ].filter(t => !c.has(t))), h = this.textOf((0, 
o.ZZ)((0, o.ZZ)((0, o.ZZ)(e, "defaults"), "run"), "working-directory"), u) ?? this.textOf((0, 
o.ZZ)((0, o.ZZ)((0, o.ZZ)(t, "defaults"), "run"), "working-directory"), u) ?? ".";
return {
contexts: withEnv(u, {
values: c,
missing: l
}),
env: {
values: c,
missing: l
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
for (const [a, u] of Object.entries((0, o.$H)(e))) {
const e = (0, i.p_)((0, o.e1)(u) ?? "", withEnv(s, t));
e.known ? (n.set(a, e.text), r.delete(a)) : (n.delete(a), r.add(a));
}
return {
...t,
values: n,
missing: r
};
}
stepList(t, e, s) {
let n = e;
const r = new Map;
for (const [e, a] of t.entries()) {
if (++this.steps > 2e3) return;
const t = this.extend(n.env, (0, o.ZZ)(a, "env"), n.contexts), d = withEnv(n.contexts, t);
if (!1 === (0, i.F9)((0, o.e1)((0, o.ZZ)(a, "if")) ?? "", d)) continue;
const c = localPath((0, o.e1)((0, o.ZZ)(a, "uses")) ?? "");
if (void 0 !== c && s < 10) {
this.composite(c, a, {
...n,
env: t,
contexts: d
}, s);
continue;
}
const l = this.textOf((0, o.ZZ)(a, "working-directory"), d) ?? n.directory, h = (0, 
o.e1)((0, o.ZZ)(a, "name")) ?? (0, o.e1)((0, o.ZZ)(a, "id")) ?? `step ${e + 1}`, f = {
origin: `${n.path} (${h})`,
contexts: d,
env: t.values,
unknownEnv: t.missing,
directory: l,
metadata: r
}, p = (0, u.Dn)(a, d);
void 0 !== p && r.set(...p), this.builders.add(a, d), this.isOwn(a) && this.builders.reachOwnStep();
const m = (0, o.e1)((0, o.ZZ)(a, "run"));
if (void 0 !== m) for (const t of (0, u.vw)(m, f)) this.builders.run(t);
const w = this.builders.standingFor(a, d, t.values);
for (const t of (0, u.GX)(a, f)) this.builds.push({
...t,
standing: w
});
mayWriteEnv(a) && (n = this.withWritten(n, namesWritten(m ?? ""))), this.isOwn(a) && (this.passedOwn = !0);
}
}
withWritten(t, e) {
if ("" !== (this.facts.env.get("GITHUB_ACTION_REPOSITORY") ?? "") && !this.passedOwn) return t;
const s = e.filter(t => this.passedOwn || !this.facts.env.has(t)), n = {
values: new Map([ ...t.env.values ].filter(([t]) => !s.includes(t))),
missing: new Set([ ...t.env.missing, ...s ]),
open: !0
};
return {
...t,
env: n,
contexts: withEnv(t.contexts, n)
};
}
isOwn(t) {
const e = this.facts.env.get("GITHUB_ACTION_REPOSITORY")?.toLowerCase() ?? "", s = ((0, 
o.e1)((0, o.ZZ)(t, "uses")) ?? "").toLowerCase();
return "" !== e && (s.startsWith(`${e}@`) || s.startsWith(`${e}/`));
}
composite(t, e, s, n) {
const i = [ `${t}/action.yml`, `${t}/action.yaml` ].map(clean).find(t => void 0 !== this.facts.read(t)), r = void 0 === i ? void 0 : this.facts.read(i);
if (void 0 === i || void 0 === r) return;
const a = (0, o.hN)(r, i);
if ("composite" !== (0, o.e1)((0, o.ZZ)((0, o.ZZ)(a, "runs"), "using"))) return;
const u = this.declaredInputs((0, o.ZZ)(a, "inputs"), (0, o.ZZ)(e, "with"), s.contexts), d = new Map([ ...s.contexts, [ "inputs", u ] ]);
this.stepList((0, o.DD)((0, o.ZZ)((0, o.ZZ)(a, "runs"), "steps")), {
...s,
contexts: d,
path: i,
directory: "."
}, n + 1);
}
}
function mayWriteEnv(t) {
const e = (0, o.e1)((0, o.ZZ)(t, "uses"));
return void 0 !== e ? !/^(?:actions|docker|docker-cache-forecast)\//.test(e) : !0 === (0, 
o.e1)((0, o.ZZ)(t, "run"))?.includes("GITHUB_ENV");
}
function namesWritten(t) {
return [ ...t.matchAll(/(?:^|[\s"'])([A-Za-z_]\w*)(?:=|<<)/gm) ].map(t => t[1]);
}
function withEnv(t, e) {
const s = Object.create(null);
for (const [t, n] of e.values) s[t] = n;
return new Map([ ...t, [ "env", {
value: s,
open: !0 === e.open,
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