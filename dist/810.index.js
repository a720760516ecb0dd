export const id = 810;
export const ids = [810];
export const modules = {

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/report/comment-api.js
/** The few GitHub calls a sticky comment needs, each retried where GitHub asks for it. @actions/github is loaded on first use. */

/** Calls of one kind in a row, and the longest single wait GitHub may ask for. */
const MAX_TRIES = 5;
const MAX_WAIT = 30_000;
/** Login of the account that `GITHUB_TOKEN` acts as. */
const ACTIONS_BOT = "github-actions[bot]";
async function openCommentApi(pull, clock) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = getOctokit(pull.token, { baseUrl: pull.apiUrl, log: quiet });
    const { owner, repo } = pull;
    const call = (what, run) => retried(what, run, clock);
    let login;
    return {
        async head() {
            try {
                const answer = await call("read the pull request", () => octokit.rest.pulls.get({ owner, repo, pull_number: pull.number }));
                return answer.data.head.sha;
            }
            catch (error) {
                if (error instanceof errors/* ForecastError */.u && error.code === "github")
                    return undefined;
                throw error;
            }
        },
        async own(marker) {
            const all = await call("read the pull request's comments", () => octokit.paginate(octokit.rest.issues.listComments, {
                owner,
                repo,
                issue_number: pull.number,
                per_page: 100,
            }));
            const marked = all.filter((comment) => (comment.body ?? "").startsWith(marker));
            if (marked.length === 0)
                return [];
            login ??= viewer(octokit, call);
            const me = await login;
            return marked
                .filter((comment) => isAuthor(comment.user, me))
                .map((comment) => ({ id: comment.id, body: comment.body ?? "" }))
                .sort((a, b) => a.id - b.id);
        },
        async read(id) {
            try {
                const answer = await call("read the pull request comment", () => octokit.rest.issues.getComment({ owner, repo, comment_id: id }));
                return { id, body: answer.data.body ?? "" };
            }
            catch (error) {
                if (isGone(error))
                    return undefined;
                throw error;
            }
        },
        create: (body) => once("write the pull request comment", clock, () => octokit.rest.issues.createComment({ owner, repo, issue_number: pull.number, body })),
        update: (id, body) => once("update the pull request comment", clock, () => octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })),
        async remove(id) {
            try {
                await call("remove the pull request comment", () => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
            }
            catch (error) {
                if (!isGone(error))
                    throw error;
            }
        },
    };
}
/** Who the token is. REST cannot tell for an installation token; GraphQL can. */
async function viewer(octokit, call) {
    try {
        const answer = await call("ask who the token is", () => octokit.graphql("{viewer{login}}"));
        const login = answer.viewer?.login;
        return typeof login === "string" && login !== "" ? login : ACTIONS_BOT;
    }
    catch {
        return ACTIONS_BOT;
    }
}
/** A user may call itself like the bot without its suffix: only accounts of type Bot may lack it. */
function isAuthor(user, me) {
    if (user === null)
        return false;
    return user.login === me || (user.type === "Bot" && user.login === `${me}[bot]`);
}
/** The comment was deleted meanwhile. A missing permission also answers 404, but then reading failed before. */
function isGone(error) {
    return error instanceof errors/* ForecastError */.u && httpError(error.cause)?.status === 404;
}
async function once(what, clock, run) {
    try {
        return { state: "done", id: (await run()).data.id };
    }
    catch (error) {
        const refused = refusal(what, error);
        const wait = waitBefore(error, 1, clock);
        if (wait !== undefined)
            return { state: "later", wait, error: refused };
        if (what.startsWith("update") && isGone(refused))
            return { state: "gone" };
        throw refused;
    }
}
/** Tries again on 5xx, lost connections and rate limits; anything else becomes a `github` error that says what to do. */
async function retried(what, run, clock) {
    for (let tries = 1;; tries++) {
        try {
            return await run();
        }
        catch (error) {
            const wait = waitBefore(error, tries, clock);
            if (wait === undefined || tries >= MAX_TRIES)
                throw refusal(what, error);
            await clock.sleep(wait);
        }
    }
}
function httpError(error) {
    if (typeof error !== "object" || error === null || !("status" in error) || typeof error.status !== "number")
        return undefined;
    const response = "response" in error && typeof error.response === "object" && error.response !== null ? error.response : {};
    const headers = "headers" in response && typeof response.headers === "object" && response.headers !== null ? response.headers : {};
    const message = "message" in error && typeof error.message === "string" ? error.message : "";
    return { status: error.status, headers: headers, message };
}
/** Milliseconds to wait before the next try; `undefined`: trying again is no use. */
function waitBefore(error, tries, clock) {
    const backoff = 500 * 2 ** (tries - 1) * (0.75 + clock.random() / 2);
    const http = httpError(error);
    if (http === undefined || http.status >= 500)
        return backoff;
    const limited = http.status === 429 || (http.status === 403 && /rate limit|abuse detection/i.test(http.message));
    if (!limited)
        return undefined;
    const asked = Number(http.headers["retry-after"]);
    const wait = Number.isFinite(asked) && asked > 0 ? asked * 1000 : Math.max(backoff, 5_000);
    return wait > MAX_WAIT ? undefined : wait + clock.random() * 1000;
}
function refusal(what, error) {
    const http = httpError(error);
    const said = http?.message ?? (error instanceof Error ? error.message : String(error));
    return new errors/* ForecastError */.u("github", `GitHub did not let the forecast ${what}: ${advice(http, said)}`, {
        cause: error,
    });
}
/** Longest part of GitHub's own message that is repeated. */
const MAX_SAID = 200;
function advice(http, said) {
    const quoted = said.slice(0, MAX_SAID);
    switch (http?.status) {
        case 401:
            return "the token is not valid. Pass a valid one as github-token, or set comment: never.";
        case 403:
        case 404:
            if (/rate limit|abuse detection/i.test(said))
                return "its rate limit is reached. The next run tries again.";
            if (/locked/i.test(said))
                return "the conversation is locked. Set comment: never to silence this.";
            return "the token lacks the permission pull-requests: write. Add it under permissions: in the job; runs for forks and Dependabot never have it, see docs/recipes.md.";
        case 422:
            return `it refused the text (${quoted}). The whole report is in the job summary; please report this.`;
        default:
            return `${quoted === "" ? "no answer" : quoted}. The whole report is in the job summary; the next run tries again.`;
    }
}

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/render-build.js + 1 modules
var render_build = __webpack_require__(3267);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/sections.js
/**
 * The sections of the one pull request comment. Each belongs to one (workflow, job, build, platform) and says between
 * hidden markers which run wrote it, so that parallel jobs can put the comment together without losing each other's
 * part, and an old run cannot overwrite a newer one. Pure.
 */

