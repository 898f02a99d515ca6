import { HeaderWords } from "../../src/plan/language/header-words";

/** The known phrases that a header is taken to have, also with slips of spelling. */
function meant(header: string): readonly string[] {
  return new HeaderWords().matchLeniently(header).map(({ phrase }) => phrase);
}

describe("slips of spelling in headers", () => {
  it.each([
    ["Traget", ["target"]],
    ["Baselne", ["baseline"]],
  ])("%s: is the word that was meant", (header, phrases) => {
    expect(meant(header)).toEqual(phrases);
  });

  it.each([
    ["Core actions", ["action"]],
    ["Core", []],
    ["Planificación", []],
    ["March W1", []],
  ])("%s: is a word of its own, and no slip for another", (header, phrases) => {
    expect(meant(header)).toEqual(phrases);
  });
});
