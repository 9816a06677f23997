import { join, resolve } from "node:path";
import type { Host } from "./host.ts";

type Told = { host: Host; data: string; page: string | undefined; seconds: number };

/** A command as it is typed for the host on a folder: only another folder than the usual one is named. */
const typedFor =
  (data: string) =>
  (script: string, words = ""): string => {
    const all = [words, data === resolve(".local") ? "" : `--data ${data}`].filter(Boolean).join(" ");
    return `npm run ${script}${all && ` -- ${all}`}`;
  };

/** Lines to copy: as one of the made-up people, or how to bring people in where there is nobody yet. */
const toTry = ({ host, page, data }: Told): readonly string[] =>
  page === undefined
    ? [
        "nobody is registered by this start; bring in agencies and officers (in another terminal):",
        "  npm run import -- --help",
      ]
    : [
        "try it (in another terminal):",
        `  TOKEN=$(${typedFor(data)("-s token", "shi-yunzhou")})`,
        `  curl -s -H "authorization: Bearer $TOKEN" ${host.api}/cases`,
        `  curl -s -H "authorization: Bearer $TOKEN" ${host.api}/tasks`,
      ];

/** What a newcomer needs in the first minute: lines to copy, and where things are. */
export const welcome = (told: Told): string => {
  const { host, data, page, seconds } = told;
  const typed = typedFor(data);
  return [
    "",
    `started in ${seconds.toFixed(1)} s`,
    `the public site      ${host.site}/`,
    ...(page ? [`the demo's decision  ${page}`] : []),
    `the API's description ${host.api}/openapi.json`,
    "",
    ...toTry(told),
    "",
    `whom there is a token for   ${typed("-s token")}`,
    `the platform's clock        ${typed("clock", "--advance 7d")}`,
    `logs                        ${typed("logs")}`,
    `what could not be processed ${typed("dead-letters")}`,
    `data and logs               ${data}, ${join(data, "logs")}`,
    "stop with Ctrl-C",
  ].join("\n");
};
