export const id = 522;

export const ids = [ 522 ];

export const modules = {
15183: (function(e, t, r) {
var a = this && this.__createBinding || (Object.create ? function(e, t, r, a) {
void 0 === a && (a = r);
var n = Object.getOwnPropertyDescriptor(t, r);
n && !("get" in n ? !t.__esModule : n.writable || n.configurable) || (n = {
enumerable: !0,
get: function() {
return t[r];
}
}), Object.defineProperty(e, a, n);
} : function(e, t, r, a) {
void 0 === a && (a = r), e[a] = t[r];
}), n = this && this.__setModuleDefault || (Object.create ? function(e, t) {
Object.defineProperty(e, "default", {
enumerable: !0,
value: t
});
} : function(e, t) {
e.default = t;
}), i = this && this.__importStar || function(e) {
if (e && e.__esModule) return e;
var t = {};
if (null != e) for (var r in e) "default" !== r && Object.prototype.hasOwnProperty.call(e, r) && a(t, e, r);
return n(t, e), t;
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.req = t.json = t.toBuffer = void 0;
const s = i(r(58611)), o = i(r(65692));
async function toBuffer(e) {
let t = 0;
const r = [];
for await (const a of e) t += a.length, r.push(a);
return Buffer.concat(r, t);
}
t.toBuffer = toBuffer, t.json = async function json(e) {
const t = (await toBuffer(e)).toString("utf8");
try {
return JSON.parse(t);
} catch (e) {
const r = e;
throw r.message += ` (input: ${t})`, r;
}
}, t.req = function req(e, t = {}) {
const r = (("string" == typeof e ? e : e.href).startsWith("https:") ? o : s).request(e, t), a = new Promise((e, t) => {
r.once("response", e).once("error", t).end();
});
return r.then = a.then.bind(a), r;
};
}),
98894: (function(e, t, r) {
var a = this && this.__createBinding || (Object.create ? function(e, t, r, a) {
void 0 === a && (a = r);
var n = Object.getOwnPropertyDescriptor(t, r);
n && !("get" in n ? !t.__esModule : n.writable || n.configurable) || (n = {
enumerable: !0,
get: function() {
return t[r];
}
}), Object.defineProperty(e, a, n);
} : function(e, t, r, a) {
void 0 === a && (a = r), e[a] = t[r];
}), n = this && this.__setModuleDefault || (Object.create ? function(e, t) {
Object.defineProperty(e, "default", {
enumerable: !0,
value: t
});
} : function(e, t) {
e.default = t;
}), i = this && this.__importStar || function(e) {
if (e && e.__esModule) return e;
var t = {};
if (null != e) for (var r in e) "default" !== r && Object.prototype.hasOwnProperty.call(e, r) && a(t, e, r);
return n(t, e), t;
}, s = this && this.__exportStar || function(e, t) {
for (var r in e) "default" === r || Object.prototype.hasOwnProperty.call(t, r) || a(t, e, r);
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.Agent = void 0;
const o = i(r(69278)), l = i(r(58611)), m = r(65692);
s(r(15183), t);
const c = Symbol("AgentBaseInternalState");
class Agent extends l.Agent {
constructor(e) {
super(e), this[c] = {};
}
isSecureEndpoint(e) {
if (e) {
if ("boolean" == typeof e.secureEndpoint) return e.secureEndpoint;
if ("string" == typeof e.protocol) return "https:" === e.protocol;
}
const {stack: t} = new Error;
return "string" == typeof t && t.split("\n").some(e => -1 !== e.indexOf("(https.js:") || -1 !== e.indexOf("node:https:"));
}
incrementSockets(e) {
if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0) return null;
this.sockets[e] || (this.sockets[e] = []);
const t = new o.Socket({
writable: !1
});
return this.sockets[e].push(t), this.totalSocketCount++, t;
}
decrementSockets(e, t) {
if (!this.sockets[e] || null === t) return;
const r = this.sockets[e], a = r.indexOf(t);
-1 !== a && (r.splice(a, 1), this.totalSocketCount--, 0 === r.length && delete this.sockets[e]);
}
getName(e) {
return this.isSecureEndpoint(e) ? m.Agent.prototype.getName.call(this, e) : super.getName(e);
}
createSocket(e, t, r) {
const a = {
...t,
secureEndpoint: this.isSecureEndpoint(t)
}, n = this.getName(a), i = this.incrementSockets(n);
Promise.resolve().then(() => this.connect(e, a)).then(s => {
if (this.decrementSockets(n, i), s instanceof l.Agent) try {
return s.addRequest(e, a);
} catch (e) {
return r(e);
}
this[c].currentSocket = s, super.createSocket(e, t, r);
}, e => {
this.decrementSockets(n, i), r(e);
});
}
createConnection() {
const e = this[c].currentSocket;
if (this[c].currentSocket = void 0, !e) throw new Error("No socket was returned in the `connect()` function");
return e;
}
get defaultPort() {
return this[c].defaultPort ?? ("https:" === this.protocol ? 443 : 80);
}
set defaultPort(e) {
this[c] && (this[c].defaultPort = e);
}
get protocol() {
return this[c].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
}
set protocol(e) {
this[c] && (this[c].protocol = e);
}
}
t.Agent = Agent;
}),
81970: (function(e, t, r) {
var a = this && this.__createBinding || (Object.create ? function(e, t, r, a) {
void 0 === a && (a = r);
var n = Object.getOwnPropertyDescriptor(t, r);
n && !("get" in n ? !t.__esModule : n.writable || n.configurable) || (n = {
enumerable: !0,
get: function() {
return t[r];
}
}), Object.defineProperty(e, a, n);
} : function(e, t, r, a) {
void 0 === a && (a = r), e[a] = t[r];
}), n = this && this.__setModuleDefault || (Object.create ? function(e, t) {
Object.defineProperty(e, "default", {
enumerable: !0,
value: t
});
} : function(e, t) {
e.default = t;
}), i = this && this.__importStar || function(e) {
if (e && e.__esModule) return e;
var t = {};
if (null != e) for (var r in e) "default" !== r && Object.prototype.hasOwnProperty.call(e, r) && a(t, e, r);
return n(t, e), t;
}, s = this && this.__importDefault || function(e) {
return e && e.__esModule ? e : {
default: e
};
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.HttpProxyAgent = void 0;
const o = i(r(69278)), l = i(r(64756)), m = s(r(2830)), c = r(24434), d = r(98894), p = r(87016), u = (0, 
m.default)("http-proxy-agent");
class HttpProxyAgent extends d.Agent {
constructor(e, t) {
super(t), this.proxy = "string" == typeof e ? new p.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, 
u("Creating new HttpProxyAgent instance: %o", this.proxy.href);
const r = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ""), a = this.proxy.port ? parseInt(this.proxy.port, 10) : "https:" === this.proxy.protocol ? 443 : 80;
this.connectOpts = {
...t ? omit(t, "headers") : null,
host: r,
port: a
};
}
addRequest(e, t) {
e._header = null, this.setRequestProps(e, t), super.addRequest(e, t);
}
setRequestProps(e, t) {
const {proxy: r} = this, a = `${t.secureEndpoint ? "https:" : "http:"}//${e.getHeader("host") || "localhost"}`, n = new p.URL(e.path, a);
80 !== t.port && (n.port = String(t.port)), e.path = String(n);
const i = "function" == typeof this.proxyHeaders ? this.proxyHeaders() : {
...this.proxyHeaders
};
if (r.username || r.password) {
const e = `${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;
i["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
}
i["Proxy-Connection"] || (i["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close");
for (const t of Object.keys(i)) {
const r = i[t];
r && e.setHeader(t, r);
}
}
async connect(e, t) {
let r, a, n;
return e._header = null, e.path.includes("://") || this.setRequestProps(e, t), u("Regenerating stored HTTP header string for request"), 
e._implicitHeader(), e.outputData && e.outputData.length > 0 && (u("Patching connection write() output buffer with updated header"), 
r = e.outputData[0].data, a = r.indexOf("\r\n\r\n") + 4, e.outputData[0].data = e._header + r.substring(a), 
u("Output buffer: %o", e.outputData[0].data)), "https:" === this.proxy.protocol ? (u("Creating `tls.Socket`: %o", this.connectOpts), 
n = l.connect(this.connectOpts)) : (u("Creating `net.Socket`: %o", this.connectOpts), 
n = o.connect(this.connectOpts)), await (0, c.once)(n, "connect"), n;
}
}
function omit(e, ...t) {
const r = {};
let a;
for (a in e) t.includes(a) || (r[a] = e[a]);
return r;
}
HttpProxyAgent.protocols = [ "http", "https" ], t.HttpProxyAgent = HttpProxyAgent;
}),
3669: (function(e, t, r) {
var a = this && this.__createBinding || (Object.create ? function(e, t, r, a) {
void 0 === a && (a = r);
var n = Object.getOwnPropertyDescriptor(t, r);
n && !("get" in n ? !t.__esModule : n.writable || n.configurable) || (n = {
enumerable: !0,
get: function() {
return t[r];
}
}), Object.defineProperty(e, a, n);
} : function(e, t, r, a) {
void 0 === a && (a = r), e[a] = t[r];
}), n = this && this.__setModuleDefault || (Object.create ? function(e, t) {
Object.defineProperty(e, "default", {
enumerable: !0,
value: t
});
} : function(e, t) {
e.default = t;
}), i = this && this.__importStar || function(e) {
if (e && e.__esModule) return e;
var t = {};
if (null != e) for (var r in e) "default" !== r && Object.prototype.hasOwnProperty.call(e, r) && a(t, e, r);
return n(t, e), t;
}, s = this && this.__importDefault || function(e) {
return e && e.__esModule ? e : {
default: e
};
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.HttpsProxyAgent = void 0;
const o = i(r(69278)), l = i(r(64756)), m = s(r(42613)), c = s(r(2830)), d = r(98894), p = r(87016), u = r(37943), g = (0, 
c.default)("https-proxy-agent"), setServernameFromNonIpHost = e => void 0 === e.servername && e.host && !o.isIP(e.host) ? {
...e,
servername: e.host
} : e;
class HttpsProxyAgent extends d.Agent {
constructor(e, t) {
super(t), this.options = {
path: void 0
}, this.proxy = "string" == typeof e ? new p.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, 
g("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
const r = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ""), a = this.proxy.port ? parseInt(this.proxy.port, 10) : "https:" === this.proxy.protocol ? 443 : 80;
this.connectOpts = {
ALPNProtocols: [ "http/1.1" ],
...t ? omit(t, "headers") : null,
host: r,
port: a
};
}
async connect(e, t) {
const {proxy: r} = this;
if (!t.host) throw new TypeError('No "host" provided');
let a;
"https:" === r.protocol ? (g("Creating `tls.Socket`: %o", this.connectOpts), a = l.connect(setServernameFromNonIpHost(this.connectOpts))) : (g("Creating `net.Socket`: %o", this.connectOpts), 
a = o.connect(this.connectOpts));
const n = "function" == typeof this.proxyHeaders ? this.proxyHeaders() : {
...this.proxyHeaders
}, i = o.isIPv6(t.host) ? `[${t.host}]` : t.host;
let s = `CONNECT ${i}:${t.port} HTTP/1.1\r\n`;
if (r.username || r.password) {
const e = `${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;
n["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
}
n.Host = `${i}:${t.port}`, n["Proxy-Connection"] || (n["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close");
for (const e of Object.keys(n)) s += `${e}: ${n[e]}\r\n`;
const c = (0, u.parseProxyResponse)(a);
a.write(`${s}\r\n`);
const {connect: d, buffered: p} = await c;
if (e.emit("proxyConnect", d), this.emit("proxyConnect", d, e), 200 === d.statusCode) return e.once("socket", resume), 
t.secureEndpoint ? (g("Upgrading socket connection to TLS"), l.connect({
...omit(setServernameFromNonIpHost(t), "host", "path", "port"),
socket: a
})) : a;
a.destroy();
const h = new o.Socket({
writable: !1
});
return h.readable = !0, e.once("socket", e => {
g("Replaying proxy buffer for failed request"), (0, m.default)(e.listenerCount("data") > 0), 
e.push(p), e.push(null);
}), h;
}
}
function resume(e) {
e.resume();
}
function omit(e, ...t) {
const r = {};
let a;
for (a in e) t.includes(a) || (r[a] = e[a]);
return r;
}
HttpsProxyAgent.protocols = [ "http", "https" ], t.HttpsProxyAgent = HttpsProxyAgent;
}),
37943: (function(e, t, r) {
var a = this && this.__importDefault || function(e) {
return e && e.__esModule ? e : {
default: e
};
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.parseProxyResponse = void 0;
const n = (0, a(r(2830)).default)("https-proxy-agent:parse-proxy-response");
t.parseProxyResponse = function parseProxyResponse(e) {
return new Promise((t, r) => {
let a = 0;
const i = [];
function read() {
const s = e.read();
s ? function ondata(s) {
i.push(s), a += s.length;
const o = Buffer.concat(i, a), l = o.indexOf("\r\n\r\n");
if (-1 === l) return n("have not received end of HTTP headers yet..."), void read();
const m = o.slice(0, l).toString("ascii").split("\r\n"), c = m.shift();
if (!c) return e.destroy(), r(new Error("No header received from proxy CONNECT response"));
const d = c.split(" "), p = +d[1], u = d.slice(2).join(" "), g = {};
for (const t of m) {
if (!t) continue;
const a = t.indexOf(":");
if (-1 === a) return e.destroy(), r(new Error(`Invalid header from proxy CONNECT response: "${t}"`));
const n = t.slice(0, a).toLowerCase(), i = t.slice(a + 1).trimStart(), s = g[n];
"string" == typeof s ? g[n] = [ s, i ] : Array.isArray(s) ? s.push(i) : g[n] = i;
}
n("got proxy server response: %o %o", c, g), cleanup(), t({
connect: {
statusCode: p,
statusText: u,
headers: g
},
buffered: o
});
}(s) : e.once("readable", read);
}
function cleanup() {
e.removeListener("end", onend), e.removeListener("error", onerror), e.removeListener("readable", read);
}
function onend() {
cleanup(), n("onend"), r(new Error("Proxy connection ended before receiving CONNECT response"));
}
function onerror(e) {
cleanup(), n("onerror %o", e), r(e);
}
e.on("error", onerror), e.on("end", onend), read();
});
};
}),
70030: ((e, t) => {
t.w = void 0, t.w = {
operationRequestMap: new WeakMap
};
}),
38914: ((e, t) => {
t.w = void 0, t.w = {
instrumenterImplementation: void 0
};
}),
84522: ((e, t, r) => {
r.d(t, {
BlobClient: () => BlobClient
});
var a = {};
r.r(a), r.d(a, {
AccessPolicy: () => Yr,
AppendBlobAppendBlockExceptionHeaders: () => _i,
AppendBlobAppendBlockFromUrlExceptionHeaders: () => Mi,
AppendBlobAppendBlockFromUrlHeaders: () => Oi,
AppendBlobAppendBlockHeaders: () => Ii,
AppendBlobCreateExceptionHeaders: () => qi,
AppendBlobCreateHeaders: () => Ti,
AppendBlobSealExceptionHeaders: () => Di,
AppendBlobSealHeaders: () => Li,
ArrowConfiguration: () => xa,
ArrowField: () => Na,
BlobAbortCopyFromURLExceptionHeaders: () => ri,
BlobAbortCopyFromURLHeaders: () => ti,
BlobAcquireLeaseExceptionHeaders: () => Hn,
BlobAcquireLeaseHeaders: () => kn,
BlobBreakLeaseExceptionHeaders: () => Gn,
BlobBreakLeaseHeaders: () => Xn,
BlobChangeLeaseExceptionHeaders: () => Kn,
BlobChangeLeaseHeaders: () => Fn,
BlobCopyFromURLExceptionHeaders: () => ei,
BlobCopyFromURLHeaders: () => Zn,
BlobCreateSnapshotExceptionHeaders: () => Qn,
BlobCreateSnapshotHeaders: () => Wn,
BlobDeleteExceptionHeaders: () => vn,
BlobDeleteHeaders: () => Pn,
BlobDeleteImmutabilityPolicyExceptionHeaders: () => _n,
BlobDeleteImmutabilityPolicyHeaders: () => In,
BlobDownloadExceptionHeaders: () => bn,
BlobDownloadHeaders: () => Nn,
BlobFlatListSegment: () => ea,
BlobGetAccountInfoExceptionHeaders: () => si,
BlobGetAccountInfoHeaders: () => ii,
BlobGetPropertiesExceptionHeaders: () => Cn,
BlobGetPropertiesHeaders: () => Sn,
BlobGetTagsExceptionHeaders: () => ci,
BlobGetTagsHeaders: () => mi,
BlobHierarchyListSegment: () => ia,
BlobItemInternal: () => ta,
BlobName: () => ra,
BlobPrefix: () => sa,
BlobPropertiesInternal: () => aa,
BlobQueryExceptionHeaders: () => li,
BlobQueryHeaders: () => oi,
BlobReleaseLeaseExceptionHeaders: () => $n,
BlobReleaseLeaseHeaders: () => Un,
BlobRenewLeaseExceptionHeaders: () => Vn,
BlobRenewLeaseHeaders: () => jn,
BlobServiceProperties: () => Ir,
BlobServiceStatistics: () => Hr,
BlobSetExpiryExceptionHeaders: () => wn,
BlobSetExpiryHeaders: () => En,
BlobSetHttpHeadersExceptionHeaders: () => Bn,
BlobSetHttpHeadersHeaders: () => An,
BlobSetImmutabilityPolicyExceptionHeaders: () => qn,
BlobSetImmutabilityPolicyHeaders: () => Tn,
BlobSetLegalHoldExceptionHeaders: () => Mn,
BlobSetLegalHoldHeaders: () => On,
BlobSetMetadataExceptionHeaders: () => Dn,
BlobSetMetadataHeaders: () => Ln,
BlobSetTagsExceptionHeaders: () => pi,
BlobSetTagsHeaders: () => di,
BlobSetTierExceptionHeaders: () => ni,
BlobSetTierHeaders: () => ai,
BlobStartCopyFromURLExceptionHeaders: () => Yn,
BlobStartCopyFromURLHeaders: () => Jn,
BlobTag: () => Qr,
BlobTags: () => Wr,
BlobUndeleteExceptionHeaders: () => zn,
BlobUndeleteHeaders: () => Rn,
Block: () => ma,
BlockBlobCommitBlockListExceptionHeaders: () => Gi,
BlockBlobCommitBlockListHeaders: () => Xi,
BlockBlobGetBlockListExceptionHeaders: () => Qi,
BlockBlobGetBlockListHeaders: () => Wi,
BlockBlobPutBlobFromUrlExceptionHeaders: () => $i,
BlockBlobPutBlobFromUrlHeaders: () => Ui,
BlockBlobStageBlockExceptionHeaders: () => Vi,
BlockBlobStageBlockFromURLExceptionHeaders: () => Ki,
BlockBlobStageBlockFromURLHeaders: () => Fi,
BlockBlobStageBlockHeaders: () => ji,
BlockBlobUploadExceptionHeaders: () => Hi,
BlockBlobUploadHeaders: () => ki,
BlockList: () => la,
BlockLookupList: () => oa,
ClearRange: () => pa,
ContainerAcquireLeaseExceptionHeaders: () => an,
ContainerAcquireLeaseHeaders: () => rn,
ContainerBreakLeaseExceptionHeaders: () => cn,
ContainerBreakLeaseHeaders: () => mn,
ContainerChangeLeaseExceptionHeaders: () => pn,
ContainerChangeLeaseHeaders: () => dn,
ContainerCreateExceptionHeaders: () => La,
ContainerCreateHeaders: () => Ma,
ContainerDeleteExceptionHeaders: () => Ua,
ContainerDeleteHeaders: () => Ha,
ContainerFilterBlobsExceptionHeaders: () => tn,
ContainerFilterBlobsHeaders: () => en,
ContainerGetAccessPolicyExceptionHeaders: () => Fa,
ContainerGetAccessPolicyHeaders: () => Va,
ContainerGetAccountInfoExceptionHeaders: () => xn,
ContainerGetAccountInfoHeaders: () => fn,
ContainerGetPropertiesExceptionHeaders: () => ka,
ContainerGetPropertiesHeaders: () => Da,
ContainerItem: () => jr,
ContainerListBlobFlatSegmentExceptionHeaders: () => gn,
ContainerListBlobFlatSegmentHeaders: () => un,
ContainerListBlobHierarchySegmentExceptionHeaders: () => yn,
ContainerListBlobHierarchySegmentHeaders: () => hn,
ContainerProperties: () => Vr,
ContainerReleaseLeaseExceptionHeaders: () => sn,
ContainerReleaseLeaseHeaders: () => nn,
ContainerRenameExceptionHeaders: () => Ja,
ContainerRenameHeaders: () => Qa,
ContainerRenewLeaseExceptionHeaders: () => ln,
ContainerRenewLeaseHeaders: () => on,
ContainerRestoreExceptionHeaders: () => Wa,
ContainerRestoreHeaders: () => Ga,
ContainerSetAccessPolicyExceptionHeaders: () => Xa,
ContainerSetAccessPolicyHeaders: () => Ka,
ContainerSetMetadataExceptionHeaders: () => ja,
ContainerSetMetadataHeaders: () => $a,
ContainerSubmitBatchExceptionHeaders: () => Za,
ContainerSubmitBatchHeaders: () => Ya,
CorsRule: () => Lr,
DelimitedTextConfiguration: () => ya,
FilterBlobItem: () => Gr,
FilterBlobSegment: () => Xr,
GeoReplication: () => Ur,
JsonTextConfiguration: () => fa,
KeyInfo: () => Fr,
ListBlobsFlatSegmentResponse: () => Zr,
ListBlobsHierarchySegmentResponse: () => na,
ListContainersSegmentResponse: () => $r,
Logging: () => _r,
Metrics: () => Mr,
PageBlobClearPagesExceptionHeaders: () => xi,
PageBlobClearPagesHeaders: () => fi,
PageBlobCopyIncrementalExceptionHeaders: () => Bi,
PageBlobCopyIncrementalHeaders: () => Ai,
PageBlobCreateExceptionHeaders: () => gi,
PageBlobCreateHeaders: () => ui,
PageBlobGetPageRangesDiffExceptionHeaders: () => vi,
PageBlobGetPageRangesDiffHeaders: () => Pi,
PageBlobGetPageRangesExceptionHeaders: () => Ci,
PageBlobGetPageRangesHeaders: () => Si,
PageBlobResizeExceptionHeaders: () => zi,
PageBlobResizeHeaders: () => Ri,
PageBlobUpdateSequenceNumberExceptionHeaders: () => wi,
PageBlobUpdateSequenceNumberHeaders: () => Ei,
PageBlobUploadPagesExceptionHeaders: () => yi,
PageBlobUploadPagesFromURLExceptionHeaders: () => bi,
PageBlobUploadPagesFromURLHeaders: () => Ni,
PageBlobUploadPagesHeaders: () => hi,
PageList: () => ca,
PageRange: () => da,
QueryFormat: () => ha,
QueryRequest: () => ua,
QuerySerialization: () => ga,
RetentionPolicy: () => Or,
ServiceFilterBlobsExceptionHeaders: () => Oa,
ServiceFilterBlobsHeaders: () => _a,
ServiceGetAccountInfoExceptionHeaders: () => Ta,
ServiceGetAccountInfoHeaders: () => Ba,
ServiceGetPropertiesExceptionHeaders: () => Pa,
ServiceGetPropertiesHeaders: () => Ca,
ServiceGetStatisticsExceptionHeaders: () => Ra,
ServiceGetStatisticsHeaders: () => va,
ServiceGetUserDelegationKeyExceptionHeaders: () => Aa,
ServiceGetUserDelegationKeyHeaders: () => wa,
ServiceListContainersSegmentExceptionHeaders: () => Ea,
ServiceListContainersSegmentHeaders: () => za,
ServiceSetPropertiesExceptionHeaders: () => Sa,
ServiceSetPropertiesHeaders: () => ba,
ServiceSubmitBatchExceptionHeaders: () => Ia,
ServiceSubmitBatchHeaders: () => qa,
SignedIdentifier: () => Jr,
StaticWebsite: () => Dr,
StorageError: () => kr,
UserDelegationKey: () => Kr
});
class AbortError extends Error {
constructor(e) {
super(e), this.name = "AbortError";
}
}
var n = r(48161), i = r(57975), s = r(1708);
function getEnvironmentVariable(e) {
return s.env[e];
}
"string" == typeof s.versions.deno && s.versions.deno.length, "string" == typeof s.versions.bun && s.versions.bun.length;
const o = getEnvironmentVariable("DEBUG");
let l, m = [], c = [];
const d = [];
o && enable(o);
const p = Object.assign(e => createDebugger(e), {
enable: enable,
enabled: enabled,
disable: function disable() {
const e = l || "";
return enable(""), e;
},
log: function log(e, ...t) {
s.stderr.write(`${i.format(e, ...t)}${n.EOL}`);
}
});
function enable(e) {
l = e, m = [], c = [];
const t = e.split(",").map(e => e.trim());
for (const e of t) e.startsWith("-") ? c.push(e.substring(1)) : m.push(e);
for (const e of d) e.enabled = enabled(e.namespace);
}
function enabled(e) {
if (e.endsWith("*")) return !0;
for (const t of c) if (namespaceMatches(e, t)) return !1;
for (const t of m) if (namespaceMatches(e, t)) return !0;
return !1;
}
function namespaceMatches(e, t) {
if (-1 === t.indexOf("*")) return e === t;
let r = t;
if (-1 !== t.indexOf("**")) {
const e = [];
let a = "";
for (const r of t) "*" === r && "*" === a || (a = r, e.push(r));
r = e.join("");
}
let a = 0, n = 0;
const i = r.length, s = e.length;
let o = -1, l = -1;
for (;a < s && n < i; ) if ("*" !== r[n]) {
if (r[n] !== e[a]) {
if (o >= 0) {
if (n = o + 1, a = l + 1, a === s) return !1;
for (;e[a] !== r[n]; ) if (a++, a === s) return !1;
l = a, a++, n++;
continue;
}
return !1;
}
n++, a++;
} else {
if (o = n, n++, n === i) return !0;
for (;e[a] !== r[n]; ) if (a++, a === s) return !1;
l = a, a++, n++;
}
const m = a === e.length, c = n === r.length, d = n === r.length - 1 && "*" === r[n];
return m && (c || d);
}
function createDebugger(e) {
const t = Object.assign(function debug(...r) {
if (!t.enabled) return;
r.length > 0 && (r[0] = `${e} ${r[0]}`);
t.log(...r);
}, {
enabled: enabled(e),
destroy: destroy,
log: p.log,
namespace: e,
extend: extend
});
return d.push(t), t;
}
function destroy() {
const e = d.indexOf(this);
return e >= 0 && (d.splice(e, 1), !0);
}
function extend(e) {
const t = createDebugger(`${this.namespace}:${e}`);
return t.log = this.log, t;
}
const u = p, g = [ "verbose", "info", "warning", "error" ], h = {
verbose: 400,
info: 300,
warning: 200,
error: 100
};
function patchLogMethod(e, t) {
t.log = (...t) => {
e.log(...t);
};
}
function isTypeSpecRuntimeLogLevel(e) {
return g.includes(e);
}
function createLoggerContext(e) {
const t = new Set, r = getEnvironmentVariable(e.logLevelEnvVarName);
let a;
const n = u(e.namespace);
function contextSetLogLevel(e) {
if (e && !isTypeSpecRuntimeLogLevel(e)) throw new Error(`Unknown log level '${e}'. Acceptable values: ${g.join(",")}`);
a = e;
const r = [];
for (const e of t) shouldEnable(e) && r.push(e.namespace);
u.enable(r.join(","));
}
function shouldEnable(e) {
return Boolean(a && h[e.level] <= h[a]);
}
function createLogger(e, r) {
const a = Object.assign(e.extend(r), {
level: r
});
if (patchLogMethod(e, a), shouldEnable(a)) {
const e = u.disable();
u.enable(e + "," + a.namespace);
}
return t.add(a), a;
}
return n.log = (...e) => {
u.log(...e);
}, r && (isTypeSpecRuntimeLogLevel(r) ? contextSetLogLevel(r) : console.error(`${e.logLevelEnvVarName} set to unknown log level '${r}'; logging is not enabled. Acceptable values: ${g.join(", ")}.`)), 
{
setLogLevel: contextSetLogLevel,
getLogLevel: function contextGetLogLevel() {
return a;
},
createClientLogger: function contextCreateClientLogger(e) {
const t = n.extend(e);
return patchLogMethod(n, t), {
error: createLogger(t, "error"),
warning: createLogger(t, "warning"),
info: createLogger(t, "info"),
verbose: createLogger(t, "verbose")
};
},
logger: n
};
}
const y = createLoggerContext({
logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
namespace: "typeSpecRuntime"
});
y.logger;
function createClientLogger(e) {
return y.createClientLogger(e);
}
function normalizeName(e) {
return e.toLowerCase();
}
function normalizeValue(e) {
return String(e).trim().replace(/[\r\n]/g, "");
}
class HttpHeadersImpl {
_headersMap;
constructor(e) {
if (this._headersMap = new Map, e) for (const t of Object.keys(e)) this.set(t, e[t]);
}
set(e, t) {
this._headersMap.set(normalizeName(e), {
name: e,
value: normalizeValue(t)
});
}
get(e) {
return this._headersMap.get(normalizeName(e))?.value;
}
has(e) {
return this._headersMap.has(normalizeName(e));
}
delete(e) {
this._headersMap.delete(normalizeName(e));
}
toJSON(e = {}) {
const t = {};
if (e.preserveCase) for (const e of this._headersMap.values()) t[e.name] = e.value; else for (const [e, r] of this._headersMap) t[e] = r.value;
return t;
}
toString() {
return JSON.stringify(this.toJSON({
preserveCase: !0
}));
}
[Symbol.iterator]() {
return function* headerIterator(e) {
for (const t of e.values()) yield [ t.name, t.value ];
}(this._headersMap);
}
}
function httpHeaders_createHttpHeaders(e) {
return new HttpHeadersImpl(e);
}
function randomUUID() {
return globalThis.crypto.randomUUID();
}
class PipelineRequestImpl {
url;
method;
headers;
timeout;
withCredentials;
body;
multipartBody;
formData;
streamResponseStatusCodes;
enableBrowserStreams;
proxySettings;
disableKeepAlive;
abortSignal;
requestId;
allowInsecureConnection;
onUploadProgress;
onDownloadProgress;
requestOverrides;
authSchemes;
constructor(e) {
this.url = e.url, this.body = e.body, this.headers = e.headers ?? httpHeaders_createHttpHeaders(), 
this.method = e.method ?? "GET", this.timeout = e.timeout ?? 0, this.multipartBody = e.multipartBody, 
this.formData = e.formData, this.disableKeepAlive = e.disableKeepAlive ?? !1, this.proxySettings = e.proxySettings, 
this.streamResponseStatusCodes = e.streamResponseStatusCodes, this.withCredentials = e.withCredentials ?? !1, 
this.abortSignal = e.abortSignal, this.onUploadProgress = e.onUploadProgress, this.onDownloadProgress = e.onDownloadProgress, 
this.requestId = e.requestId || randomUUID(), this.allowInsecureConnection = e.allowInsecureConnection ?? !1, 
this.enableBrowserStreams = e.enableBrowserStreams ?? !1, this.requestOverrides = e.requestOverrides, 
this.authSchemes = e.authSchemes;
}
}
const f = new Set([ "Deserialize", "Serialize", "Retry", "Sign" ]);
class HttpPipeline {
_policies=[];
_orderedPolicies;
constructor(e) {
this._policies = e?.slice(0) ?? [], this._orderedPolicies = void 0;
}
addPolicy(e, t = {}) {
if (t.phase && t.afterPhase) throw new Error("Policies inside a phase cannot specify afterPhase.");
if (t.phase && !f.has(t.phase)) throw new Error(`Invalid phase name: ${t.phase}`);
if (t.afterPhase && !f.has(t.afterPhase)) throw new Error(`Invalid afterPhase name: ${t.afterPhase}`);
this._policies.push({
policy: e,
options: t
}), this._orderedPolicies = void 0;
}
removePolicy(e) {
const t = [];
return this._policies = this._policies.filter(r => !(e.name && r.policy.name === e.name || e.phase && r.options.phase === e.phase) || (t.push(r.policy), 
!1)), this._orderedPolicies = void 0, t;
}
sendRequest(e, t) {
return this.getOrderedPolicies().reduceRight((e, t) => r => t.sendRequest(r, e), t => e.sendRequest(t))(t);
}
getOrderedPolicies() {
return this._orderedPolicies || (this._orderedPolicies = this.orderPolicies()), 
this._orderedPolicies;
}
clone() {
return new HttpPipeline(this._policies);
}
static create() {
return new HttpPipeline;
}
orderPolicies() {
const e = [], t = new Map;
function createPhase(e) {
return {
name: e,
policies: new Set,
hasRun: !1,
hasAfterPolicies: !1
};
}
const r = createPhase("Serialize"), a = createPhase("None"), n = createPhase("Deserialize"), i = createPhase("Retry"), s = createPhase("Sign"), o = [ r, a, n, i, s ];
function getPhase(e) {
return "Retry" === e ? i : "Serialize" === e ? r : "Deserialize" === e ? n : "Sign" === e ? s : a;
}
for (const e of this._policies) {
const r = e.policy, a = e.options, n = r.name;
if (t.has(n)) throw new Error("Duplicate policy names not allowed in pipeline");
const i = {
policy: r,
dependsOn: new Set,
dependants: new Set
};
a.afterPhase && (i.afterPhase = getPhase(a.afterPhase), i.afterPhase.hasAfterPolicies = !0), 
t.set(n, i);
getPhase(a.phase).policies.add(i);
}
for (const e of this._policies) {
const {policy: r, options: a} = e, n = r.name, i = t.get(n);
if (!i) throw new Error(`Missing node for policy ${n}`);
if (a.afterPolicies) for (const e of a.afterPolicies) {
const r = t.get(e);
r && (i.dependsOn.add(r), r.dependants.add(i));
}
if (a.beforePolicies) for (const e of a.beforePolicies) {
const r = t.get(e);
r && (r.dependsOn.add(i), i.dependants.add(r));
}
}
function walkPhase(r) {
r.hasRun = !0;
for (const a of r.policies) if ((!a.afterPhase || a.afterPhase.hasRun && !a.afterPhase.policies.size) && 0 === a.dependsOn.size) {
e.push(a.policy);
for (const e of a.dependants) e.dependsOn.delete(a);
t.delete(a.policy.name), r.policies.delete(a);
}
}
function walkPhases() {
for (const e of o) {
if (walkPhase(e), e.policies.size > 0 && e !== a) return void (a.hasRun || walkPhase(a));
e.hasAfterPolicies && walkPhase(a);
}
}
let l = 0;
for (;t.size > 0; ) {
l++;
const t = e.length;
if (walkPhases(), e.length <= t && l > 1) throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
}
return e;
}
}
function isObject(e) {
return !("object" != typeof e || null === e || Array.isArray(e) || e instanceof RegExp || e instanceof Date);
}
function error_isError(e) {
if (isObject(e)) {
const t = "string" == typeof e.name, r = "string" == typeof e.message;
return t && r;
}
return !1;
}
const x = i.inspect.custom, N = "REDACTED", b = [ "x-ms-client-request-id", "x-ms-return-client-request-id", "x-ms-useragent", "x-ms-correlation-request-id", "x-ms-request-id", "client-request-id", "ms-cv", "return-client-request-id", "traceparent", "azure-deprecating", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Origin", "Accept", "Accept-Encoding", "Cache-Control", "Connection", "Content-Length", "Content-Type", "Date", "ETag", "Expires", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "Last-Modified", "Pragma", "Request-Id", "Retry-After", "Server", "Transfer-Encoding", "User-Agent", "WWW-Authenticate" ], S = [ "api-version" ];
class sanitizer_Sanitizer {
allowedHeaderNames;
allowedQueryParameters;
constructor({additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = []} = {}) {
e = b.concat(e), t = S.concat(t), this.allowedHeaderNames = new Set(e.map(e => e.toLowerCase())), 
this.allowedQueryParameters = new Set(t.map(e => e.toLowerCase()));
}
sanitize(e) {
const t = new Set;
return JSON.stringify(e, (e, r) => {
if (r instanceof Error) return {
...r,
name: r.name,
message: r.message
};
if ("headers" === e && isObject(r)) return this.sanitizeHeaders(r);
if ("url" === e && "string" == typeof r) return this.sanitizeUrl(r);
if ("query" === e && isObject(r)) return this.sanitizeQuery(r);
if ("body" !== e && "response" !== e && "operationSpec" !== e) {
if (Array.isArray(r) || isObject(r)) {
if (t.has(r)) return "[Circular]";
t.add(r);
}
return r;
}
}, 2);
}
sanitizeUrl(e) {
if ("string" != typeof e || null === e || "" === e) return e;
const t = new URL(e);
if (!t.search) return e;
for (const [e] of t.searchParams) this.allowedQueryParameters.has(e.toLowerCase()) || t.searchParams.set(e, N);
return t.toString();
}
sanitizeHeaders(e) {
const t = {};
for (const r of Object.keys(e)) this.allowedHeaderNames.has(r.toLowerCase()) ? t[r] = e[r] : t[r] = N;
return t;
}
sanitizeQuery(e) {
if ("object" != typeof e || null === e) return e;
const t = {};
for (const r of Object.keys(e)) this.allowedQueryParameters.has(r.toLowerCase()) ? t[r] = e[r] : t[r] = N;
return t;
}
}
const C = new sanitizer_Sanitizer;
class restError_RestError extends Error {
static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";
static PARSE_ERROR="PARSE_ERROR";
code;
statusCode;
request;
response;
details;
constructor(e, t = {}) {
super(e), this.name = "RestError", this.code = t.code, this.statusCode = t.statusCode, 
Object.defineProperty(this, "request", {
value: t.request,
enumerable: !1
}), Object.defineProperty(this, "response", {
value: t.response,
enumerable: !1
});
const r = this.request?.agent ? {
maxFreeSockets: this.request.agent.maxFreeSockets,
maxSockets: this.request.agent.maxSockets
} : void 0;
Object.defineProperty(this, x, {
value: () => `RestError: ${this.message} \n ${C.sanitize({
...this,
request: {
...this.request,
agent: r
},
response: this.response
})}`,
enumerable: !1
}), Object.setPrototypeOf(this, restError_RestError.prototype);
}
}
function restError_isRestError(e) {
return e instanceof restError_RestError || error_isError(e) && "RestError" === e.name;
}
var P = r(37067), v = r(44708), R = r(38522), z = r(57075);
const E = createClientLogger("ts-http-runtime");
function getHeaderPairs(e) {
return Array.isArray(e[0]) ? e : Array.from({
length: Math.ceil(e.length / 2)
}, (t, r) => [ e[2 * r], e[2 * r + 1] ]);
}
function removeContinueToken(e) {
if ("string" == typeof e) {
const t = e.split(","), r = t.filter(e => "100-continue" !== e.trim().toLowerCase());
return r.length === t.length ? e : r.map(e => e.trim()).filter(Boolean).join(", ") || void 0;
}
if (Array.isArray(e)) {
const t = e.map(removeContinueToken).filter(e => void 0 !== e);
return t.length > 0 ? t : void 0;
}
return e;
}
function stripRequestBodyHeaders(e, t) {
const stripHeaderValue = (e, r) => {
const a = e.toLowerCase();
if (!t || "content-length" !== a && "transfer-encoding" !== a && "trailer" !== a) return "expect" === a ? removeContinueToken(r) : r;
}, stripHeaderPairs = e => e.flatMap(([e, t]) => {
const r = "string" == typeof e ? stripHeaderValue(e, t) : t;
return void 0 === r ? [] : [ [ e, r ] ];
});
for (const [t, r] of e.headers) {
const a = stripHeaderValue(t, r);
void 0 === a ? e.headers.delete(t) : "string" == typeof a && a !== r && e.headers.set(t, a);
}
const r = e.requestOverrides;
if (!r || !("headers" in r)) return;
const a = r.headers;
if (Array.isArray(a)) {
const t = stripHeaderPairs(getHeaderPairs(a));
e.requestOverrides = {
...r,
headers: Array.isArray(a[0]) ? t : t.flat()
};
} else if (a && "object" == typeof a && function isIterable(e) {
return Symbol.iterator in e && "function" == typeof e[Symbol.iterator];
}(a)) {
const t = Array.from(a, e => {
if (!Array.isArray(e) || 2 !== e.length) throw new TypeError("Header entry must be a name/value pair");
return e;
});
e.requestOverrides = {
...r,
headers: stripHeaderPairs(t)
};
} else if (a && "object" == typeof a) {
const t = {};
for (const [e, r] of Object.entries(a)) {
const a = stripHeaderValue(e, r);
void 0 !== a && (t[e] = a);
}
e.requestOverrides = {
...r,
headers: t
};
}
}
function getEffectiveHeaderValues(e, t) {
return function getHeaderValues(e, t) {
if (Array.isArray(e)) return getHeaderPairs(e).filter(([e]) => "string" == typeof e && e.toLowerCase() === t).flatMap(([, e]) => Array.isArray(e) ? e : [ e ]);
if (e && "object" == typeof e) {
if ("get" in e && "function" == typeof e.get) {
const r = e.get(t);
return null == r ? [] : [ r ];
}
let r;
for (const [a, n] of Object.entries(e)) a.toLowerCase() === t && (r = n);
return void 0 === r ? [] : Array.isArray(r) ? r : [ r ];
}
return [];
}(e.requestOverrides && "headers" in e.requestOverrides ? e.requestOverrides.headers : e.headers, t.toLowerCase());
}
function hasHeader(e, t) {
return Array.isArray(e) ? getHeaderPairs(e).some(([e]) => "string" == typeof e && e.toLowerCase() === t) : Object.keys(e ?? {}).some(e => e.toLowerCase() === t);
}
function addExpectContinueFraming(e, t) {
hasHeader(e.headers, "content-length") || hasHeader(e.headers, "transfer-encoding") || (e.headers = function addHeader(e, t, r) {
return Array.isArray(e) ? Array.isArray(e[0]) ? [ ...e, [ t, r ] ] : [ ...e, t, r ] : {
...e,
[t]: r
};
}(e.headers, null === t ? "Transfer-Encoding" : "Content-Length", null === t ? "chunked" : String(t)));
}
const w = new WeakMap, A = new WeakMap, B = new WeakMap, T = new WeakMap;
function isNodeResponseBody(e) {
return "object" == typeof e && null !== e && "resume" in e && "function" == typeof e.resume;
}
function disposeNodeResponseBody(e, t = new Set) {
if (t.has(e)) return;
t.add(e);
const r = w.get(e);
if (w.delete(e), !0 !== e.closed) if (e.destroy) if (function isNodeEventEmitterBody(e) {
return "on" in e && "function" == typeof e.on && "once" in e && "function" == typeof e.once && "removeListener" in e && "function" == typeof e.removeListener;
}(e)) {
const onError = e => {
E.warning("Error disposing Node stream", e);
}, onClose = () => {
e.removeListener("error", onError);
};
e.on("error", onError), e.once("close", onClose);
try {
e.destroy();
} catch (t) {
throw e.removeListener("error", onError), e.removeListener("close", onClose), t;
}
} else e.destroy(); else e.resume();
r && disposeNodeResponseBody(r, t);
}
function disposeNodeStream(e) {
try {
disposeNodeResponseBody(e);
} catch (e) {
E.warning("Error disposing Node stream", e);
}
}
async function responseBody_disposeResponseBody(e) {
try {
const t = A.get(e);
A.delete(e);
try {
const t = e.readableStreamBody;
if (isNodeResponseBody(t)) return void disposeNodeStream(t);
const r = e.browserStreamBody;
(function isBrowserResponseBody(e) {
return "object" == typeof e && null !== e && "cancel" in e && "function" == typeof e.cancel;
})(r) && await r.cancel();
} finally {
t?.();
}
} catch (e) {
E.warning("Error disposing response body", e);
}
}
const q = {};
function nodeHttpClient_isReadableStream(e) {
return "object" == typeof e && null !== e && "pipe" in e && "function" == typeof e.pipe;
}
function isStreamComplete(e) {
return !1 === e.readable ? Promise.resolve() : new Promise(t => {
const handler = () => {
t(), e.removeListener("close", handler), e.removeListener("end", handler), e.removeListener("error", handler);
};
e.on("close", handler), e.on("end", handler), e.on("error", handler);
});
}
function isArrayBuffer(e) {
return i.types.isArrayBuffer(e) || ArrayBuffer.isView(e);
}
class ReportTransform extends z.Transform {
loadedBytes=0;
progressCallback;
_transform(e, t, r) {
this.push(e), this.loadedBytes += e.length;
try {
this.progressCallback({
loadedBytes: this.loadedBytes
}), r();
} catch (e) {
r(e);
}
}
constructor(e) {
super(), this.progressCallback = e;
}
}
function createRequestLifecycle(e, t, r, a, n) {
let i, s, o, l = !1;
const m = new Promise(e => {
o = e;
}), onComplete = () => {
l = !0, i.removeListener("finish", onComplete), i.removeListener("close", onComplete), 
o();
}, onResponse = e => {
s = e, a({
response: e,
requestComplete: m,
isRequestComplete: () => l,
disposeRequest: () => {
l || i.destroy();
}
});
};
return {
createRequest: (e = onResponse) => (i = r ? P.request(t, e) : v.request(t, e), i.once("finish", onComplete), 
i.once("close", onComplete), i),
onResponse: onResponse,
rejectRequest: t => {
n(toRequestSendError(t, e));
},
abortRequest: e => {
const t = new AbortError("The operation was aborted. Rejecting from abort signal callback while making request.");
s?.destroy(t), e.destroy(t), n(t);
}
};
}
function toRequestSendError(e, t) {
if (restError_isRestError(e)) return e;
const r = "ERR_STREAM_PREMATURE_CLOSE" === e.code;
return new restError_RestError(r ? "Request body stream closed before ending" : e.message, {
code: r ? restError_RestError.REQUEST_SEND_ERROR : e.code ?? restError_RestError.REQUEST_SEND_ERROR,
request: t
});
}
function sendRequestBody(e, t, r, a) {
if (t && nodeHttpClient_isReadableStream(t)) pipeUploadStream(t, e, r, a); else if (t) {
if ("string" != typeof t && !Buffer.isBuffer(t)) throw E.error("Unrecognized body type", t), 
new restError_RestError("Unrecognized body type", {
request: r
});
e.end(t);
} else e.end();
}
function prepareRequestBody(e, t) {
const r = e.body, a = "function" == typeof r ? r() : r, n = a && isArrayBuffer(a) ? function arrayBufferToBuffer(e) {
return Buffer.isBuffer(e) ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}(a) : a;
if (!t && n && !e.headers.has("Content-Length")) {
const t = getBodyLength(n);
null !== t && e.headers.set("Content-Length", t);
}
if (!n || !e.onUploadProgress) return n;
const i = new ReportTransform(e.onUploadProgress);
return i.on("error", e => {
E.error("Error in upload progress", e);
}), nodeHttpClient_isReadableStream(n) ? pipeUploadStream(n, i, e) : i.end(n), i;
}
class NodeHttpClient {
cachedHttpAgent;
cachedHttpsAgents=new WeakMap;
async sendRequest(e) {
const t = e.body, r = new AbortController;
let a;
const n = e.abortSignal;
if (n) {
if (n.aborted) throw new AbortError("The operation was aborted. Request has already been canceled.");
a = e => {
"abort" === e.type && r.abort();
}, n.addEventListener("abort", a);
}
let i;
e.timeout > 0 && (i = setTimeout(() => {
const t = new sanitizer_Sanitizer;
E.info(`request to '${t.sanitizeUrl(e.url)}' timed out. canceling...`), r.abort();
}, e.timeout));
const s = e.headers.get("Accept-Encoding"), o = s?.includes("gzip") || s?.includes("deflate");
let l, m, c = Promise.resolve();
try {
let a = function hasExpectContinue(e) {
return getEffectiveHeaderValues(e, "expect").some(e => "string" == typeof e && e.split(",").some(e => "100-continue" === e.trim().toLowerCase()));
}(e);
const n = a && "function" != typeof t ? getBodyLength(t ?? null) : null;
0 === n && (!function removeExpectContinueHeader(e) {
stripRequestBodyHeaders(e, !1);
}(e), a = !1), a || (l = prepareRequestBody(e, !1));
const i = a ? await this.makeRequestWithExpectContinue(e, r, () => (l = prepareRequestBody(e, !0), 
l), n) : await this.makeRequest(e, r, l);
c = i.requestComplete;
const s = i.response, d = function getResponseHeaders(e) {
const t = httpHeaders_createHttpHeaders();
for (const r of Object.keys(e.headers)) {
const a = e.headers[r];
Array.isArray(a) ? a.length > 0 && t.set(r, a[0]) : a && t.set(r, a);
}
return t;
}(s), p = {
status: s.statusCode ?? 0,
headers: d,
request: e
};
if (!i.isRequestComplete()) {
!function setRequestCompletion(e, t) {
B.set(e, t), t.then(() => B.get(e) === t && B.delete(e)).catch(e => {
E.warning("Error tracking request completion", e);
});
}(p, i.requestComplete);
const e = function setResponseBodyDisposer(e, t) {
return A.set(e, t), () => {
A.get(e) === t && A.delete(e);
};
}(p, i.disposeRequest);
i.requestComplete.then(e).catch(e => {
E.warning("Error disposing request", e);
});
}
if ("HEAD" === ("string" == typeof e.requestOverrides?.method ? e.requestOverrides.method.toUpperCase() : e.method)) return s.resume(), 
p;
m = o ? function getDecodedResponseStream(e, t, r) {
const a = t.get("Content-Encoding");
if ("gzip" === a) return pipeResponseStream(e, R.createGunzip(), r);
if ("deflate" === a) return pipeResponseStream(e, R.createInflate(), r);
return e;
}(s, d, r.signal) : s;
const u = e.onDownloadProgress;
if (u) {
const e = new ReportTransform(u);
e.on("error", e => {
E.error("Error in download progress", e);
}), m = pipeResponseStream(m, e, r.signal);
}
return e.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || e.streamResponseStatusCodes?.has(p.status) ? p.readableStreamBody = m : p.bodyAsText = await function streamToText(e) {
return new Promise((t, r) => {
const a = [], n = (0, z.finished)(e, {
writable: !1
}, onComplete);
function onData(e) {
Buffer.isBuffer(e) ? a.push(e) : a.push(Buffer.from(e));
}
function onComplete(i) {
n(), e.removeListener("data", onData), "AbortError" === i?.name ? r(i) : i ? r(new restError_RestError(`Error reading response as text: ${i.message}`, {
code: restError_RestError.PARSE_ERROR
})) : t(Buffer.concat(a).toString("utf8"));
}
e.on("data", onData);
});
}(m), p;
} catch (e) {
throw nodeHttpClient_isReadableStream(l) && disposeNodeStream(l), m && disposeNodeStream(m), 
e;
} finally {
if (void 0 !== i && clearTimeout(i), n && a) {
let e = Promise.resolve();
nodeHttpClient_isReadableStream(l) && (e = isStreamComplete(l));
let t = Promise.resolve();
nodeHttpClient_isReadableStream(m) && (t = isStreamComplete(m)), Promise.all([ c, e, t ]).then(() => {
a && n.removeEventListener("abort", a);
}).catch(e => {
E.warning("Error when cleaning up abortListener on httpRequest", e);
});
}
}
}
makeRequest(e, t, r) {
const {options: a, isInsecure: n} = this.getRequestOptions(e);
return new Promise((i, s) => {
const {createRequest: o, rejectRequest: l, abortRequest: m} = createRequestLifecycle(e, a, n, i, s), c = o();
c.once("error", l), t.signal.addEventListener("abort", () => m(c)), sendRequestBody(c, r, e, l);
});
}
makeRequestWithExpectContinue(e, t, r, a) {
const {options: n, isInsecure: i} = this.getRequestOptions(e);
return addExpectContinueFraming(n, a), new Promise((a, s) => {
const {createRequest: o, onResponse: l, rejectRequest: m, abortRequest: c} = createRequestLifecycle(e, n, i, a, s);
!function createExpectContinueRequest(e) {
let t, r, a, n = !0, i = !1, s = !1;
const o = e.bodyStream;
if (o?.once("error", onBodyError), o && "errored" in o && o.errored instanceof Error) process.nextTick(onBodyError, o.errored); else {
try {
r = e.createRequest(function onResponse(t) {
if (stopWaiting(), !i) {
r.shouldKeepAlive = !1;
const destroyRequest = () => {
t.removeListener("end", destroyRequest), t.removeListener("close", destroyRequest), 
r.destroy();
};
t.once("end", destroyRequest), t.once("close", destroyRequest), (t.readableEnded || t.destroyed) && destroyRequest();
}
e.onResponse(t);
});
} catch (e) {
return void onError(e);
}
r.once("error", onError), a ? r.destroy(a) : e.abortSignal.aborted ? onAbort() : (e.abortSignal.addEventListener("abort", onAbort, {
once: !0
}), r.once("close", () => stopWaiting()), (r.destroyed || r.closed) && stopWaiting(), 
n && (r.once("continue", sendBody), r.socket ? onSocket() : r.once("socket", onSocket)));
}
function stopWaiting(e = !1) {
n = !1, void 0 !== t && (clearTimeout(t), t = void 0), r?.removeListener("continue", sendBody), 
r?.removeListener("socket", onSocket), e || o?.removeListener("error", onBodyError);
}
function onError(t) {
const r = t instanceof Error ? t : new Error(String(t));
return s || (s = !0, stopWaiting(), e.onError(r)), r;
}
function onBodyError(t) {
s || !n && !i || (s = !0, a = t instanceof Error ? t : new Error(String(t)), stopWaiting(), 
e.onBodyError(t), r?.destroy(a));
}
function sendBody() {
if (n) {
i = !0, stopWaiting(!0);
try {
e.sendBody(r);
} catch (e) {
onBodyError(e);
} finally {
o?.removeListener("error", onBodyError);
}
}
}
function onAbort() {
stopWaiting(), e.onAbort(r);
}
function onSocket() {
if (n) try {
if (r.flushHeaders(), !n) return;
r.write("", e => {
e ? r.destroy(onError(e)) : n && (t = setTimeout(sendBody, 1e3));
});
} catch (e) {
r.destroy(onError(e));
}
}
}({
abortSignal: t.signal,
bodyStream: nodeHttpClient_isReadableStream(e.body) ? e.body : void 0,
createRequest: o,
onAbort: c,
onError: m,
onBodyError: s,
onResponse: l,
sendBody: t => {
sendRequestBody(t, r(), e, m);
}
});
});
}
getRequestOptions(e) {
const t = new URL(e.url), r = "https:" !== t.protocol;
if (r && !e.allowInsecureConnection) throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);
return {
isInsecure: r,
options: {
agent: e.agent ?? this.getOrCreateAgent(e, r),
hostname: t.hostname,
path: `${t.pathname}${t.search}`,
port: t.port,
method: e.method,
headers: e.headers.toJSON({
preserveCase: !0
}),
...e.requestOverrides
}
};
}
getOrCreateAgent(e, t) {
const r = e.disableKeepAlive;
if (t) return r ? P.globalAgent : (this.cachedHttpAgent || (this.cachedHttpAgent = new P.Agent({
keepAlive: !0
})), this.cachedHttpAgent);
{
if (r && !e.tlsSettings) return v.globalAgent;
const t = e.tlsSettings ?? q;
let a = this.cachedHttpsAgents.get(t);
return a && a.options.keepAlive === !r || (E.info("No cached TLS Agent exist, creating a new Agent"), 
a = new v.Agent({
keepAlive: !r,
...t
}), this.cachedHttpsAgents.set(t, a)), a;
}
}
}
function pipeUploadStream(e, t, r, a) {
let n = !1;
const i = (0, z.finished)(e, {
writable: !1
}, function onSourceComplete(e) {
if (i(), t.removeListener("close", onDestinationClose), e && !n) {
const n = toRequestSendError(e, r);
t.destroy(n), a?.(n);
}
});
function onDestinationClose() {
n = !0, e.unpipe(t), disposeNodeStream(e);
}
t.once("close", onDestinationClose), e.pipe(t);
}
function pipeResponseStream(e, t, r) {
!function setResponseBodySource(e, t) {
isNodeResponseBody(e) && isNodeResponseBody(t) && w.set(e, t);
}(t, e);
let cleanupSource = () => {}, cleanupDestination = () => {};
return cleanupSource = (0, z.finished)(e, {
writable: !1
}, e => {
cleanupSource(), e && t.destroy(r.aborted ? new AbortError : e);
}), cleanupDestination = (0, z.finished)(t, {
writable: !1
}, () => {
cleanupDestination(), e.unpipe(t), e.readable && disposeNodeStream(e);
}), e.pipe(t);
}
function getBodyLength(e) {
return e ? Buffer.isBuffer(e) ? e.length : nodeHttpClient_isReadableStream(e) ? null : isArrayBuffer(e) ? e.byteLength : "string" == typeof e ? Buffer.byteLength(e) : null : 0;
}
function defaultHttpClient_createDefaultHttpClient() {
return function createNodeHttpClient() {
return new NodeHttpClient;
}();
}
function calculateRetryDelay(e, t) {
const r = t.retryDelayInMs * Math.pow(2, e), a = Math.min(t.maxRetryDelayInMs, r);
return {
retryAfterInMs: a / 2 + function random_getRandomIntegerInclusive(e, t) {
return e = Math.ceil(e), t = Math.floor(t), Math.floor(Math.random() * (t - e + 1)) + e;
}(0, a / 2)
};
}
function helpers_delay(e, t, r) {
return new Promise((a, n) => {
let i, s;
const rejectOnAbort = () => n(new AbortError(r?.abortErrorMsg ? r?.abortErrorMsg : "The operation was aborted.")), removeListeners = () => {
r?.abortSignal && s && r.abortSignal.removeEventListener("abort", s);
};
if (s = () => (i && clearTimeout(i), removeListeners(), rejectOnAbort()), r?.abortSignal && r.abortSignal.aborted) return rejectOnAbort();
i = setTimeout(() => {
removeListeners(), a(t);
}, e), r?.abortSignal && r.abortSignal.addEventListener("abort", s);
});
}
function parseHeaderValueAsNumber(e, t) {
const r = e.headers.get(t);
if (!r) return;
const a = Number(r);
return Number.isNaN(a) ? void 0 : a;
}
const I = "Retry-After", _ = [ "retry-after-ms", "x-ms-retry-after-ms", I ];
function getRetryAfterInMs(e) {
if (e && [ 429, 503 ].includes(e.status)) try {
for (const t of _) {
const r = parseHeaderValueAsNumber(e, t);
if (0 === r || r) {
return r * (t === I ? 1e3 : 1);
}
}
const t = e.headers.get(I);
if (!t) return;
const r = Date.parse(t) - Date.now();
return Number.isFinite(r) ? Math.max(0, r) : void 0;
} catch {
return;
}
}
function exponentialRetryStrategy_exponentialRetryStrategy(e = {}) {
const t = e.retryDelayInMs ?? 1e3, r = e.maxRetryDelayInMs ?? 64e3;
return {
name: "exponentialRetryStrategy",
retry({retryCount: a, response: n, responseError: i}) {
const s = function isSystemError(e) {
if (!e) return !1;
return "ETIMEDOUT" === e.code || "ESOCKETTIMEDOUT" === e.code || "ECONNREFUSED" === e.code || "ECONNRESET" === e.code || "ENOENT" === e.code || "ENOTFOUND" === e.code;
}(i), o = s && e.ignoreSystemErrors, l = function isExponentialRetryResponse(e) {
return Boolean(e && void 0 !== e.status && (e.status >= 500 || 408 === e.status) && 501 !== e.status && 505 !== e.status);
}(n), m = l && e.ignoreHttpStatusCodes, c = n && (function isThrottlingRetryResponse(e) {
return Number.isFinite(getRetryAfterInMs(e));
}(n) || !l);
return c || m || o ? {
skipStrategy: !0
} : !i || s || l ? calculateRetryDelay(a, {
retryDelayInMs: t,
maxRetryDelayInMs: r
}) : {
errorToThrow: i
};
}
};
}
const O = createClientLogger("ts-http-runtime retryPolicy");
function retryPolicy_retryPolicy(e, t = {
maxRetries: 3
}) {
const r = t.logger || O;
return {
name: "retryPolicy",
async sendRequest(a, n) {
let i, s, o = -1;
e: for (;;) {
o += 1, s = void 0;
try {
r.info(`Retry ${o}: Attempting to send request`, a.requestId), i = await n(a), r.info(`Retry ${o}: Received a response from request`, a.requestId);
} catch (e) {
if (r.error(`Retry ${o}: Received an error from request`, a.requestId), !restError_isRestError(e)) throw e;
s = e, i = e.response;
}
if (a.abortSignal?.aborted) {
r.error(`Retry ${o}: Request aborted.`);
throw new AbortError;
}
if (o >= (t.maxRetries ?? 3)) {
if (r.info(`Retry ${o}: Maximum retries reached. Returning the last received response, or throwing the last received error.`), 
s) throw s;
if (i) return i;
throw new Error("Maximum retries reached with no response or error to throw");
}
r.info(`Retry ${o}: Processing ${e.length} retry strategies.`);
t: for (const t of e) {
const e = t.logger || r;
e.info(`Retry ${o}: Processing retry strategy ${t.name}.`);
const n = t.retry({
retryCount: o,
response: i,
responseError: s
});
if (n.skipStrategy) {
e.info(`Retry ${o}: Skipped.`);
continue t;
}
const {errorToThrow: l, retryAfterInMs: m, redirectTo: c} = n;
if (l) throw e.error(`Retry ${o}: Retry strategy ${t.name} throws error:`, l), l;
if (m || 0 === m) {
e.info(`Retry ${o}: Retry strategy ${t.name} retries after ${m}`), i && await responseBody_disposeResponseBody(i), 
await helpers_delay(m, void 0, {
abortSignal: a.abortSignal
});
continue e;
}
if (c) {
e.info(`Retry ${o}: Retry strategy ${t.name} redirects to ${c}`), i && await responseBody_disposeResponseBody(i), 
a.url = c;
continue e;
}
}
if (s) throw r.info("None of the retry strategies could work with the received error. Throwing it."), 
s;
if (i) return r.info("None of the retry strategies could work with the received response. Returning it."), 
i;
}
}
};
}
function bytesEncoding_stringToUint8Array(e, t) {
return Buffer.from(e, t);
}
function formDataPolicy_formDataPolicy() {
return {
name: "formDataPolicy",
async sendRequest(e, t) {
const r = function convertBodyToFormDataMap(e) {
if ("undefined" != typeof FormData && e instanceof FormData) {
const t = {};
for (const [r, a] of e.entries()) {
const e = t[r];
Array.isArray(e) ? e.push(a) : t[r] = void 0 !== e ? [ e, a ] : [ a ];
}
return t;
}
}(e.body);
if (r && (e.formData = r, e.body = void 0), e.formData) {
const t = e.headers.get("Content-Type");
t && -1 !== t.indexOf("application/x-www-form-urlencoded") ? e.body = function wwwFormUrlEncode(e) {
const t = new URLSearchParams;
for (const [r, a] of Object.entries(e)) if (Array.isArray(a)) for (const e of a) t.append(r, e.toString()); else t.append(r, a.toString());
return t.toString();
}(e.formData) : await async function prepareFormData(e, t) {
const r = t.headers.get("Content-Type");
if (r && !r.startsWith("multipart/form-data")) return;
t.headers.set("Content-Type", r ?? "multipart/form-data");
const a = [];
for (const [t, r] of Object.entries(e)) for (const e of Array.isArray(r) ? r : [ r ]) if ("string" == typeof e) a.push({
headers: httpHeaders_createHttpHeaders({
"Content-Disposition": `form-data; name="${t}"`
}),
body: bytesEncoding_stringToUint8Array(e, "utf-8")
}); else {
if (null == e || "object" != typeof e) throw new Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
{
const r = e.name || "blob", n = httpHeaders_createHttpHeaders();
n.set("Content-Disposition", `form-data; name="${t}"; filename="${r}"`), n.set("Content-Type", e.type || "application/octet-stream"), 
a.push({
headers: n,
body: e
});
}
}
t.multipartBody = {
parts: a
};
}(e.formData, e), e.formData = void 0;
}
return t(e);
}
};
}
var M = r(3669), L = r(81970);
const D = [];
let k = !1;
const H = new Map;
function getEnvironmentValue(e) {
return process.env[e] ? process.env[e] : process.env[e.toLowerCase()] ? process.env[e.toLowerCase()] : void 0;
}
function loadEnvironmentProxyValue() {
if (!process) return;
const e = getEnvironmentValue("HTTPS_PROXY"), t = getEnvironmentValue("ALL_PROXY"), r = getEnvironmentValue("HTTP_PROXY");
return e || t || r;
}
function getUrlFromProxySettings(e) {
let t;
try {
t = new URL(e.host);
} catch {
throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
}
return t.port = String(e.port), e.username && (t.username = e.username), e.password && (t.password = e.password), 
t;
}
function setProxyAgentOnRequest(e, t, r) {
if (e.agent) return;
const a = "https:" !== new URL(e.url).protocol;
e.tlsSettings && E.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored."), 
a ? (t.httpProxyAgent || (t.httpProxyAgent = new L.HttpProxyAgent(r)), e.agent = t.httpProxyAgent) : (t.httpsProxyAgent || (t.httpsProxyAgent = new M.HttpsProxyAgent(r)), 
e.agent = t.httpsProxyAgent);
}
function proxyPolicy_proxyPolicy(e, t) {
k || D.push(...function loadNoProxy() {
const e = getEnvironmentValue("NO_PROXY");
return k = !0, e ? e.split(",").map(e => e.trim()).filter(e => e.length) : [];
}());
const r = e ? getUrlFromProxySettings(e) : function getDefaultProxySettingsInternal() {
const e = loadEnvironmentProxyValue();
return e ? new URL(e) : void 0;
}(), a = {};
return {
name: "proxyPolicy",
sendRequest: async (e, n) => (e.proxySettings || !r || function isBypassed(e, t, r) {
if (0 === t.length) return !1;
const a = new URL(e).hostname;
if (r?.has(a)) return r.get(a);
let n = !1;
for (const e of t) "." === e[0] ? (a.endsWith(e) || a.length === e.length - 1 && a === e.slice(1)) && (n = !0) : a === e && (n = !0);
return r?.set(a, n), n;
}(e.url, t?.customNoProxyList ?? D, t?.customNoProxyList ? void 0 : H) ? e.proxySettings && setProxyAgentOnRequest(e, a, getUrlFromProxySettings(e.proxySettings)) : setProxyAgentOnRequest(e, a, r), 
n(e))
};
}
const U = "redirectPolicy", $ = [ "GET", "HEAD" ];
function redirectPolicy_redirectPolicy(e = {}) {
const {maxRetries: t = 20, allowCrossOriginRedirects: r = !1} = e;
return {
name: U,
async sendRequest(e, a) {
const n = await a(e);
return handleRedirect(a, n, t, r);
}
};
}
async function handleRedirect(e, t, r, a, n = 0) {
const {request: i, status: s, headers: o} = t, l = o.get("location");
if (l && (300 === s || 301 === s && $.includes(i.method) || 302 === s && $.includes(i.method) || 303 === s && "POST" === i.method || 307 === s) && n < r) {
const o = new URL(l, i.url);
if (!a) {
const e = new URL(i.url);
if (o.origin !== e.origin) return E.verbose(`Skipping cross-origin redirect from ${e.origin} to ${o.origin}.`), 
t;
}
i.url = o.toString(), 303 === s && (i.method = "GET", i.requestOverrides && "method" in i.requestOverrides && (i.requestOverrides = {
...i.requestOverrides,
method: "GET"
}), function removeRequestBodyHeaders(e) {
stripRequestBodyHeaders(e, !0);
}(i), delete i.body), i.headers.delete("Authorization"), await responseBody_disposeResponseBody(t);
const m = await e(i);
return handleRedirect(e, m, r, a, n + 1);
}
return t;
}
var j = r(2203);
function typeGuards_isBlob(e) {
return e instanceof Blob;
}
async function* streamAsyncIterator() {
const e = this.getReader();
try {
for (;;) {
const {done: t, value: r} = await e.read();
if (t) return;
yield r;
}
} finally {
e.releaseLock();
}
}
function ensureNodeStream(e) {
return e instanceof ReadableStream ? (function makeAsyncIterable(e) {
e[Symbol.asyncIterator] || (e[Symbol.asyncIterator] = streamAsyncIterator.bind(e)), 
e.values || (e.values = streamAsyncIterator.bind(e));
}(e), j.Readable.fromWeb(e)) : e;
}
function toStream(e) {
return e instanceof Uint8Array ? j.Readable.from(Buffer.from(e)) : typeGuards_isBlob(e) ? ensureNodeStream(e.stream()) : ensureNodeStream(e);
}
function encodeHeaders(e) {
let t = "";
for (const [r, a] of e) t += `${r}: ${a}\r\n`;
return t;
}
function getLength(e) {
return e instanceof Uint8Array ? e.byteLength : typeGuards_isBlob(e) ? -1 === e.size ? void 0 : e.size : void 0;
}
async function buildRequestBody(e, t, r) {
const a = [ bytesEncoding_stringToUint8Array(`--${r}`, "utf-8"), ...t.flatMap(e => [ bytesEncoding_stringToUint8Array("\r\n", "utf-8"), bytesEncoding_stringToUint8Array(encodeHeaders(e.headers), "utf-8"), bytesEncoding_stringToUint8Array("\r\n", "utf-8"), e.body, bytesEncoding_stringToUint8Array(`\r\n--${r}`, "utf-8") ]), bytesEncoding_stringToUint8Array("--\r\n\r\n", "utf-8") ], n = function getTotalLength(e) {
let t = 0;
for (const r of e) {
const e = getLength(r);
if (void 0 === e) return;
t += e;
}
return t;
}(a);
n && e.headers.set("Content-Length", n), e.body = await async function concat(e) {
return function() {
const t = e.map(e => "function" == typeof e ? e() : e).map(toStream);
return j.Readable.from(async function*() {
for (const e of t) for await (const t of e) yield t;
}());
};
}(a);
}
const V = "multipartPolicy", F = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");
function multipartPolicy_multipartPolicy() {
return {
name: V,
async sendRequest(e, t) {
if (!e.multipartBody) return t(e);
if (e.body) throw new Error("multipartBody and regular body cannot be set at the same time");
let r = e.multipartBody.boundary;
const a = e.headers.get("Content-Type") ?? "multipart/mixed", n = a.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
if (!n) throw new Error(`Got multipart request body, but content-type header was not multipart: ${a}`);
const [, i, s] = n;
if (s && r && s !== r) throw new Error(`Multipart boundary was specified as ${s} in the header, but got ${r} in the request body`);
return r ??= s, r ? function assertValidBoundary(e) {
if (e.length > 70) throw new Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
if (Array.from(e).some(e => !F.has(e))) throw new Error(`Multipart boundary "${e}" contains invalid characters`);
}(r) : r = function generateBoundary() {
return `----AzSDKFormBoundary${randomUUID()}`;
}(), e.headers.set("Content-Type", `${i}; boundary=${r}`), await buildRequestBody(e, e.multipartBody.parts, r), 
e.multipartBody = void 0, t(e);
}
};
}
function esm_pipeline_createEmptyPipeline() {
return function pipeline_createEmptyPipeline() {
return HttpPipeline.create();
}();
}
const K = createLoggerContext({
logLevelEnvVarName: "AZURE_LOG_LEVEL",
namespace: "azure"
});
K.logger;
function esm_createClientLogger(e) {
return K.createClientLogger(e);
}
const X = esm_createClientLogger("core-rest-pipeline");
const G = "decompressResponsePolicy";
function policies_logPolicy_logPolicy(e = {}) {
return function logPolicy_logPolicy(e = {}) {
const t = e.logger ?? E.info, r = new sanitizer_Sanitizer({
additionalAllowedHeaderNames: e.additionalAllowedHeaderNames,
additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
});
return {
name: "logPolicy",
async sendRequest(e, a) {
if (!t.enabled) return a(e);
t(`Request: ${r.sanitize(e)}`);
const n = await a(e);
return t(`Response status code: ${n.status}`), t(`Headers: ${r.sanitize({
headers: n.headers
})}`), n;
}
};
}({
logger: X.info,
...e
});
}
const W = U;
const Q = "1.22.3";
async function util_userAgent_getUserAgentValue(e) {
const t = new Map;
t.set("core-rest-pipeline", Q), await async function util_userAgentPlatform_setPlatformSpecificData(e) {
if (s && s.versions) {
const t = `${n.type()} ${n.release()}; ${n.arch()}`, r = s.versions;
r.bun ? e.set("Bun", `${r.bun} (${t})`) : r.deno ? e.set("Deno", `${r.deno} (${t})`) : r.node && e.set("Node", `${r.node} (${t})`);
}
}(t);
const r = function userAgent_getUserAgentString(e) {
const t = [];
for (const [r, a] of e) {
const e = a ? `${r}/${a}` : r;
t.push(e);
}
return t.join(" ");
}(t);
return e ? `${e} ${r}` : r;
}
const J = "User-Agent";
var Y = r(77598);
class AbortError_AbortError extends Error {
constructor(e) {
super(e), this.name = "AbortError";
}
}
function delay_delay(e, t) {
let r;
const {abortSignal: a, abortErrorMsg: n} = t ?? {};
return function createAbortablePromise(e, t) {
const {cleanupBeforeAbort: r, abortSignal: a, abortErrorMsg: n} = t ?? {};
return new Promise((t, i) => {
function rejectOnAbort() {
i(new AbortError_AbortError(n ?? "The operation was aborted."));
}
function removeListeners() {
a?.removeEventListener("abort", onAbort);
}
function onAbort() {
r?.(), removeListeners(), rejectOnAbort();
}
if (a?.aborted) return rejectOnAbort();
try {
e(e => {
removeListeners(), t(e);
}, e => {
removeListeners(), i(e);
});
} catch (e) {
i(e);
}
a?.addEventListener("abort", onAbort);
});
}(t => {
r = setTimeout(t, e);
}, {
cleanupBeforeAbort: () => clearTimeout(r),
abortSignal: a,
abortErrorMsg: n ?? "The delay was aborted."
});
}
function error_getErrorMessage(e) {
if (error_isError(e)) return e.message;
{
let t;
try {
t = "object" == typeof e && e ? JSON.stringify(e) : String(e);
} catch (e) {
t = "[unable to stringify input]";
}
return `Unknown error ${t}`;
}
}
function esm_isError(e) {
return error_isError(e);
}
function esm_randomUUID() {
return randomUUID();
}
function esm_uint8ArrayToString(e, t) {
return function bytesEncoding_uint8ArrayToString(e, t) {
return Buffer.from(e).toString(t);
}(e, t);
}
const Z = Symbol("rawContent");
function file_hasRawContent(e) {
return "function" == typeof e[Z];
}
function file_getRawContent(e) {
return file_hasRawContent(e) ? e[Z]() : e;
}
const ee = V;
const te = G;
function policies_decompressResponsePolicy_decompressResponsePolicy() {
return function decompressResponsePolicy_decompressResponsePolicy() {
return {
name: G,
sendRequest: async (e, t) => ("HEAD" !== e.method && e.headers.set("Accept-Encoding", "gzip,deflate"), 
t(e))
};
}();
}
function policies_defaultRetryPolicy_defaultRetryPolicy(e = {}) {
return function defaultRetryPolicy_defaultRetryPolicy(e = {}) {
return {
name: "defaultRetryPolicy",
sendRequest: retryPolicy_retryPolicy([ {
name: "throttlingRetryStrategy",
retry({response: e}) {
const t = getRetryAfterInMs(e);
return Number.isFinite(t) ? {
retryAfterInMs: t
} : {
skipStrategy: !0
};
}
}, exponentialRetryStrategy_exponentialRetryStrategy(e) ], {
maxRetries: e.maxRetries ?? 3
}).sendRequest
};
}(e);
}
function proxyPolicy_getDefaultProxySettings(e) {
return function getDefaultProxySettings(e) {
if (!e && !(e = loadEnvironmentProxyValue())) return;
const t = new URL(e);
return {
host: (t.protocol ? t.protocol + "//" : "") + t.hostname,
port: Number.parseInt(t.port || "80"),
username: t.username,
password: t.password
};
}(e);
}
const re = {
span: Symbol.for("@azure/core-tracing span"),
namespace: Symbol.for("@azure/core-tracing namespace")
};
function createTracingContext(e = {}) {
let t = new TracingContextImpl(e.parentContext);
return e.span && (t = t.setValue(re.span, e.span)), e.namespace && (t = t.setValue(re.namespace, e.namespace)), 
t;
}
class TracingContextImpl {
_contextMap;
constructor(e) {
this._contextMap = e instanceof TracingContextImpl ? new Map(e._contextMap) : new Map;
}
setValue(e, t) {
const r = new TracingContextImpl(this);
return r._contextMap.set(e, t), r;
}
getValue(e) {
return this._contextMap.get(e);
}
deleteValue(e) {
const t = new TracingContextImpl(this);
return t._contextMap.delete(e), t;
}
}
const ae = r(38914).w;
function getInstrumenter() {
return ae.instrumenterImplementation || (ae.instrumenterImplementation = function createDefaultInstrumenter() {
return {
createRequestHeaders: () => ({}),
parseTraceparentHeader: () => {},
startSpan: (e, t) => ({
span: {
end: () => {},
isRecording: () => !1,
recordException: () => {},
setAttribute: () => {},
setStatus: () => {},
addEvent: () => {}
},
tracingContext: createTracingContext({
parentContext: t.tracingContext
})
}),
withContext: (e, t, ...r) => t(...r)
};
}()), ae.instrumenterImplementation;
}
function tracingClient_createTracingClient(e) {
const {namespace: t, packageName: r, packageVersion: a} = e;
function startSpan(e, n, i) {
const s = getInstrumenter().startSpan(e, {
...i,
packageName: r,
packageVersion: a,
tracingContext: n?.tracingOptions?.tracingContext
});
let o = s.tracingContext;
const l = s.span;
o.getValue(re.namespace) || (o = o.setValue(re.namespace, t)), l.setAttribute("az.namespace", o.getValue(re.namespace));
return {
span: l,
updatedOptions: Object.assign({}, n, {
tracingOptions: {
...n?.tracingOptions,
tracingContext: o
}
})
};
}
function withContext(e, t, ...r) {
return getInstrumenter().withContext(e, t, ...r);
}
return {
startSpan: startSpan,
withSpan: async function withSpan(e, t, r, a) {
const {span: n, updatedOptions: i} = startSpan(e, t, a);
try {
const e = await withContext(i.tracingOptions.tracingContext, () => Promise.resolve(r(i, n)));
return n.setStatus({
status: "success"
}), e;
} catch (e) {
throw n.setStatus({
status: "error",
error: e
}), e;
} finally {
n.end();
}
},
withContext: withContext,
parseTraceparentHeader: function parseTraceparentHeader(e) {
return getInstrumenter().parseTraceparentHeader(e);
},
createRequestHeaders: function createRequestHeaders(e) {
return getInstrumenter().createRequestHeaders(e);
}
};
}
const ne = restError_RestError;
function esm_restError_isRestError(e) {
return restError_isRestError(e);
}
function tracingPolicy_tracingPolicy(e = {}) {
const t = util_userAgent_getUserAgentValue(e.userAgentPrefix), r = new sanitizer_Sanitizer({
additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
}), a = function tryCreateTracingClient() {
try {
return tracingClient_createTracingClient({
namespace: "",
packageName: "@azure/core-rest-pipeline",
packageVersion: Q
});
} catch (e) {
return void X.warning(`Error when creating the TracingClient: ${error_getErrorMessage(e)}`);
}
}();
return {
name: "tracingPolicy",
async sendRequest(e, n) {
if (!a) return n(e);
const i = await t, s = {
"http.url": r.sanitizeUrl(e.url),
"http.method": e.method,
"http.user_agent": i,
requestId: e.requestId
};
i && (s["http.user_agent"] = i);
const {span: o, tracingContext: l} = function tryCreateSpan(e, t, r) {
try {
const {span: a, updatedOptions: n} = e.startSpan(`HTTP ${t.method}`, {
tracingOptions: t.tracingOptions
}, {
spanKind: "client",
spanAttributes: r
});
if (!a.isRecording()) return void a.end();
const i = e.createRequestHeaders(n.tracingOptions.tracingContext);
for (const [e, r] of Object.entries(i)) t.headers.set(e, r);
return {
span: a,
tracingContext: n.tracingOptions.tracingContext
};
} catch (e) {
return void X.warning(`Skipping creating a tracing span due to an error: ${error_getErrorMessage(e)}`);
}
}(a, e, s) ?? {};
if (!o || !l) return n(e);
try {
const t = await a.withContext(l, n, e);
return function tryProcessResponse(e, t) {
try {
e.setAttribute("http.status_code", t.status);
const r = t.headers.get("x-ms-request-id");
r && e.setAttribute("serviceRequestId", r), t.status >= 400 && e.setStatus({
status: "error"
}), e.end();
} catch (e) {
X.warning(`Skipping tracing span processing due to an error: ${error_getErrorMessage(e)}`);
}
}(o, t), t;
} catch (e) {
throw function tryProcessError(e, t) {
try {
e.setStatus({
status: "error",
error: esm_isError(t) ? t : void 0
}), esm_restError_isRestError(t) && t.statusCode && e.setAttribute("http.status_code", t.statusCode), 
e.end();
} catch (e) {
X.warning(`Skipping tracing span processing due to an error: ${error_getErrorMessage(e)}`);
}
}(o, e), e;
}
}
};
}
function wrapAbortSignal_wrapAbortSignalLike(e) {
if (e instanceof AbortSignal) return {
abortSignal: e
};
if (e.aborted) return {
abortSignal: AbortSignal.abort(e.reason)
};
const t = new AbortController;
let r = !0;
function cleanup() {
r && (e.removeEventListener("abort", listener), r = !1);
}
function listener() {
t.abort(e.reason), cleanup();
}
return e.addEventListener("abort", listener), {
abortSignal: t.signal,
cleanup: cleanup
};
}
function esm_createPipelineFromOptions_createPipelineFromOptions(e) {
const t = esm_pipeline_createEmptyPipeline();
return e.agent && t.addPolicy(function policies_agentPolicy_agentPolicy(e) {
return function agentPolicy_agentPolicy(e) {
return {
name: "agentPolicy",
sendRequest: async (t, r) => (t.agent || (t.agent = e), r(t))
};
}(e);
}(e.agent)), e.tlsOptions && t.addPolicy(function policies_tlsPolicy_tlsPolicy(e) {
return function tlsPolicy_tlsPolicy(e) {
return {
name: "tlsPolicy",
sendRequest: async (t, r) => (t.tlsSettings || (t.tlsSettings = e), r(t))
};
}(e);
}(e.tlsOptions)), t.addPolicy(function policies_proxyPolicy_proxyPolicy(e, t) {
return proxyPolicy_proxyPolicy(e, t);
}(e.proxyOptions)), t.addPolicy(policies_decompressResponsePolicy_decompressResponsePolicy()), 
t.addPolicy(function wrapAbortSignalLikePolicy_wrapAbortSignalLikePolicy() {
return {
name: "wrapAbortSignalLikePolicy",
sendRequest: async (e, t) => {
if (!e.abortSignal) return t(e);
const {abortSignal: r, cleanup: a} = wrapAbortSignal_wrapAbortSignalLike(e.abortSignal);
e.abortSignal = r;
try {
return await t(e);
} finally {
a?.();
}
}
};
}()), t.addPolicy(function policies_formDataPolicy_formDataPolicy() {
return formDataPolicy_formDataPolicy();
}(), {
beforePolicies: [ ee ]
}), t.addPolicy(function policies_userAgentPolicy_userAgentPolicy(e = {}) {
const t = util_userAgent_getUserAgentValue(e.userAgentPrefix);
return {
name: "userAgentPolicy",
sendRequest: async (e, r) => (e.headers.has(J) || e.headers.set(J, await t), r(e))
};
}(e.userAgentOptions)), t.addPolicy(function setClientRequestIdPolicy_setClientRequestIdPolicy(e = "x-ms-client-request-id") {
return {
name: "setClientRequestIdPolicy",
sendRequest: async (t, r) => (t.headers.has(e) || t.headers.set(e, t.requestId), 
r(t))
};
}(e.telemetryOptions?.clientRequestIdHeaderName)), t.addPolicy(function policies_multipartPolicy_multipartPolicy() {
const e = multipartPolicy_multipartPolicy();
return {
name: ee,
sendRequest: async (t, r) => {
if (t.multipartBody) for (const e of t.multipartBody.parts) file_hasRawContent(e.body) && (e.body = file_getRawContent(e.body));
return e.sendRequest(t, r);
}
};
}(), {
afterPhase: "Deserialize"
}), t.addPolicy(policies_defaultRetryPolicy_defaultRetryPolicy(e.retryOptions), {
phase: "Retry"
}), t.addPolicy(tracingPolicy_tracingPolicy({
...e.userAgentOptions,
...e.loggingOptions
}), {
afterPhase: "Retry"
}), t.addPolicy(function policies_redirectPolicy_redirectPolicy(e = {}) {
return redirectPolicy_redirectPolicy(e);
}(e.redirectOptions), {
afterPhase: "Retry"
}), t.addPolicy(policies_logPolicy_logPolicy(e.loggingOptions), {
afterPhase: "Sign"
}), t;
}
function esm_httpHeaders_createHttpHeaders(e) {
return httpHeaders_createHttpHeaders(e);
}
function esm_pipelineRequest_createPipelineRequest(e) {
return function pipelineRequest_createPipelineRequest(e) {
return new PipelineRequestImpl(e);
}(e);
}
esm_createClientLogger("core-rest-pipeline retryPolicy");
const ie = {
forcedRefreshWindowInMs: 1e3,
retryIntervalInMs: 3e3,
refreshWindowInMs: 12e4
};
function tokenCycler_createTokenCycler(e, t) {
let r, a = null, n = null;
const i = {
...ie,
...t
}, s = {
get isRefreshing() {
return null !== a;
},
get shouldRefresh() {
return !s.isRefreshing && (!!(n?.refreshAfterTimestamp && n.refreshAfterTimestamp < Date.now()) || (n?.expiresOnTimestamp ?? 0) - i.refreshWindowInMs < Date.now());
},
get mustRefresh() {
return null === n || n.expiresOnTimestamp - i.forcedRefreshWindowInMs < Date.now();
}
};
function refresh(t, o) {
if (!s.isRefreshing) {
a = async function beginRefresh(e, t, r) {
async function tryGetAccessToken() {
if (!(Date.now() < r)) {
const t = await e();
if (null === t) throw new Error("Failed to refresh access token.");
return t;
}
try {
return await e();
} catch {
return null;
}
}
let a = await tryGetAccessToken();
for (;null === a; ) await delay_delay(t), a = await tryGetAccessToken();
return a;
}(() => e.getToken(t, o), i.retryIntervalInMs, n?.expiresOnTimestamp ?? Date.now()).then(e => (a = null, 
n = e, r = o.tenantId, n)).catch(e => {
throw a = null, n = null, r = void 0, e;
});
}
return a;
}
return async (e, t) => {
const a = Boolean(t.claims), i = r !== t.tenantId;
a && (n = null);
return i || a || s.mustRefresh ? refresh(e, t) : (s.shouldRefresh && refresh(e, t), 
n);
};
}
async function trySendRequest(e, t) {
try {
return [ await t(e), void 0 ];
} catch (e) {
if (esm_restError_isRestError(e) && e.response) return [ e.response, e ];
throw e;
}
}
async function defaultAuthorizeRequest(e) {
const {scopes: t, getAccessToken: r, request: a} = e, n = {
abortSignal: a.abortSignal,
tracingOptions: a.tracingOptions,
enableCae: !0
}, i = await r(t, n);
i && e.request.headers.set("Authorization", `Bearer ${i.token}`);
}
function isChallengeResponse(e) {
return 401 === e.status && e.headers.has("WWW-Authenticate");
}
async function authorizeRequestOnCaeChallenge(e, t) {
const {scopes: r} = e, a = await e.getAccessToken(r, {
enableCae: !0,
claims: t
});
return !!a && (e.request.headers.set("Authorization", `${a.tokenType ?? "Bearer"} ${a.token}`), 
!0);
}
function bearerTokenAuthenticationPolicy(e) {
const {credential: t, scopes: r, challengeCallbacks: a} = e, n = e.logger || X, i = {
authorizeRequest: a?.authorizeRequest?.bind(a) ?? defaultAuthorizeRequest,
authorizeRequestOnChallenge: a?.authorizeRequestOnChallenge?.bind(a)
}, s = t ? tokenCycler_createTokenCycler(t) : () => Promise.resolve(null);
return {
name: "bearerTokenAuthenticationPolicy",
async sendRequest(e, t) {
if (!e.url.toLowerCase().startsWith("https://")) throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
let a, o, l;
if (await i.authorizeRequest({
scopes: Array.isArray(r) ? r : [ r ],
request: e,
getAccessToken: s,
logger: n
}), [a, o] = await trySendRequest(e, t), isChallengeResponse(a)) {
let m = getCaeChallengeClaims(a.headers.get("WWW-Authenticate"));
if (m) {
let i;
try {
i = atob(m);
} catch (e) {
return n.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${m}`), 
a;
}
l = await authorizeRequestOnCaeChallenge({
scopes: Array.isArray(r) ? r : [ r ],
response: a,
request: e,
getAccessToken: s,
logger: n
}, i), l && ([a, o] = await trySendRequest(e, t));
} else if (i.authorizeRequestOnChallenge && (l = await i.authorizeRequestOnChallenge({
scopes: Array.isArray(r) ? r : [ r ],
request: e,
response: a,
getAccessToken: s,
logger: n
}), l && ([a, o] = await trySendRequest(e, t)), isChallengeResponse(a) && (m = getCaeChallengeClaims(a.headers.get("WWW-Authenticate")), 
m))) {
let i;
try {
i = atob(m);
} catch (e) {
return n.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${m}`), 
a;
}
l = await authorizeRequestOnCaeChallenge({
scopes: Array.isArray(r) ? r : [ r ],
response: a,
request: e,
getAccessToken: s,
logger: n
}, i), l && ([a, o] = await trySendRequest(e, t));
}
}
if (o) throw o;
return a;
}
};
}
function getCaeChallengeClaims(e) {
if (!e) return;
const t = function parseChallenges(e) {
const t = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g, r = /(\w+)="([^"]*)"/g, a = [];
let n;
for (;null !== (n = t.exec(e)); ) {
const e = n[1], t = n[2], i = {};
let s;
for (;null !== (s = r.exec(t)); ) i[s[1]] = s[2];
a.push({
scheme: e,
params: i
});
}
return a;
}(e);
return t.find(e => "Bearer" === e.scheme && e.params.claims && "insufficient_claims" === e.params.error)?.params.claims;
}
function isTokenCredential(e) {
const t = e;
return t && "function" == typeof t.getToken && (void 0 === t.signRequest || t.getToken.length > 0);
}
const se = "DisableKeepAlivePolicy";
function encodeByteArray(e) {
return esm_uint8ArrayToString(e, "base64");
}
function decodeString(e) {
return function esm_stringToUint8Array(e, t) {
return bytesEncoding_stringToUint8Array(e, t);
}(e, "base64");
}
const oe = "$", le = "_";
const me = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
const ce = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function flattenResponse(e, t) {
const r = e.parsedHeaders;
if ("HEAD" === e.request.method) return {
...r,
body: e.parsedBody
};
const a = t && t.bodyMapper, n = Boolean(a?.nullable), i = a?.type.name;
if ("Stream" === i) return {
...r,
blobBody: e.blobBody,
readableStreamBody: e.readableStreamBody
};
const s = "Composite" === i && a.type.modelProperties || {}, o = Object.keys(s).some(e => "" === s[e].serializedName);
if ("Sequence" === i || o) {
const t = e.parsedBody ?? [];
for (const r of Object.keys(s)) s[r].serializedName && (t[r] = e.parsedBody?.[r]);
if (r) for (const e of Object.keys(r)) t[e] = r[e];
return !n || e.parsedBody || r || 0 !== Object.getOwnPropertyNames(s).length ? t : null;
}
return function handleNullableResponseAndWrappableBody(e) {
const t = {
...e.headers,
...e.body
};
return e.hasNullableType && 0 === Object.getOwnPropertyNames(t).length ? e.shouldWrapBody ? {
body: null
} : null : e.shouldWrapBody ? {
...e.headers,
body: e.body
} : t;
}({
body: e.parsedBody,
headers: r,
hasNullableType: n,
shouldWrapBody: (l = e.parsedBody, m = i, "Composite" !== m && "Dictionary" !== m && ("string" == typeof l || "number" == typeof l || "boolean" == typeof l || null !== m?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) || null == l))
});
var l, m;
}
class SerializerImpl {
modelMappers;
isXML;
constructor(e = {}, t = !1) {
this.modelMappers = e, this.isXML = t;
}
validateConstraints(e, t, r) {
const failValidation = (e, a) => {
throw new Error(`"${r}" with value "${t}" should satisfy the constraint "${e}": ${a}.`);
};
if (e.constraints && null != t) {
const {ExclusiveMaximum: r, ExclusiveMinimum: a, InclusiveMaximum: n, InclusiveMinimum: i, MaxItems: s, MaxLength: o, MinItems: l, MinLength: m, MultipleOf: c, Pattern: d, UniqueItems: p} = e.constraints;
if (void 0 !== r && t >= r && failValidation("ExclusiveMaximum", r), void 0 !== a && t <= a && failValidation("ExclusiveMinimum", a), 
void 0 !== n && t > n && failValidation("InclusiveMaximum", n), void 0 !== i && t < i && failValidation("InclusiveMinimum", i), 
void 0 !== s && t.length > s && failValidation("MaxItems", s), void 0 !== o && t.length > o && failValidation("MaxLength", o), 
void 0 !== l && t.length < l && failValidation("MinItems", l), void 0 !== m && t.length < m && failValidation("MinLength", m), 
void 0 !== c && t % c !== 0 && failValidation("MultipleOf", c), d) {
const e = "string" == typeof d ? new RegExp(d) : d;
"string" == typeof t && null !== t.match(e) || failValidation("Pattern", d);
}
p && t.some((e, t, r) => r.indexOf(e) !== t) && failValidation("UniqueItems", p);
}
}
serialize(e, t, r, a = {
xml: {}
}) {
const n = {
xml: {
rootName: a.xml.rootName ?? "",
includeRoot: a.xml.includeRoot ?? !1,
xmlCharKey: a.xml.xmlCharKey ?? le
}
};
let i = {};
const s = e.type.name;
r || (r = e.serializedName), null !== s.match(/^Sequence$/i) && (i = []), e.isConstant && (t = e.defaultValue);
const {required: o, nullable: l} = e;
if (o && l && void 0 === t) throw new Error(`${r} cannot be undefined.`);
if (o && !l && null == t) throw new Error(`${r} cannot be null or undefined.`);
if (!o && !1 === l && null === t) throw new Error(`${r} cannot be null.`);
if (null == t) i = t; else if (null !== s.match(/^any$/i)) i = t; else if (null !== s.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)) i = function serializeBasicTypes(e, t, r) {
if (null != r) if (null !== e.match(/^Number$/i)) {
if ("number" != typeof r) throw new Error(`${t} with value ${r} must be of type number.`);
} else if (null !== e.match(/^String$/i)) {
if ("string" != typeof r.valueOf()) throw new Error(`${t} with value "${r}" must be of type string.`);
} else if (null !== e.match(/^Uuid$/i)) {
if ("string" != typeof r.valueOf() || !function isValidUuid(e) {
return ce.test(e);
}(r)) throw new Error(`${t} with value "${r}" must be of type string and a valid uuid.`);
} else if (null !== e.match(/^Boolean$/i)) {
if ("boolean" != typeof r) throw new Error(`${t} with value ${r} must be of type boolean.`);
} else if (null !== e.match(/^Stream$/i)) {
const e = typeof r;
if (!("string" === e || "function" == typeof r.pipe || "function" == typeof r.tee || r instanceof ArrayBuffer || ArrayBuffer.isView(r) || ("function" == typeof Blob || "object" == typeof Blob) && r instanceof Blob || "function" === e)) throw new Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
}
return r;
}(s, r, t); else if (null !== s.match(/^Enum$/i)) {
i = function serializeEnumType(e, t, r) {
if (!t) throw new Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);
if (!t.some(e => "string" == typeof e.valueOf() ? e.toLowerCase() === r.toLowerCase() : e === r)) throw new Error(`${r} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);
return r;
}(r, e.type.allowedValues, t);
} else null !== s.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) ? i = function serializeDateTypes(e, t, r) {
if (null != t) if (null !== e.match(/^Date$/i)) {
if (!(t instanceof Date || "string" == typeof t.valueOf() && !isNaN(Date.parse(t)))) throw new Error(`${r} must be an instanceof Date or a string in ISO8601 format.`);
t = t instanceof Date ? t.toISOString().substring(0, 10) : new Date(t).toISOString().substring(0, 10);
} else if (null !== e.match(/^DateTime$/i)) {
if (!(t instanceof Date || "string" == typeof t.valueOf() && !isNaN(Date.parse(t)))) throw new Error(`${r} must be an instanceof Date or a string in ISO8601 format.`);
t = t instanceof Date ? t.toISOString() : new Date(t).toISOString();
} else if (null !== e.match(/^DateTimeRfc1123$/i)) {
if (!(t instanceof Date || "string" == typeof t.valueOf() && !isNaN(Date.parse(t)))) throw new Error(`${r} must be an instanceof Date or a string in RFC-1123 format.`);
t = t instanceof Date ? t.toUTCString() : new Date(t).toUTCString();
} else if (null !== e.match(/^UnixTime$/i)) {
if (!(t instanceof Date || "string" == typeof t.valueOf() && !isNaN(Date.parse(t)))) throw new Error(`${r} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
t = function dateToUnixTime(e) {
if (!e) return;
"string" == typeof e.valueOf() && (e = new Date(e));
return Math.floor(e.getTime() / 1e3);
}(t);
} else if (null !== e.match(/^TimeSpan$/i) && !function isDuration(e) {
return me.test(e);
}(t)) throw new Error(`${r} must be a string in ISO 8601 format. Instead was "${t}".`);
return t;
}(s, t, r) : null !== s.match(/^ByteArray$/i) ? i = function serializeByteArrayType(e, t) {
if (null != t) {
if (!(t instanceof Uint8Array)) throw new Error(`${e} must be of type Uint8Array.`);
t = encodeByteArray(t);
}
return t;
}(r, t) : null !== s.match(/^Base64Url$/i) ? i = function serializeBase64UrlType(e, t) {
if (null != t) {
if (!(t instanceof Uint8Array)) throw new Error(`${e} must be of type Uint8Array.`);
t = function bufferToBase64Url(e) {
if (!e) return;
if (!(e instanceof Uint8Array)) throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.");
return function trimEnd(e, t) {
let r = e.length;
for (;r - 1 >= 0 && e[r - 1] === t; ) --r;
return e.substr(0, r);
}(encodeByteArray(e), "=").replace(/\+/g, "-").replace(/\//g, "_");
}(t);
}
return t;
}(r, t) : null !== s.match(/^Sequence$/i) ? i = function serializeSequenceType(e, t, r, a, n, i) {
if (!Array.isArray(r)) throw new Error(`${a} must be of type Array.`);
let s = t.type.element;
if (!s || "object" != typeof s) throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${a}.`);
"Composite" === s.type.name && s.type.className && (s = e.modelMappers[s.type.className] ?? s);
const o = [];
for (let t = 0; t < r.length; t++) {
const l = e.serialize(s, r[t], a, i);
if (n && s.xmlNamespace) {
const e = s.xmlNamespacePrefix ? `xmlns:${s.xmlNamespacePrefix}` : "xmlns";
"Composite" === s.type.name ? (o[t] = {
...l
}, o[t][oe] = {
[e]: s.xmlNamespace
}) : (o[t] = {}, o[t][i.xml.xmlCharKey] = l, o[t][oe] = {
[e]: s.xmlNamespace
});
} else o[t] = l;
}
return o;
}(this, e, t, r, Boolean(this.isXML), n) : null !== s.match(/^Dictionary$/i) ? i = function serializeDictionaryType(e, t, r, a, n, i) {
if ("object" != typeof r) throw new Error(`${a} must be of type object.`);
const s = t.type.value;
if (!s || "object" != typeof s) throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${a}.`);
const o = {};
for (const t of Object.keys(r)) {
const l = e.serialize(s, r[t], a, i);
o[t] = getXmlObjectValue(s, l, n, i);
}
if (n && t.xmlNamespace) {
const e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : "xmlns", r = o;
return r[oe] = {
[e]: t.xmlNamespace
}, r;
}
return o;
}(this, e, t, r, Boolean(this.isXML), n) : null !== s.match(/^Composite$/i) && (i = function serializeCompositeType(e, t, r, a, n, i) {
getPolymorphicDiscriminatorRecursively(e, t) && (t = getPolymorphicMapper(e, t, r, "clientName"));
if (null != r) {
const s = {}, o = resolveModelProperties(e, t, a);
for (const l of Object.keys(o)) {
const m = o[l];
if (m.readOnly) continue;
let c, d = s;
if (e.isXML) c = m.xmlIsWrapped ? m.xmlName : m.xmlElementName || m.xmlName; else {
const e = splitSerializeName(m.serializedName);
c = e.pop();
for (const t of e) {
const e = d[t];
null == e && (void 0 !== r[l] && null !== r[l] || void 0 !== m.defaultValue) && (d[t] = {}), 
d = d[t];
}
}
if (null != d) {
if (n && t.xmlNamespace) {
const e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : "xmlns";
d[oe] = {
...d[oe],
[e]: t.xmlNamespace
};
}
const s = "" !== m.serializedName ? a + "." + m.serializedName : a;
let o = r[l];
const p = getPolymorphicDiscriminatorRecursively(e, t);
p && p.clientName === l && null == o && (o = t.serializedName);
const u = e.serialize(m, o, s, i);
if (void 0 !== u && null != c) {
const e = getXmlObjectValue(m, u, n, i);
n && m.xmlIsAttribute ? (d[oe] = d[oe] || {}, d[oe][c] = u) : n && m.xmlIsWrapped ? d[c] = {
[m.xmlElementName]: e
} : d[c] = e;
}
}
}
const l = function resolveAdditionalProperties(e, t, r) {
const a = t.type.additionalProperties;
if (!a && t.type.className) {
const a = resolveReferencedMapper(e, t, r);
return a?.type.additionalProperties;
}
return a;
}(e, t, a);
if (l) {
const t = Object.keys(o);
for (const n of Object.keys(r)) {
t.every(e => e !== n) && Object.defineProperty(s, n, {
value: e.serialize(l, r[n], a + '["' + n + '"]', i),
enumerable: !0,
configurable: !0,
writable: !0
});
}
}
return s;
}
return r;
}(this, e, t, r, Boolean(this.isXML), n));
return i;
}
deserialize(e, t, r, a = {
xml: {}
}) {
const n = {
xml: {
rootName: a.xml.rootName ?? "",
includeRoot: a.xml.includeRoot ?? !1,
xmlCharKey: a.xml.xmlCharKey ?? le
},
ignoreUnknownProperties: a.ignoreUnknownProperties ?? !1
};
if (null == t) return this.isXML && "Sequence" === e.type.name && !e.xmlIsWrapped && (t = []), 
void 0 !== e.defaultValue && (t = e.defaultValue), t;
let i;
const s = e.type.name;
if (r || (r = e.serializedName), null !== s.match(/^Composite$/i)) i = function deserializeCompositeType(e, t, r, a, n) {
const i = n.xml.xmlCharKey ?? le;
getPolymorphicDiscriminatorRecursively(e, t) && (t = getPolymorphicMapper(e, t, r, "serializedName"));
const s = resolveModelProperties(e, t, a);
let o = {};
const l = [];
for (const m of Object.keys(s)) {
const c = s[m], d = splitSerializeName(s[m].serializedName);
l.push(d[0]);
const {serializedName: p, xmlName: u, xmlElementName: g} = c;
let h = a;
"" !== p && void 0 !== p && (h = a + "." + p);
const y = c.headerCollectionPrefix;
if (y) {
const t = {};
for (const a of Object.keys(r)) a.startsWith(y) && (t[a.substring(y.length)] = e.deserialize(c.type.value, r[a], h, n)), 
l.push(a);
o[m] = t;
} else if (e.isXML) if (c.xmlIsAttribute && r[oe]) o[m] = e.deserialize(c, r[oe][u], h, n); else if (c.xmlIsMsText) void 0 !== r[i] ? o[m] = r[i] : "string" == typeof r && (o[m] = r); else {
const t = g || u || p;
if (c.xmlIsWrapped) {
const t = r[u], a = t?.[g] ?? [];
Object.defineProperty(o, m, {
value: e.deserialize(c, a, h, n),
enumerable: !0,
configurable: !0,
writable: !0
}), l.push(u);
} else {
const a = r[t];
o[m] = e.deserialize(c, a, h, n), l.push(t);
}
} else {
let a, i = r, l = 0;
for (const e of d) {
if (!i) break;
l++, i = i[e];
}
null === i && l < d.length && (i = void 0), a = i;
const p = t.type.polymorphicDiscriminator;
let u;
if (p && m === p.clientName && null == a && (a = t.serializedName), Array.isArray(r[m]) && "" === s[m].serializedName) {
a = r[m];
const t = e.deserialize(c, a, h, n);
for (const [e, r] of Object.entries(o)) Object.prototype.hasOwnProperty.call(t, e) || (t[e] = r);
o = t;
} else void 0 === a && void 0 === c.defaultValue || (u = e.deserialize(c, a, h, n), 
o[m] = u);
}
}
const m = t.type.additionalProperties;
if (m) {
const isAdditionalProperty = e => {
for (const t of Object.keys(s)) {
if (splitSerializeName(s[t].serializedName)[0] === e) return !1;
}
return !0;
};
for (const t of Object.keys(r)) if (isAdditionalProperty(t)) {
const i = e.deserialize(m, r[t], a + '["' + t + '"]', n);
Object.defineProperty(o, t, {
value: i,
enumerable: !0,
configurable: !0,
writable: !0
});
}
} else if (r && !n.ignoreUnknownProperties) for (const e of Object.keys(r)) void 0 !== o[e] || l.includes(e) || isSpecialXmlProperty(e, n) || Object.defineProperty(o, e, {
value: r[e],
enumerable: !0,
configurable: !0,
writable: !0
});
return o;
}(this, e, t, r, n); else {
if (this.isXML) {
const e = n.xml.xmlCharKey;
void 0 !== t[oe] && void 0 !== t[e] && (t = t[e]);
}
null !== s.match(/^Number$/i) ? (i = parseFloat(t), isNaN(i) && (i = t)) : null !== s.match(/^Boolean$/i) ? i = "true" === t || "false" !== t && t : null !== s.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) ? i = t : null !== s.match(/^(Date|DateTime|DateTimeRfc1123)$/i) ? i = new Date(t) : null !== s.match(/^UnixTime$/i) ? i = function unixTimeToDate(e) {
if (!e) return;
return new Date(1e3 * e);
}(t) : null !== s.match(/^ByteArray$/i) ? i = decodeString(t) : null !== s.match(/^Base64Url$/i) ? i = function base64UrlToByteArray(e) {
if (!e) return;
if (e && "string" != typeof e.valueOf()) throw new Error("Please provide an input of type string for converting to Uint8Array");
return decodeString(e = e.replace(/-/g, "+").replace(/_/g, "/"));
}(t) : null !== s.match(/^Sequence$/i) ? i = function deserializeSequenceType(e, t, r, a, n) {
let i = t.type.element;
if (!i || "object" != typeof i) throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${a}`);
if (r) {
Array.isArray(r) || (r = [ r ]), "Composite" === i.type.name && i.type.className && (i = e.modelMappers[i.type.className] ?? i);
const t = [];
for (let s = 0; s < r.length; s++) t[s] = e.deserialize(i, r[s], `${a}[${s}]`, n);
return t;
}
return r;
}(this, e, t, r, n) : null !== s.match(/^Dictionary$/i) && (i = function deserializeDictionaryType(e, t, r, a, n) {
const i = t.type.value;
if (!i || "object" != typeof i) throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${a}`);
if (r) {
const t = {};
for (const s of Object.keys(r)) t[s] = e.deserialize(i, r[s], a, n);
return t;
}
return r;
}(this, e, t, r, n));
}
return e.isConstant && (i = e.defaultValue), i;
}
}
function createSerializer(e = {}, t = !1) {
return new SerializerImpl(e, t);
}
function splitSerializeName(e) {
const t = [];
let r = "";
if (e) {
const a = e.split(".");
for (const e of a) "\\" === e.charAt(e.length - 1) ? r += e.substr(0, e.length - 1) + "." : (r += e, 
t.push(r), r = "");
}
return t;
}
function resolveReferencedMapper(e, t, r) {
const a = t.type.className;
if (!a) throw new Error(`Class name for model "${r}" is not provided in the mapper "${JSON.stringify(t, void 0, 2)}".`);
return e.modelMappers[a];
}
function resolveModelProperties(e, t, r) {
let a = t.type.modelProperties;
if (!a) {
const n = resolveReferencedMapper(e, t, r);
if (!n) throw new Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);
if (a = n?.type.modelProperties, !a) throw new Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(n)}" of type "${t.type.className}" for object "${r}".`);
}
return a;
}
function getXmlObjectValue(e, t, r, a) {
if (!r || !e.xmlNamespace) return t;
const n = e.xmlNamespacePrefix ? `xmlns:${e.xmlNamespacePrefix}` : "xmlns", i = {
[n]: e.xmlNamespace
};
if ([ "Composite" ].includes(e.type.name)) {
if (t[oe]) return t;
{
const e = {
...t
};
return e[oe] = i, e;
}
}
const s = {};
return s[a.xml.xmlCharKey] = t, s[oe] = i, s;
}
function isSpecialXmlProperty(e, t) {
return [ oe, t.xml.xmlCharKey ].includes(e);
}
function getPolymorphicMapper(e, t, r, a) {
const n = getPolymorphicDiscriminatorRecursively(e, t);
if (n) {
let i = n[a];
if (i) {
"serializedName" === a && (i = i.replace(/\\/gi, ""));
const n = r[i], s = t.type.uberParent ?? t.type.className;
if ("string" == typeof n && s) {
const r = function getIndexDiscriminator(e, t, r) {
const a = [ r ];
for (;a.length; ) {
const r = a.shift(), n = t === r ? t : r + "." + t;
if (Object.prototype.hasOwnProperty.call(e, n)) return e[n];
for (const [t, n] of Object.entries(e)) t.startsWith(r + ".") && n.type.uberParent === r && n.type.className && a.push(n.type.className);
}
}(e.modelMappers.discriminators, n, s);
r && (t = r);
}
}
}
return t;
}
function getPolymorphicDiscriminatorRecursively(e, t) {
return t.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(e, t.type.uberParent) || getPolymorphicDiscriminatorSafely(e, t.type.className);
}
function getPolymorphicDiscriminatorSafely(e, t) {
return t && e.modelMappers[t] && e.modelMappers[t].type.polymorphicDiscriminator;
}
const de = "Sequence", pe = "String", ue = "Stream";
const ge = r(70030).w;
function getOperationArgumentValueFromParameter(e, t, r) {
let a = t.parameterPath;
const n = t.mapper;
let i;
if ("string" == typeof a && (a = [ a ]), Array.isArray(a)) {
if (a.length > 0) if (n.isConstant) i = n.defaultValue; else {
let t = getPropertyFromParameterPath(e, a);
!t.propertyFound && r && (t = getPropertyFromParameterPath(r, a));
let s = !1;
t.propertyFound || (s = n.required || "options" === a[0] && 2 === a.length), i = s ? n.defaultValue : t.propertyValue;
}
} else {
n.required && (i = {});
for (const [t, s] of Object.entries(a)) {
const a = getOperationArgumentValueFromParameter(e, {
parameterPath: s,
mapper: n.type.modelProperties[t]
}, r);
void 0 !== a && (i || (i = {}), Object.defineProperty(i, t, {
value: a,
enumerable: !0,
configurable: !0,
writable: !0
}));
}
}
return i;
}
function getPropertyFromParameterPath(e, t) {
const r = {
propertyFound: !1
};
let a = 0;
for (;a < t.length; ++a) {
const r = t[a];
if (!e || !(r in e)) break;
e = e[r];
}
return a === t.length && (r.propertyValue = e, r.propertyFound = !0), r;
}
const he = Symbol.for("@azure/core-client original request");
function getOperationRequestInfo(e) {
if (function hasOriginalRequest(e) {
return he in e;
}(e)) return getOperationRequestInfo(e[he]);
let t = ge.operationRequestMap.get(e);
return t || (t = {}, ge.operationRequestMap.set(e, t)), t;
}
const ye = [ "application/json", "text/json" ], fe = [ "application/xml", "application/atom+xml" ];
function deserializationPolicy(e = {}) {
const t = e.expectedContentTypes?.json ?? ye, r = e.expectedContentTypes?.xml ?? fe, a = e.parseXML, n = e.serializerOptions, i = {
xml: {
rootName: n?.xml.rootName ?? "",
includeRoot: n?.xml.includeRoot ?? !1,
xmlCharKey: n?.xml.xmlCharKey ?? le
}
};
return {
name: "deserializationPolicy",
async sendRequest(e, n) {
const s = await n(e);
return async function deserializeResponseBody(e, t, r, a, n) {
const i = await async function parse(e, t, r, a, n) {
if (!r.request.streamResponseStatusCodes?.has(r.status) && r.bodyAsText) {
const i = r.bodyAsText, s = r.headers.get("Content-Type") || "", o = s ? s.split(";").map(e => e.toLowerCase()) : [];
try {
if (0 === o.length || o.some(t => -1 !== e.indexOf(t))) return r.parsedBody = JSON.parse(i), 
r;
if (o.some(e => -1 !== t.indexOf(e))) {
if (!n) throw new Error("Parsing XML not supported.");
const e = await n(i, a.xml);
return r.parsedBody = e, r;
}
} catch (e) {
const t = `Error "${e}" occurred while parsing the response body - ${r.bodyAsText}.`, a = e.code || ne.PARSE_ERROR;
throw new ne(t, {
code: a,
statusCode: r.status,
request: r.request,
response: r
});
}
}
return r;
}(e, t, r, a, n);
if (!function shouldDeserializeResponse(e) {
const t = e.request, r = getOperationRequestInfo(t), a = r?.shouldDeserialize;
let n;
n = void 0 === a || ("boolean" == typeof a ? a : a(e));
return n;
}(i)) return i;
const s = getOperationRequestInfo(i.request), o = s?.operationSpec;
if (!o || !o.responses) return i;
const l = function getOperationResponseMap(e) {
let t;
const r = e.request, a = getOperationRequestInfo(r), n = a?.operationSpec;
n && (t = a?.operationResponseGetter ? a?.operationResponseGetter(n, e) : n.responses[e.status]);
return t;
}(i), {error: m, shouldReturnResponse: c} = function handleErrorResponse(e, t, r, a) {
const n = 200 <= e.status && e.status < 300, i = function isOperationSpecEmpty(e) {
const t = Object.keys(e.responses);
return 0 === t.length || 1 === t.length && "default" === t[0];
}(t) ? n : !!r;
if (i) {
if (!r) return {
error: null,
shouldReturnResponse: !1
};
if (!r.isError) return {
error: null,
shouldReturnResponse: !1
};
}
const s = r ?? t.responses.default, o = e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText, l = new ne(o, {
statusCode: e.status,
request: e.request,
response: e
});
if (!(s || e.parsedBody?.error?.code && e.parsedBody?.error?.message)) throw l;
const m = s?.bodyMapper, c = s?.headersMapper;
try {
if (e.parsedBody) {
const r = e.parsedBody;
let n;
if (m) {
let e = r;
if (t.isXML && m.type.name === de) {
e = [];
const t = m.xmlElementName;
"object" == typeof r && t && (e = r[t]);
}
n = t.serializer.deserialize(m, e, "error.response.parsedBody", a);
}
const i = r.error || n || r;
l.code = i.code, i.message && (l.message = i.message), m && (l.response.parsedBody = n);
}
e.headers && c && (l.response.parsedHeaders = t.serializer.deserialize(c, e.headers.toJSON(), "operationRes.parsedHeaders"));
} catch (t) {
l.message = `Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`;
}
return {
error: l,
shouldReturnResponse: !1
};
}(i, o, l, a);
if (m) throw m;
if (c) return i;
if (l) {
if (l.bodyMapper) {
let e = i.parsedBody;
o.isXML && l.bodyMapper.type.name === de && (e = "object" == typeof e ? e[l.bodyMapper.xmlElementName] : []);
try {
i.parsedBody = o.serializer.deserialize(l.bodyMapper, e, "operationRes.parsedBody", a);
} catch (e) {
throw new ne(`Error ${e} occurred in deserializing the responseBody - ${i.bodyAsText}`, {
statusCode: i.status,
request: i.request,
response: i
});
}
} else "HEAD" === o.httpMethod && (i.parsedBody = r.status >= 200 && r.status < 300);
l.headersMapper && (i.parsedHeaders = o.serializer.deserialize(l.headersMapper, i.headers.toJSON(), "operationRes.parsedHeaders", {
xml: {},
ignoreUnknownProperties: !0
}));
}
return i;
}(t, r, s, i, a);
}
};
}
function getPathStringFromParameter(e) {
const {parameterPath: t, mapper: r} = e;
let a;
return a = "string" == typeof t ? t : Array.isArray(t) ? t.join(".") : r.serializedName, 
a;
}
function serializationPolicy(e = {}) {
const t = e.stringifyXML;
return {
name: "serializationPolicy",
sendRequest(e, r) {
const a = getOperationRequestInfo(e), n = a?.operationSpec, i = a?.operationArguments;
return n && i && (!function serializeHeaders(e, t, r) {
if (r.headerParameters) for (const a of r.headerParameters) {
let n = getOperationArgumentValueFromParameter(t, a);
if (null != n || a.mapper.required) {
n = r.serializer.serialize(a.mapper, n, getPathStringFromParameter(a));
const t = a.mapper.headerCollectionPrefix;
if (t) for (const r of Object.keys(n)) e.headers.set(t + r, n[r]); else e.headers.set(a.mapper.serializedName || getPathStringFromParameter(a), n);
}
}
const a = t.options?.requestOptions?.customHeaders;
if (a) for (const t of Object.keys(a)) e.headers.set(t, a[t]);
}(e, i, n), function serializeRequestBody(e, t, r, a = function() {
throw new Error("XML serialization unsupported!");
}) {
const n = t.options?.serializerOptions, i = {
xml: {
rootName: n?.xml.rootName ?? "",
includeRoot: n?.xml.includeRoot ?? !1,
xmlCharKey: n?.xml.xmlCharKey ?? le
}
}, s = i.xml.xmlCharKey;
if (r.requestBody && r.requestBody.mapper) {
e.body = getOperationArgumentValueFromParameter(t, r.requestBody);
const n = r.requestBody.mapper, {required: o, serializedName: l, xmlName: m, xmlElementName: c, xmlNamespace: d, xmlNamespacePrefix: p, nullable: u} = n, g = n.type.name;
try {
if (void 0 !== e.body && null !== e.body || u && null === e.body || o) {
const t = getPathStringFromParameter(r.requestBody);
e.body = r.serializer.serialize(n, e.body, t, i);
const o = g === ue;
if (r.isXML) {
const t = p ? `xmlns:${p}` : "xmlns", r = function getXmlValueWithNamespace(e, t, r, a, n) {
if (e && ![ "Composite", "Sequence", "Dictionary" ].includes(r)) {
const r = {};
return r[n.xml.xmlCharKey] = a, r[oe] = {
[t]: e
}, r;
}
return a;
}(d, t, g, e.body, i);
g === de ? e.body = a(function prepareXMLRootList(e, t, r, a) {
Array.isArray(e) || (e = [ e ]);
if (!r || !a) return {
[t]: e
};
const n = {
[t]: e
};
return n[oe] = {
[r]: a
}, n;
}(r, c || m || l, t, d), {
rootName: m || l,
xmlCharKey: s
}) : o || (e.body = a(r, {
rootName: m || l,
xmlCharKey: s
}));
} else {
if (g === pe && (r.contentType?.match("text/plain") || "text" === r.mediaType)) return;
o || (e.body = JSON.stringify(e.body));
}
}
} catch (e) {
throw new Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(l, void 0, "  ")}.`);
}
} else if (r.formDataParameters && r.formDataParameters.length > 0) {
e.formData = {};
for (const a of r.formDataParameters) {
const n = getOperationArgumentValueFromParameter(t, a);
if (null != n) {
const t = a.mapper.serializedName || getPathStringFromParameter(a);
e.formData[t] = r.serializer.serialize(a.mapper, n, getPathStringFromParameter(a), i);
}
}
}
}(e, i, n, t)), r(e);
}
};
}
function createClientPipeline(e = {}) {
const t = esm_createPipelineFromOptions_createPipelineFromOptions(e ?? {});
return e.credentialOptions && t.addPolicy(bearerTokenAuthenticationPolicy({
credential: e.credentialOptions.credential,
scopes: e.credentialOptions.credentialScopes
})), t.addPolicy(serializationPolicy(e.serializationOptions), {
phase: "Serialize"
}), t.addPolicy(deserializationPolicy(e.deserializationOptions), {
phase: "Deserialize"
}), t;
}
let xe;
function getCachedDefaultHttpClient() {
return xe || (xe = function esm_defaultHttpClient_createDefaultHttpClient() {
const e = defaultHttpClient_createDefaultHttpClient();
return {
async sendRequest(t) {
const {abortSignal: r, cleanup: a} = t.abortSignal ? wrapAbortSignal_wrapAbortSignalLike(t.abortSignal) : {};
try {
return t.abortSignal = r, await e.sendRequest(t);
} finally {
a?.();
}
}
};
}()), xe;
}
const Ne = {
CSV: ",",
SSV: " ",
Multi: "Multi",
TSV: "\t",
Pipes: "|"
};
function getRequestUrl(e, t, r, a) {
const n = function calculateUrlReplacements(e, t, r) {
const a = new Map;
if (e.urlParameters?.length) for (const n of e.urlParameters) {
let i = getOperationArgumentValueFromParameter(t, n, r);
const s = getPathStringFromParameter(n);
i = e.serializer.serialize(n.mapper, i, s), n.skipEncoding || (i = encodeURIComponent(i)), 
a.set(`{${n.mapper.serializedName || s}}`, i);
}
return a;
}(t, r, a);
let i = !1, s = replaceAll(e, n);
if (t.path) {
let e = replaceAll(t.path, n);
"/{nextLink}" === t.path && e.startsWith("/") && (e = e.substring(1)), !function isAbsoluteUrl(e) {
return e.includes("://");
}(e) ? s = function appendPath(e, t) {
if (!t) return e;
const r = new URL(e);
let a = r.pathname;
a.endsWith("/") || (a = `${a}/`);
t.startsWith("/") && (t = t.substring(1));
const n = t.indexOf("?");
if (-1 !== n) {
const e = t.substring(0, n), i = t.substring(n + 1);
a += e, i && (r.search = r.search ? `${r.search}&${i}` : i);
} else a += t;
return Object.assign(r, {
pathname: a
}), r.toString();
}(s, e) : (s = e, i = !0);
}
const {queryParams: o, sequenceParams: l} = function calculateQueryParameters(e, t, r) {
const a = new Map, n = new Set;
if (e.queryParameters?.length) for (const i of e.queryParameters) {
"Sequence" === i.mapper.type.name && i.mapper.serializedName && n.add(i.mapper.serializedName);
let s = getOperationArgumentValueFromParameter(t, i, r);
if (null != s || i.mapper.required) {
s = e.serializer.serialize(i.mapper, s, getPathStringFromParameter(i));
const t = i.collectionFormat ? Ne[i.collectionFormat] : "";
if (Array.isArray(s) && (s = s.map(e => null == e ? "" : e)), "Multi" === i.collectionFormat && 0 === s.length) continue;
!Array.isArray(s) || "SSV" !== i.collectionFormat && "TSV" !== i.collectionFormat || (s = s.join(t)), 
i.skipEncoding || (s = Array.isArray(s) ? s.map(e => encodeURIComponent(e)) : encodeURIComponent(s)), 
!Array.isArray(s) || "CSV" !== i.collectionFormat && "Pipes" !== i.collectionFormat || (s = s.join(t)), 
a.set(i.mapper.serializedName || getPathStringFromParameter(i), s);
}
}
return {
queryParams: a,
sequenceParams: n
};
}(t, r, a);
return s = function appendQueryParams(e, t, r, a = !1) {
if (0 === t.size) return e;
const n = new URL(e), i = function simpleParseQueryParams(e) {
const t = new Map;
if (!e || "?" !== e[0]) return t;
const r = (e = e.slice(1)).split("&");
for (const e of r) {
const [r, a] = e.split("=", 2), n = t.get(r);
n ? Array.isArray(n) ? n.push(a) : t.set(r, [ n, a ]) : t.set(r, a);
}
return t;
}(n.search);
for (const [e, n] of t) {
const t = i.get(e);
if (Array.isArray(t)) if (Array.isArray(n)) {
t.push(...n);
const r = new Set(t);
i.set(e, Array.from(r));
} else t.push(n); else t ? (Array.isArray(n) ? n.unshift(t) : r.has(e) && i.set(e, [ t, n ]), 
a || i.set(e, n)) : i.set(e, n);
}
const s = [];
for (const [e, t] of i) if ("string" == typeof t) s.push(`${e}=${t}`); else if (Array.isArray(t)) for (const r of t) s.push(`${e}=${r}`); else s.push(`${e}=${t}`);
return n.search = s.length ? `?${s.join("&")}` : "", n.toString();
}(s, o, l, i), s;
}
function replaceAll(e, t) {
let r = e;
for (const [e, a] of t) r = r.split(e).join(a);
return r;
}
const be = esm_createClientLogger("core-client");
class ServiceClient {
_endpoint;
_requestContentType;
_allowInsecureConnection;
_httpClient;
pipeline;
constructor(e = {}) {
if (this._requestContentType = e.requestContentType, this._endpoint = e.endpoint ?? e.baseUri, 
e.baseUri && be.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead."), 
this._allowInsecureConnection = e.allowInsecureConnection, this._httpClient = e.httpClient || getCachedDefaultHttpClient(), 
this.pipeline = e.pipeline || function serviceClient_createDefaultPipeline(e) {
const t = function getCredentialScopes(e) {
if (e.credentialScopes) return e.credentialScopes;
if (e.endpoint) return `${e.endpoint}/.default`;
if (e.baseUri) return `${e.baseUri}/.default`;
if (e.credential) throw new Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy");
return;
}(e), r = e.credential && t ? {
credentialScopes: t,
credential: e.credential
} : void 0;
return createClientPipeline({
...e,
credentialOptions: r
});
}(e), e.additionalPolicies?.length) for (const {policy: t, position: r} of e.additionalPolicies) {
const e = "perRetry" === r ? "Sign" : void 0;
this.pipeline.addPolicy(t, {
afterPhase: e
});
}
}
sendRequest(e) {
return this.pipeline.sendRequest(this._httpClient, e);
}
async sendOperationRequest(e, t) {
const r = t.baseUrl || this._endpoint;
if (!r) throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
const a = esm_pipelineRequest_createPipelineRequest({
url: getRequestUrl(r, t, e, this)
});
a.method = t.httpMethod;
const n = getOperationRequestInfo(a);
n.operationSpec = t, n.operationArguments = e;
const i = t.contentType || this._requestContentType;
i && t.requestBody && a.headers.set("Content-Type", i);
const s = e.options;
if (s) {
const e = s.requestOptions;
e && (e.timeout && (a.timeout = e.timeout), e.onUploadProgress && (a.onUploadProgress = e.onUploadProgress), 
e.onDownloadProgress && (a.onDownloadProgress = e.onDownloadProgress), void 0 !== e.shouldDeserialize && (n.shouldDeserialize = e.shouldDeserialize), 
e.allowInsecureConnection && (a.allowInsecureConnection = !0)), s.abortSignal && (a.abortSignal = s.abortSignal), 
s.tracingOptions && (a.tracingOptions = s.tracingOptions);
}
this._allowInsecureConnection && (a.allowInsecureConnection = !0), void 0 === a.streamResponseStatusCodes && (a.streamResponseStatusCodes = function getStreamingResponseStatusCodes(e) {
const t = new Set;
for (const [r, a] of Object.entries(e.responses)) a.bodyMapper && a.bodyMapper.type.name === ue && t.add(Number(r));
return t;
}(t));
try {
const e = await this.sendRequest(a), r = flattenResponse(e, t.responses[e.status]);
return s?.onResponse && s.onResponse(e, r), r;
} catch (e) {
if ("object" == typeof e && e?.response) {
const r = e.response, a = flattenResponse(r, t.responses[e.statusCode] || t.responses.default);
e.details = a, s?.onResponse && s.onResponse(r, a, e);
}
throw e;
}
}
}
const Se = "/.default", Ce = {
AUTHORIZATION: "authorization"
};
const authorizeRequestOnTenantChallenge = async e => {
const t = function requestToOptions(e) {
return {
abortSignal: e.abortSignal,
requestOptions: {
timeout: e.timeout
},
tracingOptions: e.tracingOptions
};
}(e.request), r = function getChallenge(e) {
const t = e.headers.get("WWW-Authenticate");
if (401 === e.status && t) return t;
return;
}(e.response);
if (r) {
const a = function parseChallenge(e) {
const t = e.slice(7), r = `${t.trim()} `.split(" ").filter(e => e);
return r.map(e => (([e, t]) => ({
[e]: t
}))(e.trim().split("="))).reduce((e, t) => ({
...e,
...t
}), {});
}(r), n = function buildScopes(e, t) {
if (!t.resource_id) return e.scopes;
const r = new URL(t.resource_id);
let a = new URL(Se, r.origin).toString();
"https://disk.azure.com/.default" === a && (a = "https://disk.azure.com//.default");
return [ a ];
}(e, a), i = function extractTenantId(e) {
const t = new URL(e.authorization_uri), r = t.pathname.split("/")[1];
if (r && function isUuid(e) {
return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(e);
}(r)) return r;
return;
}(a);
if (!i) return !1;
const s = await e.getAccessToken(n, {
...t,
tenantId: i
});
return !!s && (e.request.headers.set(Ce.AUTHORIZATION, `${s.tokenType ?? "Bearer"} ${s.token}`), 
!0);
}
return !1;
};
const Pe = Symbol("Original PipelineRequest"), ve = Symbol.for("@azure/core-client original request");
function toPipelineRequest(e, t = {}) {
const r = e[Pe], a = esm_httpHeaders_createHttpHeaders(e.headers.toJson({
preserveCase: !0
}));
if (r) return r.headers = a, r;
{
const r = esm_pipelineRequest_createPipelineRequest({
url: e.url,
method: e.method,
headers: a,
withCredentials: e.withCredentials,
timeout: e.timeout,
requestId: e.requestId,
abortSignal: e.abortSignal,
body: e.body,
formData: e.formData,
disableKeepAlive: !!e.keepAlive,
onDownloadProgress: e.onDownloadProgress,
onUploadProgress: e.onUploadProgress,
proxySettings: e.proxySettings,
streamResponseStatusCodes: e.streamResponseStatusCodes,
agent: e.agent,
requestOverrides: e.requestOverrides
});
return t.originalRequest && (r[ve] = t.originalRequest), r;
}
}
function toWebResourceLike(e, t) {
const r = t?.originalRequest ?? e, a = {
url: e.url,
method: e.method,
headers: toHttpHeadersLike(e.headers),
withCredentials: e.withCredentials,
timeout: e.timeout,
requestId: e.headers.get("x-ms-client-request-id") || e.requestId,
abortSignal: e.abortSignal,
body: e.body,
formData: e.formData,
keepAlive: !!e.disableKeepAlive,
onDownloadProgress: e.onDownloadProgress,
onUploadProgress: e.onUploadProgress,
proxySettings: e.proxySettings,
streamResponseStatusCodes: e.streamResponseStatusCodes,
agent: e.agent,
requestOverrides: e.requestOverrides,
clone() {
throw new Error("Cannot clone a non-proxied WebResourceLike");
},
prepare() {
throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat");
},
validateRequestProperties() {}
};
return t?.createProxy ? new Proxy(a, {
get: (t, n, i) => n === Pe ? e : "clone" === n ? () => toWebResourceLike(toPipelineRequest(a, {
originalRequest: r
}), {
createProxy: !0,
originalRequest: r
}) : Reflect.get(t, n, i),
set(t, r, a, n) {
"keepAlive" === r && (e.disableKeepAlive = !a);
return "string" == typeof r && [ "url", "method", "withCredentials", "timeout", "requestId", "abortSignal", "body", "formData", "onDownloadProgress", "onUploadProgress", "proxySettings", "streamResponseStatusCodes", "agent", "requestOverrides" ].includes(r) && (e[r] = a), 
Reflect.set(t, r, a, n);
}
}) : a;
}
function toHttpHeadersLike(e) {
return new HttpHeaders(e.toJSON({
preserveCase: !0
}));
}
function getHeaderKey(e) {
return e.toLowerCase();
}
class HttpHeaders {
_headersMap;
constructor(e) {
if (this._headersMap = {}, e) for (const t in e) this.set(t, e[t]);
}
set(e, t) {
this._headersMap[getHeaderKey(e)] = {
name: e,
value: t.toString()
};
}
get(e) {
const t = this._headersMap[getHeaderKey(e)];
return t ? t.value : void 0;
}
contains(e) {
return !!this._headersMap[getHeaderKey(e)];
}
remove(e) {
const t = this.contains(e);
return delete this._headersMap[getHeaderKey(e)], t;
}
rawHeaders() {
return this.toJson({
preserveCase: !0
});
}
headersArray() {
const e = [];
for (const t in this._headersMap) e.push(this._headersMap[t]);
return e;
}
headerNames() {
const e = [], t = this.headersArray();
for (let r = 0; r < t.length; ++r) e.push(t[r].name);
return e;
}
headerValues() {
const e = [], t = this.headersArray();
for (let r = 0; r < t.length; ++r) e.push(t[r].value);
return e;
}
toJson(e = {}) {
const t = {};
if (e.preserveCase) for (const e in this._headersMap) {
const r = this._headersMap[e];
t[r.name] = r.value;
} else for (const e in this._headersMap) {
const r = this._headersMap[e];
t[getHeaderKey(r.name)] = r.value;
}
return t;
}
toString() {
return JSON.stringify(this.toJson({
preserveCase: !0
}));
}
clone() {
const e = {};
for (const t in this._headersMap) {
const r = this._headersMap[t];
e[r.name] = r.value;
}
return new HttpHeaders(e);
}
}
const Re = Symbol("Original FullOperationResponse");
function toCompatResponse(e, t) {
let r = toWebResourceLike(e.request), a = toHttpHeadersLike(e.headers);
return t?.createProxy ? new Proxy(e, {
get: (t, n, i) => "headers" === n ? a : "request" === n ? r : n === Re ? e : Reflect.get(t, n, i),
set: (e, t, n, i) => ("headers" === t ? a = n : "request" === t && (r = n), Reflect.set(e, t, n, i))
}) : {
...e,
request: r,
headers: a
};
}
function response_toPipelineResponse(e) {
const t = e[Re], r = esm_httpHeaders_createHttpHeaders(e.headers.toJson({
preserveCase: !0
}));
return t ? (t.headers = r, t) : {
...e,
headers: r,
request: toPipelineRequest(e.request)
};
}
class ExtendedServiceClient extends ServiceClient {
constructor(e) {
super(e), !1 !== e.keepAliveOptions?.enable || function pipelineContainsDisableKeepAlivePolicy(e) {
return e.getOrderedPolicies().some(e => e.name === se);
}(this.pipeline) || this.pipeline.addPolicy(function createDisableKeepAlivePolicy() {
return {
name: se,
sendRequest: async (e, t) => (e.disableKeepAlive = !0, t(e))
};
}()), !1 === e.redirectOptions?.handleRedirects && this.pipeline.removePolicy({
name: W
});
}
async sendOperationRequest(e, t) {
const r = e?.options?.onResponse;
let a;
e.options = {
...e.options,
onResponse: function onResponse(e, t, n) {
a = e, r && r(e, t, n);
}
};
const n = await super.sendOperationRequest(e, t);
return a && Object.defineProperty(n, "_response", {
value: toCompatResponse(a)
}), n;
}
}
var ze;
!function(e) {
e[e.ERROR = 1] = "ERROR", e[e.INFO = 3] = "INFO", e[e.OFF = 0] = "OFF", e[e.WARNING = 2] = "WARNING";
}(ze || (ze = {}));
const Ee = {
log(e, t) {},
shouldLog: e => !1
};
function createRequestPolicyFactoryPolicy(e) {
const t = e.slice().reverse();
return {
name: "RequestPolicyFactoryPolicy",
async sendRequest(e, r) {
let a = {
sendRequest: async e => toCompatResponse(await r(toPipelineRequest(e)), {
createProxy: !0
})
};
for (const e of t) a = e.create(a, Ee);
const n = toWebResourceLike(e, {
createProxy: !0
});
return response_toPipelineResponse(await a.sendRequest(n));
}
};
}
class Expression {
constructor(e, t = {}, r) {
this.pattern = e, this.separator = t.separator || ".", this.segments = this._parse(e), 
this.data = r, this._hasDeepWildcard = this.segments.some(e => "deep-wildcard" === e.type), 
this._hasAttributeCondition = this.segments.some(e => void 0 !== e.attrName), this._hasPositionSelector = this.segments.some(e => void 0 !== e.position);
}
_parse(e) {
const t = [];
let r = 0, a = "";
for (;r < e.length; ) e[r] === this.separator ? r + 1 < e.length && e[r + 1] === this.separator ? (a.trim() && (t.push(this._parseSegment(a.trim())), 
a = ""), t.push({
type: "deep-wildcard"
}), r += 2) : (a.trim() && t.push(this._parseSegment(a.trim())), a = "", r++) : (a += e[r], 
r++);
return a.trim() && t.push(this._parseSegment(a.trim())), t;
}
_parseSegment(e) {
const t = {
type: "tag"
};
let r = null, a = e;
const n = e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
if (n && (a = n[1] + n[3], n[2])) {
const e = n[2].slice(1, -1);
e && (r = e);
}
let i, s, o = a;
if (a.includes("::")) {
const t = a.indexOf("::");
if (i = a.substring(0, t).trim(), o = a.substring(t + 2).trim(), !i) throw new Error(`Invalid namespace in pattern: ${e}`);
}
let l = null;
if (o.includes(":")) {
const e = o.lastIndexOf(":"), t = o.substring(0, e).trim(), r = o.substring(e + 1).trim();
[ "first", "last", "odd", "even" ].includes(r) || /^nth\(\d+\)$/.test(r) ? (s = t, 
l = r) : s = o;
} else s = o;
if (!s) throw new Error(`Invalid segment pattern: ${e}`);
if (t.tag = s, i && (t.namespace = i), r) if (r.includes("=")) {
const e = r.indexOf("=");
t.attrName = r.substring(0, e).trim(), t.attrValue = r.substring(e + 1).trim();
} else t.attrName = r.trim();
if (l) {
const e = l.match(/^nth\((\d+)\)$/);
e ? (t.position = "nth", t.positionValue = parseInt(e[1], 10)) : t.position = l;
}
return t;
}
get length() {
return this.segments.length;
}
hasDeepWildcard() {
return this._hasDeepWildcard;
}
hasAttributeCondition() {
return this._hasAttributeCondition;
}
hasPositionSelector() {
return this._hasPositionSelector;
}
toString() {
return this.pattern;
}
}
class MatcherView {
constructor(e) {
this._matcher = e;
}
get separator() {
return this._matcher.separator;
}
getCurrentTag() {
const e = this._matcher.path;
return e.length > 0 ? e[e.length - 1].tag : void 0;
}
getCurrentNamespace() {
const e = this._matcher.path;
return e.length > 0 ? e[e.length - 1].namespace : void 0;
}
getAttrValue(e) {
const t = this._matcher.path;
if (0 !== t.length) return t[t.length - 1].values?.[e];
}
hasAttr(e) {
const t = this._matcher.path;
if (0 === t.length) return !1;
const r = t[t.length - 1];
return void 0 !== r.values && e in r.values;
}
getAnyParentAttr(e) {
return this._matcher.getAnyParentAttr(e);
}
hasAnyParentAttr(e) {
return this._matcher.hasAnyParentAttr(e);
}
getPosition() {
const e = this._matcher.path;
return 0 === e.length ? -1 : e[e.length - 1].position ?? 0;
}
getCounter() {
const e = this._matcher.path;
return 0 === e.length ? -1 : e[e.length - 1].counter ?? 0;
}
getIndex() {
return this.getPosition();
}
getDepth() {
return this._matcher.path.length;
}
toString(e, t = !0) {
return this._matcher.toString(e, t);
}
toArray() {
return this._matcher.path.map(e => e.tag);
}
matches(e) {
return this._matcher.matches(e);
}
matchesAny(e) {
return e.matchesAny(this._matcher);
}
}
class Matcher {
constructor(e = {}) {
this.separator = e.separator || ".", this.path = [], this.siblingStacks = [], this._pathStringCache = null, 
this._view = new MatcherView(this), this._keptAttrs = [];
}
push(e, t = null, r = null, a = null) {
this._pathStringCache = null, this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
const n = this.path.length;
let i = this.siblingStacks[n];
i || (i = {
counts: new Map,
total: 0
}, this.siblingStacks[n] = i);
const s = r ? `${r}:${e}` : e, o = i.counts.get(s) || 0, l = i.total;
i.counts.set(s, o + 1), i.total++;
const m = {
tag: e,
position: l,
counter: o
};
null != r && (m.namespace = r), null != t && (m.values = t), this.path.push(m);
const c = this.path.length, d = null !== a ? a.keep : null;
if (null != d && d.length > 0 && t) for (let e = 0; e < d.length; e++) {
const r = d[e];
void 0 !== t[r] && this._keptAttrs.push({
depth: c,
name: r,
value: t[r]
});
}
}
pop() {
if (0 === this.path.length) return;
this._pathStringCache = null;
const e = this.path.pop();
this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
const t = this.path.length + 1;
for (;this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= t; ) this._keptAttrs.pop();
return e;
}
updateCurrent(e) {
if (this.path.length > 0) {
const t = this.path[this.path.length - 1];
null != e && (t.values = e);
}
}
getCurrentTag() {
return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
}
getCurrentNamespace() {
return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
}
getAttrValue(e) {
if (0 !== this.path.length) return this.path[this.path.length - 1].values?.[e];
}
hasAttr(e) {
if (0 === this.path.length) return !1;
const t = this.path[this.path.length - 1];
return void 0 !== t.values && e in t.values;
}
getAnyParentAttr(e) {
const t = this._keptAttrs;
for (let r = t.length - 1; r >= 0; r--) if (t[r].name === e) return t[r].value;
}
hasAnyParentAttr(e) {
const t = this._keptAttrs;
for (let r = t.length - 1; r >= 0; r--) if (t[r].name === e) return !0;
return !1;
}
getPosition() {
return 0 === this.path.length ? -1 : this.path[this.path.length - 1].position ?? 0;
}
getCounter() {
return 0 === this.path.length ? -1 : this.path[this.path.length - 1].counter ?? 0;
}
getIndex() {
return this.getPosition();
}
getDepth() {
return this.path.length;
}
toString(e, t = !0) {
const r = e || this.separator;
if (r === this.separator && !0 === t) {
if (null !== this._pathStringCache) return this._pathStringCache;
const e = this.path.map(e => e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(r);
return this._pathStringCache = e, e;
}
return this.path.map(e => t && e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(r);
}
toArray() {
return this.path.map(e => e.tag);
}
reset() {
this._pathStringCache = null, this.path = [], this.siblingStacks = [], this._keptAttrs = [];
}
matches(e) {
const t = e.segments;
return 0 !== t.length && (e.hasDeepWildcard() ? this._matchWithDeepWildcard(t) : this._matchSimple(t));
}
_matchSimple(e) {
if (this.path.length !== e.length) return !1;
for (let t = 0; t < e.length; t++) if (!this._matchSegment(e[t], this.path[t], t === this.path.length - 1)) return !1;
return !0;
}
_matchWithDeepWildcard(e) {
let t = this.path.length - 1, r = e.length - 1;
for (;r >= 0 && t >= 0; ) {
const a = e[r];
if ("deep-wildcard" === a.type) {
if (r--, r < 0) return !0;
const a = e[r];
let n = !1;
for (let e = t; e >= 0; e--) if (this._matchSegment(a, this.path[e], e === this.path.length - 1)) {
t = e - 1, r--, n = !0;
break;
}
if (!n) return !1;
} else {
if (!this._matchSegment(a, this.path[t], t === this.path.length - 1)) return !1;
t--, r--;
}
}
return r < 0;
}
_matchSegment(e, t, r) {
if ("*" !== e.tag && e.tag !== t.tag) return !1;
if (void 0 !== e.namespace && "*" !== e.namespace && e.namespace !== t.namespace) return !1;
if (void 0 !== e.attrName) {
if (!r) return !1;
if (!t.values || !(e.attrName in t.values)) return !1;
if (void 0 !== e.attrValue && String(t.values[e.attrName]) !== String(e.attrValue)) return !1;
}
if (void 0 !== e.position) {
if (!r) return !1;
const a = t.counter ?? 0;
if ("first" === e.position && 0 !== a) return !1;
if ("odd" === e.position && a % 2 != 1) return !1;
if ("even" === e.position && a % 2 != 0) return !1;
if ("nth" === e.position && a !== e.positionValue) return !1;
}
return !0;
}
matchesAny(e) {
return e.matchesAny(this);
}
snapshot() {
return {
path: this.path.map(e => ({
...e
})),
siblingStacks: this.siblingStacks.map(e => e ? {
counts: new Map(e.counts),
total: e.total
} : e),
keptAttrs: this._keptAttrs.map(e => ({
...e
}))
};
}
restore(e) {
this._pathStringCache = null, this.path = e.path.map(e => ({
...e
})), this.siblingStacks = e.siblingStacks.map(e => e ? {
counts: new Map(e.counts),
total: e.total
} : e), this._keptAttrs = (e.keptAttrs || []).map(e => ({
...e
}));
}
readOnly() {
return this._view;
}
}
function valToStr(e) {
return "number" == typeof e && Object.is(e, -0) ? "-0" : String(e);
}
function safeComment(e) {
return valToStr(e).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
}
function safeCdata(e) {
return valToStr(e).replace(/\]\]>/g, "]]]]><![CDATA[>");
}
function escapeAttribute(e) {
return valToStr(e).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
}
function resolveName(e, t, r, a, n) {
if (!r.sanitizeName) return e;
const i = !t && "?" === e[0], s = i ? e.slice(1) : e;
if (n(s)) return e;
const o = r.sanitizeName(s, {
isAttribute: t,
matcher: a.readOnly()
});
if ("string" != typeof o || !n(o)) throw new Error(`sanitizeName returned an invalid XML name for "${s}"`);
return i ? "?" + o : o;
}
const we = ":A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd", Ae = ":A-Za-z_\xc0-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff", Be = Ae + "\\-\\.\\d\xb7\u0300-\u036f\u0487\u203f-\u2040", buildRegexes = (e, t, r = "") => {
const a = `[${e.replace(":", "")}][${t.replace(":", "")}]*`;
return {
name: new RegExp(`^[${e}][${t}]*$`, r),
ncName: new RegExp(`^${a}$`, r),
qName: new RegExp(`^${a}(?::${a})?$`, r),
nmToken: new RegExp(`^[${t}]+$`, r),
nmTokens: new RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`, r)
};
}, Te = buildRegexes(we, we + "\\-\\.\\d\xb7\u0300-\u036f\u203f-\u2040"), qe = buildRegexes(Ae, Be, "u"), Ie = ":A-Za-z_", _e = buildRegexes(Ie, Ie + "\\-\\.\\d"), getRegexes = (e = "1.0", t = !1) => t ? _e : "1.1" === e ? qe : Te, qName = (e, {xmlVersion: t = "1.0", asciiOnly: r = !1} = {}) => getRegexes(t, r).qName.test(e), Oe = [ "name", "ncName", "qName", "nmToken", "nmTokens" ], createValidator = (e, {xmlVersion: t = "1.0", asciiOnly: r = !1, maxCacheSize: a = 2048} = {}) => {
if (!Oe.includes(e)) throw new TypeError(`Unknown production "${e}". Must be one of: ${Oe.join(", ")}`);
const n = getRegexes(t, r)[e];
let i = new Map;
const validator = e => {
const t = i.get(e);
if (void 0 !== t) return t;
const r = n.test(e);
return i.size < a && i.set(e, r), r;
};
return validator.reset = () => {
i = new Map;
}, validator;
};
function toXml(e, t) {
let r = "";
t.format && (r = "\n");
const a = [];
if (t.stopNodes && Array.isArray(t.stopNodes)) for (let e = 0; e < t.stopNodes.length; e++) {
const r = t.stopNodes[e];
"string" == typeof r ? a.push(new Expression(r)) : r instanceof Expression && a.push(r);
}
const n = function detectXmlVersionFromArray(e, t) {
if (!Array.isArray(e) || 0 === e.length) return "1.0";
const r = e[0];
if ("?xml" === propName(r)) {
const e = r[":@"];
if (e) {
const r = t.attributeNamePrefix + "version";
if (e[r]) return e[r];
}
}
return "1.0";
}(e, t), i = createValidator("qName", {
xmlVersion: n
});
return arrToStr(e, t, r, new Matcher, a, i);
}
function arrToStr(e, t, r, a, n, i) {
let s = "", o = !1;
if (t.maxNestedTags && a.getDepth() > t.maxNestedTags) throw new Error("Maximum nested tags exceeded");
if (!Array.isArray(e)) {
if (null != e) {
let r = valToStr(e);
return r = replaceEntitiesValue(r, t), r;
}
return "";
}
for (let l = 0; l < e.length; l++) {
const m = e[l], c = propName(m);
if (void 0 === c) continue;
const d = c === t.textNodeName || c === t.cdataPropName || c === t.commentPropName ? c : resolveName(c, !1, t, a, i), p = extractAttributeValues(m[":@"], t);
a.push(d, p);
const u = checkStopNode(a, n);
if (d === t.textNodeName) {
let e = m[c];
u || (e = t.tagValueProcessor(d, e), e = replaceEntitiesValue(e, t)), e = valToStr(e), 
o && (s += r), s += e, o = !1, a.pop();
continue;
}
if (d === t.cdataPropName) {
o && (s += r);
s += `<![CDATA[${safeCdata(m[c][0][t.textNodeName])}]]>`, o = !1, a.pop();
continue;
}
if (d === t.commentPropName) {
s += r + `\x3c!--${safeComment(m[c][0][t.textNodeName])}--\x3e`, o = !0, a.pop();
continue;
}
if ("?" === d[0]) {
s += ("?xml" === d ? "" : r) + `<${d}${attr_to_str(m[":@"], t, u, a, i)}?>`, o = !0, 
a.pop();
continue;
}
let g = r;
"" !== g && (g += t.indentBy);
const h = r + `<${d}${attr_to_str(m[":@"], t, u, a, i)}`;
let y;
y = u ? orderedJs2Xml_getRawContent(m[c], t, a.getDepth()) : arrToStr(m[c], t, g, a, n, i), 
-1 !== t.unpairedTags.indexOf(d) ? t.suppressUnpairedNode ? s += h + ">" : s += h + "/>" : y && 0 !== y.length || !t.suppressEmptyNode ? y && y.endsWith(">") ? s += h + `>${y}${r}</${d}>` : (s += h + ">", 
y && "" !== r && (y.includes("/>") || y.includes("</")) ? s += r + t.indentBy + y + r : s += y, 
s += `</${d}>`) : s += h + "/>", o = !0, a.pop();
}
return s;
}
function extractAttributeValues(e, t) {
if (!e || t.ignoreAttributes) return null;
const r = {};
let a = !1;
for (let n in e) {
if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
r[n.startsWith(t.attributeNamePrefix) ? n.substr(t.attributeNamePrefix.length) : n] = escapeAttribute(e[n]), 
a = !0;
}
return a ? r : null;
}
function orderedJs2Xml_getRawContent(e, t, r = 0) {
if (t.maxNestedTags && r > t.maxNestedTags) throw new Error("Maximum nested tags exceeded");
if (!Array.isArray(e)) return null != e ? valToStr(e) : "";
let a = "";
for (let n = 0; n < e.length; n++) {
const i = e[n], s = propName(i);
if (s === t.textNodeName) a += valToStr(i[s]); else if (s === t.cdataPropName) a += i[s][0][t.textNodeName]; else if (s === t.commentPropName) a += i[s][0][t.textNodeName]; else {
if (s && "?" === s[0]) continue;
if (s) {
const e = attr_to_str_raw(i[":@"], t), n = orderedJs2Xml_getRawContent(i[s], t, r + 1);
n && 0 !== n.length ? a += `<${s}${e}>${n}</${s}>` : a += `<${s}${e}/>`;
}
}
}
return a;
}
function attr_to_str_raw(e, t) {
let r = "";
if (e && !t.ignoreAttributes) for (let a in e) {
if (!Object.prototype.hasOwnProperty.call(e, a)) continue;
let n = e[a];
!0 === n && t.suppressBooleanAttributes ? r += ` ${a.substr(t.attributeNamePrefix.length)}` : r += ` ${a.substr(t.attributeNamePrefix.length)}="${escapeAttribute(n)}"`;
}
return r;
}
function propName(e) {
const t = Object.keys(e);
for (let r = 0; r < t.length; r++) {
const a = t[r];
if (Object.prototype.hasOwnProperty.call(e, a) && ":@" !== a) return a;
}
}
function attr_to_str(e, t, r, a, n) {
let i = "";
if (e && !t.ignoreAttributes) for (let s in e) {
if (!Object.prototype.hasOwnProperty.call(e, s)) continue;
const o = s.substr(t.attributeNamePrefix.length), l = r ? o : resolveName(o, !0, t, a, n);
let m;
r ? m = e[s] : (m = t.attributeValueProcessor(s, e[s]), m = replaceEntitiesValue(m, t)), 
!0 === m && t.suppressBooleanAttributes ? i += ` ${l}` : i += ` ${l}="${escapeAttribute(m)}"`;
}
return i;
}
function checkStopNode(e, t) {
if (!t || 0 === t.length) return !1;
for (let r = 0; r < t.length; r++) if (e.matches(t[r])) return !0;
return !1;
}
function replaceEntitiesValue(e, t) {
if (e && e.length > 0 && t.processEntities) for (let r = 0; r < t.entities.length; r++) {
const a = t.entities[r];
e = e.replace(a.regex, a.val);
}
return e;
}
const Me = {
attributeNamePrefix: "@_",
attributesGroupName: !1,
textNodeName: "#text",
ignoreAttributes: !0,
cdataPropName: !1,
format: !1,
indentBy: "  ",
suppressEmptyNode: !1,
suppressUnpairedNode: !0,
suppressBooleanAttributes: !0,
tagValueProcessor: function(e, t) {
return t;
},
attributeValueProcessor: function(e, t) {
return t;
},
preserveOrder: !1,
commentPropName: !1,
unpairedTags: [],
entities: [ {
regex: new RegExp("&", "g"),
val: "&amp;"
}, {
regex: new RegExp(">", "g"),
val: "&gt;"
}, {
regex: new RegExp("<", "g"),
val: "&lt;"
}, {
regex: new RegExp("'", "g"),
val: "&apos;"
}, {
regex: new RegExp('"', "g"),
val: "&quot;"
} ],
processEntities: !0,
stopNodes: [],
oneListGroup: !1,
maxNestedTags: 100,
jPath: !0,
sanitizeName: !1
};
function Builder(e) {
if (this.options = Object.assign({}, Me, e), this.options.stopNodes && Array.isArray(this.options.stopNodes) && (this.options.stopNodes = this.options.stopNodes.map(e => "string" == typeof e && e.startsWith("*.") ? ".." + e.substring(2) : e)), 
this.stopNodeExpressions = [], this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let e = 0; e < this.options.stopNodes.length; e++) {
const t = this.options.stopNodes[e];
"string" == typeof t ? this.stopNodeExpressions.push(new Expression(t)) : t instanceof Expression && this.stopNodeExpressions.push(t);
}
!0 === this.options.ignoreAttributes || this.options.attributesGroupName ? this.isAttribute = function() {
return !1;
} : (this.ignoreAttributesFn = function getIgnoreAttributesFn(e) {
return "function" == typeof e ? e : Array.isArray(e) ? t => {
for (const r of e) {
if ("string" == typeof r && t === r) return !0;
if (r instanceof RegExp && r.test(t)) return !0;
}
} : () => !1;
}(this.options.ignoreAttributes), this.attrPrefixLen = this.options.attributeNamePrefix.length, 
this.isAttribute = isAttribute), this.processTextOrObjNode = processTextOrObjNode, 
this.options.format ? (this.indentate = indentate, this.tagEndChar = ">\n", this.newLine = "\n") : (this.indentate = function() {
return "";
}, this.tagEndChar = ">", this.newLine = "");
}
function processTextOrObjNode(e, t, r, a, n) {
const i = this.extractAttributes(e);
a.push(t, i);
if (this.checkStopNode(a)) {
const n = this.buildRawContent(e, a.getDepth()), i = this.buildAttributesForStopNode(e);
return a.pop(), this.buildObjectNode(n, t, i, r);
}
const s = this.j2x(e, r + 1, a, n);
return a.pop(), "?" === t[0] ? this.buildTextValNode("", t, s.attrStr, r, a) : void 0 !== e[this.options.textNodeName] && 1 === Object.keys(e).length ? this.buildTextValNode(e[this.options.textNodeName], t, s.attrStr, r, a) : this.buildObjectNode(s.val, t, s.attrStr, r);
}
function indentate(e) {
return this.options.indentBy.repeat(e);
}
function isAttribute(e) {
return !(!e.startsWith(this.options.attributeNamePrefix) || e === this.options.textNodeName) && e.substr(this.attrPrefixLen);
}
Builder.prototype.build = function(e) {
if (this.options.preserveOrder) return toXml(e, this.options);
{
Array.isArray(e) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1 && (e = {
[this.options.arrayNodeName]: e
});
const t = new Matcher, r = function detectXmlVersionFromObj(e, t) {
const r = e["?xml"];
if (r && "object" == typeof r) {
if (t.attributesGroupName && r[t.attributesGroupName]) {
const e = r[t.attributesGroupName][t.attributeNamePrefix + "version"];
if (e) return e;
}
const e = r[t.attributeNamePrefix + "version"];
if (e) return e;
}
return "1.0";
}(e, this.options), a = createValidator("qName", {
xmlVersion: r
});
return this.j2x(e, 0, t, a).val;
}
}, Builder.prototype.j2x = function(e, t, r, a) {
let n = "", i = "";
if (this.options.maxNestedTags && r.getDepth() >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
const s = this.options.jPath ? r.toString() : r, o = this.checkStopNode(r);
for (let l in e) {
if (!Object.prototype.hasOwnProperty.call(e, l)) continue;
const m = l === this.options.textNodeName || l === this.options.cdataPropName || l === this.options.commentPropName || this.options.attributesGroupName && l === this.options.attributesGroupName || this.isAttribute(l) ? l : resolveName(l, !1, this.options, r, a);
if (void 0 === e[l]) this.isAttribute(l) && (i += ""); else if (null === e[l]) this.isAttribute(l) || m === this.options.cdataPropName || m === this.options.commentPropName ? i += "" : "?" === m[0] ? i += this.indentate(t) + "<" + m + "?" + this.tagEndChar : i += this.indentate(t) + "<" + m + "/" + this.tagEndChar; else if (e[l] instanceof Date) i += this.buildTextValNode(e[l], m, "", t, r); else if ("object" != typeof e[l]) {
const c = this.isAttribute(l);
if (c && !this.ignoreAttributesFn(c, s)) {
const t = resolveName(c, !0, this.options, r, a);
n += this.buildAttrPairStr(t, valToStr(e[l]), o);
} else if (!c) if (l === this.options.textNodeName) {
let t = this.options.tagValueProcessor(l, valToStr(e[l]));
i += this.replaceEntitiesValue(t);
} else {
r.push(m);
const a = this.checkStopNode(r);
if (r.pop(), a) {
const r = valToStr(e[l]);
i += "" === r ? this.indentate(t) + "<" + m + this.closeTag(m) + this.tagEndChar : this.indentate(t) + "<" + m + ">" + r + "</" + m + this.tagEndChar;
} else i += this.buildTextValNode(e[l], m, "", t, r);
}
} else if (Array.isArray(e[l])) {
const n = e[l].length;
let s = "", o = "";
for (let c = 0; c < n; c++) {
const n = e[l][c];
if (void 0 === n) ; else if (null === n) "?" === m[0] ? i += this.indentate(t) + "<" + m + "?" + this.tagEndChar : i += this.indentate(t) + "<" + m + "/" + this.tagEndChar; else if ("object" == typeof n) if (this.options.oneListGroup) {
r.push(m);
const e = this.j2x(n, t + 1, r, a);
r.pop(), s += e.val, this.options.attributesGroupName && n.hasOwnProperty(this.options.attributesGroupName) && (o += e.attrStr);
} else s += this.processTextOrObjNode(n, m, t, r, a); else if (this.options.oneListGroup) {
let e = this.options.tagValueProcessor(m, n);
e = this.replaceEntitiesValue(e), e = valToStr(e), s += e;
} else {
r.push(m);
const e = this.checkStopNode(r);
if (r.pop(), e) {
const e = valToStr(n);
s += "" === e ? this.indentate(t) + "<" + m + this.closeTag(m) + this.tagEndChar : this.indentate(t) + "<" + m + ">" + e + "</" + m + this.tagEndChar;
} else s += this.buildTextValNode(n, m, "", t, r);
}
}
this.options.oneListGroup && (s = this.buildObjectNode(s, m, o, t)), i += s;
} else if (this.options.attributesGroupName && l === this.options.attributesGroupName) {
const t = Object.keys(e[l]), i = t.length;
for (let s = 0; s < i; s++) {
const i = resolveName(t[s], !0, this.options, r, a);
n += this.buildAttrPairStr(i, valToStr(e[l][t[s]]), o);
}
} else i += this.processTextOrObjNode(e[l], m, t, r, a);
}
return {
attrStr: n,
val: i
};
}, Builder.prototype.buildAttrPairStr = function(e, t, r) {
return r || (t = this.options.attributeValueProcessor(e, valToStr(t)), t = this.replaceEntitiesValue(t)), 
this.options.suppressBooleanAttributes && "true" === t ? " " + e : " " + e + '="' + escapeAttribute(t) + '"';
}, Builder.prototype.extractAttributes = function(e) {
if (!e || "object" != typeof e) return null;
const t = {};
let r = !1;
if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
const a = e[this.options.attributesGroupName];
for (let e in a) {
if (!Object.prototype.hasOwnProperty.call(a, e)) continue;
t[e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e] = escapeAttribute(a[e]), 
r = !0;
}
} else for (let a in e) {
if (!Object.prototype.hasOwnProperty.call(e, a)) continue;
const n = this.isAttribute(a);
n && (t[n] = escapeAttribute(e[a]), r = !0);
}
return r ? t : null;
}, Builder.prototype.buildRawContent = function(e, t = 0) {
if (this.options.maxNestedTags && t >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
if ("string" == typeof e) return e;
if ("object" != typeof e || null === e) return String(e);
if (void 0 !== e[this.options.textNodeName]) return e[this.options.textNodeName];
let r = "";
for (let a in e) {
if (!Object.prototype.hasOwnProperty.call(e, a)) continue;
if (this.isAttribute(a)) continue;
if (this.options.attributesGroupName && a === this.options.attributesGroupName) continue;
const n = e[a];
if (a === this.options.textNodeName) r += n; else if (Array.isArray(n)) {
for (let e of n) if ("string" == typeof e || "number" == typeof e) r += `<${a}>${e}</${a}>`; else if ("object" == typeof e && null !== e) {
const n = this.buildRawContent(e, t + 1), i = this.buildAttributesForStopNode(e);
r += "" === n ? `<${a}${i}/>` : `<${a}${i}>${n}</${a}>`;
}
} else if ("object" == typeof n && null !== n) {
const e = this.buildRawContent(n, t + 1), i = this.buildAttributesForStopNode(n);
r += "" === e ? `<${a}${i}/>` : `<${a}${i}>${e}</${a}>`;
} else r += `<${a}>${n}</${a}>`;
}
return r;
}, Builder.prototype.buildAttributesForStopNode = function(e) {
if (!e || "object" != typeof e) return "";
let t = "";
if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
const r = e[this.options.attributesGroupName];
for (let e in r) {
if (!Object.prototype.hasOwnProperty.call(r, e)) continue;
const a = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e, n = r[e];
!0 === n && this.options.suppressBooleanAttributes ? t += " " + a : t += " " + a + '="' + escapeAttribute(n) + '"';
}
} else for (let r in e) {
if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
const a = this.isAttribute(r);
if (a) {
const n = e[r];
!0 === n && this.options.suppressBooleanAttributes ? t += " " + a : t += " " + a + '="' + escapeAttribute(n) + '"';
}
}
return t;
}, Builder.prototype.buildObjectNode = function(e, t, r, a) {
if ("" === e) return "?" === t[0] ? this.indentate(a) + "<" + t + r + "?" + this.tagEndChar : this.indentate(a) + "<" + t + r + this.closeTag(t) + this.tagEndChar;
if ("?" === t[0]) return this.indentate(a) + "<" + t + r + "?" + this.tagEndChar;
{
let n = "</" + t + this.tagEndChar, i = "";
return "?" === t[0] && (i = "?", n = ""), !r && "" !== r || -1 !== e.indexOf("<") ? !1 !== this.options.commentPropName && t === this.options.commentPropName && 0 === i.length ? this.indentate(a) + `\x3c!--${safeComment(e)}--\x3e` + this.newLine : this.indentate(a) + "<" + t + r + i + this.tagEndChar + e + this.indentate(a) + n : this.indentate(a) + "<" + t + r + i + ">" + e + n;
}
}, Builder.prototype.closeTag = function(e) {
let t = "";
return -1 !== this.options.unpairedTags.indexOf(e) ? this.options.suppressUnpairedNode || (t = "/") : t = this.options.suppressEmptyNode ? "/" : `></${e}`, 
t;
}, Builder.prototype.checkStopNode = function(e) {
if (!this.stopNodeExpressions || 0 === this.stopNodeExpressions.length) return !1;
for (let t = 0; t < this.stopNodeExpressions.length; t++) if (e.matches(this.stopNodeExpressions[t])) return !0;
return !1;
}, Builder.prototype.buildTextValNode = function(e, t, r, a, n) {
if (!1 !== this.options.cdataPropName && t === this.options.cdataPropName) {
const t = safeCdata(e);
return this.indentate(a) + `<![CDATA[${t}]]>` + this.newLine;
}
if (!1 !== this.options.commentPropName && t === this.options.commentPropName) {
const t = safeComment(e);
return this.indentate(a) + `\x3c!--${t}--\x3e` + this.newLine;
}
if ("?" === t[0]) return this.indentate(a) + "<" + t + r + "?" + this.tagEndChar;
{
let n = this.options.tagValueProcessor(t, e);
return n = this.replaceEntitiesValue(n), n = valToStr(n), "" === n ? this.indentate(a) + "<" + t + r + this.closeTag(t) + this.tagEndChar : this.indentate(a) + "<" + t + r + ">" + n + "</" + t + this.tagEndChar;
}
}, Builder.prototype.replaceEntitiesValue = function(e) {
if (e && e.length > 0 && this.options.processEntities) for (let t = 0; t < this.options.entities.length; t++) {
const r = this.options.entities[t];
e = e.replace(r.regex, r.val);
}
return e;
};
const Le = Builder, De = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD", ke = new RegExp("^" + ("[" + De + "][" + (De + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040") + "]*") + "$");
const isName = function(e) {
const t = ke.exec(e);
return !(null == t);
};
const He = [ "hasOwnProperty", "toString", "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__" ], Ue = [ "__proto__", "constructor", "prototype" ], $e = {
allowBooleanAttributes: !1,
unpairedTags: []
};
function validator_validate(e, t) {
t = Object.assign({}, $e, t);
const r = [];
let a = !1, n = !1;
"\ufeff" === e[0] && (e = e.substr(1));
for (let i = 0; i < e.length; i++) if ("<" === e[i] && "?" === e[i + 1]) {
if (i += 2, i = readPI(e, i), i.err) return i;
} else {
if ("<" !== e[i]) {
if (isWhiteSpace(e[i])) continue;
return getErrorObject("InvalidChar", "char '" + e[i] + "' is not expected.", getLineNumberForPosition(e, i));
}
{
let s = i;
if (i++, "!" === e[i]) {
i = readCommentAndCDATA(e, i);
continue;
}
{
let o = !1;
"/" === e[i] && (o = !0, i++);
let l = "";
for (;i < e.length && ">" !== e[i] && " " !== e[i] && "\t" !== e[i] && "\n" !== e[i] && "\r" !== e[i]; i++) l += e[i];
if (l = l.trim(), "/" === l[l.length - 1] && (l = l.substring(0, l.length - 1), 
i--), !validateTagName(l)) {
let t;
return t = 0 === l.trim().length ? "Invalid space after '<'." : "Tag '" + l + "' is an invalid name.", 
getErrorObject("InvalidTag", t, getLineNumberForPosition(e, i));
}
const m = readAttributeStr(e, i);
if (!1 === m) return getErrorObject("InvalidAttr", "Attributes for '" + l + "' have open quote.", getLineNumberForPosition(e, i));
let c = m.value;
if (i = m.index, "/" === c[c.length - 1]) {
const r = i - c.length;
c = c.substring(0, c.length - 1);
const n = validateAttributeString(c, t);
if (!0 !== n) return getErrorObject(n.err.code, n.err.msg, getLineNumberForPosition(e, r + n.err.line));
a = !0;
} else if (o) {
if (!m.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + l + "' doesn't have proper closing.", getLineNumberForPosition(e, i));
if (c.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + l + "' can't have attributes or invalid starting.", getLineNumberForPosition(e, s));
if (0 === r.length) return getErrorObject("InvalidTag", "Closing tag '" + l + "' has not been opened.", getLineNumberForPosition(e, s));
{
const t = r.pop();
if (l !== t.tagName) {
let r = getLineNumberForPosition(e, t.tagStartPos);
return getErrorObject("InvalidTag", "Expected closing tag '" + t.tagName + "' (opened in line " + r.line + ", col " + r.col + ") instead of closing tag '" + l + "'.", getLineNumberForPosition(e, s));
}
0 == r.length && (n = !0);
}
} else {
const o = validateAttributeString(c, t);
if (!0 !== o) return getErrorObject(o.err.code, o.err.msg, getLineNumberForPosition(e, i - c.length + o.err.line));
if (!0 === n) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(e, i));
-1 !== t.unpairedTags.indexOf(l) || r.push({
tagName: l,
tagStartPos: s
}), a = !0;
}
for (i++; i < e.length; i++) if ("<" === e[i]) {
if ("!" === e[i + 1]) {
i++, i = readCommentAndCDATA(e, i);
continue;
}
if ("?" !== e[i + 1]) break;
if (i = readPI(e, ++i), i.err) return i;
} else if ("&" === e[i]) {
const t = validateAmpersand(e, i);
if (-1 == t) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(e, i));
i = t;
} else if (!0 === n && !isWhiteSpace(e[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(e, i));
"<" === e[i] && i--;
}
}
}
return a ? 1 == r.length ? getErrorObject("InvalidTag", "Unclosed tag '" + r[0].tagName + "'.", getLineNumberForPosition(e, r[0].tagStartPos)) : !(r.length > 0) || getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(r.map(e => e.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
line: 1,
col: 1
}) : getErrorObject("InvalidXml", "Start tag expected.", 1);
}
function isWhiteSpace(e) {
return " " === e || "\t" === e || "\n" === e || "\r" === e;
}
function readPI(e, t) {
const r = t;
for (;t < e.length; t++) if ("?" == e[t] || " " == e[t]) {
const a = e.substr(r, t - r);
if (t > 5 && "xml" === a) return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(e, t));
if ("?" == e[t] && ">" == e[t + 1]) {
t++;
break;
}
continue;
}
return t;
}
function readCommentAndCDATA(e, t) {
if (e.length > t + 5 && "-" === e[t + 1] && "-" === e[t + 2]) {
for (t += 3; t < e.length; t++) if ("-" === e[t] && "-" === e[t + 1] && ">" === e[t + 2]) {
t += 2;
break;
}
} else if (e.length > t + 8 && "D" === e[t + 1] && "O" === e[t + 2] && "C" === e[t + 3] && "T" === e[t + 4] && "Y" === e[t + 5] && "P" === e[t + 6] && "E" === e[t + 7]) {
let r = 1;
for (t += 8; t < e.length; t++) if ("<" === e[t]) r++; else if (">" === e[t] && (r--, 
0 === r)) break;
} else if (e.length > t + 9 && "[" === e[t + 1] && "C" === e[t + 2] && "D" === e[t + 3] && "A" === e[t + 4] && "T" === e[t + 5] && "A" === e[t + 6] && "[" === e[t + 7]) for (t += 8; t < e.length; t++) if ("]" === e[t] && "]" === e[t + 1] && ">" === e[t + 2]) {
t += 2;
break;
}
return t;
}
const je = '"', Ve = "'";
function readAttributeStr(e, t) {
let r = "", a = "", n = !1;
for (;t < e.length; t++) {
if (e[t] === je || e[t] === Ve) "" === a ? a = e[t] : a !== e[t] || (a = ""); else if (">" === e[t] && "" === a) {
n = !0;
break;
}
r += e[t];
}
return "" === a && {
value: r,
index: t,
tagClosed: n
};
}
function validateAttributeString(e, t) {
const r = function scanAttributeTokens(e) {
const t = [], r = e.length;
let a = 0;
for (;a < r; ) {
const n = a;
for (;a < r && isWhiteSpace(e[a]); ) a++;
if (a >= r) break;
if ("=" === e[a]) {
a++;
continue;
}
const i = e.slice(n, a), s = a;
for (;a < r && !isWhiteSpace(e[a]) && "=" !== e[a]; ) a++;
const o = e.slice(s, a);
let l, m, c, d = a;
for (;d < r && isWhiteSpace(e[d]); ) d++;
d < r && "=" === e[d] && (l = e.slice(a, d + 1), a = d + 1);
let p = a;
for (;p < r && isWhiteSpace(e[p]); ) p++;
if (p < r && ('"' === e[p] || "'" === e[p])) {
const t = p + 1, r = e.indexOf(e[p], t);
-1 !== r && (m = e[p], c = e.slice(t, r), a = r + 1);
}
const u = {
startIndex: n
};
u[1] = i, u[2] = o, u[3] = l, u[4] = void 0 !== m || void 0, u[5] = m, u[6] = c, 
t.push(u);
}
return t;
}(e), a = {};
for (let e = 0; e < r.length; e++) {
if (0 === r[e][1].length) return getErrorObject("InvalidAttr", "Attribute '" + r[e][2] + "' has no space in starting.", getPositionFromMatch(r[e]));
if (void 0 !== r[e][3] && void 0 === r[e][4]) return getErrorObject("InvalidAttr", "Attribute '" + r[e][2] + "' is without value.", getPositionFromMatch(r[e]));
if (void 0 === r[e][3] && !t.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + r[e][2] + "' is not allowed.", getPositionFromMatch(r[e]));
const n = r[e][2];
if (!validateAttrName(n)) return getErrorObject("InvalidAttr", "Attribute '" + n + "' is an invalid name.", getPositionFromMatch(r[e]));
if (Object.prototype.hasOwnProperty.call(a, n)) return getErrorObject("InvalidAttr", "Attribute '" + n + "' is repeated.", getPositionFromMatch(r[e]));
a[n] = 1;
}
return !0;
}
function validateAmpersand(e, t) {
if (";" === e[++t]) return -1;
if ("#" === e[t]) return function validateNumberAmpersand(e, t) {
let r = /\d/;
for ("x" === e[t] && (t++, r = /[\da-fA-F]/); t < e.length; t++) {
if (";" === e[t]) return t;
if (!e[t].match(r)) break;
}
return -1;
}(e, ++t);
let r = 0;
for (;t < e.length; t++, r++) if (!(e[t].match(/\w/) && r < 20)) {
if (";" === e[t]) break;
return -1;
}
return t;
}
function getErrorObject(e, t, r) {
return {
err: {
code: e,
msg: t,
line: r.line || r,
col: r.col
}
};
}
function validateAttrName(e) {
return isName(e);
}
function validateTagName(e) {
return isName(e);
}
function getLineNumberForPosition(e, t) {
const r = e.substring(0, t).split(/\r?\n/);
return {
line: r.length,
col: r[r.length - 1].length + 1
};
}
function getPositionFromMatch(e) {
return e.startIndex + e[1].length;
}
const Fe = {
validate: validator_validate
}, defaultOnDangerousProperty = e => He.includes(e) ? "__" + e : e, Ke = {
preserveOrder: !1,
attributeNamePrefix: "@_",
attributesGroupName: !1,
textNodeName: "#text",
ignoreAttributes: !0,
removeNSPrefix: !1,
allowBooleanAttributes: !1,
parseTagValue: !0,
parseAttributeValue: !1,
trimValues: !0,
cdataPropName: !1,
numberParseOptions: {
hex: !0,
leadingZeros: !0,
eNotation: !0,
unicode: !1
},
tagValueProcessor: function(e, t) {
return t;
},
attributeValueProcessor: function(e, t) {
return t;
},
stopNodes: [],
alwaysCreateTextNode: !1,
isArray: () => !1,
commentPropName: !1,
unpairedTags: [],
processEntities: !0,
htmlEntities: !1,
entityDecoder: null,
ignoreDeclaration: !1,
ignorePiTags: !1,
transformTagName: !1,
transformAttributeName: !1,
updateTag: function(e, t, r) {
return e;
},
captureMetaData: !1,
maxNestedTags: 100,
strictReservedNames: !0,
jPath: !0,
onDangerousProperty: defaultOnDangerousProperty
};
function validatePropertyName(e, t) {
if ("string" != typeof e) return;
const r = e.toLowerCase();
if (He.some(e => r === e.toLowerCase())) throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
if (Ue.some(e => r === e.toLowerCase())) throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function normalizeProcessEntities(e, t) {
return "boolean" == typeof e ? {
enabled: e,
maxEntitySize: 1e4,
maxExpansionDepth: 1e4,
maxTotalExpansions: 1 / 0,
maxExpandedLength: 1e5,
maxEntityCount: 1e3,
allowedTags: null,
tagFilter: null,
appliesTo: "all"
} : "object" == typeof e && null !== e ? {
enabled: !1 !== e.enabled,
maxEntitySize: Math.max(1, e.maxEntitySize ?? 1e4),
maxExpansionDepth: Math.max(1, e.maxExpansionDepth ?? 1e4),
maxTotalExpansions: Math.max(1, e.maxTotalExpansions ?? 1 / 0),
maxExpandedLength: Math.max(1, e.maxExpandedLength ?? 1e5),
maxEntityCount: Math.max(1, e.maxEntityCount ?? 1e3),
allowedTags: e.allowedTags ?? null,
tagFilter: e.tagFilter ?? null,
appliesTo: e.appliesTo ?? "all"
} : normalizeProcessEntities(!0);
}
const buildOptions = function(e) {
const t = Object.assign({}, Ke, e), r = [ {
value: t.attributeNamePrefix,
name: "attributeNamePrefix"
}, {
value: t.attributesGroupName,
name: "attributesGroupName"
}, {
value: t.textNodeName,
name: "textNodeName"
}, {
value: t.cdataPropName,
name: "cdataPropName"
}, {
value: t.commentPropName,
name: "commentPropName"
} ];
for (const {value: e, name: t} of r) e && validatePropertyName(e, t);
return null === t.onDangerousProperty && (t.onDangerousProperty = defaultOnDangerousProperty), 
t.processEntities = normalizeProcessEntities(t.processEntities, t.htmlEntities), 
t.unpairedTagsSet = new Set(t.unpairedTags), t.stopNodes && Array.isArray(t.stopNodes) && (t.stopNodes = t.stopNodes.map(e => "string" == typeof e && e.startsWith("*.") ? ".." + e.substring(2) : e)), 
t;
};
let Xe;
Xe = "function" != typeof Symbol ? "@@xmlMetadata" : Symbol("XML Node Metadata");
class XmlNode {
constructor(e) {
this.tagname = e, this.child = [], this[":@"] = Object.create(null);
}
add(e, t) {
"__proto__" === e && (e = "#__proto__"), this.child.push({
[e]: t
});
}
addChild(e, t) {
"__proto__" === e.tagname && (e.tagname = "#__proto__"), e[":@"] && Object.keys(e[":@"]).length > 0 ? this.child.push({
[e.tagname]: e.child,
":@": e[":@"]
}) : this.child.push({
[e.tagname]: e.child
}), this.addStartIndex(t);
}
addStartIndex(e) {
void 0 !== e && (this.child[this.child.length - 1][Xe] = {
startIndex: e
});
}
addEndIndex(e) {
const t = this.child[this.child.length - 1];
void 0 !== t && void 0 !== t[Xe] && void 0 === t[Xe].endIndex && (t[Xe].endIndex = e);
}
static getMetaDataSymbol() {
return Xe;
}
}
class DocTypeReader {
constructor(e, t) {
this.suppressValidationErr = !e, this.options = e, this.xmlVersion = t || 1;
}
setXmlVersion(e = 1) {
this.xmlVersion = e;
}
readDocType(e, t) {
const r = Object.create(null);
let a = 0;
if ("O" !== e[t + 3] || "C" !== e[t + 4] || "T" !== e[t + 5] || "Y" !== e[t + 6] || "P" !== e[t + 7] || "E" !== e[t + 8]) throw new Error("Invalid Tag instead of DOCTYPE");
{
t += 9;
let n = 1, i = !1, s = !1, o = null, l = "";
for (;t < e.length; t++) if (null === o) if (i || s || '"' !== e[t] && "'" !== e[t]) if ("<" !== e[t] || s) if (">" === e[t]) {
if (s ? "-" === e[t - 1] && "-" === e[t - 2] && (s = !1, n--) : n--, 0 === n) break;
} else "[" === e[t] ? i = !0 : l += e[t]; else {
if (i && hasSeq(e, "!ENTITY", t)) {
let n, i;
if (t += 7, [n, i, t] = this.readEntityExp(e, t + 1, this.suppressValidationErr), 
-1 === i.indexOf("&")) {
if (!1 !== this.options.enabled && null != this.options.maxEntityCount && a >= this.options.maxEntityCount) throw new Error(`Entity count (${a + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
r[n] = i, a++;
}
} else if (i && hasSeq(e, "!ELEMENT", t)) {
t += 8;
const {index: r} = this.readElementExp(e, t + 1);
t = r;
} else if (i && hasSeq(e, "!ATTLIST", t)) t += 8; else if (i && hasSeq(e, "!NOTATION", t)) {
t += 9;
const {index: r} = this.readNotationExp(e, t + 1, this.suppressValidationErr);
t = r;
} else {
if (!hasSeq(e, "!--", t)) throw new Error("Invalid DOCTYPE");
s = !0;
}
n++, l = "";
} else o = e[t], l += e[t]; else e[t] === o && (o = null), l += e[t];
if (null !== o || 0 !== n) throw new Error("Unclosed DOCTYPE");
}
return {
entities: r,
i: t
};
}
readEntityExp(e, t) {
const r = t = skipWhitespace(e, t);
for (;t < e.length && !/\s/.test(e[t]) && '"' !== e[t] && "'" !== e[t]; ) t++;
let a = e.substring(r, t);
if (validateEntityName(a, {
xmlVersion: this.xmlVersion
}), t = skipWhitespace(e, t), !this.suppressValidationErr) {
if ("SYSTEM" === e.substring(t, t + 6).toUpperCase()) throw new Error("External entities are not supported");
if ("%" === e[t]) throw new Error("Parameter entities are not supported");
}
let n = "";
if ([t, n] = this.readIdentifierVal(e, t, "entity"), !1 !== this.options.enabled && null != this.options.maxEntitySize && n.length > this.options.maxEntitySize) throw new Error(`Entity "${a}" size (${n.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
return [ a, n, --t ];
}
readNotationExp(e, t) {
const r = t = skipWhitespace(e, t);
for (;t < e.length && !/\s/.test(e[t]); ) t++;
let a = e.substring(r, t);
!this.suppressValidationErr && validateEntityName(a, {
xmlVersion: this.xmlVersion
}), t = skipWhitespace(e, t);
const n = e.substring(t, t + 6).toUpperCase();
if (!this.suppressValidationErr && "SYSTEM" !== n && "PUBLIC" !== n) throw new Error(`Expected SYSTEM or PUBLIC, found "${n}"`);
t += n.length, t = skipWhitespace(e, t);
let i = null, s = null;
if ("PUBLIC" === n) [t, i] = this.readIdentifierVal(e, t, "publicIdentifier"), '"' !== e[t = skipWhitespace(e, t)] && "'" !== e[t] || ([t, s] = this.readIdentifierVal(e, t, "systemIdentifier")); else if ("SYSTEM" === n && ([t, s] = this.readIdentifierVal(e, t, "systemIdentifier"), 
!this.suppressValidationErr && !s)) throw new Error("Missing mandatory system identifier for SYSTEM notation");
return {
notationName: a,
publicIdentifier: i,
systemIdentifier: s,
index: --t
};
}
readIdentifierVal(e, t, r) {
let a = "";
const n = e[t];
if ('"' !== n && "'" !== n) throw new Error(`Expected quoted string, found "${n}"`);
const i = ++t;
for (;t < e.length && e[t] !== n; ) t++;
if (a = e.substring(i, t), e[t] !== n) throw new Error(`Unterminated ${r} value`);
return [ ++t, a ];
}
readElementExp(e, t) {
const r = t = skipWhitespace(e, t);
for (;t < e.length && !/\s/.test(e[t]); ) t++;
let a = e.substring(r, t);
if (!this.suppressValidationErr && !qName(a, {
xmlVersion: this.xmlVersion
})) throw new Error(`Invalid element name: "${a}"`);
let n = "";
if ("E" === e[t = skipWhitespace(e, t)] && hasSeq(e, "MPTY", t)) t += 4; else if ("A" === e[t] && hasSeq(e, "NY", t)) t += 2; else if ("(" === e[t]) {
const r = ++t;
for (;t < e.length && ")" !== e[t]; ) t++;
if (n = e.substring(r, t), ")" !== e[t]) throw new Error("Unterminated content model");
} else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${e[t]}"`);
return {
elementName: a,
contentModel: n.trim(),
index: t
};
}
readAttlistExp(e, t) {
let r = t = skipWhitespace(e, t);
for (;t < e.length && !/\s/.test(e[t]); ) t++;
let a = e.substring(r, t);
for (validateEntityName(a, {
xmlVersion: this.xmlVersion
}), r = t = skipWhitespace(e, t); t < e.length && !/\s/.test(e[t]); ) t++;
let n = e.substring(r, t);
if (!validateEntityName(n, {
xmlVersion: this.xmlVersion
})) throw new Error(`Invalid attribute name: "${n}"`);
t = skipWhitespace(e, t);
let i = "";
if ("NOTATION" === e.substring(t, t + 8).toUpperCase()) {
if (i = "NOTATION", "(" !== e[t = skipWhitespace(e, t += 8)]) throw new Error(`Expected '(', found "${e[t]}"`);
t++;
let r = [];
for (;t < e.length && ")" !== e[t]; ) {
const a = t;
for (;t < e.length && "|" !== e[t] && ")" !== e[t]; ) t++;
let n = e.substring(a, t);
if (n = n.trim(), !validateEntityName(n, {
xmlVersion: this.xmlVersion
})) throw new Error(`Invalid notation name: "${n}"`);
r.push(n), "|" === e[t] && (t++, t = skipWhitespace(e, t));
}
if (")" !== e[t]) throw new Error("Unterminated list of notations");
t++, i += " (" + r.join("|") + ")";
} else {
const r = t;
for (;t < e.length && !/\s/.test(e[t]); ) t++;
i += e.substring(r, t);
const a = [ "CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS" ];
if (!this.suppressValidationErr && !a.includes(i.toUpperCase())) throw new Error(`Invalid attribute type: "${i}"`);
}
t = skipWhitespace(e, t);
let s = "";
return "#REQUIRED" === e.substring(t, t + 8).toUpperCase() ? (s = "#REQUIRED", t += 8) : "#IMPLIED" === e.substring(t, t + 7).toUpperCase() ? (s = "#IMPLIED", 
t += 7) : [t, s] = this.readIdentifierVal(e, t, "ATTLIST"), {
elementName: a,
attributeName: n,
attributeType: i,
defaultValue: s,
index: t
};
}
}
const skipWhitespace = (e, t) => {
for (;t < e.length && /\s/.test(e[t]); ) t++;
return t;
};
function hasSeq(e, t, r) {
for (let a = 0; a < t.length; a++) if (t[a] !== e[r + a + 1]) return !1;
return !0;
}
function validateEntityName(e, t) {
if (qName(e, {
xmlVersion: t
})) return e;
throw new Error(`Invalid entity name ${e}`);
}
const Ge = [ 48, 1632, 1776, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872, 4160, 4240, 6112, 6160, 6470, 6608, 6784, 6800, 6992, 7088, 7232, 7248, 65296, 120782, 120792, 120802, 120812, 120822, 66720, 68912, 69734, 69872, 69942, 70096, 70384, 70736, 70864, 71248, 71360, 71472, 71904, 72016, 72688, 72784, 73040, 73120, 73552, 92768, 92864, 93008, 123200, 123632, 124144, 125264, 130032 ], We = new Map, Qe = 1632, Je = new Uint8Array(63904).fill(255);
for (const e of Ge) for (let t = 0; t < 10; t++) {
const r = e + t;
r <= 65535 ? Je[r - Qe] = t : We.set(r, t);
}
const Ye = new Set([ 8722, 65293, 65123 ]);
const Ze = function anynum(e) {
if ("string" != typeof e) return e;
const t = e.length;
if (0 === t) return e;
let r = -1;
for (let a = 0; a < t; a++) {
const n = e.charCodeAt(a);
if (!(n >= 48 && n <= 57 || 45 === n)) if (n < Qe) {
if (Ye.has(n)) {
r = a;
break;
}
} else if (n >= 55296 && n <= 56319) {
if (a + 1 < t) {
const t = e.charCodeAt(a + 1);
if (t >= 56320 && t <= 57343) {
const e = 65536 + (n - 55296 << 10) + (t - 56320);
if (We.has(e)) {
r = a;
break;
}
}
}
} else if (255 !== Je[n - Qe] || Ye.has(n)) {
r = a;
break;
}
}
if (-1 === r) return e;
const a = [];
r > 0 && a.push(e.slice(0, r));
for (let n = r; n < t; n++) {
const r = e.charCodeAt(n);
if (r >= 48 && r <= 57 || 45 === r) {
a.push(e[n]);
continue;
}
if (r < Qe) {
a.push(Ye.has(r) ? "-" : e[n]);
continue;
}
if (r >= 55296 && r <= 56319) {
if (n + 1 < t) {
const t = e.charCodeAt(n + 1);
if (t >= 56320 && t <= 57343) {
const e = 65536 + (r - 55296 << 10) + (t - 56320), i = We.get(e);
if (void 0 !== i) {
a.push(String.fromCharCode(i + 48)), n++;
continue;
}
}
}
a.push(e[n]);
continue;
}
if (Ye.has(r)) {
a.push("-");
continue;
}
const i = Je[r - Qe];
a.push(255 !== i ? String.fromCharCode(i + 48) : e[n]);
}
return a.join("");
}, et = /^[-+]?0x[a-fA-F0-9]+$/, tt = /^0b[01]+$/, rt = /^0o[0-7]+$/, at = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, nt = {
hex: !0,
binary: !1,
octal: !1,
leadingZeros: !0,
decimalPoint: ".",
eNotation: !0,
infinity: "original",
unicode: !1
};
function toNumber(e, t = {}) {
if (t = Object.assign({}, nt, t), !e || "string" != typeof e) return e;
let r = e.trim();
if (0 === r.length) return e;
if (void 0 !== t.skipLike && t.skipLike.test(r)) return e;
if ("0" === r) return 0;
if (t.unicode && (r = Ze(r), "0" === r)) return 0;
if (t.hex && et.test(r)) return parse_int(r, 16);
if (t.binary && tt.test(r)) return parse_int(r, 2);
if (t.octal && rt.test(r)) return parse_int(r, 8);
if (isFinite(r)) {
if (r.includes("e") || r.includes("E")) return function resolveEnotation(e, t, r) {
if (!r.eNotation) return e;
const a = t.match(it);
if (a) {
let n = a[1] || "";
const i = -1 === a[3].indexOf("e") ? "E" : "e", s = a[2], o = n ? t[s.length + 1] === i : t[s.length] === i;
return s.length > 1 && o ? e : (1 !== s.length || !a[3].startsWith(`.${i}`) && a[3][0] !== i) && s.length > 0 ? r.leadingZeros && !o ? Number(t) : e : Number(t);
}
return e;
}(e, r, t);
{
const a = at.exec(r);
if (a) {
const n = a[1] || "", i = a[2];
let s = function trimZeros(e) {
if (e && -1 !== e.indexOf(".")) {
let t = e.length;
for (;t > 0 && 48 === e.charCodeAt(t - 1); ) t--;
return "." === (e = e.slice(0, t)) ? e = "0" : "." === e[0] ? e = "0" + e : "." === e[e.length - 1] && (e = e.substring(0, e.length - 1)), 
e;
}
return e;
}(a[3]);
const o = n ? "." === r[i.length + 1] : "." === r[i.length];
if (!t.leadingZeros && (i.length > 1 || 1 === i.length && !o)) return e;
{
const a = Number(r), o = String(a);
if (0 === a) return a;
if (-1 !== o.search(/[eE]/)) return t.eNotation ? a : e;
if (-1 !== r.indexOf(".")) return "0" === o || o === s || o === `${n}${s}` ? a : e;
let l = i ? s : r;
return i ? l === o || n + l === o ? a : e : l === o || l === n + o ? a : e;
}
}
return e;
}
}
{
const a = Number(r);
return Number.isNaN(a) ? e : function handleInfinity(e, t, r) {
const a = t === 1 / 0;
switch (r.infinity.toLowerCase()) {
case "null":
return null;

case "infinity":
return t;

case "string":
return a ? "Infinity" : "-Infinity";

default:
return e;
}
}(e, a, t);
}
}
const it = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function parse_int(e, t) {
const r = e.trim();
if (2 !== t && 8 !== t || (e = r.substring(2)), parseInt) return parseInt(e, t);
if (Number.parseInt) return Number.parseInt(e, t);
if (window && window.parseInt) return window.parseInt(e, t);
throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
class ExpressionSet {
constructor() {
this._byDepthAndTag = new Map, this._wildcardByDepth = new Map, this._deepWildcards = [], 
this._deepByTerminalTag = new Map, this._patterns = new Set, this._sealed = !1;
}
add(e) {
if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
if (this._patterns.has(e.pattern)) return this;
if (this._patterns.add(e.pattern), e.hasDeepWildcard()) {
const t = e.segments[e.segments.length - 1];
if (t && "deep-wildcard" !== t.type && "*" !== t.tag) {
const r = t.tag;
this._deepByTerminalTag.has(r) || this._deepByTerminalTag.set(r, []), this._deepByTerminalTag.get(r).push(e);
} else this._deepWildcards.push(e);
return this;
}
const t = e.length, r = e.segments[e.segments.length - 1], a = r?.tag;
if (a && "*" !== a) {
const r = `${t}:${a}`;
this._byDepthAndTag.has(r) || this._byDepthAndTag.set(r, []), this._byDepthAndTag.get(r).push(e);
} else this._wildcardByDepth.has(t) || this._wildcardByDepth.set(t, []), this._wildcardByDepth.get(t).push(e);
return this;
}
addAll(e) {
for (const t of e) this.add(t);
return this;
}
has(e) {
return this._patterns.has(e.pattern);
}
get size() {
return this._patterns.size;
}
seal() {
return this._sealed = !0, this;
}
get isSealed() {
return this._sealed;
}
matchesAny(e) {
return null !== this.findMatch(e);
}
findMatch(e) {
const t = e.getDepth(), r = e.getCurrentTag(), a = `${t}:${r}`, n = this._byDepthAndTag.get(a);
if (n) for (let t = 0; t < n.length; t++) if (e.matches(n[t])) return n[t];
const i = this._wildcardByDepth.get(t);
if (i) for (let t = 0; t < i.length; t++) if (e.matches(i[t])) return i[t];
const s = this._deepByTerminalTag.get(r);
if (s) for (let t = 0; t < s.length; t++) if (e.matches(s[t])) return s[t];
for (let t = 0; t < this._deepWildcards.length; t++) if (e.matches(this._deepWildcards[t])) return this._deepWildcards[t];
return null;
}
}
const st = {
cent: "\xa2",
pound: "\xa3",
curren: "\xa4",
yen: "\xa5",
euro: "\u20ac",
dollar: "$",
fnof: "\u0192",
inr: "\u20b9",
af: "\u060b",
birr: "\u1265\u122d",
peso: "\u20b1",
rub: "\u20bd",
won: "\u20a9",
yuan: "\xa5",
cedil: "\xb8"
}, ot = {
amp: "&",
apos: "'",
gt: ">",
lt: "<",
quot: '"'
}, lt = {
nbsp: "\xa0",
copy: "\xa9",
reg: "\xae",
trade: "\u2122",
mdash: "\u2014",
ndash: "\u2013",
hellip: "\u2026",
laquo: "\xab",
raquo: "\xbb",
lsquo: "\u2018",
rsquo: "\u2019",
ldquo: "\u201c",
rdquo: "\u201d",
bull: "\u2022",
para: "\xb6",
sect: "\xa7",
deg: "\xb0",
frac12: "\xbd",
frac14: "\xbc",
frac34: "\xbe"
}, mt = Object.freeze({
ALLOW: "allow",
BLOCK: "block",
THROW: "throw"
}), ct = new Set("!?\\\\/[]$%{}^&*()<>|+");
function EntityDecoder_validateEntityName(e) {
if ("#" === e[0]) throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`);
for (const t of e) if (ct.has(t)) throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);
return e;
}
function mergeEntityMaps(...e) {
const t = Object.create(null);
for (const r of e) if (r) for (const e of Object.keys(r)) {
const a = r[e];
if ("string" == typeof a) t[e] = a; else if (a && "object" == typeof a && void 0 !== a.val) {
const r = a.val;
"string" == typeof r && (t[e] = r);
}
}
return t;
}
const dt = "external", pt = "base", ut = "all";
const gt = Object.freeze({
allow: 0,
leave: 1,
remove: 2,
throw: 3
}), ht = new Set([ 9, 10, 13 ]);
class EntityDecoder {
constructor(e = {}) {
this._limit = e.limit || {}, this._maxTotalExpansions = this._limit.maxTotalExpansions || 0, 
this._maxExpandedLength = this._limit.maxExpandedLength || 0, this._postCheck = "function" == typeof e.postCheck ? e.postCheck : e => e, 
this._limitTiers = function parseLimitTiers(e) {
return e && e !== dt ? e === ut ? new Set([ ut ]) : e === pt ? new Set([ pt ]) : Array.isArray(e) ? new Set(e) : new Set([ dt ]) : new Set([ dt ]);
}(this._limit.applyLimitsTo ?? dt), this._numericAllowed = e.numericAllowed ?? !0, 
this._baseMap = mergeEntityMaps(ot, e.namedEntities || null), this._externalMap = Object.create(null), 
this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, 
this._removeSet = new Set(e.remove && Array.isArray(e.remove) ? e.remove : []), 
this._leaveSet = new Set(e.leave && Array.isArray(e.leave) ? e.leave : []);
const t = function parseNCRConfig(e) {
if (!e) return {
xmlVersion: 1,
onLevel: gt.allow,
nullLevel: gt.remove
};
const t = 1.1 === e.xmlVersion ? 1.1 : 1, r = gt[e.onNCR] ?? gt.allow, a = gt[e.nullNCR] ?? gt.remove;
return {
xmlVersion: t,
onLevel: r,
nullLevel: Math.max(a, gt.remove)
};
}(e.ncr);
this._ncrXmlVersion = t.xmlVersion, this._ncrOnLevel = t.onLevel, this._ncrNullLevel = t.nullLevel, 
this._onExternalEntity = "function" == typeof e.onExternalEntity ? e.onExternalEntity : null, 
this._onInputEntity = "function" == typeof e.onInputEntity ? e.onInputEntity : null;
}
_applyRegistrationHook(e, t, r, a) {
if (!e) return !0;
const n = e(t, r);
if (n === mt.BLOCK) return !1;
if (n === mt.THROW) throw new Error(`[EntityDecoder] Registration of ${a} entity "&${t};" was rejected by hook`);
return !0;
}
setExternalEntities(e) {
if (e) for (const t of Object.keys(e)) EntityDecoder_validateEntityName(t);
if (!this._onExternalEntity) return void (this._externalMap = mergeEntityMaps(e));
const t = mergeEntityMaps(e), r = Object.create(null);
for (const [e, a] of Object.entries(t)) this._applyRegistrationHook(this._onExternalEntity, e, a, "external") && (r[e] = a);
this._externalMap = r;
}
addExternalEntity(e, t) {
EntityDecoder_validateEntityName(e), "string" == typeof t && -1 === t.indexOf("&") && this._applyRegistrationHook(this._onExternalEntity, e, t, "external") && (this._externalMap[e] = t);
}
addInputEntities(e) {
if (this._totalExpansions = 0, this._expandedLength = 0, !this._onInputEntity) return void (this._inputMap = mergeEntityMaps(e));
const t = mergeEntityMaps(e), r = Object.create(null);
for (const [e, a] of Object.entries(t)) this._applyRegistrationHook(this._onInputEntity, e, a, "input") && (r[e] = a);
this._inputMap = r;
}
reset() {
return this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, 
this;
}
setXmlVersion(e) {
this._ncrXmlVersion = 1.1 === e ? 1.1 : 1;
}
decode(e) {
if ("string" != typeof e || 0 === e.length) return e;
if (-1 === e.indexOf("&")) return e;
const t = e, r = [], a = e.length;
let n = 0, i = 0;
const s = this._maxTotalExpansions > 0, o = this._maxExpandedLength > 0, l = s || o;
for (;i < a; ) {
if (38 !== e.charCodeAt(i)) {
i++;
continue;
}
let t = i + 1;
for (;t < a && 59 !== e.charCodeAt(t) && t - i <= 32; ) t++;
if (t >= a || 59 !== e.charCodeAt(t)) {
i++;
continue;
}
const m = e.slice(i + 1, t);
if (0 === m.length) {
i++;
continue;
}
let c, d;
if (this._removeSet.has(m)) c = "", void 0 === d && (d = dt); else {
if (this._leaveSet.has(m)) {
i++;
continue;
}
if (35 === m.charCodeAt(0)) {
const e = this._resolveNCR(m);
if (void 0 === e) {
i++;
continue;
}
c = e, d = pt;
} else {
const e = this._resolveName(m);
c = e?.value, d = e?.tier;
}
}
if (void 0 !== c) {
if (i > n && r.push(e.slice(n, i)), r.push(c), n = t + 1, i = n, l && this._tierCounts(d)) {
if (s && (this._totalExpansions++, this._totalExpansions > this._maxTotalExpansions)) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
if (o) {
const e = c.length - (m.length + 2);
if (e > 0 && (this._expandedLength += e, this._expandedLength > this._maxExpandedLength)) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
}
}
} else i++;
}
n < a && r.push(e.slice(n));
const m = 0 === r.length ? e : r.join("");
return this._postCheck(m, t);
}
_tierCounts(e) {
return !!this._limitTiers.has(ut) || this._limitTiers.has(e);
}
_resolveName(e) {
return e in this._inputMap ? {
value: this._inputMap[e],
tier: dt
} : e in this._externalMap ? {
value: this._externalMap[e],
tier: dt
} : e in this._baseMap ? {
value: this._baseMap[e],
tier: pt
} : void 0;
}
_classifyNCR(e) {
return 0 === e ? this._ncrNullLevel : e >= 55296 && e <= 57343 || 1 === this._ncrXmlVersion && e >= 1 && e <= 31 && !ht.has(e) ? gt.remove : -1;
}
_applyNCRAction(e, t, r) {
switch (e) {
case gt.allow:
return String.fromCodePoint(r);

case gt.remove:
return "";

case gt.leave:
return;

case gt.throw:
throw new Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${r.toString(16).toUpperCase().padStart(4, "0")})`);

default:
return String.fromCodePoint(r);
}
}
_resolveNCR(e) {
const t = e.charCodeAt(1);
let r;
if (r = 120 === t || 88 === t ? parseInt(e.slice(2), 16) : parseInt(e.slice(1), 10), 
Number.isNaN(r) || r < 0 || r > 1114111) return;
const a = this._classifyNCR(r);
if (!this._numericAllowed && a < gt.remove) return;
const n = -1 === a ? this._ncrOnLevel : Math.max(this._ncrOnLevel, a);
return this._applyNCRAction(n, e, r);
}
}
const yt = [ {
id: "sql-block-comment-open",
description: "SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",
pattern: /\/\*/
}, {
id: "sql-union-select",
description: "UNION SELECT \u2014 most common SQL injection aggregation attack",
pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
}, {
id: "sql-drop-table",
description: "DROP TABLE \u2014 destructive DDL injection",
pattern: /\bDROP\s{1,20}TABLE\b/i
}, {
id: "sql-drop-database",
description: "DROP DATABASE \u2014 destructive DDL injection",
pattern: /\bDROP\s{1,20}DATABASE\b/i
}, {
id: "sql-insert-into",
description: "INSERT INTO \u2014 data injection",
pattern: /\bINSERT\s{1,20}INTO\b/i
}, {
id: "sql-delete-from",
description: "DELETE FROM \u2014 data deletion injection",
pattern: /\bDELETE\s{1,20}FROM\b/i
}, {
id: "sql-update-set",
description: "UPDATE ... SET \u2014 data modification injection",
pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
}, {
id: "sql-exec-xp",
description: "EXEC xp_ \u2014 MSSQL extended stored procedure execution",
pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
}, {
id: "sql-tautology-string",
description: 'Classic string tautology: \' OR \'1\'=\'1 or " OR "1"="1"',
pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
}, {
id: "sql-tautology-numeric",
description: "Numeric tautology: OR 1=1",
pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
}, {
id: "sql-always-true-zero",
description: "Numeric tautology: OR 0=0",
pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
}, {
id: "sql-sleep-benchmark",
description: "Time-based blind injection: SLEEP() or BENCHMARK()",
pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
}, {
id: "sql-waitfor-delay",
description: "MSSQL time-based blind injection: WAITFOR DELAY",
pattern: /\bWAITFOR\s{1,20}DELAY\b/i
}, {
id: "sql-char-function",
description: "CHAR() function \u2014 used to obfuscate injected strings",
pattern: /\bCHAR\s*\(\s*\d{1,3}/i
}, {
id: "sql-information-schema",
description: "INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration",
pattern: /\bINFORMATION_SCHEMA\b/i
} ], ft = [ ...yt, {
id: "sql-line-comment",
description: "SQL line comment: -- followed by whitespace or end of string",
pattern: /--(?:\s|$)/
}, {
id: "sql-stacked-query",
description: "Stacked queries: semicolon immediately followed by a SQL keyword",
pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
}, {
id: "sql-hex-encoding",
description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
pattern: /\b0x[0-9a-f]{4,}/i
} ], xt = Object.freeze({
colon: ":",
Tab: "\t",
NewLine: "\n"
}), Nt = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
const bt = [ {
id: "html-script-open",
description: "<script opening tag",
pattern: /<script[\s>/]/i
}, {
id: "html-script-close",
description: "<\/script closing tag",
pattern: /<\/script[\s>]/i
}, {
id: "html-javascript-protocol",
description: "javascript: URI scheme (with optional whitespace/encoding)",
pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
}, {
id: "html-vbscript-protocol",
description: "vbscript: URI scheme",
pattern: /vbscript[\t\n\r ]*:/i
}, {
id: "html-data-html",
description: "data:text/html URI \u2014 can execute scripts in browsers",
pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
}, {
id: "html-data-xhtml",
description: "data:application/xhtml+xml URI",
pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
}, {
id: "html-data-svg",
description: "data:image/svg+xml URI \u2014 can execute scripts",
pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
}, {
id: "html-inline-event-handler",
description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
pattern: /\bon\w{1,30}\s*=/i
}, {
id: "html-entity-obfuscated-script",
description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
}, {
id: "html-entity-obfuscated-javascript",
description: 'HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',
pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
}, {
id: "html-style-expression",
description: "CSS expression() \u2014 IE-era code execution in style attributes",
pattern: /style[\s\S]{0,20}expression\s*\(/i
}, {
id: "html-object-embed",
description: "<object or <embed tags that can load active content",
pattern: /<(?:object|embed)[\s>/]/i
}, {
id: "html-base-tag",
description: "<base href= \u2014 can hijack all relative URLs on a page",
pattern: /<base[\s>]/i
}, {
id: "html-meta-refresh",
description: '<meta http-equiv="refresh" \u2014 can redirect users',
pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
}, {
id: "html-srcdoc",
description: "srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",
pattern: /srcdoc\s*=/i
}, {
id: "html-iframe",
description: "<iframe tag",
pattern: /<iframe[\s>/]/i
}, {
id: "html-form",
description: "<form tag \u2014 can be used for phishing / credential harvesting injection",
pattern: /<form[\s>/]/i
} ], St = [ {
id: "xml-cdata-injection",
description: "CDATA section injection: <![CDATA[ breaks out of text node context",
pattern: /<!\[CDATA\[/i
}, {
id: "xml-cdata-close",
description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
pattern: /\]\]>/
}, {
id: "xml-processing-instruction",
description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
pattern: /<\?(?:xml[\- ]|php|asp)/i
}, {
id: "xml-doctype-injection",
description: "DOCTYPE declaration embedded in content \u2014 can define entities",
pattern: /<!DOCTYPE(?:[\s[]|$)/i
}, {
id: "xml-entity-system",
description: "SYSTEM keyword \u2014 used in external entity declarations (XXE)",
pattern: /\bSYSTEM\s+["']/i
}, {
id: "xml-entity-public",
description: "PUBLIC keyword \u2014 used in external entity declarations (XXE)",
pattern: /\bPUBLIC\s+["']/i
}, {
id: "xml-entity-declaration",
description: "<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion",
pattern: /<!ENTITY[\s%]/i
}, {
id: "xml-billion-laughs",
description: "Entity reference chaining / billion laughs: repeated &eX; style references",
pattern: /(?:&\w{1,20};){3,}/
}, {
id: "xml-namespace-confusion",
description: "xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",
pattern: /\bxmlns(?::\w{1,40})?\s*=/i
}, {
id: "xml-comment-injection",
description: "\x3c!-- comment injection \u2014 can hide content from some parsers",
pattern: /<!--/
}, {
id: "xml-comment-close",
description: "--\x3e closes an enclosing XML comment",
pattern: /-->/
}, {
id: "xml-pi-close",
description: "?> closes an enclosing processing instruction",
pattern: /\?>/
} ], Ct = [ {
id: "svg-script-element",
description: "<script element inside SVG executes JavaScript",
pattern: /<script[\s>/]/i
}, {
id: "svg-xlink-href-javascript",
description: "xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",
pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
}, {
id: "svg-href-javascript",
description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
pattern: /href\s*=\s*["']?\s*javascript\s*:/i
}, {
id: "svg-foreignobject",
description: "<foreignObject embeds HTML inside SVG \u2014 can execute scripts",
pattern: /<foreignObject[\s>/]/i
}, {
id: "svg-use-external",
description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
}, {
id: "svg-animate-href",
description: '<animate attributeName="href" \u2014 can dynamically change href to javascript:',
pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
}, {
id: "svg-animate-xlinkhref",
description: '<animate attributeName="xlink:href"',
pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
}, {
id: "svg-set-javascript",
description: '<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',
pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
}, {
id: "svg-event-handler",
description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
}, {
id: "svg-handler-generic",
description: "Generic on* handler catch-all for SVG attributes",
pattern: /\bon\w{1,30}\s*=/i
}, {
id: "svg-filter-feimage",
description: "<feImage href= \u2014 filter primitive that can load external resources",
pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
}, {
id: "svg-image-external",
description: "<image xlink:href with http/https or javascript protocol",
pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
}, {
id: "svg-style-javascript",
description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
} ], Pt = [ {
id: "shell-path-traversal-unix",
description: "Unix path traversal: ../  \u2014 climbing the directory tree",
pattern: /\.\.\//
}, {
id: "shell-path-traversal-windows",
description: "Windows path traversal: ..\\ \u2014 climbing the directory tree",
pattern: /\.\.\\/
}, {
id: "shell-path-traversal-encoded",
description: "URL-encoded path traversal: %2e%2e or %2f variants",
pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
}, {
id: "shell-null-byte",
description: "Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions",
pattern: /\x00|%00/
}, {
id: "shell-semicolon",
description: "Semicolon command separator: cmd1; cmd2",
pattern: /;/
}, {
id: "shell-pipe",
description: "Pipe operator: cmd1 | cmd2",
pattern: /\|/
}, {
id: "shell-and-operator",
description: "AND operator: cmd1 && cmd2",
pattern: /&&/
}, {
id: "shell-or-operator",
description: "OR operator: cmd1 || cmd2",
pattern: /\|\|/
}, {
id: "shell-backtick",
description: "Backtick command substitution: `cmd`",
pattern: /`/
}, {
id: "shell-dollar-paren",
description: "Dollar-paren command substitution: $(cmd)",
pattern: /\$\(/
}, {
id: "shell-dollar-brace",
description: "Dollar-brace variable expansion: ${var} \u2014 can be abused for injection",
pattern: /\$\{/
}, {
id: "shell-redirect-out",
description: "Output redirection: cmd > file or cmd >> file",
pattern: />{1,2}/
}, {
id: "shell-redirect-in",
description: "Input redirection: cmd < file",
pattern: /</
}, {
id: "shell-newline-injection",
description: "Newline injection: \\n or \\r \u2014 can inject new shell commands",
pattern: /[\n\r]/
}, {
id: "shell-glob-star",
description: "Glob expansion: * or ? \u2014 can expand to unintended files",
pattern: /[/\\][*?]/
}, {
id: "shell-absolute-root",
description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
pattern: /^(?:\/|\\\\)/
}, {
id: "shell-windows-drive",
description: "Windows drive letter path injection: C:\\ or D:/",
pattern: /^[a-zA-Z]:[/\\]/
}, {
id: "shell-curl-wget",
description: "curl/wget with URL or flags \u2014 can exfiltrate data or download payloads",
pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
} ], vt = [ {
id: "redos-nested-quantifier-plus",
description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
pattern: /\([^)]*\+[^)]*\)[+*]/
}, {
id: "redos-nested-quantifier-star",
description: "Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",
pattern: /\([^)]*\*[^)]*\)[*+]/
}, {
id: "redos-nested-groups",
description: "Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",
pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
}, {
id: "redos-alternation-overlap",
description: "Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",
pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
}, {
id: "redos-star-plus-concat",
description: "(x*x)+ pattern \u2014 triggers super-linear backtracking",
pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
}, {
id: "redos-dot-star-greedy",
description: "(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",
pattern: /\(\.[*+]\)\{?\d/
}, {
id: "redos-large-repetition",
description: "Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of service via backtracking",
pattern: /\{\d{4,}(?:,\d*)?\}/
}, {
id: "redos-catastrophic-alternation",
description: "Long alternation with many similar branches \u2014 polynomial backtracking risk",
pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
} ], Rt = "[\"'\\s]*:", zt = [ {
id: "nosql-where-operator",
description: "$where \u2014 executes arbitrary JavaScript server-side in MongoDB",
pattern: new RegExp(`\\$where${Rt}`, "i")
}, {
id: "nosql-ne-operator",
description: '$ne \u2014 "not equal" operator used to bypass equality checks',
pattern: new RegExp(`\\$ne${Rt}`, "i")
}, {
id: "nosql-gt-operator",
description: '$gt \u2014 "greater than" used to bypass password/value checks',
pattern: new RegExp(`\\$gte?${Rt}`, "i")
}, {
id: "nosql-lt-operator",
description: '$lt / $lte \u2014 "less than" bypass variants',
pattern: new RegExp(`\\$lte?${Rt}`, "i")
}, {
id: "nosql-regex-operator",
description: "$regex \u2014 can be used to extract data character by character (blind injection)",
pattern: new RegExp(`\\$regex${Rt}`, "i")
}, {
id: "nosql-or-operator",
description: "$or \u2014 logical OR; used to create always-true conditions",
pattern: new RegExp(`\\$or${Rt}\\s*\\[`, "i")
}, {
id: "nosql-and-operator",
description: "$and \u2014 logical AND operator injection",
pattern: new RegExp(`\\$and${Rt}\\s*\\[`, "i")
}, {
id: "nosql-nor-operator",
description: "$nor \u2014 logical NOR operator injection",
pattern: new RegExp(`\\$nor${Rt}\\s*\\[`, "i")
}, {
id: "nosql-exists-operator",
description: "$exists \u2014 can enumerate fields to determine schema",
pattern: new RegExp(`\\$exists${Rt}`, "i")
}, {
id: "nosql-in-operator",
description: "$in \u2014 matches any value in a list; can enumerate values",
pattern: new RegExp(`\\$in${Rt}\\s*\\[`, "i")
}, {
id: "nosql-expr-operator",
description: "$expr \u2014 allows aggregation expressions in queries (MongoDB 3.6+)",
pattern: new RegExp(`\\$expr${Rt}`, "i")
}, {
id: "nosql-function-operator",
description: "$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+",
pattern: new RegExp(`\\$function${Rt}`, "i")
}, {
id: "nosql-accumulator-operator",
description: "$accumulator \u2014 custom aggregation with arbitrary JS execution",
pattern: new RegExp(`\\$accumulator${Rt}`, "i")
}, {
id: "nosql-proto-pollution",
description: "__proto__ \u2014 prototype pollution via object key injection",
pattern: /__proto__/
}, {
id: "nosql-constructor-prototype",
description: "constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",
pattern: /constructor[\s"':.,{\[]*prototype/i
}, {
id: "nosql-proto-bracket",
description: '["__proto__"] \u2014 bracket-notation prototype pollution',
pattern: /\[["']__proto__["']\]/
} ], Et = [ {
id: "log-crlf-injection",
description: "CRLF injection: literal \\r or \\n embeds fake log lines",
pattern: /[\r\n]/
}, {
id: "log-url-encoded-crlf",
description: "URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers",
pattern: /%0[dDaA]/
}, {
id: "log-unicode-newline",
description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
pattern: /[\u2028\u2029]/
}, {
id: "log-log4shell-jndi",
description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
pattern: /\$\{jndi\s*:/i
}, {
id: "log-log4shell-obfuscated",
description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
pattern: /\$\{::-/
}, {
id: "log-log4j-lookup",
description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",
pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
}, {
id: "log-ssti-double-brace",
description: "SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",
pattern: /\{\{[\s\S]{0,80}\}\}/
}, {
id: "log-ssti-hash-brace",
description: "SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",
pattern: /#\{[\s\S]{0,80}\}/
}, {
id: "log-ssti-dollar-brace",
description: "SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",
pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
}, {
id: "log-ssti-percent-tag",
description: "SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",
pattern: /<%=[\s\S]{0,80}%>/
}, {
id: "log-null-byte",
description: "Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",
pattern: /\x00|%00/
}, {
id: "log-ansi-escape",
description: "ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed",
pattern: /\x1b\[/
} ];
bt.label = "HTML", St.label = "XML", Ct.label = "SVG", bt.decodeEntities = !0, St.decodeEntities = !0, 
Ct.decodeEntities = !0, yt.label = "SQL", ft.label = "SQL-STRICT", Pt.label = "SHELL", 
vt.label = "REDOS", zt.label = "NOSQL", Et.label = "LOG";
Object.freeze({
HTML: bt,
XML: St,
SVG: Ct,
SQL: yt,
"SQL-STRICT": ft,
SHELL: Pt,
REDOS: vt,
NOSQL: zt,
LOG: Et
});
function assertString(e) {
if ("string" != typeof e) throw new TypeError("is-unsafe: first argument must be a string, got " + typeof e);
}
function assertContext(e) {
if (!(e instanceof RegExp)) {
if (!Array.isArray(e)) throw new TypeError("is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: " + typeof e);
if (0 === e.length) throw new TypeError("is-unsafe: context must not be an empty array");
if (Array.isArray(e[0])) for (const t of e) if (!Array.isArray(t) || 0 === t.length) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
}
}
function normalise(e) {
return e instanceof RegExp ? {
lists: null,
regex: e
} : Array.isArray(e[0]) ? {
lists: e,
regex: null
} : {
lists: [ e ],
regex: null
};
}
function decodedCopy(e, t) {
if (!t.decodeEntities) return null;
const r = function decodeEntities(e) {
return -1 === e.indexOf("&") ? e : e.replace(Nt, (e, t, r, a) => {
if (void 0 !== a) return Object.prototype.hasOwnProperty.call(xt, a) ? xt[a] : e;
const n = void 0 !== t ? parseInt(t, 16) : parseInt(r, 10);
return !Number.isFinite(n) || n > 1114111 ? e : String.fromCodePoint(n);
});
}(e);
return r === e ? null : r;
}
function matchList(e, t) {
const r = t.label ?? "CUSTOM", a = decodedCopy(e, t);
for (const n of t) if (n.pattern.test(e) || null !== a && n.pattern.test(a)) return {
context: r,
id: n.id,
description: n.description,
pattern: n.pattern
};
return null;
}
function isUnsafe(e, t) {
assertString(e), assertContext(t);
const {lists: r, regex: a} = normalise(t);
if (a) return a.test(e);
for (const t of r) if (null !== matchList(e, t)) return !0;
return !1;
}
function extractRawAttributes(e, t) {
if (!e) return {};
const r = t.attributesGroupName ? e[t.attributesGroupName] : e;
if (!r) return {};
const a = {};
for (const e in r) if (e.startsWith(t.attributeNamePrefix)) {
a[e.substring(t.attributeNamePrefix.length)] = r[e];
} else a[e] = r[e];
return a;
}
function extractNamespace(e) {
if (!e || "string" != typeof e) return;
const t = e.indexOf(":");
if (-1 !== t && t > 0) {
const r = e.substring(0, t);
if ("xmlns" !== r) return r;
}
}
class OrderedObjParser {
constructor(e, t) {
this.options = e, this.currentNode = null, this.tagsNodeStack = [], this.parseXml = parseXml, 
this.parseTextData = parseTextData, this.resolveNameSpace = resolveNameSpace, this.buildAttributesMap = buildAttributesMap, 
this.isItStopNode = isItStopNode, this.replaceEntitiesValue = OrderedObjParser_replaceEntitiesValue, 
this.readStopNodeData = readStopNodeData, this.saveTextToParentTag = saveTextToParentTag, 
this.addChild = addChild, this.ignoreAttributesFn = function ignoreAttributes_getIgnoreAttributesFn(e) {
return "function" == typeof e ? e : Array.isArray(e) ? t => {
for (const r of e) {
if ("string" == typeof r && t === r) return !0;
if (r instanceof RegExp && r.test(t)) return !0;
}
} : () => !1;
}(this.options.ignoreAttributes), this.entityExpansionCount = 0, this.currentExpandedLength = 0, 
this.doctypefound = !1;
let r = {
...ot
};
this.options.entityDecoder ? this.entityDecoder = this.options.entityDecoder : ("object" == typeof this.options.htmlEntities ? r = this.options.htmlEntities : !0 === this.options.htmlEntities && (r = {
...lt,
...st
}), this.entityDecoder = new EntityDecoder({
namedEntities: {
...r,
...t
},
numericAllowed: this.options.htmlEntities,
limit: {
maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
maxExpandedLength: this.options.processEntities.maxExpandedLength,
applyLimitsTo: this.options.processEntities.appliesTo
},
onInputEntity: (e, t) => isUnsafe(t, [ bt, St ]) ? mt.BLOCK : mt.ALLOW
})), this.matcher = new Matcher, this.readonlyMatcher = this.matcher.readOnly(), 
this.isCurrentNodeStopNode = !1, this.stopNodeExpressionsSet = new ExpressionSet;
const a = this.options.stopNodes;
if (a && a.length > 0) {
for (let e = 0; e < a.length; e++) {
const t = a[e];
"string" == typeof t ? this.stopNodeExpressionsSet.add(new Expression(t)) : t instanceof Expression && this.stopNodeExpressionsSet.add(t);
}
this.stopNodeExpressionsSet.seal();
}
}
}
function parseTextData(e, t, r, a, n, i, s) {
const o = this.options;
if (void 0 !== e && (o.trimValues && !a && (e = e.trim()), e.length > 0)) {
s || (e = this.replaceEntitiesValue(e, t, r));
const a = o.jPath ? r.toString() : r, l = o.tagValueProcessor(t, e, a, n, i);
if (null == l) return e;
if (typeof l != typeof e || l !== e) return l;
if (o.trimValues) return parseValue(e, o.parseTagValue, o.numberParseOptions);
return e.trim() === e ? parseValue(e, o.parseTagValue, o.numberParseOptions) : e;
}
}
function resolveNameSpace(e) {
if (this.options.removeNSPrefix) {
const t = e.split(":"), r = "/" === e.charAt(0) ? "/" : "";
if ("xmlns" === t[0]) return "";
2 === t.length && (e = r + t[1]);
}
return e;
}
const wt = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(e) {
return void 0 !== e[3] ? e[3] : e[4];
}
function buildAttributesMap(e, t, r, a = !1) {
const n = this.options;
if (!0 === a || !0 !== n.ignoreAttributes && "string" == typeof e) {
const a = function getAllMatches(e, t) {
const r = [];
let a = t.exec(e);
for (;a; ) {
const n = [];
n.startIndex = t.lastIndex - a[0].length;
const i = a.length;
for (let e = 0; e < i; e++) n.push(a[e]);
r.push(n), a = t.exec(e);
}
return r;
}(e, wt), i = a.length, s = {}, o = new Array(i);
let l = !1;
const m = {};
for (let e = 0; e < i; e++) {
const t = this.resolveNameSpace(a[e][1]), i = attrValue(a[e]);
if (t.length && void 0 !== i) {
let a = i;
n.trimValues && (a = a.trim()), a = this.replaceEntitiesValue(a, r, this.readonlyMatcher), 
o[e] = a, m[t] = a, l = !0;
}
}
l && "object" == typeof t && t.updateCurrent && t.updateCurrent(m);
const c = n.jPath ? t.toString() : this.readonlyMatcher;
let d = !1;
for (let e = 0; e < i; e++) {
const t = this.resolveNameSpace(a[e][1]);
if (this.ignoreAttributesFn(t, c)) continue;
let r = n.attributeNamePrefix + t;
if (t.length) if (n.transformAttributeName && (r = n.transformAttributeName(r)), 
r = sanitizeName(r, n), void 0 !== attrValue(a[e])) {
const a = o[e], i = n.attributeValueProcessor(t, a, c);
s[r] = null == i ? a : typeof i != typeof a || i !== a ? i : parseValue(a, n.parseAttributeValue, n.numberParseOptions), 
d = !0;
} else n.allowBooleanAttributes && (s[r] = !0, d = !0);
}
if (!d) return;
if (n.attributesGroupName && !n.preserveOrder) {
const e = {};
return e[n.attributesGroupName] = s, e;
}
return s;
}
}
const parseXml = function(e) {
const t = this.options, r = t.captureMetaData ? [] : void 0;
e = e.replace(/\r\n?/g, t.captureMetaData ? (e, t) => (2 === e.length && r.push(t - r.length), 
"\n") : "\n");
const a = new XmlNode("!xml");
let n = a, i = "";
this.matcher.reset(), this.entityDecoder.reset(), this.entityExpansionCount = 0, 
this.currentExpandedLength = 0, this.doctypefound = !1;
const s = new DocTypeReader(t.processEntities), o = e.length;
for (let l = 0; l < o; l++) {
if ("<" === e[l]) {
const m = e.charCodeAt(l + 1);
if (47 === m) {
const s = findClosingIndex(e, ">", l, "Closing Tag is not closed.");
let o = e.substring(l + 2, s).trim();
if (t.removeNSPrefix) {
const e = o.indexOf(":");
-1 !== e && (o = o.substr(e + 1));
}
o = transformTagName(t.transformTagName, o, "", t).tagName, n && (i = this.saveTextToParentTag(i, n, this.readonlyMatcher));
const m = this.matcher.getCurrentTag();
if (o && t.unpairedTagsSet.has(o)) throw new Error(`Unpaired tag can not be used as closing tag: </${o}>`);
m && t.unpairedTagsSet.has(m) && (this.matcher.pop(), this.tagsNodeStack.pop()), 
this.matcher.pop(), this.isCurrentNodeStopNode = !1, n = this.tagsNodeStack.pop() || a, 
t.captureMetaData && n && n.addEndIndex(getOriginalIndex(s + 1, r)), i = "", l = s;
} else if (63 === m) {
let a = readTagExp(e, l, !1, "?>");
if (!a) throw new Error("Pi Tag is not closed.");
i = this.saveTextToParentTag(i, n, this.readonlyMatcher);
const o = this.buildAttributesMap(a.tagExp, this.matcher, a.tagName, !0);
if (o) {
const e = o[this.options.attributeNamePrefix + "version"];
this.entityDecoder.setXmlVersion(Number(e) || 1), s.setXmlVersion(Number(e) || 1);
}
if (t.ignoreDeclaration && "?xml" === a.tagName || t.ignorePiTags) ; else {
const e = new XmlNode(a.tagName);
e.add(t.textNodeName, ""), a.tagName !== a.tagExp && a.attrExpPresent && !0 !== t.ignoreAttributes && (e[":@"] = o);
const i = t.captureMetaData ? getOriginalIndex(l, r) : l;
this.addChild(n, e, this.readonlyMatcher, i), t.captureMetaData && n.addEndIndex(getOriginalIndex(a.closeIndex + 2, r));
}
l = a.closeIndex + 1;
} else if (33 === m && 45 === e.charCodeAt(l + 2) && 45 === e.charCodeAt(l + 3)) {
const r = findClosingIndex(e, "--\x3e", l + 4, "Comment is not closed.");
if (t.commentPropName) {
const a = e.substring(l + 4, r - 2);
i = this.saveTextToParentTag(i, n, this.readonlyMatcher), n.add(t.commentPropName, [ {
[t.textNodeName]: a
} ]);
}
l = r;
} else if (33 === m && 68 === e.charCodeAt(l + 2)) {
if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
this.doctypefound = !0;
const t = s.readDocType(e, l);
this.entityDecoder.addInputEntities(t.entities), l = t.i;
} else if (33 === m && 91 === e.charCodeAt(l + 2)) {
const r = findClosingIndex(e, "]]>", l, "CDATA is not closed.") - 2, a = e.substring(l + 9, r);
i = this.saveTextToParentTag(i, n, this.readonlyMatcher);
let s = this.parseTextData(a, n.tagname, this.readonlyMatcher, !0, !1, !0, !0);
null == s && (s = ""), t.cdataPropName ? n.add(t.cdataPropName, [ {
[t.textNodeName]: a
} ]) : n.add(t.textNodeName, s), l = r + 2;
} else {
let s = readTagExp(e, l, t.removeNSPrefix);
if (!s) {
const t = e.substring(Math.max(0, l - 50), Math.min(o, l + 50));
throw new Error(`readTagExp returned undefined at position ${l}. Context: "${t}"`);
}
let m = s.tagName;
const c = s.rawTagName;
let d = s.tagExp, p = s.attrExpPresent, u = s.closeIndex;
if (({tagName: m, tagExp: d} = transformTagName(t.transformTagName, m, d, t)), t.strictReservedNames && (m === t.commentPropName || m === t.cdataPropName || m === t.textNodeName || m === t.attributesGroupName)) throw new Error(`Invalid tag name: ${m}`);
n && i && "!xml" !== n.tagname && (i = this.saveTextToParentTag(i, n, this.readonlyMatcher, !1));
const g = n;
g && t.unpairedTagsSet.has(g.tagname) && (n = this.tagsNodeStack.pop(), this.matcher.pop());
let h = !1;
d.length > 0 && d.lastIndexOf("/") === d.length - 1 && (h = !0, "/" === m[m.length - 1] ? (m = m.substr(0, m.length - 1), 
d = m) : d = d.substr(0, d.length - 1), p = m !== d);
let y, f = null, x = {};
y = extractNamespace(c), m !== a.tagname && this.matcher.push(m, {}, y), m !== d && p && (f = this.buildAttributesMap(d, this.matcher, m), 
f && (x = extractRawAttributes(f, t))), m !== a.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
const N = t.captureMetaData ? getOriginalIndex(l, r) : l;
if (this.isCurrentNodeStopNode) {
let a = "";
if (h) l = s.closeIndex; else if (t.unpairedTagsSet.has(m)) l = s.closeIndex; else {
const t = this.readStopNodeData(e, c, u + 1);
if (!t) throw new Error(`Unexpected end of ${c}`);
l = t.i, a = t.tagContent;
}
const i = new XmlNode(m);
f && (i[":@"] = f), i.add(t.textNodeName, a), this.matcher.pop(), this.isCurrentNodeStopNode = !1, 
this.addChild(n, i, this.readonlyMatcher, N), t.captureMetaData && n.addEndIndex(getOriginalIndex(l + 1, r));
} else {
if (h) {
({tagName: m, tagExp: d} = transformTagName(t.transformTagName, m, d, t));
const e = new XmlNode(m);
f && (e[":@"] = f), this.addChild(n, e, this.readonlyMatcher, N), t.captureMetaData && n.addEndIndex(getOriginalIndex(u + 1, r)), 
this.matcher.pop(), this.isCurrentNodeStopNode = !1;
} else {
if (t.unpairedTagsSet.has(m)) {
const e = new XmlNode(m);
f && (e[":@"] = f), this.addChild(n, e, this.readonlyMatcher, N), t.captureMetaData && n.addEndIndex(getOriginalIndex(s.closeIndex + 1, r)), 
this.matcher.pop(), this.isCurrentNodeStopNode = !1, l = s.closeIndex;
continue;
}
{
const e = new XmlNode(m);
if (this.tagsNodeStack.length > t.maxNestedTags) throw new Error("Maximum nested tags exceeded");
this.tagsNodeStack.push(n), f && (e[":@"] = f), this.addChild(n, e, this.readonlyMatcher, N), 
n = e;
}
}
i = "", l = u;
}
}
} else i += e[l];
}
return a.child;
};
function getOriginalIndex(e, t) {
let r = 0, a = t.length;
for (;r < a; ) {
const n = Math.floor((r + a) / 2);
t[n] < e ? r = n + 1 : a = n;
}
return e + r;
}
function addChild(e, t, r, a) {
this.options.captureMetaData || (a = void 0);
const n = this.options.jPath ? r.toString() : r, i = this.options.updateTag(t.tagname, n, t[":@"]);
!1 === i || ("string" == typeof i ? (t.tagname = i, e.addChild(t, a)) : e.addChild(t, a));
}
function OrderedObjParser_replaceEntitiesValue(e, t, r) {
const a = this.options.processEntities;
if (!a || !a.enabled) return e;
if (a.allowedTags) {
const n = this.options.jPath ? r.toString() : r;
if (!(Array.isArray(a.allowedTags) ? a.allowedTags.includes(t) : a.allowedTags(t, n))) return e;
}
if (a.tagFilter) {
const n = this.options.jPath ? r.toString() : r;
if (!a.tagFilter(t, n)) return e;
}
return this.entityDecoder.decode(e);
}
function saveTextToParentTag(e, t, r, a) {
return e && (void 0 === a && (a = 0 === t.child.length), void 0 !== (e = this.parseTextData(e, t.tagname, r, !1, !!t[":@"] && 0 !== Object.keys(t[":@"]).length, a)) && "" !== e && t.add(this.options.textNodeName, e), 
e = ""), e;
}
function isItStopNode() {
return 0 !== this.stopNodeExpressionsSet.size && this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function findClosingIndex(e, t, r, a) {
const n = e.indexOf(t, r);
if (-1 === n) throw new Error(a);
return n + t.length - 1;
}
function findClosingChar(e, t, r, a) {
const n = e.indexOf(t, r);
if (-1 === n) throw new Error(a);
return n;
}
function readTagExp(e, t, r, a = ">") {
const n = function tagExpWithClosingIndex(e, t, r = ">") {
const a = e.length, n = r.charCodeAt(0), i = r.length > 1 ? r.charCodeAt(1) : -1;
let s = "", o = t;
for (let r = t; r < a; r++) {
const t = e.charCodeAt(r);
if (34 === t || 39 === t) {
if (r = e.indexOf(e[r], r + 1), -1 === r) return;
} else if (t === n) {
if (-1 === i) return s += e.substring(o, r), {
data: s,
index: r
};
if (e.charCodeAt(r + 1) === i) return s += e.substring(o, r), {
data: s,
index: r
};
} else 9 === t && (s += e.substring(o, r) + " ", o = r + 1);
}
}(e, t + 1, a);
if (!n) return;
let i = n.data;
const s = n.index, o = i.search(/\s/);
let l = i, m = !0;
-1 !== o && (l = i.substring(0, o), i = i.substring(o + 1).trimStart());
const c = l;
if (r) {
const e = l.indexOf(":");
-1 !== e && (l = l.substr(e + 1), m = l !== n.data.substr(e + 1));
}
return {
tagName: l,
tagExp: i,
closeIndex: s,
attrExpPresent: m,
rawTagName: c
};
}
function readStopNodeData(e, t, r) {
const a = r;
let n = 1, i = !1, s = -1;
const o = e.length;
for (;r < o; r++) if ("<" === e[r]) {
const o = e.charCodeAt(r + 1);
if (47 === o) {
const i = findClosingChar(e, ">", r, `${t} is not closed`);
if (e.substring(r + 2, i).trim() === t && (n--, 0 === n)) return {
tagContent: e.substring(a, r),
i: i
};
r = i;
} else if (63 === o) {
r = findClosingIndex(e, "?>", r + 1, "StopNode is not closed.");
} else if (33 === o && 45 === e.charCodeAt(r + 2) && 45 === e.charCodeAt(r + 3)) {
r = findClosingIndex(e, "--\x3e", r + 3, "StopNode is not closed.");
} else if (33 === o && 91 === e.charCodeAt(r + 2)) {
r = findClosingIndex(e, "]]>", r, "StopNode is not closed.") - 2;
} else {
const a = i ? void 0 : readTagExp(e, r, !1);
if (a) {
a.tagName === t && "/" !== a.tagExp[a.tagExp.length - 1] && n++, r = a.closeIndex;
} else {
if (i = !0, s < r && (s = e.indexOf(">", r), -1 === s)) return;
const a = e.indexOf("<", r + 1);
if (-1 === a || a > s) {
const a = e.substring(r + 1, s), i = a.search(/\s/);
(-1 === i ? a : a.substring(0, i)) === t && "/" !== a[a.length - 1] && n++, r = s;
}
}
}
}
}
function parseValue(e, t, r) {
if (t && "string" == typeof e) {
const t = e.trim();
return "true" === t || "false" !== t && toNumber(e, r);
}
return function isExist(e) {
return void 0 !== e;
}(e) ? e : "";
}
function transformTagName(e, t, r, a) {
if (e) {
const a = e(t);
r === t && (r = a), t = a;
}
return {
tagName: t = sanitizeName(t, a),
tagExp: r
};
}
function sanitizeName(e, t) {
if (Ue.includes(e)) throw new Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
return He.includes(e) ? t.onDangerousProperty(e) : e;
}
const At = XmlNode.getMetaDataSymbol();
function stripAttributePrefix(e, t) {
if (!e || "object" != typeof e) return {};
if (!t) return e;
const r = {};
for (const a in e) if (a.startsWith(t)) {
r[a.substring(t.length)] = e[a];
} else r[a] = e[a];
return r;
}
function prettify(e, t, r, a) {
return compress(e, t, r, a);
}
function compress(e, t, r, a) {
let n;
const i = {};
for (let s = 0; s < e.length; s++) {
const o = e[s], l = node2json_propName(o);
if (void 0 !== l && l !== t.textNodeName) {
const e = stripAttributePrefix(o[":@"] || {}, t.attributeNamePrefix);
r.push(l, e);
}
if (l === t.textNodeName) void 0 === n ? n = o[l] : n += "" + o[l]; else {
if (void 0 === l) continue;
if (o[l]) {
let e = compress(o[l], t, r, a);
const n = isLeafTag(e, t);
if (0 === Object.keys(e).length && t.alwaysCreateTextNode && (e[t.textNodeName] = ""), 
o[":@"] ? assignAttributes(e, o[":@"], a, t) : 1 !== Object.keys(e).length || void 0 === e[t.textNodeName] || t.alwaysCreateTextNode ? 0 === Object.keys(e).length && (t.alwaysCreateTextNode ? e[t.textNodeName] = "" : e = "") : e = e[t.textNodeName], 
void 0 !== o[At] && "object" == typeof e && null !== e && (e[At] = o[At]), void 0 !== i[l] && Object.prototype.hasOwnProperty.call(i, l)) Array.isArray(i[l]) || (i[l] = [ i[l] ]), 
i[l].push(e); else {
const r = t.jPath ? a.toString() : a;
t.isArray(l, r, n) ? i[l] = [ e ] : i[l] = e;
}
void 0 !== l && l !== t.textNodeName && r.pop();
}
}
}
return "string" == typeof n ? n.length > 0 && (i[t.textNodeName] = n) : void 0 !== n && (i[t.textNodeName] = n), 
i;
}
function node2json_propName(e) {
const t = Object.keys(e);
for (let e = 0; e < t.length; e++) {
const r = t[e];
if (":@" !== r) return r;
}
}
function assignAttributes(e, t, r, a) {
if (t) {
const n = Object.keys(t), i = n.length;
for (let s = 0; s < i; s++) {
const i = n[s], o = i.startsWith(a.attributeNamePrefix) ? i.substring(a.attributeNamePrefix.length) : i, l = a.jPath ? r.toString() + "." + o : r;
a.isArray(i, l, !0, !0) ? e[i] = [ t[i] ] : e[i] = t[i];
}
}
}
function isLeafTag(e, t) {
const {textNodeName: r} = t, a = Object.keys(e).length;
return 0 === a || !(1 !== a || !e[r] && "boolean" != typeof e[r] && 0 !== e[r]);
}
class XMLParser {
constructor(e) {
this.externalEntities = {}, this.options = buildOptions(e);
}
parse(e, t) {
if ("string" != typeof e && e.toString) e = e instanceof Uint8Array && ("undefined" == typeof Buffer || !Buffer.isBuffer(e)) ? new TextDecoder("utf-8", {
ignoreBOM: !0
}).decode(e) : e.toString(); else if ("string" != typeof e) throw new Error("XML data is accepted in String or Bytes[] form.");
if (t) {
!0 === t && (t = {});
const r = validator_validate(e, t);
if (!0 !== r) throw Error(`${r.err.msg}:${r.err.line}:${r.err.col}`);
}
const r = new OrderedObjParser(this.options, this.externalEntities), a = r.parseXml(e);
return this.options.preserveOrder || void 0 === a ? a : prettify(a, this.options, r.matcher, r.readonlyMatcher);
}
addEntity(e, t) {
if (-1 !== t.indexOf("&")) throw new Error("Entity value can't have '&'");
if (-1 !== e.indexOf("&") || -1 !== e.indexOf(";")) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
if ("&" === t) throw new Error("An entity with value '&' is not permitted");
this.externalEntities[e] = t;
}
static getMetaDataSymbol() {
return XmlNode.getMetaDataSymbol();
}
}
function getCommonOptions(e) {
return {
attributesGroupName: "$",
textNodeName: e.xmlCharKey ?? "_",
ignoreAttributes: !1,
suppressBooleanAttributes: !1
};
}
function stringifyXML(e, t = {}) {
const r = function getSerializerOptions(e = {}) {
return {
...getCommonOptions(e),
attributeNamePrefix: "@_",
format: !0,
suppressEmptyNode: !0,
indentBy: "",
rootNodeName: e.rootName ?? "root",
cdataPropName: e.cdataPropName ?? "__cdata"
};
}(t), a = new Le(r), n = {
[r.rootNodeName]: e
};
return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${a.build(n)}`.replace(/\n/g, "");
}
async function parseXML(e, t = {}) {
if (!e) throw new Error("Document is empty");
const r = Fe.validate(e);
if (!0 !== r) throw r;
const a = new XMLParser(function getParserOptions(e = {}) {
return {
...getCommonOptions(e),
parseAttributeValue: !1,
parseTagValue: !1,
attributeNamePrefix: "",
stopNodes: e.stopNodes,
processEntities: !0,
trimValues: !1
};
}(t)).parse(e);
if (a["?xml"] && delete a["?xml"], !t.includeRoot) for (const e of Object.keys(a)) {
const t = a[e];
return "object" == typeof t ? {
...t
} : t;
}
return a;
}
const Bt = esm_createClientLogger("storage-blob");
var Tt = r(24434);
class BuffersStream extends z.Readable {
buffers;
byteLength;
byteOffsetInCurrentBuffer;
bufferIndex;
pushedBytesLength;
constructor(e, t, r) {
super(r), this.buffers = e, this.byteLength = t, this.byteOffsetInCurrentBuffer = 0, 
this.bufferIndex = 0, this.pushedBytesLength = 0;
let a = 0;
for (const e of this.buffers) a += e.byteLength;
if (a < this.byteLength) throw new Error("Data size shouldn't be larger than the total length of buffers.");
}
_read(e) {
this.pushedBytesLength >= this.byteLength && this.push(null), e || (e = this.readableHighWaterMark);
const t = [];
let r = 0;
for (;r < e && this.pushedBytesLength < this.byteLength; ) {
const a = this.byteLength - this.pushedBytesLength, n = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer, i = Math.min(n, a);
if (i > e - r) {
const a = this.byteOffsetInCurrentBuffer + e - r;
t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, a)), 
this.pushedBytesLength += e - r, this.byteOffsetInCurrentBuffer = a, r = e;
break;
}
{
const e = this.byteOffsetInCurrentBuffer + i;
t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, e)), 
i === n ? (this.byteOffsetInCurrentBuffer = 0, this.bufferIndex++) : this.byteOffsetInCurrentBuffer = e, 
this.pushedBytesLength += i, r += i;
}
}
t.length > 1 ? this.push(Buffer.concat(t)) : 1 === t.length && this.push(t[0]);
}
}
const qt = r(4573).constants.MAX_LENGTH;
class PooledBuffer {
buffers=[];
capacity;
_size;
get size() {
return this._size;
}
constructor(e, t, r) {
this.capacity = e, this._size = 0;
const a = Math.ceil(e / qt);
for (let t = 0; t < a; t++) {
let r = t === a - 1 ? e % qt : qt;
0 === r && (r = qt), this.buffers.push(Buffer.allocUnsafe(r));
}
t && this.fill(t, r);
}
fill(e, t) {
this._size = Math.min(this.capacity, t);
let r = 0, a = 0, n = 0, i = 0, s = 0;
for (;s < this._size; ) {
const t = e[r], o = this.buffers[a], l = t.copy(o, n, i);
s += l, i += l, n += l, i === t.length && (r++, i = 0), n === o.length && (a++, 
n = 0);
}
e.splice(0, r), e.length > 0 && (e[0] = e[0].slice(i));
}
getReadableStream() {
return new BuffersStream(this.buffers, this.size);
}
}
class BufferScheduler {
bufferSize;
maxBuffers;
readable;
outgoingHandler;
emitter=new Tt.EventEmitter;
concurrency;
offset=0;
isStreamEnd=!1;
isError=!1;
executingOutgoingHandlers=0;
encoding;
numBuffers=0;
unresolvedDataArray=[];
unresolvedLength=0;
incoming=[];
outgoing=[];
constructor(e, t, r, a, n, i) {
if (t <= 0) throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);
if (r <= 0) throw new RangeError(`maxBuffers must be larger than 0, current is ${r}`);
if (n <= 0) throw new RangeError(`concurrency must be larger than 0, current is ${n}`);
this.bufferSize = t, this.maxBuffers = r, this.readable = e, this.outgoingHandler = a, 
this.concurrency = n, this.encoding = i;
}
async do() {
return new Promise((e, t) => {
this.readable.on("data", e => {
e = "string" == typeof e ? Buffer.from(e, this.encoding) : e, this.appendUnresolvedData(e), 
this.resolveData() || this.readable.pause();
}), this.readable.on("error", e => {
this.emitter.emit("error", e);
}), this.readable.on("end", () => {
this.isStreamEnd = !0, this.emitter.emit("checkEnd");
}), this.emitter.on("error", e => {
this.isError = !0, this.readable.pause(), t(e);
}), this.emitter.on("checkEnd", () => {
if (this.outgoing.length > 0) this.triggerOutgoingHandlers(); else if (this.isStreamEnd && 0 === this.executingOutgoingHandlers) if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
const r = this.shiftBufferFromUnresolvedDataArray();
this.outgoingHandler(() => r.getReadableStream(), r.size, this.offset).then(e).catch(t);
} else {
if (this.unresolvedLength >= this.bufferSize) return;
e();
}
});
});
}
appendUnresolvedData(e) {
this.unresolvedDataArray.push(e), this.unresolvedLength += e.length;
}
shiftBufferFromUnresolvedDataArray(e) {
return e ? e.fill(this.unresolvedDataArray, this.unresolvedLength) : e = new PooledBuffer(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength), 
this.unresolvedLength -= e.size, e;
}
resolveData() {
for (;this.unresolvedLength >= this.bufferSize; ) {
let e;
if (this.incoming.length > 0) e = this.incoming.shift(), this.shiftBufferFromUnresolvedDataArray(e); else {
if (!(this.numBuffers < this.maxBuffers)) return !1;
e = this.shiftBufferFromUnresolvedDataArray(), this.numBuffers++;
}
this.outgoing.push(e), this.triggerOutgoingHandlers();
}
return !0;
}
async triggerOutgoingHandlers() {
let e;
do {
if (this.executingOutgoingHandlers >= this.concurrency) return;
e = this.outgoing.shift(), e && this.triggerOutgoingHandler(e);
} while (e);
}
async triggerOutgoingHandler(e) {
const t = e.size;
this.executingOutgoingHandlers++, this.offset += t;
try {
await this.outgoingHandler(() => e.getReadableStream(), t, this.offset - t);
} catch (e) {
return void this.emitter.emit("error", e);
}
this.executingOutgoingHandlers--, this.reuseBuffer(e), this.emitter.emit("checkEnd");
}
reuseBuffer(e) {
this.incoming.push(e), this.isError || !this.resolveData() || this.isStreamEnd || this.readable.resume();
}
}
var It = r(98995), _t = r(76760), Ot = r(73136);
let Mt, Lt, Dt;
"object" == typeof process && "object" == typeof process.versions && "string" == typeof process.versions.node && (Mt = (0, 
It.createRequire)(import.meta.url), Lt = (0, Ot.fileURLToPath)(import.meta.url), 
Dt = (0, _t.dirname)(Lt));
var kt;
kt = "undefined" != typeof document && document.currentScript ? document.currentScript.src : void 0, 
void 0 !== Lt && (kt = kt || Lt);
var Ht;
!function(e) {
e[e.StreamHeader = 0] = "StreamHeader", e[e.StreamFooter = 1] = "StreamFooter", 
e[e.SegmentHeader = 2] = "SegmentHeader", e[e.SegmentFooter = 3] = "SegmentFooter", 
e[e.SegmentContent = 4] = "SegmentContent", e[e.Completed = 5] = "Completed";
}(Ht || (Ht = {}));
z.Readable;
var Ut;
!function(e) {
e[e.StreamHeader = 0] = "StreamHeader", e[e.StreamFooter = 1] = "StreamFooter", 
e[e.SegmentHeader = 2] = "SegmentHeader", e[e.SegmentFooter = 3] = "SegmentFooter", 
e[e.SegmentContent = 4] = "SegmentContent";
}(Ut || (Ut = {}));
z.Readable;
const $t = esm_createClientLogger("core-rest-pipeline");
Symbol("rawContent");
const jt = restError_RestError;
function dist_esm_restError_isRestError(e) {
return restError_isRestError(e);
}
function cleanupOnCompletion_cleanupOnRequestResponseCompletion(e, t) {
const r = e?.readableStreamBody, a = e ? function getRequestCompletion(e) {
return B.get(e);
}(e) : void 0, n = e ? function getResponseBodyCompletion(e) {
return T.get(e);
}(e) : void 0;
let i = void 0 === a, s = !r || !r.readable, o = void 0 === n, l = !1;
const cleanupIfComplete = () => {
!l && i && s && o && (l = !0, t());
}, onResponseComplete = () => {
r?.removeListener("end", onResponseComplete), r?.removeListener("close", onResponseComplete), 
r?.removeListener("error", onResponseComplete), s = !0;
try {
cleanupIfComplete();
} catch (e) {
$t.warning("Error cleaning up after response stream completion", e);
}
};
!s && r && (r.once("end", onResponseComplete), r.once("close", onResponseComplete), 
r.once("error", onResponseComplete)), a && a.then(() => (i = !0, cleanupIfComplete())).catch(e => {
$t.warning("Error cleaning up after request completion", e);
}), n && n.then(() => (o = !0, cleanupIfComplete())).catch(e => {
$t.warning("Error cleaning up after response body completion", e);
}), cleanupIfComplete();
}
function dist_esm_defaultHttpClient_createDefaultHttpClient() {
const e = defaultHttpClient_createDefaultHttpClient();
return {
async sendRequest(t) {
const r = t.abortSignal, {abortSignal: a, cleanup: n} = r ? function util_wrapAbortSignal_wrapAbortSignalLike(e) {
if (e instanceof AbortSignal) return {
abortSignal: e
};
if (e.aborted) return {
abortSignal: AbortSignal.abort("reason" in e ? e.reason : void 0)
};
const t = new AbortController;
let r = !0;
function cleanup() {
r && (e.removeEventListener("abort", listener), r = !1);
}
function listener() {
t.abort("reason" in e ? e.reason : void 0), cleanup();
}
return e.addEventListener("abort", listener), {
abortSignal: t.signal,
cleanup: cleanup
};
}(r) : {};
let i;
try {
return t.abortSignal = a, i = await e.sendRequest(t), i;
} finally {
t.abortSignal = r, n && cleanupOnCompletion_cleanupOnRequestResponseCompletion(i, n);
}
}
};
}
esm_createClientLogger("core-rest-pipeline retryPolicy");
let Vt;
class BaseRequestPolicy {
_nextPolicy;
_options;
constructor(e, t) {
this._nextPolicy = e, this._options = t;
}
shouldLog(e) {
return this._options.shouldLog(e);
}
log(e, t) {
this._options.log(e, t);
}
}
class StorageBrowserPolicy extends BaseRequestPolicy {
constructor(e, t) {
super(e, t);
}
async sendRequest(e) {
return this._nextPolicy.sendRequest(e);
}
}
class StorageBrowserPolicyFactory {
create(e, t) {
return new StorageBrowserPolicy(e, t);
}
}
class CredentialPolicy extends BaseRequestPolicy {
sendRequest(e) {
return this._nextPolicy.sendRequest(this.signRequest(e));
}
signRequest(e) {
return e;
}
}
class AnonymousCredentialPolicy extends CredentialPolicy {
constructor(e, t) {
super(e, t);
}
}
class Credential {
create(e, t) {
throw new Error("Method should be implemented in children classes.");
}
}
class AnonymousCredential extends Credential {
create(e, t) {
return new AnonymousCredentialPolicy(e, t);
}
}
const Ft = {
FORCE_BROWSER_NO_CACHE: "_",
SIGNATURE: "sig",
SNAPSHOT: "snapshot",
VERSIONID: "versionid",
TIMEOUT: "timeout"
}, Kt = "Authorization", Xt = "Content-Encoding", Gt = "Content-Language", Wt = "Content-Length", Qt = "Content-Md5", Jt = "Content-Type", Yt = "date", Zt = "if-match", er = "if-modified-since", tr = "if-none-match", rr = "if-unmodified-since", ar = "x-ms-", nr = "Range", ir = "x-ms-date", sr = "x-ms-copy-source-error-code";
function setURLParameter(e, t, r) {
const a = new URL(e), n = encodeURIComponent(t), i = r ? encodeURIComponent(r) : void 0, s = "" === a.search ? "?" : a.search, o = [];
for (const e of s.slice(1).split("&")) if (e) {
const [t] = e.split("=", 2);
t !== n && o.push(e);
}
return i && o.push(`${n}=${i}`), a.search = o.length ? `?${o.join("&")}` : "", a.toString();
}
function setURLHost(e, t) {
const r = new URL(e);
return r.hostname = t, r.toString();
}
function getURLPath(e) {
try {
return new URL(e).pathname;
} catch (e) {
return;
}
}
function getURLQueries(e) {
let t = new URL(e).search;
if (!t) return {};
t = t.trim(), t = t.startsWith("?") ? t.substring(1) : t;
let r = t.split("&");
r = r.filter(e => {
const t = e.indexOf("="), r = e.lastIndexOf("=");
return t > 0 && t === r && r < e.length - 1;
});
const a = {};
for (const e of r) {
const t = e.split("="), r = t[0], n = t[1];
a[r] = n;
}
return a;
}
async function utils_common_delay(e, t, r) {
return new Promise((a, n) => {
let i;
const abortHandler = () => {
void 0 !== i && clearTimeout(i), n(r);
};
i = setTimeout(() => {
void 0 !== t && t.removeEventListener("abort", abortHandler), a();
}, e), void 0 !== t && t.addEventListener("abort", abortHandler);
});
}
const or = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1820, 0, 1823, 1825, 1827, 1829, 0, 0, 0, 1837, 2051, 0, 0, 1843, 0, 3331, 3354, 3356, 3358, 3360, 3362, 3364, 3366, 3368, 3370, 0, 0, 0, 0, 0, 0, 0, 3586, 3593, 3594, 3610, 3617, 3619, 3621, 3628, 3634, 3637, 3638, 3656, 3665, 3696, 3708, 3710, 3721, 3722, 3729, 3737, 3743, 3746, 3748, 3750, 3751, 3753, 0, 0, 0, 1859, 1860, 1864, 3586, 3593, 3594, 3610, 3617, 3619, 3621, 3628, 3634, 3637, 3638, 3656, 3665, 3696, 3708, 3710, 3721, 3722, 3729, 3737, 3743, 3746, 3748, 3750, 3751, 3753, 0, 1868, 0, 1872, 0 ]), lr = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ]), mr = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32786, 0, 0, 0, 0, 0, 33298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ]);
function compareHeader(e, t) {
return function isLessThan(e, t) {
const r = [ or, lr, mr ];
let a = 0, n = 0, i = 0;
for (;a < r.length; ) {
if (a === r.length - 1 && n !== i) return n > i;
const s = n < e.length ? r[a][e[n].charCodeAt(0)] : 1, o = i < t.length ? r[a][t[i].charCodeAt(0)] : 1;
if (1 === s && 1 === o) n = 0, i = 0, ++a; else if (s === o) ++n, ++i; else if (0 === s) ++n; else {
if (0 !== o) return s < o;
++i;
}
}
return !1;
}(e, t) ? -1 : 1;
}
class StorageSharedKeyCredentialPolicy extends CredentialPolicy {
factory;
constructor(e, t, r) {
super(e, t), this.factory = r;
}
signRequest(e) {
e.headers.set(ir, (new Date).toUTCString()), e.body && ("string" == typeof e.body || void 0 !== e.body) && e.body.length > 0 && e.headers.set(Wt, Buffer.byteLength(e.body));
const t = [ e.method.toUpperCase(), this.getHeaderValueToSign(e, Gt), this.getHeaderValueToSign(e, Xt), this.getHeaderValueToSign(e, Wt), this.getHeaderValueToSign(e, Qt), this.getHeaderValueToSign(e, Jt), this.getHeaderValueToSign(e, Yt), this.getHeaderValueToSign(e, er), this.getHeaderValueToSign(e, Zt), this.getHeaderValueToSign(e, tr), this.getHeaderValueToSign(e, rr), this.getHeaderValueToSign(e, nr) ].join("\n") + "\n" + this.getCanonicalizedHeadersString(e) + this.getCanonicalizedResourceString(e), r = this.factory.computeHMACSHA256(t);
return e.headers.set(Kt, `SharedKey ${this.factory.accountName}:${r}`), e;
}
getHeaderValueToSign(e, t) {
const r = e.headers.get(t);
return r ? t === Wt && "0" === r ? "" : r : "";
}
getCanonicalizedHeadersString(e) {
let t = e.headers.headersArray().filter(e => e.name.toLowerCase().startsWith(ar));
t.sort((e, t) => compareHeader(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, r) => !(t > 0 && e.name.toLowerCase() === r[t - 1].name.toLowerCase()));
let r = "";
return t.forEach(e => {
r += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
}), r;
}
getCanonicalizedResourceString(e) {
const t = getURLPath(e.url) || "/";
let r = "";
r += `/${this.factory.accountName}${t}`;
const a = getURLQueries(e.url), n = {};
if (a) {
const e = [];
for (const t in a) if (Object.prototype.hasOwnProperty.call(a, t)) {
const r = t.toLowerCase();
n[r] = a[t], e.push(r);
}
e.sort();
for (const t of e) r += `\n${t}:${decodeURIComponent(n[t])}`;
}
return r;
}
}
class StorageSharedKeyCredential extends Credential {
accountName;
accountKey;
constructor(e, t) {
super(), this.accountName = e, this.accountKey = Buffer.from(t, "base64");
}
create(e, t) {
return new StorageSharedKeyCredentialPolicy(e, t, this);
}
computeHMACSHA256(e) {
return (0, Y.createHmac)("sha256", this.accountKey).update(e, "utf8").digest("base64");
}
}
const cr = esm_createClientLogger("storage-common");
var dr;
!function(e) {
e[e.EXPONENTIAL = 0] = "EXPONENTIAL", e[e.FIXED = 1] = "FIXED";
}(dr || (dr = {}));
const pr = {
maxRetryDelayInMs: 12e4,
maxTries: 4,
retryDelayInMs: 4e3,
retryPolicyType: dr.EXPONENTIAL,
secondaryHost: "",
tryTimeoutInMs: void 0
}, ur = new AbortError_AbortError("The operation was aborted.");
class StorageRetryPolicy extends BaseRequestPolicy {
retryOptions;
constructor(e, t, r = pr) {
super(e, t), this.retryOptions = {
retryPolicyType: r.retryPolicyType ? r.retryPolicyType : pr.retryPolicyType,
maxTries: r.maxTries && r.maxTries >= 1 ? Math.floor(r.maxTries) : pr.maxTries,
tryTimeoutInMs: r.tryTimeoutInMs && r.tryTimeoutInMs >= 0 ? r.tryTimeoutInMs : pr.tryTimeoutInMs,
retryDelayInMs: r.retryDelayInMs && r.retryDelayInMs >= 0 ? Math.min(r.retryDelayInMs, r.maxRetryDelayInMs ? r.maxRetryDelayInMs : pr.maxRetryDelayInMs) : pr.retryDelayInMs,
maxRetryDelayInMs: r.maxRetryDelayInMs && r.maxRetryDelayInMs >= 0 ? r.maxRetryDelayInMs : pr.maxRetryDelayInMs,
secondaryHost: r.secondaryHost ? r.secondaryHost : pr.secondaryHost
};
}
async sendRequest(e) {
return this.attemptSendRequest(e, !1, 1);
}
async attemptSendRequest(e, t, r) {
const a = e.clone(), n = t || !this.retryOptions.secondaryHost || !("GET" === e.method || "HEAD" === e.method || "OPTIONS" === e.method) || r % 2 == 1;
let i;
n || (a.url = setURLHost(a.url, this.retryOptions.secondaryHost)), this.retryOptions.tryTimeoutInMs && (a.url = setURLParameter(a.url, Ft.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1e3).toString()));
try {
if (cr.info(`RetryPolicy: =====> Try=${r} ${n ? "Primary" : "Secondary"}`), i = await this._nextPolicy.sendRequest(a), 
!this.shouldRetry(n, r, i)) return i;
t = t || !n && 404 === i.status;
} catch (e) {
if (cr.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), 
!this.shouldRetry(n, r, i, e)) throw e;
}
return await this.delay(n, r, e.abortSignal), this.attemptSendRequest(e, t, ++r);
}
shouldRetry(e, t, r, a) {
if (t >= this.retryOptions.maxTries) return cr.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`), 
!1;
const n = [ "ETIMEDOUT", "ESOCKETTIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENOENT", "ENOTFOUND", "TIMEOUT", "EPIPE", "REQUEST_SEND_ERROR" ];
if (a) for (const e of n) if (a.name.toUpperCase().includes(e) || a.message.toUpperCase().includes(e) || a.code && a.code.toString().toUpperCase() === e) return cr.info(`RetryPolicy: Network error ${e} found, will retry.`), 
!0;
if (r || a) {
const t = r ? r.status : a ? a.statusCode : 0;
if (!e && 404 === t) return cr.info("RetryPolicy: Secondary access with 404, will retry."), 
!0;
if (503 === t || 500 === t) return cr.info(`RetryPolicy: Will retry for status code ${t}.`), 
!0;
}
if (r && r?.status >= 400) {
const e = r.headers.get(sr);
if (void 0 !== e) switch (e) {
case "InternalError":
case "OperationTimedOut":
case "ServerBusy":
return !0;
}
}
return !("PARSE_ERROR" !== a?.code || !a?.message.startsWith('Error "Error: Unclosed root tag')) && (cr.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry."), 
!0);
}
async delay(e, t, r) {
let a = 0;
if (e) switch (this.retryOptions.retryPolicyType) {
case dr.EXPONENTIAL:
a = Math.min((Math.pow(2, t - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
break;

case dr.FIXED:
a = this.retryOptions.retryDelayInMs;
} else a = 1e3 * Math.random();
return cr.info(`RetryPolicy: Delay for ${a}ms`), utils_common_delay(a, r, ur);
}
}
class StorageRetryPolicyFactory {
retryOptions;
constructor(e) {
this.retryOptions = e;
}
create(e, t) {
return new StorageRetryPolicy(e, t, this.retryOptions);
}
}
function storageCorrectContentLengthPolicy() {
return {
name: "StorageCorrectContentLengthPolicy",
sendRequest: async (e, t) => (function correctContentLength(e) {
e.body && ("string" == typeof e.body || Buffer.isBuffer(e.body)) && e.body.length > 0 && e.headers.set(Wt, Buffer.byteLength(e.body));
}(e), t(e))
};
}
const gr = {
maxRetryDelayInMs: 12e4,
maxTries: 4,
retryDelayInMs: 4e3,
retryPolicyType: dr.EXPONENTIAL,
secondaryHost: "",
tryTimeoutInMs: void 0
}, hr = [ "ETIMEDOUT", "ESOCKETTIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENOENT", "ENOTFOUND", "TIMEOUT", "EPIPE", "REQUEST_SEND_ERROR" ], yr = new AbortError_AbortError("The operation was aborted.");
function storageSharedKeyCredentialPolicy(e) {
function signRequest(t) {
t.headers.set(ir, (new Date).toUTCString()), t.body && ("string" == typeof t.body || Buffer.isBuffer(t.body)) && t.body.length > 0 && t.headers.set(Wt, Buffer.byteLength(t.body));
const r = [ t.method.toUpperCase(), getHeaderValueToSign(t, Gt), getHeaderValueToSign(t, Xt), getHeaderValueToSign(t, Wt), getHeaderValueToSign(t, Qt), getHeaderValueToSign(t, Jt), getHeaderValueToSign(t, Yt), getHeaderValueToSign(t, er), getHeaderValueToSign(t, Zt), getHeaderValueToSign(t, tr), getHeaderValueToSign(t, rr), getHeaderValueToSign(t, nr) ].join("\n") + "\n" + function getCanonicalizedHeadersString(e) {
let t = [];
for (const [r, a] of e.headers) r.toLowerCase().startsWith(ar) && t.push({
name: r,
value: a
});
t.sort((e, t) => compareHeader(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, r) => !(t > 0 && e.name.toLowerCase() === r[t - 1].name.toLowerCase()));
let r = "";
return t.forEach(e => {
r += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
}), r;
}(t) + function getCanonicalizedResourceString(t) {
const r = getURLPath(t.url) || "/";
let a = "";
a += `/${e.accountName}${r}`;
const n = getURLQueries(t.url), i = {};
if (n) {
const e = [];
for (const t in n) if (Object.prototype.hasOwnProperty.call(n, t)) {
const r = t.toLowerCase();
i[r] = n[t], e.push(r);
}
e.sort();
for (const t of e) a += `\n${t}:${decodeURIComponent(i[t])}`;
}
return a;
}(t), a = (0, Y.createHmac)("sha256", e.accountKey).update(r, "utf8").digest("base64");
t.headers.set(Kt, `SharedKey ${e.accountName}:${a}`);
}
function getHeaderValueToSign(e, t) {
const r = e.headers.get(t);
return r ? t === Wt && "0" === r ? "" : r : "";
}
return {
name: "storageSharedKeyCredentialPolicy",
sendRequest: async (e, t) => (signRequest(e), t(e))
};
}
class UserDelegationKeyCredential {
accountName;
userDelegationKey;
key;
constructor(e, t) {
this.accountName = e, this.userDelegationKey = t, this.key = Buffer.from(t.value, "base64");
}
computeHMACSHA256(e) {
return (0, Y.createHmac)("sha256", this.key).update(e, "utf8").digest("base64");
}
}
const fr = "12.31.0", xr = "2026-02-06", Nr = 268435456, br = 4194304e3, Sr = 5e4, Cr = 4194304, Pr = "https://storage.azure.com/.default", vr = {
FORCE_BROWSER_NO_CACHE: "_",
SIGNATURE: "sig",
SNAPSHOT: "snapshot",
VERSIONID: "versionid",
TIMEOUT: "timeout"
}, Rr = "", zr = [ "Access-Control-Allow-Origin", "Cache-Control", "Content-Length", "Content-Type", "Date", "Request-Id", "traceparent", "Transfer-Encoding", "User-Agent", "x-ms-client-request-id", "x-ms-date", "x-ms-error-code", "x-ms-request-id", "x-ms-return-client-request-id", "x-ms-version", "Accept-Ranges", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-MD5", "Content-Range", "ETag", "Last-Modified", "Server", "Vary", "x-ms-content-crc64", "x-ms-copy-action", "x-ms-copy-completion-time", "x-ms-copy-id", "x-ms-copy-progress", "x-ms-copy-status", "x-ms-has-immutability-policy", "x-ms-has-legal-hold", "x-ms-lease-state", "x-ms-lease-status", "x-ms-range", "x-ms-request-server-encrypted", "x-ms-server-encrypted", "x-ms-snapshot", "x-ms-source-range", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "x-ms-access-tier", "x-ms-access-tier-change-time", "x-ms-access-tier-inferred", "x-ms-account-kind", "x-ms-archive-status", "x-ms-blob-append-offset", "x-ms-blob-cache-control", "x-ms-blob-committed-block-count", "x-ms-blob-condition-appendpos", "x-ms-blob-condition-maxsize", "x-ms-blob-content-disposition", "x-ms-blob-content-encoding", "x-ms-blob-content-language", "x-ms-blob-content-length", "x-ms-blob-content-md5", "x-ms-blob-content-type", "x-ms-blob-public-access", "x-ms-blob-sequence-number", "x-ms-blob-type", "x-ms-copy-destination-snapshot", "x-ms-creation-time", "x-ms-default-encryption-scope", "x-ms-delete-snapshots", "x-ms-delete-type-permanent", "x-ms-deny-encryption-scope-override", "x-ms-encryption-algorithm", "x-ms-if-sequence-number-eq", "x-ms-if-sequence-number-le", "x-ms-if-sequence-number-lt", "x-ms-incremental-copy", "x-ms-lease-action", "x-ms-lease-break-period", "x-ms-lease-duration", "x-ms-lease-id", "x-ms-lease-time", "x-ms-page-write", "x-ms-proposed-lease-id", "x-ms-range-get-content-md5", "x-ms-rehydrate-priority", "x-ms-sequence-number-action", "x-ms-sku-name", "x-ms-source-content-md5", "x-ms-source-if-match", "x-ms-source-if-modified-since", "x-ms-source-if-none-match", "x-ms-source-if-unmodified-since", "x-ms-tag-count", "x-ms-encryption-key-sha256", "x-ms-copy-source-error-code", "x-ms-copy-source-status-code", "x-ms-if-tags", "x-ms-source-if-tags" ], Er = [ "comp", "maxresults", "rscc", "rscd", "rsce", "rscl", "rsct", "se", "si", "sip", "sp", "spr", "sr", "srt", "ss", "st", "sv", "include", "marker", "prefix", "copyid", "restype", "blockid", "blocklisttype", "delimiter", "prevsnapshot", "ske", "skoid", "sks", "skt", "sktid", "skv", "snapshot" ], wr = [ "10000", "10001", "10002", "10003", "10004", "10100", "10101", "10102", "10103", "10104", "11000", "11001", "11002", "11003", "11004", "11100", "11101", "11102", "11103", "11104" ];
function isPipelineLike(e) {
if (!e || "object" != typeof e) return !1;
const t = e;
return Array.isArray(t.factories) && "object" == typeof t.options && "function" == typeof t.toServiceClientOptions;
}
class Pipeline {
factories;
options;
constructor(e, t = {}) {
this.factories = e, this.options = t;
}
toServiceClientOptions() {
return {
httpClient: this.options.httpClient,
requestPolicyFactories: this.factories
};
}
}
function newPipeline(e, t = {}) {
e || (e = new AnonymousCredential);
const r = new Pipeline([], t);
return r._credential = e, r;
}
function getCoreClientOptions(e) {
const {httpClient: t, ...r} = e.options;
let a = e._coreHttpClient;
a || (a = t ? function convertHttpClient(e) {
return {
sendRequest: async t => response_toPipelineResponse(await e.sendRequest(toWebResourceLike(t, {
createProxy: !0
})))
};
}(t) : function cache_getCachedDefaultHttpClient() {
return Vt || (Vt = dist_esm_defaultHttpClient_createDefaultHttpClient()), Vt;
}(), e._coreHttpClient = a);
let n = e._corePipeline;
if (!n) {
const t = `azsdk-js-azure-storage-blob/${fr}`, a = r.userAgentOptions && r.userAgentOptions.userAgentPrefix ? `${r.userAgentOptions.userAgentPrefix} ${t}` : `${t}`;
n = createClientPipeline({
...r,
loggingOptions: {
additionalAllowedHeaderNames: zr,
additionalAllowedQueryParameters: Er,
logger: Bt.info
},
userAgentOptions: {
userAgentPrefix: a
},
serializationOptions: {
stringifyXML: stringifyXML,
serializerOptions: {
xml: {
xmlCharKey: "#"
}
}
},
deserializationOptions: {
parseXML: parseXML,
serializerOptions: {
xml: {
xmlCharKey: "#"
}
}
}
}), n.removePolicy({
phase: "Retry"
}), n.removePolicy({
name: te
}), n.addPolicy(storageCorrectContentLengthPolicy()), n.addPolicy(function storageRetryPolicy(e = {}) {
const t = e.retryPolicyType ?? gr.retryPolicyType, r = e.maxTries ?? gr.maxTries, a = e.retryDelayInMs ?? gr.retryDelayInMs, n = e.maxRetryDelayInMs ?? gr.maxRetryDelayInMs, i = e.secondaryHost ?? gr.secondaryHost, s = e.tryTimeoutInMs ?? gr.tryTimeoutInMs;
function shouldRetry({isPrimaryRetry: e, attempt: t, response: a, error: n}) {
if (t >= r) return cr.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${r}, no further try.`), 
!1;
if (n) {
for (const e of hr) if (n.name.toUpperCase().includes(e) || n.message.toUpperCase().includes(e) || n.code && n.code.toString().toUpperCase() === e) return cr.info(`RetryPolicy: Network error ${e} found, will retry.`), 
!0;
if ("PARSE_ERROR" === n?.code && n?.message.startsWith('Error "Error: Unclosed root tag')) return cr.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry."), 
!0;
}
if (a || n) {
const t = a?.status ?? n?.statusCode ?? 0;
if (!e && 404 === t) return cr.info("RetryPolicy: Secondary access with 404, will retry."), 
!0;
if (503 === t || 500 === t) return cr.info(`RetryPolicy: Will retry for status code ${t}.`), 
!0;
}
if (a && a?.status >= 400) {
const e = a.headers.get(sr);
if (void 0 !== e) switch (e) {
case "InternalError":
case "OperationTimedOut":
case "ServerBusy":
return !0;
}
}
return !1;
}
function calculateDelay(e, r) {
let i = 0;
if (e) switch (t) {
case dr.EXPONENTIAL:
i = Math.min((Math.pow(2, r - 1) - 1) * a, n);
break;

case dr.FIXED:
i = a;
} else i = 1e3 * Math.random();
return cr.info(`RetryPolicy: Delay for ${i}ms`), i;
}
return {
name: "storageRetryPolicy",
async sendRequest(e, t) {
s && (e.url = setURLParameter(e.url, Ft.TIMEOUT, String(Math.floor(s / 1e3))));
const r = e.url, a = i ? setURLHost(e.url, i) : void 0;
let n, o, l = !1, m = 1, c = !0;
for (;c; ) {
const i = l || !a || ![ "GET", "HEAD", "OPTIONS" ].includes(e.method) || m % 2 == 1;
e.url = i ? r : a, n = void 0, o = void 0;
try {
cr.info(`RetryPolicy: =====> Try=${m} ${i ? "Primary" : "Secondary"}`), n = await t(e), 
l = l || !i && 404 === n.status;
} catch (e) {
if (!dist_esm_restError_isRestError(e)) throw cr.error(`RetryPolicy: Caught error, message: ${error_getErrorMessage(e)}`), 
e;
cr.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), o = e;
}
c = shouldRetry({
isPrimaryRetry: i,
attempt: m,
response: n,
error: o
}), c && await utils_common_delay(calculateDelay(i, m), e.abortSignal, yr), m++;
}
if (n) return n;
throw o ?? new jt("RetryPolicy failed without known error.");
}
};
}(r.retryOptions), {
phase: "Retry"
}), n.addPolicy(function storageRequestFailureDetailsParserPolicy() {
return {
name: "storageRequestFailureDetailsParserPolicy",
async sendRequest(e, t) {
try {
return await t(e);
} catch (e) {
throw "object" == typeof e && null !== e && e.response && e.response.parsedBody && "InvalidHeaderValue" === e.response.parsedBody.code && "x-ms-version" === e.response.parsedBody.HeaderName && (e.message = "The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.\n"), 
e;
}
}
};
}()), n.addPolicy({
name: "storageBrowserPolicy",
sendRequest: async (e, t) => t(e)
});
const i = function processDownlevelPipeline(e) {
const t = [ isAnonymousCredential, isStorageSharedKeyCredential, isCoreHttpBearerTokenFactory, isStorageBrowserPolicyFactory, isStorageRetryPolicyFactory, isStorageTelemetryPolicyFactory, isCoreHttpPolicyFactory ];
if (e.factories.length) {
const r = e.factories.filter(e => !t.some(t => t(e)));
if (r.length) {
const e = r.some(e => function isInjectorPolicyFactory(e) {
return "InjectorPolicyFactory" === e.constructor.name;
}(e));
return {
wrappedPolicies: createRequestPolicyFactoryPolicy(r),
afterRetry: e
};
}
}
}(e);
i && n.addPolicy(i.wrappedPolicies, i.afterRetry ? {
afterPhase: "Retry"
} : void 0);
const s = getCredentialFromPipeline(e);
isTokenCredential(s) ? n.addPolicy(bearerTokenAuthenticationPolicy({
credential: s,
scopes: r.audience ?? Pr,
challengeCallbacks: {
authorizeRequestOnChallenge: authorizeRequestOnTenantChallenge
}
}), {
phase: "Sign"
}) : s instanceof StorageSharedKeyCredential && n.addPolicy(storageSharedKeyCredentialPolicy({
accountName: s.accountName,
accountKey: s.accountKey
}), {
phase: "Sign"
}), e._corePipeline = n;
}
return {
...r,
allowInsecureConnection: !0,
httpClient: a,
pipeline: n
};
}
function getCredentialFromPipeline(e) {
if (e._credential) return e._credential;
let t = new AnonymousCredential;
for (const r of e.factories) if (isTokenCredential(r.credential)) t = r.credential; else if (isStorageSharedKeyCredential(r)) return r;
return t;
}
function isStorageSharedKeyCredential(e) {
return e instanceof StorageSharedKeyCredential || "StorageSharedKeyCredential" === e.constructor.name;
}
function isAnonymousCredential(e) {
return e instanceof AnonymousCredential || "AnonymousCredential" === e.constructor.name;
}
function isCoreHttpBearerTokenFactory(e) {
return isTokenCredential(e.credential);
}
function isStorageBrowserPolicyFactory(e) {
return e instanceof StorageBrowserPolicyFactory || "StorageBrowserPolicyFactory" === e.constructor.name;
}
function isStorageRetryPolicyFactory(e) {
return e instanceof StorageRetryPolicyFactory || "StorageRetryPolicyFactory" === e.constructor.name;
}
function isStorageTelemetryPolicyFactory(e) {
return "TelemetryPolicyFactory" === e.constructor.name;
}
function isCoreHttpPolicyFactory(e) {
const t = {
log(e, t) {},
shouldLog: e => !1
}, r = e.create({
sendRequest: async e => ({
request: e,
headers: e.headers.clone(),
status: 500
})
}, t).constructor.name;
return [ "GenerateClientRequestIdPolicy", "TracingPolicy", "LogPolicy", "ProxyPolicy", "DisableResponseDecompressionPolicy", "KeepAlivePolicy", "DeserializationPolicy" ].some(e => r.startsWith(e));
}
var Ar, Br, Tr, qr;
!function(e) {
e.AES256 = "AES256";
}(Ar || (Ar = {})), function(e) {
e.Backup = "backup";
}(Br || (Br = {})), function(e) {
e.NeverExpire = "NeverExpire", e.RelativeToCreation = "RelativeToCreation", e.RelativeToNow = "RelativeToNow", 
e.Absolute = "Absolute";
}(Tr || (Tr = {})), function(e) {
e.AccountAlreadyExists = "AccountAlreadyExists", e.AccountBeingCreated = "AccountBeingCreated", 
e.AccountIsDisabled = "AccountIsDisabled", e.AuthenticationFailed = "AuthenticationFailed", 
e.AuthorizationFailure = "AuthorizationFailure", e.ConditionHeadersNotSupported = "ConditionHeadersNotSupported", 
e.ConditionNotMet = "ConditionNotMet", e.EmptyMetadataKey = "EmptyMetadataKey", 
e.InsufficientAccountPermissions = "InsufficientAccountPermissions", e.InternalError = "InternalError", 
e.InvalidAuthenticationInfo = "InvalidAuthenticationInfo", e.InvalidHeaderValue = "InvalidHeaderValue", 
e.InvalidHttpVerb = "InvalidHttpVerb", e.InvalidInput = "InvalidInput", e.InvalidMd5 = "InvalidMd5", 
e.InvalidMetadata = "InvalidMetadata", e.InvalidQueryParameterValue = "InvalidQueryParameterValue", 
e.InvalidRange = "InvalidRange", e.InvalidResourceName = "InvalidResourceName", 
e.InvalidUri = "InvalidUri", e.InvalidXmlDocument = "InvalidXmlDocument", e.InvalidXmlNodeValue = "InvalidXmlNodeValue", 
e.Md5Mismatch = "Md5Mismatch", e.MetadataTooLarge = "MetadataTooLarge", e.MissingContentLengthHeader = "MissingContentLengthHeader", 
e.MissingRequiredQueryParameter = "MissingRequiredQueryParameter", e.MissingRequiredHeader = "MissingRequiredHeader", 
e.MissingRequiredXmlNode = "MissingRequiredXmlNode", e.MultipleConditionHeadersNotSupported = "MultipleConditionHeadersNotSupported", 
e.OperationTimedOut = "OperationTimedOut", e.OutOfRangeInput = "OutOfRangeInput", 
e.OutOfRangeQueryParameterValue = "OutOfRangeQueryParameterValue", e.RequestBodyTooLarge = "RequestBodyTooLarge", 
e.ResourceTypeMismatch = "ResourceTypeMismatch", e.RequestUrlFailedToParse = "RequestUrlFailedToParse", 
e.ResourceAlreadyExists = "ResourceAlreadyExists", e.ResourceNotFound = "ResourceNotFound", 
e.ServerBusy = "ServerBusy", e.UnsupportedHeader = "UnsupportedHeader", e.UnsupportedXmlNode = "UnsupportedXmlNode", 
e.UnsupportedQueryParameter = "UnsupportedQueryParameter", e.UnsupportedHttpVerb = "UnsupportedHttpVerb", 
e.AppendPositionConditionNotMet = "AppendPositionConditionNotMet", e.BlobAlreadyExists = "BlobAlreadyExists", 
e.BlobImmutableDueToPolicy = "BlobImmutableDueToPolicy", e.BlobNotFound = "BlobNotFound", 
e.BlobOverwritten = "BlobOverwritten", e.BlobTierInadequateForContentLength = "BlobTierInadequateForContentLength", 
e.BlobUsesCustomerSpecifiedEncryption = "BlobUsesCustomerSpecifiedEncryption", e.BlockCountExceedsLimit = "BlockCountExceedsLimit", 
e.BlockListTooLong = "BlockListTooLong", e.CannotChangeToLowerTier = "CannotChangeToLowerTier", 
e.CannotVerifyCopySource = "CannotVerifyCopySource", e.ContainerAlreadyExists = "ContainerAlreadyExists", 
e.ContainerBeingDeleted = "ContainerBeingDeleted", e.ContainerDisabled = "ContainerDisabled", 
e.ContainerNotFound = "ContainerNotFound", e.ContentLengthLargerThanTierLimit = "ContentLengthLargerThanTierLimit", 
e.CopyAcrossAccountsNotSupported = "CopyAcrossAccountsNotSupported", e.CopyIdMismatch = "CopyIdMismatch", 
e.FeatureVersionMismatch = "FeatureVersionMismatch", e.IncrementalCopyBlobMismatch = "IncrementalCopyBlobMismatch", 
e.IncrementalCopyOfEarlierVersionSnapshotNotAllowed = "IncrementalCopyOfEarlierVersionSnapshotNotAllowed", 
e.IncrementalCopySourceMustBeSnapshot = "IncrementalCopySourceMustBeSnapshot", e.InfiniteLeaseDurationRequired = "InfiniteLeaseDurationRequired", 
e.InvalidBlobOrBlock = "InvalidBlobOrBlock", e.InvalidBlobTier = "InvalidBlobTier", 
e.InvalidBlobType = "InvalidBlobType", e.InvalidBlockId = "InvalidBlockId", e.InvalidBlockList = "InvalidBlockList", 
e.InvalidOperation = "InvalidOperation", e.InvalidPageRange = "InvalidPageRange", 
e.InvalidSourceBlobType = "InvalidSourceBlobType", e.InvalidSourceBlobUrl = "InvalidSourceBlobUrl", 
e.InvalidVersionForPageBlobOperation = "InvalidVersionForPageBlobOperation", e.LeaseAlreadyPresent = "LeaseAlreadyPresent", 
e.LeaseAlreadyBroken = "LeaseAlreadyBroken", e.LeaseIdMismatchWithBlobOperation = "LeaseIdMismatchWithBlobOperation", 
e.LeaseIdMismatchWithContainerOperation = "LeaseIdMismatchWithContainerOperation", 
e.LeaseIdMismatchWithLeaseOperation = "LeaseIdMismatchWithLeaseOperation", e.LeaseIdMissing = "LeaseIdMissing", 
e.LeaseIsBreakingAndCannotBeAcquired = "LeaseIsBreakingAndCannotBeAcquired", e.LeaseIsBreakingAndCannotBeChanged = "LeaseIsBreakingAndCannotBeChanged", 
e.LeaseIsBrokenAndCannotBeRenewed = "LeaseIsBrokenAndCannotBeRenewed", e.LeaseLost = "LeaseLost", 
e.LeaseNotPresentWithBlobOperation = "LeaseNotPresentWithBlobOperation", e.LeaseNotPresentWithContainerOperation = "LeaseNotPresentWithContainerOperation", 
e.LeaseNotPresentWithLeaseOperation = "LeaseNotPresentWithLeaseOperation", e.MaxBlobSizeConditionNotMet = "MaxBlobSizeConditionNotMet", 
e.NoAuthenticationInformation = "NoAuthenticationInformation", e.NoPendingCopyOperation = "NoPendingCopyOperation", 
e.OperationNotAllowedOnIncrementalCopyBlob = "OperationNotAllowedOnIncrementalCopyBlob", 
e.PendingCopyOperation = "PendingCopyOperation", e.PreviousSnapshotCannotBeNewer = "PreviousSnapshotCannotBeNewer", 
e.PreviousSnapshotNotFound = "PreviousSnapshotNotFound", e.PreviousSnapshotOperationNotSupported = "PreviousSnapshotOperationNotSupported", 
e.SequenceNumberConditionNotMet = "SequenceNumberConditionNotMet", e.SequenceNumberIncrementTooLarge = "SequenceNumberIncrementTooLarge", 
e.SnapshotCountExceeded = "SnapshotCountExceeded", e.SnapshotOperationRateExceeded = "SnapshotOperationRateExceeded", 
e.SnapshotsPresent = "SnapshotsPresent", e.SourceConditionNotMet = "SourceConditionNotMet", 
e.SystemInUse = "SystemInUse", e.TargetConditionNotMet = "TargetConditionNotMet", 
e.UnauthorizedBlobOverwrite = "UnauthorizedBlobOverwrite", e.BlobBeingRehydrated = "BlobBeingRehydrated", 
e.BlobArchived = "BlobArchived", e.BlobNotArchived = "BlobNotArchived", e.AuthorizationSourceIPMismatch = "AuthorizationSourceIPMismatch", 
e.AuthorizationProtocolMismatch = "AuthorizationProtocolMismatch", e.AuthorizationPermissionMismatch = "AuthorizationPermissionMismatch", 
e.AuthorizationServiceMismatch = "AuthorizationServiceMismatch", e.AuthorizationResourceTypeMismatch = "AuthorizationResourceTypeMismatch", 
e.BlobAccessTierNotSupportedForAccountType = "BlobAccessTierNotSupportedForAccountType";
}(qr || (qr = {}));
const Ir = {
serializedName: "BlobServiceProperties",
xmlName: "StorageServiceProperties",
type: {
name: "Composite",
className: "BlobServiceProperties",
modelProperties: {
blobAnalyticsLogging: {
serializedName: "Logging",
xmlName: "Logging",
type: {
name: "Composite",
className: "Logging"
}
},
hourMetrics: {
serializedName: "HourMetrics",
xmlName: "HourMetrics",
type: {
name: "Composite",
className: "Metrics"
}
},
minuteMetrics: {
serializedName: "MinuteMetrics",
xmlName: "MinuteMetrics",
type: {
name: "Composite",
className: "Metrics"
}
},
cors: {
serializedName: "Cors",
xmlName: "Cors",
xmlIsWrapped: !0,
xmlElementName: "CorsRule",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "CorsRule"
}
}
}
},
defaultServiceVersion: {
serializedName: "DefaultServiceVersion",
xmlName: "DefaultServiceVersion",
type: {
name: "String"
}
},
deleteRetentionPolicy: {
serializedName: "DeleteRetentionPolicy",
xmlName: "DeleteRetentionPolicy",
type: {
name: "Composite",
className: "RetentionPolicy"
}
},
staticWebsite: {
serializedName: "StaticWebsite",
xmlName: "StaticWebsite",
type: {
name: "Composite",
className: "StaticWebsite"
}
}
}
}
}, _r = {
serializedName: "Logging",
type: {
name: "Composite",
className: "Logging",
modelProperties: {
version: {
serializedName: "Version",
required: !0,
xmlName: "Version",
type: {
name: "String"
}
},
deleteProperty: {
serializedName: "Delete",
required: !0,
xmlName: "Delete",
type: {
name: "Boolean"
}
},
read: {
serializedName: "Read",
required: !0,
xmlName: "Read",
type: {
name: "Boolean"
}
},
write: {
serializedName: "Write",
required: !0,
xmlName: "Write",
type: {
name: "Boolean"
}
},
retentionPolicy: {
serializedName: "RetentionPolicy",
xmlName: "RetentionPolicy",
type: {
name: "Composite",
className: "RetentionPolicy"
}
}
}
}
}, Or = {
serializedName: "RetentionPolicy",
type: {
name: "Composite",
className: "RetentionPolicy",
modelProperties: {
enabled: {
serializedName: "Enabled",
required: !0,
xmlName: "Enabled",
type: {
name: "Boolean"
}
},
days: {
constraints: {
InclusiveMinimum: 1
},
serializedName: "Days",
xmlName: "Days",
type: {
name: "Number"
}
}
}
}
}, Mr = {
serializedName: "Metrics",
type: {
name: "Composite",
className: "Metrics",
modelProperties: {
version: {
serializedName: "Version",
xmlName: "Version",
type: {
name: "String"
}
},
enabled: {
serializedName: "Enabled",
required: !0,
xmlName: "Enabled",
type: {
name: "Boolean"
}
},
includeAPIs: {
serializedName: "IncludeAPIs",
xmlName: "IncludeAPIs",
type: {
name: "Boolean"
}
},
retentionPolicy: {
serializedName: "RetentionPolicy",
xmlName: "RetentionPolicy",
type: {
name: "Composite",
className: "RetentionPolicy"
}
}
}
}
}, Lr = {
serializedName: "CorsRule",
type: {
name: "Composite",
className: "CorsRule",
modelProperties: {
allowedOrigins: {
serializedName: "AllowedOrigins",
required: !0,
xmlName: "AllowedOrigins",
type: {
name: "String"
}
},
allowedMethods: {
serializedName: "AllowedMethods",
required: !0,
xmlName: "AllowedMethods",
type: {
name: "String"
}
},
allowedHeaders: {
serializedName: "AllowedHeaders",
required: !0,
xmlName: "AllowedHeaders",
type: {
name: "String"
}
},
exposedHeaders: {
serializedName: "ExposedHeaders",
required: !0,
xmlName: "ExposedHeaders",
type: {
name: "String"
}
},
maxAgeInSeconds: {
constraints: {
InclusiveMinimum: 0
},
serializedName: "MaxAgeInSeconds",
required: !0,
xmlName: "MaxAgeInSeconds",
type: {
name: "Number"
}
}
}
}
}, Dr = {
serializedName: "StaticWebsite",
type: {
name: "Composite",
className: "StaticWebsite",
modelProperties: {
enabled: {
serializedName: "Enabled",
required: !0,
xmlName: "Enabled",
type: {
name: "Boolean"
}
},
indexDocument: {
serializedName: "IndexDocument",
xmlName: "IndexDocument",
type: {
name: "String"
}
},
errorDocument404Path: {
serializedName: "ErrorDocument404Path",
xmlName: "ErrorDocument404Path",
type: {
name: "String"
}
},
defaultIndexDocumentPath: {
serializedName: "DefaultIndexDocumentPath",
xmlName: "DefaultIndexDocumentPath",
type: {
name: "String"
}
}
}
}
}, kr = {
serializedName: "StorageError",
type: {
name: "Composite",
className: "StorageError",
modelProperties: {
message: {
serializedName: "Message",
xmlName: "Message",
type: {
name: "String"
}
},
copySourceStatusCode: {
serializedName: "CopySourceStatusCode",
xmlName: "CopySourceStatusCode",
type: {
name: "Number"
}
},
copySourceErrorCode: {
serializedName: "CopySourceErrorCode",
xmlName: "CopySourceErrorCode",
type: {
name: "String"
}
},
copySourceErrorMessage: {
serializedName: "CopySourceErrorMessage",
xmlName: "CopySourceErrorMessage",
type: {
name: "String"
}
},
code: {
serializedName: "Code",
xmlName: "Code",
type: {
name: "String"
}
},
authenticationErrorDetail: {
serializedName: "AuthenticationErrorDetail",
xmlName: "AuthenticationErrorDetail",
type: {
name: "String"
}
}
}
}
}, Hr = {
serializedName: "BlobServiceStatistics",
xmlName: "StorageServiceStats",
type: {
name: "Composite",
className: "BlobServiceStatistics",
modelProperties: {
geoReplication: {
serializedName: "GeoReplication",
xmlName: "GeoReplication",
type: {
name: "Composite",
className: "GeoReplication"
}
}
}
}
}, Ur = {
serializedName: "GeoReplication",
type: {
name: "Composite",
className: "GeoReplication",
modelProperties: {
status: {
serializedName: "Status",
required: !0,
xmlName: "Status",
type: {
name: "Enum",
allowedValues: [ "live", "bootstrap", "unavailable" ]
}
},
lastSyncOn: {
serializedName: "LastSyncTime",
required: !0,
xmlName: "LastSyncTime",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, $r = {
serializedName: "ListContainersSegmentResponse",
xmlName: "EnumerationResults",
type: {
name: "Composite",
className: "ListContainersSegmentResponse",
modelProperties: {
serviceEndpoint: {
serializedName: "ServiceEndpoint",
required: !0,
xmlName: "ServiceEndpoint",
xmlIsAttribute: !0,
type: {
name: "String"
}
},
prefix: {
serializedName: "Prefix",
xmlName: "Prefix",
type: {
name: "String"
}
},
marker: {
serializedName: "Marker",
xmlName: "Marker",
type: {
name: "String"
}
},
maxPageSize: {
serializedName: "MaxResults",
xmlName: "MaxResults",
type: {
name: "Number"
}
},
containerItems: {
serializedName: "ContainerItems",
required: !0,
xmlName: "Containers",
xmlIsWrapped: !0,
xmlElementName: "Container",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "ContainerItem"
}
}
}
},
continuationToken: {
serializedName: "NextMarker",
xmlName: "NextMarker",
type: {
name: "String"
}
}
}
}
}, jr = {
serializedName: "ContainerItem",
xmlName: "Container",
type: {
name: "Composite",
className: "ContainerItem",
modelProperties: {
name: {
serializedName: "Name",
required: !0,
xmlName: "Name",
type: {
name: "String"
}
},
deleted: {
serializedName: "Deleted",
xmlName: "Deleted",
type: {
name: "Boolean"
}
},
version: {
serializedName: "Version",
xmlName: "Version",
type: {
name: "String"
}
},
properties: {
serializedName: "Properties",
xmlName: "Properties",
type: {
name: "Composite",
className: "ContainerProperties"
}
},
metadata: {
serializedName: "Metadata",
xmlName: "Metadata",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
}
}
}
}, Vr = {
serializedName: "ContainerProperties",
type: {
name: "Composite",
className: "ContainerProperties",
modelProperties: {
lastModified: {
serializedName: "Last-Modified",
required: !0,
xmlName: "Last-Modified",
type: {
name: "DateTimeRfc1123"
}
},
etag: {
serializedName: "Etag",
required: !0,
xmlName: "Etag",
type: {
name: "String"
}
},
leaseStatus: {
serializedName: "LeaseStatus",
xmlName: "LeaseStatus",
type: {
name: "Enum",
allowedValues: [ "locked", "unlocked" ]
}
},
leaseState: {
serializedName: "LeaseState",
xmlName: "LeaseState",
type: {
name: "Enum",
allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
}
},
leaseDuration: {
serializedName: "LeaseDuration",
xmlName: "LeaseDuration",
type: {
name: "Enum",
allowedValues: [ "infinite", "fixed" ]
}
},
publicAccess: {
serializedName: "PublicAccess",
xmlName: "PublicAccess",
type: {
name: "Enum",
allowedValues: [ "container", "blob" ]
}
},
hasImmutabilityPolicy: {
serializedName: "HasImmutabilityPolicy",
xmlName: "HasImmutabilityPolicy",
type: {
name: "Boolean"
}
},
hasLegalHold: {
serializedName: "HasLegalHold",
xmlName: "HasLegalHold",
type: {
name: "Boolean"
}
},
defaultEncryptionScope: {
serializedName: "DefaultEncryptionScope",
xmlName: "DefaultEncryptionScope",
type: {
name: "String"
}
},
preventEncryptionScopeOverride: {
serializedName: "DenyEncryptionScopeOverride",
xmlName: "DenyEncryptionScopeOverride",
type: {
name: "Boolean"
}
},
deletedOn: {
serializedName: "DeletedTime",
xmlName: "DeletedTime",
type: {
name: "DateTimeRfc1123"
}
},
remainingRetentionDays: {
serializedName: "RemainingRetentionDays",
xmlName: "RemainingRetentionDays",
type: {
name: "Number"
}
},
isImmutableStorageWithVersioningEnabled: {
serializedName: "ImmutableStorageWithVersioningEnabled",
xmlName: "ImmutableStorageWithVersioningEnabled",
type: {
name: "Boolean"
}
}
}
}
}, Fr = {
serializedName: "KeyInfo",
type: {
name: "Composite",
className: "KeyInfo",
modelProperties: {
startsOn: {
serializedName: "Start",
required: !0,
xmlName: "Start",
type: {
name: "String"
}
},
expiresOn: {
serializedName: "Expiry",
required: !0,
xmlName: "Expiry",
type: {
name: "String"
}
}
}
}
}, Kr = {
serializedName: "UserDelegationKey",
type: {
name: "Composite",
className: "UserDelegationKey",
modelProperties: {
signedObjectId: {
serializedName: "SignedOid",
required: !0,
xmlName: "SignedOid",
type: {
name: "String"
}
},
signedTenantId: {
serializedName: "SignedTid",
required: !0,
xmlName: "SignedTid",
type: {
name: "String"
}
},
signedStartsOn: {
serializedName: "SignedStart",
required: !0,
xmlName: "SignedStart",
type: {
name: "String"
}
},
signedExpiresOn: {
serializedName: "SignedExpiry",
required: !0,
xmlName: "SignedExpiry",
type: {
name: "String"
}
},
signedService: {
serializedName: "SignedService",
required: !0,
xmlName: "SignedService",
type: {
name: "String"
}
},
signedVersion: {
serializedName: "SignedVersion",
required: !0,
xmlName: "SignedVersion",
type: {
name: "String"
}
},
value: {
serializedName: "Value",
required: !0,
xmlName: "Value",
type: {
name: "String"
}
}
}
}
}, Xr = {
serializedName: "FilterBlobSegment",
xmlName: "EnumerationResults",
type: {
name: "Composite",
className: "FilterBlobSegment",
modelProperties: {
serviceEndpoint: {
serializedName: "ServiceEndpoint",
required: !0,
xmlName: "ServiceEndpoint",
xmlIsAttribute: !0,
type: {
name: "String"
}
},
where: {
serializedName: "Where",
required: !0,
xmlName: "Where",
type: {
name: "String"
}
},
blobs: {
serializedName: "Blobs",
required: !0,
xmlName: "Blobs",
xmlIsWrapped: !0,
xmlElementName: "Blob",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "FilterBlobItem"
}
}
}
},
continuationToken: {
serializedName: "NextMarker",
xmlName: "NextMarker",
type: {
name: "String"
}
}
}
}
}, Gr = {
serializedName: "FilterBlobItem",
xmlName: "Blob",
type: {
name: "Composite",
className: "FilterBlobItem",
modelProperties: {
name: {
serializedName: "Name",
required: !0,
xmlName: "Name",
type: {
name: "String"
}
},
containerName: {
serializedName: "ContainerName",
required: !0,
xmlName: "ContainerName",
type: {
name: "String"
}
},
tags: {
serializedName: "Tags",
xmlName: "Tags",
type: {
name: "Composite",
className: "BlobTags"
}
}
}
}
}, Wr = {
serializedName: "BlobTags",
xmlName: "Tags",
type: {
name: "Composite",
className: "BlobTags",
modelProperties: {
blobTagSet: {
serializedName: "BlobTagSet",
required: !0,
xmlName: "TagSet",
xmlIsWrapped: !0,
xmlElementName: "Tag",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "BlobTag"
}
}
}
}
}
}
}, Qr = {
serializedName: "BlobTag",
xmlName: "Tag",
type: {
name: "Composite",
className: "BlobTag",
modelProperties: {
key: {
serializedName: "Key",
required: !0,
xmlName: "Key",
type: {
name: "String"
}
},
value: {
serializedName: "Value",
required: !0,
xmlName: "Value",
type: {
name: "String"
}
}
}
}
}, Jr = {
serializedName: "SignedIdentifier",
xmlName: "SignedIdentifier",
type: {
name: "Composite",
className: "SignedIdentifier",
modelProperties: {
id: {
serializedName: "Id",
required: !0,
xmlName: "Id",
type: {
name: "String"
}
},
accessPolicy: {
serializedName: "AccessPolicy",
xmlName: "AccessPolicy",
type: {
name: "Composite",
className: "AccessPolicy"
}
}
}
}
}, Yr = {
serializedName: "AccessPolicy",
type: {
name: "Composite",
className: "AccessPolicy",
modelProperties: {
startsOn: {
serializedName: "Start",
xmlName: "Start",
type: {
name: "String"
}
},
expiresOn: {
serializedName: "Expiry",
xmlName: "Expiry",
type: {
name: "String"
}
},
permissions: {
serializedName: "Permission",
xmlName: "Permission",
type: {
name: "String"
}
}
}
}
}, Zr = {
serializedName: "ListBlobsFlatSegmentResponse",
xmlName: "EnumerationResults",
type: {
name: "Composite",
className: "ListBlobsFlatSegmentResponse",
modelProperties: {
serviceEndpoint: {
serializedName: "ServiceEndpoint",
required: !0,
xmlName: "ServiceEndpoint",
xmlIsAttribute: !0,
type: {
name: "String"
}
},
containerName: {
serializedName: "ContainerName",
required: !0,
xmlName: "ContainerName",
xmlIsAttribute: !0,
type: {
name: "String"
}
},
prefix: {
serializedName: "Prefix",
xmlName: "Prefix",
type: {
name: "String"
}
},
marker: {
serializedName: "Marker",
xmlName: "Marker",
type: {
name: "String"
}
},
maxPageSize: {
serializedName: "MaxResults",
xmlName: "MaxResults",
type: {
name: "Number"
}
},
segment: {
serializedName: "Segment",
xmlName: "Blobs",
type: {
name: "Composite",
className: "BlobFlatListSegment"
}
},
continuationToken: {
serializedName: "NextMarker",
xmlName: "NextMarker",
type: {
name: "String"
}
}
}
}
}, ea = {
serializedName: "BlobFlatListSegment",
xmlName: "Blobs",
type: {
name: "Composite",
className: "BlobFlatListSegment",
modelProperties: {
blobItems: {
serializedName: "BlobItems",
required: !0,
xmlName: "BlobItems",
xmlElementName: "Blob",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "BlobItemInternal"
}
}
}
}
}
}
}, ta = {
serializedName: "BlobItemInternal",
xmlName: "Blob",
type: {
name: "Composite",
className: "BlobItemInternal",
modelProperties: {
name: {
serializedName: "Name",
xmlName: "Name",
type: {
name: "Composite",
className: "BlobName"
}
},
deleted: {
serializedName: "Deleted",
required: !0,
xmlName: "Deleted",
type: {
name: "Boolean"
}
},
snapshot: {
serializedName: "Snapshot",
required: !0,
xmlName: "Snapshot",
type: {
name: "String"
}
},
versionId: {
serializedName: "VersionId",
xmlName: "VersionId",
type: {
name: "String"
}
},
isCurrentVersion: {
serializedName: "IsCurrentVersion",
xmlName: "IsCurrentVersion",
type: {
name: "Boolean"
}
},
properties: {
serializedName: "Properties",
xmlName: "Properties",
type: {
name: "Composite",
className: "BlobPropertiesInternal"
}
},
metadata: {
serializedName: "Metadata",
xmlName: "Metadata",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
},
blobTags: {
serializedName: "BlobTags",
xmlName: "Tags",
type: {
name: "Composite",
className: "BlobTags"
}
},
objectReplicationMetadata: {
serializedName: "ObjectReplicationMetadata",
xmlName: "OrMetadata",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
},
hasVersionsOnly: {
serializedName: "HasVersionsOnly",
xmlName: "HasVersionsOnly",
type: {
name: "Boolean"
}
}
}
}
}, ra = {
serializedName: "BlobName",
type: {
name: "Composite",
className: "BlobName",
modelProperties: {
encoded: {
serializedName: "Encoded",
xmlName: "Encoded",
xmlIsAttribute: !0,
type: {
name: "Boolean"
}
},
content: {
serializedName: "content",
xmlName: "content",
xmlIsMsText: !0,
type: {
name: "String"
}
}
}
}
}, aa = {
serializedName: "BlobPropertiesInternal",
xmlName: "Properties",
type: {
name: "Composite",
className: "BlobPropertiesInternal",
modelProperties: {
createdOn: {
serializedName: "Creation-Time",
xmlName: "Creation-Time",
type: {
name: "DateTimeRfc1123"
}
},
lastModified: {
serializedName: "Last-Modified",
required: !0,
xmlName: "Last-Modified",
type: {
name: "DateTimeRfc1123"
}
},
etag: {
serializedName: "Etag",
required: !0,
xmlName: "Etag",
type: {
name: "String"
}
},
contentLength: {
serializedName: "Content-Length",
xmlName: "Content-Length",
type: {
name: "Number"
}
},
contentType: {
serializedName: "Content-Type",
xmlName: "Content-Type",
type: {
name: "String"
}
},
contentEncoding: {
serializedName: "Content-Encoding",
xmlName: "Content-Encoding",
type: {
name: "String"
}
},
contentLanguage: {
serializedName: "Content-Language",
xmlName: "Content-Language",
type: {
name: "String"
}
},
contentMD5: {
serializedName: "Content-MD5",
xmlName: "Content-MD5",
type: {
name: "ByteArray"
}
},
contentDisposition: {
serializedName: "Content-Disposition",
xmlName: "Content-Disposition",
type: {
name: "String"
}
},
cacheControl: {
serializedName: "Cache-Control",
xmlName: "Cache-Control",
type: {
name: "String"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
blobType: {
serializedName: "BlobType",
xmlName: "BlobType",
type: {
name: "Enum",
allowedValues: [ "BlockBlob", "PageBlob", "AppendBlob" ]
}
},
leaseStatus: {
serializedName: "LeaseStatus",
xmlName: "LeaseStatus",
type: {
name: "Enum",
allowedValues: [ "locked", "unlocked" ]
}
},
leaseState: {
serializedName: "LeaseState",
xmlName: "LeaseState",
type: {
name: "Enum",
allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
}
},
leaseDuration: {
serializedName: "LeaseDuration",
xmlName: "LeaseDuration",
type: {
name: "Enum",
allowedValues: [ "infinite", "fixed" ]
}
},
copyId: {
serializedName: "CopyId",
xmlName: "CopyId",
type: {
name: "String"
}
},
copyStatus: {
serializedName: "CopyStatus",
xmlName: "CopyStatus",
type: {
name: "Enum",
allowedValues: [ "pending", "success", "aborted", "failed" ]
}
},
copySource: {
serializedName: "CopySource",
xmlName: "CopySource",
type: {
name: "String"
}
},
copyProgress: {
serializedName: "CopyProgress",
xmlName: "CopyProgress",
type: {
name: "String"
}
},
copyCompletedOn: {
serializedName: "CopyCompletionTime",
xmlName: "CopyCompletionTime",
type: {
name: "DateTimeRfc1123"
}
},
copyStatusDescription: {
serializedName: "CopyStatusDescription",
xmlName: "CopyStatusDescription",
type: {
name: "String"
}
},
serverEncrypted: {
serializedName: "ServerEncrypted",
xmlName: "ServerEncrypted",
type: {
name: "Boolean"
}
},
incrementalCopy: {
serializedName: "IncrementalCopy",
xmlName: "IncrementalCopy",
type: {
name: "Boolean"
}
},
destinationSnapshot: {
serializedName: "DestinationSnapshot",
xmlName: "DestinationSnapshot",
type: {
name: "String"
}
},
deletedOn: {
serializedName: "DeletedTime",
xmlName: "DeletedTime",
type: {
name: "DateTimeRfc1123"
}
},
remainingRetentionDays: {
serializedName: "RemainingRetentionDays",
xmlName: "RemainingRetentionDays",
type: {
name: "Number"
}
},
accessTier: {
serializedName: "AccessTier",
xmlName: "AccessTier",
type: {
name: "Enum",
allowedValues: [ "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "Hot", "Cool", "Archive", "Cold" ]
}
},
accessTierInferred: {
serializedName: "AccessTierInferred",
xmlName: "AccessTierInferred",
type: {
name: "Boolean"
}
},
archiveStatus: {
serializedName: "ArchiveStatus",
xmlName: "ArchiveStatus",
type: {
name: "Enum",
allowedValues: [ "rehydrate-pending-to-hot", "rehydrate-pending-to-cool", "rehydrate-pending-to-cold" ]
}
},
customerProvidedKeySha256: {
serializedName: "CustomerProvidedKeySha256",
xmlName: "CustomerProvidedKeySha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "EncryptionScope",
xmlName: "EncryptionScope",
type: {
name: "String"
}
},
accessTierChangedOn: {
serializedName: "AccessTierChangeTime",
xmlName: "AccessTierChangeTime",
type: {
name: "DateTimeRfc1123"
}
},
tagCount: {
serializedName: "TagCount",
xmlName: "TagCount",
type: {
name: "Number"
}
},
expiresOn: {
serializedName: "Expiry-Time",
xmlName: "Expiry-Time",
type: {
name: "DateTimeRfc1123"
}
},
isSealed: {
serializedName: "Sealed",
xmlName: "Sealed",
type: {
name: "Boolean"
}
},
rehydratePriority: {
serializedName: "RehydratePriority",
xmlName: "RehydratePriority",
type: {
name: "Enum",
allowedValues: [ "High", "Standard" ]
}
},
lastAccessedOn: {
serializedName: "LastAccessTime",
xmlName: "LastAccessTime",
type: {
name: "DateTimeRfc1123"
}
},
immutabilityPolicyExpiresOn: {
serializedName: "ImmutabilityPolicyUntilDate",
xmlName: "ImmutabilityPolicyUntilDate",
type: {
name: "DateTimeRfc1123"
}
},
immutabilityPolicyMode: {
serializedName: "ImmutabilityPolicyMode",
xmlName: "ImmutabilityPolicyMode",
type: {
name: "Enum",
allowedValues: [ "Mutable", "Unlocked", "Locked" ]
}
},
legalHold: {
serializedName: "LegalHold",
xmlName: "LegalHold",
type: {
name: "Boolean"
}
}
}
}
}, na = {
serializedName: "ListBlobsHierarchySegmentResponse",
xmlName: "EnumerationResults",
type: {
name: "Composite",
className: "ListBlobsHierarchySegmentResponse",
modelProperties: {
serviceEndpoint: {
serializedName: "ServiceEndpoint",
required: !0,
xmlName: "ServiceEndpoint",
xmlIsAttribute: !0,
type: {
name: "String"
}
},
containerName: {
serializedName: "ContainerName",
required: !0,
xmlName: "ContainerName",
xmlIsAttribute: !0,
type: {
name: "String"
}
},
prefix: {
serializedName: "Prefix",
xmlName: "Prefix",
type: {
name: "String"
}
},
marker: {
serializedName: "Marker",
xmlName: "Marker",
type: {
name: "String"
}
},
maxPageSize: {
serializedName: "MaxResults",
xmlName: "MaxResults",
type: {
name: "Number"
}
},
delimiter: {
serializedName: "Delimiter",
xmlName: "Delimiter",
type: {
name: "String"
}
},
segment: {
serializedName: "Segment",
xmlName: "Blobs",
type: {
name: "Composite",
className: "BlobHierarchyListSegment"
}
},
continuationToken: {
serializedName: "NextMarker",
xmlName: "NextMarker",
type: {
name: "String"
}
}
}
}
}, ia = {
serializedName: "BlobHierarchyListSegment",
xmlName: "Blobs",
type: {
name: "Composite",
className: "BlobHierarchyListSegment",
modelProperties: {
blobPrefixes: {
serializedName: "BlobPrefixes",
xmlName: "BlobPrefixes",
xmlElementName: "BlobPrefix",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "BlobPrefix"
}
}
}
},
blobItems: {
serializedName: "BlobItems",
required: !0,
xmlName: "BlobItems",
xmlElementName: "Blob",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "BlobItemInternal"
}
}
}
}
}
}
}, sa = {
serializedName: "BlobPrefix",
type: {
name: "Composite",
className: "BlobPrefix",
modelProperties: {
name: {
serializedName: "Name",
xmlName: "Name",
type: {
name: "Composite",
className: "BlobName"
}
}
}
}
}, oa = {
serializedName: "BlockLookupList",
xmlName: "BlockList",
type: {
name: "Composite",
className: "BlockLookupList",
modelProperties: {
committed: {
serializedName: "Committed",
xmlName: "Committed",
xmlElementName: "Committed",
type: {
name: "Sequence",
element: {
type: {
name: "String"
}
}
}
},
uncommitted: {
serializedName: "Uncommitted",
xmlName: "Uncommitted",
xmlElementName: "Uncommitted",
type: {
name: "Sequence",
element: {
type: {
name: "String"
}
}
}
},
latest: {
serializedName: "Latest",
xmlName: "Latest",
xmlElementName: "Latest",
type: {
name: "Sequence",
element: {
type: {
name: "String"
}
}
}
}
}
}
}, la = {
serializedName: "BlockList",
type: {
name: "Composite",
className: "BlockList",
modelProperties: {
committedBlocks: {
serializedName: "CommittedBlocks",
xmlName: "CommittedBlocks",
xmlIsWrapped: !0,
xmlElementName: "Block",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "Block"
}
}
}
},
uncommittedBlocks: {
serializedName: "UncommittedBlocks",
xmlName: "UncommittedBlocks",
xmlIsWrapped: !0,
xmlElementName: "Block",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "Block"
}
}
}
}
}
}
}, ma = {
serializedName: "Block",
type: {
name: "Composite",
className: "Block",
modelProperties: {
name: {
serializedName: "Name",
required: !0,
xmlName: "Name",
type: {
name: "String"
}
},
size: {
serializedName: "Size",
required: !0,
xmlName: "Size",
type: {
name: "Number"
}
}
}
}
}, ca = {
serializedName: "PageList",
type: {
name: "Composite",
className: "PageList",
modelProperties: {
pageRange: {
serializedName: "PageRange",
xmlName: "PageRange",
xmlElementName: "PageRange",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "PageRange"
}
}
}
},
clearRange: {
serializedName: "ClearRange",
xmlName: "ClearRange",
xmlElementName: "ClearRange",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "ClearRange"
}
}
}
},
continuationToken: {
serializedName: "NextMarker",
xmlName: "NextMarker",
type: {
name: "String"
}
}
}
}
}, da = {
serializedName: "PageRange",
xmlName: "PageRange",
type: {
name: "Composite",
className: "PageRange",
modelProperties: {
start: {
serializedName: "Start",
required: !0,
xmlName: "Start",
type: {
name: "Number"
}
},
end: {
serializedName: "End",
required: !0,
xmlName: "End",
type: {
name: "Number"
}
}
}
}
}, pa = {
serializedName: "ClearRange",
xmlName: "ClearRange",
type: {
name: "Composite",
className: "ClearRange",
modelProperties: {
start: {
serializedName: "Start",
required: !0,
xmlName: "Start",
type: {
name: "Number"
}
},
end: {
serializedName: "End",
required: !0,
xmlName: "End",
type: {
name: "Number"
}
}
}
}
}, ua = {
serializedName: "QueryRequest",
xmlName: "QueryRequest",
type: {
name: "Composite",
className: "QueryRequest",
modelProperties: {
queryType: {
serializedName: "QueryType",
required: !0,
xmlName: "QueryType",
type: {
name: "String"
}
},
expression: {
serializedName: "Expression",
required: !0,
xmlName: "Expression",
type: {
name: "String"
}
},
inputSerialization: {
serializedName: "InputSerialization",
xmlName: "InputSerialization",
type: {
name: "Composite",
className: "QuerySerialization"
}
},
outputSerialization: {
serializedName: "OutputSerialization",
xmlName: "OutputSerialization",
type: {
name: "Composite",
className: "QuerySerialization"
}
}
}
}
}, ga = {
serializedName: "QuerySerialization",
type: {
name: "Composite",
className: "QuerySerialization",
modelProperties: {
format: {
serializedName: "Format",
xmlName: "Format",
type: {
name: "Composite",
className: "QueryFormat"
}
}
}
}
}, ha = {
serializedName: "QueryFormat",
type: {
name: "Composite",
className: "QueryFormat",
modelProperties: {
type: {
serializedName: "Type",
required: !0,
xmlName: "Type",
type: {
name: "Enum",
allowedValues: [ "delimited", "json", "arrow", "parquet" ]
}
},
delimitedTextConfiguration: {
serializedName: "DelimitedTextConfiguration",
xmlName: "DelimitedTextConfiguration",
type: {
name: "Composite",
className: "DelimitedTextConfiguration"
}
},
jsonTextConfiguration: {
serializedName: "JsonTextConfiguration",
xmlName: "JsonTextConfiguration",
type: {
name: "Composite",
className: "JsonTextConfiguration"
}
},
arrowConfiguration: {
serializedName: "ArrowConfiguration",
xmlName: "ArrowConfiguration",
type: {
name: "Composite",
className: "ArrowConfiguration"
}
},
parquetTextConfiguration: {
serializedName: "ParquetTextConfiguration",
xmlName: "ParquetTextConfiguration",
type: {
name: "Dictionary",
value: {
type: {
name: "any"
}
}
}
}
}
}
}, ya = {
serializedName: "DelimitedTextConfiguration",
xmlName: "DelimitedTextConfiguration",
type: {
name: "Composite",
className: "DelimitedTextConfiguration",
modelProperties: {
columnSeparator: {
serializedName: "ColumnSeparator",
xmlName: "ColumnSeparator",
type: {
name: "String"
}
},
fieldQuote: {
serializedName: "FieldQuote",
xmlName: "FieldQuote",
type: {
name: "String"
}
},
recordSeparator: {
serializedName: "RecordSeparator",
xmlName: "RecordSeparator",
type: {
name: "String"
}
},
escapeChar: {
serializedName: "EscapeChar",
xmlName: "EscapeChar",
type: {
name: "String"
}
},
headersPresent: {
serializedName: "HeadersPresent",
xmlName: "HasHeaders",
type: {
name: "Boolean"
}
}
}
}
}, fa = {
serializedName: "JsonTextConfiguration",
xmlName: "JsonTextConfiguration",
type: {
name: "Composite",
className: "JsonTextConfiguration",
modelProperties: {
recordSeparator: {
serializedName: "RecordSeparator",
xmlName: "RecordSeparator",
type: {
name: "String"
}
}
}
}
}, xa = {
serializedName: "ArrowConfiguration",
xmlName: "ArrowConfiguration",
type: {
name: "Composite",
className: "ArrowConfiguration",
modelProperties: {
schema: {
serializedName: "Schema",
required: !0,
xmlName: "Schema",
xmlIsWrapped: !0,
xmlElementName: "Field",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "ArrowField"
}
}
}
}
}
}
}, Na = {
serializedName: "ArrowField",
xmlName: "Field",
type: {
name: "Composite",
className: "ArrowField",
modelProperties: {
type: {
serializedName: "Type",
required: !0,
xmlName: "Type",
type: {
name: "String"
}
},
name: {
serializedName: "Name",
xmlName: "Name",
type: {
name: "String"
}
},
precision: {
serializedName: "Precision",
xmlName: "Precision",
type: {
name: "Number"
}
},
scale: {
serializedName: "Scale",
xmlName: "Scale",
type: {
name: "Number"
}
}
}
}
}, ba = {
serializedName: "Service_setPropertiesHeaders",
type: {
name: "Composite",
className: "ServiceSetPropertiesHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Sa = {
serializedName: "Service_setPropertiesExceptionHeaders",
type: {
name: "Composite",
className: "ServiceSetPropertiesExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ca = {
serializedName: "Service_getPropertiesHeaders",
type: {
name: "Composite",
className: "ServiceGetPropertiesHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Pa = {
serializedName: "Service_getPropertiesExceptionHeaders",
type: {
name: "Composite",
className: "ServiceGetPropertiesExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, va = {
serializedName: "Service_getStatisticsHeaders",
type: {
name: "Composite",
className: "ServiceGetStatisticsHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ra = {
serializedName: "Service_getStatisticsExceptionHeaders",
type: {
name: "Composite",
className: "ServiceGetStatisticsExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, za = {
serializedName: "Service_listContainersSegmentHeaders",
type: {
name: "Composite",
className: "ServiceListContainersSegmentHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ea = {
serializedName: "Service_listContainersSegmentExceptionHeaders",
type: {
name: "Composite",
className: "ServiceListContainersSegmentExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, wa = {
serializedName: "Service_getUserDelegationKeyHeaders",
type: {
name: "Composite",
className: "ServiceGetUserDelegationKeyHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Aa = {
serializedName: "Service_getUserDelegationKeyExceptionHeaders",
type: {
name: "Composite",
className: "ServiceGetUserDelegationKeyExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ba = {
serializedName: "Service_getAccountInfoHeaders",
type: {
name: "Composite",
className: "ServiceGetAccountInfoHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
skuName: {
serializedName: "x-ms-sku-name",
xmlName: "x-ms-sku-name",
type: {
name: "Enum",
allowedValues: [ "Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Standard_ZRS", "Premium_LRS" ]
}
},
accountKind: {
serializedName: "x-ms-account-kind",
xmlName: "x-ms-account-kind",
type: {
name: "Enum",
allowedValues: [ "Storage", "BlobStorage", "StorageV2", "FileStorage", "BlockBlobStorage" ]
}
},
isHierarchicalNamespaceEnabled: {
serializedName: "x-ms-is-hns-enabled",
xmlName: "x-ms-is-hns-enabled",
type: {
name: "Boolean"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ta = {
serializedName: "Service_getAccountInfoExceptionHeaders",
type: {
name: "Composite",
className: "ServiceGetAccountInfoExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, qa = {
serializedName: "Service_submitBatchHeaders",
type: {
name: "Composite",
className: "ServiceSubmitBatchHeaders",
modelProperties: {
contentType: {
serializedName: "content-type",
xmlName: "content-type",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ia = {
serializedName: "Service_submitBatchExceptionHeaders",
type: {
name: "Composite",
className: "ServiceSubmitBatchExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, _a = {
serializedName: "Service_filterBlobsHeaders",
type: {
name: "Composite",
className: "ServiceFilterBlobsHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Oa = {
serializedName: "Service_filterBlobsExceptionHeaders",
type: {
name: "Composite",
className: "ServiceFilterBlobsExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ma = {
serializedName: "Container_createHeaders",
type: {
name: "Composite",
className: "ContainerCreateHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, La = {
serializedName: "Container_createExceptionHeaders",
type: {
name: "Composite",
className: "ContainerCreateExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Da = {
serializedName: "Container_getPropertiesHeaders",
type: {
name: "Composite",
className: "ContainerGetPropertiesHeaders",
modelProperties: {
metadata: {
serializedName: "x-ms-meta",
headerCollectionPrefix: "x-ms-meta-",
xmlName: "x-ms-meta",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
},
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
leaseDuration: {
serializedName: "x-ms-lease-duration",
xmlName: "x-ms-lease-duration",
type: {
name: "Enum",
allowedValues: [ "infinite", "fixed" ]
}
},
leaseState: {
serializedName: "x-ms-lease-state",
xmlName: "x-ms-lease-state",
type: {
name: "Enum",
allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
}
},
leaseStatus: {
serializedName: "x-ms-lease-status",
xmlName: "x-ms-lease-status",
type: {
name: "Enum",
allowedValues: [ "locked", "unlocked" ]
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
blobPublicAccess: {
serializedName: "x-ms-blob-public-access",
xmlName: "x-ms-blob-public-access",
type: {
name: "Enum",
allowedValues: [ "container", "blob" ]
}
},
hasImmutabilityPolicy: {
serializedName: "x-ms-has-immutability-policy",
xmlName: "x-ms-has-immutability-policy",
type: {
name: "Boolean"
}
},
hasLegalHold: {
serializedName: "x-ms-has-legal-hold",
xmlName: "x-ms-has-legal-hold",
type: {
name: "Boolean"
}
},
defaultEncryptionScope: {
serializedName: "x-ms-default-encryption-scope",
xmlName: "x-ms-default-encryption-scope",
type: {
name: "String"
}
},
denyEncryptionScopeOverride: {
serializedName: "x-ms-deny-encryption-scope-override",
xmlName: "x-ms-deny-encryption-scope-override",
type: {
name: "Boolean"
}
},
isImmutableStorageWithVersioningEnabled: {
serializedName: "x-ms-immutable-storage-with-versioning-enabled",
xmlName: "x-ms-immutable-storage-with-versioning-enabled",
type: {
name: "Boolean"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, ka = {
serializedName: "Container_getPropertiesExceptionHeaders",
type: {
name: "Composite",
className: "ContainerGetPropertiesExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ha = {
serializedName: "Container_deleteHeaders",
type: {
name: "Composite",
className: "ContainerDeleteHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ua = {
serializedName: "Container_deleteExceptionHeaders",
type: {
name: "Composite",
className: "ContainerDeleteExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, $a = {
serializedName: "Container_setMetadataHeaders",
type: {
name: "Composite",
className: "ContainerSetMetadataHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, ja = {
serializedName: "Container_setMetadataExceptionHeaders",
type: {
name: "Composite",
className: "ContainerSetMetadataExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Va = {
serializedName: "Container_getAccessPolicyHeaders",
type: {
name: "Composite",
className: "ContainerGetAccessPolicyHeaders",
modelProperties: {
blobPublicAccess: {
serializedName: "x-ms-blob-public-access",
xmlName: "x-ms-blob-public-access",
type: {
name: "Enum",
allowedValues: [ "container", "blob" ]
}
},
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Fa = {
serializedName: "Container_getAccessPolicyExceptionHeaders",
type: {
name: "Composite",
className: "ContainerGetAccessPolicyExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ka = {
serializedName: "Container_setAccessPolicyHeaders",
type: {
name: "Composite",
className: "ContainerSetAccessPolicyHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Xa = {
serializedName: "Container_setAccessPolicyExceptionHeaders",
type: {
name: "Composite",
className: "ContainerSetAccessPolicyExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ga = {
serializedName: "Container_restoreHeaders",
type: {
name: "Composite",
className: "ContainerRestoreHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Wa = {
serializedName: "Container_restoreExceptionHeaders",
type: {
name: "Composite",
className: "ContainerRestoreExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Qa = {
serializedName: "Container_renameHeaders",
type: {
name: "Composite",
className: "ContainerRenameHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ja = {
serializedName: "Container_renameExceptionHeaders",
type: {
name: "Composite",
className: "ContainerRenameExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ya = {
serializedName: "Container_submitBatchHeaders",
type: {
name: "Composite",
className: "ContainerSubmitBatchHeaders",
modelProperties: {
contentType: {
serializedName: "content-type",
xmlName: "content-type",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
}
}
}
}, Za = {
serializedName: "Container_submitBatchExceptionHeaders",
type: {
name: "Composite",
className: "ContainerSubmitBatchExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, en = {
serializedName: "Container_filterBlobsHeaders",
type: {
name: "Composite",
className: "ContainerFilterBlobsHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, tn = {
serializedName: "Container_filterBlobsExceptionHeaders",
type: {
name: "Composite",
className: "ContainerFilterBlobsExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, rn = {
serializedName: "Container_acquireLeaseHeaders",
type: {
name: "Composite",
className: "ContainerAcquireLeaseHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
leaseId: {
serializedName: "x-ms-lease-id",
xmlName: "x-ms-lease-id",
type: {
name: "String"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, an = {
serializedName: "Container_acquireLeaseExceptionHeaders",
type: {
name: "Composite",
className: "ContainerAcquireLeaseExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, nn = {
serializedName: "Container_releaseLeaseHeaders",
type: {
name: "Composite",
className: "ContainerReleaseLeaseHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, sn = {
serializedName: "Container_releaseLeaseExceptionHeaders",
type: {
name: "Composite",
className: "ContainerReleaseLeaseExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, on = {
serializedName: "Container_renewLeaseHeaders",
type: {
name: "Composite",
className: "ContainerRenewLeaseHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
leaseId: {
serializedName: "x-ms-lease-id",
xmlName: "x-ms-lease-id",
type: {
name: "String"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, ln = {
serializedName: "Container_renewLeaseExceptionHeaders",
type: {
name: "Composite",
className: "ContainerRenewLeaseExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, mn = {
serializedName: "Container_breakLeaseHeaders",
type: {
name: "Composite",
className: "ContainerBreakLeaseHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
leaseTime: {
serializedName: "x-ms-lease-time",
xmlName: "x-ms-lease-time",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, cn = {
serializedName: "Container_breakLeaseExceptionHeaders",
type: {
name: "Composite",
className: "ContainerBreakLeaseExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, dn = {
serializedName: "Container_changeLeaseHeaders",
type: {
name: "Composite",
className: "ContainerChangeLeaseHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
leaseId: {
serializedName: "x-ms-lease-id",
xmlName: "x-ms-lease-id",
type: {
name: "String"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, pn = {
serializedName: "Container_changeLeaseExceptionHeaders",
type: {
name: "Composite",
className: "ContainerChangeLeaseExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, un = {
serializedName: "Container_listBlobFlatSegmentHeaders",
type: {
name: "Composite",
className: "ContainerListBlobFlatSegmentHeaders",
modelProperties: {
contentType: {
serializedName: "content-type",
xmlName: "content-type",
type: {
name: "String"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, gn = {
serializedName: "Container_listBlobFlatSegmentExceptionHeaders",
type: {
name: "Composite",
className: "ContainerListBlobFlatSegmentExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, hn = {
serializedName: "Container_listBlobHierarchySegmentHeaders",
type: {
name: "Composite",
className: "ContainerListBlobHierarchySegmentHeaders",
modelProperties: {
contentType: {
serializedName: "content-type",
xmlName: "content-type",
type: {
name: "String"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, yn = {
serializedName: "Container_listBlobHierarchySegmentExceptionHeaders",
type: {
name: "Composite",
className: "ContainerListBlobHierarchySegmentExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, fn = {
serializedName: "Container_getAccountInfoHeaders",
type: {
name: "Composite",
className: "ContainerGetAccountInfoHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
skuName: {
serializedName: "x-ms-sku-name",
xmlName: "x-ms-sku-name",
type: {
name: "Enum",
allowedValues: [ "Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Standard_ZRS", "Premium_LRS" ]
}
},
accountKind: {
serializedName: "x-ms-account-kind",
xmlName: "x-ms-account-kind",
type: {
name: "Enum",
allowedValues: [ "Storage", "BlobStorage", "StorageV2", "FileStorage", "BlockBlobStorage" ]
}
},
isHierarchicalNamespaceEnabled: {
serializedName: "x-ms-is-hns-enabled",
xmlName: "x-ms-is-hns-enabled",
type: {
name: "Boolean"
}
}
}
}
}, xn = {
serializedName: "Container_getAccountInfoExceptionHeaders",
type: {
name: "Composite",
className: "ContainerGetAccountInfoExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Nn = {
serializedName: "Blob_downloadHeaders",
type: {
name: "Composite",
className: "BlobDownloadHeaders",
modelProperties: {
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
createdOn: {
serializedName: "x-ms-creation-time",
xmlName: "x-ms-creation-time",
type: {
name: "DateTimeRfc1123"
}
},
metadata: {
serializedName: "x-ms-meta",
headerCollectionPrefix: "x-ms-meta-",
xmlName: "x-ms-meta",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
},
objectReplicationPolicyId: {
serializedName: "x-ms-or-policy-id",
xmlName: "x-ms-or-policy-id",
type: {
name: "String"
}
},
objectReplicationRules: {
serializedName: "x-ms-or",
headerCollectionPrefix: "x-ms-or-",
xmlName: "x-ms-or",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
},
contentLength: {
serializedName: "content-length",
xmlName: "content-length",
type: {
name: "Number"
}
},
contentType: {
serializedName: "content-type",
xmlName: "content-type",
type: {
name: "String"
}
},
contentRange: {
serializedName: "content-range",
xmlName: "content-range",
type: {
name: "String"
}
},
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
contentEncoding: {
serializedName: "content-encoding",
xmlName: "content-encoding",
type: {
name: "String"
}
},
cacheControl: {
serializedName: "cache-control",
xmlName: "cache-control",
type: {
name: "String"
}
},
contentDisposition: {
serializedName: "content-disposition",
xmlName: "content-disposition",
type: {
name: "String"
}
},
contentLanguage: {
serializedName: "content-language",
xmlName: "content-language",
type: {
name: "String"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
blobType: {
serializedName: "x-ms-blob-type",
xmlName: "x-ms-blob-type",
type: {
name: "Enum",
allowedValues: [ "BlockBlob", "PageBlob", "AppendBlob" ]
}
},
copyCompletedOn: {
serializedName: "x-ms-copy-completion-time",
xmlName: "x-ms-copy-completion-time",
type: {
name: "DateTimeRfc1123"
}
},
copyStatusDescription: {
serializedName: "x-ms-copy-status-description",
xmlName: "x-ms-copy-status-description",
type: {
name: "String"
}
},
copyId: {
serializedName: "x-ms-copy-id",
xmlName: "x-ms-copy-id",
type: {
name: "String"
}
},
copyProgress: {
serializedName: "x-ms-copy-progress",
xmlName: "x-ms-copy-progress",
type: {
name: "String"
}
},
copySource: {
serializedName: "x-ms-copy-source",
xmlName: "x-ms-copy-source",
type: {
name: "String"
}
},
copyStatus: {
serializedName: "x-ms-copy-status",
xmlName: "x-ms-copy-status",
type: {
name: "Enum",
allowedValues: [ "pending", "success", "aborted", "failed" ]
}
},
leaseDuration: {
serializedName: "x-ms-lease-duration",
xmlName: "x-ms-lease-duration",
type: {
name: "Enum",
allowedValues: [ "infinite", "fixed" ]
}
},
leaseState: {
serializedName: "x-ms-lease-state",
xmlName: "x-ms-lease-state",
type: {
name: "Enum",
allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
}
},
leaseStatus: {
serializedName: "x-ms-lease-status",
xmlName: "x-ms-lease-status",
type: {
name: "Enum",
allowedValues: [ "locked", "unlocked" ]
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
isCurrentVersion: {
serializedName: "x-ms-is-current-version",
xmlName: "x-ms-is-current-version",
type: {
name: "Boolean"
}
},
acceptRanges: {
serializedName: "accept-ranges",
xmlName: "accept-ranges",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
blobCommittedBlockCount: {
serializedName: "x-ms-blob-committed-block-count",
xmlName: "x-ms-blob-committed-block-count",
type: {
name: "Number"
}
},
isServerEncrypted: {
serializedName: "x-ms-server-encrypted",
xmlName: "x-ms-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
blobContentMD5: {
serializedName: "x-ms-blob-content-md5",
xmlName: "x-ms-blob-content-md5",
type: {
name: "ByteArray"
}
},
tagCount: {
serializedName: "x-ms-tag-count",
xmlName: "x-ms-tag-count",
type: {
name: "Number"
}
},
isSealed: {
serializedName: "x-ms-blob-sealed",
xmlName: "x-ms-blob-sealed",
type: {
name: "Boolean"
}
},
lastAccessed: {
serializedName: "x-ms-last-access-time",
xmlName: "x-ms-last-access-time",
type: {
name: "DateTimeRfc1123"
}
},
immutabilityPolicyExpiresOn: {
serializedName: "x-ms-immutability-policy-until-date",
xmlName: "x-ms-immutability-policy-until-date",
type: {
name: "DateTimeRfc1123"
}
},
immutabilityPolicyMode: {
serializedName: "x-ms-immutability-policy-mode",
xmlName: "x-ms-immutability-policy-mode",
type: {
name: "Enum",
allowedValues: [ "Mutable", "Unlocked", "Locked" ]
}
},
legalHold: {
serializedName: "x-ms-legal-hold",
xmlName: "x-ms-legal-hold",
type: {
name: "Boolean"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
},
contentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
}
}
}
}, bn = {
serializedName: "Blob_downloadExceptionHeaders",
type: {
name: "Composite",
className: "BlobDownloadExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Sn = {
serializedName: "Blob_getPropertiesHeaders",
type: {
name: "Composite",
className: "BlobGetPropertiesHeaders",
modelProperties: {
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
createdOn: {
serializedName: "x-ms-creation-time",
xmlName: "x-ms-creation-time",
type: {
name: "DateTimeRfc1123"
}
},
metadata: {
serializedName: "x-ms-meta",
headerCollectionPrefix: "x-ms-meta-",
xmlName: "x-ms-meta",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
},
objectReplicationPolicyId: {
serializedName: "x-ms-or-policy-id",
xmlName: "x-ms-or-policy-id",
type: {
name: "String"
}
},
objectReplicationRules: {
serializedName: "x-ms-or",
headerCollectionPrefix: "x-ms-or-",
xmlName: "x-ms-or",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
},
blobType: {
serializedName: "x-ms-blob-type",
xmlName: "x-ms-blob-type",
type: {
name: "Enum",
allowedValues: [ "BlockBlob", "PageBlob", "AppendBlob" ]
}
},
copyCompletedOn: {
serializedName: "x-ms-copy-completion-time",
xmlName: "x-ms-copy-completion-time",
type: {
name: "DateTimeRfc1123"
}
},
copyStatusDescription: {
serializedName: "x-ms-copy-status-description",
xmlName: "x-ms-copy-status-description",
type: {
name: "String"
}
},
copyId: {
serializedName: "x-ms-copy-id",
xmlName: "x-ms-copy-id",
type: {
name: "String"
}
},
copyProgress: {
serializedName: "x-ms-copy-progress",
xmlName: "x-ms-copy-progress",
type: {
name: "String"
}
},
copySource: {
serializedName: "x-ms-copy-source",
xmlName: "x-ms-copy-source",
type: {
name: "String"
}
},
copyStatus: {
serializedName: "x-ms-copy-status",
xmlName: "x-ms-copy-status",
type: {
name: "Enum",
allowedValues: [ "pending", "success", "aborted", "failed" ]
}
},
isIncrementalCopy: {
serializedName: "x-ms-incremental-copy",
xmlName: "x-ms-incremental-copy",
type: {
name: "Boolean"
}
},
destinationSnapshot: {
serializedName: "x-ms-copy-destination-snapshot",
xmlName: "x-ms-copy-destination-snapshot",
type: {
name: "String"
}
},
leaseDuration: {
serializedName: "x-ms-lease-duration",
xmlName: "x-ms-lease-duration",
type: {
name: "Enum",
allowedValues: [ "infinite", "fixed" ]
}
},
leaseState: {
serializedName: "x-ms-lease-state",
xmlName: "x-ms-lease-state",
type: {
name: "Enum",
allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
}
},
leaseStatus: {
serializedName: "x-ms-lease-status",
xmlName: "x-ms-lease-status",
type: {
name: "Enum",
allowedValues: [ "locked", "unlocked" ]
}
},
contentLength: {
serializedName: "content-length",
xmlName: "content-length",
type: {
name: "Number"
}
},
contentType: {
serializedName: "content-type",
xmlName: "content-type",
type: {
name: "String"
}
},
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
contentEncoding: {
serializedName: "content-encoding",
xmlName: "content-encoding",
type: {
name: "String"
}
},
contentDisposition: {
serializedName: "content-disposition",
xmlName: "content-disposition",
type: {
name: "String"
}
},
contentLanguage: {
serializedName: "content-language",
xmlName: "content-language",
type: {
name: "String"
}
},
cacheControl: {
serializedName: "cache-control",
xmlName: "cache-control",
type: {
name: "String"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
acceptRanges: {
serializedName: "accept-ranges",
xmlName: "accept-ranges",
type: {
name: "String"
}
},
blobCommittedBlockCount: {
serializedName: "x-ms-blob-committed-block-count",
xmlName: "x-ms-blob-committed-block-count",
type: {
name: "Number"
}
},
isServerEncrypted: {
serializedName: "x-ms-server-encrypted",
xmlName: "x-ms-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
accessTier: {
serializedName: "x-ms-access-tier",
xmlName: "x-ms-access-tier",
type: {
name: "String"
}
},
accessTierInferred: {
serializedName: "x-ms-access-tier-inferred",
xmlName: "x-ms-access-tier-inferred",
type: {
name: "Boolean"
}
},
archiveStatus: {
serializedName: "x-ms-archive-status",
xmlName: "x-ms-archive-status",
type: {
name: "String"
}
},
accessTierChangedOn: {
serializedName: "x-ms-access-tier-change-time",
xmlName: "x-ms-access-tier-change-time",
type: {
name: "DateTimeRfc1123"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
isCurrentVersion: {
serializedName: "x-ms-is-current-version",
xmlName: "x-ms-is-current-version",
type: {
name: "Boolean"
}
},
tagCount: {
serializedName: "x-ms-tag-count",
xmlName: "x-ms-tag-count",
type: {
name: "Number"
}
},
expiresOn: {
serializedName: "x-ms-expiry-time",
xmlName: "x-ms-expiry-time",
type: {
name: "DateTimeRfc1123"
}
},
isSealed: {
serializedName: "x-ms-blob-sealed",
xmlName: "x-ms-blob-sealed",
type: {
name: "Boolean"
}
},
rehydratePriority: {
serializedName: "x-ms-rehydrate-priority",
xmlName: "x-ms-rehydrate-priority",
type: {
name: "Enum",
allowedValues: [ "High", "Standard" ]
}
},
lastAccessed: {
serializedName: "x-ms-last-access-time",
xmlName: "x-ms-last-access-time",
type: {
name: "DateTimeRfc1123"
}
},
immutabilityPolicyExpiresOn: {
serializedName: "x-ms-immutability-policy-until-date",
xmlName: "x-ms-immutability-policy-until-date",
type: {
name: "DateTimeRfc1123"
}
},
immutabilityPolicyMode: {
serializedName: "x-ms-immutability-policy-mode",
xmlName: "x-ms-immutability-policy-mode",
type: {
name: "Enum",
allowedValues: [ "Mutable", "Unlocked", "Locked" ]
}
},
legalHold: {
serializedName: "x-ms-legal-hold",
xmlName: "x-ms-legal-hold",
type: {
name: "Boolean"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Cn = {
serializedName: "Blob_getPropertiesExceptionHeaders",
type: {
name: "Composite",
className: "BlobGetPropertiesExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Pn = {
serializedName: "Blob_deleteHeaders",
type: {
name: "Composite",
className: "BlobDeleteHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, vn = {
serializedName: "Blob_deleteExceptionHeaders",
type: {
name: "Composite",
className: "BlobDeleteExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Rn = {
serializedName: "Blob_undeleteHeaders",
type: {
name: "Composite",
className: "BlobUndeleteHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, zn = {
serializedName: "Blob_undeleteExceptionHeaders",
type: {
name: "Composite",
className: "BlobUndeleteExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, En = {
serializedName: "Blob_setExpiryHeaders",
type: {
name: "Composite",
className: "BlobSetExpiryHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, wn = {
serializedName: "Blob_setExpiryExceptionHeaders",
type: {
name: "Composite",
className: "BlobSetExpiryExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, An = {
serializedName: "Blob_setHttpHeadersHeaders",
type: {
name: "Composite",
className: "BlobSetHttpHeadersHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Bn = {
serializedName: "Blob_setHttpHeadersExceptionHeaders",
type: {
name: "Composite",
className: "BlobSetHttpHeadersExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Tn = {
serializedName: "Blob_setImmutabilityPolicyHeaders",
type: {
name: "Composite",
className: "BlobSetImmutabilityPolicyHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
immutabilityPolicyExpiry: {
serializedName: "x-ms-immutability-policy-until-date",
xmlName: "x-ms-immutability-policy-until-date",
type: {
name: "DateTimeRfc1123"
}
},
immutabilityPolicyMode: {
serializedName: "x-ms-immutability-policy-mode",
xmlName: "x-ms-immutability-policy-mode",
type: {
name: "Enum",
allowedValues: [ "Mutable", "Unlocked", "Locked" ]
}
}
}
}
}, qn = {
serializedName: "Blob_setImmutabilityPolicyExceptionHeaders",
type: {
name: "Composite",
className: "BlobSetImmutabilityPolicyExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, In = {
serializedName: "Blob_deleteImmutabilityPolicyHeaders",
type: {
name: "Composite",
className: "BlobDeleteImmutabilityPolicyHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, _n = {
serializedName: "Blob_deleteImmutabilityPolicyExceptionHeaders",
type: {
name: "Composite",
className: "BlobDeleteImmutabilityPolicyExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, On = {
serializedName: "Blob_setLegalHoldHeaders",
type: {
name: "Composite",
className: "BlobSetLegalHoldHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
legalHold: {
serializedName: "x-ms-legal-hold",
xmlName: "x-ms-legal-hold",
type: {
name: "Boolean"
}
}
}
}
}, Mn = {
serializedName: "Blob_setLegalHoldExceptionHeaders",
type: {
name: "Composite",
className: "BlobSetLegalHoldExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ln = {
serializedName: "Blob_setMetadataHeaders",
type: {
name: "Composite",
className: "BlobSetMetadataHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Dn = {
serializedName: "Blob_setMetadataExceptionHeaders",
type: {
name: "Composite",
className: "BlobSetMetadataExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, kn = {
serializedName: "Blob_acquireLeaseHeaders",
type: {
name: "Composite",
className: "BlobAcquireLeaseHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
leaseId: {
serializedName: "x-ms-lease-id",
xmlName: "x-ms-lease-id",
type: {
name: "String"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, Hn = {
serializedName: "Blob_acquireLeaseExceptionHeaders",
type: {
name: "Composite",
className: "BlobAcquireLeaseExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Un = {
serializedName: "Blob_releaseLeaseHeaders",
type: {
name: "Composite",
className: "BlobReleaseLeaseHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, $n = {
serializedName: "Blob_releaseLeaseExceptionHeaders",
type: {
name: "Composite",
className: "BlobReleaseLeaseExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, jn = {
serializedName: "Blob_renewLeaseHeaders",
type: {
name: "Composite",
className: "BlobRenewLeaseHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
leaseId: {
serializedName: "x-ms-lease-id",
xmlName: "x-ms-lease-id",
type: {
name: "String"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, Vn = {
serializedName: "Blob_renewLeaseExceptionHeaders",
type: {
name: "Composite",
className: "BlobRenewLeaseExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Fn = {
serializedName: "Blob_changeLeaseHeaders",
type: {
name: "Composite",
className: "BlobChangeLeaseHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
leaseId: {
serializedName: "x-ms-lease-id",
xmlName: "x-ms-lease-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, Kn = {
serializedName: "Blob_changeLeaseExceptionHeaders",
type: {
name: "Composite",
className: "BlobChangeLeaseExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Xn = {
serializedName: "Blob_breakLeaseHeaders",
type: {
name: "Composite",
className: "BlobBreakLeaseHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
leaseTime: {
serializedName: "x-ms-lease-time",
xmlName: "x-ms-lease-time",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
}
}
}
}, Gn = {
serializedName: "Blob_breakLeaseExceptionHeaders",
type: {
name: "Composite",
className: "BlobBreakLeaseExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Wn = {
serializedName: "Blob_createSnapshotHeaders",
type: {
name: "Composite",
className: "BlobCreateSnapshotHeaders",
modelProperties: {
snapshot: {
serializedName: "x-ms-snapshot",
xmlName: "x-ms-snapshot",
type: {
name: "String"
}
},
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Qn = {
serializedName: "Blob_createSnapshotExceptionHeaders",
type: {
name: "Composite",
className: "BlobCreateSnapshotExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Jn = {
serializedName: "Blob_startCopyFromURLHeaders",
type: {
name: "Composite",
className: "BlobStartCopyFromURLHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
copyId: {
serializedName: "x-ms-copy-id",
xmlName: "x-ms-copy-id",
type: {
name: "String"
}
},
copyStatus: {
serializedName: "x-ms-copy-status",
xmlName: "x-ms-copy-status",
type: {
name: "Enum",
allowedValues: [ "pending", "success", "aborted", "failed" ]
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Yn = {
serializedName: "Blob_startCopyFromURLExceptionHeaders",
type: {
name: "Composite",
className: "BlobStartCopyFromURLExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
},
copySourceErrorCode: {
serializedName: "x-ms-copy-source-error-code",
xmlName: "x-ms-copy-source-error-code",
type: {
name: "String"
}
},
copySourceStatusCode: {
serializedName: "x-ms-copy-source-status-code",
xmlName: "x-ms-copy-source-status-code",
type: {
name: "Number"
}
}
}
}
}, Zn = {
serializedName: "Blob_copyFromURLHeaders",
type: {
name: "Composite",
className: "BlobCopyFromURLHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
copyId: {
serializedName: "x-ms-copy-id",
xmlName: "x-ms-copy-id",
type: {
name: "String"
}
},
copyStatus: {
defaultValue: "success",
isConstant: !0,
serializedName: "x-ms-copy-status",
type: {
name: "String"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, ei = {
serializedName: "Blob_copyFromURLExceptionHeaders",
type: {
name: "Composite",
className: "BlobCopyFromURLExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
},
copySourceErrorCode: {
serializedName: "x-ms-copy-source-error-code",
xmlName: "x-ms-copy-source-error-code",
type: {
name: "String"
}
},
copySourceStatusCode: {
serializedName: "x-ms-copy-source-status-code",
xmlName: "x-ms-copy-source-status-code",
type: {
name: "Number"
}
}
}
}
}, ti = {
serializedName: "Blob_abortCopyFromURLHeaders",
type: {
name: "Composite",
className: "BlobAbortCopyFromURLHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, ri = {
serializedName: "Blob_abortCopyFromURLExceptionHeaders",
type: {
name: "Composite",
className: "BlobAbortCopyFromURLExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, ai = {
serializedName: "Blob_setTierHeaders",
type: {
name: "Composite",
className: "BlobSetTierHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, ni = {
serializedName: "Blob_setTierExceptionHeaders",
type: {
name: "Composite",
className: "BlobSetTierExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, ii = {
serializedName: "Blob_getAccountInfoHeaders",
type: {
name: "Composite",
className: "BlobGetAccountInfoHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
skuName: {
serializedName: "x-ms-sku-name",
xmlName: "x-ms-sku-name",
type: {
name: "Enum",
allowedValues: [ "Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Standard_ZRS", "Premium_LRS" ]
}
},
accountKind: {
serializedName: "x-ms-account-kind",
xmlName: "x-ms-account-kind",
type: {
name: "Enum",
allowedValues: [ "Storage", "BlobStorage", "StorageV2", "FileStorage", "BlockBlobStorage" ]
}
},
isHierarchicalNamespaceEnabled: {
serializedName: "x-ms-is-hns-enabled",
xmlName: "x-ms-is-hns-enabled",
type: {
name: "Boolean"
}
}
}
}
}, si = {
serializedName: "Blob_getAccountInfoExceptionHeaders",
type: {
name: "Composite",
className: "BlobGetAccountInfoExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, oi = {
serializedName: "Blob_queryHeaders",
type: {
name: "Composite",
className: "BlobQueryHeaders",
modelProperties: {
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
metadata: {
serializedName: "x-ms-meta",
headerCollectionPrefix: "x-ms-meta-",
xmlName: "x-ms-meta",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
},
contentLength: {
serializedName: "content-length",
xmlName: "content-length",
type: {
name: "Number"
}
},
contentType: {
serializedName: "content-type",
xmlName: "content-type",
type: {
name: "String"
}
},
contentRange: {
serializedName: "content-range",
xmlName: "content-range",
type: {
name: "String"
}
},
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
contentEncoding: {
serializedName: "content-encoding",
xmlName: "content-encoding",
type: {
name: "String"
}
},
cacheControl: {
serializedName: "cache-control",
xmlName: "cache-control",
type: {
name: "String"
}
},
contentDisposition: {
serializedName: "content-disposition",
xmlName: "content-disposition",
type: {
name: "String"
}
},
contentLanguage: {
serializedName: "content-language",
xmlName: "content-language",
type: {
name: "String"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
blobType: {
serializedName: "x-ms-blob-type",
xmlName: "x-ms-blob-type",
type: {
name: "Enum",
allowedValues: [ "BlockBlob", "PageBlob", "AppendBlob" ]
}
},
copyCompletionTime: {
serializedName: "x-ms-copy-completion-time",
xmlName: "x-ms-copy-completion-time",
type: {
name: "DateTimeRfc1123"
}
},
copyStatusDescription: {
serializedName: "x-ms-copy-status-description",
xmlName: "x-ms-copy-status-description",
type: {
name: "String"
}
},
copyId: {
serializedName: "x-ms-copy-id",
xmlName: "x-ms-copy-id",
type: {
name: "String"
}
},
copyProgress: {
serializedName: "x-ms-copy-progress",
xmlName: "x-ms-copy-progress",
type: {
name: "String"
}
},
copySource: {
serializedName: "x-ms-copy-source",
xmlName: "x-ms-copy-source",
type: {
name: "String"
}
},
copyStatus: {
serializedName: "x-ms-copy-status",
xmlName: "x-ms-copy-status",
type: {
name: "Enum",
allowedValues: [ "pending", "success", "aborted", "failed" ]
}
},
leaseDuration: {
serializedName: "x-ms-lease-duration",
xmlName: "x-ms-lease-duration",
type: {
name: "Enum",
allowedValues: [ "infinite", "fixed" ]
}
},
leaseState: {
serializedName: "x-ms-lease-state",
xmlName: "x-ms-lease-state",
type: {
name: "Enum",
allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
}
},
leaseStatus: {
serializedName: "x-ms-lease-status",
xmlName: "x-ms-lease-status",
type: {
name: "Enum",
allowedValues: [ "locked", "unlocked" ]
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
acceptRanges: {
serializedName: "accept-ranges",
xmlName: "accept-ranges",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
blobCommittedBlockCount: {
serializedName: "x-ms-blob-committed-block-count",
xmlName: "x-ms-blob-committed-block-count",
type: {
name: "Number"
}
},
isServerEncrypted: {
serializedName: "x-ms-server-encrypted",
xmlName: "x-ms-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
blobContentMD5: {
serializedName: "x-ms-blob-content-md5",
xmlName: "x-ms-blob-content-md5",
type: {
name: "ByteArray"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
},
contentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
}
}
}
}, li = {
serializedName: "Blob_queryExceptionHeaders",
type: {
name: "Composite",
className: "BlobQueryExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, mi = {
serializedName: "Blob_getTagsHeaders",
type: {
name: "Composite",
className: "BlobGetTagsHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, ci = {
serializedName: "Blob_getTagsExceptionHeaders",
type: {
name: "Composite",
className: "BlobGetTagsExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, di = {
serializedName: "Blob_setTagsHeaders",
type: {
name: "Composite",
className: "BlobSetTagsHeaders",
modelProperties: {
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, pi = {
serializedName: "Blob_setTagsExceptionHeaders",
type: {
name: "Composite",
className: "BlobSetTagsExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, ui = {
serializedName: "PageBlob_createHeaders",
type: {
name: "Composite",
className: "PageBlobCreateHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, gi = {
serializedName: "PageBlob_createExceptionHeaders",
type: {
name: "Composite",
className: "PageBlobCreateExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, hi = {
serializedName: "PageBlob_uploadPagesHeaders",
type: {
name: "Composite",
className: "PageBlobUploadPagesHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, yi = {
serializedName: "PageBlob_uploadPagesExceptionHeaders",
type: {
name: "Composite",
className: "PageBlobUploadPagesExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, fi = {
serializedName: "PageBlob_clearPagesHeaders",
type: {
name: "Composite",
className: "PageBlobClearPagesHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, xi = {
serializedName: "PageBlob_clearPagesExceptionHeaders",
type: {
name: "Composite",
className: "PageBlobClearPagesExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ni = {
serializedName: "PageBlob_uploadPagesFromURLHeaders",
type: {
name: "Composite",
className: "PageBlobUploadPagesFromURLHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, bi = {
serializedName: "PageBlob_uploadPagesFromURLExceptionHeaders",
type: {
name: "Composite",
className: "PageBlobUploadPagesFromURLExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
},
copySourceErrorCode: {
serializedName: "x-ms-copy-source-error-code",
xmlName: "x-ms-copy-source-error-code",
type: {
name: "String"
}
},
copySourceStatusCode: {
serializedName: "x-ms-copy-source-status-code",
xmlName: "x-ms-copy-source-status-code",
type: {
name: "Number"
}
}
}
}
}, Si = {
serializedName: "PageBlob_getPageRangesHeaders",
type: {
name: "Composite",
className: "PageBlobGetPageRangesHeaders",
modelProperties: {
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
blobContentLength: {
serializedName: "x-ms-blob-content-length",
xmlName: "x-ms-blob-content-length",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ci = {
serializedName: "PageBlob_getPageRangesExceptionHeaders",
type: {
name: "Composite",
className: "PageBlobGetPageRangesExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Pi = {
serializedName: "PageBlob_getPageRangesDiffHeaders",
type: {
name: "Composite",
className: "PageBlobGetPageRangesDiffHeaders",
modelProperties: {
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
blobContentLength: {
serializedName: "x-ms-blob-content-length",
xmlName: "x-ms-blob-content-length",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, vi = {
serializedName: "PageBlob_getPageRangesDiffExceptionHeaders",
type: {
name: "Composite",
className: "PageBlobGetPageRangesDiffExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ri = {
serializedName: "PageBlob_resizeHeaders",
type: {
name: "Composite",
className: "PageBlobResizeHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, zi = {
serializedName: "PageBlob_resizeExceptionHeaders",
type: {
name: "Composite",
className: "PageBlobResizeExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ei = {
serializedName: "PageBlob_updateSequenceNumberHeaders",
type: {
name: "Composite",
className: "PageBlobUpdateSequenceNumberHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, wi = {
serializedName: "PageBlob_updateSequenceNumberExceptionHeaders",
type: {
name: "Composite",
className: "PageBlobUpdateSequenceNumberExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ai = {
serializedName: "PageBlob_copyIncrementalHeaders",
type: {
name: "Composite",
className: "PageBlobCopyIncrementalHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
copyId: {
serializedName: "x-ms-copy-id",
xmlName: "x-ms-copy-id",
type: {
name: "String"
}
},
copyStatus: {
serializedName: "x-ms-copy-status",
xmlName: "x-ms-copy-status",
type: {
name: "Enum",
allowedValues: [ "pending", "success", "aborted", "failed" ]
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Bi = {
serializedName: "PageBlob_copyIncrementalExceptionHeaders",
type: {
name: "Composite",
className: "PageBlobCopyIncrementalExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ti = {
serializedName: "AppendBlob_createHeaders",
type: {
name: "Composite",
className: "AppendBlobCreateHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, qi = {
serializedName: "AppendBlob_createExceptionHeaders",
type: {
name: "Composite",
className: "AppendBlobCreateExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ii = {
serializedName: "AppendBlob_appendBlockHeaders",
type: {
name: "Composite",
className: "AppendBlobAppendBlockHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
blobAppendOffset: {
serializedName: "x-ms-blob-append-offset",
xmlName: "x-ms-blob-append-offset",
type: {
name: "String"
}
},
blobCommittedBlockCount: {
serializedName: "x-ms-blob-committed-block-count",
xmlName: "x-ms-blob-committed-block-count",
type: {
name: "Number"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, _i = {
serializedName: "AppendBlob_appendBlockExceptionHeaders",
type: {
name: "Composite",
className: "AppendBlobAppendBlockExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Oi = {
serializedName: "AppendBlob_appendBlockFromUrlHeaders",
type: {
name: "Composite",
className: "AppendBlobAppendBlockFromUrlHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
blobAppendOffset: {
serializedName: "x-ms-blob-append-offset",
xmlName: "x-ms-blob-append-offset",
type: {
name: "String"
}
},
blobCommittedBlockCount: {
serializedName: "x-ms-blob-committed-block-count",
xmlName: "x-ms-blob-committed-block-count",
type: {
name: "Number"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Mi = {
serializedName: "AppendBlob_appendBlockFromUrlExceptionHeaders",
type: {
name: "Composite",
className: "AppendBlobAppendBlockFromUrlExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
},
copySourceErrorCode: {
serializedName: "x-ms-copy-source-error-code",
xmlName: "x-ms-copy-source-error-code",
type: {
name: "String"
}
},
copySourceStatusCode: {
serializedName: "x-ms-copy-source-status-code",
xmlName: "x-ms-copy-source-status-code",
type: {
name: "Number"
}
}
}
}
}, Li = {
serializedName: "AppendBlob_sealHeaders",
type: {
name: "Composite",
className: "AppendBlobSealHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isSealed: {
serializedName: "x-ms-blob-sealed",
xmlName: "x-ms-blob-sealed",
type: {
name: "Boolean"
}
}
}
}
}, Di = {
serializedName: "AppendBlob_sealExceptionHeaders",
type: {
name: "Composite",
className: "AppendBlobSealExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, ki = {
serializedName: "BlockBlob_uploadHeaders",
type: {
name: "Composite",
className: "BlockBlobUploadHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Hi = {
serializedName: "BlockBlob_uploadExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobUploadExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ui = {
serializedName: "BlockBlob_putBlobFromUrlHeaders",
type: {
name: "Composite",
className: "BlockBlobPutBlobFromUrlHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, $i = {
serializedName: "BlockBlob_putBlobFromUrlExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobPutBlobFromUrlExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
},
copySourceErrorCode: {
serializedName: "x-ms-copy-source-error-code",
xmlName: "x-ms-copy-source-error-code",
type: {
name: "String"
}
},
copySourceStatusCode: {
serializedName: "x-ms-copy-source-status-code",
xmlName: "x-ms-copy-source-status-code",
type: {
name: "Number"
}
}
}
}
}, ji = {
serializedName: "BlockBlob_stageBlockHeaders",
type: {
name: "Composite",
className: "BlockBlobStageBlockHeaders",
modelProperties: {
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Vi = {
serializedName: "BlockBlob_stageBlockExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobStageBlockExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Fi = {
serializedName: "BlockBlob_stageBlockFromURLHeaders",
type: {
name: "Composite",
className: "BlockBlobStageBlockFromURLHeaders",
modelProperties: {
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ki = {
serializedName: "BlockBlob_stageBlockFromURLExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobStageBlockFromURLExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
},
copySourceErrorCode: {
serializedName: "x-ms-copy-source-error-code",
xmlName: "x-ms-copy-source-error-code",
type: {
name: "String"
}
},
copySourceStatusCode: {
serializedName: "x-ms-copy-source-status-code",
xmlName: "x-ms-copy-source-status-code",
type: {
name: "Number"
}
}
}
}
}, Xi = {
serializedName: "BlockBlob_commitBlockListHeaders",
type: {
name: "Composite",
className: "BlockBlobCommitBlockListHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Gi = {
serializedName: "BlockBlob_commitBlockListExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobCommitBlockListExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Wi = {
serializedName: "BlockBlob_getBlockListHeaders",
type: {
name: "Composite",
className: "BlockBlobGetBlockListHeaders",
modelProperties: {
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
contentType: {
serializedName: "content-type",
xmlName: "content-type",
type: {
name: "String"
}
},
blobContentLength: {
serializedName: "x-ms-blob-content-length",
xmlName: "x-ms-blob-content-length",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Qi = {
serializedName: "BlockBlob_getBlockListExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobGetBlockListExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
}, Ji = {
parameterPath: [ "options", "contentType" ],
mapper: {
defaultValue: "application/xml",
isConstant: !0,
serializedName: "Content-Type",
type: {
name: "String"
}
}
}, Yi = {
parameterPath: "blobServiceProperties",
mapper: Ir
}, Zi = {
parameterPath: "accept",
mapper: {
defaultValue: "application/xml",
isConstant: !0,
serializedName: "Accept",
type: {
name: "String"
}
}
}, es = {
parameterPath: "url",
mapper: {
serializedName: "url",
required: !0,
xmlName: "url",
type: {
name: "String"
}
},
skipEncoding: !0
}, ts = {
parameterPath: "restype",
mapper: {
defaultValue: "service",
isConstant: !0,
serializedName: "restype",
type: {
name: "String"
}
}
}, rs = {
parameterPath: "comp",
mapper: {
defaultValue: "properties",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, as = {
parameterPath: [ "options", "timeoutInSeconds" ],
mapper: {
constraints: {
InclusiveMinimum: 0
},
serializedName: "timeout",
xmlName: "timeout",
type: {
name: "Number"
}
}
}, ns = {
parameterPath: "version",
mapper: {
defaultValue: "2026-02-06",
isConstant: !0,
serializedName: "x-ms-version",
type: {
name: "String"
}
}
}, is = {
parameterPath: [ "options", "requestId" ],
mapper: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
}
}, ss = {
parameterPath: "accept",
mapper: {
defaultValue: "application/xml",
isConstant: !0,
serializedName: "Accept",
type: {
name: "String"
}
}
}, os = {
parameterPath: "comp",
mapper: {
defaultValue: "list",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, ls = {
parameterPath: [ "options", "prefix" ],
mapper: {
serializedName: "prefix",
xmlName: "prefix",
type: {
name: "String"
}
}
}, ms = {
parameterPath: [ "options", "marker" ],
mapper: {
serializedName: "marker",
xmlName: "marker",
type: {
name: "String"
}
}
}, cs = {
parameterPath: [ "options", "maxPageSize" ],
mapper: {
constraints: {
InclusiveMinimum: 1
},
serializedName: "maxresults",
xmlName: "maxresults",
type: {
name: "Number"
}
}
}, ds = {
parameterPath: "keyInfo",
mapper: Fr
}, ps = {
parameterPath: "restype",
mapper: {
defaultValue: "account",
isConstant: !0,
serializedName: "restype",
type: {
name: "String"
}
}
}, us = {
parameterPath: "body",
mapper: {
serializedName: "body",
required: !0,
xmlName: "body",
type: {
name: "Stream"
}
}
}, gs = {
parameterPath: "comp",
mapper: {
defaultValue: "batch",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, hs = {
parameterPath: "contentLength",
mapper: {
serializedName: "Content-Length",
required: !0,
xmlName: "Content-Length",
type: {
name: "Number"
}
}
}, ys = {
parameterPath: "multipartContentType",
mapper: {
serializedName: "Content-Type",
required: !0,
xmlName: "Content-Type",
type: {
name: "String"
}
}
}, fs = {
parameterPath: "comp",
mapper: {
defaultValue: "blobs",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, xs = {
parameterPath: [ "options", "where" ],
mapper: {
serializedName: "where",
xmlName: "where",
type: {
name: "String"
}
}
}, Ns = {
parameterPath: "restype",
mapper: {
defaultValue: "container",
isConstant: !0,
serializedName: "restype",
type: {
name: "String"
}
}
}, bs = {
parameterPath: [ "options", "metadata" ],
mapper: {
serializedName: "x-ms-meta",
xmlName: "x-ms-meta",
headerCollectionPrefix: "x-ms-meta-",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
}
}, Ss = {
parameterPath: [ "options", "access" ],
mapper: {
serializedName: "x-ms-blob-public-access",
xmlName: "x-ms-blob-public-access",
type: {
name: "Enum",
allowedValues: [ "container", "blob" ]
}
}
}, Cs = {
parameterPath: [ "options", "leaseAccessConditions", "leaseId" ],
mapper: {
serializedName: "x-ms-lease-id",
xmlName: "x-ms-lease-id",
type: {
name: "String"
}
}
}, Ps = {
parameterPath: [ "options", "modifiedAccessConditions", "ifModifiedSince" ],
mapper: {
serializedName: "If-Modified-Since",
xmlName: "If-Modified-Since",
type: {
name: "DateTimeRfc1123"
}
}
}, vs = {
parameterPath: [ "options", "modifiedAccessConditions", "ifUnmodifiedSince" ],
mapper: {
serializedName: "If-Unmodified-Since",
xmlName: "If-Unmodified-Since",
type: {
name: "DateTimeRfc1123"
}
}
}, Rs = {
parameterPath: "comp",
mapper: {
defaultValue: "metadata",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, zs = {
parameterPath: "comp",
mapper: {
defaultValue: "acl",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, Es = {
parameterPath: "comp",
mapper: {
defaultValue: "undelete",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, ws = {
parameterPath: "comp",
mapper: {
defaultValue: "lease",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, As = {
parameterPath: "action",
mapper: {
defaultValue: "acquire",
isConstant: !0,
serializedName: "x-ms-lease-action",
type: {
name: "String"
}
}
}, Bs = {
parameterPath: [ "options", "duration" ],
mapper: {
serializedName: "x-ms-lease-duration",
xmlName: "x-ms-lease-duration",
type: {
name: "Number"
}
}
}, Ts = {
parameterPath: [ "options", "proposedLeaseId" ],
mapper: {
serializedName: "x-ms-proposed-lease-id",
xmlName: "x-ms-proposed-lease-id",
type: {
name: "String"
}
}
}, qs = {
parameterPath: "action",
mapper: {
defaultValue: "release",
isConstant: !0,
serializedName: "x-ms-lease-action",
type: {
name: "String"
}
}
}, Is = {
parameterPath: "leaseId",
mapper: {
serializedName: "x-ms-lease-id",
required: !0,
xmlName: "x-ms-lease-id",
type: {
name: "String"
}
}
}, _s = {
parameterPath: "action",
mapper: {
defaultValue: "renew",
isConstant: !0,
serializedName: "x-ms-lease-action",
type: {
name: "String"
}
}
}, Os = {
parameterPath: "action",
mapper: {
defaultValue: "break",
isConstant: !0,
serializedName: "x-ms-lease-action",
type: {
name: "String"
}
}
}, Ms = {
parameterPath: [ "options", "breakPeriod" ],
mapper: {
serializedName: "x-ms-lease-break-period",
xmlName: "x-ms-lease-break-period",
type: {
name: "Number"
}
}
}, Ls = {
parameterPath: "action",
mapper: {
defaultValue: "change",
isConstant: !0,
serializedName: "x-ms-lease-action",
type: {
name: "String"
}
}
}, Ds = {
parameterPath: "proposedLeaseId",
mapper: {
serializedName: "x-ms-proposed-lease-id",
required: !0,
xmlName: "x-ms-proposed-lease-id",
type: {
name: "String"
}
}
}, ks = {
parameterPath: [ "options", "include" ],
mapper: {
serializedName: "include",
xmlName: "include",
xmlElementName: "ListBlobsIncludeItem",
type: {
name: "Sequence",
element: {
type: {
name: "Enum",
allowedValues: [ "copy", "deleted", "metadata", "snapshots", "uncommittedblobs", "versions", "tags", "immutabilitypolicy", "legalhold", "deletedwithversions" ]
}
}
}
},
collectionFormat: "CSV"
}, Hs = {
parameterPath: [ "options", "startFrom" ],
mapper: {
serializedName: "startFrom",
xmlName: "startFrom",
type: {
name: "String"
}
}
}, Us = {
parameterPath: [ "options", "snapshot" ],
mapper: {
serializedName: "snapshot",
xmlName: "snapshot",
type: {
name: "String"
}
}
}, $s = {
parameterPath: [ "options", "versionId" ],
mapper: {
serializedName: "versionid",
xmlName: "versionid",
type: {
name: "String"
}
}
}, js = {
parameterPath: [ "options", "range" ],
mapper: {
serializedName: "x-ms-range",
xmlName: "x-ms-range",
type: {
name: "String"
}
}
}, Vs = {
parameterPath: [ "options", "cpkInfo", "encryptionKey" ],
mapper: {
serializedName: "x-ms-encryption-key",
xmlName: "x-ms-encryption-key",
type: {
name: "String"
}
}
}, Fs = {
parameterPath: [ "options", "cpkInfo", "encryptionKeySha256" ],
mapper: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
}
}, Ks = {
parameterPath: [ "options", "cpkInfo", "encryptionAlgorithm" ],
mapper: {
serializedName: "x-ms-encryption-algorithm",
xmlName: "x-ms-encryption-algorithm",
type: {
name: "String"
}
}
}, Xs = {
parameterPath: [ "options", "modifiedAccessConditions", "ifMatch" ],
mapper: {
serializedName: "If-Match",
xmlName: "If-Match",
type: {
name: "String"
}
}
}, Gs = {
parameterPath: [ "options", "modifiedAccessConditions", "ifNoneMatch" ],
mapper: {
serializedName: "If-None-Match",
xmlName: "If-None-Match",
type: {
name: "String"
}
}
}, Ws = {
parameterPath: [ "options", "modifiedAccessConditions", "ifTags" ],
mapper: {
serializedName: "x-ms-if-tags",
xmlName: "x-ms-if-tags",
type: {
name: "String"
}
}
}, Qs = {
parameterPath: [ "options", "blobHttpHeaders", "blobCacheControl" ],
mapper: {
serializedName: "x-ms-blob-cache-control",
xmlName: "x-ms-blob-cache-control",
type: {
name: "String"
}
}
}, Js = {
parameterPath: [ "options", "blobHttpHeaders", "blobContentType" ],
mapper: {
serializedName: "x-ms-blob-content-type",
xmlName: "x-ms-blob-content-type",
type: {
name: "String"
}
}
}, Ys = {
parameterPath: [ "options", "blobHttpHeaders", "blobContentMD5" ],
mapper: {
serializedName: "x-ms-blob-content-md5",
xmlName: "x-ms-blob-content-md5",
type: {
name: "ByteArray"
}
}
}, Zs = {
parameterPath: [ "options", "blobHttpHeaders", "blobContentEncoding" ],
mapper: {
serializedName: "x-ms-blob-content-encoding",
xmlName: "x-ms-blob-content-encoding",
type: {
name: "String"
}
}
}, eo = {
parameterPath: [ "options", "blobHttpHeaders", "blobContentLanguage" ],
mapper: {
serializedName: "x-ms-blob-content-language",
xmlName: "x-ms-blob-content-language",
type: {
name: "String"
}
}
}, to = {
parameterPath: [ "options", "blobHttpHeaders", "blobContentDisposition" ],
mapper: {
serializedName: "x-ms-blob-content-disposition",
xmlName: "x-ms-blob-content-disposition",
type: {
name: "String"
}
}
}, ro = {
parameterPath: "comp",
mapper: {
defaultValue: "immutabilityPolicies",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, ao = {
parameterPath: [ "options", "immutabilityPolicyExpiry" ],
mapper: {
serializedName: "x-ms-immutability-policy-until-date",
xmlName: "x-ms-immutability-policy-until-date",
type: {
name: "DateTimeRfc1123"
}
}
}, no = {
parameterPath: [ "options", "immutabilityPolicyMode" ],
mapper: {
serializedName: "x-ms-immutability-policy-mode",
xmlName: "x-ms-immutability-policy-mode",
type: {
name: "Enum",
allowedValues: [ "Mutable", "Unlocked", "Locked" ]
}
}
}, io = {
parameterPath: [ "options", "encryptionScope" ],
mapper: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
}
}, so = {
parameterPath: [ "options", "tier" ],
mapper: {
serializedName: "x-ms-access-tier",
xmlName: "x-ms-access-tier",
type: {
name: "Enum",
allowedValues: [ "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "Hot", "Cool", "Archive", "Cold" ]
}
}
}, oo = {
parameterPath: [ "options", "rehydratePriority" ],
mapper: {
serializedName: "x-ms-rehydrate-priority",
xmlName: "x-ms-rehydrate-priority",
type: {
name: "Enum",
allowedValues: [ "High", "Standard" ]
}
}
}, lo = {
parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfModifiedSince" ],
mapper: {
serializedName: "x-ms-source-if-modified-since",
xmlName: "x-ms-source-if-modified-since",
type: {
name: "DateTimeRfc1123"
}
}
}, mo = {
parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfUnmodifiedSince" ],
mapper: {
serializedName: "x-ms-source-if-unmodified-since",
xmlName: "x-ms-source-if-unmodified-since",
type: {
name: "DateTimeRfc1123"
}
}
}, co = {
parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfMatch" ],
mapper: {
serializedName: "x-ms-source-if-match",
xmlName: "x-ms-source-if-match",
type: {
name: "String"
}
}
}, po = {
parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfNoneMatch" ],
mapper: {
serializedName: "x-ms-source-if-none-match",
xmlName: "x-ms-source-if-none-match",
type: {
name: "String"
}
}
}, uo = {
parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfTags" ],
mapper: {
serializedName: "x-ms-source-if-tags",
xmlName: "x-ms-source-if-tags",
type: {
name: "String"
}
}
}, go = {
parameterPath: "copySource",
mapper: {
serializedName: "x-ms-copy-source",
required: !0,
xmlName: "x-ms-copy-source",
type: {
name: "String"
}
}
}, ho = {
parameterPath: [ "options", "blobTagsString" ],
mapper: {
serializedName: "x-ms-tags",
xmlName: "x-ms-tags",
type: {
name: "String"
}
}
}, yo = {
parameterPath: [ "options", "legalHold" ],
mapper: {
serializedName: "x-ms-legal-hold",
xmlName: "x-ms-legal-hold",
type: {
name: "Boolean"
}
}
}, fo = {
parameterPath: [ "options", "sourceContentMD5" ],
mapper: {
serializedName: "x-ms-source-content-md5",
xmlName: "x-ms-source-content-md5",
type: {
name: "ByteArray"
}
}
}, xo = {
parameterPath: [ "options", "copySourceAuthorization" ],
mapper: {
serializedName: "x-ms-copy-source-authorization",
xmlName: "x-ms-copy-source-authorization",
type: {
name: "String"
}
}
}, No = {
parameterPath: [ "options", "copySourceTags" ],
mapper: {
serializedName: "x-ms-copy-source-tag-option",
xmlName: "x-ms-copy-source-tag-option",
type: {
name: "Enum",
allowedValues: [ "REPLACE", "COPY" ]
}
}
}, bo = {
parameterPath: [ "options", "fileRequestIntent" ],
mapper: {
serializedName: "x-ms-file-request-intent",
xmlName: "x-ms-file-request-intent",
type: {
name: "String"
}
}
}, So = {
parameterPath: [ "options", "queryRequest" ],
mapper: ua
}, Co = {
parameterPath: "comp",
mapper: {
defaultValue: "tags",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, Po = {
parameterPath: [ "options", "blobModifiedAccessConditions", "ifModifiedSince" ],
mapper: {
serializedName: "x-ms-blob-if-modified-since",
xmlName: "x-ms-blob-if-modified-since",
type: {
name: "DateTimeRfc1123"
}
}
}, vo = {
parameterPath: [ "options", "blobModifiedAccessConditions", "ifUnmodifiedSince" ],
mapper: {
serializedName: "x-ms-blob-if-unmodified-since",
xmlName: "x-ms-blob-if-unmodified-since",
type: {
name: "DateTimeRfc1123"
}
}
}, Ro = {
parameterPath: [ "options", "blobModifiedAccessConditions", "ifMatch" ],
mapper: {
serializedName: "x-ms-blob-if-match",
xmlName: "x-ms-blob-if-match",
type: {
name: "String"
}
}
}, zo = {
parameterPath: [ "options", "blobModifiedAccessConditions", "ifNoneMatch" ],
mapper: {
serializedName: "x-ms-blob-if-none-match",
xmlName: "x-ms-blob-if-none-match",
type: {
name: "String"
}
}
}, Eo = {
parameterPath: [ "options", "tags" ],
mapper: Wr
}, wo = {
parameterPath: [ "options", "transactionalContentMD5" ],
mapper: {
serializedName: "Content-MD5",
xmlName: "Content-MD5",
type: {
name: "ByteArray"
}
}
}, Ao = {
parameterPath: [ "options", "transactionalContentCrc64" ],
mapper: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
}
}, Bo = {
parameterPath: "blobContentLength",
mapper: {
serializedName: "x-ms-blob-content-length",
required: !0,
xmlName: "x-ms-blob-content-length",
type: {
name: "Number"
}
}
}, To = {
parameterPath: [ "options", "blobSequenceNumber" ],
mapper: {
defaultValue: 0,
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
}
}, qo = {
parameterPath: [ "options", "contentType" ],
mapper: {
defaultValue: "application/octet-stream",
isConstant: !0,
serializedName: "Content-Type",
type: {
name: "String"
}
}
}, Io = {
parameterPath: "body",
mapper: {
serializedName: "body",
required: !0,
xmlName: "body",
type: {
name: "Stream"
}
}
}, _o = {
parameterPath: "accept",
mapper: {
defaultValue: "application/xml",
isConstant: !0,
serializedName: "Accept",
type: {
name: "String"
}
}
}, Oo = {
parameterPath: "comp",
mapper: {
defaultValue: "page",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, Mo = {
parameterPath: "pageWrite",
mapper: {
defaultValue: "update",
isConstant: !0,
serializedName: "x-ms-page-write",
type: {
name: "String"
}
}
}, Lo = {
parameterPath: [ "options", "sequenceNumberAccessConditions", "ifSequenceNumberLessThanOrEqualTo" ],
mapper: {
serializedName: "x-ms-if-sequence-number-le",
xmlName: "x-ms-if-sequence-number-le",
type: {
name: "Number"
}
}
}, Do = {
parameterPath: [ "options", "sequenceNumberAccessConditions", "ifSequenceNumberLessThan" ],
mapper: {
serializedName: "x-ms-if-sequence-number-lt",
xmlName: "x-ms-if-sequence-number-lt",
type: {
name: "Number"
}
}
}, ko = {
parameterPath: [ "options", "sequenceNumberAccessConditions", "ifSequenceNumberEqualTo" ],
mapper: {
serializedName: "x-ms-if-sequence-number-eq",
xmlName: "x-ms-if-sequence-number-eq",
type: {
name: "Number"
}
}
}, Ho = {
parameterPath: "sourceUrl",
mapper: {
serializedName: "x-ms-copy-source",
required: !0,
xmlName: "x-ms-copy-source",
type: {
name: "String"
}
}
}, Uo = {
parameterPath: [ "options", "sourceContentCrc64" ],
mapper: {
serializedName: "x-ms-source-content-crc64",
xmlName: "x-ms-source-content-crc64",
type: {
name: "ByteArray"
}
}
}, $o = {
parameterPath: "comp",
mapper: {
defaultValue: "pagelist",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, jo = {
parameterPath: "comp",
mapper: {
defaultValue: "appendblock",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, Vo = {
parameterPath: [ "options", "appendPositionAccessConditions", "maxSize" ],
mapper: {
serializedName: "x-ms-blob-condition-maxsize",
xmlName: "x-ms-blob-condition-maxsize",
type: {
name: "Number"
}
}
}, Fo = {
parameterPath: [ "options", "appendPositionAccessConditions", "appendPosition" ],
mapper: {
serializedName: "x-ms-blob-condition-appendpos",
xmlName: "x-ms-blob-condition-appendpos",
type: {
name: "Number"
}
}
}, Ko = {
parameterPath: [ "options", "sourceRange" ],
mapper: {
serializedName: "x-ms-source-range",
xmlName: "x-ms-source-range",
type: {
name: "String"
}
}
}, Xo = {
parameterPath: "blobType",
mapper: {
defaultValue: "BlockBlob",
isConstant: !0,
serializedName: "x-ms-blob-type",
type: {
name: "String"
}
}
}, Go = {
parameterPath: "comp",
mapper: {
defaultValue: "block",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, Wo = {
parameterPath: "blockId",
mapper: {
serializedName: "blockid",
required: !0,
xmlName: "blockid",
type: {
name: "String"
}
}
}, Qo = {
parameterPath: "blocks",
mapper: oa
}, Jo = {
parameterPath: "comp",
mapper: {
defaultValue: "blocklist",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
};
class ServiceImpl {
client;
constructor(e) {
this.client = e;
}
setProperties(e, t) {
return this.client.sendOperationRequest({
blobServiceProperties: e,
options: t
}, Zo);
}
getProperties(e) {
return this.client.sendOperationRequest({
options: e
}, el);
}
getStatistics(e) {
return this.client.sendOperationRequest({
options: e
}, tl);
}
listContainersSegment(e) {
return this.client.sendOperationRequest({
options: e
}, rl);
}
getUserDelegationKey(e, t) {
return this.client.sendOperationRequest({
keyInfo: e,
options: t
}, al);
}
getAccountInfo(e) {
return this.client.sendOperationRequest({
options: e
}, nl);
}
submitBatch(e, t, r, a) {
return this.client.sendOperationRequest({
contentLength: e,
multipartContentType: t,
body: r,
options: a
}, il);
}
filterBlobs(e) {
return this.client.sendOperationRequest({
options: e
}, sl);
}
}
const Yo = createSerializer(a, !0), Zo = {
path: "/",
httpMethod: "PUT",
responses: {
202: {
headersMapper: ba
},
default: {
bodyMapper: kr,
headersMapper: Sa
}
},
requestBody: Yi,
queryParameters: [ ts, rs, as ],
urlParameters: [ es ],
headerParameters: [ Ji, Zi, ns, is ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "xml",
serializer: Yo
}, el = {
path: "/",
httpMethod: "GET",
responses: {
200: {
bodyMapper: Ir,
headersMapper: Ca
},
default: {
bodyMapper: kr,
headersMapper: Pa
}
},
queryParameters: [ ts, rs, as ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: Yo
}, tl = {
path: "/",
httpMethod: "GET",
responses: {
200: {
bodyMapper: Hr,
headersMapper: va
},
default: {
bodyMapper: kr,
headersMapper: Ra
}
},
queryParameters: [ ts, as, {
parameterPath: "comp",
mapper: {
defaultValue: "stats",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: Yo
}, rl = {
path: "/",
httpMethod: "GET",
responses: {
200: {
bodyMapper: $r,
headersMapper: za
},
default: {
bodyMapper: kr,
headersMapper: Ea
}
},
queryParameters: [ as, os, ls, ms, cs, {
parameterPath: [ "options", "include" ],
mapper: {
serializedName: "include",
xmlName: "include",
xmlElementName: "ListContainersIncludeType",
type: {
name: "Sequence",
element: {
type: {
name: "Enum",
allowedValues: [ "metadata", "deleted", "system" ]
}
}
}
},
collectionFormat: "CSV"
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: Yo
}, al = {
path: "/",
httpMethod: "POST",
responses: {
200: {
bodyMapper: Kr,
headersMapper: wa
},
default: {
bodyMapper: kr,
headersMapper: Aa
}
},
requestBody: ds,
queryParameters: [ ts, as, {
parameterPath: "comp",
mapper: {
defaultValue: "userdelegationkey",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ Ji, Zi, ns, is ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "xml",
serializer: Yo
}, nl = {
path: "/",
httpMethod: "GET",
responses: {
200: {
headersMapper: Ba
},
default: {
bodyMapper: kr,
headersMapper: Ta
}
},
queryParameters: [ rs, as, ps ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: Yo
}, il = {
path: "/",
httpMethod: "POST",
responses: {
202: {
bodyMapper: {
type: {
name: "Stream"
},
serializedName: "parsedResponse"
},
headersMapper: qa
},
default: {
bodyMapper: kr,
headersMapper: Ia
}
},
requestBody: us,
queryParameters: [ as, gs ],
urlParameters: [ es ],
headerParameters: [ Zi, ns, is, hs, ys ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "xml",
serializer: Yo
}, sl = {
path: "/",
httpMethod: "GET",
responses: {
200: {
bodyMapper: Xr,
headersMapper: _a
},
default: {
bodyMapper: kr,
headersMapper: Oa
}
},
queryParameters: [ as, ms, cs, fs, xs ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: Yo
};
class ContainerImpl {
client;
constructor(e) {
this.client = e;
}
create(e) {
return this.client.sendOperationRequest({
options: e
}, ll);
}
getProperties(e) {
return this.client.sendOperationRequest({
options: e
}, ml);
}
delete(e) {
return this.client.sendOperationRequest({
options: e
}, cl);
}
setMetadata(e) {
return this.client.sendOperationRequest({
options: e
}, dl);
}
getAccessPolicy(e) {
return this.client.sendOperationRequest({
options: e
}, pl);
}
setAccessPolicy(e) {
return this.client.sendOperationRequest({
options: e
}, ul);
}
restore(e) {
return this.client.sendOperationRequest({
options: e
}, gl);
}
rename(e, t) {
return this.client.sendOperationRequest({
sourceContainerName: e,
options: t
}, hl);
}
submitBatch(e, t, r, a) {
return this.client.sendOperationRequest({
contentLength: e,
multipartContentType: t,
body: r,
options: a
}, yl);
}
filterBlobs(e) {
return this.client.sendOperationRequest({
options: e
}, fl);
}
acquireLease(e) {
return this.client.sendOperationRequest({
options: e
}, xl);
}
releaseLease(e, t) {
return this.client.sendOperationRequest({
leaseId: e,
options: t
}, Nl);
}
renewLease(e, t) {
return this.client.sendOperationRequest({
leaseId: e,
options: t
}, bl);
}
breakLease(e) {
return this.client.sendOperationRequest({
options: e
}, Sl);
}
changeLease(e, t, r) {
return this.client.sendOperationRequest({
leaseId: e,
proposedLeaseId: t,
options: r
}, Cl);
}
listBlobFlatSegment(e) {
return this.client.sendOperationRequest({
options: e
}, Pl);
}
listBlobHierarchySegment(e, t) {
return this.client.sendOperationRequest({
delimiter: e,
options: t
}, vl);
}
getAccountInfo(e) {
return this.client.sendOperationRequest({
options: e
}, Rl);
}
}
const ol = createSerializer(a, !0), ll = {
path: "/{containerName}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: Ma
},
default: {
bodyMapper: kr,
headersMapper: La
}
},
queryParameters: [ as, Ns ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, bs, Ss, {
parameterPath: [ "options", "containerEncryptionScope", "defaultEncryptionScope" ],
mapper: {
serializedName: "x-ms-default-encryption-scope",
xmlName: "x-ms-default-encryption-scope",
type: {
name: "String"
}
}
}, {
parameterPath: [ "options", "containerEncryptionScope", "preventEncryptionScopeOverride" ],
mapper: {
serializedName: "x-ms-deny-encryption-scope-override",
xmlName: "x-ms-deny-encryption-scope-override",
type: {
name: "Boolean"
}
}
} ],
isXML: !0,
serializer: ol
}, ml = {
path: "/{containerName}",
httpMethod: "GET",
responses: {
200: {
headersMapper: Da
},
default: {
bodyMapper: kr,
headersMapper: ka
}
},
queryParameters: [ as, Ns ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs ],
isXML: !0,
serializer: ol
}, cl = {
path: "/{containerName}",
httpMethod: "DELETE",
responses: {
202: {
headersMapper: Ha
},
default: {
bodyMapper: kr,
headersMapper: Ua
}
},
queryParameters: [ as, Ns ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ps, vs ],
isXML: !0,
serializer: ol
}, dl = {
path: "/{containerName}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: $a
},
default: {
bodyMapper: kr,
headersMapper: ja
}
},
queryParameters: [ as, Ns, Rs ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, bs, Cs, Ps ],
isXML: !0,
serializer: ol
}, pl = {
path: "/{containerName}",
httpMethod: "GET",
responses: {
200: {
bodyMapper: {
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "SignedIdentifier"
}
}
},
serializedName: "SignedIdentifiers",
xmlName: "SignedIdentifiers",
xmlIsWrapped: !0,
xmlElementName: "SignedIdentifier"
},
headersMapper: Va
},
default: {
bodyMapper: kr,
headersMapper: Fa
}
},
queryParameters: [ as, Ns, zs ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs ],
isXML: !0,
serializer: ol
}, ul = {
path: "/{containerName}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: Ka
},
default: {
bodyMapper: kr,
headersMapper: Xa
}
},
requestBody: {
parameterPath: [ "options", "containerAcl" ],
mapper: {
serializedName: "containerAcl",
xmlName: "SignedIdentifiers",
xmlIsWrapped: !0,
xmlElementName: "SignedIdentifier",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "SignedIdentifier"
}
}
}
}
},
queryParameters: [ as, Ns, zs ],
urlParameters: [ es ],
headerParameters: [ Ji, Zi, ns, is, Ss, Cs, Ps, vs ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "xml",
serializer: ol
}, gl = {
path: "/{containerName}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: Ga
},
default: {
bodyMapper: kr,
headersMapper: Wa
}
},
queryParameters: [ as, Ns, Es ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, {
parameterPath: [ "options", "deletedContainerName" ],
mapper: {
serializedName: "x-ms-deleted-container-name",
xmlName: "x-ms-deleted-container-name",
type: {
name: "String"
}
}
}, {
parameterPath: [ "options", "deletedContainerVersion" ],
mapper: {
serializedName: "x-ms-deleted-container-version",
xmlName: "x-ms-deleted-container-version",
type: {
name: "String"
}
}
} ],
isXML: !0,
serializer: ol
}, hl = {
path: "/{containerName}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: Qa
},
default: {
bodyMapper: kr,
headersMapper: Ja
}
},
queryParameters: [ as, Ns, {
parameterPath: "comp",
mapper: {
defaultValue: "rename",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, {
parameterPath: "sourceContainerName",
mapper: {
serializedName: "x-ms-source-container-name",
required: !0,
xmlName: "x-ms-source-container-name",
type: {
name: "String"
}
}
}, {
parameterPath: [ "options", "sourceLeaseId" ],
mapper: {
serializedName: "x-ms-source-lease-id",
xmlName: "x-ms-source-lease-id",
type: {
name: "String"
}
}
} ],
isXML: !0,
serializer: ol
}, yl = {
path: "/{containerName}",
httpMethod: "POST",
responses: {
202: {
bodyMapper: {
type: {
name: "Stream"
},
serializedName: "parsedResponse"
},
headersMapper: Ya
},
default: {
bodyMapper: kr,
headersMapper: Za
}
},
requestBody: us,
queryParameters: [ as, gs, Ns ],
urlParameters: [ es ],
headerParameters: [ Zi, ns, is, hs, ys ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "xml",
serializer: ol
}, fl = {
path: "/{containerName}",
httpMethod: "GET",
responses: {
200: {
bodyMapper: Xr,
headersMapper: en
},
default: {
bodyMapper: kr,
headersMapper: tn
}
},
queryParameters: [ as, ms, cs, fs, xs, Ns ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: ol
}, xl = {
path: "/{containerName}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: rn
},
default: {
bodyMapper: kr,
headersMapper: an
}
},
queryParameters: [ as, Ns, ws ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, As, Bs, Ts ],
isXML: !0,
serializer: ol
}, Nl = {
path: "/{containerName}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: nn
},
default: {
bodyMapper: kr,
headersMapper: sn
}
},
queryParameters: [ as, Ns, ws ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, qs, Is ],
isXML: !0,
serializer: ol
}, bl = {
path: "/{containerName}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: on
},
default: {
bodyMapper: kr,
headersMapper: ln
}
},
queryParameters: [ as, Ns, ws ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, Is, _s ],
isXML: !0,
serializer: ol
}, Sl = {
path: "/{containerName}",
httpMethod: "PUT",
responses: {
202: {
headersMapper: mn
},
default: {
bodyMapper: kr,
headersMapper: cn
}
},
queryParameters: [ as, Ns, ws ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, Os, Ms ],
isXML: !0,
serializer: ol
}, Cl = {
path: "/{containerName}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: dn
},
default: {
bodyMapper: kr,
headersMapper: pn
}
},
queryParameters: [ as, Ns, ws ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, Is, Ls, Ds ],
isXML: !0,
serializer: ol
}, Pl = {
path: "/{containerName}",
httpMethod: "GET",
responses: {
200: {
bodyMapper: Zr,
headersMapper: un
},
default: {
bodyMapper: kr,
headersMapper: gn
}
},
queryParameters: [ as, os, ls, ms, cs, Ns, ks, Hs ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: ol
}, vl = {
path: "/{containerName}",
httpMethod: "GET",
responses: {
200: {
bodyMapper: na,
headersMapper: hn
},
default: {
bodyMapper: kr,
headersMapper: yn
}
},
queryParameters: [ as, os, ls, ms, cs, Ns, ks, Hs, {
parameterPath: "delimiter",
mapper: {
serializedName: "delimiter",
required: !0,
xmlName: "delimiter",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: ol
}, Rl = {
path: "/{containerName}",
httpMethod: "GET",
responses: {
200: {
headersMapper: fn
},
default: {
bodyMapper: kr,
headersMapper: xn
}
},
queryParameters: [ rs, as, ps ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: ol
};
class BlobImpl {
client;
constructor(e) {
this.client = e;
}
download(e) {
return this.client.sendOperationRequest({
options: e
}, El);
}
getProperties(e) {
return this.client.sendOperationRequest({
options: e
}, wl);
}
delete(e) {
return this.client.sendOperationRequest({
options: e
}, Al);
}
undelete(e) {
return this.client.sendOperationRequest({
options: e
}, Bl);
}
setExpiry(e, t) {
return this.client.sendOperationRequest({
expiryOptions: e,
options: t
}, Tl);
}
setHttpHeaders(e) {
return this.client.sendOperationRequest({
options: e
}, ql);
}
setImmutabilityPolicy(e) {
return this.client.sendOperationRequest({
options: e
}, Il);
}
deleteImmutabilityPolicy(e) {
return this.client.sendOperationRequest({
options: e
}, _l);
}
setLegalHold(e, t) {
return this.client.sendOperationRequest({
legalHold: e,
options: t
}, Ol);
}
setMetadata(e) {
return this.client.sendOperationRequest({
options: e
}, Ml);
}
acquireLease(e) {
return this.client.sendOperationRequest({
options: e
}, Ll);
}
releaseLease(e, t) {
return this.client.sendOperationRequest({
leaseId: e,
options: t
}, Dl);
}
renewLease(e, t) {
return this.client.sendOperationRequest({
leaseId: e,
options: t
}, kl);
}
changeLease(e, t, r) {
return this.client.sendOperationRequest({
leaseId: e,
proposedLeaseId: t,
options: r
}, Hl);
}
breakLease(e) {
return this.client.sendOperationRequest({
options: e
}, Ul);
}
createSnapshot(e) {
return this.client.sendOperationRequest({
options: e
}, $l);
}
startCopyFromURL(e, t) {
return this.client.sendOperationRequest({
copySource: e,
options: t
}, jl);
}
copyFromURL(e, t) {
return this.client.sendOperationRequest({
copySource: e,
options: t
}, Vl);
}
abortCopyFromURL(e, t) {
return this.client.sendOperationRequest({
copyId: e,
options: t
}, Fl);
}
setTier(e, t) {
return this.client.sendOperationRequest({
tier: e,
options: t
}, Kl);
}
getAccountInfo(e) {
return this.client.sendOperationRequest({
options: e
}, Xl);
}
query(e) {
return this.client.sendOperationRequest({
options: e
}, Gl);
}
getTags(e) {
return this.client.sendOperationRequest({
options: e
}, Wl);
}
setTags(e) {
return this.client.sendOperationRequest({
options: e
}, Ql);
}
}
const zl = createSerializer(a, !0), El = {
path: "/{containerName}/{blob}",
httpMethod: "GET",
responses: {
200: {
bodyMapper: {
type: {
name: "Stream"
},
serializedName: "parsedResponse"
},
headersMapper: Nn
},
206: {
bodyMapper: {
type: {
name: "Stream"
},
serializedName: "parsedResponse"
},
headersMapper: Nn
},
default: {
bodyMapper: kr,
headersMapper: bn
}
},
queryParameters: [ as, Us, $s ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ps, vs, js, {
parameterPath: [ "options", "rangeGetContentMD5" ],
mapper: {
serializedName: "x-ms-range-get-content-md5",
xmlName: "x-ms-range-get-content-md5",
type: {
name: "Boolean"
}
}
}, {
parameterPath: [ "options", "rangeGetContentCRC64" ],
mapper: {
serializedName: "x-ms-range-get-content-crc64",
xmlName: "x-ms-range-get-content-crc64",
type: {
name: "Boolean"
}
}
}, Vs, Fs, Ks, Xs, Gs, Ws ],
isXML: !0,
serializer: zl
}, wl = {
path: "/{containerName}/{blob}",
httpMethod: "HEAD",
responses: {
200: {
headersMapper: Sn
},
default: {
bodyMapper: kr,
headersMapper: Cn
}
},
queryParameters: [ as, Us, $s ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws ],
isXML: !0,
serializer: zl
}, Al = {
path: "/{containerName}/{blob}",
httpMethod: "DELETE",
responses: {
202: {
headersMapper: Pn
},
default: {
bodyMapper: kr,
headersMapper: vn
}
},
queryParameters: [ as, Us, $s, {
parameterPath: [ "options", "blobDeleteType" ],
mapper: {
serializedName: "deletetype",
xmlName: "deletetype",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ps, vs, Xs, Gs, Ws, {
parameterPath: [ "options", "deleteSnapshots" ],
mapper: {
serializedName: "x-ms-delete-snapshots",
xmlName: "x-ms-delete-snapshots",
type: {
name: "Enum",
allowedValues: [ "include", "only" ]
}
}
} ],
isXML: !0,
serializer: zl
}, Bl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: Rn
},
default: {
bodyMapper: kr,
headersMapper: zn
}
},
queryParameters: [ as, Es ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: zl
}, Tl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: En
},
default: {
bodyMapper: kr,
headersMapper: wn
}
},
queryParameters: [ as, {
parameterPath: "comp",
mapper: {
defaultValue: "expiry",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, {
parameterPath: "expiryOptions",
mapper: {
serializedName: "x-ms-expiry-option",
required: !0,
xmlName: "x-ms-expiry-option",
type: {
name: "String"
}
}
}, {
parameterPath: [ "options", "expiresOn" ],
mapper: {
serializedName: "x-ms-expiry-time",
xmlName: "x-ms-expiry-time",
type: {
name: "String"
}
}
} ],
isXML: !0,
serializer: zl
}, ql = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: An
},
default: {
bodyMapper: kr,
headersMapper: Bn
}
},
queryParameters: [ rs, as ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ps, vs, Xs, Gs, Ws, Qs, Js, Ys, Zs, eo, to ],
isXML: !0,
serializer: zl
}, Il = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: Tn
},
default: {
bodyMapper: kr,
headersMapper: qn
}
},
queryParameters: [ as, Us, $s, ro ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, vs, ao, no ],
isXML: !0,
serializer: zl
}, _l = {
path: "/{containerName}/{blob}",
httpMethod: "DELETE",
responses: {
200: {
headersMapper: In
},
default: {
bodyMapper: kr,
headersMapper: _n
}
},
queryParameters: [ as, Us, $s, ro ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: zl
}, Ol = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: On
},
default: {
bodyMapper: kr,
headersMapper: Mn
}
},
queryParameters: [ as, Us, $s, {
parameterPath: "comp",
mapper: {
defaultValue: "legalhold",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, {
parameterPath: "legalHold",
mapper: {
serializedName: "x-ms-legal-hold",
required: !0,
xmlName: "x-ms-legal-hold",
type: {
name: "Boolean"
}
}
} ],
isXML: !0,
serializer: zl
}, Ml = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: Ln
},
default: {
bodyMapper: kr,
headersMapper: Dn
}
},
queryParameters: [ as, Rs ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, bs, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, io ],
isXML: !0,
serializer: zl
}, Ll = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: kn
},
default: {
bodyMapper: kr,
headersMapper: Hn
}
},
queryParameters: [ as, ws ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, As, Bs, Ts, Xs, Gs, Ws ],
isXML: !0,
serializer: zl
}, Dl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: Un
},
default: {
bodyMapper: kr,
headersMapper: $n
}
},
queryParameters: [ as, ws ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, qs, Is, Xs, Gs, Ws ],
isXML: !0,
serializer: zl
}, kl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: jn
},
default: {
bodyMapper: kr,
headersMapper: Vn
}
},
queryParameters: [ as, ws ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, Is, _s, Xs, Gs, Ws ],
isXML: !0,
serializer: zl
}, Hl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: Fn
},
default: {
bodyMapper: kr,
headersMapper: Kn
}
},
queryParameters: [ as, ws ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, Is, Ls, Ds, Xs, Gs, Ws ],
isXML: !0,
serializer: zl
}, Ul = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
202: {
headersMapper: Xn
},
default: {
bodyMapper: kr,
headersMapper: Gn
}
},
queryParameters: [ as, ws ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, Os, Ms, Xs, Gs, Ws ],
isXML: !0,
serializer: zl
}, $l = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: Wn
},
default: {
bodyMapper: kr,
headersMapper: Qn
}
},
queryParameters: [ as, {
parameterPath: "comp",
mapper: {
defaultValue: "snapshot",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, bs, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, io ],
isXML: !0,
serializer: zl
}, jl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
202: {
headersMapper: Jn
},
default: {
bodyMapper: kr,
headersMapper: Yn
}
},
queryParameters: [ as ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, bs, Cs, Ps, vs, Xs, Gs, Ws, ao, no, so, oo, lo, mo, co, po, uo, go, ho, {
parameterPath: [ "options", "sealBlob" ],
mapper: {
serializedName: "x-ms-seal-blob",
xmlName: "x-ms-seal-blob",
type: {
name: "Boolean"
}
}
}, yo ],
isXML: !0,
serializer: zl
}, Vl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
202: {
headersMapper: Zn
},
default: {
bodyMapper: kr,
headersMapper: ei
}
},
queryParameters: [ as ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, bs, Cs, Ps, vs, Xs, Gs, Ws, ao, no, io, so, lo, mo, co, po, go, ho, yo, {
parameterPath: "xMsRequiresSync",
mapper: {
defaultValue: "true",
isConstant: !0,
serializedName: "x-ms-requires-sync",
type: {
name: "String"
}
}
}, fo, xo, No, bo ],
isXML: !0,
serializer: zl
}, Fl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
204: {
headersMapper: ti
},
default: {
bodyMapper: kr,
headersMapper: ri
}
},
queryParameters: [ as, {
parameterPath: "comp",
mapper: {
defaultValue: "copy",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
}, {
parameterPath: "copyId",
mapper: {
serializedName: "copyid",
required: !0,
xmlName: "copyid",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, {
parameterPath: "copyActionAbortConstant",
mapper: {
defaultValue: "abort",
isConstant: !0,
serializedName: "x-ms-copy-action",
type: {
name: "String"
}
}
} ],
isXML: !0,
serializer: zl
}, Kl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: ai
},
202: {
headersMapper: ai
},
default: {
bodyMapper: kr,
headersMapper: ni
}
},
queryParameters: [ as, Us, $s, {
parameterPath: "comp",
mapper: {
defaultValue: "tier",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ws, oo, {
parameterPath: "tier",
mapper: {
serializedName: "x-ms-access-tier",
required: !0,
xmlName: "x-ms-access-tier",
type: {
name: "Enum",
allowedValues: [ "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "Hot", "Cool", "Archive", "Cold" ]
}
}
} ],
isXML: !0,
serializer: zl
}, Xl = {
path: "/{containerName}/{blob}",
httpMethod: "GET",
responses: {
200: {
headersMapper: ii
},
default: {
bodyMapper: kr,
headersMapper: si
}
},
queryParameters: [ rs, as, ps ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss ],
isXML: !0,
serializer: zl
}, Gl = {
path: "/{containerName}/{blob}",
httpMethod: "POST",
responses: {
200: {
bodyMapper: {
type: {
name: "Stream"
},
serializedName: "parsedResponse"
},
headersMapper: oi
},
206: {
bodyMapper: {
type: {
name: "Stream"
},
serializedName: "parsedResponse"
},
headersMapper: oi
},
default: {
bodyMapper: kr,
headersMapper: li
}
},
requestBody: So,
queryParameters: [ as, Us, {
parameterPath: "comp",
mapper: {
defaultValue: "query",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ Ji, Zi, ns, is, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "xml",
serializer: zl
}, Wl = {
path: "/{containerName}/{blob}",
httpMethod: "GET",
responses: {
200: {
bodyMapper: Wr,
headersMapper: mi
},
default: {
bodyMapper: kr,
headersMapper: ci
}
},
queryParameters: [ as, Us, $s, Co ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ws, Po, vo, Ro, zo ],
isXML: !0,
serializer: zl
}, Ql = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
204: {
headersMapper: di
},
default: {
bodyMapper: kr,
headersMapper: pi
}
},
requestBody: Eo,
queryParameters: [ as, $s, Co ],
urlParameters: [ es ],
headerParameters: [ Ji, Zi, ns, is, Cs, Ws, Po, vo, Ro, zo, wo, Ao ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "xml",
serializer: zl
};
class PageBlobImpl {
client;
constructor(e) {
this.client = e;
}
create(e, t, r) {
return this.client.sendOperationRequest({
contentLength: e,
blobContentLength: t,
options: r
}, Yl);
}
uploadPages(e, t, r) {
return this.client.sendOperationRequest({
contentLength: e,
body: t,
options: r
}, Zl);
}
clearPages(e, t) {
return this.client.sendOperationRequest({
contentLength: e,
options: t
}, em);
}
uploadPagesFromURL(e, t, r, a, n) {
return this.client.sendOperationRequest({
sourceUrl: e,
sourceRange: t,
contentLength: r,
range: a,
options: n
}, tm);
}
getPageRanges(e) {
return this.client.sendOperationRequest({
options: e
}, rm);
}
getPageRangesDiff(e) {
return this.client.sendOperationRequest({
options: e
}, am);
}
resize(e, t) {
return this.client.sendOperationRequest({
blobContentLength: e,
options: t
}, nm);
}
updateSequenceNumber(e, t) {
return this.client.sendOperationRequest({
sequenceNumberAction: e,
options: t
}, im);
}
copyIncremental(e, t) {
return this.client.sendOperationRequest({
copySource: e,
options: t
}, sm);
}
}
const Jl = createSerializer(a, !0), Yl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: ui
},
default: {
bodyMapper: kr,
headersMapper: gi
}
},
queryParameters: [ as ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, hs, bs, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, Qs, Js, Ys, Zs, eo, to, ao, no, io, so, ho, yo, {
parameterPath: "blobType",
mapper: {
defaultValue: "PageBlob",
isConstant: !0,
serializedName: "x-ms-blob-type",
type: {
name: "String"
}
}
}, Bo, To ],
isXML: !0,
serializer: Jl
}, Zl = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: hi
},
default: {
bodyMapper: kr,
headersMapper: yi
}
},
requestBody: Io,
queryParameters: [ as, Oo ],
urlParameters: [ es ],
headerParameters: [ ns, is, hs, Cs, Ps, vs, js, Vs, Fs, Ks, Xs, Gs, Ws, io, wo, Ao, qo, _o, Mo, Lo, Do, ko ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "binary",
serializer: Jl
}, em = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: fi
},
default: {
bodyMapper: kr,
headersMapper: xi
}
},
queryParameters: [ as, Oo ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, hs, Cs, Ps, vs, js, Vs, Fs, Ks, Xs, Gs, Ws, io, Lo, Do, ko, {
parameterPath: "pageWrite",
mapper: {
defaultValue: "clear",
isConstant: !0,
serializedName: "x-ms-page-write",
type: {
name: "String"
}
}
} ],
isXML: !0,
serializer: Jl
}, tm = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: Ni
},
default: {
bodyMapper: kr,
headersMapper: bi
}
},
queryParameters: [ as, Oo ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, hs, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, io, lo, mo, co, po, fo, xo, bo, Mo, Lo, Do, ko, Ho, {
parameterPath: "sourceRange",
mapper: {
serializedName: "x-ms-source-range",
required: !0,
xmlName: "x-ms-source-range",
type: {
name: "String"
}
}
}, Uo, {
parameterPath: "range",
mapper: {
serializedName: "x-ms-range",
required: !0,
xmlName: "x-ms-range",
type: {
name: "String"
}
}
} ],
isXML: !0,
serializer: Jl
}, rm = {
path: "/{containerName}/{blob}",
httpMethod: "GET",
responses: {
200: {
bodyMapper: ca,
headersMapper: Si
},
default: {
bodyMapper: kr,
headersMapper: Ci
}
},
queryParameters: [ as, ms, cs, Us, $o ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ps, vs, js, Xs, Gs, Ws ],
isXML: !0,
serializer: Jl
}, am = {
path: "/{containerName}/{blob}",
httpMethod: "GET",
responses: {
200: {
bodyMapper: ca,
headersMapper: Pi
},
default: {
bodyMapper: kr,
headersMapper: vi
}
},
queryParameters: [ as, ms, cs, Us, $o, {
parameterPath: [ "options", "prevsnapshot" ],
mapper: {
serializedName: "prevsnapshot",
xmlName: "prevsnapshot",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ps, vs, js, Xs, Gs, Ws, {
parameterPath: [ "options", "prevSnapshotUrl" ],
mapper: {
serializedName: "x-ms-previous-snapshot-url",
xmlName: "x-ms-previous-snapshot-url",
type: {
name: "String"
}
}
} ],
isXML: !0,
serializer: Jl
}, nm = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: Ri
},
default: {
bodyMapper: kr,
headersMapper: zi
}
},
queryParameters: [ rs, as ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, io, Bo ],
isXML: !0,
serializer: Jl
}, im = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: Ei
},
default: {
bodyMapper: kr,
headersMapper: wi
}
},
queryParameters: [ rs, as ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ps, vs, Xs, Gs, Ws, To, {
parameterPath: "sequenceNumberAction",
mapper: {
serializedName: "x-ms-sequence-number-action",
required: !0,
xmlName: "x-ms-sequence-number-action",
type: {
name: "Enum",
allowedValues: [ "max", "update", "increment" ]
}
}
} ],
isXML: !0,
serializer: Jl
}, sm = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
202: {
headersMapper: Ai
},
default: {
bodyMapper: kr,
headersMapper: Bi
}
},
queryParameters: [ as, {
parameterPath: "comp",
mapper: {
defaultValue: "incrementalcopy",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Ps, vs, Xs, Gs, Ws, go ],
isXML: !0,
serializer: Jl
};
class AppendBlobImpl {
client;
constructor(e) {
this.client = e;
}
create(e, t) {
return this.client.sendOperationRequest({
contentLength: e,
options: t
}, lm);
}
appendBlock(e, t, r) {
return this.client.sendOperationRequest({
contentLength: e,
body: t,
options: r
}, mm);
}
appendBlockFromUrl(e, t, r) {
return this.client.sendOperationRequest({
sourceUrl: e,
contentLength: t,
options: r
}, cm);
}
seal(e) {
return this.client.sendOperationRequest({
options: e
}, dm);
}
}
const om = createSerializer(a, !0), lm = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: Ti
},
default: {
bodyMapper: kr,
headersMapper: qi
}
},
queryParameters: [ as ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, hs, bs, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, Qs, Js, Ys, Zs, eo, to, ao, no, io, ho, yo, {
parameterPath: "blobType",
mapper: {
defaultValue: "AppendBlob",
isConstant: !0,
serializedName: "x-ms-blob-type",
type: {
name: "String"
}
}
} ],
isXML: !0,
serializer: om
}, mm = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: Ii
},
default: {
bodyMapper: kr,
headersMapper: _i
}
},
requestBody: Io,
queryParameters: [ as, jo ],
urlParameters: [ es ],
headerParameters: [ ns, is, hs, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, io, wo, Ao, qo, _o, Vo, Fo ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "binary",
serializer: om
}, cm = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: Oi
},
default: {
bodyMapper: kr,
headersMapper: Mi
}
},
queryParameters: [ as, jo ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, hs, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, io, lo, mo, co, po, fo, xo, bo, wo, Ho, Uo, Vo, Fo, Ko ],
isXML: !0,
serializer: om
}, dm = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
200: {
headersMapper: Li
},
default: {
bodyMapper: kr,
headersMapper: Di
}
},
queryParameters: [ as, {
parameterPath: "comp",
mapper: {
defaultValue: "seal",
isConstant: !0,
serializedName: "comp",
type: {
name: "String"
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ps, vs, Xs, Gs, Fo ],
isXML: !0,
serializer: om
};
class BlockBlobImpl {
client;
constructor(e) {
this.client = e;
}
upload(e, t, r) {
return this.client.sendOperationRequest({
contentLength: e,
body: t,
options: r
}, um);
}
putBlobFromUrl(e, t, r) {
return this.client.sendOperationRequest({
contentLength: e,
copySource: t,
options: r
}, gm);
}
stageBlock(e, t, r, a) {
return this.client.sendOperationRequest({
blockId: e,
contentLength: t,
body: r,
options: a
}, hm);
}
stageBlockFromURL(e, t, r, a) {
return this.client.sendOperationRequest({
blockId: e,
contentLength: t,
sourceUrl: r,
options: a
}, ym);
}
commitBlockList(e, t) {
return this.client.sendOperationRequest({
blocks: e,
options: t
}, fm);
}
getBlockList(e, t) {
return this.client.sendOperationRequest({
listType: e,
options: t
}, xm);
}
}
const pm = createSerializer(a, !0), um = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: ki
},
default: {
bodyMapper: kr,
headersMapper: Hi
}
},
requestBody: Io,
queryParameters: [ as ],
urlParameters: [ es ],
headerParameters: [ ns, is, hs, bs, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, Qs, Js, Ys, Zs, eo, to, ao, no, io, so, ho, yo, wo, Ao, qo, _o, Xo ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "binary",
serializer: pm
}, gm = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: Ui
},
default: {
bodyMapper: kr,
headersMapper: $i
}
},
queryParameters: [ as ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, hs, bs, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, Qs, Js, Ys, Zs, eo, to, io, so, lo, mo, co, po, uo, go, ho, fo, xo, No, bo, wo, Xo, {
parameterPath: [ "options", "copySourceBlobProperties" ],
mapper: {
serializedName: "x-ms-copy-source-blob-properties",
xmlName: "x-ms-copy-source-blob-properties",
type: {
name: "Boolean"
}
}
} ],
isXML: !0,
serializer: pm
}, hm = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: ji
},
default: {
bodyMapper: kr,
headersMapper: Vi
}
},
requestBody: Io,
queryParameters: [ as, Go, Wo ],
urlParameters: [ es ],
headerParameters: [ ns, is, hs, Cs, Vs, Fs, Ks, io, wo, Ao, qo, _o ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "binary",
serializer: pm
}, ym = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: Fi
},
default: {
bodyMapper: kr,
headersMapper: Ki
}
},
queryParameters: [ as, Go, Wo ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, hs, Cs, Vs, Fs, Ks, io, lo, mo, co, po, fo, xo, bo, Ho, Uo, Ko ],
isXML: !0,
serializer: pm
}, fm = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: Xi
},
default: {
bodyMapper: kr,
headersMapper: Gi
}
},
requestBody: Qo,
queryParameters: [ as, Jo ],
urlParameters: [ es ],
headerParameters: [ Ji, Zi, ns, is, bs, Cs, Ps, vs, Vs, Fs, Ks, Xs, Gs, Ws, Qs, Js, Ys, Zs, eo, to, ao, no, io, so, ho, yo, wo, Ao ],
isXML: !0,
contentType: "application/xml; charset=utf-8",
mediaType: "xml",
serializer: pm
}, xm = {
path: "/{containerName}/{blob}",
httpMethod: "GET",
responses: {
200: {
bodyMapper: la,
headersMapper: Wi
},
default: {
bodyMapper: kr,
headersMapper: Qi
}
},
queryParameters: [ as, Us, Jo, {
parameterPath: "listType",
mapper: {
defaultValue: "committed",
serializedName: "blocklisttype",
required: !0,
xmlName: "blocklisttype",
type: {
name: "Enum",
allowedValues: [ "committed", "uncommitted", "all" ]
}
}
} ],
urlParameters: [ es ],
headerParameters: [ ns, is, ss, Cs, Ws ],
isXML: !0,
serializer: pm
};
class StorageClient extends ExtendedServiceClient {
url;
version;
constructor(e, t) {
if (void 0 === e) throw new Error("'url' cannot be null");
t || (t = {});
const r = "azsdk-js-azure-storage-blob/12.30.0", a = t.userAgentOptions && t.userAgentOptions.userAgentPrefix ? `${t.userAgentOptions.userAgentPrefix} ${r}` : `${r}`;
super({
requestContentType: "application/json; charset=utf-8",
...t,
userAgentOptions: {
userAgentPrefix: a
},
endpoint: t.endpoint ?? t.baseUri ?? "{url}"
}), this.url = e, this.version = t.version || "2026-02-06", this.service = new ServiceImpl(this), 
this.container = new ContainerImpl(this), this.blob = new BlobImpl(this), this.pageBlob = new PageBlobImpl(this), 
this.appendBlob = new AppendBlobImpl(this), this.blockBlob = new BlockBlobImpl(this);
}
service;
container;
blob;
pageBlob;
appendBlob;
blockBlob;
}
class StorageContextClient extends StorageClient {
async sendOperationRequest(e, t) {
const r = {
...t
};
return "/{containerName}" !== r.path && "/{containerName}/{blob}" !== r.path || (r.path = ""), 
super.sendOperationRequest(e, r);
}
}
function utils_common_escapeURLPath(e) {
const t = new URL(e);
let r = t.pathname;
return r = r || "/", r = function utils_utils_common_escape(e) {
return encodeURIComponent(e).replace(/%2F/g, "/").replace(/'/g, "%27").replace(/\+/g, "%20").replace(/%25/g, "%");
}(r), t.pathname = r, t.toString();
}
function utils_common_getValueInConnString(e, t) {
const r = e.split(";");
for (const e of r) if (e.trim().startsWith(t)) return e.trim().match(t + "=(.*)")[1];
return "";
}
function utils_common_extractConnectionStringParts(e) {
let t = "";
e.startsWith("UseDevelopmentStorage=true") && (t = function utils_common_getProxyUriFromDevConnString(e) {
let t = "";
if (-1 !== e.search("DevelopmentStorageProxyUri=")) {
const r = e.split(";");
for (const e of r) e.trim().startsWith("DevelopmentStorageProxyUri=") && (t = e.trim().match("DevelopmentStorageProxyUri=(.*)")[1]);
}
return t;
}(e), e = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;");
let r = utils_common_getValueInConnString(e, "BlobEndpoint");
if (r = r.endsWith("/") ? r.slice(0, -1) : r, -1 !== e.search("DefaultEndpointsProtocol=") && -1 !== e.search("AccountKey=")) {
let a = "", n = "", i = Buffer.from("accountKey", "base64"), s = "";
if (n = utils_common_getValueInConnString(e, "AccountName"), i = Buffer.from(utils_common_getValueInConnString(e, "AccountKey"), "base64"), 
!r) {
a = utils_common_getValueInConnString(e, "DefaultEndpointsProtocol");
const t = a.toLowerCase();
if ("https" !== t && "http" !== t) throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");
if (s = utils_common_getValueInConnString(e, "EndpointSuffix"), !s) throw new Error("Invalid EndpointSuffix in the provided Connection String");
r = `${a}://${n}.blob.${s}`;
}
if (!n) throw new Error("Invalid AccountName in the provided Connection String");
if (0 === i.length) throw new Error("Invalid AccountKey in the provided Connection String");
return {
kind: "AccountConnString",
url: r,
accountName: n,
accountKey: i,
proxyUri: t
};
}
{
let t = utils_common_getValueInConnString(e, "SharedAccessSignature"), a = utils_common_getValueInConnString(e, "AccountName");
if (a || (a = utils_common_getAccountNameFromUrl(r)), !r) throw new Error("Invalid BlobEndpoint in the provided SAS Connection String");
if (!t) throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String");
return t.startsWith("?") && (t = t.substring(1)), {
kind: "SASConnString",
url: r,
accountName: a,
accountSas: t
};
}
}
function utils_common_appendToURLPath(e, t) {
const r = new URL(e);
let a = r.pathname;
return a = a ? a.endsWith("/") ? `${a}${t}` : `${a}/${t}` : t, r.pathname = a, r.toString();
}
function utils_common_setURLParameter(e, t, r) {
const a = new URL(e), n = encodeURIComponent(t), i = r ? encodeURIComponent(r) : void 0, s = "" === a.search ? "?" : a.search, o = [];
for (const e of s.slice(1).split("&")) if (e) {
const [t] = e.split("=", 2);
t !== n && o.push(e);
}
return i && o.push(`${n}=${i}`), a.search = o.length ? `?${o.join("&")}` : "", a.toString();
}
function utils_common_getURLParameter(e, t) {
return new URL(e).searchParams.get(t) ?? void 0;
}
function utils_common_appendToURLQuery(e, t) {
const r = new URL(e);
let a = r.search;
return a ? a += "&" + t : a = t, r.search = a, r.toString();
}
function utils_common_truncatedISO8061Date(e, t = !0) {
const r = e.toISOString();
return t ? r.substring(0, r.length - 1) + "0000Z" : r.substring(0, r.length - 5) + "Z";
}
function utils_common_generateBlockID(e, t) {
e.length > 42 && (e = e.slice(0, 42));
return function base64encode(e) {
return Buffer.from(e).toString("base64");
}(e + function utils_common_padStart(e, t, r = " ") {
if (String.prototype.padStart) return e.padStart(t, r);
return r = r || " ", e.length > t ? e : ((t -= e.length) > r.length && (r += r.repeat(t / r.length)), 
r.slice(0, t) + e);
}(t.toString(), 48 - e.length, "0"));
}
function utils_common_iEqual(e, t) {
return e.toLocaleLowerCase() === t.toLocaleLowerCase();
}
function utils_common_getAccountNameFromUrl(e) {
const t = new URL(e);
let r;
try {
return r = "blob" === t.hostname.split(".")[1] ? t.hostname.split(".")[0] : utils_common_isIpEndpointStyle(t) ? t.pathname.split("/")[1] : "", 
r;
} catch (e) {
throw new Error("Unable to extract accountName with provided information.");
}
}
function utils_common_isIpEndpointStyle(e) {
const t = e.host;
return /^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t) || Boolean(e.port) && wr.includes(e.port);
}
function toBlobTagsString(e) {
if (void 0 === e) return;
const t = [];
for (const r in e) if (Object.prototype.hasOwnProperty.call(e, r)) {
const a = e[r];
t.push(`${encodeURIComponent(r)}=${encodeURIComponent(a)}`);
}
return t.join("&");
}
function toBlobTags(e) {
if (void 0 === e) return;
const t = {
blobTagSet: []
};
for (const r in e) if (Object.prototype.hasOwnProperty.call(e, r)) {
const a = e[r];
t.blobTagSet.push({
key: r,
value: a
});
}
return t;
}
function toTags(e) {
if (void 0 === e) return;
const t = {};
for (const r of e.blobTagSet) t[r.key] = r.value;
return t;
}
function toQuerySerialization(e) {
if (void 0 !== e) switch (e.kind) {
case "csv":
return {
format: {
type: "delimited",
delimitedTextConfiguration: {
columnSeparator: e.columnSeparator || ",",
fieldQuote: e.fieldQuote || "",
recordSeparator: e.recordSeparator,
escapeChar: e.escapeCharacter || "",
headersPresent: e.hasHeaders || !1
}
}
};

case "json":
return {
format: {
type: "json",
jsonTextConfiguration: {
recordSeparator: e.recordSeparator
}
}
};

case "arrow":
return {
format: {
type: "arrow",
arrowConfiguration: {
schema: e.schema
}
}
};

case "parquet":
return {
format: {
type: "parquet"
}
};

default:
throw Error("Invalid BlobQueryTextConfiguration.");
}
}
function parseObjectReplicationRecord(e) {
if (!e) return;
if ("policy-id" in e) return;
const t = [];
for (const r in e) {
const a = r.split("_"), n = "or-";
a[0].startsWith(n) && (a[0] = a[0].substring(n.length));
const i = {
ruleId: a[1],
replicationStatus: e[r]
}, s = t.findIndex(e => e.policyId === a[0]);
s > -1 ? t[s].rules.push(i) : t.push({
policyId: a[0],
rules: [ i ]
});
}
return t;
}
function utils_common_httpAuthorizationToString(e) {
return e ? e.scheme + " " + e.value : void 0;
}
function* ExtractPageRangeInfoItems(e) {
let t = [], r = [];
e.pageRange && (t = e.pageRange), e.clearRange && (r = e.clearRange);
let a = 0, n = 0;
for (;a < t.length && n < r.length; ) t[a].start < r[n].start ? (yield {
start: t[a].start,
end: t[a].end,
isClear: !1
}, ++a) : (yield {
start: r[n].start,
end: r[n].end,
isClear: !0
}, ++n);
for (;a < t.length; ++a) yield {
start: t[a].start,
end: t[a].end,
isClear: !1
};
for (;n < r.length; ++n) yield {
start: r[n].start,
end: r[n].end,
isClear: !0
};
}
function utils_common_assertResponse(e) {
if ("_response" in e) return e;
throw new TypeError(`Unexpected response object ${e}`);
}
class StorageClient_StorageClient {
url;
accountName;
pipeline;
credential;
storageClientContext;
isHttps;
constructor(e, t) {
this.url = utils_common_escapeURLPath(e), this.accountName = utils_common_getAccountNameFromUrl(e), 
this.pipeline = t, this.storageClientContext = new StorageContextClient(this.url, getCoreClientOptions(t)), 
this.isHttps = utils_common_iEqual(function utils_common_getURLScheme(e) {
try {
const t = new URL(e);
return t.protocol.endsWith(":") ? t.protocol.slice(0, -1) : t.protocol;
} catch (e) {
return;
}
}(this.url) || "", "https"), this.credential = getCredentialFromPipeline(t);
this.storageClientContext.requestContentType = void 0;
}
}
const Nm = tracingClient_createTracingClient({
packageName: "@azure/storage-blob",
packageVersion: fr,
namespace: "Microsoft.Storage"
});
class BlobSASPermissions {
static parse(e) {
const t = new BlobSASPermissions;
for (const r of e) switch (r) {
case "r":
t.read = !0;
break;

case "a":
t.add = !0;
break;

case "c":
t.create = !0;
break;

case "w":
t.write = !0;
break;

case "d":
t.delete = !0;
break;

case "x":
t.deleteVersion = !0;
break;

case "t":
t.tag = !0;
break;

case "m":
t.move = !0;
break;

case "e":
t.execute = !0;
break;

case "i":
t.setImmutabilityPolicy = !0;
break;

case "y":
t.permanentDelete = !0;
break;

default:
throw new RangeError(`Invalid permission: ${r}`);
}
return t;
}
static from(e) {
const t = new BlobSASPermissions;
return e.read && (t.read = !0), e.add && (t.add = !0), e.create && (t.create = !0), 
e.write && (t.write = !0), e.delete && (t.delete = !0), e.deleteVersion && (t.deleteVersion = !0), 
e.tag && (t.tag = !0), e.move && (t.move = !0), e.execute && (t.execute = !0), e.setImmutabilityPolicy && (t.setImmutabilityPolicy = !0), 
e.permanentDelete && (t.permanentDelete = !0), t;
}
read=!1;
add=!1;
create=!1;
write=!1;
delete=!1;
deleteVersion=!1;
tag=!1;
move=!1;
execute=!1;
setImmutabilityPolicy=!1;
permanentDelete=!1;
toString() {
const e = [];
return this.read && e.push("r"), this.add && e.push("a"), this.create && e.push("c"), 
this.write && e.push("w"), this.delete && e.push("d"), this.deleteVersion && e.push("x"), 
this.tag && e.push("t"), this.move && e.push("m"), this.execute && e.push("e"), 
this.setImmutabilityPolicy && e.push("i"), this.permanentDelete && e.push("y"), 
e.join("");
}
}
class ContainerSASPermissions {
static parse(e) {
const t = new ContainerSASPermissions;
for (const r of e) switch (r) {
case "r":
t.read = !0;
break;

case "a":
t.add = !0;
break;

case "c":
t.create = !0;
break;

case "w":
t.write = !0;
break;

case "d":
t.delete = !0;
break;

case "l":
t.list = !0;
break;

case "t":
t.tag = !0;
break;

case "x":
t.deleteVersion = !0;
break;

case "m":
t.move = !0;
break;

case "e":
t.execute = !0;
break;

case "i":
t.setImmutabilityPolicy = !0;
break;

case "y":
t.permanentDelete = !0;
break;

case "f":
t.filterByTags = !0;
break;

default:
throw new RangeError(`Invalid permission ${r}`);
}
return t;
}
static from(e) {
const t = new ContainerSASPermissions;
return e.read && (t.read = !0), e.add && (t.add = !0), e.create && (t.create = !0), 
e.write && (t.write = !0), e.delete && (t.delete = !0), e.list && (t.list = !0), 
e.deleteVersion && (t.deleteVersion = !0), e.tag && (t.tag = !0), e.move && (t.move = !0), 
e.execute && (t.execute = !0), e.setImmutabilityPolicy && (t.setImmutabilityPolicy = !0), 
e.permanentDelete && (t.permanentDelete = !0), e.filterByTags && (t.filterByTags = !0), 
t;
}
read=!1;
add=!1;
create=!1;
write=!1;
delete=!1;
deleteVersion=!1;
list=!1;
tag=!1;
move=!1;
execute=!1;
setImmutabilityPolicy=!1;
permanentDelete=!1;
filterByTags=!1;
toString() {
const e = [];
return this.read && e.push("r"), this.add && e.push("a"), this.create && e.push("c"), 
this.write && e.push("w"), this.delete && e.push("d"), this.deleteVersion && e.push("x"), 
this.list && e.push("l"), this.tag && e.push("t"), this.move && e.push("m"), this.execute && e.push("e"), 
this.setImmutabilityPolicy && e.push("i"), this.permanentDelete && e.push("y"), 
this.filterByTags && e.push("f"), e.join("");
}
}
function ipRangeToString(e) {
return e.end ? `${e.start}-${e.end}` : e.start;
}
var bm;
!function(e) {
e.Https = "https", e.HttpsAndHttp = "https,http";
}(bm || (bm = {}));
class SASQueryParameters {
version;
protocol;
startsOn;
expiresOn;
permissions;
services;
resourceTypes;
identifier;
delegatedUserObjectId;
encryptionScope;
resource;
signature;
cacheControl;
contentDisposition;
contentEncoding;
contentLanguage;
contentType;
ipRangeInner;
signedOid;
signedTenantId;
signedStartsOn;
signedExpiresOn;
signedService;
signedVersion;
preauthorizedAgentObjectId;
correlationId;
get ipRange() {
if (this.ipRangeInner) return {
end: this.ipRangeInner.end,
start: this.ipRangeInner.start
};
}
constructor(e, t, r, a, n, i, s, o, l, m, c, d, p, u, g, h, y, f, x, N, b) {
this.version = e, this.signature = t, void 0 !== r && "string" != typeof r ? (this.permissions = r.permissions, 
this.services = r.services, this.resourceTypes = r.resourceTypes, this.protocol = r.protocol, 
this.startsOn = r.startsOn, this.expiresOn = r.expiresOn, this.ipRangeInner = r.ipRange, 
this.identifier = r.identifier, this.delegatedUserObjectId = r.delegatedUserObjectId, 
this.encryptionScope = r.encryptionScope, this.resource = r.resource, this.cacheControl = r.cacheControl, 
this.contentDisposition = r.contentDisposition, this.contentEncoding = r.contentEncoding, 
this.contentLanguage = r.contentLanguage, this.contentType = r.contentType, r.userDelegationKey && (this.signedOid = r.userDelegationKey.signedObjectId, 
this.signedTenantId = r.userDelegationKey.signedTenantId, this.signedStartsOn = r.userDelegationKey.signedStartsOn, 
this.signedExpiresOn = r.userDelegationKey.signedExpiresOn, this.signedService = r.userDelegationKey.signedService, 
this.signedVersion = r.userDelegationKey.signedVersion, this.preauthorizedAgentObjectId = r.preauthorizedAgentObjectId, 
this.correlationId = r.correlationId)) : (this.services = a, this.resourceTypes = n, 
this.expiresOn = o, this.permissions = r, this.protocol = i, this.startsOn = s, 
this.ipRangeInner = l, this.delegatedUserObjectId = b, this.encryptionScope = N, 
this.identifier = m, this.resource = c, this.cacheControl = d, this.contentDisposition = p, 
this.contentEncoding = u, this.contentLanguage = g, this.contentType = h, y && (this.signedOid = y.signedObjectId, 
this.signedTenantId = y.signedTenantId, this.signedStartsOn = y.signedStartsOn, 
this.signedExpiresOn = y.signedExpiresOn, this.signedService = y.signedService, 
this.signedVersion = y.signedVersion, this.preauthorizedAgentObjectId = f, this.correlationId = x));
}
toString() {
const e = [ "sv", "ss", "srt", "spr", "st", "se", "sip", "si", "ses", "skoid", "sktid", "skt", "ske", "sks", "skv", "sr", "sp", "sig", "rscc", "rscd", "rsce", "rscl", "rsct", "saoid", "scid", "sduoid" ], t = [];
for (const r of e) switch (r) {
case "sv":
this.tryAppendQueryParameter(t, r, this.version);
break;

case "ss":
this.tryAppendQueryParameter(t, r, this.services);
break;

case "srt":
this.tryAppendQueryParameter(t, r, this.resourceTypes);
break;

case "spr":
this.tryAppendQueryParameter(t, r, this.protocol);
break;

case "st":
this.tryAppendQueryParameter(t, r, this.startsOn ? utils_common_truncatedISO8061Date(this.startsOn, !1) : void 0);
break;

case "se":
this.tryAppendQueryParameter(t, r, this.expiresOn ? utils_common_truncatedISO8061Date(this.expiresOn, !1) : void 0);
break;

case "sip":
this.tryAppendQueryParameter(t, r, this.ipRange ? ipRangeToString(this.ipRange) : void 0);
break;

case "si":
this.tryAppendQueryParameter(t, r, this.identifier);
break;

case "ses":
this.tryAppendQueryParameter(t, r, this.encryptionScope);
break;

case "skoid":
this.tryAppendQueryParameter(t, r, this.signedOid);
break;

case "sktid":
this.tryAppendQueryParameter(t, r, this.signedTenantId);
break;

case "skt":
this.tryAppendQueryParameter(t, r, this.signedStartsOn ? utils_common_truncatedISO8061Date(this.signedStartsOn, !1) : void 0);
break;

case "ske":
this.tryAppendQueryParameter(t, r, this.signedExpiresOn ? utils_common_truncatedISO8061Date(this.signedExpiresOn, !1) : void 0);
break;

case "sks":
this.tryAppendQueryParameter(t, r, this.signedService);
break;

case "skv":
this.tryAppendQueryParameter(t, r, this.signedVersion);
break;

case "sr":
this.tryAppendQueryParameter(t, r, this.resource);
break;

case "sp":
this.tryAppendQueryParameter(t, r, this.permissions);
break;

case "sig":
this.tryAppendQueryParameter(t, r, this.signature);
break;

case "rscc":
this.tryAppendQueryParameter(t, r, this.cacheControl);
break;

case "rscd":
this.tryAppendQueryParameter(t, r, this.contentDisposition);
break;

case "rsce":
this.tryAppendQueryParameter(t, r, this.contentEncoding);
break;

case "rscl":
this.tryAppendQueryParameter(t, r, this.contentLanguage);
break;

case "rsct":
this.tryAppendQueryParameter(t, r, this.contentType);
break;

case "saoid":
this.tryAppendQueryParameter(t, r, this.preauthorizedAgentObjectId);
break;

case "scid":
this.tryAppendQueryParameter(t, r, this.correlationId);
break;

case "sduoid":
this.tryAppendQueryParameter(t, r, this.delegatedUserObjectId);
}
return t.join("&");
}
tryAppendQueryParameter(e, t, r) {
r && (t = encodeURIComponent(t), r = encodeURIComponent(r), t.length > 0 && r.length > 0 && e.push(`${t}=${r}`));
}
}
function generateBlobSASQueryParameters(e, t, r) {
return generateBlobSASQueryParametersInternal(e, t, r).sasQueryParameters;
}
function generateBlobSASQueryParametersInternal(e, t, r) {
const a = e.version ? e.version : xr, n = t instanceof StorageSharedKeyCredential ? t : void 0;
let i;
if (void 0 === n && void 0 !== r && (i = new UserDelegationKeyCredential(r, t)), 
void 0 === n && void 0 === i) throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.");
if (a >= "2020-12-06") return void 0 !== n ? function generateBlobSASQueryParameters20201206(e, t) {
if (e = SASSignatureValuesSanityCheckAndAutofill(e), !(e.identifier || e.permissions && e.expiresOn)) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
let r, a = "c", n = e.snapshotTime;
e.blobName && (a = "b", e.snapshotTime ? a = "bs" : e.versionId && (a = "bv", n = e.versionId));
e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
const i = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), e.identifier, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, a, n, e.encryptionScope, e.cacheControl ? e.cacheControl : "", e.contentDisposition ? e.contentDisposition : "", e.contentEncoding ? e.contentEncoding : "", e.contentLanguage ? e.contentLanguage : "", e.contentType ? e.contentType : "" ].join("\n"), s = t.computeHMACSHA256(i);
return {
sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, a, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, void 0, void 0, void 0, e.encryptionScope),
stringToSign: i
};
}(e, n) : a >= "2025-07-05" ? function generateBlobSASQueryParametersUDK20250705(e, t) {
if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.permissions || !e.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
let r, a = "c", n = e.snapshotTime;
e.blobName && (a = "b", e.snapshotTime ? a = "bs" : e.versionId && (a = "bv", n = e.versionId));
e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
const i = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), t.userDelegationKey.signedObjectId, t.userDelegationKey.signedTenantId, t.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : "", t.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : "", t.userDelegationKey.signedService, t.userDelegationKey.signedVersion, e.preauthorizedAgentObjectId, void 0, e.correlationId, void 0, e.delegatedUserObjectId, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, a, n, e.encryptionScope, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType ].join("\n"), s = t.computeHMACSHA256(i);
return {
sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, a, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope, e.delegatedUserObjectId),
stringToSign: i
};
}(e, i) : function generateBlobSASQueryParametersUDK20201206(e, t) {
if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.permissions || !e.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
let r, a = "c", n = e.snapshotTime;
e.blobName && (a = "b", e.snapshotTime ? a = "bs" : e.versionId && (a = "bv", n = e.versionId));
e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
const i = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), t.userDelegationKey.signedObjectId, t.userDelegationKey.signedTenantId, t.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : "", t.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : "", t.userDelegationKey.signedService, t.userDelegationKey.signedVersion, e.preauthorizedAgentObjectId, void 0, e.correlationId, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, a, n, e.encryptionScope, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType ].join("\n"), s = t.computeHMACSHA256(i);
return {
sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, a, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope),
stringToSign: i
};
}(e, i);
if (a >= "2018-11-09") return void 0 !== n ? function generateBlobSASQueryParameters20181109(e, t) {
if (e = SASSignatureValuesSanityCheckAndAutofill(e), !(e.identifier || e.permissions && e.expiresOn)) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
let r, a = "c", n = e.snapshotTime;
e.blobName && (a = "b", e.snapshotTime ? a = "bs" : e.versionId && (a = "bv", n = e.versionId));
e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
const i = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), e.identifier, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, a, n, e.cacheControl ? e.cacheControl : "", e.contentDisposition ? e.contentDisposition : "", e.contentEncoding ? e.contentEncoding : "", e.contentLanguage ? e.contentLanguage : "", e.contentType ? e.contentType : "" ].join("\n"), s = t.computeHMACSHA256(i);
return {
sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, a, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
stringToSign: i
};
}(e, n) : a >= "2020-02-10" ? function generateBlobSASQueryParametersUDK20200210(e, t) {
if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.permissions || !e.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
let r, a = "c", n = e.snapshotTime;
e.blobName && (a = "b", e.snapshotTime ? a = "bs" : e.versionId && (a = "bv", n = e.versionId));
e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
const i = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), t.userDelegationKey.signedObjectId, t.userDelegationKey.signedTenantId, t.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : "", t.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : "", t.userDelegationKey.signedService, t.userDelegationKey.signedVersion, e.preauthorizedAgentObjectId, void 0, e.correlationId, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, a, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType ].join("\n"), s = t.computeHMACSHA256(i);
return {
sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, a, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId),
stringToSign: i
};
}(e, i) : function generateBlobSASQueryParametersUDK20181109(e, t) {
if (e = SASSignatureValuesSanityCheckAndAutofill(e), !e.permissions || !e.expiresOn) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");
let r, a = "c", n = e.snapshotTime;
e.blobName && (a = "b", e.snapshotTime ? a = "bs" : e.versionId && (a = "bv", n = e.versionId));
e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
const i = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), t.userDelegationKey.signedObjectId, t.userDelegationKey.signedTenantId, t.userDelegationKey.signedStartsOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedStartsOn, !1) : "", t.userDelegationKey.signedExpiresOn ? utils_common_truncatedISO8061Date(t.userDelegationKey.signedExpiresOn, !1) : "", t.userDelegationKey.signedService, t.userDelegationKey.signedVersion, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, a, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType ].join("\n"), s = t.computeHMACSHA256(i);
return {
sasQueryParameters: new SASQueryParameters(e.version, s, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, a, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey),
stringToSign: i
};
}(e, i);
if (a >= "2015-04-05") {
if (void 0 !== n) return function generateBlobSASQueryParameters20150405(e, t) {
if (e = SASSignatureValuesSanityCheckAndAutofill(e), !(e.identifier || e.permissions && e.expiresOn)) throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");
let r, a = "c";
e.blobName && (a = "b");
e.permissions && (r = e.blobName ? BlobSASPermissions.parse(e.permissions.toString()).toString() : ContainerSASPermissions.parse(e.permissions.toString()).toString());
const n = [ r || "", e.startsOn ? utils_common_truncatedISO8061Date(e.startsOn, !1) : "", e.expiresOn ? utils_common_truncatedISO8061Date(e.expiresOn, !1) : "", getCanonicalName(t.accountName, e.containerName, e.blobName), e.identifier, e.ipRange ? ipRangeToString(e.ipRange) : "", e.protocol ? e.protocol : "", e.version, e.cacheControl ? e.cacheControl : "", e.contentDisposition ? e.contentDisposition : "", e.contentEncoding ? e.contentEncoding : "", e.contentLanguage ? e.contentLanguage : "", e.contentType ? e.contentType : "" ].join("\n"), i = t.computeHMACSHA256(n);
return {
sasQueryParameters: new SASQueryParameters(e.version, i, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, a, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
stringToSign: n
};
}(e, n);
throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.");
}
throw new RangeError("'version' must be >= '2015-04-05'.");
}
function getCanonicalName(e, t, r) {
const a = [ `/blob/${e}/${t}` ];
return r && a.push(`/${r}`), a.join("");
}
function SASSignatureValuesSanityCheckAndAutofill(e) {
const t = e.version ? e.version : xr;
if (e.snapshotTime && t < "2018-11-09") throw RangeError("'version' must be >= '2018-11-09' when providing 'snapshotTime'.");
if (void 0 === e.blobName && e.snapshotTime) throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.");
if (e.versionId && t < "2019-10-10") throw RangeError("'version' must be >= '2019-10-10' when providing 'versionId'.");
if (void 0 === e.blobName && e.versionId) throw RangeError("Must provide 'blobName' when providing 'versionId'.");
if (e.permissions && e.permissions.setImmutabilityPolicy && t < "2020-08-04") throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.");
if (e.permissions && e.permissions.deleteVersion && t < "2019-10-10") throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");
if (e.permissions && e.permissions.permanentDelete && t < "2019-10-10") throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.");
if (e.permissions && e.permissions.tag && t < "2019-12-12") throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");
if (t < "2020-02-10" && e.permissions && (e.permissions.move || e.permissions.execute)) throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");
if (t < "2021-04-10" && e.permissions && e.permissions.filterByTags) throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");
if (t < "2020-02-10" && (e.preauthorizedAgentObjectId || e.correlationId)) throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.");
if (e.encryptionScope && t < "2020-12-06") throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");
return e.version = t, e;
}
class BlobLeaseClient {
_leaseId;
_url;
_containerOrBlobOperation;
_isContainer;
get leaseId() {
return this._leaseId;
}
get url() {
return this._url;
}
constructor(e, t) {
const r = e.storageClientContext;
this._url = e.url, void 0 === e.name ? (this._isContainer = !0, this._containerOrBlobOperation = r.container) : (this._isContainer = !1, 
this._containerOrBlobOperation = r.blob), t || (t = esm_randomUUID()), this._leaseId = t;
}
async acquireLease(e, t = {}) {
if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== Rr || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== Rr || t.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
return Nm.withSpan("BlobLeaseClient-acquireLease", t, async r => utils_common_assertResponse(await this._containerOrBlobOperation.acquireLease({
abortSignal: t.abortSignal,
duration: e,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
proposedLeaseId: this._leaseId,
tracingOptions: r.tracingOptions
})));
}
async changeLease(e, t = {}) {
if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== Rr || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== Rr || t.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
return Nm.withSpan("BlobLeaseClient-changeLease", t, async r => {
const a = utils_common_assertResponse(await this._containerOrBlobOperation.changeLease(this._leaseId, e, {
abortSignal: t.abortSignal,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
tracingOptions: r.tracingOptions
}));
return this._leaseId = e, a;
});
}
async releaseLease(e = {}) {
if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== Rr || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== Rr || e.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
return Nm.withSpan("BlobLeaseClient-releaseLease", e, async t => utils_common_assertResponse(await this._containerOrBlobOperation.releaseLease(this._leaseId, {
abortSignal: e.abortSignal,
modifiedAccessConditions: {
...e.conditions,
ifTags: e.conditions?.tagConditions
},
tracingOptions: t.tracingOptions
})));
}
async renewLease(e = {}) {
if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== Rr || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== Rr || e.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
return Nm.withSpan("BlobLeaseClient-renewLease", e, async t => this._containerOrBlobOperation.renewLease(this._leaseId, {
abortSignal: e.abortSignal,
modifiedAccessConditions: {
...e.conditions,
ifTags: e.conditions?.tagConditions
},
tracingOptions: t.tracingOptions
}));
}
async breakLease(e, t = {}) {
if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== Rr || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== Rr || t.conditions?.tagConditions)) throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");
return Nm.withSpan("BlobLeaseClient-breakLease", t, async r => {
const a = {
abortSignal: t.abortSignal,
breakPeriod: e,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
tracingOptions: r.tracingOptions
};
return utils_common_assertResponse(await this._containerOrBlobOperation.breakLease(a));
});
}
}
class RetriableReadableStream extends z.Readable {
start;
offset;
end;
getter;
source;
retries=0;
maxRetryRequests;
onProgress;
options;
constructor(e, t, r, a, n = {}) {
super({
highWaterMark: n.highWaterMark
}), this.getter = t, this.source = e, this.start = r, this.offset = r, this.end = r + a - 1, 
this.maxRetryRequests = n.maxRetryRequests && n.maxRetryRequests >= 0 ? n.maxRetryRequests : 0, 
this.onProgress = n.onProgress, this.options = n, this.setSourceEventHandlers();
}
_read() {
this.source.resume();
}
setSourceEventHandlers() {
this.source.on("data", this.sourceDataHandler), this.source.on("end", this.sourceErrorOrEndHandler), 
this.source.on("error", this.sourceErrorOrEndHandler), this.source.on("aborted", this.sourceAbortedHandler);
}
removeSourceEventHandlers() {
this.source.removeListener("data", this.sourceDataHandler), this.source.removeListener("end", this.sourceErrorOrEndHandler), 
this.source.removeListener("error", this.sourceErrorOrEndHandler), this.source.removeListener("aborted", this.sourceAbortedHandler);
}
sourceDataHandler=e => {
if (this.options.doInjectErrorOnce) return this.options.doInjectErrorOnce = void 0, 
this.source.pause(), this.sourceErrorOrEndHandler(), void this.source.destroy();
this.offset += e.length, this.onProgress && this.onProgress({
loadedBytes: this.offset - this.start
}), this.push(e) || this.source.pause();
};
sourceAbortedHandler=() => {
const e = new AbortError_AbortError("The operation was aborted.");
this.destroy(e);
};
sourceErrorOrEndHandler=e => {
e && "AbortError" === e.name ? this.destroy(e) : (this.removeSourceEventHandlers(), 
this.offset - 1 === this.end ? this.push(null) : this.offset <= this.end ? this.retries < this.maxRetryRequests ? (this.retries += 1, 
this.getter(this.offset).then(e => {
this.source = e, this.setSourceEventHandlers();
}).catch(e => {
this.destroy(e);
})) : this.destroy(new Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset - 1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)) : this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset - 1}`)));
};
_destroy(e, t) {
this.removeSourceEventHandlers(), this.source.destroy(), t(null === e ? void 0 : e);
}
}
class BlobDownloadResponse {
get acceptRanges() {
return this.originalResponse.acceptRanges;
}
get cacheControl() {
return this.originalResponse.cacheControl;
}
get contentDisposition() {
return this.originalResponse.contentDisposition;
}
get contentEncoding() {
return this.originalResponse.contentEncoding;
}
get contentLanguage() {
return this.originalResponse.contentLanguage;
}
get blobSequenceNumber() {
return this.originalResponse.blobSequenceNumber;
}
get blobType() {
return this.originalResponse.blobType;
}
get contentLength() {
return this.originalResponse.contentLength;
}
get contentMD5() {
return this.originalResponse.contentMD5;
}
get contentRange() {
return this.originalResponse.contentRange;
}
get contentType() {
return this.originalResponse.contentType;
}
get copyCompletedOn() {
return this.originalResponse.copyCompletedOn;
}
get copyId() {
return this.originalResponse.copyId;
}
get copyProgress() {
return this.originalResponse.copyProgress;
}
get copySource() {
return this.originalResponse.copySource;
}
get copyStatus() {
return this.originalResponse.copyStatus;
}
get copyStatusDescription() {
return this.originalResponse.copyStatusDescription;
}
get leaseDuration() {
return this.originalResponse.leaseDuration;
}
get leaseState() {
return this.originalResponse.leaseState;
}
get leaseStatus() {
return this.originalResponse.leaseStatus;
}
get date() {
return this.originalResponse.date;
}
get blobCommittedBlockCount() {
return this.originalResponse.blobCommittedBlockCount;
}
get etag() {
return this.originalResponse.etag;
}
get tagCount() {
return this.originalResponse.tagCount;
}
get errorCode() {
return this.originalResponse.errorCode;
}
get isServerEncrypted() {
return this.originalResponse.isServerEncrypted;
}
get blobContentMD5() {
return this.originalResponse.blobContentMD5;
}
get lastModified() {
return this.originalResponse.lastModified;
}
get lastAccessed() {
return this.originalResponse.lastAccessed;
}
get createdOn() {
return this.originalResponse.createdOn;
}
get metadata() {
return this.originalResponse.metadata;
}
get requestId() {
return this.originalResponse.requestId;
}
get clientRequestId() {
return this.originalResponse.clientRequestId;
}
get version() {
return this.originalResponse.version;
}
get versionId() {
return this.originalResponse.versionId;
}
get isCurrentVersion() {
return this.originalResponse.isCurrentVersion;
}
get encryptionKeySha256() {
return this.originalResponse.encryptionKeySha256;
}
get contentCrc64() {
return this.originalResponse.contentCrc64;
}
get objectReplicationDestinationPolicyId() {
return this.originalResponse.objectReplicationDestinationPolicyId;
}
get objectReplicationSourceProperties() {
return this.originalResponse.objectReplicationSourceProperties;
}
get isSealed() {
return this.originalResponse.isSealed;
}
get immutabilityPolicyExpiresOn() {
return this.originalResponse.immutabilityPolicyExpiresOn;
}
get immutabilityPolicyMode() {
return this.originalResponse.immutabilityPolicyMode;
}
get legalHold() {
return this.originalResponse.legalHold;
}
get contentAsBlob() {
return this.originalResponse.blobBody;
}
get readableStreamBody() {
return this.blobDownloadStream;
}
get _response() {
return this.originalResponse._response;
}
originalResponse;
blobDownloadStream;
constructor(e, t, r, a, n = {}) {
this.originalResponse = e, this.blobDownloadStream = new RetriableReadableStream(this.originalResponse.readableStreamBody, t, r, a, n);
}
}
const Sm = new Uint8Array([ 79, 98, 106, 1 ]);
class AvroParser {
static async readFixedBytes(e, t, r = {}) {
const a = await e.read(t, {
abortSignal: r.abortSignal
});
if (a.length !== t) throw new Error("Hit stream end.");
return a;
}
static async readByte(e, t = {}) {
return (await AvroParser.readFixedBytes(e, 1, t))[0];
}
static async readZigZagLong(e, t = {}) {
let r, a, n, i = 0, s = 0;
do {
r = await AvroParser.readByte(e, t), a = 128 & r, i |= (127 & r) << s, s += 7;
} while (a && s < 28);
if (a) {
n = 268435456;
do {
r = await AvroParser.readByte(e, t), i += (127 & r) * n, n *= 128;
} while (128 & r);
const a = (i % 2 ? -(i + 1) : i) / 2;
if (a < Number.MIN_SAFE_INTEGER || a > Number.MAX_SAFE_INTEGER) throw new Error("Integer overflow.");
return a;
}
return i >> 1 ^ -(1 & i);
}
static async readLong(e, t = {}) {
return AvroParser.readZigZagLong(e, t);
}
static async readInt(e, t = {}) {
return AvroParser.readZigZagLong(e, t);
}
static async readNull() {
return null;
}
static async readBoolean(e, t = {}) {
const r = await AvroParser.readByte(e, t);
if (1 === r) return !0;
if (0 === r) return !1;
throw new Error("Byte was not a boolean.");
}
static async readFloat(e, t = {}) {
const r = await AvroParser.readFixedBytes(e, 4, t);
return new DataView(r.buffer, r.byteOffset, r.byteLength).getFloat32(0, !0);
}
static async readDouble(e, t = {}) {
const r = await AvroParser.readFixedBytes(e, 8, t);
return new DataView(r.buffer, r.byteOffset, r.byteLength).getFloat64(0, !0);
}
static async readBytes(e, t = {}) {
const r = await AvroParser.readLong(e, t);
if (r < 0) throw new Error("Bytes size was negative.");
return e.read(r, {
abortSignal: t.abortSignal
});
}
static async readString(e, t = {}) {
const r = await AvroParser.readBytes(e, t);
return (new TextDecoder).decode(r);
}
static async readMapPair(e, t, r = {}) {
return {
key: await AvroParser.readString(e, r),
value: await t(e, r)
};
}
static async readMap(e, t, r = {}) {
const a = await AvroParser.readArray(e, (e, r = {}) => AvroParser.readMapPair(e, t, r), r), n = {};
for (const e of a) n[e.key] = e.value;
return n;
}
static async readArray(e, t, r = {}) {
const a = [];
for (let n = await AvroParser.readLong(e, r); 0 !== n; n = await AvroParser.readLong(e, r)) for (n < 0 && (await AvroParser.readLong(e, r), 
n = -n); n--; ) {
const n = await t(e, r);
a.push(n);
}
return a;
}
}
var Cm, Pm;
!function(e) {
e.RECORD = "record", e.ENUM = "enum", e.ARRAY = "array", e.MAP = "map", e.UNION = "union", 
e.FIXED = "fixed";
}(Cm || (Cm = {})), function(e) {
e.NULL = "null", e.BOOLEAN = "boolean", e.INT = "int", e.LONG = "long", e.FLOAT = "float", 
e.DOUBLE = "double", e.BYTES = "bytes", e.STRING = "string";
}(Pm || (Pm = {}));
class AvroType {
static fromSchema(e) {
return "string" == typeof e ? AvroType.fromStringSchema(e) : Array.isArray(e) ? AvroType.fromArraySchema(e) : AvroType.fromObjectSchema(e);
}
static fromStringSchema(e) {
switch (e) {
case Pm.NULL:
case Pm.BOOLEAN:
case Pm.INT:
case Pm.LONG:
case Pm.FLOAT:
case Pm.DOUBLE:
case Pm.BYTES:
case Pm.STRING:
return new AvroPrimitiveType(e);

default:
throw new Error(`Unexpected Avro type ${e}`);
}
}
static fromArraySchema(e) {
return new AvroUnionType(e.map(AvroType.fromSchema));
}
static fromObjectSchema(e) {
const t = e.type;
try {
return AvroType.fromStringSchema(t);
} catch {}
switch (t) {
case Cm.RECORD:
if (e.aliases) throw new Error(`aliases currently is not supported, schema: ${e}`);
if (!e.name) throw new Error(`Required attribute 'name' doesn't exist on schema: ${e}`);
const r = {};
if (!e.fields) throw new Error(`Required attribute 'fields' doesn't exist on schema: ${e}`);
for (const t of e.fields) r[t.name] = AvroType.fromSchema(t.type);
return new AvroRecordType(r, e.name);

case Cm.ENUM:
if (e.aliases) throw new Error(`aliases currently is not supported, schema: ${e}`);
if (!e.symbols) throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${e}`);
return new AvroEnumType(e.symbols);

case Cm.MAP:
if (!e.values) throw new Error(`Required attribute 'values' doesn't exist on schema: ${e}`);
return new AvroMapType(AvroType.fromSchema(e.values));

case Cm.ARRAY:
case Cm.FIXED:
default:
throw new Error(`Unexpected Avro type ${t} in ${e}`);
}
}
}
class AvroPrimitiveType extends AvroType {
_primitive;
constructor(e) {
super(), this._primitive = e;
}
read(e, t = {}) {
switch (this._primitive) {
case Pm.NULL:
return AvroParser.readNull();

case Pm.BOOLEAN:
return AvroParser.readBoolean(e, t);

case Pm.INT:
return AvroParser.readInt(e, t);

case Pm.LONG:
return AvroParser.readLong(e, t);

case Pm.FLOAT:
return AvroParser.readFloat(e, t);

case Pm.DOUBLE:
return AvroParser.readDouble(e, t);

case Pm.BYTES:
return AvroParser.readBytes(e, t);

case Pm.STRING:
return AvroParser.readString(e, t);

default:
throw new Error("Unknown Avro Primitive");
}
}
}
class AvroEnumType extends AvroType {
_symbols;
constructor(e) {
super(), this._symbols = e;
}
async read(e, t = {}) {
const r = await AvroParser.readInt(e, t);
return this._symbols[r];
}
}
class AvroUnionType extends AvroType {
_types;
constructor(e) {
super(), this._types = e;
}
async read(e, t = {}) {
const r = await AvroParser.readInt(e, t);
return this._types[r].read(e, t);
}
}
class AvroMapType extends AvroType {
_itemType;
constructor(e) {
super(), this._itemType = e;
}
read(e, t = {}) {
return AvroParser.readMap(e, (e, t) => this._itemType.read(e, t), t);
}
}
class AvroRecordType extends AvroType {
_name;
_fields;
constructor(e, t) {
super(), this._fields = e, this._name = t;
}
async read(e, t = {}) {
const r = {};
r.$schema = this._name;
for (const a in this._fields) Object.prototype.hasOwnProperty.call(this._fields, a) && (r[a] = await this._fields[a].read(e, t));
return r;
}
}
function arraysEqual(e, t) {
if (e === t) return !0;
if (null == e || null == t) return !1;
if (e.length !== t.length) return !1;
for (let r = 0; r < e.length; ++r) if (e[r] !== t[r]) return !1;
return !0;
}
class AvroReader {
_dataStream;
_headerStream;
_syncMarker;
_metadata;
_itemType;
_itemsRemainingInBlock;
_initialBlockOffset;
_blockOffset;
get blockOffset() {
return this._blockOffset;
}
_objectIndex;
get objectIndex() {
return this._objectIndex;
}
_initialized;
constructor(e, t, r, a) {
this._dataStream = e, this._headerStream = t || e, this._initialized = !1, this._blockOffset = r || 0, 
this._objectIndex = a || 0, this._initialBlockOffset = r || 0;
}
async initialize(e = {}) {
if (!arraysEqual(await AvroParser.readFixedBytes(this._headerStream, Sm.length, {
abortSignal: e.abortSignal
}), Sm)) throw new Error("Stream is not an Avro file.");
this._metadata = await AvroParser.readMap(this._headerStream, AvroParser.readString, {
abortSignal: e.abortSignal
});
const t = this._metadata["avro.codec"];
if (null != t && "null" !== t) throw new Error("Codecs are not supported");
this._syncMarker = await AvroParser.readFixedBytes(this._headerStream, 16, {
abortSignal: e.abortSignal
});
const r = JSON.parse(this._metadata["avro.schema"]);
if (this._itemType = AvroType.fromSchema(r), 0 === this._blockOffset && (this._blockOffset = this._initialBlockOffset + this._dataStream.position), 
this._itemsRemainingInBlock = await AvroParser.readLong(this._dataStream, {
abortSignal: e.abortSignal
}), await AvroParser.readLong(this._dataStream, {
abortSignal: e.abortSignal
}), this._initialized = !0, this._objectIndex && this._objectIndex > 0) for (let t = 0; t < this._objectIndex; t++) await this._itemType.read(this._dataStream, {
abortSignal: e.abortSignal
}), this._itemsRemainingInBlock--;
}
hasNext() {
return !this._initialized || this._itemsRemainingInBlock > 0;
}
async* parseObjects(e = {}) {
for (this._initialized || await this.initialize(e); this.hasNext(); ) {
const t = await this._itemType.read(this._dataStream, {
abortSignal: e.abortSignal
});
if (this._itemsRemainingInBlock--, this._objectIndex++, 0 === this._itemsRemainingInBlock) {
const t = await AvroParser.readFixedBytes(this._dataStream, 16, {
abortSignal: e.abortSignal
});
if (this._blockOffset = this._initialBlockOffset + this._dataStream.position, this._objectIndex = 0, 
!arraysEqual(this._syncMarker, t)) throw new Error("Stream is not a valid Avro file.");
try {
this._itemsRemainingInBlock = await AvroParser.readLong(this._dataStream, {
abortSignal: e.abortSignal
});
} catch {
this._itemsRemainingInBlock = 0;
}
this._itemsRemainingInBlock > 0 && await AvroParser.readLong(this._dataStream, {
abortSignal: e.abortSignal
});
}
yield t;
}
}
}
class AvroReadable {}
var vm = r(20181);
const Rm = new AbortError_AbortError("Reading from the avro stream was aborted.");
class AvroReadableFromStream extends AvroReadable {
_position;
_readable;
toUint8Array(e) {
return "string" == typeof e ? vm.Buffer.from(e) : e;
}
constructor(e) {
super(), this._readable = e, this._position = 0;
}
get position() {
return this._position;
}
async read(e, t = {}) {
if (t.abortSignal?.aborted) throw Rm;
if (e < 0) throw new Error(`size parameter should be positive: ${e}`);
if (0 === e) return new Uint8Array;
if (!this._readable.readable) throw new Error("Stream no longer readable.");
const r = this._readable.read(e);
return r ? (this._position += r.length, this.toUint8Array(r)) : new Promise((r, a) => {
const cleanUp = () => {
this._readable.removeListener("readable", readableCallback), this._readable.removeListener("error", rejectCallback), 
this._readable.removeListener("end", rejectCallback), this._readable.removeListener("close", rejectCallback), 
t.abortSignal && t.abortSignal.removeEventListener("abort", abortHandler);
}, readableCallback = () => {
const t = this._readable.read(e);
t && (this._position += t.length, cleanUp(), r(this.toUint8Array(t)));
}, rejectCallback = () => {
cleanUp(), a();
}, abortHandler = () => {
cleanUp(), a(Rm);
};
this._readable.on("readable", readableCallback), this._readable.once("error", rejectCallback), 
this._readable.once("end", rejectCallback), this._readable.once("close", rejectCallback), 
t.abortSignal && t.abortSignal.addEventListener("abort", abortHandler);
});
}
}
class BlobQuickQueryStream extends z.Readable {
source;
avroReader;
avroIter;
avroPaused=!0;
onProgress;
onError;
constructor(e, t = {}) {
super(), this.source = e, this.onProgress = t.onProgress, this.onError = t.onError, 
this.avroReader = new AvroReader(new AvroReadableFromStream(this.source)), this.avroIter = this.avroReader.parseObjects({
abortSignal: t.abortSignal
});
}
_read() {
this.avroPaused && this.readInternal().catch(e => {
this.emit("error", e);
});
}
async readInternal() {
let e;
this.avroPaused = !1;
do {
if (e = await this.avroIter.next(), e.done) break;
const t = e.value, r = t.$schema;
if ("string" != typeof r) throw Error("Missing schema in avro record.");
switch (r) {
case "com.microsoft.azure.storage.queryBlobContents.resultData":
{
const e = t.data;
if (e instanceof Uint8Array == !1) throw Error("Invalid data in avro result record.");
this.push(Buffer.from(e)) || (this.avroPaused = !0);
}
break;

case "com.microsoft.azure.storage.queryBlobContents.progress":
{
const e = t.bytesScanned;
if ("number" != typeof e) throw Error("Invalid bytesScanned in avro progress record.");
this.onProgress && this.onProgress({
loadedBytes: e
});
}
break;

case "com.microsoft.azure.storage.queryBlobContents.end":
if (this.onProgress) {
const e = t.totalBytes;
if ("number" != typeof e) throw Error("Invalid totalBytes in avro end record.");
this.onProgress({
loadedBytes: e
});
}
this.push(null);
break;

case "com.microsoft.azure.storage.queryBlobContents.error":
if (this.onError) {
const e = t.fatal;
if ("boolean" != typeof e) throw Error("Invalid fatal in avro error record.");
const r = t.name;
if ("string" != typeof r) throw Error("Invalid name in avro error record.");
const a = t.description;
if ("string" != typeof a) throw Error("Invalid description in avro error record.");
const n = t.position;
if ("number" != typeof n) throw Error("Invalid position in avro error record.");
this.onError({
position: n,
name: r,
isFatal: e,
description: a
});
}
break;

default:
throw Error(`Unknown schema ${r} in avro progress record.`);
}
} while (!e.done && !this.avroPaused);
}
}
class BlobQueryResponse {
get acceptRanges() {
return this.originalResponse.acceptRanges;
}
get cacheControl() {
return this.originalResponse.cacheControl;
}
get contentDisposition() {
return this.originalResponse.contentDisposition;
}
get contentEncoding() {
return this.originalResponse.contentEncoding;
}
get contentLanguage() {
return this.originalResponse.contentLanguage;
}
get blobSequenceNumber() {
return this.originalResponse.blobSequenceNumber;
}
get blobType() {
return this.originalResponse.blobType;
}
get contentLength() {
return this.originalResponse.contentLength;
}
get contentMD5() {
return this.originalResponse.contentMD5;
}
get contentRange() {
return this.originalResponse.contentRange;
}
get contentType() {
return this.originalResponse.contentType;
}
get copyCompletedOn() {}
get copyId() {
return this.originalResponse.copyId;
}
get copyProgress() {
return this.originalResponse.copyProgress;
}
get copySource() {
return this.originalResponse.copySource;
}
get copyStatus() {
return this.originalResponse.copyStatus;
}
get copyStatusDescription() {
return this.originalResponse.copyStatusDescription;
}
get leaseDuration() {
return this.originalResponse.leaseDuration;
}
get leaseState() {
return this.originalResponse.leaseState;
}
get leaseStatus() {
return this.originalResponse.leaseStatus;
}
get date() {
return this.originalResponse.date;
}
get blobCommittedBlockCount() {
return this.originalResponse.blobCommittedBlockCount;
}
get etag() {
return this.originalResponse.etag;
}
get errorCode() {
return this.originalResponse.errorCode;
}
get isServerEncrypted() {
return this.originalResponse.isServerEncrypted;
}
get blobContentMD5() {
return this.originalResponse.blobContentMD5;
}
get lastModified() {
return this.originalResponse.lastModified;
}
get metadata() {
return this.originalResponse.metadata;
}
get requestId() {
return this.originalResponse.requestId;
}
get clientRequestId() {
return this.originalResponse.clientRequestId;
}
get version() {
return this.originalResponse.version;
}
get encryptionKeySha256() {
return this.originalResponse.encryptionKeySha256;
}
get contentCrc64() {
return this.originalResponse.contentCrc64;
}
get blobBody() {}
get readableStreamBody() {
return this.blobDownloadStream;
}
get _response() {
return this.originalResponse._response;
}
originalResponse;
blobDownloadStream;
constructor(e, t = {}) {
this.originalResponse = e, this.blobDownloadStream = new BlobQuickQueryStream(this.originalResponse.readableStreamBody, t);
}
}
var zm, Em, wm;
function toAccessTier(e) {
if (void 0 !== e) return e;
}
function ensureCpkIfSpecified(e, t) {
if (e && !t) throw new RangeError("Customer-provided encryption key must be used over HTTPS.");
e && !e.encryptionAlgorithm && (e.encryptionAlgorithm = "AES256");
}
function rangeResponseFromModel(e) {
const t = (e._response.parsedBody.pageRange || []).map(e => ({
offset: e.start,
count: e.end - e.start
})), r = (e._response.parsedBody.clearRange || []).map(e => ({
offset: e.start,
count: e.end - e.start
}));
return {
...e,
pageRange: t,
clearRange: r,
_response: {
...e._response,
parsedBody: {
pageRange: t,
clearRange: r
}
}
};
}
!function(e) {
e.Hot = "Hot", e.Cool = "Cool", e.Cold = "Cold", e.Archive = "Archive";
}(zm || (zm = {})), function(e) {
e.P4 = "P4", e.P6 = "P6", e.P10 = "P10", e.P15 = "P15", e.P20 = "P20", e.P30 = "P30", 
e.P40 = "P40", e.P50 = "P50", e.P60 = "P60", e.P70 = "P70", e.P80 = "P80";
}(Em || (Em = {})), function(e) {
e.StorageOAuthScopes = "https://storage.azure.com/.default", e.DiskComputeOAuthScopes = "https://disk.compute.azure.com/.default";
}(wm || (wm = {}));
esm_createClientLogger("core-lro");
class PollerStoppedError extends Error {
constructor(e) {
super(e), this.name = "PollerStoppedError", Object.setPrototypeOf(this, PollerStoppedError.prototype);
}
}
class PollerCancelledError extends Error {
constructor(e) {
super(e), this.name = "PollerCancelledError", Object.setPrototypeOf(this, PollerCancelledError.prototype);
}
}
class Poller {
constructor(e) {
this.resolveOnUnsuccessful = !1, this.stopped = !0, this.pollProgressCallbacks = [], 
this.operation = e, this.promise = new Promise((e, t) => {
this.resolve = e, this.reject = t;
}), this.promise.catch(() => {});
}
async startPolling(e = {}) {
for (this.stopped && (this.stopped = !1); !this.isStopped() && !this.isDone(); ) await this.poll(e), 
await this.delay();
}
async pollOnce(e = {}) {
this.isDone() || (this.operation = await this.operation.update({
abortSignal: e.abortSignal,
fireProgress: this.fireProgress.bind(this)
})), this.processUpdatedState();
}
fireProgress(e) {
for (const t of this.pollProgressCallbacks) t(e);
}
async cancelOnce(e = {}) {
this.operation = await this.operation.cancel(e);
}
poll(e = {}) {
if (!this.pollOncePromise) {
this.pollOncePromise = this.pollOnce(e);
const clearPollOncePromise = () => {
this.pollOncePromise = void 0;
};
this.pollOncePromise.then(clearPollOncePromise, clearPollOncePromise).catch(this.reject);
}
return this.pollOncePromise;
}
processUpdatedState() {
if (this.operation.state.error && (this.stopped = !0, !this.resolveOnUnsuccessful)) throw this.reject(this.operation.state.error), 
this.operation.state.error;
if (this.operation.state.isCancelled && (this.stopped = !0, !this.resolveOnUnsuccessful)) {
const e = new PollerCancelledError("Operation was canceled");
throw this.reject(e), e;
}
this.isDone() && this.resolve && this.resolve(this.getResult());
}
async pollUntilDone(e = {}) {
return this.stopped && this.startPolling(e).catch(this.reject), this.processUpdatedState(), 
this.promise;
}
onProgress(e) {
return this.pollProgressCallbacks.push(e), () => {
this.pollProgressCallbacks = this.pollProgressCallbacks.filter(t => t !== e);
};
}
isDone() {
const e = this.operation.state;
return Boolean(e.isCompleted || e.isCancelled || e.error);
}
stopPolling() {
this.stopped || (this.stopped = !0, this.reject && this.reject(new PollerStoppedError("This poller is already stopped")));
}
isStopped() {
return this.stopped;
}
cancelOperation(e = {}) {
if (this.cancelPromise) {
if (e.abortSignal) throw new Error("A cancel request is currently pending");
} else this.cancelPromise = this.cancelOnce(e);
return this.cancelPromise;
}
getOperationState() {
return this.operation.state;
}
getResult() {
return this.operation.state.result;
}
toString() {
return this.operation.toString();
}
}
class BlobBeginCopyFromUrlPoller extends Poller {
intervalInMs;
constructor(e) {
const {blobClient: t, copySource: r, intervalInMs: a = 15e3, onProgress: n, resumeFrom: i, startCopyFromURLOptions: s} = e;
let o;
i && (o = JSON.parse(i).state);
super(makeBlobBeginCopyFromURLPollOperation({
...o,
blobClient: t,
copySource: r,
startCopyFromURLOptions: s
})), "function" == typeof n && this.onProgress(n), this.intervalInMs = a;
}
delay() {
return delay_delay(this.intervalInMs);
}
}
const Am = async function cancel(e = {}) {
const t = this.state, {copyId: r} = t;
return t.isCompleted ? makeBlobBeginCopyFromURLPollOperation(t) : r ? (await t.blobClient.abortCopyFromURL(r, {
abortSignal: e.abortSignal
}), t.isCancelled = !0, makeBlobBeginCopyFromURLPollOperation(t)) : (t.isCancelled = !0, 
makeBlobBeginCopyFromURLPollOperation(t));
}, Bm = async function update(e = {}) {
const t = this.state, {blobClient: r, copySource: a, startCopyFromURLOptions: n} = t;
if (t.isStarted) {
if (!t.isCompleted) try {
const r = await t.blobClient.getProperties({
abortSignal: e.abortSignal
}), {copyStatus: a, copyProgress: n} = r, i = t.copyProgress;
n && (t.copyProgress = n), "pending" === a && n !== i && "function" == typeof e.fireProgress ? e.fireProgress(t) : "success" === a ? (t.result = r, 
t.isCompleted = !0) : "failed" === a && (t.error = new Error(`Blob copy failed with reason: "${r.copyStatusDescription || "unknown"}"`), 
t.isCompleted = !0);
} catch (e) {
t.error = e, t.isCompleted = !0;
}
} else {
t.isStarted = !0;
const e = await r.startCopyFromURL(a, n);
t.copyId = e.copyId, "success" === e.copyStatus && (t.result = e, t.isCompleted = !0);
}
return makeBlobBeginCopyFromURLPollOperation(t);
}, Tm = function toString() {
return JSON.stringify({
state: this.state
}, (e, t) => {
if ("blobClient" !== e) return t;
});
};
function makeBlobBeginCopyFromURLPollOperation(e) {
return {
state: {
...e
},
cancel: Am,
toString: Tm,
update: Bm
};
}
function rangeToString(e) {
if (e.offset < 0) throw new RangeError("Range.offset cannot be smaller than 0.");
if (e.count && e.count <= 0) throw new RangeError("Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");
return e.count ? `bytes=${e.offset}-${e.offset + e.count - 1}` : `bytes=${e.offset}-`;
}
var qm;
!function(e) {
e[e.Good = 0] = "Good", e[e.Error = 1] = "Error";
}(qm || (qm = {}));
class Batch {
concurrency;
actives=0;
completed=0;
offset=0;
operations=[];
state=qm.Good;
emitter;
constructor(e = 5) {
if (e < 1) throw new RangeError("concurrency must be larger than 0");
this.concurrency = e, this.emitter = new Tt.EventEmitter;
}
addOperation(e) {
this.operations.push(async () => {
try {
this.actives++, await e(), this.actives--, this.completed++, this.parallelExecute();
} catch (e) {
this.emitter.emit("error", e);
}
});
}
async do() {
return 0 === this.operations.length ? Promise.resolve() : (this.parallelExecute(), 
new Promise((e, t) => {
this.emitter.on("finish", e), this.emitter.on("error", e => {
this.state = qm.Error, t(e);
});
}));
}
nextOperation() {
return this.offset < this.operations.length ? this.operations[this.offset++] : null;
}
parallelExecute() {
if (this.state !== qm.Error) if (this.completed >= this.operations.length) this.emitter.emit("finish"); else for (;this.actives < this.concurrency; ) {
const e = this.nextOperation();
if (!e) return;
e();
}
}
}
var Im = r(73024);
async function streamToBuffer(e, t, r, a, n) {
let i = 0;
const s = a - r;
return new Promise((a, o) => {
const l = setTimeout(() => o(new Error("The operation cannot be completed in timeout.")), 1e5);
e.on("readable", () => {
if (i >= s) return clearTimeout(l), void a();
let o = e.read();
if (!o) return;
"string" == typeof o && (o = Buffer.from(o, n));
const m = i + o.length > s ? s - i : o.length;
t.fill(o.slice(0, m), r + i, r + i + m), i += m;
}), e.on("end", () => {
clearTimeout(l), i < s && o(new Error(`Stream drains before getting enough data needed. Data read: ${i}, data need: ${s}`)), 
a();
}), e.on("error", e => {
clearTimeout(l), o(e);
});
});
}
const _m = i.promisify(Im.stat), Om = Im.createReadStream;
class BlobClient extends StorageClient_StorageClient {
blobContext;
_name;
_containerName;
_versionId;
_snapshot;
get name() {
return this._name;
}
get containerName() {
return this._containerName;
}
constructor(e, t, r, a) {
let n, i;
if (a = a || {}, isPipelineLike(t)) i = e, n = t; else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) i = e, 
n = newPipeline(t, a = r); else if (t || "string" == typeof t) {
if (!t || "string" != typeof t || !r || "string" != typeof r) throw new Error("Expecting non-empty strings for containerName and blobName parameters");
{
const s = t, o = r, l = utils_common_extractConnectionStringParts(e);
if ("AccountConnString" === l.kind) {
const e = new StorageSharedKeyCredential(l.accountName, l.accountKey);
i = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)), 
a.proxyOptions || (a.proxyOptions = proxyPolicy_getDefaultProxySettings(l.proxyUri)), 
n = newPipeline(e, a);
} else {
if ("SASConnString" !== l.kind) throw new Error("Connection string must be either an Account connection string or a SAS connection string");
i = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)) + "?" + l.accountSas, 
n = newPipeline(new AnonymousCredential, a);
}
}
} else i = e, r && "string" != typeof r && (a = r), n = newPipeline(new AnonymousCredential, a);
super(i, n), ({blobName: this._name, containerName: this._containerName} = this.getBlobAndContainerNamesFromUrl()), 
this.blobContext = this.storageClientContext.blob, this._snapshot = utils_common_getURLParameter(this.url, vr.SNAPSHOT), 
this._versionId = utils_common_getURLParameter(this.url, vr.VERSIONID);
}
withSnapshot(e) {
return new BlobClient(utils_common_setURLParameter(this.url, vr.SNAPSHOT, 0 === e.length ? void 0 : e), this.pipeline);
}
withVersion(e) {
return new BlobClient(utils_common_setURLParameter(this.url, vr.VERSIONID, 0 === e.length ? void 0 : e), this.pipeline);
}
getAppendBlobClient() {
return new AppendBlobClient(this.url, this.pipeline);
}
getBlockBlobClient() {
return new BlockBlobClient(this.url, this.pipeline);
}
getPageBlobClient() {
return new PageBlobClient(this.url, this.pipeline);
}
async download(e = 0, t, r = {}) {
return r.conditions = r.conditions || {}, r.conditions = r.conditions || {}, ensureCpkIfSpecified(r.customerProvidedKey, this.isHttps), 
Nm.withSpan("BlobClient-download", r, async a => {
const n = utils_common_assertResponse(await this.blobContext.download({
abortSignal: r.abortSignal,
leaseAccessConditions: r.conditions,
modifiedAccessConditions: {
...r.conditions,
ifTags: r.conditions?.tagConditions
},
requestOptions: {
onDownloadProgress: void 0
},
range: 0 !== e || t ? rangeToString({
offset: e,
count: t
}) : void 0,
rangeGetContentMD5: r.rangeGetContentMD5,
rangeGetContentCRC64: r.rangeGetContentCrc64,
snapshot: r.snapshot,
cpkInfo: r.customerProvidedKey,
tracingOptions: a.tracingOptions
})), i = {
...n,
_response: n._response,
objectReplicationDestinationPolicyId: n.objectReplicationPolicyId,
objectReplicationSourceProperties: parseObjectReplicationRecord(n.objectReplicationRules)
};
if ((void 0 === r.maxRetryRequests || r.maxRetryRequests < 0) && (r.maxRetryRequests = 5), 
void 0 === n.contentLength) throw new RangeError("File download response doesn't contain valid content length header");
if (!n.etag) throw new RangeError("File download response doesn't contain valid etag header");
return new BlobDownloadResponse(i, async t => {
const a = {
leaseAccessConditions: r.conditions,
modifiedAccessConditions: {
ifMatch: r.conditions.ifMatch || n.etag,
ifModifiedSince: r.conditions.ifModifiedSince,
ifNoneMatch: r.conditions.ifNoneMatch,
ifUnmodifiedSince: r.conditions.ifUnmodifiedSince,
ifTags: r.conditions?.tagConditions
},
range: rangeToString({
count: e + n.contentLength - t,
offset: t
}),
rangeGetContentMD5: r.rangeGetContentMD5,
rangeGetContentCRC64: r.rangeGetContentCrc64,
snapshot: r.snapshot,
cpkInfo: r.customerProvidedKey
};
return (await this.blobContext.download({
abortSignal: r.abortSignal,
...a
})).readableStreamBody;
}, e, n.contentLength, {
maxRetryRequests: r.maxRetryRequests,
onProgress: r.onProgress
});
});
}
async exists(e = {}) {
return Nm.withSpan("BlobClient-exists", e, async t => {
try {
return ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps), await this.getProperties({
abortSignal: e.abortSignal,
customerProvidedKey: e.customerProvidedKey,
conditions: e.conditions,
tracingOptions: t.tracingOptions
}), !0;
} catch (e) {
if (404 === e.statusCode) return !1;
if (409 === e.statusCode && ("BlobUsesCustomerSpecifiedEncryption" === e.details.errorCode || "BlobDoesNotUseCustomerSpecifiedEncryption" === e.details.errorCode)) return !0;
throw e;
}
});
}
async getProperties(e = {}) {
return e.conditions = e.conditions || {}, ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps), 
Nm.withSpan("BlobClient-getProperties", e, async t => {
const r = utils_common_assertResponse(await this.blobContext.getProperties({
abortSignal: e.abortSignal,
leaseAccessConditions: e.conditions,
modifiedAccessConditions: {
...e.conditions,
ifTags: e.conditions?.tagConditions
},
cpkInfo: e.customerProvidedKey,
tracingOptions: t.tracingOptions
}));
return {
...r,
_response: r._response,
objectReplicationDestinationPolicyId: r.objectReplicationPolicyId,
objectReplicationSourceProperties: parseObjectReplicationRecord(r.objectReplicationRules)
};
});
}
async delete(e = {}) {
return e.conditions = e.conditions || {}, Nm.withSpan("BlobClient-delete", e, async t => utils_common_assertResponse(await this.blobContext.delete({
abortSignal: e.abortSignal,
deleteSnapshots: e.deleteSnapshots,
leaseAccessConditions: e.conditions,
modifiedAccessConditions: {
...e.conditions,
ifTags: e.conditions?.tagConditions
},
tracingOptions: t.tracingOptions
})));
}
async deleteIfExists(e = {}) {
return Nm.withSpan("BlobClient-deleteIfExists", e, async e => {
try {
const t = utils_common_assertResponse(await this.delete(e));
return {
succeeded: !0,
...t,
_response: t._response
};
} catch (e) {
if ("BlobNotFound" === e.details?.errorCode) return {
succeeded: !1,
...e.response?.parsedHeaders,
_response: e.response
};
throw e;
}
});
}
async undelete(e = {}) {
return Nm.withSpan("BlobClient-undelete", e, async t => utils_common_assertResponse(await this.blobContext.undelete({
abortSignal: e.abortSignal,
tracingOptions: t.tracingOptions
})));
}
async setHTTPHeaders(e, t = {}) {
return t.conditions = t.conditions || {}, ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), 
Nm.withSpan("BlobClient-setHTTPHeaders", t, async r => utils_common_assertResponse(await this.blobContext.setHttpHeaders({
abortSignal: t.abortSignal,
blobHttpHeaders: e,
leaseAccessConditions: t.conditions,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
tracingOptions: r.tracingOptions
})));
}
async setMetadata(e, t = {}) {
return t.conditions = t.conditions || {}, ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), 
Nm.withSpan("BlobClient-setMetadata", t, async r => utils_common_assertResponse(await this.blobContext.setMetadata({
abortSignal: t.abortSignal,
leaseAccessConditions: t.conditions,
metadata: e,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
cpkInfo: t.customerProvidedKey,
encryptionScope: t.encryptionScope,
tracingOptions: r.tracingOptions
})));
}
async setTags(e, t = {}) {
return Nm.withSpan("BlobClient-setTags", t, async r => utils_common_assertResponse(await this.blobContext.setTags({
abortSignal: t.abortSignal,
leaseAccessConditions: t.conditions,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
blobModifiedAccessConditions: t.conditions,
tracingOptions: r.tracingOptions,
tags: toBlobTags(e)
})));
}
async getTags(e = {}) {
return Nm.withSpan("BlobClient-getTags", e, async t => {
const r = utils_common_assertResponse(await this.blobContext.getTags({
abortSignal: e.abortSignal,
leaseAccessConditions: e.conditions,
modifiedAccessConditions: {
...e.conditions,
ifTags: e.conditions?.tagConditions
},
blobModifiedAccessConditions: e.conditions,
tracingOptions: t.tracingOptions
}));
return {
...r,
_response: r._response,
tags: toTags({
blobTagSet: r.blobTagSet
}) || {}
};
});
}
getBlobLeaseClient(e) {
return new BlobLeaseClient(this, e);
}
async createSnapshot(e = {}) {
return e.conditions = e.conditions || {}, ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps), 
Nm.withSpan("BlobClient-createSnapshot", e, async t => utils_common_assertResponse(await this.blobContext.createSnapshot({
abortSignal: e.abortSignal,
leaseAccessConditions: e.conditions,
metadata: e.metadata,
modifiedAccessConditions: {
...e.conditions,
ifTags: e.conditions?.tagConditions
},
cpkInfo: e.customerProvidedKey,
encryptionScope: e.encryptionScope,
tracingOptions: t.tracingOptions
})));
}
async beginCopyFromURL(e, t = {}) {
const r = new BlobBeginCopyFromUrlPoller({
blobClient: {
abortCopyFromURL: (...e) => this.abortCopyFromURL(...e),
getProperties: (...e) => this.getProperties(...e),
startCopyFromURL: (...e) => this.startCopyFromURL(...e)
},
copySource: e,
intervalInMs: t.intervalInMs,
onProgress: t.onProgress,
resumeFrom: t.resumeFrom,
startCopyFromURLOptions: t
});
return await r.poll(), r;
}
async abortCopyFromURL(e, t = {}) {
return Nm.withSpan("BlobClient-abortCopyFromURL", t, async r => utils_common_assertResponse(await this.blobContext.abortCopyFromURL(e, {
abortSignal: t.abortSignal,
leaseAccessConditions: t.conditions,
tracingOptions: r.tracingOptions
})));
}
async syncCopyFromURL(e, t = {}) {
return t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, 
Nm.withSpan("BlobClient-syncCopyFromURL", t, async r => utils_common_assertResponse(await this.blobContext.copyFromURL(e, {
abortSignal: t.abortSignal,
metadata: t.metadata,
leaseAccessConditions: t.conditions,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
sourceModifiedAccessConditions: {
sourceIfMatch: t.sourceConditions?.ifMatch,
sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince
},
sourceContentMD5: t.sourceContentMD5,
copySourceAuthorization: utils_common_httpAuthorizationToString(t.sourceAuthorization),
tier: toAccessTier(t.tier),
blobTagsString: toBlobTagsString(t.tags),
immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
legalHold: t.legalHold,
encryptionScope: t.encryptionScope,
copySourceTags: t.copySourceTags,
fileRequestIntent: t.sourceShareTokenIntent,
tracingOptions: r.tracingOptions
})));
}
async setAccessTier(e, t = {}) {
return Nm.withSpan("BlobClient-setAccessTier", t, async r => utils_common_assertResponse(await this.blobContext.setTier(toAccessTier(e), {
abortSignal: t.abortSignal,
leaseAccessConditions: t.conditions,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
rehydratePriority: t.rehydratePriority,
tracingOptions: r.tracingOptions
})));
}
async downloadToBuffer(e, t, r, a = {}) {
let n, i = 0, s = 0, o = a;
e instanceof Buffer ? (n = e, i = t || 0, s = "number" == typeof r ? r : 0) : (i = "number" == typeof e ? e : 0, 
s = "number" == typeof t ? t : 0, o = r || {});
let l = o.blockSize ?? 0;
if (l < 0) throw new RangeError("blockSize option must be >= 0");
if (0 === l && (l = Cr), i < 0) throw new RangeError("offset option must be >= 0");
if (s && s <= 0) throw new RangeError("count option must be greater than 0");
return o.conditions || (o.conditions = {}), Nm.withSpan("BlobClient-downloadToBuffer", o, async e => {
if (!s) {
const t = await this.getProperties({
...o,
tracingOptions: e.tracingOptions
});
if (s = t.contentLength - i, s < 0) throw new RangeError(`offset ${i} shouldn't be larger than blob size ${t.contentLength}`);
}
if (!n) try {
n = Buffer.alloc(s);
} catch (e) {
throw new Error(`Unable to allocate the buffer of size: ${s}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${e.message}`);
}
if (n.length < s) throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${s}`);
let t = 0;
const r = new Batch(o.concurrency);
for (let a = i; a < i + s; a += l) r.addOperation(async () => {
let r = i + s;
a + l < r && (r = a + l);
const m = (await this.download(a, r - a, {
abortSignal: o.abortSignal,
conditions: o.conditions,
maxRetryRequests: o.maxRetryRequestsPerBlock,
customerProvidedKey: o.customerProvidedKey,
tracingOptions: e.tracingOptions
})).readableStreamBody;
await streamToBuffer(m, n, a - i, r - i), t += r - a, o.onProgress && o.onProgress({
loadedBytes: t
});
});
return await r.do(), n;
});
}
async downloadToFile(e, t = 0, r, a = {}) {
return Nm.withSpan("BlobClient-downloadToFile", a, async n => {
const i = await this.download(t, r, {
...a,
tracingOptions: n.tracingOptions
});
return i.readableStreamBody && await async function readStreamToLocalFile(e, t) {
return new Promise((r, a) => {
const n = Im.createWriteStream(t);
e.on("error", e => {
a(e);
}), n.on("error", e => {
a(e);
}), n.on("close", r), e.pipe(n);
});
}(i.readableStreamBody, e), i.blobDownloadStream = void 0, i;
});
}
getBlobAndContainerNamesFromUrl() {
let e, t;
try {
const r = new URL(this.url);
if ("blob" === r.host.split(".")[1]) {
const a = r.pathname.match("/([^/]*)(/(.*))?");
e = a[1], t = a[3];
} else if (utils_common_isIpEndpointStyle(r)) {
const a = r.pathname.match("/([^/]*)/([^/]*)(/(.*))?");
e = a[2], t = a[4];
} else {
const a = r.pathname.match("/([^/]*)(/(.*))?");
e = a[1], t = a[3];
}
if (e = decodeURIComponent(e), t = decodeURIComponent(t), t = t.replace(/\\/g, "/"), 
!e) throw new Error("Provided containerName is invalid.");
return {
blobName: t,
containerName: e
};
} catch (e) {
throw new Error("Unable to extract blobName and containerName with provided information.");
}
}
async startCopyFromURL(e, t = {}) {
return Nm.withSpan("BlobClient-startCopyFromURL", t, async r => (t.conditions = t.conditions || {}, 
t.sourceConditions = t.sourceConditions || {}, utils_common_assertResponse(await this.blobContext.startCopyFromURL(e, {
abortSignal: t.abortSignal,
leaseAccessConditions: t.conditions,
metadata: t.metadata,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
sourceModifiedAccessConditions: {
sourceIfMatch: t.sourceConditions.ifMatch,
sourceIfModifiedSince: t.sourceConditions.ifModifiedSince,
sourceIfNoneMatch: t.sourceConditions.ifNoneMatch,
sourceIfUnmodifiedSince: t.sourceConditions.ifUnmodifiedSince,
sourceIfTags: t.sourceConditions.tagConditions
},
immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
legalHold: t.legalHold,
rehydratePriority: t.rehydratePriority,
tier: toAccessTier(t.tier),
blobTagsString: toBlobTagsString(t.tags),
sealBlob: t.sealBlob,
tracingOptions: r.tracingOptions
}))));
}
generateSasUrl(e) {
return new Promise(t => {
if (!(this.credential instanceof StorageSharedKeyCredential)) throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");
const r = generateBlobSASQueryParameters({
containerName: this._containerName,
blobName: this._name,
snapshotTime: this._snapshot,
versionId: this._versionId,
...e
}, this.credential).toString();
t(utils_common_appendToURLQuery(this.url, r));
});
}
generateSasStringToSign(e) {
if (!(this.credential instanceof StorageSharedKeyCredential)) throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");
return generateBlobSASQueryParametersInternal({
containerName: this._containerName,
blobName: this._name,
snapshotTime: this._snapshot,
versionId: this._versionId,
...e
}, this.credential).stringToSign;
}
generateUserDelegationSasUrl(e, t) {
return new Promise(r => {
const a = generateBlobSASQueryParameters({
containerName: this._containerName,
blobName: this._name,
snapshotTime: this._snapshot,
versionId: this._versionId,
...e
}, t, this.accountName).toString();
r(utils_common_appendToURLQuery(this.url, a));
});
}
generateUserDelegationSasStringToSign(e, t) {
return generateBlobSASQueryParametersInternal({
containerName: this._containerName,
blobName: this._name,
snapshotTime: this._snapshot,
versionId: this._versionId,
...e
}, t, this.accountName).stringToSign;
}
async deleteImmutabilityPolicy(e = {}) {
return Nm.withSpan("BlobClient-deleteImmutabilityPolicy", e, async e => utils_common_assertResponse(await this.blobContext.deleteImmutabilityPolicy({
tracingOptions: e.tracingOptions
})));
}
async setImmutabilityPolicy(e, t = {}) {
return Nm.withSpan("BlobClient-setImmutabilityPolicy", t, async t => utils_common_assertResponse(await this.blobContext.setImmutabilityPolicy({
immutabilityPolicyExpiry: e.expiriesOn,
immutabilityPolicyMode: e.policyMode,
tracingOptions: t.tracingOptions
})));
}
async setLegalHold(e, t = {}) {
return Nm.withSpan("BlobClient-setLegalHold", t, async t => utils_common_assertResponse(await this.blobContext.setLegalHold(e, {
tracingOptions: t.tracingOptions
})));
}
async getAccountInfo(e = {}) {
return Nm.withSpan("BlobClient-getAccountInfo", e, async t => utils_common_assertResponse(await this.blobContext.getAccountInfo({
abortSignal: e.abortSignal,
tracingOptions: t.tracingOptions
})));
}
}
class AppendBlobClient extends BlobClient {
appendBlobContext;
constructor(e, t, r, a) {
let n, i;
if (a = a || {}, isPipelineLike(t)) i = e, n = t; else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) i = e, 
n = newPipeline(t, a = r); else if (t || "string" == typeof t) {
if (!t || "string" != typeof t || !r || "string" != typeof r) throw new Error("Expecting non-empty strings for containerName and blobName parameters");
{
const s = t, o = r, l = utils_common_extractConnectionStringParts(e);
if ("AccountConnString" === l.kind) {
const e = new StorageSharedKeyCredential(l.accountName, l.accountKey);
i = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)), 
a.proxyOptions || (a.proxyOptions = proxyPolicy_getDefaultProxySettings(l.proxyUri)), 
n = newPipeline(e, a);
} else {
if ("SASConnString" !== l.kind) throw new Error("Connection string must be either an Account connection string or a SAS connection string");
i = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)) + "?" + l.accountSas, 
n = newPipeline(new AnonymousCredential, a);
}
}
} else i = e, n = newPipeline(new AnonymousCredential, a);
super(i, n), this.appendBlobContext = this.storageClientContext.appendBlob;
}
withSnapshot(e) {
return new AppendBlobClient(utils_common_setURLParameter(this.url, vr.SNAPSHOT, 0 === e.length ? void 0 : e), this.pipeline);
}
async create(e = {}) {
return e.conditions = e.conditions || {}, ensureCpkIfSpecified(e.customerProvidedKey, this.isHttps), 
Nm.withSpan("AppendBlobClient-create", e, async t => utils_common_assertResponse(await this.appendBlobContext.create(0, {
abortSignal: e.abortSignal,
blobHttpHeaders: e.blobHTTPHeaders,
leaseAccessConditions: e.conditions,
metadata: e.metadata,
modifiedAccessConditions: {
...e.conditions,
ifTags: e.conditions?.tagConditions
},
cpkInfo: e.customerProvidedKey,
encryptionScope: e.encryptionScope,
immutabilityPolicyExpiry: e.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: e.immutabilityPolicy?.policyMode,
legalHold: e.legalHold,
blobTagsString: toBlobTagsString(e.tags),
tracingOptions: t.tracingOptions
})));
}
async createIfNotExists(e = {}) {
const t = {
ifNoneMatch: "*"
};
return Nm.withSpan("AppendBlobClient-createIfNotExists", e, async e => {
try {
const r = utils_common_assertResponse(await this.create({
...e,
conditions: t
}));
return {
succeeded: !0,
...r,
_response: r._response
};
} catch (e) {
if ("BlobAlreadyExists" === e.details?.errorCode) return {
succeeded: !1,
...e.response?.parsedHeaders,
_response: e.response
};
throw e;
}
});
}
async seal(e = {}) {
return e.conditions = e.conditions || {}, Nm.withSpan("AppendBlobClient-seal", e, async t => utils_common_assertResponse(await this.appendBlobContext.seal({
abortSignal: e.abortSignal,
appendPositionAccessConditions: e.conditions,
leaseAccessConditions: e.conditions,
modifiedAccessConditions: {
...e.conditions,
ifTags: e.conditions?.tagConditions
},
tracingOptions: t.tracingOptions
})));
}
async appendBlock(e, t, r = {}) {
return r.conditions = r.conditions || {}, ensureCpkIfSpecified(r.customerProvidedKey, this.isHttps), 
Nm.withSpan("AppendBlobClient-appendBlock", r, async a => utils_common_assertResponse(await this.appendBlobContext.appendBlock(t, e, {
abortSignal: r.abortSignal,
appendPositionAccessConditions: r.conditions,
leaseAccessConditions: r.conditions,
modifiedAccessConditions: {
...r.conditions,
ifTags: r.conditions?.tagConditions
},
requestOptions: {
onUploadProgress: r.onProgress
},
transactionalContentMD5: r.transactionalContentMD5,
transactionalContentCrc64: r.transactionalContentCrc64,
cpkInfo: r.customerProvidedKey,
encryptionScope: r.encryptionScope,
tracingOptions: a.tracingOptions
})));
}
async appendBlockFromURL(e, t, r, a = {}) {
return a.conditions = a.conditions || {}, a.sourceConditions = a.sourceConditions || {}, 
ensureCpkIfSpecified(a.customerProvidedKey, this.isHttps), Nm.withSpan("AppendBlobClient-appendBlockFromURL", a, async n => utils_common_assertResponse(await this.appendBlobContext.appendBlockFromUrl(e, 0, {
abortSignal: a.abortSignal,
sourceRange: rangeToString({
offset: t,
count: r
}),
sourceContentMD5: a.sourceContentMD5,
sourceContentCrc64: a.sourceContentCrc64,
leaseAccessConditions: a.conditions,
appendPositionAccessConditions: a.conditions,
modifiedAccessConditions: {
...a.conditions,
ifTags: a.conditions?.tagConditions
},
sourceModifiedAccessConditions: {
sourceIfMatch: a.sourceConditions?.ifMatch,
sourceIfModifiedSince: a.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch: a.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince: a.sourceConditions?.ifUnmodifiedSince
},
copySourceAuthorization: utils_common_httpAuthorizationToString(a.sourceAuthorization),
cpkInfo: a.customerProvidedKey,
encryptionScope: a.encryptionScope,
fileRequestIntent: a.sourceShareTokenIntent,
tracingOptions: n.tracingOptions
})));
}
}
class BlockBlobClient extends BlobClient {
_blobContext;
blockBlobContext;
constructor(e, t, r, a) {
let n, i;
if (a = a || {}, isPipelineLike(t)) i = e, n = t; else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) i = e, 
n = newPipeline(t, a = r); else if (t || "string" == typeof t) {
if (!t || "string" != typeof t || !r || "string" != typeof r) throw new Error("Expecting non-empty strings for containerName and blobName parameters");
{
const s = t, o = r, l = utils_common_extractConnectionStringParts(e);
if ("AccountConnString" === l.kind) {
const e = new StorageSharedKeyCredential(l.accountName, l.accountKey);
i = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)), 
a.proxyOptions || (a.proxyOptions = proxyPolicy_getDefaultProxySettings(l.proxyUri)), 
n = newPipeline(e, a);
} else {
if ("SASConnString" !== l.kind) throw new Error("Connection string must be either an Account connection string or a SAS connection string");
i = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)) + "?" + l.accountSas, 
n = newPipeline(new AnonymousCredential, a);
}
}
} else i = e, r && "string" != typeof r && (a = r), n = newPipeline(new AnonymousCredential, a);
super(i, n), this.blockBlobContext = this.storageClientContext.blockBlob, this._blobContext = this.storageClientContext.blob;
}
withSnapshot(e) {
return new BlockBlobClient(utils_common_setURLParameter(this.url, vr.SNAPSHOT, 0 === e.length ? void 0 : e), this.pipeline);
}
async query(e, t = {}) {
return ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), Nm.withSpan("BlockBlobClient-query", t, async r => {
const a = utils_common_assertResponse(await this._blobContext.query({
abortSignal: t.abortSignal,
queryRequest: {
queryType: "SQL",
expression: e,
inputSerialization: toQuerySerialization(t.inputTextConfiguration),
outputSerialization: toQuerySerialization(t.outputTextConfiguration)
},
leaseAccessConditions: t.conditions,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
cpkInfo: t.customerProvidedKey,
tracingOptions: r.tracingOptions
}));
return new BlobQueryResponse(a, {
abortSignal: t.abortSignal,
onProgress: t.onProgress,
onError: t.onError
});
});
}
async upload(e, t, r = {}) {
return r.conditions = r.conditions || {}, ensureCpkIfSpecified(r.customerProvidedKey, this.isHttps), 
Nm.withSpan("BlockBlobClient-upload", r, async a => utils_common_assertResponse(await this.blockBlobContext.upload(t, e, {
abortSignal: r.abortSignal,
blobHttpHeaders: r.blobHTTPHeaders,
leaseAccessConditions: r.conditions,
metadata: r.metadata,
modifiedAccessConditions: {
...r.conditions,
ifTags: r.conditions?.tagConditions
},
requestOptions: {
onUploadProgress: r.onProgress
},
cpkInfo: r.customerProvidedKey,
encryptionScope: r.encryptionScope,
immutabilityPolicyExpiry: r.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: r.immutabilityPolicy?.policyMode,
legalHold: r.legalHold,
tier: toAccessTier(r.tier),
blobTagsString: toBlobTagsString(r.tags),
tracingOptions: a.tracingOptions
})));
}
async syncUploadFromURL(e, t = {}) {
return t.conditions = t.conditions || {}, ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), 
Nm.withSpan("BlockBlobClient-syncUploadFromURL", t, async r => utils_common_assertResponse(await this.blockBlobContext.putBlobFromUrl(0, e, {
...t,
blobHttpHeaders: t.blobHTTPHeaders,
leaseAccessConditions: t.conditions,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
sourceModifiedAccessConditions: {
sourceIfMatch: t.sourceConditions?.ifMatch,
sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince,
sourceIfTags: t.sourceConditions?.tagConditions
},
cpkInfo: t.customerProvidedKey,
copySourceAuthorization: utils_common_httpAuthorizationToString(t.sourceAuthorization),
tier: toAccessTier(t.tier),
blobTagsString: toBlobTagsString(t.tags),
copySourceTags: t.copySourceTags,
fileRequestIntent: t.sourceShareTokenIntent,
tracingOptions: r.tracingOptions
})));
}
async stageBlock(e, t, r, a = {}) {
return ensureCpkIfSpecified(a.customerProvidedKey, this.isHttps), Nm.withSpan("BlockBlobClient-stageBlock", a, async n => utils_common_assertResponse(await this.blockBlobContext.stageBlock(e, r, t, {
abortSignal: a.abortSignal,
leaseAccessConditions: a.conditions,
requestOptions: {
onUploadProgress: a.onProgress
},
transactionalContentMD5: a.transactionalContentMD5,
transactionalContentCrc64: a.transactionalContentCrc64,
cpkInfo: a.customerProvidedKey,
encryptionScope: a.encryptionScope,
tracingOptions: n.tracingOptions
})));
}
async stageBlockFromURL(e, t, r = 0, a, n = {}) {
return ensureCpkIfSpecified(n.customerProvidedKey, this.isHttps), Nm.withSpan("BlockBlobClient-stageBlockFromURL", n, async i => utils_common_assertResponse(await this.blockBlobContext.stageBlockFromURL(e, 0, t, {
abortSignal: n.abortSignal,
leaseAccessConditions: n.conditions,
sourceContentMD5: n.sourceContentMD5,
sourceContentCrc64: n.sourceContentCrc64,
sourceRange: 0 !== r || a ? rangeToString({
offset: r,
count: a
}) : void 0,
cpkInfo: n.customerProvidedKey,
encryptionScope: n.encryptionScope,
copySourceAuthorization: utils_common_httpAuthorizationToString(n.sourceAuthorization),
fileRequestIntent: n.sourceShareTokenIntent,
tracingOptions: i.tracingOptions
})));
}
async commitBlockList(e, t = {}) {
return t.conditions = t.conditions || {}, ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), 
Nm.withSpan("BlockBlobClient-commitBlockList", t, async r => utils_common_assertResponse(await this.blockBlobContext.commitBlockList({
latest: e
}, {
abortSignal: t.abortSignal,
blobHttpHeaders: t.blobHTTPHeaders,
leaseAccessConditions: t.conditions,
metadata: t.metadata,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
cpkInfo: t.customerProvidedKey,
encryptionScope: t.encryptionScope,
immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
legalHold: t.legalHold,
tier: toAccessTier(t.tier),
blobTagsString: toBlobTagsString(t.tags),
tracingOptions: r.tracingOptions
})));
}
async getBlockList(e, t = {}) {
return Nm.withSpan("BlockBlobClient-getBlockList", t, async r => {
const a = utils_common_assertResponse(await this.blockBlobContext.getBlockList(e, {
abortSignal: t.abortSignal,
leaseAccessConditions: t.conditions,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
tracingOptions: r.tracingOptions
}));
return a.committedBlocks || (a.committedBlocks = []), a.uncommittedBlocks || (a.uncommittedBlocks = []), 
a;
});
}
async uploadData(e, t = {}) {
return Nm.withSpan("BlockBlobClient-uploadData", t, async t => {
{
let r;
return r = e instanceof Buffer ? e : e instanceof ArrayBuffer ? Buffer.from(e) : Buffer.from(e.buffer, e.byteOffset, e.byteLength), 
this.uploadSeekableInternal((e, t) => r.slice(e, e + t), r.byteLength, t);
}
});
}
async uploadBrowserData(e, t = {}) {
return Nm.withSpan("BlockBlobClient-uploadBrowserData", t, async t => {
const r = new Blob([ e ]);
return this.uploadSeekableInternal((e, t) => r.slice(e, e + t), r.size, t);
});
}
async uploadSeekableInternal(e, t, r = {}) {
let a = r.blockSize ?? 0;
if (a < 0 || a > br) throw new RangeError("blockSize option must be >= 0 and <= 4194304000");
const n = r.maxSingleShotSize ?? Nr;
if (n < 0 || n > Nr) throw new RangeError("maxSingleShotSize option must be >= 0 and <= 268435456");
if (0 === a) {
if (t > 2097152e8) throw new RangeError(`${t} is too larger to upload to a block blob.`);
t > n && (a = Math.ceil(t / Sr), a < Cr && (a = Cr));
}
return r.blobHTTPHeaders || (r.blobHTTPHeaders = {}), r.conditions || (r.conditions = {}), 
Nm.withSpan("BlockBlobClient-uploadSeekableInternal", r, async i => {
if (t <= n) return utils_common_assertResponse(await this.upload(e(0, t), t, i));
const s = Math.floor((t - 1) / a) + 1;
if (s > Sr) throw new RangeError("The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= 50000");
const o = [], l = esm_randomUUID();
let m = 0;
const c = new Batch(r.concurrency);
for (let n = 0; n < s; n++) c.addOperation(async () => {
const c = utils_common_generateBlockID(l, n), d = a * n, p = (n === s - 1 ? t : d + a) - d;
o.push(c), await this.stageBlock(c, e(d, p), p, {
abortSignal: r.abortSignal,
conditions: r.conditions,
encryptionScope: r.encryptionScope,
tracingOptions: i.tracingOptions
}), m += p, r.onProgress && r.onProgress({
loadedBytes: m
});
});
return await c.do(), this.commitBlockList(o, i);
});
}
async uploadFile(e, t = {}) {
return Nm.withSpan("BlockBlobClient-uploadFile", t, async r => {
const a = (await _m(e)).size;
return this.uploadSeekableInternal((t, r) => () => Om(e, {
autoClose: !0,
end: r ? t + r - 1 : 1 / 0,
start: t
}), a, {
...t,
tracingOptions: r.tracingOptions
});
});
}
async uploadStream(e, t = 8388608, r = 5, a = {}) {
return a.blobHTTPHeaders || (a.blobHTTPHeaders = {}), a.conditions || (a.conditions = {}), 
Nm.withSpan("BlockBlobClient-uploadStream", a, async n => {
let i = 0;
const s = esm_randomUUID();
let o = 0;
const l = [], m = new BufferScheduler(e, t, r, async (e, t) => {
const r = utils_common_generateBlockID(s, i);
l.push(r), i++, await this.stageBlock(r, e, t, {
customerProvidedKey: a.customerProvidedKey,
conditions: a.conditions,
encryptionScope: a.encryptionScope,
tracingOptions: n.tracingOptions
}), o += t, a.onProgress && a.onProgress({
loadedBytes: o
});
}, Math.ceil(r / 4 * 3));
return await m.do(), utils_common_assertResponse(await this.commitBlockList(l, {
...a,
tracingOptions: n.tracingOptions
}));
});
}
}
class PageBlobClient extends BlobClient {
pageBlobContext;
constructor(e, t, r, a) {
let n, i;
if (a = a || {}, isPipelineLike(t)) i = e, n = t; else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || isTokenCredential(t)) i = e, 
n = newPipeline(t, a = r); else if (t || "string" == typeof t) {
if (!t || "string" != typeof t || !r || "string" != typeof r) throw new Error("Expecting non-empty strings for containerName and blobName parameters");
{
const s = t, o = r, l = utils_common_extractConnectionStringParts(e);
if ("AccountConnString" === l.kind) {
const e = new StorageSharedKeyCredential(l.accountName, l.accountKey);
i = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)), 
a.proxyOptions || (a.proxyOptions = proxyPolicy_getDefaultProxySettings(l.proxyUri)), 
n = newPipeline(e, a);
} else {
if ("SASConnString" !== l.kind) throw new Error("Connection string must be either an Account connection string or a SAS connection string");
i = utils_common_appendToURLPath(utils_common_appendToURLPath(l.url, encodeURIComponent(s)), encodeURIComponent(o)) + "?" + l.accountSas, 
n = newPipeline(new AnonymousCredential, a);
}
}
} else i = e, n = newPipeline(new AnonymousCredential, a);
super(i, n), this.pageBlobContext = this.storageClientContext.pageBlob;
}
withSnapshot(e) {
return new PageBlobClient(utils_common_setURLParameter(this.url, vr.SNAPSHOT, 0 === e.length ? void 0 : e), this.pipeline);
}
async create(e, t = {}) {
return t.conditions = t.conditions || {}, ensureCpkIfSpecified(t.customerProvidedKey, this.isHttps), 
Nm.withSpan("PageBlobClient-create", t, async r => utils_common_assertResponse(await this.pageBlobContext.create(0, e, {
abortSignal: t.abortSignal,
blobHttpHeaders: t.blobHTTPHeaders,
blobSequenceNumber: t.blobSequenceNumber,
leaseAccessConditions: t.conditions,
metadata: t.metadata,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
cpkInfo: t.customerProvidedKey,
encryptionScope: t.encryptionScope,
immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
legalHold: t.legalHold,
tier: toAccessTier(t.tier),
blobTagsString: toBlobTagsString(t.tags),
tracingOptions: r.tracingOptions
})));
}
async createIfNotExists(e, t = {}) {
return Nm.withSpan("PageBlobClient-createIfNotExists", t, async r => {
try {
const a = {
ifNoneMatch: "*"
}, n = utils_common_assertResponse(await this.create(e, {
...t,
conditions: a,
tracingOptions: r.tracingOptions
}));
return {
succeeded: !0,
...n,
_response: n._response
};
} catch (e) {
if ("BlobAlreadyExists" === e.details?.errorCode) return {
succeeded: !1,
...e.response?.parsedHeaders,
_response: e.response
};
throw e;
}
});
}
async uploadPages(e, t, r, a = {}) {
return a.conditions = a.conditions || {}, ensureCpkIfSpecified(a.customerProvidedKey, this.isHttps), 
Nm.withSpan("PageBlobClient-uploadPages", a, async n => utils_common_assertResponse(await this.pageBlobContext.uploadPages(r, e, {
abortSignal: a.abortSignal,
leaseAccessConditions: a.conditions,
modifiedAccessConditions: {
...a.conditions,
ifTags: a.conditions?.tagConditions
},
requestOptions: {
onUploadProgress: a.onProgress
},
range: rangeToString({
offset: t,
count: r
}),
sequenceNumberAccessConditions: a.conditions,
transactionalContentMD5: a.transactionalContentMD5,
transactionalContentCrc64: a.transactionalContentCrc64,
cpkInfo: a.customerProvidedKey,
encryptionScope: a.encryptionScope,
tracingOptions: n.tracingOptions
})));
}
async uploadPagesFromURL(e, t, r, a, n = {}) {
return n.conditions = n.conditions || {}, n.sourceConditions = n.sourceConditions || {}, 
ensureCpkIfSpecified(n.customerProvidedKey, this.isHttps), Nm.withSpan("PageBlobClient-uploadPagesFromURL", n, async i => utils_common_assertResponse(await this.pageBlobContext.uploadPagesFromURL(e, rangeToString({
offset: t,
count: a
}), 0, rangeToString({
offset: r,
count: a
}), {
abortSignal: n.abortSignal,
sourceContentMD5: n.sourceContentMD5,
sourceContentCrc64: n.sourceContentCrc64,
leaseAccessConditions: n.conditions,
sequenceNumberAccessConditions: n.conditions,
modifiedAccessConditions: {
...n.conditions,
ifTags: n.conditions?.tagConditions
},
sourceModifiedAccessConditions: {
sourceIfMatch: n.sourceConditions?.ifMatch,
sourceIfModifiedSince: n.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch: n.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince: n.sourceConditions?.ifUnmodifiedSince
},
cpkInfo: n.customerProvidedKey,
encryptionScope: n.encryptionScope,
copySourceAuthorization: utils_common_httpAuthorizationToString(n.sourceAuthorization),
fileRequestIntent: n.sourceShareTokenIntent,
tracingOptions: i.tracingOptions
})));
}
async clearPages(e = 0, t, r = {}) {
return r.conditions = r.conditions || {}, Nm.withSpan("PageBlobClient-clearPages", r, async a => utils_common_assertResponse(await this.pageBlobContext.clearPages(0, {
abortSignal: r.abortSignal,
leaseAccessConditions: r.conditions,
modifiedAccessConditions: {
...r.conditions,
ifTags: r.conditions?.tagConditions
},
range: rangeToString({
offset: e,
count: t
}),
sequenceNumberAccessConditions: r.conditions,
cpkInfo: r.customerProvidedKey,
encryptionScope: r.encryptionScope,
tracingOptions: a.tracingOptions
})));
}
async getPageRanges(e = 0, t, r = {}) {
return r.conditions = r.conditions || {}, Nm.withSpan("PageBlobClient-getPageRanges", r, async a => rangeResponseFromModel(utils_common_assertResponse(await this.pageBlobContext.getPageRanges({
abortSignal: r.abortSignal,
leaseAccessConditions: r.conditions,
modifiedAccessConditions: {
...r.conditions,
ifTags: r.conditions?.tagConditions
},
range: rangeToString({
offset: e,
count: t
}),
tracingOptions: a.tracingOptions
}))));
}
async listPageRangesSegment(e = 0, t, r, a = {}) {
return Nm.withSpan("PageBlobClient-getPageRangesSegment", a, async n => utils_common_assertResponse(await this.pageBlobContext.getPageRanges({
abortSignal: a.abortSignal,
leaseAccessConditions: a.conditions,
modifiedAccessConditions: {
...a.conditions,
ifTags: a.conditions?.tagConditions
},
range: rangeToString({
offset: e,
count: t
}),
marker: r,
maxPageSize: a.maxPageSize,
tracingOptions: n.tracingOptions
})));
}
async* listPageRangeItemSegments(e = 0, t, r, a = {}) {
let n;
if (r || void 0 === r) do {
n = await this.listPageRangesSegment(e, t, r, a), r = n.continuationToken, yield await n;
} while (r);
}
async* listPageRangeItems(e = 0, t, r = {}) {
for await (const a of this.listPageRangeItemSegments(e, t, void 0, r)) yield* ExtractPageRangeInfoItems(a);
}
listPageRanges(e = 0, t, r = {}) {
r.conditions = r.conditions || {};
const a = this.listPageRangeItems(e, t, r);
return {
next: () => a.next(),
[Symbol.asyncIterator]() {
return this;
},
byPage: (a = {}) => this.listPageRangeItemSegments(e, t, a.continuationToken, {
maxPageSize: a.maxPageSize,
...r
})
};
}
async getPageRangesDiff(e, t, r, a = {}) {
return a.conditions = a.conditions || {}, Nm.withSpan("PageBlobClient-getPageRangesDiff", a, async n => rangeResponseFromModel(utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
abortSignal: a.abortSignal,
leaseAccessConditions: a.conditions,
modifiedAccessConditions: {
...a.conditions,
ifTags: a.conditions?.tagConditions
},
prevsnapshot: r,
range: rangeToString({
offset: e,
count: t
}),
tracingOptions: n.tracingOptions
}))));
}
async listPageRangesDiffSegment(e, t, r, a, n = {}) {
return Nm.withSpan("PageBlobClient-getPageRangesDiffSegment", n, async i => utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
abortSignal: n?.abortSignal,
leaseAccessConditions: n?.conditions,
modifiedAccessConditions: {
...n?.conditions,
ifTags: n?.conditions?.tagConditions
},
prevsnapshot: r,
range: rangeToString({
offset: e,
count: t
}),
marker: a,
maxPageSize: n?.maxPageSize,
tracingOptions: i.tracingOptions
})));
}
async* listPageRangeDiffItemSegments(e, t, r, a, n) {
let i;
if (a || void 0 === a) do {
i = await this.listPageRangesDiffSegment(e, t, r, a, n), a = i.continuationToken, 
yield await i;
} while (a);
}
async* listPageRangeDiffItems(e, t, r, a) {
for await (const n of this.listPageRangeDiffItemSegments(e, t, r, void 0, a)) yield* ExtractPageRangeInfoItems(n);
}
listPageRangesDiff(e, t, r, a = {}) {
a.conditions = a.conditions || {};
const n = this.listPageRangeDiffItems(e, t, r, {
...a
});
return {
next: () => n.next(),
[Symbol.asyncIterator]() {
return this;
},
byPage: (n = {}) => this.listPageRangeDiffItemSegments(e, t, r, n.continuationToken, {
maxPageSize: n.maxPageSize,
...a
})
};
}
async getPageRangesDiffForManagedDisks(e, t, r, a = {}) {
return a.conditions = a.conditions || {}, Nm.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks", a, async n => rangeResponseFromModel(utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
abortSignal: a.abortSignal,
leaseAccessConditions: a.conditions,
modifiedAccessConditions: {
...a.conditions,
ifTags: a.conditions?.tagConditions
},
prevSnapshotUrl: r,
range: rangeToString({
offset: e,
count: t
}),
tracingOptions: n.tracingOptions
}))));
}
async resize(e, t = {}) {
return t.conditions = t.conditions || {}, Nm.withSpan("PageBlobClient-resize", t, async r => utils_common_assertResponse(await this.pageBlobContext.resize(e, {
abortSignal: t.abortSignal,
leaseAccessConditions: t.conditions,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
encryptionScope: t.encryptionScope,
tracingOptions: r.tracingOptions
})));
}
async updateSequenceNumber(e, t, r = {}) {
return r.conditions = r.conditions || {}, Nm.withSpan("PageBlobClient-updateSequenceNumber", r, async a => utils_common_assertResponse(await this.pageBlobContext.updateSequenceNumber(e, {
abortSignal: r.abortSignal,
blobSequenceNumber: t,
leaseAccessConditions: r.conditions,
modifiedAccessConditions: {
...r.conditions,
ifTags: r.conditions?.tagConditions
},
tracingOptions: a.tracingOptions
})));
}
async startCopyIncremental(e, t = {}) {
return Nm.withSpan("PageBlobClient-startCopyIncremental", t, async r => utils_common_assertResponse(await this.pageBlobContext.copyIncremental(e, {
abortSignal: t.abortSignal,
modifiedAccessConditions: {
...t.conditions,
ifTags: t.conditions?.tagConditions
},
tracingOptions: r.tracingOptions
})));
}
}
var Mm, Lm;
!function(e) {
e[e.LOCKED = 0] = "LOCKED", e[e.UNLOCKED = 1] = "UNLOCKED";
}(Mm || (Mm = {}));
!function(e) {
e.AES256 = "AES256";
}(Lm || (Lm = {}));
})
};