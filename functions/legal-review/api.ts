import * as z from "zod";
import { portsOfEnvironment } from "../case-file/ports.ts";
import { BARRING } from "../law/barring.ts";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { giveReviewOpinion } from "./give-review-opinion.ts";
import { requestMaterial, supplyMaterial } from "./request-material.ts";
import { ROUTES } from "./routes.ts";
import { settleDisagreement } from "./settle-disagreement.ts";
import { submitForReview } from "./submit-for-review.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });
const ports = portsOfEnvironment(BARRING);

export const handler = httpApi(
  ROUTES,
  {
    submitForReview: submitForReview(ports),
    requestMaterial: requestMaterial(ports),
    supplyMaterial: supplyMaterial(ports),
    giveReviewOpinion: giveReviewOpinion(ports),
    settleDisagreement: settleDisagreement(ports),
  },
  SITE_ORIGIN,
);
