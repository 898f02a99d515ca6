import type { OfficeHost } from "../office-host";
import type { Exchange } from "./recording";

/** Replaces in a recording what is the user's. */
export const LEFT_OUT = "(left out)";

/** From this version on a workbook tells its name. */
const TELLS_ITS_NAME = "1.7";

/** What a workbook says about itself that is nobody's business: its name, the titles of its sheets, and its names. */
export async function privateTexts(
  host: OfficeHost,
  isOwn: (title: string) => boolean,
): Promise<ReadonlySet<string>> {
  return host.run(async (context) => {
    const { workbook } = context;
    const { worksheets, names } = workbook;
    worksheets.load("items/name");
    names.load("items/name");
    if (host.supports(TELLS_ITS_NAME)) workbook.load("name");
    await context.sync();
    const titles = worksheets.items.map(({ name }) => name).filter((title) => !isOwn(title));
    const own = host.supports(TELLS_ITS_NAME) ? [workbook.name] : [];
    return new Set([...titles, ...names.items.map(({ name }) => name), ...own]);
  });
}

/** The same exchanges without those texts. */
export function withoutTexts(
  exchanges: readonly Exchange[],
  texts: ReadonlySet<string>,
): readonly Exchange[] {
  return exchanges.map(({ probe, request, answer }) => ({
    probe,
    request: without(request, texts),
    answer: without(answer, texts),
  }));
}

function without(part: unknown, texts: ReadonlySet<string>): unknown {
  if (typeof part === "string") return texts.has(part) ? LEFT_OUT : part;
  if (Array.isArray(part)) return part.map((item) => without(item, texts));
  if (!(part instanceof Object)) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, without(value, texts)]));
}
