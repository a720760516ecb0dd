export const id = 205;
export const ids = [205];
export const modules = {

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordNow: () => (/* binding */ recordNow),
  recordPending: () => (/* binding */ recordPending)
});

// EXTERNAL MODULE: ./lib/builds.js + 10 modules
var builds = __webpack_require__(7368);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/one-build.js + 7 modules
var one_build = __webpack_require__(8594);
// EXTERNAL MODULE: ./lib/pending.js
var pending = __webpack_require__(7144);
// EXTERNAL MODULE: ./lib/publish.js + 2 modules
var publish = __webpack_require__(56);
// EXTERNAL MODULE: ./lib/report/model.js + 1 modules
var model = __webpack_require__(71);
// EXTERNAL MODULE: ./lib/store/open.js + 3 modules
var store_open = __webpack_require__(6376);
// EXTERNAL MODULE: ./lib/surroundings.js + 12 modules
var lib_surroundings = __webpack_require__(5526);
// EXTERNAL MODULE: ./lib/build-records.js
var build_records = __webpack_require__(4588);
// EXTERNAL MODULE: ./lib/build-request.js + 4 modules
var build_request = __webpack_require__(5762);
// EXTERNAL MODULE: ./lib/builder/as-built.js
var as_built = __webpack_require__(726);
// EXTERNAL MODULE: ./lib/image/instant.js
var instant = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(8424);
// EXTERNAL MODULE: ./lib/image/history.js
var image_history = __webpack_require__(6649);
;// CONCATENATED MODULE: ./lib/source/actual.js


/**
 * For every history entry of an image built by the classic builder or Buildah: reused, made anew, or not known.
 * They keep `created` of what they reuse and stamp what they make with the present, so equal created, created_by and
 * diff_id is reuse. Times in whole seconds (--timestamp, SOURCE_DATE_EPOCH, `docker history`) prove only the opposite.
 */
function reusedEntries(built, recorded) {
    const identity = (config, at) => JSON.stringify([config.history[at]?.created_by ?? "", diffIdAt(config, at) ?? null]);
    return judge(built, recorded, identity);
}
/**
 * The same for BuildKit: a layer is reused whatever the instruction's text has become, so only created and diff_id count;
 * entries without a layer borrow a neighbour's time and tell nothing: `undefined`.
 */
function reusedLayers(built, recorded) {
    const identity = (config, at) => (0,image_history/* diffIdAt */.gO)(config, at) ?? "";
    return judge(built, recorded, identity).map((reused, at) => built.history[at]?.empty_layer === true ? undefined : reused);
}
function judge(built, recorded, identity) {
    const before = new Map();
    for (const config of recorded) {
        config.history.forEach((entry, at) => {
            const key = identity(config, at);
            before.set(key, [...(before.get(key) ?? []), entry.created]);
        });
    }
    return built.history.map((entry, at) => {
        const times = before.get(identity(built, at));
        if (times === undefined)
            return false;
        const [exact, ...rest] = [entry.created, ...times].map(exactTime);
        if (exact !== undefined && rest.includes(exact))
            return true;
        return exact === undefined || rest.includes(undefined) ? undefined : false;
    });
}
/** Nanoseconds of a time that names one moment; `undefined` for whole seconds, which may be rounded or set. */
function exactTime(created) {
    return created === undefined || (0,instant/* isWholeSeconds */.PZ)(created) ? undefined : (0,instant/* instant */.uR)(created);
}
const BUILT_KEYWORDS = new Set(["run", "copy", "add", "workdir"]);
/**
 * The built step of each forecast step, `undefined` where the build had none (config only, not reached, multi-platform of
 * another platform). By Dockerfile line where the provenance has lines, else by stage and order.
 */
function matchBuiltSteps(forecast, built, platform) {
    const own = built.filter((step) => step.platform === "" || platformOf(step.platform) === platform);
    const steps = own.filter((step) => !/^(?:FROM|LINK) /.test(step.text));
    const byLine = new Map(steps.flatMap((step) => step.lines.map((line) => [line, step])));
    const byStage = Map.groupBy(steps, (step) => step.stage.toLowerCase());
    for (const stage of byStage.values())
        stage.sort((a, b) => a.ordinal - b.ordinal);
    const onlyStage = byStage.size === 1 && byStage.has("");
    const counts = new Map();
    return forecast.map((step) => {
        if (!BUILT_KEYWORDS.has(step.keyword))
            return undefined;
        const nth = counts.get(step.stage) ?? 0;
        counts.set(step.stage, nth + 1);
        if (step.line !== undefined && byLine.has(step.line))
            return byLine.get(step.line);
        const names = [step.stageName.toLowerCase(), `stage-${step.stage}`];
        const stage = onlyStage ? byStage.get("") : names.map((name) => byStage.get(name)).find((one) => one !== undefined);
        const found = stage?.[nth];
        return found?.lines.length === 0 && sameKeyword(found, step) ? found : undefined;
    });
}
/** `linux/amd64->arm64`: builds on the first, for the second. */
function platformOf(text) {
    const arrow = text.indexOf("->");
    return arrow === -1 ? text : text.slice(0, arrow);
}
function sameKeyword(built, step) {
    return built.text
        .replace(/^ONBUILD /, "")
        .toLowerCase()
        .startsWith(`${step.keyword} `);
}

