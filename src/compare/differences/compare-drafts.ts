import type { Indicator, JointAction, Plan } from "../../plan/plan";
import type { Comparison, PlacedValue } from "./difference";
import { withIds, type UnnamedDifference } from "./difference-ids";
import { columnsOnlyIn, draftPairs, idPairs, relatedActions, renumberedActions } from "./draft-pairs";
import {
  aboutObjective,
  isOfObjective,
  namelessIndicators,
  placesByAction,
  splitsByWhole,
  textOf,
  titleOf,
  wordsOf,
  type About,
} from "./draft-parts";
import { ComparedColumns } from "./compared-columns";
import { FieldComparer } from "./field-differences";
import { FieldPlaces, fieldsOfAction, fieldsOfIndicator } from "./fields";
import { pairPlans, type PlanPairs } from "../pairing/pair-plans";
import { areUnrelated } from "../pairing/unrelated";
import { renamedColumns, withOurHeaders } from "./renamed-columns";
import { sameWords } from "../words/wording";

/**
 * Compares our draft of a plan with theirs: what is one in both, and in what it differs. A period or a column that
 * only one of them has is listed as not compared. Takes time in proportion to the size of the plans.
 */
export function compareDrafts(ours: Plan, theirsAsRead: Plan): Comparison {
  const renamed = renamedColumns(ours, theirsAsRead);
  const theirs = withOurHeaders(theirsAsRead, renamed);
  const pairs = pairPlans(ours, theirs);
  const compared = new ComparedColumns(ours, theirs);
  const found = new DraftComparer(ours, theirs, pairs, compared);
  found.compareAll();
  return {
    pairs: draftPairs(ours, theirs, pairs),
    objectives: idPairs(ours.objectives, theirs.objectives, pairs.objectives),
    differences: withIds(found.differences),
    same: found.same,
    renumbered: renumberedActions(ours, theirs, pairs.actions),
    notCompared: [
      ...columnsOnlyIn("ours", ours, theirs, compared),
      ...columnsOnlyIn("theirs", theirs, ours, compared),
    ],
    renamedColumns: renamed,
    isUnrelated: areUnrelated(ours, theirs, pairs),
  };
}

