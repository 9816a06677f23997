import type { MongoAbility } from "@casl/ability";
import type { Subject } from "./auth/subject.ts";
import type { Repetition } from "./idempotency.ts";

/** A call that has passed the edge: the caller is known, and what he sends has the shape it must have. */
export type Call = {
  subject: Subject;
  ability: MongoAbility;
  /** The variable parts of the path, by name. */
  path: Readonly<Record<string, string>>;
};

/** A call that changes something: it names itself for repetition, and the version it was decided on. */
export type CommandCall<Body> = Call & { body: Body; repetition: Repetition; ifMatch: number | undefined };
