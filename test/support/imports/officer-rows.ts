const TITLES = [
  "人员标识",
  "所属主体",
  "姓名",
  "执法证号",
  "执法类别",
  "执法区域",
  "证件有效期起",
  "证件有效期止",
];

export const LAND_AGENCY = "11990100MB1A00011U";

/** The cells of a made-up officer. */
export const officerCells = (number: number, agency = LAND_AGENCY): readonly string[] => [
  `made-up-${number}`,
  agency,
  `演示${number}`,
  `云99${number}`,
  "综合执法",
  "990100",
  "2025-01-01",
  "2028/12/31",
];

/** A CSV file of rows, with the titles before them. */
export const csvOf = (rows: readonly (readonly string[])[], titles: readonly string[] = TITLES): string =>
  [titles, ...rows].map((cells) => cells.join(",")).join("\r\n");

/** So many officers, some of them bad: every `badEvery`-th names a day that does not exist. */
export const officersCsv = (count: number, badEvery = Number.POSITIVE_INFINITY): string =>
  csvOf(
    Array.from({ length: count }, (_, index) => {
      const cells = officerCells(index + 1);
      return (index + 1) % badEvery === 0 ? [...cells.slice(0, 7), "2026-02-30"] : cells;
    }),
  );
