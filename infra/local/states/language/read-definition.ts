import type * as z from "zod";
import { stateFaults } from "./state-faults.ts";
import { Definition } from "./states.ts";

export type MachineSource = { arn: string; name: string; definition: string };

/** A definition that this engine would run otherwise than AWS, or not at all. */
class DefinitionRefused extends Error {
  override readonly name = "DefinitionRefused";
}

type Issue = z.core.$ZodIssue;

const matter = (issue: Issue, fields: readonly PropertyKey[]): string => {
  const field = fields.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => (field ? `${field}.${key}` : key));
    return `the field ${keys.join(", ")} is not run by this engine`;
  }
  if (issue.code === "invalid_union") return "its Type is not run by this engine";
  return field ? `${field}: ${issue.message}` : issue.message;
};

const issueSentence = (issue: Issue): string => {
  const [first, state, ...fields] = issue.path;
  if (first !== "States" || state === undefined) return matter(issue, issue.path);
  return `state "${String(state)}": ${matter(issue, fields)}`;
};

const faultSentences = (definition: Definition): readonly string[] => {
  const faults = Object.entries(definition.States).flatMap(([name, state]) =>
    stateFaults(state, definition).map((fault) => `state "${name}": ${fault}`),
  );
  const missing = `StartAt names "${definition.StartAt}", which does not exist`;
  return Object.hasOwn(definition.States, definition.StartAt) ? faults : [missing, ...faults];
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const sentences = (text: string): readonly string[] => {
  const hole = /\$\{[^}]*\}/.exec(text)?.[0];
  if (hole) return [`the substitution ${hole} was not filled in`];
  const parsed = parse(text);
  if (parsed === undefined) return ["the definition is no JSON"];
  const read = Definition.safeParse(parsed);
  return read.success ? faultSentences(read.data) : read.error.issues.map(issueSentence);
};

/** Refuses a definition with a sentence for each matter: nothing that cannot be run rightly is run at all. */
export const checkDefinition = ({ name, definition }: MachineSource): void => {
  const found = sentences(definition);
  if (found.length > 0)
    throw new DefinitionRefused(found.map((said) => `State machine "${name}", ${said}.`).join("\n"));
};

/** Reads a definition that was checked when it was taken in. */
export const readDefinition = (text: string): Definition => Definition.parse(parse(text));
