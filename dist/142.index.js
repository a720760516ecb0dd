export const id = 142;

export const ids = [ 142 ];

export const modules = {
37889: (function(e, t) {
var r = this && this.__awaiter || function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.ClientStreamingCall = void 0;
t.ClientStreamingCall = class ClientStreamingCall {
constructor(e, t, r, n, s, i, o) {
this.method = e, this.requestHeaders = t, this.requests = r, this.headers = n, this.response = s, 
this.status = i, this.trailers = o;
}
then(e, t) {
return this.promiseFinished().then(t => e ? Promise.resolve(e(t)) : t, e => t ? Promise.resolve(t(e)) : Promise.reject(e));
}
promiseFinished() {
return r(this, void 0, void 0, function*() {
let [e, t, r, n] = yield Promise.all([ this.headers, this.response, this.status, this.trailers ]);
return {
method: this.method,
requestHeaders: this.requestHeaders,
headers: e,
response: t,
status: r,
trailers: n
};
});
}
};
}),
71409: ((e, t) => {
var r;
Object.defineProperty(t, "__esModule", {
value: !0
}), t.Deferred = t.DeferredState = void 0, function(e) {
e[e.PENDING = 0] = "PENDING", e[e.REJECTED = 1] = "REJECTED", e[e.RESOLVED = 2] = "RESOLVED";
}(r = t.DeferredState || (t.DeferredState = {}));
t.Deferred = class Deferred {
constructor(e = !0) {
this._state = r.PENDING, this._promise = new Promise((e, t) => {
this._resolve = e, this._reject = t;
}), e && this._promise.catch(e => {});
}
get state() {
return this._state;
}
get promise() {
return this._promise;
}
resolve(e) {
if (this.state !== r.PENDING) throw new Error(`cannot resolve ${r[this.state].toLowerCase()}`);
this._resolve(e), this._state = r.RESOLVED;
}
reject(e) {
if (this.state !== r.PENDING) throw new Error(`cannot reject ${r[this.state].toLowerCase()}`);
this._reject(e), this._state = r.REJECTED;
}
resolvePending(e) {
this._state === r.PENDING && this.resolve(e);
}
rejectPending(e) {
this._state === r.PENDING && this.reject(e);
}
};
}),
36826: (function(e, t) {
var r = this && this.__awaiter || function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.DuplexStreamingCall = void 0;
t.DuplexStreamingCall = class DuplexStreamingCall {
constructor(e, t, r, n, s, i, o) {
this.method = e, this.requestHeaders = t, this.requests = r, this.headers = n, this.responses = s, 
this.status = i, this.trailers = o;
}
then(e, t) {
return this.promiseFinished().then(t => e ? Promise.resolve(e(t)) : t, e => t ? Promise.resolve(t(e)) : Promise.reject(e));
}
promiseFinished() {
return r(this, void 0, void 0, function*() {
let [e, t, r] = yield Promise.all([ this.headers, this.status, this.trailers ]);
return {
method: this.method,
requestHeaders: this.requestHeaders,
headers: e,
status: t,
trailers: r
};
});
}
};
}),
44420: ((e, t, r) => {
var n = r(56892);
Object.defineProperty(t, "C0", {
enumerable: !0,
get: function() {
return n.ServiceType;
}
});
var s = r(62496);
var i = r(78636);
var o = r(28576);
var a = r(72726);
var l = r(79122);
var c = r(71409);
var u = r(36826);
var h = r(37889);
var p = r(46173);
var d = r(29288);
var f = r(52849);
var m = r(43352);
}),
62496: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.readServiceOption = t.readMethodOption = t.readMethodOptions = t.normalizeMethodInfo = void 0;
const n = r(68886);
t.normalizeMethodInfo = function normalizeMethodInfo(e, t) {
var r, s, i;
let o = e;
return o.service = t, o.localName = null !== (r = o.localName) && void 0 !== r ? r : n.lowerCamelCase(o.name), 
o.serverStreaming = !!o.serverStreaming, o.clientStreaming = !!o.clientStreaming, 
o.options = null !== (s = o.options) && void 0 !== s ? s : {}, o.idempotency = null !== (i = o.idempotency) && void 0 !== i ? i : void 0, 
o;
}, t.readMethodOptions = function readMethodOptions(e, t, r, n) {
var s;
const i = null === (s = e.methods.find((e, r) => e.localName === t || r === t)) || void 0 === s ? void 0 : s.options;
return i && i[r] ? n.fromJson(i[r]) : void 0;
}, t.readMethodOption = function readMethodOption(e, t, r, n) {
var s;
const i = null === (s = e.methods.find((e, r) => e.localName === t || r === t)) || void 0 === s ? void 0 : s.options;
if (!i) return;
const o = i[r];
return void 0 === o ? o : n ? n.fromJson(o) : o;
}, t.readServiceOption = function readServiceOption(e, t, r) {
const n = e.options;
if (!n) return;
const s = n[t];
return void 0 === s ? s : r ? r.fromJson(s) : s;
};
}),
78636: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.RpcError = void 0;
class RpcError extends Error {
constructor(e, t = "UNKNOWN", r) {
super(e), this.name = "RpcError", Object.setPrototypeOf(this, new.target.prototype), 
this.code = t, this.meta = null != r ? r : {};
}
toString() {
const e = [ this.name + ": " + this.message ];
this.code && (e.push(""), e.push("Code: " + this.code)), this.serviceName && this.methodName && e.push("Method: " + this.serviceName + "/" + this.methodName);
let t = Object.entries(this.meta);
if (t.length) {
e.push(""), e.push("Meta:");
for (let [r, n] of t) e.push(`  ${r}: ${n}`);
}
return e.join("\n");
}
}
t.RpcError = RpcError;
}),
52849: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.stackDuplexStreamingInterceptors = t.stackClientStreamingInterceptors = t.stackServerStreamingInterceptors = t.stackUnaryInterceptors = t.stackIntercept = void 0;
const n = r(68886);
function stackIntercept(e, t, r, s, i) {
var o, a, l, c;
if ("unary" == e) {
let tail = (e, r, n) => t.unary(e, r, n);
for (const e of (null !== (o = s.interceptors) && void 0 !== o ? o : []).filter(e => e.interceptUnary).reverse()) {
const t = tail;
tail = (r, n, s) => e.interceptUnary(t, r, n, s);
}
return tail(r, i, s);
}
if ("serverStreaming" == e) {
let tail = (e, r, n) => t.serverStreaming(e, r, n);
for (const e of (null !== (a = s.interceptors) && void 0 !== a ? a : []).filter(e => e.interceptServerStreaming).reverse()) {
const t = tail;
tail = (r, n, s) => e.interceptServerStreaming(t, r, n, s);
}
return tail(r, i, s);
}
if ("clientStreaming" == e) {
let tail = (e, r) => t.clientStreaming(e, r);
for (const e of (null !== (l = s.interceptors) && void 0 !== l ? l : []).filter(e => e.interceptClientStreaming).reverse()) {
const t = tail;
tail = (r, n) => e.interceptClientStreaming(t, r, n);
}
return tail(r, s);
}
if ("duplex" == e) {
let tail = (e, r) => t.duplex(e, r);
for (const e of (null !== (c = s.interceptors) && void 0 !== c ? c : []).filter(e => e.interceptDuplex).reverse()) {
const t = tail;
tail = (r, n) => e.interceptDuplex(t, r, n);
}
return tail(r, s);
}
n.assertNever(e);
}
t.stackIntercept = stackIntercept, t.stackUnaryInterceptors = function stackUnaryInterceptors(e, t, r, n) {
return stackIntercept("unary", e, t, n, r);
}, t.stackServerStreamingInterceptors = function stackServerStreamingInterceptors(e, t, r, n) {
return stackIntercept("serverStreaming", e, t, n, r);
}, t.stackClientStreamingInterceptors = function stackClientStreamingInterceptors(e, t, r) {
return stackIntercept("clientStreaming", e, t, r);
}, t.stackDuplexStreamingInterceptors = function stackDuplexStreamingInterceptors(e, t, r) {
return stackIntercept("duplex", e, t, r);
};
}),
28576: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.mergeRpcOptions = void 0;
const n = r(68886);
function copy(e, t) {
if (!e) return;
let r = t;
for (let [t, n] of Object.entries(e)) n instanceof Date ? r[t] = new Date(n.getTime()) : Array.isArray(n) ? r[t] = n.concat() : r[t] = n;
}
t.mergeRpcOptions = function mergeRpcOptions(e, t) {
if (!t) return e;
let r = {};
copy(e, r), copy(t, r);
for (let s of Object.keys(t)) {
let i = t[s];
switch (s) {
case "jsonOptions":
r.jsonOptions = n.mergeJsonOptions(e.jsonOptions, r.jsonOptions);
break;

case "binaryOptions":
r.binaryOptions = n.mergeBinaryOptions(e.binaryOptions, r.binaryOptions);
break;

case "meta":
r.meta = {}, copy(e.meta, r.meta), copy(t.meta, r.meta);
break;

case "interceptors":
r.interceptors = e.interceptors ? e.interceptors.concat(i) : i.concat();
}
}
return r;
};
}),
72726: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.RpcOutputStreamController = void 0;
const n = r(71409), s = r(68886);
class RpcOutputStreamController {
constructor() {
this._lis = {
nxt: [],
msg: [],
err: [],
cmp: []
}, this._closed = !1, this._itState = {
q: []
};
}
onNext(e) {
return this.addLis(e, this._lis.nxt);
}
onMessage(e) {
return this.addLis(e, this._lis.msg);
}
onError(e) {
return this.addLis(e, this._lis.err);
}
onComplete(e) {
return this.addLis(e, this._lis.cmp);
}
addLis(e, t) {
return t.push(e), () => {
let r = t.indexOf(e);
r >= 0 && t.splice(r, 1);
};
}
clearLis() {
for (let e of Object.values(this._lis)) e.splice(0, e.length);
}
get closed() {
return !1 !== this._closed;
}
notifyNext(e, t, r) {
s.assert((e ? 1 : 0) + (t ? 1 : 0) + (r ? 1 : 0) <= 1, "only one emission at a time"), 
e && this.notifyMessage(e), t && this.notifyError(t), r && this.notifyComplete();
}
notifyMessage(e) {
s.assert(!this.closed, "stream is closed"), this.pushIt({
value: e,
done: !1
}), this._lis.msg.forEach(t => t(e)), this._lis.nxt.forEach(t => t(e, void 0, !1));
}
notifyError(e) {
s.assert(!this.closed, "stream is closed"), this._closed = e, this.pushIt(e), this._lis.err.forEach(t => t(e)), 
this._lis.nxt.forEach(t => t(void 0, e, !1)), this.clearLis();
}
notifyComplete() {
s.assert(!this.closed, "stream is closed"), this._closed = !0, this.pushIt({
value: null,
done: !0
}), this._lis.cmp.forEach(e => e()), this._lis.nxt.forEach(e => e(void 0, void 0, !0)), 
this.clearLis();
}
[Symbol.asyncIterator]() {
return !0 === this._closed ? this.pushIt({
value: null,
done: !0
}) : !1 !== this._closed && this.pushIt(this._closed), {
next: () => {
let e = this._itState;
s.assert(e, "bad state"), s.assert(!e.p, "iterator contract broken");
let t = e.q.shift();
return t ? "value" in t ? Promise.resolve(t) : Promise.reject(t) : (e.p = new n.Deferred, 
e.p.promise);
}
};
}
pushIt(e) {
let t = this._itState;
if (t.p) {
const r = t.p;
s.assert(r.state == n.DeferredState.PENDING, "iterator contract broken"), "value" in e ? r.resolve(e) : r.reject(e), 
delete t.p;
} else t.q.push(e);
}
}
t.RpcOutputStreamController = RpcOutputStreamController;
}),
43352: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.ServerCallContextController = void 0;
t.ServerCallContextController = class ServerCallContextController {
constructor(e, t, r, n, s = {
code: "OK",
detail: ""
}) {
this._cancelled = !1, this._listeners = [], this.method = e, this.headers = t, this.deadline = r, 
this.trailers = {}, this._sendRH = n, this.status = s;
}
notifyCancelled() {
if (!this._cancelled) {
this._cancelled = !0;
for (let e of this._listeners) e();
}
}
sendResponseHeaders(e) {
this._sendRH(e);
}
get cancelled() {
return this._cancelled;
}
onCancel(e) {
const t = this._listeners;
return t.push(e), () => {
let r = t.indexOf(e);
r >= 0 && t.splice(r, 1);
};
}
};
}),
46173: (function(e, t) {
var r = this && this.__awaiter || function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.ServerStreamingCall = void 0;
t.ServerStreamingCall = class ServerStreamingCall {
constructor(e, t, r, n, s, i, o) {
this.method = e, this.requestHeaders = t, this.request = r, this.headers = n, this.responses = s, 
this.status = i, this.trailers = o;
}
then(e, t) {
return this.promiseFinished().then(t => e ? Promise.resolve(e(t)) : t, e => t ? Promise.resolve(t(e)) : Promise.reject(e));
}
promiseFinished() {
return r(this, void 0, void 0, function*() {
let [e, t, r] = yield Promise.all([ this.headers, this.status, this.trailers ]);
return {
method: this.method,
requestHeaders: this.requestHeaders,
request: this.request,
headers: e,
status: t,
trailers: r
};
});
}
};
}),
56892: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.ServiceType = void 0;
const n = r(62496);
t.ServiceType = class ServiceType {
constructor(e, t, r) {
this.typeName = e, this.methods = t.map(e => n.normalizeMethodInfo(e, this)), this.options = null != r ? r : {};
}
};
}),
79122: (function(e, t, r) {
var n = this && this.__awaiter || function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.TestTransport = void 0;
const s = r(78636), i = r(68886), o = r(72726), a = r(28576), l = r(29288), c = r(46173), u = r(37889), h = r(36826);
class TestTransport {
constructor(e) {
this.suppressUncaughtRejections = !0, this.headerDelay = 10, this.responseDelay = 50, 
this.betweenResponseDelay = 10, this.afterResponseDelay = 10, this.data = null != e ? e : {};
}
get sentMessages() {
return this.lastInput instanceof TestInputStream ? this.lastInput.sent : "object" == typeof this.lastInput ? [ this.lastInput.single ] : [];
}
get sendComplete() {
return this.lastInput instanceof TestInputStream ? this.lastInput.completed : "object" == typeof this.lastInput;
}
promiseHeaders() {
var e;
const t = null !== (e = this.data.headers) && void 0 !== e ? e : TestTransport.defaultHeaders;
return t instanceof s.RpcError ? Promise.reject(t) : Promise.resolve(t);
}
promiseSingleResponse(e) {
if (this.data.response instanceof s.RpcError) return Promise.reject(this.data.response);
let t;
return Array.isArray(this.data.response) ? (i.assert(this.data.response.length > 0), 
t = this.data.response[0]) : t = void 0 !== this.data.response ? this.data.response : e.O.create(), 
i.assert(e.O.is(t)), Promise.resolve(t);
}
streamResponses(e, t, r) {
return n(this, void 0, void 0, function*() {
const n = [];
if (void 0 === this.data.response) n.push(e.O.create()); else if (Array.isArray(this.data.response)) for (let t of this.data.response) i.assert(e.O.is(t)), 
n.push(t); else this.data.response instanceof s.RpcError || (i.assert(e.O.is(this.data.response)), 
n.push(this.data.response));
try {
yield delay(this.responseDelay, r)(void 0);
} catch (e) {
return void t.notifyError(e);
}
if (this.data.response instanceof s.RpcError) t.notifyError(this.data.response); else {
for (let e of n) {
t.notifyMessage(e);
try {
yield delay(this.betweenResponseDelay, r)(void 0);
} catch (e) {
return void t.notifyError(e);
}
}
this.data.status instanceof s.RpcError ? t.notifyError(this.data.status) : this.data.trailers instanceof s.RpcError ? t.notifyError(this.data.trailers) : t.notifyComplete();
}
});
}
promiseStatus() {
var e;
const t = null !== (e = this.data.status) && void 0 !== e ? e : TestTransport.defaultStatus;
return t instanceof s.RpcError ? Promise.reject(t) : Promise.resolve(t);
}
promiseTrailers() {
var e;
const t = null !== (e = this.data.trailers) && void 0 !== e ? e : TestTransport.defaultTrailers;
return t instanceof s.RpcError ? Promise.reject(t) : Promise.resolve(t);
}
maybeSuppressUncaught(...e) {
if (this.suppressUncaughtRejections) for (let t of e) t.catch(() => {});
}
mergeOptions(e) {
return a.mergeRpcOptions({}, e);
}
unary(e, t, r) {
var n;
const s = null !== (n = r.meta) && void 0 !== n ? n : {}, i = this.promiseHeaders().then(delay(this.headerDelay, r.abort)), o = i.catch(e => {}).then(delay(this.responseDelay, r.abort)).then(t => this.promiseSingleResponse(e)), a = o.catch(e => {}).then(delay(this.afterResponseDelay, r.abort)).then(e => this.promiseStatus()), c = o.catch(e => {}).then(delay(this.afterResponseDelay, r.abort)).then(e => this.promiseTrailers());
return this.maybeSuppressUncaught(a, c), this.lastInput = {
single: t
}, new l.UnaryCall(e, s, t, i, o, a, c);
}
serverStreaming(e, t, r) {
var n;
const s = null !== (n = r.meta) && void 0 !== n ? n : {}, i = this.promiseHeaders().then(delay(this.headerDelay, r.abort)), a = new o.RpcOutputStreamController, l = i.then(delay(this.responseDelay, r.abort)).catch(() => {}).then(() => this.streamResponses(e, a, r.abort)).then(delay(this.afterResponseDelay, r.abort)), u = l.then(() => this.promiseStatus()), h = l.then(() => this.promiseTrailers());
return this.maybeSuppressUncaught(u, h), this.lastInput = {
single: t
}, new c.ServerStreamingCall(e, s, t, i, a, u, h);
}
clientStreaming(e, t) {
var r;
const n = null !== (r = t.meta) && void 0 !== r ? r : {}, s = this.promiseHeaders().then(delay(this.headerDelay, t.abort)), i = s.catch(e => {}).then(delay(this.responseDelay, t.abort)).then(t => this.promiseSingleResponse(e)), o = i.catch(e => {}).then(delay(this.afterResponseDelay, t.abort)).then(e => this.promiseStatus()), a = i.catch(e => {}).then(delay(this.afterResponseDelay, t.abort)).then(e => this.promiseTrailers());
return this.maybeSuppressUncaught(o, a), this.lastInput = new TestInputStream(this.data, t.abort), 
new u.ClientStreamingCall(e, n, this.lastInput, s, i, o, a);
}
duplex(e, t) {
var r;
const n = null !== (r = t.meta) && void 0 !== r ? r : {}, s = this.promiseHeaders().then(delay(this.headerDelay, t.abort)), i = new o.RpcOutputStreamController, a = s.then(delay(this.responseDelay, t.abort)).catch(() => {}).then(() => this.streamResponses(e, i, t.abort)).then(delay(this.afterResponseDelay, t.abort)), l = a.then(() => this.promiseStatus()), c = a.then(() => this.promiseTrailers());
return this.maybeSuppressUncaught(l, c), this.lastInput = new TestInputStream(this.data, t.abort), 
new h.DuplexStreamingCall(e, n, this.lastInput, s, i, l, c);
}
}
function delay(e, t) {
return r => new Promise((n, i) => {
if (null == t ? void 0 : t.aborted) i(new s.RpcError("user cancel", "CANCELLED")); else {
const o = setTimeout(() => n(r), e);
t && t.addEventListener("abort", e => {
clearTimeout(o), i(new s.RpcError("user cancel", "CANCELLED"));
});
}
});
}
t.TestTransport = TestTransport, TestTransport.defaultHeaders = {
responseHeader: "test"
}, TestTransport.defaultStatus = {
code: "OK",
detail: "all good"
}, TestTransport.defaultTrailers = {
responseTrailer: "test"
};
class TestInputStream {
constructor(e, t) {
this._completed = !1, this._sent = [], this.data = e, this.abort = t;
}
get sent() {
return this._sent;
}
get completed() {
return this._completed;
}
send(e) {
if (this.data.inputMessage instanceof s.RpcError) return Promise.reject(this.data.inputMessage);
const t = void 0 === this.data.inputMessage ? 10 : this.data.inputMessage;
return Promise.resolve(void 0).then(() => {
this._sent.push(e);
}).then(delay(t, this.abort));
}
complete() {
if (this.data.inputComplete instanceof s.RpcError) return Promise.reject(this.data.inputComplete);
const e = void 0 === this.data.inputComplete ? 10 : this.data.inputComplete;
return Promise.resolve(void 0).then(() => {
this._completed = !0;
}).then(delay(e, this.abort));
}
}
}),
29288: (function(e, t) {
var r = this && this.__awaiter || function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.UnaryCall = void 0;
t.UnaryCall = class UnaryCall {
constructor(e, t, r, n, s, i, o) {
this.method = e, this.requestHeaders = t, this.request = r, this.headers = n, this.response = s, 
this.status = i, this.trailers = o;
}
then(e, t) {
return this.promiseFinished().then(t => e ? Promise.resolve(e(t)) : t, e => t ? Promise.resolve(t(e)) : Promise.reject(e));
}
promiseFinished() {
return r(this, void 0, void 0, function*() {
let [e, t, r, n] = yield Promise.all([ this.headers, this.response, this.status, this.trailers ]);
return {
method: this.method,
requestHeaders: this.requestHeaders,
request: this.request,
headers: e,
response: t,
status: r,
trailers: n
};
});
}
};
}),
8602: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.assertFloat32 = t.assertUInt32 = t.assertInt32 = t.assertNever = t.assert = void 0, 
t.assert = function assert(e, t) {
if (!e) throw new Error(t);
}, t.assertNever = function assertNever(e, t) {
throw new Error(null != t ? t : "Unexpected object: " + e);
};
t.assertInt32 = function assertInt32(e) {
if ("number" != typeof e) throw new Error("invalid int 32: " + typeof e);
if (!Number.isInteger(e) || e > 2147483647 || e < -2147483648) throw new Error("invalid int 32: " + e);
}, t.assertUInt32 = function assertUInt32(e) {
if ("number" != typeof e) throw new Error("invalid uint 32: " + typeof e);
if (!Number.isInteger(e) || e > 4294967295 || e < 0) throw new Error("invalid uint 32: " + e);
}, t.assertFloat32 = function assertFloat32(e) {
if ("number" != typeof e) throw new Error("invalid float 32: " + typeof e);
if (Number.isFinite(e) && (e > 34028234663852886e22 || e < -34028234663852886e22)) throw new Error("invalid float 32: " + e);
};
}),
26335: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.base64encode = t.base64decode = void 0;
let r = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""), n = [];
for (let e = 0; e < r.length; e++) n[r[e].charCodeAt(0)] = e;
n["-".charCodeAt(0)] = r.indexOf("+"), n["_".charCodeAt(0)] = r.indexOf("/"), t.base64decode = function base64decode(e) {
let t = 3 * e.length / 4;
"=" == e[e.length - 2] ? t -= 2 : "=" == e[e.length - 1] && (t -= 1);
let r, s = new Uint8Array(t), i = 0, o = 0, a = 0;
for (let t = 0; t < e.length; t++) {
if (r = n[e.charCodeAt(t)], void 0 === r) switch (e[t]) {
case "=":
o = 0;

case "\n":
case "\r":
case "\t":
case " ":
continue;

default:
throw Error("invalid base64 string.");
}
switch (o) {
case 0:
a = r, o = 1;
break;

case 1:
s[i++] = a << 2 | (48 & r) >> 4, a = r, o = 2;
break;

case 2:
s[i++] = (15 & a) << 4 | (60 & r) >> 2, a = r, o = 3;
break;

case 3:
s[i++] = (3 & a) << 6 | r, o = 0;
}
}
if (1 == o) throw Error("invalid base64 string.");
return s.subarray(0, i);
}, t.base64encode = function base64encode(e) {
let t, n = "", s = 0, i = 0;
for (let o = 0; o < e.length; o++) switch (t = e[o], s) {
case 0:
n += r[t >> 2], i = (3 & t) << 4, s = 1;
break;

case 1:
n += r[i | t >> 4], i = (15 & t) << 2, s = 2;
break;

case 2:
n += r[i | t >> 6], n += r[63 & t], s = 0;
}
return s && (n += r[i], n += "=", 1 == s && (n += "=")), n;
};
}),
54816: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.WireType = t.mergeBinaryOptions = t.UnknownFieldHandler = void 0, function(e) {
e.symbol = Symbol.for("protobuf-ts/unknown"), e.onRead = (t, r, n, s, i) => {
(is(r) ? r[e.symbol] : r[e.symbol] = []).push({
no: n,
wireType: s,
data: i
});
}, e.onWrite = (t, r, n) => {
for (let {no: t, wireType: s, data: i} of e.list(r)) n.tag(t, s).raw(i);
}, e.list = (t, r) => {
if (is(t)) {
let n = t[e.symbol];
return r ? n.filter(e => e.no == r) : n;
}
return [];
}, e.last = (t, r) => e.list(t, r).slice(-1)[0];
const is = t => t && Array.isArray(t[e.symbol]);
}(t.UnknownFieldHandler || (t.UnknownFieldHandler = {})), t.mergeBinaryOptions = function mergeBinaryOptions(e, t) {
return Object.assign(Object.assign({}, e), t);
}, function(e) {
e[e.Varint = 0] = "Varint", e[e.Bit64 = 1] = "Bit64", e[e.LengthDelimited = 2] = "LengthDelimited", 
e[e.StartGroup = 3] = "StartGroup", e[e.EndGroup = 4] = "EndGroup", e[e.Bit32 = 5] = "Bit32";
}(t.WireType || (t.WireType = {}));
}),
92889: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.BinaryReader = t.binaryReadOptions = void 0;
const n = r(54816), s = r(61753), i = r(93223), o = {
readUnknownField: !0,
readerFactory: e => new BinaryReader(e)
};
t.binaryReadOptions = function binaryReadOptions(e) {
return e ? Object.assign(Object.assign({}, o), e) : o;
};
class BinaryReader {
constructor(e, t) {
this.varint64 = i.varint64read, this.uint32 = i.varint32read, this.buf = e, this.len = e.length, 
this.pos = 0, this.view = new DataView(e.buffer, e.byteOffset, e.byteLength), this.textDecoder = null != t ? t : new TextDecoder("utf-8", {
fatal: !0,
ignoreBOM: !0
});
}
tag() {
let e = this.uint32(), t = e >>> 3, r = 7 & e;
if (t <= 0 || r < 0 || r > 5) throw new Error("illegal tag: field no " + t + " wire type " + r);
return [ t, r ];
}
skip(e) {
let t = this.pos;
switch (e) {
case n.WireType.Varint:
for (;128 & this.buf[this.pos++]; ) ;
break;

case n.WireType.Bit64:
this.pos += 4;

case n.WireType.Bit32:
this.pos += 4;
break;

case n.WireType.LengthDelimited:
let t = this.uint32();
this.pos += t;
break;

case n.WireType.StartGroup:
let r;
for (;(r = this.tag()[1]) !== n.WireType.EndGroup; ) this.skip(r);
break;

default:
throw new Error("cant skip wire type " + e);
}
return this.assertBounds(), this.buf.subarray(t, this.pos);
}
assertBounds() {
if (this.pos > this.len) throw new RangeError("premature EOF");
}
int32() {
return 0 | this.uint32();
}
sint32() {
let e = this.uint32();
return e >>> 1 ^ -(1 & e);
}
int64() {
return new s.PbLong(...this.varint64());
}
uint64() {
return new s.PbULong(...this.varint64());
}
sint64() {
let [e, t] = this.varint64(), r = -(1 & e);
return e = (e >>> 1 | (1 & t) << 31) ^ r, t = t >>> 1 ^ r, new s.PbLong(e, t);
}
bool() {
let [e, t] = this.varint64();
return 0 !== e || 0 !== t;
}
fixed32() {
return this.view.getUint32((this.pos += 4) - 4, !0);
}
sfixed32() {
return this.view.getInt32((this.pos += 4) - 4, !0);
}
fixed64() {
return new s.PbULong(this.sfixed32(), this.sfixed32());
}
sfixed64() {
return new s.PbLong(this.sfixed32(), this.sfixed32());
}
float() {
return this.view.getFloat32((this.pos += 4) - 4, !0);
}
double() {
return this.view.getFloat64((this.pos += 8) - 8, !0);
}
bytes() {
let e = this.uint32(), t = this.pos;
return this.pos += e, this.assertBounds(), this.buf.subarray(t, t + e);
}
string() {
return this.textDecoder.decode(this.bytes());
}
}
t.BinaryReader = BinaryReader;
}),
23957: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.BinaryWriter = t.binaryWriteOptions = void 0;
const n = r(61753), s = r(93223), i = r(8602), o = {
writeUnknownFields: !0,
writerFactory: () => new BinaryWriter
};
t.binaryWriteOptions = function binaryWriteOptions(e) {
return e ? Object.assign(Object.assign({}, o), e) : o;
};
class BinaryWriter {
constructor(e) {
this.stack = [], this.textEncoder = null != e ? e : new TextEncoder, this.chunks = [], 
this.buf = [];
}
finish() {
this.chunks.push(new Uint8Array(this.buf));
let e = 0;
for (let t = 0; t < this.chunks.length; t++) e += this.chunks[t].length;
let t = new Uint8Array(e), r = 0;
for (let e = 0; e < this.chunks.length; e++) t.set(this.chunks[e], r), r += this.chunks[e].length;
return this.chunks = [], t;
}
fork() {
return this.stack.push({
chunks: this.chunks,
buf: this.buf
}), this.chunks = [], this.buf = [], this;
}
join() {
let e = this.finish(), t = this.stack.pop();
if (!t) throw new Error("invalid state, fork stack empty");
return this.chunks = t.chunks, this.buf = t.buf, this.uint32(e.byteLength), this.raw(e);
}
tag(e, t) {
return this.uint32((e << 3 | t) >>> 0);
}
raw(e) {
return this.buf.length && (this.chunks.push(new Uint8Array(this.buf)), this.buf = []), 
this.chunks.push(e), this;
}
uint32(e) {
for (i.assertUInt32(e); e > 127; ) this.buf.push(127 & e | 128), e >>>= 7;
return this.buf.push(e), this;
}
int32(e) {
return i.assertInt32(e), s.varint32write(e, this.buf), this;
}
bool(e) {
return this.buf.push(e ? 1 : 0), this;
}
bytes(e) {
return this.uint32(e.byteLength), this.raw(e);
}
string(e) {
let t = this.textEncoder.encode(e);
return this.uint32(t.byteLength), this.raw(t);
}
float(e) {
i.assertFloat32(e);
let t = new Uint8Array(4);
return new DataView(t.buffer).setFloat32(0, e, !0), this.raw(t);
}
double(e) {
let t = new Uint8Array(8);
return new DataView(t.buffer).setFloat64(0, e, !0), this.raw(t);
}
fixed32(e) {
i.assertUInt32(e);
let t = new Uint8Array(4);
return new DataView(t.buffer).setUint32(0, e, !0), this.raw(t);
}
sfixed32(e) {
i.assertInt32(e);
let t = new Uint8Array(4);
return new DataView(t.buffer).setInt32(0, e, !0), this.raw(t);
}
sint32(e) {
return i.assertInt32(e), e = (e << 1 ^ e >> 31) >>> 0, s.varint32write(e, this.buf), 
this;
}
sfixed64(e) {
let t = new Uint8Array(8), r = new DataView(t.buffer), s = n.PbLong.from(e);
return r.setInt32(0, s.lo, !0), r.setInt32(4, s.hi, !0), this.raw(t);
}
fixed64(e) {
let t = new Uint8Array(8), r = new DataView(t.buffer), s = n.PbULong.from(e);
return r.setInt32(0, s.lo, !0), r.setInt32(4, s.hi, !0), this.raw(t);
}
int64(e) {
let t = n.PbLong.from(e);
return s.varint64write(t.lo, t.hi, this.buf), this;
}
sint64(e) {
let t = n.PbLong.from(e), r = t.hi >> 31, i = t.lo << 1 ^ r, o = (t.hi << 1 | t.lo >>> 31) ^ r;
return s.varint64write(i, o, this.buf), this;
}
uint64(e) {
let t = n.PbULong.from(e);
return s.varint64write(t.lo, t.hi, this.buf), this;
}
}
t.BinaryWriter = BinaryWriter;
}),
70257: ((e, t) => {
function isEnumObject(e) {
if ("object" != typeof e || null === e) return !1;
if (!e.hasOwnProperty(0)) return !1;
for (let t of Object.keys(e)) {
let r = parseInt(t);
if (Number.isNaN(r)) {
let r = e[t];
if (void 0 === r) return !1;
if ("number" != typeof r) return !1;
if (void 0 === e[r]) return !1;
} else {
let t = e[r];
if (void 0 === t) return !1;
if (e[t] !== r) return !1;
}
}
return !0;
}
function listEnumValues(e) {
if (!isEnumObject(e)) throw new Error("not a typescript enum object");
let t = [];
for (let [r, n] of Object.entries(e)) "number" == typeof n && t.push({
name: r,
number: n
});
return t;
}
Object.defineProperty(t, "__esModule", {
value: !0
}), t.listEnumNumbers = t.listEnumNames = t.listEnumValues = t.isEnumObject = void 0, 
t.isEnumObject = isEnumObject, t.listEnumValues = listEnumValues, t.listEnumNames = function listEnumNames(e) {
return listEnumValues(e).map(e => e.name);
}, t.listEnumNumbers = function listEnumNumbers(e) {
return listEnumValues(e).map(e => e.number).filter((e, t, r) => r.indexOf(e) == t);
};
}),
93223: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.varint32read = t.varint32write = t.int64toString = t.int64fromString = t.varint64write = t.varint64read = void 0, 
t.varint64read = function varint64read() {
let e = 0, t = 0;
for (let r = 0; r < 28; r += 7) {
let n = this.buf[this.pos++];
if (e |= (127 & n) << r, !(128 & n)) return this.assertBounds(), [ e, t ];
}
let r = this.buf[this.pos++];
if (e |= (15 & r) << 28, t = (112 & r) >> 4, !(128 & r)) return this.assertBounds(), 
[ e, t ];
for (let r = 3; r <= 31; r += 7) {
let n = this.buf[this.pos++];
if (t |= (127 & n) << r, !(128 & n)) return this.assertBounds(), [ e, t ];
}
throw new Error("invalid varint");
}, t.varint64write = function varint64write(e, t, r) {
for (let n = 0; n < 28; n += 7) {
const s = e >>> n, i = !(s >>> 7 == 0 && 0 == t), o = 255 & (i ? 128 | s : s);
if (r.push(o), !i) return;
}
const n = e >>> 28 & 15 | (7 & t) << 4, s = !!(t >> 3);
if (r.push(255 & (s ? 128 | n : n)), s) {
for (let e = 3; e < 31; e += 7) {
const n = t >>> e, s = !(n >>> 7 == 0), i = 255 & (s ? 128 | n : n);
if (r.push(i), !s) return;
}
r.push(t >>> 31 & 1);
}
};
const r = 4294967296;
t.int64fromString = function int64fromString(e) {
let t = "-" == e[0];
t && (e = e.slice(1));
const n = 1e6;
let s = 0, i = 0;
function add1e6digit(t, o) {
const a = Number(e.slice(t, o));
i *= n, s = s * n + a, s >= r && (i += s / r | 0, s %= r);
}
return add1e6digit(-24, -18), add1e6digit(-18, -12), add1e6digit(-12, -6), add1e6digit(-6), 
[ t, s, i ];
}, t.int64toString = function int64toString(e, t) {
if (t >>> 0 <= 2097151) return "" + (r * t + (e >>> 0));
let n = (e >>> 24 | t << 8) >>> 0 & 16777215, s = t >> 16 & 65535, i = (16777215 & e) + 6777216 * n + 6710656 * s, o = n + 8147497 * s, a = 2 * s, l = 1e7;
function decimalFrom1e7(e, t) {
let r = e ? String(e) : "";
return t ? "0000000".slice(r.length) + r : r;
}
return i >= l && (o += Math.floor(i / l), i %= l), o >= l && (a += Math.floor(o / l), 
o %= l), decimalFrom1e7(a, 0) + decimalFrom1e7(o, a) + decimalFrom1e7(i, 1);
}, t.varint32write = function varint32write(e, t) {
if (e >= 0) {
for (;e > 127; ) t.push(127 & e | 128), e >>>= 7;
t.push(e);
} else {
for (let r = 0; r < 9; r++) t.push(127 & e | 128), e >>= 7;
t.push(1);
}
}, t.varint32read = function varint32read() {
let e = this.buf[this.pos++], t = 127 & e;
if (!(128 & e)) return this.assertBounds(), t;
if (e = this.buf[this.pos++], t |= (127 & e) << 7, !(128 & e)) return this.assertBounds(), 
t;
if (e = this.buf[this.pos++], t |= (127 & e) << 14, !(128 & e)) return this.assertBounds(), 
t;
if (e = this.buf[this.pos++], t |= (127 & e) << 21, !(128 & e)) return this.assertBounds(), 
t;
e = this.buf[this.pos++], t |= (15 & e) << 28;
for (let t = 5; 128 & e && t < 10; t++) e = this.buf[this.pos++];
if (128 & e) throw new Error("invalid varint");
return this.assertBounds(), t >>> 0;
};
}),
68886: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
});
var n = r(49999);
Object.defineProperty(t, "typeofJsonValue", {
enumerable: !0,
get: function() {
return n.typeofJsonValue;
}
}), Object.defineProperty(t, "isJsonObject", {
enumerable: !0,
get: function() {
return n.isJsonObject;
}
});
var s = r(26335);
Object.defineProperty(t, "base64decode", {
enumerable: !0,
get: function() {
return s.base64decode;
}
}), Object.defineProperty(t, "base64encode", {
enumerable: !0,
get: function() {
return s.base64encode;
}
});
var i = r(58950);
Object.defineProperty(t, "utf8read", {
enumerable: !0,
get: function() {
return i.utf8read;
}
});
var o = r(54816);
Object.defineProperty(t, "WireType", {
enumerable: !0,
get: function() {
return o.WireType;
}
}), Object.defineProperty(t, "mergeBinaryOptions", {
enumerable: !0,
get: function() {
return o.mergeBinaryOptions;
}
}), Object.defineProperty(t, "UnknownFieldHandler", {
enumerable: !0,
get: function() {
return o.UnknownFieldHandler;
}
});
var a = r(92889);
Object.defineProperty(t, "BinaryReader", {
enumerable: !0,
get: function() {
return a.BinaryReader;
}
}), Object.defineProperty(t, "binaryReadOptions", {
enumerable: !0,
get: function() {
return a.binaryReadOptions;
}
});
var l = r(23957);
Object.defineProperty(t, "BinaryWriter", {
enumerable: !0,
get: function() {
return l.BinaryWriter;
}
}), Object.defineProperty(t, "binaryWriteOptions", {
enumerable: !0,
get: function() {
return l.binaryWriteOptions;
}
});
var c = r(61753);
Object.defineProperty(t, "PbLong", {
enumerable: !0,
get: function() {
return c.PbLong;
}
}), Object.defineProperty(t, "PbULong", {
enumerable: !0,
get: function() {
return c.PbULong;
}
});
var u = r(29367);
Object.defineProperty(t, "jsonReadOptions", {
enumerable: !0,
get: function() {
return u.jsonReadOptions;
}
}), Object.defineProperty(t, "jsonWriteOptions", {
enumerable: !0,
get: function() {
return u.jsonWriteOptions;
}
}), Object.defineProperty(t, "mergeJsonOptions", {
enumerable: !0,
get: function() {
return u.mergeJsonOptions;
}
});
var h = r(43785);
Object.defineProperty(t, "MESSAGE_TYPE", {
enumerable: !0,
get: function() {
return h.MESSAGE_TYPE;
}
});
var p = r(15106);
Object.defineProperty(t, "MessageType", {
enumerable: !0,
get: function() {
return p.MessageType;
}
});
var d = r(67910);
Object.defineProperty(t, "ScalarType", {
enumerable: !0,
get: function() {
return d.ScalarType;
}
}), Object.defineProperty(t, "LongType", {
enumerable: !0,
get: function() {
return d.LongType;
}
}), Object.defineProperty(t, "RepeatType", {
enumerable: !0,
get: function() {
return d.RepeatType;
}
}), Object.defineProperty(t, "normalizeFieldInfo", {
enumerable: !0,
get: function() {
return d.normalizeFieldInfo;
}
}), Object.defineProperty(t, "readFieldOptions", {
enumerable: !0,
get: function() {
return d.readFieldOptions;
}
}), Object.defineProperty(t, "readFieldOption", {
enumerable: !0,
get: function() {
return d.readFieldOption;
}
}), Object.defineProperty(t, "readMessageOption", {
enumerable: !0,
get: function() {
return d.readMessageOption;
}
});
var f = r(25167);
Object.defineProperty(t, "ReflectionTypeCheck", {
enumerable: !0,
get: function() {
return f.ReflectionTypeCheck;
}
});
var m = r(75726);
Object.defineProperty(t, "reflectionCreate", {
enumerable: !0,
get: function() {
return m.reflectionCreate;
}
});
var g = r(19526);
Object.defineProperty(t, "reflectionScalarDefault", {
enumerable: !0,
get: function() {
return g.reflectionScalarDefault;
}
});
var y = r(98044);
Object.defineProperty(t, "reflectionMergePartial", {
enumerable: !0,
get: function() {
return y.reflectionMergePartial;
}
});
var v = r(4827);
Object.defineProperty(t, "reflectionEquals", {
enumerable: !0,
get: function() {
return v.reflectionEquals;
}
});
var b = r(89611);
Object.defineProperty(t, "ReflectionBinaryReader", {
enumerable: !0,
get: function() {
return b.ReflectionBinaryReader;
}
});
var w = r(66907);
Object.defineProperty(t, "ReflectionBinaryWriter", {
enumerable: !0,
get: function() {
return w.ReflectionBinaryWriter;
}
});
var E = r(46790);
Object.defineProperty(t, "ReflectionJsonReader", {
enumerable: !0,
get: function() {
return E.ReflectionJsonReader;
}
});
var S = r(11094);
Object.defineProperty(t, "ReflectionJsonWriter", {
enumerable: !0,
get: function() {
return S.ReflectionJsonWriter;
}
});
var T = r(59946);
Object.defineProperty(t, "containsMessageType", {
enumerable: !0,
get: function() {
return T.containsMessageType;
}
});
var O = r(18063);
Object.defineProperty(t, "isOneofGroup", {
enumerable: !0,
get: function() {
return O.isOneofGroup;
}
}), Object.defineProperty(t, "setOneofValue", {
enumerable: !0,
get: function() {
return O.setOneofValue;
}
}), Object.defineProperty(t, "getOneofValue", {
enumerable: !0,
get: function() {
return O.getOneofValue;
}
}), Object.defineProperty(t, "clearOneofValue", {
enumerable: !0,
get: function() {
return O.clearOneofValue;
}
}), Object.defineProperty(t, "getSelectedOneofValue", {
enumerable: !0,
get: function() {
return O.getSelectedOneofValue;
}
});
var C = r(70257);
Object.defineProperty(t, "listEnumValues", {
enumerable: !0,
get: function() {
return C.listEnumValues;
}
}), Object.defineProperty(t, "listEnumNames", {
enumerable: !0,
get: function() {
return C.listEnumNames;
}
}), Object.defineProperty(t, "listEnumNumbers", {
enumerable: !0,
get: function() {
return C.listEnumNumbers;
}
}), Object.defineProperty(t, "isEnumObject", {
enumerable: !0,
get: function() {
return C.isEnumObject;
}
});
var R = r(4073);
Object.defineProperty(t, "lowerCamelCase", {
enumerable: !0,
get: function() {
return R.lowerCamelCase;
}
});
var I = r(8602);
Object.defineProperty(t, "assert", {
enumerable: !0,
get: function() {
return I.assert;
}
}), Object.defineProperty(t, "assertNever", {
enumerable: !0,
get: function() {
return I.assertNever;
}
}), Object.defineProperty(t, "assertInt32", {
enumerable: !0,
get: function() {
return I.assertInt32;
}
}), Object.defineProperty(t, "assertUInt32", {
enumerable: !0,
get: function() {
return I.assertUInt32;
}
}), Object.defineProperty(t, "assertFloat32", {
enumerable: !0,
get: function() {
return I.assertFloat32;
}
});
}),
29367: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.mergeJsonOptions = t.jsonWriteOptions = t.jsonReadOptions = void 0;
const r = {
emitDefaultValues: !1,
enumAsInteger: !1,
useProtoFieldName: !1,
prettySpaces: 0
}, n = {
ignoreUnknownFields: !1
};
t.jsonReadOptions = function jsonReadOptions(e) {
return e ? Object.assign(Object.assign({}, n), e) : n;
}, t.jsonWriteOptions = function jsonWriteOptions(e) {
return e ? Object.assign(Object.assign({}, r), e) : r;
}, t.mergeJsonOptions = function mergeJsonOptions(e, t) {
var r, n;
let s = Object.assign(Object.assign({}, e), t);
return s.typeRegistry = [ ...null !== (r = null == e ? void 0 : e.typeRegistry) && void 0 !== r ? r : [], ...null !== (n = null == t ? void 0 : t.typeRegistry) && void 0 !== n ? n : [] ], 
s;
};
}),
49999: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.isJsonObject = t.typeofJsonValue = void 0, t.typeofJsonValue = function typeofJsonValue(e) {
let t = typeof e;
if ("object" == t) {
if (Array.isArray(e)) return "array";
if (null === e) return "null";
}
return t;
}, t.isJsonObject = function isJsonObject(e) {
return null !== e && "object" == typeof e && !Array.isArray(e);
};
}),
4073: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.lowerCamelCase = void 0, t.lowerCamelCase = function lowerCamelCase(e) {
let t = !1;
const r = [];
for (let n = 0; n < e.length; n++) {
let s = e.charAt(n);
"_" == s ? t = !0 : /\d/.test(s) ? (r.push(s), t = !0) : t ? (r.push(s.toUpperCase()), 
t = !1) : 0 == n ? r.push(s.toLowerCase()) : r.push(s);
}
return r.join("");
};
}),
43785: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.MESSAGE_TYPE = void 0, t.MESSAGE_TYPE = Symbol.for("protobuf-ts/message-type");
}),
15106: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.MessageType = void 0;
const n = r(43785), s = r(67910), i = r(25167), o = r(46790), a = r(11094), l = r(89611), c = r(66907), u = r(75726), h = r(98044), p = r(49999), d = r(29367), f = r(4827), m = r(23957), g = r(92889), y = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})), v = y[n.MESSAGE_TYPE] = {};
t.MessageType = class MessageType {
constructor(e, t, r) {
this.defaultCheckDepth = 16, this.typeName = e, this.fields = t.map(s.normalizeFieldInfo), 
this.options = null != r ? r : {}, v.value = this, this.messagePrototype = Object.create(null, y), 
this.refTypeCheck = new i.ReflectionTypeCheck(this), this.refJsonReader = new o.ReflectionJsonReader(this), 
this.refJsonWriter = new a.ReflectionJsonWriter(this), this.refBinReader = new l.ReflectionBinaryReader(this), 
this.refBinWriter = new c.ReflectionBinaryWriter(this);
}
create(e) {
let t = u.reflectionCreate(this);
return void 0 !== e && h.reflectionMergePartial(this, t, e), t;
}
clone(e) {
let t = this.create();
return h.reflectionMergePartial(this, t, e), t;
}
equals(e, t) {
return f.reflectionEquals(this, e, t);
}
is(e, t = this.defaultCheckDepth) {
return this.refTypeCheck.is(e, t, !1);
}
isAssignable(e, t = this.defaultCheckDepth) {
return this.refTypeCheck.is(e, t, !0);
}
mergePartial(e, t) {
h.reflectionMergePartial(this, e, t);
}
fromBinary(e, t) {
let r = g.binaryReadOptions(t);
return this.internalBinaryRead(r.readerFactory(e), e.byteLength, r);
}
fromJson(e, t) {
return this.internalJsonRead(e, d.jsonReadOptions(t));
}
fromJsonString(e, t) {
let r = JSON.parse(e);
return this.fromJson(r, t);
}
toJson(e, t) {
return this.internalJsonWrite(e, d.jsonWriteOptions(t));
}
toJsonString(e, t) {
var r;
let n = this.toJson(e, t);
return JSON.stringify(n, null, null !== (r = null == t ? void 0 : t.prettySpaces) && void 0 !== r ? r : 0);
}
toBinary(e, t) {
let r = m.binaryWriteOptions(t);
return this.internalBinaryWrite(e, r.writerFactory(), r).finish();
}
internalJsonRead(e, t, r) {
if (null !== e && "object" == typeof e && !Array.isArray(e)) {
let n = null != r ? r : this.create();
return this.refJsonReader.read(e, n, t), n;
}
throw new Error(`Unable to parse message ${this.typeName} from JSON ${p.typeofJsonValue(e)}.`);
}
internalJsonWrite(e, t) {
return this.refJsonWriter.write(e, t);
}
internalBinaryWrite(e, t, r) {
return this.refBinWriter.write(e, t, r), t;
}
internalBinaryRead(e, t, r, n) {
let s = null != n ? n : this.create();
return this.refBinReader.read(e, s, r, t), s;
}
};
}),
18063: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.getSelectedOneofValue = t.clearOneofValue = t.setUnknownOneofValue = t.setOneofValue = t.getOneofValue = t.isOneofGroup = void 0, 
t.isOneofGroup = function isOneofGroup(e) {
if ("object" != typeof e || null === e || !e.hasOwnProperty("oneofKind")) return !1;
switch (typeof e.oneofKind) {
case "string":
return void 0 !== e[e.oneofKind] && 2 == Object.keys(e).length;

case "undefined":
return 1 == Object.keys(e).length;

default:
return !1;
}
}, t.getOneofValue = function getOneofValue(e, t) {
return e[t];
}, t.setOneofValue = function setOneofValue(e, t, r) {
void 0 !== e.oneofKind && delete e[e.oneofKind], e.oneofKind = t, void 0 !== r && (e[t] = r);
}, t.setUnknownOneofValue = function setUnknownOneofValue(e, t, r) {
void 0 !== e.oneofKind && delete e[e.oneofKind], e.oneofKind = t, void 0 !== r && void 0 !== t && (e[t] = r);
}, t.clearOneofValue = function clearOneofValue(e) {
void 0 !== e.oneofKind && delete e[e.oneofKind], e.oneofKind = void 0;
}, t.getSelectedOneofValue = function getSelectedOneofValue(e) {
if (void 0 !== e.oneofKind) return e[e.oneofKind];
};
}),
61753: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.PbLong = t.PbULong = t.detectBi = void 0;
const n = r(93223);
let s;
function detectBi() {
const e = new DataView(new ArrayBuffer(8)), t = void 0 !== globalThis.BigInt && "function" == typeof e.getBigInt64 && "function" == typeof e.getBigUint64 && "function" == typeof e.setBigInt64 && "function" == typeof e.setBigUint64;
s = t ? {
MIN: BigInt("-9223372036854775808"),
MAX: BigInt("9223372036854775807"),
UMIN: BigInt("0"),
UMAX: BigInt("18446744073709551615"),
C: BigInt,
V: e
} : void 0;
}
function assertBi(e) {
if (!e) throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support");
}
t.detectBi = detectBi, detectBi();
const i = /^-?[0-9]+$/, o = 4294967296, a = 2147483648;
class SharedPbLong {
constructor(e, t) {
this.lo = 0 | e, this.hi = 0 | t;
}
isZero() {
return 0 == this.lo && 0 == this.hi;
}
toNumber() {
let e = this.hi * o + (this.lo >>> 0);
if (!Number.isSafeInteger(e)) throw new Error("cannot convert to safe number");
return e;
}
}
class PbULong extends SharedPbLong {
static from(e) {
if (s) switch (typeof e) {
case "string":
if ("0" == e) return this.ZERO;
if ("" == e) throw new Error("string is no integer");
e = s.C(e);

case "number":
if (0 === e) return this.ZERO;
e = s.C(e);

case "bigint":
if (!e) return this.ZERO;
if (e < s.UMIN) throw new Error("signed value for ulong");
if (e > s.UMAX) throw new Error("ulong too large");
return s.V.setBigUint64(0, e, !0), new PbULong(s.V.getInt32(0, !0), s.V.getInt32(4, !0));
} else switch (typeof e) {
case "string":
if ("0" == e) return this.ZERO;
if (e = e.trim(), !i.test(e)) throw new Error("string is no integer");
let [t, r, s] = n.int64fromString(e);
if (t) throw new Error("signed value for ulong");
return new PbULong(r, s);

case "number":
if (0 == e) return this.ZERO;
if (!Number.isSafeInteger(e)) throw new Error("number is no integer");
if (e < 0) throw new Error("signed value for ulong");
return new PbULong(e, e / o);
}
throw new Error("unknown value " + typeof e);
}
toString() {
return s ? this.toBigInt().toString() : n.int64toString(this.lo, this.hi);
}
toBigInt() {
return assertBi(s), s.V.setInt32(0, this.lo, !0), s.V.setInt32(4, this.hi, !0), 
s.V.getBigUint64(0, !0);
}
}
t.PbULong = PbULong, PbULong.ZERO = new PbULong(0, 0);
class PbLong extends SharedPbLong {
static from(e) {
if (s) switch (typeof e) {
case "string":
if ("0" == e) return this.ZERO;
if ("" == e) throw new Error("string is no integer");
e = s.C(e);

case "number":
if (0 === e) return this.ZERO;
e = s.C(e);

case "bigint":
if (!e) return this.ZERO;
if (e < s.MIN) throw new Error("signed long too small");
if (e > s.MAX) throw new Error("signed long too large");
return s.V.setBigInt64(0, e, !0), new PbLong(s.V.getInt32(0, !0), s.V.getInt32(4, !0));
} else switch (typeof e) {
case "string":
if ("0" == e) return this.ZERO;
if (e = e.trim(), !i.test(e)) throw new Error("string is no integer");
let [t, r, s] = n.int64fromString(e);
if (t) {
if (s > a || s == a && 0 != r) throw new Error("signed long too small");
} else if (s >= a) throw new Error("signed long too large");
let l = new PbLong(r, s);
return t ? l.negate() : l;

case "number":
if (0 == e) return this.ZERO;
if (!Number.isSafeInteger(e)) throw new Error("number is no integer");
return e > 0 ? new PbLong(e, e / o) : new PbLong(-e, -e / o).negate();
}
throw new Error("unknown value " + typeof e);
}
isNegative() {
return 0 !== (this.hi & a);
}
negate() {
let e = ~this.hi, t = this.lo;
return t ? t = 1 + ~t : e += 1, new PbLong(t, e);
}
toString() {
if (s) return this.toBigInt().toString();
if (this.isNegative()) {
let e = this.negate();
return "-" + n.int64toString(e.lo, e.hi);
}
return n.int64toString(this.lo, this.hi);
}
toBigInt() {
return assertBi(s), s.V.setInt32(0, this.lo, !0), s.V.setInt32(4, this.hi, !0), 
s.V.getBigInt64(0, !0);
}
}
t.PbLong = PbLong, PbLong.ZERO = new PbLong(0, 0);
}),
58950: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.utf8read = void 0;
const fromCharCodes = e => String.fromCharCode.apply(String, e);
t.utf8read = function utf8read(e) {
if (e.length < 1) return "";
let t, r = 0, n = [], s = [], i = 0, o = e.length;
for (;r < o; ) t = e[r++], t < 128 ? s[i++] = t : t > 191 && t < 224 ? s[i++] = (31 & t) << 6 | 63 & e[r++] : t > 239 && t < 365 ? (t = ((7 & t) << 18 | (63 & e[r++]) << 12 | (63 & e[r++]) << 6 | 63 & e[r++]) - 65536, 
s[i++] = 55296 + (t >> 10), s[i++] = 56320 + (1023 & t)) : s[i++] = (15 & t) << 12 | (63 & e[r++]) << 6 | 63 & e[r++], 
i > 8191 && (n.push(fromCharCodes(s)), i = 0);
return n.length ? (i && n.push(fromCharCodes(s.slice(0, i))), n.join("")) : fromCharCodes(s.slice(0, i));
};
}),
89611: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.ReflectionBinaryReader = void 0;
const n = r(54816), s = r(67910), i = r(63402), o = r(19526);
t.ReflectionBinaryReader = class ReflectionBinaryReader {
constructor(e) {
this.info = e;
}
prepare() {
var e;
if (!this.fieldNoToField) {
const t = null !== (e = this.info.fields) && void 0 !== e ? e : [];
this.fieldNoToField = new Map(t.map(e => [ e.no, e ]));
}
}
read(e, t, r, i) {
this.prepare();
const o = void 0 === i ? e.len : e.pos + i;
for (;e.pos < o; ) {
const [i, o] = e.tag(), a = this.fieldNoToField.get(i);
if (!a) {
let s = r.readUnknownField;
if ("throw" == s) throw new Error(`Unknown field ${i} (wire type ${o}) for ${this.info.typeName}`);
let a = e.skip(o);
!1 !== s && (!0 === s ? n.UnknownFieldHandler.onRead : s)(this.info.typeName, t, i, o, a);
continue;
}
let l = t, c = a.repeat, u = a.localName;
switch (a.oneof && (l = l[a.oneof], l.oneofKind !== u && (l = t[a.oneof] = {
oneofKind: u
})), a.kind) {
case "scalar":
case "enum":
let t = "enum" == a.kind ? s.ScalarType.INT32 : a.T, i = "scalar" == a.kind ? a.L : void 0;
if (c) {
let r = l[u];
if (o == n.WireType.LengthDelimited && t != s.ScalarType.STRING && t != s.ScalarType.BYTES) {
let n = e.uint32() + e.pos;
for (;e.pos < n; ) r.push(this.scalar(e, t, i));
} else r.push(this.scalar(e, t, i));
} else l[u] = this.scalar(e, t, i);
break;

case "message":
if (c) {
let t = l[u], n = a.T().internalBinaryRead(e, e.uint32(), r);
t.push(n);
} else l[u] = a.T().internalBinaryRead(e, e.uint32(), r, l[u]);
break;

case "map":
let [h, p] = this.mapEntry(a, e, r);
l[u][h] = p;
}
}
}
mapEntry(e, t, r) {
let n, i, a = t.uint32(), l = t.pos + a;
for (;t.pos < l; ) {
let [o, a] = t.tag();
switch (o) {
case 1:
n = e.K == s.ScalarType.BOOL ? t.bool().toString() : this.scalar(t, e.K, s.LongType.STRING);
break;

case 2:
switch (e.V.kind) {
case "scalar":
i = this.scalar(t, e.V.T, e.V.L);
break;

case "enum":
i = t.int32();
break;

case "message":
i = e.V.T().internalBinaryRead(t, t.uint32(), r);
}
break;

default:
throw new Error(`Unknown field ${o} (wire type ${a}) in map entry for ${this.info.typeName}#${e.name}`);
}
}
if (void 0 === n) {
let t = o.reflectionScalarDefault(e.K);
n = e.K == s.ScalarType.BOOL ? t.toString() : t;
}
if (void 0 === i) switch (e.V.kind) {
case "scalar":
i = o.reflectionScalarDefault(e.V.T, e.V.L);
break;

case "enum":
i = 0;
break;

case "message":
i = e.V.T().create();
}
return [ n, i ];
}
scalar(e, t, r) {
switch (t) {
case s.ScalarType.INT32:
return e.int32();

case s.ScalarType.STRING:
return e.string();

case s.ScalarType.BOOL:
return e.bool();

case s.ScalarType.DOUBLE:
return e.double();

case s.ScalarType.FLOAT:
return e.float();

case s.ScalarType.INT64:
return i.reflectionLongConvert(e.int64(), r);

case s.ScalarType.UINT64:
return i.reflectionLongConvert(e.uint64(), r);

case s.ScalarType.FIXED64:
return i.reflectionLongConvert(e.fixed64(), r);

case s.ScalarType.FIXED32:
return e.fixed32();

case s.ScalarType.BYTES:
return e.bytes();

case s.ScalarType.UINT32:
return e.uint32();

case s.ScalarType.SFIXED32:
return e.sfixed32();

case s.ScalarType.SFIXED64:
return i.reflectionLongConvert(e.sfixed64(), r);

case s.ScalarType.SINT32:
return e.sint32();

case s.ScalarType.SINT64:
return i.reflectionLongConvert(e.sint64(), r);
}
}
};
}),
66907: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.ReflectionBinaryWriter = void 0;
const n = r(54816), s = r(67910), i = r(8602), o = r(61753);
t.ReflectionBinaryWriter = class ReflectionBinaryWriter {
constructor(e) {
this.info = e;
}
prepare() {
if (!this.fields) {
const e = this.info.fields ? this.info.fields.concat() : [];
this.fields = e.sort((e, t) => e.no - t.no);
}
}
write(e, t, r) {
this.prepare();
for (const n of this.fields) {
let o, a, l = n.repeat, c = n.localName;
if (n.oneof) {
const t = e[n.oneof];
if (t.oneofKind !== c) continue;
o = t[c], a = !0;
} else o = e[c], a = !1;
switch (n.kind) {
case "scalar":
case "enum":
let e = "enum" == n.kind ? s.ScalarType.INT32 : n.T;
if (l) if (i.assert(Array.isArray(o)), l == s.RepeatType.PACKED) this.packed(t, e, n.no, o); else for (const r of o) this.scalar(t, e, n.no, r, !0); else void 0 === o ? i.assert(n.opt) : this.scalar(t, e, n.no, o, a || n.opt);
break;

case "message":
if (l) {
i.assert(Array.isArray(o));
for (const e of o) this.message(t, r, n.T(), n.no, e);
} else this.message(t, r, n.T(), n.no, o);
break;

case "map":
i.assert("object" == typeof o && null !== o);
for (const [e, s] of Object.entries(o)) this.mapEntry(t, r, n, e, s);
}
}
let o = r.writeUnknownFields;
!1 !== o && (!0 === o ? n.UnknownFieldHandler.onWrite : o)(this.info.typeName, e, t);
}
mapEntry(e, t, r, o, a) {
e.tag(r.no, n.WireType.LengthDelimited), e.fork();
let l = o;
switch (r.K) {
case s.ScalarType.INT32:
case s.ScalarType.FIXED32:
case s.ScalarType.UINT32:
case s.ScalarType.SFIXED32:
case s.ScalarType.SINT32:
l = Number.parseInt(o);
break;

case s.ScalarType.BOOL:
i.assert("true" == o || "false" == o), l = "true" == o;
}
switch (this.scalar(e, r.K, 1, l, !0), r.V.kind) {
case "scalar":
this.scalar(e, r.V.T, 2, a, !0);
break;

case "enum":
this.scalar(e, s.ScalarType.INT32, 2, a, !0);
break;

case "message":
this.message(e, t, r.V.T(), 2, a);
}
e.join();
}
message(e, t, r, s, i) {
void 0 !== i && (r.internalBinaryWrite(i, e.tag(s, n.WireType.LengthDelimited).fork(), t), 
e.join());
}
scalar(e, t, r, n, s) {
let [i, o, a] = this.scalarInfo(t, n);
a && !s || (e.tag(r, i), e[o](n));
}
packed(e, t, r, o) {
if (!o.length) return;
i.assert(t !== s.ScalarType.BYTES && t !== s.ScalarType.STRING), e.tag(r, n.WireType.LengthDelimited), 
e.fork();
let [, a] = this.scalarInfo(t);
for (let t = 0; t < o.length; t++) e[a](o[t]);
e.join();
}
scalarInfo(e, t) {
let r, i = n.WireType.Varint, a = void 0 === t, l = 0 === t;
switch (e) {
case s.ScalarType.INT32:
r = "int32";
break;

case s.ScalarType.STRING:
l = a || !t.length, i = n.WireType.LengthDelimited, r = "string";
break;

case s.ScalarType.BOOL:
l = !1 === t, r = "bool";
break;

case s.ScalarType.UINT32:
r = "uint32";
break;

case s.ScalarType.DOUBLE:
i = n.WireType.Bit64, r = "double";
break;

case s.ScalarType.FLOAT:
i = n.WireType.Bit32, r = "float";
break;

case s.ScalarType.INT64:
l = a || o.PbLong.from(t).isZero(), r = "int64";
break;

case s.ScalarType.UINT64:
l = a || o.PbULong.from(t).isZero(), r = "uint64";
break;

case s.ScalarType.FIXED64:
l = a || o.PbULong.from(t).isZero(), i = n.WireType.Bit64, r = "fixed64";
break;

case s.ScalarType.BYTES:
l = a || !t.byteLength, i = n.WireType.LengthDelimited, r = "bytes";
break;

case s.ScalarType.FIXED32:
i = n.WireType.Bit32, r = "fixed32";
break;

case s.ScalarType.SFIXED32:
i = n.WireType.Bit32, r = "sfixed32";
break;

case s.ScalarType.SFIXED64:
l = a || o.PbLong.from(t).isZero(), i = n.WireType.Bit64, r = "sfixed64";
break;

case s.ScalarType.SINT32:
r = "sint32";
break;

case s.ScalarType.SINT64:
l = a || o.PbLong.from(t).isZero(), r = "sint64";
}
return [ i, r, a || l ];
}
};
}),
59946: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.containsMessageType = void 0;
const n = r(43785);
t.containsMessageType = function containsMessageType(e) {
return null != e[n.MESSAGE_TYPE];
};
}),
75726: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.reflectionCreate = void 0;
const n = r(19526), s = r(43785);
t.reflectionCreate = function reflectionCreate(e) {
const t = e.messagePrototype ? Object.create(e.messagePrototype) : Object.defineProperty({}, s.MESSAGE_TYPE, {
value: e
});
for (let r of e.fields) {
let e = r.localName;
if (!r.opt) if (r.oneof) t[r.oneof] = {
oneofKind: void 0
}; else if (r.repeat) t[e] = []; else switch (r.kind) {
case "scalar":
t[e] = n.reflectionScalarDefault(r.T, r.L);
break;

case "enum":
t[e] = 0;
break;

case "map":
t[e] = {};
}
}
return t;
};
}),
4827: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.reflectionEquals = void 0;
const n = r(67910);
t.reflectionEquals = function reflectionEquals(e, t, r) {
if (t === r) return !0;
if (!t || !r) return !1;
for (let i of e.fields) {
let e = i.localName, o = i.oneof ? t[i.oneof][e] : t[e], a = i.oneof ? r[i.oneof][e] : r[e];
switch (i.kind) {
case "enum":
case "scalar":
let e = "enum" == i.kind ? n.ScalarType.INT32 : i.T;
if (!(i.repeat ? repeatedPrimitiveEq(e, o, a) : primitiveEq(e, o, a))) return !1;
break;

case "map":
if (!("message" == i.V.kind ? repeatedMsgEq(i.V.T(), s(o), s(a)) : repeatedPrimitiveEq("enum" == i.V.kind ? n.ScalarType.INT32 : i.V.T, s(o), s(a)))) return !1;
break;

case "message":
let t = i.T();
if (!(i.repeat ? repeatedMsgEq(t, o, a) : t.equals(o, a))) return !1;
}
}
return !0;
};
const s = Object.values;
function primitiveEq(e, t, r) {
if (t === r) return !0;
if (e !== n.ScalarType.BYTES) return !1;
let s = t, i = r;
if (s.length !== i.length) return !1;
for (let e = 0; e < s.length; e++) if (s[e] != i[e]) return !1;
return !0;
}
function repeatedPrimitiveEq(e, t, r) {
if (t.length !== r.length) return !1;
for (let n = 0; n < t.length; n++) if (!primitiveEq(e, t[n], r[n])) return !1;
return !0;
}
function repeatedMsgEq(e, t, r) {
if (t.length !== r.length) return !1;
for (let n = 0; n < t.length; n++) if (!e.equals(t[n], r[n])) return !1;
return !0;
}
}),
67910: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.readMessageOption = t.readFieldOption = t.readFieldOptions = t.normalizeFieldInfo = t.RepeatType = t.LongType = t.ScalarType = void 0;
const n = r(4073);
var s;
!function(e) {
e[e.DOUBLE = 1] = "DOUBLE", e[e.FLOAT = 2] = "FLOAT", e[e.INT64 = 3] = "INT64", 
e[e.UINT64 = 4] = "UINT64", e[e.INT32 = 5] = "INT32", e[e.FIXED64 = 6] = "FIXED64", 
e[e.FIXED32 = 7] = "FIXED32", e[e.BOOL = 8] = "BOOL", e[e.STRING = 9] = "STRING", 
e[e.BYTES = 12] = "BYTES", e[e.UINT32 = 13] = "UINT32", e[e.SFIXED32 = 15] = "SFIXED32", 
e[e.SFIXED64 = 16] = "SFIXED64", e[e.SINT32 = 17] = "SINT32", e[e.SINT64 = 18] = "SINT64";
}(t.ScalarType || (t.ScalarType = {})), function(e) {
e[e.BIGINT = 0] = "BIGINT", e[e.STRING = 1] = "STRING", e[e.NUMBER = 2] = "NUMBER";
}(t.LongType || (t.LongType = {})), function(e) {
e[e.NO = 0] = "NO", e[e.PACKED = 1] = "PACKED", e[e.UNPACKED = 2] = "UNPACKED";
}(s = t.RepeatType || (t.RepeatType = {})), t.normalizeFieldInfo = function normalizeFieldInfo(e) {
var t, r, i, o;
return e.localName = null !== (t = e.localName) && void 0 !== t ? t : n.lowerCamelCase(e.name), 
e.jsonName = null !== (r = e.jsonName) && void 0 !== r ? r : n.lowerCamelCase(e.name), 
e.repeat = null !== (i = e.repeat) && void 0 !== i ? i : s.NO, e.opt = null !== (o = e.opt) && void 0 !== o ? o : !e.repeat && (!e.oneof && "message" == e.kind), 
e;
}, t.readFieldOptions = function readFieldOptions(e, t, r, n) {
var s;
const i = null === (s = e.fields.find((e, r) => e.localName == t || r == t)) || void 0 === s ? void 0 : s.options;
return i && i[r] ? n.fromJson(i[r]) : void 0;
}, t.readFieldOption = function readFieldOption(e, t, r, n) {
var s;
const i = null === (s = e.fields.find((e, r) => e.localName == t || r == t)) || void 0 === s ? void 0 : s.options;
if (!i) return;
const o = i[r];
return void 0 === o ? o : n ? n.fromJson(o) : o;
}, t.readMessageOption = function readMessageOption(e, t, r) {
const n = e.options[t];
return void 0 === n ? n : r ? r.fromJson(n) : n;
};
}),
46790: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.ReflectionJsonReader = void 0;
const n = r(49999), s = r(26335), i = r(67910), o = r(61753), a = r(8602), l = r(63402);
t.ReflectionJsonReader = class ReflectionJsonReader {
constructor(e) {
this.info = e;
}
prepare() {
var e;
if (void 0 === this.fMap) {
this.fMap = {};
const t = null !== (e = this.info.fields) && void 0 !== e ? e : [];
for (const e of t) this.fMap[e.name] = e, this.fMap[e.jsonName] = e, this.fMap[e.localName] = e;
}
}
assert(e, t, r) {
if (!e) {
let e = n.typeofJsonValue(r);
throw "number" != e && "boolean" != e || (e = r.toString()), new Error(`Cannot parse JSON ${e} for ${this.info.typeName}#${t}`);
}
}
read(e, t, r) {
this.prepare();
const s = [];
for (const [o, a] of Object.entries(e)) {
const e = this.fMap[o];
if (!e) {
if (!r.ignoreUnknownFields) throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${o}`);
continue;
}
const l = e.localName;
let c;
if (e.oneof) {
if (null === a && ("enum" !== e.kind || "google.protobuf.NullValue" !== e.T()[0])) continue;
if (s.includes(e.oneof)) throw new Error(`Multiple members of the oneof group "${e.oneof}" of ${this.info.typeName} are present in JSON.`);
s.push(e.oneof), c = t[e.oneof] = {
oneofKind: l
};
} else c = t;
if ("map" == e.kind) {
if (null === a) continue;
this.assert(n.isJsonObject(a), e.name, a);
const t = c[l];
for (const [n, s] of Object.entries(a)) {
let o;
switch (this.assert(null !== s, e.name + " map value", null), e.V.kind) {
case "message":
o = e.V.T().internalJsonRead(s, r);
break;

case "enum":
if (o = this.enum(e.V.T(), s, e.name, r.ignoreUnknownFields), !1 === o) continue;
break;

case "scalar":
o = this.scalar(s, e.V.T, e.V.L, e.name);
}
this.assert(void 0 !== o, e.name + " map value", s);
let a = n;
e.K == i.ScalarType.BOOL && (a = "true" == a || "false" != a && a), a = this.scalar(a, e.K, i.LongType.STRING, e.name).toString(), 
t[a] = o;
}
} else if (e.repeat) {
if (null === a) continue;
this.assert(Array.isArray(a), e.name, a);
const t = c[l];
for (const n of a) {
let s;
switch (this.assert(null !== n, e.name, null), e.kind) {
case "message":
s = e.T().internalJsonRead(n, r);
break;

case "enum":
if (s = this.enum(e.T(), n, e.name, r.ignoreUnknownFields), !1 === s) continue;
break;

case "scalar":
s = this.scalar(n, e.T, e.L, e.name);
}
this.assert(void 0 !== s, e.name, a), t.push(s);
}
} else switch (e.kind) {
case "message":
if (null === a && "google.protobuf.Value" != e.T().typeName) {
this.assert(void 0 === e.oneof, e.name + " (oneof member)", null);
continue;
}
c[l] = e.T().internalJsonRead(a, r, c[l]);
break;

case "enum":
if (null === a) continue;
let t = this.enum(e.T(), a, e.name, r.ignoreUnknownFields);
if (!1 === t) continue;
c[l] = t;
break;

case "scalar":
if (null === a) continue;
c[l] = this.scalar(a, e.T, e.L, e.name);
}
}
}
enum(e, t, r, n) {
if ("google.protobuf.NullValue" == e[0] && a.assert(null === t || "NULL_VALUE" === t, `Unable to parse field ${this.info.typeName}#${r}, enum ${e[0]} only accepts null.`), 
null === t) return 0;
switch (typeof t) {
case "number":
return a.assert(Number.isInteger(t), `Unable to parse field ${this.info.typeName}#${r}, enum can only be integral number, got ${t}.`), 
t;

case "string":
let s = t;
e[2] && t.substring(0, e[2].length) === e[2] && (s = t.substring(e[2].length));
let i = e[1][s];
return (void 0 !== i || !n) && (a.assert("number" == typeof i, `Unable to parse field ${this.info.typeName}#${r}, enum ${e[0]} has no value for "${t}".`), 
i);
}
a.assert(!1, `Unable to parse field ${this.info.typeName}#${r}, cannot parse enum value from ${typeof t}".`);
}
scalar(e, t, r, n) {
let c;
try {
switch (t) {
case i.ScalarType.DOUBLE:
case i.ScalarType.FLOAT:
if (null === e) return 0;
if ("NaN" === e) return Number.NaN;
if ("Infinity" === e) return Number.POSITIVE_INFINITY;
if ("-Infinity" === e) return Number.NEGATIVE_INFINITY;
if ("" === e) {
c = "empty string";
break;
}
if ("string" == typeof e && e.trim().length !== e.length) {
c = "extra whitespace";
break;
}
if ("string" != typeof e && "number" != typeof e) break;
let n = Number(e);
if (Number.isNaN(n)) {
c = "not a number";
break;
}
if (!Number.isFinite(n)) {
c = "too large or small";
break;
}
return t == i.ScalarType.FLOAT && a.assertFloat32(n), n;

case i.ScalarType.INT32:
case i.ScalarType.FIXED32:
case i.ScalarType.SFIXED32:
case i.ScalarType.SINT32:
case i.ScalarType.UINT32:
if (null === e) return 0;
let u;
if ("number" == typeof e ? u = e : "" === e ? c = "empty string" : "string" == typeof e && (e.trim().length !== e.length ? c = "extra whitespace" : u = Number(e)), 
void 0 === u) break;
return t == i.ScalarType.UINT32 ? a.assertUInt32(u) : a.assertInt32(u), u;

case i.ScalarType.INT64:
case i.ScalarType.SFIXED64:
case i.ScalarType.SINT64:
if (null === e) return l.reflectionLongConvert(o.PbLong.ZERO, r);
if ("number" != typeof e && "string" != typeof e) break;
return l.reflectionLongConvert(o.PbLong.from(e), r);

case i.ScalarType.FIXED64:
case i.ScalarType.UINT64:
if (null === e) return l.reflectionLongConvert(o.PbULong.ZERO, r);
if ("number" != typeof e && "string" != typeof e) break;
return l.reflectionLongConvert(o.PbULong.from(e), r);

case i.ScalarType.BOOL:
if (null === e) return !1;
if ("boolean" != typeof e) break;
return e;

case i.ScalarType.STRING:
if (null === e) return "";
if ("string" != typeof e) {
c = "extra whitespace";
break;
}
try {
encodeURIComponent(e);
} catch (c) {
c = "invalid UTF8";
break;
}
return e;

case i.ScalarType.BYTES:
if (null === e || "" === e) return new Uint8Array(0);
if ("string" != typeof e) break;
return s.base64decode(e);
}
} catch (e) {
c = e.message;
}
this.assert(!1, n + (c ? " - " + c : ""), e);
}
};
}),
11094: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.ReflectionJsonWriter = void 0;
const n = r(26335), s = r(61753), i = r(67910), o = r(8602);
t.ReflectionJsonWriter = class ReflectionJsonWriter {
constructor(e) {
var t;
this.fields = null !== (t = e.fields) && void 0 !== t ? t : [];
}
write(e, t) {
const r = {}, n = e;
for (const e of this.fields) {
if (!e.oneof) {
let s = this.field(e, n[e.localName], t);
void 0 !== s && (r[t.useProtoFieldName ? e.name : e.jsonName] = s);
continue;
}
const s = n[e.oneof];
if (s.oneofKind !== e.localName) continue;
const i = "scalar" == e.kind || "enum" == e.kind ? Object.assign(Object.assign({}, t), {
emitDefaultValues: !0
}) : t;
let a = this.field(e, s[e.localName], i);
o.assert(void 0 !== a), r[t.useProtoFieldName ? e.name : e.jsonName] = a;
}
return r;
}
field(e, t, r) {
let n;
if ("map" == e.kind) {
o.assert("object" == typeof t && null !== t);
const s = {};
switch (e.V.kind) {
case "scalar":
for (const [r, n] of Object.entries(t)) {
const t = this.scalar(e.V.T, n, e.name, !1, !0);
o.assert(void 0 !== t), s[r.toString()] = t;
}
break;

case "message":
const n = e.V.T();
for (const [i, a] of Object.entries(t)) {
const t = this.message(n, a, e.name, r);
o.assert(void 0 !== t), s[i.toString()] = t;
}
break;

case "enum":
const i = e.V.T();
for (const [n, a] of Object.entries(t)) {
o.assert(void 0 === a || "number" == typeof a);
const t = this.enum(i, a, e.name, !1, !0, r.enumAsInteger);
o.assert(void 0 !== t), s[n.toString()] = t;
}
}
(r.emitDefaultValues || Object.keys(s).length > 0) && (n = s);
} else if (e.repeat) {
o.assert(Array.isArray(t));
const s = [];
switch (e.kind) {
case "scalar":
for (let r = 0; r < t.length; r++) {
const n = this.scalar(e.T, t[r], e.name, e.opt, !0);
o.assert(void 0 !== n), s.push(n);
}
break;

case "enum":
const n = e.T();
for (let i = 0; i < t.length; i++) {
o.assert(void 0 === t[i] || "number" == typeof t[i]);
const a = this.enum(n, t[i], e.name, e.opt, !0, r.enumAsInteger);
o.assert(void 0 !== a), s.push(a);
}
break;

case "message":
const i = e.T();
for (let n = 0; n < t.length; n++) {
const a = this.message(i, t[n], e.name, r);
o.assert(void 0 !== a), s.push(a);
}
}
(r.emitDefaultValues || s.length > 0 || r.emitDefaultValues) && (n = s);
} else switch (e.kind) {
case "scalar":
n = this.scalar(e.T, t, e.name, e.opt, r.emitDefaultValues);
break;

case "enum":
n = this.enum(e.T(), t, e.name, e.opt, r.emitDefaultValues, r.enumAsInteger);
break;

case "message":
n = this.message(e.T(), t, e.name, r);
}
return n;
}
enum(e, t, r, n, s, i) {
if ("google.protobuf.NullValue" == e[0]) return s || n ? null : void 0;
if (void 0 !== t) {
if (0 !== t || s || n) return o.assert("number" == typeof t), o.assert(Number.isInteger(t)), 
i || !e[1].hasOwnProperty(t) ? t : e[2] ? e[2] + e[1][t] : e[1][t];
} else o.assert(n);
}
message(e, t, r, n) {
return void 0 === t ? n.emitDefaultValues ? null : void 0 : e.internalJsonWrite(t, n);
}
scalar(e, t, r, a, l) {
if (void 0 === t) return void o.assert(a);
const c = l || a;
switch (e) {
case i.ScalarType.INT32:
case i.ScalarType.SFIXED32:
case i.ScalarType.SINT32:
return 0 === t ? c ? 0 : void 0 : (o.assertInt32(t), t);

case i.ScalarType.FIXED32:
case i.ScalarType.UINT32:
return 0 === t ? c ? 0 : void 0 : (o.assertUInt32(t), t);

case i.ScalarType.FLOAT:
o.assertFloat32(t);

case i.ScalarType.DOUBLE:
return 0 === t ? c ? 0 : void 0 : (o.assert("number" == typeof t), Number.isNaN(t) ? "NaN" : t === Number.POSITIVE_INFINITY ? "Infinity" : t === Number.NEGATIVE_INFINITY ? "-Infinity" : t);

case i.ScalarType.STRING:
return "" === t ? c ? "" : void 0 : (o.assert("string" == typeof t), t);

case i.ScalarType.BOOL:
return !1 === t ? !c && void 0 : (o.assert("boolean" == typeof t), t);

case i.ScalarType.UINT64:
case i.ScalarType.FIXED64:
o.assert("number" == typeof t || "string" == typeof t || "bigint" == typeof t);
let e = s.PbULong.from(t);
if (e.isZero() && !c) return;
return e.toString();

case i.ScalarType.INT64:
case i.ScalarType.SFIXED64:
case i.ScalarType.SINT64:
o.assert("number" == typeof t || "string" == typeof t || "bigint" == typeof t);
let r = s.PbLong.from(t);
if (r.isZero() && !c) return;
return r.toString();

case i.ScalarType.BYTES:
return o.assert(t instanceof Uint8Array), t.byteLength ? n.base64encode(t) : c ? "" : void 0;
}
}
};
}),
63402: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.reflectionLongConvert = void 0;
const n = r(67910);
t.reflectionLongConvert = function reflectionLongConvert(e, t) {
switch (t) {
case n.LongType.BIGINT:
return e.toBigInt();

case n.LongType.NUMBER:
return e.toNumber();

default:
return e.toString();
}
};
}),
98044: ((e, t) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.reflectionMergePartial = void 0, t.reflectionMergePartial = function reflectionMergePartial(e, t, r) {
let n, s, i = r;
for (let r of e.fields) {
let e = r.localName;
if (r.oneof) {
const o = i[r.oneof];
if (null == (null == o ? void 0 : o.oneofKind)) continue;
if (n = o[e], s = t[r.oneof], s.oneofKind = o.oneofKind, null == n) {
delete s[e];
continue;
}
} else if (n = i[e], s = t, null == n) continue;
switch (r.repeat && (s[e].length = n.length), r.kind) {
case "scalar":
case "enum":
if (r.repeat) for (let t = 0; t < n.length; t++) s[e][t] = n[t]; else s[e] = n;
break;

case "message":
let t = r.T();
if (r.repeat) for (let r = 0; r < n.length; r++) s[e][r] = t.create(n[r]); else void 0 === s[e] ? s[e] = t.create(n) : t.mergePartial(s[e], n);
break;

case "map":
switch (r.V.kind) {
case "scalar":
case "enum":
Object.assign(s[e], n);
break;

case "message":
let t = r.V.T();
for (let r of Object.keys(n)) s[e][r] = t.create(n[r]);
}
}
}
};
}),
19526: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.reflectionScalarDefault = void 0;
const n = r(67910), s = r(63402), i = r(61753);
t.reflectionScalarDefault = function reflectionScalarDefault(e, t = n.LongType.STRING) {
switch (e) {
case n.ScalarType.BOOL:
return !1;

case n.ScalarType.UINT64:
case n.ScalarType.FIXED64:
return s.reflectionLongConvert(i.PbULong.ZERO, t);

case n.ScalarType.INT64:
case n.ScalarType.SFIXED64:
case n.ScalarType.SINT64:
return s.reflectionLongConvert(i.PbLong.ZERO, t);

case n.ScalarType.DOUBLE:
case n.ScalarType.FLOAT:
return 0;

case n.ScalarType.BYTES:
return new Uint8Array(0);

case n.ScalarType.STRING:
return "";

default:
return 0;
}
};
}),
25167: ((e, t, r) => {
Object.defineProperty(t, "__esModule", {
value: !0
}), t.ReflectionTypeCheck = void 0;
const n = r(67910), s = r(18063);
t.ReflectionTypeCheck = class ReflectionTypeCheck {
constructor(e) {
var t;
this.fields = null !== (t = e.fields) && void 0 !== t ? t : [];
}
prepare() {
if (this.data) return;
const e = [], t = [], r = [];
for (let n of this.fields) if (n.oneof) r.includes(n.oneof) || (r.push(n.oneof), 
e.push(n.oneof), t.push(n.oneof)); else switch (t.push(n.localName), n.kind) {
case "scalar":
case "enum":
n.opt && !n.repeat || e.push(n.localName);
break;

case "message":
n.repeat && e.push(n.localName);
break;

case "map":
e.push(n.localName);
}
this.data = {
req: e,
known: t,
oneofs: Object.values(r)
};
}
is(e, t, r = !1) {
if (t < 0) return !0;
if (null == e || "object" != typeof e) return !1;
this.prepare();
let n = Object.keys(e), i = this.data;
if (n.length < i.req.length || i.req.some(e => !n.includes(e))) return !1;
if (!r && n.some(e => !i.known.includes(e))) return !1;
if (t < 1) return !0;
for (const n of i.oneofs) {
const i = e[n];
if (!s.isOneofGroup(i)) return !1;
if (void 0 === i.oneofKind) continue;
const o = this.fields.find(e => e.localName === i.oneofKind);
if (!o) return !1;
if (!this.field(i[i.oneofKind], o, r, t)) return !1;
}
for (const n of this.fields) if (void 0 === n.oneof && !this.field(e[n.localName], n, r, t)) return !1;
return !0;
}
field(e, t, r, s) {
let i = t.repeat;
switch (t.kind) {
case "scalar":
return void 0 === e ? t.opt : i ? this.scalars(e, t.T, s, t.L) : this.scalar(e, t.T, t.L);

case "enum":
return void 0 === e ? t.opt : i ? this.scalars(e, n.ScalarType.INT32, s) : this.scalar(e, n.ScalarType.INT32);

case "message":
return void 0 === e || (i ? this.messages(e, t.T(), r, s) : this.message(e, t.T(), r, s));

case "map":
if ("object" != typeof e || null === e) return !1;
if (s < 2) return !0;
if (!this.mapKeys(e, t.K, s)) return !1;
switch (t.V.kind) {
case "scalar":
return this.scalars(Object.values(e), t.V.T, s, t.V.L);

case "enum":
return this.scalars(Object.values(e), n.ScalarType.INT32, s);

case "message":
return this.messages(Object.values(e), t.V.T(), r, s);
}
}
return !0;
}
message(e, t, r, n) {
return r ? t.isAssignable(e, n) : t.is(e, n);
}
messages(e, t, r, n) {
if (!Array.isArray(e)) return !1;
if (n < 2) return !0;
if (r) {
for (let r = 0; r < e.length && r < n; r++) if (!t.isAssignable(e[r], n - 1)) return !1;
} else for (let r = 0; r < e.length && r < n; r++) if (!t.is(e[r], n - 1)) return !1;
return !0;
}
scalar(e, t, r) {
let s = typeof e;
switch (t) {
case n.ScalarType.UINT64:
case n.ScalarType.FIXED64:
case n.ScalarType.INT64:
case n.ScalarType.SFIXED64:
case n.ScalarType.SINT64:
switch (r) {
case n.LongType.BIGINT:
return "bigint" == s;

case n.LongType.NUMBER:
return "number" == s && !isNaN(e);

default:
return "string" == s;
}

case n.ScalarType.BOOL:
return "boolean" == s;

case n.ScalarType.STRING:
return "string" == s;

case n.ScalarType.BYTES:
return e instanceof Uint8Array;

case n.ScalarType.DOUBLE:
case n.ScalarType.FLOAT:
return "number" == s && !isNaN(e);

default:
return "number" == s && Number.isInteger(e);
}
}
scalars(e, t, r, n) {
if (!Array.isArray(e)) return !1;
if (r < 2) return !0;
if (Array.isArray(e)) for (let s = 0; s < e.length && s < r; s++) if (!this.scalar(e[s], t, n)) return !1;
return !0;
}
mapKeys(e, t, r) {
let s = Object.keys(e);
switch (t) {
case n.ScalarType.INT32:
case n.ScalarType.FIXED32:
case n.ScalarType.SFIXED32:
case n.ScalarType.SINT32:
case n.ScalarType.UINT32:
return this.scalars(s.slice(0, r).map(e => parseInt(e)), t, r);

case n.ScalarType.BOOL:
return this.scalars(s.slice(0, r).map(e => "true" == e || "false" != e && e), t, r);

default:
return this.scalars(s, t, r, n.LongType.STRING);
}
}
};
}),
89379: ((e, t, r) => {
const n = Symbol("SemVer ANY");
class Comparator {
static get ANY() {
return n;
}
constructor(e, t) {
if (t = s(t), e instanceof Comparator) {
if (e.loose === !!t.loose) return e;
e = e.value;
}
e = e.trim().split(/\s+/).join(" "), l("comparator", e, t), this.options = t, this.loose = !!t.loose, 
this.parse(e), this.semver === n ? this.value = "" : this.value = this.operator + this.semver.version, 
l("comp", this);
}
parse(e) {
const t = this.options.loose ? i[o.COMPARATORLOOSE] : i[o.COMPARATOR], r = e.match(t);
if (!r) throw new TypeError(`Invalid comparator: ${e}`);
this.operator = void 0 !== r[1] ? r[1] : "", "=" === this.operator && (this.operator = ""), 
r[2] ? this.semver = new c(r[2], this.options.loose) : this.semver = n;
}
toString() {
return this.value;
}
test(e) {
if (l("Comparator.test", e, this.options.loose), this.semver === n || e === n) return !0;
if ("string" == typeof e) try {
e = new c(e, this.options);
} catch (e) {
return !1;
}
return a(e, this.operator, this.semver, this.options);
}
intersects(e, t) {
if (!(e instanceof Comparator)) throw new TypeError("a Comparator is required");
return "" === this.operator ? "" === this.value || new u(e.value, t).test(this.value) : "" === e.operator ? "" === e.value || new u(this.value, t).test(e.semver) : (!(t = s(t)).includePrerelease || "<0.0.0-0" !== this.value && "<0.0.0-0" !== e.value) && (!(!t.includePrerelease && (this.value.startsWith("<0.0.0") || e.value.startsWith("<0.0.0"))) && (!(!this.operator.startsWith(">") || !e.operator.startsWith(">")) || (!(!this.operator.startsWith("<") || !e.operator.startsWith("<")) || (!(this.semver.version !== e.semver.version || !this.operator.includes("=") || !e.operator.includes("=")) || (!!(a(this.semver, "<", e.semver, t) && this.operator.startsWith(">") && e.operator.startsWith("<")) || !!(a(this.semver, ">", e.semver, t) && this.operator.startsWith("<") && e.operator.startsWith(">")))))));
}
}
e.exports = Comparator;
const s = r(70356), {safeRe: i, t: o} = r(95471), a = r(28646), l = r(1159), c = r(7163), u = r(96782);
}),
96782: ((e, t, r) => {
const n = /\s+/g;
class Range {
constructor(e, t) {
if (t = i(t), e instanceof Range) return e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease ? e : new Range(e.raw, t);
if (e instanceof o) return this.raw = e.value, this.set = [ [ e ] ], this.formatted = void 0, 
this;
if (this.options = t, this.loose = !!t.loose, this.includePrerelease = !!t.includePrerelease, 
this.raw = e.trim().replace(n, " "), this.set = this.raw.split("||").map(e => this.parseRange(e.trim())).filter(e => e.length), 
!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
if (this.set.length > 1) {
const e = this.set[0];
if (this.set = this.set.filter(e => !isNullSet(e[0])), 0 === this.set.length) this.set = [ e ]; else if (this.set.length > 1) for (const e of this.set) if (1 === e.length && isAny(e[0])) {
this.set = [ e ];
break;
}
}
this.formatted = void 0;
}
get range() {
if (void 0 === this.formatted) {
this.formatted = "";
for (let e = 0; e < this.set.length; e++) {
e > 0 && (this.formatted += "||");
const t = this.set[e];
for (let e = 0; e < t.length; e++) e > 0 && (this.formatted += " "), this.formatted += t[e].toString().trim();
}
}
return this.formatted;
}
format() {
return this.range;
}
toString() {
return this.range;
}
parseRange(e) {
e = e.replace(y, "");
const t = ((this.options.includePrerelease && m) | (this.options.loose && g)) + ":" + e, r = s.get(t);
if (r) return r;
const n = this.options.loose, i = n ? u[p.HYPHENRANGELOOSE] : u[p.HYPHENRANGE];
e = e.replace(i, hyphenReplace(this.options.includePrerelease)), a("hyphen replace", e), 
e = c(e), a("comparator trim", e), e = e.replace(u[p.TILDETRIM], d), a("tilde trim", e), 
e = e.replace(u[p.CARETTRIM], f), a("caret trim", e);
let l = e.split(" ").map(e => parseComparator(e, this.options)).join(" ").split(/\s+/).map(e => replaceGTE0(e, this.options));
n && (l = l.filter(e => (a("loose invalid filter", e, this.options), !!e.match(u[p.COMPARATORLOOSE])))), 
a("range list", l);
const h = new Map, v = l.map(e => new o(e, this.options));
for (const e of v) {
if (isNullSet(e)) return [ e ];
h.set(e.value, e);
}
h.size > 1 && h.has("") && h.delete("");
const b = [ ...h.values() ];
return s.set(t, b), b;
}
intersects(e, t) {
if (!(e instanceof Range)) throw new TypeError("a Range is required");
return this.set.some(r => isSatisfiable(r, t) && e.set.some(e => isSatisfiable(e, t) && r.every(r => e.every(e => r.intersects(e, t)))));
}
test(e) {
if (!e) return !1;
if ("string" == typeof e) try {
e = new l(e, this.options);
} catch (e) {
return !1;
}
for (let t = 0; t < this.set.length; t++) if (testSet(this.set[t], e, this.options)) return !0;
return !1;
}
}
e.exports = Range;
const s = new (r(61383)), i = r(70356), o = r(89379), a = r(1159), l = r(7163), c = r(69737), {safeRe: u, src: h, t: p, tildeTrimReplace: d, caretTrimReplace: f} = r(95471), {FLAG_INCLUDE_PRERELEASE: m, FLAG_LOOSE: g} = r(45101), y = new RegExp(h[p.BUILD], "g"), isNullSet = e => "<0.0.0-0" === e.value, isAny = e => "" === e.value, isSatisfiable = (e, t) => {
let r = !0;
const n = e.slice();
let s = n.pop();
for (;r && n.length; ) r = n.every(e => s.intersects(e, t)), s = n.pop();
return r;
}, parseComparator = (e, t) => (e = e.replace(u[p.BUILD], ""), a("comp", e, t), 
e = replaceCarets(e, t), a("caret", e), e = replaceTildes(e, t), a("tildes", e), 
e = replaceXRanges(e, t), a("xrange", e), e = replaceStars(e, t), a("stars", e), 
e), isX = e => !e || "x" === e.toLowerCase() || "*" === e, replaceTildes = (e, t) => e.trim().split(/\s+/).map(e => replaceTilde(e, t)).join(" "), replaceTilde = (e, t) => {
const r = t.loose ? u[p.TILDELOOSE] : u[p.TILDE], n = t.includePrerelease ? "-0" : "";
return e.replace(r, (t, r, s, i, o) => {
let l;
return a("tilde", e, t, r, s, i, o), isX(r) ? l = "" : isX(s) ? l = `>=${r}.0.0${n} <${+r + 1}.0.0-0` : isX(i) ? l = `>=${r}.${s}.0${n} <${r}.${+s + 1}.0-0` : o ? (a("replaceTilde pr", o), 
l = `>=${r}.${s}.${i}-${o} <${r}.${+s + 1}.0-0`) : l = `>=${r}.${s}.${i} <${r}.${+s + 1}.0-0`, 
a("tilde return", l), l;
});
}, replaceCarets = (e, t) => e.trim().split(/\s+/).map(e => replaceCaret(e, t)).join(" "), replaceCaret = (e, t) => {
a("caret", e, t);
const r = t.loose ? u[p.CARETLOOSE] : u[p.CARET], n = t.includePrerelease ? "-0" : "";
return e.replace(r, (t, r, s, i, o) => {
let l;
return a("caret", e, t, r, s, i, o), isX(r) ? l = "" : isX(s) ? l = `>=${r}.0.0${n} <${+r + 1}.0.0-0` : isX(i) ? l = "0" === r ? `>=${r}.${s}.0${n} <${r}.${+s + 1}.0-0` : `>=${r}.${s}.0${n} <${+r + 1}.0.0-0` : o ? (a("replaceCaret pr", o), 
l = "0" === r ? "0" === s ? `>=${r}.${s}.${i}-${o} <${r}.${s}.${+i + 1}-0` : `>=${r}.${s}.${i}-${o} <${r}.${+s + 1}.0-0` : `>=${r}.${s}.${i}-${o} <${+r + 1}.0.0-0`) : (a("no pr"), 
l = "0" === r ? "0" === s ? `>=${r}.${s}.${i} <${r}.${s}.${+i + 1}-0` : `>=${r}.${s}.${i} <${r}.${+s + 1}.0-0` : `>=${r}.${s}.${i} <${+r + 1}.0.0-0`), 
a("caret return", l), l;
});
}, replaceXRanges = (e, t) => (a("replaceXRanges", e, t), e.split(/\s+/).map(e => replaceXRange(e, t)).join(" ")), replaceXRange = (e, t) => {
e = e.trim();
const r = t.loose ? u[p.XRANGELOOSE] : u[p.XRANGE];
return e.replace(r, (r, n, s, i, o, l) => {
if (a("xRange", e, r, n, s, i, o, l), ((e, t, r) => isX(e) && !isX(t) || isX(t) && r && !isX(r))(s, i, o)) return e;
const c = isX(s), u = c || isX(i), h = u || isX(o), p = h;
return "=" === n && p && (n = ""), l = t.includePrerelease ? "-0" : "", c ? r = ">" === n || "<" === n ? "<0.0.0-0" : "*" : n && p ? (u && (i = 0), 
o = 0, ">" === n ? (n = ">=", u ? (s = +s + 1, i = 0, o = 0) : (i = +i + 1, o = 0)) : "<=" === n && (n = "<", 
u ? s = +s + 1 : i = +i + 1), "<" === n && (l = "-0"), r = `${n + s}.${i}.${o}${l}`) : u ? r = `>=${s}.0.0${l} <${+s + 1}.0.0-0` : h && (r = `>=${s}.${i}.0${l} <${s}.${+i + 1}.0-0`), 
a("xRange return", r), r;
});
}, replaceStars = (e, t) => (a("replaceStars", e, t), e.trim().replace(u[p.STAR], "")), replaceGTE0 = (e, t) => (a("replaceGTE0", e, t), 
e.trim().replace(u[t.includePrerelease ? p.GTE0PRE : p.GTE0], "")), hyphenReplace = e => (t, r, n, s, i, o, a, l, c, u, h, p) => `${r = isX(n) ? "" : isX(s) ? `>=${n}.0.0${e ? "-0" : ""}` : isX(i) ? `>=${n}.${s}.0${e ? "-0" : ""}` : o ? `>=${r}` : `>=${r}${e ? "-0" : ""}`} ${l = isX(c) ? "" : isX(u) ? `<${+c + 1}.0.0-0` : isX(h) ? `<${c}.${+u + 1}.0-0` : p ? `<=${c}.${u}.${h}-${p}` : e ? `<${c}.${u}.${+h + 1}-0` : `<=${l}`}`.trim(), testSet = (e, t, r) => {
for (let r = 0; r < e.length; r++) if (!e[r].test(t)) return !1;
if (t.prerelease.length && !r.includePrerelease) {
for (let r = 0; r < e.length; r++) if (a(e[r].semver), e[r].semver !== o.ANY && e[r].semver.prerelease.length > 0) {
const n = e[r].semver;
if (n.major === t.major && n.minor === t.minor && n.patch === t.patch) return !0;
}
return !1;
}
return !0;
};
}),
7163: ((e, t, r) => {
const n = r(1159), {MAX_LENGTH: s, MAX_SAFE_INTEGER: i} = r(45101), {safeRe: o, t: a} = r(95471), l = r(70356), {compareIdentifiers: c} = r(73348);
class SemVer {
constructor(e, t) {
if (t = l(t), e instanceof SemVer) {
if (e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease) return e;
e = e.version;
} else if ("string" != typeof e) throw new TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`);
if (e.length > s) throw new TypeError(`version is longer than ${s} characters`);
n("SemVer", e, t), this.options = t, this.loose = !!t.loose, this.includePrerelease = !!t.includePrerelease;
const r = e.trim().match(t.loose ? o[a.LOOSE] : o[a.FULL]);
if (!r) throw new TypeError(`Invalid Version: ${e}`);
if (this.raw = e, this.major = +r[1], this.minor = +r[2], this.patch = +r[3], this.major > i || this.major < 0) throw new TypeError("Invalid major version");
if (this.minor > i || this.minor < 0) throw new TypeError("Invalid minor version");
if (this.patch > i || this.patch < 0) throw new TypeError("Invalid patch version");
r[4] ? this.prerelease = r[4].split(".").map(e => {
if (/^[0-9]+$/.test(e)) {
const t = +e;
if (t >= 0 && t < i) return t;
}
return e;
}) : this.prerelease = [], this.build = r[5] ? r[5].split(".") : [], this.format();
}
format() {
return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(".")}`), 
this.version;
}
toString() {
return this.version;
}
compare(e) {
if (n("SemVer.compare", this.version, this.options, e), !(e instanceof SemVer)) {
if ("string" == typeof e && e === this.version) return 0;
e = new SemVer(e, this.options);
}
return e.version === this.version ? 0 : this.compareMain(e) || this.comparePre(e);
}
compareMain(e) {
return e instanceof SemVer || (e = new SemVer(e, this.options)), this.major < e.major ? -1 : this.major > e.major ? 1 : this.minor < e.minor ? -1 : this.minor > e.minor ? 1 : this.patch < e.patch ? -1 : this.patch > e.patch ? 1 : 0;
}
comparePre(e) {
if (e instanceof SemVer || (e = new SemVer(e, this.options)), this.prerelease.length && !e.prerelease.length) return -1;
if (!this.prerelease.length && e.prerelease.length) return 1;
if (!this.prerelease.length && !e.prerelease.length) return 0;
let t = 0;
do {
const r = this.prerelease[t], s = e.prerelease[t];
if (n("prerelease compare", t, r, s), void 0 === r && void 0 === s) return 0;
if (void 0 === s) return 1;
if (void 0 === r) return -1;
if (r !== s) return c(r, s);
} while (++t);
}
compareBuild(e) {
e instanceof SemVer || (e = new SemVer(e, this.options));
let t = 0;
do {
const r = this.build[t], s = e.build[t];
if (n("build compare", t, r, s), void 0 === r && void 0 === s) return 0;
if (void 0 === s) return 1;
if (void 0 === r) return -1;
if (r !== s) return c(r, s);
} while (++t);
}
inc(e, t, r) {
if (e.startsWith("pre")) {
if (!t && !1 === r) throw new Error("invalid increment argument: identifier is empty");
if (t) {
const e = `-${t}`.match(this.options.loose ? o[a.PRERELEASELOOSE] : o[a.PRERELEASE]);
if (!e || e[1] !== t) throw new Error(`invalid identifier: ${t}`);
}
}
switch (e) {
case "premajor":
this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc("pre", t, r);
break;

case "preminor":
this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc("pre", t, r);
break;

case "prepatch":
this.prerelease.length = 0, this.inc("patch", t, r), this.inc("pre", t, r);
break;

case "prerelease":
0 === this.prerelease.length && this.inc("patch", t, r), this.inc("pre", t, r);
break;

case "release":
if (0 === this.prerelease.length) throw new Error(`version ${this.raw} is not a prerelease`);
this.prerelease.length = 0;
break;

case "major":
0 === this.minor && 0 === this.patch && 0 !== this.prerelease.length || this.major++, 
this.minor = 0, this.patch = 0, this.prerelease = [];
break;

case "minor":
0 === this.patch && 0 !== this.prerelease.length || this.minor++, this.patch = 0, 
this.prerelease = [];
break;

case "patch":
0 === this.prerelease.length && this.patch++, this.prerelease = [];
break;

case "pre":
{
const e = Number(r) ? 1 : 0;
if (0 === this.prerelease.length) this.prerelease = [ e ]; else {
let n = this.prerelease.length;
for (;--n >= 0; ) "number" == typeof this.prerelease[n] && (this.prerelease[n]++, 
n = -2);
if (-1 === n) {
if (t === this.prerelease.join(".") && !1 === r) throw new Error("invalid increment argument: identifier already exists");
this.prerelease.push(e);
}
}
if (t) {
let n = [ t, e ];
if (!1 === r && (n = [ t ]), ((e, t) => {
const r = t.split(".");
if (r.length > e.length) return !1;
for (let t = 0; t < r.length; t++) if (0 !== c(e[t], r[t])) return !1;
return !0;
})(this.prerelease, t)) {
const e = this.prerelease[t.split(".").length];
isNaN(e) && (this.prerelease = n);
} else this.prerelease = n;
}
break;
}

default:
throw new Error(`invalid increment argument: ${e}`);
}
return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(".")}`), 
this;
}
}
e.exports = SemVer;
}),
1799: ((e, t, r) => {
const n = r(16353);
e.exports = (e, t) => {
const r = n(e.trim().replace(/^[=v]+/, ""), t);
return r ? r.version : null;
};
}),
28646: ((e, t, r) => {
const n = r(55082), s = r(4974), i = r(16599), o = r(41236), a = r(3872), l = r(56717);
e.exports = (e, t, r, c) => {
switch (t) {
case "===":
return "object" == typeof e && (e = e.version), "object" == typeof r && (r = r.version), 
e === r;

case "!==":
return "object" == typeof e && (e = e.version), "object" == typeof r && (r = r.version), 
e !== r;

case "":
case "=":
case "==":
return n(e, r, c);

case "!=":
return s(e, r, c);

case ">":
return i(e, r, c);

case ">=":
return o(e, r, c);

case "<":
return a(e, r, c);

case "<=":
return l(e, r, c);

default:
throw new TypeError(`Invalid operator: ${t}`);
}
};
}),
35385: ((e, t, r) => {
const n = r(7163), s = r(16353), {safeRe: i, t: o} = r(95471);
e.exports = (e, t) => {
if (e instanceof n) return e;
if ("number" == typeof e && (e = String(e)), "string" != typeof e) return null;
let r = null;
if ((t = t || {}).rtl) {
const n = t.includePrerelease ? i[o.COERCERTLFULL] : i[o.COERCERTL];
let s;
for (;(s = n.exec(e)) && (!r || r.index + r[0].length !== e.length); ) r && s.index + s[0].length === r.index + r[0].length || (r = s), 
n.lastIndex = s.index + s[1].length + s[2].length;
n.lastIndex = -1;
} else r = e.match(t.includePrerelease ? i[o.COERCEFULL] : i[o.COERCE]);
if (null === r) return null;
const a = r[2], l = r[3] || "0", c = r[4] || "0", u = t.includePrerelease && r[5] ? `-${r[5]}` : "", h = t.includePrerelease && r[6] ? `+${r[6]}` : "";
return s(`${a}.${l}.${c}${u}${h}`, t);
};
}),
37648: ((e, t, r) => {
const n = r(7163);
e.exports = (e, t, r) => {
const s = new n(e, r), i = new n(t, r);
return s.compare(i) || s.compareBuild(i);
};
}),
56874: ((e, t, r) => {
const n = r(78469);
e.exports = (e, t) => n(e, t, !0);
}),
78469: ((e, t, r) => {
const n = r(7163);
e.exports = (e, t, r) => new n(e, r).compare(new n(t, r));
}),
70711: ((e, t, r) => {
const n = r(16353);
e.exports = (e, t) => {
const r = n(e, null, !0), s = n(t, null, !0), i = r.compare(s);
if (0 === i) return null;
const o = i > 0, a = o ? r : s, l = o ? s : r, c = !!a.prerelease.length;
if (!!l.prerelease.length && !c) {
if (!l.patch && !l.minor) return "major";
if (0 === l.compareMain(a)) return l.minor && !l.patch ? "minor" : "patch";
}
const u = c ? "pre" : "";
return r.major !== s.major ? u + "major" : r.minor !== s.minor ? u + "minor" : r.patch !== s.patch ? u + "patch" : "prerelease";
};
}),
55082: ((e, t, r) => {
const n = r(78469);
e.exports = (e, t, r) => 0 === n(e, t, r);
}),
16599: ((e, t, r) => {
const n = r(78469);
e.exports = (e, t, r) => n(e, t, r) > 0;
}),
41236: ((e, t, r) => {
const n = r(78469);
e.exports = (e, t, r) => n(e, t, r) >= 0;
}),
62338: ((e, t, r) => {
const n = r(7163);
e.exports = (e, t, r, s, i) => {
"string" == typeof r && (i = s, s = r, r = void 0);
try {
return new n(e instanceof n ? e.version : e, r).inc(t, s, i).version;
} catch (e) {
return null;
}
};
}),
3872: ((e, t, r) => {
const n = r(78469);
e.exports = (e, t, r) => n(e, t, r) < 0;
}),
56717: ((e, t, r) => {
const n = r(78469);
e.exports = (e, t, r) => n(e, t, r) <= 0;
}),
68511: ((e, t, r) => {
const n = r(7163);
e.exports = (e, t) => new n(e, t).major;
}),
32603: ((e, t, r) => {
const n = r(7163);
e.exports = (e, t) => new n(e, t).minor;
}),
4974: ((e, t, r) => {
const n = r(78469);
e.exports = (e, t, r) => 0 !== n(e, t, r);
}),
16353: ((e, t, r) => {
const n = r(7163);
e.exports = (e, t, r = !1) => {
if (e instanceof n) return e;
try {
return new n(e, t);
} catch (e) {
if (!r) return null;
throw e;
}
};
}),
48756: ((e, t, r) => {
const n = r(7163);
e.exports = (e, t) => new n(e, t).patch;
}),
15714: ((e, t, r) => {
const n = r(16353);
e.exports = (e, t) => {
const r = n(e, t);
return r && r.prerelease.length ? r.prerelease : null;
};
}),
32173: ((e, t, r) => {
const n = r(78469);
e.exports = (e, t, r) => n(t, e, r);
}),
87192: ((e, t, r) => {
const n = r(37648);
e.exports = (e, t) => e.sort((e, r) => n(r, e, t));
}),
68011: ((e, t, r) => {
const n = r(96782);
e.exports = (e, t, r) => {
try {
t = new n(t, r);
} catch (e) {
return !1;
}
return t.test(e);
};
}),
29872: ((e, t, r) => {
const n = r(37648);
e.exports = (e, t) => e.sort((e, r) => n(e, r, t));
}),
16114: ((e, t, r) => {
const n = r(16353), s = r(45101), i = r(7163), cloneInputVersion = (e, t) => {
const r = e instanceof i ? e.version : e;
return n(r, t);
}, doTruncation = (e, t) => {
if (isPrerelease(t)) return e.version;
switch (e.prerelease = [], t) {
case "major":
e.minor = 0, e.patch = 0;
break;

case "minor":
e.patch = 0;
}
return e.format();
}, isPrerelease = e => e.startsWith("pre");
e.exports = (e, t, r) => {
if (!s.RELEASE_TYPES.includes(t)) return null;
const n = cloneInputVersion(e, r);
return n && doTruncation(n, t);
};
}),
58780: ((e, t, r) => {
const n = r(16353);
e.exports = (e, t) => {
const r = n(e, t);
return r ? r.version : null;
};
}),
62088: ((e, t, r) => {
const n = r(95471), s = r(45101), i = r(7163), o = r(73348), a = r(16353), l = r(58780), c = r(1799), u = r(62338), h = r(70711), p = r(68511), d = r(32603), f = r(48756), m = r(15714), g = r(78469), y = r(32173), v = r(56874), b = r(37648), w = r(29872), E = r(87192), S = r(16599), T = r(3872), O = r(55082), C = r(4974), R = r(41236), I = r(56717), N = r(28646), $ = r(35385), k = r(16114), P = r(89379), L = r(96782), A = r(68011), j = r(54750), U = r(73193), M = r(68595), x = r(51866), D = r(64737), _ = r(10280), F = r(12276), B = r(15213), z = r(23465), W = r(82028), V = r(61489);
e.exports = {
parse: a,
valid: l,
clean: c,
inc: u,
diff: h,
major: p,
minor: d,
patch: f,
prerelease: m,
compare: g,
rcompare: y,
compareLoose: v,
compareBuild: b,
sort: w,
rsort: E,
gt: S,
lt: T,
eq: O,
neq: C,
gte: R,
lte: I,
cmp: N,
coerce: $,
truncate: k,
Comparator: P,
Range: L,
satisfies: A,
toComparators: j,
maxSatisfying: U,
minSatisfying: M,
minVersion: x,
validRange: D,
outside: _,
gtr: F,
ltr: B,
intersects: z,
simplifyRange: W,
subset: V,
SemVer: i,
re: n.re,
src: n.src,
tokens: n.t,
SEMVER_SPEC_VERSION: s.SEMVER_SPEC_VERSION,
RELEASE_TYPES: s.RELEASE_TYPES,
compareIdentifiers: o.compareIdentifiers,
rcompareIdentifiers: o.rcompareIdentifiers
};
}),
45101: (e => {
const t = Number.MAX_SAFE_INTEGER || 9007199254740991;
e.exports = {
MAX_LENGTH: 256,
MAX_SAFE_COMPONENT_LENGTH: 16,
MAX_SAFE_BUILD_LENGTH: 250,
MAX_SAFE_INTEGER: t,
WHITESPACE_CHARACTERS: [ "\t", "\n", "\v", "\f", "\r", " ", "\xa0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff" ],
RELEASE_TYPES: [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ],
SEMVER_SPEC_VERSION: "2.0.0",
FLAG_INCLUDE_PRERELEASE: 1,
FLAG_LOOSE: 2
};
}),
1159: (e => {
const t = "object" == typeof process && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e) => console.error("SEMVER", ...e) : () => {};
e.exports = t;
}),
73348: (e => {
const t = /^[0-9]+$/, compareIdentifiers = (e, r) => {
if ("number" == typeof e && "number" == typeof r) return e === r ? 0 : e < r ? -1 : 1;
const n = t.test(e), s = t.test(r);
return n && s && (e = +e, r = +r), e === r ? 0 : n && !s ? -1 : s && !n ? 1 : e < r ? -1 : 1;
};
e.exports = {
compareIdentifiers: compareIdentifiers,
rcompareIdentifiers: (e, t) => compareIdentifiers(t, e)
};
}),
61383: (e => {
e.exports = class LRUCache {
constructor() {
this.max = 1e3, this.map = new Map;
}
get(e) {
const t = this.map.get(e);
return void 0 === t ? void 0 : (this.map.delete(e), this.map.set(e, t), t);
}
delete(e) {
return this.map.delete(e);
}
set(e, t) {
if (!this.delete(e) && void 0 !== t) {
if (this.map.size >= this.max) {
const e = this.map.keys().next().value;
this.delete(e);
}
this.map.set(e, t);
}
return this;
}
};
}),
70356: (e => {
const t = Object.freeze({
loose: !0
}), r = Object.freeze({});
e.exports = e => e ? "object" != typeof e ? t : e : r;
}),
95471: ((e, t, r) => {
const {MAX_SAFE_COMPONENT_LENGTH: n, MAX_SAFE_BUILD_LENGTH: s, MAX_LENGTH: i} = r(45101), o = r(1159), a = (t = e.exports = {}).re = [], l = t.safeRe = [], c = t.src = [], u = t.safeSrc = [], h = t.t = {};
let p = 0;
const d = "[a-zA-Z0-9-]", f = [ [ "\\s", 1 ], [ "\\d", i ], [ d, s ] ], createToken = (e, t, r) => {
const n = (e => {
for (const [t, r] of f) e = e.split(`${t}*`).join(`${t}{0,${r}}`).split(`${t}+`).join(`${t}{1,${r}}`);
return e;
})(t), s = p++;
o(e, s, t), h[e] = s, c[s] = t, u[s] = n, a[s] = new RegExp(t, r ? "g" : void 0), 
l[s] = new RegExp(n, r ? "g" : void 0);
};
createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*"), createToken("NUMERICIDENTIFIERLOOSE", "\\d+"), 
createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${d}*`), createToken("MAINVERSION", `(${c[h.NUMERICIDENTIFIER]})\\.(${c[h.NUMERICIDENTIFIER]})\\.(${c[h.NUMERICIDENTIFIER]})`), 
createToken("MAINVERSIONLOOSE", `(${c[h.NUMERICIDENTIFIERLOOSE]})\\.(${c[h.NUMERICIDENTIFIERLOOSE]})\\.(${c[h.NUMERICIDENTIFIERLOOSE]})`), 
createToken("PRERELEASEIDENTIFIER", `(?:${c[h.NONNUMERICIDENTIFIER]}|${c[h.NUMERICIDENTIFIER]})`), 
createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${c[h.NONNUMERICIDENTIFIER]}|${c[h.NUMERICIDENTIFIERLOOSE]})`), 
createToken("PRERELEASE", `(?:-(${c[h.PRERELEASEIDENTIFIER]}(?:\\.${c[h.PRERELEASEIDENTIFIER]})*))`), 
createToken("PRERELEASELOOSE", `(?:-?(${c[h.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${c[h.PRERELEASEIDENTIFIERLOOSE]})*))`), 
createToken("BUILDIDENTIFIER", `${d}+`), createToken("BUILD", `(?:\\+(${c[h.BUILDIDENTIFIER]}(?:\\.${c[h.BUILDIDENTIFIER]})*))`), 
createToken("FULLPLAIN", `v?${c[h.MAINVERSION]}${c[h.PRERELEASE]}?${c[h.BUILD]}?`), 
createToken("FULL", `^${c[h.FULLPLAIN]}$`), createToken("LOOSEPLAIN", `[v=\\s]*${c[h.MAINVERSIONLOOSE]}${c[h.PRERELEASELOOSE]}?${c[h.BUILD]}?`), 
createToken("LOOSE", `^${c[h.LOOSEPLAIN]}$`), createToken("GTLT", "((?:<|>)?=?)"), 
createToken("XRANGEIDENTIFIERLOOSE", `${c[h.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), 
createToken("XRANGEIDENTIFIER", `${c[h.NUMERICIDENTIFIER]}|x|X|\\*`), createToken("XRANGEPLAIN", `[v=\\s]*(${c[h.XRANGEIDENTIFIER]})(?:\\.(${c[h.XRANGEIDENTIFIER]})(?:\\.(${c[h.XRANGEIDENTIFIER]})(?:${c[h.PRERELEASE]})?${c[h.BUILD]}?)?)?`), 
createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${c[h.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[h.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[h.XRANGEIDENTIFIERLOOSE]})(?:${c[h.PRERELEASELOOSE]})?${c[h.BUILD]}?)?)?`), 
createToken("XRANGE", `^${c[h.GTLT]}\\s*${c[h.XRANGEPLAIN]}$`), createToken("XRANGELOOSE", `^${c[h.GTLT]}\\s*${c[h.XRANGEPLAINLOOSE]}$`), 
createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${n}})(?:\\.(\\d{1,${n}}))?(?:\\.(\\d{1,${n}}))?`), 
createToken("COERCE", `${c[h.COERCEPLAIN]}(?:$|[^\\d])`), createToken("COERCEFULL", c[h.COERCEPLAIN] + `(?:${c[h.PRERELEASE]})?` + `(?:${c[h.BUILD]})?(?:$|[^\\d])`), 
createToken("COERCERTL", c[h.COERCE], !0), createToken("COERCERTLFULL", c[h.COERCEFULL], !0), 
createToken("LONETILDE", "(?:~>?)"), createToken("TILDETRIM", `(\\s*)${c[h.LONETILDE]}\\s+`, !0), 
t.tildeTrimReplace = "$1~", createToken("TILDE", `^${c[h.LONETILDE]}${c[h.XRANGEPLAIN]}$`), 
createToken("TILDELOOSE", `^${c[h.LONETILDE]}${c[h.XRANGEPLAINLOOSE]}$`), createToken("LONECARET", "(?:\\^)"), 
createToken("CARETTRIM", `(\\s*)${c[h.LONECARET]}\\s+`, !0), t.caretTrimReplace = "$1^", 
createToken("CARET", `^${c[h.LONECARET]}${c[h.XRANGEPLAIN]}$`), createToken("CARETLOOSE", `^${c[h.LONECARET]}${c[h.XRANGEPLAINLOOSE]}$`), 
createToken("COMPARATORLOOSE", `^${c[h.GTLT]}\\s*(${c[h.LOOSEPLAIN]})$|^$`), createToken("COMPARATOR", `^${c[h.GTLT]}\\s*(${c[h.FULLPLAIN]})$|^$`), 
createToken("COMPARATORTRIM", `(\\s*)${c[h.GTLT]}\\s*(${c[h.LOOSEPLAIN]}|${c[h.XRANGEPLAIN]})`, !0), 
t.comparatorTrimReplace = "$1$2$3", createToken("HYPHENRANGE", `^\\s*(${c[h.XRANGEPLAIN]})\\s+-\\s+(${c[h.XRANGEPLAIN]})\\s*$`), 
createToken("HYPHENRANGELOOSE", `^\\s*(${c[h.XRANGEPLAINLOOSE]})\\s+-\\s+(${c[h.XRANGEPLAINLOOSE]})\\s*$`), 
createToken("STAR", "(<|>)?=?\\s*\\*"), createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$"), 
createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}),
69737: ((e, t, r) => {
const {MAX_LENGTH: n, MAX_SAFE_BUILD_LENGTH: s, WHITESPACE_CHARACTERS: i} = r(45101), o = new Uint8Array(65536);
for (const e of i) o[e.charCodeAt(0)] = 1;
const isWhitespace = e => void 0 !== e && 1 === o[e.charCodeAt(0)], isVersionPrefix = e => "v" === e || "=" === e || isWhitespace(e), isDigit = e => void 0 !== e && e >= "0" && e <= "9", isLetter = e => void 0 !== e && (e >= "a" && e <= "z" || e >= "A" && e <= "Z"), isIdentifierCharacter = e => isDigit(e) || isLetter(e) || "-" === e, isVersionStart = e => isDigit(e) || "x" === e || "X" === e || "*" === e, findDigitsEndIndex = (e, t, r, n) => {
if (!isDigit(e[t])) return t;
if (t >= n.start && t < n.end) return Math.min(t + r, n.end);
if (t >= n.previousStart && t < n.previousEnd) return Math.min(t + r, n.previousEnd);
let s = t + 1;
for (;isDigit(e[s]); ) s++;
return n.previousStart = n.start, n.previousEnd = n.end, n.start = t, n.end = s, 
Math.min(t + r, s);
}, findVersionNumberEndIndex = (e, t, r, s) => r || "0" !== e[t] ? findDigitsEndIndex(e, t, r ? n : n + 1, s) : t + 1, findPrereleaseIdentifierEndIndex = (e, t, r, i) => {
const o = findDigitsEndIndex(e, t, n, i);
if (isLetter(e[o]) || "-" === e[o]) {
let t = o + 1;
const r = t + s;
for (;t < r && isIdentifierCharacter(e[t]); ) t++;
return t;
}
return findVersionNumberEndIndex(e, t, r, i);
}, findPrereleaseEndIndex = (e, t, r, n) => {
const s = "-" === e[t];
if (!r && !s) return t;
const i = t + (s ? 1 : 0);
let o = findPrereleaseIdentifierEndIndex(e, i, r, n);
if (o === i) {
if (!r || !s) return t;
o = findPrereleaseIdentifierEndIndex(e, t, r, n);
}
for (;"." === e[o]; ) {
const t = findPrereleaseIdentifierEndIndex(e, o + 1, r, n);
if (t === o + 1) break;
o = t;
}
return o;
}, findBuildIdentifierEndIndex = (e, t) => {
let r = t;
for (;r - t < s && isIdentifierCharacter(e[r]); ) r++;
return r;
}, findBuildEndIndex = (e, t) => {
if ("+" !== e[t]) return t;
let r = findBuildIdentifierEndIndex(e, t + 1);
if (r === t + 1) return t;
for (;"." === e[r]; ) {
const t = findBuildIdentifierEndIndex(e, r + 1);
if (t === r + 1) break;
r = t;
}
return r;
}, findPartialVersionComponentEndIndex = (e, t, r) => isDigit(e[t]) ? findVersionNumberEndIndex(e, t, !1, r) : isVersionStart(e[t]) ? t + 1 : t, findVersionEndIndex = (e, t, r) => {
const n = ((e, t, r) => {
let n = t;
for (let s = 0; s < 3; s++) {
const i = findVersionNumberEndIndex(e, n, !0, r);
if (i === n) return t;
if (n = i, s < 2) {
if ("." !== e[n]) return t;
n++;
}
}
const s = findPrereleaseEndIndex(e, n, !0, r);
return findBuildEndIndex(e, s);
})(e, t, r);
return n !== t ? n : ((e, t, r) => {
let n = findPartialVersionComponentEndIndex(e, t, r);
for (let t = 0; t < 2; t++) {
if ("." !== e[n]) return n;
const t = findPartialVersionComponentEndIndex(e, n + 1, r);
if (t === n + 1) return n;
n = t;
}
const s = findPrereleaseEndIndex(e, n, !1, r);
return findBuildEndIndex(e, s);
})(e, t, r);
}, findRemovableWhitespaceIndex = (e, t) => {
let r = t;
return isWhitespace(e[r]) && r++, "<" !== e[r] && ">" !== e[r] || r++, "=" === e[r] && r++, 
isWhitespace(e[r]) ? r : -1;
};
e.exports = e => {
let t = "", r = 0, n = 0;
const s = {
start: -1,
end: -1,
previousStart: -1,
previousEnd: -1
};
for (;n < e.length; ) {
const i = n;
if ("<" === e[n] || ">" === e[n]) n++; else if (!isVersionPrefix(e[n]) && !isVersionStart(e[n])) {
n++;
continue;
}
for (;n < e.length && isVersionPrefix(e[n]); ) n++;
if (!isVersionStart(e[n])) continue;
const o = findRemovableWhitespaceIndex(e, i);
-1 !== o && (t += e.slice(r, o), r = o + 1), n = findVersionEndIndex(e, n, s);
}
return t + e.slice(r);
};
}),
12276: ((e, t, r) => {
const n = r(10280);
e.exports = (e, t, r) => n(e, t, ">", r);
}),
23465: ((e, t, r) => {
const n = r(96782);
e.exports = (e, t, r) => (e = new n(e, r), t = new n(t, r), e.intersects(t, r));
}),
15213: ((e, t, r) => {
const n = r(10280);
e.exports = (e, t, r) => n(e, t, "<", r);
}),
73193: ((e, t, r) => {
const n = r(7163), s = r(96782);
e.exports = (e, t, r) => {
let i = null, o = null, a = null;
try {
a = new s(t, r);
} catch (e) {
return null;
}
return e.forEach(e => {
a.test(e) && (i && -1 !== o.compare(e) || (i = e, o = new n(i, r)));
}), i;
};
}),
68595: ((e, t, r) => {
const n = r(7163), s = r(96782);
e.exports = (e, t, r) => {
let i = null, o = null, a = null;
try {
a = new s(t, r);
} catch (e) {
return null;
}
return e.forEach(e => {
a.test(e) && (i && 1 !== o.compare(e) || (i = e, o = new n(i, r)));
}), i;
};
}),
51866: ((e, t, r) => {
const n = r(7163), s = r(96782), i = r(16599);
e.exports = (e, t) => {
e = new s(e, t);
let r = new n("0.0.0");
if (e.test(r)) return r;
if (r = new n("0.0.0-0"), e.test(r)) return r;
r = null;
for (let t = 0; t < e.set.length; ++t) {
const s = e.set[t];
let o = null;
s.forEach(e => {
const t = new n(e.semver.version);
switch (e.operator) {
case ">":
0 === t.prerelease.length ? t.patch++ : t.prerelease.push(0), t.raw = t.format();

case "":
case ">=":
o && !i(t, o) || (o = t);
break;

case "<":
case "<=":
break;

default:
throw new Error(`Unexpected operation: ${e.operator}`);
}
}), !o || r && !i(r, o) || (r = o);
}
return r && e.test(r) ? r : null;
};
}),
10280: ((e, t, r) => {
const n = r(7163), s = r(89379), {ANY: i} = s, o = r(96782), a = r(68011), l = r(16599), c = r(3872), u = r(56717), h = r(41236);
e.exports = (e, t, r, p) => {
let d, f, m, g, y;
switch (e = new n(e, p), t = new o(t, p), r) {
case ">":
d = l, f = u, m = c, g = ">", y = ">=";
break;

case "<":
d = c, f = h, m = l, g = "<", y = "<=";
break;

default:
throw new TypeError('Must provide a hilo val of "<" or ">"');
}
if (a(e, t, p)) return !1;
for (let r = 0; r < t.set.length; ++r) {
const n = t.set[r];
let o = null, a = null;
if (n.forEach(e => {
e.semver === i && (e = new s(">=0.0.0")), o = o || e, a = a || e, d(e.semver, o.semver, p) ? o = e : m(e.semver, a.semver, p) && (a = e);
}), o.operator === g || o.operator === y) return !1;
if ((!a.operator || a.operator === g) && f(e, a.semver)) return !1;
if (a.operator === y && m(e, a.semver)) return !1;
}
return !0;
};
}),
82028: ((e, t, r) => {
const n = r(68011), s = r(78469);
e.exports = (e, t, r) => {
const i = [];
let o = null, a = null;
const l = e.sort((e, t) => s(e, t, r));
for (const e of l) {
n(e, t, r) ? (a = e, o || (o = e)) : (a && i.push([ o, a ]), a = null, o = null);
}
o && i.push([ o, null ]);
const c = [];
for (const [e, t] of i) e === t ? c.push(e) : t || e !== l[0] ? t ? e === l[0] ? c.push(`<=${t}`) : c.push(`${e} - ${t}`) : c.push(`>=${e}`) : c.push("*");
const u = c.join(" || "), h = "string" == typeof t.raw ? t.raw : String(t);
return u.length < h.length ? u : t;
};
}),
61489: ((e, t, r) => {
const n = r(96782), s = r(89379), {ANY: i} = s, o = r(68011), a = r(78469), l = [ new s(">=0.0.0-0") ], c = [ new s(">=0.0.0") ], simpleSubset = (e, t, r) => {
if (e === t) return !0;
if (1 === e.length && e[0].semver === i) {
if (1 === t.length && t[0].semver === i) return !0;
e = r.includePrerelease ? l : c;
}
if (1 === t.length && t[0].semver === i) {
if (r.includePrerelease) return !0;
t = c;
}
const n = new Set;
let s, u, h, p, d, f, m;
for (const t of e) ">" === t.operator || ">=" === t.operator ? s = higherGT(s, t, r) : "<" === t.operator || "<=" === t.operator ? u = lowerLT(u, t, r) : n.add(t.semver);
if (n.size > 1) return null;
if (s && u) {
if (h = a(s.semver, u.semver, r), h > 0) return null;
if (0 === h && (">=" !== s.operator || "<=" !== u.operator)) return null;
}
for (const e of n) {
if (s && !o(e, String(s), r)) return null;
if (u && !o(e, String(u), r)) return null;
for (const n of t) if (!o(e, String(n), r)) return !1;
return !0;
}
let g = !(!u || r.includePrerelease || !u.semver.prerelease.length) && u.semver, y = !(!s || r.includePrerelease || !s.semver.prerelease.length) && s.semver;
g && 1 === g.prerelease.length && "<" === u.operator && 0 === g.prerelease[0] && (g = !1);
for (const e of t) {
if (m = m || ">" === e.operator || ">=" === e.operator, f = f || "<" === e.operator || "<=" === e.operator, 
s) if (y && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === y.major && e.semver.minor === y.minor && e.semver.patch === y.patch && (y = !1), 
">" === e.operator || ">=" === e.operator) {
if (p = higherGT(s, e, r), p === e && p !== s) return !1;
} else if (">=" === s.operator && !e.test(s.semver)) return !1;
if (u) if (g && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === g.major && e.semver.minor === g.minor && e.semver.patch === g.patch && (g = !1), 
"<" === e.operator || "<=" === e.operator) {
if (d = lowerLT(u, e, r), d === e && d !== u) return !1;
} else if ("<=" === u.operator && !e.test(u.semver)) return !1;
if (!e.operator && (u || s) && 0 !== h) return !1;
}
return !(s && f && !u && 0 !== h) && (!(u && m && !s && 0 !== h) && (!y && !g));
}, higherGT = (e, t, r) => {
if (!e) return t;
const n = a(e.semver, t.semver, r);
return n > 0 ? e : n < 0 || ">" === t.operator && ">=" === e.operator ? t : e;
}, lowerLT = (e, t, r) => {
if (!e) return t;
const n = a(e.semver, t.semver, r);
return n < 0 ? e : n > 0 || "<" === t.operator && "<=" === e.operator ? t : e;
};
e.exports = (e, t, r = {}) => {
if (e === t) return !0;
e = new n(e, r), t = new n(t, r);
let s = !1;
e: for (const n of e.set) {
for (const e of t.set) {
const t = simpleSubset(n, e, r);
if (s = s || null !== t, t) continue e;
}
if (s) return !1;
}
return !0;
};
}),
54750: ((e, t, r) => {
const n = r(96782);
e.exports = (e, t) => new n(e, t).set.map(e => e.map(e => e.value).join(" ").trim().split(" "));
}),
64737: ((e, t, r) => {
const n = r(96782);
e.exports = (e, t) => {
try {
return new n(e, t).range || "*";
} catch (e) {
return null;
}
};
}),
38658: ((e, t, r) => {
const n = r(64012);
e.exports = {
version: n.version
};
}),
60142: ((e, t, r) => {
r.r(t), r.d(t, {
CACHE_READ_DENIED_PREFIX: () => Ue,
CACHE_WRITE_DENIED_PREFIX: () => je,
CacheReadDeniedError: () => CacheReadDeniedError,
CacheWriteDeniedError: () => CacheWriteDeniedError,
FinalizeCacheError: () => FinalizeCacheError,
ReserveCacheError: () => ReserveCacheError,
ValidationError: () => ValidationError,
isFeatureAvailable: () => isFeatureAvailable,
restoreCache: () => restoreCache,
saveCache: () => cache_saveCache
});
var n = r(33838), s = r(16928), i = r(41955), o = r(79896);
function getOptions(e) {
const t = {
followSymbolicLinks: !0,
implicitDescendants: !0,
matchDirectories: !0,
omitBrokenSymbolicLinks: !0,
excludeHiddenFiles: !1
};
return e && ("boolean" == typeof e.followSymbolicLinks && (t.followSymbolicLinks = e.followSymbolicLinks, 
n.Yz(`followSymbolicLinks '${t.followSymbolicLinks}'`)), "boolean" == typeof e.implicitDescendants && (t.implicitDescendants = e.implicitDescendants, 
n.Yz(`implicitDescendants '${t.implicitDescendants}'`)), "boolean" == typeof e.matchDirectories && (t.matchDirectories = e.matchDirectories, 
n.Yz(`matchDirectories '${t.matchDirectories}'`)), "boolean" == typeof e.omitBrokenSymbolicLinks && (t.omitBrokenSymbolicLinks = e.omitBrokenSymbolicLinks, 
n.Yz(`omitBrokenSymbolicLinks '${t.omitBrokenSymbolicLinks}'`)), "boolean" == typeof e.excludeHiddenFiles && (t.excludeHiddenFiles = e.excludeHiddenFiles, 
n.Yz(`excludeHiddenFiles '${t.excludeHiddenFiles}'`))), t;
}
var a = r(42613);
const l = "win32" === process.platform;
function dirname(e) {
if (e = safeTrimTrailingSeparator(e), l && /^\\\\[^\\]+(\\[^\\]+)?$/.test(e)) return e;
let t = s.dirname(e);
return l && /^\\\\[^\\]+\\[^\\]+\\$/.test(t) && (t = safeTrimTrailingSeparator(t)), 
t;
}
function ensureAbsoluteRoot(e, t) {
if (a(e, "ensureAbsoluteRoot parameter 'root' must not be empty"), a(t, "ensureAbsoluteRoot parameter 'itemPath' must not be empty"), 
hasAbsoluteRoot(t)) return t;
if (l) {
if (t.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
let e = process.cwd();
return a(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`), 
t[0].toUpperCase() === e[0].toUpperCase() ? 2 === t.length ? `${t[0]}:\\${e.substr(3)}` : (e.endsWith("\\") || (e += "\\"), 
`${t[0]}:\\${e.substr(3)}${t.substr(2)}`) : `${t[0]}:\\${t.substr(2)}`;
}
if (normalizeSeparators(t).match(/^\\$|^\\[^\\]/)) {
const e = process.cwd();
return a(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`), 
`${e[0]}:\\${t.substr(1)}`;
}
}
return a(hasAbsoluteRoot(e), "ensureAbsoluteRoot parameter 'root' must have an absolute root"), 
e.endsWith("/") || l && e.endsWith("\\") || (e += s.sep), e + t;
}
function hasAbsoluteRoot(e) {
return a(e, "hasAbsoluteRoot parameter 'itemPath' must not be empty"), e = normalizeSeparators(e), 
l ? e.startsWith("\\\\") || /^[A-Z]:\\/i.test(e) : e.startsWith("/");
}
function hasRoot(e) {
return a(e, "isRooted parameter 'itemPath' must not be empty"), e = normalizeSeparators(e), 
l ? e.startsWith("\\") || /^[A-Z]:/i.test(e) : e.startsWith("/");
}
function normalizeSeparators(e) {
if (e = e || "", l) {
e = e.replace(/\//g, "\\");
return (/^\\\\+[^\\]/.test(e) ? "\\" : "") + e.replace(/\\\\+/g, "\\");
}
return e.replace(/\/\/+/g, "/");
}
function safeTrimTrailingSeparator(e) {
return e ? (e = normalizeSeparators(e)).endsWith(s.sep) ? e === s.sep || l && /^[A-Z]:\\$/i.test(e) ? e : e.substr(0, e.length - 1) : e : "";
}
var c;
!function(e) {
e[e.None = 0] = "None", e[e.Directory = 1] = "Directory", e[e.File = 2] = "File", 
e[e.All = 3] = "All";
}(c || (c = {}));
const u = "win32" === process.platform;
function getSearchPaths(e) {
e = e.filter(e => !e.negate);
const t = {};
for (const r of e) {
t[u ? r.searchPath.toUpperCase() : r.searchPath] = "candidate";
}
const r = [];
for (const n of e) {
const e = u ? n.searchPath.toUpperCase() : n.searchPath;
if ("included" === t[e]) continue;
let s = !1, i = e, o = dirname(i);
for (;o !== i; ) {
if (t[o]) {
s = !0;
break;
}
i = o, o = dirname(i);
}
s || (r.push(n.searchPath), t[e] = "included");
}
return r;
}
function internal_pattern_helper_match(e, t) {
let r = c.None;
for (const n of e) n.negate ? r &= ~n.match(t) : r |= n.match(t);
return r;
}
function internal_pattern_helper_partialMatch(e, t) {
return e.some(e => !e.negate && e.partialMatch(t));
}
var h = r(70857);
const range = (e, t, r) => {
let n, s, i, o, a, l = r.indexOf(e), c = r.indexOf(t, l + 1), u = l;
if (l >= 0 && c > 0) {
if (e === t) return [ l, c ];
for (n = [], i = r.length; u >= 0 && !a; ) {
if (u === l) n.push(u), l = r.indexOf(e, u + 1); else if (1 === n.length) {
const e = n.pop();
void 0 !== e && (a = [ e, c ]);
} else s = n.pop(), void 0 !== s && s < i && (i = s, o = c), c = r.indexOf(t, u + 1);
u = l < c && l >= 0 ? l : c;
}
n.length && void 0 !== o && (a = [ i, o ]);
}
return a;
}, p = "\0SLASH" + Math.random().toFixed(16) + "\0", d = "\0OPEN" + Math.random().toFixed(16) + "\0", f = "\0CLOSE" + Math.random().toFixed(16) + "\0", m = "\0COMMA" + Math.random().toFixed(16) + "\0", g = "\0PERIOD" + Math.random().toFixed(16) + "\0", y = new RegExp(p, "g"), v = new RegExp(d, "g"), b = new RegExp(f, "g"), w = new RegExp(m, "g"), E = new RegExp(g, "g"), S = /\\\\/g, T = /\\{/g, O = /\\}/g, C = /\\,/g, R = /\\\./g;
function numeric(e) {
return isNaN(e) ? e.charCodeAt(0) : parseInt(e, 10);
}
function unescapeBraces(e) {
return e.replace(y, "\\").replace(v, "{").replace(b, "}").replace(w, ",").replace(E, ".");
}
function pushAll(e, t) {
for (let r = 0; r < t.length; r++) e.push(t[r]);
}
function balancedWithBudget(e, t, r) {
if (r.remaining < 0) return;
const n = range("{", "}", t), s = void 0 !== n && t.indexOf("{") < n[0];
return r.remaining -= n && !s ? n[1] + 1 : e.length, !n || r.remaining < 0 ? void 0 : {
end: n[1],
pre: e.slice(0, n[0]),
body: e.slice(n[0] + 1, n[1]),
post: e.slice(n[1] + 1),
unmatched: s
};
}
function maskUnmatchedOpens(e, t) {
t.remaining -= e.length;
const r = [];
for (let t = 0; t < e.length; t++) {
const n = e.charCodeAt(t);
123 === n ? r.push(t) : 125 === n && r.length && r.pop();
}
let n = "", s = 0;
for (let t = 0; t < r.length; t++) {
const i = r[t];
n += e.slice(s, i) + "\0", s = i + 1;
}
return n + e.slice(s);
}
function commaSetFollows(e, t) {
if (t.remaining -= e.length, t.remaining < 0) return !1;
let r = !1;
for (let t = e.length - 1; t >= 0; t--) {
const n = e.charCodeAt(t);
if (125 === n) r = !0; else if (10 === n || 13 === n || 8232 === n || 8233 === n) r = !1; else if (44 === n && r && 44 !== e.charCodeAt(t + 1)) return !0;
}
return !1;
}
function parseCommaParts(e, t) {
const r = [];
let n = "";
for (;;) {
const s = balancedWithBudget(e, e, t);
if (t.remaining < 0) return;
if (!s) {
const t = e.split(",");
return t[0] = n + t[0], pushAll(r, t), r;
}
const {pre: i, body: o, post: a} = s, l = i.split(",");
if (l[0] = n + l[0], l[l.length - 1] += "{" + o + "}", !a.length) return pushAll(r, l), 
r;
n = l.pop(), pushAll(r, l), e = a;
}
}
function bound(e, t) {
return void 0 === e || isNaN(e) ? t : e;
}
function expand(e, t = {}) {
if (!e) return [];
const r = bound(t.max, 1e5), n = bound(t.maxLength, 4e6), s = bound(t.maxDepth, 1e3), i = bound(t.maxRewrites, 1e3), o = bound(t.maxSteps, 2e7);
return "{}" === e.slice(0, 2) && (e = "\\{\\}" + e.slice(2)), expand_(function escapeBraces(e) {
return e.replace(S, p).replace(T, d).replace(O, f).replace(C, m).replace(R, g);
}(e), r, n, s, 0, i, {
remaining: o
}, !0).map(unescapeBraces);
}
function embrace(e) {
return "{" + e + "}";
}
function isPadded(e) {
return /^-?0\d/.test(e);
}
function lte(e, t) {
return e <= t;
}
function gte(e, t) {
return e >= t;
}
function combine(e, t, r, n, s, i, o) {
const a = [];
let l, c = 0;
e: for (let o = 0; o < e.length; o++) {
const u = e[o] + t;
let h = r;
i && !u && (l || (l = r.filter(e => e)), h = l);
for (let e = 0; e < h.length; e++) {
if (a.length >= n) break e;
const t = u + h[e];
if (c + t.length > s) break e;
a.push(t), c += t.length;
}
}
return o.remaining -= a.length, a;
}
function expandSequence(e, t, r, n, s) {
const i = e.split(/\.\./), o = [];
if (void 0 === i[0] || void 0 === i[1]) return o;
const a = numeric(i[0]), l = numeric(i[1]), c = Math.max(i[0].length, i[1].length);
let u = 3 === i.length && void 0 !== i[2] ? Math.max(Math.abs(numeric(i[2])), 1) : 1, h = lte;
l < a && (u *= -1, h = gte);
const p = i.some(isPadded), d = p ? c : 1;
let f = 0;
for (let e = a; h(e, l) && o.length < r; e += u) {
if (s.remaining -= d, s.remaining < 0) return;
let r;
if (t) r = String.fromCharCode(e), "\\" === r && (r = ""); else if (r = String(e), 
p) {
const t = c - r.length;
if (t > 0) {
const n = new Array(t + 1).join("0");
r = e < 0 ? "-" + n + r.slice(1) : n + r;
}
}
if (f + r.length > n) break;
o.push(r), f += r.length;
}
return o;
}
function expand_(e, t, r, n, s, i, o, a) {
if (o.remaining -= 16, s > n) return [ e ];
let l = [ "" ], c = 0, u = !1, h = !0, p = e;
for (;;) {
const d = balancedWithBudget(e, p, o);
if (!d) return combine(l, e, [ "" ], t, r, u, o);
d.unmatched && (p = maskUnmatchedOpens(p, o));
const m = d.pre, literal = () => combine(l, m + "{" + d.body + "}" + d.post, [ "" ], t, r, u, o);
if (/\$$/.test(m)) {
if (l = combine(l, m + "{" + d.body + "}", [ "" ], t, r, u && !d.post.length, o), 
h = !1, !d.post.length) break;
e = d.post, p = p.slice(d.end + 1);
continue;
}
const g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(d.body), y = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(d.body), v = g || y, b = d.body.indexOf(",") >= 0;
if (!v && !b) {
if (c < i && commaSetFollows(d.post, o)) {
c++, e = d.pre + "{" + d.body + f + d.post, p = p.slice(0, d.end) + f + p.slice(d.end + 1), 
a = !0;
continue;
}
return literal();
}
let w;
if (h && (u = a && !v, h = !1), v) {
if (w = expandSequence(d.body, y, t, r, o), !w) return literal();
} else {
let a = parseCommaParts(d.body, o);
if (!a) return literal();
if (1 === a.length && void 0 !== a[0]) {
if (a = expand_(a[0], t, r, n, s + 1, i, o, !1).map(embrace), o.remaining < 0) return literal();
if (1 === a.length) {
const n = combine(l, m + a[0], [ "" ], t, r, u && !d.post.length, o);
if (o.remaining < 0) return literal();
if (l = n, !d.post.length) break;
e = d.post, p = p.slice(d.end + 1);
continue;
}
}
let c = u && !d.post.length && !m;
for (let e = 0; c && e < l.length; e++) l[e] && (c = !1);
w = [];
let h = 0;
e: for (let e = 0; e < a.length; e++) {
const l = expand_(a[e], t, r, n, s + 1, i, o, !1);
if (o.remaining < 0) return literal();
for (let e = 0; e < l.length; e++) {
const n = l[e];
if (!c || n) {
if (w.length >= t || h + n.length > r) break e;
w.push(n), h += n.length;
}
}
}
}
const E = combine(l, m, w, t, r, u && !d.post.length, o);
if (o.remaining < 0) return literal();
if (l = E, !d.post.length) break;
e = d.post, p = p.slice(d.end + 1);
}
return l;
}
const assertValidPattern = e => {
if ("string" != typeof e) throw new TypeError("invalid pattern");
if (e.length > 65536) throw new TypeError("pattern is too long");
}, I = {
"[:alnum:]": [ "\\p{L}\\p{Nl}\\p{Nd}", !0 ],
"[:alpha:]": [ "\\p{L}\\p{Nl}", !0 ],
"[:ascii:]": [ "\\x00-\\x7f", !1 ],
"[:blank:]": [ "\\p{Zs}\\t", !0 ],
"[:cntrl:]": [ "\\p{Cc}", !0 ],
"[:digit:]": [ "\\p{Nd}", !0 ],
"[:graph:]": [ "\\p{Z}\\p{C}", !0, !0 ],
"[:lower:]": [ "\\p{Ll}", !0 ],
"[:print:]": [ "\\p{C}", !0 ],
"[:punct:]": [ "\\p{P}", !0 ],
"[:space:]": [ "\\p{Z}\\t\\r\\n\\v\\f", !0 ],
"[:upper:]": [ "\\p{Lu}", !0 ],
"[:word:]": [ "\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}", !0 ],
"[:xdigit:]": [ "A-Fa-f0-9", !1 ]
}, braceEscape = e => e.replace(/[[\]\\-]/g, "\\$&"), rangesToString = e => e.join(""), parseClass = (e, t) => {
const r = t;
if ("[" !== e.charAt(r)) throw new Error("not in a brace expression");
const n = [], s = [];
let i = r + 1, o = !1, a = !1, l = !1, c = !1, u = r, h = "";
e: for (;i < e.length; ) {
const t = e.charAt(i);
if ("!" !== t && "^" !== t || i !== r + 1) {
if ("]" === t && o && !l) {
u = i + 1;
break;
}
if (o = !0, "\\" !== t || l) {
if ("[" === t && !l) for (const [t, [o, l, c]] of Object.entries(I)) if (e.startsWith(t, i)) {
if (h) return [ "$.", !1, e.length - r, !0 ];
i += t.length, c ? s.push(o) : n.push(o), a = a || l;
continue e;
}
l = !1, h ? (t > h ? n.push(braceEscape(h) + "-" + braceEscape(t)) : t === h && n.push(braceEscape(t)), 
h = "", i++) : e.startsWith("-]", i + 1) ? (n.push(braceEscape(t + "-")), i += 2) : e.startsWith("-", i + 1) ? (h = t, 
i += 2) : (n.push(braceEscape(t)), i++);
} else l = !0, i++;
} else c = !0, i++;
}
if (u < i) return [ "", !1, 0, !1 ];
if (!n.length && !s.length) return [ "$.", !1, e.length - r, !0 ];
if (0 === s.length && 1 === n.length && /^\\?.$/.test(n[0]) && !c) {
const e = 2 === n[0].length ? n[0].slice(-1) : n[0];
return [ (p = e, p.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&")), !1, u - r, !1 ];
}
var p;
const d = "[" + (c ? "^" : "") + rangesToString(n) + "]", f = "[" + (c ? "" : "^") + rangesToString(s) + "]";
return [ n.length && s.length ? "(" + d + "|" + f + ")" : n.length ? d : f, a, u - r, !0 ];
}, unescape_unescape = (e, {windowsPathsNoEscape: t = !1, magicalBraces: r = !0} = {}) => r ? t ? e.replace(/\[([^/\\])\]/g, "$1") : e.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1") : t ? e.replace(/\[([^/\\{}])\]/g, "$1") : e.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
var N;
const $ = new Set([ "!", "?", "+", "*", "@" ]), isExtglobType = e => $.has(e), isExtglobAST = e => isExtglobType(e.type), k = new Map([ [ "!", [ "@" ] ], [ "?", [ "?", "@" ] ], [ "@", [ "@" ] ], [ "*", [ "*", "+", "?", "@" ] ], [ "+", [ "+", "@" ] ] ]), P = new Map([ [ "!", [ "?" ] ], [ "@", [ "?" ] ], [ "+", [ "?", "*" ] ] ]), L = new Map([ [ "!", [ "?", "@" ] ], [ "?", [ "?", "@" ] ], [ "@", [ "?", "@" ] ], [ "*", [ "*", "+", "?", "@" ] ], [ "+", [ "+", "@", "?", "*" ] ] ]), A = new Map([ [ "!", new Map([ [ "!", "@" ] ]) ], [ "?", new Map([ [ "*", "*" ], [ "+", "*" ] ]) ], [ "@", new Map([ [ "!", "!" ], [ "?", "?" ], [ "@", "@" ], [ "*", "*" ], [ "+", "+" ] ]) ], [ "+", new Map([ [ "?", "*" ], [ "*", "*" ] ]) ] ]), j = "(?!\\.)", U = new Set([ "[", "." ]), M = new Set([ "..", "." ]), x = new Set("().*{}+?[]^$\\!"), regExpEscape = e => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&"), D = "[^/]", _ = D + "*?", F = D + "+?";
let B = 0;
class AST {
type;
#e;
#t;
#r=!1;
#n=[];
#s;
#i;
#o;
#a=!1;
#l;
#c;
#u=!1;
id=++B;
get depth() {
return (this.#s?.depth ?? -1) + 1;
}
[Symbol.for("nodejs.util.inspect.custom")]() {
return {
"@@type": "AST",
id: this.id,
type: this.type,
root: this.#e.id,
parent: this.#s?.id,
depth: this.depth,
partsLength: this.#n.length,
parts: this.#n
};
}
constructor(e, t, r = {}) {
this.type = e, e && (this.#t = !0), this.#s = t, this.#e = this.#s ? this.#s.#e : this, 
this.#l = this.#e === this ? r : this.#e.#l, this.#o = this.#e === this ? [] : this.#e.#o, 
"!" !== e || this.#e.#a || this.#o.push(this), this.#i = this.#s ? this.#s.#n.length : 0;
}
get hasMagic() {
if (void 0 !== this.#t) return this.#t;
for (const e of this.#n) if ("string" != typeof e && (e.type || e.hasMagic)) return this.#t = !0;
return this.#t;
}
toString() {
return void 0 !== this.#c ? this.#c : this.type ? this.#c = this.type + "(" + this.#n.map(e => String(e)).join("|") + ")" : this.#c = this.#n.map(e => String(e)).join("");
}
#h() {
if (this !== this.#e) throw new Error("should only call on root");
if (this.#a) return this;
let e;
for (this.toString(), this.#a = !0; e = this.#o.pop(); ) {
if ("!" !== e.type) continue;
let t = e, r = t.#s;
for (;r; ) {
for (let n = t.#i + 1; !r.type && n < r.#n.length; n++) for (const t of e.#n) {
if ("string" == typeof t) throw new Error("string part in extglob AST??");
t.copyIn(r.#n[n]);
}
t = r, r = t.#s;
}
}
return this;
}
push(...e) {
for (const t of e) if ("" !== t) {
if ("string" != typeof t && !(t instanceof N && t.#s === this)) throw new Error("invalid part: " + t);
this.#n.push(t);
}
}
toJSON() {
const e = null === this.type ? this.#n.slice().map(e => "string" == typeof e ? e : e.toJSON()) : [ this.type, ...this.#n.map(e => e.toJSON()) ];
return this.isStart() && !this.type && e.unshift([]), this.isEnd() && (this === this.#e || this.#e.#a && "!" === this.#s?.type) && e.push({}), 
e;
}
isStart() {
if (this.#e === this) return !0;
if (!this.#s?.isStart()) return !1;
if (0 === this.#i) return !0;
const e = this.#s;
for (let t = 0; t < this.#i; t++) {
const r = e.#n[t];
if (!(r instanceof N && "!" === r.type)) return !1;
}
return !0;
}
isEnd() {
if (this.#e === this) return !0;
if ("!" === this.#s?.type) return !0;
if (!this.#s?.isEnd()) return !1;
if (!this.type) return this.#s?.isEnd();
const e = this.#s ? this.#s.#n.length : 0;
return this.#i === e - 1;
}
copyIn(e) {
"string" == typeof e ? this.push(e) : this.push(e.clone(this));
}
clone(e) {
const t = new N(this.type, e);
for (const e of this.#n) t.copyIn(e);
return t;
}
static #p(e, t, r, n, s) {
const i = n.maxExtglobRecursion ?? 2;
let o = !1, a = !1, l = -1, c = !1;
if (null === t.type) {
let u = r, h = "";
for (;u < e.length; ) {
const r = e.charAt(u++);
if (o || "\\" === r) {
o = !o, h += r;
continue;
}
if (a) {
u === l + 1 ? "^" !== r && "!" !== r || (c = !0) : "]" !== r || u === l + 2 && c || (a = !1), 
h += r;
continue;
}
if ("[" === r) {
a = !0, l = u, c = !1, h += r;
continue;
}
if (!n.noext && isExtglobType(r) && "(" === e.charAt(u) && s <= i) {
t.push(h), h = "";
const i = new N(r, t);
u = N.#p(e, i, u, n, s + 1), t.push(i);
continue;
}
h += r;
}
return t.push(h), u;
}
let u = r + 1, h = new N(null, t);
const p = [];
let d = "";
for (;u < e.length; ) {
const r = e.charAt(u++);
if (o || "\\" === r) {
o = !o, d += r;
continue;
}
if (a) {
u === l + 1 ? "^" !== r && "!" !== r || (c = !0) : "]" !== r || u === l + 2 && c || (a = !1), 
d += r;
continue;
}
if ("[" === r) {
a = !0, l = u, c = !1, d += r;
continue;
}
if (!n.noext && isExtglobType(r) && "(" === e.charAt(u) && (s <= i || t && t.#d(r))) {
const i = t && t.#d(r) ? 0 : 1;
h.push(d), d = "";
const o = new N(r, h);
h.push(o), u = N.#p(e, o, u, n, s + i);
continue;
}
if ("|" !== r) {
if (")" === r) return "" === d && 0 === t.#n.length && (t.#u = !0), h.push(d), d = "", 
t.push(...p, h), u;
d += r;
} else h.push(d), d = "", p.push(h), h = new N(null, t);
}
return t.type = null, t.#t = void 0, t.#n = [ e.substring(r - 1) ], u;
}
#f(e) {
return this.#m(e, P);
}
#m(e, t = k) {
if (!e || "object" != typeof e || null !== e.type || 1 !== e.#n.length || null === this.type) return !1;
const r = e.#n[0];
return !(!r || "object" != typeof r || null === r.type) && this.#d(r.type, t);
}
#d(e, t = L) {
return !!t.get(this.type)?.includes(e);
}
#g(e, t) {
const r = e.#n[0], n = new N(null, r, this.options);
n.#n.push(""), r.push(n), this.#y(e, t);
}
#y(e, t) {
const r = e.#n[0];
this.#n.splice(t, 1, ...r.#n);
for (const e of r.#n) "object" == typeof e && (e.#s = this);
this.#c = void 0;
}
#v(e) {
const t = A.get(this.type);
return !!t?.has(e);
}
#b(e) {
if (!e || "object" != typeof e || null !== e.type || 1 !== e.#n.length || null === this.type || 1 !== this.#n.length) return !1;
const t = e.#n[0];
return !(!t || "object" != typeof t || null === t.type) && this.#v(t.type);
}
#w(e) {
const t = A.get(this.type), r = e.#n[0], n = t?.get(r.type);
if (!n) return !1;
this.#n = r.#n;
for (const e of this.#n) "object" == typeof e && (e.#s = this);
this.type = n, this.#c = void 0, this.#u = !1;
}
static fromGlob(e, t = {}) {
const r = new N(null, void 0, t);
return N.#p(e, r, 0, t, 0), r;
}
toMMPattern() {
if (this !== this.#e) return this.#e.toMMPattern();
const e = this.toString(), [t, r, n, s] = this.toRegExpSource();
if (!(n || this.#t || this.#l.nocase && !this.#l.nocaseMagicOnly && e.toUpperCase() !== e.toLowerCase())) return r;
const i = (this.#l.nocase ? "i" : "") + (s ? "u" : "");
return Object.assign(new RegExp(`^${t}$`, i), {
_src: t,
_glob: e
});
}
get options() {
return this.#l;
}
toRegExpSource(e) {
const t = e ?? !!this.#l.dot;
if (this.#e === this && (this.#E(), this.#h()), !isExtglobAST(this)) {
const r = this.isStart() && this.isEnd() && !this.#n.some(e => "string" != typeof e), n = this.#n.map(t => {
const [n, s, i, o] = "string" == typeof t ? N.#S(t, this.#t, r) : t.toRegExpSource(e);
return this.#t = this.#t || i, this.#r = this.#r || o, n;
}).join("");
let s = "";
if (this.isStart() && "string" == typeof this.#n[0]) {
if (!(1 === this.#n.length && M.has(this.#n[0]))) {
const r = U, i = t && r.has(n.charAt(0)) || n.startsWith("\\.") && r.has(n.charAt(2)) || n.startsWith("\\.\\.") && r.has(n.charAt(4)), o = !t && !e && r.has(n.charAt(0));
s = i ? "(?!(?:^|/)\\.\\.?(?:$|/))" : o ? j : "";
}
}
let i = "";
this.isEnd() && this.#e.#a && "!" === this.#s?.type && (i = "(?:$|\\/)");
return [ s + n + i, unescape_unescape(n), this.#t = !!this.#t, this.#r ];
}
const r = "*" === this.type || "+" === this.type, n = "!" === this.type ? "(?:(?!(?:" : "(?:";
let s = this.#T(t);
if (this.isStart() && this.isEnd() && !s && "!" !== this.type) {
const e = this.toString(), t = this;
return t.#n = [ e ], t.type = null, t.#t = void 0, [ e, unescape_unescape(this.toString()), !1, !1 ];
}
let i = !r || e || t ? "" : this.#T(!0);
i === s && (i = ""), i && (s = `(?:${s})(?:${i})*?`);
let o = "";
if ("!" === this.type && this.#u) o = (this.isStart() && !t ? j : "") + F; else {
o = n + s + ("!" === this.type ? "))" + (!this.isStart() || t || e ? "" : j) + _ + ")" : "@" === this.type ? ")" : "?" === this.type ? ")?" : "+" === this.type && i ? ")" : "*" === this.type && i ? ")?" : `)${this.type}`);
}
return [ o, unescape_unescape(s), this.#t = !!this.#t, this.#r ];
}
#E() {
if (isExtglobAST(this)) {
let e = 0, t = !1;
do {
t = !0;
for (let e = 0; e < this.#n.length; e++) {
const r = this.#n[e];
"object" == typeof r && (r.#E(), this.#m(r) ? (t = !1, this.#y(r, e)) : this.#f(r) ? (t = !1, 
this.#g(r, e)) : this.#b(r) && (t = !1, this.#w(r)));
}
} while (!t && ++e < 10);
} else for (const e of this.#n) "object" == typeof e && e.#E();
this.#c = void 0;
}
#T(e) {
return this.#n.map(t => {
if ("string" == typeof t) throw new Error("string type in extglob ast??");
const [r, n, s, i] = t.toRegExpSource(e);
return this.#r = this.#r || i, r;
}).filter(e => !(this.isStart() && this.isEnd() && !e)).join("|");
}
static #S(e, t, r = !1) {
let n = !1, s = "", i = !1, o = !1;
for (let a = 0; a < e.length; a++) {
const l = e.charAt(a);
if (n) n = !1, s += (x.has(l) ? "\\" : "") + l; else if ("*" !== l) if (o = !1, 
"\\" !== l) {
if ("[" === l) {
const [r, n, o, l] = parseClass(e, a);
if (o) {
s += r, i = i || n, a += o - 1, t = t || l;
continue;
}
}
"?" !== l ? s += regExpEscape(l) : (s += D, t = !0);
} else a === e.length - 1 ? s += "\\\\" : n = !0; else {
if (o) continue;
o = !0, s += r && /^[*]+$/.test(e) ? F : _, t = !0;
}
}
return [ s, unescape_unescape(e), !!t, i ];
}
}
N = AST;
const minimatch = (e, t, r = {}) => (assertValidPattern(t), !(!r.nocomment && "#" === t.charAt(0)) && new Minimatch(t, r).match(e)), z = /^\*+([^+@!?*[(]*)$/, starDotExtTest = e => t => !t.startsWith(".") && t.endsWith(e), starDotExtTestDot = e => t => t.endsWith(e), starDotExtTestNocase = e => (e = e.toLowerCase(), 
t => !t.startsWith(".") && t.toLowerCase().endsWith(e)), starDotExtTestNocaseDot = e => (e = e.toLowerCase(), 
t => t.toLowerCase().endsWith(e)), W = /^\*+\.\*+$/, starDotStarTest = e => !e.startsWith(".") && e.includes("."), starDotStarTestDot = e => "." !== e && ".." !== e && e.includes("."), V = /^\.\*+$/, dotStarTest = e => "." !== e && ".." !== e && e.startsWith("."), G = /^\*+$/, starTest = e => 0 !== e.length && !e.startsWith("."), starTestDot = e => 0 !== e.length && "." !== e && ".." !== e, H = /^\?+([^+@!?*[(]*)?$/, qmarksTestNocase = ([e, t = ""]) => {
const r = qmarksTestNoExt([ e ]);
return t ? (t = t.toLowerCase(), e => r(e) && e.toLowerCase().endsWith(t)) : r;
}, qmarksTestNocaseDot = ([e, t = ""]) => {
const r = qmarksTestNoExtDot([ e ]);
return t ? (t = t.toLowerCase(), e => r(e) && e.toLowerCase().endsWith(t)) : r;
}, qmarksTestDot = ([e, t = ""]) => {
const r = qmarksTestNoExtDot([ e ]);
return t ? e => r(e) && e.endsWith(t) : r;
}, qmarksTest = ([e, t = ""]) => {
const r = qmarksTestNoExt([ e ]);
return t ? e => r(e) && e.endsWith(t) : r;
}, qmarksTestNoExt = ([e]) => {
const t = e.length;
return e => e.length === t && !e.startsWith(".");
}, qmarksTestNoExtDot = ([e]) => {
const t = e.length;
return e => e.length === t && "." !== e && ".." !== e;
}, Y = "object" == typeof process && process ? "object" == typeof process.env && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
minimatch.sep = "win32" === Y ? {
sep: "\\"
}.sep : {
sep: "/"
}.sep;
const q = Symbol("globstar **");
minimatch.GLOBSTAR = q;
minimatch.filter = (e, t = {}) => r => minimatch(r, e, t);
const ext = (e, t = {}) => Object.assign({}, e, t);
minimatch.defaults = e => {
if (!e || "object" != typeof e || !Object.keys(e).length) return minimatch;
const t = minimatch;
return Object.assign((r, n, s = {}) => t(r, n, ext(e, s)), {
Minimatch: class Minimatch extends t.Minimatch {
constructor(t, r = {}) {
super(t, ext(e, r));
}
static defaults(r) {
return t.defaults(ext(e, r)).Minimatch;
}
},
AST: class AST extends t.AST {
constructor(t, r, n = {}) {
super(t, r, ext(e, n));
}
static fromGlob(r, n = {}) {
return t.AST.fromGlob(r, ext(e, n));
}
},
unescape: (r, n = {}) => t.unescape(r, ext(e, n)),
escape: (r, n = {}) => t.escape(r, ext(e, n)),
filter: (r, n = {}) => t.filter(r, ext(e, n)),
defaults: r => t.defaults(ext(e, r)),
makeRe: (r, n = {}) => t.makeRe(r, ext(e, n)),
braceExpand: (r, n = {}) => t.braceExpand(r, ext(e, n)),
match: (r, n, s = {}) => t.match(r, n, ext(e, s)),
sep: t.sep,
GLOBSTAR: q
});
};
const braceExpand = (e, t = {}) => (assertValidPattern(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [ e ] : expand(e, {
max: t.braceExpandMax
}));
minimatch.braceExpand = braceExpand;
minimatch.makeRe = (e, t = {}) => new Minimatch(e, t).makeRe();
minimatch.match = (e, t, r = {}) => {
const n = new Minimatch(t, r);
return e = e.filter(e => n.match(e)), n.options.nonull && !e.length && e.push(t), 
e;
};
const K = /[?*]|[+@!]\(.*?\)|\[|\]/;
class Minimatch {
options;
set;
pattern;
windowsPathsNoEscape;
nonegate;
negate;
comment;
empty;
preserveMultipleSlashes;
partial;
globSet;
globParts;
nocase;
isWindows;
platform;
windowsNoMagicRoot;
maxGlobstarRecursion;
regexp;
constructor(e, t = {}) {
assertValidPattern(e), t = t || {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200, 
this.pattern = e, this.platform = t.platform || Y, this.isWindows = "win32" === this.platform;
this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || !1 === t.allowWindowsEscape, 
this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, "/")), 
this.preserveMultipleSlashes = !!t.preserveMultipleSlashes, this.regexp = null, 
this.negate = !1, this.nonegate = !!t.nonegate, this.comment = !1, this.empty = !1, 
this.partial = !!t.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = void 0 !== t.windowsNoMagicRoot ? t.windowsNoMagicRoot : !(!this.isWindows || !this.nocase), 
this.globSet = [], this.globParts = [], this.set = [], this.make();
}
hasMagic() {
if (this.options.magicalBraces && this.set.length > 1) return !0;
for (const e of this.set) for (const t of e) if ("string" != typeof t) return !0;
return !1;
}
debug(...e) {}
make() {
const e = this.pattern, t = this.options;
if (!t.nocomment && "#" === e.charAt(0)) return void (this.comment = !0);
if (!e) return void (this.empty = !0);
this.parseNegate(), this.globSet = [ ...new Set(this.braceExpand()) ], t.debug && (this.debug = (...e) => console.error(...e)), 
this.debug(this.pattern, this.globSet);
const r = this.globSet.map(e => this.slashSplit(e));
this.globParts = this.preprocess(r), this.debug(this.pattern, this.globParts);
let n = this.globParts.map((e, t, r) => {
if (this.isWindows && this.windowsNoMagicRoot) {
const t = !("" !== e[0] || "" !== e[1] || "?" !== e[2] && K.test(e[2]) || K.test(e[3])), r = /^[a-z]:/i.test(e[0]);
if (t) return [ ...e.slice(0, 4), ...e.slice(4).map(e => this.parse(e)) ];
if (r) return [ e[0], ...e.slice(1).map(e => this.parse(e)) ];
}
return e.map(e => this.parse(e));
});
if (this.debug(this.pattern, n), this.set = n.filter(e => -1 === e.indexOf(!1)), 
this.isWindows) for (let e = 0; e < this.set.length; e++) {
const t = this.set[e];
"" === t[0] && "" === t[1] && "?" === this.globParts[e][2] && "string" == typeof t[3] && /^[a-z]:$/i.test(t[3]) && (t[2] = "?");
}
this.debug(this.pattern, this.set);
}
preprocess(e) {
if (this.options.noglobstar) for (const t of e) for (let e = 0; e < t.length; e++) "**" === t[e] && (t[e] = "*");
const {optimizationLevel: t = 1} = this.options;
return t >= 2 ? (e = this.firstPhasePreProcess(e), e = this.secondPhasePreProcess(e)) : e = t >= 1 ? this.levelOneOptimize(e) : this.adjascentGlobstarOptimize(e), 
e;
}
adjascentGlobstarOptimize(e) {
return e.map(e => {
let t = -1;
for (;-1 !== (t = e.indexOf("**", t + 1)); ) {
let r = t;
for (;"**" === e[r + 1]; ) r++;
r !== t && e.splice(t, r - t);
}
return e;
});
}
levelOneOptimize(e) {
return e.map(e => 0 === (e = e.reduce((e, t) => {
const r = e[e.length - 1];
return "**" === t && "**" === r ? e : ".." === t && r && ".." !== r && "." !== r && "**" !== r ? (e.pop(), 
e) : (e.push(t), e);
}, [])).length ? [ "" ] : e);
}
levelTwoFileOptimize(e) {
Array.isArray(e) || (e = this.slashSplit(e));
let t = !1;
do {
if (t = !1, !this.preserveMultipleSlashes) {
for (let r = 1; r < e.length - 1; r++) {
const n = e[r];
1 === r && "" === n && "" === e[0] || ("." !== n && "" !== n || (t = !0, e.splice(r, 1), 
r--));
}
"." !== e[0] || 2 !== e.length || "." !== e[1] && "" !== e[1] || (t = !0, e.pop());
}
let r = 0;
for (;-1 !== (r = e.indexOf("..", r + 1)); ) {
const n = e[r - 1];
!n || "." === n || ".." === n || "**" === n || this.isWindows && /^[a-z]:$/i.test(n) || (t = !0, 
e.splice(r - 1, 2), r -= 2);
}
} while (t);
return 0 === e.length ? [ "" ] : e;
}
firstPhasePreProcess(e) {
let t = !1;
do {
t = !1;
for (let r of e) {
let n = -1;
for (;-1 !== (n = r.indexOf("**", n + 1)); ) {
let s = n;
for (;"**" === r[s + 1]; ) s++;
s > n && r.splice(n + 1, s - n);
let i = r[n + 1];
const o = r[n + 2], a = r[n + 3];
if (".." !== i) continue;
if (!o || "." === o || ".." === o || !a || "." === a || ".." === a) continue;
t = !0, r.splice(n, 1);
const l = r.slice(0);
l[n] = "**", e.push(l), n--;
}
if (!this.preserveMultipleSlashes) {
for (let e = 1; e < r.length - 1; e++) {
const n = r[e];
1 === e && "" === n && "" === r[0] || ("." !== n && "" !== n || (t = !0, r.splice(e, 1), 
e--));
}
"." !== r[0] || 2 !== r.length || "." !== r[1] && "" !== r[1] || (t = !0, r.pop());
}
let s = 0;
for (;-1 !== (s = r.indexOf("..", s + 1)); ) {
const e = r[s - 1];
if (e && "." !== e && ".." !== e && "**" !== e) {
t = !0;
const e = 1 === s && "**" === r[s + 1] ? [ "." ] : [];
r.splice(s - 1, 2, ...e), 0 === r.length && r.push(""), s -= 2;
}
}
}
} while (t);
return e;
}
secondPhasePreProcess(e) {
for (let t = 0; t < e.length - 1; t++) for (let r = t + 1; r < e.length; r++) {
const n = this.partsMatch(e[t], e[r], !this.preserveMultipleSlashes);
if (n) {
e[t] = [], e[r] = n;
break;
}
}
return e.filter(e => e.length);
}
partsMatch(e, t, r = !1) {
let n = 0, s = 0, i = [], o = "";
for (;n < e.length && s < t.length; ) if (e[n] === t[s]) i.push("b" === o ? t[s] : e[n]), 
n++, s++; else if (r && "**" === e[n] && t[s] === e[n + 1]) i.push(e[n]), n++; else if (r && "**" === t[s] && e[n] === t[s + 1]) i.push(t[s]), 
s++; else if ("*" !== e[n] || !t[s] || !this.options.dot && t[s].startsWith(".") || "**" === t[s]) {
if ("*" !== t[s] || !e[n] || !this.options.dot && e[n].startsWith(".") || "**" === e[n]) return !1;
if ("a" === o) return !1;
o = "b", i.push(t[s]), n++, s++;
} else {
if ("b" === o) return !1;
o = "a", i.push(e[n]), n++, s++;
}
return e.length === t.length && i;
}
parseNegate() {
if (this.nonegate) return;
const e = this.pattern;
let t = !1, r = 0;
for (let n = 0; n < e.length && "!" === e.charAt(n); n++) t = !t, r++;
r && (this.pattern = e.slice(r)), this.negate = t;
}
matchOne(e, t, r = !1) {
let n = 0, s = 0;
if (this.isWindows) {
const r = "string" == typeof e[0] && /^[a-z]:$/i.test(e[0]), i = !r && "" === e[0] && "" === e[1] && "?" === e[2] && /^[a-z]:$/i.test(e[3]), o = "string" == typeof t[0] && /^[a-z]:$/i.test(t[0]), a = i ? 3 : r ? 0 : void 0, l = !o && "" === t[0] && "" === t[1] && "?" === t[2] && "string" == typeof t[3] && /^[a-z]:$/i.test(t[3]) ? 3 : o ? 0 : void 0;
if ("number" == typeof a && "number" == typeof l) {
const [r, i] = [ e[a], t[l] ];
r.toLowerCase() === i.toLowerCase() && (t[l] = r, s = l, n = a);
}
}
const {optimizationLevel: i = 1} = this.options;
return i >= 2 && (e = this.levelTwoFileOptimize(e)), t.includes(q) ? this.#O(e, t, r, n, s) : this.#C(e, t, r, n, s);
}
#O(e, t, r, n, s) {
const i = t.indexOf(q, s), o = t.lastIndexOf(q), [a, l, c] = r ? [ t.slice(s, i), t.slice(i + 1), [] ] : [ t.slice(s, i), t.slice(i + 1, o), t.slice(o + 1) ];
if (a.length) {
const t = e.slice(n, n + a.length);
if (!this.#C(t, a, r, 0, 0)) return !1;
n += a.length, s += a.length;
}
let u = 0;
if (c.length) {
if (c.length + n > e.length) return !1;
let t = e.length - c.length;
if (this.#C(e, c, r, t, 0)) u = c.length; else {
if ("" !== e[e.length - 1] || n + c.length === e.length) return !1;
if (t--, !this.#C(e, c, r, t, 0)) return !1;
u = c.length + 1;
}
}
if (!l.length) {
let t = !!u;
for (let r = n; r < e.length - u; r++) {
const n = String(e[r]);
if (t = !0, "." === n || ".." === n || !this.options.dot && n.startsWith(".")) return !1;
}
return r || t;
}
const h = [ [ [], 0 ] ];
let p = h[0], d = 0;
const f = [ 0 ];
for (const e of l) e === q ? (f.push(d), p = [ [], 0 ], h.push(p)) : (p[0].push(e), 
d++);
let m = h.length - 1;
const g = e.length - u;
for (const e of h) e[1] = g - (f[m--] + e[0].length);
return !!this.#R(e, h, n, 0, r, 0, !!u);
}
#R(e, t, r, n, s, i, o) {
const a = t[n];
if (!a) {
for (let t = r; t < e.length; t++) {
o = !0;
const r = e[t];
if ("." === r || ".." === r || !this.options.dot && r.startsWith(".")) return !1;
}
return o;
}
const [l, c] = a;
for (;r <= c; ) {
if (this.#C(e.slice(0, r + l.length), l, s, r, 0) && i < this.maxGlobstarRecursion) {
const a = this.#R(e, t, r + l.length, n + 1, s, i + 1, o);
if (!1 !== a) return a;
}
const a = e[r];
if ("." === a || ".." === a || !this.options.dot && a.startsWith(".")) return !1;
r++;
}
return s || null;
}
#C(e, t, r, n, s) {
let i, o, a, l;
for (i = n, o = s, l = e.length, a = t.length; i < l && o < a; i++, o++) {
this.debug("matchOne loop");
let r, n = t[o], s = e[i];
if (this.debug(t, n, s), !1 === n || n === q) return !1;
if ("string" == typeof n ? (r = s === n, this.debug("string match", n, s, r)) : (r = n.test(s), 
this.debug("pattern match", n, s, r)), !r) return !1;
}
if (i === l && o === a) return !0;
if (i === l) return r;
if (o === a) return i === l - 1 && "" === e[i];
throw new Error("wtf?");
}
braceExpand() {
return braceExpand(this.pattern, this.options);
}
parse(e) {
assertValidPattern(e);
const t = this.options;
if ("**" === e) return q;
if ("" === e) return "";
let r, n = null;
(r = e.match(G)) ? n = t.dot ? starTestDot : starTest : (r = e.match(z)) ? n = (t.nocase ? t.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : t.dot ? starDotExtTestDot : starDotExtTest)(r[1]) : (r = e.match(H)) ? n = (t.nocase ? t.dot ? qmarksTestNocaseDot : qmarksTestNocase : t.dot ? qmarksTestDot : qmarksTest)(r) : (r = e.match(W)) ? n = t.dot ? starDotStarTestDot : starDotStarTest : (r = e.match(V)) && (n = dotStarTest);
const s = AST.fromGlob(e, this.options).toMMPattern();
return n && "object" == typeof s && Reflect.defineProperty(s, "test", {
value: n
}), s;
}
makeRe() {
if (this.regexp || !1 === this.regexp) return this.regexp;
const e = this.set;
if (!e.length) return this.regexp = !1, this.regexp;
const t = this.options, r = t.noglobstar ? "[^/]*?" : t.dot ? "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?" : "(?:(?!(?:\\/|^)\\.).)*?", n = new Set(t.nocase ? [ "i" ] : []);
let s = e.map(e => {
const t = e.map(e => {
if (e instanceof RegExp) for (const t of e.flags.split("")) n.add(t);
return "string" == typeof e ? e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&") : e === q ? q : e._src;
});
t.forEach((e, n) => {
const s = t[n + 1], i = t[n - 1];
e === q && i !== q && (void 0 === i ? void 0 !== s && s !== q ? t[n + 1] = "(?:\\/|" + r + "\\/)?" + s : t[n] = r : void 0 === s ? t[n - 1] = i + "(?:\\/|\\/" + r + ")?" : s !== q && (t[n - 1] = i + "(?:\\/|\\/" + r + "\\/)" + s, 
t[n + 1] = q));
});
const s = t.filter(e => e !== q);
if (this.partial && s.length >= 1) {
const e = [];
for (let t = 1; t <= s.length; t++) e.push(s.slice(0, t).join("/"));
return "(?:" + e.join("|") + ")";
}
return s.join("/");
}).join("|");
const [i, o] = e.length > 1 ? [ "(?:", ")" ] : [ "", "" ];
s = "^" + i + s + o + "$", this.partial && (s = "^(?:\\/|" + i + s.slice(1, -1) + o + ")$"), 
this.negate && (s = "^(?!" + s + ").+$");
try {
this.regexp = new RegExp(s, [ ...n ].join(""));
} catch {
this.regexp = !1;
}
return this.regexp;
}
slashSplit(e) {
return this.preserveMultipleSlashes ? e.split("/") : this.isWindows && /^\/\/[^/]+/.test(e) ? [ "", ...e.split(/\/+/) ] : e.split(/\/+/);
}
match(e, t = this.partial) {
if (this.debug("match", e, this.pattern), this.comment) return !1;
if (this.empty) return "" === e;
if ("/" === e && t) return !0;
const r = this.options;
this.isWindows && (e = e.split("\\").join("/"));
const n = this.slashSplit(e);
this.debug(this.pattern, "split", n);
const s = this.set;
this.debug(this.pattern, "set", s);
let i = n[n.length - 1];
if (!i) for (let e = n.length - 2; !i && e >= 0; e--) i = n[e];
for (const e of s) {
let s = n;
r.matchBase && 1 === e.length && (s = [ i ]);
if (this.matchOne(s, e, t)) return !!r.flipNegate || !this.negate;
}
return !r.flipNegate && this.negate;
}
static defaults(e) {
return minimatch.defaults(e).Minimatch;
}
}
minimatch.AST = AST, minimatch.Minimatch = Minimatch, minimatch.escape = (e, {windowsPathsNoEscape: t = !1, magicalBraces: r = !1} = {}) => r ? t ? e.replace(/[?*()[\]{}]/g, "[$&]") : e.replace(/[?*()[\]\\{}]/g, "\\$&") : t ? e.replace(/[?*()[\]]/g, "[$&]") : e.replace(/[?*()[\]\\]/g, "\\$&"), 
minimatch.unescape = unescape_unescape;
const J = "win32" === process.platform;
class Path {
constructor(e) {
if (this.segments = [], "string" == typeof e) if (a(e, "Parameter 'itemPath' must not be empty"), 
hasRoot(e = safeTrimTrailingSeparator(e))) {
let t = e, r = dirname(t);
for (;r !== t; ) {
const e = s.basename(t);
this.segments.unshift(e), t = r, r = dirname(t);
}
this.segments.unshift(t);
} else this.segments = e.split(s.sep); else {
a(e.length > 0, "Parameter 'itemPath' must not be an empty array");
for (let t = 0; t < e.length; t++) {
let r = e[t];
a(r, "Parameter 'itemPath' must not contain any empty segments"), r = normalizeSeparators(e[t]), 
0 === t && hasRoot(r) ? (r = safeTrimTrailingSeparator(r), a(r === dirname(r), "Parameter 'itemPath' root segment contains information for multiple segments"), 
this.segments.push(r)) : (a(!r.includes(s.sep), "Parameter 'itemPath' contains unexpected path separators"), 
this.segments.push(r));
}
}
}
toString() {
let e = this.segments[0], t = e.endsWith(s.sep) || J && /^[A-Z]:$/i.test(e);
for (let r = 1; r < this.segments.length; r++) t ? t = !1 : e += s.sep, e += this.segments[r];
return e;
}
}
const X = "win32" === process.platform;
class Pattern {
constructor(e, t = !1, r, n) {
let i;
if (this.negate = !1, "string" == typeof e) i = e.trim(); else {
a((r = r || []).length, "Parameter 'segments' must not empty");
const t = Pattern.getLiteral(r[0]);
a(t && hasAbsoluteRoot(t), "Parameter 'segments' first element must be a root path"), 
i = new Path(r).toString().trim(), e && (i = `!${i}`);
}
for (;i.startsWith("!"); ) this.negate = !this.negate, i = i.substr(1).trim();
i = Pattern.fixupPattern(i, n), this.segments = new Path(i).segments, this.trailingSeparator = normalizeSeparators(i).endsWith(s.sep), 
i = safeTrimTrailingSeparator(i);
let o = !1;
const l = this.segments.map(e => Pattern.getLiteral(e)).filter(e => !o && !(o = "" === e));
this.searchPath = new Path(l).toString(), this.rootRegExp = new RegExp(Pattern.regExpEscape(l[0]), X ? "i" : ""), 
this.isImplicitPattern = t;
const c = {
dot: !0,
nobrace: !0,
nocase: X,
nocomment: !0,
noext: !0,
nonegate: !0
};
i = X ? i.replace(/\\/g, "/") : i, this.minimatch = new Minimatch(i, c);
}
match(e) {
return "**" === this.segments[this.segments.length - 1] ? (e = normalizeSeparators(e)).endsWith(s.sep) || !1 !== this.isImplicitPattern || (e = `${e}${s.sep}`) : e = safeTrimTrailingSeparator(e), 
this.minimatch.match(e) ? this.trailingSeparator ? c.Directory : c.All : c.None;
}
partialMatch(e) {
return dirname(e = safeTrimTrailingSeparator(e)) === e ? this.rootRegExp.test(e) : this.minimatch.matchOne(e.split(X ? /\\+/ : /\/+/), this.minimatch.set[0], !0);
}
static globEscape(e) {
return (X ? e : e.replace(/\\/g, "\\\\")).replace(/(\[)(?=[^/]+\])/g, "[[]").replace(/\?/g, "[?]").replace(/\*/g, "[*]");
}
static fixupPattern(e, t) {
a(e, "pattern cannot be empty");
const r = new Path(e).segments.map(e => Pattern.getLiteral(e));
if (a(r.every((e, t) => ("." !== e || 0 === t) && ".." !== e), `Invalid pattern '${e}'. Relative pathing '.' and '..' is not allowed.`), 
a(!hasRoot(e) || r[0], `Invalid pattern '${e}'. Root segment must not contain globs.`), 
"." === (e = normalizeSeparators(e)) || e.startsWith(`.${s.sep}`)) e = Pattern.globEscape(process.cwd()) + e.substr(1); else if ("~" === e || e.startsWith(`~${s.sep}`)) t = t || h.homedir(), 
a(t, "Unable to determine HOME directory"), a(hasAbsoluteRoot(t), `Expected HOME directory to be a rooted path. Actual '${t}'`), 
e = Pattern.globEscape(t) + e.substr(1); else if (X && (e.match(/^[A-Z]:$/i) || e.match(/^[A-Z]:[^\\]/i))) {
let t = ensureAbsoluteRoot("C:\\dummy-root", e.substr(0, 2));
e.length > 2 && !t.endsWith("\\") && (t += "\\"), e = Pattern.globEscape(t) + e.substr(2);
} else if (X && ("\\" === e || e.match(/^\\[^\\]/))) {
let t = ensureAbsoluteRoot("C:\\dummy-root", "\\");
t.endsWith("\\") || (t += "\\"), e = Pattern.globEscape(t) + e.substr(1);
} else e = ensureAbsoluteRoot(Pattern.globEscape(process.cwd()), e);
return normalizeSeparators(e);
}
static getLiteral(e) {
let t = "";
for (let r = 0; r < e.length; r++) {
const n = e[r];
if ("\\" === n && !X && r + 1 < e.length) t += e[++r]; else {
if ("*" === n || "?" === n) return "";
if ("[" === n && r + 1 < e.length) {
let n = "", s = -1;
for (let t = r + 1; t < e.length; t++) {
const r = e[t];
if ("\\" === r && !X && t + 1 < e.length) n += e[++t]; else {
if ("]" === r) {
s = t;
break;
}
n += r;
}
}
if (s >= 0) {
if (n.length > 1) return "";
if (n) {
t += n, r = s;
continue;
}
}
}
t += n;
}
}
return t;
}
static regExpEscape(e) {
return e.replace(/[[\\^$.|?*+()]/g, "\\$&");
}
}
class SearchState {
constructor(e, t) {
this.path = e, this.level = t;
}
}
var __awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
}, __asyncValues = function(e) {
if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
var t, r = e[Symbol.asyncIterator];
return r ? r.call(e) : (e = "function" == typeof __values ? __values(e) : e[Symbol.iterator](), 
t = {}, verb("next"), verb("throw"), verb("return"), t[Symbol.asyncIterator] = function() {
return this;
}, t);
function verb(r) {
t[r] = e[r] && function(t) {
return new Promise(function(n, s) {
(function settle(e, t, r, n) {
Promise.resolve(n).then(function(t) {
e({
value: t,
done: r
});
}, t);
})(n, s, (t = e[r](t)).done, t.value);
});
};
}
}, __await = function(e) {
return this instanceof __await ? (this.v = e, this) : new __await(e);
}, __asyncGenerator = function(e, t, r) {
if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
var n, s = r.apply(e, t || []), i = [];
return n = Object.create(("function" == typeof AsyncIterator ? AsyncIterator : Object).prototype), 
verb("next"), verb("throw"), verb("return", function awaitReturn(e) {
return function(t) {
return Promise.resolve(t).then(e, reject);
};
}), n[Symbol.asyncIterator] = function() {
return this;
}, n;
function verb(e, t) {
s[e] && (n[e] = function(t) {
return new Promise(function(r, n) {
i.push([ e, t, r, n ]) > 1 || resume(e, t);
});
}, t && (n[e] = t(n[e])));
}
function resume(e, t) {
try {
!function step(e) {
e.value instanceof __await ? Promise.resolve(e.value.v).then(fulfill, reject) : settle(i[0][2], e);
}(s[e](t));
} catch (e) {
settle(i[0][3], e);
}
}
function fulfill(e) {
resume("next", e);
}
function reject(e) {
resume("throw", e);
}
function settle(e, t) {
e(t), i.shift(), i.length && resume(i[0][0], i[0][1]);
}
};
const Z = "win32" === process.platform;
class DefaultGlobber {
constructor(e) {
this.patterns = [], this.searchPaths = [], this.options = getOptions(e);
}
getSearchPaths() {
return this.searchPaths.slice();
}
glob() {
return __awaiter(this, void 0, void 0, function*() {
var e, t, r, n;
const s = [];
try {
for (var i, o = !0, a = __asyncValues(this.globGenerator()); !(e = (i = yield a.next()).done); o = !0) {
n = i.value, o = !1;
const e = n;
s.push(e);
}
} catch (e) {
t = {
error: e
};
} finally {
try {
o || e || !(r = a.return) || (yield r.call(a));
} finally {
if (t) throw t.error;
}
}
return s;
});
}
globGenerator() {
return __asyncGenerator(this, arguments, function* globGenerator_1() {
const e = getOptions(this.options), t = [];
for (const r of this.patterns) t.push(r), e.implicitDescendants && (r.trailingSeparator || "**" !== r.segments[r.segments.length - 1]) && t.push(new Pattern(r.negate, !0, r.segments.concat("**")));
const r = [];
for (const e of getSearchPaths(t)) {
n.Yz(`Search path '${e}'`);
try {
yield __await(o.promises.lstat(e));
} catch (e) {
if ("ENOENT" === e.code) continue;
throw e;
}
r.unshift(new SearchState(e, 1));
}
const i = [];
for (;r.length; ) {
const n = r.pop(), a = internal_pattern_helper_match(t, n.path), l = !!a || internal_pattern_helper_partialMatch(t, n.path);
if (!a && !l) continue;
const u = yield __await(DefaultGlobber.stat(n, e, i));
if (u && (!e.excludeHiddenFiles || !s.basename(n.path).match(/^\./))) if (u.isDirectory()) {
if (a & c.Directory && e.matchDirectories) yield yield __await(n.path); else if (!l) continue;
const t = n.level + 1, i = (yield __await(o.promises.readdir(n.path))).map(e => new SearchState(s.join(n.path, e), t));
r.push(...i.reverse());
} else a & c.File && (yield yield __await(n.path));
}
});
}
static create(e, t) {
return __awaiter(this, void 0, void 0, function*() {
const r = new DefaultGlobber(t);
Z && (e = (e = e.replace(/\r\n/g, "\n")).replace(/\r/g, "\n"));
const n = e.split("\n").map(e => e.trim());
for (const e of n) e && !e.startsWith("#") && r.patterns.push(new Pattern(e));
return r.searchPaths.push(...getSearchPaths(r.patterns)), r;
});
}
static stat(e, t, r) {
return __awaiter(this, void 0, void 0, function*() {
let s;
if (t.followSymbolicLinks) try {
s = yield o.promises.stat(e.path);
} catch (r) {
if ("ENOENT" === r.code) {
if (t.omitBrokenSymbolicLinks) return void n.Yz(`Broken symlink '${e.path}'`);
throw new Error(`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`);
}
throw r;
} else s = yield o.promises.lstat(e.path);
if (s.isDirectory() && t.followSymbolicLinks) {
const t = yield o.promises.realpath(e.path);
for (;r.length >= e.level; ) r.pop();
if (r.some(e => e === t)) return void n.Yz(`Symlink cycle detected for path '${e.path}' and realpath '${t}'`);
r.push(t);
}
return s;
});
}
}
var Q = r(76982), ee = r(2203), te = r(39023);
var glob_awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
function create(e, t) {
return glob_awaiter(this, void 0, void 0, function*() {
return yield DefaultGlobber.create(e, t);
});
}
var re, ne, se, ie = r(88701), oe = r(62088);
!function(e) {
e.Gzip = "cache.tgz", e.Zstd = "cache.tzst";
}(re || (re = {})), function(e) {
e.Gzip = "gzip", e.ZstdWithoutLong = "zstd-without-long", e.Zstd = "zstd";
}(ne || (ne = {})), function(e) {
e.GNU = "gnu", e.BSD = "bsd";
}(se || (se = {}));
const ae = 2, le = 5e3, ce = 5e3, ue = `${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`, he = `${process.env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`, pe = "cache.tar", de = "manifest.txt", fe = (Math.pow(1024, 3), 
"cache read denied:");
var cacheUtils_awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
}, cacheUtils_asyncValues = function(e) {
if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
var t, r = e[Symbol.asyncIterator];
return r ? r.call(e) : (e = "function" == typeof __values ? __values(e) : e[Symbol.iterator](), 
t = {}, verb("next"), verb("throw"), verb("return"), t[Symbol.asyncIterator] = function() {
return this;
}, t);
function verb(r) {
t[r] = e[r] && function(t) {
return new Promise(function(n, s) {
(function settle(e, t, r, n) {
Promise.resolve(n).then(function(t) {
e({
value: t,
done: r
});
}, t);
})(n, s, (t = e[r](t)).done, t.value);
});
};
}
};
const me = "1.0";
function createTempDirectory() {
return cacheUtils_awaiter(this, void 0, void 0, function*() {
const e = "win32" === process.platform;
let t = process.env.RUNNER_TEMP || "";
if (!t) {
let r;
r = e ? process.env.USERPROFILE || "C:\\" : "darwin" === process.platform ? "/Users" : "/home", 
t = s.join(r, "actions", "temp");
}
const r = s.join(t, Q.randomUUID());
return yield ie.U$(r), r;
});
}
function getArchiveFileSizeInBytes(e) {
return o.statSync(e).size;
}
function resolvePaths(e) {
return cacheUtils_awaiter(this, void 0, void 0, function*() {
var t, r, i, o, a;
const l = [], c = null !== (a = process.env.GITHUB_WORKSPACE) && void 0 !== a ? a : process.cwd(), u = yield create(e.join("\n"), {
implicitDescendants: !1
});
try {
for (var h, p = !0, d = cacheUtils_asyncValues(u.globGenerator()); !(t = (h = yield d.next()).done); p = !0) {
o = h.value, p = !1;
const e = o, t = s.relative(c, e).replace(new RegExp(`\\${s.sep}`, "g"), "/");
n.Yz(`Matched: ${t}`), "" === t ? l.push(".") : l.push(`${t}`);
}
} catch (e) {
r = {
error: e
};
} finally {
try {
p || t || !(i = d.return) || (yield i.call(d));
} finally {
if (r) throw r.error;
}
}
return l;
});
}
function unlinkFile(e) {
return cacheUtils_awaiter(this, void 0, void 0, function*() {
return te.promisify(o.unlink)(e);
});
}
function getVersion(e) {
return cacheUtils_awaiter(this, arguments, void 0, function*(e, t = []) {
let r = "";
t.push("--version"), n.Yz(`Checking ${e} ${t.join(" ")}`);
try {
yield i.exec(`${e}`, t, {
ignoreReturnCode: !0,
silent: !0,
listeners: {
stdout: e => r += e.toString(),
stderr: e => r += e.toString()
}
});
} catch (e) {
n.Yz(e.message);
}
return r = r.trim(), n.Yz(r), r;
});
}
function getCompressionMethod() {
return cacheUtils_awaiter(this, void 0, void 0, function*() {
const e = yield getVersion("zstd", [ "--quiet" ]), t = oe.clean(e);
return n.Yz(`zstd version: ${t}`), "" === e ? ne.Gzip : ne.ZstdWithoutLong;
});
}
function getCacheFileName(e) {
return e === ne.Gzip ? re.Gzip : re.Zstd;
}
function assertDefined(e, t) {
if (void 0 === t) throw Error(`Expected ${e} but value was undefiend`);
return t;
}
function getCacheVersion(e, t, r = !1) {
const n = e.slice();
return t && n.push(t), "win32" !== process.platform || r || n.push("windows-only"), 
n.push(me), Q.createHash("sha256").update(n.join("|")).digest("hex");
}
var ge = r(44942), ye = r(92145), ve = r(87016), be = r(36428);
Error;
class InvalidResponseError extends Error {
constructor(e) {
super(e), this.name = "InvalidResponseError";
}
}
Error;
Error;
class NetworkError extends Error {
constructor(e) {
super(`Unable to make request: ${e}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`), 
this.code = e, this.name = "NetworkError";
}
}
NetworkError.isNetworkErrorCode = e => !!e && [ "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "ECONNREFUSED", "EHOSTUNREACH" ].includes(e);
class UsageError extends Error {
constructor() {
super("Cache storage quota has been hit. Unable to upload any new cache entries.\nMore info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending"), 
this.name = "UsageError";
}
}
UsageError.isUsageErrorMessage = e => !!e && e.includes("insufficient usage");
class RateLimitError extends Error {
constructor(e) {
super(e), this.name = "RateLimitError";
}
}
var uploadUtils_awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
class UploadProgress {
constructor(e) {
this.contentLength = e, this.sentBytes = 0, this.displayedComplete = !1, this.startTime = Date.now();
}
setSentBytes(e) {
this.sentBytes = e;
}
getTransferredBytes() {
return this.sentBytes;
}
isDone() {
return this.getTransferredBytes() === this.contentLength;
}
display() {
if (this.displayedComplete) return;
const e = this.sentBytes, t = (e / this.contentLength * 100).toFixed(1), r = (e / 1048576 / ((Date.now() - this.startTime) / 1e3)).toFixed(1);
n.pq(`Sent ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`), this.isDone() && (this.displayedComplete = !0);
}
onProgress() {
return e => {
this.setSentBytes(e.loadedBytes);
};
}
startDisplayTimer(e = 1e3) {
const displayCallback = () => {
this.display(), this.isDone() || (this.timeoutHandle = setTimeout(displayCallback, e));
};
this.timeoutHandle = setTimeout(displayCallback, e);
}
stopDisplayTimer() {
this.timeoutHandle && (clearTimeout(this.timeoutHandle), this.timeoutHandle = void 0), 
this.display();
}
}
var we = r(20181), requestUtils_awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
function isSuccessStatusCode(e) {
return !!e && (e >= 200 && e < 300);
}
function isServerErrorStatusCode(e) {
return !e || e >= 500;
}
function isRetryableStatusCode(e) {
if (!e) return !1;
return [ ge.Hv.BadGateway, ge.Hv.ServiceUnavailable, ge.Hv.GatewayTimeout ].includes(e);
}
function sleep(e) {
return requestUtils_awaiter(this, void 0, void 0, function*() {
return new Promise(t => setTimeout(t, e));
});
}
function retry(e, t, r) {
return requestUtils_awaiter(this, arguments, void 0, function*(e, t, r, s = ae, i = le, o = void 0) {
let a = "", l = 1;
for (;l <= s; ) {
let c, u, h = !1;
try {
c = yield t();
} catch (e) {
o && (c = o(e)), h = !0, a = e.message;
}
if (c && (u = r(c), !isServerErrorStatusCode(u))) return c;
if (u && (h = isRetryableStatusCode(u), a = `Cache service responded with ${u}`), 
n.Yz(`${e} - Attempt ${l} of ${s} failed with error: ${a}`), !h) {
n.Yz(`${e} - Error is not retryable`);
break;
}
yield sleep(i), l++;
}
throw Error(`${e} failed: ${a}`);
});
}
function retryTypedResponse(e, t) {
return requestUtils_awaiter(this, arguments, void 0, function*(e, t, r = ae, n = le) {
return yield retry(e, t, e => e.statusCode, r, n, e => e instanceof ge.Kg ? {
statusCode: e.statusCode,
result: null,
headers: {},
error: e
} : void 0);
});
}
function retryHttpClientResponse(e, t) {
return requestUtils_awaiter(this, arguments, void 0, function*(e, t, r = ae, n = le) {
return yield retry(e, t, e => e.message.statusCode, r, n);
});
}
var downloadUtils_awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
class DownloadProgress {
constructor(e) {
this.contentLength = e, this.segmentIndex = 0, this.segmentSize = 0, this.segmentOffset = 0, 
this.receivedBytes = 0, this.displayedComplete = !1, this.startTime = Date.now();
}
nextSegment(e) {
this.segmentOffset = this.segmentOffset + this.segmentSize, this.segmentIndex = this.segmentIndex + 1, 
this.segmentSize = e, this.receivedBytes = 0, n.Yz(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`);
}
setReceivedBytes(e) {
this.receivedBytes = e;
}
getTransferredBytes() {
return this.segmentOffset + this.receivedBytes;
}
isDone() {
return this.getTransferredBytes() === this.contentLength;
}
display() {
if (this.displayedComplete) return;
const e = this.segmentOffset + this.receivedBytes, t = (e / this.contentLength * 100).toFixed(1), r = (e / 1048576 / ((Date.now() - this.startTime) / 1e3)).toFixed(1);
n.pq(`Received ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`), this.isDone() && (this.displayedComplete = !0);
}
onProgress() {
return e => {
this.setReceivedBytes(e.loadedBytes);
};
}
startDisplayTimer(e = 1e3) {
const displayCallback = () => {
this.display(), this.isDone() || (this.timeoutHandle = setTimeout(displayCallback, e));
};
this.timeoutHandle = setTimeout(displayCallback, e);
}
stopDisplayTimer() {
this.timeoutHandle && (clearTimeout(this.timeoutHandle), this.timeoutHandle = void 0), 
this.display();
}
}
function downloadCacheHttpClient(e, t) {
return downloadUtils_awaiter(this, void 0, void 0, function*() {
const r = o.createWriteStream(t), s = new ge.Qq("actions/cache"), i = yield retryHttpClientResponse("downloadCache", () => downloadUtils_awaiter(this, void 0, void 0, function*() {
return s.get(e);
}));
i.message.socket.setTimeout(ce, () => {
i.message.destroy(), n.Yz(`Aborting download, socket timed out after ${ce} ms`);
}), yield function pipeResponseToStream(e, t) {
return downloadUtils_awaiter(this, void 0, void 0, function*() {
const r = te.promisify(ee.pipeline);
yield r(e.message, t);
});
}(i, r);
const a = i.message.headers["content-length"];
if (a) {
const e = parseInt(a), r = getArchiveFileSizeInBytes(t);
if (r !== e) throw new Error(`Incomplete download. Expected file size: ${e}, actual file size: ${r}`);
} else n.Yz("Unable to validate download, no Content-Length header");
});
}
function downloadSegmentRetry(e, t, r, n) {
return downloadUtils_awaiter(this, void 0, void 0, function*() {
let s = 0;
for (;;) try {
const s = 3e4, i = yield promiseWithTimeout(s, downloadSegment(e, t, r, n));
if ("string" == typeof i) throw new Error("downloadSegmentRetry failed due to timeout");
return i;
} catch (e) {
if (s >= 5) throw e;
s++;
}
});
}
function downloadSegment(e, t, r, n) {
return downloadUtils_awaiter(this, void 0, void 0, function*() {
const s = yield retryHttpClientResponse("downloadCachePart", () => downloadUtils_awaiter(this, void 0, void 0, function*() {
return yield e.get(t, {
Range: `bytes=${r}-${r + n - 1}`
});
}));
if (!s.readBodyBuffer) throw new Error("Expected HttpClientResponse to implement readBodyBuffer");
return {
offset: r,
count: n,
buffer: yield s.readBodyBuffer()
};
});
}
const promiseWithTimeout = (e, t) => downloadUtils_awaiter(void 0, void 0, void 0, function*() {
let r;
const n = new Promise(t => {
r = setTimeout(() => t("timeout"), e);
});
return Promise.race([ t, n ]).then(e => (clearTimeout(r), e));
});
function getUploadOptions(e) {
const t = {
useAzureSdk: !1,
uploadConcurrency: 4,
uploadChunkSize: 33554432
};
return e && ("boolean" == typeof e.useAzureSdk && (t.useAzureSdk = e.useAzureSdk), 
"number" == typeof e.uploadConcurrency && (t.uploadConcurrency = e.uploadConcurrency), 
"number" == typeof e.uploadChunkSize && (t.uploadChunkSize = e.uploadChunkSize)), 
t.uploadConcurrency = isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY)) ? t.uploadConcurrency : Math.min(32, Number(process.env.CACHE_UPLOAD_CONCURRENCY)), 
t.uploadChunkSize = isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)) ? t.uploadChunkSize : Math.min(134217728, 1024 * Number(process.env.CACHE_UPLOAD_CHUNK_SIZE) * 1024), 
n.Yz(`Use Azure SDK: ${t.useAzureSdk}`), n.Yz(`Upload concurrency: ${t.uploadConcurrency}`), 
n.Yz(`Upload chunk size: ${t.uploadChunkSize}`), t;
}
function isGhes() {
const e = new URL(process.env.GITHUB_SERVER_URL || "https://github.com").hostname.trimEnd().toUpperCase(), t = "GITHUB.COM" === e, r = e.endsWith(".GHE.COM"), n = e.endsWith(".LOCALHOST");
return !t && !r && !n;
}
function getCacheServiceVersion() {
return isGhes() ? "v1" : process.env.ACTIONS_CACHE_SERVICE_V2 ? "v2" : "v1";
}
const Ee = [ "none", "read", "write", "write-only" ];
function getCacheMode() {
return (process.env.ACTIONS_CACHE_MODE || "").trim().toLowerCase();
}
function getCacheServiceURL() {
const e = getCacheServiceVersion();
switch (e) {
case "v1":
return process.env.ACTIONS_CACHE_URL || process.env.ACTIONS_RESULTS_URL || "";

case "v2":
return process.env.ACTIONS_RESULTS_URL || "";

default:
throw new Error(`Unsupported cache service version: ${e}`);
}
}
var Se = r(38658);
function getUserAgentString() {
return `@actions/cache-${Se.version}`;
}
var cacheHttpClient_awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
function getCacheApiUrl(e) {
const t = getCacheServiceURL();
if (!t) throw new Error("Cache Service Url not found, unable to restore cache.");
const r = `${t}_apis/artifactcache/${e}`;
return n.Yz(`Resource Url: ${r}`), r;
}
function createHttpClient() {
const e = process.env.ACTIONS_RUNTIME_TOKEN || "", t = new ye.tZ(e);
return new ge.Qq(getUserAgentString(), [ t ], function getRequestOptions() {
var e, t;
return {
headers: {
Accept: (e = "application/json", t = "6.0-preview.1", `${e};api-version=${t}`)
}
};
}());
}
function getCacheEntry(e, t, r) {
return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
var s;
const i = createHttpClient(), o = getCacheVersion(t, null == r ? void 0 : r.compressionMethod, null == r ? void 0 : r.enableCrossOsArchive), a = `cache?keys=${encodeURIComponent(e.join(","))}&version=${o}`, l = yield retryTypedResponse("getCacheEntry", () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
return i.getJson(getCacheApiUrl(a));
}));
if (204 === l.statusCode) return n._o() && (yield function printCachesListForDiagnostics(e, t, r) {
return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
const s = `caches?key=${encodeURIComponent(e)}`, i = yield retryTypedResponse("listCache", () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
return t.getJson(getCacheApiUrl(s));
}));
if (200 === i.statusCode) {
const t = i.result, s = null == t ? void 0 : t.totalCount;
if (s && s > 0) {
n.Yz(`No matching cache found for cache key '${e}', version '${r} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key \nOther caches with similar key:`);
for (const e of (null == t ? void 0 : t.artifactCaches) || []) n.Yz(`Cache Key: ${null == e ? void 0 : e.cacheKey}, Cache Version: ${null == e ? void 0 : e.cacheVersion}, Cache Scope: ${null == e ? void 0 : e.scope}, Cache Created: ${null == e ? void 0 : e.creationTime}`);
}
}
});
}(e[0], i, o)), null;
if (!isSuccessStatusCode(l.statusCode)) {
const e = null === (s = l.error) || void 0 === s ? void 0 : s.message;
if (null == e ? void 0 : e.includes(fe)) throw new Error(e);
throw new Error(`Cache service responded with ${l.statusCode}`);
}
const c = l.result, u = null == c ? void 0 : c.archiveLocation;
if (!u) throw new Error("Cache not found.");
return n.Pq(u), n.Yz("Cache Result:"), n.Yz(JSON.stringify(c)), c;
});
}
function downloadCache(e, t, r) {
return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
const s = new ve.URL(e), i = function getDownloadOptions(e) {
const t = {
useAzureSdk: !1,
concurrentBlobDownloads: !0,
downloadConcurrency: 8,
timeoutInMs: 3e4,
segmentTimeoutInMs: 6e5,
lookupOnly: !1
};
e && ("boolean" == typeof e.useAzureSdk && (t.useAzureSdk = e.useAzureSdk), "boolean" == typeof e.concurrentBlobDownloads && (t.concurrentBlobDownloads = e.concurrentBlobDownloads), 
"number" == typeof e.downloadConcurrency && (t.downloadConcurrency = e.downloadConcurrency), 
"number" == typeof e.timeoutInMs && (t.timeoutInMs = e.timeoutInMs), "number" == typeof e.segmentTimeoutInMs && (t.segmentTimeoutInMs = e.segmentTimeoutInMs), 
"boolean" == typeof e.lookupOnly && (t.lookupOnly = e.lookupOnly));
const r = process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;
return r && !isNaN(Number(r)) && isFinite(Number(r)) && (t.segmentTimeoutInMs = 60 * Number(r) * 1e3), 
n.Yz(`Use Azure SDK: ${t.useAzureSdk}`), n.Yz(`Download concurrency: ${t.downloadConcurrency}`), 
n.Yz(`Request timeout (ms): ${t.timeoutInMs}`), n.Yz(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`), 
n.Yz(`Segment download timeout (ms): ${t.segmentTimeoutInMs}`), n.Yz(`Lookup only: ${t.lookupOnly}`), 
t;
}(r);
s.hostname.endsWith(".blob.core.windows.net") ? i.useAzureSdk ? yield function downloadCacheStorageSDK(e, t, r) {
return downloadUtils_awaiter(this, void 0, void 0, function*() {
var s;
const i = new be.w(e, void 0, {
retryOptions: {
tryTimeoutInMs: r.timeoutInMs
}
}), a = null !== (s = (yield i.getProperties()).contentLength) && void 0 !== s ? s : -1;
if (a < 0) n.Yz("Unable to determine content length, downloading file with http-client..."), 
yield downloadCacheHttpClient(e, t); else {
const e = Math.min(134217728, we.constants.MAX_LENGTH), n = new DownloadProgress(a), s = o.openSync(t, "w");
try {
n.startDisplayTimer();
const t = new AbortController, l = t.signal;
for (;!n.isDone(); ) {
const c = n.segmentOffset + n.segmentSize, u = Math.min(e, a - c);
n.nextSegment(u);
const h = yield promiseWithTimeout(r.segmentTimeoutInMs || 36e5, i.downloadToBuffer(c, u, {
abortSignal: l,
concurrency: r.downloadConcurrency,
onProgress: n.onProgress()
}));
if ("timeout" === h) throw t.abort(), new Error("Aborting cache download as the download time exceeded the timeout.");
Buffer.isBuffer(h) && o.writeFileSync(s, h);
}
} finally {
n.stopDisplayTimer(), o.closeSync(s);
}
}
});
}(e, t, i) : i.concurrentBlobDownloads ? yield function downloadCacheHttpClientConcurrent(e, t, r) {
return downloadUtils_awaiter(this, void 0, void 0, function*() {
var n;
const s = yield o.promises.open(t, "w"), i = new ge.Qq("actions/cache", void 0, {
socketTimeout: r.timeoutInMs,
keepAlive: !0
});
try {
const t = (yield retryHttpClientResponse("downloadCacheMetadata", () => downloadUtils_awaiter(this, void 0, void 0, function*() {
return yield i.request("HEAD", e, null, {});
}))).message.headers["content-length"];
if (null == t) throw new Error("Content-Length not found on blob response");
const o = parseInt(t);
if (Number.isNaN(o)) throw new Error(`Could not interpret Content-Length: ${o}`);
const a = [], l = 4194304;
for (let t = 0; t < o; t += l) {
const r = Math.min(l, o - t);
a.push({
offset: t,
promiseGetter: () => downloadUtils_awaiter(this, void 0, void 0, function*() {
return yield downloadSegmentRetry(i, e, t, r);
})
});
}
a.reverse();
let c = 0, u = 0;
const h = new DownloadProgress(o);
h.startDisplayTimer();
const p = h.onProgress(), d = [];
let f;
const waitAndWrite = () => downloadUtils_awaiter(this, void 0, void 0, function*() {
const e = yield Promise.race(Object.values(d));
yield s.write(e.buffer, 0, e.count, e.offset), c--, delete d[e.offset], u += e.count, 
p({
loadedBytes: u
});
});
for (;f = a.pop(); ) d[f.offset] = f.promiseGetter(), c++, c >= (null !== (n = r.downloadConcurrency) && void 0 !== n ? n : 10) && (yield waitAndWrite());
for (;c > 0; ) yield waitAndWrite();
} finally {
i.dispose(), yield s.close();
}
});
}(e, t, i) : yield downloadCacheHttpClient(e, t) : yield downloadCacheHttpClient(e, t);
});
}
function getContentRange(e, t) {
return `bytes ${e}-${t}/*`;
}
function uploadChunk(e, t, r, s, i) {
return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
n.Yz(`Uploading chunk of size ${i - s + 1} bytes at offset ${s} with content range: ${getContentRange(s, i)}`);
const o = {
"Content-Type": "application/octet-stream",
"Content-Range": getContentRange(s, i)
}, a = yield retryHttpClientResponse(`uploadChunk (start: ${s}, end: ${i})`, () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
return e.sendStream("PATCH", t, r(), o);
}));
if (!isSuccessStatusCode(a.message.statusCode)) throw new Error(`Cache service responded with ${a.message.statusCode} during upload chunk.`);
});
}
function saveCache(e, t, r, s) {
return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
if (getUploadOptions(s).useAzureSdk) {
if (!r) throw new Error("Azure Storage SDK can only be used when a signed URL is provided.");
yield function uploadCacheArchiveSDK(e, t, r) {
return uploadUtils_awaiter(this, void 0, void 0, function*() {
var s;
const i = new be.j(e), o = i.getBlockBlobClient(), a = new UploadProgress(null !== (s = null == r ? void 0 : r.archiveSizeBytes) && void 0 !== s ? s : 0), l = {
blockSize: null == r ? void 0 : r.uploadChunkSize,
concurrency: null == r ? void 0 : r.uploadConcurrency,
maxSingleShotSize: 134217728,
onProgress: a.onProgress()
};
try {
a.startDisplayTimer(), n.Yz(`BlobClient: ${i.name}:${i.accountName}:${i.containerName}`);
const e = yield o.uploadFile(t, l);
if (e._response.status >= 400) throw new InvalidResponseError(`uploadCacheArchiveSDK: upload failed with status code ${e._response.status}`);
return e;
} catch (e) {
throw n.warning(`uploadCacheArchiveSDK: internal error uploading cache archive: ${e.message}`), 
e;
} finally {
a.stopDisplayTimer();
}
});
}(r, t, s);
} else {
const r = createHttpClient();
n.Yz("Upload cache"), yield function uploadFile(e, t, r, s) {
return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
const i = getArchiveFileSizeInBytes(r), a = getCacheApiUrl(`caches/${t.toString()}`), l = o.openSync(r, "r"), c = getUploadOptions(s), u = assertDefined("uploadConcurrency", c.uploadConcurrency), h = assertDefined("uploadChunkSize", c.uploadChunkSize), p = [ ...new Array(u).keys() ];
n.Yz("Awaiting all uploads");
let d = 0;
try {
yield Promise.all(p.map(() => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
for (;d < i; ) {
const t = Math.min(i - d, h), n = d, s = d + t - 1;
d += h, yield uploadChunk(e, a, () => o.createReadStream(r, {
fd: l,
start: n,
end: s,
autoClose: !1
}).on("error", e => {
throw new Error(`Cache upload failed because file read failed with ${e.message}`);
}), n, s);
}
})));
} finally {
o.closeSync(l);
}
});
}(r, e, t, s), n.Yz("Commiting cache");
const i = getArchiveFileSizeInBytes(t);
n.pq(`Cache Size: ~${Math.round(i / 1048576)} MB (${i} B)`);
const a = yield function commitCache(e, t, r) {
return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
const n = {
size: r
};
return yield retryTypedResponse("commitCache", () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
return e.postJson(getCacheApiUrl(`caches/${t.toString()}`), n);
}));
});
}(r, e, i);
if (!isSuccessStatusCode(a.statusCode)) throw new Error(`Cache service responded with ${a.statusCode} during commit cache.`);
n.pq("Cache saved successfully");
}
});
}
var Te = r(44420), Oe = r(68886);
class CacheScope$Type extends Oe.MessageType {
constructor() {
super("github.actions.results.entities.v1.CacheScope", [ {
no: 1,
name: "scope",
kind: "scalar",
T: 9
}, {
no: 2,
name: "permission",
kind: "scalar",
T: 3
} ]);
}
create(e) {
const t = {
scope: "",
permission: "0"
};
return globalThis.Object.defineProperty(t, Oe.MESSAGE_TYPE, {
enumerable: !1,
value: this
}), void 0 !== e && (0, Oe.reflectionMergePartial)(this, t, e), t;
}
internalBinaryRead(e, t, r, n) {
let s = null != n ? n : this.create(), i = e.pos + t;
for (;e.pos < i; ) {
let [t, n] = e.tag();
switch (t) {
case 1:
s.scope = e.string();
break;

case 2:
s.permission = e.int64().toString();
break;

default:
let i = r.readUnknownField;
if ("throw" === i) throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
let o = e.skip(n);
!1 !== i && (!0 === i ? Oe.UnknownFieldHandler.onRead : i)(this.typeName, s, t, n, o);
}
}
return s;
}
internalBinaryWrite(e, t, r) {
"" !== e.scope && t.tag(1, Oe.WireType.LengthDelimited).string(e.scope), "0" !== e.permission && t.tag(2, Oe.WireType.Varint).int64(e.permission);
let n = r.writeUnknownFields;
return !1 !== n && (1 == n ? Oe.UnknownFieldHandler.onWrite : n)(this.typeName, e, t), 
t;
}
}
const Ce = new CacheScope$Type;
class CacheMetadata$Type extends Oe.MessageType {
constructor() {
super("github.actions.results.entities.v1.CacheMetadata", [ {
no: 1,
name: "repository_id",
kind: "scalar",
T: 3
}, {
no: 2,
name: "scope",
kind: "message",
repeat: 1,
T: () => Ce
} ]);
}
create(e) {
const t = {
repositoryId: "0",
scope: []
};
return globalThis.Object.defineProperty(t, Oe.MESSAGE_TYPE, {
enumerable: !1,
value: this
}), void 0 !== e && (0, Oe.reflectionMergePartial)(this, t, e), t;
}
internalBinaryRead(e, t, r, n) {
let s = null != n ? n : this.create(), i = e.pos + t;
for (;e.pos < i; ) {
let [t, n] = e.tag();
switch (t) {
case 1:
s.repositoryId = e.int64().toString();
break;

case 2:
s.scope.push(Ce.internalBinaryRead(e, e.uint32(), r));
break;

default:
let i = r.readUnknownField;
if ("throw" === i) throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
let o = e.skip(n);
!1 !== i && (!0 === i ? Oe.UnknownFieldHandler.onRead : i)(this.typeName, s, t, n, o);
}
}
return s;
}
internalBinaryWrite(e, t, r) {
"0" !== e.repositoryId && t.tag(1, Oe.WireType.Varint).int64(e.repositoryId);
for (let n = 0; n < e.scope.length; n++) Ce.internalBinaryWrite(e.scope[n], t.tag(2, Oe.WireType.LengthDelimited).fork(), r).join();
let n = r.writeUnknownFields;
return !1 !== n && (1 == n ? Oe.UnknownFieldHandler.onWrite : n)(this.typeName, e, t), 
t;
}
}
const Re = new CacheMetadata$Type;
class CreateCacheEntryRequest$Type extends Oe.MessageType {
constructor() {
super("github.actions.results.api.v1.CreateCacheEntryRequest", [ {
no: 1,
name: "metadata",
kind: "message",
T: () => Re
}, {
no: 2,
name: "key",
kind: "scalar",
T: 9
}, {
no: 3,
name: "version",
kind: "scalar",
T: 9
} ]);
}
create(e) {
const t = {
key: "",
version: ""
};
return globalThis.Object.defineProperty(t, Oe.MESSAGE_TYPE, {
enumerable: !1,
value: this
}), void 0 !== e && (0, Oe.reflectionMergePartial)(this, t, e), t;
}
internalBinaryRead(e, t, r, n) {
let s = null != n ? n : this.create(), i = e.pos + t;
for (;e.pos < i; ) {
let [t, n] = e.tag();
switch (t) {
case 1:
s.metadata = Re.internalBinaryRead(e, e.uint32(), r, s.metadata);
break;

case 2:
s.key = e.string();
break;

case 3:
s.version = e.string();
break;

default:
let i = r.readUnknownField;
if ("throw" === i) throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
let o = e.skip(n);
!1 !== i && (!0 === i ? Oe.UnknownFieldHandler.onRead : i)(this.typeName, s, t, n, o);
}
}
return s;
}
internalBinaryWrite(e, t, r) {
e.metadata && Re.internalBinaryWrite(e.metadata, t.tag(1, Oe.WireType.LengthDelimited).fork(), r).join(), 
"" !== e.key && t.tag(2, Oe.WireType.LengthDelimited).string(e.key), "" !== e.version && t.tag(3, Oe.WireType.LengthDelimited).string(e.version);
let n = r.writeUnknownFields;
return !1 !== n && (1 == n ? Oe.UnknownFieldHandler.onWrite : n)(this.typeName, e, t), 
t;
}
}
const Ie = new CreateCacheEntryRequest$Type;
class CreateCacheEntryResponse$Type extends Oe.MessageType {
constructor() {
super("github.actions.results.api.v1.CreateCacheEntryResponse", [ {
no: 1,
name: "ok",
kind: "scalar",
T: 8
}, {
no: 2,
name: "signed_upload_url",
kind: "scalar",
T: 9
}, {
no: 3,
name: "message",
kind: "scalar",
T: 9
} ]);
}
create(e) {
const t = {
ok: !1,
signedUploadUrl: "",
message: ""
};
return globalThis.Object.defineProperty(t, Oe.MESSAGE_TYPE, {
enumerable: !1,
value: this
}), void 0 !== e && (0, Oe.reflectionMergePartial)(this, t, e), t;
}
internalBinaryRead(e, t, r, n) {
let s = null != n ? n : this.create(), i = e.pos + t;
for (;e.pos < i; ) {
let [t, n] = e.tag();
switch (t) {
case 1:
s.ok = e.bool();
break;

case 2:
s.signedUploadUrl = e.string();
break;

case 3:
s.message = e.string();
break;

default:
let i = r.readUnknownField;
if ("throw" === i) throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
let o = e.skip(n);
!1 !== i && (!0 === i ? Oe.UnknownFieldHandler.onRead : i)(this.typeName, s, t, n, o);
}
}
return s;
}
internalBinaryWrite(e, t, r) {
!1 !== e.ok && t.tag(1, Oe.WireType.Varint).bool(e.ok), "" !== e.signedUploadUrl && t.tag(2, Oe.WireType.LengthDelimited).string(e.signedUploadUrl), 
"" !== e.message && t.tag(3, Oe.WireType.LengthDelimited).string(e.message);
let n = r.writeUnknownFields;
return !1 !== n && (1 == n ? Oe.UnknownFieldHandler.onWrite : n)(this.typeName, e, t), 
t;
}
}
const Ne = new CreateCacheEntryResponse$Type;
class FinalizeCacheEntryUploadRequest$Type extends Oe.MessageType {
constructor() {
super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest", [ {
no: 1,
name: "metadata",
kind: "message",
T: () => Re
}, {
no: 2,
name: "key",
kind: "scalar",
T: 9
}, {
no: 3,
name: "size_bytes",
kind: "scalar",
T: 3
}, {
no: 4,
name: "version",
kind: "scalar",
T: 9
} ]);
}
create(e) {
const t = {
key: "",
sizeBytes: "0",
version: ""
};
return globalThis.Object.defineProperty(t, Oe.MESSAGE_TYPE, {
enumerable: !1,
value: this
}), void 0 !== e && (0, Oe.reflectionMergePartial)(this, t, e), t;
}
internalBinaryRead(e, t, r, n) {
let s = null != n ? n : this.create(), i = e.pos + t;
for (;e.pos < i; ) {
let [t, n] = e.tag();
switch (t) {
case 1:
s.metadata = Re.internalBinaryRead(e, e.uint32(), r, s.metadata);
break;

case 2:
s.key = e.string();
break;

case 3:
s.sizeBytes = e.int64().toString();
break;

case 4:
s.version = e.string();
break;

default:
let i = r.readUnknownField;
if ("throw" === i) throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
let o = e.skip(n);
!1 !== i && (!0 === i ? Oe.UnknownFieldHandler.onRead : i)(this.typeName, s, t, n, o);
}
}
return s;
}
internalBinaryWrite(e, t, r) {
e.metadata && Re.internalBinaryWrite(e.metadata, t.tag(1, Oe.WireType.LengthDelimited).fork(), r).join(), 
"" !== e.key && t.tag(2, Oe.WireType.LengthDelimited).string(e.key), "0" !== e.sizeBytes && t.tag(3, Oe.WireType.Varint).int64(e.sizeBytes), 
"" !== e.version && t.tag(4, Oe.WireType.LengthDelimited).string(e.version);
let n = r.writeUnknownFields;
return !1 !== n && (1 == n ? Oe.UnknownFieldHandler.onWrite : n)(this.typeName, e, t), 
t;
}
}
const $e = new FinalizeCacheEntryUploadRequest$Type;
class FinalizeCacheEntryUploadResponse$Type extends Oe.MessageType {
constructor() {
super("github.actions.results.api.v1.FinalizeCacheEntryUploadResponse", [ {
no: 1,
name: "ok",
kind: "scalar",
T: 8
}, {
no: 2,
name: "entry_id",
kind: "scalar",
T: 3
}, {
no: 3,
name: "message",
kind: "scalar",
T: 9
} ]);
}
create(e) {
const t = {
ok: !1,
entryId: "0",
message: ""
};
return globalThis.Object.defineProperty(t, Oe.MESSAGE_TYPE, {
enumerable: !1,
value: this
}), void 0 !== e && (0, Oe.reflectionMergePartial)(this, t, e), t;
}
internalBinaryRead(e, t, r, n) {
let s = null != n ? n : this.create(), i = e.pos + t;
for (;e.pos < i; ) {
let [t, n] = e.tag();
switch (t) {
case 1:
s.ok = e.bool();
break;

case 2:
s.entryId = e.int64().toString();
break;

case 3:
s.message = e.string();
break;

default:
let i = r.readUnknownField;
if ("throw" === i) throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
let o = e.skip(n);
!1 !== i && (!0 === i ? Oe.UnknownFieldHandler.onRead : i)(this.typeName, s, t, n, o);
}
}
return s;
}
internalBinaryWrite(e, t, r) {
!1 !== e.ok && t.tag(1, Oe.WireType.Varint).bool(e.ok), "0" !== e.entryId && t.tag(2, Oe.WireType.Varint).int64(e.entryId), 
"" !== e.message && t.tag(3, Oe.WireType.LengthDelimited).string(e.message);
let n = r.writeUnknownFields;
return !1 !== n && (1 == n ? Oe.UnknownFieldHandler.onWrite : n)(this.typeName, e, t), 
t;
}
}
const ke = new FinalizeCacheEntryUploadResponse$Type;
class GetCacheEntryDownloadURLRequest$Type extends Oe.MessageType {
constructor() {
super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest", [ {
no: 1,
name: "metadata",
kind: "message",
T: () => Re
}, {
no: 2,
name: "key",
kind: "scalar",
T: 9
}, {
no: 3,
name: "restore_keys",
kind: "scalar",
repeat: 2,
T: 9
}, {
no: 4,
name: "version",
kind: "scalar",
T: 9
} ]);
}
create(e) {
const t = {
key: "",
restoreKeys: [],
version: ""
};
return globalThis.Object.defineProperty(t, Oe.MESSAGE_TYPE, {
enumerable: !1,
value: this
}), void 0 !== e && (0, Oe.reflectionMergePartial)(this, t, e), t;
}
internalBinaryRead(e, t, r, n) {
let s = null != n ? n : this.create(), i = e.pos + t;
for (;e.pos < i; ) {
let [t, n] = e.tag();
switch (t) {
case 1:
s.metadata = Re.internalBinaryRead(e, e.uint32(), r, s.metadata);
break;

case 2:
s.key = e.string();
break;

case 3:
s.restoreKeys.push(e.string());
break;

case 4:
s.version = e.string();
break;

default:
let i = r.readUnknownField;
if ("throw" === i) throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
let o = e.skip(n);
!1 !== i && (!0 === i ? Oe.UnknownFieldHandler.onRead : i)(this.typeName, s, t, n, o);
}
}
return s;
}
internalBinaryWrite(e, t, r) {
e.metadata && Re.internalBinaryWrite(e.metadata, t.tag(1, Oe.WireType.LengthDelimited).fork(), r).join(), 
"" !== e.key && t.tag(2, Oe.WireType.LengthDelimited).string(e.key);
for (let r = 0; r < e.restoreKeys.length; r++) t.tag(3, Oe.WireType.LengthDelimited).string(e.restoreKeys[r]);
"" !== e.version && t.tag(4, Oe.WireType.LengthDelimited).string(e.version);
let n = r.writeUnknownFields;
return !1 !== n && (1 == n ? Oe.UnknownFieldHandler.onWrite : n)(this.typeName, e, t), 
t;
}
}
const Pe = new GetCacheEntryDownloadURLRequest$Type;
class GetCacheEntryDownloadURLResponse$Type extends Oe.MessageType {
constructor() {
super("github.actions.results.api.v1.GetCacheEntryDownloadURLResponse", [ {
no: 1,
name: "ok",
kind: "scalar",
T: 8
}, {
no: 2,
name: "signed_download_url",
kind: "scalar",
T: 9
}, {
no: 3,
name: "matched_key",
kind: "scalar",
T: 9
} ]);
}
create(e) {
const t = {
ok: !1,
signedDownloadUrl: "",
matchedKey: ""
};
return globalThis.Object.defineProperty(t, Oe.MESSAGE_TYPE, {
enumerable: !1,
value: this
}), void 0 !== e && (0, Oe.reflectionMergePartial)(this, t, e), t;
}
internalBinaryRead(e, t, r, n) {
let s = null != n ? n : this.create(), i = e.pos + t;
for (;e.pos < i; ) {
let [t, n] = e.tag();
switch (t) {
case 1:
s.ok = e.bool();
break;

case 2:
s.signedDownloadUrl = e.string();
break;

case 3:
s.matchedKey = e.string();
break;

default:
let i = r.readUnknownField;
if ("throw" === i) throw new globalThis.Error(`Unknown field ${t} (wire type ${n}) for ${this.typeName}`);
let o = e.skip(n);
!1 !== i && (!0 === i ? Oe.UnknownFieldHandler.onRead : i)(this.typeName, s, t, n, o);
}
}
return s;
}
internalBinaryWrite(e, t, r) {
!1 !== e.ok && t.tag(1, Oe.WireType.Varint).bool(e.ok), "" !== e.signedDownloadUrl && t.tag(2, Oe.WireType.LengthDelimited).string(e.signedDownloadUrl), 
"" !== e.matchedKey && t.tag(3, Oe.WireType.LengthDelimited).string(e.matchedKey);
let n = r.writeUnknownFields;
return !1 !== n && (1 == n ? Oe.UnknownFieldHandler.onWrite : n)(this.typeName, e, t), 
t;
}
}
const Le = new GetCacheEntryDownloadURLResponse$Type;
new Te.C0("github.actions.results.api.v1.CacheService", [ {
name: "CreateCacheEntry",
options: {},
I: Ie,
O: Ne
}, {
name: "FinalizeCacheEntryUpload",
options: {},
I: $e,
O: ke
}, {
name: "GetCacheEntryDownloadURL",
options: {},
I: Pe,
O: Le
} ]);
class CacheServiceClientJSON {
constructor(e) {
this.rpc = e, this.CreateCacheEntry.bind(this), this.FinalizeCacheEntryUpload.bind(this), 
this.GetCacheEntryDownloadURL.bind(this);
}
CreateCacheEntry(e) {
const t = Ie.toJson(e, {
useProtoFieldName: !0,
emitDefaultValues: !1
});
return this.rpc.request("github.actions.results.api.v1.CacheService", "CreateCacheEntry", "application/json", t).then(e => Ne.fromJson(e, {
ignoreUnknownFields: !0
}));
}
FinalizeCacheEntryUpload(e) {
const t = $e.toJson(e, {
useProtoFieldName: !0,
emitDefaultValues: !1
});
return this.rpc.request("github.actions.results.api.v1.CacheService", "FinalizeCacheEntryUpload", "application/json", t).then(e => ke.fromJson(e, {
ignoreUnknownFields: !0
}));
}
GetCacheEntryDownloadURL(e) {
const t = Pe.toJson(e, {
useProtoFieldName: !0,
emitDefaultValues: !1
});
return this.rpc.request("github.actions.results.api.v1.CacheService", "GetCacheEntryDownloadURL", "application/json", t).then(e => Le.fromJson(e, {
ignoreUnknownFields: !0
}));
}
}
function maskSigUrl(e) {
if (e) try {
const t = new URL(e).searchParams.get("sig");
t && ((0, n.Pq)(t), (0, n.Pq)(encodeURIComponent(t)));
} catch (t) {
(0, n.Yz)(`Failed to parse URL: ${e} ${t instanceof Error ? t.message : String(t)}`);
}
}
function maskSecretUrls(e) {
"object" == typeof e && null !== e ? ("signed_upload_url" in e && "string" == typeof e.signed_upload_url && maskSigUrl(e.signed_upload_url), 
"signed_download_url" in e && "string" == typeof e.signed_download_url && maskSigUrl(e.signed_download_url)) : (0, 
n.Yz)("body is not an object or is null");
}
var cacheTwirpClient_awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
class CacheServiceClient {
constructor(e, t, r, n) {
this.maxAttempts = 5, this.baseRetryIntervalMilliseconds = 3e3, this.retryMultiplier = 1.5;
const s = function getRuntimeToken() {
const e = process.env.ACTIONS_RUNTIME_TOKEN;
if (!e) throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");
return e;
}();
this.baseUrl = getCacheServiceURL(), t && (this.maxAttempts = t), r && (this.baseRetryIntervalMilliseconds = r), 
n && (this.retryMultiplier = n), this.httpClient = new ge.Qq(e, [ new ye.tZ(s) ]);
}
request(e, t, r, s) {
return cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
const i = new URL(`/twirp/${e}/${t}`, this.baseUrl).href;
(0, n.Yz)(`[Request] ${t} ${i}`);
const o = {
"Content-Type": r
};
try {
const {body: e} = yield this.retryableRequest(() => cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
return this.httpClient.post(i, JSON.stringify(s), o);
}));
return e;
} catch (e) {
throw new Error(`Failed to ${t}: ${e.message}`);
}
});
}
retryableRequest(e) {
return cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
let t = 0, r = "", s = "";
for (;t < this.maxAttempts; ) {
let i = !1;
try {
const t = yield e(), o = t.message.statusCode;
s = yield t.readBody(), (0, n.Yz)(`[Response] - ${t.message.statusCode}`), (0, n.Yz)(`Headers: ${JSON.stringify(t.message.headers, null, 2)}`);
const a = JSON.parse(s);
if (maskSecretUrls(a), (0, n.Yz)(`Body: ${JSON.stringify(a, null, 2)}`), this.isSuccessStatusCode(o)) return {
response: t,
body: a
};
if (i = this.isRetryableHttpStatusCode(o), r = `Failed request: (${o}) ${t.message.statusMessage}`, 
a.msg) {
if (UsageError.isUsageErrorMessage(a.msg)) throw new UsageError;
r = `${r}: ${a.msg}`;
}
if (o === ge.Hv.TooManyRequests) {
const e = t.message.headers["retry-after"];
if (e) {
const t = parseInt(e, 10);
!isNaN(t) && t > 0 && (0, n.warning)(`You've hit a rate limit, your rate limit will reset in ${t} seconds`);
}
throw new RateLimitError(`Rate limited: ${r}`);
}
} catch (e) {
if (e instanceof SyntaxError && (0, n.Yz)(`Raw Body: ${s}`), e instanceof UsageError) throw e;
if (e instanceof RateLimitError) throw e;
if (NetworkError.isNetworkErrorCode(null == e ? void 0 : e.code)) throw new NetworkError(null == e ? void 0 : e.code);
i = !0, r = e.message;
}
if (!i) throw new Error(`Received non-retryable error: ${r}`);
if (t + 1 === this.maxAttempts) throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${r}`);
const o = this.getExponentialRetryTimeMilliseconds(t);
(0, n.pq)(`Attempt ${t + 1} of ${this.maxAttempts} failed with error: ${r}. Retrying request in ${o} ms...`), 
yield this.sleep(o), t++;
}
throw new Error("Request failed");
});
}
isSuccessStatusCode(e) {
return !!e && (e >= 200 && e < 300);
}
isRetryableHttpStatusCode(e) {
if (!e) return !1;
return [ ge.Hv.BadGateway, ge.Hv.GatewayTimeout, ge.Hv.InternalServerError, ge.Hv.ServiceUnavailable ].includes(e);
}
sleep(e) {
return cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
return new Promise(t => setTimeout(t, e));
});
}
getExponentialRetryTimeMilliseconds(e) {
if (e < 0) throw new Error("attempt should be a positive integer");
if (0 === e) return this.baseRetryIntervalMilliseconds;
const t = this.baseRetryIntervalMilliseconds * Math.pow(this.retryMultiplier, e), r = t * this.retryMultiplier;
return Math.trunc(Math.random() * (r - t) + t);
}
}
function internalCacheTwirpClient(e) {
const t = new CacheServiceClient(getUserAgentString(), null == e ? void 0 : e.maxAttempts, null == e ? void 0 : e.retryIntervalMs, null == e ? void 0 : e.retryMultiplier);
return new CacheServiceClientJSON(t);
}
var tar_awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
const Ae = "win32" === process.platform;
function getTarPath() {
return tar_awaiter(this, void 0, void 0, function*() {
switch (process.platform) {
case "win32":
{
const e = yield function getGnuTarPathOnWindows() {
return cacheUtils_awaiter(this, void 0, void 0, function*() {
return o.existsSync(ue) ? ue : (yield getVersion("tar")).toLowerCase().includes("gnu tar") ? ie.K7("tar") : "";
});
}(), t = he;
if (e) return {
path: e,
type: se.GNU
};
if ((0, o.existsSync)(t)) return {
path: t,
type: se.BSD
};
break;
}

case "darwin":
{
const e = yield ie.K7("gtar", !1);
return e ? {
path: e,
type: se.GNU
} : {
path: yield ie.K7("tar", !0),
type: se.BSD
};
}
}
return {
path: yield ie.K7("tar", !0),
type: se.GNU
};
});
}
function getCommands(e, t) {
return tar_awaiter(this, arguments, void 0, function*(e, t, r = "") {
let n;
const i = yield getTarPath(), o = yield function getTarArgs(e, t, r) {
return tar_awaiter(this, arguments, void 0, function*(e, t, r, n = "") {
const i = [ `"${e.path}"` ], o = getCacheFileName(t), a = "cache.tar", l = getWorkingDirectory(), c = e.type === se.BSD && t !== ne.Gzip && Ae;
switch (r) {
case "create":
i.push("--posix", "-cf", c ? a : o.replace(new RegExp(`\\${s.sep}`, "g"), "/"), "--exclude", c ? a : o.replace(new RegExp(`\\${s.sep}`, "g"), "/"), "-P", "-C", l.replace(new RegExp(`\\${s.sep}`, "g"), "/"), "--files-from", de);
break;

case "extract":
i.push("-xf", c ? a : n.replace(new RegExp(`\\${s.sep}`, "g"), "/"), "-P", "-C", c ? quoteAbsolutePath(l) : l.replace(new RegExp(`\\${s.sep}`, "g"), "/"));
break;

case "list":
i.push("-tf", c ? a : n.replace(new RegExp(`\\${s.sep}`, "g"), "/"), "-P");
}
if (e.type === se.GNU) switch (process.platform) {
case "win32":
i.push("--force-local");
break;

case "darwin":
i.push("--delay-directory-restore");
}
return i;
});
}(i, e, t, r), a = "create" !== t ? yield function getDecompressionProgram(e, t, r) {
return tar_awaiter(this, void 0, void 0, function*() {
const n = e.type === se.BSD && t !== ne.Gzip && Ae;
switch (t) {
case ne.Zstd:
return n ? [ "zstd -d --long=30 --force -o", pe, quoteAbsolutePath(r) ] : [ "--use-compress-program", Ae ? '"zstd -d --long=30"' : "unzstd --long=30" ];

case ne.ZstdWithoutLong:
return n ? [ "zstd -d --force -o", pe, quoteAbsolutePath(r) ] : [ "--use-compress-program", Ae ? '"zstd -d"' : "unzstd" ];

default:
return [ "-z" ];
}
});
}(i, e, r) : yield function getCompressionProgram(e, t) {
return tar_awaiter(this, void 0, void 0, function*() {
const r = getCacheFileName(t), n = e.type === se.BSD && t !== ne.Gzip && Ae;
switch (t) {
case ne.Zstd:
return n ? [ "zstd -T0 --long=30 --force -o", r.replace(new RegExp(`\\${s.sep}`, "g"), "/"), pe ] : [ "--use-compress-program", Ae ? '"zstd -T0 --long=30"' : "zstdmt --long=30" ];

case ne.ZstdWithoutLong:
return n ? [ "zstd -T0 --force -o", r.replace(new RegExp(`\\${s.sep}`, "g"), "/"), pe ] : [ "--use-compress-program", Ae ? '"zstd -T0"' : "zstdmt" ];

default:
return [ "-z" ];
}
});
}(i, e), l = i.type === se.BSD && e !== ne.Gzip && Ae;
return n = l && "create" !== t ? [ [ ...a ].join(" "), [ ...o ].join(" ") ] : [ [ ...o ].join(" "), [ ...a ].join(" ") ], 
{
commands: l ? n : [ n.join(" ") ],
requiresTempDirectory: l && "create" !== t
};
});
}
function getWorkingDirectory() {
var e;
return null !== (e = process.env.GITHUB_WORKSPACE) && void 0 !== e ? e : process.cwd();
}
function quoteAbsolutePath(e) {
return `"${s.resolve(e).replace(new RegExp(`\\${s.sep}`, "g"), "/")}"`;
}
function execCommands(e, t) {
return tar_awaiter(this, void 0, void 0, function*() {
for (const r of e) try {
yield (0, i.exec)(r, void 0, {
cwd: t,
env: Object.assign(Object.assign({}, process.env), {
MSYS: "winsymlinks:nativestrict"
})
});
} catch (e) {
throw new Error(`${r.split(" ")[0]} failed with error: ${null == e ? void 0 : e.message}`);
}
});
}
function execReadCommands(e, t, r) {
return tar_awaiter(this, void 0, void 0, function*() {
const {commands: s, requiresTempDirectory: i} = yield getCommands(t, r, e), o = i ? yield createTempDirectory() : void 0;
try {
yield execCommands(s, o);
} finally {
if (o) try {
yield ie.Yz(o);
} catch (e) {
n.Yz(`Failed to delete temporary tar directory: ${e}`);
}
}
});
}
function listTar(e, t) {
return tar_awaiter(this, void 0, void 0, function*() {
yield execReadCommands(e, t, "list");
});
}
function extractTar(e, t) {
return tar_awaiter(this, void 0, void 0, function*() {
const r = getWorkingDirectory();
yield ie.U$(r), yield execReadCommands(e, t, "extract");
});
}
function createTar(e, t, r) {
return tar_awaiter(this, void 0, void 0, function*() {
(0, o.writeFileSync)(s.join(e, de), t.join("\n"));
const {commands: n} = yield getCommands(r, "create");
yield execCommands(n, e);
});
}
var cache_awaiter = function(e, t, r, n) {
return new (r || (r = Promise))(function(s, i) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
i(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
i(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof r ? e : new r(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((n = n.apply(e, t || [])).next());
});
};
class ValidationError extends Error {
constructor(e) {
super(e), this.name = "ValidationError", Object.setPrototypeOf(this, ValidationError.prototype);
}
}
class ReserveCacheError extends Error {
constructor(e) {
super(e), this.name = "ReserveCacheError", Object.setPrototypeOf(this, ReserveCacheError.prototype);
}
}
const je = "cache write denied:";
class CacheWriteDeniedError extends ReserveCacheError {
constructor(e) {
super(e), this.name = "CacheWriteDeniedError", Object.setPrototypeOf(this, CacheWriteDeniedError.prototype);
}
}
const Ue = fe;
class CacheReadDeniedError extends Error {
constructor(e) {
super(e), this.name = "CacheReadDeniedError", Object.setPrototypeOf(this, CacheReadDeniedError.prototype);
}
}
class FinalizeCacheError extends Error {
constructor(e) {
super(e), this.name = "FinalizeCacheError", Object.setPrototypeOf(this, FinalizeCacheError.prototype);
}
}
function checkPaths(e) {
if (!e || 0 === e.length) throw new ValidationError("Path Validation Error: At least one directory or file path is required");
}
function checkKey(e) {
if (e.length > 512) throw new ValidationError(`Key Validation Error: ${e} cannot be larger than 512 characters.`);
if (!/^[^,]*$/.test(e)) throw new ValidationError(`Key Validation Error: ${e} cannot contain commas.`);
}
function isFeatureAvailable() {
return "v2" === getCacheServiceVersion() ? !!process.env.ACTIONS_RESULTS_URL : !!process.env.ACTIONS_CACHE_URL;
}
function restoreCache(e, t, r, i) {
return cache_awaiter(this, arguments, void 0, function*(e, t, r, i, o = !1) {
const a = getCacheServiceVersion();
n.Yz(`Cache service version: ${a}`), checkPaths(e);
const l = getCacheMode();
return function isCacheReadable(e) {
return !Ee.includes(e) || "read" === e || "write" === e;
}(l) ? "v2" === a ? yield function restoreCacheV2(e, t, r, i) {
return cache_awaiter(this, arguments, void 0, function*(e, t, r, i, o = !1) {
var a;
i = Object.assign(Object.assign({}, i), {
useAzureSdk: !0
}), r = r || [];
const l = [ t, ...r ];
if (n.Yz("Resolved Keys:"), n.Yz(JSON.stringify(l)), l.length > 10) throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.");
for (const e of l) checkKey(e);
let c = "";
try {
const u = internalCacheTwirpClient(), h = yield getCompressionMethod(), p = {
key: t,
restoreKeys: r,
version: getCacheVersion(e, h, o)
};
let d;
try {
d = yield u.GetCacheEntryDownloadURL(p);
} catch (e) {
const t = null !== (a = null == e ? void 0 : e.message) && void 0 !== a ? a : "";
if (t.includes(Ue)) throw new CacheReadDeniedError(t);
throw e;
}
if (!d.ok) return void n.Yz(`Cache not found for version ${p.version} of keys: ${l.join(", ")}`);
if (p.key !== d.matchedKey ? n.pq(`Cache hit for restore-key: ${d.matchedKey}`) : n.pq(`Cache hit for: ${d.matchedKey}`), 
null == i ? void 0 : i.lookupOnly) return n.pq("Lookup only - skipping download"), 
d.matchedKey;
c = s.join(yield createTempDirectory(), getCacheFileName(h)), n.Yz(`Archive path: ${c}`), 
n.Yz(`Starting download of archive to: ${c}`), yield downloadCache(d.signedDownloadUrl, c, i);
const f = getArchiveFileSizeInBytes(c);
return n.pq(`Cache Size: ~${Math.round(f / 1048576)} MB (${f} B)`), n._o() && (yield listTar(c, h)), 
yield extractTar(c, h), n.pq("Cache restored successfully"), d.matchedKey;
} catch (e) {
const t = e;
if (t.name === ValidationError.name) throw e;
t instanceof ge.Kg && "number" == typeof t.statusCode && t.statusCode >= 500 ? n.z3(`Failed to restore: ${e.message}`) : n.warning(`Failed to restore: ${e.message}`);
} finally {
try {
c && (yield unlinkFile(c));
} catch (e) {
n.Yz(`Failed to delete archive: ${e}`);
}
}
});
}(e, t, r, i, o) : yield function restoreCacheV1(e, t, r, i) {
return cache_awaiter(this, arguments, void 0, function*(e, t, r, i, o = !1) {
var a;
r = r || [];
const l = [ t, ...r ];
if (n.Yz("Resolved Keys:"), n.Yz(JSON.stringify(l)), l.length > 10) throw new ValidationError("Key Validation Error: Keys are limited to a maximum of 10.");
for (const e of l) checkKey(e);
const c = yield getCompressionMethod();
let u = "";
try {
let t;
try {
t = yield getCacheEntry(l, e, {
compressionMethod: c,
enableCrossOsArchive: o
});
} catch (e) {
const t = null !== (a = null == e ? void 0 : e.message) && void 0 !== a ? a : "";
if (t.includes(Ue)) throw new CacheReadDeniedError(t);
throw e;
}
if (!(null == t ? void 0 : t.archiveLocation)) return;
if (null == i ? void 0 : i.lookupOnly) return n.pq("Lookup only - skipping download"), 
t.cacheKey;
u = s.join(yield createTempDirectory(), getCacheFileName(c)), n.Yz(`Archive Path: ${u}`), 
yield downloadCache(t.archiveLocation, u, i), n._o() && (yield listTar(u, c));
const r = getArchiveFileSizeInBytes(u);
return n.pq(`Cache Size: ~${Math.round(r / 1048576)} MB (${r} B)`), yield extractTar(u, c), 
n.pq("Cache restored successfully"), t.cacheKey;
} catch (e) {
const t = e;
if (t.name === ValidationError.name) throw e;
t instanceof ge.Kg && "number" == typeof t.statusCode && t.statusCode >= 500 ? n.z3(`Failed to restore: ${e.message}`) : n.warning(`Failed to restore: ${e.message}`);
} finally {
try {
yield unlinkFile(u);
} catch (e) {
n.Yz(`Failed to delete archive: ${e}`);
}
}
});
}(e, t, r, i, o) : (n.pq(`Cache restore skipped: the effective cache-mode '${l}' does not permit reads.`), 
void n.Yz(`Skipped restore for paths [${e.join(", ")}] with primary key '${t}'.`));
});
}
function cache_saveCache(e, t, r) {
return cache_awaiter(this, arguments, void 0, function*(e, t, r, i = !1) {
const o = getCacheServiceVersion();
n.Yz(`Cache service version: ${o}`), checkPaths(e), checkKey(t);
const a = getCacheMode();
return function isCacheWritable(e) {
return !Ee.includes(e) || "write" === e || "write-only" === e;
}(a) ? "v2" === o ? yield function saveCacheV2(e, t, r) {
return cache_awaiter(this, arguments, void 0, function*(e, t, r, i = !1) {
var o;
r = Object.assign(Object.assign({}, r), {
uploadChunkSize: 67108864,
uploadConcurrency: 8,
useAzureSdk: !0
});
const a = yield getCompressionMethod(), l = internalCacheTwirpClient();
let c = -1;
const u = yield resolvePaths(e);
if (n.Yz("Cache Paths:"), n.Yz(`${JSON.stringify(u)}`), 0 === u.length) throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");
const h = yield createTempDirectory(), p = s.join(h, getCacheFileName(a));
n.Yz(`Archive Path: ${p}`);
try {
yield createTar(h, u, a), n._o() && (yield listTar(p, a));
const s = getArchiveFileSizeInBytes(p);
n.Yz(`File Size: ${s}`), r.archiveSizeBytes = s, n.Yz("Reserving Cache");
const d = getCacheVersion(e, a, i), f = {
key: t,
version: d
};
let m;
try {
const e = yield l.CreateCacheEntry(f);
if (!e.ok) throw e.message && !e.message.startsWith(je) && n.warning(`Cache reservation failed: ${e.message}`), 
new Error(e.message || "Response was not ok");
m = e.signedUploadUrl;
} catch (e) {
n.Yz(`Failed to reserve cache: ${e}`);
const r = null !== (o = null == e ? void 0 : e.message) && void 0 !== o ? o : "";
if (r.startsWith(je)) throw new CacheWriteDeniedError(`Unable to reserve cache with key ${t}. More details: ${r}`);
throw new ReserveCacheError(`Unable to reserve cache with key ${t}, another job may be creating this cache.`);
}
n.Yz(`Attempting to upload cache located at: ${p}`), yield saveCache(c, p, m, r);
const g = {
key: t,
version: d,
sizeBytes: `${s}`
}, y = yield l.FinalizeCacheEntryUpload(g);
if (n.Yz(`FinalizeCacheEntryUploadResponse: ${y.ok}`), !y.ok) {
if (y.message) throw new FinalizeCacheError(y.message);
throw new Error(`Unable to finalize cache with key ${t}, another job may be finalizing this cache.`);
}
c = parseInt(y.entryId);
} catch (e) {
const t = e;
if (t.name === ValidationError.name) throw e;
t.name === ReserveCacheError.name ? n.pq(`Failed to save: ${t.message}`) : t.name === FinalizeCacheError.name ? n.warning(t.message) : t instanceof ge.Kg && "number" == typeof t.statusCode && t.statusCode >= 500 ? n.z3(`Failed to save: ${t.message}`) : n.warning(`Failed to save: ${t.message}`);
} finally {
try {
yield unlinkFile(p);
} catch (e) {
n.Yz(`Failed to delete archive: ${e}`);
}
}
return c;
});
}(e, t, r, i) : yield function saveCacheV1(e, t, r) {
return cache_awaiter(this, arguments, void 0, function*(e, t, r, i = !1) {
var o, a, l, c, u, h;
const p = yield getCompressionMethod();
let d = -1;
const f = yield resolvePaths(e);
if (n.Yz("Cache Paths:"), n.Yz(`${JSON.stringify(f)}`), 0 === f.length) throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");
const m = yield createTempDirectory(), g = s.join(m, getCacheFileName(p));
n.Yz(`Archive Path: ${g}`);
try {
yield createTar(m, f, p), n._o() && (yield listTar(g, p));
const s = 10737418240, y = getArchiveFileSizeInBytes(g);
if (n.Yz(`File Size: ${y}`), y > s && !isGhes()) throw new Error(`Cache size of ~${Math.round(y / 1048576)} MB (${y} B) is over the 10GB limit, not saving cache.`);
n.Yz("Reserving Cache");
const v = yield function reserveCache(e, t, r) {
return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
const n = createHttpClient(), s = getCacheVersion(t, null == r ? void 0 : r.compressionMethod, null == r ? void 0 : r.enableCrossOsArchive), i = {
key: e,
version: s,
cacheSize: null == r ? void 0 : r.cacheSize
};
return yield retryTypedResponse("reserveCache", () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
return n.postJson(getCacheApiUrl("caches"), i);
}));
});
}(t, e, {
compressionMethod: p,
enableCrossOsArchive: i,
cacheSize: y
});
if (!(null === (o = null == v ? void 0 : v.result) || void 0 === o ? void 0 : o.cacheId)) {
if (400 === (null == v ? void 0 : v.statusCode)) throw new Error(null !== (c = null === (l = null == v ? void 0 : v.error) || void 0 === l ? void 0 : l.message) && void 0 !== c ? c : `Cache size of ~${Math.round(y / 1048576)} MB (${y} B) is over the data cap limit, not saving cache.`);
{
const e = null === (u = null == v ? void 0 : v.error) || void 0 === u ? void 0 : u.message;
if (null == e ? void 0 : e.startsWith(je)) throw new CacheWriteDeniedError(`Unable to reserve cache with key ${t}. More details: ${e}`);
throw new ReserveCacheError(`Unable to reserve cache with key ${t}, another job may be creating this cache. More details: ${null === (h = null == v ? void 0 : v.error) || void 0 === h ? void 0 : h.message}`);
}
}
d = null === (a = null == v ? void 0 : v.result) || void 0 === a ? void 0 : a.cacheId, 
n.Yz(`Saving Cache (ID: ${d})`), yield saveCache(d, g, "", r);
} catch (e) {
const t = e;
if (t.name === ValidationError.name) throw e;
t.name === ReserveCacheError.name ? n.pq(`Failed to save: ${t.message}`) : t instanceof ge.Kg && "number" == typeof t.statusCode && t.statusCode >= 500 ? n.z3(`Failed to save: ${t.message}`) : n.warning(`Failed to save: ${t.message}`);
} finally {
try {
yield unlinkFile(g);
} catch (e) {
n.Yz(`Failed to delete archive: ${e}`);
}
}
return d;
});
}(e, t, r, i) : (n.pq(`Cache save skipped: the effective cache-mode '${a}' does not permit writes.`), 
n.Yz(`Skipped save for paths [${e.join(", ")}] with key '${t}'.`), -1);
});
}
}),
64012: (e => {
e.exports = JSON.parse('{"name":"@actions/cache","version":"6.3.0","description":"Actions cache lib","keywords":["github","actions","cache"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/cache","license":"MIT","type":"module","main":"lib/cache.js","types":"lib/cache.d.ts","exports":{".":{"types":"./lib/cache.d.ts","import":"./lib/cache.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/cache"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"echo \\"Error: run tests from root\\" && exit 1","tsc":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1","semver":"^7.8.5"},"devDependencies":{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}');
})
};