import * as z from "zod";
import { LOG, log } from "../platform/log.ts";
import { FactRecorded } from "../record/event.ts";
import { matterOf } from "../record/keys.ts";
import { judgeFacts, pkOf } from "./judge-facts.ts";
import type { Ports } from "./judge-matters.ts";

/** A message of the queue: its number, and the event of the bus as text. */
export type Message = { id: string; body: string };

const Event = z.object({ detail: FactRecorded });

/** A message that cannot be read must not keep the others from being judged. */
const readFact = ({ id, body }: Message): FactRecorded | undefined => {
  try {
    return Event.parse(JSON.parse(body)).detail;
  } catch (error) {
    log.error(LOG.messageUnread, error, { messageId: id });
    return undefined;
  }
};

/** Judges the matters of which messages tell, each once. Answers the messages that are to come again. */
export const judgeMessages =
  (ports: Ports) =>
  async (messages: readonly Message[]): Promise<readonly string[]> => {
    const told = messages.map((message) => ({ id: message.id, fact: readFact(message) }));
    const { failed, judgement, ...counts } = await judgeFacts(ports)(told.flatMap(({ fact }) => fact ?? []));
    for (const [pk, error] of failed)
      log.error(LOG.caseNotJudged, error, { caseId: matterOf({ pk }).matter });
    log.info(LOG.casesJudged, { facts: messages.length, ...counts, ...judgement });
    return told.filter(({ fact }) => fact === undefined || failed.has(pkOf(fact))).map(({ id }) => id);
  };
