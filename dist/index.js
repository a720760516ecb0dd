import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 9140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DEFAULT_BUILDAH_OPTIONS),
/* harmony export */   m: () => (/* binding */ buildSpec)
/* harmony export */ });
const DEFAULT_BUILDAH_OPTIONS = {
    layers: true,
    format: "oci",
    env: new Map(),
    annotations: [],
    timestamp: undefined,
    sourceDateEpoch: undefined,
    rewriteTimestamp: false,
    cacheTtl: undefined,
    inheritLabels: true,
    inheritAnnotations: true,
    unsetLabels: [],
    unsetAnnotations: [],
    omitHistory: false,
    skipUnusedStages: true,
};
/** A complete spec with every builder default, changed by what is given. */
function buildSpec(given) {
    return {
        name: given.file ?? "Dockerfile",
        builder: "auto",
        program: "",
        context: ".",
        file: undefined,
        inline: undefined,
        target: undefined,
        buildArgs: new Map(),
        platforms: [],
        labels: new Map(),
        tags: [],
        cacheFrom: [],
        cacheTo: [],
        noCache: false,
        noCacheFilter: [],
        pull: false,
        network: undefined,
        addHosts: [],
        ulimits: [],
        shmSize: undefined,
        cgroupParent: undefined,
        buildContexts: new Map(),
        squash: false,
        ignoreFile: undefined,
        buildah: DEFAULT_BUILDAH_OPTIONS,
        dependsOn: [],
        origin: "",
        unknowns: [],
        ...given,
    };
}


/***/ }),

