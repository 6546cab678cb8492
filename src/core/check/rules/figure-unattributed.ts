import { figureInWords } from '../../link/conflict/words.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Filed } from '../../model/ledger-files.ts';
import type { TellingsFile } from '../../model/tellings-file.ts';
import { articleOf } from '../../query/place-tellings.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** A figure that nobody answers for cannot be asked about; an age is told of somebody and not by him. */
export const figureUnattributed: Rule = {
  code: 'figure-unattributed',
  description: 'Every figure that an article reports has somebody who gave it.',
  reach: 'article',
  example: {
    path: 'tellings/62/a-62trcpdw.json',
    text: '      "content": [{ "start": 16, "end": 40, "exact": "2,140 tonnes were burned" }],\n      "source": null,\n      "speaker": null,\n',
    note: 'of "allegedly 2,140 tonnes were burned"',
  },
  check: (context) =>
    context.files.tellings.flatMap((filed) => {
      if (!filed.value.tellings.some(isOpen)) return [];
      const settled = settledIn(filed, context);
      return filed.value.tellings.flatMap((telling, at): Diagnostic[] => {
        const index = telling.figures.findIndex(({ type }) => type !== 'age');
        const figure = telling.figures[index];
        if (figure === undefined || !isOpen(telling) || settled.has(telling.id)) return [];
        const words = figureInWords({ figure });
        const place = { path: filed.path, ...filed.locate(['tellings', at, 'figures', index]) };
        return [diagnose('figure-unattributed', place, { id: telling.id, figure: words, name: words })];
      });
    }),
};

/** "The ministry said": somebody is credited, though it is open which ministry. */
function isOpen({ speaker, source, figures }: TellingsFile['tellings'][number]): boolean {
  return speaker === null && source === null && figures.some(({ type }) => type !== 'age');
}

/** Tellings that somebody accepted as they are, gave a speaker, or took out. */
function settledIn(filed: Filed<TellingsFile>, { files, registries }: CheckContext): ReadonlySet<string> {
  if (files.reviewsOf(filed.id) === null) return new Set();
  const { reading, reviews } = articleOf(filed, files, registries);
  const open = new Set(reading.tellings.filter(isOpen).map(({ id }) => id));
  return new Set(
    filed.value.tellings.map(({ id }) => id).filter((id) => !open.has(id) || reviews.get(id)?.verdict === 'accepted'),
  );
}
