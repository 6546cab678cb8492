import type { Details } from '../core/model/details.ts';
import { isPublishedValue } from '../core/model/published.ts';
import { Refusal } from './terminal/errors.ts';
import { shortened } from './terminal/safe.ts';

/** `--title --outlet --url --published` as they were typed. */
export interface DetailOptions {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
}

/** What a person says about an article; a date that is none is refused. An empty value says nothing. */
export function detailsGiven(options: DetailOptions): Details {
  const published = words(options.published);
  if (published !== null) checkDate('--published', published);
  return { title: words(options.title), outlet: words(options.outlet), url: words(options.url), published };
}

function checkDate(flag: string, value: string): void {
  if (isPublishedValue(value)) return;
  throw new Refusal(`${flag}: "${shortened(value, 40)}" is no date`, [
    'Write 2031, 2031-03, 2031-03-02 or 2031-03-02T09:30Z.',
  ]);
}

/** One line without control characters; null where nothing is left. */
function words(value: string | undefined): string | null {
  const line = (value ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line === '' ? null : line;
}
