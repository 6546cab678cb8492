/**
 * Whether a figure or a date is given to be taken away: "in November, not in February", "64 people, and not 26", "in May instead of June".
 * "Not more than 26" and "not until May" take nothing away.
 */
export function isSetAside(content: readonly string[], exact: string): boolean {
  return content.some((span) => {
    const at = span.indexOf(exact);
    return at > 0 && SETTING_ASIDE.test(span.slice(Math.max(0, at - REACH), at));
  });
}

const LEADING = '(?:(?:in|on|at|by|of|from|since|for|the|only|just|about|some) )';
const SETTING_ASIDE = new RegExp(
  `(?:(?:[,;–—-]|\\b(?:and|but)) not|\\b(?:rather than|instead of)) ${LEADING}{0,2}$`,
  'i',
);
const REACH = 40;
