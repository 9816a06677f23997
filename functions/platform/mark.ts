import { epochMilliseconds, type Instant } from "../kernel/time.ts";
import type { Item, Key } from "./table.ts";

/** A request that was carried out, kept with its answer so that a repetition gets the same one (Idempotency-Key). */
export type Mark = { fingerprint: string; status: number; answer: string };

/** How a request names itself for repetition: who asks, under which key, and what (a hash of method, path and body). */
export type Repetition = { subject: string; key: string; fingerprint: string };

const KEPT_DAYS = 30;

export const markKey = ({ subject, key }: Repetition): Key => ({ pk: `MARK#${subject}#${key}`, sk: "MARK" });

export const markItem = (repetition: Repetition, mark: Mark, now: Instant): Item => ({
  ...markKey(repetition),
  ...mark,
  expiresAt: Math.floor(epochMilliseconds(now) / 1000) + KEPT_DAYS * 86_400,
});

export const readMark = (item: Item): Mark => ({
  fingerprint: String(item["fingerprint"]),
  status: Number(item["status"]),
  answer: String(item["answer"]),
});
