import { verbForms } from '../../core/extract/lexicon/cue-verbs.ts';

/**
 * Words that make a cue one of speech, for the measures alone: the reader's own table may grow, this one stays, so that
 * figures of two versions speak of the same attributions.
 */
const VERBS = `
accept accord accuse acknowledge add admit advise advocate affirm agree allege allude announce answer apologise apologize
applaud argue articulate ask assail assert assure attack beg begin bemoan blame blast boast brag call caution challenge chant
characterise characterize charge chide cite claim clarify commend comment compare complain concede conclude concur condemn
confess confirm contend continue counter criticise criticize debate declaim declare decline decry defend demand denounce deny
deride describe detail disavow disclose discuss dismiss dub echo elaborate email emphasise emphasize enquire enumerate estimate
exclaim explain express forecast gripe hail highlight hint implore imply indicate inform inquire insist instruct interject
interview introduce invoke joke label lambast lambaste lament lash laud liken maintain mention message mock muse mutter note
notify object observe offer opine outline pen plead pledge point portray post praise preach predict press proclaim project
promise pronounce propose protest publish question quip quote rail rant read reaffirm rebuke rebut recall recap recite recommend
recount refer reference refuse refute reiterate reject relay remark remind repeat reply report request respond retort retweet
reveal ridicule say scold scream shout skewer slam speak specify speculate state stipulate stress suggest summarise summarize
swear talk tease tell testify text thank threaten tout trash tweet underscore unveil urge utter vent voice vow warn weigh whisper
write yell`;

const OTHERS = `
accusation accusations advice allegation allegations allegedly announcement announcements argument arguments assertion assertions
complaint complaints criticism critique denial echoes editorial entitled headline headlined letter mantra memo op-ed prediction
predictions promises query recommendation recommendations remarks reportedly rhetoric rumor rumors rumour rumours self-described
slogan so-called speech speeches statement statements suggestion suggestions supposedly testimony titled warning warnings words`;

/** Whether a lower-case word form is one of speech: "says", "according", "statement". */
export function isSpeechWord(lower: string): boolean {
  return FORMS.has(lower);
}

function words(table: string): string[] {
  return table.trim().split(/\s+/);
}

const FORMS: ReadonlySet<string> = new Set([...words(VERBS).flatMap(verbForms), ...words(OTHERS)]);
