import { stem } from '../words/stems.ts';

/** Verbs that say little by themselves. */
export const LIGHT: ReadonlySet<string> = new Set(
  'be have find found show shown see seen receive get got use fire cause detect record register suffer take place occur happen exist hold held make made give gave given do carry contain issue saw heard hear felt feel noticed notice held kept came'
    .split(' ')
    .map(stem),
);

/** Words of a denial that deny nothing by themselves: "had not even been opened", "no bird in either engine". */
export const ADVERBS: ReadonlySet<string> = new Set(
  'even ever once really actually simply yet still anyway anyhow either both anywhere anymore whatsoever'.split(' '),
);

/** Verbs that say little, and words for here and now. */
export const EMPTY: ReadonlySet<string> = new Set([
  ...LIGHT,
  ...'touch handle ever before anywhere area region district city town village country place site scene sector day time week year life'
    .split(' ')
    .map(stem),
]);
