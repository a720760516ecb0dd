/** A Docker engine: its version and store, one image for FROM, all images for the record. */
import { ForecastError } from "../errors.ts";
import type { RecordedImage } from "../image/config.ts";
import { formatPlatform, matches, normalizePlatform, type Platform, platformOfConfig } from "../image/platform.ts";
import type { EngineFacts } from "../request.ts";
import { dockerConfigFolder } from "./credentials.ts";
import { type EngineClient, engineClient } from "./engine-client.ts";
import {
  assemble,
  type EngineImages,
  type ExportOptions,
  exportImages,
  historyLines,
  inspect,
  knownHistories,
} from "./engine-export.ts";
import { engineHost } from "./engine-host.ts";
import { isObject } from "./manifest.ts";

export interface EngineOptions {
  /** Input docker-host; `""`: as the docker client chooses. */
  readonly host: string;
  readonly env: ReadonlyMap<string, string>;
  /** For one question. */
  readonly timeoutMs: number;
}

export interface Engine {
  /** Throws `engine`, `timeout`. */
  facts(): Promise<EngineFacts>;
  /** Names its data folder, images and caches with it: a new one has another id. Empty: not told. Throws `engine`, `timeout`. */
  id(): Promise<string>;
  /** Throws `engine`, `timeout`, `limit`; an image that vanishes meanwhile is left out. */
  images(options: ExportOptions): Promise<EngineImages>;
  /**
   * One image by name or id, `undefined` when the engine has none for that platform. Its history is in whole seconds
   * unless it is among `known`; `images` reads the exact one. Throws `engine`, `timeout`.
   */
  image(
    reference: string,
    platform: Platform | undefined,
    known?: readonly RecordedImage[],
  ): Promise<RecordedImage | undefined>;
  close(): void;
}

/** Throws `engine` when there is no engine to talk to. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const host = await engineHost(options.host, options.env, dockerConfigFolder(options.env));
  const client = await engineClient(host, options.env, options.timeoutMs);
  try {
    await client.negotiate();
  } catch (error) {
    client.close();
    throw error;
  }
  return {
    facts: () => readFacts(client),
    // moby/moby daemon/daemon_unix.go loadOrCreateID: `engine-id` below the data root.
    id: async () => {
      const info = await client.get("/info");
      return isObject(info) ? text(info.ID) : "";
    },
    images: (wanted) => exportImages(client, wanted),
    image: (reference, platform, known = []) => oneImage(client, reference, platform, known),
    close: client.close,
  };
}

async function readFacts(client: EngineClient): Promise<EngineFacts> {
  const [version, info] = await Promise.all([client.get("/version"), client.get("/info")]);
  if (!isObject(version) || !isObject(info)) {
    throw new ForecastError("engine", "The docker engine does not say its version. Check the input docker-host.");
  }
  // `26.1.5+dfsg1` is 26.1.5 of a distribution, which may have changed it.
  const number = /^v?(\d+\.\d+\.\d+(?:\+dfsg\d*)?)/.exec(text(version.Version))?.[1];
  const os = text(version.Os) || text(info.OSType);
  const architecture = text(version.Arch) || text(info.Architecture);
  const platform = { os, architecture, variant: "", osVersion: "", osFeatures: [] };
  return {
    ...(number === undefined ? {} : { version: number }),
    store: usesContainerd(info.DriverStatus) ? "containerd" : "graphdriver",
    ...(os === "" || architecture === "" ? {} : { platform: formatPlatform(normalizePlatform(platform)) }),
  };
}

/** moby/moby daemon/containerd/service.go LayerStoreStatus: the one line that only that store reports. */
function usesContainerd(status: unknown): boolean {
  if (!Array.isArray(status)) return false;
  return status.some(
    (line) => Array.isArray(line) && line[0] === "driver-type" && line[1] === "io.containerd.snapshotter.v1",
  );
}

async function oneImage(
  client: EngineClient,
  reference: string,
  platform: Platform | undefined,
  known: readonly RecordedImage[],
): Promise<RecordedImage | undefined> {
  const image = await inspect(client, reference);
  if (image === undefined || (platform !== undefined && !matches(platform, platformOfConfig(image.config))))
    return undefined;
  const images = new Map([[image.id, image]]);
  const lines = await historyLines(client, images);
  return assemble(image, images, lines, knownHistories(images, known));
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
