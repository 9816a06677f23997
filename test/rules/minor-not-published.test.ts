import { describe, expect, test } from "vitest";
import type { Party } from "../../functions/case-file/model/party.ts";
import { minorNotPublished } from "../../functions/disclosure/rules/minor-not-published.ts";
import { COMPANY } from "../support/world/bodies.ts";
import { actedAs, barsOn, judged, pointersOf } from "../support/world/judged.ts";
import { day } from "../support/world/time.ts";

const citizen = (more: Partial<Extract<Party, { kind: "citizen" }>>): Party => ({
  kind: "citizen",
  name: "欧阳澄",
  address: "白水县清溪乡",
  ...more,
});

const publishing = (parties: Party[], on: string) =>
  judged({ act: "decidePublication", day: day(on), head: { parties } });

const found = (parties: Party[], on: string) => pointersOf(minorNotPublished, publishing(parties, on));

describe("内蒙三项 11（一）: 当事人属于未成年人的，不予公开", () => {
  test.each([
    ["2027-03-09", ["/parties/0"]],
    ["2027-03-10", []],
    ["2027-03-11", []],
  ])("born on 10 March 2009, published on %s", (on, pointers) => {
    expect(found([citizen({ birthDate: day("2009-03-10") })], on)).toEqual(pointers);
  });

  test("the identity number tells the birthday where nothing else does", () => {
    expect(found([citizen({ idNumber: "990101200903100035" })], "2027-03-09")).toEqual(["/parties/0"]);
    expect(found([citizen({ idNumber: "990101200903100035" })], "2027-03-10")).toEqual([]);
  });

  test("a stated birthday goes before that of the number", () => {
    const stated = citizen({ idNumber: "990101198803070019", birthDate: day("2010-01-01") });
    expect(found([stated], "2026-03-17")).toEqual(["/parties/0"]);
  });

  test("every minor among the parties is found, in his place", () => {
    const parties = [
      COMPANY,
      citizen({ birthDate: day("1990-01-01") }),
      citizen({ birthDate: day("2012-01-01") }),
    ];
    expect(found(parties, "2026-03-17")).toEqual(["/parties/2"]);
  });

  test("nothing is known of the age of an organization, or of a person without a birthday", () => {
    expect(found([COMPANY, citizen({})], "2026-03-17")).toEqual([]);
  });
});

test("is asked of a publication, from the day the measures came into force", () => {
  const minor = publishing([citizen({ birthDate: day("2015-01-01") })], "2026-03-17");
  expect(barsOn(minorNotPublished, minor, "2020-03-31")).toBe(false);
  expect(barsOn(minorNotPublished, minor, "2020-04-01")).toBe(true);
  expect(barsOn(minorNotPublished, actedAs(minor, "closeCase"), "2026-03-17")).toBe(false);
});
