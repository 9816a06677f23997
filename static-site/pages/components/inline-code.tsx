/** A sentence in which `backticks` mark names of the interface. */
export const InlineCode = ({ text }: { text: string }) => (
  <>
    {text
      .split("`")
      .map((part, index) => (index % 2 === 1 ? <code key={`${index}${part}`}>{part}</code> : part))}
  </>
);
