import { inspectionsJoint } from "../../functions/inspections/rules/inspections-joint.ts";
import { AGENCY, one, type Recorded } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const OTHER = "11990100MB1A000220";

const beside = (more: object): Recorded =>
  one(
    "startInspection",
    {},
    {
      peers: [
        {
          ...{ case: "01950000-0000-7000-8000-000000000002", agency: OTHER, day: "2026-03-02" },
          ...{ kind: "inspection", key: "" },
          ...more,
        },
      ],
    },
  );

holds(inspectionsJoint, {
  fires: beside({}),
  found: ["startInspection "],
  quiet: {
    "the same agency": beside({ agency: AGENCY }),
    "a fine is no inspection": beside({ kind: "fine" }),
    "the same case": beside({ case: "01950000-0000-7000-8000-000000000001" }),
    "nothing beside it": one("startInspection"),
  },
});

edges(inspectionsJoint, (day) => beside({ day }), {
  "2026-03-01": [],
  "2026-03-02": ["startInspection "],
  "2026-03-03": [],
});
