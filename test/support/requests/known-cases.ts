import type { OperationId } from "../../../infra/client/call.ts";
import type { Session } from "../../../infra/client/session.ts";
import type { Cast } from "../casts.ts";
import { officersCsv } from "../imports/officer-rows.ts";
import type { Known } from "../sample-bodies.ts";
import { sendSigned, sha256 } from "../work-case.ts";
import { NOTHING } from "./begun-cases.ts";
import { STAGES } from "./stages.ts";

/** A case that requests are made for: what its acts must name, the version at which it was seen, what may come next. */
export type KnownCase = {
  id: string;
  cast: Cast;
  known: Known;
  round: number;
  /** An import of its agency, uploaded. */
  importId: string;
  etag: string;
  next: readonly OperationId[];
};

/** Orders and uploads an import in the name of the agency's own system; answers its id. */
const uploadedImport = async (session: Session, system: string): Promise<string> => {
  const bytes = Buffer.from(officersCsv(3));
  const file = { sha256: sha256(bytes), size: bytes.length };
  const body = { kind: "officers", format: "csv", ...file };
  const declared = await session.must(system, "declareImport", { body });
  await sendSigned(declared, "upload", bytes);
  return String(declared.body["importId"]);
};

/** Cases at every stage of the life of one, and an import of their agency, whose own system is named. */
export const knownCases = async (
  session: Session,
  cast: Cast,
  system: string,
): Promise<readonly KnownCase[]> => {
  const importId = await uploadedImport(session, system);
  const cases = await Promise.all(
    STAGES.map(async ([stage, ...next]) => {
      const { work, ...known } = await stage(session, cast);
      const { version } = await work.view();
      return {
        ...{ id: work.id, cast, round: 1, importId, etag: `"${version}"`, next },
        known: { ...NOTHING, evidence: work.id, ...known },
      };
    }),
  );
  const penaltyCase = cases[0]?.id ?? "";
  return cases.map((one) => ({ ...one, known: { ...one.known, penaltyCase } }));
};
