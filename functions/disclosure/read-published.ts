import { readHead } from "../case-file/commit.ts";
import { readFact } from "../case-file/facts.ts";
import { factKey, headKey } from "../case-file/keys.ts";
import { CALENDAR_KEY, calendarOf } from "../case-file/model/calendar.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { SealedFact } from "../kernel/chain.ts";
import { dateOf } from "../kernel/time.ts";
import type { Table } from "../platform/table.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { SETTINGS_KEY, settingsAsOf } from "../registers/model/settings.ts";
import type { Published } from "./decision-model.ts";
import type { PublicRecord } from "./model.ts";
import { publicAgency } from "./public-agency.ts";
import { publishedRecord } from "./published-record.ts";
import type { SitePorts } from "./refresh-lists.ts";

export type Ports = SitePorts & { calendar: Calendar };

const factOf = async (table: Table, head: CaseHead, seq: number): Promise<SealedFact | undefined> => {
  const [item] = await table.read("facts", [factKey(head.chain.id, seq)]);
  return item && readFact(item);
};

type Publication = NonNullable<CaseHead["publication"]>;

const wasPublished = (publication: Publication): publication is Publication & { seq: number } =>
  (publication.state === "published" || publication.state === "withdrawn") && publication.seq !== undefined;

/** The head of a case and the record that was published; undefined where the decision was never public. */
export const readRecord = async (
  table: Table,
  caseId: string,
): Promise<{ head: CaseHead; record: PublicRecord } | undefined> => {
  const [item] = await table.read("state", [headKey(caseId)]);
  const head = item && readHead(item);
  if (!head?.publication || !wasPublished(head.publication)) return undefined;
  return { head, record: publishedRecord(await factOf(table, head, head.publication.seq)) };
};

/** The fact by which a publication was withdrawn. */
export const readWithdrawal = async (table: Table, head: CaseHead): Promise<SealedFact | undefined> => {
  const withdrawal = head.publication?.withdrawal;
  return withdrawal === undefined ? undefined : factOf(table, head, withdrawal);
};

/**
 * Everything that a page rests on, read anew. The agency is shown as it is reached today; what the law follows from (the
 * organs of recourse, the figures) is that of the day of the decision.
 */
export const readPublished = async (
  { table, calendar, clock }: Ports,
  caseId: string,
): Promise<Published> => {
  const found = await readRecord(table, caseId);
  if (!found) throw new Error("a decision is public no more");
  const { head, record } = found;
  const items = await table.read("state", [agencyKey(record.agency), SETTINGS_KEY, CALENDAR_KEY]);
  const entry = items.find(({ pk }) => pk === agencyKey(record.agency).pk);
  const settings = settingsAsOf(
    items.find(({ pk }) => pk === SETTINGS_KEY.pk),
    record.decidedOn,
  );
  const announced = items.find(({ pk }) => pk === CALENDAR_KEY.pk);
  const today = dateOf(clock.now());
  const agency = agencyAsOf(entry, record.decidedOn);
  const present = agencyAsOf(entry, today);
  if (!agency || !present) throw new Error("a published decision without its agency in the register");
  const shown = await publicAgency(table, present, today);
  return { record, head, agency, shown, settings, calendar: calendarOf(announced, calendar) };
};
