import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../../functions/law/catalogue.ts";
import { problemDocument } from "../../../functions/platform/http/problem-document.ts";
import { respondAnswer, respondProblem } from "../../../functions/platform/http/respond.ts";
import { PROBLEMS, type ProblemName } from "../../../functions/platform/problem.ts";
import { missing, type Refusal, wrongField } from "../../../functions/platform/refusal.ts";

const SITE = "https://site.example";
const said = { zh: "已立案", en: "filed" };
const finding = (pointer: string) => ({ pointer, detail: { zh: "不符", en: "does not fit" } });

/** Refusals that say more than their kind. */
const TOLD: Readonly<Partial<Record<ProblemName, Refusal>>> = {
  "invalid-input": wrongField("/reason", "与案件当前状态不符", "does not fit the state of the case"),
  "rule-refused": {
    kind: "rule-refused",
    breaches: CATALOGUE.slice(0, 2).map((rule) => ({ rule, findings: [finding("/a"), finding("/b")] })),
  },
  "wrong-state": { kind: "wrong-state", state: said, allowed: [said, { zh: "已结案", en: "closed" }] },
  "wrong-procedure": { kind: "wrong-procedure", procedure: said },
  "precondition-missing": missing("送达决定书", "service of the decision"),
  "already-exists": { kind: "already-exists", what: said, id: "01950000" },
  "version-stale": { kind: "version-stale", current: 12 },
  "method-not-allowed": { kind: "method-not-allowed", allow: ["GET", "POST"] },
};

const refusalOf = (kind: ProblemName): Refusal => TOLD[kind] ?? ({ kind } as Refusal);
const KINDS = Object.keys(PROBLEMS) as ProblemName[];

describe.each(KINDS)("a refusal of the kind %s", (kind) => {
  const document = problemDocument(refusalOf(kind), SITE, "request-1");

  test("is a problem document with a page of our own", () => {
    expect(document.type).toBe(`${SITE}/problems/${kind}/`);
    expect(document.status).toBe(PROBLEMS[kind].status);
    expect(document.instance).toBe("urn:request:request-1");
  });

  test("speaks Chinese and English", () => {
    for (const words of [document.title, document.detail]) expect(words).toMatch(/\p{Script=Han}/u);
    expect(document.titleEn).toMatch(/^[^\p{Script=Han}]+$/u);
    expect(document.detailEn).toMatch(/[a-z]{2}/);
  });

  test("is answered with its status, as a problem, with the headers that belong to it", () => {
    const { statusCode, headers, body } = respondProblem(refusalOf(kind), SITE, "request-1");
    expect(statusCode).toBe(PROBLEMS[kind].status);
    expect(headers?.["content-type"]).toContain("application/problem+json");
    expect(JSON.parse(body ?? "")).toEqual(JSON.parse(JSON.stringify(document)));
    expect(headers?.["retry-after"] !== undefined).toBe(kind === "unavailable");
    expect(headers?.["allow"]).toBe(kind === "method-not-allowed" ? "GET, POST" : undefined);
    expect(headers?.["www-authenticate"] !== undefined).toBe(statusCode === 401);
  });
});

test("input that is wrong names every field", () => {
  const refusal: Refusal = { kind: "invalid-input", errors: [finding("/a"), finding("/b/0")] };
  const document = problemDocument(refusal, SITE, "1");
  expect(document["errors"]).toEqual([
    { pointer: "/a", detail: "不符", detailEn: "does not fit" },
    { pointer: "/b/0", detail: "不符", detailEn: "does not fit" },
  ]);
  expect(document.detail).toBe("/a：不符");
});

test("what is wrong with the whole request points nowhere, and its sentence begins with a word", () => {
  const { detail, detailEn } = problemDocument(
    wrongField("", "不是有效的 JSON", "is no valid JSON"),
    SITE,
    "1",
  );
  expect([detail, detailEn]).toEqual(["不是有效的 JSON", "is no valid JSON"]);
});

test("a rule that refuses is named with its page and its article, and so is every other one", () => {
  const document = problemDocument(refusalOf("rule-refused"), SITE, "1");
  expect(document["rule"]).toBe(`${SITE}/rules/${CATALOGUE[0]?.id}/`);
  expect(document["article"]).toMatch(/^《.+》第.+条/);
  expect(document["errors"]).toHaveLength(4);
  expect((document["breaches"] as { rule: string }[]).map(({ rule }) => rule)).toEqual(
    CATALOGUE.slice(0, 2).map(({ id }) => `${SITE}/rules/${id}/`),
  );
});

test("what is known of the present state goes with the refusal", () => {
  expect(problemDocument(refusalOf("version-stale"), SITE, "1")["current"]).toBe(12);
  expect(problemDocument(refusalOf("already-exists"), SITE, "1")["existing"]).toBe("01950000");
  expect(problemDocument({ kind: "already-exists", what: said }, SITE, "1")).not.toHaveProperty("existing");
});

test("an answer carries its version as its ETag, one without a version none", () => {
  expect(respondAnswer(201, { version: 3 }).headers?.["etag"]).toBe('"3"');
  expect(respondAnswer(200, { cases: [] }).headers).not.toHaveProperty("etag");
});
