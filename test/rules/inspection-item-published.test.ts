import { inspectionItemPublished } from "../../functions/inspections/rules/inspection-item-published.ts";
import { one, type Recorded } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const inspected = (item: object): Recorded =>
  one("startInspection", { items: ["X"] }, { powerItems: { X: { code: "X", name: "某检查", ...item } } });

holds(inspectionItemPublished, {
  fires: inspected({}),
  found: ["startInspection /items/0"],
  quiet: {
    "a published item": inspected({ publishedAt: "2025-01-10" }),
    "a reported item that the register does not know": one(
      "startInspection",
      { items: ["X"] },
      { mode: "reported" },
    ),
  },
  unknown: { startInspection: ["items"] },
});

edges(inspectionItemPublished, (publishedAt) => inspected({ publishedAt }), {
  "2026-03-01": [],
  "2026-03-02": [],
  "2026-03-03": ["startInspection /items/0"],
});
