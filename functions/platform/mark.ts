import { epochMilliseconds, type Instant } from "../kernel/time.ts";
import type { Item, Key, Write } from "./table.ts";

/** A request that was carried out, kept with its answer so that a repetition gets the same one (Idempotency-Key). */
export type Mark = { fingerprint: string; answer: string };

/** How a request names itself for repetition: who asks, under which key, and what (a hash of method, path and body). */
export type Repetition = { subject: string; key: string; fingerprint: string };

const KEPT_DAYS = 30;

export const markKey = ({ subject, key }: Repetition): Key => ({ pk: `MARK#${subject}#${key}`, sk: "MARK" });

/** Keeps an answer with what it answered, in the transaction that carries the request out. */
export const marking = (repetition: Repetition, receipt: object, now: Instant): Write => ({
  table: "state",
  put: {
    ...markKey(repetition),
    fingerprint: repetition.fingerprint,
    answer: JSON.stringify(receipt),
    expiresAt: Math.floor(epochMilliseconds(now) / 1000) + KEPT_DAYS * 86_400,
  },
  when: [{ absent: "pk" }],
});

export const readMark = (item: Item): Mark => ({
  fingerprint: String(item["fingerprint"]),
  answer: String(item["answer"]),
});
