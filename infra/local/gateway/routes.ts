import type { RoutePlan } from "../plan/api.ts";

export type Match = { route: RoutePlan; pathParameters: Record<string, string> };
export type Router = (method: string, path: string) => Match | undefined;

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const matcher = (route: RoutePlan): Router => {
  const [method = "", path = ""] = route.key.split(" ");
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const pattern = new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "([^/]+)")}$`);
  return (asked, given) => {
    const match = asked === method ? pattern.exec(given) : null;
    if (!match) return undefined;
    return {
      route,
      pathParameters: Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1] ?? "")])),
    };
  };
};

/** Finds the route of a request; one without variable parts goes before one with them, `$default` takes the rest. */
export const routerOf = (routes: readonly RoutePlan[]): Router => {
  const fallback = routes.find(({ key }) => key === "$default");
  const matchers = routes
    .filter((route) => route !== fallback)
    .sort((one, other) => one.key.split("{").length - other.key.split("{").length)
    .map(matcher);
  return (method, path) => {
    for (const match of matchers) {
      const found = match(method, path);
      if (found) return found;
    }
    return fallback && { route: fallback, pathParameters: {} };
  };
};
