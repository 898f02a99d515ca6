import type { PlacedText } from "../../plan/plan";
import { isAboveHeading } from "../header/level-rank";

/** The titles between the objective and its actions, as they stand above the row that is read. */
export class TitlesAbove {
  private titles: readonly PlacedText[] = [];
  /** How many levels stand above each title, where that is known. */
  private readonly depths = new Map<PlacedText, number>();
  private readonly used = new Set<PlacedText>();

  /** `leaveOut` is told of titles that go without an action below them. */
  constructor(private readonly leaveOut: (title: PlacedText) => void) {}

  get all(): readonly PlacedText[] {
    return this.titles;
  }

  get last(): PlacedText | null {
    return this.titles.at(-1) ?? null;
  }

  /** A title takes the place of those of its level and below. `depth` is how many levels stand above it. */
  add(title: PlacedText, depth: number | null = null): void {
    if (depth !== null) this.depths.set(title, depth);
    this.keep(this.titles.filter((other) => this.isAbove(other, title)));
    this.titles = [...this.titles, title];
  }

  private isAbove(other: PlacedText, title: PlacedText): boolean {
    const [above, own] = [this.depths.get(other), this.depths.get(title)];
    if (above !== undefined && own !== undefined && above !== own) return above < own;
    return isAboveHeading(other.text, title.text);
  }

  end(): void {
    this.keep([]);
  }

  /** Titles of this level and below end. */
  endFrom(depth: number): void {
    this.keep(this.titles.filter((title) => (this.depths.get(title) ?? 0) < depth));
  }

  /** A title ends with all below it. */
  endAt(title: PlacedText): void {
    const place = this.titles.indexOf(title);
    if (place >= 0) this.keep(this.titles.slice(0, place));
  }

  /** An action stands below all of them. */
  use(): void {
    for (const title of this.titles) this.used.add(title);
  }

  private keep(kept: readonly PlacedText[]): void {
    for (const title of this.titles) {
      if (!kept.includes(title) && !this.used.has(title)) this.leaveOut(title);
    }
    this.titles = kept;
  }
}
