/** The same said twice: official Chinese for those who work with it, English for those who build on it. */
export type Bilingual = { zh: string; en: string };
