import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list(`
    total, subtotal, sub total, grand total, overall total, sum, total for, total target, cumulative total`),
  notes: list(`
    note, nb, n b, source, remark, prepared by, approved by, reviewed by, checked by, endorsed by, signed,
    signature, legend, abbreviation, acronym, date, name, certified by, submitted by, verified by, noted by,
    disclaimer, key, for the government, for the royal government, on behalf of, footnote, recommended by,
    place, position, page, updated, last updated, contact, recommending approval, done at, annex, see annex,
    explanatory note`),
  objectiveLabels: list(`
    objective, specific objective, strategic objective, general objective, overall objective, development
    objective, immediate objective, purpose, focus area, pillar, sub output, ultimate outcome, long term
    outcome, short term outcome, outcome, output, goal, component, priority, priority area, strategic priority,
    strategic area, thematic area, theme, result, result area, key result area, kra, strategic goal, strategic
    pillar, expected result, expected outcome, intermediate outcome, impact, so, area, area of cooperation,
    programme, program, sub programme, workstream, strategy, axis, intermediate result, ir, strategic direction,
    strategic outcome, part, section, strategic focus, strategic focus area, cluster, thrust, commitment,
    intervention area, specific goal, overall goal, overall outcome, specific outcome, general goal`),
  actionLabels: list(`
    action, activity, activities, joint action, deliverable, measure, task, intervention, sub activity, key
    action, key activity, initiative, priority action`),
  numberMarks: list("no, number, nr, #"),
  objectiveWords: list("objective, obj"),
  specific: list("specific"),
  groups: list(`
    male, female, men, women, man, woman, boy, girl, boys, m, f, adult, child, children, youth, of which women,
    of which female, of which girls, of which men, of which male, of which boys, of which children, urban,
    rural, male adult, female adult, men total, women total, other gender, persons with disabilities, pwd`),
  parts: list(`
    new, continuing, existing, returning, renewed, first time, repeat, others, other, of which new`),
  ages: list(`
    under, below, over, above, aged, age, ages, year, years, yr, yrs, old, older, younger, month, months, day,
    days, and, to, than, less, more, between, up, of, or`),
};

export const title: TitleWords = {
  plan: list(`
    workplan, logframe, log frame, monitoring and evaluation, indicator tracking, iptt, strategy, roadmap, road
    map, programme, framework, plan, performance matrix, results matrix, implementation matrix, tracking table,
    performance monitoring`),
  objectives: list(`
    specific objective, objective, strategic objective, goal, outcome, pillar, priority, focus area, component`),
  unnamedSheet: list("sheet"),
  asides: list(`
    example, example of, sample, legend, instruction, instruction for, how to fill, how to complete,
    how to use, guidance, guidance note, glossary, abbreviation, list of abbreviation, acronym,
    list of acronym, definition, definition of terms, contact, contact list, contact person, list of contact,
    focal point, list of focal point, risk, risk register, risk matrix, risk log, register of risk,
    list of risk, risk and mitigation, risk and assumption, change log, revision history, version history`),
  withdrawn: list(`
    deleted, removed, abandoned, cancelled, canceled, dropped, discontinued, withdrawn, postponed, deferred, suspended,
    rejected, completed, finished, closed, archived`),
  deleted: list(`
    deleted, removed, cancelled, canceled, dropped, discontinued, withdrawn, abandoned, rejected, archived,
    archive, taken out, struck out, no longer planned, not to be implemented`),
  withYearsOfTheirOwn: list(`
    act, law, bill, decree, resolution, convention, protocol, regulation, directive, constitution, penal code, criminal code, treaty, declaration, agreement, memorandum, mou, executive order, proclamation, ordinance, statute, census, adopted, approved, enacted, endorsed, promulgated, ratified, signed, passed, entered into force, in force since, established, founded, set up`),
  beforeTheirYears: list("on, since, in"),
  postponed: list("postponed, deferred, suspended, on hold, put off"),
  marks: list(`
    draft, working draft, first draft, second draft, final draft, draft version, confidential,
    strictly confidential, for internal use, for official use, internal use only, not for distribution, page,
    version, period, reporting period, as of, status as of, date, updated, last updated, print date`),
  numbered: list("table, annex, appendix, attachment, figure"),
};

export const workplan: WorkplanWords = {
  output: list("output, expected output, deliverable, result"),
  activities: list("activity, action, task, key activities"),
  tentative: list(`
    tentative, tentatively, tbc, to be confirmed, provisional, provisionally, potential, potentially, possibly,
    proposed, expected`),
};

export const indicatorStarts = list(`
  number of, no of, nr of, nb of, num of, #, %, percent of, per cent of, proportion of, share of, rate of, ratio
  of, average, mean, total, percentage, existence of, availability of, level of, extent to which, degree to
  which, value of, amount of, volume of, prevalence of, incidence of`);

export const and = list("and, &");
