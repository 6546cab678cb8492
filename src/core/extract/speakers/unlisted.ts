import { slug } from '../../model/ids.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Document } from '../document.ts';
import { CLASS_WORDS, NOUNS } from '../lexicon/descriptors.ts';
import { isTrade } from '../lexicon/trades.ts';
import { isClassOfPeople, isNameWord } from '../names/words.ts';
import type { Range } from '../range.ts';
import { PART } from '../tagger/parts.ts';
import type { Discourse } from './discourse.ts';
import { made } from './made.ts';
import { isPlural, nounPhraseAt, singular } from './nouns.ts';
import { plainText, tailEnd } from './phrases.ts';
import { pronounActor } from './pronouns.ts';
import { localActor, OPEN, type Resolved } from './scene.ts';

/** A source whose head, at token `head`, no table lists: "some", "critics of the plan", "Sol's surrogates", "three in the room". */
export function unlisted(discourse: Discourse, range: Range, head: number): Resolved {
  const { document } = discourse.scene;
  const { tokens, parts } = document;
  const lower = tokens.lower[head] ?? '';
  const own = nameIn(discourse, range) ?? ownerOfThing(discourse, range);
  if (own !== null) return own;
  // "The Globe Press" is a name, whoever bears it, and no class of people.
  if (isCapitalised(tokens.word[head] ?? '') && isCapitalised(tokens.word[head - 1] ?? '') && head - 1 > range.from)
    return OPEN;
  const many =
    CLASS_WORDS.has(lower) ||
    isClassOfPeople(document, head) ||
    isPlural(parts[head] ?? PART.X, lower) ||
    counted(discourse, range);
  if (!many) return madeUnlisted(discourse, range, head);
  const phrase = nounPhraseAt(document, head);
  // "the Police": one body, with a capital or without.
  if (phrase.noun?.class === 'body' && !phrase.plural) {
    const words = { from: phrase.from, to: tailEnd(document, head, range.to) };
    return made(discourse.scene, phrase, { name: plainText(document, words) });
  }
  const from = counted(discourse, range) ? range.from : Math.max(phrase.from, range.from);
  const name = plainText(document, { from, to: tailEnd(document, head, range.to) });
  if (slug(name) === 'x') return OPEN;
  const actor = {
    name,
    kind: 'group',
    class: 'people',
    gender: null,
    roles: new Set<string>(),
    standing: 'unnamed',
  } as const;
  return { actor: localActor(discourse.scene, actor, false), basis: 'unnamed' };
}

/** "According to Veldrail", "the Kettle": a word that can be nothing but a name, whatever a tagger makes of it. */
function nameIn({ scene }: Discourse, range: Range): Resolved | null {
  const { tokens } = scene.document;
  const from = tokens.lower[range.from] === 'the' ? range.from + 1 : range.from;
  const word = tokens.word[from] ?? '';
  if (range.to - from !== 1 || !/^\p{Lu}\p{L}*\p{Ll}/u.test(word) || !isNameWord(scene.document, from)) return null;
  const opens = tokens.sentence[from - 1] !== tokens.sentence[from];
  if (opens || CLASS_WORDS.has(tokens.lower[from] ?? '') || NOUNS.has(singular(tokens.lower[from] ?? ''))) return null;
  const name = plainText(scene.document, { from, to: range.to });
  const actor = { ...NOBODY, id: slug(name), name, kind: 'other', class: 'unknown', standing: 'named' } as const;
  return { actor: localActor(scene, actor, false), basis: 'named' };
}

/** "its tests", "his own calculations": what somebody owns and cannot speak speaks for the owner. */
function ownerOfThing({ scene }: Discourse, range: Range): Resolved | null {
  const { document } = scene;
  if (!isOwnedThing(document, range)) return null;
  const actor = pronounActor(scene, document.tokens.lower[range.from] ?? '', range.from, true);
  return actor < 0 ? null : { actor, basis: 'pronoun' };
}

/** Whether a source is what somebody owns and cannot speak: "its tests", "his own calculations". */
export function isOwnedThing({ tokens, parts }: Document, { from, to }: Range): boolean {
  return parts[from] === PART.PRP$ && FIGURES.has((tokens.lower[to - 1] ?? '').replace(/s$/, ''));
}

/** What somebody measures, counts or keeps, in the singular. */
const FIGURES: ReadonlySet<string> = new Set(
  `test table calculation measurement count estimate tally log logbook list register reading observation projection forecast model
  sample survey chart ledger reckoning`.split(/\s+/),
);

/** "a docker", "a young hotelier": somebody new by trade, and "a handful of dockers", who are many. */
function madeUnlisted(discourse: Discourse, range: Range, head: number): Resolved {
  const { document } = discourse.scene;
  const { lower } = document.tokens;
  const word = lower[head] ?? '';
  const many =
    QUANTITIES.has(word) && lower[head + 1] === 'of' && hasPlural(document, { from: head + 2, to: range.to });
  const indefinite = /^(?:an?|one|another)$/.test(lower[range.from] ?? '');
  const one = indefinite && document.parts[head] === PART.NN && isTrade(word);
  if (!many && !one) return OPEN;
  const to = tailEnd(document, head, range.to);
  const name = plainText(document, { from: range.from, to });
  const kind = many ? 'group' : 'unnamed';
  const actor = { ...NOBODY, name, kind, class: many ? 'people' : 'person' } as const;
  return { actor: localActor(discourse.scene, actor, !many), basis: 'unnamed' };
}

const NOBODY = { gender: null, roles: new Set<string>(), standing: 'unnamed' } as const;

/** Words for how many, whose "of" says of whom. */
const QUANTITIES: ReadonlySet<string> = new Set(
  'number majority minority handful lot couple trio pair dozen score share percentage percent quarter third half chorus clutch'.split(
    ' ',
  ),
);

function hasPlural({ parts, tokens }: Document, range: Range): boolean {
  for (let at = range.from; at < range.to && at < range.from + 6; at += 1) {
    if (isPlural(parts[at] ?? PART.X, tokens.lower[at] ?? '') || CLASS_WORDS.has(tokens.lower[at] ?? '')) return true;
  }
  return false;
}

/** "Nearly eight of 10 voters", "three in the room". */
function counted(discourse: Discourse, range: Range): boolean {
  const { parts } = discourse.scene.document;
  return parts[range.from] === PART.CD || (parts[range.from] === PART.RB && parts[range.from + 1] === PART.CD);
}
