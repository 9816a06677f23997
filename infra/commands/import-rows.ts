import { readFileSync, writeFileSync } from "node:fs";
import { importDirectly } from "../../functions/jobs/import-directly.ts";
import { JOB_KINDS } from "../../functions/jobs/job-kinds.ts";
import type { FormatName, JobKindName } from "../../functions/jobs/model/job.ts";
import type { SourceFile } from "../../functions/jobs/model/source.ts";
import { readFile } from "../../functions/jobs/read-file.ts";
import type { Clock } from "../../functions/kernel/clock.ts";
import type { Table } from "../../functions/platform/table.ts";
import { Said } from "./run.ts";

const NAMES = Object.keys(JOB_KINDS) as JobKindName[];

type Found = { register: JobKindName; file: SourceFile };

const nameIn = (register: string): JobKindName => {
  const name = NAMES.find((known) => known === register);
  if (!name) throw new Said(`there is no register ${register}: ${NAMES.join(", ")}`);
  return name;
};

const readAs = async (register: JobKindName, format: FormatName, bytes: Uint8Array): Promise<Found> => {
  const read = await readFile(format, bytes, JOB_KINDS[register]);
  if (!read.ok) throw new Said(`${read.refusal.zh} / ${read.refusal.en}`);
  return { register, file: read.value };
};

/** Which register a table is of, by its columns: the only one that has them all. */
const guess = async (format: FormatName, bytes: Uint8Array): Promise<Found> => {
  const read = await Promise.all(
    NAMES.map(async (register) => ({ register, read: await readFile(format, bytes, JOB_KINDS[register]) })),
  );
  const fitting = read.flatMap(({ register, read }) => (read.ok ? [{ register, file: read.value }] : []));
  const [found, ...more] = fitting;
  if (!found || more.length > 0)
    throw new Said(
      `which register is it? Say --register ${fitting.length > 0 ? fitting.map(({ register }) => register).join(" or ") : NAMES.join(" or ")}`,
    );
  return found;
};

type RowsFile = { path: string; format: FormatName; register: string | undefined };
type Tell = (line: string) => void;

/** Imports a table of rows (CSV, XLSX, JSON lines); the bad rows go into a file beside it, with their reasons. */
export const importRows = async (
  { path, format, register }: RowsFile,
  ports: { table: Table; clock: Clock },
  tell: Tell,
): Promise<void> => {
  const bytes = readFileSync(path);
  const found = register ? await readAs(nameIn(register), format, bytes) : await guess(format, bytes);
  const { counts, rejected } = await importDirectly(ports)(
    JOB_KINDS[found.register],
    found.file,
    (done, of) => tell(`${done} of ${of}`),
  );
  const { created, changed, unchanged, rejected: bad } = counts;
  tell(
    `${path}: ${found.register}: ${created} created, ${changed} changed, ${unchanged} unchanged, ${bad} rejected`,
  );
  if (rejected === undefined) return;
  writeFileSync(`${path}.rejected.csv`, rejected);
  tell(`${path}.rejected.csv has the rejected rows with their reasons`);
};
