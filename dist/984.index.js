export const id = 984;

export const ids = [ 984 ];

export const modules = {
9921: ((e, t, n) => {
n.d(t, {
CR: () => readBuildFiles,
JL: () => isGit,
Mv: () => contextTree,
uf: () => namedContexts
});
var r = n(3024), s = n(6760), i = n(452);
const o = 4194304, a = 4194304, c = /^\{\{defaultContext\}\}(?::(.*))?$/;
async function contextTree(e, t, n) {
const {kind: r, directory: s} = contextPlace(e.context, t);
if (void 0 !== s) {
if (isDirectory(s)) return await ("git" === r ? n.committed(s) : n.onDisk(s));
throw new i.u("context-missing", `The build context ${e.context} is not a directory here. Check out the repository before this step, or set the input context.`);
}
}
const isGit = ({context: e}) => c.test(e);
function contextPlace(e, t) {
const n = c.exec(e);
return null !== n ? {
kind: "git",
directory: (0, s.resolve)(t, n[1] ?? "")
} : "-" === e ? {
kind: "none",
directory: void 0
} : /^(https?|git|ssh):\/\/|^git@|^github\.com\//.test(e) ? {
kind: "git",
directory: void 0
} : {
kind: "directory",
directory: (0, s.resolve)(t, e)
};
}
function readBuildFiles(e, t, n) {
const i = contextPlace(e.context, t), a = i.directory, c = function dockerfilePath(e, t, n) {
const i = n ?? t;
if (void 0 === e.file || "" === e.file) {
const t = ("buildah" === e.builder ? [ "Containerfile", "Dockerfile" ] : [ "Dockerfile", "dockerfile" ]).map(e => (0, 
s.join)(i, e)).find(e => (0, r.existsSync)(e));
return t ?? (0, s.join)(i, "Dockerfile");
}
const o = (0, s.resolve)(t, e.file);
return (0, r.existsSync)(o) || (0, s.isAbsolute)(e.file) ? o : (0, r.existsSync)((0, 
s.join)(i, e.file)) ? (0, s.join)(i, e.file) : o;
}(e, t, a), d = e.inline ?? readText(c, o, "dockerfile-missing");
return {
dockerfile: {
path: shown(c, t),
text: d
},
dockerfileInContext: void 0 === e.inline && void 0 !== a ? inside(a, c) : void 0,
context: n,
contextKind: void 0 === a ? "git" === i.kind ? "git" : "none" : i.kind,
ignoreFiles: "git" === i.kind ? {} : ignoreFiles(e, t, a, c)
};
}
function ignoreFiles(e, t, n, r) {
const i = {}, take = (e, n) => {
isFile(n) && (i[e] = {
path: shown(n, t),
text: readText(n, a, "ignore-syntax")
});
};
return void 0 !== n && (take("dockerignore", (0, s.join)(n, ".dockerignore")), take("containerignore", (0, 
s.join)(n, ".containerignore"))), void 0 === e.inline && (take("dockerfileDockerignore", `${r}.dockerignore`), 
take("dockerfileContainerignore", `${r}.containerignore`)), void 0 !== e.ignoreFile && take("explicit", (0, 
s.resolve)(t, e.ignoreFile)), i;
}
async function namedContexts(e, t, n) {
const r = new Map;
for (const [s, i] of e.buildContexts) r.set(s, await namedContext(i, t, n));
return r;
}
async function namedContext(e, t, n) {
const r = /^docker-image:\/\/(.+)$/.exec(e);
if (void 0 !== r?.[1]) return {
kind: "image",
reference: r[1]
};
const i = /^target:(.+)$/.exec(e);
if (void 0 !== i?.[1]) return {
kind: "target",
target: i[1],
rebuilt: void 0
};
if (/^[a-z][a-z0-9+.-]*:/i.test(e)) return {
kind: "remote",
url: e
};
const o = (0, s.resolve)(t, e);
if (!isDirectory(o)) return {
kind: "remote",
url: e
};
const c = (0, s.join)(o, ".dockerignore");
return {
kind: "directory",
tree: await n.onDisk(o),
ignore: isFile(c) ? {
path: shown(c, t),
text: readText(c, a, "ignore-syntax")
} : void 0
};
}
function readText(e, t, n) {
let s;
try {
const n = (0, r.statSync)(e).size;
if (n > t) throw new i.u("limit", `${e} has ${n} bytes, more than ${t}; it is not read.`);
s = (0, r.readFileSync)(e);
} catch (t) {
if (t instanceof i.u) throw t;
throw new i.u(n, `${e} cannot be read (${t.code ?? t}). Set the input file.`, {
cause: t
});
}
return s.toString("utf8");
}
function inside(e, t) {
const n = (0, s.relative)(e, t);
return n.startsWith("..") || (0, s.isAbsolute)(n) ? void 0 : n.split(s.sep).join("/");
}
function shown(e, t) {
return inside(t, e) ?? (void 0 === inside((0, s.dirname)(t), e) ? e : `../${(0, 
s.basename)(e)}`);
}
const isDirectory = e => (0, r.statSync)(e, {
throwIfNoEntry: !1
})?.isDirectory() ?? !1, isFile = e => (0, r.statSync)(e, {
throwIfNoEntry: !1
})?.isFile() ?? !1;
}),
4588: ((e, t, n) => {
n.d(t, {
F: () => references,
n: () => collectRecords
});
var r = n(4396), s = n(8424);
async function collectRecords(e, t, n, r, s) {
const {inputs: i, surroundings: o, spec: a, platform: c} = e, d = await o.imageFiles();
if ("buildkit" === t) {
const t = await o.caches(a), n = function useRecord({inputs: e, context: t}, n) {
return "auto" !== e.against ? "record" === e.against : !isHosted(t) || !n;
}(e, t.configs.length > 0 || t.unread.length > 0) ? r?.cacheConfigs ?? [] : [];
return {
records: {
images: d,
cacheImages: new Map,
cacheConfigs: [ ...t.configs, ...n ],
last: r
},
unread: t.unread
};
}
const u = references(t, n), l = "record" === i.against ? void 0 : await o.storeImages({
builder: t,
program: a.program,
wanted: [ ...u, ...n.options.cacheFrom, ...a.tags ],
known: r?.images ?? [],
platform: c
}), f = void 0 !== l && ("cache" === i.against || !isHosted(e.context) || function sharesAny(e, t) {
const n = new Set(e.map(e => e.id));
return (t?.images ?? []).some(e => "" !== e.parent && n.has(e.id));
}(l, r)), h = f ? l : r?.images ?? [];
void 0 === l || f || void 0 === r || s.push("The engine of this runner holds none of the recorded images; the forecast says what changed since the recorded build.");
return {
records: {
images: distinctImages([ ...d, ...h ]),
cacheImages: cacheImages(n, [ ...h, ...d ]),
cacheConfigs: [],
last: r
},
unread: []
};
}
function isHosted(e) {
return "github-hosted" === e.env.get("RUNNER_ENVIRONMENT");
}
function references(e, t) {
const n = new Set, image = e => {
n.add(e);
};
try {
(0, r.z)(e).forecast({
...t,
context: void 0,
image: image
}, {
images: [],
cacheImages: new Map,
cacheConfigs: [],
last: void 0
});
} catch {}
return [ ...n ];
}
function cacheImages(e, t) {
const n = new Map;
for (const r of e.options.cacheFrom) {
const e = t.find(e => e.id === r || e.names.some(e => (0, s.kP)(e, r)));
void 0 !== e && n.set(r, e);
}
return n;
}
function distinctImages(e) {
return [ ...new Map(e.map(e => [ e.id, e ])).values() ];
}
}),
5959: ((e, t, n) => {
n.d(t, {
h: () => baseRequest,
x: () => askAhead
});
var r = n(9921), s = n(9528), i = n(7881), o = n(8408);
async function baseRequest(e, t, n) {
const {spec: i, context: o, platform: a} = e, c = await async function readFiles(e, t) {
const {spec: n, context: s, surroundings: i, directories: o} = e, a = (0, r.Mv)(n, s.workspace, o), c = await ((0, 
r.JL)(n) ? i.attempt(() => a) : a);
return (0, r.CR)({
...n,
builder: t
}, s.workspace, c);
}(e, t);
return {
...c,
options: options(e, await (0, r.uf)(i, o.workspace, e.directories), a),
knownDigests: new s.N(n?.knownDigests),
engine: await engineFacts(e, t, n),
image: () => {},
remote: () => {},
now: Date.now()
};
}
function options({spec: e, earlier: t}, n, r) {
const s = new Map(t.map(e => [ e.name, a[e.willRebuild] ])), i = [ ...n ].map(([e, t]) => [ e, "target" === t.kind ? {
...t,
rebuilt: s.get(t.target)
} : t ]);
return {
buildArgs: e.buildArgs,
target: e.target,
labels: e.labels,
platform: r,
noCache: e.noCache,
noCacheFilter: e.noCacheFilter,
cacheFrom: e.cacheFrom.flatMap(e => e.includes("=") ? [ e ] : e.split(",")),
pull: e.pull,
network: e.network,
addHosts: e.addHosts,
ulimits: e.ulimits,
shmSize: e.shmSize,
cgroupParent: e.cgroupParent,
namedContexts: new Map(i),
squash: e.squash,
buildah: e.buildah
};
}
async function engineFacts({inputs: e, surroundings: t, spec: n}, r, s) {
const i = await async function askedFacts(e, t, n, r) {
const s = "" !== n.builderVersion;
if ("classic" === e) {
const [e, r] = await Promise.all([ s && "auto" !== n.store ? {} : t.engineFacts(), t.clientFacts() ]);
return {
...e,
...r
};
}
if (s) return {};
if ("buildah" === e) {
const e = (await t.buildah(r))?.facts, n = e?.platform;
return void 0 === e ? {} : {
version: e.version,
...void 0 === n ? {} : {
platform: n
}
};
}
return await buildkitFacts(t);
}(r, t, e, n.program);
return {
...s?.engine,
...i,
..."" === e.builderVersion ? {} : {
version: e.builderVersion
},
..."" === e.cliVersion ? {} : {
cliVersion: e.cliVersion
},
..."auto" === e.store ? {} : {
store: e.store
}
};
}
function askAhead({inputs: e, surroundings: t}, n) {
"buildkit" === n && "" === e.builderVersion && buildkitFacts(t).catch(() => {});
}
async function buildkitFacts(e) {
const t = await e.buildkit(), n = void 0 === t || "docker" === t.driver && void 0 === t.version ? await e.engineFacts() : {}, r = void 0 === n.version ? void 0 : (0, 
o.F)(n.version), s = void 0 === t ? r : (0, i.$)(t, n.version), a = t?.platforms[0] ?? n.platform;
return {
...void 0 === s ? {} : {
version: s
},
...void 0 === a ? {} : {
platform: a
}
};
}
const a = {
yes: !0,
no: !1,
unknown: void 0
};
}),
726: ((e, t, n) => {
n.d(t, {
Z: () => layerEvidence,
i: () => stepsAsBuilt
});
var r = n(6649);
function stepsAsBuilt(e, t) {
const n = e.steps.filter(e => "not-needed" !== e.verdict), r = new Map, s = t?.config.history ?? [], i = n.at(-1)?.stage, o = n.filter(e => e.stage === i && "config-only" !== e.verdict), a = s.length - o.length;
if (a >= 0) for (const [e, t] of o.entries()) r.set(t, a + e);
return n.map(e => {
const n = r.get(e), i = void 0 === n ? e.createdBy : s[n].created_by, o = void 0 === n ? e.layer : {
...e.layer,
...layerEvidence(t, n)
}, {stage: a, stageName: c, keyword: d, key: u, facts: l} = e;
return {
stage: a,
stageName: c,
keyword: d,
key: u,
facts: l,
...void 0 === i ? {} : {
createdBy: i
},
...void 0 === o ? {} : {
layer: o
}
};
});
}
function layerEvidence(e, t) {
const n = e.config.history[t], s = (0, r.gO)(e.config, t), i = (0, r.zb)(e.config.history.slice(0, t)), o = e.layerSizes?.[i], a = e.compressedSizes?.[i], c = void 0 !== s && "" !== s;
return {
...c ? {
diffId: s
} : {},
...c && void 0 !== o ? {
size: o
} : {},
...c && void 0 !== a ? {
compressedSize: a
} : {},
...void 0 === n?.created ? {} : {
created: n.created
}
};
}
}),
4396: ((e, t, n) => {
n.d(t, {
z: () => builderOf,
W: () => sentContext
});
var r = n(1569), s = n(2883), i = n(452), o = n(6469), a = n(3455);
const c = new Uint8Array(0), d = "security.capability";
function onlyCapability(e) {
const t = e.get(d);
if (void 0 === t) return o.dr;
const n = "\x03" === t[3] ? `${t.slice(0, 3)}\x02${t.slice(4, 20)}` : t;
return new Map([ [ d, n ] ]);
}
const u = {
root: null,
decide: () => ({
send: !0,
descend: !0,
state: null
}),
sent: e => e
};
var l = n(4573), f = n(7598), h = n(7510), p = (n(3302), n(7012));
function tarsumPrefix(e) {
const t = (0, p.ZJ)(`name${e.name}mode${e.mode}uid${e.uid}gid${e.gid}size${e.size}typeflag${e.typeflag}linkname${e.linkname}uname${e.uname}gname${e.gname}devmajor${e.devmajor}devminor${e.devminor}`);
if (0 === e.xattrs.size) return t;
const n = [ ...e.xattrs ].sort(([e], [t]) => (0, h.Tz)(e, t));
return l.Buffer.concat([ t, ...n.flatMap(([e, t]) => [ (0, p.ZJ)(e), l.Buffer.from(t, "latin1") ]) ]);
}
const m = {
file: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6",
socket: ""
}, g = {
file: 32768,
symlink: 40960,
char: 8192,
block: 24576,
dir: 16384,
fifo: 4096,
socket: 0
};
function fileHeader(e, t) {
return {
name: "dir" === e.type ? `${e.path}/` : e.path,
mode: t ? e.mode | g[e.type] : e.mode,
uid: e.uid,
gid: e.gid,
size: e.size,
typeflag: m[e.type],
linkname: e.linkname,
uname: "",
gname: "",
devmajor: e.devmajor,
devminor: e.devminor,
xattrs: e.xattrs
};
}
const v = new Map([ [ "0", "file" ], [ "7", "file" ], [ "2", "symlink" ], [ "3", "char" ], [ "4", "block" ], [ "5", "dir" ], [ "6", "fifo" ] ]);
class UnpackedTar {
#e;
#t=new Map;
#n=new Map;
#r=new Map;
constructor(e) {
this.#e = e, this.#t.set("", impliedNode(""));
}
unpack(e) {
const {header: t} = e;
if ("g" === t.typeflag) return;
const n = (0, h.uH)(t.name);
if (".." === n || n.startsWith("../")) throw new i.u("source-outside", `the tar has ${JSON.stringify(t.name)}, outside of it: remove it`);
const r = "." === n ? "" : n.replace(/^\//, "");
if (this.#n.has(r) || this.#n.set(r, e), "" === r) return;
this.#s(r);
const s = this.#t.get(r), o = "5" === t.typeflag;
void 0 === s || void 0 !== s.children && o || this.#i(r), this.#t.set(r, this.#o(r, e, o ? s?.children : void 0)), 
this.#t.get(parentOf(r)).children.add(nameOf(r));
}
entry(e) {
return this.#t.get(e)?.entry;
}
names(e) {
const t = this.#r.get(e);
if (void 0 !== t) return t;
const n = this.#t.get(e)?.children;
if (void 0 === n) throw (0, o.O$)(e, "is not a directory");
const r = [ ...n ].sort(h.Tz);
return this.#r.set(e, r), r;
}
digest(e, t) {
const {offset: n, length: r} = this.#a(e);
return this.#c(e, n, r, t);
}
chunks(e) {
const {offset: t, length: n} = this.#a(e);
return this.#d(e, t, n);
}
read(e, t) {
const {offset: n, length: r} = this.#a(e);
if (r > t) throw (0, o.g$)(e, r, t);
const s = l.Buffer.alloc(r);
if (this.#e.read(s, n) !== r) throw (0, o.O$)(e, "changed while it was read");
return s;
}
tarsum(e) {
const t = this.#n.get(e);
if (void 0 !== t) return this.#c(e, t.offset, t.length, [ tarsumPrefix(t.header) ])[0];
}
implied(e) {
return "" !== e && this.#t.has(e) && !this.#n.has(e);
}
#c(e, t, n, r) {
const s = r.map(e => (0, f.createHash)("sha256").update(e));
for (const r of this.#d(e, t, n)) for (const e of s) e.update(r);
return s.map(e => e.digest("hex"));
}
* #d(e, t, n) {
const r = l.Buffer.allocUnsafe(Math.min(n, 1048576));
for (let s = 0; s < n; s += r.length) {
const i = r.subarray(0, Math.min(r.length, n - s));
if (this.#e.read(i, t + s) !== i.length) throw (0, o.O$)(e, "changed while it was read");
yield i;
}
}
#a(e) {
const t = this.#t.get(e);
if ("file" !== t?.entry.type) throw (0, o.O$)(e, "is not a regular file");
return t;
}
#o(e, t, n) {
const {header: r, offset: s, length: i} = t;
if ("1" === r.typeflag) return this.#u(e, r);
const a = function memberEntry(e, {header: t, length: n, mtimeMs: r}) {
const s = v.get(t.typeflag);
if (void 0 === s) throw (0, o.O$)(e, `is of a kind (${JSON.stringify(t.typeflag)}) docker refuses`);
const i = "char" === s || "block" === s;
return {
path: e,
type: s,
mode: 4095 & t.mode,
size: "file" === s ? n : 0,
uid: t.uid,
gid: t.gid,
linkname: "symlink" === s ? t.linkname : "",
inode: "",
devmajor: i ? t.devmajor : 0,
devminor: i ? t.devminor : 0,
mtimeMs: r,
xattrs: t.xattrs
};
}(e, t);
return {
entry: a,
offset: s,
length: i,
children: "dir" === a.type ? n ?? new Set : void 0
};
}
#u(e, t) {
const n = (0, h.uH)(`/${t.linkname}`).slice(1), r = this.#t.get(n);
if (void 0 === r || void 0 !== r.children || n === e) throw (0, o.O$)(e, `is a hard link to ${JSON.stringify(t.linkname)}, which the tar does not have before it`);
const s = "" === r.entry.inode ? `tar:${n}` : r.entry.inode;
return r.entry = {
...r.entry,
inode: s
}, {
...r,
entry: {
...r.entry,
path: e
}
};
}
#s(e) {
const t = parentOf(e), n = this.#t.get(t);
if (void 0 === n?.children) {
if (void 0 !== n) throw (0, o.O$)(e, "lies below something in the tar that is no directory");
this.#s(t), this.#t.set(t, impliedNode(t)), this.#t.get(parentOf(t)).children.add(nameOf(t));
}
}
#i(e) {
for (const t of this.#t.get(e)?.children ?? []) this.#i(`${e}/${t}`);
this.#t.delete(e);
}
}
function impliedDirectory(e) {
return {
path: e,
type: "dir",
mode: 493,
size: 0,
uid: 0,
gid: 0,
linkname: "",
inode: "",
devmajor: 0,
devminor: 0,
mtimeMs: 0,
xattrs: new Map
};
}
function impliedNode(e) {
return {
entry: impliedDirectory(e),
offset: 0,
length: 0,
children: new Set
};
}
function parentOf(e) {
const t = e.lastIndexOf("/");
return t < 0 ? "" : e.slice(0, t);
}
function nameOf(e) {
return e.slice(e.lastIndexOf("/") + 1);
}
const w = ".dockerignore";
function sentTree(e, t, n) {
switch (n.client) {
case "tar":
{
const r = new FilteredTree(e, u, function isTarTree(e) {
return e instanceof UnpackedTar;
}(e) ? e : void 0);
return new UnpackedTree(r, removedByDaemon(r, t, n.daemonDialect, n.dockerfile), []);
}

case "buildah":
return new FilteredTree(e, function buildahPolicy(e, t) {
const n = (0, s.l2)(e, "containers"), r = n.patterns.filter(e => e.negated).map(e => `${e.text}/`);
return {
root: null,
decide(e, s) {
if (e === t) return {
send: !0,
descend: !0,
state: null
};
const i = !n.matches(e), o = s && !i && (`${t}/`.startsWith(`${e}/`) || function isPrefix(e, t) {
return t.some(t => t.replace(/^\/+/, "").startsWith(e));
}(e, r));
return {
send: i,
descend: o,
state: null
};
},
sent: e => e
};
}(t, n.start ?? ""));

case "docker-cli":
{
const r = new FilteredTree(e, function dockerPolicy(e, t) {
const n = (0, s.l2)(e, t);
return {
root: c,
decide(e, r, s) {
const i = "moby-20" === t ? {
matched: n.matches(e),
own: c
} : n.matchesUsingParentResults(e, s), o = r && i.matched && function mentions(e, t) {
const n = `${t}/`;
return e.patterns.some(e => e.negated && `${e.text}/`.startsWith(n));
}(n, e);
return {
send: !i.matched,
descend: o,
state: i.own
};
},
sent: e => function ownedByRoot(e, t) {
return 0 === e.uid && 0 === e.gid && e.xattrs === t ? e : {
...e,
uid: 0,
gid: 0,
xattrs: t
};
}(e, onlyCapability(e.xattrs))
};
}(function withBuildFiles(e, t) {
const n = [ ...e ];
for (const e of [ w, t.dockerfile ]) void 0 !== e && (0, s.l2)(n, t.dialect).matches(e) && n.push(`!${e}`);
return n;
}(t, n), n.dialect)), i = removedByDaemon(r, t, n.daemonDialect, n.dockerfile);
return new UnpackedTree(r, i, !0 === n.rewrittenIgnore ? [ w ] : []);
}
}
}
function removedByDaemon(e, t, n, r) {
const i = [], o = tryFollow(e, w);
if (void 0 === o || void 0 === e.entry(o)) return i;
const a = (0, s.l2)(t, n);
for (const t of void 0 === r ? [ w ] : [ w, r ]) {
const r = ("moby-20" === n ? a.matches(t) : a.matchesOrParentMatches(t)) ? tryFollow(e, t) : void 0;
void 0 !== r && i.push(r);
}
return i;
}
function tryFollow(e, t) {
try {
return (0, a.P)(e, t);
} catch (e) {
if (e instanceof i.u && e.code.startsWith("source-")) return;
throw e;
}
}
class FilteredTree {
#l;
#f;
#h;
#p=new Map;
constructor(e, t, n) {
this.#l = e, this.#f = t, this.#h = n;
}
entry(e) {
if ("" !== e && !this.#m(e)) return;
const t = this.#l.entry(e);
return void 0 === t ? void 0 : this.#f.sent(t);
}
names(e) {
const t = this.#g(e, 0);
if (void 0 === t) throw (0, o.O$)(e, "is not a directory that is sent");
for (const n of t.open) this.#v(t, e, n, 0);
return t.names ??= 0 === t.left.size ? t.all : t.all.filter(e => !t.left.has(e)), 
t.names;
}
digest(e, t) {
return this.#w(e), this.#l.digest(e, t);
}
digests(e) {
return this.#l.digests?.(e) ?? [];
}
blobId(e) {
return this.#w(e), this.#l.blobId?.(e);
}
cleanBlobId(e) {
return this.#l.cleanBlobId?.(e);
}
chunks(e) {
return this.#w(e), this.#l.chunks?.(e);
}
read(e, t) {
return this.#w(e), this.#l.read(e, t);
}
get archive() {
return this;
}
implied(e) {
return void 0 !== this.#h ? this.#h.implied(e) : "" !== e && this.#m(e) && this.#y(e).implied.has(sent_tree_nameOf(e));
}
tarsum(e) {
return this.#h?.tarsum(e);
}
#w(e) {
if (!this.#m(e)) throw (0, o.O$)(e, "is not sent");
}
#m(e) {
const t = this.#y(e);
if (void 0 === t) return !1;
const n = sent_tree_nameOf(e);
return t.open.has(n) && this.#v(t, sent_tree_parentOf(e), n, 0), !t.left.has(n) && void 0 !== this.#l.entry(e);
}
#y(e) {
return this.#g(sent_tree_parentOf(e), 0);
}
#g(e, t) {
const n = this.#p.get(e);
if (void 0 !== n || this.#p.has(e)) return n;
const r = this.#b(e, t), s = void 0 === r ? void 0 : this.#k(e, r);
return this.#p.set(e, s), s;
}
#b(e, t) {
if (t > 1e3) throw new i.u("limit", "directories are nested deeper than 1000: flatten them");
if ("dir" !== this.#l.entry(e)?.type) return;
if ("" === e) return this.#f.root;
const n = sent_tree_parentOf(e), r = this.#p.get(n)?.state ?? this.#b(n, t + 1);
if (void 0 === r) return;
const s = this.#f.decide(e, !0, r);
return s.send || s.descend ? s.state : void 0;
}
#k(e, t) {
const n = this.#l.names(e), r = new Set, s = new Set;
for (const i of n) {
const n = childOf(e, i), o = this.#l.entry(n)?.type, a = void 0 === o || "socket" === o ? y : this.#f.decide(n, "dir" === o, t);
a.send || ("dir" === o && a.descend ? s.add(i) : r.add(i));
}
return {
state: t,
all: n,
left: r,
open: s,
implied: new Set,
names: void 0
};
}
#v(e, t, n, r) {
e.open.delete(n), this.#x(childOf(t, n), r + 1) ? e.left.add(n) : e.implied.add(n);
}
#x(e, t) {
const n = this.#g(e, t);
if (void 0 === n) return !0;
const {all: r, left: s, open: i} = n;
for (const o of i) {
if (r.length > s.size + i.size) return !1;
this.#v(n, e, o, t);
}
return r.length === s.size;
}
}
const y = {
send: !1,
descend: !1
};
class UnpackedTree {
archive;
#$;
#S;
constructor(e, t, n) {
if (t.includes("")) throw new i.u("build-refused", "the daemon would remove the whole context: check .dockerignore's links");
this.archive = e, this.#$ = t, this.#S = n;
}
entry(e) {
return this.#O(e) ? void 0 : this.archive.entry(e);
}
names(e) {
if (this.#O(e)) throw (0, o.O$)(e, "was removed by the daemon");
const t = this.archive.names(e);
return this.#$.some(t => sent_tree_parentOf(t) === e) ? t.filter(t => !this.#$.includes(childOf(e, t))) : t;
}
digest(e, t) {
return this.#S.includes(e) ? void 0 : this.archive.digest(e, t);
}
digests(e) {
if (0 === this.#S.length) return this.archive.digests?.(e) ?? [];
const t = [ ...e ];
return (this.archive.digests?.(t) ?? []).map((e, n) => this.#S.includes(t[n].path) ? void 0 : e);
}
blobId(e) {
return this.#S.includes(e) ? void 0 : this.archive.blobId?.(e);
}
cleanBlobId(e) {
return this.#S.includes(e) ? void 0 : this.archive.cleanBlobId?.(e);
}
chunks(e) {
return this.#S.includes(e) ? void 0 : this.archive.chunks?.(e);
}
read(e, t) {
return this.#S.includes(e) ? void 0 : this.archive.read(e, t);
}
implied(e) {
return this.archive.implied(e);
}
tarsum(e) {
return this.archive.tarsum(e);
}
#O(e) {
return this.#$.some(t => e === t || e.startsWith(`${t}/`));
}
}
function sent_tree_parentOf(e) {
const t = e.lastIndexOf("/");
return t < 0 ? "" : e.slice(0, t);
}
function childOf(e, t) {
return "" === e ? t : `${e}/${t}`;
}
function sent_tree_nameOf(e) {
return e.slice(e.lastIndexOf("/") + 1);
}
var b = n(7190), k = n(9039), x = n(8758), $ = n(7986), S = n(5922);
function startScope(e, t, n, r) {
let s = [ ...e.buildArgs ].reduce((e, [t, n]) => (0, $.R5)(e, t, n), $.pk);
const i = new Set($.ee);
if (n && r.platformArgsInHeading) for (const [t, n] of e.platformArgs) i.add(t), 
e.buildArgs.has(t) || (s = (0, $.R5)(s, t, n));
return {
values: s,
allowed: i,
heading: t
};
}
function declareArg(e, t, n, r) {
const {name: s, value: i} = (0, $.s9)(t), o = new Set(e.allowed).add(s), set = t => ({
...e,
values: t,
allowed: o
}), a = n.platformArgs.get(s), c = n.buildArgs.has(s);
if (void 0 !== a && (r.fixedPlatformArgs || void 0 === i)) return set(c ? e.values : (0, 
$.R5)(e.values, s, a));
const d = e.heading.values.has(s) || e.heading.unknown.has(s);
return set(void 0 === i ? d && !c ? (0, $.R5)(e.values, s, e.heading.values.get(s)) : e.values : c ? e.values : (0, 
$.R5)(e.values, s, i));
}
function visibleArgs({values: e, allowed: t}) {
return {
values: new Map([ ...e.values ].filter(([e]) => t.has(e))),
unknown: new Set([ ...e.unknown ].filter(e => t.has(e)))
};
}
function fromScope(e, t, n) {
let r = e;
if (!n.platformArgsInFrom) return r;
for (const [e, n] of t.platformArgs) r = (0, $.R5)(r, e, n);
for (const [n, s] of t.buildArgs) (e.values.has(n) || e.unknown.has(n)) && (r = (0, 
$.R5)(r, n, s));
return r;
}
var O = n(7368), C = n(6649);
function writes(e, t) {
return e.texts.includes(t) ? "yes" : !0 === e.open?.(t) ? "maybe" : "no";
}
function walkHistory(e, t) {
const n = new HistoryWalk(t);
for (const t of e) n.stage(t);
return n;
}
class HistoryWalk {
outcomes=new Map;
ends=new Map;
built=[];
roots=new Map;
rules;
constructor(e) {
this.rules = e;
}
end(e) {
return this.ends.get(e);
}
stage(e) {
const t = this.rules.start(e, this), n = this.rules.lookups(e);
let r = t.grounds.map(e => ({
ground: e,
busted: !1,
lookups: n
})), s = void 0 === t.doubt ? void 0 : {
kind: "doubt",
cause: t.doubt
};
for (const t of this.rules.steps(e, this)) {
const e = [], i = r.map(n => this.tryFrom(n, t, e)), o = this.judge(t, r, i, s);
this.outcomes.set(t.index, o), void 0 !== o.reason && (s = carriedBy(t, o.reason));
for (const t of e) this.noteRoot(t.ground, s);
r = e.length > 32 ? [ {
ground: "unknown",
busted: !1,
lookups: n
} ] : distinct(e);
}
this.ends.set(e.index, r.map(e => e.ground));
}
tryFrom(e, t, n) {
const r = this.rules.neverHits(t, e.ground);
if (e.busted || void 0 !== r) return n.push(this.missed(e, t)), {
winners: [],
misses: !0,
cause: r
};
if ("unknown" === e.ground) return n.push(e, this.missed(e, t)), {
winners: [],
misses: !0,
mayHit: !0
};
const s = this.lookUp(e, t);
let i;
for (const {winner: r, lookup: o} of s.winners) {
const s = o.enter?.(r, e.ground, t) ?? r;
"code" in s ? i = s : n.push({
ground: s,
busted: !1,
lookups: o.narrow?.(r, e.ground) ?? e.lookups
});
}
s.blind && n.push({
ground: "unknown",
busted: !1,
lookups: e.lookups
});
const o = s.misses || void 0 !== i;
o && n.push(this.missed(e, t));
return {
winners: void 0 === i ? s.winners.map(e => e.winner) : [],
misses: o,
mayHit: s.blind,
cause: i
};
}
lookUp(e, t) {
const n = [];
let r = !1;
for (const s of e.lookups) {
const i = s.candidates(e.ground, t, this.built);
if (void 0 === i) {
r = !0;
continue;
}
const o = choose(i, s, n => s.isChild(n, e.ground, t)), a = o.possible.filter(e => s.accepts?.(e) ?? !0);
for (const e of a) n.push({
winner: e,
lookup: s
});
if (o.sure && a.length === o.possible.length) return {
winners: n,
misses: r,
blind: r
};
}
return {
winners: n,
misses: !0,
blind: r
};
}
missed(e, t) {
const n = this.rules.builds(t, e.ground);
return void 0 !== n && this.built.push(n), {
ground: n ?? "unknown",
busted: !0,
lookups: e.lookups
};
}
judge(e, t, n, r) {
const s = [ ...new Set(n.flatMap(e => e.winners)) ], i = t.map(e => e.ground), o = s.length > 0 || n.some(e => !0 === e.mayHit);
if (!n.some(e => e.misses)) return {
verdict: "hit",
winners: s,
reason: void 0,
grounds: i
};
const a = n.find(e => void 0 !== e.cause)?.cause, c = o ? "unknown" : "miss", d = "miss" === c && t.some(e => !e.busted);
if (void 0 !== r && !d) return {
verdict: c,
winners: s,
reason: r,
grounds: i
};
if (void 0 !== a) return {
verdict: c,
winners: s,
reason: {
kind: "never",
cause: a
},
grounds: i
};
const u = this.rootOf(t);
return void 0 !== u ? {
verdict: c,
winners: s,
reason: {
kind: "carried",
step: u
},
grounds: i
} : o && void 0 !== e.doubt ? {
verdict: c,
winners: s,
reason: {
kind: "doubt",
cause: e.doubt
},
grounds: i
} : {
verdict: c,
winners: s,
reason: {
kind: "no-match"
},
grounds: i
};
}
rootOf(e) {
for (const {ground: t, busted: n} of e) {
const e = n || "string" == typeof t ? void 0 : this.roots.get(t.id);
if (void 0 !== e) return e;
}
}
noteRoot(e, t) {
"string" != typeof e && "carried" === t?.kind && this.built.some(t => t.id === e.id) && !this.roots.has(e.id) && this.roots.set(e.id, t.step);
}
}
function carriedBy(e, t) {
return "carried" === t.kind ? t : {
kind: "carried",
step: e.index
};
}
function choose(e, t, n) {
const r = e.map(e => ({
image: e,
answer: n(e)
})).filter(e => "no" !== e.answer), s = r.some(e => "yes" === e.answer);
if ("first" === t.wins) {
const e = r.findIndex(e => "yes" === e.answer);
return {
possible: (e < 0 ? r : r.slice(0, e + 1)).map(e => e.image),
sure: s
};
}
const time = e => (0, C.CT)(e.config) ?? 0n, i = r.filter(e => "yes" === e.answer).map(e => time(e.image)).reduce((e, t) => void 0 === e || t > e ? t : e, void 0);
return {
possible: r.filter(e => void 0 === i || time(e.image) >= i).map(e => e.image),
sure: s
};
}
function distinct(e) {
const t = new Map;
for (const n of e) {
const e = "string" == typeof n.ground ? n.ground : n.ground.id;
t.set(`${n.busted}|${e}`, n);
}
return [ ...t.values() ];
}
var T = n(8522);
const M = 512, A = l.Buffer.alloc(1024), I = 100, P = 155, j = 47, E = new Set("path linkpath size uid gid uname gname mtime atime ctime".split(" ").concat([ "GNU.sparse.name" ]));
function tarPadding(e) {
return A.subarray(0, (M - e % M) % M);
}
function goTarHeader(e) {
const t = planFormat(e), n = rawFields(e);
if ("ustar" === t.format) {
const t = splitName(n.name);
return block(e, {
...n,
name: t?.name ?? n.name,
prefix: t?.prefix ?? L
}, "ustar");
}
if ("gnu" === t.format) {
const t = [ longBlock(n.name, "L"), longBlock(n.linkname, "K") ];
return l.Buffer.concat([ ...t, block(e, n, "gnu") ]);
}
const r = {
name: toAscii(n.name),
linkname: toAscii(n.linkname),
uname: toAscii(n.uname),
gname: toAscii(n.gname),
prefix: L
};
return l.Buffer.concat([ paxBlocks(n.name, t.records), block(e, r, "pax") ]);
}
const L = l.Buffer.alloc(0);
function rawFields(e) {
return {
name: (0, p.ZJ)(e.name),
linkname: (0, p.ZJ)(e.linkname),
uname: (0, p.ZJ)(e.uname),
gname: (0, p.ZJ)(e.gname),
prefix: L
};
}
function planFormat(e) {
const t = new Set([ "ustar", "pax", "gnu" ]), n = new Map, r = rawFields(e);
if (checkText(r.name, I, "path", t, n), checkText(r.linkname, I, "linkpath", t, n), 
checkText(r.uname, 32, "uname", t, n), checkText(r.gname, 32, "gname", t, n), function keepRecords(e, t, n) {
const r = [ [ "path", t.name ], [ "linkpath", t.linkname ], [ "uname", t.uname ], [ "gname", t.gname ], [ "uid", l.Buffer.from(String(e.uid)) ], [ "gid", l.Buffer.from(String(e.gid)) ], [ "size", l.Buffer.from(String(e.size)) ] ];
for (const [t, s] of r) {
const r = e.records.get(t);
void 0 !== r && 0 === l.Buffer.compare(s, r) && n.set(t, s);
}
}(e, r, n), checkNumber(e.mode, 8, void 0, t, n), checkNumber(e.uid, 8, "uid", t, n), 
checkNumber(e.gid, 8, "gid", t, n), checkNumber(e.size, 12, "size", t, n), checkNumber(e.devmajor, 8, void 0, t, n), 
checkNumber(e.devminor, 8, void 0, t, n), (e.mtime < 0 || !fitsOctal(e.mtime, 12)) && checkNumber(e.mtime, 12, "mtime", t, n), 
e.records.size > 0) {
t.delete("ustar"), t.delete("gnu");
for (const [t, r] of e.records) n.has(t) || E.has(t) || t.startsWith("GNU.sparse.") || n.set(t, r);
}
const s = function boundTo(e) {
return void 0 === e.format ? [ "ustar", "pax", "gnu" ] : "pax" === e.format && 0 === e.records.size ? [ "ustar", "pax" ] : [ e.format ];
}(e), o = [ "ustar", "pax", "gnu" ].find(e => t.has(e) && s.includes(e));
if (void 0 === o) throw new i.u("build-refused", `the builder cannot write ${JSON.stringify(e.name)} as ${e.format ?? "tar"}: shorten or rename it`);
return {
format: o,
records: n
};
}
function checkText(e, t, n, r, s) {
const i = "path" === n, o = e.length > t;
(e.includes(0) || o && !i && "linkpath" !== n) && r.delete("gnu"), !o && isAscii(e) || (i && void 0 !== splitName(e) || r.delete("ustar"), 
e.includes(0) && r.delete("pax"), s.set(n, e));
}
function checkNumber(e, t, n, r, s) {
e >= 0 && fitsOctal(e, t) || (r.delete("ustar"), void 0 === n ? r.delete("pax") : s.set(n, l.Buffer.from(String(e))));
}
function fitsOctal(e, t) {
return e.toString(8).length <= t - 1;
}
function isAscii(e) {
return e.every(e => e > 0 && e < 128);
}
function toAscii(e) {
return isAscii(e) ? e : l.Buffer.from(e.filter(e => e > 0 && e < 128));
}
function splitName(e) {
if (e.length <= I || !isAscii(e)) return;
let t = e.length;
t > 156 ? t = 156 : e[t - 1] === j && t--;
const n = e.subarray(0, t).lastIndexOf(j), r = e.length - n - 1;
return n <= 0 || r > I || 0 === r || n > P ? void 0 : {
prefix: e.subarray(0, n),
name: e.subarray(n + 1)
};
}
function paxBlocks(e, t) {
if (0 === t.size) return L;
const n = [ ...t.keys() ].sort((e, t) => l.Buffer.compare((0, p.ZJ)(e), (0, p.ZJ)(t))), r = l.Buffer.concat(n.map(e => function paxRecord(e, t) {
const n = l.Buffer.concat([ l.Buffer.from(" "), (0, p.ZJ)(e), l.Buffer.from("="), t, l.Buffer.from("\n") ]);
let r = n.length + String(n.length).length;
for (;String(r).length + n.length !== r; ) r = String(r).length + n.length;
return l.Buffer.concat([ l.Buffer.from(String(r)), n ]);
}(e, t.get(e))));
return special(function paxName(e) {
const t = e.lastIndexOf(j) + 1, n = e.toString("latin1");
return l.Buffer.from((0, h.uH)(`${n.slice(0, t)}PaxHeaders.0/${n.slice(t)}`), "latin1");
}(e), "x", r, "pax");
}
function longBlock(e, t) {
return e.length <= I ? L : special(l.Buffer.from("././@LongLink"), t, l.Buffer.concat([ e, l.Buffer.of(0) ]), "gnu");
}
function special(e, t, n, r) {
let s = toAscii(e).subarray(0, I);
for (;s.length > 0 && s[s.length - 1] === j; ) s = s.subarray(0, -1);
const i = {
name: "",
typeflag: t,
mode: 0,
uid: 0,
gid: 0,
size: n.length,
linkname: "",
uname: "",
gname: "",
devmajor: -1,
devminor: -1,
mtime: 0,
records: new Map,
format: void 0
}, o = {
name: s,
linkname: L,
uname: L,
gname: L,
prefix: L
};
return l.Buffer.concat([ block(i, o, r), n, tarPadding(n.length) ]);
}
function block(e, t, n) {
const r = l.Buffer.alloc(M), number = (e, t, s) => {
r.set("gnu" === n ? function gnuNumber(e, t) {
if (e >= 0 && fitsOctal(e, t)) return octal(e, t);
const n = l.Buffer.alloc(t);
let r = BigInt.asUintN(8 * t, BigInt(e));
for (let e = t - 1; e >= 0; e--) n[e] = Number(0xffn & r), r >>= 8n;
return n[0] = 128 | n[0], n;
}(s, t) : octal(s, t), e);
};
setText(r, 0, I, t.name), number(100, 8, e.mode), number(108, 8, e.uid), number(116, 8, e.gid), 
number(124, 12, e.size), number(136, 12, e.mtime), r.write(e.typeflag, 156, "latin1"), 
setText(r, 157, I, t.linkname), r.write("gnu" === n ? "ustar  \0" : "ustar\x0000", 257, "latin1"), 
setText(r, 265, 32, t.uname), setText(r, 297, 32, t.gname), e.devmajor >= 0 && (number(329, 8, e.devmajor), 
number(337, 8, e.devminor)), "gnu" !== n && setText(r, 345, P, t.prefix), r.fill(32, 148, 156);
const s = r.reduce((e, t) => e + t, 0);
return r.write(`${s.toString(8).padStart(6, "0")}\0 `, 148, "latin1"), r;
}
function setText(e, t, n, r) {
if (e.set(r.subarray(0, n), t), r.length <= n || r[n - 1] !== j) return;
let s = n - 1;
for (;s > 0 && r[s - 1] === j; ) s--;
e[t + s] = 0;
}
function octal(e, t) {
const n = e >= 0 && fitsOctal(e, t) ? e.toString(8) : "0";
return l.Buffer.from(`${n.padStart(t - 1, "0")}\0`, "latin1");
}
const B = 256 << 20, N = 2e5, _ = [ l.Buffer.from("BZh", "latin1"), l.Buffer.from("\xfd7zXZ\0", "latin1"), l.Buffer.from("(\xb5/\xfd", "latin1"), l.Buffer.from("\x02!L\x18", "latin1"), l.Buffer.from("]\0\0", "latin1") ];
function readArchive(e, t) {
const n = e.entry(t)?.size ?? 0;
if (n < M && !function looksCompressed(e, t) {
const n = e.read(t, M);
return void 0 !== n && 31 === n[0] && 139 === n[1];
}(e, t)) return {
kind: "plain"
};
if (n > B) return {
kind: "unknown",
why: "it is too large to look for an archive in it"
};
const r = e.read(t, B);
if (void 0 === r) return {
kind: "unknown",
why: "its content is not known here"
};
const s = l.Buffer.from(r.buffer, r.byteOffset, r.length);
if (_.some(e => s.subarray(0, e.length).equals(e))) return {
kind: "unknown",
why: "its compression cannot be undone here"
};
const i = function decompressed(e) {
if (31 !== e[0] || 139 !== e[1]) return e;
try {
return (0, T.gunzipSync)(e, {
maxOutputLength: B
});
} catch (e) {
return "ERR_BUFFER_TOO_LARGE" === e.code ? "too-large" : void 0;
}
}(s);
return void 0 === i ? {
kind: "plain"
} : "too-large" === i ? {
kind: "unknown",
why: "it is too large when decompressed"
} : function readMembers(e) {
const t = [];
try {
for (const n of function* members(e) {
let t, n, r = new Map, s = !1;
for (let i = 0; i + M <= e.length; ) {
const o = e.subarray(i, i + M);
if (o.every(e => 0 === e)) return;
const a = readBlock(o);
if (i += M, "xgLKS".includes(a.header.typeflag)) {
if ("g" === a.header.typeflag || "S" === a.header.typeflag) throw new Odd("has global headers or sparse files");
const o = e.subarray(i, i + a.header.size);
"x" === a.header.typeflag ? (s = !0, r = new Map([ ...r, ...readRecords(o) ])) : "L" === a.header.typeflag ? t = buildah_digest_archive_text(o) : n = buildah_digest_archive_text(o), 
i += padded(a.header.size);
continue;
}
const c = complete(a, r, s, t, n), d = e.subarray(i, i + c.size);
if (d.length !== c.size) throw new Odd("ends in the middle of a member");
yield {
kind: "member",
header: c,
data: d
}, i += padded(c.size), r = new Map, s = !1, t = void 0, n = void 0;
}
}(e)) if (t.push(n), t.length > N) return {
kind: "unknown",
why: "it has too many members"
};
} catch (e) {
if (!(e instanceof Odd)) throw e;
return 0 === t.length && e.noTar ? {
kind: "plain"
} : {
kind: "unknown",
why: `the archive ${e.message}`
};
}
return 0 === t.length ? {
kind: "plain"
} : {
kind: "archive",
items: t
};
}(i);
}
class Odd extends Error {
noTar;
constructor(e, t = !1) {
super(e), this.noTar = t;
}
}
const R = "123456";
function padded(e) {
return Math.ceil(e / M) * M;
}
function readBlock(e) {
if (!function checksumHolds(e) {
let t = 0;
for (let n = 0; n < M; n++) t += n >= 148 && n < 156 ? 32 : e[n];
const n = trimmed(e.subarray(148, 156));
return /^[0-7]+$/.test(n) && Number.parseInt(n, 8) === t;
}(e)) throw new Odd("has a header whose checksum is wrong", !0);
const t = e.toString("latin1", 257, 265), n = "ustar\x0000" === t ? "ustar" : "ustar  \0" === t ? "gnu" : void 0, r = void 0 !== n, s = "ustar" === n ? buildah_digest_archive_text(e.subarray(345, 500)) : "", i = buildah_digest_archive_text(e.subarray(0, 100));
return {
header: {
name: "" === s ? i : `${s}/${i}`,
typeflag: 0 === e[156] ? "0" : e.toString("latin1", 156, 157),
mode: number(e.subarray(100, 108)),
uid: number(e.subarray(108, 116)),
gid: number(e.subarray(116, 124)),
size: number(e.subarray(124, 136)),
linkname: buildah_digest_archive_text(e.subarray(157, 257)),
uname: r ? buildah_digest_archive_text(e.subarray(265, 297)) : "",
gname: r ? buildah_digest_archive_text(e.subarray(297, 329)) : "",
devmajor: r ? number(e.subarray(329, 337)) : 0,
devminor: r ? number(e.subarray(337, 345)) : 0,
mtime: 0,
records: new Map,
format: void 0
},
format: n
};
}
function complete(e, t, n, r, s) {
if ([ ...t.keys() ].some(e => e.startsWith("GNU.sparse."))) throw new Odd("has sparse files");
const own = e => {
const n = t.get(e);
return void 0 === n || 0 === n.length ? void 0 : (0, p.uK)(n);
}, i = own("path") ?? r ?? e.header.name, o = "0" === e.header.typeflag && i.endsWith("/") ? "5" : e.header.typeflag, a = R.includes(o) ? 0 : decimal(own("size"), e.header.size);
return {
...e.header,
name: i,
typeflag: o,
size: a,
linkname: own("linkpath") ?? s ?? e.header.linkname,
uname: own("uname") ?? e.header.uname,
gname: own("gname") ?? e.header.gname,
uid: decimal(own("uid"), e.header.uid),
gid: decimal(own("gid"), e.header.gid),
records: t,
format: n ? "pax" : e.format
};
}
function decimal(e, t) {
if (void 0 === e) return t;
const n = /^\d{1,16}$/.test(e) ? Number(e) : Number.NaN;
if (!Number.isSafeInteger(n)) throw new Odd("has a malformed number");
return n;
}
function readRecords(e) {
const t = new Map;
for (let n = 0; n < e.length; ) {
const r = e.indexOf(32, n), s = r < 0 ? "" : e.toString("latin1", n, r), i = n + (/^\d{1,7}$/.test(s) ? Number(s) : 0), o = e.indexOf(61, r + 1);
if (r < 0 || i <= r || i > e.length || o < 0 || o >= i) throw new Odd("has a malformed PAX header");
t.set(e.toString("utf8", r + 1, o), e.subarray(o + 1, i - 1)), n = i;
}
return t;
}
function buildah_digest_archive_text(e) {
const t = e.indexOf(0);
return (0, p.uK)(t < 0 ? e : e.subarray(0, t));
}
function trimmed(e) {
return e.toString("latin1").replace(/^[ \0]+|[ \0]+$/g, "");
}
function number(e) {
if (128 & e[0]) {
let t = BigInt(127 & e[0]);
for (const n of e.subarray(1)) t = t << 8n | BigInt(n);
const n = 64 & e[0] ? t - (1n << BigInt(8 * e.length - 1)) : t;
if (!Number.isSafeInteger(Number(n))) throw new Odd("has a number that is too large");
return Number(n);
}
const t = trimmed(e);
if ("" === t) return 0;
if (!/^[0-7]+$/.test(t)) throw new Odd("has a number that is none", !0);
return Number.parseInt(t, 8);
}
var F = n(3825);
const z = 2e5;
function resolveInRoot(e, t, n = !0) {
const r = parts(t);
let s = [], o = 0;
for (let a = r.shift(); void 0 !== a; a = r.shift()) {
if (".." === a) {
s = s.slice(0, -1);
continue;
}
const c = [ ...s, a ].join("/"), d = r.length > 0 || n ? e.entry(c) : void 0;
if ("symlink" === d?.type) {
if (++o > 255) throw new i.u("build-refused", `${JSON.stringify(t)} leads round in circles: correct its links`);
d.linkname.startsWith("/") && (s = []), r.unshift(...parts(d.linkname));
} else s.push(a);
}
return `/${s.join("/")}`;
}
function parts(e) {
return e.split("/").filter(e => "" !== e && "." !== e);
}
function targetAt(e, t) {
return e.entry(resolveInRoot(e, t).slice(1));
}
function globInRoot(e, t, n) {
if (!n) return buildah_digest_glob_glob(e, t);
let r = [ "/" ];
for (const n of parts(t)) {
const t = r.flatMap(t => "**" === n ? directories(e, t).map(e => (0, h.fj)(t, e)) : [ (0, 
h.fj)(t, n) ]);
r = [ ...new Set(t) ];
}
return r.flatMap(t => buildah_digest_glob_glob(e, t));
}
function hasMeta(e) {
return /[*?[\\]/.test(e);
}
function buildah_digest_glob_glob(e, t) {
if (!hasMeta(t)) return void 0 === function entryAt(e, t) {
return e.entry(resolveInRoot(e, t, !1).slice(1));
}(e, t) ? [] : [ t ];
const n = t.lastIndexOf("/"), r = n <= 0 ? "/" : t.slice(0, n), s = t.slice(n + 1), i = [];
for (const t of hasMeta(r) ? buildah_digest_glob_glob(e, r) : [ r ]) {
const n = resolveInRoot(e, t).slice(1);
if ("dir" !== e.entry(n)?.type) continue;
const r = [ ...e.names(n) ].sort(h.Tz);
for (const e of r) (0, F.YW)(s, e) && i.push((0, h.fj)(t, e));
}
return i;
}
function directories(e, t) {
const n = resolveInRoot(e, t, !1).slice(1);
if ("dir" !== e.entry(n)?.type) return [];
const r = [], s = [ "." ];
for (let t = s.pop(); void 0 !== t; t = s.pop()) {
if (r.push(t), r.length > z) throw new i.u("limit", "** stands for more than 200000 directories: name them");
const o = (0, h.uH)((0, h.fj)(n, t)), a = [ ...e.names("." === o ? "" : o) ].sort(h.Tz).reverse();
for (const r of a) {
const i = (0, h.fj)(n, t, r);
"dir" === e.entry(i)?.type && s.push((0, h.fj)(t, r));
}
}
return r;
}
const W = 1 << 30, D = {
file: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6"
};
function* itemEntries(e, t, n) {
const r = new ItemWalk(e), s = e.globsTwice ? globInRoot(e.tree, t, !1) : [ t ];
if (0 === s.length) throw new i.u("build-refused", `this version of Buildah cannot copy ${t.slice(1)}: rename the file`);
for (const e of s) yield* r.item(e, n);
}
class ItemWalk {
#C;
#T=new Map;
constructor(e) {
this.#C = e;
}
* item(e, t) {
const {tree: n, matcher: r, parents: s} = this.#C, o = resolveInRoot(n, e).slice(1), a = n.entry(o);
if (void 0 === a) throw new i.u("build-refused", `${e.slice(1)} is a link that leads nowhere: correct the link`);
if (void 0 !== s && (yield* this.#M(e, "dir" === a.type)), "dir" === a.type) return void (yield* this.#A(o, o, 0));
if (r.matches(o)) return;
const c = "file" === a.type ? t?.(n, e) : void 0;
if (void 0 !== c) return void (yield* c);
const d = void 0 === s ? e.slice(e.lastIndexOf("/") + 1) : e.slice(1);
yield* this.#I(a, d, "");
}
* #M(e, t) {
const n = e.slice(1).split("/"), r = t ? n.length : n.length - 1;
for (let e = 1; e <= r; e++) {
const t = n.slice(0, e).join("/"), r = this.#C.tree.entry(resolveInRoot(this.#C.tree, `/${t}`).slice(1));
void 0 !== r && "" !== t && (yield* this.#I(r, t, ""));
}
}
* #A(e, t, n) {
const {tree: r, matcher: s, parents: o} = this.#C;
if (n > 1e3) throw new i.u("limit", "directories are nested deeper than 1000: flatten them");
for (const i of [ ...r.names(t) ].sort(h.Tz)) {
const a = "" === t ? i : `${t}/${i}`, c = r.entry(a);
if (void 0 === c || "socket" === c.type) continue;
const d = "dir" === c.type;
if (s.matches(a)) {
d && this.#P(a) && (yield* this.#A(e, a, n + 1));
continue;
}
const u = void 0 === o && "" !== e ? a.slice(e.length + 1) : a;
yield* this.#I(c, u, c.linkname), d && (yield* this.#A(e, a, n + 1));
}
}
#P(e) {
return this.#C.matcher.patterns.some(t => t.negated && `${t.text.replace(/^\/+|\/+$/g, "")}/`.startsWith(e));
}
* #I(e, t, n) {
const {chown: r, tree: s} = this.#C, i = this.#j(e, t);
if (void 0 === i) return;
const o = "file" === e.type && "" !== e.inode ? this.#T.get(e.inode) : void 0;
"file" === e.type && "" !== e.inode && void 0 === o && this.#T.set(e.inode, i);
const a = {
name: i,
typeflag: void 0 === o ? D[e.type] : "1",
mode: this.#C.chmod ?? e.mode & ~(this.#C.keepsSetuid ? 0 : 3072),
uid: r?.uid ?? e.uid,
gid: r?.gid ?? e.gid,
size: "file" === e.type && void 0 === o ? e.size : 0,
linkname: o ?? n,
uname: "",
gname: "",
devmajor: e.devmajor,
devminor: e.devminor,
mtime: 0,
records: xattrRecords(e),
format: void 0
};
yield {
kind: "entry",
header: a,
uid: e.uid,
gid: e.gid,
keepsOwner: void 0 === r,
data: () => fileData(s, e.path)
};
}
#j(e, t) {
const {parents: n, directorySlash: r} = this.#C, s = "dir" === e.type && r ? `${t}/` : t;
if (void 0 === n) return s;
const {pivot: i} = n;
if ("" !== i && !r && "dir" === e.type && (i === t || i.startsWith(`${t}/`))) return;
const o = s.startsWith(i) ? s.slice(i.length) : s, a = o.startsWith("/") ? o.slice(1) : o;
return "" === a ? void 0 : a;
}
}
function xattrRecords(e) {
const t = new Map;
for (const [n, r] of e.xattrs) {
("security.capability" === n || "security.ima" === n || /^user\.[^/]*$/.test(n)) && t.set(`SCHILY.xattr.${n}`, Uint8Array.from(r, e => e.charCodeAt(0)));
}
return t;
}
function fileData(e, t) {
const n = e.chunks?.(t);
if (void 0 !== n) return n;
const r = e.read(t, W);
if (void 0 === r) throw (0, o.O$)(t, "has a content that is not known here");
return [ r ];
}
function streamDigests(e, t) {
let n = [ {
hash: (0, f.createHash)("sha256"),
variants: t.map((e, t) => t)
} ];
for (const r of e) {
const e = t.map(e => encoded(r, e));
n = n.flatMap(t => split(t, e));
for (const t of n) t.hash.update(e[t.variants[0]]);
if (0 === r.header.size) continue;
const s = "member" === r.kind ? [ r.data ] : r.data();
for (const e of s) for (const t of n) t.hash.update(e);
const i = tarPadding(r.header.size);
for (const e of n) e.hash.update(i);
}
const r = [];
for (const {hash: e, variants: t} of n) {
const n = e.update(A).digest("hex");
for (const e of t) r[e] = n;
}
return r;
}
function split(e, t) {
const n = new Map;
for (const r of e.variants) {
const e = t[r].toString("latin1"), s = n.get(e);
void 0 === s ? n.set(e, [ r ]) : s.push(r);
}
return 1 === n.size ? [ e ] : [ ...n.values() ].map(t => ({
hash: e.hash.copy(),
variants: t
}));
}
function encoded(e, t) {
const n = "member" === e.kind ? e.header : function owned(e, t) {
if (void 0 === t) return e.header;
const {uid: n, gid: r} = t.ids(e.uid, e.gid), s = e.keepsOwner ? {
uid: n,
gid: r
} : {}, i = 0 === n ? t.self : t.users.get(n) ?? "";
return {
...e.header,
...s,
uname: i,
gname: t.groups.get(r) ?? ""
};
}(e, t.view);
if (void 0 === t.rename) return goTarHeader(n);
const r = function needsPax(e) {
const t = planFormat(e);
return "pax" === t.format && t.records.size > 0;
}(n);
return goTarHeader({
...n,
name: t.rename,
format: n.format ?? (r ? "pax" : "ustar"),
records: r && 0 === n.records.size ? new Map([ [ "path", new Uint8Array ] ]) : n.records
});
}
class NotKnown extends Error {}
function summaries(e) {
const t = [];
if (e.heredocs.length > 0) {
const n = e.heredocs.map(({name: e}) => e), r = e.views.map(e => ({
...e,
ids: OWN_IDS
}));
t.push({
...e,
tree: heredocTree(e.heredocs),
sources: n,
views: r,
excludes: [],
keepsOwners: !1
});
}
e.sources.length > 0 && t.push(e);
const n = new Set;
for (const r of [ !1, !0 ]) {
const s = t.map(e => add(e, r)), i = e.rules.ownerNames ? e.views.length : 1;
for (let e = 0; e < i; e++) n.add(summary(s.flatMap(t => t.map(({kind: t, digests: n}) => `${t}:${n[e]}`))));
}
return [ ...n ];
}
function summary(e) {
return e.length < 2 ? e[0] ?? "" : `multi:${(0, f.createHash)("sha256").update(e.join(",")).digest("hex")}`;
}
function heredocTree(e) {
const t = new Map(e.map(({name: e, content: t}) => [ e, t ]));
return (0, o.KJ)([ ...t ].map(([e, t]) => ({
path: e,
content: l.Buffer.from(t)
})));
}
function add(e, t) {
const n = e.sources.map(t => function spec(e, t) {
const n = function inContext(e) {
const t = (0, h.uH)(e.replace(/^\/+/, ""));
if (".." === t || t.startsWith("../")) throw new i.u("source-outside", `${e} lies outside the build context: move it inside`);
return "." === t ? "/" : `/${t}`;
}(t), r = globInRoot(e.tree, n, e.rules.doubleStar);
if (0 === r.length && !/[*?[]/.test(n)) throw missing(t);
return 0 === r.length ? void 0 : {
source: t,
pattern: n,
matches: r
};
}(e, t)).filter(e => void 0 !== e);
if (0 === n.length) throw missing(e.sources.join(" "));
const r = function destinationOf(e, t) {
const {destination: n} = e, r = 1 === e.sources.length, s = r ? targetAt(e.tree, t.matches[0]) : void 0, i = "file" === s?.type, o = i && e.unpacks && void 0 !== archiveAt(e.tree, t.matches[0]), a = !r || n.endsWith("/") || n === e.workdir || "dir" === s?.type || o;
return {
takesName: i && !a,
isNewDirectory: a && !i
};
}(e, n[0]), o = t && r.takesName ? function renameTarget(e) {
const t = (0, h.E3)(e);
return "/" === t || "." === t ? void 0 : t;
}(e.destination) : void 0, a = e.rules.ownerNames ? e.views.map(t => ({
view: withOwnNames(e.tree, t),
rename: o
})) : [ {
view: void 0,
rename: o
} ], c = (0, s.l2)(e.excludes, "containers");
return n.flatMap(t => function copySpec(e, t, n, r, s) {
const o = [];
let a = 0;
for (const c of t.matches) {
const d = c.slice(1), u = "dir" === targetAt(e.tree, c)?.type, l = "" !== d && n.matches(d);
if (l && (!u || !reIncludesBelow(n, d))) continue;
("" === d || !l && s) && a++;
const f = [ ...itemEntries(itemOptions(e, t, n), c, e.unpacks ? archiveAt : void 0) ];
if (r.some(({rename: e}) => void 0 !== e) && f.length > 1) throw new i.u("build-refused", `${t.source} has several files for one name: end the target with /`);
a += f.length, o.push({
kind: u ? "dir" : "file",
digests: streamDigests(f, r)
});
}
if (0 === a) throw new i.u("build-refused", `everything that ${t.source} matches is excluded by the ignore file: the build fails unless one file is left in`);
return o;
}(e, t, c, a, r.isNewDirectory));
}
function missing(e) {
return new i.u("source-missing", `${e} matches nothing in the build context: correct the source`);
}
function archiveAt(e, t) {
const n = readArchive(e, resolveInRoot(e, t).slice(1));
if ("unknown" === n.kind) throw new NotKnown(n.why);
return "archive" === n.kind ? n.items : void 0;
}
function itemOptions(e, t, n) {
return {
tree: e.tree,
matcher: n,
chown: e.chown ?? (e.keepsOwners ? void 0 : {
uid: 0,
gid: 0
}),
chmod: e.chmod,
keepsSetuid: e.keepsOwners,
directorySlash: e.rules.directorySlash,
globsTwice: e.rules.globsTwice,
parents: e.parents ? {
pivot: pivotOf(t.source)
} : void 0
};
}
function pivotOf(e) {
const t = `/${e.replace(/^\/+/, "")}`.indexOf("/./");
return t < 0 ? "" : (0, h.uH)(`/${e.replace(/^\/+/, "").slice(0, t)}`).slice(1);
}
function reIncludesBelow(e, t) {
return e.patterns.some(e => e.negated && e.text.replace(/^\/+/, "").startsWith(`${t}/`));
}
const OWN_IDS = (e, t) => ({
uid: e,
gid: t
});
function withOwnNames(e, t) {
const n = accountNames(e, "/etc/passwd"), r = accountNames(e, "/etc/group");
return 0 === n.size && 0 === r.size ? t : {
...t,
users: new Map([ ...t.users, ...n ]),
groups: new Map([ ...t.groups, ...r ])
};
}
const q = 1 << 20;
function accountNames(e, t) {
const n = new Map, r = resolveInRoot(e, t).slice(1), s = e.entry(r);
if ("file" !== s?.type) return n;
const i = e.read(r, q);
if (void 0 === i) throw new NotKnown(`the content of ${t} in the build context is not known here`);
for (const e of l.Buffer.from(i).toString("utf8").split("\n")) {
const [t, , r] = e.split(":");
void 0 !== t && void 0 !== r && /^\d{1,10}$/.test(r) && !n.has(Number(r)) && n.set(Number(r), t);
}
return n;
}
var U = n(9528);
function stageState(e, t, n) {
const r = new Map((t?.Env ?? []).map(pair)), s = {
values: !n || r.has("PATH") ? new Map : new Map([ [ "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" ] ]),
unknown: new Set
};
return {
args: e,
baseEnv: n ? r : void 0,
env: s,
workdir: n ? t?.WorkingDir || "/" : void 0,
declared: new Set,
onbuild: []
};
}
function pair(e) {
const t = e.indexOf("=");
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1) ];
}
function changedWorkdir(e, t) {
if (!t.startsWith("/") && void 0 === e) return;
const n = t.startsWith("/") ? t : (0, h.fj)("/", e ?? "", t);
return "/" === n ? n : n.replace(/\/$/, "");
}
function absolute(e, t) {
const slashed = e => e.endsWith("/") || e.endsWith("/."), n = "." === e ? slashed(t) ? t : `${t}/` : e;
if (n.startsWith("/")) return n;
const r = (0, h.uH)(`/${t}/${n}`);
return slashed(n) ? `${r}/` : r;
}
class Words {
#E;
#L;
#B;
#N=new Set;
#_=new Set;
constructor(e, t) {
this.#L = e, this.#E = t, this.#B = visibleArgs(e.args);
}
text(e, t = this.#E, n = {}) {
return this.#R(e, t, e => this.#F(e) ?? this.#z(e), n);
}
withArgs(e) {
return this.#R(e, this.#E, e => this.#z(e), {});
}
#R(e, t, n, r) {
const s = (0, k.fT)(e, n, t, r);
for (const e of s.used) this.#N.add(e);
for (const e of s.unset) this.#_.add(e);
return s.text;
}
#F(e) {
const {env: t, baseEnv: n} = this.#L;
return t.values.get(e) ?? (t.unknown.has(e) ? "?" : n?.get(e));
}
#z(e) {
return this.#B.values.get(e) ?? (this.#B.unknown.has(e) ? "?" : void 0);
}
used() {
const e = Object.create(null), t = Object.create(null);
for (const n of this.#N) {
const r = this.#F(n);
void 0 !== r ? t[n] = r : e[n] = this.#z(n) ?? "";
}
return {
args: e,
env: t,
unknown: [ ...this.#N, ...this.#_ ].filter(e => this.#W(e))
};
}
#W(e) {
const {env: t, baseEnv: n} = this.#L;
return !t.values.has(e) && (!!t.unknown.has(e) || (void 0 === n || !n.has(e) && this.#B.unknown.has(e)));
}
}
function copyParts(e, t, n) {
const r = function copyFlags(e, t, n) {
const r = new Map, s = [];
for (const i of e.flags) {
const o = t.text(i.text), a = o.indexOf("="), c = (a < 0 ? o : o.slice(0, a)).replace(/^--/, ""), d = a < 0 ? void 0 : o.slice(a + 1);
if (!isKnown(c, e, n)) throw unsupported(e, `--${c}`, n);
"exclude" === c && s.push(d ?? ""), r.set(c, d);
}
const i = r.get("chmod");
if (void 0 !== i && !/^[0-7]{1,6}$/.test(i)) throw unsupported(e, `--chmod=${i}`, n);
return {
from: r.get("from"),
chown: r.get("chown"),
chmod: void 0 === i ? void 0 : Number.parseInt(i, 8),
link: r.has("link") && !0 === H.get(r.get("link")),
parents: r.has("parents") && !0 === H.get(r.get("parents")),
excludes: s
};
}(e, t, n), s = e.args.map(e => e.startsWith("<<") ? e : t.text(e)), i = e.flags.map(e => t.text(e.text)), o = [ e.word, ...i, ...s ].join(" ");
return {
flags: r,
sources: s.slice(0, -1),
destination: s.at(-1) ?? "",
expanded: o
};
}
const H = new Map([ [ void 0, !0 ], [ "true", !0 ], [ "false", !1 ] ]);
function isKnown(e, {keyword: t}, n) {
return "chown" === e || "chmod" === e || ("from" === e ? "copy" === t : "checksum" === e || "keep-git-dir" === e ? "add" === t : "exclude" === e ? "no" !== n.excludes : "parents" === e ? n.parents && "copy" === t : "link" === e && n.link);
}
function unsupported({word: e}, t, n) {
return new i.u("build-refused", `Buildah ${n.name} fails at ${e} ${t}: remove the flag or upgrade.`);
}
function copyDigest(e, t, n, r) {
const {flags: s} = n, i = n.sources.filter(t => !(e.heredocs.length > 0 && t.startsWith("<<"))), o = i.filter(isRemote);
if (o.length > 0) return function remoteDigest(e, t, n) {
const r = [ {
from: "url",
paths: n
} ];
if ("copy" === e.keyword) return {
summaries: [],
refused: "COPY cannot take a URL: use ADD.",
sources: r
};
const s = t[0];
return {
summaries: [],
doubt: {
code: "remote",
detail: `What ${s} serves, and when it was last changed, is part of this step's line: it is downloaded in every build.`,
url: s
},
sources: r
};
}(e, o, i);
const a = function heredocSources(e, t, n) {
const {heredocWords: r} = n;
return void 0 === r ? [] : e.heredocs.map(e => {
const n = {
rawQuotes: !0,
rawEscapes: !0
}, s = {
...r,
escape: "\\"
}, i = e.expand ? t.text(e.content, s, n) : e.content;
return {
name: e.name.slice(e.name.lastIndexOf("/") + 1),
content: `${i.replace(/^\n/, "")}\n`
};
});
}(e, t, r), c = function copyOrigin({flags: {from: e}, expanded: t}, n, r, s) {
if (void 0 !== e && "" !== e) return s.origin(e, n, t);
const i = s.request.context;
if (void 0 !== i) return {
kind: "tree",
name: "context",
tree: i,
excludes: s.ignored
};
if (0 === n.length && r.length > 0) return {
kind: "tree",
name: "heredoc",
tree: G,
excludes: []
};
return {
kind: "opaque",
name: "context",
id: void 0,
recorded: [],
cause: {
code: "unsupported",
detail: "The build context cannot be seen here."
}
};
}(n, i, a, r), noted = e => [ ...a.map(({name: e}) => ({
from: "heredoc",
paths: [ e ]
})), ...0 === i.length ? [] : [ {
from: c.name,
paths: i,
...0 === s.excludes.length ? {} : {
exclude: s.excludes
},
...void 0 === e ? {} : {
digest: e
}
} ] ];
if ("opaque" === c.kind) {
const e = 1 === c.recorded.length ? {} : {
doubt: c.cause
};
return {
summaries: c.recorded,
...e,
sources: noted(c.id)
};
}
if (void 0 === r.workdir && !n.destination.startsWith("/")) {
return {
summaries: [],
doubt: {
code: "no-record",
detail: "The working directory of the base image is not known here, and it decides what this step copies to."
},
sources: noted()
};
}
return function ofTree(e, t, n, r) {
const {flags: s} = t, i = function chownIds(e) {
if (void 0 === e) return {
ids: [ void 0 ],
exact: !0
};
const [t = "", n] = e.split(":"), number = e => /^\d{1,10}$/.test(e) ? Number(e) : void 0, r = number(t), s = void 0 === n ? r : number(n);
return void 0 !== r && void 0 !== s ? {
ids: [ {
uid: r,
gid: s
} ],
exact: !0
} : void 0 !== r ? {
ids: V.map(e => ({
uid: r,
gid: e
})),
exact: !1
} : void 0 !== s && void 0 !== n ? {
ids: V.map(e => ({
uid: e,
gid: s
})),
exact: !1
} : "root" !== t || void 0 !== n && "root" !== n ? {
ids: V.map(e => ({
uid: e,
gid: e
})),
exact: !1
} : {
ids: [ {
uid: 0,
gid: 0
} ],
exact: !1
};
}(s.chown), o = new Set;
for (const s of i.ids) {
const i = digest(e, t, n, s);
if ("refused" === i.kind) return {
summaries: [],
refused: i.why,
sources: r()
};
if ("unknown" === i.kind) {
return {
summaries: [],
doubt: {
code: "unsupported",
detail: `The sources cannot be hashed here: ${i.why}.`
},
sources: r()
};
}
for (const e of i.summaries) o.add(e);
}
const a = [ ...o ], c = r(a.join(" "));
if (i.exact) return {
summaries: a,
sources: c
};
const d = `Who --chown=${s.chown} is stands in the image's etc/passwd and etc/group, which cannot be read here.`;
return {
summaries: a,
doubt: {
code: "unsupported",
detail: d
},
sources: c
};
}(e, n, {
...r,
sources: i,
heredocs: a,
origin: c
}, noted);
}
function isRemote(e) {
return /^(?:https?:\/\/|git:\/\/|git@|github\.com\/)/.test(e);
}
const G = {
entry: () => {},
names: () => [],
digest: () => {},
read: () => {}
};
function digest(e, t, n, r) {
const {flags: s} = t, o = n.workdir ?? "/";
try {
const a = {
sources: n.sources,
heredocs: n.heredocs,
destination: absolute(t.destination, o),
workdir: o,
excludes: [ ...n.origin.excludes, ...excludePatterns(s.excludes, n) ],
chown: r,
chmod: s.chmod,
unpacks: "add" === e.keyword,
parents: s.parents,
keepsOwners: void 0 !== s.from,
rules: n.rules.copy
};
return (n.request.knownDigests ?? new U.N).of(n.origin.tree, JSON.stringify(a), e => function buildahDigest(e) {
try {
return {
kind: "known",
summaries: summaries(e)
};
} catch (e) {
if (e instanceof NotKnown) return {
kind: "unknown",
why: e.message
};
const t = [ "build-refused", "source-missing", "source-outside", "ignore-syntax" ];
if (!(e instanceof i.u && t.includes(e.code))) throw e;
return {
kind: "refused",
why: e.message
};
}
}({
...a,
tree: e,
views: n.views
}), J);
} catch (e) {
if (!(e instanceof i.u)) throw e;
return {
kind: "unknown",
why: e.message
};
}
}
const J = {
list: e => "known" === e.kind ? e.summaries : void 0,
replace: (e, t) => ({
kind: "known",
summaries: t
})
};
function excludePatterns(e, t) {
if ("from-source" !== t.rules.excludes) return e;
const n = t.sources.flatMap(t => e.map(e => function belowSource(e, t) {
return t.startsWith("!") ? `!${(0, h.fj)(e, t.slice(1))}` : (0, h.fj)(e, t);
}(t, e)));
return [ ...e, ...n ];
}
const V = [ 0, 1e3, 1001, 33, 65534, 999, 100, 101, 82, 70, 10001 ];
var Z = n(5524);
function historyText(e, t) {
return `${[ e.created_by ?? "", e.author ?? "", e.comment ?? "", t ].join("\n")}\n${!0 === e.empty_layer}\n`;
}
const K = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,18}))?(Z|[+-]\d\d:\d\d)$/;
function goTime(e) {
if (void 0 === e) return "<nil>";
const t = K.exec(e);
if (null === t) return;
const n = (t[3] ?? "").slice(0, 9).replace(/0+$/, "");
return "Z" === t[4] ? `${t[1]} ${t[2]}${"" === n ? "" : `.${n}`} +0000 UTC` : void 0;
}
const Y = {
oci: "application/vnd.oci.image.manifest.v1+json",
docker: "application/vnd.docker.distribution.manifest.v2+json"
};
function remoteLookup(e, t, n) {
return {
wins: e.rules.wins,
candidates: (e, r) => {
if (!r.remote) return [];
if ("unknown" === e || void 0 === n || void 0 !== r.by.open) return;
const s = r.by.texts.map(t => function cacheKey(e, t, n) {
if ("unknown" === e) return;
const r = "scratch" === e ? void 0 : e;
if (void 0 !== r && void 0 === r.mediaType) return;
const s = (0, f.createHash)("sha256");
for (const e of r?.config.rootfs.diff_ids ?? []) s.update(`${e}\n`);
s.update(`${n}${t}\n${r?.mediaType ?? ""}\n`);
for (const e of r?.config.history ?? []) {
const t = goTime(e.created);
if (void 0 === t) return;
s.update(historyText(e, t));
}
return s.digest("hex");
}(e, t, r.addsLayer));
return s.includes(void 0) ? void 0 : s.flatMap(e => t.flatMap(t => n(`${t}:${e}`) ?? []));
},
isChild: (t, n, r) => isChild(e, t, n, r)
};
}
function isChild(e, t, n, r) {
if ("unknown" === n) return "maybe";
if (void 0 !== t.mediaType && t.mediaType !== e.mediaType) return "no";
if (!function isYoungEnough(e, t) {
if (void 0 === e.notBefore) return !0;
const n = (0, C.CT)(t.config);
return void 0 !== n && n >= e.notBefore;
}(e, t) || !function fitsPlatform({rules: e, platform: t}, {config: n}) {
return !e.comparesPlatform || void 0 === t || n.architecture === t.architecture && n.os === t.os;
}(e, t)) return "no";
const s = function extendsHistory({config: e}, t, n) {
const r = "scratch" === t ? [] : t.config.history, s = "scratch" === t ? [] : t.config.rootfs.diff_ids, i = (0, 
C.zb)(r), o = e.history.length === r.length + 1 && s.length === i && e.rootfs.diff_ids.length === i + (n ? 1 : 0);
if (!o) return "no";
const a = r.findIndex(({comment: e}) => e === X), c = a < 0 ? r : r.slice(0, a), d = a < 0 ? s : s.slice(0, (0, 
C.zb)(c));
if (!(0, C.aK)(e.rootfs.diff_ids, d) || !(0, C.t$)(e.history, c)) return "no";
const u = r.slice(c.length).every((t, n) => function mayEqual(e, t) {
const n = e.created_by?.split(Q), r = void 0 === n || n.includes(t.created_by ?? ""), s = [ e, t ].map(({created: e}) => void 0 === e ? void 0 : (0, 
Z.uR)(e));
return r && s[0] === s[1] && (e.empty_layer ?? !1) === (t.empty_layer ?? !1);
}(t, e.history[c.length + n]));
return a < 0 ? "yes" : u ? "maybe" : "no";
}(t, n, r.addsLayer);
if ("no" === s) return "no";
const i = writes(r.by, t.config.history.at(-1)?.created_by ?? ""), o = "yes" === s && void 0 !== t.mediaType;
return "yes" !== i || o ? i : "maybe";
}
const Q = "\0", X = "rebuilt with a fixed time";
const ee = new Map;
function mountChecksum(e, t, n) {
const r = (0, h.uH)(t.replace(/^\/+/, ""));
if (".." === r || r.startsWith("../")) return {
kind: "unknown",
why: `${t} lies outside the context`
};
const s = "." === r ? "" : r;
if (void 0 === e.entry(s)) return {
kind: "refused",
why: `${t} is not in the build context, so the builder fails at its mount`
};
const i = new Owners(e.entry(""), n.mapsOwner), o = [ {
view: i.view,
rename: void 0
} ], [a] = streamDigests(function* walk(e, t, n, r) {
const s = [ {
path: t,
name: ".",
depth: 0
} ];
for (let t = s.pop(); void 0 !== t; t = s.pop()) {
const i = e.entry(t.path);
if (void 0 !== i && (yield item(e, i, t.name, n, r), !("dir" !== i.type || t.depth > 1e3))) for (const n of [ ...e.names(t.path) ].sort(h.Tz).reverse()) {
const e = "" === t.path ? n : `${t.path}/${n}`;
s.push({
path: e,
name: "." === t.name ? n : `${t.name}/${n}`,
depth: t.depth + 1
});
}
}
}(e, s, i, n), o);
return {
kind: "known",
digests: [ a ],
exact: i.exact
};
}
class Owners {
exact=!0;
#D;
constructor(e, t) {
this.#D = t ? {
uid: e?.uid ?? 0,
gid: e?.gid ?? 0
} : {
uid: 0,
gid: 0
};
}
view={
ids: (e, t) => ({
uid: e,
gid: t
}),
self: "root",
users: new Map,
groups: new Map([ [ 0, "root" ] ])
};
idsOf(e) {
const t = e.uid === this.#D.uid ? 0 : e.uid, n = e.gid === this.#D.gid ? 0 : e.gid;
return 0 === t && 0 === n || (this.exact = !1), {
uid: t,
gid: n
};
}
}
const te = {
file: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6",
socket: "0"
};
function item(e, t, n, r, s) {
const i = r.idsOf(t);
return {
kind: "entry",
header: {
name: n,
typeflag: te[t.type],
mode: t.mode,
...i,
size: "file" === t.type ? t.size : 0,
linkname: t.linkname,
uname: "",
gname: "",
devmajor: t.devmajor,
devminor: t.devminor,
mtime: s.withTimes ? Math.floor(t.mtimeMs / 1e3 + .5) : 0,
records: ee,
format: void 0
},
...i,
keepsOwner: !0,
data: () => fileData(e, t.path)
};
}
function parseMount(e) {
const t = new Map;
for (const n of e.split(",")) {
const e = n.split("=");
2 === e.length && t.set("src" === e[0] ? "source" : e[0], e[1]);
}
return {
type: t.get("type") ?? "",
source: t.get("source") ?? "",
from: t.get("from") ?? ""
};
}
function mountTexts(e) {
return e.flags.filter(({name: e}) => "mount" === e).map(({value: e}) => e ?? "");
}
function mountedStages(e, t, n, r, s) {
return mountTexts(e).flatMap(e => {
const {from: i} = parseMount(s(e));
return "" === i || r.options.namedContexts.has(i) ? [] : (0, O.U9)(t, i, "mount", n) ?? [];
});
}
function mountPart(e, t, n) {
const r = mountTexts(e).map(parseMount).filter(({type: e}) => "bind" === e).map(e => function bind(e, t, n) {
const {rules: r, request: s, set: i, asking: o} = n, a = (r.expandsMountSource ? t.withArgs(e.source) : e.source) || ".";
if ("" === e.from) return context(a, "context", s.context, n);
const c = (0, O.U9)(i, e.from, "mount", o);
if (void 0 !== c) return function ofStage(e, t, n) {
const r = e.name ?? String(e.index), s = [ {
from: `stage:${r}`,
paths: [ t ]
} ];
if (!n.digestsStageMounts) return {
text: "",
sources: s
};
return {
text: "",
doubt: {
code: "unsupported",
detail: `The digest of stage ${r}'s image is part of this step's line, and it is not known here.`
},
sources: s
};
}(c, a, r);
const d = s.options.namedContexts.get(e.from);
if ("directory" === d?.kind) return context(a, `context:${e.from}`, d.tree, n);
const u = "image" === d?.kind ? d.reference : e.from;
return function ofImage(e, t, {request: n, rules: r}) {
const s = n.image(e, n.options.platform), i = s?.image.manifestDigest, o = [ {
from: `image:${e}`,
paths: [ t ],
...void 0 === i ? {} : {
digest: i
}
} ];
if ("no" === r.bindMounts) return {
text: "",
sources: o
};
if (void 0 !== i && "recorded" !== s?.source) return {
text: `:${i}`,
sources: o
};
const a = `The manifest digest of ${e} is part of this step's line, and it is not known here.`;
return {
text: "",
doubt: {
code: "no-record",
detail: a
},
sources: o
};
}(u, a, n);
}(e, t, n)), s = r.find(e => void 0 !== e.doubt)?.doubt, i = r.find(e => void 0 !== e.refused)?.refused;
return {
text: r.map(({text: e}) => e).join(""),
...void 0 === s ? {} : {
doubt: s
},
...void 0 === i ? {} : {
refused: i
},
sources: r.flatMap(({sources: e}) => e)
};
}
function context(e, t, n, {rules: r, request: s}) {
const noted = n => [ {
from: t,
paths: [ e ],
...void 0 === n ? {} : {
digest: n
}
} ];
if (void 0 === n) {
const e = "The build context cannot be seen here, and its content is part of this step's line.";
return "no" === r.bindMounts ? {
text: "",
sources: noted()
} : {
text: "",
doubt: {
code: "unsupported",
detail: e
},
sources: noted()
};
}
const i = mountChecksum(n, e, {
withTimes: !1,
mapsOwner: !0
}), o = "known" === i.kind ? i.digests[0] : void 0;
if ("no" === r.bindMounts) return {
text: "",
sources: noted(o)
};
const a = "with-times" === r.bindMounts ? mountChecksum(n, e, {
withTimes: !0,
mapsOwner: !0
}) : i;
if ("refused" === a.kind) return {
text: "",
refused: a.why,
sources: noted()
};
if ("unknown" === a.kind) return {
text: "",
doubt: {
code: "unsupported",
detail: a.why
},
sources: noted()
};
const c = `:sha256:${a.digests[0]}`, d = s.context?.entry("");
if (a.exact && 0 === d?.uid && 0 === d.gid) return {
text: c,
sources: noted(o)
};
return {
text: c,
doubt: {
code: "unsupported",
detail: "Names of the files' owners on the build machine are part of this step's line."
},
sources: noted(o)
};
}
var ne = n(9710), re = n(7764), se = n(726);
function copyOrigins(e, t, n, r, i) {
return (o, a, c) => {
const {set: d, request: u, rules: l} = e, f = new Words(t.state, e.words).withArgs(o), h = (0, 
O.U9)(d, f, "copy", t.stage.index), p = u.options.namedContexts.get(f) ?? u.options.namedContexts.get(h?.name ?? "");
if ("directory" === p?.kind) {
const e = l.contextIgnoreFiles ? p.ignore?.text : void 0, t = void 0 === e ? [] : (0, 
s.wo)(e, "containers");
return {
kind: "tree",
name: `context:${f}`,
tree: p.tree,
excludes: t
};
}
const m = {
input: e,
instruction: n,
sources: a,
expanded: c
};
return void 0 === p && void 0 !== h ? function origins_ofStage(e, t, n, r) {
const s = t.name ?? String(t.index), i = r.end(t.index) ?? [ "unknown" ], o = function identity(e) {
return "unknown" === e ? void 0 : "scratch" === e ? "scratch" : isBuilt(e) || e.id.startsWith("moved:") ? void 0 : e.id;
}(1 === i.length ? i[0] : "unknown"), a = void 0 === o ? [] : recordedDigests(e, `stage:${s}`, o), c = function stageCause(e, t, n) {
const r = t?.steps.find(e => "hit" !== n.outcomes.get(e.index)?.verdict);
if (void 0 === r) {
return {
code: "unsupported",
detail: `What stage ${e} holds cannot be read here, and no record tells the digest of what is copied from it.`
};
}
const s = `Stage ${e} is not reused as it is, so what is copied from it may have changed.`;
return {
code: "stage",
detail: s,
stage: e,
step: r.index
};
}(s, n.get(t.index), r);
return {
kind: "opaque",
name: `stage:${s}`,
id: o,
recorded: a,
cause: c
};
}(m, h, r, i) : function origins_ofImage(e, t) {
const {request: n} = e.input, r = n.image(t, n.options.platform);
if (void 0 !== r?.tree && "recorded" !== r.source) return {
kind: "tree",
name: `image:${t}`,
tree: r.tree,
excludes: []
};
const s = {
code: "unsupported",
detail: `The files of image ${t} cannot be read here, so the digest of what is copied from it is not known.`
}, i = void 0 !== r && "recorded" !== r.source ? r.image.id : void 0, o = void 0 === i ? [] : recordedDigests(e, `image:${t}`, i);
return {
kind: "opaque",
name: `image:${t}`,
id: i,
recorded: o,
cause: s
};
}(m, "image" === p?.kind ? p.reference : f);
};
}
function isBuilt({id: e}) {
return e.startsWith("built:");
}
const ie = / #\(nop\) (?:COPY|ADD) (?:--link )?((?:file|dir|multi):[0-9a-f]{64}) in /;
function recordedDigests({input: e, instruction: t, sources: n, expanded: r}, s, i) {
const o = (e.records.last?.steps ?? []).filter(({keyword: e, facts: o, createdBy: a}) => {
if (void 0 === a || e !== t.keyword) return !1;
const [c, ...d] = o.sources ?? [];
return 0 === d.length && c?.from === s && c.digest === i && o.expanded === r && c.paths.length === n.length && c.paths.every((e, t) => e === n[t]);
}).flatMap(({createdBy: e}) => ie.exec(e ?? "")?.[1] ?? []);
return [ ...new Set(o) ];
}
var oe = n(3345);
function optionSettings({request: e, rules: t}, n, r) {
const {buildah: s} = e.options, i = Object.create(null);
"run" === n.instruction.keyword && !t.envStep && s.env.size > 0 && (i["--env"] = [ ...s.env ].map(([e, t]) => `${e}=${t ?? ""}`).join(" "));
const o = "fields" === t.suffix || "more-fields" === t.suffix;
return r && s.annotations.length > 0 && (i["--annotation"] = s.annotations.join(",")), 
r && !o && e.options.labels.size > 0 && "none" === t.labels && (i["--label"] = [ ...e.options.labels ].map(([e, t]) => `${e}=${t}`).join(" ")), 
n.addsLayer && void 0 !== s.timestamp && (i["--timestamp"] = String(s.timestamp)), 
i;
}
function staleNotes(e, t, n) {
if ("hit" !== t.verdict || void 0 === n?.createdBy || n.createdBy !== t.createdBy) return [];
return [ ...changedOptions(n.facts, t.facts), ...changedWords(n.facts, t.facts), ...changedSources(n.facts.sources ?? [], t.facts.sources ?? []) ].map(t => `Stale: ${t}, but Buildah ${e.name} reuses the old result. Build with --no-cache to renew it.`);
}
function changedOptions(e, t) {
return (0, oe.tS)(e.settings, t.settings).map(({name: e}) => `${e} changed`);
}
function changedWords(e, t) {
return e.text !== t.text || e.expanded === t.expanded ? [] : [ "the instruction's variables have other values" ];
}
function changedSources(e, t) {
return t.flatMap((t, n) => {
const r = e[n];
return void 0 === r || r.from !== t.from || r.digest === t.digest || void 0 === r.digest || void 0 === t.digest ? [] : "heredoc" === t.from ? [ "the text of its here-document changed" ] : [ `what it mounts from ${t.from} changed` ];
});
}
function reportForecast(e) {
const {input: t, walk: n} = e, r = [];
for (const t of n.opened.values()) r.push(...stageSteps(e, t));
for (const e of t.set.stages) n.opened.has(e.index) || r.push(...notNeeded(e, r.length));
return {
builder: "buildah",
rules: t.rules.name,
dockerfile: t.dockerfile.path,
target: t.request.options.target,
platform: void 0 === t.store.platform ? "" : (0, x.Bq)(t.store.platform),
stages: t.set.stages.map(t => function stageForecast({walk: e, input: t}, n) {
const r = t.set.stages[n], s = e.opened.get(n), i = new Map(t.set.stages.map(e => [ `stage:${e.name ?? e.index}`, e.index ])), o = (s?.steps ?? []).flatMap(e => e.evaluated.sources ?? []).map(({from: e}) => i.get(e)).filter(e => void 0 !== e);
return {
index: n,
name: r.name ?? String(n),
from: s?.fromStage,
uses: [ ...new Set(o) ],
base: void 0 === s?.fromStage ? s?.base?.reference ?? r.baseWord : void 0,
needed: void 0 !== s
};
}(e, t.index)),
steps: r,
warnings: warnings(e)
};
}
function stageSteps(e, t) {
const n = function fromForecast(e) {
const {stage: t, base: n} = e, r = void 0 !== n && void 0 === e.fromStage && "scratch" !== n.reference, s = {
text: t.from.logical,
expanded: `FROM ${n?.reference ?? t.baseWord}`,
args: {},
env: {},
settings: {},
...r ? {
base: {
reference: n.reference,
digest: n.digest
}
} : {}
};
return {
...plain(t.from, t, s),
index: e.fromStep,
verdict: "config-only",
addsLayer: !1,
key: keyOf([ s.expanded, n?.digest ?? "" ]),
notes: void 0 === e.refused ? [] : [ e.refused ]
};
}(t), r = [ n ], s = [ n.text, ...t.steps.map(e => e.instruction.logical) ];
let i = n.key;
for (const [o, a] of t.steps.entries()) {
i = keyOf([ i, a.evaluated.expanded, ...a.by.texts, ...(a.evaluated.sources ?? []).map(({digest: e}) => e ?? "?") ]);
const c = {
stage: t.stage.index,
stageName: n.stageName,
ordinal: o + 1,
keyword: a.instruction.keyword,
facts: factsOf(e, t, a),
...void 0 === e.sent ? {} : {
sent: e.sent
},
stageTexts: s,
engine: {
...e.input.request.engine,
version: e.input.rules.version
}
};
r.push(stepForecast(e, a, c, i, n));
}
return r;
}
function plain(e, t, n) {
return {
index: 0,
stage: t.index,
stageName: t.name ?? String(t.index),
text: e.logical,
keyword: e.keyword,
range: e.range,
origin: "file",
verdict: "not-needed",
causes: [],
root: void 0,
createdBy: void 0,
addsLayer: void 0,
key: keyOf([ e.logical ]),
facts: n,
layer: void 0,
notes: []
};
}
function notNeeded(e, t) {
return [ e.from, ...e.instructions ].map((n, r) => {
const s = n.logical;
return {
...plain(n, e, {
text: s,
expanded: s,
args: {},
env: {},
settings: {}
}),
index: t + r
};
});
}
function factsOf(e, t, n) {
const {evaluated: r, instruction: s} = n, i = t.stage.index === e.input.target.index && t.steps.at(-1) === n;
return {
text: s.logical,
expanded: r.expanded,
args: r.used.args,
env: r.used.env,
settings: optionSettings(e.input, n, i),
...void 0 === r.sources ? {} : {
sources: r.sources
}
};
}
function stepForecast(e, t, n, r, s) {
const i = e.walked.outcomes.get(t.index), {instruction: o} = t, {reason: a} = i, c = function recorded({input: e}, t) {
const {last: n} = e.records;
if (void 0 === n) return;
const {stage: r, stageName: s, ordinal: i, keyword: o, stageTexts: a, facts: c} = t;
return (0, ne.M)(n, {
stage: r,
stageName: s,
ordinal: i,
keyword: o,
stageTexts: a,
text: c.text
}).old;
}(e, n), d = function textOf(e, t) {
if (void 0 === e.by.open && 1 === e.by.texts.length) return e.by.texts[0];
const n = "hit" === t.verdict && 1 === t.winners.length ? t.winners[0] : void 0;
return void 0 === n || isBuilt(n) ? void 0 : n.config.history.at(-1)?.created_by;
}(t, i);
return {
index: t.index,
stage: n.stage,
stageName: n.stageName,
text: o.logical,
keyword: o.keyword,
range: "file" === t.origin ? o.range : void 0,
origin: t.origin,
verdict: i.verdict,
causes: causesOf(e, i, n, s),
root: void 0 === a ? void 0 : "carried" === a.kind ? a.step : t.index,
createdBy: d,
addsLayer: t.addsLayer,
key: r,
facts: n.facts,
layer: layerOf(t, i, c),
notes: staleNotes(e.input.rules, {
verdict: i.verdict,
createdBy: d,
facts: n.facts
}, c)
};
}
function causesOf(e, t, n, r) {
const {reason: s} = t;
if (void 0 === s) return [];
if ("never" === s.kind || "doubt" === s.kind) return [ s.cause ];
if ("carried" === s.kind) return [ carriedCause(e, s.step) ];
if ("unknown" === t.verdict) return [ doubtfulCause(e, t) ];
const {last: i} = e.input.records;
if (1 === n.ordinal) {
const e = (0, re.W)({
...n,
ordinal: 0,
keyword: "from",
facts: r.facts
}, i, void 0).filter(e => "base-moved" === e.code);
if (e.length > 0) return e;
}
return (0, re.W)(n, i, e.input.request.context);
}
function carriedCause({walk: e}, t) {
const n = [ ...e.opened.values() ].flatMap(({steps: e}) => e).find(({index: e}) => e === t);
return {
code: "parent",
detail: `Not reused because of ${void 0 === n ? "an earlier step" : `\xab${shortened(n.instruction.logical)}\xbb`}.`,
step: t
};
}
const ae = 80;
function shortened(e) {
return e.length > ae ? `${e.slice(0, ae - 1)}\u2026` : e;
}
function doubtfulCause({input: e}, t) {
return t.winners.length > 1 ? {
code: "unsupported",
detail: "Several recorded images fit equally well, and which one Buildah takes is not defined."
} : 0 === t.winners.length && e.request.options.cacheFrom.length > 0 ? {
code: "no-record",
detail: "The repository of --cache-from cannot be asked, and it may hold this step."
} : {
code: "no-record",
detail: "The recorded images do not tell enough to be sure of this step."
};
}
function layerOf(e, t, n) {
const r = "hit" === t.verdict && 1 === t.winners.length ? t.winners[0] : void 0;
if (void 0 === r) return e.addsLayer ? n?.layer : void 0;
const s = n?.layer?.seconds;
return {
...(0, se.Z)(r, r.config.history.length - 1),
...void 0 === s ? {} : {
seconds: s
}
};
}
function warnings({input: e, walk: t, walked: n}) {
const r = [ ...t.opened.values() ].flatMap(({steps: e}) => e).find(e => void 0 !== e.evaluated.refused && n.outcomes.has(e.index));
return [ ...e.dockerfile.warnings.map(e => `Line ${e.range.startLine}: ${e.message}`), ...void 0 === r ? [] : [ `Buildah fails this build at \xab${shortened(r.instruction.logical)}\xbb.` ] ];
}
function keyOf(e) {
return (0, f.hash)("sha256", JSON.stringify(e), "hex");
}
const ce = 65534, de = {
self: "root",
users: new Map([ [ 0, "root" ], [ ce, "nobody" ] ]),
groups: new Map([ [ 0, "root" ], [ ce, "nogroup" ] ])
}, ue = {
self: "root",
users: new Map([ [ 0, "root" ] ]),
groups: new Map
};
function ownerViews(e) {
const t = e?.entry(""), n = [ (e, t) => ({
uid: e,
gid: t
}) ];
return void 0 === t || 0 === t.uid && 0 === t.gid || n.unshift((e, n) => ({
uid: e === t.uid ? 0 : ce,
gid: n === t.gid ? 0 : ce
})), n.flatMap(e => [ de, ue ].map(t => ({
...t,
ids: e
})));
}
function otherImage(e) {
const t = {
...e.config,
history: [ {
created_by: "",
comment: "the image this name points at now",
created: ""
} ],
rootfs: {
type: "layers",
diff_ids: [ "" ]
}
};
return {
id: `moved:${e.id}`,
parent: void 0,
names: [],
config: t,
builtLocally: !1
};
}
function imageBase(e, t, n) {
const r = e.image(t, n);
if (void 0 === r) {
return {
reference: t,
start: {
grounds: [ "unknown" ],
doubt: {
code: "no-record",
detail: `What image ${t} is now cannot be found out, so nothing can be said about the steps on top of it.`
}
},
config: void 0,
os: void 0,
digest: ""
};
}
const {image: s} = r;
return {
reference: t,
start: mayHaveMoved(e, t, r) ? {
grounds: [ s, otherImage(s) ],
doubt: movedCause(t, s.id)
} : {
grounds: [ s ]
},
config: s.config.config,
os: s.config.os,
digest: s.id
};
}
function mayHaveMoved(e, t, n) {
return !t.includes("@sha256:") && !function isImageId(e) {
return /^(?:sha256:)?[0-9a-f]{64}$/.test(e);
}(t) && ("recorded" === n.source || "engine" === n.source && e.options.pull);
}
function movedCause(e, t) {
return {
code: "base-moved",
detail: `${e} may point at another image than in the recorded build: it could not be looked up.`,
image: e,
oldDigest: t,
newDigest: ""
};
}
const le = "/bin/sh -c #(nop) ";
function plainLine(e, t) {
return `${le}${e.logical}${t}`;
}
function runArgs(e, t) {
const n = valuesPart(e, n => !(n => t.hidesProxies && $.ee.has(n) && !e.declared.has(n))(n), "names" === t.argLine);
return "" === n.text ? n : {
...n,
text: `|${n.text.split(" ").length} ${n.text} `
};
}
function valuesPart(e, t, n) {
const {values: r, unknown: s} = visibleArgs(e.args), i = Object.create(null), o = [];
for (const a of [ ...r.keys(), ...s ]) {
const s = n ? e.env.values.get(a) : void 0, c = n && (void 0 !== s || e.env.unknown.has(a));
if (!c && !t(a)) continue;
const d = c ? s : r.get(a);
void 0 === d ? o.push(a) : i[a] = d;
}
return {
text: Object.entries(i).map(([e, t]) => `${e}=${t}`).sort(h.Tz).join(" "),
args: i,
unknown: o
};
}
function suffixOf(e, t, n, r) {
if ("none" === t.suffix) return "";
const s = e.inheritLabels ? "" : "|inheritLabels=false";
if ("inherit-labels" === t.suffix) return s;
const i = e.unsetLabels.map(e => `|unsetLabel=${e}`).join(""), o = r ? e.unsetAnnotations.map(e => `|unsetAnnotation=${e}`).join("") : "", a = r && !e.inheritAnnotations ? "|inheritAnnotations=false" : "", c = r ? e.annotations.join(",") : "";
return ("fields" === t.suffix ? [ s, o, a, c ] : [ i, s, o, a, timestamps(e), c ]).join("copy" === n || "add" === n ? " " : "");
}
function timestamps({timestamp: e, sourceDateEpoch: t, rewriteTimestamp: n}) {
const r = n ? t : void 0;
return void 0 !== e && (void 0 === r || e < r) ? `|force-mtime=${e}` : void 0 === r ? "" : `|clamp-mtime=${r}`;
}
function addsLayer({keyword: e}) {
return "add" === e || "copy" === e || "run" === e;
}
function evaluate(e, t, n) {
const r = new Words(t, n.words);
try {
switch (e.keyword) {
case "arg":
return function evaluateArg(e, t, n, r) {
let s = t.args;
const i = [];
for (const t of e.args) {
const e = n.text(t);
i.push(e), s = declareArg(s, e, r.given, r.argRules);
const {unknown: o} = n.used(), a = e.split("=", 1)[0], c = r.given.buildArgs.has(a);
o.length > 0 && !c && (s = {
...s,
values: (0, $.R5)(s.values, a, void 0)
});
}
const o = new Set(t.declared);
for (const t of e.logical.split(/\s+/)) "ARG" !== t && o.add(t);
const a = {
...t,
args: s,
declared: o
}, c = function argLine(e, t, n) {
if ("values" === t.argLine) {
const t = valuesPart(e, () => !0, !1);
return {
...t,
text: `${le}ARG ${t.text}${n}`
};
}
const {values: r, unknown: s} = visibleArgs(e.args), i = [ ...r.keys(), ...s ].sort(h.Tz);
return {
text: `${le}ARG ${i.join(" ")}${n}`,
args: {},
unknown: [ ...s ]
};
}(a, r.rules, r.suffix);
return {
...lineOf(c, "/bin/sh -c #(nop) ARG "),
state: a,
expanded: `${e.word} ${i.join(" ")}`,
used: {
args: c.args,
env: {},
unknown: c.unknown
}
};
}(e, t, r, n);

case "run":
return function evaluateRun(e, t, n, r) {
const {rules: s, suffix: o, mounts: a} = r;
!function checkRunFlags({flags: e}, t) {
const n = e.find(({name: e}) => "mount" !== e && !("network" === e && t.runNetwork));
if (void 0 === n) return;
throw new i.u("build-refused", `Buildah ${t.name} fails at RUN ${n.text}: remove the flag.`);
}(e, s);
const c = runArgs(t, s), d = mountPart(e, n, a), u = e.heredocs.map(({raw: e}) => e), l = function runLine(e, t, n) {
const r = "always" === n.runHeredocs || "without-args" === n.runHeredocs && "" === t.args ? t.heredocs.map(e => `\n${e.trim()}`).join("") : "", s = e.logical.slice(4);
return `${t.args}/bin/sh -c ${s}${r}${t.mounts}${t.suffix}`;
}(e, {
args: c.text,
heredocs: u,
mounts: d.text,
suffix: o
}, s), h = [ ...e.heredocs.map(({name: e, content: t}) => ({
from: "heredoc",
paths: [ e ],
digest: (0, f.hash)("sha256", t, "hex")
})), ...d.sources ], p = {
state: t,
expanded: e.logical,
used: {
args: c.args,
env: n.used().env,
unknown: c.unknown
},
...0 === h.length ? {} : {
sources: h
},
...void 0 === d.refused ? {} : {
refused: d.refused
}
};
if (0 === c.unknown.length && void 0 === d.doubt) return {
by: {
texts: [ l ]
},
...p
};
const m = `/bin/sh -c ${e.logical.slice(4)}`;
return {
by: {
texts: [],
open: e => e.includes(m) && (e.startsWith("|") || e.startsWith("/"))
},
doubt: d.doubt ?? hiddenArgs(c.unknown),
...p
};
}(e, t, r, n);

case "copy":
case "add":
return function evaluateCopy(e, t, n, r) {
const s = copyParts(e, n, r.rules), i = copyDigest(e, n, s, {
...r.copy,
workdir: t.workdir
}), {before: o, behind: a} = function copyLine(e, t, n) {
const r = "add" === e.keyword ? "ADD" : "COPY", s = e.args.at(-1) ?? "";
return {
before: `${le}${r}${t ? " --link" : ""} `,
behind: ` in ${s} ${n}`
};
}(e, s.flags.link, r.suffix), c = n.used(), d = c.unknown.length > 0, u = {
state: t,
expanded: s.expanded,
used: c,
sources: i.sources,
...void 0 === i.refused || d ? {} : {
refused: i.refused
}
}, l = d ? [] : i.summaries.map(e => `${o}${e}${a}`), f = d ? hiddenArgs(c.unknown) : i.doubt;
if (void 0 === f) return {
by: {
texts: l
},
...u
};
return {
by: {
texts: l,
open: e => e.startsWith(o) && e.endsWith(a) && fe.test(e.slice(o.length, -a.length))
},
doubt: f,
...u
};
}(e, t, r, n);

default:
return function evaluateOther(e, t, n, r) {
const s = e.args.map(t => he.has(e.keyword) ? n.text(t) : t), {unknown: i} = n.used();
return {
by: {
texts: [ plainLine(e, r.suffix) ]
},
state: configured(e, s, t, i.length > 0),
expanded: he.has(e.keyword) ? `${e.word} ${s.join(" ")}`.trim() : e.logical,
used: n.used()
};
}(e, t, r, n);
}
} catch (n) {
if (!(n instanceof i.u)) throw n;
return {
by: {
texts: []
},
refused: n.message,
state: t,
expanded: e.logical,
used: r.used()
};
}
}
function lineOf(e, t, n = "") {
return 0 === e.unknown.length ? {
by: {
texts: [ e.text ]
}
} : {
by: {
texts: [],
open: e => e.startsWith(t) && e.endsWith(n)
},
doubt: hiddenArgs(e.unknown)
};
}
function hiddenArgs(e) {
return {
code: "arg",
detail: `The value of ${e.join(", ")} comes from the environment of the build and is not known here.`,
names: e.map(e => ({
name: e,
oldValue: void 0,
newValue: void 0
}))
};
}
const fe = /^(?:(?:file|dir|multi):)?[0-9a-f]{64}$/;
const he = new Set([ "env", "label", "workdir", "expose", "volume", "user", "stopsignal" ]);
function configured(e, t, n, r) {
switch (e.keyword) {
case "env":
{
let e = n.env;
for (let n = 0; n + 1 < t.length; n += 2) e = (0, $.R5)(e, t[n], r ? void 0 : t[n + 1]);
return {
...n,
env: e
};
}

case "workdir":
return {
...n,
workdir: r ? void 0 : changedWorkdir(n.workdir, t[0] ?? "")
};

case "onbuild":
return {
...n,
onbuild: [ ...n.onbuild, e.sub?.logical ?? e.rest ]
};

default:
return n;
}
}
function labelSteps(e, t, n, r) {
const s = [ ...e.labels ].filter(([e]) => "" !== e).map(([e, t]) => quoted(e, t));
if (0 === s.length || "none" === t.labels) return [];
if ("one-in-target" !== t.labels && !r) return [];
return ("each-in-file" === t.labels ? s : [ s.join(" ") ]).map(e => (0, b.uc)(`LABEL ${e}`, "--label", n));
}
function envSteps(e, t, n) {
const r = [ ...e.buildah.env ].map(([e, t]) => quoted(e, t ?? ""));
return 0 !== r.length && t.envStep ? [ (0, b.uc)(`ENV ${r.join(" ")}`, "--env", n) ] : [];
}
function quoted(e, t) {
return `${goQuote(e)}=${goQuote(t)}`;
}
const pe = new Map([ [ '"', '\\"' ], [ "\\", "\\\\" ], [ "\x07", "\\a" ], [ "\b", "\\b" ], [ "\f", "\\f" ], [ "\n", "\\n" ], [ "\r", "\\r" ], [ "\t", "\\t" ], [ "\v", "\\v" ] ]);
function goQuote(e) {
return `"${Array.from(e, quotedRune).join("")}"`;
}
function quotedRune(e) {
const t = pe.get(e);
if (void 0 !== t) return t;
if (" " === e || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(e)) return e;
const n = e.codePointAt(0);
return n < 128 ? `\\x${n.toString(16).padStart(2, "0")}` : n > 65535 ? `\\U${n.toString(16).padStart(8, "0")}` : `\\u${n.toString(16).padStart(4, "0")}`;
}
const me = {
code: "no-cache",
detail: "Buildah looks for reusable steps only with --layers (podman build does so by itself)."
};
class StageWalk {
opened=new Map;
input;
index=0;
made=0;
constructor(e) {
this.input = e;
}
start(e, t) {
const n = this.index++, r = this.input.set.stages[e.index], s = {
stage: r,
fromStep: n,
steps: [],
...this.open(r, t)
};
return this.opened.set(e.index, s), s.base?.start ?? {
grounds: [ "unknown" ]
};
}
* steps(e, t) {
const n = this.opened.get(e.index), r = this.plan(n);
for (const [s, {instruction: i, origin: o}] of r.entries()) {
const a = s === r.length - 1 && e.index === this.input.target.index;
yield this.step(n, i, o, a, t);
}
}
lookups() {
const {request: e, records: t, rules: n, store: r} = this.input, s = function localLookup(e) {
return {
wins: e.rules.wins,
candidates: (t, n, r) => "unknown" === t ? void 0 : [ ...e.images, ...r ],
isChild: (t, n, r) => isChild(e, t, n, r)
};
}(r);
return 0 === e.options.cacheFrom.length || "no" === n.remoteCache ? [ s ] : [ s, remoteLookup(r, e.options.cacheFrom, t.buildahCache) ];
}
neverHits(e) {
const {options: t} = this.input.request, n = e.evaluated.refused;
return void 0 !== n ? {
code: "unsupported",
detail: n
} : t.noCache || 0 === t.buildah.cacheTtl ? {
code: "no-cache",
detail: "The build runs with --no-cache."
} : t.buildah.layers ? e.never : me;
}
builds(e, t) {
const {options: n} = this.input.request;
if ("unknown" === t) return;
const r = String(++this.made).padStart(9, "0"), s = "scratch" === t ? void 0 : t.config, i = s?.rootfs.diff_ids ?? [], o = this.builtEntry(e, r);
return {
id: `built:${r}`,
parent: void 0,
names: [],
mediaType: this.input.store.mediaType,
config: {
architecture: s?.architecture ?? this.input.store.platform?.architecture ?? "",
os: s?.os ?? this.input.store.platform?.os ?? "linux",
config: {},
created: `9999-12-31T23:59:59.${r}Z`,
history: n.buildah.omitHistory ? [] : [ ...s?.history ?? [], o ],
rootfs: {
type: "layers",
diff_ids: e.addsLayer ? [ ...i, `built:${r}` ] : i
}
}
};
}
builtEntry(e, t) {
const {timestamp: n, sourceDateEpoch: r} = this.input.request.options.buildah, s = n ?? r, i = void 0 === e.by.open ? {
created_by: e.by.texts.join(Q)
} : {}, o = !e.addsLayer;
if (void 0 !== s) return {
...i,
created: (0, Z.nE)(s),
comment: X,
empty_layer: o
};
return {
created: `built:${t}`,
created_by: e.by.texts[0] ?? `built:${t}`,
empty_layer: o
};
}
open(e, t) {
const n = {
base: void 0,
fromStage: void 0,
refused: void 0,
triggers: []
}, r = this.stageArgs(e), s = stageState(r, void 0, !1);
try {
const i = fromScope(this.input.heading, this.input.given, this.input.argRules), o = (0, 
$.WP)(i, e.baseWord, this.input.words), a = void 0 === e.platformWord ? void 0 : (0, 
$.WP)(i, e.platformWord, this.input.words), c = [ ...o.unknown, ...a?.unknown ?? [] ];
if (c.length > 0) return {
...n,
base: doubtfulBase(e, hiddenArgs(c)),
state: s
};
const d = this.input.request.options.namedContexts.get(o.text), u = void 0 === d ? (0, 
O.U9)(this.input.set, o.text, "from", e.index) : void 0;
if (void 0 !== u) return this.fromStage(u, t, r);
if ("scratch" === o.text) {
const t = {
...doubtfulBase(e, void 0),
start: {
grounds: [ "scratch" ]
}
};
return {
...n,
base: t,
state: stageState(r, void 0, !0)
};
}
const l = "image" === d?.kind ? d.reference : o.text, f = imageBase(this.input.request, l, a?.text ?? this.input.request.options.platform), h = stageState(r, f.config, "" !== f.digest);
return {
...n,
base: f,
triggers: f.config?.OnBuild ?? [],
state: h
};
} catch (e) {
if (!(e instanceof i.u)) throw e;
return {
...n,
refused: e.message,
state: s
};
}
}
fromStage(e, t, n) {
const r = this.opened.get(e.index), s = t.end(e.index) ?? [ "unknown" ], i = {
reference: e.name ?? String(e.index),
start: {
grounds: s
},
config: r?.base?.config,
os: r?.base?.os,
digest: ""
}, o = stageState(n, void 0, !1), a = r?.state, c = void 0 === a ? o : {
...o,
baseEnv: mergedEnv(a),
workdir: a.workdir
}, d = "docker" === this.input.request.options.buildah.format ? a?.onbuild ?? [] : [];
return {
base: i,
fromStage: e.index,
refused: r?.refused,
triggers: d,
state: c
};
}
stageArgs(e) {
const {given: t, heading: n, argRules: r} = this.input, s = startScope(t, n, !1, r);
return r.inheritsStageArgs ? this.inheritedArgs(e).reduce((e, n) => declareArg(e, n, t, r), s) : s;
}
inheritedArgs(e) {
const t = [];
for (let n = this.writtenFrom(e); void 0 !== n; n = this.writtenFrom(n)) {
const e = n.instructions.filter(({keyword: e}) => "arg" === e).flatMap(({args: e}) => e);
t.unshift(...e);
}
return t;
}
writtenFrom(e) {
return this.input.set.stages.slice(0, e.index).findLast(({name: t, index: n}) => e.baseWord === t || e.baseWord === String(n));
}
plan(e) {
const {request: t, rules: n, parser: r, set: s, target: i} = this.input, o = e.stage.index === i.index, option = e => ({
instruction: e,
origin: "option"
});
return [ ...e.triggers.map(e => ({
instruction: trigger(e, r),
origin: "onbuild"
})), ...envSteps(t.options, n, r).map(option), ...e.stage.instructions.map(e => ({
instruction: e,
origin: "file"
})), ...o ? labelSteps(t.options, n, r, i.index === s.stages.length - 1).map(option) : [] ];
}
step(e, t, n, r, s) {
if (t instanceof i.u) return this.refusedTrigger(e, t);
const o = evaluate(t, e.state, this.evaluation(e, t, r, s)), a = this.mountsOfExecuted(e, t, s), c = {
index: this.index++,
instruction: t,
origin: n,
evaluated: {
...o,
...void 0 === e.refused ? {} : {
refused: e.refused
}
},
by: "maybe" === a ? onlyPossible(o) : o.by,
...void 0 === o.doubt ? {} : {
doubt: o.doubt
},
addsLayer: addsLayer(t),
never: void 0 === a || "maybe" === a ? void 0 : a,
remote: "arg" !== t.keyword || "all" === this.input.rules.remoteCache
};
return e.state = o.state, e.steps.push(c), c;
}
evaluation(e, t, n, r) {
const {rules: s, request: i, set: o} = this.input, a = e.stage.index;
return {
...this.input,
suffix: suffixOf(i.options.buildah, s, t.keyword, n),
copy: {
...this.input.copy,
origin: copyOrigins(this.input, e, t, this.opened, r)
},
mounts: {
set: o,
asking: a,
request: i,
rules: s
}
};
}
mountsOfExecuted(e, t, n) {
const {rules: r, set: s, request: i, words: o} = this.input;
if ("looked-up" === r.mountsOfExecuted || "run" !== t.keyword) return;
if (!t.flags.some(({name: e}) => "mount" === e)) return;
const a = new Words(e.state, o), c = mountedStages(t, s, e.stage.index, i, e => a.withArgs(e));
let d = !1;
for (const e of c) {
const t = this.opened.get(e.index)?.steps.at(-1), r = void 0 !== t && this.isExecuted(t, n);
if (!0 === r) return executedCause(e, t, n);
d ||= void 0 === r;
}
return d ? "maybe" : void 0;
}
isExecuted(e, t) {
if (!e.addsLayer) return !0;
if ("run" !== e.instruction.keyword && "copies-count" === this.input.rules.mountsOfExecuted) return !0;
const n = t.outcomes.get(e.index)?.verdict;
return "unknown" === n ? void 0 : "hit" !== n;
}
refusedTrigger(e, t) {
const n = {
by: {
texts: []
},
refused: t.message,
state: e.state,
expanded: "",
used: {
args: {},
env: {},
unknown: []
}
}, r = {
...e.stage.from,
logical: "ONBUILD trigger"
}, {by: s} = n, i = {
...{
index: this.index++,
instruction: r,
origin: "onbuild",
evaluated: n,
by: s
},
addsLayer: !1,
never: void 0,
remote: !1
};
return e.steps.push(i), i;
}
}
function onlyPossible({by: e}) {
return {
texts: [],
open: t => e.texts.includes(t) || !0 === e.open?.(t)
};
}
function executedCause(e, t, n) {
const r = e.name ?? String(e.index);
return "hit" !== n.outcomes.get(t.index)?.verdict ? {
code: "stage",
detail: `Stage ${r}, which it mounts, is rebuilt.`,
stage: r,
step: t.index
} : {
code: "unsupported",
detail: `Buildah never reuses a RUN that mounts from stage ${r}, because that stage ends in ${t.instruction.word}: end it with a RUN.`
};
}
function doubtfulBase(e, t) {
const n = void 0 === t ? {
grounds: [ "unknown" ]
} : {
grounds: [ "unknown" ],
doubt: t
};
return {
reference: e.baseWord,
start: n,
config: void 0,
os: void 0,
digest: ""
};
}
function mergedEnv(e) {
if (!(void 0 === e.baseEnv || e.env.unknown.size > 0)) return new Map([ ...e.baseEnv, ...e.env.values ]);
}
function trigger(e, t) {
try {
return (0, b.uc)(e, "ONBUILD", t);
} catch (e) {
if (e instanceof i.u) return e;
throw e;
}
}
function forecastBy(e, t, n) {
const r = {
...(0, b.x)(n.version),
flags: new Map
}, o = (0, b.qg)(e.dockerfile.text, e.dockerfile.path, r), a = (0, O._$)(o, (0, 
O.tI)(n.version)), c = (0, O.Ae)(a, e.options.target), d = (0, k.Pc)(n.version), u = function buildahArgs(e) {
const t = (0, S.ot)(e) ?? S.RX;
return {
fixedPlatformArgs: (0, S.jZ)(t, 1, 37),
platformArgsInHeading: (0, S.jZ)(t, 1, 42),
platformArgsInFrom: (0, S.jZ)(t, 1, 30),
inheritsStageArgs: (0, S.jZ)(t, 1, 41)
};
}(n.version), l = function platformOf(e, t) {
const n = e.engine.platform ?? t.last?.engine.platform ?? t.last?.platform;
return (0, x.Y8)(e.options.platform ?? (void 0 === n || "" === n ? ge : n));
}(e, t), f = {
buildArgs: e.options.buildArgs,
platformArgs: platformArgs(e, l)
}, h = function headingScope(e, t, n, r) {
let s = startScope(t, $.pk, !0, n);
for (const i of e.globalArgs) for (const e of i.args) {
const i = (0, $.WP)(visibleArgs(s), e, r);
s = declareArg(s, i.unknown.length > 0 ? i.text.split("=", 1)[0] : i.text, t, n);
}
return visibleArgs(s);
}(a, f, u, d), p = function ignoredPatterns(e) {
const {ignoreFiles: t} = e, n = t.explicit ?? t.dockerfileDockerignore ?? t.dockerfileContainerignore ?? t.containerignore ?? t.dockerignore;
return void 0 === n ? [] : (0, s.wo)(n.text, "containers");
}(e), m = {
request: e,
records: t,
rules: n,
parser: r,
words: d,
argRules: u,
dockerfile: o,
set: a,
target: c,
given: f,
heading: h,
store: storeOf(e, t, n, l),
copy: {
request: e,
rules: n,
heredocWords: r.heredocs?.words,
views: ownerViews(e.context),
ignored: p
}
}, g = new StageWalk(m), v = function neededStages(e) {
const {set: t, target: n, rules: r, request: s} = e;
if (!r.skipsUnused || !s.options.buildah.skipUnusedStages) return t.stages.slice(0, n.index + 1).map(({index: e}) => e);
return (0, O.Gq)(t, n, t => function usedStages(e, t) {
const {set: n, request: r} = e, s = fromScope(e.heading, e.given, e.argRules), text = t => {
try {
return (0, $.WP)(s, t, e.words).text;
} catch (e) {
if (e instanceof i.u) return t;
throw e;
}
}, o = [ (0, O.U9)(n, text(t.baseWord), "from", t.index)?.index ];
for (const e of t.instructions) {
const s = e.flags.findLast(({name: e}) => "from" === e)?.value;
void 0 !== s && o.push((0, O.U9)(n, text(s), "copy", t.index)?.index);
for (const s of mountedStages(e, n, t.index, r, e => e)) o.push(s.index);
}
return o.filter(e => void 0 !== e);
}(e, t));
}(m).map(e => ({
index: e
}));
return reportForecast({
input: m,
walk: g,
walked: walkHistory(v, g),
sent: sentBy(e, p)
});
}
function storeOf(e, t, n, r) {
const {cacheTtl: s, format: i} = e.options.buildah, o = void 0 !== s && Number.isFinite(s);
return {
images: t.images,
rules: n,
mediaType: Y[i],
platform: r,
notBefore: o ? 1000000n * BigInt(Math.floor(e.now - 1e3 * s)) : void 0
};
}
function sentBy(e, t) {
if (void 0 !== e.context) try {
return sentTree(e.context, t, {
client: "buildah"
});
} catch (e) {
if (e instanceof i.u) return;
throw e;
}
}
const ge = "linux/amd64";
function platformArgs(e, t) {
const n = void 0 === e.engine.platform ? t : (0, x.Y8)(e.engine.platform);
return new Map([ ...named("TARGET", t), ...named("BUILD", n) ]);
}
function named(e, {os: t, architecture: n, variant: r}) {
return [ [ `${e}PLATFORM`, "" === r ? `${t}/${n}` : `${t}/${n}/${r}` ], [ `${e}OS`, t ], [ `${e}ARCH`, n ], [ `${e}VARIANT`, r ] ];
}
const ve = [ [ 5, 8, "1.43.0" ], [ 5, 7, "1.42.0" ], [ 5, 6, "1.41.4" ], [ 5, 5, "1.40.0" ], [ 5, 4, "1.39.0" ], [ 5, 3, "1.38.0" ], [ 5, 2, "1.37.0" ], [ 5, 1, "1.36.0" ], [ 5, 0, "1.35.0" ], [ 4, 8, "1.33.2" ], [ 4, 7, "1.32.0" ], [ 4, 6, "1.31.2" ], [ 4, 5, "1.30.0" ], [ 4, 4, "1.29.0" ], [ 4, 3, "1.28.0" ], [ 4, 2, "1.27.0" ], [ 4, 1, "1.26.1" ], [ 4, 0, "1.24.1" ], [ 3, 4, "1.23.0" ] ];
function buildahVersion(e) {
const t = (0, S.ot)(e);
return void 0 !== t && function isPodman(e) {
return e[0] >= 2;
}(t) ? (0, S.jZ)(t, 5, 9) ? void 0 : ve.find(([e, n]) => (0, S.jZ)(t, e, n))?.[2] : void 0 === t ? void 0 : e;
}
const we = [ "1.23.1", "1.24.1", "1.25.0", "1.27.0", "1.28.2", "1.29.0", "1.30.0", "1.32.0", "1.33.7", "1.35.0", "1.36.0", "1.37.0", "1.38.0", "1.39.3", "1.40.0", "1.41.0", "1.42.0", "1.44.0" ];
function buildahRules(e) {
const t = buildahVersion(e), n = (0, S.ot)(t) ?? S.RX, since = e => (0, S.jZ)(n, 1, e);
return {
name: t === e || void 0 === t ? e ?? "newest" : `${t} (Podman ${e})`,
version: t ?? "",
copy: {
ownerNames: !since(42),
directorySlash: since(42),
doubleStar: since(38),
globsTwice: !since(38)
},
wins: since(41) ? "newest" : "first",
comparesPlatform: since(41),
labels: since(30) ? "one-in-target" : since(29) ? "one-in-file" : since(24) ? "each-in-file" : "none",
envStep: since(29),
argLine: since(24) ? "names" : "values",
hidesProxies: since(25),
runHeredocs: since(40) ? "always" : since(35) ? "without-args" : "no",
bindMounts: since(42) ? "without-times" : since(39) ? "with-times" : "no",
expandsMountSource: since(40),
digestsStageMounts: since(44),
mountsOfExecuted: since(36) ? "copies-as-found" : since(29) ? "copies-count" : "looked-up",
suffix: since(42) ? "more-fields" : since(41) ? "fields" : since(40) ? "inherit-labels" : "none",
runNetwork: since(30),
excludes: since(44) ? "from-source" : since(38) ? "from-context" : "no",
parents: since(40),
link: since(41),
remoteCache: since(29) ? "all" : since(27) ? "not-for-arg" : "no",
skipsUnused: since(27),
contextIgnoreFiles: since(33)
};
}
function withUpgrades(e, t, n) {
const r = n.last?.engine.version, s = t.engine.version;
if (void 0 === r || void 0 === s || function sameRules(e, t) {
const [n, r] = [ e, t ].map(e => ({
...buildahRules(e),
name: "",
version: ""
}));
return JSON.stringify(n) === JSON.stringify(r);
}(r, s)) return e;
if (!e.steps.some(isRootMiss)) return e;
const o = function forecastAgain(e, t, n) {
try {
return forecastBy(e, t, buildahRules(n));
} catch (e) {
if (e instanceof i.u) return;
throw e;
}
}(t, n, r);
if (void 0 === o || o.steps.length !== e.steps.length) return e;
const a = e.steps.map((e, t) => isRootMiss(e) && "hit" === o.steps[t].verdict ? {
...e,
causes: [ upgraded(r, s) ]
} : e);
return {
...e,
steps: a
};
}
function isRootMiss({verdict: e, root: t, index: n}) {
return "miss" === e && t === n;
}
function upgraded(e, t) {
return {
code: "builder-upgraded",
detail: `Buildah ${t} writes another history line for this step than ${e} did, so what that version made is not found.`,
oldVersion: e,
newVersion: t
};
}
const ye = "io.buildah.version";
function versionsOf(e, t) {
const n = e.engine.version ?? t.last?.engine.version ?? function labelled(e) {
let t, n = -1n;
for (const {config: r} of e.images) {
const e = r.config.Labels?.[ye], s = (0, C.CT)(r) ?? 0n;
void 0 === e || s < n || (n = s, t = e);
}
return t;
}(t);
return void 0 === n || void 0 === buildahVersion(n) ? we : [ n ];
}
function agreed(e, t) {
if (1 === e.length) return e[0];
const n = new Set(t.images.flatMap(({config: e}) => e.history.map(e => e.created_by ?? ""))), r = e.map(({steps: e}) => e.filter(e => void 0 !== e.createdBy && n.has(e.createdBy)).length), s = Math.max(...r);
return function merged(e) {
const t = e[0];
if (1 === e.length) return t;
const n = e.every(e => e.steps.length === t.steps.length), r = t.steps.map((t, r) => n ? function mergedStep(e) {
const t = e[0], n = e.every(e => e.createdBy === t.createdBy), r = {
...t,
createdBy: n ? t.createdBy : void 0
};
return e.every(e => e.verdict === t.verdict) ? r : doubtful(r);
}(e.map(e => e.steps[r])) : doubtful(t)), s = `${t.rules} to ${e.at(-1).rules}`, i = `The version of Buildah is not known; what ${s} would decide differently is unknown. Set the input builder-version.`;
return {
...t,
rules: s,
steps: r,
warnings: [ ...t.warnings, i ]
};
}(e.filter((e, t) => r[t] === s));
}
function doubtful(e) {
if ("config-only" === e.verdict) return e;
return {
...e,
verdict: "unknown",
causes: [ {
code: "unsupported",
detail: "The version of Buildah is not known, and it decides this step."
} ],
root: e.index
};
}
const be = {
name: "buildah",
forecast: function forecast(e, t) {
const n = [];
let r;
for (const s of versionsOf(e, t)) try {
n.push(forecastBy(e, t, buildahRules(s)));
} catch (e) {
if (!(e instanceof i.u)) throw e;
r ??= e;
}
if (n.length > 0) return withUpgrades(agreed(n, t), e, t);
throw r ?? new i.u("internal", "No rules of Buildah were tried. Please report this.");
}
};
var ke = n(931);
const xe = [ {
name: "CLI \u2265 24.0",
typeBits: !1,
dialect: "moby"
}, {
name: "CLI 23.0",
typeBits: !0,
dialect: "moby"
}, {
name: "CLI \u2264 20.10",
typeBits: !0,
dialect: "moby-20"
} ];
function clientRules(e) {
const t = (0, S.ot)(e) ?? S.RX;
return (0, S.jZ)(t, 24) ? xe[0] : (0, S.jZ)(t, 23) ? xe[1] : xe[2];
}
function receivedContext(e, t, n) {
const {context: r, contextKind: i} = e;
if (void 0 === r || "git" === i || "none" === i) return;
const o = e.ignoreFiles.dockerignore, a = e.dockerfileInContext;
if ("tar" === i) {
return sentTree(r, void 0 === o ? [] : (0, s.wo)(o.text, n), {
client: "tar",
daemonDialect: n,
...void 0 === a ? {} : {
dockerfile: a
}
});
}
return sentTree(r, void 0 === o ? [] : (0, s.wo)(o.text, t.dialect), {
client: "docker-cli",
dialect: t.dialect,
daemonDialect: n,
...void 0 === a ? {
rewrittenIgnore: !0
} : {
dockerfile: a
}
});
}
function classicRules(e, t) {
const n = (0, S.ot)(e) ?? S.RX, r = function isFixed(e) {
return 23 === e[0] ? (0, S.jZ)(e, 23, 0, 10) : 24 === e[0] ? (0, S.jZ)(e, 24, 0, 9) : (0, 
S.jZ)(e, 25, 0, 2);
}(n), s = function cacheKind(e, t) {
return "graphdriver" === t || (0, S.jZ)(e, 26) ? "parent-links" : (0, S.jZ)(e, 25) ? "labels" : "history-only";
}(n, t);
return {
name: `${e ?? "newest"} ${t}`,
version: e ?? "",
store: t,
cache: s,
compare: r ? "new" : "old",
platformCheck: platformCheck(n, r, s),
builtLocallyOnly: r || "labels" === s,
scratch: scratchRule(r, t, s),
missingSourceFails: "history-only" === s,
chownBlank: (0, S.jZ)(n, 25),
cleansWorkdir: (0, S.jZ)(n, 26, 1),
predefinedArgs: (0, $.mb)(e).predefined,
healthStartInterval: (0, S.jZ)(n, 25),
daemonTypeBits: !(0, S.jZ)(n, 24),
daemonOwnerNames: !(0, S.jZ)(n, 23)
};
}
function platformCheck(e, t, n) {
return t ? "history-only" === n || (0, S.jZ)(e, 25, 0, 3) ? "only" : "strict" : "none";
}
function scratchRule(e, t, n) {
return "history-only" === n ? "never" : "graphdriver" !== t || e ? "built" : "all";
}
const $e = [ "28.5.2", "28.0.4", "27.1.2", "27.0.3", "26.1.5", "26.0.2", "25.0.5", "24.0.9", "24.0.7", "23.0.10", "23.0.6", "20.10.24" ];
function assumptions(e, t) {
const n = t.last?.engine, r = e.engine.version ?? n?.version, s = e.engine.store ?? n?.store, i = e.engine.cliVersion ?? n?.cliVersion, o = void 0 === r ? $e : [ r ], a = void 0 === i ? xe : [ clientRules(i) ];
return o.flatMap(e => function storesOf(e) {
return void 0 === e ? [ "graphdriver", "containerd" ] : [ e ];
}(s).flatMap(t => a.map(n => ({
rules: classicRules(e, t),
client: n
}))));
}
function best(e, t) {
if (1 === e.length) return e[0];
const n = new Set([ ...t.images, ...t.cacheImages.values() ].flatMap(({config: e}) => e.history.map(e => e.created_by ?? ""))), r = e.map(({steps: e}) => e.filter(e => void 0 !== e.createdBy && n.has(e.createdBy)).length), s = Math.max(...r);
return function assumptions_agreed(e) {
const t = e[0], n = e.slice(1).filter(e => e.steps.length === t.steps.length), r = [ ...new Set(e.map(e => e.rules)) ];
if (1 === r.length && n.every(e => function sameVerdicts(e, t) {
return e.steps.every((e, n) => e.verdict === t.steps[n].verdict && e.createdBy === t.steps[n].createdBy);
}(t, e))) return t;
const s = t.steps.map((e, t) => function assumptions_merged(e, t, n) {
const {createdBy: r, ...s} = e, i = t.every(e => e.createdBy === r), o = {
createdBy: i ? r : void 0
};
if (t.every(t => t.verdict === e.verdict)) return {
...s,
...o
};
const a = {
code: "unsupported",
detail: `The version of the engine or the docker client is not known, and ${n.length > 1 ? "they decide" : "it decides"} this step.`
};
return {
...s,
...o,
verdict: "unknown",
causes: [ a ],
root: e.root ?? e.index
};
}(e, n.map(e => e.steps[t]), r));
return {
...t,
steps: s,
rules: r.length <= 2 ? r.join(" or ") : `${r.at(-1)} to ${r[0]}`,
warnings: [ ...t.warnings, "The versions of docker engine and client are not known; what they would decide differently is unknown." ]
};
}(e.filter((e, t) => r[t] === s));
}
function rootOwnerNames(e, t) {
return 0 === e && 0 === t ? {
uname: "root",
gname: "root"
} : void 0;
}
function stageSources(e, t) {
return new Resolver(e, new StageSums(e, t));
}
const Se = 1e4;
function joined(e, t) {
const n = (0, f.createHash)("sha256");
for (let e = 0; e < t.length; e += Se) n.update((0, p.ZJ)((0 === e ? "" : ",") + t.slice(e, e + Se).join(",")));
return `${e}:${n.digest("hex")}`;
}
class ContextSums {
#l;
#q;
#U=new Map;
#H;
constructor(e, t) {
this.#l = e, this.#q = t.typeBits;
}
sum(e, t, n) {
const r = this.#U.get(e);
if (void 0 !== r || this.#U.has(e)) return r;
const s = n ?? this.#l.archive.entry(e);
if (void 0 === s || "dir" === s.type && this.#l.implied(e)) return t;
const i = this.#l.tarsum(e);
if ("" === e && void 0 === i) return t;
const o = i ?? contentSum(this.#l, s, this.#G(s));
return this.#U.set(e, o), o;
}
prepare(e) {
readAll(this.#l, e, e => void 0 === this.#l.tarsum(e.path) ? this.#G(e) : void 0, this.#U);
}
#G(e) {
const t = fileHeader(e, this.#q);
if ("" === e.inode) return t;
const n = this.#J(e);
return n === e.path ? t : {
...t,
typeflag: "1",
linkname: n,
size: 0
};
}
#J(e) {
return this.#H ??= function firstLinks(e) {
const t = new Map;
for (const {path: n, inode: r} of classic_sources_walk(e.archive, "")) "" === r || t.has(r) || t.set(r, n);
return t;
}(this.#l), this.#H.get(e.inode) ?? e.path;
}
}
class StageSums {
#l;
#V;
#U=new Map;
constructor(e, t) {
this.#l = e, this.#V = t;
}
sum(e, t, n) {
const r = this.#U.get(e);
if (void 0 !== r || this.#U.has(e)) return r;
const s = n ?? this.#l.entry(e);
if (void 0 === s) return e;
const i = this.#Z(s);
return this.#U.set(e, i), i;
}
prepare(e) {
readAll(this.#l, e, e => this.#G(e), this.#U);
}
#Z(e) {
const t = this.#G(e);
return void 0 === t ? void 0 : contentSum(this.#l, e, t);
}
#G(e) {
const t = void 0 === this.#V.ownerNames ? {
uname: "",
gname: ""
} : this.#V.ownerNames(e.uid, e.gid);
if (void 0 === t) return;
const n = "" === e.path ? "." : e.path;
return {
...fileHeader({
...e,
path: n,
xattrs: onlyCapability(e.xattrs)
}, this.#V.typeBits),
...t
};
}
}
function readAll(e, t, n, r) {
if (void 0 === e.digests) return;
const s = [];
e.digests(function* wanted() {
for (const e of t) {
const t = "file" !== e.type || r.has(e.path) ? void 0 : n(e);
void 0 !== t && "1" !== t.typeflag && (s.push(e.path), yield {
path: e.path,
prefix: tarsumPrefix(t)
});
}
}()).forEach((e, t) => {
void 0 !== e && r.set(s[t], e);
});
}
function contentSum(e, t, n) {
const r = tarsumPrefix(n);
return "file" !== t.type || "1" === n.typeflag ? function sha256(e) {
return (0, f.hash)("sha256", e, "hex");
}(r) : e.digest(t.path, [ r ])?.[0];
}
class Resolver {
#l;
#K;
constructor(e, t) {
this.#l = e, this.#K = t;
}
resolve(e) {
const t = function stripped(e) {
const t = e.startsWith("/") ? e.slice(1) : e;
return t.startsWith("./") ? t.slice(2) : t;
}(e);
return (0, F.ev)(t) ? function matching(e, t) {
const n = [], r = function plainParts(e) {
return /[[\\]/.test(e) ? void 0 : e.split("/");
}(t), s = [ "" ];
for (let i = s.pop(); void 0 !== i; i = s.pop()) {
if ("" !== i && matches(t, i) && n.push(i), "dir" !== e.entry(i)?.type || !mayHold(r, i)) continue;
const o = e.names(i);
for (let e = o.length - 1; e >= 0; e--) s.push("" === i ? o[e] : `${i}/${o[e]}`);
}
return n;
}(this.#l, t).map(e => this.#Y(e)) : [ this.#Y(t) ];
}
#Y(e) {
const t = (0, a.P)(this.#l, e), n = this.#l.entry(t);
if (void 0 === n) throw new i.u("source-missing", `${JSON.stringify(e)} is not in the build context or is excluded by .dockerignore: correct the path or the pattern`);
if ("dir" === n.type) return this.#g(e, t);
const r = this.#K.sum(t, e);
return {
path: e,
hash: void 0 === r ? void 0 : `file:${r}`,
files: [ t ],
unknown: void 0 === r ? [ t ] : []
};
}
#g(e, t) {
const n = [], r = [], s = [];
this.#K.prepare(classic_sources_walk(this.#l, t));
for (const e of classic_sources_walk(this.#l, t)) {
if ("" === e.path) continue;
const t = "symlink" === e.type || e.path.length > Oe, i = t ? this.#Q(e.path) : e.path;
if (void 0 === i) continue;
const o = this.#K.sum(i, e.path, t ? void 0 : e);
r.push(i), void 0 === o ? s.push(i) : n.push(o);
}
return n.sort(h.Tz), {
path: e,
hash: s.length > 0 ? void 0 : joined("dir", n),
files: r,
unknown: s
};
}
#Q(e) {
try {
return (0, a.P)(this.#l, e);
} catch (e) {
if (e instanceof i.u && e.code.startsWith("source-")) return;
throw e;
}
}
}
const Oe = 500;
function* classic_sources_walk(e, t) {
const n = [ t ];
for (let t = n.pop(); void 0 !== t; t = n.pop()) {
const r = e.entry(t);
if (void 0 === r) continue;
if (yield r, "dir" !== r.type) continue;
const s = e.names(t);
for (let e = s.length - 1; e >= 0; e--) n.push("" === t ? s[e] : `${t}/${s[e]}`);
}
}
function mayHold(e, t) {
if (void 0 === e || "" === t) return !0;
const n = t.split("/");
return n.length < e.length && matches(e[n.length - 1], n[n.length - 1]);
}
function matches(e, t) {
try {
return (0, F.YW)(e, t);
} catch (e) {
if (e instanceof i.u && "ignore-syntax" === e.code) return !1;
throw e;
}
}
function declare(e, t, n) {
return {
...e,
declared: new Map(e.declared).set(t, n)
};
}
function lookUp(e, t, n) {
const r = e.given.get(n);
if (void 0 !== r) return {
value: r,
hidden: !1
};
const s = e.hidden.has(n), i = t.get(n) ?? e.global.get(n);
return void 0 !== i ? {
value: i,
hidden: s
} : s ? {
value: "",
hidden: s
} : void 0;
}
function build_args_all(e, t) {
const n = new Map;
for (const r of [ ...t.keys(), ...e.predefined ]) {
const s = lookUp(e, t, r);
void 0 !== s && n.set(r, s);
}
return n;
}
function globalArgs(e) {
return build_args_all(e, e.global);
}
function knownSources(e, t, n) {
const r = new Map, sourcesOf = e => {
const n = r.get(e) ?? function contextSources(e, t) {
return new Resolver(e, new ContextSums(e, t));
}(e, {
typeBits: t
});
return r.set(e, n), n;
};
return {
resolve: r => n.of(e, `classic ${t}`, e => sourcesOf(e).resolve(r), Ce)
};
}
const Ce = {
list: e => e.map(({hash: e = ""}) => e),
replace: (e, t) => e.map((e, n) => ({
...e,
hash: t[n]
}))
}, Te = /^https?:\/\//, Me = new Set([ "source-missing", "source-outside", "source-unreadable", "build-refused", "ignore-syntax" ]);
function combined(e, t, n) {
const r = e.map(e => e.path);
if (e.length > 1 && !t.destination.endsWith("/")) return refused(`${t.keyword.toUpperCase()} of several sources needs a destination that ends with a slash, so the engine fails the build here.`, n(r));
const s = e.flatMap(e => e.unknown), o = function sourceHash(e) {
const t = [];
for (const n of e) {
if (void 0 === n.hash) return;
t.push(n.hash);
}
if (0 === t.length) throw new i.u("source-missing", "no source files were specified: correct the wildcard or .dockerignore");
return 1 === t.length ? t[0] : joined("multi", t);
}(e);
return void 0 !== o ? {
kind: "known",
digest: o,
sources: n(r, o)
} : s.includes(".dockerignore") ? {
kind: "never",
cause: {
code: "unsupported",
detail: "Never reused: the Dockerfile lies outside the context, so the CLI writes a random name into the .dockerignore that is copied here. Let .dockerignore list itself."
},
sources: n(r)
} : {
kind: "unknown",
cause: {
code: "unsupported",
detail: "The build context as the builder gets it cannot be seen here, so the digest of these files is not known."
},
sources: n(r)
};
}
function answering(e, t) {
try {
return t();
} catch (t) {
if (!(t instanceof i.u)) throw t;
return Me.has(t.code) ? {
kind: "refused",
why: t.message,
sources: e
} : {
kind: "unknown",
cause: {
code: "unsupported",
detail: t.message
},
sources: e
};
}
}
function refused(e, t) {
return {
kind: "refused",
why: e,
sources: t
};
}
function download(e, t, n, r) {
const s = n.remote(e);
if (void 0 === s?.body) return {
code: "remote",
detail: `What ${e} serves is only known to the network.`,
url: e
};
const a = lastComponent(function pathOf(e) {
try {
return decodeURIComponent(new URL(e).pathname);
} catch {
return "";
}
}(e)) || lastComponent(s.filename ?? "");
if ("" === a && t.endsWith("/")) throw new i.u("build-refused", `The engine cannot tell a file name from ${e}. Name the file in the destination.`);
const c = function urlInfo(e, t, n) {
const r = "" === e ? "__unnamed__" : e;
if ("." === r || ".." === r) throw new i.u("build-refused", "ADD cannot store a download without a file name: name it in the URL");
const s = new StageSums((0, o.KJ)([ {
path: r,
mode: 384,
content: t
} ]), n).sum(r, r);
return {
path: r,
hash: s,
files: [ r ],
unknown: void 0 === s ? [ r ] : []
};
}(a, s.body, r);
return void 0 === c.hash ? {
code: "remote",
detail: `How the daemon owns a download of ${e} is not known.`,
url: e
} : c;
}
function lastComponent(e) {
return e.endsWith("/") ? "" : e.slice(e.lastIndexOf("/") + 1);
}
function unseenContext() {
return {
code: "unsupported",
detail: "The build context as the builder gets it cannot be seen here, so the digest of these files is not known."
};
}
class UnknownFiles extends Error {}
function apply(e, t, n) {
const {keyword: r} = t.instruction;
("copy" === r ? function copiesTraceably(e, t, n) {
const {copied: r, sources: s, state: i} = t.evaluated, o = s?.[0]?.digest;
if (void 0 === r || void 0 !== r.from || void 0 === o) return !1;
const a = function ownerOf(e) {
if ("" === e) return [ 0, 0 ];
const t = /^(\d{1,9})(?::(\d{1,9}))?$/.exec(e);
return null === t ? void 0 : [ Number(t[1]), Number(t[2] ?? t[1]) ];
}(r.chown);
return void 0 !== a && e.copy(r, i.config.WorkingDir ?? "", a, o, n);
}(e, t, n) : "run" !== r && "add" !== r) || e.forget();
}
class TracedTree {
files=new Map;
parents=new Set;
hashed=new Set;
context;
base;
assumed=!1;
constructor(e, t) {
this.context = e, this.base = t;
}
get tree() {
return this;
}
exact() {
return !this.assumed;
}
isNew(e) {
const t = [ ...this.hashed ].map(e => this.files.get(e).digest);
return !(0 === t.length || !t.every(e => e.startsWith("file:"))) && !e.some(({config: e}) => e.history.some(e => t.some(t => !0 === e.created_by?.includes(t))));
}
forget() {
this.files.clear(), this.parents.clear(), this.base = void 0;
}
copy(e, t, n, r, s) {
const i = e.destination.startsWith("/") ? e.destination : `/${t}/${e.destination}`, o = i.endsWith("/") || i.endsWith("/."), c = (0, 
h.uH)(i).slice(1);
for (const t of e.sources.flatMap(e => s.sources.resolve(e))) {
const e = (0, a.P)(this.context, t.path), s = "dir" === this.context.entry(e)?.type;
for (const i of s ? t.files : [ e ]) {
const a = this.context.entry(i);
if (void 0 === a || a.xattrs.size > 0 || this.files.size >= 2e5) return !1;
if ("dir" === a.type) continue;
if ("file" !== a.type || s && "" !== e && !i.startsWith(`${e}/`)) return !1;
const d = s ? i.slice("" === e ? 0 : e.length + 1) : (0, h.E3)(t.path);
this.add(s || o ? stage_files_joined(c, d) : c, i, a, n, r);
}
}
return !0;
}
add(e, t, n, [r, s], i) {
this.files.set(e, {
entry: {
...n,
path: e,
uid: r,
gid: s,
inode: ""
},
source: t,
digest: i
});
for (let t = e.lastIndexOf("/"); t > 0; t = e.lastIndexOf("/", t - 1)) this.parents.add(e.slice(0, t));
}
entry(e) {
const t = this.files.get(e);
if (void 0 !== t) return void 0 === this.base && (this.assumed = !0), t.entry;
if ("object" == typeof this.base && void 0 !== this.base.entry(e)) return this.base.entry(e);
if ("" === e || this.parents.has(e)) return void 0 === this.base && "" !== e && (this.assumed = !0), 
function directory(e) {
return {
path: e,
type: "dir",
mode: 493,
size: 0,
uid: 0,
gid: 0,
linkname: "",
inode: "",
devmajor: 0,
devminor: 0,
mtimeMs: 0,
xattrs: new Map
};
}(e);
if (void 0 === this.base) throw new UnknownFiles;
}
names(e) {
const t = this.parents.has(e) || "" === e && this.files.size > 0;
if ("object" != typeof this.base || t) throw new UnknownFiles;
return this.base.names(e);
}
digest(e, t) {
const n = this.files.get(e);
return void 0 === n ? "object" == typeof this.base ? this.base.digest(e, t) : void 0 : (this.hashed.add(e), 
this.context.digest(n.source, t));
}
read(e, t) {
const n = this.files.get(e);
return void 0 === n ? "object" == typeof this.base ? this.base.read(e, t) : void 0 : this.context.read(n.source, t);
}
}
function stage_files_joined(e, t) {
return "" === e ? t : `${e}/${t}`;
}
const Ae = / #\(nop\) COPY (?:--chown=\S+? ?)?((?:(?:file|dir|multi):)[0-9a-f]{64}) in /;
function copyDigests(e) {
const t = new Map;
return {
answer(n, r, s, o) {
if (void 0 === n.from) return function contextDigest(e, t, n, r) {
const facts = (e, t) => [ {
from: "context",
paths: e,
...void 0 === t ? {} : {
digest: t
}
} ];
return answering(facts(e.sources), () => {
const s = [];
let i;
for (const o of e.sources) {
if (Te.test(o)) {
if ("copy" === e.keyword) return refused("COPY cannot take a URL: use ADD.", facts(e.sources));
const t = download(o, e.destination, n, r);
"code" in t ? i = t : s.push(t);
continue;
}
if ("none" === n.contextKind) return refused("There is no build context.", facts(e.sources));
if (void 0 !== t.refused) return refused(t.refused, facts(e.sources));
if (void 0 === t.sources) return {
kind: "unknown",
cause: unseenContext(),
sources: facts(e.sources)
};
s.push(...t.sources.resolve(o));
}
return void 0 !== i ? {
kind: "unknown",
cause: i,
sources: facts(e.sources)
} : combined(s, e, facts);
});
}(n, e.side, e.request, e.headers);
const a = {
question: n,
from: n.from
}, facts = e => (t, r) => [ {
from: e,
paths: n.sources,
...void 0 === r ? {} : {
digest: r
}
} ];
try {
const i = (0, O.U9)(e.set, n.from, "copy", r);
return void 0 === i ? function copy_digest_ofImage(e, {question: t, from: n}, r) {
const s = e.request.image(n, e.request.options.platform), i = {
reference: n,
digest: s?.image.id ?? ""
}, facts = () => [ {
from: `image:${n}`,
paths: t.sources
} ], o = facts();
if (void 0 !== s?.tree) {
const n = r.get(s.image.id) ?? stageSources(s.tree, e.headers);
r.set(s.image.id, n);
return {
...answering(o, () => combined(t.sources.flatMap(e => n.resolve(e)), t, facts)),
image: i
};
}
const a = "recorded" === s?.source && !n.includes("@sha256:");
if (void 0 !== s && !a && e.records.last?.bases[n] === s.image.id) {
const r = recordedDigest(e.records.last.steps, t, `image:${n}`);
if (void 0 !== r) return {
kind: "known",
digest: r,
sources: o,
image: i
};
}
return {
kind: "unknown",
cause: {
code: "unsupported",
detail: `The files of image ${n} cannot be read here, so the digest of what is copied from it is not known.`
},
sources: o,
image: i
};
}(e, a, t) : function copy_digest_ofStage(e, t, n, r, s, i) {
const o = i(t.sources), a = `stage:${n.name ?? n.index}`, c = function reusedDigest(e, t, n, r, s) {
const {last: i} = e.records, o = r.end(n.index), a = 1 === o?.length ? o[0] : void 0;
if (void 0 === i || void 0 === a || "string" == typeof a) return;
const c = n.name ?? String(n.index), d = i.steps.findLast(e => e.stageName === c && "from" !== e.keyword);
return void 0 !== d && function isStepOf(e, t) {
const n = t.config.history.at(-1), r = void 0 === e.layer?.created ? void 0 : (0, 
Z.uR)(e.layer.created);
return void 0 !== n?.created && void 0 !== r && (n.created_by === e.createdBy && (0, 
Z.uR)(n.created) === r);
}(d, a) ? recordedDigest(i.steps, t, s) : void 0;
}(e, t, n, r, a);
if (void 0 !== c) return {
kind: "known",
digest: c,
sources: i(t.sources, c)
};
const d = function copy_digest_stageCause(e, t, n) {
const r = e.name ?? String(e.index), s = t?.steps.find(e => "hit" !== n.outcomes.get(e.index)?.verdict);
if (void 0 === s) {
return {
code: "unsupported",
detail: `What stage ${r} holds cannot be read here, and no record tells the digest of what is copied from it.`
};
}
return {
code: "stage",
detail: `Stage ${r} is not reused as it is, so what is copied from it may have changed.`,
stage: r,
step: s.index
};
}(n, s[n.index], r);
try {
const r = function stageFiles(e, t, n) {
const r = [];
for (let n = e[t]; void 0 !== n; n = void 0 === n.fromStage ? void 0 : e[n.fromStage]) r.unshift(n);
const s = r[0]?.base;
if (void 0 === s || void 0 === n.side.tree) throw new UnknownFiles;
const i = "scratch" === s.start.grounds[0], o = i ? void 0 : n.request.image(s.reference, n.request.options.platform)?.tree, a = new TracedTree(n.side.tree, i ? "empty" : o);
for (const e of r) for (const t of e.steps) apply(a, t, n.side);
return a;
}(s, n.index, e), a = answering(o, () => combined(t.sources.flatMap(t => stageSources(r.tree, e.headers).resolve(t)), t, i));
return "known" !== a.kind || r.exact() ? r.exact() ? a : {
kind: "unknown",
cause: d,
sources: o
} : r.isNew(e.records.images) ? a : {
kind: "unknown",
cause: d,
sources: a.sources,
likely: a.digest
};
} catch (e) {
if (!(e instanceof UnknownFiles)) throw e;
return {
kind: "unknown",
cause: d,
sources: o
};
}
}(e, n, i, s, o, facts(`stage:${i.name ?? i.index}`));
} catch (e) {
if (!(e instanceof i.u) || "dockerfile-syntax" !== e.code) throw e;
return {
kind: "refused",
why: e.message,
sources: facts(`stage:${n.from}`)(n.sources)
};
}
}
};
}
function recordedDigest(e, t, n) {
const r = e.findLast(({facts: {sources: e}, createdBy: r}) => void 0 !== r && 1 === e?.length && e[0].from === n && e[0].paths.length === t.sources.length && e[0].paths.every((e, n) => e === t.sources[n]));
return Ae.exec(r?.createdBy ?? "")?.[1];
}
class ImageStore {
images;
byId;
byParent;
cut=new Map;
constructor(e) {
this.images = e, this.byId = new Map(e.map(e => [ e.id, e ])), this.byParent = Map.groupBy(e, e => e.parent);
}
get(e) {
return this.byId.get(e);
}
childrenOf(e) {
return this.byParent.get(e) ?? [];
}
impliedChildren(e) {
const t = "scratch" === e ? [] : e.config.history, n = "scratch" === e ? [] : e.config.rootfs.diff_ids;
return (this.byParent.get(void 0) ?? []).filter(({config: e}) => e.history.length > t.length && (0, 
C.t$)(e.history, t) && (0, C.aK)(e.rootfs.diff_ids, n)).map(e => this.upTo(e, t.length + 1));
}
upTo(e, t) {
if (e.config.history.length === t) return e;
const n = `${e.id}#${t}`, r = this.cut.get(n);
if (void 0 !== r) return r;
const s = e.config.history.slice(0, t), i = s.filter(e => !0 !== e.empty_layer).length, o = s.at(-1)?.created, {container_config: a, ...c} = e.config, d = {
id: n,
parent: void 0,
names: [],
config: {
...c,
...void 0 === o ? {} : {
created: o
},
history: s,
rootfs: {
...e.config.rootfs,
diff_ids: e.config.rootfs.diff_ids.slice(0, i)
}
}
};
return this.cut.set(n, d), d;
}
ancestorsOf(e) {
const t = [], n = new Set;
let r = e.parent ?? "";
for (;"" !== r && !n.has(r) && t.length < 1e4; ) t.push(r), n.add(r), r = this.byId.get(r)?.parent ?? "";
return t;
}
builtHere(e) {
return void 0 !== e.builtLocally ? e.builtLocally : void 0 === e.parent || ("" !== e.parent || this.childrenOf(e.id).length > 0 || void 0);
}
}
var Ie = n(1812);
const Pe = new Map([ [ "\x07", "\\a" ], [ "\b", "\\b" ], [ "\f", "\\f" ], [ "\n", "\\n" ], [ "\r", "\\r" ], [ "\t", "\\t" ], [ "\v", "\\v" ] ]), je = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
function quote(e) {
return quoteWith(e, '"');
}
function quoteList(e) {
return `[${e.map(quote).join(" ")}]`;
}
function quoteRune(e) {
const t = e >= 0 && e <= 1114111 && !(e >= 55296 && e <= 57343);
return quoteWith(String.fromCodePoint(t ? e : 65533), "'");
}
function quoteWith(e, t) {
let n = t;
for (const r of e) n += r === t || "\\" === r ? `\\${r}` : Pe.get(r) ?? go_format_plain(r);
return n + t;
}
function go_format_plain(e) {
if (je.test(e)) return e;
const t = e.codePointAt(0), hex = (e, t) => e.toString(16).padStart(t, "0");
return t >= 56448 && t <= 56575 ? `\\x${hex(t - 56320, 2)}` : t < 32 || 127 === t ? `\\x${hex(t, 2)}` : t < 65536 ? `\\u${hex(t, 4)}` : `\\U${hex(t, 8)}`;
}
const Ee = 1000n, Le = 1000000n, Be = 1000000000n, Ne = new Map([ [ "ns", 1n ], [ "us", Ee ], [ "\xb5s", Ee ], [ "\u03bcs", Ee ], [ "ms", Le ], [ "s", Be ], [ "m", 60n * Be ], [ "h", 3600n * Be ] ]);
function durationText(e) {
if (0n === e) return "0s";
if (e < 0n) return `-${durationText(-e)}`;
if (e < Ee) return `${e}ns`;
if (e < Le) return `${go_format_decimal(e, 3)}\xb5s`;
if (e < Be) return `${go_format_decimal(e, 6)}ms`;
const t = e / (3600n * Be), n = e / (60n * Be) % 60n, r = `${go_format_decimal(e % (60n * Be), 9)}s`;
return t > 0n ? `${t}h${n}m${r}` : n > 0n ? `${n}m${r}` : r;
}
function go_format_decimal(e, t) {
const n = e.toString().padStart(t + 1, "0"), r = n.slice(-t).replace(/0+$/, "");
return n.slice(0, -t) + ("" === r ? "" : `.${r}`);
}
function notDuration(e) {
return new i.u("build-refused", `${e.slice(0, 80)} is no duration, so the engine refuses the build. Write it like 30s or 1m30s.`);
}
const _e = 1000000n, Re = 2 ** 31 - 1;
function healthcheck(e, t) {
const n = e.sub;
if (void 0 === n) return health({
Test: [ "NONE" ]
}, [ 0n, 0n, 0n, 0n ], 0, t);
const r = n.json ? [ "CMD", ...n.args ] : [ "CMD-SHELL", ...n.args ], s = [ "interval", "timeout", "start-period", "start-interval" ].map(t => function duration(e, t) {
const n = flag(e, t);
if ("" === n) return 0n;
const r = function parseDuration(e) {
const t = e.replace(/^[-+]/, "");
if ("0" === t) return 0n;
const n = /(\d*)(?:\.(\d*))?(ns|us|\xb5s|\u03bcs|ms|s|m|h)/y;
let r = 0n, s = 0;
for (;s < t.length; ) {
n.lastIndex = s;
const i = n.exec(t);
if (null === i || "" == `${i[1]}${i[2] ?? ""}` || i[0].length > 64) throw notDuration(e);
const o = Ne.get(i[3]), a = i[2] ?? "";
r += BigInt(i[1] || "0") * o, "" !== a && (r += BigInt(a) * o / 10n ** BigInt(a.length)), 
s = n.lastIndex;
}
if ("" === t) throw notDuration(e);
return e.startsWith("-") ? -r : r;
}(n);
if (0n !== r && r < _e) throw new i.u("build-refused", `--${t}=${n} is shorter than 1ms, so the engine refuses the build. Make it longer.`);
return r;
}(e, t));
return health({
Test: r
}, s, function retries(e) {
const t = flag(e, "retries");
if ("" === t) return 0;
if (!/^\+?\d{1,10}$/.test(t) || Number(t) > Re) throw new i.u("build-refused", `--retries=${t.slice(0, 40)} is no count, so the engine refuses the build. Write a whole number.`);
return Number(t);
}(e), t);
}
function health(e, t, n, r) {
const [s, i, o, a] = t.map(Number), c = r ? t : t.slice(0, 3), d = [ quoteList(e.Test ?? []), ...c.map(e => quote(durationText(e))), quoteRune(n) ];
return {
config: {
...e,
Interval: s,
Timeout: i,
StartPeriod: o,
StartInterval: a,
Retries: n
},
text: `&{${d.join(" ")}}`
};
}
function flag(e, t) {
return e.flags.findLast(e => e.name === t)?.value ?? "";
}
const Fe = new Set([ "tcp", "udp", "sctp" ]);
function portKeys(e) {
const t = e.indexOf("/"), n = t < 0 ? "tcp" : e.slice(t + 1).toLowerCase() || "tcp", r = (t < 0 ? e : e.slice(0, t)).split(":").at(-1), s = r.indexOf("-"), i = portNumber(s < 0 ? r : r.slice(0, s), e), o = s < 0 ? i : portNumber(r.slice(s + 1), e);
if (o < i || o - i >= 65536 || !Fe.has(n)) throw notPorts(e);
return Array.from({
length: o - i + 1
}, (e, t) => `${i + t}/${n}`);
}
function portNumber(e, t) {
if (!/^\d{1,5}$/.test(e) || Number(e) > 65535) throw notPorts(t);
return Number(e);
}
function notPorts(e) {
return new i.u("build-refused", `EXPOSE ${e.slice(0, 80)} names no port, so the engine fails the build here. Write it like 8080 or 53/udp.`);
}
const ze = {
args: {},
env: {},
hidden: []
};
function refusal(e, t, n) {
return {
probe: void 0,
refused: n,
state: t,
expanded: e.logical,
used: ze,
merged: !1,
addsLayer: void 0,
notes: []
};
}
function refusing(e, t, n) {
try {
return n();
} catch (n) {
if (n instanceof i.u && ("word-expansion" === n.code || "build-refused" === n.code)) return refusal(e, t, n.message);
throw n;
}
}
function requiresBuildkit(e) {
return `The classic builder does not know --${e} and fails the build here. Build with BuildKit or remove the flag.`;
}
const We = [ "/bin/sh", "-c" ];
function shellOf(e) {
return void 0 === e.Shell || null === e.Shell || 0 === e.Shell.length ? We : e.Shell;
}
function marker(e, t) {
return [ ...shellOf(e), "#(nop) ", t ];
}
function singleMarker(e, t) {
return [ ...shellOf(e), `#(nop) ${t}` ];
}
function splitEntry(e) {
const t = e.indexOf("=");
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1) ];
}
function withVariable(e, t, n) {
const r = e.findIndex(e => splitEntry(e)[0] === t), s = `${t}=${n}`;
return r < 0 ? [ ...e, s ] : e.with(r, s);
}
function stageConfig(e) {
const t = e ?? {}, n = t.Env ?? [], r = n.some(e => "PATH" === splitEntry(e)[0]);
return {
...t,
Env: r ? n : [ ...n, "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" ],
OpenStdin: !1,
StdinOnce: !1
};
}
class stage_state_Words {
environment;
visible;
state;
rules;
names=new Set;
constructor(e, t) {
this.state = e, this.rules = t, this.environment = function environmentOf(e) {
const t = new Map;
for (const n of e.Env ?? []) {
const [e, r] = splitEntry(n);
t.set(e, r);
}
return t;
}(e.config), this.visible = function build_args_visibleArgs(e, t) {
return new Map([ ...build_args_all(e, e.declared) ].filter(([e]) => !t.has(e)));
}(e.args, this.environment);
}
text(e) {
return this.expand(e).text;
}
words(e) {
return this.expand(e).words;
}
used() {
const e = Object.create(null), t = Object.create(null);
for (const n of this.names) {
const r = this.environment.get(n);
void 0 !== r ? t[n] = r : e[n] = this.visible.get(n)?.value ?? "";
}
return {
args: e,
env: t,
hidden: [ ...this.names ].filter(e => this.isHidden(e))
};
}
args() {
return this.visible;
}
isHidden(e) {
return this.environment.has(e) ? this.state.hidden.has(e) : !0 === this.visible.get(e)?.hidden;
}
expand(e) {
const t = (0, k.fT)(e, e => this.environment.get(e) ?? this.visible.get(e)?.value, this.rules);
for (const e of t.used) this.names.add(e);
for (const e of t.unset) this.state.args.hidden.has(e) && this.names.add(e);
return t;
}
}
function run_evaluateRun(e, t, n) {
const r = e.flags.find(e => "--" !== e.text);
if (void 0 !== r) return refusal(e, t, requiresBuildkit(r.name));
const s = function commandOf(e, t) {
return e.json ? e.args : [ ...shellOf(t.config), ...e.args ];
}(e, t), i = new stage_state_Words(t, n.words).args(), o = [ ...i ].filter(([e]) => function isListed(e, t) {
return e.declared.has(t) || !e.predefined.has(t);
}(t.args, e)), a = o.map(([e, t]) => `${e}=${t.value}`).sort(h.Tz), c = 0 === i.size ? s : [ `|${a.length}`, ...a, ...s ], d = o.filter(([, e]) => e.hidden).map(([e]) => e);
return {
probe: {
config: {
...t.config,
Cmd: c,
...c.length > 0 ? {
Entrypoint: null
} : {}
},
...textsOf(c, s, 0 === i.size && n.proxiesUnknown, d),
hazy: t.hidden.size > 0
},
state: t,
expanded: e.logical,
used: {
args: Object.fromEntries(o.map(([e, t]) => [ e, t.value ])),
env: {},
hidden: d
},
merged: !1,
addsLayer: void 0,
notes: heredocNotes(e)
};
}
function textsOf(e, t, n, r) {
const s = e.join(" "), i = t.join(" ");
if (r.length > 0) {
return {
texts: [],
open: e => e === i || e.startsWith("|") && e.endsWith(` ${i}`),
doubt: run_hiddenArgs(r)
};
}
if (!n) return {
texts: [ s ]
};
return {
texts: [],
open: e => e === i || e === `|0 ${i}`,
doubt: {
code: "unsupported",
detail: "The docker CLI's proxy settings are not known, and they change the history line of every RUN."
}
};
}
function run_hiddenArgs(e) {
return {
code: "unsupported",
detail: `The value of ${e.join(", ")} comes from the environment of the build command and is not known here.`
};
}
function heredocNotes(e) {
return 0 === e.heredocs.length ? [] : [ "The classic builder ignores the body of a here-document: it runs and caches the line alone. Build with BuildKit." ];
}
const De = new Set("ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(" ")), qe = /^RTM(?:IN\+(\d{1,2})|AX-(\d{1,2}))$/;
function inRange(e, t) {
return Number(e) >= 1 && Number(e) <= t;
}
const Ue = new Map([ [ "env", function env(e, t, n) {
let r = t.config.Env ?? [], s = "ENV";
const i = [];
for (const [t, o] of pairs(e, n)) r = withVariable(r, t, o), s += ` ${t}=${o}`, 
i.push(t);
const o = withConfig(t, {
Env: r
}), a = new Set(t.hidden);
for (const e of i) n.used().hidden.length > 0 ? a.add(e) : a.delete(e);
return {
text: s,
state: {
...o,
hidden: a
}
};
} ], [ "label", function label(e, t, n) {
const r = Object.assign(Object.create(null), t.config.Labels);
let s = "LABEL";
for (const [t, i] of pairs(e, n)) r[t] = i, s += ` ${t}=${i}`;
return {
text: s,
state: withConfig(t, {
Labels: r
})
};
} ], [ "maintainer", (e, t) => ({
text: `MAINTAINER ${e.args[0] ?? ""}`,
state: t
}) ], [ "arg", function arg(e, t, n) {
const r = [];
let s = t.args;
for (const {name: t, value: i} of declarations(e, e => n.text(e))) r.push(void 0 === i ? t : `${t}=${i}`), 
s = declare(s, t, i);
return {
text: `ARG ${r.join(" ")}`,
state: {
...t,
args: s
}
};
} ], [ "user", (e, t, n) => simple("USER", "User", e, t, n) ], [ "expose", function expose(e, t, n) {
const r = e.args.toSorted(h.Tz).flatMap(e => n.words(e)), s = Object.assign(Object.create(null), t.config.ExposedPorts);
for (const e of r.flatMap(portKeys)) s[e] = {};
return {
text: `EXPOSE ${r.join(" ")}`,
state: withConfig(t, {
ExposedPorts: s
})
};
} ], [ "volume", function volume(e, t, n) {
const r = e.args.map(e => n.text((0, Ie.Pd)(e)));
if (r.includes("")) return "A VOLUME comes out empty, so the engine fails the build here. Give it a path.";
const s = Object.assign(Object.create(null), t.config.Volumes);
for (const e of r) s[e] = {};
return {
text: `VOLUME [${r.join(" ")}]`,
state: withConfig(t, {
Volumes: s
})
};
} ], [ "stopsignal", function stopsignal(e, t, n) {
const r = simple("STOPSIGNAL", "StopSignal", e, t, n), s = r.state.config.StopSignal ?? "";
return function isSignal(e) {
if (/^[+-]?\d{1,9}$/.test(e)) return 0 !== Number(e);
const t = e.toUpperCase().replace(/^SIG/, "");
if (De.has(t)) return !0;
const n = qe.exec(t);
return null !== n && (void 0 === n[1] ? inRange(n[2], 14) : inRange(n[1], 15));
}(s) ? r : `${"" === s ? "An empty STOPSIGNAL" : s.slice(0, 40)} is no signal, so the engine fails the build here. Write one like SIGTERM.`;
} ], [ "shell", function shell(e, t) {
const n = e.args;
return {
text: `SHELL [${n.join(" ")}]`,
state: withConfig(t, {
Shell: n
})
};
} ], [ "cmd", function cmd(e, t) {
const n = e.json ? e.args : [ ...shellOf(t.config), ...e.args ];
return {
text: `CMD ${quoteList(n)}`,
state: withConfig(t, {
Cmd: n
})
};
} ], [ "entrypoint", function entrypoint(e, t) {
const {args: n, json: r} = e, s = r || 0 === n.length ? n : [ ...shellOf(t.config), ...n ], i = withConfig(t, {
Entrypoint: 0 === s.length ? null : s
});
return {
text: `ENTRYPOINT ${quoteList(s)}`,
state: i
};
} ], [ "healthcheck", function metadata_health(e, t, n, r) {
const s = healthcheck(e, r.classic.healthStartInterval);
return {
text: `HEALTHCHECK ${s.text}`,
state: withConfig(t, {
Healthcheck: s.config
})
};
} ], [ "onbuild", function onbuild(e, t) {
let n = e.logical.replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, "");
for (const t of e.heredocs) n += `\n${t.content}${t.name}`;
const r = [ ...t.config.OnBuild ?? [], n ];
return {
text: `ONBUILD ${n}`,
state: withConfig(t, {
OnBuild: r
})
};
} ], [ "workdir", function workdir(e, t, n, r) {
const s = n.text(e.args[0] ?? "");
if ("" === s) return "WORKDIR comes out empty, so the engine fails the build here. Give it a path.";
const i = s.startsWith("/") ? s : (0, h.fj)("/", t.config.WorkingDir ?? "", s), o = r.classic.cleansWorkdir ? (0, 
h.uH)(i) : i;
return {
text: `WORKDIR ${o}`,
state: withConfig(t, {
WorkingDir: o
}),
single: !0
};
} ] ]);
function evaluated(e, t, n) {
const {text: r, state: s} = e, i = !0 === e.single ? singleMarker : marker, o = r.slice(0, r.indexOf(" "));
return {
probe: probeOf(i(s.config, r), o, t, s, n.hidden),
state: s,
expanded: r,
used: n,
merged: !0,
addsLayer: !0 === e.single && void 0,
notes: []
};
}
function probeOf(e, t, n, r, s) {
const i = {
...r.config,
Cmd: e
}, o = n.hidden.size > 0 || r.hidden.size > 0;
if (0 === s.length) return {
config: i,
texts: [ e.join(" ") ],
hazy: o
};
return {
config: i,
texts: [],
open: e => e.includes(" #(nop) ") && e.includes(` ${t} `),
doubt: run_hiddenArgs(s),
hazy: o
};
}
function withConfig(e, t) {
return {
...e,
config: {
...e.config,
...t
}
};
}
function pairs(e, t) {
const n = [];
for (let r = 0; r + 1 < e.args.length; r += 2) n.push([ t.text(e.args[r]), t.text(e.args[r + 1]) ]);
return n;
}
function declarations(e, t) {
return (0, $.fr)(e).map(({name: e, value: n}) => ({
name: t(e),
value: void 0 === n ? void 0 : t(n)
}));
}
function simple(e, t, n, r, s) {
const i = s.text(n.args[0] ?? "");
return {
text: `${e} ${i}`,
state: withConfig(r, {
[t]: i
})
};
}
const He = / #\(nop\) /, Ge = / #\(nop\) (?:COPY|ADD) /;
function derive(e, t, n) {
if (!He.test(t)) return {
...e,
Entrypoint: null
};
if (Ge.test(t)) return e;
const r = e.Entrypoint ?? n?.Entrypoint ?? null;
return {
...e,
WorkingDir: translated(e.WorkingDir || n?.WorkingDir),
User: e.User || n?.User || "",
Entrypoint: 1 === r?.length && "" === r[0] ? null : r
};
}
function mergedWithParent(e, t) {
const n = isEmpty(e.Entrypoint) ? t.Entrypoint ?? null : e.Entrypoint;
return {
...e,
WorkingDir: translated(e.WorkingDir || t.WorkingDir),
User: e.User || t.User || "",
Entrypoint: 1 === n?.length && "" === n[0] ? null : n,
...e.Healthcheck ? {
Healthcheck: mergedHealth(e.Healthcheck, t.Healthcheck)
} : {}
};
}
function translated(e) {
return void 0 === e || "" === e ? "" : (0, h.uH)(e);
}
function mergedHealth(e, t) {
return null == t ? e : {
Test: isEmpty(e.Test) ? t.Test ?? [] : e.Test,
Interval: e.Interval || t.Interval || 0,
Timeout: e.Timeout || t.Timeout || 0,
StartPeriod: e.StartPeriod || t.StartPeriod || 0,
StartInterval: e.StartInterval || t.StartInterval || 0,
Retries: e.Retries || t.Retries || 0
};
}
function sameConfig(e, t, n) {
const r = e.config;
return !(!(void 0 === e.joined ? sameList(r.Cmd, t.Cmd) : e.joined === (t.Cmd ?? []).join(" ")) || !function sameCommon(e, t) {
return same(e.AttachStdout, t.AttachStdout, !1) && same(e.AttachStderr, t.AttachStderr, !1) && same(e.Tty, t.Tty, !1) && same(e.User, t.User, "") && sameList(e.Env, t.Env) && sameList(e.Entrypoint, t.Entrypoint) && sameKeys(e.ExposedPorts, t.ExposedPorts) && sameKeys(e.Volumes, t.Volumes) && function sameLabels(e, t) {
const n = Object.keys(e);
return n.length === Object.keys(t).length && n.every(n => Object.hasOwn(t, n) && e[n] === t[n]);
}(e.Labels ?? {}, t.Labels ?? {});
}(r, t)) && ("old" === n ? !r.OpenStdin && !t.OpenStdin : function sameRest(e, t) {
return same(e.AttachStdin, t.AttachStdin, !1) && same(e.OpenStdin, t.OpenStdin, !1) && same(e.StdinOnce, t.StdinOnce, !1) && same(e.ArgsEscaped, t.ArgsEscaped, !1) && same(e.NetworkDisabled, t.NetworkDisabled, !1) && same(e.WorkingDir, t.WorkingDir, "") && same(e.StopSignal, t.StopSignal, "") && (e.StopTimeout ?? void 0) === (t.StopTimeout ?? void 0) && sameList(e.Shell, t.Shell) && sameList(e.OnBuild, t.OnBuild) && function sameHealth(e, t) {
return e && t ? same(e.Interval, t.Interval, 0) && same(e.Timeout, t.Timeout, 0) && same(e.StartPeriod, t.StartPeriod, 0) && same(e.StartInterval, t.StartInterval, 0) && same(e.Retries, t.Retries, 0) && sameList(e.Test, t.Test) : !e && !t;
}(e.Healthcheck, t.Healthcheck);
}(r, t));
}
function same(e, t, n) {
return (e ?? n) === (t ?? n);
}
function sameList(e, t) {
const n = e ?? [], r = t ?? [];
return n.length === r.length && n.every((e, t) => e === r[t]);
}
function sameKeys(e, t) {
const n = Object.keys(e ?? {});
return n.length === Object.keys(t ?? {}).length && n.every(e => Object.hasOwn(t ?? {}, e));
}
function isEmpty(e) {
return null == e || 0 === e.length;
}
function local_cache_localLookup(e) {
return {
wins: "newest",
candidates: (t, n, r) => function candidates(e, t, n) {
if ("unknown" === t) return;
if ("scratch" === t && "never" === e.rules.scratch) return [];
const r = "scratch" === t ? [ "" ] : function namesOf(e) {
const t = [ e.id, e.manifestDigest, e.indexDigest ].filter(e => void 0 !== e);
return [ ...new Set(t) ];
}(t);
return [ ...r.flatMap(t => e.store.childrenOf(t)), ...e.store.impliedChildren(t), ...n.filter(e => void 0 !== e.parent && r.includes(e.parent)) ];
}(e, t, r),
isChild: (t, n, r) => function local_cache_isChild(e, t, n, r) {
if (void 0 === (0, C.CT)(t.config)) return "no";
const s = function cameFromHere(e, t) {
if (!e.rules.builtLocallyOnly) return "yes";
const n = e.store.builtHere(t);
return void 0 === n ? "maybe" : n ? "yes" : "no";
}(e, t);
if ("no" === s || !platformMatches(e, t)) return "no";
const i = function wasCommittedBy(e, t, n, r) {
const s = r.evaluated.probe;
if (void 0 === s) return "no";
const i = function committedConfig(e, t) {
const n = e.containerConfig ?? e.config.container_config;
if (void 0 !== n) return {
config: n,
joined: void 0
};
const r = e.config.history.at(-1)?.created_by;
return void 0 !== r ? function isRestored({config: e}, t) {
return "" !== t && (e.config.Cmd ?? []).join(" ") === t;
}(e, r) ? {
config: {},
joined: void 0
} : {
config: derive(e.config.config, r, t?.config.config),
joined: r
} : void 0;
}(t, "string" == typeof n ? void 0 : n), o = t.config.history.at(-1)?.created_by ?? i?.config.Cmd?.join(" ");
if (void 0 === o || void 0 === i) return "no";
const a = writes(r.by, o);
if ("no" === a) return "no";
if (void 0 !== t.parent && !0 !== s.hazy) {
if (!sameConfig("maybe" === a ? {
config: i.config,
joined: (s.config.Cmd ?? []).join(" ")
} : i, s.config, e.rules.compare)) return "no";
}
return "maybe" === a || !0 === s.hazy ? "maybe" : void 0 === i.joined ? "yes" : r.sameArray;
}(e, t, n, r);
return "yes" === i ? s : i;
}(e, t, n, r)
};
}
function platformMatches(e, t) {
const {platformCheck: n} = e.rules;
if ("none" === n) return !0;
const {os: r, architecture: s, variant: i = ""} = t.config;
return ("" !== r || "" !== s) && (void 0 === e.platform || (0, x.cK)(e.platform, (0, 
x.qb)(r, s, i), "strict" === n));
}
function outcome_reportForecast(e) {
const {input: t, walk: n} = e, r = [];
for (const t of n.opened) r.push(...outcome_stageSteps(e, t));
const s = t.set.stages.map(t => function outcome_stageForecast({walk: e, input: t}, n) {
const r = t.set.stages[n], s = e.opened[n], i = r.name ?? String(n), o = new Set;
for (const t of s?.steps ?? []) for (const n of t.evaluated.sources ?? []) {
const t = e.opened.find(e => n.from === `stage:${e.stage.name ?? e.stage.index}`);
void 0 !== t && o.add(t.stage.index);
}
return {
index: n,
name: i,
from: s?.fromStage,
uses: [ ...o ],
base: void 0 === s?.fromStage ? s?.base?.reference ?? r.baseWord : void 0,
needed: void 0 !== s
};
}(e, t.index));
for (const e of t.set.stages.slice(n.opened.length)) r.push(...outcome_notNeeded(e, r.length));
return {
builder: "classic",
rules: t.rules.name,
dockerfile: t.dockerfile.path,
target: t.request.options.target,
platform: void 0 === t.platform ? "" : (0, x.VQ)(t.platform),
stages: s,
steps: r,
warnings: outcome_warnings(e)
};
}
function outcome_stageSteps(e, t) {
const n = function outcome_fromForecast(e) {
const {stage: t, base: n} = e, r = {
text: t.from.logical,
expanded: `FROM ${n?.reference ?? t.baseWord}`,
args: {},
env: {},
settings: {},
...void 0 === n || void 0 !== e.fromStage ? {} : {
base: {
reference: n.reference,
digest: n.digest
}
}
};
return {
index: e.fromStep,
stage: t.index,
stageName: t.name ?? String(t.index),
text: t.from.logical,
keyword: "from",
range: t.from.range,
origin: "file",
verdict: "config-only",
causes: [],
root: void 0,
createdBy: void 0,
addsLayer: !1,
key: outcome_keyOf([ r.expanded, n?.digest ?? "" ]),
facts: r,
layer: void 0,
notes: void 0 === e.refused ? [] : [ e.refused ]
};
}(t), r = [ n ], s = [ n.text, ...t.steps.map(e => e.instruction.logical) ];
let i = n.key;
for (const o of t.steps) i = outcome_keyOf([ i, o.evaluated.expanded, ...o.by.texts, ...(o.evaluated.sources ?? []).map(e => e.digest ?? "?") ]), 
r.push(outcome_stepForecast(e, t, o, s, r.length, i, n));
return r;
}
function outcome_stepForecast(e, t, n, r, s, i, o) {
const {instruction: a, evaluated: c, by: d} = n, u = e.walked.outcomes.get(n.index), l = function outcome_factsOf({instruction: e, evaluated: t, origin: n}) {
const r = shellOf(t.state.config).join(" "), s = "run" === e.keyword && !e.json && "/bin/sh -c" !== r;
return {
text: e.logical,
expanded: t.expanded,
args: t.used.args,
env: t.used.env,
settings: {
...s ? {
shell: r
} : {},
..."onbuild" === n ? {
trigger: "ONBUILD"
} : {}
},
...void 0 === t.image ? {} : {
base: t.image
},
...void 0 === t.sources ? {} : {
sources: t.sources
}
};
}(n), f = {
stage: t.stage.index,
stageName: o.stageName,
ordinal: s,
keyword: a.keyword,
facts: l,
...void 0 === e.sent ? {} : {
sent: e.sent
},
stageTexts: r,
engine: {
...e.input.request.engine,
store: e.input.rules.store,
version: e.input.rules.version
}
}, h = function outcome_causesOf(e, t, n, r, s) {
const {reason: i} = n;
if (void 0 === i) return [];
if ("never" === i.kind || "doubt" === i.kind) return [ i.cause ];
if ("carried" === i.kind) return [ outcome_carriedCause(e, i.step) ];
if ("unknown" === n.verdict) return [ outcome_doubtfulCause(n) ];
const o = function platformCause({input: e}, t) {
const n = t.grounds[0];
if ("object" != typeof n || platformMatches(e, n)) return;
const {os: r, architecture: s} = n.config;
return {
code: "platform",
detail: `This engine never reuses images for ${r}/${s} in a build for ${(0, x.VQ)(e.platform)}. Build with --platform ${r}/${s}.`
};
}(e, n) ?? function mergeCause(e, t, n) {
const {rules: r, request: s} = e.input, i = n.grounds[0], o = t.evaluated.probe?.config;
if ("parent-links" !== r.cache || 0 !== s.options.cacheFrom.length || !t.evaluated.merged || void 0 === o || "object" != typeof i) return;
return sameConfig({
config: mergedWithParent(o, i.config.config),
joined: undefined
}, o, r.compare) ? void 0 : {
code: "unsupported",
detail: `The classic builder never reuses this step: ${unstored(t, o)} Everything after it is rebuilt in every build.`
};
}(e, t, n);
if (void 0 !== o) return [ o ];
const {last: a} = e.input.records;
if (1 === r.ordinal) {
const e = (0, re.W)({
...r,
ordinal: 0,
keyword: "from",
facts: s.facts
}, a, void 0).filter(e => "base-moved" === e.code);
if (e.length > 0) return e;
}
return (0, re.W)(r, a, e.input.request.context);
}(e, n, u, f, o), p = function outcome_layerOf(e, t, n) {
const r = outcome_entryAt(t), s = 1 === t.winners.length ? t.winners[0] : void 0, {last: i} = e.input.records, {stage: o, stageName: a, ordinal: c, keyword: d, stageTexts: u, facts: l} = n, f = {
stage: o,
stageName: a,
ordinal: c,
keyword: d,
stageTexts: u,
text: l.text
}, h = void 0 === i ? void 0 : (0, ne.M)(i, f).old?.layer;
return "hit" !== t.verdict || void 0 === s || void 0 === r ? h : {
...(0, se.Z)(s, r),
...void 0 === h?.seconds ? {} : {
seconds: h.seconds
}
};
}(e, u, f), m = void 0 === u.reason ? void 0 : "carried" === u.reason.kind ? u.reason.step : n.index;
return {
index: n.index,
stage: t.stage.index,
stageName: o.stageName,
text: a.logical,
keyword: a.keyword,
range: "file" === n.origin ? a.range : void 0,
origin: n.origin,
verdict: u.verdict,
causes: h,
root: m,
createdBy: void 0 === c.probe?.open ? d.texts[0] : recordedText(u),
addsLayer: outcome_addsLayer(n, u, p),
key: i,
facts: l,
layer: p,
notes: c.notes
};
}
function recordedText(e) {
return "hit" === e.verdict && 1 === e.winners.length ? function lastLine(e) {
const t = outcome_entryAt(e);
return void 0 === t ? void 0 : e.winners[0].config.history[t]?.created_by;
}(e) : void 0;
}
function outcome_entryAt(e) {
const t = e.grounds[0];
if (0 !== e.winners.length && void 0 !== t && "unknown" !== t) return "scratch" === t ? 0 : t.config.history.length;
}
function outcome_carriedCause(e, t) {
const n = e.walk.opened.flatMap(e => e.steps).find(e => e.index === t);
return {
code: "parent",
detail: `Not reused because of ${void 0 === n ? "an earlier step" : `\xab${outcome_shortened(n.instruction.logical)}\xbb`}.`,
step: t
};
}
const Je = 80;
function outcome_shortened(e) {
return e.length > Je ? `${e.slice(0, Je - 1)}\u2026` : e;
}
function outcome_doubtfulCause(e) {
return e.winners.length > 1 ? {
code: "unsupported",
detail: "Several recorded images fit equally well, and which one the engine takes is not defined."
} : 0 === e.winners.length ? {
code: "no-record",
detail: "The images of the engine's store are not recorded, so nothing can be said."
} : {
code: "unsupported",
detail: "A recorded image may be this step's, but the record does not tell how it was committed."
};
}
function unstored(e, t) {
const n = t.WorkingDir ?? "";
if ("" !== n && (0, h.uH)(n) !== n) return `the engine stores the working directory ${n} as ${(0, 
h.uH)(n)}. Write it that way.`;
return `it empties ${{
user: "a user",
entrypoint: "an entrypoint",
healthcheck: "fields of a health check"
}[e.instruction.keyword] ?? "a value"} that the image below sets, and the engine stores the old value.`;
}
function outcome_addsLayer(e, t, n) {
return "hit" === t.verdict && void 0 !== n ? void 0 !== n.diffId : e.evaluated.addsLayer ?? (void 0 === n ? void 0 : void 0 !== n.diffId);
}
function outcome_notNeeded(e, t) {
return [ e.from, ...e.instructions ].map((n, r) => ({
index: t + r,
stage: e.index,
stageName: e.name ?? String(e.index),
text: n.logical,
keyword: n.keyword,
range: n.range,
origin: "file",
verdict: "not-needed",
causes: [],
root: void 0,
createdBy: void 0,
addsLayer: void 0,
key: outcome_keyOf([ n.logical ]),
facts: {
text: n.logical,
expanded: n.logical,
args: {},
env: {},
settings: {}
},
layer: void 0,
notes: []
}));
}
function outcome_warnings({input: e, walk: t, walked: n}) {
const {request: r, records: s} = e, i = r.options.cacheFrom.filter(e => !s.cacheImages.has(e)), o = t.opened.flatMap(e => e.steps).find(e => function failsBuild(e, t) {
return void 0 !== e.evaluated.refused || "never" === t?.reason?.kind && "unsupported" === t.reason.cause.code && void 0 === e.evaluated.never;
}(e, n.outcomes.get(e.index)));
return [ ...e.dockerfile.warnings.map(e => `Line ${e.range.startLine}: ${e.message}`), ...i.map(e => `The --cache-from image ${e} is not there: the engine skips it, and uses no other cache instead.`), ...void 0 === o ? [] : [ `The engine fails this build at \xab${outcome_shortened(o.instruction.logical)}\xbb.` ] ];
}
function outcome_keyOf(e) {
return (0, f.hash)("sha256", JSON.stringify(e), "hex");
}
function cacheFromLookups(e, t) {
return [ localAncestors(e, t), followedSources(e, t) ];
}
function localAncestors(e, t) {
const n = new Set(t.flatMap(t => e.store.ancestorsOf(t)));
return {
...local_cache_localLookup(e),
accepts: e => n.has(e.id)
};
}
function followedSources(e, t) {
const isLast = (e, t) => e.config.history.length - 1 === historyOf(t).length;
return {
wins: "first",
candidates: e => "unknown" === e ? void 0 : t,
isChild: followsHistory,
enter: (t, n, r) => isLast(t, n) ? t : function restore(e, t, n, r) {
const s = historyOf(n).length, i = t.config.history[s], o = (0, C.gO)(t.config, s);
if ("" === o && "containerd" === e.rules.store) return {
code: "unsupported",
detail: "The engine would reuse this step from the --cache-from image and fails at it: the containerd image store cannot restore a step without a layer (\xabfailed to restore cached image\xbb). Build without --cache-from or with BuildKit."
};
const a = "string" == typeof n ? void 0 : n.config, c = {
architecture: t.config.architecture,
os: t.config.os,
...void 0 === t.config.variant ? {} : {
variant: t.config.variant
},
...void 0 === i.created ? {} : {
created: i.created
},
config: r.evaluated.probe.config,
history: [ ...historyOf(n), i ],
rootfs: {
type: "layers",
diff_ids: [ ...a?.rootfs.diff_ids ?? [], ..."" === o || void 0 === o ? [] : [ o ] ]
}
}, d = {
id: `restored:${t.id}#${s + 1}`,
parent: "string" == typeof n ? "" : n.id,
names: [],
config: c,
containerConfig: {},
builtLocally: "containerd" === e.rules.store
}, u = e.store.images.find(e => function isTwin(e, t) {
return e.history.length === t.history.length && (0, C.t$)(e.history, t.history) && e.rootfs.diff_ids.length === t.rootfs.diff_ids.length && (0, 
C.aK)(e.rootfs.diff_ids, t.rootfs.diff_ids) && sameConfig({
config: e.config,
joined: void 0
}, t.config, "new");
}(e.config, c));
return void 0 === u ? d : {
...d,
id: u.id
};
}(e, t, n, r),
narrow: (n, r) => cacheFromLookups(e, isLast(n, r) ? t : [ n ])
};
}
function followsHistory(e, t, n) {
return "unknown" === t ? "maybe" : function isValidParent(e, t) {
if (0 === e.history.length) return !1;
if ("scratch" === t) return !0;
const {history: n, rootfs: r} = t.config;
return 0 === n.length && 0 === r.diff_ids.length || n.length < e.history.length && (0, 
C.t$)(e.history, n) && (0, C.aK)(e.rootfs.diff_ids, r.diff_ids);
}(e.config, t) ? writes(n.by, e.config.history[historyOf(t).length]?.created_by ?? "") : "no";
}
function historyOf(e) {
return "string" == typeof e ? [] : e.config.history;
}
function historyOnlyLookups(e, t) {
const isChild = (e, t, n) => function isMatch(e, t, n) {
if (void 0 === e || void 0 === t || void 0 === n) return "no";
if ("scratch" === t) return "no";
if ("unknown" === t) return "maybe";
const {history: r, rootfs: s} = e.config, i = t.config;
return r.length !== i.history.length + 1 || s.diff_ids.length !== i.rootfs.diff_ids.length + 1 ? "no" : (0, 
C.t$)(r, i.history) && (0, C.aK)(s.diff_ids, i.rootfs.diff_ids) ? writes(n.by, r.at(-1)?.created_by ?? "") : "no";
}(e, t, n);
return [ {
wins: "first",
candidates: e => "unknown" === e ? void 0 : t,
isChild: isChild
}, {
wins: "first",
candidates: (t, n, r) => "unknown" === t ? void 0 : [ ...e.store.images, ...r ].filter(t => platformMatches(e, t)),
isChild: isChild
} ];
}
const Ve = new Set([ "exclude", "parents" ]), Ze = /^(?:(?:file|dir|multi):)?[0-9a-f]{64}$/;
function copy_probeOf(e, t, n, r, s) {
const i = "known" === t.kind ? t.digest : "unknown" === t.kind ? t.likely ?? "" : "", o = singleMarker(e.config, n + i + r), a = {
...e.config,
Cmd: o
}, c = o.join(" ");
if (0 === s.length && "known" === t.kind) return {
config: a,
texts: [ c ]
};
if ("never" === t.kind) return {
config: a,
texts: []
};
const d = singleMarker(e.config, n).join(" "), u = s.length > 0 ? e => e.includes(" #(nop) ") : e => e.startsWith(d) && e.endsWith(r) && Ze.test(e.slice(d.length, -r.length)), l = s.length > 0 || "known" === t.kind ? run_hiddenArgs(s) : t.cause;
return {
config: a,
texts: "" === i || s.length > 0 ? [] : [ c ],
open: u,
doubt: l
};
}
function silentFlags(e) {
return e.flags.filter(e => Ve.has(e.name)).map(e => `The classic builder ignores --${e.name}: the files are copied as if it were not there.`);
}
function evaluate_evaluate(e, t, n) {
return "run" === e.keyword ? run_evaluateRun(e, t, n) : "copy" === e.keyword || "add" === e.keyword ? function copy_evaluateCopy(e, t, n) {
const flag = t => e.flags.findLast(e => e.name === t)?.value ?? "";
return "" !== flag("chmod") ? refusal(e, t, requiresBuildkit("chmod")) : refusing(e, t, () => {
const r = new stage_state_Words(t, n.words), s = "add" === e.keyword ? "add" : "copy", i = r.text(flag("chown")), o = function withoutHeredocs(e) {
return 0 === e.heredocs.length ? e.args : e.args.filter(e => !/^\d*<</.test(e));
}(e).map(e => r.text(e)), a = o.at(-1) ?? "", c = flag("from"), d = {
keyword: s,
sources: o.slice(0, -1),
destination: a,
from: "copy" === s && "" !== c ? c : void 0,
chown: i
}, u = n.copyDigest(d), l = [ e.word, ...e.flags.map(e => e.text), ...o ].join(" ");
if ("refused" === u.kind) return {
...refusal(e, t, u.why),
expanded: l,
sources: u.sources
};
const f = r.used(), h = "" !== i && n.classic.chownBlank ? " " : "", p = `${s.toUpperCase()} ${"" === i ? "" : `--chown=${i}${h}`}`;
return {
probe: {
...copy_probeOf(t, u, p, ` in ${a} `, f.hidden),
hazy: t.hidden.size > 0
},
state: t,
expanded: l,
used: f,
sources: u.sources,
copied: d,
...void 0 === u.image ? {} : {
image: u.image
},
merged: !1,
addsLayer: !0,
notes: silentFlags(e),
..."never" === u.kind ? {
never: u.cause
} : {}
};
});
}(e, t, n) : function evaluateMetadata(e, t, n) {
const r = Ue.get(e.keyword);
return void 0 === r ? refusal(e, t, `${e.word} cannot stand here.`) : refusing(e, t, () => {
const s = new stage_state_Words(t, n.words), i = r(e, t, s, n);
return "string" == typeof i ? refusal(e, t, i) : evaluated(i, t, s.used());
});
}(e, t, n);
}
const Ke = {
reference: "scratch",
start: {
grounds: [ "scratch" ]
},
config: void 0,
os: void 0,
digest: ""
};
class stage_walk_StageWalk {
opened=[];
input;
cacheImages;
index=0;
made=0;
constructor(e) {
this.input = e, this.cacheImages = e.request.options.cacheFrom.flatMap(t => e.records.cacheImages.get(t) ?? []);
}
start(e, t) {
const n = this.open(this.input.set.stages[e.index], t);
return this.opened.push(n), n.base?.start ?? {
grounds: [ "unknown" ]
};
}
* steps(e, t) {
const n = this.opened[e.index], r = n.state.config.OnBuild ?? [];
r.length > 0 && (n.state = {
...n.state,
config: {
...n.state.config,
OnBuild: null
}
});
for (const e of r) yield this.step(n, this.trigger(e), "onbuild", t);
for (const e of n.stage.instructions) yield this.step(n, e, "file", t);
if (n.stage.index === this.input.target.index) for (const [e, t] of function sortedLabels(e) {
return [ ...e.options.labels ].sort(([e], [t]) => (0, h.Tz)(e, t));
}(this.input.request)) yield this.labelStep(n, e, t);
}
lookups(e) {
const t = this.enginesLookups(e);
return !0 === this.input.records.afterBuild ? t.map(decided) : t;
}
enginesLookups(e) {
const {rules: t, store: n, request: r} = this.input, s = {
store: n,
rules: t,
platform: this.probePlatform(e)
};
return "history-only" === t.cache ? historyOnlyLookups(s, this.cacheImages) : 0 === r.options.cacheFrom.length ? [ local_cache_localLookup(s) ] : "labels" === t.cache ? function labelLookups(e, t) {
const n = t.flatMap(t => [ t, ...e.store.ancestorsOf(t).flatMap(t => e.store.get(t) ?? []) ]), r = new Set(n.map(e => e.parent ?? ""));
return [ {
...local_cache_localLookup(e),
accepts: e => r.has(e.id)
}, {
wins: "first",
candidates: e => "unknown" === e ? void 0 : n,
isChild: followsHistory
} ];
}(s, this.cacheImages) : cacheFromLookups(s, this.cacheImages);
}
neverHits(e) {
const t = this.opened.at(-1).refused ?? this.missingSource() ?? e.evaluated.refused;
return void 0 !== t ? {
code: "unsupported",
detail: t
} : this.input.request.options.noCache ? {
code: "no-cache",
detail: "The build runs with --no-cache."
} : e.evaluated.never;
}
builds(e, t) {
if ("unknown" === t) return;
const {evaluated: n, by: r} = e, s = String(++this.made).padStart(9, "0"), i = "scratch" === t ? void 0 : t.config, o = n.probe?.config ?? {}, a = i?.rootfs.diff_ids ?? [];
return {
id: `built:${s}`,
parent: "scratch" === t ? "" : t.id,
names: [],
builtLocally: !0,
containerConfig: n.merged ? mergedWithParent(o, i?.config ?? {}) : o,
config: {
architecture: i?.architecture ?? this.input.platform?.architecture ?? "",
os: i?.os ?? this.input.platform?.os ?? "linux",
...void 0 === i?.variant ? {} : {
variant: i.variant
},
config: n.state.config,
created: `9999-12-31T23:59:59.${s}Z`,
history: [ ...i?.history ?? [], {
created: `built:${s}`,
created_by: r.texts[0] ?? ""
} ],
rootfs: {
type: "layers",
diff_ids: !1 === n.addsLayer ? a : [ ...a, `built:${s}` ]
}
}
};
}
open(e, t) {
const n = this.index++, r = {
args: {
...this.input.globals,
declared: new Map
},
hidden: new Set
}, s = {
stage: e,
fromStep: n,
steps: [],
fromStage: void 0
};
try {
const n = this.globalWord(e.baseWord), i = void 0 === e.platformWord ? void 0 : this.globalWord(e.platformWord), o = n.hidden ?? i?.hidden;
if (void 0 === o && "" === i?.text) throw blank("its --platform");
if (void 0 === o && "" === n.text) throw blank("its image name");
const a = void 0 === o ? (0, O.U9)(this.input.set, n.text, "from", e.index) : void 0;
if (void 0 !== a) return {
...s,
...this.fromStage(a, t, r),
fromStage: a.index
};
const c = void 0 === o ? this.base(n.text, i?.text) : function hiddenBase(e, t) {
const n = {
grounds: [ "unknown" ],
doubt: run_hiddenArgs([ t ])
};
return {
reference: e.baseWord,
start: n,
config: void 0,
os: void 0,
digest: ""
};
}(e, o);
return {
...s,
base: c,
refused: void 0,
state: {
...r,
config: stageConfig(c.config)
}
};
} catch (e) {
if (!(e instanceof i.u)) throw e;
return {
...s,
base: void 0,
refused: e.message,
state: {
...r,
config: stageConfig(void 0)
}
};
}
}
base(e, t) {
return "scratch" === e ? Ke : imageBase(this.input.request, e, t ?? this.input.request.options.platform);
}
fromStage(e, t, n) {
const r = t.end(e.index) ?? [ "unknown" ], s = this.opened[e.index], i = function configOf(e) {
const t = 1 === e.length ? e[0] : "unknown";
return "string" == typeof t ? void 0 : t.config.config;
}(r) ?? s?.state.config, o = {
reference: e.name ?? String(e.index),
start: {
grounds: r
},
config: i,
os: s?.base?.os,
digest: ""
}, a = s?.state.hidden ?? n.hidden;
return {
base: o,
refused: s?.refused,
state: {
...n,
hidden: a,
config: stageConfig(i)
}
};
}
globalWord(e) {
const t = globalArgs(this.input.globals), {text: n, used: r, unset: s} = (0, k.fT)(e, e => t.get(e)?.value, this.input.words);
return {
text: n,
hidden: [ ...r, ...s ].find(e => this.input.globals.hidden.has(e))
};
}
trigger(e) {
try {
return (0, b.uc)(e, "ONBUILD", this.input.parser);
} catch (e) {
if (e instanceof i.u) return e;
throw e;
}
}
step(e, t, n, r) {
if (t instanceof i.u) return this.refusedTrigger(e, t);
const s = {
classic: this.input.rules,
words: this.input.words,
copyDigest: t => this.input.copyDigest(t, e.stage.index, r),
proxiesUnknown: void 0 === this.input.request.engine.proxies
};
return this.add(e, t, n, evaluate_evaluate(t, e.state, s));
}
labelStep(e, t, n) {
const r = {
...e.stage.from,
keyword: "label",
word: "LABEL",
logical: `LABEL ${t}=${n}`,
rest: `${t}=${n}`,
flags: [],
args: [ t, n ],
comments: []
};
return this.add(e, r, "option", function evaluateLabelOption(e, t, n) {
return evaluated({
text: `LABEL ${e}=${t}`,
state: withConfig(n, {
Labels: {
...n.config.Labels,
[e]: t
}
})
}, n, {
args: {},
env: {},
hidden: []
});
}(t, n, e.state));
}
refusedTrigger(e, t) {
const n = {
probe: void 0,
refused: t.message,
state: e.state,
expanded: "",
used: {
args: {},
env: {},
hidden: []
},
merged: !1,
addsLayer: void 0,
notes: []
};
return this.add(e, {
...e.stage.from,
logical: "ONBUILD trigger"
}, "onbuild", n);
}
add(e, t, n, r) {
e.state = r.state;
const {texts: s = [], open: i, doubt: o} = r.probe ?? {}, a = {
index: this.index++,
instruction: t,
origin: n,
evaluated: r,
by: {
texts: s,
...void 0 === i ? {} : {
open: i
}
},
...void 0 === o ? {} : {
doubt: o
},
sameArray: this.sameArray(t, s[0])
};
return e.steps.push(a), a;
}
sameArray(e, t) {
if ("run" !== e.keyword || !e.json || void 0 === t || !t.includes(" ")) return "yes";
const n = (this.input.records.last?.steps ?? []).filter(e => e.createdBy === t);
if (0 === n.length) return "maybe";
const r = JSON.stringify(e.args);
return n.some(({facts: e}) => function execForm(e) {
try {
return JSON.stringify(JSON.parse(e.slice(e.indexOf("["))));
} catch {
return;
}
}(e.text) === r) ? "yes" : "no";
}
probePlatform(e) {
const {platform: t} = this.input, n = this.opened[e.index]?.base?.os;
return void 0 === t || void 0 === n || "" === n ? t : {
...t,
os: n
};
}
missingSource() {
if (!this.input.rules.missingSourceFails) return;
const e = this.input.request.options.cacheFrom.find(e => !this.input.records.cacheImages.has(e));
return void 0 === e ? void 0 : `The engine fails the build because the --cache-from image ${e} does not exist. Pull it first.`;
}
}
function decided(e) {
return {
...e,
isChild: (t, n, r) => "no" === e.isChild(t, n, r) ? "no" : "yes"
};
}
function blank(e) {
return new i.u("build-refused", `FROM: ${e} comes out empty, so the engine fails the build here. Give it a value.`);
}
function forecast_forecastBy(e, t, {rules: n, client: r}, s) {
const o = (0, b.cZ)(n.version), a = (0, b.qg)(e.dockerfile.text, e.dockerfile.path, o), c = (0, 
O._$)(a, O.At), d = (0, O.Ae)(c, e.options.target), u = (0, k.gz)(n.version, a.escape), l = function sideOf(e, t, n, r) {
const s = t.daemonOwnerNames ? "moby-20" : "moby", o = `${n.name}, daemon ${s}`, a = r.get(o) ?? function contextSide(e, t, n = new U.N) {
try {
const r = e();
return {
tree: r,
refused: void 0,
sources: void 0 === r ? void 0 : knownSources(r, t, n)
};
} catch (e) {
if (!(e instanceof i.u)) throw e;
return {
tree: void 0,
refused: e.message,
sources: void 0
};
}
}(() => receivedContext(e, n, s), n.typeBits, e.knownDigests);
return r.set(o, a), a;
}(e, n, r, s), f = copyDigests({
request: e,
records: t,
set: c,
side: l,
headers: {
typeBits: n.daemonTypeBits,
...n.daemonOwnerNames ? {
ownerNames: rootOwnerNames
} : {}
}
}), h = {
request: e,
records: t,
rules: n,
parser: o,
words: u,
dockerfile: a,
set: c,
target: d,
store: new ImageStore(t.images),
globals: globalScope(e, n, (e, t) => (0, k.fT)(e, t, u).text, c.globalArgs),
platform: forecast_platformOf(e, t),
copyDigest: (e, t, n) => f.answer(e, t, n, p.opened)
}, p = new stage_walk_StageWalk(h), m = walkHistory((0, O.Gq)(c, d, () => []).map(e => ({
index: e
})), p);
return outcome_reportForecast({
input: h,
walk: p,
walked: m,
client: r,
sent: l.tree
});
}
function forecast_platformOf(e, t) {
const n = e.engine.platform ?? t.last?.engine.platform ?? t.last?.platform, r = void 0 === n || "" === n ? void 0 : (0, 
x.Y8)(n), {platform: s} = e.options;
return void 0 === s ? r : (0, x.Y8)(s, r);
}
function globalScope(e, t, n, r) {
const s = new Map(e.engine.proxies ?? []), i = new Set;
for (const [t, n] of e.options.buildArgs) void 0 === n ? i.add(t) : s.set(t, n);
for (const e of i) s.delete(e);
let o = {
given: s,
hidden: i,
predefined: t.predefinedArgs,
global: new Map,
declared: new Map
};
for (const e of r) {
const t = globalArgs(o), r = declarations(e, e => n(e, e => t.get(e)?.value));
o = {
...o,
global: new Map([ ...o.global, ...r.map(({name: e, value: t}) => [ e, t ]) ])
};
}
return o;
}
const Ye = {
name: "classic",
forecast: function classic_forecast(e, t) {
const n = [], r = new Map;
let s;
for (const o of assumptions(e, t)) try {
n.push(forecast_forecastBy(e, t, o, r));
} catch (e) {
if (!(e instanceof i.u)) throw e;
s ??= e;
}
if (0 === n.length) throw s ?? function nothingTried() {
return new i.u("internal", "No rules of the classic builder were tried. Please report this.");
}();
return best(n, t);
}
};
const Qe = {
classic: Ye,
buildkit: ke.L,
buildah: be
};
function builderOf(e) {
return Qe[e];
}
function sentContext(e, t) {
const {context: n} = t;
if (void 0 === n) return;
if ("git" === t.contextKind || "tar" === t.contextKind) return n;
if ("classic" === e) return receivedContext(t, clientRules(t.engine.cliVersion ?? ""), "moby");
if ("buildkit" === e) return (0, r.T)(n, {
sources: [],
exclude: (0, r.R)(t.ignoreFiles, !1).patterns
});
const i = t.ignoreFiles.explicit ?? t.ignoreFiles.dockerfileDockerignore ?? t.ignoreFiles.dockerfileContainerignore ?? t.ignoreFiles.containerignore ?? t.ignoreFiles.dockerignore;
return sentTree(n, void 0 === i ? [] : (0, s.wo)(i.text, "containers"), {
client: "buildah"
});
}
}),
931: ((e, t, n) => {
n.d(t, {
L: () => ye,
D: () => synthesize
});
var r = n(452), s = n(8758), i = n(7190), o = n(5922), a = n(8424);
const c = [ "0.8.3", "0.9.3", "0.10.6", "0.11.6", "0.12.5", "0.13.2", "0.14.1", "0.15.1", "0.15.2", "0.16.0", "0.17.3", "0.19.0", "0.20.2", "0.22.0", "0.24.0", "0.25.2", "0.26.3", "0.28.1", "0.30.0", "0.32.2" ], d = [ 0, 8, 0 ];
function keyProfile(e) {
const t = (0, o.ot)(e);
if (void 0 !== t && (0, o.jZ)(t, ...d)) return {
version: e,
rootSelector: (0, o.jZ)(t, 0, 13),
clearCacheOptions: (0, o.jZ)(t, 0, 13),
specialMountsOnInput: !(0, o.jZ)(t, 0, 16),
vtProto: (0, o.jZ)(t, 0, 17),
mergeOp: (0, o.jZ)(t, 0, 10),
uniqueSelectors: !(0, o.jZ)(t, 0, 9),
slashCovers: (0, o.jZ)(t, 0, 13),
oldClient: !(0, o.jZ)(t, 0, 10),
gitRefInKey: (0, o.jZ)(t, 0, 17),
shortControlEscapes: (0, o.jZ)(t, 0, 15)
};
}
function frontendProfile(e, t = e) {
const n = (0, o.ot)(e);
if (void 0 !== n && (0, o.jZ)(n, ...d)) return {
version: t,
removeMountStubs: (0, o.jZ)(n, 0, 11),
destinationKeepsDot: (0, o.jZ)(n, 0, 14),
symbolicChmod: (0, o.jZ)(n, 0, 17),
workdirEpoch: (0, o.jZ)(n, 0, 22),
epochFromArg: (0, o.jZ)(n, 0, 30),
specialMountsEmptyInput: (0, o.jZ)(n, 0, 15, 2),
requiredPaths: (0, o.jZ)(n, 0, 26),
shebangAfterChomp: (0, o.jZ)(n, 0, 27),
chmodOfUrls: (0, o.jZ)(n, 0, 9),
expandsChmod: (0, o.jZ)(n, 0, 16),
addGit: (0, o.jZ)(n, 0, 11)
};
}
const u = 6, l = 2;
function candidates(e) {
const t = function daemonVersions(e) {
const t = (0, o.ot)(e);
if (void 0 === t || t.every(e => 0 === e)) return c.toReversed();
const n = (0, o.$)(e), r = (0, o.ot)(c.at(-1)), s = (0, o.jZ)(n, r[0] + 1) ? c.at(-1) : function versionText(e) {
return e.join(".");
}(n);
return void 0 === keyProfile(s) ? [] : [ s ];
}(e.engine.version);
if (0 === t.length) return none(`The cache keys of BuildKit ${e.engine.version ?? ""} are not known: update BuildKit.`, !1);
const n = function frontendImage(e) {
const t = e.options.buildArgs.get("BUILDKIT_SYNTAX");
if (void 0 !== t && "" !== t) return t.trim().split(/\s/)[0];
const n = function directives(e) {
const t = [];
for (const n of e.dockerfile.text.split("\n")) {
if (!n.startsWith("#") && !n.startsWith("\ufeff#")) break;
t.push(n);
}
return (0, i.qg)(`${t.join("\n")}\nFROM scratch\n`, e.dockerfile.path, (0, i.OP)()).directives;
}(e).find(({name: e}) => "syntax" === e)?.value.trim();
return void 0 === n || "" === n ? void 0 : n.split(/\s/)[0];
}(e);
if (void 0 === n) {
const e = t.flatMap(e => profileOf(e, e, e));
return {
profiles: e,
externalFrontend: !1,
certain: 1 === e.length,
missing: void 0
};
}
const r = function frontendVersions(e, t) {
const n = (0, a.WF)(e);
if ("docker.io" !== n?.domain || !/^docker\/dockerfile(-upstream)?$/.test(n.path)) return [];
const r = t ?? n.tag ?? "latest", s = r.includes("labs") ? "-labs" : "", i = /^v?1\.(\d{1,3})(?:\.(\d{1,3}))?/.exec(r);
if (null !== i) {
const e = Number(i[1]);
if (e < l) return [];
return [ {
buildkit: `0.${e + u}.${i[2] ?? newestPatch(e + u)}`,
version: `1.${e}.${i[2] ?? newestPatch(e + u)}${s}`
} ];
}
return /^(?:1|latest|labs|1-labs|master|stable)$/.test(r) ? c.toReversed().map(e => {
const [, t, n] = (0, o.ot)(e);
return {
buildkit: e,
version: `1.${t - u}.${n}${s}`
};
}) : [];
}(n, e.engine.frontendVersion);
if (0 === r.length) return none(`The Dockerfile frontend ${n} is not known here.`, !0);
const s = t.flatMap(e => r.flatMap(t => profileOf(e, t.buildkit, t.version)));
return {
profiles: s,
externalFrontend: !0,
certain: 1 === s.length,
missing: void 0
};
}
function none(e, t) {
return {
profiles: [],
externalFrontend: t,
certain: !0,
missing: e
};
}
function profileOf(e, t, n) {
const r = keyProfile(e), s = frontendProfile(t, n);
return void 0 === r || void 0 === s ? [] : [ {
keys: r,
frontend: s
} ];
}
function newestPatch(e) {
const t = c.map(e => (0, o.ot)(e)).filter(t => t[1] === e);
return t.at(-1)?.[2] ?? 0;
}
function rulesText(e) {
const t = e[0], n = e.at(-1);
return void 0 === t || void 0 === n ? "BuildKit" : t === n ? profileText(t) : `${profileText(n)} to ${profileText(t)}`;
}
function profileText({keys: e, frontend: t}) {
const n = t.version === e.version ? "" : ` with Dockerfile ${t.version}`;
return `BuildKit ${e.version}${n}`;
}
var f = n(1569), h = n(4573), p = n(7012), m = n(7510);
const g = 255, v = 2e4;
function keyPath(e) {
const t = (0, m.fj)("/", e);
return "/" === t ? "" : t;
}
function followLinks(e, t, n, s) {
const i = look(e, t);
return void 0 === i.entry || n && "symlink" === i.entry.type ? "lexical" === s ? function followLexically(e, t, n) {
const r = {
links: 0,
components: 0
};
let s = t;
for (let t = 0; t <= g; t++) {
r.links = 0;
const t = followParents(e, keyPath(s), r);
if (!n || "symlink" !== t.entry?.type) return t;
const i = t.entry.linkname;
s = i.startsWith("/") ? i : (0, m.fj)((0, m.y_)(s), i);
}
throw tooManyLinks(t);
}(e, t, n) : function followComponents(e, t, n, s) {
const i = t.split("/").reverse();
let o = "", a = look(e, ""), c = 0;
for (let r = 0; i.length > 0; r++) {
if (r > v) throw tooManyLinks(t);
const s = keyPath(`${o}/${i.pop()}`);
if (a = look(e, s), "symlink" !== a.entry?.type || !n && 0 === i.length) o = s; else {
if (++c > g) throw tooManyLinks(t);
i.push(...a.entry.linkname.split("/").reverse()), a.entry.linkname.startsWith("/") && (o = "");
}
}
if ("early" === s && c > 0 && "" === o) throw new r.u("build-refused", `${t} leads to the root, which BuildKit 0.14 mistakes: update BuildKit`);
return a;
}(e, t, n, s) : i;
}
function look(e, t) {
const n = t.slice(1);
return {
path: n,
entry: e.entry(n)
};
}
function followParents(e, t, n) {
const r = look(e, t);
if (void 0 !== r.entry || "" === t) return r;
if (++n.components > v / 4) throw tooManyLinks(t);
const s = t.lastIndexOf("/"), i = t.slice(0, s), o = t.slice(s), a = followParents(e, i, n);
if ("symlink" === a.entry?.type) {
if (++n.links > g) throw tooManyLinks(t);
const r = cleanLink(i, a.entry.linkname);
return "/" === r ? {
path: "",
entry: void 0
} : followParents(e, r + o, n);
}
return look(e, `${"" === a.path ? "" : `/${a.path}`}${o}`);
}
function cleanLink(e, t) {
const n = (0, m.uH)(e), r = (0, m.uH)(t);
return r.startsWith("/") ? r : (0, m.fj)("/", (0, m.fj)((0, m.y_)("." === n || "/" === n ? "" : n), r));
}
function tooManyLinks(e) {
return new r.u("build-refused", `${JSON.stringify(e)} goes through too many symlinks: remove the loop`);
}
var w = n(7598);
const y = sha256(h.Buffer.alloc(0)), b = {
file: "0",
socket: "0",
symlink: "2",
char: "3",
block: "4",
dir: "5",
fifo: "6"
};
function sha256(e) {
return `sha256:${(0, w.hash)("sha256", e, "hex")}`;
}
const k = new WeakMap;
class ContentRecords {
tree;
#X;
#ee=new Map;
#p=new Map;
constructor(e, t) {
this.tree = e, this.#X = t;
}
record(e) {
return "dir" !== this.tree.entry(e)?.type || this.#p.has(e) || this.prepare(this.#te(e)), 
this.#ne(e, 0);
}
prepare(e) {
if (void 0 === this.tree.digests) return;
const t = e[Symbol.iterator]();
for (let e = !1; !e; ) {
const n = [];
this.tree.digests(this.#re(t, n)).forEach((e, t) => {
void 0 !== e && this.#ee.set(n[t], `sha256:${e}`);
}), e = n.length < 32768;
}
}
* #re(e, t) {
for (;t.length < 32768; ) {
const {done: n, value: r} = e.next();
if (!0 === n) return;
const s = this.#ee.has(r) ? void 0 : this.tree.entry(r);
"file" === s?.type && 0 !== s.size && (t.push(r), yield {
path: r,
prefix: this.#se(s)
});
}
}
header(e) {
let t = this.#ee.get(e);
return void 0 === t && (t = "" === e && "client" === this.#X.root ? this.#ie() : this.#oe(e), 
this.#ee.set(e, t)), t;
}
* #te(e) {
const t = [ e ];
for (let e = t.pop(); void 0 !== e; e = t.pop()) {
const n = this.tree.entry(e)?.type;
if ("file" === n && (yield e), "dir" === n) for (const n of this.tree.names(e)) t.push("" === e ? n : `${e}/${n}`);
}
}
#ne(e, t) {
if ("dir" !== this.#ae(e).type) return this.header(e);
let n = this.#p.get(e);
if (void 0 === n) {
if (t > 2048) throw new r.u("limit", "directories are nested deeper than 2048: flatten them");
const s = [ h.Buffer.from(`\0${this.header(e)}`) ];
for (const n of this.tree.names(e)) this.#ce(s, "", e, n, t);
n = sha256(h.Buffer.concat(s)), this.#p.set(e, n);
}
return n;
}
#ce(e, t, n, r, s) {
const i = "" === n ? r : `${n}/${r}`, o = `${t}\0${r}`;
if (e.push((0, p.ZJ)(o), h.Buffer.from(this.#ne(i, s + 1))), "dir" === this.#ae(i).type) for (const t of this.tree.names(i)) 56575 === t.charCodeAt(0) && this.#ce(e, o, i, t, s + 1);
}
#ie() {
return this.tree.names("").length > 0 ? y : sha256(this.#se({
...this.#ae(""),
type: "dir",
mode: 493,
uid: 0,
gid: 0,
xattrs: new Map
}));
}
#oe(e) {
const t = this.#ae(e), n = this.#se(t);
if ("file" !== t.type || 0 === t.size) return sha256(n);
const s = this.tree.digest(e, [ n ]);
if (void 0 === s) throw new r.u("source-unreadable", `the content of ${JSON.stringify(e)} is not known here: build once`);
return `sha256:${s[0]}`;
}
#ae(e) {
const t = this.tree.entry(e);
if (void 0 === t) throw new r.u("source-missing", `${JSON.stringify(e)} is gone: keep files in place during the forecast`);
return t;
}
#se(e) {
const {owners: t, devices: n, root: r} = this.#X, s = ("char" === e.type || "block" === e.type) && (n || "client" === r), i = [ `namemode${e.mode}`, `uid${t ? e.uid : 0}gid${t ? e.gid : 0}`, `size${"file" === e.type ? e.size : 0}typeflag${b[e.type]}`, `linkname${"symlink" === e.type ? e.linkname : ""}unamegname`, `devmajor${s ? e.devmajor : 0}devminor${s ? e.devminor : 0}` ], o = (0, 
p.ZJ)(i.join(""));
return 0 === e.xattrs.size ? o : h.Buffer.concat([ o, ...(a = e.xattrs, [ ...a ].filter(([e]) => "security.capability" === e || !/^(?:security|system)\./.test(e)).sort(([e], [t]) => (0, 
m.Tz)(e, t)).flatMap(([e, t]) => [ h.Buffer.from(e, "utf8"), h.Buffer.from(t, "latin1") ])) ]);
var a;
}
}
var x = n(3825), $ = n(2883);
function pick(e, t, n) {
const s = keyPath(t.path), {prefix: i, start: o} = function startingPoint(e, t, n, s) {
const i = {
path: "",
entry: e.entry("")
};
let o = t, a = i;
n.wildcard ? (o = "flat" === s.patterns ? "" : function plainPrefix(e) {
const t = e.split("/"), n = t.findIndex(x.ev);
return keyPath((0, m.fj)(...t.slice(0, n < 0 ? t.length : n)));
}(t), "" !== o && (a = function resolvePrefix(e, t, n) {
if ("lexical" !== n.links) return followLinks(e, t, !0, n.links);
let s = followLinks(e, t, !1, "lexical");
const i = `/${s.path}`;
for (let n = 0; "symlink" === s.entry?.type; n++) {
if (n > 255) throw new r.u("build-refused", `${t} is a symlink loop: remove it`);
const o = cleanLink(i, s.entry.linkname).slice(1);
s = {
path: o,
entry: "" === o ? void 0 : e.entry(o)
};
}
return s;
}(e, o, s))) : "" !== o && (a = followLinks(e, o, !1, s.links));
return {
prefix: o,
start: void 0 === a.entry ? void 0 : a
};
}(e, s, t, n), a = new Picker(s, t);
if (void 0 !== o) {
const n = new Renamer(i, "" === o.path ? "" : `/${o.path}`);
for (const {treePath: r, header: s} of function* following(e, t, n) {
if (yield* walk(e, t), !n) return;
for (let n = t; "" !== n; ) {
const t = n.lastIndexOf("/"), r = t < 0 ? "" : n.slice(0, t), s = e.names(r);
for (const i of s.slice(s.indexOf(n.slice(t + 1)) + 1)) yield* walk(e, "" === r ? i : `${r}/${i}`);
n = r;
}
}(e, o.path, t.wildcard && i.includes("\\"))) a.visit(n.name(r), r, s);
}
for (const e of t.requiredPaths ?? []) if (!a.picked.some(t => t.path.startsWith(e))) throw new r.u("source-missing", `${JSON.stringify(e)} is not there: add it or change the instruction`);
return {
prefix: i,
picked: a.picked
};
}
class Renamer {
#de;
#ue;
constructor(e, t) {
this.#de = e, this.#ue = t;
}
name(e) {
const t = "" === e ? "" : `/${e}`;
return t.startsWith(this.#ue) ? this.#de + t.slice(this.#ue.length) : t;
}
}
class Picker {
picked=[];
#le;
#fe;
#he;
#pe;
#me=[];
#ge="";
constructor(e, t) {
this.#le = e, this.#fe = t.wildcard, this.#he = 0 === t.include.length ? void 0 : (0, 
$.l2)(t.include, "moby"), this.#pe = 0 === t.exclude.length ? void 0 : (0, $.l2)(t.exclude, "moby");
}
visit(e, t, n) {
for (;this.#me.length > 0 && !e.startsWith(`${this.#me.at(-1).directory.path}/`); ) this.#me.pop();
if ("" === e && "" === this.#le) return;
const r = this.#ve(e);
if (void 0 === r) return;
const s = this.#me.at(-1)?.directory, i = {
path: e,
treePath: t,
header: n,
top: void 0 === s,
...this.#we(r, s)
};
i.included && this.#ye(i), n && this.#me.push({
directory: i,
picked: i.included
});
}
#ve(e) {
if (!this.#fe) return e.slice(this.#le.length + 1);
if ("" === this.#ge || !e.startsWith(`${this.#ge}/`)) {
if (!(0, x.YW)(this.#le, e)) return;
this.#ge = e;
}
return e.slice(this.#ge.length + 1);
}
#we(e, t) {
const n = this.#he?.matchesUsingParentResults(e, t?.include);
if (!1 === n?.matched) return {
include: n.own,
exclude: void 0,
included: !1
};
const r = this.#pe?.matchesUsingParentResults(e, t?.exclude);
return {
include: n?.own,
exclude: r?.own,
included: !0 !== r?.matched
};
}
#ye(e) {
for (const e of this.#me) e.picked || this.picked.push(e.directory), e.picked = !0;
this.picked.push(e);
}
}
function* walk(e, t) {
const n = [ t ];
for (let t = n.pop(); void 0 !== t; t = n.pop()) {
const r = "dir" === e.entry(t)?.type;
if (yield {
treePath: t,
header: r
}, !r) continue;
const s = e.names(t);
for (let e = s.length - 1; e >= 0; e--) n.push("" === t ? s[e] : `${t}/${s[e]}`);
}
}
const S = {
path: "/",
wildcard: !1,
followLinks: !1,
include: [],
exclude: []
};
function contentDigest(e, t, n) {
const s = function contentRecords(e, t) {
const n = `${t.root} ${t.owners} ${t.devices}`;
let r = k.get(e);
void 0 === r && (r = new Map, k.set(e, r));
let s = r.get(n);
return void 0 === s && (s = new ContentRecords(e, t), r.set(n, s)), s;
}(e, n), i = new Set, o = (0 === t.length ? [ S ] : t).map(e => {
const t = function isPlain(e) {
return !e.wildcard && 0 === e.include.length && 0 === e.exclude.length;
}(e) ? function plain(e, t, n) {
const r = lookUp(e, keyPath(t.path), t.followLinks, n);
return {
digest: e.record(r),
paths: [ r ]
};
}(s, e, n) : function filtered(e, t, n) {
const s = t.include.length > 0 || t.exclude.length > 0;
if (s && ("records" === n.patterns || "flat" === n.patterns)) throw new r.u("build-refused", "BuildKit before 0.10 cannot leave files out of a copy: update BuildKit");
if ("records" === n.patterns) return function wholeMatches(e, t, n) {
const r = keyPath(t.path), {tree: s} = e, i = [], o = [ "" ];
for (let e = o.pop(); void 0 !== e; e = o.pop()) if ((0, x.YW)(r, "" === e ? "" : `/${e}`)) i.push(e); else if ("dir" === s.entry(e)?.type) {
const t = s.names(e);
for (let n = t.length - 1; n >= 0; n--) o.push("" === e ? t[n] : (0, m.fj)(e, t[n]));
}
const a = i.map(r => {
const i = t.followLinks && "symlink" === s.entry(r)?.type;
return {
path: `/${r}`,
digest: e.record(i ? lookUp(e, `/${r}`, !0, n) : r)
};
});
return {
digest: listDigest(a, r, n, ""),
paths: i
};
}(e, t, n);
const {prefix: i, picked: o} = pick(e.tree, t, n);
e.prepare(o.map(e => e.treePath));
const a = o.map(r => ({
path: r.path,
digest: pickedDigest(e, r, t, n)
})), c = o.filter(e => s || e.top).map(e => e.treePath);
return {
digest: listDigest(a, t.path, n, i),
paths: c
};
}(s, e, n);
for (const e of t.paths) i.add(e);
return t.digest;
});
return {
digest: sha256(h.Buffer.from(o.join("\0"))),
paths: [ ...i ].sort(m.Tz)
};
}
function lookUp(e, t, n, s) {
const i = followLinks(e.tree, t, n, s.links);
if (void 0 !== i.entry) return i.path;
throw new r.u("source-missing", `${JSON.stringify(t)} is not there: add it, or see whether an ignore file leaves it out`);
}
function pickedDigest(e, t, n, r) {
const s = n.followLinks && (t.top || r.followsNestedLinks), i = !t.header && "symlink" === e.tree.entry(t.treePath)?.type;
return s && i ? e.record(lookUp(e, t.path, !0, r)) : e.header(t.treePath);
}
function listDigest(e, t, n, r) {
const [s] = e;
if (void 0 === s) return y;
if (1 === e.length && (0, m.E3)(keyPath(t)) === (0, m.E3)(s.path)) return s.digest;
const i = [];
for (const t of e) {
if ("paths" !== n.patterns) {
i.push(`${0 === i.length ? "" : "\0"}${(0, m.E3)(t.path)}${t.digest}`);
continue;
}
const e = t.path.startsWith(r) ? t.path.slice(r.length) : t.path;
i.push(`${"" === e ? "\0" : e.replaceAll("/", "\0")}${t.digest}`);
}
return sha256((0, p.ZJ)(i.join("")));
}
function contentProfile(e, t) {
return {
patterns: patternHash(e),
links: (0, o.jZ)(e, 0, 15) ? "components" : (0, o.jZ)(e, 0, 14) ? "early" : "lexical",
followsNestedLinks: !(0, o.jZ)(e, 0, 25),
owners: (0, o.jZ)(e, 0, 11),
devices: !(0, o.jZ)(e, 0, 13),
root: t
};
}
function patternHash(e) {
return (0, o.jZ)(e, 0, 26) ? "paths" : (0, o.jZ)(e, 0, 10) ? "basenames" : (0, o.jZ)(e, 0, 9) ? "flat" : "records";
}
var O = n(9528);
const C = -1;
function digestOf(e) {
return `sha256:${(0, w.hash)("sha256", "string" == typeof e ? (0, p.ZJ)(e) : e, "hex")}`;
}
function recordDigest(e, t) {
return digestOf(`${e}@${t}`);
}
function digestOfList(e) {
return digestOf(e.join("\0"));
}
function chainId(e) {
return e.reduce((e, t) => digestOf(`${e} ${t}`));
}
var T = n(6469), M = n(3455);
class Untraceable extends Error {}
const A = {
uid: 0,
gid: 0
};
class OverlayTree {
#be;
#ke=new Map;
#xe=new Map;
constructor(e) {
this.#be = e;
}
entry(e) {
return this.#ke.get(e)?.entry ?? this.#be.entry(e);
}
names(e) {
const t = "dir" === this.#be.entry(e)?.type ? this.#be.names(e) : [], n = this.#xe.get(e);
return void 0 === n ? t : [ ...new Set([ ...t, ...n ]) ].sort(m.Tz);
}
digest(e, t) {
const n = this.#ke.get(e);
if (void 0 === n) return this.#be.digest(e, t);
const {source: r} = n;
return void 0 !== r ? r instanceof Uint8Array ? t.map(e => (0, w.createHash)("sha256").update(e).update(r).digest("hex")) : r.tree.digest(r.path, t) : void 0;
}
read(e, t) {
const n = this.#ke.get(e);
if (void 0 === n) return this.#be.read(e, t);
const {source: r} = n;
return void 0 === r || r instanceof Uint8Array ? r : r.tree.read(r.path, t);
}
makeDirectories(e, t, n) {
let r = "";
for (const s of (0, m.uH)(e).split("/")) {
if ("" === s || "." === s) continue;
r = "" === r ? s : `${r}/${s}`;
const e = this.entry(r);
if (void 0 === e) this.#$e(r, {
entry: directory(r, t, n),
source: void 0
}); else if ("dir" !== e.type) throw new Untraceable;
}
}
writeFile(e, t, n, {uid: r, gid: s}) {
const i = (0, m.uH)(e).slice(1);
if (void 0 !== this.entry(i)) throw new Untraceable;
this.#Se((0, m.y_)(`/${i}`).slice(1));
const o = {
...directory(i, t, {
uid: r,
gid: s
}),
type: "file",
size: n.length
};
this.#$e(i, {
entry: o,
source: n
});
}
copyFrom(e, t, n, s) {
const i = s.owner ?? A, o = n.endsWith("/") || n.endsWith("/."), a = (0, m.uH)(n);
this.makeDirectories(o ? a : (0, m.y_)(a), 493, i);
const c = function resolve(e, t, n) {
const s = (0, m.uH)(t).slice(1), i = e.entry(s);
if (void 0 !== i && ("symlink" !== i.type || !n)) return s;
try {
const t = (0, M.P)(e, s);
if (void 0 !== e.entry(t)) return t;
} catch (e) {
if (!(e instanceof r.u)) throw e;
}
throw new Untraceable;
}(e, t, s.follow), d = "dir" === e.entry(c).type, u = this.entry(a.slice(1));
if (void 0 !== u && "dir" !== u.type && "file" !== u.type) throw new Untraceable;
let l = a.slice(1);
"dir" !== u?.type || d && s.contents || (l = (0, m.fj)(l, (0, m.E3)(t)));
const f = d && s.contents && void 0 === u ? l : (0, m.y_)(`/${l}`).slice(1);
this.makeDirectories(f, 493, i), this.#Oe(e, c, l, !1, s, 0);
}
#Oe(e, t, n, r, s, i) {
const o = e.entry(t);
if (void 0 === o || i > 200) throw new Untraceable;
const a = this.entry(n), c = function withInfo(e, t, {owner: n, mode: r}) {
const s = void 0 === r || "symlink" === e.type ? e.mode : r;
return {
...e,
path: t,
inode: "",
mode: s,
uid: n?.uid ?? e.uid,
gid: n?.gid ?? e.gid
};
}(o, n, s);
if ("dir" !== o.type) {
if ("dir" === a?.type || "file" !== o.type && "symlink" !== o.type) throw new Untraceable;
this.#$e(n, {
entry: c,
source: "file" === o.type ? {
tree: e,
path: t
} : void 0
});
} else {
if (void 0 !== a && "dir" !== a.type) throw new Untraceable;
(void 0 === a || r) && this.#$e(n, {
entry: c,
source: void 0
});
for (const r of e.names(t)) {
const child = e => "" === e ? r : `${e}/${r}`;
this.#Oe(e, child(t), child(n), !0, s, i + 1);
}
}
}
#$e(e, t) {
if (this.#ke.size >= 1e5) throw new Untraceable;
if (this.#ke.set(e, t), "" === e) return;
const n = (0, m.y_)(`/${e}`).slice(1), r = this.#xe.get(n) ?? new Set;
r.add(e.slice("" === n ? 0 : n.length + 1)), this.#xe.set(n, r);
}
#Se(e) {
if ("" !== e && "dir" !== this.entry(e)?.type) throw new Untraceable;
}
}
function directory(e, t, {uid: n, gid: r}) {
return {
path: e,
type: "dir",
mode: t,
size: 0,
uid: n,
gid: r,
linkname: "",
inode: "",
devmajor: 0,
devminor: 0,
mtimeMs: 0,
xattrs: new Map
};
}
function plainSelector(e) {
return {
path: e,
wildcard: !1,
followLinks: !0,
include: [],
exclude: []
};
}
function hasWildcard(e) {
for (let t = 0; t < e.length; t++) if ("\\" === e[t]) t++; else if ("*" === e[t] || "?" === e[t] || "[" === e[t]) return !0;
return !1;
}
function dedupeSelectors(e, t) {
const n = e.filter(e => !isFiltered(e)), r = e.filter(isFiltered), s = t.uniqueSelectors ? new Map(r.map(e => [ JSON.stringify(e), e ])).values() : r, i = [ !1, !0 ].flatMap(e => dedupePaths(n.filter(t => t.followLinks === e).map(({path: e}) => e), t).map(t => ({
...plainSelector(t),
followLinks: e
})));
return [ ...i, ...s ].sort((e, t) => (0, m.Tz)(e.path, t.path));
}
function isFiltered(e) {
return e.wildcard || e.include.length > 0 || e.exclude.length > 0;
}
function dedupePaths(e, t) {
if (e.length <= 1) return e;
const n = [ ...new Set(e) ];
return n.filter(e => !n.some(n => ((e, n) => e !== n && e.startsWith(t.slashCovers && n.endsWith("/") ? n : `${n}/`))(e, n))).sort(m.Tz);
}
const I = 18, P = 384;
function tracedFiles(e, t) {
const n = [];
let r = e;
for (;"file" === r?.kind; ) n.unshift(r), r = rootInput(r);
const s = void 0 === r ? (0, T.KJ)([]) : function sourceFiles(e, t) {
switch (e.kind) {
case "local":
return t(e);

case "image":
return void 0 === e.unknown ? e.tree : void 0;

case "http":
if (void 0 === e.body) return;
return (0, T.KJ)([ {
path: e.filename,
mode: P,
content: e.body
} ]);

default:
return;
}
}(r, t);
if (void 0 === s || 0 === n.length) return s;
const i = new OverlayTree(s);
try {
for (const e of n) apply(i, e, t);
} catch (e) {
if (e instanceof Untraceable) return;
throw e;
}
return i;
}
function rootInput(e) {
const t = e.actions[0]?.input ?? -1;
return -1 === t ? void 0 : e.inputs[t];
}
function apply(e, t, n) {
if (void 0 !== t.unknown) throw new Untraceable;
for (const r of t.actions) {
const s = ownerIds(r.owner);
if ("copy" === r.action) copy(e, r, t, s, n); else {
if (0 !== (r.mode & I)) throw new Untraceable;
"mkdir" === r.action ? e.makeDirectories(r.path, r.mode, s ?? j) : e.writeFile(r.path, r.mode, r.data, s ?? j);
}
}
}
const j = {
uid: 0,
gid: 0
};
function ownerIds(e) {
if (void 0 === e) return;
const t = e.group ?? e.user;
if (!("id" in e.user) || !("id" in t)) throw new Untraceable;
return {
uid: e.user.id,
gid: t.id
};
}
function copy(e, t, n, r, s) {
const i = n.inputs[t.secondaryInput], o = t.includePatterns.length + t.excludePatterns.length > 0 || "" !== t.modeText || t.unpack || function isWild(e) {
return "copy" === e.action && e.wildcard && hasWildcard(e.source);
}(t), a = void 0 === i || o ? void 0 : tracedFiles(i, s);
if (void 0 === a) throw new Untraceable;
e.copyFrom(a, t.source, t.destination, {
owner: r,
mode: -1 === t.mode ? void 0 : t.mode,
contents: t.copyContents,
follow: t.followSymlink
});
}
function contentCache() {
return {
keys: new Map
};
}
function contents(e, t, n, s, i) {
const a = (0, o.ot)(n.version), c = new Map, local = i => {
const o = c.get(i) ?? function sendable(e) {
try {
return e();
} catch (e) {
if (e instanceof r.u) return {
tree: void 0,
root: "client",
refused: e
};
throw e;
}
}(() => function localContent(e, t, n, r) {
const s = n.localPaths.get(e) ?? new Set, i = t.options.namedContexts.get(e), sent = (e, t) => (0, 
f.T)(e, {
sources: s,
exclude: t,
client: r.oldClient ? "old" : "current"
});
if ("" !== e) return "directory" !== i?.kind ? {
tree: void 0,
root: "client"
} : {
tree: sent(i.tree, ignorePatterns(i.ignore)),
root: "client"
};
if (void 0 === t.context) return {
tree: void 0,
root: "client"
};
if ("directory" !== t.contextKind) return {
tree: t.context,
root: "snapshot"
};
const {patterns: o} = (0, f.R)(t.ignoreFiles, r.externalFrontend);
return {
tree: sent(t.context, o),
root: "client"
};
}(i, e, t, {
externalFrontend: s,
oldClient: n.oldClient
}));
return c.set(i, o), o;
}, d = new Map, localFiles = e => "local" === e.kind ? local(e.name).tree : void 0, u = new Map;
return {
local: local,
keys(n, s) {
const o = u.get(n) ?? new Map;
u.set(n, o);
const c = JSON.stringify(s), l = o.get(c);
if (void 0 !== l) return l;
const {tree: f, root: h, refused: p} = "local" === (m = n).kind ? local(m.name) : (d.has(m) || d.set(m, tracedFiles(m, localFiles)), 
{
tree: d.get(m),
root: "snapshot"
});
var m;
if (void 0 !== p) return {
refused: p
};
const g = contentProfile(a, h), v = "local" === n.kind ? `${function localName(e, t) {
return JSON.stringify([ e.name, ...t.localPaths.get(e.name) ?? [] ]);
}(n, t)} ${JSON.stringify(g)} ${c}` : "", w = i.keys.get(v) ?? function contentKey(e, t, n, s = new O.N) {
if (void 0 === e) return "unknown";
try {
const {digest: r, paths: i} = s.of(e, JSON.stringify(n), e => contentDigest(e, t, n), E);
return {
digest: recordDigest(r, C),
paths: i
};
} catch (e) {
if (!(e instanceof r.u)) throw e;
return {
refused: e
};
}
}(f, s, g, e.knownDigests);
return "" !== v && i.keys.set(v, w), o.set(c, w), w;
}
};
}
const E = {
list: ({digest: e}) => [ e ],
replace: (e, [t = ""]) => ({
...e,
digest: t
})
};
function ignorePatterns(e) {
return void 0 === e ? [] : (0, $.wo)(e.text, "moby");
}
var L = n(9039), B = n(7986);
function expandGlobal(e, t, n, s) {
try {
const {text: r, unknown: s} = (0, B.WP)(e, t, n);
return s.length > 0 ? void 0 : r;
} catch (e) {
if (s.globalErrorIsEmpty && e instanceof r.u && "word-expansion" === e.code) return "";
throw e;
}
}
function without(e, t) {
const {values: n, unknown: r} = (0, B.R5)(e, t, void 0);
return {
values: n,
unknown: new Set([ ...r ].filter(e => e !== t))
};
}
function declareArgs(e, t, n, r, s, i) {
let o = t;
return (0, B.fr)(e).map(e => {
const a = i.lazy ? e.name : (0, B.WP)(t, e.name, s).text, c = i.lazy && r.has(a) ? void 0 : e.value, d = function decide(e, t, n, r) {
if (r.has(e)) return {
name: e,
hasValue: !0,
value: r.get(e)
};
if (void 0 !== t) return {
name: e,
hasValue: !0,
value: t.unknown.length > 0 ? void 0 : t.text
};
const s = n.values.get(e);
return {
name: e,
hasValue: void 0 !== s || n.unknown.has(e),
value: s
};
}(a, void 0 === c ? void 0 : (0, B.WP)(o, c, s), n.inherited, r);
return i.lazy && d.hasValue && (o = (0, B.R5)(o, a, d.value)), d;
});
}
var N = n(7368);
class Graph {
vertices=[];
#U=new Map;
add(e) {
const t = digestOf(function definition(e) {
return JSON.stringify(e, (e, t) => "inputs" === e ? t.map(e => e.index) : "tree" !== e && "body" !== e && "unknown" !== e ? t instanceof Uint8Array ? digestOf(t) : t : void 0);
}(e)), n = this.#U.get(t);
if (void 0 !== n) return n;
const r = {
...e,
index: this.vertices.length
};
return this.vertices.push(r), this.#U.set(t, r), r;
}
}
function stageExpander(e, t) {
const n = new Set;
return Object.assign(r => {
const s = (0, L.fT)(r, t => e.env.get(t), t.words);
for (const e of s.used) n.add(e);
return s.text;
}, {
used: n
});
}
function expandBody(e, t, n, r) {
const s = (0, L.CZ)(n.profile.frontend.version, "\\"), i = (0, L.fT)(e, e => t.env.get(e), s, {
skipProcessQuotes: !0
});
for (const e of i.used) r.add(e);
return i.text;
}
function unknownOf(e, t) {
if (void 0 !== e.baseUnknown) return e.baseUnknown;
for (const n of t) if (e.env.unknown.has(n)) return unknownArg(n);
}
function unknownArg(e) {
return {
code: "arg",
name: e,
detail: `The build arg ${e} is taken from the environment and its value is not known.`
};
}
function localVertex(e, t) {
return t.graph.add({
kind: "local",
name: e,
inputs: [],
ignoreCache: !1,
unknown: void 0
});
}
function noteLocalPath(e, t, n) {
const r = n.localPaths.get(e) ?? new Set;
r.add((0, m.fj)("/", t)), n.localPaths.set(e, r);
}
function stepFacts(e, t, n) {
const r = Object.create(null), s = Object.create(null);
for (const e of n.used ?? []) {
const n = t.env.get(e);
void 0 !== n && (t.argNames.has(e) ? r[e] = n : s[e] = n);
}
return {
text: oneLine(e),
expanded: n.expanded ?? oneLine(e),
args: {
...r
},
env: {
...s
},
settings: n.settings ?? {},
...void 0 === n.sources ? {} : {
sources: n.sources
},
...void 0 === n.base ? {} : {
base: n.base
}
};
}
function oneLine(e) {
return e.logical.trim();
}
function flagValue(e, t) {
return e.flags.find(e => e.name === t)?.value;
}
function flagValues(e, t) {
return e.flags.filter(e => e.name === t).map(({value: e}) => e ?? "");
}
function boolFlag(e, t) {
const n = e.flags.find(e => e.name === t);
return void 0 === n ? void 0 : "true" === (n.value ?? "true").toLowerCase();
}
class Environment {
#Ce;
unknown;
constructor(e) {
this.#Ce = new Map(e?.entries()), this.unknown = new Set(e?.unknown);
}
set(e, t, n) {
this.#Ce.delete(e), this.#Ce.set(e, t), n ? this.unknown.delete(e) : this.unknown.add(e);
}
get(e) {
return this.#Ce.get(e);
}
entries() {
return this.#Ce.entries();
}
scope() {
return {
values: new Map([ ...this.#Ce ].filter(([e]) => !this.unknown.has(e))),
unknown: this.unknown
};
}
list() {
return [ ...this.#Ce ].map(([e, t]) => `${e}=${t}`);
}
}
const _ = {
env: [],
workdir: "",
user: "",
shell: void 0,
onbuild: []
};
function withEnv(e, t, n) {
const r = `${t}=${n}`, s = e.findIndex(e => envName(e) === t);
return -1 === s ? [ ...e, r ] : e.with(s, r);
}
function envName(e) {
const t = e.indexOf("=");
return -1 === t ? e : e.slice(0, t);
}
function envValue(e) {
const t = e.indexOf("=");
return -1 === t ? "" : e.slice(t + 1);
}
const R = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", F = "scratch", z = {
..._,
env: [ R ],
workdir: "/"
};
function plainBase(e, t) {
return {
vertex: e,
config: t,
unknown: void 0,
image: void 0,
local: void 0
};
}
function resolveBase(e, t, n) {
if (e === F) return plainBase(void 0, z);
const r = namedContext((0, a.Ew)((0, a.F2)(e)), n);
return void 0 !== r ? contextBase(r.name, r.context, t, n) : imageBase(e, t, n);
}
function namedContext(e, t) {
const n = shortName(e);
for (const [e, r] of t.request.options.namedContexts) {
const i = e.indexOf("::");
if (shortName(-1 === i ? e : e.slice(0, i)) === n && (-1 === i || e.slice(i + 2) === (0, 
s.VQ)(t.platform))) return {
name: e,
context: r
};
}
}
function shortName(e) {
const t = (0, a.WF)(e);
return void 0 === t ? e : (0, a.hG)(t).replace(/:latest$/, "");
}
function contextBase(e, t, n, r) {
switch (t.kind) {
case "image":
return t.reference === F ? plainBase(void 0, z) : imageBase(t.reference, n, r);

case "directory":
return {
...plainBase(localVertex(e, r), z),
local: e
};

case "remote":
return unknownBase(e, "remote", `What ${t.url} serves as context ${e} is not known.`, r);

case "target":
return unknownBase(e, "unsupported", `Context ${e} is built by another target, ${t.target}.`, r);
}
}
function imageBase(e, t, n) {
const {options: r} = n.request, i = t ?? (void 0 === r.platform ? void 0 : n.platform), o = n.request.image(e, void 0 === i ? void 0 : (0, 
s.VQ)(i));
if (void 0 === o) {
return {
...unknownBase(e, "base", `The image ${e} could not be resolved.`, n),
image: {
reference: e,
digest: ""
}
};
}
const c = function resolvedDigest(e, {image: t}) {
return (0, a.F2)(e).digest ?? t.indexDigest ?? t.manifestDigest ?? "";
}(e, o);
return {
vertex: imageVertex(e, c, o, t ?? n.platform, n),
config: configOf(o),
unknown: void 0,
image: {
reference: e,
digest: c
},
local: void 0
};
}
function mayHaveMoved(e, {source: t}, n) {
return void 0 === (0, a.F2)(e).digest && ("recorded" === t || "engine" === t && n.request.options.pull);
}
function movedUnknown(e) {
return {
code: "base",
name: e,
detail: `${e} may point at another image than in the recorded build: it could not be looked up.`
};
}
function unknownBase(e, t, n, r) {
const s = {
code: t,
detail: n,
name: e
};
return {
...plainBase(r.graph.add({
kind: "image",
inputs: [],
ignoreCache: !1,
unknown: s,
reference: e,
platform: r.platform,
digests: [],
diffIds: [],
tree: void 0
}), _),
unknown: s
};
}
function imageVertex(e, t, n, r, s) {
const {config: i, indexDigest: o, manifestDigest: c} = n.image, d = i.rootfs.diff_ids;
if (0 === d.length && i.history.every(e => !0 === e.empty_layer)) return;
const u = [ t, o, c ].filter(e => void 0 !== e && "" !== e);
return s.graph.add({
kind: "image",
inputs: [],
ignoreCache: !1,
unknown: mayHaveMoved(e, n, s) ? movedUnknown(e) : void 0,
reference: `${(0, a.Ew)({
...(0, a.F2)(e),
digest: void 0
})}@${t}`,
platform: r,
digests: [ ...new Set(u) ],
diffIds: d,
tree: n.tree
});
}
function configOf({image: e}) {
const {Env: t, WorkingDir: n, User: r, Shell: s, OnBuild: i} = e.config.config;
return {
env: t ?? [],
workdir: n ?? "",
user: r ?? "",
shell: null == s || 0 === s.length ? void 0 : s,
onbuild: i ?? []
};
}
var W = n(3490);
function normalizePath(e, t, n) {
const r = "" === e ? "/" : e.startsWith("/") ? e : (0, m.fj)("/", e), s = "" === t ? r : t, i = s.startsWith("/") ? s : (0, 
m.fj)(r, s);
return n ? withSlash(t, i) : i;
}
function llbPath(e, t, n) {
const r = (0, m.uH)(t), s = r.startsWith("/") ? r : (0, m.fj)("/", e, r);
return n ? withSlash(t, s) : s;
}
function withSlash(e, t) {
return e.endsWith("/") ? t.endsWith("/") ? t : `${t}/` : e.endsWith("/.") ? "/" === t ? "/." : `${t}/.` : t;
}
const D = "-1";
function mkfile(e, t, n, r) {
return r.graph.add({
kind: "file",
inputs: [],
ignoreCache: !1,
unknown: void 0,
actions: [ {
action: "mkfile",
input: -1,
secondaryInput: -1,
output: 0,
owner: void 0,
ownerInput: -1,
timestamp: D,
path: llbPath("/", e, !1),
mode: 511 & t,
data: (0, p.ZJ)(n)
} ]
});
}
function parseOwner(e) {
if ("" === e) return;
const t = e.indexOf(":");
return -1 === t ? {
user: userOption(e),
group: void 0
} : {
user: userOption(e.slice(0, t)),
group: userOption(e.slice(t + 1))
};
}
function userOption(e) {
if ("root" === e || "" === e) return {
id: 0
};
return /^[+-]?\d+$/.test(e) && Math.abs(Number(e)) <= 2147483647 ? {
id: Number(e)
} : {
name: e
};
}
const q = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, U = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:/;
function isHttp(e) {
return e.startsWith("http://") || e.startsWith("https://");
}
function gitSource(e) {
const [t, n = ""] = splitOnce(e, "#"), [r, s = ""] = splitOnce(t, "?"), i = /^([a-zA-Z0-9]+):\/\//.exec(e)?.[1]?.toLowerCase();
if (void 0 === i ? !U.test(e) : ![ "http", "https", "ssh", "git" ].includes(i)) return;
if (("http" === i || "https" === i) && !r.endsWith(".git")) return;
const [o = "", a = ""] = splitOnce(n, ":");
return {
...fromQuery(s, o),
subdir: cleanSubdir(queryValue(s, "subdir") ?? a)
};
}
function fromQuery(e, t) {
const n = queryValue(e, "tag"), r = queryValue(e, "branch"), s = queryValue(e, "keep-git-dir"), i = queryValue(e, "submodules");
return {
ref: (void 0 === n ? void 0 : withPrefix("refs/tags/", n)) ?? (void 0 === r ? void 0 : withPrefix("refs/heads/", r)) ?? queryValue(e, "ref") ?? t,
keepGitDir: void 0 === s ? void 0 : "" === s || "1" === s || "true" === s,
skipSubmodules: "0" === i || "false" === i,
checksum: queryValue(e, "checksum") ?? queryValue(e, "commit") ?? "",
mtime: queryValue(e, "mtime") ?? ""
};
}
function queryValue(e, t) {
return new URLSearchParams(e).get(t) ?? void 0;
}
function withPrefix(e, t) {
return t.startsWith(e) ? t : e + t;
}
function cleanSubdir(e) {
return (0, m.fj)("/", e).slice(1);
}
function splitOnce(e, t) {
const n = e.indexOf(t);
return -1 === n ? [ e ] : [ e.slice(0, n), e.slice(n + t.length) ];
}
function gitVertex(e, t, n, r, s) {
const i = q.test(t.ref) ? t.ref : s.request.remote(e)?.commit, o = "" === t.checksum ? r : t.checksum, a = i ?? (q.test(o) ? o : void 0);
return s.graph.add({
kind: "git",
inputs: [],
ignoreCache: !1,
unknown: void 0 === a ? unknownRemote(e) : void 0,
url: e,
commit: a ?? "",
ref: t.ref,
keepGitDir: t.keepGitDir ?? n ?? !1,
subdir: t.subdir,
skipSubmodules: t.skipSubmodules,
mtime: t.mtime
});
}
function unknownRemote(e) {
return {
code: "remote",
name: e,
detail: `What ${e} holds now is not known.`
};
}
function urlFilename(e) {
const t = "__unnamed__";
if (!URL.canParse(e)) return t;
const n = /^https?:\/\/[^/?#]*([^?#]*)/.exec(e)?.[1] ?? "";
let r;
try {
r = decodeURIComponent(n);
} catch {
return t;
}
const s = (0, m.E3)(r);
return "." === s || "/" === s ? t : s;
}
const H = new Set([ "bind", "cache", "tmpfs", "secret", "ssh" ]), G = new Set([ "shared", "private", "locked" ]);
function parseMount(e, t) {
const n = {
type: "bind",
from: "",
source: "",
target: "",
readOnly: !0,
size: 0,
id: "",
sharing: "",
required: !1,
env: void 0,
mode: void 0,
uid: void 0,
gid: void 0
};
let r = !1;
for (const s of csvFields(e)) {
const [e, i] = keyValue(s);
r = void 0 === i ? bareField(n, e, s) || r : valueField(n, e, t(i), s) || r;
}
return r || (n.readOnly = "cache" !== n.type && "tmpfs" !== n.type), n;
}
function bareField(e, t, n) {
if ("readonly" === t || "ro" === t || "readwrite" === t || "rw" === t) return e.readOnly = t.startsWith("reado") || "ro" === t, 
!0;
if ("required" !== t) throw bad(n, "needs a value");
return e.required = !0, !1;
}
function valueField(e, t, n, r) {
switch (t) {
case "type":
if (!H.has(n.toLowerCase())) throw bad(r, "is no type of mount");
return e.type = n.toLowerCase(), !1;

case "from":
return e.from = n, !1;

case "source":
case "src":
return e.source = n, !1;

case "target":
case "dst":
case "destination":
return e.target = n, !1;

case "readonly":
case "ro":
return e.readOnly = parseBool(n, r), !0;

case "readwrite":
case "rw":
return e.readOnly = !parseBool(n, r), !0;

case "required":
return e.required = parseBool(n, r), !1;

default:
return function detailField(e, t, n, r) {
switch (t) {
case "size":
return void (e.size = parseSize(n, r));

case "id":
return void (e.id = n);

case "sharing":
if (!G.has(n.toLowerCase())) throw bad(r, "is no way of sharing");
return void (e.sharing = n.toLowerCase());

case "mode":
return void (e.mode = parseNumber(n, 8, r));

case "uid":
return void (e.uid = parseNumber(n, 10, r));

case "gid":
return void (e.gid = parseNumber(n, 10, r));

case "env":
return void (e.env = n);

default:
throw bad(r, "is no option of a mount");
}
}(e, t, n, r), !1;
}
}
function keyValue(e) {
const t = e.indexOf("=");
return -1 === t ? [ e.toLowerCase(), void 0 ] : [ e.slice(0, t).toLowerCase(), e.slice(t + 1) ];
}
function csvFields(e) {
const t = [];
let n = 0;
for (;;) {
let r = "";
if ('"' === e[n]) {
const t = quotedEnd(e, n);
if (r = e.slice(n + 1, t).replaceAll('""', '"'), n = t + 1, n < e.length && "," !== e[n]) throw bad(e, "has text behind a quoted field");
} else {
const t = e.indexOf(",", n);
if (r = e.slice(n, -1 === t ? void 0 : t), n = -1 === t ? e.length : t, r.includes('"')) throw bad(e, "has a quote inside a field");
}
if (t.push(r), n >= e.length) return t;
n++;
}
}
function quotedEnd(e, t) {
for (let n = t + 1; n < e.length; n++) if ('"' === e[n]) {
if ('"' !== e[n + 1]) return n;
n++;
}
throw bad(e, "has a quote that does not end");
}
function parseBool(e, t) {
if ([ "1", "t", "T", "true", "TRUE", "True" ].includes(e)) return !0;
if ([ "0", "f", "F", "false", "FALSE", "False" ].includes(e)) return !1;
throw bad(t, "is neither true nor false");
}
function parseNumber(e, t, n) {
if (!(8 === t ? /^[0-7]{1,11}$/ : /^\d{1,10}$/).test(e)) throw bad(n, "is no number");
return Number.parseInt(e, t);
}
function parseSize(e, t) {
const n = /^(\d+(?:\.\d+)?) ?([kmgtp]?)(?:i?b)?$/i.exec(e.trim());
if (null === n) throw bad(t, "is no size");
const r = [ "", "k", "m", "g", "t", "p" ].indexOf(n[2].toLowerCase());
return Math.trunc(Number(n[1]) * 1024 ** r);
}
function bad(e, t) {
return new r.u("dockerfile-syntax", `In a mount ${JSON.stringify(e)} ${t}. Correct the RUN flag.`);
}
const J = new Map([ [ "", 0 ], [ "shared", 0 ], [ "private", 1 ], [ "locked", 2 ] ]), V = "scratch";
function secretMount(e) {
const t = "" !== e.source ? e.source : "" !== e.id ? e.id : (0, m.E3)(e.target);
return {
type: "secret",
target: "" !== e.target ? e.target : `/run/secrets/${(0, m.E3)(t)}`,
options: {
id: t,
...ownership(e, 256),
optional: !e.required
}
};
}
function sshMount(e, t) {
return {
type: "ssh",
target: "" === e.target ? `/run/buildkit/ssh_agent.${t}` : e.target,
options: {
id: e.id,
...ownership(e, 384),
optional: !e.required
}
};
}
function ownership(e, t) {
return {
uid: e.uid ?? 0,
gid: e.gid ?? 0,
mode: e.mode ?? t
};
}
function filesystemMount(e, t, n, s) {
const i = (0, m.uH)(e.target).startsWith("/") ? e.target : (0, m.fj)("/", n.dir, e.target);
if ("/" === i) throw new r.u("build-refused", `${oneLine(t)} mounts on /. Mount on another directory.`);
let o = function mountSource(e, t, n) {
const r = "" === e.from && "cache" === e.type ? V : e.from, s = "" === r ? void 0 : (0, 
N.U9)(n.set, r, "mount", t.index);
let i;
if ("" === r) noteLocalPath("", e.source, n), i = localVertex("", n); else if (void 0 !== s) i = stageFiles(s.index, t, n).vertex; else {
const t = resolveBase(r, void 0, n);
void 0 !== t.local && noteLocalPath(t.local, e.source, n), i = t.vertex;
}
return "tmpfs" === e.type ? void 0 : i;
}(e, n, s);
const a = [];
let c = (0, m.fj)("/", e.source);
"/" === c && (c = ""), "" !== c || void 0 === e.uid && void 0 === e.gid && void 0 === e.mode || (o = function mkdir(e, t, n, r, s, i) {
const o = void 0 === e ? -1 : 0;
return i.graph.add({
kind: "file",
inputs: void 0 === e ? [] : [ e ],
ignoreCache: !1,
unknown: void 0,
actions: [ {
action: "mkdir",
input: o,
secondaryInput: -1,
output: 0,
owner: {
user: {
id: r
},
group: {
id: s
}
},
ownerInput: o,
timestamp: D,
path: t,
mode: 511 & n,
makeParents: !1
} ]
});
}(o, "/cache", e.mode ?? 493, e.uid ?? 0, e.gid ?? 0, s), a.push(o), c = "/cache");
return {
mount: {
type: e.type,
target: i,
source: o,
selector: c,
readOnly: e.readOnly,
noOutput: "bind" === e.type && !e.readOnly,
..."cache" === e.type ? {
cache: cacheOf(e, s)
} : {},
..."tmpfs" === e.type ? {
size: e.size
} : {}
},
made: a
};
}
function cacheOf(e, t) {
return {
id: `${t.request.options.buildArgs.get("BUILDKIT_CACHE_MOUNT_NS") ?? ""}/${"" === e.id ? (0, 
m.uH)(e.target) : e.id}`,
sharing: J.get(e.sharing) ?? 0
};
}
function stageFiles(e, t, n) {
const s = n.states.get(e);
if (void 0 !== s && e !== t.index) return s;
const i = n.set.stages[e]?.name ?? String(e);
throw new r.u("build-refused", `Stage ${t.name} uses stage ${i}, which is not built before it. Move stage ${i} up.`);
}
function sourceFacts(e, t) {
if ("bind" !== e.type) return;
const n = [ (0, m.fj)("/", e.source) ];
if ("" === e.from) return {
from: "context",
paths: n
};
const r = (0, N.U9)(t.set, e.from, "mount");
return {
from: void 0 === r ? `image:${e.from}` : `stage:${r.name ?? r.index}`,
paths: n
};
}
const Z = new Map([ [ "default", 0 ], [ "sandbox", 0 ], [ "host", 1 ], [ "none", 2 ] ]), K = [ "/bin/sh", "-c" ], Y = "/dev/pipes/";
function convertRun(e, t, n) {
const r = stageExpander(t, n), s = function runScript(e, t, n) {
if (e.json) {
if (0 === e.args.length) throw refused(e, "has no command");
return {
args: e.args,
mount: void 0,
sources: []
};
}
const r = t.config.shell ?? K, s = e.args[0] ?? "", [i] = e.heredocs;
if (void 0 === i) return {
args: [ ...r, s ],
mount: void 0,
sources: []
};
const o = e.heredocs.map(heredocFacts), a = function soleHeredoc(e, t) {
return (0, W.hd)(e, t.words);
}(s, n);
if (void 0 === a) {
const t = e.heredocs.map(t => `\n${rawBody(t, e, n)}${t.name}`).join("");
return {
args: [ ...r, s + t ],
mount: void 0,
sources: o
};
}
const c = rawBody(i, e, n), d = (n.profile.frontend.shebangAfterChomp ? i.content : c).startsWith("#!");
if (!d) return {
args: [ ...r, i.content ],
mount: void 0,
sources: o
};
const u = mkfile(i.name, 493, i.content, n), l = {
type: "bind",
target: Y,
source: u,
selector: "/",
readOnly: !0,
noOutput: !1
};
return {
args: [ ...r, Y + i.name ],
mount: l,
sources: o
};
}(e, t, n), i = function planMounts(e, t, n, r) {
const s = [], i = [], o = [], a = [], c = [], d = [];
for (const u of flagValues(e, "mount")) {
const l = parseMount(u, r);
if ("secret" === l.type) {
const e = secretMount(l);
void 0 !== l.env && a.push({
id: e.options.id,
name: l.env,
optional: !l.required
}), void 0 !== l.env && "" === l.target || i.push(e);
} else if ("ssh" === l.type) o.push(sshMount(l, o.length)); else {
const {mount: r, made: i} = filesystemMount(l, e, t, n);
s.push(r), d.push(...i);
const o = sourceFacts(l, n);
void 0 !== o && c.push(o);
}
}
return {
mounts: s,
secrets: i,
ssh: o,
secretEnv: a,
sources: c,
extra: d
};
}(e, t, n, r), o = function shmMount(e) {
const t = void 0 === e.shmSize ? 0 : parseSize(e.shmSize, e.shmSize);
return t <= 0 ? [] : [ {
type: "tmpfs",
target: "/dev/shm",
source: void 0,
selector: "",
readOnly: !1,
noOutput: !1,
size: t
} ];
}(n.request.options), a = [ ...void 0 === s.mount ? [] : [ s.mount ], ...i.mounts, ...o ], c = function environment(e, t) {
const n = new Environment(e.env), [r] = t;
void 0 !== r && void 0 === n.get("SSH_AUTH_SOCK") && n.set("SSH_AUTH_SOCK", r.target, !0);
return n;
}(t, i.ssh), d = function layOut(e, t, n, r) {
const s = [], i = [];
let o = 0, a = 0;
const c = {
type: "bind",
target: "/",
source: e,
selector: "",
readOnly: !1,
noOutput: !1
};
for (const e of [ c, ...t ].sort((e, t) => (0, m.Tz)(e.target, t.target))) {
const t = e.noOutput || e.readOnly || "cache" === e.type || "tmpfs" === e.type ? -1 : o++;
e === c && (a = t), i.push({
type: e.type,
input: void 0 === e.source ? -1 : inputIndex(s, e.source),
target: e.target,
selector: e.selector,
readOnly: e.readOnly,
output: t,
...void 0 === e.cache ? {} : {
cache: e.cache
},
...void 0 === e.size ? {} : {
size: e.size
}
});
}
const d = r.profile.frontend.specialMountsEmptyInput ? -1 : 0;
for (const {type: e, target: t, options: r} of n) i.push({
type: e,
input: d,
target: t,
selector: "",
readOnly: !1,
output: 0,
special: r
});
return {
inputs: s,
mounts: i,
rootOutput: a
};
}(t.vertex, a, [ ...i.secrets, ...i.ssh ], n), u = unknownOf(t, [ ...r.used, ...t.env.unknown ]) ?? function deviceUnknown(e) {
const t = flagValue(e, "device");
return void 0 === t ? void 0 : {
code: "unsupported",
name: t,
detail: "RUN --device depends on the builder's devices."
};
}(e), l = n.graph.add({
kind: "exec",
inputs: d.inputs,
ignoreCache: t.ignoreCache,
unknown: u,
args: s.args,
env: c.list(),
cwd: t.dir,
user: t.user,
...machine(n),
removeMountStubs: n.profile.frontend.removeMountStubs,
mounts: d.mounts,
network: network(e, n.request.options),
security: "insecure" === flagValue(e, "security") ? 1 : 0,
secretEnv: i.secretEnv,
devices: [],
platform: t.platform,
rootOutput: d.rootOutput
}), f = `RUN ${function historyArgs(e, t) {
const n = new Map;
for (const {name: r, value: s} of e.buildArgs) n.set(r, t.get(r) ?? s ?? "");
return 0 === n.size ? "" : `|${n.size} ${[ ...n ].map(([e, t]) => `${e}=${t} `).join("")}`;
}(t, c)}${s.args.join(" ")} # buildkit`;
return t.vertex = l, {
instruction: e,
vertex: l,
others: void 0 === s.mount?.source ? i.extra : [ s.mount.source, ...i.extra ],
facts: runFacts(e, t, l, [ ...s.sources, ...i.sources ], r.used),
createdBy: f
};
}
function rawBody(e, t, n) {
if (!e.chomp) return e.content;
const r = n.textOf(t);
return void 0 === r ? e.content : r.slice(e.range.start, e.range.end);
}
function heredocFacts(e) {
return {
from: "heredoc",
paths: [ e.name ],
digest: digestOf(e.content)
};
}
function refused(e, t) {
return new r.u("build-refused", `${oneLine(e)} ${t}. Correct the instruction.`);
}
function inputIndex(e, t) {
const n = e.indexOf(t);
return -1 === n ? e.push(t) - 1 : n;
}
function machine(e) {
const {options: t} = e.request;
return {
extraHosts: t.addHosts.map(e => e.split(/[:=]/, 1)[0].toLowerCase()),
hostname: t.buildArgs.get("BUILDKIT_SANDBOX_HOSTNAME") ?? "",
ulimits: ulimitList(t.ulimits),
cgroupParent: t.cgroupParent ?? ""
};
}
function ulimitList(e) {
return [ ...new Map(e.map(parseUlimit).map(e => [ e.name, e ])).values() ].sort((e, t) => (0, 
m.Tz)(e.name, t.name));
}
function parseUlimit(e) {
const t = /^([a-z]+)=(-?\d{1,15})(?::(-?\d{1,15}))?$/.exec(e);
if (null === t) throw new r.u("input", `--ulimit ${JSON.stringify(e)} is not of the form name=soft:hard. Correct it.`);
const n = Number(t[2]);
return {
name: t[1],
soft: n,
hard: void 0 === t[3] ? n : Number(t[3])
};
}
function network(e, t) {
const n = Z.get(t.network ?? "default") ?? 0, r = flagValue(e, "network");
if (void 0 === r || "default" === r) return n;
const s = Z.get(r);
if (void 0 === s) throw refused(e, `asks for the network ${r}, which does not exist`);
return s;
}
function runFacts(e, t, n, r, s) {
const {os: i, architecture: o, variant: a} = n.platform, c = {
workdir: n.cwd,
user: n.user,
platform: [ i, o, a ].filter(e => "" !== e).join("/"),
network: [ "default", "host", "none" ][n.network]
};
e.json || void 0 === t.config.shell || (c.shell = t.config.shell.join(" ")), 0 !== n.security && (c.security = "insecure"), 
"" !== n.hostname && (c.hostname = n.hostname), n.extraHosts.length > 0 && (c.hosts = n.extraHosts.join(" ")), 
"" !== n.cgroupParent && (c["cgroup-parent"] = n.cgroupParent), n.ulimits.length > 0 && (c.ulimits = n.ulimits.map(({name: e, soft: t, hard: n}) => `${e}=${t}:${n}`).join(" "));
const d = n.mounts.find(({target: e}) => "/dev/shm" === e);
void 0 !== d?.size && (c["shm-size"] = String(d.size));
const u = [ ...t.env.entries() ].map(([e]) => e);
return stepFacts(e, t, {
used: [ ...u, ...s ],
settings: c,
...0 === r.length ? {} : {
sources: r
}
});
}
function convertCopy(e, t, n) {
const s = stageExpander(t, n), i = new Set, o = function copyWords(e, t, n, r, s) {
const {frontend: i} = n.profile, o = e.args.slice(0, -1), a = [], c = [];
for (const i of o) {
const o = 0 === e.heredocs.length ? void 0 : (0, W.hd)(i, n.words);
void 0 === o ? a.push(r(i)) : c.push(body(e.heredocs, o.name, t, n, s));
}
const d = flagValue(e, "chmod") ?? "";
return {
instruction: e,
isAdd: "add" === e.keyword,
sources: a,
heredocs: c,
destination: r(e.args.at(-1) ?? ""),
chown: r(flagValue(e, "chown") ?? ""),
chmod: i.expandsChmod ? r(d) : d,
checksum: r(flagValue(e, "checksum") ?? ""),
link: boolFlag(e, "link") ?? !1,
parents: boolFlag(e, "parents") ?? !1,
exclude: flagValues(e, "exclude"),
keepGitDir: boolFlag(e, "keep-git-dir"),
unpack: boolFlag(e, "unpack"),
from: "copy" === e.keyword ? flagValue(e, "from") ?? "" : ""
};
}(e, t, n, s, i);
for (const e of s.used) i.add(e);
const a = function copyOrigin(e, t, n) {
if ("" === e.from) {
for (const t of e.sources) isHttp(t) || noteLocalPath("", t, n);
return {
vertex: localVertex("", n),
facts: "context",
local: "",
digest: void 0
};
}
const r = (0, N.U9)(n.set, e.from, "copy", t.index);
if (void 0 !== r) {
const s = stageFiles(r.index, t, n);
if (void 0 !== s.local) for (const t of e.sources) noteLocalPath(s.local, t, n);
return {
vertex: s.vertex,
facts: `stage:${s.name}`,
local: void 0,
digest: void 0
};
}
const s = resolveBase(e.from, void 0, n);
if (void 0 !== s.local) for (const t of e.sources) noteLocalPath(s.local, t, n);
const i = void 0 === s.local ? `image:${e.from}` : `context:${s.local}`;
return {
vertex: s.vertex,
facts: i,
local: s.local,
digest: s.image?.digest
};
}(o, t, n), c = [ ...o.sources.map(e => function wordSource(e, t, n, s) {
const i = {
files: !1,
include: [],
required: [],
unpack: !1,
chmod: !0
}, o = s.profile.frontend.addGit ? gitSource(e) : void 0;
if (void 0 !== o) {
if (!t.isAdd) throw copy_refused(t.instruction, "copies a Git repository. Use ADD");
return {
...i,
vertex: gitVertex(e, o, t.keepGitDir, t.checksum, s),
path: "/"
};
}
if (isHttp(e)) {
if (!t.isAdd) throw copy_refused(t.instruction, "copies a URL. Use ADD");
const n = function httpVertex(e, t, n) {
if ("" !== t && !/^sha256:[0-9a-f]{64}$/.test(t)) throw new r.u("build-refused", `The checksum ${JSON.stringify(t)} of ${e} is none. Correct it.`);
const s = n.request.remote(e), i = void 0 === s?.sha256 ? void 0 : `sha256:${s.sha256}`, o = "" === t ? i : t;
return n.graph.add({
kind: "http",
inputs: [],
ignoreCache: !1,
unknown: void 0 === o ? unknownRemote(e) : void 0,
url: e,
filename: urlFilename(e),
checksum: o ?? "",
lastModified: "" === t ? s?.lastModified ?? "" : "",
body: i === o ? s?.body : void 0
});
}(e, t.checksum, s), o = (0, m.fj)("/", n.filename);
return {
...i,
vertex: n,
path: o,
unpack: t.unpack ?? !1,
chmod: s.profile.frontend.chmodOfUrls
};
}
return {
...fileSource(e, t, s),
vertex: n.vertex
};
}(e, o, a, n)), ...bodies(o, n) ], d = o.link && "" === o.chmod && n.profile.keys.mergeOp, u = function fileVertex(e, t, n, r, s, i) {
const o = [], a = void 0 === n ? -1 : inputIndex(o, n), c = t.map(({vertex: e}) => void 0 === e ? -1 : inputIndex(o, e)), d = function copyDestination(e, t, n) {
const r = e.startsWith("/");
if (n.profile.frontend.destinationKeepsDot) {
const n = r ? normalizePath("/", e, !0) : normalizePath(t.dir, "." === e || "" === e ? "./" : e, !0);
return llbPath(t.dir, n, !0);
}
const s = "" === e ? t.dir : normalizePath(r ? "/" : t.dir, e, !1);
return llbPath(t.dir, "." === e || "" === e || e.endsWith("/") ? `${s}/` : s, !0);
}(e.destination, r, s), {mode: u, modeText: l} = function copyMode(e, t) {
return "" === e.chmod ? {
mode: -1,
modeText: ""
} : /^[0-7]{1,10}$/.test(e.chmod) ? {
mode: Number.parseInt(e.chmod, 8),
modeText: ""
} : t.profile.frontend.symbolicChmod ? {
mode: 0,
modeText: e.chmod
} : {
mode: -1,
modeText: ""
};
}(e, s), f = t.map((n, r) => {
const s = r === t.length - 1;
return {
action: "copy",
input: 0 === r ? a : o.length + r - 1,
secondaryInput: c[r],
output: s ? 0 : -1,
owner: parseOwner(e.chown),
ownerInput: a,
timestamp: D,
source: llbPath("/", n.path, !1),
destination: d,
mode: n.chmod ? u : -1,
modeText: n.chmod ? l : "",
followSymlink: n.files,
copyContents: n.files,
unpack: n.unpack,
wildcard: n.files,
includePatterns: n.include,
excludePatterns: e.exclude,
requiredPaths: n.required
};
});
return s.graph.add({
kind: "file",
inputs: o,
ignoreCache: r.ignoreCache,
unknown: unknownOf(r, i),
actions: f
});
}(o, c, d ? void 0 : t.vertex, t, n, i), l = c.map(e => e.vertex).filter(e => void 0 !== e && function isOwn(e) {
return "http" === e.kind || "git" === e.kind || "file" === e.kind && 0 === e.inputs.length;
}(e));
if (d && void 0 !== t.vertex) {
const e = n.graph.add({
kind: "merge",
inputs: [ t.vertex, u ],
ignoreCache: t.ignoreCache,
unknown: void 0
});
l.push(e), t.vertex = e;
} else t.vertex = u;
return {
instruction: e,
vertex: u,
others: l,
facts: copyFacts(o, t, a, i),
createdBy: copy_history(o)
};
}
function body(e, t, n, r, s) {
const i = e.findLast(e => e.name === t), o = i?.content ?? "";
return {
name: t,
content: !0 === i?.expand ? expandBody(o, n, r, s) : o
};
}
function fileSource(e, t, n) {
const r = t.unpack ?? t.isAdd;
if (!t.parents) return {
path: normalizePath("/", e, !1),
files: !0,
include: [],
required: [],
unpack: r,
chmod: !0
};
const s = e.indexOf("/./"), i = -1 === s ? "/" : e.slice(0, s), o = normalizePath("/", -1 === s ? e : e.slice(s + 3), !1), a = n.profile.frontend.requiredPaths && !hasWildcard(i) && !hasWildcard(o);
return {
path: normalizePath("/", i, !1),
files: !0,
include: [ o.replace(/^\//, "") ],
required: a ? [ normalizePath("/", (0, m.fj)(i, o), !1) ] : [],
unpack: r,
chmod: !0
};
}
function bodies(e, t) {
return e.heredocs.map(({name: e, content: n}) => ({
vertex: mkfile(e, 420, n, t),
path: (0, m.fj)("/", e),
files: !1,
include: [],
required: [],
unpack: !1,
chmod: !0
}));
}
function copy_refused(e, t) {
return new r.u("build-refused", `${oneLine(e)} ${t}.`);
}
function copy_history(e) {
const t = [ e.parents ? "--parents " : "", "" === e.chown ? "" : `--chown=${e.chown} `, "" === e.chmod ? "" : `--chmod=${e.chmod} ` ], n = [ ...e.sources, ...e.heredocs.map(({name: e}) => `<<${e}`) ];
return `${e.isAdd ? "ADD" : "COPY"} ${t.join("")}${[ ...n, e.destination ].join(" ")} # buildkit`;
}
function copyFacts(e, t, n, r) {
const s = e.sources.filter(e => !isHttp(e) && void 0 === gitSource(e)), i = [];
s.length > 0 && i.push({
from: n.facts,
paths: s.map(e => (0, m.fj)("/", e)),
...0 === e.exclude.length ? {} : {
exclude: e.exclude
},
...void 0 === n.digest || "" === n.digest ? {} : {
digest: n.digest
}
});
for (const t of e.sources) s.includes(t) || i.push({
from: "url",
paths: [ t ]
});
for (const {name: t, content: n} of e.heredocs) i.push({
from: "heredoc",
paths: [ t ],
digest: digestOf(n)
});
const o = e.instruction.flags.map(({text: e}) => `${e} `).join(""), a = [ ...e.sources, ...e.heredocs.map(({name: e}) => `<<${e}`), e.destination ].join(" ");
return stepFacts(e.instruction, t, {
expanded: `${e.instruction.word.toUpperCase()} ${o}${a}`,
used: r,
settings: {
workdir: t.dir
},
sources: i
});
}
const Q = new Set([ "BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE" ]);
function triggerText(e) {
return e.logical.replace(/^\s*ONBUILD\s*/i, "") + e.heredocs.map(({content: e, name: t}) => `\n${e}${t}`).join("");
}
function applyEnv(e, t, n) {
const r = [];
for (let t = 0; t + 1 < e.args.length; t += 2) {
const s = n(e.args[t]), i = n(e.args[t + 1]);
r.push([ s, i, !0 ]);
}
const s = [ ...n.used ].some(e => t.env.unknown.has(e));
for (const [e, n] of r) t.env.set(e, n, !s), t.argNames.delete(e), t.config = {
...t.config,
env: withEnv(t.config.env, e, n)
};
return `ENV ${r.map(([e, t]) => `${e}=${t}`).join(" ")}`;
}
function applyArg(e, t, n) {
const {argRules: r, request: s, globals: i, words: o} = n, {buildArgs: a} = s.options, c = (0, 
B.fr)(e);
return `ARG ${declareArgs(e, t.env.scope(), i, a, o, r).map(({name: e, hasValue: n, value: s}, i) => {
const o = s ?? "";
t.buildArgs.push({
name: e,
value: n ? o : void 0
}), n && !Q.has(e) && (t.env.set(e, o, void 0 !== s), t.argNames.add(e));
const a = r.lazy ? n ? o : void 0 : c[i].value;
return void 0 === a ? e : `${e}=${a}`;
}).join(" ")}`;
}
class StageWalk {
request;
profile;
graph=new Graph;
set;
escape;
words;
argRules;
globals;
platform;
states=new Map;
localPaths=new Map;
steps=[];
#Te;
#Me=new Map;
#Ae=new Map;
#Ie=new Map;
#Pe=new Map;
constructor(e, t, n, r, i) {
const {version: a} = t.frontend;
this.request = e, this.profile = t, this.platform = n, this.#Te = i, this.escape = i.escape, 
this.set = (0, N._$)(i, N.k2), this.words = (0, L.CZ)(a, i.escape), this.argRules = function buildkitArgs(e) {
const t = (0, o.$)(e);
return {
lazy: (0, o.jZ)(t, 0, 14),
bareGlobalHides: !(0, o.jZ)(t, 0, 17),
globalErrorIsEmpty: !(0, o.jZ)(t, 0, 14),
targetStage: (0, o.jZ)(t, 0, 17),
osVersion: (0, o.jZ)(t, 0, 19)
};
}(a);
const c = e.options.target, d = {
buildPlatform: r,
targetPlatform: n,
target: void 0 === c || "" === c ? this.set.stages.at(-1)?.name ?? "" : c
}, {buildArgs: u} = e.options, l = function platformArgs(e, t, n) {
const {buildPlatform: r, targetPlatform: i} = e, o = n.osVersion ? s.O0 : s.Bq, a = [ [ "BUILDPLATFORM", (0, 
s.Bq)(r) ], [ "BUILDOS", r.os ], [ "BUILDARCH", r.architecture ], [ "BUILDVARIANT", r.variant ], [ "TARGETPLATFORM", o(i) ], [ "TARGETOS", i.os ], [ "TARGETARCH", i.architecture ], [ "TARGETVARIANT", i.variant ] ];
return n.osVersion && a.push([ "BUILDOSVERSION", r.osVersion ?? "" ], [ "TARGETOSVERSION", i.osVersion ?? "" ]), 
n.targetStage && a.push([ "TARGETSTAGE", "" === e.target ? "default" : e.target ]), 
a.reduce((e, [n, r]) => (0, B.R5)(e, n, t.has(n) ? t.get(n) : r), B.pk);
}(d, u, this.argRules);
this.globals = function globalScope(e, t, n, r, s) {
let i = t, o = t;
for (const {name: t, value: a} of e.flatMap(B.fr)) {
if (n.has(t)) i = (0, B.R5)(i, t, n.get(t)); else {
if (void 0 === a) {
if (s.bareGlobalHides) {
i = (0, B.R5)(i, t, ""), o = without(o, t);
continue;
}
continue;
}
i = (0, B.R5)(i, t, expandGlobal(i, a, r, s));
}
o = (0, B.R5)(o, t, i.values.get(t));
}
return {
from: i,
inherited: o
};
}(this.set.globalArgs, l, u, this.words, this.argRules);
}
run() {
const e = (0, N.Ae)(this.set, this.request.options.target), t = new Set;
this.#je(e, t, 0);
for (const e of this.set.stages) t.has(e.index) ? this.#Ee(e) : this.#Le(e);
const n = this.states.get(e.index);
return void 0 !== n.local && noteLocalPath(n.local, "/", this), {
graph: this.graph,
set: this.set,
target: e,
needed: t,
result: n.vertex,
steps: this.steps,
states: this.states,
uses: this.#Pe,
bases: new Map(this.set.stages.map(e => [ e.index, this.#Be(e) ])),
localPaths: this.localPaths
};
}
textOf(e) {
return this.#Ie.get(e) ?? this.#Te.text;
}
#je(e, t, n) {
if (t.has(e.index)) return;
if (n > 1e3) throw new r.u("limit", "Stages use each other too deeply. Use fewer stages.");
t.add(e.index);
const s = this.#be(e);
"instructions" in s && this.#je(s, t, n + 1);
const i = this.#Ne(e) ? [] : [ ...this.#_e(e), ...e.instructions ], o = new Set(i.flatMap(t => this.#Re(t, e.index)));
this.#Pe.set(e.index, [ ...o ]);
for (const e of o) this.#je(this.set.stages[e], t, n + 1);
}
#Re(e, t) {
if ("copy" === e.keyword) {
const n = flagValue(e, "from"), r = void 0 === n || "" === n ? void 0 : (0, N.U9)(this.set, n, "copy", t);
return void 0 === r ? [] : [ r.index ];
}
return "run" !== e.keyword ? [] : flagValues(e, "mount").flatMap(e => {
const n = function mountFrom(e) {
let t = "";
for (const n of csvFields(e)) {
const [e, r] = keyValue(n);
"from" === e && void 0 !== r && (t = r);
}
return t;
}(e), r = "" === n ? void 0 : (0, N.U9)(this.set, n, "mount", t);
return void 0 === r ? [] : [ r.index ];
});
}
#Ne(e) {
return void 0 !== e.name && void 0 !== namedContext(e.name, this);
}
#be(e) {
const t = this.#Me.get(e.index);
if (void 0 !== t) return t;
const n = this.#Fe(e);
return this.#Me.set(e.index, n), n;
}
#Fe(e) {
const t = this.#ze(e), n = void 0 === e.name ? void 0 : namedContext(e.name, this);
if (void 0 !== n) return contextBase(n.name, n.context, t, this);
const s = this.#We(e.baseWord);
if (void 0 === s) return this.#De(e);
if ("" === s) throw new r.u("build-refused", `${oneLine(e.from)} names no image once its variables are filled in. Pass the build arg or give the ARG a default.`);
return (0, N.U9)(this.set, s, "from", e.index) ?? resolveBase(s, t, this);
}
#Be(e) {
const t = this.#We(e.baseWord) ?? e.baseWord;
return (0, N.U9)(this.set, t, "from", e.index)?.index ?? t;
}
#De(e) {
const t = {
kind: "remote",
url: e.baseWord
};
return contextBase(e.baseWord, t, void 0, this);
}
#ze(e) {
if (void 0 === e.platformWord) return;
const t = this.#We(e.platformWord);
return void 0 === t || "" === t ? void 0 : (0, s.FL)((0, s.Y8)(t));
}
#We(e) {
const t = (0, B.WP)(this.globals.from, e, this.words);
return t.unknown.length > 0 ? void 0 : t.text;
}
#_e(e) {
const t = this.#Ae.get(e.index);
if (void 0 !== t) return t;
const n = this.#be(e), r = "instructions" in n ? n.instructions.filter(({keyword: e}) => "onbuild" === e).map(triggerText) : n.config.onbuild, s = (0, 
i.OP)(this.profile.frontend.version), o = r.map(e => {
const t = (0, i.uc)(e, this.#Te.path, s);
return this.#Ie.set(t, e), t;
});
return this.#Ae.set(e.index, o), o;
}
#Ee(e) {
const t = this.#qe(e);
if (this.states.set(e.index, t), this.#Ue(e, t), this.#Ne(e)) for (const t of e.instructions) this.#He(e, t, "file", void 0); else {
for (const n of this.#_e(e)) this.#Ge(n, e, t, "onbuild");
for (const n of e.instructions) this.#Ge(n, e, t, "file");
}
}
#qe(e) {
const t = this.#be(e), n = "instructions" in t ? this.states.get(t.index) : void 0, r = "instructions" in t ? void 0 : t, s = n?.config ?? r.config, i = s.env.some(e => "PATH" === envName(e)) ? s.env : [ ...s.env, R ], o = new Environment(n?.env);
for (const e of i) o.set(envName(e), envValue(e), !isUnknown(n, envName(e)));
const {noCache: a, noCacheFilter: c} = this.request.options, d = c.some(t => t.toLowerCase() === (e.name ?? "").toLowerCase()), u = {
index: e.index,
name: e.name ?? String(e.index),
vertex: void 0 === n ? r.vertex : n.vertex,
env: o,
config: {
...s,
env: i,
onbuild: []
},
dir: n?.dir ?? "/",
user: n?.user ?? "",
platform: n?.platform ?? this.#Je(e, r),
ignoreCache: a || d,
baseUnknown: void 0 === n ? r.unknown : n.baseUnknown,
buildArgs: [ ...n?.buildArgs ?? [] ],
argNames: new Set(n?.argNames),
local: r?.local
};
return "" !== s.workdir && this.#Ve(s.workdir, u), "" !== s.user && (u.user = s.user), 
u;
}
#Je(e, t) {
return void 0 === t?.vertex ? this.platform : this.#ze(e) ?? this.platform;
}
#Ve(e, t) {
const n = normalizePath(t.config.workdir, e, !1);
return t.config = {
...t.config,
workdir: n
}, t.dir = n.startsWith("/") ? n : (0, m.fj)(t.dir, n), n;
}
#Ue(e, t) {
const n = this.#be(e), r = "instructions" in n ? void 0 : n, s = stepFacts(e.from, t, {
...void 0 === r?.image ? {} : {
base: r.image
}
});
this.steps.push({
stage: e.index,
stageName: t.name,
instruction: e.from,
origin: "file",
vertex: "image" === r?.vertex?.kind ? r.vertex : void 0,
others: [],
facts: s,
createdBy: void 0
});
}
#Ge(e, t, n, r) {
const s = {
stage: t.index,
stageName: n.name,
origin: r
};
switch (e.keyword) {
case "run":
return void this.steps.push({
...s,
...convertRun(e, n, this)
});

case "copy":
case "add":
return void this.steps.push({
...s,
...convertCopy(e, n, this)
});

case "workdir":
return void this.steps.push({
...s,
...this.#Ze(e, n)
});

default:
{
const {used: t, createdBy: r} = function applyMetadata(e, t, n) {
const r = stageExpander(t, n);
switch (e.keyword) {
case "env":
return {
used: r.used,
createdBy: applyEnv(e, t, r)
};

case "arg":
return {
used: r.used,
createdBy: applyArg(e, t, n)
};

case "user":
return t.user = r(e.args[0]), t.config = {
...t.config,
user: t.user
}, {
used: r.used,
createdBy: `USER ${t.user}`
};

case "shell":
return t.config = {
...t.config,
shell: e.args
}, {
used: r.used,
createdBy: `SHELL [${e.args.join(" ")}]`
};

case "onbuild":
return t.config = {
...t.config,
onbuild: [ ...t.config.onbuild, triggerText(e) ]
}, {
used: r.used,
createdBy: void 0
};

default:
return {
used: r.used,
createdBy: void 0
};
}
}(e, n, this), i = stepFacts(e, n, {
used: t
});
this.steps.push({
...s,
instruction: e,
vertex: void 0,
others: [],
facts: i,
createdBy: r
});
}
}
}
#Ze(e, t) {
const n = stageExpander(t, this), r = this.#Ve(n(e.args[0] ?? ""), t), s = stepFacts(e, t, {
expanded: `WORKDIR ${r}`,
used: n.used,
settings: {
user: t.config.user
}
}), i = `WORKDIR ${r}`;
if ("/" === r) return {
instruction: e,
vertex: void 0,
others: [],
facts: s,
createdBy: i
};
const o = t.vertex, a = void 0 === o ? -1 : 0, c = this.#Ke(), d = this.graph.add({
kind: "file",
inputs: void 0 === o ? [] : [ o ],
ignoreCache: !1,
unknown: unknownOf(t, n.used) ?? c.unknown,
actions: [ {
action: "mkdir",
input: a,
secondaryInput: -1,
output: 0,
owner: parseOwner(t.config.user),
ownerInput: a,
timestamp: c.timestamp,
path: llbPath(t.dir, t.dir, !1),
mode: 493,
makeParents: !0
} ]
});
return t.vertex = d, {
instruction: e,
vertex: d,
others: [],
facts: s,
createdBy: i
};
}
#Ke() {
const {frontend: e} = this.profile, t = "SOURCE_DATE_EPOCH", {buildArgs: n} = this.request.options;
if (!e.workdirEpoch) return {
timestamp: D,
unknown: void 0
};
if (n.has(t) && void 0 === n.get(t)) return {
timestamp: "0",
unknown: unknownArg(t)
};
const r = n.get(t) ?? (e.epochFromArg ? this.globals.from.values.get(t) : void 0);
if (void 0 === r || "" === r) return {
timestamp: D,
unknown: void 0
};
if (/^[+-]?\d{1,12}$/.test(r)) return {
timestamp: String(1000000000n * BigInt(r.replace(/^\+/, ""))),
unknown: void 0
};
return {
timestamp: "0",
unknown: {
code: "unsupported",
name: t,
detail: `The time that ${t}=${r} stands for is not known.`
}
};
}
#Le(e) {
this.#He(e, e.from, "file", void 0);
for (const t of e.instructions) this.#He(e, t, "file", void 0);
}
#He(e, t, n, r) {
const s = oneLine(t);
this.steps.push({
stage: e.index,
stageName: e.name ?? String(e.index),
instruction: t,
origin: n,
vertex: r,
others: [],
facts: {
text: s,
expanded: s,
args: {},
env: {},
settings: {}
},
createdBy: void 0
});
}
}
function isUnknown(e, t) {
return e?.env.unknown.has(t) ?? !1;
}
class GoStruct {
fields;
constructor(e) {
this.fields = e.filter(e => void 0 !== e[1]);
}
}
function unlessEmpty(e) {
if (void 0 !== e && "" !== e && 0 !== e && 0n !== e && !1 !== e) return (Array.isArray(e) || e instanceof Uint8Array) && 0 === e.length ? void 0 : e;
}
function goJson(e, t) {
return "string" == typeof e ? go_json_text(e, t) : "number" == typeof e || "bigint" == typeof e || "boolean" == typeof e ? String(e) : e instanceof Uint8Array ? `"${h.Buffer.from(e).toString("base64")}"` : e instanceof GoStruct ? `{${e.fields.map(([e, n]) => `${go_json_text(e, t)}:${goJson(n, t)}`).join(",")}}` : `[${e.map(e => goJson(e, t)).join(",")}]`;
}
const X = new Map([ [ "\\", "\\\\" ], [ '"', '\\"' ], [ "\n", "\\n" ], [ "\r", "\\r" ], [ "\t", "\\t" ] ]), ee = /[\p{Cc}\p{Cs}"\\<>&\u2028\u2029]/gu;
function go_json_text(e, t) {
return `"${e.replace(ee, e => {
const n = X.get(e);
if (void 0 !== n) return n;
if (t.shortControlEscapes && "\b" === e) return "\\b";
if (t.shortControlEscapes && "\f" === e) return "\\f";
const r = e.charCodeAt(0);
return r >= 127 && r <= 159 ? e : r >= 55296 && r <= 57343 ? "\\ufffd" : `\\u${r.toString(16).padStart(4, "0")}`;
})}"`;
}
function indexJson(e, t) {
return t.vtProto ? unlessEmpty(e) : e;
}
function execKey(e, t) {
const {os: n, architecture: r, variant: s} = e.platform, i = function onlyPlainRoot(e) {
const [t] = e;
return 1 === e.length && "/" === t.target && !t.readOnly && "bind" === t.type;
}(e.mounts) ? [] : e.mounts.map(e => function mountJson(e, t) {
return new GoStruct([ [ "input", indexJson(e.input, t) ], [ "dest", unlessEmpty(e.target) ], [ "output", indexJson(e.output, t) ], [ "readonly", unlessEmpty(e.readOnly) ], [ "mountType", unlessEmpty(te[e.type]) ], [ "TmpfsOpt", "tmpfs" === e.type ? new GoStruct([ [ "size", unlessEmpty(e.size) ] ]) : void 0 ], [ "cacheOpt", cacheOption(e, t) ], [ "secretOpt", "secret" === e.type ? specialJson(e) : void 0 ], [ "SSHOpt", "ssh" === e.type ? specialJson(e) : void 0 ] ]);
}(e, t)), o = new GoStruct([ [ "meta", metaJson(e) ], [ "mounts", unlessEmpty(i) ], [ "network", unlessEmpty(e.network) ], [ "security", unlessEmpty(e.security) ], [ "secretenv", unlessEmpty(e.secretEnv.map(secretEnvJson)) ], [ "cdiDevices", unlessEmpty(e.devices.map(deviceJson)) ] ]);
return new GoStruct([ [ "Type", "buildkit.exec.v0" ], [ "Exec", o ], [ "OS", n ], [ "Arch", r ], [ "Variant", unlessEmpty(s) ] ]);
}
function metaJson(e) {
const t = e.ulimits.map(({name: e, soft: t, hard: n}) => new GoStruct([ [ "Name", unlessEmpty(e) ], [ "Soft", unlessEmpty(t) ], [ "Hard", unlessEmpty(n) ] ]));
return new GoStruct([ [ "args", unlessEmpty(e.args) ], [ "env", unlessEmpty(e.env) ], [ "cwd", unlessEmpty(e.cwd) ], [ "user", unlessEmpty(e.user) ], [ "extraHosts", unlessEmpty(e.extraHosts.map(e => new GoStruct([ [ "Host", unlessEmpty(e) ] ]))) ], [ "hostname", unlessEmpty(e.hostname) ], [ "ulimit", unlessEmpty(t) ], [ "cgroupParent", unlessEmpty(e.cgroupParent) ], [ "removeMountStubsRecursive", unlessEmpty(e.removeMountStubs) ] ]);
}
function secretEnvJson(e) {
return new GoStruct([ [ "ID", unlessEmpty(e.id) ], [ "name", unlessEmpty(e.name) ], [ "optional", unlessEmpty(e.optional) ] ]);
}
function deviceJson(e) {
return new GoStruct([ [ "name", unlessEmpty(e.name) ], [ "optional", unlessEmpty(e.optional) ] ]);
}
const te = {
bind: 0,
secret: 1,
ssh: 2,
cache: 3,
tmpfs: 4
};
function cacheOption(e, t) {
if (void 0 === e.cache) return;
const {id: n, sharing: r} = e.cache, s = n.indexOf("/"), i = 0 === r && (n === e.target || -1 !== s && n.slice(s + 1) === e.target);
return t.clearCacheOptions && !i ? new GoStruct([]) : new GoStruct([ [ "ID", unlessEmpty(n) ], [ "sharing", unlessEmpty(r) ] ]);
}
function specialJson(e) {
const {id: t, uid: n, gid: r, mode: s, optional: i} = e.special;
return new GoStruct([ [ "ID", unlessEmpty(t) ], [ "uid", unlessEmpty(n) ], [ "gid", unlessEmpty(r) ], [ "mode", unlessEmpty(s) ], [ "optional", unlessEmpty(i) ] ]);
}
function contentCounts(e, t) {
if (!t.rootSelector) return e.every(e => -1 === e.output || e.readOnly && "/" !== e.target);
const n = e.at(-1);
return void 0 !== n && "/" !== n.target && (-1 === n.output || n.readOnly || "/" === (0, 
m.fj)("/", n.selector));
}
function contentSelectors(e, t) {
const n = dedupePaths(e, t);
return t.rootSelector && n.includes("/") ? [] : n.map(plainSelector);
}
function fileKey(e, t, n) {
const r = e.actions.map(r => h.Buffer.from(n(function actionJson(e, t, n) {
const r = function ownerJson(e, t, n) {
return void 0 === e ? void 0 : new GoStruct([ [ "user", userJson(e.user, t, n) ], [ "group", void 0 === e.group ? void 0 : userJson(e.group, t, n) ] ]);
}(e.owner, e.ownerInput, n), s = BigInt(e.timestamp);
if ("mkdir" === e.action) return new GoStruct([ [ "path", unlessEmpty(e.path) ], [ "mode", unlessEmpty(e.mode) ], [ "makeParents", unlessEmpty(e.makeParents) ], [ "owner", r ], [ "timestamp", unlessEmpty(s) ] ]);
if ("mkfile" === e.action) return new GoStruct([ [ "path", unlessEmpty(e.path) ], [ "mode", unlessEmpty(e.mode) ], [ "data", unlessEmpty(e.data) ], [ "owner", r ], [ "timestamp", unlessEmpty(s) ] ]);
return function copyJson(e, t, n, r) {
const s = -1 !== e.secondaryInput && e.secondaryInput < t.inputs.length;
return new GoStruct([ [ "src", unlessEmpty(s ? (0, m.E3)(e.source) : e.source) ], [ "dest", unlessEmpty(e.destination) ], [ "owner", n ], [ "mode", unlessEmpty(e.mode) ], [ "followSymlink", unlessEmpty(e.followSymlink) ], [ "dirCopyContents", unlessEmpty(e.copyContents) ], [ "attemptUnpackDockerCompatibility", unlessEmpty(e.unpack) ], [ "createDestPath", !0 ], [ "allowWildcard", unlessEmpty(e.wildcard) ], [ "allowEmptyWildcard", unlessEmpty(e.wildcard) ], [ "timestamp", unlessEmpty(r) ], [ "include_patterns", unlessEmpty(e.includePatterns) ], [ "exclude_patterns", unlessEmpty(e.excludePatterns) ], [ "modeStr", unlessEmpty(e.modeText) ], [ "required_paths", unlessEmpty(e.requiredPaths) ] ]);
}(e, t, r, s);
}(r, e, t)), "utf8")), s = e.actions.map(e => [ e.input, e.secondaryInput, e.output ]);
return new GoStruct([ [ "Type", "buildkit.file.v0" ], [ "Actions", r ], [ "indexes", isUsualLayout(s) ? void 0 : s ] ]);
}
function isUsualLayout(e) {
const t = e.length - 1;
return e.every(([n, r, s], i) => n === (0 === i ? 0 : e.length + i - 1) && ((-1 === r || 1 === r) && s === (i === t ? 0 : -1)));
}
function userJson(e, t, n) {
if ("name" in e) {
const r = new GoStruct([ [ "name", unlessEmpty(e.name) ], [ "input", indexJson(t, n) ] ]);
return new GoStruct([ [ "User", new GoStruct([ [ "byName", r ] ]) ] ]);
}
const r = e.id >>> 0;
return new GoStruct([ [ "User", new GoStruct([ [ n.vtProto ? "byId" : "byID", unlessEmpty(r) ] ]) ] ]);
}
function isNamed(e) {
return void 0 !== e && "name" in e;
}
function copySelector(e) {
return {
path: e.source,
wildcard: e.wildcard && hasWildcard(e.source),
followLinks: e.followSymlink,
include: e.includePatterns,
exclude: e.excludePatterns
};
}
function recordDigests(e, t) {
const n = "exec" === e.kind ? e.rootOutput : 0;
return function cacheMapDigests(e, t) {
const json = e => goJson(e, t);
switch (e.kind) {
case "local":
return [];

case "image":
return function imageKeys(e, t) {
const {os: n, architecture: r, variant: s} = e.platform, i = e.digests.map(e => digestOf(t(new GoStruct([ [ "Digest", e ], [ "OS", n ], [ "Arch", r ], [ "Variant", unlessEmpty(s) ] ]))));
return 0 === e.diffIds.length ? i : [ ...i, chainId(e.diffIds) ];
}(e, json).map(sourceDigest);

case "http":
return [ sourceDigest(digestOf(json(httpKey(e)))) ];

case "git":
return [ sourceDigest(gitKey(e, t)) ];

case "file":
return [ digestOf(json(fileKey(e, t, json))) ];

case "exec":
return [ digestOf(json(execKey(e, t))) ];

case "merge":
return [ digestOf(json(mergeKey(e, t))) ];
}
}(e, t).map(e => recordDigest(e, n));
}
function inputRules(e, t) {
return "file" === e.kind ? function fileRules(e, t) {
const n = new Map, r = new Set, add = (e, t) => {
n.set(e, [ ...n.get(e) ?? [], t ]);
};
for (const t of e.actions) -1 !== t.input && r.add(t.input), t.ownerInput >= 0 && (isNamed(t.owner?.user) && add(t.ownerInput, plainSelector("/etc/passwd")), 
isNamed(t.owner?.group) && add(t.ownerInput, plainSelector("/etc/group"))), "copy" === t.action && -1 !== t.secondaryInput && t.secondaryInput < e.inputs.length && add(t.secondaryInput, copySelector(t));
return e.inputs.map((e, s) => {
const i = r.has(s) ? void 0 : n.get(s);
if (void 0 === i) return {
selector: "",
content: void 0
};
const o = i.map(({path: e}) => e).sort((e, t) => (0, m.Tz)(t, e));
return {
selector: digestOfList(t.uniqueSelectors ? [ ...new Set(o) ] : o),
content: dedupeSelectors(i, t)
};
});
}(e, t) : "exec" === e.kind ? function execRules(e, t) {
return e.inputs.map((n, r) => {
const s = e.mounts.filter(e => function mountsInput(e, t, n) {
const r = "secret" === e.type || "ssh" === e.type;
return e.input === t && (!r || n.specialMountsOnInput);
}(e, r, t)), i = s.map(e => "" !== e.selector || t.rootSelector ? (0, m.fj)("/", e.selector) : "").filter(e => "" !== e);
return {
selector: 0 === i.length ? "" : digestOfList(i),
content: contentCounts(s, t) ? contentSelectors(i, t) : void 0
};
});
}(e, t) : e.inputs.map(() => ({
selector: "",
content: void 0
}));
}
function sourceDigest(e) {
return digestOf(`buildkit.source.v0:${e}`);
}
function httpKey(e) {
return new GoStruct([ [ "Filename", e.filename ], [ "Perm", 0 ], [ "UID", 0 ], [ "GID", 0 ], [ "Checksum", e.checksum ], [ "LastModTime", unlessEmpty(e.lastModified) ] ]);
}
function gitKey(e, t) {
let n = e.commit;
return e.keepGitDir && (n += ".git", t.gitRefInKey && "" !== e.ref && (n += `#${e.ref}`)), 
"" !== e.subdir && (n += `:${e.subdir}`), e.skipSubmodules && (n += "(skip-submodules)"), 
"" !== e.mtime && "checkout" !== e.mtime && (n += `(mtime=${e.mtime})`), n;
}
function mergeKey(e, t) {
const n = e.inputs.map((e, n) => new GoStruct([ [ "input", indexJson(n, t) ] ]));
return new GoStruct([ [ "Type", "buildkit.merge.v0" ], [ "Merge", new GoStruct([ [ "inputs", unlessEmpty(n) ] ]) ] ]);
}
const ne = new Set;
function matchOne(e, t, n, r, s) {
const i = recordDigests(e, s), o = {
vertex: e,
digests: i,
inputs: []
};
if ("local" === e.kind) return {
...o,
sure: ne,
possible: ne,
doubt: "none"
};
const a = inputRules(e, s).map((s, o) => function matchInput(e, t, n, r, s, i) {
const linked = (t, n) => {
const i = new Set;
for (const o of t) for (const t of r) for (const r of s.linked(o, e, n, t)) i.add(r);
return i;
}, o = linked(n.sure, t.selector), a = void 0 === t.content ? void 0 : i(n.vertex, t.content), c = void 0 !== a && "unknown" !== a && "digest" in a, d = c ? linked(s.roots(a.digest), "") : ne, u = new Set([ ...o, ...d ]), l = r.flatMap(e => s.withDigest(e));
if ("any" === n.possible) for (const e of l) u.add(e); else for (const e of linked(n.possible, t.selector)) u.add(e);
const f = new Set;
for (const t of l) {
const {contentLinked: n, contentOpen: r} = s.nodes[t];
("unknown" === a ? n[e] : c && r[e]) && f.add(t);
}
for (const e of f) u.add(e);
return {
rule: t,
byDefinition: o,
byContent: d,
possible: u,
content: a,
recordedUnknown: c && f.size > 0
};
}(o, s, t[e.inputs[o].index], i, n, r));
if (e.ignoreCache) return {
...o,
inputs: a,
sure: ne,
possible: ne,
doubt: "none"
};
const c = a.some(({content: e}) => void 0 !== e && "unknown" !== e && "refused" in e);
if (void 0 !== e.unknown || c) return {
...o,
inputs: a,
sure: ne,
possible: "any",
doubt: "unknown"
};
if (0 === e.inputs.length) {
const e = new Set(i.flatMap(e => n.roots(e)));
return {
...o,
sure: e,
possible: e,
doubt: "none"
};
}
const d = intersection(a.map(e => function union(e, t) {
return 0 === t.size ? e : new Set([ ...e, ...t ]);
}(e.byDefinition, e.byContent))), u = intersection(a.map(e => e.possible));
return d.size > 0 || 0 === u.size ? {
...o,
inputs: a,
sure: d,
possible: u,
doubt: "none"
} : {
...o,
inputs: a,
sure: d,
possible: u,
doubt: doubtOf(e, a, t)
};
}
function doubtOf(e, t, n) {
return e.inputs.some((e, r) => "unknown" === n[e.index].doubt || "local" === e.kind && "unknown" === t[r].content) || t.some(({recordedUnknown: e}) => e) ? "unknown" : "content";
}
function intersection(e) {
const [t = ne, ...n] = e;
return 0 === n.length ? t : new Set([ ...t ].filter(e => n.every(t => t.has(e))));
}
const re = 0, se = 1, ie = 2;
function outcomes(e, t, n) {
const r = new Map;
if (void 0 === e) return r;
const s = function ancestors(e) {
const t = new Set([ e.index ]), n = [ e ];
for (let e = n.pop(); void 0 !== e; e = n.pop()) for (const r of e.inputs) t.has(r.index) || (t.add(r.index), 
n.push(r));
return t;
}(e), i = new Map([ [ e.index, ie ] ]);
for (const e of [ ...s ].sort((e, t) => t - e)) {
const s = t[e], o = outcomeOf(s, i.get(e) ?? re, n);
r.set(e, o), s.vertex.inputs.forEach((t, n) => {
var r, a;
r = t, a = inputNeed(s, n, o, i.get(e) ?? re), (i.get(r.index) ?? re) < a && i.set(r.index, a);
});
}
return r;
}
function outcomeOf(e, t, n) {
if (e.sure.size > 0) {
return [ ...e.sure ].some(e => void 0 !== n.nodes[e].result) || t === re ? "reused" : t === ie ? "not-stored" : "content";
}
return "none" === e.doubt ? "unmatched" : "content" === e.doubt ? "content" : "unknown";
}
function inputNeed(e, t, n, r) {
if ("unmatched" === n || "not-stored" === n) return ie;
const {byDefinition: s, rule: i} = e.inputs[t], o = [ ...e.sure ].some(e => s.has(e));
return void 0 === i.content || o ? "reused" === n ? re : "content" === n && e.sure.size > 0 ? r : se : ie;
}
function evaluate(e, t, n, {graph: r, cache: s, externalFrontend: o, build: a}) {
const c = function convert(e, t, n, r) {
const s = (0, i.qg)(e.dockerfile.text, e.dockerfile.path, (0, i.OP)(t.frontend.version));
return new StageWalk(e, t, n, r, s).run();
}(e, t, n, a), d = contents(e, c, t.keys, o, s), u = function matchAll(e, t, n, r) {
const s = [];
for (const i of e) s.push(matchOne(i, s, t, n, r));
return s;
}(c.graph.vertices, r, d.keys, t.keys);
return {
profile: t,
conversion: c,
contents: d,
matches: u,
outcomes: outcomes(c.result, u, r)
};
}
function support({matches: e}, t) {
const n = new Set;
for (const {vertex: r, digests: s, inputs: i} of e) if (void 0 === r.unknown && [ "file", "exec", "merge" ].includes(r.kind)) for (const e of s) 0 !== t.withDigest(e).length && (0 === i.length && n.add(e), 
i.forEach(({rule: r}, s) => {
t.hasLink(e, s, r.selector) && n.add(`${e} ${s} ${r.selector}`);
}));
return n;
}
var oe = n(9710), ae = n(7764);
function explainVertex(e, t, n) {
const r = n.evaluation.matches[e.index], s = n.evaluation.outcomes.get(e.index);
if (e.ignoreCache) return own(t, {
code: "no-cache",
detail: "--no-cache rebuilds this step."
});
if ("not-stored" === s) return own(t, ce);
if ("content" === s && r.sure.size > 0) return own(t, ce);
const i = e.unknown ?? function unknownImage(e) {
return e.inputs.find(({kind: e, unknown: t}) => isSource(e) && void 0 !== t)?.unknown;
}(e);
if (void 0 !== i) return own(t, function unknownCause({code: e, detail: t, name: n}) {
switch (e) {
case "arg":
return {
code: e,
detail: t,
names: [ {
name: n,
oldValue: void 0,
newValue: void 0
} ]
};

case "base":
return {
code: "base-moved",
detail: t,
image: n,
oldDigest: "",
newDigest: ""
};

case "remote":
return {
code: e,
detail: t,
url: n
};

case "unsupported":
return {
code: e,
detail: t
};
}
}(i));
const o = function refusalOf(e) {
for (const [t, {content: n}] of e.inputs.entries()) if (void 0 !== n) {
if ("unknown" === n) {
if ("local" !== e.vertex.inputs[t].kind) continue;
return {
code: "unsupported",
detail: "The build context cannot be seen here."
};
}
if ("refused" in n) return {
code: "unsupported",
detail: n.refused.message
};
}
return;
}(r);
if (void 0 !== o) return own(t, o);
if ("unknown" === s && r.inputs.some(({recordedUnknown: e}) => e)) return own(t, de);
const a = function blockingInput(e, t) {
const {outcomes: n, matches: r} = t.evaluation;
for (const [t, {byContent: s, byDefinition: i}] of e.inputs.entries()) {
const o = e.vertex.inputs[t];
if (isSource(o.kind) || s.size + i.size > 0) continue;
const a = n.get(o.index);
if (!(void 0 === a || "reused" === a && r[o.index].sure.size > 0) && "not-stored" !== a) return t;
}
return;
}(r, n);
return void 0 !== a ? function fromInput(e, t, n) {
const r = t.vertex.inputs[e], s = function rootStep(e, t) {
const n = [ e ], r = new Set;
let s;
for (let e = n.shift(); void 0 !== e; e = n.shift()) {
r.add(e);
const i = t.stepOf.get(e.index);
if (s ??= i, void 0 !== i && t.decides(i, e)) return t.found.get(i)?.root ?? i;
const o = e.inputs.filter(e => !r.has(e) && isTroubled(e, t));
n.push(...o);
}
return s;
}(r, n), i = void 0 === s ? "an earlier step" : `\xab${function shortened(e) {
return e.length > ue ? `${e.slice(0, ue - 1)}\u2026` : e;
}(n.question(s).facts.text)}\xbb`, o = t.inputs[e].rule, a = s ?? n.stepOf.get(t.vertex.index) ?? 0, c = "content" === n.evaluation.outcomes.get(t.vertex.index);
if (void 0 === o.content) {
return {
causes: [ {
code: "parent",
detail: c ? `Reused only if the step before it is, which depends on ${i}.` : `Not reused because of ${i}.`,
step: a
} ],
root: a
};
}
const d = void 0 === s ? "" : n.question(s).stageName;
return {
causes: [ {
code: "stage",
detail: c ? `Reused only if stage ${d} comes out with the same files: ${i} is rebuilt.` : `It takes files from stage ${d}, which is rebuilt because of ${i}.`,
stage: d,
step: a
} ],
root: a
};
}(a, r, n) : {
causes: ownCauses(e, t, n),
root: t
};
}
const ce = {
code: "not-exported",
detail: "Its key is in the cache, but not its result, and a later step needs it (mode=min or inline cache)."
}, de = {
code: "unsupported",
detail: "The files that this step took when it was recorded are not known, so nothing can be compared."
};
function own(e, t) {
return {
causes: [ t ],
root: e
};
}
function isSource(e) {
return "image" === e || "http" === e || "git" === e || "local" === e;
}
function isTroubled(e, t) {
const n = t.evaluation.outcomes.get(e.index);
return !isSource(e.kind) && void 0 !== n && "reused" !== n;
}
const ue = 80;
function ownCauses(e, t, n) {
const {request: r, last: s, evaluation: i} = n, o = (0, ae.W)(n.question(t), s, r.context), a = e.inputs.find(t => "image" === t.kind && 0 === i.matches[t.index].sure.size && function isRoot(e, t) {
return "exec" === e.kind || "merge" === e.kind || e.inputs[0] === t;
}(e, t));
if (void 0 === a) return o;
const c = n.stepOf.get(a.index);
if (void 0 === c) return o;
const d = (0, ae.W)(n.question(c), s, void 0).filter(({code: e}) => le.has(e));
if (0 === d.length) return o;
const u = o.filter(e => "no-record" !== e.code && !("instruction" === e.code && "" === e.newText));
return [ ...d, ...u ];
}
const le = new Set([ "base-moved", "instruction", "arg", "platform" ]);
const fe = 1e5, he = "unknown:";
const pe = [];
function recordGraph(e) {
const t = [], n = new Map, s = new Map, i = new Map, o = new Set;
return e.forEach(({config: e, name: a}, c) => {
!function checkConfig(e, t) {
const {records: n, layers: s} = e;
if (n.length > fe) throw new r.u("limit", `The cache ${t} holds ${n.length} records: export it anew`);
for (const e of n) {
for (const r of e.inputs) for (const {link: e} of r) checkIndex(e, n.length, "record", t);
for (const {layer: n} of e.results) checkIndex(n, s.length, "layer", t);
for (const n of e.chains) for (const e of n.layers) checkIndex(e, s.length, "layer", t);
}
for (const {parent: e} of s) -1 !== e && checkIndex(e, s.length, "layer", t);
refuseLoops(n.map(e => e.inputs.flatMap(e => e.map(({link: e}) => e))), t), refuseLoops(s.map(({parent: e}) => -1 === e ? [] : [ e ]), t);
}(e, a);
const d = t.length;
for (const r of e.records) {
const a = t.length;
t.push(node(e, r, c)), push(s, r.digest, a), 0 === r.inputs.length && push(n, r.digest, a), 
r.inputs.forEach((e, t) => {
for (const {link: n, selector: s} of e) o.add(`${t} ${s} ${r.digest}`), push(i, linkKey(d + n, t, s, r.digest), a);
});
}
}), {
nodes: t,
roots: e => n.get(e) ?? pe,
withDigest: e => s.get(e) ?? pe,
hasLink: (e, t, n) => o.has(`${t} ${n} ${e}`),
linked: (e, t, n, r) => i.get(linkKey(e, t, n, r)) ?? pe
};
}
function linkKey(e, t, n, r) {
return `${e} ${t} ${n} ${r}`;
}
function push(e, t, n) {
const r = e.get(t);
void 0 === r ? e.set(t, [ n ]) : r.at(-1) !== n && r.push(n);
}
function node(e, t, n) {
return {
digest: t.digest,
source: n,
result: newestResult(e, t),
contentLinked: t.inputs.map(t => t.some(({link: t, selector: n}) => "" === n && 0 === e.records[t].inputs.length)),
contentOpen: t.inputs.map(t => t.some(({link: t}) => (t => e.records[t].digest.startsWith(he))(t)))
};
}
function newestResult(e, t) {
const n = [];
for (const {layer: r, createdAt: s} of t.results) n.push({
createdAt: s,
layer: e.layers[r]
});
for (const {layers: r, createdAt: s} of t.chains) {
const t = r.at(-1);
void 0 !== t && n.push({
createdAt: s,
layer: e.layers[t]
});
}
return newest(n);
}
function newest(e) {
let t;
for (const n of e) (void 0 === t || n.createdAt >= t.createdAt) && (t = n);
return t;
}
function checkIndex(e, t, n, r) {
if (!(Number.isInteger(e) && e >= 0 && e < t)) throw malformed(r, `names ${n} ${e} of ${t}`);
}
function malformed(e, t) {
return new r.u("cache-malformed", `The cache ${e} ${t}, so the builder ignores it: export it anew`);
}
function refuseLoops(e, t) {
const n = new Int32Array(e.length);
for (const t of e) for (const e of t) n[e]++;
const r = [];
n.forEach((e, t) => {
0 === e && r.push(t);
});
let s = 0;
for (let t = r.pop(); void 0 !== t; t = r.pop()) {
s++;
for (const s of e[t]) 0 === --n[s] && r.push(s);
}
if (s < e.length) throw malformed(t, "links in a loop");
}
function ownKey(e, t) {
return void 0 !== e.unknown ? [ "unknown", e.unknown.code, e.unknown.name, ...t ] : "local" === e.kind ? [ "local", e.name ] : "image" === e.kind ? t.slice(-1) : t;
}
function inputKey({rule: e, content: t}, n) {
return void 0 === t || "unknown" === t ? `${e.selector} ${n}` : "digest" in t ? t.digest : `refused ${t.refused.message}`;
}
const me = {
reused: "hit",
unmatched: "miss",
"not-stored": "miss",
content: "depends",
unknown: "unknown"
}, ge = new Set([ "run", "copy", "add", "workdir" ]);
function configKey(e, {expanded: t}) {
return digestOf(JSON.stringify([ e, t ]));
}
function forecastSteps(e, t, n, r) {
const {conversion: s, matches: i, outcomes: o} = n, {steps: a} = s, c = function stepKeys(e) {
const t = [];
for (const n of e) {
const e = n.inputs.map((e, r) => inputKey(e, t[n.vertex.inputs[r].index]));
t.push(digestOf(JSON.stringify([ ...ownKey(n.vertex, n.digests), ...e ])));
}
return t;
}(i), d = a.map(e => function withDigests(e, {matches: t}) {
const {facts: n, vertex: r} = e;
if (void 0 === n.sources || void 0 === r) return n;
const s = t[r.index].inputs, i = n.sources.map(e => {
if (void 0 !== e.digest) return e;
const t = r.inputs.findIndex(t => function isInput(e, t) {
return "url" === t.from ? ("http" === e.kind || "git" === e.kind) && e.url === t.paths[0] : "local" === e.kind && t.from === ("" === e.name ? "context" : `context:${e.name}`);
}(t, e)), n = s[t]?.content;
return void 0 === n || "unknown" === n || "refused" in n ? e : {
...e,
digest: n.digest
};
});
return {
...n,
sources: i
};
}(e, n)), u = new Map;
a.forEach((e, t) => {
for (const n of [ e.vertex, ...e.others ]) void 0 === n || u.has(n.index) || u.set(n.index, t);
});
const l = function stepQuestions(e, t, n, r) {
const s = r.contents.local("").tree, i = new Map;
e.forEach(({stage: e}, n) => {
const r = i.get(e) ?? [];
r.push(t[n].text), i.set(e, r);
});
const o = new Map;
return e.map((e, r) => {
const a = o.get(e.stage) ?? 0;
return o.set(e.stage, a + 1), {
stage: e.stage,
stageName: e.stageName,
ordinal: a,
keyword: e.instruction.keyword,
facts: t[r],
stageTexts: i.get(e.stage),
engine: n.engine,
...void 0 === s ? {} : {
sent: s
}
};
});
}(a, d, e, n), f = {
request: e,
last: t,
evaluation: n,
stepOf: u,
question: e => l[e],
decides: (e, t) => a[e].vertex === t,
found: new Map
};
return a.map((e, i) => {
const a = verdictOf(e, s.needed, o), u = function explainedOf(e, t, n, r) {
return "miss" !== n && "depends" !== n && "unknown" !== n ? void 0 : explainVertex(e.vertex, t, r);
}(e, i, a, f);
return void 0 !== u && f.found.set(i, u), {
index: i,
stage: e.stage,
stageName: e.stageName,
text: d[i].text,
keyword: e.instruction.keyword,
range: "file" === e.origin ? e.instruction.range : void 0,
origin: e.origin,
verdict: a,
causes: u?.causes ?? [],
root: u?.root,
createdBy: e.createdBy,
addsLayer: addsLayer(e, a),
key: void 0 === e.vertex ? configKey(e.instruction.keyword, d[i]) : c[e.vertex.index],
facts: d[i],
layer: layerOf(e, l[i], t, n, r),
notes: notesOf(e, a, n)
};
});
}
function verdictOf(e, t, n) {
if (!t.has(e.stage)) return "not-needed";
if (void 0 === e.vertex || "from" === e.instruction.keyword) return "config-only";
const r = n.get(e.vertex.index);
return void 0 === r ? "not-needed" : me[r];
}
function addsLayer(e, t) {
return "not-needed" === t ? ge.has(e.instruction.keyword) : void 0 !== e.vertex && "from" !== e.instruction.keyword;
}
function layerOf(e, t, n, {matches: r}, s) {
const i = void 0 === n ? void 0 : (0, oe.M)(n, {
...t,
text: t.facts.text,
stageTexts: t.stageTexts
}).old?.layer, o = newest((void 0 === e.vertex || "from" === e.instruction.keyword ? [] : [ ...r[e.vertex.index].sure ]).flatMap(e => s.nodes[e].result ?? []));
if (void 0 === o) return i;
const {diffId: a, size: c} = o.layer;
return {
...void 0 !== i?.diffId && i.diffId === a ? i : void 0 === i?.seconds ? {} : {
seconds: i.seconds
},
...void 0 === i?.size ? {} : {
size: i.size
},
...void 0 === a ? {} : {
diffId: a
},
...void 0 === c ? {} : {
compressedSize: c
},
created: o.createdAt
};
}
function notesOf(e, t, {outcomes: n}) {
if ("hit" !== t) return [];
const r = e.others.find(({kind: e}) => "merge" === e);
return void 0 === r || "reused" === n.get(r.index) ? [] : [ "The layer is reused; it is only put on top of a rebuilt parent anew." ];
}
function verdicts({conversion: e, outcomes: t}) {
return e.steps.map(n => verdictOf(n, e.needed, t));
}
function agree(e, t, n, s, i) {
const o = function evaluateAll(e, t, n, s) {
const i = [];
let o;
for (const a of t) try {
i.push(evaluate(e, a, n, s));
} catch (e) {
if (!(e instanceof r.u)) throw e;
o ??= e;
}
if (0 === i.length && void 0 !== o) throw o;
return i;
}(e, 0 === n.profiles.length ? [ newestProfile() ] : n.profiles, s, i), a = o[0], c = forecastSteps(e, t.last, a, i.graph);
if (void 0 !== n.missing) return allUnknown(a, c, n.missing, []);
if (n.certain) return {
evaluation: a,
steps: c,
profiles: [ a.profile ],
warnings: []
};
const d = function explaining(e, t, n, s, i) {
const {graph: o} = i, a = e.map(e => {
const a = new Set(support(e, o));
for (const o of function lastSupport({profile: e}, t, {last: n}, s, i) {
if (void 0 === n || n.dockerfile.text === t.dockerfile.text) return new Set;
try {
return support(evaluate({
...t,
dockerfile: n.dockerfile
}, e, s, i), i.graph);
} catch (e) {
if (e instanceof r.u) return new Set;
throw e;
}
}(e, t, n, s, i)) a.add(o);
return a;
});
return o.nodes.some(({contentLinked: e}) => e.length > 0) && a.every(e => 0 === e.size) ? [] : e.filter((e, t) => !a.some(e => e.size > a[t].size && function contains(e, t) {
return [ ...t ].every(t => e.has(t));
}(e, a[t])));
}(o, e, t, s, i);
if (0 === d.length) {
return allUnknown(a, c, "None of the known versions of BuildKit writes records like those of the last build.", n.profiles);
}
return function combined(e, t, n, r) {
const s = e[0], i = forecastSteps(t, n.last, s, r.graph), o = e.map(({profile: e}) => e), a = e.slice(1).map(verdicts), c = `The version of BuildKit is not known, and it decides this step (${rulesText(o)}).`, d = i.map(e => a.every(t => t[e.index] === e.verdict) ? e : unknownStep(e, c)), u = d.some((e, t) => e !== i[t]), l = "The version of BuildKit is not known; what the versions that may hold decide differently is unknown.";
return {
evaluation: s,
steps: d,
profiles: o,
warnings: u ? [ l ] : []
};
}(d, e, t, i);
}
function newestProfile() {
const e = c.at(-1);
return {
keys: keyProfile(e),
frontend: frontendProfile(e)
};
}
const ve = new Set([ "hit", "miss", "depends", "unknown" ]);
function unknownStep(e, t) {
const n = {
code: "unsupported",
detail: t
};
return {
...e,
verdict: "unknown",
causes: [ n ],
root: e.index
};
}
function allUnknown(e, t, n, r) {
return {
evaluation: e,
steps: t.map(e => ve.has(e.verdict) ? unknownStep(e, n) : e),
profiles: r,
warnings: [ n ]
};
}
function builderPlatform(e) {
const {platform: t} = e.engine;
return void 0 === t || "" === t ? s._n : (0, s.FL)((0, s.Y8)(t));
}
function targetPlatforms(e, t) {
const n = e.options.platform;
if (void 0 === n || "" === n) return [ t ];
const r = new Map;
for (const e of n.split(",")) {
const n = (0, s.FL)((0, s.Y8)(e.trim(), t));
r.set((0, s.Bq)(n), n);
}
return [ ...r.values() ];
}
const we = [ "miss", "unknown", "depends", "hit", "config-only", "not-needed" ];
function mergePlatforms(e, t) {
return e[0].map((n, r) => {
const s = e.map(e => e[r] ?? n), i = s.map(e => we.indexOf(e.verdict)), o = s[i.indexOf(Math.min(...i))], a = [ ...new Set(s.map(e => e.key)) ], c = s.some(e => e.verdict !== o.verdict), d = new Set(s.flatMap(e => e.notes));
return c && d.add(t.map((e, t) => `${e}: ${s[t].verdict}`).join(", ")), {
...o,
key: a.join(" "),
notes: [ ...d ]
};
});
}
function synthesize(e, t) {
const {profiles: n, externalFrontend: r} = candidates(e), [s] = n;
if (void 0 === s) return;
const i = builderPlatform(e), o = {
graph: recordGraph([]),
cache: contentCache(),
externalFrontend: r,
build: i
}, a = new Writer;
for (const n of targetPlatforms(e, i)) a.write(evaluate(e, s, n, o), t);
return a.config();
}
class Writer {
#Ye=new Map;
#Qe=new Map;
write(e, t) {
const {matches: n, conversion: r} = e, s = new Map;
r.steps.forEach((e, t) => {
for (const n of [ e.vertex, ...e.others ]) void 0 !== n && s.set(n.index, t);
});
const i = new Map;
for (const r of n) e.outcomes.has(r.vertex.index) && i.set(r.vertex.index, this.#Xe(r, i, s, e, t));
}
#Xe(e, t, n, s, i) {
const {vertex: a, digests: c} = e;
if ("local" === a.kind || void 0 !== a.unknown) return [];
if (0 === a.inputs.length && "file" !== a.kind && "exec" !== a.kind) return c.map(e => this.#et({
digest: e,
inputs: [],
layer: void 0,
createdAt: ""
}));
const d = e.inputs.map((e, c) => {
const d = a.inputs[c], u = (t.get(d.index) ?? []).map(t => ({
record: t,
selector: e.rule.selector
})), l = function contentRecord({rule: e, content: t}, n, s, i, a) {
if (void 0 === t || void 0 === e.content) return;
if ("unknown" !== t) return "digest" in t ? t.digest : void 0;
const c = s.get(n.index), d = void 0 === c ? void 0 : a.files?.(c), u = function openContent(e) {
return he + e;
}(digestOf(JSON.stringify([ n.index, e.content ])));
if (void 0 === d) return u;
const l = (0, o.ot)(i.profile.keys.version);
try {
return recordDigest(contentDigest(d, e.content, contentProfile(l, "snapshot")).digest, C);
} catch (e) {
if (e instanceof r.u) return u;
throw e;
}
}(e, d, n, s, i);
if (void 0 === l) return u;
const f = this.#et({
digest: l,
inputs: [],
layer: void 0,
createdAt: ""
});
return [ ...u, {
record: f,
selector: ""
} ];
});
if (d.some(e => 0 === e.length)) return [];
const u = 0 === d.length ? void 0 : function synthesize_layerOf(e, t, n) {
const r = void 0 === t ? void 0 : n.layer?.(t);
return {
blob: r?.diffId ?? e,
parent: -1,
...void 0 === r?.diffId ? {} : {
diffId: r.diffId
},
...void 0 === r?.compressedSize ? {} : {
size: r.compressedSize
}
};
}(c[0], n.get(a.index), i);
return c.map(e => this.#et({
digest: e,
inputs: d,
layer: u,
createdAt: i.createdAt
}));
}
#et(e) {
const t = e.inputs.map(e => e.map(({record: e, selector: t}) => `${this.#Qe.get(e)} ${t}`).sort()), n = digestOf(JSON.stringify([ e.digest, t ])), r = this.#Ye.get(n);
return void 0 !== r ? r : (this.#Ye.set(n, e), this.#Qe.set(e, n), e);
}
config() {
const e = [ ...this.#Ye.entries() ].sort(([e, t], [n, r]) => (0, m.Tz)(t.digest, r.digest) || (0, 
m.Tz)(e, n)), t = new Map(e.map(([, e], t) => [ e, t ])), n = [], r = e.map(([, e]) => {
const r = void 0 === e.layer ? [] : [ {
layer: n.push(e.layer) - 1,
createdAt: e.createdAt
} ], s = e.inputs.map(e => e.map(({record: e, selector: n}) => ({
link: t.get(e),
selector: n
})).sort((e, t) => e.link - t.link || (0, m.Tz)(e.selector, t.selector)));
return {
digest: e.digest,
inputs: s,
results: r,
chains: []
};
});
return {
layers: n,
records: r
};
}
}
const ye = {
name: "buildkit",
forecast: function forecast(e, t) {
const n = function usableCaches(e) {
const t = [], n = [];
for (const s of e) try {
recordGraph([ s ]), t.push(s);
} catch (e) {
if (!(e instanceof r.u)) throw e;
n.push(e.message);
}
return {
sources: t,
warnings: n
};
}(t.cacheConfigs), i = candidates(function withLastEngine(e, {last: t}) {
const n = e.engine.version ?? t?.engine.version, r = e.engine.frontendVersion ?? t?.engine.frontendVersion;
return {
...e,
engine: {
...e.engine,
...void 0 === n ? {} : {
version: n
},
...void 0 === r ? {} : {
frontendVersion: r
}
}
};
}(e, t)), o = builderPlatform(e), a = targetPlatforms(e, o), c = {
graph: recordGraph(n.sources),
cache: contentCache(),
externalFrontend: i.externalFrontend,
build: o
}, d = a.map(n => agree(e, t, i, n, c)), [u] = d, l = a.map(s.Bq), f = d.map(({steps: e}) => e);
return {
builder: "buildkit",
rules: rulesText(u.profiles),
dockerfile: e.dockerfile.path,
target: e.options.target,
platform: l.join(","),
stages: stageForecasts(u.evaluation.conversion),
steps: 1 === f.length ? f[0] : mergePlatforms(f, l),
warnings: [ ...new Set([ ...n.warnings, ...d.flatMap(({warnings: e}) => e) ]) ]
};
}
};
function stageForecasts({set: e, needed: t, uses: n, bases: r}) {
return e.stages.map(e => {
const s = r.get(e.index);
return {
index: e.index,
name: e.name ?? String(e.index),
from: "number" == typeof s ? s : void 0,
uses: n.get(e.index) ?? [],
base: "string" == typeof s ? s : void 0,
needed: t.has(e.index)
};
});
}
}),
4962: ((e, t, n) => {
n.d(t, {
A: () => readBuilds
});
var r = n(3024), s = n(6760), i = n(3999), o = n(452), a = n(2475);
const c = 2097152, d = {
limit: 16777216,
timeoutMs: 2e4
};
async function readBuilds(e, t, d, u = () => {}) {
const l = [], f = function workspaceReader(e) {
const t = (0, r.realpathSync)(e);
return e => {
const n = (0, s.resolve)(t, e);
try {
if (!(0, r.lstatSync)(n).isFile() && !(0, r.lstatSync)(n).isSymbolicLink()) return;
const e = (0, r.realpathSync)(n), i = (0, s.relative)(t, e);
if (i.startsWith("..") || (0, s.isAbsolute)(i) || (0, r.statSync)(e).size > c) return;
return (0, r.readFileSync)(e, "utf8");
} catch {
return;
}
};
}(t.workspace), read = e => u(e) ?? f(e), h = await async function foundBuilds(e, t, r, s) {
if (e.files.length > 0 || e.targets.length > 0) return [ explicitFiles(e, t) ];
if (!e.workflow || "" === t.workflowRef || void 0 !== e.spec.context && void 0 !== e.spec.file) return [];
try {
const {readWorkflow: i} = await Promise.all([ n.e(815), n.e(438), n.e(228), n.e(628) ]).then(n.bind(n, 5628)), o = i({
workflowRef: t.workflowRef,
job: t.job,
read: r,
env: t.env,
github: githubContext(t),
matrix: json("matrix", e.matrix),
given: givenContexts(e)
});
return s.push(...o.messages), o.builds;
} catch (t) {
const n = (0, o.H)(t, "workflow");
if ("input" === n.code) throw n;
return void 0 === e.spec.context && void 0 === e.spec.file && s.push(n.message), 
[];
}
}(e, t, read, l), p = [];
for (const e of h) "build" === e.kind ? p.push(e.spec) : "bake" === e.kind ? p.push(...await bakeBuilds(e.request, read, t, d, l)) : p.push(...await composeBuilds(e.request, read, t, d, l));
const m = p.filter(t => function isMeant(e, t) {
const same = (e, t) => void 0 === e || normalized(e) === normalized(t ?? ""), n = e.file ?? (0, 
a.ux)(e.context, "Dockerfile");
return same(t.spec.context, e.context) && same(t.spec.file, n) && same(t.spec.target, e.target);
}(t, e)), g = (m.length > 0 ? m : [ (0, i.m)({}) ]).map(t => function withInputs(e, t) {
const n = t.spec, r = "auto" === t.builder ? e.builder : t.builder, s = n.file ?? e.name;
return {
...e,
...n,
name: s,
builder: r,
unknowns: e.unknowns.filter(e => !function answered(e, t) {
const n = /set the input ([a-z-]+)\.$/.exec(e)?.[1] ?? "", r = n.replace(/-([a-z])/g, (e, t) => t.toUpperCase()).replace(/^noCacheFilters$/, "noCacheFilter").replace(/^ulimit$/, "ulimits");
return Object.hasOwn(t, r);
}(e, n))
};
}(t, e));
return {
specs: inOrder(distinct(g)),
warnings: l
};
}
function explicitFiles(e, t) {
const n = e.files.length > 0 && e.files.every(e => /\.ya?ml$/.test(e)), r = {
directory: ".",
files: e.files,
noCache: e.spec.noCache ?? !1,
pull: e.spec.pull ?? !1,
env: t.env,
origin: "inputs",
unknowns: []
};
return n ? {
kind: "compose",
request: {
...r,
services: e.targets,
profiles: [],
envFile: void 0,
buildArgs: e.spec.buildArgs ?? new Map
}
} : {
kind: "bake",
request: {
...r,
committed: !1,
targets: e.targets,
overrides: []
}
};
}
async function bakeBuilds(e, t, r, i, c) {
const {bakeSpecs: d, printedBakeSpecs: u} = await Promise.all([ n.e(815), n.e(438), n.e(228), n.e(800) ]).then(n.bind(n, 5800)), l = [ "buildx", "bake", "--print", ...e.files.flatMap(e => [ "--file", e ]), ...e.overrides.flatMap(e => [ "--set", e ]), ...e.targets ], f = await runIn((0, 
s.resolve)(r.workspace, e.directory), "docker", l, e.env, i);
if (void 0 !== f) return u(f, e);
const {DEFAULT_BAKE_FILES: h, resolveBake: p} = await Promise.all([ n.e(815), n.e(764) ]).then(n.bind(n, 764)), m = (e.files.length > 0 ? e.files : h).flatMap(n => {
const r = (0, a.ux)(e.directory, n), s = t(r);
return void 0 === s ? [] : [ {
path: r,
text: s
} ];
});
if (0 === m.length) throw new o.u("workflow", `No bake file is in ${e.directory}. Check the repository out before this step, or set the input files.`);
return c.push(...e.unknowns), d(p(m, e), e);
}
async function composeBuilds(e, t, r, i, o) {
const {composeSpecs: a, printedComposeSpecs: c} = await Promise.all([ n.e(815), n.e(817) ]).then(n.bind(n, 6817)), d = [ "compose", ...e.files.flatMap(e => [ "--file", e ]), ...e.profiles.flatMap(e => [ "--profile", e ]), "config" ], u = await runIn((0, 
s.resolve)(r.workspace, e.directory), "docker", d, e.env, i);
return o.push(...e.unknowns), void 0 === u ? a(e, t) : c(u, e);
}
async function runIn(e, t, n, r, s) {
const i = await s(t, n, {
...d,
cwd: e,
env: r
}).catch(() => {});
return 0 === i?.code ? i.stdout : void 0;
}
const normalized = e => e.replace(/^(\.\/)+/, "").replace(/\/+$/, "") || ".";
function distinct(e) {
const t = new Map;
for (const n of e) {
const e = [ n.builder, n.context, n.file, n.inline, n.target, [ ...n.platforms ].sort(), [ ...n.buildArgs ].sort(), [ ...n.buildContexts ].sort() ], r = JSON.stringify(e);
t.has(r) || t.set(r, n);
}
return [ ...t.values() ];
}
function inOrder(e) {
const t = new Map(e.map(e => [ e.name, e ])), n = new Set, visit = (e, r) => {
if (!n.has(e) && !r.includes(e.name)) {
for (const n of e.dependsOn) {
const s = t.get(n);
void 0 !== s && visit(s, [ ...r, e.name ]);
}
n.add(e);
}
};
for (const t of e) visit(t, []);
return [ ...n ];
}
function givenContexts(e) {
const t = json("variables", e.variables);
return new Map("object" != typeof t || null === t || Array.isArray(t) ? [] : Object.entries(t));
}
function json(e, t) {
if ("" !== t && "null" !== t) try {
return JSON.parse(t);
} catch (t) {
throw new o.u("input", `The input ${e} is not JSON; write it as \${{ toJSON(\u2026) }}.`, {
cause: t
});
}
}
function githubContext(e) {
const get = t => e.env.get(t) ?? "";
return {
actor: get("GITHUB_ACTOR"),
api_url: get("GITHUB_API_URL"),
base_ref: get("GITHUB_BASE_REF"),
event: e.event,
event_name: get("GITHUB_EVENT_NAME"),
head_ref: get("GITHUB_HEAD_REF"),
job: get("GITHUB_JOB"),
ref: get("GITHUB_REF"),
ref_name: get("GITHUB_REF_NAME"),
ref_type: get("GITHUB_REF_TYPE"),
repository: get("GITHUB_REPOSITORY"),
repository_owner: get("GITHUB_REPOSITORY_OWNER"),
run_attempt: get("GITHUB_RUN_ATTEMPT"),
run_id: get("GITHUB_RUN_ID"),
run_number: get("GITHUB_RUN_NUMBER"),
server_url: get("GITHUB_SERVER_URL"),
sha: get("GITHUB_SHA"),
triggering_actor: get("GITHUB_TRIGGERING_ACTOR"),
workflow: get("GITHUB_WORKFLOW"),
workflow_ref: get("GITHUB_WORKFLOW_REF"),
workflow_sha: get("GITHUB_WORKFLOW_SHA"),
workspace: get("GITHUB_WORKSPACE")
};
}
}),
9400: ((e, t, n) => {
n.d(t, {
X9: () => otherLineEndings,
o6: () => blobHash,
zA: () => blobId
});
var r = n(4573), s = n(7598);
function blobHash(e) {
return {
algorithm: "sha1",
prefix: r.Buffer.from(`blob ${e}\0`)
};
}
function blobId(e, t) {
const n = (0, s.createHash)("sha1").update(blobHash(e).prefix);
for (const e of t) n.update(e);
return n.digest("hex");
}
const i = 8e3;
function otherLineEndings(e) {
if (e.subarray(0, i).includes(0)) return [];
const t = r.Buffer.from(e).toString("latin1").replaceAll("\r\n", "\n");
return [ t, t.replaceAll("\n", "\r\n") ].map(e => blobId(e.length, [ r.Buffer.from(e, "latin1") ]));
}
}),
1569: ((e, t, n) => {
n.d(t, {
T: () => buildkitSent,
R: () => contextPatterns
});
var r = n(452), s = n(7510), i = n(3825);
function followedPaths(e, t) {
const n = new Set([ ...t ].map(e => (0, s.fj)("/", e)));
if (0 === n.size || n.has("/")) return;
const r = new Resolver(e);
for (const e of [ ...n ].map(e => e.slice(1)).sort(s.Tz)) r.add(e);
return function withoutChildren(e) {
const t = [];
for (const n of e) {
if ("." === n) return;
0 !== t.length && n.startsWith(`${t.at(-1)}/`) || t.push(n);
}
return t;
}([ ...r.resolved ].sort(s.Tz));
}
class Resolver {
resolved=new Set;
#l;
constructor(e) {
this.#l = e;
}
add(e) {
const t = [ e ];
for (let e = t.pop(); void 0 !== e; e = t.pop()) t.push(...this.#tt(e).reverse());
}
#tt(e) {
const t = (0, s.uH)(`./${e}`).split("/");
let n = ".";
for (let e = 0; e < t.length; e++) {
n = (0, s.fj)(n, t[e]);
const r = this.#nt(n), i = t.slice(e + 1).join("/");
if (0 !== r.length || "" === i) return this.resolved.has(n) ? [] : (this.resolved.add(n), 
r.map(e => (0, s.fj)(e, i)));
}
return [];
}
#nt(e) {
const t = e.slice(e.lastIndexOf("/") + 1);
if (!(0, i.ev)(t)) return this.#rt(e);
const n = "." === (0, s.y_)(e) ? "" : (0, s.y_)(e);
return "dir" !== this.#l.entry(n)?.type ? [] : this.#l.names(n).filter(e => matchesSource(t, e)).flatMap(e => this.#rt((0, 
s.fj)(n, e)));
}
#rt(e) {
const t = this.#l.entry(e);
if ("symlink" !== t?.type) return [];
const n = (0, s.uH)(t.linkname);
return [ n.startsWith("/") ? n : (0, s.fj)("/", (0, s.y_)(e), n) ];
}
}
function matchesSource(e, t) {
try {
return (0, i.YW)(e, t);
} catch (e) {
if (e instanceof r.u && "ignore-syntax" === e.code) return !1;
throw e;
}
}
var o = n(2883);
const a = {
include: void 0,
exclude: void 0,
wanted: !0,
open: !0,
whole: !1
};
class Patterns {
matcher;
#st;
constructor(e, t) {
this.matcher = (0, o.l2)(e, "moby");
const n = this.matcher.patterns.filter(t).map(({text: e}) => e.replace(/\/\*\*$/, "").replace(/\/\*$/, ""));
this.#st = n.some(e => /[*[\]?^\\]/.test(e)) ? void 0 : n.map(e => `${e}/`);
}
reachesInto(e) {
return void 0 === this.#st || this.#st.some(t => t.startsWith(`${e}/`));
}
}
function currentFilter(e, t) {
const n = void 0 === e ? void 0 : new Patterns(e, e => !e.negated), r = 0 === t.length ? void 0 : new Patterns(t, e => e.negated);
return {
decide(e, t, s) {
const i = n?.matcher.matchesUsingParentResults(e, s.include), o = r?.matcher.matchesUsingParentResults(e, s.exclude), a = !1 === i?.matched, c = !0 === o?.matched;
return {
include: i?.own,
exclude: o?.own,
wanted: s.open && !a && !c,
open: s.open && t && !(a && !n.reachesInto(e)) && !(c && !r.reachesInto(e)),
whole: !1
};
}
};
}
function oldFilter(e, t) {
const n = 0 === t.length ? void 0 : (0, o.l2)(t, "moby-20"), r = (n?.patterns ?? []).filter(({negated: e}) => e).map(({text: e}) => `${e}/`);
return {
decide(t, s, i) {
const o = i.whole || void 0 === e ? "whole" : function prefixMatch(e, t) {
const n = t.split("/").length;
let r;
for (const s of e) {
const e = s.split("/"), i = e.length > n;
if (matchesSource(i ? e.slice(0, n).join("/") : s, t)) {
if (!i) return "whole";
r = "part";
}
}
return r;
}(e, t), a = !(!0 === n?.matches(t)) || s && r.some(e => e.startsWith(`${t}/`)), c = i.open && void 0 !== o && a;
return {
include: void 0,
exclude: void 0,
wanted: c,
open: c && s,
whole: "whole" === o && s
};
}
};
}
var c = n(6469);
function contextPatterns(e, t) {
const n = e.dockerfileDockerignore, r = void 0 === n || t && "" === n.text ? e.dockerignore : n;
return {
file: r,
patterns: void 0 === r ? [] : (0, o.wo)(r.text, "moby")
};
}
function buildkitSent(e, t) {
const n = followedPaths(e, t.sources), r = "old" === t.client ? oldFilter : currentFilter, s = d.get(e) ?? new Map;
d.set(e, s);
const i = JSON.stringify([ r.name, n ?? "all", t.exclude ]), o = s.get(i) ?? new SentTree(e, r(n, t.exclude));
return s.set(i, o), o;
}
const d = new WeakMap;
class SentTree {
#l;
#it;
#ot=new Map;
#p=new Map([ [ "", a ] ]);
#A=new Map;
#Qe=new Map;
constructor(e, t) {
this.#l = e, this.#it = t;
}
entry(e) {
const t = this.#ot.get(e);
if (void 0 !== t) return t;
const n = this.#l.entry(e);
if (void 0 === n || !this.#at(n, 0)) return;
const r = 0 === n.uid && 0 === n.gid ? n : {
...n,
uid: 0,
gid: 0
};
return this.#ot.set(e, r), r;
}
names(e) {
let t = this.#Qe.get(e);
if (void 0 === t) {
if ("dir" !== this.entry(e)?.type) throw (0, c.O$)(e, "is not sent to the builder");
t = this.#l.names(e).filter(t => this.#ct("" === e ? t : `${e}/${t}`, 0)), this.#Qe.set(e, t);
}
return t;
}
digest(e, t) {
return this.#w(e), this.#l.digest(e, t);
}
digests(e) {
return this.#l.digests?.(e) ?? [];
}
blobId(e) {
return this.#w(e), this.#l.blobId?.(e);
}
cleanBlobId(e) {
return this.#l.cleanBlobId?.(e);
}
chunks(e) {
return this.#w(e), this.#l.chunks?.(e);
}
read(e, t) {
return this.#w(e), this.#l.read(e, t);
}
#w(e) {
if (void 0 === this.entry(e)) throw (0, c.O$)(e, "is not sent to the builder");
}
#ct(e, t) {
const n = this.#l.entry(e);
return void 0 !== n && this.#at(n, t);
}
#at(e, t) {
const n = this.#dt(e.path, "dir" === e.type);
return n.wanted || "dir" === e.type && n.open && this.#ut(e.path, t);
}
#ut(e, t) {
let n = this.#A.get(e);
if (void 0 === n) {
if (t > 2048) throw new r.u("limit", "directories are nested deeper than 2048: flatten them");
n = this.#l.names(e).some(n => this.#ct(`${e}/${n}`, t + 1)), this.#A.set(e, n);
}
return n;
}
#dt(e, t) {
const n = this.#p.get(e);
if (void 0 !== n) return n;
const r = e.lastIndexOf("/"), s = this.#dt(r < 0 ? "" : e.slice(0, r), !0), i = this.#it.decide(e, t, s);
return t && this.#p.set(e, i), i;
}
}
}),
7012: ((e, t, n) => {
n.d(t, {
CO: () => sequenceLength,
ZJ: () => toBytes,
oL: () => fromPart,
uK: () => fromBytes
});
var r = n(4573);
const s = 56320, i = "\ufffd";
function fromBytes(e) {
const t = r.Buffer.from(e.buffer, e.byteOffset, e.length);
return fromPart(t, 0, t.length);
}
function fromPart(e, t, n) {
const r = e.toString("utf8", t, n);
return r.includes(i) ? function decodeEscaping(e) {
let t = "", n = 0;
for (;n < e.length; ) {
const r = sequenceLength(e, n);
t += 0 === r ? String.fromCharCode(s + e[n]) : e.toString("utf8", n, n + r), n += 0 === r ? 1 : r;
}
return t;
}(e.subarray(t, n)) : r;
}
function sequenceLength(e, t) {
const n = e[t];
if (n < 128) return 1;
if (n < 194 || n > 244) return 0;
const r = e[t + 1] ?? 0;
let s = 128, i = 191;
if (224 === n ? s = 160 : 237 === n ? i = 159 : 240 === n ? s = 144 : 244 === n && (i = 143), 
r < s || r > i) return 0;
const o = n < 224 ? 2 : n < 240 ? 3 : 4;
for (let n = 2; n < o; n++) if (128 != (192 & (e[t + n] ?? 0))) return 0;
return o;
}
function toBytes(e) {
if (e.isWellFormed()) return r.Buffer.from(e, "utf8");
const t = [];
let n = 0;
for (let i = 0; i < e.length; i++) {
const o = e.charCodeAt(i);
o < 55296 || o > 57343 || (o < s && isLowSurrogate(e.charCodeAt(i + 1)) ? i++ : o >= 56448 && o <= 56575 && (t.push(r.Buffer.from(e.slice(n, i), "utf8"), r.Buffer.of(o - s)), 
n = i + 1));
}
return t.push(r.Buffer.from(e.slice(n), "utf8")), r.Buffer.concat(t);
}
function isLowSurrogate(e) {
return e >= 56320 && e <= 57343;
}
}),
7510: ((e, t, n) => {
n.d(t, {
E3: () => base,
Tz: () => byteOrder,
fj: () => join,
uH: () => clean,
y_: () => dir
});
var r = n(4573), s = n(7012);
const i = 47;
function clean(e) {
if ("" === e) return ".";
const t = e.charCodeAt(0) === i, n = [];
for (const r of e.split("/")) "" !== r && "." !== r && (".." === r && n.length > 0 && ".." !== n[n.length - 1] ? n.pop() : ".." === r && t || n.push(r));
const r = n.join("/");
return t ? `/${r}` : "" === r ? "." : r;
}
function join(...e) {
const t = e.filter(e => "" !== e);
return 0 === t.length ? "" : clean(t.join("/"));
}
function dir(e) {
return clean(e.slice(0, e.lastIndexOf("/") + 1));
}
function base(e) {
if ("" === e) return ".";
let t = e.length;
for (;t > 0 && e.charCodeAt(t - 1) === i; ) t--;
return 0 === t ? "/" : e.slice(e.lastIndexOf("/", t - 1) + 1, t);
}
function byteOrder(e, t) {
const n = Math.min(e.length, t.length);
for (let r = 0; r < n; r++) {
const n = e.charCodeAt(r), s = t.charCodeAt(r);
if (n !== s) return isSurrogate(n) || isSurrogate(s) ? encodedOrder(e, t, r) : n - s;
}
return e.length - t.length;
}
function isSurrogate(e) {
return e >= 55296 && e <= 57343;
}
function encodedOrder(e, t, n) {
const i = n > 0 ? e.charCodeAt(n - 1) : 0, o = i >= 55296 && i <= 56319 ? n - 1 : n;
return r.Buffer.compare((0, s.ZJ)(e.slice(o)), (0, s.ZJ)(t.slice(o)));
}
}),
178: ((e, t, n) => {
n.d(t, {
B5: () => recordFiles,
pu: () => recordedTree,
tc: () => compareTrees
});
var r = n(452), s = n(9400), i = n(7510), o = n(6469);
const a = 2e5, c = 1e3, d = 16, u = 16777216;
function recordFiles(e) {
const t = [], n = reversed(e, "");
for (let r = n.pop(); void 0 !== r && t.length < a; r = n.pop()) {
const s = e.entry(r);
void 0 !== s && "socket" !== s.type && (t.push(recordedFile(e, s, s.type)), "dir" === s.type && n.push(...reversed(e, r)));
}
return t;
}
function reversed(e, t) {
return e.names(t).map(e => "" === t ? e : `${t}/${e}`).reverse();
}
function recordedFile(e, t, n) {
return {
path: t.path,
type: n,
mode: t.mode,
size: t.size,
digest: "file" === n ? shortId(e, t) ?? "" : "",
..."" === t.linkname ? void 0 : {
linkname: t.linkname
}
};
}
function shortId(e, {path: t, size: n}) {
return readable(() => {
const r = e.blobId?.(t), i = void 0 === r ? e.chunks?.(t) : void 0;
return (void 0 === i ? r : (0, s.zA)(n, i))?.slice(0, d);
});
}
function readable(e) {
try {
return e();
} catch (e) {
if (e instanceof r.u && ("source-unreadable" === e.code || "limit" === e.code)) return;
throw e;
}
}
function recordedTree(e) {
try {
return (0, o.KJ)(e.map(({path: e, type: t, mode: n, size: r, linkname: s}) => ({
path: e,
type: t,
mode: n,
size: r,
linkname: s ?? ""
})));
} catch (e) {
if (!(e instanceof r.u)) throw e;
throw new r.u("record-malformed", "the recorded file list is no directory tree: delete the record, the next build makes a new one", {
cause: e
});
}
}
function compareTrees(e, t, n, r) {
const s = new Map(e.map(e => [ e.path, e ])), o = new Set([ ...n ].filter(e => s.has(e))), a = new Set([ ...r ].filter(e => "" !== e && void 0 !== t.entry(e))), d = function caseRenames(e, t) {
const n = new Map;
for (const r of e) t.has(r) || n.set(r.toLowerCase(), r);
const r = new Map;
for (const s of t) {
const t = e.has(s) ? void 0 : n.get(s.toLowerCase());
void 0 !== t && (r.set(s, t), n.delete(s.toLowerCase()));
}
return r;
}(o, a), u = new Set(d.values()), l = [];
let f = 0;
for (const e of [ ...new Set([ ...o, ...a ]) ].sort(i.Tz)) {
if (u.has(e)) continue;
const n = compareFile(e, s.get(d.get(e) ?? e), o, a, t, d.get(e));
void 0 !== n && (f++, l.length < c && l.push(n));
}
return {
files: l,
total: f
};
}
function compareFile(e, t, n, r, i, o) {
const a = r.has(e) ? i.entry(e) : void 0;
if (void 0 === a) return {
path: e,
changes: [ "removed" ],
..."file" === t?.type ? {
oldSize: t.size
} : void 0
};
if (void 0 === t || void 0 === o && !n.has(e)) return {
path: e,
changes: [ "added" ],
..."file" === a.type ? {
newSize: a.size
} : void 0
};
const c = function changesOf(e, t, n) {
if (e.type !== t.type) return [ "type" ];
const r = [];
if ("symlink" === e.type) return (e.linkname ?? "") !== t.linkname && r.push("link"), 
r;
const i = "file" === e.type ? function contentChange(e, t, n) {
const r = "" === e.digest ? void 0 : shortId(n, t);
if (void 0 === r) return e.size === t.size ? void 0 : "bytes";
if (r === e.digest) return;
const i = readable(() => n.read(t.path, u)) ?? new Uint8Array;
return (0, s.X9)(i).some(t => t.startsWith(e.digest)) ? "line-endings" : "bytes";
}(e, t, n) : void 0;
void 0 !== i && r.push(i);
e.mode !== t.mode && r.push("mode");
return r;
}(t, a, i);
return void 0 !== o && c.unshift("case"), 0 !== c.length ? {
path: e,
changes: c,
...c.includes("mode") ? {
oldMode: octal(t.mode),
newMode: octal(a.mode)
} : void 0,
...c.includes("bytes") ? {
oldSize: t.size,
newSize: a.size
} : void 0,
...c.includes("link") ? {
oldTarget: t.linkname ?? "",
newTarget: a.linkname
} : void 0,
...void 0 === o ? void 0 : {
oldPath: o
}
} : void 0;
}
function octal(e) {
return e.toString(8).padStart(4, "0");
}
}),
3825: ((e, t, n) => {
n.d(t, {
YW: () => match,
ev: () => hasWildcards,
qr: () => badPattern
});
var r = n(452), s = n(7012);
const i = 42, o = 63, a = 91, c = 92, d = 4096;
function badPattern(e, t = "an open [class] or a backslash at the end") {
return new r.u("ignore-syntax", `syntax error in pattern ${JSON.stringify(e)} (${t}): correct it`);
}
function hasWildcards(e) {
for (let t = 0; t < e.length; t++) {
const n = e.charCodeAt(t);
if (n === c) t++; else if (n === i || n === o || n === a) return !0;
}
return !1;
}
function match(e, t) {
return new Globber(e, t).run();
}
class Globber {
#e;
#lt;
#ft;
constructor(e, t) {
if (this.#e = e, this.#lt = (0, s.ZJ)(e), this.#ft = (0, s.ZJ)(t), this.#lt.length > d || this.#ft.length > d) throw new r.u("limit", "a pattern or path is longer than 4096 bytes: shorten it");
}
run() {
let e = 0, t = 0;
for (;t < this.#lt.length; ) {
const n = this.#ht(t);
if (t = n.end, n.star && n.start === n.end) return this.#ft.indexOf(47, e) < 0;
const r = this.#pt(n, e, t >= this.#lt.length);
if (r < 0) return this.#mt(t), !1;
e = r;
}
return e === this.#ft.length;
}
#pt(e, t, n) {
const r = this.#gt(e, t);
if (r >= 0 && (r === this.#ft.length || !n)) return r;
if (!e.star) return -1;
for (let r = t; r < this.#ft.length && 47 !== this.#ft[r]; r++) {
const t = this.#gt(e, r + 1);
if (t >= 0 && (t === this.#ft.length || !n)) return t;
}
return -1;
}
#mt(e) {
for (let t = e; t < this.#lt.length; ) {
const e = this.#ht(t);
this.#gt(e, this.#ft.length), t = e.end;
}
}
#ht(e) {
const t = this.#lt;
let n = e;
for (;n < t.length && t[n] === i; ) n++;
let r = !1, s = n;
for (;s < t.length; s++) {
const e = t[s];
if (e === c) s + 1 < t.length && s++; else if (e === a) r = !0; else if (93 === e) r = !1; else if (e === i && !r) break;
}
return {
star: n > e,
start: n,
end: s
};
}
#gt(e, t) {
const n = this.#lt, r = this.#ft;
let s = !1, i = t;
for (let t = e.start; t < e.end; ) {
!s && i >= r.length && (s = !0);
const d = n[t];
if (d === a) {
const n = s ? 0 : this.#vt(r, i);
s || (i += this.#wt(r, i));
const o = this.#yt(t + 1, e.end, n);
o.matches || (s = !0), t = o.next;
} else if (d === o) s || (47 === r[i] && (s = !0), i += this.#wt(r, i)), t++; else {
if (d === c && ++t >= e.end) throw badPattern(this.#e);
s || (n[t] !== r[i] && (s = !0), i++), t++;
}
}
return s ? -1 : i;
}
#yt(e, t, n) {
const r = this.#lt;
let s = e;
const i = s < t && 94 === r[s];
i && s++;
let o = !1;
for (let e = 0; ;e++) {
if (s < t && 93 === r[s] && e > 0) return {
matches: o !== i,
next: s + 1
};
const a = this.#bt(s, t);
s = a.next;
let c = a;
45 === r[s] && (c = this.#bt(s + 1, t), s = c.next), a.rune <= n && n <= c.rune && (o = !0);
}
}
#bt(e, t) {
const n = this.#lt;
let r = e;
if (r >= t || 45 === n[r] || 93 === n[r]) throw badPattern(this.#e);
if (n[r] === c && ++r >= t) throw badPattern(this.#e);
const i = (0, s.CO)(n, r), o = r + Math.max(1, i);
if (0 === i || o >= t) throw badPattern(this.#e);
return {
rune: this.#vt(n, r),
next: o
};
}
#wt(e, t) {
return Math.max(1, (0, s.CO)(e, t));
}
#vt(e, t) {
switch ((0, s.CO)(e, t)) {
case 1:
return e[t];

case 2:
return (31 & e[t]) << 6 | 63 & e[t + 1];

case 3:
return (15 & e[t]) << 12 | (63 & e[t + 1]) << 6 | 63 & e[t + 2];

case 4:
return (7 & e[t]) << 18 | (63 & e[t + 1]) << 12 | (63 & e[t + 2]) << 6 | 63 & e[t + 3];

default:
return 65533;
}
}
}
}),
2883: ((e, t, n) => {
n.d(t, {
wo: () => parseIgnore,
l2: () => patternMatcher
});
var r = n(452), s = n(7510), i = n(3825);
class RegexpSyntaxError extends Error {}
const o = 1e3, a = 1114111;
function hasRune(e, t) {
let n = !1;
for (let r = 0; r < e.ranges.length && !n; r += 2) n = e.ranges[r] <= t && t <= e.ranges[r + 1];
return n || (n = e.nested.some(e => hasRune(e, t))), n || void 0 === e.property || (n = e.property.test(String.fromCodePoint(t))), 
n !== e.negated;
}
function setOf(e, t = !1) {
return {
ranges: e,
nested: [],
negated: t
};
}
const c = setOf([ 48, 57 ]), d = setOf([ 9, 10, 12, 13, 32, 32 ]), u = setOf([ 48, 57, 65, 90, 95, 95, 97, 122 ]), l = setOf([ 10, 10 ], !0), f = new Map([ [ "d", c ], [ "s", d ], [ "w", u ] ]), h = new Map([ [ "alnum", setOf([ 48, 57, 65, 90, 97, 122 ]) ], [ "alpha", setOf([ 65, 90, 97, 122 ]) ], [ "ascii", setOf([ 0, 127 ]) ], [ "blank", setOf([ 9, 9, 32, 32 ]) ], [ "cntrl", setOf([ 0, 31, 127, 127 ]) ], [ "digit", c ], [ "graph", setOf([ 33, 126 ]) ], [ "lower", setOf([ 97, 122 ]) ], [ "print", setOf([ 32, 126 ]) ], [ "punct", setOf([ 33, 47, 58, 64, 91, 96, 123, 126 ]) ], [ "space", setOf([ 9, 13, 32, 32 ]) ], [ "upper", setOf([ 65, 90 ]) ], [ "word", u ], [ "xdigit", setOf([ 48, 57, 65, 70, 97, 102 ]) ] ]), p = new Map([ [ "A", "start" ], [ "z", "end" ], [ "b", "word" ], [ "B", "not-word" ] ]), m = new Map([ [ "a", 7 ], [ "f", 12 ], [ "n", 10 ], [ "r", 13 ], [ "t", 9 ], [ "v", 11 ] ]);
class Parser {
#kt;
#xt=0;
#$t=0;
constructor(e) {
this.#kt = [ ...e ];
}
parse() {
const e = this.#St();
if (this.#xt < this.#kt.length) throw new RegexpSyntaxError("unexpected )");
return checkRepeats(e, o), e;
}
#St() {
const e = [ this.#Ot() ];
for (;this.#ye("|"); ) e.push(this.#Ot());
return 1 === e.length ? e[0] : {
kind: "choice",
parts: e
};
}
#Ot() {
const e = [];
let t = !1;
for (;;) {
const n = this.#Ct();
if (void 0 === n || "|" === n || ")" === n) return {
kind: "sequence",
parts: e
};
const r = this.#Tt();
if (void 0 === r) {
this.#Mt(e), t = !1;
continue;
}
if (t) throw new RegexpSyntaxError("invalid nested repetition operator");
const s = e.pop();
if (void 0 === s) throw new RegexpSyntaxError("missing argument to repetition operator");
e.push({
kind: "repeat",
part: s,
...r
}), t = !0;
}
}
#Tt() {
if (this.#ye("*")) return {
min: 0,
max: Number.POSITIVE_INFINITY
};
if (this.#ye("+")) return {
min: 1,
max: Number.POSITIVE_INFINITY
};
if (this.#ye("?")) return {
min: 0,
max: 1
};
const e = this.#xt, t = this.#At();
return void 0 === t && (this.#xt = e), t;
}
#At() {
if (!this.#ye("{")) return;
const e = this.#It();
if (void 0 === e) return;
let t = e;
if (this.#ye(",") && (t = "}" === this.#Ct() ? Number.POSITIVE_INFINITY : this.#It()), 
void 0 !== t && this.#ye("}")) {
if (e > o || t !== Number.POSITIVE_INFINITY && (t > o || e > t)) throw new RegexpSyntaxError("invalid repeat count");
return {
min: e,
max: t
};
}
}
#It() {
let e = "";
for (;/^[0-9]$/.test(this.#Ct() ?? ""); ) e += this.#Pt();
if (!("" === e || e.length > 1 && e.startsWith("0"))) return e.length >= 8 ? 1001 : Number(e);
}
#Mt(e) {
const t = this.#Pt();
"(" === t ? e.push(this.#jt()) : "[" === t ? e.push({
kind: "set",
set: this.#Et()
}) : "." === t ? e.push({
kind: "set",
set: l
}) : "^" === t ? e.push({
kind: "assert",
where: "start"
}) : "$" === t ? e.push({
kind: "assert",
where: "end"
}) : "\\" === t ? this.#Lt(e) : e.push(literal(t));
}
#jt() {
if (++this.#$t > 1e3) throw new RegexpSyntaxError("expression nests too deeply");
const e = this.#St();
if (!this.#ye(")")) throw new RegexpSyntaxError("missing closing )");
return this.#$t--, e;
}
#Lt(e) {
const t = this.#Ct() ?? "", n = p.get(t);
if (void 0 !== n) this.#xt++, e.push({
kind: "assert",
where: n
}); else if ("Q" === t) this.#Bt(e); else {
const t = this.#Nt();
e.push(void 0 === t ? literal(String.fromCodePoint(this.#_t())) : {
kind: "set",
set: t
});
}
}
#Bt(e) {
for (this.#xt++; this.#xt < this.#kt.length; ) {
if ("\\" === this.#Ct() && "E" === this.#kt[this.#xt + 1]) return void (this.#xt += 2);
e.push(literal(this.#Pt()));
}
}
#Nt() {
const e = this.#Ct() ?? "", t = f.get(e.toLowerCase());
if (void 0 !== t) return this.#xt++, e === e.toLowerCase() ? t : {
...t,
negated: !0
};
if ("p" !== e && "P" !== e) return;
this.#xt++;
let n = this.#Pt();
if ("{" === n) {
for (n = ""; "}" !== this.#Ct(); ) n += this.#Pt();
this.#xt++;
}
return function unicodeSet(e, t) {
const n = e.replace(/^\^/, ""), r = n === e ? t : !t;
if ("Any" === n) return setOf([ 0, a ], r);
if (!/^[A-Za-z_]{1,40}$/.test(n)) throw new RegexpSyntaxError("invalid character class range");
for (const e of [ `General_Category=${n}`, `Script=${n}` ]) try {
return {
ranges: [],
nested: [],
property: new RegExp(`^\\p{${e}}$`, "u"),
negated: r
};
} catch {}
throw new RegexpSyntaxError("invalid character class range");
}(n, "P" === e);
}
#_t() {
const e = this.#Pt("trailing backslash at end of expression");
if (/^[1-7]$/.test(e) && !/^[0-7]$/.test(this.#Ct() ?? "")) throw invalidEscape();
if (/^[0-7]$/.test(e)) {
let t = e;
for (;t.length < 3 && /^[0-7]$/.test(this.#Ct() ?? ""); ) t += this.#Pt();
return Number.parseInt(t, 8);
}
if ("x" === e) return this.#Rt();
const t = m.get(e);
if (void 0 !== t) return t;
const n = e.codePointAt(0);
if (n < 128 && !/^[0-9A-Za-z]$/.test(e)) return n;
throw invalidEscape();
}
#Rt() {
let e = "";
if (this.#ye("{")) {
for (;"}" !== this.#Ct(); ) e += this.#Pt();
this.#xt++;
} else e = this.#Pt() + this.#Pt();
const t = /^[0-9A-Fa-f]{1,8}$/.test(e) ? Number.parseInt(e, 16) : Number.NaN;
if (!(t <= a)) throw invalidEscape();
return t;
}
#Et() {
const e = this.#ye("^"), t = [], n = [];
for (let e = !0; e || "]" !== this.#Ct(); e = !1) {
const e = this.#Ft();
if (void 0 !== e) {
n.push(e);
continue;
}
if ("\\" === this.#Ct()) {
this.#xt++;
const e = this.#Nt();
if (void 0 !== e) {
n.push(e);
continue;
}
this.#xt--;
}
const r = this.#zt();
let s = r;
if ("-" === this.#Ct() && void 0 !== this.#kt[this.#xt + 1] && "]" !== this.#kt[this.#xt + 1] && (this.#xt++, 
s = this.#zt(), s < r)) throw new RegexpSyntaxError("invalid character class range");
t.push(r, s);
}
return this.#xt++, {
ranges: t,
nested: n,
negated: e
};
}
#Ft() {
if ("[" === this.#Ct() && ":" === this.#kt[this.#xt + 1]) for (let e = this.#xt + 2; e + 1 < this.#kt.length; e++) {
if (":" !== this.#kt[e] || "]" !== this.#kt[e + 1]) continue;
const t = this.#kt.slice(this.#xt + 2, e).join(""), n = h.get(t.replace(/^\^/, ""));
if (void 0 === n) throw new RegexpSyntaxError("invalid character class range");
return this.#xt = e + 2, t.startsWith("^") ? {
...n,
negated: !0
} : n;
}
}
#zt() {
const e = this.#Pt("missing closing ]");
return "\\" === e ? this.#_t() : e.codePointAt(0);
}
#Ct() {
return this.#kt[this.#xt];
}
#Pt(e = "invalid escape sequence") {
const t = this.#kt[this.#xt];
if (void 0 === t) throw new RegexpSyntaxError(e);
return this.#xt++, t;
}
#ye(e) {
return this.#kt[this.#xt] === e && (this.#xt++, !0);
}
}
function literal(e) {
const t = e.codePointAt(0);
return {
kind: "set",
set: setOf([ t, t ])
};
}
function invalidEscape() {
return new RegexpSyntaxError("invalid escape sequence");
}
function checkRepeats(e, t) {
if ("repeat" === e.kind) {
const n = 1 !== e.max && (e.min > 1 || e.max !== Number.POSITIVE_INFINITY), r = e.max === Number.POSITIVE_INFINITY ? e.min : e.max;
if (n && r > t) throw new RegexpSyntaxError("invalid repeat count");
checkRepeats(e.part, n && r > 0 ? Math.floor(t / r) : t);
} else if ("sequence" === e.kind || "choice" === e.kind) for (const n of e.parts) checkRepeats(n, t);
}
class GoRegexp {
#Wt;
#Dt;
#qt;
#Ut;
#Ht=new Map;
#n;
constructor(e) {
const t = function parseRegexp(e) {
return new Parser(e).parse();
}(e), n = new Compiler;
this.#Dt = n.compile(t), this.#Wt = n.program, this.#qt = !startsAnchored(t), this.#Ut = this.#Wt.some(e => "assert" === e.op && e.where.endsWith("word"));
}
test(e) {
if (this.#Ut) return this.#Gt(e);
const t = this.#Jt(this.#qe(), e);
return t.matched || t.matchedAtEnd;
}
behind(e) {
if (this.#Ut) return t => this.#Gt(e + t);
const t = this.#Jt(this.#qe(), e);
return !!t.matched || !this.#Vt(t) && (e => {
const n = this.#Jt(t, e);
return n.matched || n.matchedAtEnd;
});
}
#qe() {
return this.#n ??= this.#L([ this.#Dt ], !0), this.#n;
}
#Vt(e) {
return 0 === e.at.length && !this.#qt;
}
#Jt(e, t) {
let n = e;
for (let e = 0; e < t.length; e++) {
if (n.matched || this.#Vt(n)) return n;
let r = t.charCodeAt(e);
r < 128 ? n = n.ascii[r] ?? this.#Zt(n, r) : (r = runeAt(t, e), r > 65535 && e++, 
n = n.wide.get(r) ?? this.#Zt(n, r));
}
return n;
}
#Zt(e, t) {
this.#Ht.size > 500 && (this.#Ht = new Map, this.#n = void 0, e.ascii.fill(void 0), 
e.wide.clear());
const n = this.#pt(e.at, t);
this.#qt && n.push(this.#Dt);
const r = this.#L(n, !1);
return t < 128 ? e.ascii[t] = r : e.wide.size < 500 && e.wide.set(t, r), r;
}
#pt(e, t) {
const n = [];
for (const r of e) {
const e = this.#Wt[r];
"set" === e.op && hasRune(e.set, t) && n.push(e.next);
}
return n;
}
#L(e, t) {
const n = this.#Kt(e, {
atStart: t,
atEnd: !1,
word: void 0
}), r = `${t ? "^" : ""}${n.join(",")}`, s = this.#Ht.get(r);
if (void 0 !== s) return s;
const i = this.#Kt(e, {
atStart: t,
atEnd: !0,
word: void 0
}), o = {
at: n,
matched: this.#Yt(n),
matchedAtEnd: this.#Yt(i),
ascii: new Array(128).fill(void 0),
wide: new Map
};
return this.#Ht.set(r, o), o;
}
#Yt(e) {
return e.some(e => "match" === this.#Wt[e].op);
}
#Kt(e, t) {
const n = new Set, r = [ ...e ];
for (let e = r.pop(); void 0 !== e; e = r.pop()) {
if (n.has(e)) continue;
n.add(e);
const s = this.#Wt[e];
"fork" === s.op ? r.push(s.next, s.other) : "assert" === s.op && holds(s.where, t) && r.push(s.next);
}
return [ ...n ].filter(e => "fork" !== this.#Wt[e].op).sort((e, t) => e - t);
}
#Gt(e) {
const t = [ ...e ].map(e => runeAt(e, 0));
let n = [ this.#Dt ];
for (let e = 0; e <= t.length; e++) {
const r = e > 0 && hasRune(u, t[e - 1]), s = e < t.length && hasRune(u, t[e]), i = this.#Kt(n, {
atStart: 0 === e,
atEnd: e === t.length,
word: r !== s
});
if (this.#Yt(i)) return !0;
if (e === t.length) return !1;
n = this.#pt(i, t[e]), this.#qt && n.push(this.#Dt);
}
return !1;
}
}
function holds(e, t) {
return "start" === e ? t.atStart : "end" === e ? t.atEnd : "word" === e ? !0 === t.word : !1 === t.word;
}
function runeAt(e, t) {
const n = e.codePointAt(t);
return n >= 55296 && n <= 57343 ? 65533 : n;
}
function startsAnchored(e) {
if ("assert" === e.kind) return "start" === e.where;
if ("sequence" === e.kind) {
const [t] = e.parts;
return void 0 !== t && startsAnchored(t);
}
return "choice" === e.kind && e.parts.every(startsAnchored);
}
class Compiler {
program=[];
compile(e) {
const t = this.#et({
op: "match"
});
return this.#Qt(e, t);
}
#Qt(e, t) {
switch (e.kind) {
case "set":
return this.#et({
op: "set",
set: e.set,
next: t
});

case "assert":
return this.#et({
op: "assert",
where: e.where,
next: t
});

case "sequence":
return e.parts.reduceRight((e, t) => this.#Qt(t, e), t);

case "choice":
return e.parts.map(e => this.#Qt(e, t)).reduce((e, t) => this.#et({
op: "fork",
next: e,
other: t
}));

case "repeat":
return this.#Tt(e.part, e.min, e.max, t);
}
}
#Tt(e, t, n, r) {
let s = r;
if (n === Number.POSITIVE_INFINITY) {
const t = {
op: "fork",
next: r,
other: r
};
s = this.#et(t), t.other = this.#Qt(e, s);
} else for (let i = t; i < n; i++) s = this.#et({
op: "fork",
next: r,
other: this.#Qt(e, s)
});
for (let n = 0; n < t; n++) s = this.#Qt(e, s);
return s;
}
#et(e) {
if (this.program.length >= 2e4) throw new RegexpSyntaxError("expression too large");
return this.program.push(e) - 1;
}
}
const g = 1e4, v = 65536;
function parseIgnore(e, t) {
const n = "containers" === t ? function containersLines(e) {
return e.split("\n").filter(e => !e.startsWith("#")).map(trimSlashes).filter(e => "" !== e);
}(e) : function mobyLines(e) {
const t = [];
return e.split("\n").forEach((e, n) => {
if (e.length > v) throw new r.u("limit", `line ${n + 1} of the ignore file is too long for Docker: split it`);
const i = 0 === n && e.startsWith("\ufeff") ? e.slice(1) : e;
if (i.startsWith("#")) return;
const o = trimSpace(i);
if ("" === o) return;
const a = o.startsWith("!");
let c = a ? trimSpace(o.slice(1)) : o;
"" !== c && (c = (0, s.uH)(c), c.length > 1 && c.startsWith("/") && (c = c.slice(1))), 
t.push(a ? `!${c}` : c);
}), t;
}(e);
if (n.length > g) throw new r.u("limit", `the ignore file has more than ${g} patterns: merge some of them`);
return n;
}
function trimSlashes(e) {
let t = 0, n = e.length;
for (;t < n && "/" === e[t]; ) t++;
for (;n > t && "/" === e[n - 1]; ) n--;
return e.slice(t, n);
}
function trimSpace(e) {
let t = 0, n = e.length;
for (;t < n && isSpace(e.charCodeAt(t)); ) t++;
for (;n > t && isSpace(e.charCodeAt(n - 1)); ) n--;
return e.slice(t, n);
}
function isSpace(e) {
return e < 128 ? 32 === e || e >= 9 && e <= 13 : 133 === e || 160 === e || 5760 === e || 12288 === e || (e >= 8192 && e <= 8202 || 8232 === e || 8233 === e || 8239 === e || 8287 === e);
}
function patternMatcher(e, t) {
const n = [];
for (const o of e) {
const e = trimSpace(o);
if ("" === e) continue;
let a = (0, s.uH)(e);
const c = a.startsWith("!");
if ("!" === a) throw new r.u("ignore-syntax", 'illegal exclusion pattern: "!": write what it shall include, or remove it');
c && (a = a.slice(1), "containers" === t && (a = (0, s.uH)(a).replace(/^\//, ""))), 
(0, i.YW)(a, "."), n.push(new CompiledPattern(a, c, t));
}
return new Matcher(n, t);
}
class Matcher {
dialect;
patterns;
negates;
#Xt;
#en;
constructor(e, t) {
this.dialect = t, this.patterns = e, this.negates = e.some(e => e.negated), this.#Xt = new Uint8Array(e.length);
}
matches(e) {
const t = this.#tn(e);
return "containers" === this.dialect ? this.#nn(t, e, this.#Xt) : (t.nearest ??= this.#rn(e, (e, t) => {
const n = t[e.depth - 1];
return void 0 !== n && e.match(n);
}), this.#nn(t, e, t.nearest));
}
matchesOrParentMatches(e) {
const t = this.#tn(e);
return this.#nn(t, e, this.#sn(t, e));
}
matchesUsingParentResults(e, t) {
const n = this.#tn(e), r = void 0 !== t && t.length > 0, s = r ? t : this.#Xt, i = r ? this.#Xt : this.#sn(n, e), o = e.slice(n.directory.length);
let a, c = !1;
for (let t = 0; t < this.patterns.length; t++) {
const r = n.tests[t];
if (0 === s[t]) {
if (void 0 === r && 0 === i[t]) continue;
if (this.patterns[t].negated !== c) continue;
if (!0 !== r?.(o, e) && 0 === i[t]) continue;
}
a ??= new Uint8Array(this.patterns.length), a[t] = 1, c = !this.patterns[t].negated;
}
return {
matched: c,
own: a ?? this.#Xt
};
}
#nn(e, t, n) {
const r = t.slice(e.directory.length);
let s = !1;
for (let i = 0; i < this.patterns.length; i++) {
const o = e.tests[i];
if (void 0 === o && 0 === n[i]) continue;
const {negated: a} = this.patterns[i];
"moby" === this.dialect && a !== s || (!0 !== o?.(r, t) && 1 !== n[i] || (s = !a));
}
return s;
}
#tn(e) {
const t = e.lastIndexOf("/") + 1, n = this.#en;
if (void 0 !== n && n.directory.length === t && e.startsWith(n.directory)) return n;
const r = e.slice(0, t), s = this.patterns.map(e => e.testIn(r));
return this.#en = {
directory: r,
tests: s,
nearest: void 0,
any: void 0
}, this.#en;
}
#sn(e, t) {
return e.any ??= this.#rn(t, (e, t) => t.some(t => e.match(t))), e.any;
}
#rn(e, t) {
const n = function parentPaths(e) {
const t = [];
for (let n = e.indexOf("/"); n >= 0; n = e.indexOf("/", n + 1)) t.push(e.slice(0, n));
return t;
}(e);
return Uint8Array.from(this.patterns, e => !e.isBroken && t(e, n) ? 1 : 0);
}
}
const ALWAYS = () => !0;
class CompiledPattern {
text;
negated;
depth;
#in;
#on="unknown";
#an="";
#cn;
#dn;
constructor(e, t, n) {
this.text = e, this.negated = t, this.depth = e.split("/").length, this.#in = n;
}
match(e) {
if (this.#un(), void 0 !== this.#dn) throw this.#dn;
switch (this.#on) {
case "exact":
return e === this.#an;

case "prefix":
return e.startsWith(this.#an);

case "suffix":
return e.endsWith(this.#an) || this.#an.startsWith("/") && e === this.#an.slice(1);

default:
return this.#cn.test(e);
}
}
get isBroken() {
return this.#un(), void 0 !== this.#dn;
}
testIn(e) {
if (this.isBroken) return (e, t) => this.match(t);
const t = this.#an;
switch (this.#on) {
case "exact":
{
const n = behind(t, e);
return void 0 === n ? void 0 : e => e === n;
}

case "prefix":
{
if (e.startsWith(t)) return ALWAYS;
const n = behind(t, e);
return void 0 === n ? void 0 : e => e.startsWith(n);
}

case "suffix":
{
const e = t.slice(1);
return t.startsWith("/") && !e.includes("/") ? t => t === e : (e, t) => this.match(t);
}

default:
{
const t = this.#cn.behind(e);
if (!1 === t) return;
return !0 === t ? ALWAYS : t;
}
}
}
#un() {
if ("unknown" !== this.#on) return;
const {kind: e, source: t} = function translate(e, t) {
const n = [ ...e.startsWith("\ufeff") ? e.slice(1) : e ];
let r = "exact", s = "^";
for (let e = 0, i = !0; e < n.length; e++, i = !1) {
const o = n[e];
if ("*" === o && "*" === n[e + 1]) {
e++, "/" === n[e + 1] && e++;
const t = e + 1 >= n.length;
s += t ? ".*" : "(.*/)?", r = t && "exact" === r ? "prefix" : "regexp", i && (r = "suffix");
} else "*" === o || "?" === o ? (s += "*" === o ? "[^/]*" : "[^/]", r = "regexp") : w[t].includes(o) ? s += `\\${o}` : "\\" === o ? (s += `\\${n[++e] ?? ""}`, 
r = "regexp") : (s += o, "[" !== o && "]" !== o || (r = "regexp"));
}
"moby" !== t && (r = "regexp");
return {
kind: r,
source: `${s}${"containers" === t ? "(/.*)?$" : "$"}`
};
}(this.text, this.#in);
if (this.#on = e, this.#an = "prefix" === e ? this.text.slice(0, -2) : "suffix" === e ? this.text.slice(2) : this.text, 
"regexp" === e) try {
this.#cn = new GoRegexp(t);
} catch (e) {
if (!(e instanceof RegexpSyntaxError)) throw e;
this.#dn = (0, i.qr)(this.text, e.message);
}
}
}
function behind(e, t) {
if (!e.startsWith(t)) return;
const n = e.slice(t.length);
return n.includes("/") ? void 0 : n;
}
const w = {
moby: ".+()$",
"moby-20": ".$",
containers: ".$"
};
}),
9528: ((e, t, n) => {
n.d(t, {
N: () => KnownDigests
});
var r = n(4573), s = n(7598), i = n(452), o = n(6469);
class KnownDigests {
#ln;
#N=new Map;
constructor(e = {}) {
this.#ln = e;
}
get pairs() {
const e = [ ...this.#N, ...Object.entries(this.#ln).filter(([e]) => !this.#N.has(e)) ];
return Object.fromEntries(e.slice(0, 200));
}
of(e, t, n, r) {
const s = void 0 === e.cleanBlobId ? void 0 : function quietly(e) {
try {
return e();
} catch (e) {
if (e instanceof i.u) return;
throw e;
}
}(() => n(function namedTree(e) {
const t = a.get(e);
if (void 0 !== t) return t;
const n = isSent(e) ? new NamedSentTree(e) : new NamedTree(e);
return a.set(e, n), n;
}(e)));
if (void 0 === s) return n(e);
const o = r.list(s)?.map(e => this.#ft(t, e));
if (void 0 === o) return n(e);
const c = o.map(e => this.#fn(e));
if (!c.includes(void 0)) return r.replace(s, c);
const d = n(e), u = r.list(d);
return u?.length === o.length && o.forEach((e, t) => {
this.#N.set(e, u[t]);
}), d;
}
#ft(e, t) {
return (0, s.createHash)("sha256").update(`${e}\0${t}`).digest("hex");
}
#fn(e) {
const t = this.#N.get(e) ?? (Object.hasOwn(this.#ln, e) ? this.#ln[e] : void 0);
return void 0 !== t && this.#N.set(e, t), t;
}
}
const a = new WeakMap, isSent = e => "implied" in e;
class NamedTree {
tree;
constructor(e) {
this.tree = e;
}
entry(e) {
return this.tree.entry(e);
}
names(e) {
return this.tree.names(e);
}
digest(e, t) {
const n = this.#hn(e);
return t.map(e => (0, s.hash)("sha256", r.Buffer.concat([ e, n ]), "hex"));
}
digests(e) {
return Array.from(e, ({path: e, prefix: t}) => this.digest(e, [ t ])[0]);
}
chunks(e) {
return [ this.#hn(e) ];
}
read(e) {
throw (0, o.O$)(e, "is known by its name only");
}
#hn(e) {
const t = this.tree.cleanBlobId?.(e);
if (void 0 === t) throw (0, o.O$)(e, "has no name in Git");
return r.Buffer.from(`\0blob ${t}`, "latin1");
}
}
class NamedSentTree extends NamedTree {
get archive() {
return this;
}
implied(e) {
return this.tree.implied(e);
}
tarsum(e) {
return this.tree.tarsum(e);
}
}
}),
6469: ((e, t, n) => {
n.d(t, {
KJ: () => memoryTree,
O$: () => unreadable,
dr: () => a,
g$: () => tooLarge
});
var r = n(4573), s = n(7598), i = n(452), o = n(7510);
const a = new Map;
function memoryTree(e) {
const t = new Map;
for (const n of e) {
if (t.has(n.path)) throw misuse(n.path, "is listed twice");
if (!isCleanPath(n.path)) throw misuse(n.path, "is not a clean relative path");
t.set(n.path, node(n));
}
for (const e of [ ...t.keys() ]) linkToParents(t, e);
t.has("") || t.set("", node({
path: "",
type: "dir"
}));
for (const {children: e} of t.values()) e?.sort(o.Tz);
return new MemoryTree(t);
}
function isCleanPath(e) {
return "" === e || e.split("/").every(e => "" !== e && "." !== e && ".." !== e);
}
function misuse(e, t) {
return new i.u("internal", `${JSON.stringify(e)} ${t}: please report this`);
}
function linkToParents(e, t) {
for (let n = t; "" !== n; ) {
const t = n.lastIndexOf("/"), r = t < 0 ? "" : n.slice(0, t);
let s = e.get(r);
const i = void 0 !== s;
if (void 0 === s && (s = node({
path: r,
type: "dir"
}), e.set(r, s)), void 0 === s.children) throw misuse(n, "lies below something that is no directory");
if (s.children.push(n.slice(t + 1)), i) return;
n = r;
}
}
function node(e) {
const t = e.type ?? (e.linkname ? "symlink" : "" === e.path ? "dir" : "file"), n = "string" == typeof e.content ? r.Buffer.from(e.content, "utf8") : e.content, s = e.mode ?? ("dir" === t ? 493 : "symlink" === t ? 511 : 420);
return {
entry: {
path: e.path,
type: t,
mode: s,
size: "file" === t ? e.size ?? n?.length ?? 0 : 0,
uid: e.uid ?? 0,
gid: e.gid ?? 0,
linkname: e.linkname ?? "",
inode: e.inode ?? "",
devmajor: e.devmajor ?? 0,
devminor: e.devminor ?? 0,
mtimeMs: e.mtimeMs ?? 0,
xattrs: e.xattrs ?? a
},
content: "file" === t ? n : void 0,
children: "dir" === t ? [] : void 0
};
}
class MemoryTree {
#t;
constructor(e) {
this.#t = e;
}
entry(e) {
return this.#t.get(e)?.entry;
}
names(e) {
const t = this.#t.get(e);
if (void 0 === t?.children) throw unreadable(e, "is not a directory");
return t.children;
}
digest(e, t) {
const n = this.#a(e).content;
if (void 0 !== n) return t.map(e => (0, s.hash)("sha256", r.Buffer.concat([ e, n ]), "hex"));
}
chunks(e) {
const {content: t} = this.#a(e);
return void 0 === t ? void 0 : [ t ];
}
read(e, t) {
const {content: n} = this.#a(e);
if (void 0 !== n && n.length > t) throw tooLarge(e, n.length, t);
return n;
}
#a(e) {
const t = this.#t.get(e);
if ("file" !== t?.entry.type) throw unreadable(e, "is not a regular file");
return t;
}
}
function unreadable(e, t, n) {
const r = "" === e ? "the build context" : JSON.stringify(e);
return new i.u("source-unreadable", `${r} ${t}: make it readable for this user or leave it out with .dockerignore`, {
cause: n
});
}
function tooLarge(e, t, n) {
return new i.u("limit", `${JSON.stringify(e)} has ${t} bytes, more than ${n}: make it smaller`);
}
}),
3455: ((e, t, n) => {
n.d(t, {
P: () => followInScope
});
var r = n(452), s = n(7510);
const i = 255;
function followInScope(e, t) {
let n = (0, s.uH)(t);
if (".." === n || n.startsWith("../")) throw new r.u("source-outside", `${JSON.stringify(t)} lies outside the build context: move it inside`);
if ("." === n) return "";
let o = "";
for (let r = 1; "" !== n; r++) {
if (r > i) throw unresolvable(t, "has too many components or a symlink loop");
const a = n.indexOf("/"), c = a < 0 ? n : n.slice(0, a);
if (n = a < 0 ? "" : n.slice(a + 1), "" === c) continue;
const d = (0, s.uH)(`/${o}/${c}`).slice(1), u = "" === d ? void 0 : e.entry(d);
if (void 0 === u && isBelowFile(e, d)) throw unresolvable(t, "leads below something that is no directory");
"symlink" === u?.type ? (u.linkname.startsWith("/") && (o = ""), n = `${u.linkname}/${n}`) : o = d;
}
return o;
}
function unresolvable(e, t) {
return new r.u("source-missing", `${JSON.stringify(e)} ${t}: correct the path or the link`);
}
function isBelowFile(e, t) {
const n = t.lastIndexOf("/");
if (n < 0) return !1;
const r = e.entry(t.slice(0, n));
return void 0 !== r && "dir" !== r.type;
}
}),
3302: ((e, t, n) => {
n.d(t, {
F: () => tarMembers
});
var r = n(4573), s = n(452), i = n(7012);
const o = 512, a = 1e6, c = 1 << 20, d = "123456", u = "SCHILY.xattr.", l = new Map;
function* tarMembers(e) {
let t = {
records: new Map
}, n = 0;
const i = r.Buffer.alloc(o);
for (let r = 0; r + o <= e.size; ) {
if (e.read(i, r), r += o, i.every(e => 0 === e)) return;
if (++n > a) throw new s.u("limit", `the tar has more than ${a} members: split it`);
const c = plainHeader(i);
if ("xgLK".includes(c.typeflag)) {
const n = specialData(e, r, c.size);
"x" === c.typeflag ? t = {
...t,
records: paxRecords(n)
} : "L" === c.typeflag ? t = {
...t,
name: textOf(n)
} : "K" === c.typeflag && (t = {
...t,
linkname: textOf(n)
}), r += padded(c.size);
continue;
}
const d = complete(c, t, r, mtime(i, t));
if (d.offset + d.length > e.size) throw malformed("ends in the middle of a member");
yield d, t = {
records: new Map
}, r += padded(d.length);
}
}
function malformed(e) {
return new s.u("image-malformed", `the tar ${e}: make it again`);
}
function padded(e) {
return Math.ceil(e / o) * o;
}
function specialData(e, t, n) {
if (n > c) throw new s.u("limit", "a tar header is larger than 1 MiB: shorten the file names");
const i = r.Buffer.alloc(n);
if (e.read(i, t) !== n) throw malformed("ends in the middle of a header");
return i;
}
function textOf(e) {
const t = e.indexOf(0);
return (0, i.uK)(t < 0 ? e : e.subarray(0, t));
}
function plainHeader(e) {
if (!function checksumHolds(e) {
let t = 0, n = 0;
for (let r = 0; r < o; r++) {
const s = r >= 148 && r < 156 ? 32 : e[r];
t += s, n += s < 128 ? s : s - 256;
}
const r = numeric(e.subarray(148, 156));
return r === t || r === n;
}(e)) throw malformed("has a header whose checksum is wrong");
const t = e.toString("latin1", 257, 265), n = t.startsWith("ustar\0") || "ustar  \0" === t, r = textOf(e.subarray(0, 100)), s = t.startsWith("ustar\0") ? textOf(e.subarray(345, 500)) : "";
return {
name: "" === s ? r : `${s}/${r}`,
mode: numeric(e.subarray(100, 108)),
uid: numeric(e.subarray(108, 116)),
gid: numeric(e.subarray(116, 124)),
size: numeric(e.subarray(124, 136)),
typeflag: e.toString("latin1", 156, 157),
linkname: textOf(e.subarray(157, 257)),
uname: "",
gname: "",
devmajor: n ? numeric(e.subarray(329, 337)) : 0,
devminor: n ? numeric(e.subarray(337, 345)) : 0,
xattrs: l
};
}
function numeric(e) {
if (128 & e[0]) {
let t = 127 & e[0];
if (64 & e[0]) throw malformed("has a negative number");
for (let n = 1; n < e.length; n++) t = 256 * t + e[n];
if (!Number.isSafeInteger(t)) throw malformed("has a number that is too large");
return t;
}
let t = "";
for (const n of e.toString("latin1")) " " !== n && "\0" !== n && (t += n);
if (!/^[0-7]*$/.test(t)) throw malformed("has a number that is none");
return "" === t ? 0 : Number.parseInt(t, 8);
}
function paxRecords(e) {
const t = new Map;
for (let n = 0; n < e.length; ) {
const r = e.indexOf(32, n), s = r < 0 ? "" : e.toString("latin1", n, r), i = n + (/^[0-9]{1,7}$/.test(s) ? Number(s) : 0), o = e.indexOf(61, r + 1);
if (r < 0 || i <= r || i > e.length || o < 0 || o >= i || 10 !== e[i - 1]) throw malformed("has a malformed pax header");
t.set(e.toString("latin1", r + 1, o), e.toString("latin1", o + 1, i - 1)), n = i;
}
return t;
}
function complete(e, t, n, r) {
const {records: i} = t;
if ("S" === e.typeflag || [ ...i.keys() ].some(e => e.startsWith("GNU.sparse."))) throw new s.u("source-unreadable", "the tar has sparse members: write it without --sparse");
const o = paxText(i, "path") ?? t.name ?? e.name, a = "\0" === e.typeflag ? "0" : e.typeflag, c = "\0" === e.typeflag && o.endsWith("/") ? "5" : a, u = {
...e,
name: o,
linkname: paxText(i, "linkpath") ?? t.linkname ?? e.linkname,
uid: paxNumber(i, "uid") ?? e.uid,
gid: paxNumber(i, "gid") ?? e.gid,
size: paxNumber(i, "size") ?? e.size,
typeflag: c,
xattrs: xattrsOf(i)
};
return {
header: u,
mtimeMs: r,
offset: n,
length: d.includes(c) ? 0 : u.size
};
}
function paxText(e, t) {
const n = e.get(t);
return n ? (0, i.uK)(r.Buffer.from(n, "latin1")) : void 0;
}
function paxNumber(e, t) {
const n = e.get(t);
if (!n) return;
const r = /^[0-9]{1,16}$/.test(n) ? Number(n) : Number.NaN;
if (!Number.isSafeInteger(r)) throw malformed("has a malformed pax number");
return r;
}
function xattrsOf(e) {
const t = [ ...e ].filter(([e]) => e.startsWith(u));
return 0 === t.length ? l : new Map(t.map(([e, t]) => [ (0, i.uK)(r.Buffer.from(e.slice(u.length), "latin1")), t ]));
}
function mtime(e, t) {
const n = t.records.get("mtime");
return void 0 !== n && /^-?[0-9]+(\.[0-9]*)?$/.test(n) ? 1e3 * Number(n) : 1e3 * numeric(e.subarray(136, 148));
}
}),
1812: ((e, t, n) => {
n.d(t, {
D$: () => isLetter,
Dw: () => trimStart,
Pd: () => trimSpace,
fi: () => splitSeparators,
xC: () => isSpace,
yp: () => isDigit
});
const r = new Set("\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"), s = /^\p{L}$/u, i = /^\p{Nd}$/u;
function isSpace(e) {
return r.has(e);
}
function isLetter(e) {
return s.test(e);
}
function isDigit(e) {
return i.test(e);
}
function trimStart(e) {
let t = 0;
for (;t < e.length && r.has(e[t]); ) t++;
return 0 === t ? e : e.slice(t);
}
function trimSpace(e) {
let t = e.length;
for (;t > 0 && r.has(e[t - 1]); ) t--;
return trimStart(t === e.length ? e : e.slice(0, t));
}
function isSeparator(e) {
return " " === e || "\t" === e || "\r" === e || "\v" === e || "\f" === e;
}
function splitSeparators(e, t) {
const n = [];
let r = 0, s = 0;
for (;s < e.length && (0 === t || n.length < t - 1); ) if (isSeparator(e[s])) {
for (n.push(e.slice(r, s)); s < e.length && isSeparator(e[s]); ) s++;
r = s;
} else s++;
return n.push(e.slice(r)), n;
}
}),
3490: ((e, t, n) => {
n.d(t, {
I8: () => chomp,
SE: () => heredocWords,
hd: () => heredocWord,
mZ: () => heredocSource
});
var r = n(452), s = n(9039);
const none = () => {};
function heredocWords(e, t) {
if (!e.includes("<<")) return [];
const n = function splitLine(e, t) {
const n = {
rawQuotes: !0,
rawEscapes: !0,
skipUnset: !0
};
try {
return (0, s.fT)(e, none, {
...t,
escape: "\\"
}, n).words;
} catch (e) {
if (e instanceof r.u && "word-expansion" === e.code) return [];
throw e;
}
}(e, t);
return n.map(e => heredocWord(e, t)).filter(e => void 0 !== e);
}
function heredocWord(e, t) {
const n = t.heredocBlank ? /^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(e) : /^(\d*)<<(-?)([^<]*)$/.exec(e);
if (null === n || "" === n[3]) return;
const r = {
...t,
escape: "\\"
}, i = (0, s.fT)(n[3], none, r, {
skipUnset: !0
}).words;
if (1 !== i.length) return;
const o = (0, s.fT)(n[3], none, r, {
skipUnset: !0,
rawQuotes: !0
}).words, a = i[0];
return {
name: a,
fd: Number(n[1]),
expand: countQuotes(a) === countQuotes(o[0] ?? ""),
chomp: "-" === n[2]
};
}
function countQuotes(e) {
return e.replace(/[^'"]/g, "").length;
}
function heredocSource(e, t) {
try {
return heredocWord(e, t);
} catch (e) {
if (e instanceof r.u && "word-expansion" === e.code) return;
throw e;
}
}
function chomp(e) {
return e.replace(/(^|\n)\t+/g, "$1");
}
}),
7190: ((e, t, n) => {
n.d(t, {
x: () => buildahParser,
OP: () => buildkitParser,
cZ: () => classicParser,
qg: () => parse,
uc: () => parseTrigger
});
var r = n(452), s = n(1812);
function jsonArguments(e, t) {
const n = (0, s.Dw)(e);
if (!n.startsWith("[")) return;
const r = function arrayEnd(e) {
let t = 0, n = !1;
for (let r = 0; r < e.length; r++) {
const s = e[r];
if (n) "\\" === s ? r++ : '"' === s && (n = !1); else if ('"' === s) n = !0; else if ("[" === s || "{" === s) {
if (++t > 1e4) return -1;
} else if (("]" === s || "}" === s) && 0 === --t) return r + 1;
}
return -1;
}(n);
if (r < 0) return;
if ("shell-form" === t && /[^ \t\r\n]/.test(n.slice(r))) return;
let i;
try {
i = JSON.parse(n.slice(0, r));
} catch {
return;
}
return Array.isArray(i) && !function holdsInfinity(e) {
const t = [ e ];
for (;t.length > 0; ) {
const e = t.pop();
if ("number" == typeof e && !Number.isFinite(e)) return !0;
"object" == typeof e && null !== e && t.push(...Object.values(e));
}
return !1;
}(i) ? i.every(e => "string" == typeof e) ? {
strings: i.map(e => e.toWellFormed())
} : "not-strings" : void 0;
}
const i = {
args: [],
json: !1
}, o = {
error: "when using JSON array syntax, arrays must be comprised of strings only"
};
function splitArguments(e, t, n, r) {
if ("" === t) return i;
switch (e) {
case "run":
case "cmd":
case "entrypoint":
case "shell":
return maybeJson(t, r, [ t ]);

case "add":
case "copy":
case "volume":
return maybeJson(t, r, (0, s.fi)(t, 0));

case "env":
case "label":
return function nameValues(e, t, n) {
const r = quotedWords(t, n);
if (0 === r.length) return i;
if (!r[0].includes("=")) {
const n = (0, s.fi)(t, 2);
return n.length < 2 ? {
error: `${e} must have two arguments`
} : {
args: n,
json: !1
};
}
const o = [];
for (const e of r) {
const t = e.indexOf("=");
if (t < 0) return {
error: `can't find = in ${JSON.stringify(e)}, it must be of the form name=value`
};
o.push(e.slice(0, t), e.slice(t + 1));
}
return {
args: o,
json: !1
};
}(e.toUpperCase(), t, n);

case "arg":
return {
args: quotedWords(t, n),
json: !1
};

case "expose":
case "from":
return {
args: (0, s.fi)(t, 0),
json: !1
};

case "healthcheck":
return function healthcheck(e, t) {
let n = 0;
for (;n < e.length && !(0, s.xC)(e[n]); ) n++;
let r = n;
for (;r < e.length && (0, s.xC)(e[r]); ) r++;
const i = e.slice(0, n), o = e.slice(r);
if ("" === o) return {
args: [ i ],
json: !1
};
const a = maybeJson(o, t, [ o ]);
return "error" in a ? a : {
args: [ i, ...a.args ],
json: a.json
};
}(t, r);

case "maintainer":
case "onbuild":
case "stopsignal":
case "user":
case "workdir":
return {
args: [ t ],
json: !1
};
}
}
function maybeJson(e, t, n) {
const r = jsonArguments(e, t.afterJson);
return "not-strings" === r ? o : void 0 === r ? {
args: n,
json: !1
} : {
args: r.strings,
json: !0
};
}
function quotedWords(e, t) {
const n = [];
let r = "", i = "", o = !1;
for (let a = 0; a < e.length; a++) {
const c = e[a];
if ("" === i && (0, s.xC)(c)) o && n.push(r), r = "", o = !1; else {
if (c === t && "'" !== i) {
if (a + 1 === e.length) break;
r += c + e[++a];
} else "" === i ? "'" !== c && '"' !== c || (i = c) : c === i && (i = ""), r += c;
o = !0;
}
}
return o && n.push(r), n;
}
var a = n(3490);
const c = /^[a-z][a-z0-9-_.]*$/, d = new Set([ "maintainer", "stopsignal", "user", "workdir" ]), u = new Set([ "arg", "env", "label", "expose", "volume", "healthcheck", "onbuild", "shell" ]);
function complaint(e, t) {
return function countComplaint({keyword: e, args: t, json: n}) {
const r = e.toUpperCase();
if (d.has(e) && 1 !== t.length) return `${r} requires exactly one argument`;
if (u.has(e) && 0 === t.length) return `${r} requires at least one argument`;
if (("copy" === e || "add" === e) && t.length < 2) return `${r} requires at least two arguments, but only one was provided. Destination could not be determined`;
return "shell" !== e || n ? void 0 : "SHELL requires the arguments to be in JSON form";
}(e) ?? function flagComplaint(e, t) {
const n = t.flags.get(e.keyword);
if (void 0 === n) return;
if ("healthcheck" === e.keyword && "NONE" === e.args[0]?.toUpperCase()) return;
const r = new Set;
for (const s of e.flags) {
if ("expanded" === t.flagCheck && s.text.includes("$")) continue;
const e = n.get(s.name);
if (void 0 === e) return `unknown flag: --${s.name}`;
if (r.has(s.name) && "strings" !== e && "checked" === t.flagCheck) return `duplicate flag specified: --${s.name}`;
r.add(s.name);
const i = valueComplaint(s, e);
if (void 0 !== i) return i;
}
return;
}(e, t) ?? function ownComplaint(e, t) {
const {keyword: n, args: r} = e;
switch (n) {
case "from":
return function fromComplaint(e, t) {
return 1 === e.length ? void 0 : 3 !== e.length || "as" !== e[1].toLowerCase() ? "FROM requires either one or three arguments" : "any" === t.stageNames || c.test(e[2].toLowerCase()) ? void 0 : `invalid name for build stage: ${JSON.stringify(e[2])}, name can't start with a number or contain symbols`;
}(r, t);

case "env":
case "label":
if (!t.strictWords) return;
return r.some((e, t) => t % 2 == 0 && "" === e) ? `${n.toUpperCase()} names can not be blank` : void 0;

case "arg":
return t.strictWords && r.some(e => e.startsWith("=")) ? "ARG names can not be blank" : void 0;

case "volume":
return r.some(e => "" === (0, s.Pd)(e)) ? "VOLUME specified can not be an empty string" : void 0;

case "healthcheck":
return function healthcheckComplaint(e) {
const t = e[0].toUpperCase();
return "NONE" === t ? e.length > 1 ? "HEALTHCHECK NONE takes no arguments" : void 0 : "CMD" !== t ? `unknown type ${JSON.stringify(t)} in HEALTHCHECK (try CMD)` : 1 === e.length ? "missing command after HEALTHCHECK CMD" : void 0;
}(r);

case "copy":
case "add":
if (!t.strictWords || void 0 === t.heredocs || void 0 === (0, a.mZ)(r.at(-1), t.heredocs.words)) return;
return `${n.toUpperCase()} cannot accept a heredoc as a destination`;

default:
return;
}
}(e, t);
}
function valueComplaint(e, t) {
if ("bool" !== t) return void 0 === e.value ? `missing a value on flag: --${e.name}` : void 0;
if (void 0 === e.value) return;
if ("" === e.value) return `missing a value on flag: --${e.name}`;
const n = e.value.toLowerCase();
return "true" !== n && "false" !== n ? `expecting boolean value for flag --${e.name}, not: ${e.value}` : void 0;
}
class DirectiveReader {
rules;
seen=new Set;
done=!1;
mark;
constructor(e, t = "#") {
this.rules = e, this.mark = t;
}
read(e) {
if (this.done) return;
const t = this.match(e);
if (void 0 !== t) return this.seen.has(t.name) ? {
error: `only one ${t.name} parser directive can be used`
} : (this.seen.add(t.name), t);
this.done = !0;
}
match(e) {
if (!e.startsWith(this.mark)) return;
const t = skipBlanks(e.slice(this.mark.length), this.rules.directiveBlanks), n = "tab-space" === this.rules.directiveBlanks ? "tab-space" : "ascii", r = /^[a-zA-Z][a-zA-Z0-9]*/.exec(t)?.[0];
if (void 0 === r) return;
const s = this.rules.directives.find(e => e === r.toLowerCase()), i = skipBlanks(t.slice(r.length), n);
if (void 0 === s || !i.startsWith("=")) return;
const o = skipBlanks(i.slice(1), n);
return "" !== o ? "first" === this.rules.escapeDirective ? {
name: s,
value: Array.from(o.toLowerCase())[0]
} : {
name: s,
value: trimEndAscii(o)
} : void 0;
}
}
function isBlank(e, t) {
return " " === e || "\t" === e || "tab-space" !== t && ("unicode" === t ? (0, s.xC)(e) : "\n" === e || "\f" === e || "\r" === e);
}
function skipBlanks(e, t) {
let n = 0;
for (;n < e.length && isBlank(e[n], t); ) n++;
return e.slice(n);
}
function trimEndAscii(e) {
let t = e.length;
for (;t > 1 && isBlank(e[t - 1], "ascii"); ) t--;
return e.slice(0, t);
}
function splitCommand(e, t) {
const [n, r] = (0, s.fi)((0, s.Pd)(e), 2);
if (void 0 === r) return {
word: n,
flags: [],
rest: ""
};
if (!function trimmedStartsWithFlag(e) {
let t = 0;
for (;t < e.length && (0, s.xC)(e[t]); ) t++;
return e.startsWith("--", t);
}(r)) return {
word: n,
flags: [],
rest: (0, s.Pd)(r)
};
const {texts: i, rest: o} = function takeFlags(e, t) {
const n = Array.from((new TextEncoder).encode(e), e => String.fromCharCode(e)), r = [];
let i = 0;
for (;;) {
for (;i < n.length && (0, s.xC)(n[i]); ) i++;
if ("-" !== n[i] || "-" !== n[i + 1]) return {
texts: r,
rest: decode(n.slice(i))
};
const e = takeFlag(n, i, t);
if (i = e.next, "--" === e.text) return {
texts: r,
rest: decode(n.slice(i))
};
r.push(e.text);
}
}(r, t);
return {
word: n,
flags: i.map(toFlag),
rest: (0, s.Pd)(o)
};
}
function toFlag(e) {
const t = e.indexOf("=");
return t < 0 ? {
name: e.slice(2),
value: void 0,
text: e
} : {
name: e.slice(2, t),
value: e.slice(t + 1),
text: e
};
}
function takeFlag(e, t, n) {
let r = "", i = "", o = t;
for (;o < e.length; o++) {
const t = e[o];
if ("" === i && (0, s.xC)(t)) break;
("" === i ? '"' === t || "'" === t : t === i) ? i = "" === i ? t : "" : t !== n ? r += t : o + 1 < e.length && (r += e[++o]);
}
return {
text: r,
next: o
};
}
function decode(e) {
return (new TextDecoder).decode(Uint8Array.from(e, e => e.charCodeAt(0)));
}
class Lines {
text;
path;
all;
constructor(e, t, n) {
this.text = e, this.path = t;
const r = [];
for (let t = 65279 === e.charCodeAt(0) ? 1 : 0; t < e.length; ) {
const s = e.indexOf("\n", t), i = s < 0 ? e.length : s;
let o = i;
for (;o > t && "\r" === e[o - 1] && ("all" === n || o === i); ) o--;
const a = s < 0 ? e.length : s + 1;
r.push({
number: r.length + 1,
start: t,
end: o,
next: a
}), t = a;
}
this.all = r;
}
content(e) {
return this.text.slice(e.start, e.end);
}
withoutLineEnd(e) {
let t = e.next;
for (;t > e.start && ("\r" === this.text[t - 1] || "\n" === this.text[t - 1]); ) t--;
return this.text.slice(e.start, t);
}
range(e, t, n, r) {
return {
start: t,
end: r,
startLine: e.number,
startColumn: t - this.lineStart(e) + 1,
endLine: n.number,
endColumn: r - this.lineStart(n) + 1
};
}
location(e) {
if (void 0 === e) return {
file: this.path,
line: 1
};
const t = this.content(e);
return {
file: this.path,
line: e.number,
column: t.length - t.trimStart().length + 1,
text: t
};
}
lineStart(e) {
return 1 === e.number ? 0 : e.start;
}
}
var l = n(5922), f = n(9039);
const h = 65535, p = 2097151;
function buildkitParser(e) {
const t = (0, l.$)(e);
return {
directives: (0, l.jZ)(t, 0, 14) ? [ "syntax", "escape", "check" ] : [ "syntax", "escape" ],
escapeDirective: "exact",
directiveBlanks: (0, l.jZ)(t, 0, 27) ? "unicode" : "ascii",
carriageReturns: (0, l.jZ)(t, 0, 9) ? "all" : "one",
escapedContinuation: !0,
commentIsEmptyLine: !1,
directiveIsComment: !(0, l.jZ)(t, 0, 17),
heredocs: (0, l.jZ)(t, 0, 9) ? {
words: (0, f.CZ)(e),
body: "ended"
} : void 0,
flagEscape: (0, l.jZ)(t, 0, 21) ? "directive" : "backslash",
afterJson: (0, l.jZ)(t, 0, 15) ? "shell-form" : "ignored",
maxLineBytes: h,
longLine: "refused",
flags: buildkitFlags(t, /-labs/.test(e ?? "")),
flagCheck: "checked",
stageNames: "lower",
duplicateStages: "allowed",
noStage: "dockerfile contains no stages to build",
strictWords: !0
};
}
function classicParser(e) {
return {
...buildkitParser(e),
duplicateStages: "refused",
noStage: "no build stage in current context"
};
}
function buildahParser(e) {
const t = (0, l.ot)(e) ?? l.RX;
return {
directives: [ "escape" ],
escapeDirective: "first",
directiveBlanks: "tab-space",
carriageReturns: "one",
escapedContinuation: !1,
commentIsEmptyLine: !0,
directiveIsComment: !0,
heredocs: (0, l.jZ)(t, 1, 33) ? {
words: (0, f.CZ)(buildahBuildkit(t)),
body: "led"
} : void 0,
flagEscape: "backslash",
afterJson: "ignored",
maxLineBytes: (0, l.jZ)(t, 1, 33) ? p : h,
longLine: (0, l.jZ)(t, 1, 33) ? "refused" : "ends-file",
flags: buildahFlags(t),
flagCheck: "expanded",
stageNames: "any",
duplicateStages: "allowed",
noStage: "no FROM statement found",
strictWords: !1
};
}
function buildahBuildkit(e) {
return (0, l.jZ)(e, 1, 44) ? "0.30.0" : (0, l.jZ)(e, 1, 42) ? "0.25.1" : (0, l.jZ)(e, 1, 41) ? "0.23.2" : (0, 
l.jZ)(e, 1, 40) ? "0.21.0" : (0, l.jZ)(e, 1, 39) ? "0.19.0" : (0, l.jZ)(e, 1, 38) ? "0.17.1" : (0, 
l.jZ)(e, 1, 34) ? "0.12.5" : "0.10.6";
}
function when(e, ...t) {
return e ? t : [];
}
function buildkitFlags(e, t) {
const since = (n, r = n) => (0, l.jZ)(e, 0, t ? r : n), n = [ [ "chown", "string" ], [ "chmod", "string" ], ...when(since(10), [ "link", "bool" ]), ...when(since(25, 13), [ "exclude", "strings" ]) ];
return flagTable({
add: [ ...n, ...when(since(11), [ "keep-git-dir", "bool" ], [ "checksum", "string" ]), ...when(since(23), [ "unpack", "bool" ]) ],
copy: [ ...n, [ "from", "string" ], ...when(since(26, 13), [ "parents", "bool" ]) ],
from: [ [ "platform", "string" ] ],
run: [ [ "mount", "strings" ], ...when(since(9, 8), [ "network", "string" ]), ...when(since(26, 8), [ "security", "string" ]), ...when(since(20), [ "device", "strings" ]) ],
healthcheck: [ ...[ "interval", "timeout", "start-period", "retries" ].map(e => [ e, "string" ]), ...when(since(12), [ "start-interval", "string" ]) ],
...Object.fromEntries([ "env", "label", "maintainer", "onbuild", "workdir", "cmd", "entrypoint", "expose", "user", "volume", "shell" ].map(e => [ e, [] ]))
});
}
function buildahFlags(e) {
const t = [ [ "chown", "string" ], [ "chmod", "string" ], ...when((0, l.jZ)(e, 1, 37), [ "link", "bool" ], [ "exclude", "strings" ]) ];
return flagTable({
add: [ ...t, ...when((0, l.jZ)(e, 1, 33), [ "checksum", "string" ]), ...when((0, 
l.jZ)(e, 1, 37), [ "keep-git-dir", "bool" ]) ],
copy: [ ...t, [ "from", "string" ], ...when((0, l.jZ)(e, 1, 37), [ "parents", "bool" ]) ],
from: [ [ "platform", "string" ], ...when((0, l.jZ)(e, 1, 44), [ "after", "string" ]) ],
run: [ [ "mount", "strings" ], ...when((0, l.jZ)(e, 1, 30), [ "network", "string" ]) ],
healthcheck: [ [ "interval", "string" ], [ "timeout", "string" ], [ "start-period", "string" ], [ "retries", "string" ], ...when((0, 
l.jZ)(e, 1, 36), [ "start-interval", "string" ]) ]
});
}
function flagTable(e) {
return new Map(Object.entries(e).map(([e, t]) => [ e, new Map(t) ]));
}
const m = 4194304, g = new Set([ "add", "arg", "cmd", "copy", "entrypoint", "env", "expose", "from", "healthcheck", "label", "maintainer", "onbuild", "run", "shell", "stopsignal", "user", "volume", "workdir" ]);
function parse(e, t, n) {
const r = new Reader(e, t, n).read();
return function checkStages(e, t) {
const n = new Set;
let r = !1;
for (const s of e.instructions) if ("from" === s.keyword) {
r = !0;
const i = s.args[2]?.toLowerCase();
if (void 0 !== i && "refused" === t.duplicateStages && n.has(i)) throw refuse(e, s, `duplicate name ${i}`);
void 0 !== i && n.add(i);
} else if (!r && "arg" !== s.keyword) throw refuse(e, s, t.noStage);
if (!r) throw refuse(e, e.instructions[0], t.noStage);
}(r, n), r;
}
function parseTrigger(e, t, n) {
const {instructions: s} = new Reader(e, t, n).read();
if (1 !== s.length || "from" === s[0].keyword) throw new r.u("dockerfile-syntax", `The ONBUILD trigger ${JSON.stringify(e)} is not one instruction. Rebuild the base image with a single instruction per trigger.`);
return s[0];
}
class Reader {
path;
rules;
lines;
directiveReader;
directives=[];
instructions=[];
warnings=[];
comments=[];
escape="\\";
at=0;
constructor(e, t, n) {
if (e.length > m) throw new r.u("limit", `${t} is longer than 4194304 characters. Make it smaller.`);
this.path = t, this.rules = n, this.lines = new Lines(e, t, n.carriageReturns), 
this.directiveReader = new DirectiveReader(n);
}
read() {
for (let e = this.next(); void 0 !== e; e = this.next()) {
const t = this.logicalLine(e);
void 0 !== t && this.addInstruction(t);
}
return 0 === this.instructions.length && this.fail("file with no instructions", void 0), 
{
path: this.path,
text: this.lines.text,
directives: this.directives,
escape: this.escape,
instructions: this.instructions,
warnings: this.warnings
};
}
next() {
const e = this.lines.all[this.at];
if (void 0 !== e) return this.tooLong(e) ? ("refused" === this.rules.longLine && this.fail(`a line is longer than ${this.rules.maxLineBytes} bytes`, e), 
void (this.at = this.lines.all.length)) : (this.at++, e);
}
tooLong(e) {
const {maxLineBytes: t} = this.rules;
if (3 * (e.next - e.start) <= t) return !1;
const n = this.lines.text.slice(e.start, e.next).replace(/\n$/, "");
return (new TextEncoder).encode(n).length > t;
}
logicalLine(e) {
const t = this.lines.content(e), n = (0, s.Dw)(t), r = e.start + t.length - n.length;
if (n.startsWith("#")) return void this.commentLine(e, t, n, r);
this.directiveReader.read(n);
const i = this.withoutContinuation(n);
if (void 0 === i) return "" === n ? void 0 : {
first: e,
start: r,
last: e,
text: n,
hasEmptyLine: !1
};
const o = {
first: e,
start: r,
last: e,
text: i,
hasEmptyLine: !1
};
for (let e = this.next(); void 0 !== e && (o.last = e, this.join(o, e)); e = this.next()) ;
return o;
}
join(e, t) {
const n = this.lines.content(t), r = (0, s.Dw)(n);
if (r.startsWith("#")) return this.rules.commentIsEmptyLine && (e.hasEmptyLine = !0), 
!0;
if ("" === r) return e.hasEmptyLine = !0, !0;
const i = this.withoutContinuation(n);
return e.text += i ?? n, void 0 !== i;
}
withoutContinuation(e) {
let t = e.length;
for (;t > 0 && (" " === e[t - 1] || "\t" === e[t - 1]); ) t--;
if (0 !== t && e[t - 1] === this.escape && !(this.rules.escapedContinuation && t > 1 && e[t - 2] === this.escape)) return e.slice(0, t - 1);
}
commentLine(e, t, n, r) {
const i = (0, s.Pd)(t.slice(1));
"" === i ? this.comments = [] : this.comments.push(i);
const o = this.directiveReader.read(n);
void 0 !== o && ("error" in o && this.fail(o.error, e), this.directives.push({
...o,
range: this.lines.range(e, r, e, e.end)
}), this.rules.directiveIsComment || this.comments.pop(), "escape" === o.name && ("\\" !== o.value && "`" !== o.value && this.fail(`invalid escape token '${o.value}' does not match \` or \\`, e), 
this.escape = o.value));
}
addInstruction(e) {
if (this.instructions.length >= 2e4) throw new r.u("limit", `${this.path} has more than 20000 instructions. Make it shorter.`);
if (e.hasEmptyLine) {
const t = this.range(e);
this.warnings.push({
message: `Empty continuation line found in: ${e.text}`,
range: t
});
}
const t = this.instruction(e.text, e, !1), n = this.heredocs(t, e), s = this.range(e), i = void 0 === t.sub ? void 0 : {
...t.sub,
range: s,
heredocs: n
}, o = {
...t,
range: s,
heredocs: n,
sub: i,
comments: this.comments
};
this.comments = [];
const a = complaint(o, this.rules);
void 0 !== a && this.fail(a, e.first), this.instructions.push(o);
}
range(e) {
return this.lines.range(e.first, e.start, e.last, Math.max(e.start, e.last.end));
}
instruction(e, t, n) {
const {word: r, flags: i, rest: o} = splitCommand(e, "directive" === this.rules.flagEscape ? this.escape : "\\"), a = r.toLowerCase();
if (!function isKeyword(e) {
return g.has(e);
}(a)) return this.fail(`unknown instruction: ${r}`, t.first);
const c = {
keyword: a,
word: r,
range: this.range(t),
logical: e,
rest: o,
flags: i,
heredocs: [],
comments: []
};
if ("onbuild" === a) {
if (n && this.fail("chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed", t.first), 
"" === o) return {
...c,
args: [],
json: !1,
sub: void 0
};
const e = this.instruction(o, t, !0);
return {
...c,
args: [ e.word, ...e.args ],
json: !1,
sub: e
};
}
!n || "maintainer" !== a && "from" !== a || this.fail(`${a.toUpperCase()} isn't allowed as an ONBUILD trigger`, t.first);
const d = splitArguments(a, o, this.escape, this.rules);
if ("error" in d) return this.fail(d.error, t.first);
const u = "healthcheck" === a ? function healthCommand(e, t, n) {
const r = t[0];
if (void 0 === r || "CMD" !== r.toUpperCase()) return;
let i = r.length;
for (;i < e.rest.length && (0, s.xC)(e.rest[i]); ) i++;
const o = e.rest.slice(i);
return {
...e,
keyword: "cmd",
word: r,
logical: e.rest,
rest: o,
flags: [],
args: t.slice(1),
json: n,
sub: void 0
};
}(c, d.args, d.json) : void 0;
return {
...c,
...d,
sub: u
};
}
heredocs(e, t) {
if (void 0 === this.rules.heredocs) return [];
const n = "onbuild" === e.keyword ? e.sub : e;
if (void 0 === n || n.json || !/^(add|copy|run)$/.test(n.keyword)) return [];
const s = this.heredocWords(t, this.rules.heredocs.words);
if (s.length > 500) throw new r.u("limit", `${this.path}: more than 500 heredocs in one instruction. Split it.`);
return s.map(e => this.heredoc(e, t));
}
heredocWords(e, t) {
try {
return (0, a.SE)(e.text, t);
} catch (t) {
throw t instanceof r.u && "word-expansion" === t.code && this.fail(t.message, e.first), 
t;
}
}
heredoc(e, t) {
const n = "led" === this.rules.heredocs?.body, {text: r} = this.lines, s = this.lines.all[this.at];
let i = "";
for (let o = this.next(); void 0 !== o; o = this.next()) {
const c = this.lines.content(o), d = this.lines.withoutLineEnd(o);
if ((e.chomp ? d.replace(/^\t+/, "") : d) === e.name) {
t.last = o;
const n = s ?? o, r = this.lines.range(n, n.start, o, o.start);
return {
...e,
content: e.chomp ? (0, a.I8)(i) : i,
raw: i,
range: r
};
}
i += n ? `\n${c}` : r.slice(o.start, o.next);
}
return this.fail(`unterminated heredoc: no line is ${JSON.stringify(e.name)}`, t.first);
}
fail(e, t) {
throw new r.u("dockerfile-syntax", `${e}. The builder refuses this Dockerfile: correct the line.`, {
location: this.lines.location(t)
});
}
}
function refuse({path: e, text: t}, {range: n}, s) {
const i = t.slice(n.start - n.startColumn + 1, n.end).split("\n", 1)[0], o = {
file: e,
line: n.startLine,
column: n.startColumn,
text: i
};
return new r.u("dockerfile-syntax", `${s}. The builder refuses this Dockerfile: correct the stage.`, {
location: o
});
}
}),
5922: ((e, t, n) => {
n.d(t, {
$: () => buildkitVersion,
RX: () => r,
jZ: () => atLeast,
ot: () => parseVersion
});
const r = [ Number.MAX_SAFE_INTEGER, 0, 0 ];
function parseVersion(e) {
const t = /^\s*v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(e ?? "");
if (null !== t) return [ Number(t[1]), Number(t[2] ?? 0), Number(t[3] ?? 0) ];
}
function atLeast(e, t, n = 0, r = 0) {
return e[0] !== t ? e[0] > t : e[1] !== n ? e[1] > n : e[2] >= r;
}
const s = [ [ [ 29, 5, 0 ], [ 0, 30, 0 ] ], [ [ 29, 4, 0 ], [ 0, 29, 0 ] ], [ [ 29, 3, 0 ], [ 0, 28, 0 ] ], [ [ 29, 2, 0 ], [ 0, 27, 0 ] ], [ [ 29, 1, 0 ], [ 0, 26, 2 ] ], [ [ 29, 0, 0 ], [ 0, 25, 2 ] ], [ [ 28, 5, 0 ], [ 0, 25, 0 ] ], [ [ 28, 4, 0 ], [ 0, 24, 0 ] ], [ [ 28, 3, 0 ], [ 0, 23, 1 ] ], [ [ 28, 2, 0 ], [ 0, 22, 0 ] ], [ [ 28, 1, 0 ], [ 0, 21, 0 ] ], [ [ 28, 0, 0 ], [ 0, 20, 0 ] ], [ [ 27, 5, 0 ], [ 0, 18, 2 ] ], [ [ 27, 4, 0 ], [ 0, 17, 3 ] ], [ [ 27, 3, 0 ], [ 0, 16, 0 ] ], [ [ 27, 2, 0 ], [ 0, 15, 2 ] ], [ [ 27, 1, 0 ], [ 0, 15, 0 ] ], [ [ 27, 0, 0 ], [ 0, 14, 1 ] ], [ [ 26, 0, 0 ], [ 0, 13, 1 ] ], [ [ 25, 0, 0 ], [ 0, 12, 5 ] ], [ [ 24, 0, 0 ], [ 0, 11, 6 ] ], [ [ 23, 0, 0 ], [ 0, 10, 6 ] ], [ [ 20, 10, 0 ], [ 0, 8, 3 ] ] ], i = [ 0, 8, 0 ], o = 17, a = 6;
function buildkitVersion(e) {
const t = parseVersion(e);
if (void 0 === t) return r;
const [n, c, d] = t;
return 0 === n ? t : n >= o ? function engineBuildkit(e) {
for (const [t, n] of s) if (atLeast(e, ...t)) return n;
return i;
}(t) : n > 1 || !/^\s*v?1\.\d/.test(e ?? "") ? r : c < 2 ? i : [ 0, c + a, d ];
}
}),
9039: ((e, t, n) => {
n.d(t, {
Pc: () => buildahWords,
CZ: () => buildkitWords,
gz: () => classicWords,
fT: () => expand
});
var r = n(452), s = n(5922);
class WordError extends Error {}
var i = n(1812);
const literal = e => ({
star: !1,
matches: t => t === e
}), except = (e, t) => ({
star: e,
matches: e => e !== t
});
function matchEnds(e, t, n) {
const s = t.length;
if ((e.length + 1) * (s + 1) > 16777216) throw new r.u("limit", "A pattern of a substitution and its value are too long to work on. Shorten one of them.");
let i = Int32Array.from({
length: s + 1
}, (e, t) => t);
for (let r = e.length - 1; r >= 0; r--) {
const o = e[r], a = new Int32Array(s + 1).fill(-1);
for (let e = s; e >= 0; e--) {
const r = e < s && o.matches(t[e]);
if (!o.star) {
a[e] = r ? i[e + 1] : -1;
continue;
}
const c = r ? a[e + 1] : -1, d = i[e];
a[e] = (n ? c >= 0 : d < 0) ? c : d;
}
i = a;
}
return i;
}
function replaceAll(e, t, n) {
const r = matchEnds(e, t, !0), s = function parseTemplate(e) {
const t = [];
let n = e;
for (;;) {
const e = n.indexOf("$");
if (e < 0) return [ ...t, n ];
if (t.push(n.slice(0, e)), n = n.slice(e + 1), n.startsWith("$")) {
t.push("$"), n = n.slice(1);
continue;
}
const r = takeReference(n);
void 0 === r ? t.push("$") : ("0" === r.name && t.push(null), n = r.rest);
}
}(n);
let i = "", o = 0, a = 0;
for (;a <= t.length; ) {
let e = a;
for (;e <= t.length && r[e] < 0; ) e++;
if (e > t.length) break;
const n = r[e];
i += t.slice(o, e).join(""), (n > o || 0 === e) && (i += fill(s, t.slice(e, n).join(""))), 
o = n, a = Math.max(a + 1, n);
}
return i + t.slice(o).join("");
}
function takeReference(e) {
const t = e.startsWith("{"), n = t ? e.slice(1) : e;
let r = 0;
for (const e of n) {
if (!(0, i.D$)(e) && !(0, i.yp)(e) && "_" !== e) break;
r += e.length;
}
if (!(0 === r || t && "}" !== n[r])) return {
name: n.slice(0, r),
rest: n.slice(t ? r + 1 : r)
};
}
function fill(e, t) {
return e.map(e => e ?? t).join("");
}
class WordList {
words=[];
inWord=!1;
buffer;
constructor(e) {
this.buffer = e;
}
addChar(e) {
(0, i.xC)(e) ? this.inWord && "" !== this.buffer.text && (this.words.push(this.buffer.text), 
this.buffer.text = "", this.inWord = !1) : this.addRaw(e);
}
addRaw(e) {
this.buffer.text += e, this.inWord = !0;
}
finish() {
return "" !== this.buffer.text && (this.words.push(this.buffer.text), this.buffer.text = "", 
this.inWord = !1), this.words;
}
}
const o = new Set([ "@", "*", "#", "?", "-", "$", "!", "0" ]);
class WordReader {
used=new Set;
unset=new Set;
chars;
env;
rules;
options;
shared={
text: ""
};
at=0;
depth=0;
rawEscapes;
constructor(e, t, n, r) {
this.chars = Array.from(e), "\ufeff" === this.chars[0] && (this.at = 1), this.env = t, 
this.rules = n, this.options = r, this.rawEscapes = !0 === r.rawEscapes;
}
readUntil(e, t) {
if (++this.depth > 200) throw new WordError("more than 200 nested ${\u2026}");
const n = this.rawEscapes;
this.rawEscapes = t, this.rules.sharedWordBuffer && (this.shared.text = "");
const r = new WordList(this.rules.sharedWordBuffer ? this.shared : {
text: ""
});
let s = "";
for (;;) {
const t = this.chars[this.at];
if (void 0 === t) break;
if (t === e) return this.at++, this.leave(n, s, r);
s += this.readOne(t, r);
}
if (void 0 !== e) throw this.rawEscapes = n, new WordError(`unexpected end of statement while looking for matching ${e}`);
return this.leave(n, s, r);
}
leave(e, t, n) {
return this.rawEscapes = e, this.depth--, {
text: t,
words: n.finish()
};
}
readOne(e, t) {
const n = !0 !== this.options.skipProcessQuotes;
if ("$" === e) {
const e = this.dollar();
for (const n of e) t.addChar(n);
return e;
}
if (("'" === e || '"' === e) && n) return this.raw("'" === e ? this.singleQuote() : this.doubleQuote(), t);
if ("<" === e && this.rules.heredocBlank) return this.raw(this.possibleHeredoc(), t);
if (this.at++, e !== this.rules.escape) return t.addChar(e), e;
let r = "";
this.rawEscapes && (t.addRaw(e), this.rules.rawEscapesInText && (r = e));
const s = this.chars[this.at++];
return void 0 === s ? r : (t.addRaw(s), r + s);
}
raw(e, t) {
return t.addRaw(e), e;
}
singleQuote() {
const e = this.at++, t = this.chars.indexOf("'", this.at);
if (t < 0) throw new WordError("unexpected end of statement while looking for matching single-quote");
this.at = t + 1;
const n = !0 === this.options.rawQuotes;
return this.chars.slice(n ? e : e + 1, n ? t + 1 : t).join("");
}
doubleQuote() {
const e = !0 === this.options.rawQuotes ? '"' : "";
let t = e;
for (this.at++; ;) {
const n = this.chars[this.at];
if (void 0 === n) throw new WordError("unexpected end of statement while looking for matching double-quote");
if ("$" !== n) {
if (this.at++, '"' === n) return t + e;
t += n === this.rules.escape ? this.quotedEscape(n) : n;
} else t += this.dollar();
}
}
quotedEscape(e) {
const t = this.rawEscapes ? e : "", n = this.chars[this.at];
return void 0 === n ? t : '"' !== n && "$" !== n && n !== e ? t + e : (this.at++, 
t + n);
}
possibleHeredoc() {
const e = this.at++;
if ("<" !== this.chars[this.at]) return "<";
for (this.at++; "\t" === this.chars[this.at] || "\r" === this.chars[this.at] || " " === this.chars[this.at]; ) this.at++;
return this.chars.slice(e, this.at).join("");
}
dollar() {
if (this.at++, "{" !== this.chars[this.at]) {
const e = this.name();
return "" === e ? "$" : this.value(e) ?? (!0 === this.options.skipUnset ? `$${e}` : "");
}
this.at++;
const e = this.chars[this.at];
if (void 0 === e) throw new WordError("syntax error: missing '}'");
if ("{" === e || "}" === e || ":" === e) throw new WordError("syntax error: bad substitution");
return this.braced(this.name());
}
braced(e) {
let t = this.chars[this.at++] ?? "\ufffd";
if ("}" === t) return this.value(e) ?? (!0 === this.options.skipUnset ? `\${${e}}` : "");
if ("/" === t && this.rules.patterns) return this.replacement(e);
const n = ":" === t;
n && (t = this.chars[this.at++] ?? "\ufffd");
const r = n ? `:${t}` : t, s = "#" === t || "%" === t;
if (!this.allowed(t, n)) {
if (!n && !this.rules.plainModifiers) throw new WordError("missing ':' in substitution");
throw new WordError(`unsupported modifier (${r}) in substitution`);
}
const i = this.closing("}", s && this.rules.patterns, "'}'"), o = this.value(e);
return void 0 === o && !0 === this.options.skipUnset ? `\${${e}${r}${i}}` : s ? this.trimmed(t, i, o ?? "") : function chosen(e, t, n, r, s) {
const i = void 0 === s || n && "" === s;
if ("-" === t) return i ? r : s;
if ("+" === t) return i ? "" : r;
if (!i) return s;
const o = void 0 === s ? "is not allowed to be unset" : "is not allowed to be empty";
throw new WordError(`${e}: ${"" === r ? o : r}`);
}(e, t, n, i, o);
}
allowed(e, t) {
return "?" === e || ("-" === e || "+" === e ? t || this.rules.plainModifiers : ("#" === e || "%" === e) && (this.rules.patterns && (!t || this.rules.colonPatterns)));
}
closing(e, t, n) {
try {
return this.readUntil(e, t).text;
} catch (e) {
if (e instanceof WordError && this.at >= this.chars.length) throw new WordError(`syntax error: missing ${n}`, {
cause: e
});
throw e;
}
}
trimmed(e, t, n) {
let r = Array.from(t);
if (0 === r.length && !this.rules.emptyPattern) throw new WordError("empty pattern in substitution");
const s = r[0] === e;
s && (r = r.slice(1));
const i = "%" === e, o = compiled(i ? function reversePattern(e) {
const t = new Array(e.length).fill("\0"), n = e.length - 1;
for (let r = 0; r <= n; ) {
const s = n - r;
"\\" === e[r] && r !== n ? (t[s - 1] = "\\", t[s] = e[r + 1], r += 2) : (t[s] = e[r], 
r++);
}
return t;
}(r) : r), a = Array.from(n), c = function trimPrefix(e, t, n) {
const r = matchEnds(e, t, n)[0];
return r < 0 ? t : t.slice(r);
}(o, i ? a.reverse() : a, s);
return (i ? [ ...c ].reverse() : c).join("");
}
replacement(e) {
const t = "/" === this.chars[this.at];
t && this.at++;
const n = this.closing("/", !0, "'/' in ${}"), r = this.closing("}", !0, "'}'"), s = this.value(e);
if (void 0 === s && !0 === this.options.skipUnset) return `\${${e}/${n}/${r}}`;
const i = compiled(Array.from(n)), o = Array.from(s ?? "");
return t ? replaceAll(i, o, r) : function replaceFirst(e, t, n) {
const r = matchEnds(e, t, !0), s = r.findIndex(e => e >= 0);
return s < 0 ? t.join("") : t.slice(0, s).join("") + n + t.slice(r[s]).join("");
}(i, o, r);
}
name() {
const e = this.chars[this.at];
if (void 0 === e) return "";
const t = this.at;
if ((0, i.yp)(e)) for (;this.at < this.chars.length && (0, i.yp)(this.chars[this.at]); ) this.at++; else if (o.has(e)) this.at++; else for (;this.at < this.chars.length && isNameChar(this.chars[this.at]); ) this.at++;
return this.chars.slice(t, this.at).join("");
}
value(e) {
const t = this.env(e);
return (void 0 === t ? this.unset : this.used).add(e), t;
}
}
function isNameChar(e) {
return (0, i.D$)(e) || (0, i.yp)(e) || "_" === e;
}
function compiled(e) {
const t = function compilePattern(e) {
const t = [];
for (let n = 0; n < e.length; n++) {
const r = e[n];
if ("*" === r) t.push(except(!0, "\n")); else if ("?" === r) t.push(except(!1, "\n")); else if ("\\" !== r) t.push(literal(r)); else {
const r = e[n + 1];
if ("}" === r || "/" === r) continue;
if ("*" !== r && "?" !== r && "\\" !== r) return {
invalid: `\\${r ?? "\uffff"}`
};
t.push(literal(r)), n++;
}
}
return {
tokens: t
};
}(e);
if ("invalid" in t) throw new WordError(`invalid pattern (${e.join("")}) in substitution: invalid escape '${t.invalid}'`);
return t.tokens;
}
function compilePathPattern(e) {
const t = [];
for (let n = 0; n < e.length; n++) {
const r = e[n];
if ("*" === r || "?" === r) t.push({
star: "*" === r,
matches: e => "/" !== e
}); else if ("[" === r) {
const r = parseClass(e, n + 1);
if (void 0 === r) return;
t.push(r.token), n = r.last;
} else {
const s = "\\" === r ? e[++n] : r;
if (void 0 === s) return;
t.push({
star: !1,
matches: e => e === s
});
}
}
return t;
}
function parseClass(e, t) {
const n = "^" === e[t], r = [];
let s = n ? t + 1 : t;
for (;"]" !== e[s] || 0 === r.length; ) {
const t = classChar(e, s);
if (void 0 === t) return;
s = t.next;
let n = t;
if ("-" === e[s]) {
const t = classChar(e, s + 1);
if (void 0 === t) return;
n = t, s = t.next;
}
r.push([ t.code, n.code ]);
}
return {
token: {
star: !1,
matches: e => {
const t = e.codePointAt(0);
return r.some(([e, n]) => e <= t && t <= n) !== n;
}
},
last: s
};
}
function classChar(e, t) {
const n = e[t];
if (void 0 === n || "-" === n || "]" === n) return;
if ("\\" !== n) return {
code: n.codePointAt(0),
next: t + 1
};
const r = e[t + 1];
return void 0 === r ? void 0 : {
code: r.codePointAt(0),
next: t + 2
};
}
class words_imagebuilder_WordReader {
used=new Set;
unset=new Set;
chars;
env;
rules;
at=0;
depth=0;
constructor(e, t, n) {
this.chars = Array.from(e), "\ufeff" === this.chars[0] && (this.at = 1), this.env = t, 
this.rules = n;
}
readUntil(e) {
if (++this.depth > 200) throw new WordError("more than 200 nested substitutions");
let t = "", n = "", r = !1;
const s = [], addRaw = e => {
n += e, r = !0;
}, addChar = e => {
(0, i.xC)(e) ? r && "" !== n && (s.push(n), n = "", r = !1) : addRaw(e);
};
for (let r = this.chars[this.at]; void 0 !== r; r = this.chars[this.at]) {
if (e.includes(r)) return this.at++, this.depth--, {
text: t,
words: "" === n ? s : [ ...s, n ],
stop: r
};
if ("$" === r) {
const e = this.dollar();
for (const t of e) addChar(t);
t += e;
} else if ("'" === r || '"' === r) {
const e = "'" === r ? this.singleQuote() : this.doubleQuote();
addRaw(e), t += e;
} else {
const e = r === this.rules.escape;
this.at += e ? 2 : 1;
const n = e ? this.chars[this.at - 1] : r;
if (void 0 === n) break;
e ? addRaw(n) : addChar(n), t += n;
}
}
if (e.length > 0) throw new WordError(`unexpected end of statement while looking for matching ${e.join("")}`);
return this.depth--, {
text: t,
words: "" === n ? s : [ ...s, n ],
stop: void 0
};
}
singleQuote() {
const e = this.chars.indexOf("'", this.at + 1);
if (e < 0) throw new WordError("unexpected end of statement while looking for matching single-quote");
const t = this.chars.slice(this.at + 1, e).join("");
return this.at = e + 1, t;
}
doubleQuote() {
let e = "";
for (this.at++; ;) {
const t = this.chars[this.at];
if (void 0 === t) throw new WordError("unexpected end of statement while looking for matching double-quote");
if ("$" === t) {
e += this.dollar();
continue;
}
if (this.at++, '"' === t) return e;
const n = this.chars[this.at];
t !== this.rules.escape ? e += t : '"' === n || "$" === n || n === this.rules.escape ? (e += n, 
this.at++) : void 0 !== n && (e += t);
}
}
dollar() {
if (this.at++, "{" !== this.chars[this.at]) {
const e = this.name();
return "" === e ? "$" : this.value(e);
}
this.at++;
const e = this.name(), t = this.chars[this.at++];
if ("}" === t) return this.value(e);
if (":" === t) return this.chosen(e);
if (("#" === t || "%" === t) && this.rules.patterns) return this.trimmed(e, t);
if ("/" === t && this.rules.patterns) return this.replaced(e);
throw new WordError("missing ':' in substitution");
}
chosen(e) {
const t = this.chars[this.at++], n = this.readUntil([ "}" ]).text, r = this.value(e);
if ("+" === t) return "" === r ? "" : n;
if ("-" === t) return "" === r ? n : r;
if ("?" !== t || !this.rules.required) throw new WordError(`unsupported modifier (${t}) in substitution`);
if ("" === r && "" === n) throw new WordError(`${e} is not allowed to be unset`);
return "" === r ? n : r;
}
trimmed(e, t) {
const n = this.chars[this.at] === t;
n && this.at++;
const r = this.readUntil([ "}" ]).text, s = this.value(e);
if ("" === r) throw new WordError(`${e}${t}: nothing to remove`);
const i = compilePathPattern(Array.from(r)), o = Array.from(s);
return void 0 === i || 0 === o.length ? s : "#" === t ? function withoutPrefix(e, t, n) {
const r = n ? t.length - 1 : lastStart(t), s = matchEnds(e, t.slice(0, Math.max(0, r)), n)[0];
return t.slice(s < 0 || r < 0 ? 0 : s).join("");
}(i, o, n) : function withoutSuffix(e, t, n) {
const r = matchEnds(e, t, !0), s = t.length, i = Array.from({
length: n ? lastStart(t) + 1 : s
}, (e, t) => t), o = i.filter(e => r[e] === s), a = n ? o[0] : o.at(-1);
return t.slice(0, a ?? s).join("");
}(i, o, n);
}
replaced(e) {
const t = this.chars[this.at];
"/" !== t && "#" !== t && "%" !== t || this.at++;
const {text: n, stop: r} = this.readUntil([ "/", "}" ]);
if ("" === n) throw new WordError(`${e}/: no pattern to replace`);
const s = "/" === r ? this.readUntil([ "}" ]).text : "", i = this.value(e), o = compilePathPattern(Array.from(n));
return void 0 === o ? i : function replace(e, t, n, r) {
const s = matchEnds(e, t, !0), i = [];
let o = 0;
for (;o < t.length && ("#" !== r || 0 === o); ) {
const e = s[o];
if (e <= o || "%" === r && e !== t.length) i.push(t[o++]); else if (i.push(n), o = e, 
"/" !== r) break;
}
return i.concat(t.slice(o)).join("");
}(o, Array.from(i), s, t);
}
name() {
const e = this.at, t = this.chars[e];
if (void 0 !== t && (0, i.yp)(t)) this.at++; else for (;this.at < this.chars.length && words_imagebuilder_isNameChar(this.chars[this.at]); ) this.at++;
return this.chars.slice(e, this.at).join("");
}
value(e) {
const t = this.env(e);
return (void 0 === t ? this.unset : this.used).add(e), t ?? "";
}
}
function words_imagebuilder_isNameChar(e) {
return (0, i.D$)(e) || (0, i.yp)(e) || "_" === e;
}
function lastStart(e) {
return e.at(-1) < "\x80" ? e.length - 2 : e.length - 1;
}
function expand(e, t, n, s = {}) {
try {
return "buildkit" === n.engine ? function expandLikeBuildkit(e, t, n, r) {
const s = new WordReader(e, t, n, r), {text: i, words: o} = s.readUntil(void 0, !0 === r.rawEscapes);
return {
text: i,
words: o,
used: s.used,
unset: s.unset
};
}(e, t, n, s) : function expandLikeImagebuilder(e, t, n) {
const r = new words_imagebuilder_WordReader(e, t, n), {text: s, words: i} = r.readUntil([]);
return {
text: s,
words: i,
used: r.used,
unset: r.unset
};
}(e, t, n);
} catch (t) {
if (!(t instanceof WordError)) throw t;
throw new r.u("word-expansion", `The builder cannot expand ${JSON.stringify(e)}: ${t.message}. Correct the word or pass the build arg it needs.`, {
cause: t
});
}
}
function buildkitWords(e, t = "\\") {
const n = (0, s.$)(e);
return {
engine: "buildkit",
escape: t,
plainModifiers: (0, s.jZ)(n, 0, 12),
patterns: (0, s.jZ)(n, 0, 13),
emptyPattern: (0, s.jZ)(n, 0, 14),
colonPatterns: !(0, s.jZ)(n, 0, 16),
heredocBlank: (0, s.jZ)(n, 0, 22),
sharedWordBuffer: (0, s.jZ)(n, 0, 15),
rawEscapesInText: (0, s.jZ)(n, 0, 10)
};
}
function classicWords(e, t = "\\") {
return buildkitWords(e, t);
}
function buildahWords(e) {
const t = (0, s.ot)(e) ?? s.RX;
return {
engine: "imagebuilder",
escape: "\\",
required: (0, s.jZ)(t, 1, 30),
patterns: (0, s.jZ)(t, 1, 37)
};
}
}),
7764: ((e, t, n) => {
n.d(t, {
W: () => explain
});
var r = n(9710), s = n(178), i = n(2883), o = n(452), a = n(7510), c = n(3825);
const d = 3e5, u = 40;
function selectedPaths(e, t, n) {
const r = new Set;
for (const s of t) for (const t of startsOf(e, s)) addBelow(e, t, n, r);
return r;
}
function rooted(e) {
const t = (0, a.uH)(`/${e}`).slice(1);
return "." === t ? "" : t;
}
function startsOf(e, t) {
const n = rooted(t);
if ("" === n || !(0, c.ev)(n)) return withTargets(e, n);
let r = [ "" ];
for (const t of n.split("/")) if (r = r.flatMap(n => childrenLike(e, n, t)), 0 === r.length) break;
return r.flatMap(t => withTargets(e, t));
}
function childrenLike(e, t, n) {
if ("dir" !== e.entry(t)?.type) return [];
if (!(0, c.ev)(n)) {
const r = join(t, n);
return void 0 === e.entry(r) ? [] : [ r ];
}
return "**" === n ? function descendants(e, t) {
const n = [ t ];
for (let t = 0; t < n.length && n.length < d; t++) {
const r = n[t];
"dir" === e.entry(r)?.type && n.push(...e.names(r).map(e => join(r, e)));
}
return n;
}(e, t) : e.names(t).filter(e => (0, c.YW)(n, e)).map(e => join(t, e));
}
function join(e, t) {
return "" === e ? t : `${e}/${t}`;
}
function withTargets(e, t) {
const n = [ t ];
let r = t;
for (let t = 0; t < u; t++) {
const t = followOne(e, r);
if (void 0 === t || n.includes(t)) break;
n.push(t), r = t;
}
return n;
}
function followOne(e, t) {
const n = t.split("/");
for (let t = 1; t <= n.length; t++) {
const r = n.slice(0, t).join("/"), s = e.entry(r);
if (void 0 === s) return;
if ("symlink" !== s.type) continue;
const i = n.slice(0, t - 1).join("/");
return rooted([ s.linkname.startsWith("/") ? s.linkname : `${i}/${s.linkname}`, ...n.slice(t) ].join("/"));
}
}
function addBelow(e, t, n, r) {
const s = 0 === n.length ? void 0 : (0, i.l2)(n, "moby"), o = [ t ];
for (let n = o.pop(); void 0 !== n && r.size < d; n = o.pop()) {
const i = e.entry(n);
if (void 0 === i) continue;
const a = n === t ? "" : n.slice("" === t ? 0 : t.length + 1);
if (void 0 !== s && ("" !== n && s.matchesOrParentMatches(n) || "" !== a && s.matchesOrParentMatches(a)) || "" === n || r.add(n), 
"dir" === i.type) for (const t of e.names(n)) o.push(join(n, t));
}
}
const l = 500;
function contentCauses(e, t, n, r, a, c) {
const d = (t.sources ?? []).filter(e => "context" === e.from), u = e.map(e => ({
source: e,
before: sameSource(e, d)
})).filter(({source: e, before: t}) => void 0 === e.digest || e.digest !== t?.digest);
if (0 === u.length) return [];
const l = u.some(({source: e, before: t}) => void 0 !== e.digest && void 0 !== t?.digest && (n || samePaths(e, t))), h = u.map(({source: e, before: t}) => function wordsOf(e, t, n) {
if (void 0 === t) return {
before: [],
now: []
};
if (n) return {
before: t.paths,
now: e.paths
};
const r = e.paths.filter(e => t.paths.includes(e));
return {
before: r,
now: r
};
}(e, t, n)), p = function compared(e, t, n, r) {
if (void 0 === t || 0 === e.files.length) return;
try {
const i = n.flatMap(e => e.before), o = n.flatMap(e => e.now), a = selectedPaths((0, 
s.pu)(e.files), i, r);
return function withoutDirectories(e) {
const t = new Set;
for (const {path: n, changes: r} of e.files) if (isMove(r)) for (let e = n.lastIndexOf("/"); e > 0; e = n.lastIndexOf("/", e - 1)) t.add(`${r[0]} ${n.slice(0, e)}`);
const n = e.files.filter(({path: e, changes: n}) => !isMove(n) || !t.has(`${n[0]} ${e}`));
return {
files: n,
total: e.total - (e.files.length - n.length)
};
}((0, s.tc)(e.files, t, a, selectedPaths(t, o, r)));
} catch (e) {
if (e instanceof o.u) return;
throw e;
}
}(r, a, h, u.flatMap(({source: e}) => e.exclude ?? []));
return void 0 === p || 0 === p.total ? l ? [ unseen(void 0 !== p) ] : [] : function split(e, t, n, r) {
const s = function ignoredThen(e) {
if (void 0 === e.ignore) return () => !1;
const t = "buildah" === e.builder ? "containers" : "moby";
try {
const n = (0, i.l2)((0, i.wo)(e.ignore.text, t), t);
return e => n.matchesOrParentMatches(e);
} catch (e) {
if (e instanceof o.u) return () => !1;
throw e;
}
}(t), a = e.files.filter(e => e.changes.includes("added") ? s(e.path) : e.changes.includes("removed") && isThere(r, e.path) && !isThere(n, e.path)), c = e.files.filter(e => !a.includes(e)), d = e.total - e.files.length, u = [];
a.length > 0 && u.push(function ignoreCause(e, t, n, r) {
const s = [ `${n.dockerfile.path}.dockerignore`, ...f ], i = n.ignore?.path ?? s.find(e => isThere(r, e)) ?? ".dockerignore", o = e.length + t;
return {
code: "context-config",
detail: `${i} changed which files are sent: ${summary(e, o)}.`,
path: i,
files: bounded(e),
total: o
};
}(a, 0 === c.length ? d : 0, t, r));
c.length > 0 && u.push(function filesCause(e, t) {
return {
code: "content",
detail: `${summary(e, t)}.${hint(e)}`,
files: bounded(e),
total: t
};
}(c, c.length + d));
return u;
}(p, r, a, c);
}
function sameSource(e, t) {
const n = t.find(t => samePaths(t, e));
if (void 0 !== n) return n;
const shared = t => t.paths.filter(t => e.paths.includes(t)).length;
return t.toSorted((e, t) => shared(t) - shared(e))[0];
}
function samePaths(e, t) {
return e.paths.length === t.paths.length && e.paths.every((e, n) => e === t.paths[n]);
}
function isMove(e) {
return 1 === e.length && ("added" === e[0] || "removed" === e[0]);
}
function unseen(e) {
return {
code: "content",
detail: e ? "The files that it copies changed in a way that the file list does not show, such as their owner or attributes." : "The files that it copies changed; which ones is not known, because no list of files was recorded.",
files: [],
total: 0
};
}
function isThere(e, t) {
return void 0 !== e?.entry(t);
}
const f = [ ".dockerignore", ".containerignore" ];
const h = [ "bytes", "type", "link", "added", "removed", "case", "owner", "line-endings", "mode" ];
function bounded(e) {
const rank = e => Math.min(...e.changes.map(e => h.indexOf(e)));
return e.toSorted((e, t) => rank(e) - rank(t)).slice(0, l);
}
const p = {
added: "added",
removed: "removed",
bytes: "changed content",
mode: "changed mode",
owner: "changed owner",
link: "changed link target",
type: "changed type",
"line-endings": "changed only line endings",
case: "renamed in upper and lower case"
};
function summary(e, t) {
if (1 === t && 1 === e.length) return `${e[0].path} ${e[0].changes.map(e => p[e]).join(", ")}`;
const n = new Map;
for (const t of e) for (const e of t.changes) n.set(e, (n.get(e) ?? 0) + 1);
return `${t} files differ: ${h.flatMap(e => n.has(e) ? [ `${n.get(e)} ${p[e]}` ] : []).join(", ")}`;
}
function hint(e) {
const t = new Set(e.flatMap(e => e.changes));
return 1 !== t.size ? "" : t.has("mode") ? " Modes without edits come from the umask of the checkout or from git's core.fileMode." : t.has("line-endings") ? " Line endings without edits come from git's core.autocrlf or .gitattributes." : "";
}
var m = n(9291), g = n(3345);
function explain(e, t, n) {
if (void 0 === t) return [ {
code: "no-record",
detail: "No earlier build of this target is recorded, so there is nothing to reuse."
} ];
if (0 === t.steps.length) return [ {
code: "no-record",
detail: "The recorded build holds no steps, so there is nothing to compare with."
} ];
const {facts: s} = e, i = (0, r.M)(t, {
stage: e.stage,
stageName: e.stageName,
ordinal: e.ordinal,
keyword: e.keyword,
text: s.text,
stageTexts: e.stageTexts
});
if (void 0 === i.old) return [ newStep(e, i.stageKnown) ];
const o = i.old.facts, a = [ ...baseCauses(o, s), ...instructionCauses(i, s), ...valueCauses(o, s), ...settingCauses(o, s), ...sourceCauses(o, s, e, t, n) ];
if (a.length > 0) return a;
const c = function unseenArgs(e, t) {
if (!isWithoutValues(e, t)) return [];
const n = Object.keys(e.args).filter(e => Object.hasOwn(t.args, e)).sort().map(e => ({
name: e,
oldValue: void 0,
newValue: void 0
}));
if (0 === n.length) return [];
return [ {
code: "arg",
detail: `Build arguments may have changed: ${n.map(({name: e}) => e).join(", ")}. Their values are not recorded.`,
names: n
} ];
}(o, s);
return c.length > 0 ? c : [ unchanged(e, t) ];
}
function newStep(e, t) {
return {
code: "instruction",
detail: t ? "This instruction is new since the recorded build." : `Stage ${e.stageName} is new since the recorded build.`,
oldText: "",
newText: shown(e.facts.text, e.facts)
};
}
function baseCauses(e, t) {
return void 0 === e.base || void 0 === t.base || e.base.reference !== t.base.reference || e.base.digest === t.base.digest ? [] : [ moved(t.base.reference, e.base.digest, t.base.digest) ];
}
function moved(e, t, n) {
return {
code: "base-moved",
detail: "" === t || "" === n ? `${e} may be another image now: one of its digests is not known.` : `${e} points to another image now.`,
image: e,
oldDigest: t,
newDigest: n
};
}
function instructionCauses(e, t) {
const n = e.old.facts, r = [];
if (n.text !== t.text) r.push({
code: "instruction",
detail: "The instruction was changed.",
oldText: shown(n.text, n, t),
newText: shown(t.text, n, t)
}); else if (e.removed.length > 0) {
const t = e.removed.map(e => shown(e.facts.text, e.facts));
r.push({
code: "instruction",
detail: 1 === t.length ? "The instruction before it was removed." : `${t.length} instructions before it were removed.`,
oldText: t.join("\n"),
newText: ""
});
}
const s = changedArgs(n, t).length + (0, g.tS)(n.env, t.env).length > 0;
return n.text !== t.text || n.expanded === t.expanded || s || function isUnexpanded(e) {
return e.expanded === e.text && e.text.includes("$");
}(n) || r.push({
code: "instruction",
detail: "The instruction reads the same but comes out different after its variables are filled in.",
oldText: shown(n.expanded, n, t),
newText: shown(t.expanded, n, t)
}), r;
}
function shown(e, ...t) {
return (0, m.cT)(e, ...t.flatMap(e => [ e.args, e.env ]));
}
function isWithoutValues(e, t) {
const n = Object.values(e.args);
return n.length > 0 && n.every(e => "" === e) && Object.values(t.args).some(e => "" !== e);
}
function changedArgs(e, t) {
const n = (0, g.tS)(e.args, t.args);
return isWithoutValues(e, t) ? n.filter(({oldValue: e, newValue: t}) => void 0 === e || void 0 === t) : n;
}
function valueCauses(e, t) {
const n = [], r = (0, g.ph)(changedArgs(e, t));
var s, i;
r.length > 0 && n.push({
code: "arg",
detail: `Build ${s = r.length, i = "argument", 1 === s ? i : `${i}s`} changed: ${(0, 
g.Tb)(r)}.`,
names: r
});
const o = (0, g.ph)((0, g.tS)(e.env, t.env));
return o.length > 0 && n.push({
code: "env",
detail: `Environment changed: ${(0, g.Tb)(o)}.`,
names: o
}), n;
}
const v = new Set([ "platform", "os", "arch", "architecture", "variant" ]);
function settingCauses(e, t) {
const n = [];
for (const {name: r, oldValue: s, newValue: i} of (0, g.tS)(e.settings, t.settings)) {
if (v.has(r.toLowerCase())) {
const e = `The ${r} changed from ${s ?? "unset"} to ${i ?? "unset"}.`;
n.push({
code: "platform",
detail: e
});
continue;
}
n.push({
code: "instruction",
detail: `An earlier setting that this step depends on changed: ${r}.`,
oldText: void 0 === s ? "" : `${r}=${s}`,
newText: void 0 === i ? "" : `${r}=${i}`
});
}
return n;
}
function sourceCauses(e, t, n, r, s) {
const i = e.sources ?? [], o = [], a = [];
return (t.sources ?? []).forEach((e, t) => {
const n = i[t];
void 0 !== e.digest && e.digest === n?.digest || ("context" === e.from ? a.push(e) : void 0 !== n && n.from === e.from && o.push(...function otherSource(e, t) {
if (void 0 === e.digest || void 0 === t.digest) return [];
const [n, r] = function splitOnce(e) {
const t = e.indexOf(":");
return t < 0 ? [ e, "" ] : [ e.slice(0, t), e.slice(t + 1) ];
}(t.from);
if ("image" === n) return [ moved(r, e.digest, t.digest) ];
if ("url" === n) {
const e = t.paths[0] ?? r;
return [ {
code: "remote",
detail: `What ${e} serves has changed.`,
url: e
} ];
}
if ("heredoc" === n) return [ {
code: "instruction",
detail: "The text of its here-document was changed.",
oldText: "",
newText: ""
} ];
if ("context" === n) return [ {
code: "content",
detail: `Files of the build context ${r} changed.`,
files: [],
total: 0
} ];
return [];
}(n, e)));
}), a.length > 0 && o.unshift(...contentCauses(a, e, e.text === t.text, r, n.sent, s)), 
o;
}
function unchanged(e, t) {
const n = w.filter(n => {
const [r, s] = [ t.engine[n], e.engine?.[n] ];
return void 0 !== r && void 0 !== s && r !== s;
});
if (n.length > 0) {
const r = n.map(e => t.engine[e]).join(" "), s = n.map(t => e.engine?.[t]).join(" ");
return {
code: "builder-upgraded",
detail: `Nothing in the project changed, but the builder did: ${r} then, ${s} now.`,
oldVersion: r,
newVersion: s
};
}
return {
code: "no-record",
detail: "Nothing that decides this step changed, but its result is not among the records that can be read here."
};
}
const w = [ "version", "frontendVersion", "store" ];
}),
9710: ((e, t, n) => {
n.d(t, {
M: () => align
});
const r = 1e3;
function align(e, t) {
const n = function recordedStage(e, t, n) {
if (!/^[0-9]{1,6}$/.test(n)) {
const t = e.steps.filter(e => e.stageName.toLowerCase() === n.toLowerCase());
if (t.length > 0) return t;
}
return e.steps.filter(e => e.stage === t);
}(e, t.stage, t.stageName);
if (0 === n.length) return {
old: void 0,
removed: [],
stageKnown: !1
};
const s = t.stageTexts;
return void 0 !== s && s[t.ordinal] === t.text && n.length + s.length <= r ? function alignAll(e, t, n) {
const r = e.map(e => e.facts.text), s = function commonLengths(e, t) {
const n = Array.from({
length: e.length + 1
}, () => new Uint16Array(t.length + 1));
for (let r = e.length - 1; r >= 0; r--) {
const s = n[r], i = n[r + 1];
for (let n = t.length - 1; n >= 0; n--) s[n] = e[r] === t[n] ? i[n + 1] + 1 : Math.max(i[n], s[n + 1]);
}
return n;
}(r, t);
let i = 0, o = 0, a = 0, c = 0;
for (;i < e.length && o < t.length; ) if (r[i] === t[o]) {
if (o === n.ordinal) return {
old: e[i],
removed: e.slice(a, i),
stageKnown: !0
};
if (o > n.ordinal) break;
i++, o++, a = i, c = o;
} else s[i + 1][o] >= s[i][o + 1] ? i++ : o++;
return function insideGap(e, t, n, r, s) {
const i = t.ordinal - s, o = e.slice(n, r), a = o[i];
if (void 0 !== a && a.keyword === t.keyword) return {
old: a,
removed: [],
stageKnown: !0
};
const c = o.filter(e => e.keyword === t.keyword);
return 1 === c.length && o.length <= 2 ? {
old: c[0],
removed: [],
stageKnown: !0
} : {
old: void 0,
removed: [],
stageKnown: !0
};
}(e, n, a, function gapEnd(e, t, n, r) {
return n < e.length && r < t.length && e[n] === t[r] ? n : e.length;
}(r, t, i, o), c);
}(n, s, t) : function alignAlone(e, t) {
const n = t.ordinal;
if (e[n]?.facts.text === t.text) return {
old: e[n],
removed: [],
stageKnown: !0
};
const r = e.findIndex((e, r) => r > n && e.facts.text === t.text);
if (r > n) return {
old: e[r],
removed: e.slice(n, r),
stageKnown: !0
};
const s = e.findLastIndex((e, r) => r < n && e.facts.text === t.text);
if (s >= 0) return {
old: e[s],
removed: [],
stageKnown: !0
};
const i = e[n];
return void 0 !== i && i.keyword === t.keyword ? {
old: i,
removed: [],
stageKnown: !0
} : {
old: void 0,
removed: [],
stageKnown: !0
};
}(n, t);
}
}),
9291: ((e, t, n) => {
n.d(t, {
JJ: () => shownValue,
cT: () => withoutSecrets,
v5: () => s
});
const r = new Set([ "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token" ]), s = "***", i = 4;
function isSensitive(e) {
const t = e.toLowerCase().split(/[^a-z0-9]/);
return t.some(e => r.has(e)) && !t.includes("public");
}
function shownValue(e, t) {
return void 0 !== t && "" !== t && isSensitive(e) ? s : t;
}
function withoutSecrets(e, ...t) {
let n = e;
for (const e of t) for (const [t, r] of Object.entries(e)) r.length >= i && isSensitive(t) && (n = n.replaceAll(r, s));
return n;
}
}),
3345: ((e, t, n) => {
n.d(t, {
Tb: () => changesText,
ph: () => shownChanges,
tS: () => changedNames
});
var r = n(9291);
function changedNames(e, t) {
const n = [ ...new Set([ ...Object.keys(e), ...Object.keys(t) ]) ].sort(), r = [];
for (const s of n) {
const n = own(e, s), i = own(t, s);
n !== i && r.push({
name: s,
oldValue: n,
newValue: i
});
}
return r;
}
function shownChanges(e) {
return e.map(({name: e, oldValue: t, newValue: n}) => ({
name: e,
oldValue: (0, r.JJ)(e, t),
newValue: (0, r.JJ)(e, n)
}));
}
function changesText(e, t = 3) {
const n = e.slice(0, t).map(e => `${e.name} (${function arrow({oldValue: e, newValue: t}) {
return void 0 === e ? void 0 === t ? "changed" : `new: ${short(t)}` : void 0 === t ? `no longer set, was ${short(e)}` : e === r.v5 && t === r.v5 ? "changed, value hidden" : `${short(e)} \u2192 ${short(t)}`;
}(e)})`), s = e.length - n.length;
return n.join(", ") + (s > 0 ? ` and ${s} more` : "");
}
const s = 60;
function short(e) {
return "" === e ? '""' : e.length > s ? `${e.slice(0, s)}\u2026` : e;
}
function own(e, t) {
return Object.hasOwn(e, t) ? e[t] : void 0;
}
}),
3919: ((e, t, n) => {
n.d(t, {
Ac: () => decodeImageConfig,
GW: () => i,
O5: () => checkImageConfig,
Qm: () => malformed,
iA: () => checkContainerConfig,
qF: () => parseJson
});
var r = n(7934), s = n(452);
const i = 8388608, o = 2e4, a = r.FsL(r.YjP(), r.Ru6(4194304)), listOf = (e, t) => r.FsL(r.YOg(r.L5J()), r.Ru6(t), r.YOg(e)), c = listOf(a, o), d = r.FsL(r.g1P(a, r.mee(r._H3({}))), r.pdi(e => Object.fromEntries(Object.keys(e).map(e => [ e, {} ])))), optional = e => r.yqP(e), nullable = e => r.yqP(r.mee(e)), u = r.Ikc({
Test: optional(c),
Interval: optional(r.aig()),
Timeout: optional(r.aig()),
StartPeriod: optional(r.aig()),
StartInterval: optional(r.aig()),
Retries: optional(r.aig())
}), l = r.Ikc({
User: optional(a),
AttachStdin: optional(r.zMY()),
AttachStdout: optional(r.zMY()),
AttachStderr: optional(r.zMY()),
ExposedPorts: nullable(d),
Tty: optional(r.zMY()),
OpenStdin: optional(r.zMY()),
StdinOnce: optional(r.zMY()),
Env: nullable(c),
Cmd: nullable(c),
Healthcheck: nullable(u),
ArgsEscaped: optional(r.zMY()),
Volumes: nullable(d),
WorkingDir: optional(a),
Entrypoint: nullable(c),
NetworkDisabled: optional(r.zMY()),
OnBuild: nullable(c),
Labels: nullable(r.g1P(a, a)),
StopSignal: optional(a),
StopTimeout: nullable(r.aig()),
Shell: nullable(c)
}), f = r.Ikc({
created: optional(a),
author: optional(a),
architecture: r.yqP(a, ""),
os: r.yqP(a, ""),
variant: optional(a),
"os.version": optional(a),
"os.features": optional(c),
config: r.yqP(l, {}),
container_config: optional(l),
rootfs: r.Ikc({
type: r.yqP(a, "layers"),
diff_ids: r.yqP(listOf(a, 4e3), [])
}),
history: r.yqP(listOf(r.Ikc({
created: optional(a),
created_by: optional(a),
author: optional(a),
comment: optional(a),
empty_layer: optional(r.zMY())
}), 4e3), []),
"moby.buildkit.cache.v0": optional(a)
}), h = new Set([ "ExposedPorts", "Env", "Cmd", "Healthcheck", "Volumes", "Entrypoint", "OnBuild", "Labels", "StopTimeout", "Shell" ]);
function decodeImageConfig(e, t) {
return checkImageConfig(parseJson(e, i, t), t);
}
function checkImageConfig(e, t) {
return check(f, e, t);
}
function checkContainerConfig(e, t) {
return check(l, e, t);
}
function parseJson(e, t, n) {
if (e.length > t) throw new s.u("limit", `${n} has ${e.length} bytes, more than ${t}; it is ignored.`);
try {
return JSON.parse(new TextDecoder("utf-8", {
ignoreBOM: !1
}).decode(e));
} catch (e) {
throw malformed(n, "it is not JSON", e);
}
}
function malformed(e, t, n) {
return new s.u("image-malformed", `${e} cannot be read (${t}). Export the image again.`, {
cause: n
});
}
function check(e, t, n) {
const s = r.xLC(e, withoutNulls(t, 0), {
abortEarly: !0
});
if (s.success) return s.output;
const i = s.issues[0];
throw malformed(n, `${r.BuJ(i) ?? "it"}: ${i.message.slice(0, 200)}`);
}
function withoutNulls(e, t) {
if (t > 3 || "object" != typeof e || null === e) return e;
if (Array.isArray(e)) return e.length > o ? e : e.map(e => withoutNulls(e, t + 1));
const n = Object.create(null);
for (const [r, s] of Object.entries(e)) (null !== s || h.has(r)) && (n[r] = p.has(r) ? s : withoutNulls(s, t + 1));
return n;
}
const p = new Set([ "ExposedPorts", "Volumes", "Labels" ]);
}),
6649: ((e, t, n) => {
n.d(t, {
CT: () => createdAt,
aK: () => layersBeginWith,
gO: () => diffIdAt,
t$: () => beginsWith,
zb: () => layerCount
});
var r = n(5524);
function sameEntry(e, t) {
return (e.created_by ?? "") === (t.created_by ?? "") && (e.author ?? "") === (t.author ?? "") && (e.comment ?? "") === (t.comment ?? "") && (e.empty_layer ?? !1) === (t.empty_layer ?? !1) && function sameCreated(e, t) {
if (e === t) return !0;
if (void 0 === e || void 0 === t) return !1;
const n = (0, r.uR)(e);
return void 0 !== n && n === (0, r.uR)(t);
}(e.created, t.created);
}
function beginsWith(e, t) {
return t.length <= e.length && t.every((t, n) => sameEntry(t, e[n]));
}
function layersBeginWith(e, t) {
return t.length <= e.length && t.every((t, n) => t === e[n]);
}
function layerCount(e) {
return e.reduce((e, t) => e + (!0 === t.empty_layer ? 0 : 1), 0);
}
function diffIdAt(e, t) {
const n = e.history[t];
if (void 0 !== n) return !0 === n.empty_layer ? "" : e.rootfs.diff_ids[layerCount(e.history.slice(0, t))];
}
function createdAt(e) {
return void 0 === e.created ? void 0 : (0, r.uR)(e.created);
}
}),
5524: ((e, t, n) => {
n.d(t, {
PZ: () => isWholeSeconds,
nE: () => isoSeconds,
uR: () => instant
});
const r = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,18}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
function instant(e) {
const t = r.exec(e);
if (null === t) return;
const part = e => Number(t[e] ?? "0"), n = function daysSince1970(e, t, n) {
const r = t <= 2 ? e - 1 : e, s = Math.floor(r / 400), i = r - 400 * s, o = Math.floor((153 * (t + (t > 2 ? -3 : 9)) + 2) / 5) + n - 1, a = 365 * i + Math.floor(i / 4) - Math.floor(i / 100) + o;
return 146097 * s + a - 719468;
}(part(1), part(2), part(3)), s = 60 * (60 * part(9) + part(10)) * ("-" === t[8] ? -1 : 1), i = 86400 * n + 3600 * part(4) + 60 * part(5) + part(6) - s, o = (t[7] ?? "").padEnd(9, "0").slice(0, 9);
return 1000000000n * BigInt(i) + BigInt(o);
}
function isWholeSeconds(e) {
const t = instant(e);
return void 0 !== t && t % 1000000000n == 0n;
}
function isoSeconds(e) {
const t = Math.floor(e / 86400), n = e - 86400 * t, two = e => String(e).padStart(2, "0"), r = `${two(Math.floor(n / 3600))}:${two(Math.floor(n / 60) % 60)}:${two(n % 60)}`;
return `${function calendarDay(e) {
const t = e + 719468, n = Math.floor(t / 146097), r = t - 146097 * n, s = Math.floor((r - Math.floor(r / 1460) + Math.floor(r / 36524) - Math.floor(r / 146096)) / 365), i = r - (365 * s + Math.floor(s / 4) - Math.floor(s / 100)), o = Math.floor((5 * i + 2) / 153), a = i - Math.floor((153 * o + 2) / 5) + 1, c = o < 10 ? o + 3 : o - 9;
return `${String(s + 400 * n + (c <= 2 ? 1 : 0)).padStart(4, "0")}-${String(c).padStart(2, "0")}-${String(a).padStart(2, "0")}`;
}(t)}T${r}Z`;
}
}),
8758: ((e, t, n) => {
n.d(t, {
Bq: () => formatPlatform,
Dr: () => platformOfConfig,
FI: () => acceptable,
FL: () => normalizePlatform,
O0: () => formatPlatformAll,
VQ: () => u,
Y8: () => parsePlatform,
_n: () => d,
cK: () => matches,
qb: () => normal
});
var r = n(452);
const s = new Set("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(" ")), i = new Set("386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm".split(" ")), o = /^[A-Za-z0-9_.-]+$/, a = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/, c = 256, d = {
os: "linux",
architecture: "amd64",
variant: ""
};
function parsePlatform(e, t = d) {
const n = e.split("/"), r = a.exec(n[0]);
if (e.length > c || n.length > 3 || null === r || !n.slice(1).every(e => o.test(e))) throw notAPlatform(e);
const u = {
os: normalizeOs(r[1]),
...osOptions(r[2] ?? "", r[3] ?? "", e)
};
if (1 === n.length) return function onePart(e, t, n) {
if (s.has(t.os)) {
const e = "arm" === n.architecture && "v7" !== n.variant ? n.variant : "";
return {
...t,
architecture: n.architecture,
variant: e
};
}
const [r, o] = normalizeArchitecture(e, "");
if (!i.has(r)) throw notAPlatform(e);
return {
...t,
os: n.os,
architecture: r,
variant: "arm" === r && "v7" === o ? "" : o
};
}(e, u, t);
const [l, f] = normalizeArchitecture(n[1], n[2] ?? "");
return 2 === n.length ? {
...u,
architecture: l,
variant: "arm" === l && "v7" === f ? "" : f
} : {
...u,
architecture: l,
variant: "arm64" === l && "" === f ? "v8" : f
};
}
function osOptions(e, t, n) {
const r = t.split("+").filter(e => "" !== e);
return {
..."" === e ? {} : {
osVersion: decode(e, n)
},
...0 === r.length ? {} : {
osFeatures: r.map(e => decode(e, n))
}
};
}
function notAPlatform(e) {
const t = JSON.stringify(e.slice(0, c));
return new r.u("input", `${t} is not a platform. Write it as os/architecture or os/architecture/variant.`);
}
function decode(e, t) {
try {
return decodeURIComponent(e);
} catch {
throw notAPlatform(t);
}
}
function normalizeOs(e) {
const t = e.toLowerCase();
return "macos" === t ? "darwin" : t;
}
function normalizeArchitecture(e, t) {
const n = e.toLowerCase(), r = t.toLowerCase();
switch (n) {
case "i386":
return [ "386", "" ];

case "x86_64":
case "x86-64":
case "amd64":
return [ "amd64", "v1" === r ? "" : r ];

case "aarch64":
case "arm64":
return "8" === r || "v8" === r || "v8.0" === r ? [ "arm64", "" ] : [ "arm64", "9" === r || "9.0" === r || "v9.0" === r ? "v9" : r ];

case "armhf":
return [ "arm", "v7" ];

case "armel":
return [ "arm", "v6" ];

case "arm":
return "" === r || "7" === r ? [ "arm", "v7" ] : [ "arm", "5" === r || "6" === r || "8" === r ? `v${r}` : r ];

default:
return [ n, r ];
}
}
function normalizePlatform(e) {
const {osVersion: t, osFeatures: n} = e;
return {
...normal(e.os, e.architecture, e.variant),
...void 0 === t ? {} : {
osVersion: t
},
...void 0 === n ? {} : {
osFeatures: n.toSorted()
}
};
}
function normal(e, t, n) {
const [r, s] = normalizeArchitecture(t, n);
return {
os: "" === e ? "linux" : normalizeOs(e),
architecture: r,
variant: s
};
}
function formatPlatform(e) {
return "" === e.os ? "unknown" : [ e.os, e.architecture, e.variant ].filter(e => "" !== e).join("/");
}
const u = formatPlatform;
function formatPlatformAll(e) {
const {os: t, architecture: n, variant: r, osVersion: s = "", osFeatures: i = []} = e;
if ("" === t || "" === s && 0 === i.length) return formatPlatform(e);
const o = i.toSorted().map(e => `+${encodeURIComponent(e)}`);
return [ `${t}(${encodeURIComponent(s)}${o.join("")})`, n, r ].filter(e => "" !== e).join("/");
}
function matches(e, t, n = !1) {
return acceptable(e, n).some(e => same(e, t));
}
function acceptable(e, t = !1) {
const n = normalizePlatform(e);
return t ? [ n ] : platformVector(n);
}
function platformVector(e) {
const {architecture: t, variant: n} = e, r = /^v?(\d{1,4})$/.exec(n), lower = (t, n) => Array.from({
length: Math.max(0, t - n)
}, (n, r) => ({
...e,
variant: "v" + (t - 1 - r)
}));
if ("amd64" === t) {
const t = null === r ? [] : lower(Number(r[1]), 1);
return [ e, ...t, {
...e,
architecture: "386",
variant: ""
} ];
}
return "arm" === t ? [ e, ...null === r ? [] : lower(Number(r[1]), 5) ] : "arm64" === t ? function arm64Vector(e) {
const t = "" === e.variant ? "v8" : e.variant, n = /^v([89])(?:\.(\d))?$/.exec(t), r = Number(n?.[2] ?? 0);
if (null === n || "9" === n[1] && r > 7) return [];
const versions = (t, n) => Array.from({
length: n + 1
}, (r, s) => {
const i = n - s;
return {
...e,
variant: 0 === i ? `v${t}` : `v${t}.${i}`
};
});
return [ ..."8" === n[1] ? versions(8, r) : [ ...versions(9, r), ...versions(8, Math.min(9, r + 5)) ], ...platformVector({
...e,
architecture: "arm",
variant: "v8"
}) ];
}(e) : [ e ];
}
function same(e, t) {
const n = normalizePlatform(e), r = normalizePlatform(t);
return n.os === r.os && n.architecture === r.architecture && n.variant === r.variant && (r.osFeatures ?? []).every(e => n.osFeatures?.includes(e));
}
function platformOfConfig(e) {
return {
os: e.os,
architecture: e.architecture,
variant: e.variant ?? "",
osVersion: e["os.version"] ?? "",
osFeatures: e["os.features"] ?? []
};
}
}),
8424: ((e, t, n) => {
n.d(t, {
Bc: () => isDigest,
Ew: () => canonicalName,
F2: () => parseReference,
WF: () => tryParseReference,
hG: () => familiarName,
kP: () => sameReference
});
var r = n(452);
const s = 1024, i = 255, o = "docker.io", a = "index.docker.io", c = "library/", d = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*", u = new RegExp(`^${d}(?:/${d})*$`), l = /^\w[\w.-]{0,127}$/, f = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?", h = new RegExp(`^(?:${f}(?:\\.${f})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`), p = [ /^sha256:[a-f0-9]{64}$/, /^sha384:[a-f0-9]{96}$/, /^sha512:[a-f0-9]{128}$/ ], m = /^[a-f0-9]{64}$/;
function isDigest(e) {
return p.some(t => t.test(e));
}
function parseReference(e) {
if ("" === e || e.length > s || m.test(e)) throw bad(e);
const {domain: t, rest: n} = function splitDomain(e) {
const t = e.indexOf("/"), n = -1 === t ? "" : e.slice(0, t), r = "localhost" === n || /[.:]/.test(n) || n.toLowerCase() !== n, s = r && n !== a ? n : o, i = r ? e.slice(t + 1) : e, d = s === o && !i.includes("/");
return {
domain: s,
rest: d ? c + i : i
};
}(e), r = n.indexOf("@"), d = -1 === r ? n : n.slice(0, r), f = -1 === r ? void 0 : n.slice(r + 1), p = d.indexOf(":"), g = -1 === p ? d : d.slice(0, p), v = -1 === p ? void 0 : d.slice(p + 1);
if (!(h.test(t) && g.length <= i && u.test(g) && (void 0 === v || l.test(v)) && (void 0 === f || isDigest(f)))) throw bad(e);
return {
domain: t,
path: g,
tag: v,
digest: f
};
}
function tryParseReference(e) {
try {
return parseReference(e);
} catch {
return;
}
}
function canonicalName(e) {
const t = e.tag ?? (void 0 === e.digest ? "latest" : void 0);
return withSuffix(`${e.domain}/${e.path}`, t, e.digest);
}
function familiarName(e) {
return withSuffix(function familiarPath({domain: e, path: t}) {
if (e !== o) return `${e}/${t}`;
const n = t.startsWith(c) ? t.slice(c.length) : t;
return n.includes("/") ? t : n;
}(e), e.tag, e.digest);
}
function sameReference(e, t) {
if (e === t) return !0;
const [n, r] = [ tryParseReference(e), tryParseReference(t) ];
return void 0 !== n && void 0 !== r && canonicalName(n) === canonicalName(r);
}
function withSuffix(e, t, n) {
return e + (void 0 === t ? "" : `:${t}`) + (void 0 === n ? "" : `@${n}`);
}
function bad(e) {
const t = e.length > 200 ? `${e.slice(0, 200)}\u2026` : e;
return new r.u("reference", `${JSON.stringify(t)} is not an image reference. Write it as name, name:tag or name@sha256:\u2026 in lower case.`);
}
}),
8594: ((e, t, n) => {
n.d(t, {
LD: () => decide,
Ul: () => forecastBuild,
YD: () => keysOf
});
var r = n(4588), s = n(5959), i = n(4396), o = n(452), a = n(931), c = n(178), d = n(1857);
const u = "0.1.0";
function draftRecord(e) {
const {request: t, forecast: n, last: r, context: s, inputs: i} = e, o = function basesOf({forecast: e, request: t}) {
const n = Object.create(null), r = new Map;
for (const s of e.steps) {
const e = s.facts.base;
if (void 0 === e) continue;
n[e.reference] = e.digest;
const i = t.image(e.reference, t.options.platform);
if (void 0 === i) continue;
const o = [ ...new Set([ e.reference, ...i.image.names ]) ];
r.set(i.image.id, {
...i.image,
names: o
});
}
return {
digests: n,
images: [ ...r.values() ]
};
}(e), a = function ignoreFile(e) {
const {explicit: t, dockerfileDockerignore: n, containerignore: r, dockerignore: s} = e.ignoreFiles;
return t ?? n ?? r ?? s;
}(t);
return {
schema: d.e,
writer: u,
builder: e.builder,
engine: engineOf(t),
platform: n.platform,
target: n.target ?? "",
ref: s.ref,
sha: s.sha,
runId: s.runId,
created: new Date(t.now).toISOString(),
dockerfile: t.dockerfile,
...void 0 === a ? {} : {
ignore: a
},
steps: n.steps.map(e => function recordedStep(e, t) {
return {
stage: e.stage,
stageName: e.stageName,
keyword: e.keyword,
key: e.key,
...void 0 === e.createdBy ? {} : {
createdBy: e.createdBy
},
facts: t ? e.facts : withoutValues(e.facts),
...void 0 === e.layer ? {} : {
layer: e.layer
}
};
}(e, i.recordArgs)),
files: files(e),
knownDigests: t.knownDigests?.pairs ?? {},
images: o.images,
cacheConfigs: ownCache(e),
bases: o.digests,
runs: r?.runs ?? []
};
}
function engineOf(e) {
const {version: t, store: n, cliVersion: r, frontendVersion: s, platform: i} = e.engine;
return {
...void 0 === t ? {} : {
version: t
},
...void 0 === n ? {} : {
store: n
},
...void 0 === r ? {} : {
cliVersion: r
},
...void 0 === s ? {} : {
frontendVersion: s
},
...void 0 === i ? {} : {
platform: i
}
};
}
function withoutValues(e) {
return {
...e,
args: Object.fromEntries(Object.keys(e.args).map(e => [ e, "" ])),
expanded: e.text
};
}
function files(e) {
try {
const t = (0, i.W)(e.builder, e.request);
return void 0 === t ? [] : (0, c.B5)(t);
} catch (t) {
return e.surroundings.warnings.add((0, o.H)(t).message), [];
}
}
function ownCache({builder: e, request: t}) {
if ("buildkit" !== e) return [];
const n = (0, a.D)(t, {
createdAt: new Date(t.now).toISOString()
});
return void 0 === n ? [] : [ {
name: "the recorded build",
config: n
} ];
}
var l = n(965);
function cacheAdvice(e) {
return [ ...modeMin(e), ...neverRead(e), ...sharedScope(e), ...seedDefault(e) ];
}
function entryOf(e) {
const t = new Map;
for (const n of e.split(",")) {
const e = n.indexOf("=");
e > 0 && t.set(n.slice(0, e).trim().toLowerCase(), n.slice(e + 1).trim());
}
return e.includes("=") || t.set("ref", e.trim()), {
type: t.get("type") ?? "registry",
options: t,
text: e
};
}
function placeOf({type: e, options: t}) {
switch (e) {
case "gha":
return `gha ${t.get("scope") ?? "buildkit"}`;

case "registry":
return t.has("ref") ? `registry ${t.get("ref")}` : void 0;

case "local":
return t.has("dest") || t.has("src") ? `local ${t.get("dest") ?? t.get("src")}` : void 0;

default:
return;
}
}
function modeMin({forecast: e, spec: t}) {
if (void 0 === t || "buildkit" !== e.builder || 0 === t.cacheTo.length) return [];
const n = t.cacheTo.map(entryOf);
if (n.some(e => "max" === e.options.get("mode"))) return [];
const r = e.steps.filter(e => e.causes.some(e => "not-exported" === e.code)), s = [ ...new Set(r.map(e => e.stageName)) ];
if (0 === s.length) return [];
const i = n.every(e => "inline" === e.type), o = n[0];
return [ {
code: "cache-mode-min",
title: i ? "Export the cache with mode=max to a registry or gha; inline cannot hold all stages." : "Add mode=max to cache-to.",
detail: `${"inline" === o.type ? "An inline cache" : "mode=min"} keeps only the steps of the final image. Steps of ${s.map(e => `stage ${e}`).join(", ")} are rebuilt every time.`,
...i ? {} : {
lines: [ `cache-to: ${withMax(o)}` ]
}
} ];
}
function withMax(e) {
return [ ...e.text.split(",").filter(e => !e.trim().toLowerCase().startsWith("mode=")), "mode=max" ].join(",");
}
function neverRead({spec: e, others: t, run: n}) {
if (void 0 === e) return [];
const r = new Set([ e, ...t ?? [] ].flatMap(e => e.cacheFrom.map(entryOf).map(placeOf)));
return e.cacheTo.flatMap(t => {
const s = placeOf(entryOf(t));
if (void 0 === s || r.has(s)) return [];
const i = void 0 !== n && function namedAfter(e, t) {
return t.sha.length >= f && e.includes(t.sha.slice(0, f)) ? "commit" : t.id.length >= f && e.includes(t.id) ? "run" : void 0;
}(s, n);
if (i) {
return [ {
code: "cache-never-read",
title: "Use a cache name that stays the same between commits.",
detail: `${t} is named after this ${i}, so no later build looks there, and it fills the cache's quota.`
} ];
}
if (e.cacheFrom.length > 0) return [];
return [ {
code: "cache-never-read",
title: "Add cache-from with the same place as cache-to.",
detail: `The build exports its cache to ${t} but imports none, so on a fresh runner nothing is reused.`,
...fromLine(t)
} ];
});
}
function fromLine(e) {
if ("local" === entryOf(e).type) return {};
return {
lines: [ `cache-from: ${e.split(",").filter(e => !/^\s*(?:mode|compression|compression-level|force-compression|oci-mediatypes|image-manifest|ignore-error|timeout)=/i.test(e)).join(",")}` ]
};
}
const f = 7;
function sharedScope({spec: e, others: t}) {
return void 0 === e || void 0 === t ? [] : e.cacheTo.map(entryOf).flatMap(n => {
if ("gha" !== n.type) return [];
const r = t.filter(t => function isAnother(e, t) {
return e.name !== t.name || e.platforms.join() !== t.platforms.join();
}(t, e) && t.cacheTo.map(entryOf).some(e => placeOf(e) === placeOf(n)));
if (0 === r.length) return [];
const s = r.map(e => e.name).join(", "), i = n.options.get("scope") ?? "buildkit";
return [ {
code: "cache-scope-shared",
title: `Give ${e.name} a cache scope of its own.`,
detail: `${s} exports to the same scope ${i}, and whichever build ends last replaces the other's cache.`,
lines: [ `cache-to: ${withScope(n, e.name)}`, `cache-from: type=gha,scope=${scopeName(e.name)}` ]
} ];
});
}
function scopeName(e) {
return e.replace(/[^\w.-]+/g, "-");
}
function withScope(e, t) {
return [ ...e.text.split(",").filter(e => !e.trim().toLowerCase().startsWith("scope=")), `scope=${scopeName(t)}` ].join(",");
}
const h = 3;
function seedDefault({last: e, forecast: t}) {
if (void 0 === e || e.runs.length < h || !t.steps.some(l.he)) return [];
return [ e.ref, ...e.runs.map(e => e.ref) ].every(e => e.startsWith("refs/pull/")) ? [ {
code: "seed-default-branch",
title: "Run this workflow on pushes to the default branch, too.",
detail: "Every recorded build is a pull request's, and GitHub lets no other pull request read those records.",
lines: [ "on:", "  push:", "    branches: [main]" ]
} ] : [];
}
var p = n(7510), m = n(8861);
function contextAdvice(e) {
return [ ...needlessFiles(e), ...gitDirectory(e), ...unusedDirectories(e) ];
}
const g = [ ".github", ".gitlab", ".circleci", ".vscode", ".idea", ".devcontainer" ], v = /^(?:\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines\.ya?ml|Jenkinsfile|\.pre-commit-config\.yaml|CODEOWNERS|CONTRIBUTING(?:\.\w+)?|CODE_OF_CONDUCT(?:\.\w+)?|SECURITY\.md|renovate\.json5?|\.DS_Store|Thumbs\.db|.*\.swp|(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml|(?:[\w.-]+\.)?Dockerfile(?:\.[\w.-]+)?|\.dockerignore)$/, w = /^(?:README|CHANGELOG|CHANGES|HISTORY|AUTHORS|NOTES)(?:\.(?:md|rst|txt|adoc))?$/i, y = [ "package.json", "pyproject.toml", "setup.py", "setup.cfg", "MANIFEST.in", "Makefile", "CMakeLists.txt", "meson.build", "build.gradle", "build.gradle.kts", "pom.xml", "composer.json", "mix.exs", "mkdocs.yml", "book.toml" ], b = 262144;
function needlessFiles({forecast: e, sent: t}) {
return void 0 === t ? [] : (0, l.Et)(e.steps).flatMap(n => {
const r = e.steps[n.step], s = function changedFiles(e) {
if ("miss" !== e.verdict) return;
const t = e.causes.filter(e => "content" === e.code);
return t.length !== e.causes.length || t.some(e => e.total !== e.files.length) ? void 0 : t.flatMap(e => e.files.flatMap(e => [ e.path, ...void 0 === e.oldPath ? [] : [ e.oldPath ] ]));
}(n);
if (void 0 === s || 0 === s.length) return [];
const i = texts(e.steps);
return s.every(e => function isNeedless(e, t, n, r) {
const s = e.slice(e.lastIndexOf("/") + 1), i = e.split("/", 1)[0];
return !function isNamed(e, t) {
const n = (t.facts.sources ?? []).flatMap(e => e.paths.map(e => (0, p.uH)(`/${e}`).slice(1)));
return n.includes(e);
}(e, t) && !n.includes(s) && (g.includes(i) ? !n.includes(i) : !!v.test(s) || !!w.test(s) && (void 0 === r.entry("Cargo.toml") && y.every(e => !readText(r, e).toLowerCase().includes(s.toLowerCase()))));
}(e, r, i, t)) ? [ ignoreAdvice(n, r, ignoreLines(s)) ] : [];
});
}
function texts(e) {
return e.map(e => `${e.text}\n${e.facts.expanded}`).join("\n");
}
function readText(e, t) {
try {
if ("file" !== e.entry(t)?.type) return "";
const n = e.read(t, b);
return void 0 === n ? "" : (new TextDecoder).decode(n);
} catch (e) {
if (e instanceof o.u) return "";
throw e;
}
}
function ignoreLines(e) {
const t = e.map(e => {
const t = e.split("/", 1)[0];
return g.includes(t) ? t : escaped(e);
});
return [ ...new Set(t) ];
}
function escaped(e) {
const t = e.replace(/[*?[\]\\]/g, "\\$&");
return /^[#!]/.test(t) ? `\\${t}` : t;
}
function ignoreAdvice(e, t, n) {
const {seconds: r, bytes: s, steps: i} = e.cost;
return {
code: "ignore-files",
title: 1 === n.length ? `Leave ${n[0]} out of the context.` : "Leave these files out of the context.",
detail: `Nothing else made ${t.text} and what follows new (${1 === i ? "1 step" : `${i} steps`}), and nothing in the Dockerfile or the project's manifests names ${1 === n.length ? "it" : "them"}.`,
step: e.step,
lines: n,
file: ".dockerignore",
saves: {
...void 0 === r ? {} : {
seconds: r.value
},
...void 0 === s ? {} : {
bytes: s.value
}
}
};
}
const k = /\bgit\b|setuptools[_-]scm|hatch-vcs|versioneer|\bpbr\b|vergen|nbgv|nerdbank|buildvcs/i;
function gitDirectory({forecast: e, sent: t}) {
if ("dir" !== t?.entry(".git")?.type) return [];
const n = e.steps.find(e => "not-needed" !== e.verdict && takesAll(e));
if (void 0 === n || k.test(withoutUrls(texts(e.steps)))) return [];
const r = y.filter(e => "package.json" !== e).map(e => readText(t, e));
return k.test(withoutUrls([ ...r, scriptsOf(t) ].join("\n"))) ? [] : [ {
code: "git-directory",
title: "Leave .git out of the context.",
detail: `${n.text} takes it along, so every commit makes this step new even when no source file changed.`,
step: n.index,
lines: [ ".git" ],
file: ".dockerignore"
} ];
}
function takesAll(e) {
return ("copy" === e.keyword || "add" === e.keyword) && (e.facts.sources ?? []).some(e => "context" === e.from && e.paths.some(e => "/" === (0, 
p.uH)(`/${e}`)) && 0 === (e.exclude ?? []).length);
}
function withoutUrls(e) {
return e.replace(/\b(?:git\+)?(?:https?|ssh|git):\/\/\S+|\bgit@\S+/gi, "");
}
function scriptsOf(e) {
const t = packageJson(e)?.scripts;
return "object" == typeof t && null !== t ? Object.values(t).join("\n") : "";
}
function packageJson(e) {
try {
const t = JSON.parse(readText(e, "package.json"));
return "object" != typeof t || null === t || Array.isArray(t) ? void 0 : {
...t
};
} catch {
return;
}
}
const x = 5e7;
function unusedDirectories({forecast: e, last: t}) {
if ("classic" !== e.builder || void 0 === t) return [];
const n = e.steps.flatMap(e => (e.facts.sources ?? []).filter(e => "context" === e.from).flatMap(e => e.paths));
if (n.some(e => "/" === (0, p.uH)(`/${e}`) || /[*?[\\$]/.test(e))) return [];
const r = new Set(n.map(e => (0, p.uH)(`/${e}`).split("/")[1])), s = new Map;
for (const e of t.files) {
const t = e.path.indexOf("/");
t > 0 && s.set(e.path.slice(0, t), (s.get(e.path.slice(0, t)) ?? 0) + e.size);
}
const i = [ ...s ].filter(([e, t]) => t >= x && !r.has(e)).sort((e, t) => t[1] - e[1]);
if (0 === i.length) return [];
const o = i.reduce((e, [, t]) => e + t, 0);
return [ {
code: "context-size",
title: "Do not send directories that no step copies.",
detail: `${(0, m.pV)(o)} of the context go to the daemon in every build, and no COPY or ADD takes them.`,
lines: i.map(([e]) => escaped(e)),
file: ".dockerignore"
} ];
}
var $ = n(7489);
function orderAdvice(e) {
return (0, l.Et)(e.forecast.steps).flatMap(t => [ ...lateArgument(t, e.forecast), ...lateLabel(t, e.forecast), ...lockfileFirst(t, e) ]);
}
const S = /(?:^|_)(?:sha|commit|revision|rev|timestamp|date|build_?(?:date|time|number|num|id))(?:_|$)/i, O = /^(?:[0-9a-f]{7,64}|[0-9]{4}-[0-9]{2}-[0-9]{2}T?[0-9:.Z+-]*|1[0-9]{9}|1[0-9]{12})$/i;
function isVolatile({name: e, newValue: t}) {
return S.test(e) || void 0 !== t && /[0-9]/.test(t) && O.test(t);
}
function mentions(e, t) {
return new RegExp(`(?:^|[^A-Za-z0-9_])${t}(?:$|[^A-Za-z0-9_])`).test(e);
}
const C = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/;
function savesOf(e) {
const {seconds: t, bytes: n} = (0, $.h)(e);
return {
...void 0 === t ? {} : {
seconds: t.value
},
...void 0 === n ? {} : {
bytes: n.value
}
};
}
function lateArgument(e, {steps: t}) {
const [n, ...r] = e.causes;
if ("arg" !== n?.code || r.length > 0 || 1 !== n.names.length || "miss" !== e.verdict) return [];
const [s] = n.names;
if (void 0 === s || !C.test(s.name) || !isVolatile(s)) return [];
const i = t[e.step], o = t.filter(e => e.stage === i.stage), a = o.findLast(e => "arg" === e.keyword && e.index <= i.index && mentions(e.text, s.name)), c = o.filter(e => e.index > (a?.index ?? i.index) && "arg" !== e.keyword && mentions(e.text, s.name))[0];
if (void 0 === a || void 0 === c || c.index <= i.index) return [];
const d = o.filter(e => e.index >= i.index && e.index < c.index && "miss" === e.verdict);
if (0 === d.length || d.some(e => !isOnlyFollower(e, i))) return [];
const u = "" + (void 0 === a.range ? "" : ` from line ${a.range.startLine}`), l = void 0 === c.range ? "the instruction that uses it" : `line ${c.range.startLine}`;
return [ {
code: "late-argument",
title: `Move ARG ${s.name}${u} to just before ${l}.`,
detail: `Its value changes with every commit, and ${l} is the first to mention it; until then it only makes ${1 === d.length ? "1 step" : `${d.length} steps`} new each time.`,
step: a.index,
saves: savesOf(d)
} ];
}
function isOnlyFollower(e, t) {
return e.index === t.index || e.causes.every(e => "parent" === e.code);
}
function lateLabel(e, {steps: t}) {
const n = t[e.step];
if ("label" !== n.keyword || "file" !== n.origin || "miss" !== e.verdict || 0 === e.followers.length) return [];
if (!e.causes.every(e => "arg" === e.code && e.names.some(isVolatile))) return [];
const r = e.followers.map(e => t[e]).filter(e => e.stage === n.stage);
return 0 === r.length || r.some(e => !isOnlyFollower(e, n)) ? [] : [ {
code: "late-label",
title: `Move ${void 0 === n.range ? "this LABEL" : `the LABEL of line ${n.range.startLine}`} to the end of its stage.`,
detail: `Its value changes with every commit and makes the ${1 === r.length ? "step" : `${r.length} steps`} below new, none of which depends on a label.`,
step: n.index,
saves: savesOf(r)
} ];
}
const T = String.raw`(?:\s+--?[a-z][a-z-]*(?:[= ][\w./:@][\w./:@-]*)?)*`;
function installer(e, t, n, r = []) {
return {
command: new RegExp(`^${e}${T}\\s*$`),
files: t,
also: r,
selfContained: n
};
}
const M = [ installer("npm (?:ci|clean-install)", [ "package.json", "package-lock.json" ], nodeAlone, [ ".npmrc" ]), installer("yarn install", [ "package.json", "yarn.lock" ], e => nodeAlone(e) && readText(e, "yarn.lock").includes("yarn lockfile v1"), [ ".npmrc", ".yarnrc" ]), installer("pnpm (?:i|install)", [ "package.json", "pnpm-lock.yaml" ], e => nodeAlone(e) && void 0 === e.entry("pnpm-workspace.yaml"), [ ".npmrc" ]), installer("pip3? install(?: --[a-z-]+)* -r requirements\\.txt", [ "requirements.txt" ], e => !/^\s*(?:-e|-r|-c|--editable|--requirement|--constraint|\.|file:)|@\s*file:/m.test(readText(e, "requirements.txt"))), installer("go mod download", [ "go.mod", "go.sum" ], e => !/=>\s*\.{1,2}\//.test(readText(e, "go.mod")) && void 0 === e.entry("go.work")), installer("bundle install", [ "Gemfile", "Gemfile.lock" ], e => !/\bpath\b|\bgemspec\b|eval_gemfile|File\.|ruby file:/.test(readText(e, "Gemfile"))) ], A = [ "preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare", "dependencies" ];
function nodeAlone(e) {
const t = packageJson(e);
if (void 0 === t || "workspaces" in t || "pnpm" in t) return !1;
return !("object" == typeof t.scripts && null !== t.scripts ? Object.keys(t.scripts) : []).some(e => A.includes(e)) && !/"(?:file|link|portal|workspace|patch):/.test(JSON.stringify(t));
}
function lockfileFirst(e, {forecast: t, sent: n}) {
const r = t.steps[e.step];
if (void 0 === n || "miss" !== e.verdict || !function isPlainCopyAll(e) {
return takesAll(e) && /^COPY\s+\.\/?\s+\.\/?\s*$/i.test(e.text);
}(r)) return [];
if (!e.causes.every(e => "content" === e.code && e.files.length === e.total)) return [];
const s = t.steps.find(e => e.stage === r.stage && e.index > r.index && "arg" !== e.keyword);
if ("run" !== s?.keyword || "miss" !== s.verdict || !isOnlyFollower(s, r)) return [];
const i = s.facts.expanded.replace(/^RUN\s+/i, "").replace(/^(?:--[a-z]+(?:=\S+)?\s+)*/, "").trim(), o = M.find(e => e.command.test(i));
if (void 0 === o || !o.files.every(e => "file" === n.entry(e)?.type) || !o.selfContained(n)) return [];
const a = e.causes.flatMap(e => "content" === e.code ? e.files.map(e => e.path) : []), c = (o.also ?? []).filter(e => "file" === n.entry(e)?.type), d = [ ...o.files, ...c ];
return a.some(e => d.includes(e)) ? [] : [ {
code: "lockfile-first",
title: "Install dependencies before the sources are copied.",
detail: `${s.text} only reads ${o.files.join(" and ")}, which did not change, yet runs again because it stands below ${r.text}.`,
step: r.index,
lines: [ `COPY ${d.join(" ")} ./`, s.text, r.text ],
file: t.dockerfile,
saves: savesOf([ s ])
} ];
}
const I = 5;
var P = n(2239), j = n(71);
const E = 64;
class Asked {
known=new Map;
wanted=new Map;
fetcher;
constructor(e) {
this.fetcher = e;
}
get pending() {
return this.wanted.size;
}
answer=(...e) => {
const t = JSON.stringify(e);
return this.known.has(t) || this.wanted.set(t, e), this.known.get(t);
};
async fetch() {
const e = [ ...this.wanted ];
this.wanted = new Map, await Promise.all(e.map(async ([e, t]) => this.known.set(e, await this.fetcher(...t))));
}
}
var L = n(4945);
async function forecastBuild(e) {
const t = performance.now(), {spec: n, inputs: a, surroundings: c} = e, d = (0, 
P.Xi)(a.failOn, a.expectCached), u = async function restore(e) {
return await e.surroundings.attempt(() => e.store.restore(keysOf(e)));
}(e);
(0, s.x)(e, chooseBuilder(e, void 0));
const l = await u, f = chooseBuilder(e, l), h = l?.record.builder === f ? l.record : void 0, p = [ ...n.unknowns ];
let m, g, v;
try {
const t = await (0, s.h)(e, f, h), i = await (0, r.n)(e, f, t, h, p), o = await decide(e, f, t, i.records);
v = o.request, m = 0 === i.unread.length ? o.forecast : function doubtMisses(e, t) {
const n = {
code: "no-record",
detail: `The cache ${t.join(", ")} could not be read; it may hold this step.`
}, r = new Set([ "no-cache", "unsupported" ]), s = e.steps.map(e => "miss" !== e.verdict || e.causes.some(e => r.has(e.code)) ? e : {
...e,
verdict: "unknown",
causes: e.root === e.index ? [ ...e.causes, n ] : e.causes
});
return {
...e,
steps: s
};
}(o.forecast, i.unread);
const a = draftRecord({
...e,
builder: f,
request: v,
forecast: m,
last: h
});
g = {
name: n.name,
platform: e.platform,
restoredKey: l?.key,
forecast: m,
draft: a
};
} catch (t) {
const n = (0, o.H)(t);
if ("input" === n.code) throw n;
c.warnings.add(n.toString()), m = function noForecast({spec: e, platform: t}, n, r) {
return {
builder: n,
rules: "",
dockerfile: e.file ?? "Dockerfile",
target: e.target,
platform: t ?? "",
stages: [],
steps: [],
warnings: [ r.toString() ]
};
}(e, f, n);
}
const w = {
...m,
warnings: [ ...m.warnings, ...p ]
}, y = void 0 === v ? void 0 : function sentOf(e, t) {
try {
return (0, i.W)(e, t);
} catch {
return;
}
}(f, v);
var b;
return {
report: (0, j.eh)({
name: n.name,
forecast: w,
last: h,
gate: d,
advice: a.advice ? (b = adviceInput(e, m, h, y), [ ...contextAdvice(b), ...orderAdvice(b), ...cacheAdvice(b) ].slice(0, I)) : [],
distrust: distrust(e, h),
ownSeconds: (performance.now() - t) / 1e3,
...void 0 === g ? {} : {
context: contextSize(g.draft)
}
}),
pending: g
};
}
function adviceInput(e, t, n, r) {
const {spec: s, specs: i, context: o} = e, a = i.filter(e => e !== s);
return {
forecast: t,
last: n,
sent: r,
spec: s,
others: a,
run: {
sha: o.sha,
id: o.runId
}
};
}
function contextSize({files: e}) {
return {
files: e.length,
bytes: e.reduce((e, t) => e + t.size, 0)
};
}
async function decide(e, t, n, r) {
const s = {
builder: t,
local: r.images,
last: r.last,
platform: e.platform,
pull: n.options.pull
};
let o = n;
const a = await async function inRounds(e, t) {
const n = new Asked((e, n) => t.image(e, n)), r = new Asked(e => t.remote(e)), s = new Asked(e => t.cacheImage(e)), i = {
image: n.answer,
remote: r.answer,
cacheImage: s.answer
};
for (let t = 0; ;t++) {
const o = e(i);
if (0 === n.pending + r.pending + s.pending || t >= E) return o;
await Promise.all([ n.fetch(), r.fetch(), s.fetch() ]);
}
}(({image: e, remote: s, cacheImage: a}) => (o = {
...n,
image: e,
remote: s
}, (0, i.z)(t).forecast(o, {
...r,
buildahCache: a
})), e.surroundings.fetchers(s));
return {
forecast: a,
request: o
};
}
function keysOf(e) {
const {spec: t, inputs: n, platform: r} = e, s = [ t.name, t.context, t.file ?? "", t.target ?? "", r ?? "" ], i = "" === n.recordName ? s : [ n.recordName, t.name, t.target ?? "", r ?? "" ];
return (0, L.IH)({
identity: i,
buildArgs: t.buildArgs,
matrix: "null" === n.matrix ? "" : n.matrix
});
}
function chooseBuilder({spec: e, context: t}, n) {
return "auto" !== e.builder ? e.builder : "0" === t.env.get("DOCKER_BUILDKIT") ? "classic" : n?.record.builder ?? "buildkit";
}
function distrust({context: e}, t) {
return !0 === t?.ref.startsWith("refs/pull/") && void 0 === e.pullRequest ? [ `The record was written by the pull request run ${t.ref}, so it only advises here.` ] : [];
}
}),
7144: ((e, t, n) => {
n.d(t, {
f: () => savePending,
u: () => loadPending
});
var r = n(1455), s = n(6760), i = n(8843);
const o = "pending.json";
async function savePending(e, t) {
const n = (0, s.join)(t.temp, "docker-cache-forecast", `${t.runId || "local"}-${process.pid}`);
await (0, r.mkdir)(n, {
recursive: !0
});
const a = JSON.stringify(e.map(e => ({
...e,
draft: (0, i.Ym)(e.draft)
})));
return await (0, r.writeFile)((0, s.join)(n, o), a, {
mode: 384
}), n;
}
async function loadPending(e) {
return JSON.parse(await (0, r.readFile)((0, s.join)(e, o), "utf8")).map(e => ({
...e,
draft: (0, i.eT)(Buffer.from(e.draft), e.name)
}));
}
}),
7986: ((e, t, n) => {
n.d(t, {
R5: () => withArg,
WP: () => expandIn,
ee: () => c,
fr: () => argItems,
mb: () => classicArgs,
pk: () => i,
s9: () => argItem
});
var r = n(5922), s = n(9039);
const i = {
values: new Map,
unknown: new Set
}, o = "?";
function expandIn(e, t, n) {
const r = (0, s.fT)(t, t => e.values.get(t) ?? (e.unknown.has(t) ? o : void 0), n);
return {
...r,
unknown: [ ...r.used ].filter(t => e.unknown.has(t))
};
}
function withArg(e, t, n) {
const r = new Map(e.values), s = new Set(e.unknown);
return r.delete(t), s.delete(t), void 0 === n ? s.add(t) : r.set(t, n), {
values: r,
unknown: s
};
}
function argItems(e) {
return e.args.map(argItem);
}
function argItem(e) {
const t = e.indexOf("=");
return t < 0 ? {
name: e,
value: void 0
} : {
name: e.slice(0, t),
value: e.slice(t + 1)
};
}
const a = [ "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY" ];
function bothCases(e) {
return new Set(e.flatMap(e => [ e, e.toLowerCase() ]));
}
function classicArgs(e) {
const t = (0, r.ot)(e) ?? r.RX;
return {
predefined: bothCases((0, r.jZ)(t, 23) ? [ ...a, "ALL_PROXY" ] : a)
};
}
const c = bothCases(a);
}),
7368: ((e, t, n) => {
n.d(t, {
Ae: () => targetStage,
At: () => o,
Gq: () => reachable,
U9: () => findStage,
_$: () => stages,
k2: () => i,
tI: () => buildahStages
});
var r = n(5922), s = n(452);
const i = {
lowerNames: !0,
foldCase: [ "copy", "mount", "target" ],
byNumber: new Map([ [ "copy", "first" ] ]),
targetFirst: !1,
numberMustExist: !0,
laterStages: !0,
skipsUnused: !0
}, o = {
lowerNames: !0,
foldCase: [ "from", "copy", "mount", "target" ],
byNumber: new Map([ [ "copy", "last" ] ]),
targetFirst: !0,
numberMustExist: !0,
laterStages: !1,
skipsUnused: !1
};
function buildahStages(e) {
const t = (0, r.ot)(e) ?? r.RX;
return {
lowerNames: !1,
foldCase: [],
byNumber: new Map([ [ "from", "unnamed" ], [ "copy", "last" ], [ "mount", "last" ], [ "target", (0, 
r.jZ)(t, 1, 36) ? "last" : "unnamed" ] ]),
targetFirst: !(0, r.jZ)(t, 1, 44),
numberMustExist: !1,
laterStages: !1,
skipsUnused: !0
};
}
function stages(e, t = i) {
const n = [], r = [];
for (const s of e.instructions) {
const e = r.at(-1);
"from" === s.keyword ? r.push(stage(s, r.length, t)) : void 0 === e ? n.push(s) : e.instructions.push(s);
}
return {
globalArgs: n,
stages: r,
rules: t
};
}
function stage(e, t, n) {
const r = e.args[2];
return {
index: t,
name: n.lowerNames ? r?.toLowerCase() : r,
from: e,
baseWord: e.args[0],
platformWord: e.flags.find(e => "platform" === e.name)?.value,
instructions: []
};
}
function findStage(e, t, n, r) {
const s = e.rules.byNumber.get(n), i = void 0 === r || e.rules.laterStages && "from" !== n ? e.stages.length : r, o = e.stages.slice(0, i);
if ("first" === s && isNumber(t)) return byNumber(o, t, e.rules);
const a = e.rules.foldCase.includes(n), c = a ? t.toLowerCase() : t, called = ({name: e}) => void 0 !== e && (a ? e.toLowerCase() : e) === c, d = "target" === n && e.rules.targetFirst ? o.find(called) : o.findLast(called);
if (void 0 !== d || void 0 === s || !isNumber(t)) return d;
const u = byNumber(o, t, e.rules);
return "unnamed" !== s || void 0 === u?.name && t === String(u?.index) ? u : void 0;
}
function isNumber(e) {
return /^[+-]?\d{1,9}$/.test(e);
}
function byNumber(e, t, n) {
const r = e[Number(t)];
if (void 0 === r && n.numberMustExist) throw new s.u("dockerfile-syntax", `There is no stage ${t} here. Name one of the ${e.length} stages that can be used, counted from 0.`);
return r;
}
function targetStage(e, t) {
if (void 0 === t || "" === t) return e.stages.at(-1);
const n = findStage(e, t, "target");
if (void 0 !== n) return n;
const r = e.stages.map(({name: e, index: t}) => e ?? String(t)).join(", ");
throw new s.u("target-missing", `--target ${t} names no stage. The stages are: ${r}.`);
}
function reachable(e, t, n) {
if (!e.rules.skipsUnused) return e.stages.slice(0, t.index + 1).map(({index: e}) => e);
const r = new Set([ t.index ]), s = [ t ];
for (let t = s.pop(); void 0 !== t; t = s.pop()) for (const i of n(t)) {
const t = e.stages[i];
void 0 === t || r.has(i) || (r.add(i), s.push(t));
}
return [ ...r ].sort((e, t) => e - t);
}
}),
1857: ((e, t, n) => {
n.d(t, {
e: () => r
});
const r = 1;
}),
8955: ((e, t, n) => {
n.d(t, {
U6: () => documentsOfFile,
eZ: () => namesOf,
k1: () => documentsOfStream,
oX: () => imagesOfArchive
});
var r = n(3024), s = n(7075), i = n(3302), o = n(452), a = n(3919), c = n(8424), d = n(1732), u = n(9573), l = n(1756);
const f = /^(?:manifest\.json|index\.json|[0-9a-f]{64}\.json|blobs\/sha256\/[0-9a-f]{64})$/, h = 123, p = 91;
function documentsOfFile(e, t) {
const n = (0, r.openSync)(e, "r");
try {
const e = {
size: (0, r.fstatSync)(n).size,
read: (e, t) => (0, r.readSync)(n, e, 0, e.length, t)
}, s = collector(t);
for (const {header: n, offset: r, length: o} of (0, i.F)(e)) {
const i = s.key(n.name, o, "0" === n.typeflag);
if (void 0 === i) continue;
const c = Buffer.alloc(1);
if (e.read(c, r), !startsJson(c[0])) continue;
const d = Buffer.alloc(o);
if (e.read(d, r) !== o) throw (0, a.Qm)(t, "it ends too early");
s.add(i, d);
}
return s.all;
} catch (e) {
throw (0, o.H)(e, "image-malformed");
} finally {
(0, r.closeSync)(n);
}
}
async function documentsOfStream(e, t, r) {
const {extract: i} = await n.e(118).then(n.t.bind(n, 6118, 19)), c = i(), d = collector(r);
let u = 0;
e.on("data", n => {
u += n.length, u > t && e.destroy(new o.u("limit", `${r} is larger than ${t} bytes; it is not read.`));
});
const l = new Promise((t, n) => {
(0, s.pipeline)(e, c, e => e ? n(e) : t());
});
l.catch(() => {});
try {
for await (const e of c) {
const t = d.key(e.header.name, e.header.size ?? 0, "file" === e.header.type), n = [];
for await (const r of e) void 0 !== t && (n.length > 0 || startsJson(r[0])) && n.push(r);
void 0 !== t && n.length > 0 && d.add(t, Buffer.concat(n));
}
await l;
} catch (e) {
throw e instanceof o.u ? e : (0, a.Qm)(r, e.message, e);
}
if (0 === d.all.size) throw (0, a.Qm)(r, "it holds no image");
return d.all;
}
function startsJson(e) {
return e === h || e === p;
}
function collector(e) {
const t = new Map;
let n = 0, r = 0;
return {
all: t,
key(t, r, s) {
if (++n > u.HS) throw new o.u("limit", `${e} has more than ${u.HS} entries; it is not read.`);
const i = t.replace(/^(?:\.\/)+/, "");
return s && r > 0 && r <= a.GW && f.test(i) ? i : void 0;
},
add(n, s) {
if (r += s.length, r > u.dB) throw new o.u("limit", `${e} holds more than ${u.dB} bytes of JSON; not read.`);
t.set(n, s);
}
};
}
async function imagesOfArchive(e, t) {
const n = e.get("manifest.json"), r = function indexEntries(e, t) {
const n = e.get("index.json");
if (void 0 === n) return [];
const r = (0, l.MK)(n, t);
if ("index" !== r.kind) throw (0, a.Qm)(t, "index.json is no index");
return r.manifests.slice(0, u.mC);
}(e, t);
if (void 0 === n) return await async function imagesOfIndex(e, t, n) {
if (0 === t.length) throw (0, a.Qm)(n, "it holds no image");
const r = [];
for (const s of t) r.push(...await (0, d.H)(contentOf(e, s, n), namesOf(s)));
return r;
}(e, r, t);
const s = (0, a.qF)(n, u.ZJ, t);
if (!Array.isArray(s)) throw (0, a.Qm)(t, "manifest.json is no list");
if (s.length > u.mC) throw new o.u("limit", `${t} has more than ${u.mC} images.`);
const i = await async function manifestsByConfig(e, t, n) {
const r = new Map;
for (const s of t) {
const t = contentOf(e, s, n), i = !0 === t.has?.(s.digest) ? await (0, d.H)(t, []) : [];
for (const e of i) r.set(e.id, e);
}
return r;
}(e, r, t);
return s.map(n => function listedImage(e, t, n, r) {
const s = (0, l.Gv)(e) ? e.Config : void 0, i = "string" == typeof s ? t.get(s.replace(/^(?:\.\/)+/, "")) : void 0;
if (!(0, l.Gv)(e) || "string" != typeof s || void 0 === i) throw (0, a.Qm)(r, "manifest.json names a config that is not in it");
const o = /([0-9a-f]{64})(?:\.json)?$/.exec(s)?.[1], u = void 0 === o ? (0, d.ol)(i) : `sha256:${o}`, f = (0, 
a.Ac)((0, d.zr)(i, u, r), r), h = Array.isArray(e.RepoTags) ? e.RepoTags.filter(e => "string" == typeof e) : [], p = n.get(u);
return {
...p,
id: u,
parent: "string" == typeof e.Parent && (0, c.Bc)(e.Parent) ? e.Parent : void 0,
names: h,
config: f,
...void 0 === f.container_config ? {} : {
containerConfig: f.container_config
}
};
}(n, e, i, t));
}
function namesOf(e) {
const t = e.annotations.get("io.containerd.image.name"), n = e.annotations.get("org.opencontainers.image.ref.name");
return void 0 !== t ? [ t ] : void 0 !== n ? [ n ] : [];
}
function contentOf(e, t, n) {
return {
name: n,
root: t,
has: t => e.has(blobKey(t)),
read: async ({digest: t}, r) => {
const s = e.get(blobKey(t));
if (void 0 === s) throw (0, a.Qm)(n, "a blob is missing");
if (s.length > r) throw new o.u("limit", `${n}: a document is too large; it is ignored.`);
return (0, d.zr)(s, t, n);
}
};
}
function blobKey(e) {
return `blobs/${e.replace(":", "/")}`;
}
}),
7881: ((e, t, n) => {
n.d(t, {
JZ: () => afterBuild,
vi: () => builderFacts,
$: () => buildkitVersion,
Gz: () => decodeMetadata
});
var r = n(452), s = n(8408), i = n(9573), o = n(1756), a = n(4338), c = n(8424);
const d = "https://mobyproject.org/buildkit@v1#metadata", u = 2e4;
function decodeProvenance(e) {
const t = (0, o.Gv)(e) && (0, o.Gv)(e.predicate) ? e.predicate : e;
if (!(0, o.Gv)(t)) return;
const n = function partsOf(e) {
if ((0, o.Gv)(e.buildDefinition)) {
const t = e.buildDefinition.internalParameters, n = (0, o.Gv)(e.runDetails) ? e.runDetails.metadata : void 0;
return {
config: (0, o.Gv)(t) ? t.buildConfig : void 0,
metadata: (0, o.Gv)(n) ? n.buildkit_metadata ?? n[d] : void 0,
materials: e.buildDefinition.resolvedDependencies
};
}
return void 0 === e.buildType && void 0 === e.materials ? void 0 : {
config: e.buildConfig,
metadata: (0, o.Gv)(e.metadata) ? e.metadata[d] : void 0,
materials: e.materials
};
}(t);
if (void 0 === n) return;
const {config: r, metadata: s, materials: i} = n, a = (0, o.Gv)(r) && (0, o.Gv)(r.digestMapping) ? Object.entries(r.digestMapping) : [], l = (0, 
o.Gv)(s) && (0, o.Gv)(s.source) ? s.source : {}, f = (0, o.Gv)(l.locations) ? l.locations : {}, h = (0, 
o.Gv)(s) && (0, o.Gv)(s.layers) ? s.layers : {}, p = new Map;
for (const [e, t] of a.slice(0, u)) (0, c.Bc)(e) && "string" == typeof t && p.set(e, {
lines: linesOf(own(f, t)),
layer: layerOf(own(h, `${t}:0`))
});
return {
steps: p,
images: imagesOf(i)
};
}
function own(e, t) {
return Object.hasOwn(e, t) ? e[t] : void 0;
}
function linesOf(e) {
const t = new Set;
for (const n of list((0, o.Gv)(e) ? e.locations : void 0)) for (const e of list((0, 
o.Gv)(n) ? n.ranges : void 0)) {
const n = (0, o.Gv)(e) && (0, o.Gv)(e.start) ? e.start.line : void 0;
Number.isSafeInteger(n) && t.add(n);
}
return [ ...t ].sort((e, t) => e - t);
}
function layerOf(e) {
const t = list(list(e)[0]).at(-1);
if ((0, o.Gv)(t) && "string" == typeof t.digest && (0, c.Bc)(t.digest)) return "number" == typeof t.size ? {
digest: t.digest,
size: t.size
} : void 0;
}
function imagesOf(e) {
const t = new Map;
for (const n of list(e).slice(0, u)) {
if (!(0, o.Gv)(n) || "string" != typeof n.uri || !(0, o.Gv)(n.digest)) continue;
const {sha256: e} = n.digest, r = /^pkg:docker\/([^@?#]{1,512})(?:@([^?#]{1,256}))?/.exec(n.uri);
if (null === r || "string" != typeof e || !(0, c.Bc)(`sha256:${e}`)) continue;
const [s, i] = [ decode(r[1] ?? ""), decode(r[2] ?? "") ];
if (void 0 === s || void 0 === i) continue;
const a = (0, c.Bc)(i) ? "@" : ":";
t.set("" === i ? s : `${s}${a}${i}`, `sha256:${e}`);
}
return t;
}
function decode(e) {
try {
return decodeURIComponent(e);
} catch {
return;
}
}
function list(e) {
return Array.isArray(e) ? e : [];
}
const l = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
async function builderFacts(e, t) {
const n = [ "buildx", "inspect", ...void 0 !== t && l.test(t) ? [ t ] : [] ], r = await e("docker", n, {
limit: i.LD
});
if (0 !== r.code) throw refused("buildx inspect", r.stderr);
return function decodeBuilder(e) {
const value = t => t.exec(e)?.[1]?.trim() ?? "", t = [ ...e.matchAll(/^Build[kK]it(?: version)?:[ \t]*v?(\S+)[ \t]*$/gm) ].map(e => e[1] ?? "");
return {
name: value(/^Name:[ \t]*(.+)$/m),
driver: value(/^Driver:[ \t]*(.+)$/m),
version: t.map(e => /^(\d+\.\d+\.\d+)/.exec(e)?.[1]).find(e => void 0 !== e && "0.0.0" !== e),
platforms: value(/^Platforms:[ \t]*(.+)$/m).split(",").map(e => e.trim().replace(/\*$/, "")).filter(e => "" !== e)
};
}(r.stdout);
}
function buildkitVersion(e, t) {
return void 0 !== e.version || "docker" !== e.driver || void 0 === t ? e.version : (0, 
s.F)(t);
}
function decodeMetadata(e) {
const t = tryParse(e);
if (e.length > i.Dt || !(0, o.Gv)(t)) throw new r.u("input", "The input metadata is not JSON. Pass the build step's output metadata.");
const n = new Map;
for (const [e, r] of Object.entries(t)) {
const t = /^buildx\.build\.provenance(?:\/(.+))?$/.exec(e), s = null === t ? void 0 : decodeProvenance(r);
void 0 !== s && n.set(t?.[1] ?? "", s);
}
const digest = e => "string" == typeof t[e] ? t[e] : void 0;
return {
ref: parseRef(t["buildx.build.ref"]),
provenance: n,
digest: digest("containerimage.digest"),
configDigest: digest("containerimage.config.digest")
};
}
function parseRef(e) {
const t = "string" == typeof e ? e.split("/") : [], [n, r, s] = t;
if (3 === t.length && void 0 !== n && void 0 !== r && void 0 !== s) return t.every(e => l.test(e)) ? {
builder: n,
node: r,
id: s
} : void 0;
}
async function afterBuild(e, t) {
const n = t?.ref, r = void 0 === n ? [] : [ "--builder", n.builder ], s = void 0 === n ? [] : [ n.id ], o = [ "buildx", "history", "logs", ...r, "--progress", "rawjson", ...s ], c = await e("docker", o, {
limit: i.Ni
});
if (0 !== c.code) throw refused("buildx history logs", c.stderr);
const d = (0, a.Wi)(`${c.stdout}\n${c.stderr}`);
if (0 === d.length) throw refused("buildx history logs", c.stderr);
const u = [ ...t?.provenance.values() ?? [] ], l = u.some(({steps: e}) => e.size > 0) ? u : [ ...u, ...await attached(e, r, s) ];
return {
steps: builtSteps(d, l),
images: mergedImages(l)
};
}
async function attached(e, t, n) {
const r = [ "buildx", "history", "inspect", "attachment", ...t, "--type", "provenance", ...n ], s = await e("docker", r, {
limit: i.Dt
}).catch(() => {}), o = 0 === s?.code ? decodeProvenance(tryParse(s.stdout)) : void 0;
return void 0 === o ? [] : [ o ];
}
function builtSteps(e, t) {
const n = new Set(e.filter(({hasInputs: e}) => e).map(({name: e}) => e));
return e.flatMap(({step: e, digest: r, name: s, hasInputs: i, ...o}) => {
if (void 0 === e || !i && n.has(s)) return [];
const a = t.map(({steps: e}) => e.get(r)).find(e => void 0 !== e);
return [ {
...e,
...o,
lines: a?.lines ?? [],
...void 0 === a?.layer ? {} : {
layer: a.layer
}
} ];
});
}
function mergedImages(e) {
return new Map(e.flatMap(({images: e}) => [ ...e ]));
}
function tryParse(e) {
try {
return JSON.parse(e);
} catch {
return;
}
}
function refused(e, t) {
const n = t.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
return new r.u("engine", `docker ${e} gives no answer${"" === n ? "" : ` (${n})`}. Set up buildx 0.20 or later to compare the forecast with the build.`);
}
}),
9530: ((e, t, n) => {
n.d(t, {
e0: () => decodeInlineCache,
hw: () => decodeGhaIndex,
nX: () => decodeCacheConfig
});
var r = n(7934), s = n(452), i = n(3919), o = n(9573), a = n(1756);
const c = 1e5, d = r.FsL(r.YjP(), r.Ru6(4096)), u = r.cl6(r.FsL(r.aig(), r.Y2b()), 0), list = (e, t) => r.cl6(r.FsL(r.YOg(r.L5J()), r.Ru6(t), r.YOg(e)), []), l = r.Ikc({
mediaType: r.cl6(d),
diffID: r.cl6(d),
size: r.cl6(r.aig()),
createdAt: r.cl6(d)
}), f = r.Ikc({
blob: r.cl6(d, ""),
parent: u,
annotations: r.cl6(l)
}), h = r.Ikc({
digest: r.cl6(d, ""),
layers: list(r.Ikc({
layer: u,
createdAt: r.cl6(d, "")
}), c),
chains: list(r.Ikc({
layers: list(u, c),
createdAt: r.cl6(d, "")
}), c),
inputs: list(list(r.Ikc({
link: u,
selector: r.cl6(d, "")
}), 1e6), 1e4)
}), p = list(h, 1e5), m = r.Ikc({
layers: list(f, c),
records: p
});
function decodeCacheConfig(e, t, n) {
const r = parse(m, json(e, o.r, n), n);
return checked(r.layers, r.records, function factsOf(e) {
return new Map(e.map(e => {
const t = e.annotations.get("containerd.io/uncompressed"), n = e.annotations.get("buildkit/createdat");
return [ e.digest, {
..."" === e.mediaType ? {} : {
mediaType: e.mediaType
},
...void 0 === t ? {} : {
diffId: t
},
...void 0 === e.size ? {} : {
size: e.size
},
...realTime(n) ? {
createdAt: n
} : {}
} ];
}));
}(t), n);
}
function decodeGhaIndex(e, t, n) {
const r = parse(m, json(e, t, n), n), s = new Map;
for (const {blob: e, annotations: t} of r.layers) {
if (null == t) throw malformed(n, "a layer has no annotations");
if (!t.diffID) throw malformed(n, "a layer has no diffID");
s.set(e, {
diffId: t.diffID,
...t.mediaType ? {
mediaType: t.mediaType
} : {},
..."number" == typeof t.size ? {
size: t.size
} : {},
...realTime(t.createdAt) ? {
createdAt: t.createdAt
} : {}
});
}
return checked(r.layers, r.records, s, n);
}
function decodeInlineCache(e, t, n) {
const r = e["moby.buildkit.cache.v0"];
if (void 0 === r || "" === r) return;
const s = e.rootfs.diff_ids;
if (0 === s.length || void 0 !== t && t.length !== s.length) return;
const o = e.history.filter(e => !0 !== e.empty_layer).map(e => e.created), a = new Map;
return checked(s.map((e, n) => {
const r = t?.[n], s = r?.digest ?? e;
return a.set(s, {
diffId: e,
...r?.mediaType ? {
mediaType: r.mediaType
} : {},
...void 0 === r?.size ? {} : {
size: r.size
},
...void 0 === o[n] ? {} : {
createdAt: o[n]
}
}), {
blob: s,
parent: n - 1,
annotations: void 0
};
}), parse(p, json(function base64(e, t) {
const n = e.replace(/[\r\n]/g, "");
if (n.length % 4 != 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(n)) throw malformed(t, "its base64 is broken");
return Buffer.from(n, "base64");
}(r, n), i.GW, n), n), a, n);
}
function checked(e, t, n, r) {
const s = e.map(({blob: e, parent: t}) => ({
blob: e,
parent: t ?? 0,
...n.get(e) ?? {}
}));
!function refuseLoops(e, t) {
const n = new Uint8Array(e.length);
for (let r = 0; r < e.length; r++) {
const s = [], enter = r => {
const i = e[r];
if (void 0 === i) throw malformed(t, "a link points at no record");
if (1 === n[r]) throw malformed(t, "records form a loop");
if (2 !== n[r]) {
if (i.inputs.some(e => 0 === e.length)) throw malformed(t, "an input has no link");
n[r] = 1, s.push({
at: r,
next: i.inputs.flatMap(e => e.map(({link: e}) => e ?? 0)).values()
});
}
};
for (enter(r); s.length > 0; ) {
const e = s[s.length - 1], t = e.next.next();
!0 !== t.done ? enter(t.value) : (n[e.at] = 2, s.pop());
}
}
}(t, r);
const i = function completeChains(e, t, n) {
const r = new Map;
return s => {
const i = [];
let o, a = s;
for (;void 0 === o; ) {
const s = e[a];
if (void 0 === s) throw malformed(n, "a layer does not exist");
const c = r.get(a);
if (void 0 !== c) o = c; else if (t.has(s.blob)) {
if (i.length > e.length) throw malformed(n, "layers form a loop");
} else o = !1;
if (i.push(a), void 0 !== o) break;
-1 === s.parent ? o = !0 : a = s.parent;
}
for (const e of i) r.set(e, o);
return o;
};
}(s, n, r);
return {
layers: s.map((e, t) => function usable(e, t, n) {
return e.parent >= -1 && e.parent < n && e.parent !== t;
}(e, t, s.length) ? e : {
...e,
parent: -1
}),
records: t.map(e => function resultsAtHand(e, t, n, r, s) {
const i = e.chains.map(e => ({
layers: e.layers.map(e => e ?? 0),
createdAt: e.createdAt ?? ""
})).filter(e => {
if (e.layers.some(e => e < 0 || e >= n.length)) throw malformed(s, "a layer does not exist");
return e.layers.every(e => r.has(n[e]?.blob ?? ""));
});
return {
digest: e.digest ?? "",
inputs: e.inputs.map(e => e.map(({link: e, selector: t}) => ({
link: e ?? 0,
selector: t ?? ""
}))),
results: e.layers.map(({layer: e, createdAt: t}) => ({
layer: e ?? 0,
createdAt: t ?? ""
})).filter(({layer: e}) => t(e)),
chains: i
};
}(e, i, s, n, r))
};
}
function json(e, t, n) {
if (e.length > t) throw new s.u("limit", `The cache of ${n} has ${e.length} bytes, more than ${t}, which BuildKit does not import; it is ignored.`);
try {
return JSON.parse((new TextDecoder).decode(e));
} catch (e) {
throw malformed(n, "it is not JSON", e);
}
}
function parse(e, t, n) {
if (e === m && !(0, a.Gv)(t)) throw malformed(n, "it is no object");
const s = r.xLC(e, t, {
abortEarly: !0
});
if (s.success) return s.output;
const i = s.issues[0];
throw malformed(n, `${r.BuJ(i) ?? "it"}: ${i.message.slice(0, 200)}`);
}
function realTime(e) {
return null != e && "" !== e && !e.startsWith("0001-01-01");
}
function malformed(e, t, n) {
return new s.u("cache-malformed", `The cache of ${e} cannot be used (${t}); it is ignored. Export it again with --cache-to.`, {
cause: n
});
}
}),
1732: ((e, t, n) => {
n.d(t, {
AM: () => readImage,
H: () => readImages,
Qs: () => readCaches,
nb: () => descriptorOf,
ol: () => digestOf,
zr: () => verified
});
var r = n(7598), s = n(3919), i = n(8758), o = n(9530), a = n(9573), c = n(1756);
function verified(e, t, n) {
const i = t.indexOf(":");
if ((0, r.createHash)(t.slice(0, i)).update(e).digest("hex") === t.slice(i + 1)) return e;
throw (0, s.Qm)(n, `its content is not what ${t.slice(0, i + 13)}\u2026 names`);
}
function digestOf(e) {
return `sha256:${(0, r.createHash)("sha256").update(e).digest("hex")}`;
}
function descriptorOf(e, t = "", n) {
return {
digest: e,
mediaType: t,
size: n,
annotations: new Map,
platform: void 0
};
}
async function readImage(e, t, n) {
const r = await readManifest(e, e.root);
if ("manifest" === r.kind) return await imageOf(e, r, {
manifestDigest: e.root.digest
}, n);
const i = (0, c.h$)(r.manifests, t, e.name), o = await readManifest(e, i);
if ("manifest" !== o.kind) throw (0, s.Qm)(e.name, "an index lies inside an index");
const a = {
indexDigest: e.root.digest,
manifestDigest: i.digest
};
return await imageOf(e, o, a, n);
}
async function readImages(e, t) {
const n = await readManifest(e, e.root);
if ("manifest" === n.kind) return [ await imageOf(e, n, {
manifestDigest: e.root.digest
}, t) ];
const r = [];
for (const s of n.manifests.slice(0, a.Wq)) {
if (s.mediaType === c.FC || s.annotations.has("vnd.docker.reference.type")) continue;
if (!1 === e.has?.(s.digest)) continue;
const n = await readManifest(e, s);
if ("manifest" !== n.kind || n.config.mediaType === c.FC) continue;
const i = {
indexDigest: e.root.digest,
manifestDigest: s.digest
};
r.push(await imageOf(e, n, i, t));
}
return r;
}
async function imageOf(e, t, n, r) {
const i = await e.read(t.config, s.GW), o = (0, s.Ac)(i, e.name), a = t.layers.map(e => e.size);
return {
id: t.config.digest,
parent: void 0,
...n,
..."" === t.mediaType ? {} : {
mediaType: t.mediaType
},
names: r,
config: o,
...void 0 === o.container_config ? {} : {
containerConfig: o.container_config
},
...a.every(e => void 0 !== e) ? {
compressedSizes: a
} : {}
};
}
async function readCaches(e) {
const t = await readManifest(e, e.root, a.r), n = "index" === t.kind ? t.manifests : t.layers, r = "index" === t.kind ? function lastCache(e) {
return e.findLast(e => e.mediaType === c.FC);
}(t.manifests) : t.config;
if (r?.mediaType === c.FC) {
const t = await e.read(r, a.r);
return [ {
name: e.name,
config: (0, o.nX)(t, n, e.name)
} ];
}
if ("manifest" === t.kind) return sourceOf(e.name, await inlineOf(e, t));
const s = [];
for (const n of t.manifests.slice(0, a.Wq)) {
if (n.annotations.has("vnd.docker.reference.type")) continue;
const t = await readManifest(e, n);
if ("manifest" !== t.kind) continue;
const r = void 0 === n.platform ? e.name : `${e.name} ${(0, i.Bq)(n.platform)}`;
s.push(...sourceOf(r, await inlineOf(e, t)));
}
return s;
}
function sourceOf(e, t) {
return void 0 === t ? [] : [ {
name: `${e} (inline)`,
config: t
} ];
}
async function inlineOf(e, t) {
if (0 === t.layers.length) return;
const n = (0, s.Ac)(await e.read(t.config, s.GW), e.name);
return (0, o.e0)(n, t.layers, e.name);
}
async function readManifest(e, t, n = a.ZJ) {
return (0, c.MK)(await e.read(t, n), e.name);
}
}),
9279: ((e, t, n) => {
n.d(t, {
Pe: () => dockerConfigFolder,
TO: () => readDockerConfig,
d8: () => dockerCredentials
});
var r = n(1455), s = n(6760), i = n(452), o = n(9573), a = n(1756);
const c = "https://index.docker.io/v1/", d = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function dockerConfigFolder(e) {
const t = e.get("HOME") ?? e.get("USERPROFILE") ?? "/";
return e.get("DOCKER_CONFIG") || (0, s.join)(t, ".docker");
}
async function readDockerConfig(e) {
const t = (0, s.join)(e, "config.json"), n = await (0, r.stat)(t).catch(() => {});
if (void 0 === n) return decodeDockerConfig("{}");
if (!n.isFile() || n.size > o.LD) throw unreadable("it is no small file");
return decodeDockerConfig(await (0, r.readFile)(t, "utf8"));
}
function decodeDockerConfig(e) {
let t;
try {
t = JSON.parse(e);
} catch (e) {
throw unreadable("it is not JSON", e);
}
if (!(0, a.Gv)(t)) throw unreadable("it is not an object");
const n = new Map;
for (const [e, r] of entries(t.auths)) {
const t = decodeAuth(r);
void 0 !== t && n.set(e, t);
}
return {
auths: n,
helpers: textEntries(t.credHelpers),
store: nonEmpty(t.credsStore),
currentContext: nonEmpty(t.currentContext),
proxies: new Map(entries(t.proxies).map(([e, t]) => [ e, textEntries(t) ]))
};
}
function dockerCredentials(e, t) {
return async n => {
const r = "docker.io" === n ? c : n, s = e.helpers.get(r) ?? e.helpers.get(n) ?? e.store;
if (void 0 !== s && d.test(s)) {
const e = await async function askHelper(e, t, n) {
try {
const r = await n(`docker-credential-${e}`, [ "get" ], {
input: t,
limit: o.KA
});
if (0 !== r.code) return;
const s = JSON.parse(r.stdout);
if (!(0, a.Gv)(s) || "string" != typeof s.Secret || "string" != typeof s.Username) return;
return "<token>" === s.Username ? {
username: "",
password: "",
identityToken: s.Secret
} : {
username: s.Username,
password: s.Secret
};
} catch {
return;
}
}(s, r, t);
if (void 0 !== e) return e;
}
return e.auths.get(r) ?? function byHost(e, t) {
for (const [n, r] of e) if (hostOf(n) === t) return r;
return;
}(e.auths, hostOf(r));
};
}
function hostOf(e) {
const t = e.replace(/^https?:\/\//, ""), n = t.indexOf("/");
return -1 === n ? t : t.slice(0, n);
}
function decodeAuth(e) {
if (!(0, a.Gv)(e)) return;
const t = nonEmpty(e.identitytoken);
if ("string" == typeof e.auth && "" !== e.auth) {
const n = Buffer.from(e.auth, "base64").toString("utf8").replaceAll("\0", ""), r = n.indexOf(":");
if (r < 1) return;
const s = {
username: n.slice(0, r),
password: n.slice(r + 1)
};
return void 0 === t ? s : {
...s,
identityToken: t
};
}
if (void 0 !== t) return {
username: "",
password: "",
identityToken: t
};
const [n, r] = [ nonEmpty(e.username), nonEmpty(e.password) ];
return void 0 === n || void 0 === r ? void 0 : {
username: n,
password: r
};
}
function entries(e) {
return (0, a.Gv)(e) ? Object.entries(e) : [];
}
function textEntries(e) {
return new Map(entries(e).filter(e => "string" == typeof e[1]));
}
function nonEmpty(e) {
return "string" == typeof e && "" !== e ? e : void 0;
}
function unreadable(e, t) {
return new i.u("engine", `The docker configuration cannot be read (${e}). Check its config.json.`, {
cause: t
});
}
}),
1471: ((e, t, n) => {
n.d(t, {
y: () => Directories
});
var r = n(3024), s = n.t(r, 2), i = n(4573), o = n(7598), a = n.t(o, 2), c = n(6760), d = n(9400), u = n(7012), l = n(7510), f = n(5919);
const h = 16 << 20;
function hashFiles(e) {
const t = [];
let n = new Draft;
for (const r of e) n.add(r), n.files < 1024 && n.bytes < 8388608 || (t.push(n.close()), 
askForHelp(t.at(-1)), n = new Draft);
t.push(n.close());
for (const e of t) work(e, s, a);
return t.flatMap(e => (function waitFor({control: e}) {
for (let t = 2; t < e.length; t++) {
let n = Atomics.load(e, 1);
for (;Atomics.load(e, t) === v; ) {
if ("timed-out" !== Atomics.wait(e, t, v, 5e3)) continue;
const r = Atomics.load(e, 1);
r === n && (k = !0, Atomics.compareExchange(e, t, v, y)), n = r;
}
Atomics.compareExchange(e, t, g, y);
}
}(e), function digestsOf({control: e, pieces: t, hashes: n, digests: r, files: s}) {
const i = Buffer.from(r.buffer);
return s.map(([r, s]) => {
const o = [];
for (let a = r; a < s; a++) {
if (e[2 + a] !== w) return;
for (let e = t[p * a + 3]; e < t[p * a + 4]; e++) o.push(i.toString("hex", 32 * e, 32 * e + (1 === n[m * e] ? 20 : 32)));
}
return o;
});
}(e)));
}
const p = 5, m = 3, g = 0, v = 1, w = 2, y = 3;
class Draft {
bytes=0;
#pn=[];
#mn=[];
#gn=[];
#vn=Buffer.allocUnsafe(65536);
#wn=0;
get files() {
return this.#gn.length;
}
add({at: e, size: t, hashes: n}) {
const r = this.#wn;
this.#yn(e);
const s = this.#wn, i = this.#pn.length / p;
let o = this.#mn.length / m;
t < h && this.#pn.push(t, r, s, o, o + n.length);
for (const {algorithm: e, prefix: i} of n) t >= h && this.#pn.push(t, r, s, o, o + 1), 
o++, this.#mn.push("sha1" === e ? 1 : 0, this.#wn, this.#wn + i.length), this.#bn(i.length), 
this.#vn.set(i, this.#wn), this.#wn += i.length;
this.#gn.push([ i, this.#pn.length / p ]), this.bytes += t;
}
close() {
const e = sharedCopy(this.#pn), t = sharedCopy(this.#mn), n = new Uint8Array(new SharedArrayBuffer(this.#wn));
return n.set(this.#vn.subarray(0, this.#wn)), {
control: new Int32Array(new SharedArrayBuffer(4 * (2 + e.length / p))),
pieces: e,
hashes: t,
bytes: n,
digests: new Uint8Array(new SharedArrayBuffer(32 * t.length / m)),
files: this.#gn
};
}
#yn(e) {
this.#bn(3 * e.length), e.isWellFormed() ? this.#wn += this.#vn.write(e, this.#wn) : this.#wn += (0, 
u.ZJ)(e).copy(this.#vn, this.#wn);
}
#bn(e) {
if (this.#wn + e <= this.#vn.length) return;
const t = Buffer.allocUnsafe(2 * (this.#wn + e));
this.#vn.copy(t, 0, 0, this.#wn), this.#vn = t;
}
}
function sharedCopy(e) {
const t = new Float64Array(new SharedArrayBuffer(8 * e.length));
return t.set(e), t;
}
function work(e, t, {createHash: n, hash: r}) {
const {control: s, pieces: i, hashes: o, bytes: a, digests: c} = e, {constants: d, openSync: u, readSync: l, closeSync: f} = t, h = 1 << 20, p = 65536, m = Buffer.allocUnsafe(1114113), g = d.O_RDONLY | (d.O_NOFOLLOW ?? 0) | (d.O_NONBLOCK ?? 0), algorithm = e => 1 === o[3 * e] ? "sha1" : "sha256", prefix = e => a.subarray(o[3 * e + 1], o[3 * e + 2]), small = (e, t, n, s) => {
let i, o = 0;
do {
i = l(e, m, p + o, t + 1 - o, null), o += i;
} while (i > 0 && o < t);
if (o !== t) return !1;
for (let e = n; e < s; e++) {
const n = prefix(e);
m.set(n, p - n.length), c.set(r(algorithm(e), m.subarray(p - n.length, p + t), "buffer"), 32 * e);
}
return !0;
}, large = (e, t, r, i) => {
const o = [];
for (let e = r; e < i; e++) o.push(n(algorithm(e)).update(Buffer.from(prefix(e))));
let a = 0;
for (let n = -1; 0 !== n && a <= t; a += n) {
n = l(e, m, 0, h, null);
for (const e of o) e.update(m.subarray(0, n));
Atomics.add(s, 1, 1);
}
if (a !== t) return !1;
for (let e = r; e < i; e++) c.set(o[e - r].digest(), 32 * e);
return !0;
}, v = s.length - 2;
for (let e = Atomics.add(s, 0, 1); e < v; e = Atomics.add(s, 0, 1)) {
if (0 !== Atomics.compareExchange(s, 2 + e, 0, 1)) continue;
const [t = 0, n, r, o = 0, c = 0] = i.subarray(5 * e, 5 * e + 5);
let d = !1;
try {
const e = u(Buffer.from(a.subarray(n, r)), g);
try {
let n = t <= h;
for (let e = o; e < c; e++) prefix(e).length > p && (n = !1);
d = (n ? small : large)(e, t, o, c);
} finally {
f(e);
}
} catch {}
Atomics.store(s, 2 + e, d ? 2 : 3), Atomics.add(s, 1, 1), Atomics.notify(s, 2 + e);
}
}
let b, k = !1;
function warmUp() {
if (!k) try {
b ??= function startHelper() {
const e = `\n    const fs = require("node:fs");\n    const crypto = require("node:crypto");\n    require("node:worker_threads").parentPort.on("message", (round) => (${work.toString()})(round, fs, crypto));`, t = new f.Worker(e, {
eval: !0,
execArgv: [],
env: {},
stdout: !0,
stderr: !0
});
return t.unref(), t.on("error", () => {
k = !0;
}), t;
}();
} catch {
k = !0;
}
}
function askForHelp({files: e, ...t}) {
warmUp(), k || b?.postMessage(t);
}
var x = n(6469);
function nodeTree(e, t = {}) {
return new NodeTree(c.resolve(e), t);
}
const $ = 1 << 20, S = 65536, O = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0) | (r.constants.O_NOCTTY ?? 0);
class NodeTree {
#kn;
#C;
#ot=new Map;
#Qe=new Map;
#xn=new Map;
#$n=new Map;
#Sn;
constructor(e, t) {
this.#kn = e, this.#C = t;
}
entry(e) {
const t = this.#ot.get(e);
if (void 0 !== t || this.#ot.has(e)) return t;
if (e.length > 4096) return;
const n = "" === e || this.#On(e) ? this.#Cn(e) : void 0;
return this.#ot.set(e, n), 1e3 === this.#ot.size && warmUp(), n;
}
names(e) {
const t = this.#Qe.get(e);
if (void 0 !== t) return t;
if ("dir" !== this.entry(e)?.type) throw (0, x.O$)(e, "is not a directory");
const n = this.#Tn(e);
return this.#Qe.set(e, n), n;
}
digest(e, t) {
return this.#Mn(e, (n, r) => r <= $ && t.every(e => e.length <= S) ? this.#An(e, n, r, t) : this.#In(e, n, r, t));
}
digests(e) {
const t = [], n = [], r = hashFiles(this.#Pn(e, t, n));
return n.forEach(({index: e, path: n, key: s}, i) => {
const [o, a] = r[i] ?? [];
t[e] = o, void 0 !== o && this.#xn.size < 6e4 && this.#xn.set(n, {
key: s,
digest: o
}), void 0 !== a && this.#$n.set(n, a);
}), t;
}
* #Pn(e, t, n) {
for (const {path: r, prefix: s} of e) {
const e = i.Buffer.from(s.buffer, s.byteOffset, s.length).toString("latin1"), o = this.#xn.get(r), a = this.entry(r), c = t.push(o?.key === e ? o.digest : void 0) - 1;
if (void 0 !== t[c] || "file" !== a?.type) continue;
const u = [ {
algorithm: "sha256",
prefix: s
} ];
!0 !== this.#C.blobIds || this.#$n.has(r) || void 0 !== this.cleanBlobId(r) || u.push((0, 
d.o6)(a.size)), n.push({
index: c,
path: r,
key: e
}), yield {
at: `${this.#kn}/${r}`,
size: a.size,
hashes: u
};
}
}
blobId(e) {
const t = this.cleanBlobId(e) ?? this.#$n.get(e);
if (void 0 !== t) return t;
const {descriptor: n, size: s} = this.#jn(e);
r.closeSync(n);
const [i] = hashFiles([ {
at: `${this.#kn}/${e}`,
size: s,
hashes: [ (0, d.o6)(s) ]
} ]);
if (void 0 === i) throw changed(e);
const o = i[0];
return this.#$n.set(e, o), o;
}
cleanBlobId(e) {
const t = void 0 === this.#C.clean ? void 0 : this.entry(e);
return void 0 === t ? void 0 : this.#C.clean?.(t);
}
* chunks(e) {
const {descriptor: t, size: n} = this.#jn(e), s = i.Buffer.allocUnsafe(Math.min($, n + 1));
try {
let i = 0;
for (;;) {
const o = r.readSync(t, s, 0, s.length, null);
if (0 === o) break;
if (i += o, i > n) throw changed(e);
yield s.subarray(0, o);
}
if (i !== n) throw changed(e);
} catch (t) {
throw readFailure(e, t);
} finally {
r.closeSync(t);
}
}
read(e, t) {
return this.#Mn(e, (n, r) => {
if (r > t) throw (0, x.g$)(e, r, t);
const s = i.Buffer.allocUnsafe(r + 1);
if (fill(n, s, 0, r + 1) !== r) throw changed(e);
return s.subarray(0, r);
});
}
#On(e) {
const t = e.lastIndexOf("/"), n = e.slice(t + 1);
return 0 !== t && "" !== n && "." !== n && ".." !== n && !n.includes("\0") && "dir" === this.entry(t < 0 ? "" : e.slice(0, t))?.type;
}
#Cn(e) {
const t = this.#En(e);
try {
const n = "" === e ? r.statSync(t) : r.lstatSync(t, {
throwIfNoEntry: !1
});
if (void 0 === n) return;
return this.#Z(e, t, n);
} catch (t) {
if (function isMissing(e) {
return [ "ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP" ].includes(errorCode(e));
}(t) && "" !== e) return;
throw (0, x.O$)(e, `cannot be examined (${errorCode(t)})`, t);
}
}
#Z(e, t, n) {
const s = function entryType(e) {
switch (e & r.constants.S_IFMT) {
case r.constants.S_IFDIR:
return "dir";

case r.constants.S_IFLNK:
return "symlink";

case r.constants.S_IFIFO:
return "fifo";

case r.constants.S_IFCHR:
return "char";

case r.constants.S_IFBLK:
return "block";

case r.constants.S_IFSOCK:
return "socket";

default:
return "file";
}
}(n.mode), i = "char" === s || "block" === s;
return {
path: e,
type: s,
mode: 4095 & n.mode,
size: "file" === s ? n.size : 0,
uid: n.uid,
gid: n.gid,
linkname: "symlink" === s ? (0, u.uK)(r.readlinkSync(t, {
encoding: "buffer"
})) : "",
inode: "dir" !== s && n.nlink > 1 ? exactInode(t) : "",
devmajor: i ? major(n.rdev) : 0,
devminor: i ? minor(n.rdev) : 0,
mtimeMs: n.mtimeMs,
xattrs: this.#C.xattrs?.(t) ?? x.dr
};
}
#Tn(e) {
const t = this.#En(e);
try {
const e = r.readdirSync(t, {
encoding: "utf8"
});
return (e.some(e => e.includes("\ufffd")) ? r.readdirSync(t, {
encoding: "buffer"
}).map(u.uK) : e).sort(l.Tz);
} catch (t) {
throw (0, x.O$)(e, `cannot be listed (${errorCode(t)})`, t);
}
}
#En(e) {
return "" === e ? this.#kn : e.isWellFormed() ? `${this.#kn}/${e}` : i.Buffer.concat([ i.Buffer.from(`${this.#kn}/`), (0, 
u.ZJ)(e) ]);
}
#jn(e) {
const t = this.entry(e);
if (void 0 === t) throw (0, x.O$)(e, "does not exist");
if ("file" !== t.type) throw (0, x.O$)(e, `is a ${t.type}, not a regular file`);
try {
return {
descriptor: r.openSync(this.#En(e), O),
size: t.size
};
} catch (t) {
throw (0, x.O$)(e, `cannot be opened (${errorCode(t)})`, t);
}
}
#Mn(e, t) {
const {descriptor: n, size: s} = this.#jn(e);
try {
return t(n, s);
} catch (t) {
throw readFailure(e, t);
} finally {
r.closeSync(n);
}
}
#An(e, t, n, r) {
const s = this.#Ln();
if (fill(t, s, S, n + 1) !== n) throw changed(e);
return r.map(e => (s.set(e, S - e.length), (0, o.hash)("sha256", s.subarray(S - e.length, S + n), "hex")));
}
#In(e, t, n, s) {
const i = this.#Ln(), a = s.map(e => (0, o.createHash)("sha256").update(e));
let c = 0;
for (;;) {
const s = r.readSync(t, i, 0, $, null);
if (0 === s) break;
if (c += s, c > n) throw changed(e);
const o = i.subarray(0, s);
for (const e of a) e.update(o);
}
if (c !== n) throw changed(e);
return a.map(e => e.digest("hex"));
}
#Ln() {
return this.#Sn ??= i.Buffer.allocUnsafe(1114113), this.#Sn;
}
}
function fill(e, t, n, s) {
let i = 0;
for (;i < s; ) {
const o = r.readSync(e, t, n + i, s - i, null);
if (0 === o) break;
i += o;
}
return i;
}
function readFailure(e, t) {
return t instanceof Error && "syscall" in t ? (0, x.O$)(e, `cannot be read (${errorCode(t)})`, t) : t;
}
function changed(e) {
return (0, x.O$)(e, "changed while it was read");
}
function errorCode(e) {
const t = e?.code;
return "string" == typeof t ? t : String(e);
}
function exactInode(e) {
const t = r.lstatSync(e, {
bigint: !0
});
return `${t.dev}:${t.ino}`;
}
function major(e) {
const t = BigInt(e);
return Number(t >> 8n & 0xfffn | t >> 32n & 0xfffff000n);
}
function minor(e) {
const t = BigInt(e);
return Number(0xffn & t | t >> 12n & 0xffffff00n);
}
var C = n(1421), T = n(452);
const M = [ "filter", "working-tree-encoding", "ident", "text", "eol", "crlf" ], A = Buffer.from("unspecified"), I = new Set([ ...M.map(e => `${e}=unset`), "text=auto", "text=set", "eol=lf" ]);
async function listCommit(e, t) {
return function parseTree(e) {
const t = [];
for (let n = 0; n < e.length; ) {
const r = e.indexOf(0, n), s = e.indexOf(9, n), [i = "", , o = "", a = ""] = e.toString("latin1", n, s).split(/ +/);
t.push({
mode: i,
oid: o,
size: "-" === a ? 0 : Number(a),
path: (0, u.oL)(e, s + 1, r)
}), n = r + 1;
}
return t;
}(await git(e, [ "ls-tree", "-r", "-z", "-l", t ]));
}
async function differing(e, t) {
const n = await Promise.all([ dirty(e), git_files_hidden(e), converted(e, t) ]);
return new Set(n.flat());
}
async function dirty(e) {
return splitNul(await git(e, [ "diff-index", "-z", "--name-only", "--relative", "--ignore-submodules=all", "HEAD", "--", "." ]));
}
async function git_files_hidden(e) {
return splitNul(await git(e, [ "ls-files", "-z", "-f", "-v" ])).filter(e => /^[a-zS] /.test(e)).map(e => e.slice(2));
}
async function converted(e, t) {
const n = (await git(e, [ "config", "--get", "core.autocrlf" ]).catch(() => Buffer.alloc(0))).toString().trim();
if ("" !== n && "false" !== n) return t.map(e => e.path);
const r = Buffer.concat(t.flatMap(e => [ (0, u.ZJ)(e.path), Buffer.of(0) ])), s = await git(e, [ "check-attr", "-z", "--stdin", ...M ], r), i = new Set;
let o = 0;
const next = () => {
const e = s.indexOf(0, o);
return e < 0 ? s.length : e;
};
for (;o < s.length; ) {
const [e, t] = [ o, next() ];
o = t + 1;
const [n, r] = [ o, next() ];
o = r + 1;
const [a, c] = [ o, next() ];
if (o = c + 1, 0 === s.compare(A, 0, A.length, a, c)) continue;
const d = s.toString("latin1", n, r);
I.has(`${d}=${s.toString("latin1", a, c)}`) || i.add((0, u.oL)(s, e, t));
}
return [ ...i ];
}
function splitNul(e) {
const t = [];
for (let n = 0; n < e.length; ) {
const r = e.indexOf(0, n), s = -1 === r ? e.length : r;
t.push((0, u.oL)(e, n, s)), n = s + 1;
}
return t;
}
function git(e, t, n) {
return new Promise((r, s) => {
const i = [ "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.trustctime=true", "-c", "core.checkStat=default", "-c", "core.ignoreStat=false", "-c", "core.fileMode=true", "--no-pager", "--no-replace-objects", "-C", e, ...t ], o = (0, 
C.execFile)("git", i, {
encoding: "buffer",
maxBuffer: 536870912,
timeout: 3e4
}, (e, n) => {
null === e ? r(n) : s(missing(`git ${t[0]} failed (${e.message.split("\n")[0]})`));
});
o.stdin?.on("error", () => {}), o.stdin?.end(n);
});
}
function missing(e) {
return new T.u("context-missing", `The commit's files cannot be read: ${e}. Set the input context to a directory instead.`);
}
const P = 268435456;
async function collect(e, t, n, r, s) {
const i = await listCommit(e, t), o = await differing(e, i), a = [];
for (const t of i) {
const i = n + t.path;
if ("160000" !== t.mode) ("120000" === t.mode || o.has(t.path)) && a.push(t); else {
if (s >= 8) throw missing(`${i} is nested too deep`);
await submodule((0, c.join)(e, t.path), t.oid, i, r, s);
}
}
const d = await async function readBlobs(e, t) {
const n = new Map, r = t.reduce((e, t) => e + t.size, 0);
if (r > P) throw new T.u("limit", `${t.length} committed files differ from those on disk and hold ${r} bytes, more than 268435456. Forecast before changing them.`);
if (0 === t.length) return n;
const s = await git(e, [ "cat-file", "--batch" ], Buffer.from(t.map(e => `${e.oid}\n`).join("")));
for (let e = 0; e < s.length; ) {
const t = s.indexOf(10, e), [r = "", i, o = "0"] = s.toString("latin1", e, t).split(" ");
if ("blob" !== i) throw missing(`git has no content for ${r} (use a full checkout of the commit)`);
n.set(r, s.subarray(t + 1, t + 1 + Number(o))), e = t + 1 + Number(o) + 1;
}
return n;
}(e, a);
for (const e of i) {
if ("160000" === e.mode) continue;
const t = n + e.path, s = d.get(e.oid);
"120000" === e.mode ? r.entries.push({
path: t,
type: "symlink",
linkname: (0, u.uK)(s ?? Buffer.alloc(0))
}) : (r.ids.set(t, e.oid), r.entries.push({
path: t,
type: "file",
mode: "100755" === e.mode ? 493 : 420,
size: e.size
}), void 0 !== s && o.has(e.path) && r.converted.set(t, s));
}
}
async function submodule(e, t, n, r, s) {
if ((await git(e, [ "rev-parse", "HEAD" ]).catch(() => Buffer.alloc(0))).toString().trim() !== t) throw missing(`the submodule ${n} is not checked out at its commit (set submodules: true in actions/checkout)`);
await collect(e, t, `${n}/`, r, s + 1);
}
class CommittedTree {
committed;
disk;
ids;
converted;
stored;
constructor(e, {entries: t, ids: n, converted: r}) {
this.committed = (0, x.KJ)(t), this.disk = e, this.ids = n, this.converted = r, 
this.stored = (0, x.KJ)([ ...r ].map(([e, t]) => ({
path: e,
content: t
})));
}
entry(e) {
return this.committed.entry(e);
}
names(e) {
return this.committed.names(e);
}
digest(e, t) {
return this.bytesOf(e)?.digest(e, t);
}
chunks(e) {
return this.bytesOf(e)?.chunks?.(e);
}
digests(e) {
const t = [ ...e ];
return (this.disk.digests?.(t) ?? []).map((e, n) => this.bytesOf(t[n].path) === this.disk ? e : void 0);
}
blobId(e) {
return this.ids.get(e);
}
cleanBlobId(e) {
return void 0 === this.bytesOf(e) ? void 0 : this.ids.get(e);
}
read(e, t) {
return this.bytesOf(e)?.read(e, t);
}
bytesOf(e) {
return this.converted.has(e) ? this.stored : this.disk.entry(e)?.size === this.committed.entry(e)?.size ? this.disk : void 0;
}
}
class Directories {
#Bn=new Map;
#Nn=new Map;
onDisk(e) {
return once(this.#Bn, e, async () => {
const t = await async function cleanBlobs(e) {
try {
const t = await listCommit(e, "HEAD"), n = await differing(e, t), r = new Map;
for (const e of t) ("100644" === e.mode || "100755" === e.mode) && 40 === e.oid.length && !n.has(e.path) && r.set(e.path, e);
return ({path: e, type: t, size: n}) => {
const s = "file" === t ? r.get(e) : void 0;
return s?.size === n ? s.oid : void 0;
};
} catch (e) {
if (e instanceof T.u && "context-missing" === e.code) return;
throw e;
}
}(e);
return nodeTree(e, {
blobIds: !0,
...void 0 === t ? {} : {
clean: t
}
});
});
}
committed(e) {
return once(this.#Nn, e, () => async function gitTree(e) {
const t = {
entries: [],
ids: new Map,
converted: new Map
};
return await collect(e, "HEAD", "", t, 0), new CommittedTree(nodeTree(e), t);
}(e));
}
}
function once(e, t, n) {
const s = (0, r.realpathSync)(t), i = e.get(s) ?? n();
return e.set(s, i), i.catch(() => {}), i;
}
}),
8408: ((e, t, n) => {
n.d(t, {
F: () => embeddedBuildkit
});
const r = [ [ "20.10.1", "0.8.1" ], [ "20.10.4", "0.8.2" ], [ "20.10.7", "0.8.3" ], [ "23.0.0", "0.10.6" ], [ "24.0.0", "0.11.6" ], [ "25.0.0", "0.12.4" ], [ "25.0.2", "0.12.5" ], [ "26.0.0", "0.13.1" ], [ "26.1.1", "0.13.2" ], [ "27.0.1", "0.14.1" ], [ "27.1.0", "0.15.0" ], [ "27.1.2", "0.15.1" ], [ "27.2.0", "0.15.2" ], [ "27.3.0", "0.16.0" ], [ "27.4.0", "0.17.3" ], [ "27.5.0", "0.18.2" ], [ "28.0.0", "0.20.0" ], [ "28.0.2", "0.20.1" ], [ "28.0.3", "0.20.2" ], [ "28.1.0", "0.21.0" ], [ "28.2.0", "0.22.0" ], [ "28.3.0", "0.23.1" ], [ "28.3.1", "0.23.2" ], [ "28.4.0", "0.24.0" ], [ "28.5.0", "0.25.0" ], [ "28.5.1", "0.25.1" ], [ "28.5.2", "0.25.2" ], [ "29.0.0", "0.25.2" ], [ "29.1.0", "0.26.2" ], [ "29.1.4", "0.26.3" ], [ "29.2.0", "0.27.0" ], [ "29.2.1", "0.27.1" ], [ "29.3.0", "0.28.0" ], [ "29.3.1", "0.28.1" ], [ "29.4.0", "0.29.0" ], [ "29.5.0", "0.30.0" ], [ "29.6.0", "0.31.0" ], [ "29.6.1", "0.31.1" ], [ "29.6.2", "0.31.2" ], [ "29.7.0", "0.32.0" ], [ "29.7.2", "0.32.2" ] ], s = [ 29, 8, 0 ];
function embeddedBuildkit(e) {
const t = numbers(e);
if (!(void 0 === t || compare(t, s) >= 0)) return r.findLast(([e]) => compare(numbers(e), t) <= 0)?.[1];
}
function numbers(e) {
const t = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})/.exec(e);
return null === t ? void 0 : t.slice(1, 4).map(Number);
}
function compare(e, t) {
for (let n = 0; n < 3; n++) if (e[n] !== t[n]) return e[n] - t[n];
return 0;
}
}),
4821: ((e, t, n) => {
n.d(t, {
Am: () => roughHistory,
Bq: () => decodeInspect,
FU: () => decodeHistory,
pe: () => builtEntry,
qM: () => layerSizes,
zv: () => recordOf
});
var r = n(452), s = n(3919), i = n(8424), o = n(1756);
const a = 4e3, c = 1e3;
function decodeInspect(e, t) {
if (!(0, o.Gv)(e)) throw (0, s.Qm)(t, "it is not an object");
const n = text(e.Id);
if (!(0, i.Bc)(n)) throw (0, s.Qm)(t, "it has no image id");
const r = (0, o.Gv)(e.RootFS) ? e.RootFS : {}, a = (0, s.O5)({
...present("created", text(e.Created)),
...present("author", text(e.Author)),
architecture: text(e.Architecture),
os: text(e.Os),
...present("variant", text(e.Variant)),
...present("os.version", text(e.OsVersion)),
config: e.Config ?? {},
rootfs: {
type: text(r.Type) || "layers",
diff_ids: r.Layers ?? []
},
history: []
}, t), c = (0, o.Gv)(e.ContainerConfig) ? (0, s.iA)(e.ContainerConfig, t) : void 0;
return {
id: n,
parent: (0, i.Bc)(text(e.Parent)) ? text(e.Parent) : "",
names: texts(e.RepoTags).filter(e => !e.startsWith("<none>")),
digests: texts(e.RepoDigests).map(e => e.slice(e.indexOf("@") + 1)).filter(i.Bc),
comment: text(e.Comment),
config: a,
containerConfig: (d = e.GraphDriver, (0, o.Gv)(d) && (0, o.Gv)(d.Data) || !isEmpty(c) ? c : void 0),
size: count(e.Size),
loaded: !1
};
var d;
}
function decodeHistory(e, t) {
if (!Array.isArray(e)) throw (0, s.Qm)(t, "its history is no list");
if (e.length > a) throw new r.u("limit", `${t} has a history of ${e.length} entries; it is ignored.`);
return e.map(e => {
if (!(0, o.Gv)(e)) throw (0, s.Qm)(t, "a history entry is no object");
return {
id: (0, i.Bc)(text(e.Id)) ? text(e.Id) : "",
created: count(e.Created),
createdBy: text(e.CreatedBy),
comment: text(e.Comment),
size: count(e.Size)
};
}).reverse();
}
function builtEntry(e, t, n) {
const r = e.config.rootfs.diff_ids.length === t.config.rootfs.diff_ids.length;
return {
...present("created", e.config.created ?? ""),
...present("created_by", n),
...present("author", e.config.author ?? ""),
...present("comment", e.comment),
...r ? {
empty_layer: !0
} : {}
};
}
function roughHistory(e, t) {
const n = e.filter(e => e.size > 0).length;
if (n > t || e.length < t) return [];
let r = t - n;
return e.map(e => {
const t = e.size > 0 || r > 0 && /^(?:RUN|COPY|ADD|WORKDIR|\/bin\/sh -c (?!#\(nop\)))/.test(e.createdBy);
return t && 0 === e.size && r--, {
created: new Date(1e3 * e.created).toISOString().replace(".000Z", "Z"),
...present("created_by", e.createdBy),
...present("comment", e.comment),
...t ? {} : {
empty_layer: !0
}
};
});
}
function layerSizes(e, t) {
if (!(0 === t.length || e.length < t.length)) return t.flatMap((t, n) => !0 === t.empty_layer ? [] : [ e[n]?.size ?? 0 ]);
}
function recordOf(e, t, n) {
const r = e.digests[0], s = e.containerConfig ?? (function isRestored(e, t) {
const n = t.at(-1)?.created_by ?? "";
return "" !== e.parent && "" !== n && (e.config.config.Cmd ?? []).join(" ") === n;
}(e, t) ? {} : void 0);
return {
id: e.id,
parent: e.parent,
...void 0 === r ? {} : {
indexDigest: r
},
names: e.names,
config: {
...e.config,
history: t
},
...void 0 === s ? {} : {
containerConfig: s
},
...e.loaded ? {
builtLocally: !1
} : {},
...void 0 === n ? {} : {
layerSizes: n
}
};
}
function isEmpty(e) {
return void 0 === e || Object.values(e).every(e => null === e || "" === e || !1 === e);
}
function present(e, t) {
return "" === t ? {} : {
[e]: t
};
}
function text(e) {
return "string" == typeof e ? e : "";
}
function texts(e) {
return Array.isArray(e) ? e.filter(e => "string" == typeof e).slice(0, c) : [];
}
function count(e) {
return "number" == typeof e && Number.isSafeInteger(e) && e >= 0 ? e : 0;
}
}),
9573: ((e, t, n) => {
n.d(t, {
Dt: () => p,
HS: () => d,
KA: () => a,
Kx: () => f,
LD: () => l,
Ni: () => h,
Wq: () => s,
XO: () => o,
ZJ: () => r,
dB: () => c,
mC: () => u,
r: () => i
});
const r = 4194304, s = 500, i = 1048576, o = 33554432, a = 262144, c = 67108864, d = 2e5, u = 2e3, l = 1048576, f = 67108864, h = 67108864, p = 33554432;
}),
1756: ((e, t, n) => {
n.d(t, {
FC: () => c,
Gv: () => isObject,
MK: () => decodeManifest,
_P: () => d,
h$: () => manifestFor
});
var r = n(452), s = n(3919), i = n(8758), o = n(8424), a = n(9573);
const c = "application/vnd.buildkit.cacheconfig.v0", d = [ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json", "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ];
function decodeManifest(e, t) {
const n = (0, s.qF)(e, a.ZJ, t);
if (!isObject(n)) throw (0, s.Qm)(t, "it is not an object");
const r = "string" == typeof n.mediaType ? n.mediaType : "";
if (void 0 !== n.config || void 0 !== n.layers) {
if (void 0 !== n.manifests) throw (0, s.Qm)(t, "it is both a manifest and an index");
return {
kind: "manifest",
mediaType: r,
config: descriptor(n.config, t),
layers: descriptors(n.layers, t)
};
}
if (1 === n.schemaVersion || void 0 !== n.fsLayers) throw (0, s.Qm)(t, "it has the old schema 1, which has no image config");
return {
kind: "index",
mediaType: r,
manifests: descriptors(n.manifests, t)
};
}
function manifestFor(e, t, n) {
const r = e.filter(e => e.mediaType !== c && !e.annotations.has("vnd.docker.reference.type")), o = function best(e, t) {
for (const n of (0, i.FI)(t)) {
const t = e.find(({platform: e}) => void 0 !== e && (0, i.cK)(n, e, !0));
if (void 0 !== t) return t;
}
return;
}(r, t) ?? function onlyUnlabelled(e) {
return 1 === e.length && void 0 === e[0]?.platform ? e[0] : void 0;
}(r);
if (void 0 !== o) return o;
throw (0, s.Qm)(n, `it has no image for ${(0, i.Bq)(t)}`);
}
function descriptors(e, t) {
if (null == e) return [];
if (!Array.isArray(e)) throw (0, s.Qm)(t, "a list is not a list");
if (e.length > 10 * a.Wq) throw new r.u("limit", `${t} has ${e.length} entries, more than ${10 * a.Wq}; ignored.`);
return e.map(e => descriptor(e, t));
}
function descriptor(e, t) {
if (!isObject(e)) throw (0, s.Qm)(t, "a descriptor is missing");
const {digest: n, size: r} = e;
if ("string" != typeof n || !(0, o.Bc)(n)) throw (0, s.Qm)(t, "a descriptor has no valid digest");
if (void 0 !== r && !(Number.isSafeInteger(r) && r >= 0)) throw (0, s.Qm)(t, "a descriptor has no valid size");
return {
digest: n,
mediaType: "string" == typeof e.mediaType ? e.mediaType : "",
size: r,
annotations: textMap(e.annotations),
platform: platform(e.platform)
};
}
function platform(e) {
if (!isObject(e) || "string" != typeof e.os || "string" != typeof e.architecture) return;
const t = e["os.features"];
return {
os: e.os,
architecture: e.architecture,
variant: "string" == typeof e.variant ? e.variant : "",
osVersion: "string" == typeof e["os.version"] ? e["os.version"] : "",
osFeatures: Array.isArray(t) ? t.filter(e => "string" == typeof e).slice(0, 64) : []
};
}
function textMap(e) {
return isObject(e) ? new Map(Object.entries(e).filter(e => "string" == typeof e[1])) : new Map;
}
function isObject(e) {
return "object" == typeof e && null !== e && !Array.isArray(e);
}
}),
4338: ((e, t, n) => {
n.d(t, {
T5: () => jsonObjects,
Wi: () => decodeProgress
});
var r = n(5524), s = n(8424), i = n(1756);
const o = 2e4, a = /^\[(?:([^\s[\]]+\/[^\s[\]]+) )?(?:([^\s[\]/]+) )? *(\d{1,6})\/(\d{1,6})\] ([\s\S]*)$/, c = 1e9;
function decodeProgress(e) {
const t = new Map;
for (const n of jsonObjects(e)) if ((0, i.Gv)(n) && Array.isArray(n.vertexes)) for (const e of n.vertexes) (0, 
i.Gv)(e) && merge(t, e);
return [ ...t ].map(([e, t]) => function finish(e, {name: t, reuse: n, failed: r, hasInputs: s, intervals: i}) {
const o = [ ...i ].map(([e, t]) => ({
start: e,
end: t
})).sort((e, t) => compare(e.start, t.start)), a = o.map(({end: e}) => e).filter(e => "" !== e).sort(compare).at(-1), c = "none" !== n;
return {
digest: e,
name: t,
cached: c,
failed: r,
...void 0 === o[0] ? {} : {
started: o[0].start
},
...void 0 === a ? {} : {
completed: a
},
seconds: c ? 0 : busySeconds(o),
hasInputs: s,
step: stepName(t)
};
}(e, t));
}
function stepName(e) {
const t = a.exec(e);
if (null === t) return;
const [, n = "", r = "", s, i, o = ""] = t;
return {
platform: n,
stage: r,
ordinal: Number(s),
total: Number(i),
text: o
};
}
function merge(e, t) {
const {digest: n, name: i, started: a, completed: c} = t;
if ("string" != typeof n || !(0, s.Bc)(n)) return;
let d = e.get(n);
if (void 0 === d) {
if (e.size >= o) return;
d = {
name: "",
reuse: "none",
failed: !1,
hasInputs: !1,
intervals: new Map
}, e.set(n, d);
}
"string" == typeof i && "" !== i && (d.name = i), Array.isArray(t.inputs) && t.inputs.length > 0 && (d.hasInputs = !0), 
"string" == typeof t.error && "" !== t.error && (d.failed = !0);
const u = !0 === t.cached;
if ((u || "string" == typeof a) && (d.reuse = function reuse(e, t, n, r) {
return r ? "none" : "loaded" === e ? e : t ? n ? "implied" : "loaded" : "none";
}(d.reuse, u, a === c, d.failed)), "string" != typeof a || void 0 === (0, r.uR)(a)) return;
const l = "string" == typeof c && void 0 !== (0, r.uR)(c) ? c : "";
"" === l && d.intervals.has(a) || d.intervals.set(a, l);
}
function busySeconds(e) {
let t = 0n, n = 0n;
for (const {start: s, end: i} of e) {
const e = (0, r.uR)(s) ?? 0n, o = (0, r.uR)(i) ?? e, a = e > n ? e : n;
o > a && (t += o - a), o > n && (n = o);
}
return Number(t) / c;
}
function compare(e, t) {
const [n, s] = [ (0, r.uR)(e) ?? 0n, (0, r.uR)(t) ?? 0n ];
return n < s ? -1 : n > s ? 1 : 0;
}
function* jsonObjects(e) {
for (let t = e.indexOf("{"); -1 !== t; ) {
const n = objectEnd(e, t);
if (-1 === n) return;
const r = tryParse(e.slice(t, n));
void 0 !== r && (yield r), t = e.indexOf("{", n);
}
}
function objectEnd(e, t) {
let n = 0, r = !1;
for (let s = t; s < e.length; s++) {
const t = e.charCodeAt(s);
if (r) 92 === t ? s++ : 34 === t && (r = !1); else if (34 === t) r = !0; else if (123 === t) n++; else if (125 === t && 0 === --n) return s + 1;
}
return -1;
}
function tryParse(e) {
try {
return JSON.parse(e);
} catch {
return;
}
}
}),
8843: ((e, t, n) => {
n.d(t, {
Ym: () => encodeRecord,
eT: () => decodeRecord,
xR: () => o
});
var r = n(7934), s = n(452), i = n(1857);
const o = 50331648, a = 2e5, c = r.FsL(r.YjP(), r.Ru6(1048576)), d = r.FsL(r.aig(), r.ndf(), r.Wwf(-1)), u = r.FsL(r.aig(), r.ndf(), r.Wwf(0)), l = r.FsL(r.YOg(c), r.Ru6(2e4)), nullable = e => r.yqP(r.mee(e)), f = r.g1P(c, c), h = r.FsL(r.aig(), r.Wwf(0)), p = r.Ikc({
created: r.yqP(c),
created_by: r.yqP(c),
author: r.yqP(c),
comment: r.yqP(c),
empty_layer: r.yqP(r.zMY())
}), m = r.Ikc({
Test: r.yqP(l),
Interval: r.yqP(r.aig()),
Timeout: r.yqP(r.aig()),
StartPeriod: r.yqP(r.aig()),
StartInterval: r.yqP(r.aig()),
Retries: r.yqP(r.aig())
}), g = r.g1P(c, r.Ikc({})), v = r.Ikc({
User: r.yqP(c),
AttachStdin: r.yqP(r.zMY()),
AttachStdout: r.yqP(r.zMY()),
AttachStderr: r.yqP(r.zMY()),
ExposedPorts: nullable(g),
Tty: r.yqP(r.zMY()),
OpenStdin: r.yqP(r.zMY()),
StdinOnce: r.yqP(r.zMY()),
Env: nullable(l),
Cmd: nullable(l),
Healthcheck: nullable(m),
ArgsEscaped: r.yqP(r.zMY()),
Volumes: nullable(g),
WorkingDir: r.yqP(c),
Entrypoint: nullable(l),
NetworkDisabled: r.yqP(r.zMY()),
OnBuild: nullable(l),
Labels: nullable(f),
StopSignal: r.yqP(c),
StopTimeout: nullable(r.aig()),
Shell: nullable(l)
}), w = r.Ikc({
created: r.yqP(c),
author: r.yqP(c),
architecture: c,
os: c,
variant: r.yqP(c),
"os.version": r.yqP(c),
"os.features": r.yqP(l),
config: v,
container_config: r.yqP(v),
rootfs: r.Ikc({
type: c,
diff_ids: r.FsL(r.YOg(c), r.Ru6(4e3))
}),
history: r.FsL(r.YOg(p), r.Ru6(4e3)),
"moby.buildkit.cache.v0": r.yqP(c)
}), y = r.Ikc({
id: c,
parent: r.lqM(c),
manifestDigest: r.yqP(c),
indexDigest: r.yqP(c),
mediaType: r.yqP(c),
names: l,
config: w,
containerConfig: r.yqP(v),
builtLocally: r.yqP(r.zMY()),
layerSizes: r.yqP(r.YOg(u)),
compressedSizes: r.yqP(r.YOg(u))
}), b = r.Ikc({
diffId: r.yqP(c),
size: r.yqP(u),
compressedSize: r.yqP(u),
seconds: r.yqP(h),
created: r.yqP(c)
}), k = r.Ikc({
text: c,
expanded: c,
args: f,
env: f,
settings: f,
base: r.yqP(r.Ikc({
reference: c,
digest: c
})),
sources: r.yqP(r.FsL(r.YOg(r.Ikc({
from: c,
paths: l,
exclude: r.yqP(l),
digest: r.yqP(c)
})), r.Ru6(2e4)))
}), x = r.Ikc({
stage: u,
stageName: c,
keyword: c,
key: c,
createdBy: r.yqP(c),
facts: k,
layer: r.yqP(b)
}), $ = r.Ikc({
path: c,
type: r.KIO([ "file", "dir", "symlink", "fifo", "char", "block" ]),
mode: r.FsL(u, r.cGV(4095)),
size: u,
digest: r.FsL(r.YjP(), r.yGV(/^[0-9a-f]{0,64}$/)),
linkname: r.yqP(c)
}), S = r.FsL(r.g1P(r.FsL(r.YjP(), r.yGV(/^[0-9a-f]{64}$/)), r.FsL(r.YjP(), r.yGV(/^(?:[a-z0-9]{1,8}:)?[0-9a-f]{64}$/))), r.z6Y(e => Object.keys(e).length <= 1e3)), O = r.Ikc({
layers: r.FsL(r.YOg(r.Ikc({
blob: c,
parent: d,
mediaType: r.yqP(c),
diffId: r.yqP(c),
size: r.yqP(u),
createdAt: r.yqP(c)
})), r.Ru6(a)),
records: r.FsL(r.YOg(r.Ikc({
digest: c,
inputs: r.YOg(r.YOg(r.Ikc({
link: u,
selector: c
}))),
results: r.YOg(r.Ikc({
layer: u,
createdAt: c
})),
chains: r.YOg(r.Ikc({
layers: r.YOg(u),
createdAt: c
}))
})), r.Ru6(a))
}), C = r.Ikc({
at: c,
sha: c,
ref: c,
runId: c,
hits: u,
misses: u,
unknowns: u,
checked: u,
falseHits: u,
falseMisses: u,
seconds: r.yqP(h)
}), T = r.KIO([ "hit", "miss", "depends", "unknown", "not-needed", "config-only" ]), M = r.Ikc({
schema: r.euz(i.e),
writer: c,
builder: r.KIO([ "classic", "buildkit", "buildah" ]),
engine: r.Ikc({
version: r.yqP(c),
store: r.yqP(r.KIO([ "graphdriver", "containerd" ])),
cliVersion: r.yqP(c),
frontendVersion: r.yqP(c),
platform: r.yqP(c)
}),
platform: c,
target: c,
ref: c,
sha: c,
runId: c,
created: c,
dockerfile: r.Ikc({
path: c,
text: c
}),
ignore: r.yqP(r.Ikc({
path: c,
text: c
})),
steps: r.FsL(r.YOg(x), r.Ru6(5e3)),
files: r.FsL(r.YOg($), r.Ru6(3e5)),
knownDigests: r.yqP(S),
umask: r.yqP(c),
images: r.FsL(r.YOg(y), r.Ru6(2e4)),
cacheConfigs: r.FsL(r.YOg(r.Ikc({
name: c,
config: O
})), r.Ru6(16)),
bases: f,
actual: r.yqP(r.YOg(r.Ikc({
forecast: T,
reused: r.lqM(r.zMY())
}))),
runs: r.FsL(r.YOg(C), r.Ru6(50))
});
function encodeRecord(e) {
return JSON.stringify(e);
}
function decodeRecord(e, t) {
if (e.length > o) throw new s.u("limit", `The record of ${t} has ${e.length} bytes, more than ${o}; it is ignored. Delete that cache entry.`);
let n;
try {
n = JSON.parse(new TextDecoder("utf-8", {
fatal: !0
}).decode(e));
} catch (e) {
throw malformed(t, "it is not JSON", e);
}
const a = "object" == typeof n && null !== n ? n.schema : void 0;
if (a !== i.e) throw new s.u("record-schema", `The record of ${t} has schema ${JSON.stringify(a) ?? "none"}, this version reads ${i.e}; it is ignored and the next build writes a new one.`);
const c = r.xLC(M, n, {
abortEarly: !0
});
if (!c.success) {
const e = c.issues[0];
throw malformed(t, `${r.BuJ(e) ?? "it"}: ${e.message.slice(0, 200)}`);
}
return function checkReferences(e, t) {
for (const {config: n} of e.cacheConfigs) {
const e = n.layers.length, r = n.records.length, s = n.layers.some((t, n) => t.parent >= e || t.parent === n) || n.records.some(t => t.inputs.some(e => e.some(e => e.link >= r)) || t.results.some(t => t.layer >= e) || t.chains.some(t => t.layers.some(t => t >= e)));
if (s) throw malformed(t, "a cache record points at nothing");
}
}(c.output, t), c.output;
}
function malformed(e, t, n) {
return new s.u("record-malformed", `The record of ${e} cannot be used (${t}); it is ignored and the next build writes a new one.`, {
cause: n
});
}
}),
4945: ((e, t, n) => {
n.d(t, {
Hy: () => recordKey,
IH: () => recordKeys
});
var r = n(7598);
const s = "dcf1";
function recordKeys(e) {
const t = short(e.identity, 16), n = [ ...e.buildArgs ].map(([e, t]) => `${e}=${t ?? ""}`).sort(), r = short([ e.matrix, ...n ], 8);
return {
slot: t,
prefixes: [ `${s}-${t}-${r}-`, `${s}-${t}-` ]
};
}
function recordKey(e, t) {
return e.prefixes[0] + short([ stableText(t) ], 16);
}
function stableText(e) {
const {ref: t, sha: n, runId: r, created: s, runs: i, actual: o, writer: a, ...c} = e, d = i.reduce((e, t) => e + t.falseHits, 0);
return JSON.stringify({
...c,
falseHits: d
});
}
function short(e, t) {
const n = e.map(e => `${e.length}:${e}`).join("");
return (0, r.createHash)("sha256").update(n).digest("hex").slice(0, t);
}
}),
6376: ((e, t, n) => {
n.d(t, {
C: () => openStore
});
var r = n(6760), s = n(8161), i = n(452), o = n(4945), a = n(1455), c = n(8843);
const d = "record.json";
async function readRecord(e, t) {
const n = (0, r.join)(e, d), s = await (0, a.lstat)(n).catch(() => {});
if (void 0 !== s) {
if (!s.isFile()) throw new i.u("record-malformed", `The record of ${t} is not a regular file; it is ignored.`);
if (s.size > c.xR) throw new i.u("limit", `The record of ${t} has ${s.size} bytes, more than ${c.xR}; it is ignored.`);
return (0, c.eT)(await (0, a.readFile)(n), t);
}
}
async function writeRecord(e, t) {
await (0, a.mkdir)(e, {
recursive: !0
});
const n = (0, r.join)(e, `.${d}.partial`), s = await (0, a.open)(n, "w", 384);
try {
await s.writeFile((0, c.Ym)(t)), await s.sync();
} finally {
await s.close();
}
await (0, a.rename)(n, (0, r.join)(e, d));
}
async function emptyFolder(e) {
await (0, a.rm)(e, {
recursive: !0,
force: !0
}), await (0, a.mkdir)(e, {
recursive: !0
});
}
const folderText = e => `~/.docker-cache-forecast/${e.slot}`, folderPath = e => (0, 
r.join)((0, s.homedir)(), ".docker-cache-forecast", e.slot);
async function loadClient() {
const e = await Promise.all([ n.e(955), n.e(838), n.e(142), n.e(123) ]).then(n.bind(n, 142));
if (e.isFeatureAvailable()) return e;
throw new i.u("cache-service", "The Actions cache is not available to this job, so there is no record to compare with. On a self-hosted server, enable its cache service.");
}
async function within(e, t) {
let n;
const r = new Promise((t, r) => {
n = setTimeout(() => {
const t = Math.round(e / 1e3);
r(new i.u("timeout", `The Actions cache did not answer within ${t} s. Raise the input timeout if it is just slow.`));
}, e);
});
try {
return await Promise.race([ t, r ]);
} catch (e) {
throw (0, i.H)(e, "cache-service");
} finally {
clearTimeout(n);
}
}
async function newest(e, t) {
let n;
for (const s of [ ...t ].sort()) {
const t = (await (0, a.stat)((0, r.join)(e, s))).mtimeMs;
(void 0 === n || t > n.time) && (n = {
name: s,
time: t
});
}
return n?.name;
}
function openStore(e, t) {
return "" !== e.records ? function directoryStore(e) {
return {
async restore(t) {
const n = await (0, a.readdir)(e).catch(() => []);
for (const s of t.prefixes) {
const t = await newest(e, n.filter(e => e.startsWith(s)));
if (void 0 === t) continue;
const i = await readRecord((0, r.join)(e, t), t);
if (void 0 !== i) return {
record: i,
key: t
};
}
},
async save(t, n, s) {
const i = (0, o.Hy)(t, n);
return i === s ? "unchanged" : (await writeRecord((0, r.join)(e, i), n), "saved");
}
};
}((0, r.resolve)(t.workspace, e.records)) : function actionsStore(e) {
return {
async restore(t) {
const n = await loadClient();
await emptyFolder(folderPath(t));
const [r, ...s] = t.prefixes, o = await within(e, n.restoreCache([ folderText(t) ], r, [ ...s ]));
if (void 0 === o) return;
const a = await readRecord(folderPath(t), o);
if (void 0 === a) throw new i.u("record-malformed", `The cache entry ${o} holds no record; it is ignored.`);
return {
record: a,
key: o
};
},
async save(t, n, r) {
const s = (0, o.Hy)(t, n);
if (s === r) return "unchanged";
const i = await loadClient();
return await emptyFolder(folderPath(t)), await writeRecord(folderPath(t), n), -1 === await within(e, i.saveCache([ folderText(t) ], s)) ? "skipped" : "saved";
}
};
}(Math.min(e.timeoutMs, 15e3));
}
}),
5526: ((e, t, n) => {
n.d(t, {
E: () => Surroundings
});
var r = n(452), s = n(8758), i = n(8424), o = n(1455), a = n(6760), c = n(5922), d = n(3919), u = n(9573), l = n(1756);
async function buildahFacts(e) {
const t = await answerOf(e, "podman" === e.command ? [ "info", "--format", "json" ] : [ "info" ]), n = member(t, "host"), r = member(t, "store"), s = buildah_text(r, "graphRoot") ?? buildah_text(r, "GraphRoot"), i = buildah_text(r, "graphDriverName") ?? buildah_text(r, "GraphDriverName"), [o, a] = [ buildah_text(n, "os"), buildah_text(n, "arch") ];
return {
version: await versionOf(e, t),
platform: void 0 === o || void 0 === a ? void 0 : `${o}/${a}`,
store: void 0 === s || void 0 === i ? void 0 : {
root: s,
driver: i
}
};
}
async function versionOf(e, t) {
const n = buildah_text(member(t, "version"), "Version");
if (void 0 !== n) return n;
const {stdout: s} = await command(e, [ "--version" ]), i = /(\d+\.\d+(?:\.\d+)?\S*)/.exec(s)?.[1];
if (void 0 === i || void 0 === (0, c.ot)(i)) throw new r.u("engine", `${e.command} does not tell its version. Set the input builder-version.`);
return i;
}
async function buildahImages(e, t) {
const n = t.store;
return void 0 !== n && await async function isReadable({root: e, driver: t}) {
return void 0 !== await (0, o.readFile)(a.join(e, `${t}-images`, "images.json")).catch(() => {});
}(n) ? async function storedImages(e, t) {
const n = a.join(e, `${t}-images`), s = await readJson(a.join(n, "images.json"), u.Kx);
if (!Array.isArray(s)) throw (0, d.Qm)(n, "images.json is no list");
if (s.length > u.mC) throw new r.u("limit", `The store has more than ${u.mC} images. Remove those you do not need.`);
const i = await async function layerSizes(e) {
const t = await readJson(e, u.Kx).catch(() => {}), n = new Map;
for (const e of Array.isArray(t) ? t : []) {
const [t, r] = [ buildah_text(e, "diff-digest"), member(e, "diff-size") ];
void 0 !== t && "number" == typeof r && n.set(t, r);
}
return n;
}(a.join(e, `${t}-layers`, "layers.json")), o = [];
for (const e of s) {
const t = await storedImage(n, e, i);
void 0 !== t && o.push(t);
}
return o;
}(n.root, n.driver) : async function inspectedImages(e) {
const {stdout: t} = await command(e, [ "images", "-a", "-q", "--no-trunc" ]), n = [ ...new Set(t.split("\n").map(e => e.trim().replace(/^sha256:/, ""))) ].filter(e => f.test(e));
if (n.length > u.mC) throw new r.u("limit", `The store has more than ${u.mC} images. Remove those you do not need.`);
const s = [];
for (const t of n) s.push(await inspectedImage(e, t));
const created = e => e.config.created ?? "";
return s.sort((e, t) => created(e) < created(t) ? -1 : created(e) > created(t) ? 1 : 0);
}(e);
}
const f = /^[0-9a-f]{64}$/;
async function storedImage(e, t, n) {
const r = buildah_text(t, "id");
if (void 0 === r || !f.test(r)) throw (0, d.Qm)(e, "an image has no id");
const s = a.join(e, r), i = await readJson(a.join(s, bigDataName("manifest")), u.ZJ).catch(() => {}), o = buildah_text(member(i, "config"), "digest");
if (void 0 === o) return;
const c = await readWithin(a.join(s, bigDataName(o)), d.GW).catch(() => {});
return void 0 !== c ? imageOf(r, texts(t, "names"), i, buildah_text(t, "digest"), (0, 
d.Ac)(c, r), n) : void 0;
}
const h = "application/vnd.oci.image.manifest.v1+json";
function imageOf(e, t, n, r, s, i) {
const o = s.rootfs.diff_ids.map(e => i.get(e));
return {
id: e,
parent: void 0,
names: t,
mediaType: buildah_text(n, "mediaType") ?? h,
...void 0 === r ? {} : {
manifestDigest: r
},
...o.includes(void 0) ? {} : {
layerSizes: o
},
config: s
};
}
function bigDataName(e) {
return /^[.0-9a-z]+$/.test(e) ? e : `=${Buffer.from(e).toString("base64")}`;
}
async function inspectedImage(e, t) {
if ("podman" === e.command) return async function podmanImage(e, t) {
const n = await answerOf(e, [ "image", "inspect", t ]), r = Array.isArray(n) ? n[0] : void 0, s = buildah_text(r, "Created"), i = {
...void 0 === s ? {} : {
created: s
},
architecture: buildah_text(r, "Architecture") ?? "",
os: buildah_text(r, "Os") ?? "",
config: member(r, "Config") ?? {},
rootfs: {
type: "layers",
diff_ids: texts(member(r, "RootFS"), "Layers")
},
history: member(r, "History") ?? []
}, o = {
mediaType: buildah_text(r, "ManifestType")
}, a = buildah_text(r, "Digest");
return imageOf(t, texts(r, "RepoTags"), o, a, (0, d.O5)(i, t), new Map);
}(e, t);
const n = await answerOf(e, [ "inspect", "--type", "image", t ]), r = (0, d.qF)(Buffer.from(buildah_text(n, "Config") ?? ""), d.GW, t), s = (0, 
d.qF)(Buffer.from(buildah_text(n, "Manifest") ?? ""), u.ZJ, t), i = buildah_text(n, "FromImage");
return imageOf(t, void 0 === i || "" === i ? [] : [ i ], s, buildah_text(n, "FromImageDigest"), (0, 
d.O5)(r, t), new Map);
}
async function command(e, t) {
const n = [ ...e.flags ?? [], ...t ], s = await e.run(e.command, n, {
limit: u.Kx
});
if (0 === s.code) return s;
const i = s.stderr.trim().split("\n").at(-1) ?? "";
throw new r.u("engine", `${e.command} ${t[0]} failed: ${i.slice(0, 300)}. Run it as the user who builds.`);
}
async function answerOf(e, t) {
const {stdout: n} = await command(e, t);
return (0, d.qF)(Buffer.from(n), u.Kx, `${e.command} ${t[0]}`);
}
async function readJson(e, t) {
return (0, d.qF)(await readWithin(e, t), t, e);
}
async function readWithin(e, t) {
const {size: n} = await (0, o.stat)(e);
if (n > t) throw new r.u("limit", `${e} has ${n} bytes, more than ${t}; it is ignored.`);
return (0, o.readFile)(e);
}
function member(e, t) {
return (0, l.Gv)(e) && Object.hasOwn(e, t) ? e[t] : void 0;
}
function buildah_text(e, t) {
const n = member(e, t);
return "string" == typeof n ? n : void 0;
}
function texts(e, t) {
const n = member(e, t);
return Array.isArray(n) ? n.filter(e => "string" == typeof e) : [];
}
var p = n(7881), m = n(9530), g = n(1732);
function bare(e, t) {
const n = e.indexOf(",", t), r = -1 === n ? e.length : n, s = e.slice(t, r);
return s.includes('"') ? void 0 : {
value: s,
end: r
};
}
function quoted(e, t) {
let n = "";
for (let r = t + 1; ;) {
const t = e.indexOf('"', r);
if (-1 === t) return;
n += e.slice(r, t);
const s = e[t + 1];
if (void 0 === s || "," === s) return {
value: n,
end: t + 1
};
if ('"' !== s) return;
n += '"', r = t + 2;
}
}
var v = n(7598), w = n(8500);
const y = new Set([ 429, 502, 503, 504 ]), b = new Set([ 301, 302, 303, 307, 308 ]);
async function httpRequest(e, t) {
const n = Date.now() + t.timeoutMs;
for (let s = 1; ;s++) {
const i = await attemptOnce(e, t, n);
if (i instanceof r.u) {
if (s >= 3 || i.code !== t.code) throw i;
} else {
if (!y.has(i.status) && i.status < 500) return i;
if (s >= 3 || !y.has(i.status)) throw failed(e, t, `answered ${i.status}`);
}
const o = (i instanceof r.u ? void 0 : retryAfter(i.headers)) ?? 250 * 2 ** (s - 1);
if (o > 5e3 || Date.now() + o >= n) {
if (i instanceof r.u) throw i;
throw failed(e, t, `answered ${i.status} and asks to wait ${Math.ceil(o / 1e3)} s`);
}
await (0, w.setTimeout)(o);
}
}
async function attemptOnce(e, t, n) {
const s = n - Date.now();
if (s <= 0) throw late(e, t);
const i = AbortSignal.timeout(s);
try {
return await async function followRedirects(e, t, n) {
let s = e;
for (let r = 0; r <= 5; r++) {
const r = await fetch(s, {
method: t.method ?? "GET",
headers: {
"user-agent": "docker-cache-forecast",
...t.headers,
...void 0 !== t.authorization && s.host === e.host && s.protocol === e.protocol ? {
authorization: t.authorization
} : {}
},
...void 0 === t.body ? {} : {
body: t.body
},
redirect: "manual",
signal: n
}), i = b.has(r.status) ? r.headers.get("location") : null;
if (null === i) return await readAnswer(r, s, t);
await (r.body?.cancel()), s = redirectTarget(s, i, t);
}
throw new r.u(t.code, `${e.host} redirects in circles. ${t.advice}`);
}(e, t, i);
} catch (n) {
if (i.aborted) throw late(e, t, n);
if (n instanceof r.u) throw n;
return failed(e, t, function reason(e) {
const t = e instanceof Error && e.cause instanceof Error ? e.cause : e, n = t?.code;
return "string" == typeof n ? `could not be reached (${n})` : `could not be reached (${t instanceof Error ? t.message.slice(0, 200) : "network error"})`;
}(n), n);
}
}
function redirectTarget(e, t, n) {
const s = URL.canParse(t, e.href) ? new URL(t, e) : void 0, i = "https:" === s?.protocol || "http:" === s?.protocol && "http:" === e.protocol;
if (void 0 !== s && i && ("POST" !== n.method || s.host === e.host)) return s;
throw new r.u(n.code, `${e.host} redirects to an address that is not followed. ${n.advice}`);
}
async function readAnswer(e, t, n) {
if (Number(e.headers.get("content-length") ?? "0") > n.limit) throw await (e.body?.cancel()), 
tooLarge(t, n);
const r = [];
let s = 0;
if (null !== e.body) for await (const i of e.body) {
if (s += i.length, s > n.limit) throw tooLarge(t, n);
r.push(i);
}
return {
status: e.status,
headers: e.headers,
body: Buffer.concat(r)
};
}
function retryAfter(e) {
const t = e.get("retry-after");
if (null === t) return;
if (/^\d{1,6}$/.test(t)) return 1e3 * Number(t);
const n = Date.parse(t);
return Number.isNaN(n) ? void 0 : Math.max(0, n - Date.now());
}
function failed(e, t, n, s) {
return new r.u(t.code, `${e.host} ${n}. ${t.advice}`, {
cause: s
});
}
function late(e, t, n) {
const s = Math.round(t.timeoutMs / 100) / 10;
return new r.u("timeout", `${e.host} did not answer within ${s} s. ${t.advice}`, {
cause: n
});
}
function tooLarge(e, t) {
return new r.u("limit", `${e.host} sends more than ${t.limit} bytes where a small document is expected. ${t.advice}`);
}
const k = (0, v.createHash)("sha256").update("|go-actionscache-1.0").digest("hex"), x = "The forecast goes on without the type=gha cache.";
async function readGhaCaches(e, t, n, s) {
const i = n || s.resultsUrl;
if ("1" === t || "" === i || !URL.canParse(i)) throw new r.u("cache-service", `This server has no Actions cache service of version 2, so the type=gha cache cannot be read. ${x}`);
const o = function tokenScopes(e) {
const t = e.length > 65536 ? void 0 : e.split(".")[1], n = decodeJson(void 0 === t ? "" : Buffer.from(t, "base64url").toString("utf8")), s = (0, 
l.Gv)(n) && "string" == typeof n.ac ? decodeJson(n.ac) : void 0;
if (!Array.isArray(s)) throw new r.u("cache-service", `The job's token names no cache scopes. ${x}`);
return s.filter(l.Gv).filter(({Scope: e, Permission: t}) => "string" == typeof e && "number" == typeof t).map(({Scope: e, Permission: t}) => ({
ref: e,
readable: !!(1 & t),
writable: !!(2 & t)
}));
}(s.token).slice(0, 16), a = await Promise.all(o.map(async ({ref: t}) => {
const n = `gha scope ${e}, ${t}`, r = await async function readEntry(e, t, n, r) {
for (let s = 1; ;s++) {
const i = await downloadUrl(e, t, n, r);
if (void 0 === i) return;
const o = await httpRequest(i, {
limit: u.XO,
timeoutMs: r.timeoutMs,
code: "cache-service",
advice: x
});
if (200 === o.status) return o.body;
if (!(403 === o.status || 401 === o.status) || s > 1) throw refused(n, o);
}
}(new URL(i), function indexKey(e, t) {
return `index-${e}-1-${(0, v.createHash)("sha256").update(t).digest("hex").slice(0, 8)}`;
}(e, t), n, s);
return void 0 === r ? [] : [ {
name: n,
config: (0, m.hw)(r, u.XO, n)
} ];
}));
return a.flat();
}
async function downloadUrl(e, t, n, s) {
const i = new URL(e.href.endsWith("/") ? e.href : `${e.href}/`), o = await httpRequest(new URL("twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL", i), {
method: "POST",
headers: {
"content-type": "application/json"
},
authorization: `Bearer ${s.token}`,
body: JSON.stringify({
key: t,
restore_keys: [ t ],
version: k
}),
limit: u.KA,
timeoutMs: s.timeoutMs,
code: "cache-service",
advice: x
});
if (200 !== o.status) throw refused(n, o);
const a = decodeJson((new TextDecoder).decode(o.body));
if (!(0, l.Gv)(a)) throw new r.u("cache-service", `The cache service sends no JSON. ${x}`);
if (!0 !== a.ok) return;
const {signed_download_url: c, matched_key: d} = a;
if ("string" != typeof c || !URL.canParse(c) || !/^https?:/.test(c)) throw new r.u("cache-service", `The cache service sends no address for ${n}. ${x}`);
return "string" == typeof d && (d === t || d.startsWith(`${t}#`)) ? new URL(c) : void 0;
}
function refused(e, t) {
return new r.u("cache-service", `The cache service answered ${t.status} for ${e}. ${x}`);
}
function decodeJson(e) {
try {
return JSON.parse(e);
} catch {
return;
}
}
async function isLayout(e) {
return !0 === (await (0, o.lstat)((0, a.join)(e, "index.json")).catch(() => {}))?.isFile();
}
async function layoutEntries(e) {
const t = `layout ${e}`, n = (0, l.MK)(await readFileWithin((0, a.join)(e, "index.json"), u.ZJ, t), t);
if ("index" !== n.kind) throw (0, d.Qm)(t, "index.json is no index");
return n.manifests;
}
function layoutContent(e, t) {
const n = `layout ${e}`;
return {
name: n,
root: t,
read: async ({digest: t}, r) => {
if (!(0, i.Bc)(t)) throw (0, d.Qm)(n, "a digest is invalid");
const [s = "", o = ""] = t.split(":"), c = await readFileWithin((0, a.join)(e, "blobs", s, o), r, n);
return (0, g.zr)(c, t, n);
}
};
}
async function readFileWithin(e, t, n) {
const s = await (0, o.lstat)(e).catch(() => {});
if (void 0 === s) throw new r.u("absent", `${n}: a file of it is not there.`);
if (!s.isFile()) throw (0, d.Qm)(n, "a file of it is no regular file");
if (s.size > t) throw new r.u("limit", `${n}: a file of ${s.size} bytes is more than ${t}; it is ignored.`);
const i = await (0, o.open)(e, "r").catch(e => {
throw (0, d.Qm)(n, "a file of it cannot be opened", e);
});
try {
const e = Buffer.alloc(s.size), {bytesRead: t} = await i.read(e, 0, s.size, 0);
return e.subarray(0, t);
} catch (e) {
throw (0, d.Qm)(n, "a file of it cannot be read", e);
} finally {
await i.close();
}
}
function parseCacheEntry(e) {
if ("" === e) return [];
const t = function csvFields(e) {
const t = e.replace(/\r?\n$/, "");
if ("" === t) return;
const n = [];
for (let e = 0; e <= t.length; ) {
const r = '"' === t[e] ? quoted(t, e) : bare(t, e);
if (void 0 === r) return;
if (n.push(r.value), r.end >= t.length) return n;
e = r.end + 1;
}
return n;
}(e);
if (void 0 === t) throw bad(e, "its quotes do not match");
if (!e.includes("=")) return t.map(e => ({
type: "registry",
attributes: new Map([ [ "ref", e ] ])
}));
const n = new Map;
for (const r of t) {
const t = r.indexOf("=");
if (-1 === t) throw bad(e, `${JSON.stringify(r)} is no key=value`);
n.set(r.slice(0, t).toLowerCase(), r.slice(t + 1));
}
const r = n.get("type") ?? "";
if (n.delete("type"), "" === r) throw bad(e, "it has no type");
return [ {
type: r,
attributes: n
} ];
}
async function readCacheFrom(e, t) {
const n = e.map(async e => {
try {
const n = parseCacheEntry(e);
return {
text: e,
configs: (await Promise.all(n.map(e => async function cache_from_readEntry(e, t) {
const get = t => e.attributes.get(t) ?? "";
if ("registry" === e.type) return await async function readRegistry(e, t, n) {
if ("" === e) throw bad("type=registry", "it has no ref");
try {
if (void 0 !== n.registry) return await (0, g.Qs)(await n.registry(e, t));
} catch (t) {
const r = await readEngine(e, n);
if (r.length > 0) return r;
throw t;
}
return await readEngine(e, n);
}(get("ref"), function isTrue(e) {
return [ "1", "t", "T", "TRUE", "true", "True" ].includes(e);
}(get("registry.insecure")), t);
if ("local" === e.type) return await async function readLocal(e, t) {
const n = e.get("src") ?? "";
if ("" === n) throw bad("type=local", "it has no src");
const s = {
tag: e.get("tag") ?? "latest",
digest: e.get("digest") || void 0
}, i = await async function openLayout(e, t) {
if (void 0 !== t.digest) return layoutContent(e, (0, g.nb)(t.digest));
const n = await layoutEntries(e), s = n.find(e => e.annotations.get("io.containerd.image.name") === t.tag) ?? n.find(e => e.annotations.get("org.opencontainers.image.ref.name") === t.tag);
if (void 0 !== s) return layoutContent(e, s);
throw new r.u("absent", `layout ${e}: nothing in it is tagged ${JSON.stringify(t.tag.slice(0, 128))}.`);
}((0, a.resolve)(t, n), s);
return await (0, g.Qs)({
...i,
name: `local ${n}`
});
}(e.attributes, t.base);
if ("gha" === e.type) {
if (void 0 === t.gha) throw new r.u("cache-service", "type=gha caches can only be read inside a GitHub Actions job.");
return await readGhaCaches(get("scope") || "buildkit", get("version"), get("url_v2"), t.gha);
}
throw new r.u("input", `Caches of type=${e.type.slice(0, 40)} are not read; steps that only it holds are forecast without it. Use type=registry, gha or local.`);
}(e, t)))).flat()
};
} catch (t) {
return {
text: e,
error: (0, r.H)(t, "cache-malformed")
};
}
}), s = await Promise.all(n);
return {
configs: s.flatMap(e => e.configs ?? []),
warnings: s.flatMap(e => void 0 === e.error ? [] : [ e.error.message ]),
unread: s.flatMap(({text: e, error: t}) => void 0 === t || "absent" === t.code ? [] : [ e ])
};
}
async function readEngine(e, t) {
const n = await (t.engineImage?.(e).catch(() => {}));
if (void 0 === n) return [];
const r = `engine ${e} (inline)`, s = (0, m.e0)(n.config, void 0, r);
return void 0 === s ? [] : [ {
name: r,
config: s
} ];
}
function bad(e, t) {
return new r.u("input", `The cache-from entry ${JSON.stringify(e.slice(0, 200))} cannot be read (${t}). Write it as for buildx.`);
}
const $ = [ "httpProxy", "httpsProxy", "noProxy", "ftpProxy", "allProxy" ], S = {
httpProxy: "HTTP_PROXY",
httpsProxy: "HTTPS_PROXY",
noProxy: "NO_PROXY",
ftpProxy: "FTP_PROXY",
allProxy: "ALL_PROXY"
};
function proxyArgs(e, t) {
const n = e.proxies.get(t) ?? e.proxies.get("default"), r = new Map;
for (const e of $) {
const t = n?.get(e);
void 0 !== t && "" !== t && (r.set(S[e], t), r.set(S[e].toLowerCase(), t));
}
return r;
}
var O = n(9279), C = n(3024), T = n(7075), M = n(8522), A = n(8955), I = n(4821);
async function expand(e, t) {
const n = (0, a.resolve)(t, e);
if (void 0 !== await (0, o.stat)(n).catch(() => {})) return [ n ];
if (!/[*?[{]/.test(e)) return [];
const r = [];
for await (const n of (0, o.glob)(e, {
cwd: t
})) if (r.push((0, a.resolve)(t, n)) >= 2e3) break;
return r.sort();
}
async function readPath(e, t) {
const n = await (0, o.stat)(e);
if (n.isFile()) return await readImageFile(e);
if (!n.isDirectory()) throw (0, d.Qm)(t, "it is neither a file nor a folder");
if (await isLayout(e)) return await readLayout(e);
const r = [], s = (await (0, o.readdir)(e, {
withFileTypes: !0
})).slice(0, 2e3);
for (const t of s.sort((e, t) => e.name < t.name ? -1 : 1)) {
const n = (0, a.join)(e, t.name);
t.isFile() ? r.push(...await readImageFile(n)) : t.isDirectory() && await isLayout(n) && r.push(...await readLayout(n));
}
return r;
}
async function readLayout(e) {
const t = [];
for (const n of (await layoutEntries(e)).slice(0, u.mC)) t.push(...await (0, g.H)(layoutContent(e, n), (0, 
A.eZ)(n)));
return t;
}
async function readImageFile(e) {
const t = await async function firstBytes(e) {
const t = await (0, o.open)(e, "r").catch(t => {
throw (0, d.Qm)(e, "it cannot be opened", t);
});
try {
const e = Buffer.alloc(512), {bytesRead: n} = await t.read(e, 0, e.length, 0);
return e.subarray(0, n);
} finally {
await t.close();
}
}(e);
if (31 === t[0] && 139 === t[1]) {
const t = (0, M.createGunzip)();
return (0, T.pipeline)((0, C.createReadStream)(e), t, () => {}), await (0, A.oX)(await (0, 
A.k1)(t, 17179869184, e), e);
}
if ("ustar" === Buffer.from(t.subarray(257, 262)).toString("latin1")) return await (0, 
A.oX)((0, A.U6)(e, e), e);
return function imagesOfJson(e, t) {
const n = Array.isArray(e) ? e : [ e ];
if (n.length > u.mC) throw new r.u("limit", `${t} has more than ${u.mC} images; it is not read.`);
const s = n.filter(e => (0, l.Gv)(e) && "RootFS" in e);
if (s.length === n.length && n.length > 0) return s.map(e => function inspectedRecord(e) {
return (0, I.zv)(e, [], void 0);
}((0, I.Bq)(e, t)));
return n.map(e => function configRecord(e, t) {
const n = (0, d.O5)(e, t);
if (0 === n.rootfs.diff_ids.length && 0 === n.history.length) throw (0, d.Qm)(t, "it is no image config");
const {parent: r, id: s} = (0, l.Gv)(e) ? e : {}, isId = e => "string" == typeof e && (0, 
i.Bc)(e);
return {
id: isId(s) ? s : (0, g.ol)(Buffer.from(JSON.stringify(e)).subarray(0, d.GW)),
parent: isId(r) ? r : void 0,
names: [],
config: n,
...void 0 === n.container_config ? {} : {
containerConfig: n.container_config
}
};
}(e, t));
}((0, d.qF)(await readFileWithin(e, u.Kx, e), u.Kx, e), e);
}
function keyOf(e, t, n) {
try {
const r = (0, i.WF)(e), o = void 0 === r ? e : (0, i.Ew)(r), [a] = (0, s.FI)((0, 
s.Y8)(t ?? n));
return void 0 === a ? void 0 : `${o} ${(0, s.Bq)(a)}`;
} catch {
return;
}
}
async function resolveOne(e, t, n, o) {
const a = (0, s.Y8)(t), c = recordedImage(e, a, n, !0), d = {
engine: async () => {
const t = await (n.engine?.image(e, a, n.recorded));
return void 0 === t ? void 0 : {
image: t,
source: "engine"
};
},
registry: async () => void 0 === c ? await async function askRegistry(e, t, n) {
if (void 0 === n.registry || void 0 === (0, i.WF)(e)) return;
const s = await (0, g.AM)(await n.registry(e), t, [ e ]);
if (0 === s.config.rootfs.diff_ids.length && "" === s.config.os) throw new r.u("image-malformed", `${e} is no image. Check the reference.`);
return {
image: s,
source: "registry"
};
}(e, a, n) : {
image: c,
source: "registry"
}
}, u = n.pull ? [ d.registry, d.engine ] : [ d.engine, d.registry ];
for (const e of u) try {
const t = await e();
if (void 0 !== t) return t;
} catch (e) {
o.add((0, r.H)(e, "registry").message);
}
const l = recordedImage(e, a, n, !1);
return void 0 === l ? void 0 : {
image: l,
source: "recorded"
};
}
function recordedImage(e, t, n, r) {
const o = (0, i.WF)(e)?.digest ?? ((0, i.Bc)(e) ? e : void 0);
if (r && void 0 === o) return;
const a = o ?? function recordedDigest(e, t) {
return Object.hasOwn(t, e) ? t[e] : Object.entries(t).find(([t]) => (0, i.kP)(t, e))?.[1];
}(e, n.bases);
return n.recorded.find(n => !!(0, s.cK)(t, (0, s.Dr)(n.config)) && (!(void 0 === a || ![ n.indexDigest, n.manifestDigest, n.id ].includes(a)) || void 0 === a && n.names.some(t => (0, 
i.kP)(t, e))));
}
function registryClient(e) {
const t = new Map;
return async (n, s = !1) => {
const o = (0, i.F2)(n), a = s ? [ ...e.insecure ?? [], o.domain ] : e.insecure, c = {
options: {
...e,
...void 0 === a ? {} : {
insecure: a
}
},
tokens: t
}, d = `registry ${(0, i.hG)(o)}`, {root: f, bytes: h} = await async function fetchRoot(e, t, n) {
const r = t.digest ?? t.tag ?? "latest", s = await get(e, t, `manifests/${r}`, u.ZJ, n), i = s.headers.get("docker-content-digest"), o = t.digest ?? (0, 
g.ol)(s.body);
if ((0, g.zr)(s.body, o, n), i?.startsWith("sha256:") && o.startsWith("sha256:") && i !== o) throw registry_failed(n, "it sends another manifest than it names");
const a = (s.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
return {
root: (0, g.nb)(o, a, s.body.length),
bytes: s.body
};
}(c, o, d);
return {
name: d,
root: f,
read: async (e, t) => e.digest === f.digest && h.length <= t ? h : await async function fetchBlob(e, t, n, s, i) {
if (void 0 !== n.size && n.size > s) throw new r.u("limit", `${i}: a document of ${n.size} bytes is more than ${s}; it is ignored.`);
const o = l._P.includes(n.mediaType), a = await get(e, t, `${o ? "manifests" : "blobs"}/${n.digest}`, s, i);
return (0, g.zr)(a.body, n.digest, i);
}(c, o, e, t, d)
};
};
}
async function get(e, t, n, s, o) {
const a = function endpoint(e, t) {
if ("docker.io" === e) return new URL("https://registry-1.docker.io/");
const n = new URL(`https://${e}/`), r = t.includes(e) || function isLoopback(e) {
return "localhost" === e || "[::1]" === e || /^127(?:\.\d{1,3}){3}$/.test(e);
}(n.hostname) && "" !== n.port && "443" !== n.port;
return r ? new URL(`http://${e}/`) : n;
}(t.domain, e.options.insecure ?? []), c = new URL(`v2/${t.path}/${n}`, a), d = `repository:${t.path}:pull`, f = `${t.domain} ${d}`, h = {
headers: {
accept: [ ...l._P, "application/octet-stream" ].join(", ")
},
limit: s,
timeoutMs: e.options.timeoutMs,
code: "registry",
advice: `Check the reference ${(0, i.hG)(t)} and the login of this job.`
};
let p = await httpRequest(c, {
...h,
authorization: e.tokens.get(f)
});
if (401 === p.status) {
const n = await async function authorize(e, t, n, r, s) {
const i = function parseChallenge(e) {
const t = e.slice(0, 8192).trim(), n = t.indexOf(" "), r = (-1 === n ? t : t.slice(0, n)).toLowerCase(), s = new Map;
for (const e of t.slice(r.length).matchAll(/([A-Za-z]{1,32})=(?:"([^"]*)"|([^\s",]+))/g)) s.set((e[1] ?? "").toLowerCase(), e[2] ?? e[3] ?? "");
return {
scheme: r,
values: s
};
}(n.headers.get("www-authenticate") ?? ""), o = await e.options.credentials(t.domain), a = `registry ${t.domain}`;
if ("basic" === i.scheme) {
if (void 0 === o) throw registry_failed(a, explain(401));
return basic(o);
}
const c = i.values.get("realm") ?? "";
if ("bearer" !== i.scheme || !URL.canParse(c)) throw registry_failed(a, "its 401 names no way to log in");
const d = new URL(c);
if ("https:" !== d.protocol && ("http:" !== d.protocol || "http:" !== s.protocol)) throw registry_failed(a, "its token service is not reached over https");
const f = i.values.get("service") ?? "", h = await async function askToken(e, t, n, r, s) {
const i = {
limit: u.KA,
timeoutMs: s.timeoutMs,
code: "registry",
advice: "Check the login of this job."
};
if (void 0 !== r?.identityToken) {
const s = new URLSearchParams({
grant_type: "refresh_token",
service: t,
scope: n,
client_id: "docker-cache-forecast",
refresh_token: r.identityToken
}), o = {
"content-type": "application/x-www-form-urlencoded"
};
return await httpRequest(e, {
...i,
method: "POST",
headers: o,
body: s.toString()
});
}
"" !== t && e.searchParams.set("service", t);
for (const t of n.split(" ")) "" !== t && e.searchParams.append("scope", t);
return await httpRequest(e, {
...i,
authorization: void 0 === r ? void 0 : basic(r)
});
}(d, f, i.values.get("scope") ?? r, o, e.options);
return `Bearer ${function tokenOf(e, t) {
if (200 !== e.status) throw registry_failed(t, explain(e.status));
let n;
try {
n = JSON.parse((new TextDecoder).decode(e.body));
} catch (e) {
throw registry_failed(t, "its token service sends no JSON", e);
}
const r = (0, l.Gv)(n) ? n.token ?? n.access_token : void 0;
if ("string" != typeof r || !/^[\x21-\x7e]{1,65536}$/.test(r)) throw registry_failed(t, "its token service sends no token");
return r;
}(h, a)}`;
}(e, t, p, d, a);
e.tokens.set(f, n), p = await httpRequest(c, {
...h,
authorization: n
});
}
if (200 === p.status) return p;
if (404 === p.status) throw new r.u("absent", `${o}: the registry has no such thing (404).`);
throw registry_failed(o, explain(p.status));
}
function explain(e) {
return 401 === e || 403 === e ? `access is denied (${e}); log in before this step` : `the registry answered ${e}`;
}
function basic({username: e, password: t}) {
return `Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`;
}
function registry_failed(e, t, n) {
return new r.u("registry", `${e}: ${t}. Check the reference and the login of this job.`, {
cause: n
});
}
const P = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
async function readRemote(e, t) {
const n = function gitSource(e) {
const t = e.indexOf("#"), n = -1 === t ? e : e.slice(0, t);
return !(/^git:\/\/|^ssh:\/\/|^[\w.-]+@[\w.-]+:/.test(n) || /^https?:\/\/[^?]+\.git$/.test(n)) || n.startsWith("-") ? void 0 : {
remote: n,
ref: -1 === t ? "" : e.slice(t + 1).split(":")[0] ?? ""
};
}(e);
if (void 0 !== n) return {
url: e,
commit: await commitOf(n.remote, n.ref, t)
};
if (!URL.canParse(e)) throw remote_failed(e, "is no URL");
const r = new URL(e), s = await httpRequest(r, {
limit: 67108864,
timeoutMs: t.timeoutMs,
code: "registry",
advice: "Steps that add it are unknown."
});
if (s.status >= 400) throw remote_failed(r.host, `answered ${s.status}`);
const i = s.headers.get("last-modified"), o = function dispositionName(e) {
const t = /;\s*filename=(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(e ?? ""), n = (t?.[1]?.replace(/\\(.)/g, "$1") ?? t?.[2])?.split("/").at(-1);
return "" === n ? void 0 : n;
}(s.headers.get("content-disposition"));
return {
url: e,
body: s.body,
sha256: (0, v.createHash)("sha256").update(s.body).digest("hex"),
...null === i ? {} : {
lastModified: i
},
...void 0 === o ? {} : {
filename: o
}
};
}
async function commitOf(e, t, n) {
if (P.test(t)) return t;
const r = "" === t ? "HEAD" : t, s = await n.run("git", [ "ls-remote", "--", e, r, `${r}^{}` ], {
limit: 8388608,
timeoutMs: n.timeoutMs
});
if (0 !== s.code) throw remote_failed(hostOf(e), `gave no refs (git exited with ${s.code})`);
const i = s.stdout.split("\n").map(e => e.split("\t")), o = [ r, `refs/heads/${r}`, `refs/tags/${r}` ], a = i.filter(([, e = ""]) => o.includes(e.replace(/\^\{\}$/, ""))), c = a.find(([, e]) => e?.endsWith("^{}")) ?? a[0], d = c?.[0] ?? "";
if (!P.test(d)) throw remote_failed(hostOf(e), `has no ref ${r}`);
return d;
}
function hostOf(e) {
return URL.canParse(e) ? new URL(e).host : /@([\w.-]+):/.exec(e)?.[1] ?? "the git server";
}
function remote_failed(e, t) {
return new r.u("registry", `${e} ${t}. Steps that add it are unknown.`);
}
function commandRunner(e) {
return async (t, s, i) => {
const {exec: o} = await n.e(955).then(n.bind(n, 1955)), [a, c] = [ collector(i.limit), collector(i.limit) ], d = o(t, [ ...s ], {
silent: !0,
ignoreReturnCode: !0,
env: Object.fromEntries(i.env ?? e),
...void 0 === i.cwd ? {} : {
cwd: i.cwd
},
...void 0 === i.input ? {} : {
input: Buffer.from(i.input)
},
listeners: {
stdout: a.add,
stderr: c.add
}
}), u = await async function within(e, t, n) {
let s;
const i = new Promise((t, i) => {
s = setTimeout(() => i(new r.u("timeout", `${e} did not answer within ${n / 1e3} s.`)), n);
});
try {
return await Promise.race([ t, i ]);
} catch (e) {
throw (0, r.H)(e, "engine");
} finally {
clearTimeout(s);
}
}(t, d, i.timeoutMs ?? 2e4);
if (a.full() || c.full()) throw new r.u("limit", `${t} printed more than ${i.limit} bytes; its answer is ignored.`);
return {
code: u,
stdout: a.text(),
stderr: c.text()
};
};
}
function collector(e) {
const t = [];
let n = 0;
return {
add: r => {
n += r.length, n <= e && t.push(r);
},
full: () => n > e,
text: () => Buffer.concat(t).toString("utf8")
};
}
class Surroundings {
warnings=new Set;
run;
inputs;
context;
deadline;
buildahs=new Map;
builder;
opened;
facts;
registryOpened;
files;
constructor(e, t) {
this.inputs = e, this.context = t, this.run = commandRunner(t.env), this.deadline = Date.now() + e.timeoutMs;
}
get timeLeft() {
return Math.max(0, this.deadline - Date.now());
}
async attempt(e, t = []) {
if (0 !== this.timeLeft) try {
return await async function surroundings_within(e, t) {
let n;
const s = new Promise((e, s) => {
n = setTimeout(() => s(new r.u("timeout", "Looking things up took longer than the input timeout allows; what is missing is unknown. Raise timeout if that is too short.")), t);
});
try {
return await Promise.race([ e, s ]);
} finally {
clearTimeout(n);
}
}(e(), this.timeLeft);
} catch (e) {
const n = (0, r.H)(e);
return void (t.includes(n.code) || this.warnings.add(n.message));
} else this.warnings.add("Looking things up took longer than the input timeout allows; what is missing is unknown. Raise timeout if that is too short.");
}
engine() {
return this.opened ??= this.attempt(async () => {
const {openEngine: e} = await n.e(672).then(n.bind(n, 7672));
return await e({
host: this.inputs.dockerHost,
env: this.context.env,
timeoutMs: Math.min(this.timeLeft, 1e4)
});
}, "" === this.inputs.dockerHost ? [ "engine" ] : []), this.opened;
}
engineFacts() {
return this.facts ??= (async () => {
const e = await this.engine();
return void 0 === e ? {} : await this.attempt(() => e.facts()) ?? {};
})(), this.facts;
}
async engineImages(e, t, n) {
const r = await this.engine();
if (void 0 === r) return;
const i = await this.attempt(() => r.images({
wanted: e,
known: t,
maxStreamBytes: 67108864,
streamTimeoutMs: Math.min(this.timeLeft, 1e4),
platform: void 0 === n ? void 0 : (0, s.Y8)(n)
}));
for (const e of i?.warnings ?? []) this.warnings.add(e);
return i?.images;
}
buildah(e) {
const t = "podman" === e || "buildah" === e ? [ e ] : [ "buildah", "podman" ], n = t.join(), r = this.buildahs.get(n);
if (void 0 !== r) return r;
const s = (async () => {
for (const e of t) {
const t = {
run: this.run,
command: e
}, n = await this.attempt(() => buildahFacts(t), [ "engine" ]);
if (void 0 !== n) return {
...t,
facts: n
};
}
})();
return this.buildahs.set(n, s), s;
}
async storeImages(e) {
if ("classic" === e.builder) return await this.engineImages(e.wanted, e.known, e.platform);
const t = await this.buildah(e.program);
return void 0 === t ? void 0 : await this.attempt(() => buildahImages(t, t.facts));
}
registry() {
return this.registryOpened ??= (async () => {
const e = await (0, O.TO)((0, O.Pe)(this.context.env));
return registryClient({
credentials: (0, O.d8)(e, this.run),
timeoutMs: Math.min(this.timeLeft, 1e4)
});
})(), this.registryOpened;
}
imageFiles() {
return this.files ??= (async () => {
if (0 === this.inputs.imageConfigs.length) return [];
const e = await async function readImageFiles(e, t) {
const n = [], s = [];
for (const i of e) {
const e = await expand(i, t);
0 === e.length && s.push(`No file matches ${i} (input image-configs); check its path.`);
for (const t of e) try {
n.push(...await readPath(t, i));
} catch (e) {
s.push((0, r.H)(e, "image-malformed").message);
}
}
return n.length > u.mC && s.push(`Only the first ${u.mC} images of image-configs are used.`), 
{
images: n.slice(0, u.mC),
warnings: s
};
}(this.inputs.imageConfigs, this.context.workspace);
for (const t of e.warnings) this.warnings.add(t);
return e.images;
})(), this.files;
}
async caches(e) {
if (0 === e.cacheFrom.length) return {
configs: [],
warnings: [],
unread: []
};
const t = await this.engine(), get = e => this.context.env.get(e) ?? "", n = await this.attempt(async () => readCacheFrom(e.cacheFrom, {
registry: this.inputs.registry ? await this.registry() : void 0,
gha: this.context.github ? {
resultsUrl: get("ACTIONS_RESULTS_URL"),
token: get("ACTIONS_RUNTIME_TOKEN"),
timeoutMs: Math.min(this.timeLeft, 1e4)
} : void 0,
engineImage: void 0 === t ? void 0 : e => t.image(e, void 0),
base: this.context.workspace
}));
for (const e of n?.warnings ?? []) this.warnings.add(e);
return n ?? {
configs: [],
warnings: [],
unread: e.cacheFrom
};
}
buildkit() {
return this.builder ??= this.attempt(() => (0, p.vi)(this.run, this.context.env.get("BUILDX_BUILDER")), [ "engine" ]), 
this.builder;
}
async clientFacts() {
const e = this.inputs.dockerHost || this.context.env.get("DOCKER_HOST") || "unix:///var/run/docker.sock", [t, n] = await Promise.all([ "" === this.inputs.cliVersion ? this.attempt(() => async function clientVersion(e) {
try {
const t = [ "version", "--format", "{{.Client.Version}}" ], {stdout: n} = await e("docker", t, {
limit: u.KA
});
return /^v?(\d+\.\d+\.\d+)/.exec(n.trim())?.[1];
} catch {
return;
}
}(this.run)) : void 0, this.attempt(() => (0, O.TO)((0, O.Pe)(this.context.env))) ]);
return {
...void 0 === t ? {} : {
cliVersion: t
},
...void 0 === n ? {} : {
proxies: proxyArgs(n, e)
}
};
}
async baseEngine(e) {
if ("buildah" === e) return;
const t = "buildkit" === e ? (await this.buildkit())?.driver : void 0;
return void 0 === t || "docker" === t ? await this.engine() : void 0;
}
fetchers(e) {
const {builder: t, local: n, last: r, platform: o, pull: a} = e;
return {
image: async (e, c) => {
const d = c ?? o ?? "linux/amd64", u = n.find(t => (t.id === e || t.names.some(t => (0, 
i.kP)(t, e))) && (0, s.cK)((0, s.Y8)(d), (0, s.Dr)(t.config)));
if (void 0 !== u && !a) return {
image: u,
source: "engine"
};
const l = await this.attempt(async () => async function resolveImages(e, t) {
const n = new Set, r = new Map;
for (const {reference: s, platform: i} of e) {
if ("scratch" === s.toLowerCase()) continue;
const e = keyOf(s, i, t.defaultPlatform);
void 0 === e || r.has(e) || r.set(e, resolveOne(s, i ?? t.defaultPlatform, t, n));
}
const s = new Map;
for (const [e, t] of r) s.set(e, await t);
return {
image: (e, n) => {
const r = keyOf(e, n, t.defaultPlatform);
return void 0 === r ? void 0 : s.get(r);
},
warnings: [ ...n ]
};
}([ {
reference: e,
platform: c
} ], {
engine: await this.baseEngine(t),
registry: this.inputs.registry ? await this.registry() : void 0,
recorded: r?.images ?? [],
bases: r?.bases ?? {},
pull: a,
defaultPlatform: o ?? "linux/amd64"
})), f = l?.image(e, c);
if ("recorded" !== f?.source) for (const e of l?.warnings ?? []) this.warnings.add(e);
return f;
},
remote: async e => this.inputs.registry ? await this.attempt(() => readRemote(e, {
run: this.run,
timeoutMs: Math.min(this.timeLeft, 1e4)
})) : void 0,
cacheImage: async e => {
const t = await this.registry();
return await this.attempt(async () => (0, g.AM)(await t(e), s._n, [ e ]), [ "absent" ]);
}
};
}
async close() {
(await this.opened)?.close();
}
}
}),
2475: ((e, t, n) => {
n.d(t, {
Lx: () => commandSpec,
Oe: () => buildCommand,
ux: () => within
});
var r = n(3999), s = n(7375);
function buildCommand(e, t) {
const n = e.words.map(e => "" === e.needs ? e.text : "\0"), r = n[0]?.split("/").at(-1) ?? "", s = function recognise(e, t) {
for (const [[n, ...r], s] of i) {
if (n !== e) continue;
let i = 0;
if (r.every(e => {
for (;i < t.length && t[i]?.startsWith("-"); ) i += t[i]?.includes("=") || o.has(flagName(t[i] ?? "")) ? 1 : 2;
return t[i++] === e;
})) return {
...s,
skip: i
};
}
return;
}(r, n.slice(1));
if (void 0 === s) return;
const a = e.assignments.get("DOCKER_BUILDKIT")?.text ?? t("DOCKER_BUILDKIT"), c = "auto" === s.builder && "0" === a ? "classic" : "auto" === s.builder ? "buildkit" : s.builder;
return {
tool: s.tool,
builder: "build" === s.tool && "docker" === r && s.buildx ? "buildkit" : c,
program: r,
words: e.words.slice(1 + s.skip),
line: e.line
};
}
const i = [ [ [ "docker", "buildx", "build" ], {
tool: "build",
builder: "buildkit",
buildx: !0
} ], [ [ "docker", "buildx", "b" ], {
tool: "build",
builder: "buildkit",
buildx: !0
} ], [ [ "docker", "buildx", "bake" ], {
tool: "bake",
builder: "buildkit",
buildx: !0
} ], [ [ "docker", "buildx", "f" ], {
tool: "bake",
builder: "buildkit",
buildx: !0
} ], [ [ "docker", "compose", "build" ], {
tool: "compose",
builder: "buildkit",
buildx: !0
} ], [ [ "docker", "image", "build" ], {
tool: "build",
builder: "auto",
buildx: !1
} ], [ [ "docker", "builder", "build" ], {
tool: "build",
builder: "auto",
buildx: !1
} ], [ [ "docker", "build" ], {
tool: "build",
builder: "auto",
buildx: !1
} ], [ [ "docker-compose", "build" ], {
tool: "compose",
builder: "buildkit",
buildx: !0
} ], [ [ "podman", "build" ], {
tool: "build",
builder: "buildah",
buildx: !1
} ], [ [ "podman", "image", "build" ], {
tool: "build",
builder: "buildah",
buildx: !1
} ], [ [ "buildah", "build" ], {
tool: "build",
builder: "buildah",
buildx: !1
} ], [ [ "buildah", "bud" ], {
tool: "build",
builder: "buildah",
buildx: !1
} ], [ [ "buildah", "build-using-dockerfile" ], {
tool: "build",
builder: "buildah",
buildx: !1
} ] ];
const o = new Set([ "all-platforms", "check", "compress", "debug", "D", "disable-content-trust", "disable-compression", "force-rm", "http-proxy", "identity-label", "inherit-annotations", "inherit-labels", "layers", "load", "no-cache", "no-hostname", "no-hosts", "omit-history", "print", "pull", "pull-always", "pull-never", "push", "q", "quiet", "rewrite-timestamp", "rm", "skip-unused-stages", "squash", "squash-all", "stdin", "stream", "tls", "tlsverify", "with-dependencies", "dry-run", "save-stages", "build-arg-file-only", "cache-to-only" ]);
function appended(e, t) {
return [ ...e, t ];
}
const a = {
f: (e, t) => take(e, "file", t, e => e),
file: (e, t) => take(e, "file", t, e => e),
t: (e, t) => add(e, "tags", t),
tag: (e, t) => add(e, "tags", t),
target: (e, t) => take(e, "target", t, e => e),
"cache-from": (e, t) => add(e, "cacheFrom", t),
"cache-to": (e, t) => add(e, "cacheTo", t),
"no-cache-filter": (e, t) => take(e, "noCacheFilter", t, t => [ ...e.noCacheFilter, ...t.split(",") ]),
platform: (e, t) => take(e, "platforms", t, t => [ ...e.platforms, ...t.split(",") ]),
network: (e, t) => take(e, "network", t, e => e),
"add-host": (e, t) => add(e, "addHosts", t),
ulimit: (e, t) => add(e, "ulimits", t),
"shm-size": (e, t) => take(e, "shmSize", t, e => e),
"cgroup-parent": (e, t) => take(e, "cgroupParent", t, e => e),
ignorefile: (e, t) => take(e, "ignoreFile", t, e => e),
"build-arg": (e, t) => {
const n = t.text.indexOf("="), r = -1 === n ? t.text : t.text.slice(0, n), s = "" === t.needs && -1 !== n ? t.text.slice(n + 1) : void 0;
e.buildArgs = new Map([ ...e.buildArgs, [ r, s ] ]), "" !== t.needs && unknown(e, `--build-arg ${r}`, t.needs, "build-args");
},
label: (e, t) => {
const n = t.text.indexOf("=");
"" !== t.needs ? unknown(e, "--label", t.needs, "labels") : e.labels = new Map([ ...e.labels, -1 === n ? [ t.text, "" ] : [ t.text.slice(0, n), t.text.slice(n + 1) ] ]);
},
"build-context": (e, t) => {
const n = t.text.indexOf("=");
"" !== t.needs || n < 1 ? unknown(e, "--build-context", t.needs, "build-contexts") : e.buildContexts = new Map([ ...e.buildContexts, [ t.text.slice(0, n), t.text.slice(n + 1) ] ]);
}
};
function take(e, t, n, r) {
"" !== n.needs ? unknown(e, String(t), n.needs, inputOf(t)) : e[t] = r(n.text);
}
function add(e, t, n) {
"" === n.needs ? e[t] = appended(e[t], n.text) : "tags" !== t && "cacheTo" !== t && unknown(e, t, n.needs, inputOf(t));
}
const c = {
cacheFrom: "cache-from",
noCacheFilter: "no-cache-filters",
addHosts: "add-hosts",
ulimits: "ulimit",
shmSize: "shm-size",
cgroupParent: "cgroup-parent",
ignoreFile: "ignore-file"
}, inputOf = e => c[e] ?? e;
function unknown(e, t, n, r) {
e.unknowns = appended(e.unknowns, `${t} uses ${n || "something unreadable"}, which is not known before the build; set the input ${r}.`);
}
function commandSpec(e, t, n) {
const i = {
...(0, r.m)({
builder: e.builder,
program: e.program,
origin: n
})
};
let c;
const d = [];
for (let t = 0; t < e.words.length; t++) {
const n = e.words[t];
if (void 0 === n || !n.text.startsWith("-") || "-" === n.text) {
c = n;
continue;
}
const r = flagName(n.text), s = inlineValue(n);
if (o.has(r)) {
applySwitch(i, r, s?.text ?? "true"), d.push(n.text);
continue;
}
const u = s ?? e.words[++t] ?? {
text: "",
needs: ""
};
Object.hasOwn(a, r) ? a[r]?.(i, u) : "" === u.needs && d.push(`--${r}=${u.text}`);
}
if ("buildah" === e.builder) {
const t = (0, s.A)(d.join("\n")), n = t.buildah.layers ?? "podman" === e.program;
i.buildah = {
...r.D,
...t.buildah,
layers: n
};
}
return c?.needs && unknown(i, "The build context", c.needs, "context"), i.context = within(t, c?.text ?? "."), 
void 0 !== i.file && "-" !== i.file && (i.file = within(t, i.file)), i.name = i.file ?? i.context, 
i;
}
function applySwitch(e, t, n) {
const r = "false" !== n && "0" !== n;
"no-cache" === t ? e.noCache = r : "pull" === t || "pull-always" === t ? e.pull = r && "missing" !== n && "never" !== n : "squash" !== t && "squash-all" !== t || (e.squash = r);
}
function flagName(e) {
const t = /^--([^=]+)/.exec(e);
return null !== t ? t[1] ?? "" : e.slice(1, 2);
}
function inlineValue(e) {
if (e.text.startsWith("--")) {
const t = e.text.indexOf("=");
return -1 === t ? void 0 : {
text: e.text.slice(t + 1),
needs: e.needs
};
}
const t = e.text.slice(2).replace(/^=/, "");
return "" === t ? void 0 : {
text: t,
needs: e.needs
};
}
function within(e, t) {
return "" === e || "." === e || "-" === t || t.startsWith("/") || /^[a-z][a-z+.-]*:\/\//i.test(t) ? t : "." === t ? e : `${e.replace(/\/+$/, "")}/${t}`;
}
})
};