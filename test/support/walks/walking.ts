import { ALL_ROUTES } from "../../../functions/front/rooms.ts";
import { ok } from "../../../functions/kernel/result.ts";
import type { Subject } from "../../../functions/platform/auth/subject.ts";
import type { Answered, Request } from "../../../infra/client/call.ts";
import type { Session } from "../../../infra/client/session.ts";
import { personOf } from "../world/people.ts";
import type { Operation } from "../world/use-cases.ts";
import type { Sent, World } from "../world.ts";
import { putUploaded } from "./put-uploaded.ts";
import type { Recorder } from "./recorder.ts";

/** What a walk is given: a world and a session whose every command is recorded, and must be done. */
export type Walking = {
  world: World;
  session: Session;
  recorder: Recorder;
  /** Asks for something that must be refused. */
  refused: (who: string | Subject, operation: Operation, sent?: Sent) => Promise<void>;
  /** Reads something. */
  read: (who: string, operation: Operation, request?: Request) => Promise<Answered>;
};

const subjectOf = (who: string | Subject): Subject => (typeof who === "string" ? personOf(who) : who);

const isQuery = (operation: Operation): boolean => ALL_ROUTES[operation].kind === "query";

const done = (operation: string, answer: Answered): Answered => {
  if (answer.status >= 300) throw new Error(`${operation}: ${JSON.stringify(answer.body, null, 1)}`);
  return answer;
};

export const walkingIn = (world: World, recorder: Recorder): Walking => {
  let keys = 0;
  const nextKey = (): string => {
    keys += 1;
    return `walk-${keys}`;
  };

  const requestOf = async ({ ifMatch, path = {}, ...sent }: Sent): Promise<Request> => {
    const version = ifMatch ?? (await world.head(String(path["caseId"])))?.version;
    return {
      key: nextKey(),
      path,
      ...(version !== undefined && version !== "none" && { ifMatch: `"${version}"` }),
      ...(sent as Request),
    };
  };

  const call: World["call"] = async (who, operation, sent = {}) => {
    const request = await requestOf(sent);
    const answer = await recorder.send({ who: subjectOf(who), operation, request });
    return ok(done(operation, answer).body);
  };

  // What a play reads to go on is not what the walk is about.
  const attempt: Session["try"] = async (person, operation, request = {}) =>
    recorder.send({
      who: personOf(person),
      operation: operation as Operation,
      request: { key: nextKey(), ...request },
      quiet: isQuery(operation as Operation),
    });

  return {
    recorder,
    world: { ...world, call },
    session: {
      api: world.site,
      token: async (person) => person,
      try: attempt,
      must: async (person, operation, request) => done(operation, await attempt(person, operation, request)),
      upload: async (declared, bytes) => putUploaded(world, declared, bytes),
    },
    refused: async (who, operation, sent = {}) => {
      const request = await requestOf(sent);
      const { status } = await recorder.send({ who: subjectOf(who), operation, request });
      if (status < 400) throw new Error(`${operation} was to be refused, and was done`);
    },
    read: async (who, operation, request = {}) =>
      done(operation, await recorder.send({ who: personOf(who), operation, request })),
  };
};
