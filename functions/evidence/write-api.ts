import { S3Client } from "@aws-sdk/client-s3";
import * as z from "zod";
import { portsOfEnvironment } from "../case-file/ports.ts";
import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { PATIENCE } from "../platform/clients.ts";
import { readEnv } from "../platform/env.ts";
import { writingApi } from "../platform/http/http-api.ts";
import { declareEvidence } from "./declare-evidence.ts";
import { openEvidence } from "./open-evidence.ts";
import { ROUTES } from "./routes.ts";
import { sealEvidence } from "./seal-evidence.ts";
import { withDownload, withUpload } from "./sign.ts";
import { evidenceBucket } from "./store.ts";

const { EVIDENCE_BUCKET } = readEnv({ EVIDENCE_BUCKET: z.string() });
// A client that calculates no checksums: its own would be of an empty body, signed into the upload.
const client = new S3Client({ ...PATIENCE, requestChecksumCalculation: "WHEN_REQUIRED" });
// No rule bars a record of evidence: what it must be is asked where a decision rests on it.
const ports = { ...portsOfEnvironment([]), objects: evidenceBucket(client, EVIDENCE_BUCKET) };

export const handler = writingApi(
  ROUTES,
  {
    declareEvidence: withUpload(declareEvidence(ports), ports),
    sealEvidence: sealEvidence(ports),
    openEvidence: withDownload(openEvidence(ports), ports),
  },
  edgeOfEnvironment(),
);
