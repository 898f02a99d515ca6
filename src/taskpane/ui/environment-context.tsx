import { createContext, useContext } from "react";
import type { Environment } from "../office/environment";

const UNKNOWN: Environment = { version: "unknown", application: "unknown", supports: () => true };

/** Hands to all views what surrounds the pane. */
export const EnvironmentContext = createContext<Environment>(UNKNOWN);

export function useEnvironment(): Environment {
  return useContext(EnvironmentContext);
}
