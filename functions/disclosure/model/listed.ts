import * as z from "zod";
import { Day, Moment, Uscc, Uuid } from "../../kernel/shapes.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Item, Key } from "../../platform/table.ts";
import type { PublicRecord } from "../model.ts";

/** The line of a decision in the lists. */
export const Listed = z.strictObject({
  publicId: z.string(),
  agency: Uscc,
  caption: z.string(),
  party: z.string(),
  documentNumber: z.string(),
  penalties: z.string(),
  decidedOn: Day,
  publishedAt: Moment,
});
export type Listed = z.infer<typeof Listed>;

export const listedFrom = (record: PublicRecord): Listed => ({
  publicId: record.publicId,
  agency: record.agency,
  caption: record.text.caption,
  party: record.parties.map(({ name }) => name).join("、"),
  documentNumber: record.documentNumber,
  penalties: [...new Set(record.penalties.map(({ kind }) => kind))].join("、"),
  decidedOn: record.decidedOn,
  publishedAt: record.publishedAt,
});

/** Decisions that were published or withdrawn and that the site may not show yet, the longest waiting first. */
export const WAITING = "PUBLISHING";

/** A month of an agency; `month` is `2026-03`. */
export type AgencyMonth = { agency: string; month: string };

export const monthOf = ({ agency, publishedAt }: Listed): AgencyMonth => ({
  agency,
  month: publishedAt.slice(0, 7),
});
export const monthPartition = ({ agency, month }: AgencyMonth): string => `PUBLISHED#${agency}#${month}`;

export const memberKey = (listed: Listed): Key => ({
  pk: monthPartition(monthOf(listed)),
  sk: `${listed.publishedAt}#${listed.publicId}`,
});

type Told = { case: string; listed: Listed; at: Instant };

/** The member of a decision that is published: written with the decision to publish it, so that none is missed. */
export const memberItem = ({ listed, at, ...told }: Told): Item => ({
  ...memberKey(listed),
  ...told,
  listed,
  list: WAITING,
  listKey: `${at}#${listed.publicId}`,
});
/** The member of a decision that was withdrawn: it keeps its place, and is shown and counted nowhere. */
export const withdrawnItem = (told: Told): Item => ({ ...memberItem(told), withdrawn: true });

const Member = z.object({ case: Uuid, listed: Listed, withdrawn: z.literal(true).optional() });
export type Member = z.infer<typeof Member>;

export const readMember = (item: Item | undefined): Member => {
  if (!item) throw new Error("a published decision is no member of its month");
  return Member.parse(item);
};

export const isWaiting = (item: Item | undefined): item is Item => item?.list === WAITING;
