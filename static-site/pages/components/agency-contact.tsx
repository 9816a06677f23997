import type { PublicAgency } from "../model.ts";
import { Facts } from "./facts.tsx";
import { Phone } from "./phone.tsx";

/** A letter to an agency, with a subject that says what it is about. */
const mailTo = (email: string, subject: string): string =>
  `mailto:${encodeURIComponent(email.toWellFormed()).replaceAll("%40", "@")}?subject=${encodeURIComponent(subject.toWellFormed())}`;

/** How the public reaches an agency. */
export const AgencyContact = ({ agency, subject }: { agency: PublicAgency; subject: string }) => (
  <Facts
    of={[
      ["机关名称", agency.name],
      ["电话", agency.phone && <Phone number={agency.phone} />],
      ["地址", agency.address],
      ["电子邮箱", agency.email && <a href={mailTo(agency.email, subject)}>{agency.email}</a>],
    ]}
  />
);
