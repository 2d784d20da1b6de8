/** The glossary in English. Keys are the ids in content/data/terms.yaml; `{id}` prints that figure with its unit, `{id.bare}` its number. */
export const glossary = {
  'conversion-rate': {
    term: 'Conversion rate',
    short: 'CVR',
    definition: 'The share of those who enter a step and complete it, in a stated period. Without its denominator a rate says nothing.',
    b2c: 'From product page to completed payment; as a rate, usually purchases divided by visits.',
    b2b: 'From lead to promoted opportunity; as a rate, usually MQLs that become SQLs.',
  },
  'sales-pipeline': {
    term: 'Sales pipeline',
    definition:
      'The stages in which opportunities arise and turn into contracts. Define stages and criteria for moving on first; only then do bottlenecks show.',
  },
  'sales-funnel': {
    term: 'Sales funnel',
    definition: 'The steps from first contact to purchase, with the number of people left at each. It shows where most are lost.',
    b2c: 'For instance interest, cart, payment.',
    b2b: 'For instance lead, MQL, SQL, opportunity, contract.',
  },
  lead: {
    term: 'Lead',
    definition: 'A person who has left contact details and so can be spoken to. Whether they fit and want to buy is still open.',
  },
  mql: {
    term: 'Marketing qualified lead',
    short: 'MQL',
    definition: 'A lead that fits the written customer profile and has done something that shows interest. Marketing decides.',
  },
  sql: {
    term: 'Sales qualified lead',
    short: 'SQL',
    definition:
      'A lead that sales has spoken to and accepts: the company needs the product and is ready to pay. Unrelated to the database language.',
  },
  opportunity: {
    term: 'Sales opportunity',
    definition:
      'An SQL with a named need, an amount, a person on the buyer’s side and a dated next step. From here on it counts in the pipeline.',
  },
  'win-rate': {
    term: 'Win rate',
    definition:
      'Deals won divided by all deals decided, won or lost. Deals that went silent count as lost. Practitioners’ range: {bench-purchase-b2b-win-rate}.',
  },
  acv: {
    term: 'Annual contract value',
    short: 'ACV',
    definition:
      'What one contract brings in one year, without one-off fees. The total over several years is not ACV; a mean of contracts is called average ACV.',
  },
  aov: {
    term: 'Average order value',
    short: 'AOV',
    definition:
      'Revenue of a period divided by its orders. Decide once whether tax and returns count. A few large orders lift it without changing the usual basket.',
  },
  nrr: {
    term: 'Net revenue retention',
    short: 'NRR',
    definition:
      'Revenue now from the customers you had at the start, after expansion, cuts and losses, divided by their starting revenue. New customers stay out.',
  },
  'logo-retention': {
    term: 'Logo retention',
    definition:
      'Customers kept over a period divided by customers at its start. Each counts once, whatever it pays, so read it beside NRR.',
  },
  cac: {
    term: 'Customer acquisition cost',
    short: 'CAC',
    definition:
      'The average cost of winning one new customer: ads, salaries, agencies, tools. Better leads, one consistent message and less friction lower it.',
  },
  'cac-payback': {
    term: 'CAC payback period',
    definition:
      'The time until a customer’s contribution has returned what it cost to win: CAC divided by contribution per period. Revenue would flatter it.',
    b2c: 'Guide: {th-cac-payback-oneoff} for one-off purchases, {th-cac-payback-subscription} for subscriptions.',
    b2b: 'Our guide for contracts, borrowed from the break-even test: at most {th-break-even}.',
  },
  ltv: {
    term: 'Customer lifetime value',
    short: 'LTV',
    definition:
      'The total profit a customer brings over the relationship, before the cost of winning it. Onboarding, habit, upsell and cross-sell decide its size.',
    b2c: 'Mostly repeat orders, or months of subscription.',
    b2b: 'Mostly renewals, and growth after the first contract.',
  },
  'ltv-cac': {
    term: 'LTV:CAC ratio',
    definition:
      'Lifetime value divided by acquisition cost: what a customer brings for each unit of money spent on winning it. Always value over cost.',
    b2c: 'Guide: at least {th-ltv-cac-b2c}.',
    b2b: 'Guide: at least {th-ltv-cac-b2b}, counting upsell and renewals.',
  },
  retention: {
    term: 'Retention',
    definition: 'The share of customers, or of their revenue, that stays over a stated period. Say which of the two you count.',
    b2c: 'Buying again, or keeping the subscription.',
    b2b: 'Renewing the contract and expanding it through upsell.',
  },
  'day-n-retention': {
    term: 'Day-N retention',
    definition:
      'Of those who started together, the share active on day N. “Active on that day” and “active ever since” differ widely: choose one.',
  },
  churn: {
    term: 'Churn',
    definition: 'The share of customers, or of their revenue, lost in a period. A rate that looks small each month adds up over a year.',
    b2c: 'Cancelling, or no longer buying within the usual window.',
    b2b: 'Not renewing. It shows in falling use long before the notice arrives.',
  },
  renewal: {
    term: 'Renewal',
    definition: 'Extending a contract or subscription for another term. It is earned by daily use, long before the end date.',
    b2c: 'Mostly runs on by itself until the customer cancels.',
    b2b: 'Mostly decided anew, by people who ask for proof of the benefit.',
  },
  'buying-committee': {
    term: 'Buying committee',
    definition:
      'The people in a company who share a purchase decision: users, technology, security, procurement, finance. Each can stop it, for a different reason.',
  },
  'decision-maker': {
    term: 'Decision maker',
    definition: 'The person who can say yes and release the money.',
    b2c: 'Mostly the person who sees the advert.',
    b2b: 'Seldom one alone: a committee weighs the purchase, and one of its members signs.',
  },
  champion: {
    term: 'Champion',
    definition:
      'The person inside the customer’s company who wants your product and argues for it when you are not in the room. Give them the material to do so.',
  },
  stakeholder: {
    term: 'Stakeholder',
    definition: 'Anyone a purchase affects, or who can influence it, with or without a seat on the buying committee.',
  },
  icp: {
    term: 'Ideal customer profile',
    short: 'ICP',
    definition:
      'A written description of the companies worth selling to: industry, size, situation, need. It is the yardstick for every lead.',
  },
  'buyer-persona': {
    term: 'Buyer persona',
    definition:
      'A portrait of a typical buyer: goals, worries, habits, where they look things up. Built from real conversations, it guides wording and channels.',
    b2c: 'A kind of shopper.',
    b2b: 'A role on the buying committee. The company itself is described by the ICP.',
  },
  abm: {
    term: 'Account-based marketing',
    short: 'ABM',
    definition:
      'Marketing aimed at a named list of companies instead of a broad market. Marketing and sales choose the list and work it together.',
  },
  sdr: {
    term: 'Sales development representative',
    short: 'SDR',
    definition: 'Answers and screens new leads, finds out the need and hands those that fit to an account executive.',
  },
  'account-executive': {
    term: 'Account executive',
    short: 'AE',
    definition:
      'The salesperson who owns a deal from qualification to signature: runs the talks, brings in the specialists, answers for the forecast.',
  },
  'sales-engineer': {
    term: 'Sales engineer',
    definition:
      'Answers the technical questions of a sale: shows the product, runs the proof of concept, settles integration and security with the customer’s experts.',
  },
  csm: {
    term: 'Customer success manager',
    short: 'CSM',
    definition: 'Sees to it that a customer gets results after signing: start, training, reviews, renewal. Notices early when use falls.',
  },
  'proof-of-concept': {
    term: 'Proof of concept',
    short: 'POC',
    definition:
      'A short test in the customer’s own setting, against success criteria agreed in writing beforehand. A common length is {th-poc-standard}.',
  },
  pilot: {
    term: 'Pilot',
    definition:
      'Limited real use of a product, by one team or at one site, before the full roll-out. It shows whether people will work with it.',
  },
  demo: {
    term: 'Product demo',
    definition: 'Showing the product at work on a problem the viewer has. A good demo ends with a next step.',
    b2c: 'A clip, or a short try-out without talking to anyone.',
    b2b: 'A live session of, for instance, {th-live-demo}, on the customer’s own case.',
  },
  'discovery-call': {
    term: 'Discovery call',
    definition:
      'The first proper sales conversation: questions about the work, the problem, what it costs and how the company decides. The product comes later.',
  },
  'deal-review': {
    term: 'Deal review',
    definition:
      'A weekly look at open deals with one fixed set of questions. It settles the next step of each and removes those that are dead.',
  },
  qualification: {
    term: 'Lead qualification',
    definition:
      'Finding out whether a lead fits and can buy before sales spends much time on it. One method for everyone makes results comparable.',
  },
  'lead-scoring': {
    term: 'Lead scoring',
    definition: 'Points for fit and behaviour, so that the most promising leads are called first. Check the points against deals won.',
  },
  'lead-routing': {
    term: 'Lead routing',
    definition:
      'The rules that bring each new lead to the right person at once: by region, size or product, with a stand-in and a time limit.',
  },
  'lead-nurturing': {
    term: 'Lead nurturing',
    definition:
      'Staying in touch with leads that fit but are not ready to buy: useful material in small doses, until a signal shows that they are.',
  },
  inbound: {
    term: 'Inbound enquiry',
    definition:
      'A request from someone who comes to you unasked: a form, a call, a chat. Interest cools fast; answer within {th-inbound-response}.',
  },
  'pipeline-coverage': {
    term: 'Pipeline coverage',
    definition:
      'Open pipeline divided by the quarter’s target. Floor {th-coverage-floor}, working range {th-coverage-range}. Weak deals make any coverage an illusion.',
  },
  'sales-cycle': {
    term: 'Sales cycle',
    definition: 'The time from lead to signature or payment.',
    b2c: 'From ad to payment: minutes, hours or days.',
    b2b: 'Range: {kpi-velocity-b2b-lead-to-close}. Quicker decisions and a well-run pilot shorten it.',
  },
  'stage-exit-criteria': {
    term: 'Stage exit criteria',
    definition: 'What must be true, and provable, before a deal moves to the next stage. Good ones describe what the buyer has done.',
  },
  qbr: {
    term: 'Quarterly business review',
    short: 'QBR',
    definition:
      'A meeting with the customer every quarter: results against goals, use, open problems, next goals. It prepares the renewal in good time.',
  },
  'customer-journey': {
    term: 'Customer journey',
    definition: 'Everything a customer goes through with you, from first noticing you to use, renewal and recommendation.',
  },
  'purchase-journey': {
    term: 'Purchase journey',
    short: 'buying journey',
    definition: 'The part of the customer journey that ends with the purchase.',
    b2c: 'From ad to payment, at best within {th-ad-to-payment}.',
    b2b: 'Several people, checks and approvals; usually {th-b2b-conversion-time}.',
  },
  touchpoint: {
    term: 'Touchpoint',
    definition:
      'Any moment at which a customer meets the company: an advert, a parcel, a call, an invoice. Each confirms the promise or weakens it.',
  },
  friction: {
    term: 'Friction',
    definition: 'Anything that makes the next step harder than it needs to be: an extra field, a hidden cost, a doubt without an answer.',
    b2c: 'Mostly in forms, delivery cost and payment.',
    b2b: 'Mostly in security checks, approvals and contract terms.',
  },
  'cart-abandonment': {
    term: 'Cart abandonment',
    definition:
      'Leaving a filled cart without paying. Look first at late costs, forced accounts and unclear returns; reminders bring some buyers back.',
  },
  'add-to-cart-rate': {
    term: 'Add-to-cart rate',
    definition: 'The share of visitors who put something into the cart. Payment conversion starts where it ends: keep the two apart.',
  },
  checkout: {
    term: 'Checkout',
    definition:
      'The steps from cart to completed payment: address, delivery, payment. Aim for payment in {th-checkout-clicks} and pages that load fast.',
  },
  'repeat-purchase-rate': {
    term: 'Repeat purchase rate',
    short: 'repurchase rate',
    definition:
      'Customers who buy again within a stated window, divided by customers. The usual window is {kpi-retention-b2c-repurchase-window}.',
  },
  'refund-rate': {
    term: 'Refund rate',
    definition: 'Refunded orders divided by orders. Refunds come weeks later: count them against the orders they belong to.',
  },
  'return-policy': {
    term: 'Return policy',
    definition:
      'What buyers may send back, until when and at whose cost. Shown before payment it builds trust, as do reviews and affinity with the brand.',
  },
  'free-trial': {
    term: 'Free trial',
    definition: 'Use for a limited time without paying. It has to be long enough for a first result.',
    b2c: 'Usually {th-free-trial}.',
    b2b: 'For small self-service tools. Larger buyers test by pilot or proof of concept.',
  },
  bundle: {
    term: 'Bundle',
    definition: 'Several products sold together at one price. It can raise order value without marking down a single item.',
  },
  upsell: {
    term: 'Upsell',
    definition:
      'Selling a customer more of the same: a larger pack, a higher plan, more seats. It comes easiest after a result the customer can see.',
  },
  'cross-sell': {
    term: 'Cross-sell',
    definition: 'Selling a customer a different product that goes with the first, such as filters to the owner of a coffee machine.',
  },
  onboarding: {
    term: 'Onboarding',
    definition: 'The guided start after the purchase, up to the first real result.',
    b2c: 'First use and first habit, mostly within {th-first-week}.',
    b2b: 'Set-up, training and first value, within {th-first-value}.',
  },
  'time-to-value': {
    term: 'Time to first value',
    short: 'time to value',
    definition:
      'How long it takes from purchase to the first result the customer notices. The sooner it comes, the better the chance that they stay.',
    b2c: 'Up to the first use that pleases.',
    b2b: 'Up to the first result in daily work; target: within {th-first-value}.',
  },
  'quick-win': {
    term: 'Quick win',
    definition:
      'A small change with little effort and an early, visible effect, such as a clearer headline or a time limit for answering enquiries.',
  },
  cta: {
    term: 'Call to action',
    short: 'CTA',
    definition: 'The words and the button that ask for the next step. One main request a page, worded as what the reader gets.',
    b2c: 'Buy, try, subscribe.',
    b2b: 'Book a demo, get the numbers, ask for a test.',
  },
  'landing-page': {
    term: 'Landing page',
    definition:
      'The page a visitor reaches from an advert, an email or a search. It keeps the promise they clicked on and asks for one step.',
  },
  ugc: {
    term: 'User-generated content',
    short: 'UGC',
    definition: 'Photos, clips and reviews made by customers. They show the product in real use; ask for permission before you reuse them.',
  },
  'short-form-video': {
    term: 'Short-form video',
    definition: 'A clip of seconds rather than minutes, made for the phone. Its opening has to catch the viewer within {th-hook}.',
  },
  retargeting: {
    term: 'Retargeting',
    short: 'remarketing',
    definition:
      'Advertising to people who have already visited or bought. Limit how often they see it, and leave out those who have just paid.',
  },
  roas: {
    term: 'Return on ad spend',
    short: 'ROAS',
    definition:
      'Revenue credited to adverts divided by what they cost. It knows neither margin nor what would have sold anyway, so never scale on it alone.',
  },
  roi: {
    term: 'Return on investment',
    short: 'ROI',
    definition:
      'Benefit minus cost, divided by cost, over a stated term. A second form divides NPV by the present value of costs: say which you use.',
  },
  tco: {
    term: 'Total cost of ownership',
    short: 'TCO',
    definition:
      'All a solution costs over its term: licences, set-up, integration, migration, operation, training, leaving. Include your own staff’s hours.',
  },
  'break-even': {
    term: 'Break-even point',
    definition:
      'When benefits have caught up with costs. First estimate: total cost divided by monthly benefit. A common yardstick: at most {th-break-even}.',
  },
  'referral-programme': {
    term: 'Referral programme',
    definition: 'A standing reward for customers who bring in others, best paid once the newcomer has bought.',
  },
  'viral-coefficient': {
    term: 'Viral coefficient',
    short: 'k',
    definition:
      'New customers that each customer brings: invitations per customer times the share that converts. The checklist’s mark: {th-viral.bare} or more.',
  },
  'ab-test': {
    term: 'A/B test',
    definition:
      'Two versions shown to randomly split groups at the same time, compared on one measure named beforehand. Fix the sample before you start.',
  },
  mde: {
    term: 'Minimum detectable effect',
    short: 'MDE',
    definition:
      'The smallest change a test should be able to show. You choose it and the sample size follows: half the effect needs four times the sample.',
  },
  'ice-score': {
    term: 'ICE score',
    definition:
      'Impact times confidence times ease, each guessed on an agreed scale. It puts ideas for experiments in order and promises no result.',
  },
  'tracking-plan': {
    term: 'Tracking plan',
    short: 'event schema',
    definition: 'The list of events you record, each with name, trigger and fields. Agree on at most {th-events} key events per funnel.',
  },
  'first-party-data': {
    term: 'First-party data',
    definition:
      'Data you collect yourself from your own customers and visitors: purchases, use, forms, service. Consent and purpose still have to be in order.',
  },
  'data-clean-room': {
    term: 'Data clean room',
    definition: 'A protected space where two companies match customer data and see combined results only, never each other’s records.',
  },
  omnichannel: {
    term: 'Omnichannel',
    definition: 'All channels joined, so that a customer moves between them without starting over or hearing a different story.',
    b2c: 'Same logistics and interface everywhere, and one membership.',
    b2b: 'Marketing, sales talks, onboarding and service follow one narrative.',
  },
  'customer-experience': {
    term: 'Customer experience',
    short: 'CX',
    definition: 'How customers find all their dealings with a company, from the advert to service and invoice, taken together.',
  },
  'employee-experience': {
    term: 'Employee experience',
    short: 'EX',
    definition: 'How people find working for a company: tools, information, freedom to act. What they lack, customers soon feel.',
  },
  'product-market-fit': {
    term: 'Product-market fit',
    short: 'PMF',
    definition:
      'The product solves its market’s problem by itself and gets recommended. Before that signal, concentrate on learning; after it, scale channels.',
  },
  'value-proposition': {
    term: 'Value proposition',
    definition: 'A sentence that says for whom a product is, which problem it solves, what gets better and why this one.',
  },
  jtbd: {
    term: 'Job to be done',
    short: 'JTBD',
    definition:
      'The progress someone wants to make in a given situation and “hires” a product for. One sentence: who, when, which progress, how success is seen.',
    b2c: 'An immediate personal task, feelings included.',
    b2b: 'Avoiding risk and justifying the decision with numbers.',
  },
  'vanity-metric': {
    term: 'Vanity metric',
    definition:
      'A number that can rise without touching profit, such as likes or page views. Ask which decision would change if it fell by half.',
  },
  'white-paper': {
    term: 'White paper',
    definition: 'A factual document that explains a problem and a way to solve it, for the experts and approvers in a company.',
  },
  'case-study': {
    term: 'Case study',
    definition: 'The story of one customer in numbers: situation, change, result. It shows a similar buyer what to expect.',
  },
  'customer-reference': {
    term: 'Customer reference',
    definition:
      'A customer who tells a buyer, by name, how it went. With security and legal approval it is what trust between companies rests on.',
  },
  sla: {
    term: 'Service level agreement',
    short: 'SLA',
    definition:
      'A written promise on quality and time, to a customer (availability, response) or between teams (handing over a lead). Measure how often it is kept.',
  },
  procurement: {
    term: 'Procurement',
    definition:
      'The department that buys for a company: compares offers, negotiates terms, checks suppliers. Find out early which papers it needs.',
  },
  reseller: {
    term: 'Reseller',
    definition: 'A company that sells your product to its own customers for a margin, often with services of its own.',
  },
  'system-integrator': {
    term: 'System integrator',
    short: 'SI',
    definition: 'A company that joins products of several makers into one working system for a client, and so has a say in what is bought.',
  },
  'switching-cost': {
    term: 'Switching cost',
    definition:
      'What leaving one product for another takes: money, work, data transfer, retraining, risk. It keeps your customers, and those of your rivals.',
  },
  runbook: {
    term: 'Runbook',
    definition:
      'The written procedure people follow when the work has to be done. A product that is in it gets used, and is harder to replace.',
  },
  'rollback-clause': {
    term: 'Rollback clause',
    definition:
      'The right to go back to the old state at no charge if agreed criteria are missed. It lowers the buyer’s risk and leaves your price alone.',
  },
  'win-loss-interview': {
    term: 'Win/loss interview',
    definition:
      'A conversation after the decision, won or lost, about why the buyer chose that way. Best led by someone who did not sell the deal.',
  },
  timebox: {
    term: 'Timebox',
    definition:
      'A fixed length for a meeting or task. When it is up you stop and decide with what you have. For working sessions: {th-timebox}.',
  },
  meddicc: {
    term: 'MEDDICC',
    short: 'MEDDIC',
    definition:
      'Questions to ask of a deal: metrics, economic buyer, decision criteria, decision process, identified pain, champion, competition (the last C).',
  },
  bant: {
    term: 'BANT',
    definition: 'A quick check of a lead: budget, authority, need, timing. It suits a first call and small contracts with one decider.',
  },
  raci: {
    term: 'RACI',
    definition: 'A table of who is responsible, accountable, consulted and informed for each task. Exactly one person is accountable.',
  },
  'gross-margin': {
    term: 'Gross margin',
    definition:
      'Revenue minus the direct cost of what was sold, divided by revenue. Contribution margin, used for LTV, also takes off shipping and service.',
  },
  payback: {
    term: 'Payback period',
    definition:
      'The time after which the running total of benefits and costs stays at or above zero. It ignores what comes later, so read it beside NPV.',
  },
  npv: {
    term: 'Net present value',
    short: 'NPV',
    definition:
      'Future benefits and costs in today’s money, less what you pay today. Above zero, the investment earns more than the discount rate.',
  },
};
