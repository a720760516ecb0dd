export const id = 810;

export const ids = [ 810 ];

export const modules = {
67810: ((e, t, n) => {
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
}), {owner: u, repo: c} = e, call = (e, n) => async function retried(e, t, n) {
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
var u = n(5916), c = n(83267), m = n(77598);
const d = 65536, l = "\x3c!-- docker-cache-forecast --\x3e", f = "\x3c!-- docker-cache-forecast:more --\x3e", h = "\x3c!-- docker-cache-forecast:end --\x3e";
function digest(...e) {
const t = (0, m.createHash)("sha256");
for (const n of e) t.update(`${Buffer.byteLength(n)}:${n}`);
return t.digest("hex").slice(0, 16);
}
const p = 120;
function section(e, t, n, r) {
const o = [ e.workflow, e.job, e.build, e.platform ], s = Buffer.from(o.join("\0")).subarray(0, p).toString("base64url");
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
const g = /^<!-- docker-cache-forecast:section key=([0-9a-f]{16}) group=([0-9a-f]{16}) sort=([\w-]{0,200}) run=([0-9]{1,20}) attempt=([0-9]{1,6}) sha=([0-9a-f]{0,64}) revision=([0-9a-f]{16}) state=(quiet|open) -->$/, w = 500;
function parseSections(e) {
const t = [];
let n;
for (const r of e.split(/\r?\n/)) {
const e = g.exec(r);
if (null !== e) n = {
fields: e,
head: [],
more: [],
inMore: !1
}; else {
if (void 0 === n) continue;
if (r === h) {
if (t.push(fromFields(n.fields, n.head, n.more)), n = void 0, t.length >= w) break;
} else r === f ? n.inMore = !0 : (n.inMore ? n.more : n.head).push(r);
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
function renderBody(e, t, n = d) {
const r = body(e, t, !1);
if (r.length <= n) return r;
const o = [ ...e ].sort((e, t) => t.more.length - e.more.length || (e.key < t.key ? -1 : 1)), s = new Set;
let i = body(e, t, !0).length;
for (const {key: e, more: t} of o) {
if (i <= n) break;
"" !== t && (i -= f.length + t.length + 3), s.add(e);
}
let a = e.map(e => s.has(e.key) ? {
...e,
more: ""
} : e);
const u = body(a, t, !0);
if (u.length <= n) return u;
a = a.map(e => ({
...e,
head: e.head.split("\n", 1)[0]
}));
let c = body(a, t, !0);
for (;c.length > n && a.length > 0; ) {
const r = Math.max(1, Math.ceil((c.length - n) / 400));
a = a.slice(0, -r), c = body(a, t, !0, e.length - a.length);
}
return c;
}
function body(e, t, n, r = 0) {
const o = void 0 === t ? "the job summary" : `[the job summary](${t})`, s = [ l, "## Docker cache forecast", "" ];
for (const t of e) s.push(opening(t), t.head, ""), "" !== t.more && s.push(f, t.more, ""), 
s.push(h, "");
const i = r > 0 ? `${r} more builds and all details are in ${o}.` : `Details are in ${o}.`;
return n ? s.push(`*This comment would be too long: ${i.charAt(0).toLowerCase()}${i.slice(1)}*`) : void 0 !== t && s.push(`<sub>The whole report is in ${o}.</sub>`), 
s.join("\n").trimEnd();
}
const y = 24e3, b = 8e3;
function isInteresting(e) {
const t = (0, u.L4)(e);
return "rebuilt" === t || "unknown" === t || e.gate.failures.length > 0;
}
function wanted(e, t) {
return "always" === t ? "put" : "on-miss" === t ? e.counts.misses > 0 ? "put" : "remove" : isInteresting(e) ? "put" : "update";
}
function commentSection(e, t, n) {
const r = {
...n,
build: e.name,
platform: e.platform
};
return isInteresting(e) ? section(r, !1, function head(e, t) {
const n = `### ${(0, c.Ux)(e)}`;
for (const r of [ 4, 2, 1, 0 ]) {
const o = [ n, ...(0, c.X2)(e), (0, c.gX)(e, t, r), ...(0, u.XZ)(e) ].filter(e => "" !== e).join("\n\n");
if (o.length <= b) return o;
}
return n;
}(e, t), function more(e, t) {
for (const n of [ 1, 2 ]) {
const r = (0, c.zm)(e, t, n, "without-head");
if (0 === r.length) return "";
const o = [ (0, c.zH)([ "All steps, files and advice" ], r.join("\n\n")), (0, c.qr)(e) ].join("\n\n");
if (o.length <= y) return o;
}
return (0, c.qr)(e);
}(e, t)) : section(r, !0, `#### ${(0, c.Ux)(e)}`, "");
}
const v = 2e3, k = 1e3, x = 30, $ = 6e4;
async function publishComment(e, t) {
if ("never" === e.mode || 0 === e.reports.length) return {
state: "skipped"
};
try {
const n = await openCommentApi(e.pull, t), r = await n.head();
return void 0 !== r && "" !== e.run.sha && r !== e.run.sha ? {
state: "stale"
} : await async function converge(e, t, n, r) {
const s = r.now();
let i, a, u = 0;
for (let c = 0; c < x && r.now() - s < $; c++) {
const s = r.now(), c = await look(e);
a = c.main?.id;
const m = wishOf(t, n, c.sections);
if (isStale(c.sections, m)) return outcome("stale", a);
const d = mergeSections(c.sections, m);
if (isDone(c, d, t.links)) {
if (void 0 === i && 0 === c.extra.length) return outcome(finalState(m, c), a);
if (i ??= s, s - i >= v) return await removeExtra(e, c, m), outcome(void 0 === c.main ? "removed" : "written", a);
} else {
const n = await write(e, c, s, d, t.links, r);
if ("later" === n.state) {
if (u++, u >= o) throw n.error;
await r.sleep(n.wait);
continue;
}
"gone" !== n.state && (i = r.now()), "done" === n.state && (a = n.id);
}
await r.sleep(v + 1e3 * r.random());
}
const c = "The pull request comment kept changing while it was written; a part of it may be missing until the next run.";
return {
...outcome("written", a),
warning: c
};
}(n, e, e.mode, t);
} catch (e) {
return {
state: "failed",
warning: (0, r.H)(e, "github").message
};
}
}
async function look(e) {
const [t, ...n] = await e.own(l), r = void 0 === t ? [] : parseSections(t.body);
return {
main: t,
extra: n,
mainSections: r,
sections: [ ...r, ...n.flatMap(e => parseSections(e.body)) ]
};
}
function wishOf(e, t, n) {
const r = new Set(n.map(e => e.key)), o = [], s = [];
let i = "";
for (const n of e.reports) {
const a = commentSection(n, e.links, e.run);
i = a.group;
const u = wanted(n, t);
"remove" === u ? s.push(a.key) : ("put" === u || r.has(a.key)) && o.push(a);
}
return {
group: i,
run: e.run.run,
attempt: e.run.attempt,
put: o,
remove: s
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
}(e.mainSections, t) || e.main.body === renderBody(t, n.run));
}
async function removeExtra(e, t, n) {
const r = new Set(n.put.map(e => e.key));
for (const o of t.extra) {
parseSections(o.body).some(e => e.run === n.run && !r.has(e.key)) || await e.remove(o.id);
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
if (void 0 === i) return e.create(renderBody(r, o.run));
if (s.now() - n > k) {
const t = await e.read(i.id);
if (t?.body !== i.body) return {
state: "gone"
};
}
return e.update(i.id, renderBody(r, o.run));
}
})
};