type Handed = { delivered?: boolean | undefined; refusalNoted?: boolean | undefined };

/** Given on the spot, or the refusal to sign noted on the document (处罚法 52). */
export const isDelivered = ({ delivered, refusalNoted }: Handed): boolean =>
  delivered === true || refusalNoted === true;