/** GitHub refuses longer comments; counted in UTF-16 units, which is never fewer than the characters it counts. */
const MAX_COMMENT = 65_536;
/** First line of the comment; the comment is found by it and by its author. */
const COMMENT_MARKER = "<!-- docker-cache-forecast -->";
const MORE_MARKER = "<!-- docker-cache-forecast:more -->";
const END_MARKER = "<!-- docker-cache-forecast:end -->";
function digest(...parts) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const part of parts)
        hash.update(`${Buffer.byteLength(part)}:${part}`);
    return hash.digest("hex").slice(0, 16);
}
/** Bytes of the sort text that are kept. */
const MAX_SORT = 120;
function section(owner, quiet, head, more) {
    const identity = [owner.workflow, owner.job, owner.build, owner.platform];
    const sort = Buffer.from(identity.join("\0")).subarray(0, MAX_SORT).toString("base64url");
    return {
        key: digest(...identity),
        group: digest(owner.workflow),
        sort,
        run: /^[0-9]{1,20}$/.test(owner.run) ? owner.run : "0",
        attempt: owner.attempt,
        sha: /^[0-9a-f]{0,64}$/.test(owner.sha) ? owner.sha : "",
        revision: digest(head, more),
        quiet,
        head,
        more,
    };
}
function opening(each) {
    const { key, group, sort, run, attempt, sha, revision } = each;
    const state = each.quiet ? "quiet" : "open";
    return `<!-- docker-cache-forecast:section key=${key} group=${group} sort=${sort} run=${run} attempt=${attempt} sha=${sha} revision=${revision} state=${state} -->`;
}
const OPENING = /^<!-- docker-cache-forecast:section key=([0-9a-f]{16}) group=([0-9a-f]{16}) sort=([\w-]{0,200}) run=([0-9]{1,20}) attempt=([0-9]{1,6}) sha=([0-9a-f]{0,64}) revision=([0-9a-f]{16}) state=(quiet|open) -->$/;
/** Sections above which a comment is not ours any more. */
const MAX_SECTIONS = 500;
/** The sections of a comment's body; whatever stands outside of them is dropped. */
function parseSections(body) {
    const sections = [];
    let open;
    for (const line of body.split(/\r?\n/)) {
        const fields = OPENING.exec(line);
        if (fields !== null)
            open = { fields, head: [], more: [], inMore: false };
        else if (open === undefined)
            continue;
        else if (line === END_MARKER) {
            sections.push(fromFields(open.fields, open.head, open.more));
            open = undefined;
            if (sections.length >= MAX_SECTIONS)
                break;
        }
        else if (line === MORE_MARKER)
            open.inMore = true;
        else
            (open.inMore ? open.more : open.head).push(line);
    }
    return sections;
}
function fromFields(fields, head, more) {
    const [, key, group, sort, run, attempt, sha, revision, state] = fields;
    return {
        key: key,
        group: group,
        sort: sort,
        run: run,
        attempt: Number(attempt),
        sha: sha,
        revision: revision,
        quiet: state === "quiet",
        head: head.join("\n").trim(),
        more: more.join("\n").trim(),
    };
}
/** Positive when `a` was written by a later run or attempt than `b`. */
function compareRuns(a, b) {
    const difference = BigInt(a.run) - BigInt(b.run);
    return difference !== 0n ? (difference > 0n ? 1 : -1) : a.attempt - b.attempt;
}
/** A newer run of the same workflow has written already: this one has nothing to say any more. */
function isStale(existing, wish) {
    return existing.some((each) => each.group === wish.group && compareRuns(each, wish) > 0);
}
/**
 * The sections that the comment should have: others' kept, duplicates reduced to the newest, what older runs of the same
 * workflow wrote dropped, the wish's own put in. In a stable order.
 */
