import { expect, test } from "vitest";
import { headItem } from "../../../functions/case-file/head.ts";
import { caseRule } from "../../../functions/case-file/rules.ts";
import type { Subject } from "../../../functions/platform/auth/subject.ts";
import type { CaseFindings, FindingPage } from "../../../functions/supervision/contract.ts";
import { openedCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM, personOf, TRANSPORT_TEAM } from "../../support/world/people.ts";
import { findingFactTypes, judgeIn, LATE_PUBLICATION } from "../../support/world/supervised.ts";
import { newWorld, type World } from "../../support/world.ts";

const SUPERVISOR = "shen-mingjian";

const said = (id: string, severity: "fatal" | "minor") =>
  caseRule({
    ...LATE_PUBLICATION,
    ...{ id, severity, judges: ["openCase"] },
    judge: () => [{ pointer: "", detail: { zh: "有问题", en: "something is wrong" } }],
  });

const RULES = [said("test-minor", "minor"), said("test-fatal", "fatal")];

/** Two cases of the land bureau and one of the transport bureau, each with a fatal and a minor finding. */
const supervised = async () => {
  const world = await newWorld();
  const cases: string[] = [];
  for (const team of [LAND_TEAM, LAND_TEAM, TRANSPORT_TEAM]) {
    const { id } = await openedCase(world, { team, opening: { externalId: `no-${cases.length}` } });
    await judgeIn(world, RULES)(id);
    cases.push(id);
  }
  const [first = "", second = "", other = ""] = cases;
  return { world, first, second, other };
};

const pageFor = async (world: World, who: string | Subject, query: object = {}): Promise<FindingPage> => {
  const answered = await world.call(who, "listFindings", { query });
  if (!answered.ok) throw new Error(JSON.stringify(answered.refusal));
  return answered.value as FindingPage;
};

const shown = ({ findings }: Pick<FindingPage, "findings">) => findings.map((one) => [one.rule, one.case]);

test("a department sees its own, the heaviest first; supervision those of its region", async () => {
  const { world, first, second, other } = await supervised();
  const own = [
    ["test-fatal", first],
    ["test-fatal", second],
    ["test-minor", first],
    ["test-minor", second],
  ];
  for (const who of [LAND_TEAM.handler, LAND_TEAM.head])
    expect(shown(await pageFor(world, who)).sort()).toEqual(own.toSorted());
  expect(shown(await pageFor(world, LAND_TEAM.handler)).map(([rule]) => rule)).toEqual(
    own.map(([rule]) => rule),
  );
  const all = shown(await pageFor(world, SUPERVISOR)).map(([, id]) => id);
  expect(new Set(all)).toEqual(new Set([first, second, other]));
  const elsewhere = { ...personOf(SUPERVISOR), region: "980000" };
  expect(shown(await pageFor(world, elsewhere))).toEqual([]);
});

test("each names its rule, the article and the page that explains it", async () => {
  const { world, second } = await supervised();
  await judgeIn(world, [said("hearing-window", "fatal")])(second);
  const { findings } = await pageFor(world, LAND_TEAM.handler, { rule: "hearing-window" });
  expect(findings).toMatchObject([
    {
      case: second,
      title: { zh: "保障要求听证的期限" },
      article: "《中华人民共和国行政处罚法》第六十四条第一项",
      page: "https://site.example.org/rules/hearing-window/",
    },
  ]);
});

test("they can be asked for by rule, weight, state and agency, page by page", async () => {
  const { world, first, second } = await supervised();
  const asked = async (query: object) => shown(await pageFor(world, LAND_TEAM.handler, query));
  expect(await asked({ rule: "test-minor", severity: "fatal" })).toEqual([]);
  expect((await asked({ severity: "fatal" })).map(([, id]) => id).sort()).toEqual([first, second].sort());
  expect(await asked({ state: "resolved" })).toEqual([]);
  const one = await pageFor(world, LAND_TEAM.handler, { rule: "test-minor", limit: 1 });
  const two = await pageFor(world, LAND_TEAM.handler, { rule: "test-minor", limit: 1, cursor: one.next });
  expect([...shown(one), ...shown(two)].map(([, id]) => id).sort()).toEqual([first, second].sort());
});

