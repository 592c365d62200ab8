// What is said of an indicator: its sentence, and for each year the facts and how they were worked out.
import { day, difference, digits, inWords, plain, quantity, say, share } from "./words.js";

const asked = (indicator, aim, language) => (indicator.direction === "up" ? aim : say[language].atMost(aim));

export function sentence(indicator, language) {
  const words = say[language];
  const { years, unit } = indicator;
  const last = years.findLast((year) => year.actual !== undefined);
  const value = inWords(last.actual, unit, language);
  const said = [words.stood(indicator.name[language], plain(last.period, language), last.provisional ? words.marked(value, words.mark) : value), outcome(indicator, last, language)];
  if (last.provisional) said.push(words.provisionalSentence);
  const next = years.find((year) => year.result === "not-due" && year.period > last.period);
  if (next) said.push(words.coming(plain(next.period, language), asked(indicator, inWords(next.target, unit, language), language)));
  return said.join(words.between);
}

function outcome(indicator, year, language) {
  const words = say[language];
  const { unit } = indicator;
  const target = asked(indicator, inWords(year.target, unit, language), language);
  const distance = difference(year.distance, unit, language, inWords);
  const up = indicator.direction === "up";
  if (year.result === "met") return year.actual === year.target ? words.met(target) : up ? words.exceeded(target, distance) : words.below(target, distance);
  if (!up) return words.over(target, distance);
  return year.ofTarget === undefined ? words.under(target, distance) : words.underShare(target, distance, share(year.ofTarget));
}

export function facts(indicator, year, language) {
  const words = say[language];
  const facts = [];
  const add = (fact, text) => facts.push(words.fact[fact] + words.colon + text);
  if (year.distance !== undefined) {
    const distance = difference(year.distance, indicator.unit, language);
    add("distance", year.actual === year.target ? words.reached : year.result === "missed" ? words.toGo(distance) : indicator.direction === "up" ? words.exceededBy(distance) : words.belowBy(distance));
  }
  if (year.movement) add("movement", words.movements[year.movement]);
  if (year.ofTarget !== undefined) add("ofTarget", share(year.ofTarget));
  if (year.ofGap !== undefined) add("ofGap", share(year.ofGap));
  if (year.pace) add("pace", words.gapAndTime(share(year.pace.gap), share(year.pace.time)));
  return facts;
}

export function steps(indicator, year, language, asOf) {
  const words = say[language];
  const { unit, direction, baseline } = indicator;
  const judged = year.actual !== undefined;
  const steps = [judged ? words.rule[direction] : words.rule[year.result]];
  const add = (fact, text) => steps.push(words.fact[fact] + words.colon + text);
  const said = (value) => quantity(value, unit, language);
  if (judged) {
    const actual = said(year.actual), aim = said(year.target);
    steps.push(words.comparedStep(actual, aim, year.actual < year.target ? "below" : year.actual > year.target ? "above" : "equal", year.result));
    if (year.provisional) steps.push(words.provisionalStep(words.mark));
    if (year.distance !== 0) steps.push(words.distanceStep(aim, actual, difference(year.distance, unit, language)));
    if (!year.movement) add("movement", words.withheld.first);
    else add("movement", words.moved(year.movement, direction === "up", said(year.earlier.actual), plain(year.earlier.period, language)));
    if (year.brokenBefore) add("movement", words.stopped(plain(year.stopped, language)));
    if (year.ofTarget !== undefined) add("ofTarget", words.ofTargetStep(digits(year.actual, unit), digits(year.target, unit), share(year.ofTarget)));
    else if (direction === "up") add("ofTarget", words.withheld.rate);
  } else {
    steps.push(words.why(words.missing), words.dueStep(day(year.due, language, false), day(asOf, language, false)));
  }
  const withheld = year.noGap && (year.stopped ? words.stopped(plain(year.stopped, language)) : words.withheld[year.noGap]);
  if (judged) {
    add("ofGap", withheld ?? words.ofGapStep(digits(year.actual, unit), digits(year.target, unit), digits(baseline.value, unit), plain(baseline.period, language), share(year.ofGap)));
  }
  if (withheld) add("pace", withheld);
  else if (year.pace) add("pace", words.paceStep(plain(year.pace.latest.period, language), said(year.pace.latest.actual), share(year.pace.gap), share(year.pace.time)));
  add("rules", words.rules);
  return steps;
}
