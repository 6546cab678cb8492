import { train } from './command.ts';

process.exitCode = train(process.argv.slice(2), (line) => {
  process.stderr.write(`${line}\n`);
});
