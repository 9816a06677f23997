import { env } from "node:process";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { stateCouncilCalendar } from "../../../../functions/kernel/state-council-calendar.ts";
import { dynamoTable } from "../../../../functions/platform/dynamo-table.ts";
import type { Table } from "../../../../functions/platform/table.ts";
import { tableClient } from "../../../../infra/local/engines.ts";
import { at } from "../../heads.ts";
import { serveOrders } from "./serve.ts";

/** Ends the process as a crash would, before the first write or right behind it. */
const dying = (table: Table, when: string | undefined): Table => ({
  ...table,
  write: async (writes) => {
    if (when === "before") process.kill(process.pid, "SIGKILL");
    const outcome = await table.write(writes);
    if (when === "behind") process.kill(process.pid, "SIGKILL");
    return outcome;
  },
});

const documents = DynamoDBDocumentClient.from(tableClient(env["ENDPOINT"] ?? ""), {
  marshallOptions: { removeUndefinedValues: true },
});
const table = dynamoTable(documents, { facts: "facts", state: "state" });
const now = at(env["NOW"] ?? "");
const { port } = await serveOrders({
  table: dying(table, env["DIES"]),
  clock: { now: () => now },
  calendar: stateCouncilCalendar,
});
process.send?.(port);
process.on("disconnect", () => process.exit());
