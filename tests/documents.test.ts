import { readFileSync, readdirSync } from "node:fs";
import { wordsToReplace } from "../scripts/plain-english.mjs";

describe("docs/decisions.md", () => {
  const records = readFileSync("docs/decisions.md", "utf8")
    .split("\n")
    .filter((line) => /^- |^\| `/.test(line));

  it("has records of at most 120 words", () => {
    expect(records.length).toBeGreaterThan(100);
    expect(records.filter((record) => record.split(/\s+/).filter(isWord).length > 120)).toEqual([]);
  });

  it("states each decision in bold, then why", () => {
    const decisions = records.filter((record) => record.startsWith("- "));
    expect(decisions.filter((record) => !/^- \*\*[^*]+(?:\*[^*]+\*[^*]*)*\*\*.*\S/.test(record))).toEqual([]);
  });
});

describe("the English documentation", () => {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(folder)
      .filter((name) => /^[^.]+\.md$/.test(name))
      .map((name) => `${folder}/${name}`);
  const files = [
    ".",
    "docs",
    "docs/checks",
    "docs/marketplace",
    "examples",
    "packages/office-host",
    "packages/xlsx",
  ].flatMap(inFolder);

  it.each(files)("%s is in plain modern English", (file) => {
    const text = readFileSync(file, "utf8");
    const lineOf = (index: number): number => text.slice(0, index).split("\n").length;
    expect(
      wordsToReplace(text).map(({ word, index, instead }) => `${lineOf(index)}: “${word}” → ${instead}`),
    ).toEqual([]);
  });
});

describe("words that must not come back", () => {
  it.each([
    ["The value stands beside its head.", ["stands", "beside", "head"]],
    ["It is told anew.", ["told", "anew"]],
    ["Mended for good, likest of all.", ["Mended", "for good", "likest"]],
    ["None where the plan has no years. What is no number is left out.", ["None where", "What is no"]],
  ])("are found: %s", (text, words) => {
    expect(wordsToReplace(text).map(({ word }) => word)).toEqual(words);
  });

  it.each([
    "The overhead of a headless browser, ahead of the heads of delegation.",
    "NP stands for “not programmed”, and nobody understands how the plan stands.",
    "The code `beside` and the quotation “what stands there” are not ours to word; besides, no outstanding items.",
    "What is no longer there, and the recommended amendments.",
  ])("do not include: %s", (text) => {
    expect(wordsToReplace(text)).toEqual([]);
  });
});

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
