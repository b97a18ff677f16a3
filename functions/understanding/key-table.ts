const firstSlots = 4096;

/** A map from 32-bit keys to running numbers, in two typed arrays: a look-up allocates nothing. */
export class KeyTable {
  #keys = new Uint32Array(firstSlots);
  #ids = new Int32Array(firstSlots).fill(-1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** @returns the number of the key, or -1 */
  find(key: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = mix(key) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#ids[slot] ?? -1;
      if (id < 0 || this.#keys[slot] === key) return id;
    }
  }

  /** @returns the number of the key, the next free one if it is new */
  add(key: number): number {
    const known = this.find(key);
    if (known >= 0) return known;
    if (this.#size * 2 >= this.#keys.length) this.#grow();
    this.#put(key, this.#size);
    return this.#size++;
  }

  #put(key: number, id: number): void {
    const mask = this.#keys.length - 1;
    let slot = mix(key) & mask;
    while ((this.#ids[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#ids[slot] = id;
  }

  #grow(): void {
    const keys = this.#keys;
    const ids = this.#ids;
    this.#keys = new Uint32Array(keys.length * 4);
    this.#ids = new Int32Array(keys.length * 4).fill(-1);
    for (let slot = 0; slot < ids.length; slot++) {
      const id = ids[slot] ?? -1;
      if (id >= 0) this.#put(keys[slot] ?? 0, id);
    }
  }
}

/** The finalizer of MurmurHash3: spreads keys that differ in a few bits. */
function mix(key: number): number {
  let hash = key ^ (key >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
