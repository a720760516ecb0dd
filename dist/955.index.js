export const id = 955;

export const ids = [ 955 ];

export const modules = {
41955: ((e, t, i) => {
i.d(t, {
exec: () => exec
});
i(13193);
var o = i(70857), s = i(24434), r = i(35317), n = i(16928), c = i(88701), d = i(90), l = i(53557), __awaiter = function(e, t, i, o) {
return new (i || (i = Promise))(function(s, r) {
function fulfilled(e) {
try {
step(o.next(e));
} catch (e) {
r(e);
}
}
function rejected(e) {
try {
step(o.throw(e));
} catch (e) {
r(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof i ? e : new i(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((o = o.apply(e, t || [])).next());
});
};
const h = "win32" === process.platform;
class ToolRunner extends s.EventEmitter {
constructor(e, t, i) {
if (super(), !e) throw new Error("Parameter 'toolPath' cannot be null or empty.");
this.toolPath = e, this.args = t || [], this.options = i || {};
}
_debug(e) {
this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
}
_getCommandString(e, t) {
const i = this._getSpawnFileName(), o = this._getSpawnArgs(e);
let s = t ? "" : "[command]";
if (h) if (this._isCmdFile()) {
s += i;
for (const e of o) s += ` ${e}`;
} else if (e.windowsVerbatimArguments) {
s += `"${i}"`;
for (const e of o) s += ` ${e}`;
} else {
s += this._windowsQuoteCmdArg(i);
for (const e of o) s += ` ${this._windowsQuoteCmdArg(e)}`;
} else {
s += i;
for (const e of o) s += ` ${e}`;
}
return s;
}
_processLineBuffer(e, t, i) {
try {
let s = t + e.toString(), r = s.indexOf(o.EOL);
for (;r > -1; ) {
i(s.substring(0, r)), s = s.substring(r + o.EOL.length), r = s.indexOf(o.EOL);
}
return s;
} catch (e) {
return this._debug(`error processing line. Failed with error ${e}`), "";
}
}
_getSpawnFileName() {
return h && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
}
_getSpawnArgs(e) {
if (h && this._isCmdFile()) {
let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for (const i of this.args) t += " ", t += e.windowsVerbatimArguments ? i : this._windowsQuoteCmdArg(i);
return t += '"', [ t ];
}
return this.args;
}
_endsWith(e, t) {
return e.endsWith(t);
}
_isCmdFile() {
const e = this.toolPath.toUpperCase();
return this._endsWith(e, ".CMD") || this._endsWith(e, ".BAT");
}
_windowsQuoteCmdArg(e) {
if (!this._isCmdFile()) return this._uvQuoteCmdArg(e);
if (!e) return '""';
const t = [ " ", "\t", "&", "(", ")", "[", "]", "{", "}", "^", "=", ";", "!", "'", "+", ",", "`", "~", "|", "<", ">", '"' ];
let i = !1;
for (const o of e) if (t.some(e => e === o)) {
i = !0;
break;
}
if (!i) return e;
let o = '"', s = !0;
for (let t = e.length; t > 0; t--) o += e[t - 1], s && "\\" === e[t - 1] ? o += "\\" : '"' === e[t - 1] ? (s = !0, 
o += '"') : s = !1;
return o += '"', o.split("").reverse().join("");
}
_uvQuoteCmdArg(e) {
if (!e) return '""';
if (!e.includes(" ") && !e.includes("\t") && !e.includes('"')) return e;
if (!e.includes('"') && !e.includes("\\")) return `"${e}"`;
let t = '"', i = !0;
for (let o = e.length; o > 0; o--) t += e[o - 1], i && "\\" === e[o - 1] ? t += "\\" : '"' === e[o - 1] ? (i = !0, 
t += "\\") : i = !1;
return t += '"', t.split("").reverse().join("");
}
_cloneExecOptions(e) {
const t = {
cwd: (e = e || {}).cwd || process.cwd(),
env: e.env || process.env,
silent: e.silent || !1,
windowsVerbatimArguments: e.windowsVerbatimArguments || !1,
failOnStdErr: e.failOnStdErr || !1,
ignoreReturnCode: e.ignoreReturnCode || !1,
delay: e.delay || 1e4
};
return t.outStream = e.outStream || process.stdout, t.errStream = e.errStream || process.stderr, 
t;
}
_getSpawnOptions(e, t) {
e = e || {};
const i = {};
return i.cwd = e.cwd, i.env = e.env, i.windowsVerbatimArguments = e.windowsVerbatimArguments || this._isCmdFile(), 
e.windowsVerbatimArguments && (i.argv0 = `"${t}"`), i;
}
exec() {
return __awaiter(this, void 0, void 0, function*() {
return !d.Qh(this.toolPath) && (this.toolPath.includes("/") || h && this.toolPath.includes("\\")) && (this.toolPath = n.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), 
this.toolPath = yield c.K7(this.toolPath, !0), new Promise((e, t) => __awaiter(this, void 0, void 0, function*() {
this._debug(`exec tool: ${this.toolPath}`), this._debug("arguments:");
for (const e of this.args) this._debug(`   ${e}`);
const i = this._cloneExecOptions(this.options);
!i.silent && i.outStream && i.outStream.write(this._getCommandString(i) + o.EOL);
const s = new ExecState(i, this.toolPath);
if (s.on("debug", e => {
this._debug(e);
}), this.options.cwd && !(yield d.t2(this.options.cwd))) return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));
const n = this._getSpawnFileName(), c = r.spawn(n, this._getSpawnArgs(i), this._getSpawnOptions(this.options, n));
let l = "";
c.stdout && c.stdout.on("data", e => {
this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e), 
!i.silent && i.outStream && i.outStream.write(e), l = this._processLineBuffer(e, l, e => {
this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
});
});
let h = "";
if (c.stderr && c.stderr.on("data", e => {
if (s.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e), 
!i.silent && i.errStream && i.outStream) {
(i.failOnStdErr ? i.errStream : i.outStream).write(e);
}
h = this._processLineBuffer(e, h, e => {
this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
});
}), c.on("error", e => {
s.processError = e.message, s.processExited = !0, s.processClosed = !0, s.CheckComplete();
}), c.on("exit", e => {
s.processExitCode = e, s.processExited = !0, this._debug(`Exit code ${e} received from tool '${this.toolPath}'`), 
s.CheckComplete();
}), c.on("close", e => {
s.processExitCode = e, s.processExited = !0, s.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), 
s.CheckComplete();
}), s.on("done", (i, o) => {
l.length > 0 && this.emit("stdline", l), h.length > 0 && this.emit("errline", h), 
c.removeAllListeners(), i ? t(i) : e(o);
}), this.options.input) {
if (!c.stdin) throw new Error("child process missing stdin");
c.stdin.end(this.options.input);
}
}));
});
}
}
class ExecState extends s.EventEmitter {
constructor(e, t) {
if (super(), this.processClosed = !1, this.processError = "", this.processExitCode = 0, 
this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, 
this.timeout = null, !t) throw new Error("toolPath must not be empty");
this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
}
CheckComplete() {
this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, 
l.setTimeout)(ExecState.HandleTimeout, this.delay, this)));
}
_debug(e) {
this.emit("debug", e);
}
_setResult() {
let e;
this.processExited && (this.processError ? e = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : 0 === this.processExitCode || this.options.ignoreReturnCode ? this.processStderr && this.options.failOnStdErr && (e = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)) : e = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)), 
this.timeout && (clearTimeout(this.timeout), this.timeout = null), this.done = !0, 
this.emit("done", e, this.processExitCode);
}
static HandleTimeout(e) {
if (!e.done) {
if (!e.processClosed && e.processExited) {
const t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
e._debug(t);
}
e._setResult();
}
}
}
var exec_awaiter = function(e, t, i, o) {
return new (i || (i = Promise))(function(s, r) {
function fulfilled(e) {
try {
step(o.next(e));
} catch (e) {
r(e);
}
}
function rejected(e) {
try {
step(o.throw(e));
} catch (e) {
r(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof i ? e : new i(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((o = o.apply(e, t || [])).next());
});
};
function exec(e, t, i) {
return exec_awaiter(this, void 0, void 0, function*() {
const o = function argStringToArray(e) {
const t = [];
let i = !1, o = !1, s = "";
function append(e) {
o && '"' !== e && (s += "\\"), s += e, o = !1;
}
for (let r = 0; r < e.length; r++) {
const n = e.charAt(r);
'"' !== n ? "\\" === n && o ? append(n) : "\\" === n && i ? o = !0 : " " !== n || i ? append(n) : s.length > 0 && (t.push(s), 
s = "") : o ? append(n) : i = !i;
}
return s.length > 0 && t.push(s.trim()), t;
}(e);
if (0 === o.length) throw new Error("Parameter 'commandLine' cannot be null or empty.");
const s = o[0];
t = o.slice(1).concat(t || []);
return new ToolRunner(s, t, i).exec();
});
}
}),
90: ((e, t, i) => {
i.d(t, {
Ck: () => d,
H8: () => g,
Qh: () => isRooted,
rm: () => u,
t2: () => exists,
vr: () => tryGetExecutablePath
});
var o = i(79896), s = i(16928), __awaiter = function(e, t, i, o) {
return new (i || (i = Promise))(function(s, r) {
function fulfilled(e) {
try {
step(o.next(e));
} catch (e) {
r(e);
}
}
function rejected(e) {
try {
step(o.throw(e));
} catch (e) {
r(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof i ? e : new i(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((o = o.apply(e, t || [])).next());
});
};
const {chmod: r, copyFile: n, lstat: c, mkdir: d, open: l, readdir: h, rename: a, rm: u, rmdir: p, stat: f, symlink: m, unlink: w} = o.promises, g = "win32" === process.platform;
o.constants.O_RDONLY;
function exists(e) {
return __awaiter(this, void 0, void 0, function*() {
try {
yield f(e);
} catch (e) {
if ("ENOENT" === e.code) return !1;
throw e;
}
return !0;
});
}
function isRooted(e) {
if (!(e = function normalizeSeparators(e) {
if (e = e || "", g) return (e = e.replace(/\//g, "\\")).replace(/\\\\+/g, "\\");
return e.replace(/\/\/+/g, "/");
}(e))) throw new Error('isRooted() parameter "p" cannot be empty');
return g ? e.startsWith("\\") || /^[A-Z]:/i.test(e) : e.startsWith("/");
}
function tryGetExecutablePath(e, t) {
return __awaiter(this, void 0, void 0, function*() {
let i;
try {
i = yield f(e);
} catch (t) {
"ENOENT" !== t.code && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
}
if (i && i.isFile()) if (g) {
const i = s.extname(e).toUpperCase();
if (t.some(e => e.toUpperCase() === i)) return e;
} else if (isUnixExecutable(i)) return e;
const o = e;
for (const r of t) {
e = o + r, i = void 0;
try {
i = yield f(e);
} catch (t) {
"ENOENT" !== t.code && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
}
if (i && i.isFile()) {
if (g) {
try {
const t = s.dirname(e), i = s.basename(e).toUpperCase();
for (const o of yield h(t)) if (i === o.toUpperCase()) {
e = s.join(t, o);
break;
}
} catch (t) {
console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
}
return e;
}
if (isUnixExecutable(i)) return e;
}
}
return "";
});
}
function isUnixExecutable(e) {
return (1 & e.mode) > 0 || (8 & e.mode) > 0 && void 0 !== process.getgid && e.gid === process.getgid() || (64 & e.mode) > 0 && void 0 !== process.getuid && e.uid === process.getuid();
}
}),
88701: ((e, t, i) => {
i.d(t, {
K7: () => which,
U$: () => mkdirP,
Yz: () => rmRF
});
var o = i(42613), s = i(16928), r = i(90), __awaiter = function(e, t, i, o) {
return new (i || (i = Promise))(function(s, r) {
function fulfilled(e) {
try {
step(o.next(e));
} catch (e) {
r(e);
}
}
function rejected(e) {
try {
step(o.throw(e));
} catch (e) {
r(e);
}
}
function step(e) {
e.done ? s(e.value) : function adopt(e) {
return e instanceof i ? e : new i(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((o = o.apply(e, t || [])).next());
});
};
function rmRF(e) {
return __awaiter(this, void 0, void 0, function*() {
if (r.H8 && /[*"<>|]/.test(e)) throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
try {
yield r.rm(e, {
force: !0,
maxRetries: 3,
recursive: !0,
retryDelay: 300
});
} catch (e) {
throw new Error(`File was unable to be removed ${e}`);
}
});
}
function mkdirP(e) {
return __awaiter(this, void 0, void 0, function*() {
(0, o.ok)(e, "a path argument must be provided"), yield r.Ck(e, {
recursive: !0
});
});
}
function which(e, t) {
return __awaiter(this, void 0, void 0, function*() {
if (!e) throw new Error("parameter 'tool' is required");
if (t) {
const t = yield which(e, !1);
if (!t) throw r.H8 ? new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`) : new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
return t;
}
const i = yield function findInPath(e) {
return __awaiter(this, void 0, void 0, function*() {
if (!e) throw new Error("parameter 'tool' is required");
const t = [];
if (r.H8 && process.env.PATHEXT) for (const e of process.env.PATHEXT.split(s.delimiter)) e && t.push(e);
if (r.Qh(e)) {
const i = yield r.vr(e, t);
return i ? [ i ] : [];
}
if (e.includes(s.sep)) return [];
const i = [];
if (process.env.PATH) for (const e of process.env.PATH.split(s.delimiter)) e && i.push(e);
const o = [];
for (const n of i) {
const i = yield r.vr(s.join(n, e), t);
i && o.push(i);
}
return o;
});
}(e);
return i && i.length > 0 ? i[0] : "";
});
}
})
};