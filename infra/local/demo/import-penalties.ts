import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestBytes } from "../../client/upload.ts";
import type { Play } from "./named-case.ts";
import { until } from "./until.ts";

const REGISTRAR = "ji-mingce";

type Counts = { total: number; created: number; rejected: number };

/** Imports the 双公示 table of penalties.csv as a job over the API, and waits for its end. Two of its rows are bad. */
export const importPenalties = async ({ session }: Play): Promise<Counts> => {
  const bytes = readFileSync(join(import.meta.dirname, "penalties.csv"));
  const declared = await session.must(REGISTRAR, "declareImport", {
    key: "demo-import-1",
    body: {
      ...{ kind: "cases", format: "csv", name: "行政处罚双公示.csv" },
      ...{ sha256: digestBytes(bytes), size: bytes.length },
    },
  });
  await session.upload(declared, bytes);
  const path = { importId: String(declared.body["importId"]) };
  await session.must(REGISTRAR, "startImport", { path, key: "demo-import-1-start", body: {} });
  return until("the end of the import", async () => {
    const { body } = await session.must(REGISTRAR, "getImport", { path });
    if (body["state"] === "failed") throw new Error(`the import failed: ${JSON.stringify(body["failure"])}`);
    return body["state"] === "done" ? (body["counts"] as Counts) : undefined;
  });
};
