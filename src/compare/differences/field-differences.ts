import { kindOfMeaning } from "../../plan/column-meaning";
import type { PeriodKey } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import type { PlacedValue } from "./difference";
import type { UnnamedDifference } from "./difference-ids";
import type { About } from "./draft-parts";
import type { Field, FieldPlaces } from "./fields";
import { sameWords } from "../words/wording";

/** Tells in which entries next to their wording two parts differ. */
export class FieldComparer {
  /** How many entries were the same. */
  same = 0;

  constructor(
    private readonly ours: Plan,
    private readonly theirs: Plan,
    private readonly ourPlaces: FieldPlaces,
    private readonly theirPlaces: FieldPlaces,
    private readonly tell: (difference: UnnamedDifference) => void,
  ) {}

  /** Compares the entries of a part on both sides; those that are the same are counted. */
  compare(about: About, ours: readonly Field[], theirs: readonly Field[]): void {
    const others = new Map(theirs.map((field) => [field.key, field]));
    for (const field of ours) {
      const other = others.get(field.key);
      others.delete(field.key);
      if (other === undefined) this.compareWithBlank(about, field, "ours");
      else if (field.isSame(other)) this.same += 1;
      else {
        const kind = field.value.value === null ? other.kind : field.kind;
        const identity =
          field.identity === undefined ? about.identity : `${about.identity} ${field.identity}`;
        for (const sides of differingSides(field, other)) {
          this.tell({ ...about, identity, kind, field: field.field, ...sides });
        }
      }
    }
    for (const other of others.values()) this.compareWithBlank(about, other, "theirs");
  }

  /** Only one side has the entry: the other has no such column, which is said once for the plan, or nothing in it. */
  private compareWithBlank(about: About, entry: Field, side: "ours" | "theirs"): void {
    const { kind, field, value } = entry;
    const [plan, places] = side === "ours" ? [this.theirs, this.theirPlaces] : [this.ours, this.ourPlaces];
    if (value.value === null || !isKnownIn(plan, places, entry)) return;
    const blank = {
      cell: blankCell(plan, about.ids[side === "ours" ? "theirs" : "ours"], entry, places),
      value: null,
    };
    this.tell({
      ...about,
      kind,
      field,
      ours: side === "ours" ? value : blank,
      theirs: side === "ours" ? blank : value,
    });
  }
}

/** Both sides of an entry; of one over several cells those that differ, where as many of both do. */
function differingSides(field: Field, other: Field): readonly Pick<UnnamedDifference, "ours" | "theirs">[] {
  const own = textsOnlyIn(field, other);
  const others = textsOnlyIn(other, field);
  if (own.length === 0 || own.length !== others.length) return [{ ours: field.value, theirs: other.value }];
  return own.map((ours, place) => ({ ours, theirs: others[place] ?? other.value }));
}

function textsOnlyIn({ texts = [] }: Field, { texts: others = [] }: Field): readonly PlacedValue[] {
  return texts
    .filter(({ text }) => !others.some((other) => sameWords(other.text, text)))
    .map(({ text, cell }) => ({ cell, value: text }));
}

/** Whether a plan could have said such an entry: it has a column for it. */
function isKnownIn(
  plan: Plan,
  places: FieldPlaces,
  { kind, field, key }: Pick<Field, "kind" | "field" | "key">,
) {
  if (kind === "target" || kind === "actual") {
    if (field === "overall") {
      return plan.columns.some(
        ({ meaning }) => meaning === (kind === "target" ? "overallTarget" : "overallActual"),
      );
    }
    return places.hasPeriod(kind, field as PeriodKey);
  }
  return places.has(key) || key === "responsible" || key === "implementing";
}

function blankCell(
  plan: Plan,
  id: string | null,
  { key, kind, field }: Pick<Field, "kind" | "field" | "key">,
  places: FieldPlaces,
) {
  const part = [...plan.indicators, ...plan.actions].find((each) => each.id === id);
  const row = part?.cell ?? { sheet: plan.sheet, row: plan.extent.firstHeaderRow, column: 0 };
  const column = plan.columns.find(
    ({ meaning, period }) => period !== null && period === field && kindOfMeaning(meaning) === kind,
  )?.column;
  return column === undefined ? places.cell(key, row) : { ...row, column };
}
