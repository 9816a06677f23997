import type { Answered } from "../../../infra/client/call.ts";
import type { WorldPorts } from "../world/use-cases.ts";

/** Puts the bytes of a declared piece of evidence to where its upload goes: into the bucket in memory. */
export const putUploaded = ({ objects }: WorldPorts, { body }: Answered, bytes: Uint8Array): void => {
  const { caseId, evidence } = body;
  if (typeof caseId !== "string" || typeof evidence !== "string") throw new Error("no evidence was declared");
  objects.put({ case: caseId, id: evidence }, Buffer.from(bytes).toString("utf8"));
};
