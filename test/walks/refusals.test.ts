import { expect, test } from "vitest";
import { BARRING } from "../../functions/law/barring.ts";
import { refusalBy } from "../support/walks/refusal.ts";
import { NOT_REACHED, REFUSALS } from "./scripts/refusals/by-room.ts";

test.each(Object.entries(REFUSALS))("%s: each is as it was recorded", async (name, refusals) => {
  const texts: string[] = [];
  for (const refusal of refusals) {
    const { rules, text } = await refusalBy(refusal);
    expect(rules, `${refusal.rule}: ${text}`).toContain(refusal.rule);
    texts.push(text);
  }
  await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
});

test("every rule that bars has one, or a reason why it has none", () => {
  const reached = Object.values(REFUSALS).flatMap((refusals) => refusals.map(({ rule }) => rule));
  const known = [...reached, ...Object.keys(NOT_REACHED)].toSorted();
  expect(known).toEqual(BARRING.map(({ id }) => id).toSorted());
});
