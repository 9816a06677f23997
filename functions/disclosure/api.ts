import * as z from "zod";
import { portsOfEnvironment } from "../case-file/ports.ts";
import { readEnv } from "../platform/env.ts";
import { httpApi } from "../platform/http/http-api.ts";
import { decidePublication } from "./decide-publication.ts";
import { ROUTES } from "./routes.ts";
import { withAddress } from "./with-address.ts";
import { withdrawPublication } from "./withdraw-publication.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });
const ports = portsOfEnvironment();

export const handler = httpApi(
  ROUTES,
  {
    decidePublication: withAddress(decidePublication(ports), SITE_ORIGIN),
    withdrawPublication: withdrawPublication(ports),
  },
  SITE_ORIGIN,
);
