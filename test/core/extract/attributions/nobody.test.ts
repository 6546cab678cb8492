import { expect, test } from 'vitest';
import { dropNobody } from '../../../../src/core/extract/attributions/nobody.ts';
import { documentOf } from '../../../support/document.ts';

test.each<[text: string, source: string, stays: boolean]>([
  ['Nothing suggests that the fire was set.', 'Nothing', false],
  ['No one believes that the fire was set.', 'No one', false],
  ['None of the guards said that the gate was open.', 'None of the guards', false],
  ['History suggests that the fire was set.', 'History', false],
  ['Neither Holm nor Brandt said that the fire was set.', 'Neither Holm nor Brandt', false],
  ['No 10 suggests that the fire was set.', 'No 10', true],
  ['The History Museum said that the fire was set.', 'The History Museum', true],
  ['Everybody says that the fire was set.', 'Everybody', true],
])('%s', (text, source, stays) => {
  const start = text.indexOf(source);
  const attribution = {
    source: { start, end: start + source.length },
    cue: null,
    content: [
      {
        start: text.indexOf('the fire') < 0 ? text.indexOf('the gate') : text.indexOf('the fire'),
        end: text.length - 1,
      },
    ],
    score: 1,
    origin: 'model',
  } as const;
  expect(dropNobody(documentOf(text), [attribution])).toHaveLength(stays ? 1 : 0);
});
