import { join } from "node:path";
import { RULES } from "../../static-site/pages/paths.ts";
import type { Host } from "./host.ts";
import { TO_BEGIN, toTry, typedFor } from "./to-try.ts";

type Told = { host: Host; data: string; page: string | undefined; seconds: number };

/** What a newcomer needs in the first minute: lines to copy, and where things are. */
export const welcome = ({ host, data, page, seconds }: Told): string => {
  const typed = typedFor(data);
  return [
    "",
    `started in ${seconds.toFixed(1)} s`,
    `the public site      ${host.site}/`,
    ...(page ? [`the demo's decision  ${page}`] : []),
    `the rules, explained ${host.site}${RULES}`,
    `the API's description ${host.api}/openapi.json`,
    "",
    ...(page ? toTry({ api: host.api, data }) : TO_BEGIN),
    "",
    `whom there is a token for   ${typed("-s token")}`,
    `the platform's clock        ${typed("clock", "--advance 7d")}`,
    `logs                        ${typed("logs")}`,
    `what could not be processed ${typed("dead-letters")}`,
    `data and logs               ${data}, ${join(data, "logs")}`,
    "stop with Ctrl-C",
  ].join("\n");
};
