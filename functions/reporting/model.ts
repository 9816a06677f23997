import type { ReportSource } from "../case-file/model/reported.ts";
import type { Actor } from "../kernel/chain.ts";
import type { RawText } from "../kernel/raw-text.ts";
import type { Instant } from "../kernel/time.ts";
import type { Report } from "./contract.ts";

/** What a report came to: a case that was not known, another content of one that was, or what was known already. */
export type ReportOutcome = "created" | "changed" | "unchanged";

/** A report on its way in: what it says, of whose case, the bytes in which it came, and who brought it when. */
export type Incoming = {
  report: Report;
  agency: { id: string; region: string };
  raw: RawText;
  source: ReportSource;
  actor: Actor;
  now: Instant;
};

/** A row that was understood: what it reports, and of which agency; without one, of the sender's own. */
export type ReadRow = { report: Report; agency: string | undefined };
