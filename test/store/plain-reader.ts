import { slug, tellingId } from '../../src/core/model/ids.ts';
import { toCodePoints } from '../../src/core/model/offsets.ts';
import type { Quote, Telling } from '../../src/core/model/reading.ts';
import { type ArticleReader, sha256 } from '../../src/store/article-reader.ts';

const SAID = /([A-Z][\w ]{0,40}) (said) ([^.\n]+)\./g;
const FIGURE = /\d[\d,]*/;

/**
 * A reader that any test can predict: every "Somebody said something." is a telling. What the ledger promises must hold
 * for whatever reader, so its tests do not depend on what a model has learned.
 */
export function plainReader(reading = '0a0b0c0d'): ArticleReader {
  return {
    reading,
    read: (body, known) => {
      const tellings = [...body.matchAll(SAID)].map((match): Telling => {
        const [, name = '', cue = '', words = ''] = match;
        const start = match.index;
        const content = quote(body, start + name.length + cue.length + 2, words);
        const figure = FIGURE.exec(words);
        return {
          id: tellingId(sha256, known.id, words, body.slice(0, content.start)),
          content: [content],
          cue: quote(body, start + name.length + 1, cue),
          source: quote(body, start, name),
          speaker: { id: slug(name), name, kind: 'other', basis: 'named' },
          via: [],
          type: 'indirect',
          mode: 'speech',
          stance: 'asserts',
          hedges: [],
          figures:
            figure === null
              ? []
              : [
                  {
                    ...quote(body, content.start + figure.index, figure[0]),
                    value: Number(figure[0].replaceAll(',', '')),
                    qualifier: 'exactly',
                    unit: null,
                  },
                ],
          dates: [],
          confidence: 0.9,
        };
      });
      const head = {
        id: known.id,
        input: known.input,
        headline: known.headline,
        outlet: known.outlet,
        published: known.published,
        language: 'en',
        sha256: sha256(body),
        chars: Array.from(body).length,
      };
      return toCodePoints({ article: head, furniture: [], tellings, admissions: [], replies: [] }, body);
    },
  };
}

function quote(body: string, start: number, exact: string): Quote {
  return { start, end: start + exact.length, exact: body.slice(start, start + exact.length) };
}
