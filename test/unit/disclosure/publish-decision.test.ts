import { expect, test } from "vitest";
import { readPlace } from "../../../functions/disclosure/model/lines.ts";
import { publishDecision } from "../../../functions/disclosure/publish-decision.ts";
import type { Table } from "../../../functions/platform/table.ts";
import { countedPorts } from "../../support/publication/counted-ports.ts";
import { AGENCY, caseOf, monthKey, publishMany, written } from "../../support/publication/many-cases.ts";
import { type NewSite, newSite } from "../../support/publication/site-ports.ts";

const placesIn = ({ table }: NewSite): readonly number[] =>
  table
    .all("state")
    .filter(({ sk }) => sk.startsWith("PLACE#"))
    .map(readPlace);

const linesOf = (html = ""): readonly string[] =>
  [...html.matchAll(/href="\/c\/\d{4}\/([0-9a-z]+)\/"/g)].map(([, id = ""]) => id);

/** A table that tells how many of its writes were refused. */
const refusing = (table: Table) => {
  const refused = { writes: 0 };
  const write: Table["write"] = async (writes) => {
    const outcome = await table.write(writes);
    if (!outcome.ok) refused.writes += 1;
    return outcome;
  };
  return { refused, table: { ...table, write } };
};

test("publishers at once give different places, without a gap, and no line is lost", async () => {
  const site = await newSite();
  const cases = Array.from({ length: 5 }, (_, number) => caseOf(number));
  for (const { publishing } of cases) await written(site, publishing);
  const { refused, table } = refusing(site.table);
  await Promise.all(cases.map(({ id }) => publishDecision({ ...site, table })(id)));
  expect(refused.writes).toBeGreaterThan(0);
  expect([...placesIn(site)].sort()).toEqual([1, 2, 3, 4, 5]);
  const month = site.objects.texts()[monthKey(1)];
  expect(linesOf(month)).toEqual(cases.map(({ listed }) => listed.publicId).reverse());
  expect(month).toContain("本月共公开5件");
  expect(site.objects.texts()["index.html"]).toContain("目前共公开行政处罚决定5件。");
});

test("the same event again changes no item and puts no object", async () => {
  const site = await newSite();
  const cases = await publishMany(site, 3);
  const [state, texts] = [site.table.all("state"), site.objects.texts()];
  const { counts, table, objects } = countedPorts(site.table, site.objects);
  for (const { id } of cases) await publishDecision({ ...site, table, objects })(id);
  expect(site.table.all("state")).toEqual(state);
  expect(site.objects.texts()).toEqual(texts);
  expect(counts.puts).toEqual([]);
  expect(counts.items).toBeGreaterThan(0);
});

test("with the first of a new page the full one leads to it, and the address of the month shows the new one", async () => {
  const site = await newSite();
  await publishMany(site, 50);
  const full = site.objects.texts()[monthKey(1)] ?? "";
  expect(full).toContain("本月共公开50件");
  expect(full).not.toContain('class="pages"');
  expect(site.objects.texts()[monthKey()]).toBe(full);
  const next = caseOf(50);
  await written(site, next.publishing);
  await publishDecision(site)(next.id);
  const texts = site.objects.texts();
  expect(linesOf(texts[monthKey(1)])).toEqual(linesOf(full));
  expect(texts[monthKey(1)]).toContain(`href="/a/${AGENCY}/2026/03/2/"`);
  expect(linesOf(texts[monthKey(2)])).toEqual([next.listed.publicId]);
  expect(texts[monthKey()]).toBe(texts[monthKey(2)]);
});

test("a withdrawal rewrites its own page of the month and no other; the places of the others stay", async () => {
  const site = await newSite();
  const cases = await publishMany(site, 110);
  const gone = caseOf(60);
  const before = site.objects.texts();
  const withdrawn = cases[60];
  if (!withdrawn) throw new Error("there is no such case");
  await written(site, withdrawn.withdrawing);
  const { counts, objects } = countedPorts(site.table, site.objects);
  await publishDecision({ ...site, objects })(withdrawn.id);
  const address = `c/2026/${gone.listed.publicId}/`;
  expect(counts.puts).toEqual([
    `${address}data.json`,
    `${address}index.html`,
    monthKey(2),
    `a/${AGENCY}/index.html`,
    "r/990100/index.html",
    "index.html",
  ]);
  const shown = linesOf(site.objects.texts()[monthKey(2)]);
  expect(shown).toEqual(linesOf(before[monthKey(2)]).filter((id) => id !== gone.listed.publicId));
  expect(shown).toHaveLength(49);
  expect(site.objects.texts()[`a/${AGENCY}/index.html`]).toContain("共公开行政处罚决定109件");
  const kept = JSON.stringify(site.table.all("state").filter(({ sk }) => sk.startsWith("LINES#")));
  expect(kept).not.toContain(gone.listed.publicId);
});

test("who has read a decision before it was withdrawn does not bring it back", async () => {
  const site = await newSite();
  await publishMany(site, 2);
  const late = caseOf(2);
  await written(site, late.publishing);
  let puts = 0;
  const put: NewSite["objects"]["put"] = async (...object) => {
    puts += 1;
    if (puts === 1) {
      await written(site, late.withdrawing);
      await publishDecision(site)(late.id);
    }
    return site.objects.put(...object);
  };
  await publishDecision({ ...site, objects: { ...site.objects, put } })(late.id);
  expect(puts).toBeGreaterThan(1);
  for (const [key, text] of Object.entries(site.objects.texts()))
    expect(text.includes(late.listed.caption), key).toBe(false);
  expect(placesIn(site)).toHaveLength(3);
});

test("a decision that was withdrawn before any event came has a page that says so, and is on no list", async () => {
  const site = await newSite();
  const one = caseOf(1);
  await written(site, one.publishing);
  await written(site, one.withdrawing);
  await publishDecision(site)(one.id);
  const texts = site.objects.texts();
  expect(texts[`c/2026/${one.listed.publicId}/index.html`]).toContain("证据不足。");
  expect(texts[monthKey(1)]).toContain("本月没有公开的行政处罚决定。");
  expect(texts[`a/${AGENCY}/index.html`]).toContain("目前没有公开的行政处罚决定。");
});
