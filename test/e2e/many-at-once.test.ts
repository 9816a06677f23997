import { expect, test } from "vitest";
import { isSitePath } from "../../static-site/pages/paths.ts";
import { publicationBody } from "../support/case-bodies.ts";
import { decided, publish, serve } from "../support/case-stages.ts";
import { type Cast, LAND, TRANSPORT } from "../support/casts.ts";
import { deadLetters } from "../support/dead-letters.ts";
import { citizenId, uscc } from "../support/identities.ts";
import { oneHost } from "../support/one-host.ts";
import { expectFigures, textsOfSite } from "../support/site.ts";
import { untilPage } from "../support/until.ts";
import type { WorkCase } from "../support/work-case.ts";

const host = oneHost();

const numbered = (index: number): string => String(index + 101);

/** A natural person with all that a department knows of him. */
const citizen = (index: number) => ({
  kind: "citizen",
  name: ["欧阳望舒", "司马青禾", "纪云帆", "冷清秋"][index % 4] ?? "",
  gender: "female",
  ethnicity: "苗族",
  occupation: "货车驾驶员",
  idNumber: citizenId(`99010219880512${numbered(index)}`),
  address: `云岭省白水县柳溪乡河东村${numbered(index)}号`,
  phone: `13900990${numbered(index)}`,
});

const shop = (index: number) => ({
  kind: "individual-business",
  name: `白水县屈小满${numbered(index)}饭店`,
  uscc: uscc(`92990102MA7C0${numbered(index)}Q`),
  operator: "屈小满",
  idNumber: citizenId(`99010219880512${numbered(index + 50)}`),
  address: `白水县河滨路${numbered(index)}号`,
  phone: `13900991${numbered(index)}`,
});

const PARTIES = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? citizen(index) : shop(index)));

/** What of a person must be nowhere on the site. A shop's code is public, its operator is not. */
const secretsOf = (party: ReturnType<typeof citizen> | ReturnType<typeof shop>): readonly string[] => {
  const { idNumber, address, phone } = party;
  return [idNumber, address, phone, "operator" in party ? party.operator : party.name];
};

const WITNESS = "温故知";

const prepare = async (cast: Cast, party: object): Promise<WorkCase> => {
  const opening = { parties: [party], persons: [{ name: WITNESS, part: "witness" }] };
  const { work } = await decided(host().session, cast, { fine: 500, opening });
  await serve(work);
  return work;
};

test("twenty decisions on persons, published at once: all are listed, none names anybody", async () => {
  const { directory, ready } = host();
  const works = await Promise.all(PARTIES.map((party) => prepare(TRANSPORT, party)));
  const others = await Promise.all([citizen(90), shop(91)].map((party) => prepare(LAND, party)));
  const text = (index: number) => ({
    text: { ...publicationBody().text, caption: `占用道路案之${numbered(index)}` },
  });
  const urls = await Promise.all([...works, ...others].map((work, index) => publish(work, text(index))));
  expect(new Set(urls).size).toBe(22);
  for (const [index, url] of urls.entries()) await untilPage(url, `占用道路案之${numbered(index)}`);

  const publishedBy = (cases: readonly WorkCase[]) =>
    Promise.all(cases.map(async (work) => String((await work.view()).publication?.publishedAt)));
  const published = await publishedBy(works);
  const { site } = ready;
  await untilPage(site, "共公开行政处罚决定22件");
  await expectFigures({ site, agency: TRANSPORT.agency, published, total: 22 });
  await expectFigures({ site, agency: LAND.agency, published: await publishedBy(others), total: 22 });
  expect(deadLetters(directory)).toEqual([]);

  const texts = await textsOfSite(directory);
  const keys = [...texts.keys()];
  expect(keys.filter((key) => key.startsWith("c/"))).toHaveLength(44);
  expect(keys.filter((key) => !isSitePath(`/${key.replace(/index\.html$/, "")}`))).toEqual([]);
  const secrets = [...PARTIES, citizen(90), shop(91)].flatMap(secretsOf);
  const said = [...new Set([...secrets, WITNESS, "罗嘉禾", "田牧林", "石云舟"])];
  for (const [key, content] of texts)
    expect(
      said.filter((secret) => content.includes(secret)),
      key,
    ).toEqual([]);
  const months = new Set(published.map((at) => at.slice(0, 7).replace("-", "/")));
  const list = [...months].map((month) => texts.get(`a/${TRANSPORT.agency}/${month}/1/index.html`)).join("");
  for (const masked of ["欧阳某某", "纪某某", "白水县屈某某102饭店"]) expect(list).toContain(masked);
});
