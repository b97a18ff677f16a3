/** One digit each. */
const digits: Readonly<Record<string, string>> = {
  ...{ zero: '0', oh: '0', o: '0', nought: '0', naught: '0', nil: '0', one: '1', two: '2', three: '3' },
  ...{ four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' },
  ...{ 零: '0', 〇: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
};

/** Two digits each: "thirteen". */
const teens: Readonly<Record<string, string>> = {
  ...{ ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15' },
  ...{ sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19' },
};

/** Joined with the digit behind them: "sixty one". */
const tens: Readonly<Record<string, string>> = {
  ...{ twenty: '2', thirty: '3', forty: '4', fourty: '4', fifty: '5' },
  ...{ sixty: '6', seventy: '7', eighty: '8', ninety: '9' },
};

/** Heard in place of a digit, and only beside one that was said: "five for to six ate won nine tree". */
const misheard: Readonly<Record<string, string>> = {
  ...{ to: '2', too: '2', for: '4', fore: '4', ate: '8', won: '1', tree: '3', free: '3', sex: '6', sax: '6' },
  ...{ fife: '5', niner: '9', nein: '9', naine: '9', sevan: '7' },
};

/** How English says digits. */
export const digitWords = {
  digits,
  teens,
  tens,
  misheard,
  times: { double: 2, triple: 3, treble: 3 } as Readonly<Record<string, number>>,
  /** Said between digits, and meaning nothing. */
  fillers: new Set('uh um er erm ah and then dash hyphen space comma pause ok okay yes well'.split(' ')),
  /** What was said before is taken back. */
  repairs: new Set('no sorry srry wait actually rather correction oops scratch hang'.split(' ')),
  /** Behind these stands no part of the number itself. */
  extensions: new Set('extension ext extn x room rm'.split(' ')),
  /** Behind these, "one" is no digit: "this one". */
  pointers: new Set('this that the which another other my your same old new right wrong any no'.split(' ')),
  plus: new Set(['plus', '+']),
  negations: new Set(['not', 'isnt', 'wasnt', 'instead']),
  /** The digits behind them are the first ones. */
  beginnings: new Set('first start starts beginning begins front'.split(' ')),
} as const;
