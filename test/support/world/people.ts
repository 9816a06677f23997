import { Subject } from "../../../functions/platform/auth/subject.ts";
import people from "../../../infra/local/demo/people.json" with { type: "json" };

/** Everyone of the made-up prefecture, by id. */
const EVERYONE = new Map(people.map((person) => [person.id, Subject.parse(person)]));

export const personOf = (id: string): Subject => {
  const person = EVERYONE.get(id);
  if (!person) throw new Error(`nobody is called ${id}`);
  return person;
};

/** Those of one agency who work a case, by the part they have in it. */
export const LAND_TEAM = {
  handler: "shi-yunzhou",
  other: "yang-qinghe",
  head: "long-zhiyuan",
  reviewer: "wu-baichuan",
  discloser: "pan-xiuwen",
  system: "system-zrzy",
} as const;

/** Another agency of the same place: what is not its own does not exist for it. */
export const TRANSPORT_TEAM = {
  handler: "luo-jiahe",
  other: "tian-mulin",
  head: "gu-huaijin",
  reviewer: "jiang-wanqing",
  discloser: "mo-ruoxi",
  system: "system-jtys",
} as const;

/** The city management of the city: its head decides on publication, too. */
export const CITY_TEAM = {
  ...{ handler: "ou-yangchen", other: "he-shanqi", head: "lei-tingyu", reviewer: "lei-tingyu" },
  ...{ discloser: "lei-tingyu", system: "system-zrzy" },
} as const;

/** The market supervision of a county: one person reviews and decides on publication. */
export const MARKET_TEAM = {
  ...{ handler: "xia-changfeng", other: "bai-lingshan", head: "deng-yizhou", reviewer: "cen-muyun" },
  ...{ discloser: "cen-muyun", system: "system-zrzy" },
} as const;

export type Part = keyof typeof LAND_TEAM;
export type Team = Readonly<Record<Part, string>>;
