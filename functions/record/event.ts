import * as z from "zod";

/** What the bus tells of a fact: that a matter of a kind has changed, and by what; nothing of its content. */
export const FactRecorded = z.object({
  kind: z.string(),
  matter: z.uuid(),
  chain: z.uuid(),
  seq: z.int(),
  type: z.string(),
});
export type FactRecorded = z.infer<typeof FactRecorded>;
