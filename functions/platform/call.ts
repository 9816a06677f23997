import type { MongoAbility } from "@casl/ability";
import type { Subject } from "./auth/subject.ts";
import type { Repetition } from "./mark.ts";

/** Who calls, with what he may do. */
export type Caller = { subject: Subject; ability: MongoAbility };

/** A call that has passed the edge: the body is parsed, the caller known. */
export type Call<Body = undefined> = Caller & {
  body: Body;
  /** The variable parts of the path, by name. */
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
};

/** A call that changes something: it names itself for repetition, and the version it was decided on. */
export type CommandCall<Body> = Call<Body> & { repetition: Repetition; ifMatch: number | undefined };

/** What a command answers, the first time and every time it is repeated. */
export type Answer<Receipt = object> = { status: number; receipt: Receipt };
