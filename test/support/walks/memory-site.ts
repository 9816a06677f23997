import { sha256Hex } from "../../../functions/kernel/digest.ts";
import type { Objects } from "../../../functions/platform/objects.ts";

/** The bucket of the public site in memory. */
export const memorySite = (): Objects & { texts: ReadonlyMap<string, string> } => {
  const texts = new Map<string, string>();
  const etagOf = (text: string | undefined): string | null => (text === undefined ? null : sha256Hex(text));
  return {
    texts,
    get: async (key) => {
      const text = texts.get(key);
      return text === undefined ? undefined : { text, etag: sha256Hex(text) };
    },
    put: async (key, text, { seen }) => {
      if (seen !== undefined && seen !== etagOf(texts.get(key))) return false;
      texts.set(key, text);
      return true;
    },
  };
};
