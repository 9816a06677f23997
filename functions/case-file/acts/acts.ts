import * as z from "zod";
import { Moment, PersonId } from "../../kernel/shapes.ts";
import { COERCION_ACTS } from "./coercion-acts.ts";
import { EXECUTION_ACTS } from "./execution-acts.ts";
import { HEARING_ACTS } from "./hearing-acts.ts";
import { INQUIRY_ACTS } from "./inquiry-acts.ts";
import { INSPECTION_ACTS } from "./inspection-acts.ts";
import { PENALTY_ACTS } from "./penalty-acts.ts";
import { RECORD_ACTS } from "./record-acts.ts";

/**
 * Every kind of act (执法行为) that a record of a case may hold, by the name of the operation that makes it. A rule, a clock
 * and a report know acts by these names and fields, and by no others.
 */
export const ACTS = {
  ...INQUIRY_ACTS,
  ...HEARING_ACTS,
  ...PENALTY_ACTS,
  ...EXECUTION_ACTS,
  ...COERCION_ACTS,
  ...INSPECTION_ACTS,
  ...RECORD_ACTS,
} as const;

export type ActName = keyof typeof ACTS;
export const ACT_NAMES = Object.keys(ACTS) as [ActName, ...ActName[]];

/** The acts by which a case is worked: those that a report may hold. */
export const WORKING_ACT_NAMES = ACT_NAMES.filter((name) => !(name in RECORD_ACTS)) as [
  ActName,
  ...ActName[],
];

type Shape<Name extends ActName> = (typeof ACTS)[Name]["shape"];

/** The fields of an act as they are recorded: a report may know some of them only. */
export type FieldsOf<Name extends ActName> = {
  -readonly [Field in keyof Shape<Name>]?: Shape<Name>[Field] extends z.ZodType
    ? z.infer<Shape<Name>[Field]> | undefined
    : never;
};

/**
 * What every recorded act has: the number of its fact; when it happened; that only the day is known; when it was
 * recorded; by whom, and in which role.
 */
const Common = {
  seq: z.int().min(1),
  at: Moment,
  dayOnly: z.literal(true).optional(),
  recordedAt: Moment,
  by: PersonId.optional(),
  role: z.string().max(40).optional(),
};
type Common = z.infer<z.ZodObject<typeof Common>>;

/** An act of a named kind as the record holds it. */
export type ActOf<Name extends ActName> = Name extends ActName
  ? Common & FieldsOf<Name> & { act: Name }
  : never;
export type Act = ActOf<ActName>;

const shapeOf = (name: ActName) =>
  z.strictObject({ act: z.literal(name), ...Common, ...z.object(ACTS[name].shape).partial().shape });

/** An act of any kind, as an answer shows it. */
export const Act = z.discriminatedUnion(
  "act",
  ACT_NAMES.map(shapeOf) as unknown as [ReturnType<typeof shapeOf>, ...ReturnType<typeof shapeOf>[]],
) as unknown as z.ZodType<Act>;
