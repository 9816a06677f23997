import { publishDecision } from "../../../functions/disclosure/publish-decision.ts";
import { addHours, epochMilliseconds, type Instant, instantOf } from "../../../functions/kernel/time.ts";
import type { Write } from "../../../functions/platform/table.ts";
import { moment } from "../world/time.ts";
import { type PublishedCase, publishedCase } from "./published-case.ts";
import { AGENCIES, type NewSite } from "./site-ports.ts";

export const AGENCY = AGENCIES[0];
const MARCH = moment("2026-03-02T09:00");

/** The moment of the nth publication of a test. */
export const nth = (number: number): Instant => instantOf(epochMilliseconds(MARCH) + number * 1000);

export const caseOf = (number: number, agency: string = AGENCY): PublishedCase =>
  publishedCase({ agency, publicId: `p${String(number).padStart(11, "0")}`, publishedAt: nth(number) });

/** What a command wrote. */
export const written = async ({ table }: NewSite, writes: readonly Write[]): Promise<void> => {
  const { ok } = await table.write(writes);
  if (!ok) throw new Error("what a command writes is refused");
};

/** So many cases of an agency, published one after another, each with its event. */
export const publishMany = async (site: NewSite, count: number): Promise<readonly PublishedCase[]> => {
  const cases = Array.from({ length: count }, (_, number) => caseOf(number));
  for (const one of cases) {
    await written(site, one.publishing);
    await publishDecision(site)(one.id);
  }
  return cases;
};

/** Long enough after a moment that an event that has not come is lost. */
export const muchLater = (instant: Instant): Instant => addHours(instant, 2);

/** The key of the object of a page of the month that these tests publish in; without a page, of its newest. */
export const monthKey = (page?: number): string =>
  `a/${AGENCY}/2026/03/${page === undefined ? "" : `${page}/`}index.html`;
