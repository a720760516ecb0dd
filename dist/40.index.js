export const id = 40;

export const ids = [ 40 ];

export const modules = {
44158: ((e, t, r) => {
const n = r(16928), factory = e => new IgnoreBase(e);
function make_array(e) {
return Array.isArray(e) ? e : [ e ];
}
factory.default = factory, e.exports = factory;
const i = "\\" === n.sep ? /(?<=.)\\$/ : /(?<=.)\/$/, o = "undefined" != typeof Symbol ? Symbol.for("dockerignore") : "dockerignore";
function cleanPath(e) {
return n.normalize(e).replace(i, "");
}
class IgnoreBase {
constructor({ignorecase: e = !0} = {}) {
this._rules = [], this._ignorecase = e, this[o] = !0, this._initCache();
}
_initCache() {
this._cache = {};
}
add(e) {
return this._added = !1, "string" == typeof e && (e = e.split(/\r?\n/g)), make_array(e).forEach(this._addPattern, this), 
this._added && this._initCache(), this;
}
addPattern(e) {
return this.add(e);
}
_addPattern(e) {
if (e && e[o]) return this._rules = this._rules.concat(e._rules), void (this._added = !0);
if (this._checkPattern(e)) {
const t = this._createRule(e.trim());
null !== t && (this._added = !0, this._rules.push(t));
}
}
_checkPattern(e) {
return e && "string" == typeof e && 0 !== e.indexOf("#") && "" !== e.trim();
}
filter(e) {
return make_array(e).filter(e => this._filter(e));
}
createFilter() {
return e => this._filter(e);
}
ignores(e) {
return !this._filter(e);
}
_createRule(e) {
const t = e;
let r = !1;
if ("!" === e[0] && (r = !0, e = e.substring(1).trim()), e.length > 0 && (e = function toSlash(e) {
return "/" === n.sep ? e : e.replace(/\\/g, "/");
}(e = cleanPath(e))).length > 1 && "/" === e[0] && (e = e.slice(1)), r && (e = "!" + e), 
"" === (e = e.trim())) return null;
if ("!" === (e = cleanPath(e))[0]) {
if (1 === e.length) return null;
r = !0, e = e.substring(1);
} else r = !1;
return {
origin: t,
pattern: e,
dirs: e.split(n.sep),
negative: r
};
}
_filter(e) {
return !!e && (e in this._cache ? this._cache[e] : this._cache[e] = this._test(e));
}
_test(e) {
e = function fromSlash(e) {
return "/" === n.sep ? e : e.replace(/\//g, n.sep);
}(e);
const t = cleanPath(n.dirname(e)), r = t.split(n.sep);
let i = !1;
return this._rules.forEach(o => {
let s = this._match(e, o);
if (!s && "." !== t) if (o.dirs.includes("**")) for (let e = o.dirs.filter(e => "**" !== e).length; e <= r.length; e++) s = s || this._match(r.slice(0, e).join(n.sep), o); else o.dirs.length <= r.length && (s = this._match(r.slice(0, o.dirs.length).join(n.sep), o));
s && (i = !o.negative);
}), !i;
}
_match(e, t) {
return this._compile(t).regexp.test(e);
}
_compile(e) {
if (e.regexp) return e;
let t = "^", r = "\\" === n.sep ? "\\\\" : n.sep;
for (let i = 0; i < e.pattern.length; i++) {
const o = e.pattern[i];
if ("*" === o) "*" === e.pattern[i + 1] ? (i++, e.pattern[i + 1] === n.sep && i++, 
void 0 === e.pattern[i + 1] ? t += ".*" : t += `(.*${r})?`) : t += `[^${r}]*`; else if ("?" === o) t += `[^${r}]`; else if ("." === o || "$" === o) t += `\\${o}`; else if ("\\" === o) {
if ("\\" === n.sep) {
t += r;
continue;
}
void 0 !== e.pattern[i + 1] ? (t += "\\" + e.pattern[i + 1], i++) : t += "\\";
} else t += o;
}
return t += "$", e.regexp = new RegExp(t, this._ignorecase ? "i" : ""), e;
}
}
}),
85234: ((e, t, r) => {
const {Buffer: n} = r(20181), i = Symbol.for("BufferList");
function BufferList(e) {
if (!(this instanceof BufferList)) return new BufferList(e);
BufferList._init.call(this, e);
}
BufferList._init = function _init(e) {
Object.defineProperty(this, i, {
value: !0
}), this._bufs = [], this.length = 0, e && this.append(e);
}, BufferList.prototype._new = function _new(e) {
return new BufferList(e);
}, BufferList.prototype._offset = function _offset(e) {
if (0 === e) return [ 0, 0 ];
let t = 0;
for (let r = 0; r < this._bufs.length; r++) {
const n = t + this._bufs[r].length;
if (e < n || r === this._bufs.length - 1) return [ r, e - t ];
t = n;
}
}, BufferList.prototype._reverseOffset = function(e) {
const t = e[0];
let r = e[1];
for (let e = 0; e < t; e++) r += this._bufs[e].length;
return r;
}, BufferList.prototype.get = function get(e) {
if (e > this.length || e < 0) return;
const t = this._offset(e);
return this._bufs[t[0]][t[1]];
}, BufferList.prototype.slice = function slice(e, t) {
return "number" == typeof e && e < 0 && (e += this.length), "number" == typeof t && t < 0 && (t += this.length), 
this.copy(null, 0, e, t);
}, BufferList.prototype.copy = function copy(e, t, r, i) {
if (("number" != typeof r || r < 0) && (r = 0), ("number" != typeof i || i > this.length) && (i = this.length), 
r >= this.length) return e || n.alloc(0);
if (i <= 0) return e || n.alloc(0);
const copy = !!e, o = this._offset(r), s = i - r;
let a = s, u = copy && t || 0, c = o[1];
if (0 === r && i === this.length) {
if (!copy) return 1 === this._bufs.length ? this._bufs[0] : n.concat(this._bufs, this.length);
for (let t = 0; t < this._bufs.length; t++) this._bufs[t].copy(e, u), u += this._bufs[t].length;
return e;
}
if (a <= this._bufs[o[0]].length - c) return copy ? this._bufs[o[0]].copy(e, t, c, c + a) : this._bufs[o[0]].slice(c, c + a);
copy || (e = n.allocUnsafe(s));
for (let t = o[0]; t < this._bufs.length; t++) {
const r = this._bufs[t].length - c;
if (!(a > r)) {
this._bufs[t].copy(e, u, c, c + a), u += r;
break;
}
this._bufs[t].copy(e, u, c), u += r, a -= r, c && (c = 0);
}
return e.length > u ? e.slice(0, u) : e;
}, BufferList.prototype.shallowSlice = function shallowSlice(e, t) {
if (e = e || 0, t = "number" != typeof t ? this.length : t, e < 0 && (e += this.length), 
t < 0 && (t += this.length), e === t) return this._new();
const r = this._offset(e), n = this._offset(t), i = this._bufs.slice(r[0], n[0] + 1);
return 0 === n[1] ? i.pop() : i[i.length - 1] = i[i.length - 1].slice(0, n[1]), 
0 !== r[1] && (i[0] = i[0].slice(r[1])), this._new(i);
}, BufferList.prototype.toString = function toString(e, t, r) {
return this.slice(t, r).toString(e);
}, BufferList.prototype.consume = function consume(e) {
if (e = Math.trunc(e), Number.isNaN(e) || e <= 0) return this;
for (;this._bufs.length; ) {
if (!(e >= this._bufs[0].length)) {
this._bufs[0] = this._bufs[0].slice(e), this.length -= e;
break;
}
e -= this._bufs[0].length, this.length -= this._bufs[0].length, this._bufs.shift();
}
return this;
}, BufferList.prototype.duplicate = function duplicate() {
const e = this._new();
for (let t = 0; t < this._bufs.length; t++) e.append(this._bufs[t]);
return e;
}, BufferList.prototype.append = function append(e) {
if (null == e) return this;
if (e.buffer) this._appendBuffer(n.from(e.buffer, e.byteOffset, e.byteLength)); else if (Array.isArray(e)) for (let t = 0; t < e.length; t++) this.append(e[t]); else if (this._isBufferList(e)) for (let t = 0; t < e._bufs.length; t++) this.append(e._bufs[t]); else "number" == typeof e && (e = e.toString()), 
this._appendBuffer(n.from(e));
return this;
}, BufferList.prototype._appendBuffer = function appendBuffer(e) {
this._bufs.push(e), this.length += e.length;
}, BufferList.prototype.indexOf = function(e, t, r) {
if (void 0 === r && "string" == typeof t && (r = t, t = void 0), "function" == typeof e || Array.isArray(e)) throw new TypeError('The "value" argument must be one of type string, Buffer, BufferList, or Uint8Array.');
if ("number" == typeof e ? e = n.from([ e ]) : "string" == typeof e ? e = n.from(e, r) : this._isBufferList(e) ? e = e.slice() : Array.isArray(e.buffer) ? e = n.from(e.buffer, e.byteOffset, e.byteLength) : n.isBuffer(e) || (e = n.from(e)), 
t = Number(t || 0), isNaN(t) && (t = 0), t < 0 && (t = this.length + t), t < 0 && (t = 0), 
0 === e.length) return t > this.length ? this.length : t;
const i = this._offset(t);
let o = i[0], s = i[1];
for (;o < this._bufs.length; o++) {
const t = this._bufs[o];
for (;s < t.length; ) {
if (t.length - s >= e.length) {
const r = t.indexOf(e, s);
if (-1 !== r) return this._reverseOffset([ o, r ]);
s = t.length - e.length + 1;
} else {
const t = this._reverseOffset([ o, s ]);
if (this._match(t, e)) return t;
s++;
}
}
s = 0;
}
return -1;
}, BufferList.prototype._match = function(e, t) {
if (this.length - e < t.length) return !1;
for (let r = 0; r < t.length; r++) if (this.get(e + r) !== t[r]) return !1;
return !0;
}, function() {
const e = {
readDoubleBE: 8,
readDoubleLE: 8,
readFloatBE: 4,
readFloatLE: 4,
readInt32BE: 4,
readInt32LE: 4,
readUInt32BE: 4,
readUInt32LE: 4,
readInt16BE: 2,
readInt16LE: 2,
readUInt16BE: 2,
readUInt16LE: 2,
readInt8: 1,
readUInt8: 1,
readIntBE: null,
readIntLE: null,
readUIntBE: null,
readUIntLE: null
};
for (const t in e) (function(t) {
BufferList.prototype[t] = null === e[t] ? function(e, r) {
return this.slice(e, e + r)[t](0, r);
} : function(r = 0) {
return this.slice(r, r + e[t])[t](0);
};
})(t);
}(), BufferList.prototype._isBufferList = function _isBufferList(e) {
return e instanceof BufferList || BufferList.isBufferList(e);
}, BufferList.isBufferList = function isBufferList(e) {
return null != e && e[i];
}, e.exports = BufferList;
}),
80794: ((e, t, r) => {
const n = r(86131).Duplex, i = r(39598), o = r(85234);
function BufferListStream(e) {
if (!(this instanceof BufferListStream)) return new BufferListStream(e);
if ("function" == typeof e) {
this._callback = e;
const t = function piper(e) {
this._callback && (this._callback(e), this._callback = null);
}.bind(this);
this.on("pipe", function onPipe(e) {
e.on("error", t);
}), this.on("unpipe", function onUnpipe(e) {
e.removeListener("error", t);
}), e = null;
}
o._init.call(this, e), n.call(this);
}
i(BufferListStream, n), Object.assign(BufferListStream.prototype, o.prototype), 
BufferListStream.prototype._new = function _new(e) {
return new BufferListStream(e);
}, BufferListStream.prototype._write = function _write(e, t, r) {
this._appendBuffer(e), "function" == typeof r && r();
}, BufferListStream.prototype._read = function _read(e) {
if (!this.length) return this.push(null);
e = Math.min(e, this.length), this.push(this.slice(0, e)), this.consume(e);
}, BufferListStream.prototype.end = function end(e) {
n.prototype.end.call(this, e), this._callback && (this._callback(null, this.slice()), 
this._callback = null);
}, BufferListStream.prototype._destroy = function _destroy(e, t) {
this._bufs.length = 0, this.length = 0, t(e);
}, BufferListStream.prototype._isBufferList = function _isBufferList(e) {
return e instanceof BufferListStream || e instanceof o || BufferListStream.isBufferList(e);
}, BufferListStream.isBufferList = o.isBufferList, e.exports = BufferListStream, 
e.exports.BufferListStream = BufferListStream, e.exports.BufferList = o;
}),
25384: ((e, t, r) => {
const n = r(79896), i = r(16928), o = n.lchown ? "lchown" : "chown", s = n.lchownSync ? "lchownSync" : "chownSync", a = n.lchown && !process.version.match(/v1[1-9]+\./) && !process.version.match(/v10\.[6-9]/), lchownSync = (e, t, r) => {
try {
return n[s](e, t, r);
} catch (e) {
if ("ENOENT" !== e.code) throw e;
}
}, u = a ? (e, t, r, i) => o => {
o && "EISDIR" === o.code ? n.chown(e, t, r, i) : i(o);
} : (e, t, r, n) => n, c = a ? (e, t, r) => {
try {
return lchownSync(e, t, r);
} catch (i) {
if ("EISDIR" !== i.code) throw i;
((e, t, r) => {
try {
return n.chownSync(e, t, r);
} catch (e) {
if ("ENOENT" !== e.code) throw e;
}
})(e, t, r);
}
} : (e, t, r) => lchownSync(e, t, r), l = process.version;
let readdir = (e, t, r) => n.readdir(e, t, r);
/^v4\./.test(l) && (readdir = (e, t, r) => n.readdir(e, r));
const chown = (e, t, r, i) => {
n[o](e, t, r, u(e, t, r, e => {
i(e && "ENOENT" !== e.code ? e : null);
}));
}, chownrKid = (e, t, r, o, s) => {
if ("string" == typeof t) return n.lstat(i.resolve(e, t), (n, i) => {
if (n) return s("ENOENT" !== n.code ? n : null);
i.name = t, chownrKid(e, i, r, o, s);
});
if (t.isDirectory()) chownr(i.resolve(e, t.name), r, o, n => {
if (n) return s(n);
const a = i.resolve(e, t.name);
chown(a, r, o, s);
}); else {
const n = i.resolve(e, t.name);
chown(n, r, o, s);
}
}, chownr = (e, t, r, n) => {
readdir(e, {
withFileTypes: !0
}, (i, o) => {
if (i) {
if ("ENOENT" === i.code) return n();
if ("ENOTDIR" !== i.code && "ENOTSUP" !== i.code) return n(i);
}
if (i || !o.length) return chown(e, t, r, n);
let s = o.length, a = null;
const then = i => {
if (!a) return i ? n(a = i) : 0 === --s ? chown(e, t, r, n) : void 0;
};
o.forEach(n => chownrKid(e, n, t, r, then));
});
}, chownrSync = (e, t, r) => {
let o;
try {
o = ((e, t) => n.readdirSync(e, t))(e, {
withFileTypes: !0
});
} catch (n) {
if ("ENOENT" === n.code) return;
if ("ENOTDIR" === n.code || "ENOTSUP" === n.code) return c(e, t, r);
throw n;
}
return o && o.length && o.forEach(o => ((e, t, r, o) => {
if ("string" == typeof t) try {
const r = n.lstatSync(i.resolve(e, t));
r.name = t, t = r;
} catch (e) {
if ("ENOENT" === e.code) return;
throw e;
}
t.isDirectory() && chownrSync(i.resolve(e, t.name), r, o), c(i.resolve(e, t.name), r, o);
})(e, o, t, r)), c(e, t, r);
};
e.exports = chownr, chownr.sync = chownrSync;
}),
99167: ((e, t, r) => {
var n = r(65692), i = r(58611), o = r(87016), s = r(4510), a = (e.exports.maxRedirects = 5, 
{
https: n,
http: i
});
for (var u in a) {
var h = function() {};
h.prototype = a[u], (h = new h).request = function(r) {
return function(n, i, a) {
a = a || {};
var c, l = "object" == typeof n && "maxRedirects" in n ? n.maxRedirects : t.maxRedirects, d = s.extend({
count: 0,
max: l,
clientRequest: null,
userCallback: i
}, a);
if (d.count > d.max) {
var p = new Error("Max redirects exceeded. To allow more redirects, pass options.maxRedirects property.");
return d.clientRequest.emit("error", p), d.clientRequest;
}
d.count++, c = "string" == typeof n ? n : o.format(s.extend({
protocol: u
}, n));
var m = Object.getPrototypeOf(r).request(n, function redirectCallback(t, r) {
return function(n) {
if (n.statusCode < 300 || n.statusCode > 399) return r.userCallback(n);
if (!("location" in n.headers)) return r.userCallback(n);
var i = o.resolve(t, n.headers.location), s = o.parse(i).protocol;
return s = s.substr(0, s.length - 1), e.exports[s].get(i, redirectCallback(t, r), r);
};
}(c, d));
return d.clientRequest || (d.clientRequest = m), m;
};
}(h), h.get = function(e) {
return function(t, r, n) {
var i = e.request(t, r, n);
return i.end(), i;
};
}(h), e.exports[u] = h;
}
}),
99976: ((e, t, r) => {
e.exports = HttpDuplex;
var n = r(39023), i = r(86131);
function HttpDuplex(e, t, r) {
var n = this;
if (!(n instanceof HttpDuplex)) return new HttpDuplex(e, t, r);
i.Duplex.call(n, r), n._output = null, n.connect(e, t);
}
n.inherits(HttpDuplex, i.Duplex), HttpDuplex.prototype.connect = function(e, t) {
var r = this;
r.req = e, r._output = t, r.emit("response", t), t.on("data", function(e) {
r.push(e) || r._output.pause();
}), t.on("end", function() {
r.push(null);
});
}, HttpDuplex.prototype._read = function(e) {
this._output && this._output.resume();
}, HttpDuplex.prototype._write = function(e, t, r) {
this.req.write(e, t), r();
}, HttpDuplex.prototype.end = function(e, t, r) {
return this._output.socket.destroySoon(), this.req.end(e, t, r);
}, HttpDuplex.prototype.destroy = function() {
this.req.destroy(), this._output.socket.destroy();
}, HttpDuplex.prototype.destroySoon = function() {
this.req.destroy(), this._output.socket.destroy();
};
}),
47133: ((e, t, r) => {
var n = r(83480), i = r(99167), o = r(79896), s = r(16928), a = r(87016), u = r(58573), c = r(99976), l = r(2830)("modem"), d = r(4510), p = r(39023), m = r(74087), g = r(70857), b = "Windows_NT" === g.type(), v = r(2203), findDefaultUnixSocket = function() {
return new Promise(function(e) {
var t = s.join(g.homedir(), ".docker", "run", "docker.sock");
o.access(t, function(r) {
e(r ? "/var/run/docker.sock" : t);
});
});
}, Modem = function(e) {
var t = function() {
var e, t = {};
if (process.env.DOCKER_HOST) if (0 === process.env.DOCKER_HOST.indexOf("unix://")) t.socketPath = process.env.DOCKER_HOST.substring(7) || findDefaultUnixSocket; else if (0 === process.env.DOCKER_HOST.indexOf("npipe://")) t.socketPath = process.env.DOCKER_HOST.substring(8) || "//./pipe/docker_engine"; else {
var r = process.env.DOCKER_HOST;
r.indexOf("//") < 0 && (r = "tcp://" + r);
try {
e = new a.URL(r);
} catch (e) {
throw new Error("DOCKER_HOST env variable should be something like tcp://localhost:1234");
}
t.port = e.port, "1" === process.env.DOCKER_TLS_VERIFY || "2376" === t.port ? t.protocol = "https" : "ssh:" === e.protocol ? (t.protocol = "ssh", 
t.username = e.username, t.sshOptions = {
agent: process.env.SSH_AUTH_SOCK
}) : t.protocol = "http", process.env.DOCKER_PATH_PREFIX ? t.pathPrefix = process.env.DOCKER_PATH_PREFIX : t.pathPrefix = "/", 
t.host = e.hostname, process.env.DOCKER_CERT_PATH && (t.ca = m(s.join(process.env.DOCKER_CERT_PATH, "ca.pem")), 
t.cert = o.readFileSync(s.join(process.env.DOCKER_CERT_PATH, "cert.pem")), t.key = o.readFileSync(s.join(process.env.DOCKER_CERT_PATH, "key.pem"))), 
process.env.DOCKER_CLIENT_TIMEOUT && (t.timeout = parseInt(process.env.DOCKER_CLIENT_TIMEOUT, 10));
} else t.socketPath = b ? "//./pipe/docker_engine" : findDefaultUnixSocket;
return t;
}(), r = Object.assign({}, t, e);
this.host = r.host, this.host || (this.socketPath = r.socketPath), this.port = r.port, 
this.pathPrefix = r.pathPrefix, this.username = r.username, this.password = r.password, 
this.version = r.version, this.key = r.key, this.cert = r.cert, this.ca = r.ca, 
this.timeout = r.timeout, this.connectionTimeout = r.connectionTimeout, this.checkServerIdentity = r.checkServerIdentity, 
this.agent = r.agent, this.headers = r.headers || {}, this.sshOptions = Object.assign({}, e ? e.sshOptions : {}, t.sshOptions), 
void 0 === this.sshOptions.agentForward && (this.sshOptions.agentForward = r.agentForward), 
this.key && this.cert && this.ca && (this.protocol = "https"), this.protocol = r.protocol || this.protocol || "http";
};
Modem.prototype.dial = function(e, t) {
var r, n, i;
if (e.options && (r = e.options), r && r.authconfig && delete r.authconfig, r && r.abortSignal && delete r.abortSignal, 
this.version && (e.path = "/" + this.version + e.path), this.host) {
var u = a.parse(this.host);
n = a.format({
protocol: u.protocol || this.protocol,
hostname: u.hostname || this.host,
port: this.port,
pathname: u.pathname || this.pathPrefix
}), n = a.resolve(n, e.path);
} else n = e.path;
-1 !== e.path.indexOf("?") && (r && Object.keys(r).length > 0 ? n += this.buildQuerystring(r._query || r) : n = n.substring(0, n.length - 1));
var c = {
path: n,
method: e.method,
headers: e.headers || Object.assign({}, this.headers),
key: this.key,
cert: this.cert,
ca: this.ca
};
if (this.checkServerIdentity && (c.checkServerIdentity = this.checkServerIdentity), 
this.agent && (c.agent = this.agent), e.authconfig && (c.headers["X-Registry-Auth"] = e.authconfig.key || e.authconfig.base64 || Buffer.from(JSON.stringify(e.authconfig)).toString("base64").replace(/\+/g, "-").replace(/\//g, "_")), 
e.registryconfig && (c.headers["X-Registry-Config"] = e.registryconfig.base64 || Buffer.from(JSON.stringify(e.registryconfig)).toString("base64")), 
e.abortSignal && (c.signal = e.abortSignal), e.file ? (i = "string" == typeof e.file ? o.createReadStream(s.resolve(e.file)) : e.file, 
c.headers["Content-Type"] = e?.headers?.["Content-Type"] ?? "application/tar") : r && "POST" === e.method && (i = JSON.stringify(r._body || r), 
e.allowEmpty || "{}" !== i && '""' !== i ? c.headers["Content-Type"] = e?.headers?.["Content-Type"] ?? "application/json" : i = void 0), 
"string" == typeof i ? c.headers["Content-Length"] = Buffer.byteLength(i) : !0 === Buffer.isBuffer(i) ? c.headers["Content-Length"] = i.length : ("PUT" === c.method || e.hijack || e.openStdin) && (c.headers["Transfer-Encoding"] = "chunked"), 
e.hijack && (c.headers.Connection = "Upgrade", c.headers.Upgrade = c.headers.Upgrade ?? "tcp"), 
this.socketPath) this.getSocketPath().then(r => {
c.socketPath = r, this.buildRequest(c, e, i, t);
}); else {
var l = a.parse(n);
c.hostname = l.hostname, c.port = l.port, c.path = l.path, this.buildRequest(c, e, i, t);
}
}, Modem.prototype.getSocketPath = function() {
if (this.socketPath) {
if (this.socketPathCache) return Promise.resolve(this.socketPathCache);
var e = "function" == typeof this.socketPath ? this.socketPath() : this.socketPath;
return this.socketPathCache = e, Promise.resolve(e);
}
}, Modem.prototype.buildRequest = function(e, t, r, n) {
var o, s = this, a = !1, c = "ssh" === s.protocol ? Object.assign(e, {
agent: u(Object.assign({}, s.sshOptions, {
host: s.host,
port: s.port,
username: s.username,
password: s.password
})),
protocol: "http:"
}) : e, m = null;
try {
m = i["ssh" === s.protocol ? "http" : s.protocol].request(c, function() {});
} catch (e) {
return void n(e);
}
l("Sending: %s", p.inspect(e, {
showHidden: !0,
depth: null
})), s.connectionTimeout && (o = setTimeout(function() {
l("Connection Timeout of %s ms exceeded", s.connectionTimeout), m.destroy();
}, s.connectionTimeout)), s.timeout && (m.setTimeout(s.timeout), m.on("timeout", function() {
l("Timeout of %s ms exceeded", s.timeout), m.destroy();
})), !0 === t.hijack && (clearTimeout(o), m.on("upgrade", function(e, t, r) {
if (!1 === a) return a = !0, r.length > 0 && t.unshift(r), n(null, t);
})), m.on("connect", function() {
clearTimeout(o);
}), m.on("disconnect", function() {
clearTimeout(o);
}), m.on("response", function(r) {
if (clearTimeout(o), !0 === t.isStream) !1 === a && (a = !0, s.buildPayload(null, t.isStream, t.statusCodes, t.openStdin, m, r, null, n)); else {
null != e.signal && v.addAbortSignal(e.signal, r);
var i = [];
r.on("data", function(e) {
i.push(e);
}), r.on("end", function() {
var e = Buffer.concat(i), o = e.toString();
l("Received: %s", o);
var u = d.parseJSON(o) || e;
!1 === a && (a = !0, s.buildPayload(null, t.isStream, t.statusCodes, !1, m, r, u, n));
});
}
}), m.on("error", function(e) {
clearTimeout(o), !1 === a && (a = !0, s.buildPayload(e, t.isStream, t.statusCodes, !1, {}, {}, null, n));
}), "string" == typeof r || Buffer.isBuffer(r) ? m.write(r) : r && (r.on("error", function(e) {
m.destroy(e);
}), r.pipe(m)), t.openStdin || "string" != typeof r && void 0 !== r && !Buffer.isBuffer(r) || m.end();
}, Modem.prototype.buildPayload = function(e, t, r, n, i, o, s, a) {
if (e) return a(e, null);
!0 !== r[o.statusCode] ? function getCause(e, t, r, n) {
var i = "", o = !1;
e ? (t.on("data", function(e) {
i += e;
}), t.on("error", function(e) {
handler(e, null);
}), t.on("end", function() {
handler(null, d.parseJSON(i) || i);
})) : n(null, r);
function handler(e, t) {
!1 === o && (e ? n(e) : n(null, t)), o = !0;
}
}(t, o, s, function(e, t) {
if (e) return a(e, null);
var n = new Error("(HTTP code " + o.statusCode + ") " + (r[o.statusCode] || "unexpected") + " - " + (t.message || t.error || t) + " ");
n.reason = r[o.statusCode], n.statusCode = o.statusCode, n.json = s, a(n, null);
}) : a(null, n ? new c(i, o) : t ? o : s);
}, Modem.prototype.demuxStream = function(e, t, r) {
var n = null, i = null, o = Buffer.from("");
function bufferSlice(e) {
var t = o.subarray(0, e);
return o = Buffer.from(o.subarray(e, o.length)), t;
}
e.on("data", function processData(s) {
if (s && (o = Buffer.concat([ o, s ])), null === n) {
if (o.length >= 8) {
var a = bufferSlice(8), u = a.readUInt8(0), c = a.readUInt32BE(4);
if (0 !== u && 1 !== u && 2 !== u) {
var l = Buffer.concat([ a, o ]);
return t.write(l), o = Buffer.from(""), n = null, i = null, e.removeListener("data", processData), 
void e.on("data", function(e) {
t.write(e);
});
}
n = u, i = c, processData();
}
} else if (o.length >= i) {
var d = bufferSlice(i);
1 === n ? t.write(d) : r.write(d), n = null, i = null, processData();
}
});
}, Modem.prototype.followProgress = function(e, t, r) {
var n = "", i = [], o = !1;
function onStreamEvent(e) {
function processLine(e) {
if ("\r" == e[e.length - 1] && (e = e.substr(0, e.length - 1)), e.length > 0) {
var t = JSON.parse(e);
i.push(t), r && r(t);
}
}
n += e.toString(), function pump() {
var e;
for (;(e = n.indexOf("\n")) >= 0; ) 0 != e ? (processLine(n.slice(0, e)), n = n.slice(e + 1)) : n = n.slice(1);
}();
}
function onStreamEnd() {
o || t(null, i), o = !0;
}
e.on("data", onStreamEvent), e.on("error", function onStreamError(r) {
o = !0, e.removeListener("data", onStreamEvent), e.removeListener("error", onStreamError), 
e.removeListener("end", onStreamEnd), e.removeListener("close", onStreamEnd), t(r, i);
}), e.on("end", onStreamEnd), e.on("close", onStreamEnd);
}, Modem.prototype.buildQuerystring = function(e) {
var t = {};
return Object.keys(e).map(function(r, n) {
e[r] && "object" == typeof e[r] && !Array.isArray(e[r]) ? t[r] = JSON.stringify(e[r]) : t[r] = e[r];
}), n.stringify(t);
}, e.exports = Modem;
}),
58573: ((e, t, r) => {
var n = r(36).Client, i = r(58611);
e.exports = function(e) {
var t = new n, r = new i.Agent;
function handleError(e, n) {
if (t.end(), r.destroy(), !n) throw e;
n(e);
}
return r.createConnection = function(n, i) {
try {
t.once("ready", function() {
t.exec("docker system dial-stdio", function(e, n) {
e && handleError(e, i), i(null, n), n.addListener("error", e => {
handleError(e, i);
}), n.once("close", () => {
t.end(), r.destroy();
});
});
}).on("error", e => {
handleError(e, i);
}).connect(e), t.once("end", () => r.destroy());
} catch (e) {
handleError(e);
}
}, r;
};
}),
4510: (e => {
var t = [], r = t.forEach, n = t.slice;
e.exports.extend = function(e) {
return r.call(n.call(arguments, 1), function(t) {
if (t) for (var r in t) e[r] = t[r];
}), e;
}, e.exports.parseJSON = function(e) {
try {
return JSON.parse(e);
} catch (e) {
return null;
}
};
}),
47056: ((e, t, r) => {
var n, i = r(36), o = (r(16928), "utf8");
function loadProto() {
if (n) return n;
var e = i.loadSync(r.ab + "buildkit_status.proto");
return n = e.lookupType("moby.buildkit.v1.StatusResponse");
}
function parseBuildKitLine(e) {
try {
var t = JSON.parse(e);
if ("moby.buildkit.trace" === t.id && void 0 !== t.aux) {
var r = function decodeBuildKitStatus(e) {
var t = loadProto();
if (!e || 0 === e.length) return {
vertexes: [],
statuses: [],
logs: [],
warnings: []
};
var r = Buffer.from(e, "base64"), n = t.decode(r);
return t.toObject(n, {
longs: String,
enums: String,
bytes: String,
defaults: !0
});
}(t.aux), n = function formatBuildKitStatus(e) {
var t = [];
return e.vertexes && e.vertexes.length > 0 && e.vertexes.forEach(function(e) {
e.name && e.started && !e.completed && t.push("[" + e.digest.substring(0, 12) + "] " + e.name), 
e.error && t.push("ERROR: " + e.error), e.completed && e.cached && t.push("CACHED: " + e.name);
}), e.logs && e.logs.length > 0 && e.logs.forEach(function(e) {
var r = Buffer.from(e.msg).toString(o);
r.trim() && t.push(r.trimEnd());
}), e.statuses && e.statuses.length > 0 && e.statuses.forEach(function(e) {
if (e.name && e.total > 0) {
var r = Math.floor(e.current / e.total * 100);
t.push(e.name + ": " + r + "% (" + e.current + "/" + e.total + ")");
}
}), e.warnings && e.warnings.length > 0 && e.warnings.forEach(function(e) {
var r = Buffer.from(e.short).toString(o);
t.push("WARNING: " + r);
}), t;
}(r);
return {
isBuildKit: !0,
logs: n,
raw: r
};
}
return "moby.image.id" === t.id && t.aux && t.aux.ID ? {
isBuildKit: !0,
logs: [ "Built image: " + t.aux.ID ],
raw: t.aux
} : {
isBuildKit: !1,
logs: [],
raw: t
};
} catch (e) {
return {
isBuildKit: !1,
logs: [],
raw: null,
error: e.message
};
}
}
e.exports = {
followProgress: function followProgress(e, t, r) {
var n = "", i = [], o = !1;
function onStreamEvent(e) {
var t = (n += e.toString()).split("\n");
n = t.pop(), t.forEach(function(e) {
e.trim() && processLine(e);
});
}
function processLine(e) {
try {
var t = parseBuildKitLine(e);
t.isBuildKit ? t.logs.forEach(function(e) {
var t = {
stream: e + "\n"
};
i.push(t), r && r(t);
}) : t.raw && (i.push(t.raw), r && r(t.raw));
} catch (t) {
try {
var n = JSON.parse(e);
i.push(n), r && r(n);
} catch (e) {}
}
}
function onStreamError(r) {
o = !0, e.removeListener("data", onStreamEvent), e.removeListener("error", onStreamError), 
e.removeListener("end", onStreamEnd), e.removeListener("close", onStreamEnd), t && t(r, i);
}
function onStreamEnd() {
o || (o = !0, n.trim() && processLine(n), e.removeListener("data", onStreamEvent), 
e.removeListener("error", onStreamError), e.removeListener("end", onStreamEnd), 
e.removeListener("close", onStreamEnd), t && t(null, i));
}
e.on("data", onStreamEvent), e.on("error", onStreamError), e.on("end", onStreamEnd), 
e.on("close", onStreamEnd);
}
};
}),
92474: ((e, t, r) => {
var n = r(38300), Config = function(e, t) {
this.modem = e, this.id = t;
};
Config.prototype[r(39023).inspect.custom] = function() {
return this;
}, Config.prototype.inspect = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/configs/" + this.id,
method: "GET",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "config not found",
500: "server error",
503: "node is not part of a swarm"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Config.prototype.update = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/configs/" + this.id + "/update?",
method: "POST",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "config not found",
500: "server error",
503: "node is not part of a swarm"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Config.prototype.remove = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/configs/" + this.id,
method: "DELETE",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "config not found",
500: "server error",
503: "node is not part of a swarm"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, e.exports = Config;
}),
28521: ((e, t, r) => {
r(38300).extend;
var n = r(30209), i = r(38300), Container = function(e, t) {
this.modem = e, this.id = t, this.defaultOptions = {
top: {},
start: {},
commit: {},
stop: {},
pause: {},
unpause: {},
restart: {},
resize: {},
attach: {},
remove: {},
copy: {},
kill: {},
exec: {},
rename: {},
log: {},
stats: {},
getArchive: {},
infoArchive: {},
putArchive: {},
update: {},
wait: {}
};
};
Container.prototype[r(39023).inspect.custom] = function() {
return this;
}, Container.prototype.inspect = function(e, t) {
var r = this, n = i.processArgs(e, t), o = {
path: "/containers/" + this.id + "/json?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such container",
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.rename = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.rename), o = {
path: "/containers/" + this.id + "/rename?",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.update = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.update), o = {
path: "/containers/" + this.id + "/update",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
400: "bad parameter",
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.top = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.top), o = {
path: "/containers/" + this.id + "/top?",
method: "GET",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.changes = function(e, t) {
var r = this, n = i.processArgs(e, t), o = {
path: "/containers/" + this.id + "/changes",
method: "GET",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such container",
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.listCheckpoint = function(e, t) {
var r = this, n = i.processArgs(e, t), o = {
path: "/containers/" + this.id + "/checkpoints?",
method: "GET",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.deleteCheckpoint = function(e, t, r) {
var n = this, o = i.processArgs(t, r), s = {
path: "/containers/" + this.id + "/checkpoints/" + e + "?",
method: "DELETE",
abortSignal: o.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "no such container",
500: "server error"
},
options: o.opts
};
if (void 0 === o.callback) return new this.modem.Promise(function(e, t) {
n.modem.dial(s, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(s, function(e, t) {
o.callback(e, t);
});
}, Container.prototype.createCheckpoint = function(e, t) {
var r = this, n = i.processArgs(e, t), o = {
path: "/containers/" + this.id + "/checkpoints",
method: "POST",
abortSignal: n.opts.abortSignal,
allowEmpty: !0,
statusCodes: {
200: !0,
201: !0,
204: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.export = function(e, t) {
var r = this, n = i.processArgs(e, t), o = {
path: "/containers/" + this.id + "/export",
method: "GET",
abortSignal: n.opts.abortSignal,
isStream: !0,
statusCodes: {
200: !0,
404: "no such container",
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.start = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.start), o = {
path: "/containers/" + this.id + "/start?",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
304: "container already started",
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.pause = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.pause), o = {
path: "/containers/" + this.id + "/pause",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.unpause = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.unpause), o = {
path: "/containers/" + this.id + "/unpause",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.exec = function(e, t) {
var r = this, o = i.processArgs(e, t, this.defaultOptions.exec), s = {
path: "/containers/" + this.id + "/exec",
method: "POST",
abortSignal: o.opts.abortSignal,
statusCodes: {
200: !0,
201: !0,
404: "no such container",
409: "container stopped/paused",
500: "server error"
},
options: o.opts
};
if (void 0 === o.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(s, function(i, o) {
if (i) return t(i);
e(new n(r.modem, o.Id));
});
});
this.modem.dial(s, function(e, t) {
if (e) return o.callback(e, t);
o.callback(e, new n(r.modem, t.Id));
});
}, Container.prototype.commit = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.commit);
n.opts.container = this.id;
var o = {
path: "/commit?",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
201: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.stop = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.stop), o = {
path: "/containers/" + this.id + "/stop?",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
304: "container already stopped",
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.restart = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.restart), o = {
path: "/containers/" + this.id + "/restart?",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.kill = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.kill), o = {
path: "/containers/" + this.id + "/kill?",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.resize = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.resize), o = {
path: "/containers/" + this.id + "/resize?",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
400: "bad parameter",
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.attach = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.attach), o = {
path: "/containers/" + this.id + "/attach?",
method: "POST",
abortSignal: n.opts.abortSignal,
isStream: !0,
hijack: n.opts.hijack,
openStdin: n.opts.stdin,
statusCodes: {
200: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.wait = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.wait), o = {
path: "/containers/" + this.id + "/wait?",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
400: "bad parameter",
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.remove = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.remove), o = {
path: "/containers/" + this.id + "?",
method: "DELETE",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
400: "bad parameter",
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.copy = function(e, t) {
var r = this;
console.log("container.copy is deprecated since Docker v1.8.x");
var n = i.processArgs(e, t, this.defaultOptions.copy), o = {
path: "/containers/" + this.id + "/copy",
method: "POST",
abortSignal: n.opts.abortSignal,
isStream: !0,
statusCodes: {
200: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.getArchive = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.getArchive), o = {
path: "/containers/" + this.id + "/archive?",
method: "GET",
abortSignal: n.opts.abortSignal,
isStream: !0,
statusCodes: {
200: !0,
400: "client error, bad parameters",
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.infoArchive = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.infoArchive), o = {
path: "/containers/" + this.id + "/archive?",
method: "HEAD",
abortSignal: n.opts.abortSignal,
isStream: !0,
statusCodes: {
200: !0,
400: "client error, bad parameters",
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.putArchive = function(e, t, r) {
var n = this, o = i.processArgs(t, r, this.defaultOptions.putArchive), s = {
path: "/containers/" + this.id + "/archive?",
method: "PUT",
file: e,
abortSignal: o.opts.abortSignal,
statusCodes: {
200: !0,
400: "client error, bad parameters",
403: "client error, permission denied",
404: "no such container",
500: "server error"
},
options: o.opts
};
if (void 0 === o.callback) return new this.modem.Promise(function(e, t) {
n.modem.dial(s, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(s, function(e, t) {
o.callback(e, t);
});
}, Container.prototype.logs = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.log), o = {
path: "/containers/" + this.id + "/logs?",
method: "GET",
abortSignal: n.opts.abortSignal,
isStream: n.opts.follow || !1,
statusCodes: {
200: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
n.callback(e, t);
});
}, Container.prototype.stats = function(e, t) {
var r = this, n = i.processArgs(e, t, this.defaultOptions.stats), o = !0;
!1 === n.opts.stream && (o = !1);
var s = {
path: "/containers/" + this.id + "/stats?",
method: "GET",
abortSignal: n.opts.abortSignal,
isStream: o,
statusCodes: {
200: !0,
404: "no such container",
500: "server error"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(s, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(s, function(e, t) {
n.callback(e, t);
});
}, e.exports = Container;
}),
39040: ((e, t, r) => {
var n = r(24434).EventEmitter, i = r(47133), o = r(28521), s = r(79607), a = r(78302), u = r(68224), c = r(14769), l = r(8247), d = r(6080), p = r(92474), m = r(85325), g = r(36680), b = r(30209), v = r(38300), y = r(10638), S = v.extend, Docker = function(e) {
if (!(this instanceof Docker)) return new Docker(e);
var t = global.Promise;
e && e.Promise && (t = e.Promise, 1 === Object.keys(e).length && (e = void 0)), 
e && e.modem ? this.modem = e.modem : this.modem = new i(e), this.modem.Promise = t;
};
Docker.prototype.createContainer = function(e, t) {
var r = this, n = {
path: "/containers/create?",
method: "POST",
options: e,
authconfig: e.authconfig,
abortSignal: e.abortSignal,
statusCodes: {
200: !0,
201: !0,
400: "bad parameter",
404: "no such container",
406: "impossible to attach",
500: "server error"
}
};
if (delete e.authconfig, void 0 === t) return new this.modem.Promise(function(e, t) {
r.modem.dial(n, function(n, i) {
if (n) return t(n);
e(r.getContainer(i.Id));
});
});
this.modem.dial(n, function(e, n) {
if (e) return t(e, n);
t(e, r.getContainer(n.Id));
});
}, Docker.prototype.createImage = function(e, t, r) {
var n = this;
r || "function" != typeof t ? r || t || (e = (t = e).authconfig) : (r = t, e = (t = e).authconfig || void 0);
var i = {
path: "/images/create?",
method: "POST",
options: t,
authconfig: e,
abortSignal: t.abortSignal,
isStream: !0,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === r) return new this.modem.Promise(function(e, t) {
n.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
r(e, t);
});
}, Docker.prototype.loadImage = function(e, t, r) {
var n = this;
r || "function" != typeof t || (r = t, t = null);
var i = {
path: "/images/load?",
method: "POST",
options: t,
file: e,
abortSignal: t && t.abortSignal,
isStream: !0,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === r) return new this.modem.Promise(function(e, t) {
n.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
r(e, t);
});
}, Docker.prototype.importImage = function(e, t, r) {
var n = this;
r || "function" != typeof t || (r = t, t = void 0), t || (t = {}), t.fromSrc = "-";
var i = {
path: "/images/create?",
method: "POST",
options: t,
file: e,
abortSignal: t.abortSignal,
isStream: !0,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === r) return new this.modem.Promise(function(e, t) {
n.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
r(e, t);
});
}, Docker.prototype.checkAuth = function(e, t) {
var r = this, n = {
path: "/auth",
method: "POST",
options: e,
abortSignal: e.abortSignal,
statusCodes: {
200: !0,
204: !0,
500: "server error"
}
};
if (void 0 === t) return new this.modem.Promise(function(e, t) {
r.modem.dial(n, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(n, function(e, r) {
t(e, r);
});
}, Docker.prototype.buildImage = function(e, t, r) {
var n = this;
r || "function" != typeof t || (r = t, t = null);
var i = {
path: "/build?",
method: "POST",
file: void 0,
options: t,
abortSignal: t && t.abortSignal,
isStream: !0,
statusCodes: {
200: !0,
500: "server error"
}
};
function dial(t) {
v.prepareBuildContext(e, e => {
i.file = e, n.modem.dial(i, t);
});
}
function dialWithSession(e) {
"2" === t?.version ? y(n, i.authconfig, (t, r, n) => {
if (t) return e(t);
i.options.session = r, dial((t, r) => {
e(t, r), r && r.on("end", n);
});
}) : dial(e);
}
if (t && (t.registryconfig && (i.registryconfig = i.options.registryconfig, delete i.options.registryconfig), 
t.authconfig && (i.authconfig = i.options.authconfig, delete i.options.authconfig), 
t.cachefrom && Array.isArray(t.cachefrom) && (i.options.cachefrom = JSON.stringify(t.cachefrom))), 
void 0 === r) return new n.modem.Promise(function(e, t) {
dialWithSession(function(r, n) {
if (r) return t(r);
e(n);
});
});
dialWithSession(r);
}, Docker.prototype.followProgress = function(e, t, n) {
return r(47056).followProgress(e, t, n);
}, Docker.prototype.getContainer = function(e) {
return new o(this.modem, e);
}, Docker.prototype.getImage = function(e) {
return new s(this.modem, e);
}, Docker.prototype.getVolume = function(e) {
return new a(this.modem, e);
}, Docker.prototype.getPlugin = function(e, t) {
return new l(this.modem, e, t);
}, Docker.prototype.getService = function(e) {
return new c(this.modem, e);
}, Docker.prototype.getTask = function(e) {
return new m(this.modem, e);
}, Docker.prototype.getNode = function(e) {
return new g(this.modem, e);
}, Docker.prototype.getNetwork = function(e) {
return new u(this.modem, e);
}, Docker.prototype.getSecret = function(e) {
return new d(this.modem, e);
}, Docker.prototype.getConfig = function(e) {
return new p(this.modem, e);
}, Docker.prototype.getExec = function(e) {
return new b(this.modem, e);
}, Docker.prototype.listContainers = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/containers/json?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
400: "bad parameter",
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.listImages = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/images/json?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
400: "bad parameter",
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.getImages = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/images/get?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
isStream: !0,
statusCodes: {
200: !0,
400: "bad parameter",
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.listServices = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/services?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.listNodes = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/nodes?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
400: "bad parameter",
404: "no such node",
500: "server error",
503: "node is not part of a swarm"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.listTasks = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/tasks?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.createSecret = function(e, t) {
var r = v.processArgs(e, t), n = this, i = {
path: "/secrets/create?",
method: "POST",
options: r.opts,
abortSignal: r.opts.abortSignal,
statusCodes: {
200: !0,
201: !0,
406: "server error or node is not part of a swarm",
409: "name conflicts with an existing object",
500: "server error"
}
};
if (void 0 === r.callback) return new this.modem.Promise(function(e, t) {
n.modem.dial(i, function(r, i) {
if (r) return t(r);
e(n.getSecret(i.ID));
});
});
this.modem.dial(i, function(e, t) {
if (e) return r.callback(e, t);
r.callback(e, n.getSecret(t.ID));
});
}, Docker.prototype.createConfig = function(e, t) {
var r = v.processArgs(e, t), n = this, i = {
path: "/configs/create?",
method: "POST",
options: r.opts,
abortSignal: r.opts.abortSignal,
statusCodes: {
200: !0,
201: !0,
406: "server error or node is not part of a swarm",
409: "name conflicts with an existing object",
500: "server error"
}
};
if (void 0 === r.callback) return new this.modem.Promise(function(e, t) {
n.modem.dial(i, function(r, i) {
if (r) return t(r);
e(n.getConfig(i.ID));
});
});
this.modem.dial(i, function(e, t) {
if (e) return r.callback(e, t);
r.callback(e, n.getConfig(t.ID));
});
}, Docker.prototype.listSecrets = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/secrets?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.listConfigs = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/configs?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.createPlugin = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/plugins/create?",
method: "POST",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(i, o) {
if (i) return t(i);
e(r.getPlugin(n.opts.name));
});
});
this.modem.dial(i, function(e, t) {
if (e) return n.callback(e, t);
n.callback(e, r.getPlugin(n.opts.name));
});
}, Docker.prototype.listPlugins = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/plugins?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.pruneImages = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/images/prune?",
method: "POST",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.pruneBuilder = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/build/prune",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.pruneContainers = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/containers/prune?",
method: "POST",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.pruneVolumes = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/volumes/prune?",
method: "POST",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.pruneNetworks = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/networks/prune?",
method: "POST",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.createVolume = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/volumes/create?",
method: "POST",
allowEmpty: !0,
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
201: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(n, i) {
if (n) return t(n);
e(r.getVolume(i.Name));
});
});
this.modem.dial(i, function(e, t) {
if (e) return n.callback(e, t);
n.callback(e, r.getVolume(t.Name));
});
}, Docker.prototype.createService = function(e, t, r) {
r || "function" != typeof t ? t || r || (t = e) : (r = t, e = (t = e).authconfig || void 0);
var n = this, i = {
path: "/services/create",
method: "POST",
options: t,
authconfig: e,
abortSignal: t && t.abortSignal,
statusCodes: {
200: !0,
201: !0,
500: "server error"
}
};
if (void 0 === r) return new this.modem.Promise(function(e, t) {
n.modem.dial(i, function(r, i) {
if (r) return t(r);
e(n.getService(i.ID || i.Id));
});
});
this.modem.dial(i, function(e, t) {
if (e) return r(e, t);
r(e, n.getService(t.ID || t.Id));
});
}, Docker.prototype.listVolumes = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/volumes?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
400: "bad parameter",
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.createNetwork = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/networks/create?",
method: "POST",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
201: !0,
404: "driver not found",
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(n, i) {
if (n) return t(n);
e(r.getNetwork(i.Id));
});
});
this.modem.dial(i, function(e, t) {
if (e) return n.callback(e, t);
n.callback(e, r.getNetwork(t.Id));
});
}, Docker.prototype.listNetworks = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/networks?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
400: "bad parameter",
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.searchImages = function(e, t) {
var r = this, n = {
path: "/images/search?",
method: "GET",
options: e,
authconfig: e.authconfig,
abortSignal: e.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === t) return new this.modem.Promise(function(e, t) {
r.modem.dial(n, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(n, function(e, r) {
t(e, r);
});
}, Docker.prototype.info = function(e, t) {
var r = this, n = v.processArgs(e, t);
e = {
path: "/info",
method: "GET",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(t, n) {
r.modem.dial(e, function(e, r) {
if (e) return n(e);
t(r);
});
});
this.modem.dial(e, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.version = function(e, t) {
var r = this, n = v.processArgs(e, t);
e = {
path: "/version",
method: "GET",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(t, n) {
r.modem.dial(e, function(e, r) {
if (e) return n(e);
t(r);
});
});
this.modem.dial(e, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.ping = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/_ping",
method: "GET",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.df = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/system/df",
method: "GET",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.getEvents = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/events?",
method: "GET",
options: n.opts,
abortSignal: n.opts.abortSignal,
isStream: !0,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.pull = function(e, t, r, n) {
var i = v.processArgs(t, r), o = v.parseRepositoryTag(e);
i.opts.fromImage = o.repository, i.opts.tag = o.tag || "latest";
var s = [ i.opts, i.callback ];
return n && (s = [ n, i.opts, i.callback ]), this.createImage.apply(this, s);
}, Docker.prototype.pullAll = function(e, t, r, n) {
var i = v.processArgs(t, r), o = v.parseRepositoryTag(e);
i.opts.fromImage = o.repository;
var s = [ i.opts, i.callback ];
return n && (s = [ n, i.opts, i.callback ]), this.createImage.apply(this, s);
}, Docker.prototype.run = function(e, t, r, n, i, o) {
return "function" == typeof arguments[arguments.length - 1] ? this.runCallback(e, t, r, n, i, o) : this.runPromise(e, t, r, n, i);
}, Docker.prototype.runCallback = function(e, t, r, i, o, s) {
s || "function" != typeof i ? s || "function" != typeof o || (s = o, o = {}) : (s = i, 
i = {}, o = {});
var a = new n;
var u = {
Hostname: "",
User: "",
AttachStdin: !1,
AttachStdout: !0,
AttachStderr: !0,
Tty: !0,
OpenStdin: !1,
StdinOnce: !1,
Env: null,
Cmd: t,
Image: e,
Volumes: {},
VolumesFrom: []
};
return S(u, i), this.createContainer(u, function handler(e, t) {
if (e) return s(e, null, t);
a.emit("container", t), t.attach({
stream: !0,
stdout: !0,
stderr: !0
}, function handler(e, n) {
if (e) return s(e, null, t);
a.emit("stream", n), r && (r instanceof Array ? (n.on("end", function() {
try {
r[0].end();
} catch (e) {}
try {
r[1].end();
} catch (e) {}
}), t.modem.demuxStream(n, r[0], r[1])) : (n.setEncoding("utf8"), n.pipe(r, {
end: !0
}))), t.start(o, function(e, r) {
if (e) return s(e, r, t);
a.emit("start", t), t.wait(function(e, r) {
a.emit("data", r), s(e, r, t);
});
});
});
}), a;
}, Docker.prototype.runPromise = function(e, t, r, n, i) {
var o = this;
i = i || {};
var s, a = {
Hostname: "",
User: "",
AttachStdin: !1,
AttachStdout: !0,
AttachStderr: !0,
Tty: !0,
OpenStdin: !1,
StdinOnce: !1,
Env: null,
Cmd: t,
Image: e,
Volumes: {},
VolumesFrom: []
};
return S(a, n = n || {}), new this.modem.Promise(function(e, t) {
o.createContainer(a).then(function(e) {
return s = e, e.attach({
stream: !0,
stdout: !0,
stderr: !0
});
}).then(function(e) {
return r && (r instanceof Array ? (e.on("end", function() {
try {
r[0].end();
} catch (e) {}
try {
r[1].end();
} catch (e) {}
}), s.modem.demuxStream(e, r[0], r[1])) : (e.setEncoding("utf8"), e.pipe(r, {
end: !0
}))), s.start(i);
}).then(function(e) {
return s.wait();
}).then(function(t) {
e([ t, s ]);
}).catch(function(e) {
t(e);
});
});
}, Docker.prototype.swarmInit = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/swarm/init",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
400: "bad parameter",
406: "node is already part of a Swarm"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.swarmJoin = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/swarm/join",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
400: "bad parameter",
406: "node is already part of a Swarm"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.swarmLeave = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/swarm/leave?",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
406: "node is not part of a Swarm"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.swarmUpdate = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/swarm/update?",
method: "POST",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
400: "bad parameter",
406: "node is already part of a Swarm"
},
options: n.opts
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.prototype.swarmInspect = function(e, t) {
var r = this, n = v.processArgs(e, t), i = {
path: "/swarm",
method: "GET",
abortSignal: n.opts.abortSignal,
statusCodes: {
200: !0,
406: "This node is not a swarm manager",
500: "server error"
}
};
if (void 0 === n.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
n.callback(e, t);
});
}, Docker.Container = o, Docker.Image = s, Docker.Volume = a, Docker.Network = u, 
Docker.Service = c, Docker.Plugin = l, Docker.Secret = d, Docker.Task = m, Docker.Node = g, 
Docker.Exec = b, e.exports = Docker;
}),
30209: ((e, t, r) => {
var n = r(38300), Exec = function(e, t) {
this.modem = e, this.id = t;
};
Exec.prototype[r(39023).inspect.custom] = function() {
return this;
}, Exec.prototype.start = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/exec/" + this.id + "/start",
method: "POST",
abortSignal: i.opts.abortSignal,
isStream: !0,
allowEmpty: !0,
hijack: i.opts.hijack,
openStdin: i.opts.stdin,
statusCodes: {
200: !0,
204: !0,
404: "no such exec",
409: "container stopped/paused",
500: "container not running"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
if (e) return i.callback(e, t);
i.callback(e, t);
});
}, Exec.prototype.resize = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/exec/" + this.id + "/resize?",
method: "POST",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such exec",
500: "container not running"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
if (e) return i.callback(e, t);
i.callback(e, t);
});
}, Exec.prototype.inspect = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/exec/" + this.id + "/json",
method: "GET",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such exec",
500: "server error"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
if (e) return i.callback(e, t);
i.callback(e, t);
});
}, e.exports = Exec;
}),
79607: ((e, t, r) => {
var n = r(38300), Image = function(e, t) {
this.modem = e, this.name = t;
};
Image.prototype[r(39023).inspect.custom] = function() {
return this;
}, Image.prototype.inspect = function(e, t) {
var r = n.processArgs(e, t), i = this;
e = {
path: "/images/" + this.name + "/json",
method: "GET",
options: r.opts,
statusCodes: {
200: !0,
404: "no such image",
500: "server error"
}
};
if (void 0 === r.callback) return new this.modem.Promise(function(t, r) {
i.modem.dial(e, function(e, n) {
if (e) return r(e);
t(n);
});
});
this.modem.dial(e, function(e, t) {
if (e) return r.callback(e, t);
r.callback(e, t);
});
}, Image.prototype.distribution = function(e, t) {
var r = n.processArgs(e, t), i = this, o = {
path: "/distribution/" + this.name + "/json",
method: "GET",
statusCodes: {
200: !0,
401: "no such image",
500: "server error"
},
authconfig: r.opts ? r.opts.authconfig : void 0
};
if (void 0 === r.callback) return new this.modem.Promise(function(e, t) {
i.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
if (e) return r.callback(e, t);
r.callback(e, t);
});
}, Image.prototype.history = function(e) {
var t = this, r = {
path: "/images/" + this.name + "/history",
method: "GET",
statusCodes: {
200: !0,
404: "no such image",
500: "server error"
}
};
if (void 0 === e) return new this.modem.Promise(function(e, n) {
t.modem.dial(r, function(t, r) {
if (t) return n(t);
e(r);
});
});
this.modem.dial(r, function(t, r) {
if (t) return e(t, r);
e(t, r);
});
}, Image.prototype.get = function(e) {
var t = this, r = {
path: "/images/" + this.name + "/get",
method: "GET",
isStream: !0,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === e) return new this.modem.Promise(function(e, n) {
t.modem.dial(r, function(t, r) {
if (t) return n(t);
e(r);
});
});
this.modem.dial(r, function(t, r) {
if (t) return e(t, r);
e(t, r);
});
}, Image.prototype.push = function(e, t, r) {
var i = this, o = n.processArgs(e, t), s = !0;
!1 === o.opts.stream && (s = !1);
var a = {
path: "/images/" + this.name + "/push?",
method: "POST",
options: o.opts,
authconfig: o.opts.authconfig || r,
abortSignal: o.opts.abortSignal,
isStream: s,
statusCodes: {
200: !0,
404: "no such image",
500: "server error"
}
};
if (delete a.options.authconfig, void 0 === t) return new this.modem.Promise(function(e, t) {
i.modem.dial(a, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(a, function(e, r) {
t(e, r);
});
}, Image.prototype.tag = function(e, t) {
var r = this, n = {
path: "/images/" + this.name + "/tag?",
method: "POST",
options: e,
abortSignal: e && e.abortSignal,
statusCodes: {
200: !0,
201: !0,
400: "bad parameter",
404: "no such image",
409: "conflict",
500: "server error"
}
};
if (void 0 === t) return new this.modem.Promise(function(e, t) {
r.modem.dial(n, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(n, function(e, r) {
t(e, r);
});
}, Image.prototype.remove = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/images/" + this.name + "?",
method: "DELETE",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such image",
409: "conflict",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, e.exports = Image;
}),
68224: ((e, t, r) => {
var n = r(38300), Network = function(e, t) {
this.modem = e, this.id = t;
};
Network.prototype[r(39023).inspect.custom] = function() {
return this;
}, Network.prototype.inspect = function(e, t) {
var r = this, i = n.processArgs(e, t);
e = {
path: "/networks/" + this.id + "?",
method: "GET",
statusCodes: {
200: !0,
404: "no such network",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(t, n) {
r.modem.dial(e, function(e, r) {
if (e) return n(e);
t(r);
});
});
this.modem.dial(e, function(e, t) {
i.callback(e, t);
});
}, Network.prototype.remove = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/networks/" + this.id,
method: "DELETE",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "no such network",
409: "conflict",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Network.prototype.connect = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/networks/" + this.id + "/connect",
method: "POST",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
201: !0,
404: "network or container is not found",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Network.prototype.disconnect = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/networks/" + this.id + "/disconnect",
method: "POST",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
201: !0,
404: "network or container is not found",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, e.exports = Network;
}),
36680: ((e, t, r) => {
var n = r(38300), Node = function(e, t) {
this.modem = e, this.id = t;
};
Node.prototype[r(39023).inspect.custom] = function() {
return this;
}, Node.prototype.inspect = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/nodes/" + this.id,
method: "GET",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such node",
500: "server error"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Node.prototype.update = function(e, t) {
var r = this;
t || "function" != typeof e || (t = e);
var n = {
path: "/nodes/" + this.id + "/update?",
method: "POST",
abortSignal: e && e.abortSignal,
statusCodes: {
200: !0,
404: "no such node",
406: "node is not part of a swarm",
500: "server error"
},
options: e
};
if (void 0 === t) return new this.modem.Promise(function(e, t) {
r.modem.dial(n, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(n, function(e, r) {
t(e, r);
});
}, Node.prototype.remove = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/nodes/" + this.id + "?",
method: "DELETE",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such node",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, e.exports = Node;
}),
8247: ((e, t, r) => {
var n = r(38300), Plugin = function(e, t, r) {
this.modem = e, this.name = t, this.remote = r || t;
};
Plugin.prototype[r(39023).inspect.custom] = function() {
return this;
}, Plugin.prototype.inspect = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/plugins/" + this.name + "/json",
method: "GET",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "plugin is not installed",
500: "server error"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Plugin.prototype.remove = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/plugins/" + this.name + "?",
method: "DELETE",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "plugin is not installed",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
if (e) return i.callback(e, t);
i.callback(e, t);
});
}, Plugin.prototype.privileges = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/plugins/privileges?",
method: "GET",
options: {
remote: this.remote
},
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Plugin.prototype.pull = function(e, t) {
var r = this, i = n.processArgs(e, t);
i.opts._query && !i.opts._query.name && (i.opts._query.name = this.name), i.opts._query && !i.opts._query.remote && (i.opts._query.remote = this.remote);
var o = {
path: "/plugins/pull?",
method: "POST",
abortSignal: i.opts.abortSignal,
isStream: !0,
options: i.opts,
statusCodes: {
200: !0,
204: !0,
500: "server error"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Plugin.prototype.enable = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/plugins/" + this.name + "/enable?",
method: "POST",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Plugin.prototype.disable = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/plugins/" + this.name + "/disable",
method: "POST",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Plugin.prototype.push = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/plugins/" + this.name + "/push",
method: "POST",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "plugin not installed",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Plugin.prototype.configure = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/plugins/" + this.name + "/set",
method: "POST",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "plugin not installed",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Plugin.prototype.upgrade = function(e, t, r) {
var n = this;
r || "function" != typeof t || (r = t, e = (t = e).authconfig || void 0);
var i = {
path: "/plugins/" + this.name + "/upgrade?",
method: "POST",
abortSignal: t && t.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "plugin not installed",
500: "server error"
},
authconfig: e,
options: t
};
if (void 0 === r) return new this.modem.Promise(function(e, t) {
n.modem.dial(i, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(i, function(e, t) {
r(e, t);
});
}, e.exports = Plugin;
}),
6080: ((e, t, r) => {
var n = r(38300), Secret = function(e, t) {
this.modem = e, this.id = t;
};
Secret.prototype[r(39023).inspect.custom] = function() {
return this;
}, Secret.prototype.inspect = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/secrets/" + this.id,
method: "GET",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "secret not found",
406: "node is not part of a swarm",
500: "server error"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Secret.prototype.update = function(e, t) {
var r = this;
t || "function" != typeof e || (t = e);
var n = {
path: "/secrets/" + this.id + "/update?",
method: "POST",
abortSignal: e && e.abortSignal,
statusCodes: {
200: !0,
404: "secret not found",
500: "server error"
},
options: e
};
if (void 0 === t) return new this.modem.Promise(function(e, t) {
r.modem.dial(n, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(n, function(e, r) {
t(e, r);
});
}, Secret.prototype.remove = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/secrets/" + this.id,
method: "DELETE",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "secret not found",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, e.exports = Secret;
}),
14769: ((e, t, r) => {
var n = r(38300), Service = function(e, t) {
this.modem = e, this.id = t;
};
Service.prototype[r(39023).inspect.custom] = function() {
return this;
}, Service.prototype.inspect = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/services/" + this.id,
method: "GET",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such service",
500: "server error"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Service.prototype.remove = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/services/" + this.id,
method: "DELETE",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
204: !0,
404: "no such service",
500: "server error"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Service.prototype.update = function(e, t, r) {
var n = this;
if (!r) {
var i = typeof t;
"function" === i ? (r = t, e = (t = e).authconfig || void 0) : "undefined" === i && (e = (t = e).authconfig || void 0);
}
var o = {
path: "/services/" + this.id + "/update?",
method: "POST",
abortSignal: t && t.abortSignal,
statusCodes: {
200: !0,
404: "no such service",
500: "server error"
},
authconfig: e,
options: t
};
if (void 0 === r) return new this.modem.Promise(function(e, t) {
n.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
r(e, t);
});
}, Service.prototype.logs = function(e, t) {
var r = this, i = n.processArgs(e, t, {}), o = {
path: "/services/" + this.id + "/logs?",
method: "GET",
abortSignal: i.opts.abortSignal,
isStream: i.opts.follow || !1,
statusCodes: {
200: !0,
404: "no such service",
500: "server error",
503: "node is not part of a swarm"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, e.exports = Service;
}),
10638: ((e, t, r) => {
var n = r(36), i = r(36), o = (r(16928), r(76982));
e.exports = function withSession(e, t, s) {
const a = o.randomUUID(), u = {
method: "POST",
path: "/session",
hijack: !0,
headers: {
Upgrade: "h2c",
"X-Docker-Expose-Session-Uuid": a,
"X-Docker-Expose-Session-Name": "testcontainers"
},
statusCodes: {
200: !0,
500: "server error"
}
};
e.modem.dial(u, function(e, o) {
if (e) return s(e, null, () => {});
const u = new n.Server, c = n.ServerCredentials.createInsecure();
u.createConnectionInjector(c).injectConnection(o);
const l = i.loadSync(r.ab + "auth.proto"), d = n.loadPackageDefinition(l);
u.addService(d.moby.filesync.v1.Auth.service, {
Credentials({request: e}, r) {
r(null, t ? {
Username: t.username,
Secret: t.password
} : {});
}
}), s(null, a, function done() {
u.forceShutdown(), o.end();
});
});
};
}),
85325: ((e, t, r) => {
var n = r(38300), Task = function(e, t) {
this.modem = e, this.id = t, this.defaultOptions = {
log: {}
};
};
Task.prototype[r(39023).inspect.custom] = function() {
return this;
}, Task.prototype.inspect = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/tasks/" + this.id,
method: "GET",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "unknown task",
500: "server error"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Task.prototype.logs = function(e, t) {
var r = this, i = n.processArgs(e, t, this.defaultOptions.log), o = {
path: "/tasks/" + this.id + "/logs?",
method: "GET",
abortSignal: i.opts.abortSignal,
isStream: i.opts.follow || !1,
statusCodes: {
101: !0,
200: !0,
404: "no such container",
500: "server error",
503: "node is not part of a swarm"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, e.exports = Task;
}),
38300: ((e, t, r) => {
var n = r(44158), i = r(79896), o = r(16928), s = r(35645), a = r(43106), u = [], c = u.forEach, l = u.slice;
e.exports.extend = function(e) {
return c.call(l.call(arguments, 1), function(t) {
if (t) for (var r in t) e[r] = t[r];
}), e;
}, e.exports.processArgs = function(t, r, n) {
return r || "function" != typeof t || (r = t, t = null), {
callback: r,
opts: e.exports.extend({}, n, t)
};
}, e.exports.parseRepositoryTag = function(e) {
var t, r = e.indexOf("@"), n = e.lastIndexOf(":");
if (r >= 0) t = r; else {
if (!(n >= 0)) return {
repository: e
};
t = n;
}
var i = e.slice(t + 1);
return -1 === i.indexOf("/") ? {
repository: e.slice(0, t),
tag: i
} : {
repository: e
};
}, e.exports.prepareBuildContext = function(e, t) {
e && e.context ? i.readFile(o.join(e.context, ".dockerignore"), (r, i) => {
let o, u;
if (!r) {
const e = n({
ignorecase: !1
}).add(i.toString());
u = e.createFilter(), o = e => !u(e);
}
const c = e.src.slice() || [], l = s.pack(e.context, {
entries: u ? c.filter(u) : c,
ignore: o
});
t(l.pipe(a.createGzip()));
}) : t(e);
};
}),
78302: ((e, t, r) => {
var n = r(38300), Volume = function(e, t) {
this.modem = e, this.name = t;
};
Volume.prototype[r(39023).inspect.custom] = function() {
return this;
}, Volume.prototype.inspect = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/volumes/" + this.name,
method: "GET",
abortSignal: i.opts.abortSignal,
statusCodes: {
200: !0,
404: "no such volume",
500: "server error"
}
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, Volume.prototype.remove = function(e, t) {
var r = this, i = n.processArgs(e, t), o = {
path: "/volumes/" + this.name,
method: "DELETE",
abortSignal: i.opts.abortSignal,
statusCodes: {
204: !0,
404: "no such volume",
409: "conflict",
500: "server error"
},
options: i.opts
};
if (void 0 === i.callback) return new this.modem.Promise(function(e, t) {
r.modem.dial(o, function(r, n) {
if (r) return t(r);
e(n);
});
});
this.modem.dial(o, function(e, t) {
i.callback(e, t);
});
}, e.exports = Volume;
}),
31424: ((e, t, r) => {
var n = r(55560), noop = function() {}, i = global.Bare ? queueMicrotask : process.nextTick.bind(process), eos = function(e, t, r) {
if ("function" == typeof t) return eos(e, null, t);
t || (t = {}), r = n(r || noop);
var o = e._writableState, s = e._readableState, a = t.readable || !1 !== t.readable && e.readable, u = t.writable || !1 !== t.writable && e.writable, c = !1, onlegacyfinish = function() {
e.writable || onfinish();
}, onfinish = function() {
u = !1, a || r.call(e);
}, onend = function() {
a = !1, u || r.call(e);
}, onexit = function(t) {
r.call(e, t ? new Error("exited with error code: " + t) : null);
}, onerror = function(t) {
r.call(e, t);
}, onclose = function() {
i(onclosenexttick);
}, onclosenexttick = function() {
if (!c) return (!a || s && s.ended && !s.destroyed) && (!u || o && o.ended && !o.destroyed) ? void 0 : r.call(e, new Error("premature close"));
}, onrequest = function() {
e.req.on("finish", onfinish);
};
return !function(e) {
return e.setHeader && "function" == typeof e.abort;
}(e) ? u && !o && (e.on("end", onlegacyfinish), e.on("close", onlegacyfinish)) : (e.on("complete", onfinish), 
e.on("abort", onclose), e.req ? onrequest() : e.on("request", onrequest)), function(e) {
return e.stdio && Array.isArray(e.stdio) && 3 === e.stdio.length;
}(e) && e.on("exit", onexit), e.on("end", onend), e.on("finish", onfinish), !1 !== t.error && e.on("error", onerror), 
e.on("close", onclose), function() {
c = !0, e.removeListener("complete", onfinish), e.removeListener("abort", onclose), 
e.removeListener("request", onrequest), e.req && e.req.removeListener("finish", onfinish), 
e.removeListener("end", onlegacyfinish), e.removeListener("close", onlegacyfinish), 
e.removeListener("finish", onfinish), e.removeListener("exit", onexit), e.removeListener("end", onend), 
e.removeListener("error", onerror), e.removeListener("close", onclose);
};
};
e.exports = eos;
}),
12147: ((e, t, r) => {
e.exports = r(79896).constants || r(49140);
}),
39598: ((e, t, r) => {
try {
var n = r(39023);
if ("function" != typeof n.inherits) throw "";
e.exports = n.inherits;
} catch (t) {
e.exports = r(26589);
}
}),
26589: (e => {
"function" == typeof Object.create ? e.exports = function inherits(e, t) {
t && (e.super_ = t, e.prototype = Object.create(t.prototype, {
constructor: {
value: e,
enumerable: !1,
writable: !0,
configurable: !0
}
}));
} : e.exports = function inherits(e, t) {
if (t) {
e.super_ = t;
var TempCtor = function() {};
TempCtor.prototype = t.prototype, e.prototype = new TempCtor, e.prototype.constructor = e;
}
};
}),
99200: ((e, t, r) => {
var n = r(16928), i = r(79896), o = parseInt("0777", 8);
function mkdirP(e, t, r, s) {
"function" == typeof t ? (r = t, t = {}) : t && "object" == typeof t || (t = {
mode: t
});
var a = t.mode, u = t.fs || i;
void 0 === a && (a = o & ~process.umask()), s || (s = null);
var c = r || function() {};
e = n.resolve(e), u.mkdir(e, a, function(r) {
if (!r) return c(null, s = s || e);
if ("ENOENT" === r.code) mkdirP(n.dirname(e), t, function(r, n) {
r ? c(r, n) : mkdirP(e, t, c, n);
}); else u.stat(e, function(e, t) {
e || !t.isDirectory() ? c(r, s) : c(null, s);
});
});
}
e.exports = mkdirP.mkdirp = mkdirP.mkdirP = mkdirP, mkdirP.sync = function sync(e, t, r) {
t && "object" == typeof t || (t = {
mode: t
});
var s = t.mode, a = t.fs || i;
void 0 === s && (s = o & ~process.umask()), r || (r = null), e = n.resolve(e);
try {
a.mkdirSync(e, s), r = r || e;
} catch (i) {
if ("ENOENT" === i.code) r = sync(n.dirname(e), t, r), sync(e, t, r); else {
var u;
try {
u = a.statSync(e);
} catch (e) {
throw i;
}
if (!u.isDirectory()) throw i;
}
}
return r;
};
}),
55560: ((e, t, r) => {
var n = r(58264);
function once(e) {
var f = function() {
return f.called ? f.value : (f.called = !0, f.value = e.apply(this, arguments));
};
return f.called = !1, f;
}
function onceStrict(e) {
var f = function() {
if (f.called) throw new Error(f.onceError);
return f.called = !0, f.value = e.apply(this, arguments);
}, t = e.name || "Function wrapped with `once`";
return f.onceError = t + " shouldn't be called more than once", f.called = !1, f;
}
e.exports = n(once), e.exports.strict = n(onceStrict), once.proto = once(function() {
Object.defineProperty(Function.prototype, "once", {
value: function() {
return once(this);
},
configurable: !0
}), Object.defineProperty(Function.prototype, "onceStrict", {
value: function() {
return onceStrict(this);
},
configurable: !0
});
});
}),
87898: ((e, t, r) => {
var n, i = r(55560), o = r(31424);
try {
n = r(79896);
} catch (e) {}
var noop = function() {}, s = "undefined" != typeof process && /^v?\.0/.test(process.version), isFn = function(e) {
return "function" == typeof e;
}, destroyer = function(e, t, r, a) {
a = i(a);
var u = !1;
e.on("close", function() {
u = !0;
}), o(e, {
readable: t,
writable: r
}, function(e) {
if (e) return a(e);
u = !0, a();
});
var c = !1;
return function(t) {
if (!u && !c) return c = !0, function(e) {
return !!s && !!n && (e instanceof (n.ReadStream || noop) || e instanceof (n.WriteStream || noop)) && isFn(e.close);
}(e) ? e.close(noop) : function(e) {
return e.setHeader && isFn(e.abort);
}(e) ? e.abort() : isFn(e.destroy) ? e.destroy() : void a(t || new Error("stream was destroyed"));
};
}, call = function(e) {
e();
}, pipe = function(e, t) {
return e.pipe(t);
};
e.exports = function() {
var e, t = Array.prototype.slice.call(arguments), r = isFn(t[t.length - 1] || noop) && t.pop() || noop;
if (Array.isArray(t[0]) && (t = t[0]), t.length < 2) throw new Error("pump requires two streams per minimum");
var n = t.map(function(i, o) {
var s = o < t.length - 1;
return destroyer(i, s, o > 0, function(t) {
e || (e = t), t && n.forEach(call), s || (n.forEach(call), r(e));
});
});
return t.reduce(pipe);
};
}),
25500: (e => {
const t = {};
function createErrorType(e, r, n) {
n || (n = Error);
class NodeError extends n {
constructor(e, t, n) {
super(function getMessage(e, t, n) {
return "string" == typeof r ? r : r(e, t, n);
}(e, t, n));
}
}
NodeError.prototype.name = n.name, NodeError.prototype.code = e, t[e] = NodeError;
}
function oneOf(e, t) {
if (Array.isArray(e)) {
const r = e.length;
return e = e.map(e => String(e)), r > 2 ? `one of ${t} ${e.slice(0, r - 1).join(", ")}, or ` + e[r - 1] : 2 === r ? `one of ${t} ${e[0]} or ${e[1]}` : `of ${t} ${e[0]}`;
}
return `of ${t} ${String(e)}`;
}
createErrorType("ERR_INVALID_OPT_VALUE", function(e, t) {
return 'The value "' + t + '" is invalid for option "' + e + '"';
}, TypeError), createErrorType("ERR_INVALID_ARG_TYPE", function(e, t, r) {
let n, i;
if ("string" == typeof t && function startsWith(e, t, r) {
return e.substr(!r || r < 0 ? 0 : +r, t.length) === t;
}(t, "not ") ? (n = "must not be", t = t.replace(/^not /, "")) : n = "must be", 
function endsWith(e, t, r) {
return (void 0 === r || r > e.length) && (r = e.length), e.substring(r - t.length, r) === t;
}(e, " argument")) i = `The ${e} ${n} ${oneOf(t, "type")}`; else {
i = `The "${e}" ${function includes(e, t, r) {
return "number" != typeof r && (r = 0), !(r + t.length > e.length) && -1 !== e.indexOf(t, r);
}(e, ".") ? "property" : "argument"} ${n} ${oneOf(t, "type")}`;
}
return i += ". Received type " + typeof r, i;
}, TypeError), createErrorType("ERR_STREAM_PUSH_AFTER_EOF", "stream.push() after EOF"), 
createErrorType("ERR_METHOD_NOT_IMPLEMENTED", function(e) {
return "The " + e + " method is not implemented";
}), createErrorType("ERR_STREAM_PREMATURE_CLOSE", "Premature close"), createErrorType("ERR_STREAM_DESTROYED", function(e) {
return "Cannot call " + e + " after a stream was destroyed";
}), createErrorType("ERR_MULTIPLE_CALLBACK", "Callback called multiple times"), 
createErrorType("ERR_STREAM_CANNOT_PIPE", "Cannot pipe, not readable"), createErrorType("ERR_STREAM_WRITE_AFTER_END", "write after end"), 
createErrorType("ERR_STREAM_NULL_VALUES", "May not write null values to stream", TypeError), 
createErrorType("ERR_UNKNOWN_ENCODING", function(e) {
return "Unknown encoding: " + e;
}, TypeError), createErrorType("ERR_STREAM_UNSHIFT_AFTER_END_EVENT", "stream.unshift() after end event"), 
e.exports.F = t;
}),
82063: ((e, t, r) => {
var n = Object.keys || function(e) {
var t = [];
for (var r in e) t.push(r);
return t;
};
e.exports = Duplex;
var i = r(86893), o = r(38797);
r(39598)(Duplex, i);
for (var s = n(o.prototype), a = 0; a < s.length; a++) {
var u = s[a];
Duplex.prototype[u] || (Duplex.prototype[u] = o.prototype[u]);
}
function Duplex(e) {
if (!(this instanceof Duplex)) return new Duplex(e);
i.call(this, e), o.call(this, e), this.allowHalfOpen = !0, e && (!1 === e.readable && (this.readable = !1), 
!1 === e.writable && (this.writable = !1), !1 === e.allowHalfOpen && (this.allowHalfOpen = !1, 
this.once("end", onend)));
}
function onend() {
this._writableState.ended || process.nextTick(onEndNT, this);
}
function onEndNT(e) {
e.end();
}
Object.defineProperty(Duplex.prototype, "writableHighWaterMark", {
enumerable: !1,
get: function get() {
return this._writableState.highWaterMark;
}
}), Object.defineProperty(Duplex.prototype, "writableBuffer", {
enumerable: !1,
get: function get() {
return this._writableState && this._writableState.getBuffer();
}
}), Object.defineProperty(Duplex.prototype, "writableLength", {
enumerable: !1,
get: function get() {
return this._writableState.length;
}
}), Object.defineProperty(Duplex.prototype, "destroyed", {
enumerable: !1,
get: function get() {
return void 0 !== this._readableState && void 0 !== this._writableState && (this._readableState.destroyed && this._writableState.destroyed);
},
set: function set(e) {
void 0 !== this._readableState && void 0 !== this._writableState && (this._readableState.destroyed = e, 
this._writableState.destroyed = e);
}
});
}),
35283: ((e, t, r) => {
e.exports = PassThrough;
var n = r(12337);
function PassThrough(e) {
if (!(this instanceof PassThrough)) return new PassThrough(e);
n.call(this, e);
}
r(39598)(PassThrough, n), PassThrough.prototype._transform = function(e, t, r) {
r(null, e);
};
}),
86893: ((e, t, r) => {
var n;
e.exports = Readable, Readable.ReadableState = ReadableState;
r(24434).EventEmitter;
var i = function EElistenerCount(e, t) {
return e.listeners(t).length;
}, o = r(63283), s = r(20181).Buffer, a = ("undefined" != typeof global ? global : "undefined" != typeof window ? window : "undefined" != typeof self ? self : {}).Uint8Array || function() {};
var u, c = r(39023);
u = c && c.debuglog ? c.debuglog("stream") : function debug() {};
var l, d, p, m = r(77336), g = r(65089), b = r(54874).getHighWaterMark, v = r(25500).F, y = v.ERR_INVALID_ARG_TYPE, S = v.ERR_STREAM_PUSH_AFTER_EOF, w = v.ERR_METHOD_NOT_IMPLEMENTED, _ = v.ERR_STREAM_UNSHIFT_AFTER_END_EVENT;
r(39598)(Readable, o);
var k = g.errorOrDestroy, E = [ "error", "close", "destroy", "pause", "resume" ];
function ReadableState(e, t, i) {
n = n || r(82063), e = e || {}, "boolean" != typeof i && (i = t instanceof n), this.objectMode = !!e.objectMode, 
i && (this.objectMode = this.objectMode || !!e.readableObjectMode), this.highWaterMark = b(this, e, "readableHighWaterMark", i), 
this.buffer = new m, this.length = 0, this.pipes = null, this.pipesCount = 0, this.flowing = null, 
this.ended = !1, this.endEmitted = !1, this.reading = !1, this.sync = !0, this.needReadable = !1, 
this.emittedReadable = !1, this.readableListening = !1, this.resumeScheduled = !1, 
this.paused = !0, this.emitClose = !1 !== e.emitClose, this.autoDestroy = !!e.autoDestroy, 
this.destroyed = !1, this.defaultEncoding = e.defaultEncoding || "utf8", this.awaitDrain = 0, 
this.readingMore = !1, this.decoder = null, this.encoding = null, e.encoding && (l || (l = r(80634).I), 
this.decoder = new l(e.encoding), this.encoding = e.encoding);
}
function Readable(e) {
if (n = n || r(82063), !(this instanceof Readable)) return new Readable(e);
var t = this instanceof n;
this._readableState = new ReadableState(e, this, t), this.readable = !0, e && ("function" == typeof e.read && (this._read = e.read), 
"function" == typeof e.destroy && (this._destroy = e.destroy)), o.call(this);
}
function readableAddChunk(e, t, r, n, i) {
u("readableAddChunk", t);
var o, c = e._readableState;
if (null === t) c.reading = !1, function onEofChunk(e, t) {
if (u("onEofChunk"), t.ended) return;
if (t.decoder) {
var r = t.decoder.end();
r && r.length && (t.buffer.push(r), t.length += t.objectMode ? 1 : r.length);
}
t.ended = !0, t.sync ? emitReadable(e) : (t.needReadable = !1, t.emittedReadable || (t.emittedReadable = !0, 
emitReadable_(e)));
}(e, c); else if (i || (o = function chunkInvalid(e, t) {
var r;
(function _isUint8Array(e) {
return s.isBuffer(e) || e instanceof a;
})(t) || "string" == typeof t || void 0 === t || e.objectMode || (r = new y("chunk", [ "string", "Buffer", "Uint8Array" ], t));
return r;
}(c, t)), o) k(e, o); else if (c.objectMode || t && t.length > 0) if ("string" == typeof t || c.objectMode || Object.getPrototypeOf(t) === s.prototype || (t = function _uint8ArrayToBuffer(e) {
return s.from(e);
}(t)), n) c.endEmitted ? k(e, new _) : addChunk(e, c, t, !0); else if (c.ended) k(e, new S); else {
if (c.destroyed) return !1;
c.reading = !1, c.decoder && !r ? (t = c.decoder.write(t), c.objectMode || 0 !== t.length ? addChunk(e, c, t, !1) : maybeReadMore(e, c)) : addChunk(e, c, t, !1);
} else n || (c.reading = !1, maybeReadMore(e, c));
return !c.ended && (c.length < c.highWaterMark || 0 === c.length);
}
function addChunk(e, t, r, n) {
t.flowing && 0 === t.length && !t.sync ? (t.awaitDrain = 0, e.emit("data", r)) : (t.length += t.objectMode ? 1 : r.length, 
n ? t.buffer.unshift(r) : t.buffer.push(r), t.needReadable && emitReadable(e)), 
maybeReadMore(e, t);
}
Object.defineProperty(Readable.prototype, "destroyed", {
enumerable: !1,
get: function get() {
return void 0 !== this._readableState && this._readableState.destroyed;
},
set: function set(e) {
this._readableState && (this._readableState.destroyed = e);
}
}), Readable.prototype.destroy = g.destroy, Readable.prototype._undestroy = g.undestroy, 
Readable.prototype._destroy = function(e, t) {
t(e);
}, Readable.prototype.push = function(e, t) {
var r, n = this._readableState;
return n.objectMode ? r = !0 : "string" == typeof e && ((t = t || n.defaultEncoding) !== n.encoding && (e = s.from(e, t), 
t = ""), r = !0), readableAddChunk(this, e, t, !1, r);
}, Readable.prototype.unshift = function(e) {
return readableAddChunk(this, e, null, !0, !1);
}, Readable.prototype.isPaused = function() {
return !1 === this._readableState.flowing;
}, Readable.prototype.setEncoding = function(e) {
l || (l = r(80634).I);
var t = new l(e);
this._readableState.decoder = t, this._readableState.encoding = this._readableState.decoder.encoding;
for (var n = this._readableState.buffer.head, i = ""; null !== n; ) i += t.write(n.data), 
n = n.next;
return this._readableState.buffer.clear(), "" !== i && this._readableState.buffer.push(i), 
this._readableState.length = i.length, this;
};
var P = 1073741824;
function howMuchToRead(e, t) {
return e <= 0 || 0 === t.length && t.ended ? 0 : t.objectMode ? 1 : e != e ? t.flowing && t.length ? t.buffer.head.data.length : t.length : (e > t.highWaterMark && (t.highWaterMark = function computeNewHighWaterMark(e) {
return e >= P ? e = P : (e--, e |= e >>> 1, e |= e >>> 2, e |= e >>> 4, e |= e >>> 8, 
e |= e >>> 16, e++), e;
}(e)), e <= t.length ? e : t.ended ? t.length : (t.needReadable = !0, 0));
}
function emitReadable(e) {
var t = e._readableState;
u("emitReadable", t.needReadable, t.emittedReadable), t.needReadable = !1, t.emittedReadable || (u("emitReadable", t.flowing), 
t.emittedReadable = !0, process.nextTick(emitReadable_, e));
}
function emitReadable_(e) {
var t = e._readableState;
u("emitReadable_", t.destroyed, t.length, t.ended), t.destroyed || !t.length && !t.ended || (e.emit("readable"), 
t.emittedReadable = !1), t.needReadable = !t.flowing && !t.ended && t.length <= t.highWaterMark, 
flow(e);
}
function maybeReadMore(e, t) {
t.readingMore || (t.readingMore = !0, process.nextTick(maybeReadMore_, e, t));
}
function maybeReadMore_(e, t) {
for (;!t.reading && !t.ended && (t.length < t.highWaterMark || t.flowing && 0 === t.length); ) {
var r = t.length;
if (u("maybeReadMore read 0"), e.read(0), r === t.length) break;
}
t.readingMore = !1;
}
function updateReadableListening(e) {
var t = e._readableState;
t.readableListening = e.listenerCount("readable") > 0, t.resumeScheduled && !t.paused ? t.flowing = !0 : e.listenerCount("data") > 0 && e.resume();
}
function nReadingNextTick(e) {
u("readable nexttick read 0"), e.read(0);
}
function resume_(e, t) {
u("resume", t.reading), t.reading || e.read(0), t.resumeScheduled = !1, e.emit("resume"), 
flow(e), t.flowing && !t.reading && e.read(0);
}
function flow(e) {
var t = e._readableState;
for (u("flow", t.flowing); t.flowing && null !== e.read(); ) ;
}
function fromList(e, t) {
return 0 === t.length ? null : (t.objectMode ? r = t.buffer.shift() : !e || e >= t.length ? (r = t.decoder ? t.buffer.join("") : 1 === t.buffer.length ? t.buffer.first() : t.buffer.concat(t.length), 
t.buffer.clear()) : r = t.buffer.consume(e, t.decoder), r);
var r;
}
function endReadable(e) {
var t = e._readableState;
u("endReadable", t.endEmitted), t.endEmitted || (t.ended = !0, process.nextTick(endReadableNT, t, e));
}
function endReadableNT(e, t) {
if (u("endReadableNT", e.endEmitted, e.length), !e.endEmitted && 0 === e.length && (e.endEmitted = !0, 
t.readable = !1, t.emit("end"), e.autoDestroy)) {
var r = t._writableState;
(!r || r.autoDestroy && r.finished) && t.destroy();
}
}
function indexOf(e, t) {
for (var r = 0, n = e.length; r < n; r++) if (e[r] === t) return r;
return -1;
}
Readable.prototype.read = function(e) {
u("read", e), e = parseInt(e, 10);
var t = this._readableState, r = e;
if (0 !== e && (t.emittedReadable = !1), 0 === e && t.needReadable && ((0 !== t.highWaterMark ? t.length >= t.highWaterMark : t.length > 0) || t.ended)) return u("read: emitReadable", t.length, t.ended), 
0 === t.length && t.ended ? endReadable(this) : emitReadable(this), null;
if (0 === (e = howMuchToRead(e, t)) && t.ended) return 0 === t.length && endReadable(this), 
null;
var n, i = t.needReadable;
return u("need readable", i), (0 === t.length || t.length - e < t.highWaterMark) && u("length less than watermark", i = !0), 
t.ended || t.reading ? u("reading or ended", i = !1) : i && (u("do read"), t.reading = !0, 
t.sync = !0, 0 === t.length && (t.needReadable = !0), this._read(t.highWaterMark), 
t.sync = !1, t.reading || (e = howMuchToRead(r, t))), null === (n = e > 0 ? fromList(e, t) : null) ? (t.needReadable = t.length <= t.highWaterMark, 
e = 0) : (t.length -= e, t.awaitDrain = 0), 0 === t.length && (t.ended || (t.needReadable = !0), 
r !== e && t.ended && endReadable(this)), null !== n && this.emit("data", n), n;
}, Readable.prototype._read = function(e) {
k(this, new w("_read()"));
}, Readable.prototype.pipe = function(e, t) {
var r = this, n = this._readableState;
switch (n.pipesCount) {
case 0:
n.pipes = e;
break;

case 1:
n.pipes = [ n.pipes, e ];
break;

default:
n.pipes.push(e);
}
n.pipesCount += 1, u("pipe count=%d opts=%j", n.pipesCount, t);
var o = (!t || !1 !== t.end) && e !== process.stdout && e !== process.stderr ? onend : unpipe;
function onunpipe(t, i) {
u("onunpipe"), t === r && i && !1 === i.hasUnpiped && (i.hasUnpiped = !0, function cleanup() {
u("cleanup"), e.removeListener("close", onclose), e.removeListener("finish", onfinish), 
e.removeListener("drain", s), e.removeListener("error", onerror), e.removeListener("unpipe", onunpipe), 
r.removeListener("end", onend), r.removeListener("end", unpipe), r.removeListener("data", ondata), 
a = !0, !n.awaitDrain || e._writableState && !e._writableState.needDrain || s();
}());
}
function onend() {
u("onend"), e.end();
}
n.endEmitted ? process.nextTick(o) : r.once("end", o), e.on("unpipe", onunpipe);
var s = function pipeOnDrain(e) {
return function pipeOnDrainFunctionResult() {
var t = e._readableState;
u("pipeOnDrain", t.awaitDrain), t.awaitDrain && t.awaitDrain--, 0 === t.awaitDrain && i(e, "data") && (t.flowing = !0, 
flow(e));
};
}(r);
e.on("drain", s);
var a = !1;
function ondata(t) {
u("ondata");
var i = e.write(t);
u("dest.write", i), !1 === i && ((1 === n.pipesCount && n.pipes === e || n.pipesCount > 1 && -1 !== indexOf(n.pipes, e)) && !a && (u("false write response, pause", n.awaitDrain), 
n.awaitDrain++), r.pause());
}
function onerror(t) {
u("onerror", t), unpipe(), e.removeListener("error", onerror), 0 === i(e, "error") && k(e, t);
}
function onclose() {
e.removeListener("finish", onfinish), unpipe();
}
function onfinish() {
u("onfinish"), e.removeListener("close", onclose), unpipe();
}
function unpipe() {
u("unpipe"), r.unpipe(e);
}
return r.on("data", ondata), function prependListener(e, t, r) {
if ("function" == typeof e.prependListener) return e.prependListener(t, r);
e._events && e._events[t] ? Array.isArray(e._events[t]) ? e._events[t].unshift(r) : e._events[t] = [ r, e._events[t] ] : e.on(t, r);
}(e, "error", onerror), e.once("close", onclose), e.once("finish", onfinish), e.emit("pipe", r), 
n.flowing || (u("pipe resume"), r.resume()), e;
}, Readable.prototype.unpipe = function(e) {
var t = this._readableState, r = {
hasUnpiped: !1
};
if (0 === t.pipesCount) return this;
if (1 === t.pipesCount) return e && e !== t.pipes || (e || (e = t.pipes), t.pipes = null, 
t.pipesCount = 0, t.flowing = !1, e && e.emit("unpipe", this, r)), this;
if (!e) {
var n = t.pipes, i = t.pipesCount;
t.pipes = null, t.pipesCount = 0, t.flowing = !1;
for (var o = 0; o < i; o++) n[o].emit("unpipe", this, {
hasUnpiped: !1
});
return this;
}
var s = indexOf(t.pipes, e);
return -1 === s || (t.pipes.splice(s, 1), t.pipesCount -= 1, 1 === t.pipesCount && (t.pipes = t.pipes[0]), 
e.emit("unpipe", this, r)), this;
}, Readable.prototype.on = function(e, t) {
var r = o.prototype.on.call(this, e, t), n = this._readableState;
return "data" === e ? (n.readableListening = this.listenerCount("readable") > 0, 
!1 !== n.flowing && this.resume()) : "readable" === e && (n.endEmitted || n.readableListening || (n.readableListening = n.needReadable = !0, 
n.flowing = !1, n.emittedReadable = !1, u("on readable", n.length, n.reading), n.length ? emitReadable(this) : n.reading || process.nextTick(nReadingNextTick, this))), 
r;
}, Readable.prototype.addListener = Readable.prototype.on, Readable.prototype.removeListener = function(e, t) {
var r = o.prototype.removeListener.call(this, e, t);
return "readable" === e && process.nextTick(updateReadableListening, this), r;
}, Readable.prototype.removeAllListeners = function(e) {
var t = o.prototype.removeAllListeners.apply(this, arguments);
return "readable" !== e && void 0 !== e || process.nextTick(updateReadableListening, this), 
t;
}, Readable.prototype.resume = function() {
var e = this._readableState;
return e.flowing || (u("resume"), e.flowing = !e.readableListening, function resume(e, t) {
t.resumeScheduled || (t.resumeScheduled = !0, process.nextTick(resume_, e, t));
}(this, e)), e.paused = !1, this;
}, Readable.prototype.pause = function() {
return u("call pause flowing=%j", this._readableState.flowing), !1 !== this._readableState.flowing && (u("pause"), 
this._readableState.flowing = !1, this.emit("pause")), this._readableState.paused = !0, 
this;
}, Readable.prototype.wrap = function(e) {
var t = this, r = this._readableState, n = !1;
for (var i in e.on("end", function() {
if (u("wrapped end"), r.decoder && !r.ended) {
var e = r.decoder.end();
e && e.length && t.push(e);
}
t.push(null);
}), e.on("data", function(i) {
(u("wrapped data"), r.decoder && (i = r.decoder.write(i)), r.objectMode && null == i) || (r.objectMode || i && i.length) && (t.push(i) || (n = !0, 
e.pause()));
}), e) void 0 === this[i] && "function" == typeof e[i] && (this[i] = function methodWrap(t) {
return function methodWrapReturnFunction() {
return e[t].apply(e, arguments);
};
}(i));
for (var o = 0; o < E.length; o++) e.on(E[o], this.emit.bind(this, E[o]));
return this._read = function(t) {
u("wrapped _read", t), n && (n = !1, e.resume());
}, this;
}, "function" == typeof Symbol && (Readable.prototype[Symbol.asyncIterator] = function() {
return void 0 === d && (d = r(14868)), d(this);
}), Object.defineProperty(Readable.prototype, "readableHighWaterMark", {
enumerable: !1,
get: function get() {
return this._readableState.highWaterMark;
}
}), Object.defineProperty(Readable.prototype, "readableBuffer", {
enumerable: !1,
get: function get() {
return this._readableState && this._readableState.buffer;
}
}), Object.defineProperty(Readable.prototype, "readableFlowing", {
enumerable: !1,
get: function get() {
return this._readableState.flowing;
},
set: function set(e) {
this._readableState && (this._readableState.flowing = e);
}
}), Readable._fromList = fromList, Object.defineProperty(Readable.prototype, "readableLength", {
enumerable: !1,
get: function get() {
return this._readableState.length;
}
}), "function" == typeof Symbol && (Readable.from = function(e, t) {
return void 0 === p && (p = r(4659)), p(Readable, e, t);
});
}),
12337: ((e, t, r) => {
e.exports = Transform;
var n = r(25500).F, i = n.ERR_METHOD_NOT_IMPLEMENTED, o = n.ERR_MULTIPLE_CALLBACK, s = n.ERR_TRANSFORM_ALREADY_TRANSFORMING, a = n.ERR_TRANSFORM_WITH_LENGTH_0, u = r(82063);
function afterTransform(e, t) {
var r = this._transformState;
r.transforming = !1;
var n = r.writecb;
if (null === n) return this.emit("error", new o);
r.writechunk = null, r.writecb = null, null != t && this.push(t), n(e);
var i = this._readableState;
i.reading = !1, (i.needReadable || i.length < i.highWaterMark) && this._read(i.highWaterMark);
}
function Transform(e) {
if (!(this instanceof Transform)) return new Transform(e);
u.call(this, e), this._transformState = {
afterTransform: afterTransform.bind(this),
needTransform: !1,
transforming: !1,
writecb: null,
writechunk: null,
writeencoding: null
}, this._readableState.needReadable = !0, this._readableState.sync = !1, e && ("function" == typeof e.transform && (this._transform = e.transform), 
"function" == typeof e.flush && (this._flush = e.flush)), this.on("prefinish", prefinish);
}
function prefinish() {
var e = this;
"function" != typeof this._flush || this._readableState.destroyed ? done(this, null, null) : this._flush(function(t, r) {
done(e, t, r);
});
}
function done(e, t, r) {
if (t) return e.emit("error", t);
if (null != r && e.push(r), e._writableState.length) throw new a;
if (e._transformState.transforming) throw new s;
return e.push(null);
}
r(39598)(Transform, u), Transform.prototype.push = function(e, t) {
return this._transformState.needTransform = !1, u.prototype.push.call(this, e, t);
}, Transform.prototype._transform = function(e, t, r) {
r(new i("_transform()"));
}, Transform.prototype._write = function(e, t, r) {
var n = this._transformState;
if (n.writecb = r, n.writechunk = e, n.writeencoding = t, !n.transforming) {
var i = this._readableState;
(n.needTransform || i.needReadable || i.length < i.highWaterMark) && this._read(i.highWaterMark);
}
}, Transform.prototype._read = function(e) {
var t = this._transformState;
null === t.writechunk || t.transforming ? t.needTransform = !0 : (t.transforming = !0, 
this._transform(t.writechunk, t.writeencoding, t.afterTransform));
}, Transform.prototype._destroy = function(e, t) {
u.prototype._destroy.call(this, e, function(e) {
t(e);
});
};
}),
38797: ((e, t, r) => {
function CorkedRequest(e) {
var t = this;
this.next = null, this.entry = null, this.finish = function() {
!function onCorkedFinish(e, t, r) {
var n = e.entry;
e.entry = null;
for (;n; ) {
var i = n.callback;
t.pendingcb--, i(r), n = n.next;
}
t.corkedRequestsFree.next = e;
}(t, e);
};
}
var n;
e.exports = Writable, Writable.WritableState = WritableState;
var i = {
deprecate: r(24488)
}, o = r(63283), s = r(20181).Buffer, a = ("undefined" != typeof global ? global : "undefined" != typeof window ? window : "undefined" != typeof self ? self : {}).Uint8Array || function() {};
var u, c = r(65089), l = r(54874).getHighWaterMark, d = r(25500).F, p = d.ERR_INVALID_ARG_TYPE, m = d.ERR_METHOD_NOT_IMPLEMENTED, g = d.ERR_MULTIPLE_CALLBACK, b = d.ERR_STREAM_CANNOT_PIPE, v = d.ERR_STREAM_DESTROYED, y = d.ERR_STREAM_NULL_VALUES, S = d.ERR_STREAM_WRITE_AFTER_END, w = d.ERR_UNKNOWN_ENCODING, _ = c.errorOrDestroy;
function nop() {}
function WritableState(e, t, i) {
n = n || r(82063), e = e || {}, "boolean" != typeof i && (i = t instanceof n), this.objectMode = !!e.objectMode, 
i && (this.objectMode = this.objectMode || !!e.writableObjectMode), this.highWaterMark = l(this, e, "writableHighWaterMark", i), 
this.finalCalled = !1, this.needDrain = !1, this.ending = !1, this.ended = !1, this.finished = !1, 
this.destroyed = !1;
var o = !1 === e.decodeStrings;
this.decodeStrings = !o, this.defaultEncoding = e.defaultEncoding || "utf8", this.length = 0, 
this.writing = !1, this.corked = 0, this.sync = !0, this.bufferProcessing = !1, 
this.onwrite = function(e) {
!function onwrite(e, t) {
var r = e._writableState, n = r.sync, i = r.writecb;
if ("function" != typeof i) throw new g;
if (function onwriteStateUpdate(e) {
e.writing = !1, e.writecb = null, e.length -= e.writelen, e.writelen = 0;
}(r), t) !function onwriteError(e, t, r, n, i) {
--t.pendingcb, r ? (process.nextTick(i, n), process.nextTick(finishMaybe, e, t), 
e._writableState.errorEmitted = !0, _(e, n)) : (i(n), e._writableState.errorEmitted = !0, 
_(e, n), finishMaybe(e, t));
}(e, r, n, t, i); else {
var o = needFinish(r) || e.destroyed;
o || r.corked || r.bufferProcessing || !r.bufferedRequest || clearBuffer(e, r), 
n ? process.nextTick(afterWrite, e, r, o, i) : afterWrite(e, r, o, i);
}
}(t, e);
}, this.writecb = null, this.writelen = 0, this.bufferedRequest = null, this.lastBufferedRequest = null, 
this.pendingcb = 0, this.prefinished = !1, this.errorEmitted = !1, this.emitClose = !1 !== e.emitClose, 
this.autoDestroy = !!e.autoDestroy, this.bufferedRequestCount = 0, this.corkedRequestsFree = new CorkedRequest(this);
}
function Writable(e) {
var t = this instanceof (n = n || r(82063));
if (!t && !u.call(Writable, this)) return new Writable(e);
this._writableState = new WritableState(e, this, t), this.writable = !0, e && ("function" == typeof e.write && (this._write = e.write), 
"function" == typeof e.writev && (this._writev = e.writev), "function" == typeof e.destroy && (this._destroy = e.destroy), 
"function" == typeof e.final && (this._final = e.final)), o.call(this);
}
function doWrite(e, t, r, n, i, o, s) {
t.writelen = n, t.writecb = s, t.writing = !0, t.sync = !0, t.destroyed ? t.onwrite(new v("write")) : r ? e._writev(i, t.onwrite) : e._write(i, o, t.onwrite), 
t.sync = !1;
}
function afterWrite(e, t, r, n) {
r || function onwriteDrain(e, t) {
0 === t.length && t.needDrain && (t.needDrain = !1, e.emit("drain"));
}(e, t), t.pendingcb--, n(), finishMaybe(e, t);
}
function clearBuffer(e, t) {
t.bufferProcessing = !0;
var r = t.bufferedRequest;
if (e._writev && r && r.next) {
var n = t.bufferedRequestCount, i = new Array(n), o = t.corkedRequestsFree;
o.entry = r;
for (var s = 0, a = !0; r; ) i[s] = r, r.isBuf || (a = !1), r = r.next, s += 1;
i.allBuffers = a, doWrite(e, t, !0, t.length, i, "", o.finish), t.pendingcb++, t.lastBufferedRequest = null, 
o.next ? (t.corkedRequestsFree = o.next, o.next = null) : t.corkedRequestsFree = new CorkedRequest(t), 
t.bufferedRequestCount = 0;
} else {
for (;r; ) {
var u = r.chunk, c = r.encoding, l = r.callback;
if (doWrite(e, t, !1, t.objectMode ? 1 : u.length, u, c, l), r = r.next, t.bufferedRequestCount--, 
t.writing) break;
}
null === r && (t.lastBufferedRequest = null);
}
t.bufferedRequest = r, t.bufferProcessing = !1;
}
function needFinish(e) {
return e.ending && 0 === e.length && null === e.bufferedRequest && !e.finished && !e.writing;
}
function callFinal(e, t) {
e._final(function(r) {
t.pendingcb--, r && _(e, r), t.prefinished = !0, e.emit("prefinish"), finishMaybe(e, t);
});
}
function finishMaybe(e, t) {
var r = needFinish(t);
if (r && (function prefinish(e, t) {
t.prefinished || t.finalCalled || ("function" != typeof e._final || t.destroyed ? (t.prefinished = !0, 
e.emit("prefinish")) : (t.pendingcb++, t.finalCalled = !0, process.nextTick(callFinal, e, t)));
}(e, t), 0 === t.pendingcb && (t.finished = !0, e.emit("finish"), t.autoDestroy))) {
var n = e._readableState;
(!n || n.autoDestroy && n.endEmitted) && e.destroy();
}
return r;
}
r(39598)(Writable, o), WritableState.prototype.getBuffer = function getBuffer() {
for (var e = this.bufferedRequest, t = []; e; ) t.push(e), e = e.next;
return t;
}, function() {
try {
Object.defineProperty(WritableState.prototype, "buffer", {
get: i.deprecate(function writableStateBufferGetter() {
return this.getBuffer();
}, "_writableState.buffer is deprecated. Use _writableState.getBuffer instead.", "DEP0003")
});
} catch (e) {}
}(), "function" == typeof Symbol && Symbol.hasInstance && "function" == typeof Function.prototype[Symbol.hasInstance] ? (u = Function.prototype[Symbol.hasInstance], 
Object.defineProperty(Writable, Symbol.hasInstance, {
value: function value(e) {
return !!u.call(this, e) || this === Writable && (e && e._writableState instanceof WritableState);
}
})) : u = function realHasInstance(e) {
return e instanceof this;
}, Writable.prototype.pipe = function() {
_(this, new b);
}, Writable.prototype.write = function(e, t, r) {
var n = this._writableState, i = !1, o = !n.objectMode && function _isUint8Array(e) {
return s.isBuffer(e) || e instanceof a;
}(e);
return o && !s.isBuffer(e) && (e = function _uint8ArrayToBuffer(e) {
return s.from(e);
}(e)), "function" == typeof t && (r = t, t = null), o ? t = "buffer" : t || (t = n.defaultEncoding), 
"function" != typeof r && (r = nop), n.ending ? function writeAfterEnd(e, t) {
var r = new S;
_(e, r), process.nextTick(t, r);
}(this, r) : (o || function validChunk(e, t, r, n) {
var i;
return null === r ? i = new y : "string" == typeof r || t.objectMode || (i = new p("chunk", [ "string", "Buffer" ], r)), 
!i || (_(e, i), process.nextTick(n, i), !1);
}(this, n, e, r)) && (n.pendingcb++, i = function writeOrBuffer(e, t, r, n, i, o) {
if (!r) {
var a = function decodeChunk(e, t, r) {
e.objectMode || !1 === e.decodeStrings || "string" != typeof t || (t = s.from(t, r));
return t;
}(t, n, i);
n !== a && (r = !0, i = "buffer", n = a);
}
var u = t.objectMode ? 1 : n.length;
t.length += u;
var c = t.length < t.highWaterMark;
c || (t.needDrain = !0);
if (t.writing || t.corked) {
var l = t.lastBufferedRequest;
t.lastBufferedRequest = {
chunk: n,
encoding: i,
isBuf: r,
callback: o,
next: null
}, l ? l.next = t.lastBufferedRequest : t.bufferedRequest = t.lastBufferedRequest, 
t.bufferedRequestCount += 1;
} else doWrite(e, t, !1, u, n, i, o);
return c;
}(this, n, o, e, t, r)), i;
}, Writable.prototype.cork = function() {
this._writableState.corked++;
}, Writable.prototype.uncork = function() {
var e = this._writableState;
e.corked && (e.corked--, e.writing || e.corked || e.bufferProcessing || !e.bufferedRequest || clearBuffer(this, e));
}, Writable.prototype.setDefaultEncoding = function setDefaultEncoding(e) {
if ("string" == typeof e && (e = e.toLowerCase()), !([ "hex", "utf8", "utf-8", "ascii", "binary", "base64", "ucs2", "ucs-2", "utf16le", "utf-16le", "raw" ].indexOf((e + "").toLowerCase()) > -1)) throw new w(e);
return this._writableState.defaultEncoding = e, this;
}, Object.defineProperty(Writable.prototype, "writableBuffer", {
enumerable: !1,
get: function get() {
return this._writableState && this._writableState.getBuffer();
}
}), Object.defineProperty(Writable.prototype, "writableHighWaterMark", {
enumerable: !1,
get: function get() {
return this._writableState.highWaterMark;
}
}), Writable.prototype._write = function(e, t, r) {
r(new m("_write()"));
}, Writable.prototype._writev = null, Writable.prototype.end = function(e, t, r) {
var n = this._writableState;
return "function" == typeof e ? (r = e, e = null, t = null) : "function" == typeof t && (r = t, 
t = null), null != e && this.write(e, t), n.corked && (n.corked = 1, this.uncork()), 
n.ending || function endWritable(e, t, r) {
t.ending = !0, finishMaybe(e, t), r && (t.finished ? process.nextTick(r) : e.once("finish", r));
t.ended = !0, e.writable = !1;
}(this, n, r), this;
}, Object.defineProperty(Writable.prototype, "writableLength", {
enumerable: !1,
get: function get() {
return this._writableState.length;
}
}), Object.defineProperty(Writable.prototype, "destroyed", {
enumerable: !1,
get: function get() {
return void 0 !== this._writableState && this._writableState.destroyed;
},
set: function set(e) {
this._writableState && (this._writableState.destroyed = e);
}
}), Writable.prototype.destroy = c.destroy, Writable.prototype._undestroy = c.undestroy, 
Writable.prototype._destroy = function(e, t) {
t(e);
};
}),
14868: ((e, t, r) => {
var n;
function _defineProperty(e, t, r) {
return (t = function _toPropertyKey(e) {
var t = function _toPrimitive(e, t) {
if ("object" != typeof e || null === e) return e;
var r = e[Symbol.toPrimitive];
if (void 0 !== r) {
var n = r.call(e, t || "default");
if ("object" != typeof n) return n;
throw new TypeError("@@toPrimitive must return a primitive value.");
}
return ("string" === t ? String : Number)(e);
}(e, "string");
return "symbol" == typeof t ? t : String(t);
}(t)) in e ? Object.defineProperty(e, t, {
value: r,
enumerable: !0,
configurable: !0,
writable: !0
}) : e[t] = r, e;
}
var i = r(36815), o = Symbol("lastResolve"), s = Symbol("lastReject"), a = Symbol("error"), u = Symbol("ended"), c = Symbol("lastPromise"), l = Symbol("handlePromise"), d = Symbol("stream");
function createIterResult(e, t) {
return {
value: e,
done: t
};
}
function readAndResolve(e) {
var t = e[o];
if (null !== t) {
var r = e[d].read();
null !== r && (e[c] = null, e[o] = null, e[s] = null, t(createIterResult(r, !1)));
}
}
function onReadable(e) {
process.nextTick(readAndResolve, e);
}
var p = Object.getPrototypeOf(function() {}), m = Object.setPrototypeOf((_defineProperty(n = {
get stream() {
return this[d];
},
next: function next() {
var e = this, t = this[a];
if (null !== t) return Promise.reject(t);
if (this[u]) return Promise.resolve(createIterResult(void 0, !0));
if (this[d].destroyed) return new Promise(function(t, r) {
process.nextTick(function() {
e[a] ? r(e[a]) : t(createIterResult(void 0, !0));
});
});
var r, n = this[c];
if (n) r = new Promise(function wrapForNext(e, t) {
return function(r, n) {
e.then(function() {
t[u] ? r(createIterResult(void 0, !0)) : t[l](r, n);
}, n);
};
}(n, this)); else {
var i = this[d].read();
if (null !== i) return Promise.resolve(createIterResult(i, !1));
r = new Promise(this[l]);
}
return this[c] = r, r;
}
}, Symbol.asyncIterator, function() {
return this;
}), _defineProperty(n, "return", function _return() {
var e = this;
return new Promise(function(t, r) {
e[d].destroy(null, function(e) {
e ? r(e) : t(createIterResult(void 0, !0));
});
});
}), n), p);
e.exports = function createReadableStreamAsyncIterator(e) {
var t, r = Object.create(m, (_defineProperty(t = {}, d, {
value: e,
writable: !0
}), _defineProperty(t, o, {
value: null,
writable: !0
}), _defineProperty(t, s, {
value: null,
writable: !0
}), _defineProperty(t, a, {
value: null,
writable: !0
}), _defineProperty(t, u, {
value: e._readableState.endEmitted,
writable: !0
}), _defineProperty(t, l, {
value: function value(e, t) {
var n = r[d].read();
n ? (r[c] = null, r[o] = null, r[s] = null, e(createIterResult(n, !1))) : (r[o] = e, 
r[s] = t);
},
writable: !0
}), t));
return r[c] = null, i(e, function(e) {
if (e && "ERR_STREAM_PREMATURE_CLOSE" !== e.code) {
var t = r[s];
return null !== t && (r[c] = null, r[o] = null, r[s] = null, t(e)), void (r[a] = e);
}
var n = r[o];
null !== n && (r[c] = null, r[o] = null, r[s] = null, n(createIterResult(void 0, !0))), 
r[u] = !0;
}), e.on("readable", onReadable.bind(null, r)), r;
};
}),
77336: ((e, t, r) => {
function ownKeys(e, t) {
var r = Object.keys(e);
if (Object.getOwnPropertySymbols) {
var n = Object.getOwnPropertySymbols(e);
t && (n = n.filter(function(t) {
return Object.getOwnPropertyDescriptor(e, t).enumerable;
})), r.push.apply(r, n);
}
return r;
}
function _objectSpread(e) {
for (var t = 1; t < arguments.length; t++) {
var r = null != arguments[t] ? arguments[t] : {};
t % 2 ? ownKeys(Object(r), !0).forEach(function(t) {
_defineProperty(e, t, r[t]);
}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(r)) : ownKeys(Object(r)).forEach(function(t) {
Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(r, t));
});
}
return e;
}
function _defineProperty(e, t, r) {
return (t = _toPropertyKey(t)) in e ? Object.defineProperty(e, t, {
value: r,
enumerable: !0,
configurable: !0,
writable: !0
}) : e[t] = r, e;
}
function _defineProperties(e, t) {
for (var r = 0; r < t.length; r++) {
var n = t[r];
n.enumerable = n.enumerable || !1, n.configurable = !0, "value" in n && (n.writable = !0), 
Object.defineProperty(e, _toPropertyKey(n.key), n);
}
}
function _toPropertyKey(e) {
var t = function _toPrimitive(e, t) {
if ("object" != typeof e || null === e) return e;
var r = e[Symbol.toPrimitive];
if (void 0 !== r) {
var n = r.call(e, t || "default");
if ("object" != typeof n) return n;
throw new TypeError("@@toPrimitive must return a primitive value.");
}
return ("string" === t ? String : Number)(e);
}(e, "string");
return "symbol" == typeof t ? t : String(t);
}
var n = r(20181).Buffer, i = r(39023).inspect, o = i && i.custom || "inspect";
function copyBuffer(e, t, r) {
n.prototype.copy.call(e, t, r);
}
e.exports = function() {
function BufferList() {
!function _classCallCheck(e, t) {
if (!(e instanceof t)) throw new TypeError("Cannot call a class as a function");
}(this, BufferList), this.head = null, this.tail = null, this.length = 0;
}
return function _createClass(e, t, r) {
return t && _defineProperties(e.prototype, t), r && _defineProperties(e, r), Object.defineProperty(e, "prototype", {
writable: !1
}), e;
}(BufferList, [ {
key: "push",
value: function push(e) {
var t = {
data: e,
next: null
};
this.length > 0 ? this.tail.next = t : this.head = t, this.tail = t, ++this.length;
}
}, {
key: "unshift",
value: function unshift(e) {
var t = {
data: e,
next: this.head
};
0 === this.length && (this.tail = t), this.head = t, ++this.length;
}
}, {
key: "shift",
value: function shift() {
if (0 !== this.length) {
var e = this.head.data;
return 1 === this.length ? this.head = this.tail = null : this.head = this.head.next, 
--this.length, e;
}
}
}, {
key: "clear",
value: function clear() {
this.head = this.tail = null, this.length = 0;
}
}, {
key: "join",
value: function join(e) {
if (0 === this.length) return "";
for (var t = this.head, r = "" + t.data; t = t.next; ) r += e + t.data;
return r;
}
}, {
key: "concat",
value: function concat(e) {
if (0 === this.length) return n.alloc(0);
for (var t = n.allocUnsafe(e >>> 0), r = this.head, i = 0; r; ) copyBuffer(r.data, t, i), 
i += r.data.length, r = r.next;
return t;
}
}, {
key: "consume",
value: function consume(e, t) {
var r;
return e < this.head.data.length ? (r = this.head.data.slice(0, e), this.head.data = this.head.data.slice(e)) : r = e === this.head.data.length ? this.shift() : t ? this._getString(e) : this._getBuffer(e), 
r;
}
}, {
key: "first",
value: function first() {
return this.head.data;
}
}, {
key: "_getString",
value: function _getString(e) {
var t = this.head, r = 1, n = t.data;
for (e -= n.length; t = t.next; ) {
var i = t.data, o = e > i.length ? i.length : e;
if (o === i.length ? n += i : n += i.slice(0, e), 0 === (e -= o)) {
o === i.length ? (++r, t.next ? this.head = t.next : this.head = this.tail = null) : (this.head = t, 
t.data = i.slice(o));
break;
}
++r;
}
return this.length -= r, n;
}
}, {
key: "_getBuffer",
value: function _getBuffer(e) {
var t = n.allocUnsafe(e), r = this.head, i = 1;
for (r.data.copy(t), e -= r.data.length; r = r.next; ) {
var o = r.data, s = e > o.length ? o.length : e;
if (o.copy(t, t.length - e, 0, s), 0 === (e -= s)) {
s === o.length ? (++i, r.next ? this.head = r.next : this.head = this.tail = null) : (this.head = r, 
r.data = o.slice(s));
break;
}
++i;
}
return this.length -= i, t;
}
}, {
key: o,
value: function value(e, t) {
return i(this, _objectSpread(_objectSpread({}, t), {}, {
depth: 0,
customInspect: !1
}));
}
} ]), BufferList;
}();
}),
65089: (e => {
function emitErrorAndCloseNT(e, t) {
emitErrorNT(e, t), emitCloseNT(e);
}
function emitCloseNT(e) {
e._writableState && !e._writableState.emitClose || e._readableState && !e._readableState.emitClose || e.emit("close");
}
function emitErrorNT(e, t) {
e.emit("error", t);
}
e.exports = {
destroy: function destroy(e, t) {
var r = this, n = this._readableState && this._readableState.destroyed, i = this._writableState && this._writableState.destroyed;
return n || i ? (t ? t(e) : e && (this._writableState ? this._writableState.errorEmitted || (this._writableState.errorEmitted = !0, 
process.nextTick(emitErrorNT, this, e)) : process.nextTick(emitErrorNT, this, e)), 
this) : (this._readableState && (this._readableState.destroyed = !0), this._writableState && (this._writableState.destroyed = !0), 
this._destroy(e || null, function(e) {
!t && e ? r._writableState ? r._writableState.errorEmitted ? process.nextTick(emitCloseNT, r) : (r._writableState.errorEmitted = !0, 
process.nextTick(emitErrorAndCloseNT, r, e)) : process.nextTick(emitErrorAndCloseNT, r, e) : t ? (process.nextTick(emitCloseNT, r), 
t(e)) : process.nextTick(emitCloseNT, r);
}), this);
},
undestroy: function undestroy() {
this._readableState && (this._readableState.destroyed = !1, this._readableState.reading = !1, 
this._readableState.ended = !1, this._readableState.endEmitted = !1), this._writableState && (this._writableState.destroyed = !1, 
this._writableState.ended = !1, this._writableState.ending = !1, this._writableState.finalCalled = !1, 
this._writableState.prefinished = !1, this._writableState.finished = !1, this._writableState.errorEmitted = !1);
},
errorOrDestroy: function errorOrDestroy(e, t) {
var r = e._readableState, n = e._writableState;
r && r.autoDestroy || n && n.autoDestroy ? e.destroy(t) : e.emit("error", t);
}
};
}),
36815: ((e, t, r) => {
var n = r(25500).F.ERR_STREAM_PREMATURE_CLOSE;
function noop() {}
e.exports = function eos(e, t, r) {
if ("function" == typeof t) return eos(e, null, t);
t || (t = {}), r = function once(e) {
var t = !1;
return function() {
if (!t) {
t = !0;
for (var r = arguments.length, n = new Array(r), i = 0; i < r; i++) n[i] = arguments[i];
e.apply(this, n);
}
};
}(r || noop);
var i = t.readable || !1 !== t.readable && e.readable, o = t.writable || !1 !== t.writable && e.writable, s = function onlegacyfinish() {
e.writable || u();
}, a = e._writableState && e._writableState.finished, u = function onfinish() {
o = !1, a = !0, i || r.call(e);
}, c = e._readableState && e._readableState.endEmitted, l = function onend() {
i = !1, c = !0, o || r.call(e);
}, d = function onerror(t) {
r.call(e, t);
}, p = function onclose() {
var t;
return i && !c ? (e._readableState && e._readableState.ended || (t = new n), r.call(e, t)) : o && !a ? (e._writableState && e._writableState.ended || (t = new n), 
r.call(e, t)) : void 0;
}, m = function onrequest() {
e.req.on("finish", u);
};
return !function isRequest(e) {
return e.setHeader && "function" == typeof e.abort;
}(e) ? o && !e._writableState && (e.on("end", s), e.on("close", s)) : (e.on("complete", u), 
e.on("abort", p), e.req ? m() : e.on("request", m)), e.on("end", l), e.on("finish", u), 
!1 !== t.error && e.on("error", d), e.on("close", p), function() {
e.removeListener("complete", u), e.removeListener("abort", p), e.removeListener("request", m), 
e.req && e.req.removeListener("finish", u), e.removeListener("end", s), e.removeListener("close", s), 
e.removeListener("finish", u), e.removeListener("end", l), e.removeListener("error", d), 
e.removeListener("close", p);
};
};
}),
4659: ((e, t, r) => {
function asyncGeneratorStep(e, t, r, n, i, o, s) {
try {
var a = e[o](s), u = a.value;
} catch (e) {
return void r(e);
}
a.done ? t(u) : Promise.resolve(u).then(n, i);
}
function ownKeys(e, t) {
var r = Object.keys(e);
if (Object.getOwnPropertySymbols) {
var n = Object.getOwnPropertySymbols(e);
t && (n = n.filter(function(t) {
return Object.getOwnPropertyDescriptor(e, t).enumerable;
})), r.push.apply(r, n);
}
return r;
}
function _defineProperty(e, t, r) {
return (t = function _toPropertyKey(e) {
var t = function _toPrimitive(e, t) {
if ("object" != typeof e || null === e) return e;
var r = e[Symbol.toPrimitive];
if (void 0 !== r) {
var n = r.call(e, t || "default");
if ("object" != typeof n) return n;
throw new TypeError("@@toPrimitive must return a primitive value.");
}
return ("string" === t ? String : Number)(e);
}(e, "string");
return "symbol" == typeof t ? t : String(t);
}(t)) in e ? Object.defineProperty(e, t, {
value: r,
enumerable: !0,
configurable: !0,
writable: !0
}) : e[t] = r, e;
}
var n = r(25500).F.ERR_INVALID_ARG_TYPE;
e.exports = function from(e, t, r) {
var i;
if (t && "function" == typeof t.next) i = t; else if (t && t[Symbol.asyncIterator]) i = t[Symbol.asyncIterator](); else {
if (!t || !t[Symbol.iterator]) throw new n("iterable", [ "Iterable" ], t);
i = t[Symbol.iterator]();
}
var o = new e(function _objectSpread(e) {
for (var t = 1; t < arguments.length; t++) {
var r = null != arguments[t] ? arguments[t] : {};
t % 2 ? ownKeys(Object(r), !0).forEach(function(t) {
_defineProperty(e, t, r[t]);
}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(r)) : ownKeys(Object(r)).forEach(function(t) {
Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(r, t));
});
}
return e;
}({
objectMode: !0
}, r)), s = !1;
function next() {
return _next2.apply(this, arguments);
}
function _next2() {
return _next2 = function _asyncToGenerator(e) {
return function() {
var t = this, r = arguments;
return new Promise(function(n, i) {
var o = e.apply(t, r);
function _next(e) {
asyncGeneratorStep(o, n, i, _next, _throw, "next", e);
}
function _throw(e) {
asyncGeneratorStep(o, n, i, _next, _throw, "throw", e);
}
_next(void 0);
});
};
}(function*() {
try {
var e = yield i.next(), t = e.value;
e.done ? o.push(null) : o.push(yield t) ? next() : s = !1;
} catch (e) {
o.destroy(e);
}
}), _next2.apply(this, arguments);
}
return o._read = function() {
s || (s = !0, next());
}, o;
};
}),
16701: ((e, t, r) => {
var n;
var i = r(25500).F, o = i.ERR_MISSING_ARGS, s = i.ERR_STREAM_DESTROYED;
function noop(e) {
if (e) throw e;
}
function call(e) {
e();
}
function pipe(e, t) {
return e.pipe(t);
}
e.exports = function pipeline() {
for (var e = arguments.length, t = new Array(e), i = 0; i < e; i++) t[i] = arguments[i];
var a, u = function popCallback(e) {
return e.length ? "function" != typeof e[e.length - 1] ? noop : e.pop() : noop;
}(t);
if (Array.isArray(t[0]) && (t = t[0]), t.length < 2) throw new o("streams");
var c = t.map(function(e, i) {
var o = i < t.length - 1;
return function destroyer(e, t, i, o) {
o = function once(e) {
var t = !1;
return function() {
t || (t = !0, e.apply(void 0, arguments));
};
}(o);
var a = !1;
e.on("close", function() {
a = !0;
}), void 0 === n && (n = r(36815)), n(e, {
readable: t,
writable: i
}, function(e) {
if (e) return o(e);
a = !0, o();
});
var u = !1;
return function(t) {
if (!a && !u) return u = !0, function isRequest(e) {
return e.setHeader && "function" == typeof e.abort;
}(e) ? e.abort() : "function" == typeof e.destroy ? e.destroy() : void o(t || new s("pipe"));
};
}(e, o, i > 0, function(e) {
a || (a = e), e && c.forEach(call), o || (c.forEach(call), u(a));
});
});
return t.reduce(pipe);
};
}),
54874: ((e, t, r) => {
var n = r(25500).F.ERR_INVALID_OPT_VALUE;
e.exports = {
getHighWaterMark: function getHighWaterMark(e, t, r, i) {
var o = function highWaterMarkFrom(e, t, r) {
return null != e.highWaterMark ? e.highWaterMark : t ? e[r] : null;
}(t, i, r);
if (null != o) {
if (!isFinite(o) || Math.floor(o) !== o || o < 0) throw new n(i ? r : "highWaterMark", o);
return Math.floor(o);
}
return e.objectMode ? 16 : 16384;
}
};
}),
63283: ((e, t, r) => {
e.exports = r(2203);
}),
86131: ((e, t, r) => {
var n = r(2203);
"disable" === process.env.READABLE_STREAM && n ? (e.exports = n.Readable, Object.assign(e.exports, n), 
e.exports.Stream = n) : ((t = e.exports = r(86893)).Stream = n || t, t.Readable = t, 
t.Writable = r(38797), t.Duplex = r(82063), t.Transform = r(12337), t.PassThrough = r(35283), 
t.finished = r(36815), t.pipeline = r(16701));
}),
93058: ((e, t, r) => {
var n = r(20181), i = n.Buffer;
function copyProps(e, t) {
for (var r in e) t[r] = e[r];
}
function SafeBuffer(e, t, r) {
return i(e, t, r);
}
i.from && i.alloc && i.allocUnsafe && i.allocUnsafeSlow ? e.exports = n : (copyProps(n, t), 
t.Buffer = SafeBuffer), SafeBuffer.prototype = Object.create(i.prototype), copyProps(i, SafeBuffer), 
SafeBuffer.from = function(e, t, r) {
if ("number" == typeof e) throw new TypeError("Argument must not be a number");
return i(e, t, r);
}, SafeBuffer.alloc = function(e, t, r) {
if ("number" != typeof e) throw new TypeError("Argument must be a number");
var n = i(e);
return void 0 !== t ? "string" == typeof r ? n.fill(t, r) : n.fill(t) : n.fill(0), 
n;
}, SafeBuffer.allocUnsafe = function(e) {
if ("number" != typeof e) throw new TypeError("Argument must be a number");
return i(e);
}, SafeBuffer.allocUnsafeSlow = function(e) {
if ("number" != typeof e) throw new TypeError("Argument must be a number");
return n.SlowBuffer(e);
};
}),
74087: ((e, t, r) => {
var n = r(79896);
e.exports = function(e, t, r) {
t = void 0 !== t ? t : "\n", r = void 0 !== r ? r : "utf8";
var i = [], o = n.readFileSync(e, r);
if (o.indexOf("-END CERTIFICATE-") < 0 || o.indexOf("-BEGIN CERTIFICATE-") < 0) throw Error("File does not contain 'BEGIN CERTIFICATE' or 'END CERTIFICATE'");
var s, a, u = [];
for (s = 0, a = (o = o.split(t)).length; s < a; s++) {
var c = o[s];
0 !== c.length && (u.push(c), c.match(/-END CERTIFICATE-/) && (i.push(u.join(t)), 
u = []));
}
return i;
};
}),
80634: ((e, t, r) => {
var n = r(93058).Buffer, i = n.isEncoding || function(e) {
switch ((e = "" + e) && e.toLowerCase()) {
case "hex":
case "utf8":
case "utf-8":
case "ascii":
case "binary":
case "base64":
case "ucs2":
case "ucs-2":
case "utf16le":
case "utf-16le":
case "raw":
return !0;

default:
return !1;
}
};
function StringDecoder(e) {
var t;
switch (this.encoding = function normalizeEncoding(e) {
var t = function _normalizeEncoding(e) {
if (!e) return "utf8";
for (var t; ;) switch (e) {
case "utf8":
case "utf-8":
return "utf8";

case "ucs2":
case "ucs-2":
case "utf16le":
case "utf-16le":
return "utf16le";

case "latin1":
case "binary":
return "latin1";

case "base64":
case "ascii":
case "hex":
return e;

default:
if (t) return;
e = ("" + e).toLowerCase(), t = !0;
}
}(e);
if ("string" != typeof t && (n.isEncoding === i || !i(e))) throw new Error("Unknown encoding: " + e);
return t || e;
}(e), this.encoding) {
case "utf16le":
this.text = utf16Text, this.end = utf16End, t = 4;
break;

case "utf8":
this.fillLast = utf8FillLast, t = 4;
break;

case "base64":
this.text = base64Text, this.end = base64End, t = 3;
break;

default:
return this.write = simpleWrite, void (this.end = simpleEnd);
}
this.lastNeed = 0, this.lastTotal = 0, this.lastChar = n.allocUnsafe(t);
}
function utf8CheckByte(e) {
return e <= 127 ? 0 : e >> 5 == 6 ? 2 : e >> 4 == 14 ? 3 : e >> 3 == 30 ? 4 : e >> 6 == 2 ? -1 : -2;
}
function utf8FillLast(e) {
var t = this.lastTotal - this.lastNeed, r = function utf8CheckExtraBytes(e, t, r) {
if (128 != (192 & t[0])) return e.lastNeed = 0, "\ufffd";
if (e.lastNeed > 1 && t.length > 1) {
if (128 != (192 & t[1])) return e.lastNeed = 1, "\ufffd";
if (e.lastNeed > 2 && t.length > 2 && 128 != (192 & t[2])) return e.lastNeed = 2, 
"\ufffd";
}
}(this, e);
return void 0 !== r ? r : this.lastNeed <= e.length ? (e.copy(this.lastChar, t, 0, this.lastNeed), 
this.lastChar.toString(this.encoding, 0, this.lastTotal)) : (e.copy(this.lastChar, t, 0, e.length), 
void (this.lastNeed -= e.length));
}
function utf16Text(e, t) {
if ((e.length - t) % 2 == 0) {
var r = e.toString("utf16le", t);
if (r) {
var n = r.charCodeAt(r.length - 1);
if (n >= 55296 && n <= 56319) return this.lastNeed = 2, this.lastTotal = 4, this.lastChar[0] = e[e.length - 2], 
this.lastChar[1] = e[e.length - 1], r.slice(0, -1);
}
return r;
}
return this.lastNeed = 1, this.lastTotal = 2, this.lastChar[0] = e[e.length - 1], 
e.toString("utf16le", t, e.length - 1);
}
function utf16End(e) {
var t = e && e.length ? this.write(e) : "";
if (this.lastNeed) {
var r = this.lastTotal - this.lastNeed;
return t + this.lastChar.toString("utf16le", 0, r);
}
return t;
}
function base64Text(e, t) {
var r = (e.length - t) % 3;
return 0 === r ? e.toString("base64", t) : (this.lastNeed = 3 - r, this.lastTotal = 3, 
1 === r ? this.lastChar[0] = e[e.length - 1] : (this.lastChar[0] = e[e.length - 2], 
this.lastChar[1] = e[e.length - 1]), e.toString("base64", t, e.length - r));
}
function base64End(e) {
var t = e && e.length ? this.write(e) : "";
return this.lastNeed ? t + this.lastChar.toString("base64", 0, 3 - this.lastNeed) : t;
}
function simpleWrite(e) {
return e.toString(this.encoding);
}
function simpleEnd(e) {
return e && e.length ? this.write(e) : "";
}
t.I = StringDecoder, StringDecoder.prototype.write = function(e) {
if (0 === e.length) return "";
var t, r;
if (this.lastNeed) {
if (void 0 === (t = this.fillLast(e))) return "";
r = this.lastNeed, this.lastNeed = 0;
} else r = 0;
return r < e.length ? t ? t + this.text(e, r) : this.text(e, r) : t || "";
}, StringDecoder.prototype.end = function utf8End(e) {
var t = e && e.length ? this.write(e) : "";
return this.lastNeed ? t + "\ufffd" : t;
}, StringDecoder.prototype.text = function utf8Text(e, t) {
var r = function utf8CheckIncomplete(e, t, r) {
var n = t.length - 1;
if (n < r) return 0;
var i = utf8CheckByte(t[n]);
if (i >= 0) return i > 0 && (e.lastNeed = i - 1), i;
if (--n < r || -2 === i) return 0;
if (i = utf8CheckByte(t[n]), i >= 0) return i > 0 && (e.lastNeed = i - 2), i;
if (--n < r || -2 === i) return 0;
if (i = utf8CheckByte(t[n]), i >= 0) return i > 0 && (2 === i ? i = 0 : e.lastNeed = i - 3), 
i;
return 0;
}(this, e, t);
if (!this.lastNeed) return e.toString("utf8", t);
this.lastTotal = r;
var n = e.length - (r - this.lastNeed);
return e.copy(this.lastChar, 0, n), e.toString("utf8", t, n);
}, StringDecoder.prototype.fillLast = function(e) {
if (this.lastNeed <= e.length) return e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed), 
this.lastChar.toString(this.encoding, 0, this.lastTotal);
e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, e.length), this.lastNeed -= e.length;
};
}),
35645: ((e, t, r) => {
var n = r(25384), i = r(63263), o = r(87898), s = r(99200), a = r(79896), u = r(16928), c = "win32" === r(70857).platform(), noop = function() {}, echo = function(e) {
return e;
}, l = c ? function(e) {
return e.replace(/\\/g, "/").replace(/[:?<>|]/g, "_");
} : echo, strip = function(e, t) {
return function(r) {
r.name = r.name.split("/").slice(t).join("/");
var n = r.linkname;
return n && ("link" === r.type || u.isAbsolute(n)) && (r.linkname = n.split("/").slice(t).join("/")), 
e(r);
};
};
t.pack = function(e, t) {
e || (e = "."), t || (t = {});
var r = t.fs || a, n = t.ignore || t.filter || noop, s = t.map || noop, c = t.mapStream || echo, d = function(e, t, r, n, i, o) {
for (var s = i || [ "." ], a = 0; a < s.length; a++) if (!inCwd(u.resolve(r, s[a]), r)) throw new Error(s[a] + " is not a valid path");
return function loop(i) {
if (!s.length) return i();
var a = s.shift(), c = u.join(r, a);
t.call(e, c, function(t, l) {
return t ? i(t) : l.isDirectory() ? void e.readdir(c, function(e, t) {
if (e) return i(e);
o && t.sort();
for (var c = 0; c < t.length; c++) n(u.join(r, a, t[c])) || s.push(u.join(a, t[c]));
i(null, a, l);
}) : i(null, a, l);
});
};
}(r, t.dereference ? r.stat : r.lstat, e, n, t.entries, t.sort), p = !1 !== t.strict, m = "number" == typeof t.umask ? ~t.umask : ~processUmask(), g = "number" == typeof t.dmode ? t.dmode : 0, b = "number" == typeof t.fmode ? t.fmode : 0, v = t.pack || i.pack(), y = t.finish || noop;
t.strip && (s = strip(s, t.strip)), t.readable && (g |= parseInt(555, 8), b |= parseInt(444, 8)), 
t.writable && (g |= parseInt(333, 8), b |= parseInt(222, 8));
var onstat = function(n, i, a) {
if (n) return v.destroy(n);
if (!i) return !1 !== t.finalize && v.finalize(), y(v);
if (a.isSocket()) return onnextentry();
var d = {
name: l(i),
mode: (a.mode | (a.isDirectory() ? g : b)) & m,
mtime: a.mtime,
size: a.size,
type: "file",
uid: a.uid,
gid: a.gid
};
if (a.isDirectory()) return d.size = 0, d.type = "directory", d = s(d) || d, v.entry(d, onnextentry);
if (a.isSymbolicLink()) return d.size = 0, d.type = "symlink", function(t, n) {
r.readlink(u.join(e, t), function(e, t) {
if (e) return v.destroy(e);
n.linkname = l(t), v.entry(n, onnextentry);
});
}(i, d = s(d) || d);
if (d = s(d) || d, !a.isFile()) return p ? v.destroy(new Error("unsupported type for " + i)) : onnextentry();
var S = v.entry(d, onnextentry);
if (S) {
var w = c(r.createReadStream(u.join(e, i), {
start: 0,
end: d.size > 0 ? d.size - 1 : d.size
}), d);
w.on("error", function(e) {
S.destroy(e);
}), o(w, S);
}
}, onnextentry = function(e) {
if (e) return v.destroy(e);
d(onstat);
};
return onnextentry(), v;
};
var head = function(e) {
return e.length ? e[e.length - 1] : null;
}, processUmask = function() {
return process.umask ? process.umask() : 0;
};
function validate(e, t, r, n) {
if (t === r) return n(null, !0);
e.lstat(t, function(i, o) {
return i && "ENOENT" !== i.code ? n(i) : i || o.isDirectory() ? validate(e, u.join(t, ".."), r, n) : void n(null, !1);
});
}
function validateNotSymlink(e, t, r, n) {
return t === r ? n(null, !0) : t.startsWith(r + u.sep) ? void e.lstat(t, function(i, o) {
return i && "ENOENT" !== i.code && "EPERM" !== i.code ? n(i) : i || !o.isSymbolicLink() ? validateNotSymlink(e, u.join(t, ".."), r, n) : void n(null, !1);
}) : n(null, !1);
}
function mkdirfix(e, t, r) {
s(e, {
fs: t.fs
}, function(e, i) {
!e && i && t.own ? n(i, t.uid, t.gid, r) : r(e);
});
}
function inCwd(e, t) {
return (t = u.resolve(t)) === e || e.startsWith(t + u.sep);
}
t.extract = function(e, t) {
e || (e = "."), t || (t = {});
var r = t.fs || a, n = t.ignore || t.filter || noop, s = t.map || noop, d = t.mapStream || echo, p = !1 !== t.chown && !c && 0 === (process.getuid ? process.getuid() : -1), m = t.extract || i.extract(), g = [], b = new Date, v = "number" == typeof t.umask ? ~t.umask : ~processUmask(), y = "number" == typeof t.dmode ? t.dmode : 0, S = "number" == typeof t.fmode ? t.fmode : 0, w = !1 !== t.strict;
t.strip && (s = strip(s, t.strip)), t.readable && (y |= parseInt(555, 8), S |= parseInt(444, 8)), 
t.writable && (y |= parseInt(333, 8), S |= parseInt(222, 8));
var utimesParent = function(e, t) {
for (var n; (n = head(g)) && e.slice(0, n[0].length) !== n[0]; ) g.pop();
if (!n) return t();
r.utimes(n[0], b, n[1], t);
};
return m.on("entry", function(i, a, m) {
(i = s(i) || i).name = l(i.name);
var _ = u.join(e, u.join("/", i.name));
if (n(_, i)) return a.resume(), m();
var stat = function(n) {
return n ? m(n) : u.join(_, ".") === u.join(e, ".") ? m() : void function(e, n, i) {
!1 === t.utimes ? i() : "directory" === n.type ? r.utimes(e, b, n.mtime, i) : "symlink" === n.type ? utimesParent(e, i) : r.utimes(e, b, n.mtime, function(t) {
if (t) return i(t);
utimesParent(e, i);
});
}(_, i, function(e) {
return e ? m(e) : c ? m() : void function(e, t, n) {
var i = "symlink" === t.type, o = i ? r.lchmod : r.chmod, s = i ? r.lchown : r.chown;
if (!o) return n();
var a = (t.mode | ("directory" === t.type ? y : S)) & v & parseInt(777, 8);
function onchown(t) {
return t ? n(t) : o ? void o.call(r, e, a, n) : n();
}
s && p ? s.call(r, e, t.uid, t.gid, onchown) : onchown(null);
}(_, i, m);
});
}, onsymlink = function() {
if (c) return m();
r.unlink(_, function() {
var t = u.resolve(u.dirname(_), i.linkname);
if (!inCwd(t, e)) return m(new Error(_ + " is not a valid symlink"));
validateNotSymlink(r, t, u.resolve(e), function(e, t) {
return e ? m(e) : t ? void r.symlink(i.linkname, _, stat) : m(new Error(_ + " is not a valid symlink"));
});
});
}, onfile = function() {
function onwrite(e) {
if (e) return m(e);
var t = r.createWriteStream(_), n = d(a, i);
t.on("error", function(e) {
n.destroy(e);
}), o(n, t, function(e) {
if (e) return m(e);
t.on("close", stat);
});
}
r.lstat(_, function(e, t) {
if (!e && t.isSymbolicLink()) return r.unlink(_, onwrite);
onwrite();
});
};
if ("directory" === i.type) return g.push([ _, i.mtime ]), mkdirfix(_, {
fs: r,
own: p,
uid: i.uid,
gid: i.gid
}, stat);
var k = u.dirname(_);
validate(r, k, u.join(e, "."), function(n, o) {
return n ? m(n) : o ? void mkdirfix(k, {
fs: r,
own: p,
uid: i.uid,
gid: i.gid
}, function(n) {
if (n) return m(n);
switch (i.type) {
case "file":
return onfile();

case "link":
return function() {
if (c) return m();
r.unlink(_, function() {
var n = u.join(e, u.join("/", i.linkname));
r.realpath(n, function(i, o) {
if (i || !inCwd(o, e)) return m(new Error(_ + " is not a valid hardlink"));
r.link(o, _, function(e) {
if (e && "EPERM" === e.code && t.hardlinkAsFilesFallback) return a = r.createReadStream(n), 
onfile();
stat(e);
});
});
});
}();

case "symlink":
return onsymlink();
}
if (w) return m(new Error("unsupported type for " + _ + " (" + i.type + ")"));
a.resume(), m();
}) : m(new Error(k + " is not a valid path"));
});
}), t.finish && m.on("finish", t.finish), m;
};
}),
95398: ((e, t, r) => {
var n = r(39023), i = r(80794), o = r(86961), s = r(86131).Writable, a = r(86131).PassThrough, noop = function() {}, overflow = function(e) {
return (e &= 511) && 512 - e;
}, Source = function(e, t) {
this._parent = e, this.offset = t, a.call(this, {
autoDestroy: !1
});
};
n.inherits(Source, a), Source.prototype.destroy = function(e) {
this._parent.destroy(e);
};
var Extract = function(e) {
if (!(this instanceof Extract)) return new Extract(e);
s.call(this, e), e = e || {}, this._offset = 0, this._buffer = i(), this._missing = 0, 
this._partial = !1, this._onparse = noop, this._header = null, this._stream = null, 
this._overflow = null, this._cb = null, this._locked = !1, this._destroyed = !1, 
this._pax = null, this._paxGlobal = null, this._gnuLongPath = null, this._gnuLongLinkPath = null;
var t = this, r = t._buffer, oncontinue = function() {
t._continue();
}, onunlock = function(e) {
if (t._locked = !1, e) return t.destroy(e);
t._stream || oncontinue();
}, onstreamend = function() {
t._stream = null;
var e = overflow(t._header.size);
e ? t._parse(e, ondrain) : t._parse(512, onheader), t._locked || oncontinue();
}, ondrain = function() {
t._buffer.consume(overflow(t._header.size)), t._parse(512, onheader), oncontinue();
}, onpaxglobalheader = function() {
var e = t._header.size;
t._paxGlobal = o.decodePax(r.slice(0, e)), r.consume(e), onstreamend();
}, onpaxheader = function() {
var e = t._header.size;
t._pax = o.decodePax(r.slice(0, e)), t._paxGlobal && (t._pax = Object.assign({}, t._paxGlobal, t._pax)), 
r.consume(e), onstreamend();
}, ongnulongpath = function() {
var n = t._header.size;
this._gnuLongPath = o.decodeLongPath(r.slice(0, n), e.filenameEncoding), r.consume(n), 
onstreamend();
}, ongnulonglinkpath = function() {
var n = t._header.size;
this._gnuLongLinkPath = o.decodeLongPath(r.slice(0, n), e.filenameEncoding), r.consume(n), 
onstreamend();
}, onheader = function() {
var n, i = t._offset;
try {
n = t._header = o.decode(r.slice(0, 512), e.filenameEncoding, e.allowUnknownFormat);
} catch (e) {
t.emit("error", e);
}
return r.consume(512), n ? "gnu-long-path" === n.type ? (t._parse(n.size, ongnulongpath), 
void oncontinue()) : "gnu-long-link-path" === n.type ? (t._parse(n.size, ongnulonglinkpath), 
void oncontinue()) : "pax-global-header" === n.type ? (t._parse(n.size, onpaxglobalheader), 
void oncontinue()) : "pax-header" === n.type ? (t._parse(n.size, onpaxheader), void oncontinue()) : (t._gnuLongPath && (n.name = t._gnuLongPath, 
t._gnuLongPath = null), t._gnuLongLinkPath && (n.linkname = t._gnuLongLinkPath, 
t._gnuLongLinkPath = null), t._pax && (t._header = n = function(e, t) {
return t.path && (e.name = t.path), t.linkpath && (e.linkname = t.linkpath), t.size && (e.size = parseInt(t.size, 10)), 
e.pax = t, e;
}(n, t._pax), t._pax = null), t._locked = !0, n.size && "directory" !== n.type ? (t._stream = new Source(t, i), 
t.emit("entry", n, t._stream, onunlock), t._parse(n.size, onstreamend), void oncontinue()) : (t._parse(512, onheader), 
void t.emit("entry", n, function(e, t) {
var r = new Source(e, t);
return r.end(), r;
}(t, i), onunlock))) : (t._parse(512, onheader), void oncontinue());
};
this._onheader = onheader, this._parse(512, onheader);
};
n.inherits(Extract, s), Extract.prototype.destroy = function(e) {
this._destroyed || (this._destroyed = !0, e && this.emit("error", e), this.emit("close"), 
this._stream && this._stream.emit("close"));
}, Extract.prototype._parse = function(e, t) {
this._destroyed || (this._offset += e, this._missing = e, t === this._onheader && (this._partial = !1), 
this._onparse = t);
}, Extract.prototype._continue = function() {
if (!this._destroyed) {
var e = this._cb;
this._cb = noop, this._overflow ? this._write(this._overflow, void 0, e) : e();
}
}, Extract.prototype._write = function(e, t, r) {
if (!this._destroyed) {
var n = this._stream, i = this._buffer, o = this._missing;
if (e.length && (this._partial = !0), e.length < o) return this._missing -= e.length, 
this._overflow = null, n ? n.write(e, r) : (i.append(e), r());
this._cb = r, this._missing = 0;
var s = null;
e.length > o && (s = e.slice(o), e = e.slice(0, o)), n ? n.end(e) : i.append(e), 
this._overflow = s, this._onparse();
}
}, Extract.prototype._final = function(e) {
if (this._partial) return this.destroy(new Error("Unexpected end of data"));
e();
}, e.exports = Extract;
}),
86961: ((e, t) => {
var r = Buffer.alloc, n = "0".charCodeAt(0), i = Buffer.from("ustar\0", "binary"), o = Buffer.from("00", "binary"), s = Buffer.from("ustar ", "binary"), a = Buffer.from(" \0", "binary"), u = parseInt("7777", 8), c = 257, indexOf = function(e, t, r, n) {
for (;r < n; r++) if (e[r] === t) return r;
return n;
}, cksum = function(e) {
for (var t = 256, r = 0; r < 148; r++) t += e[r];
for (var n = 156; n < 512; n++) t += e[n];
return t;
}, encodeOct = function(e, t) {
return (e = e.toString(8)).length > t ? "7777777777777777777".slice(0, t) + " " : "0000000000000000000".slice(0, t - e.length) + e + " ";
};
var decodeOct = function(e, t, r) {
if (128 & (e = e.slice(t, t + r))[t = 0]) return function parse256(e) {
var t;
if (128 === e[0]) t = !0; else {
if (255 !== e[0]) return null;
t = !1;
}
for (var r = [], n = e.length - 1; n > 0; n--) {
var i = e[n];
t ? r.push(i) : r.push(255 - i);
}
var o = 0, s = r.length;
for (n = 0; n < s; n++) o += r[n] * Math.pow(256, n);
return t ? o : -1 * o;
}(e);
for (;t < e.length && 32 === e[t]; ) t++;
for (var n = (i = indexOf(e, 32, t, e.length), o = e.length, s = e.length, "number" != typeof i ? s : (i = ~~i) >= o ? o : i >= 0 || (i += o) >= 0 ? i : 0); t < n && 0 === e[t]; ) t++;
return n === t ? 0 : parseInt(e.slice(t, n).toString(), 8);
var i, o, s;
}, decodeStr = function(e, t, r, n) {
return e.slice(t, indexOf(e, 0, t, t + r)).toString(n);
}, addLength = function(e) {
var t = Buffer.byteLength(e), r = Math.floor(Math.log(t) / Math.log(10)) + 1;
return t + r >= Math.pow(10, r) && r++, t + r + e;
};
t.decodeLongPath = function(e, t) {
return decodeStr(e, 0, e.length, t);
}, t.encodePax = function(e) {
var t = "";
e.name && (t += addLength(" path=" + e.name + "\n")), e.linkname && (t += addLength(" linkpath=" + e.linkname + "\n"));
var r = e.pax;
if (r) for (var n in r) t += addLength(" " + n + "=" + r[n] + "\n");
return Buffer.from(t);
}, t.decodePax = function(e) {
for (var t = {}; e.length; ) {
for (var r = 0; r < e.length && 32 !== e[r]; ) r++;
var n = parseInt(e.slice(0, r).toString(), 10);
if (!n) return t;
var i = e.slice(r + 1, n - 1).toString(), o = i.indexOf("=");
if (-1 === o) return t;
t[i.slice(0, o)] = i.slice(o + 1), e = e.slice(n);
}
return t;
}, t.encode = function(e) {
var t = r(512), s = e.name, a = "";
if (5 === e.typeflag && "/" !== s[s.length - 1] && (s += "/"), Buffer.byteLength(s) !== s.length) return null;
for (;Buffer.byteLength(s) > 100; ) {
var l = s.indexOf("/");
if (-1 === l) return null;
a += a ? "/" + s.slice(0, l) : s.slice(0, l), s = s.slice(l + 1);
}
return Buffer.byteLength(s) > 100 || Buffer.byteLength(a) > 155 || e.linkname && Buffer.byteLength(e.linkname) > 100 ? null : (t.write(s), 
t.write(encodeOct(e.mode & u, 6), 100), t.write(encodeOct(e.uid, 6), 108), t.write(encodeOct(e.gid, 6), 116), 
t.write(encodeOct(e.size, 11), 124), t.write(encodeOct(e.mtime.getTime() / 1e3 | 0, 11), 136), 
t[156] = n + function(e) {
switch (e) {
case "file":
return 0;

case "link":
return 1;

case "symlink":
return 2;

case "character-device":
return 3;

case "block-device":
return 4;

case "directory":
return 5;

case "fifo":
return 6;

case "contiguous-file":
return 7;

case "pax-header":
return 72;
}
return 0;
}(e.type), e.linkname && t.write(e.linkname, 157), i.copy(t, c), o.copy(t, 263), 
e.uname && t.write(e.uname, 265), e.gname && t.write(e.gname, 297), t.write(encodeOct(e.devmajor || 0, 6), 329), 
t.write(encodeOct(e.devminor || 0, 6), 337), a && t.write(a, 345), t.write(encodeOct(cksum(t), 6), 148), 
t);
}, t.decode = function(e, t, r) {
var o = 0 === e[156] ? 0 : e[156] - n, u = decodeStr(e, 0, 100, t), l = decodeOct(e, 100, 8), d = decodeOct(e, 108, 8), p = decodeOct(e, 116, 8), m = decodeOct(e, 124, 12), g = decodeOct(e, 136, 12), b = function(e) {
switch (e) {
case 0:
return "file";

case 1:
return "link";

case 2:
return "symlink";

case 3:
return "character-device";

case 4:
return "block-device";

case 5:
return "directory";

case 6:
return "fifo";

case 7:
return "contiguous-file";

case 72:
return "pax-header";

case 55:
return "pax-global-header";

case 27:
return "gnu-long-link-path";

case 28:
case 30:
return "gnu-long-path";
}
return null;
}(o), v = 0 === e[157] ? null : decodeStr(e, 157, 100, t), y = decodeStr(e, 265, 32), S = decodeStr(e, 297, 32), w = decodeOct(e, 329, 8), _ = decodeOct(e, 337, 8), k = cksum(e);
if (256 === k) return null;
if (k !== decodeOct(e, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
if (0 === i.compare(e, c, 263)) e[345] && (u = decodeStr(e, 345, 155, t) + "/" + u); else if (0 === s.compare(e, c, 263) && 0 === a.compare(e, 263, 265)) ; else if (!r) throw new Error("Invalid tar header: unknown format.");
return 0 === o && u && "/" === u[u.length - 1] && (o = 5), {
name: u,
mode: l,
uid: d,
gid: p,
size: m,
mtime: new Date(1e3 * g),
type: b,
linkname: v,
uname: y,
gname: S,
devmajor: w,
devminor: _
};
};
}),
63263: ((e, t, r) => {
t.extract = r(95398), t.pack = r(3622);
}),
3622: ((e, t, r) => {
var n = r(12147), i = r(31424), o = r(39598), s = Buffer.alloc, a = r(86131).Readable, u = r(86131).Writable, c = r(13193).StringDecoder, l = r(86961), d = parseInt("755", 8), p = parseInt("644", 8), m = s(1024), noop = function() {}, overflow = function(e, t) {
(t &= 511) && e.push(m.slice(0, 512 - t));
};
var Sink = function(e) {
u.call(this), this.written = 0, this._to = e, this._destroyed = !1;
};
o(Sink, u), Sink.prototype._write = function(e, t, r) {
if (this.written += e.length, this._to.push(e)) return r();
this._to._drain = r;
}, Sink.prototype.destroy = function() {
this._destroyed || (this._destroyed = !0, this.emit("close"));
};
var LinkSink = function() {
u.call(this), this.linkname = "", this._decoder = new c("utf-8"), this._destroyed = !1;
};
o(LinkSink, u), LinkSink.prototype._write = function(e, t, r) {
this.linkname += this._decoder.write(e), r();
}, LinkSink.prototype.destroy = function() {
this._destroyed || (this._destroyed = !0, this.emit("close"));
};
var Void = function() {
u.call(this), this._destroyed = !1;
};
o(Void, u), Void.prototype._write = function(e, t, r) {
r(new Error("No body allowed for this entry"));
}, Void.prototype.destroy = function() {
this._destroyed || (this._destroyed = !0, this.emit("close"));
};
var Pack = function(e) {
if (!(this instanceof Pack)) return new Pack(e);
a.call(this, e), this._drain = noop, this._finalized = !1, this._finalizing = !1, 
this._destroyed = !1, this._stream = null;
};
o(Pack, a), Pack.prototype.entry = function(e, t, r) {
if (this._stream) throw new Error("already piping an entry");
if (!this._finalized && !this._destroyed) {
"function" == typeof t && (r = t, t = null), r || (r = noop);
var o = this;
if (e.size && "symlink" !== e.type || (e.size = 0), e.type || (e.type = function modeToType(e) {
switch (e & n.S_IFMT) {
case n.S_IFBLK:
return "block-device";

case n.S_IFCHR:
return "character-device";

case n.S_IFDIR:
return "directory";

case n.S_IFIFO:
return "fifo";

case n.S_IFLNK:
return "symlink";
}
return "file";
}(e.mode)), e.mode || (e.mode = "directory" === e.type ? d : p), e.uid || (e.uid = 0), 
e.gid || (e.gid = 0), e.mtime || (e.mtime = new Date), "string" == typeof t && (t = Buffer.from(t)), 
Buffer.isBuffer(t)) {
e.size = t.length, this._encode(e);
var s = this.push(t);
return overflow(o, e.size), s ? process.nextTick(r) : this._drain = r, new Void;
}
if ("symlink" === e.type && !e.linkname) {
var a = new LinkSink;
return i(a, function(t) {
if (t) return o.destroy(), r(t);
e.linkname = a.linkname, o._encode(e), r();
}), a;
}
if (this._encode(e), "file" !== e.type && "contiguous-file" !== e.type) return process.nextTick(r), 
new Void;
var u = new Sink(this);
return this._stream = u, i(u, function(t) {
return o._stream = null, t ? (o.destroy(), r(t)) : u.written !== e.size ? (o.destroy(), 
r(new Error("size mismatch"))) : (overflow(o, e.size), o._finalizing && o.finalize(), 
void r());
}), u;
}
}, Pack.prototype.finalize = function() {
this._stream ? this._finalizing = !0 : this._finalized || (this._finalized = !0, 
this.push(m), this.push(null));
}, Pack.prototype.destroy = function(e) {
this._destroyed || (this._destroyed = !0, e && this.emit("error", e), this.emit("close"), 
this._stream && this._stream.destroy && this._stream.destroy());
}, Pack.prototype._encode = function(e) {
if (!e.pax) {
var t = l.encode(e);
if (t) return void this.push(t);
}
this._encodePax(e);
}, Pack.prototype._encodePax = function(e) {
var t = l.encodePax({
name: e.name,
linkname: e.linkname,
pax: e.pax
}), r = {
name: "PaxHeader",
mode: e.mode,
uid: e.uid,
gid: e.gid,
size: t.length,
mtime: e.mtime,
type: "pax-header",
linkname: e.linkname && "PaxHeader",
uname: e.uname,
gname: e.gname,
devmajor: e.devmajor,
devminor: e.devminor
};
this.push(l.encode(r)), this.push(t), overflow(this, t.length), r.size = e.size, 
r.type = e.type, this.push(l.encode(r));
}, Pack.prototype._read = function(e) {
var t = this._drain;
this._drain = noop, t();
}, e.exports = Pack;
}),
24488: ((e, t, r) => {
e.exports = r(39023).deprecate;
}),
58264: (e => {
e.exports = function wrappy(e, t) {
if (e && t) return wrappy(e)(t);
if ("function" != typeof e) throw new TypeError("need wrapper function");
return Object.keys(e).forEach(function(t) {
wrapper[t] = e[t];
}), wrapper;
function wrapper() {
for (var t = new Array(arguments.length), r = 0; r < t.length; r++) t[r] = arguments[r];
var n = e.apply(this, t), i = t[t.length - 1];
return "function" == typeof n && n !== i && Object.keys(i).forEach(function(e) {
n[e] = i[e];
}), n;
}
};
})
};