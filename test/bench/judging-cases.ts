import type { Act } from "../../functions/case-file/acts/acts.ts";
import { STATED, TOLD } from "../../functions/case-file/acts/penalty-shapes.ts";
import type { CaseRecord } from "../../functions/case-file/record.ts";
import type { Registers } from "../../functions/case-file/rules.ts";
import { type Instant, instantOf } from "../../functions/kernel/time.ts";
import { inTheirOrder } from "../../functions/record/act.ts";
import { seededRandom } from "../support/random.ts";

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 6, 1);
const AGENCY = "11990100MB1A00011U";

type Random = () => number;

const chance = (random: Random, share: number): boolean => random() < share;
const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));

/** Most of a list, sometimes without one or two of it. */
const most = <Value>(random: Random, values: readonly Value[]): readonly Value[] =>
  chance(random, 0.7) ? values : values.filter(() => chance(random, 0.85));

const officer = (random: Random): string => `officer-${upTo(random, 40)}`;

type Written = { act: string; after: number; [field: string]: unknown };

/** The acts of an ordinary penalty case as it may have gone: in time or not, complete or not, some of it never done. */
const actsOf = (random: Random): readonly Written[] => {
  const outcome = chance(random, 0.9) ? "penalty" : "no-penalty";
  const hearing = chance(random, 0.4);
  const officers = Array.from({ length: chance(random, 0.9) ? 2 : 1 }, () => officer(random));
  const fine = chance(random, 0.8) ? `${1 + upTo(random, 90_000)}.00` : "0.00";
  const text = { substance: "a", version: 1, outcome, hearing };
  const penalties = [{ kind: "fine", amount: fine, violations: [1] }];
  const violations = [{ description: "未经批准占用土地", endedOn: "2024-12-01" }];
  const evidence = chance(random, 0.95) ? 1 + upTo(random, 8) : 0;
  const review = (["statutory", "policy", "none"] as const)[upTo(random, 2)];
  const noticeAfter = chance(random, 0.95) ? 34 : 66;
  const opinionAfter = chance(random, 0.95) ? 50 : 67;
  const share = (part: number, act: Written): readonly Written[] => (chance(random, part) ? [act] : []);
  return [
    { act: "openCase", after: 0, officers, source: "inspection" },
    { act: "fileCase", after: upTo(random, 30), approvedBy: officer(random), basis: 1 },
    ...share(0.5, {
      act: "recordInquiry",
      after: 31,
      officers,
      kind: "context",
      written: true,
      certificateShown: true,
    }),
    { act: "proposeDecision", after: 32, ...text, penalties, violations, evidence, review },
    ...share(0.93, {
      act: "giveNotice",
      after: noticeAfter,
      ...text,
      penalties,
      officers,
      told: most(random, TOLD),
      method: "direct",
    }),
    ...share(0.8, { act: "submitForReview", after: 45, round: 1, substance: "a", version: 1 }),
    ...share(0.7, {
      ...{
        act: "giveReviewOpinion",
        after: opinionAfter,
        round: 1,
        substance: "a",
        version: 1,
        by: officer(random),
      },
      outcome: chance(random, 0.9) ? "agreed" : "issues",
    }),
    {
      ...{ act: "decideCase", after: 60, ...text, penalties, violations, evidence, review, fine },
      ...{ by: officer(random), stated: most(random, STATED), documentNumber: "某罚字〔2025〕1号" },
    },
    ...share(0.95, { act: "serveDecision", after: 62 + upTo(random, 10), method: "direct" }),
    ...share(0.9, { act: "decidePublication", after: 63 + upTo(random, 20), outcome: "publish" }),
    ...share(0.8, {
      act: "recordPerformance",
      after: 70 + upTo(random, 30),
      obligation: "penalty-1",
      amount: fine,
      whole: true,
    }),
    ...share(0.8, { act: "closeCase", after: 110, reason: "done" }),
  ];
};

const recordOf = (random: Random, number: number): CaseRecord => {
  const start = START + upTo(random, 300) * DAY;
  const acts = actsOf(random).map(({ after, ...fields }, index) => {
    const at: Instant = instantOf(start + after * DAY + index * 60_000);
    return { ...fields, seq: index + 1, at, recordedAt: at } as unknown as Act;
  });
  const handlers = new Set(acts.flatMap((act) => (act.act === "openCase" ? (act.officers ?? []) : [])));
  const reviewers = new Set(
    acts.flatMap((act) => (act.act === "giveReviewOpinion" && act.by ? [act.by] : [])),
  );
  return {
    id: `01950000-0000-7000-8000-${String(number).padStart(12, "0")}`,
    ...{ mode: "handled", procedure: "ordinary", agency: AGENCY, region: "990100", whole: true },
    parties: [{ kind: "organization", name: "云岭某公司", uscc: "91990101MA7B00001N" }],
    ...{ persons: [], handlers, reviewers, acts: inTheirOrder(acts) },
  };
};

/** Some cases of a long row of them: the same seed gives the same row. */
export const generateCases = (seed: number, count: number): readonly CaseRecord[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => recordOf(random, seed * 1_000_000 + index));
};

const CERTIFICATE = {
  ...{ number: "9901", class: "行政执法", region: "990100", suspended: false },
  ...{ validFrom: "2020-01-01", validTo: "2030-12-31" },
};

const nothing = () => undefined;

/** The registers that those cases are judged by: one officer in forty has no certificate. */
export const REGISTERS: Registers = {
  ...{ agency: nothing, powerItem: nothing, baseline: nothing, baselineFor: nothing },
  officer: (id) =>
    ({
      id,
      agency: AGENCY,
      name: "某人",
      ...(id !== "officer-7" && { certificate: CERTIFICATE }),
    }) as ReturnType<Registers["officer"]>,
};
