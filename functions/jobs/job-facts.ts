/** What makes the next slice of a job begin. */
export const WORK_FACTS = ["import-started", "import-continued"] as const;
