import { describe, expect, test } from "vitest";
import { FRONT, ROOMS } from "../../functions/front/rooms.ts";
import { type Route, routeKey } from "../../functions/platform/http/route.ts";
import { named, PARTITIONS, type Partition, type Placed, resourcesIn } from "../support/templates.ts";

/** Each route of the product: its key, the entry that serves it, and whether the authorizer is asked. */
const EXPECTED = Object.entries({ ...ROOMS, front: FRONT }).flatMap(([room, routes]) =>
  (Object.values(routes) as Route[]).map((route) => ({
    key: routeKey(route),
    entry: `${room}/api`,
    authorization: route.kind === "public" ? "NONE" : "CUSTOM",
  })),
);

const REST = { key: "$default", entry: "front/api", authorization: "NONE" };

const entryOf = (partition: Partition, id: string): string =>
  resourcesIn(partition, "AWS::Lambda::Function").find((fn) => fn.id === id)?.Properties.Environment.Variables
    .POWERTOOLS_SERVICE_NAME;

const servedBy = (partition: Partition, { Properties }: Placed): string => {
  const [prefix, integration] = Properties.Target["Fn::Join"][1];
  expect(prefix).toBe("integrations/");
  const found = resourcesIn(partition, "AWS::ApiGatewayV2::Integration").find(
    ({ id }) => id === named(integration),
  );
  return entryOf(partition, named(found?.Properties.IntegrationUri));
};

const byKey = (one: { key: string }, other: { key: string }): number => (one.key < other.key ? -1 : 1);

describe.each(PARTITIONS)("the API in %s", (partition) => {
  test("has every route of the rooms once, with its function and its authorizer, and no other", () => {
    const routes = resourcesIn(partition, "AWS::ApiGatewayV2::Route").map((route) => ({
      key: route.Properties.RouteKey,
      entry: servedBy(partition, route),
      authorization: route.Properties.AuthorizationType,
    }));
    expect(routes.toSorted(byKey)).toEqual([...EXPECTED, REST].toSorted(byKey));
    expect(EXPECTED.length).toBeGreaterThan(20);
  });

  test("asks the one authorizer for every request, with a token or without, and keeps no answer", () => {
    const [authorizer, ...others] = resourcesIn(partition, "AWS::ApiGatewayV2::Authorizer");
    expect(others).toEqual([]);
    expect(authorizer?.Properties).toMatchObject({
      AuthorizerType: "REQUEST",
      EnableSimpleResponses: true,
      AuthorizerResultTtlInSeconds: 0,
      IdentitySource: [],
    });
    const asked = authorizer?.Properties.AuthorizerUri["Fn::Join"][1]
      .map((part: object) => (typeof part === "string" ? "" : named(part)))
      .filter((id: string) => entryOf(partition, id) !== undefined);
    expect(asked.map((id: string) => entryOf(partition, id))).toEqual(["identity/authorizer"]);
    const names = resourcesIn(partition, "AWS::ApiGatewayV2::Route").flatMap(({ Properties }) =>
      Properties.AuthorizerId ? [named(Properties.AuthorizerId)] : [],
    );
    expect(new Set(names)).toEqual(new Set([authorizer?.id]));
  });
});
