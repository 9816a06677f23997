import { expect, test } from "vitest";
import { judgeMessages } from "../../../functions/supervision/judge-messages.ts";
import { openedCase } from "../../support/world/lawful-case.ts";
import { findingsIn, judgingIn, LATE_PUBLICATION } from "../../support/world/supervised.ts";
import { newWorld } from "../../support/world.ts";

test("messages come again of cases that cannot be judged, and where they cannot be read; the others do not", async () => {
  const world = await newWorld();
  const [bad, good] = [
    await openedCase(world, { opening: { externalId: "bad" } }),
    await openedCase(world, { opening: { externalId: "good" } }),
  ];
  const rule = {
    ...LATE_PUBLICATION,
    judges: ["openCase"] as const,
    judge: ({ record }: { record: { id: string } }) => {
      if (record.id === bad.id) throw new RangeError("a rule that throws");
      return [{ pointer: "", detail: { zh: "有问题", en: "something is wrong" } }];
    },
  };
  const message = async (id: string, caseId: string, seq = 1) => {
    const chain = (await world.head(caseId))?.chain.id;
    const detail = { kind: "case", matter: caseId, chain, seq, type: "case-opened" };
    return { id, body: JSON.stringify({ "detail-type": "case-opened", source: "fazhiyun", detail }) };
  };
  const messages = [
    await message("m1", bad.id),
    { id: "m2", body: "{" },
    await message("m3", good.id),
    { id: "m4", body: JSON.stringify({ detail: { matter: good.id } }) },
    await message("m5", bad.id, 2),
  ];
  const again = await judgeMessages(judgingIn(world, [rule]))(messages);
  expect(again).toEqual(["m1", "m2", "m4", "m5"]);
  expect(await findingsIn(world, good.id)).toHaveLength(1);
});
