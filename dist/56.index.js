export const id = 56;
export const ids = [56];
export const modules = {

/***/ 56:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ linksOf),
  m: () => (/* binding */ publish),
  warn: () => (/* binding */ warn)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(4503);
// EXTERNAL MODULE: ./lib/report/model.js + 1 modules
var model = __webpack_require__(71);
;// CONCATENATED MODULE: ./lib/report/render-json.js
/** The JSON report, described by docs/report.schema.json. Pure. */

/** JSON text with a final newline. */
function renderJson(reports) {
    const report = { schema: model/* REPORT_SCHEMA */.DC, builds: reports };
    return `${JSON.stringify(report, wellFormed, 2)}\n`;
}
/** Lone surrogates would be written as escapes that strict readers refuse. */
function wellFormed(_key, value) {
    return typeof value === "string" ? value.toWellFormed() : value;
}

// EXTERNAL MODULE: ./lib/report/cause-text.js
var cause_text = __webpack_require__(3589);
// EXTERNAL MODULE: ./lib/report/culprit.js
var culprit = __webpack_require__(965);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/rich-text.js
var rich_text = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
;// CONCATENATED MODULE: ./lib/report/render-terminal.js






const COLORS = { green: 32, red: 31, yellow: 33, dim: 2, bold: 1, cyan: 36 };
const LABELS = {
    hit: ["reused", "green"],
    miss: ["rebuilt", "red"],
    depends: ["depends", "yellow"],
    unknown: ["unknown", "yellow"],
    "not-needed": ["not needed", "dim"],
    "config-only": ["", "dim"],
};
const STATE_COLORS = { reused: "green", rebuilt: "red", unknown: "yellow", "no-record": "cyan" };
/** Text with a final newline; no line starts with a workflow command. */
function renderTerminal(reports, options) {
    const paint = (color, text) => (options.color ? `\u001b[${COLORS[color]}m${text}\u001b[0m` : text);
    const width = options.width ?? 120;
    return reports.map((report) => one(report, paint, width)).join("\n");
}
function one(report, paint, width) {
    const platform = report.platform === "" ? "" : ` (${(0,report_escape/* plain */.pj)(report.platform)})`;
    const title = `${(0,report_escape/* plain */.pj)(report.name)}${platform}: ${(0,rich_text/* plainText */.wh)((0,headline/* headline */.Pl)(report))}`;
    const lines = [paint("bold", paint(STATE_COLORS[(0,headline/* stateOf */.L4)(report)], title))];
    if ((0,headline/* stateOf */.L4)(report) !== "no-record") {
        for (const culprit of report.culprits.slice(0, 10))
            lines.push(`  ${(0,rich_text/* plainText */.wh)((0,headline/* culpritText */.F7)(report, culprit, {}))}.`);
    }
    for (const hint of (0,headline/* hints */.XZ)(report))
        lines.push(`  ${hint.replaceAll("`", "")}`);
    const blame = (0,headline/* blameText */.Tc)(report);
    if (blame !== "")
        lines.push(`  ${blame}`);
    lines.push("", ...table(report, paint, width), "");
    lines.push(...files(report, paint, width));
    for (const { rule, detail } of report.gate.failures)
        lines.push(paint("red", `Not met: ${(0,report_escape/* plain */.pj)(rule)}. ${(0,report_escape/* plain */.pj)(detail)}`));
    for (const reason of report.distrust)
        lines.push(`fully-cached stays false: ${(0,report_escape/* plain */.pj)(reason)}`);
    lines.push(...verification(report, paint));
    for (const advice of report.advice) {
        lines.push(`${paint("cyan", "Advice:")} ${(0,report_escape/* plain */.pj)(advice.title)} ${(0,report_escape/* plain */.pj)(advice.detail)}`);
        for (const line of advice.lines ?? [])
            lines.push(`    ${(0,report_escape/* plain */.pj)(line)}`);
    }
    for (const warning of report.warnings)
        lines.push(paint("dim", `Not known: ${(0,report_escape/* plain */.pj)(warning)}`));
    const foot = footer(report);
    if (foot !== "")
        lines.push(paint("dim", foot));
    return `${lines.join("\n").trimEnd()}\n`;
}
function table(report, paint, width) {
    const digits = Math.max(4, ...report.steps.map((step) => String(step.line ?? "").length));
    const sized = report.steps.some((step) => step.layer?.size !== undefined);
    const timed = report.steps.some((step) => step.layer?.seconds !== undefined);
    return folded(report).map((entry) => {
        if (typeof entry === "string")
            return paint("dim", `${" ".repeat(digits)}  ${entry}`);
        const step = entry;
        const [label, color] = LABELS[step.verdict];
        const size = sized ? sizeText(step).padStart(9) : "";
        const time = timed ? timeText(step).padStart(14) : "";
        const line = String(step.line ?? "").padStart(digits);
        const room = Math.max(20, width - digits - 12 - size.length - time.length - 4);
        const why = reason(report, step);
        const text = (0,report_escape/* plain */.pj)(step.text);
        const shown = why === "" ? (0,report_escape/* cut */.Jj)(text, room) : `${(0,report_escape/* cut */.Jj)(text, Math.max(20, Math.floor(room * 0.5)))}  ← ${why}`;
        return `${paint("dim", line)}  ${paint(color, label.padEnd(10))}${size}${time}  ${(0,report_escape/* cut */.Jj)(shown, room)}`.trimEnd();
    });
}
/** Steps above which runs of quiet ones are folded into one line, and the shortest run that is. */
const MOST_STEPS = 60;
const SHORTEST_RUN = 4;
/** All steps, or long runs of reused and unneeded ones as text. */
function folded(report) {
    if (report.steps.length <= MOST_STEPS)
        return report.steps;
    const entries = [];
    let run = [];
    const flush = () => {
        if (run.length < SHORTEST_RUN)
            entries.push(...run);
        else
            entries.push(`… ${run.length} steps ${LABELS[run[0].verdict][0]}`);
        run = [];
    };
    for (const step of report.steps) {
        const root = step.root === step.index || step.notes.length > 0 || step.keyword === "from";
        if (root || step.actual?.right === false || run[0]?.verdict !== step.verdict)
            flush();
        if (root || step.verdict === "unknown")
            entries.push(step);
        else
            run.push(step);
    }
    flush();
    return entries;
}
function reason(report, step) {
    const causes = step.causes.map((cause) => (0,cause_text/* causeText */.xv)(cause, (0,headline/* stepNames */.Ve)(report)));
    const wrong = step.actual?.right === false ? [[`the build ${step.actual.reused ? "reused" : "rebuilt"} it`]] : [];
    const notes = step.notes.map((note) => [{ foreign: note }]);
    return (0,rich_text/* plainText */.wh)((0,rich_text/* listed */.KE)([...causes, ...wrong, ...notes]));
}
function sizeText(step) {
    const size = step.layer?.size;
    return size === undefined || size === 0 ? "" : (0,units/* bytesText */.pV)(size);
}
function timeText(step) {
    const seconds = step.actual?.seconds ?? step.layer?.seconds;
    return seconds === undefined || seconds < 0.05 ? "" : (0,units/* secondsText */.Hd)(seconds);
}
/** Files listed per cause. */
const MOST_FILES = 20;
function files(report, paint, width) {
    return report.culprits.flatMap((culprit) => culprit.causes.flatMap((cause) => {
        if (cause.code !== "content" && cause.code !== "context-config")
            return [];
        if (cause.files.length === 0 || (cause.total === 1 && cause.files[0].changes.length === 1))
            return [];
        const step = report.steps[culprit.step];
        const lines = cause.files
            .slice(0, MOST_FILES)
            .map((file) => (0,report_escape/* cut */.Jj)(`  ${(0,cause_text/* changesText */.Tb)(file).padEnd(24)} ${(0,report_escape/* plain */.pj)(file.path)}`, width));
        const more = cause.total - lines.length;
        if (more > 0)
            lines.push(`  … and ${more.toLocaleString("en-US")} more`);
        return [paint("bold", `${(0,units/* counted */.hS)(cause.total, "changed file")} of line ${step.line ?? "?"}`), ...lines, ""];
    }));
}
function verification(report, paint) {
    const { verification: check } = report;
    if (check === undefined)
        return [];
    if (check.checked === 0)
        return ["The build left nothing by which the forecast could be checked."];
    const text = `Forecast right for ${check.right} of ${(0,units/* counted */.hS)(check.checked, "checked step")}.`;
    return [paint(check.right === check.checked ? "green" : "red", text)];
}
function footer(report) {
    const { record, steps } = report;
    const parts = [];
    if (record !== undefined)
        parts.push(`compared with ${recordText(record)}`);
    if (report.rules !== "")
        parts.push(`rules of ${(0,report_escape/* plain */.pj)(report.rules)}`);
    if (report.ownSeconds !== undefined)
        parts.push(`${(0,units/* secondsText */.Hd)(report.ownSeconds)} for ${(0,units/* counted */.hS)(steps.filter(culprit/* isCounted */.he).length, "step")}`);
    return parts.join(" · ");
}
/** Records of local runs have neither ref nor commit. */
function recordText({ ref, sha, created }) {
    return ref === "" ? `the build of ${(0,report_escape/* plain */.pj)(created)}` : `${(0,report_escape/* plain */.pj)(ref)} at ${(0,report_escape/* plain */.pj)(sha.slice(0, 7))}`;
}

;// CONCATENATED MODULE: ./lib/publish.js
/** Everything people and workflows see of a run, each surface on its own: one that fails leaves the others. */







async function publish(reports, warnings, inputs, context) {
    const problems = new Set(warnings);
    const note = async (work) => {
        try {
            const warning = await work();
            if (warning !== undefined)
                problems.add(warning);
        }
        catch (error) {
            problems.add((0,errors/* toForecastError */.H)(error).message);
        }
    };
    const links = linksOf(context);
    const reportPath = await writeReport(reports, context).catch((error) => {
        problems.add(`The JSON report was not written: ${(0,errors/* toForecastError */.H)(error).message}`);
        return "";
    });
    process.stdout.write(renderTerminal(reports, { color: context.github || process.stdout.isTTY === true }));
    if (inputs.sarifFile !== "")
        await note(() => writeSarif(reports, (0,external_node_path_.resolve)(context.workspace, inputs.sarifFile)));
    if (context.github) {
        const { publishOutputs } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(955), __webpack_require__.e(838), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 3568));
        const commentId = await comment(reports, links, inputs, context, problems);
        publishOutputs(reports, { reportPath, commentId });
        if (inputs.summary) {
            await note(async () => {
                const { publishSummary } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(955), __webpack_require__.e(838), __webpack_require__.e(267), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 6387));
                return await publishSummary(reports, links);
            });
        }
        if (inputs.annotations) {
            const { publishAnnotations } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(955), __webpack_require__.e(838), __webpack_require__.e(581)]).then(__webpack_require__.bind(__webpack_require__, 5581));
            publishAnnotations(reports);
        }
    }
    await warn([...problems], context);
}
function linksOf(context) {
    return (0,links/* githubLinks */.R)(context.serverUrl, context.repository, context.headSha, context.runId);
}
/** One warning, whatever went wrong: a job's list of annotations is short. */
async function warn(problems, context) {
    if (problems.length === 0)
        return;
    const text = problems.join("\n");
    if (context.github) {
        const { warning } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(955), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 3838));
        warning(text, { title: "Docker cache forecast" });
    }
    else {
        process.stderr.write(`warning: ${text}\n`);
    }
}
async function writeReport(reports, context) {
    const path = (0,external_node_path_.join)(context.temp, "docker-cache-forecast", `report-${context.runId || "local"}-${process.pid}.json`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, renderJson(reports));
    return path;
}
async function writeSarif(reports, path) {
    const { renderSarif } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 2584));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, renderSarif(reports));
}
async function comment(reports, links, inputs, context, problems) {
    const pull = context.pullRequest;
    const [owner, repo] = context.repository.split("/");
    if (pull === undefined ||
        inputs.comment === "never" ||
        inputs.token === "" ||
        owner === undefined ||
        repo === undefined)
        return undefined;
    const { publishComment } = await Promise.all(/* import() */[__webpack_require__.e(267), __webpack_require__.e(810)]).then(__webpack_require__.bind(__webpack_require__, 7810));
    const outcome = await publishComment({
        reports,
        links,
        mode: inputs.comment,
        pull: { apiUrl: context.apiUrl, token: inputs.token, owner, repo, number: pull.number },
        run: {
            workflow: context.workflow,
            job: `${context.job}${inputs.matrix === "" || inputs.matrix === "null" ? "" : ` ${inputs.matrix}`}`,
            run: context.runId,
            attempt: Number(context.runAttempt) || 1,
            sha: context.headSha,
        },
    }, { now: Date.now, sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds), random: Math.random });
    if (outcome.warning !== undefined)
        problems.add(outcome.warning);
    return outcome.id;
}


