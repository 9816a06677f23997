/** What a page may load and do: its own stylesheet and nothing else. A meta element holds all but `frame-ancestors`. */
export const CONTENT_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
