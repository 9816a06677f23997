import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { ROUTES } from "../../../functions/cases/routes.ts";
import { abilityOf } from "../../../functions/platform/auth/ability.ts";
import { readCommand } from "../../../functions/platform/http/read-command.ts";
import { personOf } from "../../support/world/people.ts";
import { inShort, wrong } from "../../support/world/refusals.ts";

const subject = personOf("long-zhiyuan");
const CALL = { subject, ability: abilityOf(subject), path: {} };

type Given = { headers?: Record<string, string | undefined>; body?: string; base64?: boolean; path?: string };

const eventOf = ({ headers, body = "{}", base64 = false, path = "/cases/1/filing" }: Given) =>
  ({
    headers: { "content-type": "application/json", "idempotency-key": "k1", "if-match": '"3"', ...headers },
    body,
    isBase64Encoded: base64,
    rawPath: path,
    requestContext: { http: { method: "POST" } },
  }) as unknown as APIGatewayProxyEventV2;

const read = (given: Given, operation: "fileCase" | "openCase" = "fileCase") => {
  const call = readCommand(ROUTES[operation], eventOf(given), CALL);
  return call.ok ? call.value : inShort(call.refusal);
};

describe("the body", () => {
  test.each(["application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"])(
    "is taken as %s",
    (type) => {
      expect(read({ headers: { "content-type": type } })).toMatchObject({ body: { basis: [] } });
    },
  );

  test.each([
    undefined,
    "text/plain",
    "application/jsonp",
    "application/json; charset=gbk",
    "multipart/form-data",
  ])("is not taken as %s", (type) => {
    expect(read({ headers: { "content-type": type } })).toEqual({ kind: "unsupported-media-type" });
  });

  test.each(["", "{", "{} {}", "undefined", "{'a':1}"])("%j is no JSON", (body) => {
    expect(read({ body })).toEqual(wrong(""));
  });

  test.each(["null", "[]", '"x"', "1"])("%s is no object", (body) => {
    expect(read({ body })).toEqual(wrong(""));
  });

  test("may come in base64, as the gateway sends it", () => {
    const body = Buffer.from(JSON.stringify({ number: "云自然资立〔2026〕1号" })).toString("base64");
    expect(read({ body, base64: true })).toMatchObject({ body: { number: "云自然资立〔2026〕1号" } });
  });

  test("may have 256 KB, counted in bytes, and no byte more", () => {
    const filled = (bytes: number) => JSON.stringify({ number: "x".repeat(bytes - 13) });
    expect(Buffer.byteLength(filled(256 * 1024))).toBe(256 * 1024);
    expect(read({ body: filled(256 * 1024) })).toEqual(wrong("/number"));
    expect(read({ body: filled(256 * 1024 + 1) })).toEqual({ kind: "too-large" });
    expect(read({ body: JSON.stringify({ number: "字".repeat(90_000) }) })).toEqual({ kind: "too-large" });
  });
});

describe("the idempotency key", () => {
  test.each([undefined, "", "a b", "键", "x".repeat(129), "a\n"])("%j is none", (key) => {
    expect(read({ headers: { "idempotency-key": key } })).toEqual(wrong("/headers/idempotency-key"));
  });

  test("stands for this caller, this address and these very bytes", () => {
    const repetitionOf = (given: Given) => (read(given) as { repetition: object }).repetition;
    const first = repetitionOf({});
    expect(first).toMatchObject({ subject: "long-zhiyuan", key: "k1" });
    expect(repetitionOf({})).toEqual(first);
    expect(repetitionOf({ headers: { "if-match": '"4"' } })).toEqual(first);
    expect(repetitionOf({ body: "{ }" })).not.toEqual(first);
    expect(repetitionOf({ path: "/cases/2/filing" })).not.toEqual(first);
  });
});

describe("the version", () => {
  test.each([
    ['"3"', 3],
    ['"0"', 0],
    [undefined, undefined],
  ])("%s is read as %s", (header, ifMatch) => {
    expect(read({ headers: { "if-match": header } })).toMatchObject({ ifMatch });
  });

  test.each(["3", "*", 'W/"3"', '"x"', '"3", "4"', '"-1"', ""])("%j is none", (header) => {
    expect(read({ headers: { "if-match": header } })).toEqual(wrong("/headers/if-match"));
  });

  test("is not read where no version is asked", () => {
    const body = JSON.stringify({
      externalId: "1",
      caption: "x",
      source: { kind: "other" },
      parties: [{ kind: "citizen", name: "某人", address: "某地" }],
      officers: ["a"],
    });
    expect(read({ headers: { "if-match": "nonsense" }, body }, "openCase")).toMatchObject({
      ifMatch: undefined,
    });
  });
});
