import { decisionPage } from "../../static-site/pages/decision-page.tsx";
import { dataPath } from "../../static-site/pages/paths.ts";
import { readAnyHead } from "../case-file/head.ts";
import { headKey } from "../case-file/keys.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Publication } from "../case-file/model/proceedings.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { SealedFact } from "../kernel/chain.ts";
import { sha256Hex } from "../kernel/digest.ts";
import { dateOf } from "../kernel/time.ts";
import type { Table } from "../platform/table.ts";
import { CALENDAR_KEY, calendarOf } from "../record/calendar.ts";
import { readFact } from "../record/facts.ts";
import { factKey } from "../record/keys.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { SETTINGS_KEY, settingsAsOf } from "../registers/model/settings.ts";
import { listedFrom } from "./compose-public-record.ts";
import { decisionModel, type Published } from "./decision-model.ts";
import { publicAgency } from "./public-agency.ts";
import { publishedRecord } from "./published-record.ts";
import { refreshAgency, refreshHome, refreshMonth, type SitePorts } from "./refresh-lists.ts";
import { refreshPage } from "./refresh-page.ts";
import { tally } from "./tally.ts";
import { withdrawPage } from "./withdraw-page.ts";

type Ports = SitePorts & { calendar: Calendar };

const factOf = async (table: Table, head: CaseHead, seq: number): Promise<SealedFact | undefined> => {
  const [item] = await table.read("facts", [factKey(head.chain.id, seq)]);
  return item && readFact(item);
};

const wasPublished = (publication: Publication): publication is Publication & { seq: number } =>
  (publication.state === "published" || publication.state === "withdrawn") && publication.seq !== undefined;

/**
 * Everything that a page rests on, read anew; undefined where the decision was never public. The agency is shown as it
 * is reached today; what the law follows from (the organs of recourse, the figures) is that of the day of the decision.
 */
const readPublished = async (
  { table, calendar, clock }: Ports,
  caseId: string,
): Promise<Published | undefined> => {
  const [item] = await table.read("state", [headKey(caseId)]);
  const head = item && readAnyHead(item);
  if (head?.mode !== "handled") return undefined;
  const { publication } = proceedings(head);
  if (!publication || !wasPublished(publication)) return undefined;
  const record = publishedRecord(await factOf(table, head, publication.seq));
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

/** The data beside the page: the same content, without the hash of itself. */
const dataText = (published: Published): string => {
  const { sha256: _, ...decision } = decisionModel(published, "");
  return `${JSON.stringify({ format: "fazhiyun-decision/1", ...decision }, null, 2)}\n`;
};

/** The page of a decision and its data, as the case is now. */
const refreshDecision = async (ports: Ports, caseId: string, { path }: { path: string }): Promise<void> => {
  const read = async (): Promise<Published> => {
    const published = await readPublished(ports, caseId);
    if (!published || proceedings(published.head).publication?.state !== "published")
      throw new Error("a publication ended while its page was made");
    return published;
  };
  await refreshPage(ports.objects, dataPath(path), async () => dataText(await read()));
  await refreshPage(ports.objects, path, async () => {
    const published = await read();
    return decisionPage(ports.site, decisionModel(published, sha256Hex(dataText(published))));
  });
};

/** What stands at the address of a decision: the decision, or why it is gone. Answers the address. */
const refreshAddress = async (ports: Ports, published: Published): Promise<string> => {
  const { head, record, agency } = published;
  const withdrawal = proceedings(head).publication?.withdrawal;
  const fact = withdrawal === undefined ? undefined : await factOf(ports.table, head, withdrawal);
  if (fact) return withdrawPage(ports, { record, agency, fact });
  const { path } = decisionModel(published, "");
  await refreshDecision(ports, head.id, { path });
  return path;
};

/**
 * Makes the site agree with the decision of a case as it is now: its page and data, the lists it belongs to, the
 * figures. Whatever the event was, and however often it comes, the same case gives the same bytes.
 */
export const publishDecision =
  (ports: Ports) =>
  async (caseId: string): Promise<string | undefined> => {
    const published = await readPublished(ports, caseId);
    if (!published) return undefined;
    const { record, shown, head } = published;
    const path = await refreshAddress(ports, published);
    await tally(ports.table, listedFrom(record), proceedings(head).publication?.state === "published");
    await refreshMonth(ports, shown, record.publishedAt.slice(0, 7));
    await refreshAgency(ports, shown);
    await refreshHome(ports);
    return path;
  };
