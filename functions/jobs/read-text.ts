/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 with one, else GB18030, which spreadsheet programs in China
 * save (GBK is a part of it).
 */
export const readText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
};
