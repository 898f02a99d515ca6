/** What only plans with formulas need: what takes them apart, and their checks. */
export { rulesOfFormulas } from "../../checks/catalogue/of-formulas";
export { parsedTable } from "../../checks/formulas/parsed-formula";
