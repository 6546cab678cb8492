import { isNominal, PART } from '../tagger/parts.ts';
import type { NounPhrase } from './nouns.ts';
import type { Event, Scene } from './scene.ts';

/** What is called so right behind somebody's words is those words: "…, the port said online. The statement gave no names." */
const WORDS: ReadonlySet<string> = new Set('statement announcement post message'.split(' '));

/** Texts in which one speaks for oneself. */
const OWN: ReadonlySet<string> = new Set(
  'statement announcement post message communique communiqué release press-release bulletin briefing update letter note notice memo memorandum email e-mail tweet report review assessment speech'.split(
    ' ',
  ),
);

/** How many paragraphs on a text may still be spoken of. */
const APART = 2;

/** The one whose words "the statement" or "the bulletin" is, where it was said in one: "the ministry said in a bulletin"; -1 for none. */
export function wordsOf(scene: Scene, phrase: NounPhrase): number {
  if (phrase.determiner !== 'definite' || phrase.owner !== null || phrase.inner !== phrase.head) return -1;
  if (phrase.noun?.class !== 'document') return -1;
  const brought = scene.byRole.get(phrase.noun.family)?.findLast((event) => event.token < phrase.from);
  const speaker = brought && OWN.has(phrase.word) ? speakerIn(scene, phrase, brought) : -1;
  if (speaker >= 0 || !WORDS.has(phrase.word) || scene.byRole.has(phrase.word)) return speaker;
  const event = scene.events.findLast((one) => one.speaks);
  return event && apart(scene, phrase, event) <= 1 ? whoSpeaks(scene, event) : -1;
}

/** Who says something in the text that "in a bulletin" brings, in the same sentence. */
function speakerIn(scene: Scene, phrase: NounPhrase, brought: Event): number {
  const { lower, sentence, word } = scene.document.tokens;
  const { parts } = scene.document;
  if (scene.actors[brought.actor]?.class !== 'document' || apart(scene, phrase, brought) > APART) return -1;
  const indefinite = /^an?$/.test(lower[brought.token] ?? '') && lower[brought.token - 1] === 'in';
  let head = brought.token + 1;
  while (isNominal(parts[head + 1] ?? PART.X) || parts[head] === PART.JJ) head += 1;
  // "in a report written by the Veld Institute" tells whose it is.
  const others = lower.slice(head + 1, head + 5).some((next) => /^(?:by|from|of)$/.test(next));
  if (!indefinite || others || (lower[head] ?? '') !== lower[phrase.head] || word[head] === undefined) return -1;
  const speak = scene.events.filter((one) => one.speaks && sentence[one.token] === sentence[brought.token]);
  const [first] = speak;
  return first && speak.every((one) => one.actor === first.actor) ? whoSpeaks(scene, first) : -1;
}

function whoSpeaks(scene: Scene, event: Event): number {
  const actor = scene.actors[event.actor];
  const known = actor?.class === 'person' || actor?.class === 'body';
  return known && !scene.strangers.has(event.actor) ? event.actor : -1;
}

function apart({ document }: Scene, phrase: NounPhrase, event: Event): number {
  const { paragraph } = document.tokens;
  return (paragraph[phrase.from] ?? 0) - (paragraph[event.token] ?? 0);
}