/***/ }),

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ changesText),
/* harmony export */   dx: () => (/* binding */ hintText),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* unused harmony exports differingPart, fileText */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7992);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8861);



/** What a cause says, in a few words with its evidence. */
function causeText(cause, stepName) {
    switch (cause.code) {
        case "content":
            return cause.files.length === 0 ? [{ foreign: sentence(cause.detail) }] : filesText(cause.files, cause.total);
        case "context-config":
            return [{ code: cause.path }, " changed what is sent: ", ...filesText(cause.files, cause.total)];
        case "instruction":
            return instructionText(cause.oldText, cause.newText, cause.detail);
        case "arg":
            return ["build argument ", ...namesText(cause.names)];
        case "env":
            return ["environment variable ", ...namesText(cause.names)];
        case "base-moved":
            return movedText(cause.image, cause.oldDigest, cause.newDigest);
        case "parent":
            return ["it follows ", ...stepName(cause.step)];
        case "stage":
            return ["it copies from stage ", { code: cause.stage }, ", rebuilt from ", ...stepName(cause.step)];
        case "builder-upgraded":
            return ["the builder was upgraded: ", { code: cause.oldVersion }, " → ", { code: cause.newVersion }];
        default:
            return [{ foreign: sentence(cause.detail) }];
    }
}
/** A detail as a clause: no full stop, small first letter unless the word is a name or all capitals. */
function sentence(detail) {
    const clause = detail.trim().replace(/\.$/, "");
    return /^[A-Z][a-z ]/.test(clause) ? clause[0].toLowerCase() + clause.slice(1) : clause;
}
function movedText(image, oldDigest, newDigest) {
    if (oldDigest === "" || newDigest === "")
        return ["base image ", { code: image }, " may have moved"];
    const digests = [{ code: (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(oldDigest) }, " → ", { code: (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(newDigest) }];
    return ["base image ", { code: image }, " moved ", ...digests];
}
/** Names shown in one clause. */
const MOST_NAMES = 3;
function namesText(names) {
    const shown = names.slice(0, MOST_NAMES).map(({ name, oldValue, newValue }) => {
        if (oldValue === undefined && newValue === undefined)
            return [{ code: name }, " may have changed"];
        if (oldValue === undefined)
            return [{ code: name }, " is new (", { code: shortValue(newValue) }, ")"];
        if (newValue === undefined)
            return [{ code: name }, " is gone (was ", { code: shortValue(oldValue) }, ")"];
        if (oldValue === newValue)
            return [{ code: name }, " changed (value hidden)"];
        return [{ code: name }, " changed ", { code: shortValue(oldValue) }, " → ", { code: shortValue(newValue) }];
    });
    return andMore(shown, names.length);
}
/** Commit ids and digests as people write them: one long word would push the table's last columns out of sight. */
function shortValue(value) {
    return /^[0-9a-f]{20,}$/i.test(value) ? `${value.slice(0, 12)}…` : value;
}
function andMore(shown, total) {
    const more = total - shown.length;
    return more > 0 ? (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...shown, [`${more.toLocaleString("en-US")} more`]]) : (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(shown);
}
function instructionText(oldText, newText, detail) {
    if (oldText === newText)
        return [{ foreign: sentence(detail) }];
    if (oldText === "")
        return ["the instruction is new"];
    if (newText === "")
        return ["an instruction before it was removed: ", { code: oldText }];
    const { before, now } = differingPart(oldText, newText);
    if (before === "")
        return ["the instruction now has ", { code: now }];
    if (now === "")
        return ["the instruction no longer has ", { code: before }];
    return ["the instruction changed ", { code: before }, " → ", { code: now }];
}
/** Words at both ends that are equal are left out; the rest is what people look for. */
function differingPart(oldText, newText) {
    const old = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(oldText).split(/(?<= )/);
    const now = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(newText).split(/(?<= )/);
    let head = 0;
    while (head < old.length && head < now.length && old[head].trim() === now[head].trim())
        head++;
    let tail = 0;
    const most = Math.min(old.length, now.length) - head;
    while (tail < most && old[old.length - 1 - tail].trim() === now[now.length - 1 - tail].trim())
        tail++;
    return {
        before: old
            .slice(head, old.length - tail)
            .join("")
            .trim(),
        now: now
            .slice(head, now.length - tail)
            .join("")
            .trim(),
    };
}
/** Files named in one clause; all of them stand in the folded list. */
const MOST_FILES = 3;
function filesText(files, total) {
    const kinds = new Set(files.flatMap((file) => file.changes));
    if (files.length < total)
        return [`${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, "file")} changed, such as `, { code: files[0].path }];
    if (total > MOST_FILES && kinds.size === 1)
        return sameChange(files, [...kinds][0]);
    const shown = files.slice(0, MOST_FILES).map(fileText);
    return andMore(shown, total);
}
/** Many files with one and the same change: the change first, then how many. */
function sameChange(files, change) {
    const first = files[0];
    const what = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files.length, "file");
    const example = [", such as ", { code: first.path }];
    const modes = new Set(files.map((file) => `${file.oldMode ?? "?"} → ${file.newMode ?? "?"}`));
    switch (change) {
        case "mode":
            return [`only the mode of ${what} changed`, ...(modes.size === 1 ? [` (${[...modes][0]})`] : []), ...example];
        case "line-endings":
            return [`only the line endings of ${what} changed`, ...example];
        case "added":
        case "removed":
            return [`${what} were ${change}`, ...example];
        default:
            return [`${what} changed (${CHANGE_WORDS[change]})`, ...example];
    }
}
const CHANGE_WORDS = {
    added: "added",
    removed: "removed",
    bytes: "content",
    mode: "mode",
    owner: "owner",
    link: "link target",
    type: "file type",
    "line-endings": "line endings only",
    case: "upper and lower case of the name",
};
/** `src/a.ts` changed · was added · mode 0664 → 0644 … */
function fileText(file) {
    const { changes } = file;
    const only = changes.length === 1 ? changes[0] : undefined;
    if (only === "added" || only === "removed")
        return [{ code: file.path }, ` was ${only}`];
    if (only === "case")
        return [{ code: file.oldPath ?? file.path }, " was renamed to ", { code: file.path }];
    if (only === "mode")
        return ["only the mode of ", { code: file.path }, " changed", modes(file)];
    if (only === "line-endings")
        return ["only the line endings of ", { code: file.path }, " changed"];
    if (only === "bytes")
        return [{ code: file.path }, " changed"];
    return [{ code: file.path }, ` changed (${changesText(file)})`];
}
function modes(file) {
    return file.oldMode === undefined || file.newMode === undefined ? "" : ` ${file.oldMode} → ${file.newMode}`;
}
/** Every change of a file, comma-separated, with modes. */
function changesText(file) {
    return file.changes.map((change) => CHANGE_WORDS[change] + (change === "mode" ? modes(file) : "")).join(", ");
}
/** What usually is behind a change that nobody made on purpose; `""` for others. */
function hintText(cause) {
    if (cause.code !== "content" && cause.code !== "context-config")
        return "";
    const kinds = new Set(cause.files.flatMap((file) => file.changes));
    if (kinds.size !== 1 || cause.files.length < cause.total)
        return "";
    if (kinds.has("mode"))
        return MODE_HINT;
    return kinds.has("line-endings") ? LINE_ENDING_HINT : "";
}
const MODE_HINT = "File modes that nobody edited come from the umask of the checkout or from git's `core.fileMode`: set the modes in a step before the build, or commit them.";
const LINE_ENDING_HINT = "Line endings that nobody edited come from git's `core.autocrlf`: pin them with `* text eol=lf` in `.gitattributes`.";


/***/ }),

