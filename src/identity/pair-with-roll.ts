import { candidateFinder } from "../compare/pairing/candidates";
import { MIN_WORDS_ELSEWHERE } from "../compare/pairing/indicator-pairs";
import { pairPlans, type PairedPlan } from "../compare/pairing/pair-plans";
import { strengthOfPart } from "../compare/pairing/splits";
import type { Places } from "../compare/pairing/read-parts";
import { readText, WordWeights, type ReadText } from "../compare/words/likeness";
import type { RowKind, RowName } from "../plan/row-identity";
import type { RollPairs } from "./identify-rows";
import type { PlanRows } from "./plan-rows";
import { namesOf, type Roll, type RollRow } from "./roll";
import { likenessOfReworded, readSubject, type Subject } from "./same-thing";
import { isWithoutWordSpaces } from "../plan/language/spelling/text-folding";
import { fullKey, numberKey, presentRows, wordsKey } from "./row-names";

/** How much more alike to its row a reworded one has to be than to any other that is left. */
const MIN_MARGIN = 0.12;
/** A row of the plan as it is compared, of the roll or of the present; what takes time is made of those that differ. */
class ComparedRow implements Subject {
  readonly key: string;
  private read: ReadText | null = null;

  constructor(
    readonly kind: RowKind,
    readonly name: RowName,
    /** The place of its action among the rows of its side; its own for an action, -1 where it has none. */
    readonly action: number,
  ) {
    this.key = `${kind}\n${fullKey(name)}`;
  }

  get words(): string {
    return wordsOf(this.name);
  }

  get subject(): ReadText {
    return (this.read ??= readSubject(this.words).subject);
  }

  /** Whether its words are so many that they tell an indicator from others wherever it is. */
  get saysEnough(): boolean {
    const { words } = this;
    if (!isWithoutWordSpaces(words)) return new Set(wordsKey(words).split(" ")).size >= MIN_WORDS_ELSEWHERE;
    return readText(words).words.size >= MIN_WORDS_ELSEWHERE;
  }
}

/**
 * Finds the rows of a plan on its roll, by the assignment that fits best as a whole: the same words anywhere, other
 * words where they are alike and are next to the same neighbours. A number alone never makes two rows one. What was
 * gone comes back with the same words in the same action.
 */
export function pairWithRoll(roll: Roll, plan: PlanRows): RollPairs {
  const live = roll.rows.filter(({ gone }) => gone !== true);
  const [known, present] = [rowsOfRoll(live), rowsOfPlan(plan)];
  const pairing = new Pairing(known, present);
  pairing.takeSameWords();
  const near = pairing.near();
  if (near !== null) pairing.takeAssigned(assigned(near, { roll, live, known, plan, present }));
  const pairs = pairing.pairs.map((place) => (place === null ? null : (live[place] ?? null)));
  return withThoseBack(
    pairs,
    plan,
    roll.rows.filter(({ gone }) => gone === true),
  );
}

/** What is yet to be paired, with its neighbours: the places of whole actions on both sides. */
interface Near {
  readonly known: ReadonlySet<number>;
  readonly present: ReadonlySet<number>;
}

interface Sides {
  readonly roll: Roll;
  readonly live: readonly RollRow[];
  readonly known: readonly ComparedRow[];
  readonly plan: PlanRows;
  readonly present: readonly ComparedRow[];
}

/** For each row of the plan its place on the roll, by the whole assignment of what is near to rows that are left. */
function assigned(near: Near, { roll, live, known, plan, present }: Sides): Places {
  const isUnnumbered = plan.actions.map(({ number }) => number === null);
  const before = sideOf(known, near.known, roll.objectives, (place) => ({
    objective: live[place]?.objective ?? "",
    isUnnumbered: live[place]?.unnumbered === true,
  }));
  const now = sideOf(present, near.present, plan.objectives, (place) => ({
    objective: plan.actions[place]?.objective ?? "",
    isUnnumbered: isUnnumbered[place] === true,
  }));
  const { actions, indicators } = pairPlans(now.plan, before.plan);
  const places: (number | null)[] = present.map(() => null);
  actions.forEach((other, place) => {
    const own = now.actions[place];
    if (own !== undefined && other !== null) places[own] = before.actions[other] ?? null;
  });
  indicators.forEach((other, place) => {
    const own = now.indicators[place];
    if (own !== undefined && other !== null) places[own] = before.indicators[other] ?? null;
  });
  return places;
}

