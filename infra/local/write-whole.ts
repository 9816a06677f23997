import { renameSync, writeFileSync } from "node:fs";

/** Writes a file whole or not at all: a write that is cut off leaves the file as it was, and another named `.new`. */
export const writeWhole = (file: string, text: string, options: { mode?: number } = {}): void => {
  writeFileSync(`${file}.new`, text, options);
  renameSync(`${file}.new`, file);
};
