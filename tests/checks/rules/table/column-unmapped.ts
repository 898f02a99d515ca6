import { columnUnmapped } from "../../../../src/checks/rules/table/column-unmapped";
import { testRule } from "../../rule-table";

testRule(columnUnmapped, {
  failing: {
    "a head that says nothing": {
      plan: `
        | Action | Indicators | Target | Colour |
        | 1.1 Train | Number of courses | 3 | green |`,
      finds: [{ cell: "D1", severity: "info", says: "“Colour” was not understood" }],
    },
    "two of them": {
      plan: `
        | Action | Indicators | Target | Colour | Shape |
        | 1.1 Train | Number of courses | 3 | green | round |`,
      finds: [{ cell: "D1" }, { cell: "E1" }],
    },
    "before the others": {
      plan: `
        | Code | Action | Indicators | Target |
        | x | 1.1 Train | Number of courses | 3 |`,
      finds: [{ cell: "A1" }],
    },
  },
  passing: {
    "heads that are understood": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "a column whose year is not known, which another check finds": `
        | Action | Indicators | Target | Year 1 |
        | 1.1 Train | Number of courses | 3 | 1 |`,
    "remarks and resources": `
        | Action | Indicators | Target | Resources | Remarks |
        | 1.1 Train | Number of courses | 3 | Government | on schedule |`,
    "a duplicate is another finding": `
        | Action | Indicators | Target | Target |
        | 1.1 Train | Number of courses | 3 | 3 |`,
  },
});
