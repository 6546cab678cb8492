import { sameTextPairs } from '../../core/link/copies/texts.ts';
import { surestFirst } from '../../core/link/judged.ts';
import type { SameClaim } from '../../core/link/told.ts';
import { pairId, pairOf } from '../../core/model/pair.ts';
import { conflictsIn, driftIn } from '../../core/query/compared.ts';
import type { Dataset, DatasetClaim, DatasetTelling } from '../../core/query/dataset.ts';
import { wordsOf } from '../../core/query/telling-words.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { type Answering, answering } from '../ledger.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';
import { oneLine, shortened, toJson } from '../terminal/safe.ts';
import { labelled, speakerOf } from '../terminal/telling.ts';

export interface LinksOptions {
  readonly format?: 'text' | 'json';
}

/** Prints all claims of the ledger and what joins or parts them. */
export const links: Run<LinksOptions> = async (session, { format }) => {
  const ask = answering(session);
  const { io, json } = session;
  if (json) io.out(envelope('links', linksRecord(ask)));
  else if (format === 'json') io.out(`${toJson(linksRecord(ask), 2)}\n`);
  else {
    io.out(linksText(session, ask));
    const told = toldAgain(ask.dataset).length;
    io.err(told === 0 ? 'no claim is told twice\n' : `${counted(told, 'claim')} told more than once\n`);
  }
  if (ask.incomplete) return EXIT.unreadable;
  return json || format === 'json' || toldAgain(ask.dataset).length > 0 ? EXIT.done : EXIT.no;
};

/** The contract of `--format json`; what it lists is in order of ids. Offsets are code points. */
function linksRecord({ dataset }: Answering): object {
  const place = (id: string): object => placeOf(dataset, id);
  return {
    claims: [...dataset.claims.values()].map(claimRecord),
    conflicts: conflictsIn(dataset).map(({ a, b, kind, why }) => ({
      tellings: [place(a), place(b)],
      kind,
      why,
    })),
    drift: driftIn(dataset).map(({ from, to, kind, why }) => ({ from: place(from), to: place(to), kind, why })),
    same_story: sameTextPairs(dataset.copies()).map((pair) => inputsOf(dataset, pair)),
    links: dataset.links,
  };
}

function placeOf({ byId }: Dataset, id: string): object {
  const found = byId.get(id);
  return found === undefined ? { telling: id } : toldIn(found);
}

function inputsOf({ articles }: Dataset, ids: readonly string[]): string[] {
  return ids.map((id) => articles.get(id)?.input ?? id);
}

function claimRecord({ id, tellings, outlets, roots }: DatasetClaim): object {
  return { id, tellings: tellings.map(toldIn), outlets, roots: roots().length };
}

function toldIn({ id, article, telling }: DatasetTelling): object {
  const content = telling.content.map(({ start, end }) => ({ start, end }));
  return { telling: id, article_input: article.input, content };
}

const WORDS = 90;

/** Each claim with its tellings in order of time; under each but the first, why it joins one of those before it. */
function linksText({ theme }: Session, { dataset, viewer }: Answering): string {
  const best = strongestLinks(dataset.links);
  const line = (label: string, value: string): string => labelled(label, value, theme);
  const blocks = toldAgain(dataset).map(({ id, tellings }) => {
    const lines = tellings.map((one, at) => {
      const { shown } = viewer.view(one);
      const said = `${speakerOf(shown.telling)}: ${wordsOf(one.telling)}`;
      const joins = best(one.id, tellings.slice(0, at));
      return `${shortened(oneLine(said), WORDS)}\n${line('told by', shown.told)}${line('telling', one.id)}${line('joins', joins)}`;
    });
    return `${theme.strong(id)}  ${counted(tellings.length, 'telling')}\n${lines.join('')}`;
  });
  return blocks.join('\n');
}

function toldAgain({ claims }: Dataset): DatasetClaim[] {
  return [...claims.values()].filter(({ tellings }) => tellings.length > 1);
}

/** "t-7f6…: same speaker; same figure 8": the strongest link of a telling to one of others, and its reasons; '' for none. */
function strongestLinks(links: readonly SameClaim[]): (id: string, others: readonly DatasetTelling[]) => string {
  const byPair = new Map(links.map((link) => [pairId(link), link]));
  return (id, others) => {
    const found = others.flatMap((other) => byPair.get(pairId(pairOf(id, other.id))) ?? []);
    const [first] = surestFirst(found);
    return first === undefined ? '' : `${first.a === id ? first.b : first.a}: ${first.reasons.join('; ')}`;
  };
}
