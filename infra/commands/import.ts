import { extname } from "node:path";
import { parseArgs } from "node:util";
import type { FormatName } from "../../functions/jobs/model/job.ts";
import { systemClock } from "../../functions/kernel/clock.ts";
import { RegisterFile } from "../../functions/registers/contract.ts";
import { importRegisters } from "../../functions/registers/import-registers.ts";
import { checkSettings } from "./check-settings.ts";
import { importRows } from "./import-rows.ts";
import { readShaped } from "./read-file.ts";
import { command } from "./run.ts";
import { TARGET_OPTIONS, type Target, tableOf, targetOf } from "./target.ts";

const HELP = `Imports registers and reported cases (agencies, officers, power items, discretion baselines, regions, settings).

  npm run import -- FILE                                   into the host that runs on ./.local
  npm run import -- FILE --data DIR                        into the host that runs on DIR
  npm run import -- FILE --facts-table F --state-table S   into a deployed stack, with your AWS credentials

FILE is .json with whole registers (infra/local/demo/registers.json is an example), or a table of one register: .csv
(UTF-8 or GBK), .xlsx or .jsonl. The register of a table follows from its columns, or is named: --register officers.
A table of penalties (双公示) or JSON lines of cases that were worked elsewhere are taken too: --register cases.

The same file again changes nothing. A .json file with a mistake is refused whole, and every mistake is named. Of a table
the good rows are taken, and the bad ones are written to FILE.rejected.csv with their reasons.`;

/** Formats that hold the rows of one register. */
const ROW_FORMATS: Readonly<Record<string, FormatName>> = {
  ".csv": "csv",
  ".xlsx": "xlsx",
  ".jsonl": "jsonl",
};

const portsOn = (target: Target) => ({ table: tableOf(target), clock: systemClock });

/** Imports a file of registers; tells how far it is. Answers how many rows it has. */
export const importFile = (
  file: string,
  target: Target,
  progress: (done: number, of: number) => void,
): Promise<number> =>
  importRegisters(portsOn(target))(checkSettings(file, readShaped(file, RegisterFile)), progress);

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...TARGET_OPTIONS, register: { type: "string" }, help: { type: "boolean" } },
  });
  const [file] = positionals;
  if (values.help || file === undefined) return console.log(HELP);
  const target = targetOf(values);
  const format = ROW_FORMATS[extname(file).toLowerCase()];
  if (format) {
    const { register } = values;
    return importRows({ path: file, format, register }, portsOn(target), (line) => console.log(line));
  }
  const rows = await importFile(file, target, (done, of) => console.log(`${done} of ${of}`));
  console.log(`${file}: ${rows} rows are in the registers`);
};

if (import.meta.main) await command(main);
