import { transferRefusalReasoned } from "../../functions/execution/rules/transfer-refusal-reasoned.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(transferRefusalReasoned, {
  fires: one("decideTransfer", { approved: false }),
  found: ["decideTransfer /reasons"],
  quiet: {
    "with reasons": one("decideTransfer", { approved: false, reasons: "情节显著轻微" }),
    "a transfer that is approved": one("decideTransfer", { approved: true }),
  },
  unknown: { decideTransfer: ["approved"] },
  absence: true,
});
