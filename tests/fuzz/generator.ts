/** Fragments nobody should send: cheap to make, so that a million of them are read in seconds, and the same for a given seed. */

import { DEFAULT_LINK, ROI } from '../calculator/roi-fields.ts';

/** mulberry32: small, fast and even enough to choose with. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const BAD = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '1e5',
  '0x10',
  '-0',
  '+5',
  '1_000',
  '1,5',
  '1.5.',
  '.5',
  '5.',
  '',
  ' ',
  '-',
  '--1',
  '9'.repeat(400),
  `0.${'0'.repeat(330)}1`,
  '999999999999999999999',
  '-1',
  '1.5',
  '1000000000001',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  '[object Object]',
  '%',
  '%E',
  '%E0%A4',
  '%E0%A4%A',
  '%FF',
  '%00',
  '%0A',
  '%C0%80',
  '%ED%A0%80',
  '%25',
  '%3D',
  '%26',
  '%23',
  '%2523',
  '%253D',
  '<script>alert(1)</script>',
  '%3Cimg%20src=x%20onerror=alert(1)%3E',
  'javascript:alert(1)',
  '"><svg>',
  "');--",
  '\ud800',
  '\udfff',
  'a\ud83d',
  '😀'.repeat(70),
  '\u202eevil',
  '%E2%80%AEevil',
  'Ünïcödé',
  'клиент',
  '٣',
  '１２',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '9999999999-01-01',
  'none',
  'not-unique',
  ').',
  '>;"/',
  '...',
  '#',
  '&amp;',
  '=',
  'work',
  'fee.users.fee.x.',
  '=\r\n',
  '\n> ',
  '=3D',
  '%2541',
];
const KEYS = [
  'v',
  'at',
  'res',
  ...ROI.fields.map(({ key }) => key),
  'sent',
  'view',
  'agreed',
  'was-fee',
  'was-label',
  'was-billing',
  'note-fee',
  'note-users',
  'was-__proto__',
  'note-',
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  'V',
  'Users',
  'amp;users',
  '%75sers',
  'users%',
  'x',
  '#v',
  '%23v',
];
const SIGNS = '=&%#+.,;/?"<>()\'\u0000\u00a0\u2028\ud83d\ude00éя0123456789abcdefABCDEF';
/** A link under negotiation: what it adds is left alone by calculators that nobody negotiates. */
const NEGOTIATED_LINK = `${DEFAULT_LINK}&sent=2026-11-02&view=work&agreed=users.fee&was-fee=30&was-billing=term&note-fee=ask%20Anna%2E`;
const PAIRS = NEGOTIATED_LINK.split('&');

/** An endless source of fragments for a seed: mutated links, dictionary pairs, random characters and, now and then, something huge. */
export function fragments(seed: number): () => string {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const oneOf = (list: readonly string[]) => list[below(list.length)] ?? '';
  const sign = () => (random() < 0.8 ? SIGNS.charAt(below(SIGNS.length)) : String.fromCharCode(below(0x10000)));

  const mutatedLink = () => {
    let text = NEGOTIATED_LINK;
    for (let n = below(4); n >= 0; n--) {
      const from = below(text.length);
      text = text.slice(0, from) + (random() < 0.5 ? sign() : oneOf(BAD)) + text.slice(from + below(4));
    }
    return text;
  };
  const badValues = () => {
    const pairs = PAIRS.slice();
    for (let n = below(4); n >= 0; n--) {
      const at = below(pairs.length);
      pairs[at] = `${pairs[at]?.split('=')[0]}=${oneOf(BAD)}`;
    }
    return pairs.join('&');
  };
  const dictionary = () => {
    let text = '';
    for (let n = below(8); n >= 0; n--) text += `${oneOf(KEYS)}=${oneOf(BAD)}&`;
    return text.slice(0, -1);
  };
  const noise = () => {
    let text = '';
    for (let n = below(40); n >= 0; n--) text += sign();
    return text;
  };
  const wrapped = () => {
    let text = below(2) ? NEGOTIATED_LINK : dictionary();
    for (let n = below(5); n > 0; n--) text = text.replace(/[%=&#]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
    return text + (below(2) ? '' : oneOf(BAD));
  };
  const huge = () => {
    const text = `${oneOf(KEYS)}=${oneOf(BAD)}${below(2) ? '&' : ''}`;
    return text.repeat(Math.ceil(20_000 / text.length));
  };
  const manyKeys = () => {
    let text = DEFAULT_LINK;
    for (let n = below(60); n >= 0; n--) text += `&k${n}=${oneOf(BAD)}`;
    return text;
  };
  const kinds = [mutatedLink, badValues, dictionary, noise, wrapped, manyKeys];

  return () => {
    const make = random() < 0.0005 ? huge : kinds[below(kinds.length)];
    return (below(2) ? '#' : '') + (make?.() ?? '');
  };
}
