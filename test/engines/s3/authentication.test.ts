import { HeadObjectCommand, ListObjectsV2Command, type S3ClientConfig } from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { CREDENTIALS, openBench, PLAIN, s3Client } from "../../support/s3.ts";
import { codeOf, raw, verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);

const as = (config: S3ClientConfig) =>
  verdict(s3Client(s3.url, config).send(new ListObjectsV2Command({ Bucket: PLAIN })));

test("only the one key opens the store", async () => {
  expect(await as({})).toBe("accepted");
  expect(await as({ region: "eu-west-1" })).toBe("accepted");
  const wrong = { ...CREDENTIALS, secretAccessKey: "guess" };
  expect(await as({ credentials: wrong })).toBe("403 SignatureDoesNotMatch");
  expect(await as({ credentials: { ...wrong, accessKeyId: "other" } })).toBe("403 InvalidAccessKeyId");
});

test.each([
  ["GET", "/plain/k"],
  ["PUT", "/plain/k"],
  ["DELETE", "/plain/k"],
  ["GET", "/plain?list-type=2"],
  ["GET", "/"],
])("nobody is let in unsigned: %s %s", async (method, path) => {
  const { status, body, headers } = await raw({ port: new URL(s3.url).port, method, path });
  expect([status, codeOf(body)]).toEqual([403, "AccessDenied"]);
  expect(headers["content-type"]).toBe("application/xml");
  expect(body).toContain(`<Resource>${path}</Resource>`);
  expect(body).toContain(`<RequestId>${headers["x-amz-request-id"]}</RequestId>`);
});

test("only this machine is listened to", async () => {
  await expect(raw({ host: "::1", port: new URL(s3.url).port })).rejects.toThrow();
  expect((await raw({ host: "127.0.0.1", port: new URL(s3.url).port })).status).toBe(403);
});

test("the refusal of a HEAD has no body", async () => {
  const { status, body } = await raw({ port: new URL(s3.url).port, method: "HEAD", path: "/plain/k" });
  expect([status, body]).toEqual([403, ""]);
});

test("a clock that runs wrong is told, and the client puts itself right", async () => {
  const tomorrow = await openBench({ now: () => Date.now() + 86_400_000 });
  const list = new ListObjectsV2Command({ Bucket: PLAIN });
  expect(await verdict(tomorrow.client.send(list))).toBe("403 RequestTimeTooSkewed");
  expect(await verdict(tomorrow.client.send(list))).toBe("accepted");
  await tomorrow.close();
});

test("the wrong secret learns nothing of what is there", async () => {
  await s3.put("secret", "x");
  const stranger = s3Client(s3.url, { credentials: { ...CREDENTIALS, secretAccessKey: "guess" } });
  const head = (Key: string) => verdict(stranger.send(new HeadObjectCommand({ Bucket: PLAIN, Key })));
  expect(await head("secret")).toBe(await head("nothing"));
});
