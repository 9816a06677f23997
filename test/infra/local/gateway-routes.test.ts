import { describe, expect, test } from "vitest";
import { type Router, routerOf } from "../../../infra/local/gateway/routes.ts";

const routesOf = (...keys: readonly string[]) => routerOf(keys.map((key) => ({ key, functionArn: key })));

const choose = (router: Router, asked: string) => {
  const [method = "", path = ""] = asked.split(" ");
  return router(method, path);
};

/** The example of API Gateway's own documentation, in the worst order. */
const PETS = routesOf(
  "$default",
  "ANY /{proxy+}",
  "GET /pets/{proxy+}",
  "GET /pets/dog/{id}",
  "GET /pets/dog/1",
);

describe("the gateway of one machine chooses as API Gateway does", () => {
  test.each([
    ["GET /pets/dog/1", "GET /pets/dog/1", {}],
    ["GET /pets/dog/2", "GET /pets/dog/{id}", { id: "2" }],
    ["GET /pets/cat/1", "GET /pets/{proxy+}", { proxy: "cat/1" }],
    ["POST /test/5", "ANY /{proxy+}", { proxy: "test/5" }],
    ["POST /pets/dog/1", "ANY /{proxy+}", { proxy: "pets/dog/1" }],
    ["GET /", "$default", {}],
  ])("%s", (asked, key, pathParameters) => {
    expect(choose(PETS, asked)).toEqual({ route: { key, functionArn: key }, pathParameters });
  });

  test.each([
    ["a method before ANY on one path", "GET /cases", "GET /cases"],
    ["ANY for what has no key of its own", "HEAD /cases", "ANY /cases"],
    [
      "a full match of ANY before a greedy one of the method",
      "GET /cases/1/reviews",
      "ANY /cases/{id}/reviews",
    ],
    ["the longer of two greedy ones", "POST /cases/1/reviews/2/opinion", "ANY /cases/{id}/reviews/{proxy+}"],
    [
      "the longer of two greedy ones, whatever its method",
      "GET /cases/1/reviews/2",
      "ANY /cases/{id}/reviews/{proxy+}",
    ],
    ["the shorter one for the rest", "POST /cases/1/review", "ANY /cases/{proxy+}"],
    ["nothing greedy for an empty rest", "GET /cases/", "$default"],
    ["words by the letter", "GET /openapi-json", "$default"],
  ])("%s", (_, asked, key) => {
    const router = routesOf(
      "ANY /cases/{proxy+}",
      "GET /cases/{proxy+}",
      "ANY /cases/{id}/reviews/{proxy+}",
      "$default",
      "ANY /cases/{id}/reviews",
      "ANY /cases",
      "GET /cases",
      "GET /openapi.json",
    );
    expect(choose(router, asked)?.route.key).toBe(key);
  });

  test("without a default there may be no route at all; what is no encoding stays as it is", () => {
    const router = routesOf("GET /pets/{id}");
    expect(choose(router, "GET /pets")).toBeUndefined();
    expect(choose(router, "POST /pets/1")).toBeUndefined();
    expect(choose(router, "GET /pets/%41%2f")?.pathParameters).toEqual({ id: "A/" });
    expect(choose(router, "GET /pets/%4")?.pathParameters).toEqual({ id: "%4" });
  });
});
