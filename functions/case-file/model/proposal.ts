import * as z from "zod";
import { multiply, readYuan, sumYuan, type Yuan } from "../../kernel/money.ts";
import { Amount, Day, Text, Uuid } from "../../kernel/shapes.ts";
import { PENALTY_KIND_NAMES } from "../../law/penalty-kinds.ts";
import { REVIEW_GROUND_NAMES } from "../../law/review-grounds.ts";

/** A provision as a document names it: 《中华人民共和国土地管理法》 第七十七条. */
export const Provision = z.strictObject({
  instrument: Text(120),
  article: Text(80),
  quote: Text(4000).optional(),
});
export type Provision = z.infer<typeof Provision>;

const Occurred = z
  .strictObject({ from: Day, to: Day.optional(), words: Text(60).optional() })
  .refine(({ from, to }) => to === undefined || from <= to, {
    path: ["to"],
    error: "must not be earlier than `from`",
    params: { zh: "不得早于起始日" },
  });

/** One violation (违法行为): what happened, when, where, against which provisions, shown by which sealed evidence. */
const Violation = z.strictObject({
  description: Text(20_000),
  occurred: Occurred,
  place: Text(200),
  provisions: z.array(Provision).min(1).max(20),
  evidence: z.array(Uuid).max(100),
  /** 涉及公民生命健康安全、金融安全且有危害后果: five years instead of two (处罚法 36). */
  grave: z.boolean().optional(),
  /** 法律另有规定: the statute that sets another time. */
  otherLaw: Text(200).optional(),
});

const Calculation = z.strictObject({
  quantity: z.string().regex(/^(0|[1-9]\d{0,11})(\.\d{1,6})?$/),
  unit: Text(20),
  rate: Amount,
});

const MONETARY = new Set(["fine", "confiscation-of-gains"]);

/** One penalty (处罚) for one or more of the violations, by their numbers from 1, with its own basis. */
export const Penalty = z
  .strictObject({
    kind: z.enum(PENALTY_KIND_NAMES),
    violations: z.array(z.int().min(1)).min(1).max(50),
    basis: z.array(Provision).min(1).max(20),
    discretion: Text(4000).optional(),
    content: Text(4000),
    amount: Amount.optional(),
    calculation: Calculation.optional(),
  })
  .refine((penalty) => !MONETARY.has(penalty.kind) || penalty.amount !== undefined, {
    path: ["amount"],
    error: "a fine and confiscated gains need their amount",
    params: { zh: "罚款、没收违法所得应载明金额" },
  })
  .refine(
    ({ amount, calculation }) =>
      amount === undefined ||
      calculation === undefined ||
      multiply(calculation.quantity, calculation.rate) === amount,
    {
      path: ["calculation"],
      error: "quantity times rate is not the amount",
      params: { zh: "数量乘以单价与金额不符" },
    },
  );
export type Penalty = z.infer<typeof Penalty>;

/** An order to correct (责令改正, 处罚法 28): it goes with a penalty and is none itself. */
const Order = z.strictObject({ content: Text(2000), until: Day.optional() });

const HearingGround = z.enum(["other-heavy", "by-law"]);

const common = { reasons: Text(20_000), reviewGrounds: z.array(z.enum(REVIEW_GROUND_NAMES)).max(7) };

const numbersExist = (proposal: { violations: unknown[]; penalties: { violations: number[] }[] }): boolean =>
  proposal.penalties.every((penalty) =>
    penalty.violations.every((number) => number <= proposal.violations.length),
  );

/** The decision states one sum of all fines, which must be an amount itself. */
const finesAddUp = ({ penalties }: { penalties: readonly Penalty[] }): boolean =>
  readYuan(fineTotal(penalties)) !== undefined;

export const PenaltyProposal = z
  .strictObject({
    outcome: z.literal("penalty"),
    violations: z.array(Violation).min(1).max(50),
    penalties: z.array(Penalty).min(1).max(50),
    orders: z.array(Order).max(20),
    hearingGrounds: z.array(HearingGround).max(2),
    ...common,
  })
  .refine(numbersExist, {
    path: ["penalties"],
    error: "a penalty names a violation that is not listed",
    params: { zh: "处罚所对应的违法行为序号不存在" },
  })
  .refine(finesAddUp, {
    path: ["penalties"],
    error: "the fines add up to more than twelve digits of yuan",
    params: { zh: "罚款合计超过十二位数" },
  });

const MinorProposal = z.strictObject({
  outcome: z.literal("minor-no-penalty"),
  violations: z.array(Violation).min(1).max(50),
  basis: z.array(Provision).min(1).max(20),
  education: Text(4000),
  ...common,
});

const NotEstablishedProposal = z.strictObject({ outcome: z.literal("not-established"), ...common });

const TransferProposal = z.strictObject({
  outcome: z.literal("transfer"),
  violations: z.array(Violation).min(1).max(50),
  recipient: Text(100),
  ...common,
});

/** What is proposed to be decided (拟作出的处理), in one text that notice, opinion and decision name. 处罚法 57. */
export const Proposal = z.discriminatedUnion("outcome", [
  PenaltyProposal,
  MinorProposal,
  NotEstablishedProposal,
  TransferProposal,
]);
export type Proposal = z.infer<typeof Proposal>;

export const penaltiesOf = (proposal: Proposal): readonly Penalty[] =>
  proposal.outcome === "penalty" ? proposal.penalties : [];

export const evidenceOf = (proposal: Proposal): readonly string[] => [
  ...new Set("violations" in proposal ? proposal.violations.flatMap((violation) => violation.evidence) : []),
];

export const fineTotal = (penalties: readonly { kind: string; amount?: Yuan | undefined }[]): Yuan =>
  sumYuan(penalties.flatMap(({ kind, amount }) => (kind === "fine" && amount ? [amount] : [])));
