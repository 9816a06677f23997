import { expect, test } from "vitest";
import { measureNotEntrusted } from "../../functions/coercion/rules/measure-not-entrusted.ts";
import { findingsOf, one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(measureNotEntrusted, {
  fires: one("takeMeasure", { kind: "sealing" }, { agency: { nature: "entrusted" } }),
  found: ["takeMeasure "],
  quiet: {
    "an organ of the law": one("takeMeasure", { kind: "sealing" }, { agency: { nature: "statutory" } }),
    "an authorised body": one("takeMeasure", { kind: "sealing" }, { agency: { nature: "authorised" } }),
    "a body whose nature is not known": one(
      "takeMeasure",
      { kind: "sealing" },
      { agency: { nature: undefined } },
    ),
  },
});

test("is asked of the approval, too", () => {
  const approved = one("approveMeasure", { kind: "seizure" }, { agency: { nature: "entrusted" } });
  expect(findingsOf(measureNotEntrusted, approved)).toEqual(["approveMeasure "]);
});
