import { boundaries, judgeImports } from './boundaries.ts';
import { readImports } from './read-imports.ts';

const folders = [...new Set(Object.keys(boundaries).map((room) => room.split('/')[0] ?? ''))];
const imports = readImports(process.cwd(), folders);
// Having found no import at all is a broken check, not a clean house.
const faults = imports.length === 0 ? ['No import was found.'] : judgeImports(imports);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
