import { describe, expect, test } from "vitest";
import type { Party } from "../../../functions/case-file/model/party.ts";
import { findPersonalData, knownNames } from "../../../functions/disclosure/find-personal-data.ts";
import { COMPANY, DRIVER } from "../../support/world/bodies.ts";
import { judged } from "../../support/world/judged.ts";

const NAMES = ["张三", "欧阳澄", "买买提·吐尔逊"];
const kindsIn = (text: string) => findPersonalData(text, NAMES).map(({ what }) => what.en);

describe("an identity number", () => {
  test.each([
    "身份证号990101198803070019。",
    "99010119920229007X",
    "99010119920229007x",
    "９９０１０１１９９２０２２９００７Ｘ",
    "990101 19880307 0019",
    "990101-19880307-0019",
    "990101—1988—0307—0019",
    "9901 0119 8803 0700 19",
    "990101198803070018（校验位有误）",
    "990101\u200b198803070019",
  ])("is found in %s", (text) => {
    expect(kindsIn(text)).toEqual(["an identity number"]);
  });
});

describe("a telephone number", () => {
  test.each([
    "电话13900000000",
    "电话：１３９００００００００",
    "139 0000 0000",
    "139-0000-0000",
    "+8613900000000",
    "+86 139 0000 0000",
    "0990-8100000",
    "09908100000",
    "（0990）8100000",
    "(0990) 8100000",
    "0990—8100000",
    "010-12345678",
    "021 12345678",
  ])("is found in %s", (text) => {
    expect(kindsIn(text)).toEqual(["a telephone number"]);
  });
});

describe("a number plate", () => {
  test.each([
    "云A12345",
    "云A·12345",
    "云 A12345",
    "云a12345",
    "云AD12345",
    "云A12345D",
    "云A1234挂",
    "云A1234学",
    "粤Z1234港",
    "云Ａ１２３４５",
  ])("is found in %s", (text) => {
    expect(kindsIn(`驾驶${text}号车辆`)).toEqual(["a number plate"]);
  });
});

describe("an account, an e-mail address", () => {
  test.each([
    "6222021001001234",
    "6222 0210 0100 1234 567",
    "6222-0210-0100-1234",
    "账号62220210010012345678".slice(0, 21),
  ])("an account is found in %s", (text) => {
    expect(kindsIn(text)).toEqual(["an account number"]);
  });

  test.each(["a.b@example.com", "ａ＠ｅｘａｍｐｌｅ．ｃｏｍ", "zhang_san+1@mail.example.org.cn"])(
    "an address is found in %s",
    (text) => {
      expect(kindsIn(text)).toEqual(["an e-mail address"]);
    },
  );
});

describe("a name that the case knows", () => {
  test.each([
    "当事人张三驾驶车辆",
    "张 三",
    "张　三",
    "张\n三",
    "张\u200b三",
    "欧 阳 澄",
    "买买提·吐尔逊",
    "买买提•吐尔逊",
    "买买提．吐尔逊",
    "买买提吐尔逊",
  ])("is found in %j", (text) => {
    expect(kindsIn(text)).toEqual(["the name of a person known to the case"]);
  });

  test("may be anybody's: parties, those who stand for them, officers, witnesses", () => {
    const shop: Party = {
      kind: "individual-business",
      name: "清溪小吃店",
      operator: "李四",
      address: "白水县",
    };
    const { record } = judged({
      head: { parties: [DRIVER as Party, COMPANY, shop], persons: [{ name: " 钟离越 ", part: "witness" }] },
    });
    expect(knownNames(record)).toEqual(["欧阳澄", "岑望舒", "李四", "钟离越", "石云舟"]);
  });

  test("that is a single character, or masked to one, would be found everywhere", () => {
    expect(
      knownNames(
        judged({ head: { persons: [{ name: "王", part: "other" }], officers: [], parties: [COMPANY] } })
          .record,
      ),
    ).toEqual(["岑望舒"]);
  });
});

describe("what a decision says without naming anybody", () => {
  test.each([
    "占用国有建设用地32.89亩（21926平方米）",
    "罚款328890元（叁拾贰万捌仟捌佰玖拾元整）",
    "罚款328890.00元",
    "涉案金额13800000000元",
    "货值13800000000.50元",
    "2026年3月2日13时30分",
    "2026-03-02 09:30:00",
    "自2026-03-02至2026-03-31",
    "2026-03-02 2026-03-31",
    "2026-03-02 2026-03-31 08:30",
    "2026-03-02 2026-03-09 2026-03-16",
    "2026.03.02—2026.03.31",
    "云自然资罚字〔2026〕17号",
    "云交罚告〔2026〕第100066号",
    "（2026）云2601行初123号",
    "《中华人民共和国土地管理法》第七十七条第一款第（二）项",
    "第53条、第77条",
    "统一社会信用代码91990101MA7B00001N",
    "统一社会信用代码11110110000093630U",
    "统一社会信用代码919901011234567893",
    "权力事项11110110000093630U3110270202000",
    "东经104°03′52″，北纬30°39′10″",
    "长12.5米、宽0.8米、高3米",
    "车货总质量56.32吨，超限7.32吨",
    "GB 50016-2014第7.1.8条",
    "收据号0012345678",
    "2号厂房防火分区之间的部分穿墙管道封堵不严",
  ])("is not held: %s", (text) => {
    expect(findPersonalData(text, NAMES)).toEqual([]);
  });

  test("a masked person stays masked", () => {
    expect(kindsIn("欧阳某某，男，身份证号9901**********0019，驾驶云A***45")).toEqual([]);
  });
});

test("a code of an organization does not hide what stands beside it", () => {
  expect(kindsIn("91990101MA7B00001N，电话13900000000")).toEqual(["a telephone number"]);
  expect(kindsIn("91990101MA7B0000113900000000")).not.toEqual([]);
});

test("everything is found, each by its own words", () => {
  const found = findPersonalData("张三（990101198803070019），电话13900000000、13800000000", NAMES);
  expect(found.map(({ words }) => words)).toEqual([
    "990101198803070019",
    "13900000000",
    "13800000000",
    "张三",
  ]);
});
