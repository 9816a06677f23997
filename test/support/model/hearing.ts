import { addWorkingDays } from "../../../functions/kernel/calendar.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { dateOf } from "../../../functions/kernel/time.ts";
import { noticeBody, TOLD_ALL } from "../world/bodies.ts";
import { LAND_TEAM, personOf } from "../world/people.ts";
import { textOf } from "./case-model.ts";
import { choosing, hasFlaw } from "./draw.ts";
import type { Step } from "./plan.ts";

const { handler, other } = LAND_TEAM;

export const giveNotice: Step = (model, draw) => {
  const text = textOf(model);
  if (model.state !== "filed" || !text) return undefined;
  const choose = choosing(draw);
  const unsaid = hasFlaw(draw, 0) ? choose("content", "facts", "reasons", "basis", "statement") : undefined;
  const hearing = text.hearing ? !hasFlaw(draw, 1) : choose(true, false);
  const told = TOLD_ALL.filter((item) => item !== unsaid && (hearing || item !== "hearing"));
  const officers = hasFlaw(draw, 2) ? [handler] : [handler, other];
  const until = addWorkingDays(dateOf(model.now), 5, stateCouncilCalendar);
  return {
    operation: "giveNotice",
    who: "handler",
    sent: { body: noticeBody(text.name, { told, officers }) },
    broken: [
      ...(unsaid ? ["notice-complete"] : []),
      ...(text.hearing && !hearing ? ["hearing-right-told"] : []),
      ...(officers.length < 2 ? ["two-certified-officers"] : []),
    ],
    after: ({ notice: seq }) => {
      model.notices.push({ seq, text, at: model.now, until: hearing ? until : undefined });
    },
  };
};

/** What the party says; now and then it is the reviewer who writes it down, and is a handler from then on. */
export const recordStatement: Step = (model, draw) => {
  const choose = choosing(draw);
  const notice = model.notices.at(-choose(1, 1, 2)) ?? model.notices.at(-1);
  if (model.state !== "filed" || !notice) return undefined;
  const made = choose("none", "waived", "statement");
  const hearing = notice.until && choose(false, false, true) ? "requested" : "not-requested";
  const who = hasFlaw(draw, 0) ? LAND_TEAM.reviewer : handler;
  const stated = made === "statement";
  const reexamined = stated && !hasFlaw(draw, 1);
  return {
    operation: "recordStatement",
    who: { ...personOf(who), roles: ["handler"] },
    sent: {
      body: {
        ...{ notice: notice.seq, made, hearing },
        ...(stated && { content: "过重。" }),
        ...(reexamined && { reexamination: "经复核，不予采纳。" }),
      },
    },
    after: ({ seq }) => {
      const said = hearing === "requested" ? "requested" : "silent";
      model.answers.push({ seq, notice, at: model.now, stated, reexamined, hearing: said });
      model.handlers.add(who);
    },
  };
};

export const waiveHearing: Step = (model) => {
  const notice = model.notices.at(-1);
  if (model.state !== "filed" || !notice?.until) return undefined;
  return {
    operation: "waiveHearing",
    who: "handler",
    sent: { body: { notice: notice.seq, form: "written", words: "放弃听证。" } },
    after: ({ seq }) => {
      model.answers.push({ seq, notice, at: model.now, stated: false, reexamined: false, hearing: "waived" });
    },
  };
};
