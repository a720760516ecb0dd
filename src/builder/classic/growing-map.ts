/**
 * A map that is never changed, only gone on from: every step has its own, and they differ in one entry. All that came of one another share
 * their entries, so that the next one costs what it adds.
 */
export class GrowingMap<Value> {
  private readonly shared: Shared<Value>;
  private readonly at: number;

  private constructor(shared: Shared<Value>, at: number) {
    this.shared = shared;
    this.at = at;
  }

  static of<Value>(entries: Iterable<readonly [string, Value]> = []): GrowingMap<Value> {
    return new GrowingMap<Value>({ values: new Map(), newest: 0 }, 0).with(entries);
  }

  with(entries: Iterable<readonly [string, Value]>): GrowingMap<Value> {
    // Something else went on from here already: that one's entries are not ours.
    const shared = this.shared.newest === this.at ? this.shared : copied(this);
    shared.newest++;
    for (const [name, value] of entries) {
      const versions = shared.values.get(name);
      if (versions === undefined) shared.values.set(name, [{ at: shared.newest, value }]);
      else versions.push({ at: shared.newest, value });
    }
    return new GrowingMap(shared, shared.newest);
  }

  has(name: string): boolean {
    return this.version(name) !== undefined;
  }

  get(name: string): Value | undefined {
    return this.version(name)?.value;
  }

  /** In the order in which they came. */
  *names(): Iterable<string> {
    for (const [name, versions] of this.shared.values) if (versions[0]!.at <= this.at) yield name;
  }

  private version(name: string): Version<Value> | undefined {
    return this.shared.values.get(name)?.findLast(({ at }) => at <= this.at);
  }
}

interface Version<Value> {
  readonly at: number;
  readonly value: Value;
}

interface Shared<Value> {
  readonly values: Map<string, Version<Value>[]>;
  newest: number;
}

function copied<Value>(map: GrowingMap<Value>): Shared<Value> {
  const values = new Map<string, Version<Value>[]>();
  for (const name of map.names()) values.set(name, [{ at: 0, value: map.get(name)! }]);
  return { values, newest: 0 };
}
