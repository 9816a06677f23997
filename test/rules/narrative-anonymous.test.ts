import { describe, expect, test } from "vitest";
import type { Party } from "../../functions/case-file/model/party.ts";
import { narrativeAnonymous } from "../../functions/disclosure/rules/narrative-anonymous.ts";
import { COMPANY, DRIVER } from "../support/world/bodies.ts";
import { actedAs, barsOn, judged, pointersOf } from "../support/world/judged.ts";

const HEAD = {
  parties: [DRIVER as Party, COMPANY],
  persons: [{ name: "钟离越", part: "witness" as const }],
  officers: [{ id: "shi-yunzhou", name: "石云舟", certificate: "云991001001" }],
};

const publishing = (narrative: Readonly<Record<string, string | undefined>>) =>
  judged({ act: "decidePublication", head: HEAD, narrative });

const found = (narrative: Readonly<Record<string, string | undefined>>) =>
  pointersOf(narrativeAnonymous, publishing(narrative));

describe("个保法 25: 不得公开其处理的个人信息", () => {
  test("points to the very field that holds it", () => {
    const narrative = {
      caption: "超限运输案",
      facts: "当事人欧阳澄驾驶货车。",
      content: "罚款1000元，电话13900000000。",
    };
    expect(found(narrative)).toEqual(["/text/facts", "/text/content"]);
  });

  test.each(["欧阳澄", "岑望舒", "钟离越", "石云舟"])(
    "everyone whom the case knows is looked for, whatever his part: %s",
    (name) => {
      expect(found({ facts: `经询问${name}，情况属实。` })).toEqual(["/text/facts"]);
    },
  );

  test("everything in a field is found, not only the first", () => {
    expect(found({ facts: "欧阳澄（990101198803070019）与钟离越到场。" }).length).toBeGreaterThanOrEqual(3);
  });

  test("words that identify nobody are published", () => {
    const narrative = {
      caption: "超限运输案",
      facts: "当事人欧阳某某驾驶货车超限运输。",
      reasons: undefined,
    };
    expect(found(narrative)).toEqual([]);
  });

  test("without words there is nothing to hold back", () => {
    expect(pointersOf(narrativeAnonymous, judged({ act: "decidePublication", head: HEAD }))).toEqual([]);
  });
});

test("is asked of a publication, from the day the law came into force", () => {
  const named = publishing({ facts: "欧阳澄" });
  expect(barsOn(narrativeAnonymous, named, "2021-10-31")).toBe(false);
  expect(barsOn(narrativeAnonymous, named, "2021-11-01")).toBe(true);
  expect(barsOn(narrativeAnonymous, actedAs(named, "decideCase"), "2026-03-17")).toBe(false);
});
