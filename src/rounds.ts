/**
 * A builder finds out while it forecasts what it has to know from outside: what a reference resolves to, what a URL
 * holds. The core only has look-ups; here they note what was asked, the edge fetches it, and the forecast is made again
 * until nothing new is asked. The trees keep their digests, so a further round costs no file reads.
 */
import type { BuildRequest, Records, RemoteContent, ResolvedImage } from "./request.ts";
import type { Forecast } from "./verdict.ts";

/** Fetchers never throw: what cannot be fetched is `undefined`, with a warning from whoever tried. */
export interface Fetchers {
  image(reference: string, platform: string | undefined): Promise<ResolvedImage | undefined>;
  remote(url: string): Promise<RemoteContent | undefined>;
  /** Buildah's remote cache: the image under a computed key. */
  cacheImage(key: string): Promise<Records["images"][number] | undefined>;
}

/** A chain of stages asks for one image after the other; no real file comes near this. */
const MAX_ROUNDS = 64;

export interface Answers {
  readonly image: BuildRequest["image"];
  readonly remote: BuildRequest["remote"];
  readonly cacheImage: (key: string) => Records["images"][number] | undefined;
}

export async function inRounds(forecastWith: (answers: Answers) => Forecast, fetchers: Fetchers): Promise<Forecast> {
  const images = new Asked((reference: string, platform: string | undefined) => fetchers.image(reference, platform));
  const remotes = new Asked((url: string) => fetchers.remote(url));
  const keys = new Asked((key: string) => fetchers.cacheImage(key));
  const answers: Answers = { image: images.answer, remote: remotes.answer, cacheImage: keys.answer };
  for (let round = 0; ; round++) {
    const forecast = forecastWith(answers);
    const pending = images.pending + remotes.pending + keys.pending;
    if (pending === 0 || round >= MAX_ROUNDS) return forecast;
    await Promise.all([images.fetch(), remotes.fetch(), keys.fetch()]);
  }
}

class Asked<Args extends readonly (string | undefined)[], T> {
  private readonly known = new Map<string, T | undefined>();
  private wanted = new Map<string, Args>();
  private readonly fetcher: (...args: Args) => Promise<T | undefined>;

  constructor(fetcher: (...args: Args) => Promise<T | undefined>) {
    this.fetcher = fetcher;
  }

  get pending(): number {
    return this.wanted.size;
  }

  readonly answer = (...args: Args): T | undefined => {
    const name = JSON.stringify(args);
    if (!this.known.has(name)) this.wanted.set(name, args);
    return this.known.get(name);
  };

  async fetch(): Promise<void> {
    const wanted = [...this.wanted];
    this.wanted = new Map();
    await Promise.all(wanted.map(async ([name, args]) => this.known.set(name, await this.fetcher(...args))));
  }
}
