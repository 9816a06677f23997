import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { openSession } from "../../../infra/client/session.ts";
import { listen } from "../../../infra/local/listen.ts";

/** An issuer and an API in one, which answers with these statuses, one after the other. */
const answering = async (...statuses: readonly number[]) => {
  const left = [...statuses];
  const keys: unknown[] = [];
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/token")) return response.end(JSON.stringify({ access_token: "token" }));
    keys.push(request.headers["idempotency-key"]);
    return response.writeHead(left.shift() ?? 200, { "retry-after": "0" }).end("{}");
  });
  const { url, close } = await listen(server, 0);
  onTestFinished(close);
  return { session: openSession({ api: url, issuer: url }), keys };
};

const body = { externalId: "1" };

test("a client of the demo comes back where a 503 asks for it, with the same key", async () => {
  const { session, keys } = await answering(503, 503, 201);
  expect((await session.must("shi-yunzhou", "openCase", { body })).status).toBe(201);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test.each([400, 409, 500])("a %i is thrown at once", async (status) => {
  const { session, keys } = await answering(status);
  await expect(session.must("shi-yunzhou", "openCase", { body })).rejects.toThrow("openCase: {}");
  expect(keys).toHaveLength(1);
});

test("it does not come back for ever", async () => {
  const { session, keys } = await answering(...Array.from({ length: 50 }, () => 503));
  await expect(session.must("shi-yunzhou", "openCase", { body })).rejects.toThrow("openCase: {}");
  expect(keys.length).toBeLessThan(10);
});
