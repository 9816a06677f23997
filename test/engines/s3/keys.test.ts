import { GetObjectCommand, ListObjectsV2Command } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN } from "../../support/s3.ts";
import { codeOf, raw, verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);

const KEYS = [
  "a//b",
  "/leading",
  "trailing/",
  "x/../y",
  "../../../../etc/passwd",
  ".",
  "n".repeat(300),
  `${"n".repeat(300)}/${"m".repeat(300)}`,
  "中文/证据 一.pdf",
  "a b+c%20d%2Fe%",
  "!'()*;:@&=$,?#[]~",
  "blobs",
  "objects.sqlite",
  "line\nfeed\ttab",
  "x".repeat(1024),
];

test.each(KEYS)("%j is a key like any other", async (key) => {
  await s3.put(key, `content of ${key}`);
  expect(await s3.text(key)).toBe(`content of ${key}`);
  const { Contents } = await s3.client.send(new ListObjectsV2Command({ Bucket: PLAIN }));
  expect(Contents?.map(({ Key }) => Key)).toContain(key);
});

test.each(KEYS.filter((key) => !key.includes("..") && key !== "."))(
  "%j can be had by a signed address",
  async (Key) => {
    const url = await getSignedUrl(s3.client, new GetObjectCommand({ Bucket: PLAIN, Key }));
    expect(await (await fetch(url)).text()).toBe(`content of ${Key}`);
  },
);

test.each(KEYS)("%j can be replaced alone", async (key) => {
  await s3.put(key, "replaced");
  expect(await s3.text(key)).toBe("replaced");
  for (const other of KEYS.slice(KEYS.indexOf(key) + 1))
    expect(await s3.text(other)).toBe(`content of ${other}`);
});

test("a key has an end", async () => {
  expect(await verdict(s3.put("中".repeat(342), ""))).toBe("400 KeyTooLongError");
});

test("an address that is no text is refused", async () => {
  const { status, body } = await raw({ port: new URL(s3.url).port, path: "/plain/%ff" });
  expect([status, codeOf(body)]).toEqual([400, "InvalidURI"]);
});
