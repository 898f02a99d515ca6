import { WordWeights } from "../compare/words/likeness";
import { withWesternDigits } from "../plan/language/numbers/digits";
import { foldText, onOneLine, tidyText } from "../plan/language/spelling/text-folding";
import type { Plan } from "../plan/plan";
import type { GoneRow, RowKind, RowName } from "../plan/row-identity";
import { nameWords, numberKey, presentAction, presentIndicator, shownWords } from "./row-names";
import { isShortFor, likenessOfReworded, readSubject, type Subject } from "./same-thing";

/** The indicator that a text names. */
export type NamedIndicator =
  | { readonly kind: "indicator"; readonly id: string }
  | { readonly kind: "unknownIndicator" }
  /** The text fits several indicators, or its number was that of several. */
  | { readonly kind: "ambiguousIndicator" }
  /** Its number is that of one indicator, and its words are no one's. */
  | { readonly kind: "contradictoryIndicator"; readonly id: string }
  /** It names one that the plan had once, which said this last. */
  | { readonly kind: "goneIndicator"; readonly words: string };

/** The action that a text names; as with indicators. */
export type NamedAction =
  | { readonly kind: "action"; readonly id: string }
  | { readonly kind: "unknown" | "ambiguous" | "contradictory" | "gone" };

/**
 * Finds indicators by what people write to name them. `isNumber` says that Excel holds it as a number, which may have
 * lost noughts at its end: 1.1 may be what is left of "1.10".
 */
export type IndicatorFinder = (text: string, isNumber?: boolean) => NamedIndicator;

/** What of a plan tells which indicator is named. */
export type NamedPlan = Pick<Plan, "indicators" | "gone"> & Partial<Pick<Plan, "actions">>;

/**
 * A finder for the indicators that a plan has, and had: by their wording, of now or before, whole or cut with an
 * ellipsis; by a wording with the number that it had ("1.4-2 …"); by the number alone, or that of an action that has
 * one indicator only, where it was never another's. Words count before a number, since plans are numbered again; a
 * number with words that are no one's names nothing.
 */
export function indicatorFinder({ indicators, actions = [], gone = [] }: NamedPlan): IndicatorFinder {
  const titles = new Map<string, readonly string[]>();
  for (const { id, key = id, title, formerNames = [] } of actions) {
    const ever = [title, ...formerNames.map(({ words }) => words)];
    titles.set(id, ever).set(key, ever);
  }
  for (const { key, names } of gone) {
    if (!titles.has(key))
      titles.set(
        key,
        names.map(({ words }) => words),
      );
  }
  const find = rowFinder([
    ...indicators.map((indicator) => ({
      ...presentRow(indicator, presentIndicator(indicator).name),
      actions: titles.get(indicator.action) ?? [],
    })),
    ...goneRows(gone, "indicator").map((row) => ({ ...row, actions: titles.get(row.action ?? "") ?? [] })),
  ]);
  return (text, isNumber) => {
    const found = find(text, isNumber);
    switch (found.kind) {
      case "row":
        return { kind: "indicator", id: found.id };
      case "gone":
        return { kind: "goneIndicator", words: found.words };
      case "contradictory":
        return { kind: "contradictoryIndicator", id: found.id };
      case "ambiguous":
        return { kind: "ambiguousIndicator" };
      case "unknown":
        return { kind: "unknownIndicator" };
    }
  };
}

/** The same for the actions that a plan has, and had. */
export function actionFinder({
  actions,
  gone = [],
}: Pick<Plan, "actions" | "gone">): (text: string, isNumber?: boolean) => NamedAction {
  const find = rowFinder([
    ...actions.map((action) => presentRow(action, presentAction(action).name)),
    ...goneRows(gone, "action"),
  ]);
  return (text, isNumber) => {
    const found = find(text, isNumber);
    return found.kind === "row" ? { kind: "action", id: found.id } : { kind: found.kind };
  };
}

type NamedRow =
  | { readonly kind: "row" | "contradictory"; readonly id: string }
  | { readonly kind: "unknown" | "ambiguous" }
  | { readonly kind: "gone"; readonly words: string };

function presentRow(
  { id, formerNames = [] }: { readonly id: string; readonly formerNames?: readonly RowName[] },
  name: RowName,
): KnownRow {
  return { id, names: [...formerNames, name] };
}

function goneRows(gone: readonly GoneRow[], of: RowKind): readonly (KnownRow & Pick<GoneRow, "action">)[] {
  return gone.flatMap(({ kind, names, action }) =>
    kind === of ? [{ id: null, names, ...(action === undefined ? {} : { action }) }] : [],
  );
}

