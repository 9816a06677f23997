import type { Act, ActName } from "../../../functions/case-file/acts/acts.ts";
import { clocksOfRecord } from "../../../functions/case-file/kind.ts";
import { DecisionDocument } from "../../../functions/case-file/model/decision.ts";
import type { CaseHead } from "../../../functions/case-file/model/head.ts";
import type {
  Decision,
  HearingWaiver,
  Notice,
  ProposalDigest,
  Review,
  Statement,
} from "../../../functions/case-file/model/proceedings.ts";
import { recordOf } from "../../../functions/case-file/record.ts";
import type { CaseRule, Judged } from "../../../functions/case-file/rules.ts";
import { decidedAct } from "../../../functions/cases/recorded-text.ts";
import { CHAIN_START, sha256Hex } from "../../../functions/kernel/digest.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import type { PlainDate } from "../../../functions/kernel/time.ts";
import { breachesOf } from "../../../functions/law/rule.ts";
import { DEFAULT_SETTINGS } from "../../../functions/law/settings.ts";
import { inTheirOrder } from "../../../functions/record/act.ts";
import type { Officer } from "../../../functions/registers/model/officer.ts";
import { COMPANY, penaltyProposal, TOLD_ALL } from "./bodies.ts";
import { actsOfHead } from "./judged-acts.ts";
import { day, moment } from "./time.ts";

const AGENCY = "11990100MB1A00011U";

/** A proposal of a fine, as the head keeps it. Texts of one substance differ in nothing that a notice tells. */
export const proposed = (more: Partial<ProposalDigest> = {}): ProposalDigest => {
  const version = more.version ?? 1;
  return {
    version,
    hash: sha256Hex(`text ${version}`),
    substance: sha256Hex(`substance ${version}`),
    seq: 4 + version,
    proposedAt: moment("2026-03-06T09:00"),
    proposedBy: "shi-yunzhou",
    outcome: "penalty",
    penalties: [{ kind: "fine", amount: "20000.00" as never }],
    hearing: true,
    review: "policy",
    evidence: 1,
    ...more,
  };
};

/** A complete notice of a proposal. */
export const notified = (
  { version, hash, substance }: ProposalDigest,
  more: Partial<Notice> = {},
): Notice => ({
  seq: 10 + version,
  proposal: { version, hash },
  substance,
  givenAt: moment("2026-03-09T09:00"),
  told: [...TOLD_ALL],
  ...more,
});

export const stated = (notice: Notice, more: Partial<Statement> = {}): Statement => ({
  seq: 20,
  notice: notice.seq,
  at: moment("2026-03-10T09:00"),
  made: "statement",
  hearing: "not-requested",
  ...more,
});

export const reviewed = ({ version, hash }: ProposalDigest, more: Partial<Review> = {}): Review => ({
  round: 1,
  seq: 30,
  proposal: { version, hash },
  state: "agreed",
  submittedAt: moment("2026-03-13T09:00"),
  submittedBy: "shi-yunzhou",
  materialWanted: false,
  reviewer: "wu-baichuan",
  opinion: 31,
  opinionAt: moment("2026-03-16T09:00"),
  ...more,
});

export const decidedAt = (at: string, { version, hash }: ProposalDigest): Decision => ({
  seq: 40,
  outcome: "penalty",
  proposal: { version, hash },
  documentNumber: "云自然资罚字〔2026〕1号",
  documentHash: sha256Hex("document"),
  decidedAt: moment(at),
  decidedBy: "long-zhiyuan",
  fine: "20000.00" as never,
});

/** A case as a test tells it: what was done in it in the words of its proceedings, and further acts. */
export type Told = CaseHead & {
  proposals: readonly ProposalDigest[];
  notices: readonly Notice[];
  statements: readonly Statement[];
  waivers: readonly HearingWaiver[];
  reviews: readonly Review[];
  handlers: ReadonlySet<string>;
  reviewers: readonly string[];
  decision?: Decision;
};

const HEAD: Told = {
  id: "01950000-0000-7000-8000-000000000001",
  mode: "handled",
  procedure: "ordinary",
  version: 7,
  chain: { id: "01950000-0000-7000-8000-000000000001", seq: 50, hash: CHAIN_START },
  agency: AGENCY,
  region: "990100",
  externalId: "case-1",
  caption: "占用土地案",
  source: { kind: "inspection" },
  parties: [COMPANY],
  persons: [],
  officers: [{ id: "shi-yunzhou", name: "石云舟", certificate: "云991001001" }],
  handlers: new Set(["shi-yunzhou", "yang-qinghe"]),
  proposals: [],
  notices: [],
  statements: [],
  waivers: [],
  reviews: [],
  reviewers: [],
  acts: [],
};

