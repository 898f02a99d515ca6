/**
 * The key under which the pane keeps something in the browser's storage. Where a browser keeps pages apart by what they
 * are in, Office names the part that is this add-in's.
 */
export function storageKey(name: string): string {
  return `${partition()}plan-of-action-tracker.${name}`;
}

/** What Office may have before it is ready. */
interface OfficeWithoutPromise {
  readonly context?: Partial<Office.Context>;
}

/** Whatever the types say, there may be no Office, and most have no parts. */
function partition(): string {
  const office: OfficeWithoutPromise | undefined = typeof Office === "undefined" ? undefined : Office;
  return office?.context?.partitionKey ?? "";
}
