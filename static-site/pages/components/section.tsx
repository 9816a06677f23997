import type { ComponentChildren } from "preact";
import { paragraphsOf } from "../format.ts";

/** A headed part of a page; without content there is no heading either. */
export const Section = ({
  title,
  id,
  children,
}: {
  title: string;
  id?: string;
  children?: ComponentChildren;
}) =>
  children ? (
    <section {...(id && { id })}>
      <h2>{title}</h2>
      {children}
    </section>
  ) : null;

/** A text as people typed it, paragraph by paragraph. */
export const Prose = ({ text }: { text: string }) => (
  <>
    {paragraphsOf(text).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </>
);

/** A section that holds nothing but a text that may not be there. */
export const TextSection = ({ title, id, text }: { title: string; id?: string; text: string | undefined }) =>
  text && (
    <Section title={title} {...(id && { id })}>
      <Prose text={text} />
    </Section>
  );
