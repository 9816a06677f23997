import type { Kind } from "../record/kind.ts";
import type { Kinds } from "../record/kinds.ts";
import { CASE } from "./kind.ts";

/** Every kind of matter of the platform. */
export const KINDS: Kinds = { case: CASE as Kind };
