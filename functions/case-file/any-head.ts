import type { Chain } from "../kernel/chain.ts";
import type { Item } from "../platform/table.ts";
import { headKey } from "./keys.ts";
import type { CaseHead } from "./model/head.ts";
import type { ReportedCase } from "./model/reported.ts";
import { type CaseRecord, recordOf } from "./record.ts";
import { recordOfReported } from "./record-of-reported.ts";

/** A case that is worked here, or one that is worked elsewhere and reported. */
export type AnyHead = CaseHead | ReportedCase;

/** How a head is packed; one of another format was written by another version of the platform. */
const FORMAT = 2;

/**
 * The item that keeps the head of a case of either mode. What conditions look at are attributes; the rest is one text,
 * because an item of many hundred nested values costs more to read and to write than all else in a command.
 */
export const headItem = ({ version, chain, ...packed }: AnyHead): Item => ({
  ...headKey(packed.id),
  format: FORMAT,
  version,
  chain,
  packed: JSON.stringify(packed),
});

/** Reads the head of a case of either mode: it is as the platform itself wrote it. */
export const readAnyHead = (item: Item): AnyHead => {
  if (item["format"] !== FORMAT)
    throw new Error(`the head ${item.pk} is of format ${item["format"]}, not ${FORMAT}`);
  const packed = JSON.parse(String(item["packed"])) as Omit<AnyHead, "version" | "chain">;
  return { ...packed, version: item["version"] as number, chain: item["chain"] as Chain } as AnyHead;
};

/** A case of either mode as rules and clocks see it. */
export const recordOfAny = (head: AnyHead): CaseRecord =>
  head.mode === "reported" ? recordOfReported(head) : recordOf(head);
