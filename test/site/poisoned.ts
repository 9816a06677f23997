import { GONE_STATES, LIVE_STATES } from "../../static-site/pages/model.ts";

export const HOSTILE = `</script><script id="x">window.hit=1</script>"'&amp;<img src=x onerror="window.hit=1">-->]]>`;

/** Words that are not shown but choose what is: an open text never has them. */
const CHOICES: readonly unknown[] = [
  ...LIVE_STATES,
  ...GONE_STATES,
  ...["citizen", "individual-business", "organization"],
  ...["none", "partly", "fully", "nothing-to-perform"],
  ...["statutory", "policy", "bars", "flags", "fatal", "major", "minor"],
];

/** A model with hostile words in every field that holds any. */
export const poisoned = <Model>(model: Model): Model => {
  const poison = (value: unknown): unknown => {
    if (typeof value === "string") return CHOICES.includes(value) ? value : HOSTILE;
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poison(inner)]));
  };
  return poison(model) as Model;
};
