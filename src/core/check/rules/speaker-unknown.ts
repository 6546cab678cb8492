import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { isOfArticle } from '../told-facts.ts';

/** Told once a speaker, where it is met first. A source that nobody names is no speaker to be settled. */
export const speakerUnknown: Rule = {
  code: 'speaker-unknown',
  description: 'A named speaker is settled: it has a file or comes with the package.',
  reach: 'ids',
  example: {
    path: 'tellings/62/a-62trcpdw.json',
    text: '      "speaker": {\n        "id": "harrow-depot",\n        "name": "Harrow depot",\n',
    note: 'and no file of speakers/ has this name',
  },
  check: ({ files, registries }) => {
    // A broken file may hold the very name that seems to be missing; it is told of itself.
    if (files.diagnostics.some(({ path }) => /^(?:speakers|outlets)\//.test(path))) return [];
    const met = new Set<string>();
    const found: Diagnostic[] = [];
    for (const { path, id: article, value, locate } of files.tellings) {
      value.tellings.forEach(({ speaker }, at) => {
        if (speaker === null || met.has(speaker.id) || isOfArticle(speaker, article)) return;
        met.add(speaker.id);
        if ((registries.speakers.resolve(speaker.id) ?? registries.outlets.resolve(speaker.id)) !== null) return;
        const place = { path, ...locate(['tellings', at, 'speaker']) };
        found.push(diagnose('speaker-unknown', place, { id: speaker.id, name: speaker.name }));
      });
    }
    return found;
  },
};
