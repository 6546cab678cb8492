import { listed } from '../../model/grouped.ts';
import { once } from '../../model/once.ts';
import { foldText, foldWords } from '../../text/fold-text.ts';
import { endOfPhrase } from '../words/gapped.ts';
import { keptTable } from '../words/kept-tables.ts';
import { stem } from '../words/stems.ts';
import type { Words } from './terms.ts';

/** One way to say what something is of, or what happened. */
interface Phrase {
  readonly dimension: string;
  readonly of: string;
  /** Stems in order; `~` for up to three words. */
  readonly stems: readonly string[];
}

/** By their first stem. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** The phrases of rows `dimension thing: phrase, phrase …`, made when they are first asked for. `name`: of the table, as the build keeps it. */
export function phraseTable(name: string, rows: () => string): () => Phrases {
  const table = keptTable(name, () => {
    const phrases = new Map<string, Phrase[]>();
    for (const phrase of rows().trim().split('\n').flatMap(phrasesOf))
      listed(phrases, phrase.stems[0] ?? '').push(phrase);
    return [...phrases];
  });
  return once(() => new Map(table()));
}

function phrasesOf(row: string): Phrase[] {
  const [head = '', list = ''] = row.split(': ');
  const [dimension = '', ...of] = head.split(' ');
  return list.split(', ').map((phrase) => ({
    dimension,
    of: of.join(' '),
    stems: phrase.split(' ').flatMap(stemsOf),
  }));
}

/** A word with a hyphen is one word of a text. */
function stemsOf(word: string): string[] {
  if (word === '~') return [word];
  return word.includes('-') ? [stem(foldText(word))] : foldWords(word).map(stem);
}

/** Where which phrases begin in a content. */
export function* phrasesIn(words: Words, phrases: Phrases): Generator<Phrase & { readonly at: number }> {
  for (let at = 0; at < words.count; at++) {
    for (const phrase of phrases.get(words.stems[at] ?? '') ?? []) {
      if (endOfPhrase(words, at, phrase.stems) >= 0) yield { ...phrase, at };
    }
  }
}
