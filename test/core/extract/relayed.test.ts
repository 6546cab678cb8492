import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/extract/pipeline.ts';
import { reader, unknown } from '../../support/document.ts';

/** "source | speaker < via: content" of each telling, a dash for nobody; what is denied has a "not" before it. */
function told(text: string): readonly string[] {
  return readArticle(text, unknown, reader).tellings.map(({ source, speaker, via, stance, content }) => {
    const chain = [speaker?.name ?? '-', ...via.map(({ name }) => name)].join(' < ');
    const words = content.map(({ exact }) => exact).join(' … ');
    return `${source?.exact ?? '-'} | ${chain}: ${stance === 'denies' ? 'not ' : ''}${words}`;
  });
}

describe('who reports what somebody said does not say it', () => {
  test.each<[why: string, text: string, wanted: readonly string[]]>([
    [
      'twice told at the end of a sentence',
      'The port was hit by a drone on Monday, the regional government said, according to Northern Wire.',
      ['the regional government | regional government < Northern Wire: The port was hit by a drone on Monday'],
    ],
    [
      'somebody whom nothing names stays open',
      'Northern Wire reported that the governor said the port would close.',
      ['the governor | - < Northern Wire: the port would close'],
    ],
    [
      'the same where it comes first',
      'According to Northern Wire, the regional government said the quay was shut.',
      ['the regional government | regional government < Northern Wire: the quay was shut'],
    ],
    [
      'behind a description',
      'Reuters reported on Monday that the head of the port, Ana Holm, said the cranes were idle.',
      ['the head of the port, Ana Holm | Ana Holm < Reuters: the cranes were idle'],
    ],
    [
      'behind whom it was told',
      'Reuters reported that Governor Ivo Brandt told reporters that ten boats had sunk.',
      ['Governor Ivo Brandt | Ivo Brandt < Reuters: ten boats had sunk'],
    ],
    [
      'what was denied is denied',
      'Northern Wire reported that the minister denied that the port had been hit.',
      ['the minister | - < Northern Wire: not the port had been hit'],
    ],
    [
      'what may be the outlet’s own stays with it',
      'Northern Wire reported that the governor had said the port would close and that the road was shut.',
      [
        'Northern Wire | Northern Wire: the governor had said the port would close',
        'Northern Wire | Northern Wire: the road was shut',
      ],
    ],
    [
      'what happened is the outlet’s',
      'Northern Wire reported that the governor had closed the port.',
      ['Northern Wire | Northern Wire: the governor had closed the port'],
    ],
    [
      'who is no outlet tells what somebody said',
      'The mayor’s office said the driver said the road was shut.',
      ['The mayor’s office | mayor’s office: the driver said the road was shut'],
    ],
  ])('%s', (_why, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('a denial that somebody else tells of is a denial', () => {
  test.each<[why: string, text: string, wanted: readonly string[]]>([
    ['by a lawyer', 'The captain denies that he was asleep, his lawyer said.', ['The captain | -: not he was asleep']],
    [
      'by one who is named',
      'Mr. Holm denies taking bribes, his attorney, Ana Solberg, said on Monday.',
      ['Mr. Holm | Holm < Ana Solberg: not taking bribes'],
    ],
    [
      'by the police',
      'Police said the driver denied that he had been drinking.',
      ['the driver | - < police: not he had been drinking'],
    ],
    [
      'where more is said it stays as it is',
      'The captain denies that he was asleep and says the radar failed, his lawyer said.',
      ['his lawyer | -: The captain denies that he was asleep', 'his lawyer | -: The captain … says the radar failed'],
    ],
    [
      'a denial of a denial is none',
      'Police denied that the driver denied that he had been drinking.',
      ['Police | police: not the driver denied that he had been drinking'],
    ],
    [
      'who denies somebody a thing denies no claim',
      'The organisers said the town had denied them a permit.',
      ['The organisers | organisers: the town had denied them a permit'],
    ],
    [
      'nor does a court that denies a motion',
      'Police said the court denied the motion.',
      ['Police | police: the court denied the motion'],
    ],
    [
      'who was denied something denies nothing',
      'Police said the driver was denied a lawyer.',
      ['Police | police: the driver was denied a lawyer'],
    ],
  ])('%s', (_why, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});
