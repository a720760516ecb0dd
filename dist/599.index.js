export const id = 599;

export const ids = [ 599 ];

export const modules = {
66599: ((e, t, n) => {
n.d(t, {
publishComment: () => publishComment
});
var r = n(452);
const o = 5, s = 3e4, i = "github-actions[bot]";
async function openCommentApi(e, t) {
const {getOctokit: s} = await n.e(413).then(n.bind(n, 92413)), a = s(e.token, {
baseUrl: e.apiUrl,
log: {
debug: () => {},
info: () => {},
warn: () => {},
error: () => {}
}
});
a.hook.before("request", t => {
t.request = {
...t.request,
signal: AbortSignal.timeout(e.timeoutMs)
};
}), a.hook.after("request", ({data: e, status: t}) => {
if (204 !== t && ("object" != typeof e || null === e)) throw new UnreadableAnswer;
});
const {owner: u, repo: c} = e, call = (e, n) => async function retried(e, t, n) {
for (let r = 1; ;r++) try {
return await t();
} catch (t) {
const s = waitBefore(t, r, n);
if (void 0 === s || r >= o) throw refusal(e, t);
await n.sleep(s);
}
}(e, n, t);
let m;
return {
async head() {
try {
return (await call("read the pull request", () => a.rest.pulls.get({
owner: u,
repo: c,
pull_number: e.number
}))).data.head.sha;
} catch (e) {
if (e instanceof r.u && "github" === e.code) return;
throw e;
}
},
async own(t) {
const n = (await call("read the pull request's comments", () => a.paginate(a.rest.issues.listComments, {
owner: u,
repo: c,
issue_number: e.number,
per_page: 100
}))).filter(e => (e.body ?? "").startsWith(t));
if (0 === n.length) return [];
m ??= async function viewer(e, t) {
try {
const n = await t("ask who the token is", () => e.graphql("{viewer{login}}")), r = n.viewer?.login;
return "string" == typeof r && "" !== r ? r : i;
} catch {
return i;
}
}(a, call);
const r = await m;
return n.filter(e => function isAuthor(e, t) {
return null !== e && (e.login === t || "Bot" === e.type && e.login === `${t}[bot]`);
}(e.user, r)).map(e => ({
id: e.id,
body: e.body ?? ""
})).sort((e, t) => e.id - t.id);
},
async read(e) {
try {
const t = await call("read the pull request comment", () => a.rest.issues.getComment({
owner: u,
repo: c,
comment_id: e
}));
return {
id: e,
body: t.data.body ?? ""
};
} catch (e) {
if (isGone(e)) return;
throw e;
}
},
create: n => once("write the pull request comment", t, () => a.rest.issues.createComment({
owner: u,
repo: c,
issue_number: e.number,
body: n
})),
update: (e, n) => once("update the pull request comment", t, () => a.rest.issues.updateComment({
owner: u,
repo: c,
comment_id: e,
body: n
})),
async remove(e) {
try {
await call("remove the pull request comment", () => a.rest.issues.deleteComment({
owner: u,
repo: c,
comment_id: e
}));
} catch (e) {
if (!isGone(e)) throw e;
}
}
};
}
class UnreadableAnswer extends Error {
status=502;
constructor() {
super("its answer was cut off or is no JSON");
}
}
function isGone(e) {
return e instanceof r.u && 404 === httpError(e.cause)?.status;
}
async function once(e, t, n) {
try {
return {
state: "done",
id: (await n()).data.id
};
} catch (n) {
const r = refusal(e, n), o = waitBefore(n, 1, t);
if (void 0 !== o) return {
state: "later",
wait: o,
error: r
};
if (e.startsWith("update") && isGone(r)) return {
state: "gone"
};
throw r;
}
}
function isTimeout(e) {
return e instanceof Error && ("TimeoutError" === e.name || /due to timeout/.test(e.message) || isTimeout(e.cause));
}
function httpError(e) {
if ("object" != typeof e || null === e || !("status" in e) || "number" != typeof e.status) return;
const t = "response" in e && "object" == typeof e.response && null !== e.response ? e.response : {}, n = "headers" in t && "object" == typeof t.headers && null !== t.headers ? t.headers : {}, r = "message" in e && "string" == typeof e.message ? e.message : "";
return {
status: e.status,
headers: n,
message: r
};
}
function waitBefore(e, t, n) {
const r = 500 * 2 ** (t - 1) * (.75 + n.random() / 2), o = httpError(e);
if (isTimeout(e)) return;
if (void 0 === o || o.status >= 500) return r;
if (!(429 === o.status || 403 === o.status && /rate limit|abuse detection/i.test(o.message))) return;
const i = Number(o.headers["retry-after"]), a = Number.isFinite(i) && i > 0 ? 1e3 * i : Math.max(r, 5e3);
return a > s ? void 0 : a + 1e3 * n.random();
}
function refusal(e, t) {
const n = httpError(t), o = n?.message ?? (t instanceof Error ? t.message : String(t));
return new r.u("github", `GitHub did not let the forecast ${e}: ${function advice(e, t) {
const n = t.slice(0, a);
switch (e?.status) {
case 401:
return "the token is not valid. Pass a valid one as github-token, or set comment: never.";

case 403:
case 404:
return /rate limit|abuse detection/i.test(t) ? "its rate limit is reached. The next run tries again." : /locked/i.test(t) ? "the conversation is locked. Set comment: never to silence this." : "the token lacks the permission pull-requests: write. Add it under permissions: in the job; runs for forks and Dependabot never have it, see docs/recipes.md.";

case 422:
return `it refused the text (${n}). The whole report is in the job summary; please report this.`;

default:
return `${"" === n ? "no answer" : n}. The whole report is in the job summary; the next run tries again.`;
}
}(n, o)}`, {
cause: t
});
}
const a = 200;
var u = n(13136);
const c = 2e3, m = 1e3, d = 30, l = 6e4;
async function publishComment(e, t, n, s) {
if (0 === e.wishes.length) return {
state: "skipped"
};
try {
const r = await openCommentApi(t, n), i = await r.head();
return void 0 !== i && "" !== e.sha && i !== e.sha ? {
state: "stale"
} : await async function converge(e, t, n, r) {
const s = n.now();
let i, a, m = 0;
for (let f = 0; f < d && n.now() - s < l; f++) {
const s = n.now(), d = await look(e);
a = d.main?.id;
const l = wishOf(t, d.sections);
if ((0, u.QO)(d.sections, l)) return outcome("stale", a);
const f = (0, u.X0)(d.sections, l);
if (isDone(d, f, t.runLink)) {
if (void 0 === i && 0 === d.extra.length) return outcome(finalState(l, d), a);
if (i ??= s, s - i >= c) return await removeExtra(e, d, l), outcome(void 0 === d.main ? "removed" : "written", a);
} else {
const u = await write(e, d, s, f, t.runLink, n);
if ("later" === u.state) {
if (m++, m >= o) throw u.error;
await n.sleep(u.wait);
continue;
}
if ("gone" !== u.state && (i = n.now()), "done" === u.state && (a = u.id), !r && "gone" !== u.state) return outcome("removed" === u.state ? "removed" : "written", a);
}
await n.sleep(c + 1e3 * n.random());
}
const f = "The pull request comment kept changing while it was written; a part of it may be missing until the next run.";
return {
...outcome("written", a),
warning: f
};
}(r, e, n, s);
} catch (e) {
return {
state: "failed",
warning: (0, r.H)(e, "github").message
};
}
}
async function look(e) {
const [t, ...n] = await e.own(u.JO), r = void 0 === t ? [] : (0, u.MJ)(t.body);
return {
main: t,
extra: n,
mainSections: r,
sections: [ ...r, ...n.flatMap(e => (0, u.MJ)(e.body)) ]
};
}
function wishOf({wishes: e}, t) {
const n = new Set(t.map(e => e.key)), r = e.filter(({section: e, want: t}) => "put" === t || "update" === t && n.has(e.key)), o = e.filter(({want: e}) => "remove" === e), {group: s, run: i, attempt: a} = e.at(-1).section;
return {
group: s,
run: i,
attempt: a,
put: r.map(({section: e}) => e),
remove: o.map(({section: e}) => e.key)
};
}
function outcome(e, t) {
return void 0 === t || "removed" === e ? {
state: e
} : {
state: e,
id: t
};
}
function finalState(e, t) {
return e.put.length > 0 && void 0 !== t.main ? "written" : "skipped";
}
function isDone(e, t, n) {
return 0 === t.length ? void 0 === e.main : void 0 !== e.main && (function isSame(e, t) {
if (e.length !== t.length) return !1;
const n = new Map(e.map(e => [ e.key, e ]));
return t.every(e => {
const t = n.get(e.key);
return t?.revision === e.revision && t.run === e.run && t.attempt === e.attempt;
});
}(e.mainSections, t) || e.main.body === (0, u.lc)(t, n));
}
async function removeExtra(e, t, n) {
const r = new Set(n.put.map(e => e.key));
for (const o of t.extra) {
(0, u.MJ)(o.body).some(e => e.run === n.run && !r.has(e.key)) || await e.remove(o.id);
}
}
async function write(e, t, n, r, o, s) {
if (0 === r.length) {
for (const n of [ t.main, ...t.extra ]) void 0 !== n && await e.remove(n.id);
return {
state: "removed"
};
}
const {main: i} = t;
if (void 0 === i) return e.create((0, u.lc)(r, o));
if (s.now() - n > m) {
const t = await e.read(i.id);
if (t?.body !== i.body) return {
state: "gone"
};
}
return e.update(i.id, (0, u.lc)(r, o));
}
}),
13136: ((e, t, n) => {
n.d(t, {
JO: () => s,
MJ: () => parseSections,
QO: () => isStale,
X0: () => mergeSections,
lc: () => renderBody,
uW: () => section
});
var r = n(77598);
const o = 65536, s = "\x3c!-- docker-cache-forecast --\x3e", i = "\x3c!-- docker-cache-forecast:more --\x3e", a = "\x3c!-- docker-cache-forecast:end --\x3e";
function digest(...e) {
const t = (0, r.createHash)("sha256");
for (const n of e) t.update(`${Buffer.byteLength(n)}:${n}`);
return t.digest("hex").slice(0, 16);
}
const u = 120;
function section(e, t, n, r) {
const o = [ e.workflow, e.job, e.build, e.platform ], s = Buffer.from(o.join("\0")).subarray(0, u).toString("base64url");
return {
key: digest(...o),
group: digest(e.workflow),
sort: s,
run: /^[0-9]{1,20}$/.test(e.run) ? e.run : "0",
attempt: e.attempt,
sha: /^[0-9a-f]{0,64}$/.test(e.sha) ? e.sha : "",
revision: digest(n, r),
quiet: t,
head: n,
more: r
};
}
function opening(e) {
const {key: t, group: n, sort: r, run: o, attempt: s, sha: i, revision: a} = e;
return `\x3c!-- docker-cache-forecast:section key=${t} group=${n} sort=${r} run=${o} attempt=${s} sha=${i} revision=${a} state=${e.quiet ? "quiet" : "open"} --\x3e`;
}
const c = /^<!-- docker-cache-forecast:section key=([0-9a-f]{16}) group=([0-9a-f]{16}) sort=([\w-]{0,200}) run=([0-9]{1,20}) attempt=([0-9]{1,6}) sha=([0-9a-f]{0,64}) revision=([0-9a-f]{16}) state=(quiet|open) -->$/, m = 500;
function parseSections(e) {
const t = [];
let n;
for (const r of e.split(/\r?\n/)) {
const e = c.exec(r);
if (null !== e) n = {
fields: e,
head: [],
more: [],
inMore: !1
}; else {
if (void 0 === n) continue;
if (r === a) {
if (t.push(fromFields(n.fields, n.head, n.more)), n = void 0, t.length >= m) break;
} else r === i ? n.inMore = !0 : (n.inMore ? n.more : n.head).push(r);
}
}
return t;
}
function fromFields(e, t, n) {
const [, r, o, s, i, a, u, c, m] = e;
return {
key: r,
group: o,
sort: s,
run: i,
attempt: Number(a),
sha: u,
revision: c,
quiet: "quiet" === m,
head: t.join("\n").trim(),
more: n.join("\n").trim()
};
}
function compareRuns(e, t) {
const n = BigInt(e.run) - BigInt(t.run);
return 0n !== n ? n > 0n ? 1 : -1 : e.attempt - t.attempt;
}
function isStale(e, t) {
return e.some(e => e.group === t.group && compareRuns(e, t) > 0);
}
function mergeSections(e, t) {
const n = new Map;
for (const r of e) {
if (r.group === t.group && BigInt(r.run) < BigInt(t.run)) continue;
const e = n.get(r.key);
(void 0 === e || compareRuns(r, e) > 0) && n.set(r.key, r);
}
for (const e of t.remove) n.delete(e);
for (const e of t.put) n.set(e.key, e);
return [ ...n.values() ].sort((e, t) => e.sort < t.sort ? -1 : e.sort > t.sort ? 1 : e.key < t.key ? -1 : 1);
}
function renderBody(e, t, n = o) {
const r = body(e, t, !1);
if (r.length <= n) return r;
const s = [ ...e ].sort((e, t) => t.more.length - e.more.length || (e.key < t.key ? -1 : 1)), a = new Set;
let u = body(e, t, !0).length;
for (const {key: e, more: t} of s) {
if (u <= n) break;
"" !== t && (u -= i.length + t.length + 3), a.add(e);
}
let c = e.map(e => a.has(e.key) ? {
...e,
more: ""
} : e);
const m = body(c, t, !0);
if (m.length <= n) return m;
c = c.map(e => ({
...e,
head: e.head.split("\n", 1)[0]
}));
let d = body(c, t, !0);
for (;d.length > n && c.length > 0; ) {
const r = Math.max(1, Math.ceil((d.length - n) / 400));
c = c.slice(0, -r), d = body(c, t, !0, e.length - c.length);
}
return d;
}
function body(e, t, n, r = 0) {
const o = void 0 === t ? "the job summary" : `[the job summary](${t})`, u = [ s, "## Docker cache forecast", "" ];
for (const t of e) u.push(opening(t), t.head, ""), "" !== t.more && u.push(i, t.more, ""), 
u.push(a, "");
const c = r > 0 ? `${r} more builds and all details are in ${o}.` : `Details are in ${o}.`;
return n ? u.push(`*This comment would be too long: ${c.charAt(0).toLowerCase()}${c.slice(1)}*`) : void 0 !== t && u.push(`<sub>The whole report is in ${o}.</sub>`), 
u.join("\n").trimEnd();
}
})
};