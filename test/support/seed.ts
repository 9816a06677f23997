import { env } from "node:process";

/** Where the random of a run begins: always the same, or as PROPERTY_SEED says. */
export const SEED = Number(env["PROPERTY_SEED"] ?? 20261123);
