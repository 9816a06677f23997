import { expect, test } from "vitest";
import { publishDecision } from "../../../functions/disclosure/publish-decision.ts";
import { refreshDirectory } from "../../../functions/disclosure/refresh-directory.ts";
import { usccCheckCharacter } from "../../../functions/kernel/uscc.ts";
import { RegisterFile } from "../../../functions/registers/contract.ts";
import { importRegisters } from "../../../functions/registers/import-registers.ts";
import registers from "../../../infra/local/demo/registers.json" with { type: "json" };
import { AGENCY, caseOf, written } from "../../support/publication/many-cases.ts";
import { AGENCIES, type NewSite, newSite } from "../../support/publication/site-ports.ts";

const publishFor = async (site: NewSite, agencies: readonly string[]): Promise<void> => {
  for (const [number, agency] of agencies.entries()) {
    const one = caseOf(number, agency);
    await written(site, one.publishing);
    await publishDecision(site)(one.id);
  }
};

const [LAND] = registers.agencies;

/** Another row of an agency in the register, from today on. */
const registerAgency = (site: NewSite, row: object): Promise<unknown> =>
  importRegisters(site)(RegisterFile.parse({ agencies: [{ ...LAND, ...row }] }), () => undefined);

const home = (site: NewSite): string => site.objects.texts()["index.html"] ?? "";
const region = (site: NewSite, code: string): string => site.objects.texts()[`r/${code}/index.html`] ?? "";

test("the front page has a table for each region, the agencies in the order of their ids", async () => {
  const site = await newSite();
  await publishFor(site, AGENCIES.toReversed());
  const names = [
    ...home(site).matchAll(/<strong>([^<]+)<\/strong>（(\d+)件）|href="\/a\/([0-9A-Z]+)\//g),
  ].map(([, name, count, id]) => id ?? `${name} ${count}`);
  expect(names).toEqual(["云岭州 2", AGENCIES[0], AGENCIES[1], "白水县 1", AGENCIES[2]]);
  expect(region(site, "990102")).toContain("白水县市场监督管理局");
});

test("an agency that was renamed is called by its name, on the lists and among the latest decisions", async () => {
  const site = await newSite();
  await publishFor(site, [AGENCY]);
  await registerAgency(site, { name: "云岭州自然资源局" });
  await refreshDirectory(site);
  expect(home(site).match(/云岭州自然资源局/g)).toHaveLength(2);
  expect(home(site)).not.toContain("云岭州自然资源和规划局");
  expect(region(site, "990100")).toContain("云岭州自然资源局");
});

test.each(["its next publication", "the schedule"])(
  "an agency that moved leaves the list of its region with %s",
  async (when) => {
    const site = await newSite();
    await publishFor(site, AGENCIES);
    await registerAgency(site, { region: "990101" });
    const one = caseOf(9);
    await written(site, one.publishing);
    if (when === "the schedule") await refreshDirectory(site);
    else await publishDecision(site)(one.id);
    expect(region(site, "990100")).not.toContain(AGENCY);
    expect(region(site, "990101")).toContain(AGENCY);
    expect(home(site)).toMatch(/<strong>云岭市<\/strong>（[12]件）/);
    expect(home(site)).toContain("<strong>云岭州</strong>（1件）");
  },
);

test("of more regions than the front page can hold it shows the sums, and leads to the page of each", async () => {
  const site = await newSite();
  const rows = Array.from({ length: 16 }, (_, number) => {
    const first17 = `11990199MB${String(number).padStart(7, "0")}`;
    return { ...LAND, id: `${first17}${usccCheckCharacter(first17)}`, region: String(990_150 + number) };
  });
  await importRegisters(site)(RegisterFile.parse({ agencies: rows }), () => undefined);
  await publishFor(
    site,
    rows.map(({ id }) => id),
  );
  expect(home(site)).toContain("目前共公开行政处罚决定16件。");
  for (const { region: code, id } of rows) {
    expect(home(site)).toContain(`href="/r/${code}/"`);
    expect(region(site, code)).toContain(`href="/a/${id}/"`);
  }
  expect(home(site)).not.toContain('href="/a/');
});
