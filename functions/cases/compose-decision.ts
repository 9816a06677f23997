import * as z from "zod";
import type { Context } from "../case-file/context.ts";
import { type DecisionDocument, type DecisionTerms, ListedEvidence } from "../case-file/model/decision.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { ProposalDigest, ProposalName } from "../case-file/model/proceedings.ts";
import { fineTotal, Proposal, penaltiesOf } from "../case-file/model/proposal.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { inChineseCapitals } from "../kernel/money.ts";
import { dateOf } from "../kernel/time.ts";
import { dataOf } from "../record/facts.ts";
import type { Agency } from "../registers/model/agency.ts";

const ProposedFact = z.object({ proposal: Proposal, evidence: z.array(ListedEvidence) });
type ProposedText = z.infer<typeof ProposedFact>;

/** The text of a proposal and its evidence, read back from the fact that recorded it. */
export const proposedText = (
  { seq }: ProposalDigest,
  { fact }: Pick<Context<unknown>, "fact">,
): ProposedText => {
  const recorded = fact(seq);
  if (!recorded) throw new Error(`the fact ${seq} of a proposal is missing`);
  return dataOf(recorded, ProposedFact);
};

const NoticeFact = z.object({ documentNumber: z.string().optional() });

/** How the party was heard, from the facts of the case. */
const heard = (head: CaseHead, { fact }: Pick<Context<unknown>, "fact">): DecisionDocument["heard"] => {
  const { notice, statements, waivers } = proceedings(head);
  const given = notice && fact(notice.seq);
  const noticeNumber = given && dataOf(given, NoticeFact).documentNumber;
  const answers = statements.filter((statement) => statement.notice === notice?.seq);
  const waived = waivers.some((waiver) => waiver.notice === notice?.seq);
  const requested = answers.some(({ hearing }) => hearing === "requested");
  const told = notice?.told.includes("hearing") ?? false;
  const statement = answers.find(({ made }) => made === "statement")?.made ?? answers.at(-1)?.made;
  return {
    hearing: told ? (waived ? "waived" : requested ? "requested" : "not-requested") : "not-required",
    ...(notice && { noticeGivenAt: notice.givenAt }),
    ...(noticeNumber && { noticeNumber }),
    ...(statement && { statement }),
  };
};

type Composing = {
  head: CaseHead;
  text: ProposedText;
  agency: Agency;
  terms: DecisionTerms & { proposal: ProposalName };
};

/** The decision document: the text that is decided, what the case knows, and what the decider adds; sealed by deciding. */
export const composeDecision = (
  { head, text, agency, terms }: Composing,
  context: Pick<Context<unknown>, "occurredAt" | "now" | "fact">,
): DecisionDocument => {
  const fine = fineTotal(penaltiesOf(text.proposal));
  const { filing, openedAt } = proceedings(head);
  return {
    ...terms,
    agency: { id: agency.id, name: agency.name },
    decidedOn: dateOf(context.occurredAt),
    caption: head.caption,
    source: head.source,
    filedOn: dateOf(filing?.filedAt ?? openedAt),
    filingBasis: filing?.basis ?? [],
    parties: head.parties,
    content: text.proposal,
    evidence: text.evidence,
    heard: heard(head, context),
    fine,
    ...(fine !== "0.00" && { fineInWords: inChineseCapitals(fine) }),
    seal: { agency: agency.name, sealedAt: context.now },
  };
};
