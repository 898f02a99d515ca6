import type { ApiSet } from "../requests/host-object";
import { type ChangeEvents, EventType } from "../change-events";

/** An object whose events Office.js asks for: by its id, or for all of its kind. */
export interface EventSource {
  readonly events: ChangeEvents;
  readonly target: string;
}

/** What Office.js calls to listen to an event: the end of `_RegisterActivatedEvent`, the event, the set that has it. */
type Registered = readonly [name: string, event: keyof typeof EventType, set: ApiSet];

export const WORKSHEET_EVENTS = [
  ["ActivatedEvent", "worksheetActivated", "1.7"],
  ["CalculatedEvent", "worksheetCalculated", "1.8"],
  ["DataChangedEvent", "worksheetChanged", "1.7"],
  ["ColumnSortedEvent", "columnSorted", "1.10"],
  ["DeactivatedEvent", "worksheetDeactivated", "1.7"],
  ["FormulaChangedEvent", "formulaChanged", "1.13"],
  ["EventNameChanged", "worksheetNameChanged", "1.17"],
  ["ProtectionChangedEvent", "protectionChanged", "1.14"],
  ["RowSortedEvent", "rowSorted", "1.10"],
  ["SelectionChangedEvent", "worksheetSelectionChanged", "1.7"],
  ["SingleClickedEvent", "singleClicked", "1.10"],
  ["EventVisibilityChanged", "worksheetVisibilityChanged", "1.17"],
] as const satisfies readonly Registered[];

export const WORKSHEET_COLLECTION_EVENTS = [
  ...WORKSHEET_EVENTS,
  ["AddedEvent", "worksheetAdded", "1.7"],
  ["DeletedEvent", "worksheetDeleted", "1.7"],
  ["EventMoved", "worksheetMoved", "1.17"],
] as const satisfies readonly Registered[];

export const TABLE_EVENTS = [
  ["DataChangedEvent", "tableChanged", "1.7"],
  ["SelectionChangedEvent", "tableSelectionChanged", "1.7"],
] as const satisfies readonly Registered[];

export const TABLE_COLLECTION_EVENTS = [
  ["DataChangedEvent", "tableChanged", "1.7"],
  ["AddedEvent", "tableAdded", "1.9"],
  ["DeletedEvent", "tableDeleted", "1.9"],
] as const satisfies readonly Registered[];

export const CHART_EVENTS = [
  ["ActivatedEvent", "chartActivated", "1.8"],
  ["DeactivatedEvent", "chartDeactivated", "1.8"],
] as const satisfies readonly Registered[];

export const CHART_COLLECTION_EVENTS = [
  ...CHART_EVENTS,
  ["AddedEvent", "chartAdded", "1.8"],
  ["DeletedEvent", "chartDeleted", "1.8"],
] as const satisfies readonly Registered[];

export const WORKBOOK_EVENTS = [["ActivatedEvent", "workbookActivated", "1.13"]] as const;

/** The members by which Office.js begins and ends to listen. */
export function eventMembers(events: readonly Registered[]): Readonly<Record<string, ApiSet>> {
  return Object.fromEntries(
    events.flatMap(([name, , set]) => [
      [`_Register${name}`, set],
      [`_Unregister${name}`, set],
    ]),
  );
}

/** Gives a class those members. */
export function addEventMembers(
  source: { readonly prototype: { eventSource(): EventSource } },
  registered: readonly Registered[],
): void {
  for (const [name, event] of registered) {
    const type = EventType[event];
    const define = (method: string, act: (source: EventSource) => void) =>
      Object.defineProperty(source.prototype, method, {
        value(this: { eventSource(): EventSource }): void {
          act(this.eventSource());
        },
      });
    define(`_Register${name}`, ({ events, target }) => events.register(type, target));
    define(`_Unregister${name}`, ({ events, target }) => events.unregister(type, target));
  }
}
