import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readPlace } from "../../../functions/disclosure/model/lines.ts";
import { WAITING } from "../../../functions/disclosure/model/listed.ts";
import { publishDecision } from "../../../functions/disclosure/publish-decision.ts";
import { always } from "../../support/always.ts";
import { caseOf, written } from "../../support/publication/many-cases.ts";
import type { PublishedCase } from "../../support/publication/published-case.ts";
import { AGENCIES, type NewSite, newSite } from "../../support/publication/site-ports.ts";

const RUNS = 5;
/** More than a page, so that pages begin and are led to while events come. */
const CASES = 58;

/** What may happen to a case, in whatever order and however often: its commands and its events. */
const aHappening = fc.record({
  case: fc.nat({ max: CASES - 1 }),
  what: fc.constantFrom("publish", "event", "event", "withdraw"),
});
/** Events of one group come at once. */
const happenings = fc.array(fc.array(aHappening, { minLength: 1, maxLength: 4 }), {
  minLength: 8,
  maxLength: 24,
});
type Happening = { case: number; what: "publish" | "event" | "withdraw" };

/** Most are of one agency, so that its month has more than one page. */
const agencyOf = (number: number): string => AGENCIES[number % 20 === 0 ? 1 : number % 20 === 1 ? 2 : 0];

type Told = { one: PublishedCase; published: boolean; withdrawn: boolean };

/** A command is carried out once, and a decision is withdrawn only when it is published. */
const carryOut = async (site: NewSite, told: Told, what: Happening["what"]): Promise<void> => {
  if (what === "publish" && !told.published) {
    told.published = true;
    await written(site, told.one.publishing);
  }
  if (what === "withdraw" && told.published && !told.withdrawn) {
    told.withdrawn = true;
    await written(site, told.one.withdrawing);
  }
};

const happen = async (site: NewSite, all: readonly Told[], group: readonly Happening[]): Promise<void> => {
  const each = group.flatMap(({ case: number, what }) => {
    const told = all[number];
    return told ? [{ told, what }] : [];
  });
  for (const { told, what } of each) await carryOut(site, told, what);
  await Promise.all(each.map(({ told }) => publishDecision(site)(told.one.id)));
};

const placeOf = (site: NewSite, { one }: Told): number => {
  const item = site.table.all("state").find(({ sk }) => sk === `PLACE#${one.listed.publicId}`);
  return item ? readPlace(item) : 0;
};

/** The site as it is made anew: the cases as they are, and one event of each in the order of their places. */
const rebuilt = async (site: NewSite, all: readonly Told[]): Promise<NewSite> => {
  const anew = await newSite();
  for (const { one, published, withdrawn } of all) {
    if (published) await written(anew, one.publishing);
    if (withdrawn) await written(anew, one.withdrawing);
  }
  const inOrder = all
    .filter(({ published }) => published)
    .sort((a, b) => placeOf(site, a) - placeOf(site, b));
  for (const { one } of inOrder) await publishDecision(anew)(one.id);
  return anew;
};

test("whatever is published and withdrawn, in any order, at once and again: the bytes are those of a site made anew", () =>
  always(
    [fc.shuffledSubarray([...Array(CASES).keys()], { minLength: 46 }), happenings],
    async (first, groups) => {
      const site = await newSite();
      const all = Array.from(
        { length: CASES },
        (_, number): Told => ({
          one: caseOf(number, agencyOf(number)),
          published: false,
          withdrawn: false,
        }),
      );
      for (const number of first) await happen(site, all, [{ case: number, what: "publish" }]);
      for (const group of groups) await happen(site, all, group);
      // The last event of each comes late: until then the site may not show all that was decided.
      for (const { one } of all) await publishDecision(site)(one.id);
      const places = all.filter(({ published }) => published).map((told) => placeOf(site, told));
      expect(Math.min(...places)).toBe(1);
      expect((await site.table.list({ list: WAITING, limit: 1 })).items).toEqual([]);
      const anew = await rebuilt(site, all);
      expect(site.objects.texts()).toEqual(anew.objects.texts());
      expect(Object.keys(anew.objects.texts()).length).toBeGreaterThan(90);
    },
    RUNS,
  ));
