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
  const known = remade.get(latter);
  if (known !== undefined) return known;
  const result = reuseParts(former, latter, remade);
  if (result !== former && result !== latter) remade.set(latter, result);
  return result;
}

/** The former where all its parts are reused, a new one where some are, else the latter. */
function reuseParts(former: object, latter: object, remade: Remade): object {
  if (Array.isArray(latter)) return Array.isArray(former) ? reuseItems(former, latter, remade) : latter;
  if (latter instanceof Map) return former instanceof Map ? reuseEntries(former, latter, remade) : latter;
  return isPlain(former) && isPlain(latter) ? reuseFields(former, latter, remade) : latter;
}

/** An item of a list is compared as a whole first, since nearly all of them are as they were. */
function reuseItem(former: unknown, latter: unknown, remade: Remade): unknown {
  return areEqual(former, latter) ? former : reuse(former, latter, remade);
}

/** Where items were put in or taken out, those behind are counted from the end, so that they are found as they were. */
function reuseItems(former: readonly unknown[], latter: readonly unknown[], remade: Remade): object {
  const shift = former.length - latter.length;
  const before = shift === 0 ? 0 : countEqualAtFirst(former, latter);
  const items = latter.map((item, place) =>
    place < before ? former[place] : reuseItem(former[place + shift], item, remade),
  );
  if (areSame(items, former)) return former;
  return areSame(items, latter) ? latter : items;
}

function countEqualAtFirst(former: readonly unknown[], latter: readonly unknown[]): number {
  let count = 0;
  while (count < former.length && count < latter.length && areEqual(former[count], latter[count])) count += 1;
  return count;
}

function reuseEntries(former: Entries, latter: Entries, remade: Remade): object {
  const keys = [...latter.keys()];
  const parts = Array.from(latter, ([key, part]) => reuseItem(former.get(key), part, remade));
  if (areSame(keys, [...former.keys()]) && areSame(parts, [...former.values()])) return former;
  return areSame(parts, [...latter.values()])
    ? latter
    : new Map(keys.map((key, place) => [key, parts[place]]));
}

function reuseFields(former: Fields, latter: Fields, remade: Remade): object {
  let isSame = Object.keys(former).length === Object.keys(latter).length;
  let result: Record<string, unknown> | null = null;
  for (const [name, own] of Object.entries(latter)) {
    const part = reuse(former[name], own, remade);
    isSame &&= name in former && Object.is(part, former[name]);
    if (!Object.is(part, own)) (result ??= { ...latter })[name] = part;
  }
  return isSame ? former : (result ?? latter);
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, place) => Object.is(one, others[place]));
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
  for (const name in latter) {
    const part = latter[name];
    if (!areEqual(former[name], part) || (part === undefined && !(name in former))) return false;
  }
  for (const name in former) if (!(name in latter)) return false;
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isPlain(value: object): value is Fields {
  return Object.getPrototypeOf(value) === Object.prototype;
}
