import type { Severity } from "../law/rule.ts";
import { entryFor } from "../platform/list-entry.ts";
import { regionPlace, regionRange } from "../platform/region-lists.ts";
import type { Item, ListPlace, ListRange } from "../platform/table.ts";
import { partitionOf } from "../record/keys.ts";
import type { Scope } from "../registers/read-agencies.ts";
import { type FindingState, findingKey, KeptFinding, SEVERITY_NAMES } from "./model.ts";

type Kept = Pick<KeptFinding, "agency" | "region" | "state" | "severity" | "rule" | "firstSeenAt" | "matter">;

/** What findings are asked for by, beside whose they are. */
export type Wanted = {
  state: FindingState;
  rule?: string | undefined;
  severity?: Severity | undefined;
};

const named = (...parts: readonly (string | undefined)[]): string =>
  ["FINDINGS", ...parts.filter((part) => part !== undefined)].join("#");

const weightOf = (severity: Severity): string => `${SEVERITY_NAMES.indexOf(severity)}#`;

/** Of an agency: the heaviest first, of these the oldest. */
const placeInAgency = (finding: Kept, rule?: string): ListPlace => ({
  list: named(finding.agency, finding.state, rule),
  listKey: `${weightOf(finding.severity)}${finding.firstSeenAt}#${finding.matter}`,
});

/** Of a region: each severity is a list of its own; of these agency by agency, the oldest first. */
const placeInRegion = (finding: Kept, rule?: string): ListPlace =>
  regionPlace(
    named(finding.state, finding.severity, rule),
    finding,
    `${finding.firstSeenAt}#${finding.matter}`,
  );

const keyOf = (finding: KeptFinding) => ({
  pk: partitionOf({ name: finding.kind }, finding.matter),
  sk: findingKey(finding),
});

/** The entries by which a finding stands on lists beside that of its agency: by its rule, and in its region. */
export const entriesOf = (finding: KeptFinding): readonly Item[] => {
  const key = keyOf(finding);
  return [
    entryFor(key, "rule", placeInAgency(finding, finding.rule)),
    entryFor(key, "region", placeInRegion(finding)),
    entryFor(key, "region-rule", placeInRegion(finding, finding.rule)),
  ];
};

/** The item that keeps a finding, on the list of its agency. */
export const findingItem = (finding: KeptFinding): Item => ({
  ...keyOf(finding),
  ...finding,
  ...placeInAgency(finding),
});

export const readFinding = ({ pk, sk, list, listKey, ...finding }: Item): KeptFinding =>
  KeptFinding.parse(finding);

/** The lists that hold just what is asked for, in the order in which it is shown: the heaviest first. */
export const rangesFor = (scope: Scope, { state, rule, severity }: Wanted): readonly ListRange[] => {
  if ("agency" in scope)
    return [{ list: named(scope.agency, state, rule), ...(severity && { prefix: weightOf(severity) }) }];
  const severities = severity ? [severity] : SEVERITY_NAMES;
  return severities.map((each) => regionRange(named(state, each, rule), scope.region));
};

/** Whether a finding that a list named is still one of those that are asked for: an index may lag. */
export const isWanted = (item: Item, { state, rule, severity }: Wanted): boolean =>
  item["state"] === state &&
  (rule === undefined || item["rule"] === rule) &&
  (severity === undefined || item["severity"] === severity);
