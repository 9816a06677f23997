import { readAnyHead } from "../case-file/head.ts";
import { headKey } from "../case-file/keys.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Publication } from "../case-file/model/proceedings.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { SealedFact } from "../kernel/chain.ts";
import { dateOf } from "../kernel/time.ts";
import type { Table } from "../platform/table.ts";
import { CALENDAR_KEY, calendarOf } from "../record/calendar.ts";
import { readFact } from "../record/facts.ts";
import { factKey } from "../record/keys.ts";
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

const wasPublished = (publication: Publication): publication is Publication & { seq: number } =>
  (publication.state === "published" || publication.state === "withdrawn") && publication.seq !== undefined;

/** The head of a case and the record that was published; undefined where the decision was never public. */
export const readRecord = async (
  table: Table,
  caseId: string,
): Promise<{ head: CaseHead; record: PublicRecord } | undefined> => {
  const [item] = await table.read("state", [headKey(caseId)]);
  const head = item && readAnyHead(item);
  if (head?.mode !== "handled") return undefined;
  const { publication } = proceedings(head);
  if (!publication || !wasPublished(publication)) return undefined;
  return { head, record: publishedRecord(await factOf(table, head, publication.seq)) };
};

/** The fact by which a publication was withdrawn. */
export const readWithdrawal = async (table: Table, head: CaseHead): Promise<SealedFact | undefined> => {
  const withdrawal = proceedings(head).publication?.withdrawal;
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
