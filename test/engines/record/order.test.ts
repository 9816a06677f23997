import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sweepClocks } from "../../../functions/clocks/sweep-clocks.ts";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { readFact } from "../../../functions/record/facts.ts";
import { partitionOf } from "../../../functions/record/keys.ts";
import { relationsOf } from "../../../functions/record/relations.ts";
import { readFinding } from "../../../functions/supervision/finding-lists.ts";
import { judgeMatters } from "../../../functions/supervision/judge-matters.ts";
import { FINDING_PREFIX } from "../../../functions/supervision/model.ts";
import { ANSWERED_IN_TIME, orderJudge } from "../../support/kinds/order/judge.ts";
import { ORDER } from "../../support/kinds/order/kind.ts";
import { ABOUT, openOrders, orderBody, PEOPLE } from "../../support/kinds/order/opened.ts";

let opened: Awaited<ReturnType<typeof openOrders>>;
beforeAll(async () => {
  opened = await openOrders();
});
afterAll(() => opened.stop());

const { issuer, addressee, stranger } = PEOPLE;

const issued = async (more: object = {}): Promise<{ id: string; number: string }> => {
  const { status, body } = await opened.send(issuer, "POST /orders", { body: orderBody(more) });
  expect(status).toBe(201);
  return { id: String(body["orderId"]), number: String(body["number"]) };
};

type Clocks = readonly { limit: string; state: string; due: string }[];
const read = async (id: string, who = issuer) => {
  const { body } = await opened.send(who, `GET /orders/${id}`);
  return body as unknown as { version: number; clocks: Clocks; related: object[] };
};

const factsOf = async (id: string) =>
  (await opened.engine.table.query({ table: "facts", pk: id })).map(readFact);

type Task = { kind: string; due?: string; matter?: { kind: string; id: string }; title: { zh: string } };
const inboxOf = async (who: typeof addressee, id: string) => {
  const { body } = await opened.send(who, "GET /tasks");
  return (body["tasks"] as unknown as Task[]).filter(({ matter }) => matter?.id === id);
};

const listed = async (who: typeof addressee, side: string) =>
  ((await opened.send(who, `GET /orders?side=${side}`)).body["orders"] as unknown as {
    id: string;
    state: string;
  }[]) ?? [];

describe("a kind that is no case, on the engine alone", () => {
  test("is issued by one agency and answered by another, by the day that the order states", async () => {
    const { id } = await issued();
    expect(await read(id)).toMatchObject({
      clocks: [{ limit: "answer", state: "running", due: "2026-03-10" }],
    });
    expect(await inboxOf(addressee, id)).toMatchObject([
      {
        kind: "answer-order",
        due: "2026-03-10",
        matter: { kind: "order", id },
        title: { zh: "反馈指令办理情况" },
      },
    ]);
    const answer = await opened.send(addressee, `POST /orders/${id}/answer`, {
      body: { done: true },
      ifMatch: 1,
    });
    expect(answer).toMatchObject({ status: 201, body: { orderId: id, version: 2, seq: 2 } });
    expect(await read(id, addressee)).toMatchObject({ clocks: [{ state: "met" }] });
    expect(await inboxOf(addressee, id)).toEqual([]);
    const facts = await factsOf(id);
    expect(facts.map(({ type }) => type)).toEqual(["order-issued", "order-answered"]);
    expect(brokenAt(facts, CHAIN_START)).toBeUndefined();
  });

  test("is seen by its two sides and nobody else, and each side does what is its own", async () => {
    const { id } = await issued();
    expect((await opened.send(addressee, `GET /orders/${id}`)).status).toBe(200);
    expect((await opened.send(stranger, `GET /orders/${id}`)).status).toBe(404);
    const withdrawal = { body: {}, ifMatch: 1 };
    expect((await opened.send(stranger, `POST /orders/${id}/withdrawal`, withdrawal)).status).toBe(404);
    expect((await opened.send(addressee, `POST /orders/${id}/withdrawal`, withdrawal)).status).toBe(403);
    const asHead = { ...addressee, roles: ["head" as const] };
    expect((await opened.send(asHead, `POST /orders/${id}/withdrawal`, withdrawal)).status).toBe(404);
    expect((await opened.send(issuer, `POST /orders/${id}/withdrawal`, withdrawal)).status).toBe(201);
  });

  test("stands on the lists of both sides, in its present state, and is related to its case from both ends", async () => {
    const { id } = await issued();
    for (const [who, side] of [
      [issuer, "issued"],
      [addressee, "received"],
    ] as const)
      await expect
        .poll(async () => (await listed(who, side)).find((order) => order.id === id)?.state)
        .toBe("issued");
    await opened.send(addressee, `POST /orders/${id}/answer`, { body: { done: true }, ifMatch: 1 });
    for (const [who, side] of [
      [issuer, "issued"],
      [addressee, "received"],
    ] as const)
      await expect
        .poll(async () => (await listed(who, side)).find((order) => order.id === id)?.state)
        .toBe("answered");
    expect((await read(id)).related).toEqual([{ name: "order", side: "from", kind: "case", id: ABOUT }]);
    const ofCase = await relationsOf(opened.engine.table, {
      kind: { name: "case" },
      id: ABOUT,
    });
    expect(ofCase).toContainEqual({ name: "order", side: "to", kind: "order", id });
  });

  test("refuses what its rule, its state, its version and its shape do not allow", async () => {
    const early = await opened.send(issuer, "POST /orders", { body: orderBody({ dueOn: "2026-03-02" }) });
    expect(early).toMatchObject({ status: 400, body: { errors: [{ pointer: "/dueOn" }] } });
    const { id } = await issued();
    const answer = { body: { done: true } };
    expect((await opened.send(addressee, `POST /orders/${id}/answer`, answer)).status).toBe(428);
    expect(
      (await opened.send(addressee, `POST /orders/${id}/answer`, { ...answer, ifMatch: 7 })).status,
    ).toBe(412);
    expect(
      (await opened.send(addressee, `POST /orders/${id}/answer`, { ...answer, ifMatch: 1 })).status,
    ).toBe(201);
    expect(
      (await opened.send(addressee, `POST /orders/${id}/answer`, { ...answer, ifMatch: 2 })).status,
    ).toBe(409);
  });

  test("is numbered without gaps, however many are issued at once", async () => {
    const first = Number((await issued()).number.split("-")[1]);
    const many = await Promise.all(Array.from({ length: 12 }, () => issued()));
    const numbers = many
      .map(({ number }) => Number(number.split("-")[1]))
      .toSorted((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => first + 1 + index));
  });

  test("repeated with its key gets its first answer, and takes no second number", async () => {
    const sent = { body: orderBody(), key: "once" };
    const first = await opened.send(issuer, "POST /orders", sent);
    expect(await opened.send(issuer, "POST /orders", sent)).toEqual(first);
    const next = Number((await issued()).number.split("-")[1]);
    expect(next).toBe(Number(String(first.body["number"]).split("-")[1]) + 1);
  });
});

