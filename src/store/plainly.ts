/**
 * How files are looked at with zod: it writes and compiles a function for every shape otherwise, which takes longer than a few hundred files
 * looked at without, and over ten thousand files saves nothing.
 */
export const PLAINLY = { jitless: true } as const;
