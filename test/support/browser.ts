import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

const FONT_PACKAGE = "@embedpdf/fonts-sc";

/** Where the Chinese fonts of the tests are: the browser comes with none, and a machine may have none. */
const fontDirectory = (): string | undefined => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(FONT_PACKAGE)), "..", "fonts");
  } catch {
    return undefined;
  }
};

/** What is drawn where a page asks for a font that is not here, and for a fixed width. */
const SUBSTITUTES =
  '<match><test name="family"><string>monospace</string></test><edit name="family" mode="prepend"><string>DejaVu Sans Mono</string></edit></match>' +
  '<match><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>';

/** Where the browser looks for fonts: ours, then those of the machine, which serve the Latin letters. */
const fontSettings = (): string => {
  const folders = [fontDirectory(), "/usr/share/fonts"].filter((folder) => folder !== undefined);
  const directories = folders.map((folder) => `<dir>${folder}</dir>`);
  const cache = `<cachedir>${join(tmpdir(), "fonts-cache")}</cachedir>`;
  return `<?xml version="1.0"?><fontconfig>${[...directories, cache].join("")}${SUBSTITUTES}</fontconfig>`;
};

const environment = (): Record<string, string> => {
  const file = join(tmpdir(), `fonts-${process.pid}.conf`);
  writeFileSync(file, fontSettings());
  return { ...(process.env as Record<string, string>), FONTCONFIG_FILE: file };
};

/** Settings for the cloud that a test must not have: one process for all, and a web without its own security. */
const UNWANTED = /^--(single-process|no-zygote|headless|disable-web-security|allow-running-insecure-content)/;

const ATTEMPTS = 20;

/** Starts Chromium. Another run may be unpacking it at this moment: then it is asked again. */
export const startBrowser = async (attempt = 1): Promise<Browser> => {
  try {
    return await playwright.launch({
      executablePath: await chromium.executablePath(),
      args: chromium.args.filter((argument) => !UNWANTED.test(argument)),
      env: environment(),
    });
  } catch (error) {
    if (attempt === ATTEMPTS) throw error;
    await setTimeout(1000);
    return startBrowser(attempt + 1);
  }
};
