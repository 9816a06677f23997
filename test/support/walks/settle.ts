import { casePartition } from "../../../functions/case-file/keys.ts";
import { sweepClocks } from "../../../functions/clocks/sweep-clocks.ts";
import { publishDecision } from "../../../functions/disclosure/publish-decision.ts";
import { REPUBLISHING_FACTS } from "../../../functions/disclosure/republishing-facts.ts";
import { siteFrame } from "../../../functions/disclosure/site-frame.ts";
import type { SealedFact } from "../../../functions/kernel/chain.ts";
import type { Objects } from "../../../functions/platform/objects.ts";
import { judgeMatters } from "../../../functions/supervision/judge-matters.ts";
import { caseJudge } from "../../../functions/supervision/record-from.ts";
import type { WorldPorts } from "../world/use-cases.ts";
import type { Door } from "./door.ts";
import { readOfCase } from "./look.ts";

/** What stands around every page. */
export const FRAME = siteFrame({
  SITE_ORIGIN: "https://site.example.org",
  SITE_NAME: "云岭州行政执法公示",
  SITE_REGION: "云岭州",
  SITE_HOST: "云岭州司法局",
});

const REPUBLISHING: ReadonlySet<string> = new Set(REPUBLISHING_FACTS);

/**
 * Lets everything happen that follows by itself, as if it had been waited for: limits come due, every case is judged
 * again, and a fact that the publisher is told of makes the pages anew.
 */
export const settling = (world: WorldPorts, { door, objects }: { door: Door; objects: Objects }) => {
  const { table, clock } = world;
  const judge = judgeMatters({ table, clock, judges: { case: caseJudge(world) }, version: "walk" });
  const publish = publishDecision({ ...world, objects, site: FRAME });
  const sweep = sweepClocks(world);
  const seen = new Map<string, number>();

  /** The kinds of the facts that a case has had since the last time. */
  const news = async (id: string): Promise<readonly string[]> => {
    const query = { after: seen.get(id) ?? 0, limit: 100 };
    const asked = { operation: "listFacts", query } as const;
    const { facts } = await readOfCase<{ facts: readonly SealedFact[] }>(door, id, asked);
    seen.set(id, facts.at(-1)?.seq ?? query.after);
    return facts.map(({ type }) => type);
  };

  return async (cases: Iterable<string>): Promise<void> => {
    const { stuck } = await sweep();
    if (stuck.length > 0) throw new Error("a clock could not be recorded", { cause: stuck });
    for (const id of cases) {
      await judge([casePartition(id)]);
      if ((await news(id)).some((type) => REPUBLISHING.has(type))) await publish(id);
    }
  };
};
