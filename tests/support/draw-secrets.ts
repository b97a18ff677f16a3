import { seededRandom } from '#authoring/training/seeded-random';
import { pick } from '#bench/callers/pick';

/** Something that a caller should have kept, and how it is said. */
export interface DrawnSecret {
  readonly kind: 'code' | 'spoken code' | 'HKID' | 'e-mail' | 'card' | 'phone' | 'password' | 'name';
  /** What is said or texted. */
  readonly sentence: string;
  /** What must be found nowhere: as it was said, and as it would be written. */
  readonly traces: readonly string[];
}

type Random = () => number;

const digitWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const surnames = ['Chan', 'Wong', 'Lee', 'Cheung', 'Ho', 'Lam', 'So', 'Kowalczyk', 'Fitzgerald', 'Rahman'];
const givenNames = ['Tai Man', 'Wing Yan', 'Siu Fong', 'Kelvin', 'Bronwyn', 'Agnieszka', 'Mohammed', 'Grace'];

const digits = (count: number, random: Random): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');

/** A number that passes the check digit of payment cards. */
function drawCard(random: Random): string {
  const body = `4${digits(14, random)}`;
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

const spaced = (text: string, size: number): string =>
  text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? '';

const carriers = [
  (secret: string) => secret,
  (secret: string) => `my code is ${secret}`,
  (secret: string) => `I lost my phone and it says ${secret}`,
  (secret: string) => `${secret} is what the app shows, how do I sign in`,
  (secret: string) => `hello, ${secret}, can you check that for me`,
];

const say = (secret: string, random: Random): string => pick(carriers, random)(secret);

const drawers: readonly ((random: Random) => DrawnSecret)[] = [
  (random) => {
    const code = digits(pick([6, 7, 8], random), random);
    const said = pick([code, spaced(code, 1), spaced(code, 3), code.replace(/^(...)/, '$1-')], random);
    return { kind: 'code', sentence: say(said, random), traces: [said, code] };
  },
  (random) => {
    const code = digits(6, random);
    const said = [...code].map((digit) => digitWords[Number(digit)]).join(' ');
    return { kind: 'spoken code', sentence: say(said, random), traces: [said, code] };
  },
  (random) => {
    const [letter, number, check] = [pick([...'ABCDEGKPRYZ'], random), digits(6, random), digits(1, random)];
    const said = pick(
      [`${letter}${number}(${check})`, `${letter} ${number} ${check}`, `${letter}${number}${check}`],
      random,
    );
    return { kind: 'HKID', sentence: say(said, random), traces: [said, number] };
  },
  (random) => {
    const name = `${pick(surnames, random)}${digits(2, random)}`.toLowerCase();
    const said = pick([`${name}@connect.ust.hk`, `${name} at connect dot ust dot hk`], random);
    return { kind: 'e-mail', sentence: say(said, random), traces: [said, name] };
  },
  (random) => {
    const card = drawCard(random);
    const said = pick([card, spaced(card, 4)], random);
    return { kind: 'card', sentence: say(said, random), traces: [said, card] };
  },
  (random) => {
    const number = `${pick(['5', '6', '9'], random)}${digits(7, random)}`;
    const said = pick([number, spaced(number, 4), `+852 ${spaced(number, 4)}`], random);
    return { kind: 'phone', sentence: say(said, random), traces: [said, number] };
  },
  (random) => {
    const password = `${pick(['Hunter', 'Dragon', 'Lantau'], random)}${digits(4, random)}!`;
    return {
      kind: 'password',
      sentence: pick([`my password is ${password}`, `password: ${password} and it does not work`], random),
      traces: [password],
    };
  },
  (random) => {
    const [surname, given] = [pick(surnames, random), pick(givenNames, random)];
    const sentence = pick(
      [
        `my name is ${surname} ${given} and I lost my phone`,
        `Hello, my name is ${given} ${surname}. How do I get a TAP?`,
        `my name is ${surname.toLowerCase()} ${given.toLowerCase()}`,
        `this is ${given} ${surname} speaking, I need help`,
      ],
      random,
    );
    return {
      kind: 'name',
      sentence,
      traces: [
        surname === 'So' || surname === 'Ho' || surname === 'Lee' ? `${surname} ${given}` : surname,
        given,
      ],
    };
  },
];

/** So many secrets, every kind in turn. The seed alone decides. */
export function drawSecrets(count: number, seed: number): readonly DrawnSecret[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const draw = drawers[index % drawers.length];
    if (draw === undefined) throw new Error('there is nothing to draw');
    return draw(random);
  });
}
