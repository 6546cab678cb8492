import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { articleOf } from '../../query/place-tellings.ts';
import { isGuarded, strongerThan } from '../headline/strength.ts';
import type { Rule } from '../rule.ts';

/** Who repeats an article repeats its headline, and the guard that the body has is lost. */
export const headlineStronger: Rule = {
  code: 'headline-stronger',
  description: 'A headline says nothing more firmly than the body of its article.',
  reach: 'article',
  example: {
    path: 'tellings/62/a-62trcpdw.json',
    text: '    "headline": "Bearing burned 3,400 tonnes of wheat",\n',
    note: 'where the body says "around 3,400 tonnes"',
  },
  check: ({ files, registries }) =>
    files.tellings.flatMap((filed): Diagnostic[] => {
      const { headline } = filed.value.article;
      if (headline === null || isGuarded(headline)) return [];
      const isReviewed = files.reviewsOf(filed.id) !== null;
      const { tellings } = isReviewed ? articleOf(filed, files, registries).reading : filed.value;
      const stronger = strongerThan(headline, tellings);
      if (stronger === null) return [];
      const place = { path: filed.path, ...filed.locate(['article', 'headline']) };
      return [diagnose('headline-stronger', place, { ...stronger, article: filed.id })];
    }),
};
