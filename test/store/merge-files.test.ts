import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type MergedFile, mergeFiles } from '../../src/store/merge-files.ts';
import { folder } from '../support/folder.ts';

/** Merges three texts as git would have it done; what came of it, and the text. */
function merged(path: string, [base, ours, theirs]: readonly [string, string, string]): MergedFile & { text: string } {
  const root = folder({ base, ours, theirs });
  const result = mergeFiles({ base: join(root, 'base'), ours: join(root, 'ours'), theirs: join(root, 'theirs') }, path);
  return { ...result, text: readFileSync(join(root, 'ours'), 'utf8') };
}

const PORT = 'speakers/karsk-port.yaml';
const CLEAN = { clean: true, rebuild: false };

describe('files that people write', () => {
  test.each<[name: string, path: string, texts: readonly [string, string, string], wanted: string]>([
    [
      'aliases of both, in the standard form',
      `desk/${PORT}`,
      [
        'name: Karsk Port\n',
        'name: Karsk Port\naliases: [KPA]\n',
        'name: Karsk Port\naliases:\n  - the port\nkind: company\n',
      ],
      'name: Karsk Port\naliases:\n  - KPA\n  - the port\nkind: company\n',
    ],
    [
      'a file that both made',
      PORT,
      ['', 'name: Karsk Port\nkind: company\n', 'name: Karsk Port\naliases:\n  - KPA\n'],
      'name: Karsk Port\naliases:\n  - KPA\nkind: company\n',
    ],
    [
      'two people who judged one pair',
      'judgements/t-3rdp4dtds9--t-em3cwjzb4a.yaml',
      [
        'decisions: []\n',
        'decisions:\n  - verdict: same\n    by: Jon\n    at: 2031-03-03\n',
        'decisions:\n  - verdict: different\n    by: Ilse\n    at: 2031-03-02\n    note: two fires\n',
      ],
      'decisions:\n  - verdict: different\n    by: Ilse\n    at: 2031-03-02\n    note: two fires\n  - verdict: same\n    by: Jon\n    at: 2031-03-03\n',
    ],
    [
      'a comment beside what the other changed',
      PORT,
      [
        'name: Karsk Port\nside: x\nnote: n\n',
        '# ours since May\nname: Karsk Port\nside: x\nnote: n\n',
        'name: Karsk Port\nside: x\nnote: other\n',
      ],
      '# ours since May\nname: Karsk Port\nside: x\nnote: other\n',
    ],
    [
      'settings',
      'data/claims.config.yaml',
      ['format: 1\n', 'format: 1\n', 'format: 1\ntext: omit\n'],
      'format: 1\ntext: omit\n',
    ],
  ])('%s', (_name, path, texts, wanted) => {
    expect(merged(path, texts)).toEqual({ ...CLEAN, text: wanted });
  });

  test('what both changed otherwise stands between marks, and what merged beside it is merged', () => {
    const { clean, text } = merged(PORT, [
      'name: Karsk Port\nkind: company\n',
      'name: Karsk Port\nkind: government\naliases:\n  - KPA\n',
      'name: Karsk Port\nkind: group\n',
    ]);
    expect(clean).toBe(false);
    expect(text).toBe(
      'name: Karsk Port\naliases:\n  - KPA\n<<<<<<< ours\nkind: government\n=======\nkind: group\n>>>>>>> theirs\n',
    );
  });

  test('a comment that cannot be placed is a conflict and not lost', () => {
    const { clean, text } = merged(PORT, [
      'name: Karsk Port\naliases:\n  - a\n',
      'name: Karsk Port\naliases:\n  - a\n  - b # asked them\n',
      'name: Karsk Port\naliases:\n  - a\n  - c\n',
    ]);
    expect(clean).toBe(false);
    expect(text).toContain('# asked them');
    expect(text).toContain('  - c\n');
  });

  test('what cannot be read is merged line by line, as git does', () => {
    const { clean, text } = merged(PORT, ['name: [\n', 'name: [\nkind: x\n', 'side: y\nname: [\n']);
    expect({ clean, text }).toEqual({ clean: true, text: 'side: y\nname: [\nkind: x\n' });
    expect(merged('notes/today.txt', ['a\n', 'b\n', 'c\n'])).toMatchObject({ clean: false });
  });
});

const HEAD = `"format": 1, "reading": "00000000", "article": {"id": "a-00000001", "input": "a.txt", "headline": null, "outlet": null,
  "published": null, "language": "en", "sha256": "${'0'.repeat(64)}", "chars": 9}, "furniture": []`;
const TAIL = '"admissions": [], "replies": [], "gone": []';

function told(id: string, words: string): string {
  const content = `[{"exact": "${words}", "start": 0, "end": ${words.length}}]`;
  const rest = '"type": "indirect", "mode": "speech", "stance": "asserts", "hedges": [], "figures": [], "dates": []';
  return `{${HEAD}, "tellings": [{"id": "${id}", "content": ${content}, "cue": null, "source": null, "speaker": null, "via": [], ${rest}, "confidence": 1}], ${TAIL}}`;
}

test('of two readings ours stays, and what only theirs told is kept as gone, for decisions that point to it', () => {
  const result = merged('data/tellings/00/a-00000001.json', [
    told('t-1', 'it burned'),
    told('t-1', 'it burned'),
    told('t-2', 'it burns'),
  ]);
  expect(result).toMatchObject({ clean: true, rebuild: true });
  const { tellings, gone } = JSON.parse(result.text);
  expect(tellings.map(({ id }: { id: string }) => id)).toEqual(['t-1']);
  expect(gone).toMatchObject([{ id: 't-2', content: ['it burns'] }]);
});
