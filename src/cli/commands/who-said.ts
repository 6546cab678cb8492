import { grouped } from '../../core/model/grouped.ts';
import { type Mode, modeSchema } from '../../core/model/reading.ts';
import { byTelling } from '../../core/query/compared.ts';
import type { Dataset, DatasetTelling } from '../../core/query/dataset.ts';
import type { Nearby } from '../../core/query/nearby.ts';
import type { Query } from '../../core/query/query.ts';
import { type Searched, search } from '../../core/query/search.ts';
import { asCredited, wordsApart } from '../../core/query/telling-words.ts';
import { type Counts, countsOf } from '../../core/query/trace.ts';
import { clashText, conflictsAround, contradicted, knowingConflicts } from '../clashes.ts';
import { printEnvelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import { tellingRecord } from '../records.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { Refusal } from '../terminal/errors.ts';
import { oneLine, shortened } from '../terminal/safe.ts';
import { standingStates } from '../terminal/standing.ts';
import { type Column, table } from '../terminal/table.ts';
import { readable, speakerCell, tellingText } from '../terminal/telling.ts';
import { admissionInWords, countsInWords, figureInWords } from '../terminal/words.ts';
import { placeInWords } from '../view.ts';

export interface WhoSaidOptions {
  /** Words, "quoted phrases" and figures. */
  readonly query: readonly string[];
  readonly speaker?: string;
  readonly outlet?: string;
  readonly figure?: string;
  readonly unit?: string;
  readonly verification?: string;
  /** Only what something else contradicts. */
  readonly conflicting?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly mode?: readonly string[];
  readonly format?: 'text' | 'rows';
}

/** Finds tellings by their words and prints who said each, through whom, and where. */
export const whoSaid: Run<WhoSaidOptions> = async (session, options) => {
  const { query, format, mode, conflicting, ...filters } = options;
  const text = query.join(' ').trim();
  const isEmpty = /^["“”\s]*$/.test(text);
  if (isEmpty && [...Object.values(filters), mode, conflicting].every((value) => value === undefined)) {
    throw new Refusal('nothing is asked', ['Give words, a figure, or a filter such as --speaker or --mode.']);
  }
  const modes = modesOf(mode);
  const { ask: asked, searched } = searching(
    session,
    { ...filters, text, ...(modes === null ? {} : { modes }) },
    // Lines for other programs tell nothing of conflicts.
    { whole: conflicting === true, alone: format === 'rows' && !session.json },
  );
  if (!searched.ok) throw new Refusal(searched.reason);
  const ask = conflicting === true ? knowingConflicts(asked, searched.found) : asked;
  const found = conflicting === true ? contradicted(ask, searched.found) : searched.found;
  const nearby = searched.found.length > found.length ? [] : searched.nearby;
  if (session.json) printEnvelope(session.io.out, 'who-said', recordsOf(ask, found));
  else if (format === 'rows') session.io.out(table(rowsOf(ask), found, { aligned: false, theme: session.theme }));
  else session.io.out(blocks(session, ask, found));
  session.io.err(
    found.length === 0
      ? nothing(text, { ...filters, mode: mode?.join(', '), conflicting }, nearby)
      : `${summary(found)}\n`,
  );
  if (ask.incomplete) return EXIT.unreadable;
  return found.length === 0 ? EXIT.no : EXIT.done;
};

/**
 * What is in the ledger instead is asked of all of it, unless that would take long and nothing at all was found; `whole`: so is what
 * contradicts whatever is found; `alone`: nobody asks what contradicts it.
 */
function searching(
  session: Session,
  query: Query,
  { whole, alone }: { readonly whole: boolean; readonly alone: boolean },
): { readonly ask: Answering; readonly searched: Searched } {
  const { text = '', speaker } = query;
  const part = answering(session, whole || text === '' ? null : { about: 'words', text, alone, speaker });
  const searched = search(part.dataset, query);
  const isSettled = !part.isPart || part.dataset.byId.size === 0;
  if (isSettled || !searched.ok || searched.found.length > 0) return { ask: part, searched };
  const ask = answering(session);
  return { ask, searched: search(ask.dataset, query) };
}

/** Null where nothing is said: the search then asks for speech alone. */
function modesOf(typed: readonly string[] | undefined): readonly Mode[] | null {
  if (typed === undefined) return null;
  return modeSchema.options.filter((mode) => typed.includes('any') || typed.includes(mode));
}

/** In order of time, each with how widely its claim was told and what stands against it. */
function* recordsOf(ask: Answering, found: readonly DatasetTelling[]): Generator<object> {
  const { dataset, viewer } = ask;
  const told = toldBy(dataset);
  const against = conflictsAround(ask, found);
  const conflictsOf = against === null ? () => null : byTelling(against);
  for (const one of found)
    yield { ...tellingRecord(one, viewer.view(one).where), told: told(one), conflicts: conflictsOf(one.id) };
}

/** How widely the claim of a telling was told; each claim is counted once. */
function toldBy({ claims }: Dataset): (found: DatasetTelling) => Counts | null {
  const known = new Map<string, Counts>();
  return ({ claim: id }) => {
    const claim = claims.get(id ?? '');
    if (claim === undefined) return null;
    const counts = known.get(claim.id) ?? countsOf(claim);
    known.set(claim.id, counts);
    return counts;
  };
}

/** Claim by claim in order of the first telling found of each; the head counts those that were not asked for too. */
function blocks({ io, theme }: Session, ask: Answering, found: readonly DatasetTelling[]): string {
  const { dataset, viewer } = ask;
  const look = { theme, width: readable(io.columns) };
  const told = toldBy(dataset);
  const conflictsOf = byTelling(conflictsAround(ask, found) ?? []);
  return [...grouped(found, ({ claim }) => claim)]
    .map(([id, tellings]) => {
      const counts = tellings[0] === undefined ? null : told(tellings[0]);
      if (counts === null) return '';
      const some = tellings.length < counts.tellings ? `; ${tellings.length} of the tellings found` : '';
      const head = `${theme.faint('claim')} ${id}  ${countsInWords(counts)}${some}\n`;
      const clashes = clashText(ask, { tellings, conflictsOf, look });
      return [head, clashes, tellings.map((one) => tellingText(viewer.view(one).shown, look)).join('\n')].join('');
    })
    .join('\n');
}

/** One line a telling, for other programs; `claims help who-said` names the columns. */
function rowsOf({ dataset, viewer }: Answering): readonly Column<DatasetTelling>[] {
  const told = toldBy(dataset);
  const column = (title: string, cell: Column<DatasetTelling>['cell']): Column<DatasetTelling> => ({ title, cell });
  return [
    column('place', (one) => placeInWords(viewer.view(one).where)),
    column('published', ({ article }) => article.published?.value ?? null),
    column('outlet', ({ article }) => article.outlet?.name ?? null),
    column('said by', (found) => speakerCell(asCredited(found))),
    column('basis', ({ telling }) => telling.speaker?.basis ?? null),
    column('cue', ({ telling }) => telling.cue?.exact ?? null),
    column('source', ({ telling }) => telling.source?.exact ?? null),
    column('words', ({ telling }) => wordsApart(telling)),
    column('via', ({ via }) => via.map(({ name }) => name).join(' ← ')),
    column('figures', ({ telling }) => telling.figures.map(figureInWords).join('; ')),
    column('hedges', ({ telling }) => telling.hedges.map(({ exact }) => exact).join('; ')),
    column('admissions', ({ admissions }) => admissions.map(admissionInWords).join('; ')),
    column('telling', ({ id }) => id),
    column('claim', ({ claim }) => claim),
    column('tellings', (one) => told(one)?.tellings ?? null),
    column('outlets', (one) => told(one)?.outlets ?? null),
    column('roots', (one) => told(one)?.roots ?? null),
    column('standing', ({ standing }) => standingStates(standing).join('; ')),
  ];
}

function summary(found: readonly DatasetTelling[]): string {
  const [first] = found;
  const claims = new Set(found.map(({ claim }) => claim)).size;
  const articles = new Set(found.map(({ article }) => article.id)).size;
  const next = first?.claim == null ? '' : `.  See one whole with: claims trace ${first.claim}`;
  return `${counted(found.length, 'telling')} of ${counted(claims, 'claim')} in ${counted(articles, 'article')}${next}`;
}

function nothing(text: string, filters: object, nearby: readonly Nearby[]): string {
  const asked = [
    ...(text === '' ? [] : [text]),
    ...Object.entries(filters).flatMap(([name, value]) =>
      value === undefined ? [] : [value === true ? `--${name}` : `--${name} ${value}`],
    ),
  ];
  const near = nearby.map(
    ({ kind, words, tellings }) => `${kind === 'words' ? '' : `${kind} `}${oneLine(words)} (${tellings})`,
  );
  const instead = near.length === 0 ? '' : `. In the ledger, with the number of tellings: ${near.join(', ')}`;
  return `no telling matches ${shortened(asked.join(' '), 80)}${instead}\n`;
}
