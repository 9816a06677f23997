/** What went wrong, in the words of the States Language. AWS leaves either part out at times. */
export type Failure = { error?: string | undefined; cause?: string | undefined };

export type Outcome<Value = unknown> = { ok: true; value: Value } | { ok: false; failure: Failure };

export const succeeded = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const failed = (error: string | undefined, cause?: string): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { error, cause },
});

/** What a Catch hands on. AWS puts an empty text where there is no error or no cause. */
export const errorOutput = ({ error = "", cause = "" }: Failure) => ({ Error: error, Cause: cause });
