interface Arc {
  readonly from: number;
  readonly to: number;
  /** What may still flow through it. */
  room: number;
  readonly gain: bigint;
}

/**
 * A network without cycles, through which units flow from a source to a sink; each arc holds so many units and gives
 * a gain for each. Its best flow is exact: a unit at a time takes the path of the highest gain, giving back what an
 * earlier one took where that is better (successive longest paths).
 */
export class Network {
  /** An arc and the way back through it stand next to each other. */
  private readonly arcs: Arc[] = [];

  constructor(private readonly nodes: number) {}

  /** Adds an arc, best in the order from source to sink, and returns its number. */
  arc(from: number, to: number, capacity: number, gain = 0n): number {
    this.arcs.push({ from, to, room: capacity, gain }, { from: to, to: from, room: 0, gain: -gain });
    return this.arcs.length - 2;
  }

  /** Sends up to `units` from source to sink, as long as one more gains something. */
  send(source: number, sink: number, units: number): void {
    for (let sent = 0; sent < units; sent += 1) {
      const path = this.bestPath(source, sink);
      if (path === null) return;
      for (const number of path) this.move(number);
    }
  }

  /** Whether anything flows through an arc. */
  isUsed(number: number): boolean {
    return (this.arcs[number + 1]?.room ?? 0) > 0;
  }

  private move(number: number): void {
    const [arc, back] = [this.arcs[number], this.arcs[number ^ 1]];
    if (!arc || !back) return;
    arc.room -= 1;
    back.room += 1;
  }

  /** The arcs of the path with the highest gain; null where there is none that gains. */
  private bestPath(source: number, sink: number): number[] | null {
    const gains = new Array<bigint | null>(this.nodes).fill(null);
    const arrivals = new Array<number>(this.nodes).fill(-1);
    gains[source] = 0n;
    for (let changed = true; changed;) {
      changed = false;
      this.arcs.forEach(({ from, to, room, gain }, number) => {
        const before = gains[from];
        if (room === 0 || before === null || before === undefined) return;
        const so = gains[to];
        if (so !== null && so !== undefined && so >= before + gain) return;
        gains[to] = before + gain;
        arrivals[to] = number;
        changed = true;
      });
    }
    const total = gains[sink];
    if (total === null || total === undefined || total <= 0n) return null;
    const path: number[] = [];
    for (let node = sink; node !== source; node = this.arcs[path.at(-1) ?? 0]?.from ?? source) {
      path.push(arrivals[node] ?? 0);
    }
    return path;
  }
}