/** One side as it is paired, with the places of its parts among the rows. */
function sideOf(
  rows: readonly ComparedRow[],
  near: ReadonlySet<number>,
  objectives: PairedPlan["objectives"],
  about: (place: number) => { readonly objective: string; readonly isUnnumbered: boolean },
) {
  const actions: number[] = [];
  const indicators: number[] = [];
  rows.forEach(({ kind, action }, place) => {
    if (!near.has(action)) return;
    (kind === "action" ? actions : indicators).push(place);
  });
  const plan: PairedPlan = {
    objectives,
    actions: actions.map((place) => {
      const { objective, isUnnumbered } = about(place);
      const { number = "", words = "" } = rows[place]?.name ?? {};
      return { id: number, number: isUnnumbered ? null : number, objective, title: words };
    }),
    indicators: indicators.map((place) => {
      const row = rows[place];
      const action = rows[row?.action ?? -1]?.name.number ?? "";
      return { id: row?.name.number ?? "", action, text: row?.words ?? "" };
    }),
  };
  return { plan, actions, indicators };
}

function wordsOf({ words, place = "" }: RowName): string {
  return place === "" ? words : `${words} ${place}`;
}

function rowsOfRoll(live: readonly RollRow[]): readonly ComparedRow[] {
  const places = new Map(live.map(({ key }, place) => [key, place]));
  return live.map(
    (row, place) =>
      new ComparedRow(row.kind, row, row.kind === "action" ? place : (places.get(row.action ?? "") ?? -1)),
  );
}

function rowsOfPlan(plan: PlanRows): readonly ComparedRow[] {
  const places = new Map(plan.actions.map(({ id }, place) => [id, place]));
  return presentRows(plan).map(
    ({ kind, name, action }, place) =>
      new ComparedRow(kind, name, kind === "action" ? place : (places.get(action) ?? -1)),
  );
}

/** The places of rows that have words of a text, those with the closest first. */
type RowsAlike = (text: ReadText) => readonly number[];

class Pairing {
  /** For each present row the place of its partner. */
  readonly pairs: (number | null)[];
  private readonly taken = new Set<number>();
  private readonly weights = new WordWeights();
  private readonly ofActions = new Map<readonly ComparedRow[], ReadonlyMap<number, readonly number[]>>();
  private readonly finders: Partial<
    Record<RowKind, { readonly present: RowsAlike; readonly known: RowsAlike }>
  > = {};

  constructor(
    private readonly known: readonly ComparedRow[],
    private readonly present: readonly ComparedRow[],
  ) {
    this.pairs = present.map(() => null);
  }

  /**
   * Rows whose words no other has, before or now, are the same wherever they are. Two or three words, such as "number
   * of meetings", say too little of an indicator that has another number under another action.
   */
  takeSameWords(): void {
    const byKey = placesBy(this.known, ({ key }) => key);
    const unique = [...placesBy(this.present, ({ key }) => key)].flatMap(([key, [place, ...more]]) => {
      const [other, ...others] = byKey.get(key) ?? [];
      const isUnique = more.length + others.length === 0;
      return isUnique && place !== undefined && other !== undefined ? [{ place, other }] : [];
    });
    for (const { place, other } of unique) if (this.sayEnough(place, other)) this.take(place, other);
    for (const { place, other } of unique)
      if (this.isOpen(place, other) && this.areSame(place, other)) this.take(place, other);
    this.takeSameInActions();
  }

  /** Rows whose words no other of their action has, before or now, where the action is the same. */
  private takeSameInActions(): void {
    const inAction = ({ key, action }: ComparedRow, of: number | null): string => `${of ?? action} ${key}`;
    const known = placesBy(this.known, (row) => inAction(row, null));
    const present = placesBy(this.present, (row) => inAction(row, this.pairs[row.action] ?? -1));
    for (const [key, [place, ...more]] of present) {
      const [other, ...others] = known.get(key) ?? [];
      if (place === undefined || other === undefined || more.length + others.length > 0) continue;
      if (this.isOpen(place, other) && this.areSame(place, other)) this.take(place, other);
    }
  }

