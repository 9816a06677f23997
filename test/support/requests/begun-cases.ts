import { PERMISSIONS } from "../../../functions/platform/auth/permissions.ts";
import type { Session } from "../../../infra/client/session.ts";
import { opened } from "../case-stages.ts";
import type { Cast } from "../casts.ts";
import { daysAgo } from "../days.ts";
import { type CommandId, type Known, sampleBodies } from "../sample-bodies.ts";
import type { WorkCase } from "../work-case.ts";

export type Stage = (session: Session, cast: Cast) => Promise<{ work: WorkCase } & Partial<Known>>;

export const NOTHING = { proposal: { version: 1, hash: "0".repeat(64) }, evidence: "", notice: 1 };

/** A case of a procedure that is worked by steps, opened yesterday, after some of its steps; the last may be gone back to. */
export const begun =
  (procedure: string, ...steps: readonly (CommandId & keyof typeof PERMISSIONS)[]): Stage =>
  async (session, cast) => {
    const work = await opened(session, cast, { procedure, occurredAt: daysAgo(1) });
    let act = 1;
    for (const step of steps) {
      const person = "handler" in PERMISSIONS[step] ? cast.handler : cast.head;
      const answer = await work.act(person, step, { body: sampleBodies(cast, NOTHING)[step] });
      act = Number(answer.body["act"]);
    }
    return { work, act };
  };
