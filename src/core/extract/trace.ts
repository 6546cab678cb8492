import type { Reading } from '../model/reading.ts';
import type { Attribution } from './attribution.ts';
import type { Document } from './document.ts';
import type { ReplyDraft } from './replies/replies.ts';
import type { Findings } from './tellings.ts';

/** The stages that propose, mend, add and drop attributions, by what each is for. */
export type StepName =
  | 'model'
  | 'markup'
  | 'repair'
  | 'passive'
  | 'anonymity'
  | 'citing'
  | 'coordinated'
  | 'opening'
  | 'says-who'
  | 'semicolon'
  | 'behind'
  | 'cut-clause'
  | 'inverted'
  | 'participle'
  | 'nested'
  | 'transcript'
  | 'punctuated'
  | 'headline'
  | 'unclaimed'
  | 'trailed'
  | 'interposed'
  | 'numbered'
  | 'ellipsis'
  | 'according'
  | 'account'
  | 'plain-clause'
  | 'parenthesis'
  | 'led-quote'
  | 'second-clause'
  | 'as-told'
  | 'blaming'
  | 'own-account'
  | 'added-markup'
  | 'hearsay'
  | 'continued'
  | 'nobody'
  | 'furniture'
  | 'own-voice'
  | 'relayed'
  | 'echo';

/** The attributions that one stage left. */
export interface Step {
  readonly name: StepName;
  readonly found: readonly Attribution[];
}

/** What every stage found on the way to a reading: what core/explain looks at. Offsets are UTF-16 code units. */
export interface Trace {
  readonly document: Document;
  readonly reading: Reading;
  /** In the order of the stages; none where the text is not English. */
  readonly steps: readonly Step[];
  readonly findings: Findings;
  readonly replies: readonly ReplyDraft[];
}
