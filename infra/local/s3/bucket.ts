import { type Answer, xmlAnswer } from "./answer.ts";
import type { Call, Store } from "./call.ts";
import { leaf, result } from "./xml.ts";

export const headBucket = (): Answer => ({ status: 200, headers: {} });

/** A bucket that never was versioned says nothing. */
export const getBucketVersioning = (_store: Store, { bucket }: Call): Answer =>
  xmlAnswer(200, result("VersioningConfiguration", bucket.versioned ? [leaf("Status", "Enabled")] : []));