type Parts = {
  act?: ActName;
  day?: PlainDate;
  head?: Partial<Told>;
  actor?: { id: string; name?: string; role?: string; agency?: string };
  /** The officers that the act names, with what the register says of each. */
  officers?: readonly { id: string; entry: Officer | undefined }[];
  /** What the register says of the person who acts. */
  actorEntry?: Officer | undefined;
  document?: DecisionDocument;
  narrative?: Readonly<Record<string, string | undefined>>;
  /** Fields of the act beside those that the head tells. */
  fields?: object;
};

const definedOf = (texts: Parts["narrative"] = {}): object =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));

const fieldsOf = ({ act, document, narrative, officers }: Parts, head: Told): object => {
  const proposal = head.proposals.at(-1);
  if (act === undefined || act === "decideCase") {
    if (document) return decidedAct(proposal ?? proposed(), document);
    if (!proposal) return {};
    const { version, substance, outcome, penalties, hearing, review, evidence } = proposal;
    return { version, substance, outcome, penalties, hearing, review, evidence };
  }
  if (act === "decidePublication") return { outcome: "publish", narrative: definedOf(narrative) };
  return officers ? { officers: officers.map(({ id }) => id) } : {};
};

/** The act that is judged: one that the head has already, or one that is made of what a test says. */
const judgedAct = (parts: Parts, head: Told, acts: readonly Act[]): Act => {
  const { act = "decideCase", day: on = day("2026-03-17"), actor = DECIDER } = parts;
  const done = acts.findLast((one) => one.act === act);
  const textual = act === "proposeDecision" || act === "giveNotice";
  if (done && textual) return { ...done, at: moment(`${on}T09:00`), ...parts.fields } as Act;
  const at = (act === "decideCase" && head.decision?.decidedAt) || moment(`${on}T09:00`);
  return {
    act,
    ...{ seq: 90, at, recordedAt: at, by: actor.id },
    ...fieldsOf(parts, head),
    ...parts.fields,
  } as Act;
};

const DECIDER: NonNullable<Parts["actor"]> = { id: "long-zhiyuan" };

const entriesOf = ({ officers = [], actor = DECIDER, actorEntry }: Parts) =>
  new Map([...officers.map(({ id, entry }) => [id, entry] as const), [actor.id, actorEntry] as const]);

/** A case as a rule looks at it: the land case on 17 March 2026, but for what a test says. */
export const judged = (parts: Parts = {}): Judged => {
  const head = { ...HEAD, ...parts.head };
  const before = [...actsOfHead(head), ...head.acts];
  const act = judgedAct(parts, head, before);
  const acts = inTheirOrder([...before.filter(({ seq }) => seq !== act.seq), act]);
  const worked = recordOf(head);
  const handlers = new Set([...worked.handlers, ...head.handlers]);
  const record = { ...worked, handlers, reviewers: new Set(head.reviewers), acts };
  return {
    ...{ record, act, now: act.at, peers: [] },
    day: parts.day ?? day("2026-03-17"),
    settings: DEFAULT_SETTINGS,
    calendar: stateCouncilCalendar,
    clocks: () =>
      clocksOfRecord(record, { settingsOn: () => DEFAULT_SETTINGS, calendar: stateCouncilCalendar }),
    registers: {
      officer: (id) => entriesOf(parts).get(id),
      agency: () => undefined,
      powerItem: () => undefined,
      baseline: () => undefined,
      baselineFor: () => undefined,
    },
  };
};

/** The same picture, as if the act were one of another kind. */
export const actedAs = (looked: Judged, act: ActName): Judged => ({
  ...looked,
  act: { ...looked.act, act } as Act,
});

/** Where a rule finds something wrong. */
export const pointersOf = (rule: CaseRule, looked: Judged): readonly string[] =>
  rule.judge(looked).map(({ pointer }) => pointer);

/** Whether a rule is asked of an act of a day, and finds something. */
export const barsOn = (rule: CaseRule, looked: Judged, on: string): boolean =>
  breachesOf([rule], { ...looked, day: day(on) }).length > 0;

/** The decision document of a fine, as composed when the case is decided. */
export const documentOf = (more: object = {}): DecisionDocument =>
  DecisionDocument.parse({
    documentNumber: "云自然资罚字〔2026〕1号",
    performance: { method: "到代收银行缴纳", period: "十五日内" },
    collection: { institution: "云岭农村商业银行", address: "云岭市中山路2号", lateFine: true },
    remedies: { reconsideration: "云岭州人民政府", court: "云岭市人民法院" },
    agency: { id: AGENCY, name: "云岭州自然资源和规划局" },
    decidedOn: "2026-03-17",
    caption: "占用土地案",
    source: { kind: "inspection" },
    filedOn: "2026-03-03",
    filingBasis: [],
    parties: [COMPANY],
    proposal: { version: 1, hash: sha256Hex("text 1") },
    content: penaltyProposal([]),
    evidence: [],
    heard: { hearing: "not-required" },
    fine: "320000.00",
    seal: { agency: "云岭州自然资源和规划局", sealedAt: "2026-03-17T09:00:00+08:00" },
    ...more,
  });
