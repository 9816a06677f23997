import { headItem } from "../../functions/case-file/head.ts";
import { CASE } from "../../functions/case-file/kind.ts";
import { CaseHead } from "../../functions/case-file/model/head.ts";
import type { CaseRecord } from "../../functions/case-file/record.ts";
import type { PlainDate } from "../../functions/kernel/time.ts";
import type { Item } from "../../functions/platform/table.ts";
import { derivedWrites } from "../../functions/record/derived-writes.ts";
import { AGENCIES, type Agency } from "../../functions/registers/model/agency.ts";
import { OFFICERS } from "../../functions/registers/model/officer.ts";
import { changeEntry } from "../../functions/registers/model/versions.ts";
import registers from "../../infra/local/demo/registers.json" with { type: "json" };
import { aHead, at } from "../support/heads.ts";
import { uscc } from "../support/identities.ts";
import { generateCases, REGISTERS } from "./judging-cases.ts";

const CHUNK = 1000;
const OFFICERS_THERE = 41;
const NOW = at("2026-01-05T09:00:00+08:00");
const TODAY = "2026-01-05" as PlainDate;

const padded = (number: number, length: number): string => String(number).padStart(length, "0");

/** So many agencies of one prefecture, in its counties in turn. */
export const someAgencies = (count: number): readonly Agency[] =>
  Array.from({ length: count }, (_, number) => ({
    ...(registers.agencies[0] as unknown as Agency),
    id: uscc(`11990100MC${padded(number, 7)}`),
    region: ["990100", "990101", "990102"][number % 3] ?? "990100",
  }));

const entryOf = (change: ReturnType<typeof changeEntry>): readonly Item[] =>
  change.outcome === "unchanged" ? [] : change.items;

/** The entries of a register of agencies, and of the officers of generated cases. */
export function* registerItems(agencies: readonly Agency[]): Generator<Item> {
  for (const row of agencies)
    yield* entryOf(changeEntry(AGENCIES, undefined, { row, from: undefined, today: TODAY }));
  for (let number = 0; number < OFFICERS_THERE; number += 1) {
    const row = REGISTERS.officer(`officer-${number}`);
    if (row) yield* entryOf(changeEntry(OFFICERS, undefined, { row, from: undefined, today: TODAY }));
  }
}

/** The acts of a generated record as a head keeps them. */
const keptActs = ({ acts }: CaseRecord) =>
  acts.map((act) => {
    const { outcome, hearing, ...fields } = act as unknown as Record<string, unknown>;
    if (act.act === "giveNotice") return fields;
    return {
      ...fields,
      ...(outcome !== undefined && { outcome: outcome === "no-penalty" ? "minor-no-penalty" : outcome }),
      ...(hearing !== undefined && { hearing }),
    };
  });

const headOf = (record: CaseRecord, { id: agency, region }: Agency, number: number): CaseHead => {
  const parties = [
    {
      ...{ kind: "organization", name: "云岭某公司", address: "云岭市中山路88号" },
      uscc: uscc(`91990101MA${padded(number, 7)}`),
    },
  ];
  const acts = keptActs(record);
  return CaseHead.parse({
    ...aHead({ id: record.id, region }),
    ...{ agency, parties, acts, externalId: `no-${number}` },
    chain: { id: record.id, seq: acts.length, hash: "0".repeat(64) },
  });
};

/** Generated cases of those agencies in turn, with their entries and what other cases of a party know of them. */
export function* caseItems(agencies: readonly Agency[], count: number): Generator<Item> {
  for (let done = 0; done < count; done += CHUNK)
    for (const [index, record] of generateCases(1 + done / CHUNK, Math.min(CHUNK, count - done)).entries()) {
      const number = done + index;
      const agency = agencies[number % agencies.length];
      if (!agency) throw new Error("there is no agency");
      const head = headOf(record, agency, number);
      yield headItem(head);
      const derived = { before: undefined, after: { head, clocks: [] } };
      for (const write of derivedWrites(CASE, derived, head.acts[0]?.at ?? NOW))
        if ("put" in write) yield write.put;
    }
}
