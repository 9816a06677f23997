import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { daysBetween, type PlainDate, yearOf } from "../../../functions/kernel/time.ts";
import type { Play } from "./named-case.ts";

const HEAD = "long-zhiyuan";

/** In a later year than that of the demo and the last whose days off are announced: where that day lies is not certain yet. */
const deferredTo = (begun: PlainDate): PlainDate =>
  `${Math.max(stateCouncilCalendar.announcedThrough, yearOf(begun)) + 1}-03-01` as PlainDate;

/** Defers the payment of a fine at the party's request (处罚法 66): its new end is provisional (暂定). */
export const deferPayment = async ({ session, begun }: Play, caseId: string): Promise<void> => {
  const path = { caseId };
  const { etag } = await session.must(HEAD, "getCase", { path });
  await session.must(HEAD, "extendLimit", {
    path,
    ifMatch: etag,
    key: "demo-deferral-1",
    body: {
      ...{ limit: "payment", round: 1, unit: "day", count: daysBetween(begun, deferredTo(begun)) },
      basis: "《中华人民共和国行政处罚法》第六十六条第二款",
    },
  });
};
