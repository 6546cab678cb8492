import type { Telling } from '../../src/core/model/reading.ts';
import type { ExpectedTelling, Golden } from './case.ts';

/** An annotated telling of the matcher's own tests, with what a test does not care about left plain. */
export function expectedTelling(content: string, fields: Partial<ExpectedTelling> = {}): ExpectedTelling {
  return {
    line: 1,
    content: [content],
    contentToo: [],
    cue: 'said',
    source: 'The mayor',
    sourceToo: [],
    speaker: null,
    aliases: [],
    via: [],
    viaToo: [],
    type: 'indirect',
    mode: 'speech',
    modeToo: [],
    stance: 'asserts',
    hedges: [],
    figures: [],
    dates: [],
    state: [],
    optional: false,
    ...fields,
  };
}

/** A telling as it was read, located by its words. */
export function readTelling(body: string, exact: string, fields: Partial<Telling> = {}): Telling {
  const start = body.indexOf(exact);
  return {
    id: `t-${start}`,
    content: [{ start, end: start + exact.length, exact }],
    cue: null,
    source: null,
    speaker: null,
    via: [],
    type: 'indirect',
    mode: 'speech',
    stance: 'asserts',
    hedges: [],
    figures: [],
    dates: [],
    confidence: 1,
    ...fields,
  };
}

export function goldenOf(body: string, tellings: readonly ExpectedTelling[]): Golden {
  const rest = { furniture: [], admissions: [], replies: [], not: [] };
  return {
    name: 'made',
    body,
    expected: { article: 'made.txt', outlet: 'x', published: '2031', tellings: [...tellings], ...rest },
    place: (_, words) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length }),
  };
}
