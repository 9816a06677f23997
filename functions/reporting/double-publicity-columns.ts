/** A column of the 双公示 table of penalties: its code, its name, and the codes it had in earlier versions. */
export type PublicityColumn = { code: string; name: string; earlier?: readonly string[] };

/** The 30 columns, in their order (发改办财金〔2018〕424号 and the exchange tables that follow it). */
export const PUBLICITY_COLUMNS = [
  { code: "CF_XDR_MC", name: "行政相对人名称" },
  { code: "CF_XDR_LB", name: "行政相对人类别" },
  { code: "CF_XDR_SHXYM", name: "行政相对人代码_1(统一社会信用代码)" },
  { code: "CF_XDR_GSZC", name: "行政相对人代码_2(工商注册号)" },
  { code: "CF_XDR_ZZJG", name: "行政相对人代码_3(组织机构代码)" },
  { code: "CF_XDR_SWDJ", name: "行政相对人代码_4(税务登记号)" },
  { code: "CF_XDR_SYDW", name: "行政相对人代码_5(事业单位证书号)" },
  { code: "CF_XDR_SHZZ", name: "行政相对人代码_6(社会组织登记证号)", earlier: ["社会组织登记证号"] },
  { code: "CF_FRDB", name: "法定代表人", earlier: ["CF_FDDB"] },
  { code: "CF_FR_ZJLX", name: "法定代表人证件类型" },
  { code: "CF_FR_ZJHM", name: "法定代表人证件号码", earlier: ["CF_FR_SFZH"] },
  { code: "CF_XDR_ZJLX", name: "证件类型(自然人)" },
  { code: "CF_XDR_ZJHM", name: "证件号码(自然人)" },
  { code: "CF_WSH", name: "行政处罚决定书文号" },
  { code: "CF_WFXW", name: "违法行为类型" },
  { code: "CF_SY", name: "违法事实" },
  { code: "CF_YJ", name: "处罚依据" },
  { code: "CF_CFLB", name: "处罚类别" },
  { code: "CF_NR", name: "处罚内容" },
  { code: "CF_NR_FK", name: "罚款金额(万元)" },
  { code: "CF_NR_WFFF", name: "没收违法所得、没收非法财物的金额(万元)" },
  { code: "CF_NR_ZKDX", name: "暂扣或吊销证照名称及编号" },
  { code: "CF_JDRQ", name: "处罚决定日期" },
  { code: "CF_YXQ", name: "处罚有效期" },
  { code: "CF_GSJZQ", name: "公示截止期" },
  { code: "CF_CFJG", name: "处罚机关" },
  { code: "CF_CFJGDM", name: "处罚机关统一社会信用代码" },
  { code: "CF_SJLY", name: "数据来源单位" },
  { code: "CF_SJLYDM", name: "数据来源单位统一社会信用代码" },
  { code: "BZ", name: "备注" },
] as const satisfies readonly PublicityColumn[];

export type PublicityCode = (typeof PUBLICITY_COLUMNS)[number]["code"];

/** A row of the table by the codes of its columns; an empty cell is left out. */
export type PublicityRow = { readonly [Code in PublicityCode]?: string };

/** Without what stands in brackets behind it, and without blanks: `罚款金额（万元）` is 罚款金额. */
const bare = (title: string): string => title.replaceAll(/\s/g, "").replace(/[（(][^（()）]*[)）]$/, "");

/** Everything that a header may call a column, beside its code and its name. */
export const otherTitles = ({ name, earlier = [] }: PublicityColumn): readonly string[] => {
  const short = bare(name);
  return [short, name.replace("(", "（").replace(")", "）"), ...earlier].filter((title) => title !== name);
};

const BY_TITLE = new Map(
  PUBLICITY_COLUMNS.flatMap((column: PublicityColumn) =>
    [column.code, bare(column.name), ...(column.earlier ?? [])].map(
      (title) => [title, column.code as PublicityCode] as const,
    ),
  ),
);

/** The column that a title names: by its code, an earlier one, or its name with or without the brackets. */
export const publicityCode = (title: string): PublicityCode | undefined => BY_TITLE.get(bare(title));
