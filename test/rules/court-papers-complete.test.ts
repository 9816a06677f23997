import { courtPapersComplete } from "../../functions/execution/rules/court-papers-complete.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const ALL = ["application", "decision", "opinion-and-demand", "object"];

holds(courtPapersComplete, {
  fires: one("applyToCourt", { papers: [] }),
  found: ["applyToCourt /papers"],
  quiet: { "all four": one("applyToCourt", { papers: ALL }) },
  unknown: { applyToCourt: ["papers"] },
});

edges(courtPapersComplete, (left) => one("applyToCourt", { papers: ALL.filter((name) => name !== left) }), {
  application: ["applyToCourt /papers"],
  decision: ["applyToCourt /papers"],
  "opinion-and-demand": ["applyToCourt /papers"],
  object: ["applyToCourt /papers"],
  nothing: [],
});
