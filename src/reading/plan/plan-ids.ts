import type { Objective } from "../../plan/plan";
import type { ActionDraft, ObjectiveDraft } from "../body/action-draft";
import { rankOfLabel } from "../header/level-rank";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import type { StatedObjective } from "../tables/title-block";

/** The objectives with their ids: the number that each gives, else its place among them. */
export class ObjectiveIds {
  private readonly found: Objective[] = [];
  private readonly ids = new Map<ObjectiveDraft, string>();
  /** On a plan's other sheets an objective is named again. */
  private readonly same = new Map<ObjectiveDraft, ObjectiveDraft>();

  constructor(
    all: readonly ObjectiveDraft[],
    private readonly stated: readonly StatedObjective[],
  ) {
    const taken = new TakenIds();
    const drafts = withoutRepeated(all, this.same);
    for (const draft of drafts) {
      if (draft.number !== null) this.ids.set(draft, taken.copyOf(draft.number));
    }
    let place = 0;
    for (const draft of drafts) {
      // A goal stands above the numbered objectives, so it takes none of their numbers.
      const from = rankOfLabel(draft.text) === 0 ? 0 : ++place;
      const id = this.ids.get(draft) ?? taken.nextFree(`from ${from}`, (free) => String(from + free));
      this.ids.set(draft, id);
      this.found.push({ id, title: this.titleOf(draft), cell: draft.cell });
    }
  }

  all(): readonly Objective[] {
    return this.found;
  }

  /** The id of an action's objective, an empty string where the plan has none. */
  idOf({ objective, number }: ActionDraft): string {
    if (objective !== null) return this.ids.get(this.same.get(objective) ?? objective) ?? "";
    const first = number?.id.split(/[.-]/)[0] ?? "";
    // An action 2 that stands above all objectives is none of objective 2.
    if (first === number?.id) return "";
    if (this.found.some(({ id }) => id === first)) return first;
    const stated = this.stated.find((other) => other.number === first);
    if (stated === undefined) return "";
    // The plan states its objectives above the table only, and the actions' numbers say whose they are.
    this.found.push({ id: first, title: stated.text, cell: stated.cell });
    return first;
  }

  /** Of a code that stands for an objective ("2", "SO2") the wording above the table. */
  private titleOf({ text, number }: ObjectiveDraft): string {
    const isCode = number !== null && onOneLine(text).length <= 5;
    const wording = isCode ? this.stated.find((other) => other.number === number) : undefined;
    return wording?.text ?? text;
  }
}

/** The objectives without those that have the text of one before, which are noted as the same. */
function withoutRepeated(
  drafts: readonly ObjectiveDraft[],
  same: Map<ObjectiveDraft, ObjectiveDraft>,
): readonly ObjectiveDraft[] {
  const byText = new Map<string, ObjectiveDraft>();
  return drafts.filter((draft) => {
    const key = foldText(draft.text);
    const known = byText.get(key);
    if (known === undefined) byText.set(key, draft);
    else same.set(draft, known);
    return known === undefined;
  });
}

/** The ids of actions: the number that each has, else the next one free under its objective. */
export class ActionIds {
  private readonly taken = new TakenIds();
  private readonly ids = new Map<ActionDraft, string>();
  /** By what an action is, where the plan is spread over several sheets, each of which may have it. */
  private readonly byText = new Map<string, ActionDraft>();

  /** @param isSpread whether each of several sheets can say of an action what is of other periods */
  constructor(
    drafts: readonly ActionDraft[],
    private readonly objectiveOf: (draft: ActionDraft) => string,
    private readonly isSpread: boolean,
  ) {
    const restarts = hasRestarts(drafts);
    for (const draft of drafts) {
      if (draft.number === null) continue;
      const same = this.sameOnOtherSheet(draft);
      const prefix = restarts && isPlainNumber(draft) ? this.objectiveOf(draft) : "";
      const id = prefix === "" ? draft.number.id : `${prefix}.${draft.number.id}`;
      this.ids.set(draft, same === undefined ? this.taken.copyOf(id) : (this.ids.get(same) ?? id));
    }
  }

  idOf(draft: ActionDraft, objective: string): string {
    const known = this.ids.get(draft);
    if (known !== undefined) return known;
    const same = this.sameOnOtherSheet(draft);
    const prefix = objective === "" ? "" : `${objective}.`;
    const id =
      (same === undefined ? undefined : this.ids.get(same)) ??
      this.taken.nextFree(objective, (free) => `${prefix}${free + 1}`);
    this.ids.set(draft, id);
    return id;
  }

  private sameOnOtherSheet(draft: ActionDraft): ActionDraft | undefined {
    if (!this.isSpread) return undefined;
    const key = foldText(`${this.objectiveOf(draft)} ${draft.number?.id} ${draft.title}`);
    const known = this.byText.get(key);
    if (known === undefined) this.byText.set(key, draft);
    return known !== undefined && known.cell.sheet !== draft.cell.sheet ? known : undefined;
  }
}

/** Whether plain numbers, 1, 2, 3, begin again under each objective. */
function hasRestarts(drafts: readonly ActionDraft[]): boolean {
  const plain = drafts.filter(isPlainNumber);
  return new Set(plain.map(({ number }) => number?.id)).size < plain.length;
}

function isPlainNumber({ number }: ActionDraft): boolean {
  return number !== null && /^\d+$/.test(number.id);
}

/** Ids that are taken, with where the search for the next free one goes on. */
class TakenIds {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  /** The wanted id, with a count behind it where it is taken: a duplicate number, which a check reports. */
  copyOf(wanted: string): string {
    return this.take(wanted, (copy) => (copy === 0 ? wanted : `${wanted} (${copy + 1})`));
  }

  /** The first of a series of ids that is free. */
  nextFree(series: string, idAt: (place: number) => string): string {
    return this.take(`${series} series`, idAt);
  }

  private take(series: string, idAt: (place: number) => string): string {
    let place = this.next.get(series) ?? 0;
    while (this.taken.has(idAt(place))) place++;
    this.next.set(series, place + 1);
    this.taken.add(idAt(place));
    return idAt(place);
  }
}
