// Runs command lines that its parent sends, one after the other, and tells what each came to and what it took.
// Not one process a line: to start two thousand takes longer than all that they do.
import { run } from '../dist/cli/run.js';

/** A terminal that keeps what it is told. */
function worldOf(folder) {
  const said = { out: '', err: '' };
  const keep = (stream) => (text) => {
    said[stream] += text;
  };
  const io = {
    out: keep('out'),
    err: keep('err'),
    input: async () => new Uint8Array(),
    // What tells the progress overwrites its line, with a control character of its own.
    terminal: { input: false, out: true, err: false },
    columns: 80,
    folder,
    environment: { NO_COLOR: '1' },
    clock: () => performance.now(),
    today: () => '2031-03-09',
    hold: (work) => work(new AbortController().signal),
    unread: () => false,
  };
  return { said, io };
}

process.on('message', async ({ argv, folder }) => {
  process.chdir(folder);
  const { said, io } = worldOf(folder);
  const before = process.cpuUsage();
  const exit = await run(argv, io);
  const { user, system } = process.cpuUsage(before);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.send({ exit, ...said, seconds: (user + system) / 1e6, megabytes });
});
