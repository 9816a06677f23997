import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { ROUTES as JOBS } from "../../../functions/jobs/routes.ts";
import { ok, refuse } from "../../../functions/kernel/result.ts";
import type { AuthFailure } from "../../../functions/platform/auth/subject.ts";
import type { Verify } from "../../../functions/platform/http/authenticate.ts";
import { readingApi, writingApi } from "../../../functions/platform/http/http-api.ts";
import { PROBLEMS } from "../../../functions/platform/problem.ts";
import { Unavailable } from "../../../functions/platform/unavailable.ts";
import { ROUTES as TASKS } from "../../../functions/workflow/routes.ts";
import { personOf } from "../../support/world/people.ts";

const SITE = "https://gongshi.example.cn";
const IMPORT = "01950000-0000-7000-8000-000000000001";

/** A token is the id of a person here, or the reason why it names nobody. */
const verify: Verify = async (token) =>
  token.startsWith("token-") || token === "unavailable" ? refuse(token as AuthFailure) : ok(personOf(token));

type Asked = { method?: string; path: string; token?: string; headers?: Record<string, string> };

const eventOf = ({ method = "GET", path, token, headers = {} }: Asked) =>
  ({
    rawPath: path,
    headers: { ...(token && { Authorization: `Bearer ${token}` }), ...headers },
    requestContext: { requestId: "r1", http: { method } },
  }) as unknown as APIGatewayProxyEventV2;

type Entry = ReturnType<typeof readingApi>;

const ask = async (entry: Entry, asked: Asked) => {
  const { statusCode, body = "{}", headers = {} } = await entry(eventOf(asked), {} as Context);
  const { type, ...said } = JSON.parse(body);
  return { status: statusCode, kind: type?.split("/").at(-2), headers, said };
};

const inbox = readingApi(
  TASKS,
  { listTasks: async ({ subject }) => ok({ tasks: [], next: subject.id }) },
  { site: SITE, verify },
);

const HANDLER = "shi-yunzhou";

describe("an entry", () => {
  test("serves whoever is vouched for, as himself", async () => {
    const { status, said } = await ask(inbox, { path: "/tasks", token: HANDLER });
    expect([status, said]).toEqual([200, { tasks: [], next: HANDLER }]);
  });

  test.each(["token-expired", "token-invalid", "unavailable"] as const)(
    "answers %s as its verifier says it",
    async (failure) => {
      const { status, kind, headers } = await ask(inbox, { path: "/tasks", token: failure });
      expect([status, kind]).toEqual([PROBLEMS[failure].status, failure]);
      if (failure === "unavailable") expect(headers["retry-after"]).toBe("2");
      else expect(headers["www-authenticate"]).toBe("Bearer");
    },
  );

  test("asks for a token, and for the scheme that it has", async () => {
    const kinds = await Promise.all(
      [{}, { authorization: "" }, { authorization: "Bearer" }, { authorization: `Basic ${HANDLER}` }].map(
        async (headers) => (await ask(inbox, { path: "/tasks", headers })).kind,
      ),
    );
    expect(kinds).toEqual(["token-missing", "token-missing", "token-invalid", "token-invalid"]);
  });

  test("refuses a role that may not do this, before it looks at what is asked", async () => {
    const path = "/tasks";
    const asked = { path, token: "system-zrzy", headers: {} };
    expect((await ask(inbox, asked)).kind).toBe("forbidden");
  });

  test("says what is no address, and what is no method of one, without a token", async () => {
    expect((await ask(inbox, { path: "/tasks/" })).kind).toBe("not-found");
    for (const method of ["POST", "HEAD", "OPTIONS"]) {
      const { status, headers } = await ask(inbox, { method, path: "/tasks" });
      expect([status, headers["allow"]]).toEqual([405, "GET"]);
    }
  });

  test("answers 503 where an engine is down, and 500 where it fails itself", async () => {
    const failing = (error: Error) =>
      readingApi(TASKS, { listTasks: () => Promise.reject(error) }, { site: SITE, verify });
    const asked = { path: "/tasks", token: HANDLER };
    expect((await ask(failing(new Unavailable("no table")), asked)).kind).toBe("unavailable");
    expect((await ask(failing(new Error("a fault")), asked)).kind).toBe("internal");
  });
});

describe("of a room that reads and writes", () => {
  const nothing = async () => refuse({ kind: "not-found" as const });
  const edge = { site: SITE, verify };
  const reading = readingApi(JOBS, { getImport: nothing, listImports: nothing }, edge);
  const writing = writingApi(JOBS, { declareImport: nothing, startImport: nothing }, edge);
  const start = { path: `/imports/${IMPORT}/start`, token: HANDLER };

  test("either entry knows the methods of the other", async () => {
    const asked = [
      await ask(reading, start),
      await ask(writing, { path: `/imports/${IMPORT}`, method: "DELETE" }),
      await ask(writing, { path: "/imports", method: "PUT" }),
    ];
    expect(asked.map(({ headers }) => headers["allow"])).toEqual(["POST", "GET", "POST, GET"]);
  });

  test("an entry that gets what the other serves does nothing, and says that the fault is ours", async () => {
    expect((await ask(reading, { ...start, method: "POST" })).kind).toBe("internal");
    expect((await ask(writing, { path: "/imports", token: HANDLER })).kind).toBe("internal");
  });

  test("a variable part of another shape names nothing", async () => {
    const asked = { path: "/imports/1", token: "system-zrzy" };
    expect((await ask(reading, asked)).kind).toBe("not-found");
  });
});
