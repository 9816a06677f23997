import { randomBytes } from "node:crypto";
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN } from "../../support/s3.ts";
import { verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);

test("what was put is got", async () => {
  await s3.put("greeting", "你好");
  expect(await s3.text("greeting")).toBe("你好");
  await s3.put("greeting", "again");
  expect(await s3.text("greeting")).toBe("again");
});

test("an empty object is an object", async () => {
  await s3.put("empty", "");
  expect(await s3.text("empty")).toBe("");
});

test.each([1, 65_536, 1_048_576, 3_500_001])("%i bytes arrive whole", async (size) => {
  const bytes = randomBytes(size);
  await s3.put("large", bytes);
  const { Body, ContentLength } = await s3.client.send(new GetObjectCommand({ Bucket: PLAIN, Key: "large" }));
  expect(ContentLength).toBe(size);
  expect(bytes.equals((await Body?.transformToByteArray()) ?? Buffer.of())).toBe(true);
});

test("headers stay with an object", async () => {
  const kept = {
    CacheControl: "max-age=60",
    ContentDisposition: "attachment; filename*=UTF-8''%E8%AF%81%E6%8D%AE.txt",
    ContentEncoding: "gzip",
    ContentLanguage: "zh-CN",
    ContentType: "text/plain; charset=utf-8",
    ExpiresString: "Wed, 21 Oct 2026 07:28:00 GMT",
  };
  const { ExpiresString, ...rest } = kept;
  const where = { Bucket: PLAIN, Key: "described" };
  await s3.client.send(
    new PutObjectCommand({ ...where, Body: "x", ...rest, Expires: new Date(ExpiresString) }),
  );
  expect(await s3.client.send(new HeadObjectCommand(where))).toMatchObject({ ...kept, ContentLength: 1 });
  expect(await s3.client.send(new GetObjectCommand(where))).toMatchObject(kept);
});

test("headers can be other ones for one reader", async () => {
  const where = { Bucket: PLAIN, Key: "greeting" };
  const asked = {
    ResponseContentType: "text/csv",
    ResponseContentDisposition: 'attachment; filename="é.csv"',
  };
  const answer = await s3.client.send(new GetObjectCommand({ ...where, ...asked }));
  expect(answer).toMatchObject({
    ContentType: "text/csv",
    ContentDisposition: 'attachment; filename="é.csv"',
  });
  const chinese = new GetObjectCommand({ ...where, ResponseContentDisposition: "证据" });
  expect(await verdict(s3.client.send(chinese))).toBe("400 InvalidArgument");
  const twoHeaders = new GetObjectCommand({ ...where, ResponseContentType: "a\r\nx: y" });
  expect(await verdict(s3.client.send(twoHeaders))).toBe("400 InvalidArgument");
});

test("what is not there is not found", async () => {
  const where = { Bucket: PLAIN, Key: "nothing" };
  expect(await verdict(s3.client.send(new GetObjectCommand(where)))).toBe("404 NoSuchKey");
  expect(await verdict(s3.client.send(new HeadObjectCommand(where)))).toBe("404 NotFound");
  expect(await verdict(s3.text("nothing", "other"))).toBe("404 NoSuchBucket");
  expect(await verdict(s3.put("x", "y", "other"))).toBe("404 NoSuchBucket");
});
