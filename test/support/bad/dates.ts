import { noticeBody, proposalBody, publicationBody } from "../case-bodies.ts";
import { LAND } from "../casts.ts";
import { daysAgo, inDays } from "../days.ts";
import { type BadRequest, opening } from "./world.ts";

const bad = (name: string, pointer: string, send: BadRequest["send"]): BadRequest => ({
  name,
  pointer,
  send,
  problem: "invalid-input",
});

const TOMORROW = daysAgo(-1);

const filing =
  (occurredAt: unknown): BadRequest["send"] =>
  ({ opened }) =>
    opened.attempt(LAND.head, "fileCase", { body: { occurredAt } });

const declaring =
  (changes: object): BadRequest["send"] =>
  ({ filed }) =>
    filed.attempt(LAND.handler, "declareEvidence", {
      body: {
        ...{ title: "照片", kind: "audio-visual", mediaType: "image/jpeg", sha256: "0".repeat(64), size: 9 },
        captured: { at: daysAgo(50), by: [LAND.handler], place: "现场" },
        ...changes,
      },
    });

const serving =
  (receivedAt: string): BadRequest["send"] =>
  ({ decided: { work } }) =>
    work.attempt(LAND.handler, "serveDecision", { body: { method: "direct", receivedAt } });

const AT = "/occurredAt";

/** Times that are none, that have not come, or that cannot be. */
export const DATES: readonly BadRequest[] = [
  bad("tomorrow", AT, filing(TOMORROW)),
  bad("an opening of tomorrow", AT, opening({ occurredAt: TOMORROW })),
  bad("a time without an offset", AT, filing("2026-03-02T09:30:00")),
  bad("a day without a time", AT, filing("2026-03-02")),
  bad("30 February", AT, filing("2026-02-30T09:30:00+08:00")),
  bad("the thirteenth month", AT, filing("2026-13-01T09:30:00+08:00")),
  bad("the twenty-fifth hour", AT, filing("2026-03-02T25:00:00+08:00")),
  bad("an offset of a hundred hours", AT, filing("2026-03-02T09:30:00+99:00")),
  bad("words", AT, filing("昨天")),
  bad("a number of seconds", AT, filing(1_790_000_000)),
  bad("null", AT, filing(null)),
  bad("before the case", AT, filing(daysAgo(61))),
  bad("a statement before its notice", AT, ({ told: { work, notice } }) =>
    work.attempt(LAND.handler, "recordStatement", {
      body: { notice, made: "none", hearing: "not-requested", occurredAt: daysAgo(39) },
    }),
  ),
  bad("a waiver before its notice", AT, ({ told: { work, notice } }) =>
    work.attempt(LAND.handler, "waiveHearing", {
      body: { notice, form: "written", words: "放弃听证。", occurredAt: daysAgo(39) },
    }),
  ),
  bad("a notice before the case", AT, ({ told: { work, proposal } }) =>
    work.attempt(LAND.handler, "giveNotice", {
      body: { ...noticeBody(LAND, proposal), occurredAt: daysAgo(61) },
    }),
  ),
  bad(
    "evidence captured tomorrow",
    "/captured/at",
    declaring({
      captured: { at: TOMORROW, by: [LAND.handler], place: "现场" },
    }),
  ),
  bad(
    "evidence shown to the party tomorrow",
    "/partyOpinion/shownAt",
    declaring({
      partyOpinion: { shownAt: TOMORROW, opinion: "无异议。" },
    }),
  ),
  bad(
    "evidence shown to the party before it was captured",
    "/partyOpinion/shownAt",
    declaring({
      partyOpinion: { shownAt: daysAgo(51), opinion: "无异议。" },
    }),
  ),
  bad(
    "a violation of the day after tomorrow",
    "/proposal/violations/0/occurred/from",
    ({ told: { work, evidence } }) => {
      const [violation] = proposalBody([]).violations;
      const violations = [{ ...violation, evidence: [evidence], occurred: { from: inDays(2) } }];
      return work.attempt(LAND.handler, "proposeDecision", {
        body: { proposal: { ...proposalBody([evidence]), violations } },
      });
    },
  ),
  bad("received tomorrow", "/receivedAt", serving(TOMORROW)),
  bad("received before it was decided", "/receivedAt", serving(daysAgo(6))),
  bad("published until yesterday", "/publicUntil", ({ decided: { work } }) =>
    work.attempt(LAND.disclosure, "decidePublication", {
      body: { ...publicationBody(), publicUntil: inDays(-1) },
    }),
  ),
  bad("published until 31 June", "/publicUntil", ({ decided: { work } }) =>
    work.attempt(LAND.disclosure, "decidePublication", {
      body: { ...publicationBody(), publicUntil: "2027-06-31" },
    }),
  ),
  bad("a correction to tomorrow", "/corrected/occurredAt", ({ filed }) =>
    filed.attempt(LAND.head, "correctFact", {
      body: { seq: 2, reason: "笔误", corrected: { occurredAt: TOMORROW } },
    }),
  ),
  bad("a filing corrected to before the case", "/corrected/occurredAt", ({ filed }) =>
    filed.attempt(LAND.head, "correctFact", {
      body: { seq: 2, reason: "笔误", corrected: { occurredAt: daysAgo(61) } },
    }),
  ),
];
