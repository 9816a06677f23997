import type { ComponentChildren } from "preact";
import { Day } from "./day.tsx";

type NoticeProps = {
  label: string;
  since?: string;
  tone: "good" | "open" | "gone" | "over";
  children: ComponentChildren;
};

/** The one thing a reader must know of a decision before its content. */
export const Notice = ({ label, since, tone, children }: NoticeProps) => (
  <section class={`notice ${tone}`} aria-label="决定目前的状态">
    <p>
      <strong>{label}</strong>
      {since && (
        <>
          {" "}
          <span>
            自<Day of={since} />起
          </span>
        </>
      )}
    </p>
    {children}
  </section>
);
