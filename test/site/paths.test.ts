import { expect, test } from "vitest";
import {
  agencyPath,
  dataPath,
  decisionPath,
  instrumentPath,
  isSitePath,
  monthPath,
  newestPath,
  problemPath,
  RULES,
  regionPath,
  rulePath,
  stepPath,
} from "../../static-site/pages/paths.ts";

const agency = { id: "11529900MB0000001A" };

test.each([
  [decisionPath(2026, "7k2m9q4xw0te"), "/c/2026/7k2m9q4xw0te/"],
  [dataPath(decisionPath(2026, "7k2m9q4xw0te")), "/c/2026/7k2m9q4xw0te/data.json"],
  [agencyPath(agency.id), "/a/11529900MB0000001A/"],
  [monthPath({ agency, year: 2026, month: 3, page: 1 }), "/a/11529900MB0000001A/2026/03/1/"],
  [newestPath({ agency, year: 2026, month: 3 }), "/a/11529900MB0000001A/2026/03/"],
  [regionPath("529901"), "/r/529901/"],
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
  "/a/11529900MB0000001A/2026/03",
  "/r/某县/",
  "/somewhere/",
  "//elsewhere.example/",
])("%s is no address of the site", (path) => {
  expect(isSitePath(path)).toBe(false);
});

test("what is put into an address cannot leave its segment", () => {
  expect(problemPath('../"><script>\ud800')).toBe("/problems/..%2F%22%3E%3Cscript%3E%EF%BF%BD/");
});
