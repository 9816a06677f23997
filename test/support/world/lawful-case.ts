import { sha256Hex } from "../../../functions/kernel/digest.ts";
import type { World } from "../world.ts";
import { decisionBody, noticeBody, openingBody, penaltyProposal, publishBody } from "./bodies.ts";
import { type Answer, type CaseInHand, caseInHand, mustAnswer } from "./case-in-hand.ts";
import { LAND_TEAM, type Team } from "./people.ts";

/** A case that is worked as the law asks, as far as a test wants it. What is not said is as in the made-up land case. */
export type LawfulCase = CaseInHand & {
  evidence: readonly string[];
  proposed: Answer;
  noticed: Answer;
  submitted: Answer;
};

const STEPS = [
  "opened",
  "filed",
  "evidence",
  "proposed",
  "notice",
  "answered",
  "submitted",
  "agreed",
  "decided",
  "served",
  "published",
  "performed",
  "closed",
] as const;
export type Step = (typeof STEPS)[number];

export type Options = {
  until: Step;
  team?: Team;
  opening?: object;
  /** The text that is proposed, from the evidence that was sealed. */
  proposal?: (evidence: readonly string[]) => object;
  notice?: object;
  decision?: object;
  /** When steps are done, where not on the days of the land case. */
  on?: Partial<Readonly<Record<Step, string>>>;
};

/** Declares evidence, puts its bytes into the bucket, and has it sealed. */
export const sealedEvidence = async (inHand: CaseInHand, text: string): Promise<string> => {
  const body = {
    title: text,
    kind: "record",
    sha256: sha256Hex(text),
    size: Buffer.byteLength(text),
    mediaType: "text/plain",
    captured: { at: inHand.world.clock.now(), by: [inHand.team.handler], place: "云岭市振兴北路东侧" },
  };
  const { evidence } = await inHand.do("handler", "declareEvidence", { body });
  inHand.world.objects.put({ case: inHand.id, id: evidence }, text);
  await inHand.do("handler", "sealEvidence", { path: { evidenceId: evidence }, body: {} });
  return evidence;
};

/** Opens a case at the time of the world's clock. */
export const openedCase = async (
  world: World,
  { team = LAND_TEAM, opening = {} }: { team?: Team; opening?: object } = {},
): Promise<CaseInHand> => {
  const body = openingBody({ officers: [team.handler, team.other], ...opening });
  const { caseId } = mustAnswer(await world.call(team.handler, "openCase", { body }));
  return caseInHand(world, caseId, team);
};

type Walk = LawfulCase & { options: Options };

/** Each step, on the day and by the person that the land case has for it. */
const WALK: Readonly<
  Record<Step, readonly [at: string, walk: (walk: Walk) => Promise<Partial<LawfulCase>>]>
> = {
  opened: ["2026-03-02T09:00", async () => ({})],
  filed: [
    "2026-03-03T09:00",
    async (walk) => {
      await walk.do("head", "fileCase", { body: {} });
      return {};
    },
  ],
  evidence: ["2026-03-05T09:00", async (walk) => ({ evidence: [await sealedEvidence(walk, "勘测笔录")] })],
  proposed: [
    "2026-03-06T09:00",
    async (walk) => {
      const proposal = (walk.options.proposal ?? penaltyProposal)(walk.evidence);
      return { proposed: await walk.do("handler", "proposeDecision", { body: { proposal } }) };
    },
  ],
  notice: [
    "2026-03-09T09:00",
    async (walk) => {
      const officers = [walk.team.handler, walk.team.other];
      const body = noticeBody(walk.proposed.proposal, { officers, ...walk.options.notice });
      return { noticed: await walk.do("handler", "giveNotice", { body }) };
    },
  ],
  answered: [
    "2026-03-12T09:00",
    async (walk) => {
      const body = { notice: walk.noticed.notice, made: "none", hearing: "not-requested" };
      await walk.do("handler", "recordStatement", { body });
      return {};
    },
  ],
  submitted: [
    "2026-03-13T09:00",
    async (walk) => ({
      submitted: await walk.do("handler", "submitForReview", { body: { proposal: walk.proposed.proposal } }),
    }),
  ],
  agreed: [
    "2026-03-16T09:00",
    async (walk) => {
      const body = { proposal: walk.proposed.proposal, outcome: "agreed", opinion: "同意。" };
      await walk.do("reviewer", "giveReviewOpinion", { body, path: { round: walk.submitted.round } });
      return {};
    },
  ],
  decided: [
    "2026-03-17T09:00",
    async (walk) => {
      await walk.do("head", "decideCase", {
        body: decisionBody(walk.proposed.proposal, walk.options.decision),
      });
      return {};
    },
  ],
  served: [
    "2026-03-18T09:00",
    async (walk) => {
      const body = { method: "direct", receivedAt: walk.world.clock.now(), receivedBy: "岑望舒" };
      await walk.do("handler", "serveDecision", { body });
      return {};
    },
  ],
  published: [
    "2026-03-20T09:00",
    async (walk) => {
      await walk.do("discloser", "decidePublication", { body: publishBody() });
      return {};
    },
  ],
  performed: [
    "2026-03-25T09:00",
    async (walk) => {
      for (const { id, amount } of (await walk.head()).obligations)
        await walk.do("handler", "recordPerformance", {
          body: { obligation: id, ...(amount && { amount }) },
        });
      return {};
    },
  ],
  closed: [
    "2026-03-26T09:00",
    async (walk) => {
      await walk.do("head", "closeCase", { body: { reason: "done" } });
      return {};
    },
  ],
};

/** Works a case up to and with a step. */
export const lawfulCase = async (world: World, options: Options): Promise<LawfulCase> => {
  let walk = { ...(await openedCase(world, options)), evidence: [], options } as unknown as Walk;
  for (const step of STEPS.slice(1, STEPS.indexOf(options.until) + 1)) {
    const [at, work] = WALK[step];
    world.clock.set(options.on?.[step] ?? at);
    walk = { ...walk, ...(await work(walk)) };
  }
  return walk;
};
