import { readFileSync } from "node:fs";

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

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
