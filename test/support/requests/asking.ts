import type { OperationId } from "../../../infra/client/call.ts";
import type { Chance } from "./chance.ts";
import type { Document } from "./document.ts";
import type { KnownCase } from "./known-cases.ts";
import type { Operation } from "./operations.ts";

/** All that requests are made from. */
export type Ground = {
  document: Document;
  operations: readonly [Operation, ...Operation[]];
  cases: KnownCase[];
  /** Cursors that were given, and keys that were used. */
  cursors: string[];
  keys: string[];
  tokens: ReadonlyMap<string, string>;
};

/** A request as it goes over the wire, and what of it the answer is judged by. */
export type Asked = {
  operation: OperationId | undefined;
  about: KnownCase;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array | undefined;
};

export type Asking = { ground: Ground; operation: Operation; about: KnownCase; chance: Chance };
