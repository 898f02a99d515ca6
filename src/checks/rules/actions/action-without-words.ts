import type { ActionRule } from "../../rule";

export const actionWithoutWords: ActionRule = {
  id: "action-without-words",
  severity: "warning",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, index }) {
    if (index.columns("action").length === 0) return;
    for (const { id, number, title, cell } of plan.actions) {
      if (number === null || title.trim() !== "") continue;
      yield { cell, about: id, message: { id: "action-without-words", values: { number: number.trim() } } };
    }
  },
};
