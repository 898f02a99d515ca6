import { commonLengths, lengthAt, wordsOf } from "./word-difference";

/** A stretch of one text or of both, with the space and signs before it. */
export interface TrackedStretch {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * Two wordings as one text, with what is removed from the first and added by the second; whole where they differ in
 * signs alone. What both have is as the first has it.
 */
export function trackedChanges(first: string, second: string): readonly TrackedStretch[] {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const whole: readonly TrackedStretch[] = [
    { kind: "removed", text: first },
    { kind: "added", text: second },
  ];
  if (a.length === 0 || b.length === 0) return whole;
  const common = commonLengths(a, b);
  const tracked: Stretch[] = [];
  const add = (kind: TrackedStretch["kind"], text: string): void => {
    const last = tracked.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== "") tracked.push({ kind, text });
  };
  let [i, j, atFirst, atSecond] = [0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const [wordA, wordB] = [a[i], b[j]];
    const isSame = wordB !== undefined && wordA?.folded === wordB.folded;
    const isRemoved = wordB === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1);
    if (wordA !== undefined && (isSame || isRemoved)) {
      add(isSame ? "same" : "removed", first.slice(atFirst, wordA.end));
      atFirst = wordA.end;
      i += 1;
    } else if (wordB !== undefined) add("added", second.slice(atSecond, wordB.end));
    if (wordB !== undefined && (isSame || !(wordA !== undefined && isRemoved))) {
      atSecond = wordB.end;
      j += 1;
    }
  }
  const [restOfFirst, restOfSecond] = [first.slice(atFirst), second.slice(atSecond)];
  if (restOfFirst === restOfSecond) add("same", restOfFirst);
  else {
    add("removed", restOfFirst);
    add("added", restOfSecond);
  }
  if (tracked.every(({ kind }) => kind === "same")) return whole;
  for (const [place, removed] of tracked.entries())
    shareBeginning(tracked[place - 1], removed, tracked[place + 1]);
  return tracked;
}

type Stretch = { -readonly [Key in keyof TrackedStretch]: TrackedStretch[Key] };

/** The signs and spaces with which both what is removed and what is added begin belong to what is before them. */
function shareBeginning(before: Stretch | undefined, removed: Stretch, added: Stretch | undefined): void {
  if (before?.kind !== "same" || removed.kind !== "removed" || added?.kind !== "added") return;
  const [signs = ""] = /^[^\p{L}\p{N}]+/u.exec(removed.text) ?? [];
  if (!added.text.startsWith(signs)) return;
  before.text += signs;
  removed.text = removed.text.slice(signs.length);
  added.text = added.text.slice(signs.length);
}
