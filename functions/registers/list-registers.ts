import type { Clock } from "../kernel/clock.ts";
import { ok, type Result } from "../kernel/result.ts";
import { dateOf, type PlainDate } from "../kernel/time.ts";
import type { Call } from "../platform/call.ts";
import { listAcross, type Paging } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item, Table } from "../platform/table.ts";
import type { ListAll, ListBaselines, ListOfAgency } from "./contract.ts";
import { AGENCIES_LIST, type Agency, agencyAsOf } from "./model/agency.ts";
import { BASELINES_LIST, type Baseline, baselineAsOf, baselinePartitions } from "./model/baseline.ts";
import { type Officer, officerAsOf, officersOf } from "./model/officer.ts";
import { type PowerItem, powerItemAsOf, powerItemsOf } from "./model/power-item.ts";

type Ports = { table: Table; clock: Clock };
type Listed<Name extends string, Row> = Promise<
  Result<Record<Name, readonly Row[]> & { next?: string }, Refusal>
>;

type AsOf<Row> = (item: Item, day: PlainDate) => Row | undefined;
type Query = Paging & { on?: PlainDate | undefined };

const listOn = async <Row>(
  { table, clock }: Ports,
  { list, read }: { list: string; read: AsOf<Row> },
  { on, ...paging }: Query,
): Promise<Result<{ rows: readonly Row[]; next?: string }, Refusal>> => {
  const page = await listAcross(table, [{ list }], paging);
  if (!page.ok) return page;
  const { items, ...rest } = page.value;
  const day = on ?? dateOf(clock.now());
  return ok({ rows: items.flatMap((item) => read(item, day) ?? []), ...rest });
};

/** 执法主体, all of them, by code. */
export const listAgencies =
  (ports: Ports) =>
  async ({ query }: Call & { query: ListAll }): Listed<"agencies", Agency> => {
    const page = await listOn(ports, { list: AGENCIES_LIST, read: agencyAsOf }, query);
    if (!page.ok) return page;
    const { rows, ...rest } = page.value;
    return ok({ agencies: rows, ...rest });
  };

/** 执法人员 of one agency: those who were its officers on the day. */
export const listOfficers =
  (ports: Ports) =>
  async (call: Call & { query: ListOfAgency }): Listed<"officers", Officer> => {
    const { agency = call.subject.agency, ...query } = call.query;
    const read: AsOf<Officer> = (item, day) => {
      const officer = officerAsOf(item, day);
      return officer?.agency === agency ? officer : undefined;
    };
    const page = await listOn(ports, { list: officersOf(agency), read }, query);
    if (!page.ok) return page;
    const { rows, ...rest } = page.value;
    return ok({ officers: rows, ...rest });
  };

/** 权力事项 of one agency. */
export const listPowerItems =
  (ports: Ports) =>
  async (call: Call & { query: ListOfAgency }): Listed<"powerItems", PowerItem> => {
    const { agency = call.subject.agency, ...query } = call.query;
    const page = await listOn(ports, { list: powerItemsOf(agency), read: powerItemAsOf }, query);
    if (!page.ok) return page;
    const { rows, ...rest } = page.value;
    return ok({ powerItems: rows, ...rest });
  };

const covering = async (table: Table, powerItem: string): Promise<readonly Item[]> => {
  const partitions = baselinePartitions(powerItem);
  return (await Promise.all(partitions.map((pk) => table.query({ table: "state", pk })))).flat();
};

/** 行政处罚裁量权基准, those that cover a power item or all of them. */
export const listBaselines =
  (ports: Ports) =>
  async (call: Call & { query: ListBaselines }): Listed<"baselines", Baseline> => {
    const { powerItem, ...query } = call.query;
    const day = query.on ?? dateOf(ports.clock.now());
    if (powerItem !== undefined)
      return ok({
        baselines: (await covering(ports.table, powerItem)).flatMap((item) => baselineAsOf(item, day) ?? []),
      });
    const page = await listOn(ports, { list: BASELINES_LIST, read: baselineAsOf }, query);
    if (!page.ok) return page;
    const { rows, ...rest } = page.value;
    return ok({ baselines: rows, ...rest });
  };