/***/ 7489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/** The cost of `steps` as last recorded. */
function costOf(steps) {
    const layered = steps.filter((step) => step.addsLayer !== false);
    const bytes = sum(layered, (layer) => layer.size);
    const compressedBytes = sum(layered, (layer) => layer.compressedSize);
    const seconds = sum(steps, (layer) => layer.seconds);
    return {
        steps: steps.length,
        layers: steps.filter((step) => step.addsLayer === true).length,
        ...(bytes === undefined ? {} : { bytes }),
        ...(compressedBytes === undefined ? {} : { compressedBytes }),
        ...(seconds === undefined ? {} : { seconds }),
    };
}
function sum(steps, figure) {
    let value = 0;
    let known = 0;
    for (const { layer } of steps) {
        const each = layer === undefined ? undefined : figure(layer);
        if (each === undefined || !Number.isFinite(each))
            continue;
        value += each;
        known++;
    }
    return known === 0 ? undefined : { value, known, of: steps.length };
}


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ culpritsOf),
/* harmony export */   he: () => (/* binding */ isCounted)
/* harmony export */ });
/* unused harmony export blameOf */
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7489);

const CHANGE_CODES = new Set(["instruction", "arg", "env", "content", "context-config"]);
function blameOf(causes) {
    const change = causes.some((cause) => CHANGE_CODES.has(cause.code));
    const base = causes.some((cause) => cause.code === "base-moved");
    if (change && base)
        return "both";
    if (change)
        return "change";
    return base ? "base" : "cache";
}
/** Steps that can hit or miss; only these are counted. */
function isCounted(step) {
    return step.verdict !== "config-only" && step.verdict !== "not-needed";
}
/** Root steps in Dockerfile order. */
function culpritsOf(steps) {
    const followers = new Map();
    for (const step of steps) {
        if (!isCounted(step) || step.verdict === "hit")
            continue;
        const root = rootOf(step, steps);
        const group = followers.get(root) ?? [];
        if (root !== step.index)
            group.push(step.index);
        followers.set(root, group);
    }
    return [...followers].sort(([a], [b]) => a - b).map(([root, group]) => culprit(steps[root], group, steps));
}
function rootOf(step, steps) {
    return step.root !== undefined && steps[step.root] !== undefined ? step.root : step.index;
}
function culprit(root, followers, steps) {
    const own = root.causes.filter((cause) => cause.code !== "parent" && cause.code !== "stage");
    const causes = own.length > 0 ? own : root.causes.length > 0 ? root.causes : [NOT_SAID];
    const rebuilt = [root, ...followers.map((index) => steps[index])].filter((step) => step.verdict === "miss");
    return { step: root.index, verdict: root.verdict, causes, blame: blameOf(causes), followers, cost: (0,_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(rebuilt) };
}
const NOT_SAID = { code: "unsupported", detail: "No cause is known for this step." };


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/**
 * Every text that somebody else wrote (Dockerfile lines, file names, arg values, image names, branch names, messages of
 * builders) passes through one of these functions before it is shown. Nothing else in this folder writes such text.
 */
/**
 * Characters that are never shown as they are: C0 and C1 controls, soft hyphen, bidirectional and zero-width controls,
 * line and paragraph separators, interlinear marks, tag characters, lone surrogates, unassigned specials.
 */
function isHidden(code) {
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f))
        return true;
    if (code === 0xad || code === 0x34f || code === 0x61c || code === 0x180e || code === 0xfeff)
        return true;
    if (code >= 0x115f && code <= 0x1160)
        return true;
    if (code >= 0x200b && code <= 0x200f)
        return true;
    if (code >= 0x2028 && code <= 0x202e)
        return true;
    if (code >= 0x2060 && code <= 0x206f)
        return true;
    if (code >= 0xd800 && code <= 0xdfff)
        return true;
    if (code >= 0xfff0 && code <= 0xfffb)
        return true;
    return code === 0x3164 || code === 0xffa0 || (code >= 0xe0000 && code <= 0xe0fff);
}
function visible(code) {
    if (code === 0x09)
        return " ";
    if (code === 0x0a)
        return "\\n";
    if (code === 0x0d)
        return "\\r";
    const hex = code.toString(16);
    return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
/** One line without hidden characters: they are written as `\n` or `\u202e`, so that names stay tellable apart. */
function oneLine(text) {
    let clean = "";
    for (const char of text) {
        const code = char.codePointAt(0);
        clean += isHidden(code) ? visible(code) : char;
    }
    return clean;
}
/** At most `most` characters, `…` included; never half a surrogate pair. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const end = most - 1;
    const high = text.charCodeAt(end - 1);
    return `${text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end)}…`;
}
const ZERO_WIDTH_SPACE = "\u200b";
/** Breaks HTML comments apart, so that no text can forge the hidden markers by which a comment's sections are found. */
function withoutMarkers(text) {
    return text.replaceAll("<!--", `<${ZERO_WIDTH_SPACE}!--`).replaceAll("-->", `--${ZERO_WIDTH_SPACE}>`);
}
/** A Markdown code span for paragraphs and list items; nothing inside is Markdown, HTML, a mention or a link. */
function codeSpan(text) {
    const clean = withoutMarkers(oneLine(text));
    if (clean.trim() === "")
        return clean === "" ? "*(empty)*" : "*(blank)*";
    const fence = "`".repeat(longestRun(clean, "`") + 1);
    const pad = clean.startsWith("`") || clean.endsWith("`") || (clean.startsWith(" ") && clean.endsWith(" ")) ? " " : "";
    return `${fence}${pad}${clean}${pad}${fence}`;
}
/** A code span inside a GFM table cell: a pipe would end the cell even there. */
function cellCode(text) {
    return codeSpan(text).replaceAll("|", "\\|");
}
function longestRun(text, char) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === char ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}
/**
 * Prose inside Markdown. Punctuation that Markdown reads is escaped, `<`, `>`, `&` as entities; and because GitHub looks for
 * mentions, issue references and addresses in the finished page, those are broken by a zero-width space.
 */
