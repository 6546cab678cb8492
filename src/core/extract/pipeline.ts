import type { Reading } from '../model/reading.ts';
import { isEnglish } from '../text/english.ts';
import { findQuotes } from '../text/quotes.ts';
import { tokenise } from '../text/tokens.ts';
import { findAdmissions, findOwnClauses } from './admissions/admissions.ts';
import { dropOwnVoice } from './admissions/own-voice.ts';
import { assemble, unitOf } from './assemble.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { addAccording } from './attributions/according.ts';
import { addAccounts } from './attributions/accounts.ts';
import { readPastAnonymity } from './attributions/anonymity.ts';
import { addAsTold } from './attributions/as-told.ts';
import { widenBehind } from './attributions/behind.ts';
import { addBlaming } from './attributions/blaming.ts';
import { mendCiting } from './attributions/citing.ts';
import { continueQuotations } from './attributions/continued.ts';
import { shareSources } from './attributions/coordinated.ts';
import { mendCutClauses } from './attributions/cut-clauses.ts';
import { dropEchoes } from './attributions/echoes.ts';
import { partEllipses } from './attributions/ellipses.ts';
import { dropFurniture } from './attributions/furniture-drop.ts';
import { addHeadlineColon } from './attributions/headline-colon.ts';
import { addHearsay } from './attributions/hearsay.ts';
import { addInterposed } from './attributions/interposed.ts';
import { addInverted } from './attributions/inverted.ts';
import { addLedQuotes } from './attributions/led-quotes.ts';
import { trimMarkup } from './attributions/markup.ts';
import { mergeNested } from './attributions/nested.ts';
import { dropNobody } from './attributions/nobody.ts';
import { addNumbered } from './attributions/numbered.ts';
import { trimOpenings } from './attributions/openings.ts';
import { mendOwnAccounts } from './attributions/own-accounts.ts';
import { addParentheses } from './attributions/parentheses.ts';
import { addParticiples } from './attributions/participles.ts';
import { partAgents } from './attributions/passive.ts';
import { addPlainClauses } from './attributions/plain-clauses.ts';
import { addPunctuated } from './attributions/punctuated.ts';
import { readRelayed } from './attributions/relayed.ts';
import { repairSpans } from './attributions/repaired.ts';
import { creditFollowers } from './attributions/says-who.ts';
import { addSecondClauses } from './attributions/second-clauses.ts';
import { partSemicolons } from './attributions/semicolons.ts';
import { addTrailed } from './attributions/trailed.ts';
import { addTranscripts } from './attributions/transcripts.ts';
import { dropUnclaimed } from './attributions/unclaimed.ts';
import { findDateline } from './dateline/dateline.ts';
import { findDates } from './dates/dates.ts';
import type { Document } from './document.ts';
import { findFacts } from './facts/facts.ts';
import { findFigures } from './figures/figures.ts';
import { findFurniture, findHeadline } from './furniture/furniture.ts';
import { linesOf } from './furniture/lines.ts';
import { findHedges } from './manner/hedges.ts';
import type { Known, Reader } from './reader.ts';
import { findReplies } from './replies/replies.ts';
import { creditSpeakers } from './speakers/speakers.ts';
import { tagParts } from './tagger/part-tagger.ts';
import { plainFindings, tellingsOf } from './tellings.ts';
import type { Step, StepName, Trace } from './trace.ts';

type Refinement = (document: Document, found: readonly Attribution[]) => readonly Attribution[];

/** What the rules around the model add and take away, in this order. */
const REFINEMENTS: readonly (readonly [name: StepName, refine: Refinement])[] = [
  ['markup', trimMarkup],
  ['repair', repairSpans],
  ['passive', partAgents],
  ['anonymity', readPastAnonymity],
  ['citing', mendCiting],
  ['coordinated', shareSources],
  ['says-who', creditFollowers],
  ['opening', trimOpenings],
  ['semicolon', partSemicolons],
  ['behind', widenBehind],
  ['cut-clause', mendCutClauses],
  ['inverted', addInverted],
  ['participle', addParticiples],
  ['nested', mergeNested],
  ['transcript', addTranscripts],
  ['punctuated', addPunctuated],
  ['headline', addHeadlineColon],
  ['unclaimed', dropUnclaimed],
  ['trailed', addTrailed],
  ['interposed', addInterposed],
  ['numbered', addNumbered],
  ['ellipsis', partEllipses],
  ['according', addAccording],
  ['own-account', mendOwnAccounts],
  ['account', addAccounts],
  ['plain-clause', addPlainClauses],
  ['parenthesis', addParentheses],
  ['led-quote', addLedQuotes],
  ['second-clause', addSecondClauses],
  ['as-told', addAsTold],
  ['blaming', addBlaming],
  ['added-markup', trimMarkup],
  ['hearsay', addHearsay],
  ['continued', continueQuotations],
  ['nobody', dropNobody],
  ['furniture', dropFurniture],
];