// EXTERNAL MODULE: ./lib/source/buildx.js + 1 modules
var buildx = __webpack_require__(7881);
;// CONCATENATED MODULE: ./lib/what-was-built.js
/** What a build left, told from the builder that ran it: which steps were reused, how long they took, what to record. */








/** Throws ForecastError. A builder that cannot be asked leaves a record without figures, not none. */
async function afterBuild(build, pending) {
    return pending.draft.builder === "buildkit"
        ? await afterBuildkit(build, pending)
        : await afterHistory(build, pending);
}
/**
 * History builders: the same forecast against the store as it is now finds every step's image; those older than the
 * forecast were reused.
 */
async function afterHistory(build, pending) {
    const { draft, forecast } = pending;
    const builder = draft.builder;
    const base = await (0,build_request/* baseRequest */.h)(build, builder, draft);
    const names = [...(0,build_records/* references */.F)(builder, base), ...base.options.cacheFrom, ...build.spec.tags];
    const images = await build.surroundings.storeImages({
        builder,
        program: build.spec.program,
        wanted: names,
        known: draft.images,
        platform: build.platform,
    });
    if (images === undefined)
        return { record: draft, actual: undefined, seconds: undefined };
    const plain = { ...base, options: { ...base.options, cacheFrom: [], noCache: false } };
    const records = { images, cacheImages: new Map(), cacheConfigs: [], last: draft };
    const now = (await (0,one_build/* decide */.LD)(build, builder, plain, records)).forecast;
    const started = Date.parse(draft.created);
    const actual = forecast.steps.map((step) => ({ index: step.index, reused: reusedBefore(counterpart(now, step), started) }));
    const built = builtImage(images, build.spec.tags, now);
    const steps = withSeconds((0,as_built/* stepsAsBuilt */.i)(now, built), now, actual, draft.steps);
    const seconds = buildSeconds(actual, steps);
    return {
        record: { ...draft, engine: { ...draft.engine, ...engineOf(base.engine) }, steps, images },
        actual,
        seconds,
    };
}
function engineOf(engine) {
    const { version, store, cliVersion, platform } = engine;
    return {
        ...(version === undefined ? {} : { version }),
        ...(store === undefined ? {} : { store }),
        ...(cliVersion === undefined ? {} : { cliVersion }),
        ...(platform === undefined ? {} : { platform }),
    };
}
/** The step of the second forecast that is the same one: steps are numbered alike unless the Dockerfile changed meanwhile. */
function counterpart(now, step) {
    const same = now.steps[step.index];
    return same?.text === step.text && same.stage === step.stage ? same : undefined;
}
function reusedBefore(step, started) {
    const created = step?.verdict === "hit" ? step.layer?.created : undefined;
    const at = created === undefined ? undefined : (0,instant/* instant */.uR)(created);
    return at === undefined ? undefined : at / 1000000n < BigInt(started);
}
/** The image under one of the build's names, else the newest that ends with the last step. */
function builtImage(images, tags, now) {
    const tagged = images.find((image) => image.names.some((name) => tags.some((tag) => (0,reference/* sameReference */.kP)(name, tag))));
    if (tagged !== undefined)
        return tagged;
    const last = now.steps.filter((step) => step.verdict === "hit").at(-1);
    const ending = images.filter((image) => last?.createdBy !== undefined && image.config.history.at(-1)?.created_by === last.createdBy);
    return ending.toSorted((a, b) => (a.config.created ?? "").localeCompare(b.config.created ?? "")).at(-1);
}
/** A step of this build took from the end of the one before it to its own; a reused one keeps what it took last time. */
function withSeconds(steps, now, actual, before) {
    const needed = now.steps.filter((step) => step.verdict !== "not-needed");
    const old = new Map(before.map((step) => [step.key, step.layer?.seconds]));
    return steps.map((step, at) => {
        const index = needed[at]?.index ?? -1;
        const previous = steps[at - 1];
        const ran = actual.find((one) => one.index === index)?.reused === false;
        const seconds = ran && previous?.stage === step.stage ? between(previous.layer, step.layer) : old.get(step.key);
        return seconds === undefined ? step : { ...step, layer: { ...step.layer, seconds } };
    });
}
function between(from, to) {
    const [start, end] = [(0,instant/* instant */.uR)(from?.created ?? ""), (0,instant/* instant */.uR)(to?.created ?? "")];
    if (start === undefined || end === undefined || end < start)
        return undefined;
    return Number(end - start) / 1e9;
}
function buildSeconds(actual, steps) {
    if (!actual.some((one) => one.reused === false))
        return undefined;
    const ran = new Set(actual.filter((one) => one.reused === false).map((one) => one.index));
    const known = steps.flatMap((step, index) => (ran.has(index) ? (step.layer?.seconds ?? []) : []));
    return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
}
/** BuildKit: the builder's own history of the build, else the image's. */
async function afterBuildkit(build, pending) {
    const { draft, forecast } = pending;
    const { surroundings, inputs, spec } = build;
    const metadata = inputs.metadata === "" ? undefined : (0,buildx/* decodeMetadata */.Gz)(inputs.metadata);
    const history = await surroundings.attempt(() => (0,buildx/* afterBuild */.JZ)(surroundings.run, metadata), ["engine"]);
    if (history !== undefined && belongsTo(history.steps, forecast))
        return fromHistory(history.steps, pending);
    const engine = await surroundings.engine();
    const tag = spec.tags[0];
    const image = engine === undefined || tag === undefined
        ? undefined
        : await surroundings.attempt(() => engine.image(tag, undefined));
    if (image === undefined)
        return { record: draft, actual: undefined, seconds: undefined };
    return fromImage(image, pending);
}
/** The newest build of the builder may be another one than ours: it must have the steps that were forecast. */
function belongsTo(built, forecast) {
    const matched = matchBuiltSteps(lined(forecast), built, forecast.platform);
    const wanted = forecast.steps.filter((step, at) => isBuilt(step) && matched[at] === undefined);
    return wanted.length === 0 && matched.some((one) => one !== undefined);
}
const isBuilt = (step) => step.verdict !== "not-needed" && step.verdict !== "config-only";
function lined(forecast) {
    return forecast.steps.map((step) => ({
        keyword: step.keyword,
        stageName: step.stageName,
        stage: step.stage,
        line: step.origin === "file" ? step.range?.startLine : undefined,
    }));
}
function fromHistory(built, { forecast, draft }) {
    const matched = matchBuiltSteps(lined(forecast), built, forecast.platform);
    const actual = forecast.steps.map((step, at) => {
        const one = matched[at];
        if (one === undefined)
            return { index: step.index, reused: undefined };
        return { index: step.index, reused: one.cached, ...(one.cached ? {} : { seconds: one.seconds }) };
    });
    const old = new Map(draft.steps.map((step) => [step.key, step.layer]));
    const steps = draft.steps.map((step, at) => {
        const one = matched[at];
        const layer = {
            ...old.get(step.key),
            ...(one === undefined || one.cached ? {} : { seconds: one.seconds }),
            ...(one?.layer === undefined ? {} : { compressedSize: one.layer.size }),
            ...(one?.completed === undefined || one.cached ? {} : { created: one.completed }),
        };
        return Object.keys(layer).length === 0 ? step : { ...step, layer };
    });
    const ran = actual.flatMap((one) => one.seconds ?? []);
    const seconds = ran.length === 0 ? undefined : ran.reduce((sum, one) => sum + one, 0);
    return { record: { ...draft, steps }, actual, seconds };
}
/** The final stage's layers in order, matched with its steps that make one. */
function fromImage(image, { forecast, draft }) {
    const reused = reusedLayers(image.config, draft.images.map((one) => one.config));
    const layered = image.config.history.flatMap((entry, at) => (entry.empty_layer === true ? [] : [at]));
    const final = forecast.steps.filter(isBuilt).at(-1)?.stage;
    const own = forecast.steps.filter((step) => isBuilt(step) && step.stage === final);
    const offset = layered.length - own.length;
    const entryOf = new Map(offset < 0 ? [] : own.map((step, at) => [step.index, layered[offset + at] ?? -1]));
    const actual = forecast.steps.map((step) => ({ index: step.index, reused: reused[entryOf.get(step.index) ?? -1] }));
    const steps = draft.steps.map((step, at) => {
        const entry = entryOf.get(forecast.steps[at]?.index ?? -1);
        return entry === undefined ? step : { ...step, layer: { ...step.layer, ...(0,as_built/* layerEvidence */.Z)(image, entry) } };
    });
    return { record: { ...draft, steps, images: [...draft.images, image] }, actual, seconds: undefined };
}

