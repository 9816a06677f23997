import { beforeAll, describe, expect, test } from "vitest";
import { publicationBody } from "../support/case-bodies.ts";
import { decided, type Notified, publish, serve } from "../support/case-stages.ts";
import { TRANSPORT } from "../support/casts.ts";
import { citizenId } from "../support/identities.ts";
import { oneHost } from "../support/one-host.ts";
import { expectProblem } from "../support/problems.ts";
import { textsOfSite } from "../support/site.ts";
import { untilPage } from "../support/until.ts";

const host = oneHost();

const PARTY = {
  kind: "citizen",
  name: "卓清源",
  idNumber: citizenId("99010219900101001"),
  address: "云岭市青石大道7号",
};
const COMPANY = {
  kind: "organization",
  name: "云岭州岭上春房地产开发有限公司",
  uscc: "91990101MA7B00001N",
  representative: "岑望舒",
  address: "云岭市中山路88号",
};
const SHOP = {
  kind: "individual-business",
  name: "云岭市好再来饭店",
  operator: "苗春晓",
  address: "云岭市中山路9号",
};

let now: Notified;
beforeAll(async () => {
  const { session } = host();
  const parties = [PARTY, COMPANY, SHOP];
  const persons = [
    { name: "钟离越", part: "witness" },
    { name: "贾思源", part: "complainant" },
  ];
  now = await decided(session, TRANSPORT, { opening: { parties, persons }, fine: 1000 });
  await serve(now.work);
});

const FIELDS = ["caption", "facts", "content", "evidence", "reasons", "orders", "performance"] as const;

/** What a narrative may not say, and in which kinds of writing it hides. */
const PERSONAL: readonly (readonly [what: string, words: string])[] = [
  ["an identity number", PARTY.idNumber],
  ["an identity number in groups", PARTY.idNumber.replace(/(.{6})(.{8})/, "$1 $2 ")],
  ["an identity number in full-width digits", "９９０１０２１９９００１０１００１Ｘ"],
  ["a mobile number", "13800138000"],
  ["a mobile number in groups", "138-0013-8000"],
  ["a telephone number", "0990-8123456"],
  ["a number plate", "云A12345"],
  ["a number plate with a dot", "湘A·8K62D"],
  ["a plate of a new-energy vehicle", "粤BD12345"],
  ["an account", "6222 0212 3456 7890 123"],
  ["an e-mail address", "someone@example.org"],
  ["the party's name", PARTY.name],
  ["the party's name with spaces", "卓 清 源"],
  ["the representative's name", COMPANY.representative],
  ["the operator's name", SHOP.operator],
  ["a witness", "钟离越"],
  ["a complainant", "贾思源"],
  ["an officer", "罗嘉禾"],
];

const text = (changes: object) => ({
  ...publicationBody(),
  text: { ...publicationBody().text, ...changes },
});

const attempt = (changes: object) =>
  now.work.attempt(TRANSPORT.disclosure, "decidePublication", { body: text(changes) });

const held = (field: string) =>
  ({
    problem: "rule-refused",
    rule: "narrative-anonymous",
    article: "《中华人民共和国个人信息保护法》第二十五条",
    pointer: `/text/${field}`,
  }) as const;

describe("a narrative that says who somebody is is held", () => {
  test.each(PERSONAL)("%s", async (_, words) => {
    const answer = await attempt({ facts: `经查，当事人（${words}）占用道路。` });
    await expectProblem(answer, held("facts"));
    expect((await now.work.view()).publication).toEqual({ state: "due" });
  });

  test.each(FIELDS)("in its %s", async (field) => {
    await expectProblem(await attempt({ [field]: `联系电话13800138000。` }), held(field));
  });
});

test("nothing of what was held is on the site; edited, it is published", async () => {
  const { directory } = host();
  const keys = [...(await textsOfSite(directory)).keys()];
  expect(keys.filter((key) => key.startsWith("c/") || key.startsWith("a/"))).toEqual([]);
  const facts = "经查，当事人卓某某驾驶货车占用道路2026年8月3日，面积20平方米，文号云交处罚〔2026〕8号。";
  const url = await publish(now.work, { text: { ...publicationBody().text, facts } });
  const page = await untilPage(url, facts);
  for (const { name } of [PARTY]) expect(page).not.toContain(name);
  expect(page).toContain("卓某某");
});
