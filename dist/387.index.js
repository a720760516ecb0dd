export const id = 387;
export const ids = [387];
export const modules = {

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishSummary: () => (/* binding */ publishSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/render-build.js + 1 modules
var render_build = __webpack_require__(3267);
// EXTERNAL MODULE: ./lib/report/rich-text.js
var rich_text = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
;// CONCATENATED MODULE: ./lib/report/render-summary.js
/** The job summary: all builds of a run, most telling first, within GitHub's limit. Pure. */





/** GitHub refuses a step's summary above 1 MiB; the rest is left to what other steps of the job write. */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 1024;
/** Markdown of the job summary; empty for no reports. */
function renderSummary(reports, links, limit = MAX_SUMMARY_BYTES) {
    if (reports.length === 0)
        return "";
    for (const level of render_build/* LEVELS */.A_) {
        const text = atLevel(reports, links, level);
        if (Buffer.byteLength(text) <= limit)
            return text;
    }
    return shortest(reports, limit);
}
function atLevel(reports, links, level) {
    const parts = ["## Docker cache forecast"];
    if (reports.length > 1)
        parts.push(overview(reports));
    for (const report of reports) {
        parts.push(`### ${(0,render_build/* headlineMarkdown */.Ux)(report)}`);
        const quiet = reports.length > 1 && (0,headline/* stateOf */.L4)(report) === "reused" && report.gate.failures.length === 0;
        parts.push(...(0,render_build/* buildBody */.zm)(report, links, quiet && level < 3 ? 3 : level));
        if (level < 3 && !quiet)
            parts.push((0,render_build/* trendBlock */.P3)(report));
        parts.push((0,render_build/* footer */.qr)(report));
    }
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
const STATE_WORDS = {
    reused: "✅ reused",
    rebuilt: "🔨 rebuilt",
    unknown: "❔ unknown",
    "no-record": "🌱 first build",
};
/** Builds in one table; the row says what each needs. */
function overview(reports) {
    const rebuilt = reports.filter((report) => report.willRebuild === "yes").length;
    const reused = reports.filter((report) => report.willRebuild === "no").length;
    const open = reports.length - rebuilt - reused;
    const title = [
        rebuilt > 0 ? `${(0,units/* counted */.hS)(rebuilt, "build")} ${rebuilt === 1 ? "has" : "have"} something to rebuild` : "",
        open > 0 ? `${(0,units/* counted */.hS)(open, "build")} cannot be known` : "",
        reused > 0 ? `${(0,units/* counted */.hS)(reused, "build")} ${reused === 1 ? "is" : "are"} reused whole` : "",
    ].filter((part) => part !== "");
    const rows = reports.map((report) => {
        const platform = report.platform === "" ? "" : (0,report_escape/* prose */.CS)(report.platform);
        return `| ${(0,report_escape/* cellCode */.GA)(report.name)} | ${platform} | ${STATE_WORDS[(0,headline/* stateOf */.L4)(report)]} | ${(0,rich_text/* markdownCell */.UZ)((0,headline/* headline */.Pl)(report))} |`;
    });
    return [
        `**${title.join(" · ")}**`,
        "",
        "| Build | Platform | | Forecast |",
        "| --- | --- | --- | --- |",
        ...rows,
    ].join("\n");
}
/** Headlines until the limit; how many are left out is said. */
function shortest(reports, limit) {
    const lines = ["## Docker cache forecast", ""];
    const reserve = 100;
    let bytes = Buffer.byteLength(lines.join("\n")) + reserve;
    let shown = 0;
    for (const report of reports) {
        const line = `- ${(0,render_build/* headlineMarkdown */.Ux)(report)}`;
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > limit)
            break;
        lines.push(line);
        shown++;
    }
    const more = reports.length - shown;
    if (more > 0)
        lines.push("", `*${(0,units/* counted */.hS)(more, "more build")} did not fit into this summary.*`);
    return `${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./lib/report/summary.js
/** Writes the job summary. */



/** Appends to the step's summary. Returns a warning instead of throwing: a lost summary never fails a build. */
async function publishSummary(reports, links) {
    const text = renderSummary(reports, links);
    if (text === "")
        return undefined;
    try {
        await core.summary.addRaw(text).write();
        return undefined;
    }
    catch (error) {
        return `The job summary was not written: ${(0,errors/* toForecastError */.H)(error).message}`;
    }
    finally {
        core.summary.emptyBuffer();
    }
}


/***/ })

};
