/** A place on which people publish themselves: a link of the chain, never a speaker. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  /** Lower-case words as written, "social media" included. */
  readonly words: readonly string[];
}

export const PLATFORMS: readonly Platform[] = [
  { id: 'telegram', name: 'Telegram', words: ['telegram'] },
  { id: 'x', name: 'X', words: ['x'] },
  { id: 'twitter', name: 'Twitter', words: ['twitter'] },
  { id: 'facebook', name: 'Facebook', words: ['facebook'] },
  { id: 'instagram', name: 'Instagram', words: ['instagram'] },
  { id: 'truth-social', name: 'Truth Social', words: ['truth social'] },
  { id: 'youtube', name: 'YouTube', words: ['youtube'] },
  { id: 'tiktok', name: 'TikTok', words: ['tiktok'] },
  { id: 'whatsapp', name: 'WhatsApp', words: ['whatsapp'] },
  { id: 'signal', name: 'Signal', words: ['signal'] },
  { id: 'vkontakte', name: 'VKontakte', words: ['vkontakte', 'vk'] },
  { id: 'odnoklassniki', name: 'Odnoklassniki', words: ['odnoklassniki'] },
  { id: 'weibo', name: 'Weibo', words: ['weibo'] },
  { id: 'wechat', name: 'WeChat', words: ['wechat'] },
  { id: 'linkedin', name: 'LinkedIn', words: ['linkedin'] },
  { id: 'reddit', name: 'Reddit', words: ['reddit'] },
  { id: 'snapchat', name: 'Snapchat', words: ['snapchat'] },
  { id: 'threads', name: 'Threads', words: ['threads'] },
  { id: 'bluesky', name: 'Bluesky', words: ['bluesky'] },
  { id: 'mastodon', name: 'Mastodon', words: ['mastodon'] },
  { id: 'medium', name: 'Medium', words: ['medium.com'] },
  { id: 'substack', name: 'Substack', words: ['substack'] },
  { id: 'social-media', name: 'social media', words: ['social media', 'social networks', 'social network'] },
  {
    id: 'state-television',
    name: 'state television',
    words: ['state television', 'state tv', 'state-run television', 'state-run tv'],
  },
  { id: 'state-media', name: 'state media', words: ['state media', 'state-run media', 'state-controlled media'] },
];

/** A platform name that is also a common word counts only where something of a platform stands beside it: "a post on X". */
export const COMMON_WORD_PLATFORMS: ReadonlySet<string> = new Set(['x', 'signal', 'threads', 'vk', 'medium.com']);

/** Verbs that name their platform. */
export const PLATFORM_VERBS: ReadonlyMap<string, string> = new Map([
  ['tweeted', 'twitter'],
  ['tweets', 'twitter'],
  ['tweeting', 'twitter'],
  ['tweet', 'twitter'],
  ['retweeted', 'twitter'],
]);
