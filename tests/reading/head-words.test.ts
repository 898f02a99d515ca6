import { HeadWords } from "../../src/plan/language/head-words";

/** The phrases of the lexicons that a head is taken to have, also with slips of spelling. */
function meant(head: string): readonly string[] {
  return new HeadWords().matchLeniently(head).map(({ phrase }) => phrase);
}

describe("slips of spelling in heads", () => {
  it.each([
    ["Traget", ["target"]],
    ["Baselne", ["baseline"]],
  ])("%s: is the word that was meant", (head, phrases) => {
    expect(meant(head)).toEqual(phrases);
  });

  it.each([
    ["Core actions", ["action"]],
    ["Core", []],
    ["Planificación", []],
    ["March W1", []],
  ])("%s: is a word of its own, and no slip for another", (head, phrases) => {
    expect(meant(head)).toEqual(phrases);
  });
});
