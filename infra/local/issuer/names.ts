/** What tokens are issued for. */
export const AUDIENCE = "fazhiyun";

/** The files of the issuer in the data folder: its key, and for whom it vouches. */
export const ISSUER_FILES = { key: "issuer-key.json", people: "people.json" } as const;
