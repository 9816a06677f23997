import { parseArgs } from "node:util";
import { announceDays } from "../../functions/clocks/announce-days.ts";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { AnnouncedDays, announcedFrom, CALENDAR_KEY, calendarOf } from "../../functions/record/calendar.ts";
import { readShaped } from "./read-file.ts";
import { command, Said } from "./run.ts";
import { TARGET_OPTIONS, tableOf, targetOf } from "./target.ts";

const HELP = `Puts the days off and make-up working days of a year in force, without a deploy. Running limits are counted again.

  npm run calendar -- --show          the last year in force, as a file to complete
  npm run calendar -- FILE            puts a file in force, in the host that runs on ./.local
  npm run calendar -- FILE --data DIR                        in the host that runs on DIR
  npm run calendar -- FILE --facts-table F --state-table S   in a deployed stack, with your AWS credentials

The same file again changes nothing. infra/runbooks/clocks.md says how to write it.`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...TARGET_OPTIONS, show: { type: "boolean" }, help: { type: "boolean" } },
  });
  const [file] = positionals;
  if (values.help || (file === undefined && !values.show)) return console.log(HELP);
  const table = tableOf(targetOf(values));
  if (file === undefined) {
    const [item] = await table.read("state", [CALENDAR_KEY]);
    const calendar = calendarOf(item, stateCouncilCalendar);
    return console.log(JSON.stringify(announcedFrom(calendar.announcedThrough, calendar), null, 2));
  }
  const announced = await announceDays({ table })(readShaped(file, AnnouncedDays));
  if (!announced.ok) throw new Said(`${file}: ${announced.refusal.zh} / ${announced.refusal.en}`);
  console.log(`${file}: ${announced.value.version} is in force, through ${announced.value.announcedThrough}`);
};

await command(main);
