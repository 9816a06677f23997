import { describe, expect, test } from "vitest";
import { FRONT, ROOMS } from "../../functions/front/rooms.ts";
import type { Route } from "../../functions/platform/http/route.ts";
import { routerOf } from "../../infra/local/gateway/routes.ts";
import {
  assemblyOf,
  named,
  PARTITIONS,
  type Partition,
  type Placed,
  resourcesIn,
} from "../support/templates.ts";

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

/** The keys of the gateway, each with the entry that it leads to. */
const keysIn = (partition: Partition): readonly (readonly [key: string, entry: string])[] =>
  resourcesIn(partition, "AWS::ApiGatewayV2::Route").map((route) => [
    route.Properties.RouteKey,
    servedBy(partition, route),
  ]);

/** Which entry gets a request, as the gateway chooses. */
const choiceOf = (partition: Partition) => {
  const router = routerOf(keysIn(partition).map(([key, functionArn]) => ({ key, functionArn })));
  return (method: string, path: string) => router(method, path)?.route.functionArn;
};

type Served = { room: string; entry: string } & Route;

const FILES = { query: "read-api", command: "write-api", public: "api" } as const;

const SERVED: readonly Served[] = Object.entries({ ...ROOMS, front: FRONT }).flatMap(([room, routes]) =>
  (Object.values(routes) as Route[]).map((route) => ({
    ...route,
    room,
    entry: `${room}/${FILES[route.kind]}`,
    path: route.path.replaceAll(/\{\w+\}/g, "some-id") as `/${string}`,
  })),
);

describe.each(PARTITIONS)("the API in %s", (partition) => {
  test("brings every query to the reading entry of its room, and every command to the writing one", () => {
    const choice = choiceOf(partition);
    expect(SERVED.length).toBeGreaterThan(80);
    for (const { method, path, entry } of SERVED)
      expect(choice(method, path), `${method} ${path}`).toBe(entry);
  });

  test("brings every other method of an address to an entry that knows which ones it takes", () => {
    const choice = choiceOf(partition);
    for (const { room, path } of SERVED)
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])
        expect(choice(method, path)?.split("/")[0], `${method} ${path}`).toBe(room);
  });

  test("brings GET alone to an entry that only reads, where the room also writes", () => {
    const keys = keysIn(partition);
    for (const room of Object.keys(ROOMS)) {
      const entries = new Set(keys.map(([, entry]) => entry).filter((entry) => entry.startsWith(`${room}/`)));
      expect(entries.size, room).toBeGreaterThan(0);
      if (entries.size === 1) continue;
      const methods = keys
        .filter(([, entry]) => entry === `${room}/read-api`)
        .map(([key]) => key.split(" ")[0]);
      expect(new Set(methods), room).toEqual(new Set(["GET"]));
    }
  });

  test("has no more keys than a room has first words below a case, twice, and leaves the rest to the front door", () => {
    const keys = keysIn(partition).map(([key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThan(60);
    expect(keysIn(partition)).toContainEqual(["$default", "front/api"]);
    for (const path of ["/", "/case", "/openapi.jso", "/cas/es"])
      expect(choiceOf(partition)("GET", path), path).toBe("front/api");
  });

  test("asks nobody else who calls: every function of a room knows the issuer, and verifies itself", () => {
    expect(resourcesIn(partition, "AWS::ApiGatewayV2::Authorizer")).toEqual([]);
    for (const { id, Properties } of resourcesIn(partition, "AWS::ApiGatewayV2::Route"))
      expect(Properties.AuthorizationType, id).toBe("NONE");
    const entries = resourcesIn(partition, "AWS::Lambda::Function").filter((fn) =>
      /\/(read|write)-api$/.test(entryOf(partition, fn.id)),
    );
    expect(entries.length).toBeGreaterThan(10);
    for (const { id, Properties } of entries)
      for (const name of ["ISSUER", "AUDIENCE", "JWKS_URI"])
        expect(Properties.Environment.Variables[name], `${id} ${name}`).toHaveProperty("Ref");
  });

  test("leaves room in the template of what runs: CloudFormation takes 500 resources", () => {
    const service = assemblyOf(partition).templates.find(({ stack }) => stack === "FazhiyunService");
    expect(Object.keys(service?.Resources ?? {}).length).toBeGreaterThan(100);
    expect(Object.keys(service?.Resources ?? {}).length).toBeLessThanOrEqual(300);
  });
});
