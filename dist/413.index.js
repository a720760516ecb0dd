export const id = 413;

export const ids = [ 413 ];

export const modules = {
89659: (function(e, A, t) {
var r, s = this && this.__createBinding || (Object.create ? function(e, A, t, r) {
void 0 === r && (r = t);
var s = Object.getOwnPropertyDescriptor(A, t);
s && !("get" in s ? !A.__esModule : s.writable || s.configurable) || (s = {
enumerable: !0,
get: function() {
return A[t];
}
}), Object.defineProperty(e, r, s);
} : function(e, A, t, r) {
void 0 === r && (r = t), e[r] = A[t];
}), o = this && this.__setModuleDefault || (Object.create ? function(e, A) {
Object.defineProperty(e, "default", {
enumerable: !0,
value: A
});
} : function(e, A) {
e.default = A;
}), n = this && this.__importStar || (r = function(e) {
return r = Object.getOwnPropertyNames || function(e) {
var A = [];
for (var t in e) Object.prototype.hasOwnProperty.call(e, t) && (A[A.length] = t);
return A;
}, r(e);
}, function(e) {
if (e && e.__esModule) return e;
var A = {};
if (null != e) for (var t = r(e), n = 0; n < t.length; n++) "default" !== t[n] && s(A, e, t[n]);
return o(A, e), A;
}), i = this && this.__awaiter || function(e, A, t, r) {
return new (t || (t = Promise))(function(s, o) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
o(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
o(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof t ? e : new t(function(A) {
A(e);
});
}(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, A || [])).next());
});
};
Object.defineProperty(A, "__esModule", {
value: !0
}), A.HttpClient = A.HttpClientResponse = A.HttpClientError = A.MediaTypes = A.Headers = A.HttpCodes = void 0, 
A.getProxyUrl = function getProxyUrl(e) {
const A = g.getProxyUrl(new URL(e));
return A ? A.href : "";
}, A.isHttps = function isHttps(e) {
return "https:" === new URL(e).protocol;
};
const a = n(t(58611)), c = n(t(65692)), g = n(t(83335)), l = n(t(20770)), E = t(89231);
var h, Q, u;
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
}(h || (A.HttpCodes = h = {})), function(e) {
e.Accept = "accept", e.ContentType = "content-type";
}(Q || (A.Headers = Q = {})), function(e) {
e.ApplicationJson = "application/json";
}(u || (A.MediaTypes = u = {}));
const B = [ h.MovedPermanently, h.ResourceMoved, h.SeeOther, h.TemporaryRedirect, h.PermanentRedirect ], I = [ h.BadGateway, h.ServiceUnavailable, h.GatewayTimeout ], d = [ "OPTIONS", "GET", "DELETE", "HEAD" ];
class HttpClientError extends Error {
constructor(e, A) {
super(e), this.name = "HttpClientError", this.statusCode = A, Object.setPrototypeOf(this, HttpClientError.prototype);
}
}
A.HttpClientError = HttpClientError;
class HttpClientResponse {
constructor(e) {
this.message = e;
}
readBody() {
return i(this, void 0, void 0, function*() {
return new Promise(e => i(this, void 0, void 0, function*() {
let A = Buffer.alloc(0);
this.message.on("data", e => {
A = Buffer.concat([ A, e ]);
}), this.message.on("end", () => {
e(A.toString());
});
}));
});
}
readBodyBuffer() {
return i(this, void 0, void 0, function*() {
return new Promise(e => i(this, void 0, void 0, function*() {
const A = [];
this.message.on("data", e => {
A.push(e);
}), this.message.on("end", () => {
e(Buffer.concat(A));
});
}));
});
}
}
A.HttpClientResponse = HttpClientResponse;
A.HttpClient = class HttpClient {
constructor(e, A, t) {
this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, 
this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, 
this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), 
this.handlers = A || [], this.requestOptions = t, t && (null != t.ignoreSslError && (this._ignoreSslError = t.ignoreSslError), 
this._socketTimeout = t.socketTimeout, null != t.allowRedirects && (this._allowRedirects = t.allowRedirects), 
null != t.allowRedirectDowngrade && (this._allowRedirectDowngrade = t.allowRedirectDowngrade), 
null != t.maxRedirects && (this._maxRedirects = Math.max(t.maxRedirects, 0)), null != t.keepAlive && (this._keepAlive = t.keepAlive), 
null != t.allowRetries && (this._allowRetries = t.allowRetries), null != t.maxRetries && (this._maxRetries = t.maxRetries));
}
options(e, A) {
return i(this, void 0, void 0, function*() {
return this.request("OPTIONS", e, null, A || {});
});
}
get(e, A) {
return i(this, void 0, void 0, function*() {
return this.request("GET", e, null, A || {});
});
}
del(e, A) {
return i(this, void 0, void 0, function*() {
return this.request("DELETE", e, null, A || {});
});
}
post(e, A, t) {
return i(this, void 0, void 0, function*() {
return this.request("POST", e, A, t || {});
});
}
patch(e, A, t) {
return i(this, void 0, void 0, function*() {
return this.request("PATCH", e, A, t || {});
});
}
put(e, A, t) {
return i(this, void 0, void 0, function*() {
return this.request("PUT", e, A, t || {});
});
}
head(e, A) {
return i(this, void 0, void 0, function*() {
return this.request("HEAD", e, null, A || {});
});
}
sendStream(e, A, t, r) {
return i(this, void 0, void 0, function*() {
return this.request(e, A, t, r);
});
}
getJson(e) {
return i(this, arguments, void 0, function*(e, A = {}) {
A[Q.Accept] = this._getExistingOrDefaultHeader(A, Q.Accept, u.ApplicationJson);
const t = yield this.get(e, A);
return this._processResponse(t, this.requestOptions);
});
}
postJson(e, A) {
return i(this, arguments, void 0, function*(e, A, t = {}) {
const r = JSON.stringify(A, null, 2);
t[Q.Accept] = this._getExistingOrDefaultHeader(t, Q.Accept, u.ApplicationJson), 
t[Q.ContentType] = this._getExistingOrDefaultContentTypeHeader(t, u.ApplicationJson);
const s = yield this.post(e, r, t);
return this._processResponse(s, this.requestOptions);
});
}
putJson(e, A) {
return i(this, arguments, void 0, function*(e, A, t = {}) {
const r = JSON.stringify(A, null, 2);
t[Q.Accept] = this._getExistingOrDefaultHeader(t, Q.Accept, u.ApplicationJson), 
t[Q.ContentType] = this._getExistingOrDefaultContentTypeHeader(t, u.ApplicationJson);
const s = yield this.put(e, r, t);
return this._processResponse(s, this.requestOptions);
});
}
patchJson(e, A) {
return i(this, arguments, void 0, function*(e, A, t = {}) {
const r = JSON.stringify(A, null, 2);
t[Q.Accept] = this._getExistingOrDefaultHeader(t, Q.Accept, u.ApplicationJson), 
t[Q.ContentType] = this._getExistingOrDefaultContentTypeHeader(t, u.ApplicationJson);
const s = yield this.patch(e, r, t);
return this._processResponse(s, this.requestOptions);
});
}
request(e, A, t, r) {
return i(this, void 0, void 0, function*() {
if (this._disposed) throw new Error("Client has already been disposed.");
const s = new URL(A);
let o = this._prepareRequest(e, s, r);
const n = this._allowRetries && d.includes(e) ? this._maxRetries + 1 : 1;
let i, a = 0;
do {
if (i = yield this.requestRaw(o, t), i && i.message && i.message.statusCode === h.Unauthorized) {
let e;
for (const A of this.handlers) if (A.canHandleAuthentication(i)) {
e = A;
break;
}
return e ? e.handleAuthentication(this, o, t) : i;
}
let A = this._maxRedirects;
for (;i.message.statusCode && B.includes(i.message.statusCode) && this._allowRedirects && A > 0; ) {
const n = i.message.headers.location;
if (!n) break;
const a = new URL(n);
if ("https:" === s.protocol && s.protocol !== a.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
if (yield i.readBody(), a.hostname !== s.hostname) for (const e in r) "authorization" === e.toLowerCase() && delete r[e];
o = this._prepareRequest(e, a, r), i = yield this.requestRaw(o, t), A--;
}
if (!i.message.statusCode || !I.includes(i.message.statusCode)) return i;
a += 1, a < n && (yield i.readBody(), yield this._performExponentialBackoff(a));
} while (a < n);
return i;
});
}
dispose() {
this._agent && this._agent.destroy(), this._disposed = !0;
}
requestRaw(e, A) {
return i(this, void 0, void 0, function*() {
return new Promise((t, r) => {
this.requestRawWithCallback(e, A, function callbackForResult(e, A) {
e ? r(e) : A ? t(A) : r(new Error("Unknown error"));
});
});
});
}
requestRawWithCallback(e, A, t) {
"string" == typeof A && (e.options.headers || (e.options.headers = {}), e.options.headers["Content-Length"] = Buffer.byteLength(A, "utf8"));
let r = !1;
function handleResult(e, A) {
r || (r = !0, t(e, A));
}
const s = e.httpModule.request(e.options, e => {
handleResult(void 0, new HttpClientResponse(e));
});
let o;
s.on("socket", e => {
o = e;
}), s.setTimeout(this._socketTimeout || 18e4, () => {
o && o.end(), handleResult(new Error(`Request timeout: ${e.options.path}`));
}), s.on("error", function(e) {
handleResult(e);
}), A && "string" == typeof A && s.write(A, "utf8"), A && "string" != typeof A ? (A.on("close", function() {
s.end();
}), A.pipe(s)) : s.end();
}
getAgent(e) {
const A = new URL(e);
return this._getAgent(A);
}
getAgentDispatcher(e) {
const A = new URL(e), t = g.getProxyUrl(A);
if (t && t.hostname) return this._getProxyAgentDispatcher(A, t);
}
_prepareRequest(e, A, t) {
const r = {};
r.parsedUrl = A;
const s = "https:" === r.parsedUrl.protocol;
r.httpModule = s ? c : a;
const o = s ? 443 : 80;
if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : o, 
r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || ""), r.options.method = e, 
r.options.headers = this._mergeHeaders(t), null != this.userAgent && (r.options.headers["user-agent"] = this.userAgent), 
r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (const e of this.handlers) e.prepareRequest(r.options);
return r;
}
_mergeHeaders(e) {
return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
}
_getExistingOrDefaultHeader(e, A, t) {
let r;
if (this.requestOptions && this.requestOptions.headers) {
const e = lowercaseKeys(this.requestOptions.headers)[A];
e && (r = "number" == typeof e ? e.toString() : e);
}
const s = e[A];
return void 0 !== s ? "number" == typeof s ? s.toString() : s : void 0 !== r ? r : t;
}
_getExistingOrDefaultContentTypeHeader(e, A) {
let t;
if (this.requestOptions && this.requestOptions.headers) {
const e = lowercaseKeys(this.requestOptions.headers)[Q.ContentType];
e && (t = "number" == typeof e ? String(e) : Array.isArray(e) ? e.join(", ") : e);
}
const r = e[Q.ContentType];
return void 0 !== r ? "number" == typeof r ? String(r) : Array.isArray(r) ? r.join(", ") : r : void 0 !== t ? t : A;
}
_getAgent(e) {
let A;
const t = g.getProxyUrl(e), r = t && t.hostname;
if (this._keepAlive && r && (A = this._proxyAgent), r || (A = this._agent), A) return A;
const s = "https:" === e.protocol;
let o = 100;
if (this.requestOptions && (o = this.requestOptions.maxSockets || a.globalAgent.maxSockets), 
t && t.hostname) {
const e = {
maxSockets: o,
keepAlive: this._keepAlive,
proxy: Object.assign(Object.assign({}, (t.username || t.password) && {
proxyAuth: `${t.username}:${t.password}`
}), {
host: t.hostname,
port: t.port
})
};
let r;
const n = "https:" === t.protocol;
r = s ? n ? l.httpsOverHttps : l.httpsOverHttp : n ? l.httpOverHttps : l.httpOverHttp, 
A = r(e), this._proxyAgent = A;
}
if (!A) {
const e = {
keepAlive: this._keepAlive,
maxSockets: o
};
A = s ? new c.Agent(e) : new a.Agent(e), this._agent = A;
}
return s && this._ignoreSslError && (A.options = Object.assign(A.options || {}, {
rejectUnauthorized: !1
})), A;
}
_getProxyAgentDispatcher(e, A) {
let t;
if (this._keepAlive && (t = this._proxyAgentDispatcher), t) return t;
const r = "https:" === e.protocol;
return t = new E.ProxyAgent(Object.assign({
uri: A.href,
pipelining: this._keepAlive ? 1 : 0
}, (A.username || A.password) && {
token: `Basic ${Buffer.from(`${A.username}:${A.password}`).toString("base64")}`
})), this._proxyAgentDispatcher = t, r && this._ignoreSslError && (t.options = Object.assign(t.options.requestTls || {}, {
rejectUnauthorized: !1
})), t;
}
_getUserAgentWithOrchestrationId(e) {
const A = e || "actions/http-client", t = process.env.ACTIONS_ORCHESTRATION_ID;
if (t) {
return `${A} actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi, "_")}`;
}
return A;
}
_performExponentialBackoff(e) {
return i(this, void 0, void 0, function*() {
e = Math.min(10, e);
const A = 5 * Math.pow(2, e);
return new Promise(e => setTimeout(() => e(), A));
});
}
_processResponse(e, A) {
return i(this, void 0, void 0, function*() {
return new Promise((t, r) => i(this, void 0, void 0, function*() {
const s = e.message.statusCode || 0, o = {
statusCode: s,
result: null,
headers: {}
};
let n, i;
s === h.NotFound && t(o);
try {
i = yield e.readBody(), i && i.length > 0 && (n = A && A.deserializeDates ? JSON.parse(i, function dateTimeDeserializer(e, A) {
if ("string" == typeof A) {
const e = new Date(A);
if (!isNaN(e.valueOf())) return e;
}
return A;
}) : JSON.parse(i), o.result = n), o.headers = e.message.headers;
} catch (e) {}
if (s > 299) {
let e;
e = n && n.message ? n.message : i && i.length > 0 ? i : `Failed request: (${s})`;
const A = new HttpClientError(e, s);
A.result = o.result, r(A);
} else t(o);
}));
});
}
};
const lowercaseKeys = e => Object.keys(e).reduce((A, t) => (A[t.toLowerCase()] = e[t], 
A), {});
}),
83335: ((e, A) => {
function checkBypass(e) {
if (!e.hostname) return !1;
if (function isLoopbackAddress(e) {
const A = e.toLowerCase();
return "localhost" === A || A.startsWith("127.") || A.startsWith("[::1]") || A.startsWith("[0:0:0:0:0:0:0:1]");
}(e.hostname)) return !0;
const A = process.env.no_proxy || process.env.NO_PROXY || "";
if (!A) return !1;
let t;
e.port ? t = Number(e.port) : "http:" === e.protocol ? t = 80 : "https:" === e.protocol && (t = 443);
const r = [ e.hostname.toUpperCase() ];
"number" == typeof t && r.push(`${r[0]}:${t}`);
for (const e of A.split(",").map(e => e.trim().toUpperCase()).filter(e => e)) if ("*" === e || r.some(A => A === e || A.endsWith(`.${e}`) || e.startsWith(".") && A.endsWith(`${e}`))) return !0;
return !1;
}
Object.defineProperty(A, "__esModule", {
value: !0
}), A.getProxyUrl = function getProxyUrl(e) {
const A = "https:" === e.protocol;
if (checkBypass(e)) return;
const t = A ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
if (!t) return;
try {
return new DecodedURL(t);
} catch (e) {
if (!t.startsWith("http://") && !t.startsWith("https://")) return new DecodedURL(`http://${t}`);
}
}, A.checkBypass = checkBypass;
class DecodedURL extends URL {
constructor(e, A) {
super(e, A), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
}
get username() {
return this._decodedUsername;
}
get password() {
return this._decodedPassword;
}
}
}),
89231: ((e, A, t) => {
const r = t(82138), s = t(89784), o = t(43959), n = t(12188), i = t(14332), a = t(68349), c = t(91630), g = t(27203), l = t(92344), E = t(27375), {InvalidArgumentError: h} = l, Q = t(60436), u = t(85005), B = t(69736), I = t(82710), d = t(45157), p = t(18024), f = t(93783), {getGlobalDispatcher: m, setGlobalDispatcher: w} = t(31088), y = t(99420), k = t(87031), D = t(76097);
function makeDispatcher(e) {
return (A, t, r) => {
if ("function" == typeof t && (r = t, t = null), !A || "string" != typeof A && "object" != typeof A && !(A instanceof URL)) throw new h("invalid url");
if (null != t && "object" != typeof t) throw new h("invalid opts");
if (t && null != t.path) {
if ("string" != typeof t.path) throw new h("invalid opts.path");
let e = t.path;
t.path.startsWith("/") || (e = `/${e}`), A = new URL(E.parseOrigin(A).origin + e);
} else t || (t = "object" == typeof A ? A : {}), A = E.parseURL(A);
const {agent: s, dispatcher: o = m()} = t;
if (s) throw new h("unsupported opts.agent. Did you mean opts.client?");
return e.call(o, {
...t,
origin: A.origin,
path: A.search ? `${A.pathname}${A.search}` : A.pathname,
method: t.method || (t.body ? "PUT" : "GET")
}, r);
};
}
Object.assign(s.prototype, Q), e.exports.Dispatcher = s, e.exports.Client = r, e.exports.Pool = o, 
e.exports.BalancedPool = n, e.exports.Agent = i, e.exports.ProxyAgent = a, e.exports.EnvHttpProxyAgent = c, 
e.exports.RetryAgent = g, e.exports.RetryHandler = f, e.exports.DecoratorHandler = y, 
e.exports.RedirectHandler = k, e.exports.createRedirectInterceptor = D, e.exports.interceptors = {
redirect: t(35711),
retry: t(92117),
dump: t(85057),
dns: t(8044)
}, e.exports.buildConnector = u, e.exports.errors = l, e.exports.util = {
parseHeaders: E.parseHeaders,
headerNameToString: E.headerNameToString
}, e.exports.setGlobalDispatcher = w, e.exports.getGlobalDispatcher = m;
const b = t(18033).fetch;
e.exports.fetch = async function fetch(e, A = void 0) {
try {
return await b(e, A);
} catch (e) {
throw e && "object" == typeof e && Error.captureStackTrace(e), e;
}
}, e.exports.Headers = t(31271).Headers, e.exports.Response = t(56678).Response, 
e.exports.Request = t(27412).Request, e.exports.FormData = t(66443).FormData, e.exports.File = globalThis.File ?? t(4573).File, 
e.exports.FileReader = t(9190).FileReader;
const {setGlobalOrigin: R, getGlobalOrigin: F} = t(77038);
e.exports.setGlobalOrigin = R, e.exports.getGlobalOrigin = F;
const {CacheStorage: S} = t(93832), {kConstruct: T} = t(33202);
e.exports.caches = new S(T);
const {deleteCookie: U, getCookies: N, getSetCookies: M, setCookie: L} = t(2778);
e.exports.deleteCookie = U, e.exports.getCookies = N, e.exports.getSetCookies = M, 
e.exports.setCookie = L;
const {parseMIMEType: v, serializeAMimeType: G} = t(82121);
e.exports.parseMIMEType = v, e.exports.serializeAMimeType = G;
const {CloseEvent: H, ErrorEvent: Y, MessageEvent: J} = t(39617);
e.exports.WebSocket = t(23061).WebSocket, e.exports.CloseEvent = H, e.exports.ErrorEvent = Y, 
e.exports.MessageEvent = J, e.exports.request = makeDispatcher(Q.request), e.exports.stream = makeDispatcher(Q.stream), 
e.exports.pipeline = makeDispatcher(Q.pipeline), e.exports.connect = makeDispatcher(Q.connect), 
e.exports.upgrade = makeDispatcher(Q.upgrade), e.exports.MockClient = B, e.exports.MockPool = d, 
e.exports.MockAgent = I, e.exports.mockErrors = p;
const {EventSource: O} = t(95413);
e.exports.EventSource = O;
}),
73979: ((e, A, t) => {
const {addAbortListener: r} = t(27375), {RequestAbortedError: s} = t(92344), o = Symbol("kListener"), n = Symbol("kSignal");
function abort(e) {
e.abort ? e.abort(e[n]?.reason) : e.reason = e[n]?.reason ?? new s, removeSignal(e);
}
function removeSignal(e) {
e[n] && ("removeEventListener" in e[n] ? e[n].removeEventListener("abort", e[o]) : e[n].removeListener("abort", e[o]), 
e[n] = null, e[o] = null);
}
e.exports = {
addSignal: function addSignal(e, A) {
e.reason = null, e[n] = null, e[o] = null, A && (A.aborted ? abort(e) : (e[n] = A, 
e[o] = () => {
abort(e);
}, r(e[n], e[o])));
},
removeSignal: removeSignal
};
}),
1959: ((e, A, t) => {
const r = t(34589), {AsyncResource: s} = t(16698), {InvalidArgumentError: o, SocketError: n} = t(92344), i = t(27375), {addSignal: a, removeSignal: c} = t(73979);
class ConnectHandler extends s {
constructor(e, A) {
if (!e || "object" != typeof e) throw new o("invalid opts");
if ("function" != typeof A) throw new o("invalid callback");
const {signal: t, opaque: r, responseHeaders: s} = e;
if (t && "function" != typeof t.on && "function" != typeof t.addEventListener) throw new o("signal must be an EventEmitter or EventTarget");
super("UNDICI_CONNECT"), this.opaque = r || null, this.responseHeaders = s || null, 
this.callback = A, this.abort = null, a(this, t);
}
onConnect(e, A) {
this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = A);
}
onHeaders() {
throw new n("bad connect", null);
}
onUpgrade(e, A, t) {
const {callback: r, opaque: s, context: o} = this;
c(this), this.callback = null;
let n = A;
null != n && (n = "raw" === this.responseHeaders ? i.parseRawHeaders(A) : i.parseHeaders(A)), 
this.runInAsyncScope(r, null, null, {
statusCode: e,
headers: n,
socket: t,
opaque: s,
context: o
});
}
onError(e) {
const {callback: A, opaque: t} = this;
c(this), A && (this.callback = null, queueMicrotask(() => {
this.runInAsyncScope(A, null, e, {
opaque: t
});
}));
}
}
e.exports = function connect(e, A) {
if (void 0 === A) return new Promise((A, t) => {
connect.call(this, e, (e, r) => e ? t(e) : A(r));
});
try {
const t = new ConnectHandler(e, A);
this.dispatch({
...e,
method: "CONNECT"
}, t);
} catch (t) {
if ("function" != typeof A) throw t;
const r = e?.opaque;
queueMicrotask(() => A(t, {
opaque: r
}));
}
};
}),
5483: ((e, A, t) => {
const {Readable: r, Duplex: s, PassThrough: o} = t(57075), {InvalidArgumentError: n, InvalidReturnValueError: i, RequestAbortedError: a} = t(92344), c = t(27375), {AsyncResource: g} = t(16698), {addSignal: l, removeSignal: E} = t(73979), h = t(34589), Q = Symbol("resume");
class PipelineRequest extends r {
constructor() {
super({
autoDestroy: !0
}), this[Q] = null;
}
_read() {
const {[Q]: e} = this;
e && (this[Q] = null, e());
}
_destroy(e, A) {
this._read(), A(e);
}
}
class PipelineResponse extends r {
constructor(e) {
super({
autoDestroy: !0
}), this[Q] = e;
}
_read() {
this[Q]();
}
_destroy(e, A) {
e || this._readableState.endEmitted || (e = new a), A(e);
}
}
class PipelineHandler extends g {
constructor(e, A) {
if (!e || "object" != typeof e) throw new n("invalid opts");
if ("function" != typeof A) throw new n("invalid handler");
const {signal: t, method: r, opaque: o, onInfo: i, responseHeaders: g} = e;
if (t && "function" != typeof t.on && "function" != typeof t.addEventListener) throw new n("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === r) throw new n("invalid method");
if (i && "function" != typeof i) throw new n("invalid onInfo callback");
super("UNDICI_PIPELINE"), this.opaque = o || null, this.responseHeaders = g || null, 
this.handler = A, this.abort = null, this.context = null, this.onInfo = i || null, 
this.req = (new PipelineRequest).on("error", c.nop), this.ret = new s({
readableObjectMode: e.objectMode,
autoDestroy: !0,
read: () => {
const {body: e} = this;
e?.resume && e.resume();
},
write: (e, A, t) => {
const {req: r} = this;
r.push(e, A) || r._readableState.destroyed ? t() : r[Q] = t;
},
destroy: (e, A) => {
const {body: t, req: r, res: s, ret: o, abort: n} = this;
e || o._readableState.endEmitted || (e = new a), n && e && n(), c.destroy(t, e), 
c.destroy(r, e), c.destroy(s, e), E(this), A(e);
}
}).on("prefinish", () => {
const {req: e} = this;
e.push(null);
}), this.res = null, l(this, t);
}
onConnect(e, A) {
const {ret: t, res: r} = this;
this.reason ? e(this.reason) : (h(!r, "pipeline cannot be retried"), h(!t.destroyed), 
this.abort = e, this.context = A);
}
onHeaders(e, A, t) {
const {opaque: r, handler: s, context: o} = this;
if (e < 200) {
if (this.onInfo) {
const t = "raw" === this.responseHeaders ? c.parseRawHeaders(A) : c.parseHeaders(A);
this.onInfo({
statusCode: e,
headers: t
});
}
return;
}
let n;
this.res = new PipelineResponse(t);
try {
this.handler = null;
const t = "raw" === this.responseHeaders ? c.parseRawHeaders(A) : c.parseHeaders(A);
n = this.runInAsyncScope(s, null, {
statusCode: e,
headers: t,
opaque: r,
body: this.res,
context: o
});
} catch (e) {
throw this.res.on("error", c.nop), e;
}
if (!n || "function" != typeof n.on) throw new i("expected Readable");
n.on("data", e => {
const {ret: A, body: t} = this;
!A.push(e) && t.pause && t.pause();
}).on("error", e => {
const {ret: A} = this;
c.destroy(A, e);
}).on("end", () => {
const {ret: e} = this;
e.push(null);
}).on("close", () => {
const {ret: e} = this;
e._readableState.ended || c.destroy(e, new a);
}), this.body = n;
}
onData(e) {
const {res: A} = this;
return A.push(e);
}
onComplete(e) {
const {res: A} = this;
A.push(null);
}
onError(e) {
const {ret: A} = this;
this.handler = null, c.destroy(A, e);
}
}
e.exports = function pipeline(e, A) {
try {
const t = new PipelineHandler(e, A);
return this.dispatch({
...e,
body: t.req
}, t), t.ret;
} catch (e) {
return (new o).destroy(e);
}
};
}),
22412: ((e, A, t) => {
const r = t(34589), {Readable: s} = t(73946), {InvalidArgumentError: o, RequestAbortedError: n} = t(92344), i = t(27375), {getResolveErrorBodyCallback: a} = t(47478), {AsyncResource: c} = t(16698);
class RequestHandler extends c {
constructor(e, A) {
if (!e || "object" != typeof e) throw new o("invalid opts");
const {signal: t, method: r, opaque: s, body: a, onInfo: c, responseHeaders: g, throwOnError: l, highWaterMark: E} = e;
try {
if ("function" != typeof A) throw new o("invalid callback");
if (E && ("number" != typeof E || E < 0)) throw new o("invalid highWaterMark");
if (t && "function" != typeof t.on && "function" != typeof t.addEventListener) throw new o("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === r) throw new o("invalid method");
if (c && "function" != typeof c) throw new o("invalid onInfo callback");
super("UNDICI_REQUEST");
} catch (e) {
throw i.isStream(a) && i.destroy(a.on("error", i.nop), e), e;
}
this.method = r, this.responseHeaders = g || null, this.opaque = s || null, this.callback = A, 
this.res = null, this.abort = null, this.body = a, this.trailers = {}, this.context = null, 
this.onInfo = c || null, this.throwOnError = l, this.highWaterMark = E, this.signal = t, 
this.reason = null, this.removeAbortListener = null, i.isStream(a) && a.on("error", e => {
this.onError(e);
}), this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new n : this.removeAbortListener = i.addAbortListener(this.signal, () => {
this.reason = this.signal.reason ?? new n, this.res ? i.destroy(this.res.on("error", i.nop), this.reason) : this.abort && this.abort(this.reason), 
this.removeAbortListener && (this.res?.off("close", this.removeAbortListener), this.removeAbortListener(), 
this.removeAbortListener = null);
}));
}
onConnect(e, A) {
this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = A);
}
onHeaders(e, A, t, r) {
const {callback: o, opaque: n, abort: c, context: g, responseHeaders: l, highWaterMark: E} = this, h = "raw" === l ? i.parseRawHeaders(A) : i.parseHeaders(A);
if (e < 200) return void (this.onInfo && this.onInfo({
statusCode: e,
headers: h
}));
const Q = "raw" === l ? i.parseHeaders(A) : h, u = Q["content-type"], B = Q["content-length"], I = new s({
resume: t,
abort: c,
contentType: u,
contentLength: "HEAD" !== this.method && B ? Number(B) : null,
highWaterMark: E
});
this.removeAbortListener && I.on("close", this.removeAbortListener), this.callback = null, 
this.res = I, null !== o && (this.throwOnError && e >= 400 ? this.runInAsyncScope(a, null, {
callback: o,
body: I,
contentType: u,
statusCode: e,
statusMessage: r,
headers: h
}) : this.runInAsyncScope(o, null, null, {
statusCode: e,
headers: h,
trailers: this.trailers,
opaque: n,
body: I,
context: g
}));
}
onData(e) {
return this.res.push(e);
}
onComplete(e) {
i.parseHeaders(e, this.trailers), this.res.push(null);
}
onError(e) {
const {res: A, callback: t, body: r, opaque: s} = this;
t && (this.callback = null, queueMicrotask(() => {
this.runInAsyncScope(t, null, e, {
opaque: s
});
})), A && (this.res = null, queueMicrotask(() => {
i.destroy(A, e);
})), r && (this.body = null, i.destroy(r, e)), this.removeAbortListener && (A?.off("close", this.removeAbortListener), 
this.removeAbortListener(), this.removeAbortListener = null);
}
}
e.exports = function request(e, A) {
if (void 0 === A) return new Promise((A, t) => {
request.call(this, e, (e, r) => e ? t(e) : A(r));
});
try {
this.dispatch(e, new RequestHandler(e, A));
} catch (t) {
if ("function" != typeof A) throw t;
const r = e?.opaque;
queueMicrotask(() => A(t, {
opaque: r
}));
}
}, e.exports.RequestHandler = RequestHandler;
}),
24685: ((e, A, t) => {
const r = t(34589), {finished: s, PassThrough: o} = t(57075), {InvalidArgumentError: n, InvalidReturnValueError: i} = t(92344), a = t(27375), {getResolveErrorBodyCallback: c} = t(47478), {AsyncResource: g} = t(16698), {addSignal: l, removeSignal: E} = t(73979);
class StreamHandler extends g {
constructor(e, A, t) {
if (!e || "object" != typeof e) throw new n("invalid opts");
const {signal: r, method: s, opaque: o, body: i, onInfo: c, responseHeaders: g, throwOnError: E} = e;
try {
if ("function" != typeof t) throw new n("invalid callback");
if ("function" != typeof A) throw new n("invalid factory");
if (r && "function" != typeof r.on && "function" != typeof r.addEventListener) throw new n("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === s) throw new n("invalid method");
if (c && "function" != typeof c) throw new n("invalid onInfo callback");
super("UNDICI_STREAM");
} catch (e) {
throw a.isStream(i) && a.destroy(i.on("error", a.nop), e), e;
}
this.responseHeaders = g || null, this.opaque = o || null, this.factory = A, this.callback = t, 
this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = i, 
this.onInfo = c || null, this.throwOnError = E || !1, a.isStream(i) && i.on("error", e => {
this.onError(e);
}), l(this, r);
}
onConnect(e, A) {
this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = A);
}
onHeaders(e, A, t, r) {
const {factory: n, opaque: g, context: l, callback: E, responseHeaders: h} = this, Q = "raw" === h ? a.parseRawHeaders(A) : a.parseHeaders(A);
if (e < 200) return void (this.onInfo && this.onInfo({
statusCode: e,
headers: Q
}));
let u;
if (this.factory = null, this.throwOnError && e >= 400) {
const t = ("raw" === h ? a.parseHeaders(A) : Q)["content-type"];
u = new o, this.callback = null, this.runInAsyncScope(c, null, {
callback: E,
body: u,
contentType: t,
statusCode: e,
statusMessage: r,
headers: Q
});
} else {
if (null === n) return;
if (u = this.runInAsyncScope(n, null, {
statusCode: e,
headers: Q,
opaque: g,
context: l
}), !u || "function" != typeof u.write || "function" != typeof u.end || "function" != typeof u.on) throw new i("expected Writable");
s(u, {
readable: !1
}, e => {
const {callback: A, res: t, opaque: r, trailers: s, abort: o} = this;
this.res = null, !e && t.readable || a.destroy(t, e), this.callback = null, this.runInAsyncScope(A, null, e || null, {
opaque: r,
trailers: s
}), e && o();
});
}
u.on("drain", t), this.res = u;
return !0 !== (void 0 !== u.writableNeedDrain ? u.writableNeedDrain : u._writableState?.needDrain);
}
onData(e) {
const {res: A} = this;
return !A || A.write(e);
}
onComplete(e) {
const {res: A} = this;
E(this), A && (this.trailers = a.parseHeaders(e), A.end());
}
onError(e) {
const {res: A, callback: t, opaque: r, body: s} = this;
E(this), this.factory = null, A ? (this.res = null, a.destroy(A, e)) : t && (this.callback = null, 
queueMicrotask(() => {
this.runInAsyncScope(t, null, e, {
opaque: r
});
})), s && (this.body = null, a.destroy(s, e));
}
}
e.exports = function stream(e, A, t) {
if (void 0 === t) return new Promise((t, r) => {
stream.call(this, e, A, (e, A) => e ? r(e) : t(A));
});
try {
this.dispatch(e, new StreamHandler(e, A, t));
} catch (A) {
if ("function" != typeof t) throw A;
const r = e?.opaque;
queueMicrotask(() => t(A, {
opaque: r
}));
}
};
}),
31725: ((e, A, t) => {
const {InvalidArgumentError: r, SocketError: s} = t(92344), {AsyncResource: o} = t(16698), n = t(27375), {addSignal: i, removeSignal: a} = t(73979), c = t(34589);
class UpgradeHandler extends o {
constructor(e, A) {
if (!e || "object" != typeof e) throw new r("invalid opts");
if ("function" != typeof A) throw new r("invalid callback");
const {signal: t, opaque: s, responseHeaders: o} = e;
if (t && "function" != typeof t.on && "function" != typeof t.addEventListener) throw new r("signal must be an EventEmitter or EventTarget");
super("UNDICI_UPGRADE"), this.responseHeaders = o || null, this.opaque = s || null, 
this.callback = A, this.abort = null, this.context = null, i(this, t);
}
onConnect(e, A) {
this.reason ? e(this.reason) : (c(this.callback), this.abort = e, this.context = null);
}
onHeaders() {
throw new s("bad upgrade", null);
}
onUpgrade(e, A, t) {
c(101 === e);
const {callback: r, opaque: s, context: o} = this;
a(this), this.callback = null;
const i = "raw" === this.responseHeaders ? n.parseRawHeaders(A) : n.parseHeaders(A);
this.runInAsyncScope(r, null, null, {
headers: i,
socket: t,
opaque: s,
context: o
});
}
onError(e) {
const {callback: A, opaque: t} = this;
a(this), A && (this.callback = null, queueMicrotask(() => {
this.runInAsyncScope(A, null, e, {
opaque: t
});
}));
}
}
e.exports = function upgrade(e, A) {
if (void 0 === A) return new Promise((A, t) => {
upgrade.call(this, e, (e, r) => e ? t(e) : A(r));
});
try {
const t = new UpgradeHandler(e, A);
this.dispatch({
...e,
method: e.method || "GET",
upgrade: e.protocol || "Websocket"
}, t);
} catch (t) {
if ("function" != typeof A) throw t;
const r = e?.opaque;
queueMicrotask(() => A(t, {
opaque: r
}));
}
};
}),
60436: ((e, A, t) => {
e.exports.request = t(22412), e.exports.stream = t(24685), e.exports.pipeline = t(5483), 
e.exports.upgrade = t(31725), e.exports.connect = t(1959);
}),
73946: ((e, A, t) => {
const r = t(34589), {Readable: s} = t(57075), {RequestAbortedError: o, NotSupportedError: n, InvalidArgumentError: i, AbortError: a} = t(92344), c = t(27375), {ReadableStreamFrom: g} = t(27375), l = Symbol("kConsume"), E = Symbol("kReading"), h = Symbol("kBody"), Q = Symbol("kAbort"), u = Symbol("kContentType"), B = Symbol("kContentLength"), noop = () => {};
function isUnusable(e) {
return c.isDisturbed(e) || function isLocked(e) {
return e[h] && !0 === e[h].locked || e[l];
}(e);
}
async function consume(e, A) {
return r(!e[l]), new Promise((t, r) => {
if (isUnusable(e)) {
const A = e._readableState;
A.destroyed && !1 === A.closeEmitted ? e.on("error", e => {
r(e);
}).on("close", () => {
r(new TypeError("unusable"));
}) : r(A.errored ?? new TypeError("unusable"));
} else queueMicrotask(() => {
e[l] = {
type: A,
stream: e,
resolve: t,
reject: r,
length: 0,
body: []
}, e.on("error", function(e) {
consumeFinish(this[l], e);
}).on("close", function() {
null !== this[l].body && consumeFinish(this[l], new o);
}), function consumeStart(e) {
if (null === e.body) return;
const {_readableState: A} = e.stream;
if (A.bufferIndex) {
const t = A.bufferIndex, r = A.buffer.length;
for (let s = t; s < r; s++) consumePush(e, A.buffer[s]);
} else for (const t of A.buffer) consumePush(e, t);
A.endEmitted ? consumeEnd(this[l]) : e.stream.on("end", function() {
consumeEnd(this[l]);
});
e.stream.resume();
for (;null != e.stream.read(); ) ;
}(e[l]);
});
});
}
function chunksDecode(e, A) {
if (0 === e.length || 0 === A) return "";
const t = 1 === e.length ? e[0] : Buffer.concat(e, A), r = t.length, s = r > 2 && 239 === t[0] && 187 === t[1] && 191 === t[2] ? 3 : 0;
return t.utf8Slice(s, r);
}
function chunksConcat(e, A) {
if (0 === e.length || 0 === A) return new Uint8Array(0);
if (1 === e.length) return new Uint8Array(e[0]);
const t = new Uint8Array(Buffer.allocUnsafeSlow(A).buffer);
let r = 0;
for (let A = 0; A < e.length; ++A) {
const s = e[A];
t.set(s, r), r += s.length;
}
return t;
}
function consumeEnd(e) {
const {type: A, body: t, resolve: r, stream: s, length: o} = e;
try {
"text" === A ? r(chunksDecode(t, o)) : "json" === A ? r(JSON.parse(chunksDecode(t, o))) : "arrayBuffer" === A ? r(chunksConcat(t, o).buffer) : "blob" === A ? r(new Blob(t, {
type: s[u]
})) : "bytes" === A && r(chunksConcat(t, o)), consumeFinish(e);
} catch (e) {
s.destroy(e);
}
}
function consumePush(e, A) {
e.length += A.length, e.body.push(A);
}
function consumeFinish(e, A) {
null !== e.body && (A ? e.reject(A) : e.resolve(), e.type = null, e.stream = null, 
e.resolve = null, e.reject = null, e.length = 0, e.body = null);
}
e.exports = {
Readable: class BodyReadable extends s {
constructor({resume: e, abort: A, contentType: t = "", contentLength: r, highWaterMark: s = 65536}) {
super({
autoDestroy: !0,
read: e,
highWaterMark: s
}), this._readableState.dataEmitted = !1, this[Q] = A, this[l] = null, this[h] = null, 
this[u] = t, this[B] = r, this[E] = !1;
}
destroy(e) {
return e || this._readableState.endEmitted || (e = new o), e && this[Q](), super.destroy(e);
}
_destroy(e, A) {
this[E] ? A(e) : setImmediate(() => {
A(e);
});
}
on(e, ...A) {
return "data" !== e && "readable" !== e || (this[E] = !0), super.on(e, ...A);
}
addListener(e, ...A) {
return this.on(e, ...A);
}
off(e, ...A) {
const t = super.off(e, ...A);
return "data" !== e && "readable" !== e || (this[E] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0), 
t;
}
removeListener(e, ...A) {
return this.off(e, ...A);
}
push(e) {
return this[l] && null !== e ? (consumePush(this[l], e), !this[E] || super.push(e)) : super.push(e);
}
async text() {
return consume(this, "text");
}
async json() {
return consume(this, "json");
}
async blob() {
return consume(this, "blob");
}
async bytes() {
return consume(this, "bytes");
}
async arrayBuffer() {
return consume(this, "arrayBuffer");
}
async formData() {
throw new n;
}
get bodyUsed() {
return c.isDisturbed(this);
}
get body() {
return this[h] || (this[h] = g(this), this[l] && (this[h].getReader(), r(this[h].locked))), 
this[h];
}
async dump(e) {
let A = Number.isFinite(e?.limit) ? e.limit : 131072;
const t = e?.signal;
if (null != t && ("object" != typeof t || !("aborted" in t))) throw new i("signal must be an AbortSignal");
return t?.throwIfAborted(), this._readableState.closeEmitted ? null : await new Promise((e, r) => {
this[B] > A && this.destroy(new a);
const onAbort = () => {
this.destroy(t.reason ?? new a);
};
t?.addEventListener("abort", onAbort), this.on("close", function() {
t?.removeEventListener("abort", onAbort), t?.aborted ? r(t.reason ?? new a) : e(null);
}).on("error", noop).on("data", function(e) {
A -= e.length, A <= 0 && this.destroy();
}).resume();
});
}
},
chunksDecode: chunksDecode
};
}),
47478: ((e, A, t) => {
const r = t(34589), {ResponseStatusCodeError: s} = t(92344), {chunksDecode: o} = t(73946);
const isContentTypeApplicationJson = e => e.length > 15 && "/" === e[11] && "a" === e[0] && "p" === e[1] && "p" === e[2] && "l" === e[3] && "i" === e[4] && "c" === e[5] && "a" === e[6] && "t" === e[7] && "i" === e[8] && "o" === e[9] && "n" === e[10] && "j" === e[12] && "s" === e[13] && "o" === e[14] && "n" === e[15], isContentTypeText = e => e.length > 4 && "/" === e[4] && "t" === e[0] && "e" === e[1] && "x" === e[2] && "t" === e[3];
e.exports = {
getResolveErrorBodyCallback: async function getResolveErrorBodyCallback({callback: e, body: A, contentType: t, statusCode: n, statusMessage: i, headers: a}) {
r(A);
let c = [], g = 0;
try {
for await (const e of A) if (c.push(e), g += e.length, g > 131072) {
c = [], g = 0;
break;
}
} catch {
c = [], g = 0;
}
const l = `Response status code ${n}${i ? `: ${i}` : ""}`;
if (204 === n || !t || !g) return void queueMicrotask(() => e(new s(l, n, a)));
const E = Error.stackTraceLimit;
let h;
Error.stackTraceLimit = 0;
try {
isContentTypeApplicationJson(t) ? h = JSON.parse(o(c, g)) : isContentTypeText(t) && (h = o(c, g));
} catch {} finally {
Error.stackTraceLimit = E;
}
queueMicrotask(() => e(new s(l, n, a, h)));
},
isContentTypeApplicationJson: isContentTypeApplicationJson,
isContentTypeText: isContentTypeText
};
}),
85005: ((e, A, t) => {
const r = t(77030), s = t(34589), o = t(27375), {InvalidArgumentError: n, ConnectTimeoutError: i} = t(92344), a = t(37256);
function noop() {}
let c, g;
g = !global.FinalizationRegistry || process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG ? class SimpleSessionCache {
constructor(e) {
this._maxCachedSessions = e, this._sessionCache = new Map;
}
get(e) {
return this._sessionCache.get(e);
}
set(e, A) {
if (0 !== this._maxCachedSessions) {
if (this._sessionCache.size >= this._maxCachedSessions) {
const {value: e} = this._sessionCache.keys().next();
this._sessionCache.delete(e);
}
this._sessionCache.set(e, A);
}
}
} : class WeakSessionCache {
constructor(e) {
this._maxCachedSessions = e, this._sessionCache = new Map, this._sessionRegistry = new global.FinalizationRegistry(e => {
if (this._sessionCache.size < this._maxCachedSessions) return;
const A = this._sessionCache.get(e);
void 0 !== A && void 0 === A.deref() && this._sessionCache.delete(e);
});
}
get(e) {
const A = this._sessionCache.get(e);
return A ? A.deref() : null;
}
set(e, A) {
0 !== this._maxCachedSessions && (this._sessionCache.set(e, new WeakRef(A)), this._sessionRegistry.register(A, e));
}
};
const l = "win32" === process.platform ? (e, A) => {
if (!A.timeout) return noop;
let t = null, r = null;
const s = a.setFastTimeout(() => {
t = setImmediate(() => {
r = setImmediate(() => onConnectTimeout(e.deref(), A));
});
}, A.timeout);
return () => {
a.clearFastTimeout(s), clearImmediate(t), clearImmediate(r);
};
} : (e, A) => {
if (!A.timeout) return noop;
let t = null;
const r = a.setFastTimeout(() => {
t = setImmediate(() => {
onConnectTimeout(e.deref(), A);
});
}, A.timeout);
return () => {
a.clearFastTimeout(r), clearImmediate(t);
};
};
function onConnectTimeout(e, A) {
if (null == e) return;
let t = "Connect Timeout Error";
Array.isArray(e.autoSelectFamilyAttemptedAddresses) ? t += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},` : t += ` (attempted address: ${A.hostname}:${A.port},`, 
t += ` timeout: ${A.timeout}ms)`, o.destroy(e, new i(t));
}
e.exports = function buildConnector({allowH2: e, maxCachedSessions: A, socketPath: i, timeout: a, session: E, ...h}) {
if (null != A && (!Number.isInteger(A) || A < 0)) throw new n("maxCachedSessions must be a positive integer or zero");
const Q = {
path: i,
...h
}, u = new g(null == A ? 100 : A);
return a = null == a ? 1e4 : a, e = null != e && e, function connect({hostname: A, host: n, protocol: i, port: g, servername: h, localAddress: B, httpSocket: I}, d) {
let p;
if ("https:" === i) {
c || (c = t(41692));
const r = (h = h || Q.servername || o.getServerName(n) || null) || A;
s(r);
const i = E || u.get(r) || null;
g = g || 443, p = c.connect({
highWaterMark: 16384,
...Q,
servername: h,
session: i,
localAddress: B,
ALPNProtocols: e ? [ "http/1.1", "h2" ] : [ "http/1.1" ],
socket: I,
port: g,
host: A
}), p.on("session", function(e) {
u.set(r, e);
});
} else s(!I, "httpSocket can only be sent on TLS update"), g = g || 80, p = r.connect({
highWaterMark: 65536,
...Q,
localAddress: B,
port: g,
host: A
});
if (null == Q.keepAlive || Q.keepAlive) {
const e = void 0 === Q.keepAliveInitialDelay ? 6e4 : Q.keepAliveInitialDelay;
p.setKeepAlive(!0, e);
}
const f = l(new WeakRef(p), {
timeout: a,
hostname: A,
port: g
});
return p.setNoDelay(!0).once("https:" === i ? "secureConnect" : "connect", function() {
if (queueMicrotask(f), d) {
const e = d;
d = null, e(null, this);
}
}).on("error", function(e) {
if (queueMicrotask(f), d) {
const A = d;
d = null, A(e);
}
}), p;
};
};
}),
4914: (e => {
const A = {}, t = [ "Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection" ];
for (let e = 0; e < t.length; ++e) {
const r = t[e], s = r.toLowerCase();
A[r] = A[s] = s;
}
Object.setPrototypeOf(A, null), e.exports = {
wellknownHeaderNames: t,
headerNameLowerCasedRecord: A
};
}),
74567: ((e, A, t) => {
const r = t(53053), s = t(57975), o = s.debuglog("undici"), n = s.debuglog("fetch"), i = s.debuglog("websocket");
let a = !1;
const c = {
beforeConnect: r.channel("undici:client:beforeConnect"),
connected: r.channel("undici:client:connected"),
connectError: r.channel("undici:client:connectError"),
sendHeaders: r.channel("undici:client:sendHeaders"),
create: r.channel("undici:request:create"),
bodySent: r.channel("undici:request:bodySent"),
headers: r.channel("undici:request:headers"),
trailers: r.channel("undici:request:trailers"),
error: r.channel("undici:request:error"),
open: r.channel("undici:websocket:open"),
close: r.channel("undici:websocket:close"),
socketError: r.channel("undici:websocket:socket_error"),
ping: r.channel("undici:websocket:ping"),
pong: r.channel("undici:websocket:pong")
};
if (o.enabled || n.enabled) {
const e = n.enabled ? n : o;
r.channel("undici:client:beforeConnect").subscribe(A => {
const {connectParams: {version: t, protocol: r, port: s, host: o}} = A;
e("connecting to %s using %s%s", `${o}${s ? `:${s}` : ""}`, r, t);
}), r.channel("undici:client:connected").subscribe(A => {
const {connectParams: {version: t, protocol: r, port: s, host: o}} = A;
e("connected to %s using %s%s", `${o}${s ? `:${s}` : ""}`, r, t);
}), r.channel("undici:client:connectError").subscribe(A => {
const {connectParams: {version: t, protocol: r, port: s, host: o}, error: n} = A;
e("connection to %s using %s%s errored - %s", `${o}${s ? `:${s}` : ""}`, r, t, n.message);
}), r.channel("undici:client:sendHeaders").subscribe(A => {
const {request: {method: t, path: r, origin: s}} = A;
e("sending request to %s %s/%s", t, s, r);
}), r.channel("undici:request:headers").subscribe(A => {
const {request: {method: t, path: r, origin: s}, response: {statusCode: o}} = A;
e("received response to %s %s/%s - HTTP %d", t, s, r, o);
}), r.channel("undici:request:trailers").subscribe(A => {
const {request: {method: t, path: r, origin: s}} = A;
e("trailers received from %s %s/%s", t, s, r);
}), r.channel("undici:request:error").subscribe(A => {
const {request: {method: t, path: r, origin: s}, error: o} = A;
e("request to %s %s/%s errored - %s", t, s, r, o.message);
}), a = !0;
}
if (i.enabled) {
if (!a) {
const e = o.enabled ? o : i;
r.channel("undici:client:beforeConnect").subscribe(A => {
const {connectParams: {version: t, protocol: r, port: s, host: o}} = A;
e("connecting to %s%s using %s%s", o, s ? `:${s}` : "", r, t);
}), r.channel("undici:client:connected").subscribe(A => {
const {connectParams: {version: t, protocol: r, port: s, host: o}} = A;
e("connected to %s%s using %s%s", o, s ? `:${s}` : "", r, t);
}), r.channel("undici:client:connectError").subscribe(A => {
const {connectParams: {version: t, protocol: r, port: s, host: o}, error: n} = A;
e("connection to %s%s using %s%s errored - %s", o, s ? `:${s}` : "", r, t, n.message);
}), r.channel("undici:client:sendHeaders").subscribe(A => {
const {request: {method: t, path: r, origin: s}} = A;
e("sending request to %s %s/%s", t, s, r);
});
}
r.channel("undici:websocket:open").subscribe(e => {
const {address: {address: A, port: t}} = e;
i("connection opened %s%s", A, t ? `:${t}` : "");
}), r.channel("undici:websocket:close").subscribe(e => {
const {websocket: A, code: t, reason: r} = e;
i("closed connection to %s - %s %s", A.url, t, r);
}), r.channel("undici:websocket:socket_error").subscribe(e => {
i("connection errored - %s", e.message);
}), r.channel("undici:websocket:ping").subscribe(e => {
i("ping received");
}), r.channel("undici:websocket:pong").subscribe(e => {
i("pong received");
});
}
e.exports = {
channels: c
};
}),
92344: (e => {
const A = Symbol.for("undici.error.UND_ERR");
class UndiciError extends Error {
constructor(e) {
super(e), this.name = "UndiciError", this.code = "UND_ERR";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[A];
}
[A]=!0;
}
const t = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
class ConnectTimeoutError extends UndiciError {
constructor(e) {
super(e), this.name = "ConnectTimeoutError", this.message = e || "Connect Timeout Error", 
this.code = "UND_ERR_CONNECT_TIMEOUT";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[t];
}
[t]=!0;
}
const r = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
class HeadersTimeoutError extends UndiciError {
constructor(e) {
super(e), this.name = "HeadersTimeoutError", this.message = e || "Headers Timeout Error", 
this.code = "UND_ERR_HEADERS_TIMEOUT";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[r];
}
[r]=!0;
}
const s = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
class HeadersOverflowError extends UndiciError {
constructor(e) {
super(e), this.name = "HeadersOverflowError", this.message = e || "Headers Overflow Error", 
this.code = "UND_ERR_HEADERS_OVERFLOW";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[s];
}
[s]=!0;
}
const o = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
class BodyTimeoutError extends UndiciError {
constructor(e) {
super(e), this.name = "BodyTimeoutError", this.message = e || "Body Timeout Error", 
this.code = "UND_ERR_BODY_TIMEOUT";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[o];
}
[o]=!0;
}
const n = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
class ResponseStatusCodeError extends UndiciError {
constructor(e, A, t, r) {
super(e), this.name = "ResponseStatusCodeError", this.message = e || "Response Status Code Error", 
this.code = "UND_ERR_RESPONSE_STATUS_CODE", this.body = r, this.status = A, this.statusCode = A, 
this.headers = t;
}
static [Symbol.hasInstance](e) {
return e && !0 === e[n];
}
[n]=!0;
}
const i = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
class InvalidArgumentError extends UndiciError {
constructor(e) {
super(e), this.name = "InvalidArgumentError", this.message = e || "Invalid Argument Error", 
this.code = "UND_ERR_INVALID_ARG";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[i];
}
[i]=!0;
}
const a = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
class InvalidReturnValueError extends UndiciError {
constructor(e) {
super(e), this.name = "InvalidReturnValueError", this.message = e || "Invalid Return Value Error", 
this.code = "UND_ERR_INVALID_RETURN_VALUE";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[a];
}
[a]=!0;
}
const c = Symbol.for("undici.error.UND_ERR_ABORT");
class AbortError extends UndiciError {
constructor(e) {
super(e), this.name = "AbortError", this.message = e || "The operation was aborted", 
this.code = "UND_ERR_ABORT";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[c];
}
[c]=!0;
}
const g = Symbol.for("undici.error.UND_ERR_ABORTED");
class RequestAbortedError extends AbortError {
constructor(e) {
super(e), this.name = "AbortError", this.message = e || "Request aborted", this.code = "UND_ERR_ABORTED";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[g];
}
[g]=!0;
}
const l = Symbol.for("undici.error.UND_ERR_INFO");
class InformationalError extends UndiciError {
constructor(e) {
super(e), this.name = "InformationalError", this.message = e || "Request information", 
this.code = "UND_ERR_INFO";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[l];
}
[l]=!0;
}
const E = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
class RequestContentLengthMismatchError extends UndiciError {
constructor(e) {
super(e), this.name = "RequestContentLengthMismatchError", this.message = e || "Request body length does not match content-length header", 
this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[E];
}
[E]=!0;
}
const h = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
class ResponseContentLengthMismatchError extends UndiciError {
constructor(e) {
super(e), this.name = "ResponseContentLengthMismatchError", this.message = e || "Response body length does not match content-length header", 
this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[h];
}
[h]=!0;
}
const Q = Symbol.for("undici.error.UND_ERR_DESTROYED");
class ClientDestroyedError extends UndiciError {
constructor(e) {
super(e), this.name = "ClientDestroyedError", this.message = e || "The client is destroyed", 
this.code = "UND_ERR_DESTROYED";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[Q];
}
[Q]=!0;
}
const u = Symbol.for("undici.error.UND_ERR_CLOSED");
class ClientClosedError extends UndiciError {
constructor(e) {
super(e), this.name = "ClientClosedError", this.message = e || "The client is closed", 
this.code = "UND_ERR_CLOSED";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[u];
}
[u]=!0;
}
const B = Symbol.for("undici.error.UND_ERR_SOCKET");
class SocketError extends UndiciError {
constructor(e, A) {
super(e), this.name = "SocketError", this.message = e || "Socket error", this.code = "UND_ERR_SOCKET", 
this.socket = A;
}
static [Symbol.hasInstance](e) {
return e && !0 === e[B];
}
[B]=!0;
}
const I = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
class NotSupportedError extends UndiciError {
constructor(e) {
super(e), this.name = "NotSupportedError", this.message = e || "Not supported error", 
this.code = "UND_ERR_NOT_SUPPORTED";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[I];
}
[I]=!0;
}
const d = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
class BalancedPoolMissingUpstreamError extends UndiciError {
constructor(e) {
super(e), this.name = "MissingUpstreamError", this.message = e || "No upstream has been added to the BalancedPool", 
this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[d];
}
[d]=!0;
}
const p = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
class HTTPParserError extends Error {
constructor(e, A, t) {
super(e), this.name = "HTTPParserError", this.code = A ? `HPE_${A}` : void 0, this.data = t ? t.toString() : void 0;
}
static [Symbol.hasInstance](e) {
return e && !0 === e[p];
}
[p]=!0;
}
const f = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
class ResponseExceededMaxSizeError extends UndiciError {
constructor(e) {
super(e), this.name = "ResponseExceededMaxSizeError", this.message = e || "Response content exceeded max size", 
this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[f];
}
[f]=!0;
}
const m = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
class RequestRetryError extends UndiciError {
constructor(e, A, {headers: t, data: r}) {
super(e), this.name = "RequestRetryError", this.message = e || "Request retry error", 
this.code = "UND_ERR_REQ_RETRY", this.statusCode = A, this.data = r, this.headers = t;
}
static [Symbol.hasInstance](e) {
return e && !0 === e[m];
}
[m]=!0;
}
const w = Symbol.for("undici.error.UND_ERR_RESPONSE");
class ResponseError extends UndiciError {
constructor(e, A, {headers: t, data: r}) {
super(e), this.name = "ResponseError", this.message = e || "Response error", this.code = "UND_ERR_RESPONSE", 
this.statusCode = A, this.data = r, this.headers = t;
}
static [Symbol.hasInstance](e) {
return e && !0 === e[w];
}
[w]=!0;
}
const y = Symbol.for("undici.error.UND_ERR_PRX_TLS");
class SecureProxyConnectionError extends UndiciError {
constructor(e, A, t) {
super(A, {
cause: e,
...t ?? {}
}), this.name = "SecureProxyConnectionError", this.message = A || "Secure Proxy Connection failed", 
this.code = "UND_ERR_PRX_TLS", this.cause = e;
}
static [Symbol.hasInstance](e) {
return e && !0 === e[y];
}
[y]=!0;
}
const k = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
class MessageSizeExceededError extends UndiciError {
constructor(e) {
super(e), this.name = "MessageSizeExceededError", this.message = e || "Max decompressed message size exceeded", 
this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[k];
}
get [k]() {
return !0;
}
}
e.exports = {
AbortError: AbortError,
HTTPParserError: HTTPParserError,
UndiciError: UndiciError,
HeadersTimeoutError: HeadersTimeoutError,
HeadersOverflowError: HeadersOverflowError,
BodyTimeoutError: BodyTimeoutError,
RequestContentLengthMismatchError: RequestContentLengthMismatchError,
ConnectTimeoutError: ConnectTimeoutError,
ResponseStatusCodeError: ResponseStatusCodeError,
InvalidArgumentError: InvalidArgumentError,
InvalidReturnValueError: InvalidReturnValueError,
RequestAbortedError: RequestAbortedError,
ClientDestroyedError: ClientDestroyedError,
ClientClosedError: ClientClosedError,
InformationalError: InformationalError,
SocketError: SocketError,
NotSupportedError: NotSupportedError,
ResponseContentLengthMismatchError: ResponseContentLengthMismatchError,
BalancedPoolMissingUpstreamError: BalancedPoolMissingUpstreamError,
ResponseExceededMaxSizeError: ResponseExceededMaxSizeError,
RequestRetryError: RequestRetryError,
ResponseError: ResponseError,
SecureProxyConnectionError: SecureProxyConnectionError,
MessageSizeExceededError: MessageSizeExceededError
};
}),
8646: ((e, A, t) => {
const {InvalidArgumentError: r, NotSupportedError: s} = t(92344), o = t(34589), {isValidHTTPToken: n, isValidHeaderValue: i, isStream: a, destroy: c, isBuffer: g, isFormDataLike: l, isIterable: E, isBlobLike: h, buildURL: Q, validateHandler: u, getServerName: B, normalizedMethodRecords: I} = t(27375), {channels: d} = t(74567), {headerNameLowerCasedRecord: p} = t(4914), f = /[^\u0021-\u00ff]/, m = Symbol("handler");
function processHeader(e, A, t) {
if (t && "object" == typeof t && !Array.isArray(t)) throw new r(`invalid ${A} header`);
if (void 0 === t) return;
let o = p[A];
if (void 0 === o && (o = A.toLowerCase(), void 0 === p[o] && !n(o))) throw new r("invalid header key");
if (Array.isArray(t)) {
const e = [];
for (let s = 0; s < t.length; s++) if ("string" == typeof t[s]) {
if (!i(t[s])) throw new r(`invalid ${A} header`);
e.push(t[s]);
} else if (null === t[s]) e.push(""); else {
if ("object" == typeof t[s]) throw new r(`invalid ${A} header`);
{
const o = `${t[s]}`;
if (!i(o)) throw new r(`invalid ${A} header`);
e.push(o);
}
}
t = e;
} else if ("string" == typeof t) {
if (!i(t)) throw new r(`invalid ${A} header`);
} else if (null === t) t = ""; else if (!i(t = `${t}`)) throw new r(`invalid ${A} header`);
if ("host" === o) {
if (null !== e.host) throw new r("duplicate host header");
if ("string" != typeof t) throw new r("invalid host header");
e.host = t;
} else if ("content-length" === o) {
if (null !== e.contentLength) throw new r("duplicate content-length header");
if (e.contentLength = parseInt(t, 10), !Number.isFinite(e.contentLength)) throw new r("invalid content-length header");
} else if (null === e.contentType && "content-type" === o) e.contentType = t, e.headers.push(A, t); else {
if ("transfer-encoding" === o || "keep-alive" === o || "upgrade" === o) throw new r(`invalid ${o} header`);
if ("connection" === o) {
const A = "string" == typeof t ? t.toLowerCase() : null;
if ("close" !== A && "keep-alive" !== A) throw new r("invalid connection header");
"close" === A && (e.reset = !0);
} else {
if ("expect" === o) throw new s("expect header not supported");
e.headers.push(A, t);
}
}
}
e.exports = class Request {
constructor(e, {path: A, method: t, body: s, headers: o, query: p, idempotent: w, blocking: y, upgrade: k, headersTimeout: D, bodyTimeout: b, reset: R, throwOnError: F, expectContinue: S, servername: T}, U) {
if ("string" != typeof A) throw new r("path must be a string");
if ("/" !== A[0] && !A.startsWith("http://") && !A.startsWith("https://") && "CONNECT" !== t) throw new r("path must be an absolute URL or start with a slash");
if (f.test(A)) throw new r("invalid request path");
if ("string" != typeof t) throw new r("method must be a string");
if (void 0 === I[t] && !n(t)) throw new r("invalid request method");
if (k && "string" != typeof k) throw new r("upgrade must be a string");
if (k && !i(k)) throw new r("invalid upgrade header");
if (null != D && (!Number.isFinite(D) || D < 0)) throw new r("invalid headersTimeout");
if (null != b && (!Number.isFinite(b) || b < 0)) throw new r("invalid bodyTimeout");
if (null != R && "boolean" != typeof R) throw new r("invalid reset");
if (null != S && "boolean" != typeof S) throw new r("invalid expectContinue");
if (this.headersTimeout = D, this.bodyTimeout = b, this.throwOnError = !0 === F, 
this.method = t, this.abort = null, null == s) this.body = null; else if (a(s)) {
this.body = s;
const e = this.body._readableState;
e && e.autoDestroy || (this.endHandler = function autoDestroy() {
c(this);
}, this.body.on("end", this.endHandler)), this.errorHandler = e => {
this.abort ? this.abort(e) : this.error = e;
}, this.body.on("error", this.errorHandler);
} else if (g(s)) this.body = s.byteLength ? s : null; else if (ArrayBuffer.isView(s)) this.body = s.buffer.byteLength ? Buffer.from(s.buffer, s.byteOffset, s.byteLength) : null; else if (s instanceof ArrayBuffer) this.body = s.byteLength ? Buffer.from(s) : null; else if ("string" == typeof s) this.body = s.length ? Buffer.from(s) : null; else {
if (!(l(s) || E(s) || h(s))) throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
this.body = s;
}
if (this.completed = !1, this.aborted = !1, this.upgrade = k || null, this.path = p ? Q(A, p) : A, 
this.origin = e, this.idempotent = null == w ? "HEAD" === t || "GET" === t : w, 
this.blocking = null != y && y, this.reset = null == R ? null : R, this.host = null, 
this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = null != S && S, 
Array.isArray(o)) {
if (o.length % 2 != 0) throw new r("headers array must be even");
for (let e = 0; e < o.length; e += 2) processHeader(this, o[e], o[e + 1]);
} else if (o && "object" == typeof o) if (o[Symbol.iterator]) for (const e of o) {
if (!Array.isArray(e) || 2 !== e.length) throw new r("headers must be in key-value pair format");
processHeader(this, e[0], e[1]);
} else {
const e = Object.keys(o);
for (let A = 0; A < e.length; ++A) processHeader(this, e[A], o[e[A]]);
} else if (null != o) throw new r("headers must be an object or an array");
u(U, t, k), this.servername = T || B(this.host), this[m] = U, d.create.hasSubscribers && d.create.publish({
request: this
});
}
onBodySent(e) {
if (this[m].onBodySent) try {
return this[m].onBodySent(e);
} catch (e) {
this.abort(e);
}
}
onRequestSent() {
if (d.bodySent.hasSubscribers && d.bodySent.publish({
request: this
}), this[m].onRequestSent) try {
return this[m].onRequestSent();
} catch (e) {
this.abort(e);
}
}
onConnect(e) {
if (o(!this.aborted), o(!this.completed), !this.error) return this.abort = e, this[m].onConnect(e);
e(this.error);
}
onResponseStarted() {
return this[m].onResponseStarted?.();
}
onHeaders(e, A, t, r) {
o(!this.aborted), o(!this.completed), d.headers.hasSubscribers && d.headers.publish({
request: this,
response: {
statusCode: e,
headers: A,
statusText: r
}
});
try {
return this[m].onHeaders(e, A, t, r);
} catch (e) {
this.abort(e);
}
}
onData(e) {
o(!this.aborted), o(!this.completed);
try {
return this[m].onData(e);
} catch (e) {
return this.abort(e), !1;
}
}
onUpgrade(e, A, t, r = "") {
this.onFinally(), o(!this.aborted), o(!this.completed), null !== e && this.#e(e, A, r);
const s = this[m].onUpgrade(e, A, t);
return this.aborted || (this.completed = !0, null !== e && this.#A()), s;
}
onUpgradeResponse(e, A, t, r = "") {
o(!this.aborted), o(this.completed), d.headers.hasSubscribers && this.#e(e, t(A), r), 
this.#A();
}
onUpgradeError(e) {
o(!this.aborted), o(this.completed), d.error.hasSubscribers && d.error.publish({
request: this,
error: e
});
}
#e(e, A, t) {
d.headers.hasSubscribers && d.headers.publish({
request: this,
response: {
statusCode: e,
headers: A,
statusText: t
}
});
}
#A() {
d.trailers.hasSubscribers && d.trailers.publish({
request: this,
trailers: []
});
}
onComplete(e) {
this.onFinally(), o(!this.aborted), this.completed = !0, d.trailers.hasSubscribers && d.trailers.publish({
request: this,
trailers: e
});
try {
return this[m].onComplete(e);
} catch (e) {
this.onError(e);
}
}
onError(e) {
if (this.onFinally(), d.error.hasSubscribers && d.error.publish({
request: this,
error: e
}), !this.aborted) return this.aborted = !0, this[m].onError(e);
}
onFinally() {
this.errorHandler && (this.body.off("error", this.errorHandler), this.errorHandler = null), 
this.endHandler && (this.body.off("end", this.endHandler), this.endHandler = null);
}
addHeader(e, A) {
return processHeader(this, e, A), this;
}
};
}),
46130: (e => {
e.exports = {
kClose: Symbol("close"),
kDestroy: Symbol("destroy"),
kDispatch: Symbol("dispatch"),
kUrl: Symbol("url"),
kWriting: Symbol("writing"),
kResuming: Symbol("resuming"),
kQueue: Symbol("queue"),
kConnect: Symbol("connect"),
kConnecting: Symbol("connecting"),
kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
kKeepAlive: Symbol("keep alive"),
kHeadersTimeout: Symbol("headers timeout"),
kBodyTimeout: Symbol("body timeout"),
kServerName: Symbol("server name"),
kLocalAddress: Symbol("local address"),
kHost: Symbol("host"),
kNoRef: Symbol("no ref"),
kBodyUsed: Symbol("used"),
kBody: Symbol("abstracted request body"),
kRunning: Symbol("running"),
kBlocking: Symbol("blocking"),
kPending: Symbol("pending"),
kSize: Symbol("size"),
kBusy: Symbol("busy"),
kQueued: Symbol("queued"),
kFree: Symbol("free"),
kConnected: Symbol("connected"),
kClosed: Symbol("closed"),
kNeedDrain: Symbol("need drain"),
kReset: Symbol("reset"),
kDestroyed: Symbol.for("nodejs.stream.destroyed"),
kResume: Symbol("resume"),
kOnError: Symbol("on error"),
kMaxHeadersSize: Symbol("max headers size"),
kRunningIdx: Symbol("running index"),
kPendingIdx: Symbol("pending index"),
kError: Symbol("error"),
kClients: Symbol("clients"),
kClient: Symbol("client"),
kParser: Symbol("parser"),
kOnDestroyed: Symbol("destroy callbacks"),
kPipelining: Symbol("pipelining"),
kSocket: Symbol("socket"),
kHostHeader: Symbol("host header"),
kConnector: Symbol("connector"),
kStrictContentLength: Symbol("strict content length"),
kMaxRedirections: Symbol("maxRedirections"),
kMaxRequests: Symbol("maxRequestsPerClient"),
kProxy: Symbol("proxy agent options"),
kCounter: Symbol("socket request counter"),
kInterceptors: Symbol("dispatch interceptors"),
kMaxResponseSize: Symbol("max response size"),
kHTTP2Session: Symbol("http2Session"),
kHTTP2SessionState: Symbol("http2Session state"),
kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
kConstruct: Symbol("constructable"),
kListeners: Symbol("listeners"),
kHTTPContext: Symbol("http context"),
kMaxConcurrentStreams: Symbol("max concurrent streams"),
kNoProxyAgent: Symbol("no proxy agent"),
kHttpProxyAgent: Symbol("http proxy agent"),
kHttpsProxyAgent: Symbol("https proxy agent")
};
}),
56675: ((e, A, t) => {
const {wellknownHeaderNames: r, headerNameLowerCasedRecord: s} = t(4914);
class TstNode {
value=null;
left=null;
middle=null;
right=null;
code;
constructor(e, A, t) {
if (void 0 === t || t >= e.length) throw new TypeError("Unreachable");
if ((this.code = e.charCodeAt(t)) > 127) throw new TypeError("key must be ascii string");
e.length !== ++t ? this.middle = new TstNode(e, A, t) : this.value = A;
}
add(e, A) {
const t = e.length;
if (0 === t) throw new TypeError("Unreachable");
let r = 0, s = this;
for (;;) {
const o = e.charCodeAt(r);
if (o > 127) throw new TypeError("key must be ascii string");
if (s.code === o) {
if (t === ++r) {
s.value = A;
break;
}
if (null === s.middle) {
s.middle = new TstNode(e, A, r);
break;
}
s = s.middle;
} else if (s.code < o) {
if (null === s.left) {
s.left = new TstNode(e, A, r);
break;
}
s = s.left;
} else {
if (null === s.right) {
s.right = new TstNode(e, A, r);
break;
}
s = s.right;
}
}
}
search(e) {
const A = e.length;
let t = 0, r = this;
for (;null !== r && t < A; ) {
let s = e[t];
for (s <= 90 && s >= 65 && (s |= 32); null !== r; ) {
if (s === r.code) {
if (A === ++t) return r;
r = r.middle;
break;
}
r = r.code < s ? r.left : r.right;
}
}
return null;
}
}
class TernarySearchTree {
node=null;
insert(e, A) {
null === this.node ? this.node = new TstNode(e, A, 0) : this.node.add(e, A);
}
lookup(e) {
return this.node?.search(e)?.value ?? null;
}
}
const o = new TernarySearchTree;
for (let e = 0; e < r.length; ++e) {
const A = s[r[e]];
o.insert(A, A);
}
e.exports = {
TernarySearchTree: TernarySearchTree,
tree: o
};
}),
27375: ((e, A, t) => {
const r = t(34589), {kDestroyed: s, kBodyUsed: o, kListeners: n, kBody: i} = t(46130), {IncomingMessage: a} = t(37067), c = t(57075), g = t(77030), {Blob: l} = t(4573), E = t(57975), {stringify: h} = t(41792), {EventEmitter: Q} = t(78474), {InvalidArgumentError: u} = t(92344), {headerNameLowerCasedRecord: B} = t(4914), {tree: I} = t(56675), [d, p] = process.versions.node.split(".").map(e => Number(e));
class BodyAsyncIterable {
constructor(e) {
this[i] = e, this[o] = !1;
}
async* [Symbol.asyncIterator]() {
r(!this[o], "disturbed"), this[o] = !0, yield* this[i];
}
}
function isStream(e) {
return e && "object" == typeof e && "function" == typeof e.pipe && "function" == typeof e.on;
}
function isBlobLike(e) {
if (null === e) return !1;
if (e instanceof l) return !0;
if ("object" != typeof e) return !1;
{
const A = e[Symbol.toStringTag];
return ("Blob" === A || "File" === A) && ("stream" in e && "function" == typeof e.stream || "arrayBuffer" in e && "function" == typeof e.arrayBuffer);
}
}
function isValidPort(e) {
const A = parseInt(e, 10);
return A === Number(e) && A >= 0 && A <= 65535;
}
function isHttpOrHttpsPrefixed(e) {
return null != e && "h" === e[0] && "t" === e[1] && "t" === e[2] && "p" === e[3] && (":" === e[4] || "s" === e[4] && ":" === e[5]);
}
function parseURL(e) {
if ("string" == typeof e) {
if (!isHttpOrHttpsPrefixed((e = new URL(e)).origin || e.protocol)) throw new u("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return e;
}
if (!e || "object" != typeof e) throw new u("Invalid URL: The URL argument must be a non-null object.");
if (!(e instanceof URL)) {
if (null != e.port && "" !== e.port && !1 === isValidPort(e.port)) throw new u("Invalid URL: port must be a valid integer or a string representation of an integer.");
if (null != e.path && "string" != typeof e.path) throw new u("Invalid URL path: the path must be a string or null/undefined.");
if (null != e.pathname && "string" != typeof e.pathname) throw new u("Invalid URL pathname: the pathname must be a string or null/undefined.");
if (null != e.hostname && "string" != typeof e.hostname) throw new u("Invalid URL hostname: the hostname must be a string or null/undefined.");
if (null != e.origin && "string" != typeof e.origin) throw new u("Invalid URL origin: the origin must be a string or null/undefined.");
if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new u("Invalid URL protocol: the URL must start with `http:` or `https:`.");
const A = null != e.port ? e.port : "https:" === e.protocol ? 443 : 80;
let t = null != e.origin ? e.origin : `${e.protocol || ""}//${e.hostname || ""}:${A}`, r = null != e.path ? e.path : `${e.pathname || ""}${e.search || ""}`;
return "/" === t[t.length - 1] && (t = t.slice(0, t.length - 1)), r && "/" !== r[0] && (r = `/${r}`), 
new URL(`${t}${r}`);
}
if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new u("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return e;
}
function isIterable(e) {
return !(null == e || "function" != typeof e[Symbol.iterator] && "function" != typeof e[Symbol.asyncIterator]);
}
function bodyLength(e) {
if (null == e) return 0;
if (isStream(e)) {
const A = e._readableState;
return A && !1 === A.objectMode && !0 === A.ended && Number.isFinite(A.length) ? A.length : null;
}
return isBlobLike(e) ? null != e.size ? e.size : null : isBuffer(e) ? e.byteLength : null;
}
function isDestroyed(e) {
return e && !!(e.destroyed || e[s] || c.isDestroyed?.(e));
}
const f = /timeout=(\d+)/;
function headerNameToString(e) {
return "string" == typeof e ? B[e] ?? e.toLowerCase() : I.lookup(e) ?? e.toString("latin1").toLowerCase();
}
function isBuffer(e) {
return e instanceof Uint8Array || Buffer.isBuffer(e);
}
const m = "function" == typeof String.prototype.toWellFormed, w = "function" == typeof String.prototype.isWellFormed;
function toUSVString(e) {
return m ? `${e}`.toWellFormed() : E.toUSVString(e);
}
function isTokenCharCode(e) {
switch (e) {
case 34:
case 40:
case 41:
case 44:
case 47:
case 58:
case 59:
case 60:
case 61:
case 62:
case 63:
case 64:
case 91:
case 92:
case 93:
case 123:
case 125:
return !1;

default:
return e >= 33 && e <= 126;
}
}
const y = /[^\t\x20-\x7e\x80-\xff]/;
const k = Object.create(null);
k.enumerable = !0;
const D = {
delete: "DELETE",
DELETE: "DELETE",
get: "GET",
GET: "GET",
head: "HEAD",
HEAD: "HEAD",
options: "OPTIONS",
OPTIONS: "OPTIONS",
post: "POST",
POST: "POST",
put: "PUT",
PUT: "PUT"
}, b = {
...D,
patch: "patch",
PATCH: "PATCH"
};
Object.setPrototypeOf(D, null), Object.setPrototypeOf(b, null), e.exports = {
kEnumerableProperty: k,
nop: function nop() {},
isDisturbed: function isDisturbed(e) {
return !(!e || !c.isDisturbed(e) && !e[o]);
},
isErrored: function isErrored(e) {
return !(!e || !c.isErrored(e));
},
isReadable: function isReadable(e) {
return !(!e || !c.isReadable(e));
},
toUSVString: toUSVString,
isUSVString: function isUSVString(e) {
return w ? `${e}`.isWellFormed() : toUSVString(e) === `${e}`;
},
isBlobLike: isBlobLike,
parseOrigin: function parseOrigin(e) {
if ("/" !== (e = parseURL(e)).pathname || e.search || e.hash) throw new u("invalid url");
return e;
},
parseURL: parseURL,
getServerName: function getServerName(e) {
if (!e) return null;
r("string" == typeof e);
const A = function getHostname(e) {
if ("[" === e[0]) {
const A = e.indexOf("]");
return r(-1 !== A), e.substring(1, A);
}
const A = e.indexOf(":");
return -1 === A ? e : e.substring(0, A);
}(e);
return g.isIP(A) ? "" : A;
},
isStream: isStream,
isIterable: isIterable,
isAsyncIterable: function isAsyncIterable(e) {
return !(null == e || "function" != typeof e[Symbol.asyncIterator]);
},
isDestroyed: isDestroyed,
headerNameToString: headerNameToString,
bufferToLowerCasedHeaderName: function bufferToLowerCasedHeaderName(e) {
return I.lookup(e) ?? e.toString("latin1").toLowerCase();
},
addListener: function addListener(e, A, t) {
return (e[n] ??= []).push([ A, t ]), e.on(A, t), e;
},
removeAllListeners: function removeAllListeners(e) {
for (const [A, t] of e[n] ?? []) e.removeListener(A, t);
e[n] = null;
},
errorRequest: function errorRequest(e, A, t) {
try {
A.onError(t), r(A.aborted);
} catch (t) {
e.emit("error", t);
}
},
parseRawHeaders: function parseRawHeaders(e) {
const A = e.length, t = new Array(A);
let r, s, o = !1, n = -1, i = 0;
for (let A = 0; A < e.length; A += 2) r = e[A], s = e[A + 1], "string" != typeof r && (r = r.toString()), 
"string" != typeof s && (s = s.toString("utf8")), i = r.length, 14 !== i || "-" !== r[7] || "content-length" !== r && "content-length" !== r.toLowerCase() ? 19 !== i || "-" !== r[7] || "content-disposition" !== r && "content-disposition" !== r.toLowerCase() || (n = A + 1) : o = !0, 
t[A] = r, t[A + 1] = s;
return o && -1 !== n && (t[n] = Buffer.from(t[n]).toString("latin1")), t;
},
parseHeaders: function parseHeaders(e, A) {
void 0 === A && (A = {});
for (let t = 0; t < e.length; t += 2) {
const r = headerNameToString(e[t]);
let s = A[r];
if (s) "string" == typeof s && (s = [ s ], A[r] = s), s.push(e[t + 1].toString("utf8")); else {
const s = e[t + 1];
A[r] = "string" == typeof s ? s : Array.isArray(s) ? s.map(e => e.toString("utf8")) : s.toString("utf8");
}
}
return "content-length" in A && "content-disposition" in A && (A["content-disposition"] = Buffer.from(A["content-disposition"]).toString("latin1")), 
A;
},
parseKeepAliveTimeout: function parseKeepAliveTimeout(e) {
const A = e.toString().match(f);
return A ? 1e3 * parseInt(A[1], 10) : null;
},
destroy: function destroy(e, A) {
null != e && isStream(e) && !isDestroyed(e) && ("function" == typeof e.destroy ? (Object.getPrototypeOf(e).constructor === a && (e.socket = null), 
e.destroy(A)) : A && queueMicrotask(() => {
e.emit("error", A);
}), !0 !== e.destroyed && (e[s] = !0));
},
bodyLength: bodyLength,
deepClone: function deepClone(e) {
return JSON.parse(JSON.stringify(e));
},
ReadableStreamFrom: function ReadableStreamFrom(e) {
let A;
return new ReadableStream({
async start() {
A = e[Symbol.asyncIterator]();
},
async pull(e) {
const {done: t, value: r} = await A.next();
if (t) queueMicrotask(() => {
e.close(), e.byobRequest?.respond(0);
}); else {
const A = Buffer.isBuffer(r) ? r : Buffer.from(r);
A.byteLength && e.enqueue(new Uint8Array(A));
}
return e.desiredSize > 0;
},
async cancel(e) {
await A.return();
},
type: "bytes"
});
},
isBuffer: isBuffer,
validateHandler: function validateHandler(e, A, t) {
if (!e || "object" != typeof e) throw new u("handler must be an object");
if ("function" != typeof e.onConnect) throw new u("invalid onConnect method");
if ("function" != typeof e.onError) throw new u("invalid onError method");
if ("function" != typeof e.onBodySent && void 0 !== e.onBodySent) throw new u("invalid onBodySent method");
if (t || "CONNECT" === A) {
if ("function" != typeof e.onUpgrade) throw new u("invalid onUpgrade method");
} else {
if ("function" != typeof e.onHeaders) throw new u("invalid onHeaders method");
if ("function" != typeof e.onData) throw new u("invalid onData method");
if ("function" != typeof e.onComplete) throw new u("invalid onComplete method");
}
},
getSocketInfo: function getSocketInfo(e) {
return {
localAddress: e.localAddress,
localPort: e.localPort,
remoteAddress: e.remoteAddress,
remotePort: e.remotePort,
remoteFamily: e.remoteFamily,
timeout: e.timeout,
bytesWritten: e.bytesWritten,
bytesRead: e.bytesRead
};
},
isFormDataLike: function isFormDataLike(e) {
return e && "object" == typeof e && "function" == typeof e.append && "function" == typeof e.delete && "function" == typeof e.get && "function" == typeof e.getAll && "function" == typeof e.has && "function" == typeof e.set && "FormData" === e[Symbol.toStringTag];
},
buildURL: function buildURL(e, A) {
if (e.includes("?") || e.includes("#")) throw new Error('Query params cannot be passed when url already contains "?" or "#".');
const t = h(A);
return t && (e += "?" + t), e;
},
addAbortListener: function addAbortListener(e, A) {
return "addEventListener" in e ? (e.addEventListener("abort", A, {
once: !0
}), () => e.removeEventListener("abort", A)) : (e.addListener("abort", A), () => e.removeListener("abort", A));
},
isValidHTTPToken: function isValidHTTPToken(e) {
if (0 === e.length) return !1;
for (let A = 0; A < e.length; ++A) if (!isTokenCharCode(e.charCodeAt(A))) return !1;
return !0;
},
isValidHeaderValue: function isValidHeaderValue(e) {
return !y.test(e);
},
isTokenCharCode: isTokenCharCode,
parseRangeHeader: function parseRangeHeader(e) {
if (null == e || "" === e) return {
start: 0,
end: null,
size: null
};
const A = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
return A ? {
start: parseInt(A[1]),
end: A[2] ? parseInt(A[2]) : null,
size: A[3] ? parseInt(A[3]) : null
} : null;
},
normalizedMethodRecordsBase: D,
normalizedMethodRecords: b,
isValidPort: isValidPort,
isHttpOrHttpsPrefixed: isHttpOrHttpsPrefixed,
nodeMajor: d,
nodeMinor: p,
safeHTTPMethods: [ "GET", "HEAD", "OPTIONS", "TRACE" ],
wrapRequestBody: function wrapRequestBody(e) {
return isStream(e) ? (0 === bodyLength(e) && e.on("data", function() {
r(!1);
}), "boolean" != typeof e.readableDidRead && (e[o] = !1, Q.prototype.on.call(e, "data", function() {
this[o] = !0;
})), e) : e && "function" == typeof e.pipeTo || e && "string" != typeof e && !ArrayBuffer.isView(e) && isIterable(e) ? new BodyAsyncIterable(e) : e;
}
};
}),
14332: ((e, A, t) => {
const {InvalidArgumentError: r} = t(92344), {kClients: s, kRunning: o, kClose: n, kDestroy: i, kDispatch: a, kInterceptors: c} = t(46130), g = t(82540), l = t(43959), E = t(82138), h = t(27375), Q = t(76097), u = Symbol("onConnect"), B = Symbol("onDisconnect"), I = Symbol("onConnectionError"), d = Symbol("maxRedirections"), p = Symbol("onDrain"), f = Symbol("factory"), m = Symbol("options");
function defaultFactory(e, A) {
return A && 1 === A.connections ? new E(e, A) : new l(e, A);
}
e.exports = class Agent extends g {
constructor({factory: e = defaultFactory, maxRedirections: A = 0, connect: t, tls: o, ...n} = {}) {
if ("function" != typeof e) throw new r("factory must be a function.");
if (null != t && "function" != typeof t && "object" != typeof t) throw new r("connect must be a function or an object");
if (!Number.isInteger(A) || A < 0) throw new r("maxRedirections must be a positive number");
super(n), t && "function" != typeof t && (t = {
...t
}), o && "function" != typeof o && (o = {
...o
}), this[c] = n.interceptors?.Agent && Array.isArray(n.interceptors.Agent) ? n.interceptors.Agent : [ Q({
maxRedirections: A
}) ], this[m] = {
...h.deepClone(n),
connect: t,
tls: o
}, this[m].interceptors = n.interceptors ? {
...n.interceptors
} : void 0, this[d] = A, this[f] = e, this[s] = new Map, this[p] = (e, A) => {
this.emit("drain", e, [ this, ...A ]);
}, this[u] = (e, A) => {
this.emit("connect", e, [ this, ...A ]);
}, this[B] = (e, A, t) => {
this.emit("disconnect", e, [ this, ...A ], t);
}, this[I] = (e, A, t) => {
this.emit("connectionError", e, [ this, ...A ], t);
};
}
get [o]() {
let e = 0;
for (const A of this[s].values()) e += A[o];
return e;
}
[a](e, A) {
let t;
if (!e.origin || !("string" == typeof e.origin || e.origin instanceof URL)) throw new r("opts.origin must be a non-empty string or URL.");
t = String(e.origin);
let o = this[s].get(t);
return o || (o = this[f](e.origin, this[m]).on("drain", this[p]).on("connect", this[u]).on("disconnect", this[B]).on("connectionError", this[I]), 
this[s].set(t, o)), o.dispatch(e, A);
}
async [n]() {
const e = [];
for (const A of this[s].values()) e.push(A.close());
this[s].clear(), await Promise.all(e);
}
async [i](e) {
const A = [];
for (const t of this[s].values()) A.push(t.destroy(e));
this[s].clear(), await Promise.all(A);
}
};
}),
12188: ((e, A, t) => {
const {BalancedPoolMissingUpstreamError: r, InvalidArgumentError: s} = t(92344), {PoolBase: o, kClients: n, kNeedDrain: i, kAddClient: a, kRemoveClient: c, kGetDispatcher: g} = t(53229), l = t(43959), {kUrl: E, kInterceptors: h} = t(46130), {parseOrigin: Q} = t(27375), u = Symbol("factory"), B = Symbol("options"), I = Symbol("kGreatestCommonDivisor"), d = Symbol("kCurrentWeight"), p = Symbol("kIndex"), f = Symbol("kWeight"), m = Symbol("kMaxWeightPerServer"), w = Symbol("kErrorPenalty");
function getGreatestCommonDivisor(e, A) {
if (0 === e) return A;
for (;0 !== A; ) {
const t = A;
A = e % A, e = t;
}
return e;
}
function defaultFactory(e, A) {
return new l(e, A);
}
e.exports = class BalancedPool extends o {
constructor(e = [], {factory: A = defaultFactory, ...t} = {}) {
if (super(), this[B] = t, this[p] = -1, this[d] = 0, this[m] = this[B].maxWeightPerServer || 100, 
this[w] = this[B].errorPenalty || 15, Array.isArray(e) || (e = [ e ]), "function" != typeof A) throw new s("factory must be a function.");
this[h] = t.interceptors?.BalancedPool && Array.isArray(t.interceptors.BalancedPool) ? t.interceptors.BalancedPool : [], 
this[u] = A;
for (const A of e) this.addUpstream(A);
this._updateBalancedPoolStats();
}
addUpstream(e) {
const A = Q(e).origin;
if (this[n].find(e => e[E].origin === A && !0 !== e.closed && !0 !== e.destroyed)) return this;
const t = this[u](A, Object.assign({}, this[B]));
this[a](t), t.on("connect", () => {
t[f] = Math.min(this[m], t[f] + this[w]);
}), t.on("connectionError", () => {
t[f] = Math.max(1, t[f] - this[w]), this._updateBalancedPoolStats();
}), t.on("disconnect", (...e) => {
const A = e[2];
A && "UND_ERR_SOCKET" === A.code && (t[f] = Math.max(1, t[f] - this[w]), this._updateBalancedPoolStats());
});
for (const e of this[n]) e[f] = this[m];
return this._updateBalancedPoolStats(), this;
}
_updateBalancedPoolStats() {
let e = 0;
for (let A = 0; A < this[n].length; A++) e = getGreatestCommonDivisor(this[n][A][f], e);
this[I] = e;
}
removeUpstream(e) {
const A = Q(e).origin, t = this[n].find(e => e[E].origin === A && !0 !== e.closed && !0 !== e.destroyed);
return t && this[c](t), this;
}
get upstreams() {
return this[n].filter(e => !0 !== e.closed && !0 !== e.destroyed).map(e => e[E].origin);
}
[g]() {
if (0 === this[n].length) throw new r;
if (!this[n].find(e => !e[i] && !0 !== e.closed && !0 !== e.destroyed)) return;
if (this[n].map(e => e[i]).reduce((e, A) => e && A, !0)) return;
let e = 0, A = this[n].findIndex(e => !e[i]);
for (;e++ < this[n].length; ) {
this[p] = (this[p] + 1) % this[n].length;
const e = this[n][this[p]];
if (e[f] > this[n][A][f] && !e[i] && (A = this[p]), 0 === this[p] && (this[d] = this[d] - this[I], 
this[d] <= 0 && (this[d] = this[m])), e[f] >= this[d] && !e[i]) return e;
}
return this[d] = this[n][A][f], this[p] = A, this[n][A];
}
};
}),
5580: ((e, A, t) => {
const r = t(34589), s = t(27375), {channels: o} = t(74567), n = t(37256), {RequestContentLengthMismatchError: i, ResponseContentLengthMismatchError: a, RequestAbortedError: c, InvalidArgumentError: g, HeadersTimeoutError: l, HeadersOverflowError: E, SocketError: h, InformationalError: Q, BodyTimeoutError: u, HTTPParserError: B, ResponseExceededMaxSizeError: I} = t(92344), {kUrl: d, kReset: p, kClient: f, kParser: m, kBlocking: w, kRunning: y, kPending: k, kSize: D, kWriting: b, kQueue: R, kNoRef: F, kKeepAliveDefaultTimeout: S, kHostHeader: T, kPendingIdx: U, kRunningIdx: N, kError: M, kPipelining: L, kSocket: v, kKeepAliveTimeoutValue: G, kMaxHeadersSize: H, kKeepAliveMaxTimeout: Y, kKeepAliveTimeoutThreshold: J, kHeadersTimeout: O, kBodyTimeout: P, kStrictContentLength: V, kMaxRequests: x, kCounter: _, kMaxResponseSize: W, kOnError: q, kResume: z, kHTTPContext: Z} = t(46130), K = t(92529), j = Buffer.alloc(0), X = Buffer[Symbol.species], $ = s.addListener, ee = s.removeAllListeners, Ae = Symbol("kIdleSocketValidation"), te = Symbol("kIdleSocketValidationTimeout"), re = Symbol("kSocketUsed");
let se;
let oe = null, ne = async function lazyllhttp() {
const e = process.env.JEST_WORKER_ID ? t(47635) : void 0;
let A;
try {
A = await WebAssembly.compile(t(45593));
} catch (r) {
A = await WebAssembly.compile(e || t(47635));
}
return await WebAssembly.instantiate(A, {
env: {
wasm_on_url: (e, A, t) => 0,
wasm_on_status: (e, A, t) => {
r(ie.ptr === e);
const s = A - ge + ae.byteOffset;
return ie.onStatus(new X(ae.buffer, s, t)) || 0;
},
wasm_on_message_begin: e => (r(ie.ptr === e), ie.onMessageBegin() || 0),
wasm_on_header_field: (e, A, t) => {
r(ie.ptr === e);
const s = A - ge + ae.byteOffset;
return ie.onHeaderField(new X(ae.buffer, s, t)) || 0;
},
wasm_on_header_value: (e, A, t) => {
r(ie.ptr === e);
const s = A - ge + ae.byteOffset;
return ie.onHeaderValue(new X(ae.buffer, s, t)) || 0;
},
wasm_on_headers_complete: (e, A, t, s) => (r(ie.ptr === e), ie.onHeadersComplete(A, Boolean(t), Boolean(s)) || 0),
wasm_on_body: (e, A, t) => {
r(ie.ptr === e);
const s = A - ge + ae.byteOffset;
return ie.onBody(new X(ae.buffer, s, t)) || 0;
},
wasm_on_message_complete: e => (r(ie.ptr === e), ie.onMessageComplete() || 0)
}
});
}();
ne.catch();
let ie = null, ae = null, ce = 0, ge = null;
class Parser {
constructor(e, A, {exports: t}) {
r(Number.isFinite(e[H]) && e[H] > 0), this.llhttp = t, this.ptr = this.llhttp.llhttp_alloc(K.TYPE.RESPONSE), 
this.client = e, this.socket = A, this.timeout = null, this.timeoutValue = null, 
this.timeoutType = null, this.statusCode = null, this.statusText = "", this.upgrade = !1, 
this.headers = [], this.headersSize = 0, this.headersMaxSize = e[H], this.shouldKeepAlive = !1, 
this.paused = !1, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = "", 
this.contentLength = "", this.connection = "", this.maxResponseSize = e[W];
}
setTimeout(e, A) {
e !== this.timeoutValue || 1 & A ^ 1 & this.timeoutType ? (this.timeout && (n.clearTimeout(this.timeout), 
this.timeout = null), e && (1 & A ? this.timeout = n.setFastTimeout(onParserTimeout, e, new WeakRef(this)) : (this.timeout = setTimeout(onParserTimeout, e, new WeakRef(this)), 
this.timeout.unref())), this.timeoutValue = e) : this.timeout && this.timeout.refresh && this.timeout.refresh(), 
this.timeoutType = A;
}
resume() {
!this.socket.destroyed && this.paused && (r(null != this.ptr), r(null == ie), this.llhttp.llhttp_resume(this.ptr), 
r(5 === this.timeoutType), this.timeout && this.timeout.refresh && this.timeout.refresh(), 
this.paused = !1, this.execute(this.socket.read() || j), this.readMore());
}
readMore() {
for (;!this.paused && this.ptr; ) {
const e = this.socket.read();
if (null === e) break;
this.execute(e);
}
}
execute(e) {
r(null != this.ptr), r(null == ie), r(!this.paused);
const {socket: A, llhttp: t} = this;
e.length > ce && (ge && t.free(ge), ce = 4096 * Math.ceil(e.length / 4096), ge = t.malloc(ce)), 
new Uint8Array(t.memory.buffer, ge, ce).set(e);
try {
let r;
try {
ae = e, ie = this, r = t.llhttp_execute(this.ptr, ge, e.length);
} catch (e) {
throw e;
} finally {
ie = null, ae = null;
}
const s = t.llhttp_get_error_pos(this.ptr) - ge;
if (r !== K.ERROR.OK) {
const t = e.subarray(s);
if (r === K.ERROR.PAUSED_UPGRADE) this.onUpgrade(t); else {
if (r !== K.ERROR.PAUSED) throw this.createError(r, t);
this.paused = !0, A.unshift(t);
}
}
} catch (e) {
s.destroy(A, e);
}
}
finish() {
r(null === ie), r(null != this.ptr), r(!this.paused);
const {llhttp: e} = this;
let A;
try {
ie = this, A = e.llhttp_finish(this.ptr);
} finally {
ie = null;
}
return A === K.ERROR.OK ? null : A === K.ERROR.PAUSED || A === K.ERROR.PAUSED_UPGRADE ? (this.paused = !0, 
null) : this.createError(A, j);
}
createError(e, A) {
const {llhttp: t, contentLength: r, bytesRead: s} = this;
if (r && s !== parseInt(r, 10)) return new a;
const o = t.llhttp_get_error_reason(this.ptr);
let n = "";
if (o) {
const e = new Uint8Array(t.memory.buffer, o).indexOf(0);
n = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(t.memory.buffer, o, e).toString() + ")";
}
return new B(n, K.ERROR[e], A);
}
destroy() {
r(null != this.ptr), r(null == ie), this.llhttp.llhttp_free(this.ptr), this.ptr = null, 
this.timeout && n.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, 
this.timeoutType = null, this.paused = !1;
}
onStatus(e) {
this.statusText = e.toString();
}
onMessageBegin() {
const {socket: e, client: A} = this;
if (e.destroyed) return -1;
if (0 === A[y]) return s.destroy(e, new h("bad response", s.getSocketInfo(e))), 
-1;
const t = A[R][A[N]];
if (!t) return -1;
t.onResponseStarted();
}
onHeaderField(e) {
const A = this.headers.length;
1 & A ? this.headers[A - 1] = Buffer.concat([ this.headers[A - 1], e ]) : this.headers.push(e), 
this.trackHeader(e.length);
}
onHeaderValue(e) {
let A = this.headers.length;
1 & ~A ? this.headers[A - 1] = Buffer.concat([ this.headers[A - 1], e ]) : (this.headers.push(e), 
A += 1);
const t = this.headers[A - 2];
if (10 === t.length) {
const A = s.bufferToLowerCasedHeaderName(t);
"keep-alive" === A ? this.keepAlive += e.toString() : "connection" === A && (this.connection += e.toString());
} else 14 === t.length && "content-length" === s.bufferToLowerCasedHeaderName(t) && (this.contentLength += e.toString());
this.trackHeader(e.length);
}
trackHeader(e) {
this.headersSize += e, this.headersSize >= this.headersMaxSize && s.destroy(this.socket, new E);
}
onUpgrade(e) {
const {upgrade: A, client: t, socket: o, headers: n, statusCode: i, statusText: a} = this;
r(A), r(t[v] === o), r(!o.destroyed), r(!this.paused), r(!(1 & n.length));
const c = t[R][t[N]];
r(c), r(c.upgrade || "CONNECT" === c.method), this.statusCode = null, this.statusText = "", 
this.shouldKeepAlive = null, this.headers = [], this.headersSize = 0, o.unshift(e), 
o[m].destroy(), o[m] = null, o[f] = null, o[M] = null, ee(o), t[v] = null, t[Z] = null, 
t[R][t[N]++] = null, t.emit("disconnect", t[d], [ t ], new Q("upgrade"));
try {
c.onUpgrade(i, n, o, a);
} catch (e) {
s.errorRequest(t, c, e), s.destroy(o, e);
}
t[z]();
}
onHeadersComplete(e, A, t) {
const {client: o, socket: n, headers: i, statusText: a} = this;
if (n.destroyed) return -1;
if (0 === o[y]) return s.destroy(n, new h("bad response", s.getSocketInfo(n))), 
-1;
const c = o[R][o[N]];
if (!c) return -1;
if (r(!this.upgrade), r(this.statusCode < 200), 100 === e) return s.destroy(n, new h("bad response", s.getSocketInfo(n))), 
-1;
if (A && !c.upgrade) return s.destroy(n, new h("bad upgrade", s.getSocketInfo(n))), 
-1;
if (r(3 === this.timeoutType), this.statusCode = e, this.shouldKeepAlive = t || "HEAD" === c.method && !n[p] && "keep-alive" === this.connection.toLowerCase(), 
this.statusCode >= 200) {
const e = null != c.bodyTimeout ? c.bodyTimeout : o[P];
this.setTimeout(e, 5);
} else this.timeout && this.timeout.refresh && this.timeout.refresh();
if ("CONNECT" === c.method) return r(1 === o[y]), this.upgrade = !0, 2;
if (A) return r(1 === o[y]), this.upgrade = !0, 2;
if (r(!(1 & this.headers.length)), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && o[L]) {
const e = this.keepAlive ? s.parseKeepAliveTimeout(this.keepAlive) : null;
if (null != e) {
const A = Math.min(e - o[J], o[Y]);
A <= 0 ? n[p] = !0 : o[G] = A;
} else o[G] = o[S];
} else n[p] = !0;
const g = !1 === c.onHeaders(e, i, this.resume, a);
return c.aborted ? -1 : "HEAD" === c.method || e < 200 ? 1 : (n[w] && (n[w] = !1, 
o[z]()), g ? K.ERROR.PAUSED : 0);
}
onBody(e) {
const {client: A, socket: t, statusCode: o, maxResponseSize: n} = this;
if (t.destroyed) return -1;
const i = A[R][A[N]];
return r(i), r(5 === this.timeoutType), this.timeout && this.timeout.refresh && this.timeout.refresh(), 
r(o >= 200), n > -1 && this.bytesRead + e.length > n ? (s.destroy(t, new I), -1) : (this.bytesRead += e.length, 
!1 === i.onData(e) ? K.ERROR.PAUSED : void 0);
}
onMessageComplete() {
const {client: e, socket: A, statusCode: t, upgrade: o, headers: n, contentLength: i, bytesRead: c, shouldKeepAlive: g} = this;
if (A.destroyed && (!t || g)) return -1;
if (o) return;
r(t >= 100), r(!(1 & this.headers.length));
const l = e[R][e[N]];
return r(l), this.statusCode = null, this.statusText = "", this.bytesRead = 0, this.contentLength = "", 
this.keepAlive = "", this.connection = "", this.headers = [], this.headersSize = 0, 
t < 200 ? void 0 : "HEAD" !== l.method && i && c !== parseInt(i, 10) ? (s.destroy(A, new a), 
-1) : (l.onComplete(n), e[R][e[N]++] = null, A[re] = !0, A[b] ? (r(0 === e[y]), 
s.destroy(A, new Q("reset")), K.ERROR.PAUSED) : g ? A[p] && 0 === e[y] ? (s.destroy(A, new Q("reset")), 
K.ERROR.PAUSED) : void (null == e[L] || 1 === e[L] ? setImmediate(() => e[z]()) : e[z]()) : (s.destroy(A, new Q("reset")), 
K.ERROR.PAUSED));
}
}
function onParserTimeout(e) {
const {socket: A, timeoutType: t, client: o, paused: n} = e.deref();
3 === t ? (!A[b] || A.writableNeedDrain || o[y] > 1) && (r(!n, "cannot be paused while waiting for headers"), 
s.destroy(A, new l)) : 5 === t ? n || s.destroy(A, new u) : 8 === t && (r(0 === o[y] && o[G]), 
s.destroy(A, new Q("socket idle timeout")));
}
function clearIdleSocketValidation(e) {
e[te] && (clearImmediate(e[te]), e[te] = null), e[Ae] = 0;
}
function writeBuffer(e, A, t, o, n, i, a, c) {
try {
A ? s.isBuffer(A) && (r(i === A.byteLength, "buffer body must have content length"), 
n.cork(), n.write(`${a}content-length: ${i}\r\n\r\n`, "latin1"), n.write(A), n.uncork(), 
o.onBodySent(A), c || !1 === o.reset || (n[p] = !0)) : 0 === i ? n.write(`${a}content-length: 0\r\n\r\n`, "latin1") : (r(null === i, "no body must not have content length"), 
n.write(`${a}\r\n`, "latin1")), o.onRequestSent(), t[z]();
} catch (A) {
e(A);
}
}
async function writeIterable(e, A, t, s, o, n, i, a) {
r(0 !== n || 0 === t[y], "iterator body cannot be pipelined");
let c = null;
function onDrain() {
if (c) {
const e = c;
c = null, e();
}
}
const waitForDrain = () => new Promise((e, A) => {
r(null === c), o[M] ? A(o[M]) : c = e;
});
o.on("close", onDrain).on("drain", onDrain);
const g = new AsyncWriter({
abort: e,
socket: o,
request: s,
contentLength: n,
client: t,
expectsPayload: a,
header: i
});
try {
for await (const e of A) {
if (o[M]) throw o[M];
g.write(e) || await waitForDrain();
}
g.end();
} catch (e) {
g.destroy(e);
} finally {
o.off("close", onDrain).off("drain", onDrain);
}
}
class AsyncWriter {
constructor({abort: e, socket: A, request: t, contentLength: r, client: s, expectsPayload: o, header: n}) {
this.socket = A, this.request = t, this.contentLength = r, this.client = s, this.bytesWritten = 0, 
this.expectsPayload = o, this.header = n, this.abort = e, A[b] = !0;
}
write(e) {
const {socket: A, request: t, contentLength: r, client: s, bytesWritten: o, expectsPayload: n, header: a} = this;
if (A[M]) throw A[M];
if (A.destroyed) return !1;
const c = Buffer.byteLength(e);
if (!c) return !0;
if (null !== r && o + c > r) {
if (s[V]) throw new i;
process.emitWarning(new i);
}
A.cork(), 0 === o && (n || !1 === t.reset || (A[p] = !0), null === r ? A.write(`${a}transfer-encoding: chunked\r\n`, "latin1") : A.write(`${a}content-length: ${r}\r\n\r\n`, "latin1")), 
null === r && A.write(`\r\n${c.toString(16)}\r\n`, "latin1"), this.bytesWritten += c;
const g = A.write(e);
return A.uncork(), t.onBodySent(e), g || A[m].timeout && 3 === A[m].timeoutType && A[m].timeout.refresh && A[m].timeout.refresh(), 
g;
}
end() {
const {socket: e, contentLength: A, client: t, bytesWritten: r, expectsPayload: s, header: o, request: n} = this;
if (n.onRequestSent(), e[b] = !1, e[M]) throw e[M];
if (!e.destroyed) {
if (0 === r ? s ? e.write(`${o}content-length: 0\r\n\r\n`, "latin1") : e.write(`${o}\r\n`, "latin1") : null === A && e.write("\r\n0\r\n\r\n", "latin1"), 
null !== A && r !== A) {
if (t[V]) throw new i;
process.emitWarning(new i);
}
e[m].timeout && 3 === e[m].timeoutType && e[m].timeout.refresh && e[m].timeout.refresh(), 
t[z]();
}
}
destroy(e) {
const {socket: A, client: t, abort: s} = this;
A[b] = !1, e && (r(t[y] <= 1, "pipeline should only contain this request"), s(e));
}
}
e.exports = async function connectH1(e, A) {
e[v] = A, oe || (oe = await ne, ne = null), A[F] = !1, A[b] = !1, A[p] = !1, A[w] = !1, 
A[Ae] = 0, A[te] = null, A[re] = !1, A[m] = new Parser(e, A, oe), $(A, "error", function(e) {
const A = this[m];
if ("ECONNRESET" === e.code && A.statusCode && !A.shouldKeepAlive) {
const e = A.finish();
return void (e && (this[M] = e, this[f][q](e)));
}
this[M] = e, this[f][q](e);
}), $(A, "readable", function() {
const e = this[m];
e && e.readMore();
}), $(A, "end", function() {
const e = this[m];
if (e.statusCode && !e.shouldKeepAlive) {
const A = e.finish();
return void (A && s.destroy(this, A));
}
s.destroy(this, new h("other side closed", s.getSocketInfo(this)));
}), $(A, "close", function() {
const e = this[f], A = this[m];
clearIdleSocketValidation(this), A && (this[M] || !A.statusCode || A.shouldKeepAlive || (this[M] = A.finish() || this[M]), 
this[m].destroy(), this[m] = null);
const t = this[M] || new h("closed", s.getSocketInfo(this));
if (e[v] = null, e[Z] = null, e.destroyed) {
r(0 === e[k]);
const A = e[R].splice(e[N]);
for (let r = 0; r < A.length; r++) {
const o = A[r];
s.errorRequest(e, o, t);
}
} else if (e[y] > 0 && "UND_ERR_INFO" !== t.code) {
const A = e[R][e[N]];
e[R][e[N]++] = null, s.errorRequest(e, A, t);
}
e[U] = e[N], r(0 === e[y]), e.emit("disconnect", e[d], [ e ], t), e[z]();
});
let n = !1;
return A.on("close", () => {
n = !0;
}), {
version: "h1",
defaultPipelining: 1,
write: (...A) => function writeH1(e, A) {
const {method: n, path: a, host: l, upgrade: E, blocking: h, reset: u} = A;
let {body: B, headers: I, contentLength: d} = A;
const f = "PUT" === n || "POST" === n || "PATCH" === n || "QUERY" === n || "PROPFIND" === n || "PROPPATCH" === n;
if (s.isFormDataLike(B)) {
se || (se = t(40897).extractBody);
const [e, r] = se(B);
null == A.contentType && I.push("content-type", r), B = e.stream, d = e.length;
} else if (s.isBlobLike(B) && null == A.contentType) {
const t = B.type;
if (t) {
const r = `${t}`;
if (!s.isValidHeaderValue(r)) return s.errorRequest(e, A, new g("invalid content-type header")), 
!1;
I.push("content-type", r);
}
}
B && "function" == typeof B.read && B.read(0);
const m = s.bodyLength(B);
d = m ?? d, null === d && (d = A.contentLength);
0 !== d || f || (d = null);
if (function shouldSendContentLength(e) {
return "GET" !== e && "HEAD" !== e && "OPTIONS" !== e && "TRACE" !== e && "CONNECT" !== e;
}(n) && d > 0 && null !== A.contentLength && A.contentLength !== d) {
if (e[V]) return s.errorRequest(e, A, new i), !1;
process.emitWarning(new i);
}
const k = e[v];
clearIdleSocketValidation(k);
const abort = t => {
A.aborted || (A.completed ? (A.upgrade || "CONNECT" === A.method) && s.destroy(k, new Q("aborted")) : (s.errorRequest(e, A, t || new c), 
s.destroy(B), s.destroy(k, new Q("aborted"))));
};
try {
A.onConnect(abort);
} catch (t) {
s.errorRequest(e, A, t);
}
if (A.aborted) return !1;
"HEAD" === n && (k[p] = !0);
(E || "CONNECT" === n) && (k[p] = !0);
null != u && (k[p] = u);
e[x] && k[_]++ >= e[x] && (k[p] = !0);
h && (k[w] = !0);
let D = `${n} ${a} HTTP/1.1\r\n`;
D += "string" == typeof l ? `host: ${l}\r\n` : e[T];
E ? D += `connection: upgrade\r\nupgrade: ${E}\r\n` : e[L] && !k[p] ? D += "connection: keep-alive\r\n" : D += "connection: close\r\n";
if (Array.isArray(I)) for (let e = 0; e < I.length; e += 2) {
const A = I[e + 0], t = I[e + 1];
if (Array.isArray(t)) for (let e = 0; e < t.length; e++) D += `${A}: ${t[e]}\r\n`; else D += `${A}: ${t}\r\n`;
}
o.sendHeaders.hasSubscribers && o.sendHeaders.publish({
request: A,
headers: D,
socket: k
});
B && 0 !== m ? s.isBuffer(B) ? writeBuffer(abort, B, e, A, k, d, D, f) : s.isBlobLike(B) ? "function" == typeof B.stream ? writeIterable(abort, B.stream(), e, A, k, d, D, f) : async function writeBlob(e, A, t, s, o, n, a, c) {
r(n === A.size, "blob body must have content length");
try {
if (null != n && n !== A.size) throw new i;
const e = Buffer.from(await A.arrayBuffer());
o.cork(), o.write(`${a}content-length: ${n}\r\n\r\n`, "latin1"), o.write(e), o.uncork(), 
s.onBodySent(e), s.onRequestSent(), c || !1 === s.reset || (o[p] = !0), t[z]();
} catch (A) {
e(A);
}
}(abort, B, e, A, k, d, D, f) : s.isStream(B) ? function writeStream(e, A, t, o, n, i, a, g) {
r(0 !== i || 0 === t[y], "stream body cannot be pipelined");
let l = !1;
const E = new AsyncWriter({
abort: e,
socket: n,
request: o,
contentLength: i,
client: t,
expectsPayload: g,
header: a
}), onData = function(e) {
if (!l) try {
!E.write(e) && this.pause && this.pause();
} catch (e) {
s.destroy(this, e);
}
}, onDrain = function() {
l || A.resume && A.resume();
}, onClose = function() {
if (queueMicrotask(() => {
A.removeListener("error", onFinished);
}), !l) {
const e = new c;
queueMicrotask(() => onFinished(e));
}
}, onFinished = function(e) {
if (!l) {
if (l = !0, r(n.destroyed || n[b] && t[y] <= 1), n.off("drain", onDrain).off("error", onFinished), 
A.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose), 
!e) try {
E.end();
} catch (A) {
e = A;
}
E.destroy(e), !e || "UND_ERR_INFO" === e.code && "reset" === e.message ? s.destroy(A) : s.destroy(A, e);
}
};
A.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose), 
A.resume && A.resume();
n.on("drain", onDrain).on("error", onFinished), A.errorEmitted ?? A.errored ? setImmediate(() => onFinished(A.errored)) : (A.endEmitted ?? A.readableEnded) && setImmediate(() => onFinished(null));
(A.closeEmitted ?? A.closed) && setImmediate(onClose);
}(abort, B, e, A, k, d, D, f) : s.isIterable(B) ? writeIterable(abort, B, e, A, k, d, D, f) : r(!1) : writeBuffer(abort, null, e, A, k, d, D, f);
return !0;
}(e, ...A),
resume() {
!function resumeH1(e) {
const A = e[v];
if (A && !A.destroyed) {
if (0 === e[D] ? !A[F] && A.unref && (A.unref(), A[F] = !0) : A[F] && A.ref && (A.ref(), 
A[F] = !1), 0 === e[y] && e[k] > 0 && A[re]) {
if (0 === A[Ae]) return function scheduleIdleSocketValidation(e, A) {
A[Ae] = 1, A[te] = setImmediate(() => {
A[te] = null, A[Ae] = 2, e[v] !== A || A.destroyed || e[z]();
});
}(e, A), A[m].readMore(), void A.destroyed;
if (1 === A[Ae]) return A[m].readMore(), void A.destroyed;
}
if (0 === e[y] && (A[m].readMore(), A.destroyed)) return;
if (0 === e[D]) 8 !== A[m].timeoutType && A[m].setTimeout(e[G], 8); else if (e[y] > 0 && A[m].statusCode < 200 && 3 !== A[m].timeoutType) {
const t = e[R][e[N]], r = null != t.headersTimeout ? t.headersTimeout : e[O];
A[m].setTimeout(r, 3);
}
}
}(e);
},
destroy(e, t) {
n ? queueMicrotask(t) : A.destroy(e).on("close", t);
},
get destroyed() {
return A.destroyed;
},
busy(t) {
if (A[b] || A[p] || A[w] || 1 === A[Ae]) return !0;
if (t) {
if (e[y] > 0 && !t.idempotent) return !0;
if (e[y] > 0 && (t.upgrade || "CONNECT" === t.method)) return !0;
if (e[y] > 0 && 0 !== s.bodyLength(t.body) && (s.isStream(t.body) || s.isAsyncIterable(t.body) || s.isFormDataLike(t.body))) return !0;
}
return !1;
}
};
};
}),
93045: ((e, A, t) => {
const r = t(34589), {errorMonitor: s} = t(78474), {pipeline: o} = t(57075), n = t(27375), {RequestContentLengthMismatchError: i, RequestAbortedError: a, SocketError: c, InformationalError: g} = t(92344), {kUrl: l, kReset: E, kClient: h, kRunning: Q, kPending: u, kQueue: B, kPendingIdx: I, kRunningIdx: d, kError: p, kSocket: f, kStrictContentLength: m, kOnError: w, kMaxConcurrentStreams: y, kHTTP2Session: k, kResume: D, kSize: b, kHTTPContext: R} = t(46130), F = Symbol("open streams");
let S, T, U = !1;
try {
T = t(32467);
} catch {
T = {
constants: {}
};
}
const {constants: {HTTP2_HEADER_AUTHORITY: N, HTTP2_HEADER_METHOD: M, HTTP2_HEADER_PATH: L, HTTP2_HEADER_SCHEME: v, HTTP2_HEADER_CONTENT_LENGTH: G, HTTP2_HEADER_EXPECT: H, HTTP2_HEADER_STATUS: Y}} = T;
function parseH2Headers(e) {
const A = [];
for (const [t, r] of Object.entries(e)) if (Array.isArray(r)) for (const e of r) A.push(Buffer.from(t), Buffer.from(e)); else A.push(Buffer.from(t), Buffer.from(r));
return A;
}
function parseH2ResponseHeaders(e) {
const {[Y]: A, ...t} = e;
return parseH2Headers(t);
}
function onHttp2SessionError(e) {
this[f][p] = e, this[h][w](e);
}
function onHttp2FrameError(e, A, t) {
if (0 === t) {
const t = new g(`HTTP/2: "frameError" received - type ${e}, code ${A}`);
this[f][p] = t, this[h][w](t);
}
}
function onHttp2SessionEnd() {
const e = new c("other side closed", n.getSocketInfo(this[f]));
this.destroy(e), n.destroy(this[f], e);
}
function onHTTP2GoAway(e) {
const A = this[p] || new c(`HTTP/2: "GOAWAY" frame received with code ${e}`, n.getSocketInfo(this)), t = this[h];
if (t[f] = null, t[R] = null, null != this[k] && (this[k].destroy(A), this[k] = null), 
n.destroy(this[f], A), t[d] < t[B].length) {
const e = t[B][t[d]];
t[B][t[d]++] = null, n.errorRequest(t, e, A), t[I] = t[d];
}
r(0 === t[Q]), t.emit("disconnect", t[l], [ t ], A), t[D]();
}
function writeBuffer(e, A, t, s, o, i, a, c) {
try {
null != t && n.isBuffer(t) && (r(a === t.byteLength, "buffer body must have content length"), 
A.cork(), A.write(t), A.uncork(), A.end(), o.onBodySent(t)), c || (i[E] = !0), o.onRequestSent(), 
s[D]();
} catch (A) {
e(A);
}
}
async function writeIterable(e, A, t, s, o, n, i, a) {
r(0 !== i || 0 === s[Q], "iterator body cannot be pipelined");
let c = null;
function onDrain() {
if (c) {
const e = c;
c = null, e();
}
}
const waitForDrain = () => new Promise((e, A) => {
r(null === c), n[p] ? A(n[p]) : c = e;
});
A.on("close", onDrain).on("drain", onDrain);
try {
for await (const e of t) {
if (n[p]) throw n[p];
const t = A.write(e);
o.onBodySent(e), t || await waitForDrain();
}
A.end(), o.onRequestSent(), a || (n[E] = !0), s[D]();
} catch (A) {
e(A);
} finally {
A.off("close", onDrain).off("drain", onDrain);
}
}
e.exports = async function connectH2(e, A) {
e[f] = A, U || (U = !0, process.emitWarning("H2 support is experimental, expect them to change at any time.", {
code: "UNDICI-H2"
}));
const R = T.connect(e[l], {
createConnection: () => A,
peerMaxConcurrentStreams: e[y]
});
R[F] = 0, R[h] = e, R[f] = A, n.addListener(R, "error", onHttp2SessionError), n.addListener(R, "frameError", onHttp2FrameError), 
n.addListener(R, "end", onHttp2SessionEnd), n.addListener(R, "goaway", onHTTP2GoAway), 
n.addListener(R, "close", function() {
const {[h]: e} = this, {[f]: A} = e, t = this[f][p] || this[p] || new c("closed", n.getSocketInfo(A));
if (e[k] = null, e.destroyed) {
r(0 === e[u]);
const A = e[B].splice(e[d]);
for (let r = 0; r < A.length; r++) {
const s = A[r];
n.errorRequest(e, s, t);
}
}
}), R.unref(), e[k] = R, A[k] = R, n.addListener(A, "error", function(e) {
this[p] = e, this[h][w](e);
}), n.addListener(A, "end", function() {
n.destroy(this, new c("other side closed", n.getSocketInfo(this)));
}), n.addListener(A, "close", function() {
const A = this[p] || new c("closed", n.getSocketInfo(this));
e[f] = null, null != this[k] && this[k].destroy(A), e[I] = e[d], r(0 === e[Q]), 
e.emit("disconnect", e[l], [ e ], A), e[D]();
});
let J = !1;
return A.on("close", () => {
J = !0;
}), {
version: "h2",
defaultPipelining: 1 / 0,
write: (...A) => function writeH2(e, A) {
const c = e[k], {method: h, path: u, host: p, upgrade: w, expectContinue: y, signal: b, headers: R} = A;
let {body: T} = A;
if (w) return n.errorRequest(e, A, new Error("Upgrade not supported for H2")), !1;
const U = {};
for (let e = 0; e < R.length; e += 2) {
const A = R[e + 0], t = R[e + 1];
if (Array.isArray(t)) for (let e = 0; e < t.length; e++) U[A] ? U[A] += `,${t[e]}` : U[A] = t[e]; else U[A] = t;
}
let J;
const {hostname: O, port: P} = e[l];
U[N] = p || `${O}${P ? `:${P}` : ""}`, U[M] = h;
const abort = t => {
A.aborted || (A.completed ? "CONNECT" === h && null != J && n.destroy(J, t || new a) : (t = t || new a, 
n.errorRequest(e, A, t), null != J && n.destroy(J, t), n.destroy(T, t), e[B][e[d]++] = null, 
e[D]()));
};
try {
A.onConnect(abort);
} catch (t) {
n.errorRequest(e, A, t);
}
if (A.aborted) return !1;
if ("CONNECT" === h) {
c.ref(), J = c.request(U, {
endStream: !1,
signal: b
});
let t = !1;
const onResponse = e => {
t = !0, J.off(s, onUpgradeError), A.onUpgradeResponse(Number(e[Y]), e, parseH2ResponseHeaders);
}, onUpgradeError = e => {
t = !0, J.off("response", onResponse), A.onUpgradeError(e);
}, onReady = () => {
try {
A.onUpgrade(null, null, J);
} catch (e) {
return J.off("response", onResponse), void abort(e);
}
A.aborted || (J.off("error", abort), J.once(s, onUpgradeError), e[B][e[d]++] = null);
};
return J.once("response", onResponse), J.once("error", abort), ++c[F], onReady(), 
J.once("close", () => {
!t && A.completed && (J.off("response", onResponse), J.off(s, onUpgradeError), A.onUpgradeError(new g(`HTTP/2: "stream error" received - code ${J.rstCode}`))), 
c[F] -= 1, 0 === c[F] && c.unref();
}), !0;
}
U[L] = u, U[v] = "https";
const V = "PUT" === h || "POST" === h || "PATCH" === h;
T && "function" == typeof T.read && T.read(0);
let x = n.bodyLength(T);
if (n.isFormDataLike(T)) {
S ??= t(40897).extractBody;
const [e, A] = S(T);
U["content-type"] = A, T = e.stream, x = e.length;
}
null == x && (x = A.contentLength);
0 !== x && V || (x = null);
if (function shouldSendContentLength(e) {
return "GET" !== e && "HEAD" !== e && "OPTIONS" !== e && "TRACE" !== e && "CONNECT" !== e;
}(h) && x > 0 && null != A.contentLength && A.contentLength !== x) {
if (e[m]) return n.errorRequest(e, A, new i), !1;
process.emitWarning(new i);
}
null != x && (r(T, "no body must not have content length"), U[G] = `${x}`);
c.ref();
const _ = "GET" === h || "HEAD" === h || null === T;
y ? (U[H] = "100-continue", J = c.request(U, {
endStream: _,
signal: b
}), J.once("continue", writeBodyH2)) : (J = c.request(U, {
endStream: _,
signal: b
}), writeBodyH2());
return ++c[F], J.once("response", t => {
const {[Y]: r, ...s} = t;
if (A.onResponseStarted(), A.aborted) {
const t = new a;
return n.errorRequest(e, A, t), void n.destroy(J, t);
}
!1 === A.onHeaders(Number(r), parseH2Headers(s), J.resume.bind(J), "") && J.pause(), 
J.on("data", e => {
!1 === A.onData(e) && J.pause();
});
}), J.once("end", () => {
(null == J.state?.state || J.state.state < 6) && A.onComplete([]), 0 === c[F] && c.unref(), 
abort(new g("HTTP/2: stream half-closed (remote)")), e[B][e[d]++] = null, e[I] = e[d], 
e[D]();
}), J.once("close", () => {
c[F] -= 1, 0 === c[F] && c.unref();
}), J.once("error", function(e) {
abort(e);
}), J.once("frameError", (e, A) => {
abort(new g(`HTTP/2: "frameError" received - type ${e}, code ${A}`));
}), !0;
function writeBodyH2() {
T && 0 !== x ? n.isBuffer(T) ? writeBuffer(abort, J, T, e, A, e[f], x, V) : n.isBlobLike(T) ? "function" == typeof T.stream ? writeIterable(abort, J, T.stream(), e, A, e[f], x, V) : async function writeBlob(e, A, t, s, o, n, a, c) {
r(a === t.size, "blob body must have content length");
try {
if (null != a && a !== t.size) throw new i;
const e = Buffer.from(await t.arrayBuffer());
A.cork(), A.write(e), A.uncork(), A.end(), o.onBodySent(e), o.onRequestSent(), c || (n[E] = !0), 
s[D]();
} catch (A) {
e(A);
}
}(abort, J, T, e, A, e[f], x, V) : n.isStream(T) ? function writeStream(e, A, t, s, i, a, c, g) {
r(0 !== g || 0 === a[Q], "stream body cannot be pipelined");
const l = o(i, s, r => {
r ? (n.destroy(l, r), e(r)) : (n.removeAllListeners(l), c.onRequestSent(), t || (A[E] = !0), 
a[D]());
});
function onPipeData(e) {
c.onBodySent(e);
}
n.addListener(l, "data", onPipeData);
}(abort, e[f], V, J, T, e, A, x) : n.isIterable(T) ? writeIterable(abort, J, T, e, A, e[f], x, V) : r(!1) : writeBuffer(abort, J, null, e, A, e[f], x, V);
}
}(e, ...A),
resume() {
!function resumeH2(e) {
const A = e[f];
!1 === A?.destroyed && (0 === e[b] && 0 === e[y] ? (A.unref(), e[k].unref()) : (A.ref(), 
e[k].ref()));
}(e);
},
destroy(e, t) {
J ? queueMicrotask(t) : A.destroy(e).on("close", t);
},
get destroyed() {
return A.destroyed;
},
busy: () => !1
};
};
}),
82138: ((e, A, t) => {
const r = t(34589), s = t(77030), o = t(37067), n = t(27375), {channels: i} = t(74567), a = t(8646), c = t(82540), {InvalidArgumentError: g, InformationalError: l, ClientDestroyedError: E} = t(92344), h = t(85005), {kUrl: Q, kServerName: u, kClient: B, kBusy: I, kConnect: d, kResuming: p, kRunning: f, kPending: m, kSize: w, kQueue: y, kConnected: k, kConnecting: D, kNeedDrain: b, kKeepAliveDefaultTimeout: R, kHostHeader: F, kPendingIdx: S, kRunningIdx: T, kError: U, kPipelining: N, kKeepAliveTimeoutValue: M, kMaxHeadersSize: L, kKeepAliveMaxTimeout: v, kKeepAliveTimeoutThreshold: G, kHeadersTimeout: H, kBodyTimeout: Y, kStrictContentLength: J, kConnector: O, kMaxRedirections: P, kMaxRequests: V, kCounter: x, kClose: _, kDestroy: W, kDispatch: q, kInterceptors: z, kLocalAddress: Z, kMaxResponseSize: K, kOnError: j, kHTTPContext: X, kMaxConcurrentStreams: $, kResume: ee} = t(46130), Ae = t(5580), te = t(93045);
let re = !1;
const se = Symbol("kClosedResolve"), noop = () => {};
function getPipelining(e) {
return e[N] ?? e[X]?.defaultPipelining ?? 1;
}
const oe = t(76097);
function onError(e, A) {
if (0 === e[f] && "UND_ERR_INFO" !== A.code && "UND_ERR_SOCKET" !== A.code) {
r(e[S] === e[T]);
const t = e[y].splice(e[T]);
for (let r = 0; r < t.length; r++) {
const s = t[r];
n.errorRequest(e, s, A);
}
r(0 === e[w]);
}
}
async function connect(e) {
r(!e[D]), r(!e[X]);
let {host: A, hostname: t, protocol: o, port: a} = e[Q];
if ("[" === t[0]) {
const e = t.indexOf("]");
r(-1 !== e);
const A = t.substring(1, e);
r(s.isIP(A)), t = A;
}
e[D] = !0, i.beforeConnect.hasSubscribers && i.beforeConnect.publish({
connectParams: {
host: A,
hostname: t,
protocol: o,
port: a,
version: e[X]?.version,
servername: e[u],
localAddress: e[Z]
},
connector: e[O]
});
try {
const s = await new Promise((r, s) => {
e[O]({
host: A,
hostname: t,
protocol: o,
port: a,
servername: e[u],
localAddress: e[Z]
}, (e, A) => {
e ? s(e) : r(A);
});
});
if (e.destroyed) return void n.destroy(s.on("error", noop), new E);
r(s);
try {
e[X] = "h2" === s.alpnProtocol ? await te(e, s) : await Ae(e, s);
} catch (e) {
throw s.destroy().on("error", noop), e;
}
e[D] = !1, s[x] = 0, s[V] = e[V], s[B] = e, s[U] = null, i.connected.hasSubscribers && i.connected.publish({
connectParams: {
host: A,
hostname: t,
protocol: o,
port: a,
version: e[X]?.version,
servername: e[u],
localAddress: e[Z]
},
connector: e[O],
socket: s
}), e.emit("connect", e[Q], [ e ]);
} catch (s) {
if (e.destroyed) return;
if (e[D] = !1, i.connectError.hasSubscribers && i.connectError.publish({
connectParams: {
host: A,
hostname: t,
protocol: o,
port: a,
version: e[X]?.version,
servername: e[u],
localAddress: e[Z]
},
connector: e[O],
error: s
}), "ERR_TLS_CERT_ALTNAME_INVALID" === s.code) for (r(0 === e[f]); e[m] > 0 && e[y][e[S]].servername === e[u]; ) {
const A = e[y][e[S]++];
n.errorRequest(e, A, s);
} else onError(e, s);
e.emit("connectionError", e[Q], [ e ], s);
}
e[ee]();
}
function emitDrain(e) {
e[b] = 0, e.emit("drain", e[Q], [ e ]);
}
function resume(e, A) {
2 !== e[p] && (e[p] = 2, function _resume(e, A) {
for (;;) {
if (e.destroyed) return void r(0 === e[m]);
if (e[se] && !e[w]) return e[se](), void (e[se] = null);
if (e[X] && e[X].resume(), e[I]) e[b] = 2; else if (2 === e[b]) {
A ? (e[b] = 1, queueMicrotask(() => emitDrain(e))) : emitDrain(e);
continue;
}
if (0 === e[m]) return;
if (e[f] >= (getPipelining(e) || 1)) return;
const t = e[y][e[S]];
if ("https:" === e[Q].protocol && e[u] !== t.servername) {
if (e[f] > 0) return;
e[u] = t.servername, e[X]?.destroy(new l("servername changed"), () => {
e[X] = null, resume(e);
});
}
if (e[D]) return;
if (!e[X]) return void connect(e);
if (e[X].destroyed) return;
if (e[X].busy(t)) return;
!t.aborted && e[X].write(t) ? e[S]++ : e[y].splice(e[S], 1);
}
}(e, A), e[p] = 0, e[T] > 256 && (e[y].splice(0, e[T]), e[S] -= e[T], e[T] = 0));
}
e.exports = class Client extends c {
constructor(e, {interceptors: A, maxHeaderSize: t, headersTimeout: r, socketTimeout: i, requestTimeout: a, connectTimeout: c, bodyTimeout: l, idleTimeout: E, keepAlive: B, keepAliveTimeout: I, maxKeepAliveTimeout: d, keepAliveMaxTimeout: f, keepAliveTimeoutThreshold: m, socketPath: w, pipelining: k, tls: D, strictContentLength: U, maxCachedSessions: x, maxRedirections: _, connect: W, maxRequestsPerClient: q, localAddress: Ae, maxResponseSize: te, autoSelectFamily: ne, autoSelectFamilyAttemptTimeout: ie, maxConcurrentStreams: ae, allowH2: ce, webSocket: ge, eventSource: le} = {}) {
if (super({
webSocket: ge,
eventSource: le
}), void 0 !== B) throw new g("unsupported keepAlive, use pipelining=0 instead");
if (void 0 !== i) throw new g("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
if (void 0 !== a) throw new g("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
if (void 0 !== E) throw new g("unsupported idleTimeout, use keepAliveTimeout instead");
if (void 0 !== d) throw new g("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
if (null != t && !Number.isFinite(t)) throw new g("invalid maxHeaderSize");
if (null != w && "string" != typeof w) throw new g("invalid socketPath");
if (null != c && (!Number.isFinite(c) || c < 0)) throw new g("invalid connectTimeout");
if (null != I && (!Number.isFinite(I) || I <= 0)) throw new g("invalid keepAliveTimeout");
if (null != f && (!Number.isFinite(f) || f <= 0)) throw new g("invalid keepAliveMaxTimeout");
if (null != m && !Number.isFinite(m)) throw new g("invalid keepAliveTimeoutThreshold");
if (null != r && (!Number.isInteger(r) || r < 0)) throw new g("headersTimeout must be a positive integer or zero");
if (null != l && (!Number.isInteger(l) || l < 0)) throw new g("bodyTimeout must be a positive integer or zero");
if (null != W && "function" != typeof W && "object" != typeof W) throw new g("connect must be a function or an object");
if (null != _ && (!Number.isInteger(_) || _ < 0)) throw new g("maxRedirections must be a positive number");
if (null != q && (!Number.isInteger(q) || q < 0)) throw new g("maxRequestsPerClient must be a positive number");
if (null != Ae && ("string" != typeof Ae || 0 === s.isIP(Ae))) throw new g("localAddress must be valid string IP address");
if (null != te && (!Number.isInteger(te) || te < -1)) throw new g("maxResponseSize must be a positive number");
if (null != ie && (!Number.isInteger(ie) || ie < -1)) throw new g("autoSelectFamilyAttemptTimeout must be a positive number");
if (null != ce && "boolean" != typeof ce) throw new g("allowH2 must be a valid boolean value");
if (null != ae && ("number" != typeof ae || ae < 1)) throw new g("maxConcurrentStreams must be a positive integer, greater than 0");
"function" != typeof W && (W = h({
...D,
maxCachedSessions: x,
allowH2: ce,
socketPath: w,
timeout: c,
...ne ? {
autoSelectFamily: ne,
autoSelectFamilyAttemptTimeout: ie
} : void 0,
...W
})), A?.Client && Array.isArray(A.Client) ? (this[z] = A.Client, re || (re = !0, 
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", {
code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"
}))) : this[z] = [ oe({
maxRedirections: _
}) ], this[Q] = n.parseOrigin(e), this[O] = W, this[N] = null != k ? k : 1, this[L] = t || o.maxHeaderSize, 
this[R] = null == I ? 4e3 : I, this[v] = null == f ? 6e5 : f, this[G] = null == m ? 2e3 : m, 
this[M] = this[R], this[u] = null, this[Z] = null != Ae ? Ae : null, this[p] = 0, 
this[b] = 0, this[F] = `host: ${this[Q].hostname}${this[Q].port ? `:${this[Q].port}` : ""}\r\n`, 
this[Y] = null != l ? l : 3e5, this[H] = null != r ? r : 3e5, this[J] = null == U || U, 
this[P] = _, this[V] = q, this[se] = null, this[K] = te > -1 ? te : -1, this[$] = null != ae ? ae : 100, 
this[X] = null, this[y] = [], this[T] = 0, this[S] = 0, this[ee] = e => resume(this, e), 
this[j] = e => onError(this, e);
}
get pipelining() {
return this[N];
}
set pipelining(e) {
this[N] = e, this[ee](!0);
}
get [m]() {
return this[y].length - this[S];
}
get [f]() {
return this[S] - this[T];
}
get [w]() {
return this[y].length - this[T];
}
get [k]() {
return !!this[X] && !this[D] && !this[X].destroyed;
}
get [I]() {
return Boolean(this[X]?.busy(null) || this[w] >= (getPipelining(this) || 1) || this[m] > 0);
}
[d](e) {
connect(this), this.once("connect", e);
}
[q](e, A) {
const t = e.origin || this[Q].origin, r = new a(t, e, A);
return this[y].push(r), this[p] || (null == n.bodyLength(r.body) && n.isIterable(r.body) ? (this[p] = 1, 
queueMicrotask(() => resume(this))) : this[ee](!0)), this[p] && 2 !== this[b] && this[I] && (this[b] = 2), 
this[b] < 2;
}
async [_]() {
return new Promise(e => {
this[w] ? this[se] = e : e(null);
});
}
async [W](e) {
return new Promise(A => {
const t = this[y].splice(this[S]);
for (let A = 0; A < t.length; A++) {
const r = t[A];
n.errorRequest(this, r, e);
}
const callback = () => {
this[se] && (this[se](), this[se] = null), A(null);
};
this[X] ? (this[X].destroy(e, callback), this[X] = null) : queueMicrotask(callback), 
this[ee]();
});
}
};
}),
82540: ((e, A, t) => {
const r = t(4573), s = t(89784), {ClientDestroyedError: o, ClientClosedError: n, InvalidArgumentError: i} = t(92344), {kDestroy: a, kClose: c, kClosed: g, kDestroyed: l, kDispatch: E, kInterceptors: h} = t(46130), Q = Symbol("onDestroyed"), u = Symbol("onClosed"), B = Symbol("Intercepted Dispatch"), I = Symbol("webSocketOptions"), d = Symbol("eventSourceOptions");
e.exports = class DispatcherBase extends s {
constructor(e) {
super(), this[l] = !1, this[Q] = null, this[g] = !1, this[u] = [], this[I] = e?.webSocket ?? {}, 
this[d] = e?.eventSource ?? {};
}
get webSocketOptions() {
return {
maxFragments: this[I].maxFragments ?? 131072,
maxPayloadSize: this[I].maxPayloadSize ?? 134217728
};
}
get eventSourceOptions() {
return {
maxEventSize: this[d].maxEventSize ?? r.kStringMaxLength
};
}
get destroyed() {
return this[l];
}
get closed() {
return this[g];
}
get interceptors() {
return this[h];
}
set interceptors(e) {
if (e) for (let A = e.length - 1; A >= 0; A--) {
if ("function" != typeof this[h][A]) throw new i("interceptor must be an function");
}
this[h] = e;
}
close(e) {
if (void 0 === e) return new Promise((e, A) => {
this.close((t, r) => t ? A(t) : e(r));
});
if ("function" != typeof e) throw new i("invalid callback");
if (this[l]) return void queueMicrotask(() => e(new o, null));
if (this[g]) return void (this[u] ? this[u].push(e) : queueMicrotask(() => e(null, null)));
this[g] = !0, this[u].push(e);
const onClosed = () => {
const e = this[u];
this[u] = null;
for (let A = 0; A < e.length; A++) e[A](null, null);
};
this[c]().then(() => this.destroy()).then(() => {
queueMicrotask(onClosed);
});
}
destroy(e, A) {
if ("function" == typeof e && (A = e, e = null), void 0 === A) return new Promise((A, t) => {
this.destroy(e, (e, r) => e ? t(e) : A(r));
});
if ("function" != typeof A) throw new i("invalid callback");
if (this[l]) return void (this[Q] ? this[Q].push(A) : queueMicrotask(() => A(null, null)));
e || (e = new o), this[l] = !0, this[Q] = this[Q] || [], this[Q].push(A);
const onDestroyed = () => {
const e = this[Q];
this[Q] = null;
for (let A = 0; A < e.length; A++) e[A](null, null);
};
this[a](e).then(() => {
queueMicrotask(onDestroyed);
});
}
[B](e, A) {
if (!this[h] || 0 === this[h].length) return this[B] = this[E], this[E](e, A);
let t = this[E].bind(this);
for (let e = this[h].length - 1; e >= 0; e--) t = this[h][e](t);
return this[B] = t, t(e, A);
}
dispatch(e, A) {
if (!A || "object" != typeof A) throw new i("handler must be an object");
try {
if (!e || "object" != typeof e) throw new i("opts must be an object.");
if (this[l] || this[Q]) throw new o;
if (this[g]) throw new n;
return this[B](e, A);
} catch (e) {
if ("function" != typeof A.onError) throw new i("invalid onError method");
return A.onError(e), !1;
}
}
};
}),
89784: ((e, A, t) => {
const r = t(78474);
class Dispatcher extends r {
dispatch() {
throw new Error("not implemented");
}
close() {
throw new Error("not implemented");
}
destroy() {
throw new Error("not implemented");
}
compose(...e) {
const A = Array.isArray(e[0]) ? e[0] : e;
let t = this.dispatch.bind(this);
for (const e of A) if (null != e) {
if ("function" != typeof e) throw new TypeError("invalid interceptor, expected function received " + typeof e);
if (t = e(t), null == t || "function" != typeof t || 2 !== t.length) throw new TypeError("invalid interceptor");
}
return new ComposedDispatcher(this, t);
}
}
class ComposedDispatcher extends Dispatcher {
#t=null;
#r=null;
constructor(e, A) {
super(), this.#t = e, this.#r = A;
}
dispatch(...e) {
this.#r(...e);
}
close(...e) {
return this.#t.close(...e);
}
destroy(...e) {
return this.#t.destroy(...e);
}
}
e.exports = Dispatcher;
}),
91630: ((e, A, t) => {
const r = t(82540), {kClose: s, kDestroy: o, kClosed: n, kDestroyed: i, kDispatch: a, kNoProxyAgent: c, kHttpProxyAgent: g, kHttpsProxyAgent: l} = t(46130), E = t(68349), h = t(14332), Q = {
"http:": 80,
"https:": 443
};
let u = !1;
e.exports = class EnvHttpProxyAgent extends r {
#s=null;
#o=null;
#n=null;
constructor(e = {}) {
super(), this.#n = e, u || (u = !0, process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", {
code: "UNDICI-EHPA"
}));
const {httpProxy: A, httpsProxy: t, noProxy: r, ...s} = e;
this[c] = new h(s);
const o = A ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
this[g] = o ? new E({
...s,
uri: o
}) : this[c];
const n = t ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
this[l] = n ? new E({
...s,
uri: n
}) : this[g], this.#i();
}
[a](e, A) {
const t = new URL(e.origin);
return this.#a(t).dispatch(e, A);
}
async [s]() {
await this[c].close(), this[g][n] || await this[g].close(), this[l][n] || await this[l].close();
}
async [o](e) {
await this[c].destroy(e), this[g][i] || await this[g].destroy(e), this[l][i] || await this[l].destroy(e);
}
#a(e) {
let {protocol: A, host: t, port: r} = e;
return t = t.replace(/:\d*$/, "").toLowerCase(), r = Number.parseInt(r, 10) || Q[A] || 0, 
this.#c(t, r) ? "https:" === A ? this[l] : this[g] : this[c];
}
#c(e, A) {
if (this.#g && this.#i(), 0 === this.#o.length) return !0;
if ("*" === this.#s) return !1;
for (let t = 0; t < this.#o.length; t++) {
const r = this.#o[t];
if (!r.port || r.port === A) if (/^[.*]/.test(r.hostname)) {
if (e.endsWith(r.hostname.replace(/^\*/, ""))) return !1;
} else if (e === r.hostname) return !1;
}
return !0;
}
#i() {
const e = this.#n.noProxy ?? this.#l, A = e.split(/[,\s]/), t = [];
for (let e = 0; e < A.length; e++) {
const r = A[e];
if (!r) continue;
const s = r.match(/^(.+):(\d+)$/);
t.push({
hostname: (s ? s[1] : r).toLowerCase(),
port: s ? Number.parseInt(s[2], 10) : 0
});
}
this.#s = e, this.#o = t;
}
get #g() {
return void 0 === this.#n.noProxy && this.#s !== this.#l;
}
get #l() {
return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
}
};
}),
5533: (e => {
const A = 2047;
class FixedCircularBuffer {
constructor() {
this.bottom = 0, this.top = 0, this.list = new Array(2048), this.next = null;
}
isEmpty() {
return this.top === this.bottom;
}
isFull() {
return (this.top + 1 & A) === this.bottom;
}
push(e) {
this.list[this.top] = e, this.top = this.top + 1 & A;
}
shift() {
const e = this.list[this.bottom];
return void 0 === e ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & A, 
e);
}
}
e.exports = class FixedQueue {
constructor() {
this.head = this.tail = new FixedCircularBuffer;
}
isEmpty() {
return this.head.isEmpty();
}
push(e) {
this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer), this.head.push(e);
}
shift() {
const e = this.tail, A = e.shift();
return e.isEmpty() && null !== e.next && (this.tail = e.next), A;
}
};
}),
53229: ((e, A, t) => {
const r = t(82540), s = t(5533), {kConnected: o, kSize: n, kRunning: i, kPending: a, kQueued: c, kBusy: g, kFree: l, kUrl: E, kClose: h, kDestroy: Q, kDispatch: u} = t(46130), B = t(429), I = Symbol("clients"), d = Symbol("needDrain"), p = Symbol("queue"), f = Symbol("closed resolve"), m = Symbol("onDrain"), w = Symbol("onConnect"), y = Symbol("onDisconnect"), k = Symbol("onConnectionError"), D = Symbol("get dispatcher"), b = Symbol("add client"), R = Symbol("remove client"), F = Symbol("stats");
e.exports = {
PoolBase: class PoolBase extends r {
constructor(e) {
super(e), this[p] = new s, this[I] = [], this[c] = 0;
const A = this;
this[m] = function onDrain(e, t) {
const r = A[p];
let s = !1;
for (;!s; ) {
const e = r.shift();
if (!e) break;
A[c]--, s = !this.dispatch(e.opts, e.handler);
}
this[d] = s, !this[d] && A[d] && (A[d] = !1, A.emit("drain", e, [ A, ...t ])), A[f] && r.isEmpty() && Promise.all(A[I].map(e => e.close())).then(A[f]);
}, this[w] = (e, t) => {
A.emit("connect", e, [ A, ...t ]);
}, this[y] = (e, t, r) => {
A.emit("disconnect", e, [ A, ...t ], r);
}, this[k] = (e, t, r) => {
A.emit("connectionError", e, [ A, ...t ], r);
}, this[F] = new B(this);
}
get [g]() {
return this[d];
}
get [o]() {
return this[I].filter(e => e[o]).length;
}
get [l]() {
return this[I].filter(e => e[o] && !e[d]).length;
}
get [a]() {
let e = this[c];
for (const {[a]: A} of this[I]) e += A;
return e;
}
get [i]() {
let e = 0;
for (const {[i]: A} of this[I]) e += A;
return e;
}
get [n]() {
let e = this[c];
for (const {[n]: A} of this[I]) e += A;
return e;
}
get stats() {
return this[F];
}
async [h]() {
this[p].isEmpty() ? await Promise.all(this[I].map(e => e.close())) : await new Promise(e => {
this[f] = e;
});
}
async [Q](e) {
for (;;) {
const A = this[p].shift();
if (!A) break;
A.handler.onError(e);
}
await Promise.all(this[I].map(A => A.destroy(e)));
}
[u](e, A) {
const t = this[D]();
return t ? t.dispatch(e, A) || (t[d] = !0, this[d] = !this[D]()) : (this[d] = !0, 
this[p].push({
opts: e,
handler: A
}), this[c]++), !this[d];
}
[b](e) {
return e.on("drain", this[m]).on("connect", this[w]).on("disconnect", this[y]).on("connectionError", this[k]), 
this[I].push(e), this[d] && queueMicrotask(() => {
this[d] && this[m](e[E], [ this, e ]);
}), this;
}
[R](e) {
e.close(() => {
const A = this[I].indexOf(e);
-1 !== A && this[I].splice(A, 1);
}), this[d] = this[I].some(e => !e[d] && !0 !== e.closed && !0 !== e.destroyed);
}
},
kClients: I,
kNeedDrain: d,
kAddClient: b,
kRemoveClient: R,
kGetDispatcher: D
};
}),
429: ((e, A, t) => {
const {kFree: r, kConnected: s, kPending: o, kQueued: n, kRunning: i, kSize: a} = t(46130), c = Symbol("pool");
e.exports = class PoolStats {
constructor(e) {
this[c] = e;
}
get connected() {
return this[c][s];
}
get free() {
return this[c][r];
}
get pending() {
return this[c][o];
}
get queued() {
return this[c][n];
}
get running() {
return this[c][i];
}
get size() {
return this[c][a];
}
};
}),
43959: ((e, A, t) => {
const {PoolBase: r, kClients: s, kNeedDrain: o, kAddClient: n, kGetDispatcher: i} = t(53229), a = t(82138), {InvalidArgumentError: c} = t(92344), g = t(27375), {kUrl: l, kInterceptors: E} = t(46130), h = t(85005), Q = Symbol("options"), u = Symbol("connections"), B = Symbol("factory");
function defaultFactory(e, A) {
return new a(e, A);
}
e.exports = class Pool extends r {
constructor(e, {connections: A, factory: t = defaultFactory, connect: r, connectTimeout: o, tls: n, maxCachedSessions: i, socketPath: a, autoSelectFamily: I, autoSelectFamilyAttemptTimeout: d, allowH2: p, ...f} = {}) {
if (null != A && (!Number.isFinite(A) || A < 0)) throw new c("invalid connections");
if ("function" != typeof t) throw new c("factory must be a function.");
if (null != r && "function" != typeof r && "object" != typeof r) throw new c("connect must be a function or an object");
"function" != typeof r && (r = h({
...n,
maxCachedSessions: i,
allowH2: p,
socketPath: a,
timeout: o,
...I ? {
autoSelectFamily: I,
autoSelectFamilyAttemptTimeout: d
} : void 0,
...r
})), super(f), this[E] = f.interceptors?.Pool && Array.isArray(f.interceptors.Pool) ? f.interceptors.Pool : [], 
this[u] = A || null, this[l] = g.parseOrigin(e), this[Q] = {
...g.deepClone(f),
connect: r,
allowH2: p
}, this[Q].interceptors = f.interceptors ? {
...f.interceptors
} : void 0, this[B] = t, this.on("connectionError", (e, A, t) => {
for (const e of A) {
const A = this[s].indexOf(e);
-1 !== A && this[s].splice(A, 1);
}
});
}
[i]() {
for (const e of this[s]) if (!e[o]) return e;
if (!this[u] || this[s].length < this[u]) {
const e = this[B](this[l], this[Q]);
return this[n](e), e;
}
}
};
}),
68349: ((e, A, t) => {
const {kProxy: r, kClose: s, kDestroy: o, kDispatch: n, kInterceptors: i} = t(46130), {URL: a} = t(73136), c = t(14332), g = t(43959), l = t(82540), {InvalidArgumentError: E, RequestAbortedError: h, SecureProxyConnectionError: Q} = t(92344), u = t(85005), B = t(82138), I = Symbol("proxy agent"), d = Symbol("proxy client"), p = Symbol("proxy headers"), f = Symbol("request tls settings"), m = Symbol("proxy tls settings"), w = Symbol("connect endpoint function"), y = Symbol("tunnel proxy");
function defaultFactory(e, A) {
return new g(e, A);
}
const noop = () => {};
function defaultAgentFactory(e, A) {
return 1 === A.connections ? new B(e, A) : new g(e, A);
}
class Http1ProxyWrapper extends l {
#E;
constructor(e, {headers: A = {}, connect: t, factory: r}) {
if (super(), !e) throw new E("Proxy URL is mandatory");
this[p] = A, this.#E = r ? r(e, {
connect: t
}) : new B(e, {
connect: t
});
}
[n](e, A) {
const t = A.onHeaders;
A.onHeaders = function(e, r, s) {
407 !== e ? t && t.call(this, e, r, s) : "function" == typeof A.onError && A.onError(new E("Proxy Authentication Required (407)"));
};
const {origin: r, path: s = "/", headers: o = {}} = e;
if (e.path = r + s, !("host" in o) && !("Host" in o)) {
const {host: e} = new a(r);
o.host = e;
}
return e.headers = {
...this[p],
...o
}, this.#E[n](e, A);
}
async [s]() {
return this.#E.close();
}
async [o](e) {
return this.#E.destroy(e);
}
}
e.exports = class ProxyAgent extends l {
constructor(e) {
if (super(), !e || "object" == typeof e && !(e instanceof a) && !e.uri) throw new E("Proxy uri is mandatory");
const {clientFactory: A = defaultFactory} = e;
if ("function" != typeof A) throw new E("Proxy opts.clientFactory must be a function.");
const {proxyTunnel: t = !0} = e, s = this.#h(e), {href: o, origin: n, port: g, protocol: l, username: B, password: k, hostname: D} = s;
if (this[r] = {
uri: o,
protocol: l
}, this[i] = e.interceptors?.ProxyAgent && Array.isArray(e.interceptors.ProxyAgent) ? e.interceptors.ProxyAgent : [], 
this[f] = e.requestTls, this[m] = e.proxyTls, this[p] = e.headers || {}, this[y] = t, 
e.auth && e.token) throw new E("opts.auth cannot be used in combination with opts.token");
e.auth ? this[p]["proxy-authorization"] = `Basic ${e.auth}` : e.token ? this[p]["proxy-authorization"] = e.token : B && k && (this[p]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(B)}:${decodeURIComponent(k)}`).toString("base64")}`);
const b = u({
...e.proxyTls
});
this[w] = u({
...e.requestTls
});
const R = e.factory || defaultAgentFactory;
this[d] = A(s, {
connect: b
}), this[I] = new c({
...e,
factory: (e, A) => {
const {protocol: t} = new a(e);
return this[y] || "http:" !== t || "http:" !== this[r].protocol ? R(e, A) : new Http1ProxyWrapper(this[r].uri, {
headers: this[p],
connect: b,
factory: R
});
},
connect: async (e, A) => {
let t = e.host;
e.port || (t += `:${function defaultProtocolPort(e) {
return "https:" === e ? 443 : 80;
}(e.protocol)}`);
try {
const {socket: r, statusCode: s} = await this[d].connect({
origin: n,
port: g,
path: t,
signal: e.signal,
headers: {
...this[p],
host: e.host
},
servername: this[m]?.servername || D
});
if (200 !== s && (r.on("error", noop).destroy(), A(new h(`Proxy response (${s}) !== 200 when HTTP Tunneling`))), 
"https:" !== e.protocol) return void A(null, r);
let o;
o = this[f] ? this[f].servername : e.servername, this[w]({
...e,
servername: o,
httpSocket: r
}, A);
} catch (e) {
"ERR_TLS_CERT_ALTNAME_INVALID" === e.code ? A(new Q(e)) : A(e);
}
}
});
}
dispatch(e, A) {
const t = function buildHeaders(e) {
if (Array.isArray(e)) {
const A = {};
for (let t = 0; t < e.length; t += 2) A[e[t]] = e[t + 1];
return A;
}
return e;
}(e.headers);
if (function throwIfProxyAuthIsSent(e) {
const A = e && Object.keys(e).find(e => "proxy-authorization" === e.toLowerCase());
if (A) throw new E("Proxy-Authorization should be sent in ProxyAgent constructor");
}(t), t && !("host" in t) && !("Host" in t)) {
const {host: A} = new a(e.origin);
t.host = A;
}
return this[I].dispatch({
...e,
headers: t
}, A);
}
#h(e) {
return "string" == typeof e ? new a(e) : e instanceof a ? e : new a(e.uri);
}
async [s]() {
await this[I].close(), await this[d].close();
}
async [o]() {
await this[I].destroy(), await this[d].destroy();
}
};
}),
27203: ((e, A, t) => {
const r = t(89784), s = t(93783);
e.exports = class RetryAgent extends r {
#Q=null;
#u=null;
constructor(e, A = {}) {
super(A), this.#Q = e, this.#u = A;
}
dispatch(e, A) {
const t = new s({
...e,
retryOptions: this.#u
}, {
dispatch: this.#Q.dispatch.bind(this.#Q),
handler: A
});
return this.#Q.dispatch(e, t);
}
close() {
return this.#Q.close();
}
destroy() {
return this.#Q.destroy();
}
};
}),
31088: ((e, A, t) => {
const r = Symbol.for("undici.globalDispatcher.1"), {InvalidArgumentError: s} = t(92344), o = t(14332);
function setGlobalDispatcher(e) {
if (!e || "function" != typeof e.dispatch) throw new s("Argument agent must implement Agent");
Object.defineProperty(globalThis, r, {
value: e,
writable: !0,
enumerable: !1,
configurable: !1
});
}
function getGlobalDispatcher() {
return globalThis[r];
}
void 0 === getGlobalDispatcher() && setGlobalDispatcher(new o), e.exports = {
setGlobalDispatcher: setGlobalDispatcher,
getGlobalDispatcher: getGlobalDispatcher
};
}),
99420: (e => {
e.exports = class DecoratorHandler {
#B;
constructor(e) {
if ("object" != typeof e || null === e) throw new TypeError("handler must be an object");
this.#B = e;
}
onConnect(...e) {
return this.#B.onConnect?.(...e);
}
onError(...e) {
return this.#B.onError?.(...e);
}
onUpgrade(...e) {
return this.#B.onUpgrade?.(...e);
}
onResponseStarted(...e) {
return this.#B.onResponseStarted?.(...e);
}
onHeaders(...e) {
return this.#B.onHeaders?.(...e);
}
onData(...e) {
return this.#B.onData?.(...e);
}
onComplete(...e) {
return this.#B.onComplete?.(...e);
}
onBodySent(...e) {
return this.#B.onBodySent?.(...e);
}
};
}),
87031: ((e, A, t) => {
const r = t(27375), {kBodyUsed: s} = t(46130), o = t(34589), {InvalidArgumentError: n} = t(92344), i = t(78474), a = [ 300, 301, 302, 303, 307, 308 ], c = Symbol("body");
class BodyAsyncIterable {
constructor(e) {
this[c] = e, this[s] = !1;
}
async* [Symbol.asyncIterator]() {
o(!this[s], "disturbed"), this[s] = !0, yield* this[c];
}
}
function shouldRemoveHeader(e, A, t) {
if (4 === e.length) return "host" === r.headerNameToString(e);
if (A && r.headerNameToString(e).startsWith("content-")) return !0;
if (t && (13 === e.length || 6 === e.length || 19 === e.length)) {
const A = r.headerNameToString(e);
return "authorization" === A || "cookie" === A || "proxy-authorization" === A;
}
return !1;
}
e.exports = class RedirectHandler {
constructor(e, A, t, a) {
if (null != A && (!Number.isInteger(A) || A < 0)) throw new n("maxRedirections must be a positive number");
r.validateHandler(a, t.method, t.upgrade), this.dispatch = e, this.location = null, 
this.abort = null, this.opts = {
...t,
maxRedirections: 0
}, this.maxRedirections = A, this.handler = a, this.history = [], this.redirectionLimitReached = !1, 
r.isStream(this.opts.body) ? (0 === r.bodyLength(this.opts.body) && this.opts.body.on("data", function() {
o(!1);
}), "boolean" != typeof this.opts.body.readableDidRead && (this.opts.body[s] = !1, 
i.prototype.on.call(this.opts.body, "data", function() {
this[s] = !0;
}))) : (this.opts.body && "function" == typeof this.opts.body.pipeTo || this.opts.body && "string" != typeof this.opts.body && !ArrayBuffer.isView(this.opts.body) && r.isIterable(this.opts.body)) && (this.opts.body = new BodyAsyncIterable(this.opts.body));
}
onConnect(e) {
this.abort = e, this.handler.onConnect(e, {
history: this.history
});
}
onUpgrade(e, A, t) {
this.handler.onUpgrade(e, A, t);
}
onError(e) {
this.handler.onError(e);
}
onHeaders(e, A, t, s) {
if (this.location = this.history.length >= this.maxRedirections || r.isDisturbed(this.opts.body) ? null : function parseLocation(e, A) {
if (-1 === a.indexOf(e)) return null;
for (let e = 0; e < A.length; e += 2) if (8 === A[e].length && "location" === r.headerNameToString(A[e])) return A[e + 1];
}(e, A), this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) return this.request && this.request.abort(new Error("max redirects")), 
this.redirectionLimitReached = !0, void this.abort(new Error("max redirects"));
if (this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), 
!this.location) return this.handler.onHeaders(e, A, t, s);
const {origin: n, pathname: i, search: c} = r.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), g = c ? `${i}${c}` : i;
this.opts.headers = function cleanRequestHeaders(e, A, t) {
const r = [];
if (Array.isArray(e)) for (let s = 0; s < e.length; s += 2) shouldRemoveHeader(e[s], A, t) || r.push(e[s], e[s + 1]); else if (e && "object" == typeof e) for (const s of Object.keys(e)) shouldRemoveHeader(s, A, t) || r.push(s, e[s]); else o(null == e, "headers must be an object or an array");
return r;
}(this.opts.headers, 303 === e, this.opts.origin !== n), this.opts.path = g, this.opts.origin = n, 
this.opts.maxRedirections = 0, this.opts.query = null, 303 === e && "HEAD" !== this.opts.method && (this.opts.method = "GET", 
this.opts.body = null);
}
onData(e) {
if (!this.location) return this.handler.onData(e);
}
onComplete(e) {
this.location ? (this.location = null, this.abort = null, this.dispatch(this.opts, this)) : this.handler.onComplete(e);
}
onBodySent(e) {
this.handler.onBodySent && this.handler.onBodySent(e);
}
};
}),
93783: ((e, A, t) => {
const r = t(34589), {kRetryHandlerDefaultRetry: s} = t(46130), {RequestRetryError: o} = t(92344), {isDisturbed: n, parseHeaders: i, parseRangeHeader: a, wrapRequestBody: c} = t(27375);
function validatePartialResponseContentLength(e, A, t, r) {
const s = e["content-length"];
if (null == s) return null;
if (!Number.isFinite(A.start) || !Number.isFinite(A.end)) return null;
const n = Number(s), i = A.end - A.start + 1;
return Number.isFinite(n) && n === i ? null : new o("Content-Length mismatch", t, {
headers: e,
data: {
count: r
}
});
}
class RetryHandler {
constructor(e, A) {
const {retryOptions: t, ...r} = e, {retry: o, maxRetries: n, maxTimeout: i, minTimeout: a, timeoutFactor: g, methods: l, errorCodes: E, retryAfter: h, statusCodes: Q} = t ?? {};
this.dispatch = A.dispatch, this.handler = A.handler, this.opts = {
...r,
body: c(e.body)
}, this.abort = null, this.aborted = !1, this.retryOpts = {
retry: o ?? RetryHandler[s],
retryAfter: h ?? !0,
maxTimeout: i ?? 3e4,
minTimeout: a ?? 500,
timeoutFactor: g ?? 2,
maxRetries: n ?? 5,
methods: l ?? [ "GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE" ],
statusCodes: Q ?? [ 500, 502, 503, 504, 429 ],
errorCodes: E ?? [ "ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "ENETDOWN", "ENETUNREACH", "EHOSTDOWN", "EHOSTUNREACH", "EPIPE", "UND_ERR_SOCKET" ]
}, this.retryCount = 0, this.retryCountCheckpoint = 0, this.start = 0, this.end = null, 
this.etag = null, this.resume = null, this.headersSent = !1, this.handler.onConnect(e => {
this.aborted = !0, this.abort ? this.abort(e) : this.reason = e;
});
}
checkpointResponseEnd(e, A) {
if (null == this.end && "HEAD" !== this.opts.method) {
const A = e["content-length"];
this.end = null != A ? Number(A) - 1 : null, r(null == this.end || Number.isFinite(this.end), "invalid content-length");
}
this.resume = null != this.end ? A : null;
}
onRequestSent() {
this.handler.onRequestSent && this.handler.onRequestSent();
}
onUpgrade(e, A, t) {
this.handler.onUpgrade && this.handler.onUpgrade(e, A, t);
}
onConnect(e) {
this.aborted ? e(this.reason) : this.abort = e;
}
onBodySent(e) {
if (this.handler.onBodySent) return this.handler.onBodySent(e);
}
static [s](e, {state: A, opts: t}, r) {
const {statusCode: s, code: o, headers: n} = e, {method: i, retryOptions: a} = t, {maxRetries: c, minTimeout: g, maxTimeout: l, timeoutFactor: E, statusCodes: h, errorCodes: Q, methods: u} = a, {counter: B} = A;
if (o && "UND_ERR_REQ_RETRY" !== o && !Q.includes(o)) return void r(e);
if (Array.isArray(u) && !u.includes(i)) return void r(e);
if (null != s && Array.isArray(h) && !h.includes(s)) return void r(e);
if (B > c) return void r(e);
let I = n?.["retry-after"];
I && (I = Number(I), I = Number.isNaN(I) ? function calculateRetryAfterHeader(e) {
const A = Date.now();
return new Date(e).getTime() - A;
}(I) : 1e3 * I);
const d = I > 0 ? Math.min(I, l) : Math.min(g * E ** (B - 1), l);
setTimeout(() => r(null), d);
}
onHeaders(e, A, t, s) {
const n = i(A);
if (this.retryCount += 1, e >= 300) return this.headersSent || !1 !== this.retryOpts.statusCodes.includes(e) ? (this.abort(new o("Request failed", e, {
headers: n,
data: {
count: this.retryCount
}
})), !1) : (this.headersSent = !0, this.checkpointResponseEnd(n, t), this.handler.onHeaders(e, A, t, s));
if (null != this.resume) {
if (this.resume = null, 206 !== e && (this.start > 0 || 200 !== e)) return this.abort(new o("server does not support the range header and the payload was partially consumed", e, {
headers: n,
data: {
count: this.retryCount
}
})), !1;
const A = a(n["content-range"]);
if (!A) return this.abort(new o("Content-Range mismatch", e, {
headers: n,
data: {
count: this.retryCount
}
})), !1;
if (null != this.etag && this.etag !== n.etag) return this.abort(new o("ETag mismatch", e, {
headers: n,
data: {
count: this.retryCount
}
})), !1;
const r = validatePartialResponseContentLength(n, A, e, this.retryCount);
if (null != r) return this.abort(r), !1;
const {start: s, size: i, end: c = i - 1} = A;
return this.start !== s || null != this.end && this.end !== c ? (this.abort(new o("Content-Range mismatch", e, {
headers: n,
data: {
count: this.retryCount
}
})), !1) : (this.resume = t, !0);
}
if (null == this.end) {
if (206 === e) {
const o = a(n["content-range"]);
if (null == o) return this.headersSent = !0, this.handler.onHeaders(e, A, t, s);
const i = validatePartialResponseContentLength(n, o, e, this.retryCount);
if (null != i) return this.abort(i), !1;
const {start: c, size: g, end: l = g - 1} = o;
r(null != c && Number.isFinite(c), "content-range mismatch"), r(null != l && Number.isFinite(l), "invalid content-length"), 
this.start = c, this.end = l;
}
if (null == this.end) {
const e = n["content-length"];
this.end = null != e ? Number(e) - 1 : null;
}
return r(Number.isFinite(this.start)), r(null == this.end || Number.isFinite(this.end), "invalid content-length"), 
this.resume = t, this.headersSent = !0, this.etag = null != n.etag ? n.etag : null, 
null != this.etag && this.etag.startsWith("W/") && (this.etag = null), this.handler.onHeaders(e, A, t, s);
}
const c = new o("Request failed", e, {
headers: n,
data: {
count: this.retryCount
}
});
return this.abort(c), !1;
}
onData(e) {
return this.start += e.length, this.handler.onData(e);
}
onComplete(e) {
return this.retryCount = 0, this.handler.onComplete(e);
}
onError(e) {
if (this.aborted || n(this.opts.body) || this.headersSent && null == this.resume) return this.handler.onError(e);
this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, 
this.retryOpts.retry(e, {
state: {
counter: this.retryCount
},
opts: {
retryOptions: this.retryOpts,
...this.opts
}
}, function onRetry(e) {
if (null != e || this.aborted || n(this.opts.body)) return this.handler.onError(e);
if (0 !== this.start) {
const e = {
range: `bytes=${this.start}-${this.end ?? ""}`
};
null != this.etag && (e["if-match"] = this.etag), this.opts = {
...this.opts,
headers: {
...this.opts.headers,
...e
}
};
}
try {
this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
} catch (e) {
this.handler.onError(e);
}
}.bind(this));
}
}
e.exports = RetryHandler;
}),
8044: ((e, A, t) => {
const {isIP: r} = t(77030), {lookup: s} = t(40610), o = t(99420), {InvalidArgumentError: n, InformationalError: i} = t(92344), a = Math.pow(2, 31) - 1;
class DNSInstance {
#C=0;
#I=0;
#d=new Map;
dualStack=!0;
affinity=null;
lookup=null;
pick=null;
constructor(e) {
this.#C = e.maxTTL, this.#I = e.maxItems, this.dualStack = e.dualStack, this.affinity = e.affinity, 
this.lookup = e.lookup ?? this.#p, this.pick = e.pick ?? this.#f;
}
get full() {
return this.#d.size === this.#I;
}
runLookup(e, A, t) {
const r = this.#d.get(e.hostname);
if (null == r && this.full) return void t(null, e.origin);
const s = {
affinity: this.affinity,
dualStack: this.dualStack,
lookup: this.lookup,
pick: this.pick,
...A.dns,
maxTTL: this.#C,
maxItems: this.#I
};
if (null == r) this.lookup(e, s, (A, r) => {
if (A || null == r || 0 === r.length) return void t(A ?? new i("No DNS entries found"));
this.setRecords(e, r);
const o = this.#d.get(e.hostname), n = this.pick(e, o, s.affinity);
let a;
a = "number" == typeof n.port ? `:${n.port}` : "" !== e.port ? `:${e.port}` : "", 
t(null, `${e.protocol}//${6 === n.family ? `[${n.address}]` : n.address}${a}`);
}); else {
const o = this.pick(e, r, s.affinity);
if (null == o) return this.#d.delete(e.hostname), void this.runLookup(e, A, t);
let n;
n = "number" == typeof o.port ? `:${o.port}` : "" !== e.port ? `:${e.port}` : "", 
t(null, `${e.protocol}//${6 === o.family ? `[${o.address}]` : o.address}${n}`);
}
}
#p(e, A, t) {
s(e.hostname, {
all: !0,
family: !1 === this.dualStack ? this.affinity : 0,
order: "ipv4first"
}, (e, A) => {
if (e) return t(e);
const r = new Map;
for (const e of A) r.set(`${e.address}:${e.family}`, e);
t(null, r.values());
});
}
#f(e, A, t) {
let r = null;
const {records: s, offset: o} = A;
let n;
if (this.dualStack ? (null == t && (null == o || o === a ? (A.offset = 0, t = 4) : (A.offset++, 
t = 1 & ~A.offset ? 4 : 6)), n = null != s[t] && s[t].ips.length > 0 ? s[t] : s[4 === t ? 6 : 4]) : n = s[t], 
null == n || 0 === n.ips.length) return r;
null == n.offset || n.offset === a ? n.offset = 0 : n.offset++;
const i = n.offset % n.ips.length;
return r = n.ips[i] ?? null, null == r ? r : Date.now() - r.timestamp > r.ttl ? (n.ips.splice(i, 1), 
this.pick(e, A, t)) : r;
}
setRecords(e, A) {
const t = Date.now(), r = {
records: {
4: null,
6: null
}
};
for (const e of A) {
e.timestamp = t, "number" == typeof e.ttl ? e.ttl = Math.min(e.ttl, this.#C) : e.ttl = this.#C;
const A = r.records[e.family] ?? {
ips: []
};
A.ips.push(e), r.records[e.family] = A;
}
this.#d.set(e.hostname, r);
}
getHandler(e, A) {
return new DNSDispatchHandler(this, e, A);
}
}
class DNSDispatchHandler extends o {
#m=null;
#n=null;
#r=null;
#B=null;
#w=null;
constructor(e, {origin: A, handler: t, dispatch: r}, s) {
super(t), this.#w = A, this.#B = t, this.#n = {
...s
}, this.#m = e, this.#r = r;
}
onError(e) {
switch (e.code) {
case "ETIMEDOUT":
case "ECONNREFUSED":
return this.#m.dualStack ? void this.#m.runLookup(this.#w, this.#n, (e, A) => {
if (e) return this.#B.onError(e);
const t = {
...this.#n,
origin: A
};
this.#r(t, this);
}) : void this.#B.onError(e);

case "ENOTFOUND":
this.#m.deleteRecord(this.#w);

default:
this.#B.onError(e);
}
}
}
e.exports = e => {
if (null != e?.maxTTL && ("number" != typeof e?.maxTTL || e?.maxTTL < 0)) throw new n("Invalid maxTTL. Must be a positive number");
if (null != e?.maxItems && ("number" != typeof e?.maxItems || e?.maxItems < 1)) throw new n("Invalid maxItems. Must be a positive number and greater than zero");
if (null != e?.affinity && 4 !== e?.affinity && 6 !== e?.affinity) throw new n("Invalid affinity. Must be either 4 or 6");
if (null != e?.dualStack && "boolean" != typeof e?.dualStack) throw new n("Invalid dualStack. Must be a boolean");
if (null != e?.lookup && "function" != typeof e?.lookup) throw new n("Invalid lookup. Must be a function");
if (null != e?.pick && "function" != typeof e?.pick) throw new n("Invalid pick. Must be a function");
const A = e?.dualStack ?? !0;
let t;
t = A ? e?.affinity ?? null : e?.affinity ?? 4;
const s = new DNSInstance({
maxTTL: e?.maxTTL ?? 1e4,
lookup: e?.lookup ?? null,
pick: e?.pick ?? null,
dualStack: A,
affinity: t,
maxItems: e?.maxItems ?? 1 / 0
});
return e => function dnsInterceptor(A, t) {
const o = A.origin.constructor === URL ? A.origin : new URL(A.origin);
return 0 !== r(o.hostname) ? e(A, t) : (s.runLookup(o, A, (r, n) => {
if (r) return t.onError(r);
let i = null;
i = {
...A,
servername: o.hostname,
origin: n,
headers: {
host: o.hostname,
...A.headers
}
}, e(i, s.getHandler({
origin: o,
dispatch: e,
handler: t
}, A));
}), !0);
};
};
}),
85057: ((e, A, t) => {
const r = t(27375), {InvalidArgumentError: s, RequestAbortedError: o} = t(92344), n = t(99420);
class DumpHandler extends n {
#y=1048576;
#k=null;
#D=!1;
#b=!1;
#R=0;
#F=null;
#B=null;
constructor({maxSize: e}, A) {
if (super(A), null != e && (!Number.isFinite(e) || e < 1)) throw new s("maxSize must be a number greater than 0");
this.#y = e ?? this.#y, this.#B = A;
}
onConnect(e) {
this.#k = e, this.#B.onConnect(this.#S.bind(this));
}
#S(e) {
this.#b = !0, this.#F = e;
}
onHeaders(e, A, t, s) {
const n = r.parseHeaders(A)["content-length"];
if (null != n && n > this.#y) throw new o(`Response size (${n}) larger than maxSize (${this.#y})`);
return !!this.#b || this.#B.onHeaders(e, A, t, s);
}
onError(e) {
this.#D || (e = this.#F ?? e, this.#B.onError(e));
}
onData(e) {
return this.#R = this.#R + e.length, this.#R >= this.#y && (this.#D = !0, this.#b ? this.#B.onError(this.#F) : this.#B.onComplete([])), 
!0;
}
onComplete(e) {
this.#D || (this.#b ? this.#B.onError(this.reason) : this.#B.onComplete(e));
}
}
e.exports = function createDumpInterceptor({maxSize: e} = {
maxSize: 1048576
}) {
return A => function Intercept(t, r) {
const {dumpMaxSize: s = e} = t, o = new DumpHandler({
maxSize: s
}, r);
return A(t, o);
};
};
}),
76097: ((e, A, t) => {
const r = t(87031);
e.exports = function createRedirectInterceptor({maxRedirections: e}) {
return A => function Intercept(t, s) {
const {maxRedirections: o = e} = t;
if (!o) return A(t, s);
const n = new r(A, o, t, s);
return t = {
...t,
maxRedirections: 0
}, A(t, n);
};
};
}),
35711: ((e, A, t) => {
const r = t(87031);
e.exports = e => {
const A = e?.maxRedirections;
return e => function redirectInterceptor(t, s) {
const {maxRedirections: o = A, ...n} = t;
if (!o) return e(t, s);
const i = new r(e, o, t, s);
return e(n, i);
};
};
}),
92117: ((e, A, t) => {
const r = t(93783);
e.exports = e => A => function retryInterceptor(t, s) {
return A(t, new r({
...t,
retryOptions: {
...e,
...t.retryOptions
}
}, {
handler: s,
dispatch: A
}));
};
}),
92529: ((e, A, t) => {
Object.defineProperty(A, "__esModule", {
value: !0
}), A.SPECIAL_HEADERS = A.HEADER_STATE = A.MINOR = A.MAJOR = A.CONNECTION_TOKEN_CHARS = A.HEADER_CHARS = A.TOKEN = A.STRICT_TOKEN = A.HEX = A.URL_CHAR = A.STRICT_URL_CHAR = A.USERINFO_CHARS = A.MARK = A.ALPHANUM = A.NUM = A.HEX_MAP = A.NUM_MAP = A.ALPHA = A.FINISH = A.H_METHOD_MAP = A.METHOD_MAP = A.METHODS_RTSP = A.METHODS_ICE = A.METHODS_HTTP = A.METHODS = A.LENIENT_FLAGS = A.FLAGS = A.TYPE = A.ERROR = void 0;
const r = t(47557);
var s, o;
!function(e) {
e[e.OK = 0] = "OK", e[e.INTERNAL = 1] = "INTERNAL", e[e.STRICT = 2] = "STRICT", 
e[e.LF_EXPECTED = 3] = "LF_EXPECTED", e[e.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH", 
e[e.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION", e[e.INVALID_METHOD = 6] = "INVALID_METHOD", 
e[e.INVALID_URL = 7] = "INVALID_URL", e[e.INVALID_CONSTANT = 8] = "INVALID_CONSTANT", 
e[e.INVALID_VERSION = 9] = "INVALID_VERSION", e[e.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN", 
e[e.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH", e[e.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE", 
e[e.INVALID_STATUS = 13] = "INVALID_STATUS", e[e.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE", 
e[e.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING", e[e.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN", 
e[e.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE", e[e.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE", 
e[e.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER", e[e.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE", 
e[e.PAUSED = 21] = "PAUSED", e[e.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE", e[e.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE", 
e[e.USER = 24] = "USER";
}(A.ERROR || (A.ERROR = {})), function(e) {
e[e.BOTH = 0] = "BOTH", e[e.REQUEST = 1] = "REQUEST", e[e.RESPONSE = 2] = "RESPONSE";
}(A.TYPE || (A.TYPE = {})), function(e) {
e[e.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE", e[e.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE", 
e[e.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE", e[e.CHUNKED = 8] = "CHUNKED", 
e[e.UPGRADE = 16] = "UPGRADE", e[e.CONTENT_LENGTH = 32] = "CONTENT_LENGTH", e[e.SKIPBODY = 64] = "SKIPBODY", 
e[e.TRAILING = 128] = "TRAILING", e[e.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING";
}(A.FLAGS || (A.FLAGS = {})), function(e) {
e[e.HEADERS = 1] = "HEADERS", e[e.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH", e[e.KEEP_ALIVE = 4] = "KEEP_ALIVE";
}(A.LENIENT_FLAGS || (A.LENIENT_FLAGS = {})), function(e) {
e[e.DELETE = 0] = "DELETE", e[e.GET = 1] = "GET", e[e.HEAD = 2] = "HEAD", e[e.POST = 3] = "POST", 
e[e.PUT = 4] = "PUT", e[e.CONNECT = 5] = "CONNECT", e[e.OPTIONS = 6] = "OPTIONS", 
e[e.TRACE = 7] = "TRACE", e[e.COPY = 8] = "COPY", e[e.LOCK = 9] = "LOCK", e[e.MKCOL = 10] = "MKCOL", 
e[e.MOVE = 11] = "MOVE", e[e.PROPFIND = 12] = "PROPFIND", e[e.PROPPATCH = 13] = "PROPPATCH", 
e[e.SEARCH = 14] = "SEARCH", e[e.UNLOCK = 15] = "UNLOCK", e[e.BIND = 16] = "BIND", 
e[e.REBIND = 17] = "REBIND", e[e.UNBIND = 18] = "UNBIND", e[e.ACL = 19] = "ACL", 
e[e.REPORT = 20] = "REPORT", e[e.MKACTIVITY = 21] = "MKACTIVITY", e[e.CHECKOUT = 22] = "CHECKOUT", 
e[e.MERGE = 23] = "MERGE", e[e["M-SEARCH"] = 24] = "M-SEARCH", e[e.NOTIFY = 25] = "NOTIFY", 
e[e.SUBSCRIBE = 26] = "SUBSCRIBE", e[e.UNSUBSCRIBE = 27] = "UNSUBSCRIBE", e[e.PATCH = 28] = "PATCH", 
e[e.PURGE = 29] = "PURGE", e[e.MKCALENDAR = 30] = "MKCALENDAR", e[e.LINK = 31] = "LINK", 
e[e.UNLINK = 32] = "UNLINK", e[e.SOURCE = 33] = "SOURCE", e[e.PRI = 34] = "PRI", 
e[e.DESCRIBE = 35] = "DESCRIBE", e[e.ANNOUNCE = 36] = "ANNOUNCE", e[e.SETUP = 37] = "SETUP", 
e[e.PLAY = 38] = "PLAY", e[e.PAUSE = 39] = "PAUSE", e[e.TEARDOWN = 40] = "TEARDOWN", 
e[e.GET_PARAMETER = 41] = "GET_PARAMETER", e[e.SET_PARAMETER = 42] = "SET_PARAMETER", 
e[e.REDIRECT = 43] = "REDIRECT", e[e.RECORD = 44] = "RECORD", e[e.FLUSH = 45] = "FLUSH";
}(s = A.METHODS || (A.METHODS = {})), A.METHODS_HTTP = [ s.DELETE, s.GET, s.HEAD, s.POST, s.PUT, s.CONNECT, s.OPTIONS, s.TRACE, s.COPY, s.LOCK, s.MKCOL, s.MOVE, s.PROPFIND, s.PROPPATCH, s.SEARCH, s.UNLOCK, s.BIND, s.REBIND, s.UNBIND, s.ACL, s.REPORT, s.MKACTIVITY, s.CHECKOUT, s.MERGE, s["M-SEARCH"], s.NOTIFY, s.SUBSCRIBE, s.UNSUBSCRIBE, s.PATCH, s.PURGE, s.MKCALENDAR, s.LINK, s.UNLINK, s.PRI, s.SOURCE ], 
A.METHODS_ICE = [ s.SOURCE ], A.METHODS_RTSP = [ s.OPTIONS, s.DESCRIBE, s.ANNOUNCE, s.SETUP, s.PLAY, s.PAUSE, s.TEARDOWN, s.GET_PARAMETER, s.SET_PARAMETER, s.REDIRECT, s.RECORD, s.FLUSH, s.GET, s.POST ], 
A.METHOD_MAP = r.enumToMap(s), A.H_METHOD_MAP = {}, Object.keys(A.METHOD_MAP).forEach(e => {
/^H/.test(e) && (A.H_METHOD_MAP[e] = A.METHOD_MAP[e]);
}), function(e) {
e[e.SAFE = 0] = "SAFE", e[e.SAFE_WITH_CB = 1] = "SAFE_WITH_CB", e[e.UNSAFE = 2] = "UNSAFE";
}(A.FINISH || (A.FINISH = {})), A.ALPHA = [];
for (let e = "A".charCodeAt(0); e <= "Z".charCodeAt(0); e++) A.ALPHA.push(String.fromCharCode(e)), 
A.ALPHA.push(String.fromCharCode(e + 32));
A.NUM_MAP = {
0: 0,
1: 1,
2: 2,
3: 3,
4: 4,
5: 5,
6: 6,
7: 7,
8: 8,
9: 9
}, A.HEX_MAP = {
0: 0,
1: 1,
2: 2,
3: 3,
4: 4,
5: 5,
6: 6,
7: 7,
8: 8,
9: 9,
A: 10,
B: 11,
C: 12,
D: 13,
E: 14,
F: 15,
a: 10,
b: 11,
c: 12,
d: 13,
e: 14,
f: 15
}, A.NUM = [ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" ], A.ALPHANUM = A.ALPHA.concat(A.NUM), 
A.MARK = [ "-", "_", ".", "!", "~", "*", "'", "(", ")" ], A.USERINFO_CHARS = A.ALPHANUM.concat(A.MARK).concat([ "%", ";", ":", "&", "=", "+", "$", "," ]), 
A.STRICT_URL_CHAR = [ "!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~" ].concat(A.ALPHANUM), 
A.URL_CHAR = A.STRICT_URL_CHAR.concat([ "\t", "\f" ]);
for (let e = 128; e <= 255; e++) A.URL_CHAR.push(e);
A.HEX = A.NUM.concat([ "a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F" ]), 
A.STRICT_TOKEN = [ "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~" ].concat(A.ALPHANUM), 
A.TOKEN = A.STRICT_TOKEN.concat([ " " ]), A.HEADER_CHARS = [ "\t" ];
for (let e = 32; e <= 255; e++) 127 !== e && A.HEADER_CHARS.push(e);
A.CONNECTION_TOKEN_CHARS = A.HEADER_CHARS.filter(e => 44 !== e), A.MAJOR = A.NUM_MAP, 
A.MINOR = A.MAJOR, function(e) {
e[e.GENERAL = 0] = "GENERAL", e[e.CONNECTION = 1] = "CONNECTION", e[e.CONTENT_LENGTH = 2] = "CONTENT_LENGTH", 
e[e.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING", e[e.UPGRADE = 4] = "UPGRADE", 
e[e.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE", e[e.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE", 
e[e.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE", e[e.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED";
}(o = A.HEADER_STATE || (A.HEADER_STATE = {})), A.SPECIAL_HEADERS = {
connection: o.CONNECTION,
"content-length": o.CONTENT_LENGTH,
"proxy-connection": o.CONNECTION,
"transfer-encoding": o.TRANSFER_ENCODING,
upgrade: o.UPGRADE
};
}),
47635: ((e, A, t) => {
const {Buffer: r} = t(4573);
e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
}),
45593: ((e, A, t) => {
const {Buffer: r} = t(4573);
e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
}),
47557: ((e, A) => {
Object.defineProperty(A, "__esModule", {
value: !0
}), A.enumToMap = void 0, A.enumToMap = function enumToMap(e) {
const A = {};
return Object.keys(e).forEach(t => {
const r = e[t];
"number" == typeof r && (A[t] = r);
}), A;
};
}),
82710: ((e, A, t) => {
const {kClients: r} = t(46130), s = t(14332), {kAgent: o, kMockAgentSet: n, kMockAgentGet: i, kDispatches: a, kIsMockActive: c, kNetConnect: g, kGetNetConnect: l, kOptions: E, kFactory: h} = t(45154), Q = t(69736), u = t(45157), {matchValue: B, buildMockOptions: I} = t(22042), {InvalidArgumentError: d, UndiciError: p} = t(92344), f = t(89784), m = t(14638), w = t(26573);
e.exports = class MockAgent extends f {
constructor(e) {
if (super(e), this[g] = !0, this[c] = !0, e?.agent && "function" != typeof e.agent.dispatch) throw new d("Argument opts.agent must implement Agent");
const A = e?.agent ? e.agent : new s(e);
this[o] = A, this[r] = A[r], this[E] = I(e);
}
get(e) {
let A = this[i](e);
return A || (A = this[h](e), this[n](e, A)), A;
}
dispatch(e, A) {
return this.get(e.origin), this[o].dispatch(e, A);
}
async close() {
await this[o].close(), this[r].clear();
}
deactivate() {
this[c] = !1;
}
activate() {
this[c] = !0;
}
enableNetConnect(e) {
if ("string" == typeof e || "function" == typeof e || e instanceof RegExp) Array.isArray(this[g]) ? this[g].push(e) : this[g] = [ e ]; else {
if (void 0 !== e) throw new d("Unsupported matcher. Must be one of String|Function|RegExp.");
this[g] = !0;
}
}
disableNetConnect() {
this[g] = !1;
}
get isMockActive() {
return this[c];
}
[n](e, A) {
this[r].set(e, A);
}
[h](e) {
const A = Object.assign({
agent: this
}, this[E]);
return this[E] && 1 === this[E].connections ? new Q(e, A) : new u(e, A);
}
[i](e) {
const A = this[r].get(e);
if (A) return A;
if ("string" != typeof e) {
const A = this[h]("http://localhost:9999");
return this[n](e, A), A;
}
for (const [A, t] of Array.from(this[r])) if (t && "string" != typeof A && B(A, e)) {
const A = this[h](e);
return this[n](e, A), A[a] = t[a], A;
}
}
[l]() {
return this[g];
}
pendingInterceptors() {
const e = this[r];
return Array.from(e.entries()).flatMap(([e, A]) => A[a].map(A => ({
...A,
origin: e
}))).filter(({pending: e}) => e);
}
assertNoPendingInterceptors({pendingInterceptorsFormatter: e = new w} = {}) {
const A = this.pendingInterceptors();
if (0 === A.length) return;
const t = new m("interceptor", "interceptors").pluralize(A.length);
throw new p(`\n${t.count} ${t.noun} ${t.is} pending:\n\n${e.format(A)}\n`.trim());
}
};
}),
69736: ((e, A, t) => {
const {promisify: r} = t(57975), s = t(82138), {buildMockDispatch: o} = t(22042), {kDispatches: n, kMockAgent: i, kClose: a, kOriginalClose: c, kOrigin: g, kOriginalDispatch: l, kConnected: E} = t(45154), {MockInterceptor: h} = t(84452), Q = t(46130), {InvalidArgumentError: u} = t(92344);
class MockClient extends s {
constructor(e, A) {
if (super(e, A), !A || !A.agent || "function" != typeof A.agent.dispatch) throw new u("Argument opts.agent must implement Agent");
this[i] = A.agent, this[g] = e, this[n] = [], this[E] = 1, this[l] = this.dispatch, 
this[c] = this.close.bind(this), this.dispatch = o.call(this), this.close = this[a];
}
get [Q.kConnected]() {
return this[E];
}
intercept(e) {
return new h(e, this[n]);
}
async [a]() {
await r(this[c])(), this[E] = 0, this[i][Q.kClients].delete(this[g]);
}
}
e.exports = MockClient;
}),
18024: ((e, A, t) => {
const {UndiciError: r} = t(92344), s = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
class MockNotMatchedError extends r {
constructor(e) {
super(e), Error.captureStackTrace(this, MockNotMatchedError), this.name = "MockNotMatchedError", 
this.message = e || "The request does not match any registered mock dispatches", 
this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
}
static [Symbol.hasInstance](e) {
return e && !0 === e[s];
}
[s]=!0;
}
e.exports = {
MockNotMatchedError: MockNotMatchedError
};
}),
84452: ((e, A, t) => {
const {getResponseData: r, buildKey: s, addMockDispatch: o} = t(22042), {kDispatches: n, kDispatchKey: i, kDefaultHeaders: a, kDefaultTrailers: c, kContentLength: g, kMockDispatch: l} = t(45154), {InvalidArgumentError: E} = t(92344), {buildURL: h} = t(27375);
class MockScope {
constructor(e) {
this[l] = e;
}
delay(e) {
if ("number" != typeof e || !Number.isInteger(e) || e <= 0) throw new E("waitInMs must be a valid integer > 0");
return this[l].delay = e, this;
}
persist() {
return this[l].persist = !0, this;
}
times(e) {
if ("number" != typeof e || !Number.isInteger(e) || e <= 0) throw new E("repeatTimes must be a valid integer > 0");
return this[l].times = e, this;
}
}
e.exports.MockInterceptor = class MockInterceptor {
constructor(e, A) {
if ("object" != typeof e) throw new E("opts must be an object");
if (void 0 === e.path) throw new E("opts.path must be defined");
if (void 0 === e.method && (e.method = "GET"), "string" == typeof e.path) if (e.query) e.path = h(e.path, e.query); else {
const A = new URL(e.path, "data://");
e.path = A.pathname + A.search;
}
"string" == typeof e.method && (e.method = e.method.toUpperCase()), this[i] = s(e), 
this[n] = A, this[a] = {}, this[c] = {}, this[g] = !1;
}
createMockScopeDispatchData({statusCode: e, data: A, responseOptions: t}) {
const s = r(A), o = this[g] ? {
"content-length": s.length
} : {};
return {
statusCode: e,
data: A,
headers: {
...this[a],
...o,
...t.headers
},
trailers: {
...this[c],
...t.trailers
}
};
}
validateReplyParameters(e) {
if (void 0 === e.statusCode) throw new E("statusCode must be defined");
if ("object" != typeof e.responseOptions || null === e.responseOptions) throw new E("responseOptions must be an object");
}
reply(e) {
if ("function" == typeof e) {
const wrappedDefaultsCallback = A => {
const t = e(A);
if ("object" != typeof t || null === t) throw new E("reply options callback must return an object");
const r = {
data: "",
responseOptions: {},
...t
};
return this.validateReplyParameters(r), {
...this.createMockScopeDispatchData(r)
};
}, A = o(this[n], this[i], wrappedDefaultsCallback);
return new MockScope(A);
}
const A = {
statusCode: e,
data: void 0 === arguments[1] ? "" : arguments[1],
responseOptions: void 0 === arguments[2] ? {} : arguments[2]
};
this.validateReplyParameters(A);
const t = this.createMockScopeDispatchData(A), r = o(this[n], this[i], t);
return new MockScope(r);
}
replyWithError(e) {
if (void 0 === e) throw new E("error must be defined");
const A = o(this[n], this[i], {
error: e
});
return new MockScope(A);
}
defaultReplyHeaders(e) {
if (void 0 === e) throw new E("headers must be defined");
return this[a] = e, this;
}
defaultReplyTrailers(e) {
if (void 0 === e) throw new E("trailers must be defined");
return this[c] = e, this;
}
replyContentLength() {
return this[g] = !0, this;
}
}, e.exports.MockScope = MockScope;
}),
45157: ((e, A, t) => {
const {promisify: r} = t(57975), s = t(43959), {buildMockDispatch: o} = t(22042), {kDispatches: n, kMockAgent: i, kClose: a, kOriginalClose: c, kOrigin: g, kOriginalDispatch: l, kConnected: E} = t(45154), {MockInterceptor: h} = t(84452), Q = t(46130), {InvalidArgumentError: u} = t(92344);
class MockPool extends s {
constructor(e, A) {
if (super(e, A), !A || !A.agent || "function" != typeof A.agent.dispatch) throw new u("Argument opts.agent must implement Agent");
this[i] = A.agent, this[g] = e, this[n] = [], this[E] = 1, this[l] = this.dispatch, 
this[c] = this.close.bind(this), this.dispatch = o.call(this), this.close = this[a];
}
get [Q.kConnected]() {
return this[E];
}
intercept(e) {
return new h(e, this[n]);
}
async [a]() {
await r(this[c])(), this[E] = 0, this[i][Q.kClients].delete(this[g]);
}
}
e.exports = MockPool;
}),
45154: (e => {
e.exports = {
kAgent: Symbol("agent"),
kOptions: Symbol("options"),
kFactory: Symbol("factory"),
kDispatches: Symbol("dispatches"),
kDispatchKey: Symbol("dispatch key"),
kDefaultHeaders: Symbol("default headers"),
kDefaultTrailers: Symbol("default trailers"),
kContentLength: Symbol("content length"),
kMockAgent: Symbol("mock agent"),
kMockAgentSet: Symbol("mock agent set"),
kMockAgentGet: Symbol("mock agent get"),
kMockDispatch: Symbol("mock dispatch"),
kClose: Symbol("close"),
kOriginalClose: Symbol("original agent close"),
kOrigin: Symbol("origin"),
kIsMockActive: Symbol("is mock active"),
kNetConnect: Symbol("net connect"),
kGetNetConnect: Symbol("get net connect"),
kConnected: Symbol("connected")
};
}),
22042: ((e, A, t) => {
const {MockNotMatchedError: r} = t(18024), {kDispatches: s, kMockAgent: o, kOriginalDispatch: n, kOrigin: i, kGetNetConnect: a} = t(45154), {buildURL: c} = t(27375), {STATUS_CODES: g} = t(37067), {types: {isPromise: l}} = t(57975);
function matchValue(e, A) {
return "string" == typeof e ? e === A : e instanceof RegExp ? e.test(A) : "function" == typeof e && !0 === e(A);
}
function lowerCaseEntries(e) {
return Object.fromEntries(Object.entries(e).map(([e, A]) => [ e.toLocaleLowerCase(), A ]));
}
function getHeaderByName(e, A) {
if (!Array.isArray(e)) return "function" == typeof e.get ? e.get(A) : lowerCaseEntries(e)[A.toLocaleLowerCase()];
for (let t = 0; t < e.length; t += 2) if (e[t].toLocaleLowerCase() === A.toLocaleLowerCase()) return e[t + 1];
}
function buildHeadersFromArray(e) {
const A = e.slice(), t = [];
for (let e = 0; e < A.length; e += 2) t.push([ A[e], A[e + 1] ]);
return Object.fromEntries(t);
}
function matchHeaders(e, A) {
if ("function" == typeof e.headers) return Array.isArray(A) && (A = buildHeadersFromArray(A)), 
e.headers(A ? lowerCaseEntries(A) : {});
if (void 0 === e.headers) return !0;
if ("object" != typeof A || "object" != typeof e.headers) return !1;
for (const [t, r] of Object.entries(e.headers)) {
if (!matchValue(r, getHeaderByName(A, t))) return !1;
}
return !0;
}
function safeUrl(e) {
if ("string" != typeof e) return e;
const A = e.split("?");
if (2 !== A.length) return e;
const t = new URLSearchParams(A.pop());
return t.sort(), [ ...A, t.toString() ].join("?");
}
function getResponseData(e) {
return Buffer.isBuffer(e) || e instanceof Uint8Array || e instanceof ArrayBuffer ? e : "object" == typeof e ? JSON.stringify(e) : e.toString();
}
function getMockDispatch(e, A) {
const t = A.query ? c(A.path, A.query) : A.path, s = "string" == typeof t ? safeUrl(t) : t;
let o = e.filter(({consumed: e}) => !e).filter(({path: e}) => matchValue(safeUrl(e), s));
if (0 === o.length) throw new r(`Mock dispatch not matched for path '${s}'`);
if (o = o.filter(({method: e}) => matchValue(e, A.method)), 0 === o.length) throw new r(`Mock dispatch not matched for method '${A.method}' on path '${s}'`);
if (o = o.filter(({body: e}) => void 0 === e || matchValue(e, A.body)), 0 === o.length) throw new r(`Mock dispatch not matched for body '${A.body}' on path '${s}'`);
if (o = o.filter(e => matchHeaders(e, A.headers)), 0 === o.length) {
const e = "object" == typeof A.headers ? JSON.stringify(A.headers) : A.headers;
throw new r(`Mock dispatch not matched for headers '${e}' on path '${s}'`);
}
return o[0];
}
function deleteMockDispatch(e, A) {
const t = e.findIndex(e => !!e.consumed && function matchKey(e, {path: A, method: t, body: r, headers: s}) {
const o = matchValue(e.path, A), n = matchValue(e.method, t), i = void 0 === e.body || matchValue(e.body, r), a = matchHeaders(e, s);
return o && n && i && a;
}(e, A));
-1 !== t && e.splice(t, 1);
}
function buildKey(e) {
const {path: A, method: t, body: r, headers: s, query: o} = e;
return {
path: A,
method: t,
body: r,
headers: s,
query: o
};
}
function generateKeyValues(e) {
const A = Object.keys(e), t = [];
for (let r = 0; r < A.length; ++r) {
const s = A[r], o = e[s], n = Buffer.from(`${s}`);
if (Array.isArray(o)) for (let e = 0; e < o.length; ++e) t.push(n, Buffer.from(`${o[e]}`)); else t.push(n, Buffer.from(`${o}`));
}
return t;
}
function getStatusText(e) {
return g[e] || "unknown";
}
function mockDispatch(e, A) {
const t = buildKey(e), r = getMockDispatch(this[s], t);
r.timesInvoked++, r.data.callback && (r.data = {
...r.data,
...r.data.callback(e)
});
const {data: {statusCode: o, data: n, headers: i, trailers: a, error: c}, delay: g, persist: E} = r, {timesInvoked: h, times: Q} = r;
if (r.consumed = !E && h >= Q, r.pending = h < Q, null !== c) return deleteMockDispatch(this[s], t), 
A.onError(c), !0;
function handleReply(r, s = n) {
const c = Array.isArray(e.headers) ? buildHeadersFromArray(e.headers) : e.headers, g = "function" == typeof s ? s({
...e,
headers: c
}) : s;
if (l(g)) return void g.then(e => handleReply(r, e));
const E = getResponseData(g), h = generateKeyValues(i), Q = generateKeyValues(a);
A.onConnect?.(e => A.onError(e), null), A.onHeaders?.(o, h, resume, getStatusText(o)), 
A.onData?.(Buffer.from(E)), A.onComplete?.(Q), deleteMockDispatch(r, t);
}
function resume() {}
return "number" == typeof g && g > 0 ? setTimeout(() => {
handleReply(this[s]);
}, g) : handleReply(this[s]), !0;
}
function checkNetConnect(e, A) {
const t = new URL(A);
return !0 === e || !(!Array.isArray(e) || !e.some(e => matchValue(e, t.host)));
}
e.exports = {
getResponseData: getResponseData,
getMockDispatch: getMockDispatch,
addMockDispatch: function addMockDispatch(e, A, t) {
const r = {
timesInvoked: 0,
times: 1,
persist: !1,
consumed: !1,
...A,
pending: !0,
data: {
error: null,
..."function" == typeof t ? {
callback: t
} : {
...t
}
}
};
return e.push(r), r;
},
deleteMockDispatch: deleteMockDispatch,
buildKey: buildKey,
generateKeyValues: generateKeyValues,
matchValue: matchValue,
getResponse: async function getResponse(e) {
const A = [];
for await (const t of e) A.push(t);
return Buffer.concat(A).toString("utf8");
},
getStatusText: getStatusText,
mockDispatch: mockDispatch,
buildMockDispatch: function buildMockDispatch() {
const e = this[o], A = this[i], t = this[n];
return function dispatch(s, o) {
if (e.isMockActive) try {
mockDispatch.call(this, s, o);
} catch (n) {
if (!(n instanceof r)) throw n;
{
const i = e[a]();
if (!1 === i) throw new r(`${n.message}: subsequent request to origin ${A} was not allowed (net.connect disabled)`);
if (!checkNetConnect(i, A)) throw new r(`${n.message}: subsequent request to origin ${A} was not allowed (net.connect is not enabled for this origin)`);
t.call(this, s, o);
}
} else t.call(this, s, o);
};
},
checkNetConnect: checkNetConnect,
buildMockOptions: function buildMockOptions(e) {
if (e) {
const {agent: A, ...t} = e;
return t;
}
},
getHeaderByName: getHeaderByName,
buildHeadersFromArray: buildHeadersFromArray
};
}),
26573: ((e, A, t) => {
const {Transform: r} = t(57075), {Console: s} = t(37540), o = process.versions.icu ? "\u2705" : "Y ", n = process.versions.icu ? "\u274c" : "N ";
e.exports = class PendingInterceptorsFormatter {
constructor({disableColors: e} = {}) {
this.transform = new r({
transform(e, A, t) {
t(null, e);
}
}), this.logger = new s({
stdout: this.transform,
inspectOptions: {
colors: !e && !process.env.CI
}
});
}
format(e) {
const A = e.map(({method: e, path: A, data: {statusCode: t}, persist: r, times: s, timesInvoked: i, origin: a}) => ({
Method: e,
Origin: a,
Path: A,
"Status code": t,
Persistent: r ? o : n,
Invocations: i,
Remaining: r ? 1 / 0 : s - i
}));
return this.logger.table(A), this.transform.read().toString();
}
};
}),
14638: (e => {
const A = {
pronoun: "it",
is: "is",
was: "was",
this: "this"
}, t = {
pronoun: "they",
is: "are",
was: "were",
this: "these"
};
e.exports = class Pluralizer {
constructor(e, A) {
this.singular = e, this.plural = A;
}
pluralize(e) {
const r = 1 === e;
return {
...r ? A : t,
count: e,
noun: r ? this.singular : this.plural
};
}
};
}),
37256: (e => {
let A = 0;
const t = 1e3;
let r;
const s = Symbol("kFastTimer"), o = [];
function onTick() {
A += 499;
let e = 0, t = o.length;
for (;e < t; ) {
const r = o[e];
0 === r._state ? (r._idleStart = A - 499, r._state = 1) : 1 === r._state && A >= r._idleStart + r._idleTimeout && (r._state = -1, 
r._idleStart = -1, r._onTimeout(r._timerArg)), -1 === r._state ? (r._state = -2, 
0 !== --t && (o[e] = o[t])) : ++e;
}
o.length = t, 0 !== o.length && refreshTimeout();
}
function refreshTimeout() {
r ? r.refresh() : (clearTimeout(r), r = setTimeout(onTick, 499), r.unref && r.unref());
}
class FastTimer {
[s]=!0;
_state=-2;
_idleTimeout=-1;
_idleStart=-1;
_onTimeout;
_timerArg;
constructor(e, A, t) {
this._onTimeout = e, this._idleTimeout = A, this._timerArg = t, this.refresh();
}
refresh() {
-2 === this._state && o.push(this), r && 1 !== o.length || refreshTimeout(), this._state = 0;
}
clear() {
this._state = -1, this._idleStart = -1;
}
}
e.exports = {
setTimeout: (e, A, r) => A <= t ? setTimeout(e, A, r) : new FastTimer(e, A, r),
clearTimeout(e) {
e[s] ? e.clear() : clearTimeout(e);
},
setFastTimeout: (e, A, t) => new FastTimer(e, A, t),
clearFastTimeout(e) {
e.clear();
},
now: () => A,
tick(e = 0) {
A += e - t + 1, onTick(), onTick();
},
reset() {
A = 0, o.length = 0, clearTimeout(r), r = null;
},
kFastTimer: s
};
}),
62185: ((e, A, t) => {
const {kConstruct: r} = t(33202), {urlEquals: s, getFieldValues: o} = t(54159), {kEnumerableProperty: n, isDisturbed: i} = t(27375), {webidl: a} = t(30220), {Response: c, cloneResponse: g, fromInnerResponse: l} = t(56678), {Request: E, fromInnerRequest: h} = t(27412), {kState: Q} = t(91944), {fetching: u} = t(18033), {urlIsHttpHttpsScheme: B, createDeferredPromise: I, readAllBytes: d} = t(77241), p = t(34589);
class Cache {
#T;
constructor() {
arguments[0] !== r && a.illegalConstructor(), a.util.markAsUncloneable(this), this.#T = arguments[1];
}
async match(e, A = {}) {
a.brandCheck(this, Cache);
const t = "Cache.match";
a.argumentLengthCheck(arguments, 1, t), e = a.converters.RequestInfo(e, t, "request"), 
A = a.converters.CacheQueryOptions(A, t, "options");
const r = this.#U(e, A, 1);
if (0 !== r.length) return r[0];
}
async matchAll(e = void 0, A = {}) {
a.brandCheck(this, Cache);
const t = "Cache.matchAll";
return void 0 !== e && (e = a.converters.RequestInfo(e, t, "request")), A = a.converters.CacheQueryOptions(A, t, "options"), 
this.#U(e, A);
}
async add(e) {
a.brandCheck(this, Cache);
const A = "Cache.add";
a.argumentLengthCheck(arguments, 1, A);
const t = [ e = a.converters.RequestInfo(e, A, "request") ], r = this.addAll(t);
return await r;
}
async addAll(e) {
a.brandCheck(this, Cache);
const A = "Cache.addAll";
a.argumentLengthCheck(arguments, 1, A);
const t = [], r = [];
for (let t of e) {
if (void 0 === t) throw a.errors.conversionFailed({
prefix: A,
argument: "Argument 1",
types: [ "undefined is not allowed" ]
});
if (t = a.converters.RequestInfo(t), "string" == typeof t) continue;
const e = t[Q];
if (!B(e.url) || "GET" !== e.method) throw a.errors.exception({
header: A,
message: "Expected http/s scheme when method is not GET."
});
}
const s = [];
for (const n of e) {
const e = new E(n)[Q];
if (!B(e.url)) throw a.errors.exception({
header: A,
message: "Expected http/s scheme."
});
e.initiator = "fetch", e.destination = "subresource", r.push(e);
const i = I();
s.push(u({
request: e,
processResponse(e) {
if ("error" === e.type || 206 === e.status || e.status < 200 || e.status > 299) i.reject(a.errors.exception({
header: "Cache.addAll",
message: "Received an invalid status code or the request failed."
})); else if (e.headersList.contains("vary")) {
const A = o(e.headersList.get("vary"));
for (const e of A) if ("*" === e) {
i.reject(a.errors.exception({
header: "Cache.addAll",
message: "invalid vary field value"
}));
for (const e of s) e.abort();
return;
}
}
},
processResponseEndOfBody(e) {
e.aborted ? i.reject(new DOMException("aborted", "AbortError")) : i.resolve(e);
}
})), t.push(i.promise);
}
const n = Promise.all(t), i = await n, c = [];
let g = 0;
for (const e of i) {
const A = {
type: "put",
request: r[g],
response: e
};
c.push(A), g++;
}
const l = I();
let h = null;
try {
this.#N(c);
} catch (e) {
h = e;
}
return queueMicrotask(() => {
null === h ? l.resolve(void 0) : l.reject(h);
}), l.promise;
}
async put(e, A) {
a.brandCheck(this, Cache);
const t = "Cache.put";
a.argumentLengthCheck(arguments, 2, t), e = a.converters.RequestInfo(e, t, "request"), 
A = a.converters.Response(A, t, "response");
let r = null;
if (r = e instanceof E ? e[Q] : new E(e)[Q], !B(r.url) || "GET" !== r.method) throw a.errors.exception({
header: t,
message: "Expected an http/s scheme when method is not GET"
});
const s = A[Q];
if (206 === s.status) throw a.errors.exception({
header: t,
message: "Got 206 status"
});
if (s.headersList.contains("vary")) {
const e = o(s.headersList.get("vary"));
for (const A of e) if ("*" === A) throw a.errors.exception({
header: t,
message: "Got * vary field value"
});
}
if (s.body && (i(s.body.stream) || s.body.stream.locked)) throw a.errors.exception({
header: t,
message: "Response body is locked or disturbed"
});
const n = g(s), c = I();
if (null != s.body) {
const e = s.body.stream.getReader();
d(e).then(c.resolve, c.reject);
} else c.resolve(void 0);
const l = [], h = {
type: "put",
request: r,
response: n
};
l.push(h);
const u = await c.promise;
null != n.body && (n.body.source = u);
const p = I();
let f = null;
try {
this.#N(l);
} catch (e) {
f = e;
}
return queueMicrotask(() => {
null === f ? p.resolve() : p.reject(f);
}), p.promise;
}
async delete(e, A = {}) {
a.brandCheck(this, Cache);
const t = "Cache.delete";
a.argumentLengthCheck(arguments, 1, t), e = a.converters.RequestInfo(e, t, "request"), 
A = a.converters.CacheQueryOptions(A, t, "options");
let r = null;
if (e instanceof E) {
if (r = e[Q], "GET" !== r.method && !A.ignoreMethod) return !1;
} else p("string" == typeof e), r = new E(e)[Q];
const s = [], o = {
type: "delete",
request: r,
options: A
};
s.push(o);
const n = I();
let i, c = null;
try {
i = this.#N(s);
} catch (e) {
c = e;
}
return queueMicrotask(() => {
null === c ? n.resolve(!!i?.length) : n.reject(c);
}), n.promise;
}
async keys(e = void 0, A = {}) {
a.brandCheck(this, Cache);
const t = "Cache.keys";
void 0 !== e && (e = a.converters.RequestInfo(e, t, "request")), A = a.converters.CacheQueryOptions(A, t, "options");
let r = null;
if (void 0 !== e) if (e instanceof E) {
if (r = e[Q], "GET" !== r.method && !A.ignoreMethod) return [];
} else "string" == typeof e && (r = new E(e)[Q]);
const s = I(), o = [];
if (void 0 === e) for (const e of this.#T) o.push(e[0]); else {
const e = this.#M(r, A);
for (const A of e) o.push(A[0]);
}
return queueMicrotask(() => {
const e = [];
for (const A of o) {
const t = h(A, (new AbortController).signal, "immutable");
e.push(t);
}
s.resolve(Object.freeze(e));
}), s.promise;
}
#N(e) {
const A = this.#T, t = [ ...A ], r = [], s = [];
try {
for (const t of e) {
if ("delete" !== t.type && "put" !== t.type) throw a.errors.exception({
header: "Cache.#batchCacheOperations",
message: 'operation type does not match "delete" or "put"'
});
if ("delete" === t.type && null != t.response) throw a.errors.exception({
header: "Cache.#batchCacheOperations",
message: "delete operation should not have an associated response"
});
if (this.#M(t.request, t.options, r).length) throw new DOMException("???", "InvalidStateError");
let e;
if ("delete" === t.type) {
if (e = this.#M(t.request, t.options), 0 === e.length) return [];
for (const t of e) {
const e = A.indexOf(t);
p(-1 !== e), A.splice(e, 1);
}
} else if ("put" === t.type) {
if (null == t.response) throw a.errors.exception({
header: "Cache.#batchCacheOperations",
message: "put operation should have an associated response"
});
const s = t.request;
if (!B(s.url)) throw a.errors.exception({
header: "Cache.#batchCacheOperations",
message: "expected http or https scheme"
});
if ("GET" !== s.method) throw a.errors.exception({
header: "Cache.#batchCacheOperations",
message: "not get method"
});
if (null != t.options) throw a.errors.exception({
header: "Cache.#batchCacheOperations",
message: "options must not be defined"
});
e = this.#M(t.request);
for (const t of e) {
const e = A.indexOf(t);
p(-1 !== e), A.splice(e, 1);
}
A.push([ t.request, t.response ]), r.push([ t.request, t.response ]);
}
s.push([ t.request, t.response ]);
}
return s;
} catch (e) {
throw this.#T.length = 0, this.#T = t, e;
}
}
#M(e, A, t) {
const r = [], s = t ?? this.#T;
for (const t of s) {
const [s, o] = t;
this.#L(e, s, o, A) && r.push(t);
}
return r;
}
#L(e, A, t = null, r) {
const n = new URL(e.url), i = new URL(A.url);
if (r?.ignoreSearch && (i.search = "", n.search = ""), !s(n, i, !0)) return !1;
if (null == t || r?.ignoreVary || !t.headersList.contains("vary")) return !0;
const a = o(t.headersList.get("vary"));
for (const t of a) {
if ("*" === t) return !1;
if (A.headersList.get(t) !== e.headersList.get(t)) return !1;
}
return !0;
}
#U(e, A, t = 1 / 0) {
let r = null;
if (void 0 !== e) if (e instanceof E) {
if (r = e[Q], "GET" !== r.method && !A.ignoreMethod) return [];
} else "string" == typeof e && (r = new E(e)[Q]);
const s = [];
if (void 0 === e) for (const e of this.#T) s.push(e[1]); else {
const e = this.#M(r, A);
for (const A of e) s.push(A[1]);
}
const o = [];
for (const e of s) {
const A = l(e, "immutable");
if (o.push(A.clone()), o.length >= t) break;
}
return Object.freeze(o);
}
}
Object.defineProperties(Cache.prototype, {
[Symbol.toStringTag]: {
value: "Cache",
configurable: !0
},
match: n,
matchAll: n,
add: n,
addAll: n,
put: n,
delete: n,
keys: n
});
const f = [ {
key: "ignoreSearch",
converter: a.converters.boolean,
defaultValue: () => !1
}, {
key: "ignoreMethod",
converter: a.converters.boolean,
defaultValue: () => !1
}, {
key: "ignoreVary",
converter: a.converters.boolean,
defaultValue: () => !1
} ];
a.converters.CacheQueryOptions = a.dictionaryConverter(f), a.converters.MultiCacheQueryOptions = a.dictionaryConverter([ ...f, {
key: "cacheName",
converter: a.converters.DOMString
} ]), a.converters.Response = a.interfaceConverter(c), a.converters["sequence<RequestInfo>"] = a.sequenceConverter(a.converters.RequestInfo), 
e.exports = {
Cache: Cache
};
}),
93832: ((e, A, t) => {
const {kConstruct: r} = t(33202), {Cache: s} = t(62185), {webidl: o} = t(30220), {kEnumerableProperty: n} = t(27375);
class CacheStorage {
#v=new Map;
constructor() {
arguments[0] !== r && o.illegalConstructor(), o.util.markAsUncloneable(this);
}
async match(e, A = {}) {
if (o.brandCheck(this, CacheStorage), o.argumentLengthCheck(arguments, 1, "CacheStorage.match"), 
e = o.converters.RequestInfo(e), null != (A = o.converters.MultiCacheQueryOptions(A)).cacheName) {
if (this.#v.has(A.cacheName)) {
const t = this.#v.get(A.cacheName), o = new s(r, t);
return await o.match(e, A);
}
} else for (const t of this.#v.values()) {
const o = new s(r, t), n = await o.match(e, A);
if (void 0 !== n) return n;
}
}
async has(e) {
o.brandCheck(this, CacheStorage);
const A = "CacheStorage.has";
return o.argumentLengthCheck(arguments, 1, A), e = o.converters.DOMString(e, A, "cacheName"), 
this.#v.has(e);
}
async open(e) {
o.brandCheck(this, CacheStorage);
const A = "CacheStorage.open";
if (o.argumentLengthCheck(arguments, 1, A), e = o.converters.DOMString(e, A, "cacheName"), 
this.#v.has(e)) {
const A = this.#v.get(e);
return new s(r, A);
}
const t = [];
return this.#v.set(e, t), new s(r, t);
}
async delete(e) {
o.brandCheck(this, CacheStorage);
const A = "CacheStorage.delete";
return o.argumentLengthCheck(arguments, 1, A), e = o.converters.DOMString(e, A, "cacheName"), 
this.#v.delete(e);
}
async keys() {
o.brandCheck(this, CacheStorage);
return [ ...this.#v.keys() ];
}
}
Object.defineProperties(CacheStorage.prototype, {
[Symbol.toStringTag]: {
value: "CacheStorage",
configurable: !0
},
match: n,
has: n,
open: n,
delete: n,
keys: n
}), e.exports = {
CacheStorage: CacheStorage
};
}),
33202: ((e, A, t) => {
e.exports = {
kConstruct: t(46130).kConstruct
};
}),
54159: ((e, A, t) => {
const r = t(34589), {URLSerializer: s} = t(82121), {isValidHeaderName: o} = t(77241);
e.exports = {
urlEquals: function urlEquals(e, A, t = !1) {
return s(e, t) === s(A, t);
},
getFieldValues: function getFieldValues(e) {
r(null !== e);
const A = [];
for (let t of e.split(",")) t = t.trim(), o(t) && A.push(t);
return A;
}
};
}),
63819: (e => {
e.exports = {
maxAttributeValueSize: 1024,
maxNameValuePairSize: 4096
};
}),
2778: ((e, A, t) => {
const {parseSetCookie: r} = t(68745), {stringify: s} = t(39556), {webidl: o} = t(30220), {Headers: n} = t(31271);
function setCookie(e, A) {
o.argumentLengthCheck(arguments, 2, "setCookie"), o.brandCheck(e, n, {
strict: !1
}), A = o.converters.Cookie(A);
const t = s(A);
t && e.append("Set-Cookie", t);
}
o.converters.DeleteCookieAttributes = o.dictionaryConverter([ {
converter: o.nullableConverter(o.converters.DOMString),
key: "path",
defaultValue: () => null
}, {
converter: o.nullableConverter(o.converters.DOMString),
key: "domain",
defaultValue: () => null
} ]), o.converters.Cookie = o.dictionaryConverter([ {
converter: o.converters.DOMString,
key: "name"
}, {
converter: o.converters.DOMString,
key: "value"
}, {
converter: o.nullableConverter(e => "number" == typeof e ? o.converters["unsigned long long"](e) : new Date(e)),
key: "expires",
defaultValue: () => null
}, {
converter: o.nullableConverter(o.converters["long long"]),
key: "maxAge",
defaultValue: () => null
}, {
converter: o.nullableConverter(o.converters.DOMString),
key: "domain",
defaultValue: () => null
}, {
converter: o.nullableConverter(o.converters.DOMString),
key: "path",
defaultValue: () => null
}, {
converter: o.nullableConverter(o.converters.boolean),
key: "secure",
defaultValue: () => null
}, {
converter: o.nullableConverter(o.converters.boolean),
key: "httpOnly",
defaultValue: () => null
}, {
converter: o.converters.USVString,
key: "sameSite",
allowedValues: [ "Strict", "Lax", "None" ]
}, {
converter: o.sequenceConverter(o.converters.DOMString),
key: "unparsed",
defaultValue: () => new Array(0)
} ]), e.exports = {
getCookies: function getCookies(e) {
o.argumentLengthCheck(arguments, 1, "getCookies"), o.brandCheck(e, n, {
strict: !1
});
const A = e.get("cookie"), t = {};
if (!A) return t;
for (const e of A.split(";")) {
const [A, ...r] = e.split("=");
t[A.trim()] = r.join("=");
}
return t;
},
deleteCookie: function deleteCookie(e, A, t) {
o.brandCheck(e, n, {
strict: !1
});
const r = "deleteCookie";
o.argumentLengthCheck(arguments, 2, r), A = o.converters.DOMString(A, r, "name"), 
t = o.converters.DeleteCookieAttributes(t), setCookie(e, {
name: A,
value: "",
expires: new Date(0),
...t
});
},
getSetCookies: function getSetCookies(e) {
o.argumentLengthCheck(arguments, 1, "getSetCookies"), o.brandCheck(e, n, {
strict: !1
});
const A = e.getSetCookie();
return A ? A.map(e => r(e)) : [];
},
setCookie: setCookie
};
}),
68745: ((e, A, t) => {
const {maxNameValuePairSize: r, maxAttributeValueSize: s} = t(63819), {isCTLExcludingHtab: o} = t(39556), {collectASequenceOfCodePointsFast: n} = t(82121), i = t(34589);
function parseUnparsedAttributes(e, A = {}) {
if (0 === e.length) return A;
i(";" === e[0]);
let t = "";
(e = e.slice(1)).includes(";") ? (t = n(";", e, {
position: 0
}), e = e.slice(t.length)) : (t = e, e = "");
let r = "", o = "";
if (t.includes("=")) {
const e = {
position: 0
};
r = n("=", t, e), o = t.slice(e.position + 1);
} else r = t;
if (r = r.trim(), o = o.trim(), o.length > s) return parseUnparsedAttributes(e, A);
const a = r.toLowerCase();
if ("expires" === a) {
const e = new Date(o);
A.expires = e;
} else if ("max-age" === a) {
const t = o.charCodeAt(0);
if ((t < 48 || t > 57) && "-" !== o[0]) return parseUnparsedAttributes(e, A);
if (!/^\d+$/.test(o)) return parseUnparsedAttributes(e, A);
const r = Number(o);
A.maxAge = r;
} else if ("domain" === a) {
let e = o;
"." === e[0] && (e = e.slice(1)), e = e.toLowerCase(), A.domain = e;
} else if ("path" === a) {
let e = "";
e = 0 === o.length || "/" !== o[0] ? "/" : o, A.path = e;
} else if ("secure" === a) A.secure = !0; else if ("httponly" === a) A.httpOnly = !0; else if ("samesite" === a) {
const e = o.toLowerCase();
"none" === e ? A.sameSite = "None" : "strict" === e ? A.sameSite = "Strict" : "lax" === e && (A.sameSite = "Lax");
} else A.unparsed ??= [], A.unparsed.push(`${r}=${o}`);
return parseUnparsedAttributes(e, A);
}
e.exports = {
parseSetCookie: function parseSetCookie(e) {
if (o(e)) return null;
let A = "", t = "", s = "", i = "";
if (e.includes(";")) {
const r = {
position: 0
};
A = n(";", e, r), t = e.slice(r.position);
} else A = e;
if (A.includes("=")) {
const e = {
position: 0
};
s = n("=", A, e), i = A.slice(e.position + 1);
} else i = A;
return s = s.trim(), i = i.trim(), s.length + i.length > r ? null : {
name: s,
value: i,
...parseUnparsedAttributes(t)
};
},
parseUnparsedAttributes: parseUnparsedAttributes
};
}),
39556: (e => {
function validateCookieName(e) {
for (let A = 0; A < e.length; ++A) {
const t = e.charCodeAt(A);
if (t < 33 || t > 126 || 34 === t || 40 === t || 41 === t || 60 === t || 62 === t || 64 === t || 44 === t || 59 === t || 58 === t || 92 === t || 47 === t || 91 === t || 93 === t || 63 === t || 61 === t || 123 === t || 125 === t) throw new Error("Invalid cookie name");
}
}
function validateCookieValue(e) {
let A = e.length, t = 0;
if ('"' === e[0]) {
if (1 === A || '"' !== e[A - 1]) throw new Error("Invalid cookie value");
--A, ++t;
}
for (;t < A; ) {
const A = e.charCodeAt(t++);
if (A < 33 || A > 126 || 34 === A || 44 === A || 59 === A || 92 === A) throw new Error("Invalid cookie value");
}
}
function validateCookiePath(e) {
for (let A = 0; A < e.length; ++A) {
const t = e.charCodeAt(A);
if (t < 32 || t > 126 || 59 === t) throw new Error("Invalid cookie path");
}
}
function isLetterOrDigit(e) {
return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
}
const A = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ], t = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ], r = Array(61).fill(0).map((e, A) => A.toString().padStart(2, "0"));
function toIMFDate(e) {
return "number" == typeof e && (e = new Date(e)), `${A[e.getUTCDay()]}, ${r[e.getUTCDate()]} ${t[e.getUTCMonth()]} ${e.getUTCFullYear()} ${r[e.getUTCHours()]}:${r[e.getUTCMinutes()]}:${r[e.getUTCSeconds()]} GMT`;
}
e.exports = {
isCTLExcludingHtab: function isCTLExcludingHtab(e) {
for (let A = 0; A < e.length; ++A) {
const t = e.charCodeAt(A);
if (t >= 0 && t <= 8 || t >= 10 && t <= 31 || 127 === t) return !0;
}
return !1;
},
validateCookieName: validateCookieName,
validateCookiePath: validateCookiePath,
validateCookieValue: validateCookieValue,
toIMFDate: toIMFDate,
stringify: function stringify(e) {
if (0 === e.name.length) return null;
validateCookieName(e.name), validateCookieValue(e.value);
const A = [ `${e.name}=${e.value}` ];
e.name.startsWith("__Secure-") && (e.secure = !0), e.name.startsWith("__Host-") && (e.secure = !0, 
e.domain = null, e.path = "/"), e.secure && A.push("Secure"), e.httpOnly && A.push("HttpOnly"), 
"number" == typeof e.maxAge && (!function validateCookieMaxAge(e) {
if (e < 0) throw new Error("Invalid cookie max-age");
}(e.maxAge), A.push(`Max-Age=${e.maxAge}`)), e.domain && (!function validateCookieDomain(e) {
if (" " === e) return;
if (e.length > 255) throw new Error("Invalid cookie domain");
let A = 0;
for (let t = 0; t < e.length; ++t) {
const r = e.charCodeAt(t);
if (46 !== r) {
if (0 === A && !isLetterOrDigit(r)) throw new Error("Invalid cookie domain");
if (!isLetterOrDigit(r) && 45 !== r) throw new Error("Invalid cookie domain");
if (++A > 63) throw new Error("Invalid cookie domain");
} else {
if (0 === A) throw new Error("Invalid cookie domain");
if (45 === e.charCodeAt(t - 1)) throw new Error("Invalid cookie domain");
A = 0;
}
}
if (0 === A || 45 === e.charCodeAt(e.length - 1)) throw new Error("Invalid cookie domain");
}(e.domain), A.push(`Domain=${e.domain}`)), e.path && (validateCookiePath(e.path), 
A.push(`Path=${e.path}`)), e.expires && "Invalid Date" !== e.expires.toString() && A.push(`Expires=${toIMFDate(e.expires)}`), 
e.sameSite && A.push(`SameSite=${e.sameSite}`);
for (const t of e.unparsed) {
if (!t.includes("=")) throw new Error("Invalid unparsed");
const [e, ...r] = t.split("="), s = e.trim(), o = r.join("=");
validateCookieName(s), validateCookieValue(o), A.push(`${s}=${o}`);
}
return A.join("; ");
}
};
}),
77974: ((e, A, t) => {
const r = t(4573), {Transform: s} = t(57075), {isASCIINumber: o, isValidLastEventId: n} = t(98794), i = [ 239, 187, 191 ], a = r.kStringMaxLength, c = Buffer.from("data"), g = Buffer.from("event"), l = Buffer.from("id"), E = Buffer.from("retry");
function isFieldName(e, A, t) {
if (A !== t.length) return !1;
for (let r = 0; r < A; r++) if (e[r] !== t[r]) return !1;
return !0;
}
function createMaxEventSizeExceededError() {
const e = new Error("EventSource message size exceeded");
return e.aborted = !1, e;
}
e.exports = {
EventSourceStream: class EventSourceStream extends s {
state=null;
checkBOM=!0;
crlfCheck=!1;
eventEndCheck=!1;
chunks=[];
chunkIndex=0;
pos=0;
lineChunkIndex=0;
linePos=0;
lineLength=0;
eventSize=0;
eventFieldSizes={
data: 0,
event: 0,
id: 0,
retry: 0
};
dataLineCount=0;
maxEventSize;
maxDataLines;
maxBufferedChunks;
event={
data: void 0,
event: void 0,
id: void 0,
retry: void 0
};
constructor(e = {}) {
e.readableObjectMode = !0, super(e), this.state = e.eventSourceSettings || {}, this.maxEventSize = e.maxEventSize ?? a;
const A = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
this.maxDataLines = A, this.maxBufferedChunks = A, e.push && (this.push = e.push);
}
_transform(e, A, t) {
if (0 !== e.length) if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && 10 !== e[0] && 13 !== e[0]) t(createMaxEventSizeExceededError()); else if (this.chunks.push(e), 
this.checkBOM && this.handleBOM()) t(); else {
for (;this.hasCurrentByte(); ) {
const e = this.currentByte();
if (this.eventEndCheck) {
if (this.crlfCheck) {
if (10 === e) {
this.crlfCheck = !1, this.consumeCurrentByte();
continue;
}
this.crlfCheck = !1;
}
if (10 === e || 13 === e) {
13 === e && (this.crlfCheck = !0), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), 
this.clearEvent();
continue;
}
this.eventEndCheck = !1;
} else if (10 !== e && 13 !== e) {
if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) return void t(createMaxEventSizeExceededError());
this.advanceCursor();
} else {
13 === e && (this.crlfCheck = !0);
try {
this.parseLine(this.readLine(), this.event);
} catch (e) {
return void t(e);
}
this.consumeCurrentByte(), this.eventEndCheck = !0;
}
}
t();
} else t();
}
_destroy(e, A) {
this.chunks.length = 0, this.clearEvent(), super._destroy(e, A);
}
parseLine(e, A) {
if (0 === e.length) return;
const t = e.indexOf(58);
if (0 === t) return;
let r = e.length, s = e.length;
if (-1 !== t && (r = t, s = t + 1, 32 === e[s] && ++s), isFieldName(e, r, c)) {
if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
const t = e.length - s, r = this.eventFieldSizes.data + (void 0 === A.data ? 0 : 1) + t;
this.setEventFieldSize("data", r);
const o = e.toString("utf8", s);
return void 0 === A.data ? A.data = o : A.data += `\n${o}`, void this.dataLineCount++;
}
isFieldName(e, r, E) ? function isASCIINumberBytes(e, A) {
if (A >= e.length) return !1;
for (let t = A; t < e.length; t++) if (e[t] < 48 || e[t] > 57) return !1;
return !0;
}(e, s) && (this.setEventFieldSize("retry", e.length - s), A.retry = e.toString("utf8", s)) : isFieldName(e, r, l) ? function isValidLastEventIdBytes(e, A) {
for (let t = A; t < e.length; t++) if (0 === e[t]) return !1;
return !0;
}(e, s) && (this.setEventFieldSize("id", e.length - s), A.id = e.toString("utf8", s)) : isFieldName(e, r, g) && s < e.length && (this.setEventFieldSize("event", e.length - s), 
A.event = e.toString("utf8", s));
}
setEventFieldSize(e, A) {
const t = this.eventSize - this.eventFieldSizes[e] + A;
if (this.maxEventSize > 0 && t > this.maxEventSize) throw createMaxEventSizeExceededError();
this.eventSize = t, this.eventFieldSizes[e] = A;
}
processEvent(e) {
e.retry && o(e.retry) && (this.state.reconnectionTime = parseInt(e.retry, 10)), 
e.id && n(e.id) && (this.state.lastEventId = e.id), void 0 !== e.data && this.push({
type: e.event || "message",
options: {
data: e.data,
lastEventId: this.state.lastEventId,
origin: this.state.origin
}
});
}
clearEvent() {
this.event.data = void 0, this.event.event = void 0, this.event.id = void 0, this.event.retry = void 0, 
this.eventSize = 0, this.dataLineCount = 0, this.eventFieldSizes.data = 0, this.eventFieldSizes.event = 0, 
this.eventFieldSizes.id = 0, this.eventFieldSizes.retry = 0;
}
hasPendingEvent() {
return void 0 !== this.event.data || void 0 !== this.event.event || void 0 !== this.event.id || void 0 !== this.event.retry;
}
hasCurrentByte() {
return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
}
currentByte() {
return this.chunks[this.chunkIndex][this.pos];
}
consumeCurrentByte() {
this.advanceCursor(), this.syncLineStartToCursor();
}
advanceCursor() {
for (this.pos++; this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length; ) this.chunkIndex++, 
this.pos = 0;
}
syncLineStartToCursor() {
this.lineChunkIndex = this.chunkIndex, this.linePos = this.pos, this.lineLength = 0, 
this.dropConsumedChunks();
}
dropConsumedChunks() {
if (this.lineChunkIndex > 0) {
const e = this.lineChunkIndex;
this.chunks.splice(0, e), this.lineChunkIndex = 0, this.chunkIndex -= e;
}
this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, 
this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
}
readLine() {
if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
const e = [];
let A = 0;
for (let t = this.lineChunkIndex; t <= this.chunkIndex; t++) {
const r = this.chunks[t], s = t === this.lineChunkIndex ? this.linePos : 0, o = t === this.chunkIndex ? this.pos : r.length, n = r.subarray(s, o);
A += n.length, e.push(n);
}
return Buffer.concat(e, A);
}
peekBufferedByte(e) {
let A = this.lineChunkIndex, t = this.linePos;
for (;A < this.chunks.length; ) {
const r = this.chunks[A], s = r.length - t;
if (e < s) return r[t + e];
e -= s, A++, t = 0;
}
}
discardLeadingBytes(e) {
for (;e > 0 && this.lineChunkIndex < this.chunks.length; ) {
const A = this.chunks[this.lineChunkIndex].length - this.linePos;
e < A ? (this.linePos += e, e = 0) : (e -= A, this.lineChunkIndex++, this.linePos = 0);
}
this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
}
handleBOM() {
const e = this.peekBufferedByte(0), A = this.peekBufferedByte(1), t = this.peekBufferedByte(2);
return void 0 === A ? (e === i[0] || (this.checkBOM = !1), !0) : void 0 === t ? e === i[0] && A === i[1] || (this.checkBOM = !1, 
!1) : (e === i[0] && A === i[1] && t === i[2] && this.discardLeadingBytes(3), this.checkBOM = !1, 
!this.hasCurrentByte());
}
}
};
}),
95413: ((e, A, t) => {
const {pipeline: r} = t(57075), {fetching: s} = t(18033), {makeRequest: o} = t(27412), {webidl: n} = t(30220), {EventSourceStream: i} = t(77974), {parseMIMEType: a} = t(82121), {createFastMessageEvent: c} = t(39617), {isNetworkError: g} = t(56678), {delay: l} = t(98794), {kEnumerableProperty: E} = t(27375), {environmentSettingsObject: h} = t(77241), {getGlobalDispatcher: Q} = t(31088);
let u = !1;
class EventSource extends EventTarget {
#G={
open: null,
error: null,
message: null
};
#H=null;
#Y=!1;
#J=0;
#O=null;
#P=null;
#t;
#m;
constructor(e, A = {}) {
super(), n.util.markAsUncloneable(this);
const t = "EventSource constructor";
n.argumentLengthCheck(arguments, 1, t), u || (u = !0, process.emitWarning("EventSource is experimental, expect them to change at any time.", {
code: "UNDICI-ES"
})), e = n.converters.USVString(e, t, "url"), A = n.converters.EventSourceInitDict(A, t, "eventSourceInitDict"), 
this.#t = A.dispatcher, this.#m = {
lastEventId: "",
reconnectionTime: 3e3
};
const r = h;
let s;
try {
s = new URL(e, r.settingsObject.baseUrl), this.#m.origin = s.origin;
} catch (e) {
throw new DOMException(e, "SyntaxError");
}
this.#H = s.href;
let i = "anonymous";
A.withCredentials && (i = "use-credentials", this.#Y = !0);
const a = {
redirect: "follow",
keepalive: !0,
mode: "cors",
credentials: "anonymous" === i ? "same-origin" : "omit",
referrer: "no-referrer"
};
a.client = h.settingsObject, a.headersList = [ [ "accept", {
name: "accept",
value: "text/event-stream"
} ] ], a.cache = "no-store", a.initiator = "other", a.urlList = [ new URL(this.#H) ], 
this.#O = o(a), this.#V();
}
get readyState() {
return this.#J;
}
get url() {
return this.#H;
}
get withCredentials() {
return this.#Y;
}
#V() {
if (2 === this.#J) return;
this.#J = 0;
const e = {
request: this.#O,
dispatcher: this.#t
};
e.processResponseEndOfBody = e => {
g(e) && (this.dispatchEvent(new Event("error")), this.close()), this.#x();
}, e.processResponse = e => {
if (g(e)) return e.aborted ? (this.close(), void this.dispatchEvent(new Event("error"))) : void this.#x();
const A = e.headersList.get("content-type", !0), t = null !== A ? a(A) : "failure", s = "failure" !== t && "text/event-stream" === t.essence;
if (200 !== e.status || !1 === s) return this.close(), void this.dispatchEvent(new Event("error"));
this.#J = 1, this.dispatchEvent(new Event("open")), this.#m.origin = e.urlList[e.urlList.length - 1].origin;
const o = new i({
eventSourceSettings: this.#m,
maxEventSize: this.#t.eventSourceOptions?.maxEventSize,
push: e => {
this.dispatchEvent(c(e.type, e.options));
}
});
r(e.body.stream, o, e => {
!1 === e?.aborted && (this.close(), this.dispatchEvent(new Event("error")));
});
}, this.#P = s(e);
}
async #x() {
2 !== this.#J && (this.#J = 0, this.dispatchEvent(new Event("error")), await l(this.#m.reconnectionTime), 
0 === this.#J && (this.#m.lastEventId.length && this.#O.headersList.set("last-event-id", this.#m.lastEventId, !0), 
this.#V()));
}
close() {
n.brandCheck(this, EventSource), 2 !== this.#J && (this.#J = 2, this.#P.abort(), 
this.#O = null);
}
get onopen() {
return this.#G.open;
}
set onopen(e) {
this.#G.open && this.removeEventListener("open", this.#G.open), "function" == typeof e ? (this.#G.open = e, 
this.addEventListener("open", e)) : this.#G.open = null;
}
get onmessage() {
return this.#G.message;
}
set onmessage(e) {
this.#G.message && this.removeEventListener("message", this.#G.message), "function" == typeof e ? (this.#G.message = e, 
this.addEventListener("message", e)) : this.#G.message = null;
}
get onerror() {
return this.#G.error;
}
set onerror(e) {
this.#G.error && this.removeEventListener("error", this.#G.error), "function" == typeof e ? (this.#G.error = e, 
this.addEventListener("error", e)) : this.#G.error = null;
}
}
const B = {
CONNECTING: {
__proto__: null,
configurable: !1,
enumerable: !0,
value: 0,
writable: !1
},
OPEN: {
__proto__: null,
configurable: !1,
enumerable: !0,
value: 1,
writable: !1
},
CLOSED: {
__proto__: null,
configurable: !1,
enumerable: !0,
value: 2,
writable: !1
}
};
Object.defineProperties(EventSource, B), Object.defineProperties(EventSource.prototype, B), 
Object.defineProperties(EventSource.prototype, {
close: E,
onerror: E,
onmessage: E,
onopen: E,
readyState: E,
url: E,
withCredentials: E
}), n.converters.EventSourceInitDict = n.dictionaryConverter([ {
key: "withCredentials",
converter: n.converters.boolean,
defaultValue: () => !1
}, {
key: "dispatcher",
converter: n.converters.any,
defaultValue: () => Q()
} ]), e.exports = {
EventSource: EventSource,
defaultReconnectionTime: 3e3
};
}),
98794: (e => {
e.exports = {
isValidLastEventId: function isValidLastEventId(e) {
return -1 === e.indexOf("\0");
},
isASCIINumber: function isASCIINumber(e) {
if (0 === e.length) return !1;
for (let A = 0; A < e.length; A++) if (e.charCodeAt(A) < 48 || e.charCodeAt(A) > 57) return !1;
return !0;
},
delay: function delay(e) {
return new Promise(A => {
setTimeout(A, e).unref();
});
}
};
}),
40897: ((e, A, t) => {
const r = t(27375), {ReadableStreamFrom: s, isBlobLike: o, isReadableStreamLike: n, readableStreamClose: i, createDeferredPromise: a, fullyReadBody: c, extractMimeType: g, utf8DecodeBytes: l} = t(77241), {FormData: E} = t(66443), {kState: h} = t(91944), {webidl: Q} = t(30220), {Blob: u} = t(4573), B = t(34589), {isErrored: I, isDisturbed: d} = t(57075), {isArrayBuffer: p} = t(73429), {serializeAMimeType: f} = t(82121), {multipartFormDataParser: m} = t(5779);
let w;
try {
const e = t(77598);
w = A => e.randomInt(0, A);
} catch {
w = e => Math.floor(Math.random(e));
}
const y = new TextEncoder;
function noop() {}
const k = globalThis.FinalizationRegistry && 0 !== process.version.indexOf("v18");
let D;
function extractBody(e, A = !1) {
let t = null;
t = e instanceof ReadableStream ? e : o(e) ? e.stream() : new ReadableStream({
async pull(e) {
const A = "string" == typeof c ? y.encode(c) : c;
A.byteLength && e.enqueue(A), queueMicrotask(() => i(e));
},
start() {},
type: "bytes"
}), B(n(t));
let a = null, c = null, g = null, l = null;
if ("string" == typeof e) c = e, l = "text/plain;charset=UTF-8"; else if (e instanceof URLSearchParams) c = e.toString(), 
l = "application/x-www-form-urlencoded;charset=UTF-8"; else if (p(e)) c = new Uint8Array(e.slice()); else if (ArrayBuffer.isView(e)) c = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength)); else if (r.isFormDataLike(e)) {
const A = `----formdata-undici-0${`${w(1e11)}`.padStart(11, "0")}`, t = `--${A}\r\nContent-Disposition: form-data`, escape = e => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), normalizeLinefeeds = e => e.replace(/\r?\n|\r/g, "\r\n"), r = [], s = new Uint8Array([ 13, 10 ]);
g = 0;
let o = !1;
for (const [A, n] of e) if ("string" == typeof n) {
const e = y.encode(t + `; name="${escape(normalizeLinefeeds(A))}"` + `\r\n\r\n${normalizeLinefeeds(n)}\r\n`);
r.push(e), g += e.byteLength;
} else {
const e = y.encode(`${t}; name="${escape(normalizeLinefeeds(A))}"` + (n.name ? `; filename="${escape(n.name)}"` : "") + "\r\n" + `Content-Type: ${n.type || "application/octet-stream"}\r\n\r\n`);
r.push(e, n, s), "number" == typeof n.size ? g += e.byteLength + n.size + s.byteLength : o = !0;
}
const n = y.encode(`--${A}--\r\n`);
r.push(n), g += n.byteLength, o && (g = null), c = e, a = async function*() {
for (const e of r) e.stream ? yield* e.stream() : yield e;
}, l = `multipart/form-data; boundary=${A}`;
} else if (o(e)) c = e, g = e.size, e.type && (l = e.type); else if ("function" == typeof e[Symbol.asyncIterator]) {
if (A) throw new TypeError("keepalive");
if (r.isDisturbed(e) || e.locked) throw new TypeError("Response body object should not be disturbed or locked");
t = e instanceof ReadableStream ? e : s(e);
}
if (("string" == typeof c || r.isBuffer(c)) && (g = Buffer.byteLength(c)), null != a) {
let A;
t = new ReadableStream({
async start() {
A = a(e)[Symbol.asyncIterator]();
},
async pull(e) {
const {value: r, done: s} = await A.next();
if (s) queueMicrotask(() => {
e.close(), e.byobRequest?.respond(0);
}); else if (!I(t)) {
const A = new Uint8Array(r);
A.byteLength && e.enqueue(A);
}
return e.desiredSize > 0;
},
async cancel(e) {
await A.return();
},
type: "bytes"
});
}
return [ {
stream: t,
source: c,
length: g
}, l ];
}
async function consumeBody(e, A, t) {
if (Q.brandCheck(e, t), bodyUnusable(e)) throw new TypeError("Body is unusable: Body has already been read");
!function throwIfAborted(e) {
if (e.aborted) throw new DOMException("The operation was aborted.", "AbortError");
}(e[h]);
const r = a(), errorSteps = e => r.reject(e), successSteps = e => {
try {
r.resolve(A(e));
} catch (e) {
errorSteps(e);
}
};
return null == e[h].body ? (successSteps(Buffer.allocUnsafe(0)), r.promise) : (await c(e[h].body, successSteps, errorSteps), 
r.promise);
}
function bodyUnusable(e) {
const A = e[h].body;
return null != A && (A.stream.locked || r.isDisturbed(A.stream));
}
function parseJSONFromBytes(e) {
return JSON.parse(l(e));
}
function bodyMimeType(e) {
const A = e[h].headersList, t = g(A);
return "failure" === t ? null : t;
}
k && (D = new FinalizationRegistry(e => {
const A = e.deref();
!A || A.locked || d(A) || I(A) || A.cancel("Response object has been garbage collected").catch(noop);
})), e.exports = {
extractBody: extractBody,
safelyExtractBody: function safelyExtractBody(e, A = !1) {
return e instanceof ReadableStream && (B(!r.isDisturbed(e), "The body has already been consumed."), 
B(!e.locked, "The stream is locked.")), extractBody(e, A);
},
cloneBody: function cloneBody(e, A) {
const [t, r] = A.stream.tee();
return A.stream = t, {
stream: r,
length: A.length,
source: A.source
};
},
mixinBody: function mixinBody(e) {
Object.assign(e.prototype, function bodyMixinMethods(e) {
return {
blob() {
return consumeBody(this, e => {
let A = bodyMimeType(this);
return null === A ? A = "" : A && (A = f(A)), new u([ e ], {
type: A
});
}, e);
},
arrayBuffer() {
return consumeBody(this, e => new Uint8Array(e).buffer, e);
},
text() {
return consumeBody(this, l, e);
},
json() {
return consumeBody(this, parseJSONFromBytes, e);
},
formData() {
return consumeBody(this, e => {
const A = bodyMimeType(this);
if (null !== A) switch (A.essence) {
case "multipart/form-data":
{
const t = m(e, A);
if ("failure" === t) throw new TypeError("Failed to parse body as FormData.");
const r = new E;
return r[h] = t, r;
}

case "application/x-www-form-urlencoded":
{
const A = new URLSearchParams(e.toString()), t = new E;
for (const [e, r] of A) t.append(e, r);
return t;
}
}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
}, e);
},
bytes() {
return consumeBody(this, e => new Uint8Array(e), e);
}
};
}(e));
},
streamRegistry: D,
hasFinalizationRegistry: k,
bodyUnusable: bodyUnusable
};
}),
5336: (e => {
const A = [ "GET", "HEAD", "POST" ], t = new Set(A), r = [ 301, 302, 303, 307, 308 ], s = new Set(r), o = [ "1", "7", "9", "11", "13", "15", "17", "19", "20", "21", "22", "23", "25", "37", "42", "43", "53", "69", "77", "79", "87", "95", "101", "102", "103", "104", "109", "110", "111", "113", "115", "117", "119", "123", "135", "137", "139", "143", "161", "179", "389", "427", "465", "512", "513", "514", "515", "526", "530", "531", "532", "540", "548", "554", "556", "563", "587", "601", "636", "989", "990", "993", "995", "1719", "1720", "1723", "2049", "3659", "4045", "4190", "5060", "5061", "6000", "6566", "6665", "6666", "6667", "6668", "6669", "6679", "6697", "10080" ], n = new Set(o), i = [ "", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "unsafe-url" ], a = new Set(i), c = [ "GET", "HEAD", "OPTIONS", "TRACE" ], g = new Set(c), l = [ "CONNECT", "TRACE", "TRACK" ], E = new Set(l), h = [ "audio", "audioworklet", "font", "image", "manifest", "paintworklet", "script", "style", "track", "video", "xslt", "" ], Q = new Set(h);
e.exports = {
subresource: h,
forbiddenMethods: l,
requestBodyHeader: [ "content-encoding", "content-language", "content-location", "content-type", "content-length" ],
referrerPolicy: i,
requestRedirect: [ "follow", "manual", "error" ],
requestMode: [ "navigate", "same-origin", "no-cors", "cors" ],
requestCredentials: [ "omit", "same-origin", "include" ],
requestCache: [ "default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached" ],
redirectStatus: r,
corsSafeListedMethods: A,
nullBodyStatus: [ 101, 204, 205, 304 ],
safeMethods: c,
badPorts: o,
requestDuplex: [ "half" ],
subresourceSet: Q,
badPortsSet: n,
redirectStatusSet: s,
corsSafeListedMethodsSet: t,
safeMethodsSet: g,
forbiddenMethodsSet: E,
referrerPolicySet: a
};
}),
82121: ((e, A, t) => {
const r = t(34589), s = new TextEncoder, o = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, n = /[\u000A\u000D\u0009\u0020]/, i = /[\u0009\u000A\u000C\u000D\u0020]/g, a = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function URLSerializer(e, A = !1) {
if (!A) return e.href;
const t = e.href, r = e.hash.length, s = 0 === r ? t : t.substring(0, t.length - r);
return !r && t.endsWith("#") ? s.slice(0, -1) : s;
}
function collectASequenceOfCodePoints(e, A, t) {
let r = "";
for (;t.position < A.length && e(A[t.position]); ) r += A[t.position], t.position++;
return r;
}
function collectASequenceOfCodePointsFast(e, A, t) {
const r = A.indexOf(e, t.position), s = t.position;
return -1 === r ? (t.position = A.length, A.slice(s)) : (t.position = r, A.slice(s, t.position));
}
function stringPercentDecode(e) {
return function percentDecode(e) {
const A = e.length, t = new Uint8Array(A);
let r = 0;
for (let s = 0; s < A; ++s) {
const A = e[s];
37 !== A ? t[r++] = A : 37 !== A || isHexCharByte(e[s + 1]) && isHexCharByte(e[s + 2]) ? (t[r++] = hexByteToNumber(e[s + 1]) << 4 | hexByteToNumber(e[s + 2]), 
s += 2) : t[r++] = 37;
}
return A === r ? t : t.subarray(0, r);
}(s.encode(e));
}
function isHexCharByte(e) {
return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
}
function hexByteToNumber(e) {
return e >= 48 && e <= 57 ? e - 48 : (223 & e) - 55;
}
function parseMIMEType(e) {
const A = {
position: 0
}, t = collectASequenceOfCodePointsFast("/", e = removeHTTPWhitespace(e, !0, !0), A);
if (0 === t.length || !o.test(t)) return "failure";
if (A.position > e.length) return "failure";
A.position++;
let r = collectASequenceOfCodePointsFast(";", e, A);
if (r = removeHTTPWhitespace(r, !1, !0), 0 === r.length || !o.test(r)) return "failure";
const s = t.toLowerCase(), i = r.toLowerCase(), c = {
type: s,
subtype: i,
parameters: new Map,
essence: `${s}/${i}`
};
for (;A.position < e.length; ) {
A.position++, collectASequenceOfCodePoints(e => n.test(e), e, A);
let t = collectASequenceOfCodePoints(e => ";" !== e && "=" !== e, e, A);
if (t = t.toLowerCase(), A.position < e.length) {
if (";" === e[A.position]) continue;
A.position++;
}
if (A.position > e.length) break;
let r = null;
if ('"' === e[A.position]) r = collectAnHTTPQuotedString(e, A, !0), collectASequenceOfCodePointsFast(";", e, A); else if (r = collectASequenceOfCodePointsFast(";", e, A), 
r = removeHTTPWhitespace(r, !1, !0), 0 === r.length) continue;
0 === t.length || !o.test(t) || 0 !== r.length && !a.test(r) || c.parameters.has(t) || c.parameters.set(t, r);
}
return c;
}
function collectAnHTTPQuotedString(e, A, t) {
const s = A.position;
let o = "";
for (r('"' === e[A.position]), A.position++; o += collectASequenceOfCodePoints(e => '"' !== e && "\\" !== e, e, A), 
!(A.position >= e.length); ) {
const t = e[A.position];
if (A.position++, "\\" !== t) {
r('"' === t);
break;
}
if (A.position >= e.length) {
o += "\\";
break;
}
o += e[A.position], A.position++;
}
return t ? o : e.slice(s, A.position);
}
function isHTTPWhiteSpace(e) {
return 13 === e || 10 === e || 9 === e || 32 === e;
}
function removeHTTPWhitespace(e, A = !0, t = !0) {
return removeChars(e, A, t, isHTTPWhiteSpace);
}
function isASCIIWhitespace(e) {
return 13 === e || 10 === e || 9 === e || 12 === e || 32 === e;
}
function removeChars(e, A, t, r) {
let s = 0, o = e.length - 1;
if (A) for (;s < e.length && r(e.charCodeAt(s)); ) s++;
if (t) for (;o > 0 && r(e.charCodeAt(o)); ) o--;
return 0 === s && o === e.length - 1 ? e : e.slice(s, o + 1);
}
function isomorphicDecode(e) {
const A = e.length;
if (65535 > A) return String.fromCharCode.apply(null, e);
let t = "", r = 0, s = 65535;
for (;r < A; ) r + s > A && (s = A - r), t += String.fromCharCode.apply(null, e.subarray(r, r += s));
return t;
}
e.exports = {
dataURLProcessor: function dataURLProcessor(e) {
r("data:" === e.protocol);
let A = URLSerializer(e, !0);
A = A.slice(5);
const t = {
position: 0
};
let s = collectASequenceOfCodePointsFast(",", A, t);
const o = s.length;
if (s = function removeASCIIWhitespace(e, A = !0, t = !0) {
return removeChars(e, A, t, isASCIIWhitespace);
}(s, !0, !0), t.position >= A.length) return "failure";
t.position++;
let n = stringPercentDecode(A.slice(o + 1));
if (/;(\u0020){0,}base64$/i.test(s)) {
if (n = function forgivingBase64(e) {
let A = (e = e.replace(i, "")).length;
A % 4 == 0 && 61 === e.charCodeAt(A - 1) && (--A, 61 === e.charCodeAt(A - 1) && --A);
if (A % 4 == 1) return "failure";
if (/[^+/0-9A-Za-z]/.test(e.length === A ? e : e.substring(0, A))) return "failure";
const t = Buffer.from(e, "base64");
return new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
}(isomorphicDecode(n)), "failure" === n) return "failure";
s = s.slice(0, -6), s = s.replace(/(\u0020)+$/, ""), s = s.slice(0, -1);
}
s.startsWith(";") && (s = "text/plain" + s);
let a = parseMIMEType(s);
return "failure" === a && (a = parseMIMEType("text/plain;charset=US-ASCII")), {
mimeType: a,
body: n
};
},
URLSerializer: URLSerializer,
collectASequenceOfCodePoints: collectASequenceOfCodePoints,
collectASequenceOfCodePointsFast: collectASequenceOfCodePointsFast,
stringPercentDecode: stringPercentDecode,
parseMIMEType: parseMIMEType,
collectAnHTTPQuotedString: collectAnHTTPQuotedString,
serializeAMimeType: function serializeAMimeType(e) {
r("failure" !== e);
const {parameters: A, essence: t} = e;
let s = t;
for (let [e, t] of A.entries()) s += ";", s += e, s += "=", o.test(t) || (t = t.replace(/(\\|")/g, "\\$1"), 
t = '"' + t, t += '"'), s += t;
return s;
},
removeChars: removeChars,
removeHTTPWhitespace: removeHTTPWhitespace,
minimizeSupportedMimeType: function minimizeSupportedMimeType(e) {
switch (e.essence) {
case "application/ecmascript":
case "application/javascript":
case "application/x-ecmascript":
case "application/x-javascript":
case "text/ecmascript":
case "text/javascript":
case "text/javascript1.0":
case "text/javascript1.1":
case "text/javascript1.2":
case "text/javascript1.3":
case "text/javascript1.4":
case "text/javascript1.5":
case "text/jscript":
case "text/livescript":
case "text/x-ecmascript":
case "text/x-javascript":
return "text/javascript";

case "application/json":
case "text/json":
return "application/json";

case "image/svg+xml":
return "image/svg+xml";

case "text/xml":
case "application/xml":
return "application/xml";
}
return e.subtype.endsWith("+json") ? "application/json" : e.subtype.endsWith("+xml") ? "application/xml" : "";
},
HTTP_TOKEN_CODEPOINTS: o,
isomorphicDecode: isomorphicDecode
};
}),
90656: ((e, A, t) => {
const {kConnected: r, kSize: s} = t(46130);
class CompatWeakRef {
constructor(e) {
this.value = e;
}
deref() {
return 0 === this.value[r] && 0 === this.value[s] ? void 0 : this.value;
}
}
class CompatFinalizer {
constructor(e) {
this.finalizer = e;
}
register(e, A) {
e.on && e.on("disconnect", () => {
0 === e[r] && 0 === e[s] && this.finalizer(A);
});
}
unregister(e) {}
}
e.exports = function() {
return process.env.NODE_V8_COVERAGE && process.version.startsWith("v18") ? (process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"), 
{
WeakRef: CompatWeakRef,
FinalizationRegistry: CompatFinalizer
}) : {
WeakRef: WeakRef,
FinalizationRegistry: FinalizationRegistry
};
};
}),
42835: ((e, A, t) => {
const {Blob: r, File: s} = t(4573), {kState: o} = t(91944), {webidl: n} = t(30220);
class FileLike {
constructor(e, A, t = {}) {
const r = A, s = t.type, n = t.lastModified ?? Date.now();
this[o] = {
blobLike: e,
name: r,
type: s,
lastModified: n
};
}
stream(...e) {
return n.brandCheck(this, FileLike), this[o].blobLike.stream(...e);
}
arrayBuffer(...e) {
return n.brandCheck(this, FileLike), this[o].blobLike.arrayBuffer(...e);
}
slice(...e) {
return n.brandCheck(this, FileLike), this[o].blobLike.slice(...e);
}
text(...e) {
return n.brandCheck(this, FileLike), this[o].blobLike.text(...e);
}
get size() {
return n.brandCheck(this, FileLike), this[o].blobLike.size;
}
get type() {
return n.brandCheck(this, FileLike), this[o].blobLike.type;
}
get name() {
return n.brandCheck(this, FileLike), this[o].name;
}
get lastModified() {
return n.brandCheck(this, FileLike), this[o].lastModified;
}
get [Symbol.toStringTag]() {
return "File";
}
}
n.converters.Blob = n.interfaceConverter(r), e.exports = {
FileLike: FileLike,
isFileLike: function isFileLike(e) {
return e instanceof s || e && ("function" == typeof e.stream || "function" == typeof e.arrayBuffer) && "File" === e[Symbol.toStringTag];
}
};
}),
5779: ((e, A, t) => {
const {isUSVString: r, bufferToLowerCasedHeaderName: s} = t(27375), {utf8DecodeBytes: o} = t(77241), {HTTP_TOKEN_CODEPOINTS: n, isomorphicDecode: i} = t(82121), {isFileLike: a} = t(42835), {makeEntry: c} = t(66443), g = t(34589), {File: l} = t(4573), E = globalThis.File ?? l, h = Buffer.from('form-data; name="'), Q = Buffer.from("; filename"), u = Buffer.from("--"), B = Buffer.from("--\r\n");
function isAsciiString(e) {
for (let A = 0; A < e.length; ++A) if (-128 & e.charCodeAt(A)) return !1;
return !0;
}
function parseMultipartFormDataHeaders(e, A) {
let t = null, r = null, o = null, a = null;
for (;;) {
if (13 === e[A.position] && 10 === e[A.position + 1]) return null === t ? "failure" : {
name: t,
filename: r,
contentType: o,
encoding: a
};
let c = collectASequenceOfBytes(e => 10 !== e && 13 !== e && 58 !== e, e, A);
if (c = removeChars(c, !0, !0, e => 9 === e || 32 === e), !n.test(c.toString())) return "failure";
if (58 !== e[A.position]) return "failure";
switch (A.position++, collectASequenceOfBytes(e => 32 === e || 9 === e, e, A), s(c)) {
case "content-disposition":
if (t = r = null, !bufferStartsWith(e, h, A)) return "failure";
if (A.position += 17, t = parseMultipartFormDataName(e, A), null === t) return "failure";
if (bufferStartsWith(e, Q, A)) {
let t = A.position + Q.length;
if (42 === e[t] && (A.position += 1, t += 1), 61 !== e[t] || 34 !== e[t + 1]) return "failure";
if (A.position += 12, r = parseMultipartFormDataName(e, A), null === r) return "failure";
}
break;

case "content-type":
{
let t = collectASequenceOfBytes(e => 10 !== e && 13 !== e, e, A);
t = removeChars(t, !1, !0, e => 9 === e || 32 === e), o = i(t);
break;
}

case "content-transfer-encoding":
{
let t = collectASequenceOfBytes(e => 10 !== e && 13 !== e, e, A);
t = removeChars(t, !1, !0, e => 9 === e || 32 === e), a = i(t);
break;
}

default:
collectASequenceOfBytes(e => 10 !== e && 13 !== e, e, A);
}
if (13 !== e[A.position] && 10 !== e[A.position + 1]) return "failure";
A.position += 2;
}
}
function parseMultipartFormDataName(e, A) {
g(34 === e[A.position - 1]);
let t = collectASequenceOfBytes(e => 10 !== e && 13 !== e && 34 !== e, e, A);
return 34 !== e[A.position] ? null : (A.position++, t = (new TextDecoder).decode(t).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, '"'), 
t);
}
function collectASequenceOfBytes(e, A, t) {
let r = t.position;
for (;r < A.length && e(A[r]); ) ++r;
return A.subarray(t.position, t.position = r);
}
function removeChars(e, A, t, r) {
let s = 0, o = e.length - 1;
if (A) for (;s < e.length && r(e[s]); ) s++;
if (t) for (;o > 0 && r(e[o]); ) o--;
return 0 === s && o === e.length - 1 ? e : e.subarray(s, o + 1);
}
function bufferStartsWith(e, A, t) {
if (e.length < A.length) return !1;
for (let r = 0; r < A.length; r++) if (A[r] !== e[t.position + r]) return !1;
return !0;
}
e.exports = {
multipartFormDataParser: function multipartFormDataParser(e, A) {
g("failure" !== A && "multipart/form-data" === A.essence);
const t = A.parameters.get("boundary");
if (void 0 === t) return "failure";
const s = Buffer.from(`--${t}`, "utf8"), n = [], i = {
position: 0
};
for (;13 === e[i.position] && 10 === e[i.position + 1]; ) i.position += 2;
let l = e.length;
for (;10 === e[l - 1] && 13 === e[l - 2]; ) l -= 2;
for (l !== e.length && (e = e.subarray(0, l)); ;) {
if (!e.subarray(i.position, i.position + s.length).equals(s)) return "failure";
if (i.position += s.length, i.position === e.length - 2 && bufferStartsWith(e, u, i) || i.position === e.length - 4 && bufferStartsWith(e, B, i)) return n;
if (13 !== e[i.position] || 10 !== e[i.position + 1]) return "failure";
i.position += 2;
const A = parseMultipartFormDataHeaders(e, i);
if ("failure" === A) return "failure";
let t, l, {name: h, filename: Q, contentType: I, encoding: d} = A;
i.position += 2;
{
const A = e.indexOf(s.subarray(2), i.position);
if (-1 === A) return "failure";
t = e.subarray(i.position, A - 4), i.position += t.length, "base64" === d && (t = Buffer.from(t.toString(), "base64"));
}
if (13 !== e[i.position] || 10 !== e[i.position + 1]) return "failure";
i.position += 2, null !== Q ? (I ??= "text/plain", isAsciiString(I) || (I = ""), 
l = new E([ t ], Q, {
type: I
})) : l = o(Buffer.from(t)), g(r(h)), g("string" == typeof l && r(l) || a(l)), n.push(c(h, l, Q));
}
},
validateBoundary: function validateBoundary(e) {
const A = e.length;
if (A < 27 || A > 70) return !1;
for (let t = 0; t < A; ++t) {
const A = e.charCodeAt(t);
if (!(A >= 48 && A <= 57 || A >= 65 && A <= 90 || A >= 97 && A <= 122 || 39 === A || 45 === A || 95 === A)) return !1;
}
return !0;
}
};
}),
66443: ((e, A, t) => {
const {isBlobLike: r, iteratorMixin: s} = t(77241), {kState: o} = t(91944), {kEnumerableProperty: n} = t(27375), {FileLike: i, isFileLike: a} = t(42835), {webidl: c} = t(30220), {File: g} = t(4573), l = t(57975), E = globalThis.File ?? g;
class FormData {
constructor(e) {
if (c.util.markAsUncloneable(this), void 0 !== e) throw c.errors.conversionFailed({
prefix: "FormData constructor",
argument: "Argument 1",
types: [ "undefined" ]
});
this[o] = [];
}
append(e, A, t = void 0) {
c.brandCheck(this, FormData);
const s = "FormData.append";
if (c.argumentLengthCheck(arguments, 2, s), 3 === arguments.length && !r(A)) throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
const n = makeEntry(e = c.converters.USVString(e, s, "name"), A = r(A) ? c.converters.Blob(A, s, "value", {
strict: !1
}) : c.converters.USVString(A, s, "value"), t = 3 === arguments.length ? c.converters.USVString(t, s, "filename") : void 0);
this[o].push(n);
}
delete(e) {
c.brandCheck(this, FormData);
const A = "FormData.delete";
c.argumentLengthCheck(arguments, 1, A), e = c.converters.USVString(e, A, "name"), 
this[o] = this[o].filter(A => A.name !== e);
}
get(e) {
c.brandCheck(this, FormData);
const A = "FormData.get";
c.argumentLengthCheck(arguments, 1, A), e = c.converters.USVString(e, A, "name");
const t = this[o].findIndex(A => A.name === e);
return -1 === t ? null : this[o][t].value;
}
getAll(e) {
c.brandCheck(this, FormData);
const A = "FormData.getAll";
return c.argumentLengthCheck(arguments, 1, A), e = c.converters.USVString(e, A, "name"), 
this[o].filter(A => A.name === e).map(e => e.value);
}
has(e) {
c.brandCheck(this, FormData);
const A = "FormData.has";
return c.argumentLengthCheck(arguments, 1, A), e = c.converters.USVString(e, A, "name"), 
-1 !== this[o].findIndex(A => A.name === e);
}
set(e, A, t = void 0) {
c.brandCheck(this, FormData);
const s = "FormData.set";
if (c.argumentLengthCheck(arguments, 2, s), 3 === arguments.length && !r(A)) throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
e = c.converters.USVString(e, s, "name"), A = r(A) ? c.converters.Blob(A, s, "name", {
strict: !1
}) : c.converters.USVString(A, s, "name"), t = 3 === arguments.length ? c.converters.USVString(t, s, "name") : void 0;
const n = makeEntry(e, A, t), i = this[o].findIndex(A => A.name === e);
-1 !== i ? this[o] = [ ...this[o].slice(0, i), n, ...this[o].slice(i + 1).filter(A => A.name !== e) ] : this[o].push(n);
}
[l.inspect.custom](e, A) {
const t = this[o].reduce((e, A) => (e[A.name] ? Array.isArray(e[A.name]) ? e[A.name].push(A.value) : e[A.name] = [ e[A.name], A.value ] : e[A.name] = A.value, 
e), {
__proto__: null
});
A.depth ??= e, A.colors ??= !0;
const r = l.formatWithOptions(A, t);
return `FormData ${r.slice(r.indexOf("]") + 2)}`;
}
}
function makeEntry(e, A, t) {
if ("string" == typeof A) ; else if (a(A) || (A = A instanceof Blob ? new E([ A ], "blob", {
type: A.type
}) : new i(A, "blob", {
type: A.type
})), void 0 !== t) {
const e = {
type: A.type,
lastModified: A.lastModified
};
A = A instanceof g ? new E([ A ], t, e) : new i(A, t, e);
}
return {
name: e,
value: A
};
}
s("FormData", FormData, o, "name", "value"), Object.defineProperties(FormData.prototype, {
append: n,
delete: n,
get: n,
getAll: n,
has: n,
set: n,
[Symbol.toStringTag]: {
value: "FormData",
configurable: !0
}
}), e.exports = {
FormData: FormData,
makeEntry: makeEntry
};
}),
77038: (e => {
const A = Symbol.for("undici.globalOrigin.1");
e.exports = {
getGlobalOrigin: function getGlobalOrigin() {
return globalThis[A];
},
setGlobalOrigin: function setGlobalOrigin(e) {
if (void 0 === e) return void Object.defineProperty(globalThis, A, {
value: void 0,
writable: !0,
enumerable: !1,
configurable: !1
});
const t = new URL(e);
if ("http:" !== t.protocol && "https:" !== t.protocol) throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
Object.defineProperty(globalThis, A, {
value: t,
writable: !0,
enumerable: !1,
configurable: !1
});
}
};
}),
31271: ((e, A, t) => {
const {kConstruct: r} = t(46130), {kEnumerableProperty: s} = t(27375), {iteratorMixin: o, isValidHeaderName: n, isValidHeaderValue: i} = t(77241), {webidl: a} = t(30220), c = t(34589), g = t(57975), l = Symbol("headers map"), E = Symbol("headers map sorted");
function isHTTPWhiteSpaceCharCode(e) {
return 10 === e || 13 === e || 9 === e || 32 === e;
}
function headerValueNormalize(e) {
let A = 0, t = e.length;
for (;t > A && isHTTPWhiteSpaceCharCode(e.charCodeAt(t - 1)); ) --t;
for (;t > A && isHTTPWhiteSpaceCharCode(e.charCodeAt(A)); ) ++A;
return 0 === A && t === e.length ? e : e.substring(A, t);
}
function fill(e, A) {
if (Array.isArray(A)) for (let t = 0; t < A.length; ++t) {
const r = A[t];
if (2 !== r.length) throw a.errors.exception({
header: "Headers constructor",
message: `expected name/value pair to be length 2, found ${r.length}.`
});
appendHeader(e, r[0], r[1]);
} else {
if ("object" != typeof A || null === A) throw a.errors.conversionFailed({
prefix: "Headers constructor",
argument: "Argument 1",
types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
});
{
const t = Object.keys(A);
for (let r = 0; r < t.length; ++r) appendHeader(e, t[r], A[t[r]]);
}
}
}
function appendHeader(e, A, t) {
if (t = headerValueNormalize(t), !n(A)) throw a.errors.invalidArgument({
prefix: "Headers.append",
value: A,
type: "header name"
});
if (!i(t)) throw a.errors.invalidArgument({
prefix: "Headers.append",
value: t,
type: "header value"
});
if ("immutable" === h(e)) throw new TypeError("immutable");
return u(e).append(A, t, !1);
}
function compareHeaderName(e, A) {
return e[0] < A[0] ? -1 : 1;
}
class HeadersList {
cookies=null;
constructor(e) {
e instanceof HeadersList ? (this[l] = new Map(e[l]), this[E] = e[E], this.cookies = null === e.cookies ? null : [ ...e.cookies ]) : (this[l] = new Map(e), 
this[E] = null);
}
contains(e, A) {
return this[l].has(A ? e : e.toLowerCase());
}
clear() {
this[l].clear(), this[E] = null, this.cookies = null;
}
append(e, A, t) {
this[E] = null;
const r = t ? e : e.toLowerCase(), s = this[l].get(r);
if (s) {
const e = "cookie" === r ? "; " : ", ";
this[l].set(r, {
name: s.name,
value: `${s.value}${e}${A}`
});
} else this[l].set(r, {
name: e,
value: A
});
"set-cookie" === r && (this.cookies ??= []).push(A);
}
set(e, A, t) {
this[E] = null;
const r = t ? e : e.toLowerCase();
"set-cookie" === r && (this.cookies = [ A ]), this[l].set(r, {
name: e,
value: A
});
}
delete(e, A) {
this[E] = null, A || (e = e.toLowerCase()), "set-cookie" === e && (this.cookies = null), 
this[l].delete(e);
}
get(e, A) {
return this[l].get(A ? e : e.toLowerCase())?.value ?? null;
}
* [Symbol.iterator]() {
for (const {0: e, 1: {value: A}} of this[l]) yield [ e, A ];
}
get entries() {
const e = {};
if (0 !== this[l].size) for (const {name: A, value: t} of this[l].values()) e[A] = t;
return e;
}
rawValues() {
return this[l].values();
}
get entriesList() {
const e = [];
if (0 !== this[l].size) for (const {0: A, 1: {name: t, value: r}} of this[l]) if ("set-cookie" === A) for (const A of this.cookies) e.push([ t, A ]); else e.push([ t, r ]);
return e;
}
toSortedArray() {
const e = this[l].size, A = new Array(e);
if (e <= 32) {
if (0 === e) return A;
const t = this[l][Symbol.iterator](), r = t.next().value;
A[0] = [ r[0], r[1].value ], c(null !== r[1].value);
for (let r, s, o = 1, n = 0, i = 0, a = 0, g = 0; o < e; ++o) {
for (s = t.next().value, r = A[o] = [ s[0], s[1].value ], c(null !== r[1]), a = 0, 
i = o; a < i; ) g = a + (i - a >> 1), A[g][0] <= r[0] ? a = g + 1 : i = g;
if (o !== g) {
for (n = o; n > a; ) A[n] = A[--n];
A[a] = r;
}
}
if (!t.next().done) throw new TypeError("Unreachable");
return A;
}
{
let e = 0;
for (const {0: t, 1: {value: r}} of this[l]) A[e++] = [ t, r ], c(null !== r);
return A.sort(compareHeaderName);
}
}
}
class Headers {
#_;
#W;
constructor(e = void 0) {
a.util.markAsUncloneable(this), e !== r && (this.#W = new HeadersList, this.#_ = "none", 
void 0 !== e && fill(this, e = a.converters.HeadersInit(e, "Headers contructor", "init")));
}
append(e, A) {
a.brandCheck(this, Headers), a.argumentLengthCheck(arguments, 2, "Headers.append");
const t = "Headers.append";
return appendHeader(this, e = a.converters.ByteString(e, t, "name"), A = a.converters.ByteString(A, t, "value"));
}
delete(e) {
a.brandCheck(this, Headers), a.argumentLengthCheck(arguments, 1, "Headers.delete");
if (e = a.converters.ByteString(e, "Headers.delete", "name"), !n(e)) throw a.errors.invalidArgument({
prefix: "Headers.delete",
value: e,
type: "header name"
});
if ("immutable" === this.#_) throw new TypeError("immutable");
this.#W.contains(e, !1) && this.#W.delete(e, !1);
}
get(e) {
a.brandCheck(this, Headers), a.argumentLengthCheck(arguments, 1, "Headers.get");
const A = "Headers.get";
if (e = a.converters.ByteString(e, A, "name"), !n(e)) throw a.errors.invalidArgument({
prefix: A,
value: e,
type: "header name"
});
return this.#W.get(e, !1);
}
has(e) {
a.brandCheck(this, Headers), a.argumentLengthCheck(arguments, 1, "Headers.has");
const A = "Headers.has";
if (e = a.converters.ByteString(e, A, "name"), !n(e)) throw a.errors.invalidArgument({
prefix: A,
value: e,
type: "header name"
});
return this.#W.contains(e, !1);
}
set(e, A) {
a.brandCheck(this, Headers), a.argumentLengthCheck(arguments, 2, "Headers.set");
const t = "Headers.set";
if (e = a.converters.ByteString(e, t, "name"), A = headerValueNormalize(A = a.converters.ByteString(A, t, "value")), 
!n(e)) throw a.errors.invalidArgument({
prefix: t,
value: e,
type: "header name"
});
if (!i(A)) throw a.errors.invalidArgument({
prefix: t,
value: A,
type: "header value"
});
if ("immutable" === this.#_) throw new TypeError("immutable");
this.#W.set(e, A, !1);
}
getSetCookie() {
a.brandCheck(this, Headers);
const e = this.#W.cookies;
return e ? [ ...e ] : [];
}
get [E]() {
if (this.#W[E]) return this.#W[E];
const e = [], A = this.#W.toSortedArray(), t = this.#W.cookies;
if (null === t || 1 === t.length) return this.#W[E] = A;
for (let r = 0; r < A.length; ++r) {
const {0: s, 1: o} = A[r];
if ("set-cookie" === s) for (let A = 0; A < t.length; ++A) e.push([ s, t[A] ]); else e.push([ s, o ]);
}
return this.#W[E] = e;
}
[g.inspect.custom](e, A) {
return A.depth ??= e, `Headers ${g.formatWithOptions(A, this.#W.entries)}`;
}
static getHeadersGuard(e) {
return e.#_;
}
static setHeadersGuard(e, A) {
e.#_ = A;
}
static getHeadersList(e) {
return e.#W;
}
static setHeadersList(e, A) {
e.#W = A;
}
}
const {getHeadersGuard: h, setHeadersGuard: Q, getHeadersList: u, setHeadersList: B} = Headers;
Reflect.deleteProperty(Headers, "getHeadersGuard"), Reflect.deleteProperty(Headers, "setHeadersGuard"), 
Reflect.deleteProperty(Headers, "getHeadersList"), Reflect.deleteProperty(Headers, "setHeadersList"), 
o("Headers", Headers, E, 0, 1), Object.defineProperties(Headers.prototype, {
append: s,
delete: s,
get: s,
has: s,
set: s,
getSetCookie: s,
[Symbol.toStringTag]: {
value: "Headers",
configurable: !0
},
[g.inspect.custom]: {
enumerable: !1
}
}), a.converters.HeadersInit = function(e, A, t) {
if ("Object" === a.util.Type(e)) {
const r = Reflect.get(e, Symbol.iterator);
if (!g.types.isProxy(e) && r === Headers.prototype.entries) try {
return u(e).entriesList;
} catch {}
return "function" == typeof r ? a.converters["sequence<sequence<ByteString>>"](e, A, t, r.bind(e)) : a.converters["record<ByteString, ByteString>"](e, A, t);
}
throw a.errors.conversionFailed({
prefix: "Headers constructor",
argument: "Argument 1",
types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
});
}, e.exports = {
fill: fill,
compareHeaderName: compareHeaderName,
Headers: Headers,
HeadersList: HeadersList,
getHeadersGuard: h,
setHeadersGuard: Q,
setHeadersList: B,
getHeadersList: u
};
}),
18033: ((e, A, t) => {
const {makeNetworkError: r, makeAppropriateNetworkError: s, filterResponse: o, makeResponse: n, fromInnerResponse: i} = t(56678), {HeadersList: a} = t(31271), {Request: c, cloneRequest: g} = t(27412), l = t(38522), {bytesMatch: E, makePolicyContainer: h, clonePolicyContainer: Q, requestBadPort: u, TAOCheck: B, appendRequestOriginHeader: I, responseLocationURL: d, requestCurrentURL: p, setRequestReferrerPolicyOnRedirect: f, tryUpgradeRequestToAPotentiallyTrustworthyURL: m, createOpaqueTimingInfo: w, appendFetchMetadata: y, corsCheck: k, crossOriginResourcePolicyCheck: D, determineRequestsReferrer: b, coarsenedSharedCurrentTime: R, createDeferredPromise: F, isBlobLike: S, sameOrigin: T, isCancelled: U, isAborted: N, isErrorLike: M, fullyReadBody: L, readableStreamClose: v, isomorphicEncode: G, urlIsLocal: H, urlIsHttpHttpsScheme: Y, urlHasHttpsScheme: J, clampAndCoarsenConnectionTimingInfo: O, simpleRangeHeaderValue: P, buildContentRange: V, createInflate: x, extractMimeType: _} = t(77241), {kState: W, kDispatcher: q} = t(91944), z = t(34589), {safelyExtractBody: Z, extractBody: K} = t(40897), {redirectStatusSet: j, nullBodyStatus: X, safeMethodsSet: $, requestBodyHeader: ee, subresourceSet: Ae} = t(5336), te = t(78474), {Readable: re, pipeline: se, finished: oe} = t(57075), {addAbortListener: ne, isErrored: ie, isReadable: ae, bufferToLowerCasedHeaderName: ce} = t(27375), {dataURLProcessor: ge, serializeAMimeType: le, minimizeSupportedMimeType: Ee} = t(82121), {getGlobalDispatcher: he} = t(31088), {webidl: Qe} = t(30220), {STATUS_CODES: ue} = t(37067), Be = [ "GET", "HEAD" ], Ce = "undefined" != typeof __UNDICI_IS_NODE__ || "undefined" != typeof esbuildDetection ? "node" : "undici";
let Ie;
class Fetch extends te {
constructor(e) {
super(), this.dispatcher = e, this.connection = null, this.dump = !1, this.state = "ongoing";
}
terminate(e) {
"ongoing" === this.state && (this.state = "terminated", this.connection?.destroy(e), 
this.emit("terminated", e));
}
abort(e) {
"ongoing" === this.state && (this.state = "aborted", e || (e = new DOMException("The operation was aborted.", "AbortError")), 
this.serializedAbortReason = e, this.connection?.destroy(e), this.emit("terminated", e));
}
}
function handleFetchDone(e) {
finalizeAndReportTiming(e, "fetch");
}
function finalizeAndReportTiming(e, A = "other") {
if ("error" === e.type && e.aborted) return;
if (!e.urlList?.length) return;
const t = e.urlList[0];
let r = e.timingInfo, s = e.cacheState;
Y(t) && null !== r && (e.timingAllowPassed || (r = w({
startTime: r.startTime
}), s = ""), r.endTime = R(), e.timingInfo = r, de(r, t.href, A, globalThis, s));
}
const de = performance.markResourceTiming;
function abortFetch(e, A, t, r) {
if (e && e.reject(r), null != A.body && ae(A.body?.stream) && A.body.stream.cancel(r).catch(e => {
if ("ERR_INVALID_STATE" !== e.code) throw e;
}), null == t) return;
const s = t[W];
null != s.body && ae(s.body?.stream) && s.body.stream.cancel(r).catch(e => {
if ("ERR_INVALID_STATE" !== e.code) throw e;
});
}
function fetching({request: e, processRequestBodyChunkLength: A, processRequestEndOfBody: t, processResponse: r, processResponseEndOfBody: s, processResponseConsumeBody: o, useParallelQueue: n = !1, dispatcher: i = he()}) {
z(i);
let a = null, c = !1;
null != e.client && (a = e.client.globalObject, c = e.client.crossOriginIsolatedCapability);
const g = R(c), l = w({
startTime: g
}), E = {
controller: new Fetch(i),
request: e,
timingInfo: l,
processRequestBodyChunkLength: A,
processRequestEndOfBody: t,
processResponse: r,
processResponseConsumeBody: o,
processResponseEndOfBody: s,
taskDestination: a,
crossOriginIsolatedCapability: c
};
if (z(!e.body || e.body.stream), "client" === e.window && (e.window = "Window" === e.client?.globalObject?.constructor?.name ? e.client : "no-window"), 
"client" === e.origin && (e.origin = e.client.origin), "client" === e.policyContainer && (null != e.client ? e.policyContainer = Q(e.client.policyContainer) : e.policyContainer = h()), 
!e.headersList.contains("accept", !0)) {
const A = "*/*";
e.headersList.append("accept", A, !0);
}
return e.headersList.contains("accept-language", !0) || e.headersList.append("accept-language", "*", !0), 
e.priority, Ae.has(e.destination), mainFetch(E).catch(e => {
E.controller.terminate(e);
}), E.controller;
}
async function mainFetch(e, A = !1) {
const t = e.request;
let s = null;
if (t.localURLsOnly && !H(p(t)) && (s = r("local URLs only")), m(t), "blocked" === u(t) && (s = r("bad port")), 
"" === t.referrerPolicy && (t.referrerPolicy = t.policyContainer.referrerPolicy), 
"no-referrer" !== t.referrer && (t.referrer = b(t)), null === s && (s = await (async () => {
const A = p(t);
return T(A, t.url) && "basic" === t.responseTainting || "data:" === A.protocol || "navigate" === t.mode || "websocket" === t.mode ? (t.responseTainting = "basic", 
await schemeFetch(e)) : "same-origin" === t.mode ? r('request mode cannot be "same-origin"') : "no-cors" === t.mode ? "follow" !== t.redirect ? r('redirect mode cannot be "follow" for "no-cors" request') : (t.responseTainting = "opaque", 
await schemeFetch(e)) : Y(p(t)) ? (t.responseTainting = "cors", await httpFetch(e)) : r("URL scheme must be a HTTP(S) scheme");
})()), A) return s;
0 === s.status || s.internalResponse || (t.responseTainting, "basic" === t.responseTainting ? s = o(s, "basic") : "cors" === t.responseTainting ? s = o(s, "cors") : "opaque" === t.responseTainting ? s = o(s, "opaque") : z(!1));
let n = 0 === s.status ? s : s.internalResponse;
if (0 === n.urlList.length && n.urlList.push(...t.urlList), t.timingAllowFailed || (s.timingAllowPassed = !0), 
"opaque" === s.type && 206 === n.status && n.rangeRequested && !t.headers.contains("range", !0) && (s = n = r()), 
0 === s.status || "HEAD" !== t.method && "CONNECT" !== t.method && !X.includes(n.status) || (n.body = null, 
e.controller.dump = !0), t.integrity) {
const processBodyError = A => fetchFinale(e, r(A));
if ("opaque" === t.responseTainting || null == s.body) return void processBodyError(s.error);
const processBody = A => {
E(A, t.integrity) ? (s.body = Z(A)[0], fetchFinale(e, s)) : processBodyError("integrity mismatch");
};
await L(s.body, processBody, processBodyError);
} else fetchFinale(e, s);
}
function schemeFetch(e) {
if (U(e) && 0 === e.request.redirectCount) return Promise.resolve(s(e));
const {request: A} = e, {protocol: o} = p(A);
switch (o) {
case "about:":
return Promise.resolve(r("about scheme is not supported"));

case "blob:":
{
Ie || (Ie = t(4573).resolveObjectURL);
const e = p(A);
if (0 !== e.search.length) return Promise.resolve(r("NetworkError when attempting to fetch resource."));
const s = Ie(e.toString());
if ("GET" !== A.method || !S(s)) return Promise.resolve(r("invalid method"));
const o = n(), i = s.size, a = G(`${i}`), c = s.type;
if (A.headersList.contains("range", !0)) {
o.rangeRequested = !0;
const e = A.headersList.get("range", !0), t = P(e, !0);
if ("failure" === t) return Promise.resolve(r("failed to fetch the data URL"));
let {rangeStartValue: n, rangeEndValue: a} = t;
if (null === n) n = i - a, a = n + a - 1; else {
if (n >= i) return Promise.resolve(r("Range start is greater than the blob's size."));
(null === a || a >= i) && (a = i - 1);
}
const g = s.slice(n, a, c), l = K(g);
o.body = l[0];
const E = G(`${g.size}`), h = V(n, a, i);
o.status = 206, o.statusText = "Partial Content", o.headersList.set("content-length", E, !0), 
o.headersList.set("content-type", c, !0), o.headersList.set("content-range", h, !0);
} else {
const e = K(s);
o.statusText = "OK", o.body = e[0], o.headersList.set("content-length", a, !0), 
o.headersList.set("content-type", c, !0);
}
return Promise.resolve(o);
}

case "data:":
{
const e = p(A), t = ge(e);
if ("failure" === t) return Promise.resolve(r("failed to fetch the data URL"));
const s = le(t.mimeType);
return Promise.resolve(n({
statusText: "OK",
headersList: [ [ "content-type", {
name: "Content-Type",
value: s
} ] ],
body: Z(t.body)[0]
}));
}

case "file:":
return Promise.resolve(r("not implemented... yet..."));

case "http:":
case "https:":
return httpFetch(e).catch(e => r(e));

default:
return Promise.resolve(r("unknown scheme"));
}
}
function finalizeResponse(e, A) {
e.request.done = !0, null != e.processResponseDone && queueMicrotask(() => e.processResponseDone(A));
}
function fetchFinale(e, A) {
let t = e.timingInfo;
const processResponseEndOfBody = () => {
const r = Date.now();
"document" === e.request.destination && (e.controller.fullTimingInfo = t), e.controller.reportTimingSteps = () => {
if ("https:" !== e.request.url.protocol) return;
t.endTime = r;
let s = A.cacheState;
const o = A.bodyInfo;
A.timingAllowPassed || (t = w(t), s = "");
let n = 0;
if ("navigator" !== e.request.mode || !A.hasCrossOriginRedirects) {
n = A.status;
const e = _(A.headersList);
"failure" !== e && (o.contentType = Ee(e));
}
null != e.request.initiatorType && de(t, e.request.url.href, e.request.initiatorType, globalThis, s, o, n);
};
queueMicrotask(() => (e.request.done = !0, null != e.processResponseEndOfBody && queueMicrotask(() => e.processResponseEndOfBody(A)), 
void (null != e.request.initiatorType && e.controller.reportTimingSteps())));
};
null != e.processResponse && queueMicrotask(() => {
e.processResponse(A), e.processResponse = null;
});
const r = "error" === A.type ? A : A.internalResponse ?? A;
null == r.body ? processResponseEndOfBody() : oe(r.body.stream, () => {
processResponseEndOfBody();
});
}
async function httpFetch(e) {
const A = e.request;
let t = null, s = null;
const o = e.timingInfo;
if (A.serviceWorkers, null === t) {
if ("follow" === A.redirect && (A.serviceWorkers = "none"), s = t = await httpNetworkOrCacheFetch(e), 
"cors" === A.responseTainting && "failure" === k(A, t)) return r("cors failure");
"failure" === B(A, t) && (A.timingAllowFailed = !0);
}
return "opaque" !== A.responseTainting && "opaque" !== t.type || "blocked" !== D(A.origin, A.client, A.destination, s) ? (j.has(s.status) && ("manual" !== A.redirect && e.controller.connection.destroy(void 0, !1), 
"error" === A.redirect ? t = r("unexpected redirect") : "manual" === A.redirect ? t = s : "follow" === A.redirect ? t = await function httpRedirectFetch(e, A) {
const t = e.request, s = A.internalResponse ? A.internalResponse : A;
let o;
try {
if (o = d(s, p(t).hash), null == o) return A;
} catch (e) {
return Promise.resolve(r(e));
}
if (!Y(o)) return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
if (20 === t.redirectCount) return Promise.resolve(r("redirect count exceeded"));
if (t.redirectCount += 1, "cors" === t.mode && (o.username || o.password) && !T(t, o)) return Promise.resolve(r('cross origin not allowed for request mode "cors"'));
if ("cors" === t.responseTainting && (o.username || o.password)) return Promise.resolve(r('URL cannot contain credentials for request mode "cors"'));
if (303 !== s.status && null != t.body && null == t.body.source) return Promise.resolve(r());
if ([ 301, 302 ].includes(s.status) && "POST" === t.method || 303 === s.status && !Be.includes(t.method)) {
t.method = "GET", t.body = null;
for (const e of ee) t.headersList.delete(e);
}
T(p(t), o) || (t.headersList.delete("authorization", !0), t.headersList.delete("proxy-authorization", !0), 
t.headersList.delete("cookie", !0), t.headersList.delete("host", !0));
null != t.body && (z(null != t.body.source), t.body = Z(t.body.source)[0]);
const n = e.timingInfo;
n.redirectEndTime = n.postRedirectStartTime = R(e.crossOriginIsolatedCapability), 
0 === n.redirectStartTime && (n.redirectStartTime = n.startTime);
return t.urlList.push(o), f(t, s), mainFetch(e, !0);
}(e, t) : z(!1)), t.timingInfo = o, t) : r("blocked");
}
async function httpNetworkOrCacheFetch(e, A = !1, t = !1) {
const o = e.request;
let i = null, c = null, E = null;
"no-window" === o.window && "error" === o.redirect ? (i = e, c = o) : (c = g(o), 
i = {
...e
}, i.request = c);
const h = "include" === o.credentials || "same-origin" === o.credentials && "basic" === o.responseTainting, Q = c.body ? c.body.length : null;
let u = null;
if (null == c.body && [ "POST", "PUT" ].includes(c.method) && (u = "0"), null != Q && (u = G(`${Q}`)), 
null != u && c.headersList.append("content-length", u, !0), null != Q && c.keepalive, 
c.referrer instanceof URL && c.headersList.append("referer", G(c.referrer.href), !0), 
I(c), y(c), c.headersList.contains("user-agent", !0) || c.headersList.append("user-agent", Ce), 
"default" === c.cache && (c.headersList.contains("if-modified-since", !0) || c.headersList.contains("if-none-match", !0) || c.headersList.contains("if-unmodified-since", !0) || c.headersList.contains("if-match", !0) || c.headersList.contains("if-range", !0)) && (c.cache = "no-store"), 
"no-cache" !== c.cache || c.preventNoCacheCacheControlHeaderModification || c.headersList.contains("cache-control", !0) || c.headersList.append("cache-control", "max-age=0", !0), 
"no-store" !== c.cache && "reload" !== c.cache || (c.headersList.contains("pragma", !0) || c.headersList.append("pragma", "no-cache", !0), 
c.headersList.contains("cache-control", !0) || c.headersList.append("cache-control", "no-cache", !0)), 
c.headersList.contains("range", !0) && c.headersList.append("accept-encoding", "identity", !0), 
c.headersList.contains("accept-encoding", !0) || (J(p(c)) ? c.headersList.append("accept-encoding", "br, gzip, deflate", !0) : c.headersList.append("accept-encoding", "gzip, deflate", !0)), 
c.headersList.delete("host", !0), c.cache = "no-store", "no-store" !== c.cache && c.cache, 
null == E) {
if ("only-if-cached" === c.cache) return r("only if cached");
const e = await async function httpNetworkFetch(e, A = !1, t = !1) {
z(!e.controller.connection || e.controller.connection.destroyed), e.controller.connection = {
abort: null,
destroyed: !1,
destroy(e, A = !0) {
this.destroyed || (this.destroyed = !0, A && this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError")));
}
};
const o = e.request;
let i = null;
const c = e.timingInfo, g = null;
null == g && (o.cache = "no-store");
o.mode;
let E = null;
if (null == o.body && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody()); else if (null != o.body) {
const processBodyChunk = async function*(A) {
U(e) || (yield A, e.processRequestBodyChunkLength?.(A.byteLength));
}, processEndOfBody = () => {
U(e) || e.processRequestEndOfBody && e.processRequestEndOfBody();
}, processBodyError = A => {
U(e) || ("AbortError" === A.name ? e.controller.abort() : e.controller.terminate(A));
};
E = async function*() {
try {
for await (const e of o.body.stream) yield* processBodyChunk(e);
processEndOfBody();
} catch (e) {
processBodyError(e);
}
}();
}
try {
const {body: A, status: t, statusText: r, headersList: s, socket: o} = await dispatch({
body: E
});
if (o) i = n({
status: t,
statusText: r,
headersList: s,
socket: o
}); else {
const o = A[Symbol.asyncIterator]();
e.controller.next = () => o.next(), i = n({
status: t,
statusText: r,
headersList: s
});
}
} catch (A) {
return "AbortError" === A.name ? (e.controller.connection.destroy(), s(e, A)) : r(A);
}
const pullAlgorithm = async () => {
await e.controller.resume();
}, cancelAlgorithm = A => {
U(e) || e.controller.abort(A);
}, h = new ReadableStream({
async start(A) {
e.controller.controller = A;
},
async pull(e) {
await pullAlgorithm(e);
},
async cancel(e) {
await cancelAlgorithm(e);
},
type: "bytes"
});
i.body = {
stream: h,
source: null,
length: null
}, e.controller.resume || e.controller.on("terminated", onAborted);
function onAborted(A) {
N(e) ? (i.aborted = !0, ae(h) && e.controller.controller.error(e.controller.serializedAbortReason)) : ae(h) && e.controller.controller.error(new TypeError("terminated", {
cause: M(A) ? A : void 0
})), e.controller.connection.destroy();
}
return e.controller.resume = async () => {
for (;;) {
let A, t;
try {
const {done: t, value: r} = await e.controller.next();
if (N(e)) break;
A = t ? void 0 : r;
} catch (r) {
e.controller.ended && !c.encodedBodySize ? A = void 0 : (A = r, t = !0);
}
if (void 0 === A) return v(e.controller.controller), void finalizeResponse(e, i);
if (c.decodedBodySize += A?.byteLength ?? 0, t) return void e.controller.terminate(A);
const r = new Uint8Array(A);
if (r.byteLength && e.controller.controller.enqueue(r), ie(h)) return void e.controller.terminate();
if (e.controller.controller.desiredSize <= 0) return;
}
}, i;
function dispatch({body: A}) {
const t = p(o), r = e.controller.dispatcher;
return new Promise((s, n) => r.dispatch({
path: t.pathname + t.search,
origin: t.origin,
method: o.method,
body: r.isMockActive ? o.body && (o.body.source || o.body.stream) : A,
headers: o.headersList.entries,
maxRedirections: 0,
upgrade: "websocket" === o.mode ? "websocket" : void 0
}, {
body: null,
abort: null,
onConnect(A) {
const {connection: t} = e.controller;
c.finalConnectionTimingInfo = O(void 0, c.postRedirectStartTime, e.crossOriginIsolatedCapability), 
t.destroyed ? A(new DOMException("The operation was aborted.", "AbortError")) : (e.controller.on("terminated", A), 
this.abort = t.abort = A), c.finalNetworkRequestStartTime = R(e.crossOriginIsolatedCapability);
},
onResponseStarted() {
c.finalNetworkResponseStartTime = R(e.crossOriginIsolatedCapability);
},
onHeaders(e, A, t, r) {
if (e < 200) return;
let n = "";
const i = new a;
for (let e = 0; e < A.length; e += 2) i.append(ce(A[e]), A[e + 1].toString("latin1"), !0);
n = i.get("location", !0);
const c = [], g = n && "follow" === o.redirect && j.has(e);
if ("HEAD" !== o.method && "CONNECT" !== o.method && !X.includes(e) && !g) {
const e = i.get("content-encoding", !0), A = e ? e.toLowerCase().split(",") : [], t = 5;
if (A.length > t) return this.abort(new Error(`too many content-encodings in response: ${A.length}, maximum allowed is ${t}`)), 
!0;
for (let e = A.length - 1; e >= 0; --e) {
const t = A[e].trim();
if ("x-gzip" === t || "gzip" === t) c.push(l.createGunzip({
flush: l.constants.Z_SYNC_FLUSH,
finishFlush: l.constants.Z_SYNC_FLUSH
})); else if ("deflate" === t) c.push(x({
flush: l.constants.Z_SYNC_FLUSH,
finishFlush: l.constants.Z_SYNC_FLUSH
})); else {
if ("br" !== t) {
c.length = 0;
break;
}
c.push(l.createBrotliDecompress({
flush: l.constants.BROTLI_OPERATION_FLUSH,
finishFlush: l.constants.BROTLI_OPERATION_FLUSH
}));
}
}
}
this.body = new re({
read: t
});
const E = this.onError.bind(this);
return s({
status: e,
statusText: r,
headersList: i,
body: c.length ? se(this.body, ...c, e => {
e && this.onError(e);
}).on("error", E) : this.body.on("error", E)
}), !0;
},
onData(A) {
if (e.controller.dump) return;
const t = A;
return c.encodedBodySize += t.byteLength, this.body.push(t);
},
onComplete() {
this.abort && e.controller.off("terminated", this.abort), e.controller.ended = !0, 
this.body.push(null);
},
onError(A) {
this.abort && e.controller.off("terminated", this.abort), this.body?.destroy(A), 
e.controller.terminate(A), n(A);
},
onUpgrade(e, A, t) {
if (101 !== e) return;
const r = new a;
for (let e = 0; e < A.length; e += 2) r.append(ce(A[e]), A[e + 1].toString("latin1"), !0);
return s({
status: e,
statusText: ue[e],
headersList: r,
socket: t
}), !0;
}
}));
}
}(i, h, t);
!$.has(c.method) && e.status >= 200 && e.status, null == E && (E = e);
}
if (E.urlList = [ ...c.urlList ], c.headersList.contains("range", !0) && (E.rangeRequested = !0), 
E.requestIncludesCredentials = h, 407 === E.status) return "no-window" === o.window ? r() : U(e) ? s(e) : r("proxy authentication required");
if (421 === E.status && !t && (null == o.body || null != o.body.source)) {
if (U(e)) return s(e);
e.controller.connection.destroy(), E = await httpNetworkOrCacheFetch(e, A, !0);
}
return E;
}
e.exports = {
fetch: function fetch(e, A = void 0) {
Qe.argumentLengthCheck(arguments, 1, "globalThis.fetch");
let t, r = F();
try {
t = new c(e, A);
} catch (e) {
return r.reject(e), r.promise;
}
const s = t[W];
if (t.signal.aborted) return abortFetch(r, s, null, t.signal.reason), r.promise;
const o = s.client.globalObject;
"ServiceWorkerGlobalScope" === o?.constructor?.name && (s.serviceWorkers = "none");
let n = null, a = !1, g = null;
return ne(t.signal, () => {
a = !0, z(null != g), g.abort(t.signal.reason);
const e = n?.deref();
abortFetch(r, s, e, t.signal.reason);
}), g = fetching({
request: s,
processResponseEndOfBody: handleFetchDone,
processResponse: e => {
a || (e.aborted ? abortFetch(r, s, n, g.serializedAbortReason) : "error" !== e.type ? (n = new WeakRef(i(e, "immutable")), 
r.resolve(n.deref()), r = null) : r.reject(new TypeError("fetch failed", {
cause: e.error
})));
},
dispatcher: t[q]
}), r.promise;
},
Fetch: Fetch,
fetching: fetching,
finalizeAndReportTiming: finalizeAndReportTiming
};
}),
27412: ((e, A, t) => {
const {extractBody: r, mixinBody: s, cloneBody: o, bodyUnusable: n} = t(40897), {Headers: i, fill: a, HeadersList: c, setHeadersGuard: g, getHeadersGuard: l, setHeadersList: E, getHeadersList: h} = t(31271), {FinalizationRegistry: Q} = t(90656)(), u = t(27375), B = t(57975), {isValidHTTPToken: I, sameOrigin: d, environmentSettingsObject: p} = t(77241), {forbiddenMethodsSet: f, corsSafeListedMethodsSet: m, referrerPolicy: w, requestRedirect: y, requestMode: k, requestCredentials: D, requestCache: b, requestDuplex: R} = t(5336), {kEnumerableProperty: F, normalizedMethodRecordsBase: S, normalizedMethodRecords: T} = u, {kHeaders: U, kSignal: N, kState: M, kDispatcher: L} = t(91944), {webidl: v} = t(30220), {URLSerializer: G} = t(82121), {kConstruct: H} = t(46130), Y = t(34589), {getMaxListeners: J, setMaxListeners: O, getEventListeners: P, defaultMaxListeners: V} = t(78474), x = Symbol("abortController"), _ = new Q(({signal: e, abort: A}) => {
e.removeEventListener("abort", A);
}), W = new WeakMap;
function buildAbort(e) {
return function abort() {
const A = e.deref();
if (void 0 !== A) {
_.unregister(abort), this.removeEventListener("abort", abort), A.abort(this.reason);
const e = W.get(A.signal);
if (void 0 !== e) {
if (0 !== e.size) {
for (const A of e) {
const e = A.deref();
void 0 !== e && e.abort(this.reason);
}
e.clear();
}
W.delete(A.signal);
}
}
};
}
let q = !1;
class Request {
constructor(e, A = {}) {
if (v.util.markAsUncloneable(this), e === H) return;
const t = "Request constructor";
v.argumentLengthCheck(arguments, 1, t), e = v.converters.RequestInfo(e, t, "input"), 
A = v.converters.RequestInit(A, t, "init");
let s = null, o = null;
const l = p.settingsObject.baseUrl;
let Q = null;
if ("string" == typeof e) {
let t;
this[L] = A.dispatcher;
try {
t = new URL(e, l);
} catch (A) {
throw new TypeError("Failed to parse URL from " + e, {
cause: A
});
}
if (t.username || t.password) throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + e);
s = makeRequest({
urlList: [ t ]
}), o = "cors";
} else this[L] = A.dispatcher || e[L], Y(e instanceof Request), s = e[M], Q = e[N];
const B = p.settingsObject.origin;
let w = "client";
if ("EnvironmentSettingsObject" === s.window?.constructor?.name && d(s.window, B) && (w = s.window), 
null != A.window) throw new TypeError(`'window' option '${w}' must be null`);
"window" in A && (w = "no-window"), s = makeRequest({
method: s.method,
headersList: s.headersList,
unsafeRequest: s.unsafeRequest,
client: p.settingsObject,
window: w,
priority: s.priority,
origin: s.origin,
referrer: s.referrer,
referrerPolicy: s.referrerPolicy,
mode: s.mode,
credentials: s.credentials,
cache: s.cache,
redirect: s.redirect,
integrity: s.integrity,
keepalive: s.keepalive,
reloadNavigation: s.reloadNavigation,
historyNavigation: s.historyNavigation,
urlList: [ ...s.urlList ]
});
const y = 0 !== Object.keys(A).length;
if (y && ("navigate" === s.mode && (s.mode = "same-origin"), s.reloadNavigation = !1, 
s.historyNavigation = !1, s.origin = "client", s.referrer = "client", s.referrerPolicy = "", 
s.url = s.urlList[s.urlList.length - 1], s.urlList = [ s.url ]), void 0 !== A.referrer) {
const e = A.referrer;
if ("" === e) s.referrer = "no-referrer"; else {
let A;
try {
A = new URL(e, l);
} catch (A) {
throw new TypeError(`Referrer "${e}" is not a valid URL.`, {
cause: A
});
}
"about:" === A.protocol && "client" === A.hostname || B && !d(A, p.settingsObject.baseUrl) ? s.referrer = "client" : s.referrer = A;
}
}
let k;
if (void 0 !== A.referrerPolicy && (s.referrerPolicy = A.referrerPolicy), k = void 0 !== A.mode ? A.mode : o, 
"navigate" === k) throw v.errors.exception({
header: "Request constructor",
message: "invalid request mode navigate."
});
if (null != k && (s.mode = k), void 0 !== A.credentials && (s.credentials = A.credentials), 
void 0 !== A.cache && (s.cache = A.cache), "only-if-cached" === s.cache && "same-origin" !== s.mode) throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
if (void 0 !== A.redirect && (s.redirect = A.redirect), null != A.integrity && (s.integrity = String(A.integrity)), 
void 0 !== A.keepalive && (s.keepalive = Boolean(A.keepalive)), void 0 !== A.method) {
let e = A.method;
const t = T[e];
if (void 0 !== t) s.method = t; else {
if (!I(e)) throw new TypeError(`'${e}' is not a valid HTTP method.`);
const A = e.toUpperCase();
if (f.has(A)) throw new TypeError(`'${e}' HTTP method is unsupported.`);
e = S[A] ?? e, s.method = e;
}
q || "patch" !== s.method || (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", {
code: "UNDICI-FETCH-patch"
}), q = !0);
}
void 0 !== A.signal && (Q = A.signal), this[M] = s;
const D = new AbortController;
if (this[N] = D.signal, null != Q) {
if (!Q || "boolean" != typeof Q.aborted || "function" != typeof Q.addEventListener) throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
if (Q.aborted) D.abort(Q.reason); else {
this[x] = D;
const e = buildAbort(new WeakRef(D));
try {
("function" == typeof J && J(Q) === V || P(Q, "abort").length >= V) && O(1500, Q);
} catch {}
u.addAbortListener(Q, e), _.register(D, {
signal: Q,
abort: e
}, e);
}
}
if (this[U] = new i(H), E(this[U], s.headersList), g(this[U], "request"), "no-cors" === k) {
if (!m.has(s.method)) throw new TypeError(`'${s.method} is unsupported in no-cors mode.`);
g(this[U], "request-no-cors");
}
if (y) {
const e = h(this[U]), t = void 0 !== A.headers ? A.headers : new c(e);
if (e.clear(), t instanceof c) {
for (const {name: A, value: r} of t.rawValues()) e.append(A, r, !1);
e.cookies = t.cookies;
} else a(this[U], t);
}
const b = e instanceof Request ? e[M].body : null;
if (!(null == A.body && null == b || "GET" !== s.method && "HEAD" !== s.method)) throw new TypeError("Request with GET/HEAD method cannot have body.");
let R = null;
if (null != A.body) {
const [e, t] = r(A.body, s.keepalive);
R = e, t && !h(this[U]).contains("content-type", !0) && this[U].append("content-type", t);
}
const F = R ?? b;
if (null != F && null == F.source) {
if (null != R && null == A.duplex) throw new TypeError("RequestInit: duplex option is required when sending a body.");
if ("same-origin" !== s.mode && "cors" !== s.mode) throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
s.useCORSPreflightFlag = !0;
}
let G = F;
if (null == R && null != b) {
if (n(e)) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
const A = new TransformStream;
b.stream.pipeThrough(A), G = {
source: b.source,
length: b.length,
stream: A.readable
};
}
this[M].body = G;
}
get method() {
return v.brandCheck(this, Request), this[M].method;
}
get url() {
return v.brandCheck(this, Request), G(this[M].url);
}
get headers() {
return v.brandCheck(this, Request), this[U];
}
get destination() {
return v.brandCheck(this, Request), this[M].destination;
}
get referrer() {
return v.brandCheck(this, Request), "no-referrer" === this[M].referrer ? "" : "client" === this[M].referrer ? "about:client" : this[M].referrer.toString();
}
get referrerPolicy() {
return v.brandCheck(this, Request), this[M].referrerPolicy;
}
get mode() {
return v.brandCheck(this, Request), this[M].mode;
}
get credentials() {
return this[M].credentials;
}
get cache() {
return v.brandCheck(this, Request), this[M].cache;
}
get redirect() {
return v.brandCheck(this, Request), this[M].redirect;
}
get integrity() {
return v.brandCheck(this, Request), this[M].integrity;
}
get keepalive() {
return v.brandCheck(this, Request), this[M].keepalive;
}
get isReloadNavigation() {
return v.brandCheck(this, Request), this[M].reloadNavigation;
}
get isHistoryNavigation() {
return v.brandCheck(this, Request), this[M].historyNavigation;
}
get signal() {
return v.brandCheck(this, Request), this[N];
}
get body() {
return v.brandCheck(this, Request), this[M].body ? this[M].body.stream : null;
}
get bodyUsed() {
return v.brandCheck(this, Request), !!this[M].body && u.isDisturbed(this[M].body.stream);
}
get duplex() {
return v.brandCheck(this, Request), "half";
}
clone() {
if (v.brandCheck(this, Request), n(this)) throw new TypeError("unusable");
const e = cloneRequest(this[M]), A = new AbortController;
if (this.signal.aborted) A.abort(this.signal.reason); else {
let e = W.get(this.signal);
void 0 === e && (e = new Set, W.set(this.signal, e));
const t = new WeakRef(A);
e.add(t), u.addAbortListener(A.signal, buildAbort(t));
}
return fromInnerRequest(e, A.signal, l(this[U]));
}
[B.inspect.custom](e, A) {
null === A.depth && (A.depth = 2), A.colors ??= !0;
const t = {
method: this.method,
url: this.url,
headers: this.headers,
destination: this.destination,
referrer: this.referrer,
referrerPolicy: this.referrerPolicy,
mode: this.mode,
credentials: this.credentials,
cache: this.cache,
redirect: this.redirect,
integrity: this.integrity,
keepalive: this.keepalive,
isReloadNavigation: this.isReloadNavigation,
isHistoryNavigation: this.isHistoryNavigation,
signal: this.signal
};
return `Request ${B.formatWithOptions(A, t)}`;
}
}
function makeRequest(e) {
return {
method: e.method ?? "GET",
localURLsOnly: e.localURLsOnly ?? !1,
unsafeRequest: e.unsafeRequest ?? !1,
body: e.body ?? null,
client: e.client ?? null,
reservedClient: e.reservedClient ?? null,
replacesClientId: e.replacesClientId ?? "",
window: e.window ?? "client",
keepalive: e.keepalive ?? !1,
serviceWorkers: e.serviceWorkers ?? "all",
initiator: e.initiator ?? "",
destination: e.destination ?? "",
priority: e.priority ?? null,
origin: e.origin ?? "client",
policyContainer: e.policyContainer ?? "client",
referrer: e.referrer ?? "client",
referrerPolicy: e.referrerPolicy ?? "",
mode: e.mode ?? "no-cors",
useCORSPreflightFlag: e.useCORSPreflightFlag ?? !1,
credentials: e.credentials ?? "same-origin",
useCredentials: e.useCredentials ?? !1,
cache: e.cache ?? "default",
redirect: e.redirect ?? "follow",
integrity: e.integrity ?? "",
cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
parserMetadata: e.parserMetadata ?? "",
reloadNavigation: e.reloadNavigation ?? !1,
historyNavigation: e.historyNavigation ?? !1,
userActivation: e.userActivation ?? !1,
taintedOrigin: e.taintedOrigin ?? !1,
redirectCount: e.redirectCount ?? 0,
responseTainting: e.responseTainting ?? "basic",
preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? !1,
done: e.done ?? !1,
timingAllowFailed: e.timingAllowFailed ?? !1,
urlList: e.urlList,
url: e.urlList[0],
headersList: e.headersList ? new c(e.headersList) : new c
};
}
function cloneRequest(e) {
const A = makeRequest({
...e,
body: null
});
return null != e.body && (A.body = o(A, e.body)), A;
}
function fromInnerRequest(e, A, t) {
const r = new Request(H);
return r[M] = e, r[N] = A, r[U] = new i(H), E(r[U], e.headersList), g(r[U], t), 
r;
}
s(Request), Object.defineProperties(Request.prototype, {
method: F,
url: F,
headers: F,
redirect: F,
clone: F,
signal: F,
duplex: F,
destination: F,
body: F,
bodyUsed: F,
isHistoryNavigation: F,
isReloadNavigation: F,
keepalive: F,
integrity: F,
cache: F,
credentials: F,
attribute: F,
referrerPolicy: F,
referrer: F,
mode: F,
[Symbol.toStringTag]: {
value: "Request",
configurable: !0
}
}), v.converters.Request = v.interfaceConverter(Request), v.converters.RequestInfo = function(e, A, t) {
return "string" == typeof e ? v.converters.USVString(e, A, t) : e instanceof Request ? v.converters.Request(e, A, t) : v.converters.USVString(e, A, t);
}, v.converters.AbortSignal = v.interfaceConverter(AbortSignal), v.converters.RequestInit = v.dictionaryConverter([ {
key: "method",
converter: v.converters.ByteString
}, {
key: "headers",
converter: v.converters.HeadersInit
}, {
key: "body",
converter: v.nullableConverter(v.converters.BodyInit)
}, {
key: "referrer",
converter: v.converters.USVString
}, {
key: "referrerPolicy",
converter: v.converters.DOMString,
allowedValues: w
}, {
key: "mode",
converter: v.converters.DOMString,
allowedValues: k
}, {
key: "credentials",
converter: v.converters.DOMString,
allowedValues: D
}, {
key: "cache",
converter: v.converters.DOMString,
allowedValues: b
}, {
key: "redirect",
converter: v.converters.DOMString,
allowedValues: y
}, {
key: "integrity",
converter: v.converters.DOMString
}, {
key: "keepalive",
converter: v.converters.boolean
}, {
key: "signal",
converter: v.nullableConverter(e => v.converters.AbortSignal(e, "RequestInit", "signal", {
strict: !1
}))
}, {
key: "window",
converter: v.converters.any
}, {
key: "duplex",
converter: v.converters.DOMString,
allowedValues: R
}, {
key: "dispatcher",
converter: v.converters.any
} ]), e.exports = {
Request: Request,
makeRequest: makeRequest,
fromInnerRequest: fromInnerRequest,
cloneRequest: cloneRequest
};
}),
56678: ((e, A, t) => {
const {Headers: r, HeadersList: s, fill: o, getHeadersGuard: n, setHeadersGuard: i, setHeadersList: a} = t(31271), {extractBody: c, cloneBody: g, mixinBody: l, hasFinalizationRegistry: E, streamRegistry: h, bodyUnusable: Q} = t(40897), u = t(27375), B = t(57975), {kEnumerableProperty: I} = u, {isValidReasonPhrase: d, isCancelled: p, isAborted: f, isBlobLike: m, serializeJavascriptValueToJSONString: w, isErrorLike: y, isomorphicEncode: k, environmentSettingsObject: D} = t(77241), {redirectStatusSet: b, nullBodyStatus: R} = t(5336), {kState: F, kHeaders: S} = t(91944), {webidl: T} = t(30220), {FormData: U} = t(66443), {URLSerializer: N} = t(82121), {kConstruct: M} = t(46130), L = t(34589), {types: v} = t(57975), G = new TextEncoder("utf-8");
class Response {
static error() {
return fromInnerResponse(makeNetworkError(), "immutable");
}
static json(e, A = {}) {
T.argumentLengthCheck(arguments, 1, "Response.json"), null !== A && (A = T.converters.ResponseInit(A));
const t = G.encode(w(e)), r = c(t), s = fromInnerResponse(makeResponse({}), "response");
return initializeResponse(s, A, {
body: r[0],
type: "application/json"
}), s;
}
static redirect(e, A = 302) {
let t;
T.argumentLengthCheck(arguments, 1, "Response.redirect"), e = T.converters.USVString(e), 
A = T.converters["unsigned short"](A);
try {
t = new URL(e, D.settingsObject.baseUrl);
} catch (A) {
throw new TypeError(`Failed to parse URL from ${e}`, {
cause: A
});
}
if (!b.has(A)) throw new RangeError(`Invalid status code ${A}`);
const r = fromInnerResponse(makeResponse({}), "immutable");
r[F].status = A;
const s = k(N(t));
return r[F].headersList.append("location", s, !0), r;
}
constructor(e = null, A = {}) {
if (T.util.markAsUncloneable(this), e === M) return;
null !== e && (e = T.converters.BodyInit(e)), A = T.converters.ResponseInit(A), 
this[F] = makeResponse({}), this[S] = new r(M), i(this[S], "response"), a(this[S], this[F].headersList);
let t = null;
if (null != e) {
const [A, r] = c(e);
t = {
body: A,
type: r
};
}
initializeResponse(this, A, t);
}
get type() {
return T.brandCheck(this, Response), this[F].type;
}
get url() {
T.brandCheck(this, Response);
const e = this[F].urlList, A = e[e.length - 1] ?? null;
return null === A ? "" : N(A, !0);
}
get redirected() {
return T.brandCheck(this, Response), this[F].urlList.length > 1;
}
get status() {
return T.brandCheck(this, Response), this[F].status;
}
get ok() {
return T.brandCheck(this, Response), this[F].status >= 200 && this[F].status <= 299;
}
get statusText() {
return T.brandCheck(this, Response), this[F].statusText;
}
get headers() {
return T.brandCheck(this, Response), this[S];
}
get body() {
return T.brandCheck(this, Response), this[F].body ? this[F].body.stream : null;
}
get bodyUsed() {
return T.brandCheck(this, Response), !!this[F].body && u.isDisturbed(this[F].body.stream);
}
clone() {
if (T.brandCheck(this, Response), Q(this)) throw T.errors.exception({
header: "Response.clone",
message: "Body has already been consumed."
});
const e = cloneResponse(this[F]);
return E && this[F].body?.stream && h.register(this, new WeakRef(this[F].body.stream)), 
fromInnerResponse(e, n(this[S]));
}
[B.inspect.custom](e, A) {
null === A.depth && (A.depth = 2), A.colors ??= !0;
const t = {
status: this.status,
statusText: this.statusText,
headers: this.headers,
body: this.body,
bodyUsed: this.bodyUsed,
ok: this.ok,
redirected: this.redirected,
type: this.type,
url: this.url
};
return `Response ${B.formatWithOptions(A, t)}`;
}
}
function cloneResponse(e) {
if (e.internalResponse) return filterResponse(cloneResponse(e.internalResponse), e.type);
const A = makeResponse({
...e,
body: null
});
return null != e.body && (A.body = g(A, e.body)), A;
}
function makeResponse(e) {
return {
aborted: !1,
rangeRequested: !1,
timingAllowPassed: !1,
requestIncludesCredentials: !1,
type: "default",
status: 200,
timingInfo: null,
cacheState: "",
statusText: "",
...e,
headersList: e?.headersList ? new s(e?.headersList) : new s,
urlList: e?.urlList ? [ ...e.urlList ] : []
};
}
function makeNetworkError(e) {
return makeResponse({
type: "error",
status: 0,
error: y(e) ? e : new Error(e ? String(e) : e),
aborted: e && "AbortError" === e.name
});
}
function makeFilteredResponse(e, A) {
return A = {
internalResponse: e,
...A
}, new Proxy(e, {
get: (e, t) => t in A ? A[t] : e[t],
set: (e, t, r) => (L(!(t in A)), e[t] = r, !0)
});
}
function filterResponse(e, A) {
return "basic" === A ? makeFilteredResponse(e, {
type: "basic",
headersList: e.headersList
}) : "cors" === A ? makeFilteredResponse(e, {
type: "cors",
headersList: e.headersList
}) : "opaque" === A ? makeFilteredResponse(e, {
type: "opaque",
urlList: Object.freeze([]),
status: 0,
statusText: "",
body: null
}) : "opaqueredirect" === A ? makeFilteredResponse(e, {
type: "opaqueredirect",
status: 0,
statusText: "",
headersList: [],
body: null
}) : void L(!1);
}
function initializeResponse(e, A, t) {
if (null !== A.status && (A.status < 200 || A.status > 599)) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
if ("statusText" in A && null != A.statusText && !d(String(A.statusText))) throw new TypeError("Invalid statusText");
if ("status" in A && null != A.status && (e[F].status = A.status), "statusText" in A && null != A.statusText && (e[F].statusText = A.statusText), 
"headers" in A && null != A.headers && o(e[S], A.headers), t) {
if (R.includes(e.status)) throw T.errors.exception({
header: "Response constructor",
message: `Invalid response status code ${e.status}`
});
e[F].body = t.body, null == t.type || e[F].headersList.contains("content-type", !0) || e[F].headersList.append("content-type", t.type, !0);
}
}
function fromInnerResponse(e, A) {
const t = new Response(M);
return t[F] = e, t[S] = new r(M), a(t[S], e.headersList), i(t[S], A), E && e.body?.stream && h.register(t, new WeakRef(e.body.stream)), 
t;
}
l(Response), Object.defineProperties(Response.prototype, {
type: I,
url: I,
status: I,
ok: I,
redirected: I,
statusText: I,
headers: I,
clone: I,
body: I,
bodyUsed: I,
[Symbol.toStringTag]: {
value: "Response",
configurable: !0
}
}), Object.defineProperties(Response, {
json: I,
redirect: I,
error: I
}), T.converters.ReadableStream = T.interfaceConverter(ReadableStream), T.converters.FormData = T.interfaceConverter(U), 
T.converters.URLSearchParams = T.interfaceConverter(URLSearchParams), T.converters.XMLHttpRequestBodyInit = function(e, A, t) {
return "string" == typeof e ? T.converters.USVString(e, A, t) : m(e) ? T.converters.Blob(e, A, t, {
strict: !1
}) : ArrayBuffer.isView(e) || v.isArrayBuffer(e) ? T.converters.BufferSource(e, A, t) : u.isFormDataLike(e) ? T.converters.FormData(e, A, t, {
strict: !1
}) : e instanceof URLSearchParams ? T.converters.URLSearchParams(e, A, t) : T.converters.DOMString(e, A, t);
}, T.converters.BodyInit = function(e, A, t) {
return e instanceof ReadableStream ? T.converters.ReadableStream(e, A, t) : e?.[Symbol.asyncIterator] ? e : T.converters.XMLHttpRequestBodyInit(e, A, t);
}, T.converters.ResponseInit = T.dictionaryConverter([ {
key: "status",
converter: T.converters["unsigned short"],
defaultValue: () => 200
}, {
key: "statusText",
converter: T.converters.ByteString,
defaultValue: () => ""
}, {
key: "headers",
converter: T.converters.HeadersInit
} ]), e.exports = {
isNetworkError: function isNetworkError(e) {
return "error" === e.type && 0 === e.status;
},
makeNetworkError: makeNetworkError,
makeResponse: makeResponse,
makeAppropriateNetworkError: function makeAppropriateNetworkError(e, A = null) {
return L(p(e)), f(e) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), {
cause: A
})) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), {
cause: A
}));
},
filterResponse: filterResponse,
Response: Response,
cloneResponse: cloneResponse,
fromInnerResponse: fromInnerResponse
};
}),
91944: (e => {
e.exports = {
kUrl: Symbol("url"),
kHeaders: Symbol("headers"),
kSignal: Symbol("signal"),
kState: Symbol("state"),
kDispatcher: Symbol("dispatcher")
};
}),
77241: ((e, A, t) => {
const {Transform: r} = t(57075), s = t(38522), {redirectStatusSet: o, referrerPolicySet: n, badPortsSet: i} = t(5336), {getGlobalOrigin: a} = t(77038), {collectASequenceOfCodePoints: c, collectAnHTTPQuotedString: g, removeChars: l, parseMIMEType: E} = t(82121), {performance: h} = t(643), {isBlobLike: Q, ReadableStreamFrom: u, isValidHTTPToken: B, normalizedMethodRecordsBase: I} = t(27375), d = t(34589), {isUint8Array: p} = t(73429), {webidl: f} = t(30220);
let m, w = [];
try {
m = t(77598);
const e = [ "sha256", "sha384", "sha512" ];
w = m.getHashes().filter(A => e.includes(A));
} catch {}
function responseURL(e) {
const A = e.urlList, t = A.length;
return 0 === t ? null : A[t - 1].toString();
}
function isValidEncodedURL(e) {
for (let A = 0; A < e.length; ++A) {
const t = e.charCodeAt(A);
if (t > 126 || t < 32) return !1;
}
return !0;
}
function requestCurrentURL(e) {
return e.urlList[e.urlList.length - 1];
}
const y = B;
function isValidHeaderValue(e) {
return !1 === ("\t" === e[0] || " " === e[0] || "\t" === e[e.length - 1] || " " === e[e.length - 1] || e.includes("\n") || e.includes("\r") || e.includes("\0"));
}
function coarsenTime(e, A) {
return e;
}
function makePolicyContainer() {
return {
referrerPolicy: "strict-origin-when-cross-origin"
};
}
function stripURLForReferrer(e, A) {
return d(e instanceof URL), "file:" === (e = new URL(e)).protocol || "about:" === e.protocol || "blank:" === e.protocol ? "no-referrer" : (e.username = "", 
e.password = "", e.hash = "", A && (e.pathname = "", e.search = ""), e);
}
function isURLPotentiallyTrustworthy(e) {
return e instanceof URL && ("about:blank" === e.href || "about:srcdoc" === e.href || ("data:" === e.protocol || ("file:" === e.protocol || function isOriginPotentiallyTrustworthy(e) {
if (null == e || "null" === e) return !1;
const A = new URL(e);
if ("https:" === A.protocol || "wss:" === A.protocol) return !0;
if (/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(A.hostname) || "localhost" === A.hostname || A.hostname.includes("localhost.") || A.hostname.endsWith(".localhost")) return !0;
return !1;
}(e.origin))));
}
const k = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function parseMetadata(e) {
const A = [];
let t = !0;
for (const r of e.split(" ")) {
t = !1;
const e = k.exec(r);
if (null === e || void 0 === e.groups || void 0 === e.groups.algo) continue;
const s = e.groups.algo.toLowerCase();
w.includes(s) && A.push(e.groups);
}
return !0 === t ? "no metadata" : A;
}
function compareBase64Mixed(e, A) {
if (e.length !== A.length) return !1;
for (let t = 0; t < e.length; ++t) if (e[t] !== A[t]) {
if ("+" === e[t] && "-" === A[t] || "/" === e[t] && "_" === A[t]) continue;
return !1;
}
return !0;
}
function sameOrigin(e, A) {
return e.origin === A.origin && "null" === e.origin || e.protocol === A.protocol && e.hostname === A.hostname && e.port === A.port;
}
const D = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
function createIterator(e, A, t = 0, r = 1) {
class FastIterableIterator {
#q;
#z;
#Z;
constructor(e, A) {
this.#q = e, this.#z = A, this.#Z = 0;
}
next() {
if ("object" != typeof this || null === this || !(#q in this)) throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
const s = this.#Z, o = this.#q[A];
if (s >= o.length) return {
value: void 0,
done: !0
};
const {[t]: n, [r]: i} = o[s];
let a;
switch (this.#Z = s + 1, this.#z) {
case "key":
a = n;
break;

case "value":
a = i;
break;

case "key+value":
a = [ n, i ];
}
return {
value: a,
done: !1
};
}
}
return delete FastIterableIterator.prototype.constructor, Object.setPrototypeOf(FastIterableIterator.prototype, D), 
Object.defineProperties(FastIterableIterator.prototype, {
[Symbol.toStringTag]: {
writable: !1,
enumerable: !1,
configurable: !0,
value: `${e} Iterator`
},
next: {
writable: !0,
enumerable: !0,
configurable: !0
}
}), function(e, A) {
return new FastIterableIterator(e, A);
};
}
const b = /[^\x00-\xFF]/;
function isomorphicEncode(e) {
return d(!b.test(e)), e;
}
async function readAllBytes(e) {
const A = [];
let t = 0;
for (;;) {
const {done: r, value: s} = await e.read();
if (r) return Buffer.concat(A, t);
if (!p(s)) throw new TypeError("Received non-Uint8Array chunk");
A.push(s), t += s.length;
}
}
function urlHasHttpsScheme(e) {
return "string" == typeof e && ":" === e[5] && "h" === e[0] && "t" === e[1] && "t" === e[2] && "p" === e[3] && "s" === e[4] || "https:" === e.protocol;
}
function urlIsHttpHttpsScheme(e) {
d("protocol" in e);
const A = e.protocol;
return "http:" === A || "https:" === A;
}
class InflateStream extends r {
#K;
constructor(e) {
super(), this.#K = e;
}
_transform(e, A, t) {
if (!this._inflateStream) {
if (0 === e.length) return void t();
this._inflateStream = 8 == (15 & e[0]) ? s.createInflate(this.#K) : s.createInflateRaw(this.#K), 
this._inflateStream.on("data", this.push.bind(this)), this._inflateStream.on("end", () => this.push(null)), 
this._inflateStream.on("error", e => this.destroy(e));
}
this._inflateStream.write(e, A, t);
}
_final(e) {
this._inflateStream && (this._inflateStream.end(), this._inflateStream = null), 
e();
}
}
function getDecodeSplit(e, A) {
const t = A.get(e, !0);
return null === t ? null : function gettingDecodingSplitting(e) {
const A = e, t = {
position: 0
}, r = [];
let s = "";
for (;t.position < A.length; ) {
if (s += c(e => '"' !== e && "," !== e, A, t), t.position < A.length) if (34 === A.charCodeAt(t.position)) {
if (s += g(A, t), t.position < A.length) continue;
} else d(44 === A.charCodeAt(t.position)), t.position++;
s = l(s, !0, !0, e => 9 === e || 32 === e), r.push(s), s = "";
}
return r;
}(t);
}
const R = new TextDecoder;
class EnvironmentSettingsObjectBase {
get baseUrl() {
return a();
}
get origin() {
return this.baseUrl?.origin;
}
policyContainer={
referrerPolicy: "strict-origin-when-cross-origin"
};
}
const F = new class EnvironmentSettingsObject {
settingsObject=new EnvironmentSettingsObjectBase;
};
e.exports = {
isAborted: function isAborted(e) {
return "aborted" === e.controller.state;
},
isCancelled: function isCancelled(e) {
return "aborted" === e.controller.state || "terminated" === e.controller.state;
},
isValidEncodedURL: isValidEncodedURL,
createDeferredPromise: function createDeferredPromise() {
let e, A;
return {
promise: new Promise((t, r) => {
e = t, A = r;
}),
resolve: e,
reject: A
};
},
ReadableStreamFrom: u,
tryUpgradeRequestToAPotentiallyTrustworthyURL: function tryUpgradeRequestToAPotentiallyTrustworthyURL(e) {},
clampAndCoarsenConnectionTimingInfo: function clampAndCoarsenConnectionTimingInfo(e, A, t) {
return !e?.startTime || e.startTime < A ? {
domainLookupStartTime: A,
domainLookupEndTime: A,
connectionStartTime: A,
connectionEndTime: A,
secureConnectionStartTime: A,
ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
} : {
domainLookupStartTime: coarsenTime(e.domainLookupStartTime),
domainLookupEndTime: coarsenTime(e.domainLookupEndTime),
connectionStartTime: coarsenTime(e.connectionStartTime),
connectionEndTime: coarsenTime(e.connectionEndTime),
secureConnectionStartTime: coarsenTime(e.secureConnectionStartTime),
ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
};
},
coarsenedSharedCurrentTime: function coarsenedSharedCurrentTime(e) {
return coarsenTime(h.now());
},
determineRequestsReferrer: function determineRequestsReferrer(e) {
const A = e.referrerPolicy;
d(A);
let t = null;
if ("client" === e.referrer) {
const e = a();
if (!e || "null" === e.origin) return "no-referrer";
t = new URL(e);
} else e.referrer instanceof URL && (t = e.referrer);
let r = stripURLForReferrer(t);
const s = stripURLForReferrer(t, !0);
r.toString().length > 4096 && (r = s);
const o = sameOrigin(e, r), n = isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(e.url);
switch (A) {
case "origin":
return null != s ? s : stripURLForReferrer(t, !0);

case "unsafe-url":
return r;

case "same-origin":
return o ? s : "no-referrer";

case "origin-when-cross-origin":
return o ? r : s;

case "strict-origin-when-cross-origin":
{
const A = requestCurrentURL(e);
return sameOrigin(r, A) ? r : isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(A) ? "no-referrer" : s;
}

default:
return n ? "no-referrer" : s;
}
},
makePolicyContainer: makePolicyContainer,
clonePolicyContainer: function clonePolicyContainer(e) {
return {
referrerPolicy: e.referrerPolicy
};
},
appendFetchMetadata: function appendFetchMetadata(e) {
let A = null;
A = e.mode, e.headersList.set("sec-fetch-mode", A, !0);
},
appendRequestOriginHeader: function appendRequestOriginHeader(e) {
let A = e.origin;
if ("client" !== A && void 0 !== A) if ("cors" === e.responseTainting || "websocket" === e.mode) e.headersList.append("origin", A, !0); else if ("GET" !== e.method && "HEAD" !== e.method) {
switch (e.referrerPolicy) {
case "no-referrer":
A = null;
break;

case "no-referrer-when-downgrade":
case "strict-origin":
case "strict-origin-when-cross-origin":
e.origin && urlHasHttpsScheme(e.origin) && !urlHasHttpsScheme(requestCurrentURL(e)) && (A = null);
break;

case "same-origin":
sameOrigin(e, requestCurrentURL(e)) || (A = null);
}
e.headersList.append("origin", A, !0);
}
},
TAOCheck: function TAOCheck() {
return "success";
},
corsCheck: function corsCheck() {
return "success";
},
crossOriginResourcePolicyCheck: function crossOriginResourcePolicyCheck() {
return "allowed";
},
createOpaqueTimingInfo: function createOpaqueTimingInfo(e) {
return {
startTime: e.startTime ?? 0,
redirectStartTime: 0,
redirectEndTime: 0,
postRedirectStartTime: e.startTime ?? 0,
finalServiceWorkerStartTime: 0,
finalNetworkResponseStartTime: 0,
finalNetworkRequestStartTime: 0,
endTime: 0,
encodedBodySize: 0,
decodedBodySize: 0,
finalConnectionTimingInfo: null
};
},
setRequestReferrerPolicyOnRedirect: function setRequestReferrerPolicyOnRedirect(e, A) {
const {headersList: t} = A, r = (t.get("referrer-policy", !0) ?? "").split(",");
let s = "";
if (r.length > 0) for (let e = r.length; 0 !== e; e--) {
const A = r[e - 1].trim();
if (n.has(A)) {
s = A;
break;
}
}
"" !== s && (e.referrerPolicy = s);
},
isValidHTTPToken: B,
requestBadPort: function requestBadPort(e) {
const A = requestCurrentURL(e);
return urlIsHttpHttpsScheme(A) && i.has(A.port) ? "blocked" : "allowed";
},
requestCurrentURL: requestCurrentURL,
responseURL: responseURL,
responseLocationURL: function responseLocationURL(e, A) {
if (!o.has(e.status)) return null;
let t = e.headersList.get("location", !0);
return null !== t && isValidHeaderValue(t) && (isValidEncodedURL(t) || (t = function normalizeBinaryStringToUtf8(e) {
return Buffer.from(e, "binary").toString("utf8");
}(t)), t = new URL(t, responseURL(e))), t && !t.hash && (t.hash = A), t;
},
isBlobLike: Q,
isURLPotentiallyTrustworthy: isURLPotentiallyTrustworthy,
isValidReasonPhrase: function isValidReasonPhrase(e) {
for (let A = 0; A < e.length; ++A) {
const t = e.charCodeAt(A);
if (!(9 === t || t >= 32 && t <= 126 || t >= 128 && t <= 255)) return !1;
}
return !0;
},
sameOrigin: sameOrigin,
normalizeMethod: function normalizeMethod(e) {
return I[e.toLowerCase()] ?? e;
},
serializeJavascriptValueToJSONString: function serializeJavascriptValueToJSONString(e) {
const A = JSON.stringify(e);
if (void 0 === A) throw new TypeError("Value is not JSON serializable");
return d("string" == typeof A), A;
},
iteratorMixin: function iteratorMixin(e, A, t, r = 0, s = 1) {
const o = createIterator(e, t, r, s), n = {
keys: {
writable: !0,
enumerable: !0,
configurable: !0,
value: function keys() {
return f.brandCheck(this, A), o(this, "key");
}
},
values: {
writable: !0,
enumerable: !0,
configurable: !0,
value: function values() {
return f.brandCheck(this, A), o(this, "value");
}
},
entries: {
writable: !0,
enumerable: !0,
configurable: !0,
value: function entries() {
return f.brandCheck(this, A), o(this, "key+value");
}
},
forEach: {
writable: !0,
enumerable: !0,
configurable: !0,
value: function forEach(t, r = globalThis) {
if (f.brandCheck(this, A), f.argumentLengthCheck(arguments, 1, `${e}.forEach`), 
"function" != typeof t) throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
for (const {0: e, 1: A} of o(this, "key+value")) t.call(r, A, e, this);
}
}
};
return Object.defineProperties(A.prototype, {
...n,
[Symbol.iterator]: {
writable: !0,
enumerable: !1,
configurable: !0,
value: n.entries.value
}
});
},
createIterator: createIterator,
isValidHeaderName: y,
isValidHeaderValue: isValidHeaderValue,
isErrorLike: function isErrorLike(e) {
return e instanceof Error || "Error" === e?.constructor?.name || "DOMException" === e?.constructor?.name;
},
fullyReadBody: async function fullyReadBody(e, A, t) {
const r = A, s = t;
let o;
try {
o = e.stream.getReader();
} catch (e) {
return void s(e);
}
try {
r(await readAllBytes(o));
} catch (e) {
s(e);
}
},
bytesMatch: function bytesMatch(e, A) {
if (void 0 === m) return !0;
const t = parseMetadata(A);
if ("no metadata" === t) return !0;
if (0 === t.length) return !0;
const r = function getStrongestMetadata(e) {
let A = e[0].algo;
if ("5" === A[3]) return A;
for (let t = 1; t < e.length; ++t) {
const r = e[t];
if ("5" === r.algo[3]) {
A = "sha512";
break;
}
"3" !== A[3] && ("3" === r.algo[3] && (A = "sha384"));
}
return A;
}(t), s = function filterMetadataListByAlgorithm(e, A) {
if (1 === e.length) return e;
let t = 0;
for (let r = 0; r < e.length; ++r) e[r].algo === A && (e[t++] = e[r]);
return e.length = t, e;
}(t, r);
for (const A of s) {
const t = A.algo, r = A.hash;
let s = m.createHash(t).update(e).digest("base64");
if ("=" === s[s.length - 1] && (s = "=" === s[s.length - 2] ? s.slice(0, -2) : s.slice(0, -1)), 
compareBase64Mixed(s, r)) return !0;
}
return !1;
},
isReadableStreamLike: function isReadableStreamLike(e) {
return e instanceof ReadableStream || "ReadableStream" === e[Symbol.toStringTag] && "function" == typeof e.tee;
},
readableStreamClose: function readableStreamClose(e) {
try {
e.close(), e.byobRequest?.respond(0);
} catch (e) {
if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) throw e;
}
},
isomorphicEncode: isomorphicEncode,
urlIsLocal: function urlIsLocal(e) {
d("protocol" in e);
const A = e.protocol;
return "about:" === A || "blob:" === A || "data:" === A;
},
urlHasHttpsScheme: urlHasHttpsScheme,
urlIsHttpHttpsScheme: urlIsHttpHttpsScheme,
readAllBytes: readAllBytes,
simpleRangeHeaderValue: function simpleRangeHeaderValue(e, A) {
const t = e;
if (!t.startsWith("bytes")) return "failure";
const r = {
position: 5
};
if (A && c(e => "\t" === e || " " === e, t, r), 61 !== t.charCodeAt(r.position)) return "failure";
r.position++, A && c(e => "\t" === e || " " === e, t, r);
const s = c(e => {
const A = e.charCodeAt(0);
return A >= 48 && A <= 57;
}, t, r), o = s.length ? Number(s) : null;
if (A && c(e => "\t" === e || " " === e, t, r), 45 !== t.charCodeAt(r.position)) return "failure";
r.position++, A && c(e => "\t" === e || " " === e, t, r);
const n = c(e => {
const A = e.charCodeAt(0);
return A >= 48 && A <= 57;
}, t, r), i = n.length ? Number(n) : null;
return r.position < t.length || null === i && null === o || o > i ? "failure" : {
rangeStartValue: o,
rangeEndValue: i
};
},
buildContentRange: function buildContentRange(e, A, t) {
let r = "bytes ";
return r += isomorphicEncode(`${e}`), r += "-", r += isomorphicEncode(`${A}`), r += "/", 
r += isomorphicEncode(`${t}`), r;
},
parseMetadata: parseMetadata,
createInflate: function createInflate(e) {
return new InflateStream(e);
},
extractMimeType: function extractMimeType(e) {
let A = null, t = null, r = null;
const s = getDecodeSplit("content-type", e);
if (null === s) return "failure";
for (const e of s) {
const s = E(e);
"failure" !== s && "*/*" !== s.essence && (r = s, r.essence !== t ? (A = null, r.parameters.has("charset") && (A = r.parameters.get("charset")), 
t = r.essence) : r.parameters.has("charset") || null === A || r.parameters.set("charset", A));
}
return null == r ? "failure" : r;
},
getDecodeSplit: getDecodeSplit,
utf8DecodeBytes: function utf8DecodeBytes(e) {
return 0 === e.length ? "" : (239 === e[0] && 187 === e[1] && 191 === e[2] && (e = e.subarray(3)), 
R.decode(e));
},
environmentSettingsObject: F
};
}),
30220: ((e, A, t) => {
const {types: r, inspect: s} = t(57975), {markAsUncloneable: o} = t(75919), {toUSVString: n} = t(27375), i = {
converters: {},
util: {},
errors: {}
};
i.errors.exception = function(e) {
return new TypeError(`${e.header}: ${e.message}`);
}, i.errors.conversionFailed = function(e) {
const A = 1 === e.types.length ? "" : " one of", t = `${e.argument} could not be converted to${A}: ${e.types.join(", ")}.`;
return i.errors.exception({
header: e.prefix,
message: t
});
}, i.errors.invalidArgument = function(e) {
return i.errors.exception({
header: e.prefix,
message: `"${e.value}" is an invalid ${e.type}.`
});
}, i.brandCheck = function(e, A, t) {
if (!1 !== t?.strict) {
if (!(e instanceof A)) {
const e = new TypeError("Illegal invocation");
throw e.code = "ERR_INVALID_THIS", e;
}
} else if (e?.[Symbol.toStringTag] !== A.prototype[Symbol.toStringTag]) {
const e = new TypeError("Illegal invocation");
throw e.code = "ERR_INVALID_THIS", e;
}
}, i.argumentLengthCheck = function({length: e}, A, t) {
if (e < A) throw i.errors.exception({
message: `${A} argument${1 !== A ? "s" : ""} required, but${e ? " only" : ""} ${e} found.`,
header: t
});
}, i.illegalConstructor = function() {
throw i.errors.exception({
header: "TypeError",
message: "Illegal constructor"
});
}, i.util.Type = function(e) {
switch (typeof e) {
case "undefined":
return "Undefined";

case "boolean":
return "Boolean";

case "string":
return "String";

case "symbol":
return "Symbol";

case "number":
return "Number";

case "bigint":
return "BigInt";

case "function":
case "object":
return null === e ? "Null" : "Object";
}
}, i.util.markAsUncloneable = o || (() => {}), i.util.ConvertToInt = function(e, A, t, r) {
let s, o;
64 === A ? (s = Math.pow(2, 53) - 1, o = "unsigned" === t ? 0 : Math.pow(-2, 53) + 1) : "unsigned" === t ? (o = 0, 
s = Math.pow(2, A) - 1) : (o = Math.pow(-2, A) - 1, s = Math.pow(2, A - 1) - 1);
let n = Number(e);
if (0 === n && (n = 0), !0 === r?.enforceRange) {
if (Number.isNaN(n) || n === Number.POSITIVE_INFINITY || n === Number.NEGATIVE_INFINITY) throw i.errors.exception({
header: "Integer conversion",
message: `Could not convert ${i.util.Stringify(e)} to an integer.`
});
if (n = i.util.IntegerPart(n), n < o || n > s) throw i.errors.exception({
header: "Integer conversion",
message: `Value must be between ${o}-${s}, got ${n}.`
});
return n;
}
return Number.isNaN(n) || !0 !== r?.clamp ? Number.isNaN(n) || 0 === n && Object.is(0, n) || n === Number.POSITIVE_INFINITY || n === Number.NEGATIVE_INFINITY ? 0 : (n = i.util.IntegerPart(n), 
n %= Math.pow(2, A), "signed" === t && n >= Math.pow(2, A) - 1 ? n - Math.pow(2, A) : n) : (n = Math.min(Math.max(n, o), s), 
n = Math.floor(n) % 2 == 0 ? Math.floor(n) : Math.ceil(n), n);
}, i.util.IntegerPart = function(e) {
const A = Math.floor(Math.abs(e));
return e < 0 ? -1 * A : A;
}, i.util.Stringify = function(e) {
switch (i.util.Type(e)) {
case "Symbol":
return `Symbol(${e.description})`;

case "Object":
return s(e);

case "String":
return `"${e}"`;

default:
return `${e}`;
}
}, i.sequenceConverter = function(e) {
return (A, t, r, s) => {
if ("Object" !== i.util.Type(A)) throw i.errors.exception({
header: t,
message: `${r} (${i.util.Stringify(A)}) is not iterable.`
});
const o = "function" == typeof s ? s() : A?.[Symbol.iterator]?.(), n = [];
let a = 0;
if (void 0 === o || "function" != typeof o.next) throw i.errors.exception({
header: t,
message: `${r} is not iterable.`
});
for (;;) {
const {done: A, value: s} = o.next();
if (A) break;
n.push(e(s, t, `${r}[${a++}]`));
}
return n;
};
}, i.recordConverter = function(e, A) {
return (t, s, o) => {
if ("Object" !== i.util.Type(t)) throw i.errors.exception({
header: s,
message: `${o} ("${i.util.Type(t)}") is not an Object.`
});
const n = {};
if (!r.isProxy(t)) {
const r = [ ...Object.getOwnPropertyNames(t), ...Object.getOwnPropertySymbols(t) ];
for (const i of r) {
const r = e(i, s, o), a = A(t[i], s, o);
n[r] = a;
}
return n;
}
const a = Reflect.ownKeys(t);
for (const r of a) {
const i = Reflect.getOwnPropertyDescriptor(t, r);
if (i?.enumerable) {
const i = e(r, s, o), a = A(t[r], s, o);
n[i] = a;
}
}
return n;
};
}, i.interfaceConverter = function(e) {
return (A, t, r, s) => {
if (!1 !== s?.strict && !(A instanceof e)) throw i.errors.exception({
header: t,
message: `Expected ${r} ("${i.util.Stringify(A)}") to be an instance of ${e.name}.`
});
return A;
};
}, i.dictionaryConverter = function(e) {
return (A, t, r) => {
const s = i.util.Type(A), o = {};
if ("Null" === s || "Undefined" === s) return o;
if ("Object" !== s) throw i.errors.exception({
header: t,
message: `Expected ${A} to be one of: Null, Undefined, Object.`
});
for (const s of e) {
const {key: e, defaultValue: n, required: a, converter: c} = s;
if (!0 === a && !Object.hasOwn(A, e)) throw i.errors.exception({
header: t,
message: `Missing required key "${e}".`
});
let g = A[e];
const l = Object.hasOwn(s, "defaultValue");
if (l && null !== g && (g ??= n()), a || l || void 0 !== g) {
if (g = c(g, t, `${r}.${e}`), s.allowedValues && !s.allowedValues.includes(g)) throw i.errors.exception({
header: t,
message: `${g} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}.`
});
o[e] = g;
}
}
return o;
};
}, i.nullableConverter = function(e) {
return (A, t, r) => null === A ? A : e(A, t, r);
}, i.converters.DOMString = function(e, A, t, r) {
if (null === e && r?.legacyNullToEmptyString) return "";
if ("symbol" == typeof e) throw i.errors.exception({
header: A,
message: `${t} is a symbol, which cannot be converted to a DOMString.`
});
return String(e);
}, i.converters.ByteString = function(e, A, t) {
const r = i.converters.DOMString(e, A, t);
for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
return r;
}, i.converters.USVString = n, i.converters.boolean = function(e) {
return Boolean(e);
}, i.converters.any = function(e) {
return e;
}, i.converters["long long"] = function(e, A, t) {
return i.util.ConvertToInt(e, 64, "signed", void 0, A, t);
}, i.converters["unsigned long long"] = function(e, A, t) {
return i.util.ConvertToInt(e, 64, "unsigned", void 0, A, t);
}, i.converters["unsigned long"] = function(e, A, t) {
return i.util.ConvertToInt(e, 32, "unsigned", void 0, A, t);
}, i.converters["unsigned short"] = function(e, A, t, r) {
return i.util.ConvertToInt(e, 16, "unsigned", r, A, t);
}, i.converters.ArrayBuffer = function(e, A, t, s) {
if ("Object" !== i.util.Type(e) || !r.isAnyArrayBuffer(e)) throw i.errors.conversionFailed({
prefix: A,
argument: `${t} ("${i.util.Stringify(e)}")`,
types: [ "ArrayBuffer" ]
});
if (!1 === s?.allowShared && r.isSharedArrayBuffer(e)) throw i.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (e.resizable || e.growable) throw i.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return e;
}, i.converters.TypedArray = function(e, A, t, s, o) {
if ("Object" !== i.util.Type(e) || !r.isTypedArray(e) || e.constructor.name !== A.name) throw i.errors.conversionFailed({
prefix: t,
argument: `${s} ("${i.util.Stringify(e)}")`,
types: [ A.name ]
});
if (!1 === o?.allowShared && r.isSharedArrayBuffer(e.buffer)) throw i.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (e.buffer.resizable || e.buffer.growable) throw i.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return e;
}, i.converters.DataView = function(e, A, t, s) {
if ("Object" !== i.util.Type(e) || !r.isDataView(e)) throw i.errors.exception({
header: A,
message: `${t} is not a DataView.`
});
if (!1 === s?.allowShared && r.isSharedArrayBuffer(e.buffer)) throw i.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (e.buffer.resizable || e.buffer.growable) throw i.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return e;
}, i.converters.BufferSource = function(e, A, t, s) {
if (r.isAnyArrayBuffer(e)) return i.converters.ArrayBuffer(e, A, t, {
...s,
allowShared: !1
});
if (r.isTypedArray(e)) return i.converters.TypedArray(e, e.constructor, A, t, {
...s,
allowShared: !1
});
if (r.isDataView(e)) return i.converters.DataView(e, A, t, {
...s,
allowShared: !1
});
throw i.errors.conversionFailed({
prefix: A,
argument: `${t} ("${i.util.Stringify(e)}")`,
types: [ "BufferSource" ]
});
}, i.converters["sequence<ByteString>"] = i.sequenceConverter(i.converters.ByteString), 
i.converters["sequence<sequence<ByteString>>"] = i.sequenceConverter(i.converters["sequence<ByteString>"]), 
i.converters["record<ByteString, ByteString>"] = i.recordConverter(i.converters.ByteString, i.converters.ByteString), 
e.exports = {
webidl: i
};
}),
83922: (e => {
e.exports = {
getEncoding: function getEncoding(e) {
if (!e) return "failure";
switch (e.trim().toLowerCase()) {
case "unicode-1-1-utf-8":
case "unicode11utf8":
case "unicode20utf8":
case "utf-8":
case "utf8":
case "x-unicode20utf8":
return "UTF-8";

case "866":
case "cp866":
case "csibm866":
case "ibm866":
return "IBM866";

case "csisolatin2":
case "iso-8859-2":
case "iso-ir-101":
case "iso8859-2":
case "iso88592":
case "iso_8859-2":
case "iso_8859-2:1987":
case "l2":
case "latin2":
return "ISO-8859-2";

case "csisolatin3":
case "iso-8859-3":
case "iso-ir-109":
case "iso8859-3":
case "iso88593":
case "iso_8859-3":
case "iso_8859-3:1988":
case "l3":
case "latin3":
return "ISO-8859-3";

case "csisolatin4":
case "iso-8859-4":
case "iso-ir-110":
case "iso8859-4":
case "iso88594":
case "iso_8859-4":
case "iso_8859-4:1988":
case "l4":
case "latin4":
return "ISO-8859-4";

case "csisolatincyrillic":
case "cyrillic":
case "iso-8859-5":
case "iso-ir-144":
case "iso8859-5":
case "iso88595":
case "iso_8859-5":
case "iso_8859-5:1988":
return "ISO-8859-5";

case "arabic":
case "asmo-708":
case "csiso88596e":
case "csiso88596i":
case "csisolatinarabic":
case "ecma-114":
case "iso-8859-6":
case "iso-8859-6-e":
case "iso-8859-6-i":
case "iso-ir-127":
case "iso8859-6":
case "iso88596":
case "iso_8859-6":
case "iso_8859-6:1987":
return "ISO-8859-6";

case "csisolatingreek":
case "ecma-118":
case "elot_928":
case "greek":
case "greek8":
case "iso-8859-7":
case "iso-ir-126":
case "iso8859-7":
case "iso88597":
case "iso_8859-7":
case "iso_8859-7:1987":
case "sun_eu_greek":
return "ISO-8859-7";

case "csiso88598e":
case "csisolatinhebrew":
case "hebrew":
case "iso-8859-8":
case "iso-8859-8-e":
case "iso-ir-138":
case "iso8859-8":
case "iso88598":
case "iso_8859-8":
case "iso_8859-8:1988":
case "visual":
return "ISO-8859-8";

case "csiso88598i":
case "iso-8859-8-i":
case "logical":
return "ISO-8859-8-I";

case "csisolatin6":
case "iso-8859-10":
case "iso-ir-157":
case "iso8859-10":
case "iso885910":
case "l6":
case "latin6":
return "ISO-8859-10";

case "iso-8859-13":
case "iso8859-13":
case "iso885913":
return "ISO-8859-13";

case "iso-8859-14":
case "iso8859-14":
case "iso885914":
return "ISO-8859-14";

case "csisolatin9":
case "iso-8859-15":
case "iso8859-15":
case "iso885915":
case "iso_8859-15":
case "l9":
return "ISO-8859-15";

case "iso-8859-16":
return "ISO-8859-16";

case "cskoi8r":
case "koi":
case "koi8":
case "koi8-r":
case "koi8_r":
return "KOI8-R";

case "koi8-ru":
case "koi8-u":
return "KOI8-U";

case "csmacintosh":
case "mac":
case "macintosh":
case "x-mac-roman":
return "macintosh";

case "iso-8859-11":
case "iso8859-11":
case "iso885911":
case "tis-620":
case "windows-874":
return "windows-874";

case "cp1250":
case "windows-1250":
case "x-cp1250":
return "windows-1250";

case "cp1251":
case "windows-1251":
case "x-cp1251":
return "windows-1251";

case "ansi_x3.4-1968":
case "ascii":
case "cp1252":
case "cp819":
case "csisolatin1":
case "ibm819":
case "iso-8859-1":
case "iso-ir-100":
case "iso8859-1":
case "iso88591":
case "iso_8859-1":
case "iso_8859-1:1987":
case "l1":
case "latin1":
case "us-ascii":
case "windows-1252":
case "x-cp1252":
return "windows-1252";

case "cp1253":
case "windows-1253":
case "x-cp1253":
return "windows-1253";

case "cp1254":
case "csisolatin5":
case "iso-8859-9":
case "iso-ir-148":
case "iso8859-9":
case "iso88599":
case "iso_8859-9":
case "iso_8859-9:1989":
case "l5":
case "latin5":
case "windows-1254":
case "x-cp1254":
return "windows-1254";

case "cp1255":
case "windows-1255":
case "x-cp1255":
return "windows-1255";

case "cp1256":
case "windows-1256":
case "x-cp1256":
return "windows-1256";

case "cp1257":
case "windows-1257":
case "x-cp1257":
return "windows-1257";

case "cp1258":
case "windows-1258":
case "x-cp1258":
return "windows-1258";

case "x-mac-cyrillic":
case "x-mac-ukrainian":
return "x-mac-cyrillic";

case "chinese":
case "csgb2312":
case "csiso58gb231280":
case "gb2312":
case "gb_2312":
case "gb_2312-80":
case "gbk":
case "iso-ir-58":
case "x-gbk":
return "GBK";

case "gb18030":
return "gb18030";

case "big5":
case "big5-hkscs":
case "cn-big5":
case "csbig5":
case "x-x-big5":
return "Big5";

case "cseucpkdfmtjapanese":
case "euc-jp":
case "x-euc-jp":
return "EUC-JP";

case "csiso2022jp":
case "iso-2022-jp":
return "ISO-2022-JP";

case "csshiftjis":
case "ms932":
case "ms_kanji":
case "shift-jis":
case "shift_jis":
case "sjis":
case "windows-31j":
case "x-sjis":
return "Shift_JIS";

case "cseuckr":
case "csksc56011987":
case "euc-kr":
case "iso-ir-149":
case "korean":
case "ks_c_5601-1987":
case "ks_c_5601-1989":
case "ksc5601":
case "ksc_5601":
case "windows-949":
return "EUC-KR";

case "csiso2022kr":
case "hz-gb-2312":
case "iso-2022-cn":
case "iso-2022-cn-ext":
case "iso-2022-kr":
case "replacement":
return "replacement";

case "unicodefffe":
case "utf-16be":
return "UTF-16BE";

case "csunicode":
case "iso-10646-ucs-2":
case "ucs-2":
case "unicode":
case "unicodefeff":
case "utf-16":
case "utf-16le":
return "UTF-16LE";

case "x-user-defined":
return "x-user-defined";

default:
return "failure";
}
}
};
}),
9190: ((e, A, t) => {
const {staticPropertyDescriptors: r, readOperation: s, fireAProgressEvent: o} = t(31735), {kState: n, kError: i, kResult: a, kEvents: c, kAborted: g} = t(15178), {webidl: l} = t(30220), {kEnumerableProperty: E} = t(27375);
class FileReader extends EventTarget {
constructor() {
super(), this[n] = "empty", this[a] = null, this[i] = null, this[c] = {
loadend: null,
error: null,
abort: null,
load: null,
progress: null,
loadstart: null
};
}
readAsArrayBuffer(e) {
l.brandCheck(this, FileReader), l.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer"), 
e = l.converters.Blob(e, {
strict: !1
}), s(this, e, "ArrayBuffer");
}
readAsBinaryString(e) {
l.brandCheck(this, FileReader), l.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString"), 
e = l.converters.Blob(e, {
strict: !1
}), s(this, e, "BinaryString");
}
readAsText(e, A = void 0) {
l.brandCheck(this, FileReader), l.argumentLengthCheck(arguments, 1, "FileReader.readAsText"), 
e = l.converters.Blob(e, {
strict: !1
}), void 0 !== A && (A = l.converters.DOMString(A, "FileReader.readAsText", "encoding")), 
s(this, e, "Text", A);
}
readAsDataURL(e) {
l.brandCheck(this, FileReader), l.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL"), 
e = l.converters.Blob(e, {
strict: !1
}), s(this, e, "DataURL");
}
abort() {
"empty" !== this[n] && "done" !== this[n] ? ("loading" === this[n] && (this[n] = "done", 
this[a] = null), this[g] = !0, o("abort", this), "loading" !== this[n] && o("loadend", this)) : this[a] = null;
}
get readyState() {
switch (l.brandCheck(this, FileReader), this[n]) {
case "empty":
return this.EMPTY;

case "loading":
return this.LOADING;

case "done":
return this.DONE;
}
}
get result() {
return l.brandCheck(this, FileReader), this[a];
}
get error() {
return l.brandCheck(this, FileReader), this[i];
}
get onloadend() {
return l.brandCheck(this, FileReader), this[c].loadend;
}
set onloadend(e) {
l.brandCheck(this, FileReader), this[c].loadend && this.removeEventListener("loadend", this[c].loadend), 
"function" == typeof e ? (this[c].loadend = e, this.addEventListener("loadend", e)) : this[c].loadend = null;
}
get onerror() {
return l.brandCheck(this, FileReader), this[c].error;
}
set onerror(e) {
l.brandCheck(this, FileReader), this[c].error && this.removeEventListener("error", this[c].error), 
"function" == typeof e ? (this[c].error = e, this.addEventListener("error", e)) : this[c].error = null;
}
get onloadstart() {
return l.brandCheck(this, FileReader), this[c].loadstart;
}
set onloadstart(e) {
l.brandCheck(this, FileReader), this[c].loadstart && this.removeEventListener("loadstart", this[c].loadstart), 
"function" == typeof e ? (this[c].loadstart = e, this.addEventListener("loadstart", e)) : this[c].loadstart = null;
}
get onprogress() {
return l.brandCheck(this, FileReader), this[c].progress;
}
set onprogress(e) {
l.brandCheck(this, FileReader), this[c].progress && this.removeEventListener("progress", this[c].progress), 
"function" == typeof e ? (this[c].progress = e, this.addEventListener("progress", e)) : this[c].progress = null;
}
get onload() {
return l.brandCheck(this, FileReader), this[c].load;
}
set onload(e) {
l.brandCheck(this, FileReader), this[c].load && this.removeEventListener("load", this[c].load), 
"function" == typeof e ? (this[c].load = e, this.addEventListener("load", e)) : this[c].load = null;
}
get onabort() {
return l.brandCheck(this, FileReader), this[c].abort;
}
set onabort(e) {
l.brandCheck(this, FileReader), this[c].abort && this.removeEventListener("abort", this[c].abort), 
"function" == typeof e ? (this[c].abort = e, this.addEventListener("abort", e)) : this[c].abort = null;
}
}
FileReader.EMPTY = FileReader.prototype.EMPTY = 0, FileReader.LOADING = FileReader.prototype.LOADING = 1, 
FileReader.DONE = FileReader.prototype.DONE = 2, Object.defineProperties(FileReader.prototype, {
EMPTY: r,
LOADING: r,
DONE: r,
readAsArrayBuffer: E,
readAsBinaryString: E,
readAsText: E,
readAsDataURL: E,
abort: E,
readyState: E,
result: E,
error: E,
onloadstart: E,
onprogress: E,
onload: E,
onabort: E,
onerror: E,
onloadend: E,
[Symbol.toStringTag]: {
value: "FileReader",
writable: !1,
enumerable: !1,
configurable: !0
}
}), Object.defineProperties(FileReader, {
EMPTY: r,
LOADING: r,
DONE: r
}), e.exports = {
FileReader: FileReader
};
}),
80558: ((e, A, t) => {
const {webidl: r} = t(30220), s = Symbol("ProgressEvent state");
class ProgressEvent extends Event {
constructor(e, A = {}) {
super(e = r.converters.DOMString(e, "ProgressEvent constructor", "type"), A = r.converters.ProgressEventInit(A ?? {})), 
this[s] = {
lengthComputable: A.lengthComputable,
loaded: A.loaded,
total: A.total
};
}
get lengthComputable() {
return r.brandCheck(this, ProgressEvent), this[s].lengthComputable;
}
get loaded() {
return r.brandCheck(this, ProgressEvent), this[s].loaded;
}
get total() {
return r.brandCheck(this, ProgressEvent), this[s].total;
}
}
r.converters.ProgressEventInit = r.dictionaryConverter([ {
key: "lengthComputable",
converter: r.converters.boolean,
defaultValue: () => !1
}, {
key: "loaded",
converter: r.converters["unsigned long long"],
defaultValue: () => 0
}, {
key: "total",
converter: r.converters["unsigned long long"],
defaultValue: () => 0
}, {
key: "bubbles",
converter: r.converters.boolean,
defaultValue: () => !1
}, {
key: "cancelable",
converter: r.converters.boolean,
defaultValue: () => !1
}, {
key: "composed",
converter: r.converters.boolean,
defaultValue: () => !1
} ]), e.exports = {
ProgressEvent: ProgressEvent
};
}),
15178: (e => {
e.exports = {
kState: Symbol("FileReader state"),
kResult: Symbol("FileReader result"),
kError: Symbol("FileReader error"),
kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
kEvents: Symbol("FileReader events"),
kAborted: Symbol("FileReader aborted")
};
}),
31735: ((e, A, t) => {
const {kState: r, kError: s, kResult: o, kAborted: n, kLastProgressEventFired: i} = t(15178), {ProgressEvent: a} = t(80558), {getEncoding: c} = t(83922), {serializeAMimeType: g, parseMIMEType: l} = t(82121), {types: E} = t(57975), {StringDecoder: h} = t(13193), {btoa: Q} = t(4573);
function fireAProgressEvent(e, A) {
const t = new a(e, {
bubbles: !1,
cancelable: !1
});
A.dispatchEvent(t);
}
function packageData(e, A, t, r) {
switch (A) {
case "DataURL":
{
let A = "data:";
const r = l(t || "application/octet-stream");
"failure" !== r && (A += g(r)), A += ";base64,";
const s = new h("latin1");
for (const t of e) A += Q(s.write(t));
return A += Q(s.end()), A;
}

case "Text":
{
let A = "failure";
if (r && (A = c(r)), "failure" === A && t) {
const e = l(t);
"failure" !== e && (A = c(e.parameters.get("charset")));
}
return "failure" === A && (A = "UTF-8"), function decode(e, A) {
const t = combineByteSequences(e), r = function BOMSniffing(e) {
const [A, t, r] = e;
if (239 === A && 187 === t && 191 === r) return "UTF-8";
if (254 === A && 255 === t) return "UTF-16BE";
if (255 === A && 254 === t) return "UTF-16LE";
return null;
}(t);
let s = 0;
null !== r && (A = r, s = "UTF-8" === r ? 3 : 2);
const o = t.slice(s);
return new TextDecoder(A).decode(o);
}(e, A);
}

case "ArrayBuffer":
return combineByteSequences(e).buffer;

case "BinaryString":
{
let A = "";
const t = new h("latin1");
for (const r of e) A += t.write(r);
return A += t.end(), A;
}
}
}
function combineByteSequences(e) {
const A = e.reduce((e, A) => e + A.byteLength, 0);
let t = 0;
return e.reduce((e, A) => (e.set(A, t), t += A.byteLength, e), new Uint8Array(A));
}
e.exports = {
staticPropertyDescriptors: {
enumerable: !0,
writable: !1,
configurable: !1
},
readOperation: function readOperation(e, A, t, a) {
if ("loading" === e[r]) throw new DOMException("Invalid state", "InvalidStateError");
e[r] = "loading", e[o] = null, e[s] = null;
const c = A.stream().getReader(), g = [];
let l = c.read(), h = !0;
(async () => {
for (;!e[n]; ) try {
const {done: Q, value: u} = await l;
if (h && !e[n] && queueMicrotask(() => {
fireAProgressEvent("loadstart", e);
}), h = !1, !Q && E.isUint8Array(u)) g.push(u), (void 0 === e[i] || Date.now() - e[i] >= 50) && !e[n] && (e[i] = Date.now(), 
queueMicrotask(() => {
fireAProgressEvent("progress", e);
})), l = c.read(); else if (Q) {
queueMicrotask(() => {
e[r] = "done";
try {
const r = packageData(g, t, A.type, a);
if (e[n]) return;
e[o] = r, fireAProgressEvent("load", e);
} catch (A) {
e[s] = A, fireAProgressEvent("error", e);
}
"loading" !== e[r] && fireAProgressEvent("loadend", e);
});
break;
}
} catch (A) {
if (e[n]) return;
queueMicrotask(() => {
e[r] = "done", e[s] = A, fireAProgressEvent("error", e), "loading" !== e[r] && fireAProgressEvent("loadend", e);
});
break;
}
})();
},
fireAProgressEvent: fireAProgressEvent
};
}),
27032: ((e, A, t) => {
const {uid: r, states: s, sentCloseFrameState: o, emptyBuffer: n, opcodes: i} = t(84411), {kReadyState: a, kSentClose: c, kByteParser: g, kReceivedClose: l, kResponse: E} = t(32679), {fireEvent: h, failWebsocketConnection: Q, isClosing: u, isClosed: B, isEstablished: I, parseExtensions: d} = t(92148), {channels: p} = t(74567), {CloseEvent: f} = t(39617), {makeRequest: m} = t(27412), {fetching: w} = t(18033), {Headers: y, getHeadersList: k} = t(31271), {getDecodeSplit: D} = t(77241), {WebsocketFrameSend: b} = t(63055);
let R;
try {
R = t(77598);
} catch {}
function onSocketData(e) {
this.ws[g].write(e) || this.pause();
}
function onSocketClose() {
const {ws: e} = this, {[E]: A} = e;
A.socket.off("data", onSocketData), A.socket.off("close", onSocketClose), A.socket.off("error", onSocketError);
const t = e[c] === o.SENT && e[l];
let r = 1005, n = "";
const i = e[g].closingInfo;
i && !i.error ? (r = i.code ?? 1005, n = i.reason) : e[l] || (r = 1006), e[a] = s.CLOSED, 
h("close", e, (e, A) => new f(e, A), {
wasClean: t,
code: r,
reason: n
}), p.close.hasSubscribers && p.close.publish({
websocket: e,
code: r,
reason: n
});
}
function onSocketError(e) {
const {ws: A} = this;
A[a] = s.CLOSING, p.socketError.hasSubscribers && p.socketError.publish(e), this.destroy();
}
e.exports = {
establishWebSocketConnection: function establishWebSocketConnection(e, A, t, s, o, n) {
const i = e;
i.protocol = "ws:" === e.protocol ? "http:" : "https:";
const a = m({
urlList: [ i ],
client: t,
serviceWorkers: "none",
referrer: "no-referrer",
mode: "websocket",
credentials: "include",
cache: "no-store",
redirect: "error"
});
if (n.headers) {
const e = k(new y(n.headers));
a.headersList = e;
}
const c = R.randomBytes(16).toString("base64");
a.headersList.append("sec-websocket-key", c), a.headersList.append("sec-websocket-version", "13");
for (const e of A) a.headersList.append("sec-websocket-protocol", e);
return a.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits"), 
w({
request: a,
useParallelQueue: !0,
dispatcher: n.dispatcher,
processResponse(e) {
if ("error" === e.type || 101 !== e.status) return void Q(s, "Received network error or non-101 status code.");
if (0 !== A.length && !e.headersList.get("Sec-WebSocket-Protocol")) return void Q(s, "Server did not respond with sent protocols.");
if ("websocket" !== e.headersList.get("Upgrade")?.toLowerCase()) return void Q(s, 'Server did not set Upgrade header to "websocket".');
if ("upgrade" !== e.headersList.get("Connection")?.toLowerCase()) return void Q(s, 'Server did not set Connection header to "upgrade".');
if (e.headersList.get("Sec-WebSocket-Accept") !== R.createHash("sha1").update(c + r).digest("base64")) return void Q(s, "Incorrect hash received in Sec-WebSocket-Accept header.");
const t = e.headersList.get("Sec-WebSocket-Extensions");
let n;
if (null !== t && (n = d(t), !n.has("permessage-deflate"))) return void Q(s, "Sec-WebSocket-Extensions header does not match.");
const i = e.headersList.get("Sec-WebSocket-Protocol");
if (null !== i) {
const e = D("sec-websocket-protocol", a.headersList);
if (null === e || !e.includes(i)) return void Q(s, "Protocol was not set in the opening handshake.");
}
e.socket.on("data", onSocketData), e.socket.on("close", onSocketClose), e.socket.on("error", onSocketError), 
p.open.hasSubscribers && p.open.publish({
address: e.socket.address(),
protocol: i,
extensions: t
}), o(e, n);
}
});
},
closeWebSocketConnection: function closeWebSocketConnection(e, A, t, r) {
if (u(e) || B(e)) ; else if (I(e)) if (e[c] === o.NOT_SENT) {
e[c] = o.PROCESSING;
const g = new b;
void 0 !== A && void 0 === t ? (g.frameData = Buffer.allocUnsafe(2), g.frameData.writeUInt16BE(A, 0)) : void 0 !== A && void 0 !== t ? (g.frameData = Buffer.allocUnsafe(2 + r), 
g.frameData.writeUInt16BE(A, 0), g.frameData.write(t, 2, "utf-8")) : g.frameData = n;
e[E].socket.write(g.createFrame(i.CLOSE)), e[c] = o.SENT, e[a] = s.CLOSING;
} else e[a] = s.CLOSING; else Q(e, "Connection was closed before it was established."), 
e[a] = s.CLOSING;
}
};
}),
84411: (e => {
const A = Buffer.allocUnsafe(0);
e.exports = {
uid: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
sentCloseFrameState: {
NOT_SENT: 0,
PROCESSING: 1,
SENT: 2
},
staticPropertyDescriptors: {
enumerable: !0,
writable: !1,
configurable: !1
},
states: {
CONNECTING: 0,
OPEN: 1,
CLOSING: 2,
CLOSED: 3
},
opcodes: {
CONTINUATION: 0,
TEXT: 1,
BINARY: 2,
CLOSE: 8,
PING: 9,
PONG: 10
},
maxUnsigned16Bit: 65535,
parserStates: {
INFO: 0,
PAYLOADLENGTH_16: 2,
PAYLOADLENGTH_64: 3,
READ_DATA: 4
},
emptyBuffer: A,
sendHints: {
string: 1,
typedArray: 2,
arrayBuffer: 3,
blob: 4
}
};
}),
39617: ((e, A, t) => {
const {webidl: r} = t(30220), {kEnumerableProperty: s} = t(27375), {kConstruct: o} = t(46130), {MessagePort: n} = t(75919);
class MessageEvent extends Event {
#j;
constructor(e, A = {}) {
if (e === o) return super(arguments[1], arguments[2]), void r.util.markAsUncloneable(this);
const t = "MessageEvent constructor";
r.argumentLengthCheck(arguments, 1, t), super(e = r.converters.DOMString(e, t, "type"), A = r.converters.MessageEventInit(A, t, "eventInitDict")), 
this.#j = A, r.util.markAsUncloneable(this);
}
get data() {
return r.brandCheck(this, MessageEvent), this.#j.data;
}
get origin() {
return r.brandCheck(this, MessageEvent), this.#j.origin;
}
get lastEventId() {
return r.brandCheck(this, MessageEvent), this.#j.lastEventId;
}
get source() {
return r.brandCheck(this, MessageEvent), this.#j.source;
}
get ports() {
return r.brandCheck(this, MessageEvent), Object.isFrozen(this.#j.ports) || Object.freeze(this.#j.ports), 
this.#j.ports;
}
initMessageEvent(e, A = !1, t = !1, s = null, o = "", n = "", i = null, a = []) {
return r.brandCheck(this, MessageEvent), r.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent"), 
new MessageEvent(e, {
bubbles: A,
cancelable: t,
data: s,
origin: o,
lastEventId: n,
source: i,
ports: a
});
}
static createFastMessageEvent(e, A) {
const t = new MessageEvent(o, e, A);
return t.#j = A, t.#j.data ??= null, t.#j.origin ??= "", t.#j.lastEventId ??= "", 
t.#j.source ??= null, t.#j.ports ??= [], t;
}
}
const {createFastMessageEvent: i} = MessageEvent;
delete MessageEvent.createFastMessageEvent;
class CloseEvent extends Event {
#j;
constructor(e, A = {}) {
const t = "CloseEvent constructor";
r.argumentLengthCheck(arguments, 1, t), super(e = r.converters.DOMString(e, t, "type"), A = r.converters.CloseEventInit(A)), 
this.#j = A, r.util.markAsUncloneable(this);
}
get wasClean() {
return r.brandCheck(this, CloseEvent), this.#j.wasClean;
}
get code() {
return r.brandCheck(this, CloseEvent), this.#j.code;
}
get reason() {
return r.brandCheck(this, CloseEvent), this.#j.reason;
}
}
class ErrorEvent extends Event {
#j;
constructor(e, A) {
const t = "ErrorEvent constructor";
r.argumentLengthCheck(arguments, 1, t), super(e, A), r.util.markAsUncloneable(this), 
e = r.converters.DOMString(e, t, "type"), A = r.converters.ErrorEventInit(A ?? {}), 
this.#j = A;
}
get message() {
return r.brandCheck(this, ErrorEvent), this.#j.message;
}
get filename() {
return r.brandCheck(this, ErrorEvent), this.#j.filename;
}
get lineno() {
return r.brandCheck(this, ErrorEvent), this.#j.lineno;
}
get colno() {
return r.brandCheck(this, ErrorEvent), this.#j.colno;
}
get error() {
return r.brandCheck(this, ErrorEvent), this.#j.error;
}
}
Object.defineProperties(MessageEvent.prototype, {
[Symbol.toStringTag]: {
value: "MessageEvent",
configurable: !0
},
data: s,
origin: s,
lastEventId: s,
source: s,
ports: s,
initMessageEvent: s
}), Object.defineProperties(CloseEvent.prototype, {
[Symbol.toStringTag]: {
value: "CloseEvent",
configurable: !0
},
reason: s,
code: s,
wasClean: s
}), Object.defineProperties(ErrorEvent.prototype, {
[Symbol.toStringTag]: {
value: "ErrorEvent",
configurable: !0
},
message: s,
filename: s,
lineno: s,
colno: s,
error: s
}), r.converters.MessagePort = r.interfaceConverter(n), r.converters["sequence<MessagePort>"] = r.sequenceConverter(r.converters.MessagePort);
const a = [ {
key: "bubbles",
converter: r.converters.boolean,
defaultValue: () => !1
}, {
key: "cancelable",
converter: r.converters.boolean,
defaultValue: () => !1
}, {
key: "composed",
converter: r.converters.boolean,
defaultValue: () => !1
} ];
r.converters.MessageEventInit = r.dictionaryConverter([ ...a, {
key: "data",
converter: r.converters.any,
defaultValue: () => null
}, {
key: "origin",
converter: r.converters.USVString,
defaultValue: () => ""
}, {
key: "lastEventId",
converter: r.converters.DOMString,
defaultValue: () => ""
}, {
key: "source",
converter: r.nullableConverter(r.converters.MessagePort),
defaultValue: () => null
}, {
key: "ports",
converter: r.converters["sequence<MessagePort>"],
defaultValue: () => new Array(0)
} ]), r.converters.CloseEventInit = r.dictionaryConverter([ ...a, {
key: "wasClean",
converter: r.converters.boolean,
defaultValue: () => !1
}, {
key: "code",
converter: r.converters["unsigned short"],
defaultValue: () => 0
}, {
key: "reason",
converter: r.converters.USVString,
defaultValue: () => ""
} ]), r.converters.ErrorEventInit = r.dictionaryConverter([ ...a, {
key: "message",
converter: r.converters.DOMString,
defaultValue: () => ""
}, {
key: "filename",
converter: r.converters.USVString,
defaultValue: () => ""
}, {
key: "lineno",
converter: r.converters["unsigned long"],
defaultValue: () => 0
}, {
key: "colno",
converter: r.converters["unsigned long"],
defaultValue: () => 0
}, {
key: "error",
converter: r.converters.any
} ]), e.exports = {
MessageEvent: MessageEvent,
CloseEvent: CloseEvent,
ErrorEvent: ErrorEvent,
createFastMessageEvent: i
};
}),
63055: ((e, A, t) => {
const {maxUnsigned16Bit: r} = t(84411), s = 16386;
let o, n = null, i = s;
try {
o = t(77598);
} catch {
o = {
randomFillSync: function randomFillSync(e, A, t) {
for (let A = 0; A < e.length; ++A) e[A] = 255 * Math.random() | 0;
return e;
}
};
}
function generateMask() {
return i === s && (i = 0, o.randomFillSync(n ??= Buffer.allocUnsafe(s), 0, s)), 
[ n[i++], n[i++], n[i++], n[i++] ];
}
e.exports = {
WebsocketFrameSend: class WebsocketFrameSend {
constructor(e) {
this.frameData = e;
}
createFrame(e) {
const A = this.frameData, t = generateMask(), s = A?.byteLength ?? 0;
let o = s, n = 6;
s > r ? (n += 8, o = 127) : s > 125 && (n += 2, o = 126);
const i = Buffer.allocUnsafe(s + n);
i[0] = i[1] = 0, i[0] |= 128, i[0] = (240 & i[0]) + e, i[n - 4] = t[0], i[n - 3] = t[1], 
i[n - 2] = t[2], i[n - 1] = t[3], i[1] = o, 126 === o ? i.writeUInt16BE(s, 2) : 127 === o && (i[2] = i[3] = 0, 
i.writeUIntBE(s, 4, 6)), i[1] |= 128;
for (let e = 0; e < s; ++e) i[n + e] = A[e] ^ t[3 & e];
return i;
}
}
};
}),
64836: ((e, A, t) => {
const {createInflateRaw: r, Z_DEFAULT_WINDOWBITS: s} = t(38522), {isValidClientWindowBits: o} = t(92148), {MessageSizeExceededError: n} = t(92344), i = Buffer.from([ 0, 0, 255, 255 ]), a = Symbol("kBuffer"), c = Symbol("kLength");
e.exports = {
PerMessageDeflate: class PerMessageDeflate {
#X;
#u={};
#$=0;
constructor(e, A) {
this.#u.serverNoContextTakeover = e.has("server_no_context_takeover"), this.#u.serverMaxWindowBits = e.get("server_max_window_bits"), 
this.#$ = A.maxPayloadSize;
}
decompress(e, A, t) {
if (!this.#X) {
let e = s;
if (this.#u.serverMaxWindowBits) {
if (!o(this.#u.serverMaxWindowBits)) return void t(new Error("Invalid server_max_window_bits"));
e = Number.parseInt(this.#u.serverMaxWindowBits);
}
try {
this.#X = r({
windowBits: e
});
} catch (e) {
return void t(e);
}
this.#X[a] = [], this.#X[c] = 0, this.#X.on("data", e => {
if (this.#X[c] += e.length, this.#$ > 0 && this.#X[c] > this.#$) return t(new n), 
this.#X.removeAllListeners(), this.#X.destroy(), void (this.#X = null);
this.#X[a].push(e);
}), this.#X.on("error", e => {
this.#X = null, t(e);
});
}
this.#X.write(e), A && this.#X.write(i), this.#X.flush(() => {
if (!this.#X) return;
const e = Buffer.concat(this.#X[a], this.#X[c]);
this.#X[a].length = 0, this.#X[c] = 0, t(null, e);
});
}
}
};
}),
88265: ((e, A, t) => {
const {Writable: r} = t(57075), s = t(34589), {parserStates: o, opcodes: n, states: i, emptyBuffer: a, sentCloseFrameState: c} = t(84411), {kReadyState: g, kSentClose: l, kResponse: E, kReceivedClose: h} = t(32679), {channels: Q} = t(74567), {isValidStatusCode: u, isValidOpcode: B, failWebsocketConnection: I, websocketMessageReceived: d, utf8Decode: p, isControlFrame: f, isTextBinaryFrame: m, isContinuationFrame: w} = t(92148), {WebsocketFrameSend: y} = t(63055), {closeWebSocketConnection: k} = t(27032), {PerMessageDeflate: D} = t(64836), {MessageSizeExceededError: b} = t(92344);
function failWebsocketConnectionWithCode(e, A, t) {
k(e, A, t, Buffer.byteLength(t)), I(e, t);
}
e.exports = {
ByteParser: class ByteParser extends r {
#ee=[];
#Ae=0;
#te=0;
#re=!1;
#m=o.INFO;
#se={};
#oe=[];
#ne;
#ie;
#$;
constructor(e, A, t = {}) {
super(), this.ws = e, this.#ne = null == A ? new Map : A, this.#ie = t.maxFragments ?? 0, 
this.#$ = t.maxPayloadSize ?? 0, this.#ne.has("permessage-deflate") && this.#ne.set("permessage-deflate", new D(A, t));
}
_write(e, A, t) {
this.#ee.push(e), this.#te += e.length, this.#re = !0, this.run(t);
}
#ae() {
return !(this.#$ > 0 && !f(this.#se.opcode) && this.#se.payloadLength + this.#Ae > this.#$) || (failWebsocketConnectionWithCode(this.ws, 1009, "Payload size exceeds maximum allowed size"), 
!1);
}
run(e) {
for (;this.#re; ) if (this.#m === o.INFO) {
if (this.#te < 2) return e();
const A = this.consume(2), t = !!(128 & A[0]), r = 15 & A[0], s = !(128 & ~A[1]), i = !t && r !== n.CONTINUATION, a = 127 & A[1], c = 64 & A[0], g = 32 & A[0], l = 16 & A[0];
if (!B(r)) return I(this.ws, "Invalid opcode received"), e();
if (s) return I(this.ws, "Frame cannot be masked"), e();
if (0 !== c && !this.#ne.has("permessage-deflate")) return void I(this.ws, "Expected RSV1 to be clear.");
if (0 !== g || 0 !== l) return void I(this.ws, "RSV1, RSV2, RSV3 must be clear");
if (i && !m(r)) return void I(this.ws, "Invalid frame type was fragmented.");
if (m(r) && this.#oe.length > 0) return void I(this.ws, "Expected continuation frame");
if (this.#se.fragmented && i) return void I(this.ws, "Fragmented frame exceeded 125 bytes.");
if ((a > 125 || i) && f(r)) return void I(this.ws, "Control frame either too large or fragmented");
if (w(r) && 0 === this.#oe.length && !this.#se.compressed) return void I(this.ws, "Unexpected continuation frame");
if (a <= 125) {
if (this.#se.payloadLength = a, this.#m = o.READ_DATA, !this.#ae()) return;
} else 126 === a ? this.#m = o.PAYLOADLENGTH_16 : 127 === a && (this.#m = o.PAYLOADLENGTH_64);
m(r) && (this.#se.binaryType = r, this.#se.compressed = 0 !== c), this.#se.opcode = r, 
this.#se.masked = s, this.#se.fin = t, this.#se.fragmented = i;
} else if (this.#m === o.PAYLOADLENGTH_16) {
if (this.#te < 2) return e();
const A = this.consume(2);
if (this.#se.payloadLength = A.readUInt16BE(0), this.#m = o.READ_DATA, !this.#ae()) return;
} else if (this.#m === o.PAYLOADLENGTH_64) {
if (this.#te < 8) return e();
const A = this.consume(8), t = A.readUInt32BE(0), r = A.readUInt32BE(4);
if (0 !== t || r > 2 ** 31 - 1) return void I(this.ws, "Received payload length > 2^31 bytes.");
if (this.#se.payloadLength = r, this.#m = o.READ_DATA, !this.#ae()) return;
} else if (this.#m === o.READ_DATA) {
if (this.#te < this.#se.payloadLength) return e();
const A = this.consume(this.#se.payloadLength);
if (f(this.#se.opcode)) {
this.#re = this.parseControlFrame(A), this.#m = o.INFO;
const t = this.ws[E].socket;
if (this.#re && t.writableNeedDrain) return this.#re = !1, void t.once("drain", () => {
this.destroyed || (this.#re = !0, this.run(e));
});
} else {
if (this.#se.compressed) {
this.#ne.get("permessage-deflate").decompress(A, this.#se.fin, (A, t) => {
if (A) {
const e = A instanceof b ? 1009 : 1007;
return void failWebsocketConnectionWithCode(this.ws, e, A.message);
}
if (this.writeFragments(t)) if (this.#$ > 0 && this.#Ae > this.#$) failWebsocketConnectionWithCode(this.ws, 1009, (new b).message); else {
if (!this.#se.fin) return this.#m = o.INFO, this.#re = !0, void this.run(e);
d(this.ws, this.#se.binaryType, this.consumeFragments()), this.#re = !0, this.#m = o.INFO, 
this.run(e);
}
}), this.#re = !1;
break;
}
if (!this.writeFragments(A)) return;
if (this.#$ > 0 && this.#Ae > this.#$) return void failWebsocketConnectionWithCode(this.ws, 1009, (new b).message);
!this.#se.fragmented && this.#se.fin && d(this.ws, this.#se.binaryType, this.consumeFragments()), 
this.#m = o.INFO;
}
}
}
consume(e) {
if (e > this.#te) throw new Error("Called consume() before buffers satiated.");
if (0 === e) return a;
if (this.#ee[0].length === e) return this.#te -= this.#ee[0].length, this.#ee.shift();
const A = Buffer.allocUnsafe(e);
let t = 0;
for (;t !== e; ) {
const r = this.#ee[0], {length: s} = r;
if (s + t === e) {
A.set(this.#ee.shift(), t);
break;
}
if (s + t > e) {
A.set(r.subarray(0, e - t), t), this.#ee[0] = r.subarray(e - t);
break;
}
A.set(this.#ee.shift(), t), t += r.length;
}
return this.#te -= e, A;
}
writeFragments(e) {
return this.#ie > 0 && this.#oe.length === this.#ie ? (failWebsocketConnectionWithCode(this.ws, 1008, "Too many message fragments"), 
!1) : (this.#Ae += e.length, this.#oe.push(e), !0);
}
consumeFragments() {
const e = this.#oe;
if (1 === e.length) return this.#Ae = 0, e.shift();
const A = Buffer.concat(e, this.#Ae);
return this.#oe = [], this.#Ae = 0, A;
}
parseCloseBody(e) {
let A;
if (s(1 !== e.length), e.length >= 2 && (A = e.readUInt16BE(0)), void 0 !== A && !u(A)) return {
code: 1002,
reason: "Invalid status code",
error: !0
};
let t = e.subarray(2);
239 === t[0] && 187 === t[1] && 191 === t[2] && (t = t.subarray(3));
try {
t = p(t);
} catch {
return {
code: 1007,
reason: "Invalid UTF-8",
error: !0
};
}
return {
code: A,
reason: t,
error: !1
};
}
parseControlFrame(e) {
const {opcode: A, payloadLength: t} = this.#se;
if (A === n.CLOSE) {
if (1 === t) return I(this.ws, "Received close frame with a 1-byte body."), !1;
if (this.#se.closeInfo = this.parseCloseBody(e), this.#se.closeInfo.error) {
const {code: e, reason: A} = this.#se.closeInfo;
return k(this.ws, e, A, A.length), I(this.ws, A), !1;
}
if (this.ws[l] !== c.SENT) {
let e = a;
this.#se.closeInfo.code && (e = Buffer.allocUnsafe(2), e.writeUInt16BE(this.#se.closeInfo.code, 0));
const A = new y(e);
this.ws[E].socket.write(A.createFrame(n.CLOSE), e => {
e || (this.ws[l] = c.SENT);
});
}
return this.ws[g] = i.CLOSING, this.ws[h] = !0, !1;
}
if (A === n.PING) {
if (!this.ws[h]) {
const A = new y(e);
this.ws[E].socket.write(A.createFrame(n.PONG)), Q.ping.hasSubscribers && Q.ping.publish({
payload: e
});
}
} else A === n.PONG && Q.pong.hasSubscribers && Q.pong.publish({
payload: e
});
return !0;
}
get closingInfo() {
return this.#se.closeInfo;
}
}
};
}),
81577: ((e, A, t) => {
const {WebsocketFrameSend: r} = t(63055), {opcodes: s, sendHints: o} = t(84411), n = t(5533), i = Buffer[Symbol.species];
function createFrame(e, A) {
return new r(function toBuffer(e, A) {
switch (A) {
case o.string:
return Buffer.from(e);

case o.arrayBuffer:
case o.blob:
return new i(e);

case o.typedArray:
return new i(e.buffer, e.byteOffset, e.byteLength);
}
}(e, A)).createFrame(A === o.string ? s.TEXT : s.BINARY);
}
e.exports = {
SendQueue: class SendQueue {
#ce=new n;
#ge=!1;
#le;
constructor(e) {
this.#le = e;
}
add(e, A, t) {
if (t !== o.blob) {
const r = createFrame(e, t);
if (this.#ge) {
const e = {
promise: null,
callback: A,
frame: r
};
this.#ce.push(e);
} else this.#le.write(r, A);
return;
}
const r = {
promise: e.arrayBuffer().then(e => {
r.promise = null, r.frame = createFrame(e, t);
}),
callback: A,
frame: null
};
this.#ce.push(r), this.#ge || this.#Ee();
}
async #Ee() {
this.#ge = !0;
const e = this.#ce;
for (;!e.isEmpty(); ) {
const A = e.shift();
null !== A.promise && await A.promise, this.#le.write(A.frame, A.callback), A.callback = A.frame = null;
}
this.#ge = !1;
}
}
};
}),
32679: (e => {
e.exports = {
kWebSocketURL: Symbol("url"),
kReadyState: Symbol("ready state"),
kController: Symbol("controller"),
kResponse: Symbol("response"),
kBinaryType: Symbol("binary type"),
kSentClose: Symbol("sent close"),
kReceivedClose: Symbol("received close"),
kByteParser: Symbol("byte parser")
};
}),
92148: ((e, A, t) => {
const {kReadyState: r, kController: s, kResponse: o, kBinaryType: n, kWebSocketURL: i} = t(32679), {states: a, opcodes: c} = t(84411), {ErrorEvent: g, createFastMessageEvent: l} = t(39617), {isUtf8: E} = t(4573), {collectASequenceOfCodePointsFast: h, removeHTTPWhitespace: Q} = t(82121);
function fireEvent(e, A, t = (e, A) => new Event(e, A), r = {}) {
const s = t(e, r);
A.dispatchEvent(s);
}
function failWebsocketConnection(e, A) {
const {[s]: t, [o]: r} = e;
t.abort(), r?.socket && !r.socket.destroyed && r.socket.destroy(), A && fireEvent("error", e, (e, A) => new g(e, A), {
error: new Error(A),
message: A
});
}
function isControlFrame(e) {
return e === c.CLOSE || e === c.PING || e === c.PONG;
}
function isContinuationFrame(e) {
return e === c.CONTINUATION;
}
function isTextBinaryFrame(e) {
return e === c.TEXT || e === c.BINARY;
}
const u = "string" == typeof process.versions.icu, B = u ? new TextDecoder("utf-8", {
fatal: !0
}) : void 0, I = u ? B.decode.bind(B) : function(e) {
if (E(e)) return e.toString("utf-8");
throw new TypeError("Invalid utf-8 received.");
};
e.exports = {
isConnecting: function isConnecting(e) {
return e[r] === a.CONNECTING;
},
isEstablished: function isEstablished(e) {
return e[r] === a.OPEN;
},
isClosing: function isClosing(e) {
return e[r] === a.CLOSING;
},
isClosed: function isClosed(e) {
return e[r] === a.CLOSED;
},
fireEvent: fireEvent,
isValidSubprotocol: function isValidSubprotocol(e) {
if (0 === e.length) return !1;
for (let A = 0; A < e.length; ++A) {
const t = e.charCodeAt(A);
if (t < 33 || t > 126 || 34 === t || 40 === t || 41 === t || 44 === t || 47 === t || 58 === t || 59 === t || 60 === t || 61 === t || 62 === t || 63 === t || 64 === t || 91 === t || 92 === t || 93 === t || 123 === t || 125 === t) return !1;
}
return !0;
},
isValidStatusCode: function isValidStatusCode(e) {
return e >= 1e3 && e < 1015 ? 1004 !== e && 1005 !== e && 1006 !== e : e >= 3e3 && e <= 4999;
},
failWebsocketConnection: failWebsocketConnection,
websocketMessageReceived: function websocketMessageReceived(e, A, t) {
if (e[r] !== a.OPEN) return;
let s;
if (A === c.TEXT) try {
s = I(t);
} catch {
return void failWebsocketConnection(e, "Received invalid UTF-8 in text frame.");
} else A === c.BINARY && (s = "blob" === e[n] ? new Blob([ t ]) : function toArrayBuffer(e) {
if (e.byteLength === e.buffer.byteLength) return e.buffer;
return e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength);
}(t));
fireEvent("message", e, l, {
origin: e[i].origin,
data: s
});
},
utf8Decode: I,
isControlFrame: isControlFrame,
isContinuationFrame: isContinuationFrame,
isTextBinaryFrame: isTextBinaryFrame,
isValidOpcode: function isValidOpcode(e) {
return isTextBinaryFrame(e) || isContinuationFrame(e) || isControlFrame(e);
},
parseExtensions: function parseExtensions(e) {
const A = {
position: 0
}, t = new Map;
for (;A.position < e.length; ) {
const r = h(";", e, A), [s, o = ""] = r.split("=");
t.set(Q(s, !0, !1), Q(o, !1, !0)), A.position++;
}
return t;
},
isValidClientWindowBits: function isValidClientWindowBits(e) {
if (0 === e.length) return !1;
for (let A = 0; A < e.length; A++) {
const t = e.charCodeAt(A);
if (t < 48 || t > 57) return !1;
}
const A = Number.parseInt(e, 10);
return A >= 8 && A <= 15;
}
};
}),
23061: ((e, A, t) => {
const {webidl: r} = t(30220), {URLSerializer: s} = t(82121), {environmentSettingsObject: o} = t(77241), {staticPropertyDescriptors: n, states: i, sentCloseFrameState: a, sendHints: c} = t(84411), {kWebSocketURL: g, kReadyState: l, kController: E, kBinaryType: h, kResponse: Q, kSentClose: u, kByteParser: B} = t(32679), {isConnecting: I, isEstablished: d, isClosing: p, isValidSubprotocol: f, fireEvent: m} = t(92148), {establishWebSocketConnection: w, closeWebSocketConnection: y} = t(27032), {ByteParser: k} = t(88265), {kEnumerableProperty: D, isBlobLike: b} = t(27375), {getGlobalDispatcher: R} = t(31088), {types: F} = t(57975), {ErrorEvent: S, CloseEvent: T} = t(39617), {SendQueue: U} = t(81577);
class WebSocket extends EventTarget {
#G={
open: null,
error: null,
close: null,
message: null
};
#he=0;
#Qe="";
#ne="";
#ue;
constructor(e, A = []) {
super(), r.util.markAsUncloneable(this);
const t = "WebSocket constructor";
r.argumentLengthCheck(arguments, 1, t);
const s = r.converters["DOMString or sequence<DOMString> or WebSocketInit"](A, t, "options");
e = r.converters.USVString(e, t, "url"), A = s.protocols;
const n = o.settingsObject.baseUrl;
let i;
try {
i = new URL(e, n);
} catch (e) {
throw new DOMException(e, "SyntaxError");
}
if ("http:" === i.protocol ? i.protocol = "ws:" : "https:" === i.protocol && (i.protocol = "wss:"), 
"ws:" !== i.protocol && "wss:" !== i.protocol) throw new DOMException(`Expected a ws: or wss: protocol, got ${i.protocol}`, "SyntaxError");
if (i.hash || i.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
if ("string" == typeof A && (A = [ A ]), A.length !== new Set(A.map(e => e.toLowerCase())).size) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
if (A.length > 0 && !A.every(e => f(e))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
this[g] = new URL(i.href);
const c = o.settingsObject;
this[E] = w(i, A, c, this, (e, A) => this.#Be(e, A), s), this[l] = WebSocket.CONNECTING, 
this[u] = a.NOT_SENT, this[h] = "blob";
}
close(e = void 0, A = void 0) {
r.brandCheck(this, WebSocket);
const t = "WebSocket.close";
if (void 0 !== e && (e = r.converters["unsigned short"](e, t, "code", {
clamp: !0
})), void 0 !== A && (A = r.converters.USVString(A, t, "reason")), void 0 !== e && 1e3 !== e && (e < 3e3 || e > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
let s = 0;
if (void 0 !== A && (s = Buffer.byteLength(A), s > 123)) throw new DOMException(`Reason must be less than 123 bytes; received ${s}`, "SyntaxError");
y(this, e, A, s);
}
send(e) {
r.brandCheck(this, WebSocket);
const A = "WebSocket.send";
if (r.argumentLengthCheck(arguments, 1, A), e = r.converters.WebSocketSendData(e, A, "data"), 
I(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
if (d(this) && !p(this)) if ("string" == typeof e) {
const A = Buffer.byteLength(e);
this.#he += A, this.#ue.add(e, () => {
this.#he -= A;
}, c.string);
} else F.isArrayBuffer(e) ? (this.#he += e.byteLength, this.#ue.add(e, () => {
this.#he -= e.byteLength;
}, c.arrayBuffer)) : ArrayBuffer.isView(e) ? (this.#he += e.byteLength, this.#ue.add(e, () => {
this.#he -= e.byteLength;
}, c.typedArray)) : b(e) && (this.#he += e.size, this.#ue.add(e, () => {
this.#he -= e.size;
}, c.blob));
}
get readyState() {
return r.brandCheck(this, WebSocket), this[l];
}
get bufferedAmount() {
return r.brandCheck(this, WebSocket), this.#he;
}
get url() {
return r.brandCheck(this, WebSocket), s(this[g]);
}
get extensions() {
return r.brandCheck(this, WebSocket), this.#ne;
}
get protocol() {
return r.brandCheck(this, WebSocket), this.#Qe;
}
get onopen() {
return r.brandCheck(this, WebSocket), this.#G.open;
}
set onopen(e) {
r.brandCheck(this, WebSocket), this.#G.open && this.removeEventListener("open", this.#G.open), 
"function" == typeof e ? (this.#G.open = e, this.addEventListener("open", e)) : this.#G.open = null;
}
get onerror() {
return r.brandCheck(this, WebSocket), this.#G.error;
}
set onerror(e) {
r.brandCheck(this, WebSocket), this.#G.error && this.removeEventListener("error", this.#G.error), 
"function" == typeof e ? (this.#G.error = e, this.addEventListener("error", e)) : this.#G.error = null;
}
get onclose() {
return r.brandCheck(this, WebSocket), this.#G.close;
}
set onclose(e) {
r.brandCheck(this, WebSocket), this.#G.close && this.removeEventListener("close", this.#G.close), 
"function" == typeof e ? (this.#G.close = e, this.addEventListener("close", e)) : this.#G.close = null;
}
get onmessage() {
return r.brandCheck(this, WebSocket), this.#G.message;
}
set onmessage(e) {
r.brandCheck(this, WebSocket), this.#G.message && this.removeEventListener("message", this.#G.message), 
"function" == typeof e ? (this.#G.message = e, this.addEventListener("message", e)) : this.#G.message = null;
}
get binaryType() {
return r.brandCheck(this, WebSocket), this[h];
}
set binaryType(e) {
r.brandCheck(this, WebSocket), this[h] = "blob" !== e && "arraybuffer" !== e ? "blob" : e;
}
#Be(e, A) {
this[Q] = e;
const t = this[E]?.dispatcher?.webSocketOptions, r = t?.maxFragments, s = t?.maxPayloadSize, o = new k(this, A, {
maxFragments: r,
maxPayloadSize: s
});
o.on("drain", onParserDrain), o.on("error", onParserError.bind(this)), e.socket.ws = this, 
this[B] = o, this.#ue = new U(e.socket), this[l] = i.OPEN;
const n = e.headersList.get("sec-websocket-extensions");
null !== n && (this.#ne = n);
const a = e.headersList.get("sec-websocket-protocol");
null !== a && (this.#Qe = a), m("open", this);
}
}
function onParserDrain() {
this.ws[Q].socket.resume();
}
function onParserError(e) {
let A, t;
e instanceof T ? (A = e.reason, t = e.code) : A = e.message, m("error", this, () => new S("error", {
error: e,
message: A
})), y(this, t);
}
WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = i.CONNECTING, WebSocket.OPEN = WebSocket.prototype.OPEN = i.OPEN, 
WebSocket.CLOSING = WebSocket.prototype.CLOSING = i.CLOSING, WebSocket.CLOSED = WebSocket.prototype.CLOSED = i.CLOSED, 
Object.defineProperties(WebSocket.prototype, {
CONNECTING: n,
OPEN: n,
CLOSING: n,
CLOSED: n,
url: D,
readyState: D,
bufferedAmount: D,
onopen: D,
onerror: D,
onclose: D,
close: D,
onmessage: D,
binaryType: D,
send: D,
extensions: D,
protocol: D,
[Symbol.toStringTag]: {
value: "WebSocket",
writable: !1,
enumerable: !1,
configurable: !0
}
}), Object.defineProperties(WebSocket, {
CONNECTING: n,
OPEN: n,
CLOSING: n,
CLOSED: n
}), r.converters["sequence<DOMString>"] = r.sequenceConverter(r.converters.DOMString), 
r.converters["DOMString or sequence<DOMString>"] = function(e, A, t) {
return "Object" === r.util.Type(e) && Symbol.iterator in e ? r.converters["sequence<DOMString>"](e) : r.converters.DOMString(e, A, t);
}, r.converters.WebSocketInit = r.dictionaryConverter([ {
key: "protocols",
converter: r.converters["DOMString or sequence<DOMString>"],
defaultValue: () => new Array(0)
}, {
key: "dispatcher",
converter: r.converters.any,
defaultValue: () => R()
}, {
key: "headers",
converter: r.nullableConverter(r.converters.HeadersInit)
} ]), r.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(e) {
return "Object" !== r.util.Type(e) || Symbol.iterator in e ? {
protocols: r.converters["DOMString or sequence<DOMString>"](e)
} : r.converters.WebSocketInit(e);
}, r.converters.WebSocketSendData = function(e) {
if ("Object" === r.util.Type(e)) {
if (b(e)) return r.converters.Blob(e, {
strict: !1
});
if (ArrayBuffer.isView(e) || F.isArrayBuffer(e)) return r.converters.BufferSource(e);
}
return r.converters.USVString(e);
}, e.exports = {
WebSocket: WebSocket
};
}),
20770: ((e, A, t) => {
e.exports = t(20218);
}),
20218: ((e, A, t) => {
t(69278);
var r, s = t(64756), o = t(58611), n = t(65692), i = t(24434), a = (t(42613), t(39023));
function TunnelingAgent(e) {
var A = this;
A.options = e || {}, A.proxyOptions = A.options.proxy || {}, A.maxSockets = A.options.maxSockets || o.Agent.defaultMaxSockets, 
A.requests = [], A.sockets = [], A.on("free", function onFree(e, t, r, s) {
for (var o = toOptions(t, r, s), n = 0, i = A.requests.length; n < i; ++n) {
var a = A.requests[n];
if (a.host === o.host && a.port === o.port) return A.requests.splice(n, 1), void a.request.onSocket(e);
}
e.destroy(), A.removeSocket(e);
});
}
function createSecureSocket(e, A) {
var t = this;
TunnelingAgent.prototype.createSocket.call(t, e, function(r) {
var o = e.request.getHeader("host"), n = mergeOptions({}, t.options, {
socket: r,
servername: o ? o.replace(/:.*$/, "") : e.host
}), i = s.connect(0, n);
t.sockets[t.sockets.indexOf(r)] = i, A(i);
});
}
function toOptions(e, A, t) {
return "string" == typeof e ? {
host: e,
port: A,
localAddress: t
} : e;
}
function mergeOptions(e) {
for (var A = 1, t = arguments.length; A < t; ++A) {
var r = arguments[A];
if ("object" == typeof r) for (var s = Object.keys(r), o = 0, n = s.length; o < n; ++o) {
var i = s[o];
void 0 !== r[i] && (e[i] = r[i]);
}
}
return e;
}
A.httpOverHttp = function httpOverHttp(e) {
var A = new TunnelingAgent(e);
return A.request = o.request, A;
}, A.httpsOverHttp = function httpsOverHttp(e) {
var A = new TunnelingAgent(e);
return A.request = o.request, A.createSocket = createSecureSocket, A.defaultPort = 443, 
A;
}, A.httpOverHttps = function httpOverHttps(e) {
var A = new TunnelingAgent(e);
return A.request = n.request, A;
}, A.httpsOverHttps = function httpsOverHttps(e) {
var A = new TunnelingAgent(e);
return A.request = n.request, A.createSocket = createSecureSocket, A.defaultPort = 443, 
A;
}, a.inherits(TunnelingAgent, i.EventEmitter), TunnelingAgent.prototype.addRequest = function addRequest(e, A, t, r) {
var s = this, o = mergeOptions({
request: e
}, s.options, toOptions(A, t, r));
s.sockets.length >= this.maxSockets ? s.requests.push(o) : s.createSocket(o, function(A) {
function onFree() {
s.emit("free", A, o);
}
function onCloseOrRemove(e) {
s.removeSocket(A), A.removeListener("free", onFree), A.removeListener("close", onCloseOrRemove), 
A.removeListener("agentRemove", onCloseOrRemove);
}
A.on("free", onFree), A.on("close", onCloseOrRemove), A.on("agentRemove", onCloseOrRemove), 
e.onSocket(A);
});
}, TunnelingAgent.prototype.createSocket = function createSocket(e, A) {
var t = this, s = {};
t.sockets.push(s);
var o = mergeOptions({}, t.proxyOptions, {
method: "CONNECT",
path: e.host + ":" + e.port,
agent: !1,
headers: {
host: e.host + ":" + e.port
}
});
e.localAddress && (o.localAddress = e.localAddress), o.proxyAuth && (o.headers = o.headers || {}, 
o.headers["Proxy-Authorization"] = "Basic " + new Buffer(o.proxyAuth).toString("base64")), 
r("making CONNECT request");
var n = t.request(o);
function onConnect(o, i, a) {
var c;
return n.removeAllListeners(), i.removeAllListeners(), 200 !== o.statusCode ? (r("tunneling socket could not be established, statusCode=%d", o.statusCode), 
i.destroy(), (c = new Error("tunneling socket could not be established, statusCode=" + o.statusCode)).code = "ECONNRESET", 
e.request.emit("error", c), void t.removeSocket(s)) : a.length > 0 ? (r("got illegal response body from proxy"), 
i.destroy(), (c = new Error("got illegal response body from proxy")).code = "ECONNRESET", 
e.request.emit("error", c), void t.removeSocket(s)) : (r("tunneling connection has established"), 
t.sockets[t.sockets.indexOf(s)] = i, A(i));
}
n.useChunkedEncodingByDefault = !1, n.once("response", function onResponse(e) {
e.upgrade = !0;
}), n.once("upgrade", function onUpgrade(e, A, t) {
process.nextTick(function() {
onConnect(e, A, t);
});
}), n.once("connect", onConnect), n.once("error", function onError(A) {
n.removeAllListeners(), r("tunneling socket could not be established, cause=%s\n", A.message, A.stack);
var o = new Error("tunneling socket could not be established, cause=" + A.message);
o.code = "ECONNRESET", e.request.emit("error", o), t.removeSocket(s);
}), n.end();
}, TunnelingAgent.prototype.removeSocket = function removeSocket(e) {
var A = this.sockets.indexOf(e);
if (-1 !== A) {
this.sockets.splice(A, 1);
var t = this.requests.shift();
t && this.createSocket(t, function(e) {
t.request.onSocket(e);
});
}
}, r = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
var e = Array.prototype.slice.call(arguments);
"string" == typeof e[0] ? e[0] = "TUNNEL: " + e[0] : e.unshift("TUNNEL:"), console.error.apply(console, e);
} : function() {}, A.debug = r;
}),
92413: ((e, A, t) => {
t.d(A, {
getOctokit: () => getOctokit
});
var r = t(79896), s = t(70857);
class Context {
constructor() {
var e, A, t;
if (this.payload = {}, process.env.GITHUB_EVENT_PATH) if ((0, r.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
r.readFileSync)(process.env.GITHUB_EVENT_PATH, {
encoding: "utf8"
})); else {
const e = process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${s.EOL}`);
}
this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, 
this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, 
this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, 
this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), 
this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), 
this.apiUrl = null !== (e = process.env.GITHUB_API_URL) && void 0 !== e ? e : "https://api.github.com", 
this.serverUrl = null !== (A = process.env.GITHUB_SERVER_URL) && void 0 !== A ? A : "https://github.com", 
this.graphqlUrl = null !== (t = process.env.GITHUB_GRAPHQL_URL) && void 0 !== t ? t : "https://api.github.com/graphql";
}
get issue() {
const e = this.payload;
return Object.assign(Object.assign({}, this.repo), {
number: (e.issue || e.pull_request || e).number
});
}
get repo() {
if (process.env.GITHUB_REPOSITORY) {
const [e, A] = process.env.GITHUB_REPOSITORY.split("/");
return {
owner: e,
repo: A
};
}
if (this.payload.repository) return {
owner: this.payload.repository.owner.login,
repo: this.payload.repository.name
};
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
}
}
var o = t(89659), n = t(89231), __awaiter = function(e, A, t, r) {
return new (t || (t = Promise))(function(s, o) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
o(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
o(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof t ? e : new t(function(A) {
A(e);
});
}(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, A || [])).next());
});
};
function getUserAgent() {
return "object" == typeof navigator && "userAgent" in navigator ? navigator.userAgent : "object" == typeof process && void 0 !== process.version ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}
function register(e, A, t, r) {
if ("function" != typeof t) throw new Error("method for before hook must be a function");
return r || (r = {}), Array.isArray(A) ? A.reverse().reduce((A, t) => register.bind(null, e, t, A, r), t)() : Promise.resolve().then(() => e.registry[A] ? e.registry[A].reduce((e, A) => A.hook.bind(null, e, r), t)() : t(r));
}
function addHook(e, A, t, r) {
const s = r;
e.registry[t] || (e.registry[t] = []), "before" === A && (r = (e, A) => Promise.resolve().then(s.bind(null, A)).then(e.bind(null, A))), 
"after" === A && (r = (e, A) => {
let t;
return Promise.resolve().then(e.bind(null, A)).then(e => (t = e, s(t, A))).then(() => t);
}), "error" === A && (r = (e, A) => Promise.resolve().then(e.bind(null, A)).catch(e => s(e, A))), 
e.registry[t].push({
hook: r,
orig: s
});
}
function removeHook(e, A, t) {
if (!e.registry[A]) return;
const r = e.registry[A].map(e => e.orig).indexOf(t);
-1 !== r && e.registry[A].splice(r, 1);
}
const i = Function.bind, a = i.bind(i);
function bindApi(e, A, t) {
const r = a(removeHook, null).apply(null, t ? [ A, t ] : [ A ]);
e.api = {
remove: r
}, e.remove = r, [ "before", "error", "after", "wrap" ].forEach(r => {
const s = t ? [ A, r, t ] : [ A, r ];
e[r] = e.api[r] = a(addHook, null).apply(null, s);
});
}
const c = {
Singular: function Singular() {
const e = Symbol("Singular"), A = {
registry: {}
}, t = register.bind(null, A, e);
return bindApi(t, A, e), t;
},
Collection: function Collection() {
const e = {
registry: {}
}, A = register.bind(null, e);
return bindApi(A, e), A;
}
};
var g = `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`;
function mergeDeep(e, A) {
const t = Object.assign({}, e);
return Object.keys(A).forEach(r => {
!function isPlainObject(e) {
if ("object" != typeof e || null === e) return !1;
if ("[object Object]" !== Object.prototype.toString.call(e)) return !1;
const A = Object.getPrototypeOf(e);
if (null === A) return !0;
const t = Object.prototype.hasOwnProperty.call(A, "constructor") && A.constructor;
return "function" == typeof t && t instanceof t && Function.prototype.call(t) === Function.prototype.call(e);
}(A[r]) ? Object.assign(t, {
[r]: A[r]
}) : r in e ? t[r] = mergeDeep(e[r], A[r]) : Object.assign(t, {
[r]: A[r]
});
}), t;
}
function removeUndefinedProperties(e) {
for (const A in e) void 0 === e[A] && delete e[A];
return e;
}
function merge(e, A, t) {
if ("string" == typeof A) {
let [e, r] = A.split(" ");
t = Object.assign(r ? {
method: e,
url: r
} : {
url: e
}, t);
} else t = Object.assign({}, A);
t.headers = function lowercaseKeys(e) {
return e ? Object.keys(e).reduce((A, t) => (A[t.toLowerCase()] = e[t], A), {}) : {};
}(t.headers), removeUndefinedProperties(t), removeUndefinedProperties(t.headers);
const r = mergeDeep(e || {}, t);
return "/graphql" === t.url && (e && e.mediaType.previews?.length && (r.mediaType.previews = e.mediaType.previews.filter(e => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews)), 
r.mediaType.previews = (r.mediaType.previews || []).map(e => e.replace(/-preview/, ""))), 
r;
}
var l = /\{[^{}}]+\}/g;
function removeNonChars(e) {
return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function omit(e, A) {
const t = {
__proto__: null
};
for (const r of Object.keys(e)) -1 === A.indexOf(r) && (t[r] = e[r]);
return t;
}
function encodeReserved(e) {
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
return /%[0-9A-Fa-f]/.test(e) || (e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]")), 
e;
}).join("");
}
function encodeUnreserved(e) {
return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
return "%" + e.charCodeAt(0).toString(16).toUpperCase();
});
}
function encodeValue(e, A, t) {
return A = "+" === e || "#" === e ? encodeReserved(A) : encodeUnreserved(A), t ? encodeUnreserved(t) + "=" + A : A;
}
function isDefined(e) {
return null != e;
}
function isKeyOperator(e) {
return ";" === e || "&" === e || "?" === e;
}
function expand(e, A) {
var t = [ "+", "#", ".", "/", ";", "?", "&" ];
return e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, s) {
if (r) {
let e = "";
const s = [];
if (-1 !== t.indexOf(r.charAt(0)) && (e = r.charAt(0), r = r.substr(1)), r.split(/,/g).forEach(function(t) {
var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(t);
s.push(function getValues(e, A, t, r) {
var s = e[t], o = [];
if (isDefined(s) && "" !== s) if ("string" == typeof s || "number" == typeof s || "bigint" == typeof s || "boolean" == typeof s) s = s.toString(), 
r && "*" !== r && (s = s.substring(0, parseInt(r, 10))), o.push(encodeValue(A, s, isKeyOperator(A) ? t : "")); else if ("*" === r) Array.isArray(s) ? s.filter(isDefined).forEach(function(e) {
o.push(encodeValue(A, e, isKeyOperator(A) ? t : ""));
}) : Object.keys(s).forEach(function(e) {
isDefined(s[e]) && o.push(encodeValue(A, s[e], e));
}); else {
const e = [];
Array.isArray(s) ? s.filter(isDefined).forEach(function(t) {
e.push(encodeValue(A, t));
}) : Object.keys(s).forEach(function(t) {
isDefined(s[t]) && (e.push(encodeUnreserved(t)), e.push(encodeValue(A, s[t].toString())));
}), isKeyOperator(A) ? o.push(encodeUnreserved(t) + "=" + e.join(",")) : 0 !== e.length && o.push(e.join(","));
} else ";" === A ? isDefined(s) && o.push(encodeUnreserved(t)) : "" !== s || "&" !== A && "?" !== A ? "" === s && o.push("") : o.push(encodeUnreserved(t) + "=");
return o;
}(A, e, r[1], r[2] || r[3]));
}), e && "+" !== e) {
var o = ",";
return "?" === e ? o = "&" : "#" !== e && (o = e), (0 !== s.length ? e : "") + s.join(o);
}
return s.join(",");
}
return encodeReserved(s);
}), "/" === e ? e : e.replace(/\/$/, "");
}
function parse(e) {
let A, t = e.method.toUpperCase(), r = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), s = Object.assign({}, e.headers), o = omit(e, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
const n = function extractUrlVariableNames(e) {
const A = e.match(l);
return A ? A.map(removeNonChars).reduce((e, A) => e.concat(A), []) : [];
}(r);
r = function parseUrl(e) {
return {
expand: expand.bind(null, e)
};
}(r).expand(o), /^http/.test(r) || (r = e.baseUrl + r);
const i = omit(o, Object.keys(e).filter(e => n.includes(e)).concat("baseUrl"));
if (!/application\/octet-stream/i.test(s.accept) && (e.mediaType.format && (s.accept = s.accept.split(/,/).map(A => A.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",")), 
r.endsWith("/graphql") && e.mediaType.previews?.length)) {
const A = s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
s.accept = A.concat(e.mediaType.previews).map(A => `application/vnd.github.${A}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`).join(",");
}
return [ "GET", "HEAD" ].includes(t) ? r = function addQueryParameters(e, A) {
const t = /\?/.test(e) ? "&" : "?", r = Object.keys(A);
return 0 === r.length ? e : e + t + r.map(e => "q" === e ? "q=" + A.q.split("+").map(encodeURIComponent).join("+") : `${e}=${encodeURIComponent(A[e])}`).join("&");
}(r, i) : "data" in i ? A = i.data : Object.keys(i).length && (A = i), s["content-type"] || void 0 === A || (s["content-type"] = "application/json; charset=utf-8"), 
[ "PATCH", "PUT" ].includes(t) && void 0 === A && (A = ""), Object.assign({
method: t,
url: r,
headers: s
}, void 0 !== A ? {
body: A
} : null, e.request ? {
request: e.request
} : null);
}
function endpointWithDefaults(e, A, t) {
return parse(merge(e, A, t));
}
var E = function withDefaults(e, A) {
const t = merge(e, A), r = endpointWithDefaults.bind(null, t);
return Object.assign(r, {
DEFAULTS: t,
defaults: withDefaults.bind(null, t),
merge: merge.bind(null, t),
parse: parse
});
}(null, {
method: "GET",
baseUrl: "https://api.github.com",
headers: {
accept: "application/vnd.github.v3+json",
"user-agent": g
},
mediaType: {
format: ""
}
});
const h = 65280, Q = 65281, u = new Uint8Array(256);
u[9] |= 2, u[32] |= 2, u[59] |= 4, u[44] |= 8;
for (let e = 128; e <= 255; e++) u[e] |= 1;
for (const e of "!#$%&'*+-.^_`|~") u[e.charCodeAt(0)] |= 16;
for (let e = 48; e <= 57; e++) u[e] |= 16;
for (let e = 65; e <= 90; e++) u[e] |= 17;
for (let e = 97; e <= 122; e++) u[e] |= 16;
const B = (() => {
const C = function() {};
return C.prototype = Object.create(null), C;
})();
function dist_parse(e, A) {
const t = 4 | (!0 === A?.comma ? 8 : 0), r = e.length;
let s = A?.start ?? 0;
for (;2 & u[e.charCodeAt(s)]; ) s++;
let o = s, n = 0, i = -1, a = !1 === A?.parameters ? 8 : 0;
for (;o < r; ) {
const A = e.charCodeAt(o), r = u[A];
if (0 !== (r & t)) {
a |= 8 & r;
break;
}
2 & r ? -1 === i && (i = o) : i = -1, n |= A & h | r, o++;
}
const c = -1 === i ? o : i, g = e.slice(s, c), l = 65281 & n ? g.toLowerCase() : g;
return o === r || 0 !== a ? {
type: l,
index: o,
parameters: new B
} : function parseParameters(e, A, t, r, s) {
const o = new B;
e: for (;t < r; ) {
for (t++; 2 & u[e.charCodeAt(t)]; ) t++;
const A = t;
let n = 0, i = -1;
for (;t < r; ) {
const a = e.charCodeAt(t), c = u[a];
if (0 !== (c & s)) {
if (8 & c) break e;
continue e;
}
if (61 === a) {
const a = -1 === i ? t : i, c = e.slice(A, a), g = 0 === (n & Q) ? c : c.toLowerCase();
for (t++; 2 & u[e.charCodeAt(t)]; ) t++;
if (t < r && 34 === e.charCodeAt(t)) {
const A = ++t;
let n = !1;
for (;t < r; ) {
const i = e.charCodeAt(t);
if (34 === i) {
void 0 === o[g] && (o[g] = n ? unescapeQuotedPairs(e, A, t) : e.slice(A, t)), t++;
let i = 0;
for (;t < r; ) {
const A = e.charCodeAt(t), r = u[A];
if (0 !== (r & s)) {
i = 8 & r;
break;
}
t++;
}
if (0 !== i) break e;
continue e;
}
92 === i && t + 1 < r ? (n = !0, t += 2) : t++;
}
continue e;
}
const l = t;
let E = 0, h = -1;
for (;t < r; ) {
const A = e.charCodeAt(t), r = u[A];
if (0 !== (r & s)) {
E = 8 & r;
break;
}
2 & r ? -1 === h && (h = t) : h = -1, t++;
}
if (void 0 === o[g]) {
const A = -1 === h ? t : h;
o[g] = e.slice(l, A);
}
if (0 !== E) break e;
continue e;
}
2 & c ? -1 === i && (i = t) : i = -1, n |= a & h | c, t++;
}
}
return {
type: A,
index: t,
parameters: o
};
}(e, l, o, r, t);
}
function unescapeQuotedPairs(e, A, t) {
let r = "";
for (let s = A; s < t; s++) 92 === e.charCodeAt(s) && (r += e.slice(A, s), A = ++s);
return r + e.slice(A, t);
}
const I = /^-?\d+$/, d = /^-?\d+n+$/, p = JSON.stringify, f = JSON.parse, m = /^-?\d+n$/, w = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, y = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = e => void 0 === e || "function" == typeof e || "symbol" == typeof e, isRawJSON = e => null !== e && "object" == typeof e && e.constructor && "RawJSON" === e.constructor.name, JSONStringify = (e, A, t) => {
try {
if ("rawJSON" in JSON) return p(e, (e, t) => {
if ("bigint" == typeof t) return JSON.rawJSON(t.toString());
if ("function" == typeof A) return A(e, t);
Array.isArray(A) && A.includes(e);
return t;
}, t);
if (!e) return p(e, A, t);
const r = p(e, (e, t) => {
if ("string" == typeof t && d.test(t)) return t.toString() + "n";
if ("bigint" == typeof t) return t.toString() + "n";
if ("function" == typeof A) return A(e, t);
Array.isArray(A) && A.includes(e);
return t;
}, t).replace(w, "$1$2$3");
return r.replace(y, "$1$2$3");
} catch (r) {
if (r instanceof RangeError) {
const r = ((e, A, t) => {
let r = "";
"number" == typeof t ? r = " ".repeat(Math.min(10, Math.max(0, Math.floor(t)))) : "string" == typeof t && (r = t.slice(0, 10));
const s = "function" == typeof A, o = Array.isArray(A) ? new Set(A.map(String)) : null, prepareVal = (e, t, r) => (null !== r && "object" == typeof r && "function" == typeof r.toJSON && (r = r.toJSON(t)), 
"string" == typeof r && d.test(r) ? r + "n" : "bigint" == typeof r ? "rawJSON" in JSON ? JSON.rawJSON(r.toString()) : r.toString() + "n" : (s && (r = A.call(e, t, r)), 
null !== r && "object" == typeof r && (r instanceof Number || r instanceof String || r instanceof Boolean) && (r = r.valueOf()), 
r)), n = prepareVal({
"": e
}, "", e);
if (isUnstringifiable(n)) return;
const i = null === n || "object" != typeof n, a = isRawJSON(n);
if (i || a) return p(n);
const c = [];
let g = 0;
const l = [ {
parent: {
"": n
},
key: "",
val: n,
isArray: Array.isArray(n),
keys: Array.isArray(n) ? null : Object.keys(n),
index: 0,
first: !0
} ], E = new WeakSet([ n ]);
for (;l.length > 0; ) {
const e = l[l.length - 1];
0 === e.index && (c.push(e.isArray ? "[" : "{"), g++);
let A = !1;
if (e.isArray) if (e.index < e.val.length) {
e.first || c.push(","), r && c.push("\n" + r.repeat(g));
const A = e.val[e.index], t = prepareVal(e.val, String(e.index), A);
if (isUnstringifiable(t)) c.push("null"), e.first = !1, e.index++; else {
const A = null !== t && "object" == typeof t, r = isRawJSON(t);
if (A && !r) {
if (E.has(t)) throw new TypeError("Converting circular structure to JSON");
E.add(t), l.push({
parent: e.val,
key: String(e.index),
val: t,
isArray: Array.isArray(t),
keys: Array.isArray(t) ? null : Object.keys(t),
index: 0,
first: !0
}), e.first = !1, e.index++;
} else c.push(p(t)), e.first = !1, e.index++;
}
} else A = !0; else {
for (;e.index < e.keys.length; ) {
const A = e.keys[e.index++];
if (o && !o.has(A)) continue;
const t = e.val[A], s = prepareVal(e.val, A, t);
if (isUnstringifiable(s)) continue;
e.first || c.push(","), r ? c.push("\n" + r.repeat(g) + p(A) + ": ") : c.push(p(A) + ":");
const n = null !== s && "object" == typeof s, i = isRawJSON(s);
if (n && !i) {
if (E.has(s)) throw new TypeError("Converting circular structure to JSON");
E.add(s), l.push({
parent: e.val,
key: A,
val: s,
isArray: Array.isArray(s),
keys: Array.isArray(s) ? null : Object.keys(s),
index: 0,
first: !0
}), e.first = !1;
break;
}
c.push(p(s)), e.first = !1;
}
e.index >= e.keys.length && l[l.length - 1] === e && (A = !0);
}
A && (g--, !e.first && r && c.push("\n" + r.repeat(g)), c.push(e.isArray ? "]" : "}"), 
E.delete(e.val), l.pop());
}
return c.join("");
})(e, A, t);
if (void 0 === r) return;
if ("rawJSON" in JSON) return r;
return r.replace(w, "$1$2$3").replace(y, "$1$2$3");
}
throw r;
}
}, k = new Map, D = Number.MAX_SAFE_INTEGER.toString(), b = D.length, R = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, F = /^"-?\d+n+"$/, serializeBigInts = e => e.replace(R, (e, A, t, r) => {
const s = '"' === e[0];
if (s && F.test(e)) return e.substring(0, e.length - 1) + 'n"';
const o = t || r, n = A && (A.length < b || A.length === b && A <= D);
return s || o || n ? e : '"' + e + 'n"';
}), JSONParse = (e, A) => {
if (!e) return f(e, A);
try {
if ((() => {
const e = JSON.parse.toString();
if (k.has(e)) return k.get(e);
try {
const A = JSON.parse("1", (e, A, t) => !!t?.source && "1" === t.source);
return k.set(e, A), A;
} catch {
return k.set(e, !1), !1;
}
})()) return ((e, A) => JSON.parse(e, (e, t, r) => {
const s = "number" == typeof t, o = t > Number.MAX_SAFE_INTEGER || t < Number.MIN_SAFE_INTEGER, n = s && o, i = r && I.test(r.source);
return n && i ? BigInt(r.source) : "function" == typeof A ? A(e, t, r) : t;
}))(e, A);
const t = serializeBigInts(e);
return f(t, (e, t, r) => ((e, A, t, r) => "string" == typeof A && m.test(A) ? BigInt(A.slice(0, -1)) : "string" == typeof A && d.test(A) ? A.slice(0, -1) : "function" == typeof r ? r(e, A, t) : A)(e, t, r, A));
} catch (t) {
if (t instanceof RangeError) {
const t = serializeBigInts(e);
return ((e, A) => {
const t = {
"": e
}, r = [ {
parent: t,
key: "",
visited: !1
} ];
for (;r.length > 0; ) {
const e = r[r.length - 1];
if (e.visited) {
const {parent: t, key: s} = e;
let o = t[s];
"string" == typeof o && (m.test(o) ? o = BigInt(o.slice(0, -1)) : d.test(o) && (o = o.slice(0, -1))), 
"function" == typeof A && (o = A.call(t, s, o)), void 0 === o ? delete t[s] : t[s] = o, 
r.pop();
} else {
e.visited = !0;
const A = e.parent[e.key];
if (null !== A && "object" == typeof A) {
const e = Object.keys(A);
for (let t = e.length - 1; t >= 0; t--) r.push({
parent: A,
key: e[t],
visited: !1
});
}
}
}
return t[""];
})(f(t), A);
}
throw t;
}
};
class RequestError extends Error {
name;
status;
request;
response;
constructor(e, A, t) {
super(e, {
cause: t.cause
}), this.name = "HttpError", this.status = Number.parseInt(A), Number.isNaN(this.status) && (this.status = 0), 
"response" in t && (this.response = t.response);
const r = Object.assign({}, t.request);
t.request.headers.authorization && (r.headers = Object.assign({}, t.request.headers, {
authorization: t.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
})), r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), 
this.request = r;
}
}
var S = {
headers: {
"user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}`
}
};
var noop = () => "";
async function fetchWrapper(e) {
const A = e.request?.fetch || globalThis.fetch;
if (!A) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
const t = e.request?.log || console, r = !1 !== e.request?.parseSuccessResponseBody, s = function dist_bundle_isPlainObject(e) {
if ("object" != typeof e || null === e) return !1;
if ("[object Object]" !== Object.prototype.toString.call(e)) return !1;
const A = Object.getPrototypeOf(e);
if (null === A) return !0;
const t = Object.prototype.hasOwnProperty.call(A, "constructor") && A.constructor;
return "function" == typeof t && t instanceof t && Function.prototype.call(t) === Function.prototype.call(e);
}(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body, o = Object.fromEntries(Object.entries(e.headers).map(([e, A]) => [ e, String(A) ]));
let n;
try {
n = await A(e.url, {
method: e.method,
body: s,
redirect: e.request?.redirect,
headers: o,
signal: e.request?.signal,
...e.body && {
duplex: "half"
}
});
} catch (A) {
let t = "Unknown Error";
if (A instanceof Error) {
if ("AbortError" === A.name) throw A.status = 500, A;
t = A.message, "TypeError" === A.name && "cause" in A && (A.cause instanceof Error ? t = A.cause.message : "string" == typeof A.cause && (t = A.cause));
}
const r = new RequestError(t, 500, {
request: e
});
throw r.cause = A, r;
}
const i = n.status, a = n.url, c = {};
for (const [e, A] of n.headers) c[e] = A;
const g = {
url: a,
status: i,
headers: c,
data: ""
};
if ("deprecation" in c) {
const A = c.link && c.link.match(/<([^<>]+)>; rel="deprecation"/), r = A && A.pop();
t.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${c.sunset}${r ? `. See ${r}` : ""}`);
}
if (204 === i || 205 === i) return g;
if ("HEAD" === e.method) {
if (i < 400) return g;
throw new RequestError(n.statusText, i, {
response: g,
request: e
});
}
if (304 === i) throw g.data = await getResponseData(n), new RequestError("Not modified", i, {
response: g,
request: e
});
if (i >= 400) throw g.data = await getResponseData(n), new RequestError(function toErrorMessage(e) {
if ("string" == typeof e) return e;
if (e instanceof ArrayBuffer) return "Unknown error";
if ("object" == typeof e && null !== e && "message" in e) {
const A = e, t = "documentation_url" in A ? ` - ${A.documentation_url}` : "";
return Array.isArray(A.errors) ? `${A.message}: ${A.errors.map(e => JSON.stringify(e)).join(", ")}${t}` : `${A.message}${t}`;
}
return `Unknown error: ${JSON.stringify(e)}`;
}(g.data), i, {
response: g,
request: e
});
return g.data = r ? await getResponseData(n) : n.body, g;
}
async function getResponseData(e) {
const A = e.headers.get("content-type");
if (!A) return e.text().catch(noop);
const t = dist_parse(A);
if (!function isJSONResponse(e) {
return "application/json" === e.type || "application/scim+json" === e.type;
}(t)) return t.type.startsWith("text/") || "utf-8" === t.parameters.charset?.toLowerCase() && "application/octet-stream" !== t.type ? e.text().catch(noop) : e.arrayBuffer().catch(() => new ArrayBuffer(0));
{
let A = "";
try {
return A = await e.text(), JSONParse(A);
} catch (e) {
return A;
}
}
}
var T = function dist_bundle_withDefaults(e, A) {
const t = e.defaults(A);
return Object.assign(function(e, A) {
const r = t.merge(e, A);
if (!r.request || !r.request.hook) return fetchWrapper(t.parse(r));
const request2 = (e, A) => fetchWrapper(t.parse(t.merge(e, A)));
return Object.assign(request2, {
endpoint: t,
defaults: dist_bundle_withDefaults.bind(null, t)
}), r.request.hook(request2, r);
}, {
endpoint: t,
defaults: dist_bundle_withDefaults.bind(null, t)
});
}(E, S);
var U = class extends Error {
constructor(e, A, t) {
super(function _buildMessageForResponseErrors(e) {
return "Request failed due to following response errors:\n" + e.errors.map(e => ` - ${e.message}`).join("\n");
}(t)), this.request = e, this.headers = A, this.response = t, this.errors = t.errors, 
this.data = t.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
}
request;
headers;
response;
name="GraphqlResponseError";
errors;
data;
}, N = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ], M = [ "query", "method", "url" ], L = /\/api\/v3\/?$/;
function graphql_dist_bundle_withDefaults(e, A) {
const t = e.defaults(A);
return Object.assign((e, A) => function graphql(e, A, t) {
if (t) {
if ("string" == typeof A && "query" in t) return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));
for (const e in t) if (M.includes(e)) return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
}
const r = "string" == typeof A ? Object.assign({
query: A
}, t) : A, s = Object.keys(r).reduce((e, A) => N.includes(A) ? (e[A] = r[A], e) : (e.variables || (e.variables = {}), 
e.variables[A] = r[A], e), {}), o = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
return L.test(o) && (s.url = o.replace(L, "/api/graphql")), e(s).then(e => {
if (e.data.errors) {
const A = {};
for (const t of Object.keys(e.headers)) A[t] = e.headers[t];
throw new U(s, A, e.data);
}
return e.data.data;
});
}(t, e, A), {
defaults: graphql_dist_bundle_withDefaults.bind(null, t),
endpoint: t.endpoint
});
}
graphql_dist_bundle_withDefaults(T, {
headers: {
"user-agent": `octokit-graphql.js/0.0.0-development ${getUserAgent()}`
},
method: "POST",
url: "/graphql"
});
var v = "(?:[a-zA-Z0-9_-]+)", G = new RegExp(`^${v}\\.${v}\\.${v}$`), H = G.test.bind(G);
async function auth(e) {
const A = H(e), t = e.startsWith("v1.") || e.startsWith("ghs_"), r = e.startsWith("ghu_");
return {
type: "token",
token: e,
tokenType: A ? "app" : t ? "installation" : r ? "user-to-server" : "oauth"
};
}
async function hook(e, A, t, r) {
const s = A.endpoint.merge(t, r);
return s.headers.authorization = function withAuthorizationPrefix(e) {
return 3 === e.split(/\./).length ? `bearer ${e}` : `token ${e}`;
}(e), A(s);
}
var Y = function createTokenAuth2(e) {
if (!e) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if ("string" != typeof e) throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
return e = e.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, e), {
hook: hook.bind(null, e)
});
};
const J = "7.0.8", dist_src_noop = () => {}, O = console.warn.bind(console), P = console.error.bind(console);
const V = `octokit-core.js/${J} ${getUserAgent()}`;
const x = "17.0.0";
var _ = {
actions: {
addCustomLabelsToSelfHostedRunnerForOrg: [ "POST /orgs/{org}/actions/runners/{runner_id}/labels" ],
addCustomLabelsToSelfHostedRunnerForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
addRepoAccessToSelfHostedRunnerGroupInOrg: [ "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}" ],
addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}" ],
addSelectedRepoToOrgVariable: [ "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}" ],
approveWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve" ],
cancelWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel" ],
createEnvironmentVariable: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/variables" ],
createHostedRunnerForOrg: [ "POST /orgs/{org}/actions/hosted-runners" ],
createOrUpdateEnvironmentSecret: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
createOrUpdateOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}" ],
createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
createOrgVariable: [ "POST /orgs/{org}/actions/variables" ],
createRegistrationTokenForOrg: [ "POST /orgs/{org}/actions/runners/registration-token" ],
createRegistrationTokenForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/registration-token" ],
createRemoveTokenForOrg: [ "POST /orgs/{org}/actions/runners/remove-token" ],
createRemoveTokenForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/remove-token" ],
createRepoVariable: [ "POST /repos/{owner}/{repo}/actions/variables" ],
createWorkflowDispatch: [ "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches" ],
deleteActionsCacheById: [ "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}" ],
deleteActionsCacheByKey: [ "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}" ],
deleteArtifact: [ "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}" ],
deleteCustomImageFromOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}" ],
deleteCustomImageVersionFromOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}" ],
deleteEnvironmentSecret: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
deleteEnvironmentVariable: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
deleteHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
deleteOrgSecret: [ "DELETE /orgs/{org}/actions/secrets/{secret_name}" ],
deleteOrgVariable: [ "DELETE /orgs/{org}/actions/variables/{name}" ],
deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
deleteRepoVariable: [ "DELETE /repos/{owner}/{repo}/actions/variables/{name}" ],
deleteSelfHostedRunnerFromOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}" ],
deleteSelfHostedRunnerFromRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}" ],
deleteWorkflowRun: [ "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}" ],
deleteWorkflowRunLogs: [ "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs" ],
disableSelectedRepositoryGithubActionsOrganization: [ "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}" ],
disableWorkflow: [ "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable" ],
downloadArtifact: [ "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}" ],
downloadJobLogsForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs" ],
downloadWorkflowRunAttemptLogs: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs" ],
downloadWorkflowRunLogs: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs" ],
enableSelectedRepositoryGithubActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}" ],
enableWorkflow: [ "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable" ],
forceCancelWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel" ],
generateRunnerJitconfigForOrg: [ "POST /orgs/{org}/actions/runners/generate-jitconfig" ],
generateRunnerJitconfigForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig" ],
getActionsCacheList: [ "GET /repos/{owner}/{repo}/actions/caches" ],
getActionsCacheUsage: [ "GET /repos/{owner}/{repo}/actions/cache/usage" ],
getActionsCacheUsageByRepoForOrg: [ "GET /orgs/{org}/actions/cache/usage-by-repository" ],
getActionsCacheUsageForOrg: [ "GET /orgs/{org}/actions/cache/usage" ],
getAllowedActionsOrganization: [ "GET /orgs/{org}/actions/permissions/selected-actions" ],
getAllowedActionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/selected-actions" ],
getArtifact: [ "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}" ],
getCustomImageForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}" ],
getCustomImageVersionForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}" ],
getCustomOidcSubClaimForRepo: [ "GET /repos/{owner}/{repo}/actions/oidc/customization/sub" ],
getEnvironmentPublicKey: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key" ],
getEnvironmentSecret: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
getEnvironmentVariable: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
getGithubActionsDefaultWorkflowPermissionsOrganization: [ "GET /orgs/{org}/actions/permissions/workflow" ],
getGithubActionsDefaultWorkflowPermissionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/workflow" ],
getGithubActionsPermissionsOrganization: [ "GET /orgs/{org}/actions/permissions" ],
getGithubActionsPermissionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions" ],
getHostedRunnerForOrg: [ "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
getHostedRunnersGithubOwnedImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/github-owned" ],
getHostedRunnersLimitsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/limits" ],
getHostedRunnersMachineSpecsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/machine-sizes" ],
getHostedRunnersPartnerImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/partner" ],
getHostedRunnersPlatformsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/platforms" ],
getJobForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/jobs/{job_id}" ],
getOrgPublicKey: [ "GET /orgs/{org}/actions/secrets/public-key" ],
getOrgSecret: [ "GET /orgs/{org}/actions/secrets/{secret_name}" ],
getOrgVariable: [ "GET /orgs/{org}/actions/variables/{name}" ],
getPendingDeploymentsForRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments" ],
getRepoPermissions: [ "GET /repos/{owner}/{repo}/actions/permissions", {}, {
renamed: [ "actions", "getGithubActionsPermissionsRepository" ]
} ],
getRepoPublicKey: [ "GET /repos/{owner}/{repo}/actions/secrets/public-key" ],
getRepoSecret: [ "GET /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
getRepoVariable: [ "GET /repos/{owner}/{repo}/actions/variables/{name}" ],
getReviewsForRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals" ],
getSelfHostedRunnerForOrg: [ "GET /orgs/{org}/actions/runners/{runner_id}" ],
getSelfHostedRunnerForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/{runner_id}" ],
getWorkflow: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}" ],
getWorkflowAccessToRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/access" ],
getWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}" ],
getWorkflowRunAttempt: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}" ],
getWorkflowRunUsage: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing" ],
getWorkflowUsage: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing" ],
listArtifactsForRepo: [ "GET /repos/{owner}/{repo}/actions/artifacts" ],
listCustomImageVersionsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions" ],
listCustomImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom" ],
listEnvironmentSecrets: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets" ],
listEnvironmentVariables: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/variables" ],
listGithubHostedRunnersInGroupForOrg: [ "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners" ],
listHostedRunnersForOrg: [ "GET /orgs/{org}/actions/hosted-runners" ],
listJobsForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs" ],
listJobsForWorkflowRunAttempt: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs" ],
listLabelsForSelfHostedRunnerForOrg: [ "GET /orgs/{org}/actions/runners/{runner_id}/labels" ],
listLabelsForSelfHostedRunnerForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
listOrgSecrets: [ "GET /orgs/{org}/actions/secrets" ],
listOrgVariables: [ "GET /orgs/{org}/actions/variables" ],
listRepoOrganizationSecrets: [ "GET /repos/{owner}/{repo}/actions/organization-secrets" ],
listRepoOrganizationVariables: [ "GET /repos/{owner}/{repo}/actions/organization-variables" ],
listRepoSecrets: [ "GET /repos/{owner}/{repo}/actions/secrets" ],
listRepoVariables: [ "GET /repos/{owner}/{repo}/actions/variables" ],
listRepoWorkflows: [ "GET /repos/{owner}/{repo}/actions/workflows" ],
listRunnerApplicationsForOrg: [ "GET /orgs/{org}/actions/runners/downloads" ],
listRunnerApplicationsForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/downloads" ],
listSelectedReposForOrgSecret: [ "GET /orgs/{org}/actions/secrets/{secret_name}/repositories" ],
listSelectedReposForOrgVariable: [ "GET /orgs/{org}/actions/variables/{name}/repositories" ],
listSelectedRepositoriesEnabledGithubActionsOrganization: [ "GET /orgs/{org}/actions/permissions/repositories" ],
listSelfHostedRunnersForOrg: [ "GET /orgs/{org}/actions/runners" ],
listSelfHostedRunnersForRepo: [ "GET /repos/{owner}/{repo}/actions/runners" ],
listWorkflowRunArtifacts: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts" ],
listWorkflowRuns: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs" ],
listWorkflowRunsForRepo: [ "GET /repos/{owner}/{repo}/actions/runs" ],
reRunJobForWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun" ],
reRunWorkflow: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun" ],
reRunWorkflowFailedJobs: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs" ],
removeAllCustomLabelsFromSelfHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}/labels" ],
removeAllCustomLabelsFromSelfHostedRunnerForRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
removeCustomLabelFromSelfHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}" ],
removeCustomLabelFromSelfHostedRunnerForRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}" ],
removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}" ],
removeSelectedRepoFromOrgVariable: [ "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}" ],
reviewCustomGatesForRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule" ],
reviewPendingDeploymentsForRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments" ],
setAllowedActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/selected-actions" ],
setAllowedActionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions" ],
setCustomLabelsForSelfHostedRunnerForOrg: [ "PUT /orgs/{org}/actions/runners/{runner_id}/labels" ],
setCustomLabelsForSelfHostedRunnerForRepo: [ "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
setCustomOidcSubClaimForRepo: [ "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub" ],
setGithubActionsDefaultWorkflowPermissionsOrganization: [ "PUT /orgs/{org}/actions/permissions/workflow" ],
setGithubActionsDefaultWorkflowPermissionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/workflow" ],
setGithubActionsPermissionsOrganization: [ "PUT /orgs/{org}/actions/permissions" ],
setGithubActionsPermissionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions" ],
setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories" ],
setSelectedReposForOrgVariable: [ "PUT /orgs/{org}/actions/variables/{name}/repositories" ],
setSelectedRepositoriesEnabledGithubActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/repositories" ],
setWorkflowAccessToRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/access" ],
updateEnvironmentVariable: [ "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
updateHostedRunnerForOrg: [ "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
updateOrgVariable: [ "PATCH /orgs/{org}/actions/variables/{name}" ],
updateRepoVariable: [ "PATCH /repos/{owner}/{repo}/actions/variables/{name}" ]
},
activity: {
checkRepoIsStarredByAuthenticatedUser: [ "GET /user/starred/{owner}/{repo}" ],
deleteRepoSubscription: [ "DELETE /repos/{owner}/{repo}/subscription" ],
deleteThreadSubscription: [ "DELETE /notifications/threads/{thread_id}/subscription" ],
getFeeds: [ "GET /feeds" ],
getRepoSubscription: [ "GET /repos/{owner}/{repo}/subscription" ],
getThread: [ "GET /notifications/threads/{thread_id}" ],
getThreadSubscriptionForAuthenticatedUser: [ "GET /notifications/threads/{thread_id}/subscription" ],
listEventsForAuthenticatedUser: [ "GET /users/{username}/events" ],
listNotificationsForAuthenticatedUser: [ "GET /notifications" ],
listOrgEventsForAuthenticatedUser: [ "GET /users/{username}/events/orgs/{org}" ],
listPublicEvents: [ "GET /events" ],
listPublicEventsForRepoNetwork: [ "GET /networks/{owner}/{repo}/events" ],
listPublicEventsForUser: [ "GET /users/{username}/events/public" ],
listPublicOrgEvents: [ "GET /orgs/{org}/events" ],
listReceivedEventsForUser: [ "GET /users/{username}/received_events" ],
listReceivedPublicEventsForUser: [ "GET /users/{username}/received_events/public" ],
listRepoEvents: [ "GET /repos/{owner}/{repo}/events" ],
listRepoNotificationsForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/notifications" ],
listReposStarredByAuthenticatedUser: [ "GET /user/starred" ],
listReposStarredByUser: [ "GET /users/{username}/starred" ],
listReposWatchedByUser: [ "GET /users/{username}/subscriptions" ],
listStargazersForRepo: [ "GET /repos/{owner}/{repo}/stargazers" ],
listWatchedReposForAuthenticatedUser: [ "GET /user/subscriptions" ],
listWatchersForRepo: [ "GET /repos/{owner}/{repo}/subscribers" ],
markNotificationsAsRead: [ "PUT /notifications" ],
markRepoNotificationsAsRead: [ "PUT /repos/{owner}/{repo}/notifications" ],
markThreadAsDone: [ "DELETE /notifications/threads/{thread_id}" ],
markThreadAsRead: [ "PATCH /notifications/threads/{thread_id}" ],
setRepoSubscription: [ "PUT /repos/{owner}/{repo}/subscription" ],
setThreadSubscription: [ "PUT /notifications/threads/{thread_id}/subscription" ],
starRepoForAuthenticatedUser: [ "PUT /user/starred/{owner}/{repo}" ],
unstarRepoForAuthenticatedUser: [ "DELETE /user/starred/{owner}/{repo}" ]
},
apps: {
addRepoToInstallation: [ "PUT /user/installations/{installation_id}/repositories/{repository_id}", {}, {
renamed: [ "apps", "addRepoToInstallationForAuthenticatedUser" ]
} ],
addRepoToInstallationForAuthenticatedUser: [ "PUT /user/installations/{installation_id}/repositories/{repository_id}" ],
checkToken: [ "POST /applications/{client_id}/token" ],
createFromManifest: [ "POST /app-manifests/{code}/conversions" ],
createInstallationAccessToken: [ "POST /app/installations/{installation_id}/access_tokens" ],
deleteAuthorization: [ "DELETE /applications/{client_id}/grant" ],
deleteInstallation: [ "DELETE /app/installations/{installation_id}" ],
deleteToken: [ "DELETE /applications/{client_id}/token" ],
getAuthenticated: [ "GET /app" ],
getBySlug: [ "GET /apps/{app_slug}" ],
getInstallation: [ "GET /app/installations/{installation_id}" ],
getOrgInstallation: [ "GET /orgs/{org}/installation" ],
getRepoInstallation: [ "GET /repos/{owner}/{repo}/installation" ],
getSubscriptionPlanForAccount: [ "GET /marketplace_listing/accounts/{account_id}" ],
getSubscriptionPlanForAccountStubbed: [ "GET /marketplace_listing/stubbed/accounts/{account_id}" ],
getUserInstallation: [ "GET /users/{username}/installation" ],
getWebhookConfigForApp: [ "GET /app/hook/config" ],
getWebhookDelivery: [ "GET /app/hook/deliveries/{delivery_id}" ],
listAccountsForPlan: [ "GET /marketplace_listing/plans/{plan_id}/accounts" ],
listAccountsForPlanStubbed: [ "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts" ],
listInstallationReposForAuthenticatedUser: [ "GET /user/installations/{installation_id}/repositories" ],
listInstallationRequestsForAuthenticatedApp: [ "GET /app/installation-requests" ],
listInstallations: [ "GET /app/installations" ],
listInstallationsForAuthenticatedUser: [ "GET /user/installations" ],
listPlans: [ "GET /marketplace_listing/plans" ],
listPlansStubbed: [ "GET /marketplace_listing/stubbed/plans" ],
listReposAccessibleToInstallation: [ "GET /installation/repositories" ],
listSubscriptionsForAuthenticatedUser: [ "GET /user/marketplace_purchases" ],
listSubscriptionsForAuthenticatedUserStubbed: [ "GET /user/marketplace_purchases/stubbed" ],
listWebhookDeliveries: [ "GET /app/hook/deliveries" ],
redeliverWebhookDelivery: [ "POST /app/hook/deliveries/{delivery_id}/attempts" ],
removeRepoFromInstallation: [ "DELETE /user/installations/{installation_id}/repositories/{repository_id}", {}, {
renamed: [ "apps", "removeRepoFromInstallationForAuthenticatedUser" ]
} ],
removeRepoFromInstallationForAuthenticatedUser: [ "DELETE /user/installations/{installation_id}/repositories/{repository_id}" ],
resetToken: [ "PATCH /applications/{client_id}/token" ],
revokeInstallationAccessToken: [ "DELETE /installation/token" ],
scopeToken: [ "POST /applications/{client_id}/token/scoped" ],
suspendInstallation: [ "PUT /app/installations/{installation_id}/suspended" ],
unsuspendInstallation: [ "DELETE /app/installations/{installation_id}/suspended" ],
updateWebhookConfigForApp: [ "PATCH /app/hook/config" ]
},
billing: {
getGithubActionsBillingOrg: [ "GET /orgs/{org}/settings/billing/actions" ],
getGithubActionsBillingUser: [ "GET /users/{username}/settings/billing/actions" ],
getGithubBillingPremiumRequestUsageReportOrg: [ "GET /organizations/{org}/settings/billing/premium_request/usage" ],
getGithubBillingPremiumRequestUsageReportUser: [ "GET /users/{username}/settings/billing/premium_request/usage" ],
getGithubBillingUsageReportOrg: [ "GET /organizations/{org}/settings/billing/usage" ],
getGithubBillingUsageReportUser: [ "GET /users/{username}/settings/billing/usage" ],
getGithubPackagesBillingOrg: [ "GET /orgs/{org}/settings/billing/packages" ],
getGithubPackagesBillingUser: [ "GET /users/{username}/settings/billing/packages" ],
getSharedStorageBillingOrg: [ "GET /orgs/{org}/settings/billing/shared-storage" ],
getSharedStorageBillingUser: [ "GET /users/{username}/settings/billing/shared-storage" ]
},
campaigns: {
createCampaign: [ "POST /orgs/{org}/campaigns" ],
deleteCampaign: [ "DELETE /orgs/{org}/campaigns/{campaign_number}" ],
getCampaignSummary: [ "GET /orgs/{org}/campaigns/{campaign_number}" ],
listOrgCampaigns: [ "GET /orgs/{org}/campaigns" ],
updateCampaign: [ "PATCH /orgs/{org}/campaigns/{campaign_number}" ]
},
checks: {
create: [ "POST /repos/{owner}/{repo}/check-runs" ],
createSuite: [ "POST /repos/{owner}/{repo}/check-suites" ],
get: [ "GET /repos/{owner}/{repo}/check-runs/{check_run_id}" ],
getSuite: [ "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}" ],
listAnnotations: [ "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations" ],
listForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/check-runs" ],
listForSuite: [ "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs" ],
listSuitesForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/check-suites" ],
rerequestRun: [ "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest" ],
rerequestSuite: [ "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest" ],
setSuitesPreferences: [ "PATCH /repos/{owner}/{repo}/check-suites/preferences" ],
update: [ "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}" ]
},
codeScanning: {
commitAutofix: [ "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits" ],
createAutofix: [ "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix" ],
createVariantAnalysis: [ "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses" ],
deleteAnalysis: [ "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}" ],
deleteCodeqlDatabase: [ "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}" ],
getAlert: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}", {}, {
renamedParameters: {
alert_id: "alert_number"
}
} ],
getAnalysis: [ "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}" ],
getAutofix: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix" ],
getCodeqlDatabase: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}" ],
getDefaultSetup: [ "GET /repos/{owner}/{repo}/code-scanning/default-setup" ],
getSarif: [ "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}" ],
getVariantAnalysis: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}" ],
getVariantAnalysisRepoTask: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}" ],
listAlertInstances: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances" ],
listAlertsForOrg: [ "GET /orgs/{org}/code-scanning/alerts" ],
listAlertsForRepo: [ "GET /repos/{owner}/{repo}/code-scanning/alerts" ],
listAlertsInstances: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances", {}, {
renamed: [ "codeScanning", "listAlertInstances" ]
} ],
listCodeqlDatabases: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/databases" ],
listRecentAnalyses: [ "GET /repos/{owner}/{repo}/code-scanning/analyses" ],
updateAlert: [ "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}" ],
updateDefaultSetup: [ "PATCH /repos/{owner}/{repo}/code-scanning/default-setup" ],
uploadSarif: [ "POST /repos/{owner}/{repo}/code-scanning/sarifs" ]
},
codeSecurity: {
attachConfiguration: [ "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach" ],
attachEnterpriseConfiguration: [ "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach" ],
createConfiguration: [ "POST /orgs/{org}/code-security/configurations" ],
createConfigurationForEnterprise: [ "POST /enterprises/{enterprise}/code-security/configurations" ],
deleteConfiguration: [ "DELETE /orgs/{org}/code-security/configurations/{configuration_id}" ],
deleteConfigurationForEnterprise: [ "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ],
detachConfiguration: [ "DELETE /orgs/{org}/code-security/configurations/detach" ],
getConfiguration: [ "GET /orgs/{org}/code-security/configurations/{configuration_id}" ],
getConfigurationForRepository: [ "GET /repos/{owner}/{repo}/code-security-configuration" ],
getConfigurationsForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations" ],
getConfigurationsForOrg: [ "GET /orgs/{org}/code-security/configurations" ],
getDefaultConfigurations: [ "GET /orgs/{org}/code-security/configurations/defaults" ],
getDefaultConfigurationsForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations/defaults" ],
getRepositoriesForConfiguration: [ "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories" ],
getRepositoriesForEnterpriseConfiguration: [ "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories" ],
getSingleConfigurationForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ],
setConfigurationAsDefault: [ "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults" ],
setConfigurationAsDefaultForEnterprise: [ "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults" ],
updateConfiguration: [ "PATCH /orgs/{org}/code-security/configurations/{configuration_id}" ],
updateEnterpriseConfiguration: [ "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ]
},
codesOfConduct: {
getAllCodesOfConduct: [ "GET /codes_of_conduct" ],
getConductCode: [ "GET /codes_of_conduct/{key}" ]
},
codespaces: {
addRepositoryForSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
checkPermissionsForDevcontainer: [ "GET /repos/{owner}/{repo}/codespaces/permissions_check" ],
codespaceMachinesForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}/machines" ],
createForAuthenticatedUser: [ "POST /user/codespaces" ],
createOrUpdateOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}" ],
createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
createOrUpdateSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}" ],
createWithPrForAuthenticatedUser: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces" ],
createWithRepoForAuthenticatedUser: [ "POST /repos/{owner}/{repo}/codespaces" ],
deleteForAuthenticatedUser: [ "DELETE /user/codespaces/{codespace_name}" ],
deleteFromOrganization: [ "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}" ],
deleteOrgSecret: [ "DELETE /orgs/{org}/codespaces/secrets/{secret_name}" ],
deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
deleteSecretForAuthenticatedUser: [ "DELETE /user/codespaces/secrets/{secret_name}" ],
exportForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/exports" ],
getCodespacesForUserInOrg: [ "GET /orgs/{org}/members/{username}/codespaces" ],
getExportDetailsForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}/exports/{export_id}" ],
getForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}" ],
getOrgPublicKey: [ "GET /orgs/{org}/codespaces/secrets/public-key" ],
getOrgSecret: [ "GET /orgs/{org}/codespaces/secrets/{secret_name}" ],
getPublicKeyForAuthenticatedUser: [ "GET /user/codespaces/secrets/public-key" ],
getRepoPublicKey: [ "GET /repos/{owner}/{repo}/codespaces/secrets/public-key" ],
getRepoSecret: [ "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
getSecretForAuthenticatedUser: [ "GET /user/codespaces/secrets/{secret_name}" ],
listDevcontainersInRepositoryForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/devcontainers" ],
listForAuthenticatedUser: [ "GET /user/codespaces" ],
listInOrganization: [ "GET /orgs/{org}/codespaces", {}, {
renamedParameters: {
org_id: "org"
}
} ],
listInRepositoryForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces" ],
listOrgSecrets: [ "GET /orgs/{org}/codespaces/secrets" ],
listRepoSecrets: [ "GET /repos/{owner}/{repo}/codespaces/secrets" ],
listRepositoriesForSecretForAuthenticatedUser: [ "GET /user/codespaces/secrets/{secret_name}/repositories" ],
listSecretsForAuthenticatedUser: [ "GET /user/codespaces/secrets" ],
listSelectedReposForOrgSecret: [ "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories" ],
preFlightWithRepoForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/new" ],
publishForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/publish" ],
removeRepositoryForSecretForAuthenticatedUser: [ "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
repoMachinesForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/machines" ],
setRepositoriesForSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}/repositories" ],
setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories" ],
startForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/start" ],
stopForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/stop" ],
stopInOrganization: [ "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop" ],
updateForAuthenticatedUser: [ "PATCH /user/codespaces/{codespace_name}" ]
},
copilot: {
addCopilotSeatsForTeams: [ "POST /orgs/{org}/copilot/billing/selected_teams" ],
addCopilotSeatsForUsers: [ "POST /orgs/{org}/copilot/billing/selected_users" ],
cancelCopilotSeatAssignmentForTeams: [ "DELETE /orgs/{org}/copilot/billing/selected_teams" ],
cancelCopilotSeatAssignmentForUsers: [ "DELETE /orgs/{org}/copilot/billing/selected_users" ],
copilotMetricsForOrganization: [ "GET /orgs/{org}/copilot/metrics" ],
copilotMetricsForTeam: [ "GET /orgs/{org}/team/{team_slug}/copilot/metrics" ],
getCopilotOrganizationDetails: [ "GET /orgs/{org}/copilot/billing" ],
getCopilotSeatDetailsForUser: [ "GET /orgs/{org}/members/{username}/copilot" ],
listCopilotSeats: [ "GET /orgs/{org}/copilot/billing/seats" ]
},
credentials: {
revoke: [ "POST /credentials/revoke" ]
},
dependabot: {
addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}" ],
createOrUpdateOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}" ],
createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
deleteOrgSecret: [ "DELETE /orgs/{org}/dependabot/secrets/{secret_name}" ],
deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
getAlert: [ "GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}" ],
getOrgPublicKey: [ "GET /orgs/{org}/dependabot/secrets/public-key" ],
getOrgSecret: [ "GET /orgs/{org}/dependabot/secrets/{secret_name}" ],
getRepoPublicKey: [ "GET /repos/{owner}/{repo}/dependabot/secrets/public-key" ],
getRepoSecret: [ "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
listAlertsForEnterprise: [ "GET /enterprises/{enterprise}/dependabot/alerts" ],
listAlertsForOrg: [ "GET /orgs/{org}/dependabot/alerts" ],
listAlertsForRepo: [ "GET /repos/{owner}/{repo}/dependabot/alerts" ],
listOrgSecrets: [ "GET /orgs/{org}/dependabot/secrets" ],
listRepoSecrets: [ "GET /repos/{owner}/{repo}/dependabot/secrets" ],
listSelectedReposForOrgSecret: [ "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories" ],
removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}" ],
repositoryAccessForOrg: [ "GET /organizations/{org}/dependabot/repository-access" ],
setRepositoryAccessDefaultLevel: [ "PUT /organizations/{org}/dependabot/repository-access/default-level" ],
setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories" ],
updateAlert: [ "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}" ],
updateRepositoryAccessForOrg: [ "PATCH /organizations/{org}/dependabot/repository-access" ]
},
dependencyGraph: {
createRepositorySnapshot: [ "POST /repos/{owner}/{repo}/dependency-graph/snapshots" ],
diffRange: [ "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}" ],
exportSbom: [ "GET /repos/{owner}/{repo}/dependency-graph/sbom" ]
},
emojis: {
get: [ "GET /emojis" ]
},
enterpriseTeamMemberships: {
add: [ "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ],
bulkAdd: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add" ],
bulkRemove: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove" ],
get: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ],
list: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships" ],
remove: [ "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ]
},
enterpriseTeamOrganizations: {
add: [ "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
bulkAdd: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add" ],
bulkRemove: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove" ],
delete: [ "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
getAssignment: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
getAssignments: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations" ]
},
enterpriseTeams: {
create: [ "POST /enterprises/{enterprise}/teams" ],
delete: [ "DELETE /enterprises/{enterprise}/teams/{team_slug}" ],
get: [ "GET /enterprises/{enterprise}/teams/{team_slug}" ],
list: [ "GET /enterprises/{enterprise}/teams" ],
update: [ "PATCH /enterprises/{enterprise}/teams/{team_slug}" ]
},
gists: {
checkIsStarred: [ "GET /gists/{gist_id}/star" ],
create: [ "POST /gists" ],
createComment: [ "POST /gists/{gist_id}/comments" ],
delete: [ "DELETE /gists/{gist_id}" ],
deleteComment: [ "DELETE /gists/{gist_id}/comments/{comment_id}" ],
fork: [ "POST /gists/{gist_id}/forks" ],
get: [ "GET /gists/{gist_id}" ],
getComment: [ "GET /gists/{gist_id}/comments/{comment_id}" ],
getRevision: [ "GET /gists/{gist_id}/{sha}" ],
list: [ "GET /gists" ],
listComments: [ "GET /gists/{gist_id}/comments" ],
listCommits: [ "GET /gists/{gist_id}/commits" ],
listForUser: [ "GET /users/{username}/gists" ],
listForks: [ "GET /gists/{gist_id}/forks" ],
listPublic: [ "GET /gists/public" ],
listStarred: [ "GET /gists/starred" ],
star: [ "PUT /gists/{gist_id}/star" ],
unstar: [ "DELETE /gists/{gist_id}/star" ],
update: [ "PATCH /gists/{gist_id}" ],
updateComment: [ "PATCH /gists/{gist_id}/comments/{comment_id}" ]
},
git: {
createBlob: [ "POST /repos/{owner}/{repo}/git/blobs" ],
createCommit: [ "POST /repos/{owner}/{repo}/git/commits" ],
createRef: [ "POST /repos/{owner}/{repo}/git/refs" ],
createTag: [ "POST /repos/{owner}/{repo}/git/tags" ],
createTree: [ "POST /repos/{owner}/{repo}/git/trees" ],
deleteRef: [ "DELETE /repos/{owner}/{repo}/git/refs/{ref}" ],
getBlob: [ "GET /repos/{owner}/{repo}/git/blobs/{file_sha}" ],
getCommit: [ "GET /repos/{owner}/{repo}/git/commits/{commit_sha}" ],
getRef: [ "GET /repos/{owner}/{repo}/git/ref/{ref}" ],
getTag: [ "GET /repos/{owner}/{repo}/git/tags/{tag_sha}" ],
getTree: [ "GET /repos/{owner}/{repo}/git/trees/{tree_sha}" ],
listMatchingRefs: [ "GET /repos/{owner}/{repo}/git/matching-refs/{ref}" ],
updateRef: [ "PATCH /repos/{owner}/{repo}/git/refs/{ref}" ]
},
gitignore: {
getAllTemplates: [ "GET /gitignore/templates" ],
getTemplate: [ "GET /gitignore/templates/{name}" ]
},
hostedCompute: {
createNetworkConfigurationForOrg: [ "POST /orgs/{org}/settings/network-configurations" ],
deleteNetworkConfigurationFromOrg: [ "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}" ],
getNetworkConfigurationForOrg: [ "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}" ],
getNetworkSettingsForOrg: [ "GET /orgs/{org}/settings/network-settings/{network_settings_id}" ],
listNetworkConfigurationsForOrg: [ "GET /orgs/{org}/settings/network-configurations" ],
updateNetworkConfigurationForOrg: [ "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}" ]
},
interactions: {
getRestrictionsForAuthenticatedUser: [ "GET /user/interaction-limits" ],
getRestrictionsForOrg: [ "GET /orgs/{org}/interaction-limits" ],
getRestrictionsForRepo: [ "GET /repos/{owner}/{repo}/interaction-limits" ],
getRestrictionsForYourPublicRepos: [ "GET /user/interaction-limits", {}, {
renamed: [ "interactions", "getRestrictionsForAuthenticatedUser" ]
} ],
removeRestrictionsForAuthenticatedUser: [ "DELETE /user/interaction-limits" ],
removeRestrictionsForOrg: [ "DELETE /orgs/{org}/interaction-limits" ],
removeRestrictionsForRepo: [ "DELETE /repos/{owner}/{repo}/interaction-limits" ],
removeRestrictionsForYourPublicRepos: [ "DELETE /user/interaction-limits", {}, {
renamed: [ "interactions", "removeRestrictionsForAuthenticatedUser" ]
} ],
setRestrictionsForAuthenticatedUser: [ "PUT /user/interaction-limits" ],
setRestrictionsForOrg: [ "PUT /orgs/{org}/interaction-limits" ],
setRestrictionsForRepo: [ "PUT /repos/{owner}/{repo}/interaction-limits" ],
setRestrictionsForYourPublicRepos: [ "PUT /user/interaction-limits", {}, {
renamed: [ "interactions", "setRestrictionsForAuthenticatedUser" ]
} ]
},
issues: {
addAssignees: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees" ],
addBlockedByDependency: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by" ],
addLabels: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
addSubIssue: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues" ],
checkUserCanBeAssigned: [ "GET /repos/{owner}/{repo}/assignees/{assignee}" ],
checkUserCanBeAssignedToIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}" ],
create: [ "POST /repos/{owner}/{repo}/issues" ],
createComment: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/comments" ],
createLabel: [ "POST /repos/{owner}/{repo}/labels" ],
createMilestone: [ "POST /repos/{owner}/{repo}/milestones" ],
deleteComment: [ "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
deleteLabel: [ "DELETE /repos/{owner}/{repo}/labels/{name}" ],
deleteMilestone: [ "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}" ],
get: [ "GET /repos/{owner}/{repo}/issues/{issue_number}" ],
getComment: [ "GET /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
getEvent: [ "GET /repos/{owner}/{repo}/issues/events/{event_id}" ],
getLabel: [ "GET /repos/{owner}/{repo}/labels/{name}" ],
getMilestone: [ "GET /repos/{owner}/{repo}/milestones/{milestone_number}" ],
getParent: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/parent" ],
list: [ "GET /issues" ],
listAssignees: [ "GET /repos/{owner}/{repo}/assignees" ],
listComments: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/comments" ],
listCommentsForRepo: [ "GET /repos/{owner}/{repo}/issues/comments" ],
listDependenciesBlockedBy: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by" ],
listDependenciesBlocking: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking" ],
listEvents: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/events" ],
listEventsForRepo: [ "GET /repos/{owner}/{repo}/issues/events" ],
listEventsForTimeline: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline" ],
listForAuthenticatedUser: [ "GET /user/issues" ],
listForOrg: [ "GET /orgs/{org}/issues" ],
listForRepo: [ "GET /repos/{owner}/{repo}/issues" ],
listLabelsForMilestone: [ "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels" ],
listLabelsForRepo: [ "GET /repos/{owner}/{repo}/labels" ],
listLabelsOnIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
listMilestones: [ "GET /repos/{owner}/{repo}/milestones" ],
listSubIssues: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues" ],
lock: [ "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock" ],
removeAllLabels: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
removeAssignees: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees" ],
removeDependencyBlockedBy: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}" ],
removeLabel: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}" ],
removeSubIssue: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue" ],
reprioritizeSubIssue: [ "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority" ],
setLabels: [ "PUT /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
unlock: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock" ],
update: [ "PATCH /repos/{owner}/{repo}/issues/{issue_number}" ],
updateComment: [ "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
updateLabel: [ "PATCH /repos/{owner}/{repo}/labels/{name}" ],
updateMilestone: [ "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}" ]
},
licenses: {
get: [ "GET /licenses/{license}" ],
getAllCommonlyUsed: [ "GET /licenses" ],
getForRepo: [ "GET /repos/{owner}/{repo}/license" ]
},
markdown: {
render: [ "POST /markdown" ],
renderRaw: [ "POST /markdown/raw", {
headers: {
"content-type": "text/plain; charset=utf-8"
}
} ]
},
meta: {
get: [ "GET /meta" ],
getAllVersions: [ "GET /versions" ],
getOctocat: [ "GET /octocat" ],
getZen: [ "GET /zen" ],
root: [ "GET /" ]
},
migrations: {
deleteArchiveForAuthenticatedUser: [ "DELETE /user/migrations/{migration_id}/archive" ],
deleteArchiveForOrg: [ "DELETE /orgs/{org}/migrations/{migration_id}/archive" ],
downloadArchiveForOrg: [ "GET /orgs/{org}/migrations/{migration_id}/archive" ],
getArchiveForAuthenticatedUser: [ "GET /user/migrations/{migration_id}/archive" ],
getStatusForAuthenticatedUser: [ "GET /user/migrations/{migration_id}" ],
getStatusForOrg: [ "GET /orgs/{org}/migrations/{migration_id}" ],
listForAuthenticatedUser: [ "GET /user/migrations" ],
listForOrg: [ "GET /orgs/{org}/migrations" ],
listReposForAuthenticatedUser: [ "GET /user/migrations/{migration_id}/repositories" ],
listReposForOrg: [ "GET /orgs/{org}/migrations/{migration_id}/repositories" ],
listReposForUser: [ "GET /user/migrations/{migration_id}/repositories", {}, {
renamed: [ "migrations", "listReposForAuthenticatedUser" ]
} ],
startForAuthenticatedUser: [ "POST /user/migrations" ],
startForOrg: [ "POST /orgs/{org}/migrations" ],
unlockRepoForAuthenticatedUser: [ "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock" ],
unlockRepoForOrg: [ "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock" ]
},
oidc: {
getOidcCustomSubTemplateForOrg: [ "GET /orgs/{org}/actions/oidc/customization/sub" ],
updateOidcCustomSubTemplateForOrg: [ "PUT /orgs/{org}/actions/oidc/customization/sub" ]
},
orgs: {
addSecurityManagerTeam: [ "PUT /orgs/{org}/security-managers/teams/{team_slug}", {}, {
deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
} ],
assignTeamToOrgRole: [ "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}" ],
assignUserToOrgRole: [ "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}" ],
blockUser: [ "PUT /orgs/{org}/blocks/{username}" ],
cancelInvitation: [ "DELETE /orgs/{org}/invitations/{invitation_id}" ],
checkBlockedUser: [ "GET /orgs/{org}/blocks/{username}" ],
checkMembershipForUser: [ "GET /orgs/{org}/members/{username}" ],
checkPublicMembershipForUser: [ "GET /orgs/{org}/public_members/{username}" ],
convertMemberToOutsideCollaborator: [ "PUT /orgs/{org}/outside_collaborators/{username}" ],
createArtifactStorageRecord: [ "POST /orgs/{org}/artifacts/metadata/storage-record" ],
createInvitation: [ "POST /orgs/{org}/invitations" ],
createIssueType: [ "POST /orgs/{org}/issue-types" ],
createWebhook: [ "POST /orgs/{org}/hooks" ],
customPropertiesForOrgsCreateOrUpdateOrganizationValues: [ "PATCH /organizations/{org}/org-properties/values" ],
customPropertiesForOrgsGetOrganizationValues: [ "GET /organizations/{org}/org-properties/values" ],
customPropertiesForReposCreateOrUpdateOrganizationDefinition: [ "PUT /orgs/{org}/properties/schema/{custom_property_name}" ],
customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [ "PATCH /orgs/{org}/properties/schema" ],
customPropertiesForReposCreateOrUpdateOrganizationValues: [ "PATCH /orgs/{org}/properties/values" ],
customPropertiesForReposDeleteOrganizationDefinition: [ "DELETE /orgs/{org}/properties/schema/{custom_property_name}" ],
customPropertiesForReposGetOrganizationDefinition: [ "GET /orgs/{org}/properties/schema/{custom_property_name}" ],
customPropertiesForReposGetOrganizationDefinitions: [ "GET /orgs/{org}/properties/schema" ],
customPropertiesForReposGetOrganizationValues: [ "GET /orgs/{org}/properties/values" ],
delete: [ "DELETE /orgs/{org}" ],
deleteAttestationsBulk: [ "POST /orgs/{org}/attestations/delete-request" ],
deleteAttestationsById: [ "DELETE /orgs/{org}/attestations/{attestation_id}" ],
deleteAttestationsBySubjectDigest: [ "DELETE /orgs/{org}/attestations/digest/{subject_digest}" ],
deleteIssueType: [ "DELETE /orgs/{org}/issue-types/{issue_type_id}" ],
deleteWebhook: [ "DELETE /orgs/{org}/hooks/{hook_id}" ],
disableSelectedRepositoryImmutableReleasesOrganization: [ "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}" ],
enableSelectedRepositoryImmutableReleasesOrganization: [ "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}" ],
get: [ "GET /orgs/{org}" ],
getImmutableReleasesSettings: [ "GET /orgs/{org}/settings/immutable-releases" ],
getImmutableReleasesSettingsRepositories: [ "GET /orgs/{org}/settings/immutable-releases/repositories" ],
getMembershipForAuthenticatedUser: [ "GET /user/memberships/orgs/{org}" ],
getMembershipForUser: [ "GET /orgs/{org}/memberships/{username}" ],
getOrgRole: [ "GET /orgs/{org}/organization-roles/{role_id}" ],
getOrgRulesetHistory: [ "GET /orgs/{org}/rulesets/{ruleset_id}/history" ],
getOrgRulesetVersion: [ "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}" ],
getWebhook: [ "GET /orgs/{org}/hooks/{hook_id}" ],
getWebhookConfigForOrg: [ "GET /orgs/{org}/hooks/{hook_id}/config" ],
getWebhookDelivery: [ "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}" ],
list: [ "GET /organizations" ],
listAppInstallations: [ "GET /orgs/{org}/installations" ],
listArtifactStorageRecords: [ "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records" ],
listAttestationRepositories: [ "GET /orgs/{org}/attestations/repositories" ],
listAttestations: [ "GET /orgs/{org}/attestations/{subject_digest}" ],
listAttestationsBulk: [ "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}" ],
listBlockedUsers: [ "GET /orgs/{org}/blocks" ],
listFailedInvitations: [ "GET /orgs/{org}/failed_invitations" ],
listForAuthenticatedUser: [ "GET /user/orgs" ],
listForUser: [ "GET /users/{username}/orgs" ],
listInvitationTeams: [ "GET /orgs/{org}/invitations/{invitation_id}/teams" ],
listIssueTypes: [ "GET /orgs/{org}/issue-types" ],
listMembers: [ "GET /orgs/{org}/members" ],
listMembershipsForAuthenticatedUser: [ "GET /user/memberships/orgs" ],
listOrgRoleTeams: [ "GET /orgs/{org}/organization-roles/{role_id}/teams" ],
listOrgRoleUsers: [ "GET /orgs/{org}/organization-roles/{role_id}/users" ],
listOrgRoles: [ "GET /orgs/{org}/organization-roles" ],
listOrganizationFineGrainedPermissions: [ "GET /orgs/{org}/organization-fine-grained-permissions" ],
listOutsideCollaborators: [ "GET /orgs/{org}/outside_collaborators" ],
listPatGrantRepositories: [ "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories" ],
listPatGrantRequestRepositories: [ "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories" ],
listPatGrantRequests: [ "GET /orgs/{org}/personal-access-token-requests" ],
listPatGrants: [ "GET /orgs/{org}/personal-access-tokens" ],
listPendingInvitations: [ "GET /orgs/{org}/invitations" ],
listPublicMembers: [ "GET /orgs/{org}/public_members" ],
listSecurityManagerTeams: [ "GET /orgs/{org}/security-managers", {}, {
deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
} ],
listWebhookDeliveries: [ "GET /orgs/{org}/hooks/{hook_id}/deliveries" ],
listWebhooks: [ "GET /orgs/{org}/hooks" ],
pingWebhook: [ "POST /orgs/{org}/hooks/{hook_id}/pings" ],
redeliverWebhookDelivery: [ "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts" ],
removeMember: [ "DELETE /orgs/{org}/members/{username}" ],
removeMembershipForUser: [ "DELETE /orgs/{org}/memberships/{username}" ],
removeOutsideCollaborator: [ "DELETE /orgs/{org}/outside_collaborators/{username}" ],
removePublicMembershipForAuthenticatedUser: [ "DELETE /orgs/{org}/public_members/{username}" ],
removeSecurityManagerTeam: [ "DELETE /orgs/{org}/security-managers/teams/{team_slug}", {}, {
deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
} ],
reviewPatGrantRequest: [ "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}" ],
reviewPatGrantRequestsInBulk: [ "POST /orgs/{org}/personal-access-token-requests" ],
revokeAllOrgRolesTeam: [ "DELETE /orgs/{org}/organization-roles/teams/{team_slug}" ],
revokeAllOrgRolesUser: [ "DELETE /orgs/{org}/organization-roles/users/{username}" ],
revokeOrgRoleTeam: [ "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}" ],
revokeOrgRoleUser: [ "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}" ],
setImmutableReleasesSettings: [ "PUT /orgs/{org}/settings/immutable-releases" ],
setImmutableReleasesSettingsRepositories: [ "PUT /orgs/{org}/settings/immutable-releases/repositories" ],
setMembershipForUser: [ "PUT /orgs/{org}/memberships/{username}" ],
setPublicMembershipForAuthenticatedUser: [ "PUT /orgs/{org}/public_members/{username}" ],
unblockUser: [ "DELETE /orgs/{org}/blocks/{username}" ],
update: [ "PATCH /orgs/{org}" ],
updateIssueType: [ "PUT /orgs/{org}/issue-types/{issue_type_id}" ],
updateMembershipForAuthenticatedUser: [ "PATCH /user/memberships/orgs/{org}" ],
updatePatAccess: [ "POST /orgs/{org}/personal-access-tokens/{pat_id}" ],
updatePatAccesses: [ "POST /orgs/{org}/personal-access-tokens" ],
updateWebhook: [ "PATCH /orgs/{org}/hooks/{hook_id}" ],
updateWebhookConfigForOrg: [ "PATCH /orgs/{org}/hooks/{hook_id}/config" ]
},
packages: {
deletePackageForAuthenticatedUser: [ "DELETE /user/packages/{package_type}/{package_name}" ],
deletePackageForOrg: [ "DELETE /orgs/{org}/packages/{package_type}/{package_name}" ],
deletePackageForUser: [ "DELETE /users/{username}/packages/{package_type}/{package_name}" ],
deletePackageVersionForAuthenticatedUser: [ "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
deletePackageVersionForOrg: [ "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
deletePackageVersionForUser: [ "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
getAllPackageVersionsForAPackageOwnedByAnOrg: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions", {}, {
renamed: [ "packages", "getAllPackageVersionsForPackageOwnedByOrg" ]
} ],
getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions", {}, {
renamed: [ "packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser" ]
} ],
getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions" ],
getAllPackageVersionsForPackageOwnedByOrg: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions" ],
getAllPackageVersionsForPackageOwnedByUser: [ "GET /users/{username}/packages/{package_type}/{package_name}/versions" ],
getPackageForAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}" ],
getPackageForOrganization: [ "GET /orgs/{org}/packages/{package_type}/{package_name}" ],
getPackageForUser: [ "GET /users/{username}/packages/{package_type}/{package_name}" ],
getPackageVersionForAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
getPackageVersionForOrganization: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
getPackageVersionForUser: [ "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
listDockerMigrationConflictingPackagesForAuthenticatedUser: [ "GET /user/docker/conflicts" ],
listDockerMigrationConflictingPackagesForOrganization: [ "GET /orgs/{org}/docker/conflicts" ],
listDockerMigrationConflictingPackagesForUser: [ "GET /users/{username}/docker/conflicts" ],
listPackagesForAuthenticatedUser: [ "GET /user/packages" ],
listPackagesForOrganization: [ "GET /orgs/{org}/packages" ],
listPackagesForUser: [ "GET /users/{username}/packages" ],
restorePackageForAuthenticatedUser: [ "POST /user/packages/{package_type}/{package_name}/restore{?token}" ],
restorePackageForOrg: [ "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}" ],
restorePackageForUser: [ "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}" ],
restorePackageVersionForAuthenticatedUser: [ "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ],
restorePackageVersionForOrg: [ "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ],
restorePackageVersionForUser: [ "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ]
},
privateRegistries: {
createOrgPrivateRegistry: [ "POST /orgs/{org}/private-registries" ],
deleteOrgPrivateRegistry: [ "DELETE /orgs/{org}/private-registries/{secret_name}" ],
getOrgPrivateRegistry: [ "GET /orgs/{org}/private-registries/{secret_name}" ],
getOrgPublicKey: [ "GET /orgs/{org}/private-registries/public-key" ],
listOrgPrivateRegistries: [ "GET /orgs/{org}/private-registries" ],
updateOrgPrivateRegistry: [ "PATCH /orgs/{org}/private-registries/{secret_name}" ]
},
projects: {
addItemForOrg: [ "POST /orgs/{org}/projectsV2/{project_number}/items" ],
addItemForUser: [ "POST /users/{username}/projectsV2/{project_number}/items" ],
deleteItemForOrg: [ "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
deleteItemForUser: [ "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}" ],
getFieldForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}" ],
getFieldForUser: [ "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}" ],
getForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}" ],
getForUser: [ "GET /users/{username}/projectsV2/{project_number}" ],
getOrgItem: [ "GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
getUserItem: [ "GET /users/{username}/projectsV2/{project_number}/items/{item_id}" ],
listFieldsForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/fields" ],
listFieldsForUser: [ "GET /users/{username}/projectsV2/{project_number}/fields" ],
listForOrg: [ "GET /orgs/{org}/projectsV2" ],
listForUser: [ "GET /users/{username}/projectsV2" ],
listItemsForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/items" ],
listItemsForUser: [ "GET /users/{username}/projectsV2/{project_number}/items" ],
updateItemForOrg: [ "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
updateItemForUser: [ "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}" ]
},
pulls: {
checkIfMerged: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/merge" ],
create: [ "POST /repos/{owner}/{repo}/pulls" ],
createReplyForReviewComment: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies" ],
createReview: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews" ],
createReviewComment: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments" ],
deletePendingReview: [ "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
deleteReviewComment: [ "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}" ],
dismissReview: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals" ],
get: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}" ],
getReview: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
getReviewComment: [ "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}" ],
list: [ "GET /repos/{owner}/{repo}/pulls" ],
listCommentsForReview: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments" ],
listCommits: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits" ],
listFiles: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/files" ],
listRequestedReviewers: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
listReviewComments: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments" ],
listReviewCommentsForRepo: [ "GET /repos/{owner}/{repo}/pulls/comments" ],
listReviews: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews" ],
merge: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge" ],
removeRequestedReviewers: [ "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
requestReviewers: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
submitReview: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events" ],
update: [ "PATCH /repos/{owner}/{repo}/pulls/{pull_number}" ],
updateBranch: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch" ],
updateReview: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
updateReviewComment: [ "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}" ]
},
rateLimit: {
get: [ "GET /rate_limit" ]
},
reactions: {
createForCommitComment: [ "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions" ],
createForIssue: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions" ],
createForIssueComment: [ "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions" ],
createForPullRequestReviewComment: [ "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions" ],
createForRelease: [ "POST /repos/{owner}/{repo}/releases/{release_id}/reactions" ],
createForTeamDiscussionCommentInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions" ],
createForTeamDiscussionInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions" ],
deleteForCommitComment: [ "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}" ],
deleteForIssue: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}" ],
deleteForIssueComment: [ "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}" ],
deleteForPullRequestComment: [ "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}" ],
deleteForRelease: [ "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}" ],
deleteForTeamDiscussion: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}" ],
deleteForTeamDiscussionComment: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}" ],
listForCommitComment: [ "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions" ],
listForIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions" ],
listForIssueComment: [ "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions" ],
listForPullRequestReviewComment: [ "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions" ],
listForRelease: [ "GET /repos/{owner}/{repo}/releases/{release_id}/reactions" ],
listForTeamDiscussionCommentInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions" ],
listForTeamDiscussionInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions" ]
},
repos: {
acceptInvitation: [ "PATCH /user/repository_invitations/{invitation_id}", {}, {
renamed: [ "repos", "acceptInvitationForAuthenticatedUser" ]
} ],
acceptInvitationForAuthenticatedUser: [ "PATCH /user/repository_invitations/{invitation_id}" ],
addAppAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
mapToData: "apps"
} ],
addCollaborator: [ "PUT /repos/{owner}/{repo}/collaborators/{username}" ],
addStatusCheckContexts: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
mapToData: "contexts"
} ],
addTeamAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
mapToData: "teams"
} ],
addUserAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
mapToData: "users"
} ],
cancelPagesDeployment: [ "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel" ],
checkAutomatedSecurityFixes: [ "GET /repos/{owner}/{repo}/automated-security-fixes" ],
checkCollaborator: [ "GET /repos/{owner}/{repo}/collaborators/{username}" ],
checkImmutableReleases: [ "GET /repos/{owner}/{repo}/immutable-releases" ],
checkPrivateVulnerabilityReporting: [ "GET /repos/{owner}/{repo}/private-vulnerability-reporting" ],
checkVulnerabilityAlerts: [ "GET /repos/{owner}/{repo}/vulnerability-alerts" ],
codeownersErrors: [ "GET /repos/{owner}/{repo}/codeowners/errors" ],
compareCommits: [ "GET /repos/{owner}/{repo}/compare/{base}...{head}" ],
compareCommitsWithBasehead: [ "GET /repos/{owner}/{repo}/compare/{basehead}" ],
createAttestation: [ "POST /repos/{owner}/{repo}/attestations" ],
createAutolink: [ "POST /repos/{owner}/{repo}/autolinks" ],
createCommitComment: [ "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments" ],
createCommitSignatureProtection: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
createCommitStatus: [ "POST /repos/{owner}/{repo}/statuses/{sha}" ],
createDeployKey: [ "POST /repos/{owner}/{repo}/keys" ],
createDeployment: [ "POST /repos/{owner}/{repo}/deployments" ],
createDeploymentBranchPolicy: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies" ],
createDeploymentProtectionRule: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules" ],
createDeploymentStatus: [ "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses" ],
createDispatchEvent: [ "POST /repos/{owner}/{repo}/dispatches" ],
createForAuthenticatedUser: [ "POST /user/repos" ],
createFork: [ "POST /repos/{owner}/{repo}/forks" ],
createInOrg: [ "POST /orgs/{org}/repos" ],
createOrUpdateEnvironment: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}" ],
createOrUpdateFileContents: [ "PUT /repos/{owner}/{repo}/contents/{path}" ],
createOrgRuleset: [ "POST /orgs/{org}/rulesets" ],
createPagesDeployment: [ "POST /repos/{owner}/{repo}/pages/deployments" ],
createPagesSite: [ "POST /repos/{owner}/{repo}/pages" ],
createRelease: [ "POST /repos/{owner}/{repo}/releases" ],
createRepoRuleset: [ "POST /repos/{owner}/{repo}/rulesets" ],
createUsingTemplate: [ "POST /repos/{template_owner}/{template_repo}/generate" ],
createWebhook: [ "POST /repos/{owner}/{repo}/hooks" ],
customPropertiesForReposCreateOrUpdateRepositoryValues: [ "PATCH /repos/{owner}/{repo}/properties/values" ],
customPropertiesForReposGetRepositoryValues: [ "GET /repos/{owner}/{repo}/properties/values" ],
declineInvitation: [ "DELETE /user/repository_invitations/{invitation_id}", {}, {
renamed: [ "repos", "declineInvitationForAuthenticatedUser" ]
} ],
declineInvitationForAuthenticatedUser: [ "DELETE /user/repository_invitations/{invitation_id}" ],
delete: [ "DELETE /repos/{owner}/{repo}" ],
deleteAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions" ],
deleteAdminBranchProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
deleteAnEnvironment: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}" ],
deleteAutolink: [ "DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}" ],
deleteBranchProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection" ],
deleteCommitComment: [ "DELETE /repos/{owner}/{repo}/comments/{comment_id}" ],
deleteCommitSignatureProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
deleteDeployKey: [ "DELETE /repos/{owner}/{repo}/keys/{key_id}" ],
deleteDeployment: [ "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}" ],
deleteDeploymentBranchPolicy: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
deleteFile: [ "DELETE /repos/{owner}/{repo}/contents/{path}" ],
deleteInvitation: [ "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}" ],
deleteOrgRuleset: [ "DELETE /orgs/{org}/rulesets/{ruleset_id}" ],
deletePagesSite: [ "DELETE /repos/{owner}/{repo}/pages" ],
deletePullRequestReviewProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
deleteRelease: [ "DELETE /repos/{owner}/{repo}/releases/{release_id}" ],
deleteReleaseAsset: [ "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
deleteRepoRuleset: [ "DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
deleteWebhook: [ "DELETE /repos/{owner}/{repo}/hooks/{hook_id}" ],
disableAutomatedSecurityFixes: [ "DELETE /repos/{owner}/{repo}/automated-security-fixes" ],
disableDeploymentProtectionRule: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}" ],
disableImmutableReleases: [ "DELETE /repos/{owner}/{repo}/immutable-releases" ],
disablePrivateVulnerabilityReporting: [ "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting" ],
disableVulnerabilityAlerts: [ "DELETE /repos/{owner}/{repo}/vulnerability-alerts" ],
downloadArchive: [ "GET /repos/{owner}/{repo}/zipball/{ref}", {}, {
renamed: [ "repos", "downloadZipballArchive" ]
} ],
downloadTarballArchive: [ "GET /repos/{owner}/{repo}/tarball/{ref}" ],
downloadZipballArchive: [ "GET /repos/{owner}/{repo}/zipball/{ref}" ],
enableAutomatedSecurityFixes: [ "PUT /repos/{owner}/{repo}/automated-security-fixes" ],
enableImmutableReleases: [ "PUT /repos/{owner}/{repo}/immutable-releases" ],
enablePrivateVulnerabilityReporting: [ "PUT /repos/{owner}/{repo}/private-vulnerability-reporting" ],
enableVulnerabilityAlerts: [ "PUT /repos/{owner}/{repo}/vulnerability-alerts" ],
generateReleaseNotes: [ "POST /repos/{owner}/{repo}/releases/generate-notes" ],
get: [ "GET /repos/{owner}/{repo}" ],
getAccessRestrictions: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions" ],
getAdminBranchProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
getAllDeploymentProtectionRules: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules" ],
getAllEnvironments: [ "GET /repos/{owner}/{repo}/environments" ],
getAllStatusCheckContexts: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts" ],
getAllTopics: [ "GET /repos/{owner}/{repo}/topics" ],
getAppsWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps" ],
getAutolink: [ "GET /repos/{owner}/{repo}/autolinks/{autolink_id}" ],
getBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}" ],
getBranchProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection" ],
getBranchRules: [ "GET /repos/{owner}/{repo}/rules/branches/{branch}" ],
getClones: [ "GET /repos/{owner}/{repo}/traffic/clones" ],
getCodeFrequencyStats: [ "GET /repos/{owner}/{repo}/stats/code_frequency" ],
getCollaboratorPermissionLevel: [ "GET /repos/{owner}/{repo}/collaborators/{username}/permission" ],
getCombinedStatusForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/status" ],
getCommit: [ "GET /repos/{owner}/{repo}/commits/{ref}" ],
getCommitActivityStats: [ "GET /repos/{owner}/{repo}/stats/commit_activity" ],
getCommitComment: [ "GET /repos/{owner}/{repo}/comments/{comment_id}" ],
getCommitSignatureProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
getCommunityProfileMetrics: [ "GET /repos/{owner}/{repo}/community/profile" ],
getContent: [ "GET /repos/{owner}/{repo}/contents/{path}" ],
getContributorsStats: [ "GET /repos/{owner}/{repo}/stats/contributors" ],
getCustomDeploymentProtectionRule: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}" ],
getDeployKey: [ "GET /repos/{owner}/{repo}/keys/{key_id}" ],
getDeployment: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}" ],
getDeploymentBranchPolicy: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
getDeploymentStatus: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}" ],
getEnvironment: [ "GET /repos/{owner}/{repo}/environments/{environment_name}" ],
getLatestPagesBuild: [ "GET /repos/{owner}/{repo}/pages/builds/latest" ],
getLatestRelease: [ "GET /repos/{owner}/{repo}/releases/latest" ],
getOrgRuleSuite: [ "GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}" ],
getOrgRuleSuites: [ "GET /orgs/{org}/rulesets/rule-suites" ],
getOrgRuleset: [ "GET /orgs/{org}/rulesets/{ruleset_id}" ],
getOrgRulesets: [ "GET /orgs/{org}/rulesets" ],
getPages: [ "GET /repos/{owner}/{repo}/pages" ],
getPagesBuild: [ "GET /repos/{owner}/{repo}/pages/builds/{build_id}" ],
getPagesDeployment: [ "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}" ],
getPagesHealthCheck: [ "GET /repos/{owner}/{repo}/pages/health" ],
getParticipationStats: [ "GET /repos/{owner}/{repo}/stats/participation" ],
getPullRequestReviewProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
getPunchCardStats: [ "GET /repos/{owner}/{repo}/stats/punch_card" ],
getReadme: [ "GET /repos/{owner}/{repo}/readme" ],
getReadmeInDirectory: [ "GET /repos/{owner}/{repo}/readme/{dir}" ],
getRelease: [ "GET /repos/{owner}/{repo}/releases/{release_id}" ],
getReleaseAsset: [ "GET /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
getReleaseByTag: [ "GET /repos/{owner}/{repo}/releases/tags/{tag}" ],
getRepoRuleSuite: [ "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}" ],
getRepoRuleSuites: [ "GET /repos/{owner}/{repo}/rulesets/rule-suites" ],
getRepoRuleset: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
getRepoRulesetHistory: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history" ],
getRepoRulesetVersion: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}" ],
getRepoRulesets: [ "GET /repos/{owner}/{repo}/rulesets" ],
getStatusChecksProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
getTeamsWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams" ],
getTopPaths: [ "GET /repos/{owner}/{repo}/traffic/popular/paths" ],
getTopReferrers: [ "GET /repos/{owner}/{repo}/traffic/popular/referrers" ],
getUsersWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users" ],
getViews: [ "GET /repos/{owner}/{repo}/traffic/views" ],
getWebhook: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}" ],
getWebhookConfigForRepo: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/config" ],
getWebhookDelivery: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}" ],
listActivities: [ "GET /repos/{owner}/{repo}/activity" ],
listAttestations: [ "GET /repos/{owner}/{repo}/attestations/{subject_digest}" ],
listAutolinks: [ "GET /repos/{owner}/{repo}/autolinks" ],
listBranches: [ "GET /repos/{owner}/{repo}/branches" ],
listBranchesForHeadCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head" ],
listCollaborators: [ "GET /repos/{owner}/{repo}/collaborators" ],
listCommentsForCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments" ],
listCommitCommentsForRepo: [ "GET /repos/{owner}/{repo}/comments" ],
listCommitStatusesForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/statuses" ],
listCommits: [ "GET /repos/{owner}/{repo}/commits" ],
listContributors: [ "GET /repos/{owner}/{repo}/contributors" ],
listCustomDeploymentRuleIntegrations: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps" ],
listDeployKeys: [ "GET /repos/{owner}/{repo}/keys" ],
listDeploymentBranchPolicies: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies" ],
listDeploymentStatuses: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses" ],
listDeployments: [ "GET /repos/{owner}/{repo}/deployments" ],
listForAuthenticatedUser: [ "GET /user/repos" ],
listForOrg: [ "GET /orgs/{org}/repos" ],
listForUser: [ "GET /users/{username}/repos" ],
listForks: [ "GET /repos/{owner}/{repo}/forks" ],
listInvitations: [ "GET /repos/{owner}/{repo}/invitations" ],
listInvitationsForAuthenticatedUser: [ "GET /user/repository_invitations" ],
listLanguages: [ "GET /repos/{owner}/{repo}/languages" ],
listPagesBuilds: [ "GET /repos/{owner}/{repo}/pages/builds" ],
listPublic: [ "GET /repositories" ],
listPullRequestsAssociatedWithCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls" ],
listReleaseAssets: [ "GET /repos/{owner}/{repo}/releases/{release_id}/assets" ],
listReleases: [ "GET /repos/{owner}/{repo}/releases" ],
listTags: [ "GET /repos/{owner}/{repo}/tags" ],
listTeams: [ "GET /repos/{owner}/{repo}/teams" ],
listWebhookDeliveries: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries" ],
listWebhooks: [ "GET /repos/{owner}/{repo}/hooks" ],
merge: [ "POST /repos/{owner}/{repo}/merges" ],
mergeUpstream: [ "POST /repos/{owner}/{repo}/merge-upstream" ],
pingWebhook: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/pings" ],
redeliverWebhookDelivery: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts" ],
removeAppAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
mapToData: "apps"
} ],
removeCollaborator: [ "DELETE /repos/{owner}/{repo}/collaborators/{username}" ],
removeStatusCheckContexts: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
mapToData: "contexts"
} ],
removeStatusCheckProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
removeTeamAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
mapToData: "teams"
} ],
removeUserAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
mapToData: "users"
} ],
renameBranch: [ "POST /repos/{owner}/{repo}/branches/{branch}/rename" ],
replaceAllTopics: [ "PUT /repos/{owner}/{repo}/topics" ],
requestPagesBuild: [ "POST /repos/{owner}/{repo}/pages/builds" ],
setAdminBranchProtection: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
setAppAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
mapToData: "apps"
} ],
setStatusCheckContexts: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
mapToData: "contexts"
} ],
setTeamAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
mapToData: "teams"
} ],
setUserAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
mapToData: "users"
} ],
testPushWebhook: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/tests" ],
transfer: [ "POST /repos/{owner}/{repo}/transfer" ],
update: [ "PATCH /repos/{owner}/{repo}" ],
updateBranchProtection: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection" ],
updateCommitComment: [ "PATCH /repos/{owner}/{repo}/comments/{comment_id}" ],
updateDeploymentBranchPolicy: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
updateInformationAboutPagesSite: [ "PUT /repos/{owner}/{repo}/pages" ],
updateInvitation: [ "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}" ],
updateOrgRuleset: [ "PUT /orgs/{org}/rulesets/{ruleset_id}" ],
updatePullRequestReviewProtection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
updateRelease: [ "PATCH /repos/{owner}/{repo}/releases/{release_id}" ],
updateReleaseAsset: [ "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
updateRepoRuleset: [ "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
updateStatusCheckPotection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks", {}, {
renamed: [ "repos", "updateStatusCheckProtection" ]
} ],
updateStatusCheckProtection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
updateWebhook: [ "PATCH /repos/{owner}/{repo}/hooks/{hook_id}" ],
updateWebhookConfigForRepo: [ "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config" ],
uploadReleaseAsset: [ "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", {
baseUrl: "https://uploads.github.com"
} ]
},
search: {
code: [ "GET /search/code" ],
commits: [ "GET /search/commits" ],
issuesAndPullRequests: [ "GET /search/issues" ],
labels: [ "GET /search/labels" ],
repos: [ "GET /search/repositories" ],
topics: [ "GET /search/topics" ],
users: [ "GET /search/users" ]
},
secretScanning: {
createPushProtectionBypass: [ "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses" ],
getAlert: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}" ],
getScanHistory: [ "GET /repos/{owner}/{repo}/secret-scanning/scan-history" ],
listAlertsForOrg: [ "GET /orgs/{org}/secret-scanning/alerts" ],
listAlertsForRepo: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts" ],
listLocationsForAlert: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations" ],
listOrgPatternConfigs: [ "GET /orgs/{org}/secret-scanning/pattern-configurations" ],
updateAlert: [ "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}" ],
updateOrgPatternConfigs: [ "PATCH /orgs/{org}/secret-scanning/pattern-configurations" ]
},
securityAdvisories: {
createFork: [ "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks" ],
createPrivateVulnerabilityReport: [ "POST /repos/{owner}/{repo}/security-advisories/reports" ],
createRepositoryAdvisory: [ "POST /repos/{owner}/{repo}/security-advisories" ],
createRepositoryAdvisoryCveRequest: [ "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve" ],
getGlobalAdvisory: [ "GET /advisories/{ghsa_id}" ],
getRepositoryAdvisory: [ "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}" ],
listGlobalAdvisories: [ "GET /advisories" ],
listOrgRepositoryAdvisories: [ "GET /orgs/{org}/security-advisories" ],
listRepositoryAdvisories: [ "GET /repos/{owner}/{repo}/security-advisories" ],
updateRepositoryAdvisory: [ "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}" ]
},
teams: {
addOrUpdateMembershipForUserInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
addOrUpdateRepoPermissionsInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
checkPermissionsForRepoInOrg: [ "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
create: [ "POST /orgs/{org}/teams" ],
createDiscussionCommentInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments" ],
createDiscussionInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions" ],
deleteDiscussionCommentInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
deleteDiscussionInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
deleteInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}" ],
getByName: [ "GET /orgs/{org}/teams/{team_slug}" ],
getDiscussionCommentInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
getDiscussionInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
getMembershipForUserInOrg: [ "GET /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
list: [ "GET /orgs/{org}/teams" ],
listChildInOrg: [ "GET /orgs/{org}/teams/{team_slug}/teams" ],
listDiscussionCommentsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments" ],
listDiscussionsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions" ],
listForAuthenticatedUser: [ "GET /user/teams" ],
listMembersInOrg: [ "GET /orgs/{org}/teams/{team_slug}/members" ],
listPendingInvitationsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/invitations" ],
listReposInOrg: [ "GET /orgs/{org}/teams/{team_slug}/repos" ],
removeMembershipForUserInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
removeRepoInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
updateDiscussionCommentInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
updateDiscussionInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
updateInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}" ]
},
users: {
addEmailForAuthenticated: [ "POST /user/emails", {}, {
renamed: [ "users", "addEmailForAuthenticatedUser" ]
} ],
addEmailForAuthenticatedUser: [ "POST /user/emails" ],
addSocialAccountForAuthenticatedUser: [ "POST /user/social_accounts" ],
block: [ "PUT /user/blocks/{username}" ],
checkBlocked: [ "GET /user/blocks/{username}" ],
checkFollowingForUser: [ "GET /users/{username}/following/{target_user}" ],
checkPersonIsFollowedByAuthenticated: [ "GET /user/following/{username}" ],
createGpgKeyForAuthenticated: [ "POST /user/gpg_keys", {}, {
renamed: [ "users", "createGpgKeyForAuthenticatedUser" ]
} ],
createGpgKeyForAuthenticatedUser: [ "POST /user/gpg_keys" ],
createPublicSshKeyForAuthenticated: [ "POST /user/keys", {}, {
renamed: [ "users", "createPublicSshKeyForAuthenticatedUser" ]
} ],
createPublicSshKeyForAuthenticatedUser: [ "POST /user/keys" ],
createSshSigningKeyForAuthenticatedUser: [ "POST /user/ssh_signing_keys" ],
deleteAttestationsBulk: [ "POST /users/{username}/attestations/delete-request" ],
deleteAttestationsById: [ "DELETE /users/{username}/attestations/{attestation_id}" ],
deleteAttestationsBySubjectDigest: [ "DELETE /users/{username}/attestations/digest/{subject_digest}" ],
deleteEmailForAuthenticated: [ "DELETE /user/emails", {}, {
renamed: [ "users", "deleteEmailForAuthenticatedUser" ]
} ],
deleteEmailForAuthenticatedUser: [ "DELETE /user/emails" ],
deleteGpgKeyForAuthenticated: [ "DELETE /user/gpg_keys/{gpg_key_id}", {}, {
renamed: [ "users", "deleteGpgKeyForAuthenticatedUser" ]
} ],
deleteGpgKeyForAuthenticatedUser: [ "DELETE /user/gpg_keys/{gpg_key_id}" ],
deletePublicSshKeyForAuthenticated: [ "DELETE /user/keys/{key_id}", {}, {
renamed: [ "users", "deletePublicSshKeyForAuthenticatedUser" ]
} ],
deletePublicSshKeyForAuthenticatedUser: [ "DELETE /user/keys/{key_id}" ],
deleteSocialAccountForAuthenticatedUser: [ "DELETE /user/social_accounts" ],
deleteSshSigningKeyForAuthenticatedUser: [ "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}" ],
follow: [ "PUT /user/following/{username}" ],
getAuthenticated: [ "GET /user" ],
getById: [ "GET /user/{account_id}" ],
getByUsername: [ "GET /users/{username}" ],
getContextForUser: [ "GET /users/{username}/hovercard" ],
getGpgKeyForAuthenticated: [ "GET /user/gpg_keys/{gpg_key_id}", {}, {
renamed: [ "users", "getGpgKeyForAuthenticatedUser" ]
} ],
getGpgKeyForAuthenticatedUser: [ "GET /user/gpg_keys/{gpg_key_id}" ],
getPublicSshKeyForAuthenticated: [ "GET /user/keys/{key_id}", {}, {
renamed: [ "users", "getPublicSshKeyForAuthenticatedUser" ]
} ],
getPublicSshKeyForAuthenticatedUser: [ "GET /user/keys/{key_id}" ],
getSshSigningKeyForAuthenticatedUser: [ "GET /user/ssh_signing_keys/{ssh_signing_key_id}" ],
list: [ "GET /users" ],
listAttestations: [ "GET /users/{username}/attestations/{subject_digest}" ],
listAttestationsBulk: [ "POST /users/{username}/attestations/bulk-list{?per_page,before,after}" ],
listBlockedByAuthenticated: [ "GET /user/blocks", {}, {
renamed: [ "users", "listBlockedByAuthenticatedUser" ]
} ],
listBlockedByAuthenticatedUser: [ "GET /user/blocks" ],
listEmailsForAuthenticated: [ "GET /user/emails", {}, {
renamed: [ "users", "listEmailsForAuthenticatedUser" ]
} ],
listEmailsForAuthenticatedUser: [ "GET /user/emails" ],
listFollowedByAuthenticated: [ "GET /user/following", {}, {
renamed: [ "users", "listFollowedByAuthenticatedUser" ]
} ],
listFollowedByAuthenticatedUser: [ "GET /user/following" ],
listFollowersForAuthenticatedUser: [ "GET /user/followers" ],
listFollowersForUser: [ "GET /users/{username}/followers" ],
listFollowingForUser: [ "GET /users/{username}/following" ],
listGpgKeysForAuthenticated: [ "GET /user/gpg_keys", {}, {
renamed: [ "users", "listGpgKeysForAuthenticatedUser" ]
} ],
listGpgKeysForAuthenticatedUser: [ "GET /user/gpg_keys" ],
listGpgKeysForUser: [ "GET /users/{username}/gpg_keys" ],
listPublicEmailsForAuthenticated: [ "GET /user/public_emails", {}, {
renamed: [ "users", "listPublicEmailsForAuthenticatedUser" ]
} ],
listPublicEmailsForAuthenticatedUser: [ "GET /user/public_emails" ],
listPublicKeysForUser: [ "GET /users/{username}/keys" ],
listPublicSshKeysForAuthenticated: [ "GET /user/keys", {}, {
renamed: [ "users", "listPublicSshKeysForAuthenticatedUser" ]
} ],
listPublicSshKeysForAuthenticatedUser: [ "GET /user/keys" ],
listSocialAccountsForAuthenticatedUser: [ "GET /user/social_accounts" ],
listSocialAccountsForUser: [ "GET /users/{username}/social_accounts" ],
listSshSigningKeysForAuthenticatedUser: [ "GET /user/ssh_signing_keys" ],
listSshSigningKeysForUser: [ "GET /users/{username}/ssh_signing_keys" ],
setPrimaryEmailVisibilityForAuthenticated: [ "PATCH /user/email/visibility", {}, {
renamed: [ "users", "setPrimaryEmailVisibilityForAuthenticatedUser" ]
} ],
setPrimaryEmailVisibilityForAuthenticatedUser: [ "PATCH /user/email/visibility" ],
unblock: [ "DELETE /user/blocks/{username}" ],
unfollow: [ "DELETE /user/following/{username}" ],
updateAuthenticated: [ "PATCH /user" ]
}
};
const W = new Map;
for (const [e, A] of Object.entries(_)) for (const [t, r] of Object.entries(A)) {
const [A, s, o] = r, [n, i] = A.split(/ /), a = Object.assign({
method: n,
url: i
}, s);
W.has(e) || W.set(e, new Map), W.get(e).set(t, {
scope: e,
methodName: t,
endpointDefaults: a,
decorations: o
});
}
const q = {
has: ({scope: e}, A) => W.get(e).has(A),
getOwnPropertyDescriptor(e, A) {
return {
value: this.get(e, A),
configurable: !0,
writable: !0,
enumerable: !0
};
},
defineProperty: (e, A, t) => (Object.defineProperty(e.cache, A, t), !0),
deleteProperty: (e, A) => (delete e.cache[A], !0),
ownKeys: ({scope: e}) => [ ...W.get(e).keys() ],
set: (e, A, t) => e.cache[A] = t,
get({octokit: e, scope: A, cache: t}, r) {
if (t[r]) return t[r];
const s = W.get(A).get(r);
if (!s) return;
const {endpointDefaults: o, decorations: n} = s;
return t[r] = n ? function decorate(e, A, t, r, s) {
const o = e.request.defaults(r);
function withDecorations(...r) {
let n = o.endpoint.merge(...r);
if (s.mapToData) return n = Object.assign({}, n, {
data: n[s.mapToData],
[s.mapToData]: void 0
}), o(n);
if (s.renamed) {
const [r, o] = s.renamed;
e.log.warn(`octokit.${A}.${t}() has been renamed to octokit.${r}.${o}()`);
}
if (s.deprecated && e.log.warn(s.deprecated), s.renamedParameters) {
const n = o.endpoint.merge(...r);
for (const [r, o] of Object.entries(s.renamedParameters)) r in n && (e.log.warn(`"${r}" parameter is deprecated for "octokit.${A}.${t}()". Use "${o}" instead`), 
o in n || (n[o] = n[r]), delete n[r]);
return o(n);
}
return o(...r);
}
return Object.assign(withDecorations, o);
}(e, A, r, o, n) : e.request.defaults(o), t[r];
}
};
function endpointsToMethods(e) {
const A = {};
for (const t of W.keys()) A[t] = new Proxy({
octokit: e,
scope: t,
cache: {}
}, q);
return A;
}
function restEndpointMethods(e) {
return {
rest: endpointsToMethods(e)
};
}
restEndpointMethods.VERSION = x;
function iterator(e, A, t) {
const r = "function" == typeof A ? A.endpoint(t) : e.request.endpoint(A, t), s = "function" == typeof A ? A : e.request, o = r.method, n = r.headers;
let i = r.url;
return {
[Symbol.asyncIterator]: () => ({
async next() {
if (!i) return {
done: !0
};
try {
const e = function normalizePaginatedListResponse(e) {
if (!e.data) return {
...e,
data: []
};
if (!("total_count" in e.data) && !("total_commits" in e.data) || "url" in e.data) return e;
const A = e.data.incomplete_results, t = e.data.repository_selection, r = e.data.total_count, s = e.data.total_commits;
delete e.data.incomplete_results, delete e.data.repository_selection, delete e.data.total_count, 
delete e.data.total_commits;
const o = Object.keys(e.data)[0], n = e.data[o];
return e.data = n, void 0 !== A && (e.data.incomplete_results = A), void 0 !== t && (e.data.repository_selection = t), 
e.data.total_count = r, e.data.total_commits = s, e;
}(await s({
method: o,
url: i,
headers: n
}));
if (i = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1], !i && "total_commits" in e.data) {
const A = new URL(e.url), t = A.searchParams, r = parseInt(t.get("page") || "1", 10);
r * parseInt(t.get("per_page") || "250", 10) < e.data.total_commits && (t.set("page", String(r + 1)), 
i = A.toString());
}
return {
value: e
};
} catch (e) {
if (409 !== e.status) throw e;
return i = "", {
value: {
status: 200,
headers: {},
data: []
}
};
}
}
})
};
}
function paginate(e, A, t, r) {
return "function" == typeof t && (r = t, t = void 0), gather(e, [], iterator(e, A, t)[Symbol.asyncIterator](), r);
}
function gather(e, A, t, r) {
return t.next().then(s => {
if (s.done) return A;
let o = !1;
return A = A.concat(r ? r(s.value, function done() {
o = !0;
}) : s.value.data), o ? A : gather(e, A, t, r);
});
}
Object.assign(paginate, {
iterator: iterator
});
function paginateRest(e) {
return {
paginate: Object.assign(paginate.bind(null, e), {
iterator: iterator.bind(null, e)
})
};
}
paginateRest.VERSION = "0.0.0-development";
new Context;
const z = function getApiBaseUrl() {
return process.env.GITHUB_API_URL || "https://api.github.com";
}(), Z = {
baseUrl: z,
request: {
agent: function getProxyAgent(e) {
return (new o.HttpClient).getAgent(e);
}(z),
fetch: function getProxyFetch(e) {
const A = function getProxyAgentDispatcher(e) {
return (new o.HttpClient).getAgentDispatcher(e);
}(e);
return (e, t) => __awaiter(this, void 0, void 0, function*() {
return (0, n.fetch)(e, Object.assign(Object.assign({}, t), {
dispatcher: A
}));
});
}(z)
}
}, K = class Octokit {
static VERSION=J;
static defaults(e) {
return class extends(this){
constructor(...A) {
const t = A[0] || {};
super("function" != typeof e ? Object.assign({}, e, t, t.userAgent && e.userAgent ? {
userAgent: `${t.userAgent} ${e.userAgent}`
} : null) : e(t));
}
};
}
static plugins=[];
static plugin(...e) {
const A = this.plugins;
return class extends(this){
static plugins=A.concat(e.filter(e => !A.includes(e)));
};
}
constructor(e = {}) {
const A = new c.Collection, t = {
baseUrl: T.endpoint.DEFAULTS.baseUrl,
headers: {},
request: Object.assign({}, e.request, {
hook: A.bind(null, "request")
}),
mediaType: {
previews: [],
format: ""
}
};
if (t.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${V}` : V, e.baseUrl && (t.baseUrl = e.baseUrl), 
e.previews && (t.mediaType.previews = e.previews), e.timeZone && (t.headers["time-zone"] = e.timeZone), 
this.request = T.defaults(t), this.graphql = function withCustomRequest(e) {
return graphql_dist_bundle_withDefaults(e, {
method: "POST",
url: "/graphql"
});
}(this.request).defaults(t), this.log = function createLogger(e = {}) {
return "function" != typeof e.debug && (e.debug = dist_src_noop), "function" != typeof e.info && (e.info = dist_src_noop), 
"function" != typeof e.warn && (e.warn = O), "function" != typeof e.error && (e.error = P), 
e;
}(e.log), this.hook = A, e.authStrategy) {
const {authStrategy: t, ...r} = e, s = t(Object.assign({
request: this.request,
log: this.log,
octokit: this,
octokitOptions: r
}, e.auth));
A.wrap("request", s.hook), this.auth = s;
} else if (e.auth) {
const t = Y(e.auth);
A.wrap("request", t.hook), this.auth = t;
} else this.auth = async () => ({
type: "unauthenticated"
});
const r = this.constructor;
for (let A = 0; A < r.plugins.length; ++A) Object.assign(this, r.plugins[A](this, e));
}
request;
graphql;
log;
hook;
auth;
}.plugin(restEndpointMethods, paginateRest).defaults(Z);
function getOctokitOptions(e, A) {
const t = Object.assign({}, A || {}), r = function getAuthString(e, A) {
if (!e && !A.auth) throw new Error("Parameter token or opts.auth is required");
if (e && A.auth) throw new Error("Parameters token and opts.auth may not both be specified");
return "string" == typeof A.auth ? A.auth : `token ${e}`;
}(e, t);
r && (t.auth = r);
const s = function getUserAgentWithOrchestrationId(e) {
var A;
const t = null === (A = process.env.ACTIONS_ORCHESTRATION_ID) || void 0 === A ? void 0 : A.trim();
if (t) {
const A = `actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi, "_")}`;
return (null == e ? void 0 : e.includes(A)) ? e : `${e ? `${e} ` : ""}${A}`;
}
return e;
}(t.userAgent);
return s && (t.userAgent = s), t;
}
new Context;
function getOctokit(e, A, ...t) {
return new (K.plugin(...t))(getOctokitOptions(e, A));
}
})
};