import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { systemClock } from "../../functions/kernel/clock.ts";
import { dynamoTable, type TableNames } from "../../functions/platform/dynamo-table.ts";
import { parse } from "../../functions/platform/http/parse.ts";
import { RegisterFile } from "../../functions/registers/contract.ts";
import { importRegisters } from "../../functions/registers/import-registers.ts";
import { localTables } from "./local-tables.ts";
import { command, Said } from "./run.ts";

const HELP = `Imports registers (agencies, officers, power items, settings) from a JSON file.

  npm run import -- FILE                                   into the host that runs on ./.local
  npm run import -- FILE --data DIR                        into the host that runs on DIR
  npm run import -- FILE --facts-table F --state-table S   into a deployed stack, with your AWS credentials

The same file again changes nothing. A file with a mistake is refused whole, and every mistake is named.
infra/local/demo/registers.json is an example.`;

const read = (file: string): RegisterFile => {
  const read = parse(RegisterFile, JSON.parse(readFileSync(file, "utf8")));
  if (read.ok) return read.value;
  const errors = read.refusal.kind === "invalid-input" ? read.refusal.errors : [];
  throw new Said(
    [`${file} 不能导入 / cannot be imported:`]
      .concat(errors.map(({ pointer, detail }) => `  ${pointer}  ${detail.zh} / ${detail.en}`))
      .join("\n"),
  );
};

export type Target = { client: DynamoDBClient; names: TableNames };

/** Imports a file of registers; tells how far it is. Answers how many rows were written. */
export const importFile = (
  file: string,
  { client, names }: Target,
  progress: (done: number, of: number) => void,
): Promise<number> => {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return importRegisters({ table: dynamoTable(documents, names), clock: systemClock })(read(file), progress);
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: "string", default: ".local" },
      "facts-table": { type: "string" },
      "state-table": { type: "string" },
      help: { type: "boolean" },
    },
  });
  const [file] = positionals;
  if (values.help || file === undefined) return console.log(HELP);
  const { "facts-table": facts, "state-table": state } = values;
  const target =
    facts && state ? { client: new DynamoDBClient(), names: { facts, state } } : localTables(values.data);
  const rows = await importFile(file, target, (done, of) => console.log(`${done} of ${of}`));
  console.log(`${file}: ${rows} rows are in the registers`);
};

if (import.meta.main) await command(main);
