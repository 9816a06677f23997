import type { ImportView } from "../../../functions/jobs/contract.ts";
import { fileObject, resultObject } from "../../../functions/jobs/model/job.ts";
import { type Bounds, type SliceOutcome, workSlice } from "../../../functions/jobs/work-slice.ts";
import type { Table } from "../../../functions/platform/table.ts";
import { sha256 } from "../work-case.ts";
import { jobPorts } from "../world/use-cases.ts";
import type { World } from "../world.ts";

/** Keeps the registers of the made-up prefecture. */
export const REGISTRAR = "ji-mingce";

const NO_BOUNDS: Bounds = { rows: 1_000_000, milliseconds: 1_000_000 };

export type ImportInHand = {
  id: string;
  view: () => Promise<ImportView>;
  /** One slice, on a table that may be another than the world's. */
  slice: (bounds?: Partial<Bounds>, table?: Table) => Promise<SliceOutcome>;
  result: () => Promise<string>;
};

type Ordered = { kind?: string; format?: string; who?: string };

/** An import that was declared, uploaded and started. */
export const startedImport = async (
  world: World,
  file: string | Uint8Array,
  { kind = "officers", format = "csv", who = REGISTRAR }: Ordered = {},
): Promise<ImportInHand> => {
  const bytes = Buffer.from(file);
  const body = { kind, format, sha256: sha256(bytes), size: bytes.length };
  const declared = await world.call(who, "declareImport", { body });
  if (!declared.ok) throw new Error(`the import was refused: ${declared.refusal.kind}`);
  const { importId } = declared.value as { importId: string };
  const path = { importId };
  world.imports.place(fileObject(importId), bytes);
  const started = await world.call(who, "startImport", { path, body: {} });
  if (!started.ok) throw new Error(`the start was refused: ${started.refusal.kind}`);
  return {
    id: importId,
    view: async () => {
      const answered = await world.call(who, "getImport", { path });
      if (!answered.ok) throw new Error("the import is gone");
      return answered.value as ImportView;
    },
    slice: (bounds, table = world.table) =>
      workSlice({ ...jobPorts(world), table }, { ...NO_BOUNDS, ...bounds })(importId),
    result: async () => Buffer.from(await world.imports.bytes(resultObject(importId))).toString("utf8"),
  };
};
