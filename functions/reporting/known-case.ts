import { type AnyHead, readAnyHead } from "../case-file/head.ts";
import { externalKey, headKey } from "../case-file/keys.ts";
import type { Key } from "../platform/table.ts";
import { COUNTING_KEYS } from "../record/counting.ts";
import type { Loaded } from "../record/loaded.ts";
import { agencyKey } from "../registers/model/agency.ts";

/** A case by the number that its agency has for it. */
export type Named = { agency: string; externalId: string };

/** What must be read before a report is decided; then, where the case is known, its head. */
export const neededFor = ({ agency, externalId }: Named): readonly Key[] => [
  externalKey(agency, externalId),
  agencyKey(agency),
  ...COUNTING_KEYS,
];

export const headNeeded = ({ agency, externalId }: Named, loaded: Loaded): readonly Key[] => {
  const external = loaded.item(externalKey(agency, externalId));
  return external ? [headKey(String(external["case"]))] : [];
};

/** The case as it is known, if it is. */
export const knownCase = (named: Named, loaded: Loaded): AnyHead | undefined => {
  const [key] = headNeeded(named, loaded);
  const item = key && loaded.item(key);
  return item && readAnyHead(item);
};

/** What an agency works here is not reported from elsewhere. */
export const WORKED_HERE = {
  zh: "该外部编号的案件正在本平台办理，不能归集",
  en: "the case of this external identifier is worked here, and cannot be reported",
};

export const TOO_MANY_LIMITS = {
  zh: "本案的期限过多，无法一次写入",
  en: "its acts start more limits than can be written at once",
};
