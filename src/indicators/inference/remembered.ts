import { ofLanguages } from "../../languages/in-use";

/** More texts than the largest plans have; beyond it all are forgotten, so that memory stays bounded. */
const MAX_TEXTS = 50_000;

/**
 * The same function, which looks at each text once: the same wording comes by in several rules, and
 * nearly all of them stay the same when a plan is read again. The results are shared, so they have to
 * be read-only. When words of other languages come each is looked at again.
 */
export function rememberByText<Result>(read: (text: string) => Result): (text: string) => Result {
  const ofTexts = ofLanguages(() => new Map<string, { readonly result: Result }>());
  return (text) => {
    const results = ofTexts();
    const known = results.get(text);
    if (known !== undefined) return known.result;
    const result = read(text);
    if (results.size >= MAX_TEXTS) results.clear();
    results.set(text, { result });
    return result;
  };
}

/** The same function, which looks at each object once, as long as that object is in use elsewhere. */
export function rememberByObject<Subject extends object, Result>(
  read: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const ofSubjects = ofLanguages(() => new WeakMap<Subject, { readonly result: Result }>());
  return (subject) => {
    const results = ofSubjects();
    const known = results.get(subject);
    if (known !== undefined) return known.result;
    const result = read(subject);
    results.set(subject, { result });
    return result;
  };
}
