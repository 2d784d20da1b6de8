/** The three checklists in English. Keys are the ids in content/data/checklists.yaml; `{id}` prints that figure with its unit, `{id.bare}` its number. */
export const checklists = {
  labels: {
    why: 'Why',
    how: 'How to check',
    read: 'Read more',
    template: 'Template',
    tool: 'Calculator',
  },
  items: {
    'b2c-01': {
      check: 'Can a stranger tell within {th-seven-second-test} which job your landing headline promises to do?',
      why: 'A visitor who cannot tell what will get better leaves before the price. Everything below the headline then has no reader.',
      how: 'Show the page to three people from outside for {th-seven-second-test}, hide it, and ask what it does and for whom. Three matching answers are a yes, two a partly.',
    },
    'b2c-02': {
      check: 'Does the first screen of your landing page offer exactly one action?',
      why: 'Each further button splits the attention that one would have had, and a visitor busy choosing between buttons has stopped choosing the product.',
      how: 'Open the page on a phone and, before you scroll, count what asks for a decision. Leave out the menu and the cookie notice.',
    },
    'b2c-03': {
      check: 'Can a shopper pay in at most {th-checkout-clicks}, with one-tap methods at the top of the list?',
      why: 'At every extra step someone is interrupted, doubts the price or goes to look for a card in another room.',
      how: 'Put an item in the basket on a phone and count the taps until the order is confirmed. Note which payment method comes first.',
    },
    'b2c-04': {
      check: 'Does an abandoned cart send reminders by itself after {th-cart-reminder-1}, {th-cart-reminder-2} and {th-cart-reminder-3}?',
      why: 'Some of those who left were only interrupted. Without a reminder you pay to bring the same person back.',
      how: 'Leave a cart behind from a private address and note when each message arrives. In a second cart, buy after the first reminder: the others must stay away.',
    },
    'b2c-05': {
      check: 'Does the trial or the first-order benefit give a shopper a reason to act today?',
      why: 'A benefit that waits until next month lets the decision wait too, and by then the tab is closed.',
      how: 'Read the offer aloud and add “so I will do it today, because”. If you cannot finish the sentence, or the countdown starts afresh for each visitor, answer no.',
    },
    'b2c-06': {
      check: 'Are there plenty of reviews and customer photos close to the pay button, none of which looks fake?',
      why: 'The last doubt is settled by other buyers. One review that smells invented spoils the true ones around it.',
      how: 'Count the reviews within one scroll of the button; practitioners show {th-reviews-shown.bare} strong ones. Then look for repeated wording, no critical voice, or dates that all fall in one week.',
    },
    'b2c-07': {
      check: 'Do new short videos or customer-made pieces go out more often than {th-creative-cadence.bare} times a week?',
      why: 'An audience soon stops seeing a clip it knows, and a team that releases little finds out little.',
      how: 'Count what went out for the first time in the last four weeks and divide by four. A new cut of an old clip does not count.',
    },
    'b2c-08': {
      check: 'Do you bid on purpose on searches about dissatisfaction, refunds and comparisons?',
      why: 'Whoever types these is close to a decision, for you or against you. If you are absent, a rival or a forum gives the answer.',
      how: 'Search your name with “refund”, “problem” and “alternative” and see who answers. Then ask for the list of bids and the page that each leads to.',
    },
    'b2c-09': {
      check: 'Do observed habits of use decide when and how often you send pushes and emails?',
      why: 'Messages sent at the sender’s convenience teach people to switch them off, and the channel is then lost for good news as well.',
      how: 'Take the last three campaigns and ask which usage data set the hour and the frequency. “We always send on Tuesdays” is a no.',
    },
    'b2c-10': {
      check: 'Do messages in the first {th-first-week} walk a new customer through a routine that leads to success?',
      why: 'A jar that stays closed is not bought again. The habit is formed in the first days, while the purchase is still fresh.',
      how: 'Read everything a new customer gets in those {th-first-week.bare} days, in order. Does each message ask for one small step of use, or does it sell the next thing?',
    },
    'b2c-11': {
      check: 'Is there a written plan to raise spend per customer, with bundles or more units per order?',
      why: 'Without one, growth has to be bought visitor by visitor, while people who are already at the till leave with a single item.',
      how: 'Ask who owns the number of units per order, what it was last month, and which bundle is being tested to move it.',
    },
    'b2c-12': {
      check: 'Do recommendations, by category or by person, raise purchases as well as clicks?',
      why: 'A recommendation easily takes credit for a purchase that was coming anyway. Then you maintain a machine that moves clicks around.',
      how: 'Look for a comparison in which a random part of the visitors saw no recommendations, and compare orders per visitor. If none was ever made, answer no.',
    },
    'b2c-13': {
      check: 'Once a test is decided, does everyone get the winner within {th-winner-rollout}?',
      why: 'Each day a known winner waits, most visitors still get the weaker version. Released to all at once, it can hurt a group that nobody looked at.',
      how: 'For the last three winners, note the decision and the moment it was live for everyone. The test itself should have gone through {th-rollout-1} and {th-rollout-2} of visitors, with a look at the segments each time; from the decision to {th-rollout-3}, at most {th-winner-rollout}.',
    },
    'b2c-14': {
      check:
        'Is acquisition spend planned to come back in {th-cac-payback-oneoff}, or for a subscription in {th-cac-payback-subscription}?',
      why: 'A shop can grow itself out of cash when each new customer repays the advert too late for the next one.',
      how: 'Divide last month’s full acquisition cost by new customers and put the result beside the margin of the first order or the first months. A plan without these two numbers is a no.',
    },
    'b2c-15': {
      check: 'Do your pages load and settle better than the market average (LCP and CLS)?',
      why: 'Practitioners report that {th-page-load-delay} more of loading makes sales drop sharply. A button that jumps while the page settles gets the wrong tap.',
      how: 'Put your landing page and those of three rivals into a public page-speed test, on mobile. Compare the time until the main content shows (LCP) and how much the layout moves (CLS).',
    },
    'b2c-16': {
      check: 'Does chat support answer within {th-chat-support}?',
      why: 'A question in the chat is often the last doubt before paying. It lasts about as long as the shopper’s patience.',
      how: 'Ask a shopper’s question this evening and again at the weekend, with a stopwatch. Then ask for last week’s median, chats that nobody answered included.',
    },
    'b2c-17': {
      check: 'Can a customer get the money back without effort?',
      why: 'An easy refund makes the first order a small risk, earns trust and brings reviews sooner. A hard one is described to strangers in detail.',
      how: 'Return something yourself: count the steps, the days until the money arrives, and the messages in which you had to explain why.',
    },
    'b2c-18': {
      check: 'Are there safeguards against people who abuse your promotions?',
      why: 'First-order codes used ten times by one person eat margin and make the campaign look better than it was.',
      how: 'Try to use a first-order code twice with a second address. Then list last month’s redemptions by delivery address and payment method and look for repeats.',
    },
    'b2c-19': {
      check: 'Do repeat-purchase campaigns follow the speed at which the product is used up?',
      why: 'Too early and the email is noise; too late and the shopper has bought elsewhere.',
      how: 'For your best seller, take the median days between first and second order and hold it against the day the reminder goes out. One date for all products is a no.',
    },
    'b2c-20': {
      check: 'Does your referral programme spread by itself, with a viral coefficient of at least {th-viral}?',
      why: 'A programme that hardly spreads is a discount for people who would have come anyway, and the next customers have to be paid for in full.',
      how: 'Divide last month’s new customers who came through an invitation by the customers who could invite. Check that the invitation appears when the product has just worked.',
    },
    'b2b-01': {
      check: 'Is it written down which accounts you want and which you turn away?',
      why: 'Without the second half, anyone with a budget is a lead, and the best sellers spend their quarter on deals that cannot close.',
      how: 'Ask two sellers separately to name a company they would refuse, and why. Compare their answers with the page where it should stand.',
    },
    'b2b-02': {
      check: 'Is the list of named accounts refreshed every quarter?',
      why: 'People move, budgets freeze, mergers happen. An old list sends good work to empty desks.',
      how: 'Open the list and look for the date of the last review. Then check ten names: does the contact still work there, in that role?',
    },
    'b2b-03': {
      check: 'Does a routed inbound enquiry get a person’s answer within {th-inbound-response}?',
      why: 'Whoever asks is comparing now. The trade says that conversion halves after that time: a claim without a source, and cheap to act on.',
      how: 'Send an enquiry through your own form at an awkward hour of the working day and start a stopwatch. An automatic receipt does not count as an answer.',
    },
    'b2b-04': {
      check: 'Do discovery calls follow a script built on the customer’s tasks and the job to be done?',
      why: 'Without it the call turns into a demo, and you know the features they liked and nothing about the task they must finish.',
      how: 'Listen to two recordings. Count the minutes before the first feature is named, and look for the customer’s task in the customer’s own words in the notes.',
    },
    'b2b-05': {
      check: 'For every proof of concept (POC), have both sides agreed in writing how it is judged and when it has succeeded?',
      why: 'Otherwise it ends in “interesting”, and the decision is as far away as on the first day.',
      how: 'Open the file of each running POC and look for a number, a date and the name of the person on the customer’s side who accepts the result.',
    },
    'b2b-06': {
      check: 'Can you hand over the security white paper and the procurement papers on the spot?',
      why: 'Security and procurement read alone, and the deal stands still until they have something to read. Each request costs your champion a favour.',
      how: 'Ask a colleague in sales for both now and see how long it takes. Check the dates inside: a certificate that has lapsed is a no.',
    },
    'b2b-07': {
      check: 'Does everyone use the same stage definitions and one qualification method, such as MEDDICC or BANT?',
      why: 'If a stage means what each seller feels, the forecast adds up moods. A deal cannot be helped when nobody knows what is missing.',
      how: 'Give the notes of one deal to three sellers and ask which stage it is in and what it lacks. Three matching answers are a yes.',
    },
    'b2b-08': {
      check: 'Is there a deal review every week, on records brought up to date the day before?',
      why: 'A review of stale notes is spent telling stories, and nothing is left of it for deciding the next step.',
      how: 'Open the records of the deals discussed last time. Does each show a change on the day before the meeting and a next step with a name and a date?',
    },
    'b2b-09': {
      check: 'Do your price and package rules name a highest discount and who may approve more?',
      why: 'Discounts given by habit bring down the reference price for every later customer, and in the end for the whole industry.',
      how: 'List the discounts of the last ten contracts. For each above the limit, look for the approval; where there is no limit, answer no.',
    },
    'b2b-10': {
      check: 'Is a reference call or a case ready for each industry you serve?',
      why: 'A buyer believes someone with the same problems. A reference from another trade answers a question nobody asked.',
      how: 'Write down the industries of your open deals and put a name beside each: a customer who agreed this year to take a call, or a one-page case.',
    },
    'b2b-11': {
      check: 'Is it clear when a webinar or event contact becomes a marketing qualified lead (MQL)?',
      why: 'If every badge scan counts, sales gets a list it stops reading. If the line moves from event to event, no two events can be compared.',
      how: 'Take five contacts from the last event and let marketing and sales classify them apart. They should agree on all five and name the rule.',
    },
    'b2b-12': {
      check: 'Is the handover from SDR to account executive agreed in writing and kept in more than {th-handoff} of cases?',
      why: 'Between the two, an interested company waits without knowing for whom. What it said in the first talk has to be said again.',
      how: 'Take last month’s accepted leads and count those contacted within the agreed time with notes in the record. Divide by all of them.',
    },
    'b2b-13': {
      check: 'Are more than {th-crm-check} of the mandatory fields in the CRM filled in?',
      why: 'An empty field is a question that someone will ask the customer a second time. Reports built on gaps mislead with a straight face.',
      how: 'Run the completeness report for open deals. Then read ten records: “n/a” and “tbd” count as empty.',
    },
    'b2b-14': {
      check: 'Have you measured the days deals spend in each stage, and do you know where they stall?',
      why: 'A total length hides the place. The team then pushes at the end of a pipe that is blocked in the middle.',
      how: 'For the last twenty closed deals, take the median days per stage, won and lost apart. Name the slowest stage and the person who could shorten it.',
    },
    'b2b-15': {
      check: 'Does your champion get a one-page summary to pass on, and an ROI calculator?',
      why: 'Most of the selling happens in rooms you are not in. Without material, your champion improvises your case from memory.',
      how: 'Ask one champion what was forwarded to the finance department. If the answer is your slide deck or nothing, you have your gap.',
    },
    'b2b-16': {
      check: 'Is onboarding planned against the customer’s own KPIs and dates?',
      why: 'A plan made of your training modules can be finished without the customer having got anything. Practitioners aim for a first value within {th-first-value}.',
      how: 'Open the plan of the newest customer. It should name one of their numbers, its value at the start, and the meeting at which they will report it.',
    },
    'b2b-17': {
      check: 'Is there a target for net revenue retention (NRR), and are upsell and cross-sell signals written down?',
      why: 'Growth inside existing customers needs an owner. Unwritten signals are noticed after the customer has bought the extra part elsewhere.',
      how: 'Ask for the target, last quarter’s value, and the list of signals: active users, usage, spread over departments. Then ask which customers show one today.',
    },
    'b2b-18': {
      check: 'When logins or usage fall, does a written plan say what to do and who does it?',
      why: 'People leave the product long before the contract ends. By the time the notice arrives, the decision is old.',
      how: 'Pick the customer whose usage fell most last month and ask what was done, by whom and on which day. “We keep an eye on it” is a no.',
    },
    'b2b-19': {
      check: 'Is an offer ready for companies that want to switch to you from a competitor?',
      why: 'The wish to leave is strongest for a few weeks: after an outage, a price rise, a lost contact. An offer that has to be invented misses them.',
      how: 'Ask sales to send you what a switching customer gets: data migration, the overlap of two contracts, training, a date. It should arrive today.',
    },
    'b2b-20': {
      check: 'Do you interview customers about won and lost deals every quarter?',
      why: 'The CRM says “price” because that closes the form. What really decided is known to the customer alone.',
      how: 'Count the interviews of the last quarter, won and lost apart, held by someone other than the seller. Then name one thing that changed because of them.',
    },
    'governance-01': {
      check: 'Do the quarter’s goals and main KPIs fit on one dashboard page?',
      why: 'With four dashboards each team quotes the one that flatters it. One page forces the choice of what counts.',
      how: 'Ask three people to open “the dashboard” now. The same page on three screens, with goals and dates, is a yes.',
    },
    'governance-02': {
      check: 'Can everyone see the list of planned experiments and the rule that ranks it (impact × confidence × ease)?',
      why: 'If the ranking is hidden, the loudest voice sets it, and people stop proposing.',
      how: 'Ask someone who joined this year to find the list and to say why the first entry stands above the second.',
    },
    'governance-03': {
      check: 'Are failed experiments written up so that others can use them?',
      why: 'A failure that nobody recorded is paid for again as soon as the team changes.',
      how: 'Look for the last three failures: what was expected, what happened, what you know now. Then find one later idea that quotes such an entry.',
    },
    'governance-04': {
      check: 'Are there limits on how long a creative takes and how many approval rounds it goes through?',
      why: 'A fifth round makes an advert safer and later, and seldom better. Practitioners keep to {th-feedback-rounds} and approve within {th-approval}.',
      how: 'Take the last five creatives and count the rounds and the days from brief to release. Compare with the limit; where none is written, answer no.',
    },
    'governance-05': {
      check: 'Is it documented which data you collect, with a procedure for changing it?',
      why: 'One renamed event breaks a year of comparison in silence. Practitioners keep to at most {th-events} key events per funnel.',
      how: 'Pick an event in a report and look it up: meaning, owner, date of the last change. Then ask who must agree before it changes again.',
    },
    'governance-06': {
      check: 'Do your privacy and cookie policies follow the law of each country you sell to?',
      why: 'A fine is one risk. The more frequent one is a security officer on the buying side who reads your policy before your brochure.',
      how: 'Refuse all cookies on your own site and look at what is set regardless. Ask who reviewed the policies, for which countries, and when.',
    },
    'governance-07': {
      check: 'Do surveys, recommendation scores (NPS) and interviews with customers run on a fixed rhythm?',
      why: 'Asked once in a crisis, customers tell you about the crisis. A rhythm shows what changes and what stays.',
      how: 'Look in the calendar for the next survey and the next interview. Both need a date, an owner, and a named decision that waits for them.',
    },
    'governance-08': {
      check: 'Is there a weekly or monthly habit of watching competitors?',
      why: 'Otherwise you learn about a new price from a lost deal. Watched every day, rivals set your agenda.',
      how: 'Ask for the last note: date, what changed, what you do about it. An alert that nobody reads is a no.',
    },
    'governance-09': {
      check: 'Have you rehearsed a quality crisis, a security crisis and a delivery crisis?',
      why: 'In the first hours nobody has time to decide who decides. What was never rehearsed is said twice and differently.',
      how: 'Ask who may stop sales on a Saturday night and who writes the first message to customers. Then ask for the date of the last drill, for each of the three.',
    },
    'governance-10': {
      check: 'Do marketing, product, sales and customer success hold regular handover meetings as a fixed institution?',
      why: 'Customers fall into the gaps between functions, and each function sees only its own side of the gap.',
      how: 'Look for a recurring entry with all four invited. Read the last two records: what was handed over, by whom, to whom?',
    },
    'governance-11': {
      check: 'Can partners and resellers tell without asking how they are measured and what they earn?',
      why: 'A reseller sells what pays clearly. Where the rule needs explaining, the rival’s product gets shown first.',
      how: 'Call one partner and ask for the margin, the bonus and the target of this quarter. Compare the answer with your contract.',
    },
    'governance-12': {
      check: 'Is spending set openly against results every quarter?',
      why: 'A budget line that nobody has to defend repeats itself, and the money for something better is never free.',
      how: 'Ask for the last review: each line with cost, result and decision. If no line was cut or moved, ask how long that has been so.',
    },
    'governance-13': {
      check: 'Do marketing and sales mean the same by MQL, SQL and the other terms they report?',
      why: 'The same month looks good in one report and bad in the other, and the meeting is about words.',
      how: 'Let one person from each side write down what turns an MQL into an SQL, without talking. Lay the two sentences side by side.',
    },
    'governance-14': {
      check: 'Does an automatic alarm go off when data quality breaks?',
      why: 'A counting error found after a month has already moved a budget.',
      how: 'Ask when the last alarm came, for what, and who reacted. Then find out what happens if the purchase event stops arriving tonight.',
    },
    'governance-15': {
      check: 'Is protection from burnout built into the plan: rest, time to learn, rotation of the workload?',
      why: 'Rhythm is the point of all these lists, and a tired team loses rhythm first.',
      how: 'Look at last month’s calendar for who covered evenings and weekends, and for hours of learning that were kept. One name on every late shift is a no.',
    },
  },
};
