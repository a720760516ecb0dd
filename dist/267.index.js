export const id = 267;
export const ids = [267];
export const modules = {

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A_: () => (/* binding */ LEVELS),
  zm: () => (/* binding */ buildBody),
  gX: () => (/* binding */ culpritList),
  zH: () => (/* binding */ details),
  qr: () => (/* binding */ footer),
  Ux: () => (/* binding */ headlineMarkdown),
  X2: () => (/* binding */ summaryParts),
  P3: () => (/* binding */ trendBlock),
  gP: () => (/* binding */ verificationLine)
});

// EXTERNAL MODULE: ./lib/report/cause-text.js
var cause_text = __webpack_require__(3589);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/culprit.js
var culprit = __webpack_require__(965);
;// CONCATENATED MODULE: ./lib/report/render-graph.js


/** Stages above which a graph helps nobody. */
const MOST_STAGES = 40;
/** A fenced Mermaid block, or `""` when no stage has to do with another. */
function stageGraph(report) {
    const { stages } = report;
    const arrows = stages.flatMap(edges);
    if (arrows.length === 0 || stages.length > MOST_STAGES)
        return "";
    const looks = new Map(stages.map((stage) => [stage.index, look(report, stage)]));
    const lines = [
        "graph LR",
        ...stages.map((stage) => node(report, stage)),
        ...arrows,
        "  classDef reused fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
        "  classDef rebuilt fill:#ffebe9,stroke:#cf222e,color:#1f2328",
        "  classDef open fill:#fff8c5,stroke:#9a6700,color:#1f2328",
        "  classDef unused fill:#f6f8fa,stroke:#d1d9e0,color:#59636e,stroke-dasharray:4",
        ...["reused", "rebuilt", "open", "unused"].flatMap((name) => {
            const members = stages.filter((stage) => looks.get(stage.index) === name).map((stage) => `s${stage.index}`);
            return members.length === 0 ? [] : [`  class ${members.join(",")} ${name}`];
        }),
    ];
    return ["```mermaid", ...lines, "```"].join("\n");
}
function look(report, stage) {
    if (!stage.needed)
        return "unused";
    const verdicts = report.steps.filter((step) => step.stage === stage.index).map((step) => step.verdict);
    if (verdicts.includes("miss"))
        return "rebuilt";
    return verdicts.includes("unknown") || verdicts.includes("depends") ? "open" : "reused";
}
function node(report, stage) {
    const steps = report.steps.filter((step) => step.stage === stage.index && (0,culprit/* isCounted */.he)(step));
    const hits = steps.filter((step) => step.verdict === "hit").length;
    const state = !stage.needed ? "not needed" : steps.length === 0 ? "no steps" : `${hits} of ${steps.length} reused`;
    const name = stage.name === String(stage.index) ? `stage ${stage.name}` : stage.name;
    return `  s${stage.index}["${(0,report_escape/* mermaidLabel */._b)(name)}<br>${state}"]`;
}
/** Solid: built FROM; dotted: files copied or mounted. */
function edges(stage) {
    const from = stage.from === undefined ? [] : [`  s${stage.from} --> s${stage.index}`];
    const uses = [...new Set(stage.uses)].filter((use) => use !== stage.from);
    return [...from, ...uses.map((use) => `  s${use} -.-> s${stage.index}`)];
}

// EXTERNAL MODULE: ./lib/report/render-table.js
var render_table = __webpack_require__(5721);
// EXTERNAL MODULE: ./lib/report/rich-text.js
var rich_text = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
;// CONCATENATED MODULE: ./lib/report/render-build.js







