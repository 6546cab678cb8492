// Prints `PASSED FAILED` of vitest's JSON report. A run that failed without a failing test (a file that does not load, no
// report at all) counts as one failure.
//
//   node scripts/count-tests.js REPORT EXIT_CODE
import { readFileSync } from 'node:fs';

const [file = '', exit = '1'] = process.argv.slice(2);

function counts() {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: Number(report.numPassedTests), failed: Number(report.numFailedTests) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const { passed, failed } = counts();
const broken = failed === 0 && (exit !== '0' || passed === 0);
process.stdout.write(`${passed} ${broken ? 1 : failed}\n`);
