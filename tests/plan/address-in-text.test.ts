import { addressIn } from "../../src/plan/language/spelling/address-in-text";

describe("the address in a text", () => {
  it.each([
    ["https://example.org/report.pdf", "https://example.org/report.pdf"],
    ["  HTTP://Example.org  ", "HTTP://Example.org"],
    ["www.example.org/minutes", "http://www.example.org/minutes"],
    ["Minutes of 3 May: https://example.org/a(1).pdf.", "https://example.org/a(1).pdf"],
    ["Minutes (https://example.org/a)", "https://example.org/a"],
    ["<https://example.org/a?b=c&d=e#f>", "https://example.org/a?b=c&d=e#f"],
    ["របាយការណ៍ https://example.org/របាយការណ៍.pdf។", "https://example.org/របាយការណ៍.pdf"],
    ["ดูที่https://example.org/รายงาน", "https://example.org/รายงาน"],
    ["C:\\Reports\\Quarter 2, final.xlsx", "C:\\Reports\\Quarter 2, final.xlsx"],
    ["\\\\server\\share\\Quarter 2.pdf", "\\\\server\\share\\Quarter 2.pdf"],
    ["file:///D:/reports/q2.pdf", "file:///D:/reports/q2.pdf"],
  ])("%j leads to %s", (text, address) => expect(addressIn(text)).toBe(address));

  it.each([
    ["no address", "Attendance sheets, page 3"],
    ["two addresses, of which a cell can open one", "https://example.org/a, https://example.org/b"],
    ["a scheme that runs", "javascript:alert(1)"],
    ["a scheme with contents of its own", "data:text/html,hello"],
    ["a scheme of a program", "ms-word:ofe|u|https:"],
    ["a path within words", "The file is C:\\Reports\\q2.xlsx, ask Ms K."],
    ["a server without a share", "\\\\server"],
    ["a scheme alone", "https://"],
    ["an address of post", "office@www.example.org"],
    ["more than Excel takes", `https://example.org/${"a".repeat(2_079)}`],
    ["a control character", "C:\\Reports\\q2\u0000.pdf"],
  ])("is none: %s", (_, text) => expect(addressIn(text)).toBeNull());
});