  /**
   * The actions with rows that have no partner yet, on both sides, with those that are their partners; `null` if
   * nothing is left to pair.
   */
  near(): Near | null {
    const present = new Set<number>();
    const known = new Set<number>();
    const partnerOf = new Map(this.pairs.flatMap((other, place) => (other === null ? [] : [[other, place]])));
    this.pairs.forEach((other, place) => {
      if (other === null) present.add(this.present[place]?.action ?? -1);
    });
    if (present.size === 0) return null;
    this.known.forEach(({ action }, other) => {
      if (!this.taken.has(other)) known.add(action);
    });
    if (known.size === 0) return null;
    for (const action of [...present]) known.add(this.pairs[action] ?? -1);
    for (const action of [...known]) present.add(partnerOf.get(action) ?? -1);
    for (const row of this.present) if (present.has(row.action)) this.weights.add(row.subject);
    for (const row of this.known) if (known.has(row.action)) this.weights.add(row.subject);
    return { known, present };
  }

  private sayEnough(place: number, other: number): boolean {
    const [row, former] = [this.present[place], this.known[other]];
    if (row === undefined || former === undefined) return false;
    return row.kind === "action" || row.saysEnough || hasSameNumber(row, former);
  }

  /** What else the assignment pairs, as far as words tell of it: the actions first, since indicators follow them. */
  takeAssigned(assignment: Places): void {
    for (const kind of ["action", "indicator"] as const) {
      const open = assignment.flatMap((other, place) =>
        other !== null && this.isOpen(place, other) && this.present[place]?.kind === kind
          ? [{ place, other }]
          : [],
      );
      // Those with the same words first: what they leave is what others could be.
      for (const { place, other } of open) if (this.areSame(place, other)) this.take(place, other);
      const reworded = open.filter(({ place, other }) => this.isOpen(place, other));
      const clear = reworded.filter(({ place, other }) => this.isReworded(place, other));
      for (const { place, other } of clear) this.take(place, other);
    }
  }

  private take(place: number, other: number): void {
    this.pairs[place] = other;
    this.taken.add(other);
  }

  private isOpen(place: number, other: number): boolean {
    return this.pairs[place] === null && !this.taken.has(other);
  }

  /** The same words; where others have them too, in one action or as actions with an indicator in common. */
  private areSame(place: number, other: number): boolean {
    const [row, former] = [this.present[place], this.known[other]];
    if (row === undefined || former?.key !== row.key) return false;
    if (row.kind === "action") return this.shareIndicator(place, other) || hasSameNumber(row, former);
    return row.action >= 0 && this.pairs[row.action] === former.action;
  }

  private shareIndicator(place: number, other: number): boolean {
    return this.indicatorsOf(this.present, place).some(
      (index) => this.known[this.pairs[index] ?? -1]?.action === other,
    );
  }

  private isReworded(place: number, other: number): boolean {
    const [row, former] = [this.present[place], this.known[other]];
    if (row === undefined || former === undefined) return false;
    // The indicators of an action that was written again tell it.
    if (row.kind === "action" && this.keepsItsIndicators(place, other)) return true;
    const alike = likenessOfReworded(former, row, this.weights);
    if (alike === 0) return false;
    const { rows, formers } = this.rivals(place, other, row.kind);
    const rival = Math.max(
      0,
      ...rows.map((one) => likenessOfReworded(former, one, this.weights)),
      ...formers.map((one) => likenessOfReworded(one, row, this.weights)),
    );
    if (alike - rival < MIN_MARGIN) return false;
    // One became two, or two became one: what one of the two has lost to the other is in a row that is left.
    return (
      rows.every((part) => strengthOfPart(part.subject, former.subject, row.subject, this.weights) === 0) &&
      formers.every((part) => strengthOfPart(part.subject, row.subject, former.subject, this.weights) === 0)
    );
  }

