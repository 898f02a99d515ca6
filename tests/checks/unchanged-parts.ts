/**
 * What came after, in which each part that is equal to the former one is the very object that it was:
 * as a plan is of which one cell changed.
 */
export function withUnchangedParts<Whole>(former: Whole, latter: Whole): Whole {
  return reuse(former, latter) as Whole;
}

function reuse(former: unknown, latter: unknown): unknown {
  if (Object.is(former, latter)) return former;
  if (Array.isArray(former) && Array.isArray(latter)) {
    const parts = latter.map((part, place) => reuse(former[place], part));
    return parts.length === former.length && parts.every((part, place) => part === former[place])
      ? former
      : parts;
  }
  if (former instanceof Map && latter instanceof Map) {
    const parts = [...latter].map(([key, part]) => [key, reuse(former.get(key), part)] as const);
    const keys = [...former.keys()];
    const isSame =
      parts.length === keys.length &&
      parts.every(([key, part], place) => key === keys[place] && part === former.get(key));
    return isSame ? former : new Map(parts);
  }
  if (!isRecord(former) || !isRecord(latter)) return latter;
  const parts = Object.entries(latter).map(([name, part]) => [name, reuse(former[name], part)] as const);
  const isSame =
    parts.length === Object.keys(former).length && parts.every(([name, part]) => part === former[name]);
  return isSame ? former : Object.fromEntries(parts);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
