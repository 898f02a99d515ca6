export type { Finding, Fix, Severity } from "./finding";
export type { CheckContext, CheckSubject, Found, Rule } from "./rule";
export { rules } from "./rules";
export { runChecks, type CheckResult, type CheckSettings } from "./run-checks";
