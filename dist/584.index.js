export const id = 584;
export const ids = [584];
export const modules = {

/***/ 2584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5916);
/* harmony import */ var _rich_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7992);
/** SARIF 2.1.0 for code scanning: one result per step where trouble starts. Pure. */




/** What each cause means, as code scanning shows it beside the rule. */
const RULES = {
    "no-record": "No recorded build holds a result for this step.",
    "base-moved": "The base image's tag points to another image than in the recorded build.",
    instruction: "The instruction itself changed.",
    arg: "A build argument that this step depends on changed.",
    env: "An environment variable that this step depends on changed.",
    content: "Files that this step copies changed.",
    "context-config": "A change of the ignore file changed what is sent to the builder.",
    parent: "An earlier step is rebuilt.",
    stage: "A stage that this step copies from is rebuilt.",
    "not-exported": "The step's key is known, but its result was not exported to the cache.",
    "no-cache": "The build runs without cache for this step.",
    remote: "The step's content lies on the network.",
    platform: "The step is built for another platform than in the recorded build.",
    "builder-upgraded": "The builder was upgraded and computes its cache keys differently.",
    unsupported: "The builder never reuses this step, or the forecast does not model it.",
};
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** SARIF text with a final newline. */
function renderSarif(reports) {
    const codes = Object.keys(RULES);
    const log = {
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "Docker Cache Forecast",
                        rules: codes.map((id) => ({
                            id: `cache/${id}`,
                            shortDescription: { text: RULES[id] },
                            defaultConfiguration: { level: "note" },
                        })),
                    },
                },
                columnKind: "utf16CodeUnits",
                results: reports.flatMap((report) => report.culprits.flatMap((culprit) => result(report, culprit, codes))),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function result(report, culprit, codes) {
    const step = report.steps[culprit.step];
    const code = culprit.causes[0].code;
    if (step.line === undefined || report.dockerfile.startsWith("/"))
        return [];
    const text = `${(0,_rich_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .culpritText */ .F7)(report, culprit, {}))}.`;
    const failed = report.gate.failures.some((failure) => failure.steps.includes(culprit.step));
    const identity = [report.name, report.platform, report.dockerfile, step.text, code].join("\0");
    return [
        {
            ruleId: `cache/${code}`,
            ruleIndex: codes.indexOf(code),
            level: failed ? "warning" : "note",
            message: { text: text.toWellFormed() },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(report.dockerfile.replace(/^(?:\.\/)+/, "")) },
                        region: { startLine: step.line, endLine: step.endLine ?? step.line },
                    },
                },
            ],
            partialFingerprints: {
                "dockerCacheForecast/v1": (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(identity.toWellFormed()).digest("hex"),
            },
        },
    ];
}


/***/ })

};
