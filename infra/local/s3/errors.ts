import { type Answer, xmlAnswer } from "./answer.ts";
import { branch, document, leaf } from "./xml.ts";

/** S3's own codes, each with its status. */
const STATUS = {
  AccessDenied: 403,
  AccessForbidden: 403,
  AuthorizationHeaderMalformed: 400,
  AuthorizationQueryParametersError: 400,
  BadDigest: 400,
  EntityTooLarge: 400,
  IncompleteBody: 400,
  InternalError: 500,
  InvalidAccessKeyId: 403,
  InvalidArgument: 400,
  InvalidRange: 416,
  InvalidRequest: 400,
  InvalidURI: 400,
  KeyTooLongError: 400,
  MissingContentLength: 411,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  NoSuchVersion: 404,
  NotImplemented: 501,
  PreconditionFailed: 412,
  RequestTimeTooSkewed: 403,
  SignatureDoesNotMatch: 403,
  XAmzContentSHA256Mismatch: 400,
} as const satisfies Record<string, number>;

/** A refusal in S3's words. Thrown and not returned, because many come up in the middle of a stream. */
export class S3Error extends Error {
  override readonly name = "S3Error";
  readonly code: keyof typeof STATUS;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: keyof typeof STATUS, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.headers = headers;
  }
}

/** A fault of ours is told in full: only the developer of this machine can read it. */
const asRefusal = (error: unknown): S3Error =>
  error instanceof S3Error ? error : new S3Error("InternalError", String(error));

export const errorAnswer = (error: unknown, resource: string, requestId: string): Answer => {
  const { code, message, headers } = asRefusal(error);
  const told = [
    leaf("Code", code),
    leaf("Message", message),
    leaf("Resource", resource),
    leaf("RequestId", requestId),
  ];
  const answer = xmlAnswer(STATUS[code], document(branch("Error", told)));
  return { ...answer, headers: { ...headers, ...answer.headers } };
};
