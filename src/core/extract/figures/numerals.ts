/** Longer than any number that news prints: codes, telephone numbers, hashes. */
const MOST_LETTERS = 20;

const PLAIN = /^(?:0|[1-9]\d*)$/;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;
const DECIMAL = /^(?:0|[1-9]\d*)\.\d+$/;

/**
 * "10.000" and "1.500" are ten thousand and fifteen hundred in half of Europe and ten and one and a half elsewhere: a translated
 * report may mean either, so such a number is left open.
 */
const POINT_OR_GROUP = /^[1-9]\d{0,2}\.\d(?:00|50)$/;

/** The value of a number written in digits, null for what is no plain number ("007", "1.2.3", "10.000", "1,2"). */
export function readNumeral(written: string): number | null {
  if (written.length > MOST_LETTERS || POINT_OR_GROUP.test(written)) return null;
  const isNumber = PLAIN.test(written) || DECIMAL.test(written) || GROUPED.test(written) || INDIAN.test(written);
  const value = isNumber ? Number(written.replaceAll(',', '')) : Number.NaN;
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** Whether the digits are grouped as thousands, so that they can be no year: "2,022". */
export function isGrouped(written: string): boolean {
  return written.includes(',');
}
