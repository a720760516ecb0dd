export const id = 830;

export const ids = [ 830 ];

export const modules = {
6110: ((e, t, r) => {
t.formatArgs = function formatArgs(t) {
if (t[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + t[0] + (this.useColors ? "%c " : " ") + "+" + e.exports.humanize(this.diff), 
!this.useColors) return;
const r = "color: " + this.color;
t.splice(1, 0, r, "color: inherit");
let s = 0, n = 0;
t[0].replace(/%[a-zA-Z%]/g, e => {
"%%" !== e && (s++, "%c" === e && (n = s));
}), t.splice(n, 0, r);
}, t.save = function save(e) {
try {
e ? t.storage.setItem("debug", e) : t.storage.removeItem("debug");
} catch (e) {}
}, t.load = function load() {
let e;
try {
e = t.storage.getItem("debug") || t.storage.getItem("DEBUG");
} catch (e) {}
!e && "undefined" != typeof process && "env" in process && (e = process.env.DEBUG);
return e;
}, t.useColors = function useColors() {
if ("undefined" != typeof window && window.process && ("renderer" === window.process.type || window.process.__nwjs)) return !0;
if ("undefined" != typeof navigator && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
let e;
return "undefined" != typeof document && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || "undefined" != typeof window && window.console && (window.console.firebug || window.console.exception && window.console.table) || "undefined" != typeof navigator && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || "undefined" != typeof navigator && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
}, t.storage = function localstorage() {
try {
return localStorage;
} catch (e) {}
}(), t.destroy = (() => {
let e = !1;
return () => {
e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
};
})(), t.colors = [ "#0000CC", "#0000FF", "#0033CC", "#0033FF", "#0066CC", "#0066FF", "#0099CC", "#0099FF", "#00CC00", "#00CC33", "#00CC66", "#00CC99", "#00CCCC", "#00CCFF", "#3300CC", "#3300FF", "#3333CC", "#3333FF", "#3366CC", "#3366FF", "#3399CC", "#3399FF", "#33CC00", "#33CC33", "#33CC66", "#33CC99", "#33CCCC", "#33CCFF", "#6600CC", "#6600FF", "#6633CC", "#6633FF", "#66CC00", "#66CC33", "#9900CC", "#9900FF", "#9933CC", "#9933FF", "#99CC00", "#99CC33", "#CC0000", "#CC0033", "#CC0066", "#CC0099", "#CC00CC", "#CC00FF", "#CC3300", "#CC3333", "#CC3366", "#CC3399", "#CC33CC", "#CC33FF", "#CC6600", "#CC6633", "#CC9900", "#CC9933", "#CCCC00", "#CCCC33", "#FF0000", "#FF0033", "#FF0066", "#FF0099", "#FF00CC", "#FF00FF", "#FF3300", "#FF3333", "#FF3366", "#FF3399", "#FF33CC", "#FF33FF", "#FF6600", "#FF6633", "#FF9900", "#FF9933", "#FFCC00", "#FFCC33" ], 
t.log = console.debug || console.log || (() => {}), e.exports = r(63278)(t);
const {formatters: s} = e.exports;
s.j = function(e) {
try {
return JSON.stringify(e);
} catch (e) {
return "[UnexpectedJSONParseError]: " + e.message;
}
};
}),
63278: ((e, t, r) => {
e.exports = function setup(e) {
function createDebug(e) {
let t, r, s, n = null;
function debug(...e) {
if (!debug.enabled) return;
const r = debug, s = Number(new Date), n = s - (t || s);
r.diff = n, r.prev = t, r.curr = s, t = s, e[0] = createDebug.coerce(e[0]), "string" != typeof e[0] && e.unshift("%O");
let o = 0;
e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, s) => {
if ("%%" === t) return "%";
o++;
const n = createDebug.formatters[s];
if ("function" == typeof n) {
const s = e[o];
t = n.call(r, s), e.splice(o, 1), o--;
}
return t;
}), createDebug.formatArgs.call(r, e);
(r.log || createDebug.log).apply(r, e);
}
return debug.namespace = e, debug.useColors = createDebug.useColors(), debug.color = createDebug.selectColor(e), 
debug.extend = extend, debug.destroy = createDebug.destroy, Object.defineProperty(debug, "enabled", {
enumerable: !0,
configurable: !1,
get: () => null !== n ? n : (r !== createDebug.namespaces && (r = createDebug.namespaces, 
s = createDebug.enabled(e)), s),
set: e => {
n = e;
}
}), "function" == typeof createDebug.init && createDebug.init(debug), debug;
}
function extend(e, t) {
const r = createDebug(this.namespace + (void 0 === t ? ":" : t) + e);
return r.log = this.log, r;
}
function matchesTemplate(e, t) {
let r = 0, s = 0, n = -1, o = 0;
for (;r < e.length; ) if (s < t.length && (t[s] === e[r] || "*" === t[s])) "*" === t[s] ? (n = s, 
o = r, s++) : (r++, s++); else {
if (-1 === n) return !1;
s = n + 1, o++, r = o;
}
for (;s < t.length && "*" === t[s]; ) s++;
return s === t.length;
}
return createDebug.debug = createDebug, createDebug.default = createDebug, createDebug.coerce = function coerce(e) {
if (e instanceof Error) return e.stack || e.message;
return e;
}, createDebug.disable = function disable() {
const e = [ ...createDebug.names, ...createDebug.skips.map(e => "-" + e) ].join(",");
return createDebug.enable(""), e;
}, createDebug.enable = function enable(e) {
createDebug.save(e), createDebug.namespaces = e, createDebug.names = [], createDebug.skips = [];
const t = ("string" == typeof e ? e : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
for (const e of t) "-" === e[0] ? createDebug.skips.push(e.slice(1)) : createDebug.names.push(e);
}, createDebug.enabled = function enabled(e) {
for (const t of createDebug.skips) if (matchesTemplate(e, t)) return !1;
for (const t of createDebug.names) if (matchesTemplate(e, t)) return !0;
return !1;
}, createDebug.humanize = r(70744), createDebug.destroy = function destroy() {
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
}, Object.keys(e).forEach(t => {
createDebug[t] = e[t];
}), createDebug.names = [], createDebug.skips = [], createDebug.formatters = {}, 
createDebug.selectColor = function selectColor(e) {
let t = 0;
for (let r = 0; r < e.length; r++) t = (t << 5) - t + e.charCodeAt(r), t |= 0;
return createDebug.colors[Math.abs(t) % createDebug.colors.length];
}, createDebug.enable(createDebug.load()), createDebug;
};
}),
2830: ((e, t, r) => {
"undefined" == typeof process || "renderer" === process.type || !0 === process.browser || process.__nwjs ? e.exports = r(6110) : e.exports = r(95108);
}),
95108: ((e, t, r) => {
const s = r(52018), n = r(39023);
t.init = function init(e) {
e.inspectOpts = {};
const r = Object.keys(t.inspectOpts);
for (let s = 0; s < r.length; s++) e.inspectOpts[r[s]] = t.inspectOpts[r[s]];
}, t.log = function log(...e) {
return process.stderr.write(n.formatWithOptions(t.inspectOpts, ...e) + "\n");
}, t.formatArgs = function formatArgs(r) {
const {namespace: s, useColors: n} = this;
if (n) {
const t = this.color, n = "\x1b[3" + (t < 8 ? t : "8;5;" + t), o = `  ${n};1m${s} \x1b[0m`;
r[0] = o + r[0].split("\n").join("\n" + o), r.push(n + "m+" + e.exports.humanize(this.diff) + "\x1b[0m");
} else r[0] = function getDate() {
if (t.inspectOpts.hideDate) return "";
return (new Date).toISOString() + " ";
}() + s + " " + r[0];
}, t.save = function save(e) {
e ? process.env.DEBUG = e : delete process.env.DEBUG;
}, t.load = function load() {
return process.env.DEBUG;
}, t.useColors = function useColors() {
return "colors" in t.inspectOpts ? Boolean(t.inspectOpts.colors) : s.isatty(process.stderr.fd);
}, t.destroy = n.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), 
t.colors = [ 6, 2, 3, 4, 5, 1 ];
try {
const e = r(60075);
e && (e.stderr || e).level >= 2 && (t.colors = [ 20, 21, 26, 27, 32, 33, 38, 39, 40, 41, 42, 43, 44, 45, 56, 57, 62, 63, 68, 69, 74, 75, 76, 77, 78, 79, 80, 81, 92, 93, 98, 99, 112, 113, 128, 129, 134, 135, 148, 149, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 178, 179, 184, 185, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 214, 215, 220, 221 ]);
} catch (e) {}
t.inspectOpts = Object.keys(process.env).filter(e => /^debug_/i.test(e)).reduce((e, t) => {
const r = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase());
let s = process.env[t];
return s = !!/^(yes|on|true|enabled)$/i.test(s) || !/^(no|off|false|disabled)$/i.test(s) && ("null" === s ? null : Number(s)), 
e[r] = s, e;
}, {}), e.exports = r(63278)(t);
const {formatters: o} = e.exports;
o.o = function(e) {
return this.inspectOpts.colors = this.useColors, n.inspect(e, this.inspectOpts).split("\n").map(e => e.trim()).join(" ");
}, o.O = function(e) {
return this.inspectOpts.colors = this.useColors, n.inspect(e, this.inspectOpts);
};
}),
70744: (e => {
var t = 1e3, r = 60 * t, s = 60 * r, n = 24 * s, o = 7 * n, c = 365.25 * n;
function plural(e, t, r, s) {
var n = t >= 1.5 * r;
return Math.round(e / r) + " " + s + (n ? "s" : "");
}
e.exports = function(e, a) {
a = a || {};
var u = typeof e;
if ("string" === u && e.length > 0) return function parse(e) {
if ((e = String(e)).length > 100) return;
var a = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
if (!a) return;
var u = parseFloat(a[1]);
switch ((a[2] || "ms").toLowerCase()) {
case "years":
case "year":
case "yrs":
case "yr":
case "y":
return u * c;

case "weeks":
case "week":
case "w":
return u * o;

case "days":
case "day":
case "d":
return u * n;

case "hours":
case "hour":
case "hrs":
case "hr":
case "h":
return u * s;

case "minutes":
case "minute":
case "mins":
case "min":
case "m":
return u * r;

case "seconds":
case "second":
case "secs":
case "sec":
case "s":
return u * t;

case "milliseconds":
case "millisecond":
case "msecs":
case "msec":
case "ms":
return u;

default:
return;
}
}(e);
if ("number" === u && isFinite(e)) return a.long ? function fmtLong(e) {
var o = Math.abs(e);
if (o >= n) return plural(e, o, n, "day");
if (o >= s) return plural(e, o, s, "hour");
if (o >= r) return plural(e, o, r, "minute");
if (o >= t) return plural(e, o, t, "second");
return e + " ms";
}(e) : function fmtShort(e) {
var o = Math.abs(e);
if (o >= n) return Math.round(e / n) + "d";
if (o >= s) return Math.round(e / s) + "h";
if (o >= r) return Math.round(e / r) + "m";
if (o >= t) return Math.round(e / t) + "s";
return e + "ms";
}(e);
throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
};
}),
60075: (module => {
module.exports = eval("require")("supports-color");
})
};