function mergeSections(existing, wish) {
    const merged = new Map();
    for (const each of existing) {
        if (each.group === wish.group && BigInt(each.run) < BigInt(wish.run))
            continue;
        const other = merged.get(each.key);
        if (other === undefined || compareRuns(each, other) > 0)
            merged.set(each.key, each);
    }
    for (const key of wish.remove)
        merged.delete(key);
    for (const each of wish.put)
        merged.set(each.key, each);
    return [...merged.values()].sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.key < b.key ? -1 : 1));
}
/** The comment's body within `limit`; `summary` is where the whole report stands. */
function renderBody(sections, summary, limit = MAX_COMMENT) {
    const whole = body(sections, summary, false);
    if (whole.length <= limit)
        return whole;
    const bySize = [...sections].sort((a, b) => b.more.length - a.more.length || (a.key < b.key ? -1 : 1));
    const shed = new Set();
    let length = body(sections, summary, true).length;
    for (const { key, more } of bySize) {
        if (length <= limit)
            break;
        if (more !== "")
            length -= MORE_MARKER.length + more.length + 3;
        shed.add(key);
    }
    let kept = sections.map((each) => (shed.has(each.key) ? { ...each, more: "" } : each));
    const shorter = body(kept, summary, true);
    if (shorter.length <= limit)
        return shorter;
    kept = kept.map((each) => ({ ...each, head: each.head.split("\n", 1)[0] }));
    let shortest = body(kept, summary, true);
    while (shortest.length > limit && kept.length > 0) {
        const surplus = Math.max(1, Math.ceil((shortest.length - limit) / 400));
        kept = kept.slice(0, -surplus);
        shortest = body(kept, summary, true, sections.length - kept.length);
    }
    return shortest;
}
function body(sections, summary, shortened, left = 0) {
    const link = summary === undefined ? "the job summary" : `[the job summary](${summary})`;
    const lines = [COMMENT_MARKER, "## Docker cache forecast", ""];
    for (const each of sections) {
        lines.push(opening(each), each.head, "");
        if (each.more !== "")
            lines.push(MORE_MARKER, each.more, "");
        lines.push(END_MARKER, "");
    }
    const more = left > 0 ? `${left} more builds and all details are in ${link}.` : `Details are in ${link}.`;
    if (shortened)
        lines.push(`*This comment would be too long: ${more.charAt(0).toLowerCase()}${more.slice(1)}*`);
    else if (summary !== undefined)
        lines.push(`<sub>The whole report is in ${link}.</sub>`);
    return lines.join("\n").trimEnd();
}

