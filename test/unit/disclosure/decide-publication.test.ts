import { expect, test } from "vitest";
import { publishBody } from "../../support/world/bodies.ts";
import { lawfulCase } from "../../support/world/lawful-case.ts";
import { newWorld } from "../../support/world.ts";

const WITHDRAWAL = {
  ...{ outcome: "revoked", decidedBy: "云岭州人民政府", reason: "主要事实不清。" },
  ground: "《中华人民共和国行政复议法》第六十四条",
};

const refusedFor = (zh: string) => ({ refusal: { needs: { zh } } });

test("who decides on publication again is told whether it is published or has been withdrawn", async () => {
  const walked = await lawfulCase(await newWorld(), { until: "published" });
  const again = () => walked.try("discloser", "decidePublication", { body: publishBody() });
  expect(await again()).toMatchObject(refusedFor("无须再次公开：该决定已公开"));
  await walked.do("discloser", "withdrawPublication", { body: WITHDRAWAL });
  expect(await again()).toMatchObject(refusedFor("无须再次决定：公开信息已撤回"));
});
