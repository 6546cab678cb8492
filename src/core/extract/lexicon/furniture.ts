import { listed } from './listed.ts';

/**
 * Words by which furniture is known: lower case, straight apostrophes, single spaces. General newsroom and web-page
 * English only, nothing that names one outlet.
 */

/** Picture agencies and pools, as they sign captions. */
export const AGENCIES: ReadonlySet<string> = new Set(
  listed(`
    getty, getty images, reuters, afp, ap, associated press, epa, epa-efe, efe, tass, itar-tass, ria novosti, sputnik,
    anadolu, anadolu agency, xinhua, kyodo, kyodo news, yonhap, shutterstock, istock, istockphoto, alamy, alamy stock photo,
    unsplash, pexels, pixabay, zuma, zuma press, sipa, sipa usa, imago, dpa, picture alliance, ansa, pa, pa wire, pa media,
    pa images, ukrinform, unian, maxar, maxar technologies, planet labs, planet labs pbc, sopa images, nurphoto, bloomberg,
    wikimedia, wikimedia commons, creative commons, press association, rex, rex features, eyevine, newscom, abaca, polaris,
    pti, ani, handout, pool, middle east images, future publishing, stringer, afptv, ap photo, afp photo, reuters photo,
    epa images, uncredited, adobe stock, depositphotos, file, file photo, tt, ntb, stt, keystone, belga, anp, lehtikuva`),
);

/** Agencies whose name in brackets may as well say where a report comes from: "… the court said. (Reuters)". */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(
  listed(`
    reuters, afp, ap, associated press, epa, efe, tass, itar-tass, ria novosti, sputnik, anadolu, anadolu agency, xinhua,
    kyodo, kyodo news, yonhap, dpa, ansa, pa, pa media, ukrinform, unian, bloomberg, press association, pti, ani, file, tt,
    ntb, stt, belga, anp`),
);

/** An agency and one of these ask people what they think: "Reuters/Ipsos poll". */
export const POLL_WORDS: ReadonlySet<string> = new Set(
  listed(
    'poll, polls, survey, surveys, ipsos, gallup, norc, yougov, harris, marist, siena, pew, kantar, opinium, savanta',
  ),
);

/** Words of an agency's name that make a credit of what stands before them: "Getty Images", "AP Photo". */
export const PICTURE_WORDS: ReadonlySet<string> = new Set(
  listed('images, photo, photos, pictures, pics, image, picture'),
);

/** Small words that may stand inside a picture credit: "Anna Berg for Northern Wire via AP, file". */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  listed(`
    via, of, by, the, for, courtesy, and, from, handout, file, photo, photos, pool, screenshot, image, images, photograph,
    picture, pictures, credit, illustration, collage, press, service, provided, supplied, video, still, archive, screengrab,
    de, van, von, der, al, bin, di, da`),
);

/** A credit that begins so needs no agency: "Photo: Anna Berg". */
export const CREDIT_OPENERS: ReadonlySet<string> = new Set(
  listed(`
    photo:, photos:, image:, images:, picture:, credit:, credits:, photograph:, photographer:, video:, illustration:,
    graphic:, ©, screenshot:, courtesy`),
);

/** Beginnings of a line that is a caption. */
export const CAPTION_OPENERS = [
  ...listed(`
    representation., representational image, representative image, illustrative photo, illustrative image, file photo,
    file image, file picture, photo:, photo credit, photo caption, photo courtesy, photos:, image:, image credit, image source,
    image caption, image courtesy, picture:, picture credit, pictured:, pictured above, caption:, photograph:, screenshot:,
    screengrab:, illustration:, graphic:, cover photo, featured image, photo illustration, photo by, photos by, image by,
    picture by, photograph by, photography by, illustration by`),
  'file -',
  'file –',
  'file —',
];

