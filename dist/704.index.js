export const id = 704;
export const ids = [704];
export const modules = {

/***/ 4704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderChecked: () => (/* binding */ renderChecked),
/* harmony export */   renderCheckedText: () => (/* binding */ renderCheckedText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _render_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3267);
/* harmony import */ var _render_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5721);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8861);
/** After the build: what the forecast said beside what happened. Pure. */




/** Markdown that post appends to the job summary. */
function renderChecked(reports, links) {
    const parts = reports.flatMap((report) => [
        `#### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(report.name)} after the build${report.buildSeconds === undefined ? "" : ` (${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsText */ .Hd)(report.buildSeconds)})`}`,
        (0,_render_build_js__WEBPACK_IMPORTED_MODULE_1__/* .verificationLine */ .gP)(report),
        (0,_render_build_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(["Forecast and build, step by step"], (0,_render_table_js__WEBPACK_IMPORTED_MODULE_2__/* .stepTable */ .P)(report, links, "all")),
    ]);
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** The same as one line per build for the log. */
function renderCheckedText(reports) {
    return reports
        .map((report) => {
        const check = report.verification;
        if (check === undefined)
            return "";
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(report.name)}: forecast right for ${check.right} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(check.checked, "checked step")}\n`;
    })
        .join("");
}


/***/ })

};
