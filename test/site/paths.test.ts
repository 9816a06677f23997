import { expect, test } from "vitest";
import {
  agencyPath,
  dataPath,
  decisionPath,
  instrumentPath,
  isSitePath,
  monthPath,
  problemPath,
  RULES,
  rulePath,
  stepPath,
} from "../../static-site/pages/paths.ts";

const agency = { id: "11529900MB0000001A" };

test.each([
  [decisionPath(2026, "7k2m9q4xw0te"), "/c/2026/7k2m9q4xw0te/"],
  [dataPath(decisionPath(2026, "7k2m9q4xw0te")), "/c/2026/7k2m9q4xw0te/data.json"],
  [agencyPath(agency.id), "/a/11529900MB0000001A/"],
  [monthPath({ agency, year: 2026, month: 3, page: 1 }), "/a/11529900MB0000001A/2026/03/1/"],
  [problemPath("not-found"), "/problems/not-found/"],
  [rulePath("hearing-window"), "/rules/hearing-window/"],
  [RULES, "/rules/"],
  [stepPath("decide-case"), "/rules/at/decide-case/"],
  [instrumentPath("2018-118"), "/rules/in/2018-118/"],
])("%s", (path, expected) => {
  expect(path).toBe(expected);
  expect(isSitePath(path)).toBe(true);
});

test.each([
  "/c/2026/某公司/",
  "/c/2026/",
  "/a/1/",
  "/a/11529900MB0000001A/2026/13/1/",
  "/a/11529900MB0000001A/2026/03/0/",
  "/somewhere/",
  "//elsewhere.example/",
])("%s is no address of the site", (path) => {
  expect(isSitePath(path)).toBe(false);
});

test("what is put into an address cannot leave its segment", () => {
  expect(problemPath('../"><script>\ud800')).toBe("/problems/..%2F%22%3E%3Cscript%3E%EF%BF%BD/");
});
