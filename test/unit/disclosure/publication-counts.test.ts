import { expect, test } from "vitest";
import { publishDecision } from "../../../functions/disclosure/publish-decision.ts";
import type { Item } from "../../../functions/platform/table.ts";
import { countedPorts } from "../../support/publication/counted-ports.ts";
import { AGENCY } from "../../support/publication/many-cases.ts";
import { publishedCase } from "../../support/publication/published-case.ts";
import { afterSeed, type Seed, seededItems } from "../../support/publication/seed-month.ts";
import { type NewSite, newSite } from "../../support/publication/site-ports.ts";
import { moment } from "../../support/world/time.ts";

const MOST_ITEMS = 60;
const MOST_PUTS = 10;
const AT_ONCE = 100;

const seedSite = async ({ table }: NewSite, seed: Seed): Promise<void> => {
  let batch: Item[] = [];
  const flush = async () => {
    await table.write(batch.map((put) => ({ table: "state", put, when: [] })));
    batch = [];
  };
  for (const item of seededItems(seed)) {
    batch.push(item);
    if (batch.length === AT_ONCE) await flush();
  }
  await flush();
};

/** Writes what a command wrote, has its event worked, and tells what that took. */
const costOf = async (site: NewSite, caseId: string) => {
  const { counts, table, objects } = countedPorts(site.table, site.objects);
  await publishDecision({ ...site, table, objects })(caseId);
  return counts;
};

test.each([50, 75, 6000, 100_000])(
  "one more publication behind %i of the month, and its withdrawal: few items, few objects",
  { timeout: 60_000 },
  async (count) => {
    const site = await newSite();
    const seed = { agency: AGENCY, region: "990100", count, from: moment("2026-03-01T00:00") };
    await seedSite(site, seed);
    const one = publishedCase({ agency: AGENCY, publicId: "onemore00000", publishedAt: afterSeed(seed) });
    for (const writes of [one.publishing, one.withdrawing]) {
      await site.table.write(writes);
      const { items, puts } = await costOf(site, one.id);
      expect(puts).toContain(`a/${AGENCY}/2026/03/${Math.ceil((count + 1) / 50)}/index.html`);
      expect(puts).toContain("index.html");
      expect(items).toBeGreaterThan(10);
      expect(items).toBeLessThanOrEqual(MOST_ITEMS);
      expect(puts.length).toBeLessThanOrEqual(MOST_PUTS);
    }
    expect(site.objects.texts()[`a/${AGENCY}/index.html`]).toContain(
      `共公开行政处罚决定${count.toLocaleString("en")}件`,
    );
  },
);
