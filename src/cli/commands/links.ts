import { sameTextPairs } from '../../core/link/copies/texts.ts';
import { listed } from '../../core/model/grouped.ts';
import { type Pair, pairNamed } from '../../core/model/pair.ts';
import { conflictsIn, driftIn } from '../../core/query/compared.ts';
import type { Dataset, DatasetClaim, DatasetTelling } from '../../core/query/dataset.ts';
import { type Holding, holdingIn } from '../../core/query/holding.ts';
import { wordsOf } from '../../core/query/telling-words.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { judgedInWords } from '../judged-words.ts';
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

/** Each claim with its tellings in order of time; under each what joins it to those before it, and to what is gone. */
function linksText({ theme }: Session, { dataset, viewer }: Answering): string {
  const holding = holdingIn(dataset);
  const line = (label: string, value: string): string => labelled(label, value, theme);
  const blocks = toldAgain(dataset).map(({ id, tellings }) => {
    const joins = joinsIn(tellings, holding(id));
    const lines = tellings.map((one) => {
      const { shown } = viewer.view(one);
      const said = shortened(oneLine(`${speakerOf(shown.telling)}: ${wordsOf(one.telling)}`), WORDS);
      const own = joins.get(one.id) ?? [];
      return `${said}\n${line('told by', shown.told)}${line('telling', one.id)}${own.map((join) => line('joins', join)).join('')}`;
    });
    return `${theme.strong(id)}  ${counted(tellings.length, 'telling')}\n${lines.join('')}`;
  });
  return blocks.join('\n');
}

function toldAgain({ claims }: Dataset): DatasetClaim[] {
  return [...claims.values()].filter(({ tellings }) => tellings.length > 1);
}

/** "t-7f6…: same speaker; same figure 8", "t-7f6…: judged same: Ana (2031-03-05)": by the later of the two tellings. */
function joinsIn(tellings: readonly DatasetTelling[], { judged, links }: Holding): Map<string, string[]> {
  const places = new Map(tellings.map(({ id }, at) => [id, at]));
  const found = new Map<string, string[]>();
  const add = ({ a, b }: Pair, why: string): void => {
    const [first, second] = [places.get(a) ?? -1, places.get(b) ?? -1];
    const [own, other] = first > second ? [a, b] : [b, a];
    listed(found, own).push(`${other}: ${why}`);
  };
  for (const file of judged) {
    const pair = pairNamed(file.id);
    if (pair !== null) add(pair, `judged ${judgedInWords(file)}`);
  }
  for (const link of links) add(link, link.reasons.join('; '));
  return found;
}
