import { listed } from './listed.ts';

/**
 * Words by which appeals to readers and notices are known: lower case, straight apostrophes, single spaces. General
 * newsroom and web-page English only, nothing that names one outlet.
 */

/** Short lines that open a message to readers; what follows belongs to it until the article goes on. */
export const MESSAGE_OPENERS = listed(`
  a message from, a message to our readers, a note from the editor, a note to our readers, a word from, a letter from our,
  dear reader, dear readers, to our readers, an appeal from, an urgent message, before you go, while you're here,
  since you're here, thank you for reading, thanks for reading`);

/** Beginnings of a line that asks the reader for something, whatever follows. */
export const PLEA_OPENERS = listed(`
  support us, support independent, support quality journalism, support this project, donate now, donate today,
  donate to us, make a donation, make a contribution, become a member, become a patron, become a supporter,
  become a subscriber, subscribe now, subscribe today, subscribe to, subscribe for, sign up to, sign up for, sign up now,
  sign up here, get unlimited, start your free trial, start your subscription, unlock this, unlock full, follow us on,
  follow us for, follow our channel, download our app, download the app, like us on, find us on, 
  enjoying this article, enjoying our, enjoy this article, did you like this, already a subscriber, already a member,
  not a subscriber, this article is for subscribers, this story is for subscribers, subscribers only,
  turn on notifications, never miss a, advertise with us, do you have a tip, do you have a story,
  do you have information, do you have more information, do you have any information, have a tip, got a tip, got a story,
  got something to share, have something to share, send your tips, send tips to, send us your, email us at,
  share your thoughts, if you enjoyed this, if you have a tip, if you value our, have you been affected by`);

/** Beginnings that ask the reader for something where the line also names what an appeal is about. */
export const WEAK_PLEA_OPENERS = listed(`
  subscribe, donate, sign up, join us, join our, follow us, follow our, get our, get the latest, get all the, get the best,
  get access, keep our, help us, tell us, let us know, what do you think, love this, like what you, contact our,
  contact the reporter, contact the author, stay informed, stay up to date, have a story, write to us, write to our,
  support our, please consider, please support`);

/** Phrases that only an appeal holds, beside "we", "us" or "you" and where nobody is quoted. */
export const PLEA_PHRASES = listed(`
  our journalism, our newsroom, support our work, support our reporting, independent journalism, independent reporting costs,
  your support, your contribution, your donation, your generosity, our newsletter, our newsletters, our readers,
  our reporting possible, our work possible, value our work, our telegram channel, our whatsapp channel, our app,
  our youtube channel, ad-free, your reading experience, ad blocker, adblocker, support us,
  become our patron, become a patron, become a member, become a supporter, supporting us, help us continue, help us keep, fund our, cancel anytime,
  cancel at any time, free trial, become a member, every contribution, our supporters, let us know via, let us know at,
  free for everyone, as little as, rely on readers, paywall, continue our work, advertise with us,
  tell us what you know, reach our reporters, contact our reporters, consider a gift, consider a donation,
  consider supporting, consider donating, consider subscribing, subscribe to our, sign up by, sign up here, write to us at`);

/** What an appeal is about; counts only beside "we" and "you". */
export const PLEA_TOPICS: ReadonlySet<string> = new Set(
  listed(`
    support, supporting, supporters, donate, donation, donations, contribute, contribution, contributions, subscribe,
    subscription, subscriptions, membership, member, newsletter, journalism, journalists, readers, reader, ads, ad-free,
    advertising, inbox, reporting, newsroom, tip, tips, app, unbiased, help, monthly, funding, fund, free, truth`),
);

/** Beginnings of a notice. */
export const NOTICE_OPENERS = listed(`
  disclaimer:, all rights reserved, 
  this material may not, this article was amended, this article was updated, this article was corrected,
  this article has been updated, this article has been amended, this article has been corrected,
  this article has been edited, this article has been republished, this article is republished, this article was republished,
  this article was originally published, this article originally appeared, this article first appeared,
  this article was first published, this interview was first published, this interview was originally published,
  this interview has been edited, this interview was edited, the interview has been edited, this interview was conducted,
  this story was originally published, this story originally appeared,
  this story first appeared, this story has been updated, this story was updated, this story has been corrected,
  this story has been amended, this story was produced, this story was first published, this post has been updated,
  this page was last, this is a developing story, this is a breaking news, correction:,
  corrections:, clarification:, editor's note:, editors' note:, editor's note -, publisher's note:, note to editors,
  note to readers, no part of this publication, no part of this article, no part of this material, no part of this site,
  views expressed in this, the views expressed in this, the views expressed here, the views expressed are,
  opinions expressed in this, the opinions expressed in this, the opinions expressed here, the opinions expressed are,
  the views and opinions expressed, report this ad, this piece was originally published, 
  to suggest a correction, to report a correction, to report an error, to request a correction, spotted an error,
  spotted a mistake, spotted a typo, see an error, see a mistake, see something wrong, found an error, found a mistake,
  found a typo, noticed an error, report an error, report a typo, report a mistake, report a correction, 
  if you have found a spelling error, if you find an error, if you see a mistake, we use cookies, we and our partners,
  this website uses cookies, this site uses cookies, by using this site, by continuing to use,
  this content is not available, this content is imported, to view this content, advertisement -, story continues below,
  article continues below, article continues after, story continues after, sponsored content, paid content,
  terms of use, terms of service, terms and conditions, privacy policy, cookie policy,
  reprinted with permission, republished with permission,
  this translation was, translated with, generated with,
  this text was translated, contains affiliate, we may earn, this page contains, read our disclaimer, our standards:,
  our editorial standards, ethics and standards, for media inquiries, for media enquiries, for press inquiries,
  press contact, media contact`);

/** Lines that are a notice as a whole. */
export const NOTICE_LINES: ReadonlySet<string> = new Set(
  listed(`
    advertisement, advertisements, advertising, ad, ads, sponsored, promoted, paid post, disclaimer, copyright,
    all rights reserved, terms of use, terms of service, privacy policy, cookie policy, contact us, about us, imprint, impressum,
    corrections, report an error, skip advertisement, scroll to continue, ad feedback, paid advertisement`),
);

/** Phrases that only a notice holds. */
export const NOTICE_PHRASES = listed(`
  all rights reserved, may not be published broadcast, without prior written permission,
  without permission is prohibited, 
  do not necessarily reflect, do not necessarily represent, don't necessarily reflect, not necessarily those of,
  press ctrl, ctrl+enter, ctrl + enter, under a creative commons, terms of service apply,
  privacy policy and, consent to the use of cookies, published by a third party, has not been edited by,
  auto-generated from a syndicated feed, from a syndicated feed`);

/** "we", "you": who speaks and who is spoken to. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(listed("we, us, our, ours, we're, we've, we'll, we'd"));
export const SECOND_PERSON: ReadonlySet<string> = new Set(listed("you, your, yours, you're, you've, you'll, you'd"));

/** Verbs of reporting: a line with one outside quotation marks is part of the article even if somebody says "we need you". */
export const REPORTING: ReadonlySet<string> = new Set(
  listed(`
    said, says, told, tells, added, adds, stated, claimed, claims, wrote, writes, warned, insisted, argued, announced,
    explained, noted, replied, asked, urge, urged, appealed, pleaded`),
);
