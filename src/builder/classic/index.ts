/** moby's classic builder: `DOCKER_BUILDKIT=0 docker build`, on the graphdriver store and on the containerd store. */
import { ForecastError } from "../../errors.ts";
import type { Builder, BuildRequest, Records } from "../../request.ts";
import type { Forecast } from "../../verdict.ts";
import { tryAll } from "../same-rules.ts";
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
  const sides: ContextSides = new Map();
  const { tried, refusal } = tryAll(assumptions(request, records), (rules) =>
    forecastBy(request, records, rules, sides),
  );
  if (tried.length === 0) throw refusal ?? nothingTried();
  return best(tried, records);
}

function nothingTried(): ForecastError {
  return new ForecastError("internal", "No rules of the classic builder were tried. Please report this.");
}
