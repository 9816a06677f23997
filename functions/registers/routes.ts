import type { Routes } from "../platform/http/route.ts";
import {
  AgencyPage,
  BaselinePage,
  ListAll,
  ListBaselines,
  ListOfAgency,
  OfficerPage,
  PowerItemPage,
} from "./contract.ts";

/** The routes of the registers. */
export const ROUTES = {
  listAgencies: {
    kind: "query",
    method: "GET",
    path: "/agencies",
    title: { zh: "查询执法主体", en: "List agencies" },
    status: 200,
    query: ListAll,
    answer: AgencyPage,
  },
  listOfficers: {
    kind: "query",
    method: "GET",
    path: "/officers",
    title: { zh: "查询执法人员", en: "List officers" },
    status: 200,
    query: ListOfAgency,
    answer: OfficerPage,
  },
  listPowerItems: {
    kind: "query",
    method: "GET",
    path: "/power-items",
    title: { zh: "查询权力事项", en: "List power items" },
    status: 200,
    query: ListOfAgency,
    answer: PowerItemPage,
  },
  listBaselines: {
    kind: "query",
    method: "GET",
    path: "/baselines",
    title: { zh: "查询行政处罚裁量权基准", en: "List discretion baselines" },
    status: 200,
    query: ListBaselines,
    answer: BaselinePage,
  },
} as const satisfies Routes;
