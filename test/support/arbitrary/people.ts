import * as fc from "fast-check";
import type { Party } from "../../../functions/case-file/model/party.ts";
import { aCitizenId, aUscc } from "./codes.ts";

const SURNAMES = [..."赵钱孙李周吴郑王", "欧阳", "司马", "诸葛", "钟离"];
const GIVEN = [..."澄越望舒青禾云帆清秋长风"];

/** A Chinese name of two to four characters. */
export const aName: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 2 }))
  .map(([surname, given]) => surname + given.join(""));

/** How a registrar may have typed a name: with spaces around it, or within. */
export const typed = (name: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .record({ name, between: fc.constantFrom("", " ", "\u3000", "·"), around: fc.constantFrom("", " ") })
    .map(({ name: text, between, around }) => around + [...text].join(between) + around);

export const aPhone = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
const anAddress = fc.integer({ min: 10, max: 99 }).map((number) => `白水县柳溪乡河东村${number}号`);

const secret = { idNumber: aCitizenId, address: anAddress, phone: aPhone };

export const aCitizen: fc.Arbitrary<Party> = fc.record({
  kind: fc.constant("citizen"),
  name: aName,
  ethnicity: fc.constant("苗族"),
  occupation: fc.constant("货车驾驶员"),
  ...secret,
});

type Shop = Party & { kind: "individual-business" };

/** A shop that is called by its owner's name, before or after other words, in one way of typing or the other. */
export const aShop: fc.Arbitrary<Shop> = aName.chain((owner) =>
  fc.record({
    kind: fc.constant("individual-business"),
    name: fc
      .tuple(fc.constantFrom("", "白水县"), typed(fc.constant(owner)), fc.constantFrom("饭店", "修理部"))
      .map((parts) => parts.join("")),
    operator: typed(fc.constant(owner)),
    uscc: aUscc,
    ...secret,
  }),
);
