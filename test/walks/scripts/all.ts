import type { Walk } from "../../support/walks/walk.ts";
import { AFTER_DECISION } from "./after-decision.ts";
import { LIMIT_WALKS } from "./limits.ts";
import { OTHERWISE_REFUSED } from "./otherwise-refused.ts";
import { PENALTIES } from "./penalties.ts";
import { PLAYED } from "./played.ts";
import { PROCEDURES } from "./procedures.ts";
import { REPORTED } from "./reported.ts";

/** Every walk; each is recorded in the file of its name. */
export const WALKS: readonly Walk[] = [
  ...[...PLAYED, ...PROCEDURES, ...PENALTIES, ...LIMIT_WALKS],
  ...[...AFTER_DECISION, ...REPORTED, OTHERWISE_REFUSED],
];
