import { collectionRemoteAsked } from "../../functions/execution/rules/collection-remote-asked.ts";
import { one } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

holds(collectionRemoteAsked, {
  fires: one("collectOnTheSpot", { ground: "remote-area", askedByParty: false }),
  found: ["collectOnTheSpot /askedByParty"],
  quiet: {
    "as the law wants it": one("collectOnTheSpot", { ground: "remote-area", askedByParty: true }),
    "another ground": one("collectOnTheSpot", { ground: "at-most-100", askedByParty: false }),
  },
  unknown: { collectOnTheSpot: ["ground", "askedByParty"] },
});
