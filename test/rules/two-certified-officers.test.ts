import { describe, expect, test } from "vitest";
import { twoCertifiedOfficers } from "../../functions/cases/rules/two-certified-officers.ts";
import type { Officer } from "../../functions/registers/model/officer.ts";
import { actedAs, barsOn, judged, pointersOf } from "../support/world/judged.ts";
import { day } from "../support/world/time.ts";

const officer = (
  id: string,
  certificate: Partial<Officer["certificate"]> = {},
  more: Partial<Officer> = {},
) => {
  const entry: Officer = {
    id,
    agency: "11990100MB1A00011U",
    name: id,
    certificate: {
      number: `云-${id}`,
      class: "综合执法",
      region: "990100",
      validFrom: day("2024-01-01"),
      validTo: day("2026-12-31"),
      suspended: false,
      ...certificate,
    },
    ...more,
  };
  return { id, entry };
};

const openedBy = (officers: readonly { id: string; entry: Officer | undefined }[], on = "2026-03-02") =>
  judged({ act: "openCase", day: day(on), officers });

const found = (officers: readonly { id: string; entry: Officer | undefined }[], on?: string) =>
  pointersOf(twoCertifiedOfficers, openedBy(officers, on));

const ONE = officer("shi-yunzhou");
const TWO = officer("yang-qinghe");

describe("处罚法 42: 执法人员不得少于两人", () => {
  test("two certified officers of the agency may, and so may three", () => {
    expect(found([ONE, TWO])).toEqual([]);
    expect(found([ONE, TWO, officer("third")])).toEqual([]);
  });

  test("nobody, one, and one who is named twice are too few", () => {
    expect(found([])).toEqual(["/officers"]);
    expect(found([ONE])).toEqual(["/officers"]);
    expect(found([ONE, ONE])).toEqual(["/officers"]);
  });
});

describe("处罚法 42: 具有行政执法资格的执法人员", () => {
  test("points to each officer whom the register does not know, or knows in another agency", () => {
    const stranger = { id: "stranger", entry: undefined };
    const elsewhere = officer("luo-jiahe", {}, { agency: "11990100MB1A000220" });
    expect(found([stranger, ONE, elsewhere])).toEqual(["/officers/0", "/officers/2"]);
  });

  test.each([
    ["2023-12-31", ["/officers/1"]],
    ["2024-01-01", []],
    ["2026-12-31", []],
    ["2027-01-01", ["/officers/1"]],
  ])("a certificate is good from its first day to its last: %s", (on, pointers) => {
    const lasting = officer("lasting", { validFrom: day("2020-01-01"), validTo: day("2030-12-31") });
    expect(found([lasting, TWO], on)).toEqual(pointers);
  });

  test("a suspended certificate and none at all are no qualification", () => {
    const suspended = officer("suspended", { suspended: true });
    const { certificate: _, ...entry } = officer("bare").entry;
    expect(found([suspended, ONE, { id: "bare", entry }])).toEqual(["/officers/0", "/officers/2"]);
  });

  test("one officer without a certificate beside two with it still does not act", () => {
    expect(found([ONE, TWO, officer("expired", { validTo: day("2026-03-01") })])).toEqual(["/officers/2"]);
  });
});

describe("on the spot", () => {
  const spot = (fields: object) =>
    pointersOf(twoCertifiedOfficers, judged({ act: "decideOnTheSpot", officers: [ONE], fields }));

  test("one officer does not decide alone", () => {
    expect(spot({})).toEqual(["/officers"]);
  });

  test("法律另有规定的除外", () => {
    expect(spot({ otherLaw: "《某法》第八十七条" })).toEqual([]);
  });
});

test("is asked where officers act before the party, from the day the law came into force", () => {
  const alone = openedBy([ONE]);
  expect(barsOn(twoCertifiedOfficers, alone, "2021-07-14")).toBe(false);
  expect(barsOn(twoCertifiedOfficers, alone, "2021-07-15")).toBe(true);
  expect(barsOn(twoCertifiedOfficers, actedAs(alone, "giveNotice"), "2026-03-02")).toBe(true);
  expect(barsOn(twoCertifiedOfficers, actedAs(alone, "decideCase"), "2026-03-02")).toBe(false);
});
