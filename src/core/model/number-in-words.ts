/** Decimals that a person is shown: "a third" is kept as 0.3333333333333333. */
const DECIMALS = 3;

/** `117,770`, `0.333`: as news writes it, thousands apart, the same on every machine. */
export function numberInWords(value: number): string {
  const [whole = '', decimals = ''] = String(value).split('.');
  if (!/^-?\d+$/.test(whole) || !/^\d*$/.test(decimals)) return String(value);
  if (decimals.length > DECIMALS) {
    const rounded = Number(value.toFixed(DECIMALS));
    // What is too small for so many decimals is not nothing.
    return rounded === 0 ? String(value) : numberInWords(rounded);
  }
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === '' ? grouped : `${grouped}.${decimals}`;
}
