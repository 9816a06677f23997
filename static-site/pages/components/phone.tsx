const ONE_NUMBER = /^\+?[0-9][0-9 -]{4,18}[0-9]$/;

/** A number to dial, where it is a single one; else as it came. */
export const Phone = ({ number }: { number: string }) =>
  ONE_NUMBER.test(number) ? (
    <a href={`tel:${number.replace(/[ -]/g, "")}`}>{number}</a>
  ) : (
    <span>{number}</span>
  );
