import type { CaseHead } from "../case-file/model/head.ts";
import { CHAIN_START } from "../kernel/digest.ts";
import { newId } from "../kernel/ids.ts";
import type { PlainDate } from "../kernel/time.ts";
import type { Refusal } from "../platform/refusal.ts";
import { officerOn } from "../record/context.ts";
import type { Loaded } from "../record/loaded.ts";
import type { Agency } from "../registers/model/agency.ts";
import type { Officer } from "../registers/model/officer.ts";
import type { OpenCase } from "./contract.ts";

/** The named officers whom the register knows on that day. */
export const knownOfficers = (ids: readonly string[], loaded: Loaded, day: PlainDate): readonly Officer[] =>
  ids.flatMap((id) => officerOn(loaded, id, day) ?? []);

/** Whoever is named and not in the register: a case of a time before the rules on officers names real ones too. */
export const strangers = (body: OpenCase, known: readonly Officer[]): Refusal | undefined => {
  const errors = body.officers.flatMap((id, index) =>
    known.some((officer) => officer.id === id)
      ? []
      : [
          {
            pointer: `/officers/${index}`,
            detail: { zh: `执法人员名录中没有“${id}”`, en: `the register of officers has no ${id}` },
          },
        ],
  );
  return errors.length === 0 ? undefined : { kind: "invalid-input", errors };
};

/** The head of a case as it is opened: at version one, worked here, in the procedure that is named, with no act yet. */
export const openedHead = (
  body: OpenCase,
  { agency, officers }: { agency: Agency; officers: readonly Officer[] },
): CaseHead => {
  const { externalId, caption, powerItem, source, parties, persons, procedure } = body;
  const id = newId();
  return {
    id,
    mode: "handled",
    procedure,
    version: 1,
    chain: { id, seq: 0, hash: CHAIN_START },
    agency: agency.id,
    region: agency.region,
    externalId,
    caption,
    ...(powerItem && { powerItem }),
    source,
    parties,
    persons,
    officers: officers.map(({ id: officer, name, certificate }) => ({
      id: officer,
      name,
      certificate: certificate?.number ?? "—",
    })),
    acts: [],
  };
};