function rowFinder(known: readonly KnownRow[]): (text: string, isNumber?: boolean) => NamedRow {
  const byWording = groupOf(known, ({ names }) => names.map(({ words }) => foldText(words)));
  const byNumber = groupOf(known, ({ names }) => names.map(({ number }) => numberKey(number)));
  const byAction = groupOf(known, ({ names }) => names.map(({ number }) => actionKey(number)));
  const wordings = [...byWording.keys()];
  const isAlike = alikeness(known);

  /** Those that were ever worded so, by what the wording is recognized by. */
  const wordedSo = (text: string): readonly Worded[] => {
    const folded = foldText(nameWords(text));
    if (folded === "") return [];
    const whole = byWording.get(folded);
    if (whole !== undefined) return whole.map((one) => ({ one, wording: folded }));
    if (!/(?:…|\.\.\.)$/u.test(text)) return [];
    const start = foldText(text);
    if (start.length < SHORTEST_START) return [];
    return wordings
      .filter((wording) => wording.startsWith(start))
      .flatMap((wording) => (byWording.get(wording) ?? []).map((one) => ({ one, wording })));
  };

  /**
   * Those that were ever worded so in an action that was called as what is in brackets behind: "… (Train officers)".
   */
  const inAction = (text: string): readonly Worded[] => {
    const [, words = "", action = ""] = /^(.*\S) \((.*)\)$/u.exec(text) ?? [];
    if (words === "") return [];
    return wordedSo(words).filter(
      ({ one }) => one.actions?.some((title) => isCalled(title, action)) === true,
    );
  };

  const ofNumber = (keys: readonly string[]): NamedRow => {
    const ever = keys.flatMap((key) => byNumber.get(key) ?? []);
    if (ever.length > 0) return only([...new Set(ever)]);
    // The number of an action names its indicator where it has one, and never had another.
    return only([...new Set(keys.flatMap((key) => byAction.get(key) ?? []))]);
  };

  return (written, isNumber = false) => {
    const text = onOneLine(withWesternDigits(tidyText(written)));
    const [, first = "", rest = ""] = /^(\S+?)[.:)]?(?:\s+[-–—:]?\s*(.*))?$/u.exec(text) ?? [];
    const key = numberKey(first);
    const whole = [text, ...(rest === "" ? [] : [rest])];
    const plain = whole.flatMap(wordedSo);
    const worded = plain.length > 0 ? plain : whole.flatMap(inAction);
    const named = new Set(worded.map(({ one }) => one));
    if (named.size === 1) return only([...named]);
    if (named.size > 1) {
      const numbered = worded.filter(({ one, wording }) => wasNumbered(one, key, wording));
      return only([...new Set(numbered.length > 0 ? numbered.map(({ one }) => one) : named)]);
    }
    if (foldText(rest) === "") return ofNumber(isNumber ? keysOfNumber(key) : [key]);
    const numbered = byNumber.get(key) ?? [];
    const alike = numbered.filter((one) => isAlike(one, rest));
    if (alike.length > 0) return only(alike);
    const [present] = numbered.filter(({ id }) => id !== null);
    return present?.id == null ? { kind: "unknown" } : { kind: "contradictory", id: present.id };
  };
}

/** The numbers of which Excel may have made one: it leaves out noughts behind a point. */
function keysOfNumber(key: string): readonly string[] {
  return /^\d+\.\d+$/u.test(key) ? [key, `${key}0`, `${key}00`] : [key];
}

/** Whether a title is what is written, or begins so where that is cut. */
function isCalled(title: string, written: string): boolean {
  const [whole, shown] = [foldText(shownWords(title)), foldText(written)];
  return /(?:…|\.\.\.)$/u.test(written) ? whole.startsWith(shown) : whole === shown;
}

/** A shorter beginning than this says too little. */
const SHORTEST_START = 12;

/** A row that the plan has, or had. */
interface KnownRow {
  /** `null` of one that is gone. */
  readonly id: string | null;
  /** All that it was ever known by, the latest last. */
  readonly names: readonly RowName[];
  /** All that the action of an indicator was ever called; left out of an action. */
  readonly actions?: readonly string[];
}

interface Worded {
  readonly one: KnownRow;
  readonly wording: string;
}

function wasNumbered({ names }: KnownRow, key: string, wording: string): boolean {
  return names.some(({ number, words }) => numberKey(number) === key && foldText(words) === wording);
}

/** The number of the action in that of an indicator. */
function actionKey(number: string): string {
  return numberKey(number).replace(/-[^-]*$/u, "");
}

function only(found: readonly KnownRow[]): NamedRow {
  const [one] = found;
  if (one === undefined) return { kind: "unknown" };
  if (found.length > 1) return { kind: "ambiguous" };
  if (one.id !== null) return { kind: "row", id: one.id };
  return { kind: "gone", words: shownWords(one.names.at(-1)?.words ?? "") };
}

/** Tells whether what is written next to a number is another way to say what that row says, and of no other more so. */
function alikeness(known: readonly KnownRow[]): (one: KnownRow, written: string) => boolean {
  const weights = new WordWeights();
  let texts: ReadonlyMap<KnownRow, readonly Subject[]> | null = null;
  const textsOf = (one: KnownRow): readonly Subject[] => {
    texts ??= new Map(known.map((each) => [each, readNames(each, weights)]));
    return texts.get(one) ?? [];
  };
  const alike = (one: KnownRow, text: Subject): number =>
    Math.max(
      0,
      ...textsOf(one).map((name) => (isShortFor(text, name) ? 1 : likenessOfReworded(name, text, weights))),
    );
  return (one, written) => {
    const text = readSubject(written);
    const own = alike(one, text);
    // What is short for several is recognized by its number.
    return own > 0 && (own === 1 || known.every((other) => other === one || alike(other, text) < own));
  };
}

function readNames({ names }: KnownRow, weights: WordWeights): readonly Subject[] {
  return names.map(({ words }) => {
    const text = readSubject(words);
    weights.add(text.subject);
    return text;
  });
}

function groupOf(
  known: readonly KnownRow[],
  keysOf: (one: KnownRow) => readonly string[],
): ReadonlyMap<string, readonly KnownRow[]> {
  const groups = new Map<string, KnownRow[]>();
  for (const one of known) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return groups;
}
