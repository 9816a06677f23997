import * as z from "zod";
import type { Bilingual } from "../kernel/bilingual.ts";
import { PersonId, Text } from "../kernel/shapes.ts";

/** What is known of one kind of act: its name, and the fields that a rule may ask for. */
export type ActDefinition = Bilingual & {
  shape: z.ZodRawShape;
  /** Only the platform writes it: it is refused where a rule bars it, also when it is corrected. */
  paper?: true;
  /** The field that tells when it counts, where that is not when it was done. */
  countsAt?: string;
  /** The platform itself sets when it happened. */
  timedByPlatform?: true;
  /** With it the matter begins: nothing in it is earlier. */
  opens?: true;
  /** What it goes back to and cannot be earlier than: named by the number in a field, or by a field that both have. */
  after?: readonly { act: string; by?: string }[];
};

/** Those who carry out an act, by the identifiers of the register. */
export const Officers = z.array(PersonId).min(1).max(20);

/** Whoever is named in a record: of the register or not. */
export const Name = Text(100);

/** The number of the fact or act that another act goes back to. */
export const Reference = z.int().min(1);
