import { sha256Hex } from "../kernel/digest.ts";
import type { PlainDate } from "../kernel/time.ts";

type Violation = { description?: string | undefined; endedOn?: PlainDate | undefined };

/** So much of its words is kept in a record. */
export const MOST_WORDS = 200;

/**
 * What tells one violation of a party from another (处罚法 29): its words without spaces and marks, and the day it ended.
 * Undefined where either is unknown: then nothing is compared.
 */
export const violationKey = ({ description, endedOn }: Violation): string | undefined =>
  description !== undefined && endedOn !== undefined
    ? sha256Hex(
        `${description
          .slice(0, MOST_WORDS)
          .normalize("NFKC")
          .replace(/[\s\p{P}]/gu, "")}\n${endedOn}`,
      )
    : undefined;
