export const id = 672;
export const ids = [672];
export const modules = {

/***/ 7672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEngine: () => (/* binding */ openEngine)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/platform.js
var image_platform = __webpack_require__(8758);
// EXTERNAL MODULE: ./lib/source/credentials.js
var credentials = __webpack_require__(9279);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/source/limits.js
var limits = __webpack_require__(9573);
;// CONCATENATED MODULE: ./lib/source/engine-client.js




/** GET /images/{id}/json has ContainerConfig up to this version (moby/moby api/server/router/image/image_routes.go, v26.1). */
const NEWEST_API = "1.44";
async function engineClient(host, env, timeoutMs) {
    const { modem, close } = await connect(host, env);
    const dial = (path, query, signal) => new Promise((resolve, reject) => {
        modem.dial({
            path: `${path}?`,
            method: "GET",
            options: query,
            isStream: true,
            statusCodes: { 200: true },
            abortSignal: signal,
        }, (error, result) => (error === null ? resolve(result) : reject(error)));
    });
    const read = async (path, query) => {
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            return await readAll(await dial(path, query, signal), path);
        }
        catch (error) {
            if (signal.aborted)
                throw late(timeoutMs, error);
            if (statusOf(error) === 404)
                return undefined;
            throw error instanceof errors/* ForecastError */.u ? error : failed(error);
        }
    };
    const get = async (path, query = {}) => {
        const bytes = await read(path, query);
        return bytes === undefined ? undefined : parse(bytes, path);
    };
    return {
        get,
        text: async (path, query) => (await read(path, query))?.toString("utf8") ?? "",
        stream: async (path, query, signal) => {
            try {
                return await dial(path, query, signal);
            }
            catch (error) {
                if (signal.aborted)
                    throw late(timeoutMs, error);
                throw failed(error);
            }
        },
        negotiate: async () => {
            const answer = await get("/version");
            const version = answer?.ApiVersion;
            if (typeof version !== "string" || !/^1\.\d{1,3}$/.test(version))
                throw failed("it names no API version");
            modem.version = `v${older(version, NEWEST_API)}`;
        },
        close,
    };
}
async function connect(host, env) {
    const { default: Docker } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(40), __webpack_require__.e(36)]).then(__webpack_require__.t.bind(__webpack_require__, 9040, 19));
    // Everything is given: what is left out, docker-modem takes from this process's environment.
    const none = { host: undefined, port: undefined, protocol: "http", ca: undefined, cert: undefined, key: undefined };
    try {
        if (host.kind === "socket") {
            return { modem: new Docker({ ...none, socketPath: host.path }).modem, close: () => { } };
        }
        if (host.kind === "tcp") {
            const protocol = host.tls === undefined ? "http" : "https";
            const options = { ...none, host: host.host, port: host.port, protocol, ...host.tls };
            return { modem: new Docker(options).modem, close: () => { } };
        }
        const agent = await stdioAgent(host.url, env);
        const options = { ...none, host: "docker.example", port: 80, agent };
        return { modem: new Docker(options).modem, close: () => agent.destroy() };
    }
    catch (error) {
        throw failed(error);
    }
}
/** Every connection is a docker client whose standard input and output are the engine's socket. */
async function stdioAgent(url, env) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 2 });
    const children = new Set();
    agent.createConnection = () => {
        const child = spawn("docker", ["system", "dial-stdio"], {
            env: { ...Object.fromEntries(env), DOCKER_HOST: url },
            stdio: ["pipe", "pipe", "ignore"],
        });
        children.add(child);
        const socket = external_node_stream_.Duplex.from({ readable: child.stdout, writable: child.stdin });
        child.once("error", (error) => socket.destroy(error));
        child.once("close", () => children.delete(child));
        socket.once("close", () => child.kill());
        // http.Agent calls what a net.Socket has; a pipe has no timeouts and no file descriptor to unref.
        return Object.assign(socket, {
            setTimeout: () => socket,
            setKeepAlive: () => socket,
            setNoDelay: () => socket,
            ref: () => socket,
            unref: () => socket,
        });
    };
    const destroy = agent.destroy.bind(agent);
    agent.destroy = () => {
        destroy();
        for (const child of children)
            child.kill();
    };
    return agent;
}
async function readAll(stream, path) {
    const parts = [];
    let length = 0;
    for await (const part of stream) {
        length += part.length;
        if (length > limits/* MAX_ENGINE_ANSWER_BYTES */.Kx) {
            throw new errors/* ForecastError */.u("limit", `The engine's answer to ${path} is too large; it is ignored.`);
        }
        parts.push(part);
    }
    return Buffer.concat(parts);
}
function parse(bytes, path) {
    try {
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (cause) {
        throw failed(`its answer to ${path} is not JSON`, cause);
    }
}
function older(a, b) {
    return Number(a.split(".")[1]) < Number(b.split(".")[1]) ? a : b;
}
function statusOf(error) {
    return error?.statusCode;
}
function failed(error, cause = error) {
    const code = error?.code;
    const text = typeof code === "string" ? code : error instanceof Error ? error.message : String(error);
    return new errors/* ForecastError */.u("engine", `The docker engine cannot be asked (${text.trim().slice(0, 300)}). Check that it runs, or set the input docker-host.`, { cause });
}
function late(timeoutMs, cause) {
    return new errors/* ForecastError */.u("timeout", `The docker engine did not answer within ${timeoutMs / 1000} s. Raise the input timeout if it is just slow.`, { cause });
}

// EXTERNAL MODULE: ./lib/image/history.js
var image_history = __webpack_require__(6649);
// EXTERNAL MODULE: ./lib/image/instant.js
var instant = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(8424);
// EXTERNAL MODULE: ./lib/source/archive.js
var archive = __webpack_require__(8955);
// EXTERNAL MODULE: ./lib/source/inspect.js
var inspect = __webpack_require__(4821);
// EXTERNAL MODULE: ./lib/source/manifest.js
var manifest = __webpack_require__(1756);
// EXTERNAL MODULE: ./lib/source/progress.js
var progress = __webpack_require__(4338);
;// CONCATENATED MODULE: ./lib/source/engine-export.js
/**
 * Export of an engine's images. Images built there need no download: their history follows from the chain of inspects
 * (inspect.ts). Others (bases, loaded and pulled images) are read from one `docker save` stream, within a budget, unless
 * the caller knows them already.
 */










const CONCURRENCY = 8;
async function exportImages(client, options) {
    const warnings = [];
    const listed = await listImages(client, warnings);
    const chosen = options.wanted === undefined ? listed : await closure(client, listed, options.wanted);
    const inspected = await inspectAll(client, chosen, await loadedIds(client));
    const lines = await historyLines(client, inspected);
    const exact = knownHistories(inspected, options.known);
    await saveRoots(client, inspected, exact, options, warnings);
    const images = [...inspected.values()].map((image) => assemble(image, inspected, lines, exact));
    return { images: images.sort(newestFirst), warnings };
}
/** The engine lists by whole seconds, in any order within one: equal stores must give equal records. */
function newestFirst(a, b) {
    const [left, right] = [(0,image_history/* createdAt */.CT)(a.config) ?? 0n, (0,image_history/* createdAt */.CT)(b.config) ?? 0n];
    if (left !== right)
        return left > right ? -1 : 1;
    return a.id < b.id ? -1 : 1;
}
async function listImages(client, warnings) {
    const json = await client.get("/images/json", { all: "1" });
    if (!Array.isArray(json))
        throw new errors/* ForecastError */.u("engine", "The docker engine lists no images. Check its log.");
    if (json.length > limits/* MAX_IMAGES */.mC) {
        warnings.push(`The engine has ${json.length} images; the newest ${limits/* MAX_IMAGES */.mC} are recorded.`);
    }
    const all = json.filter(manifest/* isObject */.Gv).map((one) => ({
        id: engine_export_text(one.Id),
        parent: engine_export_text(one.ParentId),
        names: Array.isArray(one.RepoTags) ? one.RepoTags.filter((name) => typeof name === "string") : [],
    }));
    return all.filter(({ id }) => (0,image_reference/* isDigest */.Bc)(id)).slice(0, limits/* MAX_IMAGES */.mC);
}
/** Each wanted image, its ancestors, and all that was built on any of those: the candidates of the builder's probe. */
async function closure(client, listed, wanted) {
    const byId = new Map(listed.map((image) => [image.id, image]));
    const roots = new Set();
    for (const reference of wanted) {
        let id = await idOf(client, reference);
        for (let parent = byId.get(id)?.parent; parent !== undefined && byId.has(parent); parent = byId.get(id)?.parent) {
            id = parent;
        }
        roots.add(id);
    }
    const chosen = new Set();
    const children = Map.groupBy(listed, (image) => image.parent);
    const open = [...roots].filter((id) => byId.has(id));
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (chosen.has(id))
            continue;
        chosen.add(id);
        open.push(...(children.get(id) ?? []).map((image) => image.id));
    }
    return listed.filter((image) => chosen.has(image.id));
}
async function idOf(client, reference) {
    return (await engine_export_inspect(client, reference))?.id ?? "";
}
/**
 * Images that `docker load` brought, from the engine's own list of recent events: a loaded chain has parents like a built
 * one, but engines since 25.0.2 do not use it as cache, and nothing else in the API tells the two apart.
 */
