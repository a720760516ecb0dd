export const id = 581;
export const ids = [581];
export const modules = {

/***/ 5581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishAnnotations: () => (/* binding */ publishAnnotations)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/report/cause-text.js
var cause_text = __webpack_require__(3589);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/rich-text.js
var rich_text = __webpack_require__(7992);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(8861);
;// CONCATENATED MODULE: ./lib/report/render-annotations.js
/** Notes on Dockerfile lines: the first miss of each stage, as plain text. Pure. */





/** GitHub shows this many notices of one step. */
const MAX_ANNOTATIONS = 10;
/** Longest title and message; GitHub cuts at 255 characters and 64 KB. */
const MAX_TITLE = 200;
const MAX_MESSAGE = 1_000;
function renderAnnotations(reports, most = MAX_ANNOTATIONS) {
    const byPlace = new Map();
    for (const report of reports) {
        for (const step of firstMisses(report)) {
            const annotation = annotate(report, step);
            if (annotation === undefined)
                continue;
            const place = `${annotation.file}\0${annotation.startLine}\0${annotation.message}`;
            if (!byPlace.has(place))
                byPlace.set(place, annotation);
        }
    }
    return [...byPlace.values()].slice(0, most);
}
function firstMisses(report) {
    const seen = new Set();
    return report.steps.filter((step) => {
        if (step.verdict !== "miss" || seen.has(step.stage))
            return false;
        seen.add(step.stage);
        return true;
    });
}
function annotate(report, step) {
    if (step.line === undefined || report.dockerfile === "" || report.dockerfile.startsWith("/"))
        return undefined;
    const causes = (0,rich_text/* listed */.KE)(step.causes.map((cause) => (0,cause_text/* causeText */.xv)(cause, (0,headline/* stepNames */.Ve)(report))));
    const because = causes.length === 0 ? "" : ` because ${(0,rich_text/* plainText */.wh)(causes)}`;
    const after = report.steps.filter((each) => each.stage === step.stage && each.index > step.index);
    const rebuilt = after.filter((each) => each.verdict === "miss").length;
    const then = rebuilt === 0 ? "" : ` ${(0,units/* counted */.hS)(rebuilt, "more step")} of this stage ${rebuilt === 1 ? "follows" : "follow"}.`;
    return {
        file: report.dockerfile.replace(/^(?:\.\/)+/, ""),
        startLine: step.line,
        endLine: step.endLine ?? step.line,
        title: (0,report_escape/* cut */.Jj)(`Docker cache: ${(0,report_escape/* plain */.pj)(step.keyword.toUpperCase())} is rebuilt (${(0,report_escape/* plain */.pj)(report.name)})`, MAX_TITLE),
        message: (0,report_escape/* cut */.Jj)(`${(0,report_escape/* plain */.pj)((0,report_escape/* cut */.Jj)(step.text, 120))} is rebuilt${because}.${then}`, MAX_MESSAGE),
    };
}

;// CONCATENATED MODULE: ./lib/report/annotations.js
/** Writes the annotations of a run. */


function publishAnnotations(reports) {
    for (const { message, ...place } of renderAnnotations(reports))
        (0,core/* notice */.lm)(message, place);
}


/***/ })

};
