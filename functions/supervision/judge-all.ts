import type { ListPosition, Table } from "../platform/table.ts";
import type { Ports } from "./judge-matters.ts";
import { judgePage } from "./judge-page.ts";
import { type Judgement, NOTHING_NEW, sum } from "./judgement.ts";
import { isDue, PASS_KEY, Pass, passItem, SHARES, Share, shareItem } from "./pass.ts";
import { planPass } from "./plan-pass.ts";

/** What one run has done of a pass: how many cases, and how many agencies are through. */
type Run = { judged: number; failed: number; judgement: Judgement; finished: number };

/** What is told of a run; `resting`: the last pass is over, and it is not yet time for the next. */
export type Judged = { resting: boolean; pass: Pass } & Run;

type GoOn = () => boolean;

const standing = async (table: Table): Promise<Pass | undefined> => {
  const [item] = await table.read("state", [PASS_KEY]);
  // An item of another shape is of a time before passes: a new one is begun.
  return item && Pass.safeParse(item).data;
};

const keepShare = (table: Table, share: Share) =>
  table.write([{ table: "state", put: shareItem(share), when: [] }]);

/** Works on at the cases of an agency, page by page, and keeps behind each page how far it has come. */
const workShare = async (ports: Ports, share: Share, { run, goOn }: { run: Run; goOn: GoOn }) => {
  let standing = share;
  while (!standing.finishedAt && goOn()) {
    const { agency, after } = standing;
    const { next, ...page } = await judgePage(ports)({ agency, after });
    standing = {
      ...standing,
      done: standing.done + page.judged,
      failed: standing.failed + page.failed,
      after: next,
      ...(!next && { finishedAt: ports.clock.now() }),
    };
    await keepShare(ports.table, standing);
    run.judged += page.judged;
    run.failed += page.failed;
    run.judgement = sum(run.judgement, page.judgement);
  }
  if (standing.finishedAt) run.finished += 1;
};

const workShares = async (ports: Ports, pass: Pass, goOn: GoOn): Promise<Run> => {
  const run: Run = { judged: 0, failed: 0, judgement: NOTHING_NEW, finished: 0 };
  let after: ListPosition | undefined;
  do {
    const page = await ports.table.list({ list: SHARES, limit: 100, ...(after && { after }) });
    for (const share of page.items.map((item) => Share.parse(item)))
      if (share.startedAt === pass.startedAt) await workShare(ports, share, { run, goOn });
    after = page.next;
  } while (after && goOn());
  return run;
};

/**
 * Judges all cases again, as long as there is time, and goes on in the next run where this one stopped: registers, settings,
 * peers and rules change without any fact of the case. Each run continues the pass that stands, or begins one that is due.
 */
export const judgeAll =
  (ports: Ports) =>
  async (goOn: GoOn): Promise<Judged> => {
    const { table, clock, version } = ports;
    const begun = performance.now();
    const known = await standing(table);
    const pass = !known || isDue(known, version, clock.now()) ? await planPass(ports) : known;
    if (pass.finishedAt)
      return { resting: true, pass, judged: 0, failed: 0, judgement: NOTHING_NEW, finished: pass.agencies };
    const run = await workShares(ports, pass, goOn);
    const worked = pass.worked + performance.now() - begun;
    const after: Pass = {
      ...{ ...pass, worked },
      // The index of the shares may lag behind a plan: then the next run finds the rest.
      ...(run.finished >= pass.agencies && { finishedAt: clock.now() }),
    };
    await table.write([{ table: "state", put: passItem(after), when: [] }]);
    return { resting: false, pass: after, ...run };
  };
