import { prepareSnapshot } from './prepare-snapshot.ts';

const [first] = process.argv.slice(2);
const directory = await prepareSnapshot((line) => console.error(line), {
  ...(first !== undefined && { first }),
  onHelpline: (helpline) => console.log(`ready ${helpline}`),
});
console.log(`snapshot ${directory}`);
