import { readAnyHead } from "../case-file/head.ts";
import { headKey } from "../case-file/keys.ts";
import type { SealedFact } from "../kernel/chain.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Table } from "../platform/table.ts";
import { readFact } from "../record/facts.ts";
import { factKey } from "../record/keys.ts";
import type { FactsQuery } from "./views.ts";

type Page = { facts: readonly SealedFact[]; next?: number };

/** Reads the chain of facts of a case in its order, from behind a number on. */
export const listFacts =
  ({ table }: { table: Table }) =>
  async (call: Call & { query: FactsQuery }): Promise<Result<Page, Refusal>> => {
    const [item] = await table.read("state", [headKey(call.path["caseId"] ?? "")]);
    const head = item && readAnyHead(item);
    if (!head || !mayOn(call.ability, "listFacts", head)) return refuse({ kind: "not-found" });
    const { after, limit } = call.query;
    const { pk, sk } = factKey(head.chain.id, after);
    const items = await table.query({ table: "facts", pk, after: sk, limit });
    const facts = items.map(readFact);
    const last = facts.at(-1)?.seq;
    return ok({ facts, ...(last !== undefined && last < head.chain.seq && { next: last }) });
  };
