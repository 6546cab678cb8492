import { verbForms } from './cue-verbs.ts';

/** Every form of every lemma, to look words of a text up in. */
function formsOf(lemmas: readonly string[]): ReadonlySet<string> {
  return new Set(lemmas.flatMap(verbForms));
}

/** Lemmas whose object is what the speaker says is not so: "The ministry denied that …". */
export const DENYING = formsOf([
  'deny',
  'reject',
  'refute',
  'rebut',
  'dismiss',
  'disavow',
  'repudiate',
  'dispute',
  'contradict',
  'debunk',
]);
/** Lemmas by which a speaker does not take a stand: "declined to say whether …". */
export const DECLINING = formsOf(['decline', 'refuse']);
/** What must follow a declining lemma for the speaker to be silent rather than to refuse an act ("refused to fight"). */
export const DECLINED_ACTS: ReadonlySet<string> = new Set([
  'say',
  'comment',
  'confirm',
  'discuss',
  'elaborate',
  'answer',
  'specify',
  'identify',
  'name',
  'disclose',
  'give',
  'provide',
  'reveal',
  'speculate',
  'respond',
  'explain',
  'rule',
  'be',
]);
/** Lemmas that leave the content open as a question. */
export const ASKING = formsOf(['ask', 'question', 'wonder', 'query', 'inquire', 'enquire']);

/** Lemmas of thought and feeling. */
export const BELIEVING = formsOf([
  'believe',
  'think',
  'feel',
  'fear',
  'hope',
  'expect',
  'suspect',
  'assume',
  'consider',
  'doubt',
  'worry',
  'know',
  'understand',
  'see',
  'regard',
  'view',
  'imagine',
  'suppose',
  'presume',
  'conclude',
  'guess',
  'reckon',
  'anticipate',
  'wish',
  'like',
  'love',
  'hate',
  'favor',
  'favour',
  'prefer',
  'support',
  'oppose',
  'trust',
  'realize',
  'realise',
  'dream',
  'care',
  'like',
  'dislike',
  'approve',
  'disapprove',
  'concern',
  'convince',
  'sense',
  'perceive',
  'remember',
  'forget',
]);
/** Lemmas of plans, wants and promises. */
export const INTENDING = formsOf([
  'plan',
  'intend',
  'want',
  'seek',
  'aim',
  'promise',
  'vow',
  'pledge',
  'threaten',
  'prepare',
  'decide',
  'swear',
  'commit',
  'undertake',
  'try',
  'attempt',
  'refuse',
  'resolve',
]);
/** Acts that are reported with a content and are neither speech nor thought: voted to, banned, signed. */
export const ACTING = formsOf([
  'vote',
  'ban',
  'sign',
  'pass',
  'block',
  'elect',
  'appoint',
  'award',
  'veto',
  'repeal',
  'enact',
  'adopt',
  'launch',
  'arrest',
]);
