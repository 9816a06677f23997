import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, expect, test } from "vitest";
import { openBench, VERSIONED } from "../../support/s3.ts";

const s3 = await openBench();
afterAll(s3.close);
const where = { Bucket: VERSIONED, Key: "k" };

const preflight = (Origin: string) =>
  fetch(`${s3.url}/versioned/k`, {
    method: "OPTIONS",
    headers: {
      Origin,
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": "content-type,x-amz-checksum-sha256",
    },
  });

test.each(["http://127.0.0.1:4000", "http://localhost:8080", "http://localhost"])(
  "a page of %s may upload and read",
  async (origin) => {
    const asked = await preflight(origin);
    expect(asked.status).toBe(200);
    expect(asked.headers.get("access-control-allow-origin")).toBe(origin);
    expect(asked.headers.get("access-control-allow-methods")).toContain("PUT");
    expect(asked.headers.get("access-control-allow-headers")).toBe("content-type,x-amz-checksum-sha256");
    const put = await getSignedUrl(s3.client, new PutObjectCommand(where), {
      unhoistableHeaders: new Set(["x-amz-checksum-crc32"]),
    });
    const refused = await fetch(put, { method: "PUT", body: "x", headers: { Origin: origin } });
    expect(refused.status).toBe(403);
    expect(refused.headers.get("access-control-allow-origin")).toBe(origin);
  },
);

test("an answer shows the headers that a page needs", async () => {
  await s3.put("k", "x", VERSIONED);
  const get = await getSignedUrl(s3.client, new GetObjectCommand(where));
  const { headers } = await fetch(get, { headers: { Origin: "http://localhost:1" } });
  expect(headers.get("access-control-expose-headers")).toBe("ETag, x-amz-version-id, x-amz-checksum-sha256");
  expect(headers.get("vary")).toBe("Origin");
});

test.each(["http://evil.example", "http://127.0.0.1.evil.example", "https://localhost", "null"])(
  "a page of %s may not",
  async (origin) => {
    const asked = await preflight(origin);
    expect(asked.status).toBe(403);
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
    const get = await getSignedUrl(s3.client, new GetObjectCommand(where));
    const answer = await fetch(get, { headers: { Origin: origin } });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  },
);
