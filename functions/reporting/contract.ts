import * as z from "zod";
import { ACTS, type Act, type ActName, WORKING_ACT_NAMES } from "../case-file/acts/acts.ts";
import { MOST_REPORTED_ACTS } from "../case-file/model/reported.ts";
import { PROCEDURE_NAMES } from "../case-file/procedures.ts";
import { RecordedParty } from "../case-file/record.ts";
import { DayOrMoment, PersonId, Text, Uscc } from "../kernel/shapes.ts";

const shapeOf = (name: ActName) =>
  z.strictObject({
    act: z.literal(name),
    at: DayOrMoment,
    by: PersonId.optional(),
    ...z.object(ACTS[name].shape).partial().shape,
  });

/** An act as it is reported: what of it is known. `at`: the moment, or the day alone. */
const ReportedAct = z
  .discriminatedUnion(
    "act",
    WORKING_ACT_NAMES.map(shapeOf) as unknown as [
      ReturnType<typeof shapeOf>,
      ...ReturnType<typeof shapeOf>[],
    ],
  )
  .meta({ id: "ReportedAct" });

type OfReport<A> = A extends Act ? Omit<A, "seq" | "recordedAt" | "dayOnly" | "at"> & { at: string } : never;
export type ReportedAct = OfReport<Act>;

/**
 * A case as its agency reports it, under its own number. Acts are numbered from 1 in the order of the list; an act that
 * goes back to another names it by that number. `whole`: the list is every act there was.
 */
export const Report = z.strictObject({
  externalId: Text(128),
  procedure: z.enum(PROCEDURE_NAMES),
  caption: Text(200),
  powerItem: z
    .string()
    .regex(/^[0-9A-Z]{31}$/)
    .optional(),
  parties: z.array(RecordedParty).min(1).max(20),
  persons: z
    .array(z.strictObject({ name: Text(50) }))
    .max(100)
    .default([]),
  whole: z.boolean().default(false),
  acts: z.array(ReportedAct as unknown as z.ZodType<ReportedAct>).max(MOST_REPORTED_ACTS),
});
export type Report = z.infer<typeof Report>;

/** A line of a file of reports may be of an agency whose cases the sender reports beside his own. */
export const ReportLine = Report.extend({ agency: Uscc.optional() });

/** `raw`: the text of the record in the system it comes from, kept to the letter. */
export const ReportCase = Report.extend({ raw: z.string().min(1).max(200_000).optional() }).meta({
  id: "ReportCase",
});
export type ReportCase = z.infer<typeof ReportCase>;
