import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { entryNames, PROJECT } from "./entries.ts";

/** Libraries of the common-JS kind look for a `require` that modules do not have. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

type Days = Readonly<Record<string, string>>;

/** `National Day,国庆节,3` becomes `国庆节`. */
const chineseNames = (days: Days): Days =>
  Object.fromEntries(Object.entries(days).map(([date, text]) => [date, text.split(",")[1] ?? text]));

/** Of days that are worked the dates alone are read. */
const unnamed = (days: Days): Days => Object.fromEntries(Object.keys(days).map((date) => [date, ""]));

/** Of the package's calendar every function carries what functions/kernel/state-council-calendar.ts reads, and no more. */
const CALENDAR: Plugin = {
  name: "calendar",
  setup: ({ onLoad }) => {
    onLoad({ filter: /chinese-days\.json$/ }, async ({ path }) => {
      const { holidays, workdays } = JSON.parse(await readFile(path, "utf8"));
      const read = { holidays: chineseNames(holidays), workdays: unnamed(workdays) };
      return { contents: JSON.stringify(read), loader: "json" };
    });
  },
};

/**
 * Bundles every entry in one call, each into a folder of its own: `<directory>/cases/read-api/index.mjs`. The SDK is left
 * to the runtime. Names are kept, so that a stack trace can be read.
 */
export const bundleEntries = async (directory: string): Promise<void> => {
  await build({
    absWorkingDir: PROJECT,
    entryPoints: Object.fromEntries(entryNames().map((name) => [`${name}/index`, `functions/${name}.ts`])),
    outdir: join(directory),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    external: ["@aws-sdk/*", "@smithy/*"],
    banner: { js: REQUIRE },
    plugins: [CALENDAR],
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    minify: true,
    keepNames: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
};
