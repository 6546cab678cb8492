import { onceFor } from '../../model/once.ts';
import { foldText } from '../../text/fold-text.ts';
import { FUNCTION_WORDS } from '../lexicon/news-acts.ts';
import { stem } from '../words/stems.ts';
import { isAttribute, isFirstVerb, isPassive, isVerb } from '../words/verbs.ts';
import { conceptOf, isCountry } from '../words/weights.ts';
import type { Profile } from './profile.ts';
import { rolesAt } from './roles.ts';
import { isAhead } from './tenses.ts';
import type { Terms, Words } from './terms.ts';

/** What one side does to another, as far as word order shows it. */
export interface Deed {
  readonly act: string;
  /** A side of the table. */
  readonly side: string;
  /** Names of who does it. */
  readonly names: readonly string[];
  readonly patient: Terms;
  /** Whether it says that nobody did so before. */
  readonly isFirst: boolean;
  /** "Marnish troops", "the army". */
  readonly written: string;
}

/** Acts that one side commits. */
const DEEDS: ReadonlySet<string> = new Set(['dead', 'injured', 'struck', 'shot', 'captured', 'destroyed']);

/** What a telling says that a side did; null where it names no side, or tells of what may come. */
export const deedOf = onceFor((profile: Profile): Deed | null => {
  const { words } = profile;
  const verb = words.act.findIndex(
    (act, at) => act !== undefined && DEEDS.has(act) && isVerb(words.lower[at] ?? '') && !isAttribute(words, at),
  );
  if (verb < 1 || isAhead(profile)) return null;
  const doer = doerOf(words, verb);
  const sides = new Set(words.stems.slice(...doer).flatMap((one) => SIDES.get(one) ?? []));
  const [side] = sides;
  if (side === undefined || sides.size > 1) return null;
  return {
    act: words.act[verb] ?? '',
    side,
    names: namesIn(words, doer),
    patient: rolesAt(words, verb).object,
    isFirst: words.lower.slice(verb).includes('first'),
    written: words.written.slice(...doer).join(' '),
  };
});

/** Tokens, half-open; none where nobody is named. */
function doerOf(words: Words, verb: number): readonly [from: number, to: number] {
  if (!isPassive(words, verb))
    return [0, words.lower.findIndex((word, at) => at > 0 && (at === verb || isFirstVerb(word) || ENDS.has(word)))];
  const by = words.lower.indexOf('by', verb) + 1;
  if (by === 0) return [0, 0];
  const end = words.lower.findIndex((word, at) => at >= by && ENDS.has(word));
  return [by, end < 0 ? words.count : end];
}

const ENDS: ReadonlySet<string> = new Set(
  ', ; . : who which that when after before because while and but as of to for against from in into on at by near during with'.split(
    ' ',
  ),
);

/** "Orskian" of "Orskian artillery shelled the hospital" too, where every word has a capital; not "Government troops". */
function namesIn({ lower, stems, name }: Words, [from, to]: readonly [number, number]): string[] {
  const names = stems.slice(from, to).filter((_, index) => name[from + index] === true);
  const first = stems[0] ?? '';
  const [word = ''] = lower;
  if (from > 0 || to < 2 || FUNCTION_WORDS.has(word) || names.includes(first) || !SIDES.has(stems[1] ?? ''))
    return names;
  return isCountry(first) || conceptOf(foldText(word)).weight >= UNKNOWN ? [first, ...names] : names;
}

/** Sixteenths of a bit: of words that no table has. */
const UNKNOWN = 140;

/** Who fights whom in news, one side a row. */
const SIDES: ReadonlyMap<string, string> = new Map(
  `
army: army side troops soldiers soldier military forces infantry artillery marines navy warship paratroopers gunners battery tanks jets pilots
police: police policeman policemen officers constable gendarmes
rebels: rebels rebel insurgents militants guerrillas separatists partisans jihadists militia terrorists
crowd: protesters protester demonstrators demonstrator rioters strikers supporters fans hooligans
robbers: gunmen gunman robbers pirates bandits gang kidnappers smugglers
`
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [side = '', words = ''] = row.split(': ');
      return words.split(' ').map((word): [string, string] => [stem(word), side]);
    }),
);
