import { clockIn, finishing, opening, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context } from "../case-file/context.ts";
import { refusalByRules } from "../case-file/judge.ts";
import { documentKey } from "../case-file/keys.ts";
import type { DecisionDocument } from "../case-file/model/decision.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { sha256Hex } from "../kernel/digest.ts";
import { ok, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import { officerKeys, officerOn } from "../record/context.ts";
import { fact } from "../record/recording.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { afterDecision, NUMBER_TAKEN } from "./after-decision.ts";
import { composeDecision } from "./compose-decision.ts";
import type { DecideOnTheSpot } from "./contract.ts";
import { decidedOnTheSpot } from "./recorded-text.ts";

const TASK = { kind: "decide-on-the-spot", round: 1 } as const;

const NO_EVIDENCE_HERE = wrongField(
  "/text/violations",
  "当场处罚不引用证据清单；现场证据写入事实",
  "an on-the-spot decision lists no sealed evidence; what was found is told in the facts",
);

const impossible = (
  head: CaseHead,
  { body, loaded, occurredAt }: Context<DecideOnTheSpot>,
): Refusal | undefined => {
  const index = body.officers.findIndex((id) => !officerOn(loaded, id, dateOf(occurredAt)));
  if (index >= 0)
    return wrongField(
      `/officers/${index}`,
      "执法人员名录中没有这名人员",
      "the register of officers has nobody of this identifier",
    );
  if (body.text.violations.some(({ evidence }) => evidence.length > 0)) return NO_EVIDENCE_HERE;
  return loaded.item(documentKey(head.agency, body.documentNumber)) ? NUMBER_TAKEN : undefined;
};

/** What the body tells of how it was decided, and what the document states. */
const partsOf = (body: DecideOnTheSpot) => {
  const { occurredAt: _, actingOfficer: __, text, officers, certificateShown, told, ...more } = body;
  const { delivered, refusalNoted, signed, otherLaw, ...terms } = more;
  const how = { officers, certificateShown, told, delivered, refusalNoted, signed };
  return { text, terms, how: { ...how, ...(otherLaw && { otherLaw }) } };
};

/** The decision document of a text that nobody proposed before: its name is its own hash. */
const documentOf = (head: CaseHead, context: Context<DecideOnTheSpot>): DecisionDocument => {
  const { text: proposal, terms } = partsOf(context.body);
  const agency = agencyAsOf(context.loaded.item(agencyKey(head.agency)), dateOf(context.occurredAt));
  if (!agency) throw new Error("a case without its agency in the register");
  const name = { version: 1, hash: sha256Hex(JSON.stringify(proposal)) };
  return composeDecision(
    {
      head,
      text: { proposal, evidence: [] },
      agency,
      terms: { ...terms, proposal: name },
    },
    context,
  );
};

const command: CaseCommand<DecideOnTheSpot> = {
  action: "decideOnTheSpot",
  versioned: true,
  keys: ({ body, subject }, caseId) => [
    agencyKey(subject.agency),
    documentKey(subject.agency, body.documentNumber),
    ...officerKeys([subject.id, ...body.officers]),
    taskKey({ case: caseId, ...TASK }),
  ],
  decide: (head, context) => {
    const refusal = impossible(head, context);
    if (refusal) return refuse(refusal);
    const { body, loaded, now, peers } = context;
    const document = documentOf(head, context);
    const { how } = partsOf(body);
    const { head: after, act } = recording(head, decidedOnTheSpot(document, how), context);
    const refused = refusalByRules({ head: after, act, peers }, context);
    if (refused) return refuse(refused);
    const report = { limit: "on-the-spot-report", round: 1 } as const;
    const due = clockIn(after, report, context)?.due;
    const { documentNumber, documentHash } = act;
    return ok({
      head: after,
      facts: [fact(context, "decided-on-the-spot", { document, documentHash, ...how })],
      writes: [
        ...finishing(loaded, { case: head.id, ...TASK }, { outcome: "penalty", at: now }),
        opening(after, { kind: "report-on-the-spot", round: 1, at: now, limits: [report] }),
        ...afterDecision(after, body, context),
      ],
      receipt: { documentNumber, documentHash, due },
    });
  },
};

/** Decides on the spot (当场作出行政处罚决定, 处罚法 51, 52): the officers make out the document and hand it over. */
export const decideOnTheSpot = caseCommand(command);
