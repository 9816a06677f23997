import * as z from "zod";
import { claimed } from "../case-file/contract.ts";
import { Text } from "../kernel/shapes.ts";
import { EvidenceDescription } from "./model.ts";

export const DeclareEvidence = EvidenceDescription.extend(claimed).meta({ id: "DeclareEvidence" });
export type DeclareEvidence = z.infer<typeof DeclareEvidence>;

export const SealEvidence = z.strictObject(claimed).meta({ id: "SealEvidence" });
export type SealEvidence = z.infer<typeof SealEvidence>;

/** Why the evidence is looked at is kept with who looked. */
export const OpenEvidence = z.strictObject({ purpose: Text(200).optional() }).meta({ id: "OpenEvidence" });
export type OpenEvidence = z.infer<typeof OpenEvidence>;