class DraftComparer {
  readonly differences: UnnamedDifference[] = [];
  private sameWordings = 0;
  private readonly fields: FieldComparer;
  private readonly ourPlaces: FieldPlaces;
  private readonly theirPlaces: FieldPlaces;
  /** Where in their order their actions and indicators were last reported, so that what only they have follows there. */
  private readonly reportedActions = new Set<number>();
  private readonly ourIndicators: ReadonlyMap<string, readonly number[]>;
  private readonly theirIndicators: ReadonlyMap<string, readonly number[]>;
  private readonly ofTheirObjective: ReadonlyMap<string, string>;
  private readonly pairedIndicators: ReadonlySet<number | null>;
  /** Indicators without words of their own. */
  private readonly ourNameless: ReadonlySet<string>;
  private readonly theirNameless: ReadonlySet<string>;
  private readonly theirTitles: ReadonlyMap<string, string>;
  /** Ids of ours with those of theirs that they are, are a part of, or have as a part. */
  private readonly relatedIds: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly ours: Plan,
    private readonly theirs: Plan,
    private readonly pairs: PlanPairs,
    compared: ComparedColumns,
  ) {
    this.ourPlaces = new FieldPlaces(ours, compared);
    this.theirPlaces = new FieldPlaces(theirs, compared);
    this.fields = new FieldComparer(ours, theirs, this.ourPlaces, this.theirPlaces, (difference) =>
      this.tell(difference),
    );
    this.ourIndicators = placesByAction(ours.indicators);
    this.theirIndicators = placesByAction(theirs.indicators);
    this.pairedIndicators = new Set(pairs.indicators);
    this.ourNameless = namelessIndicators(ours);
    this.theirNameless = namelessIndicators(theirs);
    this.theirTitles = new Map(theirs.actions.map(({ id, title }) => [id, title]));
    this.relatedIds = relatedActions(ours, theirs, pairs);
    this.ofTheirObjective = new Map(
      ours.objectives.flatMap(({ id }, place) => {
        const other = theirs.objectives[pairs.objectives[place] ?? -1];
        return other === undefined ? [] : [[other.id, id]];
      }),
    );
  }

  /** How many wordings and entries are the same. */
  get same(): number {
    return this.sameWordings + this.fields.same;
  }

  compareAll(): void {
    this.compareObjectives();
    const partsOf = splitsByWhole(this.pairs.splits);
    const wholeOf = new Map(this.pairs.merges.map(({ whole, part }) => [part, whole]));
    const taken = new Set(this.pairs.actions);
    for (const { part } of this.pairs.splits) taken.add(part);
    this.tellAddedBefore(0, taken);
    for (const [place, action] of this.ours.actions.entries()) {
      const otherPlace = this.pairs.actions[place] ?? null;
      const other = otherPlace === null ? undefined : this.theirs.actions[otherPlace];
      const whole = this.theirs.actions[wholeOf.get(place) ?? -1];
      if (other !== undefined) this.compareActions(action, other);
      else if (whole !== undefined) this.tellMerged(action, whole);
      else this.tellRemovedAction(action);
      for (const part of partsOf.get(place) ?? []) this.tellSplit(action, part);
      if (otherPlace !== null) this.tellAddedBefore(otherPlace + 1, taken);
    }
    for (const place of this.theirs.actions.keys()) this.tellAdded(place, taken);
  }

  private compareObjectives(): void {
    const paired = new Set(this.pairs.objectives);
    for (const [place, objective] of this.ours.objectives.entries()) {
      const other = this.theirs.objectives[this.pairs.objectives[place] ?? -1];
      const about = aboutObjective(objective, other);
      if (other === undefined)
        this.tell({ ...about, kind: "removed", field: null, ours: titleOf(objective), theirs: null });
      else this.compareWords(about, wordsOf(objective), wordsOf(other));
    }
    for (const [place, other] of this.theirs.objectives.entries()) {
      if (paired.has(place)) continue;
      const about = { ...aboutObjective(other, undefined), ids: { ours: null, theirs: other.id } };
      this.tell({ ...about, kind: "added", field: null, ours: null, theirs: titleOf(other) });
    }
  }

  private compareActions(action: JointAction, other: JointAction): void {
    const about = this.aboutAction(action, other);
    const areOfObjectives = isOfObjective(this.ours, action) && isOfObjective(this.theirs, other);
    // A difference of these is reported once, of the objective.
    if (!areOfObjectives) this.compareWords(about, titleOf(action), titleOf(other));
    this.compareParents(about, action, other);
    this.fields.compare(
      about,
      fieldsOfAction(action, this.ourPlaces),
      fieldsOfAction(other, this.theirPlaces),
    );
    this.compareIndicatorsOf(action, other);
  }

  private compareParents(about: About, action: JointAction, other: JointAction): void {
    const there = this.ofTheirObjective.get(other.objective) ?? "";
    const isUnderOne = other.objective === "" || action.objective === "" || there === action.objective;
    if (isUnderOne) {
      this.sameWordings += 1;
      return;
    }
    const objective = (plan: Plan, { objective: id, cell }: JointAction): PlacedValue => {
      const found = plan.objectives.find((each) => each.id === id);
      return { cell, value: found === undefined ? null : found.title };
    };
    this.tell({
      ...about,
      kind: "moved",
      field: null,
      ours: objective(this.ours, action),
      theirs: objective(this.theirs, other),
    });
  }

  /** Their indicators that are paired are reported with ours. */
  private compareIndicatorsOf(action: JointAction, other: JointAction | null): void {
    for (const place of this.ourIndicators.get(action.id) ?? []) {
      const indicator = this.ours.indicators[place];
      if (indicator === undefined) continue;
      const otherIndicator = this.theirs.indicators[this.pairs.indicators[place] ?? -1];
      if (otherIndicator !== undefined) this.compareIndicators(indicator, otherIndicator, action);
      else {
        const about = this.aboutIndicator(indicator, null, action);
        this.tell({ ...about, kind: "removed", field: null, ours: textOf(indicator), theirs: null });
      }
    }
    if (other !== null) this.tellAddedIndicators(other, action);
  }

  private tellAddedIndicators(other: JointAction, action: JointAction | null): void {
    for (const place of this.theirIndicators.get(other.id) ?? []) {
      const indicator = this.theirs.indicators[place];
      if (indicator === undefined || this.pairedIndicators.has(place)) continue;
      const about = this.aboutIndicator(null, indicator, action ?? other);
      this.tell({ ...about, kind: "added", field: null, ours: null, theirs: textOf(indicator) });
    }
  }

  private compareIndicators(indicator: Indicator, other: Indicator, action: JointAction): void {
    const about = this.aboutIndicator(indicator, other, action);
    if (!this.areOfActions(indicator, other)) this.compareWords(about, textOf(indicator), textOf(other));
    this.fields.compare(
      about,
      fieldsOfIndicator(indicator, this.ourPlaces),
      fieldsOfIndicator(other, this.theirPlaces),
    );
    if (!this.belongTogether(indicator.action, other.action)) {
      const ours = { cell: indicator.cell, value: indicator.action };
      this.tell({
        ...about,
        kind: "moved",
        field: null,
        ours,
        theirs: { cell: other.cell, value: other.action },
      });
    }
  }

  /**
   * Whether both have the words of their action, out of its cell: a difference of these is reported once, of the
   * action.
   */
  private areOfActions(indicator: Indicator, other: Indicator): boolean {
    return (
      this.belongTogether(indicator.action, other.action) &&
      this.ourNameless.has(indicator.id) &&
      this.theirNameless.has(other.id)
    );
  }

  /** Whether an action of ours is, or is a part of, or has as its part, one of theirs. */
  private belongTogether(action: string, other: string): boolean {
    return this.relatedIds.get(action)?.has(other) === true;
  }

  private compareWords(about: About, ours: PlacedValue, theirs: PlacedValue): void {
    if (sameWords(String(ours.value ?? ""), String(theirs.value ?? ""))) this.sameWordings += 1;
    else this.tell({ ...about, kind: "wording", field: null, ours, theirs });
  }

  private tellRemovedAction(action: JointAction): void {
    const about = this.aboutAction(action, undefined);
    this.tell({ ...about, kind: "removed", field: null, ours: titleOf(action), theirs: null });
    for (const place of this.ourIndicators.get(action.id) ?? []) {
      const indicator = this.ours.indicators[place];
      const other = this.theirs.indicators[this.pairs.indicators[place] ?? -1];
      // Those that are gone with it go without saying.
      if (indicator !== undefined && other !== undefined) this.compareIndicators(indicator, other, action);
    }
  }

  private tellMerged(action: JointAction, whole: JointAction): void {
    const about = this.aboutAction(action, whole);
    this.tell({ ...about, kind: "merged", field: null, ours: titleOf(action), theirs: titleOf(whole) });
    this.compareIndicatorsOf(action, null);
  }

  private tellSplit(action: JointAction, partPlace: number): void {
    const part = this.theirs.actions[partPlace];
    if (part === undefined) return;
    this.reportedActions.add(partPlace);
    const about = { ...this.aboutAction(action, part), identity: part.title };
    this.tell({ ...about, kind: "split", field: null, ours: titleOf(action), theirs: titleOf(part) });
    this.tellAddedIndicators(part, action);
  }

  /** Theirs that are there before a place and were not reported yet. */
  private tellAddedBefore(place: number, taken: ReadonlySet<number | null>): void {
    for (let each = place; !taken.has(each) && each < this.theirs.actions.length; each++) {
      this.tellAdded(each, taken);
    }
  }

  private tellAdded(place: number, taken: ReadonlySet<number | null>): void {
    const action = this.theirs.actions[place];
    if (action === undefined || taken.has(place) || this.reportedActions.has(place)) return;
    this.reportedActions.add(place);
    const about: About = {
      of: "action",
      ids: { ours: null, theirs: action.id },
      objective: this.ofTheirObjective.get(action.objective) ?? action.objective,
      title: action.title,
      identity: action.title,
    };
    this.tell({ ...about, kind: "added", field: null, ours: null, theirs: titleOf(action) });
  }

  private aboutAction(action: JointAction, other: JointAction | undefined): About {
    return {
      of: "action",
      ids: { ours: action.id, theirs: other?.id ?? null },
      objective: action.objective,
      title: action.title,
      identity: (other ?? action).title,
    };
  }

  private aboutIndicator(ours: Indicator | null, theirs: Indicator | null, action: JointAction): About {
    const isOurs = this.ours.actions.includes(action);
    return {
      of: "indicator",
      ids: { ours: ours?.id ?? null, theirs: theirs?.id ?? null },
      objective: isOurs
        ? action.objective
        : (this.ofTheirObjective.get(action.objective) ?? action.objective),
      title: (ours ?? theirs)?.text ?? "",
      // "# of workshops" is under many actions.
      identity: `${this.theirTitles.get(theirs?.action ?? "") ?? action.title} ${(theirs ?? ours)?.text ?? ""}`,
    };
  }

  private tell(difference: UnnamedDifference): void {
    this.differences.push(difference);
  }
}
