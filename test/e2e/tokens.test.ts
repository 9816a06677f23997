import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { ALL_ROUTES } from "../../functions/front/rooms.ts";
import type { ProblemName } from "../../functions/platform/problem.ts";
import { call, type OperationId } from "../../infra/client/call.ts";
import { claimsOf, keysOf, rs256, signedToken, strangeToken, tokenOf } from "../support/forge-token.ts";
import { expectProblem } from "../support/problems.ts";
import { type SharedHost, sharedHost } from "../support/shared-host.ts";

const host = sharedHost();

/** A token signed with the issuer's own key, some of its claims another. */
const signedWith =
  (changes: (now: number) => object) =>
  (running: SharedHost): string =>
    signedToken(running, changes);

const forged =
  (header: object, signature: (keys: ReturnType<typeof keysOf>) => (text: string) => Buffer | string) =>
  (running: SharedHost): string => {
    const keys = keysOf(running.directory);
    return tokenOf({ alg: "RS256", kid: keys.kid, ...header }, claimsOf(running), signature(keys));
  };

const ask = ({ ready }: SharedHost, authorization: string | undefined) =>
  call(ready.api, "listCases", { headers: authorization === undefined ? {} : { authorization } });

type Case = { name: string; problem?: ProblemName; token: (running: SharedHost) => string };

const REFUSED: readonly Case[] = [
  { name: "expired", problem: "token-expired", token: signedWith((now) => ({ exp: now - 1 })) },
  { name: "not valid yet", token: signedWith((now) => ({ nbf: now + 600 })) },
  { name: "for another audience", token: signedWith(() => ({ aud: "another" })) },
  { name: "by another issuer", token: signedWith(() => ({ iss: "https://example.org" })) },
  { name: "without a role", token: signedWith(() => ({ roles: [] })) },
  { name: "with a role that is none", token: signedWith(() => ({ roles: ["emperor"] })) },
  { name: "without an agency", token: signedWith(() => ({ agency: undefined })) },
  { name: "signed with a strange key", token: strangeToken },
  { name: "not signed", token: forged({ alg: "none" }, () => () => "") },
  { name: "of no algorithm that is known", token: forged({ alg: "RS257" }, ({ own }) => rs256(own)) },
  {
    name: "signed with the public key as if it were a secret",
    token: forged(
      { alg: "HS256" },
      ({ publicPem }) =>
        (text) =>
          createHmac("sha256", publicPem).update(text).digest(),
    ),
  },
  { name: "no token at all", token: () => "nonsense" },
  { name: "three dots", token: () => "..." },
  {
    name: "of a key that the issuer does not know",
    token: forged({ kid: "unknown" }, ({ own }) => rs256(own)),
  },
];

test("a token that is as it must be is taken", async () => {
  expect((await ask(host(), `Bearer ${signedWith(() => ({}))(host())}`)).status).toBe(200);
});

test.each(REFUSED)("refused: $name", async ({ token, problem = "token-invalid" }) => {
  const answer = await ask(host(), `Bearer ${token(host())}`);
  await expectProblem(answer, { problem });
  expect(answer.headers.get("www-authenticate")).toBe("Bearer");
});

test("refused: none, an empty one, another scheme", async () => {
  await expectProblem(await ask(host(), undefined), { problem: "token-missing" });
  const token = signedWith(() => ({}))(host());
  for (const authorization of ["Bearer", "Bearer ", `Basic ${token}`, token, `Bearer ${token} ${token}`])
    await expectProblem(await ask(host(), authorization), { problem: "token-invalid" });
});

const PROTECTED = Object.entries(ALL_ROUTES)
  .filter(([, { kind }]) => kind !== "public")
  .map(([operation]) => operation as OperationId);

test("every operation asks for a token, and verifies it", async () => {
  const { ready } = host();
  const id = "01a20aa6-6142-70a2-a0ef-fa448b96341e";
  const path = { caseId: id, evidenceId: id, importId: id, round: 1 };
  const strange = { authorization: `Bearer ${strangeToken(host())}` };
  expect(PROTECTED.length).toBeGreaterThan(80);
  for (const operation of PROTECTED) {
    const asked = [
      await call(ready.api, operation, { path }),
      await call(ready.api, operation, { path, headers: strange }),
    ];
    const kinds = asked.map(({ body }) => String(body["type"]).split("/").at(-2));
    expect(kinds, operation).toEqual(["token-missing", "token-invalid"]);
  }
});

test("who may not even ask learns nothing of whether a record is there", async () => {
  const { ready } = host();
  const path = { caseId: "01a20aa6-6142-70a2-a0ef-fa448b96341e" };
  await expectProblem(await call(ready.api, "getCase", { path }), { problem: "token-missing" });
});