const LEVELS = [0, 1, 2, 3, 4];
const ICONS = { reused: "✅", rebuilt: "🔨", unknown: "❔", "no-record": "🌱" };
/** Culprits named, files listed per culprit, table rows, at each level. */
const CULPRITS = [20, 10, 6, 4, 0];
const FILES = [100, 25, 0, 0, 0];
const ROWS = [1_000, 200, 60, 0, 0];
/** `🔨 app (linux/arm64): 9 of 14 steps reused · …` */
function headlineMarkdown(report) {
    return `${ICONS[(0,headline/* stateOf */.L4)(report)]} ${(0,report_escape/* codeSpan */.SS)(report.name)}${platformText(report)}: ${(0,rich_text/* markdown */.wD)((0,headline/* headline */.Pl)(report))}`;
}
function platformText(report) {
    return report.platform === "" ? "" : ` (${(0,report_escape/* prose */.CS)(report.platform)})`;
}
/** What stands between headline and culprits. */
function summaryParts(report) {
    return [gateBlock(report), verificationLine(report)].filter((part) => part !== "");
}
/** Everything below the headline, or only what follows the culprits; parts are separated by empty lines. */
function buildBody(report, links, level, which = "all") {
    if (level === 4)
        return [];
    const parts = [];
    if (which === "all") {
        parts.push(...summaryParts(report), culpritList(report, links, CULPRITS[level]), ...(0,headline/* hints */.XZ)(report));
    }
    parts.push(firstBuildHint(report), (0,headline/* blameText */.Tc)(report), distrustLine(report));
    if (level < 3) {
        parts.push(level < 2 ? graphBlock(report) : "", tableBlock(report, links, level), ...evidence(report, FILES[level], level), adviceList(report), warningList(report));
    }
    return parts.filter((part) => part !== "");
}
/** Stages above which the graph takes more room than the table. */
const MOST_OPEN_STAGES = 8;
function graphBlock(report) {
    const graph = stageGraph(report);
    return graph !== "" && report.stages.length > MOST_OPEN_STAGES ? details(["Stages"], graph) : graph;
}
/** The table; folded away where every row would say the same. */
function tableBlock(report, links, level) {
    const table = (0,render_table/* stepTable */.P)(report, links, rowsAt(report, level), ROWS[level]);
    return table !== "" && (0,headline/* stateOf */.L4)(report) === "no-record" ? details(["All steps"], table) : table;
}
/** Steps above which rows of quiet steps are folded from the start: nobody reads 200 rows. */
const MOST_FULL_ROWS = 60;
function rowsAt(report, level) {
    if (level === 0)
        return report.steps.length <= MOST_FULL_ROWS ? "all" : "folded";
    return level === 1 ? "folded" : "open";
}
/** Bulleted when there are several. */
function culpritList(report, links, most) {
    if ((0,headline/* stateOf */.L4)(report) === "no-record")
        return "";
    const shown = report.culprits.slice(0, most).map((culprit) => `${(0,rich_text/* markdown */.wD)((0,headline/* culpritText */.F7)(report, culprit, links))}.`);
    const more = report.culprits.length - shown.length;
    if (more > 0)
        shown.push(`*${(0,units/* counted */.hS)(more, "more step")} where trouble starts.*`);
    return shown.length < 2 ? shown.join("") : shown.map((line) => `- ${line}`).join("\n");
}
function gateBlock(report) {
    const { failures } = report.gate;
    if (failures.length === 0)
        return "";
    return render_build_alert("CAUTION", failures.map(({ rule, detail }) => `${(0,report_escape/* codeSpan */.SS)(rule)} is not met: ${(0,report_escape/* prose */.CS)(detail)}`));
}
function render_build_alert(kind, lines) {
    return [`> [!${kind}]`, ...lines.flatMap((line, index) => (index === 0 ? [`> ${line}`] : [">", `> ${line}`]))].join("\n");
}
function verificationLine({ verification, steps, dockerfile }) {
    if (verification === undefined)
        return "";
    const { checked, right, falseHits, falseMisses } = verification;
    if (checked === 0)
        return "The build left nothing by which the forecast could be checked.";
    if (right === checked)
        return `✔️ The build did what was forecast in ${checked === 1 ? "the one step" : `all ${checked} steps`} that could be checked.`;
    const lines = (indices) => indices.map((index) => (0,report_escape/* prose */.CS)(`${dockerfile}:${steps[index]?.line ?? "?"}`)).join(", ");
    const wrong = [];
    if (falseHits.length > 0)
        wrong.push(`Forecast as reused but rebuilt: ${lines(falseHits)}.`);
    if (falseMisses.length > 0)
        wrong.push(`Forecast as rebuilt but reused: ${lines(falseMisses)}.`);
    return render_build_alert("WARNING", [`The forecast was right for ${right} of ${(0,units/* counted */.hS)(checked, "step")}. ${wrong.join(" ")}`]);
}
function firstBuildHint(report) {
    if ((0,headline/* stateOf */.L4)(report) !== "no-record")
        return "";
    return "This build will be recorded, and the next forecast compares with it. Pull requests read the records of their base and of the default branch, so let this workflow run there too.";
}
function distrustLine(report) {
    if (report.distrust.length === 0)
        return "";
    return `${(0,report_escape/* codeSpan */.SS)("fully-cached")} stays ${(0,report_escape/* codeSpan */.SS)("false")}: ${report.distrust.map(report_escape/* prose */.CS).join(" ")}`;
}
/** Folded evidence of each culprit: the files, and old and new text. */
function evidence(report, most, level) {
    if (level >= 2)
        return [];
    return report.culprits
        .slice(0, CULPRITS[level])
        .flatMap((culprit) => culprit.causes.flatMap((cause) => causeEvidence(report, culprit, cause, most)));
}
function causeEvidence(report, culprit, cause, most) {
    const step = report.steps[culprit.step];
    const at = step.line === undefined ? step.keyword.toUpperCase() : `line ${step.line}`;
    if ((cause.code === "content" || cause.code === "context-config") && cause.files.length > 0) {
        if (cause.total === 1 && cause.files[0]?.oldSize === undefined)
            return [];
        const lines = cause.files.slice(0, most).map(fileLine);
        const more = cause.total - lines.length;
        if (more > 0)
            lines.push(`… and ${more.toLocaleString("en-US")} more`);
        return [details([`${(0,units/* counted */.hS)(cause.total, "changed file")} of ${at}`], (0,report_escape/* fenced */.OF)(lines, ""))];
    }
    if (cause.code === "instruction" && cause.oldText !== cause.newText) {
        return [details([`How ${at} changed`], (0,report_escape/* fenced */.OF)(diffLines(cause.oldText, cause.newText), "diff"))];
    }
    return [];
}
/** Longest instruction text and most lines shown in a diff. */
const MAX_DIFF_TEXT = 2_000;
const MAX_DIFF_LINES = 60;
function diffLines(oldText, newText) {
    const lines = (text, mark) => text === ""
        ? []
        : (0,report_escape/* cut */.Jj)(text, MAX_DIFF_TEXT)
            .split("\n")
            .slice(0, MAX_DIFF_LINES)
            .map((line) => `${mark} ${line}`);
    return [...lines(oldText, "-"), ...lines(newText, "+")];
}
const CHANGE_COLUMN = 28;
/** `mode 0664 → 0644            bin/run` */
function fileLine(file) {
    const what = (0,cause_text/* changesText */.Tb)(file);
    const size = file.changes.includes("bytes") && file.oldSize !== undefined && file.newSize !== undefined
        ? `  (${(0,units/* bytesText */.pV)(file.oldSize)} → ${(0,units/* bytesText */.pV)(file.newSize)})`
        : "";
    const link = file.changes.includes("link") ? `  (${file.oldTarget ?? ""} → ${file.newTarget ?? ""})` : "";
    const renamed = file.oldPath === undefined ? "" : `  (was ${file.oldPath})`;
    return `${what.padEnd(CHANGE_COLUMN)} ${file.path}${size}${link}${renamed}`;
}
/** A folded block; `body` is Markdown. */
function details(summary, body) {
    return `<details><summary>${(0,rich_text/* inlineHtml */.l0)(summary)}</summary>\n\n${body}\n\n</details>`;
}
function adviceList(report) {
    if (report.advice.length === 0)
        return "";
    const items = report.advice.map(adviceItem);
    return render_build_alert("TIP", items.flat());
}
function adviceItem(advice) {
    const saved = [
        ...(advice.saves?.seconds === undefined ? [] : [`about ${(0,units/* secondsText */.Hd)(advice.saves.seconds)}`]),
        ...(advice.saves?.bytes === undefined ? [] : [(0,units/* bytesText */.pV)(advice.saves.bytes)]),
    ];
    const saves = saved.length === 0 ? "" : ` Saves ${saved.join(", ")}.`;
    const text = `**${(0,report_escape/* prose */.CS)(advice.title)}** ${(0,report_escape/* prose */.CS)(advice.detail)}${saves}`;
    if (advice.lines === undefined || advice.lines.length === 0)
        return [text];
    const into = advice.file === undefined ? "" : ` (${(0,report_escape/* oneLine */.TN)(advice.file)})`;
    return [`${text}${(0,report_escape/* prose */.CS)(into)}`, (0,report_escape/* fenced */.OF)(advice.lines, "").replaceAll("\n", "\n> ")];
}
function warningList(report) {
    if (report.warnings.length === 0)
        return "";
    const shown = report.warnings.slice(0, 10).map((warning) => `- ${(0,report_escape/* prose */.CS)((0,report_escape/* cut */.Jj)(warning, 500))}`);
    const more = report.warnings.length - shown.length;
    if (more > 0)
        shown.push(`- *${more} more*`);
    return `**Could not be known**\n\n${shown.join("\n")}`;
}
/** Trend of the last builds, folded. */
function trendBlock(report) {
    const runs = report.trend.slice(-10);
    if (runs.length < 2)
        return "";
    const checked = runs.reduce((sum, run) => sum + run.checked, 0);
    const wrong = runs.reduce((sum, run) => sum + run.falseHits + run.falseMisses, 0);
    const hits = runs.reduce((sum, run) => sum + run.hits, 0);
    const total = runs.reduce((sum, run) => sum + run.hits + run.misses + run.unknowns, 0);
    const share = total === 0 ? "" : `${Math.round((hits / total) * 100)} % of steps reused`;
    const right = checked === 0 ? "" : `forecast right for ${checked - wrong} of ${(0,units/* counted */.hS)(checked, "checked step")}`;
    const title = `Last ${runs.length} builds: ${[share, right].filter((part) => part !== "").join(", ")}`;
    const rows = runs.toReversed().map((run) => {
        const state = run.checked === 0 ? "" : run.falseHits + run.falseMisses === 0 ? "✔️" : "⚠️";
        const cells = [
            (0,report_escape/* prose */.CS)(run.at.slice(0, 16).replace("T", " ")),
            (0,report_escape/* codeSpan */.SS)(run.sha.slice(0, 7)),
            `${run.hits} of ${run.hits + run.misses + run.unknowns}`,
            run.checked === 0 ? "" : `${state} ${run.checked - run.falseHits - run.falseMisses} of ${run.checked}`,
            run.seconds === undefined ? "" : (0,units/* secondsText */.Hd)(run.seconds),
        ];
        return `| ${cells.join(" | ")} |`;
    });
    const head = ["| When | Commit | Steps reused | Forecast right | Build took |", "| --- | --- | ---: | --- | ---: |"];
    return details([title], [...head, ...rows].join("\n"));
}
/** What it was compared with, by which rules, and how long that took. */
function footer(report) {
    const { record } = report;
    const parts = [];
    if (record !== undefined) {
        const ref = record.ref
            .replace(/^refs\/(?:heads|tags)\//, "")
            .replace(/^refs\/pull\/([0-9]+)\/merge$/, "pull request $1");
        parts.push(`compared with the build of ${(0,report_escape/* html */.qy)(ref)} at ${(0,report_escape/* html */.qy)(record.sha.slice(0, 7))}, ${(0,report_escape/* html */.qy)(record.created.slice(0, 10))}`);
    }
    if (report.rules !== "")
        parts.push(`rules of ${(0,report_escape/* html */.qy)(report.rules)}`);
    if (report.context !== undefined) {
        parts.push(`context ${(0,units/* counted */.hS)(report.context.files, "file")}, ${(0,units/* bytesText */.pV)(report.context.bytes)}`);
    }
    if (report.buildSeconds !== undefined)
        parts.push(`build took ${(0,units/* secondsText */.Hd)(report.buildSeconds)}`);
    if (report.ownSeconds !== undefined)
        parts.push(`forecast took ${(0,units/* secondsText */.Hd)(report.ownSeconds)}`);
    return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}


/***/ }),

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ stepTable)
/* harmony export */ });
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3589);
/* harmony import */ var _culprit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(965);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5916);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4503);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7992);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8861);







