import { daysBefore } from "./days.ts";
import { driveNamed, type Play } from "./named-case.ts";

/**
 * A made-up enforcement of a fine of 2,000 yuan that was not paid: late fine, demand, application to the court (处罚法 72,
 * 强制法 53-55). The demand was served more than ten working days before the application.
 */

const HANDLER = "ou-yangchen";

const OPENING = {
  procedure: "enforcement",
  caption: "申请强制执行擅自占用城市道路的罚款",
  powerItem: "11990101MB1A00044N3990270019000",
  source: { kind: "other", description: "当事人逾期不缴纳罚款" },
  parties: [
    {
      kind: "organization",
      name: "云岭市半山建材经营有限公司",
      uscc: "91990101MA7C00089A",
      representative: "邵听松",
      address: "云岭市振兴北路15号",
    },
  ],
  officers: [HANDLER, "he-shanqi"],
};

/** Plays the enforcement, up to the court's answer. Answers the id of its case. */
export const playEnforcement = async ({ session, begun }: Play): Promise<string> => {
  const daysAgo = daysBefore(begun);
  const body = { ...OPENING, occurredAt: daysAgo(36) };
  const driven = await driveNamed(session, { name: "demo-enforcement-1", opener: HANDLER, body });
  // 3 % a day of 2,000 yuan for 30 days (处罚法 72).
  await driven.act(HANDLER, "imposeLateFine", {
    body: { principal: "2000", amount: "1800", days: 30, occurredAt: daysAgo(35) },
  });
  const demanded = daysAgo(30);
  await driven.act(HANDLER, "demandPerformance", {
    body: {
      before: "court",
      states: ["period", "method", "amount", "rights"],
      servedOn: demanded.slice(0, 10),
      money: true,
      occurredAt: demanded,
    },
  });
  await driven.act(HANDLER, "applyToCourt", {
    body: { papers: ["application", "decision", "opinion-and-demand", "object"] },
  });
  await driven.act(HANDLER, "recordCourtAnswer", { body: { answer: "accepted" } });
  return driven.id();
};
