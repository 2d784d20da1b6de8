/** The sheet "Scenarios": their factors as cells, and what follows from them and the inputs before any month is looked at. */
import { formula, heading, heads, section, text } from '../../../calculator/sheet/cells.ts';
import type { Cell, Row, Sheet } from '../../../calculator/sheet/workbook.ts';
import { MONTHS } from '../../../models/finance.ts';
import {
  monthlyBenefit,
  monthlyFee,
  monthlyRunning,
  ROI_SCENARIOS,
  yearlyBenefits,
  type RoiBenefitKind,
  type RoiScenario,
} from '../../../models/roi-cash.ts';
import { sum } from '../../../models/finance.ts';
import { SCENARIOS } from '../definition.ts';
import { MOST_MONTHS } from './flows.ts';
import { scenarioWord, type Parts } from './parts.ts';

export const BENEFIT_KINDS: readonly RoiBenefitKind[] = ['time', 'errors', 'retired', 'revenue', 'exposure', 'audit'];

/** A year in full use, by kind: the contract's formula in the names of the inputs. */
const YEARLY: Readonly<Record<RoiBenefitKind, string>> = {
  time: 'users*hours*wage*weeks*capture',
  errors: 'incidents*12*incidentCost*incidentCut',
  retired: 'retired',
  revenue: 'uplift*margin',
  exposure: 'exposure*exposureCut',
  audit: 'auditHours*wage*auditCut',
};

const COLUMNS = 4;

/** @returns rows for each scenario's own value, its name ending in the scenario's. */
function scenarioRow(label: string, of: (scenario: RoiScenario) => Cell): Row {
  return { cells: [text(label), ...SCENARIOS.map(of)] };
}

export function scenarioSheet(parts: Parts): Sheet {
  const { words, formats, inputs } = parts;
  const { roi } = words;
  const factor = (name: string, label: string, key: keyof (typeof ROI_SCENARIOS)['expected'], format: string): Row =>
    scenarioRow(label, (scenario) => ({
      number: ROI_SCENARIOS[scenario][key],
      format,
      look: 'input',
      name: `${name}_${scenario}`,
      rule: { kind: 'number', min: 0, max: key === 'golive' ? MOST_MONTHS : 10, whole: false },
    }));
  const one = (label: string, cell: Cell): Row => ({ cells: [text(label), cell] });
  const yearly = yearlyBenefits(inputs);
  const cash = (scenario: RoiScenario) => ({ ...inputs, scenario });
  return {
    name: words.sheets.scenarios,
    columns: [48, 18, 18, 18],
    onePage: true,
    frozen: { rows: 4, columns: 1 },
    rows: [
      ...heading(words.sheets.scenarios, roi.scenariosLead),
      heads(['', ...SCENARIOS.map((scenario) => scenarioWord(parts, scenario))]),
      section(roi.factors, COLUMNS),
      factor('benefit_factor', roi.benefitFactor, 'benefits', '0.00'),
      factor('cost_factor', roi.costFactor, 'setup', '0.00'),
      factor('golive_extra', roi.goliveExtra, 'golive', '0.0'),
      factor('ramp_factor', roi.rampFactor, 'ramp', '0.00'),
      section(roi.derived, COLUMNS),
      one(roi.caseMonths, formula('12*term', MONTHS * inputs.term, formats.whole, { name: 'case_months' })),
      scenarioRow(roi.golive, (scenario) =>
        formula(`golive+golive_extra_${scenario}`, inputs.golive + ROI_SCENARIOS[scenario].golive, '0.0#', { name: `golive_${scenario}` }),
      ),
      scenarioRow(roi.ramp, (scenario) =>
        formula(`ramp*ramp_factor_${scenario}`, inputs.ramp * ROI_SCENARIOS[scenario].ramp, '0.0#', { name: `ramp_${scenario}` }),
      ),
      scenarioRow(roi.once, (scenario) =>
        formula(
          `(setup+training)*cost_factor_${scenario}`,
          (inputs.setup + inputs.training) * ROI_SCENARIOS[scenario].setup,
          formats.money,
          { name: `once_${scenario}` },
        ),
      ),
      section(roi.yearly, COLUMNS),
      ...BENEFIT_KINDS.map((kind) =>
        one(parts.request.props.words.benefitKinds[kind], formula(YEARLY[kind], yearly[kind], formats.money, { name: `benefit_${kind}` })),
      ),
      one(
        roi.sum,
        formula(BENEFIT_KINDS.map((kind) => `benefit_${kind}`).join('+'), sum(Object.values(yearly)), formats.money, {
          name: 'benefit_year',
          look: 'total',
        }),
      ),
      section(roi.monthly, COLUMNS),
      scenarioRow(roi.benefitMonth, (scenario) =>
        formula(`benefit_year*benefit_factor_${scenario}/12`, monthlyBenefit(cash(scenario)), formats.money, {
          name: `benefit_month_${scenario}`,
        }),
      ),
      one(roi.feeMonth, formula('users*fee', monthlyFee(inputs), formats.money, { name: 'fee_month' })),
      one(roi.runningMonth, formula('adminHours*wage', monthlyRunning(inputs), formats.money, { name: 'running_month' })),
    ],
  };
}
