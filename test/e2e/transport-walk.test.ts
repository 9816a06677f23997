import { expect, test } from "vitest";
import * as z from "zod";
import type { SealedFact } from "../../functions/kernel/chain.ts";
import { TRANSPORT } from "../support/casts.ts";
import { daysAgo, TODAY } from "../support/days.ts";
import { calendarDays, workingDays } from "../support/expected-clocks.ts";
import { oneHost } from "../support/one-host.ts";
import { expectAgreement, expectFigures, readDecision, textsOfSite } from "../support/site.ts";
import {
  DRIVER,
  EVIDENCE_TITLES,
  PLATE,
  playTransportCase,
  STATEMENT,
  TRANSPORT_TEXT,
  WITNESS,
} from "../support/transport-case.ts";
import { expectClocks, expectFacts, openTasks, viewOf } from "../support/walk.ts";
import { factsOf } from "../support/work-case.ts";

const host = oneHost();

const dataOf = (facts: readonly SealedFact[], type: string): Record<string, unknown> => {
  const found = facts.find((fact) => fact.type === type);
  return z.object({ data: z.record(z.string(), z.unknown()) }).parse(JSON.parse(found?.bytes ?? "{}")).data;
};

/** Everything of a natural person that stays with the agency. */
const SECRETS = [
  DRIVER.name,
  DRIVER.idNumber,
  DRIVER.address,
  DRIVER.phone,
  PLATE,
  WITNESS,
  "罗嘉禾",
  "田牧林",
];

test("an overloaded lorry: the driver is heard, and the public reads of a 秦某某", async () => {
  const { session, directory, ready } = host();
  const { caseId, url } = await playTransportCase(session, {
    externalId: "transport-1",
    keys: (step) => `transport-1-${step}`,
    documentNumber: "云交处罚〔2026〕8号",
    begun: TODAY,
  });
  const facts = await factsOf(session, TRANSPORT.handler, caseId);
  expectFacts(facts, [
    ...["case-opened", "case-filed"],
    ...EVIDENCE_TITLES.flatMap(() => ["evidence-declared", "evidence-sealed"]),
    ...["decision-proposed", "notice-given", "statement-recorded", "case-decided", "decision-served"],
    ...["publication-decided", "performance-recorded", "case-closed"],
  ]);
  expect(await openTasks(session, TRANSPORT, caseId)).toEqual([]);

  const view = await viewOf(session, TRANSPORT, caseId);
  expectClocks(view, {
    filing: { state: "met", ...workingDays("filing", daysAgo(41)) },
    decision: { state: "met", ...calendarDays("decision", daysAgo(40)) },
    service: { state: "met", ...workingDays("service", daysAgo(30)) },
    publication: { state: "met", late: true, ...workingDays("publication", daysAgo(30)) },
    payment: { state: "met", ...calendarDays("payment", daysAgo(29)) },
  });
  expect(view.parties).toEqual([DRIVER]);
  expect(view.evidence.map(({ title }) => title).sort()).toEqual([...EVIDENCE_TITLES].sort());
  expect(view.evidence.map(({ partyOpinion }) => partyOpinion?.opinion)).toEqual(
    EVIDENCE_TITLES.map(() => "阅示，无异议。"),
  );
  expect(view.evidence.every(({ state }) => state === "sealed")).toBe(true);
  expect(dataOf(facts, "statement-recorded")).toMatchObject(STATEMENT);
  expect(dataOf(facts, "notice-given")).toMatchObject({
    documentNumber: "云交罚告〔2026〕8号",
    method: "direct",
  });
  expect(dataOf(facts, "case-filed")["basis"]).toEqual([
    { instrument: "《交通运输行政执法程序规定》", article: "第六十二条" },
  ]);
  expect(dataOf(facts, "case-decided")["document"]).toMatchObject({
    fine: "1500.00",
    fineInWords: "壹仟伍佰元整",
    heard: { statement: "statement", hearing: "not-required" },
  });

  const decision = await readDecision(url, "全部履行");
  expectAgreement(decision);
  expect(decision.data).toMatchObject({ ...TRANSPORT_TEXT, parties: [{ kind: "citizen", name: "秦某某" }] });
  expect(decision.data["violated"]).toHaveLength(3);
  const days = [decision.data.publishedOn];
  await expectFigures({ site: ready.site, agency: TRANSPORT.agency, published: days, total: 1 });

  const texts = await textsOfSite(directory);
  expect(texts.size).toBeGreaterThan(20);
  for (const [key, text] of texts)
    expect(
      SECRETS.filter((secret) => text.includes(secret) || key.includes(secret)),
      key,
    ).toEqual([]);
});