;// CONCATENATED MODULE: ./lib/report/render-comment.js
/** One build as a section of the pull request comment. Pure. */



/** Longest details of one section; the comment as a whole has its own limit. */
const MAX_MORE = 24_000;
const MAX_HEAD = 8_000;
/** True when somebody should look: something is rebuilt or open, and not merely because nothing was recorded yet. */
function isInteresting(report) {
    const state = (0,headline/* stateOf */.L4)(report);
    return state === "rebuilt" || state === "unknown" || report.gate.failures.length > 0;
}
/** Whether the mode wants a section for this report: `put` it, `remove` it, or only `update` one that is there. */
function wanted(report, mode) {
    if (mode === "always")
        return "put";
    if (mode === "on-miss")
        return report.counts.misses > 0 ? "put" : "remove";
    return isInteresting(report) ? "put" : "update";
}
function commentSection(report, links, run) {
    const owner = { ...run, build: report.name, platform: report.platform };
    if (!isInteresting(report))
        return section(owner, true, `#### ${(0,render_build/* headlineMarkdown */.Ux)(report)}`, "");
    return section(owner, false, head(report, links), more(report, links));
}
function head(report, links) {
    const title = `### ${(0,render_build/* headlineMarkdown */.Ux)(report)}`;
    for (const most of [4, 2, 1, 0]) {
        const text = [title, ...(0,render_build/* summaryParts */.X2)(report), (0,render_build/* culpritList */.gX)(report, links, most), ...(0,headline/* hints */.XZ)(report)]
            .filter((part) => part !== "")
            .join("\n\n");
        if (text.length <= MAX_HEAD)
            return text;
    }
    return title;
}
/** The table and evidence, folded; less of it when it would be too long. */
function more(report, links) {
    for (const level of [1, 2]) {
        const parts = (0,render_build/* buildBody */.zm)(report, links, level, "without-head");
        if (parts.length === 0)
            return "";
        const text = [(0,render_build/* details */.zH)(["All steps, files and advice"], parts.join("\n\n")), (0,render_build/* footer */.qr)(report)].join("\n\n");
        if (text.length <= MAX_MORE)
            return text;
    }
    return (0,render_build/* footer */.qr)(report);
}

;// CONCATENATED MODULE: ./lib/report/comment.js
/** Keeps the one pull request comment of all workflows, jobs and builds up to date. */




/**
 * A writer that read before our write lands after it at most this many milliseconds later; then it would have undone it,
 * and a look at the comment shows whether it did. GitHub has no compare-and-swap for comments.
 */
