import { epochMilliseconds, type Instant } from "../kernel/time.ts";
import type { Item, Key, Write } from "./table.ts";

/** The answer of a request that was carried out, kept so that a repetition gets the same one (Idempotency-Key). */
export type KeptAnswer = { fingerprint: string; answer: string };

/** How a request names itself for repetition: who asks, under which key, and what (a hash of method, path and body). */
export type Repetition = { subject: string; key: string; fingerprint: string };

const KEPT_DAYS = 30;

export const answerKey = ({ subject, key }: Repetition): Key => ({
  pk: `ANSWER#${subject}#${key}`,
  sk: "ANSWER",
});

/** Keeps an answer with what it answered, in the transaction that carries the request out. */
export const keepingAnswer = (repetition: Repetition, receipt: object, now: Instant): Write => ({
  table: "state",
  put: {
    ...answerKey(repetition),
    fingerprint: repetition.fingerprint,
    answer: JSON.stringify(receipt),
    expiresAt: Math.floor(epochMilliseconds(now) / 1000) + KEPT_DAYS * 86_400,
  },
  when: [{ absent: "pk" }],
});

export const readAnswer = (item: Item): KeptAnswer => ({
  fingerprint: String(item["fingerprint"]),
  answer: String(item["answer"]),
});
