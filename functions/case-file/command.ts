import type { Result } from "../kernel/result.ts";
import type { CommandCall } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Claimed } from "../record/context.ts";
import { operationOn } from "../record/operation.ts";
import { baselinesBefore } from "./baselines.ts";
import type { CaseCommand, Context, Ports } from "./context.ts";
import type { AnyHead } from "./head.ts";
import { CASE } from "./kind.ts";
import type { CaseHead } from "./model/head.ts";
import { readPeers } from "./peers.ts";

/** Only what is worked here comes to a command: the kind closes reported cases to all of them. */
const handled = (head: AnyHead | undefined): CaseHead => {
  if (head?.mode !== "handled") throw new Error("a command on a case that is not worked here");
  return head;
};

/** Makes a use case of a command on a case. */
export const caseCommand =
  <Body extends Claimed>(command: CaseCommand<Body>) =>
  (ports: Ports): ((call: CommandCall<Body>) => Promise<Result<object, Refusal>>) => {
    const { action, versioned, keys, more, decide } = command;
    return operationOn<AnyHead, Body>(CASE, {
      ...{ action, versioned, id: "caseId" },
      ...(keys && { keys }),
      ...(more && { more: (head, call) => more(handled(head), call) }),
      also: async (table, head) => {
        const [peers, baselines] = await Promise.all([
          readPeers(table, handled(head), action),
          baselinesBefore(table, handled(head), action),
        ]);
        return { peers, baselines };
      },
      decide: (head, context) => decide(handled(head), { ...(context as Context<Body>), rules: ports.rules }),
    })(ports);
  };
