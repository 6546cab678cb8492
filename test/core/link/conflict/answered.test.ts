import { describe, expect, test } from 'vitest';
import { answersOn, followingsOf } from '../../../../src/core/link/conflict/answered.ts';
import { signsOf } from '../../../../src/core/link/conflict/answers.ts';
import { findConflicts } from '../../../../src/core/link/conflict/conflicts.ts';
import { pagesOf } from '../../../../src/core/link/conflict/near.ts';
import type { ConflictKind, Told } from '../../../../src/core/link/told.ts';
import { toldIn } from './passages.ts';

interface Row {
  readonly why: string;
  readonly passage: string;
  readonly kind?: ConflictKind;
}

/** In each the last telling answers one before it. */
const ANSWERS: readonly Row[] = [
  {
    why: 'the article says that somebody denies it',
    passage:
      '{Warden Olsen} <said> [the cables of the lift were rusty]. The operator denies this. [Every rope was new in spring], <said> {its manager Ida Brecht}.',
  },
  {
    why: 'he sees it otherwise, and not in the same words',
    passage:
      '[The flare came from the guests’ stand], {club president Saal} <told> reporters. In Kerm they see it otherwise. [It was thrown from the main stand], {Anton Mirsk} <said>.',
  },
  {
    why: 'no such thing, says who was spoken of',
    passage:
      '{Ulla Brenner} <said> [she had written to president Karl Gruber in November]. {Gruber’s spokesman} <said> [no such letter had arrived].',
  },
  {
    why: 'none of what was told of him',
    passage:
      '{Baker Duvall} <said> [a power line fell into the dry grass]. {Island Power} <says> [none of its lines came down].',
  },
  {
    why: 'who answers speaks of himself, as the accused does',
    passage:
      '{Denise Hobb} <said> [she had written to the council twice about the rust]. {The council} <said> [it had received no letters].',
  },
  {
    why: 'two figures of one thing, one beside the other',
    kind: 'figure',
    passage: '{The minister} <says> [nine guards were held]. But {a guard} <told> us [there were 14 guards].',
  },
  {
    why: 'two causes, one beside the other',
    kind: 'cause',
    passage:
      '{The minister} <said> [an overloaded tram caused the collapse]. That is disputed by {an engineer}, who <told> us [the wall fell because a flood had washed out its foot].',
  },
  {
    why: 'two weapons, one beside the other',
    kind: 'instrument',
    passage:
      '{The colonel} <says> [his men had fired only rifles]. {A medical report} <says> otherwise: [the wounds were caused by machine-gun bullets].',
  },
  {
    why: 'he answers after all that the other said',
    passage:
      '{The union} <said> [half of the inspectors had been dismissed]. {The union} <added> [only six inspectors were left]. The management disputes that. [We have as many inspectors as two years ago], {director Renk} <said>.',
  },
];

/** In none of them does one contradict the other. */
const NO_ANSWERS: readonly Row[] = [
  {
    why: 'they go on about one thing',
    passage:
      '{The police} <said> [two men on a motorcycle shot the owner]. {Inspector Marsh} <said> [he was hit by three bullets].',
  },
  {
    why: 'one speaker, who takes nothing back',
    passage: '{Ries} <said> [the gate was locked]. {Ries} <said> [the gate was not his business].',
  },
  {
    why: 'another matter in another paragraph, though somebody denies something',
    passage:
      '{The museum} <said> [the crown is worth nine million euros].\n\n{The minister} <denied> that [he will resign].',
  },
  {
    why: 'parts of those who were asked',
    passage:
      '{A majority of voters} <say> [they follow the campaign]; {26 percent of the voters} <say> [they have not followed the campaign].',
  },
  {
    why: 'what may be so is left open',
    passage:
      '{The board} <said> [the bolt may have been loose]. {The mechanic} <said> [the train had been checked in May].',
  },
  {
    why: 'no statement that something is so',
    passage: '{The club} <called for> [a new stadium]. {The council} <rejected> [the plan].',
  },
  {
    why: 'both take one side',
    passage: '{The union} <said> [nobody had been warned]. {A driver} <said> [no siren was heard].',
  },
];

function answersIn(told: readonly Told[]) {
  return pagesOf(told).flatMap((page) => answersOn(page, () => true));
}

describe('a telling that answers one shortly before it', () => {
  test.each(ANSWERS)('$why', ({ passage, kind = 'denial' }) => {
    const told = toldIn(passage);
    const found = answersIn(told);
    expect(found.map(({ answer }) => answer.id)).toEqual([told.at(-1)?.id]);
    expect(found[0]?.kind).toBe(kind);
    expect(findConflicts(told, { links: [], near: [] })).toHaveLength(1);
  });

  test.each(NO_ANSWERS)('none: $why', ({ passage }) => {
    const told = toldIn(passage);
    expect(told.length).toBeGreaterThan(1);
    expect(answersIn(told)).toEqual([]);
  });

  test.each(ANSWERS)('none where the ledger has not got the text: $why', ({ passage }) => {
    const told = toldIn(passage).map((one) => ({ ...one, article: { ...one.article, text: () => null } }));
    expect(answersIn(told)).toEqual([]);
  });

  test.each(ANSWERS)('the same one, whoever of the two is asked for: $why', ({ passage }) => {
    const told = toldIn(passage);
    const linked = { links: [], near: [] };
    const [all] = findConflicts(told, linked);
    for (const id of [all?.a ?? '', all?.b ?? '']) {
      expect(findConflicts(told, linked, { asked: new Set([id]) })).toEqual([all]);
    }
  });

  test('offsets count code points: a sign of two units before it moves nothing', () => {
    const [row] = ANSWERS;
    const passage = `🚠 {The station} <says> [all is well].\n\n${row?.passage ?? ''}`;
    const shifted = toldIn(passage).map((one) => ({
      ...one,
      start: one.start - 1,
      spans: (one.spans ?? []).map(({ start, end }) => ({ start: start - 1, end: end - 1 })),
    }));
    expect(answersIn(shifted)).toHaveLength(1);
  });

  test('a lead is of one kind: "disagrees" rejects, "insists" holds to what was said, "tells another story" points back', () => {
    const led = (lead: string) => {
      const [page] = pagesOf(
        toldIn(`{Olsen} <said> [the cables were rusty]. ${lead} [The cables were new], {Ida Brecht} <said>.`),
      );
      const [following] = page === undefined ? [] : followingsOf(page, 1);
      const { rejects, points, holds, far, nextParagraph } = following === undefined ? NO_SIGNS : signsOf(following);
      return { rejects, points, holds, far, nextParagraph };
    };
    expect(led('The operator disagrees.')).toEqual({ rejects: 1, points: 0, holds: 0, far: 0.3, nextParagraph: 0 });
    expect(led('The operator insists:')).toEqual({ rejects: 0, points: 0, holds: 1, far: 0.3, nextParagraph: 0 });
    expect(led('\n\nShe tells another story.')).toEqual({
      rejects: 0,
      points: 1,
      holds: 0,
      far: 0.4,
      nextParagraph: 1,
    });
  });
});

const NO_SIGNS = { rejects: -1, points: -1, holds: -1, far: -1, nextParagraph: -1 };
