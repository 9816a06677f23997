import { expect, test } from "vitest";
import { standingPages } from "../support/walks/standing-pages.ts";

/** One of each kind: the front page, a rule, the rules of a step, an instrument, a problem, what is not there. */
const WHOLE =
  /^(index|404|rules\/(hearing-window|at\/give-notice|in\/penalty-law)\/index|problems\/rule-refused\/index)\.html/;

test("the standing pages of the site are as they were recorded", async () => {
  await expect(await standingPages(WHOLE)).toMatchFileSnapshot("golden/standing-pages.txt");
});
