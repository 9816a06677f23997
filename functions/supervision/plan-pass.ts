import { casesOf } from "../case-file/keys.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { Table, Write } from "../platform/table.ts";
import { allAgencies } from "../registers/read-agencies.ts";
import type { Ports } from "./judge-matters.ts";
import { type Pass, passItem, type Share, shareItem } from "./pass.ts";

const AT_ONCE = 100;

const shareOf = async (
  table: Table,
  { id, region }: { id: string; region: string },
  startedAt: Instant,
): Promise<Share> => {
  const total = await table.count({ list: casesOf(id) });
  const share = { startedAt, agency: id, region, total, done: 0, failed: 0 };
  return total === 0 ? { ...share, finishedAt: startedAt } : share;
};

/**
 * Begins a pass: counts the cases of every agency of the register, and makes each agency its share of the work. The pass
 * itself is written last: one that was not planned to its end is planned anew.
 */
export const planPass = async ({ table, clock, version }: Ports): Promise<Pass> => {
  const startedAt = clock.now();
  const agencies = await allAgencies(table, dateOf(startedAt));
  let total = 0;
  for (let start = 0; start < agencies.length; start += AT_ONCE) {
    const some = agencies.slice(start, start + AT_ONCE);
    const shares = await Promise.all(some.map((agency) => shareOf(table, agency, startedAt)));
    total += shares.reduce((cases, share) => cases + share.total, 0);
    await table.write(shares.map((share): Write => ({ table: "state", put: shareItem(share), when: [] })));
  }
  const pass = { startedAt, version, agencies: agencies.length, total, worked: 0 };
  await table.write([{ table: "state", put: passItem(pass), when: [] }]);
  return pass;
};
