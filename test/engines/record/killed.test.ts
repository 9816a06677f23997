import { fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { readFact } from "../../../functions/record/facts.ts";
import { openOrders, orderBody, PEOPLE, sending } from "../../support/kinds/order/opened.ts";

let opened: Awaited<ReturnType<typeof openOrders>>;
beforeAll(async () => {
  opened = await openOrders();
});
afterAll(() => opened.stop());

/** The kind in a process of its own, which dies at its first write where that is said. */
const served = async (dies?: "before" | "behind") => {
  const child = fork(new URL("../../support/kinds/order/child.ts", import.meta.url), {
    env: {
      ...process.env,
      ENDPOINT: opened.engine.endpoint,
      NOW: "2026-03-02T09:00:00+08:00",
      ...(dies && { DIES: dies }),
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [port] = await once(child, "message");
  return { send: sending(Number(port)), child };
};

const STEPS = [
  { who: PEOPLE.issuer, request: "POST /orders", sent: { body: orderBody() } },
  { who: PEOPLE.addressee, request: "POST /orders/{id}/answer", sent: { body: { done: true }, ifMatch: 1 } },
  { who: PEOPLE.issuer, request: "POST /orders/{id}/withdrawal", sent: { body: {}, ifMatch: 2 } },
] as const;

test.each(["before", "behind"] as const)(
  "killed %s each write: what is repeated happens once, and nothing that was written is lost",
  async (dies) => {
    let id = "";
    for (const [index, { who, request, sent }] of STEPS.entries()) {
      const asked = { ...sent, key: `${dies}-${index}` };
      const path = request.replace("{id}", id);
      const dying = await served(dies);
      await expect(dying.send(who, path, asked)).rejects.toThrow();
      const again = await served();
      const answer = await again.send(who, path, asked);
      expect(answer.status).toBe(201);
      expect(await again.send(who, path, asked)).toEqual(answer);
      again.child.disconnect();
      id = String(answer.body["orderId"]);
      expect(answer.body).toMatchObject({ version: index + 1, seq: index + 1 });
    }
    const facts = (await opened.engine.table.query({ table: "facts", pk: id })).map(readFact);
    expect(facts.map(({ type }) => type)).toEqual(["order-issued", "order-answered", "order-withdrawn"]);
    expect(brokenAt(facts, CHAIN_START)).toBeUndefined();
    const [series] = await opened.engine.table.query({
      table: "state",
      pk: `NUMBER#${PEOPLE.issuer.agency}`,
    });
    expect(series?.["last"]).toBe(dies === "before" ? 1 : 2);
  },
);
