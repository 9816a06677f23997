import {
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  paginateListObjectsV2,
} from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "vitest";
import { openBench, PLAIN } from "../../support/s3.ts";
import { verdict } from "../../support/s3-answers.ts";

const s3 = await openBench();
afterAll(s3.close);

const KEYS = ["a", "b/1", "b/2", "b/c/3", "c &lt; <d>\"'", "c/", "é", "证据/一", "证据/二", "😀"];
for (const key of KEYS.toReversed()) await s3.put(key, key);

const list = (changes: Partial<ListObjectsV2CommandInput> = {}) =>
  s3.client.send(new ListObjectsV2Command({ Bucket: PLAIN, ...changes }));
const told = async (changes: Partial<ListObjectsV2CommandInput>) => {
  const { Contents = [], CommonPrefixes = [] } = await list(changes);
  return { keys: Contents.map(({ Key }) => Key), groups: CommonPrefixes.map(({ Prefix }) => Prefix) };
};

test("keys come in the order of their bytes, with what is known of them", async () => {
  expect((await told({})).keys).toEqual(KEYS);
  const [first] = (await list()).Contents ?? [];
  expect(first).toMatchObject({ Key: "a", Size: 1, ETag: '"0cc175b9c0f1b6a831c399e269772661"' });
  expect(first?.LastModified?.getTime()).toBeGreaterThan(Date.now() - 60_000);
});

test("a prefix and a delimiter make folders", async () => {
  expect(await told({ Prefix: "证据/" })).toEqual({ keys: ["证据/一", "证据/二"], groups: [] });
  expect(await told({ Delimiter: "/" })).toEqual({
    keys: ["a", "c &lt; <d>\"'", "é", "😀"],
    groups: ["b/", "c/", "证据/"],
  });
  expect(await told({ Delimiter: "/", Prefix: "b/" })).toEqual({ keys: ["b/1", "b/2"], groups: ["b/c/"] });
  expect(await told({ StartAfter: "c/" })).toEqual({ keys: ["é", "证据/一", "证据/二", "😀"], groups: [] });
});

test.each([
  { size: 1, query: {} },
  { size: 3, query: {} },
  { size: 1, query: { Delimiter: "/" } },
  { size: 2, query: { Delimiter: "/", StartAfter: "b/1" } },
])("pages of $size give the same as one ($query)", async ({ size, query }) => {
  const keys: unknown[] = [];
  for await (const page of paginateListObjectsV2(
    { client: s3.client, pageSize: size },
    { Bucket: PLAIN, ...query },
  )) {
    const found = [
      ...(page.Contents ?? []).map(({ Key }) => Key),
      ...(page.CommonPrefixes ?? []).map((p) => p.Prefix),
    ];
    expect(found.length).toBeLessThanOrEqual(size);
    expect(page.KeyCount).toBe(found.length);
    keys.push(...found);
  }
  const whole = await told(query);
  expect(keys.toSorted()).toEqual([...whole.keys, ...whole.groups].toSorted());
});

test("keys can be had encoded", async () => {
  const { Contents = [], EncodingType } = await list({ EncodingType: "url" });
  expect(EncodingType).toBe("url");
  expect(Contents.map(({ Key = "" }) => decodeURIComponent(Key.replaceAll("+", " ")))).toEqual(KEYS);
  expect(Contents.map(({ Key }) => Key)).toContain("b/c/3");
});

test("what cannot be read is refused", async () => {
  expect(await verdict(list({ ContinuationToken: "?" }))).toBe("400 InvalidArgument");
  expect(await verdict(list({ MaxKeys: -1 }))).toBe("400 InvalidArgument");
  expect(await list({ MaxKeys: 0 })).toMatchObject({ KeyCount: 0, IsTruncated: false });
});
