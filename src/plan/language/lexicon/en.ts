import type { Lexicon } from "./lexicon";
import { list } from "./lexicon";

export const en: Lexicon = {
  language: "en",
  head: {
    objective: list(`
      objective, obj, objs, so, overall objective, focus, thematic, theme, strategic direction, strategic goal,
      strategic issue, strategic result, priority, pillar, outcome, output, goal, component, result area, kra, result,
      expected result, results level, result statement, results chain, results hierarchy, intended result,
      intervention logic, narrative summary, project summary, logic of intervention, area of intervention,
      intervention area, area of action, action area, programme, program, sub programme, workstream, work stream,
      area, domain, sector, axis, cluster, category, impact, thrust, expected outcome, expected output, commitment,
      purpose, level, strategy, challenge, programme area`),
    number: list(`
      no, number, #, s n, sn, sno, ref, reference, code, id, item, index, tt, stt, ref no, reference no, reference
      number, activity ref, indicator ref`),
    action: list(`
      action, act, activity, deliverable, measure, intervention, task, planned activity, initiative, action item,
      actionable, recommendation, step, content of work, work content, milestone activity, planned intervention,
      project, activity description, description of activity, ppa, what, work item`),
    responsible: list(`
      responsible, resp, responsibility, lead, agency, in charge, focal point, focal person, owner, actor,
      accountable, accountability, implementing entity, implementer, implementor, opr, ministry, institution, who,
      side, led by, mda, department, office, directorate, executing body, custodian, duty bearer, implemented by, by
      whom`),
    partners: list(`
      partner, supporting agency, support agency, supporting institution, supporting ministry, supporting actor,
      stakeholder, collaborator, collaborating agency, collaborating institution, cooperating agency, co implementing
      agency, participating agency, partner agency, partner institution, relevant agency, other agency, concerned
      agency, supported by, support, in collaboration with, in cooperation with, involved party, party involved,
      agency involved, ministry involved, institution involved, key player, other actor, supporting, participant
      agency, coordinating agency, secondary responsibility, co lead, joint with, other responsible agency, consulted,
      line ministry, supporting entity`),
    indicator: list(`
      indicator, ind, performance indicator, kpi, kpis, pi, ovi, ovis, indicator of achievement, indicator of
      progress, progress indicator, indicator description, performance measure, measure of success, success measure,
      metric, measurement, success criteria, evidence of success, indicator and description, performance standard,
      coverage indicator, core indicator, how we measure, how measured, how we will measure`),
    unit: list(`
      unit, unit of measure, unit of measurement, uom, type of unit`),
    baseline: list(`
      baseline, bl, base line, base value, starting point, start, starting value, current status,
      current value, current level, initial value, initial situation, current situation, benchmark,
      base year value`),
    target: list(`
      target, targeted, planned, plan, goal, milestone, annual target, performance target, tgt, quantity, qty, key
      target, projected, projection, expected, quota`),
    actual: list(`
      actual, act, achieved, achievement, accomplishment, accomplished, results to date, progress to date, progress,
      realized, realised, realization, realisation, performance, executed, attained, attainment, reported, delivered,
      completed, result, current result, current value, current status, current level, cumulative achievement, done,
      implemented, progress value`),
    percentMet: list(`
      % achieved, % achievement, % of target, % of annual target, % of overall target,
      % of total target, % of yearly target, % of lop target, % annual target, percent achieved,
      percentage achieved, percentage of achievement, % met, % of target met, achievement rate,
      percent of target, percentage of target, % of achievement, performance %, % complete,
      % completion, % completed, % done, percent complete, completion rate, achievement %,
      % of completion, variance, deviation, % deviation, % variance, gap, difference, score,
      % accomplished, % accomplishment, % progress, rate of achievement, target vs actual,
      actual vs target, achieved %, progress %, target achieved, % target`),
    direction: list(`
      direction, direction of change, trend, tendency, polarity, increase decrease`),
    verification: list(`
      mov, verification, source, evidence, supporting document, documentation, data source and frequency, data
      collection, collection method, source of indicator, proof`),
    resources: list(`
      resource, budget, cost, budget source, source of fund, source of funding, funding, funding source, fund, fund
      source, financing, financing source, total cost, total budget, amount, input, allocation, expenditure, expense,
      price, annual budget, donor, budgetary requirement, source of financing, source of budget, disbursement, funding
      gap`),
    remarks: list(`
      remark, comment, note, observation, assumption, risk, status, progress, explanation, justification, target
      group, target population, beneficiary, target audience, location, place, venue, definition, description,
      frequency, disaggregation, disaggregated by, type, type of indicator, narrative, rationale, challenge, lesson
      learned, next step, follow up, reason for variance, reason for deviation, variance explanation, reason, issue,
      formula, weight, calculation, sdg, priority level, geographic area, target area, coverage, link, cross cutting,
      frequency of measurement, current progress, responsible for data collection, responsibility for data collection,
      frequency of data collection, data collection frequency, data collection responsibility, responsible for
      reporting, responsible for monitoring, responsible for verification, mitigation, target site, methodology, sex,
      legal basis, mandate, modality, requirement, expected impact`),
    overall: list(`
      overall, overall target, total, total target, final target, end target, end of project, end of project target,
      eop, end of plan, end line, endline, life of project, life of project target, lop, lop target, life of plan,
      cumulative, cumulative target, final, end of period, whole period, 5 year target, 3 year target, 4 year target,
      five year target, three year target, plan target, project target, all years, programme target, program target,
      end of programme, end of program, end of plan target, long term target, end year target, overall goal, global
      target, combined target, sum, whole plan`),
    annual: list(`
      per year, annual, yearly, each year, by year, per annum, annually, year, yr, per quarter,
      quarterly, by quarter, quarter`),
    schedule: list(`
      timeline, timeframe, deadline, start date, start, finish, schedule, timing, period, duration, target date, date,
      time, when, expected completion date, planned date, month, week, day, completion, target completion date, end,
      from, to, time line`),
  },
  periods: {
    year: list("year, yr, y, calendar year, cy"),
    fiscalYear: list("fy, fiscal year, financial year, f y"),
    quarter: list("quarter, qtr, q, qrt, quarterly, trimester"),
    half: list("half, semester, half year, h, s, sem, semestral"),
    third: list("four month period, tertial"),
    ordinals: [
      list("first, 1st, one"),
      list("second, 2nd, two"),
      list("third, 3rd, three"),
      list("fourth, 4th, four"),
      list("fifth, 5th, five"),
    ],
    months: [
      list("january, jan"),
      list("february, feb"),
      list("march, mar"),
      list("april, apr"),
      list("may"),
      list("june, jun"),
      list("july, jul"),
      list("august, aug"),
      list("september, sep, sept"),
      list("october, oct"),
      list("november, nov"),
      list("december, dec"),
    ],
  },
  values: {
    notProgrammed: list(`
      np, n p, not programmed, not planned, not scheduled, no target, none planned,
      no activity planned`),
    notApplicable: list("na, n a, not applicable, none, nil, not available, not relevant, no data"),
    undecided: list(`
      tbd, tbc, to be determined, to be confirmed, to be decided, to be defined, to be agreed,
      to be established, to be set, to be advised, tba, to be announced, pending, undecided,
      under discussion, t b d, t b c, to be developed, to be updated, not yet determined,
      not yet decided, not yet set, to follow, to be identified, to be assessed, not determined,
      to be specified, to be finalized, to be finalised, to be discussed`),
    yesNo: list("yes, no"),
    beforeNumbers: list(`
      level, at least, minimum, minimum of, min, up to, maximum, maximum of, max, about, approximately,
      approx, around, over, more than, less than, not less than, not more than, no more than,
      no less than, below, above, under, circa, ca, an additional, additional, increase by,
      increase to, increase of, increased by, increased to, reduce by, reduce to, reduced by,
      reduced to, decrease by, decrease to, reduction of, reduction by, by, to, a total of, total of,
      total, in total, almost, nearly, another, plus, all, target, number, no of, increase,
      estimated, fewer than`),
    percent: list("percent, per cent, percentage, pct, percentage points, percentage point"),
    million: list("million, millions"),
  },
  rows: {
    totals: list(`
      total, subtotal, sub total, grand total, overall total, sum, total for, total target, cumulative total`),
    notes: list(`
      note, nb, n b, source, remark, prepared by, approved by, reviewed by, checked by, endorsed by, signed,
      signature, legend, abbreviation, acronym, date, name, certified by, submitted by, verified by, noted by,
      disclaimer, key, for the government, for the royal government, on behalf of, footnote, recommended by, place,
      position, page, updated, last updated, contact, recommending approval, done at, annex, see annex, explanatory
      note`),
    objectiveLabels: list(`
      objective, specific objective, strategic objective, general objective, overall objective,
      development objective, immediate objective, purpose, focus area, pillar, sub output,
      ultimate outcome, long term outcome, short term outcome,
      outcome, output, goal, component, priority, priority area, strategic priority, strategic area,
      thematic area, theme, result, result area, key result area, kra, strategic goal,
      strategic pillar, expected result, expected outcome, intermediate outcome, impact, so, area,
      area of cooperation, programme, program, sub programme, workstream, strategy, axis,
      intermediate result, ir, strategic direction, strategic outcome, part, section,
      strategic focus, strategic focus area, cluster, thrust, commitment, intervention area`),
    actionLabels: list(`
      action, activity, activities, joint action, deliverable, measure, task, intervention, sub activity,
      key action, key activity, initiative, priority action`),
    objectiveWords: list("objective, obj"),
    specific: list("specific"),
    groups: list(`
      male, female, men, women, man, woman, boy, girl, boys, m, f, adult, child, children, youth, of which women, of
      which female, of which girls, of which men, of which male, of which boys, of which children, urban, rural, male
      adult, female adult, men total, women total, other gender, persons with disabilities, pwd`),
  },
  indicatorStarts: list(`
    number of, no of, nr of, nb of, num of, #, %, percent of, per cent of, proportion of, share of, rate of, ratio
    of, average, mean, total, percentage, existence of, availability of, level of, extent to which, degree to which,
    value of, amount of, volume of, prevalence of, incidence of`),
  and: list("and, &"),
  title: {
    plan: list(`
      workplan, logframe, log frame, monitoring and evaluation, indicator tracking, iptt, strategy, roadmap, road map,
      programme, framework, plan, performance matrix, results matrix, implementation matrix, tracking table,
      performance monitoring`),
    objectives: list(`
      specific objective, objective, strategic objective, goal, outcome, pillar, priority,
      focus area, component`),
  },
  workplan: {
    output: list("output, expected output, deliverable, result"),
    activities: list("activity, action, task, key activities"),
    tentative: list(`
      tentative, tentatively, tbc, to be confirmed, provisional, provisionally, potential,
      potentially, possibly, proposed, expected`),
  },
};
