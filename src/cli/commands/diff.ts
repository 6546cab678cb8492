import { type ChangedTelling, findChanges } from '../../core/link/corrections/telling-changes.ts';
import type { KeptTelling } from '../../core/model/tellings-file.ts';
import { type ArticleReader, loadArticleReader } from '../../store/article-reader.ts';
import { readInput } from '../../store/inputs/read-input.ts';
import { type ReadText, readArticleText, readInputText } from '../../store/told-text.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { ledgerOf } from '../ledger.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { Refusal } from '../terminal/errors.ts';
import { oneLine, safe } from '../terminal/safe.ts';
import { readable, speakerOf, wordsInLine } from '../terminal/telling.ts';
import { wrapped } from '../terminal/wrapped.ts';

export interface DiffOptions {
  readonly before: string;
  readonly now: string;
}

/** Prints what a later text tells otherwise than an earlier one; the exit code says whether anything, as that of diff does. */
export const diff: Run<DiffOptions> = async (session, options) => {
  const { io, json } = session;
  const reader = await loadArticleReader();
  const before = await textNamed(session, reader, options.before);
  const now = await textNamed(session, reader, options.now);
  const found = findChanges(before, now);
  if (json)
    io.out(
      envelope(
        'diff',
        found.map((one) => changedRecord(one, before, now)),
      ),
    );
  else io.out(found.map((one) => changedText(session, one)).join('\n'));
  io.err(`${summary(found)}\n`);
  return found.length === 0 ? EXIT.done : EXIT.no;
};

const ARTICLE = /^(a-[0-9a-z]+)(?:@(\d+))?$/;

/** An article of the ledger, `@` and the number of an earlier version behind it; anything else is a file. */
async function textNamed(session: Session, reader: ArticleReader, typed: string): Promise<ReadText> {
  const [, article, version = '0'] = ARTICLE.exec(typed) ?? [];
  if (article !== undefined) {
    const read = readArticleText(ledgerOf(session), reader, { article, version: Number(version) });
    if (!read.ok) throw new Refusal(read.reason, read.near);
    return read.text;
  }
  const inputs = await readInput(typed, typed === '-' ? await session.io.input() : undefined);
  const [input, ...others] = inputs;
  if (others.length > 0)
    throw new Refusal(`${safe(typed)} holds ${inputs.length} articles; diff compares one with one`, [
      'Give a file of one article, or an article of the ledger: a-…, a-…@1.',
    ]);
  if (input?.ok !== true) throw new Refusal(`${safe(typed)} ${input?.reason ?? 'holds no article'}`);
  return readInputText(reader, input.article);
}

function changedRecord({ before, now, changes }: ChangedTelling, old: ReadText, current: ReadText): object {
  return { changes, before: toldRecord(before, old), now: toldRecord(now, current) };
}

/** Without the ids of a text that no ledger has: nobody could find anything by them. */
function toldRecord(telling: KeptTelling | null, { name, isKept }: ReadText): object | null {
  if (telling === null) return null;
  const { id, was: _, wasBy: __, ...told } = telling;
  return { in: name, ...(isKept ? { id } : {}), ...told };
}

/** What changed, then the earlier words behind a minus and the later behind a plus, so that colour is not needed. */
function changedText({ theme, io }: Session, { before, now, changes }: ChangedTelling): string {
  const width = readable(io.columns);
  const kinds = [...new Set(changes.map(({ kind }) => kind))].join(', ');
  const why = changes.flatMap(({ why: one }) => (one === '' ? [] : [oneLine(one)])).join('; ');
  const head = why === '' ? `${theme.strong(kinds)}\n` : `${theme.strong(kinds)}  ${why}\n`;
  const quoted = (mark: string, telling: KeptTelling | null, paint: (text: string) => string): string =>
    telling === null ? '' : wrapped(`${mark} ${toldInWords(telling)}`, { width, indent: 2, paint });
  return head + quoted('-', before, theme.removed) + quoted('+', now, theme.added);
}

function toldInWords(telling: KeptTelling): string {
  const { cue, via } = telling;
  const said = cue === null ? '' : ` · ${oneLine(cue.exact)}`;
  const chain = via.length === 0 ? '' : ` (via ${via.map(({ name }) => oneLine(name)).join(' ← ')})`;
  return `${speakerOf(telling)}${said}${chain}: ${wordsInLine(telling)}`;
}

function summary(found: readonly ChangedTelling[]): string {
  if (found.length === 0) return 'they tell the same';
  const count = (kind: string): number =>
    found.filter(({ changes }) => changes.some((one) => one.kind === kind)).length;
  const [added, removed] = [count('added'), count('removed')];
  const parts = [
    [found.length - added - removed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${counted(found.length, 'telling')}: ${told.join(', ')}`;
}
