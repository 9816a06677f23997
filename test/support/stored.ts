import { join } from "node:path";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { standsFor } from "../../functions/platform/list-entry.ts";
import { FINDING_FACTS, FINDING_PREFIX } from "../../functions/supervision/model.ts";
import { NOTE, readNote } from "../../infra/local/data-folder.ts";
import { tableClient } from "../../infra/local/engines.ts";

export type StoredFact = {
  chain: string;
  seq: number;
  type: string;
  hash: string;
  previous: string;
  bytes: string;
  matter: string;
};

type Stored = Record<string, unknown> & { pk: string; sk: string };

const byKey = (one: Stored, other: Stored): number =>
  one.pk.localeCompare(other.pk) || one.sk.localeCompare(other.sk);

/** Every item that a host keeps in one of its tables. */
const stored = async (directory: string, table: "facts" | "state"): Promise<readonly Stored[]> => {
  const { tables } = readNote(join(directory, NOTE));
  if (!tables) throw new Error("the host has noted no tables");
  const client = DynamoDBDocumentClient.from(tableClient(tables.endpoint));
  const items: Stored[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tables[table] }))
    items.push(...(Items as Stored[]));
  return items.sort(byKey);
};

/** Of chains too that no operation reads; a padded number sorts them. */
const storedFacts = async (directory: string): Promise<readonly StoredFact[]> =>
  (await stored(directory, "facts")) as readonly (Stored & StoredFact)[];

const OWN_ITEMS = ["FLOW#", "TOKEN#", FINDING_PREFIX, "FINDINGS"];
const FINDING_TYPES: ReadonlySet<unknown> = new Set(Object.values(FINDING_FACTS));

/** What the machine keeps of its own work: where it stands, the flows that follow their cases, and what it finds. */
const isMachines = ({ pk, sk, type }: Stored): boolean =>
  ["SWEEPER", "RECONCILER"].includes(pk) ||
  OWN_ITEMS.some((own) => standsFor({ pk, sk }).sk.startsWith(own)) ||
  FINDING_TYPES.has(type);

/** The engine gives attributes and members of sets in any order. */
const ordered = (_: string, value: unknown): unknown => {
  if (value instanceof Set) return [...value].sort();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)));
};

/** All that anybody's requests have left behind, of both tables, as one text. */
export const everythingWritten = async (directory: string): Promise<string> => {
  const tables = await Promise.all([stored(directory, "facts"), stored(directory, "state")]);
  return JSON.stringify(
    tables.map((items) => items.filter((item) => !isMachines(item))),
    ordered,
  );
};

/** The chains of facts of a host, each in its order. */
export const storedChains = async (directory: string): Promise<readonly (readonly StoredFact[])[]> => [
  ...Map.groupBy(await storedFacts(directory), ({ chain }) => chain).values(),
];

/** The chains that persons have written of a case: supervision has one of its own beside them. */
export const chainsByPersons = async (
  directory: string,
  caseId: string,
): Promise<readonly (readonly StoredFact[])[]> =>
  (await storedChains(directory)).filter(
    ([first]) => first?.matter === caseId && !FINDING_TYPES.has(first.type),
  );
