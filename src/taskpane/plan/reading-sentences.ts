import type { ColumnReason, NextBest, ReadingDoubt } from "../../app";
import { periodName, type Words } from "../wording/words";

type DatedRole = Omit<NextBest, "isClose">;

/** Why a column is read as it is and what it could be instead, in a sentence or two. */
export function reasonText(reason: ColumnReason, words: Words): string {
  const { say } = words;
  switch (reason.kind) {
    case "set":
      return reason.byItself.role === "ignored"
        ? say("pane-because-set-unused")
        : say("pane-because-set", { role: roleName(reason.byItself, words) });
    case "read":
      return [becauseText(reason, words), againstText(reason, words), nextBestText(reason, words)]
        .filter((text) => text !== "")
        .join(" ");
  }
}

type Read = Extract<ColumnReason, { kind: "read" }>;

function becauseText({ as, because }: Read, words: Words): string {
  const { say } = words;
  // Several kinds of evidence say the same in words; the two strongest that differ are enough.
  const [first, second] = new Set(because.map((name) => say(`pane-reason-${name}`)));
  if (first === undefined) return as.role === "ignored" ? say("pane-because-unused") : "";
  const both = second === undefined ? first : say("pane-because-and", { first, second });
  return say("pane-because", { role: roleName(as, words), reasons: both });
}

function againstText({ against }: Read, { say }: Words): string {
  return against === null ? "" : say("pane-because-against", { reason: say(`pane-reason-${against}`) });
}

function nextBestText({ nextBest }: Read, words: Words): string {
  const { say } = words;
  if (nextBest === null) return "";
  if (nextBest.role === "ignored") return nextBest.isClose ? say("pane-because-close-unused") : "";
  const role = roleName(nextBest, words);
  return say(nextBest.isClose ? "pane-because-close" : "pane-because-far", { role });
}

/** What is in doubt where a plan was read doubtfully. */
export function doubtText(doubt: ReadingDoubt, words: Words): string {
  const { say } = words;
  switch (doubt.kind) {
    case "table":
      return say("pane-question-table");
    case "cells":
      return say("pane-question-cells", { count: doubt.count });
    case "unreadColumns":
      return say("pane-question-unread", {
        count: doubt.headers.length,
        headers: doubt.headers.map((header) => `“${header}”`).join(", "),
      });
    case "column": {
      const { header, as, nextBest } = doubt;
      const values = { header, role: roleName(as, words) };
      return nextBest.role === "ignored"
        ? say("pane-question-column-unused", values)
        : say("pane-question-column", { ...values, other: roleName(nextBest, words) });
    }
  }
}

/** What a column is, in the words in which it is chosen, with its period: target of a year (2024). */
function roleName({ role, period }: DatedRole, words: Words): string {
  const { say } = words;
  switch (role) {
    case "rowPeriod":
    case "rowKind":
    case "levelLabel":
      return say(`pane-because-role-${role}`);
    default: {
      const name = say(`pane-column-${role}`);
      if (period === null) return name;
      return say("pane-because-dated", { role: name, period: periodName(period, words) });
    }
  }
}
