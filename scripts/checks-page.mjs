// The page of all checks, for the pane's "Why?": what docs/checks says, one below the other, each under its id.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";

const FOLDER = "docs/checks";

/** The page's main part as HTML. */
export function checksPage() {
  const pages = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => section(name.slice(0, -".md".length), readFileSync(join(FOLDER, name), "utf8")));
  return `<h1>The checks</h1>\n${pages.join("\n")}`;
}

/** @param {string} id @param {string} markdown */
function section(id, markdown) {
  return `<section id="${id}">\n${reader.parse(markdown, { async: false })}</section>`;
}

const reader = new Marked({
  renderer: {
    // The page has a heading of its own above those of its parts.
    heading({ tokens, depth }) {
      return `<h${depth + 1}>${this.parser.parseInline(tokens)}</h${depth + 1}>\n`;
    },
    // Wide tables scroll by themselves, also by keyboard.
    table(token) {
      const row = (cells, tag) =>
        `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join("")}</tr>`;
      const head = row(token.header, "th");
      const body = token.rows.map((cells) => row(cells, "td")).join("\n");
      return `<div class="table" tabindex="0" role="group"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const other = /^([\w-]+)\.md$/.exec(href)?.[1];
      return other === undefined ? text : `<a href="#${other}">${text}</a>`;
    },
  },
});
