import { benchBundles } from "./bundles.ts";
import { benchEvidence } from "./evidence.ts";
import { benchIdle } from "./idle.ts";
import { benchIntake } from "./intake.ts";
import { benchJudging } from "./judging.ts";
import { benchLists } from "./lists.ts";
import { benchNotice } from "./notice.ts";
import { benchPublication } from "./publication.ts";
import { benchRejudge } from "./rejudge.ts";
import { benchStarts } from "./starts.ts";
import { print } from "./statistics.ts";
import { benchSweep } from "./sweep.ts";

/** Speed as ratios within one run, so that they mean the same on every machine. Each part can be named alone. */
const PARTS = {
  starts: benchStarts,
  notice: benchNotice,
  judging: benchJudging,
  rejudge: benchRejudge,
  lists: benchLists,
  intake: benchIntake,
  bundles: benchBundles,
  sweep: benchSweep,
  publication: benchPublication,
  idle: benchIdle,
  evidence: benchEvidence,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(name)) print(await bench());
