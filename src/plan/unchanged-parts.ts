/**
 * What came after, in which each part that is deeply equal to the former one is the very object that it
 * was: so a plan that was read again tells by its objects what changed in it. The result is deeply equal
 * to `latter`, and neither of the two is changed. Plain objects, arrays and maps are looked into; anything
 * else is taken as it came. Takes time in proportion to the size of `latter`.
 */
export function withUnchangedParts<Whole>(former: Whole, latter: Whole): Whole {
  return reuse(former, latter, new Map()) as Whole;
}

/** What was made of objects that changed in parts, so that places which share one go on sharing one. */
type Remade = Map<object, unknown>;
type Fields = Readonly<Record<string, unknown>>;
type Entries = ReadonlyMap<unknown, unknown>;

function reuse(former: unknown, latter: unknown, remade: Remade): unknown {
  if (!isObject(latter) || !isObject(former)) return latter;
  if (areEqual(former, latter)) return former;
  const known = remade.get(latter);
  if (known !== undefined) return known;
  const result = reuseParts(former, latter, remade);
  if (result !== latter) remade.set(latter, result);
  return result;
}

/** Of two that are not equal, whose parts may be. What has no such part stays as it came. */
function reuseParts(former: object, latter: object, remade: Remade): object {
  if (Array.isArray(latter)) return Array.isArray(former) ? reuseItems(former, latter, remade) : latter;
  if (latter instanceof Map) return former instanceof Map ? reuseEntries(former, latter, remade) : latter;
  return isPlain(former) && isPlain(latter) ? reuseFields(former, latter, remade) : latter;
}

/** Where items were put in or taken out, those behind are counted from the end, so that they are found as they were. */
function reuseItems(former: readonly unknown[], latter: readonly unknown[], remade: Remade): object {
  const shift = former.length - latter.length;
  const before = shift === 0 ? latter.length : countEqualAtFirst(former, latter);
  const items = latter.map((item, place) =>
    reuse(former[place < before ? place : place + shift], item, remade),
  );
  return items.every((item, place) => Object.is(item, latter[place])) ? latter : items;
}

function countEqualAtFirst(former: readonly unknown[], latter: readonly unknown[]): number {
  let count = 0;
  while (count < former.length && count < latter.length && areEqual(former[count], latter[count])) count += 1;
  return count;
}

function reuseEntries(former: Entries, latter: Entries, remade: Remade): object {
  let result: Map<unknown, unknown> | null = null;
  for (const [key, own] of latter) {
    const part = reuse(former.get(key), own, remade);
    if (!Object.is(part, own)) result = (result ?? new Map(latter)).set(key, part);
  }
  return result ?? latter;
}

function reuseFields(former: Fields, latter: Fields, remade: Remade): object {
  let result: Record<string, unknown> | null = null;
  for (const [name, own] of Object.entries(latter)) {
    const part = reuse(former[name], own, remade);
    if (!Object.is(part, own)) (result ??= { ...latter })[name] = part;
  }
  return result ?? latter;
}

/** Deeply equal, maps also in their order. It makes nothing, since most of a plan that is read again is only compared. */
function areEqual(former: unknown, latter: unknown): boolean {
  if (Object.is(former, latter)) return true;
  if (!isObject(former) || !isObject(latter)) return false;
  if (Array.isArray(latter)) return Array.isArray(former) && haveEqualItems(former, latter);
  if (latter instanceof Map) return former instanceof Map && haveEqualEntries(former, latter);
  return isPlain(former) && isPlain(latter) && haveEqualFields(former, latter);
}

function haveEqualItems(former: readonly unknown[], latter: readonly unknown[]): boolean {
  return former.length === latter.length && latter.every((item, place) => areEqual(former[place], item));
}

function haveEqualEntries(former: Entries, latter: Entries): boolean {
  if (former.size !== latter.size) return false;
  const formerKeys = former.keys();
  for (const [key, part] of latter) {
    if (!Object.is(formerKeys.next().value, key) || !areEqual(former.get(key), part)) return false;
  }
  return true;
}

/** Loops over names take half the time that lists of them take. */
function haveEqualFields(former: Fields, latter: Fields): boolean {
  let more = 0;
  for (const name in latter) {
    const part = latter[name];
    if (!areEqual(former[name], part) || (part === undefined && !(name in former))) return false;
    more += 1;
  }
  for (const name in former) more -= name in latter ? 1 : 0;
  return more === 0;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isPlain(value: object): value is Fields {
  return Object.getPrototypeOf(value) === Object.prototype;
}
