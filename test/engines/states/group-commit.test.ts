import { expect, test } from "vitest";
import { groupCommit } from "../../../infra/local/states/store/group-commit.ts";
import { openSql, type Sql } from "../../../infra/local/states/store/sql.ts";
import { newFolder } from "../../support/states.ts";

const open = (): Sql => {
  const sql = openSql(newFolder());
  sql.script("CREATE TABLE note (text TEXT NOT NULL)");
  return sql;
};

const write = (sql: Sql, text: string) => sql.run("INSERT INTO note (text) VALUES (:text)", { text });
const notes = (sql: Sql) => sql.all<{ text: string }>("SELECT text FROM note").map(({ text }) => text);

test("a job that fails takes back its own writes and no others", async () => {
  const sql = open();
  const commit = groupCommit(sql);
  const fail = () => {
    write(sql, "half");
    throw new Error("in the middle");
  };
  const outcomes = await Promise.allSettled([
    commit(() => write(sql, "before")),
    commit(fail),
    commit(() => write(sql, "after")),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(notes(sql)).toEqual(["before", "after"]);
  sql.close();
});

test("when the disk refuses, every job of the group is told so, and the next group works", async () => {
  const sql = open();
  let broken = true;
  const script = (text: string) => {
    if (text === "COMMIT" && broken) throw new Error("disk is full");
    sql.script(text);
  };
  const commit = groupCommit({ ...sql, script });
  const jobs = ["a", "b"].map((text) => commit(() => write(sql, text)));
  const outcomes = await Promise.allSettled(jobs);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(notes(sql)).toEqual([]);
  broken = false;
  await commit(() => write(sql, "c"));
  expect(notes(sql)).toEqual(["c"]);
  sql.close();
});

test("jobs of one turn share one transaction", async () => {
  const sql = open();
  const scripts: string[] = [];
  const script = (text: string) => {
    scripts.push(text);
    sql.script(text);
  };
  const commit = groupCommit({ ...sql, script });
  await Promise.all(["a", "b", "c"].map((text) => commit(() => write(sql, text))));
  expect(scripts.filter((text) => text === "COMMIT")).toHaveLength(1);
  expect(notes(sql)).toEqual(["a", "b", "c"]);
  sql.close();
});
