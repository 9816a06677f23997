import { expect } from "vitest";
import * as z from "zod";
import { PROBLEMS, type ProblemName } from "../../functions/platform/problem.ts";
import type { Answered } from "../../infra/client/call.ts";
import { untilPage } from "./until.ts";

const CHINESE = /\p{Script=Han}/u;
const ENGLISH = /[a-z]{2}/;

const Said = { zh: z.string().regex(CHINESE), en: z.string().regex(ENGLISH) };

/** A problem as every caller may rely on it. */
const Problem = z.looseObject({
  type: z.url(),
  title: Said.zh,
  titleEn: Said.en,
  status: z.int(),
  detail: Said.zh,
  detailEn: Said.en,
  instance: z.string().regex(/^urn:request:[0-9a-f-]{36}$/),
  errors: z
    .array(z.strictObject({ pointer: z.string().regex(/^(\/.*)?$/), detail: Said.zh, detailEn: Said.en }))
    .optional(),
});

export type Expected = {
  problem: ProblemName;
  /** Where the request is wrong. */
  pointer?: string;
  /** Which rule of law refuses it, and its article. */
  rule?: string;
  article?: string;
};

/** Whether an answer is a problem document at all: its shape, its type, its languages. */
export const isProblem = ({ status, headers, body }: Answered): boolean =>
  headers.get("content-type") === "application/problem+json; charset=utf-8" &&
  Problem.safeParse(body).success &&
  body["status"] === status;

const served = new Map<string, Promise<string>>();

/** The page behind a link of a problem, looked for once; a site that has just begun makes it within moments. */
const page = (url: string): Promise<string> => {
  const known = served.get(url) ?? untilPage(url, "<h1>");
  served.set(url, known);
  return known;
};

/** That a request was refused as it must be, in words for people, with pages that the site serves. */
export const expectProblem = async (answer: Answered, expected: Expected): Promise<void> => {
  const { status, body, headers } = answer;
  const kind = String(body["type"]).split("/").at(-2);
  expect({ kind, status }, JSON.stringify(body)).toEqual({
    kind: expected.problem,
    status: PROBLEMS[expected.problem].status,
  });
  expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const problem = Problem.parse(body);
  expect(problem.status).toBe(status);
  expect(await page(problem.type)).toContain(problem.title);
  if (expected.pointer !== undefined)
    expect(problem.errors?.map(({ pointer }) => pointer)).toContain(expected.pointer);
  if (expected.rule !== undefined) {
    const breaches = body["breaches"] as { rule: string; article: string }[];
    const breach = breaches.find(({ rule }) => rule.endsWith(`/rules/${expected.rule}/`));
    expect(breach, JSON.stringify(breaches)).toBeDefined();
    expect(breach?.article).toContain(expected.article ?? "《");
    expect(await page(String(breach?.rule))).toContain(breach?.article);
  }
};
