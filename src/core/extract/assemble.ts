import { slug } from '../model/ids.ts';
import type { Admission, ArticleHead, Quote, Reading, Reply, Telling } from '../model/reading.ts';
import { type Span, textAt } from '../text/span.ts';
import type { AdmissionDraft, TellingUnit } from './admissions/admissions.ts';
import type { Document } from './document.ts';
import type { Known, Reader } from './reader.ts';
import type { ReplyDraft } from './replies/replies.ts';

/** What the stages give beside the document itself. */
export interface Found {
  readonly tellings: readonly Telling[];
  readonly admissions: readonly AdmissionDraft[];
  readonly replies: readonly ReplyDraft[];
  /** BCP 47; `und` where the text is not English, so that nothing was read. */
  readonly language: string;
}

/** The reading of an article, in UTF-16 code units. */
export function assemble(document: Document, identity: { known: Known; reader: Reader }, found: Found): Reading {
  return {
    article: headOf(document, identity.known, {
      sha256: identity.reader.sha256(document.text),
      language: found.language,
    }),
    furniture: document.furniture.map(({ start, end, kind }) => ({ start, end, kind })),
    tellings: [...found.tellings],
    admissions: found.admissions.map((draft) => admissionOf(document, draft, found.tellings)),
    replies: found.replies.map((draft) => replyOf(document, draft)),
  };
}

/** A telling as the admissions stage looks at it. */
export function unitOf(telling: Telling): TellingUnit {
  return {
    content: telling.content,
    cue: telling.cue,
    source: telling.source,
    speakerName: telling.speaker?.name ?? null,
    figures: telling.figures,
  };
}

function headOf(document: Document, known: Known, computed: { sha256: string; language: string }): ArticleHead {
  const { headline, outlet } = document;
  return {
    id: known.id,
    input: known.input,
    headline: known.headline ?? (headline && textAt(document.text, headline)),
    outlet: known.outlet ?? (outlet === null ? null : { id: slug(outlet), name: outlet, basis: 'text' }),
    published: document.published,
    language: computed.language,
    sha256: computed.sha256,
    chars: lengthInPoints(document.text),
  };
}

function admissionOf(document: Document, draft: AdmissionDraft, tellings: readonly Telling[]): Admission {
  const covers = draft.covers.flatMap((index) => tellings[index]?.id ?? []);
  return { ...quote(document.text, draft), state: draft.state, by: draft.by, covers };
}

function replyOf(document: Document, draft: ReplyDraft): Reply {
  return { ...quote(document.text, draft), asked: draft.asked, outcome: draft.outcome };
}

function quote(text: string, span: Span): Quote {
  return { start: span.start, end: span.end, exact: textAt(text, span) };
}

/** Length in code points; a lone surrogate counts as one. */
function lengthInPoints(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) length += 1;
  return length;
}
