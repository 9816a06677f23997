import { describe, expect, test } from "vitest";
import { maskName, maskParty } from "../../../functions/disclosure/mask.ts";
import { always } from "../../support/always.ts";
import { aCitizen, aName, aShop, typed } from "../../support/arbitrary/people.ts";

/** The name behind the surname, which nobody may read. */
const givenName = (name: string): string => {
  const [surname = ""] = /^(欧阳|司马|诸葛|钟离)(?=.)|^./u.exec(name) ?? [];
  return name.slice(surname.length);
};

const dense = (text: string): string => text.replaceAll(/[\s·]/gu, "");

describe("a masked name", () => {
  test("is the surname and 某某, whatever was behind it", () =>
    always([aName], (name) => {
      const masked = maskName(name);
      expect(masked).toBe(`${name.slice(0, name.length - givenName(name).length)}某某`);
      expect(maskName(` ${name} `)).toBe(masked);
    }));

  test("masked once more says the same", () =>
    always([typed(aName)], (name) => expect(maskName(maskName(name))).toBe(maskName(name))));
});

describe("what the public sees of a party", () => {
  test("who is a citizen holds nothing but the masked name", () =>
    always([aCitizen], (party) => {
      expect(maskParty(party)).toEqual({ kind: "citizen", name: maskName(party.name) });
    }));

  test("that trades under its owner's name holds neither that name nor what else is known", () =>
    always([aShop], (shop) => {
      const seen = dense(JSON.stringify(maskParty(shop)));
      const secrets = [dense(shop.operator), shop.idNumber, shop.address, shop.phone];
      expect(secrets.filter((secret) => secret && seen.includes(secret))).toEqual([]);
      expect(seen).toContain(maskName(dense(shop.operator)));
    }));
});
