import { type FSWatcher, watch } from "node:fs";

/** `written` says that the file was written just now; else it is time to look, in case that nobody was told. */
type Told = (written: boolean) => void;

/** Tells at once when a file of a folder is written, by whichever process. */
export type FolderWatch = {
  /** `file` is a name in the folder; it need not be there yet. */
  on: (file: string, told: Told) => void;
  close: () => void;
};

/** Some file systems tell nothing. */
const LOOK_EVERY_MS = 2000;
/** Where the system has no watch left to give. */
const BLIND_LOOK_EVERY_MS = 40;

const tryWatch = (directory: string, written: (file: string | null) => void): FSWatcher | undefined => {
  try {
    return watch(directory, (_, file) => written(file));
  } catch {
    return undefined;
  }
};

/** Watches the files of a folder, without those in folders below it. */
export const watchFolder = (directory: string): FolderWatch => {
  const listeners: { file: string; told: Told }[] = [];
  const watcher = tryWatch(directory, (written) => {
    for (const { file, told } of listeners) if (file === written) told(true);
  });
  const look = (): void => {
    for (const { told } of listeners) told(false);
  };
  const timer = setInterval(look, watcher ? LOOK_EVERY_MS : BLIND_LOOK_EVERY_MS);
  return {
    on: (file, told) => void listeners.push({ file, told }),
    close: () => {
      watcher?.close();
      clearInterval(timer);
    },
  };
};
