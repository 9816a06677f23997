import { expect, test } from "vitest";
import { publishDecision } from "../../../functions/disclosure/publish-decision.ts";
import { publishWaiting } from "../../../functions/disclosure/publish-waiting.ts";
import type { Clock } from "../../../functions/kernel/clock.ts";
import { usccCheckCharacter } from "../../../functions/kernel/uscc.ts";
import { caseOf, monthKey, muchLater, nth, written } from "../../support/publication/many-cases.ts";
import { newSite } from "../../support/publication/site-ports.ts";

const at = (clock: Clock["now"]): Clock => ({ now: clock });

test("a decision whose event was lost is published without one, once its event is late", async () => {
  const site = await newSite();
  const lost = caseOf(1);
  await written(site, lost.publishing);
  expect(await publishWaiting({ ...site, clock: at(() => nth(30)) })()).toBe(0);
  expect(site.objects.texts()).toEqual({});
  const later = { ...site, clock: at(() => muchLater(nth(1))) };
  expect(await publishWaiting(later)()).toBe(1);
  expect(site.objects.texts()[monthKey(1)]).toContain(lost.listed.caption);
  expect(await publishWaiting(later)()).toBe(0);
});

test("a withdrawal whose event was lost takes the decision from the site", async () => {
  const site = await newSite();
  const one = caseOf(1);
  await written(site, one.publishing);
  await publishDecision(site)(one.id);
  await written(site, one.withdrawing);
  const later = { ...site, clock: at(() => muchLater(nth(1))) };
  expect(await publishWaiting(later)()).toBe(1);
  expect(site.objects.texts()[monthKey(1)]).not.toContain(one.listed.caption);
  expect(await publishWaiting(later)()).toBe(0);
});

test("what is published by its event waits no longer; what is withdrawn while it is published waits on", async () => {
  const site = await newSite();
  const [done, overtaken] = [caseOf(1), caseOf(2)];
  await written(site, done.publishing);
  await publishDecision(site)(done.id);
  await written(site, overtaken.publishing);
  let puts = 0;
  const put: typeof site.objects.put = async (...object) => {
    puts += 1;
    if (puts === 1) await written(site, overtaken.withdrawing);
    return site.objects.put(...object);
  };
  await publishDecision({ ...site, objects: { ...site.objects, put } })(overtaken.id);
  const { items } = await site.table.list({ list: "PUBLISHING", limit: 10 });
  expect(items.map((item) => item["case"])).toEqual([overtaken.id]);
});

test("one that cannot be published does not keep the others from it", async () => {
  const site = await newSite();
  const stranger = caseOf(1, `11990199MB0000001${usccCheckCharacter("11990199MB0000001")}`);
  const one = caseOf(2);
  for (const { publishing } of [stranger, one]) await written(site, publishing);
  expect(await publishWaiting(site)()).toBe(1);
  expect(site.objects.texts()[monthKey(1)]).toContain(one.listed.caption);
});
