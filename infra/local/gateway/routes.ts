import type { RoutePlan } from "../plan/api.ts";

export type Match = { route: RoutePlan; pathParameters: Record<string, string> };
export type Router = (method: string, path: string) => Match | undefined;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const VARIABLE = /^\{(\w+)(\+?)\}$/;

type Segment = { pattern: string; rank: string; name?: string };

/** A segment of a path as the gateway reads it: words, `{variable}`, or `{greedy+}`, which takes all that is left. */
const segmentOf = (text: string): Segment => {
  const [, name, greedy] = VARIABLE.exec(text) ?? [];
  if (name === undefined) return { pattern: text.replaceAll(".", "\\."), rank: "0" };
  return greedy ? { pattern: "(.+)", rank: "2", name } : { pattern: "([^/]+)", rank: "1", name };
};

/** What sorts before goes first: a full match, then words before variables from the left, then a method before ANY. */
const rankOf = (method: string, segments: readonly Segment[]): string => {
  const ranks = segments.map(({ rank }) => rank).join("");
  return `${ranks.includes("2") ? "greedy" : "full"} ${ranks} ${method === "ANY" ? "any" : "a method"}`;
};

const matcherOf = (route: RoutePlan) => {
  const [method = "", path = ""] = route.key.split(" ");
  const segments = path.split("/").map(segmentOf);
  const names = segments.flatMap(({ name }) => name ?? []);
  const pattern = new RegExp(`^${segments.map((segment) => segment.pattern).join("/")}$`);
  const match: Router = (asked, given) => {
    const found = method === "ANY" || asked === method ? pattern.exec(given) : null;
    if (!found) return undefined;
    const values = names.map((name, index) => [name, decode(found[index + 1] ?? "")]);
    return { route, pathParameters: Object.fromEntries(values) };
  };
  return { rank: rankOf(method, segments), match };
};

/** Finds the route of a request with the precedence of API Gateway; `$default` takes what no other route takes. */
export const routerOf = (routes: readonly RoutePlan[]): Router => {
  const fallback = routes.find(({ key }) => key === "$default");
  const matchers = routes
    .filter((route) => route !== fallback)
    .map(matcherOf)
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));
  return (method, path) => {
    for (const { match } of matchers) {
      const found = match(method, path);
      if (found) return found;
    }
    return fallback && { route: fallback, pathParameters: {} };
  };
};
