import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { abilityOf, mayEver } from "../auth/ability.ts";
import type { Permissions } from "../auth/permissions.ts";
import type { Call } from "../call.ts";
import type { Refusal } from "../refusal.ts";
import { authenticate, type Verify } from "./authenticate.ts";
import { parse } from "./parse.ts";
import type { pathShape } from "./path-shape.ts";
import { readCommand } from "./read-command.ts";
import type { CommandRoute, QueryRoute } from "./route.ts";
import type { Routed } from "./router.ts";

export type Run = (call: object) => Promise<Result<object, Refusal>>;

/** The operations that a function serves: their use cases, and the shapes of the variable parts of their paths. */
export type Served = ReadonlyMap<string, { run: Run; shape: ReturnType<typeof pathShape> }>;

type Asked = Routed<QueryRoute | CommandRoute>;

/** Who vouches for callers, and what their roles may do. */
export type Admitting = { verify: Verify; permissions?: Permissions | undefined };

/** Who calls, if he is vouched for and his role may do this at all. */
const admit = async (
  { verify, permissions }: Admitting,
  { operation, path }: Asked,
  event: APIGatewayProxyEventV2,
): Promise<Result<Call, Refusal>> => {
  const found = await authenticate(verify, event.headers["authorization"]);
  if (!found.ok) return found;
  const ability = abilityOf(found.value, permissions);
  if (!mayEver(ability, operation)) return refuse({ kind: "forbidden" });
  return ok({ subject: found.value, ability, path });
};

const readQuery = (route: QueryRoute, event: APIGatewayProxyEventV2, call: Call): Result<object, Refusal> => {
  if (!route.query) return ok(call);
  const query = parse(route.query, event.queryStringParameters ?? {}, "/query");
  return query.ok ? ok({ ...call, query: query.value }) : query;
};

/** Serves the operation that a request names: the caller, then the path, then what he sends, then the use case. */
export const serve = async (
  { served, ...admitting }: { served: Served } & Admitting,
  asked: Asked,
  event: APIGatewayProxyEventV2,
): Promise<Result<object, Refusal>> => {
  const { operation, route, path } = asked;
  const here = served.get(operation);
  if (!here) throw new Error(`${operation} is sent to a function that does not serve it`);
  const admitted = await admit(admitting, asked, event);
  if (!admitted.ok) return admitted;
  if (!here.shape.safeParse(path).success) return refuse({ kind: "not-found" });
  const call =
    route.kind === "command"
      ? readCommand(route, event, admitted.value)
      : readQuery(route, event, admitted.value);
  return call.ok ? here.run(call.value) : call;
};
