import { differenceInWords } from "../../../app/comparing";

/** Two wordings, with the words between asterisks that only one of them has. */
export function marked(own: string, other: string): readonly [string, string] {
  const { onlyFirst, onlySecond } = differenceInWords(own, other);
  return [withMarks(own, onlyFirst), withMarks(other, onlySecond)];
}

function withMarks(text: string, stretches: readonly string[]): string {
  let [done, rest] = ["", text];
  for (const stretch of stretches) {
    const place = rest.indexOf(stretch);
    if (place < 0) continue;
    done += `${rest.slice(0, place)}*${stretch}*`;
    rest = rest.slice(place + stretch.length);
  }
  return done + rest;
}