async function loadedIds(client) {
    // With its fraction: a whole second would leave out what was loaded within it.
    const until = (Date.now() / 1000).toFixed(3);
    const filters = JSON.stringify({ type: ["image"], event: ["load"] });
    const text = await client.text("/events", { since: "0", until, filters });
    const ids = [...(0,progress/* jsonObjects */.T5)(text)].map((event) => ((0,manifest/* isObject */.Gv)(event) && (0,manifest/* isObject */.Gv)(event.Actor) ? event.Actor.ID : ""));
    return new Set(ids.filter((id) => typeof id === "string" && (0,image_reference/* isDigest */.Bc)(id)));
}
async function inspectAll(client, listed, loaded) {
    const found = new Map();
    const results = await parallel(listed, async ({ id }) => await engine_export_inspect(client, id));
    listed.forEach(({ id, parent, names }, at) => {
        const image = results[at];
        if (image === undefined)
            return;
        // inspect leaves out what the list has in some versions, and the other way round.
        const merged = names.filter((name) => name !== "<none>:<none>" && !image.names.includes(name));
        found.set(id, {
            ...image,
            parent: image.parent || parent,
            names: [...image.names, ...merged],
            loaded: loaded.has(id),
        });
    });
    return found;
}
async function engine_export_inspect(client, reference) {
    const name = nameInUrl(reference);
    if (name === undefined)
        return undefined;
    const json = await client.get(`/images/${name}/json`);
    return json === undefined ? undefined : (0,inspect/* decodeInspect */.Bq)(json, `The engine's image ${reference}`);
}
/** Only ids and valid references get into a URL path. */
function nameInUrl(reference) {
    if ((0,image_reference/* isDigest */.Bc)(reference) || /^[0-9a-f]{12,64}$/.test(reference))
        return reference;
    const parsed = (0,image_reference/* tryParseReference */.WF)(reference);
    return parsed === undefined ? undefined : (0,image_reference/* familiarName */.hG)(parsed);
}
/** History lines of every image, from one question per image that nothing else was built on. */
async function historyLines(client, images) {
    const parents = new Set([...images.values()].map((image) => image.parent));
    const leaves = [...images.keys()].filter((id) => !parents.has(id));
    const found = new Map();
    await parallel(leaves, async (leaf) => {
        const json = await client.get(`/images/${leaf}/history`);
        if (json === undefined)
            return;
        const lines = (0,inspect/* decodeHistory */.FU)(json, `The engine's image ${leaf}`);
        found.set(leaf, lines);
        lines.forEach((line, at) => {
            if (images.has(line.id) && !found.has(line.id))
                found.set(line.id, lines.slice(0, at + 1));
        });
    });
    return found;
}
function knownHistories(images, known) {
    const found = new Map();
    for (const image of images.values()) {
        const same = known.find((one) => isSame(one, image));
        if (same !== undefined)
            found.set(image.id, same);
    }
    return found;
}
/** Content-addressed: an equal id or digest is the same config. Rough histories are worth reading again. */
function isSame(known, image) {
    const { history, rootfs } = known.config;
    if (history.length === 0 || isRough(history))
        return false;
    if (rootfs.diff_ids.join() !== image.config.rootfs.diff_ids.join())
        return false;
    return [known.id, known.manifestDigest, known.indexDigest].includes(image.id);
}
function isRough(history) {
    return history.every((entry) => entry.created === undefined || (0,instant/* isWholeSeconds */.PZ)(entry.created));
}
/** Reads the exact configs of images that were not built here, in one stream, the smallest first within the budget. */
async function saveRoots(client, images, exact, options, warnings) {
    // The engine refuses to save an image without layers, and with it all that are asked for beside it.
    const roots = [...images.values()].filter((image) => !images.has(image.parent) && !exact.has(image.id) && image.config.rootfs.diff_ids.length > 0);
    const names = new Set((options.wanted ?? []).map(spelled));
    const isWanted = (image) => image.names.some((name) => names.has(spelled(name)));
    roots.sort((a, b) => Number(isWanted(b)) - Number(isWanted(a)) || a.size - b.size);
    const ids = [];
    let bytes = 0;
    for (const root of roots) {
        bytes += root.size;
        if (bytes > options.maxStreamBytes)
            break;
        ids.push(root.id);
    }
    try {
        if (ids.length > 0)
            await save(client, ids, images, exact, options);
    }
    catch (error) {
        warnings.push((0,errors/* toForecastError */.H)(error, "engine").message);
    }
    const rough = roots.filter((image) => !exact.has(image.id)).flatMap((image) => image.names.slice(0, 1));
    if (rough.length > 0) {
        warnings.push(`The history of ${rough.slice(0, 5).join(", ")} is known in whole seconds only, so matches with it stay unknown. Give the image's config with the input image-configs.`);
    }
}
function spelled(name) {
    const parsed = (0,image_reference/* tryParseReference */.WF)(name);
    return parsed === undefined ? name : (0,image_reference/* canonicalName */.Ew)(parsed);
}
async function save(client, ids, images, exact, options) {
    const signal = AbortSignal.timeout(options.streamTimeoutMs);
    const stream = await client.stream("/images/get", { names: ids }, signal);
    // What the engine calls the size leaves out tar headers and, in some versions, compression the wrong way round.
    const documents = await (0,archive/* documentsOfStream */.k1)(stream, options.maxStreamBytes * 2 + 64 * 1024 * 1024, "The docker save");
    const saved = await (0,archive/* imagesOfArchive */.oX)(documents, "The docker save");
    for (const id of ids) {
        const image = images.get(id);
        if (image === undefined)
            continue;
        const same = saved.find((one) => isSavedAs(one, image, options.platform));
        if (same !== undefined)
            exact.set(id, same);
    }
}
function isSavedAs(saved, image, platform) {
    if (![saved.id, saved.manifestDigest, saved.indexDigest].includes(image.id))
        return false;
    // One id of the containerd store may stand for several platforms; the one that was inspected has these layers.
    if (saved.config.rootfs.diff_ids.join() !== image.config.rootfs.diff_ids.join())
        return false;
    return platform === undefined || (0,image_platform/* matches */.cK)(platform, (0,image_platform/* platformOfConfig */.Dr)(saved.config));
}
function assemble(image, images, lines, exact) {
    const own = lines.get(image.id) ?? [];
    const history = historyOf(image, images, own, exact);
    const source = exact.get(image.id);
    const record = (0,inspect/* recordOf */.zv)(image, history, (0,inspect/* layerSizes */.qM)(own, history));
    if (source === undefined)
        return record;
    const { indexDigest, manifestDigest, mediaType, compressedSizes, containerConfig } = source;
    return {
        ...record,
        ...(indexDigest === undefined ? {} : { indexDigest }),
        ...(manifestDigest === undefined ? {} : { manifestDigest }),
        ...(mediaType === undefined ? {} : { mediaType }),
        ...(compressedSizes === undefined ? {} : { compressedSizes }),
        ...(containerConfig === undefined || record.containerConfig !== undefined ? {} : { containerConfig }),
        config: source.config,
    };
}
/** Exact where the chain down to an exact root is whole; else the engine's lines. */
function historyOf(image, images, lines, exact) {
    const appended = [];
    let at = image;
    for (let line = lines.length - 1; line >= 0; line--) {
        const known = exact.get(at.id);
        if (known !== undefined) {
            if (known.config.history.length === line + 1)
                return [...known.config.history, ...appended.reverse()];
            break;
        }
        const parent = images.get(at.parent);
        if (parent === undefined && line === 0 && at.config.rootfs.diff_ids.length === 0) {
            // The first step of a FROM scratch stage, when it makes no layer.
            return [(0,inspect/* builtEntry */.pe)(at, at, lines[line]?.createdBy ?? ""), ...appended.reverse()];
        }
        if (parent === undefined)
            break;
        appended.push((0,inspect/* builtEntry */.pe)(at, parent, lines[line]?.createdBy ?? ""));
        at = parent;
    }
    return (0,inspect/* roughHistory */.Am)(lines, image.config.rootfs.diff_ids.length);
}
/** Runs `work` over all items, few at a time, results in the order of the items. */
async function parallel(items, work) {
    const results = new Array(items.length);
    let next = 0;
    const worker = async () => {
        while (next < items.length) {
            const at = next++;
            results[at] = await work(items[at]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, worker));
    return results;
}
function engine_export_text(value) {
    return typeof value === "string" ? value : "";
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/source/engine-host.js
/**
 * Where the docker client would connect: DOCKER_HOST, else the current context, else the default socket.
 * docker/cli cli/command/cli.go resolveContextName, cli/context/store/{store,metadatastore,tlsstore}.go (v28).
 */







const DEFAULT_SOCKET = "unix:///var/run/docker.sock";
/**
 * @param given the user's own choice (input docker-host); `""` for none.
 * @param folder the docker client's configuration folder.
 * Throws `engine` for a host that makes no sense or whose certificates are missing.
 */
async function engineHost(given, env, folder) {
    const named = given || env.get("DOCKER_HOST") || "";
    if (named !== "")
        return await fromUrl(named, certificates(env, folder));
    const context = env.get("DOCKER_CONTEXT") || (await (0,credentials/* readDockerConfig */.TO)(folder)).currentContext || "default";
    if (context === "default")
        return await fromUrl(DEFAULT_SOCKET, undefined);
    return await fromContext(context, folder);
}
function certificates(env, folder) {
    const verify = env.get("DOCKER_TLS_VERIFY") ?? "";
    const wanted = verify !== "" || (env.get("DOCKER_TLS") ?? "") !== "";
    return wanted ? env.get("DOCKER_CERT_PATH") || folder : undefined;
}
async function fromUrl(text, certificateFolder) {
    for (const scheme of ["unix://", "npipe://"]) {
        if (text.startsWith(scheme) && text.length > scheme.length) {
            return { kind: "socket", path: text.slice(scheme.length) };
        }
    }
    if (text.startsWith("ssh://") && URL.canParse(text))
        return { kind: "ssh", url: text };
    const web = text.includes("://") ? text.replace(/^tcp:/, "http:") : `http://${text}`;
    if (!URL.canParse(web) || !/^https?:/.test(web))
        throw bad(text, "it is not unix://, tcp:// or ssh://");
    const url = new URL(web);
    const secure = certificateFolder !== undefined || url.protocol === "https:";
    if (url.hostname === "")
        throw bad(text, "it names no host");
    return {
        kind: "tcp",
        host: url.hostname,
        port: url.port === "" ? (secure ? 2376 : 2375) : Number(url.port),
        tls: certificateFolder === undefined ? undefined : await readCertificates(certificateFolder),
    };
}
async function fromContext(context, folder) {
    const id = (0,external_node_crypto_.createHash)("sha256").update(context).digest("hex");
    const text = await small((0,external_node_path_.join)(folder, "contexts", "meta", id, "meta.json"));
    if (text === undefined)
        throw bad(`context ${context}`, "there is no such context");
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw bad(`context ${context}`, "its metadata is not JSON");
    }
    const endpoints = (0,manifest/* isObject */.Gv)(json) ? json.Endpoints : undefined;
    const endpoint = (0,manifest/* isObject */.Gv)(endpoints) ? endpoints.docker : undefined;
    const host = (0,manifest/* isObject */.Gv)(endpoint) ? endpoint.Host : undefined;
    if (typeof host !== "string" || host === "")
        throw bad(`context ${context}`, "it names no host");
    const tls = (0,external_node_path_.join)(folder, "contexts", "tls", id, "docker");
    return await fromUrl(host, (await small((0,external_node_path_.join)(tls, "key.pem"))) === undefined ? undefined : tls);
}
async function readCertificates(folder) {
    const [ca, cert, key] = await Promise.all(["ca.pem", "cert.pem", "key.pem"].map(async (name) => {
        const text = await small((0,external_node_path_.join)(folder, name));
        if (text === undefined)
            throw bad(name, "it is missing in the certificate folder");
        return text;
    }));
    return { ca: ca ?? "", cert: cert ?? "", key: key ?? "" };
}
async function small(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined || !found.isFile() || found.size > limits/* MAX_DOCKER_CONFIG_BYTES */.LD)
        return undefined;
    return await (0,promises_.readFile)(path, "utf8").catch(() => undefined);
}
function bad(what, why) {
    return new errors/* ForecastError */.u("engine", `The docker host ${what} cannot be used (${why}). Set the input docker-host.`);
}

