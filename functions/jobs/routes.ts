import type { Routes } from "../platform/http/route.ts";
import {
  DeclareImport,
  ImportDeclared,
  ImportPage,
  ImportStarted,
  ImportView,
  ListImports,
  StartImport,
} from "./contract.ts";

/** The routes of import jobs: declare, upload, start, watch. */
export const ROUTES = {
  declareImport: {
    kind: "command",
    method: "POST",
    path: "/imports",
    title: { zh: "登记导入任务", en: "Declare an import" },
    status: 201,
    body: DeclareImport,
    ifMatch: false,
    answer: ImportDeclared,
  },
  startImport: {
    kind: "command",
    method: "POST",
    path: "/imports/{importId}/start",
    title: { zh: "开始导入", en: "Start an import" },
    status: 200,
    body: StartImport,
    ifMatch: false,
    answer: ImportStarted,
  },
  getImport: {
    kind: "query",
    method: "GET",
    path: "/imports/{importId}",
    title: { zh: "查询导入任务", en: "Read an import" },
    status: 200,
    answer: ImportView,
  },
  listImports: {
    kind: "query",
    method: "GET",
    path: "/imports",
    title: { zh: "查询导入任务列表", en: "List imports" },
    status: 200,
    query: ListImports,
    answer: ImportPage,
  },
} as const satisfies Routes;
