/** Script that one keystroke costs in the workbench and in the business case (tornado and scenarios on screen), on a processor slowed down four times. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../src/build/browser.mjs';
import { serve } from '../../src/build/serve.mjs';

const SLOWDOWN = 4;
const DIGITS = '1234567890'.repeat(3);

async function scriptSeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === 'ScriptDuration').value;
}

/** A view, and the fragment that opens it. */
const VIEWS = [
  ['workbench', ''],
  ['case', '#v=1&users=120'],
];

/** @returns {Promise<{ locale: string, view: string, perKey: number }[]>} milliseconds */
export async function keystrokes(root) {
  const server = await serve({ dist: join(root, 'dist'), port: 0 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  const results = [];
  try {
    for (const [locale, [view, fragment]] of ['en', 'ru'].flatMap((locale) => VIEWS.map((view) => [locale, view]))) {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${server.address().port}/${locale}/tools/roi/${fragment}`, { waitUntil: 'networkidle' });
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const field = page.locator('input[name=users]');
      await field.click();
      let spent = 0;
      for (const digit of DIGITS) {
        // Six digits at most, so that the number stays in its range and everything is computed and drawn anew.
        if ((await field.inputValue()).length >= 6) await field.fill('');
        const before = await scriptSeconds(session);
        await page.keyboard.type(digit);
        await page.waitForTimeout(250);
        spent += (await scriptSeconds(session)) - before;
      }
      results.push({ locale, view, perKey: (spent * 1000) / DIGITS.length });
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return results;
}
