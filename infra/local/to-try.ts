import { resolve } from "node:path";
import { LATE } from "./demo/late-publication.ts";

/** A command as it is typed for the host on a folder: only another folder than the usual one is named. */
export const typedFor =
  (data: string) =>
  (script: string, words = ""): string => {
    const all = [words, data === resolve(".local") ? "" : `--data ${data}`].filter(Boolean).join(" ");
    return `npm run ${script}${all && ` -- ${all}`}`;
  };

type Host = { api: string; data: string };

/** A line that asks the API as whoever the token is of. */
const asking =
  (api: string) =>
  (address: string): string =>
    `curl -s -H "authorization: Bearer $TOKEN" "${api}${address}"`;

/** Lines to copy where nobody is registered yet. */
export const TO_BEGIN: readonly string[] = [
  "nobody is registered by this start; bring in agencies and officers (in another terminal):",
  "  npm run import -- --help",
];

/** Lines to copy, as one or the other of the made-up people: what the demo has to show. */
export const toTry = ({ api, data }: Host): readonly string[] => {
  const ask = asking(api);
  const tokenOf = (person: string): string => `TOKEN=$(${typedFor(data)("-s token", person)})`;
  return [
    "try it (in another terminal), as 石云舟, who handles the land case:",
    `  ${tokenOf("shi-yunzhou")}`,
    `  ${ask("/cases")}`,
    `  ${ask("/tasks")}`,
    "the land case whole; among its clocks that of payment, whose end is provisional (暂定):",
    `  CASE=$(${ask("/cases")} | sed 's/.*"id":"\\([^"]*\\)".*/\\1/')`,
    `  ${ask("/cases/$CASE")}`,
    "as 沈明鉴, who supervises: a case of each procedure (demo-… by externalId), and what was published too late:",
    `  ${tokenOf("shen-mingjian")}`,
    `  ${ask("/cases?limit=100")}`,
    `  ${ask(`/findings?rule=${LATE}`)}`,
    "as 季明册, who keeps the registers: the job that brought a file of penalties, and how many rows it rejected:",
    `  ${tokenOf("ji-mingce")}`,
    `  ${ask("/imports")}`,
  ];
};
