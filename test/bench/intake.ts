import { BatchWriteCommand, DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { workSlice } from "../../functions/jobs/work-slice.ts";
import type { Table } from "../../functions/platform/table.ts";
import { PUBLICITY_COLUMNS } from "../../functions/reporting/double-publicity-columns.ts";
import { tableClient } from "../../infra/local/engines.ts";
import { type Engine, startTables } from "../support/dynamo.ts";
import { startedImport } from "../support/imports/import-in-hand.ts";
import { csvOf } from "../support/imports/officer-rows.ts";
import { LAND_TEAM } from "../support/world/people.ts";
import { publicityRow } from "../support/world/publicity.ts";
import { jobPorts } from "../support/world/use-cases.ts";
import { newWorld } from "../support/world.ts";
import type { Line } from "./statistics.ts";

const ROWS = Number(process.env["REPORT_ROWS"] ?? 20_000);
/** As in the function that works the slices. */
const SLICE = { rows: 20_000, milliseconds: 100_000 };
const BATCH = 25;
const GOAL = 2;

const file = (rows: number): string =>
  csvOf(
    Array.from({ length: rows }, (_, index) => {
      const row = publicityRow({ CF_WSH: `云自然资罚〔2026〕${index + 1}号` });
      return PUBLICITY_COLUMNS.map(({ code }) => row[code] ?? "");
    }),
    PUBLICITY_COLUMNS.map(({ code }) => code),
  );

/** The whole table of decisions, slice by slice, on the real engine; seconds. */
const ours = async (table: Table): Promise<number> => {
  const world = await newWorld();
  const seed = world.table.all("state");
  for (let from = 0; from < seed.length; from += 50)
    await table.write(seed.slice(from, from + 50).map((put) => ({ table: "state", put, when: [] })));
  const here = { ...world, table: { ...world.table, ...table } };
  const job = await startedImport(world, file(ROWS), { kind: "cases", who: LAND_TEAM.system });
  for (const put of world.table.all("state").filter(({ pk }) => pk === `IMPORT#${job.id}`))
    await table.write([{ table: "state", put, when: [] }]);
  const begun = performance.now();
  const work = workSlice({ ...jobPorts(here), clock: { now: world.clock.now } }, SLICE);
  while ((await work(job.id)) === "continued");
  return (performance.now() - begun) / 1000;
};

type Items = { table: string; item: Record<string, unknown> }[];

const itemsOf = async (documents: DynamoDBDocumentClient, { names }: Engine): Promise<Items> => {
  const items: Items = [];
  for (const table of [names.facts, names.state]) {
    let start: Record<string, unknown> | undefined;
    do {
      const page = await documents.send(
        new ScanCommand({ TableName: table, ...(start && { ExclusiveStartKey: start }) }),
      );
      for (const item of page.Items ?? [])
        if (table === names.facts || /^(CASE|EXTERNAL)#/.test(String(item["pk"])))
          items.push({ table, item });
      start = page.LastEvaluatedKey;
    } while (start);
  }
  return items;
};

/** The very same items under other keys, straight to the engine, without a condition; seconds. */
const bare = async (documents: DynamoDBDocumentClient, items: Items): Promise<number> => {
  const begun = performance.now();
  for (let from = 0; from < items.length; from += BATCH) {
    const requests: Record<string, { PutRequest: { Item: object } }[]> = {};
    for (const { table, item } of items.slice(from, from + BATCH)) {
      requests[table] ??= [];
      requests[table].push({ PutRequest: { Item: { ...item, pk: `${item["pk"]}#again` } } });
    }
    await documents.send(new BatchWriteCommand({ RequestItems: requests }));
  }
  return (performance.now() - begun) / 1000;
};

const MOST_MEGABYTES = 1024;

/** How long the intake of reported cases takes, read, judged for shape and written with its facts, beside bare writing. */
export const benchIntake = async (): Promise<readonly Line[]> => {
  const engine = await startTables();
  try {
    const documents = DynamoDBDocumentClient.from(tableClient(engine.endpoint));
    const seconds = await ours(engine.table);
    const memory = process.resourceUsage().maxRSS / 1024;
    const items = await itemsOf(documents, engine);
    if (items.length < 3 * ROWS) throw new Error(`only ${items.length} items of ${ROWS} rows`);
    const plain = await bare(documents, items);
    const speed = (time: number): string => `${Math.round(ROWS / time)} rows/s`;
    return [
      {
        what: `${ROWS} reported cases (${speed(seconds)}) / bare write (${speed(plain)})`,
        figure: (seconds / plain).toFixed(2),
        goal: `<= ${GOAL.toFixed(1)}`,
        met: seconds / plain <= GOAL,
      },
      {
        what: "memory of it at its most, file and job in one process",
        figure: `${Math.round(memory)} MB`,
        goal: `<= ${MOST_MEGABYTES}`,
        met: memory <= MOST_MEGABYTES,
      },
    ];
  } finally {
    engine.stop();
  }
};
