import { isDeepStrictEqual } from "node:util";
import type { Act } from "../case-file/acts/acts.ts";
import type { ReportedCase } from "../case-file/model/reported.ts";
import { CHAIN_START, sha256Hex } from "../kernel/digest.ts";
import { newId } from "../kernel/ids.ts";
import { type Instant, type PlainDate, startOf } from "../kernel/time.ts";
import type { ReportedAct } from "./contract.ts";
import type { Incoming } from "./model.ts";

/** What a report says, with the bytes in which it came: of the same content nothing is recorded twice. */
export const contentOf = ({ report, raw }: Pick<Incoming, "report" | "raw">): string =>
  sha256Hex(JSON.stringify([raw.sha256, report]));

const isDay = (at: string): boolean => at.length === 10;

const recorded = ({ at, ...fields }: ReportedAct, seq: number, now: Instant): Act =>
  ({
    ...fields,
    seq,
    ...(isDay(at) ? { at: startOf(at as PlainDate), dayOnly: true } : { at }),
    recordedAt: now,
  }) as Act;

const told = ({ seq: _, recordedAt: __, ...act }: Act): object => act;

/** An act that an earlier report has told already was recorded then. */
const sinceFirstTold = (act: Act, known: readonly Act[]): Act => {
  const before = known.find((other) => isDeepStrictEqual(told(other), told(act)));
  return before ? { ...act, recordedAt: before.recordedAt } : act;
};

/** The head of a reported case as a report makes it; version and chain are moved as it is written. */
export const reportedHead = (incoming: Incoming, before: ReportedCase | undefined): ReportedCase => {
  const { report, agency, raw, source, now } = incoming;
  const { acts, powerItem, ...said } = report;
  const id = before?.id ?? newId();
  return {
    id,
    mode: "reported",
    ...said,
    ...(powerItem && { powerItem }),
    version: before?.version ?? 1,
    chain: before?.chain ?? { id, seq: 0, hash: CHAIN_START },
    agency: agency.id,
    region: agency.region,
    acts: [
      ...acts.map((act, index) => sinceFirstTold(recorded(act, index + 1, now), before?.acts ?? [])),
      // That a limit came due is the platform's own record, which no report takes back.
      ...(before?.acts ?? []).filter(({ act }) => act === "limitPassed"),
    ],
    source,
    reportedAt: now,
    seq: (before?.chain.seq ?? 0) + 1,
    content: contentOf(incoming),
    raw: { sha256: raw.sha256, size: raw.size },
  };
};
