import { join } from "node:path";
import type { Host } from "./host.ts";

type Told = { host: Host; data: string; page: string | undefined; seconds: number };

/** Lines to copy: as one of the made-up people, or how to bring people in where there is nobody yet. */
const toTry = (host: Host, page: string | undefined): readonly string[] =>
  page === undefined
    ? [
        "nobody is registered by this start; bring in agencies and officers (in another terminal):",
        "  npm run import -- --help",
      ]
    : [
        "try it (in another terminal):",
        "  TOKEN=$(npm run -s token -- shi-yunzhou)",
        `  curl -s -H "authorization: Bearer $TOKEN" ${host.api}/cases`,
        `  curl -s -H "authorization: Bearer $TOKEN" ${host.api}/tasks`,
      ];

/** What a newcomer needs in the first minute: lines to copy, and where things are. */
export const welcome = ({ host, data, page, seconds }: Told): string =>
  [
    "",
    `started in ${seconds.toFixed(1)} s`,
    `the public site      ${host.site}/`,
    ...(page ? [`the demo's decision  ${page}`] : []),
    `the API's description ${host.api}/openapi.json`,
    "",
    ...toTry(host, page),
    "",
    "whom there is a token for   npm run -s token",
    "the platform's clock        npm run clock -- --advance 7d",
    "logs                        npm run logs",
    "what could not be processed npm run dead-letters",
    `data and logs               ${data}, ${join(data, "logs")}`,
    "stop with Ctrl-C",
  ].join("\n");
