import { portsOfEnvironment } from "../case-file/ports.ts";
import { edgeOfEnvironment } from "../identity/edge-of-environment.ts";
import { BARRING } from "../law/barring.ts";
import { writingApi } from "../platform/http/http-api.ts";
import { decidePublication } from "./decide-publication.ts";
import { ROUTES } from "./routes.ts";
import { withAddress } from "./with-address.ts";
import { withdrawPublication } from "./withdraw-publication.ts";

const edge = edgeOfEnvironment();
const ports = portsOfEnvironment(BARRING);

export const handler = writingApi(
  ROUTES,
  {
    decidePublication: withAddress(decidePublication(ports), edge.site),
    withdrawPublication: withdrawPublication(ports),
  },
  edge,
);
