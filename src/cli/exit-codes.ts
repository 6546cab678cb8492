/** What the exit code of every command says. A crash is never 1: a script may trust 1 as an answer. */
export const EXIT = {
  done: 0,
  no: 1,
  unable: 2,
  unreadable: 3,
  partly: 4,
  crash: 70,
  locked: 75,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODES_TOPIC = `Exit codes

    0  done; for check: nothing at or above --fail-on
    1  it ran and the answer is no: check found something, a query found nothing (as grep)
    2  it could not run: wrong usage, a broken configuration, no ledger here
    3  data could not be read or written
    4  some inputs failed; each is named, the rest is done
   70  a defect of this program
   75  the ledger is locked by another run
  130  interrupted
`;
