import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPersonalData } from "../../../functions/disclosure/find-personal-data.ts";
import { always } from "../../support/always.ts";
import { aCitizenId, aUscc } from "../../support/arbitrary/codes.ts";
import { anAmount } from "../../support/arbitrary/money.ts";
import { aName, aPhone, typed } from "../../support/arbitrary/people.ts";
import { uscc } from "../../support/identities.ts";

/** Chinese prose without any name or number in it. */
const prose = fc.constantFrom("", "当事人", "经查，", "现场检查发现：", "。", "（联系方式", "），属实。");

const around = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(prose, text, prose).map((parts) => parts.join(""));

/** Digits as people write them: full-width ones, or with something that no reader sees between them. */
const disguised = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.constantFrom("plain", "wide", "invisible")).map(([plain, how]) => {
    if (how === "wide")
      return plain.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    return how === "invisible" ? [...plain].join("\u200b") : plain;
  });

const kinds = (text: string, names: readonly string[] = []): readonly string[] =>
  findPersonalData(text, names).map(({ what }) => what.en);

describe("personal data in a narrative", () => {
  test("is found: an identity number, however it is written", () =>
    always([around(disguised(aCitizenId))], (text) => expect(kinds(text)).toContain("an identity number")));

  test("is found: a mobile number, however it is written", () =>
    always([around(disguised(aPhone))], (text) => expect(kinds(text)).toContain("a telephone number")));

  test("is found: a name that the case knows, however either was typed", () =>
    always(
      [aName.chain((name) => fc.tuple(around(typed(fc.constant(name))), typed(fc.constant(name))))],
      ([text, known]) => {
        expect(kinds(text, [known])).toContain("the name of a person known to the case");
      },
    ));
});

/** A code that looks as if it held a telephone number. */
const aCode = fc.oneof(
  aUscc.filter((code) => /[A-Z]/.test(code.slice(0, 17))),
  aPhone.map((phone) => uscc(`9199M${phone}X`)),
);

describe("what is public", () => {
  test("is left alone: the code of an organization", () =>
    always([around(aCode)], (text) => expect(kinds(text)).toEqual([])));

  test("is left alone: an amount of money", () =>
    always([around(anAmount.map((amount) => `罚款${amount}元`))], (text) => expect(kinds(text)).toEqual([])));
});
