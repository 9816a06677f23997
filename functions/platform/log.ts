import { Logger } from "@aws-lambda-powertools/logger";

/** Every line that is logged: a code to search by, and a sentence. Bodies and names of persons are never logged. */
export const LOG = {
  requestAnswered: { code: "REQUEST_ANSWERED", message: "a request was answered" },
  requestFailed: { code: "REQUEST_FAILED", message: "a request failed for a reason of our own" },
  engineUnavailable: {
    code: "ENGINE_UNAVAILABLE",
    message: "an engine did not answer; the caller was asked to return",
  },
  tokenRefused: { code: "TOKEN_REFUSED", message: "a token was not accepted" },
  factsRelayed: { code: "FACTS_RELAYED", message: "facts were put on the bus" },
  caseAttended: { code: "CASE_ATTENDED", message: "the flows of a case agree with it" },
  tokenAttached: { code: "TOKEN_ATTACHED", message: "a flow waits for a task" },
  flowsReconciled: { code: "FLOWS_RECONCILED", message: "wanted flows were compared with running ones" },
  clocksSwept: { code: "CLOCKS_SWEPT", message: "clocks that came due were recorded" },
  clockStuck: { code: "CLOCK_STUCK", message: "a clock could not be recorded; the others were" },
  calendarEnds: {
    code: "CALENDAR_ENDS",
    message: "the days off of the year that begins within a month are not known: import them",
  },
  clocksRecounted: {
    code: "CLOCKS_RECOUNTED",
    message: "clocks were counted again by the calendar that was announced",
  },
  pagePublished: { code: "PAGE_PUBLISHED", message: "the pages of a decision agree with its record" },
  pageNotPublished: {
    code: "PAGE_NOT_PUBLISHED",
    message: "a decision that waits could not be published; the others were",
  },
  waitingPublished: { code: "WAITING_PUBLISHED", message: "decisions whose event was lost were published" },
  importWorked: { code: "IMPORT_WORKED", message: "a slice of an import job was worked" },
  casesJudged: { code: "CASES_JUDGED", message: "the findings of cases agree with them" },
  messageUnread: {
    code: "MESSAGE_UNREAD",
    message: "a message of the queue cannot be read; the others were",
  },
  caseNotJudged: { code: "CASE_NOT_JUDGED", message: "a case could not be judged; the others were" },
  findingsReconciled: { code: "FINDINGS_RECONCILED", message: "cases were judged again" },
  siteRefreshed: { code: "SITE_REFRESHED", message: "the standing pages of the site agree with the code" },
} as const;

type Line = (typeof LOG)[keyof typeof LOG];

const logger = new Logger();

export const log = {
  info: ({ code, message }: Line, fields: object = {}): void => logger.info(message, { code, ...fields }),
  warn: ({ code, message }: Line, fields: object = {}): void => logger.warn(message, { code, ...fields }),
  error: ({ code, message }: Line, error: unknown, fields: object = {}): void =>
    logger.error(message, {
      code,
      error: error instanceof Error ? error : new Error(String(error)),
      ...fields,
    }),
};
