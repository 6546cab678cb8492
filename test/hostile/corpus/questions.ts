import { ESCAPES, type Hostile, type Size } from '../hostile.ts';

/** What is typed: patterns, options in disguise, questions without end. */

export function questions(size: Size): Hostile[] {
  const long = size(20_000, 120_000);
  return [
    {
      name: 'questions that look like patterns',
      asks: [
        ['who-said', '.*'],
        ['who-said', '(a+)+$', '[', '\\', '%_', "'; drop table tellings; --"],
        ['trace', '(?:x+x+)+y'],
        ['conflicts', '$(touch ran)'],
        ['who-said', '"', '""', '"a'],
      ],
    },
    {
      name: 'questions for the index',
      asks: [
        ['who-said', 'NEAR(a b, 5)'],
        ['who-said', 'a AND NOT b OR *'],
        ['who-said', '{content}: x'],
        ['who-said', '--speaker', '"x" OR 1=1'],
      ],
    },
    {
      name: 'a question without end',
      asks: [
        ['who-said', 'x'.repeat(long)],
        ['who-said', 'said '.repeat(long / 5)],
        ['who-said', '1,'.repeat(long / 2)],
        ['trace', '"'.repeat(long)],
        ['show', 'x'.repeat(long)],
        ['who-said', '--figure', `>=${'9'.repeat(long)}`],
      ],
    },
    {
      name: 'questions with escapes',
      asks: [
        ['who-said', ESCAPES.replaceAll('\u0000', '')],
        ['show', '\u001b[5m'],
        ['list', '\u202eclaims'],
        ['\u001b]0;x\u0007'],
        ['who-said', '--\u001b[5m'],
        ['who-said', '--outlet', '\u001b[5m'],
        ['trace', '\u009b'],
      ],
    },
    {
      name: 'ids that climb',
      asks: [
        ['show', '../../x'],
        ['trace', 't-../../x'],
        ['explain', 'a-../../../etc/passwd'],
        ['article', 'set', '../../x', '--title', 'x'],
        ['judge', '../a', '../b', 'same'],
        ['review', 'accept', '../../x'],
        ['verify', '../x', '--question', 'so', '--finding', 'nothing-found', '--method', 'x'],
        ['speaker', 'add', 'x', '--id', '../../outside/x'],
        ['speaker', 'alias', '../../outside/x', 'y'],
        ['outlet', 'add', 'x', '--id', 'con'],
        ['speaker', 'add', 'x', '--parent', '../x'],
        ['ingest', '--as', '../../x', '../in/none.txt'],
        ['diff', 'a-../x@1', 'a-00000000@999999999999'],
        ['check', '../outside', '/etc', '..'],
      ],
    },
    {
      name: 'commits that are options',
      asks: [
        ['check', '--since=--output=../outside/ran'],
        ['check', '--since', '-O../outside/ran'],
        ['check', '--since', '--upload-pack=touch ../outside/ran'],
        ['check', '--since', '\u001b[5m'],
        ['check', '--since', 'HEAD:../../x'],
      ],
    },
    {
      name: 'names that are properties',
      asks: [
        ['speaker', 'add', '__proto__'],
        ['speaker', 'add', 'constructor'],
        ['who-said', '--speaker', 'toString'],
        ['outlet', 'add', 'hasOwnProperty'],
        ['list', 'constructor'],
        ['help', '__proto__'],
        ['rules', 'constructor'],
        ['who-said', '--format', '__proto__'],
        ['list', 'speakers'],
        ['list', 'outlets'],
      ],
    },
    {
      name: 'people with escapes in their names',
      asks: [
        ['speaker', 'add', ESCAPES.replaceAll('\u0000', ''), '--id', 'trap'],
        ['speaker', 'alias', 'trap', '\u001b[5mred', '\u202ered'],
        ['outlet', 'add', `Wire ${ESCAPES.replaceAll('\u0000', '')}`],
        ['show', 'trap'],
        ['speaker', 'rate', 'trap', 'B', '--by', '\u001b[5m', '--note', '\u202e'],
        ['list', 'speakers'],
        ['check'],
      ],
    },
    {
      name: 'names without end',
      asks: [
        ['speaker', 'add', 'x'.repeat(long)],
        ['speaker', 'add', `${'Ilse '.repeat(long / 5)}`],
        ['init', 'y'.repeat(5_000)],
        ['-C', 'z'.repeat(5_000), 'list', 'claims'],
        ['-C', 'a\nb', 'list', 'claims'],
      ],
    },
  ];
}
