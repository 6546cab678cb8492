import type { Attribution, Origin } from '../../../../src/core/extract/attribution.ts';
import type { Document } from '../../../../src/core/extract/document.ts';
import { type Credit, creditSpeakers } from '../../../../src/core/extract/speakers/speakers.ts';
import type { Span } from '../../../../src/core/text/span.ts';
import { taggedText } from '../../../support/tagged.ts';

/** A document as the pipeline makes it, with no furniture but what is given. */
export function documentOf(text: string, given: Partial<Pick<Document, 'outlet' | 'furniture'>> = {}): Document {
  return { ...taggedText(text), ...given };
}

interface Draft {
  cue: Span | null;
  source: Span | null;
  content: Span[];
  origin: Origin;
}

/**
 * Reads a text with its attributions marked: `[s:the mayor]` a source, `[c:said]` a cue, `{the bridge held}` a content. A digit
 * before the colon tells the second attribution from the first (`[s2:she]`, `{2:…}`), a `+` before a content marks one that
 * continues without a cue of its own. Marks may stand inside each other.
 */
export function marked(source: string): { text: string; attributions: Attribution[] } {
  const drafts = new Map<number, Draft>();
  const stack: { kind: string; number: number; start: number }[] = [];
  let text = '';
  for (let at = 0; at < source.length; ) {
    const open = /^(?:\[([sc])(\d?):|\{(?:(\d)(\+?):)?)/.exec(source.slice(at, at + 6));
    if (open) {
      const number = Number(open[2] || open[3] || '1');
      stack.push({ kind: open[1] ?? (open[4] === '+' ? '+' : 'content'), number, start: text.length });
      at += open[0].length;
    } else if (source[at] === ']' || source[at] === '}') {
      const mark = stack.pop();
      if (!mark) throw new Error(`unopened mark at ${at} of: ${source}`);
      add(drafts, mark, { start: mark.start, end: text.length });
      at += 1;
    } else {
      text += source[at];
      at += 1;
    }
  }
  if (stack.length > 0) throw new Error(`unclosed mark in: ${source}`);
  const inOrder = [...drafts].toSorted(([a], [b]) => a - b).map(([, draft]) => draft);
  return { text, attributions: inOrder.map((draft, index) => finished(draft, inOrder[index - 1])) };
}

function add(drafts: Map<number, Draft>, mark: { kind: string; number: number }, span: Span): void {
  const draft = drafts.get(mark.number) ?? { cue: null, source: null, content: [], origin: 'model' };
  drafts.set(mark.number, draft);
  if (mark.kind === 's') draft.source = span;
  else if (mark.kind === 'c') draft.cue = span;
  else draft.content.push(span);
  if (mark.kind === '+') draft.origin = 'continued';
}

/** A continued quotation has the cue and the source of the statement before it, as the pipeline gives them. */
function finished(draft: Draft, before: Draft | undefined): Attribution {
  const continued = draft.origin === 'continued' ? { cue: before?.cue ?? null, source: before?.source ?? null } : {};
  return { ...draft, ...continued, score: 1 };
}

/** The credits of a marked text, one an attribution. */
export function creditsOf(source: string, given: Partial<Pick<Document, 'outlet'>> = {}): readonly Credit[] {
  const { text, attributions } = marked(source);
  return creditSpeakers(documentOf(text, given), attributions);
}

/** The credit of the last attribution of a marked text. */
export function creditOf(source: string, given: Partial<Pick<Document, 'outlet'>> = {}): Credit {
  const credit = creditsOf(source, given).at(-1);
  if (!credit) throw new Error(`no attribution in: ${source}`);
  return credit;
}

/** `name (kind, basis)`, or `open`. */
export function speakerOf(source: string): string {
  const { speaker } = creditOf(source);
  return speaker ? `${speaker.name} (${speaker.kind}, ${speaker.basis})` : 'open';
}

/** The chain's names, nearest to the article first. */
export function viaOf(source: string, given: Partial<Pick<Document, 'outlet'>> = {}): string {
  return creditOf(source, given)
    .via.map((link) => link.name)
    .join(' < ');
}
