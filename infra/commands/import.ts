import { parseArgs } from "node:util";
import { systemClock } from "../../functions/kernel/clock.ts";
import { RegisterFile } from "../../functions/registers/contract.ts";
import { importRegisters } from "../../functions/registers/import-registers.ts";
import { readShaped } from "./read-file.ts";
import { command } from "./run.ts";
import { TARGET_OPTIONS, type Target, tableOf, targetOf } from "./target.ts";

const HELP = `Imports registers (agencies, officers, power items, settings) from a JSON file.

  npm run import -- FILE                                   into the host that runs on ./.local
  npm run import -- FILE --data DIR                        into the host that runs on DIR
  npm run import -- FILE --facts-table F --state-table S   into a deployed stack, with your AWS credentials

The same file again changes nothing. A file with a mistake is refused whole, and every mistake is named.
infra/local/demo/registers.json is an example.`;

/** Imports a file of registers; tells how far it is. Answers how many rows were written. */
export const importFile = (
  file: string,
  target: Target,
  progress: (done: number, of: number) => void,
): Promise<number> =>
  importRegisters({ table: tableOf(target), clock: systemClock })(readShaped(file, RegisterFile), progress);

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...TARGET_OPTIONS, help: { type: "boolean" } },
  });
  const [file] = positionals;
  if (values.help || file === undefined) return console.log(HELP);
  const rows = await importFile(file, targetOf(values), (done, of) => console.log(`${done} of ${of}`));
  console.log(`${file}: ${rows} rows are in the registers`);
};

if (import.meta.main) await command(main);