/**
 * Everything one article tells: body → furniture → tokens, sentences, quotes, parts of speech → attributions → facts →
 * speakers and via → type, mode, stance, hedges → figures, dates → admissions and replies. Total and pure: any text gives a
 * reading, the same text always the same. Text that is not English has no tellings. Offsets are UTF-16 code units.
 */
export function readArticle(body: string, known: Known, reader: Reader): Reading {
  return traceArticle(body, known, reader).reading;
}

/** The same reading with what each stage found on the way to it. */
export function traceArticle(body: string, known: Known, reader: Reader): Trace {
  const document = readDocument(body, known, reader);
  const identity = { known, reader };
  if (!isEnglish(document.tokens)) {
    const reading = assemble(document, identity, { tellings: [], admissions: [], replies: [], language: 'und' });
    return { document, reading, steps: [], findings: plainFindings([]), replies: [] };
  }
  const replies = findReplies(document);
  const refined = refine(document, attribute(document, reader.model));
  const clauses = findOwnClauses(document);
  const told = dropOwnVoice(refined.at(-1)?.found ?? [], replies, findAdmissions(document, clauses, []));
  const relayed = readRelayed(document, { attributions: told, credits: creditSpeakers(document, told) });
  const { attributions, credits } = dropEchoes(relayed.attributions, relayed.credits);
  const dates = findDates(document);
  const findings = {
    attributions,
    credits,
    facts: findFacts(document, attributions),
    figures: findFigures(document, dates),
    dates,
    hedges: findHedges(document),
  };
  const tellings = tellingsOf(document, findings, { article: known.id, sha256: reader.sha256 });
  const admissions = findAdmissions(document, clauses, tellings.map(unitOf));
  const reading = assemble(document, identity, { tellings, admissions, replies, language: 'en' });
  const last: readonly Step[] = [
    { name: 'own-voice', found: told },
    { name: 'relayed', found: relayed.attributions },
    { name: 'echo', found: attributions },
  ];
  return { document, reading, steps: [...refined, ...last], findings, replies };
}

/** What the model proposed, and what each refinement made of it. */
function refine(document: Document, proposed: readonly Attribution[]): readonly Step[] {
  const steps: Step[] = [{ name: 'model', found: proposed }];
  let found = proposed;
  for (const [name, refinement] of REFINEMENTS) {
    found = refinement(document, found);
    steps.push({ name, found });
  }
  return steps;
}

/** The model's own outermost reading, one telling an attribution: not split, not trimmed, no rule of a later stage. */
export function readAttributions(body: string, known: Known, reader: Reader): Reading {
  const document = readDocument(body, known, reader);
  const findings = plainFindings(attribute(document, reader.model));
  const tellings = tellingsOf(document, findings, { article: known.id, sha256: reader.sha256 });
  const language = isEnglish(document.tokens) ? 'en' : 'und';
  return assemble(document, { known, reader }, { tellings, admissions: [], replies: [], language });
}

/** An article's words with their tokens, quotations and parts of speech: what every stage reads. */
export function readDocument(body: string, known: Known, reader: Reader): Document {
  const lines = linesOf(body);
  const furniture = findFurniture(body, lines);
  const dateline = findDateline(body, furniture);
  const tokens = tokenise(body);
  const quotes = findQuotes(tokens);
  return {
    text: body,
    tokens,
    quotes,
    parts: tagParts(tokens, quotes, reader.parts),
    furniture,
    headline: findHeadline(body, furniture, lines),
    published: known.published ?? (dateline.published && { ...dateline.published, basis: 'text' }),
    outlet: known.outlet?.name ?? dateline.outlet,
  };
}
