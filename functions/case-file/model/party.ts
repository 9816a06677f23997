import * as z from "zod";
import { CitizenId, Day, Text, Uscc } from "../../kernel/shapes.ts";

const address = Text(200);
const phone = z
  .string()
  .regex(/^[0-9+\-() ]{5,24}$/)
  .optional();

/** 公民 */
const Citizen = z.strictObject({
  kind: z.literal("citizen"),
  name: Text(50),
  idNumber: CitizenId.optional(),
  birthDate: Day.optional(),
  gender: z.enum(["male", "female"]).optional(),
  ethnicity: Text(20).optional(),
  occupation: Text(100).optional(),
  address,
  phone,
});

/** 个体工商户: registered under a code, run by a person. */
const IndividualBusiness = z.strictObject({
  kind: z.literal("individual-business"),
  name: Text(100),
  uscc: Uscc.optional(),
  operator: Text(50),
  idNumber: CitizenId.optional(),
  address,
  phone,
});

/** 法人或者其他组织 */
const Organization = z.strictObject({
  kind: z.literal("organization"),
  name: Text(100),
  uscc: Uscc,
  representative: Text(50).optional(),
  address,
  phone,
});

/** The party (当事人) of a case. */
export const Party = z.discriminatedUnion("kind", [Citizen, IndividualBusiness, Organization]);
export type Party = z.infer<typeof Party>;

/** Another person whom the case knows: never named on a public page. */
export const KnownPerson = z.strictObject({
  name: Text(50),
  part: z.enum(["witness", "complainant", "agent", "employee", "family", "other"]),
});
export type KnownPerson = z.infer<typeof KnownPerson>;

/**
 * Which of the two amounts of a local threshold applies (处罚法 63 leaves the figures to the place). An individual
 * business is counted with citizens: the lower figure protects it.
 */
export const thresholdKind = (parties: readonly Party[]): "citizen" | "organization" =>
  parties.every((party) => party.kind === "organization") ? "organization" : "citizen";
