import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../../infra/entries.ts";
import { demoHost, typed } from "../../support/demo-host.ts";

const host = demoHost();

const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
const [, block = ""] = /## The first five requests\n\n```sh\n(.*?)```/s.exec(readme) ?? [];

/** What each of the requests was answered, in their order. */
const answers = (): readonly string[] => {
  const { directory, ready } = host();
  const script = block
    .replace("token -- shi-yunzhou", `token -- shi-yunzhou --data ${directory}`)
    .replace(/^API=\S+/m, `API=${ready.api}`)
    .replace(/^# \d .*$/gm, "echo; echo ----");
  return typed(script)
    .split("----\n")
    .slice(1)
    .map((text) => text.trim());
};

const listed = (cases: string): readonly string[] => cases.split(/(?<=\})(?=\{)/);

test("the first five requests of the README do what it says of them; the fourth opens nothing twice", () => {
  const [description = "", cases = "", facts = "", opened = "", refused = "", ...others] = answers();
  expect(others).toEqual([]);
  expect(description).toMatch(/^\{"openapi":"3\.1/);
  const [list = "", demo = ""] = listed(cases);
  expect(JSON.parse(list).cases).toHaveLength(1);
  expect(JSON.parse(demo)).toMatchObject({ state: "decided", externalId: "demo-land-1" });
  const types = (JSON.parse(facts).facts as { type: string }[]).map(({ type }) => type);
  expect(types).toEqual(["case-opened", "case-filed", "evidence-declared"]);
  expect(JSON.parse(opened)).toMatchObject({ version: 1, seq: 1 });
  const { status, breaches } = JSON.parse(refused);
  expect(status).toBe(422);
  expect(breaches[0].rule).toMatch(/\/rules\/two-certified-officers\/$/);
  expect(breaches[0].article).toContain("第四十二条");
  const again = answers();
  expect(again[3]).toBe(opened);
  expect(JSON.parse(listed(again[1] ?? "")[0] ?? "").cases).toHaveLength(2);
});
