/**
 * What the pane has in place of React, in its build and in its tests: React's own renderer weighs ten times as much as
 * Preact, which has its interface, and takes longer to start. By the module that is asked for.
 */
export const REACT_IS_PREACT = {
  react: "preact/compat",
  "react/jsx-runtime": "preact/jsx-runtime",
  // What a build for development asks for.
  "react/jsx-dev-runtime": "preact/jsx-runtime",
  "react-dom": "preact/compat",
  "react-dom/client": "preact/compat/client",
  "react-dom/test-utils": "preact/test-utils",
  scheduler: "preact/compat/scheduler",
};
