import type { Officer } from "../registers/model/officer.ts";
import type { Judged } from "./rules.ts";

/** The acts by which officers enforce (从事行政执法工作), as far as they name those who carry them out. */
export const ENFORCING = [
  "openCase",
  "giveNotice",
  "recordInquiry",
  "preserveEvidence",
  "decideOnTheSpot",
  "takeMeasure",
  "carryOutEnforcement",
  "reportSuspectedCrime",
  "startInspection",
  "recordInspection",
] as const;
export type Enforcing = (typeof ENFORCING)[number];

/** Those of the officers of an act of whom the register says something, each with the place where the act names them. */
export const officersWho = (
  { act, registers }: Judged<Enforcing>,
  is: (entry: Officer) => boolean,
): readonly { id: string; name: string; at: string }[] =>
  (act.officers ?? []).flatMap((id, index) => {
    const entry = registers.officer(id);
    return entry && is(entry) ? [{ id, name: entry.name, at: `/officers/${index}` }] : [];
  });
