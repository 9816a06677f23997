import { fine, openingBody, penaltyProposal, violation } from "../world/bodies.ts";
import { LAND_TEAM, TRANSPORT_TEAM } from "../world/people.ts";
import type { CaseModel, Text } from "./case-model.ts";
import { choosing, hasFlaw } from "./draw.ts";
import { asksHearing, asksReview, heavierThanAnswered } from "./law.ts";
import type { Step } from "./plan.ts";

let numbers = 1000;

/** Another case beside the one that is worked: only its officers matter. */
export const openAnother: Step = ({ state }, draw) => {
  if (state === "closed") return undefined;
  numbers += 1;
  const { handler, other } = LAND_TEAM;
  const wrong = choosing(draw)([handler], [handler, handler], [handler, TRANSPORT_TEAM.handler]);
  const officers = hasFlaw(draw, 0) ? wrong : [handler, other];
  return {
    operation: "openCase",
    who: "handler",
    sent: { body: openingBody({ externalId: `another-${numbers}`, officers }) },
    broken: hasFlaw(draw, 0) ? ["two-certified-officers"] : [],
  };
};

export const file: Step = (model) =>
  model.state === "opened"
    ? {
        operation: "fileCase",
        who: "head",
        sent: { body: {} },
        after: () => {
          Object.assign(model, { state: "filed", filedAt: model.now });
        },
      }
    : undefined;

const WARNING = {
  kind: "warning",
  violations: [1],
  basis: [{ instrument: "《中华人民共和国土地管理法》", article: "第七十七条" }],
  content: "警告。",
};

const voidRounds = ({ rounds }: CaseModel): void => {
  for (const round of rounds) round.state = "void";
};

export const propose: Step = (model, draw) => {
  if (model.state !== "filed") return undefined;
  const choose = choosing(draw);
  const amount = choose(2000, 5000, 20_000, 50_000, 320_000);
  const [warning, complex, reasons] = [choose(false, true), choose(false, true), choose("甲", "乙")];
  const evidence = hasFlaw(draw, 0) ? [] : model.evidence;
  const text: Omit<Text, "name"> = {
    fine: amount,
    warning,
    substance: JSON.stringify([amount, warning, evidence]),
    hearing: asksHearing(model, amount),
    review: asksReview(model, amount, complex),
  };
  const proposal = penaltyProposal(evidence, {
    violations: [violation(evidence)],
    penalties: [fine(String(amount)), ...(warning ? [WARNING] : [])],
    reviewGrounds: complex ? ["complex"] : [],
    reasons,
  });
  return {
    operation: "proposeDecision",
    who: "handler",
    sent: { body: { proposal } },
    broken: [
      ...(evidence.length === 0 ? ["facts-established"] : []),
      ...(heavierThanAnswered(model, text) ? ["no-heavier-after-statement"] : []),
    ],
    after: ({ proposal: name }) => {
      voidRounds(model);
      model.texts.push({ ...text, name });
    },
  };
};
