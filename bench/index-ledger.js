// Brings the index of a ledger up to date, as the next question would: node bench/index-ledger.js DIR (after a build). For growth.js, in a
// process of its own: one that has held a large index takes longer to start others.
import { closeIndexes, withIndex } from '../dist/store/index/open-index.js';
import { updateTold } from '../dist/store/index/update.js';
import { openLedger } from '../dist/store/open.js';

const [folder = '.'] = process.argv.slice(2);
const opened = openLedger(folder);
withIndex(folder, (database) => updateTold(opened.value, database));
closeIndexes();
