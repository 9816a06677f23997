import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answered, OperationId, Request } from "../../infra/client/call.ts";
import { evidenceBody, openingBody } from "../support/case-bodies.ts";
import { decided, opened, publish, serve } from "../support/case-stages.ts";
import { LAND } from "../support/casts.ts";
import { oneHost } from "../support/one-host.ts";
import { engineOf, type OwnEngine } from "../support/own-engine.ts";
import { expectProblem } from "../support/problems.ts";
import { expectUnavailable } from "../support/unavailable.ts";
import { untilPage } from "../support/until.ts";
import type { WorkCase } from "../support/work-case.ts";

const host = oneHost();

let engine: OwnEngine;
beforeAll(async () => {
  engine = engineOf(host().directory);
  await untilPage(`${host().ready.site}/problems/unavailable/`, "<h1>");
});
afterAll(async () => {
  await engine.kill();
});

type Commands = readonly [Asked, Asked, Asked];
type Asked = readonly [person: string, operation: OperationId, request: Request];

/** Commands on a case that has just been opened; each is asked under a key of its own. */
const commandsOn = ({ id }: WorkCase): Commands => {
  const path = { caseId: id };
  const evidence = { ...evidenceBody(LAND), sha256: "0".repeat(64), size: 10 };
  return [
    [LAND.handler, "openCase", { key: randomUUID(), body: openingBody(LAND) }],
    [LAND.head, "fileCase", { key: randomUUID(), path, body: {}, ifMatch: '"1"' }],
    [LAND.handler, "declareEvidence", { key: randomUUID(), path, body: evidence }],
  ];
};

const queriesOn = ({ id }: WorkCase): readonly Asked[] => [
  [LAND.handler, "listCases", {}],
  [LAND.handler, "getCase", { path: { caseId: id } }],
  [LAND.handler, "listFacts", { path: { caseId: id } }],
  [LAND.handler, "listTasks", {}],
  [LAND.handler, "listOfficers", {}],
];

const ask = (asked: readonly Asked[]): Promise<readonly Answered[]> =>
  Promise.all(asked.map(([person, operation, request]) => host().session.try(person, operation, request)));

/** The same requests under the same keys: now each is done, and asked once more it is not done again. */
const expectDoneOnce = async (work: WorkCase, commands: Commands): Promise<void> => {
  const first = await ask(commands);
  expect(first.map(({ status }) => status)).toEqual([201, 201, 201]);
  const again = await ask(commands);
  const receipts = (answers: readonly Answered[]) =>
    answers.map(({ body: { upload: _, ...receipt } }) => receipt);
  expect(receipts(again)).toEqual(receipts(first));
  const types = (await work.facts()).map(({ type }) => type);
  expect(types.toSorted()).toEqual(["case-filed", "case-opened", "evidence-declared"]);
  const [opening] = commands;
  const { body } = await host().session.must(LAND.handler, "listCases", { query: { limit: 100 } });
  const named = (body["cases"] as { externalId: string }[]).map(({ externalId }) => externalId);
  const { externalId } = opening[2].body as { externalId: string };
  expect(named.filter((id) => id === externalId)).toHaveLength(1);
};

describe("while the database is gone", () => {
  let work: WorkCase;
  let commands: Commands;
  beforeAll(async () => {
    work = await opened(host().session, LAND);
    commands = commandsOn(work);
    await engine.kill();
  });

  test("every command and every query is told to come back, and nothing is acknowledged", async () => {
    await expectUnavailable(await ask([...commands, ...queriesOn(work)]));
  });

  test("what needs no database is answered as ever", async () => {
    const { ready, session } = host();
    expect((await fetch(`${ready.api}/openapi.json`)).status).toBe(200);
    const forbidden = await session.try(LAND.reviewer, "openCase", { body: openingBody(LAND) });
    await expectProblem(forbidden, { problem: "forbidden" });
    await expectProblem(await session.try(LAND.handler, "openCase", { body: {} }), {
      problem: "invalid-input",
    });
  });

  test("and when it is back, the same requests are done, each once", async () => {
    await engine.restart();
    await expectDoneOnce(work, commands);
  });
});

describe("while the database stands still", () => {
  test("commands are told to come back, within the time of the gateway; repeated, each is done once", async () => {
    const work = await opened(host().session, LAND);
    const commands = commandsOn(work);
    engine.freeze();
    const asked = performance.now();
    const answers = await ask([...commands, ["shen-mingjian", "listCases", {}]]);
    const waited = performance.now() - asked;
    engine.thaw();
    await expectUnavailable(answers);
    expect(waited).toBeLessThan(29_000);
    await expectDoneOnce(work, commands);
  });
});

test("a case that goes on afterwards is published as ever", async () => {
  const { work } = await decided(host().session, LAND);
  await serve(work);
  await untilPage(await publish(work), "擅自占用道路堆放建筑材料案");
});
