import type { Route } from "../platform/http/route.ts";
import { ALL_ROUTES } from "./rooms.ts";

const PATTERNS = (Object.values(ALL_ROUTES) as Route[]).map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}$`),
}));

/** The methods that an address takes; none where it is no address of ours. */
export const methodsAt = (path: string): readonly string[] => [
  ...new Set(PATTERNS.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)),
];
