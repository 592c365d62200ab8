// Every fiscal year of an indicator with what became of its target, oldest first.
export function judge(indicator, asOf, reportMonths) {
  const up = indicator.direction === "up";
  const rate = indicator.unit === "percent";
  const { period: start, value: from } = indicator.baseline;
  const broken = indicator.breaks?.find((one) => !one.comparable)?.period;
  let before;
  return Object.keys(indicator.targets).map(Number).map((period) => {
    const target = indicator.targets[period];
    const given = indicator.actuals[period];
    const actual = typeof given === "object" ? given.value : given;
    const judged = actual !== undefined;
    const year = { period, target, actual, provisional: judged && given.status === "provisional", note: given?.note };
    year.brokenBefore = before !== undefined && before.period < broken && period >= broken;
    year.due = due(period, reportMonths);
    year.result = judged ? ((up ? actual >= target : actual <= target) ? "met" : "missed") : asOf <= year.due ? "not-due" : "overdue";
    if (judged) {
      year.distance = Math.abs(actual - target);
      year.earlier = before;
      if (before) year.movement = year.brokenBefore ? "not-comparable" : actual === before.actual ? "same" : actual > before.actual === up ? "better" : "worse";
      if (up && !rate) year.ofTarget = actual / target;
    }
    year.stopped = start < broken && period >= broken ? broken : undefined;
    year.noGap = year.stopped ? "stopped" : target === from ? "no-gap" : target > from !== up ? "worse-side" : undefined;
    if (!year.noGap) {
      const latest = judged ? year : before;
      if (judged) year.ofGap = (actual - from) / (target - from);
      if (period - start >= 2 && latest) {
        year.pace = { latest, gap: (latest.actual - from) / (target - from), time: (latest.period - start) / (period - start) };
      }
    }
    if (judged) before = year;
    return year;
  });
}

// The last day for the figure of a fiscal year, which ends in March.
function due(period, months) {
  const end = new Date(Date.UTC(period + 1, 3 + months, 0));
  return end.toISOString().slice(0, 10);
}
