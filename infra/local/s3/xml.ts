/** Control characters and what would be read as markup; a bare return would come back as a line feed. */
const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: keys may hold them, and must arrive as they are
  text.replace(/[&<>"'\u0000-\u001f]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const leaf = (name: string, value: string | number | boolean): string =>
  `<${name}>${escaped(String(value))}</${name}>`;

export const branch = (name: string, children: readonly string[]): string =>
  `<${name}>${children.join("")}</${name}>`;

export const document = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;

/** The root of an answer that is no error. */
export const result = (name: string, children: readonly string[]): string =>
  document(`<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${children.join("")}</${name}>`);
