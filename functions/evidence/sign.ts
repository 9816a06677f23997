import type { Ports } from "../case-file/context.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { CommandCall } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import { type Evidence, evidenceKey, readEvidence } from "./model.ts";
import type { EvidenceObjects } from "./store.ts";

type Signed = { table: Ports["table"]; clock: Ports["clock"]; objects: EvidenceObjects };

type Command<Body> = (call: CommandCall<Body>) => Promise<Result<object, Refusal>>;

/**
 * Adds a freshly signed request to the answer of a command. The answer that is kept has none: a repeated command gets
 * the same answer with a new signature, because an old one may have expired.
 */
const signing =
  <Body>(
    command: Command<Body>,
    ports: Signed,
    sign: (evidence: Evidence) => Promise<object>,
  ): Command<Body> =>
  async (call) => {
    const answer = await command(call);
    if (!answer.ok) return answer;
    const { evidence: id } = answer.value as { evidence: string };
    const [item] = await ports.table.read("state", [evidenceKey(call.path["caseId"] ?? "", id)]);
    if (!item) throw new Error(`evidence ${id} is missing`);
    return ok({ ...answer.value, ...(await sign(readEvidence(item))) });
  };

export const withUpload = <Body>(command: Command<Body>, ports: Signed): Command<Body> =>
  signing(command, ports, async (evidence) => ({
    upload: await ports.objects.upload(evidence, ports.clock.now()),
  }));

export const withDownload = <Body>(command: Command<Body>, ports: Signed): Command<Body> =>
  signing(command, ports, async (evidence) => ({
    download: await ports.objects.download(evidence, ports.clock.now()),
  }));
