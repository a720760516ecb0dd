export const id = 838;

export const ids = [ 838 ];

export const modules = {
20770: ((e, t, r) => {
e.exports = r(20218);
}),
20218: ((e, t, r) => {
r(69278);
var n, o = r(64756), s = r(58611), i = r(65692), a = r(24434), c = (r(42613), r(39023));
function TunnelingAgent(e) {
var t = this;
t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || s.Agent.defaultMaxSockets, 
t.requests = [], t.sockets = [], t.on("free", function onFree(e, r, n, o) {
for (var s = toOptions(r, n, o), i = 0, a = t.requests.length; i < a; ++i) {
var c = t.requests[i];
if (c.host === s.host && c.port === s.port) return t.requests.splice(i, 1), void c.request.onSocket(e);
}
e.destroy(), t.removeSocket(e);
});
}
function createSecureSocket(e, t) {
var r = this;
TunnelingAgent.prototype.createSocket.call(r, e, function(n) {
var s = e.request.getHeader("host"), i = mergeOptions({}, r.options, {
socket: n,
servername: s ? s.replace(/:.*$/, "") : e.host
}), a = o.connect(0, i);
r.sockets[r.sockets.indexOf(n)] = a, t(a);
});
}
function toOptions(e, t, r) {
return "string" == typeof e ? {
host: e,
port: t,
localAddress: r
} : e;
}
function mergeOptions(e) {
for (var t = 1, r = arguments.length; t < r; ++t) {
var n = arguments[t];
if ("object" == typeof n) for (var o = Object.keys(n), s = 0, i = o.length; s < i; ++s) {
var a = o[s];
void 0 !== n[a] && (e[a] = n[a]);
}
}
return e;
}
t.httpOverHttp = function httpOverHttp(e) {
var t = new TunnelingAgent(e);
return t.request = s.request, t;
}, t.httpsOverHttp = function httpsOverHttp(e) {
var t = new TunnelingAgent(e);
return t.request = s.request, t.createSocket = createSecureSocket, t.defaultPort = 443, 
t;
}, t.httpOverHttps = function httpOverHttps(e) {
var t = new TunnelingAgent(e);
return t.request = i.request, t;
}, t.httpsOverHttps = function httpsOverHttps(e) {
var t = new TunnelingAgent(e);
return t.request = i.request, t.createSocket = createSecureSocket, t.defaultPort = 443, 
t;
}, c.inherits(TunnelingAgent, a.EventEmitter), TunnelingAgent.prototype.addRequest = function addRequest(e, t, r, n) {
var o = this, s = mergeOptions({
request: e
}, o.options, toOptions(t, r, n));
o.sockets.length >= this.maxSockets ? o.requests.push(s) : o.createSocket(s, function(t) {
function onFree() {
o.emit("free", t, s);
}
function onCloseOrRemove(e) {
o.removeSocket(t), t.removeListener("free", onFree), t.removeListener("close", onCloseOrRemove), 
t.removeListener("agentRemove", onCloseOrRemove);
}
t.on("free", onFree), t.on("close", onCloseOrRemove), t.on("agentRemove", onCloseOrRemove), 
e.onSocket(t);
});
}, TunnelingAgent.prototype.createSocket = function createSocket(e, t) {
var r = this, o = {};
r.sockets.push(o);
var s = mergeOptions({}, r.proxyOptions, {
method: "CONNECT",
path: e.host + ":" + e.port,
agent: !1,
headers: {
host: e.host + ":" + e.port
}
});
e.localAddress && (s.localAddress = e.localAddress), s.proxyAuth && (s.headers = s.headers || {}, 
s.headers["Proxy-Authorization"] = "Basic " + new Buffer(s.proxyAuth).toString("base64")), 
n("making CONNECT request");
var i = r.request(s);
function onConnect(s, a, c) {
var u;
return i.removeAllListeners(), a.removeAllListeners(), 200 !== s.statusCode ? (n("tunneling socket could not be established, statusCode=%d", s.statusCode), 
a.destroy(), (u = new Error("tunneling socket could not be established, statusCode=" + s.statusCode)).code = "ECONNRESET", 
e.request.emit("error", u), void r.removeSocket(o)) : c.length > 0 ? (n("got illegal response body from proxy"), 
a.destroy(), (u = new Error("got illegal response body from proxy")).code = "ECONNRESET", 
e.request.emit("error", u), void r.removeSocket(o)) : (n("tunneling connection has established"), 
r.sockets[r.sockets.indexOf(o)] = a, t(a));
}
i.useChunkedEncodingByDefault = !1, i.once("response", function onResponse(e) {
e.upgrade = !0;
}), i.once("upgrade", function onUpgrade(e, t, r) {
process.nextTick(function() {
onConnect(e, t, r);
});
}), i.once("connect", onConnect), i.once("error", function onError(t) {
i.removeAllListeners(), n("tunneling socket could not be established, cause=%s\n", t.message, t.stack);
var s = new Error("tunneling socket could not be established, cause=" + t.message);
s.code = "ECONNRESET", e.request.emit("error", s), r.removeSocket(o);
}), i.end();
}, TunnelingAgent.prototype.removeSocket = function removeSocket(e) {
var t = this.sockets.indexOf(e);
if (-1 !== t) {
this.sockets.splice(t, 1);
var r = this.requests.shift();
r && this.createSocket(r, function(e) {
r.request.onSocket(e);
});
}
}, n = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
var e = Array.prototype.slice.call(arguments);
"string" == typeof e[0] ? e[0] = "TUNNEL: " + e[0] : e.unshift("TUNNEL:"), console.error.apply(console, e);
} : function() {}, t.debug = n;
}),
33838: ((e, t, r) => {
r.d(t, {
Yz: () => core_debug,
z3: () => error,
pq: () => info,
_o: () => isDebug,
lm: () => notice,
saveState: () => saveState,
setFailed: () => setFailed,
uH: () => setOutput,
Pq: () => core_setSecret,
summary: () => l,
warning: () => warning
});
var n = r(70857);
function utils_toCommandValue(e) {
return null == e ? "" : "string" == typeof e || e instanceof String ? e : JSON.stringify(e);
}
function toCommandProperties(e) {
return Object.keys(e).length ? {
title: e.title,
file: e.file,
line: e.startLine,
endLine: e.endLine,
col: e.startColumn,
endColumn: e.endColumn
} : {};
}
function command_issueCommand(e, t, r) {
const o = new Command(e, t, r);
process.stdout.write(o.toString() + n.EOL);
}
class Command {
constructor(e, t, r) {
e || (e = "missing.command"), this.command = e, this.properties = t, this.message = r;
}
toString() {
let e = "::" + this.command;
if (this.properties && Object.keys(this.properties).length > 0) {
e += " ";
let t = !0;
for (const r in this.properties) if (this.properties.hasOwnProperty(r)) {
const n = this.properties[r];
n && (t ? t = !1 : e += ",", e += `${r}=${escapeProperty(n)}`);
}
}
return e += `::${function escapeData(e) {
return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}(this.message)}`, e;
}
}
function escapeProperty(e) {
return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var o = r(76982), s = r(79896);
function file_command_issueFileCommand(e, t) {
const r = process.env[`GITHUB_${e}`];
if (!r) throw new Error(`Unable to find environment variable for file command ${e}`);
if (!s.existsSync(r)) throw new Error(`Missing file at path: ${r}`);
s.appendFileSync(r, `${utils_toCommandValue(t)}${n.EOL}`, {
encoding: "utf8"
});
}
function file_command_prepareKeyValueMessage(e, t) {
const r = `ghadelimiter_${o.randomUUID()}`, s = utils_toCommandValue(t);
if (e.includes(r)) throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);
if (s.includes(r)) throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);
return `${e}<<${r}${n.EOL}${s}${n.EOL}${r}`;
}
r(16928), r(44942), r(92145);
var summary_awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(o, s) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
s(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
s(e);
}
}
function step(e) {
e.done ? o(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
const {access: i, appendFile: a, writeFile: c} = s.promises, u = "GITHUB_STEP_SUMMARY";
const d = new class Summary {
constructor() {
this._buffer = "";
}
filePath() {
return summary_awaiter(this, void 0, void 0, function*() {
if (this._filePath) return this._filePath;
const e = process.env[u];
if (!e) throw new Error(`Unable to find environment variable for $${u}. Check if your runtime environment supports job summaries.`);
try {
yield i(e, s.constants.R_OK | s.constants.W_OK);
} catch (t) {
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
}
return this._filePath = e, this._filePath;
});
}
wrap(e, t, r = {}) {
const n = Object.entries(r).map(([e, t]) => ` ${e}="${t}"`).join("");
return t ? `<${e}${n}>${t}</${e}>` : `<${e}${n}>`;
}
write(e) {
return summary_awaiter(this, void 0, void 0, function*() {
const t = !!(null == e ? void 0 : e.overwrite), r = yield this.filePath(), n = t ? c : a;
return yield n(r, this._buffer, {
encoding: "utf8"
}), this.emptyBuffer();
});
}
clear() {
return summary_awaiter(this, void 0, void 0, function*() {
return this.emptyBuffer().write({
overwrite: !0
});
});
}
stringify() {
return this._buffer;
}
isEmptyBuffer() {
return 0 === this._buffer.length;
}
emptyBuffer() {
return this._buffer = "", this;
}
addRaw(e, t = !1) {
return this._buffer += e, t ? this.addEOL() : this;
}
addEOL() {
return this.addRaw(n.EOL);
}
addCodeBlock(e, t) {
const r = Object.assign({}, t && {
lang: t
}), n = this.wrap("pre", this.wrap("code", e), r);
return this.addRaw(n).addEOL();
}
addList(e, t = !1) {
const r = t ? "ol" : "ul", n = e.map(e => this.wrap("li", e)).join(""), o = this.wrap(r, n);
return this.addRaw(o).addEOL();
}
addTable(e) {
const t = e.map(e => {
const t = e.map(e => {
if ("string" == typeof e) return this.wrap("td", e);
const {header: t, data: r, colspan: n, rowspan: o} = e, s = t ? "th" : "td", i = Object.assign(Object.assign({}, n && {
colspan: n
}), o && {
rowspan: o
});
return this.wrap(s, r, i);
}).join("");
return this.wrap("tr", t);
}).join(""), r = this.wrap("table", t);
return this.addRaw(r).addEOL();
}
addDetails(e, t) {
const r = this.wrap("details", this.wrap("summary", e) + t);
return this.addRaw(r).addEOL();
}
addImage(e, t, r) {
const {width: n, height: o} = r || {}, s = Object.assign(Object.assign({}, n && {
width: n
}), o && {
height: o
}), i = this.wrap("img", null, Object.assign({
src: e,
alt: t
}, s));
return this.addRaw(i).addEOL();
}
addHeading(e, t) {
const r = `h${t}`, n = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(r) ? r : "h1", o = this.wrap(n, e);
return this.addRaw(o).addEOL();
}
addSeparator() {
const e = this.wrap("hr", null);
return this.addRaw(e).addEOL();
}
addBreak() {
const e = this.wrap("br", null);
return this.addRaw(e).addEOL();
}
addQuote(e, t) {
const r = Object.assign({}, t && {
cite: t
}), n = this.wrap("blockquote", e, r);
return this.addRaw(n).addEOL();
}
addLink(e, t) {
const r = this.wrap("a", e, {
href: t
});
return this.addRaw(r).addEOL();
}
}, l = d;
r(41955);
n.platform(), n.arch();
var p;
function core_setSecret(e) {
command_issueCommand("add-mask", {}, e);
}
function setOutput(e, t) {
if (process.env.GITHUB_OUTPUT || "") return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
process.stdout.write(n.EOL), command_issueCommand("set-output", {
name: e
}, utils_toCommandValue(t));
}
function setFailed(e) {
process.exitCode = p.Failure, error(e);
}
function isDebug() {
return "1" === process.env.RUNNER_DEBUG;
}
function core_debug(e) {
command_issueCommand("debug", {}, e);
}
function error(e, t = {}) {
command_issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
command_issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice(e, t = {}) {
command_issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function info(e) {
process.stdout.write(e + n.EOL);
}
function saveState(e, t) {
if (process.env.GITHUB_STATE || "") return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(e, t));
command_issueCommand("save-state", {
name: e
}, utils_toCommandValue(t));
}
!function(e) {
e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
}(p || (p = {}));
}),
92145: ((e, t, r) => {
r.d(t, {
tZ: () => BearerCredentialHandler
});
var __awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(o, s) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
s(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
s(e);
}
}
function step(e) {
e.done ? o(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
class BearerCredentialHandler {
constructor(e) {
this.token = e;
}
prepareRequest(e) {
if (!e.headers) throw Error("The request has no headers");
e.headers.Authorization = `Bearer ${this.token}`;
}
canHandleAuthentication() {
return !1;
}
handleAuthentication() {
return __awaiter(this, void 0, void 0, function*() {
throw new Error("not implemented");
});
}
}
}),
44942: ((e, t, r) => {
r.d(t, {
Qq: () => HttpClient,
Kg: () => HttpClientError,
Hv: () => a
});
var n = r(58611), o = r.t(n, 2), s = r(65692), i = r.t(s, 2);
function getProxyUrl(e) {
const t = "https:" === e.protocol;
if (function checkBypass(e) {
if (!e.hostname) return !1;
const t = e.hostname;
if (function isLoopbackAddress(e) {
const t = e.toLowerCase();
return "localhost" === t || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
}(t)) return !0;
const r = process.env.no_proxy || process.env.NO_PROXY || "";
if (!r) return !1;
let n;
e.port ? n = Number(e.port) : "http:" === e.protocol ? n = 80 : "https:" === e.protocol && (n = 443);
const o = [ e.hostname.toUpperCase() ];
"number" == typeof n && o.push(`${o[0]}:${n}`);
for (const e of r.split(",").map(e => e.trim().toUpperCase()).filter(e => e)) if ("*" === e || o.some(t => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
return !1;
}(e)) return;
const r = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
if (r) try {
return new DecodedURL(r);
} catch (e) {
if (!r.startsWith("http://") && !r.startsWith("https://")) return new DecodedURL(`http://${r}`);
}
}
class DecodedURL extends URL {
constructor(e, t) {
super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
}
get username() {
return this._decodedUsername;
}
get password() {
return this._decodedPassword;
}
}
var a, c, u, d = r(20770), l = r(36), __awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(o, s) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
s(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
s(e);
}
}
function step(e) {
e.done ? o(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
!function(e) {
e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", 
e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", 
e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", 
e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", 
e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", 
e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", 
e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", 
e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", 
e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", 
e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", 
e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
}(a || (a = {})), function(e) {
e.Accept = "accept", e.ContentType = "content-type";
}(c || (c = {})), function(e) {
e.ApplicationJson = "application/json";
}(u || (u = {}));
const p = [ a.MovedPermanently, a.ResourceMoved, a.SeeOther, a.TemporaryRedirect, a.PermanentRedirect ], h = [ a.BadGateway, a.ServiceUnavailable, a.GatewayTimeout ], f = [ "OPTIONS", "GET", "DELETE", "HEAD" ];
class HttpClientError extends Error {
constructor(e, t) {
super(e), this.name = "HttpClientError", this.statusCode = t, Object.setPrototypeOf(this, HttpClientError.prototype);
}
}
class HttpClientResponse {
constructor(e) {
this.message = e;
}
readBody() {
return __awaiter(this, void 0, void 0, function*() {
return new Promise(e => __awaiter(this, void 0, void 0, function*() {
let t = Buffer.alloc(0);
this.message.on("data", e => {
t = Buffer.concat([ t, e ]);
}), this.message.on("end", () => {
e(t.toString());
});
}));
});
}
readBodyBuffer() {
return __awaiter(this, void 0, void 0, function*() {
return new Promise(e => __awaiter(this, void 0, void 0, function*() {
const t = [];
this.message.on("data", e => {
t.push(e);
}), this.message.on("end", () => {
e(Buffer.concat(t));
});
}));
});
}
}
class HttpClient {
constructor(e, t, r) {
this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, 
this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, 
this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), 
this.handlers = t || [], this.requestOptions = r, r && (null != r.ignoreSslError && (this._ignoreSslError = r.ignoreSslError), 
this._socketTimeout = r.socketTimeout, null != r.allowRedirects && (this._allowRedirects = r.allowRedirects), 
null != r.allowRedirectDowngrade && (this._allowRedirectDowngrade = r.allowRedirectDowngrade), 
null != r.maxRedirects && (this._maxRedirects = Math.max(r.maxRedirects, 0)), null != r.keepAlive && (this._keepAlive = r.keepAlive), 
null != r.allowRetries && (this._allowRetries = r.allowRetries), null != r.maxRetries && (this._maxRetries = r.maxRetries));
}
options(e, t) {
return __awaiter(this, void 0, void 0, function*() {
return this.request("OPTIONS", e, null, t || {});
});
}
get(e, t) {
return __awaiter(this, void 0, void 0, function*() {
return this.request("GET", e, null, t || {});
});
}
del(e, t) {
return __awaiter(this, void 0, void 0, function*() {
return this.request("DELETE", e, null, t || {});
});
}
post(e, t, r) {
return __awaiter(this, void 0, void 0, function*() {
return this.request("POST", e, t, r || {});
});
}
patch(e, t, r) {
return __awaiter(this, void 0, void 0, function*() {
return this.request("PATCH", e, t, r || {});
});
}
put(e, t, r) {
return __awaiter(this, void 0, void 0, function*() {
return this.request("PUT", e, t, r || {});
});
}
head(e, t) {
return __awaiter(this, void 0, void 0, function*() {
return this.request("HEAD", e, null, t || {});
});
}
sendStream(e, t, r, n) {
return __awaiter(this, void 0, void 0, function*() {
return this.request(e, t, r, n);
});
}
getJson(e) {
return __awaiter(this, arguments, void 0, function*(e, t = {}) {
t[c.Accept] = this._getExistingOrDefaultHeader(t, c.Accept, u.ApplicationJson);
const r = yield this.get(e, t);
return this._processResponse(r, this.requestOptions);
});
}
postJson(e, t) {
return __awaiter(this, arguments, void 0, function*(e, t, r = {}) {
const n = JSON.stringify(t, null, 2);
r[c.Accept] = this._getExistingOrDefaultHeader(r, c.Accept, u.ApplicationJson), 
r[c.ContentType] = this._getExistingOrDefaultContentTypeHeader(r, u.ApplicationJson);
const o = yield this.post(e, n, r);
return this._processResponse(o, this.requestOptions);
});
}
putJson(e, t) {
return __awaiter(this, arguments, void 0, function*(e, t, r = {}) {
const n = JSON.stringify(t, null, 2);
r[c.Accept] = this._getExistingOrDefaultHeader(r, c.Accept, u.ApplicationJson), 
r[c.ContentType] = this._getExistingOrDefaultContentTypeHeader(r, u.ApplicationJson);
const o = yield this.put(e, n, r);
return this._processResponse(o, this.requestOptions);
});
}
patchJson(e, t) {
return __awaiter(this, arguments, void 0, function*(e, t, r = {}) {
const n = JSON.stringify(t, null, 2);
r[c.Accept] = this._getExistingOrDefaultHeader(r, c.Accept, u.ApplicationJson), 
r[c.ContentType] = this._getExistingOrDefaultContentTypeHeader(r, u.ApplicationJson);
const o = yield this.patch(e, n, r);
return this._processResponse(o, this.requestOptions);
});
}
request(e, t, r, n) {
return __awaiter(this, void 0, void 0, function*() {
if (this._disposed) throw new Error("Client has already been disposed.");
const o = new URL(t);
let s = this._prepareRequest(e, o, n);
const i = this._allowRetries && f.includes(e) ? this._maxRetries + 1 : 1;
let c, u = 0;
do {
if (c = yield this.requestRaw(s, r), c && c.message && c.message.statusCode === a.Unauthorized) {
let e;
for (const t of this.handlers) if (t.canHandleAuthentication(c)) {
e = t;
break;
}
return e ? e.handleAuthentication(this, s, r) : c;
}
let t = this._maxRedirects;
for (;c.message.statusCode && p.includes(c.message.statusCode) && this._allowRedirects && t > 0; ) {
const i = c.message.headers.location;
if (!i) break;
const a = new URL(i);
if ("https:" === o.protocol && o.protocol !== a.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
if (yield c.readBody(), a.hostname !== o.hostname) for (const e in n) "authorization" === e.toLowerCase() && delete n[e];
s = this._prepareRequest(e, a, n), c = yield this.requestRaw(s, r), t--;
}
if (!c.message.statusCode || !h.includes(c.message.statusCode)) return c;
u += 1, u < i && (yield c.readBody(), yield this._performExponentialBackoff(u));
} while (u < i);
return c;
});
}
dispose() {
this._agent && this._agent.destroy(), this._disposed = !0;
}
requestRaw(e, t) {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((r, n) => {
this.requestRawWithCallback(e, t, function callbackForResult(e, t) {
e ? n(e) : t ? r(t) : n(new Error("Unknown error"));
});
});
});
}
requestRawWithCallback(e, t, r) {
"string" == typeof t && (e.options.headers || (e.options.headers = {}), e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8"));
let n = !1;
function handleResult(e, t) {
n || (n = !0, r(e, t));
}
const o = e.httpModule.request(e.options, e => {
handleResult(void 0, new HttpClientResponse(e));
});
let s;
o.on("socket", e => {
s = e;
}), o.setTimeout(this._socketTimeout || 18e4, () => {
s && s.end(), handleResult(new Error(`Request timeout: ${e.options.path}`));
}), o.on("error", function(e) {
handleResult(e);
}), t && "string" == typeof t && o.write(t, "utf8"), t && "string" != typeof t ? (t.on("close", function() {
o.end();
}), t.pipe(o)) : o.end();
}
getAgent(e) {
const t = new URL(e);
return this._getAgent(t);
}
getAgentDispatcher(e) {
const t = new URL(e), r = getProxyUrl(t);
if (r && r.hostname) return this._getProxyAgentDispatcher(t, r);
}
_prepareRequest(e, t, r) {
const n = {};
n.parsedUrl = t;
const s = "https:" === n.parsedUrl.protocol;
n.httpModule = s ? i : o;
const a = s ? 443 : 80;
if (n.options = {}, n.options.host = n.parsedUrl.hostname, n.options.port = n.parsedUrl.port ? parseInt(n.parsedUrl.port) : a, 
n.options.path = (n.parsedUrl.pathname || "") + (n.parsedUrl.search || ""), n.options.method = e, 
n.options.headers = this._mergeHeaders(r), null != this.userAgent && (n.options.headers["user-agent"] = this.userAgent), 
n.options.agent = this._getAgent(n.parsedUrl), this.handlers) for (const e of this.handlers) e.prepareRequest(n.options);
return n;
}
_mergeHeaders(e) {
return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
}
_getExistingOrDefaultHeader(e, t, r) {
let n;
if (this.requestOptions && this.requestOptions.headers) {
const e = lowercaseKeys(this.requestOptions.headers)[t];
e && (n = "number" == typeof e ? e.toString() : e);
}
const o = e[t];
return void 0 !== o ? "number" == typeof o ? o.toString() : o : void 0 !== n ? n : r;
}
_getExistingOrDefaultContentTypeHeader(e, t) {
let r;
if (this.requestOptions && this.requestOptions.headers) {
const e = lowercaseKeys(this.requestOptions.headers)[c.ContentType];
e && (r = "number" == typeof e ? String(e) : Array.isArray(e) ? e.join(", ") : e);
}
const n = e[c.ContentType];
return void 0 !== n ? "number" == typeof n ? String(n) : Array.isArray(n) ? n.join(", ") : n : void 0 !== r ? r : t;
}
_getAgent(e) {
let t;
const r = getProxyUrl(e), o = r && r.hostname;
if (this._keepAlive && o && (t = this._proxyAgent), o || (t = this._agent), t) return t;
const i = "https:" === e.protocol;
let a = 100;
if (this.requestOptions && (a = this.requestOptions.maxSockets || n.globalAgent.maxSockets), 
r && r.hostname) {
const e = {
maxSockets: a,
keepAlive: this._keepAlive,
proxy: Object.assign(Object.assign({}, (r.username || r.password) && {
proxyAuth: `${r.username}:${r.password}`
}), {
host: r.hostname,
port: r.port
})
};
let n;
const o = "https:" === r.protocol;
n = i ? o ? d.httpsOverHttps : d.httpsOverHttp : o ? d.httpOverHttps : d.httpOverHttp, 
t = n(e), this._proxyAgent = t;
}
if (!t) {
const e = {
keepAlive: this._keepAlive,
maxSockets: a
};
t = i ? new s.Agent(e) : new n.Agent(e), this._agent = t;
}
return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, {
rejectUnauthorized: !1
})), t;
}
_getProxyAgentDispatcher(e, t) {
let r;
if (this._keepAlive && (r = this._proxyAgentDispatcher), r) return r;
const n = "https:" === e.protocol;
return r = new l.ProxyAgent(Object.assign({
uri: t.href,
pipelining: this._keepAlive ? 1 : 0
}, (t.username || t.password) && {
token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`
})), this._proxyAgentDispatcher = r, n && this._ignoreSslError && (r.options = Object.assign(r.options.requestTls || {}, {
rejectUnauthorized: !1
})), r;
}
_getUserAgentWithOrchestrationId(e) {
const t = e || "actions/http-client", r = process.env.ACTIONS_ORCHESTRATION_ID;
if (r) {
return `${t} actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi, "_")}`;
}
return t;
}
_performExponentialBackoff(e) {
return __awaiter(this, void 0, void 0, function*() {
e = Math.min(10, e);
const t = 5 * Math.pow(2, e);
return new Promise(e => setTimeout(() => e(), t));
});
}
_processResponse(e, t) {
return __awaiter(this, void 0, void 0, function*() {
return new Promise((r, n) => __awaiter(this, void 0, void 0, function*() {
const o = e.message.statusCode || 0, s = {
statusCode: o,
result: null,
headers: {}
};
let i, c;
o === a.NotFound && r(s);
try {
c = yield e.readBody(), c && c.length > 0 && (i = t && t.deserializeDates ? JSON.parse(c, function dateTimeDeserializer(e, t) {
if ("string" == typeof t) {
const e = new Date(t);
if (!isNaN(e.valueOf())) return e;
}
return t;
}) : JSON.parse(c), s.result = i), s.headers = e.message.headers;
} catch (e) {}
if (o > 299) {
let e;
e = i && i.message ? i.message : c && c.length > 0 ? c : `Failed request: (${o})`;
const t = new HttpClientError(e, o);
t.result = s.result, n(t);
} else r(s);
}));
});
}
}
const lowercaseKeys = e => Object.keys(e).reduce((t, r) => (t[r.toLowerCase()] = e[r], 
t), {});
})
};