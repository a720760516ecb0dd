export const id = 672;

export const ids = [ 672 ];

export const modules = {
56649: ((t, e, n) => {
n.d(e, {
CT: () => createdAt,
MB: () => entryName,
aK: () => layersBeginWith,
gO: () => diffIdAt,
t$: () => beginsWith,
zb: () => layerCount
});
var i = n(95524);
function sameEntry(t, e) {
return (t.created_by ?? "") === (e.created_by ?? "") && (t.author ?? "") === (e.author ?? "") && (t.comment ?? "") === (e.comment ?? "") && (t.empty_layer ?? !1) === (e.empty_layer ?? !1) && function sameCreated(t, e) {
if (t === e) return !0;
if (void 0 === t || void 0 === e) return !1;
const n = (0, i.uR)(t);
return void 0 !== n && n === (0, i.uR)(e);
}(t.created, e.created);
}
function entryName(t) {
let e = o.get(t);
if (void 0 === e) {
const {created: n, created_by: s = "", author: r = "", comment: a = "", empty_layer: c = !1} = t, d = void 0 === n ? void 0 : (0, 
i.uR)(n);
e = JSON.stringify([ s, r, a, c, void 0 === d ? n ?? null : `${d}` ]), void 0 !== n && void 0 === d && (e += " no time"), 
o.set(t, e);
}
return e;
}
const o = new WeakMap;
function beginsWith(t, e) {
return e.length <= t.length && e.every((e, n) => sameEntry(e, t[n]));
}
function layersBeginWith(t, e) {
return e.length <= t.length && e.every((e, n) => e === t[n]);
}
function layerCount(t) {
return t.reduce((t, e) => t + (!0 === e.empty_layer ? 0 : 1), 0);
}
function diffIdAt(t, e) {
const n = t.history[e];
if (void 0 !== n) return !0 === n.empty_layer ? "" : t.rootfs.diff_ids[layerCount(t.history.slice(0, e))];
}
function createdAt(t) {
return void 0 === t.created ? void 0 : (0, i.uR)(t.created);
}
}),
87672: ((t, e, n) => {
n.d(e, {
openEngine: () => openEngine
});
var i = n(452), o = n(88758), s = n(99279), r = n(73024), a = n(37067), c = n(57075), d = n(9573);
const f = "1.44";
async function engineClient(t, e, o) {
const {modem: s, close: u} = await async function connect(t, e) {
if ("socket" === t.kind && !(0, r.existsSync)(t.path)) throw failed({
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
if ("socket" === t.kind) return {
modem: new i({
...o,
socketPath: t.path
}).modem,
close: () => {}
};
if ("tcp" === t.kind) {
const e = void 0 === t.tls ? "http" : "https";
return {
modem: new i({
...o,
host: t.host,
port: t.port,
protocol: e,
...t.tls
}).modem,
close: () => {}
};
}
const s = await async function stdioAgent(t, e) {
const {spawn: i} = await Promise.resolve().then(n.t.bind(n, 31421, 19)), o = new a.Agent({
keepAlive: !0,
maxSockets: 2
}), s = new Set;
o.createConnection = () => {
const n = i("docker", [ "system", "dial-stdio" ], {
env: {
...Object.fromEntries(e),
DOCKER_HOST: t
},
stdio: [ "pipe", "pipe", "ignore" ]
});
s.add(n);
const o = c.Duplex.from({
readable: n.stdout,
writable: n.stdin
});
return n.once("error", t => o.destroy(t)), n.once("close", () => s.delete(n)), o.once("close", () => n.kill()), 
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
for (const t of s) t.kill();
}, o;
}(t.url, e);
return {
modem: new i({
...o,
host: "docker.example",
port: 80,
agent: s
}).modem,
close: () => s.destroy()
};
} catch (t) {
throw failed(t);
}
}(t, e), dial = (t, e, n) => new Promise((i, o) => {
s.dial({
path: `${t}?`,
method: "GET",
options: e,
isStream: !0,
statusCodes: {
200: !0
},
abortSignal: n
}, (t, e) => null === t ? i(e) : o(t));
}), read = async (t, e) => {
const n = AbortSignal.timeout(o);
try {
return await async function readAll(t, e) {
const n = [];
let o = 0;
for await (const s of t) {
if (o += s.length, o > d.Kx) throw new i.u("limit", `The engine's answer to ${e} is too large; it is ignored.`);
n.push(s);
}
return Buffer.concat(n);
}(await dial(t, e, n), t);
} catch (t) {
if (n.aborted) throw late(o, t);
if (404 === function statusOf(t) {
return t?.statusCode;
}(t)) return;
throw t instanceof i.u ? t : failed(t);
}
}, get = async (t, e = {}) => {
const n = await read(t, e);
return void 0 === n ? void 0 : function parse(t, e) {
try {
return JSON.parse(t.toString("utf8"));
} catch (t) {
throw failed(`its answer to ${e} is not JSON`, t);
}
}(n, t);
};
return {
get: get,
text: async (t, e) => (await read(t, e))?.toString("utf8") ?? "",
stream: async (t, e, n) => {
try {
return await dial(t, e, n);
} catch (t) {
if (n.aborted) throw late(o, t);
throw failed(t);
}
},
negotiate: async () => {
const t = await get("/version"), e = t?.ApiVersion;
if ("string" != typeof e || !/^1\.\d{1,3}$/.test(e)) throw failed("it names no API version");
s.version = `v${function older(t, e) {
return Number(t.split(".")[1]) < Number(e.split(".")[1]) ? t : e;
}(e, f)}`;
},
close: u
};
}
function failed(t, e = t) {
const n = t?.code, o = "string" == typeof n ? n : t instanceof Error ? t.message : String(t);
return new i.u("engine", `The docker engine cannot be asked (${o.trim().slice(0, 300)}). Check that it runs, or set the input docker-host.`, {
cause: e
});
}
function late(t, e) {
return new i.u("timeout", `The docker engine did not answer within ${t / 1e3} s. Raise the input timeout if it is just slow.`, {
cause: e
});
}
var u = n(56649), l = n(95524), h = n(68424), g = n(48955), m = n(44821), p = n(11756), w = n(44338);
const y = 8;
async function exportImages(t, e) {
const n = [], o = await async function listImages(t, e) {
const n = await t.get("/images/json", {
all: "1"
});
if (!Array.isArray(n)) throw new i.u("engine", "The docker engine lists no images. Check its log.");
n.length > d.mC && e.push(`The engine has ${n.length} images; the newest ${d.mC} are recorded.`);
return n.filter(p.Gv).map(t => ({
id: engine_export_text(t.Id),
parent: engine_export_text(t.ParentId),
names: Array.isArray(t.RepoTags) ? t.RepoTags.filter(t => "string" == typeof t) : []
})).filter(({id: t}) => (0, h.Bc)(t)).slice(0, d.mC);
}(t, n), s = void 0 === e.wanted ? o : await async function closure(t, e, n) {
const i = new Map(e.map(t => [ t.id, t ])), o = new Set;
for (const e of n) {
let n = await idOf(t, e);
for (let t = i.get(n)?.parent; void 0 !== t && i.has(t); t = i.get(n)?.parent) n = t;
o.add(n);
}
const s = new Set, r = Map.groupBy(e, t => t.parent), a = [ ...o ].filter(t => i.has(t));
for (let t = a.pop(); void 0 !== t; t = a.pop()) s.has(t) || (s.add(t), a.push(...(r.get(t) ?? []).map(t => t.id)));
return e.filter(t => s.has(t.id));
}(t, o, e.wanted), r = await async function inspectAll(t, e, n) {
const i = new Map, o = await parallel(e, async ({id: e}) => await engine_export_inspect(t, e));
return e.forEach(({id: t, parent: e, names: s}, r) => {
const a = o[r];
if (void 0 === a) return;
const c = s.filter(t => "<none>:<none>" !== t && !a.names.includes(t));
i.set(t, {
...a,
parent: a.parent || e,
names: [ ...a.names, ...c ],
loaded: n.has(t)
});
}), i;
}(t, s, await async function loadedIds(t) {
const e = (Date.now() / 1e3).toFixed(3), n = JSON.stringify({
type: [ "image" ],
event: [ "load" ]
}), i = await t.text("/events", {
since: "0",
until: e,
filters: n
}), o = [ ...(0, w.T5)(i) ].map(t => (0, p.Gv)(t) && (0, p.Gv)(t.Actor) ? t.Actor.ID : "");
return new Set(o.filter(t => "string" == typeof t && (0, h.Bc)(t)));
}(t)), a = await historyLines(t, r), c = knownHistories(r, e.known);
await async function saveRoots(t, e, n, o, s) {
const r = [ ...e.values() ].filter(t => !e.has(t.parent) && !n.has(t.id) && t.config.rootfs.diff_ids.length > 0), a = new Set((o.wanted ?? []).map(spelled)), isWanted = t => t.names.some(t => a.has(spelled(t)));
r.sort((t, e) => Number(isWanted(e)) - Number(isWanted(t)) || t.size - e.size);
const c = [];
let d = 0;
for (const t of r) {
if (d += t.size, d > o.maxStreamBytes) break;
c.push(t.id);
}
try {
c.length > 0 && await async function save(t, e, n, i, o) {
const s = AbortSignal.timeout(o.streamTimeoutMs), r = await t.stream("/images/get", {
names: e
}, s), a = await (0, g.k1)(r, 2 * o.maxStreamBytes + 67108864, "The docker save"), c = await (0, 
g.oX)(a, "The docker save");
for (const t of e) {
const e = n.get(t);
if (void 0 === e) continue;
const s = c.find(t => isSavedAs(t, e, o.platform));
void 0 !== s && i.set(t, s);
}
}(t, c, e, n, o);
} catch (t) {
s.push((0, i.H)(t, "engine").message);
}
const f = r.filter(t => !n.has(t.id)).flatMap(t => t.names.slice(0, 1));
f.length > 0 && s.push(`The history of ${f.slice(0, 5).join(", ")} is known in whole seconds only, so matches with it stay unknown. Give the image's config with the input image-configs.`);
}(t, r, c, e, n);
return {
images: [ ...r.values() ].map(t => assemble(t, r, a, c)).sort(newestFirst),
warnings: n
};
}
function newestFirst(t, e) {
const [n, i] = [ (0, u.CT)(t.config) ?? 0n, (0, u.CT)(e.config) ?? 0n ];
return n !== i ? n > i ? -1 : 1 : t.id < e.id ? -1 : 1;
}
async function idOf(t, e) {
return (await engine_export_inspect(t, e))?.id ?? "";
}
async function engine_export_inspect(t, e) {
const n = function nameInUrl(t) {
if ((0, h.Bc)(t) || /^[0-9a-f]{12,64}$/.test(t)) return t;
const e = (0, h.WF)(t);
return void 0 === e ? void 0 : (0, h.hG)(e);
}(e);
if (void 0 === n) return;
const i = await t.get(`/images/${n}/json`);
return void 0 === i ? void 0 : (0, m.Bq)(i, `The engine's image ${e}`);
}
async function historyLines(t, e) {
const n = new Set([ ...e.values() ].map(t => t.parent)), i = [ ...e.keys() ].filter(t => !n.has(t)), o = new Map;
return await parallel(i, async n => {
const i = await t.get(`/images/${n}/history`);
if (void 0 === i) return;
const s = (0, m.FU)(i, `The engine's image ${n}`);
o.set(n, s), s.forEach((t, n) => {
e.has(t.id) && !o.has(t.id) && o.set(t.id, s.slice(0, n + 1));
});
}), o;
}
function knownHistories(t, e) {
const n = new Map;
for (const i of t.values()) {
const t = e.find(t => isSame(t, i));
void 0 !== t && n.set(i.id, t);
}
return n;
}
function isSame(t, e) {
const {history: n, rootfs: i} = t.config;
return 0 !== n.length && !function isRough(t) {
return t.every(t => void 0 === t.created || (0, l.PZ)(t.created));
}(n) && (i.diff_ids.join() === e.config.rootfs.diff_ids.join() && [ t.id, t.manifestDigest, t.indexDigest ].includes(e.id));
}
function spelled(t) {
const e = (0, h.WF)(t);
return void 0 === e ? t : (0, h.Ew)(e);
}
function isSavedAs(t, e, n) {
return !![ t.id, t.manifestDigest, t.indexDigest ].includes(e.id) && (t.config.rootfs.diff_ids.join() === e.config.rootfs.diff_ids.join() && (void 0 === n || (0, 
o.cK)(n, (0, o.Dr)(t.config))));
}
function assemble(t, e, n, i) {
const o = n.get(t.id) ?? [], s = function historyOf(t, e, n, i) {
const o = [];
let s = t;
for (let t = n.length - 1; t >= 0; t--) {
const r = i.get(s.id);
if (void 0 !== r) {
if (r.config.history.length === t + 1) return [ ...r.config.history, ...o.reverse() ];
break;
}
const a = e.get(s.parent);
if (void 0 === a && 0 === t && 0 === s.config.rootfs.diff_ids.length) return [ (0, 
m.pe)(s, s, n[t]?.createdBy ?? ""), ...o.reverse() ];
if (void 0 === a) break;
o.push((0, m.pe)(s, a, n[t]?.createdBy ?? "")), s = a;
}
return (0, m.Am)(n, t.config.rootfs.diff_ids.length);
}(t, e, o, i), r = i.get(t.id), a = (0, m.zv)(t, s, (0, m.qM)(o, s));
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
async function parallel(t, e) {
const n = new Array(t.length);
let i = 0;
return await Promise.all(Array.from({
length: Math.min(y, t.length)
}, async () => {
for (;i < t.length; ) {
const o = i++;
n[o] = await e(t[o]);
}
})), n;
}
function engine_export_text(t) {
return "string" == typeof t ? t : "";
}
var v = n(77598), k = n(51455), x = n(76760);
const _ = "unix:///var/run/docker.sock";
async function engineHost(t, e, n) {
const i = t || e.get("DOCKER_HOST") || "";
if ("" !== i) return await fromUrl(i, function certificates(t, e) {
const n = t.get("DOCKER_TLS_VERIFY") ?? "", i = "" !== n || "" !== (t.get("DOCKER_TLS") ?? "");
return i ? t.get("DOCKER_CERT_PATH") || e : void 0;
}(e, n));
const o = e.get("DOCKER_CONTEXT") || (await (0, s.TO)(n)).currentContext || "default";
return "default" === o ? await fromUrl(_, void 0) : await async function fromContext(t, e) {
const n = (0, v.createHash)("sha256").update(t).digest("hex"), i = await small((0, 
x.join)(e, "contexts", "meta", n, "meta.json"));
if (void 0 === i) throw bad(`context ${t}`, "there is no such context");
let o;
try {
o = JSON.parse(i);
} catch {
throw bad(`context ${t}`, "its metadata is not JSON");
}
const s = (0, p.Gv)(o) ? o.Endpoints : void 0, r = (0, p.Gv)(s) ? s.docker : void 0, a = (0, 
p.Gv)(r) ? r.Host : void 0;
if ("string" != typeof a || "" === a) throw bad(`context ${t}`, "it names no host");
const c = (0, x.join)(e, "contexts", "tls", n, "docker");
return await fromUrl(a, void 0 === await small((0, x.join)(c, "key.pem")) ? void 0 : c);
}(o, n);
}
async function fromUrl(t, e) {
for (const e of [ "unix://", "npipe://" ]) if (t.startsWith(e) && t.length > e.length) return {
kind: "socket",
path: t.slice(e.length)
};
if (t.startsWith("ssh://") && URL.canParse(t)) return {
kind: "ssh",
url: t
};
const n = t.includes("://") ? t.replace(/^tcp:/, "http:") : `http://${t}`;
if (!URL.canParse(n) || !/^https?:/.test(n)) throw bad(t, "it is not unix://, tcp:// or ssh://");
const i = new URL(n), o = void 0 !== e || "https:" === i.protocol;
if ("" === i.hostname) throw bad(t, "it names no host");
return {
kind: "tcp",
host: i.hostname,
port: "" === i.port ? o ? 2376 : 2375 : Number(i.port),
tls: void 0 === e ? void 0 : await readCertificates(e)
};
}
async function readCertificates(t) {
const read = async e => {
const n = await small((0, x.join)(t, e));
if (void 0 === n) throw bad(e, "it is missing in the certificate folder");
return n;
};
return {
ca: await read("ca.pem"),
cert: await read("cert.pem"),
key: await read("key.pem")
};
}
async function small(t) {
const e = await (0, k.stat)(t).catch(() => {});
if (void 0 !== e && e.isFile() && !(e.size > d.LD)) return await (0, k.readFile)(t, "utf8").catch(() => {});
}
function bad(t, e) {
return new i.u("engine", `The docker host ${t} cannot be used (${e}). Set the input docker-host.`);
}
async function openEngine(t) {
const e = await engineHost(t.host, t.env, (0, s.Pe)(t.env)), n = await engineClient(e, t.env, t.timeoutMs);
try {
await n.negotiate();
} catch (t) {
throw n.close(), t;
}
return {
facts: () => async function readFacts(t) {
const [e, n] = await Promise.all([ t.get("/version"), t.get("/info") ]);
if (!(0, p.Gv)(e) || !(0, p.Gv)(n)) throw new i.u("engine", "The docker engine does not say its version. Check the input docker-host.");
const s = /^v?(\d+\.\d+\.\d+(?:\+dfsg\d*)?)/.exec(engine_text(e.Version))?.[1], r = engine_text(e.Os) || engine_text(n.OSType), a = engine_text(e.Arch) || engine_text(n.Architecture), c = {
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
images: t => exportImages(n, t),
image: (t, e, i = []) => async function oneImage(t, e, n, i) {
const s = await engine_export_inspect(t, e);
if (void 0 === s || void 0 !== n && !(0, o.cK)(n, (0, o.Dr)(s.config))) return;
const r = new Map([ [ s.id, s ] ]), a = await historyLines(t, r);
return assemble(s, r, a, knownHistories(r, i));
}(n, t, e, i),
close: n.close
};
}
function usesContainerd(t) {
return !!Array.isArray(t) && t.some(t => Array.isArray(t) && "driver-type" === t[0] && "io.containerd.snapshotter.v1" === t[1]);
}
function engine_text(t) {
return "string" == typeof t ? t : "";
}
})
};