const SETTLE = 2_000;
/** Reading that took longer than this is followed by one more look at the comment right before it is written. */
const MAX_AGE = 1_000;
/** Rounds and milliseconds after which the comment is left as it is. */
const MAX_ROUNDS = 30;
const MAX_TIME = 60_000;
/** Writes, merges, verifies. Never throws: whatever fails becomes the outcome's warning. */
async function publishComment(request, clock) {
    if (request.mode === "never" || request.reports.length === 0)
        return { state: "skipped" };
    try {
        const api = await openCommentApi(request.pull, clock);
        const head = await api.head();
        if (head !== undefined && request.run.sha !== "" && head !== request.run.sha)
            return { state: "stale" };
        return await converge(api, request, request.mode, clock);
    }
    catch (error) {
        const failure = (0,errors/* toForecastError */.H)(error, "github");
        return { state: "failed", warning: failure.message };
    }
}
async function look(api) {
    const [main, ...extra] = await api.own(COMMENT_MARKER);
    const mainSections = main === undefined ? [] : parseSections(main.body);
    return {
        main,
        extra,
        mainSections,
        sections: [...mainSections, ...extra.flatMap((each) => parseSections(each.body))],
    };
}
/** The sections that this run wants, given which of its builds have one already. */
function wishOf(request, mode, there) {
    const keys = new Set(there.map((each) => each.key));
    const put = [];
    const remove = [];
    let group = "";
    for (const report of request.reports) {
        const section = commentSection(report, request.links, request.run);
        group = section.group;
        const want = wanted(report, mode);
        if (want === "remove")
            remove.push(section.key);
        else if (want === "put" || keys.has(section.key))
            put.push(section);
    }
    return { group, run: request.run.run, attempt: request.run.attempt, put, remove };
}
async function converge(api, request, mode, clock) {
    const started = clock.now();
    let grantedSince;
    let refused = 0;
    let id;
    for (let round = 0; round < MAX_ROUNDS && clock.now() - started < MAX_TIME; round++) {
        const readAt = clock.now();
        const seen = await look(api);
        id = seen.main?.id;
        const wish = wishOf(request, mode, seen.sections);
        if (isStale(seen.sections, wish))
            return outcome("stale", id);
        const desired = mergeSections(seen.sections, wish);
        if (isDone(seen, desired, request.links)) {
            if (grantedSince === undefined && seen.extra.length === 0)
                return outcome(finalState(wish, seen), id);
            grantedSince ??= readAt;
            if (request.alone === true || readAt - grantedSince >= SETTLE) {
                await removeExtra(api, seen, wish);
                return outcome(seen.main === undefined ? "removed" : "written", id);
            }
        }
        else {
            const written = await write(api, seen, readAt, desired, request.links, clock);
            if (written.state === "later") {
                refused++;
                if (refused >= MAX_TRIES)
                    throw written.error;
                await clock.sleep(written.wait);
                continue;
            }
            if (written.state !== "gone")
                grantedSince = clock.now();
            if (written.state === "done")
                id = written.id;
        }
        if (request.alone !== true)
            await clock.sleep(SETTLE + clock.random() * 1000);
    }
    const warning = "The pull request comment kept changing while it was written; a part of it may be missing until the next run.";
    return { ...outcome("written", id), warning };
}
function outcome(state, id) {
    return id === undefined || state === "removed" ? { state } : { state, id };
}
/** Nothing had to be written at all. */
function finalState(wish, seen) {
    return wish.put.length > 0 && seen.main !== undefined ? "written" : "skipped";
}
/** The main comment is what it should be: all that is desired stands in it, or as much as fits. */
function isDone(seen, desired, links) {
    if (desired.length === 0)
        return seen.main === undefined;
    if (seen.main === undefined)
        return false;
    return isSame(seen.mainSections, desired) || seen.main.body === renderBody(desired, links.run);
}
function isSame(there, desired) {
    if (there.length !== desired.length)
        return false;
    const byKey = new Map(there.map((each) => [each.key, each]));
    return desired.every((each) => {
        const other = byKey.get(each.key);
        return other?.revision === each.revision && other.run === each.run && other.attempt === each.attempt;
    });
}
/** Comments beside the main one that this job made, or that a run before left; other jobs remove their own. */
async function removeExtra(api, seen, wish) {
    const mine = new Set(wish.put.map((each) => each.key));
    for (const each of seen.extra) {
        const sections = parseSections(each.body);
        const parallel = sections.some((one) => one.run === wish.run && !mine.has(one.key));
        if (!parallel)
            await api.remove(each.id);
    }
}
/** Creates, updates or deletes the main comment. */
async function write(api, seen, readAt, desired, links, clock) {
    if (desired.length === 0) {
        for (const each of [seen.main, ...seen.extra])
            if (each !== undefined)
                await api.remove(each.id);
        return { state: "removed" };
    }
    const { main } = seen;
    if (main === undefined)
        return api.create(renderBody(desired, links.run));
    if (clock.now() - readAt > MAX_AGE) {
        const now = await api.read(main.id);
        if (now?.body !== main.body)
            return { state: "gone" };
    }
    return api.update(main.id, renderBody(desired, links.run));
}


/***/ })

};
