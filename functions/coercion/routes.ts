import { stepRoutes } from "../case-file/step.ts";
import { STEPS } from "./steps.ts";

/** The routes of coercion: those of its steps. */
export const ROUTES = stepRoutes(STEPS);
