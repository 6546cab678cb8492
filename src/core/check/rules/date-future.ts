import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Filed } from '../../model/ledger-files.ts';
import { daysOf } from '../../model/published.ts';
import { dayAfter } from '../day.ts';
import type { CheckContext, Rule } from '../rule.ts';

export const dateFuture: Rule = {
  code: 'date-future',
  description: 'Nothing was published, decided or found later than today; tomorrow is today somewhere.',
  reach: 'article',
  example: {
    path: 'articles/62/a-62trcpdw.md',
    text: '---\nid: a-62trcpdw\ninput: two.txt\npublished: 2301-03-02\n',
    note: 'before the year 2301',
  },
  check: (context) => {
    const { files, today } = context;
    if (today === null) return [];
    const last = dayAfter(today, 1);
    const late = (given: Given): Diagnostic[] => {
      const { first } = daysOf(given.date);
      if (first <= last) return [];
      return [
        diagnose('date-future', { path: given.file.path, ...given.file.locate(given.keys) }, { date: given.date }),
      ];
    };
    return [
      ...published(context).flatMap(late),
      ...files.reviews.flatMap((file) =>
        Object.entries(file.value).flatMap(([id, entries]) => signed(file, entries, [id]).flatMap(late)),
      ),
      ...files.judgements.flatMap((file) => signed(file, file.value.decisions, ['decisions']).flatMap(late)),
      ...files.removals.flatMap((file) => signed(file, file.value.decisions, ['decisions']).flatMap(late)),
      ...files.speakers.flatMap((file) => signed(file, file.value.reliability ?? [], ['reliability']).flatMap(late)),
      ...files.verifications.flatMap((file) => late({ file, date: file.value.at, keys: ['at'] })),
    ];
  },
};

interface Given {
  readonly file: Pick<Filed<unknown>, 'path' | 'locate'>;
  readonly date: string;
  readonly keys: readonly (string | number)[];
}

/** As an article's file has it, else as the reader found it in the text. */
function published({ files }: CheckContext): Given[] {
  return files.tellings.flatMap(({ id, value: { article } }): Given[] => {
    const file = files.article(id);
    const date = file?.value.published ?? article.published?.value;
    return file === null || date === undefined ? [] : [{ file, date, keys: ['published'] }];
  });
}

function signed(file: Given['file'], entries: readonly { readonly at: string }[], keys: Given['keys']): Given[] {
  return entries.map(({ at }, index) => ({ file, date: at, keys: [...keys, index, 'at'] }));
}