/***/ 7375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildahArguments)
/* harmony export */ });
const on = (value) => value !== "false" && value !== "0";
/** Flags without a following word when written without `=`. */
const SWITCHES = {
    layers: (out, value) => {
        out.buildah.layers = on(value);
    },
    "no-cache": (out, value) => {
        out.spec.noCache = on(value);
    },
    squash: (out, value) => {
        out.spec.squash = on(value);
    },
    pull: (out, value) => {
        out.spec.pull = on(value) && value !== "missing" && value !== "never";
    },
    "omit-history": (out, value) => {
        out.buildah.omitHistory = on(value);
    },
    "rewrite-timestamp": (out, value) => {
        out.buildah.rewriteTimestamp = on(value);
    },
    "inherit-labels": (out, value) => {
        out.buildah.inheritLabels = on(value);
    },
    "inherit-annotations": (out, value) => {
        out.buildah.inheritAnnotations = on(value);
    },
    "skip-unused-stages": (out, value) => {
        out.buildah.skipUnusedStages = on(value);
    },
};
const VALUES = {
    format: (out, value) => {
        out.buildah.format = value === "docker" ? "docker" : "oci";
    },
    timestamp: (out, value) => {
        out.buildah.timestamp = Number(value);
    },
    "source-date-epoch": (out, value) => {
        out.buildah.sourceDateEpoch = Number(value);
    },
    "cache-ttl": (out, value) => {
        out.buildah.cacheTtl = goSeconds(value);
        if (out.buildah.cacheTtl === 0)
            out.spec.noCache = true;
    },
    annotation: (out, value) => {
        out.buildah.annotations = [...(out.buildah.annotations ?? []), value];
    },
    unsetlabel: (out, value) => {
        out.buildah.unsetLabels = [...(out.buildah.unsetLabels ?? []), value];
    },
    unsetannotation: (out, value) => {
        out.buildah.unsetAnnotations = [...(out.buildah.unsetAnnotations ?? []), value];
    },
    env: (out, value) => {
        const [name, text] = pair(value);
        out.buildah.env = new Map([...(out.buildah.env ?? []), [name, text]]);
    },
    label: (out, value) => {
        const [name, text] = pair(value);
        out.spec.labels = new Map([...(out.spec.labels ?? []), [name, text ?? ""]]);
    },
    "build-arg": (out, value) => {
        out.spec.buildArgs = new Map([...(out.spec.buildArgs ?? []), pair(value)]);
    },
    "build-context": (out, value) => {
        const [name, text] = pair(value);
        out.spec.buildContexts = new Map([...(out.spec.buildContexts ?? []), [name, text ?? ""]]);
    },
    "cache-from": (out, value) => {
        out.spec.cacheFrom = [...(out.spec.cacheFrom ?? []), value];
    },
    "cache-to": (out, value) => {
        out.spec.cacheTo = [...(out.spec.cacheTo ?? []), value];
    },
    target: (out, value) => {
        out.spec.target = value;
    },
    platform: (out, value) => {
        out.spec.platforms = value.split(",");
    },
    file: (out, value) => {
        out.spec.file = value;
    },
    ignorefile: (out, value) => {
        out.spec.ignoreFile = value;
    },
    tag: (out, value) => {
        out.spec.tags = [...(out.spec.tags ?? []), value];
    },
    network: (out, value) => {
        out.spec.network = value;
    },
    "add-host": (out, value) => {
        out.spec.addHosts = [...(out.spec.addHosts ?? []), value];
    },
};
const SHORT = { f: "file", t: "tag" };
/** One argument per line, or words separated by blanks; unknown flags decide no key and are passed over. */
function buildahArguments(text) {
    const out = { buildah: {}, spec: {} };
    const words = text.split(/\s+/).filter((word) => word !== "");
    for (let index = 0; index < words.length; index++) {
        const [name, inline] = flagName(words[index] ?? "");
        if (name === undefined)
            continue;
        if (Object.hasOwn(SWITCHES, name))
            SWITCHES[name]?.(out, inline ?? "true");
        else if (Object.hasOwn(VALUES, name))
            VALUES[name]?.(out, inline ?? words[++index] ?? "");
    }
    return out;
}
function flagName(word) {
    const long = /^--([a-z-]+)(?:=(.*))?$/s.exec(word);
    if (long !== null)
        return [long[1], long[2]];
    const short = /^-([a-z])=?(.*)$/s.exec(word);
    return short === null ? [undefined, undefined] : [SHORT[short[1] ?? ""], short[2] === "" ? undefined : short[2]];
}
function pair(text) {
    const at = text.indexOf("=");
    return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
/** Go duration (`1h30m`, `24h`, `0s`) in seconds; NaN for anything else. */
function goSeconds(text) {
    const units = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|us|µs|ns|m|s)/g)];
    if (text === "0")
        return 0;
    if (parts.length === 0 || parts.map((part) => part[0]).join("") !== text)
        return Number.NaN;
    return parts.reduce((sum, part) => sum + Number(part[1]) * (units[part[2] ?? ""] ?? Number.NaN), 0);
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toForecastError),
/* harmony export */   u: () => (/* binding */ ForecastError)
/* harmony export */ });
class ForecastError extends Error {
    code;
    location;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = "ForecastError";
        this.code = code;
        this.location = options.location;
    }
    /** `Dockerfile:3:5: message`, then the line shown with a caret under the column. */
    toString() {
        const at = this.location;
        if (at === undefined)
            return this.message;
        const column = at.column === undefined ? "" : `:${at.column}`;
        const shown = at.text === undefined ? "" : `\n  ${at.text}\n  ${" ".repeat(Math.max(0, (at.column ?? 1) - 1))}^`;
        return `${at.file}:${at.line}${column}: ${this.message}${shown}`;
    }
}
/** Any thrown value as a ForecastError, so that one code path reports all of them. */
function toForecastError(error, code = "internal") {
    if (error instanceof ForecastError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new ForecastError(code, message, { cause: error });
}


/***/ }),

/***/ 5691:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(646);
/** Entry of main, post and the command line. The only place that ends the run, and the only one that fails it. */


