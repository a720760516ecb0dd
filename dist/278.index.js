export const id = 278;
export const ids = [278];
export const modules = {

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forecast: () => (/* binding */ forecast)
/* harmony export */ });
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7368);
/* harmony import */ var _one_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8594);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7144);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6376);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5526);
/** The main path: what will the build reuse, before it runs. */






/** Throws ForecastError only for inputs that make no sense; everything else is a warning and `unknown`. */
async function forecast(inputs, context) {
    const surroundings = new _surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .Surroundings */ .E(inputs, context);
    try {
        const builds = await (0,_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .readBuilds */ .A)(inputs, context, surroundings.run);
        const store = (0,_store_open_js__WEBPACK_IMPORTED_MODULE_4__/* .openStore */ .C)(inputs, context);
        const reports = [];
        const pending = [];
        for (const spec of builds.specs) {
            for (const platform of spec.platforms.length > 0 ? spec.platforms : [undefined]) {
                const one = await (0,_one_build_js__WEBPACK_IMPORTED_MODULE_1__/* .forecastBuild */ .Ul)({
                    spec,
                    platform,
                    inputs,
                    context,
                    surroundings,
                    store,
                    specs: builds.specs,
                    earlier: reports,
                });
                reports.push(one.report);
                if (one.pending !== undefined)
                    pending.push(one.pending);
            }
        }
        const warnings = [...builds.warnings, ...surroundings.warnings];
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publish */ .m)(reports, warnings, inputs, context);
        const folder = await (0,_pending_js__WEBPACK_IMPORTED_MODULE_2__/* .savePending */ .f)(pending, context);
        const failures = reports.flatMap((report) => report.gate.failures.map((failure) => `${report.name}: ${failure.rule}: ${failure.detail}`));
        return { reports, folder, failures };
    }
    finally {
        await surroundings.close();
    }
}


/***/ })

};
