import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { JOB_KINDS } from "../../../functions/jobs/job-kinds.ts";
import { nestFields } from "../../../functions/jobs/nest-fields.ts";
import { readFile } from "../../../functions/jobs/read-file.ts";

const { officers, baselines, agencies } = JOB_KINDS;

const read = async (format: Parameters<typeof readFile>[0], bytes: Uint8Array | string, kind = officers) => {
  const file = await readFile(format, typeof bytes === "string" ? Buffer.from(bytes) : bytes, kind);
  if (!file.ok) throw new Error(file.refusal.zh);
  return file.value.rows.map(({ number, value }) => [number, value.ok ? value.value : value.refusal]);
};

const refused = async (format: Parameters<typeof readFile>[0], bytes: Uint8Array | string) => {
  const file = await readFile(format, typeof bytes === "string" ? Buffer.from(bytes) : bytes, officers);
  return file.ok ? undefined : file.refusal.zh;
};

/** 人员标识,姓名 and a row, as a spreadsheet program in China saves them. */
const GBK = Buffer.from("c8cbd4b1b1eacab62cd0d5c3fb0d0a612c b0a2c4fe0d0a".replaceAll(" ", ""), "hex");

describe("a CSV file", () => {
  test("is UTF-8 with a mark or without, or GB18030, or UTF-16", async () => {
    const text = "人员标识,姓名\r\na,阿宁\r\n";
    const row = [[2, { id: "a", name: "阿宁" }]];
    expect(await read("csv", text)).toEqual(row);
    expect(await read("csv", `\ufeff${text}`)).toEqual(row);
    expect(await read("csv", GBK)).toEqual(row);
    expect(await read("csv", Buffer.from(`\ufeff${text}`, "utf16le"))).toEqual(row);
  });

  test("names its columns in Chinese or by their fields, in any order", async () => {
    expect(await read("csv", "name,人员标识,certificate.number\n阿宁,a,云1")).toEqual([
      [2, { id: "a", name: "阿宁", certificate: { number: "云1" } }],
    ]);
  });

  test("says nothing by an empty cell, and has no row where all are empty", async () => {
    expect(await read("csv", "人员标识,姓名\na,\n,\n\nb, 阿宁 ")).toEqual([
      [2, { id: "a" }],
      [5, { id: "b", name: "阿宁" }],
    ]);
  });

  test("writes days and yes and no as people do", async () => {
    const days = ["2026-3-2", "2026/03/02", "2026年3月2日", "20260302", "2026.3.2"];
    const rows = await read("csv", `certificate.validFrom\n${days.join("\n")}`);
    expect(new Set(rows.map(([, row]) => JSON.stringify(row)))).toEqual(
      new Set(['{"certificate":{"validFrom":"2026-03-02"}}']),
    );
    expect(await read("csv", "证件暂扣,法律职业资格\n是,否\n也许,true")).toEqual([
      [2, { certificate: { suspended: true }, review: { legalQualification: false } }],
      [3, { certificate: { suspended: "也许" }, review: { legalQualification: true } }],
    ]);
  });

  test("has cells of several lines, and the number of a row is that of the spreadsheet", async () => {
    expect(await read("csv", '人员标识,姓名\n"a","阿\n宁"\nb,乙')).toEqual([
      [2, { id: "a", name: "阿\n宁" }],
      [3, { id: "b", name: "乙" }],
    ]);
  });

  test("has words for codes, and lists in a cell", async () => {
    expect(await read("csv", "层级,主体性质,委托事项\n县级,受委托组织,A、B；C\ncounty,,", agencies)).toEqual([
      [2, { level: "county", nature: "entrusted", entrustment: { items: ["A", "B", "C"] } }],
      [3, { level: "county" }],
    ]);
  });

  test("has the tiers of a baseline side by side", async () => {
    const text =
      "基准编号,裁量阶次1,情节1,罚款下限1,罚款上限1,裁量阶次2\nb,从轻处罚,情节较轻,100,200,从重处罚";
    expect(await read("csv", text, baselines)).toEqual([
      [
        2,
        {
          id: "b",
          tiers: [
            { tier: "lighter", circumstance: "minor", fine: { min: "100", max: "200" } },
            { tier: "heavier" },
          ],
        },
      ],
    ]);
  });

  test("is refused whole where a column is unknown, comes twice, or none is named, or a quotation does not end", async () => {
    expect(await refused("csv", "人员标识,性别\na,男")).toMatch(/性别/);
    expect(await refused("csv", "人员标识,id\na,b")).toMatch(/重复：id/);
    expect(await refused("csv", "")).toMatch(/列名/);
    expect(await refused("csv", '人员标识\n"a\nb')).toMatch(/引号/);
  });

  test("passes over columns of a person's own, and those of a result", async () => {
    const text = "序号,人员标识,备注,行号,字段,规则,原因,reason\n1,a,x,7,姓名,required,必填,is required";
    expect(await read("csv", text)).toEqual([[2, { id: "a" }]]);
  });

  test("has a bad row where there are more cells than titles", async () => {
    const [[number, problems] = []] = await read("csv", "人员标识\na,b");
    expect([number, problems]).toMatchObject([2, [{ rule: "column-count" }]]);
  });

  test("gives a defused formula back as the text it was", async () => {
    expect(await read("csv", "人员标识,姓名\na,'=1+1")).toEqual([[2, { id: "a", name: "=1+1" }]]);
  });
});

describe("a workbook", () => {
  const workbook = (rows: (string | number | boolean | Date | null)[][]) =>
    writeXlsx({
      sheets: [
        { name: "名录", rows },
        { name: "说明", rows: [["x"]] },
      ],
    });
  const march = new Date(Date.UTC(2026, 2, 2));

  test("is read from its first sheet: texts, numbers as texts, dates as days", async () => {
    const bytes = await workbook([
      ["人员标识", "姓名", "证件有效期起", "证件暂扣", "执法区域"],
      ["a", "阿宁", march, true, 990100],
      [],
      ["b", null, null, null, null],
    ]);
    expect(await read("xlsx", bytes)).toEqual([
      [
        2,
        {
          id: "a",
          name: "阿宁",
          certificate: { validFrom: "2026-03-02", suspended: true, region: "990100" },
        },
      ],
      [4, { id: "b" }],
    ]);
  });

  test("is refused where it is none, or has too many rows", async () => {
    expect(await refused("xlsx", "人员标识,姓名")).toMatch(/XLSX/);
    const many = await workbook([["人员标识"], ...Array.from({ length: 20_001 }, () => ["a"])]);
    expect(await refused("xlsx", many)).toMatch(/20000/);
  });
});

describe("JSON", () => {
  test("is a list of rows, or a row on each line", async () => {
    expect(await read("json", '[{"id":"a"},{"id":"b"}]')).toEqual([
      [1, { id: "a" }],
      [2, { id: "b" }],
    ]);
    const [first, second] = await read("jsonl", '{"id":"a"}\n\n{"id":');
    expect(first).toEqual([1, { id: "a" }]);
    expect(second).toMatchObject([3, [{ rule: "json" }]]);
  });

  test("is refused where it is no list", async () => {
    expect(await refused("json", '{"id":"a"}')).toMatch(/数组/);
    expect(await refused("json", "[")).toMatch(/数组/);
  });
});

test("places of a list close up where one is left out", () => {
  expect(
    nestFields([
      ["a.3.b", 1],
      ["a.0.b", 2],
      ["c", 3],
    ]),
  ).toEqual({ a: [{ b: 2 }, { b: 1 }], c: 3 });
  expect(nestFields([])).toEqual({});
});
