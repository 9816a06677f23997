import type { LiveDecision } from "../model.ts";

/** The parts of a decision that readers come for, by the fragment of the address that leads to each. */
const PARTS = {
  facts: "违法事实",
  penalties: "处罚依据和内容",
  remedies: "不服决定怎么办",
  publication: "核对和引用",
  report: "发现错误",
} as const;

type Part = keyof typeof PARTS;

const has = ({ reconsideration, suit, penalties }: LiveDecision, part: Part): boolean => {
  if (part === "remedies") return Boolean(reconsideration || suit);
  return part !== "penalties" || penalties.length > 0;
};

/** A decision is long on a telephone: the ways to its parts, where it has them. */
export const Contents = ({ decision }: { decision: LiveDecision }) => (
  <nav class="contents" aria-label="本页内容">
    <ul>
      {(Object.keys(PARTS) as Part[])
        .filter((part) => has(decision, part))
        .map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{PARTS[part]}</a>
          </li>
        ))}
    </ul>
  </nav>
);
