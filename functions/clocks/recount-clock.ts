import { isBehind, type Judge } from "./record-on-clock.ts";

/** What is recorded of a limit whose entry was counted by another calendar, or by figures that have changed. */
export const recount: Judge = ({ listed, clock }, { head }) => {
  if (!isBehind(listed, clock)) return undefined;
  const { limit, round, calendar } = clock;
  return {
    type: "clock-recomputed",
    data: { limit, round, from: listed.due, to: clock.due, calendar },
    head,
  };
};
