import { describe, expect, test } from "vitest";
import { ALL_ROUTES } from "../../../functions/front/rooms.ts";
import type { Route } from "../../../functions/platform/http/route.ts";
import { routerOf } from "../../../functions/platform/http/router.ts";

const CASE = "01950000-0000-7000-8000-000000000001";

const router = routerOf<Route>(ALL_ROUTES);

const found = (method: string, path: string) => {
  const routed = router(method, path);
  return routed.ok ? [routed.value.operation, routed.value.path] : routed.refusal;
};

describe("the router", () => {
  test("finds every operation of the API by its method and its path, with its variable parts", () => {
    for (const [operation, { method, path }] of Object.entries(ALL_ROUTES)) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const filled = path.replaceAll(/\{(\w+)\}/g, "of-$1");
      const parts = Object.fromEntries(names.map((name) => [name, `of-${name}`]));
      expect(found(method, filled)).toEqual([operation, parts]);
    }
  });

  test("tells the methods that an address takes, in the order of the table", () => {
    const refused = (...allow: readonly string[]) => ({ kind: "method-not-allowed", allow });
    expect(found("DELETE", "/cases")).toEqual(refused("POST", "GET"));
    expect(found("HEAD", "/cases")).toEqual(refused("POST", "GET"));
    expect(found("GET", `/cases/${CASE}/notices`)).toEqual(refused("POST"));
    expect(found("OPTIONS", "/openapi.json")).toEqual(refused("GET"));
    expect(found("get", "/tasks")).toEqual(refused("GET"));
  });

  test.each([
    "/",
    "",
    "/case",
    "/cases/",
    "/cases//facts",
    `/cases/${CASE}/`,
    `/cases/${CASE}/notices/`,
    `/cases/${CASE}/notices/1`,
    "/cases/1/2/3",
    "/openapi-json",
    "/c%61ses",
    "/Cases",
  ])("%j is no address", (path) => {
    expect(found("GET", path)).toEqual({ kind: "not-found" });
  });

  test("decodes the variable parts, each by itself; what is no encoding stays as it is", () => {
    const caseId = (given: string) => found("GET", `/cases/${given}`);
    expect(caseId("%30%2f1")).toEqual(["getCase", { caseId: "0/1" }]);
    expect(caseId("0%2")).toEqual(["getCase", { caseId: "0%2" }]);
    expect(caseId("%F0%9F%92%A5")).toEqual(["getCase", { caseId: "💥" }]);
  });

  test("prefers a path without variable parts, but only for the methods that it takes", () => {
    const { getCase, listCases, openCase } = ALL_ROUTES;
    const nested = routerOf<Route>({
      getCase,
      latest: { ...listCases, path: "/cases/latest" },
      change: { ...openCase, path: "/cases/{caseId}" },
    });
    const operation = (method: string) => {
      const routed = nested(method, "/cases/latest");
      return routed.ok && routed.value.operation;
    };
    expect([operation("GET"), operation("POST")]).toEqual(["latest", "change"]);
  });
});