/** "In this photo released by the ministry, …": these open a caption only where a word of making follows soon. */
export const PICTURE_OPENERS = listed(`
  in this photo, in this image, in this picture, in this photograph, in this handout, in this file photo,
  in this screengrab, in this screenshot, in this frame grab, in this still, in this undated, in this aerial,
  in this satellite image, this photo, this image, this picture, this photograph, this handout, this undated, this aerial,
  this satellite image, this screengrab, this screenshot, this frame grab, a handout picture, a handout photo,
  a handout image, an undated handout`);

export const PICTURE_MAKING: ReadonlySet<string> = new Set(
  listed(
    'taken, provided, released, made, issued, distributed, supplied, published, obtained, grabbed, handout, captured',
  ),
);

/** Sections of a news site, as they stand alone over an article. */
export const SECTIONS: ReadonlySet<string> = new Set(
  listed(`
    news, world, world news, politics, opinion, analysis, comment, editorial, business, economy, sport, sports, culture,
    science, technology, tech, health, climate, environment, education, lifestyle, travel, war, conflict, conflicts,
    security, defence, defense, military, crime, society, region, regions, local, local news, national, international,
    europe, asia, africa, americas, middle east, us news, uk news, breaking, breaking news, live, live updates, live blog, latest,
    latest news, top stories, in brief, special report, opinion piece, latin america, what we know, explainer, exclusive,
    investigation, investigations, features, feature, in depth, in-depth, video, audio, podcast, home, fact check, media`),
);

/** Lower-case words that a byline may hold beside names. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(
  listed(`
    by, and, in, for, of, the, de, del, van, von, der, den, al, el, bin, ibn, di, da, la, le, with, at, our, correspondent,
    correspondents, reporter, reporters, editor, staff, writer, writers, senior, chief, foreign, political, diplomatic,
    defence, defense, special, health, science, business, economics, crime, deputy, contributor, columnist, journalist,
    agencies, desk`),
);

/** Words that stand beside names in such lines. */
export const CREDIT_LINE_WORDS: ReadonlySet<string> = new Set(
  listed(`
    reporting, writing, editing, additional, edited, compiled, translated, written, reported, produced, production, graphics,
    video, text, by, from, story, words, research, contributed`),
);

/** Beginnings of a line that names who wrote or edited. */
export const CREDIT_LINES = listed(`
  reporting by, (reporting by, additional reporting by, (additional reporting, writing by, (writing by, editing by,
  (editing by, edited by, (edited by, compiled by, (compiled by, translated by, written by, reported by, story by, words by,
  author:, authors:, byline:, forwarded from, with reporting by, with reporting from, produced by, video by, graphics by, text by`);

/** Labels of a line that gives a date; the first two groups say when the article was published, the third when it was changed. */
export const DATE_LABELS = listed(
  'publication date, publish date, date published, date, created, issued, released, release date, uploaded, added',
);
export const PUBLISHED_LABELS = listed(`
  post at, posted at, posted on, posted by, posted, published at, published on, published in, published, first published on,
  first published at, first published, originally published on, originally published, time of publication`);
export const UPDATED_LABELS = listed(`
  last updated on, last updated at, last updated, updated on, updated at, updated, last modified, modified, last edited`);

/** What a page counts under an article. */
export const COUNTED: ReadonlySet<string> = new Set(
  listed('shares, share, comments, comment, views, view, likes, like, reads, reactions, retweets, reposts, votes'),
);

/** Words of dates and times, beside anything with a digit. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  listed(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun,
    am, pm, a.m, p.m, utc, gmt, est, edt, et, cet, cest, bst, pst, pdt, eet, eest, ist, msk, local, time, at, on, of, ago,
    hour, hours, minute, minutes, min, mins, day, days, read, hrs, updated, published, posted, last, first, the`),
);
export const MONTHS: ReadonlyMap<string, number> = new Map(
  listed(`
    january, february, march, april, may, june, july, august, september, october, november, december`).flatMap(
    (name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
      [name.slice(0, 4), index + 1],
    ],
  ),
);

/**
 * Labels that open a list of links to other articles: one of these words before what is listed ("Related articles", "More
 * news", "Other topics of interest"), or a phrase of its own.
 */
