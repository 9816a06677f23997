import * as z from "zod";
import { Day, Text } from "../kernel/shapes.ts";
import { inTheirOrder, notAfter } from "../record/act.ts";
import type { Act, ActName, ActOf } from "./acts/acts.ts";
import { asCorrected } from "./corrected.ts";
import type { CaseHead } from "./model/head.ts";
import { handlersOf, reviewersOf } from "./people.ts";
import type { Procedure } from "./procedures.ts";

/** A party as far as a record knows it: a report may lack what a case that is worked here must have. */
export const RecordedParty = z.strictObject({
  kind: z.enum(["citizen", "individual-business", "organization"]),
  name: Text(100),
  uscc: z.string().max(18).optional(),
  idNumber: z.string().max(32).optional(),
  birthDate: Day.optional(),
  address: Text(200).optional(),
  /** 经营者、法定代表人 */
  operator: Text(50).optional(),
  representative: Text(50).optional(),
});
export type RecordedParty = z.infer<typeof RecordedParty>;

/**
 * A case as rules and clocks see it (案件记录): the same picture of one that is worked here and of one that is reported from
 * elsewhere. Acts are in the order in which they happened.
 */
export type CaseRecord = {
  id: string;
  mode: "handled" | "reported";
  procedure: Procedure;
  agency: string;
  region: string;
  caption?: string | undefined;
  powerItem?: string | undefined;
  parties: readonly RecordedParty[];
  /** Everyone else whom the case knows by name. */
  persons: readonly { name: string }[];
  /** Everyone who has worked it: none of them may review it. */
  handlers: ReadonlySet<string>;
  /** Everyone who has given an opinion of legal review in it: none of them may decide it. */
  reviewers: ReadonlySet<string>;
  /** Whether it claims to hold every act: only then is the absence of one a finding. */
  whole: boolean;
  acts: readonly Act[];
};

/** The acts of one kind, in the order in which they happened. */
export const actsOf = <Name extends ActName>(
  { acts }: Pick<CaseRecord, "acts">,
  name: Name,
): readonly ActOf<Name>[] => acts.filter((act): act is ActOf<Name> => act.act === name);

/** The acts of one kind that are not later than another act. */
export const actsUntil = <Name extends ActName>(
  record: Pick<CaseRecord, "acts">,
  name: Name,
  until: Pick<Act, "at" | "dayOnly">,
): readonly ActOf<Name>[] => actsOf(record, name).filter((act) => notAfter(act, until));

/** The act that another names by its number. */
export const actNumbered = <Name extends ActName>(
  record: Pick<CaseRecord, "acts">,
  name: Name,
  seq: number | undefined,
): ActOf<Name> | undefined => actsOf(record, name).find((act) => act.seq === seq);

/** A case that is worked here, as its rules see it: everything that was done in it is in it. */
export const recordOf = (head: CaseHead): CaseRecord => {
  const acts = asCorrected(head.acts);
  return {
    id: head.id,
    mode: head.mode,
    procedure: head.procedure,
    agency: head.agency,
    region: head.region,
    caption: head.caption,
    powerItem: head.powerItem,
    parties: head.parties,
    persons: [...head.persons, ...head.officers],
    handlers: handlersOf({ acts, officers: head.officers }),
    reviewers: reviewersOf({ acts }),
    whole: true,
    acts: inTheirOrder(acts),
  };
};
