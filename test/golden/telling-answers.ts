import type { Reading, Telling } from '../../src/core/model/reading.ts';
import { type Answer, fold, type Question, type Tally } from './answer.ts';
import type { ExpectedTelling, Golden } from './case.ts';
import type { Pair } from './match.ts';

/** Every field of one telling, against the tellings that it stands for. */
export function tellingAnswers(golden: Golden, reading: Reading, { telling, expected }: Pair): readonly Answer[] {
  const wanted = expected.flatMap((index) => golden.expected.tellings[index] ?? []);
  const [first] = wanted;
  if (first === undefined) return [];
  const answer = (question: Question, verdict: keyof Tally, read: string, right: string): Answer => ({
    question,
    verdict,
    remark: `line ${first.line}: ${question} of «${first.content.join(' … ')}» is ${right}, read as ${read}`,
  });
  const simple = (question: Question, right: boolean, read: string, should: string) =>
    answer(question, right ? 'right' : 'wrong', read, should);
  const speaker = speakerVerdict(first, telling);
  const vias = [first.via, ...first.viaToo].map((via) => via.map(fold).join(' < '));
  const via = telling.via.map((link) => fold(link.name)).join(' < ');
  return [
    ...wordAnswers(first, telling, simple),
    answer('speaker', speaker, telling.speaker?.name ?? 'open', first.speaker ?? 'nobody named'),
    simple('via', vias.includes(via), via || 'nobody', vias.join(' or ') || 'nobody'),
    simple(
      'type',
      wanted.some((each) => each.type === telling.type),
      telling.type,
      first.type,
    ),
    simple('mode', [first.mode, ...first.modeToo].includes(telling.mode), telling.mode, first.mode),
    simple('stance', telling.stance === first.stance, telling.stance, first.stance),
    ...figureAnswers(wanted, telling, answer),
    ...dateAnswers(wanted, telling, answer),
    ...stateAnswers(golden, reading, { telling, wanted }, answer),
  ];
}

type Answering = (question: Question, verdict: keyof Tally, read: string, right: string) => Answer;

type Answered = (question: Question, right: boolean, read: string, should: string) => Answer;

/** The attributing words, by their words. A quotation that goes on has none of its own, so nothing is asked of it. */
function wordAnswers(wanted: ExpectedTelling, telling: Telling, answered: Answered): readonly Answer[] {
  if (wanted.cue === null) return [];
  const sources = wanted.source === null ? [null, ...wanted.sourceToo] : [wanted.source, ...wanted.sourceToo];
  const ask = (question: Question, read: string | null, should: readonly (string | null)[]) =>
    answered(
      question,
      should.some((words) => sameWords(read, words)),
      read ?? 'nothing',
      should.map((words) => words ?? 'nothing').join(' or '),
    );
  return [ask('cue', telling.cue?.exact ?? null, [wanted.cue]), ask('source', telling.source?.exact ?? null, sources)];
}

/** Whether one of two phrases holds the other: "said" and "has said", "he" and "He". */
function sameWords(read: string | null, should: string | null): boolean {
  if (read === null || should === null) return read === should;
  const [a, b] = [read, should].map((words) => ` ${fold(words) || words} `);
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

function speakerVerdict(wanted: ExpectedTelling, { speaker }: Telling): keyof Tally {
  const names = [...(wanted.speaker === null ? [] : [wanted.speaker]), ...wanted.aliases].map(fold);
  const open = speaker === null || speaker.kind === 'unnamed';
  if (speaker !== null && names.includes(fold(speaker.name))) return 'right';
  if (wanted.speaker === null) return open ? 'right' : 'wrong';
  return open ? 'open' : 'wrong';
}

function figureAnswers(wanted: readonly ExpectedTelling[], telling: Telling, answer: Answering): readonly Answer[] {
  const left = [...telling.figures];
  const answers: Answer[] = [];
  for (const figure of wanted.flatMap((each) => each.figures)) {
    const at = left.findIndex((read) => read.value === figure.value && read.qualifier === figure.qualifier);
    const near = left.findIndex((read) => read.exact.includes(figure.words));
    const read = left[at >= 0 ? at : near];
    if (at >= 0 || near >= 0) left.splice(at >= 0 ? at : near, 1);
    if (figure.optional && at < 0) continue;
    const right = `${figure.qualifier} ${figure.value}`;
    if (at >= 0) answers.push(answer('figures', 'right', right, right));
    else
      answers.push(
        answer('figures', read ? 'wrong' : 'open', read ? `${read.qualifier} ${read.value}` : 'nothing', right),
      );
  }
  return [
    ...answers,
    ...left.map((read) => answer('figures', 'wrong', `${read.qualifier} ${read.value}`, 'no figure')),
  ];
}

function dateAnswers(wanted: readonly ExpectedTelling[], telling: Telling, answer: Answering): readonly Answer[] {
  return wanted
    .flatMap((each) => each.dates)
    .map((date) => {
      const right = telling.dates.some((read) => read.value === date);
      const read = telling.dates.map((found) => found.value ?? 'unresolved').join(', ') || 'nothing';
      return answer('dates', right ? 'right' : telling.dates.length === 0 ? 'open' : 'wrong', read, date);
    });
}

interface Judged {
  readonly telling: Telling;
  readonly wanted: readonly ExpectedTelling[];
}

function stateAnswers(golden: Golden, reading: Reading, judged: Judged, answer: Answering): readonly Answer[] {
  const everywhere = golden.expected.admissions.flatMap((each) => (each.covers === 'all' ? each.state : []));
  const should = [...judged.wanted.flatMap((each) => each.state), ...everywhere];
  const read = reading.admissions.flatMap((each) => (each.covers.includes(judged.telling.id) ? [each.state] : []));
  if (should.length === 0 && read.length === 0) return [];
  const right = read.length > 0 && read.every((state) => should.includes(state));
  const verdict = right ? 'right' : read.length === 0 ? 'open' : 'wrong';
  return [answer('state', verdict, read.join(', ') || 'nothing', should.join(' or ') || 'nothing')];
}
