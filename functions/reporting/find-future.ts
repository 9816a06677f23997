import { dateOf, type Instant } from "../kernel/time.ts";
import type { FieldError } from "../platform/problem.ts";
import type { Report } from "./contract.ts";

const detail = { zh: "时间不得晚于当前时间", en: "must not be later than the present time" };

/** The moments at which an act says that something has happened. */
const MOMENTS = ["at", "receivedAt", "approvedAt"] as const;

const isFuture = (at: string, now: Instant): boolean => at > (at.length === 10 ? dateOf(now) : now);

/** What a report says to have happened, and cannot have happened yet. */
export const findFuture = ({ acts }: Report, now: Instant): readonly FieldError[] =>
  acts.flatMap((act, index) =>
    MOMENTS.flatMap((field) => {
      const at = field in act ? act[field as "at"] : undefined;
      return at !== undefined && isFuture(at, now) ? [{ pointer: `/acts/${index}/${field}`, detail }] : [];
    }),
  );
