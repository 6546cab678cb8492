/** `count` bytes, each as `valueAt` says: `Uint8Array.from` with a function takes ten times as long. */
export function bytesOf(count: number, valueAt: (at: number) => number): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let at = 0; at < count; at++) bytes[at] = valueAt(at);
  return bytes;
}
