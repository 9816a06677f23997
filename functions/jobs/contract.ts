import * as z from "zod";
import { Uuid } from "../kernel/shapes.ts";
import { SignedRequest } from "../platform/signed-objects.ts";
import { ImportDescription, Job } from "./model/job.ts";

export const DeclareImport = ImportDescription.meta({ id: "DeclareImport" });
export type DeclareImport = z.infer<typeof DeclareImport>;

/** The file was uploaded: nothing more is to be said. */
export const StartImport = z.strictObject({}).meta({ id: "StartImport" });
export type StartImport = z.infer<typeof StartImport>;

export const ListImports = z.strictObject({
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListImports = z.infer<typeof ListImports>;

const answered = { importId: Uuid, recordedAt: z.string() };
export const ImportDeclared = z.strictObject({ ...answered, upload: SignedRequest });
export const ImportStarted = z.strictObject({ ...answered, state: z.literal("running") });

/** `progress`: the part of the rows that is done, 0 to 1; absent until the file was read. */
const ImportSummary = Job.extend({ progress: z.number().optional() }).meta({ id: "Import" });
export type ImportSummary = z.infer<typeof ImportSummary>;

/** `result`: where the rejected rows are to be fetched, with the reasons. */
export const ImportView = ImportSummary.extend({ result: SignedRequest.optional() });
export type ImportView = z.infer<typeof ImportView>;

export const ImportPage = z
  .strictObject({ imports: z.array(ImportSummary), next: z.string().optional() })
  .meta({ id: "ImportPage" });

/** What the bus tells of a job: that it has changed, and by what. */
export const JobFact = z.object({ matter: Uuid, type: z.string() });
