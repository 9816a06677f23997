import { decisionBody, ORGANIZATION, proposalBody } from "../case-bodies.ts";
import { LAND } from "../casts.ts";
import { daysAgo } from "../days.ts";
import { citizenId } from "../identities.ts";
import { type BadRequest, opening } from "./world.ts";

const bad = (name: string, pointer: string, send: BadRequest["send"]): BadRequest => ({
  name,
  pointer,
  send,
  problem: "invalid-input",
});

const party = (changes: object) => opening({ parties: [{ ...ORGANIZATION, ...changes }] });

const CITIZEN = { kind: "citizen", name: "白石溪", address: "云岭市" };
const citizen = (changes: object) => opening({ parties: [{ ...CITIZEN, ...changes }] });

/** Bodies of openings that have not the shape they must have. */
export const OPENINGS: readonly BadRequest[] = [
  bad("an unknown field", "/colour", opening({ colour: "red" })),
  bad("an unknown field in a party", "/parties/0/colour", party({ colour: "red" })),
  bad("a field name with signs of a pointer", "/a~1b~0c", opening({ "a/b~c": 1 })),
  bad("no caption", "/caption", opening({ caption: undefined })),
  bad("a caption that is a number", "/caption", opening({ caption: 5 })),
  bad("a caption that is null", "/caption", opening({ caption: null })),
  bad("a blank caption", "/caption", opening({ caption: " \u3000 " })),
  bad("a caption of 201 characters", "/caption", opening({ caption: "案".repeat(201) })),
  bad("a caption with a control character", "/caption", opening({ caption: "案\u0000件" })),
  bad("a caption with half a character", "/caption", opening({ caption: "案\ud800件" })),
  bad("an external id with half a character", "/externalId", opening({ externalId: "x\udc00" })),
  bad("officers that are no list", "/officers", opening({ officers: LAND.handler })),
  bad("an officer's id with a space", "/officers/0", opening({ officers: ["a b", LAND.other] })),
  bad("no parties", "/parties", opening({ parties: [] })),
  bad("an unknown kind of party", "/parties/0/kind", party({ kind: "ship" })),
  bad("an unknown kind of source", "/source/kind", opening({ source: { kind: "dream" } })),
  bad("a power item of 30 characters", "/powerItem", opening({ powerItem: "1".repeat(30) })),
  bad("a code with a wrong check character", "/parties/0/uscc", party({ uscc: "91990101MA7B00001P" })),
  bad("a code in small letters", "/parties/0/uscc", party({ uscc: "91990101ma7b00001n" })),
  bad("a code of 17 characters", "/parties/0/uscc", party({ uscc: "91990101MA7B00001" })),
  bad("a citizen's number with a wrong check", "/parties/0/idNumber", citizen({ idNumber: wrongCheck() })),
  bad("a citizen born on 30 February", "/parties/0/idNumber", citizen({ idNumber: "990102198802300031" })),
  bad("a citizen's birthday that is none", "/parties/0/birthDate", citizen({ birthDate: "2000-13-01" })),
  bad("a telephone number with letters", "/parties/0/phone", citizen({ phone: "call me" })),
];

function wrongCheck(): string {
  const right = citizenId("99010219880512003");
  return right.slice(0, 17) + (right.endsWith("1") ? "2" : "1");
}

const proposing =
  (change: (body: ReturnType<typeof proposalBody>) => object): BadRequest["send"] =>
  ({ told: { work, evidence } }) =>
    work.attempt(LAND.handler, "proposeDecision", {
      body: { proposal: change(proposalBody([evidence])) },
    });

const penalty = (changes: object) =>
  proposing((body) => ({ ...body, penalties: [{ ...body.penalties[0], ...changes }] }));

const violation = (changes: object) =>
  proposing((body) => ({ ...body, violations: [{ ...body.violations[0], ...changes }] }));

const AMOUNT = "/proposal/penalties/0/amount";

/** Proposals that have not the shape they must have. */
export const PROPOSALS: readonly BadRequest[] = [
  bad("a fine as a number", AMOUNT, penalty({ amount: 2000 })),
  bad("a fine with an exponent", AMOUNT, penalty({ amount: "2e3" })),
  bad("a fine below nothing", AMOUNT, penalty({ amount: "-1" })),
  bad("a fine with three decimals", AMOUNT, penalty({ amount: "1.001" })),
  bad("a fine of thirteen digits", AMOUNT, penalty({ amount: "1".repeat(13) })),
  bad("a fine without its amount", AMOUNT, penalty({ amount: undefined })),
  bad("an unknown kind of penalty", "/proposal/penalties/0/kind", penalty({ kind: "whipping" })),
  bad(
    "a sum that is not quantity times rate",
    "/proposal/penalties/0/calculation",
    penalty({ calculation: { quantity: "3", unit: "吨", rate: "500" } }),
  ),
  bad("a penalty for a violation that is not listed", "/proposal/penalties", penalty({ violations: [2] })),
  bad("a penalty without a basis", "/proposal/penalties/0/basis", penalty({ basis: [] })),
  bad(
    "an impossible day",
    "/proposal/violations/0/occurred/from",
    violation({ occurred: { from: "2026-02-30" } }),
  ),
  bad(
    "a violation that ends before it began",
    "/proposal/violations/0/occurred/to",
    violation({ occurred: { from: "2026-08-03", to: "2026-08-02" } }),
  ),
  bad(
    "evidence that is no identifier",
    "/proposal/violations/0/evidence/0",
    violation({ evidence: ["the photograph"] }),
  ),
  bad(
    "an unknown outcome",
    "/proposal/outcome",
    proposing((body) => ({ ...body, outcome: "pardon" })),
  ),
  bad(
    "an unknown ground of review",
    "/proposal/reviewGrounds/0",
    proposing((body) => ({ ...body, reviewGrounds: ["mood"] })),
  ),
  bad(
    "unsealed or unknown evidence",
    "/proposal/violations",
    violation({ evidence: ["01a20aa6-6142-70a2-a0ef-fa448b96341e"] }),
  ),
];