function prose(text) {
    return oneLine(text)
        .replace(/[@#]/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/(gh|www|https?|ftp)(?=[-.:])/gi, `$1${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=\/)/g, `:${ZERO_WIDTH_SPACE}`)
        .replace(/[&<>]/g, (char) => (char === "&" ? "&amp;" : char === "<" ? "&lt;" : "&gt;"))
        .replace(/[!#$%()*+\-.:=?@[\\\]^_`{|}~]/g, "\\$&");
}
/** Text inside a raw HTML block, where Markdown does not hold: `<summary>`, `<td>`. */
function html(text) {
    return oneLine(text)
        .replace(/[&<>"']/g, (char) => HTML_ENTITIES[char])
        .replace(/[@#]/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=\/)/g, `:${ZERO_WIDTH_SPACE}`);
}
const HTML_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** A fenced block; the fence is longer than any run of backticks inside. */
function fenced(lines, language) {
    const clean = lines.map((line) => withoutMarkers(oneLine(line)));
    const fence = "`".repeat(Math.max(3, ...clean.map((line) => longestRun(line, "`") + 1)));
    return [`${fence}${language}`, ...clean, fence].join("\n");
}
/** Label text inside Mermaid quotes: only characters that Mermaid takes literally. */
function mermaidLabel(text) {
    return oneLine(text).replace(/[^\p{L}\p{N} ._/-]/gu, (char) => `#${char.codePointAt(0)};`);
}
/** Plain text for annotations and terminals: one line, and nothing the runner would take for a workflow command. */
function plain(text) {
    return oneLine(text).replaceAll("::", `:${ZERO_WIDTH_SPACE}:`).replaceAll("##[", `#${ZERO_WIDTH_SPACE}#[`);
}
/** A path as part of a URL: every segment percent-encoded, and what `encodeURIComponent` leaves but Markdown reads. */
function urlPath(path) {
    return path
        .split("/")
        .map((segment) => encodeURIComponent(segment.toWellFormed()).replace(/[!'()*~_]/g, percent))
        .join("/");
}
function percent(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ evaluateGate),
/* harmony export */   L2: () => (/* binding */ distrustAfterFalseHit),
/* harmony export */   VC: () => (/* binding */ OPEN_GATE),
/* harmony export */   Xi: () => (/* binding */ parseGate)
/* harmony export */ });
/* unused harmony export FALSE_HIT_MEMORY */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** What a workflow may hang on a forecast: conditions a user sets, and when an all-hit forecast may not be relied on. */

const OPEN_GATE = { failOn: [], expectCached: [] };
const FAIL_ON = [
    "miss",
    "unknown",
    "depends",
    "no-record",
    "base-moved",
    "instruction",
    "arg",
    "env",
    "content",
    "context-config",
    "not-exported",
    "no-cache",
    "remote",
    "platform",
    "builder-upgraded",
    "unsupported",
];
/** Most conditions taken from one input. */
const MAX_CONDITIONS = 200;
/** The inputs `fail-on` and `expect-cached`; throws `input` for words that mean nothing. */
function parseGate(failOn, expectCached) {
    const conditions = words(failOn, "fail-on").map((word) => {
        const known = FAIL_ON.find((each) => each === word.toLowerCase());
        if (known !== undefined)
            return known;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ForecastError */ .u("input", `fail-on does not know ${JSON.stringify(word)}; use one or more of ${FAIL_ON.join(", ")}.`);
    });
    return { failOn: conditions, expectCached: words(expectCached, "expect-cached").map(expected) };
}
function words(text, input) {
    const found = text.split(/[\s,]+/).filter((word) => word !== "");
    if (found.length > MAX_CONDITIONS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ForecastError */ .u("limit", `${input} has more than ${MAX_CONDITIONS} entries; use line ranges instead.`);
    }
    return found;
}
function expected(word) {
    const lines = /^(?:[^\s:]*:)?([0-9]{1,7})(?:-([0-9]{1,7}))?$/.exec(word);
    if (lines === null)
        return { kind: "stage", name: word };
    const from = Number(lines[1]);
    const to = lines[2] === undefined ? from : Number(lines[2]);
    if (from < 1 || to < from) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ForecastError */ .u("input", `expect-cached has the range ${word}; write it as first-last line, such as 3-12.`);
    }
    return { kind: "lines", from, to };
}
/** Conditions that do not hold, in the user's order. Steps that are not needed never break one. */
function evaluateGate(gate, steps, stages) {
    const needed = steps.filter((step) => step.verdict !== "not-needed");
    return [
        ...gate.failOn.flatMap((condition) => brokenFailOn(condition, needed)),
        ...gate.expectCached.flatMap((wanted) => brokenExpectation(wanted, steps, stages)),
    ];
}
function brokenFailOn(condition, steps) {
    const found = steps.filter((step) => step.verdict === condition || step.codes.some((code) => code === condition));
    if (found.length === 0)
        return [];
    const detail = `${where(found)} ${found.length === 1 ? "is" : "are"} ${JSON.stringify(condition)}.`;
    return [{ rule: `fail-on: ${condition}`, detail, steps: found.map((step) => step.index) }];
}
function brokenExpectation(wanted, steps, stages) {
    const name = wanted.kind === "stage" ? wanted.name : `${wanted.from}-${wanted.to}`;
    const rule = `expect-cached: ${name}`;
    const inside = steps.filter((step) => isInside(step, wanted, stages));
    if (inside.length === 0) {
        const what = wanted.kind === "stage" ? "The Dockerfile has no stage of that name" : "No step stands in those lines";
        return [{ rule, detail: `${what}; correct the input.`, steps: [] }];
    }
    const broken = inside.filter((step) => !["hit", "config-only", "not-needed"].includes(step.verdict));
    if (broken.length === 0)
        return [];
    const detail = `${where(broken)} ${broken.length === 1 ? "is" : "are"} not certain to be reused.`;
    return [{ rule, detail, steps: broken.map((step) => step.index) }];
}
function isInside(step, wanted, stages) {
    if (wanted.kind === "lines") {
        return step.line !== undefined && step.line >= wanted.from && step.line <= wanted.to;
    }
    const stage = stages.find((each) => each.index === step.stage);
    return stage !== undefined && stage.name.toLowerCase() === wanted.name.toLowerCase();
}
/** Lines named in one sentence. */
const MOST_LINES = 5;
function where(steps) {
    const lines = [...new Set(steps.flatMap((step) => (step.line === undefined ? [] : [step.line])))];
    if (lines.length === 0)
        return steps.length === 1 ? "One step" : `${steps.length} steps`;
    const shown = lines.slice(0, MOST_LINES).join(", ");
    const more = lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : "";
    return `${lines.length === 1 ? "Line" : "Lines"} ${shown}${more}`;
}
/** Checked builds after which a false hit is forgiven. */
const FALSE_HIT_MEMORY = 10;
/**
 * Why an all-hit forecast must not stop a build although it looks certain: the forecast was wrong in the dangerous
 * direction in one of the last checked builds. `undefined`: it may be relied on.
 */
function distrustAfterFalseHit(runs) {
    const checked = runs.filter((run) => run.checked > 0).slice(-FALSE_HIT_MEMORY);
    const wrong = checked.findLast((run) => run.falseHits > 0);
    if (wrong === undefined)
        return undefined;
    return `A step forecast as reused was rebuilt in run ${wrong.runId}, so the gate is advisory until ${FALSE_HIT_MEMORY} checked builds are right.`;
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ culpritText),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Tc: () => (/* binding */ blameText),
/* harmony export */   Ve: () => (/* binding */ stepNames),
/* harmony export */   XZ: () => (/* binding */ hints)
/* harmony export */ });
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3589);
/* harmony import */ var _culprit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(965);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4503);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7992);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8861);
/** The sentences every rendering starts with: what happens, and whose doing it is. */






function stateOf(report) {
    if (isFirstBuild(report))
        return "no-record";
    if (report.willRebuild === "yes")
        return "rebuilt";
    return report.willRebuild === "no" ? "reused" : "unknown";
}
/** Nothing was recorded yet: not a problem of this change. */
function isFirstBuild(report) {
    const { culprits, counts } = report;
    if (counts.hits > 0 || culprits.length === 0)
        return false;
    return culprits.every((culprit) => culprit.causes.every((cause) => cause.code === "no-record"));
}
/** `9 of 14 steps reused · rebuilds 3 layers, 512 MB, about 2 min 10 s`; no full stop. */
function headline(report) {
    const { counts } = report;
    switch (stateOf(report)) {
        case "no-record":
            return [`no earlier build recorded yet, so ${all(counts.total)} will be built`];
        case "reused":
            return counts.total === 0 ? ["nothing to build"] : [`${all(counts.total)} reused`, ...savedText(report)];
        case "rebuilt":
            return [`${reusedText(report)} · rebuilds `, ...costText(report.rebuild, (0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(counts.misses, "step"))];
        case "unknown":
            return [`${reusedText(report)} · ${openText(report)}`];
    }
}
function all(total) {
    return total === 1 ? "the only step" : `all ${total} steps`;
}
function reusedText({ counts }) {
    return `${counts.hits} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(counts.total, "step")} reused`;
}
function openText({ counts }) {
    const parts = [];
    if (counts.unknowns > 0)
        parts.push(`${counts.unknowns} cannot be known before the build`);
    if (counts.depends > 0)
        parts.push(`${counts.depends} depend${counts.depends === 1 ? "s" : ""} on what a stage produces`);
    return parts.length === 0 ? "what happens cannot be known" : parts.join(", ");
}
function savedText(report) {
    const { bytes, seconds } = report.saved;
    const parts = [...(bytes === undefined ? [] : [sumText(bytes, _units_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesText */ .pV)])];
    if (seconds !== undefined && seconds.value >= 1)
        parts.push(`about ${sumText(seconds, _units_js__WEBPACK_IMPORTED_MODULE_5__/* .secondsText */ .Hd)}`);
    return parts.length === 0 ? [] : [` · saves ${parts.join(", ")}`];
}
/** `3 layers, 512 MB, about 2 min 10 s`; `steps` when no layer is known. */
function costText(cost, steps) {
    const parts = [[cost.layers > 0 ? (0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(cost.layers, "layer") : steps]];
    if (cost.bytes !== undefined && cost.bytes.value > 0)
        parts.push([sumText(cost.bytes, _units_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesText */ .pV)]);
    if (cost.seconds !== undefined && cost.seconds.value > 0)
        parts.push([`about ${sumText(cost.seconds, _units_js__WEBPACK_IMPORTED_MODULE_5__/* .secondsText */ .Hd)}`]);
    return parts.flatMap((part, index) => (index === 0 ? part : [", ", ...part]));
}
function sumText(sum, unit) {
    return sum.known < sum.of ? `at least ${unit(sum.value)}` : unit(sum.value);
}
/** What steps are called in clauses: `line 14`; the keyword when the step stands in no line. */
function stepNames(report) {
    return (index) => {
        const step = report.steps[index];
        if (step === undefined)
            return ["an earlier step"];
        return step.line === undefined ? [{ code: step.keyword.toUpperCase() }] : [`line ${step.line}`];
    };
}
/** ``Dockerfile:14 `COPY . .` is rebuilt because …; 4 steps follow``, without a full stop. */
function culpritText(report, culprit, links) {
    const step = report.steps[culprit.step];
    const because = (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(culprit.causes.map((cause) => (0,_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .causeText */ .xv)(cause, stepNames(report))));
    const at = {
        place: (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(report.dockerfile, step),
        href: (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .lineHref */ .I)(links, report.dockerfile, step.line, step.endLine),
    };
    const then = followText(culprit, report);
    if (!(0,_culprit_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he)(culprit))
        return [at, ": ", ...because, ...then];
    return [at, " ", { code: step.text }, ` ${verb(culprit)} because `, ...because, ...then];
}
function verb(culprit) {
    if (culprit.verdict === "miss")
        return "is rebuilt";
    return culprit.verdict === "depends" ? "may be rebuilt" : "cannot be known";
}
function followText(culprit, report) {
    const rebuilt = culprit.followers.filter((index) => report.steps[index]?.verdict === "miss").length;
    const open = culprit.followers.length - rebuilt;
    const parts = [];
    const noun = (0,_culprit_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he)(culprit) ? "more step" : "step";
    if (rebuilt > 0)
        parts.push(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rebuilt, noun)} ${rebuilt === 1 ? "follows" : "follow"}`);
    if (open > 0)
        parts.push(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(open, noun)} may follow`);
    return parts.length === 0 ? [] : [`; ${parts.join(", ")}`];
}
/** Hints that go with the culprits' causes, each once. */
function hints(report) {
    const all = report.culprits.flatMap((culprit) => culprit.causes.map(_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hintText */ .dx));
    return [...new Set(all)].filter((hint) => hint !== "");
}
/** `4 rebuilt by this change, 2 by a moved base image`; empty when only one of them applies. */
function blameText(report) {
    const { byChange, byBase, byBoth, byCache } = report.counts;
    const parts = [
        byChange > 0 ? `${byChange} by this change` : "",
        byBase > 0 ? `${byBase} by a moved base image` : "",
        byBoth > 0 ? `${byBoth} by both` : "",
        byCache > 0 ? `${byCache} for lack of a usable cache` : "",
    ].filter((part) => part !== "");
    return parts.length < 2 ? "" : `Rebuilt steps: ${parts.join(", ")}.`;
}


/***/ }),

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lineHref),
/* harmony export */   R: () => (/* binding */ githubLinks)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/** Addresses that reports link to. */

/** The links of a run on GitHub; `sha` is the pull request's head, not the merge commit nobody can open. */
function githubLinks(server, repository, sha, runId) {
    const base = `${server.replace(/\/+$/, "")}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(repository)}`;
    const blob = /^[0-9a-f]{40,64}$/.test(sha) ? { blob: `${base}/blob/${sha}` } : {};
    const run = /^[0-9]+$/.test(runId) ? { run: `${base}/actions/runs/${runId}` } : {};
    return { ...blob, ...run };
}
/** Address of lines of a file in the repository; `undefined` for paths that lie outside it. */
function lineHref(links, path, line, endLine) {
    if (links.blob === undefined || line === undefined || path.startsWith("/"))
        return undefined;
    const clean = path.replace(/^(?:\.\/)+/, "");
    if (clean === "" || clean.split("/").includes(".."))
        return undefined;
    const range = endLine !== undefined && endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    return `${links.blob}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(clean)}${range}`;
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DC: () => (/* binding */ REPORT_SCHEMA),
  ik: () => (/* binding */ place),
  eh: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: ./lib/report/cost.js
var cost = __webpack_require__(7489);
// EXTERNAL MODULE: ./lib/report/culprit.js
var culprit = __webpack_require__(965);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/fingerprint.js
/** One digest over everything that can change the result of a build. */

/**
 * Hex sha256 over the keys of all needed steps in order, with the platform, the target and the builder they hold for. Every
 * part is framed by its length, so that no two lists run together. `""` when a step's key is not known: a digest that
 * leaves an input out would be equal for two different builds.
 */
function fingerprint(steps, settings) {
    if (steps.length === 0 || steps.some((step) => step.key === ""))
        return "";
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const add = (text) => hash.update(`${Buffer.byteLength(text)}:${text}`);
    add("docker-cache-forecast fingerprint 1");
    for (const setting of settings)
        add(setting);
    for (const { stage, key } of steps) {
        add(String(stage));
        add(key);
    }
    return hash.digest("hex");
}

// EXTERNAL MODULE: ./lib/report/gate.js
var report_gate = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/report/model.js




const REPORT_SCHEMA = 1;
/** Builds kept in the trend. */
const MAX_TREND = 20;
/** One forecast and what is known around it → the report. */
function summarize(input) {
    const { forecast, last } = input;
    const steps = reportSteps(forecast, input.actual);
    const culprits = (0,culprit/* culpritsOf */.Et)(forecast.steps);
    const counts = countsOf(forecast.steps, culprits);
    const willRebuild = rebuilds(counts, forecast.steps.length);
    const distrust = willRebuild === "no" ? distrusts(input) : [];
    const first = steps.find((step) => (0,culprit/* isCounted */.he)(step) && step.verdict !== "hit");
    return {
        schema: REPORT_SCHEMA,
        name: input.name,
        builder: forecast.builder,
        rules: forecast.rules,
        dockerfile: forecast.dockerfile,
        ...given("target", forecast.target),
        platform: forecast.platform,
        counts,
        willRebuild,
        fullyCached: willRebuild === "no" && distrust.length === 0,
        distrust,
        ...given("firstMiss", first && { step: first.index, at: place(forecast.dockerfile, first) }),
        fingerprint: forecastFingerprint(forecast),
        culprits,
        rebuild: (0,cost/* costOf */.h)(forecast.steps.filter((step) => step.verdict === "miss")),
        maybe: (0,cost/* costOf */.h)(forecast.steps.filter((step) => step.verdict === "depends" || step.verdict === "unknown")),
        saved: (0,cost/* costOf */.h)(forecast.steps.filter((step) => step.verdict === "hit")),
        rebuiltLayers: rebuiltLayers(steps),
        ...given("record", last && { ref: last.ref, sha: last.sha, runId: last.runId, created: last.created }),
        stages: forecast.stages,
        steps,
        gate: { failures: gateFailures(input.gate ?? report_gate/* OPEN_GATE */.VC, steps, forecast.stages) },
        advice: input.advice ?? [],
        ...given("verification", input.actual && verify(steps)),
        trend: (last?.runs ?? []).slice(-MAX_TREND),
        ...given("buildSeconds", input.buildSeconds),
        ...given("ownSeconds", input.ownSeconds),
        ...given("context", input.context),
        warnings: forecast.warnings,
    };
}
/** An object with one property, or none when the value is not known. */
function given(name, value) {
    return (value === undefined ? {} : { [name]: value });
}
/** `Dockerfile:14`, or the file alone. */
function place(dockerfile, step) {
    return step.line === undefined ? dockerfile : `${dockerfile}:${step.line}`;
}
function reportSteps(forecast, actual) {
    const seen = new Map((actual ?? []).map((each) => [each.index, each]));
    const fromLines = new Map();
    return forecast.steps.map((step) => {
        if (step.range !== undefined && !fromLines.has(step.stage))
            fromLines.set(step.stage, step.range.startLine);
        return {
            index: step.index,
            stage: step.stage,
            stageName: step.stageName,
            ...given("line", step.range?.startLine ?? fromLines.get(step.stage)),
            ...given("endLine", step.range?.endLine ?? fromLines.get(step.stage)),
            origin: step.origin,
            keyword: step.keyword,
            text: step.text,
            verdict: step.verdict,
            causes: step.causes,
            ...given("root", step.root),
            ...given("createdBy", step.createdBy),
            ...given("addsLayer", step.addsLayer),
            ...given("layer", step.layer),
            notes: step.notes,
            ...given("actual", whatHappened(step, seen.get(step.index))),
        };
    });
}
function whatHappened(step, actual) {
    if (actual?.reused === undefined || !(0,culprit/* isCounted */.he)(step))
        return undefined;
    const { reused } = actual;
    const said = step.verdict === "hit" ? true : step.verdict === "miss" ? false : undefined;
    return {
        reused,
        ...given("right", said === undefined ? undefined : said === reused),
        ...given("seconds", actual.seconds),
    };
}
function verify(steps) {
    const checked = steps.filter((step) => step.actual?.right !== undefined);
    const wrong = checked.filter((step) => step.actual?.right === false);
    return {
        checked: checked.length,
        right: checked.length - wrong.length,
        falseHits: wrong.filter((step) => step.verdict === "hit").map((step) => step.index),
        falseMisses: wrong.filter((step) => step.verdict === "miss").map((step) => step.index),
    };
}
function countsOf(steps, culprits) {
    const number = (verdict) => steps.filter((step) => step.verdict === verdict).length;
    const blamed = (blame) => culprits
        .filter((culprit) => culprit.blame === blame)
        .flatMap((culprit) => [culprit.step, ...culprit.followers])
        .filter((index) => steps[index]?.verdict === "miss").length;
    return {
        total: steps.filter(culprit/* isCounted */.he).length,
        hits: number("hit"),
        misses: number("miss"),
        depends: number("depends"),
        unknowns: number("unknown"),
        notNeeded: number("not-needed"),
        configOnly: number("config-only"),
        byChange: blamed("change"),
        byBase: blamed("base"),
        byBoth: blamed("both"),
        byCache: blamed("cache"),
    };
}
function rebuilds(counts, steps) {
    if (counts.misses > 0)
        return "yes";
    return counts.unknowns + counts.depends > 0 || steps === 0 ? "unknown" : "no";
}
function rebuiltLayers(steps) {
    return steps
        .filter((step) => step.verdict === "miss" && step.addsLayer !== false)
        .map((step) => ({
        step: step.index,
        ...given("line", step.line),
        text: step.text,
        ...given("bytes", step.layer?.size),
        ...given("compressedBytes", step.layer?.compressedSize),
        ...given("seconds", step.layer?.seconds),
    }));
}
function gateFailures(gate, steps, stages) {
    const gated = steps.map((step) => ({
        index: step.index,
        stage: step.stage,
        line: step.line,
        verdict: step.verdict,
        codes: step.causes.map((cause) => cause.code),
    }));
    return (0,report_gate/* evaluateGate */.DR)(gate, gated, stages);
}
function forecastFingerprint(forecast) {
    const needed = forecast.steps.filter((step) => step.verdict !== "not-needed");
    if (needed.some((step) => (step.facts.sources ?? []).some(isUnread)))
        return "";
    return fingerprint(needed, [forecast.builder, forecast.rules, forecast.platform, forecast.target ?? ""]);
}
/** A source whose content takes part in the build and could not be digested. */
function isUnread({ from, digest }) {
    return digest === undefined && !from.startsWith("stage:");
}
/**
 * Why a build in which every step is reused must still run. The gate is about the image, not only about its layers: CMD,
 * ENV, LABEL and the like build nothing with BuildKit and still change what comes out.
 */
function distrusts(input) {
    const { forecast, last } = input;
    const reasons = [...(input.distrust ?? [])];
    if (last === undefined) {
        reasons.push("No earlier build is recorded, so there is no image of which it is known that it is the same.");
    }
    else {
        const wrong = (0,report_gate/* distrustAfterFalseHit */.L2)(last.runs);
        if (wrong !== undefined)
            reasons.push(wrong);
        if (!sameImage(forecast, last)) {
            reasons.push("Nothing is rebuilt, but the image's settings or its base changed since the recorded build.");
        }
    }
    return reasons;
}
/** Every needed step has the key that it had in the recorded build, in the same order. */
function sameImage(forecast, last) {
    const needed = new Set(forecast.stages.filter((stage) => stage.needed).map((stage) => stage.index));
    const keys = (steps) => steps.filter((step) => needed.has(step.stage)).map((step) => step.key);
    const now = keys(forecast.steps);
    const then = keys(last.steps);
    return now.length === then.length && now.every((key, index) => key !== "" && key === then[index]);
}


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/**
 * Sentences with parts that others wrote, before they become Markdown, terminal text or an annotation. Plain strings in
 * them are ours; everything from outside is marked, so that each rendering escapes it its own way.
 */

/** Longest piece of foreign text in running text; whole texts stand in the folded parts. */
const LONGEST_CODE = 120;
const LONGEST_FOREIGN = 600;
function render(text, code, foreign, at, longest = LONGEST_CODE) {
    return text
        .map((piece) => {
        if (typeof piece === "string")
            return piece;
        if ("code" in piece)
            return code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(piece.code, longest));
        if ("place" in piece)
            return at(piece.place, piece.href);
        return foreign((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(piece.foreign, LONGEST_FOREIGN));
    })
        .join("");
}
function markdownPlace(text, href) {
    return href === undefined ? `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text)}**` : `**[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text)}](${href})**`;
}
/** For paragraphs and list items. */
function markdown(text) {
    return render(text, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS, markdownPlace);
}
/** For cells of a GFM table. */
function markdownCell(text, longest = 80) {
    return render(text, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS, markdownPlace, longest);
}
/** For `<summary>` and other raw HTML. */
function inlineHtml(text) {
    return render(text, (code) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(code)}</code>`, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy);
}
/** For terminals and annotations. */
function plainText(text, longest = LONGEST_CODE) {
    return render(text, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj, longest);
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    return items.flatMap((item, index) => {
        if (index === 0)
            return item;
        return [index === items.length - 1 ? " and " : ", ", ...item];
    });
}


/***/ }),

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ secondsText),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pV: () => (/* binding */ bytesText)
/* harmony export */ });
/** Sizes, durations and counts as people read them. */
const UNITS = ["B", "kB", "MB", "GB", "TB"];
/** Bytes in decimal units with three significant digits, as `docker history` prints them: `512 MB`, `1.24 GB`. */
function bytesText(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < UNITS.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${Number(value.toPrecision(3))} ${UNITS[unit]}`;
}
/** Seconds: `0.4 s`, `12 s`, `2 min 10 s`, `1 h 5 min`. */
function secondsText(seconds) {
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor((whole % 3600) / 60);
    if (hours > 0)
        return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
    return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
}
/** `1 step`, `2 steps`. */
function counted(count, noun) {
    return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
/** First 12 hex digits of a digest, with its algorithm dropped. */
function shortDigest(digest) {
    const colon = digest.indexOf(":");
    return digest.slice(colon + 1, colon + 13);
}


/***/ })

};
