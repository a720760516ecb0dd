/** moby's classic builder: `DOCKER_BUILDKIT=0 docker build`, on the graphdriver store and on the containerd store. */
import { ForecastError } from "../../errors.ts";
import type { Builder, BuildRequest, Records } from "../../request.ts";
import type { Forecast } from "../../verdict.ts";
import { assumptions, best } from "./assumptions.ts";
import { clientRules, receivedContext } from "./client.ts";
import { type ContextSides, forecastBy } from "./forecast.ts";

export const classic: Builder = {
  name: "classic",
  forecast,
  sent: (request) => receivedContext(request, clientRules(request.engine.cliVersion ?? ""), "moby"),
};

/**
 * Pure. Throws ForecastError for a build that cannot start. Where engine or client are not known, every rule set they may
 * have is tried, and what they do not agree on is `unknown`.
 */
function forecast(request: BuildRequest, records: Records): Forecast {
  const tried: Forecast[] = [];
  const sides: ContextSides = new Map();
  let refusal: ForecastError | undefined;
  for (const assumption of assumptions(request, records)) {
    try {
      tried.push(forecastBy(request, records, assumption, sides));
    } catch (error) {
      if (!(error instanceof ForecastError)) throw error;
      refusal ??= error;
    }
  }
  if (tried.length === 0) throw refusal ?? nothingTried();
  return best(tried, records);
}

function nothingTried(): ForecastError {
  return new ForecastError("internal", "No rules of the classic builder were tried. Please report this.");
}
