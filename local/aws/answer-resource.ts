import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';
import { jsonError } from './aws-answers.ts';
import type { AwsState } from './aws-state.ts';

interface Asked {
  readonly state: AwsState;
  /** What the path names, in turn. */
  readonly names: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (asked: Asked) => WireAnswer;
}

const notFound = (what: string): WireAnswer =>
  jsonError('ResourceNotFoundException', `${what} not found`, 404);

/** Lambda and Lex's models, whose requests are paths. */
const routes: readonly Route[] = [
  { method: 'GET', path: /^\/2016-08-19\/account-settings$/, answer: accountSettings },
  { method: 'GET', path: /^\/2015-03-31\/functions\/([\w-]+)\/aliases\/live$/, answer: getAlias },
  { method: 'PUT', path: /^\/2015-03-31\/functions\/([\w-]+)\/aliases\/live$/, answer: updateAlias },
  { method: 'GET', path: /^\/bots\/(\w{10})\/botaliases\/(\w{10})\/$/, answer: describeBotAlias },
  { method: 'PUT', path: /^\/bots\/(\w{10})\/botaliases\/(\w{10})\/$/, answer: updateBotAlias },
  { method: 'POST', path: /^\/bots\/(\w{10})\/botversions\/$/, answer: listBotVersions },
  { method: 'DELETE', path: /^\/bots\/(\w{10})\/botversions\/(\d+)\/$/, answer: deleteBotVersion },
];

export function answerResource(method: string, path: string, body: unknown, state: AwsState): WireAnswer {
  for (const route of routes) {
    const found = route.method === method ? route.path.exec(path) : null;
    if (found === null) continue;
    return route.answer({ state, names: found.slice(1), body: (body ?? {}) as Asked['body'] });
  }
  return jsonError('UnknownOperationException', `${method} ${path}`, 404);
}

function accountSettings({ state }: Asked): WireAnswer {
  return jsonAnswer(200, { AccountLimit: { ConcurrentExecutions: state.concurrency } });
}

function getAlias({ state, names: [name = ''] }: Asked): WireAnswer {
  const live = state.functions.get(name)?.live;
  return live === undefined ? notFound(name) : jsonAnswer(200, { Name: 'live', FunctionVersion: live });
}

function updateAlias({ state, names: [name = ''], body }: Asked): WireAnswer {
  const found = state.functions.get(name);
  const version = String(body.FunctionVersion);
  if (!found?.versions.includes(version)) return notFound(`${name}:${version}`);
  found.live = version;
  return jsonAnswer(200, { Name: 'live', FunctionVersion: version });
}

function describeBotAlias({ state, names: [botId = '', aliasId = ''] }: Asked): WireAnswer {
  const alias = state.bots.get(botId)?.aliases.get(aliasId);
  if (alias === undefined) return notFound(aliasId);
  return jsonAnswer(200, {
    ...{ botId, botAliasId: aliasId, botAliasName: 'live', botVersion: alias.version },
    botAliasLocaleSettings: alias.settings,
  });
}

/** What is not given is taken away: a locale that is not named is switched off. */
function updateBotAlias({ state, names: [botId = '', aliasId = ''], body }: Asked): WireAnswer {
  const bot = state.bots.get(botId);
  const alias = bot?.aliases.get(aliasId);
  if (bot === undefined || alias === undefined) return notFound(aliasId);
  const version = String(body.botVersion);
  if (body.botAliasName === undefined) return jsonError('ValidationException', 'botAliasName is required');
  if (!bot.versions.includes(version)) return jsonError('ValidationException', `no version ${version}`);
  alias.version = version;
  alias.settings = body.botAliasLocaleSettings;
  return jsonAnswer(202, { botId, botAliasId: aliasId, botVersion: version });
}

const pageSize = 50;

function listBotVersions({ state, names: [botId = ''], body }: Asked): WireAnswer {
  const bot = state.bots.get(botId);
  if (bot === undefined) return notFound(botId);
  const start = Number(body.nextToken ?? 0);
  const page = ['DRAFT', ...bot.versions].slice(start, start + pageSize);
  const more = start + pageSize < bot.versions.length + 1;
  return jsonAnswer(200, {
    botVersionSummaries: page.map((botVersion) => ({ botVersion })),
    ...(more && { nextToken: String(start + pageSize) }),
  });
}

function deleteBotVersion({ state, names: [botId = '', version = ''] }: Asked): WireAnswer {
  const bot = state.bots.get(botId);
  const at = bot?.versions.indexOf(version) ?? -1;
  if (bot === undefined || at < 0) return notFound(version);
  if ([...bot.aliases.values()].some((alias) => alias.version === version))
    return jsonError('PreconditionFailedException', 'an alias is on it', 412);
  bot.versions.splice(at, 1);
  return jsonAnswer(202, { botId, botVersion: version, botStatus: 'Deleting' });
}