const evidence =
  (changes: object): BadRequest["send"] =>
  ({ filed }) =>
    filed.attempt(LAND.handler, "declareEvidence", {
      body: {
        ...{ title: "照片", kind: "audio-visual", mediaType: "image/jpeg", sha256: "0".repeat(64), size: 9 },
        captured: { at: daysAgo(50), by: [LAND.handler], place: "现场" },
        ...changes,
      },
    });

/** Bodies of other steps. */
export const STEPS: readonly BadRequest[] = [
  bad("a hash in capitals", "/sha256", evidence({ sha256: "A".repeat(64) })),
  bad("an empty file", "/size", evidence({ size: 0 })),
  bad("a file of more than 5 GB", "/size", evidence({ size: 5_000_000_001 })),
  bad("half a byte", "/size", evidence({ size: 1.5 })),
  bad("a media type with capitals", "/mediaType", evidence({ mediaType: "TEXT/plain" })),
  bad("a kind of evidence that the law does not know", "/kind", evidence({ kind: "rumour" })),
  bad("a document number without a year", "/documentNumber", ({ told: { work, proposal } }) =>
    work.attempt(LAND.head, "decideCase", {
      body: { ...decisionBody(LAND, proposal), documentNumber: "云自然资罚字1号" },
    }),
  ),
  bad("electronic service without consent", "/consent", ({ decided: { work } }) =>
    work.attempt(LAND.handler, "serveDecision", { body: { method: "electronic", receivedAt: daysAgo(1) } }),
  ),
  bad("a statement without its content", "/content", ({ told: { work, notice } }) =>
    work.attempt(LAND.handler, "recordStatement", {
      body: { notice, made: "statement", hearing: "not-requested" },
    }),
  ),
  bad("a notice that is not there", "/notice", ({ told: { work } }) =>
    work.attempt(LAND.handler, "recordStatement", {
      body: { notice: 99, made: "none", hearing: "not-requested" },
    }),
  ),
  bad("a dropped case without an explanation", "/explanation", ({ filed }) =>
    filed.attempt(LAND.head, "closeCase", { body: { reason: "dropped" } }),
  ),
  bad("a reason of closing that does not fit", "/reason", ({ filed }) =>
    filed.attempt(LAND.head, "closeCase", { body: { reason: "not-filed", explanation: "没有违法事实。" } }),
  ),
  bad("a correction of nothing", "/corrected", ({ filed }) =>
    filed.attempt(LAND.handler, "correctFact", { body: { seq: 1, reason: "笔误", corrected: {} } }),
  ),
  bad("a correction of a fact that is not there", "/seq", ({ filed }) =>
    filed.attempt(LAND.handler, "correctFact", {
      body: { seq: 999, reason: "笔误", corrected: { text: "更正" } },
    }),
  ),
  bad("a correction of the sealed decision", "/seq", async ({ decided: { work } }) =>
    work.attempt(LAND.head, "correctFact", {
      body: { seq: (await work.view()).decision?.seq, reason: "笔误", corrected: { text: "更正" } },
    }),
  ),
  bad("performance of an item that is not there", "/obligation", ({ served: { work } }) =>
    work.attempt(LAND.handler, "recordPerformance", { body: { obligation: "order-1", amount: "1" } }),
  ),
  bad("a payment of more than is owed", "/amount", ({ served: { work } }) =>
    work.attempt(LAND.handler, "recordPerformance", { body: { obligation: "penalty-1", amount: "2000.01" } }),
  ),
  bad("a payment without an amount", "/amount", ({ served: { work } }) =>
    work.attempt(LAND.handler, "recordPerformance", { body: { obligation: "penalty-1" } }),
  ),
  bad("a proposal by another hash", "/proposal", ({ told: { work } }) =>
    work.attempt(LAND.handler, "submitForReview", {
      body: { proposal: { version: 1, hash: "0".repeat(64) } },
    }),
  ),
  bad("a purpose with half a character", "/purpose", ({ told: { work, evidence: evidenceId } }) =>
    work.attempt(LAND.handler, "openEvidence", { path: { evidenceId }, body: { purpose: "\ud83d" } }),
  ),
];
