export const id = 187;
export const ids = [187];
export const modules = {

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishOutputs: () => (/* binding */ publishOutputs)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/render-outputs.js
/** The action's outputs over all builds of a run, as text. Pure. */


/** Longest text and most layers in `rebuilt-layers`: a job's outputs may have 1 MB in all. */
const MAX_TEXT = 200;
const MAX_LAYERS = 1_000;
/** Values by output name, for every output of action.yml. No reports at all: nothing is known, so everything is built. */
function renderOutputs(reports, extras) {
    const sum = (figure) => String(reports.reduce((total, report) => total + figure(report), 0));
    const first = reports.find((report) => report.firstMiss !== undefined);
    return new Map([
        ["fully-cached", String(reports.length > 0 && reports.every((report) => report.fullyCached))],
        ["will-rebuild", willRebuild(reports)],
        ["hits", sum(({ counts }) => counts.hits)],
        ["misses", sum(({ counts }) => counts.misses)],
        ["unknowns", sum(({ counts }) => counts.unknowns + counts.depends)],
        ["first-miss", first?.firstMiss?.at ?? ""],
        ["rebuilt-layers", JSON.stringify(reports.flatMap(layersOf).slice(0, MAX_LAYERS))],
        ["rebuild-targets", JSON.stringify(rebuildTargets(reports))],
        ["fingerprint", joined(reports)],
        ["report", extras.reportPath],
        ["comment-id", extras.commentId === undefined ? "" : String(extras.commentId)],
    ]);
}
function willRebuild(reports) {
    if (reports.some((report) => report.willRebuild === "yes"))
        return "yes";
    return reports.length > 0 && reports.every((report) => report.willRebuild === "no") ? "no" : "unknown";
}
function layersOf(report) {
    return report.rebuiltLayers.map((layer) => ({
        target: report.name,
        platform: report.platform,
        ...(layer.line === undefined ? {} : { line: layer.line }),
        text: (0,report_escape/* cut */.Jj)(layer.text, MAX_TEXT),
        ...(layer.bytes === undefined ? {} : { bytes: layer.bytes }),
        ...(layer.seconds === undefined ? {} : { seconds: layer.seconds }),
    }));
}
/** Names of builds that are not certain to be the same as before, in the order given: parents before dependants. */
function rebuildTargets(reports) {
    return [...new Set(reports.filter((report) => !report.fullyCached).map((report) => report.name))];
}
/** One build: its own fingerprint. Several: one digest over all; empty when one of them has none. */
function joined(reports) {
    if (reports.length < 2)
        return reports[0]?.fingerprint ?? "";
    if (reports.some((report) => report.fingerprint === ""))
        return "";
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const report of reports)
        hash.update(`${Buffer.byteLength(report.name)}:${report.name}${report.fingerprint}`);
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./lib/report/outputs.js
/** Sets the action's outputs. */


function publishOutputs(reports, extras) {
    for (const [name, value] of renderOutputs(reports, extras))
        (0,core/* setOutput */.uH)(name, value);
}


/***/ })

};