  /** The rows and the former rows that are left and have the most similar words to two that could be one. */
  private rivals(place: number, other: number, kind: RowKind) {
    const { present, known } = (this.finders[kind] ??= {
      present: this.finder(this.present, kind, (one) => this.pairs[one] === null),
      known: this.finder(this.known, kind, (one) => !this.taken.has(one)),
    });
    const [row, former] = [this.present[place], this.known[other]];
    const rows = former === undefined ? [] : present(former.subject);
    const formers = row === undefined ? [] : known(row.subject);
    return {
      rows: rows.flatMap((one) =>
        one === place || this.pairs[one] !== null ? [] : (this.present[one] ?? []),
      ),
      formers: formers.flatMap((one) =>
        one === other || this.taken.has(one) ? [] : (this.known[one] ?? []),
      ),
    };
  }

  /** What finds those of the rows of a kind that are left which have the most similar words to a text. */
  private finder(side: readonly ComparedRow[], kind: RowKind, isLeft: (place: number) => boolean): RowsAlike {
    const places = side.flatMap((row, place) => (row.kind === kind && isLeft(place) ? [place] : []));
    const texts = places.flatMap((place) => side[place]?.subject ?? []);
    const find = candidateFinder(texts, texts.length, this.weights);
    return (text) => find(text).flatMap((index) => places[index] ?? []);
  }

  /** Whether most indicators that an action had are in it still, with words that no other has. */
  private keepsItsIndicators(place: number, other: number): boolean {
    const had = this.indicatorsOf(this.known, other).length;
    const kept = this.indicatorsOf(this.present, place).filter(
      (index) => this.known[this.pairs[index] ?? -1]?.action === other,
    ).length;
    return kept > 0 && 2 * kept >= had;
  }

  /** The places of the indicators of an action. */
  private indicatorsOf(side: readonly ComparedRow[], action: number): readonly number[] {
    const known = this.ofActions.get(side) ?? placesOfIndicators(side);
    this.ofActions.set(side, known);
    return known.get(action) ?? [];
  }
}

function placesOfIndicators(side: readonly ComparedRow[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  side.forEach(({ kind, action }, place) => {
    if (kind === "indicator") places.set(action, [...(places.get(action) ?? []), place]);
  });
  return places;
}

function placesBy(
  rows: readonly ComparedRow[],
  keyOf: (row: ComparedRow) => string,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  rows.forEach((row, place) => {
    const key = keyOf(row);
    const same = places.get(key);
    if (same === undefined) places.set(key, [place]);
    else same.push(place);
  });
  return places;
}

function hasSameNumber({ name: a }: ComparedRow, { name: b }: ComparedRow): boolean {
  return numberKey(a.number) === numberKey(b.number);
}

/**
 * The same pairs with rows that were gone and are there again: actions with the same words, and indicators with the
 * same words in the same action, where one of each has them.
 */
function withThoseBack(pairs: RollPairs, plan: PlanRows, gone: readonly RollRow[]): RollPairs {
  if (gone.length === 0 || !pairs.includes(null)) return pairs;
  const found = [...pairs];
  const rows = presentRows(plan);
  const placeOfAction = new Map(plan.actions.map(({ id }, place) => [id, place]));
  for (const kind of ["action", "indicator"] as const) {
    const open = new Map<string, number[]>();
    rows.forEach((row, place) => {
      if (row.kind !== kind || found[place] !== null) return;
      const action = kind === "action" ? "" : found[placeOfAction.get(row.action) ?? -1]?.key;
      if (action === undefined) return;
      const key = `${action}\n${fullKey(row.name)}`;
      open.set(key, [...(open.get(key) ?? []), place]);
    });
    const former = new Map<string, RollRow[]>();
    for (const row of gone) {
      if (row.kind !== kind) continue;
      for (const key of new Set(namesOf(row).map((name) => `${row.action ?? ""}\n${fullKey(name)}`)))
        former.set(key, [...(former.get(key) ?? []), row]);
    }
    for (const [key, [place, ...more]] of open) {
      const [row, ...others] = former.get(key) ?? [];
      if (place === undefined || row === undefined || found.includes(row)) continue;
      if (more.length + others.length === 0) found[place] = row;
    }
  }
  return found;
}
