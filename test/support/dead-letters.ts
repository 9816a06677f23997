import { join } from "node:path";
import { type DeadLetter, openAsyncStore } from "../../infra/local/async/store.ts";

/** What a host could not process, and keeps. */
export const deadLetters = (directory: string): readonly DeadLetter[] => {
  const store = openAsyncStore(join(directory, "host.sqlite"));
  const letters = store.deadLetters();
  store.close();
  return letters;
};
