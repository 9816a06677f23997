import { env } from "node:process";
import { listCases } from "../../functions/cases/list-cases.ts";
import { newId } from "../../functions/kernel/ids.ts";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { instantOf } from "../../functions/kernel/time.ts";
import { CATALOGUE } from "../../functions/law/catalogue.ts";
import { abilityOf } from "../../functions/platform/auth/ability.ts";
import type { Subject } from "../../functions/platform/auth/subject.ts";
import type { Item, Table } from "../../functions/platform/table.ts";
import type { Agency } from "../../functions/registers/model/agency.ts";
import { entriesOf, findingItem } from "../../functions/supervision/finding-lists.ts";
import { listFindings } from "../../functions/supervision/list-findings.ts";
import { type KeptFinding, SEVERITY_NAMES } from "../../functions/supervision/model.ts";
import { startTables } from "../support/dynamo.ts";
import { caseItems, registerItems, someAgencies } from "./seed-cases.ts";
import { type Line, median, ratioLine } from "./statistics.ts";
import { writeItems } from "./write-items.ts";

const FINDINGS = Number(env["LISTED_FINDINGS"] ?? 60_000);
const RARE = 1000;
const LIMIT = 50;
const TURNS = 41;
const [FEW, MANY] = [10, 1000];
const CASES_EACH = 5;

const findingOf = (number: number, agencies: readonly Agency[]): KeptFinding => {
  const { id: agency, region } = agencies[number % agencies.length] as Agency;
  const firstSeenAt = instantOf(Date.UTC(2026, 0, 5) + number * 1000);
  return {
    ...{
      kind: "case",
      matter: newId(),
      agency,
      region,
      seq: 1,
      act: "openCase",
      pointer: "",
      effect: "flags",
    },
    rule: number % RARE === 0 ? "rare" : `rule-${number % 7}`,
    severity: SEVERITY_NAMES[number % SEVERITY_NAMES.length] ?? "minor",
    detail: { zh: "未在法定期限内公开。", en: "It was not published within the time that the law sets." },
    ...{ state: "open", firstSeenAt, changedAt: firstSeenAt },
  };
};

function* findingItems(count: number, agencies: readonly Agency[]): Generator<Item> {
  for (let number = 0; number < count; number += 1) {
    const finding = findingOf(number, agencies);
    yield findingItem(finding);
    yield* entriesOf(finding);
  }
}

/** What a table was asked for: items that came back, of lists and by key. */
const counting = (table: Table) => {
  const read = { items: 0 };
  const counted: Table = {
    ...table,
    read: async (name, keys) => {
      const items = await table.read(name, keys);
      read.items += items.length;
      return items;
    },
    list: async (query) => {
      const page = await table.list(query);
      read.items += page.items.length;
      return page;
    },
  };
  return { read, table: counted };
};

const callOf = (roles: Subject["roles"], { id: agency, region }: Pick<Agency, "id" | "region">) => {
  const subject: Subject = { id: "somebody", name: "某人", roles, agency, region };
  return { subject, ability: abilityOf(subject), path: {} };
};

type Cost = { items: number; milliseconds: number; shown: number };

/** What a page costs: the items that are read for it, and the time in the middle of some turns. */
const costOf = async (
  read: { items: number },
  page: () => Promise<{ ok: boolean; value?: object }>,
): Promise<Cost> => {
  const times: number[] = [];
  let shown = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    read.items = 0;
    const begun = performance.now();
    const answered = await page();
    times.push(performance.now() - begun);
    const rows = Object.values(answered.value ?? {}).find(Array.isArray) as readonly unknown[] | undefined;
    shown = rows?.length ?? 0;
  }
  return { items: read.items, milliseconds: median(times), shown };
};

const beside = (what: string, [cost, other]: readonly [Cost, Cost], most: number): readonly Line[] => {
  if (cost.shown !== LIMIT || other.shown !== LIMIT)
    throw new Error(`${what}: pages of ${cost.shown} and ${other.shown} instead of ${LIMIT}`);
  return [
    ratioLine(`${what}: items read (${cost.items} / ${other.items})`, cost.items / other.items, most),
    ratioLine(
      `${what}: ms (${cost.milliseconds.toFixed(1)} / ${other.milliseconds.toFixed(1)})`,
      cost.milliseconds / other.milliseconds,
      most,
    ),
  ];
};

/** A place with so many agencies and findings: what a page costs a department and a supervisor. */
const openPlace = async (agencies: readonly Agency[], findings: number) => {
  const engine = await startTables();
  await writeItems(engine, registerItems(agencies));
  await writeItems(engine, caseItems(agencies, Math.max(agencies.length * CASES_EACH, 2 * LIMIT)));
  await writeItems(engine, findingItems(findings, agencies));
  const { read, table } = counting(engine.table);
  const list = listFindings({ table, rules: CATALOGUE, site: "https://site.example.org" });
  const supervisor = callOf(["supervisor"], { id: agencies[0]?.id ?? "", region: "990100" });
  const findingsFor = (call: typeof supervisor, rule?: string) =>
    costOf(read, () =>
      list({ ...call, query: { state: "open", limit: LIMIT, ...(rule !== undefined && { rule }) } }),
    );
  return {
    handler: (rule?: string) => findingsFor(callOf(["handler"], agencies[0] as Agency), rule),
    supervisor: (rule?: string) => findingsFor(supervisor, rule),
    cases: () =>
      costOf(read, () =>
        listCases({ table, calendar: stateCouncilCalendar })({ ...supervisor, query: { limit: LIMIT } }),
      ),
    stop: engine.stop,
  };
};

/** A rule that one finding in a thousand is of; and a supervisor's lists among many agencies, beside among few. */
export const benchLists = async (): Promise<readonly Line[]> => {
  const one = await openPlace(someAgencies(1), FINDINGS);
  const few = await openPlace(someAgencies(FEW), FEW * LIMIT);
  const many = await openPlace(someAgencies(MANY), FINDINGS);
  try {
    const department = [await one.handler("rare"), await one.handler()] as const;
    const region = [await many.supervisor("rare"), await many.supervisor()] as const;
    const findings = [await many.supervisor(), await few.supervisor()] as const;
    const cases = [await many.cases(), await few.cases()] as const;
    return [
      ...beside("findings of a rare rule / all, a department", department, 1.5),
      ...beside("findings of a rare rule / all, a region", region, 1.5),
      ...beside(`findings of a region, ${MANY} agencies / ${FEW}`, findings, 1.3),
      ...beside(`cases of a region, ${MANY} agencies / ${FEW}`, cases, 1.3),
    ];
  } finally {
    for (const place of [one, few, many]) place.stop();
  }
};
