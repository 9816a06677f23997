import { portsOfEnvironment } from "../case-file/ports.ts";
import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { BARRING } from "../law/barring.ts";
import { writingApi } from "../platform/http/http-api.ts";
import { giveReviewOpinion } from "./give-review-opinion.ts";
import { requestMaterial, supplyMaterial } from "./request-material.ts";
import { ROUTES } from "./routes.ts";
import { settleDisagreement } from "./settle-disagreement.ts";
import { submitForReview } from "./submit-for-review.ts";

const ports = portsOfEnvironment(BARRING);

export const handler = writingApi(
  ROUTES,
  {
    submitForReview: submitForReview(ports),
    requestMaterial: requestMaterial(ports),
    supplyMaterial: supplyMaterial(ports),
    giveReviewOpinion: giveReviewOpinion(ports),
    settleDisagreement: settleDisagreement(ports),
  },
  edgeOfEnvironment(),
);
