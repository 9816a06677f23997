import type { Finding } from "../law/rule.ts";

/** What is wrong, in both languages, and by which values it was seen; `at`: where in the act (JSON Pointer). */
type Wrong = { at: string; zh: string; en: string; values?: NonNullable<Finding["values"]> };

/** The one finding of a rule, where what it looks for is so. */
export const foundIf = (is: boolean, { at, zh, en, values }: Wrong): readonly Finding[] =>
  is ? [{ pointer: at, detail: { zh, en }, ...(values && { values }) }] : [];

type Lacking<Name extends string> = {
  at: string;
  /** What must be there, as it is called. */
  wanted: Readonly<Partial<Record<Name, { zh: string; en: string }>>>;
};

/** What a document must state and does not. Where nothing is known of what it states, nothing is found. */
export const lackingIn = <Name extends string>(
  stated: readonly Name[] | undefined,
  { at, wanted }: Lacking<Name>,
): readonly Finding[] => {
  const names = (Object.keys(wanted) as Name[]).filter((name) => stated && !stated.includes(name));
  return foundIf(names.length > 0, {
    at,
    zh: `没有载明：${names.map((name) => wanted[name]?.zh).join("、")}`,
    en: `lacks: ${names.map((name) => wanted[name]?.en).join(", ")}`,
    values: { lacking: names.join(",") },
  });
};
