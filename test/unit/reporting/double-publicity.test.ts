import { describe, expect, test } from "vitest";
import {
  PUBLICITY_COLUMNS,
  type PublicityRow,
  publicityCode,
} from "../../../functions/reporting/double-publicity-columns.ts";
import { fromDoublePublicity } from "../../../functions/reporting/from-double-publicity.ts";
import { publicityRow } from "../../support/world/publicity.ts";

const read = (more: PublicityRow = {}) => {
  const row = fromDoublePublicity(publicityRow(more));
  if (!row.ok) throw new Error(JSON.stringify(row.refusal));
  return row.value;
};
const decision = (more: PublicityRow = {}) => read(more).report.acts[0] as unknown as Record<string, unknown>;
const problems = (more: PublicityRow) => {
  const row = fromDoublePublicity(publicityRow(more));
  return row.ok ? [] : row.refusal.map(({ column, rule }) => `${column} ${rule}`);
};

describe("the header of the 双公示 table", () => {
  test("has thirty columns, each known by its code, its name, and its name without the brackets", () => {
    expect(PUBLICITY_COLUMNS).toHaveLength(30);
    for (const { code, name } of PUBLICITY_COLUMNS) {
      expect(publicityCode(code)).toBe(code);
      expect(publicityCode(name)).toBe(code);
      expect(publicityCode(name.replace("(", "（").replace(")", "）"))).toBe(code);
      expect(publicityCode(name.replace(/\(.*/, ""))).toBe(code);
    }
  });

  test.each([
    ["CF_FDDB", "CF_FRDB"],
    ["CF_FR_SFZH", "CF_FR_ZJHM"],
    ["社会组织登记证号", "CF_XDR_SHZZ"],
    [" 备 注 ", "BZ"],
  ])("knows %s", (title, code) => {
    expect(publicityCode(title)).toBe(code);
  });

  test("knows no other", () => {
    expect(publicityCode("CF_ELSE")).toBeUndefined();
  });
});

describe("a row of the 双公示 table", () => {
  test("is one decision of a case of which nothing else is known", () => {
    expect(read()).toEqual({
      agency: "11990100MB1A00011U",
      report: {
        externalId: "云自然资罚〔2026〕1号",
        procedure: "ordinary",
        caption: "违反相关产品准入市场规定",
        parties: [
          {
            kind: "organization",
            name: "云岭某某建材有限公司",
            uscc: "91990102MA6DEMO17K",
            representative: "岑望舒",
          },
        ],
        persons: [],
        whole: false,
        acts: [
          {
            act: "decideCase",
            at: "2026-01-10",
            documentNumber: "云自然资罚〔2026〕1号",
            outcome: "penalty",
            penalties: [{ kind: "fine", amount: "2000.00" }],
            fine: "2000.00",
            violations: [{ description: "违反相关产品准入市场规定" }],
            validUntil: "2029-01-10",
            publicUntil: "2027-01-10",
          },
        ],
      },
    });
  });

  test.each([
    ["0.2", "2000.00"],
    ["0.200000", "2000.00"],
    ["32.889", "328890.00"],
    ["0.000001", "0.01"],
    ["1,234.567891", "12345678.91"],
    ["0", "0.00"],
  ])("%s 万元 is %s yuan, to the 分", (CF_NR_FK, fine) => {
    expect(decision({ CF_NR_FK })).toMatchObject({ fine });
  });

  test.each([
    ["2026-01-10", "2026-01-10"],
    ["2026/1/9", "2026-01-09"],
    ["20260109", "2026-01-09"],
    ["2026年1月9日", "2026-01-09"],
    ["2026-01-09 00:00:00", "2026-01-09"],
    ["46031", "2026-01-09"],
  ])("%s is the day %s", (CF_JDRQ, at) => {
    expect(decision({ CF_JDRQ })).toMatchObject({ at });
  });

  test.each([
    ["警告、罚款", ["warning", "fine"]],
    ["罚款;没收违法所得、没收非法财物", ["fine", "confiscation-of-gains", "confiscation-of-property"]],
    ["吊销许可证件/限制从业", ["licence-revocation", "practice-restriction"]],
    ["通报批评+法律、行政法规规定的其他行政处罚", ["public-criticism", "other"]],
    ["罚款，罚款", ["fine"]],
    ["暂扣许可证", ["licence-suspension"]],
  ])("%s are the kinds %j", (CF_CFLB, kinds) => {
    expect((decision({ CF_CFLB })["penalties"] as { kind: string }[]).map(({ kind }) => kind)).toEqual(kinds);
  });

  test("says what was confiscated where it is for one kind, and of a joint sum nothing", () => {
    const of = (CF_CFLB: string) => decision({ CF_CFLB, CF_NR_WFFF: "0.05" })["penalties"];
    expect(of("没收违法所得")).toEqual([{ kind: "confiscation-of-gains", amount: "500.00" }]);
    expect(of("没收违法所得、没收非法财物")).toEqual([
      { kind: "confiscation-of-gains" },
      { kind: "confiscation-of-property" },
    ]);
  });

  test("may be of a person, whose number is of the party and of nothing else", () => {
    const { report } = read({
      ...{ CF_XDR_LB: "自然人", CF_XDR_SHXYM: "", CF_FRDB: "" },
      ...{ CF_XDR_MC: "岑望舒", CF_XDR_ZJHM: "990102199001011234", CF_FR_ZJHM: "990102199001015678" },
    });
    expect(report.parties).toEqual([{ kind: "citizen", name: "岑望舒", idNumber: "990102199001011234" }]);
    expect(JSON.stringify(report)).not.toContain("990102199001015678");
  });

  test("is recorded as it stands where it contradicts itself", () => {
    expect(problems({ CF_GSJZQ: "2020-01-01", CF_XDR_SHXYM: "91990102MA6DEMO170" })).toEqual([]);
  });

  test.each<[string, PublicityRow]>([
    ["行政相对人名称 required", { CF_XDR_MC: " " }],
    ["行政相对人类别 category", { CF_XDR_LB: "其他组织" }],
    ["行政处罚决定书文号 required", { CF_WSH: "" }],
    ["处罚决定日期 required", { CF_JDRQ: "" }],
    ["处罚决定日期 day", { CF_JDRQ: "2026-02-30" }],
    ["处罚类别 penalty-kind", { CF_CFLB: "罚款、批评" }],
    ["罚款金额(万元) amount", { CF_NR_FK: "0.0000001" }],
    ["处罚机关统一社会信用代码 agency-code", { CF_CFJGDM: "11990100MB1A000110" }],
    ["行政相对人代码_1(统一社会信用代码) too-long", { CF_XDR_SHXYM: "9".repeat(19) }],
    ["/parties/0/name custom", { CF_XDR_MC: "某\u0001公司" }],
  ])("cannot be understood: %s", (problem, more) => {
    expect(problems(more)).toEqual([problem]);
  });

  test("half a character is not cut off", () => {
    expect(problems({ CF_SY: `${"长".repeat(399)}𠮷` })).toEqual([]);
  });
});
