import type { Result } from "../kernel/result.ts";
import type { Action } from "../platform/auth/permissions.ts";
import type { CommandCall } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item, Key } from "../platform/table.ts";
import type { Change } from "../record/commit.ts";
import type { Claimed, Context as EngineContext, EnginePorts, More } from "../record/context.ts";
import type { ActName } from "./acts/acts.ts";
import type { AnyHead } from "./head.ts";
import type { CaseHead } from "./model/head.ts";
import type { CaseRule, Peer } from "./rules.ts";

/** What every command on a case stands on: the engine's ports, and the rules that bar. */
export type Ports = EnginePorts & { rules: readonly CaseRule[] };

/** What a command on a case decides on. */
export type Context<Body> = EngineContext<Body, AnyHead> & {
  rules: readonly CaseRule[];
  /** Other cases of the same parties, where the operation is compared with them. */
  peers: readonly Peer[];
  /** The discretion baselines of the case's power item, before an act that applies one. */
  baselines: readonly Item[];
};

/** What a command on a case changes. */
export type CaseChange = Change<CaseHead>;

/**
 * A command on a case: which operation it is, what it must read, and the pure function
 * that decides. Whatever is refused or changed is said by `decide`; reading and writing are the same for all.
 */
export type CaseCommand<Body extends Claimed> = {
  /** The operation, which is called as the act that it records. */
  action: Action & ActName;
  /** Whether it is an act in the course of the case (If-Match, new version), or a record beside it. */
  versioned: boolean;
  keys?: (call: CommandCall<Body>, caseId: string) => readonly Key[];
  more?: (head: CaseHead, call: CommandCall<Body>) => More;
  decide: (head: CaseHead, context: Context<Body>) => Result<CaseChange, Refusal>;
};
