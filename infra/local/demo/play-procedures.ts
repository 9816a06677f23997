import type { Procedure } from "../../../functions/case-file/procedures.ts";
import { playEnforcement } from "./enforcement-case.ts";
import { importPenalties } from "./import-penalties.ts";
import { playInspection } from "./inspection-case.ts";
import { LATE, reportLatePublication } from "./late-publication.ts";
import { playLicence } from "./licence-case.ts";
import { playMeasure } from "./measure-case.ts";
import type { Play } from "./named-case.ts";
import { playOnTheSpotCase } from "./on-the-spot-case.ts";

type Told = { play: (play: Play) => Promise<unknown>; line: string };

/** A made-up case of each procedure beside the ordinary one, which the land case is. */
const CASES: Record<Exclude<Procedure, "ordinary">, Told> = {
  simple: { play: playOnTheSpotCase, line: "当场处罚: a fine of 190 yuan on the spot, reported, published" },
  measure: { play: playMeasure, line: "查封: food sealed for a test; the term is held up (期限中止)" },
  inspection: { play: playInspection, line: "双随机检查: drawn, carried out, turned into a case" },
  enforcement: { play: playEnforcement, line: "强制执行: late fine, demand, application to the court" },
  other: { play: playLicence, line: "行政许可: a licence, recorded with its result" },
};

const reported: Told = {
  play: reportLatePublication,
  line: `问题: a case reported from elsewhere was published too late; supervision has found it (${LATE})`,
};

/** Plays everything that comes after the land case, each beside the others; tells each when it is done. */
export const playProcedures = async (play: Play, progress: (line: string) => void): Promise<void> => {
  const imported = async (): Promise<void> => {
    const { total, created, rejected } = await importPenalties(play);
    progress(
      `归集: ${created} of ${total} rows of a file of penalties (双公示) imported, ${rejected} rejected`,
    );
  };
  const told = [...Object.values(CASES), reported].map(async ({ play: playOne, line }) => {
    await playOne(play);
    progress(line);
  });
  await Promise.all([...told, imported()]);
};