;// CONCATENATED MODULE: ./lib/record.js
/** After the build: what was really reused, was the forecast right, and what the next one needs. */









/** Builds kept in the record's trend. */
const MAX_RUNS = 20;
/** Post of a step whose main has forecast. Never throws for anything outside. */
async function recordPending(folder, inputs, context) {
    await recordAll(inputs, context, await (0,pending/* loadPending */.u)(folder), true);
}
/** `mode: record`: the build has run already, there was no forecast to check. */
async function recordNow(inputs, context) {
    await recordAll(inputs, context, undefined, false);
}
async function recordAll(inputs, context, pending, verify) {
    const surroundings = new lib_surroundings/* Surroundings */.E(inputs, context);
    try {
        const store = (0,store_open/* openStore */.C)(inputs, context);
        const { specs } = await (0,builds/* readBuilds */.A)(inputs, context, surroundings.run);
        const reports = [];
        for (const spec of specs) {
            for (const platform of spec.platforms.length > 0 ? spec.platforms : [undefined]) {
                const build = { spec, platform, inputs, context, surroundings, store, specs, earlier: reports };
                const known = pending?.find((one) => one.name === spec.name && one.platform === platform) ??
                    (await (0,one_build/* forecastBuild */.Ul)(build)).pending;
                if (known === undefined)
                    continue;
                const report = await surroundings.attempt(() => recordOne(build, known, store, verify));
                if (report !== undefined)
                    reports.push(report);
            }
        }
        if (verify)
            await publishChecked(reports, inputs, context, surroundings);
        await (0,publish.warn)([...surroundings.warnings], context);
    }
    finally {
        await surroundings.close();
    }
}
async function recordOne(build, pending, store, verify) {
    const built = await afterBuild(build, pending);
    const report = (0,model/* summarize */.eh)({
        name: pending.name,
        forecast: pending.forecast,
        last: pending.draft,
        ...(verify && built.actual !== undefined ? { actual: built.actual } : {}),
        ...(built.seconds === undefined ? {} : { buildSeconds: built.seconds }),
    });
    const record = withRuns(built.record, report, pending, built);
    const result = await store.save((0,one_build/* keysOf */.YD)(build), record, pending.restoredKey);
    process.stdout.write(`${pending.name}: ${RESULTS[result]}\n`);
    return report;
}
const RESULTS = {
    saved: "recorded for the next forecast",
    unchanged: "nothing changed, the record stays",
    skipped: "not recorded: the same record is being saved by another run, or this job may only read the cache",
};
function withRuns(record, report, pending, built) {
    const check = report.verification;
    const summary = {
        at: record.created,
        sha: record.sha,
        ref: record.ref,
        runId: record.runId,
        hits: report.counts.hits,
        misses: report.counts.misses,
        unknowns: report.counts.unknowns + report.counts.depends,
        checked: check?.checked ?? 0,
        falseHits: check?.falseHits.length ?? 0,
        falseMisses: check?.falseMisses.length ?? 0,
        ...(built.seconds === undefined ? {} : { seconds: built.seconds }),
    };
    const actual = pending.forecast.steps.map((step) => ({
        forecast: step.verdict,
        reused: reusedOf(built.actual, step.index),
    }));
    return { ...record, actual, runs: [...record.runs, summary].slice(-MAX_RUNS) };
}
function reusedOf(actual, index) {
    return actual?.find((one) => one.index === index)?.reused;
}
/** The summary gets its second part only where something could be checked. */
async function publishChecked(reports, inputs, context, surroundings) {
    const checked = reports.filter((report) => (report.verification?.checked ?? 0) > 0);
    if (checked.length === 0)
        return;
    const { renderChecked, renderCheckedText } = await Promise.all(/* import() */[__webpack_require__.e(267), __webpack_require__.e(704)]).then(__webpack_require__.bind(__webpack_require__, 4704));
    process.stdout.write(renderCheckedText(checked));
    if (!context.github || !inputs.summary)
        return;
    try {
        const { summary } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(955), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 3838));
        await summary.addRaw(renderChecked(checked, (0,publish/* linksOf */.h)(context))).write();
    }
    catch (error) {
        surroundings.warnings.add(`The job summary was not written: ${(0,errors/* toForecastError */.H)(error).message}`);
    }
}


/***/ })

};
