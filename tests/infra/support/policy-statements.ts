import type { Template } from 'aws-cdk-lib/assertions';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * What a role may do, a line a statement: "actions on resources if condition". Resources by their constructs' names.
 * @param role its path within the stack: voice/Role
 */
export function statementsOf(template: Template, role: string): string[] {
  const policies = Object.values(template.findResources('AWS::IAM::Policy')).filter(({ Metadata }) =>
    String(Metadata?.['aws:cdk:path']).endsWith(`/${role}/DefaultPolicy/Resource`),
  );
  const describe = ({ Action, Resource, Condition }: Statement): string => {
    const resources = [Resource].flat().map((resource) => nameOf(template, resource));
    const conditions = Object.entries(Condition ?? {}).map(
      ([operator, tests]) => ` if ${operator} ${Object.entries(tests).flat().join(' ')}`,
    );
    return `${[Action].flat().join(' ')} on ${resources.toSorted().join(' ')}${conditions.join('')}`;
  };
  return policies
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as readonly Statement[])
    .map(describe)
    .toSorted();
}

function nameOf(template: Template, resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const json = JSON.stringify(resource);
  // Of another stack: PublishOutputFnGetAttKnowledgeB6F5C7B3Arn89EF9855
  const output = /"OutputName":"PublishOutput(?:FnGetAtt|Ref)([A-Za-z]+?)[0-9A-F]{8}/.exec(json)?.[1];
  if (output !== undefined) return output;
  const ids = Array.from(json.matchAll(/"(?:Ref|Fn::GetAtt)":\[?"([^"]+)"/g), ([, id = '']) => id);
  const path: unknown = template.toJSON().Resources[ids.at(-1) ?? '']?.Metadata?.['aws:cdk:path'];
  // Of no template: what stands last in its ARN.
  if (path === undefined) return /:([^":]+)"\]\]\}$/.exec(json)?.[1] ?? json;
  const [, ...names] = String(path).split('/');
  const suffix = json.includes('":*"') ? ':*' : '';
  return `${names.filter((name) => name !== 'Resource').join('.')}${suffix}`;
}
