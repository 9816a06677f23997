import { describe, expect, test } from "vitest";
import { ALL_ROUTES, ROOMS } from "../../../functions/front/rooms.ts";
import { abilityOf, mayEver, mayOn } from "../../../functions/platform/auth/ability.ts";
import { type Action, PERMISSIONS } from "../../../functions/platform/auth/permissions.ts";
import { ROLE_NAMES, type Role, type Subject } from "../../../functions/platform/auth/subject.ts";
import { type Route, routeKey } from "../../../functions/platform/http/route.ts";

const ACTIONS = Object.keys(PERMISSIONS) as Action[];
const routes = Object.entries(ALL_ROUTES) as [string, Route][];

describe("the table of routes and the table of permissions", () => {
  test("every operation that needs a permission has a route, and every such route has a permission", () => {
    const operations = routes.filter(([, { kind }]) => kind !== "public").map(([operation]) => operation);
    expect(operations.sort()).toEqual([...ACTIONS].sort());
  });

  test("no operation is served by two rooms, and no two routes are one", () => {
    const served = Object.values(ROOMS).flatMap((room) => Object.keys(room));
    expect(new Set(served).size).toBe(served.length);
    expect(new Set(routes.map(([, route]) => routeKey(route))).size).toBe(routes.length);
  });

  test("every act in the course of a case names the version it was decided on", () => {
    const evidence = ["declareEvidence", "sealEvidence", "openEvidence"];
    const beside = ["openCase", ...evidence, "reportCase", "declareImport", "startImport"];
    const without = routes.filter(([, route]) => route.kind === "command" && !route.ifMatch);
    expect(without.map(([operation]) => operation).sort()).toEqual([...beside].sort());
  });
});

const HOME = { agency: "11990102MB1A000331", region: "990102" };
const NEIGHBOUR = { agency: "11990102MB1A000559", region: "990102" };
const ABOVE = { agency: "11990100MB1A00011U", region: "990100" };
const ELSEWHERE = { agency: "11880100MB1A00011X", region: "880100" };

const subject = (role: Role, more: Partial<Subject> = {}): Subject => ({
  id: "somebody",
  name: "某人",
  roles: [role],
  ...HOME,
  ...more,
});

describe.each(ROLE_NAMES)("a %s", (role) => {
  const ability = abilityOf(subject(role));
  const granted = ACTIONS.filter((action) => role in PERMISSIONS[action]);

  test("may do what the table grants, and nothing else", () => {
    expect(ACTIONS.filter((action) => mayEver(ability, action))).toEqual(granted);
  });

  test("reaches as far as the table says", () => {
    for (const action of granted) {
      const scope = (PERMISSIONS[action] as Partial<Record<Role, string>>)[role];
      expect([action, mayOn(ability, action, HOME)]).toEqual([action, true]);
      expect([action, mayOn(ability, action, NEIGHBOUR)]).toEqual([action, scope !== "agency"]);
      expect([action, mayOn(ability, action, ABOVE)]).toEqual([action, scope === "any"]);
      expect([action, mayOn(ability, action, ELSEWHERE)]).toEqual([action, scope === "any"]);
    }
  });
});

test("a supervisor of the prefecture sees its counties", () => {
  const ability = abilityOf(subject("supervisor", { agency: "11990100MB1A00066G", region: "990100" }));
  expect([HOME, ABOVE, ELSEWHERE].map((owned) => mayOn(ability, "getCase", owned))).toEqual([
    true,
    true,
    false,
  ]);
});

test("two roles together may what each may", () => {
  const ability = abilityOf(subject("reviewer", { roles: ["reviewer", "disclosure-officer"] }));
  expect(
    ["giveReviewOpinion", "decidePublication", "decideCase"].map((action) =>
      mayEver(ability, action as Action),
    ),
  ).toEqual([true, true, false]);
});
