import type { parseArgs } from "node:util";

/** The options of all commands. */
export const OPTIONS = {
  json: { type: "boolean" },
  mapping: { type: "string" },
  layout: { type: "string" },
  answer: { type: "string", multiple: true },
  questions: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  on: { type: "string" },
  lang: { type: "string" },
  period: { type: "string" },
  frozen: { type: "boolean" },
  "rewrite-frozen": { type: "boolean" },
  "exceptions-only": { type: "boolean" },
  "all-indicators": { type: "boolean" },
  out: { type: "string" },
  overwrite: { type: "boolean" },
  "in-place": { type: "boolean" },
  /** What `read` calls --explain, which takes no value there. */
  explained: { type: "boolean" },
  explain: { type: "string" },
  accept: { type: "string", multiple: true },
  reason: { type: "string" },
  by: { type: "string" },
  withdraw: { type: "string", multiple: true },
  severity: { type: "string", multiple: true },
  add: { type: "string" },
  "new-party": { type: "string", multiple: true },
  set: { type: "string", multiple: true },
  import: { type: "string" },
  export: { type: "string" },
  to: { type: "string" },
  sheet: { type: "string" },
  "other-sheet": { type: "string" },
  "take-all": { type: "boolean" },
  take: { type: "string", multiple: true },
  keep: { type: "string", multiple: true },
  agree: { type: "string", multiple: true },
  ours: { type: "string" },
  theirs: { type: "string" },
  years: { type: "string" },
  parties: { type: "string" },
} as const;

/** The values of options that were given. */
export type OptionValues = ReturnType<typeof parseArgs<{ readonly options: typeof OPTIONS }>>["values"];
