import { specialInspectionPlanApproved } from "../../functions/inspections/rules/special-inspection-plan-approved.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(specialInspectionPlanApproved, {
  fires: one("planInspection", { class: "special" }),
  found: ["planInspection /planApprovedBy"],
  quiet: {
    "the government approved it": one("planInspection", {
      class: "special",
      planApprovedBy: "云岭州人民政府",
    }),
    "a daily inspection": one("planInspection", { class: "daily" }),
    "a report that does not say": one("planInspection", { class: "special" }, { mode: "reported" }),
  },
  unknown: { planInspection: ["class"] },
  absence: true,
});
