import type { S3Request } from "./request.ts";

/** Those whose name does not follow from how they are asked for. */
const NAMES: Readonly<Record<string, string>> = {
  GetService: "ListBuckets",
  GetBucket: "ListObjects",
  PutBucket: "CreateBucket",
  GetBucketUploads: "ListMultipartUploads",
  PostBucketDelete: "DeleteObjects",
  PostObjectUploads: "CreateMultipartUpload",
  PutObjectPartNumber: "UploadPart",
  GetObjectUploadId: "ListParts",
  PostObjectUploadId: "CompleteMultipartUpload",
  DeleteObjectUploadId: "AbortMultipartUpload",
};

const pascal = (text: string): string => text.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** What S3 calls an operation that is not served here; most clients say it themselves (`x-id`). */
export const operationName = ({ method, bucket, key, query }: S3Request): string => {
  const subject = bucket === "" ? "Service" : key === "" ? "Bucket" : "Object";
  const [aspect = ""] = [...query.keys()].filter((name) => !/^x-/i.test(name)).sort();
  const name = `${pascal(method.toLowerCase())}${subject}${pascal(aspect)}`;
  return query.get("x-id") ?? NAMES[name] ?? name;
};