async function main() {
    const context = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .runContext */ .pO)();
    const [command, ...args] = process.argv.slice(2);
    if (command === "demo")
        return await (await Promise.all(/* import() */[__nccwpck_require__.e(727), __nccwpck_require__.e(56), __nccwpck_require__.e(562), __nccwpck_require__.e(636)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4636))).demo(context);
    if (command === "forecast" || command === "record") {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineInputs */ .dA)(args);
        return await run({ ...inputs, mode: command }, context);
    }
    if (command !== undefined) {
        process.stderr.write(`${command} is no command; use forecast, record or demo (README.md, "On your own machine").\n`);
        process.exitCode = 2;
        return;
    }
    const state = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .savedState */ .fP)("folder");
    if (state === "")
        return await run((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .actionInputs */ .eh)(), context);
    await (await Promise.all(/* import() */[__nccwpck_require__.e(727), __nccwpck_require__.e(56), __nccwpck_require__.e(562), __nccwpck_require__.e(205)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6205))).recordPending(state, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .actionInputs */ .eh)(), context);
}
async function run(inputs, context) {
    if (inputs.mode === "record")
        return await (await Promise.all(/* import() */[__nccwpck_require__.e(727), __nccwpck_require__.e(56), __nccwpck_require__.e(562), __nccwpck_require__.e(205)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6205))).recordNow(inputs, context);
    const { forecast } = await Promise.all(/* import() */[__nccwpck_require__.e(727), __nccwpck_require__.e(56), __nccwpck_require__.e(562), __nccwpck_require__.e(278)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1278));
    const outcome = await forecast(inputs, context);
    if (context.github && inputs.mode === "auto") {
        const { saveState } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(955), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3838));
        saveState("folder", outcome.folder);
    }
    if (outcome.failures.length > 0)
        await fail(outcome.failures.join("\n"), context);
}
/** Only what the user asked to fail on comes here. */
async function fail(message, context) {
    if (context.github) {
        const { setFailed } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(955), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3838));
        setFailed(message);
    }
    else {
        process.stderr.write(`${message}\n`);
        process.exitCode = 1;
    }
}
/** A forecast that went wrong is a warning: the build goes on. */
async function giveUp(error) {
    const problem = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toForecastError */ .H)(error);
    const context = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .runContext */ .pO)();
    const { warn } = await __nccwpck_require__.e(/* import() */ 56).then(__nccwpck_require__.bind(__nccwpck_require__, 56));
    await warn([problem.code === "internal" ? `${problem.message} (please report this)` : problem.toString()], context);
    // A wrong flag on the command line is for the person who typed it.
    if (!context.github && problem.code === "input")
        process.exitCode = 2;
}
await main().catch(giveUp);
// Requests that were given up on may still hold the process; everything of ours is done. Standard output is flushed first.
await new Promise((done) => process.stdout.write("", () => done()));
process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dA: () => (/* binding */ commandLineInputs),
/* harmony export */   eh: () => (/* binding */ actionInputs),
/* harmony export */   fP: () => (/* binding */ savedState),
/* harmony export */   pO: () => (/* binding */ runContext)
/* harmony export */ });
/* unused harmony export INPUT_NAMES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7975);
/* harmony import */ var _build_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3999);
/* harmony import */ var _buildah_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7375);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(452);
/**
 * The only place that reads action inputs and the environment. Everything after it gets plain data.
 * Inputs are read from the environment directly, as @actions/core does: loading that package costs more than this
 * whole step (docs/architecture.md, "Start").
 */





