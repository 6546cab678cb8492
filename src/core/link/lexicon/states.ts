/**
 * States of which one thing has only one at a time, in the words that news has for them: `one side | the other side`, phrases parted
 * by commas. Words that mean a state only of some things ("dead" of a radar) are compared where the rest of both sentences agrees.
 */
export const STATES: readonly (readonly [one: readonly string[], other: readonly string[]])[] = `
worked, working, in working order, operational, functioned, functioning, in operation, in good order | out of service, out of order, broken, defective, faulty, dead, failed, switched off, disconnected, out of action
running, runs, run, on schedule, to schedule, according to the timetable, according to schedule, never stopped, operating, as normal | stopped, suspended, halted, at a standstill, interrupted, paralysed, paralyzed
held, withstood, held firm | gave way, given way, collapsed, breached, burst, broke
unhurt, unharmed, uninjured, unscathed, safe and well | injured, hurt, wounded, in hospital
enough, plenty of, sufficient, ample, all the | ran out of, run out of, running out of, shortage, lack of, short of, too few
on time, in time, promptly, immediately, at once, within an hour, within hours | late, delayed, too late, hours later, days later
of his own free will, of her own free will, voluntarily, of his own accord, of her own accord, asked to leave, wanted to leave | forced, forced out, driven out, chased away, pushed out, against his will, against her will
in control, under control, contained | out of control, spreading, spread further
under our control, in our hands, recaptured, retaken | lost, fallen, surrendered to the enemy
alone, by himself, by herself | accompanied, with an accomplice, with accomplices, with others
stable, out of danger | critical, fighting for his life, fighting for her life, in danger
balanced, surplus | deficit, shortfall
profit, in profit | loss, losses, in the red
complied, followed the rules, by the rules, according to the rules, lawful, legal | violated, broke the rules, breached the rules, against the rules, unlawful, illegal
clear, good visibility, dry | foggy, poor visibility, wet, icy
`
  .trim()
  .split('\n')
  .map((row) => {
    const [one = '', other = ''] = row.split(' | ');
    return [one.split(', '), other.split(', ')] as const;
  });
