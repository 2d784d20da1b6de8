/** The reading paths in Russian: what each is called, and what each step is for. Which pages, and in which order, says content/data/paths.yaml. */
export const paths = {
  marketing: {
    name: 'Маркетинг',
    steps: {
      'start/which-engine': 'определите место продукта раньше, чем напишете первую строку.',
      'foundations/why-now': 'что изменилось в поиске товаров, приватности и подписках.',
      'foundations/content-and-fit': 'что публиковать и когда тратить больше.',
      'foundations/one-voice': 'фраза, которую повторяет каждый канал.',
      'foundations/signals-not-vanity': 'что показывать в отчётах.',
      'tools/funnel': 'ваши этапы рядом с ориентирами.',
    },
  },
  sales: {
    name: 'Продажи',
    steps: {
      'foundations/who-decides': 'все, до кого нужно дойти.',
      'foundations/two-grammars': 'что считается доказательством в B2C, а что в B2B.',
      'foundations/risk-map': 'из-за чего не подписывают.',
      'foundations/reason-to-buy-now': 'цена ожидания.',
      'foundations/shared-vocabulary': 'что имеет в виду коллега, когда говорит «конверсия».',
      'tools/roi': 'обоснование покупки, которое вы отправите своему стороннику у заказчика.',
    },
  },
  product: {
    name: 'Продукт и клиентский успех',
    steps: {
      'start/which-engine': 'под чьи привычки вы проектируете.',
      'foundations/why-now': 'онбординг как маркетинг.',
      'foundations/risk-map': 'тревоги, которые можно снять в самом продукте.',
      'foundations/content-and-fit': 'признаки того, что продукт нашёл свой рынок.',
      'foundations/cac-or-ltv-first': 'стоимость привлечения клиента или его ценность и где ваша работа влияет на бюджет.',
      'tools/ltv-cac': 'во сколько обходится процентный пункт оттока.',
    },
  },
  founder: {
    name: 'Основатель',
    steps: {
      'start/which-engine': 'одно решение, которое упорядочивает остальные.',
      'foundations/two-grammars': 'что меняет этот выбор.',
      'foundations/cac-or-ltv-first': 'привлекать клиентов дешевле или добиваться, чтобы каждый приносил больше.',
      'foundations/signals-not-vanity': 'какие цифры вешать на стену.',
      'compare/one-budget-two-levers': 'что одни и те же деньги дают в B2C и в B2B.',
      'tools/ltv-cac': 'окупает ли клиент затраты на своё привлечение?',
    },
  },
  champion: {
    name: 'Внутренний сторонник',
    steps: {
      'foundations/who-decides': 'коллеги, которые могут сказать «нет».',
      'foundations/risk-map': 'возражения, к которым надо готовиться.',
      'foundations/reason-to-buy-now': 'во что обходится ожидание.',
      'tools/roi': 'обоснование покупки с цифрами вашей компании.',
      'reference/formulas': 'чтобы финансисты могли всё проверить.',
      'reference/sources': 'что известно точно, а что взято из практики.',
    },
  },
};
