import { prepareSnapshot } from './prepare-snapshot.ts';

const directory = await prepareSnapshot((line) => console.error(line));
console.log(`snapshot ${directory}`);
