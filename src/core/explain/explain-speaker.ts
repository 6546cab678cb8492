import { findMentions } from '../extract/names/mentions.ts';
import { findNames } from '../extract/names/names.ts';
import type { Actor } from '../extract/speakers/actor.ts';
import { castOf } from '../extract/speakers/cast.ts';
import { type Discourse, followDiscourse } from '../extract/speakers/discourse.ts';
import type { Credited, Quote } from '../model/reading.ts';
import { answerWithout } from './ask-again.ts';
import type { Case } from './case.ts';
import { carried, elsewhere, outer, settled } from './explain-elsewhere.ts';
import { explainOpen } from './explain-open.ts';
import { type Decision, named, type RunnerUp } from './explanation.ts';
import { antecedentOf, isActor, lastBefore, type Meaning, meaningOf, wordsOf } from './resolve-source.ts';

/** Who every mention means, as it was when the speakers were credited. */
export function discourseFor({ trace }: Case): Discourse {
  const { document, steps } = trace;
  const told = steps.find(({ name }) => name === 'own-voice')?.found ?? [];
  const names = findNames(document);
  return followDiscourse({ document, names, cast: castOf(document, names) }, findMentions(document, names), told);
}

/** Whom the source stands for, and by which words that is known. */
export function explainSpeaker(known: Case, discourse: Discourse): Decision {
  const { speaker, source } = known.telling;
  const id = known.credit.speaker?.id;
  if (id === undefined || speaker === null) return explainOpen(known, discourse);
  if (speaker.basis === 'carried-over' || source === null) return carried(known, speaker);
  if (/^(?:I|me|my|myself)$/i.test(source.exact)) return outer(known, speaker);
  const meaning = meaningOf(discourse, source, id);
  if (meaning === null || !isActor(meaning, id)) return elsewhere(known, speaker, { discourse, meaning });
  if (meaning.mention.pronoun !== '') return byPronoun(speaker, discourse, meaning);
  return speaker.basis === 'descriptor'
    ? byDescriptor(speaker, discourse, { meaning, id })
    : byName(speaker, discourse, meaning);
}

function byName(speaker: Credited, discourse: Discourse, meaning: Meaning): Decision {
  const words = wordsOf(discourse, meaning);
  if (speaker.basis === 'alias')
    return settled(speaker, [words], `the packaged tables know ${named(words.exact)} as ${named(speaker.name)}`);
  if (speaker.basis === 'unnamed')
    return settled(speaker, [words], `${named(words.exact)} names nobody; only this article knows who is meant`);
  if (meaning.mention.name < 0) return byNameBeside(speaker, discourse, meaning);
  if (meaning.actor?.known) return settled(speaker, [words], 'the packaged tables know the name');
  const fullest = fullestName(discourse, speaker.name);
  if (fullest === null || words.exact.includes(fullest.exact)) return settled(speaker, [words], 'the source is a name');
  const because = `${named(words.exact)} is short for the fullest name that the article gives`;
  return { ...settled(speaker, [words, fullest], because), runnerUp: sharedName(discourse, meaning) };
}

/** "its chief, Ilse Varga", "the Kommersant newspaper": the noun says what the name beside it is. */
function byNameBeside(speaker: Credited, discourse: Discourse, meaning: Meaning): Decision {
  const words = wordsOf(discourse, meaning);
  const name = fullestName(discourse, speaker.name, meaning.mention.from);
  return settled(speaker, name === null ? [words] : [words, name], `a name stands beside ${named(words.exact)}`);
}

/** The first place of the name in full, from a token on. */
function fullestName(discourse: Discourse, name: string, from = 0): Quote | null {
  for (const [index, mention] of discourse.mentions.entries()) {
    if (mention.name < 0 || mention.from < from) continue;
    const words = wordsOf(discourse, { index, mention, actor: null });
    if (words.exact.replace(/\s+/g, ' ').includes(name)) return words;
  }
  return null;
}

/** Another bearer of the same name; null where the name has one. */
function sharedName(discourse: Discourse, meaning: Meaning): RunnerUp | null {
  const bearers = discourse.scene.cast.shared.get(meaning.mention.name) ?? [];
  const other = bearers.map((actor) => discourse.scene.actors[actor]).find((actor) => actor && actor !== meaning.actor);
  return other === undefined ? null : next(discourse, meaning, other);
}

function next(discourse: Discourse, meaning: Meaning, actor: Actor): RunnerUp {
  const place = lastBefore(discourse, meaning, actor);
  const words = place === null ? [] : [wordsOf(discourse, place)];
  return {
    value: actor.name,
    words,
    share: null,
    because: 'fits too, but was spoken of less, longer ago or as no speaker',
  };
}

function byPronoun(speaker: Credited, discourse: Discourse, meaning: Meaning): Decision {
  const { actor } = meaning;
  const words = wordsOf(discourse, meaning);
  const place = actor === null ? null : lastBefore(discourse, meaning, actor);
  const rival = actor === null ? null : answerWithout(discourse, meaning, [actor]);
  const because =
    rival === null
      ? `of those spoken of before, no other could be ${named(words.exact)}`
      : `of those who could be ${named(words.exact)}, this one was spoken of most, lately and as a speaker`;
  const decision = settled(speaker, place === null ? [words] : [words, wordsOf(discourse, place)], because);
  return { ...decision, runnerUp: rival && next(discourse, meaning, rival) };
}

function byDescriptor(
  speaker: Credited,
  discourse: Discourse,
  { meaning, id }: { meaning: Meaning; id: string },
): Decision {
  const own = wordsOf(discourse, meaning);
  const antecedent = antecedentOf(discourse, meaning, id);
  if (antecedent === null)
    return settled(speaker, [own], `the article gives no name for ${named(own.exact)}, but the words pick one out`);
  const words = wordsOf(discourse, antecedent);
  const place = antecedent.mention.from < meaning.mention.from ? 'before it' : 'later';
  const decision = settled(speaker, [own, words], `it describes ${named(words.exact)}, spoken of ${place}`);
  const rival = meaning.actor && answerWithout(discourse, meaning, [meaning.actor]);
  return { ...decision, runnerUp: rival && next(discourse, meaning, rival) };
}
