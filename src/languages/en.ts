import { list, pattern } from "./entries";
import type { LanguageWords } from "./language-words";

/** The measure of what is reached or not: the reports and the definitions call it the same. */
const MILESTONE = list("milestone, yes or no, yes/no");

export const words: LanguageWords = {
  language: "en",
  header: {
    objective: list(`
      objective, obj, objs, so, overall objective, focus, thematic, theme, strategic direction, strategic
      goal, strategic issue, strategic result, priority, pillar, outcome, output, goal, component, result
      area, kra, result, expected result, results level, result statement, results chain, results hierarchy,
      intended result, intervention logic, narrative summary, project summary, logic of intervention, area
      of intervention, intervention area, area of action, action area, programme, program, sub programme,
      workstream, work stream, area, domain, sector, axis, cluster, category, impact, thrust, expected
      outcome, expected output, commitment, purpose, level, strategy, challenge, programme area, key result
      area, aim, overall aim, strategic intent, ambition, enabler, mission, building block, core capacity,
      imperative, pathway, function, phase, chapter`),
    number: list(`
      no, number, #, s n, sn, sno, ref, reference, code, id, item, index, tt, stt, ref no, reference no, reference
      number, activity ref, indicator ref`),
    action: list(`
      action, act, activity, deliverable, measure, intervention, task, planned activity, initiative, action
      item, actionable, wbs, recommendation, step, tactic, content of work, work content, milestone
      activity, planned intervention, project, activity description, description of activity, ppa, p a p,
      what, work item, what will be done, what we will do, what needs to be done, work package, item of work, programme of work, program of work, to do, undertaking, sub activity, subtask, sub task, action point`),
    responsible: list(`
      responsible, resp, responsibility, lead, agency, in charge, focal point, focal person, owner, actor,
      accountable, accountability, pic, implementing entity, implementer, implementor, opr, ministry,
      institution, who, side, led by, mda, department, office, directorate, executing body, custodian, duty
      bearer, implemented by, by whom, assigned to, assignee, division, contact person, contact, manager,
      champion, sponsor, sro, team, implementing body, organisation, organization, coordinator, co
      ordinator, action by, assigned, resource person, project manager, performed by, carried out by,
      undertaken by, delivered by, conducted by, authority, cabinet member, head of service, portfolio
      holder, director, faculty, delegated to, nominated officer, named officer, bureau, branch`),
    partners: list(`
      partner, supporting agency, support agency, supporting institution, supporting ministry, supporting
      actor, stakeholder, collaborator, collaborating agency, collaborating institution, cooperating agency,
      co implementing agency, participating agency, partner agency, partner institution, relevant agency,
      other agency, concerned agency, supported by, support, in collaboration with, in cooperation with,
      involved party, party involved, agency involved, ministry involved, institution involved, key player,
      other actor, supporting, participant agency, coordinating agency, secondary responsibility, co lead,
      joint with, other responsible agency, consulted, line ministry, supporting entity, other party, others
      involved, participating institution, co responsible, working with, involved department, department
      involved, contributing, contributing agency, contributor, informed, secondary owner, joint lead, assisted by,
      assistance, other lead, other responsible, who else, others responsible`),
    indicator: list(`
      indicator, ind, performance indicator, kpi, kpis, pi, ovi, ovis, indicator of achievement, indicator
      of progress, progress indicator, indicator description, performance measure, performance metric,
      measure of success, success measure, metric, measurement, success criteria, evidence of success,
      indicator and description, performance standard, coverage indicator, core indicator, how we measure,
      how measured, how we will measure, key result, krs, kpi description, kpi name, what we will measure,
      measurement of success, outcome measure, output measure, impact measure, process measure, quality
      measure, measure of performance, performance criteria, performance criterion, evaluation criteria,
      evaluation measure, how will we know, how we will know, how will success be measured, measurable
      outcome, measurable output, success factor, critical success factor, csf, what success looks like,
      what does success look like, what will success look like, evidence of completion, measure name,
      acceptance criteria, target indicator, measure description`),
    unit: list(`
      unit, unit of measure, unit of measurement, uom, uo m, type of unit, type of measure, measure type, measured
      in, expressed in, expressed as`),
    baseline: list(`
      baseline, bl, base line, base value, starting point, start, starting value, start value, current
      status, current value, current level, initial value, initial situation, current situation, benchmark,
      base year value, base year, reference year, reference value, status quo, where we are now, previous
      value, current position, previous year, last year, previous performance, prior year, prior year
      actual, current performance, current state, as is, where are we now, previous period, prior period,
      previous result, initial status, present status, present situation, existing situation, existing
      status, previous actual`),
    target: list(`
      target, targeted, planned, plan, goal, milestone, annual target, performance target, tgt, quantity,
      qty, key target, projected, projection, expected, quota, physical, physical target, target
      performance, target result, target value, actual target, desired value, desired result, expected
      performance, where we want to be, trajectory, aspiration, desired level, expected level, intended
      value, goal value, target number`),
    actual: list(`
      actual, act, achieved, achievement, accomplishment, accomplished, results to date, progress to date,
      progress, realized, realised, realization, realisation, performance, executed, attained, attainment,
      reported, delivered, completed, result, current result, current value, current status, current level,
      cumulative achievement, physical progress, physical achievement, done, implemented, progress value,
      outturn, fact, year to date, ytd, latest value, most recent value, current progress, latest data, latest
      figure, latest result, last value, observed, reached, number reached, current performance, latest
      performance, observed value`),
    percentMet: list(`
      % achieved, % achievement, % of target, % of annual target, % of overall target, % of total target, %
      of yearly target, % of lop target, % annual target, percent achieved, percentage achieved, percentage
      of achievement, % met, % of target met, achievement rate, percent of target, percentage of target, %
      of achievement, performance %, % complete, % completion, % completed, % done, percent complete,
      completion rate, achievement %, % of completion, variance, deviation, % deviation, % variance, gap,
      difference, score, performance, % accomplished, % accomplishment, % progress, rate of achievement,
      target vs actual, actual vs target, achieved %, progress %, physical progress %, percentage progress, progress percentage,
      target achieved, target met, met target, % target, progress towards target, progress toward target,
      progress to target, progress towards goal, percentage completion, level of achievement, %
      implementation, % implemented, implementation rate, degree of completion, level of completion, %
      execution, execution rate, achievement level, level of implementation, degree of implementation,
      performance rating, performance rate, completion %, rate of completion, rate of implementation,
      percent completion, percentage completed, percentage complete, rating`),
    direction: list(
      "direction, direction of change, desired trend, target trend, expected trend, tendency, polarity, increase decrease",
    ),
    verification: list(`
      mov, verification, source, evidence, supporting document, documentation, data source and frequency,
      data collection, collection method, source of indicator, proof, database, poe, monitoring mechanism,
      monitoring method, instrument, how data will be collected, how will data be collected, reporting
      mechanism, reference document, measurement tool, measuring tool`),
    resources: list(`
      resource, budget, cost, budget source, source of fund, source of funding, funding, funding source,
      fund, fund source, financing, financing source, total cost, total budget, amount, input, allocation,
      expenditure, expense, price, annual budget, donor, budgetary requirement, source of financing, source
      of budget, disbursement, funding gap, financial, financial target, financial progress, financial
      achievement, how much, gl code, gl account, account code, account number, ledger code, budget code,
      budget line, cost code, cost centre, cost center, fund code, costing, funded by, funder, investment,
      finance, spent, spend, staff time, capital, revenue, currency, appropriation,
      fte, capex, opex, manpower, equipment, logistics, payment`),
    remarks: list(`
      remark, comment, note, observation, revision, assumption, risk, status, progress, explanation, justification,
      target group, target population, beneficiary, target audience, location, place, venue, definition,
      description, frequency, disaggregation, disaggregated by, type, type of indicator, narrative,
      rationale, challenge, lesson learned, next step, follow up, reason for variance, reason for deviation,
      variance explanation, reason, issue, formula, weight, calculation, sdg, priority level, geographic
      area, target area, coverage, link, cross cutting, frequency of measurement, current progress,
      responsible for data collection, responsibility for data collection, frequency of data collection,
      data collection frequency, data collection responsibility, responsible for reporting, responsible for
      monitoring, responsible for verification, mitigation, target site, dependency, task category, activity
      category, action category, category of activity, category of action, category of task, predecessor,
      district, province, county, municipality, village, site, methodology, sex, legal basis, mandate,
      modality, requirement, expected impact, why, where, additional information, catch up plan, recovery
      plan, actual target, progress update, quarterly update, monthly update, weekly update, commentary, trend, rag, rag rating, brag, traffic light, latest update,
      constraint, background, context, corrective measure, ward, geographic scope, feedback, linkage,
      alignment, tag, level of priority, data owner, responsible for update, status of implementation,
      implementation status, current status of implementation, progress status`),
    overall: list(`
      overall, overall target, total, total target, final target, end target, end of project, end of project
      target, eop, end of plan, end line, endline, life of project, life of project target, lop, lop target,
      life of plan, cumulative, cumulative target, final, end of period, whole period, 5 year target, 3 year
      target, 4 year target, five year target, three year target, plan target, project target, all years,
      programme target, program target, end of programme, end of program, end of plan target, long term
      target, end year target, overall goal, global target, combined target, sum, whole plan, target for the
      plan period, plan period target, target at completion, target for plan period`),
    annual: list(`
      per year, annual, yearly, each year, by year, per annum, annually, year, yr, per quarter, quarterly, by
      quarter, quarter`),
    schedule: list(`
      timeline, timeframe, deadline, start date, start, finish, schedule, timing, period, duration, target
      date, date, time, when, expected completion date, planned date, month, week, day, completion, target
      completion date, end, from, to, time line, begin, begin date, plan date, actual date, due date,
      planned start, planned end, planned finish, planned completion, planned start date, planned end date,
      target start date, target end date, planned due date, planned completion date, actual due date, actual
      completion date, actual start date, actual end date, expected date, completion date, agreed date,
      revised date, timescale, time scale, due on, due by, complete by, to be completed by, short term, medium
      term, long term, commencement, expiry, calendar, gantt, launch, launch date, reporting period, target
      timeframe, target timeline, target completion, target timescale, completion target date`),
  },
  periods: {
    year: list("year, yr, y, calendar year, cy"),
    fiscalYear: list("fy, fiscal year, financial year, f y"),
    schoolYear: list("school year, academic year"),
    yearBegins: list("begins, beginning, starts, starting, start, commencing, commences"),
    yearEnds: list("ending, ends, ended, end"),
    quarter: list("quarter, qtr, q, qrt, quarterly, trimester"),
    half: list("half, semester, half year, h, s, sem, semestral"),
    third: list("four month period, tertial"),
    fortnight: list("fortnight, half month"),
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
  dates: {
    of: list("of"),
    beforeYear: [],
    dayEndings: list("st, nd, rd, th"),
  },
  values: {
    notProgrammed: list(`
      np, n p, not programmed, not planned, not scheduled, no target, none planned, no activity planned`),
    notApplicable: list("na, n a, not applicable, none, nil, not relevant"),
    noData: list("not available, no data"),
    undecided: list(`
      tbd, tbc, to be determined, to be confirmed, to be decided, to be defined, to be agreed, to be established,
      to be set, to be advised, tba, to be announced, pending, undecided, under discussion, t b d, t b c, to be
      developed, to be updated, not yet determined, not yet decided, not yet set, to follow, to be identified, to
      be assessed, not determined, to be specified, to be finalized, to be finalised, to be discussed`),
    answers: {
      yes: list("yes, y, done, completed, complete, achieved, reached"),
      no: list("no, n, not yet"),
      none: list("none, nil, zero, nought, nothing, nobody, none yet, none so far, nil return"),
      notReached: list(`
        in progress, ongoing, on-going, on going, underway, under way, started, not started, not done, not
        completed, not achieved, incomplete, delayed, postponed`),
    },
    approximate: list(`
      about, approximately, approx, around, circa, ca, almost, nearly, estimated, est, roughly, some`),
    beforeNumbers: list(`
      level, at least, minimum, minimum of, min, up to, maximum, maximum of, max, about, approximately, approx,
      around, over, more than, less than, not less than, not more than, no more than, no less than, below, above,
      under, circa, ca, an additional, additional, increase by, increase to, increase of, increased by, increased
      to, reduce by, reduce to, reduced by, reduced to, decrease by, decrease to, reduction of, reduction by, by,
      to, a total of, total of, total, in total, almost, nearly, another, plus, all, target, number, no of,
      increase, estimated, fewer than`),
    percent: list("percent, per cent, percentage, pct, percentage points, percentage point"),
    units: {
      count: list("number, count"),
      rate: list("rate, ratio"),
      inParts: pattern`
        hectares?|has?|km\S*|kilomet\p{L}*|miles?|met(?:er|re)s?|acres?|rai|ton(?:ne)?s?|kg\S*|kilograms?|lit(?:er|re)s?|hours?|
        person[ -](?:days|months|years)|million|thousand|billion|usd|us\$|dollars?|euros?|baht|riels?|
        mw|megawatts?|gwh|full[ -]time|fte`,
    },
  },
  beside: {
    planned: list(`
      target, targeted, in the pipeline, expected, planned, scheduled, forecast, forecasted, projected, anticipated, foreseen, intended, proposed,
      estimated for, will be, to be, going to be, due, upcoming, provisional, provisionally, tentative, requested,
      pledged, promised, budgeted`),
    atMost: list(`
      less than, fewer than, lower than, up to, at most, maximum, maximum of, max, no more than, not more than, below,
      under, not exceeding, not to exceed, does not exceed, or less, or fewer, or below, or lower, capped at`),
    atLeast: list(`
      at least, more than, over, above, minimum, minimum of, min, no less than, not less than, no fewer than, not fewer
      than, not below, or more, or above, or higher, or over, exceeding, upwards of, from`),
    not: list(
      "not, non, never, none, nobody, no one, no show, no training, without, no longer, not yet, yet to be, has not, have not, did not",
    ),
    undone: list(`
      on hold, cancelled, canceled, failed, rejected, dropped, postponed, abandoned, suspended, refused, withdrawn, missed,
      deferred, delayed, absent, lost, stopped, terminated, discontinued, invalid, void, overdue, denied, unfinished,
      incomplete, unmet`),
    partial: list(`
      in process, almost done, almost complete, almost completed, nearly done, nearly complete, partly, partially, partial, in part, part of, half done, half, draft, drafts, draft only, in draft, drafted only, only
      drafted, incomplete, in progress, under way, underway, ongoing, on going, started, begun, initiated, almost,
      nearly, mostly, being, under construction, under development, under preparation, under review, in preparation, awaiting,
      pending, pilot only, first phase, first stage`),
    of: list("for, for the, in, in the, of, of the"),
    remaining: list(`
      more needed, still needed, needed, more required, required, remaining, remain, remains, left, left over, to go,
      outstanding, still to, missing, short, short of, shortfall, behind, still missing, yet to, gap, more to, backlog`),
    rates: {
      day: list("per day, a day, each day, every day, daily"),
      week: list("per week, a week, each week, every week, weekly"),
      month: list("per month, a month, each month, every month, monthly"),
      quarter: list("per quarter, a quarter, each quarter, every quarter, quarterly, per qtr"),
      half: list(
        "per half year, per semester, each half year, every half year, every six months, half yearly, semi annually",
      ),
      year: list("per year, a year, each year, every year, yearly, annually, per annum, p a"),
    },
    neutral: list(`
      above target, over target, target met, target achieved, target exceeded, target reached, this quarter, this year, this month, this period, this semester, during the quarter, during the year, the, a, an, of, in, on, for, at, with, to, by, and, from, as, was, were, is, are, has, have, had, been, it, this,
      these, that, which, who, its, their, our, we, actual, value, achieved, reached, completed, complete, done,
      finished, held, conducted, carried out, reported, recorded, verified, confirmed, final, so far, to date, until now,
      already, now, only, just, exactly, all, both, new, unit, units, piece, pieces, pcs, item, items, no, nos, number, count,
      time, times, total, overall, in total, altogether, together, one, as planned, as scheduled, as
      expected, than planned, than expected, on schedule, on target, on track, on time, ahead of schedule, fully, see
      comment, see comments, see note, see remark, see annex, approx, circa, round, rounded, successfully,
      increase, increased, percent, percentage, points, point, level, scale`),
    people: list(`
      person, people, participant, pax, individual, staff, officer, official, trainee, member, attendee, beneficiary,
      personnel, employee, worker, civil servant, man, woman, adult, child, youth, student, teacher, farmer, victim,
      nurse, doctor, household member, user, volunteer, citizen, client, patient`),
    units: {
      metre: list("meter, meters, metre, metres, lm, mtr, mtrs, mts"),
      kilometre: list("kilometer, kilometers, kilometre, kilometres, kms"),
      squareMetre: list("square meter, square meters, square metre, square metres, sqm, sq m"),
      hectare: list("hectare, hectares"),
      kilogram: list("kilogram, kilograms, kilo, kilos, kgs"),
      tonne: list("tonne, tonnes, ton, tons, metric ton, metric tons, mt"),
      litre: list("liter, liters, litre, litres, ltr, ltrs"),
      minute: list("minute, minutes, mins"),
      hour: list("hour, hours, hrs, hr"),
      day: list(
        "day, days, working day, working days, business day, business days, calendar day, calendar days",
      ),
      week: list("week, weeks, wk, wks"),
      month: list("month, months, mth, mths"),
      year: list("year, years, yr, yrs"),
    },
  },
  numbers: {
    outOf: list("of, out of, of the, of a total of, out of a total of"),
    to: list("to, up to, through"),
    between: list("between, from"),
    per: list("per, for each, for every, in each, in every, each, every"),
    ofWhich: list(
      "of which, of whom, including, incl, inclusive of, among them, among which, among whom, comprising",
    ),
    inYear: list(
      "in, by, by the end of, by end of, by end, end of, at the end of, as of, for, during, since, until, year, fy",
    ),
    cumulative: list("cumulative, cumulatively, cumulated, cum, accumulated"),
    men: list("man, men, male, m, boy, boys, male adults, adult men"),
    women: list("woman, women, female, f, w, girl, girls, female adults, adult women"),
    numerator: list("n, num, numerator"),
    denominator: list("d, den, denom, denominator"),
    articles: list("the"),
    baselines: list("baseline, baseline value, baseline year, base value"),
    scales: {
      k: 1e3,
      thousand: 1e3,
      lakh: 1e5,
      lac: 1e5,
      crore: 1e7,
      million: 1e6,
      mn: 1e6,
      mln: 1e6,
      billion: 1e9,
      bn: 1e9,
      trillion: 1e12,
    },
  },
  rows: {
    leadOn: list("of, the, and, or, for, in, to, by, with, from, at, into, including, through"),
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
      rural, male adult, female adult, men total, women total, other gender, persons with disabilities, pwd,
      refugee, refugees, migrant, migrants, host community, host communities, in destination, in transit, pendular,
      pendulars, returnee, returnees, internally displaced, idp, idps`),
    parts: list(`
      new, continuing, existing, returning, renewed, first time, repeat, others, other, of which new`),
    ages: list(`
      under, below, over, above, aged, age, ages, year, years, yr, yrs, old, older, elder, elderly, younger, month, months, day,
      days, and, to, than, less, more, between, up, of, or`),
  },
  indicatorStarts: list(`
    number of, no of, nr of, nb of, num of, #, %, percent of, per cent of, proportion of, share of, rate of, ratio
    of, average, mean, total, percentage, existence of, availability of, level of, extent to which, degree to
    which, value of, amount of, volume of, prevalence of, incidence of`),
  and: list("and, &"),
  title: {
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
  },
  workplan: {
    output: list("output, expected output, deliverable, result"),
    activities: list("activity, action, task, key activities"),
    tentative: list(`
      tentative, tentatively, tbc, to be confirmed, provisional, provisionally, potential, potentially, possibly,
      proposed, expected`),
  },
  ownSheets: {
    actuals: {
      indicator: list("indicator, indicators, indicator id"),
      year: list("year"),
      quarter: list("quarter, qtr"),
      party: list("party, country, side, reported by"),
      actual: list("actual, actual value, achieved, value"),
      evidence: list("evidence, means of verification, source"),
      varianceReason: list("variance reason, reason for variance, reason"),
      comment: list("comment, comments"),
      reportedOn: list("reported on, date reported, report date, date"),
      part: list("part, parts, breakdown, disaggregation"),
      numerator: list("numerator"),
      denominator: list("denominator"),
      state: list("state, report state, state of report"),
      agreedBy: list("agreed by, agreed or returned by, approved by"),
    },
    states: {
      draft: list("draft, in preparation"),
      submitted: list("submitted, sent"),
      agreed: list("agreed, approved, confirmed, validated"),
      returned: list("returned, sent back, rejected"),
    },
    period: list("period, reporting period"),
    dimension: list("dimension"),
    category: list("category, subcategory"),
    wholeYear: list("year, whole year, full year, annual, all, n a"),
    allParties: list("all, all parties, both, both parties, joint, total"),
    milestone: MILESTONE,
  },
  wording: {
    count: pattern`numbers? of|(?:nos?|nrs?|nbr)\.? of|(?:total|count|quantity|volume) of|how many`,
    percentage: pattern`percentages?|per cent|percent|pct|proportions?|shares? of`,
    // A prevalence study is not a prevalence, and neither is the report of one.
    rate: pattern`
      rates?|
      (?:coverage|prevalence|incidence)(?! (?:stud(?:y|ies)|surveys?|reports?|assessments?|maps?)(?!\p{L}))`,
    score: pattern`
      ratios?|index|indices|scores?|scale (?:of )?\d|rank(?:ing)?|rating|unit cost|costs? per|^(?:level|degree) of`,
    perPopulation: pattern`
      per (?:\d[\d.,\s]*|hundred|thousand|million|capita|
      (?:person|inhabitant|household|student|pupil|teacher|worker|officer|patient|woman|child|visitor|latrine)\p{L}*)`,
    average: pattern`averages?|mean|median`,
    // "Number of days to decide" is not a count of days; "Number of days of training" is.
    duration: pattern`
      ^(?:time|duration|length of time)|
      (?:number of|no\. of) (?:\p{L}+ ){0,2}(?:minutes|hours|days|weeks|months) (?:to|taken|required|needed|elapsed)`,
    milestone: pattern`
      developed|established|adopted|validated|approved|endorsed|finali[sz]ed|signed|launched|completed|
      drafted|published|enacted|ratified|amended|revised|updated|created|set[ -]up|(?:put )?in place|
      agreed(?: upon)?|institutionali[sz]ed|operationali[sz]ed|promulgated|formulated|elaborated|designed|
      passed|designated|accredited|gazetted|formed|assigned|appointed|inaugurated|submitted|issued|tabled|introduced|
      existence of|availability of|available`,
    inflectedMilestone: "",
    inflectedElsewhere: "",
    uninflectedMilestone: "",
    doneOnce: pattern`
      developed|adopted|validated|approved|endorsed|finali[sz]ed|enacted|ratified|promulgated|formulated`,
    repeated: pattern`
      (?:semi-?|bi-?)?annual(?:ly)?|yearly|quarterly|monthly|weekly|regular(?:ly)?|periodic(?:ally)?|each|every|per`,
    several: pattern`
      reports?|bulletins?|newsletters?|work ?-?plans?|budgets?|
      provinces|districts|communes|municipalities|villages|regions|sites|schools|centers|centres|
      countries|ministries|agencies|institutions|sectors|all|curricula|criteria|memoranda|legislation|guidance`,
    cumulative: pattern`cumulative(?:ly)?|accumulated|to date`,
    standing: pattern`
      current|functioning|functional|operational|operating|in operation|maintained|active|existing|
      in (?:post|service|use|place|office)|on duty|employed|enrolled|available|open|
      installed (?:\p{L}+ ){0,3}capacity`,
    inState: pattern`with access|living|using|implementing|connected|covered|under \p{L}+(?:tion|ment)`,
    events: pattern`
      meetings?|workshops?|visits?|visitors|sessions?|trainings?|courses?|campaigns?|patrols?|inspections?|arrivals`,
    made: pattern`
      trained|held|conducted|organi[sz]ed|built|constructed|established|set[ -]up|installed|distributed|
      planted|produced|published|procured|delivered|provided|awarded|rehabilitated|repaired|drilled`,
    happening: pattern`
      (?!(?:connect|cover|equipp|rat|protect|enroll?|regist|employ|licens|insur|certifi|bas|improv|serv|qualifi|link|own|us|electrifi|affect|expos|rank|ag|integrat)(?:er)?ed)\p{L}{2,}ed(?= (?:once|twice|to|for|on|in|at|by|with|from|against|of|and|or|per|as|out|under|within|through|each|every|the|an?|across)(?!\p{L})|\s*[,;(]|$)|
      days|production|sales|ridership|receiving|made|given|paid|sold|lost|caught|transfers`,
    steps: pattern`
      progress|completion|completed|constructed|increase|growth|implementation|implemented|executed`,
    eachYear: pattern`(?:per|a|each|every) year|per annum|annually|yearly|/ ?year`,
    eachParty: pattern`
      (?:in |for |by )?(?:each|every) (?:of the (?:two )?)?(?:countr(?:y|ies)|part(?:y|ies)|sides?|governments?)|
      per (?:country|party|side|government)`,
    bothParties: pattern`(?:in |by |of )?(?:both|the two) (?:countries|parties|sides|governments)`,
    harms: pattern`deaths|fatalities|homicides|murders|attacks|accidents|crashes|outages|drownings`,
    harmsTended: "(?<!relat|caus|adjust|weight|estimat|(?:normal|standard)i[sz])ed",
    harmLevels: pattern`
      (?:mortality|deaths?|fatality|dropouts?|drop[ -]outs?|absenteeism|unemployment|poverty|accidents?|crime|recidivism|
      malnutrition|stunting|wasting|attrition|illiteracy|vacancy|relapse|re-?offending|post-?harvest loss(?:es)?|errors?|
      (?:\p{L}+ ){0,4}(?:unsatisfactory|non-?compliant|overdue))
      (?= (?:rates?|ratios?|prevalence|incidence|in|among|of|at|per|due|within|on)(?!\p{L})|\s*[(,;:%]|$)`,
    ceilings: pattern`
      no(?:t)? more than|not (?:to )?exceed(?:ing)?|at most|less than|fewer than|below|under|(?:a )?maximum of|max\.?`,
    floors: pattern`
      not (?:less|fewer|lower) than|no (?:less|fewer) than|not (?:below|under)|not to fall below`,
    maintain: pattern`^(?:maintain|maintenance of|sustain|keep)`,
    decrease: pattern`
      ^(?:decreased?|decrease in|reduced?|reduction (?:in|of)|lower(?:ed)?|fewer|decline in|drop in)`,
    beforeThing: pattern`(?:average |total )?(?:number|nos?\.|nr\.) of (?:the )?`,
    afterThing: pattern`
      of|for|on|to|in|with|that|which|who|has|is|was|at|by|from|per|between|under`,
    joining: pattern`and|or`,
    thingDone: pattern`\p{L}{3,}ed`,
    pluralVerbs: pattern`have|are|were`,
    pluralNouns: pattern`people|children|men|women|staff|personnel`,
    single: pattern`an?|one`,
    notUnit: pattern`new|total|annual|cumulat\p{L}+`,
  },
  direction: {
    increase: "incre|improv|higher|more|up|ris|pos",
    decrease: "decre|reduc|lower|less|down|neg",
    maintain: "maint|constan|stabl|same|neutral|regular$|nominal$",
    change: "increas|reduc|decreas|declin|grow|improv",
    toLevel: "to",
  },
  frequency: {
    timesAYear: pattern`<n>(?:(?<=once|twice|thrice)| times) (?:a|per|each|every|in a) year`,
    numbers: [
      list("one, once"),
      list("two, twice"),
      list("three, thrice"),
      list("four"),
      list("five"),
      list("six"),
    ],
    monthly: pattern`monthly|(?:every|each|once a) month`,
    quarterly: pattern`quarterly|(?:every|each) quarter`,
    halfYearly: pattern`semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-?yearly|twice yearly|every (?:six|6) months`,
    yearly: pattern`annual(?:ly)?|yearly|(?:every|each) year`,
    events: {
      meeting: pattern`meeting`,
      workshop: pattern`workshop|seminar`,
      training: pattern`training|course`,
      session: pattern`session|forum|dialogue|conference`,
      visit: pattern`visit|mission|inspection|patrol|monitoring|supervis`,
      report: pattern`report|bulletin|newsletter`,
      review: pattern`review|survey|audit|evaluation`,
      campaign: pattern`campaign|exercise|drill`,
    },
  },
  checks: {
    numberOf: pattern`(?:total )?(?:numbers?|nos?\.?) of`,
    percentageOf: pattern`percentage of|% of`,
    passesHundred: pattern`increase|growth|change|gross|compared|relative to|increment|occupancy|capacity utili[sz]ation|utili[sz]ation of capacity|carrying capacity`,
    belowZero: pattern`change|growth|variation|balance|deficit|surplus|net(?!\p{L})|gap|differen|temperature|inflation|(?:higher|above|more|over) or (?:lower|below|less|under)`,
    vagueStart: pattern`
      (?:(?:an?|the) )?(?:more |better |well[- ])?(?:improved?|improvement|improving|strengthen(?:ed|ing)?|enhanc(?:ed?|ing|ement)|better|effective(?:ly)?|efficient(?:ly)?|sufficient|adequate|appropriate|increased? (?:awareness|understanding|capacity|cooperation|knowledge))`,
    vagueEnd: pattern`
      (?:cooperation|coordination|collaboration|capacit(?:y|ies)|awareness|knowledge|understanding) .*(?:improved|strengthened|enhanced|better|increased)`,
    measurable: pattern`\((?:yes|no)|from|by|least|according to|measured|index|score|rate|survey`,
    doneToThings: pattern`distributed|installed|constructed|built|procured|purchased|bought|produced|planted|supplied|sold`,
    remark: pattern`is|are|was|were|will|should|shall|must|may|can|tbd|tbc|to be|not`,
    amount: pattern`total|volume|quantity|parts?|shares?`,
    ofIndicators: pattern`indicat|formula|calcul|defini|numerator|denominator|variable|disaggregat`,
  },
  columns: {
    deliverable: list("deliverable"),
    side: list("side"),
    notParties: list(`
      original, revised, initial, final, adjusted, provisional, preliminary, verified, reported, minimum, maximum,
      physical, financial, value`),
    leads: list("lead, co lead, colead"),
    helps: list("support, supporting, partner"),
    helpedBy: pattern`
      (?:with|under) (?:the )?(?:support|assistance|help|participation|involvement|contribution) (?:of|from|by)|(?:supported|assisted) by|in (?:close )?(?:collaboration|cooperation|co-operation|coordination|co-ordination|partnership|consultation) with`,
  },
  levels: {
    highest: list("goal, impact, ultimate, overall, general"),
    middle: list("outcome, intermediate outcome, immediate outcome"),
    outputs: list("output, intermediate, sub, result"),
    activities: list("activity"),
  },
  agencies: {
    namedFor: pattern`
      (?:ministry|faculty|department|office|bureau|committee|division|directorate|secretariat|commission|council|cent(?:re|er)|institute|unit|board|authority|agency|police) (?:of|for|on)`,
    beginnings: pattern`police`,
    plainNames: pattern`police|customs|immigration|gendarmerie|judiciary|parliament|army|navy|coast ?guard|border guard|interpol|prosecutors|schools|hospitals|unions|employers`,
    endings: pattern`
      committee|department|office|bureau|division|directorate|secretariat|commission|council|cent(?:re|er)|institute|unit|board|authority|agency|team|services?|association|foundation|network|administration`,
    portfolios: pattern`
      affairs|welfare|development|labou?r|youth|sports?|rehabilitation|veterans?|famil(?:y|ies)|women|child(?:ren)?|social|communit(?:y|ies)|environment|water|planning|construction|technology|innovation|science|culture|arts?|tourism|forestry|fisheries|livestock|transport|telecommunications?|housing|employment|security|protection|defen[cs]e|education|training|health|energy|mines|resources|trade|industry|commerce|finance|cooperation|communications?|infrastructure|justice|human rights|statistics|budget|economy|digital`,
    nobody: list("n/a, na, nil, none, tbd, tbc, etc"),
    staff: list("person, officer, staff, staff member, employee, official"),
  },
  money: {
    available: list(
      "available, secured, committed, allocated, allocation, received, funded, approved, on hand",
    ),
    spent: list(
      "spent, expenditure, expenditures, expense, expenses, disbursed, disbursement, disbursements, executed, paid, actual cost, utilised, utilized",
    ),
    noAmount: list(
      "gap, code, source, sources, account, account number, unit cost, unit price, cost per unit, quantity, donor, funder, ratio, rate, percentage, balance",
    ),
  },
  breakdowns: {
    declared: list(`
      disaggregated, disaggregated by, disaggregation, disaggregate, disaggregates, breakdown, broken down,
      broken down by, break down`),
    dimensions: {
      sex: list("sex, gender"),
      age: list("age, age group, age range, age category"),
      nationality: list("nationality, citizenship, country of origin, nationality of victim"),
      exploitation: list(`
        form of exploitation, type of exploitation, exploitation, purpose of exploitation, exploitation type,
        form of trafficking, type of trafficking`),
      place: list(`
        place, location, province, district, county, region, commune, city, municipality, geographic area,
        geographical area, residence, admin1, admin2, admin 1, admin 2`),
    },
    categories: {
      sex: list(`
        girl, girls, women total, female adult, women and girls, boy, boys, men total, male adult,
        men and boys, other gender, other sex, lgbt, lgbtq, lgbti`),
      age: list("youth, juvenile, older people, elderly, boys and girls, adolescent"),
      nationality: list(`
        cambodian, thai, lao, laotian, vietnamese, myanmar, burmese, chinese, indonesian, filipino,
        malaysian, other nationality, stateless, stateless person, cambodian national, thai national,
        lao national, myanmar national, vietnamese national`),
      exploitation: list(`
        other sexual exploitation, labour exploitation, labor exploitation, prostitution,
        exploitation of prostitution, pornography, slavery, slavery like practices,
        practices similar to slavery, servitude, domestic servitude, debt bondage, child labour,
        forced marriage, forced begging, begging, forced criminality, online scams, scam, forced scamming,
        cyber scam, sex trafficking, labour trafficking, labor trafficking`),
    },
    starting: {
      women: list("women, woman, female, females, f, w"),
      men: list("men, man, male, males, m"),
      under18: list(`
        under 18, under 18 years, below 18, younger than 18, aged under 18, children, child, minors, minor`),
      adults: list(`
        18 and over, 18 and older, 18 and above, 18 years and over, 18 or over, aged 18 and over, adults,
        adult`),
      nationals: list("nationals, national, own nationals"),
      foreigners: list(`
        foreigners, foreigner, foreign, foreign nationals, foreign national, non nationals, non national`),
      sexual: list("sexual exploitation"),
      labour: list(`
        forced labour, forced labor, forced labour or services, forced labour and services,
        forced services`),
      organs: list("removal of organs, organ removal"),
      otherForm: list("other forms, other form, other forms of exploitation"),
      urban: list("urban"),
      rural: list("rural"),
    },
    anybody: list("person, people, individual"),
    victims: list(`
      victim, victims, survivor, survivors, trafficked person, trafficked persons, trafficked people`),
    unknown: list(`
      unknown, not known, not stated, unspecified, not specified, age not known, sex not known, nationality
      not known, age unknown, sex unknown, nationality unknown`),
  },
  versions: {
    final: list("final, adopted, approved, signed"),
    revised: list("revised, revision, updated, amended"),
    draft: list("draft, proposed, proposal, comments"),
    superseded: list("old, former, previous, superseded"),
  },
  activities: {
    headers: {
      year: list("year"),
      quarter: list("quarter, qtr"),
      activity: list("activity, activities, task"),
      output: list("output, outputs, expected output"),
      action: list("joint action, action, action no"),
      host: list(`host, hosted by, host country, organised by, organized by, organiser, organizer`),
      place: list("place, venue, location"),
      date: list(
        `date, dates, date held, start, start date, end, end date, finish, due date, due, deadline, target date, completion date, planned date, actual date, when, timeline, timeframe, time frame, by when, due by, due on, to be done by, complete by, completed by, to be completed by, by date, latest by, deadline date`,
      ),
      status: list(
        `status, state, current status, implementation status, status of implementation, activity status, task status, progress status, stage, progress, completed, done, completion status`,
      ),
      movedTo: list("moved to, new date, revised date, postponed to, rescheduled to"),
      evidence: list(
        `evidence, means of verification, mov, proof, link to evidence, supporting document, supporting documents`,
      ),
      reason: list(
        `reason, reasons, remark, remarks, comment, comments, note, notes, explanation, justification, challenge, challenges, reason for variance, reason for delay, progress note, progress update, latest update, update, updates, latest progress`,
      ),
    },
    statuses: {
      planned: list(
        `planned, scheduled, not started, not yet started, not begun, not done, not yet done, not yet, to do, todo, pending, open, upcoming, new, overdue, delayed, behind schedule, late, not completed, not implemented, outstanding, awaiting, to be done, not due, incomplete, not complete, uncompleted, unfinished, not finished, not achieved, not held, yet to start, not executed, not conducted`,
      ),
      underWay: list(
        `partly, partially, partial, under way, underway, in progress, ongoing, on going, started, in process, in preparation, on track, partially done, partly done, partially completed, partially implemented, partially achieved, active, begun, continuing, being implemented, in execution, mostly done, almost done, nearly completed`,
      ),
      done: list(
        `done, completed, complete, finished, held, implemented, achieved, accomplished, delivered, conducted, organised, organized, closed, executed, fully implemented, fully achieved, took place, signed, approved, completed successfully`,
      ),
      moved: list(
        `moved, postponed, rescheduled, re scheduled, deferred, on hold, suspended, carried over, carried forward, shifted, put off, delayed to, delayed until, paused, adjourned`,
      ),
      dropped: list(
        `dropped, cancelled, canceled, abandoned, discontinued, withdrawn, removed, not to be done, no longer needed, no longer relevant, terminated, deleted`,
      ),
    },
    placesBehind: list("in, at, to"),
    hostsBehind: list("hosted by, organised by, organized by, held by"),
    partySays: list(
      `has, have, already has, already have, does not have, do not have, has not, proposes, proposed, suggests, suggested, requests, requested, to confirm, to check, to provide, will confirm, not agreed, agrees, reserves, to consider`,
    ),
    openThings: list("visit, trip, mission, venue, date, place, location, host, meeting"),
    openWords: list(
      `tentative, tentatively, to be confirmed, tbc, tbd, tba, to be determined, to be decided, to be agreed, to be announced, under discussion, provisional, provisionally`,
    ),
    weakWords: list(`potential, possible, proposed`),
    openPointHeaders: {
      number: list("no., no"),
      where: list("where, cell"),
      point: list("what is open, point, open point"),
      toDecide: list("to be decided, why, why open"),
      decision: list("decision"),
      byWhom: list("who, by whom"),
      byWhen: list("by when"),
      settled: list("settled"),
    },
    openState: list("open"),
    agencyHeaders: {
      shortName: list("short name, agency, name"),
      fullName: list("full name, name in full"),
      party: list("party, country, side"),
      focalPoint: list("focal point, contact, contact person"),
      spellings: list("spellings in the plan, spellings, other spellings"),
      confirmed: list("confirmed, confirmed yes no"),
    },
  },
  definitions: {
    indicators: {
      id: list("id, indicator id, code, no, number"),
      action: list("action, joint action, activity"),
      indicator: list("indicator, indicators, indicator text"),
      measure: list("measure, measured as, kind of measure"),
      unit: list("unit, unit of measure, unit of measurement, units"),
      aggregation: list("aggregation, combine by, how values combine"),
      direction: list("direction, direction of change, tendency"),
      baseline: list("baseline, baseline value"),
      baselineYear: list("baseline year, year of baseline, year of the baseline"),
      frequency: list("frequency, reporting frequency, frequency of reporting"),
      meansOfVerification: list("means of verification, mov, source of verification, verification, evidence"),
      parties: list("parties, party, responsible, responsible agency, responsible agencies"),
      partyParts: list(`
        parts of parties, parts of the parties, party parts, how parties combine, combine parties by`),
      breakdown: list("breakdown, breakdowns, disaggregation, disaggregated by"),
      keyIndicator: list("key indicator, key"),
      confirmed: list("confirmed, confirmed yes no, confirm"),
    },
    choices: {
      measure: {
        number: list("number, count, numeric"),
        percentage: list("percentage, percent, per cent, rate"),
        milestone: MILESTONE,
        qualitative: list("qualitative, words, in words, text"),
      },
      aggregation: {
        sum: list("sum, added up, total, cumulative total"),
        latest: list("latest, last, last value, most recent"),
        max: list("highest, max, maximum"),
        average: list("average, mean, avg"),
        constant: list("same each year, constant, the same each year"),
      },
      direction: {
        increase: list("increase, up, more, rising"),
        decrease: list("decrease, down, less, falling, reduce"),
        maintain: list("maintain, keep, same, stable"),
      },
      frequency: {
        monthly: list("monthly, every month, month"),
        quarterly: list("quarterly, every quarter, quarter"),
        halfYearly: list("half-yearly, twice a year, semi-annual, semiannual, biannual"),
        yearly: list("yearly, annual, annually, every year, year"),
        once: list("once, at the end, one time"),
      },
      partyParts: {
        byMeasure: list("by the measure, as usual"),
        sum: list("add up, added up, sum, total"),
        apart: list("not added up, each by itself, kept apart"),
        each: list("each reaches the target, each must reach the target, each party, each country"),
        joint: list("reported once for all, entered once, once for all, together"),
      },
      confirmed: {
        yes: list("yes, y, ok, confirmed"),
        no: list("no, n, not yet"),
      },
    },
  },
};
