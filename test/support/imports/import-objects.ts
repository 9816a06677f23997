import type { ImportObjects } from "../../../functions/jobs/store.ts";
import type { StoredObject } from "../../../functions/platform/signed-objects.ts";
import { sha256 } from "../work-case.ts";

const signed = (method: "PUT" | "GET", key: string, expiresAt: string) => ({
  method,
  url: `https://objects.example/${key}`,
  headers: {},
  expiresAt,
});

/** The bucket of imports in memory. */
export const memoryImportObjects = (): ImportObjects & {
  place: (key: string, bytes: Uint8Array) => void;
} => {
  const kept = new Map<string, Uint8Array>();
  const described = (bytes: Uint8Array): StoredObject => ({
    version: "",
    size: bytes.length,
    sha256: sha256(bytes),
  });
  return {
    place: (key, bytes) => {
      kept.set(key, bytes);
    },
    describe: async (key) => {
      const bytes = kept.get(key);
      return bytes && described(bytes);
    },
    upload: async ({ key }, now) => signed("PUT", key, now),
    download: async ({ key }, now) => signed("GET", key, now),
    bytes: async (key) => {
      const bytes = kept.get(key);
      if (!bytes) throw new Error(`nothing lies at ${key}`);
      return bytes;
    },
    putText: async (key, text) => {
      kept.set(key, Buffer.from(text));
    },
  };
};
