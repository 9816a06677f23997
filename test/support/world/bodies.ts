/** Bodies of the API for made-up cases: a company that occupied land, and a driver with an overloaded lorry. */

export const COMPANY = {
  kind: "organization",
  name: "云岭州岭上春房地产开发有限公司",
  uscc: "91990101MA7B00001N",
  representative: "岑望舒",
  address: "云岭市中山路88号",
} as const;

export const DRIVER = {
  kind: "citizen",
  name: "欧阳澄",
  idNumber: "990101198803070019",
  address: "白水县清溪乡石板村3组",
  phone: "13900000000",
} as const;

export const openingBody = (more: object = {}) => ({
  externalId: "case-1",
  caption: "未经批准占用国有建设用地建设住宅案",
  source: { kind: "inspection", description: "卫片执法检查发现" },
  parties: [COMPANY],
  persons: [{ name: "钟离越", part: "witness" }],
  officers: ["shi-yunzhou", "yang-qinghe"],
  ...more,
});

const LAW = "《中华人民共和国土地管理法》";

export const violation = (evidence: readonly string[], more: object = {}) => ({
  description: "未经批准擅自占用国有建设用地3200平方米建设住宅。",
  occurred: { from: "2025-09-20", to: "2025-09-30" },
  place: "云岭市振兴北路东侧",
  provisions: [{ instrument: LAW, article: "第五十三条" }],
  evidence,
  ...more,
});

export const fine = (amount: string, more: object = {}) => ({
  kind: "fine",
  violations: [1],
  basis: [{ instrument: LAW, article: "第七十七条" }],
  content: `处以罚款${amount}元。`,
  amount,
  ...more,
});

export const penaltyProposal = (evidence: readonly string[], more: object = {}) => ({
  outcome: "penalty",
  violations: [violation(evidence)],
  penalties: [fine("320000")],
  orders: [{ content: "责令退还非法占用的土地。" }],
  reasons: "事实清楚，证据确凿。",
  reviewGrounds: [],
  hearingGrounds: [],
  ...more,
});

/** All that a notice must tell, with the right to a hearing and without it. */
export const TOLD_ALL = ["content", "facts", "reasons", "basis", "statement", "hearing"] as const;
export const TOLD_PLAIN = ["content", "facts", "reasons", "basis", "statement"] as const;

export const noticeBody = (proposal: object, more: object = {}) => ({
  proposal,
  told: TOLD_ALL,
  officers: ["shi-yunzhou", "yang-qinghe"],
  method: "direct",
  ...more,
});

export const decisionBody = (proposal: object, more: object = {}) => ({
  proposal,
  outcome: "penalty",
  documentNumber: "云自然资罚字〔2026〕1号",
  performance: { method: "到代收银行缴纳罚款。", period: "自收到处罚决定书之日起十五日内" },
  collection: { institution: "云岭农村商业银行营业部", address: "云岭市中山路2号", lateFine: true },
  remedies: { reconsideration: "云岭州人民政府", court: "云岭市人民法院" },
  ...more,
});

export const PUBLIC_TEXT = {
  caption: "未经批准占用国有建设用地建设住宅案",
  facts: "当事人未经批准占用国有建设用地3200平方米建设住宅。",
  content: "罚款320000元。",
} as const;

export const publishBody = (more: object = {}) => ({
  outcome: "publish",
  text: PUBLIC_TEXT,
  publicUntil: "2027-03-20",
  ...more,
});
