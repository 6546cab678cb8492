import { describe, expect, test } from 'vitest';
import { lostIn, type Reason } from '../../../src/core/explain/lost.ts';
import type { Attribution } from '../../../src/core/extract/attribution.ts';
import type { StepName, Trace } from '../../../src/core/extract/trace.ts';
import { type Said, traceOf } from '../../support/trace.ts';

/** A trace in which one stage kept only some of what the model proposed; `text` of every reason that it gives. */
function reasonsOf(text: string, said: readonly Said[], step: { name: StepName; kept: readonly number[] }): Reason[] {
  const trace = traceOf(text, said);
  const proposed = trace.findings.attributions;
  const found = step.kept.flatMap((at): readonly Attribution[] => proposed.slice(at, at + 1));
  const steps: Trace['steps'] = [
    { name: 'model', found: proposed },
    { name: step.name, found },
  ];
  const facts = trace.findings.facts.filter(({ attribution }) => step.kept.includes(attribution));
  const findings = {
    ...trace.findings,
    attributions: found,
    facts: facts.map((fact) => ({ ...fact, attribution: 0 })),
  };
  return [...lostIn({ ...trace, steps, findings }).values()].flat();
}

const varga = (content: string, cue = 'said'): Said => ({ source: 'Ilse Varga', content, cue });

describe('what a stage took away, and for what', () => {
  test.each<[code: Reason['code'], text: string, said: Said[], name: StepName, kept: number[], words: string[]]>([
    [
      'hedge',
      'The dam appears to have held.',
      [{ content: 'have held', cue: 'appears to' }],
      'repair',
      [],
      ['appears to'],
    ],
    [
      'nested',
      'Ilse Varga said the clerk confirmed the dam had held.',
      [varga('the dam had held'), { source: 'the clerk', content: 'the dam had held', cue: 'confirmed' }],
      'nested',
      [1],
      ['said', 'confirmed'],
    ],
    [
      'echo',
      'Ilse Varga said she believed the dam had held.',
      [varga('she believed the dam had held'), { source: 'she', content: 'the dam had held', cue: 'believed' }],
      'echo',
      [0],
      ['believed', 'she believed the dam had held'],
    ],
    [
      'own-voice',
      'Ilse Varga said the dam had held. Northern Wire could not verify the claim.',
      [varga('the dam had held'), { source: 'Northern Wire', content: 'the claim', cue: 'could not verify' }],
      'own-voice',
      [0],
      ['could not verify', 'Northern Wire could not verify the claim'],
    ],
    ['furniture', 'Ilse Varga said the dam had held.', [varga('the dam had held')], 'furniture', [], ['said']],
    ['replaced', 'Ilse Varga said the dam had held.', [varga('the dam had held')], 'inverted', [], ['said']],
  ])('%s: %s', (code, text, said, name, kept, words) => {
    const [reason, ...others] = reasonsOf(text, said, { name, kept });
    expect(reason?.code).toBe(code);
    expect(reason?.words.map(({ exact }) => exact)).toEqual(words);
    for (const { start, end, exact } of reason?.words ?? []) expect(text.slice(start, end)).toBe(exact);
    expect(others).toEqual([]);
  });

  test('what is mended is not lost: the same cue with other words goes on', () => {
    const trace = traceOf('Ilse Varga said the dam had held.', [varga('the dam had held')]);
    const [one] = trace.findings.attributions;
    const mended = one === undefined ? [] : [{ ...one, source: null }];
    const steps: Trace['steps'] = [...trace.steps.slice(0, 1), { name: 'repair', found: mended }];
    expect(lostIn({ ...trace, steps }).size).toBe(0);
  });

  test('words that claim nothing, and words that are told already', () => {
    const nothing = traceOf('Ilse Varga said so.', [varga('so')]);
    expect([...lostIn(nothing).values()].flat().map(({ code }) => code)).toEqual(['no-claim']);
    const twice = traceOf('Ilse Varga said, and said again, the dam had held.', [
      { source: 'Ilse Varga', content: 'the dam had held', cue: 'said' },
      { source: 'Ilse Varga', content: 'the dam had held', cue: 'said again' },
    ]);
    expect([...lostIn(twice).values()].flat().map(({ code }) => code)).toEqual(['repeat']);
  });
});
