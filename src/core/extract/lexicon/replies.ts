import { listed } from './listed.ts';

/** Words of the right of reply: who was asked and what came of it. Lower case. */

/** What somebody was asked for: "a request for comment", "an interview". */
export const ASKED_FOR: ReadonlySet<string> = new Set(
  listed(
    'comment, comments, interview, interviews, statement, response, reaction, clarification, reply, information, answers',
  ),
);
/** What the outlet sends and may get no answer to. */
export const REQUESTS: ReadonlySet<string> = new Set(
  listed(`
    request, requests, inquiry, inquiries, enquiry, enquiries, query, queries, question, questions, email, emails, e-mail, e-mails,
    message, messages, call, calls, letter, letters, voicemail, voicemails, texts`),
);
/** Requests that may be anybody's; only "for comment" and its like make them the outlet's. */
export const PLAIN_REQUESTS: ReadonlySet<string> = new Set(
  listed('request, requests, query, queries, inquiry, inquiries, enquiry, enquiries, letter, letters, call, calls'),
);

export const RESPONDING: ReadonlySet<string> = new Set(
  listed('respond, responded, reply, replied, answer, answered, return, returned, responding, replying'),
);
export const DECLINING: ReadonlySet<string> = new Set(
  listed('declined, declines, refused, refuses, declining, refusing, decline, refuse'),
);
/** What follows "declined to": silence toward a reporter, and no other refusal. */
export const DECLINED: readonly (readonly string[])[] = listed(`
  to comment, to offer comment, to provide comment, to provide a comment, to give a comment, to make any comment,
  to make a comment, to be interviewed, to give an interview, to give interviews, to answer questions, to answer any questions,
  to answer a question, to answer reporters, to answer the question, to respond, to speak to, to speak with, to talk to,
  to discuss, to be drawn, comment, any comment, further comment, all comment, an interview, interviews, an interview request,
  interview requests, a request for, requests for, multiple requests, repeated requests, several requests, our request,
  our requests, to elaborate, to issue a statement`).map((phrase) => phrase.split(' '));
/** Of these only the ones with a reporter behind them count: "declined to speak to Northern Wire". */
export const DECLINED_OPEN: ReadonlySet<string> = new Set(
  listed('to speak to, to speak with, to talk to, to discuss, to respond, to elaborate'),
);

/** Verbs of asking, and the words behind them up to whom. */
export const CONTACTING: ReadonlySet<string> = new Set(
  listed(
    'contacted, approached, emailed, e-mailed, messaged, telephoned, phoned, called, asked, written, wrote, reached, put, sent, submitted, sought, requested, invited',
  ),
);
/** "by the time of publication", "before this edition went to press". */
export const PRESS_TIME: ReadonlySet<string> = new Set(
  listed('publication, publishing, press, deadline, writing, print, published, edition, broadcast, airtime'),
);

/** The words at which each way of telling an answer is looked for. */
export const DECLINE_WORDS: ReadonlySet<string> = new Set([...DECLINING, 'comment']);
export const SILENCE_WORDS: ReadonlySet<string> = new Set([...RESPONDING, 'comment', 'commented']);
export const NO_ANSWER_WORDS: ReadonlySet<string> = new Set(
  listed('response, reply, answer, comment, reaction, unanswered, answered, returned'),
);
export const UNREACHABLE_WORDS: ReadonlySet<string> = new Set(
  listed('reached, contacted, located, available, unavailable, reach, contact, attempts, efforts, attempt, effort'),
);
export const ANSWERED_WORDS: ReadonlySet<string> = new Set(listed('asked, reached, contacted, approached, response'));
export const ASKING_WORDS: ReadonlySet<string> = new Set([...CONTACTING, 'awaiting', 'waiting']);
