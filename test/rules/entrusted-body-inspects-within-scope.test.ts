import { entrustedBodyInspectsWithinScope } from "../../functions/inspections/rules/entrusted-body-inspects-within-scope.ts";
import { one, type Recorded } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const entrusted = (more: object): Recorded =>
  one(
    "startInspection",
    { items: ["A", "B"] },
    {
      agency: {
        nature: "entrusted",
        entrustment: { items: ["A", "B"], from: "2026-01-01", to: "2026-12-31", ...more },
      },
    },
  );

holds(entrustedBodyInspectsWithinScope, {
  fires: entrusted({ items: ["A"] }),
  found: ["startInspection /items/1"],
  quiet: {
    "what it is entrusted with": entrusted({}),
    "an organ of the law": { ...entrusted({ items: [] }), agency: { nature: "statutory" } },
    "a body whose entrustment is not known": { ...entrusted({}), agency: { nature: "entrusted" } },
  },
  unknown: { startInspection: ["items"] },
});

edges(entrustedBodyInspectsWithinScope, (from) => entrusted({ from }), {
  "2026-03-01": [],
  "2026-03-02": [],
  "2026-03-03": ["startInspection "],
});

edges(entrustedBodyInspectsWithinScope, (to) => entrusted({ to }), {
  "2026-03-01": ["startInspection "],
  "2026-03-02": [],
  "2026-03-03": [],
});
