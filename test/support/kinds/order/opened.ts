import { randomUUID } from "node:crypto";
import { stateCouncilCalendar } from "../../../../functions/kernel/state-council-calendar.ts";
import type { Subject } from "../../../../functions/platform/auth/subject.ts";
import { RegisterFile } from "../../../../functions/registers/contract.ts";
import { importRegisters } from "../../../../functions/registers/import-registers.ts";
import registers from "../../../../infra/local/demo/registers.json" with { type: "json" };
import { startTables } from "../../dynamo.ts";
import { at } from "../../heads.ts";
import { ORDER } from "./kind.ts";
import { serveOrders, tokenOf } from "./serve.ts";

const person = (id: string, role: Subject["roles"][number], agency: string): Subject => ({
  ...{ id, name: id, roles: [role], agency, region: "990100" },
});

/** Who has a part in an order: the two agencies, and one that has none. */
export const PEOPLE = {
  issuer: person("issuing-head", "head", "11990100MB1A00011U"),
  addressee: person("addressed-handler", "handler", "11990100MB1A000220"),
  stranger: person("strange-head", "head", "11990102MB1A000331"),
} as const;

export const ABOUT = "01950000-0000-7000-8000-00000000c0de";

export const orderBody = (more: object = {}) => ({
  addressee: PEOPLE.addressee.agency,
  subject: "限期办理占用土地案",
  dueOn: "2026-03-10",
  about: ABOUT,
  ...more,
});

type Sent = { body?: object; key?: string; ifMatch?: number };
export type Answer = { status: number; body: Record<string, never> & { [field: string]: unknown } };

/** Sends a request to a served kind in somebody's name. */
export const sending =
  (port: number) =>
  async (
    who: Subject,
    request: string,
    { body, key = randomUUID(), ifMatch }: Sent = {},
  ): Promise<Answer> => {
    const [method = "GET", path = "/"] = request.split(" ");
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${tokenOf(who)}`,
        "content-type": "application/json",
        "idempotency-key": key,
        ...(ifMatch !== undefined && { "if-match": `"${ifMatch}"` }),
      },
      ...(method === "POST" && { body: JSON.stringify(body ?? {}) }),
    });
    return { status: answer.status, body: await answer.json() };
  };

/** The real engine with the made-up registers, the kind served over HTTP on it, and a time that stands still. */
export const openOrders = async (start = "2026-03-02T09:00:00+08:00") => {
  const engine = await startTables();
  let now = at(start);
  const clock = { now: () => now };
  await importRegisters({ table: engine.table, clock })(RegisterFile.parse(registers), () => undefined);
  const ports = { table: engine.table, clock, calendar: stateCouncilCalendar };
  const server = await serveOrders(ports);
  return {
    ...{ engine, ports, send: sending(server.port) },
    sweeping: { ...ports, kinds: { order: ORDER as never } },
    moveTo: (text: string): void => {
      now = at(text);
    },
    stop: (): void => {
      server.stop();
      engine.stop();
    },
  };
};
