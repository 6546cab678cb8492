import type { Telling } from '../../src/core/model/reading.ts';
import type { KeptTelling } from '../../src/core/model/tellings-file.ts';
import type { Line } from './article.ts';

/** A version of a made article with what was read in it; offsets in code units. */
export interface MadeVersion {
  readonly lines: readonly Line[];
  readonly body: string;
  readonly starts: readonly number[];
  readonly tellings: readonly KeptTelling[];
}

export interface Verdict {
  /** The id of a telling that is another one, and nothing says that it changed. */
  readonly silent: readonly string[];
  /** The id of a telling that is another one; its words are said to have changed, so what was decided of it reopens. */
  readonly wrong: readonly string[];
  /** Tellings whose sentence stands unchanged, and which were read in it again, but by another id. */
  readonly dropped: readonly string[];
  readonly kept: number;
  readonly edited: number;
}

/** Holds the ids of the later version against what the mutation knows of where each sentence comes from. */
export function judge(before: MadeVersion, now: MadeVersion): Verdict {
  const olds = new Map(before.tellings.map((telling) => [telling.id, telling]));
  const [silent, wrong]: [string[], string[]] = [[], []];
  let [kept, edited] = [0, 0];
  for (const telling of now.tellings) {
    const old = olds.get(telling.id);
    if (old === undefined) continue;
    kept += 1;
    const isTold = said(old) !== said(telling);
    if (isTold) edited += 1;
    const isMarked = said(old) === said(telling) || isSaidToChange(old, telling);
    const isRight = comesFrom(before, old, now, telling) || isTwin(before, old, now, telling);
    if (!isMarked || (!isRight && !isTold)) silent.push(telling.id);
    else if (!isRight) wrong.push(telling.id);
  }
  return { silent, wrong, dropped: droppedFrom(before, now), kept, edited };
}

/** Everything of a telling that a person decides on, blanks and typography aside. */
function said({ content, source, cue, speaker, via, hedges, type }: Telling): string {
  return JSON.stringify([
    plain(content.map(({ exact }) => exact).join(' ')),
    first(source?.exact),
    first(cue?.exact),
    speaker?.id,
    via.map(({ id }) => id),
    first(hedges.map(({ exact }) => exact).join(', ')),
    type,
  ]);
}

function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/\s+/g, ' ').trim();
}

function first(text = ''): string {
  return plain(text.charAt(0).toLowerCase() + text.slice(1));
}

/** Whether a telling carries what it said in the version before. */
function isSaidToChange(old: KeptTelling, now: KeptTelling): boolean {
  const words = (one: KeptTelling): string => plain(one.content.map(({ exact }) => exact).join(' '));
  const isReworded = words(old) !== words(now);
  const isRecredited = said({ ...old, content: [] }) !== said({ ...now, content: [] });
  return (
    (!isReworded || (now.was !== undefined && plain(now.was) === words(old))) &&
    (!isRecredited || (now.wasBy !== undefined && now.wasBy.speaker === (old.speaker?.id ?? null)))
  );
}

function comesFrom(before: MadeVersion, old: Telling, now: MadeVersion, telling: Telling): boolean {
  const origins = new Set(linesOf(before, old).flatMap(({ from }) => from));
  return linesOf(now, telling).some(({ from }) => from.some((one) => origins.has(one)));
}

/** The lines that a telling's content stands in. */
function linesOf({ lines, starts }: MadeVersion, { content }: Telling): Line[] {
  return lines.filter((line, at) => {
    const start = starts[at] ?? 0;
    return content.some((span) => span.start < start + line.text.length && span.end > start);
  });
}

/**
 * Out of a sentence that reads as the first one did, or where a sentence that it comes from read as the first one did: nobody who
 * has the two versions before him can tell them apart. If it is by somebody else now, it must say so as any other.
 */
function isTwin(before: MadeVersion, old: Telling, now: MadeVersion, telling: Telling): boolean {
  const textOf = (lines: readonly Line[]): string => plain(lines.map(({ text }) => text).join(' '));
  const then = textOf(linesOf(before, old));
  const [here] = linesOf(now, telling);
  const origins = before.lines.filter((_, at) => here?.from.includes(at));
  return then === textOf(linesOf(now, telling)) || origins.some((origin) => then === textOf([origin]));
}

/** Tellings that stand in both versions, told by the same in the same sentence that either has once, under two ids. */
function droppedFrom(before: MadeVersion, now: MadeVersion): string[] {
  const keyed = (version: MadeVersion): Map<string, string[]> => {
    const places = new Map<string, string[]>();
    for (const telling of version.tellings) {
      const [line, ...others] = linesOf(version, telling);
      if (line === undefined || others.length > 0) continue;
      const key = `${plain(line.text)}\n${said(telling)}`;
      places.set(key, [...(places.get(key) ?? []), telling.id]);
    }
    return places;
  };
  const later = keyed(now);
  return [...keyed(before)].flatMap(([key, ids]) => {
    const [id = '', ...more] = later.get(key) ?? [];
    return ids.length !== 1 || id === '' || more.length > 0 || ids[0] === id ? [] : [ids[0] ?? ''];
  });
}
