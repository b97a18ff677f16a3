import { elementsOf, textOf, type XmlElement } from '#local/phone/twiml/xml-element';
import { type Aws, AwsRefusal } from './open-aws.ts';

/** Output -> value. */
export type StackOutputs = Readonly<Record<string, string>>;

/**
 * What a stack put out last, as CloudFormation knows it: the same on every machine.
 * @returns undefined when there is no such stack in this account and region
 */
export async function readStackOutputs(aws: Aws, stack: string): Promise<StackOutputs | undefined> {
  try {
    const answer = await aws.askQuery('cloudformation', {
      Action: 'DescribeStacks',
      Version: '2010-05-15',
      StackName: stack,
    });
    const members = descend(answer, ['DescribeStacksResult', 'Stacks', 'member', 'Outputs', 'member']);
    return Object.fromEntries(
      members.map((member) => [childText(member, 'OutputKey'), childText(member, 'OutputValue')]),
    );
  } catch (error) {
    // CloudFormation's word for a stack that is not there: "Stack with id ... does not exist".
    if (error instanceof AwsRefusal && error.name === 'ValidationError') return undefined;
    throw error;
  }
}

/** All elements at the end of a way of names. */
export function descend(root: XmlElement, way: readonly string[]): readonly XmlElement[] {
  let found: readonly XmlElement[] = [root];
  for (const name of way)
    found = found.flatMap((each) => elementsOf(each).filter((child) => child.name === name));
  return found;
}

export function childText(element: XmlElement, name: string): string {
  const child = elementsOf(element).find((each) => each.name === name);
  return child === undefined ? '' : textOf(child);
}
