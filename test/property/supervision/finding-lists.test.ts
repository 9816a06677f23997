import * as fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "../../../functions/kernel/ids.ts";
import { ancestorsOf } from "../../../functions/kernel/region.ts";
import type { Instant } from "../../../functions/kernel/time.ts";
import { listAcross } from "../../../functions/platform/list-across.ts";
import {
  entriesOf,
  findingItem,
  isWanted,
  rangesFor,
  readFinding,
  type Wanted,
} from "../../../functions/supervision/finding-lists.ts";
import { FINDING_STATES, type KeptFinding, SEVERITY_NAMES } from "../../../functions/supervision/model.ts";
import { always } from "../../support/always.ts";
import { uscc } from "../../support/identities.ts";
import { memoryTable } from "../../support/memory-table.ts";

const AGENCIES = ["11990100MB1A0001", "11990102MB1A0003"].map((body) => uscc(`${body}1`));
const REGIONS = ["990100", "990101", "990102", "990200", "980100"];
const RULES = ["rule-a", "rule-b"];
const DAYS = ["2026-03-02", "2026-03-03", "2026-03-04"];

const aFinding = fc.record({
  agency: fc.constantFrom(...AGENCIES),
  region: fc.constantFrom(...REGIONS),
  rule: fc.constantFrom(...RULES),
  severity: fc.constantFrom(...SEVERITY_NAMES),
  state: fc.constantFrom(...FINDING_STATES),
  day: fc.constantFrom(...DAYS),
});

const findingOf = ({
  day,
  ...drawn
}: { day: string } & Pick<KeptFinding, "agency" | "region" | "rule" | "severity" | "state">): KeptFinding => {
  const firstSeenAt = `${day}T09:00:00.000+08:00` as Instant;
  return {
    ...{
      kind: "case",
      matter: newId(),
      seq: 1,
      act: "openCase",
      pointer: "",
      detail: { zh: "有问题", en: "wrong" },
      effect: "flags",
    },
    ...{ ...drawn, firstSeenAt, changedAt: firstSeenAt },
  };
};

const aQuery = fc.record(
  {
    state: fc.constantFrom(...FINDING_STATES),
    rule: fc.constantFrom(...RULES),
    severity: fc.constantFrom(...SEVERITY_NAMES),
  },
  { requiredKeys: ["state"] },
);

const aScope = fc.oneof(
  fc.constantFrom(...AGENCIES).map((agency) => ({ agency })),
  fc.constantFrom("990000", ...REGIONS).map((region) => ({ region })),
);
type Scope = { agency: string } | { region: string };

const isOf = (finding: KeptFinding, scope: Scope): boolean =>
  "agency" in scope
    ? finding.agency === scope.agency
    : [finding.region, ...ancestorsOf(finding.region)].includes(scope.region);

/** The order in which findings are shown: the heaviest first; of a region then agency by agency; the oldest first. */
const orderOf = (finding: KeptFinding, scope: Scope): string =>
  [
    SEVERITY_NAMES.indexOf(finding.severity),
    ...("region" in scope ? [finding.region, finding.agency] : []),
    finding.firstSeenAt,
    finding.matter,
  ].join("#");

const stored = async (findings: readonly KeptFinding[]) => {
  const table = memoryTable();
  for (const finding of findings)
    await table.write(
      [findingItem(finding), ...entriesOf(finding)].map((put) => ({ table: "state", put, when: [] })),
    );
  return table;
};

test("whatever findings are asked for, the pages show just these, in order, and are full but for the last", () =>
  always(
    [
      fc.array(aFinding, { maxLength: 25 }),
      fc.record({ scope: aScope, query: aQuery }),
      fc.integer({ min: 1, max: 7 }),
    ],
    async (drawn, { scope, query }: { scope: Scope; query: Wanted }, limit) => {
      const findings = drawn.map(findingOf);
      const table = await stored(findings);
      const shown: KeptFinding[] = [];
      let cursor: string | undefined;
      do {
        const page = await listAcross(table, rangesFor(scope, query), { cursor, limit });
        if (!page.ok) throw new Error(page.refusal.kind);
        shown.push(...page.value.items.map(readFinding));
        cursor = page.value.next;
        if (cursor) expect(page.value.items).toHaveLength(limit);
      } while (cursor);
      const wanted = findings.filter((one) => isOf(one, scope) && isWanted(findingItem(one), query));
      const inOrder = wanted.toSorted((one, other) => (orderOf(one, scope) < orderOf(other, scope) ? -1 : 1));
      expect(shown.map((one) => one.matter)).toEqual(inOrder.map((one) => one.matter));
    },
    150,
  ));
