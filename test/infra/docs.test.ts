import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { CATALOGUE } from "../../functions/law/catalogue.ts";
import { LOG } from "../../functions/platform/log.ts";
import { PROJECT } from "../../infra/entries.ts";

const read = (file: string): string => readFileSync(join(PROJECT, file), "utf8");

const FOLDERS = ["functions", "infra", "statemachines", "static-site", "test"];

/** Every page that is written for people, by its place. */
const pages = ["README.md", ...globSync(`{${FOLDERS.join(",")}}/**/*.md`, { cwd: PROJECT })].toSorted();

const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** Everything between single backticks. */
const spansIn = (text: string): readonly string[] =>
  [...text.replaceAll(/```.*?```/gs, "").matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);

test("every folder at the top has a page that says what it is", () => {
  expect(pages).toEqual(expect.arrayContaining(FOLDERS.map((folder) => `${folder}/README.md`)));
});

test.each(pages)("%s: its links lead to something", (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(join(PROJECT, dirname(page), link)))).toEqual([]);
});

test.each(pages)("%s: the commands and files that it names are there", (page) => {
  const text = read(page);
  const commands = [...text.matchAll(/npm run (?:-s )?([a-z-]+)/g)].map(([, name = ""]) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const files = spansIn(text).filter((span) => /^[\w.-]+(\/[\w.-]+)+\.(tsx?|mjs|md|css|json)$/.test(span));
  const places = ["", dirname(page), "functions", "test"];
  const missing = files.filter((file) => !places.some((place) => existsSync(join(PROJECT, place, file))));
  expect(missing).toEqual([]);
});

test("the first page counts the rules as they are", () => {
  const [, rules, instruments] = /(\d+) rules of (\d+) instruments/.exec(read("README.md")) ?? [];
  expect(Number(rules)).toBe(CATALOGUE.length);
  expect(Number(instruments)).toBe(new Set(CATALOGUE.map(({ citation }) => citation.instrument)).size);
});

test.each(["decisions", "runbooks"])("every page of infra/%s is in its list", (folder) => {
  const listed = read(`infra/${folder}/README.md`);
  const there = pages.filter((page) => page.startsWith(`infra/${folder}/`) && !page.endsWith("README.md"));
  expect(there.filter((page) => !listed.includes(`](${page.split("/").at(-1)})`))).toEqual([]);
});

test("every room of the product is on its map", () => {
  const rooms = globSync("functions/*/", { cwd: PROJECT }).map((folder) => folder.split("/").at(1));
  expect(rooms.length).toBeGreaterThan(10);
  const map = read("functions/README.md");
  expect(rooms.filter((room) => !map.includes(`| \`${room}/\` |`))).toEqual([]);
});

test("what a runbook tells to look for in a log is logged", () => {
  const codes: readonly string[] = Object.values(LOG).map(({ code }) => code);
  const named = pages
    .filter((page) => page.startsWith("infra/runbooks/"))
    .flatMap((page) => spansIn(read(page)).filter((span) => /^[A-Z]+_[A-Z_]+$/.test(span)));
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((code) => !codes.includes(code))).toEqual([]);
});

test("the check of every change runs the README's own command, and nothing else", () => {
  const [, command = ""] = /```sh\n(npm ci && npm test)\n```/.exec(read("README.md")) ?? [];
  expect(read(".ci/run").trimEnd().split("\n").at(-1)).toBe(command);
  expect(scripts["test"]).toMatch(/^npm run check && /);
});

test("every script runs on Node 24, whichever Node the machine has from 20 on", () => {
  const { engines, devDependencies } = JSON.parse(read("package.json"));
  expect(engines.node).toBe(">=20");
  expect(devDependencies.node).toMatch(/^24\./);
  expect(process.version).toBe(`v${devDependencies.node}`);
});
