/** Half a surrogate pair, which JSON can spell, cannot be written as UTF-8; U+FFFD stands for it as it does in files. */
export function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
