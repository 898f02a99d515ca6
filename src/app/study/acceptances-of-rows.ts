import type { Acceptance } from "../../checks";
import { numberKey } from "../../identity/row-names";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { Plan } from "../../plan/plan";
import type { RowName } from "../../plan/row-identity";

/**
 * The acceptances under the keys that findings have now: what was accepted of a row is accepted of it under the number
 * that it has. One that was kept without its row belongs to the row with its number where no other ever had that, or
 * else to the one whose words it says. What belongs to no row any more stays kept, and accepts nothing.
 */
export function acceptancesOfRows(accepted: readonly Acceptance[], plan: Plan): readonly Acceptance[] {
  if (accepted.length === 0) return accepted;
  const known = knownRows(plan);
  return accepted.map((acceptance) => ofRow(acceptance, known));
}

/** An acceptance of a finding of now, with the row that it is about, where it is about one. */
export function withItsRow(acceptance: Acceptance, { actions, indicators }: Plan): Acceptance {
  const about = partsOf(acceptance.key)?.about ?? [];
  const keys = new Map([...actions, ...indicators].map(({ id, key = id }) => [id, key]));
  const row = about.length > MAX_WORDS ? undefined : about.flatMap((word) => keys.get(word) ?? [])[0];
  return inOrder(acceptance, row);
}

/** Its fields as they are read again, so that what says the same is saved in the same words. */
function inOrder({ rule, key, row: former, ...why }: Acceptance, row = former): Acceptance {
  return row === undefined ? { rule, key, ...why } : { rule, key, row, ...why };
}

/** A row that the plan has, or had. */
interface KnownRow {
  readonly key: string;
  /** `null` of one that is gone. */
  readonly id: string | null;
  readonly names: readonly RowName[];
}

interface KnownRows {
  readonly byKey: ReadonlyMap<string, KnownRow>;
  /** By each number that they ever had. */
  readonly byNumber: ReadonlyMap<string, readonly KnownRow[]>;
}

function knownRows({ actions, indicators, gone = [] }: Plan): KnownRows {
  const rows: readonly KnownRow[] = [
    ...actions.map(({ id, key = id, title, formerNames = [] }) => ({
      ...{ key, id, names: [...formerNames, { number: id, words: title }] },
    })),
    ...indicators.map(({ id, key = id, text, formerNames = [] }) => ({
      ...{ key, id, names: [...formerNames, { number: id, words: text }] },
    })),
    ...gone.map(({ key, names }) => ({ key, id: null, names })),
  ];
  const byNumber = new Map<string, KnownRow[]>();
  for (const row of rows) {
    for (const number of new Set(row.names.map((name) => numberKey(name.number)))) {
      byNumber.set(number, [...(byNumber.get(number) ?? []), row]);
    }
  }
  return { byKey: new Map(rows.map((row) => [row.key, row])), byNumber };
}

function ofRow(acceptance: Acceptance, known: KnownRows): Acceptance {
  const parts = partsOf(acceptance.key);
  if (parts === null) return acceptance;
  const place = parts.about.findIndex(
    (word) => known.byKey.has(word) || known.byNumber.has(numberKey(word)) || word === acceptance.row,
  );
  const word = parts.about[place];
  // A text in which a number is by chance is about no row.
  if (word === undefined || parts.about.length > MAX_WORDS) return acceptance;
  const row =
    acceptance.row === undefined ? rowNumbered(word, parts.says, known) : known.byKey.get(acceptance.row);
  const now = row?.id ?? acceptance.row ?? row?.key ?? `?${word}`;
  const about = parts.about.map((each, index) => (index === place ? now : each)).join(" ");
  const key = JSON.stringify([parts.rule, about, ...parts.rest]);
  return inOrder({ ...acceptance, key }, row?.key);
}

/** What a finding is about has no more words than a row, a period and a party. */
const MAX_WORDS = 4;

/** Findings quote no more letters than these of a wording. */
const MAX_QUOTED = 50;

function rowNumbered(number: string, says: string, { byNumber }: KnownRows): KnownRow | undefined {
  const rows = byNumber.get(numberKey(number)) ?? [];
  const [only, ...others] = rows;
  if (others.length === 0) return only;
  const worded = rows.filter(({ names }) =>
    names.some(({ words }) => says.includes(foldText(words).slice(0, MAX_QUOTED))),
  );
  return worded.length === 1 ? worded[0] : undefined;
}

interface KeyParts {
  readonly rule: string;
  readonly about: readonly string[];
  readonly rest: readonly unknown[];
  /** All that the finding said, for looking words up in it. */
  readonly says: string;
}

/** The parts of a finding's key (`findingKey`); `null` for one that is no finding's. */
function partsOf(key: string): KeyParts | null {
  try {
    const parsed: unknown = JSON.parse(key);
    if (!Array.isArray(parsed)) return null;
    const [rule, about, ...rest] = parsed as readonly unknown[];
    if (typeof rule !== "string" || typeof about !== "string" || rest.length !== 2) return null;
    return { rule, about: about.split(" "), rest, says: foldText(JSON.stringify(rest[1])) };
  } catch {
    // Keys of other kinds are no JSON.
    return null;
  }
}