/** Inputs as the runner passes them: `INPUT_BUILD-ARGS`. Throws `input`. */
function actionInputs() {
    return readInputs((name) => (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim());
}
/** The same from command-line flags of the same names, each repeatable: `--build-arg A=1` is `build-args`. */
function commandLineInputs(args) {
    const names = [...INPUT_NAMES, "records"];
    const options = Object.fromEntries(names.map((name) => [name, { type: "string", multiple: true }]));
    try {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], options, allowPositionals: false });
        return readInputs((name) => (values[name] ?? []).join("\n"));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ForecastError */ .u("input", `${cause.message}. The flags are the inputs of action.yml.`, { cause });
    }
}
const INPUT_NAMES = [
    "mode",
    "builder",
    "context",
    "file",
    "target",
    "targets",
    "files",
    "build-args",
    "build-contexts",
    "platforms",
    "labels",
    "tags",
    "cache-from",
    "cache-to",
    "no-cache",
    "no-cache-filters",
    "pull",
    "network",
    "add-hosts",
    "ulimit",
    "shm-size",
    "cgroup-parent",
    "ignore-file",
    "squash",
    "extra-args",
    "store",
    "builder-version",
    "cli-version",
    "image-configs",
    "against",
    "metadata",
    "docker-host",
    "registry",
    "workflow",
    "matrix",
    "variables",
    "record-name",
    "record-args",
    "comment",
    "summary",
    "annotations",
    "advice",
    "fail-on",
    "expect-cached",
    "sarif-file",
    "timeout",
    "github-token",
];
function readInputs(get) {
    const timeout = Number(get("timeout") || "30");
    if (!Number.isFinite(timeout) || timeout <= 0)
        throw bad("timeout", "a number of seconds above 0");
    return {
        mode: choice(get, "mode", ["auto", "forecast", "record"]),
        builder: choice(get, "builder", ["auto", "classic", "buildkit", "buildah"]),
        spec: readSpec(get),
        targets: list(get("targets")),
        files: lines(get("files")),
        store: choice(get, "store", ["auto", "graphdriver", "containerd"]),
        builderVersion: get("builder-version"),
        cliVersion: get("cli-version"),
        imageConfigs: lines(get("image-configs")),
        against: choice(get, "against", ["auto", "record", "cache"]),
        metadata: get("metadata"),
        dockerHost: get("docker-host"),
        registry: flag(get, "registry", true),
        workflow: flag(get, "workflow", true),
        matrix: get("matrix"),
        variables: get("variables"),
        recordName: get("record-name"),
        recordArgs: flag(get, "record-args", true),
        comment: choice(get, "comment", ["auto", "always", "never", "on-miss"]),
        summary: flag(get, "summary", true),
        annotations: flag(get, "annotations", true),
        advice: flag(get, "advice", true),
        failOn: get("fail-on"),
        expectCached: get("expect-cached"),
        sarifFile: get("sarif-file"),
        timeoutMs: timeout * 1000,
        token: get("github-token"),
        records: get("records"),
    };
}
function readSpec(get) {
    const spec = {};
    if (get("context") !== "")
        spec.context = get("context");
    if (get("file") !== "")
        spec.file = get("file");
    if (get("target") !== "")
        spec.target = get("target");
    if (get("build-args") !== "")
        spec.buildArgs = buildArgs(lines(get("build-args")));
    if (get("build-contexts") !== "")
        spec.buildContexts = pairs("build-contexts", lines(get("build-contexts")));
    if (get("platforms") !== "")
        spec.platforms = list(get("platforms"));
    if (get("labels") !== "")
        spec.labels = pairs("labels", lines(get("labels")));
    if (get("tags") !== "")
        spec.tags = list(get("tags"));
    if (get("cache-from") !== "")
        spec.cacheFrom = lines(get("cache-from"));
    if (get("cache-to") !== "")
        spec.cacheTo = lines(get("cache-to"));
    if (get("no-cache") !== "")
        spec.noCache = flag(get, "no-cache", false);
    if (get("no-cache-filters") !== "")
        spec.noCacheFilter = list(get("no-cache-filters"));
    if (get("pull") !== "")
        spec.pull = flag(get, "pull", false);
    if (get("network") !== "")
        spec.network = get("network");
    if (get("add-hosts") !== "")
        spec.addHosts = list(get("add-hosts"));
    if (get("ulimit") !== "")
        spec.ulimits = lines(get("ulimit"));
    if (get("shm-size") !== "")
        spec.shmSize = get("shm-size");
    if (get("cgroup-parent") !== "")
        spec.cgroupParent = get("cgroup-parent");
    if (get("ignore-file") !== "")
        spec.ignoreFile = get("ignore-file");
    if (get("squash") !== "")
        spec.squash = flag(get, "squash", false);
    if (get("extra-args") !== "") {
        const extra = (0,_buildah_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .buildahArguments */ .A)(get("extra-args"));
        spec.buildah = { ..._build_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BUILDAH_OPTIONS */ .D, ...extra.buildah };
        Object.assign(spec, extra.spec);
    }
    return spec;
}
/** `NAME` alone is taken from this process's environment, as the docker CLI does; not set there: not known. */
function buildArgs(all) {
    const args = new Map();
    for (const line of all) {
        const at = line.indexOf("=");
        if (at === -1)
            args.set(line, process.env[line]);
        else
            args.set(line.slice(0, at), line.slice(at + 1));
    }
    return args;
}
function pairs(name, all) {
    return new Map(all.map((line) => {
        const at = line.indexOf("=");
        if (at < 1 && name === "build-contexts")
            throw bad(name, "name=value lines");
        return at === -1 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
    }));
}
/** One entry per line; entries may hold commas (docker/build-push-action's rule for args, labels and caches). */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/** One entry per line or comma. */
function list(text) {
    return lines(text)
        .flatMap((line) => line.split(","))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "");
}
function choice(get, name, allowed) {
    const value = get(name) === "" ? allowed[0] : get(name);
    if (allowed.includes(value))
        return value;
    throw bad(name, `one of ${allowed.join(", ")}`);
}
function flag(get, name, fallback) {
    const value = get(name).toLowerCase();
    if (value === "")
        return fallback;
    if (value === "true")
        return true;
    if (value === "false")
        return false;
    throw bad(name, "true or false");
}
function bad(name, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ForecastError */ .u("input", `The input ${name} must be ${expected}.`);
}
const MAX_EVENT_BYTES = 16 * 1024 * 1024;
function runContext() {
    const env = new Map();
    for (const [name, value] of Object.entries(process.env))
        if (value !== undefined)
            env.set(name, value);
    const get = (name) => env.get(name) ?? "";
    const event = readEvent(get("GITHUB_EVENT_PATH"));
    const pull = field(event, "pull_request");
    const number = field(pull, "number");
    const head = field(pull, "head");
    const headSha = field(head, "sha");
    const headRepository = field(field(head, "repo"), "full_name");
    const isPull = get("GITHUB_EVENT_NAME").startsWith("pull_request") && Number.isSafeInteger(number);
    return {
        github: get("GITHUB_ACTIONS") === "true",
        workspace: get("GITHUB_WORKSPACE") || process.cwd(),
        temp: get("RUNNER_TEMP") || get("TMPDIR") || "/tmp",
        repository: get("GITHUB_REPOSITORY"),
        serverUrl: get("GITHUB_SERVER_URL") || "https://github.com",
        apiUrl: get("GITHUB_API_URL") || "https://api.github.com",
        ref: get("GITHUB_REF"),
        sha: get("GITHUB_SHA"),
        headSha: isPull && typeof headSha === "string" && /^[0-9a-f]{40,64}$/.test(headSha) ? headSha : get("GITHUB_SHA"),
        eventName: get("GITHUB_EVENT_NAME"),
        runId: get("GITHUB_RUN_ID"),
        runAttempt: get("GITHUB_RUN_ATTEMPT"),
        workflow: get("GITHUB_WORKFLOW"),
        workflowRef: get("GITHUB_WORKFLOW_REF"),
        job: get("GITHUB_JOB"),
        pullRequest: isPull ? { number: number, fork: headRepository !== get("GITHUB_REPOSITORY") } : undefined,
        defaultBranch: String(field(field(event, "repository"), "default_branch") ?? ""),
        event: event ?? null,
        env,
    };
}
/** State that main leaves for post, through the runner. */
function savedState(name) {
    return process.env[`STATE_${name}`] ?? "";
}
function readEvent(path) {
    try {
        if (path === "" || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MAX_EVENT_BYTES)
            return undefined;
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch {
        // The event only adds the pull request's number; without it there is no comment, and everything else works.
        return undefined;
    }
}
function field(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
