import { between, capped } from './counts.ts';
import type { CueContext } from './cue-context.ts';
import type { FeatureKeys } from './feature-keys.ts';
import { mix } from './hash.ts';
import { AFTER, createPlace, INSIDE, locate, NO_LABEL, NO_PART, NO_WORD, type Place } from './role-place.ts';
import { fineStepOf } from './steps.ts';

/**
 * The features by what they change with along a window: `own` from token to token, `between` only where something new comes
 * to lie between token and cue or the token's sentence or quotation is another, `distance` with each step of it. Bits.
 */
export const GROUP = { own: 1, between: 2, distance: 4 } as const;

/** Where features go, and of which groups. */
export interface Asked {
  readonly out: FeatureKeys;
  readonly groups: number;
}

/**
 * The features of one token in the chain of one cue, added to `out`: what the token is, where it stands to the cue, what
 * lies between, and what the flat chain took it for. Template numbers and their order are part of the weights' format.
 */
export function addRoleFeatures(context: CueContext, at: number, out: FeatureKeys): void {
  const place = createPlace();
  locate(context, at, place);
  addPlaceFeatures(context, place, { out, groups: GROUP.own | GROUP.between | GROUP.distance });
}

/** Those of some groups, for a token that has been located. */
export function addPlaceFeatures(context: CueContext, place: Place, asked: Asked): void {
  addToken(context, place, asked);
  if (place.side === INSIDE) {
    const { out, groups } = asked;
    if (groups & GROUP.own) out.keys[out.count++] = mix(217, place.word, 0);
    return;
  }
  addCue(context, place, asked);
  addBetween(context, place, asked);
  addEdges(context, place, asked);
  if (asked.groups & GROUP.between) addQuotation(context, place, asked.out);
  if (asked.groups & GROUP.own) addFlatLabels(context, place, asked.out);
}

function addToken({ view, window }: CueContext, place: Place, { out, groups }: Asked): void {
  const { keys } = out;
  let { count } = out;
  const { at, position, distance, word, part, partBefore, edge } = place;
  if (groups & GROUP.distance) keys[count++] = mix(201, distance, place.sentences);
  if (groups & GROUP.own) {
    const [start, end] = window;
    const before = at > start ? (view.lowerKey[at - 1] ?? 0) : NO_WORD;
    const after = at + 1 < end ? (view.lowerKey[at + 1] ?? 0) : NO_WORD;
    const partBefore2 = at - 2 >= start ? (view.part[at - 2] ?? 0) : NO_PART;
    const partAfter = at + 1 < end ? (view.part[at + 1] ?? 0) : NO_PART;
    const partAfter2 = at + 2 < end ? (view.part[at + 2] ?? 0) : NO_PART;
    const pairBefore = partBefore * 64 + part;
    const pairAfter = partAfter * 64 + part;
    keys[count++] = mix(203, position, word);
    keys[count++] = mix(204, position, before);
    keys[count++] = mix(205, position, after);
    keys[count++] = mix(206, position, pairBefore);
    keys[count++] = mix(207, position, pairAfter);
    keys[count++] = mix(208, position * 64 + partBefore2, pairBefore);
    keys[count++] = mix(209, position * 64 + partAfter2, pairAfter);
    keys[count++] = mix(214, position * 64 + part, edge);
    keys[count++] = mix(215, distance, part);
  }
  out.count = count;
}

function addCue({ head, headKind, neighbours, quotes }: CueContext, place: Place, { out, groups }: Asked): void {
  const { keys } = out;
  let { count } = out;
  const { position, distance, part, edge } = place;
  const placed = position * 64 + part;
  if (groups & GROUP.between) keys[count++] = mix(220, head, position);
  if (groups & GROUP.distance) {
    keys[count++] = mix(221, head, distance);
    keys[count++] = mix(223, headKind, distance);
  }
  if (groups & GROUP.own) keys[count++] = mix(224, headKind, placed);
  if (groups & GROUP.distance) keys[count++] = mix(226, neighbours, distance);
  if (groups & GROUP.own) keys[count++] = mix(227, neighbours, placed);
  if (groups & GROUP.between) {
    keys[count++] = mix(231, quotes, mix(3, position, edge));
    keys[count++] = mix(232, quotes, mix(4, neighbours, position));
  }
  out.count = count;
}

