/**
 * The questions after each part in English. Keys are the ids in content/data/questions.yaml; `{name}` prints that number of the question with its
 * unit, `{name.bare}` without. The options stand in the order in which they are shown.
 */
export const questions = {
  labels: {
    /** The letters of the options, in order. */
    letters: 'ABCD',
    check: 'Check',
    right: 'Right.',
    wrong: 'Not this one.',
    choose: 'Choose an option first.',
    reasons: 'The answer and its reasons',
    isRight: 'is right',
    read: 'The section that explains it:',
    score: '{part}: {right} of {all} right',
    scoreOpen: '{part}: {right} of {all} right, {open} open',
    again: 'Start this part again',
    print: 'Print as a worksheet',
    nothing: 'Nothing is kept until you check the first answer.',
    kept: 'Your answers stay on this device. You can forget them on “My reading”.',
    noScript: 'Checking and counting need JavaScript. Each answer with its reasons unfolds below its question.',
    faults: {
      full: 'This browser’s storage is full: your answers count until you leave the page.',
      forbidden:
        'This browser keeps nothing for this site, perhaps because the window is private: your answers count until you leave the page.',
      newer: 'A newer version of this page has saved something on this device, so nothing is overwritten. Reload the page.',
    },
    paper: { name: 'Name', day: 'Date', key: 'The right answers, for whoever marks the sheets' },
  },
  parts: {
    foundations: 'Foundations',
    compare: 'Side by side',
    roadmap: 'Roadmap',
    experience: 'Customer experience',
    practice: 'Templates and calculators',
  },
  items: {
    'prize-draw': {
      ask: 'A prize draw takes your marketing leads from {mqls.bare} to {mqlsAfter.bare} a month. The share that sales accepts as SQLs falls from {share} to {shareAfter}; sales still wins {win} of those. What do you report?',
      options: {
        a: {
          say: 'Demand has doubled, so sales has to answer faster',
          why: 'Entries have doubled, demand has not. Accepted leads fell from {sqls.bare} to {sqlsAfter.bare}.',
        },
        b: {
          say: 'Fewer contracts: {dealsAfter.bare} a month instead of {deals.bare}',
          why: 'Multiply leads, share and win rate: {sqls.bare} SQLs became {sqlsAfter.bare}. Marketing is judged by leads that sales accepts, and traffic alone proves little.',
        },
        c: {
          say: 'As many contracts as before: twice the leads make up for the lower share',
          why: 'They would if the share had fallen by half. It fell further, and sales sifts through twice as many contacts besides.',
        },
      },
    },
    'number-for-the-wall': {
      ask: 'A software firm has room for one more number on the wall. Which of these is a signal?',
      options: {
        a: {
          say: 'Meetings held this month',
          why: 'A meeting is work inside a stage. As long as no deal crosses into the next one, revenue stays where it was.',
        },
        b: {
          say: 'The amount of the open pipeline',
          why: 'It also grows with every proposal that nobody with a budget has opened. A large pipeline of poor quality is an illusion with a currency sign.',
        },
        c: {
          say: 'Deals that crossed into the next stage this week',
          why: 'If it doubled, you could name the later number that moves and say when money would arrive. That is the test of a signal.',
        },
        d: {
          say: 'Page views of the website, month by month',
          why: 'They can double while nobody asks for a demo. The share of visits that do ask would be a signal.',
        },
      },
    },
    'fine-ratio-slow-money': {
      ask: 'A subscriber to your box brings in {ratio} times what it cost to win one; the target is at least {target}. The money is back after {payback}, where {usual} is usual. What do you work on first?',
      options: {
        a: {
          say: 'Acquisition cost: better leads, less friction before payment',
          why: 'The customer is well worth the cost; only the money comes back too slowly. A lower cost shortens the way back.',
        },
        b: {
          say: 'Lifetime value: onboarding, habit, upsell',
          why: 'Value comes first when it is below target. Here it is well above, and a longer stay brings its money later still.',
        },
        c: {
          say: 'Volume: at such a ratio every further advert pays',
          why: 'It pays in the end. Until then each new customer ties up cash for longer than usual, and growth ties up more of it.',
        },
      },
    },
    'quiet-deal': {
      ask: 'The demo was excellent, and everyone on the buyer’s side likes the product. For five weeks nothing has moved. What do you do first?',
      options: {
        a: {
          say: 'Find the risk without an answer: security, legal, integration, migration or operations',
          why: 'A deal that everybody likes and nobody moves is the usual sign of an unanswered layer. Each layer has its own owner, and several of them never saw the demo.',
        },
        b: {
          say: 'Offer a discount that expires with your quarter, so that there is a reason to sign now',
          why: 'Your quarter end is no reason of theirs, and nobody has named the price as the doubt. The buyer learns to wait for the last day.',
        },
        c: {
          say: 'Invite the same people to a second demo that goes deeper',
          why: 'They are convinced already. Those who can stop the deal were not in the room, and what they need is evidence for their own layer.',
        },
      },
    },
    'budget-before-fit': {
      ask: 'A refill soap brings {ltv} from a customer who cost {cac} to win; {repeat} of the buyers order again. Marketing asks for twice the budget. What do you say?',
      options: {
        a: {
          say: 'Yes: each customer brings more than it costs',
          why: 'Barely: {ratio} times its cost, against a target of at least {target}. Twice the effort earns twice that little.',
        },
        b: {
          say: 'Yes, provided that the next customers cost no more than the first ones did',
          why: 'Usually they cost more. Even if they did not, the ratio would stay at {ratio}: double the effort, and nothing learned.',
        },
        c: {
          say: 'Not yet: first find out why so few come back',
          why: 'In the chapter the product is mended, {repeatFixed} reorder, recommendations bring customers, and the ratio reaches {ratioFixed}. That is the week to raise the budget.',
        },
      },
    },
    'number-for-the-cfo': {
      ask: 'Two minutes with a CFO whose company may buy your planning tool for {users}. Which number do you bring?',
      options: {
        a: {
          say: 'The return in the first year: {roi}',
          why: 'It holds only if every assumption does, and it does not say when the money is back. A cautious reader doubts the largest number first.',
        },
        b: {
          say: 'The payback of the cautious case: {cautious}',
          why: 'Finance directors often ask for break-even within {limit}. This number meets it with lower benefits, dearer set-up and a later start: it answers before the question comes.',
        },
        c: {
          say: 'The hours that {users} will save in a year, added up',
          why: 'Saved hours are not money yet; the case itself counts only part of them. They are for the head of operations.',
        },
      },
    },
    'double-the-ads': {
      ask: 'The report on a kitchen gadget shows a ROAS of {roas.bare}. The margin is {margin}, and {repeat} of the buyers come back. The agency wants to double the budget. Which numbers do you bring to the meeting?',
      options: {
        a: {
          say: 'LTV and CAC: {ltv} against {cac}',
          why: 'ROAS counts sales before the goods are paid for. Once they are, each customer brings less than it cost, and twice the budget makes the hole twice as deep.',
        },
        b: {
          say: 'The ROAS: each euro of advertising brings back {roas.bare}',
          why: 'It brings back sales. At this margin most of them leave again for goods and delivery, and hardly anybody orders twice.',
        },
        c: {
          say: 'The cost per click, compared with last year’s',
          why: 'A cheaper click tells you about arrivals. Whether those who arrive are worth their cost is another number.',
        },
      },
    },
    'short-or-long-form': {
      ask: 'A demo form with one field brings {short.bare} enquiries a month, of which {shortShare} qualify. With seven fields {long.bare} come in and {longShare} qualify. Your team manages {long.bare} calls. Which form do you publish?',
      options: {
        a: {
          say: 'The short one: it brings {shortSqls.bare} SQLs, the long one {longSqls.bare}',
          why: 'Only if all {short.bare} are called. Your team reaches half of them, in no particular order, and finds {called.bare}.',
        },
        b: {
          say: 'The short one: every field costs enquiries',
          why: 'In a shop, where there is no call to save, that settles it. Here the fields sort before anyone picks up the phone.',
        },
        c: {
          say: 'The long one: it brings {longSqls.bare} SQLs for the same calls',
          why: 'Each of its enquiries gets a call. The short form would give {called.bare} for the same work.',
        },
      },
    },
    'twenty-times-the-lever': {
      ask: 'A slide says: “Better conversion brings the shop {shop}, a better win rate brings the software firm {tool}. The B2B lever is twenty times as strong.” What do you ask first?',
      options: {
        a: {
          say: 'Whether both had the same advertising budget',
          why: 'A fair question, and they had: the gap comes from somewhere else.',
        },
        b: {
          say: 'Whether both amounts cover the same period',
          why: 'One is a month, the other a quarter. Over the same period the factor is {ratio.bare}, and against their own starting points the levers are closer still.',
        },
        c: {
          say: 'How soon the shop’s budget can be moved to the software firm',
          why: 'Too soon. The comparison does not hold, and extra sales are not profit yet.',
        },
      },
    },
    'one-friend': {
      ask: 'Quarterly review with a customer that began with one department: active users up, usage up, departments unchanged. What comes next?',
      options: {
        a: {
          say: 'Win a second department before your one friend changes jobs',
          why: 'Users up and departments flat means a popular tool with a single friend. The next stage is due when all three signals rise.',
        },
        b: {
          say: 'Propose the framework contract while the numbers are rising',
          why: 'First comes a second department with a sponsor and a budget. Without it nobody can sign for the others.',
        },
        c: {
          say: 'Nothing for now: the account is growing by itself',
          why: 'It grows in one place. If your friend leaves, nobody else at the customer has a reason to defend you.',
        },
      },
    },
    'three-times-the-target': {
      ask: 'Your team wins {win} of its deals. The open pipeline is {floor.bare} times the quarter’s target. Is that enough?',
      options: {
        a: {
          say: 'Yes: {floor} is exactly what practitioners ask for',
          why: 'It is their floor, and it suffices for a team that wins one deal in three. Yours wins fewer.',
        },
        b: {
          say: 'Yes, if from now on fewer deals are lost than usual',
          why: 'A plan that needs a better win rate than you have is a hope. Calculate with the one you have.',
        },
        c: {
          say: 'No: on average it yields less than the target',
          why: 'Multiply the pipeline by your win rate and you fall short. The working range is {range}; your win rate says where in it you belong.',
        },
      },
    },
    'discovery-channel': {
      ask: 'You opened a short-video channel so that new people discover you. Finance counts few last-click orders and wants to close it. What do you check first?',
      options: {
        a: {
          say: 'How many new visitors from it reach a product',
          why: 'Its role is to get you discovered, and that is how you can tell it works. It has done its job when somebody who did not know you arrives.',
        },
        b: {
          say: 'Whether a larger budget would bring the missing orders',
          why: 'Money does not give a channel another role. See first whether it does its own job.',
        },
        c: {
          say: 'Which channel closes more orders and would use the money better',
          why: 'Last-click orders favour channels that catch people somebody else has found. Roles that differ are judged by numbers that differ.',
        },
      },
    },
    'frightened-buyer': {
      ask: 'The buyer wants your tool and is afraid of a bad year: if hardly anyone uses it, the year ends at {bad}. What do you offer?',
      options: {
        a: {
          say: 'A fifth off the fee: the bad year then ends at {discounted}',
          why: 'Most of the loss is still there. A discount improves the good year, which nobody was afraid of.',
        },
        b: {
          say: 'Fee and set-up only if written criteria are met: the bad year then ends at {clause}',
          why: 'It takes most of the loss out of the bad year and leaves the good one alone. The risk moves to you, so agree criteria you can meet.',
        },
        c: {
          say: 'A pilot that costs next to nothing and lasts as long as they like',
          why: 'Nobody has an interest in using what cost nothing. Without a judge, a number and a day it will end in polite thanks.',
        },
      },
    },
    'finished-tour': {
      ask: 'Nearly all new users finish the product tour, and fewer and fewer are active on day seven. What do you change?',
      options: {
        a: {
          say: 'The tour: make it shorter, so that still more people finish it',
          why: 'Finishing it means having clicked “next”. More of that brings nobody back.',
        },
        b: {
          say: 'The messages: remind everyone on day six',
          why: 'A reminder helps somebody who has something to come back to. These users have nothing yet.',
        },
        c: {
          say: 'What “finished” means: something the user then has',
          why: 'A booked class, a first report sent, a shift planned. Whoever gets no use out of the first week rarely reaches the second invoice.',
        },
      },
    },
    'instant-answer': {
      ask: '“Thank you for your enquiry, we will get back to you” goes out within a second. Is the limit of {limit} kept?',
      options: {
        a: {
          say: 'Not yet: the clock runs until the first useful sentence',
          why: 'An answer moves the question on: a number, a document, a time for a call, the name of a person.',
        },
        b: {
          say: 'Yes: the customer knows that the message has arrived and is in good hands',
          why: 'That is a receipt. What the customer wanted to know is as open as before.',
        },
        c: {
          say: 'Yes, outside office hours; during the day a person must answer',
          why: 'A customer’s question cools at night too. In the chapter’s example a quarter of the month’s value hangs on the evening shift.',
        },
      },
    },
    'broken-grinder': {
      ask: 'A roastery’s grinder is down for a day: hundreds of bags are late, and a few offices with a contract have no coffee. What goes out?',
      options: {
        a: {
          say: 'A message to every bag buyer before they ask, a call to each office',
          why: 'Many people need a new date at once, a few customers need a person with a plan for tomorrow. The mistake is the same, the programmes are not.',
        },
        b: {
          say: 'A call to each customer: with bad news nothing beats a human voice',
          why: 'It would annoy most bag buyers, and at great cost. They want to know when the bag comes.',
        },
        c: {
          say: 'A small credit for everyone: quick, fair, no exceptions',
          why: 'At an office nobody can use it. They need coffee tomorrow and, for the next review, a page with cause and remedy.',
        },
      },
    },
    'happy-survey': {
      ask: 'In your shop’s survey nearly everyone is satisfied. Yet fewer customers order again. Where do you look?',
      options: {
        a: {
          say: 'At more answers: a prize will raise the response',
          why: 'It brings more answers from those who answer. People who left without a word do not fill in forms.',
        },
        b: {
          say: 'At behaviour: returns, repeated chats, pauses',
          why: 'The dissatisfied did not take part; you find them among the orders that stopped. Behaviour answers without being asked.',
        },
        c: {
          say: 'At prices: whoever is satisfied and leaves has found it cheaper elsewhere',
          why: 'Possible, but this survey cannot tell: it heard those who stayed. First find out what the others did before they left.',
        },
      },
    },
    'price-of-an-answer': {
      ask: 'If you answered every low rating the same day, a subscriber’s lifetime value might rise from {before} to {after}. Winning one costs {cac}. What may the answers cost at most for each subscriber won?',
      options: {
        a: {
          say: 'As much as the subscriber is then worth: {after}',
          why: 'Most of that comes without any answers. You would pay for what you already have.',
        },
        b: {
          say: 'As much as winning a new one would cost: {cac}',
          why: 'Answers do not win a subscriber, they lengthen a stay. What they may cost depends on what they add.',
        },
        c: {
          say: 'The difference between {before} and {after}',
          why: 'That is all the answers add. And the rise is an assumption: hold a group back and you will know.',
        },
      },
    },
    'satisfied-buyer': {
      ask: 'Three months to renewal. Your contact in purchasing gives you nine out of ten. What do you do?',
      options: {
        a: {
          say: 'Enter the renewal as safe and turn to other customers',
          why: 'That is one opinion out of several, and not that of the people who work with it. The weakest may decide.',
        },
        b: {
          say: 'Ask for a reference while the mood is good',
          why: 'A pleasant idea, and afterwards you know as little about everyone else there as before.',
        },
        c: {
          say: 'Ask those who use it and those who approve it',
          why: 'Purchasing sees a fair price and correct invoices. The fault that users have worked around for months comes up in the renewal meeting.',
        },
      },
    },
    'growth-multiple': {
      ask: 'The board has read that leaders in customer experience are {b2c.bare} times as likely to grow fast in B2C and {b2b.bare} times in B2B. “So it pays more in B2C. Let us buy their dashboard.” What do you answer?',
      options: {
        a: {
          say: 'Agreed: chance cannot explain a multiple of that size',
          why: 'When so few grow that fast, a single further laggard can halve it. The article gives no base rate and no margin of error.',
        },
        b: {
          say: 'The two do not compare. Let us try one habit and measure it',
          why: 'Thresholds, companies and questions differ, and a company that grows can afford a dashboard. The habits cost little; calculate the return with your own numbers.',
        },
        c: {
          say: 'Two unnamed studies prove nothing, so let us leave it at that',
          why: 'That is the opposite error. A weak study is a fair reason to try something small and measure it.',
        },
      },
    },
    'second-extension': {
      ask: 'The pilot has been extended once, for one named criterion. Now the customer asks for two more weeks, “to be on the safe side”. What do you do?',
      options: {
        a: {
          say: 'Agree: whoever asks for more time is interested',
          why: 'It usually means that nobody who can sign was asked. Two more weeks do not change that.',
        },
        b: {
          say: 'Ask the sponsor: what would you have to see to say no?',
          why: 'A second request goes back as a question to whoever decides. The answer names what is missing, or shows that nothing is.',
        },
        c: {
          say: 'Offer a discount to those who sign by the end of the week',
          why: 'It lowers your price and leaves the risk where it was. Nobody had asked about the price.',
        },
      },
    },
    'ahead-on-day-four': {
      ask: 'The card plans {days} for the test. On day four the new basket is clearly ahead, refunds are steady. A colleague: “Every day costs us orders. Switch.” What do you do?',
      options: {
        a: {
          say: 'Switch: the lead is clear and nothing has got worse',
          why: 'Chance puts almost every new version ahead on some day. Stopping on that day turns noise into a result.',
        },
        b: {
          say: 'Look every morning and stop once it is significant',
          why: 'The same mistake with a formula: it stops at the first good day. The sample and the day of reading were fixed before the start.',
        },
        c: {
          say: 'Let it run and read it on the planned day',
          why: 'Only damage ends a test early: a guard number that gets worse. Then read segment by segment: an average that rises can hide a group that suffers.',
        },
      },
    },
    'champion-who-sends-nothing': {
      ask: 'A month ago your contact wanted to “take it upstairs”. You drafted the four emails, and not one has gone out. Your CRM says “champion”. What now?',
      options: {
        a: {
          say: 'Correct the entry: an interested reader, no champion yet',
          why: 'A champion has done something for you that cost effort. As long as nobody has, nobody sells for you when you are out of the room.',
        },
        b: {
          say: 'Write to the CFO yourself: the case is good, and the quarter is short',
          why: 'It saves a week and loses the person who lent you a reputation. Offer to be in the meeting, and go only when asked.',
        },
        c: {
          say: 'Rewrite the emails: they were probably not convincing',
          why: 'They are drafts that a champion puts into their own words anyway. What is missing is somebody who sends them.',
        },
      },
    },
    'two-kinds-of-roi': {
      ask: 'A competitor’s published study states an ROI on present values. Your case shows a plain ROI of {plain} and an ROI on present values of {present}. Which one do you set beside theirs?',
      options: {
        a: {
          say: 'The plain one: it is higher and easier to check',
          why: 'Easy to check, yes. But two kinds side by side compare nothing: one counts late money in full, the other does not.',
        },
        b: {
          say: 'The one on present values, and you say so',
          why: 'The same kind beside the same kind. Neither is wrong; mixing them is.',
        },
        c: {
          say: 'Neither: only the payback counts for a CFO',
          why: 'Payback says when the money is back and nothing about what is left. Beside an ROI it answers another question.',
        },
      },
    },
    'two-lifts': {
      ask: 'For a shop the funnel calculator shows a lift of {cart} a month from the cart rate and of {cvr} from the conversion rate. What may you tell the board?',
      options: {
        a: {
          say: 'One or the other: both lifts come from the same shoppers',
          why: 'The conversion rate contains the step into the cart. Whoever adds the two sells each order twice.',
        },
        b: {
          say: 'The sum: two repairs, two gains',
          why: 'They look separate and are two views of the same shoppers. One rate is part of the other.',
        },
        c: {
          say: 'The larger one, as profit: the visitors have been paid for',
          why: 'A lift is revenue. Margin, returns and the cost of the repair are not in it.',
        },
      },
    },
  },
};
