import { list } from "../entries";
import type { HeaderTerms } from "../lexicon";

export const headers: HeaderTerms = {
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
    involved, contributing department, contributor, informed, secondary owner, joint lead, assisted by,
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
    unit, unit of measure, unit of measurement, uom, type of unit, type of measure, measure type, measured
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
    outturn, year to date, ytd, latest value, most recent value, current progress, latest data, latest
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
};
