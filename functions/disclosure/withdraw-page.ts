import { decisionPage } from "../../static-site/pages/decision-page.tsx";
import type { GoneDecision } from "../../static-site/pages/model.ts";
import { dataPath, decisionPath } from "../../static-site/pages/paths.ts";
import type { SealedFact } from "../kernel/chain.ts";
import { dateOf, yearOf } from "../kernel/time.ts";
import { dataOf } from "../record/facts.ts";
import type { Agency } from "../registers/model/agency.ts";
import { WithdrawnFact } from "./contract.ts";
import type { PublicRecord } from "./model.ts";
import { publicAgency } from "./public-agency.ts";
import type { SitePorts } from "./refresh-lists.ts";
import { refreshPage } from "./refresh-page.ts";

type Withdrawn = { record: PublicRecord; agency: Agency; fact: SealedFact };

const goneModel = async (
  { table, clock }: SitePorts,
  { record, agency, fact }: Withdrawn,
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

/** What is left of a decision that was withdrawn: its address, and why it is gone. */
export const withdrawPage = async (ports: SitePorts, withdrawn: Withdrawn): Promise<string> => {
  const gone = await goneModel(ports, withdrawn);
  const data = `${JSON.stringify({ format: "fazhiyun-decision/1", ...gone }, null, 2)}\n`;
  await refreshPage(ports.objects, dataPath(gone.path), () => data);
  await refreshPage(ports.objects, gone.path, () => decisionPage(ports.site, gone));
  return gone.path;
};
