import { type Act, choiceFor, insteadOfPerson, type Policy, type Situation } from './policy.ts';

const press = (keys: string): Act => ({ kind: 'press', keys });

/** Pages turned in vain before this caller gives up looking. */
const patience = 6;

function person({ memory }: Situation): Act {
  memory.askedForPerson += 1;
  return press('0');
}

/** Never speaks. Does not know at first that keys work, and then goes through the menu by its labels. */
export const keypadPolicy: Policy = (situation) => {
  const { hearing, memory, goal, random } = situation;
  if (hearing.isUnreached) return insteadOfPerson(situation);
  if (goal.kind === 'person')
    return memory.turn === 0 && random() < 0.3 ? { kind: 'silence' } : person(situation);
  const choice = choiceFor(situation);
  if (choice !== undefined) {
    memory.chose = true;
    return press(choice.key);
  }
  if (memory.turn === 0) return random() < 0.5 ? press('1') : { kind: 'silence' };
  memory.troubles += 1;
  if (memory.troubles > patience) return person(situation);
  if (hearing.hasMore) return press('#');
  return hearing.choices.length > 0 ? press('*') : random() < 0.5 ? { kind: 'silence' } : press('5');
};
