import { judgeRunTimeImports, readRunTimeImports } from './run-time-imports.ts';

const imports = await readRunTimeImports(process.cwd());
// Having found no import at all is a broken check, not a clean house.
const faults =
  imports.length === 0 ? ['No import was found under functions/.'] : judgeRunTimeImports(imports);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
