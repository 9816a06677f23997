import { dateOf } from "../../../functions/kernel/time.ts";
import { daysBefore } from "./days.ts";
import type { Play } from "./named-case.ts";
import { until } from "./until.ts";

const REPORTER = "qin-heyang";
const SUPERVISOR = "shen-mingjian";

/** The rule that finds it. */
export const LATE = "published-in-time";

/**
 * Reports a made-up case that was worked elsewhere and published weeks too late, as tables that are published twice a year
 * do (118号: seven working days). Waits until supervision has found it.
 */
export const reportLatePublication = async ({ session, begun }: Play): Promise<void> => {
  const on = (days: number) => dateOf(daysBefore(begun)(days));
  const { body } = await session.must(REPORTER, "reportCase", {
    key: "demo-reported-1",
    body: {
      externalId: "demo-reported-1",
      procedure: "ordinary",
      caption: "无兽药经营许可证经营兽药案",
      powerItem: "11990102MB1A0005593990270024000",
      parties: [{ kind: "organization", name: "白水县杏林畜牧服务有限公司", uscc: "91990102MA7C0009AW" }],
      acts: [
        { act: "fileCase", at: on(150) },
        {
          ...{ act: "decideCase", at: on(95), outcome: "penalty" },
          penalties: [
            { kind: "confiscation-of-gains" },
            { kind: "confiscation-of-property" },
            { kind: "fine" },
          ],
        },
        { act: "decidePublication", at: on(10), outcome: "publish" },
      ],
    },
  });
  const path = { caseId: String(body["caseId"]) };
  await until("the finding of a late publication", async () => {
    const { body: found } = await session.must(SUPERVISOR, "listCaseFindings", { path });
    return (found["findings"] as { rule: string }[]).find(({ rule }) => rule === LATE);
  });
};
