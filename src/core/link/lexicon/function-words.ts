/** Words that say nothing of what is claimed: articles, pronouns, prepositions, auxiliaries, conjunctions, vague adverbs. Folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above according across after again against ago all almost along already also although am amid among an and another any
  are around as at away back be because been before being below between both but by can could did do does doing done down during
  each either else even ever every few for from further had has have having he her here hers herself him himself his how however i
  if im in including indeed instead into is it its itself ive just last least less like many may me might more most much must my myself
  near nearly now of off often on once one only onto or other others our ours ourselves out over own per perhaps quite rather
  really s same several shall she should since so some still such than that thats the their theirs them themselves then there
  theres these they theyre they this those though through thus till to together too toward towards under until up upon us very
  via was we well were weve what when where whether which while who whom whose why will with within would yet you your yours
  about approximately roughly allegedly reportedly presumably probably possibly likely apparently`.split(/\s+/),
);

/** Words that turn what follows into its opposite. Folded: "didn’t" is "didnt". */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing neither nor without cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt wasnt werent
  wont wouldnt shouldnt arent aint`.split(/\s+/),
);

/** Words that deny without being negations: "the slides failed" is "the slides did not open". Folded. */
export const DENYING: ReadonlySet<string> = new Set(
  `fail fails failed failing failure refuse refuses refused refusing refusal reject rejects rejected rejecting deny denies denied denying
  denial lack lacks lacked lacking absence absent ignore ignores ignored ignoring unaware unable unharmed unhurt uninjured
  unknown untrue false wrong impossible prevent prevented stop stops stopped stopping halt halts halted halting cease ceased suspend
  suspended cancel cancelled canceled cancels ban banned bans refrain avoid avoided missed empty emptied ran run out clean free barely hardly
  scarcely rarely last latest few little too only unless declined decline dismiss dismissed invention fabrication lie lies`.split(
    /\s+/,
  ),
);
