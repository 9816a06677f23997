import { describe, expect, test } from "vitest";
import { maskName, maskParty } from "../../../functions/disclosure/mask.ts";
import { COMPANY, DRIVER } from "../../support/world/bodies.ts";

describe("a person's name", () => {
  test.each([
    ["张三", "张某某"],
    ["张三丰", "张某某"],
    ["欧阳澄", "欧阳某某"],
    ["司马青云", "司马某某"],
    ["诸葛明", "诸葛某某"],
    ["钟离越", "钟离某某"],
    ["欧阳", "欧某某"],
    ["司徒", "司某某"],
    [" 张三 ", "张某某"],
    ["买买提·吐尔逊", "买某某"],
    ["John Smith", "J某某"],
    ["𠮷田太郎", "𠮷某某"],
  ])("%s is shown as %s", (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe("a party", () => {
  test("who is a citizen shows the surname and nothing else", () => {
    expect(maskParty({ ...DRIVER, ethnicity: "苗族" } as Parameters<typeof maskParty>[0])).toEqual({
      kind: "citizen",
      name: "欧阳某某",
    });
  });

  test("that is an organization shows its name, its code and who stands for it", () => {
    const { kind, name, uscc, representative } = COMPANY;
    expect(maskParty(COMPANY)).toEqual({ kind, name, uscc, representative });
    const { representative: _, ...silent } = COMPANY;
    expect(maskParty(silent)).toEqual({ kind, name, uscc });
  });

  const shop = {
    kind: "individual-business",
    operator: "李四",
    address: "白水县清溪乡",
    phone: "13900000000",
  } as const;

  test("that trades under a name of its own shows it", () => {
    expect(maskParty({ ...shop, name: "白水县清溪小吃店", uscc: "92990101MA8C00002F" })).toEqual({
      kind: "individual-business",
      name: "白水县清溪小吃店",
      uscc: "92990101MA8C00002F",
    });
  });

  test("that trades under the name of the person shows that masked, wherever it stands", () => {
    expect(maskParty({ ...shop, name: "白水县李四小吃店" })).toEqual({
      kind: "individual-business",
      name: "白水县李某某小吃店",
    });
    expect(maskParty({ ...shop, name: "李四" }).name).toBe("李某某");
    expect(maskParty({ ...shop, operator: "欧阳澄", name: "欧阳澄修理部（欧阳澄）" }).name).toBe(
      "欧阳某某修理部（欧阳某某）",
    );
  });
});