test("a page of a rare rule is full, and costs what it shows: of an agency and of a region", async () => {
  const world = await newWorld();
  for (let number = 0; number < 30; number += 1) {
    const { id } = await openedCase(world, { opening: { externalId: `no-${number}` } });
    const rare = said("test-rare", "minor");
    await judgeIn(world, number % 10 === 9 ? [...RULES, rare] : RULES)(id);
  }
  const read = { items: 0, lists: 0 };
  const { list } = world.table;
  world.table.list = async (query) => {
    const page = await list(query);
    read.items += page.items.length;
    read.lists += 1;
    return page;
  };
  for (const who of [LAND_TEAM.handler, SUPERVISOR]) {
    Object.assign(read, { items: 0, lists: 0 });
    const { findings, next } = await pageFor(world, who, { rule: "test-rare", limit: 3 });
    expect([findings.length, next, read.items]).toEqual([3, undefined, 3]);
    expect(read.lists).toBeLessThanOrEqual(3);
  }
});

test("a finding goes with its case to another region, without a fact", async () => {
  const { world, first } = await supervised();
  const head = await world.head(first);
  if (!head) throw new Error("there is no head");
  await world.table.write([{ table: "state", put: headItem({ ...head, region: "990200" }), when: [] }]);
  const before = await findingFactTypes(world, first);
  expect(await judgeIn(world, RULES)(first)).toEqual({ raised: 0, changed: 0, resolved: 0 });
  expect(await findingFactTypes(world, first)).toEqual(before);
  const casesOf = async (region: string) =>
    shown(await pageFor(world, { ...personOf(SUPERVISOR), region })).map(([, id]) => id);
  expect(await casesOf("990100")).not.toContain(first);
  expect(new Set(await casesOf("990200"))).toEqual(new Set([first]));
});

test("a finding that is resolved leaves the list of the open ones for that of the resolved", async () => {
  const { world, first } = await supervised();
  await judgeIn(world, [])(first);
  const resolved = await pageFor(world, LAND_TEAM.head, { state: "resolved" });
  expect(shown(resolved).sort()).toEqual([
    ["test-fatal", first],
    ["test-minor", first],
  ]);
  expect(shown(await pageFor(world, LAND_TEAM.head)).map(([, id]) => id)).not.toContain(first);
});

test("nobody else may ask, and what is not one's own is not there", async () => {
  const { world, first, other } = await supervised();
  const kind = async (who: string, operation: "listFindings" | "listCaseFindings", sent: object) => {
    const answered = await world.call(who, operation, sent);
    return answered.ok ? "answered" : answered.refusal.kind;
  };
  for (const who of [LAND_TEAM.reviewer, LAND_TEAM.discloser, LAND_TEAM.system]) {
    expect(await kind(who, "listFindings", {})).toBe("forbidden");
    expect(await kind(who, "listCaseFindings", { path: { caseId: first } })).toBe("forbidden");
  }
  expect(await kind(LAND_TEAM.head, "listCaseFindings", { path: { caseId: other } })).toBe("not-found");
  const agency = personOf(TRANSPORT_TEAM.head).agency;
  expect(await kind(LAND_TEAM.head, "listFindings", { query: { agency } })).toBe("not-found");
  expect(await kind(SUPERVISOR, "listFindings", { query: { agency } })).toBe("answered");
});

test("the findings of one case are told with it", async () => {
  const { world, first } = await supervised();
  const answered = await world.call(SUPERVISOR, "listCaseFindings", { path: { caseId: first } });
  expect(shown(answered.ok ? (answered.value as CaseFindings) : { findings: [] }).sort()).toEqual([
    ["test-fatal", first],
    ["test-minor", first],
  ]);
});
