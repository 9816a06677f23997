import { beforeAll, expect, test } from "vitest";
import { brokenAt } from "../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../functions/kernel/digest.ts";
import people from "../../infra/local/demo/people.json" with { type: "json" };
import { LAND, TRANSPORT } from "../support/casts.ts";
import { deadLetters } from "../support/dead-letters.ts";
import { failedRequests } from "../support/failed-requests.ts";
import { oneHost } from "../support/one-host.ts";
import type { Ground } from "../support/requests/asking.ts";
import type { Document } from "../support/requests/document.ts";
import { wrongWith } from "../support/requests/judge.ts";
import { knownCases } from "../support/requests/known-cases.ts";
import { learn } from "../support/requests/learn.ts";
import { operationsOf } from "../support/requests/operations.ts";
import { requestOf } from "../support/requests/requests.ts";
import { inShort, send } from "../support/requests/send.ts";
import { SEED } from "../support/seed.ts";
import { storedChains } from "../support/stored.ts";

const REQUESTS = 5000;
const AT_ONCE = 8;
const MOST_TRIES = 400;
/** Far more than it takes, for a machine that has other things to do. */
const MILLISECONDS = 500_000;
const REFUSALS = [400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 428];

const host = oneHost();

let ground: Ground;
beforeAll(async () => {
  const { session, ready } = host();
  const document = (await (await fetch(`${ready.api}/openapi.json`)).json()) as Document;
  const [first, ...others] = operationsOf(document);
  if (!first) throw new Error("the API describes no operation");
  const tokens = new Map(
    await Promise.all(people.map(async ({ id }) => [id, await session.token(id)] as const)),
  );
  const cases = await Promise.all([
    knownCases(session, LAND, "system-zrzy"),
    knownCases(session, TRANSPORT, "system-jtys"),
  ]);
  ground = { document, operations: [first, ...others], cases: cases.flat(), cursors: [], keys: [], tokens };
});

const done = new Map<string, number>();
const refused = new Map<number, number>();
const wrong: string[] = [];

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const ask = async (number: number, of: Ground = ground): Promise<void> => {
  const asked = requestOf(of, SEED + number);
  const answer = await send(host().ready.api, asked);
  const matter = wrongWith(answer, asked, ground);
  if (matter) wrong.push(`${number} of seed ${SEED}: ${inShort(asked)}: ${inShort(answer)} ${matter}`);
  if (answer.status < 300) count(done, asked.operation ?? "");
  else count(refused, answer.status);
  learn(ground, asked, answer);
};

test("thousands of random requests are answered as the API describes itself", {
  timeout: MILLISECONDS,
}, async () => {
  let next = 0;
  const askOn = async (): Promise<void> => {
    while (next < REQUESTS) {
      next += 1;
      await ask(next);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  expect(failedRequests(host().directory)).toEqual([]);
  expect(wrong).toEqual([]);
});

/** An operation at the end of a long chain may not have come about: it is asked for, of the cases that are ready for it. */
const askFor = async (operation: Ground["operations"][number], from: number): Promise<void> => {
  for (let tries = 0; tries < MOST_TRIES && !done.has(operation.id); tries += 1) {
    const ready = ground.cases.filter(({ next }) => next.includes(operation.id));
    const cases = ready.length > 0 ? ready : ground.cases;
    await ask(from + tries, { ...ground, operations: [operation], cases });
  }
};

test("among them was each operation, done, and each kind of refusal", { timeout: MILLISECONDS }, async () => {
  const left = ground.operations.filter(({ id }) => !done.has(id));
  for (const [index, operation] of left.entries()) await askFor(operation, REQUESTS + index * MOST_TRIES);
  expect(wrong).toEqual([]);
  const never = ground.operations.filter(({ id }) => !done.has(id));
  expect(never.map(({ id }) => id)).toEqual([]);
  expect(REFUSALS.filter((status) => !refused.has(status))).toEqual([]);
});

test("what they have written holds together, and leaves nothing that could not be done", async () => {
  const chains = await storedChains(host().directory);
  expect(chains.length).toBeGreaterThan(ground.cases.length);
  for (const chain of chains) expect(brokenAt(chain, CHAIN_START)).toBeUndefined();
  expect(deadLetters(host().directory)).toEqual([]);
});
