import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../../infra/entries.ts";
import { demoHost, typed } from "../../support/demo-host.ts";
import { until } from "../../support/until.ts";

const host = demoHost();

const page = readFileSync(join(PROJECT, "functions/front/README.md"), "utf8");
const blocks = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, block = ""]) => block);

/** What each block of the page was answered, typed one after another into one shell. */
const answers = (): readonly string[] => {
  const { directory, ready } = host();
  const script = blocks
    .join("\necho; echo ----\n")
    .replaceAll(/token -- ([a-z-]+)/g, `token -- $1 --data ${directory}`)
    .replace(/^API=\S+/m, `API=${ready.api}`);
  return typed(script).split("----\n");
};

test("the requests of the page for departments do what it says of them, and may be typed twice", async () => {
  const [one = "", file = "", _findings, ...others] = answers();
  expect(others).toEqual([]);
  expect(JSON.parse(one)).toMatchObject({ version: 1, seq: 1 });
  expect(file).toContain('"counts":{"total":2,"done":2,"created":1,"changed":0,"unchanged":0,"rejected":1}');
  expect(file).toContain("行号,字段,规则,原因,reason");
  expect(file).toContain("不是真实存在的日期");
  const { caseId } = JSON.parse(one);
  const wanted = expect.objectContaining({ rule: "simple-cap", case: caseId, severity: "fatal" });
  const [again, , found = ""] = await until(async () => {
    const told = answers();
    return told[2]?.includes(caseId) && told;
  });
  expect(again).toBe(one);
  expect(JSON.parse(found).findings).toContainEqual(wanted);
});
