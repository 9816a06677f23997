import { transferPapersComplete } from "../../functions/execution/rules/transfer-papers-complete.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { edges, holds } from "../support/world/rule-tests.ts";

const ALL = ["transfer-letter", "report", "list-of-items"];

holds(transferPapersComplete, {
  fires: one("transferCase", { papers: ["other"] }),
  found: ["transferCase /papers"],
  quiet: { "all three": one("transferCase", { papers: ALL }) },
  unknown: { transferCase: ["papers"] },
});

edges(
  transferPapersComplete,
  (left) => one("transferCase", { papers: ALL.filter((name) => name !== left) }),
  {
    "transfer-letter": ["transferCase /papers"],
    report: ["transferCase /papers"],
    "list-of-items": ["transferCase /papers"],
    nothing: [],
  },
);
