/** An administrative division code (行政区划代码, GB/T 2260): province 2 + prefecture 2 + county 2 digits. */
export const isRegion = (text: string): boolean => /^[1-9]\d{5}$/.test(text);

/** The regions around one, inner to outer, itself excluded: 522601 lies in 522600 and in 520000. */
export const ancestorsOf = (region: string): readonly string[] =>
  [`${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`].filter((outer) => outer !== region);

/** What the codes of a region and of every place in it begin with: 522600 and 522601 with 5226. */
export const prefixOf = (region: string): string => region.replace(/(00){1,2}$/, "");

/** What the codes of a province begin with. */
export const provinceOf = (region: string): string => region.slice(0, 2);
