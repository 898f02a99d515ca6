import type { RowRule } from "./row-rule";

/** A row with nothing of an action or an indicator and no value adds to what stands above. */
export const continuations: RowRule = (row, say) => {
  const { objective } = row.table.columns;
  if (!row.hasOwnText && !row.hasValues && !row.has(objective)) say("continuation", "onlyAdds");
};
