import { sha256Hex } from "../../../functions/kernel/digest.ts";
import type { Recorder } from "./recorder.ts";

/** A page with a line for each element, so that a difference can be read. */
const linesOf = (text: string): readonly string[] => text.trimEnd().replaceAll("><", ">\n<").split("\n");

/** The stylesheet is a file of the source as it stands, which only the bundler puts into the publisher. */
const isPage = (key: string): boolean => !key.endsWith(".css");

/** Every page of the public site and its data: its length in bytes and its digest, and the whole text of those that are asked for. */
export const writePages = ({ site, write, name }: Recorder, whole: RegExp): void => {
  const pages = [...site.texts].filter(([key]) => isPage(key));
  pages.sort(([one], [other]) => (name(one) < name(other) ? -1 : 1));
  if (pages.length === 0) return;
  write("", "# Pages");
  for (const [key, text] of pages)
    write(`${name(key)}: ${Buffer.byteLength(text)} bytes, SHA-256 ${sha256Hex(name(text)).slice(0, 32)}`);
  for (const [key, text] of pages.filter(([page]) => whole.test(page)))
    write("", `## ${key}`, ...linesOf(text));
};
