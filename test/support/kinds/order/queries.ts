import * as z from "zod";
import { ok, type Result, refuse } from "../../../../functions/kernel/result.ts";
import { mayOnAny } from "../../../../functions/platform/auth/ability.ts";
import type { Call } from "../../../../functions/platform/call.ts";
import { listAcross } from "../../../../functions/platform/list-across.ts";
import type { Refusal } from "../../../../functions/platform/refusal.ts";
import { clocksOfHead } from "../../../../functions/record/clocks.ts";
import type { EnginePorts } from "../../../../functions/record/context.ts";
import { COUNTING_KEYS, countingOn } from "../../../../functions/record/counting.ts";
import { readHeadItem } from "../../../../functions/record/head-item.ts";
import { headKeyOf } from "../../../../functions/record/keys.ts";
import { shownOf } from "../../../../functions/record/lists.ts";
import { loadedOf } from "../../../../functions/record/loaded.ts";
import { relationsOf } from "../../../../functions/record/relations.ts";
import { ORDER, type Order, OrderSummary } from "./kind.ts";

export const OrderView = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.int(),
  clocks: z.array(z.object({ limit: z.string(), state: z.string(), due: z.string() })),
  related: z.array(z.object({ name: z.string(), side: z.string(), kind: z.string(), id: z.uuid() })),
});
export const OrderPage = z.object({ orders: z.array(OrderSummary), next: z.string().optional() });
export const ListOrders = z.strictObject({
  side: z.enum(["issued", "received"]),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const orderQueries = ({ table, calendar }: EnginePorts) => ({
  getOrder: async ({ path, ability }: Call): Promise<Result<object, Refusal>> => {
    const id = path["orderId"] ?? "";
    const loaded = loadedOf(await table.read("state", [headKeyOf(ORDER, id), ...COUNTING_KEYS]));
    const item = loaded.item(headKeyOf(ORDER, id));
    const order = item && readHeadItem<Order>(item);
    if (!order || !mayOnAny(ability, "getOrder", ORDER.sidesOf(order))) return refuse({ kind: "not-found" });
    const clocks = clocksOfHead(ORDER, order, countingOn(loaded, calendar));
    return ok({ ...order, clocks, related: await relationsOf(table, { kind: ORDER, id }) });
  },
  listOrders: async ({
    subject,
    query,
  }: Call & { query: z.infer<typeof ListOrders> }): Promise<Result<object, Refusal>> => {
    const page = await listAcross(table, [{ list: `ORDERS#${subject.agency}#${query.side}` }], query);
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    return ok({ orders: items.map((item) => shownOf(item)), ...rest });
  },
});
