/**
 * The key under which the pane keeps something in the browser's storage. Where a browser keeps pages apart by what they
 * stand in, Office names the part that is this add-in's.
 */
export function storageKey(name: string): string {
  return `${partition()}plan-of-action-tracker.${name}`;
}

/** Whatever the types say, there may be no Office, and most have no parts. */
function partition(): string {
  if (typeof Office === "undefined") return "";
  const { context }: { readonly context?: Partial<Office.Context> } = Office;
  return context?.partitionKey ?? "";
}
