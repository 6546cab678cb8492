import { describe, expect, test } from 'vitest';
import { type About, aboutOf, gistOf, isOneEvent } from '../../../../src/core/link/conflict/events.ts';
import { told } from '../told.ts';

const SUBJECTS = 'fire roof crane hall shift siren pump valve gate ladder hose tank smoke alarm crew foam'.split(' ');

/** An article that names these and speaks of these subjects of its own beside the first `shared` common ones. */
function article(id: string, published: string, names: string, [own, shared]: readonly [string, number]): About {
  const subjects = [...SUBJECTS.slice(0, shared), ...SUBJECTS.map((one) => `${own}-${one}`)].slice(0, 16);
  return aboutOf({ id, published }, { names: names.split(' '), subjects });
}

function wordy(id: string, published: string | null, names: string, subjects: string): About {
  return aboutOf({ id, published }, { names: names.split(' '), subjects: subjects.split(' ') });
}

describe('two articles are of one event', () => {
  const day = '2031-03-05';
  test.each<readonly [name: string, a: About, b: About, is: boolean]>([
    [
      'who names the same three, though of other sides of it',
      article('a', day, 'brandt ostrow calder verin', ['x', 1]),
      article('b', day, 'brandt ostrow calder lund', ['y', 1]),
      true,
    ],
    [
      'who names the same two and shares no subject',
      article('a', day, 'brandt ostrow verin', ['x', 0]),
      article('b', day, 'brandt ostrow lund', ['y', 0]),
      false,
    ],
    [
      'three of very many names',
      article('a', day, 'brandt ostrow calder a b c d e f g h', ['x', 0]),
      article('b', day, 'brandt ostrow calder i j k l m n o p', ['y', 0]),
      false,
    ],
    [
      'one name and two subjects, on one day',
      article('a', day, 'verin lund', ['x', 2]),
      article('b', day, 'verin tesk', ['y', 2]),
      true,
    ],
    [
      'the same in other weeks',
      article('a', day, 'verin lund', ['x', 2]),
      article('b', '2031-03-20', 'verin tesk', ['y', 2]),
      false,
    ],
    [
      'the same where one gives a month alone',
      article('a', day, 'verin lund', ['x', 2]),
      article('b', '2031-03', 'verin tesk', ['y', 2]),
      false,
    ],
    [
      'one name and one subject',
      article('a', day, 'verin lund', ['x', 1]),
      article('b', day, 'verin tesk', ['y', 1]),
      false,
    ],
    [
      'no name, but a figure and much of what happened on one day',
      wordy('a', day, 'verin lund ostrow', 'ammonia sluice =47300 gasket brewery'),
      wordy('b', day, 'tesk brandt calder', 'ammonia sluice =47300 paramedic smell'),
      true,
    ],
    [
      'no name and no figure, as of two accidents of one kind',
      wordy('a', day, 'verin lund ostrow', 'ammonia sluice forklift gasket brewery'),
      wordy('b', day, 'tesk brandt calder', 'ammonia sluice forklift paramedic smell'),
      false,
    ],
    [
      'no name, a figure and one thing that happened on one day',
      wordy('a', day, 'verin lund ostrow', 'ammonia rivet =47300 gasket brewery gantry silt'),
      wordy('b', day, 'tesk brandt calder', 'ammonia sluice =47300 paramedic smell cutter rigging'),
      false,
    ],
    [
      'no name, and the same a month later',
      wordy('a', day, 'verin lund ostrow', 'ammonia sluice =47300 gasket brewery'),
      wordy('b', '2031-04-05', 'tesk brandt calder', 'ammonia sluice =47300 paramedic smell'),
      false,
    ],
    [
      'no name, the same, and no date',
      wordy('a', day, 'verin lund ostrow', 'ammonia sluice =47300 gasket brewery'),
      wordy('b', null, 'tesk brandt calder', 'ammonia sluice =47300 paramedic smell'),
      false,
    ],
    [
      'one name, two things that happened, and no date',
      wordy('a', day, 'verin lund ostrow', 'ammonia sluice rivet gasket brewery'),
      wordy('b', null, 'verin brandt calder', 'ammonia sluice forklift paramedic smell'),
      true,
    ],
  ])('%s', (_, a, b, is) => {
    expect(isOneEvent(a, b)).toBe(is);
    expect(isOneEvent(b, a)).toBe(is);
  });
});

describe('an article is about', () => {
  const figures = [
    { value: 47300, exact: '47,300' },
    { value: 3, exact: 'three' },
  ];
  const { subjects } = gistOf([
    told({ says: 'it took three days and 47,300 crowns', by: 'harbour locksmiths', figures }),
  ]);

  test('the figures that are not said of anything', () => {
    expect(subjects).toContain('=47300');
    expect(subjects).not.toContain('=3');
  });

  test('who speaks in it', () => {
    expect(subjects.filter((one) => one.startsWith('locksmith'))).toHaveLength(1);
    expect(gistOf([told({ says: 'it took three days', by: 'Marta Quellen' })]).subjects).not.toContain('quellen');
  });
});
