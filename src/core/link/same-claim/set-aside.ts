/**
 * Whether a figure or a date is given to be taken away: "in November, not in February", "64 people, and not 26", "in May instead of June".
 * "Not more than 26" and "not until May" take nothing away.
 */
export function isSetAside(content: readonly string[], exact: string): boolean {
  return content.some((span) => {
    const at = span.indexOf(exact);
    if (at <= 0 || /\d/.test(span[at + exact.length] ?? '') || FAR.test(span.slice(at + exact.length))) return false;
    return SETTING_ASIDE.test(span.slice(Math.max(0, at - REACH), at));
  });
}

/** "In Karsk, not 5 km from the border". */
const FAR = /^ ?(?:km|kilomet\w+|met\w+|miles?|yards|minutes|hours)\b.{0,20}\b(?:from|away|off|behind)\b/i;
const LEADING = '(?:(?:in|on|at|by|of|from|since|for|the|about|some) )';
const SETTING_ASIDE = new RegExp(
  `(?:(?:[,;–—-]|\\b(?:and|but)) not|\\b(?:rather than|instead of)) ${LEADING}{0,2}$`,
  'i',
);
const REACH = 40;
