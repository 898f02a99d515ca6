import type { NativeBridge } from "../requests/protocol";

/** Asks which requirement sets a host has. */
interface Requirements {
  isSetSupported(name: string, version?: string | number): boolean;
}

/** Makes an instance of Office.js of its own over a bridge. */
export type OfficeLibrary = (bridge: NativeBridge, requirements: Requirements) => typeof Excel;

type Load = (
  window: object,
  self: object,
  requirements: Requirements,
  ...named: readonly unknown[]
) => typeof Excel;

/** Namespaces that the library declares, or puts on its window, and that it finds in the one as in the other way. */
const NAMESPACES =
  "OfficeExtension OfficeExtensionBatch OfficeCore Excel Office Microsoft OSF Type Sys CustomFunctions " +
  "CustomFunctionMappings OfficeRuntime _OfficeRuntimeWeb";
const DECLARED = NAMESPACES.split(" ");

/** Globals that it uses all the time: where tests run in a context of their own, a look at a global is slow. */
const GLOBALS = { Array, Boolean, Error, Function, JSON, Math, Number, Object, RegExp, String };

/**
 * Prepares the source text of Office.js. It is compiled once, as the body of a function, and each call
 * of that gives an instance with its own globals. That way, unlike in a context of `vm`, its errors,
 * arrays and promises are those of the code that calls it; and unlike within `with`, its names are bound
 * when it is compiled, which makes an instance in three quarters of the time.
 */
export function officeLibrary(source: string): OfficeLibrary {
  const page = Object.keys(pageFor(null));
  const onWindow = DECLARED.map(
    (name) => `${name}: { get: () => ${name}, set: (value) => (${name} = value) }`,
  );
  const header = `var ${DECLARED.join()}; Object.defineProperties(window, { ${onWindow.join()} });`;
  const body = `${header} Office = { context: { requirements } };\n${source}\nreturn Excel;`;
  const names = ["window", "self", "requirements", ...page, ...Object.keys(GLOBALS)];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is Office.js itself
  const load = new Function(...names, body) as Load;
  return (bridge, requirements) => {
    const parts = pageFor(bridge);
    const window: object = Object.assign({}, parts);
    Object.assign(window, { window, self: window });
    return load(window, window, requirements, ...Object.values(parts), ...Object.values(GLOBALS));
  };
}

/** The little of a page that the library wants while it loads. */
function pageFor(bridge: NativeBridge | null) {
  return {
    navigator: { userAgent: "" },
    location: { href: "https://localhost/" },
    document: { getElementsByTagName: () => [], createElement: () => ({}) },
    Promise,
    setTimeout,
    clearTimeout,
    _richApiNativeBridge: bridge,
  };
}
