import { pathFault } from "./path.ts";

/** Functions whose answer is used as it stands: they read or write text with backslashes. */
const VERBATIM = new Set(["StringToJson", "Hash"]);

/** Functions that lose backslashes in their data, unless these are hidden from them (interpret/shield.ts). */
const SHIELDED = new Set(
  "Format Array ArrayPartition ArrayContains ArrayRange ArrayGetItem ArrayLength ArrayUnique MathAdd UUID".split(
    " ",
  ),
);

const QUOTED = /'(?:\\.|[^'\\])*'/g;
const LITERAL = /^(?:-?\d+(?:\.\d+)?|true|false|null)$/;

const wordFault = (word: string): string | undefined => {
  if (word === "" || LITERAL.test(word)) return undefined;
  const name = /^States\.(\w+)$/.exec(word)?.[1];
  if (name === undefined) return pathFault(word);
  if (VERBATIM.has(name) || SHIELDED.has(name)) return undefined;
  return `the function States.${name} is not run: the interpreter lacks it or answers differently from AWS`;
};

/** Why a call such as `States.Format('{}', $.a)` cannot be evaluated, or undefined. */
export const intrinsicFault = (call: string): string | undefined => {
  if (!/^States\.\w+\(.*\)$/su.test(call)) return `"${call}" is neither a path nor a function call`;
  // The interpreter counts parentheses in quoted text too, and takes contexts for paths there.
  const badText = call.match(QUOTED)?.find((text) => /[()]|\$\$\./.test(text));
  if (badText) return `the text ${badText} has parentheses or a context path`;
  const words = call.replaceAll(QUOTED, "").split(/[(),\s]+/);
  return words.map(wordFault).find((fault) => fault !== undefined);
};

const called = (text: string): readonly string[] =>
  [...text.matchAll(/States\.(\w+)\(/g)].map(([, name]) => String(name));

export const callsShielded = (text: string): boolean => called(text).some((name) => SHIELDED.has(name));
export const callsVerbatim = (text: string): boolean => called(text).some((name) => VERBATIM.has(name));
