import type { ActName } from "../case-file/acts/acts.ts";
import { readHead } from "../case-file/head.ts";
import { headKey } from "../case-file/keys.ts";
import { FLOWS_WANTED, type Flow, flowItem, readFlow } from "../case-file/model/flow.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import type { Item, ListPosition } from "../platform/table.ts";
import { type Ports, syncFlows } from "./sync-flows.ts";

const REVIEW_OPEN: readonly string[] = ["pending", "issues", "disputed"];

const isClosed = (head: CaseHead): boolean => proceedings(head).state === "closed";

/** By which acts a flow that waits for what becomes of a single act is over. */
const OVER_BY = {
  measure: ["disposeMeasure", "releaseMeasure"],
  hearing: ["holdHearing", "waiveHearing", "notifyHearing"],
} as const satisfies Record<string, readonly ActName[]>;

const goesOn = ({ acts }: CaseHead, { round }: Flow, over: readonly ActName[]): boolean =>
  !acts.some(
    (act) => over.includes(act.act) && act.seq > round && (!("measure" in act) || act.measure === round),
  );

/** Whether a case still wants a flow, by the case itself. */
const stillWanted = (head: CaseHead, flow: Flow): boolean => {
  switch (flow.flow) {
    case "case-ordinary":
    case "inspection":
      return !isClosed(head);
    case "legal-review":
      return proceedings(head).reviews.some(
        ({ round, state }) => round === flow.round && REVIEW_OPEN.includes(state),
      );
    case "measure":
    case "hearing":
      return !isClosed(head) && goesOn(head, flow, OVER_BY[flow.flow]);
  }
};

type Reconciled = { over: number; restarted: number; running: number };

const reconcile = async (ports: Ports, head: CaseHead, flow: Flow): Promise<keyof Reconciled> => {
  const { table, flows } = ports;
  const state = await flows.state(flow);
  if (state === "ended" && stillWanted(head, flow)) {
    const next = { ...flow, attempt: flow.attempt + 1 };
    const unchanged = [{ attribute: "attempt", equals: flow.attempt }];
    await table.write([{ table: "state", put: flowItem(next), when: unchanged }]);
    await flows.start(next);
    return "restarted";
  }
  if (state === "ended") {
    await table.write([{ table: "state", put: flowItem({ ...flow, state: "over" }), when: [] }]);
    return "over";
  }
  if (state === "missing") await flows.start(flow);
  await syncFlows(ports)(flow.case);
  return state === "missing" ? "restarted" : "running";
};

const CURSOR = { pk: "RECONCILER", sk: "FLOWS" };
const PAGE = 200;

const readCursor = (item: Item | undefined): { after?: ListPosition } => {
  const position = item?.["position"] as ListPosition | undefined;
  return position ? { after: position } : {};
};

/**
 * Goes through the flows that are wanted, a page at a time, and sets right those that are missing, ended too early, or
 * stuck at a task that has ended. The place where it stopped is kept; after the last page it begins anew.
 */
export const reconcileFlows = (ports: Ports) => async (): Promise<Reconciled> => {
  const { table } = ports;
  const [cursor] = await table.read("state", [CURSOR]);
  const page = await table.list({ list: FLOWS_WANTED, limit: PAGE, ...readCursor(cursor) });
  const counts: Reconciled = { over: 0, restarted: 0, running: 0 };
  for (const flow of page.items.map(readFlow)) {
    const [item] = await table.read("state", [headKey(flow.case)]);
    if (item) counts[await reconcile(ports, readHead(item), flow)] += 1;
  }
  await table.write([{ table: "state", put: { ...CURSOR, position: page.next }, when: [] }]);
  return counts;
};
