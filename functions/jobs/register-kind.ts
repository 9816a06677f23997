import type { Bilingual } from "../kernel/bilingual.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PlainDate } from "../kernel/time.ts";
import type { Role } from "../platform/auth/subject.ts";
import type { Loaded } from "../record/loaded.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { Dated, incoming, writesOf } from "../registers/model/incoming.ts";
import { asOf, type Register } from "../registers/model/versions.ts";
import { explainRow, titleOf } from "./explain-row.ts";
import { type Column, column } from "./model/column.ts";
import type { JobKind, Order } from "./model/kind.ts";
import { type RowProblem, rowProblem } from "./model/problem.ts";
import { reaches } from "./model/reach.ts";

/** Whose a row is: an agency's, or a place's. A row that is neither is anybody's who may import the register. */
type Owner = { field: string; agency: string } | { field: string; region: string };

export type RegisterRows<Row> = {
  title: Bilingual;
  by: readonly Role[];
  columns: readonly Column[];
  register: Register<Row>;
  owner: (row: Row) => Owner | undefined;
};

const UNKNOWN_AGENCY = {
  zh: "执法主体名录中没有这个机关，请先导入执法主体",
  en: "the register of agencies has no such agency; import agencies first",
};
const OUTSIDE = {
  zh: "不属于您可以维护的机关或者地区",
  en: "is not of an agency or region that you keep the register for",
};

const regionOn = (owner: Owner, loaded: Loaded, day: PlainDate): string | undefined =>
  "region" in owner ? owner.region : agencyAsOf(loaded.item(agencyKey(owner.agency)), day)?.region;

const EFFECTIVE_FROM = column("effectiveFrom", "生效日期", "day");

/** As many rows as leave room for a second write of each in one transaction (an officer who changes his agency). */
const BATCH = 45;

/** The kind of job that imports a register. */
export const registerKind = <Row>(rows: RegisterRows<Row>): JobKind => {
  const { register, owner, title, by } = rows;
  const columns = [...rows.columns, EFFECTIVE_FROM];
  const dated = Dated(register);
  const rowAsOf = asOf(register);

  const trespass = (whose: Owner, loaded: Loaded, { reach, today }: Order): readonly RowProblem[] => {
    const named = titleOf(whose.field, columns);
    const region = regionOn(whose, loaded, today);
    if (region === undefined) return [rowProblem(named, "known-agency", UNKNOWN_AGENCY)];
    return reaches(reach, { ...whose, region }) ? [] : [rowProblem(named, "own-register", OUTSIDE)];
  };

  return {
    ...{ title, by, columns, batch: BATCH },
    prepare: (value, order) => {
      const read = dated.safeParse(value);
      if (!read.success) return refuse(explainRow(read.error, value, columns));
      const { key, change } = incoming(register, read.data, order.today);
      const whose = owner(read.data.row);
      /** Whose the entry has been: nobody takes over what is another's. */
      const before = (loaded: Loaded): Owner | undefined => {
        const row = rowAsOf(loaded.item(key), order.today);
        return row && owner(row);
      };
      const agencies = (owners: readonly (Owner | undefined)[]) =>
        owners.flatMap((one) => (one && "agency" in one ? [agencyKey(one.agency)] : []));
      return ok({
        target: key,
        needs: agencies([whose]),
        more: (loaded) => agencies([before(loaded)]),
        decide: (loaded) => {
          const [problem] = [whose, before(loaded)].flatMap((one) =>
            one ? trespass(one, loaded, order) : [],
          );
          if (problem) return refuse([problem]);
          const changed = change(loaded.item(key));
          return ok({ outcome: changed.outcome, writes: writesOf(changed) });
        },
      });
    },
  };
};