test("what its rule finds is kept, shown to the agency that it concerns, and changed when it is made up for", async () => {
  const own = await openOrders();
  const { table, clock, calendar } = own.ports;
  const judge = judgeMatters({ table, clock, judges: { order: orderJudge(calendar) }, version: "1" });
  const answered = await own.send(issuer, "POST /orders", { body: orderBody() });
  const id = String(answered.body["orderId"]);
  const pk = partitionOf(ORDER, id);
  const findings = async () =>
    (await table.query({ table: "state", pk, prefix: FINDING_PREFIX })).map(readFinding);
  await judge([pk]);
  expect(await findings()).toEqual([]);
  own.moveTo("2026-03-11T09:00:00+08:00");
  expect((await judge([pk])).get(pk)).toMatchObject({ judgement: { raised: 1 } });
  const about = { kind: "order", matter: id, agency: addressee.agency, rule: ANSWERED_IN_TIME.id };
  expect(await findings()).toMatchObject([
    { ...about, act: "issueOrder", state: "open", values: { due: "2026-03-10" } },
  ]);
  await own.send(addressee, `POST /orders/${id}/answer`, { body: { done: true }, ifMatch: 1 });
  expect((await judge([pk])).get(pk)).toMatchObject({ judgement: { changed: 1 } });
  expect(await findings()).toMatchObject([{ ...about, values: { due: "2026-03-10", done: "2026-03-11" } }]);
  await expect
    .poll(
      async () => (await table.list({ list: `FINDINGS#${addressee.agency}#open`, limit: 9 })).items.length,
    )
    .toBe(1);
  own.stop();
});

test("while it is held an order does not come due; then it does, once, as an act of the platform", async () => {
  const own = await openOrders();
  const sweep = sweepClocks(own.sweeping);
  const answered = await own.send(issuer, "POST /orders", { body: orderBody() });
  const id = String(answered.body["orderId"]);
  await own.send(issuer, `POST /orders/${id}/holds`, { body: { basis: "等待测绘" }, ifMatch: 1 });
  own.moveTo("2026-03-12T09:00:00+08:00");
  expect((await sweep()).due).toBe(0);
  await own.send(issuer, `POST /orders/${id}/resumptions`, { body: {}, ifMatch: 2 });
  expect((await sweep()).due).toBe(1);
  expect((await sweep()).due).toBe(0);
  const { body } = await own.send(issuer, `GET /orders/${id}`);
  expect(body).toMatchObject({ version: 3, clocks: [{ state: "overdue", due: "2026-03-10" }] });
  const facts = await own.engine.table.query({ table: "facts", pk: id });
  expect(facts.map((item) => readFact(item).type).at(-1)).toBe("clock-came-due");
  own.stop();
});
