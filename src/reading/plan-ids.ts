import type { Objective } from "../plan/plan";
import type { ActionDraft, ObjectiveDraft } from "./outline";
import { rankOfLabel } from "./outline";
import { onOneLine } from "./text-folding";
import type { StatedObjective } from "./title-block";

/** The objectives with their ids: the number that each gives, else its place among them. */
export class ObjectiveIds {
  private readonly found: Objective[] = [];
  private readonly ids = new Map<ObjectiveDraft, string>();

  constructor(
    drafts: readonly ObjectiveDraft[],
    private readonly stated: readonly StatedObjective[],
  ) {
    const taken = new TakenIds();
    for (const draft of drafts) {
      if (draft.number !== null) this.ids.set(draft, taken.copyOf(draft.number));
    }
    for (const [place, draft] of drafts.entries()) {
      // A goal stands above the numbered objectives, so it takes none of their numbers.
      const from = rankOfLabel(draft.text) === 0 ? 0 : place + 1;
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
    if (objective !== null) return this.ids.get(objective) ?? "";
    const first = number?.id.split(/[.-]/)[0] ?? "";
    if (this.found.some(({ id }) => id === first)) return first;
    const stated = this.stated.find((other) => other.number === first);
    if (stated === undefined || number === null || first === number.id) return "";
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

/** The ids of actions: the number that each has, else the next one free under its objective. */
export class ActionIds {
  private readonly taken = new TakenIds();
  private readonly numbered = new Map<ActionDraft, string>();

  constructor(drafts: readonly ActionDraft[]) {
    for (const draft of drafts) {
      if (draft.number !== null) this.numbered.set(draft, this.taken.copyOf(draft.number.id));
    }
  }

  idOf(draft: ActionDraft, objective: string): string {
    const numbered = this.numbered.get(draft);
    if (numbered !== undefined) return numbered;
    const prefix = objective === "" ? "" : `${objective}.`;
    return this.taken.nextFree(objective, (free) => `${prefix}${free + 1}`);
  }
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
