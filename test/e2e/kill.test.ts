import { setTimeout as wait } from "node:timers/promises";
import { DescribeExecutionCommand, SFNClient } from "@aws-sdk/client-sfn";
import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenAt, type SealedFact } from "../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../functions/kernel/digest.ts";
import { type Answered, call } from "../../infra/client/call.ts";
import { tokenFor } from "../../infra/client/token.ts";
import { CREDENTIALS } from "../../infra/local/engines.ts";
import { EVIDENCE_BYTES, type KillStep, type Known, killSteps } from "../support/kill-case.ts";
import { type KilledHost, startKilledHost } from "../support/killed-host.ts";

/**
 * Host and engines are killed at each step of a case: of three cases, each at every third step, sooner or later after
 * it was asked; and once while a case waits for its review. The department's program repeats what was not answered,
 * under the same key, and after each kill also what was. In the end each case is complete, and everything that was
 * acknowledged is there exactly once.
 */
const CASES = 3;
const MOMENTS_MILLISECONDS = [0, 8, 16, 24, 32];
const SUBMISSION = "submitForReview";
const WAITING_CASE = 1;
const AGENCY = "11990100MB1A00011U";

let host: KilledHost;
beforeAll(async () => {
  host = await startKilledHost();
});
afterAll(() => host.stop());

type Acknowledged = { seq: number; fact: string };

/** Asks until there is an answer: while the host is down there is none, and its first answers may be 503. */
const insist = async (ask: () => Promise<Answered>): Promise<Answered> => {
  for (;;) {
    try {
      const answer = await ask();
      if (answer.status < 500) return answer;
    } catch {
      // Nobody listens at this moment.
    }
    await wait(50);
  }
};

const upload = async ({ upload: signed }: Known): Promise<void> => {
  const { url, headers } = signed as { url: string; headers: Record<string, string> };
  for (;;) {
    try {
      const { status } = await fetch(url, { method: "PUT", headers, body: EVIDENCE_BYTES });
      if (status === 200 || status === 412) return;
    } catch {
      // Nobody listens at this moment.
    }
    await wait(50);
  }
};

const tokens = new Map<string, string>();
const tokenOf = async (person: string): Promise<string> => {
  const token = tokens.get(person) ?? (await tokenFor(host.issuer(), { id: person }));
  tokens.set(person, token);
  return token;
};

type Run = { known: Known; etag: string | null; acknowledged: Acknowledged[] };

/** Carries out a step; answers how it is asked again, word for word, by a program that has lost its own memory. */
const carryOut = async (run: Run, step: KillStep, key: string): Promise<() => Promise<void>> => {
  const token = await tokenOf(step.person);
  const path = step.path?.(run.known) ?? {};
  const body = step.body(run.known);
  const { etag } = run;
  const ask = () => insist(() => call(host.api(), step.operation, { token, path, body, key, ifMatch: etag }));
  const answer = await ask();
  expect(answer.status, `${step.operation}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  run.etag = answer.etag ?? run.etag;
  Object.assign(run.known, step.learn?.(answer));
  if (step.fact) run.acknowledged.push({ seq: Number(answer.body["seq"]), fact: step.fact });
  if (step.operation === "declareEvidence") await upload(run.known);
  return async () => {
    const again = await ask();
    const { status, seq } = { status: again.status, seq: again.body["seq"] };
    expect({ status, seq }).toEqual({ status: answer.status, seq: answer.body["seq"] });
  };
};

const read = async (operation: "getCase" | "listFacts", caseId: string): Promise<Record<string, unknown>> => {
  const token = await tokenOf("long-zhiyuan");
  const query = operation === "listFacts" ? { limit: 100 } : {};
  return (await insist(() => call(host.api(), operation, { token, path: { caseId }, query }))).body;
};

const readable = async (url: string): Promise<void> => {
  while (!(await fetch(url)).ok) await wait(50);
};

/** The flows of a case have followed it to its end, whatever happened to their engine on the way. */
const flowsEnded = async (caseId: string): Promise<void> => {
  const client = new SFNClient({ endpoint: host.flows(), region: "local", credentials: CREDENTIALS });
  for (const flow of ["case-ordinary", "legal-review"]) {
    const executionArn = `arn:aws:states:local:000000000000:execution:fazhiyun-${flow}:${caseId}-${flow}-1-1`;
    for (;;) {
      const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
      if (status === "SUCCEEDED") break;
      expect(status).toBe("RUNNING");
      await wait(100);
    }
  }
};

/** The moment at which a step of a case is killed, in milliseconds after it was asked; none where it is not. */
const momentOf = (number: number, index: number): number | undefined =>
  index % CASES === number - 1 ? MOMENTS_MILLISECONDS[index % MOMENTS_MILLISECONDS.length] : undefined;

test.each(Array.from({ length: CASES }, (_, index) => index + 1))(
  `case %i of ${CASES}: a host that is killed at every third step loses nothing and does nothing twice`,
  async (number) => {
    const steps = killSteps(`kill-${number}`);
    const run: Run = { known: {}, etag: null, acknowledged: [] };
    for (const [index, step] of steps.entries()) {
      // The issuer is killed, too: who has a token by then asks for none.
      await tokenOf(step.person);
      const moment = momentOf(number, index);
      const restarted = moment === undefined ? undefined : wait(moment).then(host.kill);
      const repeat = await carryOut(run, step, `kill-${number}-${index}`);
      await restarted;
      const waits = number === WAITING_CASE && step.operation === SUBMISSION;
      if (waits) await host.kill();
      if (restarted || waits) await repeat();
    }

    const caseId = String(run.known.caseId);
    const { state, tasks } = await read("getCase", caseId);
    expect(state).toBe("closed");
    expect((tasks as { state: string }[]).filter((task) => task.state === "open")).toEqual([]);

    const facts = (await read("listFacts", caseId))["facts"] as SealedFact[];
    expect(brokenAt(facts, CHAIN_START)).toBeUndefined();
    for (const { seq, fact } of run.acknowledged)
      expect(facts.filter((kept) => kept.seq === seq).map(({ type }) => type)).toEqual([fact]);
    expect(facts.map(({ type }) => type)).toEqual(steps.map(({ fact }) => fact));

    await readable(String(run.known["url"]));
    await flowsEnded(caseId);
  },
);

test("after all kills there is one page for each case, on the lists and in the figures", async () => {
  expect(host.kills()).toBe(killSteps("").length + 1);
  const page = async (path: string): Promise<string> => (await fetch(`${host.site()}${path}`)).text();
  // The lists are written moments after the page itself.
  await expect.poll(() => page("/"), { timeout: 30_000 }).toContain(`共公开行政处罚决定${CASES}件`);
  const months = (await page(`/a/${AGENCY}/`)).matchAll(/href="(\/a\/[^"]+\/\d{4}\/\d{2}\/1\/)"/g);
  const lists = await Promise.all([...months].map(([, month = ""]) => page(month)));
  const listed = lists.join("").match(/\/c\/\d{4}\/[0-9a-z]+\//g) ?? [];
  expect(listed).toHaveLength(CASES);
  expect(new Set(listed).size).toBe(CASES);
});
