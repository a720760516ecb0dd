/** Everything that reads what comes from outside, each with real inputs to start from and what must hold of the answer. */

import type { Target } from "./target.ts";
import { CACHE_TARGETS } from "./targets-cache.ts";
import { CONTEXT_TARGETS } from "./targets-context.ts";
import { DOCKERFILE_TARGETS } from "./targets-dockerfile.ts";
import { ENGINE_TARGETS } from "./targets-engine.ts";
import { FORECAST_TARGETS } from "./targets-forecast.ts";
import { IMAGE_TARGETS } from "./targets-image.ts";
import { RUN_TARGETS } from "./targets-run.ts";
import { SERVICE_TARGETS } from "./targets-services.ts";
import { WORKFLOW_TARGETS } from "./targets-workflow.ts";

export const TARGETS: readonly Target[] = [
  ...DOCKERFILE_TARGETS,
  ...CONTEXT_TARGETS,
  ...IMAGE_TARGETS,
  ...CACHE_TARGETS,
  ...WORKFLOW_TARGETS,
  ...ENGINE_TARGETS,
  ...RUN_TARGETS,
  ...FORECAST_TARGETS,
  ...SERVICE_TARGETS,
];
