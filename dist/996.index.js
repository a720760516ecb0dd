export const id = 996;

export const ids = [ 996 ];

export const modules = {
56649: ((e, t, n) => {
n.d(t, {
CT: () => createdAt,
MB: () => entryName,
aK: () => layersBeginWith,
gO: () => diffIdAt,
t$: () => beginsWith,
zb: () => layerCount
});
var i = n(95524);
function sameEntry(e, t) {
return (e.created_by ?? "") === (t.created_by ?? "") && (e.author ?? "") === (t.author ?? "") && (e.comment ?? "") === (t.comment ?? "") && (e.empty_layer ?? !1) === (t.empty_layer ?? !1) && function sameCreated(e, t) {
if (e === t) return !0;
if (void 0 === e || void 0 === t) return !1;
const n = (0, i.uR)(e);
return void 0 !== n && n === (0, i.uR)(t);
}(e.created, t.created);
}
function entryName(e) {
let t = o.get(e);
if (void 0 === t) {
const {created: n, created_by: s = "", author: r = "", comment: a = "", empty_layer: c = !1} = e, d = void 0 === n ? void 0 : (0, 
i.uR)(n);
t = JSON.stringify([ s, r, a, c, void 0 === d ? n ?? null : `${d}` ]), void 0 !== n && void 0 === d && (t += " no time"), 
o.set(e, t);
}
return t;
}
const o = new WeakMap;
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
return void 0 === e.created ? void 0 : (0, i.uR)(e.created);
}
}),
44996: ((e, t, n) => {
n.d(t, {
openEngine: () => openEngine
});
var i = n(452), o = n(88758), s = n(99279), r = n(73024), a = n(37067), c = n(57075), d = n(9573);
const f = "1.44";
async function engineClient(e, t, o) {
const {modem: s, close: u} = await async function connect(e, t) {
if ("socket" === e.kind && !(0, r.existsSync)(e.path)) throw failed({
code: "ENOENT"
});
const {default: i} = await Promise.all([ n.e(830), n.e(40), n.e(655) ]).then(n.t.bind(n, 39040, 19)), o = {
host: void 0,
port: void 0,
protocol: "http",
ca: void 0,
cert: void 0,
key: void 0
};
try {
if ("socket" === e.kind) return {
modem: new i({
...o,
socketPath: e.path
}).modem,
close: () => {}
};
if ("tcp" === e.kind) {
const t = void 0 === e.tls ? "http" : "https";
return {
modem: new i({
...o,
host: e.host,
port: e.port,
protocol: t,
...e.tls
}).modem,
close: () => {}
};
}
const s = await async function stdioAgent(e, t) {
const {spawn: i} = await Promise.resolve().then(n.t.bind(n, 31421, 19)), o = new a.Agent({
keepAlive: !0,
maxSockets: 2
}), s = new Set;
o.createConnection = () => {
const n = i("docker", [ "system", "dial-stdio" ], {
env: {
...Object.fromEntries(t),
DOCKER_HOST: e
},
stdio: [ "pipe", "pipe", "ignore" ]
});
s.add(n);
const o = c.Duplex.from({
readable: n.stdout,
writable: n.stdin
});
return n.once("error", e => o.destroy(e)), n.once("close", () => s.delete(n)), o.once("close", () => n.kill()), 
Object.assign(o, {
setTimeout: () => o,
setKeepAlive: () => o,
setNoDelay: () => o,
ref: () => o,
unref: () => o
});
};
const r = o.destroy.bind(o);
return o.destroy = () => {
r();
for (const e of s) e.kill();
}, o;
}(e.url, t);
return {
modem: new i({
...o,
host: "docker.example",
port: 80,
agent: s
}).modem,
close: () => s.destroy()
};
} catch (e) {
throw failed(e);
}
}(e, t), dial = (e, t, n) => new Promise((i, o) => {
s.dial({
path: `${e}?`,
method: "GET",
options: t,
isStream: !0,
statusCodes: {
200: !0
},
abortSignal: n
}, (e, t) => null === e ? i(t) : o(e));
}), read = async (e, t) => {
const n = AbortSignal.timeout(o);
try {
return await async function readAll(e, t) {
const n = [];
let o = 0;
for await (const s of e) {
if (o += s.length, o > d.Kx) throw new i.u("limit", `The engine's answer to ${t} is too large; it is ignored.`);
n.push(s);
}
return Buffer.concat(n);
}(await dial(e, t, n), e);
} catch (e) {
if (n.aborted) throw late(o, e);
if (404 === function statusOf(e) {
return e?.statusCode;
}(e)) return;
throw e instanceof i.u ? e : failed(e);
}
}, get = async (e, t = {}) => {
const n = await read(e, t);
return void 0 === n ? void 0 : function parse(e, t) {
try {
return JSON.parse(e.toString("utf8"));
} catch (e) {
throw failed(`its answer to ${t} is not JSON`, e);
}
}(n, e);
};
return {
get: get,
text: async (e, t) => (await read(e, t))?.toString("utf8") ?? "",
stream: async (e, t, n) => {
try {
return await dial(e, t, n);
} catch (e) {
if (n.aborted) throw late(o, e);
throw failed(e);
}
},
negotiate: async () => {
const e = await get("/version"), t = e?.ApiVersion;
if ("string" != typeof t || !/^1\.\d{1,3}$/.test(t)) throw failed("it names no API version");
s.version = `v${function older(e, t) {
return Number(e.split(".")[1]) < Number(t.split(".")[1]) ? e : t;
}(t, f)}`;
},
close: u
};
}
function failed(e, t = e) {
const n = e?.code, o = "string" == typeof n ? n : e instanceof Error ? e.message : String(e);
return new i.u("engine", `The docker engine cannot be asked (${o.trim().slice(0, 300)}). Check that it runs, or set the input docker-host.`, {
cause: t
});
}
function late(e, t) {
return new i.u("timeout", `The docker engine did not answer within ${e / 1e3} s. Raise the input timeout if it is just slow.`, {
cause: t
});
}
var u = n(56649), l = n(95524), g = n(68424), h = n(48955), m = n(44821), p = n(11756), y = n(44338);
const w = 8;
async function exportImages(e, t) {
const n = [], o = await async function listImages(e, t) {
const n = await e.get("/images/json", {
all: "1"
});
if (!Array.isArray(n)) throw new i.u("engine", "The docker engine lists no images. Check its log.");
n.length > d.mC && t.push(`The engine has ${n.length} images; the newest ${d.mC} are recorded.`);
return n.filter(p.Gv).map(e => ({
id: engine_export_text(e.Id),
parent: engine_export_text(e.ParentId),
names: Array.isArray(e.RepoTags) ? e.RepoTags.filter(e => "string" == typeof e) : []
})).filter(({id: e}) => (0, g.Bc)(e)).slice(0, d.mC);
}(e, n), s = void 0 === t.wanted ? o : await async function closure(e, t, n) {
const i = new Map(t.map(e => [ e.id, e ])), o = new Set;
for (const t of n) {
let n = await idOf(e, t);
for (let e = i.get(n)?.parent; void 0 !== e && i.has(e); e = i.get(n)?.parent) n = e;
o.add(n);
}
const s = new Set, r = Map.groupBy(t, e => e.parent), a = [ ...o ].filter(e => i.has(e));
for (let e = a.pop(); void 0 !== e; e = a.pop()) s.has(e) || (s.add(e), a.push(...(r.get(e) ?? []).map(e => e.id)));
return t.filter(e => s.has(e.id));
}(e, o, t.wanted), r = await async function inspectAll(e, t, n) {
const i = new Map, o = await parallel(t, async ({id: t}) => await engine_export_inspect(e, t));
return t.forEach(({id: e, parent: t, names: s}, r) => {
const a = o[r];
if (void 0 === a) return;
const c = s.filter(e => "<none>:<none>" !== e && !a.names.includes(e));
i.set(e, {
...a,
parent: a.parent || t,
names: [ ...a.names, ...c ],
loaded: n.has(e)
});
}), i;
}(e, s, await async function loadedIds(e) {
const t = (Date.now() / 1e3).toFixed(3), n = JSON.stringify({
type: [ "image" ],
event: [ "load" ]
}), i = await e.text("/events", {
since: "0",
until: t,
filters: n
}), o = [ ...(0, y.T5)(i) ].map(e => (0, p.Gv)(e) && (0, p.Gv)(e.Actor) ? e.Actor.ID : "");
return new Set(o.filter(e => "string" == typeof e && (0, g.Bc)(e)));
}(e)), a = await historyLines(e, r), c = knownHistories(r, t.known);
await async function saveRoots(e, t, n, o, s) {
const r = [ ...t.values() ].filter(e => !t.has(e.parent) && !n.has(e.id) && e.config.rootfs.diff_ids.length > 0), a = new Set((o.wanted ?? []).map(spelled)), isWanted = e => e.names.some(e => a.has(spelled(e)));
r.sort((e, t) => Number(isWanted(t)) - Number(isWanted(e)) || e.size - t.size);
const c = [];
let d = 0;
for (const e of r) {
if (d += e.size, d > o.maxStreamBytes) break;
c.push(e.id);
}
try {
c.length > 0 && await async function save(e, t, n, i, o) {
const s = AbortSignal.timeout(o.streamTimeoutMs), r = await e.stream("/images/get", {
names: t
}, s), a = await (0, h.k1)(r, 2 * o.maxStreamBytes + 67108864, "The docker save"), c = await (0, 
h.oX)(a, "The docker save");
for (const e of t) {
const t = n.get(e);
if (void 0 === t) continue;
const s = c.find(e => isSavedAs(e, t, o.platform));
void 0 !== s && i.set(e, s);
}
}(e, c, t, n, o);
} catch (e) {
s.push((0, i.H)(e, "engine").message);
}
const f = r.filter(e => !n.has(e.id)).flatMap(e => e.names.slice(0, 1));
f.length > 0 && s.push(`The history of ${f.slice(0, 5).join(", ")} is known in whole seconds only, so matches with it stay unknown. Give the image's config with the input image-configs.`);
}(e, r, c, t, n);
return {
images: [ ...r.values() ].map(e => assemble(e, r, a, c)).sort(newestFirst),
warnings: n
};
}
function newestFirst(e, t) {
const [n, i] = [ (0, u.CT)(e.config) ?? 0n, (0, u.CT)(t.config) ?? 0n ];
return n !== i ? n > i ? -1 : 1 : e.id < t.id ? -1 : 1;
}
async function idOf(e, t) {
return (await engine_export_inspect(e, t))?.id ?? "";
}
async function engine_export_inspect(e, t) {
const n = function nameInUrl(e) {
if ((0, g.Bc)(e) || /^[0-9a-f]{12,64}$/.test(e)) return e;
const t = (0, g.WF)(e);
return void 0 === t ? void 0 : (0, g.hG)(t);
}(t);
if (void 0 === n) return;
const i = await e.get(`/images/${n}/json`);
return void 0 === i ? void 0 : (0, m.Bq)(i, `The engine's image ${t}`);
}
async function historyLines(e, t) {
const n = new Set([ ...t.values() ].map(e => e.parent)), i = [ ...t.keys() ].filter(e => !n.has(e)), o = new Map;
return await parallel(i, async n => {
const i = await e.get(`/images/${n}/history`);
if (void 0 === i) return;
const s = (0, m.FU)(i, `The engine's image ${n}`);
o.set(n, s), s.forEach((e, n) => {
t.has(e.id) && !o.has(e.id) && o.set(e.id, s.slice(0, n + 1));
});
}), o;
}
function knownHistories(e, t) {
const n = new Map;
for (const i of e.values()) {
const e = t.find(e => isSame(e, i));
void 0 !== e && n.set(i.id, e);
}
return n;
}
function isSame(e, t) {
const {history: n, rootfs: i} = e.config;
return 0 !== n.length && !function isRough(e) {
return e.every(e => void 0 === e.created || (0, l.PZ)(e.created));
}(n) && (i.diff_ids.join() === t.config.rootfs.diff_ids.join() && [ e.id, e.manifestDigest, e.indexDigest ].includes(t.id));
}
function spelled(e) {
const t = (0, g.WF)(e);
return void 0 === t ? e : (0, g.Ew)(t);
}
function isSavedAs(e, t, n) {
return !![ e.id, e.manifestDigest, e.indexDigest ].includes(t.id) && (e.config.rootfs.diff_ids.join() === t.config.rootfs.diff_ids.join() && (void 0 === n || (0, 
o.cK)(n, (0, o.Dr)(e.config))));
}
function assemble(e, t, n, i) {
const o = n.get(e.id) ?? [], s = function historyOf(e, t, n, i) {
const o = [];
let s = e;
for (let e = n.length - 1; e >= 0; e--) {
const r = i.get(s.id);
if (void 0 !== r) {
if (r.config.history.length === e + 1) return [ ...r.config.history, ...o.reverse() ];
break;
}
const a = t.get(s.parent);
if (void 0 === a && 0 === e && 0 === s.config.rootfs.diff_ids.length) return [ (0, 
m.pe)(s, s, n[e]?.createdBy ?? ""), ...o.reverse() ];
if (void 0 === a) break;
o.push((0, m.pe)(s, a, n[e]?.createdBy ?? "")), s = a;
}
return (0, m.Am)(n, e.config.rootfs.diff_ids.length);
}(e, t, o, i), r = i.get(e.id), a = (0, m.zv)(e, s, (0, m.qM)(o, s));
if (void 0 === r) return a;
const {indexDigest: c, manifestDigest: d, mediaType: f, compressedSizes: u, containerConfig: l} = r;
return {
...a,
...void 0 === c ? {} : {
indexDigest: c
},
...void 0 === d ? {} : {
manifestDigest: d
},
...void 0 === f ? {} : {
mediaType: f
},
...void 0 === u ? {} : {
compressedSizes: u
},
...void 0 === l || void 0 !== a.containerConfig ? {} : {
containerConfig: l
},
config: r.config
};
}
async function parallel(e, t) {
const n = new Array(e.length);
let i = 0;
return await Promise.all(Array.from({
length: Math.min(w, e.length)
}, async () => {
for (;i < e.length; ) {
const o = i++;
n[o] = await t(e[o]);
}
})), n;
}
function engine_export_text(e) {
return "string" == typeof e ? e : "";
}
var v = n(76646);
async function openEngine(e) {
const t = await (0, v.n)(e.host, e.env, (0, s.Pe)(e.env)), n = await engineClient(t, e.env, e.timeoutMs);
try {
await n.negotiate();
} catch (e) {
throw n.close(), e;
}
return {
facts: () => async function readFacts(e) {
const [t, n] = await Promise.all([ e.get("/version"), e.get("/info") ]);
if (!(0, p.Gv)(t) || !(0, p.Gv)(n)) throw new i.u("engine", "The docker engine does not say its version. Check the input docker-host.");
const s = /^v?(\d+\.\d+\.\d+(?:\+dfsg\d*)?)/.exec(engine_text(t.Version))?.[1], r = engine_text(t.Os) || engine_text(n.OSType), a = engine_text(t.Arch) || engine_text(n.Architecture), c = {
os: r,
architecture: a,
variant: "",
osVersion: "",
osFeatures: []
};
return {
...void 0 === s ? {} : {
version: s
},
store: usesContainerd(n.DriverStatus) ? "containerd" : "graphdriver",
..."" === r || "" === a ? {} : {
platform: (0, o.Bq)((0, o.FL)(c))
}
};
}(n),
id: async () => {
const e = await n.get("/info");
return (0, p.Gv)(e) ? engine_text(e.ID) : "";
},
images: e => exportImages(n, e),
image: (e, t, i = []) => async function oneImage(e, t, n, i) {
const s = await engine_export_inspect(e, t);
if (void 0 === s || void 0 !== n && !(0, o.cK)(n, (0, o.Dr)(s.config))) return;
const r = new Map([ [ s.id, s ] ]), a = await historyLines(e, r);
return assemble(s, r, a, knownHistories(r, i));
}(n, e, t, i),
close: n.close
};
}
function usesContainerd(e) {
return !!Array.isArray(e) && e.some(e => Array.isArray(e) && "driver-type" === e[0] && "io.containerd.snapshotter.v1" === e[1]);
}
function engine_text(e) {
return "string" == typeof e ? e : "";
}
})
};