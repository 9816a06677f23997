import { holdsProperty } from "../case-file/acts/coercion-acts.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { missing, type Refusal } from "../platform/refusal.ts";

const NOT_SERVED = missing("送达决定书", "service of the decision");
const NOT_PUBLISHED = missing("作出是否公开的决定", "the decision on publication");
const NOT_PERFORMED = missing("决定书各项履行完毕", "performance of every item of the decision");
const STILL_HELD = missing("处理或者解除查封、扣押、冻结", "the disposal or release of what is still held");

/** Whether something that was sealed, seized or frozen is neither disposed of nor released (强制法 27, 28). */
const stillHolds = ({ acts }: CaseHead): boolean =>
  acts.some(
    (taken) =>
      taken.act === "takeMeasure" &&
      holdsProperty(taken) &&
      !acts.some(
        (act) => (act.act === "disposeMeasure" || act.act === "releaseMeasure") && act.measure === taken.seq,
      ),
  );

/** What keeps a case from being closed, whatever the reason. */
export const unfinished = (head: CaseHead): Refusal | undefined => {
  if (stillHolds(head)) return STILL_HELD;
  const { state, decision, service, publication, obligations } = proceedings(head);
  if (state !== "decided") return undefined;
  if (decision?.outcome !== "transfer" && service?.state !== "served") return NOT_SERVED;
  if (publication?.state === "due") return NOT_PUBLISHED;
  return obligations.some((obligation) => obligation.state !== "performed") ? NOT_PERFORMED : undefined;
};
