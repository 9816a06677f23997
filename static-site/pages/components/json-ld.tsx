/** `<`, `>` and `&` as JSON escapes: no text can end the element or open another, and JSON stays JSON. */
const inert = (data: object): string =>
  JSON.stringify(data).replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);

export const JsonLd = ({ data }: { data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inert(data) }} />
);
