import { escape, labels } from "./wording.js";

// The initiatives of a division or a policy sheet, each with its plan and its indicators.
export function listed(initiatives, language, home) {
  const words = labels[language];
  const items = initiatives.map((initiative) => `<li><a href="${home}plans/${initiative.plan.id}/${initiative.id}/">${escape(initiative.title[language])}</a> (${escape(initiative.plan.title[language])})
<ul>${initiative.indicators.map((indicator) => `<li><a href="${home}indicators/${indicator.id}/">${escape(indicator.name[language])}</a></li>`).join("")}</ul></li>`);
  return `<h2>${words.initiatives}</h2>
<ul>
${items.join("\n")}
</ul>`;
}
