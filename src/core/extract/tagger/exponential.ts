/**
 * e to the power of `x`, from additions and multiplications alone: `Math.exp` may round differently from one engine to the
 * next, and the same bytes in must give the same tellings out. Relative error below 1e-13; 0 below -700, never infinite.
 */
export function exponential(x: number): number {
  if (x < -LIMIT) return 0;
  const bounded = Math.min(x, LIMIT);
  const power = Math.floor(bounded * PER_LOG_TWO + 0.5);
  const rest = bounded - power * LOG_TWO_HIGH - power * LOG_TWO_LOW;
  let sum = 0;
  for (let term = TERMS; term >= 0; term--) sum = sum * rest + (INVERSE_FACTORIALS[term] ?? 0);
  return sum * (POWERS[power + POWER_OFFSET] ?? 0);
}

const LIMIT = 700;
const TERMS = 13;
const PER_LOG_TWO = Math.LOG2E;
// The natural logarithm of 2 in two parts, the first with trailing zero bits, so that `power * part` is exact.
const LOG_TWO_HIGH = 0.6931471803691238;
const LOG_TWO_LOW = 1.9082149292705877e-10;
const POWER_OFFSET = 1020;
const POWERS = powersOfTwo();
const INVERSE_FACTORIALS = inverseFactorials();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * POWER_OFFSET + 1);
  let up = 1;
  let down = 1;
  for (let power = 0; power <= POWER_OFFSET; power++) {
    powers[POWER_OFFSET + power] = up;
    powers[POWER_OFFSET - power] = down;
    up *= 2;
    down /= 2;
  }
  return powers;
}

function inverseFactorials(): Float64Array {
  const inverse = new Float64Array(TERMS + 1);
  let factorial = 1;
  for (let term = 0; term <= TERMS; term++) {
    inverse[term] = 1 / factorial;
    factorial *= term + 1;
  }
  return inverse;
}
