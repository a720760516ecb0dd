/** Whether one of many texts starts with a path: asked for every directory, of every pattern. */
export class TextStarts {
  readonly #sorted: readonly string[];

  constructor(texts: Iterable<string>) {
    this.#sorted = [...texts].sort();
  }

  some(start: string): boolean {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sorted[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(start) === true;
  }
}
