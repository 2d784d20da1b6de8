/** The litmus test in English. Keys of fields, outputs and answers are those of the link. */
export const litmus = {
  name: 'Litmus test',
  question: 'Which gaps cost us most?',
  groups: { list: 'Which list', answers: 'Questions' },
  fields: {
    list: { label: 'List', hint: 'Each list keeps its own answers.' },
    a: { label: 'Questions', hint: 'Answer for what can be shown today. What only one person can find is a partly.' },
  },
  options: {
    list: { b2c: 'Selling to people', b2b: 'Selling to companies', governance: 'Rules of the team' },
  },
  outputs: {
    score: { label: 'Score', how: '(yes + ½ partly) ÷ (yes + partly + no)' },
    yes: { label: 'Yes', how: 'questions answered yes' },
    partly: { label: 'Partly', how: 'questions answered partly' },
    no: { label: 'No', how: 'questions answered no' },
    answered: { label: 'Answered', how: 'questions with any answer, “n/a” included' },
    open: { label: 'Open', how: 'questions without an answer' },
  },
  presets: {},
  answers: { y: 'Yes', p: 'Partly', n: 'No', x: 'N/A', '-': 'Open' },
  headline: {
    score: '{list}: {score} with {answered} of {size} questions answered.',
    none: '{list}: {answered} of {size} questions answered, no score yet.',
  },
  actions: {
    copied: 'Link copied. It holds the answers of this list, without notes.',
    reset: 'Clear this list',
    resetDone: 'The answers of this list are cleared. Notes and earlier runs are still there.',
    link: 'Link to these answers',
    promise:
      'Answers are kept on this device and in the part of the link after #, which browsers send to no server. Notes stay on this device and in the file you save: they are never in the link.',
  },
  gaps: {
    title: 'The gaps that cost most',
    rule: 'A no before a partly, then in the order of the list. The lists carry no weights: nobody has measured them.',
    none: 'No gap found so far.',
    ask: 'How to check',
  },
  note: { label: 'Note', hint: 'Who, by when, what is missing. Stays on this device.' },
  device: {
    kept: 'Kept on this device.',
    nothing: 'Nothing is kept on this device until the first answer. A private window forgets it when it is closed.',
    full: 'The storage of this browser is full: the latest change is only in the address of this page. Save a file before you leave.',
    forbidden: 'This browser keeps nothing for this site. Your answers are in the address of this page; save a file to keep the notes.',
    newer: 'A newer version of this page has written on this device, so nothing is overwritten here. Reload the page.',
    foreign: 'These answers come from a link. Your own for this list are kept and unchanged.',
    mine: 'Show my own',
    take: 'Take these over',
  },
  more: {
    present: 'Present to a team',
    runs: 'Earlier runs and file…',
    failed: 'This part could not be loaded. Check the connection and try again.',
  },
};

/** What is fetched when it is wanted: earlier runs, files, the presenter view. */
export const litmusMore = {
  runs: {
    title: 'Compare with an earlier run',
    keep: 'Keep this run',
    kept: 'Kept with today’s date.',
    choose: 'Earlier run',
    none: 'None chosen',
    option: '{day}: {score}',
    then: 'On {day} the score was {was}; now it is {now}.',
    better: 'Better: {items}',
    worse: 'Worse: {items}',
    same: 'No question answered in both has moved.',
  },
  file: {
    save: 'Save a file with notes',
    open: 'Open a file…',
    saved: 'Saved as {name}.',
    opened: { one: 'Opened. {n} entry could not be read.', other: 'Opened. {n} entries could not be read.' },
    openedAll: 'Opened. What was here is among the earlier runs.',
    'too-big': 'The file is too big to be one of ours. Nothing was changed.',
    'not-json': 'The file cannot be read, or was cut off on its way. Nothing was changed.',
    'other-format': 'This is not a file saved here. Nothing was changed.',
    newer: 'The file was saved by a newer version of this page. Reload and try again. Nothing was changed.',
  },
  present: {
    place: 'Question {at} of {size}',
    back: 'Back',
    next: 'Next',
    close: 'Close',
    keys: 'Keys 1 to 4 answer from left to right, arrow keys move, Esc closes',
    done: 'That was the last question.',
  },
};
