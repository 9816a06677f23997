/** The eight kinds of evidence (处罚法 46). */
export const EVIDENCE_KINDS = {
  documentary: { zh: "书证", en: "documentary evidence" },
  physical: { zh: "物证", en: "physical evidence" },
  "audio-visual": { zh: "视听资料", en: "audio-visual material" },
  electronic: { zh: "电子数据", en: "electronic data" },
  testimony: { zh: "证人证言", en: "witness testimony" },
  statement: { zh: "当事人的陈述", en: "statement of the party" },
  expert: { zh: "鉴定意见", en: "expert opinion" },
  record: { zh: "勘验笔录、现场笔录", en: "record of an inspection or of the context" },
} as const satisfies Record<string, { zh: string; en: string }>;

export type EvidenceKindName = keyof typeof EVIDENCE_KINDS;
export const EVIDENCE_KIND_NAMES = Object.keys(EVIDENCE_KINDS) as [EvidenceKindName, ...EvidenceKindName[]];
