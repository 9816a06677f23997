import { expect, test } from "vitest";
import { agencyLike } from "../support/agency-like.ts";
import { ORGANIZATION } from "../support/case-bodies.ts";
import { decided, publish, serve } from "../support/case-stages.ts";
import { LAND as MODEL } from "../support/casts.ts";
import { sharedHost } from "../support/shared-host.ts";
import { untilPage } from "../support/until.ts";

const LAND = agencyLike(MODEL);
const host = sharedHost(LAND.joining);

test("a decision that was revoked is withdrawn: its address stays, its content goes, the reason is public", async () => {
  const { work } = await decided(host().session, LAND);
  await serve(work);
  const url = await publish(work);
  await untilPage(url, ORGANIZATION.name);
  const remedy = { kind: "reconsideration", stage: "ended", outcome: "revoked" };
  await work.act(LAND.handler, "recordRemedy", { body: remedy });
  expect((await work.view()).tasks.map(({ kind }) => kind)).toContain("withdraw-publication");
  const body = {
    ...{ outcome: "revoked", decidedBy: "云岭州人民政府", reason: "主要事实不清，证据不足。" },
    ground: "《中华人民共和国行政复议法》第六十四条",
  };
  await work.act(LAND.disclosure, "withdrawPublication", { body });
  const page = await untilPage(url, "该行政处罚决定已被依法撤销");
  expect(page).toContain("主要事实不清，证据不足。");
  expect(page).not.toContain(ORGANIZATION.name);
  const data = await (await fetch(`${url}data.json`)).text();
  expect(data).toContain('"state": "revoked"');
  expect(data).not.toContain(ORGANIZATION.name);
  const { tasks } = await work.view();
  expect(tasks.find(({ kind }) => kind === "withdraw-publication")).toMatchObject({ outcome: "withdrawn" });
});
