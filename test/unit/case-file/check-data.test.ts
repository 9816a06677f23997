import { expect, test } from "vitest";
import { faultsOfData } from "../../../functions/case-file/check-data.ts";
import { CASE_LIMITS } from "../../../functions/case-file/limits.ts";
import { CATALOGUE } from "../../../functions/law/catalogue.ts";

test("acts, limits and rules hold together", () => {
  expect(faultsOfData({ rules: CATALOGUE })).toEqual([]);
});

test("a limit that nothing ends, and a rule on what is no act, are told", () => {
  const [rule] = CATALOGUE;
  if (!rule) throw new Error("there are no rules");
  const strange = { ...rule, id: "strange", judges: ["signTreaty" as never] };
  const endless = { ...CASE_LIMITS.filing, by: [] };
  expect(
    faultsOfData({ limits: { endless }, rules: [strange, { ...rule, id: "mute", judges: [] }] }),
  ).toEqual([
    "the limit endless can begin or end in no procedure",
    "the rule strange is asked of signTreaty, which is no act",
    "the rule mute is asked of no act",
  ]);
});
