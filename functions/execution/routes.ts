import { stepRoutes } from "../case-file/step.ts";
import { STEPS } from "./steps.ts";

/** The routes of execution: those of its steps. */
export const ROUTES = stepRoutes(STEPS);
