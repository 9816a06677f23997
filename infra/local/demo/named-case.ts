import type { PlainDate } from "../../../functions/kernel/time.ts";
import { type CaseDriver, driveCase } from "../../client/case-driver.ts";
import type { Session } from "../../client/session.ts";

/** What a play of the demo is given. `begun`: the day from which its times are counted back. */
export type Play = { session: Session; begun: PlainDate };

/** A department's own number of a case of the demo; its requests have their keys from it. */
type Named = { name: string; opener: string; body: object };

/** Opens a case under a name of its own, so that a play that was cut off goes on where it was. */
export const driveNamed = (session: Session, { name, opener, body }: Named): Promise<CaseDriver> =>
  driveCase(session, {
    opener,
    body: { externalId: name, ...body },
    keys: (step) => `${name}-${step}`,
  });
