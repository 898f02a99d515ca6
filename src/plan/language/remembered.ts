import { ofLanguages } from "../../languages/in-use";
import { rememberTexts } from "../remembered-texts";

/**
 * The same function, which looks at each text once: the same wording comes by in several rules, and
 * nearly all of them stay the same when a plan is read again. The results are shared, so they have to
 * be read-only. When words of other languages come each is looked at again.
 */
export function rememberByText<Result>(read: (text: string) => Result): (text: string) => Result {
  const ofTexts = ofLanguages(() => rememberTexts(read));
  return (text) => ofTexts()(text);
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
