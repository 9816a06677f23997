import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openAsyncStore } from "../local/async/store.ts";
import { noteIn } from "./local-tables.ts";
import { command, Said } from "./run.ts";

const HELP = `What could not be processed on this machine.

  npm run dead-letters                    lists it
  npm run dead-letters -- show N          shows the event of one
  npm run dead-letters -- replay N        gives it to its function once more (a running host takes it up at once)`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: "string", default: ".local" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(HELP);
  noteIn(values.data);
  const store = openAsyncStore(join(resolve(values.data), "host.sqlite"));
  const letters = store.deadLetters();
  const [action = "list", number] = positionals;
  const letter = letters.find(({ id }) => String(id) === number);
  if (action === "list") {
    if (letters.length === 0) console.log("there are no dead letters");
    for (const { id, at, function: name, error } of letters) console.log(`${id}  ${at}  ${name}  ${error}`);
  } else if (!letter)
    throw new Said(`there is no dead letter ${number ?? ""}: npm run dead-letters lists them`);
  else if (action === "show") console.log(letter.event);
  else if (action === "replay") {
    store.replay(letter.id);
    console.log(`dead letter ${letter.id} was given back to ${letter.function}`);
  } else throw new Said(HELP);
  store.close();
};

await command(main);