function addBetween({ view, cue, window, neighbours }: CueContext, place: Place, { out, groups }: Asked): void {
  const { keys } = out;
  let { count } = out;
  const { position, distance, part, edge, clauses, phrases, cues } = place;
  if (groups & GROUP.own) keys[count++] = mix(241, clauses, position * 64 + part);
  if (groups & GROUP.between) {
    keys[count++] = mix(244, clauses, mix(6, neighbours, position));
    keys[count++] = mix(246, cues, mix(7, clauses, position));
    keys[count++] = mix(248, mix(9, place.commas, place.verbs), mix(10, position, edge));
    keys[count++] = mix(249, phrases, mix(6, neighbours, position));
  }
  if (groups & GROUP.own) {
    keys[count++] = mix(250, place.commas * 4 + place.verbs, mix(11, place.partBefore * 64 + part, position));
  }
  if (place.side === AFTER) {
    const follower = view.lowerKey[cue[1] < window[1] ? cue[1] : cue[0]] ?? 0;
    if (groups & GROUP.distance) keys[count++] = mix(251, follower, distance);
    if (groups & GROUP.between) keys[count++] = mix(252, follower, clauses);
  }
  out.count = count;
}

function addEdges({ view }: CueContext, { at, position, edges, first }: Place, { out, groups }: Asked): void {
  const { keys } = out;
  let { count } = out;
  if (groups & GROUP.between) keys[count++] = mix(255, position, edges);
  if (groups & GROUP.own) {
    const end = view.sentenceEnd[at] ?? 0;
    keys[count++] = mix(258, fineStepOf(at - first), position);
    keys[count++] = mix(259, fineStepOf(end - 1 - at), position);
  }
  out.count = count;
}

/**
 * Whether the token's quotation is the nearest one to the cue, what another sentence than the cue's is like, and whose the
 * nearest cues are.
 */
function addQuotation(context: CueContext, place: Place, out: FeatureKeys): void {
  const { keys } = out;
  let { count } = out;
  const { view, places, quotes, neighbours, quotationBefore, quotationAfter } = context;
  const { at, position, sentences, edge, cues, first, quotation } = place;
  if ((view.quoted[at] ?? 0) > 0) {
    const nearest =
      quotation === quotationBefore ? 1 : quotation === quotationAfter ? 2 : quotation < quotationBefore ? 3 : 4;
    keys[count++] = mix(261, nearest, mix(12, neighbours, sentences));
    keys[count++] = mix(262, cues, mix(12, position, 1));
  }
  if (sentences !== 0) {
    const end = view.sentenceEnd[at] ?? 0;
    const quoted = between(view.counts.quoted, first, end);
    const filled = quoted === end - first ? 2 : quoted > 0 ? 1 : 0;
    const sentence = capped(between(places.begun, first, end), 2) + 3 * filled;
    keys[count++] = mix(266, sentence, mix(13, position, edge));
    keys[count++] = mix(267, sentence, mix(14, position, quotes));
  }
  keys[count++] = mix(271, place.around, mix(15, place.clauses, position));
  out.count = count;
}

function addFlatLabels({ flat, window }: CueContext, place: Place, out: FeatureKeys): void {
  const { keys } = out;
  let { count } = out;
  const { at, position, distance, clauses, cues } = place;
  const here = flat.labels[at] ?? 0;
  const before = at > window[0] ? (flat.labels[at - 1] ?? 0) : NO_LABEL;
  const after = at + 1 < window[1] ? (flat.labels[at + 1] ?? 0) : NO_LABEL;
  keys[count++] = mix(281, here * 64 + before * 8 + after, position);
  keys[count++] = mix(282, here, mix(16, cues, position));
  keys[count++] = mix(283, here, mix(17, distance, 0));
  keys[count++] = mix(285, here, mix(19, clauses, position));
  const grades = (flat.content[at] ?? 0) * 8 + (flat.source[at] ?? 0);
  keys[count++] = mix(286, grades, position);
  keys[count++] = mix(287, grades, mix(20, here, cues));
  out.count = count;
}
