import type { Made } from '../core/query/making.ts';

/** Why a telling that a person wanted to make was not made. */
export function whyNotMade(made: Extract<Made, { readonly ok: false }>): string {
  switch (made.why) {
    case 'no-body':
      return 'the words of the article are not here, so none can be quoted';
    case 'no-telling':
      return 'the article has this telling no more';
    case 'same-parts':
      return 'two of the parts are the same';
    case 'told-already':
      return `${made.id} tells these words already`;
  }
}
