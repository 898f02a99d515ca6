import { LANGUAGES } from "../../src/locales/catalogues";
import { describedHtml } from "../../src/workbook/described-html";
import { EVERY_STATUS, briefOf, summaryOf } from "./summary-of";

/** How many columns each row of the table takes, with those that cells above reach into. */
function widths(html: string): readonly number[] {
  const open: number[] = [];
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => {
    const reaching = open.splice(0).flatMap((left) => (left > 1 ? [left - 1] : []));
    open.push(...reaching);
    let width = reaching.length;
    for (const [, attributes = ""] of row.matchAll(/<t[hd]([^>]*)>/g)) {
      const across = Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
      const down = Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
      width += across;
      for (let column = 0; column < across; column++) open.push(down);
    }
    return width;
  });
}

describe("a sheet that is copied for Word", () => {
  it.each(LANGUAGES)("is a table whose rows are all as wide, and text beside it (%s)", (language) => {
    const sheet = briefOf(EVERY_STATUS, { language, period: "2024-Q2", title: "Law & order <2023>" });
    const { html, text } = describedHtml(sheet);
    expect(html).toMatch(/^<table [^]*<\/table>$/);
    expect(html).toContain("Law &amp; order &lt;2023&gt;");
    expect(new Set(widths(html)).size).toBe(1);
    expect(text.split("\n")[0]).toContain("Law & order <2023>");
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  it("leaves out hidden columns and what is not printed, and writes shares as per cent", () => {
    const { html, text } = describedHtml(summaryOf(EVERY_STATUS));
    expect(html).toContain('<th scope="col"');
    expect(html).not.toContain("poa:indicator");
    expect(html).not.toContain("Numbers behind the charts");
    expect(text).toMatch(/\t\d+%\t/);
    expect(text).not.toMatch(/\d\.\d{6}/);
  });
});
