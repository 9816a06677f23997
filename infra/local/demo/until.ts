import { setTimeout as wait } from "node:timers/promises";

const LONGEST = 60_000;

/** What a question is answered at last; until then it is asked again. Throws after a minute, and says what is missing. */
export const until = async <Answer>(
  missing: string,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> => {
  const start = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() - start > LONGEST) throw new Error(`${missing} does not appear`);
    await wait(50);
  }
};