;// CONCATENATED MODULE: ./lib/source/engine.js
/** A Docker engine: its version and store, one image for FROM, all images for the record. */







/** Throws `engine` when there is no engine to talk to. */
async function openEngine(options) {
    const host = await engineHost(options.host, options.env, (0,credentials/* dockerConfigFolder */.Pe)(options.env));
    const client = await engineClient(host, options.env, options.timeoutMs);
    try {
        await client.negotiate();
    }
    catch (error) {
        client.close();
        throw error;
    }
    return {
        facts: () => readFacts(client),
        images: (wanted) => exportImages(client, wanted),
        image: (reference, platform, known = []) => oneImage(client, reference, platform, known),
        close: client.close,
    };
}
async function readFacts(client) {
    const [version, info] = await Promise.all([client.get("/version"), client.get("/info")]);
    if (!(0,manifest/* isObject */.Gv)(version) || !(0,manifest/* isObject */.Gv)(info)) {
        throw new errors/* ForecastError */.u("engine", "The docker engine does not say its version. Check the input docker-host.");
    }
    // `26.1.5+dfsg1` is 26.1.5 of a distribution.
    const number = /^v?(\d+\.\d+\.\d+)/.exec(engine_text(version.Version))?.[1];
    const os = engine_text(version.Os) || engine_text(info.OSType);
    const architecture = engine_text(version.Arch) || engine_text(info.Architecture);
    const platform = { os, architecture, variant: "", osVersion: "", osFeatures: [] };
    return {
        ...(number === undefined ? {} : { version: number }),
        store: usesContainerd(info.DriverStatus) ? "containerd" : "graphdriver",
        ...(os === "" || architecture === "" ? {} : { platform: (0,image_platform/* formatPlatform */.Bq)((0,image_platform/* normalizePlatform */.FL)(platform)) }),
    };
}
/** moby/moby daemon/containerd/service.go LayerStoreStatus: the one line that only that store reports. */
function usesContainerd(status) {
    if (!Array.isArray(status))
        return false;
    return status.some((line) => Array.isArray(line) && line[0] === "driver-type" && line[1] === "io.containerd.snapshotter.v1");
}
async function oneImage(client, reference, platform, known) {
    const image = await engine_export_inspect(client, reference);
    if (image === undefined || (platform !== undefined && !(0,image_platform/* matches */.cK)(platform, (0,image_platform/* platformOfConfig */.Dr)(image.config))))
        return undefined;
    const images = new Map([[image.id, image]]);
    const lines = await historyLines(client, images);
    return assemble(image, images, lines, knownHistories(images, known));
}
function engine_text(value) {
    return typeof value === "string" ? value : "";
}


/***/ })

};
