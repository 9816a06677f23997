import { randomInt } from "node:crypto";
import people from "../../infra/local/demo/people.json" with { type: "json" };
import registers from "../../infra/local/demo/registers.json" with { type: "json" };
import type { Cast } from "./casts.ts";
import { uscc } from "./identities.ts";
import type { More } from "./own-prefecture.ts";

/** What codes of organizations are made of. */
const SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

const aSign = (): string => Array.from({ length: 6 }, () => SIGNS[randomInt(SIGNS.length)]).join("");

/**
 * An agency that no other file of tests knows, like one of the made-up prefecture; so are its people, its power items
 * and the party of its cases. `joining` is what brings it into a host.
 */
export type OwnAgency = Cast & { party: string; joining: More };

type Names = readonly (readonly [of: string, own: string])[];

/** A record with each name in it another. */
const renamed = <Record>(record: Record, names: Names): Record =>
  JSON.parse(names.reduce((text, [of, own]) => text.replaceAll(`"${of}`, `"${own}`), JSON.stringify(record)));

export const agencyLike = (model: Cast): OwnAgency => {
  const sign = aSign();
  const ofModel = (record: object): boolean => JSON.stringify(record).includes(`"${model.agency}`);
  const staff = people.filter(ofModel);
  const baselines = registers.baselines.filter(ofModel);
  const names: Names = [
    [model.agency, uscc(`${model.agency.slice(0, 11)}${sign}`)],
    ...[...staff, ...baselines].map(({ id }) => [`${id}"`, `${id}-${sign.toLowerCase()}"`] as const),
  ];
  return {
    ...renamed(model, names),
    party: uscc(`91990101MA7${sign}`),
    joining: {
      people: renamed(staff, names) as More["people"],
      registers: renamed(
        {
          agencies: registers.agencies.filter(ofModel),
          officers: registers.officers.filter(ofModel),
          powerItems: registers.powerItems.filter(ofModel),
          baselines,
        },
        names,
      ),
    },
  };
};
