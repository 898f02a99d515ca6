import type { Words } from "./words";

/** The years of a plan: 2023–2025. */
export function yearsText(years: readonly number[], say: Words["say"]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return say("pane-years-none");
  if (first === last) return say("pane-years-one", { year: String(first) });
  return say("pane-years", { first: String(first), last: String(last) });
}
