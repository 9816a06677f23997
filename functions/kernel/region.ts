/** An administrative division code (行政区划代码, GB/T 2260): province 2 + prefecture 2 + county 2 digits. */
export const isRegion = (text: string): boolean => /^[1-9]\d{5}$/.test(text);

/** The regions around one, inner to outer, itself excluded: 522601 lies in 522600 and in 520000. */
export const ancestorsOf = (region: string): readonly string[] =>
  [`${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`].filter((outer) => outer !== region);
