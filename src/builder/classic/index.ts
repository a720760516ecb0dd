/** moby's classic builder: `DOCKER_BUILDKIT=0 docker build`, on the graphdriver store and on the containerd store. */
import { ForecastError } from "../../errors.ts";
import type { Builder, BuildRequest, Records } from "../../request.ts";
import type { Forecast } from "../../verdict.ts";
import { Answers, attempt } from "../same-rules.ts";
import { checkTried } from "../step-limits.ts";
import { assumptions, best } from "./assumptions.ts";
import { clientRules, receivedContext } from "./client.ts";
import { type Assumption, type ContextSides, forecastBy } from "./forecast.ts";

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
  const worked = new Set<Forecast>();
  const sides: ContextSides = new Map();
  const answers = new Answers<Assumption, Forecast | ForecastError>(
    (rules) => attempt(() => forecastBy(request, records, rules, sides)),
    ["name", "version"],
  );
  let refusal: ForecastError | undefined;
  for (const rules of assumptions(request, records)) {
    const answer = answers.of(rules);
    if (answer instanceof ForecastError) {
      // What is too much for one version is not worked out for every other.
      if (answer.code === "limit") throw answer;
      refusal ??= answer;
    } else {
      if (!worked.has(answer)) checkTried([...worked.add(answer)]);
      tried.push(answer.rules === rules.name ? answer : { ...answer, rules: rules.name });
    }
  }
  if (tried.length === 0) throw refusal ?? nothingTried();
  return best(tried, records);
}

function nothingTried(): ForecastError {
  return new ForecastError("internal", "No rules of the classic builder were tried. Please report this.");
}
