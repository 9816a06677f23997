import { globSync, readdirSync } from "node:fs";
import { allExtensions } from "dependency-cruiser";

/**
 * The floors of the product: who may lean on whom. A room is a folder of functions/; inside it the floors are the same
 * files everywhere. A room may use another room's contract and model, never its store, its use cases or its doors.
 */
const BELOW_ROOMS = ["kernel", "law", "platform", "record", "case-file"];
const FOLDERS = readdirSync("functions", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const ROOM_NAMES = FOLDERS.map(({ name }) => name).filter((name) => !BELOW_ROOMS.includes(name));
const ROOMS = `(${ROOM_NAMES.join("|")})`;
const DOORS = "/(api|read-api|write-api|relay|tasks|reconcile|sweep|refresh|on-[a-z-]+)\\.ts$";

/** A check that saw nothing has checked nothing. */
const readsTypeScript = allExtensions.some(({ extension, available }) => extension === ".ts" && available);
const modules = globSync("{functions,infra,static-site}/**/*.{ts,tsx}");
if (!readsTypeScript || modules.length === 0) throw new Error("The floors see no module of the product.");

const forbid = (name, comment, [from, to]) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    forbid("no-cycles", "a circle has no floor", [{}, { circular: true }]),
    forbid("kernel-stands-alone", "the kernel knows no law, no AWS and no room", [
      { path: "^functions/kernel/" },
      { path: "^functions/(?!kernel/)|^(infra|static-site)/|@aws-sdk" },
    ]),
    forbid("law-on-kernel", "law knows the kernel only; its catalogues alone list the rules of the rooms", [
      { path: "^functions/law/", pathNot: "^functions/law/(catalogue|barring)\\.ts$" },
      { path: "^functions/(?!kernel/|law/)|^(infra|static-site)/|@aws-sdk" },
    ]),
    forbid("platform-knows-no-room", "how a function meets AWS has nothing to do with cases", [
      { path: "^functions/platform/" },
      { path: `^functions/(record|case-file|${ROOMS})/|^(infra|static-site)/` },
    ]),
    forbid("record-knows-no-kind", "the engine carries every kind of matter, so it knows none", [
      { path: "^functions/record/" },
      {
        path: `^functions/(case-file|${ROOMS})/|^(infra|static-site)/`,
        pathNot: "^functions/registers/model/",
      },
    ]),
    forbid(
      "case-file-below-rooms",
      "the case file is what rooms share; of rooms it knows the registers' model only",
      [
        { path: "^functions/case-file/" },
        { path: `^functions/${ROOMS}/`, pathNot: "^functions/registers/model/" },
      ],
    ),
    forbid("rooms-keep-to-themselves", "of another room only its contract and its model may be used", [
      { path: `^functions/${ROOMS}/`, pathNot: DOORS },
      {
        path: `^functions/${ROOMS}/(?!contract\\.ts$|model\\.ts$|model/)`,
        pathNot:
          "^functions/$1/|^functions/front/rooms\\.ts$|/routes\\.ts$|^functions/registers/read-agencies\\.ts$|/job-kind\\.ts$",
      },
    ]),
    forbid("doors-are-for-outside", "nobody leans on a door", [{}, { path: `^functions/[a-z-]+${DOORS}` }]),
    forbid("rules-are-pure", "a rule sees the case, the clocks and the registers, and nothing else", [
      { path: "^functions/[a-z-]+/rules/" },
      { path: "^functions/platform/|/store\\.ts$|@aws-sdk|^node:(fs|net|http|child_process)" },
    ]),
    forbid(
      "catalogue-by-doors",
      "rules reach a use case as a port; only doors and the ports of the environment name a catalogue",
      [
        { pathNot: `${DOORS}|/ports\\.ts$|^functions/law/|^(infra|test)/` },
        { path: "^functions/law/(catalogue|barring)\\.ts$" },
      ],
    ),
    forbid("pages-are-pure", "a page knows its model only", [
      { path: "^static-site/" },
      { path: "^(functions|infra)/|^node:" },
    ]),
    forbid("product-knows-no-host", "the product does not know that one machine may run it", [
      { path: "^functions/" },
      { path: "^infra/" },
    ]),
    forbid("client-knows-the-api-only", "a client of the API knows its routes and no host", [
      { path: "^infra/client/" },
      { path: "^infra/(?!client/)" },
    ]),
    forbid("nothing-leans-on-tests", "tests lean on the product", [
      { path: "^(functions|infra|static-site)/" },
      { path: "^test/" },
    ]),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    includeOnly: "^(functions|infra|static-site|test)/|@aws-sdk|^node:",
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
