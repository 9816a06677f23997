import { readdirSync, readFileSync, readlinkSync } from "node:fs";

const readProc = (path: string): string => {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return "";
  }
};

const numbers = (): readonly number[] =>
  readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0);

/** State and parent of a process; the name before them may have anything in it. */
const statOf = (pid: number): readonly string[] =>
  readProc(`${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];

/** Whether a process runs; one that has ended and was not collected yet does not. */
export const isAlive = (pid: number): boolean => {
  const [state = ""] = statOf(pid);
  return state !== "" && state !== "Z";
};

/** All running processes that name something in their command line. */
export const processesNaming = (text: string): readonly number[] =>
  numbers().filter((pid) => pid !== process.pid && isAlive(pid) && readProc(`${pid}/cmdline`).includes(text));

/** A process and all below it. */
export const familyOf = (pid: number): readonly number[] => [
  pid,
  ...numbers()
    .filter((other) => Number(statOf(other)[1]) === pid)
    .flatMap(familyOf),
];

const socketsOf = (pid: number): readonly string[] => {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? [];
      return inode ? [inode] : [];
    });
  } catch {
    return [];
  }
};

const LISTENS = "0A";

/** `7F000001`, written from its last byte to its first, and a port. */
const addressOf = (hexadecimal: string): string => {
  const [host = "", port = ""] = hexadecimal.split(":");
  const bytes = host.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  return `${bytes.toReversed().join(".")}:${Number.parseInt(port, 16)}`;
};

/** Every address on which one of these processes takes connections. */
export const listenersOf = (pids: readonly number[]): readonly string[] => {
  const sockets = new Set(pids.flatMap(socketsOf));
  return ["net/tcp", "net/tcp6"].flatMap((table) =>
    readProc(table)
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === LISTENS && sockets.has(fields[9] ?? ""))
      .map((fields) => addressOf(fields[1] ?? "")),
  );
};