export const LIST_WORDS: ReadonlySet<string> = new Set(
  listed('related, more, other, further, recommended, trending, popular, latest, top, similar, suggested, sponsored'),
);
export const LISTED_THINGS: ReadonlySet<string> = new Set(
  listed(`
    articles, stories, content, news, posts, topics, links, coverage, reading, briefings, headlines, reports, analysis, reads,
    videos, podcasts, columns, features`),
);
export const LIST_LABELS: ReadonlySet<string> = new Set(
  listed(`
    related, most read, most popular, most viewed, most shared, most commented, trending, trending now, popular, recommended,
    recommended for you, read also, also read, see also, read next, up next, you may also like, you might also like,
    you may also be interested in, you might be interested in, editor's picks, editors' picks, don't miss,
    in case you missed it, keep reading, around the web, from the web, from our partners, what to read next, read this next`),
);

/** Lines that are links in themselves and open nothing. */
export const LINK_BUTTONS: ReadonlySet<string> = new Set(
  listed(`
    read more, read the full story, read the full article, read full story, read full article, continue reading, show more,
    load more, see more, view more, learn more, find out more, read on, next article, previous article, back to top,
    go to top, view comments, leave a comment, post a comment, comments, show comments, view all, see all, share, share this,
    share this article, share this story, share article, tweet, copy link, print, email this, save article, bookmark,
    follow us, follow us on, gift article, click here, read it here, watch now, listen now, full story, all topics, tags,
    read in app, open in app, newer posts, older posts, share or comment on this article, related topics, related tags`),
);

/** "Read more: Ministers meet": a line that begins so and goes on after a colon or a bar is a link. */
export const LINK_OPENERS = listed(`
  read more, read also, also read, see also, related, related article, related story, more on this, recommended, watch more,
  watch live, watch now, watch, listen, listen now, don't miss, read, read next, up next, further reading, in pictures,
  in photos, tags, topics, filed under, explore more, must read, more from, see more, keep reading, follow live, trending,
  just in, learn more, more, share or comment on this article, related topics, related tags`);

/** Networks and buttons; a line of nothing else shares the article. */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  listed(`
    share, tweet, facebook, twitter, whatsapp, telegram, linkedin, reddit, email, e-mail, print, pinterest, messenger, viber,
    flipboard, copy, link, save, x, instagram, threads, bluesky, on, via, this, pocket, mail, sms, pin, it, youtube, tiktok,
    rss, |, /, ·, •`),
);

/** Page controls. */
export const CONTROLS: ReadonlySet<string> = new Set(
  listed(`
    ×, ✕, ✖, x, close, menu, search, skip to content, skip to main content, loading, loading..., loading…,
    listen to this article, listen to article, listen, play, pause, play video, watch video, toggle navigation, log in, login,
    sign in, register, my account, accept, accept all, reject all, accept cookies, manage preferences, cookie settings, ok,
    got it, no thanks, maybe later, not now, remind me later, dismiss, mute, unmute, full screen,
    this video is unavailable`),
);

/** Boxes that restate the article. Their label is neither headline nor furniture, their bullets are the article's own words. */
export const SUMMARY_LABELS: ReadonlySet<string> = new Set(
  listed(`
    key points, key takeaways, key facts, at a glance, summary, in brief, highlights, the essentials, what you need to know,
    what to know, what we know, takeaways, main points, tl;dr, quick read, points, overview, contents`),
);

/** Behind a date: "- evening edition", "18:00 bulletin, text version". */
export const EDITION =
  /(?:,? bulletin| [-–—] (?:[a-z]+ )?(?:bulletin|edition)|, (?:[a-z]+ )?(?:bulletin|edition))?(?:, (?:text|print|online|web) version)?$/i;
