import { isCompared } from "../case-file/peers.ts";
import type { CaseRecord } from "../case-file/record.ts";
import { type Key, keyText } from "../platform/table.ts";
import { CALENDAR_KEY } from "../record/calendar.ts";
import { agencyKey } from "../registers/model/agency.ts";
import { officerKey } from "../registers/model/officer.ts";
import { powerItemKey } from "../registers/model/power-item.ts";
import { SETTINGS_KEY } from "../registers/model/settings.ts";
import type { Wants } from "./known.ts";

const keysOf = ({ agency, powerItem, handlers, reviewers }: CaseRecord): readonly Key[] => [
  agencyKey(agency),
  ...(powerItem === undefined ? [] : [powerItemKey(powerItem)]),
  ...[...handlers, ...reviewers].map(officerKey),
];

/**
 * What rules are likely to ask of records. It is read before any of them is judged, so that most need to be judged only once;
 * what else is asked for is read all the same.
 */
export const expectedOf = (records: readonly CaseRecord[]): Wants => {
  const keys = [SETTINGS_KEY, CALENDAR_KEY, ...records.flatMap(keysOf)];
  const compared = records.filter(({ acts }) => acts.some(isCompared));
  return {
    keys: new Map(keys.map((key) => [keyText(key), key])),
    peers: new Map(compared.map((record) => [record.id, record])),
    baselines: new Set(records.flatMap(({ powerItem }) => powerItem ?? [])),
  };
};
