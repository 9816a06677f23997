import type * as z from "zod";
import type { Bilingual } from "../../kernel/bilingual.ts";
import type { Result } from "../../kernel/result.ts";
import type { Call, CommandCall } from "../call.ts";
import type { Refusal } from "../refusal.ts";

type Common = {
  /** `/cases/{caseId}`: variable parts in braces, as API Gateway and OpenAPI write them. */
  path: `/${string}`;
  title: Bilingual;
  status: 200 | 201;
  answer: z.ZodType;
};

/** Reads. `query` is the shape of the query string; every value arrives as text. */
export type QueryRoute = Common & { kind: "query"; method: "GET"; query?: z.ZodType };

/** Changes something: needs an Idempotency-Key, and If-Match where it is an act in the course of a case. */
export type CommandRoute = Common & { kind: "command"; method: "POST"; body: z.ZodType; ifMatch: boolean };

/** Open to everyone, without a token. */
export type PublicRoute = Common & { kind: "public"; method: "GET" };

export type Route = QueryRoute | CommandRoute | PublicRoute;

/** The table of routes of a room: the operationId of each is its action in the table of permissions. */
export type Routes = Readonly<Record<string, QueryRoute | CommandRoute>>;

type Run<Input> = (call: Input) => Promise<Result<object, Refusal>>;

/** What serves a route: its use case, with the call as the route's shapes describe it. */
export type Binding<R extends Route> = R extends CommandRoute
  ? Run<CommandCall<z.infer<R["body"]>>>
  : R extends { query: infer Query extends z.ZodType }
    ? Run<Call & { query: z.infer<Query> }>
    : Run<Call>;

type BindingsOf<Table, Kind> = {
  readonly [Operation in keyof Table as Table[Operation] extends Kind
    ? Operation
    : never]: Table[Operation] extends Route ? Binding<Table[Operation]> : never;
};

/** One use case for every query of a table; a query without one does not compile, nor does a command with one. */
export type QueryBindings<Table> = BindingsOf<Table, QueryRoute>;

/** The same for every command of a table. */
export type CommandBindings<Table> = BindingsOf<Table, CommandRoute>;

/** As OpenAPI and the logs name it: `POST /cases/{caseId}/notices`. */
export const routeKey = ({ method, path }: Pick<Route, "method" | "path">): string => `${method} ${path}`;
