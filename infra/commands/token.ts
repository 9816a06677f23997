import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Subject } from "../../functions/platform/auth/subject.ts";
import { tokenFor } from "../client/token.ts";
import { ISSUER_FILES } from "../local/issuer/names.ts";
import { noteIn } from "./local-tables.ts";
import { command, Said } from "./run.ts";

const HELP = `Prints a token (12 hours) for a person whom the issuer of this machine knows.

  npm run -s token -- ID [--data DIR]
  npm run -s token                      lists whom it knows`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: "string", default: ".local" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(HELP);
  const { ports } = noteIn(values.data);
  const people = JSON.parse(
    readFileSync(join(resolve(values.data), ISSUER_FILES.people), "utf8"),
  ) as readonly Subject[];
  const [id] = positionals;
  if (id === undefined)
    return console.log(
      people.map((person) => `${person.id.padEnd(16)} ${person.name}  ${person.roles.join(", ")}`).join("\n"),
    );
  if (!people.some((person) => person.id === id))
    throw new Said(`the issuer does not know ${id}: npm run -s token lists whom it knows`);
  console.log(await tokenFor(`http://127.0.0.1:${ports["issuer"]}`, { id }));
};

await command(main);
