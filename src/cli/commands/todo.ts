import { type ToDo, toDo } from '../../core/query/to-do.ts';
import { envelope } from '../envelope.ts';
import { EXIT } from '../exit-codes.ts';
import { answering } from '../ledger.ts';
import type { Run } from '../session.ts';
import { counted, restOf } from '../terminal/diagnostics.ts';
import { type Column, table } from '../terminal/table.ts';

export interface ToDoOptions {
  readonly limit: number;
}

const COLUMNS: readonly Column<ToDo>[] = [
  { title: 'state', cell: ({ state }) => state },
  { title: 'of', cell: ({ of }) => of },
  { title: 'id', cell: ({ id }) => id },
  { title: 'why', cell: ({ why }) => why, most: 50 },
  { title: 'words', cell: ({ words }) => words, most: 60 },
];

/** Lists what waits for a person, the most urgent first. */
export const todo: Run<ToDoOptions> = async (session, { limit }) => {
  const { io, theme, json } = session;
  const { dataset, incomplete } = answering(session);
  const all = toDo(dataset);
  const shown = all.slice(0, limit);
  io.out(
    json ? envelope('todo', shown) : table(COLUMNS, shown, { aligned: io.terminal.out, theme, columns: io.columns }),
  );
  io.err(
    all.length === 0
      ? 'nothing to do\n'
      : `${shown.length} of ${counted(all.length, 'thing')} to do${restOf(shown.length, all.length)}\n`,
  );
  if (incomplete) return EXIT.unreadable;
  return all.length === 0 ? EXIT.no : EXIT.done;
};
