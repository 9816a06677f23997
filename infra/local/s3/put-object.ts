import type { Answer } from "./answer.ts";
import { type Body, readBody } from "./body.ts";
import type { Call, Store } from "./call.ts";
import { checksumHeaders } from "./checksums.ts";
import { readWriteCondition } from "./conditions.ts";
import { type Declared, readDeclared } from "./declared.ts";
import { S3Error } from "./errors.ts";
import { Measure } from "./measure.ts";
import { storedHeaders } from "./object-headers.ts";
import { type Digests, neededDigests, verifyDigests } from "./verify-digests.ts";
import { addVersion } from "./version-writes.ts";
import { findVersion, type Stored } from "./versions.ts";

const LONGEST_KEY = 1024;

/** The bytes as they pass on to the disk. Fails at their end, and so leaves no blob, unless they are what was declared. */
async function* verified(body: Body, declared: Declared | undefined, done: (digests: Digests) => void) {
  const measure = new Measure(neededDigests(declared, body));
  for await (const bytes of body.bytes()) {
    measure.update(bytes);
    if (measure.size > body.length)
      throw new S3Error("IncompleteBody", "You sent more bytes than the HTTP headers say");
    yield bytes;
  }
  done(verifyDigests(declared, body, measure.result()));
}

const receive = async (
  store: Store,
  body: Body,
  declared: Declared | undefined,
): Promise<Omit<Stored, "headers">> => {
  let digests: Digests | undefined;
  const blob = await store.blobs.receive(
    verified(body, declared, (found) => {
      digests = found;
    }),
  );
  if (!digests) throw new Error("a body ended without having been measured");
  return { blob, size: digests.size, etag: `"${digests.etag}"`, checksum: digests.checksum };
};

/** The condition is looked at before the bytes are taken, to spare them, and again in the breath in which they become visible. */
export const putObject = async (store: Store, { request, bucket, proof }: Call): Promise<Answer> => {
  const place = { bucket, key: request.key };
  if (Buffer.byteLength(request.key) > LONGEST_KEY)
    throw new S3Error("KeyTooLongError", "Your key is too long");
  const allow = readWriteCondition(request);
  const declared = readDeclared(request);
  const body = readBody(request, proof);
  allow(findVersion(store.db, place));
  const received = await receive(store, body, declared);
  try {
    const stored = { ...received, headers: storedHeaders(request) };
    const { version, replaced } = addVersion(store.db, place, { allow, stored, modified: store.now() });
    await store.blobs.discard(replaced);
    return {
      status: 200,
      headers: {
        etag: received.etag,
        ...checksumHeaders(received.checksum),
        ...(bucket.versioned && { "x-amz-version-id": version }),
      },
    };
  } catch (error) {
    await store.blobs.discard(received.blob);
    throw error;
  }
};
