import {
  GONE_STATES,
  type GoneDecision,
  type GoneState,
  type LiveDecision,
  type LiveState,
} from "./model.ts";

/** What a state means for the reader. `tone` is the colour of the notice; the words say the same without it. */
type LiveWords = { label: string; meaning: string; tone: "good" | "open" };

export const LIVE_WORDS = {
  "in-force": {
    label: "决定有效",
    meaning: "本决定没有被变更、撤销、确认违法或者确认无效。",
    tone: "good",
  },
  reconsideration: {
    label: "正在行政复议",
    meaning:
      "本决定已经进入行政复议，还没有结果。行政复议期间，本决定不停止执行，法律规定应当停止执行的除外（《中华人民共和国行政复议法》第四十二条）。最终结果以行政复议决定为准。",
    tone: "open",
  },
  litigation: {
    label: "正在行政诉讼",
    meaning:
      "本决定已经进入行政诉讼，还没有生效裁判。诉讼期间，本决定不停止执行，法律规定裁定停止执行的除外（《中华人民共和国行政诉讼法》第五十六条）。最终结果以生效裁判为准。",
    tone: "open",
  },
  repaired: {
    label: "信用已经修复",
    meaning:
      "当事人已经完成信用修复。信用修复不改变本决定的效力；引用本页信息时，请同时说明当事人信用已经修复。",
    tone: "good",
  },
} as const satisfies Record<LiveState, LiveWords>;

/** What is said instead of a decision that is no longer shown. `act` names what was done, for the labels beside it. */
type GoneWords = { title: string; meaning: string; act: string };

export const GONE_WORDS = {
  changed: {
    title: "该行政处罚决定已被依法变更",
    meaning: "原决定的内容已经改变，不再按原内容执行。",
    act: "变更",
  },
  revoked: {
    title: "该行政处罚决定已被依法撤销",
    meaning: "原决定已经被撤销，不再有效。",
    act: "撤销",
  },
  unlawful: {
    title: "该行政处罚决定已被确认违法",
    meaning:
      "原决定已经被依法确认违法。确认违法不等于撤销，对当事人有什么影响，以确认违法的决定书或者裁判文书为准。",
    act: "确认违法",
  },
  void: {
    title: "该行政处罚决定已被确认无效",
    meaning: "原决定已经被依法确认无效，没有法律效力。",
    act: "确认无效",
  },
  expired: {
    title: "该行政处罚决定公示期已满",
    meaning: "公示期已满，决定内容不再公开。公示期满不表示该决定被变更或者撤销。",
    act: "公示期满",
  },
} as const satisfies Record<GoneState, GoneWords>;

export const isGone = (decision: LiveDecision | GoneDecision): decision is GoneDecision =>
  GONE_STATES.some((state) => state === decision.state);
