import type { AdmissionDraft } from '../../../../src/core/extract/admissions/admissions.ts';
import {
  findAdmissions,
  findOwnClauses,
  type TellingUnit,
} from '../../../../src/core/extract/admissions/admissions.ts';
import type { Document } from '../../../../src/core/extract/document.ts';
import { findFurniture } from '../../../../src/core/extract/furniture/furniture.ts';
import { findQuotes } from '../../../../src/core/text/quotes.ts';
import type { Span } from '../../../../src/core/text/span.ts';
import { tokenise } from '../../../../src/core/text/tokens.ts';

/** A document of an outlet, without parts of speech: these stages read words alone. */
export function documentOf(text: string, outlet: string | null = 'Northern Wire'): Document {
  const tokens = tokenise(text);
  return {
    text,
    tokens,
    parts: new Uint8Array(tokens.count),
    quotes: findQuotes(tokens),
    furniture: findFurniture(text),
    headline: null,
    published: null,
    outlet,
  };
}

/**
 * Reads a text in which tellings are marked as {speaker|content} or {speaker|content|cue}; speaker and cue may be empty, and
 * the cue's first occurrence in the text is meant, and the source's first behind the content ({speaker|content||source}). Every number in a content is a figure.
 */
export function marked(table: string): { text: string; units: readonly TellingUnit[] } {
  let text = '';
  const found: { speaker: string; content: Span; cue: string; source: string }[] = [];
  for (const piece of table.split(/(\{[^}]*\})/)) {
    const [speaker = '', content = '', cue = '', source = ''] = piece.startsWith('{')
      ? piece.slice(1, -1).split('|')
      : ['', piece];
    if (piece.startsWith('{')) {
      found.push({ speaker, content: { start: text.length, end: text.length + content.length }, cue, source });
    }
    text += content;
  }
  const units = found.map(({ speaker, content, cue, source }): TellingUnit => {
    const at = cue === '' ? -1 : text.indexOf(cue);
    const credited = source === '' ? -1 : text.indexOf(source, content.end);
    const words = text.slice(content.start, content.end);
    return {
      content: [content],
      cue: at < 0 ? null : { start: at, end: at + cue.length },
      source: credited < 0 ? null : { start: credited, end: credited + source.length },
      speakerName: speaker === '' ? null : speaker,
      figures: Array.from(words.matchAll(/\d[\d,.]*/g), (match) => ({
        start: content.start + match.index,
        end: content.start + match.index + match[0].length,
      })),
    };
  });
  return { text, units };
}

/** Every admission of a document, in order. */
export function admissionsIn(document: Document, units: readonly TellingUnit[]): readonly AdmissionDraft[] {
  return findAdmissions(document, findOwnClauses(document), units);
}

/** Reads a marked text and shows what it admits: "state [by] numbers of the tellings: words". */
export function admissionsOf(table: string, outlet?: string | null): readonly string[] {
  const { text, units } = marked(table);
  return admissionsIn(documentOf(text, outlet), units).map((draft) => shown(text, draft));
}

function shown(text: string, { state, by, covers, start, end }: AdmissionDraft): string {
  return `${state} [${by ?? ''}] ${covers.join(' ')}: ${text.slice(start, end)}`;
}
