import { prefixOf } from "../kernel/region.ts";
import { ok, type Result } from "../kernel/result.ts";
import { mayOn, ownedAs } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item, Table } from "../platform/table.ts";
import type { GetProgress, ProgressPage } from "./contract.ts";
import { PASS_KEY, Pass, SHARES, Share } from "./pass.ts";

const shown = ({ agency, region, total, done, failed, finishedAt }: Share) => ({
  ...{ agency, region, done, failed },
  // Cases that were opened since are judged as well.
  total: Math.max(total, done + failed),
  ...(finishedAt && { finishedAt }),
});

/** How far the cases of the caller's region have been judged again, agency by agency; nothing before the first pass. */
export const getProgress =
  ({ table }: { table: Table }) =>
  async ({
    subject,
    ability,
    query,
  }: Call & { query: GetProgress }): Promise<Result<ProgressPage, Refusal>> => {
    const [item] = await table.read("state", [PASS_KEY]);
    const pass = Pass.safeParse(item).data;
    if (!pass) return ok({ agencies: [] });
    const { startedAt, version, finishedAt } = pass;
    const range = { list: SHARES, prefix: prefixOf(subject.region) };
    const page = await listAcross(table, [range], {
      ...query,
      shows: (share: Item) =>
        share["startedAt"] === startedAt && mayOn(ability, "getFindingsProgress", ownedAs(share)),
    });
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    const agencies = items.map((share) => shown(Share.parse(share)));
    return ok({ startedAt, rules: version, ...(finishedAt && { finishedAt }), agencies, ...rest });
  };
