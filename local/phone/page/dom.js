/** @param {string} id */
export function byId(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element;
}

/**
 * An element with text or children. Words are only ever set as text, so nothing that a caller says can become markup.
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(string | Node)} children
 */
export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/**
 * Shows a list that only grows without touching what is there, so that a screen reader reads what is new and nothing
 * else. When an earlier item has changed, the list is shown afresh from there.
 * @param {HTMLElement} list
 * @param {readonly {key: string, draw: () => HTMLElement}[]} items
 */
export function growList(list, items) {
  const shown = [...list.children];
  const firstNew = items.findIndex((item, index) => shown[index]?.getAttribute('data-key') !== item.key);
  const keep = firstNew === -1 ? items.length : firstNew;
  for (const old of shown.slice(keep)) old.remove();
  for (const item of items.slice(keep)) {
    const element = item.draw();
    element.setAttribute('data-key', item.key);
    list.append(element);
  }
  if (keep < items.length) list.scrollTop = list.scrollHeight;
  return keep;
}
