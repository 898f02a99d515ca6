/**
 * What a row of an own sheet is about: an indicator, an action, a finding. By its key what a person typed next to the
 * row is found again when the sheet is written again, wherever the row is then.
 */
export interface RowSubject {
  /** Unique among what the sheet is about, and never shown: `indicator:…`. */
  readonly key: string;
  /** What people know it by: the number that it has and its words; "" where it has none. */
  readonly number: string;
  readonly words: string;
  /** What it was known by before; not noted. */
  readonly formerNames?: readonly Pick<RowSubject, "number" | "words">[];
  /** Which of several rows about it this is, where the sheet has it in several parts. */
  readonly part?: string;
  /**
   * Set for a row of texts that were said about a row that is gone: the column in which its text was before, or
   * `IN_PLACE` where all of them are in the columns in which they were.
   */
  readonly from?: number;
}

export const IN_PLACE = -1;

/** A text that a person typed next to a row of an own sheet. */
export interface TypedNote {
  readonly about: RowSubject;
  /** The column in which it is, as the sheet was written. */
  readonly column: number;
  readonly text: string;
}

/** What people typed next to the rows of an own sheet, before it is written again. */
export interface TypedBefore {
  /** Next to rows that the sheet has or can have. */
  readonly beside: readonly TypedNote[];
  /** Next to rows of which nothing is left. */
  readonly gone: readonly TypedNote[];
}

export const NOTHING_TYPED: TypedBefore = { beside: [], gone: [] };

/** What was typed in a column next to the row about something, a line each; `null` for nothing. */
export function typedOf({ beside }: TypedBefore, { key, part }: RowSubject, column: number): string | null {
  const texts = beside.flatMap((note) =>
    note.about.key === key && note.about.part === part && note.column === column ? [note.text.trim()] : [],
  );
  return texts.length === 0 ? null : [...new Set(texts)].join("\n");
}

/** Finds the subject that a former one is now; `null` if it is gone. */
export type FindSubject = (former: RowSubject) => RowSubject | null;

/**
 * Finds subjects by their keys, in the same part of the sheet before another one, or by number and words where both
 * agree, now or before, and one subject only has them: a number alone tells nothing.
 */
export function subjectFinder(subjects: readonly RowSubject[]): FindSubject {
  const byPart = new Map<string, RowSubject>();
  const byKey = new Map<string, RowSubject | null>();
  const byName = new Map<string, RowSubject | null>();
  for (const subject of subjects) {
    byPart.set(partKey(subject), byPart.get(partKey(subject)) ?? subject);
    // The row that is in no part stands for those of all parts; of several parts none does.
    const first = byKey.get(subject.key);
    const isOther = first !== undefined && first?.part !== subject.part;
    if (first === undefined || (isOther && subject.part === undefined)) byKey.set(subject.key, subject);
    else if (isOther && first?.part !== undefined) byKey.set(subject.key, null);
    addName(byName, subject, subject);
  }
  const byFormerName = new Map<string, RowSubject | null>();
  for (const subject of subjects) {
    for (const name of subject.formerNames ?? []) addName(byFormerName, name, subject);
  }
  // What it is called now counts before what another one was called once.
  const byNames = (name: string): RowSubject | null => {
    const present = byName.get(name);
    return present === undefined ? (byFormerName.get(name) ?? null) : present;
  };
  return (former) =>
    byPart.get(partKey(former)) ??
    byKey.get(former.key) ??
    (former.words === "" ? null : byNames(nameOf(former)));
}

/** Of the rows about one thing that in no part has a name, else the first; where several things have it, none does. */
function addName(names: Map<string, RowSubject | null>, name: Name, subject: RowSubject): void {
  const known = names.get(nameOf(name));
  const isBetter = known?.key === subject.key && known.part !== undefined && subject.part === undefined;
  if (known === undefined || isBetter) names.set(nameOf(name), subject);
  else if (known?.key !== subject.key) names.set(nameOf(name), null);
}

type Name = Pick<RowSubject, "number" | "words">;

function partKey({ key, part = "" }: RowSubject): string {
  return `${part}\n${key}`;
}

/** Longer words are cut where they are kept: with the number they still tell which row it was. */
export const MAX_WORDS = 300;

function nameOf({ number, words }: Name): string {
  return `${number.trim()}\n${words.slice(0, MAX_WORDS).replace(/\s+/gu, " ").trim().toLowerCase()}`;
}
