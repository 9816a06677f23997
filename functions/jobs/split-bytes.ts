const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;

const withoutReturn = (line: Uint8Array): Uint8Array =>
  line.at(-1) === RETURN ? line.subarray(0, -1) : line;

/** Splits at line ends that `isEnd` takes for one; these bytes are never part of a character, in UTF-8 and in GB18030. */
const split = (bytes: Uint8Array, isEnd: (byte: number) => boolean): readonly Uint8Array[] => {
  const parts: Uint8Array[] = [];
  let start = 0;
  for (let place = 0; place < bytes.length; place += 1)
    if (isEnd(bytes[place] ?? 0)) {
      parts.push(withoutReturn(bytes.subarray(start, place)));
      start = place + 1;
    }
  return start < bytes.length ? [...parts, withoutReturn(bytes.subarray(start))] : parts;
};

/** The lines of a file, each as its bytes. */
export const splitLines = (bytes: Uint8Array): readonly Uint8Array[] =>
  split(bytes, (byte) => byte === LINE_FEED);

/** The records of a CSV file, each as its bytes: a line end between quotation marks is within a record. */
export const splitRecords = (bytes: Uint8Array): readonly Uint8Array[] => {
  let quoted = false;
  return split(bytes, (byte) => {
    if (byte === QUOTE) quoted = !quoted;
    return byte === LINE_FEED && !quoted;
  });
};
