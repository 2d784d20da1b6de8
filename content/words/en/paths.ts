/** The reading paths in English: what each is called, and what each step is for. Which pages, and in which order, says content/data/paths.yaml. */
export const paths = {
  marketing: {
    name: 'Marketing',
    steps: {
      'start/which-engine': 'place the product before you write a line.',
      'foundations/why-now': 'what changed in discovery, privacy and subscriptions.',
      'foundations/content-and-fit': 'what to publish, and when to spend more.',
      'foundations/one-voice': 'the sentence every channel repeats.',
      'foundations/signals-not-vanity': 'what to report.',
      'tools/funnel': 'your stages against the ranges.',
    },
  },
  sales: {
    name: 'Sales',
    steps: {
      'foundations/who-decides': 'everyone you have to reach.',
      'foundations/two-grammars': 'what counts as proof on each side.',
      'foundations/risk-map': 'what blocks a signature.',
      'foundations/reason-to-buy-now': 'the cost of waiting.',
      'foundations/shared-vocabulary': 'what “conversion” means to a colleague.',
      'tools/roi': 'the business case you send to your champion.',
    },
  },
  product: {
    name: 'Product and customer success',
    steps: {
      'start/which-engine': 'whose habits you design for.',
      'foundations/why-now': 'onboarding as marketing.',
      'foundations/risk-map': 'worries to settle inside the product.',
      'foundations/content-and-fit': 'signals of product-market fit.',
      'foundations/cac-or-ltv-first': 'acquisition cost or lifetime value, and where your work meets the budget.',
      'tools/ltv-cac': 'what a point of churn is worth.',
    },
  },
  founder: {
    name: 'Founder',
    steps: {
      'start/which-engine': 'one decision that orders the rest.',
      'foundations/two-grammars': 'what the choice changes.',
      'foundations/cac-or-ltv-first': 'cheaper customers, or more valuable ones.',
      'foundations/signals-not-vanity': 'the numbers on your wall.',
      'compare/one-budget-two-levers': 'what the same money does on each side.',
      'tools/ltv-cac': 'is a customer worth what it costs to win?',
    },
  },
  champion: {
    name: 'Champion',
    steps: {
      'foundations/who-decides': 'the colleagues who can say no.',
      'foundations/risk-map': 'the objections to expect.',
      'foundations/reason-to-buy-now': 'what waiting costs.',
      'tools/roi': 'a business case with your own numbers.',
      'reference/formulas': 'for finance to check.',
      'reference/sources': 'what is known, and what is only practice.',
    },
  },
};
