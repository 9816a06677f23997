import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { Refusal } from "../refusal.ts";
import type { Route } from "./route.ts";

/** The operation that an address and a method name, and the variable parts of the address, decoded. */
export type Routed<R extends Route> = {
  operation: string;
  route: R;
  path: Readonly<Record<string, string>>;
};
export type Router<R extends Route> = (method: string, path: string) => Result<Routed<R>, Refusal>;

/** API Gateway has decoded the path already, one machine has not; what is no encoding stays as it is. */
const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const matcherOf = <R extends Route>(operation: string, route: R) => {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const pattern = new RegExp(`^${route.path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "([^/]+)")}$`);
  return (given: string): readonly Routed<R>[] => {
    const values = pattern.exec(given)?.slice(1);
    if (!values) return [];
    const path = Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? "")]));
    return [{ operation, route, path }];
  };
};

const variables = ({ path }: Routed<Route>): number => Object.keys(path).length;

/**
 * Finds the route of a request in a table of routes; one without variable parts goes before one with them. Refuses with
 * `not-found` where no route has the path, and with `method-not-allowed` and the methods that it takes where one has.
 */
export const routerOf = <R extends Route>(routes: Readonly<Record<string, R>>): Router<R> => {
  const matchers = Object.entries(routes).map(([operation, route]) => matcherOf(operation, route));
  return (method, path) => {
    const there = matchers.flatMap((match) => match(path));
    const [found] = there
      .filter(({ route }) => route.method === method)
      .sort((one, other) => variables(one) - variables(other));
    if (found) return ok(found);
    const allow = [...new Set(there.map(({ route }) => route.method))];
    return refuse(allow.length > 0 ? { kind: "method-not-allowed", allow } : { kind: "not-found" });
  };
};
