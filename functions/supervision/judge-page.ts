import { casesOf } from "../case-file/keys.ts";
import { LOG, log } from "../platform/log.ts";
import type { ListPosition } from "../platform/table.ts";
import { matterOf } from "../record/keys.ts";
import { judgeMatters, type Ports } from "./judge-matters.ts";
import { type Judgement, NOTHING_NEW, type Outcomes, sum } from "./judgement.ts";

const PAGE = 100;

/** Behind which case of an agency a page begins; without it, at the first one. */
export type Place = { agency: string; after?: ListPosition | undefined };

/** What a page came to, and where the next one begins: nowhere behind the last case. */
export type JudgedPage = {
  judged: number;
  failed: number;
  judgement: Judgement;
  next: ListPosition | undefined;
};

const countedIn = (outcomes: Outcomes): Omit<JudgedPage, "next"> => {
  const page = { judged: 0, failed: 0, judgement: NOTHING_NEW };
  for (const [pk, outcome] of outcomes)
    if ("judgement" in outcome) {
      page.judged += 1;
      page.judgement = sum(page.judgement, outcome.judgement);
    } else {
      page.failed += 1;
      log.error(LOG.caseNotJudged, outcome.error, { caseId: matterOf({ pk }).matter });
    }
  return page;
};

/**
 * Judges a page of an agency's cases again, and writes what differs. It is the unit of work of judging them all: pages know
 * nothing of each other, and a page that is judged twice changes nothing. A case that cannot be judged is named in the log.
 */
export const judgePage =
  (ports: Ports) =>
  async ({ agency, after }: Place): Promise<JudgedPage> => {
    const place = { list: casesOf(agency), limit: PAGE, ...(after && { after }) };
    const { items, next } = await ports.table.list(place);
    return { ...countedIn(await judgeMatters(ports)(items.map(({ pk }) => pk))), next };
  };
