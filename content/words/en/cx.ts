/** Leaders and laggards in customer experience, in English. Keys of fields and outputs are those of the link. */
export const cx = {
  name: 'Leaders and laggards',
  question: 'Which habits of the best in customer experience do you have?',
  chapters: 'More on this:',
  groups: {
    side: 'You',
    b2c: 'Habits towards people',
    b2b: 'Habits towards companies',
  },
  fields: {
    side: {
      label: 'Who your customers are',
      hint: 'Each side has its own study and its own four habits.',
    },
    label: {
      label: 'For whom',
      hint: 'Company or team.',
    },
    data: {
      label: 'Enough data on key segments',
      hint: 'You could say today who your key segments are and what they want.',
    },
    analysis: {
      label: 'Analyse customer data at least monthly',
      hint: 'Yes only if last month’s analysis can be shown.',
    },
    access: {
      label: 'Staff use the data in daily decisions',
      hint: 'People outside the data team open it without asking.',
    },
    automate: {
      label: 'Automate action and follow-up',
      hint: 'A bad rating starts an answer without anyone deciding it.',
    },
    customers: {
      label: 'Customers before sales',
      hint: 'Tools and time for customers are not the first cut when targets are missed.',
    },
    channels: {
      label: 'Measure feedback on all channels',
      hint: 'Site, phone, mail, visit: none is left out.',
    },
    goals: {
      label: 'Set goals and explain their link to strategy',
      hint: 'Every team could name its goal and why it matters.',
    },
    ideas: {
      label: 'Use staff insight and ideas',
      hint: 'At least one idea from the floor was carried out lately.',
    },
  },
  options: {
    side: {
      b2c: 'people (B2C)',
      b2b: 'companies (B2B)',
    },
    data: {
      open: 'not answered',
      yes: 'yes',
      partly: 'partly',
      no: 'no',
    },
    analysis: {
      open: 'not answered',
      yes: 'yes',
      partly: 'partly',
      no: 'no',
    },
    access: {
      open: 'not answered',
      yes: 'yes',
      partly: 'partly',
      no: 'no',
    },
    automate: {
      open: 'not answered',
      yes: 'yes',
      partly: 'partly',
      no: 'no',
    },
    customers: {
      open: 'not answered',
      yes: 'yes',
      partly: 'partly',
      no: 'no',
    },
    channels: {
      open: 'not answered',
      yes: 'yes',
      partly: 'partly',
      no: 'no',
    },
    goals: {
      open: 'not answered',
      yes: 'yes',
      partly: 'partly',
      no: 'no',
    },
    ideas: {
      open: 'not answered',
      yes: 'yes',
      partly: 'partly',
      no: 'no',
    },
  },
  outputs: {
    yours: {
      label: 'Your habits',
      how: 'habits in place among those with published shares; “partly” counts a half',
    },
    leaders: {
      label: 'Average of the leaders',
      how: 'sum of the leaders’ shares ÷ 100',
    },
    laggards: {
      label: 'Average of the laggards',
      how: 'sum of the laggards’ shares ÷ 100',
    },
    compared: {
      label: 'Habits with published shares',
      how: 'those for which the study gives both shares',
    },
    have: {
      label: 'Habits in place, of four',
      how: 'all four of the side; “partly” counts a half',
    },
    open: {
      label: 'Not answered yet',
      how: 'habits of the side without an answer',
    },
    times: {
      label: 'Times as likely',
      how: 'leaders’ share ÷ laggards’ share, or the multiple as published; none where neither is',
    },
    next: {
      label: 'Where to look first',
      how: 'of the habits not fully in place, the one with the largest multiple',
    },
  },
  presets: {
    'monthly-reader': 'A shop that reads its data monthly',
    'quarterly-survey': 'A supplier with a quarterly survey',
  },
  headline: {
    yours: 'You have {yours} of the {compared} habits that can be compared. Leaders have {leaders} on average, laggards {laggards}.',
    none: 'Answer one question to compare. Of these habits, {compared} can be compared: leaders have {leaders} of them on average, laggards {laggards}.',
  },
  table: {
    title: {
      b2c: 'Four habits of companies that sell to people',
      b2b: 'Four habits of companies that sell to companies',
    },
    practice: 'Habit',
    you: 'You',
    leaders: 'Leaders',
    laggards: 'Laggards',
    times: 'As likely',
    timesAs: '{times} times',
  },
  advice: {
    next: 'Look here first: {practice}.',
    allIn: 'All four habits are in place. Ask for last month’s proof of each.',
    open: 'No habit answered so far is missing.',
  },
  study: {
    b2c: 'The study looked at more than {companies} companies that sell to people.',
    b2b: 'The study looked at {companies} companies that sell to companies.',
  },
  limits:
    'One article reports both studies and names neither. They show what goes together, not what causes what: a habit may be the fruit of growth.',
  source: 'Where these figures come from',
};
