import type { OperationId } from "../../../infra/client/call.ts";
import { LAND, SUPERVISOR, TRANSPORT } from "../casts.ts";
import type { BadRequest } from "./world.ts";

const asking = (
  operation: OperationId,
  query: Record<string, string | number>,
  person: string = LAND.handler,
): BadRequest => ({
  name: `${operation} ${JSON.stringify(query).slice(0, 60)}`,
  problem: "invalid-input",
  pointer: `/query/${Object.keys(query)[0]}`,
  send: ({ host }) => host.session.try(person, operation, { query }),
});

const cursorOf = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString("base64url");
const OWN = `CASES#${LAND.agency}`;

/** Cursors that were not given by the list they are used on. */
const CURSORS: readonly BadRequest[] = [
  "nonsense",
  "",
  "x".repeat(1000),
  cursorOf(null),
  cursorOf({ list: `CASES#${TRANSPORT.agency}` }),
  cursorOf({ list: "AGENCIES" }),
  cursorOf({ list: OWN, after: {} }),
  cursorOf({ list: OWN, after: { pk: "", sk: "", listKey: "" } }),
  cursorOf({ list: OWN, after: { pk: "x".repeat(700), sk: "HEAD", listKey: "x" } }),
  cursorOf({ list: OWN, after: { pk: "\u0000", sk: "x", listKey: "x" }, more: 1 }),
].map((cursor) => asking("listCases", { cursor }));

const given = (
  name: string,
  from: { operation: OperationId; person: string; query?: Record<string, string | number> },
  to: { operation: OperationId; person: string; query?: Record<string, string | number> },
): BadRequest => ({
  name,
  problem: "invalid-input",
  pointer: "/query/cursor",
  send: async ({ host: { session } }) => {
    const page = await session.must(from.person, from.operation, { query: { limit: 1, ...from.query } });
    const cursor = String(page.body["next"]);
    return session.try(to.person, to.operation, { query: { ...to.query, cursor } });
  },
});

/** Questions that are no questions of the API. */
export const QUERIES: readonly BadRequest[] = [
  asking("listCases", { limit: 0 }),
  asking("listCases", { limit: 101 }),
  asking("listCases", { limit: "1.5" }),
  asking("listCases", { limit: "ten" }),
  asking("listCases", { limit: "" }),
  asking("listTasks", { limit: -1 }),
  asking("listOfficers", { agency: "11990100MB1A00011" }),
  asking("listAgencies", { colour: "red" }),
  asking("listCases", { cursor: "x".repeat(1001) }),
  ...CURSORS,
  given(
    "a cursor of another list",
    { operation: "listAgencies", person: LAND.handler },
    { operation: "listCases", person: LAND.handler },
  ),
  given(
    "a cursor of another agency's list",
    { operation: "listCases", person: LAND.handler },
    { operation: "listCases", person: TRANSPORT.handler },
  ),
  given(
    "a cursor of a list of another agency, asked for by name",
    { operation: "listOfficers", person: LAND.handler },
    { operation: "listOfficers", person: LAND.handler, query: { agency: TRANSPORT.agency } },
  ),
  {
    name: "the cases of an agency outside one's own",
    problem: "not-found",
    send: ({ host }) => host.session.try(LAND.handler, "listCases", { query: { agency: TRANSPORT.agency } }),
  },
  {
    name: "the cases of an agency that is not there",
    problem: "not-found",
    send: ({ host }) => host.session.try(SUPERVISOR, "listCases", { query: { agency: "1".repeat(18) } }),
  },
];
