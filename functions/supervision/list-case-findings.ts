import { casePartition, headKey } from "../case-file/keys.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Table } from "../platform/table.ts";
import type { CaseFindings } from "./contract.ts";
import { readFinding } from "./finding-lists.ts";
import { FINDING_PREFIX } from "./model.ts";
import { recordFrom } from "./record-from.ts";
import { type Explained, viewFinding } from "./view-finding.ts";

/** Lists the findings of one case in the order of its acts, the open and the resolved ones. */
export const listCaseFindings =
  ({ table, ...explained }: { table: Table } & Explained) =>
  async (call: Call): Promise<Result<CaseFindings, Refusal>> => {
    const caseId = call.path["caseId"] ?? "";
    const [head] = await table.read("state", [headKey(caseId)]);
    if (!head || !mayOn(call.ability, "listCaseFindings", recordFrom(head).record))
      return refuse({ kind: "not-found" });
    const items = await table.query({ table: "state", pk: casePartition(caseId), prefix: FINDING_PREFIX });
    const findings = items.map(readFinding);
    return ok({ findings: findings.sort((one, other) => one.seq - other.seq).map(viewFinding(explained)) });
  };
