import { defineRule } from "../../rule";

export const actionWithoutWords = defineRule({
  id: "action-without-words",
  matter: "missing",
  severity: "warning",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, index }) {
    if (index.columns("action").length === 0) return;
    for (const { id, number, title, cell } of plan.actions) {
      if (number === null || title.trim() !== "") continue;
      yield { cell, about: id, message: "action-without-words", values: { number: number.trim() } };
    }
  },
});
