/** Who works the cases of an agency of the made-up prefecture. */
export type Cast = {
  agency: string;
  handler: string;
  other: string;
  head: string;
  reviewer: string;
  disclosure: string;
  /** How its documents are numbered: 机关代字. */
  mark: string;
  /** The code of the organization that its cases are about, where it is not the one of all. */
  party?: string;
};

/** 云岭州自然资源和规划局 */
export const LAND: Cast = {
  agency: "11990100MB1A00011U",
  handler: "shi-yunzhou",
  other: "yang-qinghe",
  head: "long-zhiyuan",
  reviewer: "wu-baichuan",
  disclosure: "pan-xiuwen",
  mark: "云自然资罚字",
};

/** 云岭州交通运输局 */
export const TRANSPORT: Cast = {
  agency: "11990100MB1A000220",
  handler: "luo-jiahe",
  other: "tian-mulin",
  head: "gu-huaijin",
  reviewer: "jiang-wanqing",
  disclosure: "mo-ruoxi",
  mark: "云交处罚",
};

/** 白水县市场监督管理局, in a county of the prefecture */
export const MARKET: Cast = {
  agency: "11990102MB1A000331",
  handler: "xia-changfeng",
  other: "bai-lingshan",
  head: "deng-yizhou",
  reviewer: "cen-muyun",
  disclosure: "cen-muyun",
  mark: "白水市监罚",
};

export const SUPERVISOR = "shen-mingjian";
