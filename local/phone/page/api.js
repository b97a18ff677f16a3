/** @param {string} path */
export async function get(path) {
  return read(await fetch(path));
}

/**
 * @param {string} path
 * @param {unknown} body
 */
export async function post(path, body) {
  const headers = { 'Content-Type': 'application/json' };
  return read(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** @param {Response} answer */
async function read(answer) {
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error ?? `The phone answers ${answer.status}.`);
  return body;
}
