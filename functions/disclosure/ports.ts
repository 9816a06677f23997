import { S3Client } from "@aws-sdk/client-s3";
import * as z from "zod";
import { systemClock } from "../kernel/clock.ts";
import { stateCouncilCalendar } from "../kernel/state-council-calendar.ts";
import { PATIENCE } from "../platform/clients.ts";
import { readEnv } from "../platform/env.ts";
import { s3Objects } from "../platform/objects.ts";
import { tablesOfEnvironment } from "../platform/tables.ts";
import { SITE_VARIABLES, siteFrame } from "./site-frame.ts";

/** The tables, the site's bucket and its frame, as the environment of a function names them. */
export const portsOfEnvironment = () => {
  const env = readEnv({ ...SITE_VARIABLES, SITE_BUCKET: z.string() });
  return {
    table: tablesOfEnvironment(),
    objects: s3Objects(new S3Client(PATIENCE), env.SITE_BUCKET),
    site: siteFrame(env),
    clock: systemClock,
    calendar: stateCouncilCalendar,
  };
};
