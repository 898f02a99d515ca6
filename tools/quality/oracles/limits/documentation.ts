/** The words by which a sentence of the documentation tells what a member does not do, or only for some. */
const LIMITS =
  /\b(?:fail|limit|exceed|throw|ignore|deprecat|unsupported|truncat)\w*|\b(?:only|cannot|must|never|at most|maximum of|no more|up to|no longer|no effect|an error|not|isn't|aren't|doesn't|don't|can't|won't|unless|except|fewer|greater|[Ii]f not|API set)\b/i;

/** A sentence that names a set and nothing else. */
const SET_ALONE = /^\[Api set: \w+ [\d.]+\]$/;

/** The sentences of comments that tell what a member does not do, or for whom, in the order in which they stand. */
export function limitsIn(comments: readonly string[]): readonly string[] {
  const sentences = comments.flatMap((comment) => blocksOf(plainText(comment)).flatMap(sentencesOf));
  return [...new Set(sentences.filter((sentence) => LIMITS.test(sentence) && !SET_ALONE.test(sentence)))];
}

/** Without the marks of the comment, links and tags; of tables of applications only the row of Excel. */
function plainText(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^[ \t]*\*(?!\*) ?/gm, "")
    .replace(/<tr>[\s\S]*?<\/tr>/g, (row) => (/<strong>\s*Excel\b/.test(row) ? `\n\n${row}\n\n` : "\n\n"))
    .replace(/\{@link [^|}]*\|\s*([^}]*)\}/g, "$1")
    .replace(/\{@link ([^}]*)\}/g, "$1")
    .replace(/<[^>]*>/g, " ");
}

/** Paragraphs, items of lists, tags and statements of a set. */
function blocksOf(text: string): readonly string[] {
  return text.split(/\r?\n\s*\r?\n|\r?\n(?=\s*(?:@|-|\[))|(?=\[Api set)/i);
}

function sentencesOf(block: string): readonly string[] {
  return block.split(/(?<=[.!?])\s+(?=[A-Z`*"])/).map((sentence) =>
    sentence
      .replace(/\s+/g, " ")
      .replace(/^\s*(?:@remarks|-|\*\*Important\*\*:|\*\*Note\*\*:|\*Note\*:) /, "")
      .trim(),
  );
}

const OF_EXCEL = /\[Api set: (\w+) ([\d.]*\d)/i;
const COMMON = /\*\*Requirement sets?\*\*:[\s\S]*?\|\s*(\w+) (\d[\d.]*\d)\s*\}/;

/** The requirement set that brought a member, such as `ExcelApi 1.9`; that of its class where it names none. */
export function requirementSet(comments: readonly string[], ofOwner: string): string | null {
  for (const comment of [...comments, ofOwner]) {
    const [, set, version] = OF_EXCEL.exec(comment) ?? COMMON.exec(comment) ?? [];
    if (set !== undefined && version !== undefined) return `${set} ${version}`;
  }
  return null;
}
