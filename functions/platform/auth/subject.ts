import * as z from "zod";

/** Who a caller may be (角色). `system` is a department's own program: it records for named officers, and decides nothing. */
export const ROLES = {
  handler: { zh: "承办人员", en: "handler" },
  head: { zh: "行政机关负责人", en: "head of the agency" },
  reviewer: { zh: "法制审核人员", en: "legal reviewer" },
  "disclosure-officer": { zh: "公示人员", en: "disclosure officer" },
  supervisor: { zh: "行政执法监督人员", en: "supervisor" },
  registrar: { zh: "名录管理人员", en: "registrar" },
  system: { zh: "部门业务系统", en: "department system" },
} as const satisfies Record<string, { zh: string; en: string }>;

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as [Role, ...Role[]];

/** The caller, as the identity provider vouches for it. `agency` is its unified social credit code; `region` where it works. */
export const Subject = z.object({
  id: z.string().min(1).max(128),
  name: z.string().min(1).max(128),
  roles: z.array(z.enum(ROLE_NAMES)).min(1),
  agency: z.string().length(18),
  region: z.string().length(6),
});
export type Subject = z.infer<typeof Subject>;

/** Why there is no subject; each is a problem of its own. */
export type AuthFailure = "token-missing" | "token-expired" | "token-invalid" | "unavailable";
