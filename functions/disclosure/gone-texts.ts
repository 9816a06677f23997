import { decisionPage } from "../../static-site/pages/decision-page.tsx";
import type { GoneDecision } from "../../static-site/pages/model.ts";
import { decisionPath } from "../../static-site/pages/paths.ts";
import type { SealedFact } from "../kernel/chain.ts";
import { dateOf, yearOf } from "../kernel/time.ts";
import { dataOf } from "../record/facts.ts";
import { WithdrawnFact } from "./contract.ts";
import type { Published } from "./decision-model.ts";
import { publicAgency } from "./public-agency.ts";
import type { SitePorts } from "./refresh-lists.ts";

const goneModel = async (
  { table, clock }: SitePorts,
  { record, agency }: Published,
  fact: SealedFact,
): Promise<GoneDecision> => {
  const { outcome, decidedBy, ground, reason, withdrawnAt } = dataOf(fact, WithdrawnFact);
  return {
    state: outcome,
    stateSince: dateOf(withdrawnAt),
    path: decisionPath(yearOf(record.decidedOn), record.publicId),
    agency: await publicAgency(table, agency, dateOf(clock.now())),
    decidedBy,
    ground,
    reason,
  };
};

/** What is left of a decision that was withdrawn, as data and as a page: its address, and why it is gone. */
export const goneTexts = async (
  ports: SitePorts,
  published: Published,
  fact: SealedFact,
): Promise<readonly [data: string, page: string]> => {
  const gone = await goneModel(ports, published, fact);
  const data = `${JSON.stringify({ format: "fazhiyun-decision/1", ...gone }, null, 2)}\n`;
  return [data, decisionPage(ports.site, gone)];
};
