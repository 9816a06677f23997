import { decisionPage } from "../../static-site/pages/decision-page.tsx";
import { dataPath, decisionPath } from "../../static-site/pages/paths.ts";
import { sha256Hex } from "../kernel/digest.ts";
import { dateOf, yearOf } from "../kernel/time.ts";
import { decisionModel, type Published } from "./decision-model.ts";
import { goneTexts } from "./gone-texts.ts";
import { listAgency } from "./list-agency.ts";
import { listLatest } from "./list-latest.ts";
import { type Listed, listedFrom } from "./model/listed.ts";
import { placeDecision } from "./place-decision.ts";
import { type Ports, readPublished, readRecord, readWithdrawal } from "./read-published.ts";
import { refreshHome } from "./refresh-home.ts";
import { refreshAgency, refreshRegion } from "./refresh-lists.ts";
import { refreshMonth } from "./refresh-month.ts";
import { refreshPages } from "./refresh-page.ts";
import { readWaiting, settle } from "./waiting.ts";

/** The data beside the page: the same content, without the hash of itself. */
const dataText = (published: Published): string => {
  const { sha256: _, ...decision } = decisionModel(published, "");
  return `${JSON.stringify({ format: "fazhiyun-decision/1", ...decision }, null, 2)}\n`;
};

/** What stands at the address of a decision, as data and as a page: the decision, or why it is gone. */
const textsOf = async (
  ports: Ports,
  published: Published,
): Promise<readonly [data: string, page: string]> => {
  const withdrawal = await readWithdrawal(ports.table, published.head);
  if (withdrawal) return goneTexts(ports, published, withdrawal);
  const data = dataText(published);
  return [data, decisionPage(ports.site, decisionModel(published, sha256Hex(data)))];
};

/** Makes the page of a decision and its data agree with the case. Answers all that they rest on. */
const refreshDecision = async (ports: Ports, caseId: string, path: string): Promise<Published> => {
  let published: Published | undefined;
  await refreshPages(ports.objects, [dataPath(path), path], async () => {
    published = await readPublished(ports, caseId);
    return textsOf(ports, published);
  });
  if (!published) throw new Error("a page was made of nothing");
  return published;
};

/** Makes the lists agree with a decision, and then the pages that show them. */
const refreshLists = async (ports: Ports, listed: Listed, { shown }: Published): Promise<void> => {
  const { table, clock } = ports;
  await placeDecision(table, listed);
  const regions = await listAgency({ table, today: dateOf(clock.now()) }, listed.agency);
  await listLatest(table, listed, shown.name);
  await refreshMonth(ports, shown, listed);
  await refreshAgency(ports, shown);
  for (const region of regions) await refreshRegion(ports, region);
  await refreshHome(ports);
};

/**
 * Makes the site agree with the decision of a case as it is now: its page and data, the lists it belongs to, the
 * figures. Whatever the event was, and however often it comes, the same case gives the same bytes; and what it costs
 * does not grow with what was published before.
 */
export const publishDecision =
  (ports: Ports) =>
  async (caseId: string): Promise<string | undefined> => {
    const found = await readRecord(ports.table, caseId);
    if (!found) return undefined;
    const listed = listedFrom(found.record);
    const waiting = await readWaiting(ports.table, listed);
    const path = decisionPath(yearOf(listed.decidedOn), listed.publicId);
    const published = await refreshDecision(ports, caseId, path);
    await refreshLists(ports, listed, published);
    if (waiting) await settle(ports.table, waiting);
    return path;
  };
