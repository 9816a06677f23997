import { beforeAll, expect, test } from "vitest";
import { ALL_ROUTES } from "../../functions/front/rooms.ts";
import { type Action, PERMISSIONS, type Scope } from "../../functions/platform/auth/permissions.ts";
import { ROLE_NAMES, type Role } from "../../functions/platform/auth/subject.ts";
import type { Answered, Request } from "../../infra/client/call.ts";
import { type Notified, notified } from "../support/case-stages.ts";
import { MARKET } from "../support/casts.ts";
import { EVERYONE, type Person } from "../support/everyone.ts";
import { oneHost } from "../support/one-host.ts";
import { runOwnPrefecture } from "../support/own-prefecture.ts";
import { isProblem } from "../support/problems.ts";
import { sampleBodies } from "../support/sample-bodies.ts";

/**
 * Every operation by every role from every place, on a case of a county's agency. What is expected follows from the
 * table of permissions and the table of routes alone.
 */
const host = oneHost(() => runOwnPrefecture({ people: EVERYONE }));

const OPERATIONS = Object.keys(ALL_ROUTES).filter((operation) => operation in PERMISSIONS) as Action[];

let known: Notified;
/** Declared and never uploaded: whoever may ask for it is told so. */
let declared: string;
/** Ordered by the agency's own system, and never uploaded either. */
let importId: string;
beforeAll(async () => {
  known = await notified(host().session, MARKET);
  const body = sampleBodies(MARKET, known).declareEvidence;
  const answer = await known.work.act(MARKET.handler, "declareEvidence", { body });
  declared = String(answer.body["evidence"]);
  const { declareImport } = sampleBodies(MARKET, known);
  const ordered = await host().session.must("system-own", "declareImport", { body: declareImport });
  importId = String(ordered.body["importId"]);
});

const within = (scope: Scope, { agency, region }: Person): boolean => {
  if (scope === "any") return true;
  if (scope === "agency") return agency === MARKET.agency;
  return ["990102", "990100", "990000"].includes(region);
};

/** Lists of the records of an agency that is named. */
const OF_AGENCY: readonly Action[] = ["listCases", "listFindings"];

/** Operations on no record of another: one's own inbox, one's own new case, the registers. */
const onRecord = (operation: Action): boolean =>
  ALL_ROUTES[operation].path.includes("{") || OF_AGENCY.includes(operation);

const expected = (operation: Action, person: Person): string => {
  const scope = (PERMISSIONS[operation] as Partial<Record<Role, Scope>>)[person.role];
  if (!scope) return "forbidden";
  return !onRecord(operation) || within(scope, person) ? "admitted" : "not-found";
};

const requestOf = (operation: Action): Request => {
  const route = ALL_ROUTES[operation];
  const path = { caseId: known.work.id, evidenceId: declared, importId, round: 1 };
  if (route.kind !== "command")
    return { path, ...(OF_AGENCY.includes(operation) && { query: { agency: MARKET.agency } }) };
  const body = sampleBodies(MARKET, known)[operation as keyof ReturnType<typeof sampleBodies>];
  // A version that the case never has: who is admitted is told so, and nothing changes.
  return { path, body, ...(route.ifMatch && { ifMatch: '"999999"' }) };
};

const KINDS: Record<number, string> = { 403: "forbidden", 404: "not-found" };

const outcome = (answer: Answered): string => {
  if (answer.status >= 400 && !isProblem(answer)) return `no problem document, but ${answer.status}`;
  if (answer.status === 401 || answer.status >= 500) return String(answer.status);
  return KINDS[answer.status] ?? "admitted";
};

test("every operation that has a permission has a route, and every route but the open ones a permission", () => {
  expect([...OPERATIONS].sort()).toEqual(Object.keys(PERMISSIONS).sort());
  const others = Object.keys(ALL_ROUTES).filter((operation) => !(operation in PERMISSIONS));
  expect(others.map((operation) => ALL_ROUTES[operation as keyof typeof ALL_ROUTES].kind)).toEqual([
    "public",
  ]);
  expect(EVERYONE).toHaveLength(ROLE_NAMES.length * 6);
});

test.each(OPERATIONS)("%s", async (operation) => {
  const { session } = host();
  const cells = await Promise.all(
    EVERYONE.map(async (person) => {
      const answer = await session.try(person.id, operation, requestOf(operation));
      return [person.id, expected(operation, person), outcome(answer)] as const;
    }),
  );
  const wrong = cells.filter(([, wanted, found]) => wanted !== found);
  expect(wrong.map(([id, wanted, found]) => `${id}: ${found} instead of ${wanted}`)).toEqual([]);
  const distinct = new Set(cells.map(([, , found]) => found));
  expect(distinct.has("admitted")).toBe(true);
});

test("a person with several roles may do what any of them may", async () => {
  const { session } = host();
  const { reviewer } = MARKET;
  expect((await session.try(reviewer, "giveReviewOpinion", requestOf("giveReviewOpinion"))).status).toBe(412);
  expect((await session.try(reviewer, "decidePublication", requestOf("decidePublication"))).status).toBe(412);
  expect((await session.try(reviewer, "decideCase", requestOf("decideCase"))).status).toBe(403);
});

test("a list without an agency shows one's own cases, and to a supervisor those of his region", async () => {
  const { session } = host();
  const seen = async (person: string) => {
    const { body } = await session.must(person, "listCases");
    return (body["cases"] as { id: string }[]).some(({ id }) => id === known.work.id);
  };
  const asking = EVERYONE.filter(
    ({ role, place }) => role in PERMISSIONS.listCases && (role === "supervisor" || place === "own"),
  );
  const shown = await Promise.all(asking.map(async ({ id }) => [id, await seen(id)]));
  expect(shown).toEqual(
    asking.map((person) => [person.id, within(person.role === "supervisor" ? "region" : "agency", person)]),
  );
});