/** No-break spaces keep icon and word, and number and unit, on one line of a narrow cell. */
const NBSP = "\u00a0";
const VERDICT_LABELS = {
    hit: `✅${NBSP}reused`,
    miss: `🔨${NBSP}rebuilt`,
    depends: `🔀${NBSP}depends`,
    unknown: `❔${NBSP}unknown`,
    "not-needed": `⏭️${NBSP}not${NBSP}needed`,
    "config-only": "–",
};
/** The table, or `""` when it would have no rows. `most`: rows kept, the rest is counted in one line below. */
function stepTable(report, links, rows, most = Number.POSITIVE_INFINITY) {
    const columns = {
        bytes: report.steps.some((step) => step.layer?.size !== undefined || step.layer?.compressedSize !== undefined),
        seconds: report.steps.some((step) => step.layer?.seconds !== undefined),
        actual: report.verification !== undefined,
    };
    const lines = tableRows(report, links, rows, columns);
    if (lines.length === 0)
        return "";
    const shown = lines.slice(0, most);
    const more = lines.length - shown.length;
    return [...header(columns), ...shown, ...(more > 0 ? ["", `*${more} more rows are left out.*`] : [])].join("\n");
}
function header(columns) {
    const names = ["Line", "Step", "Forecast"];
    const rules = ["---:", "---", "---"];
    if (columns.actual) {
        names.push("Build");
        rules.push("---");
    }
    names.push("Why");
    rules.push("---");
    if (columns.bytes) {
        names.push("Size");
        rules.push("---:");
    }
    if (columns.seconds) {
        names.push("Time");
        rules.push("---:");
    }
    return [row(names), row(rules)];
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
function tableRows(report, links, rows, columns) {
    const lines = [];
    let quiet = [];
    const flush = () => {
        if (quiet.length > 0)
            lines.push(...quietRows(report, quiet, links, columns));
        quiet = [];
    };
    for (const step of report.steps) {
        if (rows === "all" || isInteresting(step)) {
            flush();
            lines.push(stepRow(report, step, links, columns));
        }
        else if (rows === "folded") {
            const first = quiet[0];
            if (first !== undefined && (first.stage !== step.stage || kind(first) !== kind(step)))
                flush();
            quiet.push(step);
        }
    }
    flush();
    return lines;
}
function isInteresting(step) {
    if (step.actual?.right === false || step.notes.length > 0)
        return true;
    if (step.verdict === "config-only")
        return step.causes.length > 0;
    if (step.verdict === "hit" || step.verdict === "not-needed")
        return false;
    return step.root === undefined || step.root === step.index || step.causes.some((cause) => cause.code !== "parent");
}
/** Steps that may share one row. Settings between reused steps do not part them. */
function kind(step) {
    return step.verdict === "config-only" ? "hit" : step.verdict;
}
function quietRows(report, steps, links, columns) {
    if (steps.length === 1)
        return [stepRow(report, steps[0], links, columns)];
    const counted = steps.filter(_culprit_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he);
    const first = steps[0];
    const last = steps.at(-1);
    const lines = first.line === undefined ? "" : `${first.line}–${last.endLine ?? last.line ?? first.line}`;
    const label = VERDICT_LABELS[counted[0]?.verdict ?? first.verdict];
    const text = `*${steps.length} steps*`;
    const sum = (figure) => {
        const known = steps.map(figure).filter((value) => value !== undefined);
        return known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0);
    };
    const cells = [lines, text, label];
    if (columns.actual)
        cells.push(actualOfMany(counted));
    cells.push((0,_rich_text_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCell */ .UZ)(why(report, counted[0] ?? first)));
    if (columns.bytes)
        cells.push(sizeText(sum((step) => step.layer?.size ?? step.layer?.compressedSize)));
    if (columns.seconds)
        cells.push(timeText(sum((step) => step.layer?.seconds)));
    return [row(cells)];
}
function actualOfMany(steps) {
    return steps.length > 0 && steps.every((step) => step.actual?.right === true) ? AS_FORECAST : "";
}
function stepRow(report, step, links, columns) {
    const cells = [lineCell(report, step, links), stepCell(step), verdictCell(step)];
    if (columns.actual)
        cells.push(actualText(step));
    cells.push((0,_rich_text_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCell */ .UZ)(why(report, step)) + noteText(step));
    if (columns.bytes)
        cells.push(sizeText(step.layer?.size ?? step.layer?.compressedSize));
    if (columns.seconds)
        cells.push(timeText(step.actual?.seconds ?? step.layer?.seconds));
    return row(cells);
}
/** Steps where trouble starts stand out. */
function verdictCell(step) {
    const label = VERDICT_LABELS[step.verdict];
    return (0,_culprit_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he)(step) && step.verdict !== "hit" && step.root === step.index ? `**${label}**` : label;
}
function lineCell(report, step, links) {
    if (step.line === undefined || step.origin === "option")
        return "";
    const href = (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .lineHref */ .I)(links, report.dockerfile, step.line, step.endLine);
    return href === undefined ? String(step.line) : `[${step.line}](${href})`;
}
function stepCell(step) {
    const code = (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCell */ .UZ)([{ code: step.text }]);
    if (step.keyword === "from")
        return `**${code}**`;
    if (step.origin === "onbuild")
        return `${code} *(ONBUILD of the base image)*`;
    return step.origin === "option" ? `${code} *(build option)*` : code;
}
function noteText(step) {
    return step.notes.map((note) => ` ℹ️ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(note)}`).join("");
}
const AS_FORECAST = `✔️${NBSP}as${NBSP}forecast`;
function actualText(step) {
    if (step.actual === undefined)
        return "";
    const what = step.actual.reused ? "reused" : "rebuilt";
    if (step.actual.right === undefined)
        return what;
    return step.actual.right ? AS_FORECAST : `⚠️ ${what}`;
}
/** Causes of a step in a table: its own first; an earlier step only when nothing else is said. */
function why(report, step) {
    const names = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .stepNames */ .Ve)(report);
    const own = step.causes.filter((cause) => cause.code !== "parent");
    const parent = step.causes.find((cause) => cause.code === "parent");
    if (own.length === 0)
        return parent === undefined ? [] : ["follows ", ...names(parent.step)];
    const clauses = own.map((cause) => {
        if (cause.code !== "stage")
            return (0,_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .causeText */ .xv)(cause, names);
        return ["copies from stage ", { code: cause.stage }, " (", ...names(cause.step), ")"];
    });
    const follows = parent !== undefined && own.every((cause) => cause.code !== "stage");
    return (0,_rich_text_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(follows ? [...clauses, (0,_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .causeText */ .xv)(parent, names)] : clauses);
}
function unbroken(text) {
    return text.replaceAll(" ", NBSP);
}
function sizeText(bytes) {
    return bytes === undefined || bytes === 0 ? "" : unbroken((0,_units_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesText */ .pV)(bytes));
}
function timeText(seconds) {
    return seconds === undefined || seconds < 0.05 ? "" : unbroken((0,_units_js__WEBPACK_IMPORTED_MODULE_6__/* .secondsText */ .Hd)(seconds));
}


/***/ })

};
