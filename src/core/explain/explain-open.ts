import type { Actor } from '../extract/speakers/actor.ts';
import type { Discourse } from '../extract/speakers/discourse.ts';
import { answersAlone } from './ask-again.ts';
import type { Case } from './case.ts';
import { type Decision, named, ruled } from './explanation.ts';
import { lastBefore, type Meaning, meaningOf, wordsOf } from './resolve-source.ts';

/** Why nobody is credited: a wrong name costs more than an open one. */
export function explainOpen({ telling, attribution }: Case, discourse: Discourse): Decision {
  const { source } = telling;
  if (source === null) {
    const because =
      attribution.origin === 'hearsay'
        ? 'the cue names nobody'
        : 'the statement has no source, and nothing says that it goes on with the one before it';
    return ruled('speaker', 'open', { value: null, words: [], because });
  }
  const open = (because: string): Decision => ruled('speaker', 'open', { value: null, words: [source], because });
  const meaning = meaningOf(discourse, source, null);
  if (FIRST_PERSON.test(source.exact)) return open(`who ${named(source.exact)} is, no words around it say`);
  if (meaning === null)
    return open('none of these words is a name or a noun that the tables know as somebody who speaks');
  if (meaning.actor?.class === 'place') return open(`${named(meaning.actor.name)} is a place, and places do not speak`);
  if (meaning.mention.name >= 0) return open('more than one bearer of the name may be meant');
  return amongSeveral(open, discourse, meaning);
}

const FIRST_PERSON = /^(?:I|me|my|mine|we|us|our|ours|you|your)\b/i;

function amongSeveral(open: (because: string) => Decision, discourse: Discourse, meaning: Meaning): Decision {
  const own = named(wordsOf(discourse, meaning).exact);
  const fitting = answersAlone(discourse, meaning);
  const [first, second] = fitting;
  if (first === undefined) return open(`nobody spoken of before agrees with ${own}`);
  const runnerUp = {
    value: first.name,
    words: wordsAt(discourse, meaning, first),
    share: null,
    because: 'was spoken of last of those that fit',
  };
  const because =
    second === undefined
      ? `${own} agrees with ${named(first.name)} alone, but not surely enough`
      : `${own} may be ${named(first.name)} or ${named(second.name)}, and neither is clearly the likelier`;
  return { ...open(because), runnerUp };
}

function wordsAt(discourse: Discourse, meaning: Meaning, actor: Actor) {
  const place = lastBefore(discourse, meaning, actor);
  return place === null ? [] : [wordsOf(discourse, place)];
}
