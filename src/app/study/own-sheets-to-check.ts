/** What reads of own sheets and records what they say of the plan: needed where a workbook has any of them. */
export { directoryOf } from "./agencies-to-check";
export { tableOfIndicators } from "./definitions-to-check";
export { identifierOf } from "./identity-of-rows";
export { changedHeadersIn } from "./own-headers-to-check";
