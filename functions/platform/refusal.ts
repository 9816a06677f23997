import type { Bilingual } from "../kernel/bilingual.ts";
import type { Breach } from "../law/rule.ts";
import type { FieldError, ProblemName } from "./problem.ts";

/** Why a use case does not do what it was asked. A value; the edge turns it into a problem. */
export type Refusal =
  | { kind: "invalid-input"; errors: readonly FieldError[] }
  | { kind: "rule-refused"; breaches: readonly Breach[] }
  | { kind: "wrong-state"; state: Bilingual; allowed: readonly Bilingual[] }
  | { kind: "wrong-procedure"; procedure: Bilingual }
  | { kind: "precondition-missing"; needs: Bilingual }
  | { kind: "already-exists"; what: Bilingual; id?: string }
  | { kind: "version-stale"; current: number }
  | { kind: "method-not-allowed"; allow: readonly string[] }
  | {
      kind: Exclude<
        ProblemName,
        | "invalid-input"
        | "rule-refused"
        | "wrong-state"
        | "wrong-procedure"
        | "precondition-missing"
        | "already-exists"
        | "version-stale"
        | "method-not-allowed"
      >;
    };

/** A field that is wrong in a way that only the use case can see. */
export const wrongField = (pointer: string, zh: string, en: string): Refusal => ({
  kind: "invalid-input",
  errors: [{ pointer, detail: { zh, en } }],
});

export const missing = (zh: string, en: string): Refusal => ({
  kind: "precondition-missing",
  needs: { zh, en },
});
