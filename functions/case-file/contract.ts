import * as z from "zod";
import { Moment, PersonId } from "../kernel/shapes.ts";

/** Every command may say when the act happened, and a department system for which officer it records. */
export const claimed = {
  occurredAt: Moment.optional().meta({ description: "发生时间；缺省为收到请求的时间，不得晚于该时间" }),
  actingOfficer: PersonId.optional().meta({ description: "业务系统代为录入的执法人员" }),
};

/** What every command answers; a room adds what its command made. */
export const receipt = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    caseId: z.uuid(),
    version: z.int(),
    seq: z.int(),
    recordedAt: z.string(),
    ...shape,
  });

/** A fact as it is kept. `bytes` is the exact text that was hashed: the chain can be verified by anyone who may read it. */
export const Fact = z
  .strictObject({
    chain: z.uuid(),
    seq: z.int(),
    type: z.string(),
    hash: z.string(),
    previous: z.string(),
    bytes: z.string(),
  })
  .meta({ id: "Fact" });
