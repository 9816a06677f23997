/** An engine that the platform needs is down, throttled or too slow. Trying again later may help. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}

const PASSING = new Set([
  "ThrottlingException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "TransactionInProgressException",
  "InternalServerError",
  "ServiceUnavailable",
  "SlowDown",
  "TimeoutError",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
]);

/** The names of an error, of what caused it, and of the errors that it gathers. */
const namesOf = (error: unknown): readonly unknown[] =>
  error instanceof Error
    ? [
        error.name,
        "code" in error ? error.code : undefined,
        ...namesOf(error.cause),
        ...(error instanceof AggregateError ? error.errors.flatMap(namesOf) : []),
      ]
    : [];

/** Runs a call to an engine; its passing faults become `Unavailable`, all else stays what it is. */
export const calling = async <Value>(call: () => Promise<Value>): Promise<Value> => {
  try {
    return await call();
  } catch (error) {
    const passing = namesOf(error).some((name) => typeof name === "string" && PASSING.has(name));
    throw passing ? new Unavailable("an engine does not answer", { cause: error }) : error;
  }
};
