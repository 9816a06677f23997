import { setTimeout as wait } from "node:timers/promises";

/** Asks again until the answer is there; the time limit of the test ends it. */
export const until = async <Value>(ask: () => Promise<Value | undefined | false>): Promise<Value> => {
  for (;;) {
    const value = await ask();
    if (value !== undefined && value !== false) return value;
    await wait(50);
  }
};

/** The text of an address of the site, once it says what it is waited for. */
export const untilPage = (url: string, says: string): Promise<string> =>
  until(async () => {
    const answer = await fetch(url);
    const text = await answer.text();
    return answer.ok && text.includes(says) && text;
  });
