export const id = 636;
export const ids = [636,278];
export const modules = {

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEMO_EDIT: () => (/* binding */ DEMO_EDIT),
/* harmony export */   copyProject: () => (/* binding */ copyProject),
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _forecast_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1278);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(646);
/**
 * A real forecast on any machine: the example project, one edit since its recorded build, no Docker, no network. The
 * records beside it were written by this action after real builds (test/engines/capture-demo.ts).
 */





/** Seen from dist/, where the bundle lies. */
const EXAMPLES = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(import.meta.dirname, "../examples");
const DEMO_EDIT = { path: "src/greeting.ts", text: "// One line more than in the recorded build.\n" };
async function demo(context) {
    const workspace = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "docker-cache-forecast-demo-"));
    try {
        copyProject((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(EXAMPLES, "hello"), workspace);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, DEMO_EDIT.path), DEMO_EDIT.text);
        process.stdout.write(`examples/hello, after one line was added to ${DEMO_EDIT.path}:\n`);
        for (const builder of ["buildkit", "classic"]) {
            process.stdout.write(`\n── ${builder} ──\n`);
            await (0,_forecast_js__WEBPACK_IMPORTED_MODULE_3__.forecast)(demoInputs(builder), { ...context, github: false, workspace });
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(workspace, { recursive: true, force: true });
    }
}
function demoInputs(builder) {
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .commandLineInputs */ .dA)([
        ...["--builder", builder, "--against", "record", "--registry", "false", "--workflow", "false"],
        ...["--records", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(EXAMPLES, "demo", builder), "--image-configs", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(EXAMPLES, "demo", builder, "base.json")],
        ...["--builder-version", BUILDERS[builder] ?? "", "--cli-version", "20.10.24"],
        ...["--store", "containerd"],
    ]);
}
/** What the recorded builds ran on. */
const BUILDERS = { buildkit: "0.13.2", classic: "26.1.5" };
/** A checkout made with another umask would show as changed modes, which is true but not what the demo is about. */
function copyProject(from, to) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(from, to, { recursive: true });
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(to, { recursive: true, encoding: "utf8" })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, entry);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? 0o755 : 0o644);
    }
}


/***/ }),

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
