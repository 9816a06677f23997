/** A body that was entrusted with another agency's item, until a day before the case. */
export const ENTRUSTED = {
  agency: {
    nature: "entrusted",
    entrustment: {
      ...{ by: "11990100MB1A000220", items: ["11990100MB1A0002202990270007000"] },
      ...{ from: "2025-01-01", to: "2025-12-31", publishedAt: "2025-01-01" },
    },
  },
};
