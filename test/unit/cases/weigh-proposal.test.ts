import { describe, expect, test } from "vitest";
import { Party } from "../../../functions/case-file/model/party.ts";
import { Proposal } from "../../../functions/case-file/model/proposal.ts";
import { asksHearing, asksReview } from "../../../functions/cases/weigh-proposal.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../functions/law/settings.ts";
import { COMPANY, DRIVER, fine, penaltyProposal } from "../../support/world/bodies.ts";

const LOCAL: Settings = {
  ...DEFAULT_SETTINGS,
  hearingThreshold: {
    fine: { citizen: "5000.00", organization: "50000.00" },
    confiscation: { citizen: "4000.00", organization: "40000.00" },
  },
  reviewThreshold: { fine: { citizen: "10000.00", organization: "100000.00" } },
};

const CITIZEN = [Party.parse(DRIVER)];
const ORGANIZATION = [COMPANY];

const of = (kind: string, amount?: string) => fine("1", { kind, amount });
const proposal = (penalties: object[], more: object = {}) =>
  Proposal.parse(penaltyProposal([], { penalties, ...more }));

const hearing = (penalties: object[], parties: Party[], settings = LOCAL) =>
  asksHearing(proposal(penalties), parties, settings);

describe("the right to a hearing (处罚法 63)", () => {
  test.each([
    ["4999.99", false],
    ["5000.00", true],
    ["5000.01", true],
  ])("（一）较大数额罚款: a citizen, %s yuan: %s", (amount, asked) => {
    expect(hearing([of("fine", amount)], CITIZEN)).toBe(asked);
    expect(hearing([of("fine", amount)], ORGANIZATION)).toBe(false);
  });

  test("several fines count together", () => {
    expect(hearing([of("fine", "2500"), of("fine", "2500")], CITIZEN)).toBe(true);
    expect(hearing([of("fine", "49999.99")], ORGANIZATION)).toBe(false);
    expect(hearing([of("fine", "25000"), of("fine", "25000")], ORGANIZATION)).toBe(true);
  });

  test("（二）没收: what is confiscated counts together, apart from fines", () => {
    expect(
      hearing([of("confiscation-of-gains", "2000"), of("confiscation-of-property", "2000")], CITIZEN),
    ).toBe(true);
    expect(hearing([of("confiscation-of-gains", "3999.99"), of("fine", "4999.99")], CITIZEN)).toBe(false);
  });

  test.each([
    "qualification-downgrade",
    "licence-revocation",
    "production-suspension",
    "closure",
    "practice-restriction",
  ])("（三）（四）%s always", (kind) => {
    expect(hearing([of(kind)], CITIZEN)).toBe(true);
  });

  test.each(["warning", "public-criticism", "licence-suspension", "activity-restriction"])(
    "%s alone not",
    (kind) => {
      expect(hearing([of(kind)], CITIZEN)).toBe(false);
    },
  );

  test("（五）（六） by a ground that the handler names", () => {
    expect(asksHearing(proposal([of("warning")], { hearingGrounds: ["by-law"] }), CITIZEN, LOCAL)).toBe(true);
  });

  test("where the place has set no amount, every one counts as large, and nothing does not", () => {
    expect(hearing([of("fine", "0.01")], ORGANIZATION, DEFAULT_SETTINGS)).toBe(true);
    expect(hearing([of("warning")], ORGANIZATION, DEFAULT_SETTINGS)).toBe(false);
  });
});

describe("legal review", () => {
  const review = (penalties: object[], parties: Party[], grounds: string[] = []) =>
    asksReview(proposal(penalties, { reviewGrounds: grounds }), parties, LOCAL);

  test("is statutory by a ground of 处罚法 58", () => {
    for (const ground of ["public-interest", "after-hearing", "complex", "by-law"])
      expect(review([of("warning")], CITIZEN, [ground])).toBe("statutory");
    expect(review([of("warning")], CITIZEN, ["catalogue", "complex"])).toBe("statutory");
  });

  test("is policy by a ground of 118号, by the hearing procedure, and by the local catalogue", () => {
    expect(review([of("warning")], CITIZEN, ["social-impact"])).toBe("policy");
    expect(review([of("fine", "5000")], CITIZEN)).toBe("policy");
    const wide = {
      ...LOCAL,
      hearingThreshold: {
        ...LOCAL.hearingThreshold,
        fine: { citizen: "99999.00", organization: "99999.00" },
      },
    };
    const fined = (amount: string) => asksReview(proposal([of("fine", amount)]), CITIZEN, wide);
    expect([fined("9999.99"), fined("10000")]).toEqual(["none", "policy"]);
  });

  test("is not asked of anything else", () => {
    expect(review([of("fine", "4999.99")], CITIZEN)).toBe("none");
    const plain = { outcome: "not-established", reasons: "不成立", reviewGrounds: [] };
    expect(asksReview(Proposal.parse(plain), CITIZEN, LOCAL)).toBe("none");
    expect(asksReview(Proposal.parse({ ...plain, reviewGrounds: ["complex"] }), CITIZEN, LOCAL)).toBe(
      "statutory",
    );
  });
});
